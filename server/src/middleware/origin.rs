//! The same-origin gate: another site cannot make a browser change anything here.

use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Lets safe methods pass, and others only when the browser says that the page which sent them is
/// from this site.
///
/// Browsers send `Sec-Fetch-Site` over TLS and on this machine: what it says is the browser's own
/// comparison, which no page can change. Without it `Origin` must be the host that was asked for;
/// proxies put another name in `Host` unless they are told to pass it on, so that `Origin` says
/// nothing against it. (`null`, when the referrer policy hides it, says nothing at all.)
pub async fn layer(request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    if safe || is_same(request.headers()) {
        return next.run(request).await;
    }
    tracing::info!(method = %request.method(), "denied: not from this site");
    StatusCode::FORBIDDEN.into_response()
}

fn is_same(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let host = text(header::HOST.as_str()).unwrap_or_default();
    let origin = match text("origin") {
        None | Some("null") => None,
        Some(origin) => {
            let name = origin
                .strip_prefix("https://")
                .or_else(|| origin.strip_prefix("http://"));
            Some(!host.is_empty() && name.is_some_and(|name| name.eq_ignore_ascii_case(host)))
        }
    };
    let site = text("sec-fetch-site").map(|site| site == "same-origin");
    site.or(origin).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes(pairs: &[(&'static str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert("host", "scan.example:3000".parse().unwrap());
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        is_same(&headers)
    }

    #[test]
    fn the_browser_decides_and_without_it_the_origin() {
        assert!(passes(&[("origin", "http://scan.example:3000")]));
        assert!(passes(&[
            ("origin", "null"),
            ("sec-fetch-site", "same-origin")
        ]));
        assert!(passes(&[
            ("origin", "https://scan.example:3000"),
            ("sec-fetch-site", "same-origin")
        ]));
        // nginx with `proxy_pass` alone.
        assert!(passes(&[
            ("origin", "https://scan.school.example"),
            ("sec-fetch-site", "same-origin")
        ]));
        assert!(!passes(&[]));
        assert!(!passes(&[("origin", "null")]));
        assert!(!passes(&[("origin", "http://evil.example")]));
        assert!(!passes(&[
            ("origin", "http://evil.example"),
            ("sec-fetch-site", "cross-site")
        ]));
        assert!(!passes(&[
            ("origin", "http://scan.example:3000"),
            ("sec-fetch-site", "cross-site")
        ]));
        assert!(!passes(&[("sec-fetch-site", "same-site")]));
        assert!(!passes(&[("sec-fetch-site", "none")]));
        assert!(!passes(&[(
            "origin",
            "http://scan.example:3000.evil.example"
        )]));
    }
}
