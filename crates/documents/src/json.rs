//! The contract's JSON, with the sentences of the checklist in one language.

use crate::speaker::Speaker;
use nextplan_catalog::Catalog;
use nextplan_engine::Advice;
use nextplan_words::Lang;
use serde_json::{Value, json};

/// The advice as JSON by the contract. Every step has its `text`, the line below it as `more`, the names of its menus
/// as `menu_text`; every warning its `text`.
pub fn advice_json(catalog: &Catalog, advice: &Advice, lang: Lang) -> Value {
    let speaker = Speaker::new(catalog, advice, lang);
    // Serialising an advice cannot fail: its maps have text keys and it holds no fractions.
    let mut value = serde_json::to_value(advice).unwrap_or_default();
    for (place, section) in advice.checklist.iter().enumerate() {
        for (nth, step) in section.steps.iter().enumerate() {
            let said = speaker.step(step);
            let into = &mut value["checklist"][place]["steps"][nth];
            into["text"] = said.text.into();
            into["more"] = said.more.into();
            into["menu_text"] = json!(said.menu);
            for (w, warning) in said.warnings.into_iter().enumerate() {
                into["warnings"][w]["text"] = warning.into();
            }
        }
    }
    value
}
