//! Requests, by the pattern of their address.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Instant;

use axum::http::{Method, StatusCode};
use metrics::{Counter, Gauge, Histogram, Label, SharedString};

use super::names::{IN_FLIGHT, REQUEST_SECONDS, REQUESTS, STREAMS};
use super::recording::Recording;

/// What is shown of a request that no route is for: whatever its address is, it is one.
const NO_ROUTE: &str = "-";
/// Methods that routes have; a client may write anything.
const METHODS: [&str; 3] = ["GET", "POST", "other"];
/// Classes of answers; the last is of requests that their client gave up.
const STATUSES: [&str; 6] = ["1xx", "2xx", "3xx", "4xx", "5xx", "given_up"];
const GIVEN_UP: usize = 5;

/// Counts requests and streams of events.
pub struct RequestMeters {
    recording: Recording,
    in_flight: Gauge,
    streams: Gauge,
    /// By pattern. The router has so many and no more.
    routes: RwLock<HashMap<String, Arc<RouteMeters>>>,
    no_route: Arc<RouteMeters>,
}

/// Counts those of one pattern. Only what happened is a series.
struct RouteMeters {
    pattern: Arc<str>,
    seconds: Histogram,
    answered: [[OnceLock<Counter>; STATUSES.len()]; METHODS.len()],
}

impl RouteMeters {
    fn new(recording: &Recording, pattern: &str) -> Arc<Self> {
        let pattern: Arc<str> = pattern.into();
        let label = Label::new("route", SharedString::from_shared(pattern.clone()));
        Arc::new(Self {
            pattern,
            seconds: recording.histogram(&REQUEST_SECONDS, vec![label]),
            answered: Default::default(),
        })
    }

    fn answered(&self, recording: &Recording, method: usize, status: usize) -> &Counter {
        self.answered[method][status].get_or_init(|| {
            let route = SharedString::from_shared(self.pattern.clone());
            let labels = vec![
                Label::new("route", route),
                Label::new("method", METHODS[method]),
                Label::new("status", STATUSES[status]),
            ];
            recording.counter(&REQUESTS, labels)
        })
    }
}

impl RequestMeters {
    pub(super) fn on(recording: Recording) -> Self {
        Self {
            in_flight: recording.gauge(&IN_FLIGHT, Vec::new()),
            streams: recording.gauge(&STREAMS, Vec::new()),
            routes: RwLock::default(),
            no_route: RouteMeters::new(&recording, NO_ROUTE),
            recording,
        }
    }

    /// A request that begins; `pattern` is that of its route, which the router gives.
    pub fn begin(self: &Arc<Self>, pattern: Option<&str>, method: &Method) -> Counted {
        self.in_flight.increment(1.0);
        Counted {
            meters: self.clone(),
            route: pattern.map_or_else(|| self.no_route.clone(), |pattern| self.route(pattern)),
            method: match *method {
                Method::GET => 0,
                Method::POST => 1,
                _ => 2,
            },
            status: GIVEN_UP,
            begun: Instant::now(),
        }
    }

    /// A stream of events that is open until this is dropped.
    pub fn stream(&self) -> OpenStream {
        self.streams.increment(1.0);
        OpenStream(self.streams.clone())
    }

    fn route(&self, pattern: &str) -> Arc<RouteMeters> {
        let known = self.routes.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(route) = known.get(pattern) {
            return route.clone();
        }
        drop(known);
        let mut routes = self.routes.write().unwrap_or_else(PoisonError::into_inner);
        let new = || RouteMeters::new(&self.recording, pattern);
        routes.entry(pattern.to_owned()).or_insert_with(new).clone()
    }
}

/// A request that is being answered; counted when it is dropped, so that one which its client gave
/// up counts too.
pub struct Counted {
    meters: Arc<RequestMeters>,
    route: Arc<RouteMeters>,
    method: usize,
    status: usize,
    begun: Instant,
}

impl Counted {
    /// It was answered.
    pub fn answered(mut self, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100).clamp(1, GIVEN_UP);
        self.status = class - 1;
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.meters.in_flight.decrement(1.0);
        self.route.seconds.record(self.begun.elapsed());
        let recording = &self.meters.recording;
        let counter = self.route.answered(recording, self.method, self.status);
        counter.increment(1);
    }
}

/// Counts as one stream of events while it is there.
pub struct OpenStream(Gauge);

impl Drop for OpenStream {
    fn drop(&mut self) {
        self.0.decrement(1.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(recording: &Recording, start: &str) -> Vec<String> {
        let text = recording.text();
        let lines = text.lines().filter(|line| line.starts_with(start));
        lines.map(str::to_owned).collect()
    }

    #[test]
    fn strange_methods_statuses_and_addresses_are_one_each() {
        let recording = Recording::begin();
        let meters = Arc::new(RequestMeters::on(recording.clone()));
        for method in ["GEHEIM", "PUT", "HEAD"] {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let counted = meters.begin(None, &method);
            counted.answered(StatusCode::from_u16(999).unwrap());
        }
        assert_eq!(
            series(&recording, "scan_http_requests_total"),
            [r#"scan_http_requests_total{route="-",method="other",status="5xx"} 3"#]
        );
    }

    #[test]
    fn what_its_client_gives_up_is_counted_and_in_flight_no_more() {
        let recording = Recording::begin();
        let meters = Arc::new(RequestMeters::on(recording.clone()));
        let one = meters.begin(Some("/beheer/{round}"), &Method::GET);
        let other = meters.begin(Some("/beheer/{round}"), &Method::GET);
        let in_flight = || series(&recording, "scan_http_requests_in_flight ");
        assert_eq!(in_flight(), ["scan_http_requests_in_flight 2"]);
        drop(one);
        other.answered(StatusCode::OK);
        assert_eq!(in_flight(), ["scan_http_requests_in_flight 0"]);
        let mut counted = series(&recording, "scan_http_requests_total");
        counted.sort_unstable();
        let line = |status| {
            format!(
                "scan_http_requests_total{{route=\"/beheer/{{round}}\",method=\"GET\",status=\"{status}\"}} 1"
            )
        };
        assert_eq!(counted, [line("2xx"), line("given_up")]);
        let count = series(&recording, "scan_http_request_duration_seconds_count");
        assert!(
            count.iter().any(|line| line.ends_with("{round}\"} 2")),
            "{count:?}"
        );
    }
}
