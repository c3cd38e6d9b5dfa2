//! Coordinators with an account: signing in by a link in a mail, a passkey or an account elsewhere.
//! Nobody has to: a scan starts with a link, too.

mod own_account;
mod quotas;

use async_trait::async_trait;
use scan::application::accounts::{
    Arrival, Ceremony, Departure, NoSignIn, Owner, SignInMethod, WaysIn,
};
use scan::application::{Credentials, Outcome, Refusal};
use scan::mail::MailAddress;
use scan_app::pages::account::RETURN;
use scan_app::ports::accounts::{CoordinatorSignIn, SignedInElsewhere};
use scan_app::ports::rights::Rights;
use scan_report::letters;

use super::accounts::passkeys;
use super::mail::OutgoingMail;
use super::openid::Ticket;
use super::{Service, commit, secrets};
use crate::store::accounts::identities::{self, Realm};
use crate::store::accounts::sessions;
use crate::store::{Transaction, coordinators};
pub(super) use quotas::Quotas;

/// Seconds that a link in a mail works.
pub(super) const LINK: i64 = 15 * 60;
/// In a ticket, in the place of a link: an account elsewhere is to be tied to whoever is signed in.
const TIE: &str = "koppelen";

#[async_trait]
impl CoordinatorSignIn for Service {
    fn ways_for_coordinators(&self, site: &str) -> WaysIn {
        WaysIn {
            provider: self.entrance.openid.as_ref().map(|at| at.name.clone()),
            passkeys: passkeys::relying_party(site).is_some(),
            demonstration: false,
            mail: self.mail_way(),
        }
    }

    async fn ask_link(
        &self,
        credentials: &Credentials,
        site: &str,
        address: MailAddress,
    ) -> Outcome<()> {
        if !self.mail_way().is_there() {
            return Err(Refusal::NotFound);
        }
        let now = self.now();
        let from = self.quotas.network(credentials.address, now);
        from.map_err(Refusal::TooManyMails)?;
        // Of an address that has had enough nobody hears: whoever asks gets the same answer for
        // every address, and its owner has the links of a moment ago.
        if !self.quotas.address(&address, now) {
            tracing::info!("no other link: the address got enough of them");
            return Ok(());
        }
        let key = secrets::token()?;
        let link = format!("{site}/aanmelden/openen/{key}");
        let letter = letters::sign_in(address.clone(), &link);
        let hash = secrets::hash(&key);
        let mut transaction = self.begin().await?;
        coordinators::add_link(&mut transaction, &hash, &address, (now, now + LINK)).await?;
        let mail = OutgoingMail {
            letter,
            cause: format!("aanmelden {}", secrets::hashed_key(&key)),
            site,
            due: now,
            lasts: Some(LINK),
        };
        self.post(&mut transaction, mail).await?;
        self.commit_and_post(transaction).await
    }

    async fn check_sign_in_link(&self, key: &str) -> Outcome<MailAddress> {
        let key = secrets::hash(key);
        let found = self.store.behind_sign_in_link(&key, self.now()).await?;
        found.ok_or(Refusal::NotFound)
    }

    async fn use_sign_in_link(&self, credentials: &Credentials, key: &str) -> Outcome<String> {
        let mut transaction = self.begin().await?;
        let key = secrets::hash(key);
        let taken = coordinators::take_link(&mut transaction, &key, self.now()).await?;
        let address = taken.ok_or(Refusal::NotFound)?;
        let owner = self.owner_of(&mut transaction, &address).await?;
        let token = self
            .enter_account(&mut transaction, credentials, &owner, SignInMethod::Mail)
            .await?;
        commit(transaction).await?;
        Ok(token)
    }

    async fn begin_sign_in(&self, site: &str) -> Outcome<Ceremony> {
        self.ask_passkey(site).await
    }

    async fn finish_sign_in(
        &self,
        credentials: &Credentials,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<String, NoSignIn> {
        let (mut transaction, account) = self.used_passkey(site, token, answer).await?;
        let owner = coordinators::by_id(&mut transaction, account).await;
        let owner = owner.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?;
        let method = SignInMethod::Passkey;
        let token = self
            .enter_account(&mut transaction, credentials, &owner, method)
            .await?;
        commit(transaction).await?;
        Ok(token)
    }

    async fn go_elsewhere(&self, site: &str) -> Result<Departure, NoSignIn> {
        let openid = self.entrance.openid.as_ref().ok_or(Refusal::NotFound)?;
        openid.depart(site, RETURN, None, self.now()).await
    }

    async fn come_back(
        &self,
        credentials: &Credentials,
        site: &str,
        ticket: &str,
        arrival: Arrival,
    ) -> Result<SignedInElsewhere, NoSignIn> {
        let openid = self.entrance.openid.as_ref().ok_or(Refusal::NotFound)?;
        let ticket = Ticket::read(ticket).ok_or(NoSignIn::Stale)?;
        let now = self.now();
        let identity = openid
            .identify((site, RETURN), &ticket, arrival, now)
            .await?;
        let realm = Realm::Coordinators;
        if ticket.link == TIE {
            // Whoever left and who comes back is one: the ticket lies beside the session.
            let signed_in = self.recently_signed_in(credentials).await?;
            let mut transaction = self.begin().await?;
            let owner = signed_in.owner().id;
            let tied = identities::tie(&mut transaction, realm, &identity, owner).await;
            tied.map_err(Refusal::from)?;
            commit(transaction).await?;
            return Ok(SignedInElsewhere::Tied);
        }
        let mut transaction = self.begin().await?;
        let known = identities::owner(&mut transaction, realm, &identity).await;
        let known = known.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?;
        let owner = coordinators::by_id(&mut transaction, known).await;
        let owner = owner.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?;
        let method = SignInMethod::OpenId;
        let token = self
            .enter_account(&mut transaction, credentials, &owner, method)
            .await?;
        commit(transaction).await?;
        Ok(SignedInElsewhere::With(token))
    }

    async fn sign_off(&self, credentials: &Credentials) -> Outcome<()> {
        let Some(token) = &credentials.account else {
            return Ok(());
        };
        let mut transaction = self.begin().await?;
        sessions::end(&mut transaction, &secrets::hash(token)).await?;
        commit(transaction).await
    }
}

impl Service {
    /// The account of an address that was just shown to be theirs; made when it is the first time.
    pub(super) async fn owner_of(
        &self,
        transaction: &mut Transaction,
        address: &MailAddress,
    ) -> Outcome<Owner> {
        if let Some(owner) = coordinators::by_address(transaction, address).await? {
            return Ok(owner);
        }
        let handle = secrets::handle()?;
        Ok(coordinators::add(transaction, address, &handle, self.today()).await?)
    }

    /// Begins a session of a coordinator's account, in the place of one that this browser has.
    pub(super) async fn enter_account(
        &self,
        transaction: &mut Transaction,
        credentials: &Credentials,
        owner: &Owner,
        method: SignInMethod,
    ) -> Outcome<String> {
        let old = credentials.account.as_deref();
        self.begin_session(transaction, owner.id, method, old).await
    }
}
