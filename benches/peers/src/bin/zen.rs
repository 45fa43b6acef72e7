//! zen-engine on the partner notice's table, beside our engine on the same combinations of needs.
//!
//! It gets its best: one decision, compiled before, asked with contexts that stand ready.

use nextplan_catalog::embedded;
use nextplan_peers::table::{Table, Verdicts};
use nextplan_peers::timing::{Subject, measure};
use serde_json::{Map, Value, json};
use std::error::Error;
use std::hint::black_box;
use zen_engine::model::GraphContent;
use zen_engine::{Decision, Variable};

fn main() -> Result<(), Box<dyn Error>> {
    let catalog = embedded();
    let table = Table::new(catalog);
    let contexts: Vec<Variable> = table.combinations().map(|needs| context(&table, needs)).collect();
    let first = decision(&table, "first")?;
    let collect = decision(&table, "collect")?;
    for (needs, context) in contexts.iter().enumerate() {
        let recommended = ask(&first, context);
        let fitting = ask(&collect, context);
        let list = fitting.as_array().into_iter().flatten();
        let theirs = Verdicts {
            recommended: recommended["option"].as_str(),
            fitting: list.filter_map(|row| row["option"].as_str()).collect(),
        };
        assert_eq!(table.verdicts(catalog, needs), theirs, "needs {needs:#b}");
    }
    let all = contexts.len();
    let equal = format!("all {all} answers equal ours");
    let peer = |decision: &'static Decision, contexts: &'static [Variable]| {
        move || contexts.iter().for_each(|context| drop(black_box(evaluate(decision, black_box(context)))))
    };
    let (first, collect) = (Box::leak(Box::new(first)), Box::leak(Box::new(collect)));
    let contexts = contexts.leak();
    measure(vec![
        Subject::new("zen/ours", "", all, || table.ask_ours(catalog, |option| _ = black_box(option))),
        Subject::new("zen/recommended", &*equal, all, peer(first, contexts)),
        Subject::new("zen/verdicts", &*equal, all, peer(collect, contexts)),
    ]);
    Ok(())
}

/// A hyphen would be a minus in its expressions.
fn column(feature: &str) -> String {
    feature.replace('-', "_")
}

fn context(table: &Table, needs: usize) -> Variable {
    let need = |(index, feature): (usize, &&str)| (column(feature), Value::Bool(needs & (1 << index) != 0));
    Value::Object(table.features.iter().enumerate().map(need).collect()).into()
}

/// The table as zen-engine's decision table: a cell is `false` where the option lacks the feature, else empty.
fn decision(table: &Table, hit_policy: &str) -> Result<Decision, Box<dyn Error>> {
    let input = |feature: &&str| json!({ "id": column(feature), "name": feature, "field": column(feature) });
    let rule = |row: &nextplan_peers::table::Row| {
        let cell = |(index, feature): (usize, &&str)| {
            (column(feature), Value::from(if row.lacks.contains(&index) { "false" } else { "" }))
        };
        let mut cells: Map<String, Value> = table.features.iter().enumerate().map(cell).collect();
        cells.insert("_id".into(), row.option.into());
        cells.insert("option".into(), format!("\"{}\"", row.option).into());
        Value::Object(cells)
    };
    let content = json!({
        "nodes": [
            { "id": "in", "name": "in", "type": "inputNode" },
            { "id": "table", "name": "table", "type": "decisionTableNode", "content": {
                "hitPolicy": hit_policy,
                "inputs": table.features.iter().map(input).collect::<Vec<_>>(),
                "outputs": [{ "id": "option", "name": "option", "field": "option" }],
                "rules": table.rows.iter().map(rule).collect::<Vec<_>>(),
            } },
            { "id": "out", "name": "out", "type": "outputNode" },
        ],
        "edges": [
            { "id": "1", "sourceId": "in", "targetId": "table" },
            { "id": "2", "sourceId": "table", "targetId": "out" },
        ],
    });
    let mut decision = Decision::from(serde_json::from_value::<GraphContent>(content)?);
    decision.compile();
    Ok(decision)
}

fn evaluate(decision: &Decision, context: &Variable) -> Variable {
    pollster::block_on(decision.evaluate(context.clone())).expect("the table has an answer").result
}

fn ask(decision: &Decision, context: &Variable) -> Value {
    evaluate(decision, context).to_value()
}
