//! The sentences that `nextplan advise --json` puts beside the engine's ids.

use serde_json::{Value, json};

/// Steps and warnings with what they say in the language asked for.
pub(crate) fn with_sentences(mut advice: Value) -> Value {
    let text = |about: &str| json!({ "type": "string", "description": about });
    let sentences = [
        ("Step", "text", text("What to do, in the language asked for.")),
        ("Step", "more", json!({ "type": ["string", "null"], "description": "A quieter line below it." })),
        (
            "Step",
            "menu_text",
            json!({
                "type": "array",
                "items": { "type": "string" },
                "description": "Names of the menus to go through, the portal first where it is named.",
            }),
        ),
        ("StepWarning", "text", text("What to beware of, in the language asked for.")),
    ];
    for (of, name, shape) in sentences {
        let of = &mut advice["definitions"][of];
        of["properties"][name] = shape;
        if let Some(required) = of["required"].as_array_mut() {
            required.push(name.into());
        }
    }
    advice["description"] =
        "What `nextplan advise --json` writes. The library's own advice has no sentences: `text`, `more`, `menu_text`."
            .into();
    advice
}
