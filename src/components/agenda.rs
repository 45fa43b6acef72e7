//! Which questions stand where: answered, asked next, worth finding out, and those that change nothing.

use nextplan_catalog::model::Offer;
use nextplan_documents::Speaker;
use nextplan_engine::{Answer, Case, Field};

/// A question that keeps its place although it has just been answered, until the person goes on to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its id.
    pub id: &'static str,
    /// Where it stands.
    pub spot: Spot,
}

/// A place on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Among those asked next, so many before it.
    Queue(usize),
    /// In the list of answers, opened.
    Listed,
    /// Among those worth finding out, so many before it.
    Worth(usize),
    /// Among those that change nothing, opened.
    Rest,
}

/// The way of buying is asked before everything else: it chooses the notice.
pub const FIRST: Field = Field::BoughtThrough;

/// The questions by their places; ids of features or of fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Answered needs, in the notice's order.
    pub listed: Vec<&'static str>,
    /// Asked next, the most telling first.
    pub queue: Vec<&'static str>,
    /// Unsure, and it would matter.
    pub worth: Vec<&'static str>,
    /// Open, and it cannot matter as things stand.
    pub rest: Vec<&'static str>,
    /// How many needs the notice asks for, and how many of them have an answer.
    pub count: usize,
    /// See `count`.
    pub answered: usize,
}

/// The catalog's own copy of an id.
fn known(offer: &'static Offer, id: &str) -> Option<&'static str> {
    let feature = offer.features.iter().find(|feature| feature.id == id).map(|feature| feature.id.as_ref());
    feature.or_else(|| Field::from_id(id).map(Field::id))
}

/// The answer to a need.
pub fn need(case: &Case, id: &str) -> Option<Answer> {
    case.offer(nextplan_catalog::embedded()).feature_index(id).and_then(|place| case.need(place))
}

impl Agenda {
    /// Puts every question in its place.
    pub fn new(speaker: &Speaker, case: &Case, held: Option<Held>) -> Self {
        let offer: &'static Offer = case.offer(nextplan_catalog::embedded());
        let all = |ids: &[&str]| ids.iter().filter_map(|id| known(offer, id)).collect::<Vec<_>>();
        let open = all(&speaker.advice.open_questions);
        let asked = all(&speaker.advice.worth_finding_out);
        let free = |id: &&'static str| held.is_none_or(|held| held.id != *id);
        let here = |spot: Spot, id: &str| held.is_some_and(|held| held.id == id && held.spot == spot);

        let mut agenda = Self { queue: open.iter().copied().filter(free).collect(), ..Self::default() };
        if case.answer(FIRST).is_none() && free(&FIRST.id()) {
            agenda.queue.insert(0, FIRST.id());
        }
        agenda.worth = asked.iter().copied().filter(free).collect();
        match held {
            Some(Held { id, spot: Spot::Queue(place) }) => agenda.queue.insert(place.min(agenda.queue.len()), id),
            Some(Held { id, spot: Spot::Worth(place) }) => agenda.worth.insert(place.min(agenda.worth.len()), id),
            _ => {}
        }
        let features: Vec<_> = speaker.features().map(|(place, feature)| (place, &*feature.id)).collect();
        agenda.count = features.len();
        agenda.answered = features.iter().filter(|(place, _)| case.need(*place).is_some()).count();
        for (place, feature) in offer.features.iter().enumerate() {
            let id: &'static str = feature.id.as_ref();
            let asked_for = features.iter().any(|(known, _)| *known == place);
            let answered = case.need(place).is_some();
            if here(Spot::Listed, id) || answered && free(&id) && !asked.contains(&id) {
                agenda.listed.push(id);
            } else if here(Spot::Rest, id) || asked_for && !answered && free(&id) && !open.contains(&id) {
                agenda.rest.push(id);
            }
        }
        agenda
    }
}
