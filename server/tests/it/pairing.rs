//! Colleague pairing: coming on the board, choosing, becoming a pair, leaving.

use std::collections::BTreeMap;

use scan_app::ports::{RoundName, Visitor};

use crate::app::{Setup, TestApp};
use crate::db;
use crate::members::{BUSY, DEFIANT, Member, Shown, pairs};
use crate::people::{Scan, mark};

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

#[tokio::test]
async fn whoever_leaves_is_gone() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    let anna = app.come(&owner, "Annelies Vertrekt").await;
    let anna = anna.chose("kan-helpen", &[BUSY, DEFIANT]).await;
    let bram = app
        .come(&owner, "Bram")
        .await
        .chose("wil-leren", &[BUSY])
        .await;
    bram.say(&only_pair(&bram).await, "ja").await.is(303);
    let stored = db::dump(app.data()).await;
    assert!(stored.contains("Annelies Vertrekt"), "{stored}");
    let token = anna
        .browser
        .cookie(&format!("koppeling-{}", anna.board))
        .unwrap();
    let asked = anna.browser.get(&anna.at("/weg")).await.is(200);
    assert!(asked.body.contains("niet terugdraaien"));
    let left = anna.browser.press(&anna.at("/weg")).await.is(303);
    anna.browser.get(left.location()).await.is(200);
    // Nothing of her is stored: no name, wish, pair or token.
    let stored = db::dump(app.data()).await;
    for trace in ["Annelies", "kan-helpen", "bevestigd"] {
        assert!(!stored.contains(trace), "{trace}: {stored}");
    }
    let tokens = "SELECT COUNT(*) FROM pairing_tokens";
    assert_eq!(db::number(app.data(), tokens).await, 1);
    assert!(!bram.page().await.body.contains("Annelies"));
    assert!(!owner.page().await.body.contains("Annelies"));
    // The old cookie opens nothing.
    anna.browser
        .set_cookie(&format!("koppeling-{}", anna.board), &token);
    anna.browser.get(&anna.at("")).await.is(404);
    anna.choose(&[("wil-leren", BUSY)]).await.is(404);
}

#[tokio::test]
async fn the_coordinator_can_take_somebody_off_and_close_the_board() {
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
    let number = only_pair(&bram).await.helper;
    owner.post("/weg", &[("wie", &number)]).await.is(303);
    anna.browser.get(&anna.at("")).await.is(404);
    assert_eq!(pairs(&bram.page().await), []);
    // Twice is as once.
    owner.post("/weg", &[("wie", &number)]).await.is(303);
    let ask = owner.coordinator.get("/koppeling/sluiten").await.is(200);
    assert!(ask.body.contains("We wissen 1 naam"), "{}", ask.body);
    owner.post("/sluiten", &[]).await.is(303);
    owner.post("/sluiten", &[]).await.is(303);
    bram.browser.get(&bram.at("")).await.is(404);
    assert!(!db::dump(app.data()).await.contains("Bram"));
    let page = owner.page().await;
    assert!(page.body.contains("Open het bord"), "{}", page.body);
    // A new board has another code.
    app.browser()
        .get(&format!("/koppelen/{}", owner.code))
        .await
        .is(404);
    owner.post("", &[]).await.is(303);
    let code = owner.page().await.text_of("koppelcode").replace('-', "");
    assert_ne!(code, owner.code);
}

#[tokio::test]
async fn a_board_opens_after_the_private_phase_and_then_stands_by_itself() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    coordinator.get("/koppeling").await.is(404);
    let path = coordinator.at("/koppeling");
    coordinator.browser.press(&path).await.is(404);
    coordinator.close().await;
    let scan = coordinator.get("").await.is(200);
    assert!(scan.body.contains(&path), "a link leads to the board");
    assert!(
        coordinator
            .get("/koppeling")
            .await
            .is(200)
            .body
            .contains("Open het bord")
    );
    coordinator.browser.press(&path).await.is(303);
    let shown = coordinator.get("/koppeling").await.is(200);
    // Opened twice, it is one board.
    coordinator.browser.press(&path).await.is(303);
    let again = coordinator.get("/koppeling").await.is(200);
    assert_eq!(shown.text_of("koppelcode"), again.text_of("koppelcode"));
    // The next round is private, the board goes on.
    let visitor = Visitor {
        session: coordinator.browser.cookie("beheer"),
        ..Visitor::default()
    };
    let first = RoundName::parse(&coordinator.round).unwrap();
    let second = app.service.next_round(&visitor, &first).await.unwrap();
    let page = format!("/beheer/{}/koppeling", second.as_str());
    let page = coordinator.browser.get(&page).await.is(200);
    assert_eq!(page.text_of("koppelcode"), shown.text_of("koppelcode"));
}

#[tokio::test]
async fn boards_of_two_teams_stay_apart() {
    let app = Setup::behind_proxy().run().await;
    let (a, b) = (app.board().await, app.board().await);
    let anna = app
        .come(&a, "Anna-van-A")
        .await
        .chose("kan-helpen", &[BUSY])
        .await;
    let alex = app
        .come(&a, "Alex-van-A")
        .await
        .chose("wil-leren", &[BUSY])
        .await;
    let bea = app
        .come(&b, "Bea-van-B")
        .await
        .chose("wil-leren", &[BUSY])
        .await;
    let pair = only_pair(&anna).await;
    let number = db::number(app.data(), "SELECT MAX(id) FROM pairing_people").await;
    let across = Shown {
        learner: number.to_string(),
        ..pair.clone()
    };
    let before = db::dump(app.data()).await;
    // A token of one board under the name of another.
    let token = bea
        .browser
        .cookie(&format!("koppeling-{}", bea.board))
        .unwrap();
    bea.browser
        .set_cookie(&format!("koppeling-{}", anna.board), &token);
    for rest in ["", "/keuzes", "/weg"] {
        let page = bea.browser.get(&anna.at(rest)).await.is(404);
        assert!(!page.body.contains("van-A"), "{}", page.body);
    }
    bea.browser.press(&anna.at("/weg")).await.is(404);
    bea.browser.press(&anna.at("/keuzes")).await.is(404);
    bea.browser
        .post(&anna.at("/koppels"), &pair.fields("ja"))
        .await
        .is(404);
    // Numbers of the other board, in forms of one's own.
    for wrong in [
        anna.say(&across, "ja").await,
        b.post("/koppels", &pair.fields("ja")).await,
    ] {
        assert!(wrong.location().ends_with("?intussen=ja"));
    }
    b.post("/weg", &[("wie", &pair.helper)]).await.is(303);
    // The other coordinator.
    let other = &b.coordinator.browser;
    for rest in ["/koppeling", "/koppeling/sluiten"] {
        let page = other.get(&a.coordinator.at(rest)).await.is(404);
        assert!(!page.body.contains("van-A"), "{}", page.body);
    }
    let close = a.coordinator.at("/koppeling/sluiten");
    other.press(&close).await.is(404);
    assert_eq!(before, db::dump(app.data()).await);
    // The search bites.
    assert!(alex.page().await.body.contains("Anna-van-A"));
    assert!(!bea.page().await.body.contains("van-A"));
}

#[tokio::test]
async fn wrong_codes_count_and_locked_old_and_renewed_ones_are_wrong() {
    let app = Setup::behind_proxy().run().await;
    let owner = app.board().await;
    let guesser = app.browser();
    for _ in 0..20 {
        guesser
            .post("/koppelen", &[("code", "2222222222")])
            .await
            .is(404);
    }
    guesser
        .post("/koppelen", &[("code", &owner.code)])
        .await
        .is(429);
    guesser
        .get(&format!("/koppelen/{}", owner.code))
        .await
        .is(429);
    // The limit is one with that on team codes.
    guesser
        .post("/meedoen", &[("code", "2222222222")])
        .await
        .is(429);
    let colleague = app.browser();
    let typed = [("code", owner.code.as_str())];
    let found = colleague.post("/koppelen", &typed).await.is(303);
    colleague.get(found.location()).await.is(200);
    owner.post("/code/slot", &[]).await.is(303);
    let locked = colleague.post("/koppelen", &typed).await.is(404);
    assert!(locked.body.contains(&owner.code), "what was typed is kept");
    owner.post("/code/open", &[]).await.is(303);
    colleague.post("/koppelen", &typed).await.is(303);
    app.clock.forward(14 * 24 * 3600);
    colleague.post("/koppelen", &typed).await.is(404);
    owner.post("/code/nieuw", &[]).await.is(303);
    let renewed = owner.page().await.text_of("koppelcode").to_owned();
    colleague.post("/koppelen", &typed).await.is(404);
    colleague
        .post("/koppelen", &[("code", &renewed)])
        .await
        .is(303);
    owner.post("/code/anders", &[]).await.is(404);
    // A team code opens no board.
    let team = [("code", owner.coordinator.code.as_str())];
    colleague.post("/koppelen", &team).await.is(404);
}

#[tokio::test]
async fn hostile_names_are_only_text() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    let name = "<script>alert(1)</script>\"'&";
    let anna = app
        .come(&owner, name)
        .await
        .chose("kan-helpen", &[BUSY])
        .await;
    let bram = app
        .come(&owner, "Bram")
        .await
        .chose("wil-leren", &[BUSY])
        .await;
    let keuzes = anna.browser.get(&anna.at("/keuzes")).await.is(200);
    for page in [
        owner.page().await,
        anna.page().await,
        bram.page().await,
        keuzes,
    ] {
        assert!(!page.body.contains("<script>alert"), "{}", page.body);
        assert!(page.body.contains("&lt;script&gt;alert"), "{}", page.body);
    }
    let shown = pairs(&owner.page().await);
    assert_eq!(shown[0].who, format!("{name} helpt Bram"));
}

#[tokio::test]
async fn a_form_sent_twice_is_one_person_and_names_are_not_shared() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    let path = format!("/koppelen/{}", owner.code);
    let own = mark(7);
    let fields = [("aanvraag", own.as_str()), ("naam", "Anna")];
    // The first reply got lost: the browser has no cookie when it sends again.
    app.browser().post(&path, &fields).await.is(303);
    let again = app.browser();
    let came = again.post(&path, &fields).await.is(303);
    again.get(came.location()).await.is(200);
    let people = "SELECT COUNT(*) FROM pairing_people";
    assert_eq!(db::number(app.data(), people).await, 1);
    // Whoever is on the board is led there, and is not put on it twice.
    let back = again.get(&path).await.is(303);
    assert!(back.location().starts_with("/koppeling/"));
    let other = mark(8);
    let fields = [("aanvraag", other.as_str()), ("naam", "Anna de Tweede")];
    again.post(&path, &fields).await.is(303);
    assert_eq!(db::number(app.data(), people).await, 1);
    let list = again.get("/koppelen").await.is(200);
    assert!(list.body.contains("U staat op dit bord"));
    // Two people with one name could not be told apart.
    let fields = [("aanvraag", other.as_str()), ("naam", " anna ")];
    let taken = app.browser().post(&path, &fields).await.is(422);
    assert!(
        taken.body.contains("al iemand met deze naam"),
        "{}",
        taken.body
    );
    assert_eq!(taken.field("naam"), " anna ");
    let empty = [("aanvraag", other.as_str()), ("naam", " ")];
    app.browser().post(&path, &empty).await.is(422);
    assert_eq!(db::number(app.data(), people).await, 1);
}
