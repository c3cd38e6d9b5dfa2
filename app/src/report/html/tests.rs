//! What a browser gets.

use super::*;
use crate::render::to_html;

fn sample() -> Document {
    use scan::report::{Column, DocumentKind};
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
