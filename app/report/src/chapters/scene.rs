//! What every part of a report is made from.

use std::sync::Arc;

use scan::offer::Offer;
use scan::overview::{Overview, Reason, View};
use scan::questionnaire::{Id, Questionnaire};
use scan::report::Part;
use scan::round::Anonymity;

use crate::agreed::talk::Talk;
use crate::{compare, overview};
use scan::application::Round;
use scan::application::reports::Dossier;

/// A dossier with its round as the team looks at it.
pub(crate) struct Scene<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) offers: &'a [Offer],
    /// The round with the team's own targets, what was agreed, and what may be shown to others.
    pub(crate) talk: Talk,
    shown: Arc<Overview>,
    view: View,
}

impl<'a> Scene<'a> {
    /// Takes everything about single persons away first.
    pub(crate) fn new(dossier: &'a Dossier, offers: &'a [Offer]) -> Self {
        let shown = for_others(&dossier.overview);
        let own = dossier.round.questionnaire.clone();
        let mut round = dossier.round.clone();
        round.questionnaire = Arc::new(dossier.agreed.apply_to(&own));
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

    pub(crate) fn round(&self) -> &Round {
        &self.talk.round
    }

    /// Its list, with the team's own targets.
    pub(crate) fn list(&self) -> &Questionnaire {
        &self.talk.round.questionnaire
    }

    pub(crate) fn shown(&self) -> &Overview {
        &self.shown
    }

    /// Whether anything of the answers may be shown.
    pub(crate) fn has_answers(&self) -> bool {
        self.shown.answered.is_visible()
    }

    /// Whether the coordinator wants a part.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.dossier.settings.has(part)
    }

    /// Reasons to talk, without those about roles when the coordinator leaves roles out.
    pub(crate) fn told(&self, reasons: &[Reason]) -> Vec<Reason> {
        let about_roles = |reason: &Reason| matches!(reason, Reason::RolesDiffer { .. });
        let has_roles = self.has(Part::Rollen);
        let told = reasons.iter();
        told.filter(|reason| has_roles || !about_roles(reason))
            .cloned()
            .collect()
    }

    /// For the words of the overview.
    pub(crate) fn overview(&self) -> overview::Scene<'_> {
        overview::Scene {
            round: self.round(),
            shown: &self.shown,
            agreed: &self.talk.agreed,
            view: &self.view,
        }
    }

    pub(crate) fn title(&self, topic: &Id) -> &str {
        let found = self.talk.topic(topic);
        found.map_or("", |topic| topic.title.as_str())
    }

    /// All rounds of the team, the oldest first and this one last, for the words of the page that
    /// compares.
    pub(crate) fn sides(&self) -> Vec<compare::Side> {
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
    match overview.anonymity {
        Anonymity::Anonymous => overview.clone(),
        Anonymity::OpenCards => Arc::new(overview.for_others()),
    }
}
