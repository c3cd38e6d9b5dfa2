//! The figures of the chosen groups as one flat table, with what there is to know of them.

use scan::application::releases::{CellFigures, ReleaseHead, ReleaseState};
use scan::extract::{Extract, Value};
use scan::questionnaire::{Area, Item, Topic};
use scan::release::{Measure, Row};
use scan::report::Fact;

use super::chosen::Chosen;
use super::columns::{
    IDENTITY, Line, MEAN, MISSING, PRIORITY, SPREAD, Spec, UNKNOWN, level_columns, level_values,
};
use super::group::{group_in_full, group_name};
use super::licence::{LICENCE_ADDRESS, licence, margins, method, source, threshold, to_name};
use super::words;
use crate::words::date;
use scan_texts::{resource_scale, t};

/// All rows of the list for each of the groups: areas, their topics, and the items of those.
pub fn extract(chosen: Chosen<'_>) -> Extract {
    let scale = &chosen.list().scale;
    let before = IDENTITY.iter().chain(&MEAN);
    let after = || {
        let parts: [&[Spec]; 4] = [&SPREAD, &UNKNOWN, &PRIORITY, &MISSING];
        parts.into_iter().flatten()
    };
    let mut columns: Vec<_> = before.map(Spec::column).collect();
    columns.extend(level_columns(scale));
    columns.extend(after().map(Spec::column));
    let values = |line: &Line<'_>| -> Vec<Value> {
        let before = IDENTITY.iter().chain(&MEAN);
        let mut values: Vec<_> = before.map(|spec| (spec.value)(line)).collect();
        values.extend(level_values(line, scale));
        values.extend(after().map(|spec| (spec.value)(line)));
        values
    };
    let rows = chosen.groups.iter().flat_map(|group| {
        let name = group_name(&group.cell, chosen.list());
        let lines = lines(chosen, group, &name);
        lines.iter().map(values).collect::<Vec<_>>()
    });
    Extract {
        title: t!(
            "report-national-extract-title",
            list = chosen.list().title,
            built_on = date(chosen.head.built_on)
        ),
        made_on: chosen.head.built_on.to_string(),
        facts: facts(chosen),
        method: method_facts(chosen.head),
        columns,
        rows: rows.collect(),
    }
}

/// The rows of a group, in the order of the list.
fn lines<'a>(chosen: Chosen<'a>, group: &CellFigures, name: &'a str) -> Vec<Line<'a>> {
    let list = chosen.list();
    let mut lines = Vec::new();
    for part in &list.areas {
        let area = Line {
            has_levels: part.topics.iter().any(has_levels),
            has_resources: part.topics.iter().any(has_resources),
            row: group.row(&Measure::Area(list.id.clone(), part.area)),
            ..blank(name, part.area)
        };
        lines.push(area);
        for topic in &part.topics {
            let measure = Measure::Topic(list.id.clone(), topic.id.clone());
            lines.push(Line {
                topic: Some(topic),
                has_levels: has_levels(topic),
                has_resources: has_resources(topic),
                row: group.row(&measure),
                ..blank(name, part.area)
            });
            lines.extend(topic.items.iter().map(|item| Line {
                topic: Some(topic),
                item: Some(item),
                wording: chosen.menu.wordings.of_items.get(&item.id).copied(),
                has_levels: !item.is_resource(),
                has_resources: item.is_resource(),
                row: chosen.item(group, item),
                ..blank(name, part.area)
            }));
        }
    }
    lines
}

fn blank(name: &str, area: Area) -> Line<'_> {
    Line {
        name,
        area,
        topic: None,
        item: None,
        wording: None,
        has_levels: false,
        has_resources: false,
        row: Row::default(),
    }
}

fn has_levels(topic: &Topic) -> bool {
    topic.items.iter().any(|item| !item.is_resource())
}

fn has_resources(topic: &Topic) -> bool {
    topic.items.iter().any(Item::is_resource)
}

/// What the file is, whose it is and of which figures.
fn facts(chosen: Chosen<'_>) -> Vec<Fact> {
    let (list, head) = (chosen.list(), chosen.head);
    let mut facts = vec![
        Fact::new(t!("report-national-extract-source"), source()),
        Fact::new(t!("report-national-extract-licence"), licence()),
        Fact::new(
            t!("report-national-extract-licence-address"),
            LICENCE_ADDRESS,
        ),
        Fact::new(t!("report-national-extract-licence-asks"), to_name()),
        Fact::new(
            t!("common-questionnaire"),
            t!(
                "report-national-extract-version",
                list = list.title,
                version = list.version
            ),
        ),
        Fact::new(
            t!("common-release"),
            t!(
                "report-national-extract-release-number",
                edition = head.edition.0,
                built_on = date(head.built_on)
            ),
        ),
        Fact::new(t!("common-series"), head.series.as_str()),
    ];
    let many = chosen.groups.len() > 1;
    for (number, group) in (1..).zip(chosen.groups) {
        let name = if many {
            t!("report-national-extract-group-number", number = number)
        } else {
            t!("report-national-group").to_owned()
        };
        let words = [
            group_name(&group.cell, list),
            group_in_full(&group.cell, list),
        ];
        facts.push(Fact::new(name, words.join(": ")));
    }
    facts.push(Fact::new(
        t!("report-national-extract-question-levels"),
        words::scale(&list.scale),
    ));
    facts.push(Fact::new(
        t!("report-national-extract-resource-levels"),
        words::scale(&resource_scale()),
    ));
    facts.push(Fact::new(
        t!("common-releases"),
        releases(chosen.heads, head),
    ));
    facts
}

/// The days of the releases that figures can be of.
fn releases(heads: &[ReleaseHead], head: &ReleaseHead) -> String {
    let same = heads
        .iter()
        .filter(|one| one.series == head.series && one.edition <= head.edition);
    let words = same.map(|one| {
        let withdrawn = match one.state {
            ReleaseState::Published => "",
            ReleaseState::Withdrawn(_) => t!("report-national-extract-withdrawn"),
        };
        format!("{} = {}{withdrawn}", one.edition.0, date(one.built_on))
    });
    words.collect::<Vec<_>>().join("; ")
}

fn method_facts(head: &ReleaseHead) -> Vec<Fact> {
    vec![
        Fact::new(t!("report-national-extract-method"), method()),
        Fact::new(t!("common-margins"), margins()),
        Fact::new(
            t!("report-national-extract-too-few"),
            threshold(head.threshold.schools()),
        ),
        Fact::new(
            t!("report-national-extract-empty-cells"),
            t!("report-national-extract-empty-cells-meaning"),
        ),
        Fact::new(
            t!("report-national-extract-shares"),
            t!("report-national-extract-shares-meaning"),
        ),
        Fact::new(
            t!("report-national-extract-since"),
            t!("report-national-extract-since-meaning"),
        ),
    ]
}
