//! Single lines that several faces of the product show.

use crate::speaker::{Citation, Speaker};
use nextplan_engine::{Field, OptionAdvice};
use nextplan_words::msg;

impl Speaker<'_> {
    /// The title of the checklist.
    pub fn checklist_title(&self) -> String {
        let lang = self.lang;
        let seats = i64::from(self.advice.arguments.seats.unwrap_or(0));
        match self.recommended() {
            None => msg::checklist_title_none(lang).to_owned(),
            Some(_) if !self.advice.state.plausible => msg::checklist_title_verify(lang, seats),
            Some(option) => msg::checklist_title_move(lang, &self.option_plans(option.id), seats),
        }
    }

    /// What stands above the checklist: how and why by that path, and by when.
    pub fn checklist_lead(&self) -> Vec<String> {
        let lang = self.lang;
        let mut lead = Vec::new();
        if self.advice.state.plausible {
            lead.push(msg::pair(lang, &self.path_name(), &self.path_reasons().join(" ")));
            if !self.advice.roles.is_empty() {
                let roles: Vec<String> = self.advice.roles.iter().map(|id| self.say(&format!("role-{id}"))).collect();
                lead.push(msg::may_be_done_by(lang, &roles));
            }
            // Once the end is past there is no day to start by: the checklist begins with what is most urgent.
            let ahead = self.advice.state.days_left.is_none_or(|days| days >= 0);
            if let Some(start) = self.advice.latest_start.as_ref().filter(|_| ahead) {
                lead.push(format!("{} {}", msg::start_by(lang, start.on), msg::holidays_unknown(lang)));
            }
        } else {
            lead.push(self.verify_reason());
        }
        lead
    }

    /// How the move is made, in a few words.
    pub fn path_name(&self) -> String {
        self.value(Field::Path, self.advice.path)
    }

    /// Why by that path.
    pub fn path_reasons(&self) -> Vec<String> {
        self.advice.path_reasons.iter().map(|reason| self.say(&format!("path-reason-{}", reason.id))).collect()
    }

    /// Why the subscription has to be verified first.
    pub fn verify_reason(&self) -> String {
        let last = self.advice.state.last_possible_end.unwrap_or(self.advice.as_of);
        msg::verify_reason(self.lang, last, self.retired())
    }

    /// What is to be said about buying the recommendation: what it is called on the day, what stands in its place,
    /// and what is not confirmed.
    pub fn to_buy(&self) -> Vec<String> {
        let lang = self.lang;
        let Some(option) = self.recommended() else { return Vec::new() };
        let mut said = Vec::new();
        for sold in &option.sold_as {
            let (then, now) = (self.plan_in_notice(sold.plan), self.plan_sold(sold.plan));
            if then != now {
                said.push(msg::sold_as(lang, now, self.advice.as_of, then));
            }
        }
        for entry in &option.substitutes {
            said.push(msg::may_stand_in(lang, self.plan_in_notice(entry.by), self.plan_in_notice(entry.plan)));
        }
        if !option.buy_instead.is_empty() {
            let names: Vec<&str> = option.buy_instead.iter().map(|id| self.plan_sold(id)).collect();
            said.push(msg::buy_instead(lang, &names));
        }
        let unconfirmed = &self.advice.arguments.unconfirmed_plans;
        if !unconfirmed.is_empty() {
            let names: Vec<&str> = unconfirmed.iter().map(|id| self.plan_sold(id)).collect();
            said.push(msg::no_confirmed_offer(lang, &names));
        }
        said
    }

    /// What to beware of in an option.
    pub fn warnings(&self, option: &OptionAdvice) -> Vec<String> {
        let said = option.warnings.iter().map(|warning| match warning.remark {
            Some(remark) => self.say(&format!("remark-{remark}")),
            None => match warning.feature {
                Some(feature) => msg::disputed(self.lang, &self.feature(feature)),
                None => self.say(&format!("note-{}", warning.id)),
            },
        });
        said.collect()
    }

    /// What has to be said beside the advice on this day.
    pub fn notes(&self) -> Vec<String> {
        self.advice.notes.iter().map(|note| self.say(&format!("note-{}", note.id))).collect()
    }

    /// A recommendation in short: number and plans, or that none is left.
    pub fn outcome(&self, option: Option<&str>) -> String {
        option.map_or_else(|| msg::none_left(self.lang).to_owned(), |id| self.option_in_full(id))
    }

    /// How the offer's other notices differ, a sentence each.
    pub fn other_notices(&self) -> Vec<String> {
        let said = self.advice.other_notices.iter().map(|other| {
            let name = self.notice_name(other.notice);
            let offer = self.offer();
            let notice = offer.notice(other.notice);
            let options = notice.map_or(0, |notice| notice.options.len() as i64);
            match other.recommended {
                Some(id) => msg::other_notice(self.lang, &name, options, &self.option_in_full(id)),
                None => msg::other_notice_none(self.lang, &name, options),
            }
        });
        said.collect()
    }

    /// What makes the advice repeatable, in a line.
    pub fn receipt_line(&self) -> String {
        let receipt = &self.advice.receipt;
        let digest = receipt.sha256.get(..8).unwrap_or(receipt.sha256);
        msg::receipt(self.lang, digest, receipt.as_of, receipt.catalog)
    }

    /// A source's line: what it contributes, its day, when it was checked.
    pub fn source_line(&self, source: &Citation) -> String {
        let published = source.published.as_ref().map(|day| msg::source_published(self.lang, day));
        let checked = if source.stale { msg::source_stale } else { msg::source_checked };
        let parts = [Some(source.about.clone()), published, Some(checked(self.lang, &source.checked))];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}
