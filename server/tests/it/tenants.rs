//! Two tenants: with every id of the other one there is nothing to find (ASVS 8.4.1).

use reqwest::Method;
use serde_json::json;

use crate::access::agreements::{self, ITEM, RESOURCE};
use crate::app::{Setup, TestApp};
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Respondent, Scan, idempotency_key, remarked, sent};
use crate::sharing::Link;
use crate::support_requests::ask;

/// A team in which everything has a name of its own, to be searched for.
struct Tenant {
    coordinator: Coordinator,
    respondent: Respondent,
    canaries: Vec<String>,
    /// A link to its result, once there is one.
    link: Option<Link>,
    /// The number of its request to the support centre, once there is one.
    request: Option<String>,
}

impl Tenant {
    /// With open cards, so that names and remarks are shown at all.
    async fn new(app: &TestApp, animal: &str) -> Self {
        let canary = |what: &str| format!("{animal}-{what}");
        let scan = Scan {
            school: canary("school"),
            team: canary("team"),
            ..Scan::open()
        };
        let coordinator = app.start(&scan).await;
        let code = coordinator.code.clone();
        let respondent = app.join_as(&code, "docent", &canary("naam")).await;
        let remark = canary("opmerking");
        let saved = respondent.acks(&[remarked(0, "2", &remark)]).await;
        assert_eq!(saved, json!({ "Acks": [{ "Stored": 1 }] }));
        let dashes = format!("{}-{}-{}", &code[..3], &code[3..7], &code[7..]);
        let canaries = vec![
            canary("school"),
            canary("team"),
            canary("naam"),
            remark,
            code,
            dashes,
            coordinator.key.clone(),
        ];
        Self {
            coordinator,
            respondent,
            canaries,
            link: None,
            request: None,
        }
    }

    /// Closes the round, shares its result and asks the support centre something.
    async fn close(&mut self) {
        self.coordinator.close().await;
        let audience = self.canaries[0].replace("-school", "-bestuur");
        let link = Link::make(&self.coordinator, &audience).await;
        let question = self.canaries[0].replace("-school", "-vraag");
        self.request = Some(ask(&self.coordinator, &question).await);
        self.canaries.extend([audience, question, link.key.clone()]);
        self.link = Some(link);
    }

    /// Pages of its round, as they are asked for.
    fn pages(&self) -> Vec<String> {
        let round = &self.coordinator.round;
        let link = self.link.as_ref();
        let share = link.map_or("222222222222", |link| link.name.as_str());
        let request = self.request.as_deref().unwrap_or("1");
        scan_app::routes::table()
            .into_iter()
            .filter(|route| route.method == Method::GET)
            .filter(|route| route.path.contains("{round}") || route.path.contains("{share}"))
            .map(|route| {
                route
                    .path
                    .replace("{round}", round)
                    .replace("{share}", share)
                    .replace("{topic}", "passend-onderwijs")
                    .replace("{item}", ITEM)
                    .replace("{request}", request)
            })
            // A stream of events has no end; `access` asks for it.
            .filter(|path| !path.ends_with("/stand"))
            .collect()
    }
}

/// Every page that a browser can ask for, searched for what it must not hold.
async fn search(browser: &Browser, pages: &[String], canaries: &[String]) -> usize {
    let mut found = 0;
    for path in pages {
        let whole = browser.get(path).await.whole();
        found += canaries
            .iter()
            .filter(|canary| whole.contains(*canary))
            .count();
    }
    found
}

async fn twins(closed: bool) -> (TestApp, Tenant, Tenant) {
    let app = Setup::behind_proxy().run().await;
    let (mut a, mut b) = (
        Tenant::new(&app, "aap").await,
        Tenant::new(&app, "beer").await,
    );
    if closed {
        a.close().await;
        b.close().await;
    }
    (app, a, b)
}

async fn nothing_of_the_other(closed: bool) {
    let (_app, a, b) = twins(closed).await;
    let own_pages = a.pages();
    for browser in [&a.coordinator.browser, &a.respondent.browser] {
        // The search bites: one's own names are there.
        assert!(search(browser, &own_pages, &a.canaries).await > 0 || closed);
        assert_eq!(search(browser, &own_pages, &b.canaries).await, 0);
        let home = browser.get("/").await.is(200).whole();
        assert!(
            !b.canaries.iter().any(|canary| home.contains(canary)),
            "{home}"
        );
        for path in b.pages() {
            let page = browser.get(&path).await.is(404);
            let whole = page.whole();
            for canary in &b.canaries {
                assert!(!whole.contains(canary), "{path} holds {canary}");
            }
        }
    }
    if closed {
        let overview = a
            .coordinator
            .get("/overzicht/passend-onderwijs")
            .await
            .is(200);
        for shown in ["aap-naam", "aap-opmerking"] {
            assert!(overview.body.contains(shown), "open cards show {shown}");
        }
    }
}

#[tokio::test]
async fn no_page_shows_anything_of_another_team_while_people_answer() {
    nothing_of_the_other(false).await;
}

#[tokio::test]
async fn no_page_shows_anything_of_another_team_after_closing() {
    nothing_of_the_other(true).await;
}

#[tokio::test]
async fn every_form_with_the_id_of_another_team_is_not_found_and_changes_nothing() {
    let (app, a, b) = twins(false).await;
    let before = db::dump(app.data()).await;
    for route in scan_app::routes::table() {
        if route.method != Method::POST || !route.path.contains("{round}") {
            continue;
        }
        let path = route.path.replace("{round}", &b.coordinator.round);
        let path = path.replace("{topic}", "passend-onderwijs");
        let path = path.replace("{doen}", "nieuw");
        let path = path.replace("{item}", ITEM).replace("{resource}", RESOURCE);
        let path = path.replace("{request}", "1");
        let idempotency_key = idempotency_key(1);
        let agreed = agreements::fields(route.path, &idempotency_key);
        let fields: &[(&str, &str)] = match route.path {
            // Asks nobody: it only makes this browser forget its own cookie.
            "/beheer/{round}/link" => continue,
            "/beheer/{round}/afsluiten" => &[("zeker", "ja")],
            "/invullen/{round}/vragen/{topic}" => &[
                ("deelname", &b.respondent.participation),
                ("basis-0", "1~2~~0"),
                ("keuze-0", "4"),
            ],
            "/beheer/{round}/sessie/stap" => &[("stand", "1"), ("doe", "volgende")],
            "/beheer/{round}/koppeling/weg" => &[("wie", "1")],
            "/beheer/{round}/koppeling/koppels" => &[
                ("vaardigheid", "gedrag-druk"),
                ("helper", "1"),
                ("leert", "2"),
                ("wat", "ja"),
            ],
            _ => &agreed,
        };
        for browser in [&a.coordinator.browser, &a.respondent.browser] {
            let whole = browser.post(&path, fields).await.is(404).whole();
            for canary in &b.canaries {
                assert!(!whole.contains(canary), "{path} holds {canary}");
            }
        }
    }
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn a_device_of_one_round_under_the_name_of_another_gives_nothing() {
    let (app, a, b) = twins(false).await;
    let thief = app.browser();
    let token = a.respondent.browser.device(&a.coordinator.round).unwrap();
    thief.set_cookie(&format!("deelname-{}", b.coordinator.round), &token);
    let before = db::dump(app.data()).await;
    for path in b.pages() {
        let whole = thief.get(&path).await.is(404).whole();
        assert!(!whole.contains("beer-"), "{path}");
    }
    let forged = Respondent {
        browser: thief,
        round: b.coordinator.round.clone(),
        participation: a.respondent.participation.clone(),
    };
    assert_eq!(forged.acks(&[sent(0, "4", 0, 9)]).await, json!("Gone"));
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn a_link_leads_to_no_round_of_another_team() {
    let (app, a, b) = twins(false).await;
    let visitor = app.browser();
    let link = format!(
        "/beheer/openen/{}?ronde={}",
        a.coordinator.key, b.coordinator.round
    );
    let page = visitor.get(&link).await.is(200);
    assert!(!page.body.contains("beer-"), "{}", page.body);
    let opened = visitor.press(&link).await.is(303);
    assert_eq!(
        opened.location(),
        format!("/beheer/{}", b.coordinator.round)
    );
    let refused = visitor.get(opened.location()).await.is(404);
    assert!(!refused.body.contains("beer-"), "{}", refused.body);
}

#[tokio::test]
async fn saving_for_another_round_is_refused() {
    let (app, a, b) = twins(false).await;
    let mut body = b.respondent.body(&[sent(0, "4", 1, 9)]);
    body["participation"] = json!(a.respondent.participation);
    let browser = &a.respondent.browser;
    let page = browser
        .send(browser.own_post("/api/bewaar").json(&body))
        .await;
    assert_eq!(page.is(200).json(), json!("Gone"));
    let fours = "SELECT COUNT(*) FROM answers WHERE choice = 4";
    assert_eq!(db::number(app.data(), fours).await, 0);
}
