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
    Millis,
    /// Of 1024 × 1024 bytes.
    Mebibytes,
    /// One figure by another.
    Ratio,
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

pub(crate) const PARTS: [Part; 6] = [
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
        name: "portfolio",
        about: "a million subscriptions, beside other readers",
        includes: "A file of Microsoft's bulk migration tool, made from a seed by `crates/samples`: 1,000,000 rows of 21 \
            columns, 194 MiB, one row in ten of a retired offer. Everyone finds the retired offers and adds up: \
            subscriptions and licences by offer, subscriptions by month of the last day and by urgency on 2018-09-03, and \
            what could not be understood. Every run's totals are held against those that the generator counted; one that \
            differs gives no figure. Natively, **ours is the whole program** from its start to its end, with the file \
            read, every row checked and JSON written; **the peers' figures are the query alone**, the fastest of three in \
            one process, with all cores; their whole processes stand beside. Seven rounds, subjects in turn, after one to \
            warm up; the file is in the system's cache. In Chromium, from a `File` to totals, five rounds, each subject in \
            a browser of its own; then on the app's own page, from the drop to what is seen. The limit is the scan for \
            line ends alone (`memchr`, on one core). Peak memory is the process's greatest resident set, of a page that \
            of its renderer. Growth: three rounds each.",
        prefixes: &["portfolio/native/", "portfolio/browser/", "portfolio/growth/"],
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

const fn millis(id: &'static str, label: &'static str) -> Figure {
    Figure { id, label, unit: Unit::Millis, goal: None }
}

const fn mebibytes(id: &'static str, label: &'static str) -> Figure {
    Figure { id, label, unit: Unit::Mebibytes, goal: None }
}

const fn ratio(id: &'static str, label: &'static str, goal: Option<Goal>) -> Figure {
    Figure { id, label, unit: Unit::Ratio, goal }
}

const fn score(id: &'static str, label: &'static str) -> Figure {
    Figure { id, label, unit: Unit::Score, goal: Some(Goal::Least(100.0)) }
}

const ADVICE: Option<Goal> = Some(Goal::Most(1.5));
const ADVICE_JSON: Option<Goal> = Some(Goal::Most(3.0));

pub(crate) const FIGURES: [Figure; 62] = [
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
    millis("portfolio/native/ours", "Nextplan, native: the whole program"),
    millis("portfolio/native/duckdb-query", "DuckDB 2.0.1: the query alone"),
    millis("portfolio/native/polars-query", "Polars 2.1.0: the query alone"),
    ratio("portfolio/native/times", "the faster of the two queries, by Nextplan", Some(Goal::Least(3.0))),
    millis("portfolio/native/duckdb", "DuckDB: the whole process, with Python"),
    millis("portfolio/native/polars", "Polars: the whole process, with Python"),
    millis("portfolio/native/scan", "line ends, in memory"),
    millis("portfolio/native/read-scan", "line ends, with reading the file"),
    ratio("portfolio/native/limit", "Nextplan, by the scan in memory", None),
    mebibytes("portfolio/native/ours-memory", "Nextplan: peak memory"),
    mebibytes("portfolio/native/duckdb-memory", "DuckDB: peak memory"),
    mebibytes("portfolio/native/polars-memory", "Polars: peak memory"),
    millis("portfolio/browser/ours", "Nextplan, in Chromium"),
    millis("portfolio/browser/papa", "Papa Parse 5.7.1, with hand-written rules"),
    millis("portfolio/browser/udsv", "uDSV 0.7.3, with hand-written rules"),
    ratio("portfolio/browser/times", "the faster of the two, by Nextplan", Some(Goal::Least(8.0))),
    Figure {
        goal: Some(Goal::Most(2000.0)),
        ..millis("portfolio/browser/page-headline", "dropped on the page: to its counts")
    },
    millis("portfolio/browser/page-row", "to its first row"),
    Figure {
        goal: Some(Goal::Most(50.0)),
        ..millis("portfolio/browser/page-task", "the page's longest task, 0 if none above 50")
    },
    millis("portfolio/browser/scan", "line ends in wasm, in memory"),
    millis("portfolio/browser/read-scan", "line ends in wasm, with reading the file"),
    ratio("portfolio/browser/limit", "Nextplan, by the scan in memory", None),
    mebibytes("portfolio/browser/ours-memory", "Nextplan: peak memory"),
    mebibytes("portfolio/browser/papa-memory", "Papa Parse: peak memory"),
    mebibytes("portfolio/browser/udsv-memory", "uDSV: peak memory"),
    millis("portfolio/growth/10k", "Nextplan, native: 10,000 rows"),
    millis("portfolio/growth/100k", "100,000 rows"),
    millis("portfolio/growth/1m", "1,000,000 rows"),
    millis("portfolio/growth/10m", "10,000,000 rows"),
    ratio("portfolio/growth/linear", "a row of 10,000,000, by one of 1,000,000", Some(Goal::Most(1.2))),
    mebibytes("portfolio/growth/10k-memory", "peak memory, 10,000 rows"),
    mebibytes("portfolio/growth/100k-memory", "100,000 rows"),
    mebibytes("portfolio/growth/1m-memory", "1,000,000 rows"),
    mebibytes("portfolio/growth/10m-memory", "10,000,000 rows"),
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
        assert!(npm.contains("\"papaparse\": \"5.7.1\"") && npm.contains("\"udsv\": \"0.7.3\""));
        let python = std::fs::read_to_string(folder.join("portfolio/requirements.txt")).unwrap();
        assert!(python.contains("\nduckdb==2.0.1 ") && python.contains("\npolars==2.1.0 "));
    }
}
