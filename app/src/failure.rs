//! How handlers fail: by `?`.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use scan::application::Refusal;

pub type PageResult = Result<Response, Failure>;

/// What is answered in the place of a page: a refusal, of which
/// [`crate::pages::errors::in_plain_words`] makes a page and logs what broke, a status, for what no
/// page of ours sends, or a response of its own, such as a redirect.
#[derive(Debug)]
pub struct Failure(Box<Response>);

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        let mut response = status_of(&refusal).into_response();
        response.extensions_mut().insert(refusal);
        Self(Box::new(response))
    }
}

impl From<StatusCode> for Failure {
    fn from(status: StatusCode) -> Self {
        status.into_response().into()
    }
}

impl From<Response> for Failure {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        *self.0
    }
}

pub fn status_of(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NotFound | Refusal::Unchecked => StatusCode::NOT_FOUND,
        Refusal::AnsweringClosed
        | Refusal::StillAnswering
        | Refusal::AlreadyBegun
        | Refusal::Finished
        | Refusal::AnswersExpired
        | Refusal::BeingRemoved
        | Refusal::AccountBeingRemoved => StatusCode::CONFLICT,
        Refusal::SignInAgain => StatusCode::UNAUTHORIZED,
        Refusal::TooManyTries(_) | Refusal::TooManyMails(_) => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Busy | Refusal::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
