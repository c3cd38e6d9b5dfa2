//! Mails to colleagues. Each link works once and leads to the team code; nothing ties an address to
//! who answers, and of who used a link nothing says when.

use async_trait::async_trait;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use scan::application::colleagues::{Invitees, MOST_COLLEAGUES, Mailed, Mailing};
use scan::application::memberships::TeamAction;
use scan::application::rights::Managed;
use scan::application::{Outcome, Refusal, Round};
use scan::code::TeamCode;
use scan::ids::RoundId;
use scan::mail::MailAddress;
use scan::round::Phase;
use scan_app::ports::colleagues::MailsToColleagues;
use scan_report::letters;

use super::mail::OutgoingMail;
use super::{Service, secrets};
use crate::store::rounds::StoredRound;
use crate::store::{Transaction, colleagues, outbox};

/// The hour of the day before at which colleagues hear of a session.
const HOUR: i8 = 9;

#[async_trait]
impl MailsToColleagues for Service {
    async fn mailed(&self, round: &Managed) -> Outcome<Mailed> {
        let stored = round.round();
        let standing = self.store.colleagues(stored.id).await?;
        Ok(Mailed {
            round: self.page_round(stored).await?,
            addresses: standing.addresses,
            given_up: self.store.given_up(&causes(stored.id)).await?,
            reminded: standing.reminded,
            session: standing.session,
            today: self.today(),
        })
    }

    async fn invite_colleagues(
        &self,
        round: &Managed,
        new: Invitees,
        site: &str,
    ) -> Outcome<Mailing> {
        let stored = answering(round)?;
        let page = self.page_round(stored).await?;
        let mut transaction = self.begin().await?;
        let known = colleagues::addresses(&mut transaction, stored.id, false).await?;
        let fresh = new.addresses.iter().filter(|new| !known.contains(new));
        if known.len() + fresh.count() > MOST_COLLEAGUES {
            return Ok(Mailing::Full);
        }
        let mut any = false;
        for address in new.addresses {
            // Of the form, which is not stored: nobody finds the address from it.
            let mark = secrets::hashed_key(&format!("{} {address}", new.idempotency_key));
            let cause = format!("{}uitnodiging {mark}", causes(stored.id));
            if self.store.mail_state(&cause).await?.is_some() {
                continue;
            }
            let link = self.new_link_for(&mut transaction, stored.id, &address, site);
            let link = link.await?;
            any = true;
            let letter = letters::invitation(address, &page, &link);
            let mail = OutgoingMail {
                letter,
                cause,
                site,
                due: 0,
                lasts: None,
            };
            self.post(&mut transaction, mail).await?;
        }
        if any {
            self.note_team(&mut transaction, round, TeamAction::Mailed, "uitnodiging")
                .await?;
        }
        self.commit_and_post(transaction).await?;
        Ok(Mailing::Done)
    }

    async fn remind_colleagues(&self, round: &Managed, site: &str) -> Outcome<Mailing> {
        let stored = answering(round)?;
        let page = self.page_round(stored).await?;
        let mut transaction = self.begin().await?;
        if !colleagues::remind(&mut transaction, stored.id).await? {
            return Ok(Mailing::Before);
        }
        for address in colleagues::addresses(&mut transaction, stored.id, true).await? {
            let cause = format!("{}herinnering {}", causes(stored.id), secrets::token()?);
            let link = self.new_link_for(&mut transaction, stored.id, &address, site);
            let link = link.await?;
            let mail = OutgoingMail {
                letter: letters::reminder(address, &page, &link),
                cause,
                site,
                due: 0,
                lasts: None,
            };
            self.post(&mut transaction, mail).await?;
        }
        self.note_team(&mut transaction, round, TeamAction::Mailed, "herinnering")
            .await?;
        self.commit_and_post(transaction).await?;
        Ok(Mailing::Done)
    }

    async fn tell_session(&self, round: &Managed, day: Option<Date>, site: &str) -> Outcome<()> {
        let stored = round.round();
        if stored.phase == Phase::Frozen {
            return Err(Refusal::Finished);
        }
        let page = self.page_round(stored).await?;
        let mut transaction = self.begin().await?;
        let causes = format!("{}teamsessie ", causes(stored.id));
        // Of another day nobody is told any more.
        outbox::drop_waiting(&mut transaction, &causes, self.now()).await?;
        colleagues::tell_session(&mut transaction, stored.id, day).await?;
        if let Some(day) = day {
            let due = morning_before(day)?;
            for address in colleagues::addresses(&mut transaction, stored.id, false).await? {
                let cause = format!("{causes}{}", secrets::token()?);
                let mail = OutgoingMail {
                    letter: letters::session(address, &page, day),
                    cause,
                    site,
                    due,
                    // Until the day itself begins.
                    lasts: Some((24 - i64::from(HOUR)) * 60 * 60),
                };
                self.post(&mut transaction, mail).await?;
            }
            self.note_team(&mut transaction, round, TeamAction::Mailed, "teamsessie")
                .await?;
        }
        self.commit_and_post(transaction).await
    }

    async fn check_colleague_link(&self, key: &str) -> Outcome<Round> {
        let found = self.store.colleague_link(&secrets::hash(key)).await?;
        let round = self.round_by_id(found.ok_or(Refusal::NotFound)?).await?;
        self.page_round(&round).await
    }

    async fn use_colleague_link(&self, key: &str) -> Outcome<TeamCode> {
        let mut transaction = self.begin().await?;
        let found = colleagues::take(&mut transaction, &secrets::hash(key)).await?;
        let round = found.ok_or(Refusal::NotFound)?;
        self.commit_and_sweep(transaction).await?;
        Ok(self.round_by_id(round).await?.code)
    }
}

impl Service {
    async fn new_link_for(
        &self,
        transaction: &mut Transaction,
        round: RoundId,
        address: &MailAddress,
        site: &str,
    ) -> Outcome<String> {
        let key = secrets::token()?;
        let token = secrets::hash(&key);
        colleagues::set(transaction, round, address, &token, self.now()).await?;
        Ok(format!("{site}/uitgenodigd/{key}"))
    }

    /// Ends what waits for colleagues of a round that is closed.
    pub(super) async fn end_invitations(
        &self,
        transaction: &mut Transaction,
        round: RoundId,
    ) -> Outcome<()> {
        colleagues::close(transaction, round).await?;
        // Of the session colleagues hear after closing as well.
        for kind in ["uitnodiging", "herinnering"] {
            let causes = format!("{}{kind} ", causes(round));
            outbox::drop_waiting(transaction, &causes, self.now()).await?;
        }
        Ok(())
    }
}

/// The round, if people answer.
fn answering(round: &Managed) -> Outcome<&StoredRound> {
    match round.round().phase {
        Phase::Private => Ok(round.round()),
        Phase::Review | Phase::Frozen => Err(Refusal::NotFound),
    }
}

/// How the causes of all mails to colleagues of a round begin.
fn causes(round: RoundId) -> String {
    format!("collega {round} ")
}

/// The morning before a day, in seconds since 1970.
fn morning_before(day: Date) -> Outcome<i64> {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    let before = day.checked_sub(1.day()).map_err(Refusal::internal)?;
    let morning = before.at(HOUR, 0, 0, 0).to_zoned(zone);
    Ok(morning.map_err(Refusal::internal)?.timestamp().as_second())
}
