//! Addresses of actions, and what stands in their queries.

use scan::application::RoundName;
use scan::questionnaire::Id;

use crate::pages::manage;

/// A query as it came: any names, any values, any of them twice.
pub type Asked = Vec<(String, String)>;

/// The first value of this name; empty when there is none.
pub(super) fn value<'a>(asked: &'a Asked, name: &str) -> &'a str {
    let found = asked.iter().find(|(known, _)| known == name);
    found.map_or("", |(_, value)| value.as_str())
}

/// The list of a round.
pub(super) fn address(round: &RoundName) -> String {
    format!("{}/acties", manage::address(round))
}

/// An action in its round.
pub(super) fn address_of(round: &RoundName, action: &Id) -> String {
    format!("{}/{action}", address(round))
}
