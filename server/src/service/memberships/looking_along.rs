//! What whoever looks along sees of a round: how many take part, and the report once it is there.

use async_trait::async_trait;
use scan::application::reports::{Dossier, FileKind, Making};
use scan::application::rights::Viewed;
use scan::application::{Outcome, Refusal, Round};
use scan::round::Phase;
use scan_app::ports::memberships::{LookingAlong, Seen};

use crate::service::Service;

#[async_trait]
impl LookingAlong for Service {
    async fn seen(&self, round: &Viewed) -> Outcome<(Round, Seen)> {
        let stored = round.round();
        let page = self.page_round(stored).await?;
        let seen = match stored.phase {
            Phase::Private => {
                let counts = self.store.role_counts(stored.id).await?;
                Seen::Answering {
                    joined: counts.iter().map(|count| count.joined).sum(),
                    finished: counts.iter().map(|count| count.finished).sum(),
                }
            }
            Phase::Review | Phase::Frozen => {
                let (dossier, _) = self.dossier_of(stored).await?;
                Seen::Report(Box::new(dossier))
            }
        };
        Ok((page, seen))
    }

    async fn seen_report(&self, round: &Viewed) -> Outcome<Making> {
        let (dossier, _): (Dossier, _) = match round.round().phase {
            Phase::Private => return Err(Refusal::NotFound),
            Phase::Review | Phase::Frozen => self.dossier_of(round.round()).await?,
        };
        self.make_of(&dossier, FileKind::Report).await
    }
}
