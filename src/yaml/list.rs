//! Reads a questionnaire.

use super::code::Code;
use super::ground::{self, Ground};
use super::index::Index;
use super::length;
use super::reader::{MapReader, Shape};
use super::report::Report;
use super::scalar::{Choice, Located};
use super::texts::{Bearer, TextKey, Texts};
use super::topic;
use super::translation;
use super::tree::Node;
use super::words::{Phrase, words};
use crate::questionnaire::{
    Level, Minutes, Questionnaire, Role, RoleGroup, Scale, Sector, Wording,
};

pub(super) const LIST: Shape = Shape {
    name: Phrase::new("a questionnaire", "een vragenlijst"),
    keys: &[
        "format",
        "id",
        "version",
        "title",
        "about",
        "intro",
        "sectors",
        "minutes",
        "scale",
        "target",
        "roles",
        "role_groups",
        "areas",
        "translations",
    ],
};

pub(super) const MINUTES: Shape = Shape {
    name: Phrase::new("`minutes`", "`minutes`"),
    keys: &["short", "full"],
};

pub(super) const ROLE: Shape = Shape {
    name: Phrase::new("a role", "een rol"),
    keys: &["id", "label"],
};

pub(super) const ROLE_GROUP: Shape = Shape {
    name: Phrase::new("a role group", "een rolgroep"),
    keys: &["id", "label", "roles"],
};

impl Choice for Sector {
    const NAME: Phrase = Phrase::new("sector", "sector");
    const UNKNOWN: Code = Code::UnknownSector;
}

/// The only format so far.
const FORMAT: i64 = 1;

/// A day of answering is no scan any more.
const MOST_MINUTES: i64 = 480;

/// The levels and target of a list that does not give its own.
const SCALE: [&str; 4] = ["Nog niet", "Begonnen", "Grotendeels", "Geborgd"];
const TARGET: u8 = 3;

/// The list is `None` when a finding says why.
pub(super) fn read(node: &Node, report: &mut Report) -> (Option<Questionnaire>, Index) {
    let mut index = Index::default();
    let list = read_list(node, &mut index, report);
    (list, index)
}

fn read_list(node: &Node, index: &mut Index, report: &mut Report) -> Option<Questionnaire> {
    let mut map = MapReader::new(&LIST, node, report)?;
    read_format(&mut map);
    index.list = map.id("id");
    let version = map.text("version", length::VERSION);
    let place = map.value_place("version");
    index.version = version.clone().map(|value| Located { value, place });
    let title = map.text("title", length::TITLE);
    let about = map.optional_text("about", length::ABOUT);
    let intro = map.text("intro", length::INTRODUCTION);
    let sectors = map.choices("sectors");
    index.sectors.extend(sectors.iter().flatten());
    let minutes = map
        .required("minutes", "{short: 10, full: 25}")
        .and_then(|n| read_minutes(n, map.report()));
    let scale = read_scale(&mut map);
    let target = read_target(&mut map, scale.as_ref());
    let roles = read_roles(&mut map, index);
    let role_groups = read_role_groups(&mut map, index);
    let ground = Ground {
        levels: scale.as_ref().map(Scale::len),
        target,
    };
    index.texts.push(texts(&map));
    let areas = topic::read_areas(&mut map, ground, index);
    let translations = translation::read(&mut map, index);
    if index.items_in_short_scan == 0 && !index.items.is_empty() {
        map.note(
            "areas",
            Code::NoShortItems,
            words!(
                "No item of this list is part of the short scan.",
                "Geen enkele vraag van deze lijst zit in de korte scan.",
            ),
            words!(
                "Add `short: true` to 12 to 15 items, at least one of every topic.",
                "Zet `short: true` bij 12 tot 15 vragen, minstens één van elk onderwerp.",
            ),
        );
    }
    map.finish();
    Some(Questionnaire {
        id: index.list.clone()?.value,
        version: version?,
        title: title?,
        about,
        intro: intro?,
        sectors: sectors?,
        minutes: minutes?,
        scale: scale?,
        roles,
        role_groups,
        areas: areas?,
        translations,
        wording: Wording::default(),
    })
}

/// The texts of the list itself. Words for levels it always has, and else its own place.
fn texts(map: &MapReader) -> Texts {
    let mut texts = Texts::of_map(
        (Bearer::List, ""),
        map.place("id"),
        map,
        translation::OF_LIST,
    );
    if !map.has("scale") {
        texts.keys.push(TextKey {
            key: "scale",
            place: texts.place,
            count: Some(SCALE.len()),
        });
    }
    texts
}

fn read_format(map: &mut MapReader) {
    let Some(format) = map.whole("format", "1") else {
        return;
    };
    let given = format.value;
    if given != FORMAT {
        map.report().add(
            format.place,
            Code::UnknownFormat,
            words!(
                "This list is written in format {given}; this program reads {FORMAT}.",
                "Deze lijst is geschreven in format {given}; dit programma leest {FORMAT}.",
            ),
            words!(
                "Write `format: 1` if the list follows the README, else use a newer program.",
                "Schrijf `format: 1` als de lijst de README volgt. Gebruik anders een nieuwer \
                 programma.",
            ),
        );
    }
}

fn read_minutes(node: &Node, report: &mut Report) -> Option<Minutes> {
    let mut map = MapReader::new(&MINUTES, node, report)?;
    let short = read_duration(&mut map, "short");
    let full = read_duration(&mut map, "full");
    map.finish();
    Some(Minutes {
        short: short?,
        full: full?,
    })
}

fn read_duration(map: &mut MapReader, key: &'static str) -> Option<u16> {
    let number = map.whole(key, "10")?;
    let (code, message) = match number.value {
        ..=0 => (
            Code::NotPositive,
            words!("`{key}` must be above 0.", "`{key}` moet hoger zijn dan 0."),
        ),
        1..=MOST_MINUTES => return u16::try_from(number.value).ok(),
        _ => (
            Code::NumberTooLarge,
            words!(
                "`{key}` is more than {MOST_MINUTES} minutes.",
                "`{key}` is meer dan {MOST_MINUTES} minuten.",
            ),
        ),
    };
    map.report().add(
        number.place,
        code,
        message,
        words!(
            "Write how many minutes it takes, such as 10.",
            "Schrijf hoeveel minuten het duurt, zoals 10.",
        ),
    );
    None
}

fn read_scale(map: &mut MapReader) -> Option<Scale> {
    let given = map.count("scale");
    let labels = map.optional_texts("scale", length::LABEL);
    let Some(given) = given else {
        return Scale::new(SCALE.map(String::from).to_vec());
    };
    if !Scale::LENGTH.contains(&given) {
        map.note(
            "scale",
            Code::ScaleLength,
            words!(
                "A scale has 2 to 7 levels; this one has {given}.",
                "Een schaal heeft 2 tot 7 niveaus; deze heeft er {given}.",
            ),
            words!(
                "Write one line per level, the lowest first. Without `scale` there are four \
                 levels.",
                "Schrijf één regel per niveau, het laagste eerst. Zonder `scale` zijn er vier \
                 niveaus.",
            ),
        );
        return None;
    }
    for (number, label) in labels.iter().enumerate() {
        if labels[..number]
            .iter()
            .any(|earlier| earlier.value == label.value)
        {
            map.twice(&label.value, "scale", label.place);
        }
    }
    let labels: Vec<String> = labels.into_iter().map(|label| label.value).collect();
    if labels.len() == given {
        Scale::new(labels)
    } else {
        None
    }
}

fn read_target(map: &mut MapReader, scale: Option<&Scale>) -> Option<Level> {
    let given = map.optional_whole("target");
    let levels = scale.map(Scale::len);
    if let Some(target) = given {
        return ground::level(&target, levels, map.report());
    }
    if map.has("target") {
        return None;
    }
    if levels.is_some_and(|levels| usize::from(levels) != SCALE.len()) {
        map.missing(
            "target",
            words!(
                "A scale that does not have four levels needs it: add the level to reach, such as \
                 `target: 3`.",
                "Een schaal zonder vier niveaus heeft dit nodig: voeg het niveau toe dat u wilt \
                 halen, zoals `target: 3`.",
            ),
        );
    }
    Level::new(TARGET)
}

fn read_roles(map: &mut MapReader, index: &mut Index) -> Vec<Role> {
    let nodes = map.list("roles").unwrap_or_default();
    nodes
        .iter()
        .filter_map(|node| read_role(node, index, map.report()))
        .collect()
}

fn read_role(node: &Node, index: &mut Index, report: &mut Report) -> Option<Role> {
    let mut map = MapReader::new(&ROLE, node, report)?;
    let id = map.id("id");
    index.roles.extend(id.clone());
    index.texts.extend(id.iter().map(|id| {
        let of = (Bearer::Role, id.value.as_str());
        Texts::label(of, id.place)
    }));
    let label = map.text("label", length::LABEL);
    map.finish();
    Some(Role {
        id: id?.value,
        label: label?,
    })
}

fn read_role_groups(map: &mut MapReader, index: &mut Index) -> Vec<RoleGroup> {
    let nodes = map.list("role_groups").unwrap_or_default();
    nodes
        .iter()
        .filter_map(|node| read_role_group(node, index, map.report()))
        .collect()
}

fn read_role_group(node: &Node, index: &mut Index, report: &mut Report) -> Option<RoleGroup> {
    let mut map = MapReader::new(&ROLE_GROUP, node, report)?;
    let id = map.id("id");
    index.groups.extend(id.clone());
    index.texts.extend(id.iter().map(|id| {
        let of = (Bearer::RoleGroup, id.value.as_str());
        Texts::label(of, id.place)
    }));
    let label = map.text("label", length::LABEL);
    let roles = map.ids("roles");
    index.grouped.extend(roles.iter().cloned());
    map.finish();
    let roles = roles.into_iter().map(|role| role.value).collect();
    Some(RoleGroup {
        id: id?.value,
        label: label?,
        roles,
    })
}
