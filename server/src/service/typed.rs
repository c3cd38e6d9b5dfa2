//! Codes that people type: made, remembered, and looked up under the limit on wrong ones.

use jiff::ToSpan;
use jiff::civil::Date;
use scan::application::{Credentials, Outcome, Refusal, Way};
use scan::code::Code;

use super::limiter::Permit;
use super::{Service, secrets};
use crate::store::{Transaction, codes};

/// How long a code is remembered after it was made: last year's link is still in somebody's mail.
const REMEMBERED: i32 = 400;
/// Seconds after which whoever found too many waiting comes back.
const CROWDED: u32 = 10;

/// The first day of which codes that were made are still remembered.
pub(super) fn oldest_code(today: Date) -> Date {
    today.saturating_sub(REMEMBERED.days())
}

/// What is behind a code.
pub(super) enum Behind<T> {
    Open(T),
    /// It was right once: locked, expired, closed.
    Shut,
    /// Nothing; a code that was handed out earlier, or a guess.
    Nothing,
}

impl<T> Behind<T> {
    pub fn found(found: Option<T>, is_open: impl FnOnce(&T) -> bool) -> Self {
        match found {
            Some(found) if is_open(&found) => Self::Open(found),
            Some(_) => Self::Shut,
            None => Self::Nothing,
        }
    }
}

impl Service {
    /// A new code, which is known from now on as one that was handed out.
    pub(super) async fn new_code<const N: usize>(
        &self,
        transaction: &mut Transaction,
    ) -> Outcome<Code<N>> {
        let code = secrets::code()?;
        self.remember(transaction, &code).await?;
        Ok(code)
    }

    /// Remembers that this code was handed out.
    pub(super) async fn remember<const N: usize>(
        &self,
        transaction: &mut Transaction,
        code: &Code<N>,
    ) -> Outcome<()> {
        let today = self.today();
        let oldest = oldest_code(today);
        let hash = secrets::hash(code.as_str());
        Ok(codes::remember(transaction, &hash, today, oldest).await?)
    }

    /// Looks something up by a code as typed. A guess counts; what cannot be a code, and what was
    /// right once, does not. Unknown and shut are the same answer.
    pub(super) async fn by_code<const N: usize, T, F>(
        &self,
        credentials: &Credentials,
        typed: &str,
        look_up: impl FnOnce(Code<N>) -> F + Send,
    ) -> Outcome<T>
    where
        F: Future<Output = Outcome<Behind<T>>> + Send,
        T: Send,
    {
        if credentials.way == Way::Loaded {
            return Err(Refusal::Unchecked);
        }
        let code = Code::parse(typed).ok_or(Refusal::NotFound)?;
        self.let_through(credentials).await?;
        let hash = secrets::hash(code.as_str());
        let behind = look_up(code).await?;
        let given = self.store.was_given(&hash).await?;
        // Asked again after the look-up, else many tries at the same time would all be free.
        let (way, address, now) = (credentials.way, credentials.address, self.now());
        let permit = match behind {
            Behind::Nothing if !given => {
                self.meters.wrong_codes.increment(1);
                self.limiter.wrong(way, address, now)
            }
            _ => self.limiter.check(way, address, now),
        };
        if let Permit::Refused(seconds) = permit {
            return Err(refusal(credentials, seconds));
        }
        match behind {
            Behind::Open(found) => Ok(found),
            Behind::Shut | Behind::Nothing => Err(Refusal::NotFound),
        }
    }

    /// Returns when a code may be looked at.
    async fn let_through(&self, credentials: &Credentials) -> Outcome<()> {
        let check = || {
            let (way, address) = (credentials.way, credentials.address);
            self.limiter.check(way, address, self.now())
        };
        let time = match check() {
            Permit::Free => return Ok(()),
            Permit::Refused(seconds) => return Err(refusal(credentials, seconds)),
            Permit::Wait(time) => time,
        };
        let Some(_place) = self.limiter.place(credentials.address) else {
            return Err(refusal(credentials, CROWDED));
        };
        self.clock.pass(time).await;
        match check() {
            Permit::Refused(seconds) => Err(refusal(credentials, seconds)),
            Permit::Free | Permit::Wait(_) => Ok(()),
        }
    }
}

/// Whoever opened a link can still send its code with the form.
fn refusal(credentials: &Credentials, seconds: u32) -> Refusal {
    if credentials.way != Way::Form {
        return Refusal::Unchecked;
    }
    tracing::warn!("denied: too many wrong codes from one address");
    Refusal::TooManyTries(seconds)
}
