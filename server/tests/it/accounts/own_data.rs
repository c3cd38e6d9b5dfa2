//! What is kept about an account, in a file for its owner: all of it, explained, and no secret.

use scan::application::staff::StaffRole;
use scan_server::service::mail::Route;
use serde_json::Value;

use super::{Account, sign_in, take_over};
use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::{Coordinator, Scan, idempotency_key};
use crate::reports::{Download, pdf_text};
use crate::staff;

const JSON: &str = "/account/gegevens/gegevens.json";
const PDF: &str = "/account/gegevens/gegevens.pdf";

async fn with_mails() -> TestApp {
    let setup = Setup {
        mail: Route::Page,
        ..Setup::behind_proxy()
    };
    setup.run().await
}

/// Mails an invitation to coordinate together, or to answer.
async fn mail(app: &TestApp, team: &Coordinator, page: &str, fields: &[(&str, &str)]) {
    let key = idempotency_key(super::next());
    let mut all = vec![("idempotency_key", key.as_str())];
    all.extend(fields);
    team.browser.post(&team.at(page), &all).await.is(303);
    app.service.send_due().await.unwrap();
}

/// A coordinator of whom everything is kept that can be.
async fn known(app: &TestApp) -> Account {
    let scan = Scan {
        school: "De Kanarie".to_owned(),
        ..Scan::default()
    };
    let team = app.start(&scan).await;
    let anna = sign_in(app, "anna").await;
    take_over(&team, &anna).await;
    // In a browser of her own, by her account.
    let own = Coordinator {
        browser: anna.browser.twin(),
        round: team.round.clone(),
        key: team.key.clone(),
        code: team.code.clone(),
    };
    let bert = [("adres", "bert@school.example"), ("rol", "beheren")];
    mail(app, &own, "/team", &bert).await;
    let other = app.start(&Scan::default()).await;
    let to_her = [("adres", anna.address.as_str()), ("rol", "meekijken")];
    mail(app, &other, "/team", &to_her).await;
    let to_her = [("adressen", anna.address.as_str())];
    mail(app, &other, "/mailen", &to_her).await;
    let asks = [("adres", anna.address.as_str())];
    app.browser().post("/aanmelden", &asks).await.is(303);
    anna
}

/// The letters of a PDF: where its lines break, and with what sign, makes no difference.
fn read(pdf: &[u8]) -> String {
    let scratch = tempfile::tempdir().unwrap();
    letters(&pdf_text(scratch.path(), pdf))
}

fn letters(text: &str) -> String {
    let breaks = |c: &char| c.is_whitespace() || "-\u{ad}\u{200b}\u{2010}".contains(*c);
    text.chars().filter(|c| !breaks(c)).collect()
}

/// The rows of a part.
fn rows<'a>(data: &'a Value, part: &str) -> &'a Vec<Value> {
    data["gegevens"][part].as_array().unwrap()
}

/// Every field of every row is explained, and no other.
fn all_explained(data: &Value) {
    let parts = data["toelichting"].as_array().unwrap();
    let kept = data["gegevens"].as_object().unwrap();
    assert_eq!(parts.len(), kept.len());
    for part in parts {
        let key = part["onderdeel"].as_str().unwrap();
        assert!(part["uitleg"].as_str().unwrap().len() > 20, "{key}");
        let fields = part["velden"].as_array().unwrap().iter();
        let mut fields: Vec<&str> = fields.map(|it| it["veld"].as_str().unwrap()).collect();
        fields.sort_unstable();
        for row in rows(data, key) {
            let mut found: Vec<&str> = row
                .as_object()
                .unwrap()
                .keys()
                .map(String::as_str)
                .collect();
            found.sort_unstable();
            assert_eq!(found, fields, "{key}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_about_an_account_is_there_and_explained() {
    let app = with_mails().await;
    let anna = known(&app).await;
    let page = anna.browser.get("/account").await.is(200);
    for link in [JSON, PDF] {
        assert!(page.body.contains(link), "{link}");
    }
    let file = Download::of(&anna.browser, JSON).await;
    assert_eq!(
        (file.status, file.media.as_str()),
        (200, "application/json")
    );
    assert_eq!(file.name, "scan-mijn-gegevens.json");
    let data: Value = serde_json::from_str(file.text()).unwrap();
    assert_eq!(data["datum"], "2026-11-23");
    all_explained(&data);
    let own = &rows(&data, "account")[0];
    assert_eq!(own["adres"], anna.address.as_str());
    assert_eq!(own["gemaakt_op"], "2026-11-23");
    assert_eq!(own["geen_mail_sinds"], Value::Null);
    let sessions = rows(&data, "aanmeldingen");
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0]["deze"], "ja");
    let since = sessions[0]["sinds"].as_str().unwrap();
    assert!(since.parse::<jiff::Timestamp>().is_ok(), "{since}");
    let team = &rows(&data, "teams")[0];
    assert_eq!(
        (&team["school"], &team["rol"]),
        (&"De Kanarie".into(), &"beheren".into())
    );
    let log = rows(&data, "logboek");
    let said: Vec<_> = log
        .iter()
        .map(|line| (&line["wie"], &line["wat"]))
        .collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(
        log.iter()
            .any(|line| line["waarover"] == "bert@school.example")
    );
    // Of what others did about her, not who.
    assert!(
        log.iter()
            .any(|line| line["wie"] == "iemand anders" && line["waarover"] == "u")
    );
    assert_eq!(
        rows(&data, "uitnodigingen_van_u")[0]["wie"],
        "bert@school.example"
    );
    assert_eq!(rows(&data, "uitnodigingen_aan_u")[0]["rol"], "meekijken");
    assert_eq!(rows(&data, "gevraagd_in_te_vullen")[0]["link_werkt"], "ja");
    assert_eq!(rows(&data, "aanmeldlinks").len(), 1);
    let mails = rows(&data, "mails");
    let states: Vec<_> = mails
        .iter()
        .map(|mail| mail["stand"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["verstuurd", "verstuurd", "wacht op versturen"]);

    let file = Download::of(&anna.browser, PDF).await;
    assert_eq!((file.status, file.media.as_str()), (200, "application/pdf"));
    let text = read(&file.bytes);
    for words in [
        anna.address.as_str(),
        "De Kanarie",
        "bert@school.example",
        "Uitnodigingen van u",
        "Hiervan bewaren we nu niets",
    ] {
        assert!(text.contains(&letters(words)), "{words}: {text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_is_in_it_and_nothing_of_others() {
    let app = with_mails().await;
    let anna = known(&app).await;
    let stranger = sign_in(&app, "vreemd").await;
    let mut secrets = vec![
        anna.browser.cookie("account").unwrap(),
        stranger.address.clone(),
    ];
    // Links in mails, and what is stored of keys.
    for sql in [
        "SELECT body FROM outbox WHERE body IS NOT NULL",
        "SELECT unsubscribe FROM outbox WHERE unsubscribe IS NOT NULL",
        "SELECT token_hash FROM account_sessions",
        "SELECT handle FROM accounts",
        "SELECT token_hash FROM sign_in_links",
        "SELECT salt FROM member_invitations",
    ] {
        let found = db::texts(app.data(), sql).await;
        assert!(!found.is_empty(), "{sql}");
        let is_mail = sql.contains("body");
        for text in found {
            secrets.extend(if is_mail { keys(&text) } else { vec![text] });
        }
    }
    assert!(secrets.len() > 10, "{}", secrets.len());
    let json = Download::of(&anna.browser, JSON).await;
    let pdf = Download::of(&anna.browser, PDF).await;
    let pdf = read(&pdf.bytes);
    for secret in &secrets {
        assert!(!json.text().contains(secret.as_str()), "{secret}");
        assert!(!pdf.contains(&letters(secret)), "{secret}");
    }
}

/// The keys of the links in a mail.
fn keys(body: &str) -> Vec<String> {
    let links = body
        .split_whitespace()
        .filter(|word| word.starts_with("http"));
    let key = |link: &str| link.rsplit('/').next().unwrap().to_owned();
    links.map(key).filter(|key| key.len() > 20).collect()
}

#[tokio::test]
async fn a_file_is_for_who_signed_in_a_moment_ago() {
    let app = TestApp::new().await;
    let anna = sign_in(&app, "anna").await;
    Download::of(&anna.browser, JSON).await;
    let unknown = "/account/gegevens/gegevens.xml";
    anna.browser.get(unknown).await.is(404);
    app.clock.forward(10 * 60);
    let page = anna.browser.get(JSON).await.is(401);
    assert!(page.body.contains("href=\"/aanmelden\""), "{}", page.body);
    app.browser().get(JSON).await.is(404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_read_what_is_kept_about_them() {
    let app = TestApp::new().await;
    let (admin, browser) = staff::sign_in(&app, StaffRole::Admin).await;
    let (other, _) = staff::sign_in(&app, StaffRole::Member).await;
    let fields = [("naam", "Iemand Nieuw")];
    browser
        .post("/steunpunt/medewerkers", &fields)
        .await
        .is(303);
    let page = browser.get("/steunpunt/account").await.is(200);
    let path = "/steunpunt/account/gegevens/gegevens.json";
    assert!(page.body.contains(path));
    let file = Download::of(&browser, path).await;
    let data: Value = serde_json::from_str(file.text()).unwrap();
    all_explained(&data);
    assert_eq!(rows(&data, "account")[0]["naam"], admin.name.as_str());
    assert_eq!(rows(&data, "account")[0]["rol"], "beheerder");
    let log = rows(&data, "logboek");
    assert_eq!(log.len(), 1);
    assert_eq!(log[0]["waarover"], "Iemand Nieuw");
    assert!(!file.text().contains(&other.name));
    let path = "/steunpunt/account/gegevens/gegevens.pdf";
    let file = Download::of(&browser, path).await;
    assert!(read(&file.bytes).contains(&letters("Iemand Nieuw")));
}
