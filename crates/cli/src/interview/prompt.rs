//! Single prompts, all in the person's language; Esc and Ctrl+C leave.

use crate::ask::Topic;
use crate::failure::Failure;
use inquire::ui::{RenderConfig, Styled};
use inquire::validator::Validation;
use inquire::{InquireError, MultiSelect, Select, Text};
use nextplan_documents::{Speaker, allowed};
use nextplan_engine::{Case, CaseError, Field};
use nextplan_words::{Lang, msg};

/// Asks in a terminal.
pub(super) struct Prompter {
    pub(super) lang: Lang,
    pub(super) colored: bool,
}

fn left(error: InquireError) -> Failure {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Failure::Left,
        other => Failure::File(other.to_string()),
    }
}

impl Prompter {
    fn look(&self) -> RenderConfig<'static> {
        let look = if self.colored { RenderConfig::default_colored() } else { RenderConfig::empty() };
        look.with_canceled_prompt_indicator(Styled::new("–"))
    }

    /// Help and keys, a line each.
    fn help(help: &str, keys: &str) -> String {
        if help.is_empty() { keys.to_owned() } else { format!("{help}\n{keys}") }
    }

    /// One of several; its place.
    pub(super) fn one_of(&self, question: &str, help: &str, names: Vec<String>) -> Result<usize, Failure> {
        let help = Self::help(help, msg::cli_keys_choose(self.lang));
        let select = Select::new(question, names).with_help_message(&help).without_filtering();
        select.with_render_config(self.look()).raw_prompt().map(|chosen| chosen.index).map_err(left)
    }

    /// Any of several; their places.
    pub(super) fn some_of(&self, question: &str, help: &str, names: Vec<String>) -> Result<Vec<usize>, Failure> {
        let help = Self::help(help, msg::cli_keys_tick(self.lang));
        let select = MultiSelect::new(question, names).with_help_message(&help).without_filtering();
        let chosen = select.with_render_config(self.look()).raw_prompt().map_err(left)?;
        Ok(chosen.into_iter().map(|chosen| chosen.index).collect())
    }

    /// Yes or no.
    pub(super) fn yes_or_no(&self, question: &str) -> Result<bool, Failure> {
        let names = vec![msg::answer_yes(self.lang).to_owned(), msg::answer_no(self.lang).to_owned()];
        Ok(self.one_of(question, "", names)? == 0)
    }

    /// Yes, no, or nobody knows.
    pub(super) fn yes_no_unsure(&self, question: &str, help: &str) -> Result<Option<bool>, Failure> {
        let names = [msg::answer_yes(self.lang), msg::answer_no(self.lang), msg::cli_unsure(self.lang)];
        let place = self.one_of(question, help, names.map(str::to_owned).into())?;
        Ok([Some(true), Some(false), None][place])
    }

    /// Text that makes a new case of the old; none where nothing was written. What the contract refuses is explained
    /// on the spot.
    pub(super) fn text(
        &self,
        question: &str,
        help: &str,
        read: impl Fn(&str) -> Result<Case, CaseError> + Clone,
    ) -> Result<Option<Case>, Failure> {
        let lang = self.lang;
        let help = Self::help(help, msg::cli_keys_text(lang));
        let judge = |text: &str| {
            Ok(match text.trim() {
                "" => Validation::Valid,
                text => match read(text) {
                    Ok(_) => Validation::Valid,
                    Err(error) => Validation::Invalid(msg::case_fault(lang, &allowed(lang, &error)).into()),
                },
            })
        };
        let text = Text::new(question).with_help_message(&help).with_validator(judge);
        let text = text.with_render_config(self.look()).prompt().map_err(left)?;
        Ok(Some(text.trim()).filter(|text| !text.is_empty()).and_then(|text| read(text).ok()))
    }

    /// The name of a file, or none.
    pub(super) fn name(&self, question: &str, help: &str) -> Result<Option<String>, Failure> {
        let text = Text::new(question).with_help_message(help).with_render_config(self.look());
        let text = text.prompt().map_err(left)?;
        Ok(Some(text.trim().to_owned()).filter(|name| !name.is_empty()))
    }
}

/// A question and the help for it.
pub(super) fn words(speaker: &Speaker, topic: Topic) -> (String, String) {
    let lang = speaker.lang;
    let (question, help) = match topic {
        Topic::Need(place) => {
            let id = &speaker.offer().features[place].id;
            return (speaker.say(&format!("feature-{id}-question")), speaker.say(&format!("feature-{id}-help")));
        }
        Topic::Seats => (msg::cli_ask_seats(lang), msg::cli_ask_seats_help(lang)),
        Topic::EndsOn => (msg::cli_ask_ends_on(lang), msg::cli_ask_ends_on_help(lang)),
        Topic::Country => (msg::cli_ask_country(lang), msg::cli_ask_country_help(lang)),
        Topic::OwnedPlans => (msg::cli_ask_owned_plans(lang), msg::cli_ask_owned_plans_help(lang)),
        Topic::AddOns => (msg::cli_ask_add_ons(lang), msg::cli_ask_add_ons_help(lang)),
        Topic::Choice(field) => match field {
            Field::BoughtThrough => (msg::cli_ask_bought_through(lang), msg::cli_ask_bought_through_help(lang)),
            Field::Audience => (msg::cli_ask_audience(lang), msg::cli_ask_audience_help(lang)),
            Field::UpgradeTab => (msg::cli_ask_upgrade_tab(lang), msg::cli_ask_upgrade_tab_help(lang)),
            Field::Organisation => (msg::cli_ask_organisation(lang), msg::cli_ask_organisation_help(lang)),
            Field::Workers => (msg::cli_ask_workers(lang), msg::cli_ask_workers_help(lang)),
            Field::NewCustomer => (msg::cli_ask_new_customer(lang), msg::cli_ask_new_customer_help(lang)),
            Field::PaysBy => (msg::cli_ask_pays_by(lang), msg::cli_ask_pays_by_help(lang)),
            Field::Commerce => (msg::cli_ask_commerce(lang), msg::cli_ask_commerce_help(lang)),
            Field::Agreement => (msg::cli_ask_agreement(lang), msg::cli_ask_agreement_help(lang)),
            Field::Term => (msg::cli_ask_term(lang), msg::cli_ask_term_help(lang)),
            Field::AutoRenew => (msg::cli_ask_auto_renew(lang), msg::cli_ask_auto_renew_help(lang)),
            // What the engine derives, it does not ask for; should it, the field's name is the question.
            other => (nextplan_documents::field_name(lang, other), ""),
        },
    };
    (question.to_owned(), help.to_owned())
}
