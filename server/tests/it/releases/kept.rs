//! What was read of a release is kept for the next page, and read no more once it was withdrawn.

use scan::application::staff::StaffRole;
use scan::application::{Credentials, Refusal};
use scan::questionnaire::Id;
use scan::release::Cell;
use scan_app::ports::rights::Rights;

use super::pages::{app_with, make};
use super::{SCHOOLS, School, change};
use crate::staff::sign_in;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_read_is_kept_until_another_program_withdraws_the_release() {
    let app = app_with(&School::several(SCHOOLS)).await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    make(&app, &admin).await;
    let credentials = Credentials {
        staff: admin.cookie("steunpunt"),
        ..Credentials::default()
    };
    let staff = app.service.staff(&credentials).await.unwrap();
    let ports = app.service.ports();
    let tables = &ports.release_tables;
    let edition = tables.releases(&staff).await.unwrap()[0].edition;
    let (vo, cells) = (Id::new("vo").unwrap(), [Cell::national()]);
    let figures = async || tables.figures(&staff, edition, &vo, &cells).await;
    let menu = async || tables.menu(&staff, edition).await;
    let read = figures().await.unwrap();
    assert!(!read[0].rows.is_empty());
    assert_eq!(menu().await.unwrap().lists.len(), 1);

    // Past the program, which never changes what it published.
    change(app.data(), "DELETE FROM release_figures").await;
    change(app.data(), "DELETE FROM release_lists").await;
    assert_eq!(figures().await.unwrap(), read);
    assert_eq!(menu().await.unwrap().lists.len(), 1);

    change(app.data(), "UPDATE releases SET state = 'withdrawn'").await;
    assert_eq!(figures().await.err(), Some(Refusal::NotFound));
    assert_eq!(menu().await.err(), Some(Refusal::NotFound));

    // It was forgotten, too.
    change(app.data(), "UPDATE releases SET state = 'published'").await;
    assert!(figures().await.unwrap()[0].rows.is_empty());
    assert!(menu().await.unwrap().lists.is_empty());
}
