//! Passkeys (WebAuthn): made by whoever just showed who they are, used from then on. Whoever signs in
//! types nothing: the passkey knows whose it is.

use scan::application::accounts::{Ceremony, NoSignIn};
use scan::application::{Outcome, Refusal};
use scan::ids::AccountId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{DiscoverableAuthentication, Passkey, PasskeyRegistration};
use webauthn_rs::{Webauthn, WebauthnBuilder};
use webauthn_rs_proto::ResidentKeyRequirement;

use crate::service::{Service, commit, secrets};
use crate::store::Transaction;
use crate::store::accounts::passkeys;

/// Seconds that a browser may take.
const PATIENCE: i64 = 5 * 60;

/// What this site is for browsers; `None` where they offer no passkeys: without TLS (but on this
/// machine), and at an address without a name.
pub(in crate::service) fn relying_party(site: &str) -> Option<Webauthn> {
    let origin = Url::parse(site).ok()?;
    let Some(Host::Domain(name)) = origin.host() else {
        return None;
    };
    if origin.scheme() != "https" && name != "localhost" {
        return None;
    }
    let builder = WebauthnBuilder::new(name, &origin).ok()?;
    builder.rp_name("Scan Passend Onderwijs").build().ok()
}

fn here(site: &str) -> Outcome<Webauthn> {
    relying_party(site).ok_or(Refusal::NotFound)
}

impl Service {
    /// Asks a browser for a passkey.
    pub(in crate::service) async fn ask_passkey(&self, site: &str) -> Outcome<Ceremony> {
        let party = here(site)?;
        let asked = party.start_discoverable_authentication();
        let (options, state) = asked.map_err(Refusal::internal)?;
        self.ceremony(&options.public_key, &state).await
    }

    /// Whose passkey it is, and the transaction in which that it was used is stored.
    pub(in crate::service) async fn used_passkey(
        &self,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<(Transaction, AccountId), NoSignIn> {
        let party = here(site)?;
        let state: DiscoverableAuthentication = self.recall(token).await?;
        let answer = serde_json::from_str(answer).map_err(|_| NoSignIn::Passkey)?;
        let who = party.identify_discoverable_authentication(&answer);
        let (handle, credential) = who.map_err(not_ours)?;
        let mut transaction = self.begin().await?;
        let found = passkeys::find(&mut transaction, handle.as_bytes(), credential).await;
        let (account, body) = found.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?;
        let mut passkey: Passkey = stored(&body)?;
        let used = party.finish_discoverable_authentication_v2(&answer, state, &passkey);
        let used = used.map_err(not_ours)?;
        if passkey.update_credential(&used) == Some(true) {
            self.keep_passkey(&mut transaction, account, &passkey)
                .await?;
        }
        Ok((transaction, account))
    }

    /// Asks a browser to make a passkey for an account; `name` is what its owner finds it by.
    pub(in crate::service) async fn ask_new_passkey(
        &self,
        site: &str,
        account: AccountId,
        name: &str,
    ) -> Outcome<Ceremony> {
        let party = here(site)?;
        let mut transaction = self.begin().await?;
        let handle = passkeys::handle(&mut transaction, account).await?;
        let handle = Uuid::from_bytes(handle.ok_or(Refusal::NotFound)?);
        let known = passkeys::credentials(&mut transaction, account).await?;
        transaction.rollback().await.map_err(Refusal::internal)?;
        let asked = party.start_passkey_registration(handle, name, name, Some(known));
        let (mut options, state) = asked.map_err(Refusal::internal)?;
        if let Some(choice) = &mut options.public_key.authenticator_selection {
            // So that nobody has to type who they are.
            choice.resident_key = Some(ResidentKeyRequirement::Required);
            choice.require_resident_key = true;
        }
        self.ceremony(&options.public_key, &state).await
    }

    /// The passkey that a browser made.
    pub(in crate::service) async fn made_passkey(
        &self,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<Passkey, NoSignIn> {
        let party = here(site)?;
        let state: PasskeyRegistration = self.recall(token).await?;
        let answer = serde_json::from_str(answer).map_err(|_| NoSignIn::Passkey)?;
        let made = party.finish_passkey_registration(&answer, &state);
        made.map_err(not_ours)
    }

    /// Stores a passkey of an account.
    pub(in crate::service) async fn keep_passkey(
        &self,
        transaction: &mut Transaction,
        account: AccountId,
        passkey: &Passkey,
    ) -> Outcome<()> {
        let body = serde_json::to_string(passkey).map_err(Refusal::internal)?;
        let (credential, today) = (passkey.cred_id().as_ref(), self.today());
        passkeys::keep(transaction, account, credential, &body, today).await?;
        Ok(())
    }

    /// What a browser was asked: once, whatever comes of it.
    async fn recall<T: DeserializeOwned>(&self, token: &str) -> Result<T, NoSignIn> {
        let mut transaction = self.begin().await?;
        let (now, hash) = (self.now(), secrets::hash(token));
        let state = passkeys::recall(&mut transaction, &hash, now).await;
        let state = state.map_err(Refusal::from)?.ok_or(NoSignIn::Stale)?;
        commit(transaction).await?;
        stored(&state)
    }

    /// Remembers what a browser was asked.
    async fn ceremony(
        &self,
        options: &impl Serialize,
        state: &impl Serialize,
    ) -> Outcome<Ceremony> {
        let token = secrets::token()?;
        let options = serde_json::to_string(options).map_err(Refusal::internal)?;
        let state = serde_json::to_string(state).map_err(Refusal::internal)?;
        let mut transaction = self.begin().await?;
        let (now, hash) = (self.now(), secrets::hash(&token));
        passkeys::remember(&mut transaction, &hash, &state, (now, now + PATIENCE)).await?;
        commit(transaction).await?;
        Ok(Ceremony { token, options })
    }
}

/// What was stored as JSON.
fn stored<T: DeserializeOwned>(text: &str) -> Result<T, NoSignIn> {
    Ok(serde_json::from_str(text).map_err(Refusal::internal)?)
}

fn not_ours(why: webauthn_rs::prelude::WebauthnError) -> NoSignIn {
    tracing::info!(%why, "denied: a passkey");
    NoSignIn::Passkey
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_tls_and_a_name() {
        for there in [
            "https://scan.example",
            "https://scan.example:8443",
            "http://localhost:3000",
        ] {
            assert!(relying_party(there).is_some(), "{there}");
        }
        for not in [
            "http://scan.example",
            "http://127.0.0.1:3000",
            "https://[::1]",
            "scan",
        ] {
            assert!(relying_party(not).is_none(), "{not}");
        }
    }
}
