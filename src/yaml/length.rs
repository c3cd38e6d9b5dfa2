//! How many characters a text may have.
//!
//! Each limit is two to four times the longest text of its kind in the lists of this repository:
//! nobody who writes for people who read on a phone needs more, and pages, slides and reports are
//! laid out for it. The JSON Schema has the same numbers.

/// `version`.
pub(super) const VERSION: usize = 40;
/// A word for a level of the scale, a role, a role group or a skill.
pub(super) const LABEL: usize = 80;
/// A title of a list, a topic or an offer, and who provides it.
pub(super) const TITLE: usize = 160;
/// For whom a list is.
pub(super) const ABOUT: usize = 300;
/// The introduction of a list.
pub(super) const INTRODUCTION: usize = 1200;
/// The introduction of an area or topic.
pub(super) const PARAGRAPH: usize = 600;
/// What is asked: a statement, or the name of a resource.
pub(super) const STATEMENT: usize = 300;
/// What one would see at a level.
pub(super) const LEVEL: usize = 300;
/// The explanation of an item.
pub(super) const EXPLANATION: usize = 400;
/// A question to talk about.
pub(super) const QUESTION: usize = 300;
/// What the law says.
pub(super) const CLAIM: usize = 800;
/// In which article the law says it.
pub(super) const SOURCE: usize = 200;
/// What an offer is about.
pub(super) const OFFER: usize = 800;
/// How to get in touch.
pub(super) const CONTACT: usize = 300;
/// A web address.
pub(super) const LINK: usize = 500;
