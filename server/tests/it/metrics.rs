//! What whoever runs a server sees of it: metrics, spans, and statements that took long.

mod documented;
mod spans;

use reqwest::Method;

use crate::app::{PATIENCE, Setup, TestApp, client};
use crate::browser::Browser;
use crate::people::{Coordinator, Respondent, Scan, remarked, sent};
use crate::program::Server;
use crate::reports::Download;

async fn watched() -> TestApp {
    let setup = Setup {
        watched: true,
        ..Setup::default()
    };
    setup.run().await
}

/// The value of a series, by its name and labels as they are written.
#[track_caller]
fn value(text: &str, series: &str) -> f64 {
    let line = text.lines().find_map(|line| {
        let (name, value) = line.rsplit_once(' ')?;
        (name == series).then_some(value)
    });
    let value = line.unwrap_or_else(|| panic!("no {series}: {text}"));
    value.parse().unwrap()
}

/// What only whoever watches sees, on its own address.
fn at(app: &TestApp) -> Browser {
    let base = format!("http://{}", app.metrics.unwrap());
    Browser::new(client(), &base)
}

#[tokio::test]
async fn metrics_are_on_an_address_of_their_own_and_nothing_else_is() {
    let app = watched().await;
    app.browser().get("/metrics").await.is(404);
    let page = at(&app).get("/metrics").await.is(200);
    assert_eq!(
        page.header("content-type"),
        "text/plain; version=0.0.4; charset=utf-8"
    );
    for path in ["/", "/healthz", "/beheer/rapporten", "/metrics/"] {
        at(&app).get(path).await.is(404);
    }
    let quiet = TestApp::new().await;
    quiet.browser().get("/metrics").await.is(404);
    assert!(quiet.service.meters().requests.is_none());
}

#[tokio::test]
async fn what_is_done_is_counted_under_the_pattern_of_its_address() {
    let app = watched().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    one.acks(&[sent(0, "2", 0, 1)]).await;
    one.acks(&[remarked(1, "1", "iets")]).await;
    // Made on what somebody else changed since.
    one.acks(&[sent(0, "3", 0, 2)]).await;
    for _ in 0..3 {
        app.browser().get("/meedoen/K2K3K4K5K6").await.is(404);
    }
    coordinator.get("/onbekend").await.is(404);
    let text = app.metrics().await;
    for (series, expected) in [
        (r#"scan_saves_total{outcome="stored"}"#, 2.0),
        (r#"scan_saves_total{outcome="conflict"}"#, 1.0),
        (r#"scan_saves_total{outcome="failed"}"#, 0.0),
        ("scan_group_commit_size_count", 3.0),
        (r#"scan_group_commit_size_bucket{le="1"}"#, 3.0),
        ("scan_wrong_codes_total", 3.0),
        ("scan_save_queue", 0.0),
        ("scan_files_queued", 0.0),
        ("scan_database_up", 1.0),
        ("scan_event_streams", 0.0),
        // Whoever asks for them is not one.
        ("scan_http_requests_in_flight", 0.0),
        (r#"scan_release_state{state="idle"}"#, 1.0),
        (r#"scan_release_state{state="going"}"#, 0.0),
        (r#"scan_mail{state="given_up"}"#, 0.0),
        (
            r#"scan_http_requests_total{route="/meedoen/{code}",method="GET",status="4xx"}"#,
            3.0,
        ),
        (
            r#"scan_http_requests_total{route="-",method="GET",status="4xx"}"#,
            1.0,
        ),
        (
            r#"scan_http_request_duration_seconds_count{route="/api/bewaar"}"#,
            3.0,
        ),
    ] {
        let found = value(&text, series);
        assert!((found - expected).abs() < 1e-9, "{series}: {found}");
    }
    assert!(
        value(&text, "process_resident_memory_bytes") > 1e6,
        "{text}"
    );
    assert!(value(&text, "process_open_fds") > 5.0, "{text}");
    let pool = r#"scan_database_pool_connections{pool="write",state="idle"}"#;
    assert!(value(&text, pool) <= 1.0);
}

#[tokio::test]
async fn a_stream_counts_while_it_is_open_and_a_file_when_it_is_made() {
    let app = watched().await;
    let coordinator = app.start(&Scan::default()).await;
    let invitation = coordinator.at("/rapport/uitnodiging.pdf");
    let got = Download::of(&coordinator.browser, &invitation).await;
    assert_eq!(got.status, 200);
    let request = coordinator
        .browser
        .request(Method::GET, &coordinator.at("/stand"));
    let mut stream = coordinator.browser.open(request).await.unwrap();
    stream.chunk().await.unwrap().unwrap();
    let text = app.metrics().await;
    assert!((value(&text, "scan_event_streams") - 1.0).abs() < 1e-9);
    let made = r#"scan_files_made_total{kind="pdf",outcome="made"}"#;
    assert!((value(&text, made) - 1.0).abs() < 1e-9, "{text}");
    drop(stream);
    let closed = async {
        while value(&app.metrics().await, "scan_event_streams") > 0.5 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, closed).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_program_serves_metrics_where_it_is_told_to() {
    let data = tempfile::tempdir().unwrap();
    let settings = [("SCAN_METRICS_LISTEN", "127.0.0.1:0")];
    let server = Server::start(data.path(), &settings);
    let address = server.said("metrics are at address=");
    let asked = Browser::new(client(), &format!("http://{address}"));
    let text = asked.get("/metrics").await.is(200).body;
    assert!((value(&text, "scan_database_up") - 1.0).abs() < 1e-9);
    let version = format!(
        "scan_build_info{{version=\"{}\"}}",
        env!("CARGO_PKG_VERSION")
    );
    assert!((value(&text, &version) - 1.0).abs() < 1e-9);
    assert!(value(&text, "process_start_time_seconds") > 1.7e9, "{text}");
    let site = Browser::new(client(), &server.base);
    site.get("/metrics").await.is(404);
    let (code, log) = server.terminate();
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("retention"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_statements_are_logged_without_what_was_in_them_and_others_are_not() {
    let scan = Scan {
        school: "Canarieschool".to_owned(),
        team: "Canarieteam".to_owned(),
        ..Scan::open()
    };
    // Everything is slow, and nothing is.
    for (limit, slow) in [("0", true), ("60000", false)] {
        let data = tempfile::tempdir().unwrap();
        let settings = [("SCAN_LOG", "debug"), ("SCAN_SLOW_QUERY_MS", limit)];
        let server = Server::start(data.path(), &settings);
        let browser = || Browser::new(client(), &server.base);
        let coordinator = Coordinator::start_in(browser(), &scan).await;
        let code = coordinator.code.clone();
        let one = Respondent::join_in(browser(), &code, "docent", "Canarienaam").await;
        one.acks(&[remarked(0, "2", "Canarieopmerking")]).await;
        let (exit, log) = server.terminate();
        assert_eq!(exit, Some(0), "{log}");
        // What listens to other servers has a connection that is made elsewhere.
        let said = log.lines().filter(|line| line.contains("sqlx::query"));
        let said: Vec<&str> = said.filter(|line| !line.contains("LISTEN")).collect();
        if slow {
            assert!(said.iter().all(|line| line.contains("WARN")), "{said:#?}");
            let statement = said.iter().find(|line| line.contains("INSERT INTO teams"));
            assert!(
                statement.is_some_and(|line| line.contains("$1")),
                "{said:#?}"
            );
        } else {
            assert!(said.is_empty(), "{said:#?}");
        }
        let lower = log.to_lowercase();
        for secret in ["canarie", &coordinator.key, &code] {
            assert!(!lower.contains(&secret.to_lowercase()), "{secret}: {log}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_line_of_a_request_has_the_trace_that_a_trusted_proxy_says() {
    const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
    let header = format!("00-{TRACE}-00f067aa0ba902b7-01");
    for (trusted, expected) in [("127.0.0.1", true), ("192.0.2.1", false)] {
        let data = tempfile::tempdir().unwrap();
        let server = Server::start(data.path(), &[("SCAN_TRUSTED_PROXIES", trusted)]);
        let proxy = Browser::new(client(), &server.base).with_header("traceparent", &header);
        proxy.get("/privacy").await.is(200);
        let (_, log) = server.terminate();
        let line = log.lines().find(|line| line.contains("route=\"/privacy\""));
        let line = line.unwrap_or_else(|| panic!("{log}"));
        let is_said = line.contains(&format!("trace=\"{TRACE}\""));
        assert_eq!(is_said, expected, "{line}");
        assert_eq!(log.contains(TRACE), expected, "{log}");
    }
}
