//! Where somebody is signed in, for whoever has an account.

use leptos::prelude::*;
use scan::application::accounts::AccountSession;

use crate::components::table::{DataTable, Layout, Row, text};
use scan_report::words::moment;
use scan_texts::{Label, t};

/// A table of sessions.
pub(super) fn sessions_table(title: &'static str, sessions: &[AccountSession]) -> AnyView {
    let row = |session: &AccountSession| {
        let this = session
            .is_this
            .then_some(t!("frame-sessions-table-this-browser"));
        let how = view! { {session.method.label()}{this} };
        Row::new(how, [moment(session.begun), moment(session.seen)])
    };
    let columns = [
        t!("frame-sessions-table-signed-in"),
        t!("common-since"),
        t!("frame-sessions-table-last-used"),
    ]
    .map(text);
    let table = DataTable::new(Layout::Stacked, columns).region(title);
    table.view(sessions.iter().map(row).collect()).into_any()
}
