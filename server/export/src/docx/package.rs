//! The package: a ZIP of parts that say how they belong together.

use std::io::{self, Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::media::{Media, relation};
use super::names::FOOTER;
use super::xml::{Node, node};

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const CORE_RELATION: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CONTENT: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Parts that are the same in every document: name, bytes.
const FIXED: [(&str, &str); 4] = [
    ("styles", include_str!("styles.xml")),
    ("numbering", include_str!("numbering.xml")),
    ("settings", include_str!("settings.xml")),
    ("fontTable", include_str!("fonts.xml")),
];

pub(super) fn packed(
    title: &str,
    document: &Node,
    footer: &Node,
    media: &Media,
) -> io::Result<Vec<u8>> {
    let mut package = Package {
        zip: ZipWriter::new(Cursor::new(Vec::new())),
    };
    package.part("[Content_Types].xml", &content_types().part()?)?;
    package.part("_rels/.rels", &root().part()?)?;
    package.part("docProps/core.xml", &core(title).part()?)?;
    package.part("word/document.xml", &document.part()?)?;
    package.part("word/_rels/document.xml.rels", &relations(media).part()?)?;
    package.part("word/footer1.xml", &footer.part()?)?;
    for (name, text) in FIXED {
        package.part(&format!("word/{name}.xml"), text.as_bytes())?;
    }
    for (_, target, bytes) in media.files() {
        package.part(&format!("word/{target}"), bytes)?;
    }
    Ok(package.zip.finish()?.into_inner())
}

struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    fn part(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.zip.start_file(name, SimpleFileOptions::default())?;
        self.zip.write_all(bytes)
    }
}

fn content_types() -> Node {
    let default = |extension: &str, kind: &str| {
        node("Default")
            .with("Extension", extension)
            .with("ContentType", kind)
    };
    let part = |name: &str, kind: &str| {
        node("Override")
            .with("PartName", format!("/word/{name}.xml"))
            .with("ContentType", format!("{CONTENT}.{kind}+xml"))
    };
    node("Types")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/content-types",
        )
        .add(default(
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ))
        .add(default("xml", "application/xml"))
        .add(default("png", "image/png"))
        .add(part("document", "document.main"))
        .add(part("footer1", "footer"))
        .all(FIXED.map(|(name, _)| part(name, name)))
        .add(
            node("Override")
                .with("PartName", "/docProps/core.xml")
                .with(
                    "ContentType",
                    "application/vnd.openxmlformats-package.core-properties+xml",
                ),
        )
}

fn relationship(id: &str, kind: &str, target: &str) -> Node {
    node("Relationship")
        .with("Id", id)
        .with("Type", kind)
        .with("Target", target)
}

fn root() -> Node {
    node("Relationships")
        .with("xmlns", RELATIONS)
        .add(relationship(
            "rId1",
            &format!("{RELATION}/officeDocument"),
            "word/document.xml",
        ))
        .add(relationship("rId2", CORE_RELATION, "docProps/core.xml"))
}

fn relations(media: &Media) -> Node {
    let of = |id: &str, kind: &str, target: &str| {
        relationship(id, &format!("{RELATION}/{kind}"), target)
    };
    let fixed = FIXED.map(|(name, _)| of(&format!("rId_{name}"), name, &format!("{name}.xml")));
    let pictures = media
        .files()
        .map(|(number, target, _)| of(&relation(number), "image", &target));
    node("Relationships")
        .with("xmlns", RELATIONS)
        .all(fixed)
        .add(of(FOOTER, "footer", "footer1.xml"))
        .all(pictures)
}

/// Title and language. No author and no time: whoever edits the file becomes the first.
fn core(title: &str) -> Node {
    node("cp:coreProperties")
        .with("xmlns:cp", CORE)
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .add(node("dc:title").text(title))
        .add(node("dc:language").text(scan_texts::t!("files-language-tag")))
}
