//! Whether translations belong to the list, and which texts have none.

use std::collections::BTreeSet;

use super::super::code::Code;
use super::super::index::Index;
use super::super::options::ReadOptions;
use super::super::report::Report;
use super::super::texts::{Bearer, TextKey, Texts, TranslatedTexts};
use super::super::words::{Phrase, words};
use super::reference::{AREA, ITEM, LIST, ROLE, ROLE_GROUP, Reference, TOPIC};

/// All translations of one list.
pub(in super::super) fn translations(index: &Index, options: &ReadOptions, report: &mut Report) {
    for translation in &index.translations {
        for texts in &translation.texts {
            match index.texts.iter().find(|texts_of| texts_of.is_about(texts)) {
                Some(of_list) => compare(of_list, texts, report),
                None => unknown(index, texts, report),
            }
        }
        if options.style {
            for of_list in &index.texts {
                missing(translation, of_list, report);
            }
        }
    }
}

fn unknown(index: &Index, texts: &Texts, report: &mut Report) {
    let code = match texts.of {
        Bearer::List | Bearer::Item => Code::UnknownItem,
        Bearer::Role => Code::UnknownRole,
        Bearer::RoleGroup => Code::UnknownRoleGroup,
        Bearer::Area => Code::UnknownArea,
        Bearer::Topic => Code::UnknownTopic,
    };
    let of = Reference {
        what: name(texts.of),
        code,
        ..Reference::within_list()
    };
    let known = index.texts.iter().filter(|known| known.of == texts.of);
    let known: BTreeSet<&str> = known.map(|known| known.id.as_str()).collect();
    of.lost((&texts.id, texts.place), &known, report);
}

fn name(of: Bearer) -> Phrase {
    match of {
        Bearer::List => LIST,
        Bearer::Role => ROLE,
        Bearer::RoleGroup => ROLE_GROUP,
        Bearer::Area => AREA,
        Bearer::Topic => TOPIC,
        Bearer::Item => ITEM,
    }
}

/// Each text of a translation belongs to one of the list.
fn compare(of_list: &Texts, texts: &Texts, report: &mut Report) {
    for here in &texts.keys {
        let key = here.key;
        let Some(there) = of_list.key(key) else {
            report.add(
                here.place,
                Code::NothingToTranslate,
                words!(
                    "There is no Dutch `{key}` to translate.",
                    "Er is geen Nederlandse `{key}` om te vertalen.",
                ),
                words!(
                    "Remove this line, or write the Dutch text first.",
                    "Haal deze regel weg, of schrijf eerst de Nederlandse tekst.",
                ),
            );
            continue;
        };
        if let (Some(given), Some(needed)) = (here.count, there.count)
            && given != needed
        {
            report.add(
                here.place,
                Code::TranslationCount,
                words!(
                    "The number of texts of `{key}` is {given}, but {needed} in Dutch.",
                    "Het aantal teksten van `{key}` is {given}, maar {needed} in het Nederlands.",
                ),
                words!(
                    "Translate each of them, in the same order, or leave `{key}` out.",
                    "Vertaal ze allemaal, in dezelfde volgorde, of laat `{key}` weg.",
                ),
            );
        }
    }
}

/// A hint about texts of the list that a translation leaves out.
fn missing(translation: &TranslatedTexts, of_list: &Texts, report: &mut Report) {
    let mut all = translation.texts.iter();
    let here = all.find(|texts| texts.is_about(of_list));
    let lacks = |key: &&TextKey| here.is_none_or(|here| here.key(key.key).is_none());
    let lacking: Vec<String> = of_list
        .keys
        .iter()
        .filter(lacks)
        .map(|key| format!("`{}`", key.key))
        .collect();
    if lacking.is_empty() {
        return;
    }
    let (keys, code, what) = (lacking.join(", "), translation.code, name(of_list.of));
    let message = if of_list.of == Bearer::List {
        words!(
            "The list has no text in `{code}` for {keys}.",
            "Bij de lijst ontbreekt in `{code}` de tekst van {keys}.",
        )
    } else {
        let id = &of_list.id;
        words!(
            "The {what} `{id}` has no text in `{code}` for {keys}.",
            "Bij {what} `{id}` ontbreekt in `{code}` de tekst van {keys}.",
            what
        )
    };
    report.add(
        here.map_or(of_list.place, |here| here.place),
        Code::Untranslated,
        message,
        words!(
            "Pages in that language show the Dutch text. Translate it below `translations`, or \
             leave it if that is meant.",
            "Pagina's in die taal tonen de Nederlandse tekst. Vertaal die onder `translations`, of \
             laat het zo als dat de bedoeling is.",
        ),
    );
}
