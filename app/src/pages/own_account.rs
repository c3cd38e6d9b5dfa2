//! What pages of one's own account say alike, of coordinators and of staff: taking one's data along,
//! and deleting the account.

use jiff::civil::Date;
use scan::application::own_data::OwnFile;
use scan_report::words::date;

use crate::components::confirm::{ConfirmPage, Yes, button_page};
use crate::components::field::{CheckBox, ErrorSummary, Errors, field_error};
use crate::components::lead::notice_page;
use crate::pages::prelude::*;

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
            errors.add(
                "zeker",
                "Zet een vinkje als u zeker weet dat uw account weg mag.",
            );
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
            <h2>"Uw gegevens"</h2>
            <p>"Download wat we over u bewaren: als PDF om te lezen, of als JSON voor een ander programma. Dit kan alleen kort nadat u zich hebt aangemeld."</p>
            <div class="button-group">
                {link(OwnFile::Pdf, "Download uw gegevens als PDF")}
                {link(OwnFile::Json, "Download uw gegevens als JSON")}
            </div>
            <p><a href=format!("{account}/verwijderen")>"Account verwijderen"</a></p>
        </section>
    }
    .into_any()
}

/// Asks whether the account is to be deleted.
pub struct Asking {
    /// The address of the account's page.
    pub account: &'static str,
    /// The last day on which it can be undone.
    pub undo_until: Date,
    /// What goes and what stays, one sentence or more each.
    pub what: &'static [&'static str],
    pub errors: Errors,
}

impl Asking {
    pub fn view(self) -> AnyView {
        let undo = format!(
            "U kunt het ongedaan maken tot en met {}: meld u aan en kies Ongedaan maken. Dan is alles weer zoals het was.",
            date(self.undo_until)
        );
        let first = "U bent meteen overal afgemeld. Niemand kan dan nog iets doen met uw account."
            .to_owned();
        let rest = self.what.iter().map(|text| (*text).to_owned());
        let all: Vec<String> = [first, undo].into_iter().chain(rest).collect();
        let before = view! {
            <section class="card flow">
                <h2>"Dit gebeurt er"</h2>
                {bullets(all)}
            </section>
        };
        let sure = CheckBox::must("zeker", "Ik weet wat er weggaat", &self.errors);
        let fields = view! {
            <div class="form-field">{field_error("zeker", &self.errors)}{sure.view()}</div>
        };
        ConfirmPage {
            above: Some(view! { <ErrorSummary errors=self.errors/> }.into_any()),
            lead: asking_lead(),
            before: before.into_any(),
            action: format!("{}/verwijderen", self.account),
            forgets: false,
            fields: Some(fields.into_any()),
            yes: Yes::Deletes("Verwijder mijn account"),
            no: (self.account.to_owned(), "Nee, ik houd mijn account"),
        }
        .view()
    }
}

/// The head of the page that asks, and of the one that says why it cannot be yet.
pub fn asking_lead() -> AnyView {
    let text = "Download eerst uw gegevens op de pagina van uw account, als u die wilt bewaren.";
    lead(None, "Uw account verwijderen?", text)
}

/// It is being done: until when it can be undone.
pub fn leaving_view(account: &str, until: Date) -> AnyView {
    let text = format!(
        "Ongedaan maken kan tot en met {}. Tot dan kunt u niets doen met uw account. Daarna is het weg, en kan niemand het nog terughalen.",
        date(until)
    );
    let lead = lead(None, "Uw account wordt verwijderd", text);
    button_page(lead, format!("{account}/terughalen"), "Maak het ongedaan")
}

/// What whoever deleted their account reads, signed out.
pub fn begun_view(sign_in: &str) -> AnyView {
    let text = "U bent overal afgemeld. U kunt het nog een week ongedaan maken: meld u dan aan en kies Ongedaan maken. Daarna is uw account weg.";
    let on = vec![
        ("/".to_owned(), "Naar de voorpagina"),
        (sign_in.to_owned(), "Toch houden: aanmelden"),
    ];
    notice_page("Uw account wordt verwijderd", text, on)
}
