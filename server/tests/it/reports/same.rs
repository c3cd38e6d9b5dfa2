//! Page, PDF, DOCX, XLSX, CSV and JSON say the same, with random answers.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use calamine::{Data, Reader, Xlsx};
use serde_json::Value;

use super::Download;
use crate::acting::text;
use crate::app::TestApp;
use crate::people::{Coordinator, Scan, sent};

/// What is compared of an item, as people read it: people per answer in the order of the labels,
/// *weet ik niet* and *niet van toepassing* last, and the mean with a comma.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    counts: Vec<u32>,
    mean: String,
}

type Figures = BTreeMap<String, Seen>;

const CAPTION: &str = "Aantal collega’s per antwoord";

#[tokio::test]
async fn every_format_says_the_same_as_the_page() {
    let mut seed = [0; 8];
    getrandom::fill(&mut seed).unwrap();
    let seed = u64::from_le_bytes(seed);
    println!("the seed of the answers: {seed}");
    let app = TestApp::new().await;
    let team = answered(&app, seed).await;
    let json = file(&team, "cijfers.json").await;
    let json: Value = serde_json::from_slice(&json).unwrap();
    let expected = from_json(&json);
    assert!(expected.len() >= 12, "{} items", expected.len());

    let page = from_page(&pages(&team, &json).await, &json);
    assert_eq!(page, expected, "page");
    let scratch = tempfile::tempdir().unwrap();
    let pdf = pdf_text(scratch.path(), &file(&team, "rapport.pdf").await);
    assert_eq!(from_report(&pdf, &json), expected, "PDF");
    let docx = docx_text(scratch.path(), &file(&team, "rapport.docx").await);
    assert_eq!(from_report(&docx, &json), expected, "DOCX");
    assert_eq!(
        from_xlsx(file(&team, "cijfers.xlsx").await),
        expected,
        "XLSX"
    );
    for csv in ["cijfers.csv", "cijfers-excel.csv"] {
        let found = from_csv(scratch.path(), &file(&team, csv).await);
        assert_eq!(found, expected, "{csv}");
    }
}

/// Nineteen people who answer at random: a level, or now and then one of the answers apart.
async fn answered(app: &TestApp, seed: u64) -> Coordinator {
    let team = app.start(&Scan::default()).await;
    let mut state = seed | 1;
    let mut below = |limit: u64| {
        // Xorshift, Marsaglia 2003.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) % limit
    };
    for person in 0..19 {
        let role = ["docent", "mentor", "schoolleider"][person % 3];
        let one = app.join(&team.code, role).await;
        let answers: Vec<_> = (0..14)
            .map(|item| {
                let choice = ["1", "2", "3", "1", "2", "3", "weet-niet", "nvt"];
                let choice = choice[usize::try_from(below(8)).unwrap()];
                sent(item, choice, 0, i64::from(item) + 1)
            })
            .collect();
        one.acks(&answers).await;
    }
    team.close().await;
    team
}

async fn file(team: &Coordinator, name: &str) -> Vec<u8> {
    let path = team.at(&format!("/rapport/{name}"));
    let got = Download::of(&team.browser, &path).await;
    assert_eq!(got.status, 200, "{name}");
    got.bytes
}

fn number(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap()).unwrap()
}

fn comma(value: f64) -> String {
    format!("{value:.1}").replace('.', ",")
}

fn from_json(json: &Value) -> Figures {
    let items = json["items"].as_array().unwrap().iter();
    items
        // Of items that were not answered, or by too few, there is nothing to compare.
        .filter_map(|item| {
            let levels = item["distribution"].as_array()?.iter();
            let apart = ["unknown", "not_applicable"].map(|name| &item[name]);
            let seen = Seen {
                counts: levels.chain(apart).map(number).collect(),
                mean: comma(item["mean"].as_f64().unwrap()),
            };
            Some((item["text"].as_str()?.to_owned(), seen))
        })
        .collect()
}

/// The table of an item on the page stands between its caption and the next caption; which item it
/// is and its mean stand before it.
fn from_page(text: &str, json: &Value) -> Figures {
    let items = json["items"].as_array().unwrap();
    let mut found = Figures::new();
    let mut before = String::new();
    for (place, chunk) in text.split(CAPTION).enumerate() {
        if place > 0 {
            let nearest = items
                .iter()
                .filter_map(|item| Some((before.rfind(&squeezed(item["text"].as_str()?))?, item)))
                .max_by_key(|(at, _)| *at);
            let (_, item) = nearest.expect("no statement stands before a table");
            let labels = levels(item, json);
            let labels: Vec<&str> = labels
                .into_iter()
                .chain(["Weet ik niet", "Niet van toepassing"])
                .collect();
            if let Some(counts) = counts(chunk, &labels) {
                let mean = means(&before).pop().unwrap_or_default();
                let name = item["text"].as_str().unwrap().to_owned();
                found.insert(name, Seen { counts, mean });
            }
        }
        before.push_str(&squeezed(chunk));
    }
    found
}

fn levels<'a>(item: &Value, json: &'a Value) -> Vec<&'a str> {
    let scale = if item["kind"] == "middel" {
        &json["resource_scale"]
    } else {
        &json["scale"]
    };
    let labels = scale.as_array().unwrap().iter();
    labels.map(|label| label.as_str().unwrap()).collect()
}

/// In a report each item is a row of figures in its chapter, and a row of people per answer in the
/// appendix: each row begins with the statement. What is in neither is not shown.
fn from_report(text: &str, json: &Value) -> Figures {
    let (chapters, appendix) = text.rsplit_once("Bijlage").unwrap();
    let items = json["items"].as_array().unwrap().iter();
    items
        .filter_map(|item| {
            let name = item["text"].as_str().unwrap();
            let answers = levels(item, json).len() + 2;
            let counts = rows(appendix, name).find_map(|row| people(row, answers))?;
            let mean = rows(chapters, name).find_map(mean_of_row)?;
            Some((name.to_owned(), Seen { counts, mean }))
        })
        .collect()
}

/// What stands behind each place where a text stands, however its lines are broken.
fn rows<'a>(text: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let wanted = squeezed(name);
    let (mut letters, mut ends) = (String::new(), Vec::new());
    for (at, c) in text.char_indices().filter(|(_, c)| !is_break(*c)) {
        letters.push(c);
        ends.extend(std::iter::repeat_n(at + c.len_utf8(), c.len_utf8()));
    }
    let found: Vec<_> = letters
        .match_indices(&wanted)
        .map(|(at, _)| ends[at + wanted.len() - 1])
        .collect();
    found.into_iter().map(|end| &text[end..])
}

/// A count and a percentage for each answer.
fn people(row: &str, answers: usize) -> Option<Vec<u32>> {
    let mut words = row.split_whitespace();
    let counts = (0..answers).map(|_| {
        let count = words.next()?.parse().ok()?;
        words.next()?.strip_suffix('%')?.parse::<u32>().ok()?;
        Some(count)
    });
    counts.collect()
}

/// `14 van 19 2,3`: the mean comes after how many answered; before it stand the counts of the bar.
fn mean_of_row(row: &str) -> Option<String> {
    let words: Vec<&str> = row.split_whitespace().take(16).collect();
    let at = words.iter().position(|word| *word == "van")?;
    let number = |word: &&str| word.parse::<u32>().is_ok();
    let is_row = words[..at].iter().all(number) && at > 0;
    let mean = words.get(at + 2).filter(|word| word.contains(','))?;
    is_row.then(|| (*mean).to_owned())
}

/// Without what a line break may have put in.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !is_break(*c)).collect()
}

fn is_break(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{ad}' | '\u{2010}')
}

/// After each label its count and percentage.
fn counts(chunk: &str, labels: &[&str]) -> Option<Vec<u32>> {
    let mut rest = chunk;
    let mut found = Vec::new();
    for label in labels {
        rest = &rest[rest.find(label)? + label.len()..];
        let words: Vec<&str> = rest.split_whitespace().collect();
        let count = words.windows(2).find_map(|pair| {
            let share = pair[1].strip_suffix('%')?;
            share.parse::<u32>().ok()?;
            pair[0].parse::<u32>().ok()
        })?;
        found.push(count);
    }
    Some(found)
}

/// All of `gemiddeld 2,3 · n 12` in a squeezed text.
fn means(squeezed: &str) -> Vec<String> {
    let squeezed = squeezed.to_lowercase();
    let parts = squeezed.split("gemiddeld").skip(1);
    parts
        .filter_map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != ',')?;
            let is_of_item = rest[end..].starts_with("·n");
            is_of_item.then(|| rest[..end].to_owned())
        })
        .collect()
}

/// All topics of the overview, without tags.
async fn pages(team: &Coordinator, json: &Value) -> String {
    let mut all = String::new();
    let mut topics: Vec<&str> = Vec::new();
    for item in json["items"].as_array().unwrap() {
        let topic = item["topic"].as_str().unwrap();
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    for topic in topics {
        let page = team.get(&format!("/overzicht/{topic}")).await.is(200);
        let mut inside = false;
        for c in text(&page).chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    all.push(' ');
                }
                c if !inside => all.push(c),
                _ => {}
            }
        }
    }
    all
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
}

/// The text of a PDF.
pub fn pdf_text(scratch: &Path, bytes: &[u8]) -> String {
    let (pdf, txt) = (scratch.join("r.pdf"), scratch.join("r.txt"));
    std::fs::write(&pdf, bytes).unwrap();
    // In the order in which it was written, which is the reading order.
    run(Command::new("pdftotext").arg("-raw").arg(&pdf).arg(&txt));
    std::fs::read_to_string(txt).unwrap()
}

fn docx_text(scratch: &Path, bytes: &[u8]) -> String {
    std::fs::write(scratch.join("d.docx"), bytes).unwrap();
    let profile = format!("-env:UserInstallation=file://{}/office", scratch.display());
    run(Command::new("soffice")
        .args([
            &profile,
            "--headless",
            "--convert-to",
            "txt:Text (encoded):UTF8",
        ])
        .arg("--outdir")
        .arg(scratch)
        .arg(scratch.join("d.docx")));
    std::fs::read_to_string(scratch.join("d.txt")).unwrap()
}

/// The sheet *Vragen* with the means, and *Verdeling* with the people. The names of columns stand
/// in the first row.
fn from_xlsx(bytes: Vec<u8>) -> Figures {
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let mut sheet = |name: &str| -> Vec<Vec<String>> {
        let sheet = book.worksheet_range(name).unwrap();
        let rows = sheet.rows();
        rows.map(|row| row.iter().map(Data::to_string).collect())
            .collect()
    };
    let (items, people) = (sheet("Vragen"), sheet("Verdeling"));
    let at = |name: &str| items[0].iter().position(|title| title == name).unwrap();
    let (text, mean) = (at("Vraag"), at("Gemiddeld"));
    let last = people[0]
        .iter()
        .position(|title| title == "N.v.t.")
        .unwrap();
    items[1..]
        .iter()
        .filter_map(|row| {
            let mean = comma(row[mean].parse().ok()?);
            let of_item = people.iter().find(|people| people[1] == row[text]).unwrap();
            // Levels of statements and of resources stand side by side: the others are empty.
            let counts = of_item[3..=last].iter().filter(|cell| !cell.is_empty());
            let counts = counts.map(|cell| cell.parse().unwrap()).collect();
            Some((row[text].clone(), Seen { counts, mean }))
        })
        .collect()
}

/// Nothing for an item without a mean.
fn row_seen(head: &[String], cell: impl Fn(&str) -> Option<String>) -> Option<(String, Seen)> {
    let levels = head.iter().filter(|name| is_level(name));
    let names = levels.map(String::as_str).chain(["weet ik niet", "n.v.t."]);
    let counts = names
        .filter_map(&cell)
        .filter(|value| !value.is_empty())
        .map(|value| value.parse().unwrap())
        .collect();
    let mean = cell("gemiddeld").unwrap().replace(',', ".");
    let mean = comma(mean.parse().ok()?);
    Some((cell("vraag")?, Seen { counts, mean }))
}

fn is_level(name: &str) -> bool {
    name.starts_with("niveau ")
}

/// Read by Python's own reader.
fn from_csv(scratch: &Path, bytes: &[u8]) -> Figures {
    const READ: &str = "import csv, json, sys\n\
        text = open(sys.argv[1], encoding='utf-8-sig', newline='').read()\n\
        mark = ';' if text.splitlines()[0].count(';') > 3 else ','\n\
        print(json.dumps(list(csv.reader(text.splitlines(True), delimiter=mark))))";
    let path = scratch.join("c.csv");
    std::fs::write(&path, bytes).unwrap();
    let output = Command::new("python3")
        .args(["-c", READ])
        .arg(&path)
        .output()
        .unwrap();
    let rows: Vec<Vec<String>> = serde_json::from_slice(&output.stdout).unwrap();
    let (head, rows) = rows.split_first().unwrap();
    rows.iter()
        .filter_map(|row| {
            row_seen(head, |name| {
                let at = head.iter().position(|title| title == name)?;
                Some(row[at].clone())
            })
        })
        .collect()
}
