//! `/beheer/{round}/team/verlaten`, and for who looks along `/meekijken/{round}/verlaten`: leaving a
//! team, after handing it over where nobody else manages it.

use scan::application::memberships::{Stepped, TeamPage};
use scan::ids::AccountId;
use serde::Deserialize;

use super::address;
use crate::components::alert::refused_alert;
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::field::{Errors, Optional, options, select};
use crate::pages::account;
use crate::pages::prelude::*;
use scan_texts::t;

/// To whom the team is handed over; to nobody when it is empty.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    aan: String,
}

/// Asks.
pub async fn page(visit: Allowed<Managed>) -> PageResult {
    ask(&visit, None).await
}

/// Leaves, or hands over and leaves.
pub async fn submit(visit: Allowed<Managed>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let memberships = &visit.ports.memberships;
    let stepped = if typed.aan.is_empty() {
        let rights = &visit.ports.rights;
        let viewed = rights
            .viewed(&visit.credentials, visit.right.name())
            .await?;
        memberships.leave_team(&viewed).await?
    } else {
        let to = AccountId::try_from(typed.aan).map_err(|_| Refusal::NotFound)?;
        memberships.hand_over(&visit.right, to).await?
    };
    match stepped {
        Stepped::Done | Stepped::Copy(_) => Ok(go_to(account::INSIDE)),
        refused @ (Stepped::LastManager | Stepped::Full) => ask(&visit, Some(&refused)).await,
    }
}

async fn ask(visit: &Allowed<Managed>, refused: Option<&Stepped>) -> PageResult {
    let team = visit.ports.memberships.team(&visit.right).await?;
    let own = visit.right.by().owner().ok_or(Refusal::NotFound)?.id;
    if !team.members.iter().any(|member| member.owner.id == own) {
        return Err(Refusal::NotFound.into());
    }
    let status = refused.map_or(StatusCode::OK, |_| StatusCode::CONFLICT);
    let page = Page::new(t!("members-leaving-title")).status(status);
    let refused = refused.is_some();
    Ok(visit.page(page, || view(&team, own, refused)))
}

fn view(team: &TeamPage, own: AccountId, refused: bool) -> AnyView {
    let base = address(&team.round.name);
    let others: Vec<(String, String)> = team
        .members
        .iter()
        .filter(|member| member.owner.id != own && member.leaving.is_none())
        .map(|member| {
            (
                member.owner.id.to_string(),
                member.owner.address.to_string(),
            )
        })
        .collect();
    let nobody = (String::new(), t!("members-leaving-to-nobody").to_owned());
    let choices: Vec<_> = std::iter::once(nobody).chain(others).collect();
    let label = t!("members-leaving-to-whom");
    let field = select(
        "aan",
        label,
        Optional::Yes,
        options(&choices, ""),
        &Errors::default(),
    );
    let refused = refused.then(|| {
        refused_alert(
            t!("members-leaving-you-are-last"),
            t!("members-leaving-you-are-last-text"),
        )
    });
    let text = t!("members-leaving-what-happens");
    ConfirmPage {
        above: refused,
        lead: lead(None, t!("members-leaving-heading"), text),
        before: ().into_any(),
        action: format!("{base}/verlaten"),
        forgets: false,
        fields: Some(field),
        yes: Yes::Closes(t!("members-leaving-leave")),
        no: (base, t!("common-no-go-back")),
    }
    .view()
}

/// Somebody who looks along leaves.
pub async fn leave(visit: Allowed<Viewed>, _: FormBody<Button>) -> PageResult {
    match visit.ports.memberships.leave_team(&visit.right).await? {
        Stepped::Done | Stepped::Copy(_) => Ok(go_to(account::INSIDE)),
        // Who manages it does so from the page for that.
        Stepped::LastManager | Stepped::Full => {
            Ok(go_to(&format!("{}/verlaten", address(visit.right.name()))))
        }
    }
}
