//! Renewing a code: once for each look at it, however often the form comes.

use futures::future::join_all;

use super::guess;
use crate::app::TestApp;
use crate::browser::{Browser, Page};
use crate::db;
use crate::people::{Scan, team_code};

/// A page that shows a code with the form that renews it.
struct Place<'a> {
    browser: &'a Browser,
    page: String,
    /// Where the form goes.
    form: String,
    /// The id of the shown code.
    shown: &'static str,
}

impl Place<'_> {
    async fn look(&self) -> Page {
        self.browser.get(&self.page).await.is(200)
    }

    async fn code(&self) -> String {
        self.look().await.text_of(self.shown).replace('-', "")
    }

    /// Sends the form of a page that was looked at before.
    async fn send(&self, page: &Page) {
        let fields = [("vervangt", page.field("vervangt"))];
        self.browser.post(&self.form, &fields).await.is(303);
    }
}

#[tokio::test]
async fn an_older_form_sent_again_after_several_backs_renews_nothing() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let board = app.board().await;
    let places = [
        Place {
            browser: &team.browser,
            page: team.at(""),
            form: team.at("/code/nieuw"),
            shown: "teamcode",
        },
        Place {
            browser: &board.coordinator.browser,
            page: board.coordinator.at("/koppeling"),
            form: board.coordinator.at("/koppeling/code/nieuw"),
            shown: "koppelcode",
        },
    ];
    for place in places {
        let first = place.look().await;
        place.send(&first).await;
        let second = place.look().await;
        place.send(&second).await;
        let now = place.code().await;
        for old in [&first, &second, &first] {
            place.send(old).await;
            assert_eq!(place.code().await, now, "{}", place.form);
        }
        assert_ne!(first.field("vervangt"), now);
        // What never was a code here replaces nothing either.
        for strange in ["2222222222", "x", " "] {
            let fields = [("vervangt", strange)];
            place.browser.post(&place.form, &fields).await.is(303);
            assert_eq!(place.code().await, now, "{strange}");
        }
        // A page from before forms said it still renews.
        place.browser.press(&place.form).await.is(303);
        assert_ne!(place.code().await, now);
    }
}

#[tokio::test]
async fn the_form_sent_again_does_not_lift_the_lock_that_came_since() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let renew = team.at("/code/nieuw");
    let fields = [("vervangt", team.code.as_str())];
    team.browser.post(&renew, &fields).await.is(303);
    team.browser.press(&team.at("/code/slot")).await.is(303);
    team.browser.post(&renew, &fields).await.is(303);
    let code = team_code(&team.get("").await.is(200));
    guess(&app.browser(), &code).await.is(404);
}

#[tokio::test]
async fn many_presses_at_once_make_one_new_code() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let given = "SELECT COUNT(*) FROM given_codes";
    let before = db::number(app.data(), given).await;
    let renew = team.at("/code/nieuw");
    let fields = [("vervangt", team.code.as_str())];
    let presses = (0..8).map(|_| team.browser.post(&renew, &fields));
    for answer in join_all(presses).await {
        answer.is(303);
    }
    assert_eq!(db::number(app.data(), given).await, before + 1);
    assert_ne!(team_code(&team.get("").await.is(200)), team.code);
}
