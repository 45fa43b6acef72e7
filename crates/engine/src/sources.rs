//! Where a fact stands: references into the catalog, read as ids.

use nextplan_catalog::model::{Catalog, Notice, Offer, SourceRef};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// The documents that an advice rests on: the catalog's, and the two that "the notice" and "the article" stand for.
#[derive(Clone, Copy)]
pub(crate) struct Library<'c> {
    pub(crate) catalog: &'c Catalog,
    pub(crate) offer: &'c Offer,
    pub(crate) notice: &'c Notice,
}

impl<'c> Library<'c> {
    /// The sources of one fact.
    pub(crate) fn of(self, refs: &'c [SourceRef]) -> Sources<'c> {
        Sources { library: self, refs }
    }

    fn id(self, source: SourceRef) -> &'c str {
        &self.catalog.source(self.offer.document(self.notice, source)).id
    }
}

/// Sources of one fact. Borrows from the catalog and costs nothing to copy.
#[derive(Clone, Copy)]
pub struct Sources<'c> {
    library: Library<'c>,
    refs: &'c [SourceRef],
}

impl<'c> Sources<'c> {
    /// Their ids, each once: "the article" may be one that is named besides.
    pub fn iter(self) -> impl Iterator<Item = &'c str> {
        let id = move |source: &SourceRef| self.library.id(*source);
        let named = move |(place, source): (usize, &'c SourceRef)| {
            let known = self.refs[..place].iter().any(|earlier| id(earlier) == id(source));
            (!known).then(|| id(source))
        };
        self.refs.iter().enumerate().filter_map(named)
    }

    /// Whether there are none: what the person said has no source.
    pub fn is_empty(self) -> bool {
        self.refs.is_empty()
    }
}

impl PartialEq for Sources<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Sources<'_> {}

impl fmt::Debug for Sources<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Sources<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
