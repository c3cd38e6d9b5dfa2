//! Kinds of files: where they are, what they are called, and the names of the files, which are made
//! of fixed words, of the school and team as plain letters, and of the round.

use slug::slugify;

use scan::application::Round;
use scan::application::reports::{FileKind, PictureKind};
use scan_texts::{Phrase, t};

/// Most letters of the name of a school or team.
const PART: usize = 40;

/// What is known of a kind of file.
#[derive(Debug)]
pub struct Format {
    pub kind: FileKind,
    /// The last part of its address.
    pub address: &'static str,
    /// What stands last in its name.
    name: &'static str,
    /// What it is called, and what it is for.
    pub words: [Phrase; 2],
}

const fn format(
    kind: FileKind,
    address: &'static str,
    name: &'static str,
    words: [Phrase; 2],
) -> Format {
    Format {
        kind,
        address,
        name,
        words,
    }
}

/// Every kind of file but pictures.
#[rustfmt::skip] // one line a kind
pub static FORMATS: [Format; 9] = [
    format(FileKind::Report, "rapport.pdf", "rapport.pdf", [|| t!("report-file-report"), || t!("report-file-report-use")]),
    format(FileKind::Summary, "samenvatting.pdf", "samenvatting.pdf", [|| t!("report-file-summary"), || t!("report-file-summary-use")]),
    format(FileKind::Invitation, "uitnodiging.pdf", "uitnodiging.pdf", [|| t!("report-file-invitation"), || t!("report-file-invitation-use")]),
    format(FileKind::Word, "rapport.docx", "rapport.docx", [|| "Word", || t!("report-file-word-use")]),
    format(FileKind::Workbook, "cijfers.xlsx", "cijfers.xlsx", [|| "Excel", || t!("report-file-workbook-use")]),
    format(FileKind::CsvDutch, "cijfers-excel.csv", "cijfers-excel.csv", [|| t!("report-file-csv-excel"), || t!("report-file-csv-excel-use")]),
    format(FileKind::CsvPlain, "cijfers.csv", "cijfers.csv", [|| t!("report-file-csv-commas"), || t!("report-file-csv-commas-use")]),
    format(FileKind::Json, "cijfers.json", "cijfers.json", [|| "JSON", || t!("report-file-json-use")]),
    format(FileKind::Guide, "leidraad.pdf", "gespreksleidraad.pdf", [|| t!("report-file-guide"), || t!("report-file-guide-use")]),
];

/// Pictures, by how their names end.
pub const PICTURES: [(PictureKind, &str); 2] =
    [(PictureKind::Png, "png"), (PictureKind::Svg, "svg")];

/// What is known of a kind; nothing of pictures.
pub fn format_of(kind: &FileKind) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.kind == *kind)
}

/// A picture as a file: its name with how that ends.
pub fn picture_name(name: &str, kind: PictureKind) -> String {
    let found = PICTURES.iter().find(|(known, _)| *known == kind);
    format!("{name}.{}", found.map_or("", |(_, ending)| ending))
}

/// The name of a file: lower-case letters, digits, hyphens and one dot, whatever school and team
/// are called.
pub fn file_name(round: &Round, kind: &FileKind) -> String {
    let what = match kind {
        FileKind::Picture(name, kind) => picture_name(name, *kind),
        kind => format_of(kind).map_or("", |format| format.name).to_owned(),
    };
    let ronde = format!("ronde-{}", round.number);
    [
        "scan",
        &part(&round.school),
        &part(&round.team),
        &ronde,
        &what,
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join("-")
}

fn part(text: &str) -> String {
    let slug = slugify(text);
    let cut: String = slug.chars().take(PART).collect();
    cut.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use scan::round::Anonymity;
    use scan::testing;

    fn name(school: &str, team: &str) -> String {
        let (round, _) =
            testing::round(testing::list(&["Nee", "Ja"], 2), Anonymity::Anonymous, &[]);
        let round = Round {
            school: school.to_owned(),
            team: team.to_owned(),
            ..round
        };
        file_name(&round, &FileKind::Report)
    }

    #[test]
    fn names_tell_school_team_and_round() {
        assert_eq!(
            name("De Wissel", "Onderbouw vmbo"),
            "scan-de-wissel-onderbouw-vmbo-ronde-1-rapport.pdf"
        );
        assert_eq!(
            name("Coöperatie ’t Één", "Team 3 & 4"),
            "scan-cooperatie-t-een-team-3-4-ronde-1-rapport.pdf"
        );
    }

    #[test]
    fn nothing_but_letters_digits_hyphens_and_one_dot_is_in_them() {
        for hostile in [
            "../../etc/passwd",
            "a\r\nSet-Cookie: x=1",
            "rapport\u{202e}fdp.exe",
            "\"; filename=\"x",
            "💥",
            "",
            &"lang ".repeat(100),
        ] {
            let name = name(hostile, hostile);
            let (stem, ending) = name.split_once('.').unwrap();
            assert_eq!(ending, "pdf");
            let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(stem.chars().all(known), "{name}");
            assert!(name.len() < 130, "{name}");
        }
    }
}
