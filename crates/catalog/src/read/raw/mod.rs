//! The shape of the TOML files, as a licensing specialist writes them.
//!
//! What is written above a key here is what an editor shows for it: crates/schemas compiles this folder once more, to
//! make schemas of it.

use crate::model::{Buyable, Confidence, Origin};
use serde::Deserialize;
use std::collections::BTreeMap;
use value::{Address, BoughtThrough, Date, Id, Organisation, Refs, Row, Silence, When, Word};

// `described!` is the surroundings': nothing here, the derive of a schema in crates/schemas.
macro_rules! tables {
    ($($(#[$about:meta])* $name:ident { $($(#[$meta:meta])* $field:ident: $kind:ty),+ $(,)? })+) => {$(
        described! {
            $(#[$about])*
            #[allow(clippy::struct_field_names, reason = "the names are those of the files")]
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            pub(crate) struct $name { $($(#[$meta])* pub(crate) $field: $kind,)+ }
        }
    )+};
}

mod moving;
pub(crate) mod value;

pub(crate) use moving::*;

tables! {
    /// Every document that a fact was taken from.
    Sources {
        /// A document, or an inference or estimate of our own.
        source: Vec<Source>,
    }
    /// A document, or an inference or estimate of our own. Its words are `source-<id>`.
    Source {
        /// The name by which facts cite it, as `partner-center-e4`.
        id: Id,
        /// The document's title, in its own language.
        title: String,
        /// Where it stands.
        url: Option<Address>,
        /// The day of the document itself.
        published: Option<Date>,
        /// The day on which somebody last laid the catalog beside the document, fact by fact.
        checked: Date,
        /// What kind of authority it has: a retirement notice, a fact from elsewhere, what we conclude, what we judge
        /// to be prudent.
        origin: Word<Origin>,
    }

    /// Every plan named anywhere.
    Plans {
        /// Something that can be bought, or could.
        plan: Vec<Plan>,
    }
    /// Something that can be bought, or could: its names over time, how exports call it, whether it is sold.
    Plan {
        /// The name by which offers and cases call it, as `office-365-e3`. It never changes.
        id: Id,
        /// Whether it needs another plan beneath it.
        #[serde(default)] add_on: bool,
        /// Its names over time, the oldest first, without a gap.
        name: Vec<Name>,
        /// How exports and interfaces call it.
        #[serde(default)] sku: Vec<Sku>,
        /// Whether no part number is known, in no list on file: only where there is none above.
        #[serde(default)] sku_unknown: bool,
        /// Whether it can be bought. The first row that fits customer and day counts; none means: nothing is known.
        #[serde(default)] sale: Vec<Sale>,
    }
    /// What a plan was called for a time.
    Name {
        /// The name in English.
        name: String,
        /// The French name, only where the seller translates it.
        fr: Option<String>,
        /// The Swedish name, only where the seller translates it.
        sv: Option<String>,
        /// The first day of this name.
        from: Option<Date>,
        /// The first day of the next name.
        until: Option<Date>,
        /// How sure this is.
        confidence: Word<Confidence>,
        /// Where it stands.
        source: Id,
    }
    /// A part number.
    Sku {
        /// The part number, as `ENTERPRISEWITHSCAL`.
        part_number: String,
        /// The GUID that goes with it.
        guid: Option<String>,
        /// Where it stands.
        source: Id,
    }
    /// Whether a plan can be bought, for some customers, for a time.
    Sale {
        /// A change of name is a yes.
        status: Word<Buyable>,
        /// What to buy in its place: beside the status `successor`, and only there.
        #[serde(default)] buy_instead: Vec<Id>,
        /// For whom, and when.
        #[serde(default)] when: When,
        /// How sure this is.
        confidence: Word<Confidence>,
        /// Where it stands.
        source: Refs,
    }

    /// A retired offer: what was published about it, and what replaces it.
    Offer {
        /// The name of this file without `.toml`.
        id: Id,
        /// The plan that it is.
        plan: Id,
        /// The article that customers who bought it directly follow: a source.
        self_service: Id,
        /// Other plans that count as it, each sold to one kind of customer.
        #[serde(default)] edition: Vec<Edition>,
        /// Other names by which people look for it.
        #[serde(default)] aliases: Vec<String>,
        /// The rows of its notices' matrices, in the notice's order.
        feature: Vec<Feature>,
        /// What was published about it. The first counts while it is unanswered how it was bought.
        notice: Vec<Notice>,
        /// Documents that sources.toml does not have yet, in the same form. Every file may cite them.
        #[serde(default)] source: Vec<Source>,
        /// Plans that products.toml does not have yet, in the same form. Every file may name them.
        #[serde(default)] product: Vec<Plan>,
    }
    /// A plan that counts as the retired one.
    Edition {
        /// The plan.
        plan: Id,
        /// Whom it was sold to.
        organisation: Organisation,
    }
    /// A row of the matrix: something that an option provides or not. Its words are `feature-<id>-name`,
    /// `feature-<id>-question` and `feature-<id>-help`.
    Feature {
        /// Its name.
        id: Id,
        /// What no answer counts as: `needed` where silence means "keep what you have".
        #[serde(default)] silence: Option<Word<Silence>>,
        /// Whether every option provides it: a row to read, and nothing to ask.
        #[serde(default)] alike: bool,
        /// Where the row stands.
        source: Id,
    }
    /// One published answer to "what replaces this offer". Its name is `notice-<id>`.
    Notice {
        /// Its id.
        id: Id,
        /// Ways of buying that it was written for.
        bought_through: Vec<BoughtThrough>,
        /// The document.
        source: Id,
        /// Since when it counts.
        in_force_from: Date,
        /// Kinds of customers that it names; empty where it names none.
        #[serde(default)] sectors: Vec<Organisation>,
        /// Roles that may make the move; their words are `role-<role>`.
        #[serde(default)] roles: Vec<String>,
        /// Whether the notice itself numbers its options.
        #[serde(default = "yes")] numbered: bool,
        /// Days that it gives: `sales-end`, `auto-renew-off`, `service-end` and the like.
        #[serde(default)] date: Vec<Dated>,
        /// The last day on which a subscription can have run, by way of buying.
        #[serde(default)] last_possible_end: Vec<Dated>,
        /// Its options, in its order.
        option: Vec<Choice>,
        /// A row a feature, a cell an option: `Y` yes, `-` no, `Y?` printed as yes but doubted.
        matrix: BTreeMap<String, Row>,
        /// Plans that may stand in for an option's plan.
        #[serde(default)] substitute: Vec<Substitute>,
        /// What mends the lack of a feature.
        #[serde(default)] next_step: Vec<NextStep>,
        /// Where sources differ, or say less than they seem to.
        #[serde(default)] remark: Vec<Remark>,
        /// What has to be said beside the advice.
        #[serde(default)] note: Vec<Note>,
    }
    /// Something on a day, for some customers. Its words are `event-<id>`.
    Dated {
        /// What happens, as `sales-end`.
        id: Id,
        /// The day.
        on: Date,
        /// For whom.
        #[serde(default)] when: When,
        /// Where it stands.
        source: Refs,
    }
    /// What has to be said beside the advice on some days, or of some options. Its words are `note-<id>`.
    Note {
        /// Its id.
        id: Id,
        /// When, and for whom.
        #[serde(default)] when: When,
        /// The options that it is about; none for the advice as a whole.
        #[serde(default)] options: Vec<Id>,
        /// Where it stands.
        source: Refs,
    }
    /// A numbered replacement: one or several plans bought together.
    Choice {
        /// Its id, as `e4-option-1`.
        id: Id,
        /// Its number in the notice.
        number: u8,
        /// The plans to buy, by their ids of today.
        plans: Vec<Id>,
        /// Plans that the notice leaves open beside these.
        #[serde(default)] alternatives: Vec<Id>,
        /// What the customer has to be.
        #[serde(default)] condition: Vec<ChoiceCondition>,
        /// The remark that says why another option is never worse.
        dominated: Option<Id>,
        /// Where it stands, if not in the notice.
        source: Option<Refs>,
    }
    /// What a customer has to be for an option.
    ChoiceCondition {
        /// Exactly one field with its values.
        when: When,
        /// What can be done where it fails; their words are `next-step-<id>`.
        #[serde(default)] next_steps: Vec<String>,
        /// Where it stands.
        source: Refs,
    }
    /// A plan that may stand in for another.
    Substitute {
        /// The option's plan.
        plan: Id,
        /// What may stand in for it.
        by: Id,
        /// Where it stands.
        source: Id,
    }
    /// What mends the lack of a feature. Its words are `next-step-<id>`.
    NextStep {
        /// Its id.
        id: Id,
        /// The option that lacks something.
        option: Id,
        /// What it lacks.
        features: Vec<Id>,
        /// The option that this makes.
        leads_to: Option<Id>,
        /// Where it stands.
        source: Refs,
    }
    /// Where sources differ, or say less than they seem to. Its words are `remark-<id>`.
    Remark {
        /// Its id.
        id: Id,
        /// The cells of the matrix that it is about.
        #[serde(default)] cells: Vec<Cell>,
        /// Where it stands.
        source: Refs,
    }
    /// A cell of the matrix.
    Cell {
        /// The option.
        option: Id,
        /// The feature.
        feature: Id,
    }
}

fn yes() -> bool {
    true
}
