//! Reads legal claims.

use super::code::Code;
use super::index::Index;
use super::length;
use super::link;
use super::reader::{MapReader, Shape};
use super::report::Report;
use super::scalar::{self, Located};
use super::texts::Texts;
use super::tree::{Kind, Node};
use super::words::{Phrase, words};
use crate::questionnaire::LegalClaim;

pub(super) const LAW: Shape = Shape {
    name: Phrase::new("a legal claim", "een uitspraak over de wet"),
    keys: &["claim", "article", "address", "checked_on"],
};

/// In place of a day: nobody checked the claim at its source yet.
pub(super) const UNCHECKED: &str = "nog-na-te-gaan";

/// The legal claims of a topic or item; of those that nobody checked there is a note.
pub(super) fn read_law(map: &mut MapReader, index: &mut Index) -> Claims {
    let nodes = map.optional_list("law").iter();
    Claims(
        nodes
            .map(|node| read_claim(node, index, map.report()))
            .collect(),
    )
}

/// Claims in their order, each if somebody checked it.
pub(super) struct Claims(Vec<Option<LegalClaim>>);

impl Claims {
    /// Notes which of them were checked.
    pub fn noted(&self, texts: Texts) -> Texts {
        Texts {
            claims: self.0.iter().map(Option::is_some).collect(),
            ..texts
        }
    }

    /// Those that somebody checked.
    pub fn checked(self) -> Vec<LegalClaim> {
        self.0.into_iter().flatten().collect()
    }
}

fn read_claim(node: &Node, index: &mut Index, report: &mut Report) -> Option<LegalClaim> {
    let mut map = MapReader::new(&LAW, node, report)?;
    let claim = map.text("claim", length::CLAIM);
    let article = map.text_like("article", length::SOURCE, "WVO 2020, artikel 2.44 lid 2");
    let address = read_address(&mut map);
    let checked_on = read_checked_on(&mut map, article.as_deref());
    index.checked.extend(checked_on.clone());
    map.finish();
    Some(LegalClaim {
        claim: claim?,
        article: article?,
        address: Some(address?),
        checked_on: checked_on?.value,
    })
}

fn read_address(map: &mut MapReader) -> Option<String> {
    let example = "https://wetten.overheid.nl/…";
    let address = map.text_like("address", length::LINK, example)?;
    let help = words!(
        "Write the whole address of the page where this article can be read, beginning with \
         https:// and without spaces.",
        "Schrijf het hele adres van de pagina waar dit artikel te lezen is, met https:// ervoor en \
         zonder spaties.",
    );
    link::check(&address, "address", help, map);
    Some(address)
}

fn read_checked_on(map: &mut MapReader, article: Option<&str>) -> Option<Located<String>> {
    let node = map.required("checked_on", "2026-11-01")?;
    if !matches!(&node.kind, Kind::Plain(text) | Kind::Quoted(text) if text == UNCHECKED) {
        return scalar::date(node, "checked_on", map.report());
    }
    let article = article.unwrap_or("?");
    map.report().add(
        node.place,
        Code::ClaimUnchecked,
        words!(
            "Nobody checked this claim yet ({article}): pages and reports leave it out.",
            "Deze uitspraak is nog niet nagegaan ({article}): pagina's en rapporten laten haar weg.",
        ),
        words!(
            "Read the article at its address, correct the claim, and write the day on which you \
             did so.",
            "Lees het artikel op het adres, verbeter de uitspraak, en schrijf op welke dag u dat \
             deed.",
        ),
    );
    None
}
