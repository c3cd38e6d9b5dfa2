//! What staff can do with a request as it stands.

use scan::application::staff::StaffMember;
use scan::application::support_requests::{DeskEntry, DeskRequest};
use scan::support::{StepKind, SupportStatus, SupportText};

use super::address;
use super::input::FormInput;
use crate::components::field::{LongField, TextField};
use crate::components::textarea::TextArea;
use crate::pages::form_body::idempotency_field;
use crate::pages::prelude::*;
use scan_texts::t;

/// The forms; what was typed in one that cannot be sent any more stands apart, to copy.
pub(super) fn actions(member: &StaffMember, request: &DeskRequest, typed: &FormInput) -> AnyView {
    let entry = &request.entry;
    let can = |kind: StepKind| entry.status.after(kind).is_some();
    let answer = can(StepKind::Answered).then(|| answer(entry, typed));
    let hand_over = can(StepKind::HandedOver).then(|| hand_over(entry, typed));
    let no_form = [
        (answer.is_none(), &typed.answer),
        (hand_over.is_none(), &typed.expert),
    ];
    let kept: Vec<_> = no_form
        .into_iter()
        .filter(|(gone, text)| *gone && !text.is_empty())
        .map(|(_, text)| kept(text))
        .collect();
    view! {
        {kept}
        {whose(member, entry)}
        {answer}
        {hand_over}
        {can(StepKind::Closed).then(|| close(entry))}
    }
    .into_any()
}

/// What each form carries: its key, and on which state it was made.
fn hidden(entry: &DeskEntry) -> AnyView {
    view! {
        {idempotency_field()}
        <input type="hidden" name="stand" value=entry.stand.to_string()/>
    }
    .into_any()
}

fn button(entry: &DeskEntry, step: &str, class: &'static str, words: &'static str) -> AnyView {
    let action = format!("{}/{step}", address(entry.id));
    view! { <form method="post" action=action>{hidden(entry)}<button class=class>{words}</button></form> }
        .into_any()
}

/// Taking it, and giving it back.
fn whose(member: &StaffMember, entry: &DeskEntry) -> Option<AnyView> {
    let mine = entry.holder.as_deref() == Some(member.name.as_str());
    let can = |kind: StepKind| entry.status.after(kind).is_some();
    let words = match entry.status {
        SupportStatus::Closed => t!("steunpunt-requests-actions-take-again"),
        SupportStatus::Taken => t!("steunpunt-requests-actions-take-over"),
        _ => t!("steunpunt-requests-actions-take"),
    };
    let is_taken_by_me = mine && entry.status == SupportStatus::Taken;
    let take = (can(StepKind::Taken) && !is_taken_by_me)
        .then(|| button(entry, "oppakken", "button", words));
    let back = (can(StepKind::GivenBack) && mine).then(|| {
        button(
            entry,
            "terugleggen",
            "button button--quiet",
            t!("steunpunt-requests-actions-give-back"),
        )
    });
    if take.is_none() && back.is_none() {
        return None;
    }
    let section = view! {
        <section class="card flow" aria-labelledby="wie">
            <h2 id="wie">{t!("steunpunt-requests-actions-who")}</h2>
            <p class="small">{t!("steunpunt-requests-actions-who-text")}</p>
            <div class="button-group">{take}{back}</div>
        </section>
    };
    Some(section.into_any())
}

fn answer(entry: &DeskEntry, typed: &FormInput) -> AnyView {
    let field = LongField {
        name: "antwoord".into(),
        label: t!("common-your-answer").into(),
        value: typed.answer.clone(),
        max: SupportText::MAX,
    };
    let (title, words) = if entry.status == SupportStatus::Answered {
        (
            t!("steunpunt-requests-actions-answer-again"),
            t!("steunpunt-requests-actions-send-again"),
        )
    } else {
        (
            t!("steunpunt-requests-actions-answer"),
            t!("steunpunt-requests-actions-send"),
        )
    };
    view! {
        <section class="card flow" aria-labelledby="antwoorden">
            <h2 id="antwoorden">{title}</h2>
            <p class="small">{t!("steunpunt-requests-actions-answer-text")}</p>
            <form class="form" method="post" action=format!("{}/antwoord", address(entry.id)) autocomplete="off" novalidate>
                {hidden(entry)}
                {field.needed(&typed.errors())}
                <div class="form-actions"><button class="button">{words}</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn hand_over(entry: &DeskEntry, typed: &FormInput) -> AnyView {
    let field = TextField {
        name: "expert",
        label: t!("common-name-of-the-expert"),
        hint: t!("steunpunt-requests-actions-expert-hint"),
        ..TextField::default()
    };
    view! {
        <section class="card flow" aria-labelledby="doorzetten">
            <h2 id="doorzetten">{t!("steunpunt-requests-actions-hand-over-title")}</h2>
            {note("info", t!("steunpunt-requests-actions-no-mail"))}
            <form class="form" method="post" action=format!("{}/doorzetten", address(entry.id)) autocomplete="off" novalidate>
                {hidden(entry)}
                {field.view(typed.expert.clone(), &typed.errors())}
                <div class="form-actions"><button class="button button--quiet">{t!("steunpunt-requests-actions-hand-over")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn close(entry: &DeskEntry) -> AnyView {
    let text = if entry.status == SupportStatus::Answered {
        t!("steunpunt-requests-actions-close-answered")
    } else {
        t!("steunpunt-requests-actions-close-unanswered")
    };
    view! {
        <section class="card card--sunk flow" aria-labelledby="afsluiten">
            <h2 id="afsluiten">{t!("common-close")}</h2>
            <p class="small">{text}</p>
            {button(entry, "afsluiten", "button button--quiet", t!("steunpunt-requests-actions-close"))}
        </section>
    }
    .into_any()
}

/// Text that cannot be sent any more.
fn kept(text: &str) -> AnyView {
    view! {
        <section class="card flow">
            <h2 id="bewaard-kop">{t!("steunpunt-requests-actions-typed")}</h2>
            <p id="bewaard-hulp">{t!("steunpunt-requests-actions-typed-text")}</p>
            <div class="form-field">
                <label class="form-label" for="bewaard">{t!("common-your-text")}</label>
                <TextArea id="bewaard".to_owned() name="bewaard".to_owned() value=text.to_owned() readonly=true described_by="bewaard-hulp".to_owned()/>
            </div>
        </section>
    }
    .into_any()
}
