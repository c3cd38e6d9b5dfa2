//! The guide for the talk, in the order of the agenda, with room to write.

use scan::agenda::{Place, Plan, plan};
use scan::questionnaire::Placed;
use scan::report::{Block, Cover, Document, DocumentKind, Part};

use super::scene::Scene;
use super::topics::heading;
use super::{agreed, cover, item};
use crate::agreed::guide::{
    LATER, QUESTIONS, USUAL, a_few_actions, for_whom, minutes, order_in_words, times_in_words, why,
};
use crate::overview::beside;
use crate::words::count;
use scan_texts::{Label, t};

/// Lines below each question.
const LINES: u8 = 3;
/// Lines for actions.
const ACTIONS: u8 = 8;

/// The whole guide, for the usual length of a session.
pub(crate) fn document(scene: &Scene<'_>) -> Document {
    let agenda = scene.talk.agenda();
    let plan = plan(USUAL, agenda.len());
    let (first, rest) = agenda.split_at(plan.items.min(agenda.len()));
    let mut blocks = vec![
        Block::heading(1, t!("common-how-to-divide-the")),
        Block::text(for_whom()),
        Block::Bullets {
            items: times_in_words(plan),
        },
        Block::heading(1, t!("common-four-questions-to-start")),
    ];
    for question in QUESTIONS {
        blocks.push(Block::text(question()));
        blocks.push(Block::Lines { count: LINES });
    }
    blocks.push(Block::heading(1, t!("common-what-we-talk-about")));
    blocks.push(Block::text(order_in_words(&scene.talk)));
    for (number, place) in first.iter().enumerate() {
        let opens = first[..number]
            .iter()
            .all(|before| before.topic != place.topic);
        let topic_questions = if opens { Asked::Both } else { Asked::Item };
        blocks.extend(turn(scene, place, number + 1, plan, topic_questions));
    }
    blocks.extend(later(scene, rest));
    blocks.extend(resources(scene));
    blocks.push(Block::heading(1, t!("common-what-are-we-going")));
    blocks.push(Block::text(a_few_actions()));
    blocks.push(Block::text(t!("report-chapters-guide-act-text")));
    blocks.push(Block::Lines { count: ACTIONS });
    Document {
        kind: DocumentKind::Guide,
        title: t!(
            "report-chapters-guide-title",
            round = cover::title(scene.round())
        ),
        cover: Cover {
            facts: Vec::new(),
            ..cover::cover(scene, t!("common-discussion-guide-text"))
        },
        blocks,
    }
}

/// Which questions to talk about stand at an item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// Those of the item.
    Item,
    /// Those of its topic too: it is the first of its topic.
    Both,
}

fn turn(scene: &Scene<'_>, place: &Place, number: usize, plan: Plan, asked: Asked) -> Vec<Block> {
    let Some(placed) = scene.list().item(place.item) else {
        return Vec::new();
    };
    let text = format!("{number}. {}", placed.item.text);
    let kicker = format!(
        "{} · {} · {}",
        placed.area.label(),
        placed.topic.title,
        minutes(plan.per_item)
    );
    let mut blocks = vec![heading(2, &text, placed.area), Block::small(kicker)];
    let why = why(scene.round(), scene.shown(), place);
    blocks.push(Block::text(t!(
        "report-chapters-guide-stands-out",
        why = why
    )));
    if let Some(view) = beside::item(scene.shown(), placed.number) {
        let scale = scene.list().scale_of(placed.item);
        let picture = item::picture(scene, view, placed.item);
        if let Some(picture) = picture {
            blocks.push(Block::Picture(picture));
            blocks.extend(item::table(view, &scale).map(Block::Table));
        }
    }
    blocks.extend(questions(placed, asked));
    let answer = agreed::in_one_line(scene, placed.item);
    blocks.extend(
        answer.map(|text| Block::text(t!("report-chapters-guide-team-answer", text = text))),
    );
    let note = scene.talk.agreed.notes.get(&placed.item.id);
    let note = note.filter(|_| scene.has(Part::Redenen));
    let note = note.and_then(|now| now.value.as_ref());
    blocks.extend(
        note.map(|text| Block::text(t!("report-chapters-guide-note", text = text.as_str()))),
    );
    blocks.push(Block::Lines { count: LINES });
    blocks
}

fn questions(placed: Placed<'_>, asked: Asked) -> Vec<Block> {
    let of_topic = placed.topic.discuss.iter();
    let of_topic = of_topic.filter(|_| asked == Asked::Both);
    let items: Vec<_> = placed
        .item
        .discuss
        .iter()
        .chain(of_topic)
        .cloned()
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(3, t!("common-questions-for-the-discussion")),
        Block::Bullets { items },
    ]
}

/// What stands out but does not fit in the time.
fn later(scene: &Scene<'_>, rest: &[Place]) -> Vec<Block> {
    let rows: Vec<_> = rest
        .iter()
        .filter(|place| !place.reasons.is_empty())
        .filter_map(|place| {
            let placed = scene.list().item(place.item)?;
            let why = beside::reasons(scene.round(), scene.shown(), &place.reasons);
            Some(format!("{} {why}", placed.item.text))
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let more = rows.len().saturating_sub(LATER);
    let items = rows.into_iter().take(LATER).collect();
    let mut blocks = vec![
        Block::heading(1, t!("common-if-there-is-time")),
        Block::Bullets { items },
    ];
    if more > 0 {
        let more = count(more, t!("common-question"), t!("common-questions"));
        blocks.push(Block::small(t!("report-chapters-guide-more", more = more)));
    }
    blocks
}

fn resources(scene: &Scene<'_>) -> Vec<Block> {
    let missing = agreed::missing(scene);
    if missing.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::heading(1, t!("common-resources-that-are-missing")),
        Block::text(t!("common-who-needs-it-and")),
    ];
    for entry in missing {
        blocks.push(Block::text(entry.name));
        blocks.push(Block::Lines { count: 2 });
    }
    blocks
}
