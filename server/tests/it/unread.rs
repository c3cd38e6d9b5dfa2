//! Forms that are refused before anybody read them: their text comes back where nothing says that
//! it is another site's.

use reqwest::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::app::TestApp;
use crate::browser::unescape;
use crate::people::{Coordinator, Scan, idempotency_key};

const TYPED: &str = "Mijn </textarea> tekst & \"meer\"";

async fn reviewing(app: &TestApp) -> Coordinator {
    let team = app.start(&Scan::default()).await;
    team.close().await;
    team
}

#[tokio::test]
async fn a_form_of_which_nothing_says_where_it_is_from_gives_its_text_back() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let idempotency_key = idempotency_key(1);
    let forms = [
        (
            "/middelen",
            vec![
                ("idempotency_key", idempotency_key.as_str()),
                ("wat", TYPED),
            ],
        ),
        (
            "/afspraken/po-mijn-rol",
            vec![("basis", "0"), ("reden", TYPED)],
        ),
        ("/acties/nieuw", vec![("wat", TYPED), ("wie", "directie")]),
    ];
    let own = format!("http://{}.elders.example", app.address);
    let given: [(&[(&str, &str)], bool); 6] = [
        (&[], true),
        (&[("origin", "null")], true),
        (
            &[("origin", "null"), ("sec-fetch-site", "cross-site")],
            false,
        ),
        (&[("sec-fetch-site", "same-site")], false),
        (&[("origin", "https://elders.example")], false),
        (&[("origin", &own)], false),
    ];
    for (path, fields) in &forms {
        for (headers, comes_back) in given {
            let request = team.browser.request(Method::POST, &team.at(path));
            let request = headers.iter().fold(request, |request, (name, value)| {
                request.header(*name, *value)
            });
            let page = team.browser.send(request.form(fields)).await.is(403);
            assert!(page.body.contains("konden we niet aannemen"), "{path}");
            let shown = unescape(&page.body).contains(TYPED);
            assert_eq!(shown, comes_back, "{path} {headers:?}");
            assert!(!page.body.contains("</textarea> tekst"), "{path}");
        }
    }
    let stored = "SELECT COUNT(*) FROM agreements";
    assert_eq!(crate::db::number(app.data(), stored).await, 0);
}

#[tokio::test]
async fn a_text_that_is_too_large_comes_back_whole_or_not_at_all() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let path = team.at("/middelen");
    for (kilobytes, comes_back) in [(513, true), (900, true), (1025, false), (3000, false)] {
        let text = format!("begin {} slot", "x".repeat(kilobytes * 1024));
        let sent = team.browser.own_post(&path).form(&[("wat", &text)]);
        // What is far too large is not waited for, so that the connection may break.
        let Ok(page) = team.browser.try_send(sent).await else {
            assert!(!comes_back, "{kilobytes}");
            continue;
        };
        let page = page.is(413);
        assert!(page.body.contains("te lang"), "{kilobytes}");
        assert_eq!(page.body.contains(&text), comes_back, "{kilobytes}");
        assert_eq!(page.body.contains("begin"), comes_back, "{kilobytes}");
    }
    team.browser.get(&path).await.is(200);
}

#[tokio::test]
async fn of_a_form_that_does_not_say_how_long_it_is_no_part_is_shown_as_all() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let mut stream = TcpStream::connect(app.address).await.unwrap();
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ntransfer-encoding: chunked\r\n\r\n",
        team.at("/middelen"),
        app.address
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let piece = format!("wat=Zin{}", "x".repeat(0x8000 - 7));
    for _ in 0..16 {
        let chunk = format!("8000\r\n{piece}\r\n");
        stream.write_all(chunk.as_bytes()).await.unwrap();
    }
    // One byte more than is read.
    stream.write_all(b"1\r\nx\r\n").await.unwrap();
    let mut answer = vec![0; 65_536];
    let mut text = String::new();
    while let Ok(read @ 1..) = stream.read(&mut answer).await {
        text.push_str(&String::from_utf8_lossy(&answer[..read]));
    }
    assert!(
        text.starts_with("HTTP/1.1 413"),
        "{}",
        &text[..60.min(text.len())]
    );
    assert!(!text.contains("Zinx"));
}
