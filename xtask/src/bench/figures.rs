//! Everything that is measured, what it is called, and what it should come to.

/// A part of the measurements: a section of the page.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    /// What is in the figures and what is not.
    pub(crate) includes: &'static str,
    pub(crate) prefixes: &'static [&'static str],
    /// Whether the last figure on record stands beside: only where it does not vary with the machine.
    pub(crate) compared: bool,
}

/// One figure.
pub(crate) struct Figure {
    /// As the measuring programs name it.
    pub(crate) id: &'static str,
    pub(crate) label: &'static str,
    pub(crate) unit: Unit,
    pub(crate) goal: Option<Goal>,
}

#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Micros,
    Bytes,
    Score,
}

/// What a figure should come to.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// That or less.
    Most(f64),
    /// Less than that.
    Below(f64),
    /// That or more.
    Least(f64),
}

impl Part {
    pub(crate) fn figures(&self) -> impl Iterator<Item = &'static Figure> {
        FIGURES.iter().filter(|figure| self.prefixes.iter().any(|prefix| figure.id.starts_with(prefix)))
    }
}

impl Goal {
    pub(crate) fn met(self, value: f64) -> bool {
        match self {
            Self::Most(most) => value <= most,
            Self::Below(limit) => value < limit,
            Self::Least(least) => value >= least,
        }
    }
}

pub(crate) const PARTS: [Part; 5] = [
    Part {
        name: "native",
        about: "one whole advice, natively",
        includes: "A whole advice: verdicts, open questions, what would change, timeline, path, checklist; made and \
            freed. With JSON: the same written by `serde_json::to_vec`, ids and arguments, no sentences. Reading the \
            case is not included. The cases stand in `benches/peers/cases/`.",
        prefixes: &["native/"],
        compared: false,
    },
    Part {
        name: "wasm",
        about: "the same in wasm under node",
        includes: "The same work, compiled for wasm32 with the profile and the `wasm-opt` of the web app, in V8. The \
            loops are inside the wasm: calls from JavaScript are not included.",
        prefixes: &["wasm/"],
        compared: false,
    },
    Part {
        name: "peers",
        about: "the table of needs, beside other engines",
        includes: "Which option for which needs: the table of Office 365 E4's partner notice, taken from the catalog; \
            each figure is one answer, as the mean over all 256 combinations. Before anything is timed, every answer is \
            held against ours: the recommendation, and the set of options that fit. **Ours is a whole advice** \
            (`advise().recommended`, with its questions, timeline and checklist, as above); **the peers' figures are \
            the decision alone**. Peers get one engine made beforehand, and inputs that stand ready. Rows of one \
            process are measured in turn: the first three natively, the others under node.",
        prefixes: &["zen/", "rules/"],
        compared: false,
    },
    Part {
        name: "bytes",
        about: "what the first page loads",
        includes: "Files of `dist/` that `index.html` names, and those that these name in turn; each gzipped at the \
            best level.",
        prefixes: &["bytes/"],
        compared: true,
    },
    Part {
        name: "lighthouse",
        about: "the start page as a phone sees it",
        includes: "Lighthouse 12 with its own mobile settings, three runs, each in a new browser. The host gzips, as the \
            figures of bytes assume; one that does not costs points for speed.",
        prefixes: &["lighthouse/"],
        compared: false,
    },
];

const fn micros(id: &'static str, label: &'static str, goal: Option<Goal>) -> Figure {
    Figure { id, label, unit: Unit::Micros, goal }
}

const fn bytes(id: &'static str, label: &'static str, goal: Option<Goal>) -> Figure {
    Figure { id, label, unit: Unit::Bytes, goal }
}

const fn score(id: &'static str, label: &'static str) -> Figure {
    Figure { id, label, unit: Unit::Score, goal: Some(Goal::Least(100.0)) }
}

const ADVICE: Option<Goal> = Some(Goal::Most(1.5));
const ADVICE_JSON: Option<Goal> = Some(Goal::Most(3.0));

pub(crate) const FIGURES: [Figure; 28] = [
    micros("native/advise/nothing", "nothing answered", ADVICE),
    micros("native/advise/typical", "typical: way of buying, one need, seats, end", ADVICE),
    micros("native/advise/everything", "everything answered, prices too", ADVICE),
    micros("native/json/nothing", "nothing answered, with JSON", ADVICE_JSON),
    micros("native/json/typical", "typical, with JSON", ADVICE_JSON),
    micros("native/json/everything", "everything answered, with JSON", ADVICE_JSON),
    micros("wasm/advise/nothing", "nothing answered", None),
    micros("wasm/advise/typical", "typical", None),
    micros("wasm/advise/everything", "everything answered", None),
    micros("wasm/json/nothing", "nothing answered, with JSON", None),
    micros("wasm/json/typical", "typical, with JSON", None),
    micros("wasm/json/everything", "everything answered, with JSON", None),
    micros("zen/ours", "Nextplan, native: the whole advice", None),
    micros("zen/recommended", "zen-engine 2.1.6: first hit, the recommendation alone", None),
    micros("zen/verdicts", "zen-engine 2.1.6: collect, every option that fits", None),
    micros("rules/ours", "Nextplan, wasm in node: the whole advice", None),
    micros("rules/recommended", "json-rules-engine 7.3.1: stopped at the first, the recommendation alone", None),
    micros("rules/verdicts", "json-rules-engine 7.3.1: every option that fits", None),
    bytes("bytes/html", "html", None),
    bytes("bytes/css", "css", None),
    bytes("bytes/js", "js", None),
    bytes("bytes/wasm", "wasm", None),
    bytes("bytes/other", "favicon and other", None),
    bytes("bytes/total", "all of the first load", Some(Goal::Below(130_000.0))),
    score("lighthouse/performance", "performance"),
    score("lighthouse/accessibility", "accessibility"),
    score("lighthouse/best-practices", "best practices"),
    score("lighthouse/seo", "SEO"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_very_goal_is_met_unless_it_is_a_limit() {
        assert!(Goal::Most(1.5).met(1.5) && !Goal::Most(1.5).met(1.51));
        assert!(Goal::Least(100.0).met(100.0) && !Goal::Least(100.0).met(99.0));
        assert!(!Goal::Below(130_000.0).met(130_000.0));
    }

    #[test]
    fn peers_are_called_by_the_versions_that_are_locked() {
        let folder = crate::process::root().join("benches/peers");
        let cargo = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let npm = std::fs::read_to_string(folder.join("package.json")).unwrap();
        assert!(cargo.contains("zen-engine = { version = \"=2.1.6\""));
        assert!(npm.contains("\"json-rules-engine\": \"7.3.1\"") && npm.contains("\"lighthouse\": \"12."));
    }
}
