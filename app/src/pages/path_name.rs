//! Names in addresses.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use scan::code::LinkKey;
use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::visit::AppState;
use scan::application::Refusal;

/// The key of a private link in its address, without what a text put around it or a mail program
/// into it. What holds no key stays as it came, and opens nothing.
pub struct Key(pub String);

impl FromRequestParts<AppState> for Key {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Failure> {
        let PathName(text) = PathName::<String>::from_request_parts(parts, state).await?;
        let key = LinkKey::parse(&text).map(|key| key.as_str().to_owned());
        Ok(Self(key.unwrap_or(text)))
    }
}

/// The names in an address. An address with anything else in their place leads nowhere.
pub struct PathName<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<AppState> for PathName<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Failure> {
        if let Ok(Path(names)) = Path::from_request_parts(parts, state).await {
            return Ok(Self(names));
        }
        // Why is not logged: it could quote the address.
        Err(Refusal::NotFound.into())
    }
}
