//! Names in addresses.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::Response;
use scan::code::LinkKey;
use serde::de::DeserializeOwned;

use crate::ports::Refusal;
use crate::visit::{AppState, Visit};

/// The key of a private link in its address, without what a text put around it or a mail program
/// into it. What holds no key stays as it came, and opens nothing.
pub struct Key(pub String);

impl FromRequestParts<AppState> for Key {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let Named(text) = Named::<String>::from_request_parts(parts, state).await?;
        let key = LinkKey::parse(&text).map(|key| key.as_str().to_owned());
        Ok(Self(key.unwrap_or(text)))
    }
}

/// The names in an address. An address with anything else in their place leads nowhere.
pub struct Named<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<AppState> for Named<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        if let Ok(Path(names)) = Path::from_request_parts(parts, state).await {
            return Ok(Self(names));
        }
        // Why is not logged: it could quote the address.
        let Ok(visit) = Visit::from_request_parts(parts, state).await;
        Err(visit.refused(&Refusal::NotFound))
    }
}
