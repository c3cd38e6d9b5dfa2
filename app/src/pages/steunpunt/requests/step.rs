//! The forms about a request. Each says on which state of the request it was made: the second of two
//! members of staff is told, and keeps what was typed.

use scan::agreement::Line;
use scan::application::support_requests::{Stepped, Stepping};
use scan::ids::SupportRequestId;
use scan::school::InvalidText;
use scan::support::{DeskStep, SupportText};
use serde::Deserialize;

use super::address;
use super::input::{Back, FormInput};
use super::show::show;
use crate::components::field::{Errors, too_long};
use crate::pages::form_body::is_idempotency_key;
use crate::pages::prelude::*;
use scan_texts::{InWords, t};

/// A form that is only a button.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pressed {
    idempotency_key: String,
    /// How many steps had been taken when it was made.
    stand: i64,
}

/// A form with the name of an expert.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandingOver {
    idempotency_key: String,
    stand: i64,
    #[serde(default)]
    expert: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answering {
    idempotency_key: String,
    stand: i64,
    #[serde(default)]
    antwoord: String,
}

pub async fn take(
    visit: Allowed<Staff>,
    PathName(request): PathName<SupportRequestId>,
    FormBody(pressed): FormBody<Pressed>,
) -> PageResult {
    step(
        &visit,
        request,
        pressed,
        DeskStep::Take,
        FormInput::nothing(),
    )
    .await
}

pub async fn give_back(
    visit: Allowed<Staff>,
    PathName(request): PathName<SupportRequestId>,
    FormBody(pressed): FormBody<Pressed>,
) -> PageResult {
    let back = DeskStep::GiveBack;
    step(&visit, request, pressed, back, FormInput::nothing()).await
}

pub async fn close(
    visit: Allowed<Staff>,
    PathName(request): PathName<SupportRequestId>,
    FormBody(pressed): FormBody<Pressed>,
) -> PageResult {
    let done = DeskStep::Close;
    step(&visit, request, pressed, done, FormInput::nothing()).await
}

/// Asks an expert.
pub async fn hand_over(
    visit: Allowed<Staff>,
    PathName(request): PathName<SupportRequestId>,
    FormBody(form): FormBody<HandingOver>,
) -> PageResult {
    let mut typed = FormInput::nothing();
    typed.expert.clone_from(&form.expert);
    let pressed = Pressed {
        idempotency_key: form.idempotency_key,
        stand: form.stand,
    };
    let expert = match Line::new(&form.expert) {
        Ok(Some(expert)) => Ok(expert),
        Ok(None) => Err(t!("steunpunt-requests-step-expert-needed").to_owned()),
        Err(wrong) => Err(wrong.in_words()),
    };
    match expert {
        Ok(expert) => {
            let over = DeskStep::HandOver(expert);
            step(&visit, request, pressed, over, typed).await
        }
        Err(wrong) => {
            typed.back = Back::Errors(Errors::one("expert", wrong));
            show(&visit, request, &typed).await
        }
    }
}

pub async fn answer(
    visit: Allowed<Staff>,
    PathName(request): PathName<SupportRequestId>,
    FormBody(form): FormBody<Answering>,
) -> PageResult {
    let mut typed = FormInput::nothing();
    typed.answer.clone_from(&form.antwoord);
    let pressed = Pressed {
        idempotency_key: form.idempotency_key,
        stand: form.stand,
    };
    match SupportText::new(&form.antwoord) {
        Ok(text) => step(&visit, request, pressed, DeskStep::Answer(text), typed).await,
        Err(wrong) => {
            let words = match wrong {
                InvalidText::Empty => t!("steunpunt-requests-step-answer-needed").to_owned(),
                InvalidText::TooLong(max) => {
                    too_long(&form.antwoord, max).unwrap_or_else(|| wrong.in_words())
                }
                _ => wrong.in_words(),
            };
            typed.back = Back::Errors(Errors::one("antwoord", words));
            show(&visit, request, &typed).await
        }
    }
}

async fn step(
    visit: &Allowed<Staff>,
    request: SupportRequestId,
    pressed: Pressed,
    step: DeskStep,
    mut typed: FormInput,
) -> PageResult {
    if !is_idempotency_key(&pressed.idempotency_key) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    }
    let stepping = Stepping {
        idempotency_key: pressed.idempotency_key,
        step,
        stand: pressed.stand,
    };
    let port = &visit.ports.support_desk;
    let site = visit.public_url();
    match port.step(&visit.right, request, stepping, site).await? {
        Stepped::Done => Ok(go_to(&address(request))),
        Stepped::Overtaken => {
            typed.back = Back::Overtaken;
            show(visit, request, &typed).await
        }
    }
}
