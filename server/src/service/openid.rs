//! Accounts elsewhere (OpenID Connect): authorization code with PKCE, state and nonce. Somebody is
//! known by issuer and subject, never by an address that can change hands.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreIdTokenVerifier, CoreProviderMetadata,
};
use openidconnect::{
    AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, IssuerUrl,
    Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, TokenResponse,
    reqwest,
};
use scan::application::Refusal;
use scan::application::accounts::{Arrival, Departure, NoSignIn};

use super::secrets;
use crate::store::accounts::identities::Identity;

/// Longest time that a provider may take for an answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// Seconds that somebody may take at the provider.
const AWAY: i64 = 10 * 60;
/// Seconds by which the clock of the provider may differ.
const DRIFT: i64 = 5 * 60;

/// A provider of accounts.
pub struct OpenId {
    /// What people call it, such as `SURFconext`.
    pub name: String,
    issuer: IssuerUrl,
    client: ClientId,
    secret: Option<ClientSecret>,
    http: reqwest::Client,
}

/// What a browser keeps while it is away; in a cookie that no script and no other site reads.
pub struct Ticket {
    state: String,
    nonce: String,
    verifier: String,
    /// Second at which it was given.
    given: i64,
    /// The link of whoever ties an account; empty for nobody.
    pub link: String,
}

impl OpenId {
    /// A provider by its issuer, an `https` address (or `http` on this machine).
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn new(
        name: String,
        issuer: String,
        client: String,
        secret: Option<String>,
    ) -> Result<Self, String> {
        // Where a provider sends us on is not followed: it could lead into the network here.
        let http = reqwest::ClientBuilder::new()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .map_err(|error| error.to_string())?;
        let issuer = IssuerUrl::new(issuer).map_err(|error| format!("the issuer: {error}"))?;
        Ok(Self {
            name,
            issuer,
            client: ClientId::new(client),
            secret: secret.map(ClientSecret::new),
            http,
        })
    }

    /// What the provider says of itself, asked anew each time: its keys may have changed.
    async fn metadata(&self) -> Result<CoreProviderMetadata, NoSignIn> {
        let asked = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.http).await;
        asked.map_err(|error| {
            tracing::warn!(%error, issuer = self.issuer.as_str(), "the provider of accounts does not answer");
            NoSignIn::ProviderDown
        })
    }

    /// Where a browser goes, and what it keeps meanwhile. It comes back to `back` on the site.
    pub async fn depart(
        &self,
        site: &str,
        back: &str,
        link: Option<&str>,
        now: i64,
    ) -> Result<Departure, NoSignIn> {
        let metadata = self.metadata().await?;
        let client =
            CoreClient::from_provider_metadata(metadata, self.client.clone(), self.secret.clone())
                .set_redirect_uri(redirect(site, back)?);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let (address, state, nonce) = client
            .authorize_url(flow, CsrfToken::new_random, Nonce::new_random)
            .set_pkce_challenge(challenge)
            .add_prompt(CoreAuthPrompt::Login)
            .url();
        let ticket = Ticket {
            state: state.secret().clone(),
            nonce: nonce.secret().clone(),
            verifier: verifier.secret().clone(),
            given: now,
            link: link.unwrap_or_default().to_owned(),
        };
        Ok(Departure {
            address: address.to_string(),
            ticket: ticket.text(),
        })
    }

    /// Who somebody is, by what the provider sent along to that address of the site.
    pub async fn identify(
        &self,
        (site, back): (&str, &str),
        ticket: &Ticket,
        arrival: Arrival,
        now: i64,
    ) -> Result<Identity, NoSignIn> {
        let came = (0..=AWAY).contains(&(now - ticket.given));
        let state = arrival.state.unwrap_or_default();
        // Hashes, so that the time this takes tells nothing.
        if !came || secrets::hash(&state) != secrets::hash(&ticket.state) {
            return Err(NoSignIn::Stale);
        }
        let code = match (arrival.code, arrival.error.as_deref()) {
            (Some(code), None) => AuthorizationCode::new(code),
            (_, Some("access_denied")) => return Err(NoSignIn::GaveUp),
            _ => return Err(NoSignIn::ProviderDown),
        };
        let client = CoreClient::from_provider_metadata(
            self.metadata().await?,
            self.client.clone(),
            self.secret.clone(),
        )
        .set_redirect_uri(redirect(site, back)?);
        let exchange = client.exchange_code(code).map_err(down)?;
        let verifier = PkceCodeVerifier::new(ticket.verifier.clone());
        let exchange = exchange.set_pkce_verifier(verifier);
        let tokens = exchange.request_async(&self.http).await;
        let tokens = tokens.map_err(|error| match error {
            // A code that was used before, say.
            RequestTokenError::ServerResponse(why) => {
                tracing::info!(%why, "denied: the provider takes no such code");
                NoSignIn::Stale
            }
            error => down(error),
        })?;
        let token = tokens.id_token().ok_or(NoSignIn::NotTrusted)?;
        let verifier = with_clock(client.id_token_verifier(), now);
        let nonce = Nonce::new(ticket.nonce.clone());
        let claims = token.claims(&verifier, &nonce).map_err(|why| {
            tracing::warn!(%why, "denied: what the provider of accounts says does not hold");
            match why {
                ClaimsVerificationError::Expired(_) => NoSignIn::Clock,
                ClaimsVerificationError::Other(why) if why == OUT_OF_TIME => NoSignIn::Clock,
                _ => NoSignIn::NotTrusted,
            }
        })?;
        Ok(Identity {
            issuer: claims.issuer().as_str().to_owned(),
            subject: claims.subject().as_str().to_owned(),
        })
    }
}

const OUT_OF_TIME: &str = "the clocks differ too much";

/// The verifier, with the time of this server.
fn with_clock(verifier: CoreIdTokenVerifier<'_>, now: i64) -> CoreIdTokenVerifier<'_> {
    let now = DateTime::<Utc>::from_timestamp(now, 0).unwrap_or_default();
    verifier
        .set_time_fn(move || now)
        .set_issue_time_verifier_fn(move |issued| {
            if (issued - now).abs() <= TimeDelta::seconds(DRIFT) {
                Ok(())
            } else {
                Err(OUT_OF_TIME.to_owned())
            }
        })
}

fn redirect(site: &str, back: &str) -> Result<RedirectUrl, NoSignIn> {
    Ok(RedirectUrl::new(format!("{site}{back}")).map_err(Refusal::internal)?)
}

fn down(error: impl std::fmt::Display) -> NoSignIn {
    tracing::warn!(%error, "the provider of accounts does not answer as it should");
    NoSignIn::ProviderDown
}

impl Ticket {
    /// As a cookie holds it: the parts have letters, digits, `-` and `_` only.
    fn text(&self) -> String {
        let Self {
            state,
            nonce,
            verifier,
            given,
            link,
        } = self;
        format!("{state}.{nonce}.{verifier}.{given}.{link}")
    }

    /// As a browser gives it back; `None` for half of one.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(str::to_owned);
        let mut part = || parts.next();
        let ticket = Self {
            state: part()?,
            nonce: part()?,
            verifier: part()?,
            given: part()?.parse().ok()?,
            link: part()?,
        };
        let whole = ![&ticket.state, &ticket.nonce, &ticket.verifier]
            .iter()
            .any(|part| part.is_empty());
        (whole && part().is_none()).then_some(ticket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_reads_back_and_half_a_ticket_is_none() {
        let ticket = Ticket {
            state: "s-1".into(),
            nonce: "n_2".into(),
            verifier: "v3".into(),
            given: 17,
            link: String::new(),
        };
        let text = ticket.text();
        let read = Ticket::read(&text).unwrap();
        assert_eq!((read.text(), read.given), (text.clone(), 17));
        for wrong in ["", "a.b.c", "a.b.c.d.e", "..v.17.", "s.n.v.17.l.x"] {
            assert!(Ticket::read(wrong).is_none(), "{wrong}");
        }
    }
}
