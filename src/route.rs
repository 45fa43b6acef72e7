//! Routes and the case in the fragment: `#/advice?v=1&retired=...`. A thin router of our own; yew-router costs 35 kB.

use chrono::NaiveDate;
use nextplan_documents::{Link, LinkError, link};
use nextplan_engine::Case;

/// What stands in the address.
#[derive(Clone, Debug, PartialEq)]
pub enum Route {
    /// Pick the retired offer.
    Start,
    /// Interview and advice.
    Advice(Opened),
    /// The steps of the move.
    Checklist(Opened),
    /// Files of subscriptions.
    Portfolio,
    /// What is known, of one offer or of all.
    Catalog(Option<String>),
    /// What this is, and what it keeps in the browser.
    About,
    /// An address that leads nowhere.
    Lost(Lost),
}

/// What is known of an address that leads nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Lost {
    /// As it stood there, shortened.
    pub address: String,
    /// What could not be read of it, where it was to be a case.
    pub errors: Vec<LinkError>,
}

/// A case from an address.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What could be read; always with a day.
    pub case: Case,
    /// What could not.
    pub errors: Vec<LinkError>,
}

impl Opened {
    /// A case without complaints.
    pub fn new(case: Case) -> Self {
        Self { case, errors: Vec::new() }
    }

    /// The case as the part of a link after the question mark: what saved work is found by.
    pub fn query(&self) -> String {
        link(nextplan_catalog::embedded(), &self.case, self.case.as_of().unwrap_or_default())
    }
}

/// A page about a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CasePage {
    /// Interview and advice.
    #[default]
    Advice,
    /// The steps of the move.
    Checklist,
}

impl CasePage {
    /// That page, with a case.
    pub fn route(self, opened: Opened) -> Route {
        match self {
            Self::Advice => Route::Advice(opened),
            Self::Checklist => Route::Checklist(opened),
        }
    }
}

impl Route {
    /// Reads a fragment, with or without its `#`. A case without a day gets today's.
    pub fn read(fragment: &str, today: NaiveDate) -> Self {
        let path = fragment.strip_prefix('#').unwrap_or(fragment);
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let lost = |errors| Self::Lost(Lost { address: fragment.chars().take(80).collect(), errors });
        match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Self::Start,
            (Some(page @ ("advice" | "checklist")), None, _) => {
                let Link { case, errors } = Link::read(nextplan_catalog::embedded(), query);
                let Some(mut case) = case else { return lost(errors) };
                case.set_as_of(case.as_of().or(Some(today)));
                let opened = Opened { case, errors };
                if page == "advice" { Self::Advice(opened) } else { Self::Checklist(opened) }
            }
            (Some("catalog"), offer, None) => match offer {
                Some(id) if nextplan_catalog::embedded().offer(id).is_none() => lost(Vec::new()),
                offer => Self::Catalog(offer.map(ToOwned::to_owned)),
            },
            (Some("portfolio"), None, _) => Self::Portfolio,
            (Some("about"), None, _) => Self::About,
            _ => lost(Vec::new()),
        }
    }

    /// Writes the fragment, with its `#`.
    pub fn fragment(&self) -> String {
        let with = |page: &str, opened: &Opened| format!("#/{page}?{}", opened.query());
        match self {
            Self::Start | Self::Lost(_) => "#/".to_owned(),
            Self::Advice(opened) => with("advice", opened),
            Self::Checklist(opened) => with("checklist", opened),
            Self::Portfolio => "#/portfolio".to_owned(),
            Self::Catalog(None) => "#/catalog".to_owned(),
            Self::Catalog(Some(offer)) => format!("#/catalog/{offer}"),
            Self::About => "#/about".to_owned(),
        }
    }

    /// The case that it is about.
    pub fn opened(&self) -> Option<&Opened> {
        match self {
            Self::Advice(opened) | Self::Checklist(opened) => Some(opened),
            _ => None,
        }
    }

    /// Whether going from one to the other is going to another page: the title is set and the focus moves.
    pub fn same_page(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Catalog(one), Self::Catalog(two)) => one == two,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}
