//! How far the checklist is, and the ways to take it along.

use crate::components::clipboard;
use crate::components::icon::{IconKind, icon_in};
use crate::session::{use_session, window};
use nextplan_words::msg;
use std::rc::Rc;
use yew::prelude::*;

/// How far it is, and what is taken along.
#[derive(Clone, PartialEq, Properties)]
pub struct ProgressProps {
    /// Which steps are done, part by part.
    pub parts: Rc<[Vec<bool>]>,
    /// The checklist as Markdown.
    pub markdown: String,
    /// The name of the file.
    pub file: String,
}

/// What has become of the last thing asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    Copied,
    Refused,
    Saved,
}

/// The bar that stays in sight while the steps go by.
#[function_component]
pub fn Progress(props: &ProgressProps) -> Html {
    let lang = use_session().lang;
    let told = use_state_eq(|| Told::Nothing);
    let all: usize = props.parts.iter().map(Vec::len).sum();
    let done = props.parts.iter().flatten().filter(|done| **done).count();
    let (all, done) = (all as i64, done as i64);

    let print = Callback::from(|_: MouseEvent| {
        let _ = window().print();
    });
    let copy = {
        let (told, text) = (told.setter(), props.markdown.clone());
        Callback::from(move |_: MouseEvent| {
            let told = told.clone();
            let tell = move |done| told.set(if done { Told::Copied } else { Told::Refused });
            clipboard::copy(text.clone(), Callback::from(tell));
        })
    };
    let save = {
        let (told, text, file) = (told.setter(), props.markdown.clone(), props.file.clone());
        Callback::from(move |_: MouseEvent| {
            let done = clipboard::save(&file, "text/markdown;charset=utf-8", &text);
            told.set(if done { Told::Saved } else { Told::Refused });
        })
    };
    let tick = |(part, place, done): (usize, usize, bool)| {
        let cut = part > 0 && place == 0;
        html! { <i key={format!("{part}-{place}")} class={classes!(done.then_some("on"), cut.then_some("cut"))} /> }
    };
    let ticks = props.parts.iter().enumerate();
    let ticks = ticks.flat_map(|(part, steps)| steps.iter().enumerate().map(move |(place, done)| (part, place, *done)));
    let words = match *told {
        Told::Nothing => String::new(),
        Told::Copied => msg::checklist_copied(lang).to_owned(),
        Told::Refused => msg::checklist_copy_refused(lang).to_owned(),
        Told::Saved => msg::checklist_saved(lang, &props.file),
    };
    let text = (*told == Told::Refused).then(|| {
        html! {
            <textarea
                class="text" readonly=true rows="12" aria-label={msg::checklist_text(lang)}
                value={props.markdown.clone()}
            />
        }
    });
    html! {
        <>
            <div class="progress">
                <b>{ msg::checklist_progress(lang, all, done) }</b>
                <div class="ticks" role="img" aria-label={msg::checklist_progress_long(lang, all, done)}>
                    { for ticks.map(tick) }
                </div>
                <div class="acts">
                    <button type="button" class="btn" onclick={print}>
                        { icon_in("i", IconKind::Print) }{ msg::checklist_print(lang) }
                    </button>
                    <button type="button" class="btn" onclick={copy}>
                        { icon_in("i", IconKind::Copy) }{ msg::checklist_copy(lang) }
                    </button>
                    <button type="button" class="btn" onclick={save}>
                        { icon_in("i", IconKind::Save) }{ msg::checklist_save(lang) }
                    </button>
                </div>
            </div>
            <p class="done-note" role="status">{ words }</p>
            <div class="copy-text">{ for text }</div>
        </>
    }
}
