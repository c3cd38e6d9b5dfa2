//! Addresses of bundles.

use scan::application::BundleName;

/// Where bundles are.
pub(super) const BASE: &str = "/beheer/rapporten";

pub(super) fn address(bundle: &BundleName) -> String {
    format!("{BASE}/{}", bundle.as_str())
}
