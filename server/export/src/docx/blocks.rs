//! Each block as Word's own elements.

use scan::report::{Block, Document, Heading, Picture};

use super::front::{self, Anchors};
use super::media::{self, Media};
use super::text::{line_break, paragraph, run, run_in, styled};
use super::xml::{Node, node};
use super::{area, sheet, table};
use crate::ExportError;

#[derive(Debug)]
pub(super) struct Maker {
    anchors: Anchors,
    /// All headings of the document, for its contents.
    headings: Vec<Heading>,
    /// Whether the next heading begins a page.
    begins_page: bool,
    /// The text of the last heading.
    under: String,
    pub(super) media: Media,
}

impl Maker {
    pub(super) fn new(document: &Document) -> Self {
        let headings = document.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading.clone()),
            _ => None,
        });
        Self {
            headings: headings.collect(),
            begins_page: false,
            anchors: Anchors::default(),
            under: String::new(),
            media: Media::default(),
        }
    }

    pub(super) fn block(&mut self, block: &Block) -> Result<Vec<Node>, ExportError> {
        Ok(match block {
            Block::Heading(heading) => vec![self.heading(heading)],
            Block::Text { text } => vec![paragraph("Normal", [run(text)])],
            Block::Small { text } => vec![paragraph("ScanSmall", [run(text)])],
            Block::Quote { label, texts } => quote(label, texts),
            Block::Notice { title, text } => vec![notice(title, text)],
            Block::Bullets { items } => items
                .iter()
                .map(|item| paragraph("ListBullet", [run(item)]))
                .collect(),
            Block::Facts { facts } => table::apart(table::facts(facts)),
            Block::Cards { cards } => table::cards(cards, &mut self.media)?,
            Block::Table(table) => table::figures(table),
            Block::Sheet(sheet) => sheet::rows(sheet, &mut self.media)?,
            Block::Contents => {
                // It begins one itself.
                self.begins_page = false;
                front::contents(&self.headings).into_iter().collect()
            }
            Block::NewPage => {
                self.begins_page = true;
                Vec::new()
            }
            Block::Picture(picture) => self.picture(picture)?,
            Block::Lines { count } => (0..*count).map(|_| paragraph("ScanLine", [])).collect(),
            Block::Code {
                code,
                address,
                modules,
            } => self.code(code, address, modules)?,
        })
    }

    fn heading(&mut self, heading: &Heading) -> Node {
        self.under.clone_from(&heading.text);
        let style = match heading.level {
            0 | 1 => "Heading1",
            2 => "Heading2",
            _ => "Heading3",
        };
        let run = match heading.area {
            Some(area) => run_in(area::style(area), &heading.text),
            None => run(&heading.text),
        };
        let begins = std::mem::take(&mut self.begins_page);
        let begins = begins.then(|| node("w:pageBreakBefore"));
        styled(style, begins).all(self.anchors.name(heading, run))
    }

    fn picture(&mut self, picture: &Picture) -> Result<Vec<Node>, ExportError> {
        // What the heading says already is not said again.
        let caption =
            (picture.title != self.under).then(|| paragraph("Caption", [run(&picture.title)]));
        let drawing = paragraph("ScanPicture", [self.media.picture(picture)?]);
        Ok(caption.into_iter().chain([drawing]).collect())
    }

    fn code(
        &mut self,
        code: &str,
        address: &str,
        modules: &[Vec<bool>],
    ) -> Result<Vec<Node>, ExportError> {
        let qr = self.media.picture(&media::qr(address, modules))?;
        Ok(vec![
            paragraph("ScanCode", [run(code)]),
            paragraph("ScanAddress", [run(address)]),
            paragraph("ScanCodePicture", [qr]),
        ])
    }
}

fn quote(label: &str, texts: &[String]) -> Vec<Node> {
    let mut paragraphs = vec![paragraph("ScanQuoteLabel", [run(label)])];
    paragraphs.extend(texts.iter().map(|text| paragraph("Quote", [run(text)])));
    paragraphs
}

fn notice(title: &str, text: &str) -> Node {
    paragraph(
        "ScanNotice",
        [run_in("Strong", title), line_break(), run(text)],
    )
}
