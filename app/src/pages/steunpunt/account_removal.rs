//! `/steunpunt/account/verwijderen`: somebody of the support centre deletes their account, after a
//! confirmation, and takes that back within a week.

use scan::application::removal::{AccountRemoval, AccountRemovalBegun};

use crate::components::field::Errors;
use crate::pages::own_account::{Deleting, Sure, asking_lead, begun_view};
use crate::pages::prelude::*;
use scan_texts::t;

/// Where it is done, and undone.
pub const ADDRESS: &str = "/steunpunt/account/verwijderen";

const ACCOUNT: &str = "/steunpunt/account";

const DELETING: Deleting = Deleting {
    account: ACCOUNT,
    what: &[
        || t!("own-data-goes-of-staff"),
        || t!("own-data-staff-name-stays"),
    ],
};

/// Asks; says what is in the way; or that it is being done, and until when that can be undone.
pub async fn page(visit: Allowed<StaffOwner>) -> PageResult {
    let removals = &visit.ports.account_removals;
    let removal = removals.staff_removal(&visit.right).await?;
    Ok(show(&visit, &removal, None))
}

/// Begins it.
pub async fn submit(visit: Allowed<RecentStaff>, FormBody(sure): FormBody<Sure>) -> PageResult {
    let errors = sure.errors();
    let removals = &visit.ports.account_removals;
    if errors.is_empty() {
        match removals.remove_staff_account(&visit.right).await? {
            AccountRemovalBegun::Yes => {
                let gone = visit.forget_staff();
                return Ok(go_with("/steunpunt/account/verwijderd", [gone]));
            }
            AccountRemovalBegun::ManagesAlone | AccountRemovalBegun::LastAdmin => {}
        }
    }
    let rights = &visit.ports.rights;
    let own = rights.staff_owner(&visit.credentials).await?;
    let removal = removals.staff_removal(&own).await?;
    Ok(show(&visit, &removal, Some(errors)))
}

/// Takes it back.
pub async fn undo(visit: Allowed<StaffOwner>, _: FormBody<Button>) -> PageResult {
    let removals = &visit.ports.account_removals;
    removals.keep_staff_account(&visit.right).await?;
    Ok(go_to(ACCOUNT))
}

/// Says that it is being done, to whoever is signed out by it.
pub async fn begun(visit: Visit) -> Response {
    let page = Page::new(t!("common-account-being-deleted"));
    visit.page(page, || begun_view("/steunpunt/aanmelden"))
}

fn show(visit: &Visit, removal: &AccountRemoval, refused: Option<Errors>) -> Response {
    let in_the_way = removal.is_last_admin.then_some(last_view);
    DELETING.show(visit, removal, in_the_way, refused)
}

/// Without an administrator nobody could add one.
fn last_view() -> AnyView {
    let text = view! { <p>{t!("own-data-last-admin-text")}</p> };
    view! {
        <main class="page page--narrow" id="inhoud">
            {asking_lead()}
            {titled_alert(Tone::Warning, t!("own-data-last-admin"), text)}
            <div class="button-group">
                <a class="button button--quiet" href=ACCOUNT>{t!("own-data-back-to-account")}</a>
                <a class="button button--plain" href="/steunpunt/medewerkers">{t!("own-data-to-staff")}</a>
            </div>
        </main>
    }
    .into_any()
}
