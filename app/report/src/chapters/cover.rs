//! The front of a document.

use scan::questionnaire::{Extent, Questionnaire};
use scan::report::{Cover, Fact};
use scan::round::Anonymity;

use super::scene::Scene;
use crate::words::{date, out_of};
use scan::application::Round;
use scan_texts::t;

/// `Scan passend onderwijs – De Wissel – Team onderbouw`.
pub(crate) fn title(round: &Round) -> String {
    t!(
        "report-chapters-cover-title",
        school = round.school,
        team = round.team
    )
}

/// School, team, list, days, form, n of N.
pub(crate) fn cover(scene: &Scene<'_>, kind: &str) -> Cover {
    let round = scene.round();
    let mut facts = vec![
        Fact::new(t!("common-questionnaire"), list(&round.questionnaire)),
        Fact::new(t!("report-chapters-extent"), extent(round)),
        Fact::new(t!("common-form"), form(round.anonymity)),
        Fact::new(t!("report-chapters-cover-opened-on"), date(round.opened_on)),
    ];
    facts.extend(
        round
            .closed_on
            .map(|day| Fact::new(t!("report-chapters-cover-closed-on"), date(day))),
    );
    facts.extend(
        round
            .finished_on
            .map(|day| Fact::new(t!("report-chapters-cover-finished-on"), date(day))),
    );
    facts.push(Fact::new(t!("common-participants"), people(scene)));
    facts.push(Fact::new(t!("common-made-on"), date(scene.dossier.made_on)));
    Cover {
        kicker: t!(
            "report-chapters-cover-kicker",
            kind = kind,
            round = round.number
        ),
        title: round.school.clone(),
        subtitle: round.team.clone(),
        facts,
    }
}

/// Title and version.
pub(crate) fn list(questionnaire: &Questionnaire) -> String {
    t!(
        "report-chapters-cover-version",
        questionnaire = questionnaire.title,
        version = questionnaire.version
    )
}

/// How many questions were asked.
pub(crate) fn extent(round: &Round) -> String {
    let items = round.questionnaire.items().count();
    match round.extent {
        Extent::Short => t!("report-chapters-cover-short-scan", items = items),
        Extent::Full => t!("report-chapters-cover-full-scan", items = items),
    }
}

/// The form with what it means.
pub(crate) fn form(anonymity: Anonymity) -> &'static str {
    match anonymity {
        Anonymity::Anonymous => t!("report-chapters-cover-anonymous"),
        Anonymity::OpenCards => t!("report-chapters-cover-open"),
    }
}

/// How many filled it in, of how many who joined.
pub(crate) fn people(scene: &Scene<'_>) -> String {
    let shown = scene.shown();
    match shown.answered.visible() {
        Some(answered) => t!(
            "report-chapters-cover-filled-in",
            joined = out_of(*answered, shown.joined)
        ),
        None => t!("report-chapters-cover-took-part", joined = shown.joined),
    }
}
