//! `html!` in Yew's own syntax, in a fraction of the bytes.
//!
//! Yew's macro puts an element together in place, some 250 bytes of program for each. This one calls the app's
//! `crate::markup::Markup`: a call to open an element, one for each attribute, one to close it. The nodes that come
//! out are the same. Components are not known here; they are mounted by functions, in a block.

mod parse;

use parse::{Attribute, Child, Element, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// One element, fragment or block, as Yew's `html!` takes it.
#[proc_macro]
pub fn html(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match parse::children(input.into()) {
        Ok(children) => {
            let m = Ident::new("m", Span::mixed_site());
            let calls = children.iter().map(|child| calls(&m, child));
            quote! {{
                let mut #m = crate::markup::Markup::new();
                #(#calls)*
                #m.finish()
            }}
            .into()
        }
        Err((span, words)) => quote_spanned! { span => ::std::compile_error!(#words) }.into(),
    }
}

fn calls(m: &Ident, child: &Child) -> TokenStream {
    let all = |children: &[Child]| -> TokenStream { children.iter().map(|child| calls(m, child)).collect() };
    match child {
        Child::Block(tokens) => quote! { #m.add(#tokens); },
        Child::Each(tokens) => quote! { #m.each(#tokens); },
        Child::If(condition, then, otherwise) => {
            let (then, otherwise) = (all(then), all(otherwise));
            quote! {
                #m.list();
                if #condition { #then } else { #otherwise }
                #m.close_list();
            }
        }
        Child::Fragment(key, children) => {
            let key = key.iter().map(|key| quote! { #m.key(#key); });
            let children = all(children);
            quote! {
                #m.list();
                #(#key)*
                #children
                #m.close_list();
            }
        }
        Child::Element(element) => {
            let (tag, own) = (&element.tag, attributes(m, element));
            let children = all(&element.children);
            // A lone node stands in its element without a list around it.
            let lone = matches!(&element.children[..], [Child::Block(_) | Child::Element(_)]);
            let close = if lone {
                quote! { close_one }
            } else {
                quote! { close }
            };
            quote! {
                #m.open(#tag);
                #own
                #children
                #m.#close();
            }
        }
    }
}

/// Whether an attribute is none to Yew, and what is called for it.
fn special(m: &Ident, tag: &str, attribute: &Attribute) -> Option<TokenStream> {
    let name = attribute.name.as_str();
    let value = attribute.value.tokens();
    match name {
        "key" => Some(quote! { #m.key(#value); }),
        "ref" => Some(quote! { #m.node_ref(#value); }),
        "checked" if tag == "input" => Some(quote! { #m.checked(#value); }),
        "value" if matches!(tag, "input" | "textarea") => Some(quote! { #m.value(#value); }),
        _ if name.starts_with("on") => {
            let event = Ident::new(name, Span::call_site());
            Some(quote! { #m.on(::yew::html::#event::Wrapper::__macro_new(#value)); })
        }
        _ => None,
    }
}

fn attributes(m: &Ident, element: &Element) -> TokenStream {
    let mut calls = TokenStream::new();
    let mut plain = Vec::new();
    for attribute in &element.attributes {
        match special(m, &element.tag, attribute) {
            Some(call) => calls.extend(call),
            None => plain.push(attribute),
        }
    }
    let names: Vec<&str> = plain.iter().map(|attribute| attribute.name.as_str()).collect();
    let literals: Option<Vec<TokenStream>> = plain.iter().map(|attribute| attribute.literal()).collect();
    match literals {
        Some(_) if plain.is_empty() => {}
        Some(literals) => calls.extend(quote! {
            #m.fixed(&[#((#names, ::yew::virtual_dom::AttributeOrProperty::Static(#literals))),*]);
        }),
        None => {
            let values = plain.iter().map(|attribute| match (&attribute.value, attribute.literal()) {
                (_, Some(literal)) => quote! { #m.set_fixed(#literal); },
                (Value::Literal(tokens) | Value::Block(tokens), None) => quote! { #m.set(#tokens); },
            });
            calls.extend(quote! {
                #m.named(&[#(#names),*]);
                #(#values)*
            });
        }
    }
    calls
}
