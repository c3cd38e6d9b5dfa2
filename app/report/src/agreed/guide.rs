//! What the guide for the talk says.

use scan::agenda::{Length, Place, Plan};
use scan::application::Round;
use scan::overview::Overview;

use super::talk::Talk;
use crate::overview::beside;
use crate::words::count;

/// How long the session lasts when nobody says.
pub const USUAL: Length = Length::Hour;

/// Most items in the list for another time.
pub const LATER: usize = 8;

pub const FOR_WHOM: &str = "Voor wie het gesprek leidt. Er is geen goed of fout. Vraag door, vat samen, en kies samen één antwoord.";

/// Above the empty rows for actions.
pub const A_FEW_ACTIONS: &str =
    "Kies een paar acties. Liever twee die lukken dan tien die blijven liggen.";

/// The four questions for the talk in the team.
pub const QUESTIONS: [&str; 4] = [
    "Welke leerlingen hebben we?",
    "Welke ondersteuningsvragen hebben zij?",
    "Welke ondersteuning kunnen we zelf geven?",
    "Welke ondersteuning kunnen we van buiten halen?",
];

/// How the time is divided, a sentence each.
pub fn times_in_words(plan: Plan) -> Vec<String> {
    let talk = (plan.items > 0).then(|| {
        format!(
            "{}: praten over {}, {} minuten per vraag",
            minutes(plan.per_item * u16::try_from(plan.items).unwrap_or(u16::MAX)),
            count(plan.items, "vraag", "vragen"),
            plan.per_item
        )
    });
    let look = format!("{}: samen naar het overzicht kijken", minutes(plan.look));
    let act = format!("{}: middelen en acties afspreken", minutes(plan.act));
    [Some(look), talk, Some(act)]
        .into_iter()
        .flatten()
        .collect()
}

/// `5 minuten`.
pub fn minutes(number: u16) -> String {
    count(number, "minuut", "minuten")
}

/// Why the items stand in this order.
pub fn order_in_words(talk: &Talk) -> &'static str {
    let shown = talk.overview.as_ref();
    if shown.is_some_and(|overview| overview.answered.is_visible()) {
        "Voorop staat waar praten het meest oplevert: antwoorden die uiteenlopen, rollen die het anders zien, veel ‘weet ik niet’, en wat ver onder het doel ligt en hoge prioriteit kreeg."
    } else {
        "Er zijn geen antwoorden die we mogen tonen. Daarom staan de vragen in de volgorde van de vragenlijst."
    }
}

/// What stands out at an item, in words.
pub fn why(round: &Round, overview: &Overview, place: &Place) -> String {
    let why = beside::reasons(round, overview, &place.reasons);
    let counts = beside::item(overview, place.item).and_then(beside::counts);
    match (why.is_empty(), counts.is_some()) {
        (false, _) => why,
        (true, true) => "Hier springt niets uit.".to_owned(),
        (true, false) => "De antwoorden op deze vraag tonen we niet.".to_owned(),
    }
}
