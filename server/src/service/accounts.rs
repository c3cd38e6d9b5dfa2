//! Accounts: passkeys and sessions, whoever signs in. Who that may be stands with staff and with
//! coordinators.

pub(super) mod passkeys;

use scan::application::Outcome;
use scan::application::accounts::{AccountSession, SignInMethod};
use scan::ids::AccountId;

use super::{Service, secrets};
use crate::store::Transaction;
use crate::store::accounts::sessions::{self, Lasting, Uses};
use crate::store::sessions::Hash;

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;

/// How long staff of the support centre are signed in.
pub(super) const STAFF: Lasting = Lasting {
    whole: 12 * HOUR,
    idle: HOUR,
};

/// How long coordinators are.
pub(super) const COORDINATORS: Lasting = Lasting {
    whole: 30 * DAY,
    idle: 30 * DAY,
};

impl Service {
    /// The sessions of an account that go on, the latest first; `this` is the one that asks.
    pub(super) async fn sessions_that_hold(
        &self,
        account: AccountId,
        this: &Hash,
        lasting: Lasting,
    ) -> Outcome<Vec<AccountSession>> {
        let mut sessions = self.store.sessions_of(account, this).await?;
        let now = self.now();
        sessions.retain(|session| {
            let (begun, seen) = (session.begun.as_second(), session.seen.as_second());
            let uses = Uses {
                begun,
                seen,
                proved: begun,
            };
            lasting.holds(&uses, now)
        });
        Ok(sessions)
    }

    /// Begins a session under a new token, in the place of one that this browser has.
    pub(super) async fn begin_session(
        &self,
        transaction: &mut Transaction,
        account: AccountId,
        method: SignInMethod,
        old: Option<&str>,
    ) -> Outcome<String> {
        let token = secrets::token()?;
        let old = old.map(secrets::hash);
        let now = self.now();
        // Nobody's session lasts longer than that of a coordinator.
        let times = (now, now - COORDINATORS.whole);
        let tokens = (old.as_ref(), &secrets::hash(&token));
        sessions::begin(transaction, account, method, tokens, times).await?;
        Ok(token)
    }
}
