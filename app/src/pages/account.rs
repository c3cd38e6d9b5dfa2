//! `/aanmelden`, `/account`: coordinators who have an account. Nobody needs one: a management link
//! does as well.

pub mod link;
mod no_sign_in;
pub mod own;
pub mod own_data;
pub mod passkey;
pub mod removal;
pub mod sign_in;

use crate::page::{Here, Nav};
use scan_texts::t;

/// Where the provider of accounts sends browsers of coordinators back to.
pub const RETURN: &str = "/aanmelden/openid/terug";

/// Where somebody comes who signed in.
pub const INSIDE: &str = "/mijn-scans";

/// Pages of an account that lead to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Scans,
    Account,
}

pub fn nav(tab: Tab) -> Nav {
    let link = |this, address: &str, words| {
        let here = if tab == this { Here::Yes } else { Here::No };
        (address.to_owned(), words, here)
    };
    Nav {
        label: t!("common-your-account"),
        links: vec![
            link(Tab::Scans, INSIDE, t!("common-my-scans")),
            link(Tab::Account, "/account", t!("account-account")),
        ],
    }
}
