//! Ids of an advice become names and sentences in one language.

use chrono::NaiveDate;
use nextplan_catalog::model::{Arg, Catalog, Choice, Notice, Offer, Plan};
use nextplan_catalog::{Field, model};
use nextplan_engine::{Advice, Step};
use nextplan_words::{DateStyle, Lang, Value, format, lookup, msg};

/// Speaks about one advice in one language.
#[derive(Clone, Copy)]
pub struct Speaker<'c> {
    /// The knowledge that the advice comes from.
    pub catalog: &'c Catalog,
    /// What is spoken about.
    pub advice: &'c Advice<'c>,
    /// The language.
    pub lang: Lang,
}

/// The sentences of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    /// What to do.
    pub text: String,
    /// A quieter line below it.
    pub more: Option<String>,
    /// Names of the menus to go through, the portal first where it is named.
    pub menu: Vec<String>,
    /// What to beware of.
    pub warnings: Vec<String>,
}

impl<'c> Speaker<'c> {
    /// Speaks about an advice.
    pub fn new(catalog: &'c Catalog, advice: &'c Advice<'c>, lang: Lang) -> Self {
        Self { catalog, advice, lang }
    }

    /// A message that the knowledge names. The build has checked that it exists; should it not, its id shows.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    fn say_with(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        lookup(self.lang, id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The retired offer.
    pub fn offer(&self) -> &'c Offer {
        self.catalog.offer(self.advice.retired).unwrap_or(&self.catalog.offers[0])
    }

    /// The notice that the advice follows.
    pub fn notice(&self) -> &'c Notice {
        let offer = self.offer();
        offer.notice(self.advice.notice).unwrap_or(&offer.notices[0])
    }

    /// The name of a notice.
    pub fn notice_name(&self, id: &str) -> String {
        self.say(&format!("notice-{id}"))
    }

    fn plan(&self, id: &str) -> Option<&'c Plan> {
        self.catalog.plan_named(id).map(|(_, plan)| plan)
    }

    /// A plan's name on a day.
    pub fn plan_named(&self, id: &str, day: NaiveDate) -> &'c str {
        self.plan(id).map_or("", |plan| plan.name_on(day).in_language(self.lang.code()))
    }

    /// The name of the retired plan.
    pub fn retired(&self) -> &'c str {
        self.catalog.plan(self.offer().plan).name_on(self.advice.as_of).in_language(self.lang.code())
    }

    /// A plan's name at the time of the notice that the advice follows.
    pub fn plan_in_notice(&self, id: &str) -> &'c str {
        self.plan_named(id, self.notice().in_force_from.0)
    }

    /// A plan's name on the as-of day.
    pub fn plan_sold(&self, id: &str) -> &'c str {
        self.plan_named(id, self.advice.as_of)
    }

    /// A plan's newest name, where the as-of day does not know it yet: for people, faint and in brackets.
    pub fn plan_since(&self, id: &str) -> Option<&'c str> {
        let newest = self.plan(id)?.names.last()?.in_language(self.lang.code());
        (newest != self.plan_sold(id)).then_some(newest)
    }

    /// A plan's usual part number.
    pub fn part_number(&self, id: &str) -> Option<&'c str> {
        self.plan(id)?.skus.first().map(|sku| sku.part_number.as_ref())
    }

    /// Names joined by plus signs: plans that are bought together.
    pub fn together<'p>(&self, plans: &[&str], name: impl Fn(&Self, &str) -> &'p str) -> String {
        plans.iter().map(|plan| name(self, plan)).collect::<Vec<_>>().join(" + ")
    }

    /// The plans of an option, by their names in the notice.
    pub fn option_plans(&self, id: &str) -> String {
        let option = self.advice.options.iter().find(|option| option.id == id);
        option.map_or_else(String::new, |option| self.together(&option.plans, Self::plan_in_notice))
    }

    /// The notice of this offer that an option belongs to, and the option.
    pub(crate) fn printed(&self, id: &str) -> Option<(&'c Notice, &'c Choice)> {
        let mut notices = self.offer().notices.iter();
        notices.find_map(|notice| Some((notice, notice.options.iter().find(|choice| choice.id == id)?)))
    }

    /// An option by its number, as `Option 3`; by its plans where the notice numbers nothing.
    pub fn option_label(&self, id: &str) -> String {
        let Some((notice, choice)) = self.printed(id) else { return id.to_owned() };
        if notice.numbered {
            return msg::option_number(self.lang, i64::from(choice.number));
        }
        let plans: Vec<&str> = choice.plans.iter().map(|plan| self.catalog.plan(*plan).id.as_ref()).collect();
        self.together(&plans, |speaker, plan| speaker.plan_named(plan, notice.in_force_from.0))
    }

    /// An option with its plans, as `Option 3: Office 365 E3 + Plus CAL`; the plans alone where there is no number.
    pub fn option_in_full(&self, id: &str) -> String {
        let label = self.option_label(id);
        match self.printed(id) {
            Some((notice, choice)) if notice.numbered => {
                let plans: Vec<&str> = choice.plans.iter().map(|plan| self.catalog.plan(*plan).id.as_ref()).collect();
                let plans = self.together(&plans, |speaker, plan| speaker.plan_named(plan, notice.in_force_from.0));
                msg::pair(self.lang, &label, &plans)
            }
            _ => label,
        }
    }

    /// A feature's short name.
    pub fn feature(&self, id: &str) -> String {
        self.say(&format!("feature-{id}-name"))
    }

    /// The name of a need, or of a field of the case.
    pub fn question(&self, id: &str) -> String {
        match Field::from_id(id) {
            Some(field) => field_name(self.lang, field).to_owned(),
            None if id == "ends_on" => msg::field_ends_on(self.lang).to_owned(),
            None if id == "owned_plans" => msg::field_owned_plans(self.lang).to_owned(),
            None => self.feature(id),
        }
    }

    /// The name of a field's value.
    pub fn value(&self, field: Field, value: &str) -> String {
        value_name(self.lang, field, value)
    }

    /// A day in the language's short form.
    pub fn day(&self, day: NaiveDate) -> String {
        format::date(self.lang, day, DateStyle::Short)
    }

    /// A day with its weekday, for what has to be done by then.
    pub fn weekday(&self, day: NaiveDate) -> String {
        format::date(self.lang, day, DateStyle::Weekday)
    }

    fn arg(&self, arg: Arg) -> Value<'c> {
        let arguments = &self.advice.arguments;
        let date = |day: Option<NaiveDate>| day.map_or_else(|| Value::from("…"), Value::from);
        let names = |ids: &[&str]| {
            let names: Vec<&'c str> = ids.iter().map(|id| self.plan_sold(id)).collect();
            Value::from(names)
        };
        let seats = i64::from(arguments.seats.unwrap_or(0));
        match arg {
            Arg::Seats => Value::from(seats),
            Arg::OtherSeats => Value::from((seats - 1).max(0)),
            Arg::EndsOn => date(arguments.ends_on),
            Arg::SuspendBy => date(arguments.suspend_by),
            Arg::SuspendEarly => date(arguments.suspend_early),
            Arg::LastPossibleEnd => date(arguments.last_possible_end),
            Arg::UsersUntil => date(arguments.users_until),
            Arg::AdminsUntil => date(arguments.admins_until),
            Arg::GoneOn => date(arguments.gone_on),
            Arg::ServiceEnd => date(arguments.service_end),
            Arg::RetiredPlan => Value::from(self.plan_sold(arguments.retired_plan)),
            Arg::RetiredSku => Value::from(self.part_number(arguments.retired_plan).unwrap_or("")),
            Arg::BasePlans => names(&arguments.base_plans),
            Arg::AddOnPlans => names(&arguments.add_on_plans),
            Arg::UnconfirmedPlans => names(&arguments.unconfirmed_plans),
            Arg::Plans => {
                let all = [&arguments.base_plans, &arguments.add_on_plans, &arguments.unconfirmed_plans];
                names(&all.into_iter().flatten().copied().collect::<Vec<_>>())
            }
        }
    }

    fn args(&self, args: &[Arg]) -> Vec<(&'static str, Value<'c>)> {
        args.iter().map(|arg| (arg.id(), self.arg(*arg))).collect()
    }

    /// The sentences of a step.
    pub fn step(&self, step: &Step) -> StepText {
        let args = self.args(step.args);
        let menu = step.menu.iter().map(|item| match item.as_ref() {
            "retired-plan" => self.retired().to_owned(),
            item => self.say(&format!("menu-{item}")),
        });
        let warnings = step.warnings.iter();
        StepText {
            text: self.say_with(&format!("step-{}", step.id), &args),
            more: lookup(self.lang, &format!("step-{}-more", step.id), &args),
            menu: menu.collect(),
            warnings: warnings.map(|w| self.say_with(&format!("warning-{}", w.id), &self.args(w.args))).collect(),
        }
    }

    /// A section's title.
    pub fn section(&self, id: &str) -> String {
        self.say(&format!("section-{id}"))
    }

    /// An event's label.
    pub fn event(&self, id: &str) -> String {
        self.say(&format!("event-{id}"))
    }

    /// A source as a citation: title, day of the document, and what kind of authority it has.
    pub fn source(&self, id: &str) -> Citation<'c> {
        Citation::of(self.catalog, id, self.lang, self.advice.as_of)
    }
}

/// A source as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'c> {
    /// Its title, in its own language.
    pub title: String,
    /// Where it stands.
    pub url: Option<&'c str>,
    /// What it contributes.
    pub about: String,
    /// Day of the document.
    pub published: Option<String>,
    /// Day on which the catalog was last compared with it.
    pub checked: String,
    /// Whether that was more than a year before the as-of day.
    pub stale: bool,
    /// Whether it was added to the notices.
    pub added: bool,
}

impl<'c> Citation<'c> {
    /// A source of a catalog, as read on a day.
    pub fn of(catalog: &'c Catalog, id: &str, lang: Lang, today: NaiveDate) -> Self {
        let source = catalog.source_named(id);
        let day = |day: NaiveDate| format::date(lang, day, DateStyle::Short);
        let mut about = lookup(lang, &format!("source-{id}"), &[]).unwrap_or_else(|| id.to_owned());
        let mut title = source.map_or_else(String::new, |source| source.title.to_string());
        // What we conclude ourselves is no document: its line, in the reader's language, is all its title.
        if source.is_some_and(|source| matches!(source.origin, model::Origin::Inference | model::Origin::Estimate)) {
            std::mem::take(&mut about).trim_end_matches('.').clone_into(&mut title);
        }
        Self {
            title,
            url: source.and_then(|source| source.url.as_deref()),
            about,
            published: source.and_then(|source| source.published).map(|published| day(published.0)),
            checked: source.map(|source| day(source.checked.0)).unwrap_or_default(),
            stale: source.is_some_and(|source| (today - source.checked.0).num_days() > 365),
            added: source.is_some_and(|source| source.origin != model::Origin::Notice),
        }
    }
}

/// The name of a field of the case.
pub fn field_name(lang: Lang, field: Field) -> &'static str {
    match field {
        Field::Audience => msg::field_audience(lang),
        Field::BoughtThrough => msg::field_bought_through(lang),
        Field::UpgradeTab => msg::field_upgrade_tab(lang),
        Field::UpgradeRefusal => msg::field_upgrade_refusal(lang),
        Field::Seats => msg::field_seats(lang),
        Field::Organisation => msg::field_organisation(lang),
        Field::Workers => msg::field_workers(lang),
        Field::CountryGroup => msg::field_country(lang),
        Field::NewCustomer => msg::field_new_customer(lang),
        Field::PaysBy => msg::field_pays_by(lang),
        Field::Commerce => msg::field_commerce(lang),
        Field::Agreement => msg::field_agreement(lang),
        Field::Term => msg::field_term(lang),
        Field::AutoRenew => msg::field_auto_renew(lang),
        Field::AddOns => msg::field_add_ons(lang),
        Field::Path => msg::field_path(lang),
        _ => "",
    }
}

/// The name of a field's value.
pub fn value_name(lang: Lang, field: Field, value: &str) -> String {
    match value {
        "yes" => msg::answer_yes(lang).to_owned(),
        "no" => msg::answer_no(lang).to_owned(),
        value => {
            let id = format!("value-{}-{value}", field.id().replace('_', "-"));
            lookup(lang, &id, &[]).unwrap_or_else(|| value.to_owned())
        }
    }
}
