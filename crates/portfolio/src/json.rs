//! Items of JSON: an answer of Partner Center or of Graph, several of them, or a value a line.
//!
//! Items are taken one by one while the file is read. A list of items is any list below a member with one of the
//! names in [`LISTS`], or one that stands by itself; what surrounds a list may name the customer for its items.

use crate::column::{Column, End};
use crate::file::ReadError;
use crate::intake::{Cells, Frame, Reason, Refusal, Tally};
use crate::spellings::of_name;
use nextplan_catalog::folded;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::io::{self, Read};

/// What an item may take, in bytes.
const LONGEST_ITEM: u64 = 16 << 20;
const LISTS: [&str; 8] = ["items", "value", "results", "content", "subscriptions", "data", "rows", "records"];
const CUSTOMERS: [&str; 4] = ["customer", "companyprofile", "company", "tenant"];

/// A source that stops where an item takes too much.
struct Guarded<'g, R> {
    source: R,
    since: &'g Cell<u64>,
    read: &'g Cell<u64>,
}

impl<R: Read> Read for Guarded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since.get() > LONGEST_ITEM {
            return Err(io::Error::other("too long"));
        }
        let got = self.source.read(buffer)?;
        self.since.set(self.since.get() + got as u64);
        self.read.set(self.read.get() + got as u64);
        Ok(got)
    }
}

/// What an item says, by column.
#[derive(Default)]
struct Item {
    cells: [String; Column::ALL.len()],
    /// How good the member's name was from which a cell was taken.
    ranks: [usize; Column::ALL.len()],
    end_is_exclusive: bool,
    offer_link: String,
    customer_link: String,
    ids: Vec<String>,
    has_list: bool,
}

impl Item {
    fn set(&mut self, column: Column, rank: usize, text: String) {
        let place = column as usize;
        if !text.is_empty() && (self.cells[place].is_empty() || rank < self.ranks[place]) {
            self.cells[place] = text;
            self.ranks[place] = rank;
        }
    }

    fn get(&self, column: Column) -> &str {
        &self.cells[column as usize]
    }
}

impl Cells for Item {
    fn cell(&self, column: Column) -> Cow<'_, str> {
        Cow::Borrowed(self.get(column).trim())
    }

    fn row(&self) -> String {
        let said =
            Column::ALL.iter().map(|column| (column.id(), self.get(*column))).filter(|(_, text)| !text.is_empty());
        // Sorted here: whether `serde_json` keeps an order of its own depends on who else in a program asks it to.
        serde_json::to_string(&said.collect::<std::collections::BTreeMap<_, _>>()).unwrap_or_default()
    }
}

/// Everything that reading needs at hand.
struct Reader<'r> {
    frame: Frame<'r>,
    tally: &'r mut Tally,
    item: u64,
    since: &'r Cell<u64>,
    progress: &'r mut dyn FnMut(u64, u64),
    read: &'r Cell<u64>,
}

/// Reads every item. Says whether there was more than one value, each a line or behind the other.
pub(crate) fn read(
    frame: Frame<'_>,
    tally: &mut Tally,
    source: impl Read,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<bool, ReadError> {
    let (since, bytes) = (Cell::new(0), Cell::new(0));
    let source = io::BufReader::with_capacity(1 << 16, Guarded { source, since: &since, read: &bytes });
    let mut json = serde_json::Deserializer::from_reader(source);
    let mut reader = Reader { frame, tally, item: 0, since: &since, progress, read: &bytes };
    let mut values = 0_u64;
    let result = loop {
        let before = reader.item;
        match (Node { reader: &mut reader, in_list: false }).deserialize(&mut json) {
            Ok(item) => {
                values += 1;
                if let Some(item) = item.filter(|item| !item.has_list && reader.item == before && item.tells()) {
                    reader.take(&item);
                }
                since.set(0);
            }
            Err(error) => break Err(error),
        }
        match json.end() {
            Ok(()) => break Ok(()),
            Err(error) if error.is_io() => break Err(error),
            Err(_) => {}
        }
    };
    let items = reader.item;
    if let Err(error) = result {
        let line = items + 1;
        if since.get() > LONGEST_ITEM {
            return Err(ReadError::TooLong { line, limit: LONGEST_ITEM });
        }
        if items == 0 {
            return Err(ReadError::Json(error.to_string()));
        }
        // What was read stays; what follows is said to be missing.
        let reason = if error.is_eof() { Reason::CutOff } else { Reason::NotJson };
        let found = error.to_string();
        tally.read += 1;
        tally.refused.push(Refusal { line, column: String::new(), found, reason, row: String::new() });
    } else if items == 0 && tally.read == 0 {
        return Err(ReadError::NoItems);
    }
    Ok(values > 1)
}

impl Item {
    /// Whether an object that stands in no list is a subscription: it tells a product, and something else too.
    fn tells(&self) -> bool {
        let (keys, rest): (Vec<Column>, Vec<Column>) = Column::ALL
            .iter()
            .filter(|column| !self.get(**column).is_empty())
            .partition(|column| Column::KEYS.contains(column));
        !keys.is_empty() && !rest.is_empty()
    }
}

impl Reader<'_> {
    fn take(&mut self, item: &Item) {
        self.item += 1;
        self.since.set(0);
        let line = self.item;
        let mut mapping = self.frame.mapping.clone();
        mapping.end = if item.end_is_exclusive { End::ExclusiveIfLegacy } else { End::Inclusive };
        let frame = Frame { mapping: &mapping, ..self.frame };
        frame.sort(self.tally, || line, frame.told(item), item);
        if line.is_multiple_of(4096) {
            (self.progress)(self.read.get(), self.item);
        }
    }
}

/// An object, a list of them, or anything else, which is passed over.
struct Node<'n, 'r> {
    reader: &'n mut Reader<'r>,
    in_list: bool,
}

impl<'de> DeserializeSeed<'de> for Node<'_, '_> {
    type Value = Option<Item>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Values that hold nothing here.
macro_rules! nothing {
    ($value:expr; $($name:ident: $kind:ty),*) => {
        $(fn $name<E>(self, _: $kind) -> Result<Self::Value, E> { Ok($value) })*
        fn visit_unit<E>(self) -> Result<Self::Value, E> { Ok($value) }
    };
}

impl<'de> Visitor<'de> for Node<'_, '_> {
    type Value = Option<Item>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object or a list")
    }

    nothing!(None; visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while let Some(item) = seq.next_element_seed(Node { reader: self.reader, in_list: true })? {
            if let Some(item) = item.filter(|item| !item.has_list) {
                self.reader.take(&item);
            }
        }
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let first = self.reader.tally.found.len();
        let mut item = Item::default();
        let mut customer = String::new();
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            let name = folded(&name);
            if LISTS.contains(&name.as_str()) {
                let before = self.reader.tally.read;
                map.next_value_seed(Node { reader: self.reader, in_list: true })?;
                item.has_list |= self.reader.tally.read > before || !self.in_list;
                continue;
            }
            let piece = map.next_value_seed(Piece { name: &name, depth: 0 })?;
            let column = of_name(&name);
            match piece {
                Said::Text(text) => {
                    if let Some((column, rank)) = column {
                        if column == Column::EndsOn
                            && !text.is_empty()
                            && (item.get(column).is_empty() || rank < item.ranks[column as usize])
                        {
                            item.end_is_exclusive = crate::column::end(&name) == End::ExclusiveIfLegacy;
                        }
                        item.set(column, rank, text);
                    }
                }
                Said::Customer(name) => customer = name,
                Said::Units(units) => item.set(Column::Seats, 0, units.to_string()),
                Said::Links { offer, customer } => (item.offer_link, item.customer_link) = (offer, customer),
                Said::Ids(ids) => item.ids = ids,
                Said::Nothing => {}
            }
        }
        if item.get(Column::OfferId).is_empty() {
            let link = std::mem::take(&mut item.offer_link);
            item.set(Column::OfferId, 0, link);
        }
        // An entry of Graph that adds up several subscriptions is none of them.
        if let [id] = item.ids.as_slice() {
            let id = id.clone();
            item.set(Column::SubscriptionId, 0, id);
        } else if !item.ids.is_empty() {
            item.cells[Column::SubscriptionId as usize].clear();
        }
        item.set(Column::Customer, usize::MAX, customer);
        let link = item.customer_link.clone();
        item.set(Column::Tenant, usize::MAX, link);
        if item.has_list {
            for draft in self.reader.tally.found.iter_mut().skip(first).filter(|draft| draft.customer.is_empty()) {
                item.get(Column::Customer).clone_into(&mut draft.customer);
                if draft.tenant.is_empty() {
                    item.get(Column::Tenant).clone_into(&mut draft.tenant);
                }
            }
        }
        Ok(Some(item))
    }
}

/// What a member says.
enum Said {
    Nothing,
    Text(String),
    Customer(String),
    Units(u64),
    Links { offer: String, customer: String },
    Ids(Vec<String>),
}

/// The value of a member, by its name.
struct Piece<'p> {
    name: &'p str,
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for Piece<'_> {
    type Value = Said;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Said, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Piece<'_> {
    type Value = Said;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Said, E> {
        Ok(Said::Text(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Said, E> {
        Ok(Said::Text(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Said, E> {
        Ok(Said::Text(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Said, E> {
        Ok(Said::Text(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Said, E> {
        Ok(Said::Text(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Said, E> {
        Ok(Said::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Said, A::Error> {
        let mut ids = Vec::new();
        if self.name == "subscriptionids" {
            while let Some(said) = seq.next_element_seed(Piece { name: "", depth: self.depth + 1 })? {
                if let Said::Text(id) = said {
                    ids.push(id);
                }
            }
            return Ok(Said::Ids(ids));
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Said::Nothing)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Said, A::Error> {
        let is_customer = CUSTOMERS.contains(&self.name);
        let (mut customer, mut best) = (String::new(), usize::MAX);
        let (mut units, mut has_units, mut offer, mut tenant) = (0_u64, false, String::new(), String::new());
        let mut display = String::new();
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            let name = folded(&name);
            if self.depth > 2 {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            match map.next_value_seed(Piece { name: &name, depth: self.depth + 1 })? {
                Said::Text(text) if is_customer => {
                    let names = ["companyname", "displayname", "name", "customername", "domain", "tenantid", "id"];
                    if let Some(rank) = names.iter().position(|known| *known == name).filter(|rank| *rank < best) {
                        (customer, best) = (text, rank);
                    }
                }
                Said::Customer(text) if is_customer && best > 0 => (customer, best) = (text, 0),
                Said::Text(text) if self.name == "prepaidunits" && matches!(name.as_str(), "enabled" | "warning") => {
                    units += text.parse::<u64>().unwrap_or(0);
                    has_units = true;
                }
                Said::Text(uri) if name == "uri" && self.name == "offer" => {
                    uri.rsplit('/').next().unwrap_or_default().clone_into(&mut offer);
                }
                Said::Text(uri) if name == "uri" && self.name == "self" => {
                    let behind = uri.split("/customers/").nth(1).and_then(|rest| rest.split('/').next());
                    behind.unwrap_or_default().clone_into(&mut tenant);
                }
                Said::Text(text) if self.name == "producttype" && (name == "id" || display.is_empty()) => {
                    display = text;
                }
                Said::Links { offer: o, customer: c } => {
                    offer = if o.is_empty() { offer } else { o };
                    tenant = if c.is_empty() { tenant } else { c };
                }
                _ => {}
            }
        }
        Ok(match self.name {
            _ if is_customer => Said::Customer(customer),
            "prepaidunits" if has_units => Said::Units(units),
            "producttype" => Said::Text(display),
            "links" | "offer" | "self" => Said::Links { offer, customer: tenant },
            _ => Said::Nothing,
        })
    }
}
