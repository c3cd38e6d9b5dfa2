//! Who gets files, what they are called, and what the log says.

use scan::application::staff::StaffRole;

use super::invented::{Invented, Pages};
use crate::app::TestApp;
use crate::staff::sign_in;

/// What the address of a file says, of two groups.
const CHOICE: &str = "uitgave=1&lijst=lijst&groepen=2&provincie2=zuid-holland";

const FILES: [&str; 7] = [
    "kenniskring.pdf",
    "kenniskring.docx",
    "factsheet.pdf",
    "cijfers.xlsx",
    "cijfers-excel.zip",
    "cijfers.zip",
    "cijfers.json",
];

fn path(file: &str) -> String {
    format!("/steunpunt/meenemen/{file}?{CHOICE}")
}

#[tokio::test]
async fn every_file_is_given_and_the_log_says_who_took_what() {
    let app = TestApp::new().await;
    let pages = Pages::new(&app, &Invented::new(1));
    let (person, browser) = sign_in(&app, StaffRole::Member).await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    let session = browser.cookie("steunpunt").unwrap();
    for file in FILES {
        let given = pages.file(&session, &path(file)).await;
        let name = given.headers["content-disposition"].to_str().unwrap();
        let wanted = format!("scan-uitgave-2026-11-12-lijst-{file}");
        assert!(name.contains(&wanted), "{name}");
        assert_eq!(given.headers["cache-control"], "no-store");
        assert!(given.bytes.len() > 500, "{file}");
    }
    let log = admin.get("/steunpunt/logboek").await.is(200);
    assert_eq!(log.body.matches("nam cijfers mee").count(), FILES.len());
    for words in [
        person.name.as_str(),
        "Excel · uitgave van 12 november 2026 · Proef · Landelijk; Zuid-Holland",
        "JSON · ",
    ] {
        assert!(log.body.contains(words), "{words}: {}", log.body);
    }
}

#[tokio::test]
async fn whoever_signed_in_long_ago_signs_in_again_and_comes_back_to_the_files() {
    let app = TestApp::new().await;
    let pages = Pages::new(&app, &Invented::new(1));
    let (_, browser) = sign_in(&app, StaffRole::Member).await;
    let session = browser.cookie("steunpunt").unwrap();
    app.clock.forward(11 * 60);
    for file in FILES {
        let refused = pages.get(&session, &path(file)).await.is(401);
        assert!(refused.text().contains("Meld u opnieuw aan"));
        let kenniskring = file.starts_with("kenniskring");
        let page = if kenniskring {
            "kenniskring"
        } else {
            "meenemen"
        };
        let cookie = refused.headers["set-cookie"].to_str().unwrap();
        let wanted = format!("steunpunt-terug=/steunpunt/{page}?uitgave=1&lijst=lijst");
        assert!(cookie.starts_with(&wanted), "{cookie}");
        let stream = path(file).replace('?', "/stroom?");
        pages.get(&session, &stream).await.is(401);
    }
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    let log = admin.get("/steunpunt/logboek").await.is(200);
    assert!(!log.body.contains("nam cijfers mee"));
}

#[tokio::test]
async fn what_is_not_there_and_what_is_not_chosen_is_not_found() {
    let app = TestApp::new().await;
    let pages = Pages::new(&app, &Invented::new(1));
    let (_, browser) = sign_in(&app, StaffRole::Member).await;
    let session = browser.cookie("steunpunt").unwrap();
    for address in [
        "cijfers.exe?uitgave=1&lijst=lijst",
        "cijfers.json",
        "cijfers.json?uitgave=1",
        "cijfers.json?lijst=lijst",
        "cijfers.json?uitgave=2&lijst=lijst",
        "cijfers.json?uitgave=1&lijst=vo",
        "cijfers.json?uitgave=1&lijst=lijst&provincie=atlantis",
        "cijfers.json?uitgave=1&lijst=lijst&groepen=9",
        "kenniskring.pdf?uitgave=1&lijst=lijst&onderwerp=bestaat-niet",
        "kenniskring.pdf?uitgave=1&lijst=lijst&onderwerp=%2F",
    ] {
        let address = format!("/steunpunt/meenemen/{address}");
        pages.get(&session, &address).await.is(404);
    }
    pages.get("niemand", &path("cijfers.json")).await.is(404);
}

#[tokio::test]
async fn a_kenniskring_is_looked_at_without_signing_in_again_and_taken_with() {
    let app = TestApp::new().await;
    let pages = Pages::new(&app, &Invented::new(1));
    let (_, browser) = sign_in(&app, StaffRole::Member).await;
    let session = browser.cookie("steunpunt").unwrap();
    app.clock.forward(11 * 60);
    let path = "/steunpunt/kenniskring?uitgave=1&lijst=lijst&onderwerp=onderwerp";
    let page = pages.get(&session, path).await.is(200).text();
    for words in [
        "Kenniskring: Onderwerp opp (Landelijk)",
        "Vragen voor het gesprek",
        "Wat valt u op?",
        "Verschillen tussen rolgroepen",
        "1.30",
        "/steunpunt/meenemen/kenniskring.pdf?uitgave=1&amp;lijst=lijst&amp;onderwerp=onderwerp",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    for wrong in ["bestaat-niet", "%2F"] {
        let path = format!("/steunpunt/kenniskring?onderwerp={wrong}");
        pages.get(&session, &path).await.is(404);
    }
}

#[tokio::test]
async fn the_page_offers_every_file_of_what_is_chosen() {
    let app = TestApp::new().await;
    let pages = Pages::new(&app, &Invented::new(1));
    let (_, browser) = sign_in(&app, StaffRole::Member).await;
    let session = browser.cookie("steunpunt").unwrap();
    let address = format!("/steunpunt/meenemen?{CHOICE}");
    let page = pages.get(&session, &address).await.is(200).text();
    for file in FILES {
        let href = path(file).replace('&', "&amp;");
        assert!(page.contains(&format!("href=\"{href}\"")), "{href}: {page}");
    }
    for words in [
        "uitgave van 12 november 2026",
        "Zuid-Holland",
        "opnieuw aan te melden",
        "CC BY 4.0",
        "/steunpunt/kenniskring?uitgave=1",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // With one group it can be chosen here.
    let page = pages.get(&session, "/steunpunt/meenemen").await.is(200);
    assert!(page.text().contains("Kies een groep scholen"));
}
