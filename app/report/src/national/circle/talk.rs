//! A topic to talk about: why, with which questions, and what there is that helps.

use scan::needs::{Standing, TopicStanding};
use scan::offer::{Offer, OfferKind};
use scan::questionnaire::Questionnaire;
use scan::report::{Block, Heading};

use super::super::support::for_topic;
use super::super::words;
use super::agenda::per_topic;
use scan_texts::{InWords, Label, t, too_few};

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
        Block::small(t!(
            "report-national-talk-kicker",
            area = talk.area.label(),
            of = per_topic(of)
        )),
        Block::text(t!(
            "report-national-talk-stands-out",
            standing = figures(list, &talk.standing)
        )),
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
        blocks.push(Block::heading(3, t!("common-questions-for-the-discussion")));
        blocks.push(Block::Bullets { items: questions });
    }
    let mut fitting = for_topic(list, topic, offers.iter().copied());
    // What other schools did comes first.
    fitting.sort_by_key(|offer| offer.kind != OfferKind::Praktijkvoorbeeld);
    blocks.push(Block::heading(3, t!("report-national-talk-offers")));
    if fitting.is_empty() {
        blocks.push(Block::text(t!("report-national-talk-no-offers")));
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
        t!(
            "report-national-talk-average",
            mean = mean,
            scale = list.scale.len(),
            against = against
        )
    });
    let missing = words::shown_share(&row.missing);
    let missing = missing.map(|share| t!("report-national-talk-says-missing", share = share));
    let high = words::shown_share(&row.priority);
    let high = high.map(|share| t!("report-national-talk-high-priority", share = share));
    let count = words::count(row).map(|count| count.in_words());
    let parts: Vec<_> = [mean, missing, high, count].into_iter().flatten().collect();
    if parts.is_empty() {
        return too_few().to_lowercase();
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
