//! A team that withdraws and a release that is withdrawn, also while a release is being made: what
//! counts, and what coordinators read of it.

use std::path::Path;

use scan::application::releases::{BuildPhase, BuildState};
use scan::application::staff::StaffRole;
use scan::release::Edition;
use scan_server::store::Patience;
use sqlx::AnyConnection;
use sqlx::Connection;
use tempfile::TempDir;

use super::counted::{browsers, contributing};
use super::pages::{ADDRESS, DAY, later, make};
use super::{Ground, SCHOOLS, School, copy, invented, releases, told};
use crate::app::{PATIENCE, Setup, TestApp};
use crate::browser::Browser;
use crate::db;
use crate::people::Coordinator;
use crate::program::{Server, command_on};
use crate::staff::sign_in;

const NOT_ANY_MORE: [(&str, &str); 1] = [("bijdrage", "nee")];
const AGAIN: [(&str, &str); 2] = [("bijdrage", "ja"), ("schoolbestuur", "41234")];

/// A server that waits as long as a test for what another program holds.
fn patient() -> Setup {
    let patience = Patience {
        lock: PATIENCE,
        turn: PATIENCE,
    };
    Setup {
        patience,
        ..Setup::default()
    }
}

/// Says whether the team contributes.
async fn choose(coordinator: &Coordinator, fields: &[(&str, &str)]) {
    let path = coordinator.at("/bijdrage");
    coordinator.browser.post(&path, fields).await.is(303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_coordinator_reads_that_a_release_was_withdrawn_until_another_one_counts_the_round() {
    let ground = Ground::with(&School::several(SCHOOLS)).await;
    let server = Server::start(&ground.data(), &[]);
    let coordinator = contributing(browsers(&server)).await;
    ground.build();
    let page = coordinator.get("").await.is(200);
    let day = page.between("Telt mee in de uitgave van ", ".").to_owned();
    ground.done(&["withdraw", "1"]);
    let withdrawn = format!("De uitgave van {day} is ingetrokken.");
    let next = "De volgende uitgave kan uw ronde weer meetellen.";
    let page = coordinator.get("").await.is(200);
    for words in [withdrawn.as_str(), next] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("Telt mee in"), "{}", page.body);
    // Who does not contribute is not told of a next one.
    choose(&coordinator, &NOT_ANY_MORE).await;
    let page = coordinator.get("").await.is(200);
    assert!(page.body.contains(&withdrawn), "{}", page.body);
    assert!(!page.body.contains(next) && !page.body.contains("Telde het laatst mee"));
    choose(&coordinator, &AGAIN).await;
    ground.build();
    let page = coordinator.get("").await.is(200);
    assert!(
        page.body.contains("Telt mee in de uitgave van "),
        "{}",
        page.body
    );
    assert!(!page.body.contains("ingetrokken"), "{}", page.body);
}

/// Data with a coordinator whose round contributes among others, and what a release of them is with
/// that round and without it.
struct Known {
    data: TempDir,
    round: String,
    session: String,
    /// Has the secrets that all use.
    with: Ground,
    /// Sums of the tables with the round, and without it.
    sums: [String; 2],
}

impl Known {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        invented::fill(folder.path(), &School::several(SCHOOLS)).await;
        let app = Setup::default().run_on(folder).await;
        let coordinator = contributing(|| app.browser()).await;
        let session = coordinator.browser.cookie("beheer").unwrap();
        let data = app.into_data().await;
        let with = Ground::copied(data.path());
        let without = Ground::copied(data.path());
        with.build();
        let last = "UPDATE rounds SET contributes = 0 WHERE id = (SELECT MAX(id) FROM rounds)";
        db::change(&without.data(), last).await;
        without.take_keys_of(&with);
        without.build();
        let sums = [sum(&with.data()).await, sum(&without.data()).await];
        assert_ne!(sums[0], sums[1], "the round makes a difference");
        Self {
            data,
            round: coordinator.round,
            session,
            with,
            sums,
        }
    }

    /// A server on a copy of the data, with its coordinator and an administrator.
    async fn serve(&self) -> (TestApp, Coordinator, Browser) {
        let folder = tempfile::tempdir().unwrap();
        copy(self.data.path(), folder.path());
        let app = patient().run_on(folder).await;
        copy(&self.with.keys(), &app.release_keys());
        let coordinator = Coordinator {
            browser: app.browser(),
            round: self.round.clone(),
            key: String::new(),
            code: String::new(),
        };
        coordinator.browser.set_cookie("beheer", &self.session);
        let (_, admin) = sign_in(&app, StaffRole::Admin).await;
        (app, coordinator, admin)
    }

    /// Looks whether a release counts the round or not, the same for whoever looks; whether it does.
    async fn is_counted(&self, app: &TestApp, coordinator: &Coordinator) -> bool {
        let marked = "SELECT COALESCE(counted_last, 0) FROM rounds
                      WHERE id = (SELECT MAX(id) FROM rounds)";
        let marked = db::number(app.data(), marked).await == 1;
        let place = usize::from(!marked);
        assert_eq!(sum(app.data()).await, self.sums[place], "marked: {marked}");
        let page = coordinator.get("").await.is(200);
        assert!(page.body.contains("Nee, uw team doet niet mee."));
        let told = "Telde het laatst mee in de uitgave van ";
        assert_eq!(page.body.contains(told), marked, "{}", page.body);
        marked
    }
}

/// The sum of the tables of the only release.
async fn sum(data: &Path) -> String {
    let all = told(data, "SELECT state, checksum FROM releases").await;
    assert_eq!(all.len(), 1, "{all:?}");
    let sum = all[0].strip_prefix("published | ");
    sum.unwrap_or_else(|| panic!("{all:?}")).to_owned()
}

/// Waits until a release is so far, or made.
async fn reached(app: &TestApp, phase: BuildPhase) {
    let far = |state: &BuildState| match state {
        BuildState::Going(progress) => progress.phase >= phase,
        _ => true,
    };
    let mut state = app.service.follow_release();
    state.wait_for(far).await.unwrap();
}

/// Holds the file of releases, so that figures can be made and not be stored.
async fn hold(app: &TestApp) -> AnyConnection {
    let mut held = releases(app.data()).await;
    sqlx::query("BEGIN IMMEDIATE")
        .execute(&mut held)
        .await
        .unwrap();
    held
}

async fn let_go(mut held: AnyConnection) {
    sqlx::query("ROLLBACK").execute(&mut held).await.unwrap();
    held.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_that_withdraws_while_a_release_is_made_is_in_it_or_out_of_it() {
    let known = Known::new().await;
    for phase in [
        BuildPhase::Tallying,
        BuildPhase::Reading,
        BuildPhase::Computing,
        BuildPhase::Storing,
    ] {
        let (app, coordinator, admin) = known.serve().await;
        admin.press(ADDRESS).await.is(303);
        reached(&app, phase).await;
        choose(&coordinator, &NOT_ANY_MORE).await;
        assert_eq!(app.release_ended().await, BuildState::Done(Edition(1)));
        known.is_counted(&app, &coordinator).await;
    }

    // After the figures were made with it, and before they are stored: they are made anew.
    let (app, coordinator, admin) = known.serve().await;
    let held = hold(&app).await;
    admin.press(ADDRESS).await.is(303);
    reached(&app, BuildPhase::Storing).await;
    choose(&coordinator, &NOT_ANY_MORE).await;
    let_go(held).await;
    assert_eq!(app.release_ended().await, BuildState::Done(Edition(1)));
    assert!(!known.is_counted(&app, &coordinator).await);

    // Once it is made, it is in.
    let (app, coordinator, admin) = known.serve().await;
    let made = make(&app, &admin).await;
    assert_eq!(made, BuildState::Done(Edition(1)));
    choose(&coordinator, &NOT_ANY_MORE).await;
    assert!(known.is_counted(&app, &coordinator).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_release_is_withdrawn_while_the_next_one_is_made() {
    for phase in [BuildPhase::Reading, BuildPhase::Storing] {
        let data = tempfile::tempdir().unwrap();
        invented::fill(data.path(), &School::several(SCHOOLS)).await;
        let app = patient().run_on(data).await;
        let coordinator = contributing(|| app.browser()).await;
        let (_, admin) = sign_in(&app, StaffRole::Admin).await;
        let made = make(&app, &admin).await;
        assert_eq!(made, BuildState::Done(Edition(1)));
        app.clock.forward(28 * DAY);
        let (_, admin) = later(&app).await;
        // Neither can be written before both wait.
        let held = hold(&app).await;
        admin.press(ADDRESS).await.is(303);
        reached(&app, phase).await;
        let withdraw = format!("{ADDRESS}/1/intrekken");
        let (withdrawn, ()) = tokio::join!(admin.press(&withdraw), let_go(held));
        withdrawn.is(303);
        assert_eq!(app.release_ended().await, BuildState::Done(Edition(2)));

        let states = "SELECT edition || ' ' || state FROM releases ORDER BY edition";
        assert_eq!(
            told(app.data(), states).await,
            ["1 withdrawn", "2 published"]
        );
        // Nothing changed, so that every figure is the one that it was.
        let rows = "SELECT row FROM release_figures WHERE edition = 2";
        let rows = told(app.data(), rows).await;
        assert!(rows.len() > 100 && rows.iter().all(|row| !row.contains(r#""s":2"#)));
        let mut verify = command_on(app.data());
        verify.args(["release", "verify", "--data"]).arg(app.data());
        verify.arg("--release-keys").arg(app.release_keys());
        let verified = verify.output().unwrap();
        assert_eq!(
            String::from_utf8_lossy(&verified.stdout),
            "2 releases are as they were made\n",
            "{}",
            super::err(&verified)
        );
        admin.get("/steunpunt?uitgave=1").await.is(404);
        admin.get("/steunpunt?uitgave=2").await.is(200);
        let page = coordinator.get("").await.is(200);
        assert!(
            page.body.contains("Telt mee in de uitgave van "),
            "{}",
            page.body
        );
        assert!(!page.body.contains("ingetrokken"), "{}", page.body);
    }
}
