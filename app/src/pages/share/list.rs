//! All links of a round, in a table.

use leptos::prelude::*;

use super::managed_address;
use crate::components::icon::icon;
use scan::application::RoundName;
use scan::application::sharing::{Share, ShareState};
use scan_report::words::date;

/// The table; links that work come first.
pub(super) fn list(round: &RoundName, shares: &[Share]) -> AnyView {
    if shares.is_empty() {
        return view! {
            <section class="empty" id="links">
                {icon("empty")}
                <h2>"Nog geen links"</h2>
                <p>"Vul hierboven in voor wie de link is en klik op ‘Maak een link’. Daarna staat hij hier en kunt u hem intrekken."</p>
            </section>
        }
        .into_any();
    }
    let is_live = |share: &&Share| share.state == ShareState::Live;
    let ended = shares.iter().filter(|share| !is_live(share));
    let rows: Vec<_> = shares
        .iter()
        .filter(is_live)
        .chain(ended)
        .map(|share| row(round, share))
        .collect();
    view! {
        <section class="card flow" id="links">
            <h2>"Uw links"</h2>
            <div class="table-wrap">
                <table class="table table--stack">
                    <thead><tr>
                        <th scope="col">"Voor wie"</th>
                        <th scope="col">"Gemaakt op"</th>
                        <th scope="col">"Werkt tot en met"</th>
                        <th scope="col">"Laatst geopend op"</th>
                        <th scope="col">"Stand"</th>
                        <th scope="col"><span class="visually-hidden">"Actie"</span></th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn row(round: &RoundName, share: &Share) -> AnyView {
    let (class, state) = match share.state {
        ShareState::Live => ("badge badge--done", "werkt"),
        ShareState::Expired => ("badge", "verlopen"),
        ShareState::Revoked => ("badge badge--none", "ingetrokken"),
    };
    let revoke = (share.state == ShareState::Live).then(|| {
        let href = revoke_address(round, share);
        let whom = format!(" de link voor {}", share.audience.as_str());
        view! { <a href=href>"Trek in"<span class="visually-hidden">{whom}</span></a> }
    });
    view! {
        <tr>
            <th scope="row">{share.audience.as_str().to_owned()}</th>
            <td data-label="Gemaakt op">{date(share.made_on)}</td>
            <td data-label="Werkt tot en met">{date(share.until)}</td>
            <td data-label="Laatst geopend op">{share.opened_on.map_or("nog niet".to_owned(), date)}</td>
            <td data-label="Stand"><span class=class>{state}</span></td>
            <td class="table__action">{revoke}</td>
        </tr>
    }
    .into_any()
}

/// The page that asks whether to revoke a link.
pub(super) fn revoke_address(round: &RoundName, share: &Share) -> String {
    let base = managed_address(round);
    format!("{base}/{}/intrekken", share.name.as_str())
}
