//! An older copy of the database is put back: what was erased since is erased again, what is due is
//! gone, and who comes later is left alone.

use tempfile::TempDir;

use super::{DAY, Ground, answer, back, copy_of, nights};
use crate::app::{MORNING, TestApp};
use crate::db;
use crate::members::Member;
use crate::people::{Coordinator, Respondent, Scan, remarked};
use crate::support_requests::ask;
use crate::traces::{Trace, found, swept};

/// The remarks that are stored, in order.
async fn remarks(app: &TestApp) -> Vec<String> {
    let sql = "SELECT remark FROM answers WHERE remark IS NOT NULL ORDER BY remark";
    db::texts(app.data(), sql).await
}

fn traces(texts: &[&str]) -> Vec<Trace> {
    let trace = |text: &&str| ((*text).to_owned(), text.as_bytes().to_vec());
    texts.iter().map(trace).collect()
}

/// A browser with these cookies, which asks this server: the same people after a restart.
fn again(app: &TestApp, one: &Respondent) -> Respondent {
    let browser = app.browser();
    let device = one.browser.device(&one.round).unwrap();
    browser.set_cookie(&format!("deelname-{}", one.round), &device);
    Respondent {
        browser,
        round: one.round.clone(),
        participation: one.participation.clone(),
    }
}

async fn coordinator_again(app: &TestApp, team: &Coordinator) -> Coordinator {
    let team = Coordinator {
        browser: app.browser(),
        round: team.round.clone(),
        key: team.key.clone(),
        code: team.code.clone(),
    };
    back(&team).await;
    team
}

async fn person(app: &TestApp, team: &Coordinator, name: &str) -> Respondent {
    let one = app.join(&team.code, "docent").await;
    let said = one
        .acks(&[remarked(0, "2", &format!("{name}-opmerking"))])
        .await;
    assert_eq!(said["Acks"].as_array().unwrap().len(), 1, "{said}");
    one
}

/// Takes out the remark that stands there under revision 1.
async fn withdraw_remark(one: &Respondent) {
    let said = one.acks(&[crate::people::sent(0, "2", 1, 99)]).await;
    assert_eq!(said, serde_json::json!({ "Acks": [{ "Stored": 2 }] }));
}

async fn erase(one: &Respondent) {
    one.browser.press(&one.at("/wissen")).await.is(303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_people_erased_stays_erased_and_later_ones_are_left_alone() {
    let ground = Ground::new();
    let app = ground.run(tempfile::tempdir().unwrap(), MORNING).await;
    let team = app.start(&Scan::default()).await;
    let aap = person(&app, &team, "aap").await;
    let beer = person(&app, &team, "beer").await;
    person(&app, &team, "cavia").await;
    let das = person(&app, &team, "das").await;
    let reviewed = app.start(&Scan::default()).await;
    reviewed.close().await;
    let opened = reviewed
        .browser
        .press(&reviewed.at("/koppeling"))
        .await
        .is(303);
    let page = reviewed.browser.get(opened.location()).await.is(200);
    let code = page.text_of("koppelcode").replace('-', "");
    let member = Member::come_in(app.browser(), &code, "Merel").await;
    Member::come_in(app.browser(), &code, "Lijster").await;
    let request = ask(&reviewed, "Waar zingen de vogels?").await;
    let data = app.into_data().await;
    let backup = copy_of(data.path());

    // The days after the backup.
    let app = ground.run(data, MORNING + DAY).await;
    let team = coordinator_again(&app, &team).await;
    let reviewed = coordinator_again(&app, &reviewed).await;
    let beer = again(&app, &beer);
    erase(&again(&app, &aap)).await;
    withdraw_remark(&beer).await;
    let browser = app.browser();
    let place = member
        .browser
        .cookie(&format!("koppeling-{}", member.board));
    browser.set_cookie(&format!("koppeling-{}", member.board), &place.unwrap());
    browser.press(&member.at("/weg")).await.is(303);
    let path = reviewed.at(&format!("/ondersteuning/{request}/intrekken"));
    reviewed.browser.press(&path).await.is(303);
    // Somebody who came after the backup, and erased everything as well.
    erase(&person(&app, &team, "ezel").await).await;
    assert_eq!(ground.lines().len(), 5, "{:?}", ground.lines());
    // Keys only.
    let journal = ground.lines().join("\n");
    for name in ["aap", "beer", "Merel", "vogels", "opmerking", "Proefschool"] {
        assert!(!journal.contains(name), "{journal}");
    }
    let now = remarks(&app).await;
    assert_eq!(now, ["cavia-opmerking", "das-opmerking"]);
    app.into_data().await;

    // The backup as it is has everything.
    let canaries = traces(&["aap-opmerking", "beer-opmerking", "Merel", "Waar zingen"]);
    assert_eq!(found(backup.path(), &canaries).len(), 4);
    let lines = ground.lines();
    let app = ground.run(backup, MORNING + 2 * DAY).await;
    assert_eq!(remarks(&app).await, now);
    swept(app.data()).await;
    let none: [&str; 0] = [];
    assert_eq!(found(app.data(), &canaries), none);
    assert_eq!(found(app.data(), &traces(&["Lijster"])), ["Lijster"]);
    // The answer itself is there, without the remark; nothing was written down anew.
    let beer = again(&app, &beer);
    let topic = beer.get("/vragen/passend-onderwijs").await.is(200);
    assert!(!topic.body.contains("beer-opmerking"), "{}", topic.body);
    again(&app, &aap).get("").await.is(404);
    assert_eq!(ground.lines(), lines);

    // Whoever comes now has a number that somebody had who erased everything since.
    let team = coordinator_again(&app, &team).await;
    let fazant = person(&app, &team, "fazant").await;
    withdraw_remark(&again(&app, &das)).await;
    let data = app.into_data().await;
    let app = ground.run(data, MORNING + 3 * DAY).await;
    assert_eq!(remarks(&app).await, ["cavia-opmerking", "fazant-opmerking"]);
    again(&app, &fazant).get("").await.is(200);
    assert_eq!(ground.lines().len(), 6);
    app.into_data().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deletion_that_was_asked_for_undone_or_carried_out_is_so_again() {
    let ground = Ground::new();
    let app = ground.run(tempfile::tempdir().unwrap(), MORNING).await;
    let mut teams = Vec::new();
    for animal in ["aap", "beer", "cavia"] {
        let scan = Scan {
            school: format!("School {animal}"),
            ..Scan::default()
        };
        teams.push(app.start(&scan).await);
    }
    let data = app.into_data().await;
    let backup = copy_of(data.path());
    let app = ground.run(data, MORNING + DAY).await;
    let mut here = Vec::new();
    for team in &teams {
        here.push(coordinator_again(&app, team).await);
    }
    for team in &here {
        let fields = [("wat", "team"), ("zeker", "ja")];
        team.browser
            .post(&team.at("/verwijderen"), &fields)
            .await
            .is(303);
    }
    here[1]
        .browser
        .press(&here[1].at("/terughalen"))
        .await
        .is(303);
    let data = app.into_data().await;
    let later = copy_of(data.path());

    // A few days later, from before it was asked: two are still leaving, and one stays.
    let states = async |app: &TestApp| {
        let mut found = Vec::new();
        for team in &teams {
            let browser = app.browser();
            let opened = browser.press(&format!("/beheer/openen/{}", team.key)).await;
            found.push(match opened.status {
                303 => browser.get(&team.at("")).await.status,
                status => status,
            });
        }
        found
    };
    let app = ground.run(copy_of(backup.path()), MORNING + 4 * DAY).await;
    assert_eq!(states(&app).await, [409, 200, 409]);
    let third = coordinator_again(&app, &teams[2]).await;
    third.browser.press(&third.at("/terughalen")).await.is(303);
    // It goes on the day that was said, though this copy is from before it was asked.
    nights(&app, 4).await;
    assert_eq!(states(&app).await, [409, 200, 200]);
    nights(&app, 1).await;
    assert_eq!(states(&app).await, [404, 200, 200]);
    app.into_data().await;

    // And from each of the older copies it is gone.
    for (copy, name) in [(backup, "before"), (later, "after")] {
        let app = ground.run(copy, MORNING + 20 * DAY).await;
        assert_eq!(states(&app).await, [404, 200, 200], "{name}");
        swept(app.data()).await;
        assert!(
            found(app.data(), &traces(&["School aap"])).is_empty(),
            "{name}"
        );
        app.into_data().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_due_meanwhile_is_gone_before_anybody_looks() {
    let ground = Ground::new();
    let app = ground.run(tempfile::tempdir().unwrap(), MORNING).await;
    let team = app.start(&Scan::default()).await;
    answer(&app, &team, ("docent", 6), "kanarie-").await;
    team.close().await;
    let data = app.into_data().await;
    let backup = copy_of(data.path());
    let canary = traces(&["kanarie-"]);
    let app = ground.run(data, MORNING + 394 * DAY).await;
    assert_eq!(found(app.data(), &canary), ["kanarie-"]);
    nights(&app, 1).await;
    let counts = db::texts(app.data(), "SELECT body FROM team_counts").await;
    swept(app.data()).await;
    assert!(found(app.data(), &canary).is_empty());
    app.into_data().await;
    let app = ground.run(backup, MORNING + 400 * DAY).await;
    swept(app.data()).await;
    assert!(found(app.data(), &canary).is_empty());
    assert_eq!(
        db::texts(app.data(), "SELECT body FROM team_counts").await,
        counts
    );
    let team = coordinator_again(&app, &team).await;
    let page = team.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(page.body.contains("6 van 6"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_that_is_lost_is_written_anew_and_one_that_is_damaged_is_not_passed_over() {
    let ground = Ground::new();
    let app = ground.run(tempfile::tempdir().unwrap(), MORNING).await;
    let team = app.start(&Scan::default()).await;
    erase(&person(&app, &team, "aap").await).await;
    let data = app.into_data().await;
    let lines = ground.lines();
    assert_eq!(lines.len(), 1);
    std::fs::remove_file(ground.journal()).unwrap();
    let app = ground.run(data, MORNING).await;
    assert_eq!(ground.lines(), lines);
    let data: TempDir = app.into_data().await;
    // The program does not start on a journal that it cannot read.
    let whole = std::fs::read_to_string(ground.journal()).unwrap();
    std::fs::write(ground.journal(), format!("{whole}iets anders\n")).unwrap();
    let said = crate::program::command()
        .args(["retention", "--dry-run", "--data"])
        .arg(data.path())
        .arg("--erasure-journal")
        .arg(ground.journal())
        .output()
        .unwrap();
    assert_eq!(said.status.code(), Some(1));
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(
        said.contains("the journal of erasures is damaged at line 3"),
        "{said}"
    );
}
