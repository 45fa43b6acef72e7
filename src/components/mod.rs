//! One file a component: it shows, or does not show; it decides nothing.

pub mod case_bar;
pub mod clipboard;
pub mod dialog;
pub mod edit_case;
pub mod edit_field;
pub mod edit_list;
pub mod frame;
pub mod icon;
pub mod progress;
pub mod say;
pub mod share;
pub mod sources;
pub mod step;
pub mod timeline_layout;
