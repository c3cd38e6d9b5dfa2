//! Sharing a result by read-only links.
//!
//! A link gives its holder the report of one round and nothing else. Its cookie holds the token
//! of the link itself, which is looked up for each request: whoever revokes a link closes it for
//! open browsers too, and nothing is stored about readers.

use async_trait::async_trait;
use jiff::civil::Date;
use jiff::{ToSpan, tz::TimeZone};
use scan::application::ShareName;
use scan::application::memberships::TeamAction;
use scan::application::reports::{Dossier, FileKind, Making};
use scan::application::rights::{Managed, Reading};
use scan::application::sharing::{Made, NewShare, Share, ShareState};
use scan::application::{Outcome, Refusal, Round};
use scan::round::Phase;
use scan::sharing::{MOST_LINKS, Validity};
use scan_app::ports::sharing::Sharing;

use super::{Service, commit, lacking, secrets};
use crate::store::rounds::StoredRound;
use crate::store::shares::{self, Revoked, StoredShare};

#[async_trait]
impl Sharing for Service {
    async fn shares(&self, round: &Managed) -> Outcome<(Round, Vec<Share>)> {
        let stored = sharable(round)?;
        let shares = self.store.shares(stored.id).await?;
        let shares = shares.into_iter().map(|share| self.page_share(share));
        let shares = shares.collect();
        Ok((self.page_round(stored).await?, shares))
    }

    async fn share(&self, round: &Managed, new: NewShare) -> Outcome<Made> {
        let stored = sharable(round)?;
        let idempotency_key = idempotency_key(&new);
        // The only writer from here on: what is read below holds until the end.
        let mut transaction = self.begin().await?;
        let known = shares::by_idempotency_key(&mut transaction, stored.id, &idempotency_key).await;
        if let Some((known, salt)) = known? {
            return Ok(match self.state_of(&known) {
                ShareState::Live => {
                    Made::Link(known.name, secrets::salted(&new.idempotency_key, &salt))
                }
                ShareState::Expired | ShareState::Revoked => Made::Ended,
            });
        }
        if shares::live(&mut transaction, stored.id, self.now()).await? >= MOST_LINKS {
            return Ok(Made::Full);
        }
        let name: ShareName = secrets::name()?;
        let salt = secrets::salt()?;
        let token = secrets::salted(&new.idempotency_key, &salt);
        let share = shares::NewShare {
            name: &name,
            round: stored.id,
            idempotency_key: &idempotency_key,
            salt: &salt,
            token: &secrets::hash(&token),
            audience: &new.audience,
            made_on: self.today(),
            until: end_of(self.today(), new.validity)
                .ok_or_else(|| Refusal::internal("no such day"))?,
        };
        shares::add(&mut transaction, &share).await?;
        let about = new.audience.as_str();
        self.note_team(&mut transaction, round, TeamAction::Shared, about)
            .await?;
        commit(transaction).await?;
        Ok(Made::Link(name, token))
    }

    async fn revoke(&self, round: &Managed, share: &ShareName) -> Outcome<()> {
        let stored = sharable(round)?;
        let mut transaction = self.begin().await?;
        let revoked = shares::revoke(&mut transaction, stored.id, share, self.today());
        match revoked.await? {
            Some(Revoked::Now) => {
                self.note_team(&mut transaction, round, TeamAction::ShareRevoked, "")
                    .await?;
                commit(transaction).await
            }
            Some(Revoked::Before) => Ok(()),
            None => Err(lacking("ShareOfRound")),
        }
    }

    async fn check_share(&self, key: &str) -> Outcome<()> {
        self.share_behind(key).await.map(|_| ())
    }

    async fn open_share(&self, key: &str) -> Outcome<ShareName> {
        let share = self.share_behind(key).await?;
        let today = self.today();
        if share.opened_on != Some(today) {
            let mut transaction = self.begin().await?;
            shares::opened(&mut transaction, share.id, today).await?;
            commit(transaction).await?;
        }
        Ok(share.name)
    }

    async fn shared(&self, reader: &Reading) -> Outcome<(Dossier, Date)> {
        let round = self.round_by_id(reader.share().round).await?;
        let until = Self::last_day(reader.share());
        let (dossier, _) = self.dossier_of(&round).await?;
        Ok((dossier, until))
    }

    async fn shared_report(&self, reader: &Reading) -> Outcome<Making> {
        let (dossier, _) = self.shared(reader).await?;
        self.make_of(&dossier, FileKind::Report).await
    }
}

impl Service {
    /// The link with this token, if it works. Its 256 bits cannot be guessed: wrong ones need no
    /// limit.
    async fn share_behind(&self, key: &str) -> Outcome<StoredShare> {
        let found = self.share_with(key).await?.ok_or(Refusal::NotFound)?;
        match self.state_of(&found) {
            ShareState::Live => Ok(found),
            ShareState::Expired | ShareState::Revoked => Err(Refusal::NotFound),
        }
    }

    /// The link with this token, whether or not it still works.
    pub(super) async fn share_with(&self, token: &str) -> Outcome<Option<StoredShare>> {
        Ok(self.store.share_behind(&secrets::hash(token)).await?)
    }

    pub(super) fn state_of(&self, share: &StoredShare) -> ShareState {
        if share.revoked_on.is_some() {
            ShareState::Revoked
        } else if share.until <= self.now() {
            ShareState::Expired
        } else {
            ShareState::Live
        }
    }

    fn page_share(&self, share: StoredShare) -> Share {
        Share {
            state: self.state_of(&share),
            until: Self::last_day(&share),
            name: share.name,
            audience: share.audience,
            made_on: share.made_on,
            opened_on: share.opened_on,
        }
    }

    /// The day whose midnight ends the link.
    fn last_day(share: &StoredShare) -> Date {
        Self::day(share.until - 1)
    }
}

/// The round, if its overview is open.
fn sharable(round: &Managed) -> Outcome<&StoredRound> {
    match round.round().phase {
        Phase::Private => Err(Refusal::NotFound),
        Phase::Review | Phase::Frozen => Ok(round.round()),
    }
}

/// Names this very link: a form that was changed after going back to it makes another one.
fn idempotency_key(new: &NewShare) -> String {
    let (audience, days) = (new.audience.as_str(), new.validity.days());
    secrets::hashed_key(&format!("{}\n{days}\n{audience}", new.idempotency_key))
}

/// The end of the last day of a link that is made today, in seconds since 1970.
fn end_of(today: Date, validity: Validity) -> Option<i64> {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let days = i64::from(validity.days()) + 1;
    let morning_after = today.checked_add(days.days()).ok()?;
    let end = morning_after.to_zoned(zone).ok()?;
    Some(end.timestamp().as_second())
}
