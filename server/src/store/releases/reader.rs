//! Reading releases: all that code for staff has of the store. Its connections cannot write, and
//! their file holds releases and nothing else.
//!
//! A published release never changes, so that what was read of it is kept for the next page. Whether
//! it may still be read is asked of the file each time: another program may withdraw it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use scan::application::releases::{
    CellFigures, Choices, MenuList, ReleaseHead, ReleaseState, Wordings,
};
use scan::questionnaire::Id;
use scan::release::{Cell, Edition, Measure, Row as Figures, Threshold};
use serde::de::DeserializeOwned;
use sqlx::Row;

use super::super::database::{DbRow, Pool};
use super::super::error::{Result, StoreError};
use super::recent::Recent;

/// Releases of which the lists are kept in memory, some hundred kB each: as many as one page shows.
const RELEASES: usize = 6;
/// Cells of which the figures are kept in memory, some 20 kB each: those of a few pages of each kind.
const CELLS: usize = 256;

/// Reads releases that were published.
#[derive(Clone)]
pub struct Reader {
    pool: Pool,
    known: Arc<Known>,
}

type Lists = Arc<[Arc<MenuList>]>;
type Rows = Arc<BTreeMap<Measure, Figures>>;

/// What was read of published releases.
struct Known {
    lists: Recent<Edition, Lists>,
    /// By list, and the cell as it is written.
    figures: Recent<(Edition, Id, String), Rows>,
}

impl Reader {
    pub(super) fn new(pool: Pool) -> Self {
        let known = Known {
            lists: Recent::new(RELEASES),
            figures: Recent::new(CELLS),
        };
        Self {
            pool,
            known: Arc::new(known),
        }
    }

    pub(super) fn pool(&self) -> &Pool {
        &self.pool
    }

    /// All releases, newest first; withdrawn ones too.
    pub async fn releases(&self) -> Result<Vec<ReleaseHead>> {
        let rows = sqlx::query(
            "SELECT edition, series, built_on, threshold, withdrawn_on FROM releases
             WHERE state IN ('published', 'withdrawn') ORDER BY edition DESC",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(head).collect()
    }

    /// The newest published release that has a list.
    pub async fn newest_with(&self, list: &Id) -> Result<Option<ReleaseHead>> {
        let row = sqlx::query(
            "SELECT r.edition, r.series, r.built_on, r.threshold, r.withdrawn_on FROM releases r
             JOIN release_lists l ON l.edition = r.edition
             WHERE r.state = 'published' AND l.list = $1 ORDER BY r.edition DESC LIMIT 1",
        )
        .bind(list.as_str())
        .fetch_optional(&self.pool)
        .await?;
        row.as_ref().map(head).transpose()
    }

    /// The lists of a published release, by id; `None` when there is no such release.
    pub async fn lists(&self, edition: Edition) -> Result<Option<Lists>> {
        if !self.is_published(edition).await? {
            return Ok(None);
        }
        if let Some(known) = self.known.lists.get(&edition) {
            return Ok(Some(known));
        }
        let rows = sqlx::query(
            "SELECT list, questionnaire, wordings, choices FROM release_lists
             WHERE edition = $1 ORDER BY list",
        )
        .bind(i64::from(edition.0))
        .fetch_all(&self.pool)
        .await?;
        let lists = rows.iter().map(|row| menu_list(row).map(Arc::new));
        let lists: Lists = lists.collect::<Result<_>>()?;
        self.known.lists.put(edition, lists.clone());
        Ok(Some(lists))
    }

    /// The figures of a list in these cells of a published release, in their order; `None` when
    /// there is no such release.
    pub async fn figures(
        &self,
        edition: Edition,
        list: &Id,
        cells: &[Cell],
    ) -> Result<Option<Vec<CellFigures>>> {
        if !self.is_published(edition).await? {
            return Ok(None);
        }
        let mut found = Vec::with_capacity(cells.len());
        for cell in cells {
            let place = (edition, list.clone(), canonical(cell)?);
            let rows = match self.known.figures.get(&place) {
                Some(known) => known,
                None => self.rows(place).await?,
            };
            found.push(CellFigures {
                cell: cell.clone(),
                rows,
            });
        }
        Ok(Some(found))
    }

    /// Whether a release was withdrawn.
    pub async fn is_withdrawn(&self, edition: Edition) -> Result<bool> {
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT edition FROM releases WHERE edition = $1 AND state = 'withdrawn'",
        )
        .bind(i64::from(edition.0))
        .fetch_optional(&self.pool)
        .await?;
        Ok(found.is_some())
    }

    async fn rows(&self, place: (Edition, Id, String)) -> Result<Rows> {
        let (edition, list, cell) = &place;
        let rows = sqlx::query(
            "SELECT m.measure, f.row FROM release_figures f
             JOIN release_measures m ON m.edition = f.edition AND m.number = f.measure
             WHERE f.edition = $1 AND f.list = $2 AND f.cell = $3",
        )
        .bind(i64::from(edition.0))
        .bind(list.as_str())
        .bind(cell)
        .fetch_all(&self.pool)
        .await?;
        let shown = rows
            .iter()
            .map(|row| Ok((json(row, "measure")?, json(row, "row")?)));
        let shown: Rows = Arc::new(shown.collect::<Result<_>>()?);
        self.known.figures.put(place, shown.clone());
        Ok(shown)
    }

    /// Whether a release may be read; one that may not is not kept in memory either.
    async fn is_published(&self, edition: Edition) -> Result<bool> {
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT edition FROM releases WHERE edition = $1 AND state = 'published'",
        )
        .bind(i64::from(edition.0))
        .fetch_optional(&self.pool)
        .await?;
        if found.is_none() {
            self.known.lists.forget(|known| *known == edition);
            self.known.figures.forget(|(known, ..)| *known == edition);
        }
        Ok(found.is_some())
    }

    pub(super) async fn close(&self) {
        self.pool.close().await;
    }
}

/// The one way in which a cell is written.
pub(super) fn canonical(cell: &Cell) -> Result<String> {
    serde_json::to_string(cell).map_err(|_| unreadable("cell"))
}

pub(super) fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("releases.{what}"))
}

pub(super) fn json<T: DeserializeOwned>(row: &DbRow, column: &str) -> Result<T> {
    let text: String = row.get(column);
    serde_json::from_str(&text).map_err(|_| unreadable(column))
}

/// A release of a row with `edition`, `series`, `built_on`, `threshold` and `withdrawn_on`.
fn head(row: &DbRow) -> Result<ReleaseHead> {
    let day = |text: String| text.parse::<Date>().map_err(|_| unreadable("date"));
    let withdrawn = row.get::<Option<String>, _>("withdrawn_on");
    let series: String = row.get("series");
    Ok(ReleaseHead {
        edition: edition(row.get("edition"))?,
        series: serde_json::from_value(series.into()).map_err(|_| unreadable("series"))?,
        built_on: day(row.get("built_on"))?,
        threshold: Threshold::new(threshold(row)?).ok_or_else(|| unreadable("threshold"))?,
        state: match withdrawn.map(day).transpose()? {
            Some(day) => ReleaseState::Withdrawn(day),
            None => ReleaseState::Published,
        },
    })
}

/// Fewest schools behind a figure of a release.
pub(super) fn threshold(row: &DbRow) -> Result<u32> {
    u32::try_from(row.get::<i64, _>("threshold")).map_err(|_| unreadable("threshold"))
}

fn menu_list(row: &DbRow) -> Result<MenuList> {
    let list: String = row.get("list");
    Ok(MenuList {
        questionnaire: Arc::new(json(row, "questionnaire")?),
        wordings: Wordings {
            list: Id::new(list).map_err(|_| unreadable("list"))?,
            of_items: json(row, "wordings")?,
        },
        choices: json::<Choices>(row, "choices")?,
    })
}

/// The number of a release, as it is stored.
pub(in super::super) fn edition(number: i64) -> Result<Edition> {
    let number = u32::try_from(number).map_err(|_| unreadable("edition"))?;
    Ok(Edition(number))
}
