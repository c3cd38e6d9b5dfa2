//! A result for people without access, by a read-only link: `/beheer/{round}/delen` for the
//! coordinator, `/gedeeld/…` for readers.

pub mod coordinate;
mod list;
pub mod open;
pub mod read;
pub mod revoke;

use crate::pages::manage;
use crate::pages::prelude::*;
use scan_texts::t;

/// The coordinator's page of the links of a round.
fn managed_address(round: &RoundName) -> String {
    format!("{}/delen", manage::address(round))
}

/// Leads the coordinator there, and to the report.
pub(super) fn invitation(round: &RoundName) -> impl IntoView + use<> {
    let report = format!("{}/rapport", manage::address(round));
    view! {
        <section class="card card--sunk flow">
            <h2>{t!("share-pass-on")}</h2>
            <p>{t!("share-pass-on-explained")}</p>
            <div class="button-group">
                <a class="button button--quiet" href=report>{t!("share-make-report")}{icon("arrow")}</a>
                <a class="button button--quiet" href=managed_address(round)>{t!("common-share-the-result")}{icon("arrow")}</a>
            </div>
        </section>
    }
}
