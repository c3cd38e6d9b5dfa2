//! The next round of a team: the same or a newer version of the list, and to inviting.

mod form;

use scan::round::Phase;

use super::{Tab, address, kicker, nav};
use crate::components::field::Errors;
use crate::pages::form_body::{self};
use crate::pages::prelude::*;
pub use form::FormInput;
use scan::application::rounds::Following;
use scan_texts::t;

/// The form, or what must be done first.
pub async fn page(visit: Allowed<Managed>) -> PageResult {
    let following = visit.ports.rounds.following(&visit.right).await?;
    let typed = FormInput::usual(&following, form_body::new_idempotency_key());
    Ok(show(&visit, following, typed, Errors::default()))
}

/// Starts the round, or shows the form again with what was typed and what is wrong.
pub async fn submit(visit: Allowed<Managed>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let following = visit.ports.rounds.following(&visit.right).await?;
    match following.last.phase {
        // Started already, perhaps with this very form.
        Phase::Private => return Ok(go_to(&address(&following.last.name))),
        Phase::Review => {
            return Ok(go_to(&format!("{}/volgende", address(visit.right.name()))));
        }
        Phase::Frozen => {}
    }
    let next = match typed.read(&following) {
        Ok(next) => next,
        Err(errors) => return Ok(show(&visit, following, typed, errors)),
    };
    let started = visit.ports.rounds.start_next(&visit.right, next).await?;
    Ok(go_to(&address(&started)))
}

fn show(visit: &Visit, following: Following, typed: FormInput, errors: Errors) -> Response {
    let nav = nav(&following.last, Tab::Invite);
    match following.last.phase {
        Phase::Private => go_to(&address(&following.last.name)),
        Phase::Review => {
            let page = Page::new(t!("manage-next-finish-first")).with_nav(nav);
            visit.page(page, move || finish_first(&following.last))
        }
        Phase::Frozen => {
            let (status, title) = if errors.is_empty() {
                (StatusCode::OK, t!("manage-next-next-round"))
            } else {
                (
                    StatusCode::UNPROCESSABLE_ENTITY,
                    t!("manage-next-error-title"),
                )
            };
            let page = Page::new(title).with_nav(nav).status(status);
            visit.page(page, move || form::view(&following, &typed, &errors))
        }
    }
}

/// The present round is still open.
fn finish_first(round: &Round) -> impl IntoView + use<> {
    let base = address(&round.name);
    view! {
        <main class="page page--narrow" id="inhoud">
            {breadcrumb([(base.clone(), t!("common-scan"))], t!("manage-next-next-round"))}
            {lead(Some(kicker(round)), t!("manage-next-finish-round-first", round = round.number), t!("manage-next-why-finish"))}
            <div class="button-group">
                <a class="button button--large" href=format!("{base}/afronden")>{t!("common-finish-round")}{icon("arrow")}</a>
                <a class="button button--plain" href=base.clone()>{t!("common-not-yet")}</a>
            </div>
        </main>
    }
}
