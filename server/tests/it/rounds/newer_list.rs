//! A list that changed between two rounds.

use std::path::Path;

use tempfile::TempDir;

use super::{answered, finish, next};
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
    let mark = form.field("aanvraag");
    let fields = [
        ("aanvraag", mark.as_str()),
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
