//! `/invullen/…`: a respondent's own pages.

pub mod answers;
pub mod erase;
pub mod finish;
pub mod item;
pub mod overview;
pub mod progress;
pub mod resume;
pub mod save;
pub mod topic;
pub mod unsaved;

use scan::application::RoundName;

pub fn address(round: &RoundName) -> String {
    format!("/invullen/{}", round.as_str())
}
