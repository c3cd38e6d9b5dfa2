//! Each block as Word's own elements.

use scan::questionnaire::Area;
use scan::report::{Block, DocumentKind, Heading, Picture};

use super::front::Anchors;
use super::media::{self, Media};
use super::table;
use super::text::{line_break, paragraph, run, run_in, styled};
use super::xml::{Node, node};
use crate::ExportError;

/// Makes the blocks of one document.
#[derive(Debug)]
pub(super) struct Maker {
    kind: DocumentKind,
    anchors: Anchors,
    /// The text of the last heading.
    under: String,
    /// What was drawn.
    pub(super) media: Media,
}

impl Maker {
    /// For a kind of document.
    pub(super) fn new(kind: DocumentKind) -> Self {
        Self {
            kind,
            anchors: Anchors::default(),
            under: String::new(),
            media: Media::default(),
        }
    }

    /// A block.
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
            Some(area) => run_in(area_style(area), &heading.text),
            None => run(&heading.text),
        };
        // The style begins a page: right for a report, also for chapters that a team adds.
        let stays = style == "Heading1" && self.kind != DocumentKind::Report;
        let stays = stays.then(|| node("w:pageBreakBefore").val("0"));
        styled(style, stays).all(self.anchors.name(heading, run))
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

/// The character style of an area.
pub(super) fn area_style(area: Area) -> &'static str {
    match area {
        Area::Informatie => "AreaInformatie",
        Area::Vaardigheden => "AreaVaardigheden",
        Area::Organisatie => "AreaOrganisatie",
    }
}

/// The colour of an area, as in `styles.xml`.
pub(super) fn colour(area: Area) -> &'static str {
    match area {
        Area::Informatie => "2A5CA8",
        Area::Vaardigheden => "8B3A70",
        Area::Organisatie => "2C6A4B",
    }
}
