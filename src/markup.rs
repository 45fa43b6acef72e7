//! What `html!` is made of: elements are opened, filled and closed, one call each.
//!
//! The macro is [`nextplan_markup::html`]: Yew's syntax and Yew's nodes, in a fraction of the bytes.

pub use nextplan_markup::html;

use std::rc::Rc;
use yew::NodeRef;
use yew::html::{Classes, IntoPropValue};
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, Listeners, VList, VNode, VTag, VText,
};

/// An element or a list that is still open.
#[derive(Default)]
struct Open {
    tag: &'static str,
    key: Option<Key>,
    node_ref: NodeRef,
    fixed: &'static [(&'static str, AttributeOrProperty)],
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    value: Option<AttrValue>,
    checked: Option<bool>,
    children: Vec<VNode>,
}

/// Nodes in the making.
pub struct Markup {
    open: Vec<Open>,
}

impl Markup {
    /// Nothing yet.
    #[inline(never)]
    pub fn new() -> Self {
        Self { open: vec![Open::default()] }
    }

    fn top(&mut self) -> &mut Open {
        // There is always one: the macro closes as often as it opens.
        let last = self.open.len() - 1;
        &mut self.open[last]
    }

    /// Opens an element.
    #[inline(never)]
    pub fn open(&mut self, tag: &'static str) {
        self.open.push(Open { tag, ..Open::default() });
    }

    /// Opens a list: a fragment, or what depends on a condition.
    #[inline(never)]
    pub fn list(&mut self) {
        self.open.push(Open::default());
    }

    /// The key of what is open.
    pub fn key(&mut self, key: impl Into<Key>) {
        self.set_key(key.into());
    }

    #[inline(never)]
    fn set_key(&mut self, key: Key) {
        self.top().key = Some(key);
    }

    /// By which the open element is found.
    #[inline(never)]
    pub fn node_ref(&mut self, node_ref: NodeRef) {
        self.top().node_ref = node_ref;
    }

    /// Attributes that never change.
    #[inline(never)]
    pub fn fixed(&mut self, attributes: &'static [(&'static str, AttributeOrProperty)]) {
        self.top().fixed = attributes;
    }

    /// The names of the attributes whose values follow.
    #[inline(never)]
    pub fn named(&mut self, names: &'static [&'static str]) {
        self.top().names = names;
    }

    /// The next attribute's value.
    pub fn set(&mut self, value: impl Attribute) {
        value.set_on(self);
    }

    /// The next attribute's value, always the same.
    #[inline(never)]
    pub fn set_fixed(&mut self, value: &'static str) {
        self.top().values.push(Some(AttributeOrProperty::Static(value)));
    }

    #[inline(never)]
    fn set_value(&mut self, value: Option<AttrValue>) {
        let top = self.top();
        let is_class = top.names[top.values.len()] == "class";
        let value = value.filter(|value| !is_class || !value.is_empty());
        top.values.push(value.map(AttributeOrProperty::Attribute));
    }

    #[inline(never)]
    fn set_flag(&mut self, flag: bool) {
        let top = self.top();
        let name = top.names[top.values.len()];
        top.values.push(flag.then_some(AttributeOrProperty::Static(name)));
    }

    /// Whether the open box is ticked.
    #[inline(never)]
    pub fn checked(&mut self, checked: bool) {
        self.top().checked = Some(checked);
    }

    /// What stands in the open control.
    pub fn value(&mut self, value: impl IntoPropValue<Option<AttrValue>>) {
        self.set_text(value.into_prop_value());
    }

    #[inline(never)]
    fn set_text(&mut self, value: Option<AttrValue>) {
        self.top().value = value;
    }

    /// Listens to an event of the open element.
    #[inline(never)]
    pub fn on(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.top().listeners.push(listener);
    }

    /// Adds a child.
    pub fn add(&mut self, child: impl Child) {
        child.add_to(self);
    }

    /// Adds children.
    pub fn each<C: Child>(&mut self, children: impl IntoIterator<Item = C>) {
        for child in children {
            child.add_to(self);
        }
    }

    #[inline(never)]
    fn add_node(&mut self, node: VNode) {
        self.top().children.push(node);
    }

    /// Closes an element whose children are a list.
    #[inline(never)]
    pub fn close(&mut self) {
        let children = std::mem::take(&mut self.top().children);
        let children = if children.is_empty() { VNode::default() } else { VList::with_children(children, None).into() };
        self.close_with(children);
    }

    /// Closes an element that holds one node.
    #[inline(never)]
    pub fn close_one(&mut self) {
        let child = self.top().children.pop().unwrap_or_default();
        self.close_with(child);
    }

    #[inline(never)]
    fn close_with(&mut self, children: VNode) {
        let Some(open) = self.open.pop() else { return };
        let attributes = if open.names.is_empty() {
            Attributes::Static(open.fixed)
        } else {
            Attributes::Dynamic { keys: open.names, values: open.values.into_boxed_slice() }
        };
        let listeners = if open.listeners.is_empty() {
            Listeners::None
        } else {
            Listeners::Pending(open.listeners.into_boxed_slice())
        };
        let tag = match open.tag {
            "input" => VTag::__new_input(open.value, open.checked, open.node_ref, open.key, attributes, listeners),
            "textarea" => VTag::__new_textarea(open.value, None, open.node_ref, open.key, attributes, listeners),
            tag => VTag::__new_other(AttrValue::Static(tag), open.node_ref, open.key, attributes, listeners, children),
        };
        self.add_node(tag.into());
    }

    /// Closes a list.
    #[inline(never)]
    pub fn close_list(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.add_node(VList::with_children(open.children, open.key).into());
    }

    /// What has been made.
    #[inline(never)]
    pub fn finish(mut self) -> VNode {
        self.top().children.pop().unwrap_or_default()
    }
}

/// What can stand in an element.
pub trait Child {
    /// Puts it there.
    fn add_to(self, markup: &mut Markup);
}

impl Child for VNode {
    fn add_to(self, markup: &mut Markup) {
        markup.add_node(self);
    }
}

impl Child for &str {
    #[inline(never)]
    fn add_to(self, markup: &mut Markup) {
        markup.add_node(VText::new(self.to_owned()).into());
    }
}

impl Child for String {
    #[inline(never)]
    fn add_to(self, markup: &mut Markup) {
        markup.add_node(VText::new(self).into());
    }
}

impl Child for &String {
    fn add_to(self, markup: &mut Markup) {
        self.as_str().add_to(markup);
    }
}

impl<C: Child> Child for Option<C> {
    fn add_to(self, markup: &mut Markup) {
        if let Some(child) = self {
            child.add_to(markup);
        }
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Child for $number {
            #[inline(never)]
            fn add_to(self, markup: &mut Markup) {
                self.to_string().add_to(markup);
            }
        }
    )*};
}

numbers!(usize i32);

/// What an attribute can be set to; nothing leaves it out.
pub trait Attribute {
    /// Sets it.
    fn set_on(self, markup: &mut Markup);
}

impl Attribute for &'static str {
    #[inline(never)]
    fn set_on(self, markup: &mut Markup) {
        markup.set_value(Some(AttrValue::Static(self)));
    }
}

impl Attribute for String {
    #[inline(never)]
    fn set_on(self, markup: &mut Markup) {
        markup.set_value(Some(self.into()));
    }
}

impl Attribute for bool {
    fn set_on(self, markup: &mut Markup) {
        markup.set_flag(self);
    }
}

impl Attribute for Classes {
    #[inline(never)]
    fn set_on(self, markup: &mut Markup) {
        markup.set_value(self.into_prop_value());
    }
}

impl<A: Attribute> Attribute for Option<A> {
    fn set_on(self, markup: &mut Markup) {
        match self {
            Some(value) => value.set_on(markup),
            None => markup.set_value(None),
        }
    }
}
