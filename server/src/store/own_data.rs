//! Everything that is kept about somebody with an account, for themselves. Nothing with which somebody
//! could sign in is read. What belongs to a team that is about to be deleted is there for whoever
//! manages it alone.

mod staff;

use jiff::Timestamp;
use jiff::civil::Date;
use scan::application::memberships::{TeamAction, TeamLogLine};
use scan::application::own_data::{
    Elsewhere, KeptAsking, KeptInvitation, KeptLine, KeptMail, KeptMembership,
};
use scan::ids::AccountId;
use scan::mail::MailAddress;
use scan::membership::MemberRole;
use sqlx::Row;

use super::accounts::values::{read_day, time};
use super::database::DbRow;
use super::sessions::Hash;
use super::{Result, Store, StoreError};

/// Of a statement about a team `t`, that it is not about to be deleted, or `$2` manages it (`$3`).
macro_rules! seen {
    ($select:literal, $order:literal) => {
        concat!(
            $select,
            " AND (t.leaves_after IS NULL OR EXISTS (SELECT 1 FROM memberships s
               WHERE s.team_id = t.id AND s.account_id = $2 AND s.role = $3))",
            $order
        )
    };
}

impl Store {
    /// Rows of such a statement for somebody, which asks for an address as `$1`.
    async fn seen(
        &self,
        statement: &'static str,
        account: AccountId,
        address: &MailAddress,
    ) -> Result<Vec<DbRow>> {
        let rows = sqlx::query(statement)
            .bind(address.as_str())
            .bind(account)
            .bind(MemberRole::Managing.key())
            .fetch_all(self.reader())
            .await?;
        Ok(rows)
    }

    /// The day on which an account was made; `None` when it is gone.
    pub async fn account_added_on(&self, account: AccountId) -> Result<Option<Date>> {
        let found: Option<String> =
            sqlx::query_scalar("SELECT added_on FROM accounts WHERE id = $1")
                .bind(account)
                .fetch_optional(self.reader())
                .await?;
        found.map(|day| read_day(&day)).transpose()
    }

    /// Accounts elsewhere of an account.
    pub async fn accounts_elsewhere(&self, account: AccountId) -> Result<Vec<Elsewhere>> {
        let rows = sqlx::query(
            "SELECT issuer, subject FROM account_identities WHERE account_id = $1
             ORDER BY issuer, subject",
        )
        .bind(account)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| Elsewhere {
            issuer: row.get("issuer"),
            subject: row.get("subject"),
        };
        Ok(rows.iter().map(read).collect())
    }

    /// Since which day somebody wants no mail.
    pub async fn no_mail_since(&self, address: &Hash) -> Result<Option<Date>> {
        let found: Option<String> =
            sqlx::query_scalar("SELECT since FROM unwanted_mail WHERE address_hash = $1")
                .bind(&address[..])
                .fetch_optional(self.reader())
                .await?;
        found.map(|day| read_day(&day)).transpose()
    }

    /// Until when links to sign in work that were mailed to an address and not used.
    pub async fn sign_in_links_of(&self, address: &MailAddress) -> Result<Vec<Timestamp>> {
        let found: Vec<i64> =
            sqlx::query_scalar("SELECT until FROM sign_in_links WHERE address = $1 ORDER BY until")
                .bind(address.as_str())
                .fetch_all(self.reader())
                .await?;
        found.into_iter().map(time).collect()
    }

    /// The teams of somebody, by name.
    pub async fn kept_memberships(&self, account: AccountId) -> Result<Vec<KeptMembership>> {
        let rows = sqlx::query(seen!(
            "SELECT t.school, t.name, m.role, m.since FROM memberships m
             JOIN teams t ON t.id = m.team_id WHERE m.account_id = $1",
            " ORDER BY t.school, t.name, t.id"
        ))
        .bind(account)
        .bind(account)
        .bind(MemberRole::Managing.key())
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| {
            Ok(KeptMembership {
                school: row.get("school"),
                team: row.get("name"),
                role: role(row)?,
                since: read_day(row.get("since"))?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// Lines of the logs of teams by somebody or about them, the oldest first.
    pub async fn kept_lines(
        &self,
        account: AccountId,
        address: &MailAddress,
    ) -> Result<Vec<KeptLine>> {
        let statement = seen!(
            "SELECT t.school, t.name, l.at, l.who, l.action, l.about FROM team_log l
             JOIN teams t ON t.id = l.team_id WHERE (l.who = $1 OR l.about = $1)",
            " ORDER BY l.id"
        );
        let rows = self.seen(statement, account, address).await?;
        let read = |row: &DbRow| {
            let action: String = row.get("action");
            Ok(KeptLine {
                school: row.get("school"),
                team: row.get("name"),
                line: TeamLogLine {
                    at: time(row.get("at"))?,
                    who: row.get("who"),
                    action: action.parse().map_err(|_| unreadable("action"))?,
                    about: row.get("about"),
                },
            })
        };
        rows.iter().map(read).collect()
    }

    /// Invitations to coordinate a team that somebody made and nobody answered yet, as far as the log
    /// says who did.
    pub async fn kept_invitations_by(
        &self,
        account: AccountId,
        address: &MailAddress,
    ) -> Result<Vec<KeptInvitation>> {
        let rows = sqlx::query(seen!(
            "SELECT t.school, t.name, i.address, i.role, i.until FROM member_invitations i
             JOIN teams t ON t.id = i.team_id WHERE EXISTS (SELECT 1 FROM team_log l
             WHERE l.team_id = i.team_id AND l.about = i.address AND l.who = $1 AND l.action = $4)",
            " ORDER BY i.id"
        ))
        .bind(address.as_str())
        .bind(account)
        .bind(MemberRole::Managing.key())
        .bind(TeamAction::Invited.key())
        .fetch_all(self.reader())
        .await?;
        rows.iter().map(invitation).collect()
    }

    /// Invitations to coordinate a team for an address that were not answered yet.
    pub async fn kept_invitations_to(
        &self,
        account: AccountId,
        address: &MailAddress,
    ) -> Result<Vec<KeptInvitation>> {
        let statement = seen!(
            "SELECT t.school, t.name, i.address, i.role, i.until FROM member_invitations i
             JOIN teams t ON t.id = i.team_id WHERE i.address = $1",
            " ORDER BY i.id"
        );
        let rows = self.seen(statement, account, address).await?;
        rows.iter().map(invitation).collect()
    }

    /// Rounds of which an address was mailed an invitation to answer.
    pub async fn kept_askings(
        &self,
        account: AccountId,
        address: &MailAddress,
    ) -> Result<Vec<KeptAsking>> {
        let statement = seen!(
            "SELECT t.school, t.name, o.number, c.mailed_at,
             CASE WHEN c.token_hash IS NULL THEN 0 ELSE 1 END AS is_open
             FROM colleagues c JOIN rounds o ON o.id = c.round_id JOIN teams t ON t.id = o.team_id
             WHERE c.address = $1 AND o.leaves_after IS NULL",
            " ORDER BY c.mailed_at, o.id"
        );
        let rows = self.seen(statement, account, address).await?;
        let read = |row: &DbRow| {
            let number: i64 = row.get("number");
            Ok(KeptAsking {
                school: row.get("school"),
                team: row.get("name"),
                round: u32::try_from(number).map_err(|_| unreadable("number"))?,
                mailed: time(row.get("mailed_at"))?,
                is_open: row.get::<i64, _>("is_open") != 0,
            })
        };
        rows.iter().map(read).collect()
    }

    /// Mails to an address, without their texts, the oldest first.
    pub async fn kept_mails(&self, address: &MailAddress) -> Result<Vec<KeptMail>> {
        let rows = sqlx::query(
            "SELECT kind, state, subject, queued_at, ended_at FROM outbox WHERE address = $1
             ORDER BY id",
        )
        .bind(address.as_str())
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| {
            let (kind, state): (String, String) = (row.get("kind"), row.get("state"));
            let ended: Option<i64> = row.get("ended_at");
            Ok(KeptMail {
                kind: kind.parse().map_err(|_| unreadable("kind"))?,
                state: state.parse().map_err(|_| unreadable("state"))?,
                subject: row.get("subject"),
                queued: time(row.get("queued_at"))?,
                ended: ended.map(time).transpose()?,
            })
        };
        rows.iter().map(read).collect()
    }
}

fn invitation(row: &DbRow) -> Result<KeptInvitation> {
    let address: String = row.get("address");
    Ok(KeptInvitation {
        school: row.get("school"),
        team: row.get("name"),
        address: MailAddress::new(&address).map_err(|_| unreadable("address"))?,
        role: role(row)?,
        until: time(row.get("until"))?,
    })
}

fn role(row: &DbRow) -> Result<MemberRole> {
    let role: String = row.get("role");
    role.parse().map_err(|_| unreadable("role"))
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("own_data.{what}"))
}
