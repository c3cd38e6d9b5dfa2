//! Names of files: made of fixed words, of the school and team as plain letters, and of the round.

use slug::slugify;

use scan::application::Round;
use scan::application::reports::{FileKind, PictureKind};

/// Most letters of the name of a school or team.
const PART: usize = 40;

/// The name of a file: lower-case letters, digits, hyphens and one dot, whatever school and team
/// are called.
pub fn file_name(round: &Round, kind: &FileKind) -> String {
    let (what, ending) = match kind {
        FileKind::Report => ("rapport", "pdf"),
        FileKind::Summary => ("samenvatting", "pdf"),
        FileKind::Guide => ("gespreksleidraad", "pdf"),
        FileKind::Invitation => ("uitnodiging", "pdf"),
        FileKind::Word => ("rapport", "docx"),
        FileKind::Workbook => ("cijfers", "xlsx"),
        FileKind::CsvDutch => ("cijfers-excel", "csv"),
        FileKind::CsvPlain => ("cijfers", "csv"),
        FileKind::Json => ("cijfers", "json"),
        FileKind::Picture(name, PictureKind::Png) => (name.as_str(), "png"),
        FileKind::Picture(name, PictureKind::Svg) => (name.as_str(), "svg"),
    };
    let ronde = format!("ronde-{}", round.number);
    let parts = [
        "scan",
        &part(&round.school),
        &part(&round.team),
        &ronde,
        what,
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join("-");
    format!("{parts}.{ending}")
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
