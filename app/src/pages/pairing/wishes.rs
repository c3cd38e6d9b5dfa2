//! `/koppeling/{board}/keuzes`: per skill *kan helpen* or *wil leren*.

use crate::allowed::Allowed;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::application::rights::OnBoard;
use scan::pairing::Side;
use scan::questionnaire::Id;

use super::address;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{FormBody, go_to};
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::pairing::{OwnBoard, Skill};
use scan_report::words::count;

/// What is ticked: skill and side, also both sides of one skill.
type Ticked = Vec<(Id, Side)>;

/// Shows what is chosen now.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(place): Allowed<OnBoard>,
) -> PageResult {
    let own = super::own(&ports, &place).await?;
    let mine = own.board.wishes.iter().filter(|wish| wish.person == own.me);
    let ticked = mine.map(|wish| (wish.skill.clone(), wish.side)).collect();
    Ok(ask(&visit, own, ticked))
}

/// Keeps the choices.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(place): Allowed<OnBoard>,
    FormBody(fields): FormBody<Vec<(String, String)>>,
) -> PageResult {
    if !is_ours(&fields) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    }
    let own = super::own(&ports, &place).await?;
    let Some(ticked) = read(&own.board.skills, &fields) else {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    };
    if own.board.skills.iter().any(|skill| is_both(&ticked, skill)) {
        return Ok(ask(&visit, own, ticked));
    }
    ports.pairing.wish(&place, ticked).await?;
    Ok(go_to(&address(place.name()), []))
}

/// Whether the fields look like those of this form, whatever the skills are.
fn is_ours(fields: &[(String, String)]) -> bool {
    let is_side = |name: &str| {
        Side::ALL.iter().any(|side| {
            let rest = name.strip_prefix(side.key());
            rest.is_some_and(|rest| rest.starts_with('-'))
        })
    };
    fields.iter().enumerate().all(|(place, (name, value))| {
        let doubled = fields[..place].iter().any(|(other, _)| other == name);
        is_side(name) && value == "ja" && !doubled
    })
}

/// What is ticked; `None` for skills that this board does not have.
fn read(skills: &[Skill], fields: &[(String, String)]) -> Option<Ticked> {
    let mut ticked = Ticked::new();
    for (name, _) in fields {
        let mut places = skills
            .iter()
            .flat_map(|skill| Side::ALL.map(|side| (&skill.id, side)));
        let (skill, side) = places.find(|(skill, side)| field(skill, *side) == *name)?;
        ticked.push((skill.clone(), side));
    }
    Some(ticked)
}

fn field(skill: &Id, side: Side) -> String {
    format!("{}-{skill}", side.key())
}

fn is_ticked(ticked: &Ticked, skill: &Id, side: Side) -> bool {
    ticked
        .iter()
        .any(|(known, of)| known == skill && *of == side)
}

fn is_both(ticked: &Ticked, skill: &Skill) -> bool {
    Side::ALL
        .iter()
        .all(|side| is_ticked(ticked, &skill.id, *side))
}

fn ask(visit: &Visit, own: OwnBoard, ticked: Ticked) -> Response {
    let wrong = own.board.skills.iter().any(|skill| is_both(&ticked, skill));
    let status = if wrong {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    visit.page(Page::new("Uw keuzes").status(status), move || {
        view(&own, &ticked)
    })
}

fn view(own: &OwnBoard, ticked: &Ticked) -> impl IntoView + use<> {
    let board = &own.board;
    let base = address(&board.name);
    let mut sections = Vec::new();
    let mut rest = board.skills.as_slice();
    while let Some(first) = rest.first() {
        let same = rest
            .iter()
            .take_while(|skill| skill.topic == first.topic)
            .count();
        let (topic, others) = rest.split_at(same);
        rest = others;
        let rows: Vec<_> = topic.iter().map(|skill| row(skill, ticked)).collect();
        sections.push(view! {
            <section class="form__section"><h2>{first.topic.clone()}</h2>{rows}</section>
        });
    }
    let pairs = board
        .confirmed
        .iter()
        .any(|(pair, _)| pair.helper == own.me || pair.learner == own.me);
    view! {
        <main class="page page--narrow" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol><li><a href=base.clone()>"Collega-koppeling"</a></li><li aria-current="page">"Uw keuzes"</li></ol>
            </nav>
            {summary(&board.skills, ticked)}
            <div class="lead">
                <p class="kicker">{board.name_of(own.me).to_owned()}</p>
                <h1>"Waarmee kunt u helpen, wat wilt u leren?"</h1>
                <p>"Kies per vaardigheid één van de twee, of laat haar leeg. Eén keuze is al genoeg."</p>
            </div>
            {pairs.then(|| view! {
                <p class="note">{icon("info")}<span>"Haalt u een keuze weg, dan vervalt ook het koppel dat erbij hoort."</span></p>
            })}
            <form class="form" method="post" action=format!("{base}/keuzes")>
                {sections}
                <div class="form-actions">
                    <button class="button button--large">"Bewaar mijn keuzes"</button>
                    <a class="button button--plain" href=base.clone()>"Naar het bord"</a>
                </div>
            </form>
        </main>
    }
}

/// The errors on top, each with a link to its skill; nothing without errors.
fn summary(skills: &[Skill], ticked: &Ticked) -> Option<AnyView> {
    let wrong: Vec<&Skill> = skills
        .iter()
        .filter(|skill| is_both(ticked, skill))
        .collect();
    if wrong.is_empty() {
        return None;
    }
    let heading = format!("Kijk nog naar {}", count(wrong.len(), "punt", "punten"));
    let links: Vec<_> = wrong
        .iter()
        .map(|skill| {
            let to = format!("#{}", field(&skill.id, Side::Helps));
            view! { <li><a href=to>{format!("Kies één van de twee bij: {}", skill.name)}</a></li> }
        })
        .collect();
    Some(
        view! {
            <div class="error-summary" role="alert" tabindex="-1" id="fouten">
                <h2>{icon("error")}{heading}</h2>
                <ul>{links}</ul>
            </div>
        }
        .into_any(),
    )
}

fn row(skill: &Skill, ticked: &Ticked) -> AnyView {
    let wrong = is_both(ticked, skill);
    let error = format!("fout-{}", skill.id);
    let boxes = Side::ALL.map(|side| {
        let name = field(&skill.id, side);
        let checked = is_ticked(ticked, &skill.id, side);
        view! {
            <label class="choice choice--check">
                <input type="checkbox" id=name.clone() name=name value="ja" checked=checked
                    aria-describedby=wrong.then(|| error.clone()) aria-invalid=wrong.then_some("true")/>
                <span class="choice__name">{side.label()}</span>
            </label>
        }
    });
    let message = wrong.then(|| {
        view! {
            <p class="form-error" id=error.clone()>{icon("error")}"U kunt helpen óf leren, niet allebei tegelijk. Haal één vinkje weg."</p>
        }
    });
    view! {
        <fieldset class=if wrong { "form-field form-field--invalid" } else { "form-field" }>
            <legend>{skill.name.clone()}</legend>
            {message}
            <div class="choices choices--row">{boxes.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
