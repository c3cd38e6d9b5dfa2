//! A list that changed between two rounds.

use std::path::Path;

use tempfile::TempDir;

use super::{answered, finish, next};
use crate::acting::text;
use crate::app::Setup;
use crate::db;
use crate::people::{Coordinator, Scan};

/// The list of tests in a directory of its own, changed by `change`.
fn lists(change: impl Fn(String) -> String) -> TempDir {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists/seven.yaml");
    let directory = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string(shipped).unwrap();
    std::fs::write(directory.path().join("seven.yaml"), change(text)).unwrap();
    directory
}

fn with_lists(directory: &TempDir) -> Setup {
    Setup {
        lists: Some(directory.path().to_owned()),
        ..Setup::default()
    }
}

#[tokio::test]
async fn a_newer_list_says_what_differs_and_the_older_one_can_be_kept() {
    let older = lists(|text| text);
    let newer = lists(|text| {
        let changed = [
            ("version: \"2026.1\"", "version: \"2027.1\""),
            (
                "Wij vragen leerlingen wat hen helpt.",
                "Wij vragen elke leerling wat helpt.",
            ),
            ("id: luisteren-2\n", "id: luisteren-2b\n"),
        ];
        changed.iter().fold(text, |text, (from, to)| {
            assert_eq!(text.matches(from).count(), 1, "{from}");
            text.replace(from, to)
        })
    });
    let app = with_lists(&older).run().await;
    let scan = Scan {
        list: "seven",
        ..Scan::default()
    };
    let coordinator = app.start(&scan).await;
    answered(&app, &coordinator.code, "vakdocent", 5, "2").await;
    coordinator.close().await;
    finish(&coordinator, "nee").await.is(303);

    // The same data, on a server with the newer list.
    let data = app.into_data().await;
    let app = with_lists(&newer).run_on(data).await;
    let browser = app.browser();
    browser.set_cookie("beheer", &coordinator.browser.cookie("beheer").unwrap());
    let coordinator = Coordinator {
        browser,
        ..coordinator
    };
    let form = coordinator.get("/volgende").await.is(200);
    let differs = "10 vragen zijn hetzelfde, 1 is gewijzigd, 1 is nieuw en 1 is vervallen.";
    assert!(form.body.contains(differs), "{}", form.body);
    // Of the older version only the short scan is kept.
    let idempotency_key = form.field("idempotency_key");
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("versie", "zelfde"),
        ("lengte", "volledig"),
    ];
    let path = coordinator.at("/volgende");
    let refused = coordinator.browser.post(&path, &fields).await.is(422);
    assert!(
        refused.body.contains("alleen de korte scan bewaard"),
        "{}",
        refused.body
    );
    let second = next(coordinator, &[("versie", "zelfde"), ("lengte", "kort")]).await;
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM lists").await,
        1
    );

    // A third round with the newer one: compared where the question is the same.
    answered(&app, &second.code, "vakdocent", 5, "3").await;
    second.close().await;
    finish(&second, "nee").await.is(303);
    let third = next(second, &[("versie", "nieuw"), ("lengte", "kort")]).await;
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM lists").await,
        2
    );
    answered(&app, &third.code, "vakdocent", 5, "5").await;
    third.close().await;
    let page = third.get("/vergelijken").await.is(200);
    let changed = "1 vraag is gewijzigd, 1 vraag is nieuw en 1 vraag is vervallen";
    assert!(page.body.contains(changed), "{}", page.body);
    assert!(page.body.contains("Niet meer gevraagd"));
    // The only two items that were answered are the reworded and the new one.
    assert!(!page.body.contains("Vooruit: "), "{}", page.body);
}

/// A round that runs keeps the list that it began with, also when that was stored by a program that
/// knew neither articles with addresses nor names of skills.
#[tokio::test]
async fn a_running_round_keeps_its_list_and_only_what_did_not_change_is_subtracted() {
    let older = lists(|text| {
        text.replacen(
            "        title: Luisteren naar leerlingen\n",
            "        title: Luisteren naar leerlingen\n        law: [{claim: Leerlingen mogen hun mening geven., \
             article: Kinderrechtenverdrag, address: \"https://wetten.overheid.nl/\", \
             checked_on: 2026-11-01}]\n",
            1,
        )
    });
    let newer = lists(|text| {
        let changed = text.replace("version: \"2026.1\"", "version: \"2027.1\"");
        changed.replace(
            "Wij vragen leerlingen wat hen helpt.",
            "Wij vragen wat helpt.",
        )
    });
    let app = with_lists(&older).run().await;
    let scan = Scan {
        list: "seven",
        ..Scan::default()
    };
    let coordinator = app.start(&scan).await;
    let data = app.into_data().await;
    let stored = "UPDATE lists SET body = replace(replace(replace(body, '\"article\":', '\"source\":'), \
                  '\"address\":\"https://wetten.overheid.nl/\",', ''), ',\"skill\":null', '')";
    db::change(data.path(), stored).await;
    let old_form = "SELECT COUNT(*) FROM lists WHERE body LIKE '%\"source\":%' AND body NOT LIKE '%\"article\"%' \
                    AND body NOT LIKE '%\"address\"%' AND body NOT LIKE '%\"skill\":null%'";
    assert_eq!(db::number(data.path(), old_form).await, 1);

    let app = with_lists(&newer).run_on(data).await;
    let browser = app.browser();
    browser.set_cookie("beheer", &coordinator.browser.cookie("beheer").unwrap());
    let coordinator = Coordinator {
        browser,
        ..coordinator
    };
    let one = app.join(&coordinator.code, "vakdocent").await;
    let page = one.get("/vragen/luisteren").await.is(200);
    assert!(
        page.body.contains("Wij vragen leerlingen wat hen helpt."),
        "{}",
        page.body
    );
    assert!(
        text(&page).contains("Bron: Kinderrechtenverdrag · gecontroleerd op 1 november 2026"),
        "{}",
        page.body
    );
    answered(&app, &coordinator.code, "vakdocent", 5, "2").await;
    coordinator.close().await;
    finish(&coordinator, "nee").await.is(303);

    let second = next(coordinator, &[("versie", "nieuw"), ("lengte", "kort")]).await;
    answered(&app, &second.code, "vakdocent", 5, "5").await;
    second.close().await;
    let page = second.get("/vergelijken").await.is(200);
    assert!(page.body.contains("1 vraag is gewijzigd"), "{}", page.body);
    // Of the two items that were answered the other one did not change.
    let went = page
        .body
        .matches("ging van 2,0 naar 5,0 (3,0 stappen hoger)")
        .count();
    assert_eq!(went, 1, "{}", page.body);
}
