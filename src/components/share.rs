//! The link to a case, to be handed on.

use crate::components::clipboard;
use crate::components::dialog::{Dialog, close, dialog, use_dialog};
use crate::components::icon::{IconKind, icon_in};
use crate::route::{CasePage, Opened};
use crate::session::{use_session, window};
use nextplan_words::msg;
use yew::prelude::*;

/// Which case to share.
#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// The case from the address.
    pub opened: Opened,
    /// The page that the link leads to.
    pub page: CasePage,
    /// Called when the dialog has closed.
    pub onclose: Callback<()>,
}

/// The dialog with the link.
#[function_component]
pub fn Share(props: &ShareProps) -> Html {
    let lang = use_session().lang;
    let dialog = use_node_ref();
    use_dialog(&dialog, &props.onclose);
    let field = use_node_ref();
    let copied = use_state_eq(|| None::<bool>);
    let link = address(&props.page.route(props.opened.clone()).fragment());
    let copy = {
        let (link, field, copied) = (link.clone(), field.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            let (field, copied) = (field.clone(), copied.clone());
            let tell = move |done: bool| {
                if let Some(field) = field.cast::<web_sys::HtmlInputElement>().filter(|_| !done) {
                    let _ = field.focus();
                    field.select();
                }
                copied.set(Some(done));
            };
            clipboard::copy(link.clone(), Callback::from(tell));
        })
    };
    let said = match *copied {
        None => "",
        Some(true) => msg::case_copied(lang),
        Some(false) => msg::case_copy_refused(lang),
    };
    let done = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| close(&dialog))
    };
    let footer = html! { <button type="button" class="btn" onclick={done}>{ msg::case_close(lang) }</button> };
    let body = html! {
        <>
            <p>{ msg::case_share_intro(lang) }</p>
            <div class="input">
                <label for="share-link">{ msg::case_share_link(lang) }</label>
                <span class="copy-line">
                    <input class="text" id="share-link" ref={field} readonly=true value={link} aria-describedby="share-server" />
                    <button type="button" class="btn" onclick={copy}>
                        { icon_in("i", IconKind::Copy) }{ msg::case_copy(lang) }
                    </button>
                </span>
                <span class="hint" id="share-server">{ msg::case_share_server(lang) }</span>
            </div>
            <p class="done-note" role="status">{ said }</p>
        </>
    };
    self::dialog(
        lang,
        Dialog { element: dialog, title: msg::case_share_title(lang), onsubmit: Callback::noop(), body, footer },
    )
}

/// A fragment with the address of this page before it.
fn address(fragment: &str) -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    [&origin, &path, fragment].concat()
}
