//! The module that the web app's workers run; in a browser only. What it does there stands in `web/`.

#[cfg(target_arch = "wasm32")]
mod web;

fn main() {
    #[cfg(target_arch = "wasm32")]
    web::start();
}
