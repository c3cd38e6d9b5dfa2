//! Gives every request its nonce, the visitor's address and the place where people asked.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;
use scan_app::visit::{RequestContext, Sender};

use super::proxy::Peer;
use super::request_log::RequestId;
use super::rules::Rules;
use super::{headers, proxy};

/// Context in, security headers out.
pub async fn layer(State(rules): State<Arc<Rules>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().map(|peer| peer.0);
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let id = request.extensions().get::<RequestId>();
    let context = RequestContext {
        id: id.map_or_else(String::new, |id| id.0.clone()),
        nonce: nonce(),
        address: proxy::credentials(peer, request.headers(), &rules.trusted_proxies),
        origin: host
            .filter(|host| is_plain(host))
            .map_or_else(String::new, |host| format!("http://{host}")),
        sender: Sender::Known,
    };
    let nonce = context.nonce.clone();
    request.extensions_mut().insert(context);
    let mut response = next.run(request).await;
    headers::add(&mut response, &nonce, &rules);
    response
}

/// Host headers are text from outside: only names, addresses and ports go into links.
fn is_plain(host: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    !host.is_empty() && host.len() <= 255 && host.chars().all(known)
}

/// 128 random bits. Without them no script tag matches, and pages work without scripts.
fn nonce() -> String {
    let mut bytes = [0_u8; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => u128::from_le_bytes(bytes).to_string(),
        Err(_) => String::new(),
    }
}
