//! What nobody may see: answers too early, small groups, secrets in logs and caches (ASVS 14.2.1,
//! 14.3.2, 3.4).

use std::collections::BTreeSet;

use reqwest::Method;

use crate::app::TestApp;
use crate::browser::{Browser, Page};
use crate::people::{Coordinator, Respondent, Scan, remarked, sent};
use crate::program::Server;

/// A closed scan in which so many colleagues per role answered everything.
async fn closed_with(app: &TestApp, scan: &Scan, roles: &[(&str, u32)]) -> Coordinator {
    let coordinator = app.start(scan).await;
    for (role, count) in roles {
        for number in 0..*count {
            let one = app.join(&coordinator.code, role).await;
            answer_all(&one, &format!("opmerking-van-{role}-{number}")).await;
        }
    }
    coordinator.close().await;
    coordinator
}

/// Answers items 0 to 4, the first with a remark.
async fn answer_all(one: &Respondent, remark: &str) {
    let mut answers = vec![remarked(0, "1", remark)];
    answers.extend((1..5).map(|item| sent(item, "2", 0, i64::from(item))));
    let said = one.acks(&answers).await;
    assert_eq!(said["Acks"].as_array().unwrap().len(), 5, "{said}");
}

/// A page without what differs from request to request.
/// A page without what differs each time that it is made.
fn bytes(page: &Page) -> String {
    let body = page.body.replace(&page.nonce(), "");
    if body.contains("name=\"idempotency_key\"") {
        return body.replace(&page.field("idempotency_key"), "");
    }
    body
}

#[tokio::test]
async fn while_people_answer_the_coordinator_learns_nothing_from_any_page() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let mut people = Vec::new();
    for role in ["docent"; 6].into_iter().chain(["teamleider"; 6]) {
        people.push(app.join(&coordinator.code, role).await);
    }
    let pages: Vec<String> = scan_app::routes::table()
        .into_iter()
        .filter(|route| route.method == Method::GET && !route.path.ends_with("/stand"))
        .map(|route| route.path)
        .filter(|path| path.starts_with("/beheer/{round}") || *path == "/")
        .map(|path| {
            path.replace("{round}", &coordinator.round)
                .replace("{topic}", "passend-onderwijs")
                .replace("{item}", crate::access::agreements::ITEM)
        })
        .collect();
    assert!(pages.len() >= 7, "{pages:?}");
    let look = async || {
        let mut seen = Vec::new();
        for path in &pages {
            let page = coordinator.browser.get(path).await;
            seen.push((path.clone(), page.status, bytes(&page)));
        }
        seen
    };
    let before = look().await;
    for one in &people {
        answer_all(one, "opmerking-te-vroeg").await;
    }
    assert_eq!(before, look().await, "pages tell something of the answers");
    // The comparison bites: one more colleague shows.
    app.join(&coordinator.code, "docent").await;
    assert_ne!(before, look().await);
    coordinator.get("/overzicht").await.is(404);
    coordinator
        .get("/overzicht/passend-onderwijs")
        .await
        .is(404);
    coordinator.close().await;
    let topic = coordinator
        .get("/overzicht/passend-onderwijs")
        .await
        .is(200);
    assert!(
        topic.body.contains("opmerking-te-vroeg"),
        "after closing it is there"
    );
}

const NOTHING: &str = "We tonen nu geen antwoorden";

#[tokio::test]
async fn four_colleagues_are_too_few_and_five_are_enough() {
    let app = TestApp::new().await;
    let four = closed_with(&app, &Scan::default(), &[("docent", 4)]).await;
    let page = four.get("/overzicht").await.is(200);
    assert!(page.body.contains(NOTHING), "{}", page.body);
    let hidden = four.get("/overzicht/passend-onderwijs").await.is(200);
    // Nothing at all, and nobody at all, look the same.
    let nobody = app.start(&Scan::default()).await;
    nobody.close().await;
    let empty = nobody.get("/overzicht/passend-onderwijs").await.is(200);
    let same = |page: &Page, team: &Coordinator| bytes(page).replace(&team.round, "");
    assert_eq!(same(&hidden, &four), same(&empty, &nobody));
    let empty = nobody.get("/overzicht").await.is(200);
    assert_eq!(same(&page, &four), same(&empty, &nobody));
    for query in [
        "?rol=lesgevend",
        "?gebied=informatie",
        "?prioriteit=hoog",
        "?volgorde=verdeeld",
    ] {
        let page = four.get(&format!("/overzicht{query}")).await.is(200);
        assert!(page.body.contains(NOTHING), "{query}");
    }
    let five = closed_with(&app, &Scan::default(), &[("docent", 5)]).await;
    let page = five.get("/overzicht").await.is(200);
    assert!(!page.body.contains(NOTHING), "{}", page.body);
    let topic = five.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(topic.body.contains("5 van 5"), "{}", topic.body);
    assert_ne!(bytes(&topic).len(), bytes(&hidden).len());
}

const BY_ROLE: &str = "Bekijk de rollen in een tabel";

#[tokio::test]
async fn roles_are_shown_only_where_the_group_and_the_rest_have_five() {
    let app = TestApp::new().await;
    let uneven = closed_with(&app, &Scan::default(), &[("docent", 6), ("teamleider", 4)]).await;
    let topic = uneven.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(!topic.body.contains(BY_ROLE), "{}", topic.body);
    for role in ["lesgevend", "leiding-en-ondersteuning"] {
        let page = uneven.get(&format!("/overzicht?rol={role}")).await.is(200);
        assert!(
            page.body.contains("’ tonen we niets"),
            "{role}: {}",
            page.body
        );
    }
    let even = closed_with(&app, &Scan::default(), &[("docent", 5), ("teamleider", 5)]).await;
    let topic = even.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(topic.body.contains(BY_ROLE), "{}", topic.body);
    let page = even.get("/overzicht?rol=lesgevend").await.is(200);
    assert!(!page.body.contains("’ tonen we niets"), "{}", page.body);
}

/// What the coordinator's page says of roles while people join.
async fn by_role(coordinator: &Coordinator) -> Vec<String> {
    let page = coordinator.get("").await.is(200);
    let lines = page.body.split("<li>").skip(1);
    let lines = lines.map(|line| line.split('<').next().unwrap().to_owned());
    lines.filter(|line| line.ends_with(" doen mee")).collect()
}

#[tokio::test]
async fn the_head_count_by_role_moves_by_steps_that_hide_who_came_last() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let none: [&str; 0] = [];
    let five = ["Lesgevend: 5 doen mee"];
    let both = [five[0], "Leiding en ondersteuning: 5 doen mee"];
    let later = [
        "Lesgevend: 9 doen mee",
        "Leiding en ondersteuning: 6 doen mee",
    ];
    let steps = [
        (["docent"; 5], &none[..], &none[..]),
        (["schoolleider"; 5], &none, &five),
        // What ten people are is shown when five more came, whoever they are.
        (
            ["docent", "docent", "schoolleider", "docent", "docent"],
            &five,
            &both,
        ),
        (["schoolleider"; 5], &both, &later),
    ];
    let mut last = None;
    for (roles, meanwhile, then) in steps {
        for role in &roles[..4] {
            app.join(&coordinator.code, role).await;
            assert_eq!(by_role(&coordinator).await, meanwhile);
        }
        last = Some(app.join(&coordinator.code, roles[4]).await);
        assert_eq!(by_role(&coordinator).await, then);
    }
    // Who erases everything is not told by it either.
    let last = last.unwrap();
    last.browser.press(&last.at("/wissen")).await.is(303);
    assert_eq!(by_role(&coordinator).await, later);
}

#[tokio::test]
async fn the_head_count_of_a_role_is_hidden_where_it_points_at_somebody() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    for role in ["docent"; 6].into_iter().chain(["schoolleider"; 4]) {
        app.join(&coordinator.code, role).await;
    }
    // A step at which roles may be shown, and then one at which four people lead.
    assert_eq!(by_role(&coordinator).await, ["Lesgevend: 5 doen mee"]);
    for role in ["docent"; 5] {
        app.join(&coordinator.code, role).await;
    }
    assert!(by_role(&coordinator).await.is_empty());
}

#[tokio::test]
async fn remarks_are_hidden_below_ten_and_never_by_role() {
    let app = TestApp::new().await;
    let nine = closed_with(&app, &Scan::default(), &[("docent", 9)]).await;
    for rest in [
        "/overzicht",
        "/overzicht/passend-onderwijs",
        "/overzicht?rol=lesgevend",
    ] {
        let page = nine.get(rest).await.is(200);
        assert!(!page.body.contains("opmerking-van-"), "{rest}");
    }
    let ten = closed_with(&app, &Scan::default(), &[("docent", 5), ("teamleider", 5)]).await;
    let topic = ten.get("/overzicht/passend-onderwijs").await.is(200);
    assert_eq!(topic.body.matches("opmerking-van-").count(), 10);
    for role in ["lesgevend", "leiding-en-ondersteuning"] {
        let page = ten.get(&format!("/overzicht?rol={role}")).await.is(200);
        assert!(!page.body.contains("opmerking-van-"), "{role}");
    }
    // The order tells nothing of who came first, and two looks tell no more than one.
    let order = |page: &Page| -> Vec<String> {
        page.body
            .split("opmerking-van-")
            .skip(1)
            .map(|rest| rest.chars().take(2).collect())
            .collect()
    };
    let first = order(&topic);
    let again = order(&ten.get("/overzicht/passend-onderwijs").await);
    assert_eq!(first, again);
    let arrival: BTreeSet<&String> = first.iter().collect();
    assert!(!first.iter().eq(arrival), "{first:?}");
}

#[tokio::test]
async fn a_name_that_somebody_sends_to_an_anonymous_scan_is_not_kept() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    app.join_as(&coordinator.code, "docent", "Naam-die-niet-mag")
        .await;
    let stored = crate::db::dump(app.data()).await;
    assert!(!stored.contains("Naam-die-niet-mag"), "{stored}");
}

#[tokio::test]
async fn the_log_holds_no_secret_no_name_no_remark_and_no_address() {
    let data = tempfile::tempdir().unwrap();
    let settings = [
        ("SCAN_LOG", "trace,hyper=debug,hyper_util=debug"),
        ("SCAN_TRUSTED_PROXIES", "127.0.0.1"),
    ];
    let server = Server::start(data.path(), &settings);
    let client = crate::app::client();
    let browser = |address: &str| {
        Browser::new(client.clone(), &server.base).with_header("x-forwarded-for", address)
    };
    let scan = Scan {
        school: "Canarieschool".to_owned(),
        team: "Kanarieteam".to_owned(),
        ..Scan::open()
    };
    let coordinator = Coordinator::start_in(browser("203.0.113.77"), &scan).await;
    let code = coordinator.code.clone();
    let one = Respondent::join_in(browser("203.0.113.78"), &code, "docent", "Kanarienaam").await;
    answer_all(&one, "Kanarieopmerking").await;
    let resume = crate::codes::make_code(&one).await;
    let wrong = browser("2001:db8:77::1");
    for _ in 0..21 {
        wrong.get("/meedoen/K2K3K4K5K6?kanarievraag=1").await;
    }
    wrong
        .post("/meedoen", &[("code", "K2K3K4K5K6")])
        .await
        .is(404);
    wrong.get("/kanariepad/Kanarienaam").await.is(404);
    wrong
        .send(wrong.request(Method::POST, "/start/vo"))
        .await
        .is(403);
    one.browser
        .post(&one.at("/klaar"), &[("kanarieveld", "Kanariewaarde")])
        .await
        .is(422);
    one.save(&[sent(0, "Kanariekeuze", 0, 3)]).await;
    coordinator
        .browser
        .press(&format!("/beheer/openen/{}", coordinator.key))
        .await
        .is(303);
    coordinator.close().await;
    coordinator
        .get("/overzicht/passend-onderwijs")
        .await
        .is(200);
    one.get("").await.is(409);
    let session = coordinator.browser.cookie("beheer").unwrap();
    let device = one.browser.device(&one.round).unwrap();
    let server_address = server.base.clone();
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(log.contains("denied"), "the log is there: {log}");
    assert!(
        log.contains("/invullen/{round}"),
        "routes are logged as patterns: {log}"
    );
    // Where the server itself is reached may stand there, to tell why a form was refused.
    let own = server_address.trim_start_matches("http://");
    let lower = log.replace(own, "").to_lowercase();
    for secret in [
        &coordinator.key,
        &code,
        &resume,
        &resume.replace('-', ""),
        &session,
        &device,
        "canarie",
        "kanarie",
        "K2K3K4K5K6",
        "203.0.113.",
        "2001:db8",
        "127.0.0.1",
    ] {
        let at = lower.find(&secret.to_lowercase());
        let around = at.map(|at| &lower[at.saturating_sub(200)..(at + 100).min(lower.len())]);
        assert!(around.is_none(), "{secret} is in the log: {around:?}");
    }
}
