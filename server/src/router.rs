//! All routes and the layers around them.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, middleware as axum_middleware};
use scan_app::visit::{AppState, Demonstration, Site};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use crate::middleware::rules::Rules;
use crate::middleware::{context, language, metered, origin, request_log, tidy, traced, unread};
use crate::service::Service;
use crate::{assets, middleware};

/// Longest time that a request may take before it is given up.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whom to tell about a security problem.
const SECURITY: &str = "/.well-known/security.txt";

pub fn router(service: &Arc<Service>, rules: Rules, demonstration: Demonstration) -> Router {
    let site = Site {
        assets: assets::addresses(),
        public_url: rules.public_url.clone(),
        demonstration,
        threshold: service.release_threshold(),
    };
    let state = AppState {
        ports: service.ports(),
        site: Arc::new(site),
    };
    let rules = Arc::new(rules);
    let routes = scan_app::routes::router(state.clone())
        .merge(plain(service.clone(), rules.clone()))
        // Until the first byte of the answer: a stream of events may last longer.
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            PATIENCE,
        ))
        .layer(DefaultBodyLimit::disable())
        .layer(axum_middleware::from_fn(unread::limit))
        .layer(axum_middleware::from_fn(unread::layer))
        .layer(axum_middleware::from_fn(tidy::layer))
        .layer(axum_middleware::from_fn_with_state(
            rules.clone(),
            origin::layer,
        ))
        .layer(CatchPanicLayer::custom(middleware::panic::page));
    let router = scan_app::routes::with_error_pages(routes, state)
        .layer(axum_middleware::from_fn(language::layer))
        .layer(axum_middleware::from_fn_with_state(
            rules.clone(),
            context::layer,
        ));
    let router = match &rules.spans {
        Some(spans) => router.layer(axum_middleware::from_fn_with_state(
            spans.clone(),
            traced::layer,
        )),
        None => router,
    };
    let router = router.layer(axum_middleware::from_fn_with_state(
        rules,
        request_log::layer,
    ));
    match &service.meters().requests {
        Some(requests) => {
            let requests = requests.clone();
            router.layer(axum_middleware::from_fn_with_state(
                requests,
                metered::layer,
            ))
        }
        None => router,
    }
}

/// Routes that are no pages.
fn plain(service: Arc<Service>, rules: Arc<Rules>) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .route(
            "/robots.txt",
            get(async || "User-agent: *\nAllow: /$\nDisallow: /\n"),
        )
        .with_state(service.clone())
        .merge(
            Router::new()
                .route(SECURITY, get(security))
                .with_state((service, rules)),
        )
        .route(assets::ROUTE, get(assets::serve))
}

async fn ready(State(service): State<Arc<Service>>) -> Response {
    if service.store().is_ready().await {
        "ready\n".into_response()
    } else {
        let why = "nothing can be saved; the log says why\n";
        (StatusCode::SERVICE_UNAVAILABLE, why).into_response()
    }
}

/// RFC 9116. Without a configured contact there is nobody to name. It expires half a year from now:
/// what somebody kept longer may name somebody who is there no more.
async fn security(State((service, rules)): State<(Arc<Service>, Arc<Rules>)>) -> Response {
    let Some(contact) = &rules.security_contact else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let expires = service.in_half_a_year();
    // Of web addresses only those with TLS may stand there.
    let site = rules.public_url.as_ref().filter(|_| rules.is_secure());
    let canonical = site.map_or_else(String::new, |site| format!("Canonical: {site}{SECURITY}\n"));
    let text =
        format!("Contact: {contact}\nExpires: {expires}\nPreferred-Languages: nl, en\n{canonical}");
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
