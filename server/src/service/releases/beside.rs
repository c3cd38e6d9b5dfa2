//! What coordinators see of all schools beside the figures of their own team.

use async_trait::async_trait;
use scan::application::releases::{Beside, Wordings};
use scan::application::rights::Managed;
use scan::application::{Outcome, Refusal};
use scan::release::{Cell, Filter, Region};
use scan::round::Phase;
use scan_app::ports::releases::NationalFigures;

use super::super::Service;
use crate::store::rounds::StoredRound;

#[async_trait]
impl NationalFigures for Service {
    async fn beside(&self, round: &Managed) -> Outcome<Option<Beside>> {
        self.beside_of(round.round()).await
    }
}

impl Service {
    /// Figures of the newest release with the list of a round, for schools like the team's.
    pub(in super::super) async fn beside_of(
        &self,
        stored: &StoredRound,
    ) -> Outcome<Option<Beside>> {
        if stored.phase == Phase::Private {
            return Err(Refusal::NotFound);
        }
        let list = &self.questionnaire(stored.snapshot).await?.id;
        let reader = self.store.releases().reader();
        let Some(release) = reader.newest_with(list).await? else {
            return Ok(None);
        };
        let lists = self.lists_of_rounds().await?;
        let wordings = lists.of_snapshot(stored.snapshot);
        let (_, of_items) = wordings.ok_or(Refusal::NotFound)?;
        let (province, _) = self.store.region(stored.team).await?;
        let sector = Filter {
            sector: Some(stored.sector),
            ..Filter::default()
        };
        let region = province.map(|province| Filter {
            region: Some(Region::Province(province)),
            ..sector.clone()
        });
        let cells: Vec<Cell> = [Some(sector), region]
            .into_iter()
            .flatten()
            .filter_map(Cell::new)
            .collect();
        let figures = reader.figures(release.edition, list, &cells).await?;
        let mut figures = figures.unwrap_or_default().into_iter();
        let Some(national) = figures.next() else {
            return Ok(None);
        };
        Ok(Some(Beside {
            release,
            wordings: Wordings {
                list: list.clone(),
                of_items: of_items.clone(),
            },
            national,
            regional: figures.next(),
        }))
    }
}
