//! What breaks: a page that panics, the database, slow clients, a server that stops (ASVS 15.2.2,
//! 16.5).

use std::time::{Duration, Instant};

use reqwest::Method;
use scan_server::serve::Limits;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::app::{PATIENCE, Setup, TestApp};
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Scan, sent};
use crate::program::Server;

#[tokio::test]
async fn a_page_that_panics_is_an_error_page_and_the_next_request_is_fine() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let before = db::dump(app.data()).await;
    for _ in 0..3 {
        app.clock.break_down();
        for page in [
            coordinator.get("").await,
            coordinator
                .browser
                .press(&coordinator.at("/code/nieuw"))
                .await,
            app.browser()
                .get(&format!("/meedoen/{}", coordinator.code))
                .await,
        ] {
            let page = page.is(500);
            assert!(
                page.body.contains("Er ging bij ons iets mis"),
                "{}",
                page.body
            );
            assert!(page.body.contains("href=\"/\""), "a way back");
            // By this somebody finds it in the log.
            assert_eq!(page.between("kenmerk <code>", "</code>").len(), 16);
            assert!(!page.whole().contains("geheim"), "{}", page.whole());
            assert_eq!(page.header("x-content-type-options"), "nosniff");
            assert_eq!(page.header("cache-control"), "no-store");
        }
        app.clock.mend();
        coordinator.get("").await.is(200);
        one.get("").await.is(200);
    }
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn without_the_database_pages_say_so_and_nobody_gets_in() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    app.browser().get("/readyz").await.is(200);
    app.service.store().close().await;
    // What was found a moment ago holds for a second.
    let start = Instant::now();
    while app.browser().get("/readyz").await.status != 503 {
        assert!(start.elapsed() < PATIENCE, "still ready");
    }
    app.browser().get("/healthz").await.is(200);
    for page in [
        coordinator.get("").await,
        coordinator.get("/overzicht").await,
        one.get("").await,
        one.get("/antwoorden").await,
        app.browser()
            .get(&format!("/meedoen/{}", coordinator.code))
            .await,
        app.browser()
            .press(&format!("/beheer/openen/{}", coordinator.key))
            .await,
        app.browser()
            .post("/verder", &[("hervatcode", "2222-2222-2222")])
            .await,
    ] {
        let page = page.is(503);
        assert_eq!(page.header("retry-after"), "60");
        assert!(
            page.body.contains("Onze opslag werkt even niet"),
            "{}",
            page.body
        );
        assert!(page.body.contains("Naar de voorpagina"));
        for inside in ["sqlx", "SQL", "PoolClosed", "pool", "panicked", ".rs"] {
            assert!(!page.body.contains(inside), "{inside}: {}", page.body);
        }
        assert!(page.set_cookies().is_empty());
    }
    one.save(&[sent(0, "3", 0, 1)]).await.is(503);
    // The front page is there all the same, and static pages too.
    for path in ["/", "/privacy", "/start", "/meedoen"] {
        app.browser().get(path).await.is(200);
    }
    // Nobody without rights gets further than before.
    app.browser().get(&coordinator.at("")).await.is(503);
}

/// Short times, so that waiting for them is quick.
fn short() -> Setup {
    Setup {
        limits: Limits {
            connections: 3,
            head: Duration::from_millis(300),
            goodbye: Duration::from_millis(500),
        },
        ..Setup::default()
    }
}

/// Waits until the server closes the connection.
async fn closed(stream: &mut TcpStream) -> Duration {
    let start = Instant::now();
    let mut rest = Vec::new();
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut rest));
    // Closed or reset: either way the place is free.
    let _ = read.await.expect("the connection is still open");
    start.elapsed()
}

#[tokio::test]
async fn a_client_that_sends_half_a_head_is_dropped_and_its_place_comes_free() {
    let app = short().run().await;
    let mut slow = Vec::new();
    for half in [
        "",
        "GET / HTTP/1.1\r\nHost: x",
        "GET / HTTP/1.1\r\nHost: x\r\nA: ",
    ] {
        let mut stream = TcpStream::connect(app.address).await.unwrap();
        stream.write_all(half.as_bytes()).await.unwrap();
        slow.push(stream);
    }
    // All places are taken: this one waits until they are dropped.
    app.browser().get("/healthz").await.is(200);
    for stream in &mut slow {
        assert!(closed(stream).await < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn a_client_that_sends_byte_by_byte_is_dropped() {
    let app = short().run().await;
    let mut stream = TcpStream::connect(app.address).await.unwrap();
    let start = Instant::now();
    let mut sent = 0;
    // One byte each 20 ms, as slow-loris tools do, until the server has enough of it.
    let head = format!("GET / HTTP/1.1\r\nHost: x\r\nX: {}", "y".repeat(100_000));
    for byte in head.bytes() {
        if stream.write_all(&[byte]).await.is_err() {
            break;
        }
        sent += 1;
        let mut back = [0; 512];
        let pause = Duration::from_millis(20);
        if let Ok(Ok(0) | Err(_)) = tokio::time::timeout(pause, stream.read(&mut back)).await {
            break;
        }
        assert!(start.elapsed() < PATIENCE, "still open after {sent} bytes");
    }
    assert!(
        start.elapsed() >= Duration::from_millis(250),
        "dropped too early"
    );
    app.browser().get("/healthz").await.is(200);
}

#[tokio::test]
async fn a_server_that_stops_finishes_what_is_under_way() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let body = one.body(&[sent(0, "3", 0, 1)]);
    let body = body.to_string();
    // The head and half of the body: the request is under way.
    let mut stream = TcpStream::connect(app.address).await.unwrap();
    let device = one.browser.device(&one.round).unwrap();
    let head = format!(
        "POST /api/bewaar HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\n\
         Cookie: deelname-{}={device}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Expect: 100-continue\r\n\r\n",
        app.address,
        one.round,
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    // "100 Continue" says that the server is reading the body.
    let mut said = [0; 25];
    stream.read_exact(&mut said).await.unwrap();
    assert!(
        said.starts_with(b"HTTP/1.1 100"),
        "{}",
        String::from_utf8_lossy(&said)
    );
    let (first, second) = body.as_bytes().split_at(20);
    stream.write_all(first).await.unwrap();
    let stopped = app.stop();
    // Nobody new comes in.
    let start = Instant::now();
    while TcpStream::connect(app.address).await.is_ok() {
        assert!(start.elapsed() < PATIENCE, "still listening");
        tokio::task::yield_now().await;
    }
    stream.write_all(second).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("{\"Acks\":[{\"Stored\":1}]}"), "{answer}");
    tokio::time::timeout(PATIENCE, stopped)
        .await
        .unwrap()
        .unwrap();
}

#[tokio::test]
async fn a_server_without_free_places_stops_as_well() {
    let app = short().run().await;
    let mut held = Vec::new();
    for _ in 0..3 {
        let mut stream = TcpStream::connect(app.address).await.unwrap();
        // A request whose body never ends.
        let request = "POST /meedoen HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n\
                    Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\
                    Expect: 100-continue\r\n\r\n";
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut said = [0; 25];
        stream.read_exact(&mut said).await.unwrap();
        held.push(stream);
    }
    tokio::time::timeout(PATIENCE, app.stop())
        .await
        .unwrap()
        .unwrap();
}

#[tokio::test]
async fn an_open_stream_of_events_does_not_hold_up_the_end() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    let browser = Browser::new(crate::app::client(), &server.base);
    let coordinator = Coordinator::start_in(browser, &Scan::default()).await;
    let request = coordinator
        .browser
        .request(Method::GET, &coordinator.at("/stand"));
    let mut stream = coordinator.browser.open(request).await.unwrap();
    assert_eq!(headcount(&stream.chunk().await.unwrap().unwrap()), [0, 0]);
    let start = Instant::now();
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
    assert!(!log.contains("still open"), "{log}");
}

#[tokio::test]
async fn a_stream_of_events_ends_when_its_session_does() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let request = coordinator
        .browser
        .request(Method::GET, &coordinator.at("/stand"));
    let mut stream = coordinator.browser.open(request).await.unwrap();
    assert_eq!(headcount(&stream.chunk().await.unwrap().unwrap()), [0, 0]);
    app.join(&coordinator.code, "docent").await;
    assert_eq!(headcount(&stream.chunk().await.unwrap().unwrap()), [1, 0]);
    coordinator.browser.press("/beheer/afmelden").await.is(303);
    app.join(&coordinator.code, "docent").await;
    assert_eq!(stream.chunk().await.unwrap(), None);
}

#[tokio::test]
async fn a_stream_says_that_it_is_there_and_asks_proxies_to_let_it_through() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let request = coordinator
        .browser
        .request(Method::GET, &coordinator.at("/stand"));
    let mut stream = coordinator.browser.open(request).await.unwrap();
    let header = |name| stream.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "text/event-stream");
    assert_eq!(header("x-accel-buffering"), "no");
    assert_eq!(header("cache-control"), "no-store, no-transform");
    assert_eq!(header(scan_islands::OURS), "1");
    headcount(&stream.chunk().await.unwrap().unwrap());
    // Scripts hear of events only, not of comments.
    let beat = tokio::time::timeout(scan_islands::BEAT * 2, stream.chunk());
    let beat = beat.await.unwrap().unwrap().unwrap();
    assert_eq!(beat, "event: hartslag\ndata: tik\n\n");
}

/// Who joined and who finished, as an event of the headcount tells it.
fn headcount(event: &[u8]) -> [u32; 2] {
    let event = str::from_utf8(event).unwrap();
    let part = event.strip_prefix("data: <div data-part=\"stand\"");
    let numbers = part.expect(event).split("<dd>").skip(1);
    let numbers = numbers.map(|rest| rest.split('<').next().unwrap().parse().unwrap());
    numbers.collect::<Vec<_>>().try_into().expect(event)
}
