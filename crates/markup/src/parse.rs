//! From tokens to elements.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree, token_stream::IntoIter};
use quote::quote;
use std::iter::Peekable;

/// What is wrong, and where.
pub(crate) type Fault = (Span, &'static str);
type Tokens = Peekable<IntoIter>;

/// What stands behind an attribute's name.
pub(crate) enum Value {
    Literal(TokenStream),
    Block(TokenStream),
}

impl Value {
    pub(crate) fn tokens(&self) -> &TokenStream {
        match self {
            Self::Literal(tokens) | Self::Block(tokens) => tokens,
        }
    }
}

/// An attribute, a listener, a key.
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) value: Value,
}

impl Attribute {
    /// The text that it always has: what is written, or for `true` its own name.
    pub(crate) fn literal(&self) -> Option<TokenStream> {
        let Value::Literal(tokens) = &self.value else { return None };
        let name = &self.name;
        Some(if tokens.to_string() == "true" {
            quote! { #name }
        } else {
            tokens.clone()
        })
    }
}

/// An element.
pub(crate) struct Element {
    pub(crate) tag: String,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) children: Vec<Child>,
}

/// What an element holds.
pub(crate) enum Child {
    Element(Element),
    Fragment(Option<TokenStream>, Vec<Child>),
    Block(TokenStream),
    Each(TokenStream),
    If(TokenStream, Vec<Child>, Vec<Child>),
}

/// All that is there.
pub(crate) fn children(tokens: TokenStream) -> Result<Vec<Child>, Fault> {
    let mut tokens = tokens.into_iter().peekable();
    let mut all = Vec::new();
    while tokens.peek().is_some() {
        all.push(child(&mut tokens)?);
    }
    Ok(all)
}

fn is(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn expect(tokens: &mut Tokens, sign: char, words: &'static str) -> Result<(), Fault> {
    let token = tokens.next();
    let span = token.as_ref().map_or_else(Span::call_site, TokenTree::span);
    if is(token.as_ref(), sign) { Ok(()) } else { Err((span, words)) }
}

fn child(tokens: &mut Tokens) -> Result<Child, Fault> {
    match tokens.next() {
        Some(TokenTree::Punct(punct)) if punct.as_char() == '<' => node(tokens),
        Some(TokenTree::Ident(word)) if word == "if" => condition(tokens),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => Ok(block(group.stream())),
        Some(other) => Err((other.span(), "expected an element, a block, or `if`")),
        None => Err((Span::call_site(), "expected an element, a block, or `if`")),
    }
}

fn block(tokens: TokenStream) -> Child {
    let mut rest = tokens.clone().into_iter();
    match rest.next() {
        Some(TokenTree::Ident(word)) if word == "for" => Child::Each(rest.collect()),
        _ => Child::Block(tokens),
    }
}

fn braced(tokens: &mut Tokens) -> Result<Vec<Child>, Fault> {
    match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => children(group.stream()),
        other => Err((other.map_or_else(Span::call_site, |other| other.span()), "expected `{`")),
    }
}

fn condition(tokens: &mut Tokens) -> Result<Child, Fault> {
    let mut condition = Vec::new();
    while !matches!(tokens.peek(), None | Some(TokenTree::Group(_))) || is_call(tokens.peek()) {
        condition.extend(tokens.next());
    }
    let then = braced(tokens)?;
    let otherwise = if matches!(tokens.peek(), Some(TokenTree::Ident(word)) if word == "else") {
        tokens.next();
        braced(tokens)?
    } else {
        Vec::new()
    };
    Ok(Child::If(condition.into_iter().collect(), then, otherwise))
}

/// A group that belongs to the condition.
fn is_call(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::Brace)
}

/// A name with dashes, as `aria-label`.
fn name(tokens: &mut Tokens) -> Option<(String, Span)> {
    let Some(TokenTree::Ident(first)) = tokens.peek() else { return None };
    let (mut text, span) = (first.to_string(), first.span());
    tokens.next();
    while is(tokens.peek(), '-') {
        tokens.next();
        text.push('-');
        text.extend(tokens.next().map(|part| part.to_string()));
    }
    Some((text, span))
}

fn value(tokens: &mut Tokens) -> Result<Value, Fault> {
    expect(tokens, '=', "expected `=`")?;
    match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => Ok(Value::Block(group.stream())),
        Some(other) => Ok(Value::Literal(other.into())),
        None => Err((Span::call_site(), "expected a value")),
    }
}

/// An element or a fragment, its `<` already read.
fn node(tokens: &mut Tokens) -> Result<Child, Fault> {
    let opened = name(tokens);
    if let Some((tag, _)) = opened.clone().filter(|(tag, _)| tag != "key") {
        let (attributes, empty) = attributes(tokens)?;
        let children = if empty { Vec::new() } else { inner(tokens, Some(&tag))? };
        return Ok(Child::Element(Element { tag, attributes, children }));
    }
    let key = if opened.is_some() { Some(value(tokens)?.tokens().clone()) } else { None };
    expect(tokens, '>', "expected `>`")?;
    Ok(Child::Fragment(key, inner(tokens, None)?))
}

/// Attributes up to the end of an opening tag; whether the tag closes itself.
fn attributes(tokens: &mut Tokens) -> Result<(Vec<Attribute>, bool), Fault> {
    let mut all = Vec::new();
    loop {
        if let Some((name, _)) = name(tokens) {
            all.push(Attribute { name, value: value(tokens)? });
            continue;
        }
        match tokens.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '>' => return Ok((all, false)),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '/' => {
                expect(tokens, '>', "expected `>`")?;
                return Ok((all, true));
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                // `{id}` for `id={id}`
                all.push(Attribute { name: group.stream().to_string(), value: Value::Block(group.stream()) });
            }
            other => return Err((other.map_or_else(Span::call_site, |other| other.span()), "expected an attribute")),
        }
    }
}

/// Children up to the closing tag, which is read too.
fn inner(tokens: &mut Tokens, tag: Option<&str>) -> Result<Vec<Child>, Fault> {
    let mut all = Vec::new();
    loop {
        if !is(tokens.peek(), '<') {
            all.push(child(tokens)?);
            continue;
        }
        tokens.next();
        if !is(tokens.peek(), '/') {
            all.push(node(tokens)?);
            continue;
        }
        tokens.next();
        let closed = name(tokens);
        if closed.as_ref().map(|(tag, _)| tag.as_str()) != tag {
            return Err((closed.map_or_else(Span::call_site, |(_, span)| span), "this closes nothing that is open"));
        }
        expect(tokens, '>', "expected `>`")?;
        return Ok(all);
    }
}
