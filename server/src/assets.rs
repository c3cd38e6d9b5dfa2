//! The static files that the build made: style sheet, script, typeface, mark.
//!
//! Every name holds a hash of the content, so that browsers may keep a file for ever; each file
//! lies there plain and compressed.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use scan_app::visit::Assets;

#[derive(RustEmbed)]
#[folder = "$SCAN_SITE"]
#[allow_missing = true]
struct Files;

pub const ROUTE: &str = "/assets/{name}";

const FOREVER: &str = "public, max-age=31536000, immutable";

/// The addresses of the files, for the frame of every page; empty ones were not built.
pub fn addresses() -> Assets {
    let find = |start: &str, end: &str| {
        let found = Files::iter().find(|name| name.starts_with(start) && name.ends_with(end));
        found
            .map(|name| format!("/assets/{name}"))
            .unwrap_or_default()
    };
    Assets {
        style: find("style.", ".css"),
        results: find("results.", ".css"),
        figures: find("figures.", ".css"),
        lists: find("lists.", ".css"),
        wake: find("wake.", ".js"),
        passkey: find("passkey.", ".js"),
        checking: find("checking.", ".js"),
        glue: find("scan.", ".js"),
        wasm: find("scan.", ".wasm"),
        font: find("font.", ".woff2"),
        mark: find("mark.", ".svg"),
    }
}

/// Serves one file, compressed when the browser can read that.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(kind) = content_type(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let codings = [("br", ".br"), ("gzip", ".gz")];
    for (coding, end) in codings
        .into_iter()
        .filter(|(coding, _)| accepts(accepted, coding))
    {
        if let Some(file) = Files::get(&format!("{name}{end}")) {
            return respond(kind, Some(coding), file.data);
        }
    }
    match Files::get(&name) {
        Some(file) => respond(kind, None, file.data),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn respond(
    kind: &'static str,
    coding: Option<&'static str>,
    body: std::borrow::Cow<'static, [u8]>,
) -> Response {
    let mut headers: Vec<(HeaderName, &'static str)> = vec![
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, FOREVER),
        (header::VARY, "accept-encoding"),
    ];
    headers.extend(coding.map(|coding| (header::CONTENT_ENCODING, coding)));
    let body = match body {
        std::borrow::Cow::Borrowed(bytes) => axum::body::Bytes::from_static(bytes),
        std::borrow::Cow::Owned(bytes) => bytes.into(),
    };
    let mut response = body.into_response();
    for (name, value) in headers {
        response
            .headers_mut()
            .insert(name, header::HeaderValue::from_static(value));
    }
    response
}

fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|part| {
        let mut pieces = part.trim().split(';').map(str::trim);
        pieces.next() == Some(coding) && !pieces.any(|piece| matches!(piece, "q=0" | "q=0.0"))
    })
}

fn content_type(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "wasm" => Some("application/wasm"),
        "woff2" => Some("font/woff2"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_coding_is_not_accepted() {
        assert!(accepts("gzip, deflate, br, zstd", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0, gzip", "br"));
        assert!(!accepts("brotli", "br"));
    }
}
