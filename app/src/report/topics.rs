//! A chapter per area with everything about its topics.

use scan::overview::ItemView;
use scan::questionnaire::{Area, LegalClaim, Topic};
use scan::report::{Block, Heading, Part};

use super::scene::Scene;
use super::{item, roles};
use crate::components::words::{lower_first, number};
use crate::pages::overview::topic::background::checked;
use crate::pages::overview::topic::items_of;
use crate::pages::overview::words::{self, About};
use crate::pages::overview::{gaps, hidden, topic as pages};

/// Nothing where nothing can be shown.
pub(super) fn chapters(scene: &Scene<'_>) -> Vec<Block> {
    let parts = scene.list().areas.iter();
    parts
        .flat_map(|part| {
            let topics = part.topics.iter();
            let head = heading(1, part.area.label(), part.area);
            let intro = part.intro.clone().map(Block::text);
            let topics = topics.flat_map(move |topic| topic_blocks(scene, part.area, topic));
            std::iter::once(head).chain(intro).chain(topics)
        })
        .collect()
}

/// What the coordinator wrote about topics, where the topics themselves are not in the report.
pub(super) fn comments(scene: &Scene<'_>) -> Vec<Block> {
    let found: Vec<_> = scene
        .list()
        .topics()
        .filter_map(|(area, topic)| {
            let comment = comment(scene, topic)?;
            Some([heading(2, &topic.title, area), comment])
        })
        .flatten()
        .collect();
    if found.is_empty() {
        return found;
    }
    let head = Block::heading(1, "Toelichting per onderwerp");
    std::iter::once(head).chain(found).collect()
}

pub(super) fn heading(level: u8, text: &str, area: Area) -> Block {
    Block::Heading(Heading {
        level,
        text: text.to_owned(),
        area: Some(area),
    })
}

fn topic_blocks(scene: &Scene<'_>, area: Area, topic: &Topic) -> Vec<Block> {
    let items = items_of(scene.pages(), topic);
    let mut blocks = vec![heading(2, &topic.title, area)];
    blocks.extend(topic.intro.clone().map(Block::text));
    blocks.extend(standing(scene, topic));
    blocks.extend(comment(scene, topic));
    blocks.extend(law(&topic.law));
    for view in &items {
        blocks.extend(item::blocks(scene, view));
    }
    if scene.has(Part::Rollen) {
        blocks.extend(roles::blocks(scene, area, topic, &items));
    }
    blocks.extend(not_shown(scene, &items));
    blocks
}

/// How the team stands in a few sentences, and the target that it set itself.
fn standing(scene: &Scene<'_>, topic: &Topic) -> Vec<Block> {
    let mut sentences = Vec::new();
    if let Some(view) = scene.shown().topic(&topic.id) {
        let mean = view.figure.visible();
        let mean = mean.map(|figure| format!("Gemiddeld {}", number(figure.mean)));
        let figures = Some(gaps::figures(view)).filter(|figures| !figures.is_empty());
        let figures: Vec<_> = [mean, figures].into_iter().flatten().collect();
        if !figures.is_empty() {
            sentences.push(figures.join(" · "));
        }
        let about = About::of(view.items.len());
        let why = words::reasons(scene.pages(), &scene.told(&view.reasons), about);
        if !why.is_empty() {
            sentences.push(why);
        }
    }
    let ambition = scene.talk.agreed.ambitions.get(&topic.id);
    if let Some(level) = ambition.and_then(|now| now.value) {
        let label = lower_first(scene.list().scale.label(level));
        sentences.push(format!(
            "Doel: {label}, streefniveau door het team gekozen."
        ));
    }
    sentences.into_iter().map(Block::text).collect()
}

fn comment(scene: &Scene<'_>, topic: &Topic) -> Option<Block> {
    let text = scene.dossier.settings.comments.get(&topic.id)?;
    Some(Block::Quote {
        label: "Toelichting van de coördinator".to_owned(),
        texts: vec![text.as_str().to_owned()],
    })
}

/// What the law says, with where it stands and when that was checked.
pub(super) fn law(claims: &[LegalClaim]) -> Option<Block> {
    let one = |claim: &LegalClaim| {
        format!(
            "Wat zegt de wet? {} Bron: {} · {}",
            claim.claim,
            claim.source,
            checked(claim)
        )
    };
    let items: Vec<_> = claims.iter().map(one).collect();
    (!items.is_empty()).then_some(Block::Bullets { items })
}

/// What is hidden in this topic.
fn not_shown(scene: &Scene<'_>, items: &[&ItemView]) -> Option<Block> {
    let notes = pages::notes(scene.shown(), items);
    let sentences = hidden::in_words(scene.pages(), &notes);
    (!sentences.is_empty()).then(|| Block::small(sentences.join(" ")))
}
