//! What is sent to the support centre, as one text: the team reads it before it sends it, it is
//! stored so, and staff read the same.

use super::SupportText;
use crate::agreement::Line;
use crate::questionnaire::Sector;
use crate::school::{Partnership, Province};

/// Of which school a request is: goes along with each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Name of the school.
    pub school: String,
    /// Its sector.
    pub sector: Sector,
    /// Province, as far as it is known.
    pub province: Option<Province>,
    /// Samenwerkingsverband, as far as it is known.
    pub partnership: Option<Partnership>,
}

/// How to reach whoever asks, if they want to say so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Their name.
    pub name: Option<Line>,
    /// Their e-mail address or telephone number.
    pub reach: Option<Line>,
}

/// Everything that is sent: there is nothing besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Which school.
    pub sender: Sender,
    /// Title of the topic.
    pub topic: String,
    /// The figure of the team on that topic, in words, when it is to go along.
    pub figure: Option<String>,
    /// How to reach whoever asks.
    pub contact: Contact,
    /// The question, in their own words.
    pub question: SupportText,
}

impl Sender {
    /// School, sector and region, each with what it is called.
    pub fn facts(&self) -> [(&'static str, String); 3] {
        [
            ("School", self.school.clone()),
            ("Sector", self.sector.dutch().to_owned()),
            ("Regio", self.region()),
        ]
    }

    fn region(&self) -> String {
        let province = self.province.map(|province| province.dutch().to_owned());
        let partnership = self.partnership.as_ref();
        let partnership = partnership.map(|name| format!("samenwerkingsverband {name}"));
        let known: Vec<String> = [province, partnership].into_iter().flatten().collect();
        if known.is_empty() {
            "niet opgegeven".to_owned()
        } else {
            known.join(", ")
        }
    }
}

impl Letter {
    /// The whole text: facts, a line each, and then the question up to the end, so that nothing in
    /// it can pass for a fact.
    pub fn text(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        let mut fact = |name: &str, value: &str| lines.push(format!("{name}: {value}"));
        for (name, value) in self.sender.facts() {
            fact(name, &value);
        }
        fact("Onderwerp", &self.topic);
        if let Some(figure) = &self.figure {
            fact("Cijfer van het team", figure);
        }
        if let Some(name) = &self.contact.name {
            fact("Naam", name.as_str());
        }
        if let Some(reach) = &self.contact.reach {
            fact("Bereikbaar via", reach.as_str());
        }
        format!("{}\n\nVraag:\n{}", lines.join("\n"), self.question.as_str())
    }
}
