//! What is done with members and invitations, each by a form of its own.

use scan::application::memberships::{Member, Stepped};
use scan::ids::{AccountId, InvitationId};
use scan::membership::MemberRole;
use serde::Deserialize;

use super::address;
use super::list::{FormInput, show};
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::copy::copy_box;
use crate::components::field::Errors;
use crate::pages::form_body::with_cookie;
use crate::pages::prelude::*;
use crate::visit::Once;
use scan_texts::t;

/// Goes back to the page, or says there why nothing was done.
async fn back(visit: &Allowed<Managed>, stepped: &Stepped) -> PageResult {
    match stepped {
        Stepped::Done | Stepped::Copy(_) => Ok(go_to(&address(visit.right.name()))),
        Stepped::LastManager | Stepped::Full => {
            let (typed, errors) = (FormInput::default(), Errors::default());
            show(visit, typed, errors, Some(stepped)).await
        }
    }
}

/// Puts the team with the account of whoever is signed in; who is not signs in first.
pub async fn take_over(visit: Allowed<Managed>, _: FormBody<Button>) -> PageResult {
    let signed_in = match visit.ports.rights.signed_in(&visit.credentials).await {
        Ok(signed_in) => signed_in,
        Err(Refusal::NotFound) => return Ok(go_to("/aanmelden")),
        Err(refusal) => return Err(refusal.into()),
    };
    let memberships = &visit.ports.memberships;
    let stepped = memberships.take_over(&signed_in, &visit.right).await?;
    back(&visit, &stepped).await
}

/// Takes an invitation back.
pub async fn take_back(
    visit: Allowed<Managed>,
    PathName(invitation): PathName<InvitationId>,
    _: FormBody<Button>,
) -> PageResult {
    let memberships = &visit.ports.memberships;
    let stepped = memberships.take_back(&visit.right, invitation).await?;
    back(&visit, &stepped).await
}

/// What somebody may from now on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewRole {
    rol: String,
}

/// Changes what a member may.
pub async fn change(
    visit: Allowed<Managed>,
    PathName(member): PathName<AccountId>,
    FormBody(new): FormBody<NewRole>,
) -> PageResult {
    let role: MemberRole = new
        .rol
        .parse()
        .map_err(|_| StatusCode::UNPROCESSABLE_ENTITY)?;
    let memberships = &visit.ports.memberships;
    let stepped = memberships.change_member(&visit.right, member, role);
    back(&visit, &stepped.await?).await
}

/// Asks whether somebody is to be removed.
pub async fn remove_page(
    visit: Allowed<Managed>,
    PathName(member): PathName<AccountId>,
) -> PageResult {
    let team = visit.ports.memberships.team(&visit.right).await?;
    let mut members = team.members.into_iter();
    let member = members.find(|known| known.owner.id == member);
    let member = member.ok_or(Refusal::NotFound)?;
    let base = address(visit.right.name());
    Ok(visit.page(Page::new(t!("members-steps-remove-title")), || {
        remove_view(&member, base)
    }))
}

fn remove_view(member: &Member, base: String) -> AnyView {
    let title = t!("members-steps-remove-whom", address = member.owner.address);
    let text = t!("members-steps-remove-text");
    ConfirmPage {
        above: None,
        lead: lead(None, title, text),
        before: ().into_any(),
        action: format!("{base}/{}/verwijderen", member.owner.id),
        forgets: false,
        fields: None,
        yes: Yes::Deletes(t!("members-steps-remove")),
        no: (base, t!("common-no-go-back")),
    }
    .view()
}

/// Removes a member.
pub async fn remove(
    visit: Allowed<Managed>,
    PathName(member): PathName<AccountId>,
    _: FormBody<Button>,
) -> PageResult {
    let memberships = &visit.ports.memberships;
    let stepped = memberships.remove_member(&visit.right, member).await?;
    if stepped == Stepped::Done && visit.right.by().owner().is_none() {
        // It was done with the link, which opens nothing from now on.
        return Ok(go_with("/", [visit.forget_session()]));
    }
    back(&visit, &stepped).await
}

/// Shows a link that was just made, this one time: where nothing is mailed.
pub async fn link(visit: Allowed<Managed>) -> Response {
    let base = address(visit.right.name());
    let of = visit.right.name().as_str().to_owned();
    let Some(key) = visit.once_token(Once::MemberLink, &of) else {
        return go_to(&base);
    };
    let link = format!("{}/uitnodiging/{key}", visit.public_url());
    let page = Page::new(t!("common-pass-on-this-link")).with_islands();
    let page = visit.page(page, || {
        let text = view! { {t!("members-steps-pass-on-text")}<strong>{t!("common-once")}</strong>{t!("members-steps-two-weeks")} };
        view! {
            <main class="page page--narrow" id="inhoud">
                {lead(None, t!("common-pass-on-this-link"), text)}
                {copy_box("link", link, t!("common-copy"))}
                <ul class="promises">
                    <li>{icon("warning")}<span>{t!("members-steps-link-warning")}</span></li>
                </ul>
                <div class="button-group"><a class="button" href=base>{t!("common-back")}</a></div>
            </main>
        }
    });
    with_cookie(page, visit.forget_once(Once::MemberLink, &of))
}
