//! Renews, locks and unlocks the team code.

use super::address;
use crate::pages::form_body::Replacing;
use crate::pages::prelude::*;
use scan::application::CodeState;

/// A new code, valid for 14 days.
pub async fn renew(visit: Allowed<Managed>, FormBody(old): FormBody<Replacing>) -> PageResult {
    let coordination = &visit.ports.coordination;
    let renewed = coordination.renew_code(&visit.right, &old.vervangt);
    renewed.await?;
    Ok(back(&visit))
}

/// Nobody can join any more, for now.
pub async fn lock(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    put(&visit, CodeState::Locked).await
}

pub async fn unlock(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    put(&visit, CodeState::Open).await
}

async fn put(visit: &Allowed<Managed>, state: CodeState) -> PageResult {
    let coordination = &visit.ports.coordination;
    coordination.lock_code(&visit.right, state).await?;
    Ok(back(visit))
}

fn back(visit: &Allowed<Managed>) -> Response {
    go_to(&format!("{}#code", address(visit.right.name())))
}
