//! The bare save on `PostgreSQL`: as [`super::save::grouped`], with the answers of one transaction in one
//! statement.

use axum::Router;
use sqlx::postgres::{PgPool, PgPoolOptions};

use super::save::{Sent, Table, queued};
use crate::error::Result;

pub async fn grouped(url: &str) -> Result<Router> {
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .test_before_acquire(false)
        .connect(url)
        .await?;
    sqlx::query(
        "CREATE TABLE IF NOT EXISTS answers (
             respondent_id BIGINT NOT NULL, item BIGINT NOT NULL, choice BIGINT,
             revision BIGINT NOT NULL, PRIMARY KEY (respondent_id, item)
         )",
    )
    .execute(&pool)
    .await?;
    sqlx::query("TRUNCATE answers").execute(&pool).await?;
    Ok(queued(Answers(pool)))
}

struct Answers(PgPool);

impl Table for Answers {
    async fn store(&self, batch: &[Sent]) -> sqlx::Result<Vec<i64>> {
        let column = |of: fn(&Sent) -> i64| batch.iter().map(of).collect::<Vec<_>>();
        let stored = column(|sent| sent.base + 1);
        sqlx::query(
            "INSERT INTO answers (respondent_id, item, choice, revision)
             SELECT * FROM UNNEST($1::BIGINT[], $2::BIGINT[], $3::BIGINT[], $4::BIGINT[])
             ON CONFLICT (respondent_id, item) DO UPDATE
             SET choice = excluded.choice, revision = excluded.revision",
        )
        .bind(column(|sent| sent.respondent))
        .bind(column(|sent| sent.item))
        .bind(column(|sent| sent.choice))
        .bind(&stored)
        .execute(&self.0)
        .await?;
        Ok(stored)
    }
}
