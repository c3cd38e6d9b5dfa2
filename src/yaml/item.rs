//! Reads an item.

use super::code::Code;
use super::discuss::read_discuss;
use super::ground::{self, Ground};
use super::index::{Index, ItemEntry, Levels};
use super::law;
use super::length;
use super::reader::{MapReader, Shape};
use super::report::Report;
use super::scalar::{self, Choice, Located};
use super::texts::{Bearer, Texts};
use super::translation;
use super::tree::Node;
use super::words::{Phrase, words};
use crate::questionnaire::{Domain, Id, Item, ItemKind, Level, Scale};

pub(super) const ITEM: Shape = Shape {
    name: Phrase::new("an item", "een vraag"),
    keys: &[
        "id", "text", "explain", "kind", "levels", "domain", "target", "weight", "short",
        "pairing", "skill", "roles", "discuss", "law",
    ],
};

impl Choice for ItemKind {
    const NAME: Phrase = Phrase::new("kind of item", "soort vraag");
    const UNKNOWN: Code = Code::UnknownKind;
}

impl Choice for Domain {
    const NAME: Phrase = Phrase::new("domain", "domein");
    const UNKNOWN: Code = Code::UnknownDomain;
}

pub(super) fn read(
    node: &Node,
    ground: Ground,
    index: &mut Index,
    report: &mut Report,
) -> Option<Item> {
    let mut map = MapReader::new(&ITEM, node, report)?;
    let id = map.id("id");
    let text = map.text("text", length::STATEMENT);
    let explain = map.optional_text("explain", length::EXPLANATION);
    let kind = read_kind(&mut map);
    let levels = read_levels(&mut map, kind, ground);
    let domain = map.choice("domain");
    let target = read_target(&mut map, kind, ground);
    let weight = map.optional("weight").map_or(Some(1.0), |node| {
        scalar::positive(node, "weight", map.report())
    });
    let short = map.flag("short");
    index.items_in_short_scan += usize::from(short);
    let pairing = read_pairing(&mut map, kind);
    let skill = read_skill(&mut map, pairing, kind);
    let roles = map.optional_ids("roles");
    index.asked.extend(roles.iter().cloned());
    let roles: Vec<Id> = roles.into_iter().map(|role| role.value).collect();
    let discuss = read_discuss(&mut map);
    let law = law::read_law(&mut map, index);
    index.texts.extend(id.as_ref().map(|id| {
        let of = (Bearer::Item, id.value.as_str());
        let texts = Texts::of_map(of, id.place, &map, translation::ITEM.keys);
        law.noted(texts)
    }));
    index.items.extend(id.clone().map(|id| ItemEntry {
        kind: kind.map(|value| Located {
            value,
            place: map.find_value("kind").unwrap_or(id.place),
        }),
        domain: domain.map(|value| Located {
            value,
            place: map.value_place("domain"),
        }),
        id,
        area: None,
        topic: None,
        roles: roles.clone(),
        levels: Levels {
            place: map.place("levels"),
            texts: levels.clone(),
        },
    }));
    map.finish();
    Some(Item {
        id: id?.value,
        text: text?,
        explain,
        kind: kind?,
        levels: levels.into_iter().map(|level| level.value).collect(),
        domain: domain?,
        target: target?,
        weight: weight?,
        short,
        pairing,
        skill,
        roles,
        discuss,
        law: law.checked(),
    })
}

fn read_kind(map: &mut MapReader) -> Option<ItemKind> {
    let Some(node) = map.optional("kind") else {
        return Some(ItemKind::Statement);
    };
    scalar::choice(node, "kind", map.report())
}

fn read_levels(
    map: &mut MapReader,
    kind: Option<ItemKind>,
    ground: Ground,
) -> Vec<Located<String>> {
    let given = map.count("levels");
    let levels = map.optional_texts("levels", length::LEVEL);
    let needed = match kind {
        Some(ItemKind::Resource) => Some(Scale::resource().len()),
        Some(_) => ground.levels,
        None => None,
    };
    if let (Some(given), Some(needed)) = (given, needed)
        && given != usize::from(needed)
    {
        let help = match kind {
            Some(ItemKind::Resource) => words!(
                "A resource has three: ontbreekt, deels, aanwezig.",
                "Een middel heeft er drie: ontbreekt, deels, aanwezig.",
            ),
            _ => words!(
                "Write one line per level, lowest first, or leave `levels` out.",
                "Schrijf één regel per niveau, het laagste eerst, of laat `levels` weg.",
            ),
        };
        map.note(
            "levels",
            Code::LevelCount,
            words!(
                "The scale has {needed} levels, but the number of descriptions is {given}.",
                "De schaal heeft {needed} niveaus, maar het aantal beschrijvingen is {given}.",
            ),
            help,
        );
    }
    levels
}

fn read_target(map: &mut MapReader, kind: Option<ItemKind>, ground: Ground) -> Option<Level> {
    let given = map.optional_whole("target");
    if kind == Some(ItemKind::Resource) {
        if map.has("target") {
            map.note(
                "target",
                Code::TargetOnResource,
                words!(
                    "A resource has no target of its own: the aim is always “aanwezig”.",
                    "Een middel heeft geen eigen streefniveau: het doel is altijd “aanwezig”.",
                ),
                words!("Remove this line.", "Haal deze regel weg."),
            );
        }
        return Level::new(Scale::resource().len());
    }
    match given {
        Some(target) => ground::level(&target, ground.levels, map.report()),
        None if map.has("target") => None,
        None => ground.target,
    }
}

fn read_pairing(map: &mut MapReader, kind: Option<ItemKind>) -> bool {
    let pairing = map.flag("pairing");
    if pairing && kind.is_some_and(|kind| kind != ItemKind::Skill) {
        map.note(
            "pairing",
            Code::PairingWithoutSkill,
            words!(
                "Only a skill can be on the pairing board.",
                "Alleen een vaardigheid kan op het bord voor collega-koppeling.",
            ),
            words!(
                "Add `kind: skill` to this item, or remove this line.",
                "Zet `kind: skill` bij deze vraag, of haal deze regel weg.",
            ),
        );
    }
    pairing
}

/// The short name that the pairing board needs.
fn read_skill(map: &mut MapReader, pairing: bool, kind: Option<ItemKind>) -> Option<String> {
    let skill = map.optional_text("skill", length::LABEL);
    if pairing && kind == Some(ItemKind::Skill) && !map.has("skill") {
        map.missing(
            "skill",
            words!(
                "Name the skill in a few words, such as `skill: Omgaan met verzet`: colleagues \
                 choose from these names.",
                "Noem de vaardigheid in een paar woorden, zoals `skill: Omgaan met verzet`: \
                 collega's kiezen uit deze namen.",
            ),
        );
    }
    if !pairing && map.has("skill") {
        map.note(
            "skill",
            Code::SkillWithoutPairing,
            words!(
                "This name is shown nowhere: only items for the pairing board have one.",
                "Deze naam is nergens te zien: alleen vragen voor het bord met collega-koppeling \
                 hebben er een.",
            ),
            words!(
                "Add `pairing: true` to this item, or remove this line.",
                "Zet `pairing: true` bij deze vraag, of haal deze regel weg.",
            ),
        );
    }
    skill
}
