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
pub(super) mod words;

use scan::application::staff::{StaffMember, StaffRole};

use crate::page::{Here, Nav};

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
        (Tab::Home, "/steunpunt", "Steunpunt", StaffRole::Member),
        (
            Tab::Releases,
            "/steunpunt/uitgaven",
            "Uitgaven",
            StaffRole::Admin,
        ),
        (
            Tab::Requests,
            "/steunpunt/vragen",
            "Vragen",
            StaffRole::Member,
        ),
        (
            Tab::Lists,
            "/steunpunt/lijsten",
            "Lijsten",
            StaffRole::Member,
        ),
        (
            Tab::Members,
            "/steunpunt/medewerkers",
            "Medewerkers",
            StaffRole::Admin,
        ),
        (Tab::Log, "/steunpunt/logboek", "Logboek", StaffRole::Admin),
        (
            Tab::Account,
            "/steunpunt/account",
            "Uw account",
            StaffRole::Member,
        ),
    ];
    let may = all.into_iter().filter(|(.., role)| *role <= member.role);
    let links = may.map(|(tab, address, words, _)| {
        let here = if tab == here { Here::Yes } else { Here::No };
        (address.to_owned(), words, here)
    });
    Nav {
        label: "Steunpunt",
        links: links.collect(),
    }
}
