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
        SupportStatus::Closed => "Pak weer op",
        SupportStatus::Taken => "Neem over van uw collega",
        _ => "Pak op",
    };
    let is_taken_by_me = mine && entry.status == SupportStatus::Taken;
    let take = (can(StepKind::Taken) && !is_taken_by_me)
        .then(|| button(entry, "oppakken", "button", words));
    let back = (can(StepKind::GivenBack) && mine).then(|| {
        button(
            entry,
            "terugleggen",
            "button button--quiet",
            "Leg terug voor een collega",
        )
    });
    if take.is_none() && back.is_none() {
        return None;
    }
    let section = view! {
        <section class="card flow" aria-labelledby="wie">
            <h2 id="wie">"Wie doet het?"</h2>
            <p class="small">"De school ziet dat iemand eraan werkt, niet wie."</p>
            <div class="button-group">{take}{back}</div>
        </section>
    };
    Some(section.into_any())
}

fn answer(entry: &DeskEntry, typed: &FormInput) -> AnyView {
    let field = LongField {
        name: "antwoord".into(),
        label: "Uw antwoord".into(),
        value: typed.answer.clone(),
        max: SupportText::MAX,
    };
    let (title, words) = if entry.status == SupportStatus::Answered {
        ("Nog een antwoord geven", "Verstuur nog een antwoord")
    } else {
        ("Antwoorden", "Verstuur het antwoord")
    };
    view! {
        <section class="card flow" aria-labelledby="antwoorden">
            <h2 id="antwoorden">{title}</h2>
            <p class="small">"De coördinator leest het antwoord in de scan, woord voor woord, zonder uw naam erbij. Terughalen kan niet."</p>
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
        label: "Naam van de expert",
        hint: "Alleen medewerkers van het steunpunt zien deze naam.",
        ..TextField::default()
    };
    view! {
        <section class="card flow" aria-labelledby="doorzetten">
            <h2 id="doorzetten">"Doorzetten naar een expert"</h2>
            {note("info", "De scan stuurt geen mail. Laat de expert zelf weten wat de vraag is, en zet het antwoord daarna hier.")}
            <form class="form" method="post" action=format!("{}/doorzetten", address(entry.id)) autocomplete="off" novalidate>
                {hidden(entry)}
                {field.view(typed.expert.clone(), &typed.errors())}
                <div class="form-actions"><button class="button button--quiet">"Zet door"</button></div>
            </form>
        </section>
    }
    .into_any()
}

fn close(entry: &DeskEntry) -> AnyView {
    let text = if entry.status == SupportStatus::Answered {
        "Klaar met deze vraag? Voor de school blijft hij beantwoord."
    } else {
        "Sluit alleen af als er hier geen antwoord meer komt, bijvoorbeeld omdat u elkaar al sprak. De school ziet dat de vraag is afgesloten."
    };
    view! {
        <section class="card card--sunk flow" aria-labelledby="afsluiten">
            <h2 id="afsluiten">"Afsluiten"</h2>
            <p class="small">{text}</p>
            {button(entry, "afsluiten", "button button--quiet", "Sluit de vraag af")}
        </section>
    }
    .into_any()
}

/// Text that cannot be sent any more.
fn kept(text: &str) -> AnyView {
    view! {
        <section class="card flow">
            <h2 id="bewaard-kop">"Wat u typte"</h2>
            <p id="bewaard-hulp">"Dit is niet verstuurd. Kopieer wat u nodig hebt."</p>
            <div class="form-field">
                <label class="form-label" for="bewaard">"Uw tekst"</label>
                <TextArea id="bewaard".to_owned() name="bewaard".to_owned() value=text.to_owned() readonly=true described_by="bewaard-hulp".to_owned()/>
            </div>
        </section>
    }
    .into_any()
}
