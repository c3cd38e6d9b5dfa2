//! What staff read. Nothing here reaches anything but releases: it has their reader, and not the
//! service.

use std::sync::Arc;

use async_trait::async_trait;
use scan::application::releases::{CellFigures, Menu, MenuList, ReleaseHead};
use scan::application::rights::Staff;
use scan::application::{Outcome, Refusal};
use scan::questionnaire::Id;
use scan::release::{Cell, Edition};
use scan_app::ports::releases::ReleaseTables;
use scan_texts::list_to_read;

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

/// A list in the language of the request; figures are of the same questions in every one.
fn to_read(list: &Arc<MenuList>) -> Arc<MenuList> {
    let questionnaire = list_to_read(&list.questionnaire);
    if Arc::ptr_eq(&questionnaire, &list.questionnaire) {
        return list.clone();
    }
    Arc::new(MenuList {
        questionnaire,
        ..(**list).clone()
    })
}

#[async_trait]
impl ReleaseTables for Reading {
    async fn releases(&self, _: &Staff) -> Outcome<Vec<ReleaseHead>> {
        Ok(self.reader.releases().await?)
    }

    async fn menu(&self, _: &Staff, edition: Edition) -> Outcome<Menu> {
        let lists = self.reader.lists(edition).await?;
        let lists = lists.ok_or(Refusal::NotFound)?;
        Ok(Menu {
            lists: lists.iter().map(to_read).collect(),
        })
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
