//! Several coordinators of a team: taking over, inviting, leaving, handing over, removing; and a lost
//! link that is found again.

use scan_server::service::mail::Route;

use super::{invite, join_team, renew_link, sign_in, take_over};
use crate::app::{Setup, TestApp};
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Scan};

#[tokio::test]
async fn a_lost_link_is_found_again_by_signing_in() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    // Not with the account alone.
    let page = anna.browser.get(&team.at("")).await.is(404);
    assert!(!page.body.contains("Proefschool"));
    anna.browser
        .press(&team.at("/team/overnemen"))
        .await
        .is(404);
    take_over(&team, &anna).await;
    // In a browser that never had the link.
    let page = anna.browser.get("/mijn-scans").await.is(200);
    assert!(page.body.contains("Proefschool, proefteam"));
    assert!(page.body.contains(&format!("href=\"{}\"", team.at(""))));
    anna.browser.get(&team.at("")).await.is(200);
    let path = team.at("/afsluiten");
    anna.browser.post(&path, &[("zeker", "ja")]).await.is(303);
    let log = anna.browser.get(&team.at("/logboek")).await.is(200);
    for words in [
        "zette de scan bij het eigen account",
        "sloot het invullen af",
    ] {
        assert!(log.body.contains(words), "{words}");
    }
    assert!(log.body.contains(&anna.address));
}

#[tokio::test]
async fn the_log_of_all_teams_is_printed_without_answers() {
    let data = tempfile::tempdir().unwrap();
    let server = crate::program::Server::start(data.path(), &[]);
    let browser = Browser::new(crate::app::client(), &server.base);
    let team = Coordinator::start_in(browser, &Scan::default()).await;
    team.close().await;
    let path = data.path().to_str().unwrap();
    let told = crate::program::run(&["log", "--data", path]);
    assert!(told.status.success());
    let text = String::from_utf8(told.stdout).unwrap();
    let line = "\tProefschool, proefteam\tiemand met de beheerlink\tinvullen-afgesloten\tronde 1\n";
    assert!(text.ends_with(line), "{text}");
    assert_eq!(text.lines().count(), 1);
    let none = crate::program::run(&["log", "--data", path, "--log-days", "0"]);
    assert_eq!(none.stdout, b"");
    assert_eq!(server.terminate().0, Some(0));
}

#[tokio::test]
async fn a_scan_of_which_this_browser_has_the_link_is_offered() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    let session = team.browser.cookie("beheer").unwrap();
    anna.browser.set_cookie("beheer", &session);
    let page = anna.browser.get("/mijn-scans").await.is(200);
    assert!(page.body.contains("Zet deze scan bij mijn account"));
    anna.browser
        .press(&team.at("/team/overnemen"))
        .await
        .is(303);
    let page = anna.browser.get("/mijn-scans").await.is(200);
    assert!(!page.body.contains("Zet deze scan bij mijn account"));
}

#[tokio::test]
async fn somebody_who_looks_along_reads_and_changes_nothing() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    take_over(&team, &anna).await;
    let bert = join_team(&app, &anna.browser, &team.at("/team"), "meekijken").await;
    let along = format!("/meekijken/{}", team.round);
    app.join(&team.code, "docent").await;
    let page = bert.browser.get(&along).await.is(200);
    assert!(page.body.contains("doen mee"));
    bert.browser.get(&team.at("")).await.is(404);
    let scans = bert.browser.get("/mijn-scans").await.is(200);
    assert!(scans.body.contains(&format!("href=\"{along}\"")));
    team.close().await;
    bert.browser.get(&team.at("/overzicht")).await.is(404);
    let page = bert.browser.get(&along).await.is(200);
    assert!(page.body.contains("rapport.pdf"));
    // One person answered: nothing of it is shown here either.
    assert!(!page.body.contains("class=\"distribution\""));
    bert.browser
        .press(&format!("{along}/verlaten"))
        .await
        .is(303);
    bert.browser.get(&along).await.is(404);
}

#[tokio::test]
async fn a_team_that_is_about_to_go_is_there_for_who_manages_it_alone() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    take_over(&team, &anna).await;
    let page = team.at("/team");
    let bert = join_team(&app, &anna.browser, &page, "meekijken").await;
    let carla = invite(&anna.browser, &page, "carla@school.example", "beheren").await;
    let along = format!("/meekijken/{}", team.round);
    let sees = async |status: u16| {
        bert.browser.get(&along).await.is(status);
        app.browser().get(&carla).await.is(status);
        let scans = bert.browser.get("/mijn-scans").await.is(200);
        assert_eq!(scans.body.contains("Proefschool"), status == 200);
    };
    sees(200).await;
    let fields = [("wat", "team"), ("zeker", "ja")];
    let path = team.at("/verwijderen");
    anna.browser.post(&path, &fields).await.is(303);
    sees(404).await;
    app.browser().press(&carla).await.is(404);
    let scans = anna.browser.get("/mijn-scans").await.is(200);
    assert!(scans.body.contains("wordt verwijderd"), "{}", scans.body);
    let back = team.at("/terughalen");
    anna.browser.press(&back).await.is(303);
    sees(200).await;
    app.browser().press(&carla).await.is(303);
}

#[tokio::test]
async fn the_last_who_manages_stays_until_somebody_takes_over() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    take_over(&team, &anna).await;
    let leave = team.at("/team/verlaten");
    let page = anna.browser.post(&leave, &[("aan", "")]).await.is(409);
    assert!(page.body.contains("U bent de laatste"));
    let own = format!("{}/{}/rol", team.at("/team"), anna.id);
    let page = anna
        .browser
        .post(&own, &[("rol", "meekijken")])
        .await
        .is(409);
    assert!(page.body.contains("Er moet iemand blijven"));
    let bert = join_team(&app, &anna.browser, &team.at("/team"), "meekijken").await;
    let to = bert.id.to_string();
    anna.browser
        .post(&leave, &[("aan", to.as_str())])
        .await
        .is(303);
    anna.browser.get(&team.at("")).await.is(404);
    bert.browser.get(&team.at("")).await.is(200);
}

#[tokio::test]
async fn whoever_is_removed_is_out_at_once_and_the_link_opens_nothing() {
    let app = TestApp::new().await;
    let mut team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    take_over(&team, &anna).await;
    let bert = join_team(&app, &anna.browser, &team.at("/team"), "beheren").await;
    // He keeps the link besides.
    let old = format!("/beheer/openen/{}", team.key);
    bert.browser.press(&old).await.is(303);
    bert.browser.get(&team.at("")).await.is(200);
    let remove = format!("{}/{}/verwijderen", team.at("/team"), bert.id);
    anna.browser.press(&remove).await.is(303);
    bert.browser.get(&team.at("")).await.is(404);
    bert.browser.get(&old).await.is(404);
    bert.browser.press(&old).await.is(404);
    team.browser.get(&team.at("")).await.is(404);
    let page = anna.browser.get(&team.at("/team")).await.is(200);
    assert!(
        page.body
            .contains("werkt niet meer, omdat er iemand is verwijderd")
    );
    renew_link(&mut team, &anna.browser).await;
    team.browser.get(&team.at("")).await.is(200);
    let page = anna.browser.get(&team.at("/team")).await.is(200);
    assert!(page.body.contains("De beheerlink van deze scan werkt ook"));
}

#[tokio::test]
async fn an_invitation_works_once_and_can_be_taken_back() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    take_over(&team, &anna).await;
    let page = team.at("/team");
    let link = invite(&anna.browser, &page, "bert@school.example", "beheren").await;
    let scanner = app.browser();
    for _ in 0..2 {
        let shown = scanner.get(&link).await.is(200);
        assert!(shown.body.contains("bert@school.example"));
        assert!(shown.set_cookies().is_empty());
    }
    // Who accepts is who was invited, also in the browser of somebody else.
    let browser = app.browser();
    browser.press(&link).await.is(303);
    browser.get(&team.at("")).await.is(200);
    let own = browser.get("/account").await.is(200);
    assert!(own.body.contains("bert@school.example"));
    scanner.get(&link).await.is(404);
    scanner.press(&link).await.is(404);

    let link = invite(&anna.browser, &page, "carla@school.example", "beheren").await;
    let id = super::number(&app, "SELECT MAX(id) FROM member_invitations").await;
    let take_back = format!("{page}/uitnodigingen/{id}/intrekken");
    anna.browser.press(&take_back).await.is(303);
    scanner.press(&link).await.is(404);

    let link = invite(&anna.browser, &page, "dirk@school.example", "beheren").await;
    app.clock.forward(14 * 24 * 60 * 60);
    scanner.press(&link).await.is(404);
}

#[tokio::test]
async fn an_invitation_is_mailed_once_however_often_its_form_is_sent() {
    let setup = Setup {
        mail: Route::Page,
        ..Setup::behind_proxy()
    };
    let app = setup.run().await;
    let team = app.start(&Scan::default()).await;
    let page = team.at("/team");
    let key = team.get("/team").await.is(200).field("idempotency_key");
    let fields = [
        ("idempotency_key", key.as_str()),
        ("adres", "bert@school.example"),
        ("rol", "beheren"),
    ];
    for _ in 0..2 {
        let answer = team.browser.post(&page, &fields).await.is(303);
        assert_eq!(answer.location(), page);
    }
    let mails = "SELECT COUNT(*) FROM outbox";
    assert_eq!(db::number(app.data(), mails).await, 1);
    let shown = team.get("/team").await.is(200);
    assert!(shown.body.contains("de mail wordt verstuurd"));
    app.service.send_due().await.unwrap();
    let shown = team.get("/team").await.is(200);
    assert!(shown.body.contains("gemaild; geldig tot en met"));
    // The link in that mail works.
    let text = db::texts(app.data(), "SELECT body FROM outbox").await;
    let (_, rest) = text[0].split_once("/uitnodiging/").unwrap();
    let link = rest.split_whitespace().next().unwrap();
    let browser = app.browser();
    browser.press(&format!("/uitnodiging/{link}")).await.is(303);
    browser.get(&team.at("")).await.is(200);
}

#[tokio::test]
async fn members_of_another_team_are_nothing_here() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let other = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    let bert = sign_in(&app, "bert").await;
    take_over(&team, &anna).await;
    take_over(&other, &bert).await;
    invite(
        &bert.browser,
        &other.at("/team"),
        "carla@school.example",
        "beheren",
    )
    .await;
    let id = super::number(&app, "SELECT MAX(id) FROM member_invitations").await;
    let before = db::dump(app.data()).await;
    let page = team.at("/team");
    for path in [
        format!("{page}/{}/verwijderen", bert.id),
        format!("{page}/uitnodigingen/{id}/intrekken"),
    ] {
        anna.browser.press(&path).await.is(404);
    }
    let role = format!("{page}/{}/rol", bert.id);
    anna.browser
        .post(&role, &[("rol", "meekijken")])
        .await
        .is(404);
    let to = bert.id.to_string();
    let leave = format!("{page}/verlaten");
    anna.browser
        .post(&leave, &[("aan", to.as_str())])
        .await
        .is(404);
    assert_eq!(before, db::dump(app.data()).await);
}
