//! `/steunpunt/account`: one's own sessions.

use scan::application::staff::{StaffMember, StaffSession};

use super::words::moment;
use super::{Tab, nav};
use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::prelude::*;

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

fn view(member: &StaffMember, sessions: &[StaffSession]) -> AnyView {
    const TITLE: &str = "Waar u bent aangemeld";
    let who = format!("{}, {}", member.name, member.role.key());
    let row = |session: &StaffSession| {
        let this = session.is_this.then_some(" (deze browser)");
        let how = view! { {session.method.label()}{this} };
        Row::new(how, [moment(session.begun), moment(session.seen)])
    };
    let columns = ["Aangemeld", "Sinds", "Laatst gebruikt"].map(text);
    let table = DataTable::new(Layout::Stacked, columns).region(TITLE);
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, "Uw account", who)}
            <section class="card flow">
                <h2>{TITLE}</h2>
                {table.view(sessions.iter().map(row).collect())}
                <p class="small">"Na een uur zonder gebruik, en in elk geval na twaalf uur, meldt u zich opnieuw aan."</p>
            </section>
            <div class="form-actions">
                <form method="post" action="/steunpunt/afmelden"><button class="button">"Afmelden"</button></form>
                <form method="post" action="/steunpunt/account/overal-afmelden"><button class="button button--quiet">"Overal afmelden"</button></form>
            </div>
        </main>
    }
    .into_any()
}
