//! Reads the texts of a list in other languages.
//!
//! Here they are only read; whether they belong to something in the list says
//! `check/translated.rs`.

use std::collections::BTreeMap;

use super::code::Code;
use super::index::Index;
use super::instead::{brief, wrong_type};
use super::length;
use super::reader::{MapReader, Shape};
use super::report::Report;
use super::scalar::Located;
use super::suggest;
use super::texts::{Bearer, Texts, TranslatedTexts};
use super::tree::{Entry, Kind, Node};
use super::wording;
use super::words::{Phrase, words};
use crate::questionnaire::{Area, Id, ItemTexts, LANGUAGES, Scale, TopicTexts, Translation};

pub(super) const TRANSLATION: Shape = Shape {
    name: Phrase::new("a translation", "een vertaling"),
    keys: &[
        "title",
        "about",
        "intro",
        "scale",
        "roles",
        "role_groups",
        "areas",
        "topics",
        "items",
    ],
};

pub(super) const AREA: Shape = Shape {
    name: Phrase::new("a translated area", "een vertaald gebied"),
    keys: &["intro"],
};

pub(super) const TOPIC: Shape = Shape {
    name: Phrase::new("a translated topic", "een vertaald onderwerp"),
    keys: &["title", "intro", "discuss", "law"],
};

pub(super) const ITEM: Shape = Shape {
    name: Phrase::new("a translated item", "een vertaalde vraag"),
    keys: &["text", "explain", "levels", "skill", "discuss", "law"],
};

/// The texts of the list itself.
pub(super) const OF_LIST: &[&str] = &["title", "about", "intro", "scale"];

/// The translations by language; what they have texts for goes to the index, which knows the list.
pub(super) fn read(map: &mut MapReader, index: &mut Index) -> BTreeMap<String, Translation> {
    let mut found = BTreeMap::new();
    let Some(node) = map.optional("translations") else {
        return found;
    };
    for entry in entries(node, "translations", map.report()) {
        let known = LANGUAGES.iter().find(|code| **code == entry.key);
        let Some(code) = known else {
            unknown_language(entry, map.report());
            continue;
        };
        let mut reader = Reader {
            list: &index.texts,
            texts: Vec::new(),
        };
        let read = reader.read(entry, map.report());
        let texts = reader.texts;
        found.extend(read.map(|read| ((*code).to_owned(), read)));
        index.translations.push(TranslatedTexts { code, texts });
    }
    found
}

fn unknown_language(entry: &Entry, report: &mut Report) {
    let given = brief(&entry.key);
    report.add(
        entry.key_place,
        Code::UnknownLanguage,
        words!(
            "`{given}` is no language that a list can be translated to.",
            "`{given}` is geen taal waarin een lijst vertaald kan worden.",
        ),
        suggest::help(
            &entry.key,
            LANGUAGES,
            &words!(
                "Write the code of a language that the pages are in; the list itself is Dutch.",
                "Schrijf de code van een taal die de pagina's kennen; de lijst zelf is Nederlands.",
            ),
        ),
    );
}

/// The entries of a map whose keys are names.
fn entries<'n>(node: &'n Node, key: &str, report: &mut Report) -> &'n [Entry] {
    if let Kind::Map(entries) = &node.kind {
        return entries;
    }
    let wanted = Phrase::new("keys with values", "een rij sleutelwoorden met een waarde");
    let help = words!(
        "Write below it, indented, a line for each with its id and a colon.",
        "Schrijf eronder, met inspringing, voor elk een regel met de id en een dubbele punt.",
    );
    wrong_type(node, key, wanted, help, report);
    &[]
}

/// Reads one translation and keeps where its texts stand.
struct Reader<'i> {
    /// The texts of the list as it is written.
    list: &'i [Texts],
    texts: Vec<Texts>,
}

impl Reader<'_> {
    fn read(&mut self, entry: &Entry, report: &mut Report) -> Option<Translation> {
        let mut map = MapReader::new(&TRANSLATION, &entry.value, report)?;
        let of_list = Texts::of_map((Bearer::List, ""), entry.key_place, &map, OF_LIST);
        self.texts.push(of_list);
        let title = map.optional_text("title", length::TITLE);
        let about = map.optional_text("about", length::ABOUT);
        let intro = map.optional_text("intro", length::INTRODUCTION);
        let scale = values(map.optional_texts("scale", length::LABEL));
        let roles = self.all(&mut map, "roles", |own, entry, report| {
            own.label(Bearer::Role, entry, report)
        });
        let role_groups = self.all(&mut map, "role_groups", |own, entry, report| {
            own.label(Bearer::RoleGroup, entry, report)
        });
        let areas = self.all(&mut map, "areas", Self::area);
        let topics = self.all(&mut map, "topics", Self::topic);
        let items = self.all(&mut map, "items", Self::item);
        map.finish();
        Some(Translation {
            title,
            about,
            intro,
            scale: Scale::new(scale),
            roles,
            role_groups,
            areas: areas.into_iter().filter_map(of_area).collect(),
            topics,
            items,
        })
    }

    /// What stands below ids, each read in its own way.
    fn all<T>(
        &mut self,
        map: &mut MapReader,
        key: &'static str,
        read: fn(&mut Self, &Entry, &mut Report) -> Option<T>,
    ) -> BTreeMap<Id, T> {
        let mut found = BTreeMap::new();
        let Some(node) = map.optional(key) else {
            return found;
        };
        for entry in entries(node, key, map.report()) {
            let texts = read(self, entry, map.report());
            found.extend(Id::new(&*entry.key).ok().zip(texts));
        }
        found
    }

    fn label(&mut self, of: Bearer, entry: &Entry, report: &mut Report) -> Option<String> {
        let label = Texts::label((of, &entry.key), entry.key_place);
        self.texts.push(label);
        wording::text(&entry.value, &brief(&entry.key), length::LABEL, report)
    }

    fn area(&mut self, entry: &Entry, report: &mut Report) -> Option<AreaTexts> {
        let mut map = MapReader::new(&AREA, &entry.value, report)?;
        self.note(Bearer::Area, entry, &map, AREA.keys);
        let intro = map.optional_text("intro", length::PARAGRAPH);
        map.finish();
        Some(AreaTexts { intro })
    }

    fn topic(&mut self, entry: &Entry, report: &mut Report) -> Option<TopicTexts> {
        let mut map = MapReader::new(&TOPIC, &entry.value, report)?;
        self.note(Bearer::Topic, entry, &map, TOPIC.keys);
        let title = map.optional_text("title", length::TITLE);
        let intro = map.optional_text("intro", length::PARAGRAPH);
        let discuss = values(map.optional_texts("discuss", length::QUESTION));
        let law = self.claims(&mut map);
        map.finish();
        Some(TopicTexts {
            title,
            intro,
            discuss,
            law,
        })
    }

    fn item(&mut self, entry: &Entry, report: &mut Report) -> Option<ItemTexts> {
        let mut map = MapReader::new(&ITEM, &entry.value, report)?;
        self.note(Bearer::Item, entry, &map, ITEM.keys);
        let text = map.optional_text("text", length::STATEMENT);
        let explain = map.optional_text("explain", length::EXPLANATION);
        let levels = values(map.optional_texts("levels", length::LEVEL));
        let skill = map.optional_text("skill", length::LABEL);
        let discuss = values(map.optional_texts("discuss", length::QUESTION));
        let law = self.claims(&mut map);
        map.finish();
        Some(ItemTexts {
            text,
            explain,
            levels,
            skill,
            discuss,
            law,
        })
    }

    fn note(&mut self, of: Bearer, entry: &Entry, map: &MapReader, keys: &[&'static str]) {
        let texts = Texts::of_map((of, &entry.key), entry.key_place, map, keys);
        self.texts.push(texts);
    }

    /// What the law says of what was noted last; claims that nobody checked are left out, as those
    /// of the list are.
    fn claims(&self, map: &mut MapReader) -> Vec<String> {
        let claims = values(map.optional_texts("law", length::CLAIM));
        let of_list = self.texts.last().and_then(|here| {
            let mut all = self.list.iter();
            all.find(|texts| texts.is_about(here))
        });
        let checked = of_list.map_or(&[][..], |texts| &texts.claims);
        if claims.len() != checked.len() {
            return Vec::new();
        }
        let kept = claims.into_iter().zip(checked);
        kept.filter_map(|(claim, checked)| checked.then_some(claim))
            .collect()
    }
}

/// An area has one text, which stands below a key as those of a topic do.
struct AreaTexts {
    intro: Option<String>,
}

fn of_area((id, texts): (Id, AreaTexts)) -> Option<(Area, String)> {
    Some((id.as_str().parse().ok()?, texts.intro?))
}

fn values(texts: Vec<Located<String>>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).collect()
}
