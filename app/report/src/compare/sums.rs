//! Areas and topics in two rounds, over the items that may be compared.

use scan::compare::Compared;

use super::{Scene, words};
use crate::words::{count, number};
use scan_texts::{Label, t};

pub fn over() -> &'static str {
    t!("report-compare-sums-over")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowOf {
    Area,
    /// A topic of the area above it.
    Topic,
}

pub struct Row {
    pub of: RowOf,
    pub name: String,
    /// Before, now and the difference; or that they are not shown.
    pub figures: Result<[String; 3], &'static str>,
    /// Over how many items.
    pub over: String,
}

/// Each area, followed by its topics.
pub fn rows(scene: Scene<'_>) -> Vec<Row> {
    let questionnaire = &scene.now.round.questionnaire;
    scene
        .compared
        .areas
        .iter()
        .flat_map(|area| {
            let part = questionnaire.part(area.of);
            let topics: Vec<_> = part
                .into_iter()
                .flat_map(|part| &part.topics)
                .filter_map(|topic| {
                    let compared = scene.compared.topic(&topic.id)?;
                    Some(row(RowOf::Topic, topic.title.clone(), compared))
                })
                .collect();
            // An area with nothing but resources has no mean.
            let name = t!("report-compare-sums-area", of = area.of.label());
            let head = (!topics.is_empty()).then(|| row(RowOf::Area, name, area));
            head.into_iter().chain(topics)
        })
        .collect()
}

fn row<T>(of: RowOf, name: String, compared: &Compared<T>) -> Row {
    let over = match compared.items {
        0 => t!("report-compare-sums-no-questions").to_owned(),
        items => count(items, t!("common-question"), t!("common-questions")),
    };
    let figures = compared.mean.visible().map(|change| {
        [
            number(change.before),
            number(change.now),
            words::difference(*change),
        ]
    });
    Row {
        of,
        name,
        figures: figures.ok_or(t!("common-cannot-be-compared")),
        over,
    }
}
