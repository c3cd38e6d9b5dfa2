//! Reads areas and topics.

use super::code::Code;
use super::discuss::read_discuss;
use super::ground::Ground;
use super::index::Index;
use super::item;
use super::law;
use super::length;
use super::reader::{MapReader, Shape};
use super::report::Report;
use super::scalar::Choice;
use super::texts::{Bearer, Texts};
use super::translation;
use super::tree::Node;
use super::words::{Phrase, words};
use crate::questionnaire::{Area, AreaPart, Topic};

pub(super) const AREA: Shape = Shape {
    name: Phrase::new("an area", "een gebied"),
    keys: &["area", "intro", "topics"],
};

pub(super) const TOPIC: Shape = Shape {
    name: Phrase::new("a topic", "een onderwerp"),
    keys: &["id", "title", "intro", "discuss", "law", "items"],
};

impl Choice for Area {
    const NAME: Phrase = Phrase::new("area", "gebied");
    const UNKNOWN: Code = Code::UnknownArea;
}

/// The areas in the order of [`Area::ALL`].
pub(super) fn read_areas(
    map: &mut MapReader,
    ground: Ground,
    index: &mut Index,
) -> Option<Vec<AreaPart>> {
    let nodes = map.list("areas")?;
    let mut seen = Vec::new();
    let mut parts: Vec<AreaPart> = nodes
        .iter()
        .filter_map(|node| read_area(node, ground, index, &mut seen, map.report()))
        .collect();
    parts.sort_by_key(|part| part.area);
    Some(parts)
}

fn read_area(
    node: &Node,
    ground: Ground,
    index: &mut Index,
    seen: &mut Vec<Area>,
    report: &mut Report,
) -> Option<AreaPart> {
    let mut map = MapReader::new(&AREA, node, report)?;
    let area = map.choice("area");
    if let Some(again) = area.filter(|area| seen.contains(area)) {
        let place = map.place("area");
        let again = again.key();
        map.report().add(
            place,
            Code::DuplicateArea,
            words!(
                "The area `{again}` is there twice.",
                "Het gebied `{again}` staat er twee keer.",
            ),
            words!(
                "Move these topics to the area above and remove this one.",
                "Zet deze onderwerpen bij het gebied hierboven en haal dit gebied weg.",
            ),
        );
    }
    seen.extend(area);
    index.texts.extend(area.map(|area| {
        let of = (Bearer::Area, area.key());
        Texts::of_map(of, map.place("area"), &map, translation::AREA.keys)
    }));
    let intro = map.optional_text("intro", length::PARAGRAPH);
    let nodes = map.list("topics").unwrap_or_default();
    let before = index.items.len();
    let topics = nodes
        .iter()
        .filter_map(|node| read_topic(node, ground, index, map.report()))
        .collect();
    map.finish();
    for entry in &mut index.items[before..] {
        entry.area = area;
    }
    Some(AreaPart {
        area: area?,
        intro,
        topics,
    })
}

fn read_topic(
    node: &Node,
    ground: Ground,
    index: &mut Index,
    report: &mut Report,
) -> Option<Topic> {
    let mut map = MapReader::new(&TOPIC, node, report)?;
    let id = map.id("id");
    index.topics.extend(id.clone());
    let title = map.text("title", length::TITLE);
    let intro = map.optional_text("intro", length::PARAGRAPH);
    let discuss = read_discuss(&mut map);
    let law = law::read_law(&mut map, index);
    index.texts.extend(id.as_ref().map(|id| {
        let of = (Bearer::Topic, id.value.as_str());
        let texts = Texts::of_map(of, id.place, &map, translation::TOPIC.keys);
        law.noted(texts)
    }));
    let nodes = map.list("items").unwrap_or_default();
    let before = index.items.len();
    let items = nodes
        .iter()
        .filter_map(|node| item::read(node, ground, index, map.report()))
        .collect();
    map.finish();
    let id = id?.value;
    for entry in &mut index.items[before..] {
        entry.topic = Some(id.clone());
    }
    Some(Topic {
        id,
        title: title?,
        intro,
        discuss,
        law: law.checked(),
        items,
    })
}
