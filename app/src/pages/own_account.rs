//! What pages of one's own account say alike, of coordinators and of staff: taking one's data along,
//! and deleting the account.

use jiff::civil::Date;
use scan::application::own_data::OwnFile;
use scan::application::removal::AccountRemoval;
use scan_report::words::date;

use crate::components::confirm::{ConfirmPage, Yes, button_page};
use crate::components::field::{CheckBox, ErrorSummary, Errors, field_error};
use crate::components::lead::notice_page;
use crate::pages::prelude::*;
use scan_texts::{Phrase, t};

/// What a form that deletes an account holds.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sure {
    zeker: Option<String>,
}

impl Sure {
    /// Says what is wrong when they did not say that they are sure.
    pub fn errors(&self) -> Errors {
        let mut errors = Errors::default();
        if self.zeker.as_deref() != Some("ja") {
            errors.add("zeker", t!("own-data-tick-if-sure"));
        }
        errors
    }
}

/// The address of a file with one's data, below that of the account.
pub fn file_address(account: &str, file: OwnFile) -> String {
    format!("{account}/gegevens/{}", file.address())
}

/// The card of the account's page with both; `account` is the address of that page.
pub fn your_data(account: &'static str) -> AnyView {
    let link = |file: OwnFile, words: &'static str| {
        view! { <a class="button button--quiet" href=file_address(account, file)>{words}</a> }
    };
    view! {
        <section class="card flow">
            <h2>{t!("own-data-your-data")}</h2>
            <p>{t!("own-data-your-data-text")}</p>
            <div class="button-group">
                {link(OwnFile::Pdf, t!("own-data-download-pdf"))}
                {link(OwnFile::Json, t!("own-data-download-json"))}
            </div>
            <p><a href=format!("{account}/verwijderen")>{t!("own-data-delete-account")}</a></p>
        </section>
    }
    .into_any()
}

/// The pages of deleting an account, as they differ by whose it is.
pub struct Deleting {
    /// The address of the account's page.
    pub account: &'static str,
    /// What goes and what stays, one sentence or more each.
    pub what: &'static [Phrase],
}

impl Deleting {
    /// Asks; or says what is `in_the_way`; or that it is being done, and until when that can be
    /// undone. After a form that was not taken, `refused` has what is wrong with it, if anything.
    pub fn show(
        &self,
        visit: &Visit,
        removal: &AccountRemoval,
        in_the_way: Option<impl FnOnce() -> AnyView>,
        refused: Option<Errors>,
    ) -> Response {
        if let Some(until) = removal.leaving {
            let page = Page::new(t!("common-undo-title"));
            return visit.page(page, || leaving_view(self.account, until));
        }
        let status = match &refused {
            None => StatusCode::OK,
            // Nothing is wrong with it, but something else is in the way.
            Some(errors) if errors.is_empty() => StatusCode::CONFLICT,
            Some(errors) => errors.status(),
        };
        let page = Page::new(t!("own-data-delete-account")).status(status);
        if let Some(view) = in_the_way {
            return visit.page(page, view);
        }
        let errors = refused.unwrap_or_default();
        visit.page(page, || self.ask(removal.undo_until, errors))
    }

    fn ask(&self, undo_until: Date, errors: Errors) -> AnyView {
        let undo = t!("own-data-can-be-undone-until", until = date(undo_until));
        let first = t!("own-data-signed-out-everywhere").to_owned();
        let rest = self.what.iter().map(|text| text().to_owned());
        let all: Vec<String> = [first, undo].into_iter().chain(rest).collect();
        let before = view! {
            <section class="card flow">
                <h2>{t!("common-what-happens")}</h2>
                {bullets(all)}
            </section>
        };
        let sure = CheckBox::must("zeker", t!("common-know-what-goes"), &errors);
        let fields = view! {
            <div class="form-field">{field_error("zeker", &errors)}{sure.view()}</div>
        };
        ConfirmPage {
            above: Some(view! { <ErrorSummary errors=errors/> }.into_any()),
            lead: asking_lead(),
            before: before.into_any(),
            action: format!("{}/verwijderen", self.account),
            forgets: false,
            fields: Some(fields.into_any()),
            yes: Yes::Deletes(t!("own-data-delete-my-account")),
            no: (self.account.to_owned(), t!("own-data-keep-my-account")),
        }
        .view()
    }
}

/// The head of the page that asks, and of the one that says why it cannot be yet.
pub fn asking_lead() -> AnyView {
    lead(
        None,
        t!("own-data-delete-your-account"),
        t!("own-data-download-first"),
    )
}

/// It is being done: until when it can be undone.
fn leaving_view(account: &str, until: Date) -> AnyView {
    let text = t!("own-data-leaving-until", until = date(until));
    let lead = lead(None, t!("common-account-being-deleted"), text);
    button_page(lead, format!("{account}/terughalen"), t!("common-undo"))
}

/// What whoever deleted their account reads, signed out.
pub fn begun_view(sign_in: &str) -> AnyView {
    let on = vec![
        ("/".to_owned(), t!("common-to-the-home-page")),
        (sign_in.to_owned(), t!("own-data-keep-and-sign-in")),
    ];
    notice_page(t!("common-account-being-deleted"), t!("own-data-begun"), on)
}
