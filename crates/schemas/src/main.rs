//! Writes `schemas/*.schema.json`: `cargo xtask schemas`.

fn main() -> std::io::Result<()> {
    nextplan_schemas::write(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas"))
}
