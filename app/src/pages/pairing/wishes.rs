//! `/koppeling/{board}/keuzes`: per skill *kan helpen* or *wil leren*.

use crate::components::confirm::form_actions;
use crate::pages::prelude::*;
use scan::pairing::Side;

use super::address;
use crate::components::field::{CheckBox, ErrorSummary, Errors};
use scan::application::pairing::{OwnBoard, Skill};
use scan_texts::{Label, t};

/// What is ticked: skill and side, also both sides of one skill.
type Ticked = Vec<(Id, Side)>;

pub async fn page(visit: Allowed<OnBoard>) -> PageResult {
    let own = visit.ports.pairing.own_board(&visit.right).await?;
    let mine = own.board.wishes.iter().filter(|wish| wish.person == own.me);
    let ticked = mine.map(|wish| (wish.skill.clone(), wish.side)).collect();
    Ok(ask(&visit, own, ticked))
}

pub async fn submit(
    visit: Allowed<OnBoard>,
    FormBody(fields): FormBody<Vec<(String, String)>>,
) -> PageResult {
    if !is_ours(&fields) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    }
    let own = visit.ports.pairing.own_board(&visit.right).await?;
    let ticked = read(&own.board.skills, &fields).ok_or(StatusCode::UNPROCESSABLE_ENTITY)?;
    if own.board.skills.iter().any(|skill| is_both(&ticked, skill)) {
        return Ok(ask(&visit, own, ticked));
    }
    visit.ports.pairing.wish(&visit.right, ticked).await?;
    Ok(go_to(&address(visit.right.name())))
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
    let mut errors = Errors::default();
    let wrong = own.board.skills.iter();
    for skill in wrong.filter(|skill| is_both(&ticked, skill)) {
        let words = t!("pairing-wishes-choose-one-of-two", skill = skill.name);
        errors.add(field(&skill.id, Side::Helps), words);
    }
    let page = Page::new(t!("pairing-wishes-title")).status(errors.status());
    visit.page(page, || view(&own, &ticked, errors))
}

fn view(own: &OwnBoard, ticked: &Ticked, errors: Errors) -> impl IntoView + use<> {
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
            {breadcrumb([(base.clone(), t!("common-peer-pairing"))], t!("pairing-wishes-title"))}
            <ErrorSummary errors=errors/>
            {lead(Some(board.name_of(own.me).to_owned()), t!("pairing-wishes-question"), t!("pairing-wishes-how-to-choose"))}
            {pairs.then(|| note("info", t!("pairing-wishes-pair-lapses")))}
            <form class="form" method="post" action=format!("{base}/keuzes")>
                {sections}
                {form_actions(t!("pairing-wishes-save"), base.clone(), t!("pairing-wishes-to-board"))}
            </form>
        </main>
    }
}

fn row(skill: &Skill, ticked: &Ticked) -> AnyView {
    let wrong = is_both(ticked, skill);
    let error = format!("fout-{}", skill.id);
    let boxes = Side::ALL.map(|side| {
        let name = field(&skill.id, side);
        let checked = is_ticked(ticked, &skill.id, side);
        let check_box = CheckBox {
            wrong: wrong.then(|| error.clone()),
            ..CheckBox::may(name, side.label(), checked)
        };
        check_box.view()
    });
    let message = wrong.then(|| {
        view! {
            <p class="form-error" id=error.clone()>{icon("error")}{t!("pairing-wishes-not-both")}</p>
        }
    });
    html! {
        <fieldset class=if wrong { "form-field form-field--invalid" } else { "form-field" }>
            <legend>{skill.name.clone()}</legend>
            {message}
            <div class="choices choices--row">{boxes.collect_view()}</div>
        </fieldset>
    }
}
