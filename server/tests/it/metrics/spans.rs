//! Spans of requests, as a collector gets them.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::post;
use scan_server::serve::accept;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::app::client;
use crate::browser::Browser;
use crate::people::{Coordinator, Respondent, Scan, remarked};
use crate::program::Server;

const TRACE: u128 = 0x4bf9_2f35_77b3_4da6_a3ce_929d_0e0e_4736;

type Got = Arc<Mutex<Vec<u8>>>;

async fn take(State(got): State<Got>, body: Bytes) {
    got.lock().unwrap().extend_from_slice(&body);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_collector_gets_route_and_status_and_nothing_of_who_asked() {
    let got = Got::default();
    let collector = Router::new()
        .route("/v1/traces", post(take))
        .with_state(got.clone());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let (_stop, stopped) = watch::channel(false);
    tokio::spawn(accept(listener, collector, 10, stopped));

    let data = tempfile::tempdir().unwrap();
    let settings = [
        ("SCAN_OTLP_ENDPOINT", endpoint.as_str()),
        ("SCAN_TRUSTED_PROXIES", "127.0.0.1"),
    ];
    let server = Server::start(data.path(), &settings);
    let browser =
        || Browser::new(client(), &server.base).with_header("x-forwarded-for", "203.0.113.77");
    let scan = Scan {
        school: "Canarieschool".to_owned(),
        team: "Canarieteam".to_owned(),
        ..Scan::open()
    };
    let coordinator = Coordinator::start_in(browser(), &scan).await;
    let code = coordinator.code.clone();
    let one = Respondent::join_in(browser(), &code, "docent", "Canarienaam").await;
    one.acks(&[remarked(0, "2", "Canarieopmerking")]).await;
    browser().get("/kanariepad?kanarie=1").await.is(404);
    let header = format!("00-{TRACE:032x}-00f067aa0ba902b7-01");
    let proxy = browser().with_header("traceparent", &header);
    proxy.get("/privacy").await.is(200);
    let session = coordinator.browser.cookie("beheer").unwrap();
    let device = one.browser.device(&one.round).unwrap();
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("collector"), "{log}");

    let bytes = got.lock().unwrap().clone();
    let text = String::from_utf8_lossy(&bytes);
    for part in [
        "scan-server",
        "http.route",
        "http.response.status_code",
        "POST /api/bewaar",
        "GET /meedoen/{code}",
        "GET -",
    ] {
        assert!(text.contains(part), "no {part}: {text}");
    }
    let trace = TRACE.to_be_bytes();
    assert!(bytes.windows(16).any(|part| part == trace), "{text}");
    let lower = text.to_lowercase();
    for secret in [
        &coordinator.key,
        &coordinator.round,
        &code,
        &session,
        &device,
        "canarie",
        "kanarie",
        "203.0.113.",
        "127.0.0.1",
    ] {
        assert!(!lower.contains(&secret.to_lowercase()), "{secret}: {text}");
    }
}
