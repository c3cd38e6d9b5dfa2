//! Rounds and the snapshots of lists that they ask.

use jiff::civil::Date;
use scan::application::RoundName;
pub use scan::application::records::StoredRound;
use scan::application::retention::{Leaving, Removable};
use scan::code::TeamCode;
use scan::ids::{RespondentId, RoundId, SnapshotId, TeamId};
use scan::questionnaire::{Extent, Questionnaire};
use scan::round::{Anonymity, Contribution, Phase};
use sqlx::Row;
use sqlx::query::Query;

use super::database::{DbArguments, DbRow};
use super::{Db, Result, Store, StoreError, Transaction};

#[derive(Clone, Debug)]
pub struct NewRound {
    pub name: RoundName,
    pub team: TeamId,
    /// 1 for the first.
    pub number: u32,
    pub snapshot: SnapshotId,
    pub extent: Extent,
    pub anonymity: Anonymity,
    pub code: TeamCode,
    /// Seconds since 1970.
    pub code_until: i64,
    pub opened_on: Date,
    /// Mark of the form that starts it; `None` for the first, whose key is the team's.
    pub idempotency_key: Option<String>,
}

#[derive(Clone, Copy, Debug)]
pub enum Find<'a> {
    Key(RoundId),
    Name(&'a RoundName),
    Code(&'a TeamCode),
    /// All of a team, newest first.
    Team(TeamId),
    Respondent(RespondentId),
}

/// Selects what [`read`] reads of a round `o` and its team, with further columns (after a
/// comma) and conditions.
macro_rules! select {
    ($columns:literal, $conditions:literal) => {
        concat!(
            "SELECT o.id, o.name, o.team_id, o.number, o.list_id, o.extent, o.anonymity, o.phase,
             o.code, o.code_until, o.code_locked, o.opened_on, o.closed_on,
             o.finished_on, o.contributes, o.expired_on, o.leaves_after,
             t.leaves_after AS team_leaves_after,
             t.school, t.name AS team_name, t.sector",
            $columns,
            " FROM rounds o JOIN teams t ON t.id = o.team_id ",
            $conditions
        )
    };
}
pub(super) use select;

impl Find<'_> {
    fn query(&self) -> Query<'_, Db, DbArguments> {
        let sql = match self {
            Self::Key(_) => select!("", "WHERE o.id = $1"),
            Self::Name(_) => select!("", "WHERE o.name = $1"),
            Self::Code(_) => select!("", "WHERE o.code = $1"),
            Self::Team(_) => select!("", "WHERE o.team_id = $1 ORDER BY o.number DESC"),
            Self::Respondent(_) => select!(
                "",
                "WHERE o.id = (SELECT round_id FROM respondents WHERE id = $1)"
            ),
        };
        let query = sqlx::query(sql);
        match self {
            Self::Name(name) => query.bind(name.as_str()),
            Self::Code(code) => query.bind(code.as_str()),
            Self::Key(round) => query.bind(*round),
            Self::Team(team) => query.bind(*team),
            Self::Respondent(respondent) => query.bind(*respondent),
        }
    }
}

impl Store {
    /// The rounds that are found, newest first.
    pub async fn rounds(&self, find: Find<'_>) -> Result<Vec<StoredRound>> {
        let rows = find.query().fetch_all(self.reader()).await?;
        rows.iter().map(read).collect()
    }

    /// The first that is found.
    pub async fn round(&self, find: Find<'_>) -> Result<Option<StoredRound>> {
        let row = find.query().fetch_optional(self.reader()).await?;
        row.as_ref().map(read).transpose()
    }

    /// How often somebody joined on a device where somebody took part already.
    pub async fn shared_device(&self, round: RoundId) -> Result<u32> {
        let count: i64 = sqlx::query_scalar("SELECT shared_device FROM rounds WHERE id = $1")
            .bind(round)
            .fetch_one(self.reader())
            .await?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// A snapshot.
    ///
    /// # Errors
    /// When the database fails, there is none, or this version cannot read it.
    pub async fn questionnaire(&self, id: SnapshotId) -> Result<Questionnaire> {
        let body: String = sqlx::query_scalar("SELECT body FROM lists WHERE id = $1")
            .bind(id)
            .fetch_one(self.reader())
            .await?;
        serde_json::from_str(&body)
            .map_err(|wrong| StoreError::Unreadable(format!("lists.body {id}: {wrong}")))
    }
}

/// Keeps a snapshot, once for all rounds that ask the same, and returns its key. It is the list as it
/// was written, in whatever language that is at hand.
pub async fn keep_snapshot(
    transaction: &mut Transaction,
    questionnaire: &Questionnaire,
) -> Result<SnapshotId> {
    let body = serde_json::to_string(questionnaire.original())
        .map_err(|wrong| StoreError::Unreadable(format!("lists.body: {wrong}")))?;
    let digest = blake3::hash(body.as_bytes());
    sqlx::query("INSERT INTO lists (digest, body) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(&digest.as_bytes()[..])
        .bind(body)
        .execute(&mut **transaction)
        .await?;
    Ok(sqlx::query_scalar("SELECT id FROM lists WHERE digest = $1")
        .bind(&digest.as_bytes()[..])
        .fetch_one(&mut **transaction)
        .await?)
}

/// Adds a round in the private phase.
pub async fn add(transaction: &mut Transaction, round: &NewRound) -> Result<()> {
    sqlx::query(
        "INSERT INTO rounds
         (name, team_id, number, list_id, extent, anonymity, phase, code, code_until, code_locked, opened_on,
          idempotency_key)
         VALUES ($1, $2, $3, $4, $5, $6, 'private', $7, $8, 0, $9, $10)",
    )
    .bind(round.name.as_str())
    .bind(round.team)
    .bind(i64::from(round.number))
    .bind(round.snapshot)
    .bind(round.extent.key())
    .bind(round.anonymity.key())
    .bind(round.code.as_str())
    .bind(round.code_until)
    .bind(round.opened_on.to_string())
    .bind(&round.idempotency_key)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Puts another code in the place of the old one; says whether that was still there.
pub async fn set_code(
    transaction: &mut Transaction,
    round: RoundId,
    (old, new): (&TeamCode, &TeamCode),
    until: i64,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE rounds SET code = $2, code_until = $3, code_locked = 0
         WHERE id = $1 AND phase = 'private' AND code = $4",
    )
    .bind(round)
    .bind(new.as_str())
    .bind(until)
    .bind(old.as_str())
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn set_locked(transaction: &mut Transaction, round: RoundId, locked: bool) -> Result<()> {
    sqlx::query("UPDATE rounds SET code_locked = $2 WHERE id = $1 AND phase = 'private'")
        .bind(round)
        .bind(i64::from(locked))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Counts that somebody joined on a device where somebody took part already. The count stands with
/// the round, not with people.
pub async fn count_shared_device(transaction: &mut Transaction, round: RoundId) -> Result<()> {
    sqlx::query("UPDATE rounds SET shared_device = shared_device + 1 WHERE id = $1")
        .bind(round)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Moves a round from one phase to the next and tells whether it was there.
pub async fn advance(
    transaction: &mut Transaction,
    round: RoundId,
    (from, to): (Phase, Phase),
    today: Date,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE rounds SET phase = $3, closed_on = COALESCE(closed_on, $4)
         WHERE id = $1 AND phase = $2",
    )
    .bind(round)
    .bind(from.key())
    .bind(to.key())
    .bind(today.to_string())
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The phase of a round at this moment, for who is about to write.
pub async fn phase(transaction: &mut Transaction, round: RoundId) -> Result<Option<Phase>> {
    let key: Option<String> = sqlx::query_scalar("SELECT phase FROM rounds WHERE id = $1")
        .bind(round)
        .fetch_optional(&mut **transaction)
        .await?;
    let read = |key: String| {
        key.parse()
            .map_err(|_| StoreError::Unreadable("rounds.phase".to_owned()))
    };
    key.map(read).transpose()
}

/// The name of the round of this team that was started with this form before.
pub async fn by_idempotency_key(
    transaction: &mut Transaction,
    team: TeamId,
    idempotency_key: &str,
) -> Result<Option<RoundName>> {
    let name: Option<String> =
        sqlx::query_scalar("SELECT name FROM rounds WHERE team_id = $1 AND idempotency_key = $2")
            .bind(team)
            .bind(idempotency_key)
            .fetch_optional(&mut **transaction)
            .await?;
    let read = |name: String| {
        RoundName::parse(&name).ok_or_else(|| StoreError::Unreadable("rounds.name".to_owned()))
    };
    name.map(read).transpose()
}

/// What a round is deleted with, by the last days on which its team and it can stay.
fn leaving(team: Option<Date>, round: Option<Date>) -> Option<Leaving> {
    let with_team = team.map(|until| (Removable::Team, until));
    let (what, until) = with_team.or(round.map(|until| (Removable::Round, until)))?;
    Some(Leaving { what, until })
}

/// A round of a row that [`select!`] asked for.
pub(super) fn read(row: &DbRow) -> Result<StoredRound> {
    let unreadable = |what: &str| StoreError::Unreadable(format!("rounds.{what}"));
    let text = |column: &str| row.get::<String, _>(column);
    let day = |text: String| text.parse::<Date>().map_err(|_| unreadable("date"));
    let day_in = |column: &str| row.get::<Option<String>, _>(column).map(day).transpose();
    Ok(StoredRound {
        id: row.get("id"),
        name: RoundName::parse(&text("name")).ok_or_else(|| unreadable("name"))?,
        team: row.get("team_id"),
        number: u32::try_from(row.get::<i64, _>("number")).map_err(|_| unreadable("number"))?,
        snapshot: row.get("list_id"),
        extent: text("extent").parse().map_err(|_| unreadable("extent"))?,
        anonymity: text("anonymity")
            .parse()
            .map_err(|_| unreadable("anonymity"))?,
        phase: text("phase").parse().map_err(|_| unreadable("phase"))?,
        code: TeamCode::parse(&text("code")).ok_or_else(|| unreadable("code"))?,
        code_until: row.get("code_until"),
        code_locked: row.get::<i64, _>("code_locked") != 0,
        opened_on: day(text("opened_on"))?,
        closed_on: day_in("closed_on")?,
        finished_on: day_in("finished_on")?,
        expired_on: day_in("expired_on")?,
        leaving: leaving(day_in("team_leaves_after")?, day_in("leaves_after")?),
        contributes: row
            .get::<Option<i64>, _>("contributes")
            .map(|number| match number {
                0 => Contribution::Nee,
                _ => Contribution::Ja,
            }),
        school: text("school"),
        team_name: text("team_name"),
        sector: text("sector").parse().map_err(|_| unreadable("sector"))?,
    })
}
