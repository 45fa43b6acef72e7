//! Where a fact stands: references into the catalog, read as ids.

use nextplan_catalog::model::{Catalog, Source, SourceRef};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// Sources of one fact. Borrows from the catalog and costs nothing to copy.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sources<'c> {
    known: &'c [Source],
    refs: &'c [SourceRef],
}

impl<'c> Sources<'c> {
    pub(crate) fn new(catalog: &'c Catalog, refs: &'c [SourceRef]) -> Self {
        Self { known: &catalog.sources, refs }
    }

    /// Their ids.
    pub fn iter(self) -> impl ExactSizeIterator<Item = &'c str> {
        self.refs.iter().map(move |source| self.known[usize::from(*source)].id.as_ref())
    }

    /// Whether there are none: what the person said has no source.
    pub fn is_empty(self) -> bool {
        self.refs.is_empty()
    }
}

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
