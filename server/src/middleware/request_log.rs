//! One line in the log for each request: what was asked, what came of it, how long that took. Never
//! the address itself, which can hold a code or a link, and nothing of who asked.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use tracing::field::Empty;
use tracing::{Instrument, Span};

use super::rules::Rules;
use super::trace;

/// What all lines of one request have in common; an error page names it. Without random bytes there
/// is none.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// The outermost layer.
///
/// Whoever refuses writes why into the span: `lacks` a right that the route asks for, `refusal` the
/// kind of refusal. Of a stream of events the line comes when it begins. `trace` is the number that a
/// trusted proxy gave it.
pub async fn layer(State(rules): State<Arc<Rules>>, mut request: Request, next: Next) -> Response {
    let id = id();
    let route = request.extensions().get::<MatchedPath>();
    let span = tracing::info_span!(
        "request",
        id,
        method = known(request.method()),
        route = route.map_or("-", MatchedPath::as_str),
        trace = Empty,
        lacks = Empty,
        refusal = Empty
    );
    if let Some(parent) = trace::parent(&request, &rules.trusted_proxies) {
        span.record("trace", parent.trace_id());
        request.extensions_mut().insert(parent);
    }
    let mut line = Line {
        span: span.clone(),
        begun: Instant::now(),
        status: None,
    };
    request.extensions_mut().insert(RequestId(id));
    let response = next.run(request).instrument(span).await;
    line.status = Some(response.status());
    response
}

/// Written when it is dropped, so that a request which its client gave up has one too.
struct Line {
    span: Span,
    begun: Instant,
    status: Option<StatusCode>,
}

impl Drop for Line {
    fn drop(&mut self) {
        let ms = milliseconds(self.begun.elapsed());
        if let Some(status) = self.status {
            let status = status.as_u16();
            tracing::info!(parent: &self.span, status, ms, "answered");
        } else {
            tracing::info!(parent: &self.span, ms, "given up by the client");
        }
    }
}

/// With one decimal.
fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}

/// A client may write anything in the place of a method.
pub(super) fn known(method: &Method) -> &'static str {
    let all = [
        (Method::GET, "GET"),
        (Method::POST, "POST"),
        (Method::HEAD, "HEAD"),
        (Method::OPTIONS, "OPTIONS"),
        (Method::PUT, "PUT"),
        (Method::PATCH, "PATCH"),
        (Method::DELETE, "DELETE"),
    ];
    let found = all.into_iter().find(|(one, _)| one == method);
    found.map_or("-", |(_, name)| name)
}

/// 64 random bits.
fn id() -> String {
    let mut bytes = [0_u8; 8];
    match getrandom::fill(&mut bytes) {
        Ok(()) => format!("{:016x}", u64::from_le_bytes(bytes)),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::Mutex;

    use axum::body::Body;
    use axum::routing::get;
    use axum::{Router, middleware};
    use tower::ServiceExt;

    use super::*;

    #[derive(Clone, Default)]
    struct Pen(Arc<Mutex<Vec<u8>>>);

    impl Write for Pen {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[tokio::test]
    async fn a_request_that_its_client_gives_up_has_a_line_too() {
        let pen = Pen::default();
        let made = pen.clone();
        let log = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_writer(move || made.clone())
            .finish();
        let _listens = tracing::subscriber::set_default(log);
        let router: Router = Router::new()
            .route("/beheer/{round}", get(std::future::pending::<()>))
            .layer(middleware::from_fn_with_state(Arc::default(), layer));
        let request = Request::get("/beheer/geheim").body(Body::empty()).unwrap();
        let mut answer = Box::pin(router.oneshot(request));
        assert!(futures::poll!(answer.as_mut()).is_pending());
        assert!(pen.0.lock().unwrap().is_empty());
        drop(answer);
        let text = String::from_utf8(pen.0.lock().unwrap().clone()).unwrap();
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.contains("given up by the client ms="), "{text}");
        assert!(text.contains("route=\"/beheer/{round}\""), "{text}");
        assert!(!text.contains("geheim"), "{text}");
    }

    #[test]
    fn times_have_one_decimal_and_strange_methods_no_name() {
        assert!((milliseconds(Duration::from_micros(1_249)) - 1.2).abs() < 1e-9);
        assert!((milliseconds(Duration::from_secs(2)) - 2000.0).abs() < 1e-9);
        assert_eq!(known(&Method::POST), "POST");
        assert_eq!(known(&Method::from_bytes(b"GEHEIM").unwrap()), "-");
        assert_ne!(id(), id());
    }
}
