//! What outlives a page: language and saved work, kept in this browser and nowhere else.

pub mod data;
pub mod desk;
pub mod draft;
pub mod json;
pub mod portfolio;
mod results;
pub mod store;
pub mod work;
