//! All links of a round, in a table.

use super::managed_address;
use crate::components::table::{DataTable, Layout, Row, action, text};
use crate::pages::prelude::*;
use scan::application::sharing::{Share, ShareState};
use scan_report::words::date;
use scan_texts::t;

/// The table; links that work come first.
pub(super) fn list(round: &RoundName, shares: &[Share]) -> AnyView {
    if shares.is_empty() {
        return html! {
            <section class="empty" id="links">
                {icon("empty")}
                <h2>{t!("share-list-none-yet")}</h2>
                <p>{t!("share-list-none-yet-explained")}</p>
            </section>
        };
    }
    let is_live = |share: &&Share| share.state == ShareState::Live;
    let ended = shares.iter().filter(|share| !is_live(share));
    let rows = shares
        .iter()
        .filter(is_live)
        .chain(ended)
        .map(|share| row(round, share))
        .collect();
    let columns = [
        text(t!("common-for-whom")),
        text(t!("common-made-on")),
        text(t!("share-list-works-until")),
        text(t!("share-list-last-opened")),
        text(t!("common-state")),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns);
    html! {
        <section class="card flow" id="links">
            <h2>{t!("share-list-your-links")}</h2>
            {table.view(rows)}
        </section>
    }
}

fn row(round: &RoundName, share: &Share) -> Row {
    let (class, state) = match share.state {
        ShareState::Live => ("badge badge--done", t!("share-list-works")),
        ShareState::Expired => ("badge", t!("share-list-expired")),
        ShareState::Revoked => ("badge badge--none", t!("share-list-withdrawn")),
    };
    let revoke = (share.state == ShareState::Live).then(|| {
        let href = revoke_address(round, share);
        let whom = t!("share-list-link-for", audience = share.audience.as_str());
        view! { <a href=href>{t!("share-list-withdraw")}<span class="visually-hidden">{whom}</span></a> }
    });
    let cells = [
        date(share.made_on).into_any(),
        date(share.until).into_any(),
        share
            .opened_on
            .map_or(t!("common-not-yet-in-sentence").to_owned(), date)
            .into_any(),
        html! { <span class=class>{state}</span> },
        revoke.into_any(),
    ];
    Row::new(share.audience.as_str().to_owned(), cells)
}

/// The page that asks whether to revoke a link.
pub(super) fn revoke_address(round: &RoundName, share: &Share) -> String {
    let base = managed_address(round);
    format!("{base}/{}/intrekken", share.name.as_str())
}
