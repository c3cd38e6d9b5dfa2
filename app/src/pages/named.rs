//! Names in addresses.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::Response;
use serde::de::DeserializeOwned;

use crate::ports::Refusal;
use crate::visit::{AppState, Visit};

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
