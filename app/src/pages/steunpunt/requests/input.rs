//! What staff typed in a form about a request, and why the form comes back.

use crate::components::field::Errors;
use crate::pages::prelude::*;

/// Why a form comes back.
#[derive(Clone, Debug)]
pub(super) enum Back {
    /// It was not sent.
    No,
    Errors(Errors),
    /// Somebody else did something with the request meanwhile.
    Overtaken,
}

/// What was typed in the forms of a page.
#[derive(Clone, Debug)]
pub(super) struct FormInput {
    /// Name of an expert.
    pub(super) expert: String,
    pub(super) answer: String,
    pub(super) back: Back,
}

impl FormInput {
    pub(super) fn nothing() -> Self {
        Self {
            expert: String::new(),
            answer: String::new(),
            back: Back::No,
        }
    }

    pub(super) fn errors(&self) -> Errors {
        match &self.back {
            Back::Errors(errors) => errors.clone(),
            Back::No | Back::Overtaken => Errors::default(),
        }
    }

    pub(super) fn status(&self) -> StatusCode {
        match &self.back {
            Back::No => StatusCode::OK,
            Back::Errors(errors) => errors.status(),
            Back::Overtaken => StatusCode::CONFLICT,
        }
    }
}
