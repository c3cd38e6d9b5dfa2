//! One topic a page: the questions.

mod form_body;
mod view;

use std::collections::HashMap;

use scan::personal_data;

use super::address;
use super::item::Touched;
use super::progress::{AskedTopic, asked};
use crate::pages::prelude::*;
use form_body::{PostedAnswer, PostedTopic, Step};
use scan::application::{Change, Participation, Saved};
use scan_texts::t;
pub use view::{Notes, describe_choice, head, questions};

pub async fn page(visit: Allowed<Answering>, PathName(topic): PathName<String>) -> PageResult {
    let sheet = visit.ports.participating.sheet(&visit.right).await?;
    show(&visit, sheet, &topic, StatusCode::OK, Notes::default())
}

/// Saves the whole page, for browsers in which nothing was saved on the way, and goes on.
pub async fn submit(
    visit: Allowed<Answering>,
    PathName(topic): PathName<String>,
    FormBody(fields): FormBody<Vec<(String, String)>>,
) -> PageResult {
    let mut sheet = visit.ports.participating.sheet(&visit.right).await?;
    let (posted, next) = match read(&sheet, &topic, &fields) {
        Ok(read) => read,
        Err(NotRead::Topic) => return Err(Refusal::NotFound.into()),
        Err(NotRead::Fields) => return Err(StatusCode::UNPROCESSABLE_ENTITY.into()),
    };
    let answers = posted.answers;
    let mut notes = Notes::default();
    let changed: Vec<&PostedAnswer> = answers
        .iter()
        .filter(|posted| posted.touched == Touched::Yes && posted.too_long.is_none())
        .collect();
    let changes = changes(&changed)?;
    let participating = &visit.ports.participating;
    let saved = participating
        .save(&visit.right, &posted.participation, changes)
        .await?;
    for (posted, saved) in changed.iter().zip(saved) {
        let place = &mut sheet.answers[usize::from(posted.item)];
        match saved {
            Saved::Stored(revision) => *place = (posted.answer.clone(), revision),
            Saved::Conflict { current, revision } => {
                *place = (current, revision);
                notes.mine.insert(posted.item, posted.answer.clone());
            }
            Saved::Invalid => {
                let cause = "only items and levels of the page were read";
                return Err(Refusal::internal(cause).into());
            }
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
    let here = format!("{}/vragen/{topic}", address(visit.right.name()));
    Ok(go_to(if warned || posted.step == Step::Stay {
        &here
    } else {
        &next
    }))
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
    let posted = form_body::read(&topics[place], &sheet.round.questionnaire, fields)
        .ok_or(NotRead::Fields)?;
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
            getrandom::fill(&mut bytes).map_err(Refusal::internal)?;
            Ok(Change {
                item: posted.item,
                answer: posted.answer.clone(),
                base: posted.base,
                idempotency_key: i64::from_le_bytes(bytes),
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
) -> PageResult {
    let topics = asked(&sheet);
    let place = topics
        .iter()
        .position(|asked| asked.topic.id.as_str() == topic)
        .ok_or(Refusal::NotFound)?;
    let addresses = [Step::Back, Step::On].map(|step| neighbour(&sheet, &topics, place, step));
    let title = topics[place].topic.title.clone();
    let title = if status == StatusCode::OK {
        title
    } else {
        t!("fill-in-topic-attention", title = title)
    };
    drop(topics);
    Ok(
        visit.page(Page::new(title).status(status).with_islands(), move || {
            let topics = asked(&sheet);
            view::view(&sheet, &topics, place, &notes, addresses)
        }),
    )
}
