//! The columns of an extract: one table of names, meanings and values for all formats.

use scan::disclosure::Shown;
use scan::extract::{Column, Holds, Value};
use scan::questionnaire::{Area, Item, Scale, Topic};
use scan::release::{Estimate, Figure, Mean, Row, Share};

pub(super) struct Line<'a> {
    /// The group in words.
    pub(super) name: &'a str,
    pub(super) area: Area,
    pub(super) topic: Option<&'a Topic>,
    pub(super) item: Option<&'a Item>,
    /// Which wording of the item.
    pub(super) wording: Option<u16>,
    /// Whether statements or skills are behind it.
    pub(super) has_levels: bool,
    /// Whether resources are behind it.
    pub(super) has_resources: bool,
    pub(super) row: Row,
}

impl Line<'_> {
    fn kind(&self) -> &'static str {
        match (self.topic, self.item) {
            (_, Some(item)) if item.is_resource() => "middel",
            (_, Some(_)) => "vraag",
            (Some(_), None) => "onderwerp",
            (None, None) => "gebied",
        }
    }

    fn id(&self) -> String {
        match (self.topic, self.item) {
            (_, Some(item)) => item.id.to_string(),
            (Some(topic), None) => topic.id.to_string(),
            (None, None) => self.area.key().to_owned(),
        }
    }

    /// Whether a figure that this row could have is hidden.
    fn hides(&self) -> bool {
        let row = &self.row;
        let of_levels = self.has_levels && !row.mean.is_visible();
        let of_item = self.item.is_some() && self.has_levels && !row.spread.is_visible();
        let of_resources = self.has_resources && !row.missing.is_visible();
        let of_all = !row.unknown.is_visible() || !row.priority.is_visible();
        of_levels || of_item || of_resources || of_all
    }
}

/// A column before it is made.
pub(super) struct Spec {
    key: &'static str,
    title: Phrase,
    meaning: Phrase,
    holds: Holds,
    pub(super) value: fn(&Line<'_>) -> Value,
}

impl Spec {
    pub(super) fn column(&self) -> Column {
        Column {
            key: self.key.to_owned(),
            title: (self.title)().to_owned(),
            meaning: (self.meaning)().to_owned(),
            holds: self.holds,
        }
    }
}

const fn spec(
    key: &'static str,
    title: Phrase,
    holds: Holds,
    meaning: Phrase,
    value: fn(&Line<'_>) -> Value,
) -> Spec {
    Spec {
        key,
        title,
        meaning,
        holds,
        value,
    }
}

use Holds::{Numbers, Sentences, Words};
use scan_texts::{Label, Phrase, t, too_few};

/// What a row is about.
#[rustfmt::skip] // one line a column
pub(super) const IDENTITY: [Spec; 7] = [
    spec("groep", || t!("report-national-group"), Words, || t!("report-national-columns-group-meaning"), |line| text(line.name)),
    spec("soort", || t!("report-national-columns-kind"), Words, || t!("report-national-columns-kind-meaning"), |line| text(line.kind())),
    spec("gebied", || t!("common-area"), Words, || t!("report-national-columns-area-meaning"), |line| text(line.area.label())),
    spec("onderwerp", || t!("common-topic"), Words, || t!("report-national-columns-topic-meaning"), |line| line.topic.map_or(Value::Empty, |topic| text(&topic.title))),
    spec("vraag", || t!("common-question-as-heading"), Sentences, || t!("report-national-columns-question-meaning"), |line| line.item.map_or(Value::Empty, |item| text(&item.text))),
    spec("id", || t!("report-national-columns-id"), Words, || t!("report-national-columns-id-meaning"), |line| Value::Text(line.id())),
    spec("formulering", || t!("report-national-columns-wording"), Numbers, || t!("report-national-columns-wording-meaning"), |line| line.wording.map_or(Value::Empty, |wording| Value::Whole(wording.into()))),
];

#[rustfmt::skip]
pub(super) const MEAN: [Spec; 4] = [
    spec("gemiddeld", || t!("common-average"), Numbers, || t!("report-national-columns-average-meaning"), |line| mean(&line.row.mean)),
    spec("gemiddeld_marge", || t!("report-national-columns-average-margin"), Numbers, || t!("report-national-columns-average-margin-meaning"), |line| of(&line.row.mean, |figure| Value::Hundredths(figure.value().margin().milli().div_ceil(10)))),
    spec("gemiddeld_scholen", || t!("report-national-columns-average-schools"), Numbers, schools_meaning, |line| count(&line.row.mean)),
    spec("gemiddeld_sinds", || t!("report-national-columns-average-since"), Numbers, since_meaning, |line| since(&line.row.mean)),
];

/// What stands behind the shares of the levels.
#[rustfmt::skip]
pub(super) const SPREAD: [Spec; 2] = [
    spec("verdeling_scholen", || t!("report-national-columns-distribution-schools"), Numbers, schools_meaning, |line| count(&line.row.spread)),
    spec("verdeling_sinds", || t!("report-national-columns-distribution-since"), Numbers, since_meaning, |line| since(&line.row.spread)),
];

#[rustfmt::skip]
pub(super) const UNKNOWN: [Spec; 4] = [
    spec("weet_ik_niet", || t!("report-national-columns-unknown"), Numbers, || t!("report-national-columns-unknown-meaning"), |line| share(&line.row.unknown)),
    spec("weet_ik_niet_marge", || t!("report-national-columns-unknown-margin"), Numbers, margin_meaning, |line| points(&line.row.unknown)),
    spec("weet_ik_niet_scholen", || t!("report-national-columns-unknown-schools"), Numbers, schools_meaning, |line| count(&line.row.unknown)),
    spec("weet_ik_niet_sinds", || t!("report-national-columns-unknown-since"), Numbers, since_meaning, |line| since(&line.row.unknown)),
];

#[rustfmt::skip]
pub(super) const PRIORITY: [Spec; 4] = [
    spec("hoge_prioriteit", || t!("report-national-columns-high-priority"), Numbers, || t!("report-national-columns-high-priority-meaning"), |line| share(&line.row.priority)),
    spec("hoge_prioriteit_marge", || t!("report-national-columns-high-priority-margin"), Numbers, margin_meaning, |line| points(&line.row.priority)),
    spec("hoge_prioriteit_scholen", || t!("report-national-columns-high-priority-schools"), Numbers, schools_meaning, |line| count(&line.row.priority)),
    spec("hoge_prioriteit_sinds", || t!("report-national-columns-high-priority-since"), Numbers, since_meaning, |line| since(&line.row.priority)),
];

#[rustfmt::skip]
pub(super) const MISSING: [Spec; 5] = [
    spec("ontbreekt", || t!("report-national-columns-missing"), Numbers, || t!("report-national-columns-missing-meaning"), |line| share(&line.row.missing)),
    spec("ontbreekt_marge", || t!("report-national-columns-missing-margin"), Numbers, margin_meaning, |line| points(&line.row.missing)),
    spec("ontbreekt_scholen", || t!("report-national-columns-missing-schools"), Numbers, schools_meaning, |line| count(&line.row.missing)),
    spec("ontbreekt_sinds", || t!("report-national-columns-missing-since"), Numbers, since_meaning, |line| since(&line.row.missing)),
    spec("opmerking", || t!("common-remark"), Words, || t!("report-national-columns-remark-meaning"), |line| if line.hides() { Value::Text(too_few()) } else { Value::Empty }),
];

fn schools_meaning() -> &'static str {
    t!("report-national-columns-schools-meaning")
}
fn since_meaning() -> &'static str {
    t!("report-national-columns-since-meaning")
}
fn margin_meaning() -> &'static str {
    t!("report-national-columns-margin-meaning")
}

/// A column for each level, with the share that chose it.
pub(super) fn level_columns(scale: &Scale) -> Vec<Column> {
    let column = |(number, label): (usize, &String)| Column {
        key: format!("niveau_{number}"),
        title: t!("report-national-columns-level", number = number),
        meaning: t!("report-national-columns-level-meaning", label = label),
        holds: Numbers,
    };
    (1..).zip(scale.labels()).map(column).collect()
}

/// As many values as there are levels.
pub(super) fn level_values(line: &Line<'_>, scale: &Scale) -> Vec<Value> {
    let shares = line.row.spread.visible();
    let shares = shares.map_or(&[][..], |figure| figure.value().shares());
    let value = |place: usize| {
        shares
            .get(place)
            .map_or(Value::Empty, |share| of_share(*share))
    };
    (0..scale.labels().len()).map(value).collect()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn of<V>(shown: &Shown<Figure<V>>, value: impl Fn(&Figure<V>) -> Value) -> Value {
    shown.visible().map_or(Value::Empty, value)
}

fn mean(shown: &Shown<Figure<Estimate<Mean>>>) -> Value {
    of(shown, |figure| {
        Value::Tenths(figure.value().value().tenths().into())
    })
}

fn share(shown: &Shown<Figure<Estimate<Share>>>) -> Value {
    of(shown, |figure| of_share(figure.value().value()))
}

/// As it was published: below 5% and above 95% there is no number.
fn of_share(share: Share) -> Value {
    match share.step() {
        0 => text("<5"),
        20 => text(">95"),
        _ => Value::Whole(share.percent().into()),
    }
}

fn points(shown: &Shown<Figure<Estimate<Share>>>) -> Value {
    of(shown, |figure| {
        Value::Whole(figure.value().margin().milli().div_ceil(10))
    })
}

fn count<V>(shown: &Shown<Figure<V>>) -> Value {
    of(shown, |figure| Value::Whole(figure.count().about()))
}

fn since<V>(shown: &Shown<Figure<V>>) -> Value {
    of(shown, |figure| Value::Whole(figure.since().0))
}
