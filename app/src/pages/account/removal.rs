//! `/account/verwijderen`: a coordinator deletes their account, after a confirmation, and takes that
//! back within a week.

use scan::application::removal::{AccountRemoval, AccountRemovalBegun, ManagedAlone};

use crate::components::field::Errors;
use crate::pages::manage;
use crate::pages::own_account::{Deleting, Sure, asking_lead, begun_view};
use crate::pages::prelude::*;
use scan_texts::t;

/// Where it is done, and undone.
pub const ADDRESS: &str = "/account/verwijderen";

const ACCOUNT: &str = "/account";

const DELETING: Deleting = Deleting {
    account: ACCOUNT,
    what: &[
        || t!("own-data-goes-of-coordinator"),
        || t!("own-data-scans-stay"),
        || t!("own-data-answers-stay"),
        || t!("own-data-agreements-stay"),
    ],
};

/// Asks; says what is in the way; or that it is being done, and until when that can be undone.
pub async fn page(visit: Allowed<AccountOwner>) -> PageResult {
    let removals = &visit.ports.account_removals;
    let removal = removals.account_removal(&visit.right).await?;
    Ok(show(&visit, &removal, None))
}

/// Begins it.
pub async fn submit(
    visit: Allowed<RecentlySignedIn>,
    FormBody(sure): FormBody<Sure>,
) -> PageResult {
    let errors = sure.errors();
    let removals = &visit.ports.account_removals;
    if errors.is_empty() {
        let site = visit.public_url();
        match removals.remove_account(&visit.right, site).await? {
            AccountRemovalBegun::Yes => {
                let gone = visit.forget_account();
                return Ok(go_with("/account/verwijderd", [gone]));
            }
            AccountRemovalBegun::ManagesAlone | AccountRemovalBegun::LastAdmin => {}
        }
    }
    let rights = &visit.ports.rights;
    let own = rights.account_owner(&visit.credentials).await?;
    let removal = removals.account_removal(&own).await?;
    Ok(show(&visit, &removal, Some(errors)))
}

/// Takes it back.
pub async fn undo(visit: Allowed<AccountOwner>, _: FormBody<Button>) -> PageResult {
    let removals = &visit.ports.account_removals;
    removals.keep_account(&visit.right).await?;
    Ok(go_to(ACCOUNT))
}

/// Says that it is being done, to whoever is signed out by it.
pub async fn begun(visit: Visit) -> Response {
    let page = Page::new(t!("common-account-being-deleted"));
    visit.page(page, || begun_view("/aanmelden"))
}

fn show(visit: &Visit, removal: &AccountRemoval, refused: Option<Errors>) -> Response {
    let alone = &removal.alone;
    let in_the_way = (!alone.is_empty()).then_some(|| alone_view(alone));
    DELETING.show(visit, removal, in_the_way, refused)
}

/// Teams that nobody else manages come first.
fn alone_view(teams: &[ManagedAlone]) -> AnyView {
    let text = view! { <p>{t!("own-data-managed-alone-text")}</p> };
    let teams: Vec<_> = teams.iter().map(team).collect();
    view! {
        <main class="page page--narrow" id="inhoud">
            {asking_lead()}
            {titled_alert(Tone::Warning, t!("own-data-managed-alone"), text)}
            {teams}
            <div class="button-group"><a class="button button--quiet" href=ACCOUNT>{t!("own-data-back-to-account")}</a></div>
        </main>
    }
    .into_any()
}

/// A team, and the two ways on.
fn team(team: &ManagedAlone) -> AnyView {
    let base = manage::address(&team.round);
    let (over, words) = if team.has_others {
        (format!("{base}/team/verlaten"), t!("own-data-hand-over"))
    } else {
        (format!("{base}/team"), t!("own-data-invite-someone-first"))
    };
    let name = format!("{}, {}", team.school, team.team);
    let hidden = format!(": {name}");
    view! {
        <section class="card flow">
            <h2>{name}</h2>
            <div class="button-group">
                <a class="button button--quiet" href=over>{words}<span class="visually-hidden">{hidden.clone()}</span></a>
                <a class="button button--plain" href=format!("{base}/verwijderen")>{t!("own-data-delete-team")}<span class="visually-hidden">{hidden}</span></a>
            </div>
        </section>
    }
    .into_any()
}
