//! How staff of the support centre sign in at this installation, besides with passkeys.

use scan_app::visit::Demonstration;

use super::openid::OpenId;

/// How staff sign in.
#[derive(Default)]
pub struct Entrance {
    /// A provider of accounts.
    pub openid: Option<OpenId>,
    /// Whether everybody may come in as an invented administrator.
    pub demonstration: Demonstration,
}
