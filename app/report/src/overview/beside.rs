//! Pieces of the overview for what stands beside what the team agrees on.

use scan::agreement::Agreed;
use scan::application::Round;
use scan::overview::{ItemView, Overview, Reason, ResourceView, TopicView, View};

use super::Scene;
use super::bars::Counts;
use super::words::{self, About};
use crate::words::number;
use scan_texts::t;

/// A statement, skill or resource of the overview by its number.
pub fn item(overview: &Overview, number: u16) -> Option<&ItemView> {
    let resources = overview.resources.iter().map(|resource| &resource.item);
    let mut all = overview.items.iter().chain(resources);
    all.find(|item| item.number == number)
}

/// A resource of the overview by its number.
pub fn resource(overview: &Overview, number: u16) -> Option<&ResourceView> {
    let mut all = overview.resources.iter();
    all.find(|resource| resource.item.number == number)
}

/// What the bar of an item shows; `None` where it may not be shown.
pub fn counts(view: &ItemView) -> Option<Counts<'_>> {
    let levels = view.result.levels.visible()?;
    let answers = view.result.answers.visible()?;
    Some(Counts {
        levels: &levels.counts,
        unknown: answers.unknown,
        target: view.target,
    })
}

/// How many answered, of how many: `22 van 24`.
pub fn answered(view: &ItemView) -> Option<String> {
    words::answered(&view.result)
}

/// Why to talk about an item, a sentence each.
pub fn reasons(round: &Round, overview: &Overview, found: &[Reason]) -> String {
    let (agreed, view) = (Agreed::default(), View::default());
    let scene = Scene {
        round,
        shown: overview,
        agreed: &agreed,
        view: &view,
    };
    words::reasons(scene, found, About::One)
}

/// `gemiddeld 2,3 · 0,7 onder doel`; `None` where it may not be shown.
pub fn of_topic(view: &TopicView) -> Option<String> {
    let figure = view.figure.visible()?;
    let mean = number(figure.mean);
    Some(t!(
        "report-overview-beside-average",
        mean = mean,
        gap = words::gap(figure.gap)
    ))
}
