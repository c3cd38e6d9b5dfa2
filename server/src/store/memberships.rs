//! Who coordinates a team with an account, who is invited, and the log of what they did.

pub mod invitations;
pub mod log;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use scan::application::accounts::Owner;
use scan::application::memberships::Member;
use scan::ids::{AccountId, TeamId};
use scan::mail::MailAddress;
use scan::membership::{LinkState, MemberRole, Roster};
use sqlx::Row;

use super::accounts::values::read_some_day;
use super::database::{Connection, DbRow};
use super::sessions::Hash;
use super::{Result, Store, StoreError, Transaction, sweeping};

impl Store {
    /// What somebody may in a team.
    pub async fn member_role(
        &self,
        team: TeamId,
        account: AccountId,
    ) -> Result<Option<MemberRole>> {
        let found: Option<String> = sqlx::query_scalar(
            "SELECT role FROM memberships WHERE team_id = $1 AND account_id = $2",
        )
        .bind(team)
        .bind(account)
        .fetch_optional(self.reader())
        .await?;
        found.map(|role| read_role(&role)).transpose()
    }

    /// The teams of somebody, with what they may.
    pub async fn teams_of_account(&self, account: AccountId) -> Result<Vec<(TeamId, MemberRole)>> {
        let rows = sqlx::query(
            "SELECT team_id, role FROM memberships WHERE account_id = $1 ORDER BY team_id DESC",
        )
        .bind(account)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| Ok((row.get("team_id"), read_role(row.get("role"))?));
        rows.iter().map(read).collect()
    }

    /// The members of a team, by address.
    pub async fn members(&self, team: TeamId) -> Result<Vec<Member>> {
        let rows = sqlx::query(
            "SELECT c.id, c.address, m.role, m.since, a.leaves_after FROM memberships m
             JOIN coordinators c ON c.id = m.account_id JOIN accounts a ON a.id = c.id
             WHERE m.team_id = $1 ORDER BY c.address",
        )
        .bind(team)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| {
            let since: String = row.get("since");
            Ok(Member {
                owner: Owner {
                    id: row.get("id"),
                    address: read_address(row.get("address"))?,
                },
                role: read_role(row.get("role"))?,
                since: since.parse().map_err(|_| unreadable("since"))?,
                leaving: read_some_day(row.get("leaves_after"))?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// The teams of somebody that are not about to be deleted, with everybody in them.
    pub async fn rosters_of(&self, account: AccountId) -> Result<Vec<(TeamId, Roster)>> {
        let mut connection = self.reader().acquire().await?;
        rosters_of(&mut connection, account).await
    }

    /// Whether the link of a team still opens it.
    pub async fn link_state(&self, team: TeamId) -> Result<LinkState> {
        let useless: i64 = sqlx::query_scalar("SELECT link_useless FROM teams WHERE id = $1")
            .bind(team)
            .fetch_one(self.reader())
            .await?;
        Ok(state(useless))
    }
}

/// The teams of somebody that are not about to be deleted, with everybody in them.
pub async fn rosters_of(
    connection: &mut Connection,
    account: AccountId,
) -> Result<Vec<(TeamId, Roster)>> {
    let teams: Vec<TeamId> = sqlx::query_scalar(
        "SELECT m.team_id FROM memberships m JOIN teams t ON t.id = m.team_id
         WHERE m.account_id = $1 AND t.leaves_after IS NULL ORDER BY m.team_id",
    )
    .bind(account)
    .fetch_all(&mut *connection)
    .await?;
    let mut found = Vec::with_capacity(teams.len());
    for team in teams {
        found.push((team, roster(connection, team).await?));
    }
    Ok(found)
}

/// Everybody of a team, as the rules know them.
pub async fn roster(connection: &mut Connection, team: TeamId) -> Result<Roster> {
    let rows = sqlx::query(
        "SELECT m.account_id, m.role, a.leaves_after FROM memberships m
         JOIN accounts a ON a.id = m.account_id WHERE m.team_id = $1",
    )
    .bind(team)
    .fetch_all(&mut *connection)
    .await?;
    let goes = |row: &&DbRow| row.get::<Option<String>, _>("leaves_after").is_some();
    let leaving = rows.iter().filter(goes).map(|row| row.get("account_id"));
    let leaving: BTreeSet<AccountId> = leaving.collect();
    let member = |row: &DbRow| Ok((row.get("account_id"), read_role(row.get("role"))?));
    let members: Result<BTreeMap<AccountId, MemberRole>> = rows.iter().map(member).collect();
    let rows = sqlx::query("SELECT address, role FROM member_invitations WHERE team_id = $1")
        .bind(team)
        .fetch_all(&mut *connection)
        .await?;
    let invited = |row: &DbRow| {
        let address = read_address(row.get("address"))?;
        Ok((address, read_role(row.get("role"))?))
    };
    let invited: Result<BTreeMap<MailAddress, MemberRole>> = rows.iter().map(invited).collect();
    let useless: i64 = sqlx::query_scalar("SELECT link_useless FROM teams WHERE id = $1")
        .bind(team)
        .fetch_one(connection)
        .await?;
    Ok(Roster {
        members: members?,
        leaving,
        invited: invited?,
        link: state(useless),
    })
}

/// Makes somebody a member, or changes what they may.
pub async fn set(
    transaction: &mut Transaction,
    team: TeamId,
    account: AccountId,
    role: MemberRole,
    today: Date,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO memberships (team_id, account_id, role, since) VALUES ($1, $2, $3, $4)
         ON CONFLICT (team_id, account_id) DO UPDATE SET role = excluded.role",
    )
    .bind(team)
    .bind(account)
    .bind(role.key())
    .bind(today.to_string())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Somebody is no member any more.
pub async fn remove(transaction: &mut Transaction, team: TeamId, account: AccountId) -> Result<()> {
    sqlx::query("DELETE FROM memberships WHERE team_id = $1 AND account_id = $2")
        .bind(team)
        .bind(account)
        .execute(&mut **transaction)
        .await?;
    sweeping::is_due(transaction).await
}

/// Makes the link of a team useless: puts the hash of a key that nobody has in its place.
pub async fn spoil_link(transaction: &mut Transaction, team: TeamId, nobodys: &Hash) -> Result<()> {
    sqlx::query("UPDATE teams SET key_hash = $2, key_salt = NULL, link_useless = 1 WHERE id = $1")
        .bind(team)
        .bind(&nobodys[..])
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

fn state(useless: i64) -> LinkState {
    if useless == 0 {
        LinkState::Works
    } else {
        LinkState::Useless
    }
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("memberships.{what}"))
}

fn read_role(text: &str) -> Result<MemberRole> {
    text.parse().map_err(|_| unreadable("role"))
}

fn read_address(text: &str) -> Result<MailAddress> {
    MailAddress::new(text).map_err(|_| unreadable("address"))
}
