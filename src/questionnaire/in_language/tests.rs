use super::*;
use crate::compare::{ListChange, VersionChanges, same_question};
use crate::questionnaire::Level;
use crate::testing::{id, usual};

fn resource() -> Scale {
    Scale::new(["Missing", "Partly", "There"].map(String::from).to_vec()).unwrap()
}

fn english(list: &Questionnaire) -> Questionnaire {
    list.in_language("en", &resource()).into_owned()
}

/// The usual list with some texts in English: not the second item, nor the second topic.
fn translated() -> Questionnaire {
    let mut list = usual();
    list.areas[0].topics[0].items[0].levels =
        ["Een", "Twee", "Drie", "Vier"].map(String::from).to_vec();
    let texts = |all: &[&str]| -> Vec<String> { all.iter().map(ToString::to_string).collect() };
    let item = ItemTexts {
        text: Some("Why we do it.".to_owned()),
        levels: texts(&["One", "Two", "Three", "Four"]),
        discuss: texts(&["Where do we notice?"]),
        ..ItemTexts::default()
    };
    let hands = ItemTexts {
        text: Some("Helping hands".to_owned()),
        ..ItemTexts::default()
    };
    let topic = TopicTexts {
        title: Some("The plan".to_owned()),
        law: texts(&["There is a plan."]),
        ..TopicTexts::default()
    };
    let translation = Translation {
        title: Some("Sample".to_owned()),
        scale: Scale::new(texts(&["Not yet", "Started", "Mostly", "In place"])),
        roles: [(id("docent"), "Teacher".to_owned())].into(),
        role_groups: [(id("lesgevend"), "Teaching".to_owned())].into(),
        topics: [(id("opp"), topic)].into(),
        items: [(id("waarom"), item), (id("handen"), hands)].into(),
        ..Translation::default()
    };
    list.translations = [("en".to_owned(), translation)].into();
    list
}

#[test]
fn texts_are_replaced_and_what_has_none_stays_dutch() {
    let list = translated();
    let english = english(&list);
    assert_eq!(english.language(), "en");
    assert_eq!(english.title, "Sample");
    assert_eq!(
        english.scale.labels(),
        ["Not yet", "Started", "Mostly", "In place"]
    );
    assert_eq!(english.role_label(&id("docent")), "Teacher");
    assert_eq!(english.role_label(&id("leiding")), "Leiding");
    assert_eq!(english.group(&id("lesgevend")).unwrap().label, "Teaching");
    let topic = english.topic(&id("opp")).unwrap();
    assert_eq!(topic.title, "The plan");
    assert_eq!(topic.discuss, ["Wat valt u op?"]);
    assert_eq!(topic.law[0].claim, "There is a plan.");
    assert_eq!(topic.law[0].article, "Artikel 1");
    let item = english.item(0).unwrap().item;
    assert_eq!(item.text, "Why we do it.");
    assert_eq!(item.levels[3], "Four");
    assert_eq!(item.discuss, ["Where do we notice?"]);
    let second = english.item(1).unwrap().item;
    assert_eq!(second.text, "Uitspraak wie.");
    assert_eq!(english.language_of(item), "en");
    assert_eq!(english.language_of(second), "nl");
    assert_eq!(english.scale_of(english.item(3).unwrap().item), resource());
}

#[test]
fn ids_numbers_and_whatever_is_no_text_stay() {
    let list = translated();
    let english = english(&list);
    let known = |list: &Questionnaire| -> Vec<_> {
        let items = list.items();
        items
            .map(|placed| {
                let item = placed.item.clone();
                let kept = (item.kind, item.domain, item.target, item.roles, item.short);
                (placed.number, placed.area, item.id, kept)
            })
            .collect()
    };
    assert_eq!(known(&list), known(&english));
    assert_eq!(list.version, english.version);
    assert_eq!(english.original(), &list);
}

#[test]
fn in_dutch_and_in_an_unknown_language_the_words_stay() {
    let list = translated();
    assert!(matches!(
        list.in_language(DUTCH, &Scale::resource()),
        Cow::Borrowed(_)
    ));
    assert_eq!(*list.in_language(DUTCH, &Scale::resource()), list);
    let bare = usual();
    let english = english(&bare);
    assert_eq!(english.language(), "nl");
    let item = english.item(0).unwrap().item;
    assert_eq!(item.text, bare.item(0).unwrap().item.text);
    assert_eq!(english.language_of(item), "nl");
    // These words are the program's own.
    assert_eq!(english.resource_scale(), &resource());
    assert_eq!(bare.resource_scale(), &Scale::resource());
}

#[test]
fn from_a_translation_every_language_is_found_again() {
    let list = translated();
    let english = english(&list);
    assert_eq!(*english.in_language(DUTCH, &Scale::resource()), list);
    assert_eq!(*english.in_language("en", &resource()), english);
}

/// Whatever was stored by something else than the check never breaks a page.
#[test]
fn texts_that_do_not_fit_are_left_out() {
    let mut list = translated();
    let texts = list.translations.get_mut("en").unwrap();
    texts.scale = Scale::new(["No", "Yes"].map(String::from).to_vec());
    let item = texts.items.get_mut(&id("waarom")).unwrap();
    item.levels.pop();
    item.explain = Some("Nothing in Dutch.".to_owned());
    let english = english(&list);
    assert_eq!(english.scale, list.scale);
    let item = english.item(0).unwrap().item;
    assert_eq!(item.levels[0], "Een");
    assert_eq!(item.explain, None);
    assert_eq!(item.text, "Why we do it.");
}

#[test]
fn a_snapshot_from_before_translations_is_read_and_written_as_it_was() {
    let list = usual();
    let text = serde_json::to_string(&list).unwrap();
    assert!(!text.contains("translations") && !text.contains("wording"));
    assert_eq!(serde_json::from_str::<Questionnaire>(&text).unwrap(), list);
    let list = translated();
    let text = serde_json::to_string(&list).unwrap();
    let back: Questionnaire = serde_json::from_str(&text).unwrap();
    assert_eq!(back, list);
    assert_eq!(english(&back), english(&list));
}

#[test]
fn a_short_scan_keeps_what_it_asks_in_every_language() {
    let mut list = translated();
    for item in &mut list.areas[1].topics[0].items {
        item.short = false;
    }
    let extent = Extent::Short;
    let short = list.for_extent(extent);
    let texts = &short.translations["en"];
    assert!(texts.items.contains_key(&id("waarom")));
    assert!(!texts.items.contains_key(&id("handen")));
    assert_eq!(english(&list).for_extent(extent).original(), &short);
    let first = |list: &Questionnaire| list.item(0).unwrap().item.text.clone();
    assert_eq!(first(&english(&list).for_extent(extent)), "Why we do it.");
    assert_eq!(first(&english(&short)), "Why we do it.");
}

#[test]
fn no_language_and_no_translation_makes_another_question() {
    let list = translated();
    let mut retranslated = list.clone();
    let texts = retranslated.translations.get_mut("en").unwrap();
    texts.items.get_mut(&id("waarom")).unwrap().text = Some("The reasons.".to_owned());
    let lists = [
        usual_levels(),
        list.clone(),
        retranslated.clone(),
        english(&list),
        english(&retranslated),
        english(&usual_levels()),
    ];
    for one in &lists {
        for other in &lists {
            for (a, b) in one.items().zip(other.items()) {
                assert!(same_question((one, a.item), (other, b.item)));
            }
            let items = u32::try_from(one.items().count()).unwrap();
            assert_eq!(ListChange::between(one, other).same, items);
            assert_eq!(one.untranslated(), other.untranslated());
        }
    }
    let mut reworded = list.clone();
    reworded.areas[0].topics[0].items[0].text = "Anders gevraagd.".to_owned();
    let change = ListChange::between(&english(&list), &english(&reworded));
    assert_eq!(change.changed, 1);
    // With targets that a team set itself it is the same list.
    let mut ambitious = english(&list);
    ambitious.areas[0].topics[0].items[0].target = Level::new(4).unwrap();
    let change = ListChange::between(&list, &ambitious);
    assert_eq!(change.changed, 0);
}

/// The list without translations, with the levels that the translated one has.
fn usual_levels() -> Questionnaire {
    translated().untranslated()
}

#[test]
fn whoever_publishes_sees_that_translations_changed() {
    use crate::compare::Aspect;
    let changes = VersionChanges::between(&usual_levels(), &translated());
    assert_eq!(changes.list, [Aspect::Translations]);
    assert!(changes.items.is_empty() && changes.topics.is_empty());
}
