//! The columns of an extract: one table of names, meanings and values for all formats.

use scan::disclosure::Shown;
use scan::extract::{Column, Holds, Value};
use scan::questionnaire::{Area, Item, Scale, Topic};
use scan::release::{Estimate, Figure, Mean, Row, Share, TOO_FEW};

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
    title: &'static str,
    meaning: &'static str,
    holds: Holds,
    pub(super) value: fn(&Line<'_>) -> Value,
}

impl Spec {
    pub(super) fn column(&self) -> Column {
        Column {
            key: self.key.to_owned(),
            title: self.title.to_owned(),
            meaning: self.meaning.to_owned(),
            holds: self.holds,
        }
    }
}

const fn spec(
    [key, title]: [&'static str; 2],
    holds: Holds,
    meaning: &'static str,
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

/// What a row is about.
#[rustfmt::skip] // one line a column
pub(super) const IDENTITY: [Spec; 7] = [
    spec(["groep", "Groep"], Words, "Welke groep scholen; ‘Landelijk’ is alle scholen die meedoen.", |line| text(line.name)),
    spec(["soort", "Soort"], Words, "Waarover de rij gaat: een gebied, een onderwerp, een vraag of een middel.", |line| text(line.kind())),
    spec(["gebied", "Gebied"], Words, "Het gebied in de vragenlijst.", |line| text(line.area.label())),
    spec(["onderwerp", "Onderwerp"], Words, "Het onderwerp in de vragenlijst; leeg bij een gebied.", |line| line.topic.map_or(Value::Empty, |topic| text(&topic.title))),
    spec(["vraag", "Vraag"], Sentences, "De tekst van de vraag of het middel; leeg bij een gebied of onderwerp.", |line| line.item.map_or(Value::Empty, |item| text(&item.text))),
    spec(["id", "Id"], Words, "De naam in de vragenlijst, die in elke versie dezelfde blijft.", |line| Value::Text(line.id())),
    spec(["formulering", "Formulering"], Numbers, "De hoeveelste tekst van deze vraag; cijfers van een andere tekst tellen niet mee.", |line| line.wording.map_or(Value::Empty, |wording| Value::Whole(wording.into()))),
];

#[rustfmt::skip]
pub(super) const MEAN: [Spec; 4] = [
    spec(["gemiddeld", "Gemiddeld"], Numbers, "Het gemiddelde niveau, op een tiende; niet van middelen.", |line| mean(&line.row.mean)),
    spec(["gemiddeld_marge", "Marge van gemiddeld"], Numbers, "Zo ver kan het gemiddelde ernaast zitten, in niveaus, in negen van de tien gevallen.", |line| of(&line.row.mean, |figure| Value::Hundredths(figure.value().margin().milli().div_ceil(10)))),
    spec(["gemiddeld_scholen", "Scholen achter gemiddeld (ca.)"], Numbers, COUNT, |line| count(&line.row.mean)),
    spec(["gemiddeld_sinds", "Gemiddeld sinds uitgave"], Numbers, SINCE, |line| since(&line.row.mean)),
];

/// What stands behind the shares of the levels.
#[rustfmt::skip]
pub(super) const SPREAD: [Spec; 2] = [
    spec(["verdeling_scholen", "Scholen achter verdeling (ca.)"], Numbers, COUNT, |line| count(&line.row.spread)),
    spec(["verdeling_sinds", "Verdeling sinds uitgave"], Numbers, SINCE, |line| since(&line.row.spread)),
];

#[rustfmt::skip]
pub(super) const UNKNOWN: [Spec; 4] = [
    spec(["weet_ik_niet", "Weet ik niet (%)"], Numbers, "Het deel dat ‘weet ik niet’ koos, in procenten, op vijf.", |line| share(&line.row.unknown)),
    spec(["weet_ik_niet_marge", "Marge van weet ik niet"], Numbers, POINTS, |line| points(&line.row.unknown)),
    spec(["weet_ik_niet_scholen", "Scholen achter weet ik niet (ca.)"], Numbers, COUNT, |line| count(&line.row.unknown)),
    spec(["weet_ik_niet_sinds", "Weet ik niet sinds uitgave"], Numbers, SINCE, |line| since(&line.row.unknown)),
];

#[rustfmt::skip]
pub(super) const PRIORITY: [Spec; 4] = [
    spec(["hoge_prioriteit", "Hoge prioriteit (%)"], Numbers, "Het deel dat hoge prioriteit gaf, van wie een prioriteit gaf, in procenten, op vijf.", |line| share(&line.row.priority)),
    spec(["hoge_prioriteit_marge", "Marge van hoge prioriteit"], Numbers, POINTS, |line| points(&line.row.priority)),
    spec(["hoge_prioriteit_scholen", "Scholen achter hoge prioriteit (ca.)"], Numbers, COUNT, |line| count(&line.row.priority)),
    spec(["hoge_prioriteit_sinds", "Hoge prioriteit sinds uitgave"], Numbers, SINCE, |line| since(&line.row.priority)),
];

#[rustfmt::skip]
pub(super) const MISSING: [Spec; 5] = [
    spec(["ontbreekt", "Ontbreekt (%)"], Numbers, "Het deel dat zegt dat het middel ontbreekt, in procenten, op vijf; bij onderwerpen en gebieden het gemiddelde over hun middelen.", |line| share(&line.row.missing)),
    spec(["ontbreekt_marge", "Marge van ontbreekt"], Numbers, POINTS, |line| points(&line.row.missing)),
    spec(["ontbreekt_scholen", "Scholen achter ontbreekt (ca.)"], Numbers, COUNT, |line| count(&line.row.missing)),
    spec(["ontbreekt_sinds", "Ontbreekt sinds uitgave"], Numbers, SINCE, |line| since(&line.row.missing)),
    spec(["opmerking", "Opmerking"], Words, "‘Te weinig scholen om te tonen’ als een cijfer dat bij deze rij hoort, verborgen is; anders leeg.", |line| if line.hides() { text(TOO_FEW) } else { Value::Empty }),
];

const COUNT: &str =
    "Ongeveer hoeveel scholen achter dit cijfer zitten: niet precies, en afgerond op vijf.";
const SINCE: &str = "Het nummer van de uitgave waarin dit cijfer voor het laatst veranderde; de dagen staan bij ‘Uitgaven’.";
const POINTS: &str =
    "Zo ver kan dit deel ernaast zitten, in procentpunten, in negen van de tien gevallen.";

/// A column for each level, with the share that chose it.
pub(super) fn level_columns(scale: &Scale) -> Vec<Column> {
    let column = |(number, label): (usize, &String)| Column {
        key: format!("niveau_{number}"),
        title: format!("Niveau {number} (%)"),
        meaning: format!(
            "Het deel van de gekozen niveaus dat ‘{label}’ is, in procenten, op vijf; alleen van vragen."
        ),
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
