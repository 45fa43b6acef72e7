//! The work plan on paper: it takes the page's place there, and is not seen on the screen.

use crate::session::window;
use crate::state::portfolio;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use yew::prelude::*;

/// The plan, once it is to be printed.
#[derive(Clone, PartialEq, Properties)]
pub struct PlanProps {
    /// Its HTML.
    pub plan: Option<AttrValue>,
}

/// Opens the browser's dialog as soon as the plan is on the page, and takes it off again afterwards.
#[function_component]
pub fn PrintedPlan(props: &PlanProps) -> Html {
    use_effect_with(props.plan.clone(), |plan| {
        if plan.is_some() {
            let done = Closure::once_into_js(portfolio::printed);
            window().set_onafterprint(Some(done.unchecked_ref()));
            // Where the browser refuses, it says so itself.
            let _ = window().print();
        }
    });
    html! {
        <div class="paper-plan">{ props.plan.clone().map(Html::from_html_unchecked).unwrap_or_default() }</div>
    }
}
