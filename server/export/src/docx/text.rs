//! Paragraphs and runs.

use super::xml::{Node, node};

/// A paragraph in a style. Its look is in `styles.xml`, so that a team can change it in one place.
pub(super) fn paragraph(style: &str, runs: impl IntoIterator<Item = Node>) -> Node {
    styled(style, []).all(runs)
}

/// A paragraph in a style with properties of its own, in the order that the schema asks for.
pub(super) fn styled(style: &str, properties: impl IntoIterator<Item = Node>) -> Node {
    let properties = node("w:pPr")
        .add(node("w:pStyle").val(style))
        .all(properties);
    node("w:p").add(properties)
}

/// A text as it is: nothing in it is markup, a field or a link.
pub(super) fn run(text: &str) -> Node {
    node("w:r").all(pieces(text))
}

pub(super) fn run_in(style: &str, text: &str) -> Node {
    let properties = node("w:rPr").add(node("w:rStyle").val(style));
    node("w:r").add(properties).all(pieces(text))
}

pub(super) fn line_break() -> Node {
    node("w:r").add(node("w:br"))
}

pub(super) fn tab() -> Node {
    node("w:r").add(node("w:tab"))
}

/// A field whose instruction is a constant of this program.
pub(super) fn field(instruction: &'static str) -> Node {
    node("w:fldSimple")
        .with("w:instr", instruction)
        .add(run("1"))
}

/// Characters with line breaks and tabs as Word knows them.
fn pieces(text: &str) -> Vec<Node> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut pieces = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            pieces.push(node("w:br"));
        }
        for (number, words) in line.split('\t').enumerate() {
            if number > 0 {
                pieces.push(node("w:tab"));
            }
            if !words.is_empty() {
                pieces.push(node("w:t").with("xml:space", "preserve").text(words));
            }
        }
    }
    pieces
}
