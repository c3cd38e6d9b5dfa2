//! `/uitnodiging/{key}`: somebody is asked to coordinate a team. Looking at the link does nothing,
//! because mail programs do; the button accepts, and signs in as whom the mail was for.

use scan::application::memberships::Invited;
use scan::membership::MemberRole;

use crate::components::confirm::button_page;
use crate::components::lead::notice_page;
use crate::pages::account;
use crate::pages::path_name::Key;
use crate::pages::prelude::*;

/// Says what it is about.
pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    let invited = match visit.ports.memberships.check_invitation(&key).await {
        Ok(invited) => invited,
        Err(refusal) => return gone(&visit, refusal),
    };
    let action = format!("/uitnodiging/{key}");
    Ok(visit.page(Page::new("Uitnodiging"), || {
        button_page(words(&invited), action, "Neem de uitnodiging aan")
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
        MemberRole::Managing => "U kunt dan alles wat een coördinator kan.",
        MemberRole::Viewing => {
            "U ziet dan hoeveel collega’s meedoen, en leest daarna het rapport. Wijzigen kunt u niets."
        }
    };
    let below = view! {
        <p>{format!("U bent gevraagd voor de scan van {school}, {team}. {what}")}</p>
        <p>"De scan komt bij het account van "<strong>{address.to_string()}</strong>". Is dat er nog niet, dan maken we het. U wordt op dit apparaat aangemeld."</p>
    };
    lead_with(None, "Coördineert u mee?", below)
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
    let title = "Deze uitnodiging werkt niet meer";
    let text = "Een uitnodiging werkt één keer, en twee weken lang. Nam u hem al aan? Meld u dan aan. Vraag uw collega anders om een nieuwe.";
    let page = Page::new(title).status(StatusCode::NOT_FOUND);
    let on = vec![("/aanmelden".to_owned(), "Naar aanmelden")];
    Ok(visit.page(page, || notice_page(title, text, on)))
}
