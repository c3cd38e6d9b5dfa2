//! What a browser gets.

use super::*;
use crate::render::to_html;

fn sample() -> Document {
    use scan::report::{Column, DocumentKind, Table};
    Document {
        kind: DocumentKind::Report,
        title: "T".to_owned(),
        cover: Cover {
            kicker: "K".to_owned(),
            title: "School <x>".to_owned(),
            subtitle: "Team".to_owned(),
            facts: vec![Fact::new("Vorm", "Anoniem")],
        },
        blocks: vec![
            Block::heading(1, "Een"),
            Block::heading(2, "Twee"),
            Block::text("<script>alert(1)</script>"),
            Block::Table(Table {
                caption: "Aantal".to_owned(),
                columns: vec![Column::text("Wat"), Column::number("Hoeveel")],
                rows: vec![vec!["a & b".to_owned(), "7".to_owned()]],
            }),
            Block::heading(1, "Drie"),
        ],
    }
}

#[test]
fn texts_are_text_and_headings_follow_the_title() {
    let html = to_html(|| view(&sample()));
    assert!(html.contains("School &lt;x&gt;"), "{html}");
    assert!(!html.contains("<script>"), "{html}");
    assert_eq!(html.matches("<h1").count(), 1);
    assert_eq!(html.matches("<h2").count(), 2);
    assert_eq!(html.matches("<section").count(), 2);
    assert!(html.contains(r#"<th scope="row">a &amp; b</th>"#), "{html}");
    assert!(!html.contains("style="), "{html}");
}

#[test]
fn a_picture_has_its_words_and_its_colours() {
    use scan::chart::Tone;
    use scan::report::{Anchor, DocumentKind, Ink, Picture, Shape, Weight};
    let rect = |ink| Shape::Rect {
        x: 1.0,
        y: 2.0,
        width: 3.0,
        height: 4.0,
        radius: 0.0,
        ink,
    };
    let text = Shape::Text {
        x: 5.0,
        y: 6.0,
        size: 13.0,
        anchor: Anchor::Middle,
        weight: Weight::Bold,
        ink: Ink::OnTone(Tone::Warm(2)),
        text: "<7>".to_owned(),
    };
    let picture = Picture {
        name: "p".to_owned(),
        title: "P".to_owned(),
        alt: "Nog niet \"7\"".to_owned(),
        width: 720.0,
        height: 60.0,
        shapes: vec![rect(Ink::Tone(Tone::Warm(2))), rect(Ink::Unknown), text],
    };
    let document = Document {
        kind: DocumentKind::Summary,
        blocks: vec![Block::Picture(picture)],
        ..sample()
    };
    let html = to_html(move || view(&document));
    for part in [
        r#"viewBox="0 0 720 60""#,
        r#"role="img""#,
        r#"aria-label="Nog niet &quot;7&quot;""#,
        r#"class="tone-w2""#,
        r#"fill="url(#hatch)""#,
        r#"class="on-w2""#,
        "&lt;7&gt;",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn every_chapter_of_a_long_document_is_one_press_away() {
    let mut document = sample();
    document.blocks.insert(0, Block::text("Vooraf"));
    document.blocks.push(Block::heading(1, "Vier"));
    document.blocks.push(Block::heading(1, "Vijf"));
    let html = to_html(|| view(&document));
    for (number, text) in [(1, "Een"), (2, "Drie"), (3, "Vier"), (4, "Vijf")] {
        let link = format!("<a href=\"#hoofdstuk-{number}\">{text}</a>");
        assert!(html.contains(&link), "{html}");
        let place = format!("id=\"hoofdstuk-{number}\"");
        let section = html.split(&place).nth(1).unwrap();
        assert!(section.split("</section>").next().unwrap().contains(text));
    }
    assert!(!to_html(|| view(&sample())).contains("inhoudsopgave"));
}
