//! The form of an action as it arrives, and what is meant by it.

use jiff::civil::Date;
use scan::agreement::{Action, ActionState, Line, Origin};
use scan::questionnaire::{Id, Questionnaire};
use serde::Deserialize;

use crate::components::field::Errors;
use scan_texts::t;

/// Before the id of an item in the field `over`.
const ITEM: &str = "vraag.";
/// Before the id of a topic in the field `over`.
const TOPIC: &str = "onderwerp.";
/// Years in which a date is taken seriously.
const YEARS: std::ops::RangeInclusive<i16> = 2020..=2100;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    pub(super) idempotency_key: String,
    /// Revision that it was made on.
    pub(super) basis: String,
    /// Round whose list it came from.
    pub(super) naar: String,
    /// `status` when only the state is sent.
    pub(super) alleen: String,
    /// `middel` when it came from a resource of the team's own.
    pub(super) herkomst: String,
    pub(super) wat: String,
    pub(super) wie: String,
    pub(super) wanneer: String,
    pub(super) status: String,
    pub(super) over: String,
    pub(super) aanbod: String,
}

/// The value of `over` for an item.
pub(super) fn item_key(id: &Id) -> String {
    format!("{ITEM}{id}")
}

/// The value of `over` for a topic.
pub(super) fn topic_key(id: &Id) -> String {
    format!("{TOPIC}{id}")
}

impl FormInput {
    pub(super) fn of(action: &Action) -> Self {
        let text = |line: &Option<Line>| {
            let line = line.as_ref().map(Line::as_str);
            line.unwrap_or_default().to_owned()
        };
        let topic = || action.topic.as_ref().map(topic_key);
        let over = action.item.as_ref().map(item_key).or_else(topic);
        let herkomst = match action.origin {
            Origin::Resource => "middel",
            Origin::Own | Origin::Gap => "",
        };
        Self {
            herkomst: herkomst.to_owned(),
            wat: action.what.as_str().to_owned(),
            wie: text(&action.who),
            wanneer: action.due.clone().unwrap_or_default(),
            status: action.state.key().to_owned(),
            over: over.unwrap_or_default(),
            aanbod: action.offer.as_ref().map(Id::to_string).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The revision that it was made on; 0 for something new.
    pub(super) fn base(&self) -> i64 {
        self.basis.parse().unwrap_or(0)
    }

    /// What was meant, or all errors at once. `offers` are those that can be chosen.
    pub(super) fn read(
        &self,
        questionnaire: &Questionnaire,
        offers: &[Id],
    ) -> Result<Action, Errors> {
        let mut errors = Errors::default();
        let line =
            |text: &str, label: &str| Line::new(text).map_err(|wrong| format!("{label}: {wrong}"));
        let what = line(&self.wat, t!("agree-actions-what"));
        let what = what.and_then(|what| what.ok_or(t!("agree-actions-form-write-what").to_owned()));
        let what = errors.keep("wat", what);
        let who = errors.keep("wie", line(&self.wie, t!("agree-actions-form-who")));
        let due = errors.keep("wanneer", day(&self.wanneer));
        let state = if self.status.is_empty() {
            Some(ActionState::Open)
        } else {
            self.status.parse().ok()
        };
        let state = errors.keep(
            "status",
            state.ok_or(t!("agree-actions-form-choose-status")),
        );
        let about = errors.keep("over", about(&self.over, questionnaire));
        let offer = errors.keep("aanbod", offer(&self.aanbod, offers));
        let all = || {
            let about = about?;
            let origin = match &about {
                Some(about) if about.is_resource => Origin::Resource,
                Some(_) => Origin::Gap,
                None if self.herkomst == "middel" => Origin::Resource,
                None => Origin::Own,
            };
            Some(Action {
                what: what?,
                who: who?,
                due: due?,
                state: state?,
                origin,
                item: about.as_ref().and_then(|about| about.item.clone()),
                topic: about.map(|about| about.topic),
                offer: offer?,
            })
        };
        errors.finish(all())
    }
}

/// A topic of the list, or one of its items.
struct About {
    topic: Id,
    item: Option<Id>,
    is_resource: bool,
}

fn about(key: &str, questionnaire: &Questionnaire) -> Result<Option<About>, &'static str> {
    if key.is_empty() {
        return Ok(None);
    }
    let item = key.strip_prefix(ITEM).and_then(|id| {
        let found = questionnaire.item_by_id(&Id::new(id).ok()?);
        found.map(|placed| About {
            topic: placed.topic.id.clone(),
            item: Some(placed.item.id.clone()),
            is_resource: placed.item.is_resource(),
        })
    });
    let topic = || {
        let id = key.strip_prefix(TOPIC)?;
        let topic = questionnaire.topic(&Id::new(id).ok()?)?;
        Some(About {
            topic: topic.id.clone(),
            item: None,
            is_resource: false,
        })
    };
    let found = item.or_else(topic);
    found.map(Some).ok_or(t!("agree-actions-form-choose-about"))
}

fn offer(key: &str, offers: &[Id]) -> Result<Option<Id>, &'static str> {
    if key.is_empty() {
        return Ok(None);
    }
    let found = offers.iter().find(|offer| offer.as_str() == key);
    found
        .map(|offer| Some(offer.clone()))
        .ok_or(t!("agree-actions-form-choose-support"))
}

/// A day as `2026-12-31` or `31-12-2026`; nothing for an empty field.
fn day(text: &str) -> Result<Option<String>, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = t!("agree-actions-form-unknown-date");
    let parts: Vec<&str> = text.split(['-', '/']).collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return Err(wrong),
    };
    let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else {
        return Err(wrong);
    };
    let date = Date::new(year, month, day).map_err(|_| wrong)?;
    if YEARS.contains(&date.year()) {
        Ok(Some(date.to_string()))
    } else {
        Err(t!("agree-actions-form-check-year"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_understood_in_two_ways_and_kept_in_one() {
        for text in ["2026-12-31", "31-12-2026", " 31/12/2026 "] {
            assert_eq!(day(text), Ok(Some("2026-12-31".to_owned())), "{text}");
        }
        assert_eq!(day("1-2-2027"), Ok(Some("2027-02-01".to_owned())));
        assert_eq!(day(" "), Ok(None));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "31-02-2026",
            "2026-13-01",
            "morgen",
            "31-12-26",
            "2026-12-31T10:00",
            "--",
        ] {
            assert!(day(text).is_err(), "{text}");
        }
        for text in ["0026-12-31", "9999-01-01"] {
            assert_eq!(day(text), Err("Kijk nog eens naar het jaar."), "{text}");
        }
    }
}
