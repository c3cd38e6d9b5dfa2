//! What the layers need to know of the configuration.

use std::net::IpAddr;
use std::sync::Arc;

use crate::spans::Spans;

/// What an installation says of itself.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub trusted_proxies: Vec<IpAddr>,
    /// Where people reach the site, if configured.
    pub public_url: Option<String>,
    /// Whom to tell about a security problem: a `mailto:` or `https:` address.
    pub security_contact: Option<String>,
    /// Where spans of requests go; nowhere where no collector is named.
    pub spans: Option<Arc<Spans>>,
}

impl Rules {
    /// Whether people reach the site through TLS.
    pub fn is_secure(&self) -> bool {
        self.public_url
            .as_deref()
            .is_some_and(|url| url.starts_with("https://"))
    }
}
