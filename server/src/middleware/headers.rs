//! Security headers on every response.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use scan_islands::OURS;

use super::rules::Rules;

const FIXED: [(HeaderName, &str); 6] = [
    // Scripts know by it that the answer is not that of a network in between.
    (HeaderName::from_static(OURS), "1"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Other sites learn nothing; we learn where a form came from. With `no-referrer` browsers hide
    // that from us too, and older ones have no other header that tells.
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

/// Adds them all. Responses that say nothing about caching are not to be kept.
pub fn add(response: &mut Response, nonce: &str, rules: &Rules) {
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(value) = policy(nonce).parse() {
        headers.insert(header::CONTENT_SECURITY_POLICY, value);
    }
    if rules.is_secure() {
        let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
}

/// Only our own script (marked with the nonce) runs, and what it loads; nothing inline, no frames.
fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; \
         style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; \
         manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}
