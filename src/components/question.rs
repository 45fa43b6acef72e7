//! One question as a card: a need, answered with yes, no or unsure.

use crate::components::icon::{IconKind, icon};
use nextplan_engine::Answer;
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// How much room a card takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The question that is asked now.
    Now,
    /// With all that helps to answer it.
    Whole,
    /// Only the question.
    Slim,
}

impl Tone {
    /// Classes of the card.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Now => "card now",
            Self::Whole => "card",
            Self::Slim => "card slim",
        }
    }
}

/// What the card shows.
pub struct Question {
    /// The feature's id.
    pub id: &'static str,
    /// How much room it takes.
    pub tone: Tone,
    /// The question.
    pub legend: String,
    /// What helps to answer it.
    pub help: String,
    /// What an answer would change.
    pub stake: Option<String>,
    /// The answer.
    pub answer: Option<Answer>,
    /// Answers it, or takes the answer back.
    pub onanswer: Callback<Option<Answer>>,
    /// Closes the card, where it was opened to change an answer.
    pub onclose: Option<Callback<()>>,
}

/// Where an answer's control is found.
pub fn control(question: &str, answer: Answer) -> String {
    format!("{question}-{}", answer.id())
}

/// The card.
pub fn question(lang: Lang, props: &Question) -> Html {
    let answers = [
        (Answer::Needed, msg::answer_yes(lang)),
        (Answer::NotNeeded, msg::answer_no(lang)),
        (Answer::Unsure, msg::interview_unsure(lang)),
    ];
    let choice = |(answer, words): (Answer, &'static str)| {
        let onanswer = props.onanswer.clone();
        let onchange = Callback::from(move |_: Event| onanswer.emit(Some(answer)));
        let checked = props.answer == Some(answer);
        html! {
            <label key={answer.id()}>
                <input type="radio" id={control(props.id, answer)} name={props.id} value={answer.id()} {checked} {onchange} />
                { icon(IconKind::Check) }{ words }
            </label>
        }
    };
    let help = (props.tone != Tone::Slim).then(|| html! { <p class="small">{ &props.help }</p> });
    let stake = props.stake.as_ref().filter(|_| props.tone != Tone::Slim).map(|stake| {
        html! { <p class="stake">{ icon(IconKind::Fork) }<span>{ stake }</span></p> }
    });
    html! {
        <fieldset key={props.id} class={props.tone.class()}>
            <legend>{ &props.legend }</legend>
            <div class="help">{ help }</div>
            <div class="seg">{ for answers.into_iter().map(choice) }</div>
            <div class="stakes">{ stake }</div>
            <div class="closing">{ props.onclose.as_ref().map(|close| closing(props, close, lang)) }</div>
        </fieldset>
    }
}

fn closing(props: &Question, close: &Callback<()>, lang: Lang) -> Html {
    let back = props.onanswer.reform(|_: MouseEvent| None);
    let close = close.reform(|_: MouseEvent| ());
    html! {
        <div class="acts">
            <button key="close" type="button" class="link" onclick={close}>{ msg::interview_close(lang) }</button>
            <button key="back" type="button" class="link" disabled={props.answer.is_none()} onclick={back}>
                { msg::interview_take_back(lang) }
            </button>
        </div>
    }
}
