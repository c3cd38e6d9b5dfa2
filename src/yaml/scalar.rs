//! Single values: from a node to a number, date, id or fixed word, or a finding.

use std::str::FromStr;

use strum::VariantArray;

use super::code::Code;
use super::instead::{brief, wrong_type};
use super::notation::{is_bool, is_date};
use super::place::Place;
use super::report::Report;
use super::suggest;
use super::tree::{Kind, Node};
use super::wording::word;
use super::words::{Phrase, words};
use crate::questionnaire::Id;

/// A value that later checks may still object to, with its place.
#[derive(Clone, Debug)]
pub(super) struct Located<T> {
    pub value: T,
    pub place: Place,
}

impl<T> Located<T> {
    pub fn at(place: Place, value: T) -> Self {
        Self { value, place }
    }
}

/// An id.
pub(super) fn id(node: &Node, key: &str, report: &mut Report) -> Option<Located<Id>> {
    let text = word(node, key, report)?;
    match Id::new(text) {
        Ok(value) => Some(Located::at(node.place, value)),
        Err(invalid) => {
            let given = brief(&invalid.0);
            report.add(
                node.place,
                Code::InvalidId,
                words!("`{given}` cannot be an id.", "`{given}` kan geen id zijn."),
                words!(
                    "Use only a-z, 0-9 and hyphens, begin with a letter or digit, at most 64 \
                     characters, such as `opp-waarom`.",
                    "Gebruik alleen a-z, 0-9 en streepjes, begin met een letter of cijfer, \
                     hoogstens 64 tekens, zoals `opp-waarom`.",
                ),
            );
            None
        }
    }
}

/// One of a fixed set of words, such as a sector.
pub(super) fn choice<T: Choice>(node: &Node, key: &str, report: &mut Report) -> Option<T> {
    let text = word(node, key, report)?;
    let found = text.parse().ok();
    if found.is_none() {
        let known = T::VARIANTS.iter().map(|&known| known.into());
        let otherwise = words!(
            "Choose one of the known words.",
            "Kies een van de bekende woorden.",
        );
        let help = suggest::help(&text, known, &otherwise);
        let (given, name) = (brief(&text), T::NAME);
        report.add(
            node.place,
            T::UNKNOWN,
            words!(
                "`{given}` is no known {name}.",
                "Er is geen {name} `{given}`.",
                name
            ),
            help,
        );
    }
    found
}

/// What [`choice`] reads: each value has a word.
pub(super) trait Choice: Copy + FromStr + Into<&'static str> + VariantArray {
    /// What it is called.
    const NAME: Phrase;
    /// When it is another word.
    const UNKNOWN: Code;
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
        let wanted = Phrase::new("a whole number", "een heel getal");
        let help = words!(
            "Write digits only, without quotes.",
            "Schrijf alleen cijfers, zonder aanhalingstekens.",
        );
        wrong_type(node, key, wanted, help, report);
        return None;
    };
    Some(Located::at(node.place, value))
}

/// A number above zero, with or without a decimal point.
pub(super) fn positive(node: &Node, key: &str, report: &mut Report) -> Option<f64> {
    let help = words!(
        "Write a number above 0 without quotes, such as 2 or 0.5 (with a point).",
        "Schrijf een getal boven 0 zonder aanhalingstekens, zoals 2 of 0.5 (met een punt).",
    );
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
        let wanted = Phrase::new("a number", "een getal");
        wrong_type(node, key, wanted, help, report);
        return None;
    };
    if number <= 0.0 {
        report.add(
            node.place,
            Code::NotPositive,
            words!("`{key}` must be above 0.", "`{key}` moet hoger zijn dan 0."),
            help,
        );
        return None;
    }
    if number > MOST_WEIGHT {
        report.add(
            node.place,
            Code::NumberTooLarge,
            words!(
                "`{key}` is larger than {MOST_WEIGHT}.",
                "`{key}` is hoger dan {MOST_WEIGHT}.",
            ),
            help,
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
            let wanted = Phrase::new("true or false", "true (ja) of false (nee)");
            let help = words!(
                "Write true or false, without quotes.",
                "Schrijf true of false, zonder aanhalingstekens.",
            );
            wrong_type(node, key, wanted, help, report);
            None
        }
    }
}

/// A day that exists, as ISO 8601 date.
pub(super) fn date(node: &Node, key: &str, report: &mut Report) -> Option<Located<String>> {
    let value = word(node, key, report)?;
    if is_date(&value) {
        return Some(Located::at(node.place, value));
    }
    let given = brief(&value);
    report.add(
        node.place,
        Code::InvalidDate,
        words!("`{given}` is not a date.", "`{given}` is geen datum."),
        words!(
            "Write year-month-day, such as 2026-11-01, and check that the day exists.",
            "Schrijf jaar-maand-dag, zoals 2026-11-01, en kijk of die dag bestaat.",
        ),
    );
    None
}
