//! Accounts elsewhere.

use scan::ids::AccountId;

use super::super::{Result, Store, Transaction};

/// Who somebody is for a provider.
#[derive(Clone, Debug)]
pub struct Identity {
    pub issuer: String,
    pub subject: String,
}

/// Among whom somebody is looked for: staff and coordinators may have the same account elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Realm {
    Staff,
    Coordinators,
}

impl Realm {
    fn key(self) -> &'static str {
        match self {
            Self::Staff => "steunpunt",
            Self::Coordinators => "scans",
        }
    }
}

impl Store {
    /// How many accounts elsewhere are tied to an account.
    pub async fn identities(&self, account: AccountId) -> Result<u32> {
        let count: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM account_identities WHERE account_id = $1")
                .bind(account)
                .fetch_one(self.reader())
                .await?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

/// Whose it is.
pub async fn owner(
    transaction: &mut Transaction,
    realm: Realm,
    identity: &Identity,
) -> Result<Option<AccountId>> {
    Ok(sqlx::query_scalar(
        "SELECT account_id FROM account_identities
         WHERE realm = $1 AND issuer = $2 AND subject = $3",
    )
    .bind(realm.key())
    .bind(&identity.issuer)
    .bind(&identity.subject)
    .fetch_optional(&mut **transaction)
    .await?)
}

/// Ties it to an account; it leads to nobody else from then on.
pub async fn tie(
    transaction: &mut Transaction,
    realm: Realm,
    identity: &Identity,
    account: AccountId,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO account_identities (realm, issuer, subject, account_id)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (realm, issuer, subject) DO UPDATE SET account_id = excluded.account_id",
    )
    .bind(realm.key())
    .bind(&identity.issuer)
    .bind(&identity.subject)
    .bind(account)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Unties all of an account.
pub async fn untie_all(transaction: &mut Transaction, account: AccountId) -> Result<()> {
    sqlx::query("DELETE FROM account_identities WHERE account_id = $1")
        .bind(account)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
