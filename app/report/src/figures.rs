//! The figures of a dossier.

use scan::compare::{RoundView, compare};
use scan::figures::{Before, Earlier, Figures, Input, RoundFacts};
use scan::offer::Offer;

use scan::application::Round;
use scan::application::reports::Dossier;

/// All figures, as far as the coordinator chose them.
pub fn figures(dossier: &Dossier, offers: &[Offer]) -> Figures {
    let round = &dossier.round;
    let list = dossier.agreed.apply_to(&round.questionnaire);
    let now = RoundView {
        number: round.number,
        questionnaire: &list,
        overview: &dossier.overview,
    };
    let comparison = dossier.earlier.first().map(|past| {
        let before = &past.round;
        let view = RoundView {
            number: before.number,
            questionnaire: &before.questionnaire,
            overview: &past.overview,
        };
        (before, compare(&view, &now))
    });
    let earlier: Vec<Earlier> = dossier
        .earlier
        .iter()
        .map(|past| Earlier {
            number: past.round.number,
            questionnaire: &past.round.questionnaire,
            agreed: &past.agreed,
        })
        .collect();
    scan::figures::figures(&Input {
        facts: &facts(round),
        questionnaire: &list,
        overview: &dossier.overview,
        agreed: &dossier.agreed,
        before: comparison.as_ref().map(|(before, comparison)| Before {
            questionnaire: &before.questionnaire,
            comparison,
        }),
        earlier: &earlier,
        offers,
        settings: &dossier.settings,
    })
}

fn facts(round: &Round) -> RoundFacts {
    RoundFacts {
        school: round.school.clone(),
        team: round.team.clone(),
        sector: round.sector.key().to_owned(),
        list: round.questionnaire.title.clone(),
        list_version: round.questionnaire.version.clone(),
        extent: round.extent.key().to_owned(),
        form: round.anonymity.key().to_owned(),
        number: round.number,
        opened_on: round.opened_on.to_string(),
        closed_on: round.closed_on.map(|day| day.to_string()),
        finished_on: round.finished_on.map(|day| day.to_string()),
        // Who joined and answered comes from the overview.
        joined: 0,
        answered: None,
    }
}
