//! Every route × every actor × both phases (ASVS 8.2.1–8.3.1). Who may stands in the table of routes,
//! which enforces it; here stands what they get.

mod actions;
pub mod agreements;
mod answer;
mod island;
mod lists;
mod logged;
mod meeting;
mod members;
mod metered;
mod pairing;
mod reports;
mod rows;
mod sharing;
mod staff;
mod support;

use std::collections::{BTreeSet, HashMap};

use reqwest::{Method, RequestBuilder};
use scan_app::routes::Access;
use serde_json::json;

use answer::{ACTORS, Answer, MANAGING, Row, row};

use crate::app::{Setup, TestApp};
use crate::browser::Browser;
use crate::db;
use crate::lists_upload::parts;
use crate::people::{Coordinator, Respondent, Scan, idempotency_key, sent};

/// Method, route, private phase, review phase.
type Expected = (&'static str, &'static str, Answer, Answer);

const OK: Answer = Answer::Whoever(200);
const GO: Answer = Answer::Whoever(303);
/// There is nothing yet, or any more, for nobody.
const NONE: Answer = Answer::Whoever(404);
/// Said to whoever may: not now.
const CONFLICT: Answer = Answer::Whoever(409);
/// Respondent A gets a page about being there already; others are sent to the page without.
const THERE_OK: Answer = Answer::Each([303, 200, 303, 303, 303]);
/// A link that works once.
const FIRST_GOES: Answer = Answer::Each([303, 404, 404, 404, 404]);
/// The form of coordinator A, who may have been signed in anew by its first press.
const THEIRS_GO: Answer = Answer::Each([404, 404, 404, 303, 404]);
/// The page itself says that a link does not work.
const READER_OK: Answer = Answer::Each([404, 200, 404, 404, 404]);

/// The table with the rows of parts that have a file of their own.
fn expected_rows() -> impl Iterator<Item = (&'static str, &'static str, Row, Row)> {
    let known: HashMap<_, _> = scan_app::routes::table()
        .into_iter()
        .map(|route| ((route.method.to_string(), route.path), route.access))
        .collect();
    let parts = [
        pairing::ROWS,
        agreements::ROWS,
        actions::ROWS,
        meeting::ROWS,
        reports::ROWS,
        sharing::ROWS,
        staff::ROWS,
        support::ROWS,
        lists::ROWS,
        members::ROWS,
    ];
    let rows = rows::ROWS.iter().chain(parts.into_iter().flatten());
    rows.map(move |(method, path, private, review)| {
        let access = known.get(&((*method).to_owned(), *path));
        let access = access.copied().unwrap_or(Access::Anyone);
        (*method, *path, row(access, *private), row(access, *review))
    })
}

/// Routes that are no pages: they stand in `server/src/router.rs`.
const PLAIN: [&str; 5] = [
    "/healthz",
    "/readyz",
    "/.well-known/security.txt",
    "/robots.txt",
    "/assets/{name}",
];

#[test]
fn the_table_names_every_route_and_no_other() {
    let expected: Vec<(String, String)> = expected_rows()
        .map(|(method, path, ..)| (method.to_owned(), path.to_owned()))
        .collect();
    let unique: BTreeSet<_> = expected.iter().cloned().collect();
    assert_eq!(unique.len(), expected.len(), "a route stands there twice");
    let pages = scan_app::routes::table().into_iter();
    let pages = pages.map(|route| (route.method.to_string(), route.path.to_owned()));
    let plain = PLAIN.map(|path| ("GET".to_owned(), path.to_owned()));
    let known: BTreeSet<_> = pages.chain(plain).collect();
    let missing: Vec<_> = known.difference(&unique).collect();
    assert!(missing.is_empty(), "not in the expected table: {missing:?}");
    let gone: Vec<_> = unique.difference(&known).collect();
    assert!(gone.is_empty(), "no longer a route: {gone:?}");
    let router = include_str!("../../src/router.rs");
    let plain_routes = router.matches(".route(").count();
    assert_eq!(plain_routes, PLAIN.len(), "a plain route is missing here");
}

/// Two teams with one respondent each.
struct World {
    a: Coordinator,
    actors: [Browser; ACTORS],
    resume: String,
    /// Of the respondent of team A.
    participation: String,
    board: pairing::Board,
    table: meeting::Table,
    shared: sharing::Shared,
    centre: staff::Centre,
    asked: support::Asked,
    list_fixture: lists::ListFixture,
    team: members::Team,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Phase {
    Private,
    Review,
}

impl World {
    async fn new(app: &TestApp, phase: Phase) -> Self {
        let mut a = app.start(&Scan::default()).await;
        let (team, [managing_member, looking_along, invited, removed, changed]) =
            members::Team::gather(app, &mut a).await;
        let b = app.start(&Scan::default()).await;
        let one: Respondent = app.join(&a.code, "docent").await;
        let other = app.join(&b.code, "docent").await;
        let made = one.browser.press(&one.at("/hervatcode")).await.is(303);
        let shown = one.browser.get(made.location()).await.is(200);
        let resume = shown.text_of("hervatcode").to_owned();
        let participation = one.participation;
        let (mut one, mut other) = (one.browser, other.browser);
        let mut board = pairing::Board::none();
        let mut table = meeting::Table::none();
        let mut shared = sharing::Shared::none();
        let mut asked = support::Asked::none();
        if phase == Phase::Review {
            a.close().await;
            b.close().await;
            actions::add(&a).await;
            (board, one, other) = pairing::Board::open(app, &a, &b, one, other).await;
            table = meeting::Table::open(&a, &one).await;
            shared = sharing::Shared::open(&a, &one).await;
            asked = support::Asked::open(&a).await;
        }
        let (centre, member, admin) = staff::Centre::open(app).await;
        let list_fixture = lists::ListFixture::open(app).await;
        let managing = a.browser.twin();
        let actors = [
            app.browser(),
            one,
            other,
            managing,
            b.browser,
            member,
            admin,
            managing_member,
            looking_along,
            invited,
            removed,
            changed,
        ];
        Self {
            a,
            actors,
            resume,
            participation,
            board,
            table,
            shared,
            centre,
            asked,
            list_fixture,
            team,
        }
    }

    fn path(&self, pattern: &str) -> String {
        self.shared
            .path(
                &self.table.path(
                    &self.asked.path(
                        &self
                            .centre
                            .path(&self.list_fixture.path(&self.team.path(pattern))),
                    ),
                ),
            )
            .replace("{sector}", "vo")
            .replace("{round}", &self.a.round)
            .replace("{key}", &self.a.key)
            .replace("/koppelen/{code}", &self.board.path())
            .replace("{code}", &self.a.code)
            .replace("{board}", &self.board.name)
            .replace("{doen}", "nieuw")
            .replace("{topic}", "passend-onderwijs")
            .replace("{item}", agreements::ITEM)
            .replace("{resource}", agreements::RESOURCE)
            .replace("{action}", actions::NAME)
            .replace("{picture}", "overzicht.svg")
            .replace("{file}", reports::FILE)
            .replace("{bundle}", "222222222222")
            .replace("{name}", "style.css")
    }

    fn request(&self, actor: usize, method: &str, pattern: &str) -> RequestBuilder {
        let (browser, path) = (&self.actors[actor], self.path(pattern));
        if method == "GET" {
            return browser.request(Method::GET, &path);
        }
        let post = browser.own_post(&path);
        let form = |fields: &[(&str, &str)]| post.try_clone().unwrap().form(fields);
        let number = u32::try_from(actor).unwrap();
        let idempotency_key = idempotency_key(number);
        let own = self.team.fields(pattern, number);
        match pattern {
            "/start/{sector}" => {
                let own = crate::people::idempotency_key(rand());
                post.form(&Scan::default().fields(&own))
            }
            "/taal" => form(&[("taal", "nl")]),
            "/beheer/{round}/link" => form(&[("bewaard", "ja")]),
            "/beheer/{round}/afsluiten" => form(&[("zeker", "ja")]),
            "/beheer/{round}/verwijderen" => form(&[("wat", "team"), ("zeker", "ja")]),
            "/beheer/{round}/afronden" | "/beheer/{round}/bijdrage" => form(&[("bijdrage", "nee")]),
            "/meedoen" => form(&[("code", &self.a.code)]),
            "/meedoen/{code}" => form(&[("idempotency_key", &idempotency_key), ("rol", "docent")]),
            "/meedoen/{code}/ander/rol" => form(&[
                ("idempotency_key", &idempotency_key),
                ("rol", "docent"),
                ("ander", "ja"),
            ]),
            "/verder" => form(&[("hervatcode", &self.resume)]),
            "/invullen/{round}/vragen/{topic}" => form(&[
                ("deelname", &self.participation),
                ("basis-0", "0~~~0"),
                ("keuze-0", "3"),
            ]),
            "/api/bewaar" => post.json(&json!({
                "round": self.a.round,
                "participation": self.participation,
                "answers": [sent(0, "2", 0, 5)],
            })),
            "/steunpunt/lijsten/bestand" => {
                let (kind, body) = parts(&idempotency_key, "ander.yaml", b"id: [");
                post.header("content-type", kind).body(body)
            }
            _ => {
                let mut fields = self.board.fields(pattern, &idempotency_key);
                fields.extend(agreements::fields(pattern, &idempotency_key));
                fields.extend(actions::fields(pattern, &idempotency_key));
                fields.extend(reports::fields(pattern, &idempotency_key));
                fields.extend(self.table.fields(pattern, &idempotency_key));
                fields.extend(sharing::Shared::fields(pattern, &idempotency_key));
                fields.extend(staff::Centre::fields(pattern));
                fields.extend(support::Asked::fields(pattern, &idempotency_key));
                fields.extend(lists::ListFixture::fields(pattern, &idempotency_key));
                fields.extend(own.iter().map(|(name, value)| (*name, value.as_str())));
                form(&fields)
            }
        }
    }
}

/// A number that no other call gets.
fn rand() -> u32 {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(1000);
    NEXT.fetch_add(1, Ordering::SeqCst)
}

async fn walk(phase: Phase) {
    let setup = Setup {
        security_contact: Some("mailto:veilig@scan.example"),
        ..Setup::behind_proxy()
    };
    let app = setup.run().await;
    let for_reading = World::new(&app, phase).await;
    let mut watch = db::Watch::on(app.data()).await;
    let mut wrong = Vec::new();
    for (method, pattern, private, review) in expected_rows() {
        let expected = if phase == Phase::Private {
            private
        } else {
            review
        };
        let own = if method == "POST" {
            Some(World::new(&app, phase).await)
        } else {
            None
        };
        let world = own.as_ref().unwrap_or(&for_reading);
        // Whoever may, last: it changes what the others would find.
        let order = if pattern.starts_with("/invullen") || pattern.starts_with("/koppeling/") {
            [0, 2, 3, 4, 5, 6, 8, 9, 10, 11, 1, MANAGING]
        } else {
            [0, 1, 2, 4, 5, 6, 8, 9, 10, 11, 3, MANAGING]
        };
        for actor in order {
            // Whoever manages the team with an account does the same to one where nothing was done.
            let fresh = if method == "POST" && actor == MANAGING && expected[actor] < 400 {
                Some(World::new(&app, phase).await)
            } else {
                None
            };
            let world = fresh.as_ref().unwrap_or(world);
            let leaves_alone = method == "GET" || expected[actor] >= 400;
            if leaves_alone {
                // What was done before is not of this request.
                watch.changes().await;
            }
            let browser = &world.actors[actor];
            let request = world.request(actor, method, pattern);
            // Only the head: the body of a stream of events does not end.
            let status = browser.open(request).await.unwrap().status().as_u16();
            // What was begun in the background ends before anybody else asks.
            app.release_ended().await;
            // A file that is still being made is given.
            let status = if status == 202 { 200 } else { status };
            if status != expected[actor] {
                let want = expected[actor];
                wrong.push(format!(
                    "{method} {pattern} actor {actor}: {status}, not {want}"
                ));
            }
            if leaves_alone {
                let changes = watch.changes().await;
                assert!(
                    changes.is_empty(),
                    "{method} {pattern} actor {actor} changed something: {changes:#?}"
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{phase:?}:\n{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_for_every_actor_in_the_private_phase() {
    walk(Phase::Private).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_for_every_actor_in_the_review_phase() {
    walk(Phase::Review).await;
}

#[tokio::test]
async fn no_other_method_does_anything() {
    let app = Setup::behind_proxy().run().await;
    let world = World::new(&app, Phase::Private).await;
    let before = db::dump(app.data()).await;
    for (_, pattern, ..) in expected_rows() {
        let path = world.path(pattern);
        for method in [Method::PUT, Method::PATCH, Method::DELETE] {
            let request = world.actors[3].request(method.clone(), &path);
            let request = request.header("sec-fetch-site", "same-origin");
            let page = world.actors[3].send(request).await;
            assert_eq!(page.status, 405, "{method} {pattern}");
        }
    }
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn fields_that_no_form_has_are_refused_on_a_board_and_at_the_table() {
    let app = Setup::behind_proxy().run().await;
    let world = World::new(&app, Phase::Review).await;
    let before = db::dump(app.data()).await;
    for pattern in [
        "/koppeling/{board}/keuzes",
        "/koppeling/{board}/koppels",
        "/koppeling/{board}/weg",
        "/sessie/{round}/stem",
        "/sessie/{round}/weg",
    ] {
        let one = &world.actors[1];
        let post = one.own_post(&world.path(pattern));
        let page = one.send(post.form(&[("is_admin", "1")])).await;
        assert_eq!(page.status, 422, "{pattern}");
    }
    assert_eq!(before, db::dump(app.data()).await);
}
