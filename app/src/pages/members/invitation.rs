//! `/uitnodiging/{key}`: somebody is asked to coordinate a team. Looking at the link does nothing,
//! because mail programs do; the button accepts, and signs in as whom the mail was for.

use scan::application::memberships::Invited;
use scan::membership::MemberRole;

use crate::components::confirm::button_page;
use crate::components::lead::notice_page;
use crate::pages::account;
use crate::pages::path_name::Key;
use crate::pages::prelude::*;
use scan_texts::t;

/// Says what it is about.
pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    let invited = match visit.ports.memberships.check_invitation(&key).await {
        Ok(invited) => invited,
        Err(refusal) => return gone(&visit, refusal),
    };
    let action = format!("/uitnodiging/{key}");
    Ok(visit.page(Page::new(t!("members-invitation-title")), || {
        button_page(words(&invited), action, t!("members-invitation-accept"))
    }))
}

fn words(invited: &Invited) -> AnyView {
    let Invited {
        school,
        team,
        address,
        role,
    } = invited;
    let what = match role {
        MemberRole::Managing => t!("members-invitation-can-manage"),
        MemberRole::Viewing => {
            t!("members-invitation-can-look-along")
        }
    };
    let below = view! {
        <p>{t!("members-invitation-asked-for", school = school, team = team, what = what)}</p>
        <p>{t!("members-invitation-which-account")}<strong>{address.to_string()}</strong>{t!("members-invitation-account-made")}</p>
    };
    lead_with(None, t!("members-invitation-heading"), below)
}

/// Accepts.
pub async fn submit(visit: Visit, Key(key): Key, _: FormBody<Button>) -> PageResult {
    let memberships = &visit.ports.memberships;
    match memberships.accept(&visit.credentials, &key).await {
        Ok(token) => Ok(go_with(account::INSIDE, [visit.account_cookie(token)])),
        Err(refusal) => gone(&visit, refusal),
    }
}

/// The same for one that never was, was accepted or taken back, or is too old.
fn gone(visit: &Visit, refusal: Refusal) -> PageResult {
    if refusal != Refusal::NotFound {
        return Err(refusal.into());
    }
    let title = t!("members-invitation-gone");
    let text = t!("members-invitation-gone-text");
    let page = Page::new(title).status(StatusCode::NOT_FOUND);
    let on = vec![("/aanmelden".to_owned(), t!("common-go-to-sign-in"))];
    Ok(visit.page(page, || notice_page(title, text, on)))
}
