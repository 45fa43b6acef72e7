//! The work plan as a page to print.

use pulldown_cmark::{Event, Options, Parser, html};

/// The most subscriptions: a plan of a thousand fills hundreds of sheets, and a page in a browser.
pub const MOST_PRINTED: usize = 1000;

/// Markdown as HTML. What looks like HTML in it is text: names come from files.
pub(crate) fn html_of(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TASKLISTS).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        event => event,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_stay_boxes_and_nothing_becomes_an_element() {
        let html = html_of("- [ ] 1. One <script>x</script>\n\n<img src=x>\n");
        assert!(html.contains("<input disabled=\"\" type=\"checkbox\"/>"), "{html}");
        assert!(html.contains("&lt;script&gt;") && html.contains("&lt;img"), "{html}");
        assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    }
}
