//! Prints the advice for a case and a day, as the engine returns it: `try CASE DAY`.

fn main() {
    let catalog = nextplan_catalog::embedded();
    let text = std::env::args().nth(1).unwrap();
    let day = std::env::args().nth(2).unwrap().parse().unwrap();
    let case = nextplan_engine::Case::parse(catalog, &text).unwrap();
    let advice = nextplan_engine::advise(catalog, &case, day);
    println!("{}", serde_json::to_string_pretty(&advice).unwrap());
}
