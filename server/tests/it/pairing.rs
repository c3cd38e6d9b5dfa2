//! Colleague pairing: coming on the board, choosing, becoming a pair. [`board`]: the board itself.

mod board;

use std::collections::BTreeMap;

use crate::app::TestApp;
use crate::db;
use crate::members::{BUSY, DEFIANT, Member, Shown, pairs};

/// Exactly one pair, as the person themselves sees it.
async fn only_pair(member: &Member) -> Shown {
    let shown = pairs(&member.page().await);
    assert_eq!(shown.len(), 1, "{shown:?}");
    shown.into_iter().next().unwrap()
}

#[tokio::test]
async fn people_come_choose_and_see_each_other() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    let anna = app.come(&owner, "Anna").await;
    let first = anna.page().await;
    assert!(first.body.contains("U bent de eerste"), "{}", first.body);
    let anna = anna.chose("kan-helpen", &[BUSY]).await;
    let bram = app.come(&owner, "Bram").await;
    bram.choose(&[("wil-leren", BUSY), ("kan-helpen", DEFIANT)])
        .await
        .is(303);
    let pair = only_pair(&bram).await;
    assert_eq!(pair.who, "Anna helpt u");
    assert_eq!(only_pair(&anna).await.who, "U helpt Bram");
    // The choices come back as they were made.
    let form = bram.browser.get(&bram.at("/keuzes")).await.is(200);
    assert_eq!(form.body.matches(" checked").count(), 2, "{}", form.body);
    // The coordinator sees the people and the suggestion.
    let page = owner.page().await;
    assert_eq!(pairs(&page)[0].who, "Anna helpt Bram");
    for word in ["Er staan 2 collega’s", "koos 2 vaardigheden", "QR-code"] {
        assert!(page.body.contains(word), "{word}");
    }
}

#[tokio::test]
async fn nobody_helps_and_learns_the_same_skill() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    let anna = app.come(&owner, "Anna").await;
    let both = [("kan-helpen", BUSY), ("wil-leren", BUSY)];
    let refused = anna.choose(&both).await.is(422);
    // What was ticked is kept, the error stands at the skill and on top.
    assert_eq!(refused.body.matches(" checked").count(), 2);
    for part in [
        "id=\"fout-gedrag-druk\"",
        "href=\"#kan-helpen-gedrag-druk\"",
    ] {
        assert!(refused.body.contains(part), "{part}");
    }
    let wishes = "SELECT COUNT(*) FROM pairing_wishes";
    assert_eq!(db::number(app.data(), wishes).await, 0);
    // What no form of ours sends is not understood.
    anna.choose(&[("kan-helpen", "geen-vaardigheid")])
        .await
        .is(422);
    let doubled = [("kan-helpen", BUSY), ("kan-helpen", BUSY)];
    anna.choose(&doubled).await.is(422);
    assert_eq!(db::number(app.data(), wishes).await, 0);
}

#[tokio::test]
async fn three_helpers_share_five_learners() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    for name in ["Hulp 1", "Hulp 2", "Hulp 3"] {
        app.come(&owner, name)
            .await
            .chose("kan-helpen", &[BUSY])
            .await;
    }
    for name in ["Leert 1", "Leert 2", "Leert 3", "Leert 4", "Leert 5"] {
        app.come(&owner, name)
            .await
            .chose("wil-leren", &[BUSY])
            .await;
    }
    let loads = |shown: &[Shown]| {
        let mut loads = BTreeMap::<String, u32>::new();
        for pair in shown {
            *loads.entry(pair.helper.clone()).or_default() += 1;
        }
        let mut loads: Vec<u32> = loads.into_values().collect();
        loads.sort_unstable();
        loads
    };
    let shown = pairs(&owner.page().await);
    assert_eq!(shown.len(), 5, "{shown:?}");
    assert_eq!(loads(&shown), [1, 2, 2]);
    // A confirmed pair stays, and still nobody has more than two.
    let chosen = shown[4].clone();
    owner.post("/koppels", &chosen.fields("ja")).await.is(303);
    let shown = pairs(&owner.page().await);
    assert_eq!(loads(&shown), [1, 2, 2]);
    let agreed: Vec<_> = shown.iter().filter(|pair| !pair.is_suggested()).collect();
    assert_eq!(agreed.len(), 1);
    assert_eq!(agreed[0].who, chosen.who);
    // Undone, it is a suggestion again.
    owner
        .post("/koppels", &chosen.fields("terug"))
        .await
        .is(303);
    let shown = pairs(&owner.page().await);
    assert!(shown.iter().all(Shown::is_suggested), "{shown:?}");
}

#[tokio::test]
async fn one_of_the_two_confirms_and_one_can_turn_down() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    let anna = app
        .come(&owner, "Anna")
        .await
        .chose("kan-helpen", &[BUSY])
        .await;
    let bram = app
        .come(&owner, "Bram")
        .await
        .chose("wil-leren", &[BUSY])
        .await;
    let pair = only_pair(&bram).await;
    bram.say(&pair, "ja").await.is(303);
    assert_eq!(only_pair(&anna).await.answers, ["nee"], "agreed");
    assert!(owner.page().await.body.contains("Bevestigd door Bram"));
    // Said twice, it stays as it is.
    bram.say(&pair, "ja").await.is(303);
    assert!(!only_pair(&bram).await.is_suggested());
    // Anna would rather not: nobody else can make it a pair again.
    anna.say(&pair, "nee").await.is(303);
    assert_eq!(pairs(&bram.page().await), []);
    assert_eq!(pairs(&owner.page().await), []);
    for stale in [
        bram.say(&pair, "ja").await,
        owner.post("/koppels", &pair.fields("ja")).await,
        owner.post("/koppels", &pair.fields("terug")).await,
    ] {
        assert!(
            stale.location().ends_with("?intussen=ja"),
            "{}",
            stale.location()
        );
    }
    let told = bram.browser.get(&bram.at("?intussen=ja")).await.is(200);
    assert!(told.body.contains("Er is intussen iets veranderd"));
    // Only Anna sees that she did, and can take it back.
    let refused = only_pair(&anna).await;
    assert_eq!(refused.answers, ["terug"]);
    anna.say(&refused, "terug").await.is(303);
    assert!(only_pair(&bram).await.is_suggested());
    // A turned-down helper makes room for another.
    anna.say(&pair, "nee").await.is(303);
    let carla = app
        .come(&owner, "Carla")
        .await
        .chose("kan-helpen", &[BUSY])
        .await;
    assert_eq!(only_pair(&bram).await.who, "Carla helpt u");
    assert_eq!(only_pair(&carla).await.who, "U helpt Bram");
}

#[tokio::test]
async fn a_learner_gets_no_second_helper_and_a_pair_needs_both_wishes() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    let anna = app
        .come(&owner, "Anna")
        .await
        .chose("kan-helpen", &[BUSY])
        .await;
    let bram = app
        .come(&owner, "Bram")
        .await
        .chose("wil-leren", &[BUSY])
        .await;
    let with_anna = only_pair(&bram).await;
    bram.say(&with_anna, "ja").await.is(303);
    let carla = app
        .come(&owner, "Carla")
        .await
        .chose("kan-helpen", &[BUSY])
        .await;
    let carla_number = db::number(
        app.data(),
        "SELECT id FROM pairing_people WHERE name = 'Carla'",
    )
    .await
    .to_string();
    let with_carla = Shown {
        helper: carla_number.clone(),
        ..with_anna.clone()
    };
    let stale = carla.say(&with_carla, "ja").await.is(303);
    assert!(stale.location().ends_with("?intussen=ja"));
    // Somebody else's pair is not theirs to speak about.
    carla.say(&with_anna, "nee").await.is(404);
    // Carla helps nobody with what Bram did not ask for.
    let other = Shown {
        skill: DEFIANT.to_owned(),
        ..with_carla
    };
    assert!(
        carla
            .say(&other, "ja")
            .await
            .location()
            .ends_with("?intussen=ja")
    );
    let standing = "SELECT COUNT(*) FROM pairing_pairs";
    assert_eq!(db::number(app.data(), standing).await, 1);
    // Without Anna's wish the pair is gone, and Carla takes her place.
    let anna = anna.chose("wil-leren", &[DEFIANT]).await;
    assert_eq!(db::number(app.data(), standing).await, 0);
    assert_eq!(pairs(&anna.page().await), []);
    assert_eq!(only_pair(&bram).await.who, "Carla helpt u");
}
