//! Passkeys (WebAuthn): made once with a link, used from then on. Whoever signs in types nothing:
//! the passkey knows whose it is.

use scan::application::staff::{Ceremony, NoSignIn, SignInMethod, StaffAction};
use scan::application::{Credentials, Outcome, Refusal};
use serde::Serialize;
use serde::de::DeserializeOwned;
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{DiscoverableAuthentication, Passkey, PasskeyRegistration};
use webauthn_rs::{Webauthn, WebauthnBuilder};
use webauthn_rs_proto::ResidentKeyRequirement;

use crate::service::{Service, commit, secrets};
use crate::store::staff::{self, passkeys};

/// Seconds that a browser may take.
const PATIENCE: i64 = 5 * 60;

/// What this site is for browsers; `None` where they offer no passkeys: without TLS (but on this
/// machine), and at an address without a name.
pub(super) fn relying_party(site: &str) -> Option<Webauthn> {
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
    pub(super) async fn ask_passkey(&self, site: &str) -> Outcome<Ceremony> {
        let party = here(site)?;
        let asked = party.start_discoverable_authentication();
        let (options, state) = asked.map_err(Refusal::internal)?;
        self.ceremony(&options.public_key, &state).await
    }

    /// Signs in whose passkey it is.
    pub(super) async fn use_passkey(
        &self,
        credentials: &Credentials,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<String, NoSignIn> {
        let party = here(site)?;
        let state: DiscoverableAuthentication = self.recall(token).await?;
        let answer = serde_json::from_str(answer).map_err(|_| NoSignIn::Passkey)?;
        let who = party.identify_discoverable_authentication(&answer);
        let (handle, credential) = who.map_err(not_ours)?;
        let mut transaction = self.begin().await?;
        let found = passkeys::find(&mut transaction, handle.as_bytes(), credential).await;
        let (member, body) = found.map_err(Refusal::from)?.ok_or(NoSignIn::Unknown)?;
        let mut passkey: Passkey = stored(&body)?;
        let used = party.finish_discoverable_authentication_v2(&answer, state, &passkey);
        let used = used.map_err(not_ours)?;
        if passkey.update_credential(&used) == Some(true) {
            let body = serde_json::to_string(&passkey).map_err(Refusal::internal)?;
            let today = self.today();
            passkeys::keep(&mut transaction, member.id, credential, &body, today)
                .await
                .map_err(Refusal::from)?;
        }
        let method = SignInMethod::Passkey;
        let token = self
            .enter(&mut transaction, credentials, &member, method)
            .await?;
        commit(transaction).await?;
        Ok(token)
    }

    /// Asks a browser to make a passkey for whoever has the link.
    pub(super) async fn ask_new_passkey(&self, site: &str, key: &str) -> Outcome<Ceremony> {
        let party = here(site)?;
        let key = secrets::hash(key);
        let member = self.store.staff_behind_link(&key, self.now()).await?;
        let member = member.ok_or(Refusal::NotFound)?;
        let mut transaction = self.begin().await?;
        let handle = passkeys::handle(&mut transaction, member.id).await?;
        let handle = Uuid::from_bytes(handle.ok_or(Refusal::NotFound)?);
        let known = passkeys::credentials(&mut transaction, member.id).await?;
        transaction.rollback().await.map_err(Refusal::internal)?;
        let name = member.name.as_str();
        let asked = party.start_passkey_registration(handle, name, name, Some(known));
        let (mut options, state) = asked.map_err(Refusal::internal)?;
        if let Some(choice) = &mut options.public_key.authenticator_selection {
            // So that nobody has to type who they are.
            choice.resident_key = Some(ResidentKeyRequirement::Required);
            choice.require_resident_key = true;
        }
        self.ceremony(&options.public_key, &state).await
    }

    /// Keeps a new passkey and uses up the link with which it was made.
    pub(super) async fn keep_passkey(
        &self,
        credentials: &Credentials,
        site: &str,
        key: &str,
        (token, answer): (&str, &str),
    ) -> Result<String, NoSignIn> {
        let party = here(site)?;
        let state: PasskeyRegistration = self.recall(token).await?;
        let answer = serde_json::from_str(answer).map_err(|_| NoSignIn::Passkey)?;
        let made = party.finish_passkey_registration(&answer, &state);
        let passkey = made.map_err(not_ours)?;
        let mut transaction = self.begin().await?;
        let (now, key) = (self.now(), secrets::hash(key));
        let member = staff::take_link(&mut transaction, &key, now).await;
        let member = member.map_err(Refusal::from)?.ok_or(NoSignIn::Stale)?;
        let body = serde_json::to_string(&passkey).map_err(Refusal::internal)?;
        let credential = passkey.cred_id().as_ref();
        let today = self.today();
        passkeys::keep(&mut transaction, member.id, credential, &body, today)
            .await
            .map_err(Refusal::from)?;
        let (who, action) = (member.name.as_str(), StaffAction::PasskeyMade);
        self.note(&mut transaction, who, action, "").await?;
        let method = SignInMethod::Passkey;
        let token = self
            .enter(&mut transaction, credentials, &member, method)
            .await?;
        commit(transaction).await?;
        Ok(token)
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
