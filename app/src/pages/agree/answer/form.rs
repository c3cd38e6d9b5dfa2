//! The form of a team answer, for every page that has one: the item's own, and the leader's.

use std::sync::Arc;

use scan::agreement::{Agreement, Revision, TeamAnswer};
use scan::answer::{Choice, Remark};
use scan::questionnaire::{Placed, Questionnaire};

use crate::components::field::LongField;
use crate::pages::agree::parts::{Refused, Target, agree, hidden, overtaken};
use crate::pages::fill_in::item::{apart, levels, priority};
use crate::pages::prelude::*;
use scan_report::agreed::words;
use scan_texts::t;

#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    idempotency_key: String,
    basis: i64,
    keuze: Option<String>,
    prioriteit: Option<String>,
    #[serde(default)]
    pub(super) reden: String,
}

/// What somebody typed and what was not stored.
#[derive(Clone, Debug)]
pub struct FormInput {
    /// The answer; its reason is empty when it is too long.
    answer: TeamAnswer,
    reason: String,
    /// The revision that it was made on.
    base: i64,
    pub refused: Refused,
}

/// Writes a posted answer down; gives what is to be shown again.
pub async fn keep(
    visit: &Allowed<Led>,
    questionnaire: &Questionnaire,
    placed: Placed<'_>,
    fields: Fields,
) -> Result<Option<FormInput>, Failure> {
    let reason = Remark::new(&fields.reden);
    let too_long = reason.is_err();
    let answer = read(questionnaire, placed, &fields, reason.unwrap_or_default());
    let answer = answer.ok_or(StatusCode::UNPROCESSABLE_ENTITY)?;
    let back = |refused| FormInput {
        answer: answer.clone(),
        reason: fields.reden.clone(),
        base: fields.basis,
        refused,
    };
    if too_long {
        return Ok(Some(back(Refused::TooLong)));
    }
    let agreement = Agreement::Answer(placed.item.id.clone(), answer.clone());
    let written = agree(visit, agreement, fields.basis, &fields.idempotency_key);
    Ok(written.await?.map(back))
}

/// `None` when a form holds what no browser sends, such as a level that is not on the scale.
fn read(
    questionnaire: &Questionnaire,
    placed: Placed<'_>,
    fields: &Fields,
    reason: Option<Remark>,
) -> Option<TeamAnswer> {
    let choice = match fields.keuze.as_deref() {
        Some(text) => Some(Choice::parse(text, &questionnaire.scale_of(placed.item))?),
        None => None,
    };
    let priority = match fields.prioriteit.as_deref() {
        Some(key) => Some(key.parse().ok()?),
        None => None,
    };
    Some(TeamAnswer {
        choice,
        priority,
        reason,
    })
}

/// The fields that write this answer anew, beside mark and base.
pub fn fields_of(answer: &TeamAnswer) -> Vec<(&'static str, String)> {
    let choice = answer.choice.map(|choice| ("keuze", choice.value()));
    let priority = answer
        .priority
        .map(|priority| ("prioriteit", priority.key().to_owned()));
    let reason = answer
        .reason
        .as_ref()
        .map(|reason| ("reden", reason.as_str().to_owned()));
    [choice, priority, reason].into_iter().flatten().collect()
}

/// The form. `typed` is what came back with why; a conflict builds on what stands there `now`, so
/// that sending it again is the choice.
pub fn answer_form(
    questionnaire: &Questionnaire,
    placed: Placed<'_>,
    now: Option<&Revision<TeamAnswer>>,
    typed: Option<&FormInput>,
    to: Target<'_>,
    idempotency_key: &str,
) -> impl IntoView + use<> {
    let scale = questionnaire.scale_of(placed.item);
    let stands = now.map(|now| now.value.clone()).unwrap_or_default();
    let revision = now.map_or(0, |now| now.number);
    let shown = typed.map_or(&stands, |typed| &typed.answer);
    let conflict = typed.filter(|typed| typed.refused == Refused::Overtaken);
    let base = match typed {
        Some(typed) if conflict.is_none() => typed.base,
        _ => revision,
    };
    let notice = conflict.map(|typed| {
        let mine = words::answer(&typed.answer, &scale);
        let theirs = words::answer(&stands, &scale);
        overtaken(mine, theirs, to.page.to_owned())
    });
    let reason = typed.map(|typed| typed.reason.clone());
    let reason = reason.unwrap_or_else(|| {
        let stands = stands.reason.as_ref();
        stands.map_or_else(String::new, |reason| reason.as_str().to_owned())
    });
    let field = LongField {
        name: "reden".into(),
        label: t!("agree-answer-form-why").into(),
        value: reason,
        max: Remark::MAX,
    };
    let name: Arc<str> = "keuze".into();
    let legend = if placed.item.is_resource() {
        t!("agree-answer-form-is-it-there")
    } else {
        t!("agree-answer-form-where-we-stand")
    };
    view! {
        <form class="card flow agree-form" id="teamantwoord" method="post" action=to.action.to_owned()
            autocomplete="off" novalidate>
            <h2>{t!("common-team-answer")}</h2>
            {notice}
            {hidden(idempotency_key, base)}
            <fieldset class="item">
                <legend class="item__statement">{legend}</legend>
                {levels(&name, questionnaire, placed.item, shown.choice)}
                {apart(&name, shown.choice)}
            </fieldset>
            {priority("prioriteit".to_owned(), t!("agree-answer-form-priority"), shown.priority)}
            {field.view()}
            <div class="form-actions"><button class="button">{t!("agree-answer-form-save")}</button></div>
        </form>
    }
}
