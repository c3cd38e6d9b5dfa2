//! Filling the tables.

mod agreed;

use super::lookup::{item_text, view};
use super::tables::RESOURCE;
use super::{
    Before, ChangeRow, Figures, GroupRow, Input, ItemRow, RoundFacts, SumRow, VERSION, one_decimal,
    two_decimals,
};
use crate::compare::ItemChange;
use crate::disclosure::GroupResult;
use crate::overview::Overview;
use crate::questionnaire::{Id, ItemKind, Placed, Questionnaire};
use crate::report::Part;

/// The figures of a round, rounded as pages show them.
///
/// Rows of roles, comparison, agreements and actions are there when [`crate::report::Settings`] has their part,
/// reasons only with [`Part::Redenen`]; areas, topics and items always.
pub fn figures(input: &Input) -> Figures {
    let list = input.questionnaire;
    Figures {
        version: VERSION,
        round: RoundFacts {
            joined: input.overview.joined,
            answered: input.overview.answered.into_option(),
            ..input.facts.clone()
        },
        scale: list.scale.labels().to_vec(),
        resource_scale: list.resource_scale().labels().to_vec(),
        areas: areas(input.overview),
        topics: topics(list, input.overview),
        items: list
            .items()
            .map(|placed| item_row(input.overview, placed))
            .collect(),
        groups: input.of(Part::Rollen, || group_rows(list, input.overview)),
        changes: input.of(Part::Vergelijking, || {
            let before = input.before.iter();
            before.flat_map(|before| changes(list, *before)).collect()
        }),
        agreed: input.of(Part::Afspraken, || agreed::answers(input)),
        needs: input.of(Part::Afspraken, || agreed::needs(input)),
        actions: input.of(Part::Acties, || agreed::actions(input)),
    }
}

fn areas(overview: &Overview) -> Vec<SumRow> {
    let row = |part: &crate::overview::AreaView| {
        let figure = part.figure.visible();
        SumRow {
            id: part.area.key().to_owned(),
            title: part.area.dutch().to_owned(),
            area: part.area.key().to_owned(),
            mean: figure.map(|figure| one_decimal(figure.mean)),
            gap: figure.map(|figure| one_decimal(figure.gap)),
            target: figure.map(|figure| one_decimal(figure.target)),
            people: figure.map(|figure| figure.n_people),
        }
    };
    overview.areas.iter().map(row).collect()
}

fn topics(list: &Questionnaire, overview: &Overview) -> Vec<SumRow> {
    let rows = list.topics().filter_map(|(area, topic)| {
        let figure = overview.topic(&topic.id)?.figure.visible();
        Some(SumRow {
            id: topic.id.to_string(),
            title: topic.title.clone(),
            area: area.key().to_owned(),
            mean: figure.map(|figure| one_decimal(figure.mean)),
            gap: figure.map(|figure| one_decimal(figure.gap)),
            target: figure.map(|figure| one_decimal(figure.target)),
            people: figure.map(|figure| figure.n_people),
        })
    });
    rows.collect()
}

fn item_row(overview: &Overview, placed: Placed) -> ItemRow {
    let found = view(overview, placed.number);
    let result = found.map(|(item, _)| &item.result);
    let answers = result.and_then(|result| result.answers.visible());
    let levels = result.and_then(|result| result.levels.visible());
    let priorities = result.and_then(|result| result.priorities.visible());
    let state = found.and_then(|(_, state)| state);
    ItemRow {
        number: placed.number.saturating_add(1),
        id: placed.item.id.to_string(),
        text: placed.item.text.clone(),
        kind: kind(placed.item.kind).to_owned(),
        area: placed.area.key().to_owned(),
        area_title: placed.area.dutch().to_owned(),
        topic: placed.topic.id.to_string(),
        topic_title: placed.topic.title.clone(),
        // The team may have set itself another target than the list's.
        target: found
            .map_or(placed.item.target, |(item, _)| item.target)
            .number(),
        asked: result.and_then(|result| result.asked.into_option()),
        answered: answers.map(|answers| answers.answered),
        unknown: answers.map(|answers| answers.unknown),
        not_applicable: answers.map(|answers| answers.not_applicable),
        distribution: levels.map(|levels| levels.counts.clone()),
        mean: levels.map(|levels| one_decimal(levels.mean)),
        median: levels.map(|levels| one_decimal(levels.median)),
        gap: levels.map(|levels| one_decimal(levels.gap)),
        consensus: levels
            .filter(|_| !placed.item.is_resource())
            .map(|levels| two_decimals(levels.consensus)),
        state: state.map(|state| state.dutch().to_lowercase()),
        priorities: priorities.map(|priorities| priorities.counts),
    }
}

fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Statement => "stelling",
        ItemKind::Skill => "vaardigheid",
        ItemKind::Resource => RESOURCE,
    }
}

fn group_rows(list: &Questionnaire, overview: &Overview) -> Vec<GroupRow> {
    let items = list
        .items()
        .filter_map(|placed| view(overview, placed.number));
    items
        .flat_map(|(item, _)| {
            let shown = item.groups.iter();
            shown.filter_map(|group| group_row(list, &item.id, group))
        })
        .collect()
}

/// `None` when the levels of the group may not be shown: then nothing is.
fn group_row(list: &Questionnaire, item: &Id, group: &GroupResult) -> Option<GroupRow> {
    let answers = group.result.answers.visible()?;
    let levels = group.result.levels.visible()?;
    let known = list.group(&group.group);
    Some(GroupRow {
        item: item.to_string(),
        group: known.map_or_else(|| group.group.to_string(), |known| known.label.clone()),
        answered: answers.answered,
        unknown: answers.unknown,
        distribution: levels.counts.clone(),
        mean: one_decimal(levels.mean),
    })
}

fn changes(list: &Questionnaire, before: Before) -> Vec<ChangeRow> {
    let text = |id: &Id| item_text(list, id).or_else(|| item_text(before.questionnaire, id));
    let rows = before.comparison.items.iter().map(|item| {
        let change = item.change.change();
        ChangeRow {
            item: item.id.to_string(),
            text: text(&item.id).unwrap_or_default(),
            state: state(item.change).to_owned(),
            earlier_round: before.comparison.before,
            before: change.map(|change| one_decimal(change.before)),
            now: change.map(|change| one_decimal(change.now)),
            difference: change.map(|change| one_decimal(change.difference)),
        }
    });
    rows.collect()
}

fn state(change: ItemChange) -> &'static str {
    match change {
        ItemChange::Both { .. } => "vergeleken",
        ItemChange::Reworded => "gewijzigd",
        ItemChange::New => "nieuw",
        ItemChange::Gone => "vervallen",
        ItemChange::Hidden => "niet-getoond",
    }
}
