//! A round.

use std::sync::Arc;

use jiff::civil::Date;

use super::names::RoundName;
use super::retention::Leaving;
use crate::questionnaire::{Extent, Questionnaire, Sector};
use crate::round::{Anonymity, Phase};

/// A round as pages about it need it.
#[derive(Clone, Debug)]
pub struct Round {
    /// In addresses.
    pub name: RoundName,
    /// 1 for the first.
    pub number: u32,
    /// School.
    pub school: String,
    /// Team.
    pub team: String,
    /// Sector.
    pub sector: Sector,
    /// Anonymous or open.
    pub anonymity: Anonymity,
    /// Short or full.
    pub extent: Extent,
    /// Where it is.
    pub phase: Phase,
    /// The snapshot that it asks.
    pub questionnaire: Arc<Questionnaire>,
    /// Start.
    pub opened_on: Date,
    /// End of the private phase.
    pub closed_on: Option<Date>,
    /// End of the round.
    pub finished_on: Option<Date>,
    /// When the answers of single people were deleted, so that only counts of the team are left.
    pub expired_on: Option<Date>,
    /// When it is about to be deleted: only its coordinator knows that it is there.
    pub leaving: Option<Leaving>,
}
