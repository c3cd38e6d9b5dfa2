//! Targets, resources, the guide; and texts that are none.

use super::{closed, contains_all, item, post, revisions};
use crate::access::agreements::{ITEM, RESOURCE};
use crate::app::TestApp;
use crate::browser::unescape;
use crate::people::{Coordinator, Scan, idempotency_key, sent};

/// Text that would leave an attribute, a tag or the page.
const NASTY: &str = "</textarea>\"'><script>alert(1)</script><b>&amp;";

#[tokio::test]
async fn a_target_of_the_teams_own_changes_the_gap_and_says_so() {
    let app = TestApp::new().await;
    let team = closed(&app, 6).await;
    let topic = "/overzicht/passend-onderwijs";
    let own = "streefniveau door het team gekozen";
    let before = team.get(topic).await.is(200);
    contains_all(&before, &["1,0 onder doel"]);
    assert!(!before.body.contains(own));
    let ambition = "/ambitie/passend-onderwijs";
    contains_all(
        &team.get(ambition).await.is(200),
        &["Daar is het doel: grotendeels."],
    );
    post(&team, ambition, 1, "0", &[("niveau", "4")])
        .await
        .is(303);
    contains_all(&team.get(topic).await.is(200), &["2,0 onder doel", own]);
    for page in ["/overzicht", "/afspraken"] {
        contains_all(&team.get(page).await.is(200), &[own]);
    }
    post(&team, ambition, 2, "1", &[("niveau", "lijst")])
        .await
        .is(303);
    let after = team.get(topic).await.is(200);
    contains_all(&after, &["1,0 onder doel"]);
    assert!(!after.body.contains(own));
}

#[tokio::test]
async fn resources_are_completed_added_taken_off_and_put_back() {
    let app = TestApp::new().await;
    let team = closed(&app, 6).await;
    let page = team.get("/middelen").await.is(200);
    contains_all(
        &page,
        &["Van inzicht naar overzicht", "Extra handen in de klas"],
    );
    let own = [
        ("wat", "Een stilteruimte"),
        ("voor", "leerjaar 1"),
        ("van", "het bestuur"),
    ];
    for _ in 0..2 {
        post(&team, "/middelen", 7, "0", &own).await.is(303);
    }
    assert_eq!(revisions(&app).await, 1);
    let named = format!("/middelen/eigen-{}", idempotency_key(7));
    let page = team.get("/middelen").await.is(200);
    let action = format!("/acties/nieuw?middel=eigen-{}", idempotency_key(7));
    contains_all(
        &page,
        &["Een stilteruimte", "leerjaar 1", "het bestuur", &action],
    );
    let off = [("wat", "Een stilteruimte"), ("weg", "ja")];
    post(&team, &named, 8, "1", &off).await.is(303);
    contains_all(
        &team.get("/middelen").await.is(200),
        &["Van de lijst gehaald (1)"],
    );
    post(&team, &named, 9, "2", &own).await.is(303);
    let page = team.get("/middelen").await.is(200);
    assert!(!page.body.contains("Van de lijst gehaald ("));
    let listed = [("wat", "Extra handen"), ("voor", "de onderbouw")];
    let of_list = format!("/middelen/{RESOURCE}");
    post(&team, &of_list, 10, "0", &listed).await.is(303);
    contains_all(&team.get("/leidraad").await.is(200), &["Een stilteruimte"]);
}

#[tokio::test]
async fn hostile_texts_stay_texts() {
    let app = TestApp::new().await;
    let team = closed(&app, 6).await;
    for number in [1, 2] {
        // Twice, so that there is a history with hidden fields.
        let text = format!("{NASTY}{number}");
        let base = (number - 1).to_string();
        let note = format!("/notities/{ITEM}");
        post(&team, &item(), number, &base, &[("reden", &text)])
            .await
            .is(303);
        post(&team, &note, number + 10, &base, &[("notitie", &text)])
            .await
            .is(303);
    }
    let nasty = [("wat", NASTY), ("voor", NASTY), ("van", NASTY)];
    post(&team, "/middelen", 30, "0", &nasty).await.is(303);
    let conflict = post(&team, &item(), 31, "0", &[("reden", NASTY)])
        .await
        .is(409);
    let mut pages = vec![conflict];
    let paths = [
        "/afspraken",
        &item(),
        "/middelen",
        "/leidraad",
        "/overzicht/passend-onderwijs",
    ];
    for path in paths {
        pages.push(team.get(path).await.is(200));
    }
    for page in pages {
        assert!(!page.body.contains("<script>alert"), "{}", page.asked);
        assert!(!page.body.contains("<b>&amp;<"), "{}", page.asked);
        assert!(
            unescape(&page.body).contains(NASTY),
            "{} lost it",
            page.asked
        );
    }
}

#[tokio::test]
async fn the_guide_follows_the_answers_and_the_time() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    for number in 0..6 {
        let one = app.join(&team.code, "docent").await;
        // Item 3 is split; everything else is alike.
        let split = if number < 3 { "1" } else { "4" };
        let answers: Vec<_> = (0..14_u16)
            .map(|item| {
                let choice = if item == 3 { split } else { "3" };
                sent(item, choice, 0, i64::from(item) + 1)
            })
            .collect();
        one.save(&answers).await.is(200);
    }
    team.close().await;
    for (minutes, items) in [(30, 3), (45, 4), (60, 6), (90, 9)] {
        let page = team.get(&format!("/leidraad?tijd={minutes}")).await.is(200);
        let found = page.body.matches("<h4>Wat opvalt</h4>").count();
        assert_eq!(found, items, "{minutes} minutes");
        contains_all(
            &page,
            &[
                &format!("aria-current=\"true\" class=\"filter\">{minutes} minuten"),
                "Welke leerlingen hebben we?",
                "Welke ondersteuning kunnen we van buiten halen?",
                "De antwoorden lopen ver uiteen.",
            ],
        );
        let first = page.between("<h3>1. ", "</h3>");
        let topic = page.body.split("<h3>1. ").nth(1).unwrap();
        let until = topic.split("<h3>2. ").next().unwrap();
        assert!(until.contains("De antwoorden lopen ver uiteen."), "{first}");
    }
    for odd in ["?tijd=31", "?tijd=x", "?tijd=60&tijd=30", "?x=1", ""] {
        let page = team.get(&format!("/leidraad{odd}")).await.is(200);
        contains_all(
            &page,
            &["aria-current=\"true\" class=\"filter\">60 minuten"],
        );
    }
}

#[tokio::test]
async fn four_people_and_nobody_give_the_same_pages() {
    let app = TestApp::new().await;
    let (four, nobody) = (closed(&app, 4).await, closed(&app, 0).await);
    for path in ["/afspraken", "/leidraad", "/overzicht/passend-onderwijs"] {
        let seen = async |team: &Coordinator| {
            let page = team.get(path).await.is(200);
            let body = page.body.replace(&team.round, "");
            body.replace(&page.nonce(), "")
        };
        assert_eq!(seen(&four).await, seen(&nobody).await, "{path}");
    }
    let item = four.get(&item()).await.is(200);
    contains_all(&item, &["niet getoond"]);
    for path in ["/afspraken", "/leidraad", "/middelen"] {
        let page = four.get(path).await.is(200);
        assert!(!page.body.contains("class=\"bars\""), "{path}");
    }
}
