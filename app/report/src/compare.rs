//! This round beside an earlier one in words.

pub mod agreed;
pub mod changes;
pub mod items;
pub mod sums;
pub mod words;

use std::sync::Arc;

use scan::agreement::Agreed;
use scan::application::Round;
use scan::compare::{Comparison, RoundView};
use scan::overview::Overview;
use scan::questionnaire::Id;
use scan::round::Anonymity;

use crate::words::date;
use scan_texts::t;

/// A round with what may be shown of its answers and what the team agreed.
pub struct Side {
    pub round: Round,
    /// What may be shown.
    pub overview: Arc<Overview>,
    pub agreed: Agreed,
}

impl Side {
    /// For [`scan::compare::compare`].
    pub fn view(&self) -> RoundView<'_> {
        RoundView {
            number: self.round.number,
            questionnaire: &self.round.questionnaire,
            overview: &self.overview,
        }
    }

    /// `ronde 2`.
    pub fn name(&self) -> String {
        t!("report-compare-name", round = self.round.number)
    }

    /// `Ronde 2`, above a column.
    pub fn head(&self) -> String {
        t!("report-compare-heading", round = self.round.number)
    }

    /// The text of an item of this round; empty for an unknown one.
    pub fn text(&self, id: &Id) -> String {
        let found = self.round.questionnaire.item_by_id(id);
        found.map_or(String::new(), |placed| placed.item.text.clone())
    }
}

/// Two rounds side by side.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub before: &'a Side,
    pub now: &'a Side,
    pub compared: &'a Comparison,
}

/// A round of which nothing can be shown.
pub fn silent(scene: Scene<'_>) -> Option<&Side> {
    [scene.before, scene.now]
        .into_iter()
        .find(|side| !side.overview.answered.is_visible())
}

/// Which two rounds stand side by side, and whether they were of one form.
pub fn both_in_words(scene: Scene<'_>) -> (String, Option<&'static str>) {
    let day = |side: &Side| date(side.round.closed_on.unwrap_or(side.round.opened_on));
    let both = t!(
        "report-compare-both",
        round = scene.now.round.number,
        now = day(scene.now),
        earlier = scene.before.round.number,
        before = day(scene.before)
    );
    let forms = (scene.before.round.anonymity != scene.now.round.anonymity)
        .then_some(t!("report-compare-forms-differ"));
    (t!("report-compare-look-together", both = both), forms)
}

/// Why nothing can be compared: nothing of the answers of this round can be shown.
pub fn silent_in_words(side: &Side) -> String {
    match side.round.anonymity {
        Anonymity::Anonymous => t!("report-compare-too-few", side = side.name()),
        Anonymity::OpenCards => t!("report-compare-nobody", side = side.name()),
    }
}
