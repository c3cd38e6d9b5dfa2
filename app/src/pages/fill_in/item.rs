//! One item as a group of fields.

use std::sync::Arc;

use scan::answer::{Answer, Choice, Priority, Remark};
use scan::questionnaire::{Item, Placed, Questionnaire};

use crate::components::ball::ball;
use crate::components::said::said;
use crate::components::textarea::TextArea;
use crate::pages::prelude::*;
use scan_islands::{too_long, warning};
use scan_texts::{Label, lang_of_item, lang_of_levels, t};

pub struct Shown<'a> {
    pub list: &'a Questionnaire,
    pub placed: Placed<'a>,
    pub answer: &'a Answer,
    /// The revision that the fields build on, and the answer of that revision.
    pub base: (i64, &'a Answer),
    /// Place among the items asked, from 1, and how many are asked.
    pub place: (usize, usize),
    /// The remark as typed, when it was too long to be stored.
    pub too_long: Option<String>,
}

pub fn fields(shown: &Shown<'_>) -> impl IntoView + use<> {
    let number = shown.placed.number;
    let item = shown.placed.item;
    let lang = lang_of_item(shown.list, item);
    let (revision, base) = shown.base;
    let place = t!(
        "fill-in-item-question-of",
        place = shown.place.0,
        of = shown.place.1
    );
    let choice: Arc<str> = format!("keuze-{number}").into();
    view! {
        <fieldset class="card item" id=format!("vraag-{number}") data-item=number.to_string() data-revision=revision.to_string()>
            <legend class="item__statement"><span class="item__number">{place}</span>{said(item.text.clone(), lang)}</legend>
            <input type="hidden" name=format!("basis-{number}") value=base_value(revision, base)/>
            {item.explain.clone().map(|text| view! { <p class="item__help" lang=lang>{text}</p> })}
            {levels(&choice, shown.list, item, shown.answer.choice)}
            <div class="item__foot">
                {apart(&choice, shown.answer.choice)}
                {priority(
                    format!("prioriteit-{number}"),
                    t!("fill-in-item-priority-legend"),
                    shown.answer.priority,
                )}
            </div>
            {remark(shown)}
        </fieldset>
    }
}

/// A card per level, under this name in the form.
pub fn levels(
    name: &Arc<str>,
    list: &Questionnaire,
    item: &Item,
    chosen: Option<Choice>,
) -> impl IntoView + use<> {
    let scale = list.scale_of(item);
    let length = usize::from(scale.len());
    let lang = lang_of_item(list, item);
    let of_names = lang_of_levels(list, item);
    let chosen = chosen.and_then(Choice::level);
    let bare = if item.levels.is_empty() {
        " levels--bare"
    } else {
        ""
    };
    let class = format!("levels levels--{length}{bare}");
    let levels: Vec<_> = scale
        .levels()
        .map(|level| {
            let text = item.levels.get(level.index()).cloned();
            view! {
                <label class="level">
                    <input type="radio" name=name.clone() value=level.number().to_string() checked=chosen == Some(level)/>
                    {ball(level.index(), length)}
                    <span class="level__name" lang=of_names>{scale.label(level).to_owned()}</span>
                    {text.map(|text| view! { <span class="level__text" lang=lang>{text}</span> })}
                </label>
            }
        })
        .collect();
    view! { <div class=class>{levels}</div> }
}

/// The two answers outside the scale, under the name of the levels.
pub fn apart(name: &Arc<str>, chosen: Option<Choice>) -> impl IntoView + use<> {
    let name = name.clone();
    let chip = |choice: Choice, words: &'static str| {
        view! {
            <label class="chip">
                <input type="radio" name=name.clone() value=choice.value() checked=chosen == Some(choice)/>
                {words}
            </label>
        }
    };
    view! {
        <div class="apart">
            {chip(Choice::Unknown, t!("common-i-dont-know"))}
            {chip(Choice::NotApplicable, t!("common-not-applicable"))}
        </div>
    }
}

/// One row of three.
pub fn priority(
    name: String,
    legend: &'static str,
    chosen: Option<Priority>,
) -> impl IntoView + use<> {
    let name: Arc<str> = name.into();
    let parts = Priority::ALL.map(|priority| {
        view! {
            <label>
                <input type="radio" name=name.clone() value=priority.key() checked=chosen == Some(priority)/>
                <span>{priority.label()}</span>
            </label>
        }
    });
    view! {
        <fieldset class="priority">
            <legend>{legend}</legend>
            <div class="segment">{parts.to_vec()}</div>
        </fieldset>
    }
}

fn remark(shown: &Shown<'_>) -> impl IntoView + use<> {
    let number = shown.placed.number;
    let stored = shown
        .answer
        .remark
        .as_ref()
        .map(|remark| remark.as_str().to_owned());
    let text = shown.too_long.clone().or(stored).unwrap_or_default();
    let excess = shown.too_long.as_deref().and_then(Remark::excess);
    let error = excess.map(too_long).unwrap_or_default();
    let warning = warning(&text);
    let harmless = warning.is_none();
    let id = format!("opmerking-{number}");
    let open = !text.is_empty();
    view! {
        <details class="remark" open=open>
            <summary>{t!("common-remark")}</summary>
            <label class="form-hint" for=id.clone()>{t!("fill-in-item-remark-hint")}</label>
            <p class="form-error" id=format!("opmerking-{number}-fout") hidden=excess.is_none()>{icon("error")}<span>{error}</span></p>
            <TextArea id=id.clone() name=id value=text described_by=format!("opmerking-{number}-fout let-op-{number}")/>
            <p class="soft-warning" id=format!("let-op-{number}") role="status" hidden=harmless>{warning.unwrap_or_default()}</p>
        </details>
    }
}

/// What the fields build on, to tell apart what somebody changed from what another device did:
/// revision, level, priority and a digest of the remark.
pub fn base_value(revision: i64, answer: &Answer) -> String {
    format!("{revision}~{}", digest(answer))
}

/// The revision of a base, and whether an answer is still the same as the one of that base.
pub fn read_base(text: &str, answer: &Answer) -> Option<(i64, Touched)> {
    let (revision, rest) = text.split_once('~')?;
    let touched = if rest == digest(answer) {
        Touched::No
    } else {
        Touched::Yes
    };
    Some((revision.parse().ok()?, touched))
}

/// Whether somebody changed the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touched {
    No,
    Yes,
}

fn digest(answer: &Answer) -> String {
    let choice = answer.choice.map(Choice::value).unwrap_or_default();
    let priority = answer.priority.map_or("", Priority::key);
    let remark = answer
        .remark
        .as_ref()
        .map_or(0, |remark| fnv(remark.as_str()));
    format!("{choice}~{priority}~{remark:x}")
}

/// FNV-1a, 64 bits: tells texts apart, protects nothing.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_tells_a_touched_answer_from_an_untouched_one() {
        let before = Answer {
            choice: Some(Choice::Unknown),
            remark: Remark::new("eerst").unwrap(),
            ..Answer::default()
        };
        let after = Answer {
            remark: Remark::new("later").unwrap(),
            ..before.clone()
        };
        let base = base_value(7, &before);
        assert_eq!(read_base(&base, &before), Some((7, Touched::No)));
        assert_eq!(read_base(&base, &after), Some((7, Touched::Yes)));
        assert_eq!(read_base("nonsense", &after), None);
    }
}
