//! What `cargo xtask bench` measures: our engine, natively and in wasm, beside others that answer the same table.
//!
//! It stands outside the workspace, so that neither the build nor the tests compile a peer. Cases and table are shared
//! by all measurements; the table comes from the catalog when the program runs and is typed nowhere again.

pub mod cases;
pub mod table;
pub mod timing;
#[cfg(target_arch = "wasm32")]
mod wasm;
