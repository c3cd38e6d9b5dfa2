//! Single values: from a node to a text, number, date or id, or a finding.

use super::code::Code;
use super::finding::{Place, Report};
use super::notation::{is_bool, is_date, is_nothing, is_number};
use super::suggest;
use super::tree::{Kind, Node};
use crate::questionnaire::Id;

/// A value that later checks may still object to, with its place.
#[derive(Clone, Debug)]
pub(super) struct Located<T> {
    pub value: T,
    pub place: Place,
}

/// A text that is not empty, without spaces around it.
pub(super) fn text(node: &Node, key: &str, report: &mut Report) -> Option<String> {
    let text = match &node.kind {
        Kind::Plain(text) if is_nothing(text) => "",
        Kind::Plain(text) if is_bool(text) || is_number(text) => {
            report.add(
                node.place,
                Code::WrongType,
                format!("`{key}` must be a text, but `{text}` without quotes is not one in YAML."),
                format!("Put it in quotes: \"{text}\"."),
            );
            return None;
        }
        Kind::Quoted(text) | Kind::Plain(text) => text.trim(),
        Kind::Map(_) => {
            wrong_type(
                node,
                key,
                "a text",
                "A text with `: ` in it must be in quotes.",
                report,
            );
            return None;
        }
        _ => {
            wrong_type(
                node,
                key,
                "a text",
                "Write one text, without `- ` or `[`.",
                report,
            );
            return None;
        }
    };
    if text.is_empty() {
        report.add(
            node.place,
            Code::EmptyText,
            format!("`{key}` has no text."),
            "Write the text behind it, or remove this line if it may be left out.",
        );
        return None;
    }
    if let Some(found) = text
        .chars()
        .find(|c| c.is_control() && !matches!(c, '\n' | '\t'))
    {
        report.add(
            node.place,
            Code::ControlCharacter,
            format!(
                "`{key}` holds an invisible control character (U+{:04X}).",
                u32::from(found)
            ),
            "Type this text again; such characters come along with copying from another program.",
        );
        return None;
    }
    Some(text.to_owned())
}

/// An id.
pub(super) fn id(node: &Node, key: &str, report: &mut Report) -> Option<Located<Id>> {
    let text = text(node, key, report)?;
    match Id::new(text) {
        Ok(value) => Some(Located {
            value,
            place: node.place,
        }),
        Err(invalid) => {
            report.add(
                node.place,
                Code::InvalidId,
                format!("`{}` cannot be an id.", invalid.0),
                "Use only a-z, 0-9 and hyphens, begin with a letter or digit, at most 64 \
                 characters, such as `opp-waarom`.",
            );
            None
        }
    }
}

/// One of a fixed set of words, such as a sector.
pub(super) fn choice<T: Copy>(
    node: &Node,
    key: &str,
    choices: &Choices<T>,
    report: &mut Report,
) -> Option<T> {
    let text = text(node, key, report)?;
    let known = choices.all.iter().map(|choice| (choices.key)(*choice));
    let found = choices
        .all
        .iter()
        .copied()
        .find(|choice| (choices.key)(*choice) == text);
    if found.is_none() {
        let help = suggest::help(&text, known, "Choose one of the known words.");
        report.add(
            node.place,
            choices.code,
            format!("`{text}` is no known {}.", choices.name),
            help,
        );
    }
    found
}

/// The words that [`choice`] accepts.
pub(super) struct Choices<T: 'static> {
    pub name: &'static str,
    pub all: &'static [T],
    pub key: fn(T) -> &'static str,
    pub code: Code,
}

/// A whole number without quotes.
pub(super) fn whole(node: &Node, key: &str, report: &mut Report) -> Option<Located<i64>> {
    let digits = match &node.kind {
        Kind::Plain(text)
            if text
                .strip_prefix('-')
                .unwrap_or(text)
                .chars()
                .all(|c| c.is_ascii_digit()) =>
        {
            text
        }
        _ => "",
    };
    let Ok(value) = digits.parse::<i64>() else {
        wrong_type(
            node,
            key,
            "a whole number",
            "Write digits only, without quotes.",
            report,
        );
        return None;
    };
    Some(Located {
        value,
        place: node.place,
    })
}

/// A number above zero, with or without a decimal point.
pub(super) fn positive(node: &Node, key: &str, report: &mut Report) -> Option<f64> {
    const HELP: &str = "Write a number above 0 without quotes, such as 2 or 0.5 (with a point).";
    let digits = match &node.kind {
        Kind::Plain(text)
            if text
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-')) =>
        {
            text
        }
        _ => "",
    };
    let Ok(number) = digits.parse::<f64>() else {
        wrong_type(node, key, "a number", HELP, report);
        return None;
    };
    if number <= 0.0 {
        report.add(
            node.place,
            Code::NotPositive,
            format!("`{key}` must be above 0."),
            HELP,
        );
        return None;
    }
    if number > MOST_WEIGHT {
        report.add(
            node.place,
            Code::NumberTooLarge,
            format!("`{key}` is larger than {MOST_WEIGHT}."),
            HELP,
        );
        return None;
    }
    Some(number)
}

/// Beyond this one item would silence all others.
const MOST_WEIGHT: f64 = 100.0;

/// `true` or `false`.
pub(super) fn flag(node: &Node, key: &str, report: &mut Report) -> Option<bool> {
    match &node.kind {
        Kind::Plain(text) if is_bool(text) => Some(text.eq_ignore_ascii_case("true")),
        _ => {
            wrong_type(
                node,
                key,
                "true or false",
                "Write true or false, without quotes.",
                report,
            );
            None
        }
    }
}

/// A day that exists, as ISO 8601 date.
pub(super) fn date(node: &Node, key: &str, report: &mut Report) -> Option<Located<String>> {
    let value = text(node, key, report)?;
    if is_date(&value) {
        return Some(Located {
            value,
            place: node.place,
        });
    }
    report.add(
        node.place,
        Code::InvalidDate,
        format!("`{value}` is not a date."),
        "Write year-month-day, such as 2026-11-01, and check that the day exists.",
    );
    None
}

/// Says what is there instead; silent when a finding says so already.
pub(super) fn wrong_type(node: &Node, key: &str, wanted: &str, help: &str, report: &mut Report) {
    let Some(found) = what_stands(node) else {
        return;
    };
    let message = format!("`{key}` must be {wanted}, but {found}.");
    report.add(node.place, Code::WrongType, message, help);
}

/// What a node is, in words; `None` when a finding says so already.
pub(super) fn what_stands(node: &Node) -> Option<String> {
    Some(match &node.kind {
        Kind::Broken => return None,
        Kind::Plain(text) if is_nothing(text) => "there is nothing".to_owned(),
        Kind::Plain(text) => format!("there is `{}`", brief(text)),
        Kind::Quoted(text) => format!("there is the text \"{}\"", brief(text)),
        Kind::List(_) => "there is a list".to_owned(),
        Kind::Map(_) => "there are keys with values".to_owned(),
    })
}

fn brief(text: &str) -> String {
    let start: String = text.chars().take(40).collect();
    if start.len() < text.len() {
        start + "…"
    } else {
        start
    }
}
