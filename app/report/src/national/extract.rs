//! The figures of the chosen groups as one flat table, with what there is to know of them.

use scan::application::releases::{CellFigures, ReleaseHead, ReleaseState};
use scan::extract::{Extract, Value};
use scan::questionnaire::{Area, Item, Scale, Topic};
use scan::release::{Measure, Row};
use scan::report::Fact;

use super::chosen::Chosen;
use super::columns::{
    IDENTITY, Line, MEAN, MISSING, PRIORITY, SPREAD, Spec, UNKNOWN, level_columns, level_values,
};
use super::group::{group_in_full, group_name};
use super::licence::{LICENCE, LICENCE_ADDRESS, MARGINS, METHOD, SOURCE, TO_NAME, threshold};
use super::words;
use crate::words::date;

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
        title: format!(
            "Cijfers scan passend onderwijs – {} – uitgave van {}",
            chosen.list().title,
            date(chosen.head.built_on)
        ),
        made_on: chosen.head.built_on.to_string(),
        facts: facts(chosen),
        method: method(chosen.head),
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
        Fact::new("Bron", SOURCE),
        Fact::new("Licentie", LICENCE),
        Fact::new("Adres van de licentie", LICENCE_ADDRESS),
        Fact::new("Wat de licentie vraagt", TO_NAME),
        Fact::new(
            "Vragenlijst",
            format!("{}, versie {}", list.title, list.version),
        ),
        Fact::new(
            "Uitgave",
            format!("nummer {}, van {}", head.edition.0, date(head.built_on)),
        ),
        Fact::new("Reeks", head.series.as_str()),
    ];
    let many = chosen.groups.len() > 1;
    for (number, group) in (1..).zip(chosen.groups) {
        let name = if many {
            format!("Groep {number}")
        } else {
            "Groep".to_owned()
        };
        let words = [
            group_name(&group.cell, list),
            group_in_full(&group.cell, list),
        ];
        facts.push(Fact::new(name, words.join(": ")));
    }
    facts.push(Fact::new("Niveaus van vragen", words::scale(&list.scale)));
    facts.push(Fact::new(
        "Niveaus van middelen",
        words::scale(&Scale::resource()),
    ));
    facts.push(Fact::new("Uitgaven", releases(chosen.heads, head)));
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
            ReleaseState::Withdrawn(_) => " (ingetrokken)",
        };
        format!("{} = {}{withdrawn}", one.edition.0, date(one.built_on))
    });
    words.collect::<Vec<_>>().join("; ")
}

fn method(head: &ReleaseHead) -> Vec<Fact> {
    vec![
        Fact::new("Hoe cijfers worden gemaakt", METHOD),
        Fact::new("Marges", MARGINS),
        Fact::new("Te weinig scholen", threshold(head.threshold.schools())),
        Fact::new(
            "Lege cellen",
            "Een lege cel betekent: dit cijfer hoort niet bij deze rij, of het is verborgen; dan staat dat in de kolom ‘Opmerking’. Verborgen en niet gevraagd zien er met opzet hetzelfde uit.",
        ),
        Fact::new(
            "Delen in procenten",
            "Een deel is afgerond op vijf. ‘<5’ is minder dan 5 procent, ‘>95’ meer dan 95 procent. De delen van de niveaus zijn los van elkaar afgerond en tellen dus niet altijd op tot 100.",
        ),
        Fact::new(
            "Sinds uitgave",
            "Een cijfer verandert pas als er minstens drie scans bij of af kwamen. Anders blijft het staan, met het nummer van de uitgave waarin het voor het laatst veranderde.",
        ),
    ]
}
