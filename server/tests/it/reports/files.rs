//! Every file a coordinator can download.

use super::Download;
use crate::app::TestApp;
use crate::people::Scan;
use crate::table::closed;

const FILES: [(&str, &str, &[u8]); 9] = [
    ("rapport.pdf", "application/pdf", b"%PDF-"),
    ("samenvatting.pdf", "application/pdf", b"%PDF-"),
    ("leidraad.pdf", "application/pdf", b"%PDF-"),
    ("uitnodiging.pdf", "application/pdf", b"%PDF-"),
    (
        "rapport.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        b"PK",
    ),
    (
        "cijfers.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        b"PK",
    ),
    (
        "cijfers-excel.csv",
        "text/csv; charset=utf-8",
        b"\xef\xbb\xbf",
    ),
    ("cijfers.csv", "text/csv; charset=utf-8", b"nummer"),
    ("cijfers.json", "application/json", b"{"),
];

#[tokio::test]
async fn every_file_comes_with_its_type_and_a_name_of_ours() {
    let app = TestApp::new().await;
    let team = closed(&app, 6, "2").await;
    for (file, media, start) in FILES {
        let path = team.at(&format!("/rapport/{file}"));
        let got = Download::of(&team.browser, &path).await;
        assert_eq!((got.status, got.media.as_str()), (200, media), "{file}");
        assert!(
            got.bytes.starts_with(start),
            "{file}: {:?}",
            &got.bytes[..9]
        );
        let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
        assert!(
            got.name.starts_with("scan-proefschool-proefteam-"),
            "{}",
            got.name
        );
        assert!(got.name.chars().all(known), "{}", got.name);
    }
}

#[tokio::test]
async fn every_picture_comes_as_png_and_svg() {
    let app = TestApp::new().await;
    let team = closed(&app, 6, "2").await;
    let page = team.get("/rapport/plaatjes").await.is(200);
    let links: Vec<&str> = page
        .body
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|link| link.contains("/plaatjes/"))
        .collect();
    assert!(links.len() >= 12, "{links:?}");
    for link in links {
        let got = Download::of(&team.browser, link).await;
        assert_eq!(got.status, 200, "{link}");
        if link.ends_with(".png") {
            assert_eq!(got.media, "image/png");
            assert!(got.bytes.starts_with(b"\x89PNG"));
        } else {
            assert_eq!(got.media, "image/svg+xml");
            assert!(got.text().starts_with("<svg"), "{link}");
        }
    }
    for gone in [
        "bestaat-niet.png",
        "overzicht.gif",
        "overzicht",
        "..%2foverzicht.png",
    ] {
        let path = team.at(&format!("/rapport/plaatjes/{gone}"));
        assert_eq!(
            Download::once(&team.browser, &path).await.status,
            404,
            "{gone}"
        );
    }
}

#[tokio::test]
async fn in_the_private_phase_there_is_the_invitation_only() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    team.get("/rapport").await.is(404);
    for (file, ..) in FILES {
        let path = team.at(&format!("/rapport/{file}"));
        let got = Download::of(&team.browser, &path).await;
        let expected = if file == "uitnodiging.pdf" { 200 } else { 404 };
        assert_eq!(got.status, expected, "{file}");
    }
    team.get("/rapport/onbekend.pdf").await.is(404);
}

#[tokio::test]
async fn whoever_comes_when_others_are_first_sees_that_and_is_told_when_it_is_done() {
    let app = TestApp::new().await;
    let team = closed(&app, 6, "2").await;
    // The files of one team all differ, and there are more than places to make them.
    let paths: Vec<String> = FILES
        .iter()
        .map(|(file, ..)| team.at(&format!("/rapport/{file}")))
        .collect();
    let asked = paths.iter().map(|path| Download::once(&team.browser, path));
    let got = futures::future::join_all(asked).await;
    for (path, got) in paths.iter().zip(got) {
        match got.status {
            200 => assert!(!got.name.is_empty()),
            202 => {
                assert!(got.text().contains("Uw bestand wordt gemaakt"));
                assert!(got.text().contains(&format!("{path}/stroom")));
                let events = team.browser.get(&format!("{path}/stroom")).await.is(200);
                assert!(events.body.contains("Klaar."), "{}", events.body);
                let end = format!("event: einde\ndata: {path}\n");
                assert!(events.body.contains(&end), "{}", events.body);
                assert_eq!(Download::once(&team.browser, path).await.status, 200);
            }
            other => panic!("{path}: {other}"),
        }
    }
}
