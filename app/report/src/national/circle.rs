//! The agenda of a kenniskring: colleagues of several schools talk about what their figures have in
//! common. Made of figures of all of them together, so that no school is in it.

mod agenda;
mod differences;
mod talk;

use scan::needs::{self, ResourceStanding, TopicStanding};
use scan::offer::Offer;
use scan::questionnaire::{Id, Questionnaire};
use scan::release::{Cell, Filter};
use scan::report::{Block, Cover, Document, DocumentKind};

use super::chosen::Chosen;
use super::group::{group_in_full, group_name};
use super::licence::{licence, margins, method, source};
use super::support::is_lacking;
use super::words;
use crate::agreed::guide::QUESTIONS;
use crate::words::date;
use agenda::times;
use differences::differences;
use scan_texts::{t, too_few};

/// Most topics to talk about.
const TALKS: usize = 3;
/// Most needs, differences and resources that are named.
const MOST: usize = 5;
/// Empty lines below what is talked about, and for what is agreed.
const LINES: [u8; 2] = [4, 7];

/// What a kenniskring is about.
#[derive(Clone, Copy, Debug)]
pub struct Circle<'a> {
    /// The group of schools first, then the same schools by role group as in [`cells`].
    pub chosen: Chosen<'a>,
    /// One topic instead of the most urgent ones.
    pub topic: Option<&'a Id>,
    /// All offers, and the day (ISO 8601 date) on which they must run.
    pub offers: (&'a [Offer], &'a str),
}

/// The groups whose figures a kenniskring needs: the schools, and these by role group, as far as the
/// menu has them.
pub fn cells(group: &Cell, roles: &[Id]) -> Vec<Cell> {
    let by_role = roles.iter().filter_map(|role| {
        let filter = group.filter();
        let of_role = Filter {
            role: Some(role.clone()),
            ..filter.clone()
        };
        let free = filter.role.is_none();
        Cell::new(of_role).filter(|_| free)
    });
    std::iter::once(group.clone()).chain(by_role).collect()
}

/// The whole agenda; `None` when the list does not have the topic, or without a group.
pub fn document(circle: Circle<'_>) -> Option<Document> {
    let chosen = circle.chosen;
    let list = chosen.list();
    let (group, by_role) = chosen.groups.split_first()?;
    let topics = needs::topics(list, &group.rows);
    let ranked = needs::ranked(&topics);
    let talks: Vec<_> = match circle.topic {
        Some(id) => vec![topics.iter().find(|topic| topic.topic.id == *id)?.clone()],
        None => ranked.iter().take(TALKS).cloned().collect(),
    };
    let name = group_name(&group.cell, list);
    let measure = |id: &Id| chosen.menu.wordings.measure(id);
    let resources = needs::resources(list, &group.rows, measure);
    let (offers, day) = circle.offers;
    let offers: Vec<&Offer> = offers.iter().filter(|offer| offer.runs_on(day)).collect();

    let mut blocks = vec![
        Block::heading(1, t!("common-how-to-divide-the")),
        Block::text(t!("report-national-circle-for-whom")),
        Block::Table(times(&talks)),
        Block::heading(1, t!("common-what-stands-out")),
        Block::small(t!(
            "report-national-circle-figures-about",
            list = group_in_full(&group.cell, list)
        )),
    ];
    blocks.extend(noticed(list, &ranked, circle.topic, &resources));
    blocks.extend(differences(list, by_role, circle.topic));
    blocks.push(Block::heading(1, t!("common-what-we-talk-about")));
    if talks.is_empty() {
        blocks.extend(
            QUESTIONS
                .into_iter()
                .flat_map(|question| [Block::text(question()), Block::Lines { count: LINES[0] }]),
        );
    }
    for (number, talk) in (1..).zip(&talks) {
        blocks.extend(talk::blocks(list, talk, (number, talks.len()), &offers));
        blocks.push(Block::Lines { count: LINES[0] });
    }
    blocks.extend(end(chosen));
    let title = match circle.topic {
        Some(id) => list
            .topic(id)
            .map_or(name.clone(), |topic| format!("{} ({name})", topic.title)),
        None => name,
    };
    Some(Document {
        kind: DocumentKind::Guide,
        title: t!("report-national-circle-document-title", title = title),
        cover: Cover {
            kicker: t!("report-national-circle-kicker").to_owned(),
            title: t!("report-national-circle-title", title = title),
            subtitle: t!(
                "report-national-circle-subtitle",
                list = list.title,
                built_on = date(chosen.head.built_on)
            ),
            facts: Vec::new(),
        },
        blocks,
    })
}

/// The largest needs, and resources that are missing; of one topic only its own.
fn noticed(
    list: &Questionnaire,
    ranked: &[TopicStanding<'_>],
    topic: Option<&Id>,
    resources: &[ResourceStanding<'_>],
) -> Vec<Block> {
    let is_meant = |id: &Id| topic.is_none_or(|topic| topic == id);
    let needs: Vec<_> = ranked
        .iter()
        .filter(|one| is_meant(&one.topic.id))
        .take(MOST)
        .map(|one| {
            format!(
                "{}: {}",
                one.topic.title,
                talk::figures(list, &one.standing)
            )
        })
        .collect();
    let missing: Vec<_> = resources
        .iter()
        .filter(|one| is_lacking(one) && is_meant(&one.placed.topic.id))
        .take(MOST)
        .filter_map(|one| {
            let share = words::shown_share(&one.row.missing)?;
            Some(t!(
                "report-national-circle-says-missing",
                item = one.placed.item.text,
                share = share
            ))
        })
        .collect();
    let mut blocks = vec![Block::heading(
        2,
        t!("report-national-circle-largest-needs"),
    )];
    if needs.is_empty() {
        blocks.push(Block::Notice {
            title: t!("report-national-circle-no-needs").to_owned(),
            text: t!("report-national-circle-no-needs-text", too_few = too_few()),
        });
    } else {
        blocks.push(Block::Bullets { items: needs });
    }
    if !missing.is_empty() {
        blocks.push(Block::heading(2, t!("common-resources-that-are-missing")));
        blocks.push(Block::Bullets { items: missing });
    }
    blocks
}

/// What to agree on, and whose figures these are.
fn end(chosen: Chosen<'_>) -> Vec<Block> {
    vec![
        Block::heading(1, t!("report-national-circle-take-home")),
        Block::text(t!("report-national-circle-take-home-text")),
        Block::Lines { count: LINES[1] },
        Block::heading(1, t!("report-national-circle-about-figures")),
        Block::text(format!("{} {}", method(), margins())),
        Block::small(t!(
            "report-national-circle-source",
            source = source(),
            list = chosen.list().title,
            built_on = date(chosen.head.built_on),
            licence = licence()
        )),
    ]
}
