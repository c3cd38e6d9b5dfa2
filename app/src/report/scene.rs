//! What every part of a report is made from.

use std::sync::Arc;

use scan::offer::Offer;
use scan::overview::{Overview, Reason, View};
use scan::questionnaire::{Id, Questionnaire};
use scan::report::Part;
use scan::round::Form;

use crate::pages::agree::talk::Talk;
use crate::pages::{compare, overview};
use scan::application::Round;
use scan::application::reports::Dossier;

/// A dossier with its round as the team looks at it.
pub(super) struct Scene<'a> {
    pub(super) dossier: &'a Dossier,
    /// All support offers.
    pub(super) offers: &'a [Offer],
    /// The round with the team's own targets, what was agreed, and what may be shown to others.
    pub(super) talk: Talk,
    shown: Arc<Overview>,
    view: View,
}

impl<'a> Scene<'a> {
    /// Takes everything about single persons away first.
    pub(super) fn new(dossier: &'a Dossier, offers: &'a [Offer]) -> Self {
        let shown = for_others(&dossier.overview);
        let own = dossier.round.list.clone();
        let mut round = dossier.round.clone();
        round.list = Arc::new(dossier.agreed.apply_to(&own));
        let talk = Talk {
            round,
            own,
            agreed: dossier.agreed.clone(),
            overview: Some(shown.clone()),
        };
        Self {
            dossier,
            offers,
            talk,
            shown,
            view: View::default(),
        }
    }

    pub(super) fn round(&self) -> &Round {
        &self.talk.round
    }

    /// Its list, with the team's own targets.
    pub(super) fn list(&self) -> &Questionnaire {
        &self.talk.round.list
    }

    /// What may be shown.
    pub(super) fn shown(&self) -> &Overview {
        &self.shown
    }

    /// Whether anything of the answers may be shown.
    pub(super) fn has_answers(&self) -> bool {
        self.shown.answered.is_visible()
    }

    /// Whether the coordinator wants a part.
    pub(super) fn has(&self, part: Part) -> bool {
        self.dossier.settings.has(part)
    }

    /// Reasons to talk, without those about roles when the coordinator leaves roles out.
    pub(super) fn told(&self, reasons: &[Reason]) -> Vec<Reason> {
        let about_roles = |reason: &Reason| matches!(reason, Reason::RolesDiffer { .. });
        let has_roles = self.has(Part::Rollen);
        let told = reasons.iter();
        told.filter(|reason| has_roles || !about_roles(reason))
            .cloned()
            .collect()
    }

    /// For the words of the overview's pages.
    pub(super) fn pages(&self) -> overview::Scene<'_> {
        overview::Scene {
            round: self.round(),
            shown: &self.shown,
            agreed: &self.talk.agreed,
            view: &self.view,
        }
    }

    /// The title of a topic.
    pub(super) fn title(&self, topic: &Id) -> &str {
        let found = self.talk.topic(topic);
        found.map_or("", |topic| topic.title.as_str())
    }

    /// All rounds of the team, the oldest first and this one last, for the words of the page that
    /// compares.
    pub(super) fn sides(&self) -> Vec<compare::Side> {
        let earlier = self.dossier.earlier.iter().rev();
        let mut sides: Vec<_> = earlier
            .map(|past| compare::Side {
                round: past.round.clone(),
                overview: for_others(&past.overview),
                agreed: past.agreed.clone(),
            })
            .collect();
        sides.push(compare::Side {
            round: self.round().clone(),
            overview: self.shown.clone(),
            agreed: self.talk.agreed.clone(),
        });
        sides
    }
}

fn for_others(overview: &Arc<Overview>) -> Arc<Overview> {
    match overview.form {
        Form::Anoniem => overview.clone(),
        Form::OpenKaart => Arc::new(overview.for_others()),
    }
}
