//! The dialog that forgets everything kept in this browser: it says what goes, and that it has gone.

use crate::components::dialog::{Dialog, close, dialog, use_dialog};
use crate::session::use_session;
use crate::state::{portfolio, store, work};
use nextplan_words::msg;
use yew::prelude::*;

/// Whom to tell.
#[derive(Clone, PartialEq, Properties)]
pub struct WipeProps {
    /// Called when the dialog has closed.
    pub onclose: Callback<()>,
}

/// Asks, wipes, reports.
#[function_component]
pub fn Wipe(props: &WipeProps) -> Html {
    let lang = use_session().lang;
    let dialog = use_node_ref();
    use_dialog(&dialog, &props.onclose);
    let leave = use_node_ref();
    let done = use_state(|| false);
    let count = use_state(|| work::all().len() as i64);
    let wipe = {
        let (done, leave) = (done.clone(), leave.clone());
        move |_: MouseEvent| {
            store::wipe();
            portfolio::wipe();
            done.set(true);
            // The button that was pressed goes; the one beside it stays.
            if let Some(button) = leave.cast::<web_sys::HtmlElement>() {
                let _ = button.focus();
            }
        }
    };
    let cancel = {
        let dialog = dialog.clone();
        move |_: MouseEvent| close(&dialog)
    };
    let words = if *done { msg::wipe_close(lang) } else { msg::wipe_cancel(lang) };
    let footer = html! {
        <>
            <button type="button" class="btn" ref={leave} onclick={cancel}>{ words }</button>
            <button type="button" class="btn btn-main" hidden={*done} onclick={wipe}>{ msg::wipe_do(lang) }</button>
        </>
    };
    let body = html! {
        <>
            <div hidden={*done}>
                <p>{ msg::wipe_what(lang) }</p>
                <ul class="plain-list">
                    <li>{ msg::wipe_work(lang, *count) }</li>
                    <li>{ msg::wipe_portfolio(lang) }</li>
                    <li>{ msg::wipe_language(lang) }</li>
                </ul>
                <p class="small gap">{ msg::wipe_rest(lang) }</p>
            </div>
            <p role="status">{ if *done { msg::wipe_done(lang) } else { "" } }</p>
        </>
    };
    self::dialog(
        lang,
        Dialog { element: dialog, title: msg::wipe_title(lang), onsubmit: Callback::noop(), body, footer },
    )
}
