//! *Wat we afspraken*: team answers with reasons, ambitions, what is needed.

use scan::agreement::{Line, TeamAnswer};
use scan::answer::Priority;
use scan::questionnaire::{Area, Item, Topic};
use scan::report::{Block, Column, Part, Sheet, SheetRow, Table};

use super::scene::Scene;
use crate::agreed::resources::{Entry, Place, entries};
use crate::agreed::words;
use crate::words::{lower_first, out_of};
use scan_texts::{Label, t};

/// In an empty cell.
pub(crate) const NOTHING: &str = "–";

pub(crate) fn no_answers() -> &'static str {
    t!("report-chapters-agreed-no-answers")
}

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(1, t!("common-what-we-agreed")),
        Block::text(t!("report-chapters-agreed-intro")),
        Block::heading(2, t!("common-team-answers")),
    ];
    blocks.extend(answers(scene));
    blocks.extend(ambitions(scene));
    blocks.extend(notes(scene));
    blocks.push(Block::heading(
        2,
        t!("report-chapters-agreed-resources-needed"),
    ));
    blocks.push(needs(scene));
    blocks
}

fn given<'a>(scene: &'a Scene<'_>, item: &Item) -> Option<&'a TeamAnswer> {
    let now = scene.talk.agreed.answers.get(&item.id)?;
    (now.value != TeamAnswer::default()).then_some(&now.value)
}

/// How many items have a team answer, and which targets the team set itself; `None` where the team
/// wrote nothing down.
pub(crate) fn progress(scene: &Scene<'_>) -> Option<String> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let all = scene.list().items().count();
    let with = scene.list().items();
    let with = with.filter(|placed| given(scene, placed.item).is_some());
    let with = number(with.count());
    let ambitions = ambition_rows(scene).len();
    (with > 0 || ambitions > 0).then(|| {
        t!(
            "report-chapters-agreed-progress",
            all = out_of(with, number(all))
        )
    })
}

/// Targets that the team set itself, then its answers with high priority, then its others; a line
/// each.
pub(crate) fn in_short(scene: &Scene<'_>) -> Vec<String> {
    let ambitions = ambition_rows(scene).into_iter();
    let mut lines: Vec<_> = ambitions
        .map(|[topic, level]| {
            t!(
                "report-chapters-agreed-target-level-for",
                topic = topic,
                level = lower_first(&level)
            )
        })
        .collect();
    let items = scene.list().items();
    let given: Vec<_> = items
        .filter_map(|placed| Some((placed.item, given(scene, placed.item)?)))
        .collect();
    let (high, others): (Vec<_>, Vec<_>) = given
        .into_iter()
        .partition(|(_, answer)| answer.priority == Some(Priority::High));
    let answers = high.into_iter().chain(others);
    lines.extend(answers.filter_map(|(item, _)| {
        let answer = lower_first(&in_one_line(scene, item)?);
        Some(t!(
            "report-chapters-agreed-answer-in-short",
            item = item.text,
            answer = answer
        ))
    }));
    lines
}

fn answers(scene: &Scene<'_>) -> Vec<Block> {
    let Some(progress) = progress(scene) else {
        return vec![Block::text(no_answers())];
    };
    let mut blocks = vec![Block::text(progress)];
    let topics = scene.list().topics();
    let rows: Vec<_> = topics
        .flat_map(|(area, topic)| of_topic(scene, area, topic))
        .collect();
    if rows.is_empty() {
        return blocks;
    }
    let mut columns = vec![
        Column::text(t!("common-question-as-heading")),
        Column::short(t!("common-team-answer")),
        Column::short(t!("common-priority")),
    ];
    if scene.has(Part::Redenen) {
        columns.push(Column::text(t!("report-chapters-agreed-reason")));
    }
    blocks.push(Block::Sheet(Sheet {
        caption: t!("report-chapters-agreed-answers-caption").to_owned(),
        legend: None,
        columns,
        rows,
    }));
    blocks
}

/// A part with a row for each answer; nothing where there are none.
fn of_topic(scene: &Scene<'_>, area: Area, topic: &Topic) -> Vec<SheetRow> {
    let with_reasons = scene.has(Part::Redenen);
    let rows: Vec<_> = topic
        .items
        .iter()
        .filter_map(|item| Some((item, given(scene, item)?)))
        .map(|(item, answer)| {
            let scale = scene.list().scale_of(item);
            let priority = answer.priority.map_or(NOTHING, |priority| priority.label());
            let mut row = vec![
                item.text.clone(),
                words::choice(answer.choice, &scale),
                priority.to_owned(),
            ];
            if with_reasons {
                let reason = answer.reason.as_ref();
                row.push(reason.map_or(NOTHING, |reason| reason.as_str()).to_owned());
            }
            SheetRow::cells(row)
        })
        .collect();
    let head = (!rows.is_empty()).then(|| SheetRow::head(&topic.title, Some(area)));
    head.into_iter().chain(rows).collect()
}

/// A topic with the target that the team set itself.
fn ambition_rows(scene: &Scene<'_>) -> Vec<[String; 2]> {
    let topics = scene.list().topics();
    let rows = topics.filter_map(|(_, topic)| {
        let now = scene.talk.agreed.ambitions.get(&topic.id)?;
        let label = words::ambition(Some(now.value?), &scene.list().scale);
        Some([topic.title.clone(), label])
    });
    rows.collect()
}

fn ambitions(scene: &Scene<'_>) -> Vec<Block> {
    let rows: Vec<_> = ambition_rows(scene).into_iter().map(Vec::from).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Table {
        caption: t!("report-chapters-agreed-target-levels-caption").to_owned(),
        columns: vec![
            Column::text(t!("common-topic")),
            Column::short(t!("common-target-level")),
        ],
        rows,
    };
    vec![
        Block::heading(2, t!("report-chapters-agreed-ambitions-heading")),
        Block::Table(table),
    ]
}

/// What was said about items, with the reasons.
fn notes(scene: &Scene<'_>) -> Vec<Block> {
    if !scene.has(Part::Redenen) {
        return Vec::new();
    }
    let items = scene.list().items();
    let quotes: Vec<_> = items
        .filter_map(|placed| {
            let now = scene.talk.agreed.notes.get(&placed.item.id)?;
            Some(Block::Quote {
                label: placed.item.text.clone(),
                texts: vec![now.value.as_ref()?.as_str().to_owned()],
            })
        })
        .collect();
    let head =
        (!quotes.is_empty()).then(|| Block::heading(2, t!("report-chapters-agreed-notes-heading")));
    head.into_iter().chain(quotes).collect()
}

/// Resources that are missing according to the team, or else to the answers.
pub(crate) fn missing(scene: &Scene<'_>) -> Vec<Entry> {
    let mut all = entries(&scene.talk);
    all.retain(|entry| entry.place() == Place::Missing);
    all
}

fn needs(scene: &Scene<'_>) -> Block {
    let line = |line: Option<&Line>| line.map_or(NOTHING, Line::as_str).to_owned();
    let rows: Vec<_> = missing(scene)
        .into_iter()
        .map(|entry| {
            let need = entry.need.as_ref();
            let what = need.map_or(entry.name.as_str(), |need| need.what.as_str());
            vec![
                what.to_owned(),
                line(need.and_then(|need| need.for_whom.as_ref())),
                line(need.and_then(|need| need.supplier.as_ref())),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Block::text(t!("report-chapters-agreed-nothing-missing"));
    }
    Block::Table(Table {
        caption: t!("report-chapters-agreed-needs-caption").to_owned(),
        columns: vec![
            Column::text(t!("common-resource")),
            Column::text(t!("common-for-whom")),
            Column::text(t!("common-from-whom")),
        ],
        rows,
    })
}

/// The team's answer to an item in one line, without its reason.
pub(crate) fn in_one_line(scene: &Scene<'_>, item: &Item) -> Option<String> {
    let answer = given(scene, item)?;
    let mut text = words::choice(answer.choice, &scene.list().scale_of(item));
    if let Some(priority) = answer.priority {
        text.push_str(t!("report-chapters-agreed-with-priority"));
        text.push_str(&lower_first(priority.label()));
    }
    Some(text)
}
