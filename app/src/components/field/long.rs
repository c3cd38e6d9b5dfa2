//! Text areas, with the soft warning for what seems to be about a person.

use std::borrow::Cow;

use leptos::prelude::*;

use super::errors::Errors;
use super::frame::{Frame, Optional};
use crate::components::icon::icon;
use crate::components::textarea::TextArea;
use scan_islands::warning;
use scan_report::words::count;
use scan_texts::t;

/// A text of several lines about work, never about persons.
#[derive(Clone, Debug)]
pub struct LongField {
    /// Name in the form and id.
    pub name: Cow<'static, str>,
    pub label: Cow<'static, str>,
    pub value: String,
    pub max: usize,
}

impl LongField {
    /// The field; says how much too long its text is, and warns softly of personal data.
    pub fn view(self) -> AnyView {
        let error = too_long(&self.value, self.max);
        self.framed(Optional::Yes, error)
    }

    /// The same where a text is needed; says what the form found wrong with it.
    pub fn needed(self, errors: &Errors) -> AnyView {
        let error = errors.of(&self.name);
        self.framed(Optional::No, error)
    }

    fn framed(self, optional: Optional, error: Option<String>) -> AnyView {
        let Self {
            name, label, value, ..
        } = self;
        let warning = soft_warning(&value);
        let name = name.into_owned();
        let frame = Frame {
            id: name.clone(),
            name: name.clone(),
            label: label.into_owned().into(),
            hint: t!("frame-long-no-names"),
            optional,
            error,
        };
        frame.around(move |invalid, described| {
            let described = described.unwrap_or_default();
            view! {
                <TextArea id=name.clone() name=name value=value invalid=invalid described_by=described/>
                {warning}
            }
        })
    }
}

/// How much too long a text is, and that it was not stored; `None` when it fits.
pub fn too_long(text: &str, max: usize) -> Option<String> {
    let text = text.trim().replace("\r\n", "\n");
    let long = text.chars().count().saturating_sub(max);
    (long > 0).then(|| {
        t!(
            "frame-long-too-long",
            long = count(long, t!("common-character"), t!("common-characters")),
            max = max
        )
    })
}

/// The text seems to hold data about a person. Never a block.
pub fn soft_warning(text: &str) -> Option<AnyView> {
    let words = warning(text)?;
    Some(
        view! { <p class="soft-warning" role="status">{icon("warning")}<span>{words}</span></p> }
            .into_any(),
    )
}
