//! A school that is like no other in all it says: nothing of it is in the file of releases, in what
//! staff can fetch, or in the log.

use std::io::{Cursor, Read};
use std::path::Path;
use std::time::Instant;

use calamine::{Data, Reader, Xlsx};
use scan::application::staff::StaffRole;
use scan_report::national::files::TAKEAWAYS;
use serde_json::Value;

use super::{Ground, SCHOOLS, School, copy, invented, told};
use crate::app::{PATIENCE, Setup, TestApp};
use crate::browser::Browser;
use crate::db;
use crate::program::Server;
use crate::reports::{Download, pdf_text};
use crate::staff::sign_in;

/// What nobody but the school itself may know.
fn canary() -> School {
    School {
        name: "Kanarieschool Zonderling".to_owned(),
        team: "kanarieteam".to_owned(),
        brin: Some("99ZQ07".to_owned()),
        board: Some("98765".to_owned()),
        partnership: Some("SWV Kanariegeel".to_owned()),
        people: vec!["docent"; 217],
        ..School::new(SCHOOLS + 1)
    }
}

async fn ground() -> Ground {
    let mut schools = School::several(SCHOOLS);
    schools.push(canary());
    Ground::with(&schools).await
}

/// What gives the school away.
struct Secrets {
    /// Looked for everywhere.
    names: Vec<String>,
    /// Its exact means with three decimals, of which each would do: looked for in what people and
    /// programs read as figures.
    means: Vec<String>,
    /// Numbers that stand in other places by chance: looked for in the tables only.
    numbers: Vec<String>,
}

impl Secrets {
    /// Of a school whose round was counted.
    async fn of_counted(data: &Path) -> Self {
        let sql = "SELECT body FROM tallies ORDER BY LENGTH(body) DESC";
        let body: Value = serde_json::from_str(&db::texts(data, sql).await[0]).unwrap();
        let items = body["items"].as_array().unwrap().iter();
        let exact: Vec<String> = items.map(mean).collect();
        assert!(exact.len() > 10);
        let numbers = exact.iter().map(|mean| mean.replace('.', ""));
        Self {
            names: names(),
            numbers: numbers.chain(["98765", "217"].map(str::to_owned)).collect(),
            means: exact
                .iter()
                .flat_map(|mean| [mean.clone(), mean.replace('.', ",")])
                .collect(),
        }
    }

    fn check(&self, text: &str, place: &str) {
        for word in self.names.iter().chain(&self.means) {
            assert!(!text.contains(word), "{word} in {place}");
        }
    }
}

fn names() -> Vec<String> {
    let mut names = ["Kanarie", "kanarie", "99ZQ"].map(str::to_owned).to_vec();
    names.push(canary().round());
    names
}

/// The mean of an item of a count, from people per level of the one role group.
fn mean(item: &Value) -> String {
    let (mut people, mut sum) = (0.0, 0.0);
    for (level, count) in (1_u8..).zip(item[1][0][1].as_array().unwrap()) {
        let count = f64::from(u32::try_from(count.as_u64().unwrap()).unwrap());
        people += count;
        sum += f64::from(level) * count;
    }
    format!("{:.3}", sum / people)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_single_school_is_in_the_file_of_releases_or_in_what_staff_fetch() {
    let ground = ground().await;
    ground.build();
    let data = ground.data();
    let secrets = Secrets::of_counted(&data).await;
    let figures = "SELECT f.cell || m.measure || f.row FROM release_figures f
                   JOIN release_measures m ON m.edition = f.edition AND m.number = f.measure";
    let figures = told(&data, figures).await;
    assert!(figures.len() > 100);
    for figure in &figures {
        secrets.check(figure, "a figure");
        for number in &secrets.numbers {
            assert!(!figure.contains(number), "{number}: {figure}");
        }
    }
    for file in ["releases.sqlite", "releases.sqlite-wal"] {
        let bytes = std::fs::read(data.join(file)).unwrap_or_default();
        for name in &secrets.names {
            let mut parts = bytes.windows(name.len());
            assert!(!parts.any(|part| part == name.as_bytes()), "{name}: {file}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    copy(&data, folder.path());
    let app = Setup::default().run_on(folder).await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    pages(&admin, &secrets).await;
    files(&app, &admin, &secrets).await;
}

/// Every page of staff, those about figures also for a group of schools, and each topic.
async fn pages(admin: &Browser, secrets: &Secrets) {
    let table = scan_app::routes::table().into_iter();
    let of_staff = table.filter(|route| {
        let of_staff = route.path.starts_with("/steunpunt") && !route.path.contains('{');
        of_staff && route.method == reqwest::Method::GET && !route.path.ends_with("stroom")
    });
    let mut paths: Vec<String> = of_staff.map(|route| route.path.to_owned()).collect();
    let list = invented::list();
    let topics = list.topics().map(|(_, topic)| topic.id.to_string());
    let of_topics = topics.map(|topic| format!("/steunpunt/onderwerp/{topic}"));
    paths.extend(of_topics.chain(["/steunpunt/onderwerp/bestaat-niet".to_owned()]));
    let mut seen = 0;
    for path in paths {
        for group in ["", "?provincie=zeeland", "?grootte=small"] {
            let page = admin.get(&format!("{path}{group}")).await;
            secrets.check(&without_marks(&page.body), &path);
            for name in &secrets.names {
                assert!(!page.body.contains(name), "{name} on {path}");
            }
            seen += usize::from(page.status == 200);
        }
    }
    assert!(seen >= 30, "{seen}");
}

/// A page without its tags, which hold coordinates.
fn without_marks(body: &str) -> String {
    let parts = body.split('<');
    let texts = parts.map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    texts.collect::<Vec<_>>().join(" ")
}

/// Every file that staff take along, of the whole country beside a province.
async fn files(app: &TestApp, admin: &Browser, secrets: &Secrets) {
    let scratch = tempfile::tempdir().unwrap();
    let choice = "uitgave=1&lijst=vo&groepen=2&provincie2=zeeland";
    for format in &TAKEAWAYS {
        let name = format.address;
        let path = format!("/steunpunt/meenemen/{name}?{choice}");
        let got = Download::of(admin, &path).await;
        assert_eq!(got.status, 200, "{name}");
        let text = if name.ends_with(".pdf") {
            pdf_text(scratch.path(), &got.bytes)
        } else if name.ends_with(".xlsx") {
            cells(got.bytes)
        } else if got.bytes.starts_with(b"PK") {
            unzipped(got.bytes, name.ends_with(".docx"))
        } else {
            String::from_utf8(got.bytes).unwrap()
        };
        // It is read as far as it says what it is.
        assert!(text.contains("uitgave"), "{name}: {text}");
        secrets.check(&text, name);
    }
    let log = db::number(app.data(), "SELECT COUNT(*) FROM staff_log").await;
    assert!(log >= i64::try_from(TAKEAWAYS.len()).unwrap());
}

fn cells(bytes: Vec<u8>) -> String {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = book.worksheets();
    let cells = sheets.iter().flat_map(|(_, sheet)| sheet.cells());
    let words = cells.map(|(_, _, cell): (_, _, &Data)| cell.to_string());
    words.collect::<Vec<_>>().join("\n")
}

fn unzipped(bytes: Vec<u8>, is_marked_up: bool) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = String::new();
    for place in 0..zip.len() {
        let mut bytes = Vec::new();
        zip.by_index(place)
            .unwrap()
            .read_to_end(&mut bytes)
            .unwrap();
        let text = String::from_utf8_lossy(&bytes);
        if is_marked_up {
            all.push_str(&without_marks(&text));
        } else {
            all.push_str(&text);
        }
    }
    all
}

/// What a server writes in its log while it makes a release, with more than it usually says.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_a_single_school_is_in_the_log() {
    let ground = ground().await;
    let data = ground.data();
    let due = "INSERT INTO release_due (id, who, begun_at) VALUES (1, 'voorbeeld', 0)";
    db::change(&data, due).await;
    let keys = ground.keys();
    let environment = [
        ("SCAN_RELEASE_KEYS", keys.to_str().unwrap()),
        ("SCAN_LOG", "debug"),
    ];
    let server = Server::start(&data, &environment);
    let began = Instant::now();
    while db::number(&data, "SELECT COUNT(*) FROM release_due").await > 0 {
        assert!(began.elapsed() < PATIENCE, "it is not made");
        tokio::task::yield_now().await;
    }
    let (code, log) = server.terminate();
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("a release was broken off"), "{log}");
    assert_eq!(told(&data, "SELECT edition FROM releases").await, ["1"]);
    for name in names() {
        assert!(!log.contains(&name), "{name}: {log}");
    }
}
