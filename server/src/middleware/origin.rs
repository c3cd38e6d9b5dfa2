//! The same-origin gate: another site cannot make a browser change anything here.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use scan_app::routes::{CODE_FORMS, ONE_CLICK};
use scan_app::visit::{RequestContext, Sender};

use super::rules::Rules;
use super::unread;

/// Lets safe methods pass, and others only when the browser says that the page which sent them is
/// from this site.
///
/// Browsers send `Sec-Fetch-Site` over TLS and on this machine: what it says is the browser's own
/// comparison, which no page can change. Without it `Origin`, which comes with every POST, must be
/// the host that was asked for or `--public-url`; proxies put another name in `Host` unless they
/// are told to pass it on, so that a strange `Origin` says nothing against `Sec-Fetch-Site`. A
/// hidden origin (`null`, which any site can bring about) is enough for [`CODE_FORMS`] only: they
/// do no more than a link. What no browser sends says neither: that is enough for [`ONE_CLICK`], the
/// key in whose address is the whole right.
pub async fn layer(State(rules): State<Arc<Rules>>, mut request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let public = rules.public_url.as_deref();
    let verdict = judge(request.headers(), public);
    let reason = match verdict {
        Verdict::Ours => return next.run(request).await,
        Verdict::Hidden if CODE_FORMS.contains(&request.uri().path()) => {
            if let Some(context) = request.extensions_mut().get_mut::<RequestContext>() {
                context.sender = Sender::Hidden;
            }
            return next.run(request).await;
        }
        // A mail provider presses the button in a mail (RFC 8058): no browser, and no cookies.
        Verdict::Silent if request.uri().path().starts_with(ONE_CLICK) => {
            return next.run(request).await;
        }
        Verdict::Hidden => "its origin is hidden (null)",
        Verdict::Silent => "it has neither Origin nor Sec-Fetch-Site",
        Verdict::Foreign(reason) => reason,
    };
    refuse(&request, public, reason);
    // Somebody may have typed it here. What another site sent is not shown as if it were theirs.
    if !matches!(verdict, Verdict::Foreign(_)) && unread::is_form(&request) {
        unread::read(request.into_body()).await;
    }
    StatusCode::FORBIDDEN.into_response()
}

/// One line from which whoever runs the server sees what a proxy changed.
fn refuse(request: &Request, public: Option<&str>, reason: &str) {
    tracing::Span::current().record("refusal", "Foreign");
    tracing::warn!(
        method = %request.method(),
        origin = shown(request.headers(), "origin"),
        expected_host = shown(request.headers(), "host"),
        expected_public_url = public.unwrap_or("-"),
        "denied: a form that is not from this site: {reason}"
    );
}

/// A header for the log: what no site is called is left out.
fn shown<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let known =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '/' | '[' | ']');
    match headers.get(name).map(|value| value.to_str()) {
        None => "-",
        Some(Ok(text)) if text.len() <= 200 && text.chars().all(known) => text,
        Some(_) => "(not a site)",
    }
}

/// What a browser says about the page that sent a form.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Ours,
    /// It says `null` and nothing else.
    Hidden,
    /// It says nothing.
    Silent,
    Foreign(&'static str),
}

fn judge(headers: &HeaderMap, public: Option<&str>) -> Verdict {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let origin = match text("origin") {
        None | Some("null") => None,
        Some(origin) => {
            let host = text(header::HOST.as_str()).unwrap_or_default();
            Some(is_host(origin, host) || public.is_some_and(|public| is_site(origin, public)))
        }
    };
    let site = text("sec-fetch-site").map(|site| site == "same-origin");
    match (site, origin) {
        (Some(true), _) | (None, Some(true)) => Verdict::Ours,
        (Some(false), _) => Verdict::Foreign("Sec-Fetch-Site is not same-origin"),
        (None, Some(false)) => Verdict::Foreign("its origin is another site"),
        (None, None) if headers.contains_key("origin") => Verdict::Hidden,
        (None, None) => Verdict::Silent,
    }
}

/// Whether an origin is what people asked for: behind a proxy the scheme may differ.
fn is_host(origin: &str, host: &str) -> bool {
    let name = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    !host.is_empty() && name.is_some_and(|name| name.eq_ignore_ascii_case(host))
}

/// Whether an origin is that of the configured address, which may name the port that browsers
/// leave out.
fn is_site(origin: &str, public: &str) -> bool {
    let usual = if public.starts_with("https://") {
        ":443"
    } else {
        ":80"
    };
    let plain = public.strip_suffix(usual).unwrap_or(public);
    origin.eq_ignore_ascii_case(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PUBLIC: Option<&str> = Some("https://scan.school.example");

    fn verdict(pairs: &[(&'static str, &str)], public: Option<&str>) -> Verdict {
        let mut headers = HeaderMap::new();
        headers.insert("host", "scan.example:3000".parse().unwrap());
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        judge(&headers, public)
    }

    #[test]
    fn the_browser_decides_and_without_it_the_origin() {
        for pairs in [
            &[("origin", "http://scan.example:3000")][..],
            &[("origin", "null"), ("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "same-origin")],
            &[
                ("origin", "https://scan.example:3000"),
                ("sec-fetch-site", "same-origin"),
            ],
            // nginx with `proxy_pass` alone.
            &[
                ("origin", "https://scan.school.example"),
                ("sec-fetch-site", "same-origin"),
            ],
        ] {
            assert_eq!(verdict(pairs, None), Verdict::Ours, "{pairs:?}");
        }
        for pairs in [
            &[("origin", "http://evil.example")][..],
            &[
                ("origin", "http://evil.example"),
                ("sec-fetch-site", "cross-site"),
            ],
            &[
                ("origin", "http://scan.example:3000"),
                ("sec-fetch-site", "cross-site"),
            ],
            &[("origin", "null"), ("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("origin", "http://scan.example:3000.evil.example")],
            &[("origin", "")],
        ] {
            let refused = matches!(verdict(pairs, PUBLIC), Verdict::Foreign(_));
            assert!(refused, "{pairs:?}");
        }
        assert_eq!(verdict(&[("origin", "null")], PUBLIC), Verdict::Hidden);
        assert_eq!(verdict(&[], PUBLIC), Verdict::Silent);
    }

    #[test]
    fn the_configured_address_is_ours_whatever_host_a_proxy_passes() {
        let says = |origin, public| verdict(&[("origin", origin)], public);
        assert_eq!(says("https://scan.school.example", PUBLIC), Verdict::Ours);
        assert_eq!(says("https://SCAN.school.example", PUBLIC), Verdict::Ours);
        let ports = Some("https://scan.school.example:443");
        assert_eq!(says("https://scan.school.example", ports), Verdict::Ours);
        let ports = Some("http://10.0.0.5:8080");
        assert_eq!(says("http://10.0.0.5:8080", ports), Verdict::Ours);
        for other in [
            "http://scan.school.example",
            "https://scan.school.example:8443",
            "https://scan.school.example.evil.example",
            "https://school.example",
        ] {
            assert!(
                matches!(says(other, PUBLIC), Verdict::Foreign(_)),
                "{other}"
            );
        }
        let without = says("https://scan.school.example", None);
        assert!(matches!(without, Verdict::Foreign(_)));
    }

    #[test]
    fn the_log_shows_names_of_sites_only() {
        let mut headers = HeaderMap::new();
        headers.insert("origin", "http://evil.example\" x=1".parse().unwrap());
        assert_eq!(shown(&headers, "origin"), "(not a site)");
        headers.insert("origin", "https://[::1]:8443".parse().unwrap());
        assert_eq!(shown(&headers, "origin"), "https://[::1]:8443");
        assert_eq!(shown(&headers, "host"), "-");
    }
}
