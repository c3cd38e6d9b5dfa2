//! The texts of a list in other languages.
//!
//! A list is written in Dutch, and what is stored of a round never depends on a language: ids,
//! numbers, scales and everything else stay what they are. Only texts are replaced, one by one, and
//! what has no translation stays Dutch. Whether two versions ask the same is judged by
//! [`Questionnaire::original`] alone.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use super::translation::{DUTCH, ItemTexts, TopicTexts, Translation};
use super::{Extent, Item, LegalClaim, Questionnaire, Scale, Topic, Translated, Wording};

impl Wording {
    pub(super) fn for_extent(&self, extent: Extent) -> Self {
        let of_extent = |found: &Arc<Translated>| {
            Arc::new(Translated {
                code: found.code.clone(),
                resource: found.resource.clone(),
                of: found.of.for_extent(extent),
            })
        };
        Self(self.0.as_ref().map(of_extent))
    }
}

impl Questionnaire {
    /// The list with its texts in a language. `resource` is what the levels of resources are called
    /// in it, which no list says itself. In Dutch it is the list as it is.
    pub fn in_language(&self, code: &str, resource: &Scale) -> Cow<'_, Self> {
        let original = self.original();
        if code == DUTCH {
            return Cow::Borrowed(original);
        }
        let mut list = original.clone();
        let found = std::mem::take(&mut list.translations).remove(code);
        list.wording = Wording(Some(Arc::new(Translated {
            code: if found.is_some() { code } else { DUTCH }.to_owned(),
            resource: resource.clone(),
            of: original.clone(),
        })));
        if let Some(texts) = found {
            list.put(texts);
        }
        Cow::Owned(list)
    }

    /// The list as it was written: by this one it is judged whether two ask the same, and this one
    /// is stored.
    pub fn original(&self) -> &Self {
        self.wording.0.as_ref().map_or(self, |found| &found.of)
    }

    /// The original without its translations: equal to that of another list when both ask the same
    /// in all respects.
    #[must_use]
    pub fn untranslated(&self) -> Self {
        let mut list = self.original().clone();
        list.translations.clear();
        list
    }

    /// The language of its texts (BCP 47); single ones that were not translated are Dutch.
    pub fn language(&self) -> &str {
        self.wording.0.as_ref().map_or(DUTCH, |found| &found.code)
    }

    /// The language in which it has the text of an item.
    pub fn language_of(&self, item: &Item) -> &str {
        let language = self.language();
        let texts = self.original().translations.get(language);
        let found = texts.and_then(|texts| texts.items.get(&item.id));
        if found.is_some_and(|texts| texts.text.is_some()) {
            language
        } else {
            DUTCH
        }
    }

    /// What the levels of resources are called.
    pub fn resource_scale(&self) -> &Scale {
        static DUTCH: LazyLock<Scale> = LazyLock::new(Scale::resource);
        self.wording
            .0
            .as_ref()
            .map_or(&DUTCH, |found| &found.resource)
    }

    pub(super) fn forget_unused_translations(&mut self) {
        let mut translations = std::mem::take(&mut self.translations);
        for texts in translations.values_mut() {
            texts.areas.retain(|area, _| self.part(*area).is_some());
            texts.topics.retain(|topic, _| self.topic(topic).is_some());
            texts
                .items
                .retain(|item, _| self.item_by_id(item).is_some());
        }
        self.translations = translations;
    }

    fn put(&mut self, mut texts: Translation) {
        put(&mut self.title, texts.title);
        put_if_there(&mut self.about, texts.about);
        put(&mut self.intro, texts.intro);
        if let Some(scale) = texts.scale.filter(|scale| scale.len() == self.scale.len()) {
            self.scale = scale;
        }
        for role in &mut self.roles {
            put(&mut role.label, texts.roles.remove(&role.id));
        }
        for group in &mut self.role_groups {
            put(&mut group.label, texts.role_groups.remove(&group.id));
        }
        for part in &mut self.areas {
            put_if_there(&mut part.intro, texts.areas.remove(&part.area));
            for topic in &mut part.topics {
                put_topic(topic, texts.topics.remove(&topic.id).unwrap_or_default());
                for item in &mut topic.items {
                    put_item(item, texts.items.remove(&item.id).unwrap_or_default());
                }
            }
        }
    }
}

fn put_topic(topic: &mut Topic, texts: TopicTexts) {
    put(&mut topic.title, texts.title);
    put_if_there(&mut topic.intro, texts.intro);
    put_all(&mut topic.discuss, texts.discuss);
    put_claims(&mut topic.law, texts.law);
}

fn put_item(item: &mut Item, texts: ItemTexts) {
    put(&mut item.text, texts.text);
    put_if_there(&mut item.explain, texts.explain);
    put_all(&mut item.levels, texts.levels);
    put_if_there(&mut item.skill, texts.skill);
    put_all(&mut item.discuss, texts.discuss);
    put_claims(&mut item.law, texts.law);
}

fn put(text: &mut String, other: Option<String>) {
    if let Some(other) = other {
        *text = other;
    }
}

/// A translation never adds what is not there.
fn put_if_there(text: &mut Option<String>, other: Option<String>) {
    if let Some(text) = text {
        put(text, other);
    }
}

/// Texts belong together by their place, so that all of them are replaced or none.
fn put_all(texts: &mut Vec<String>, others: Vec<String>) {
    if texts.len() == others.len() {
        *texts = others;
    }
}

fn put_claims(claims: &mut [LegalClaim], others: Vec<String>) {
    if claims.len() == others.len() {
        for (claim, other) in claims.iter_mut().zip(others) {
            claim.claim = other;
        }
    }
}

#[cfg(test)]
mod tests;
