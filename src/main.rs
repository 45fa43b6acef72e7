//! Nextplan in a browser: what a person sees and does.
//!
//! No rule, no date arithmetic and no sentence lives here: advice comes from the engine, words from the words and
//! documents crates. Nothing leaves the browser.

#![allow(unreachable_pub, reason = "a binary has no outside; `pub` says what a module offers to the others")]

mod app;
mod components;
mod pages;
mod route;
mod session;
mod state;

use components::part::{Part, PartProps};

fn main() {
    // The static shell of index.html has shown the frame until here.
    yew::Renderer::<Part>::with_root_and_props(session::mount_point(), PartProps::of::<app::App>(())).render();
}
