//! Names of countries, from the browser: it has them in every language and they need not be loaded.

use nextplan_words::Lang;
use wasm_bindgen::{JsCast, JsValue};

/// Every country of the catalog by its code and name, by name. Where the browser has no names, the codes.
pub fn countries(lang: Lang) -> Vec<(String, String)> {
    let name = namer(lang);
    let codes = nextplan_catalog::embedded().countries.iter();
    let mut all: Vec<(String, String)> =
        codes.map(|code| (code.to_string(), name(code).unwrap_or_else(|| code.to_string()))).collect();
    // The browser sorts, too: it knows each language's order.
    let names: js_sys::Array = all.iter().map(|(_, name)| JsValue::from(name)).collect();
    let collator = js_sys::Intl::Collator::new(&locales(lang), &js_sys::Object::new());
    let sort =
        js_sys::Reflect::get(&names, &"sort".into()).ok().and_then(|sort| sort.dyn_into::<js_sys::Function>().ok());
    if sort.is_some_and(|sort| sort.call1(&names, &collator.compare()).is_ok()) {
        let sorted: Vec<String> = names.iter().filter_map(|name| name.as_string()).collect();
        let take = |name: String| all.iter().position(|(_, known)| *known == name).map(|at| all.swap_remove(at));
        return sorted.into_iter().filter_map(take).collect();
    }
    all
}

fn locales(lang: Lang) -> js_sys::Array {
    js_sys::Array::of1(&lang.code().into())
}

/// The browser's own table of names (`Intl.DisplayNames`).
fn namer(lang: Lang) -> impl Fn(&str) -> Option<String> {
    let table = || {
        let intl = js_sys::Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let kind = js_sys::Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"type".into(), &"region".into()).ok()?;
        let table = js_sys::Reflect::construct(&kind, &js_sys::Array::of2(&locales(lang), &options)).ok()?;
        let of = js_sys::Reflect::get(&table, &"of".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
        Some((table, of))
    };
    let table = table();
    move |code: &str| {
        let (table, of) = table.as_ref()?;
        of.call1(table, &code.into()).ok()?.as_string()
    }
}
