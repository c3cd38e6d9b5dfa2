//! Addresses of actions.

use scan::application::RoundName;
use scan::questionnaire::Id;

use crate::pages::manage;

pub(super) fn address(round: &RoundName) -> String {
    format!("{}/acties", manage::address(round))
}

pub(super) fn address_of(round: &RoundName, action: &Id) -> String {
    format!("{}/{action}", address(round))
}
