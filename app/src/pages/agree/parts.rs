//! Pieces of the forms of the team session.

use std::borrow::Cow;

use leptos::prelude::*;
use scan::personal_data;

use crate::components::icon::icon;
use crate::components::textarea::TextArea;
use scan_report::words::{count, date_of};

/// Where a form is posted to, and the page it stands on.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// Takes the form.
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
    view! {
        <p class="note">
            {icon("lock")}
            <span>"Deze ronde is afgerond. U kunt de afspraken lezen, maar niet meer wijzigen."</span>
        </p>
    }
    .into_any()
}

/// Somebody else was first: both versions, and the choice. Stands at the head of the form, which
/// holds what was typed; `keep` leads to the page with what stands there now.
pub fn overtaken(mine: String, theirs: String, keep: String) -> AnyView {
    view! {
        <section class="conflict" role="alert" id="twee-versies">
            <h3>"Iemand anders heeft dit net gewijzigd"</h3>
            <p>"Er is nog niets overschreven. Hieronder staan beide versies. Kies welke u wilt houden, of pas de uwe eerst aan."</p>
            <div class="conflict__versions">
                <div class="conflict__version">
                    <div class="flow"><h4>"Uw versie"</h4><p class="agreed-text">{mine}</p></div>
                    <button class="button">"Bewaar mijn versie"</button>
                </div>
                <div class="conflict__version">
                    <div class="flow"><h4>"Wat er nu staat"</h4><p class="agreed-text">{theirs}</p></div>
                    <a class="button button--quiet" href=keep>"Houd wat er nu staat"</a>
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// A text of several lines about work, never about persons.
#[derive(Clone, Debug)]
pub struct LongField {
    /// Name in the form and id.
    pub name: Cow<'static, str>,
    /// What is asked.
    pub label: Cow<'static, str>,
    /// What stands in it.
    pub value: String,
    pub max: usize,
}

impl LongField {
    /// The field; says how much too long its text is, and warns softly of personal data.
    pub fn view(self) -> AnyView {
        let Self {
            name,
            label,
            value,
            max,
        } = self;
        let long = value.trim().chars().count().saturating_sub(max);
        let error = (long > 0).then(|| {
            let text = format!(
                "Deze tekst is {} te lang en daarom niet bewaard. Er passen {max} tekens in.",
                count(long, "teken", "tekens")
            );
            view! { <p class="form-error" id=format!("{name}-fout")>{icon("error")}{text}</p> }
        });
        let described = if long > 0 {
            format!("{name}-fout {name}-hulp")
        } else {
            format!("{name}-hulp")
        };
        let warning = soft_warning(&value);
        let class = if error.is_some() {
            "form-field form-field--invalid"
        } else {
            "form-field"
        };
        view! {
            <div class=class>
                <label class="form-label" for=name.to_string()>
                    {label.into_owned()}" "<span class="form-optional">"(mag leeg blijven)"</span>
                </label>
                <p class="form-hint" id=format!("{name}-hulp")>"Noem geen namen van leerlingen of collega’s."</p>
                {error}
                <TextArea id=name.to_string() name=name.to_string() value=value described_by=described/>
                {warning}
            </div>
        }
        .into_any()
    }
}

/// The text seems to hold data about a person. Never a block.
pub fn soft_warning(text: &str) -> Option<AnyView> {
    let hints = personal_data::hints(text);
    if hints.is_empty() {
        return None;
    }
    let words: Vec<_> = hints.iter().map(|hint| hint.message()).collect();
    Some(
        view! { <p class="soft-warning" role="status">{icon("warning")}<span>{words.join(" ")}</span></p> }
            .into_any(),
    )
}

/// One revision in a history.
pub struct Earlier {
    pub number: i64,
    /// ISO 8601 day.
    pub day: String,
    /// What it says.
    pub words: String,
    /// The fields of a form that writes this anew.
    pub fields: Vec<(&'static str, String)>,
}

/// All revisions, newest first, each older one with a button that writes it anew; nothing before
/// there are two. `base` is the newest.
pub fn history(
    earlier: Vec<Earlier>,
    action: &str,
    new_idempotency_key: impl Fn() -> String,
    open: bool,
) -> Option<AnyView> {
    let base = earlier.first()?.number;
    if earlier.len() < 2 {
        return None;
    }
    let summary = format!("Eerdere versies ({})", earlier.len() - 1);
    let rows: Vec<_> = earlier
        .into_iter()
        .map(|one| {
            let is_newest = one.number == base;
            let when = format!("Versie {} · {}", one.number, date_of(&one.day));
            let undo = (open && !is_newest).then(|| {
                let fields: Vec<_> = one
                    .fields
                    .into_iter()
                    .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
                    .collect();
                let label = format!("Zet versie {} terug", one.number);
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
                    <p class="small">{when}{is_newest.then_some(" · geldt nu")}</p>
                    <p class="agreed-text">{one.words}</p>
                    {undo}
                </li>
            }
        })
        .collect();
    Some(
        view! {
            <details class="data no-print">
                <summary>{summary}</summary>
                <ol class="history">{rows}</ol>
            </details>
        }
        .into_any(),
    )
}
