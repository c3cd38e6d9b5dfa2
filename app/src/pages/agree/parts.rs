//! Pieces of the forms of the team session.

use scan::agreement::{Agreement, Revision};
use scan::application::agreeing::{Writing, Written};
use scan::questionnaire::Scale;

use crate::pages::form_body::{is_idempotency_key, new_idempotency_key};
use crate::pages::prelude::*;
use scan_report::agreed::words;
use scan_report::words::date_of;
use scan_texts::t;

/// Why a form comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A text is longer than what is kept.
    TooLong,
    /// Somebody else wrote in between.
    Overtaken,
}

impl Refused {
    /// The status of the page that shows it.
    pub fn status(self) -> StatusCode {
        match self {
            Self::TooLong => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Overtaken => StatusCode::CONFLICT,
        }
    }
}

/// Writes down what a form says, on top of the revision that it was made on; says when somebody else
/// was first.
pub async fn agree(
    visit: &Allowed<Led>,
    agreement: Agreement,
    base: i64,
    idempotency_key: &str,
) -> Result<Option<Refused>, Failure> {
    if !is_idempotency_key(idempotency_key) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    }
    let writing = Writing {
        agreement,
        base,
        idempotency_key: idempotency_key.to_owned(),
    };
    Ok(
        match visit.ports.agreeing.agree(&visit.right, writing).await? {
            Written::Stored(_) => None,
            Written::Conflict(_) => Some(Refused::Overtaken),
        },
    )
}

/// Where a form is posted to, and the page it stands on.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    pub action: &'a str,
    /// Shows what stands there now: for who drops what they typed.
    pub page: &'a str,
}

/// What every form carries: its key, and the revision that it was made on.
pub fn hidden(idempotency_key: &str, base: i64) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="idempotency_key" value=idempotency_key.to_owned()/>
        <input type="hidden" name="basis" value=base.to_string()/>
    }
}

/// Instead of forms, after the round.
pub fn closed() -> AnyView {
    html! {
        <p class="note">
            {icon("lock")}
            <span>{t!("agree-parts-finished")}</span>
        </p>
    }
}

/// Somebody else was first: both versions, and the choice. Stands at the head of the form, which
/// holds what was typed; `keep` leads to the page with what stands there now.
pub fn overtaken(mine: String, theirs: String, keep: String) -> AnyView {
    html! {
        <section class="conflict" role="alert" id="twee-versies">
            <h3>{t!("agree-parts-conflict")}</h3>
            <p>{t!("agree-parts-conflict-explained")}</p>
            <div class="conflict__versions">
                <div class="conflict__version">
                    <div class="flow"><h4>{t!("agree-parts-yours")}</h4><p class="agreed-text">{mine}</p></div>
                    <button class="button">{t!("agree-parts-save-mine")}</button>
                </div>
                <div class="conflict__version">
                    <div class="flow"><h4>{t!("common-what-is-there-now")}</h4><p class="agreed-text">{theirs}</p></div>
                    <a class="button button--quiet" href=keep>{t!("common-keep-what-is-there")}</a>
                </div>
            </div>
        </section>
    }
}

/// All revisions, newest first, each older one with a button that writes it anew; nothing before
/// there are two. `fields` are those of a form that writes one anew, beside key and base.
pub fn history(
    revisions: &[Revision<Agreement>],
    scale: &Scale,
    action: &str,
    open: bool,
    fields: impl Fn(&Agreement) -> Vec<(&'static str, String)>,
) -> Option<AnyView> {
    let base = revisions.first()?.number;
    if revisions.len() < 2 {
        return None;
    }
    let summary = t!(
        "agree-parts-earlier-versions",
        revisions = revisions.len() - 1
    );
    let row = |one: &Revision<Agreement>| {
        let is_newest = one.number == base;
        let when = t!(
            "agree-parts-version",
            one = one.number,
            day = date_of(&one.day)
        );
        let undo = (open && !is_newest).then(|| {
            let fields: Vec<_> = fields(&one.value)
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
                .collect();
            let label = t!("agree-parts-restore-version", one = one.number);
            view! {
                <form method="post" action=action.to_owned()>
                    {hidden(&new_idempotency_key(), base)}
                    {fields}
                    <button class="button button--quiet">{label}</button>
                </form>
            }
        });
        view! {
            <li>
                <p class="small">{when}{is_newest.then_some(t!("agree-parts-current"))}</p>
                <p class="agreed-text">{words::agreement(&one.value, scale)}</p>
                {undo}
            </li>
        }
    };
    let rows: Vec<_> = revisions.iter().map(row).collect();
    Some(html! {
        <details class="data no-print">
            <summary>{summary}</summary>
            <ol class="history">{rows}</ol>
        </details>
    })
}
