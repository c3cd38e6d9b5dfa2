//! `/steunpunt/account`: one's own sessions.

use scan::application::accounts::AccountSession;
use scan::application::staff::StaffMember;

use super::{Tab, nav};
use crate::pages::own_account::your_data;
use crate::pages::prelude::*;
use crate::pages::sessions_table::sessions_table;

pub async fn page(visit: Allowed<Staff>) -> PageResult {
    let sessions = visit.ports.staff.sessions(&visit.right, &visit.credentials);
    let sessions = sessions.await?;
    let member = visit.right.member();
    let page = Page::new("Uw account").with_nav(nav(member, Tab::Account));
    Ok(visit.page(page, || view(member, &sessions)))
}

/// Ends all sessions, this one too.
pub async fn leave_everywhere(visit: Allowed<Staff>, _: FormBody<Button>) -> PageResult {
    visit.ports.staff.leave_everywhere(&visit.right).await?;
    Ok(go_with("/steunpunt/aanmelden", [visit.forget_staff()]))
}

fn view(member: &StaffMember, sessions: &[AccountSession]) -> AnyView {
    const TITLE: &str = "Waar u bent aangemeld";
    let who = format!("{}, {}", member.name, member.role.key());
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, "Uw account", who)}
            <section class="card flow">
                <h2>{TITLE}</h2>
                {sessions_table(TITLE, sessions)}
                <p class="small">"Na een uur zonder gebruik, en in elk geval na twaalf uur, meldt u zich opnieuw aan."</p>
            </section>
            {your_data("/steunpunt/account")}
            <div class="form-actions">
                <form method="post" action="/steunpunt/afmelden"><button class="button">"Afmelden"</button></form>
                <form method="post" action="/steunpunt/account/overal-afmelden"><button class="button button--quiet">"Overal afmelden"</button></form>
            </div>
        </main>
    }
    .into_any()
}
