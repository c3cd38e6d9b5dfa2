//! What may not be shown is in no file.

use super::Download;
use crate::app::TestApp;
use crate::people::Scan;
use crate::people::remarked;
use crate::table::closed;

/// Text formats: what is in them is there to be read.
const READABLE: [&str; 3] = ["cijfers.json", "cijfers.csv", "cijfers-excel.csv"];

#[tokio::test]
async fn below_five_people_no_figure_is_in_any_file() {
    let app = TestApp::new().await;
    let four = closed(&app, 4, "2").await;
    let json = Download::of(&four.browser, &four.at("/rapport/cijfers.json")).await;
    let json: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
    assert!(json["round"]["answered"].is_null());
    for item in json["items"].as_array().unwrap() {
        for hidden in [
            "answered",
            "distribution",
            "mean",
            "gap",
            "consensus",
            "priorities",
        ] {
            assert!(item[hidden].is_null(), "{hidden}: {item}");
        }
    }
    assert_eq!(json["groups"].as_array().unwrap().len(), 0);
    let page = four.get("/rapport/plaatjes").await.is(200);
    assert!(page.body.contains("Er zijn geen plaatjes"));
    let five = closed(&app, 5, "2").await;
    let shown = Download::of(&five.browser, &five.at("/rapport/cijfers.json")).await;
    let shown: serde_json::Value = serde_json::from_slice(&shown.bytes).unwrap();
    assert_eq!(
        shown["items"][0]["distribution"],
        serde_json::json!([0, 5, 0, 0])
    );
}

#[tokio::test]
async fn names_and_words_of_people_in_open_kaart_are_in_no_file_of_figures() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::open()).await;
    for name in ["Kanarie Een", "Kanarie Twee", "Kanarie Drie"] {
        let one = app.join_as(&team.code, "docent", name).await;
        one.acks(&[remarked(0, "2", "Kanarie fluit")]).await;
    }
    team.close().await;
    for file in READABLE {
        let path = team.at(&format!("/rapport/{file}"));
        let got = Download::of(&team.browser, &path).await;
        assert_eq!(got.status, 200);
        assert!(!got.text().contains("Kanarie"), "{file}");
    }
}
