//! What stands where something else belongs, in words.

use super::code::Code;
use super::notation::is_nothing;
use super::report::Report;
use super::tree::{Kind, Node};
use super::words::{Phrase, Words, words};

/// Says what is there instead; silent when a finding says so already.
pub(super) fn wrong_type(node: &Node, key: &str, wanted: Phrase, help: Words, report: &mut Report) {
    let Some(found) = what_stands(node) else {
        return;
    };
    let message = words!(
        "`{key}` must be {wanted}, but {found}.",
        "`{key}` moet {wanted} zijn, maar {found}.",
        wanted,
        found
    );
    report.add(node.place, Code::WrongType, message, help);
}

/// What a node is, in words; `None` when a finding says so already.
pub(super) fn what_stands(node: &Node) -> Option<Words> {
    Some(match &node.kind {
        Kind::Broken => return None,
        Kind::Plain(text) if is_nothing(text) => words!("there is nothing", "er staat niets"),
        Kind::Plain(text) => {
            let text = brief(text);
            words!("there is `{text}`", "er staat `{text}`")
        }
        Kind::Quoted(text) => {
            let text = brief(text);
            words!(
                "there is the text \"{text}\"",
                "er staat de tekst \"{text}\""
            )
        }
        Kind::List(_) => words!("there is a list", "er staat een lijst"),
        Kind::Map(_) => words!(
            "there are keys with values",
            "er staan sleutelwoorden met een waarde",
        ),
    })
}

/// The start of a text that may be long.
pub(super) fn brief(text: &str) -> String {
    let start: String = text.chars().take(BRIEF).collect();
    if start.len() < text.len() {
        start + "…"
    } else {
        start
    }
}

/// As many characters of a value are enough to know it by.
pub(super) const BRIEF: usize = 40;
