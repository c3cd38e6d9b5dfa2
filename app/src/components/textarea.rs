//! A text area of a server-rendered form.
//!
//! Leptos 0.8.23 writes the children of a `textarea` unescaped. This is the only place that makes
//! one on the server, and it escapes by itself; a house rule forbids it elsewhere.

use leptos::prelude::*;

#[component]
pub fn TextArea(
    /// Id, for the label.
    id: String,
    name: String,
    value: String,
    /// To read and copy only.
    #[prop(optional)]
    readonly: bool,
    /// Lines that are in sight at first.
    #[prop(default = 3)]
    rows: usize,
    /// It holds code: lines do not wrap, and nothing is corrected.
    #[prop(optional)]
    code: bool,
    /// `true` when what stands in it is wrong.
    #[prop(optional_no_strip)]
    invalid: Option<&'static str>,
    /// Ids of descriptions.
    described_by: String,
) -> impl IntoView {
    // A line break right after the tag is dropped by browsers; this one is there to be dropped.
    let html = format!("\n{}", escape(&value));
    view! {
        <textarea class=if code { "textarea textarea--code" } else { "textarea" } id=id name=name
            rows=rows.to_string() readonly=readonly
            spellcheck=code.then_some("false") autocapitalize=code.then_some("off")
            autocomplete=code.then_some("off") aria-invalid=invalid aria-describedby=described_by inner_html=html></textarea>
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::to_html;

    #[test]
    fn text_cannot_leave_the_text_area() {
        let html = to_html(|| {
            let value = "</textarea><script>alert(1)</script>&amp;".to_owned();
            view! { <TextArea id="a".into() name="a".into() value=value described_by="b".into()/> }
        });
        assert!(
            html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"),
            "{html}"
        );
        assert_eq!(html.matches("<script").count(), 0);
    }
}
