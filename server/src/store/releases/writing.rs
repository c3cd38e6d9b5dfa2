//! Where releases are put: by what makes them, and by administrators who withdraw one.

use std::collections::BTreeMap;

use jiff::civil::Date;
use scan::application::releases::{Choices, MenuList};
use scan::questionnaire::Id;
use scan::release::{Edition, Measure, Series, Tables, Threshold};
use serde::Serialize;
use sqlx::{AssertSqlSafe, Row};

use super::super::database::{Connection, DbRow, places_of_rows};
use super::super::error::Result;
use super::Releases;
use super::reader::{canonical, edition, json, threshold, unreadable};

/// Rows that one statement adds: five values each, of 32,766 that `SQLite` takes.
const AT_ONCE: usize = 2_000;

pub struct NewRelease<'a> {
    pub tables: &'a Tables,
    pub built_on: Date,
    /// Of [`Tables::checksum`].
    pub checksum: String,
    /// Lists with at least one figure.
    pub lists: &'a [MenuList],
}

/// A release as it was recorded, to look whether its tables are still the same.
pub struct Recorded {
    pub edition: Edition,
    pub series: String,
    pub threshold: u32,
    pub checksum: String,
}

impl Releases {
    /// Stores a release that nobody can read yet.
    pub async fn put(&self, new: &NewRelease<'_>) -> Result<()> {
        let tables = new.tables;
        let edition = tables.edition();
        let mut transaction = self.writers.begin().await?;
        sqlx::query(
            "INSERT INTO releases (edition, series, built_on, threshold, checksum, state)
             VALUES ($1, $2, $3, $4, $5, 'pending')",
        )
        .bind(i64::from(edition.0))
        .bind(tables.series().as_str())
        .bind(new.built_on.to_string())
        .bind(i64::from(tables.threshold().schools()))
        .bind(&new.checksum)
        .execute(&mut *transaction)
        .await?;
        for list in new.lists {
            sqlx::query(
                "INSERT INTO release_lists (edition, list, questionnaire, wordings, choices)
                 VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(i64::from(edition.0))
            .bind(list.questionnaire.id.as_str())
            .bind(text(&*list.questionnaire)?)
            .bind(text(&list.wordings.of_items)?)
            .bind(text(&list.choices)?)
            .execute(&mut *transaction)
            .await?;
        }
        put_figures(&mut transaction, tables).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Lets staff read a release.
    pub async fn publish(&self, edition: Edition) -> Result<()> {
        sqlx::query(
            "UPDATE releases SET state = 'published' WHERE edition = $1 AND state = 'pending'",
        )
        .bind(i64::from(edition.0))
        .execute(self.writers.pool())
        .await?;
        Ok(())
    }

    /// Releases that nobody can read yet.
    pub async fn pending(&self) -> Result<Vec<Edition>> {
        let found: Vec<i64> =
            sqlx::query_scalar("SELECT edition FROM releases WHERE state = 'pending'")
                .fetch_all(self.writers.pool())
                .await?;
        found.into_iter().map(edition).collect()
    }

    /// Forgets a release that nobody could read.
    pub async fn forget(&self, edition: Edition) -> Result<()> {
        sqlx::query("DELETE FROM releases WHERE edition = $1 AND state = 'pending'")
            .bind(i64::from(edition.0))
            .execute(self.writers.pool())
            .await?;
        Ok(())
    }

    /// Withdraws a published release; says whether there was one.
    pub async fn withdraw(&self, edition: Edition, day: Date) -> Result<bool> {
        let done = sqlx::query(
            "UPDATE releases SET state = 'withdrawn', withdrawn_on = $2
             WHERE edition = $1 AND state = 'published'",
        )
        .bind(i64::from(edition.0))
        .bind(day.to_string())
        .execute(self.writers.pool())
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The largest number that a release has here.
    pub async fn last_edition(&self) -> Result<Option<Edition>> {
        let found: Option<i64> = sqlx::query_scalar("SELECT MAX(edition) FROM releases")
            .fetch_one(self.writers.pool())
            .await?;
        found.map(edition).transpose()
    }

    /// What was recorded of every release, oldest first.
    pub async fn recorded(&self) -> Result<Vec<Recorded>> {
        let rows = sqlx::query(
            "SELECT edition, series, threshold, checksum FROM releases
             WHERE state IN ('published', 'withdrawn') ORDER BY edition",
        )
        .fetch_all(self.writers.pool())
        .await?;
        let recorded = |row: &DbRow| {
            Ok(Recorded {
                edition: edition(row.get("edition"))?,
                series: row.get("series"),
                threshold: threshold(row)?,
                checksum: row.get("checksum"),
            })
        };
        rows.iter().map(recorded).collect()
    }

    /// What can be chosen of each list of a release.
    pub async fn choices(&self, edition: Edition) -> Result<BTreeMap<Id, Choices>> {
        let rows = sqlx::query("SELECT list, choices FROM release_lists WHERE edition = $1")
            .bind(i64::from(edition.0))
            .fetch_all(self.writers.pool())
            .await?;
        let choices = |row: &DbRow| {
            let list = Id::new(row.get::<String, _>("list")).map_err(|_| unreadable("list"))?;
            Ok((list, json(row, "choices")?))
        };
        rows.iter().map(choices).collect()
    }

    /// The tables of a release as they are stored.
    pub async fn tables(
        &self,
        edition: Edition,
        series: Series,
        threshold: Threshold,
    ) -> Result<Tables> {
        let rows =
            sqlx::query("SELECT measure FROM release_measures WHERE edition = $1 ORDER BY number")
                .bind(i64::from(edition.0))
                .fetch_all(self.writers.pool())
                .await?;
        let measures: Result<Vec<Measure>> = rows.iter().map(|row| json(row, "measure")).collect();
        let rows = sqlx::query("SELECT cell, measure, row FROM release_figures WHERE edition = $1")
            .bind(i64::from(edition.0))
            .fetch_all(self.writers.pool())
            .await?;
        let figure = |row: &DbRow| {
            let measure = u16::try_from(row.get::<i64, _>("measure"));
            let measure = measure.map_err(|_| unreadable("measure"))?;
            Ok((json(row, "cell")?, measure, json(row, "row")?))
        };
        let figures: Result<Vec<_>> = rows.iter().map(figure).collect();
        let head = (series, edition, threshold);
        Ok(Tables::of_rows(head, measures?, figures?))
    }
}

async fn put_figures(connection: &mut Connection, tables: &Tables) -> Result<()> {
    let edition = i64::from(tables.edition().0);
    for (number, measure) in (0_i64..).zip(tables.measures()) {
        sqlx::query(
            "INSERT INTO release_measures (edition, number, list, measure) VALUES ($1, $2, $3, $4)",
        )
        .bind(edition)
        .bind(number)
        .bind(list_of(measure).as_str())
        .bind(text(measure)?)
        .execute(&mut *connection)
        .await?;
    }
    let mut rows = Vec::new();
    for (cell, measure, row) in tables.rows() {
        let number = tables.measures().binary_search(measure);
        let number = number.map_err(|_| unreadable("measure"))?;
        let number = i64::try_from(number).map_err(|_| unreadable("measure"))?;
        rows.push((list_of(measure), canonical(cell)?, number, text(row)?));
        if rows.len() == AT_ONCE {
            put_rows(connection, edition, &mut rows).await?;
        }
    }
    if !rows.is_empty() {
        put_rows(connection, edition, &mut rows).await?;
    }
    Ok(())
}

async fn put_rows(
    connection: &mut Connection,
    edition: i64,
    rows: &mut Vec<(&Id, String, i64, String)>,
) -> Result<()> {
    let places = places_of_rows(rows.len(), 5);
    let sql =
        format!("INSERT INTO release_figures (edition, list, cell, measure, row) VALUES {places}");
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for (list, cell, measure, row) in rows.drain(..) {
        let list = list.as_str().to_owned();
        query = query
            .bind(edition)
            .bind(list)
            .bind(cell)
            .bind(measure)
            .bind(row);
    }
    query.execute(connection).await?;
    Ok(())
}

fn list_of(measure: &Measure) -> &Id {
    match measure {
        Measure::Area(list, _) | Measure::Topic(list, _) | Measure::Item(list, ..) => list,
    }
}

fn text<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|_| unreadable("json"))
}
