//! Two rounds of a team side by side, with numbers worked by hand.

use super::{ITEMS, agree, answered, finish, next, reviewed};
use crate::app::TestApp;
use crate::people::{Scan, sent};

#[tokio::test]
async fn two_rounds_are_compared_item_by_item() {
    let app = TestApp::new().await;
    let first = reviewed(&app, &Scan::default(), "1").await;
    let alone = first.get("/vergelijken").await.is(200);
    assert!(
        alone.body.contains("Dit is de eerste ronde"),
        "{}",
        alone.body
    );
    agree(&app, &first, 2).await.unwrap();
    finish(&first, "nee").await.is(303);
    let second = next(first, &[("lengte", "kort")]).await;
    second.get("/vergelijken").await.is(404);
    answered(&app, &second.code, "docent", 4, "3").await;
    answered(&app, &second.code, "mentor", 1, "2").await;
    second.close().await;
    agree(&app, &second, 3).await.unwrap();
    // (4 × 3 + 2) / 5 = 2,8, from 1.
    let page = second.get("/vergelijken").await.is(200);
    let went = "ging van 1,0 naar 2,8 (1,8 stap hoger)";
    assert_eq!(
        page.body.matches(went).count(),
        usize::from(ITEMS),
        "{}",
        page.body
    );
    assert!(page.body.contains(">+1,8<"), "{}", page.body);
    assert!(page.body.contains("<title"), "{}", page.body);
    assert!(
        page.body.contains("ronde 1: 1,0, ronde 2: 2,8"),
        "{}",
        page.body
    );
    // Nobody answered the other items: not shown, and said so.
    assert!(
        page.body.contains("tonen we geen verschil"),
        "{}",
        page.body
    );
    let agreed = page.between("Teamantwoorden</h2>", "</section>");
    assert!(
        agreed.contains("Begonnen") && agreed.contains("Grotendeels"),
        "{agreed}"
    );
    let overview = second.get("/overzicht").await.is(200);
    assert!(
        overview.body.contains("Vergeleken met ronde 1"),
        "{}",
        overview.body
    );
    assert!(overview.body.contains(">Vergelijken<"));

    // A third round can be put beside the first.
    finish(&second, "nee").await.is(303);
    let third = next(second, &[("lengte", "kort")]).await;
    answered(&app, &third.code, "docent", 5, "2").await;
    third.close().await;
    let page = third.get("/vergelijken").await.is(200);
    assert!(page.body.contains("Achteruit: "), "{}", page.body);
    assert!(
        page.body.contains("ging van 2,8 naar 2,0 (0,8 stap lager)"),
        "{}",
        page.body
    );
    let page = third.get("/vergelijken?met=1").await.is(200);
    assert!(
        page.body.contains("ging van 1,0 naar 2,0 (1,0 stap hoger)"),
        "{}",
        page.body
    );
    for other in ["?met=3", "?met=0", "?met=x"] {
        let page = third.get(&format!("/vergelijken{other}")).await.is(200);
        assert!(page.body.contains("ging van 2,8 naar 2,0"), "{other}");
    }
}

#[tokio::test]
async fn below_the_threshold_on_one_side_there_is_no_number() {
    let app = TestApp::new().await;
    let first = reviewed(&app, &Scan::default(), "1").await;
    finish(&first, "nee").await.is(303);
    let second = next(first, &[("lengte", "kort")]).await;
    answered(&app, &second.code, "docent", 4, "4").await;
    second.close().await;
    let page = second.get("/vergelijken").await.is(200);
    assert!(
        page.body.contains("We vergelijken nu geen antwoorden"),
        "{}",
        page.body
    );
    for number in ["1,0", "4,0", "+3,0", "<svg class=\"trend"] {
        assert!(!page.body.contains(number), "{number}: {}", page.body);
    }
    // Five people, of whom four answered with a level: the second item shows nothing either.
    finish(&second, "nee").await.is(303);
    let third = next(second, &[("lengte", "kort")]).await;
    answered(&app, &third.code, "docent", 4, "4").await;
    let fifth = app.join(&third.code, "docent").await;
    fifth.acks(&[sent(0, "4", 0, 1)]).await;
    third.close().await;
    let page = third.get("/vergelijken?met=1").await.is(200);
    let went = page.body.matches("ging van 1,0 naar 4,0").count();
    assert_eq!(went, 1, "{}", page.body);
    assert_eq!(page.body.matches(">+3,0<").count(), 3, "item, topic, area");
}
