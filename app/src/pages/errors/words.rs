//! What error pages say.

use crate::pages::prelude::*;
use scan_texts::{Phrase, t};

#[derive(Clone, Copy)]
pub(super) struct Words {
    pub status: StatusCode,
    pub title: Phrase,
    pub text: Phrase,
}

pub(super) const NOT_FOUND: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: || t!("errors-words-not-found"),
    text: || t!("errors-words-not-found-text"),
};

const ANSWERING_CLOSED: Words = Words {
    status: StatusCode::CONFLICT,
    title: || t!("common-filling-in-is-closed"),
    text: || t!("errors-words-closed-text"),
};

const STILL_ANSWERING: Words = Words {
    status: StatusCode::CONFLICT,
    title: || t!("errors-words-still-filling-in"),
    text: || t!("errors-words-still-filling-in-text"),
};

const ALREADY_BEGUN: Words = Words {
    status: StatusCode::CONFLICT,
    title: || t!("errors-words-someone-takes-part"),
    text: || t!("errors-words-someone-takes-part-text"),
};

const FINISHED: Words = Words {
    status: StatusCode::CONFLICT,
    title: || t!("errors-words-round-finished"),
    text: || t!("errors-words-round-finished-text"),
};

const ANSWERS_EXPIRED: Words = Words {
    status: StatusCode::CONFLICT,
    title: || t!("errors-words-answers-deleted"),
    text: || t!("errors-words-answers-deleted-text"),
};

const BEING_REMOVED: Words = Words {
    status: StatusCode::CONFLICT,
    title: || t!("errors-words-being-deleted"),
    text: || t!("errors-words-being-deleted-text"),
};

const ACCOUNT_BEING_REMOVED: Words = Words {
    status: StatusCode::CONFLICT,
    title: || t!("common-account-being-deleted"),
    text: || t!("errors-words-account-being-deleted-text"),
};

const SIGN_IN_AGAIN: Words = Words {
    status: StatusCode::UNAUTHORIZED,
    title: || t!("errors-words-sign-in-again"),
    text: || t!("errors-words-sign-in-again-text"),
};

pub(super) const SIGN_IN_FOR_FILE: Words = Words {
    status: StatusCode::UNAUTHORIZED,
    title: || t!("errors-words-sign-in-again"),
    text: || t!("errors-words-sign-in-again-files"),
};

pub(super) const NOT_FOR_STAFF: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: || t!("errors-words-not-found"),
    text: || t!("errors-words-only-support-centre"),
};

pub(super) const NOT_SIGNED_IN: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: || t!("errors-words-not-found"),
    text: || t!("errors-words-only-with-account"),
};

const BUSY: Words = Words {
    status: StatusCode::SERVICE_UNAVAILABLE,
    title: || t!("common-it-is-very-busy"),
    text: || t!("errors-words-busy-text"),
};

const UNAVAILABLE: Words = Words {
    status: StatusCode::SERVICE_UNAVAILABLE,
    title: || t!("errors-words-storage-down"),
    text: || t!("errors-words-storage-down-text"),
};

const TOO_MANY: Words = Words {
    status: StatusCode::TOO_MANY_REQUESTS,
    title: || t!("errors-words-wait"),
    text: || t!("errors-words-too-many-codes"),
};

const TOO_MANY_MAILS: Words = Words {
    status: StatusCode::TOO_MANY_REQUESTS,
    title: || t!("errors-words-wait"),
    text: || t!("errors-words-too-many-links"),
};

pub(super) const TROUBLE: Words = Words {
    status: StatusCode::INTERNAL_SERVER_ERROR,
    title: || t!("errors-words-went-wrong"),
    text: || t!("errors-words-went-wrong-text"),
};

pub(super) const FOREIGN: Words = Words {
    status: StatusCode::FORBIDDEN,
    title: || t!("errors-words-form-refused"),
    text: || t!("errors-words-form-refused-text"),
};

pub(super) const NOT_UNDERSTOOD: Words = Words {
    status: StatusCode::UNPROCESSABLE_ENTITY,
    title: || t!("errors-words-form-unknown"),
    text: || t!("errors-words-form-unknown-text"),
};

pub(super) const TOO_SLOW: Words = Words {
    status: StatusCode::REQUEST_TIMEOUT,
    title: || t!("errors-words-too-slow"),
    text: || t!("errors-words-too-slow-text"),
};

pub(super) const TOO_LARGE: Words = Words {
    status: StatusCode::PAYLOAD_TOO_LARGE,
    title: || t!("errors-words-too-long"),
    text: || t!("errors-words-too-long-text"),
};

pub(super) fn words_of(refusal: &Refusal) -> Words {
    match refusal {
        Refusal::NotFound | Refusal::Unchecked => NOT_FOUND,
        Refusal::AnsweringClosed => ANSWERING_CLOSED,
        Refusal::StillAnswering => STILL_ANSWERING,
        Refusal::AlreadyBegun => ALREADY_BEGUN,
        Refusal::Finished => FINISHED,
        Refusal::AnswersExpired => ANSWERS_EXPIRED,
        Refusal::BeingRemoved => BEING_REMOVED,
        Refusal::AccountBeingRemoved => ACCOUNT_BEING_REMOVED,
        Refusal::SignInAgain => SIGN_IN_AGAIN,
        Refusal::Busy => BUSY,
        Refusal::TooManyTries(_) => TOO_MANY,
        Refusal::TooManyMails(_) => TOO_MANY_MAILS,
        Refusal::Unavailable(_) => UNAVAILABLE,
        Refusal::Internal(_) => TROUBLE,
    }
}
