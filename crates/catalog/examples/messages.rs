//! Prints every message that the catalog asks for, with its arguments: what a translator has to write.

fn main() {
    for message in nextplan_catalog::required_messages(nextplan_catalog::embedded()) {
        let optional = if message.optional { " (optional)" } else { "" };
        println!("{}{optional} {}", message.id, message.args.join(" "));
    }
}
