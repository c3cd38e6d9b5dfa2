//! Under which licence figures are passed on, and what is said of how they are made: the one place
//! for both.

/// The licence of published figures.
pub const LICENCE: &str = "Creative Commons Naamsvermelding 4.0 Internationaal (CC BY 4.0)";

pub const LICENCE_ADDRESS: &str = "https://creativecommons.org/licenses/by/4.0/deed.nl";

pub const SOURCE: &str = "Scan Passend Onderwijs, landelijk steunpunt passend onderwijs";

/// What the licence asks, in one sentence.
pub const TO_NAME: &str = "U mag deze cijfers delen en bewerken, ook in eigen stukken, als u de bron noemt en zegt wat u hebt veranderd.";

pub const METHOD: &str = "Elke school telt even zwaar. Elke school krijgt een vaste, geheime verschuiving, en op elk cijfer van een groep komt een beetje ruis. Zo is van geen school te achterhalen wat zij antwoordde; in een groep scholen vallen die verschuivingen tegen elkaar weg.";

pub const MARGINS: &str = "Achter een cijfer staat zijn marge. In negen van de tien gevallen ligt het echte cijfer daarbinnen. Is een verschil kleiner dan de marge, dan noemen we het geen verschil.";

/// From how many schools on there are figures.
pub fn threshold(schools: u32) -> String {
    format!(
        "Een cijfer staat er alleen als er minstens {schools} scholen van minstens {} besturen achter zitten, en als niet uit te rekenen is wat een school of een kleine groep antwoordde. Anders staat er ‘{}’.",
        scan::release::BOARDS_MIN,
        scan::release::TOO_FEW
    )
}
