//! One topic a page: the questions.

mod posted;
mod view;

use std::collections::HashMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use scan::personal_data;

use super::address;
use super::item::Touched;
use super::progress::{AskedTopic, asked};
use crate::pages::named::Named;
use crate::pages::posted::{Posted, go_to};
use crate::ports::{Change, Participation, Ports, Refusal, RoundName, Saved};
use crate::render::Page;
use crate::visit::Visit;
use posted::{PostedAnswer, PostedTopic, Step};
use view::Notes;
pub use view::describe_choice;

/// Shows the questions of a topic.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Named((round, topic)): Named<(RoundName, String)>,
) -> Response {
    match super::sheet(&ports, &visit, &round).await {
        Ok(sheet) => show(&visit, sheet, &topic, StatusCode::OK, Notes::default()),
        Err(page) => page,
    }
}

/// Saves the whole page, for browsers in which nothing was saved on the way, and goes on.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Named((round, topic)): Named<(RoundName, String)>,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Response {
    let mut sheet = match super::sheet(&ports, &visit, &round).await {
        Ok(sheet) => sheet,
        Err(page) => return page,
    };
    let (posted, next) = match read(&sheet, &topic, &fields) {
        Ok(read) => read,
        Err(NotRead::Topic) => return visit.refused(&Refusal::NotFound),
        Err(NotRead::Fields) => return StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    };
    let answers = posted.answers;
    let mut notes = Notes::default();
    let changed: Vec<&PostedAnswer> = answers
        .iter()
        .filter(|posted| posted.touched == Touched::Yes && posted.too_long.is_none())
        .collect();
    let changes = match changes(&changed) {
        Ok(changes) => changes,
        Err(refusal) => return visit.refused(&refusal),
    };
    let saved = match ports
        .participating
        .save(
            &visit.visitor,
            &sheet.round.name,
            &posted.participation,
            changes,
        )
        .await
    {
        Ok(saved) => saved,
        Err(refusal) => return visit.refused(&refusal),
    };
    for (posted, saved) in changed.iter().zip(saved) {
        let place = &mut sheet.answers[usize::from(posted.item)];
        match saved {
            Saved::Stored(revision) => *place = (posted.answer.clone(), revision),
            Saved::Conflict { current, revision } => {
                *place = (current, revision);
                notes.mine.insert(posted.item, posted.answer.clone());
            }
            // Only items and levels of this page were read.
            Saved::Invalid => return visit.refused(&Refusal::Internal),
        }
    }
    notes.too_long = answers
        .iter()
        .filter(|posted| posted.too_long.is_some())
        .map(|posted| (posted.item, posted.clone()))
        .collect::<HashMap<_, _>>();
    let warned = changed.iter().any(|posted| {
        let remark = posted.answer.remark.as_ref();
        remark.is_some_and(|remark| !personal_data::hints(remark.as_str()).is_empty())
    });
    if !notes.mine.is_empty() {
        return show(&visit, sheet, &topic, StatusCode::CONFLICT, notes);
    }
    if !notes.too_long.is_empty() {
        return show(
            &visit,
            sheet,
            &topic,
            StatusCode::UNPROCESSABLE_ENTITY,
            notes,
        );
    }
    // A soft warning stays in sight once; everything is saved, and the next click goes on.
    let here = format!("{}/vragen/{topic}", address(&sheet.round.name));
    go_to(
        if warned || posted.step == Step::Stay {
            &here
        } else {
            &next
        },
        [],
    )
}

/// Why a posted page was not read.
enum NotRead {
    /// There is no such topic for this respondent.
    Topic,
    /// The fields make no sense.
    Fields,
}

/// What was posted, and where its step leads.
fn read(
    sheet: &Participation,
    topic: &str,
    fields: &[(String, String)],
) -> Result<(PostedTopic, String), NotRead> {
    let topics = asked(sheet);
    let place = topics
        .iter()
        .position(|asked| asked.topic.id.as_str() == topic)
        .ok_or(NotRead::Topic)?;
    let posted = posted::read(&topics[place], &sheet.round.list, fields).ok_or(NotRead::Fields)?;
    let next = neighbour(sheet, &topics, place, posted.step);
    Ok((posted, next))
}

/// The address of the topic before or after; the start page beyond the first and last.
fn neighbour(sheet: &Participation, topics: &[AskedTopic<'_>], place: usize, step: Step) -> String {
    let base = address(&sheet.round.name);
    let other = match step {
        Step::Back => place.checked_sub(1).and_then(|place| topics.get(place)),
        Step::On => topics.get(place + 1),
        Step::Stay => topics.get(place),
    };
    other.map_or(base.clone(), |topic| {
        format!("{base}/vragen/{}", topic.topic.id)
    })
}

/// What to save. Each change gets a number of its own: the form itself was sent by hand.
fn changes(posted: &[&PostedAnswer]) -> Result<Vec<Change>, Refusal> {
    posted
        .iter()
        .map(|posted| {
            let mut bytes = [0_u8; 8];
            getrandom::fill(&mut bytes).map_err(|_| Refusal::Internal)?;
            Ok(Change {
                item: posted.item,
                answer: posted.answer.clone(),
                base: posted.base,
                mutation: i64::from_le_bytes(bytes),
            })
        })
        .collect()
}

fn show(
    visit: &Visit,
    sheet: Participation,
    topic: &str,
    status: StatusCode,
    notes: Notes,
) -> Response {
    let topics = asked(&sheet);
    let Some(place) = topics
        .iter()
        .position(|asked| asked.topic.id.as_str() == topic)
    else {
        return visit.refused(&Refusal::NotFound);
    };
    let addresses = [Step::Back, Step::On].map(|step| neighbour(&sheet, &topics, place, step));
    let title = topics[place].topic.title.clone();
    let title = if status == StatusCode::OK {
        title
    } else {
        format!("Let op: {title}")
    };
    drop(topics);
    visit.page(Page::new(title).status(status).with_islands(), move || {
        let topics = asked(&sheet);
        view::view(&sheet, &topics, place, &notes, addresses)
    })
}
