//! A dialog: it keeps the focus while it is open, closes on Esc, and gives the focus back.

use crate::components::icon::{Icon, IconKind};
use crate::session::use_session;
use gloo_events::EventListener;
use nextplan_words::msg;
use yew::prelude::*;

/// What the dialog shows. It is open as long as it is on the page.
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// Its element, by which whatever is in it can close it.
    pub dialog: NodeRef,
    /// Its title.
    pub title: AttrValue,
    /// Called when it has closed, in whichever way.
    pub onclose: Callback<()>,
    /// Called when its form is sent.
    #[prop_or_default]
    pub onsubmit: Callback<()>,
    /// The buttons below.
    #[prop_or_default]
    pub footer: Html,
    /// What is in it.
    pub children: Html,
}

/// Closes a dialog; it says so itself afterwards.
pub fn close(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<web_sys::HtmlDialogElement>() {
        dialog.close();
    }
}

/// A dialog with a form.
#[function_component]
pub fn Dialog(props: &DialogProps) -> Html {
    let lang = use_session().lang;
    {
        let onclose = props.onclose.clone();
        use_effect_with(props.dialog.clone(), move |dialog| {
            let dialog = dialog.cast::<web_sys::HtmlDialogElement>();
            let listener = dialog.as_ref().map(|dialog| {
                let _ = dialog.show_modal();
                EventListener::new(dialog, "close", move |_| onclose.emit(()))
            });
            move || drop(listener)
        });
    }
    let onsubmit = {
        let onsubmit = props.onsubmit.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            onsubmit.emit(());
        })
    };
    let cancel = {
        let dialog = props.dialog.clone();
        Callback::from(move |_: MouseEvent| close(&dialog))
    };
    html! {
        <dialog class="dialog" ref={props.dialog.clone()} aria-labelledby="dialog-title">
            <form method="dialog" novalidate=true {onsubmit}>
                <header>
                    <h2 id="dialog-title">{ &props.title }</h2>
                    <button type="button" class="clear" aria-label={msg::case_close(lang)} onclick={cancel}>
                        <Icon kind={IconKind::Cross} class="i" />
                    </button>
                </header>
                <div class="body">{ props.children.clone() }</div>
                <footer class="acts">{ props.footer.clone() }</footer>
            </form>
        </dialog>
    }
}
