//! Pictures as files of their own.

use resvg::usvg;
use scan::report::{Anchor, Ink, Picture, Shape, Weight};
use scan_export::{png, svg};

use crate::sample;

fn board() -> Picture {
    sample::guide().pictures().next().unwrap().clone()
}

fn hostile() -> Picture {
    let text = |text: &str| Shape::Text {
        x: 0.0,
        y: 20.0,
        size: 13.0,
        anchor: Anchor::Start,
        weight: Weight::Regular,
        ink: Ink::Ink,
        text: text.to_owned(),
    };
    Picture {
        title: r#"</title><script>alert("1")</script> & "x" 'y'"#.to_owned(),
        alt: "<image href='https://x.example/'/>\u{0}\u{202e}".to_owned(),
        shapes: vec![text("</text><script>&lt;\u{0}\u{1b}]]>"), text("😀 Ελλάδα")],
        ..board()
    }
}

/// Read as XML, by a reader that refuses what is not.
fn elements(svg: &str) -> Vec<String> {
    let document = usvg::roxmltree::Document::parse(svg).unwrap();
    document
        .descendants()
        .filter(usvg::roxmltree::Node::is_element)
        .map(|node| node.tag_name().name().to_owned())
        .collect()
}

fn text_of(svg: &str, name: &str) -> String {
    let document = usvg::roxmltree::Document::parse(svg).unwrap();
    let node = document
        .descendants()
        .find(|node| node.has_tag_name(name))
        .unwrap();
    node.text().unwrap_or_default().to_owned()
}

#[test]
fn an_svg_says_what_it_shows() {
    let picture = board();
    let svg = svg(&picture);
    assert_eq!(text_of(&svg, "title"), picture.title);
    assert_eq!(text_of(&svg, "desc"), picture.alt);
    assert_eq!(
        text_of(&svg, "text"),
        picture.title,
        "the title stands above the shapes"
    );
    assert!(svg.contains("pattern id=\"hatch\"") && svg.contains("url(#hatch)"));
}

#[test]
fn an_svg_holds_only_shapes_and_nothing_from_elsewhere() {
    const KNOWN: [&str; 9] = [
        "svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "text",
    ];
    for picture in sample::guide().pictures().chain([&hostile()]) {
        let svg = svg(picture);
        for name in elements(&svg) {
            assert!(KNOWN.contains(&name.as_str()), "{name}");
        }
        let elsewhere = svg.replace("http://www.w3.org/2000/svg", "");
        assert!(
            !elsewhere.contains("href=\"")
                && !elsewhere.contains("style")
                && !elsewhere.contains("@import")
        );
    }
}

#[test]
fn hostile_texts_are_text() {
    let picture = hostile();
    let svg = svg(&picture);
    assert_eq!(text_of(&svg, "title"), picture.title);
    assert_eq!(text_of(&svg, "desc"), "<image href='https://x.example/'/>");
    assert!(
        svg.contains(">&lt;/text&gt;&lt;script&gt;&amp;lt;]]&gt;<"),
        "{svg}"
    );
}

#[test]
fn a_png_is_twice_as_large_and_has_letters() {
    let picture = board();
    let bytes = png(&picture).unwrap();
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
    let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    // White around it, and the title above it.
    assert!((f64::from(side(16)) - 2.0 * (picture.width + 32.0)).abs() < 0.5);
    assert!(f64::from(side(20)) > 2.0 * picture.height);

    let mut silent = picture.clone();
    silent
        .shapes
        .retain(|shape| !matches!(shape, Shape::Text { .. }));
    assert_ne!(bytes, png(&silent).unwrap(), "letters are drawn");
}

#[test]
fn a_picture_without_a_size_is_an_error_and_no_crash() {
    for (width, height) in [(0.0, -500.0), (f64::NAN, f64::NAN), (1e12, 1e12)] {
        let picture = Picture {
            width,
            height,
            ..board()
        };
        assert!(png(&picture).is_err(), "{width} × {height}");
    }
}

#[test]
fn letters_that_the_own_face_lacks_are_drawn_too() {
    let drawn = |text: &str| {
        let mut picture = hostile();
        picture.title = text.to_owned();
        png(&picture).unwrap()
    };
    assert_ne!(drawn("😀"), drawn("👍"), "emoji have a picture");
    assert_ne!(drawn("Ж"), drawn("Щ"));
}
