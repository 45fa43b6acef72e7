//! One file a component: it shows, or does not show; it decides nothing.

pub mod case_bar;
pub mod frame;
pub mod icon;
pub mod say;
pub mod timeline_layout;
