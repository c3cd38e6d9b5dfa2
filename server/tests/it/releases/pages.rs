//! Administrators make releases on a page, and coordinators and staff read them.

use scan::application::RoundName;
use scan::application::releases::{BuildState, CellFigures, MenuList};
use scan::application::staff::StaffRole;
use scan::application::{Credentials, Refusal};
use scan::questionnaire::{Id, Sector};
use scan::release::{Cell, Edition, Filter, Measure, Region, Threshold};
use scan::school::Province;
use scan_app::ports::rights::Rights;

use super::invented;
use super::{SCHOOLS, School};
use crate::app::{Setup, TestApp};
use crate::browser::Browser;
use crate::db;
use crate::people::Scan;
use crate::staff::sign_in;

pub(super) const ADDRESS: &str = "/steunpunt/uitgaven";
pub(super) const DAY: i64 = 24 * 60 * 60;

pub(super) async fn app_with(schools: &[School]) -> TestApp {
    let data = tempfile::tempdir().unwrap();
    invented::fill(data.path(), schools).await;
    Setup::default().run_on(data).await
}

/// Presses the button and waits until the release is made.
pub(super) async fn make(app: &TestApp, admin: &Browser) -> BuildState {
    admin.press(ADDRESS).await.is(303);
    app.release_ended().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_administrator_makes_a_release_follows_it_and_withdraws_it() {
    let app = app_with(&School::several(SCHOOLS)).await;
    let (_, member) = sign_in(&app, StaffRole::Member).await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    member.get(ADDRESS).await.is(404);
    let page = admin.get(ADDRESS).await.is(200);
    assert!(
        page.body.contains("Er is nog geen uitgave"),
        "{}",
        page.body
    );
    assert!(page.body.contains("Maak een nieuwe uitgave"));
    assert_eq!(make(&app, &admin).await, BuildState::Done(Edition(1)));
    let page = admin.get(ADDRESS).await.is(200);
    for words in [
        "Uitgave 1 is gemaakt.",
        "te lezen",
        "10 scholen",
        "kan vanaf ",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("Maak een nieuwe uitgave"));
    // A form from before.
    let early = admin.press(ADDRESS).await.is(409);
    assert!(
        early.body.contains("Een uitgave kan nog niet"),
        "{}",
        early.body
    );
    app.clock.forward(28 * DAY);
    let (_, admin) = later(&app).await;
    let page = admin.get(ADDRESS).await.is(200);
    assert!(
        page.body.contains("Maak een nieuwe uitgave"),
        "{}",
        page.body
    );

    let withdraw = format!("{ADDRESS}/1/intrekken");
    let page = admin.get(&withdraw).await.is(200);
    assert!(page.body.contains("Uitgave 1 intrekken?"), "{}", page.body);
    admin.press(&withdraw).await.is(303);
    let page = admin.get(ADDRESS).await.is(200);
    assert!(page.body.contains("ingetrokken op "), "{}", page.body);
    admin.get(&withdraw).await.is(404);
    admin.press(&withdraw).await.is(404);
    let log = admin.get("/steunpunt/logboek").await.is(200);
    for words in [
        "begon een uitgave",
        "maakte een uitgave",
        "trok een uitgave in",
    ] {
        assert!(log.body.contains(words), "{words}: {}", log.body);
    }
}

/// An administrator who signs in now.
pub(super) async fn later(app: &TestApp) -> (crate::staff::Person, Browser) {
    let (person, browser) = sign_in(app, StaffRole::Admin).await;
    let mut connection = db::writing(app.data()).await;
    let now = crate::app::MORNING + 28 * DAY;
    let newer = "UPDATE account_sessions SET begun_at = $1, seen_at = $1, proved_at = $1";
    sqlx::query(newer)
        .bind(now)
        .execute(&mut connection)
        .await
        .unwrap();
    (person, browser)
}

#[tokio::test]
async fn the_threshold_of_this_installation_is_said_wherever_one_is_said() {
    let threshold = Threshold::new(31).unwrap();
    let setup = Setup {
        threshold,
        ..Setup::default()
    };
    let app = setup.run().await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    let coordinator = app.start(&Scan::default()).await;
    app.join(&coordinator.code, "docent").await;
    coordinator.close().await;
    let finishing = coordinator.get("/afronden").await.is(200);
    coordinator.finish().await;
    let somebody = app.browser();
    let explained = "groepen van minstens 31 scholen samen";
    let example = "ca. 35 scholen · gemiddeld 2,9";
    let pages = [
        (finishing, vec![explained, example]),
        (coordinator.get("").await, vec![explained, example]),
        (
            somebody.get("/werkwijze").await,
            vec!["minstens 31 scholen achter zitten, van minstens 3 besturen"],
        ),
        (
            somebody.get("/privacy").await,
            vec!["groepen van minstens 31 scholen,"],
        ),
        (
            admin.get(ADDRESS).await,
            vec!["vanaf 31 scholen van 3 besturen"],
        ),
    ];
    for (page, said) in pages {
        let page = page.is(200);
        for words in said {
            assert!(page.body.contains(words), "{words}: {}", page.body);
        }
        for other in ["10 scholen", "tien scholen", "25 scholen"] {
            assert!(!page.body.contains(other), "{other}: {}", page.asked);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_read_what_can_be_chosen_and_coordinators_what_stands_beside_their_team() {
    let app = app_with(&School::several(SCHOOLS)).await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    one.acks(&[crate::people::sent(0, "2", 0, 1)]).await;
    let credentials = Credentials {
        session: coordinator.browser.cookie("beheer"),
        staff: admin.cookie("steunpunt"),
        ..Credentials::default()
    };
    let round = RoundName::parse(&coordinator.round).unwrap();
    let ports = app.service.ports();
    let managed = async || app.service.managed(&credentials, &round).await.unwrap();
    let beside = ports.national.beside(&managed().await).await;
    assert_eq!(beside.err(), Some(Refusal::NotFound));
    coordinator.close().await;
    assert!(
        ports
            .national
            .beside(&managed().await)
            .await
            .unwrap()
            .is_none()
    );
    make(&app, &admin).await;

    let staff = app.service.staff(&credentials).await.unwrap();
    let releases = ports.release_tables.releases(&staff).await.unwrap();
    assert_eq!(releases.len(), 1);
    let edition = releases[0].edition;
    let menu = ports.release_tables.menu(&staff, edition).await.unwrap();
    let vo = Id::new("vo").unwrap();
    let list = menu.list(&vo).unwrap();
    assert_eq!(menu.lists.len(), 1);
    assert_eq!(*list.questionnaire, invented::list());
    let choices = &list.choices;
    assert_eq!(choices.sectors, [Sector::Vo]);
    assert_eq!(choices.provinces, [Province::Utrecht, Province::Zeeland]);
    assert_eq!(choices.roles, [Id::new("lesgevend").unwrap()]);
    let province = Filter {
        region: Some(Region::Province(Province::Drenthe)),
        ..Filter::default()
    };
    let cells = [
        Cell::national(),
        Cell::new(province).unwrap(),
        Cell::national(),
    ];
    let tables = &ports.release_tables;
    let figures = tables.figures(&staff, edition, &vo, &cells).await.unwrap();
    assert_eq!(figures.len(), 3);
    assert_eq!(figures[0], figures[2]);
    assert_eq!((&figures[1].cell, figures[1].rows.len()), (&cells[1], 0));
    assert_eq!(
        every_item(&figures[0], list),
        list.questionnaire.items().count()
    );
    let nowhere = Id::new("nergens").unwrap();
    let none = tables
        .figures(&staff, edition, &nowhere, &cells[..1])
        .await
        .unwrap();
    assert!(none[0].rows.is_empty());
    let beside = ports
        .national
        .beside(&managed().await)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(beside.release, releases[0]);
    assert_eq!(beside.national.cell.filter().sector, Some(Sector::Vo));
    // The team did not say where it is.
    assert!(beside.regional.is_none());
    let first = list.questionnaire.items().next().unwrap().item;
    let measure = beside.wordings.measure(&first.id).unwrap();
    assert!(beside.national.row(&measure).mean.is_visible());
    db::change(app.data(), "UPDATE teams SET province = 'zeeland'").await;
    let beside = ports
        .national
        .beside(&managed().await)
        .await
        .unwrap()
        .unwrap();
    assert!(beside.regional.unwrap().rows.contains_key(&measure));

    let recent = app.service.recent_admin(&credentials).await.unwrap();
    ports.releasing.withdraw(&recent, edition).await.unwrap();
    assert_eq!(
        tables.menu(&staff, edition).await.err(),
        Some(Refusal::NotFound)
    );
    let gone = tables.figures(&staff, edition, &vo, &cells).await;
    assert_eq!(gone.err(), Some(Refusal::NotFound));
    assert!(
        ports
            .national
            .beside(&managed().await)
            .await
            .unwrap()
            .is_none()
    );
}

/// How many items of a list have a figure, which their topics have as well.
fn every_item(figures: &CellFigures, list: &MenuList) -> usize {
    let id = &list.questionnaire.id;
    let shown = list.questionnaire.items().filter(|placed| {
        let measure = list.wordings.measure(&placed.item.id).unwrap();
        let row = figures.row(&measure);
        let topic = Measure::Topic(id.clone(), placed.topic.id.clone());
        let any = row.mean.is_visible() || row.missing.is_visible();
        any && figures.rows.contains_key(&topic)
    });
    shown.count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_stopped_leaves_nothing_and_only_one_is_made_at_a_time() {
    let app = app_with(&School::several(SCHOOLS)).await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    admin.press(ADDRESS).await.is(303);
    // Whoever presses again finds the same.
    admin.press(ADDRESS).await.is(303);
    admin.press(&format!("{ADDRESS}/stoppen")).await.is(303);
    let made = match app.release_ended().await {
        // It was done before it was stopped.
        BuildState::Done(_) => 1,
        BuildState::Stopped => 0,
        other => panic!("{other:?}"),
    };
    let ledgers = "SELECT COUNT(*) FROM release_ledgers";
    assert_eq!(db::number(app.data(), ledgers).await, made);
    let due = "SELECT COUNT(*) FROM release_due";
    assert_eq!(db::number(app.data(), due).await, 0);
    let begun = "SELECT COUNT(*) FROM staff_log WHERE action = 'uitgave-begonnen'";
    assert_eq!(db::number(app.data(), begun).await, 1);
    if made == 0 {
        let page = admin.get(ADDRESS).await.is(200);
        assert!(page.body.contains("is gestopt. Er is niets van bewaard."));
        assert_eq!(make(&app, &admin).await, BuildState::Done(Edition(1)));
    }
}
