//! Uploads with faults: each is kept, and the fault is named in Dutch with its place.

use super::{Keeper, LIST, SHELF, text_of};
use crate::acting::text;
use crate::app::TestApp;
use crate::db;

/// What a draft says of a place, as staff read it.
fn place(line: usize, column: usize) -> String {
    format!("Fout op regel {line}, teken {column}")
}

#[tokio::test]
async fn every_kind_of_fault_keeps_the_text_and_names_its_place_in_dutch() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    let faults: [(&str, String, String, &str); 5] = [
        (
            "unknown-key",
            LIST.replace("title: Proeflijst", "titel: Proeflijst"),
            place(4, 1),
            "geen sleutelwoord",
        ),
        (
            "syntax-error",
            LIST.replace("sectors: [vo]", "sectors: [vo"),
            "Fout op regel ".to_owned(),
            "syntax-error",
        ),
        (
            "tab",
            LIST.replace("      - id: proef-onderwerp", "\t- id: proef-onderwerp"),
            "Fout op regel 16".to_owned(),
            "tab",
        ),
        (
            "unknown-domain",
            LIST.replace("domain: visie-en-beleid", "domain: visie"),
            "Fout op regel 21".to_owned(),
            "visie",
        ),
        (
            "missing-key",
            "id: vo\n".to_owned(),
            "Fout op regel 1".to_owned(),
            "ontbreekt",
        ),
    ];
    for (name, list, place, words) in faults {
        let draft = keeper.paste("proef.yaml", &list).await;
        let page = keeper.browser.get(&draft).await.is(200);
        assert_eq!(text_of(&page), list, "{name}");
        let said = text(&page);
        assert!(said.contains(&place), "{name}: {said}");
        assert!(said.to_lowercase().contains(words), "{name}: {said}");
        assert!(page.body.contains("href=\"#regel-"), "{name}");
        assert!(page.body.contains("id=\"regel-1\""), "{name}");
        // Nothing leads to publishing it, and asking for that all the same changes nothing.
        assert!(!page.body.contains("/publiceren"), "{name}");
        let basis = page.field("basis");
        let publish = format!("{draft}/publiceren");
        keeper.browser.get(&publish).await.is(303);
        let refused = keeper.browser.post(&publish, &[("basis", basis)]).await;
        assert!(
            matches!(refused.status, 303 | 409),
            "{name}: {}",
            refused.status
        );
    }
    let shelf = keeper.browser.get(SHELF).await.is(200);
    assert!(text(&shelf).contains("nog 1 fout"), "{}", shelf.body);
    let published = "SELECT COUNT(*) FROM list_publications";
    assert_eq!(db::number(app.data(), published).await, 0);
}

#[tokio::test]
async fn a_list_that_would_clash_with_others_is_told_so() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    // An item of the shipped lists, which asks something else there.
    let clash = LIST.replace("id: proef-vraag", "id: po-mijn-rol").replace(
        "domain: visie-en-beleid\n            short: true\n          - id: proef-tweede",
        "domain: positie-ouder\n            short: true\n          - id: proef-tweede",
    );
    let draft = keeper.paste("proef.yaml", &clash).await;
    let page = keeper.browser.get(&draft).await.is(200);
    assert!(page.body.contains("different-item"), "{}", page.body);
    // The same version again.
    let begun = [("idempotency_key", ""), ("van", "lijst:vo")];
    let address = format!("{SHELF}/concept");
    let begun = keeper.browser.post(&address, &begun).await.is(303);
    let page = keeper.browser.get(begun.location()).await.is(200);
    assert!(page.body.contains("version-not-newer"), "{}", page.body);
    assert!(text(&page).contains("Fout op regel"));
}

#[tokio::test]
async fn what_is_not_utf_8_is_kept_byte_by_byte_and_shown_as_it_was_meant() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    let meant = LIST.replace("weten wat", "weten één voor één wat");
    let windows: Vec<u8> = meant
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let draft = keeper.upload("Proef.yaml", &windows).await;
    let page = keeper.browser.get(&draft).await.is(200);
    let said = text(&page);
    assert!(said.contains("geen tekst in UTF-8"), "{said}");
    assert!(said.contains("Fout op regel 20, teken 29"), "{said}");
    assert!(said.contains("niet bewaard als UTF-8"));
    assert_eq!(text_of(&page), meant);
    let stored = db::texts(app.data(), "SELECT body FROM list_drafts").await;
    assert_eq!(stored.len(), 1);
    assert!(stored[0].contains("e9e96e20766f6f72"), "{stored:?}");
    // Saved as it is shown, it is right.
    let saved = keeper
        .save(&draft, &page.field("basis"), &text_of(&page))
        .await;
    saved.is(303);
    let page = keeper.browser.get(&draft).await.is(200);
    assert!(
        text(&page).contains("klaar om te publiceren"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn a_mark_at_the_start_and_line_ends_of_windows_are_fine() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    let marked = format!("\u{feff}{}", LIST.replace('\n', "\r\n"));
    let draft = keeper.upload("proef.yaml", marked.as_bytes()).await;
    let page = keeper.browser.get(&draft).await.is(200);
    assert_eq!(text_of(&page), LIST);
    assert!(
        text(&page).contains("klaar om te publiceren"),
        "{}",
        page.body
    );
    keeper.publish(&draft).await.is(303);
}

#[tokio::test]
async fn two_megabytes_are_kept_and_called_too_large_and_far_more_is_refused() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    let large = format!("{LIST}{}", "# een opmerking\n".repeat(128 * 1024));
    assert!(large.len() > 2 * 1024 * 1024);
    for draft in [
        keeper.upload("groot.yaml", large.as_bytes()).await,
        keeper.paste("groot.yaml", &large).await,
    ] {
        let page = keeper.browser.get(&draft).await.is(200);
        assert!(text(&page).contains("groter dan 1 MiB"));
        assert_eq!(text_of(&page), large);
    }
    let far = "x".repeat(8 * 1024 * 1024);
    // What is far too large is not waited for, so that the connection may break.
    let (kind, body) = super::parts("", "x.yaml", far.as_bytes());
    let post = keeper.browser.own_post(&format!("{SHELF}/bestand"));
    let post = post.header("content-type", kind).body(body);
    if let Ok(page) = keeper.browser.try_send(post).await {
        page.is(413);
    }
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM list_drafts").await,
        2
    );
}

#[tokio::test]
async fn nobody_but_staff_makes_the_server_read_much() {
    let app = TestApp::new().await;
    let somebody = app.browser();
    let large = "x".repeat(2 * 1024 * 1024);
    let post = somebody.own_post(SHELF).form(&[("tekst", &large)]);
    if let Ok(page) = somebody.try_send(post).await {
        page.is(413);
    }
    // A shorter text is given back to whoever was signed out meanwhile.
    let page = somebody
        .post(SHELF, &[("tekst", "mijn lijst")])
        .await
        .is(404);
    assert!(page.body.contains("mijn lijst"));
}

#[tokio::test]
async fn no_file_and_no_text_are_asked_for() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    let page = keeper.try_upload("", b"").await.is(422);
    assert!(page.body.contains("Kies eerst een bestand"));
    let page = keeper.browser.post(SHELF, &[("tekst", "  ")]).await.is(422);
    assert!(page.body.contains("Plak hier eerst de tekst"));
    let (kind, body) = super::parts("", "x.yaml", b"x");
    let broken = keeper.browser.own_post(&format!("{SHELF}/bestand"));
    let broken = broken
        .header("content-type", kind)
        .body(body[..60].to_vec());
    keeper.browser.send(broken).await.is(422);
}
