//! What staff read. Nothing here reaches anything but releases: it has their reader, and not the
//! service.

use async_trait::async_trait;
use scan::application::releases::{CellFigures, Menu, ReleaseHead};
use scan::application::rights::Staff;
use scan::application::{Outcome, Refusal};
use scan::questionnaire::Id;
use scan::release::{Cell, Edition};
use scan_app::ports::releases::ReleaseTables;

use crate::store::releases::reader::Reader;

/// Reads releases for staff.
pub struct Reading {
    reader: Reader,
}

impl Reading {
    pub fn new(reader: Reader) -> Self {
        Self { reader }
    }
}

#[async_trait]
impl ReleaseTables for Reading {
    async fn releases(&self, _: &Staff) -> Outcome<Vec<ReleaseHead>> {
        Ok(self.reader.releases().await?)
    }

    async fn menu(&self, _: &Staff, edition: Edition) -> Outcome<Menu> {
        let lists = self.reader.lists(edition).await?;
        let lists = lists.ok_or(Refusal::NotFound)?.to_vec();
        Ok(Menu { lists })
    }

    async fn figures(
        &self,
        _: &Staff,
        edition: Edition,
        list: &Id,
        cells: &[Cell],
    ) -> Outcome<Vec<CellFigures>> {
        let figures = self.reader.figures(edition, list, cells).await?;
        figures.ok_or(Refusal::NotFound)
    }
}
