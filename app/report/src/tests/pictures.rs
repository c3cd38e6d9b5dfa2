//! Pictures: the same counts as their tables, everything within the frame.

use scan::chart::text::width;
use scan::report::{Anchor, Ink, Picture, Shape};

use super::*;
use scan::testing::list;

/// All of every picture lies within its frame, and what a bar shows is in its own words. A picture
/// with counts is followed by a table that holds them.
pub(super) fn check(document: &Document) {
    let blocks = &document.blocks;
    for (place, block) in blocks.iter().enumerate() {
        match block {
            Block::Picture(picture) => {
                sound(picture);
                let mut next = blocks[place + 1..].iter();
                let next = next.find(|next| !matches!(next, Block::Picture(_)));
                match next {
                    Some(Block::Table(table)) => holds(&table.rows.concat(), picture),
                    Some(Block::Sheet(sheet)) => {
                        holds(&sheet.figures().collect::<Vec<_>>().concat(), picture);
                    }
                    other => panic!("{} has no table but {other:?}", picture.name),
                }
            }
            Block::Sheet(sheet) => {
                sheet.legend.iter().for_each(sound);
                for bar in sheet.bars() {
                    sound(bar);
                    let words = bar.alt.replace([',', '.'], " ");
                    let words: Vec<_> = words.split(' ').map(str::to_owned).collect();
                    holds(&words, bar);
                }
            }
            _ => {}
        }
    }
}

pub(super) fn sound(picture: &Picture) {
    within(picture);
    assert!(!picture.alt.is_empty() && !picture.title.is_empty());
}

fn holds(texts: &[String], picture: &Picture) {
    let mut cells: Vec<&str> = texts.iter().map(String::as_str).collect();
    for shape in &picture.shapes {
        let Shape::Text { ink, text, .. } = shape else {
            continue;
        };
        if !matches!(ink, Ink::OnTone(_) | Ink::OnUnknown) {
            continue;
        }
        let found = cells.iter().position(|cell| cell == text);
        let Some(found) = found else {
            panic!("{text} of {} is not in its words", picture.name);
        };
        cells.swap_remove(found);
    }
}

fn within(picture: &Picture) {
    let inside = |x: f64, most: f64| (-0.01..=most + 0.01).contains(&x);
    for shape in &picture.shapes {
        let (xs, ys) = match shape {
            Shape::Rect {
                x,
                y,
                width,
                height,
                ..
            } => ([*x, x + width], [*y, y + height]),
            Shape::Line { at, .. } => ([at[0], at[2]], [at[1], at[3]]),
            Shape::Circle { x, y, radius, .. } => {
                ([x - radius, x + radius], [y - radius, y + radius])
            }
            Shape::Path { at, .. } => ([at[0]; 2], [at[1]; 2]),
            Shape::Text {
                x,
                y,
                size,
                anchor,
                weight,
                text,
                ..
            } => {
                let long = width(text, *size, *weight);
                let start = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - long / 2.0,
                    Anchor::End => x - long,
                };
                ([start, start + long], [y - size, *y])
            }
        };
        assert!(
            xs.iter().all(|x| inside(*x, picture.width)),
            "{}: {shape:?}",
            picture.name
        );
        assert!(
            ys.iter().all(|y| inside(*y, picture.height)),
            "{}: {shape:?}",
            picture.name
        );
    }
}

#[test]
fn pictures_have_stable_names() {
    let all = standing(&full(), &offers());
    all.iter().for_each(sound);
    let names: Vec<_> = all.iter().map(|one| one.name.as_str()).collect();
    let expected = [
        "overzicht",
        "verdeling-1",
        "verdeling-2",
        "verdeling-3",
        "verdeling-4",
        "rollen-1",
        "trend",
    ];
    assert_eq!(names, expected);
}

#[test]
fn an_alternative_text_has_all_counts() {
    let overview = &standing(&full(), &offers())[0];
    let alt = &overview.alt;
    let of_gedrag = alt.split("Onderwerp gedrag").nth(1).unwrap();
    assert!(of_gedrag.starts_with(": nog niet "), "{alt}");
    assert!(of_gedrag.contains("weet ik niet"), "{alt}");
    assert!(of_gedrag.contains("gemiddeld"), "{alt}");
}

#[test]
fn the_bar_of_a_row_says_what_it_shows() {
    let report = document(&full(), &offers());
    let of_opp = sheet(chapter(&report, "Informatie"), "Onderwerp opp");
    let bars: Vec<_> = of_opp.bars().map(|bar| bar.alt.as_str()).collect();
    assert_eq!(
        bars,
        [
            "Nog niet 7, begonnen 0, grotendeels 0, geborgd 6, weet ik niet 0. Het doel is grotendeels.",
            "Nog niet 0, begonnen 7, grotendeels 6, geborgd 0, weet ik niet 0. Het doel is grotendeels.",
        ]
    );
    let legend = of_opp.legend.as_ref().unwrap();
    assert!(
        legend.alt.contains("op het doel, boven het doel"),
        "{}",
        legend.alt
    );
}

#[test]
fn other_scales_and_long_words_stay_within_the_frame() {
    let labels = [
        "Een heel lange naam voor het allereerste niveau van de schaal",
        "Begonnen, maar nog niet met alle collega’s en ouders samen",
        "C",
        "D",
        "E",
        "F",
        "Onderwijszorgarrangementenoverlegstructurenbeleidsplan",
    ];
    let mut list = list(&labels, 4);
    list.areas[0].topics[0].title = "Onderwijszorgarrangementenoverlegstructuren 😀".repeat(4);
    list.areas[0].topics[1].items[0].target = Level::new(2).unwrap();
    let report = document(&dossier(list, Anonymity::Anonymous, &team()), &offers());
    super::check(&report);
}

#[test]
fn many_topics_go_on_in_a_next_picture() {
    let mut list = usual();
    let pattern = list.areas[0].topics[1].clone();
    for number in 0..40 {
        let mut topic = pattern.clone();
        topic.id = id(&format!("onderwerp-{number}"));
        topic.items[0].id = id(&format!("vraag-{number}"));
        list.areas[0].topics.push(topic);
    }
    let people: Vec<_> = team()
        .into_iter()
        .map(|mut person| {
            let one = person.answers[2].clone();
            person.answers.splice(3..3, vec![one; 40]);
            person
        })
        .collect();
    let dossier = dossier(list, Anonymity::Anonymous, &people);
    super::check(&document(&dossier, &offers()));
    let all = standing(&dossier, &offers());
    all.iter().for_each(sound);
    let overviews = all.iter().filter(|one| one.name.starts_with("overzicht"));
    let heights: Vec<f64> = overviews.map(|one| one.height).collect();
    assert!(
        heights.len() > 1 && heights.iter().all(|height| *height < 900.0),
        "{heights:?}"
    );
}
