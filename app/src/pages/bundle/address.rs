//! Addresses of bundles.

use scan::application::BundleName;

pub(super) const BASE: &str = "/beheer/rapporten";

pub(super) fn address(bundle: &BundleName) -> String {
    format!("{BASE}/{}", bundle.as_str())
}
