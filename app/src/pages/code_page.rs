//! Pages that ask for a code: the same form everywhere, and the same words for every code that opens
//! nothing.

use serde::Deserialize;

use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::pages::errors;
use crate::pages::prelude::*;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypedCode {
    pub code: String,
}

pub(super) struct CodePage {
    pub page: Page,
    pub lead: AnyView,
    /// Between the head and the form.
    pub before: Option<AnyView>,
    pub action: &'static str,
    /// Name of the field, what it is called, and a line of help.
    pub field: [&'static str; 3],
    pub button: &'static str,
    /// Below the form, for whoever is at the wrong place.
    pub elsewhere: Option<AnyView>,
}

impl CodePage {
    /// Asks; a code that opens nothing stands in the field with what is wrong.
    pub(super) fn ask(self, visit: &Visit, typed: String, errors: Errors) -> Response {
        let status = if errors.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::NOT_FOUND
        };
        let [name, label, hint] = self.field;
        let field = TextField {
            name,
            label,
            hint,
            class: "textbox--code",
            ..TextField::default()
        };
        visit.page(self.page.status(status), move || {
            let field = field.view(typed, &errors);
            let elsewhere = self.elsewhere.map(|words| view! { <p class="small">{words}</p> });
            view! {
                <main class="page page--narrow" id="inhoud">
                    <ErrorSummary errors=errors/>
                    {self.lead}
                    {self.before}
                    <form class="form" method="post" action=self.action novalidate>
                        {field}
                        <div class="form-actions"><button class="button button--large">{self.button}</button></div>
                    </form>
                    {elsewhere}
                </main>
            }
        })
    }
}

/// What to say of a code behind which nothing was found: unknown, locked, expired, closed, the same
/// words for all. One that was not looked up is asked with the form, which looks it up.
pub(super) fn not_found(refusal: Refusal, words: &'static str) -> Result<Errors, Failure> {
    errors::log_why(&refusal);
    match refusal {
        Refusal::NotFound => Ok(Errors::one("code", words)),
        Refusal::Unchecked => Ok(Errors::default()),
        refusal => Err(refusal.into()),
    }
}
