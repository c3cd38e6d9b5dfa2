//! `/steunpunt`: for staff of the support centre.

pub mod account;
pub mod account_removal;
pub mod figures;
pub mod link;
pub mod lists;
pub mod log;
pub mod members;
mod no_sign_in;
pub mod own_data;
pub mod passkey;
pub mod releases;
pub mod requests;
pub mod sign_in;

use scan::application::staff::{StaffMember, StaffRole};

use crate::page::{Here, Nav};
use scan_texts::t;

/// Where the provider of accounts sends browsers back to.
pub const RETURN: &str = "/steunpunt/aanmelden/openid/terug";

/// Pages of staff that lead to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Home,
    Releases,
    Requests,
    Lists,
    Members,
    Log,
    Account,
}

fn nav(member: &StaffMember, here: Tab) -> Nav {
    let all = [
        (
            Tab::Home,
            "/steunpunt",
            t!("common-support-centre"),
            StaffRole::Member,
        ),
        (
            Tab::Releases,
            "/steunpunt/uitgaven",
            t!("common-releases"),
            StaffRole::Admin,
        ),
        (
            Tab::Requests,
            "/steunpunt/vragen",
            t!("common-questions-text"),
            StaffRole::Member,
        ),
        (
            Tab::Lists,
            "/steunpunt/lijsten",
            t!("steunpunt-questionnaires"),
            StaffRole::Member,
        ),
        (
            Tab::Members,
            "/steunpunt/medewerkers",
            t!("steunpunt-staff"),
            StaffRole::Admin,
        ),
        (
            Tab::Log,
            "/steunpunt/logboek",
            t!("common-log"),
            StaffRole::Admin,
        ),
        (
            Tab::Account,
            "/steunpunt/account",
            t!("common-your-account"),
            StaffRole::Member,
        ),
    ];
    let may = all.into_iter().filter(|(.., role)| *role <= member.role);
    let links = may.map(|(tab, address, words, _)| {
        let here = if tab == here { Here::Yes } else { Here::No };
        (address.to_owned(), words, here)
    });
    Nav {
        label: t!("common-support-centre"),
        links: links.collect(),
    }
}
