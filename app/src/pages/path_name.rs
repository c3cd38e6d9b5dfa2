//! Names in addresses.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use scan::code::LinkKey;

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

/// The last name in an address; those before it are read where rights are asked. An address with
/// anything else in its place leads nowhere.
pub struct PathName<T>(pub T);

impl<T: TryFrom<String> + Send> FromRequestParts<AppState> for PathName<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Failure> {
        // Why something is no name is not logged: it could quote the address.
        let names = RawPathParams::from_request_parts(parts, state).await;
        let names = names.map_err(|_| Refusal::NotFound)?;
        let (_, name) = names.iter().last().ok_or(Refusal::NotFound)?;
        let name = T::try_from(name.to_owned()).map_err(|_| Refusal::NotFound)?;
        Ok(Self(name))
    }
}
