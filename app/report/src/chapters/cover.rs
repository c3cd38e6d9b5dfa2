//! The front of a document.

use scan::questionnaire::{Extent, Questionnaire};
use scan::report::{Cover, Fact};
use scan::round::Anonymity;

use super::scene::Scene;
use crate::words::{date, out_of};
use scan::application::Round;

/// `Scan passend onderwijs – De Wissel – Team onderbouw`.
pub(crate) fn title(round: &Round) -> String {
    format!("Scan passend onderwijs – {} – {}", round.school, round.team)
}

/// School, team, list, days, form, n of N.
pub(crate) fn cover(scene: &Scene<'_>, kind: &str) -> Cover {
    let round = scene.round();
    let mut facts = vec![
        Fact::new("Vragenlijst", list(&round.questionnaire)),
        Fact::new("Omvang", extent(round)),
        Fact::new("Vorm", form(round.anonymity)),
        Fact::new("Invullen begonnen op", date(round.opened_on)),
    ];
    facts.extend(
        round
            .closed_on
            .map(|day| Fact::new("Invullen afgesloten op", date(day))),
    );
    facts.extend(
        round
            .finished_on
            .map(|day| Fact::new("Ronde afgerond op", date(day))),
    );
    facts.push(Fact::new("Deelnemers", people(scene)));
    facts.push(Fact::new("Gemaakt op", date(scene.dossier.made_on)));
    Cover {
        kicker: format!("Scan Passend Onderwijs · {kind} · ronde {}", round.number),
        title: round.school.clone(),
        subtitle: round.team.clone(),
        facts,
    }
}

/// Title and version.
pub(crate) fn list(questionnaire: &Questionnaire) -> String {
    format!("{}, versie {}", questionnaire.title, questionnaire.version)
}

/// How many questions were asked.
pub(crate) fn extent(round: &Round) -> String {
    let items = round.questionnaire.items().count();
    match round.extent {
        Extent::Short => format!("korte scan, {items} vragen"),
        Extent::Full => format!("volledige scan, {items} vragen"),
    }
}

/// The form with what it means.
pub(crate) fn form(anonymity: Anonymity) -> &'static str {
    match anonymity {
        Anonymity::Anonymous => "Anoniem: niemand ziet wie wat antwoordde",
        Anonymity::OpenCards => "Open kaart: het team ziet elkaars antwoorden",
    }
}

/// How many filled it in, of how many who joined.
pub(crate) fn people(scene: &Scene<'_>) -> String {
    let shown = scene.shown();
    match shown.answered.visible() {
        Some(answered) => format!("{} vulden in", out_of(*answered, shown.joined)),
        None => format!("{} deden mee", shown.joined),
    }
}
