//! Boxes to tick.

use leptos::prelude::*;

use super::errors::Errors;

/// A box to tick, with the value `ja`.
#[derive(Clone, Debug)]
pub struct CheckBox {
    /// Name and id.
    pub name: String,
    pub words: &'static str,
    pub checked: bool,
    pub required: bool,
    /// Id of the error, when it is wrong.
    pub wrong: Option<String>,
}

impl CheckBox {
    /// One that may stay empty.
    pub fn may(name: impl Into<String>, words: &'static str, checked: bool) -> Self {
        Self {
            name: name.into(),
            words,
            checked,
            required: false,
            wrong: None,
        }
    }

    /// One that has to be ticked before something goes on.
    pub fn must(name: &'static str, words: &'static str, errors: &Errors) -> Self {
        Self {
            required: true,
            wrong: errors.of(name).map(|_| format!("{name}-fout")),
            ..Self::may(name, words, false)
        }
    }

    pub fn view(self) -> AnyView {
        let invalid = self.wrong.as_ref().map(|_| "true");
        html! {
            <label class="choice choice--check">
                <input type="checkbox" id=self.name.clone() name=self.name value="ja" checked=self.checked
                    required=self.required aria-invalid=invalid aria-describedby=self.wrong/>
                <span class="choice__name">{self.words}</span>
            </label>
        }
    }
}
