//! Bringing files: dropped, picked, or the sample.

use crate::components::icon::{IconKind, icon_in};
use crate::route::Route;
use crate::session::{Session, window};
use crate::state::portfolio::{self, SAMPLE, SAMPLE_DAY};
use nextplan_words::{Lang, msg};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DragEvent, FileList, HtmlInputElement, Response};
use yew::platform::spawn_local;
use yew::prelude::*;

fn bring(files: Option<FileList>) -> bool {
    let files = files.into_iter().flat_map(|list| (0..list.length()).filter_map(move |place| list.get(place)));
    let files: Vec<(String, Blob)> = files.map(|file| (file.name(), file.into())).collect();
    let some = !files.is_empty();
    if some {
        portfolio::bring(files);
    }
    some
}

/// Takes files that are dropped on an element: what to do while they hang above it, and when they fall.
pub fn droppable(then: Callback<()>) -> (Callback<DragEvent>, Callback<DragEvent>) {
    let over = Callback::from(|event: DragEvent| event.prevent_default());
    let fall = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        if bring(event.data_transfer().and_then(|data| data.files())) {
            then.emit(());
        }
    });
    (over, fall)
}

/// A button that opens the browser's dialog for files.
pub fn picker(lang: Lang, class: &'static str, words: &'static str, then: Callback<()>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if bring(input.files()) {
            then.emit(());
        }
        // The same file may be picked again.
        input.set_value("");
    });
    html! {
        <label class={classes!("btn", "file", class)}>
            { icon_in("i", IconKind::File) }
            <span>{ words }</span>
            <input type="file" multiple=true aria-label={format!("{words}. {}", msg::portfolio_kinds(lang))} {onchange} />
        </label>
    }
}

async fn sample() -> Option<Blob> {
    let answer = JsFuture::from(window().fetch_with_str(SAMPLE)).await.ok()?;
    let blob = answer.unchecked_into::<Response>().blob().ok()?;
    JsFuture::from(blob).await.ok().map(JsCast::unchecked_into)
}

/// A place to drop files on, with a button beside it, and the sample.
pub fn drop_zone(session: &Session) -> Html {
    let lang = session.lang;
    let go = session.go.clone();
    let then = Callback::from(move |()| go.emit(Route::Portfolio));
    let (ondragover, ondrop) = droppable(then.clone());
    let try_sample = {
        let then = then.clone();
        move |_: MouseEvent| {
            let then = then.clone();
            spawn_local(async move {
                if let Some(blob) = sample().await {
                    portfolio::bring_sample(blob);
                    then.emit(());
                }
            });
        }
    };
    let day = nextplan_engine::parse_day(SAMPLE_DAY).unwrap_or_default();
    html! {
        <div class="drop" {ondragover} {ondrop}>
            { icon_in("i i-l", IconKind::File) }
            <p class="small">{ msg::portfolio_drop(lang) }</p>
            { picker(lang, "", msg::portfolio_choose(lang), then) }
            <p class="label try">
                { msg::portfolio_no_file(lang) }{ " " }
                <button type="button" class="link" onclick={try_sample}>{ msg::portfolio_sample(lang, day) }</button>
            </p>
        </div>
    }
}
