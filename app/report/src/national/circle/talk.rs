//! A topic to talk about: why, with which questions, and what there is that helps.

use scan::needs::{Standing, TopicStanding};
use scan::offer::{Offer, OfferKind};
use scan::questionnaire::Questionnaire;
use scan::release::TOO_FEW;
use scan::report::{Block, Heading};

use super::super::support::for_topic;
use super::super::words;
use super::agenda::per_topic;

/// Most questions to discuss: those of the topic first.
const QUESTIONS: usize = 6;
/// Most offers.
const OFFERS: usize = 6;

/// The topic with a number, of so many.
pub(super) fn blocks(
    list: &Questionnaire,
    talk: &TopicStanding<'_>,
    (number, of): (usize, usize),
    offers: &[&Offer],
) -> Vec<Block> {
    let topic = talk.topic;
    let mut blocks = vec![
        Block::Heading(Heading {
            level: 2,
            text: format!("{number}. {}", topic.title),
            area: Some(talk.area),
        }),
        Block::small(format!("{} · {} minuten", talk.area.label(), per_topic(of))),
        Block::text(format!("Wat opvalt: {}.", figures(list, &talk.standing))),
    ];
    let of_items = topic.items.iter().flat_map(|item| &item.discuss);
    let questions: Vec<_> = topic
        .discuss
        .iter()
        .chain(of_items)
        .take(QUESTIONS)
        .cloned()
        .collect();
    if !questions.is_empty() {
        blocks.push(Block::heading(3, "Vragen voor het gesprek"));
        blocks.push(Block::Bullets { items: questions });
    }
    let mut fitting = for_topic(list, topic, offers.iter().copied());
    // What other schools did comes first.
    fitting.sort_by_key(|offer| offer.kind != OfferKind::Praktijkvoorbeeld);
    blocks.push(Block::heading(3, "Praktijkvoorbeelden en ander aanbod"));
    if fitting.is_empty() {
        blocks.push(Block::text(
            "Hiervoor staat nog niets in de lijst met aanbod. Wie heeft een voorbeeld?",
        ));
    } else {
        let items = fitting.into_iter().take(OFFERS).map(in_words);
        blocks.push(Block::Bullets {
            items: items.collect(),
        });
    }
    blocks
}

/// `2,4 ± 0,15, 0,6 onder doel; 40% ± 4 geeft hoge prioriteit; ca. 25 scholen`.
pub(super) fn figures(list: &Questionnaire, standing: &Standing) -> String {
    let row = &standing.row;
    let mean = row.mean.visible().map(|figure| {
        let mean = words::mean(figure.value());
        let against = words::against(standing);
        let against = against.map_or_else(String::new, |words| format!(", {words}"));
        format!(
            "gemiddeld {mean} op een schaal van 1 tot {}{against}",
            list.scale.len()
        )
    });
    let missing = words::shown_share(&row.missing);
    let missing = missing.map(|share| format!("{share} zegt dat middelen ontbreken"));
    let high = words::shown_share(&row.priority);
    let high = high.map(|share| format!("{share} geeft hoge prioriteit"));
    let count = words::count(row).map(|count| count.to_string());
    let parts: Vec<_> = [mean, missing, high, count].into_iter().flatten().collect();
    if parts.is_empty() {
        return TOO_FEW.to_lowercase();
    }
    parts.join("; ")
}

fn in_words(offer: &Offer) -> String {
    let mut words = format!(
        "{}: {} ({})",
        offer.kind.label(),
        offer.title,
        offer.provider
    );
    let more = offer.link.as_deref().and_then(crate::words::web_address);
    if let Some(more) = more.or_else(|| offer.contact.clone()) {
        words.push_str(" · ");
        words.push_str(&more);
    }
    words
}
