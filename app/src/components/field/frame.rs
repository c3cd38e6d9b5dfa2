//! Label, hint and error around a control.

use leptos::oco::Oco;
use leptos::prelude::*;

use crate::components::icon::icon;
use scan_texts::t;

/// Whether a field may stay empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Optional {
    #[default]
    No,
    Yes,
}

/// What stands around the control of a field: label, hint, error.
pub(super) struct Frame {
    /// Of the control.
    pub id: String,
    /// Before the ids of hint and error.
    pub name: String,
    pub label: Oco<'static, str>,
    /// One line of help; empty for none.
    pub hint: &'static str,
    pub optional: Optional,
    pub error: Option<String>,
}

impl Frame {
    /// The field, with the control and what follows it. The control is told whether it is wrong, and
    /// the ids of what describes it.
    pub(super) fn around<V: IntoView + 'static>(
        self,
        control: impl FnOnce(Option<&'static str>, Option<String>) -> V,
    ) -> AnyView {
        let Self {
            id,
            name,
            label,
            hint,
            optional,
            error,
        } = self;
        let invalid = error.is_some();
        let parts = [(!hint.is_empty(), "hulp"), (invalid, "fout")];
        let described: Vec<_> = parts
            .into_iter()
            .filter(|(there, _)| *there)
            .map(|(_, part)| format!("{name}-{part}"))
            .collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let hint = (!hint.is_empty())
            .then(|| view! { <p class="form-hint" id=format!("{name}-hulp")>{hint}</p> });
        let error = error.map(|message| {
            view! { <p class="form-error" id=format!("{name}-fout")>{icon("error")}{message}</p> }
        });
        html! {
            <div class=if invalid { "form-field form-field--invalid" } else { "form-field" }>
                <label class="form-label" for=id>
                    {label}
                    {(optional == Optional::Yes)
                        .then(|| view! { " "<span class="form-optional">{t!("frame-optional")}</span> })}
                </label>
                {hint}
                {error}
                {control(invalid.then_some("true"), described).into_any()}
            </div>
        }
    }
}
