//! The board itself: leaving, closing, codes, two teams, hostile names, forms sent twice.

use super::only_pair;
use crate::app::{Setup, TestApp};
use crate::db;
use crate::members::{BUSY, DEFIANT, Shown, pairs};
use crate::people::{Scan, idempotency_key};

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
    let mut coordinator = app.start(&Scan::default()).await;
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
    coordinator.finish().await;
    coordinator.next().await;
    let page = coordinator.at("/koppeling");
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
    for _ in 0..200 {
        guesser
            .post("/koppelen", &[("code", "2222222222")])
            .await
            .is(404);
    }
    guesser
        .post("/koppelen", &[("code", &owner.code)])
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
    let own = idempotency_key(7);
    let fields = [("idempotency_key", own.as_str()), ("naam", "Anna")];
    // The first reply got lost: the browser has no cookie when it sends again.
    app.browser().post(&path, &fields).await.is(303);
    let again = app.browser();
    let came = again.post(&path, &fields).await.is(303);
    again.get(came.location()).await.is(200);
    let people = "SELECT COUNT(*) FROM pairing_people";
    assert_eq!(db::number(app.data(), people).await, 1);
    // Whoever is on the board is asked whether they are, and is not put on it twice.
    let back = again.get(&path).await.is(200);
    assert!(back.body.contains("Bent u Anna?"), "{}", back.body);
    let other = idempotency_key(8);
    let fields = [
        ("idempotency_key", other.as_str()),
        ("naam", "Anna de Tweede"),
    ];
    again.post(&path, &fields).await.is(303);
    assert_eq!(db::number(app.data(), people).await, 1);
    let list = again.get("/koppelen").await.is(200);
    assert!(list.body.contains("U staat op dit bord"));
    // Two people with one name could not be told apart.
    let fields = [("idempotency_key", other.as_str()), ("naam", " anna ")];
    let taken = app.browser().post(&path, &fields).await.is(422);
    assert!(
        taken.body.contains("al iemand met deze naam"),
        "{}",
        taken.body
    );
    assert_eq!(taken.field("naam"), " anna ");
    let empty = [("idempotency_key", other.as_str()), ("naam", " ")];
    app.browser().post(&path, &empty).await.is(422);
    assert_eq!(db::number(app.data(), people).await, 1);
}
