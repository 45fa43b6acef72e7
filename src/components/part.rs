//! One component for all: every function with state of its own is mounted as a [`Part`].
//!
//! Yew compiles the whole life of a component anew for each type, about ten kilobytes. Here it is one type, and only
//! what a part shows is looked up. What has no state is no component at all but a function that returns [`Html`].
//!
//! ```ignore
//! part::<Share>("share", yew::props!(ShareProps { opened, page, onclose }))
//! ```

use std::any::Any;
use std::rc::Rc;
use yew::functional::{FunctionProvider, Hook, HookContext};
use yew::html::HtmlResult;
use yew::prelude::*;
use yew::virtual_dom::Key;

/// A function component with what it is given.
trait Body: Any {
    fn run(&self, context: &mut HookContext) -> HtmlResult;
    fn is_same(&self, other: &dyn Body) -> bool;
}

struct Of<C: FunctionProvider>(C::Properties);

impl<C: FunctionProvider + 'static> Body for Of<C> {
    fn run(&self, context: &mut HookContext) -> HtmlResult {
        C::run(context, &self.0)
    }

    fn is_same(&self, other: &dyn Body) -> bool {
        (other as &dyn Any).downcast_ref::<Self>().is_some_and(|other| other.0 == self.0)
    }
}

/// What is mounted.
#[derive(Clone, Properties)]
pub struct PartProps {
    body: Rc<dyn Body>,
}

impl PartProps {
    /// A function component with what it is given.
    pub fn of<C: FunctionProvider + 'static>(props: C::Properties) -> Self {
        Self { body: Rc::new(Of::<C>(props)) }
    }
}

impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        self.body.is_same(&*other.body)
    }
}

struct UseBody<'b>(&'b dyn Body);

impl Hook for UseBody<'_> {
    type Output = HtmlResult;

    fn run(self, context: &mut HookContext) -> HtmlResult {
        self.0.run(context)
    }
}

fn use_body(body: &dyn Body) -> UseBody<'_> {
    UseBody(body)
}

/// Any function component.
#[component]
pub fn Part(props: &PartProps) -> HtmlResult {
    use_body(&*props.body)
}

fn mount(key: Key, props: PartProps) -> Html {
    html! { <Part {key} ..props /> }
}

/// Mounts a function component. No other kind of part may stand in its place under the same key.
pub fn part<C: FunctionProvider + 'static>(key: impl Into<Key>, props: C::Properties) -> Html {
    mount(key.into(), PartProps::of::<C>(props))
}
