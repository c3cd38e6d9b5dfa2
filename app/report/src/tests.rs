//! Worked reports, and what holds for every report.

mod choices;
mod empty;
mod pictures;
mod whole;

use std::sync::Arc;

use scan::agreement::{Action, ActionState, Agreed, Agreement, Line, Origin, ResourceNeed};
use scan::agreement::{LongText, TeamAnswer};
use scan::answer::{Choice, Priority, Remark};
use scan::offer::{Offer, OfferKind};
use scan::questionnaire::{Level, Questionnaire, Sector};
use scan::report::{Block, Document, Part, Settings, Sheet};
use scan::round::{Anonymity, Respondent};

use crate::documents::{guide, pictures as standing, report as document, summary};
use scan::application::RoundName;
use scan::application::releases::Beside;
use scan::application::reports::{Dossier, Past};
use scan::release::Cell;
use scan::testing::{id, published, round, team, usual};

/// Of a first round in which nothing was agreed yet.
fn dossier(questionnaire: Questionnaire, anonymity: Anonymity, people: &[Respondent]) -> Dossier {
    let (round, overview) = round(questionnaire, anonymity, people);
    Dossier {
        round,
        overview: Arc::new(overview),
        agreed: Agreed::default(),
        earlier: Vec::new(),
        beside: None,
        settings: Settings::default(),
        made_on: jiff::civil::date(2026, 11, 20),
    }
}

fn line(text: &str) -> Line {
    Line::new(text).unwrap().unwrap()
}

fn action(what: &str, state: ActionState) -> Action {
    Action {
        what: line(what),
        who: Some(line("de zorgcoördinator")),
        due: Some("2027-01-15".to_owned()),
        state,
        origin: Origin::Gap,
        item: Some(id("waarom")),
        topic: None,
        offer: Some(id("brochure")),
    }
}

fn agreed() -> Agreed {
    let mut agreed = Agreed::default();
    let answer = TeamAnswer {
        choice: Some(Choice::Level(Level::new(2).unwrap())),
        priority: Some(Priority::High),
        reason: Remark::new("Wij zijn net #begonnen <x>").unwrap(),
    };
    let need = ResourceNeed {
        what: line("Extra handen op maandag"),
        for_whom: Some(line("de onderbouw")),
        supplier: None,
        dropped: false,
    };
    let note = LongText::new("Eerst uitzoeken.\nDan kiezen.").unwrap();
    for one in [
        Agreement::Answer(id("waarom"), answer),
        Agreement::Ambition(id("gedrag"), Level::new(4)),
        Agreement::Note(id("waarom"), note),
        Agreement::Resource(id("handen"), need),
        Agreement::Action(id("a1"), action("Brochure lezen", ActionState::Open)),
        Agreement::Action(id("a2"), action("Gesprek voeren", ActionState::Klaar)),
    ] {
        agreed.put(1, "2026-11-15".to_owned(), one);
    }
    agreed
}

fn offers() -> Vec<Offer> {
    vec![Offer {
        id: id("brochure"),
        kind: OfferKind::Brochure,
        title: "Brochure OPP".to_owned(),
        provider: "Steunpunt".to_owned(),
        text: "Uitleg in gewone taal.".to_owned(),
        link: Some("https://voorbeeld.nl/opp".to_owned()),
        contact: None,
        sectors: vec![Sector::Vo],
        roles: Vec::new(),
        topics: vec![id("opp")],
        items: Vec::new(),
        valid_from: None,
        valid_until: None,
    }]
}

/// A second round with everything in it.
fn full() -> Dossier {
    let mut now = dossier(agreed().apply_to(&usual()), Anonymity::Anonymous, &team());
    now.round.number = 2;
    now.agreed = agreed();
    let before = dossier(usual(), Anonymity::Anonymous, &team()[..9]);
    let mut first = before.round;
    first.name = RoundName::parse("bbbbbbbb2345").unwrap();
    let mut earlier = Agreed::default();
    for (name, state) in [("b1", ActionState::Bezig), ("b2", ActionState::Klaar)] {
        let what = format!("Oude actie {name}");
        let one = Agreement::Action(id(name), action(&what, state));
        earlier.put(1, "2025-11-15".to_owned(), one);
    }
    now.earlier = vec![Past {
        round: first,
        overview: before.overview,
        agreed: earlier,
    }];
    let menu = published::menu(usual());
    now.beside = Some(Beside {
        release: published::head(),
        national: published::figures(&menu, Cell::national(), 0),
        regional: None,
        wordings: menu.wordings,
    });
    now.settings.foreword = LongText::new("Beste lezer,\n$x$ #let").unwrap();
    let comment = LongText::new("Hier werken we al aan.").unwrap().unwrap();
    now.settings.comments.insert(id("opp"), comment);
    now
}

fn headings(document: &Document) -> Vec<(u8, &str)> {
    document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) => Some((heading.level, heading.text.as_str())),
            _ => None,
        })
        .collect()
}

fn chapters(document: &Document) -> Vec<&str> {
    let all = headings(document).into_iter();
    all.filter(|(level, _)| *level == 1)
        .map(|(_, text)| text)
        .collect()
}

/// The blocks of a chapter, without its heading.
fn chapter<'a>(document: &'a Document, title: &str) -> &'a [Block] {
    let is = |block: &Block, title: Option<&str>| {
        matches!(block, Block::Heading(heading)
            if heading.level == 1 && title.is_none_or(|title| heading.text == title))
    };
    let blocks = &document.blocks;
    let Some(start) = blocks.iter().position(|block| is(block, Some(title))) else {
        panic!("no chapter {title} in {:?}", chapters(document));
    };
    let rest = &blocks[start + 1..];
    let end = rest.iter().position(|block| is(block, None));
    &rest[..end.unwrap_or(rest.len())]
}

fn sheets(blocks: &[Block]) -> impl Iterator<Item = &Sheet> {
    blocks.iter().filter_map(|block| match block {
        Block::Sheet(sheet) => Some(sheet),
        _ => None,
    })
}

/// The first sheet with this in its caption.
fn sheet<'a>(blocks: &'a [Block], caption: &str) -> &'a Sheet {
    let mut all = sheets(blocks);
    let found = all.find(|sheet| sheet.caption.contains(caption));
    found.unwrap_or_else(|| panic!("no sheet {caption}"))
}

/// The cells of the row with this name.
fn row<'a>(sheet: &'a Sheet, name: &str) -> &'a [String] {
    let found = sheet.figures().find(|cells| cells[0] == name);
    found.unwrap_or_else(|| panic!("no row {name} in {}", sheet.caption))
}

fn json(blocks: &[Block]) -> String {
    serde_json::to_string(blocks).unwrap()
}

/// What must hold for every document.
pub(crate) fn check(document: &Document) {
    let mut level = 0;
    for (now, text) in headings(document) {
        assert!(now <= level + 1, "{text} skips a level");
        assert!(!text.is_empty());
        level = now;
    }
    let mut names: Vec<_> = document.pictures().map(|one| one.name.as_str()).collect();
    let plain = |name: &&str| {
        let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        name.chars().all(known)
    };
    assert!(names.iter().all(plain), "{names:?}");
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "{names:?}");
    for block in &document.blocks {
        if let Block::Table(table) = block {
            assert!(!table.rows.is_empty(), "{}", table.caption);
            for row in &table.rows {
                assert_eq!(row.len(), table.columns.len(), "{}: {row:?}", table.caption);
            }
        }
        if let Block::Sheet(sheet) = block {
            assert!(sheet.figures().count() > 0, "{}", sheet.caption);
            for row in sheet.figures() {
                assert_eq!(row.len(), sheet.columns.len(), "{}: {row:?}", sheet.caption);
            }
        }
    }
    pictures::check(document);
}

fn all(dossier: &Dossier) -> [Document; 3] {
    let offers = offers();
    [
        document(dossier, &offers),
        summary(dossier, &offers),
        guide(dossier, &offers),
    ]
}
