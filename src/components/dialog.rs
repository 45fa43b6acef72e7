//! A dialog: it keeps the focus while it is open, closes on Esc, and gives the focus back.

use crate::components::icon::{IconKind, icon_in};
use gloo_events::EventListener;
use nextplan_words::{Lang, msg};
use yew::prelude::*;

/// Closes a dialog; it says so itself afterwards.
pub fn close(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<web_sys::HtmlDialogElement>() {
        dialog.close();
    }
}

/// Opens a dialog as soon as it is on the page, and tells when it has closed, in whichever way.
#[hook]
pub fn use_dialog(dialog: &NodeRef, onclose: &Callback<()>) {
    let onclose = onclose.clone();
    use_effect_with(dialog.clone(), move |dialog| {
        let dialog = dialog.cast::<web_sys::HtmlDialogElement>();
        let listener = dialog.as_ref().map(|dialog| {
            let _ = dialog.show_modal();
            EventListener::new(dialog, "close", move |_| onclose.emit(()))
        });
        move || drop(listener)
    });
}

/// What a dialog shows. It is open as long as it is on the page.
pub struct Dialog {
    /// Its element, by which whatever is in it can close it; also given to [`use_dialog`].
    pub element: NodeRef,
    /// Its title.
    pub title: &'static str,
    /// Called when its form is sent.
    pub onsubmit: Callback<()>,
    /// What is in it.
    pub body: Html,
    /// The buttons below.
    pub footer: Html,
}

/// A dialog with a form.
pub fn dialog(lang: Lang, props: Dialog) -> Html {
    let Dialog { element, title, onsubmit, body, footer } = props;
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        onsubmit.emit(());
    });
    let cancel = {
        let element = element.clone();
        Callback::from(move |_: MouseEvent| close(&element))
    };
    html! {
        <dialog class="dialog" ref={element} aria-labelledby="dialog-title">
            <form method="dialog" novalidate=true {onsubmit}>
                <header>
                    <h2 id="dialog-title">{ title }</h2>
                    <button type="button" class="clear" aria-label={msg::case_close(lang)} onclick={cancel}>
                        { icon_in("i", IconKind::Cross) }
                    </button>
                </header>
                <div class="body">{ body }</div>
                <footer class="acts">{ footer }</footer>
            </form>
        </dialog>
    }
}
