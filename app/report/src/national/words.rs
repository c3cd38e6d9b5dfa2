//! Published figures in words: a value with its margin, and how it stands to a target.

use scan::disclosure::Shown;
use scan::needs::{Against, Standing};
use scan::questionnaire::Scale;
use scan::release::{Count, Difference, Estimate, Figure, Margin, Mean, Row, Share};

use crate::words::{hundredths, number};
use scan_texts::t;

/// `2,9 ± 0,15`.
pub fn mean(estimate: &Estimate<Mean>) -> String {
    format!("{} ± {}", estimate.value(), levels(estimate.margin()))
}

/// `25% ± 3`.
pub fn share(estimate: &Estimate<Share>) -> String {
    format!("{} ± {}", estimate.value(), points(estimate.margin()))
}

/// The same; nothing where it is hidden.
pub fn shown_share(shown: &Shown<Figure<Estimate<Share>>>) -> Option<String> {
    shown.visible().map(|figure| share(figure.value()))
}

/// A margin in levels: `0,15`.
pub fn levels(margin: Margin) -> String {
    hundredths(f64::from(margin.milli()) / 1_000.0)
}

/// A margin in percentage points: `3`.
pub fn points(margin: Margin) -> String {
    margin.milli().div_ceil(10).to_string()
}

/// `0,6 onder doel`, `op doel`, `boven doel`; nothing where the mean is hidden.
pub fn against(standing: &Standing) -> Option<String> {
    Some(match (standing.against()?, standing.gap()?) {
        (Against::Below, gap) => t!("report-national-words-below-target", gap = number(gap)),
        (Against::At, _) => t!("report-national-words-on-target").to_owned(),
        (Against::Above, _) => t!("common-above-target").to_owned(),
    })
}

/// What can be said of a figure beside another.
pub fn difference(difference: Difference) -> &'static str {
    match difference {
        Difference::None => t!("report-national-words-no-difference"),
        Difference::Higher => t!("common-higher"),
        Difference::Lower => t!("common-lower"),
    }
}

/// The place (from 0) of the level nearest to a mean.
pub fn nearest(mean: Mean, scale: &Scale) -> u8 {
    let whole = (mean.tenths() + 5) / 10;
    whole.clamp(1, scale.len().max(1)) - 1
}

/// Roughly how many schools a row is about: of its mean, or of what else it shows.
pub fn count(row: &Row) -> Option<Count> {
    let mean = row.mean.visible().map(Figure::count);
    let missing = || row.missing.visible().map(Figure::count);
    let priority = || row.priority.visible().map(Figure::count);
    mean.or_else(missing).or_else(priority)
}

/// What the levels of a scale mean: `1 = Nog niet, 2 = Begonnen`.
pub fn scale(scale: &Scale) -> String {
    let named = (1..)
        .zip(scale.labels())
        .map(|(number, label)| format!("{number} = {label}"));
    named.collect::<Vec<_>>().join(", ")
}
