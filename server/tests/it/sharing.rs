//! Read-only links to a result: what the coordinator does with them. `readers` is the other side.

mod readers;

use crate::acting::{HOSTILE, reviewing};
use crate::app::{Setup, TestApp};
use crate::browser::Page;
use crate::db;
use crate::people::{Coordinator, Scan, idempotency_key};

const LINKS: &str = "SELECT COUNT(*) FROM shares";

pub struct Link {
    pub name: String,
    pub key: String,
}

impl Link {
    /// Makes one for 30 days.
    pub async fn make(team: &Coordinator, audience: &str) -> Self {
        Self::make_for(team, audience, "30").await
    }

    pub async fn make_for(team: &Coordinator, audience: &str, days: &str) -> Self {
        let form = team.get("/delen").await.is(200).field("idempotency_key");
        let made = post(team, &form, audience, days).await.is(303);
        Self::shown_on(&team.browser.get(made.location()).await.is(200))
    }

    /// The link that a page shows, which stands first in the list.
    pub fn shown_on(page: &Page) -> Self {
        Self {
            name: page.between("/delen/", "/intrekken").to_owned(),
            key: page.between("/gedeeld/openen/", "<").to_owned(),
        }
    }

    /// The address that is sent around.
    pub fn door(&self) -> String {
        format!("/gedeeld/openen/{}", self.key)
    }

    /// The address behind it.
    pub fn page(&self) -> String {
        format!("/gedeeld/{}", self.name)
    }

    pub fn revoking(&self, team: &Coordinator) -> String {
        team.at(&format!("/delen/{}/intrekken", self.name))
    }
}

async fn post(team: &Coordinator, idempotency_key: &str, audience: &str, days: &str) -> Page {
    let fields = [
        ("idempotency_key", idempotency_key),
        ("voor", audience),
        ("dagen", days),
    ];
    team.browser.post(&team.at("/delen"), &fields).await
}

#[tokio::test]
async fn before_the_first_link_the_page_says_what_to_do() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let home = team.get("").await.is(200);
    assert!(home.body.contains(&team.at("/delen")), "{}", home.body);
    let page = team.get("/delen").await.is(200);
    assert!(page.body.contains("Nog geen links"), "{}", page.body);
    assert!(!page.body.contains("id=\"deellink\""));
    // The usual is 30 days.
    let chosen = page.between("value=\"30\"", ">");
    let before = page.body.split("value=\"30\"").next().unwrap();
    let tag = format!("{}{chosen}", &before[before.rfind('<').unwrap()..]);
    assert!(tag.contains("checked"), "{tag}");
}

#[tokio::test]
async fn a_link_is_shown_once_and_its_secret_is_not_stored() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let form = team.get("/delen").await.is(200).field("idempotency_key");
    let made = post(&team, &form, "Schoolbestuur", "30").await.is(303);
    assert!(made.location().starts_with(&team.at("/delen?nieuw=")));
    let secret = made.set_cookies();
    let passes = |line: &&String| line.starts_with("eenmalig-deellink-");
    let line = secret.iter().find(passes);
    let line = line.expect("a cookie passes the secret on");
    assert!(line.contains("HttpOnly") && line.contains("Max-Age=600"));
    let shown = team.browser.get(made.location()).await.is(200);
    let link = Link::shown_on(&shown);
    assert_eq!(link.key.len(), 64);
    assert!(line.contains(&link.key), "{line}");
    let whole = format!("http://{}{}", app.address, link.door());
    assert!(shown.body.contains(&whole), "{}", shown.body);
    let again = team.browser.get(made.location()).await.is(200);
    assert!(!again.whole().contains(&link.key), "it was shown before");
    assert!(again.body.contains("Schoolbestuur"));
    let stored = db::dump(app.data()).await;
    assert!(stored.contains("Schoolbestuur"), "the search bites");
    assert!(!stored.contains(&link.key) && !stored.contains(&form));
}

#[tokio::test]
async fn a_secret_in_the_cookie_that_is_not_of_this_round_is_not_shown() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let link = Link::make(&team, "Schoolbestuur").await;
    let other = "0123456789ab";
    for (kind, of, secret) in [
        ("deellink", other, link.key.as_str()),
        ("deellink", link.name.as_str(), "<b>"),
        ("deellink", link.name.as_str(), &link.key[1..]),
        ("leiding", link.name.as_str(), link.key.as_str()),
        ("deellink", team.round.as_str(), team.key.as_str()),
    ] {
        let cookie = format!("eenmalig-{kind}-{of}");
        team.browser.set_cookie(&cookie, secret);
        for shown in [other, &link.name, &team.round, "", "<b>"] {
            let page = team.get(&format!("/delen?nieuw={shown}")).await.is(200);
            assert!(!page.body.contains("id=\"deellink\""), "{cookie}");
        }
        team.browser.set_cookie(&cookie, "");
    }
}

#[tokio::test]
async fn the_list_says_what_became_of_each_link() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let short = Link::make_for(&team, "Kort", "7").await;
    app.clock.forward(8 * 24 * 3600);
    let revoked = Link::make(&team, "Terug").await;
    let page = team.browser.get(&revoked.revoking(&team)).await.is(200);
    assert!(page.body.contains("De link voor ‘Terug’ intrekken?"));
    team.browser.press(&revoked.revoking(&team)).await.is(303);
    let opened = Link::make_for(&team, "Open", "90").await;
    app.browser().press(&opened.door()).await.is(303);
    let page = team.get("/delen").await.is(200);
    let rows: Vec<&str> = page.body.split("<tr>").skip(2).collect();
    let row = |name: &str| *rows.iter().find(|row| row.contains(name)).unwrap();
    for (name, words) in [
        (
            "Kort",
            [
                "23 november 2026",
                "30 november 2026",
                "nog niet",
                "verlopen",
            ],
        ),
        (
            "Terug",
            [
                "1 december 2026",
                "31 december 2026",
                "nog niet",
                "ingetrokken",
            ],
        ),
        (
            "Open",
            [
                "1 december 2026",
                "1 maart 2027",
                "1 december 2026",
                "werkt",
            ],
        ),
    ] {
        for word in words {
            assert!(row(name).contains(word), "{word}: {}", row(name));
        }
    }
    // What works comes first, and only that can be revoked.
    assert!(rows[0].contains("Open"), "{}", rows[0]);
    assert_eq!(page.body.matches("/intrekken").count(), 1);
    for ended in [&short, &revoked] {
        let asked = team.browser.get(&ended.revoking(&team)).await.is(303);
        assert_eq!(asked.location(), team.at("/delen#links"));
    }
    // Revoking twice is revoking once.
    app.clock.forward(24 * 3600);
    let before = db::dump(app.data()).await;
    team.browser.press(&revoked.revoking(&team)).await.is(303);
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_makes_one_link() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let first = idempotency_key(1);
    let path = team.at("/delen");
    let fields = [
        ("idempotency_key", first.as_str()),
        ("voor", "Bestuur"),
        ("dagen", "30"),
    ];
    let tasks: Vec<_> = (0..10)
        .map(|_| tokio::spawn(team.browser.own_post(&path).form(&fields).send()))
        .collect();
    let mut cookies = Vec::new();
    for task in tasks {
        let response = task.await.unwrap().unwrap();
        assert_eq!(response.status(), 303);
        let line = response.headers().get("set-cookie").unwrap();
        cookies.push(line.to_str().unwrap().to_owned());
    }
    cookies.dedup();
    assert_eq!(cookies.len(), 1, "every answer has the same link");
    assert_eq!(db::number(app.data(), LINKS).await, 1);
    let made = post(&team, &first, "Bestuur", "30").await.is(303);
    let link = Link::shown_on(&team.browser.get(made.location()).await.is(200));
    app.browser().press(&link.door()).await.is(303);
    // Gone back and changed: another link.
    let made = post(&team, &first, "Inspectie", "30").await.is(303);
    let other = Link::shown_on(&team.browser.get(made.location()).await.is(200));
    assert_ne!(other.key, link.key);
    assert_eq!(db::number(app.data(), LINKS).await, 2);
    // What was revoked does not come back by an old form.
    team.browser.press(&link.revoking(&team)).await.is(303);
    let again = post(&team, &first, "Bestuur", "30").await.is(303);
    assert!(again.set_cookies().is_empty());
    assert_eq!(db::number(app.data(), LINKS).await, 2);
    app.browser().press(&link.door()).await.is(404);
    // The same key in another team is another link.
    let elsewhere = reviewing(&app).await;
    let made = post(&elsewhere, &first, "Bestuur", "30").await.is(303);
    let theirs = Link::shown_on(&elsewhere.browser.get(made.location()).await.is(200));
    assert_ne!(theirs.key, link.key);
}

#[tokio::test]
async fn twenty_links_work_at_once_and_no_more() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let mut links = Vec::new();
    for number in 0..20 {
        links.push(Link::make_for(&team, &format!("Lezer {number}"), "90").await);
    }
    let form = team.get("/delen").await.is(200).field("idempotency_key");
    let refused = post(&team, &form, "De eenentwintigste", "7").await.is(422);
    assert!(
        refused.body.contains("werken al 20 links"),
        "{}",
        refused.body
    );
    assert_eq!(refused.field("voor"), "De eenentwintigste");
    assert_eq!(db::number(app.data(), LINKS).await, 20);
    // A link that was made before can still be asked for; and another team has its own twenty.
    Link::make(&reviewing(&app).await, "Elders").await;
    team.browser.press(&links[3].revoking(&team)).await.is(303);
    post(&team, &form, "De eenentwintigste", "7").await.is(303);
    post(&team, &idempotency_key(9), "De volgende", "7")
        .await
        .is(422);
    app.clock.forward(8 * 24 * 3600);
    post(&team, &idempotency_key(9), "De volgende", "7")
        .await
        .is(303);
}

#[tokio::test]
async fn what_is_typed_wrong_is_said_in_place_and_makes_nothing() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let form = team.get("/delen").await.is(200).field("idempotency_key");
    let long = "x".repeat(61);
    for (audience, days, words) in [
        ("", "30", "Vul dit in."),
        ("   ", "30", "Vul dit in."),
        (long.as_str(), "30", "hoogstens 60 tekens"),
        ("twee\nregels", "30", "op één regel"),
        ("Bestuur", "31", "Kies hoe lang"),
        ("Bestuur", "", "Kies hoe lang"),
        ("Bestuur", "99999999999", "Kies hoe lang"),
    ] {
        let page = post(&team, &form, audience, days).await.is(422);
        assert!(page.body.contains(words), "{audience:?} {days}: {words}");
        assert_eq!(page.field("idempotency_key"), form);
    }
    // A page without a key of ours gets a new one, so that the next try can work.
    let page = post(&team, "geen merk", "Bestuur", "30").await.is(422);
    assert_eq!(page.field("idempotency_key").len(), 32);
    assert_eq!(db::number(app.data(), LINKS).await, 0);
    let hostile = HOSTILE.replace('\n', " ");
    let hostile: String = hostile.chars().take(60).collect();
    Link::make(&team, &hostile).await;
    let page = team.get("/delen").await.is(200);
    assert!(page.body.contains("&lt;script"), "{}", page.body);
    assert!(!page.body.contains("<script>alert"));
}

#[tokio::test]
async fn a_link_of_another_round_cannot_be_revoked() {
    let app = Setup::behind_proxy().run().await;
    let mut team = reviewing(&app).await;
    let other = reviewing(&app).await;
    let theirs = Link::make(&other, "Zij").await;
    for path in [theirs.revoking(&team), theirs.revoking(&other)] {
        team.browser.get(&path).await.is(404);
        team.browser.press(&path).await.is(404);
    }
    app.browser().press(&theirs.door()).await.is(303);
    // Nor one of the team's other round by that of this one.
    let first = Link::make(&team, "Eerste ronde").await;
    team.finish().await;
    let before = team.at("/delen");
    team.next().await;
    team.close().await;
    team.browser.press(&first.revoking(&team)).await.is(404);
    assert!(!team.get("/delen").await.body.contains("Eerste ronde"));
    assert!(
        team.browser
            .get(&before)
            .await
            .body
            .contains("Eerste ronde")
    );
}

#[tokio::test]
async fn open_cards_come_with_a_warning() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::open()).await;
    team.close().await;
    let page = team.get("/delen").await.is(200);
    assert!(page.body.contains("Vraag hun of anderen mogen meelezen"));
    let page = reviewing(&app).await.get("/delen").await.is(200);
    assert!(!page.body.contains("Vraag hun"), "{}", page.body);
}
