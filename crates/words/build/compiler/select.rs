//! Selections: `{ $seats -> [one] … *[other] … }`, and whether their keys are right.

use fluent_syntax::ast::{self, InlineExpression, VariantKey};

use super::parse::{Node, Parser, Selector, Variant};
use super::typography::Before;
use crate::lang::Lang;

/// The categories that whole numbers fall into, and so the only ones that a message may use.
const fn categories(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Fr => &["one", "many", "other"],
        Lang::En | Lang::Sv => &["one", "other"],
    }
}

impl<'a> Parser<'a> {
    pub(super) fn select(
        &mut self,
        selector: &InlineExpression<&'a str>,
        variants: &[ast::Variant<&'a str>],
        before: Before,
    ) -> Option<Node> {
        let near = variants.first().map_or("", |variant| key_of(variant));
        let numeric = variants.iter().any(|variant| is_number_key(&variant.key));
        let on = match selector {
            InlineExpression::VariableReference { id } => Selector::Arg { name: self.arg_name(id.name), numeric },
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let (name, _) = self.function(id.name, arguments)?;
                Selector::Arg { name, numeric: true }
            }
            InlineExpression::TermReference { id, attribute: Some(attribute), .. } => {
                let line = self.line(id.name);
                Selector::Attribute { id: format!("-{}.{}", id.name, attribute.name), line }
            }
            _ => {
                let what = "selects on neither an argument nor an attribute of a term";
                self.problem(near, what);
                return None;
            }
        };
        self.check_keys(variants, near, matches!(on, Selector::Arg { numeric: true, .. }));
        let variants = variants
            .iter()
            .map(|variant| Variant {
                key: key_of(variant).to_owned(),
                default: variant.default,
                nodes: self.pattern(&variant.value, &mut before.clone()),
            })
            .collect();
        Some(Node::Select { on, variants })
    }

    fn check_keys(&mut self, variants: &[ast::Variant<&'a str>], near: &str, numeric: bool) {
        let lang = self.source.lang;
        let mut seen: Vec<&str> = Vec::new();
        let mut category_seen = false;
        for variant in variants {
            let key = key_of(variant);
            let exact = matches!(variant.key, VariantKey::NumberLiteral { .. });
            if seen.contains(&key) {
                self.problem(key, &format!("the variant [{key}] stands twice"));
            } else if numeric && exact && key.parse::<i64>().map_or(true, |n| n.to_string() != key) {
                self.problem(key, &format!("[{key}] is not a whole number"));
            } else if numeric && exact && category_seen {
                let what = format!("[{key}] stands before the categories, or it is never reached");
                self.problem(key, &what);
            } else if numeric && !exact && !categories(lang).contains(&key) {
                let known = categories(lang).join(", ");
                let what = format!("[{key}] is no plural category in {lang}; there are {known}");
                self.problem(key, &what);
            }
            category_seen |= !exact;
            seen.push(key);
        }
        if !numeric {
            return;
        }
        // What exact numbers cover, needs no category.
        let covered = match lang {
            Lang::Fr => seen.contains(&"0") && seen.contains(&"1"),
            Lang::En | Lang::Sv => seen.contains(&"1"),
        };
        if !seen.contains(&"one") && !covered {
            self.problem(near, "the plural lacks the category [one]");
        }
        if !seen.contains(&"other") {
            self.problem(near, "the plural lacks the category [other]");
        }
    }
}

fn key_of<'a>(variant: &ast::Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// A key that only a count can have. `other` is none: it is every selection's usual default.
fn is_number_key(key: &VariantKey<&str>) -> bool {
    match key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => {
            matches!(*name, "zero" | "one" | "two" | "few" | "many")
        }
    }
}
