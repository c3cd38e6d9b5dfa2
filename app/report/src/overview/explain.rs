//! What figures mean in plain Dutch, with the formula in words.

use scan_texts::{Phrase, t};

/// A figure that is explained beside where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// n of N.
    Answered,
    Median,
    AreaMean,
    /// Distance to the target.
    Gap,
    High,
    Consensus,
    /// The order of the list *hier eerst over praten*.
    Rank,
    /// Between role groups.
    Difference,
    /// Missing, partly there, there.
    Resource,
}

impl Measure {
    pub fn name(self) -> &'static str {
        match self {
            Self::Answered => t!("common-answers"),
            Self::Median => t!("report-overview-explain-middle-answer"),
            Self::AreaMean => t!("report-overview-explain-area-average"),
            Self::Gap => t!("report-overview-explain-distance"),
            Self::High => t!("common-high-priority"),
            Self::Consensus => t!("common-agreed-or-divided"),
            Self::Rank => t!("report-overview-explain-order-of-list"),
            Self::Difference => t!("report-overview-explain-role-difference"),
            Self::Resource => t!("report-overview-explain-what-is-missing"),
        }
    }

    /// What it means, then how it is computed.
    pub fn text(self) -> [&'static str; 2] {
        match self {
            Self::Answered => [
                t!("report-overview-explain-answers-meaning"),
                t!("report-overview-explain-answers-method"),
            ],
            Self::Median => [
                t!("report-overview-explain-middle-meaning"),
                t!("report-overview-explain-middle-method"),
            ],
            Self::AreaMean => [
                t!("report-overview-explain-area-average-meaning"),
                t!("report-overview-explain-area-average-method"),
            ],
            Self::Gap => [
                t!("report-overview-explain-distance-meaning"),
                t!("report-overview-explain-distance-method"),
            ],
            Self::High => [
                t!("report-overview-explain-high-priority-meaning"),
                t!("report-overview-explain-high-priority-method"),
            ],
            Self::Consensus => [
                t!("report-overview-explain-agreement-meaning"),
                t!("report-overview-explain-agreement-method"),
            ],
            Self::Rank => [
                t!("report-overview-explain-order-meaning"),
                t!("report-overview-explain-order-method"),
            ],
            Self::Difference => [
                t!("report-overview-explain-role-difference-meaning"),
                t!("report-overview-explain-role-difference-method"),
            ],
            Self::Resource => [
                t!("report-overview-explain-missing-meaning"),
                t!("report-overview-explain-missing-method"),
            ],
        }
    }
}

/// How to read a board of bars, a paragraph each.
pub const HOW_TO_READ: [Phrase; 2] = [
    || t!("report-overview-explain-how-to-read-bars"),
    || t!("report-overview-explain-how-to-read-numbers"),
];
