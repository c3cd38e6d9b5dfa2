//! `/steunpunt/account`: one's own sessions.

use scan::application::accounts::AccountSession;
use scan::application::staff::StaffMember;

use super::{Tab, nav};
use crate::pages::own_account::your_data;
use crate::pages::prelude::*;
use crate::pages::sessions_table::sessions_table;
use scan_texts::t;

pub async fn page(visit: Allowed<Staff>) -> PageResult {
    let sessions = visit.ports.staff.sessions(&visit.right, &visit.credentials);
    let sessions = sessions.await?;
    let member = visit.right.member();
    let page = Page::new(t!("common-your-account")).with_nav(nav(member, Tab::Account));
    Ok(visit.page(page, || view(member, &sessions)))
}

/// Ends all sessions, this one too.
pub async fn leave_everywhere(visit: Allowed<Staff>, _: FormBody<Button>) -> PageResult {
    visit.ports.staff.leave_everywhere(&visit.right).await?;
    Ok(go_with("/steunpunt/aanmelden", [visit.forget_staff()]))
}

fn view(member: &StaffMember, sessions: &[AccountSession]) -> AnyView {
    let title = t!("common-where-you-are-signed");
    let who = format!("{}, {}", member.name, member.role.key());
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, t!("common-your-account"), who)}
            <section class="card flow">
                <h2>{title}</h2>
                {sessions_table(title, sessions)}
                <p class="small">{t!("steunpunt-account-sign-in-again")}</p>
            </section>
            {your_data("/steunpunt/account")}
            <div class="form-actions">
                <form method="post" action="/steunpunt/afmelden"><button class="button">{t!("common-sign-out")}</button></form>
                <form method="post" action="/steunpunt/account/overal-afmelden"><button class="button button--quiet">{t!("steunpunt-account-sign-out-everywhere")}</button></form>
            </div>
        </main>
    }
    .into_any()
}
