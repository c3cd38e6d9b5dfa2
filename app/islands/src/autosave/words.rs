//! What is said about an answer: of what a remark seems to hold, and of one of two versions.

use scan::personal_data::{Hint, hints};

use crate::texts::{Key, text};

/// Warns softly when a text seems to hold data about a person; one sentence or more for each kind.
pub fn warning(of: &str) -> Option<String> {
    let found: Vec<&str> = hints(of).into_iter().map(warning_of).collect();
    (!found.is_empty()).then(|| found.join(" "))
}

fn warning_of(hint: Hint) -> &'static str {
    text(match hint {
        Hint::Bsn => Key::SeemsBsn,
        Hint::Email => Key::SeemsEmail,
        Hint::Phone => Key::SeemsPhone,
        Hint::BirthDate => Key::SeemsBirthDate,
        Hint::Address => Key::SeemsAddress,
    })
}

/// An answer of this device or of another one; `None` where nothing was chosen.
#[cfg(any(feature = "hydrate", test))]
pub struct Version<'v> {
    pub choice: Option<String>,
    pub priority: Option<String>,
    pub remark: &'v str,
}

#[cfg(any(feature = "hydrate", test))]
impl Version<'_> {
    pub fn in_words(&self) -> String {
        let open = || text(Key::VersionOpen).to_owned();
        let key = if self.remark.is_empty() {
            Key::VersionAnswer
        } else {
            Key::VersionAnswerAndRemark
        };
        let priority = self.priority.clone().unwrap_or_else(open);
        text(key)
            .replace("{choice}", &self.choice.clone().unwrap_or_else(open))
            .replace("{priority}", &priority.to_lowercase())
            // What somebody typed comes last, so that nothing in it is taken for a place.
            .replace("{remark}", self.remark)
    }
}

#[cfg(test)]
mod tests {
    use super::{Version, warning};

    #[test]
    fn a_warning_says_everything_that_a_text_seems_to_hold() {
        assert_eq!(warning("We spraken af met de ouders."), None);
        let said = warning("anna@school.nl, 06-12345678").unwrap();
        assert!(said.contains("e-mailadres") && said.contains("telefoonnummer"));
        assert!(said.ends_with('.'));
    }

    #[test]
    fn a_version_says_what_was_chosen_and_typed() {
        let mut version = Version {
            choice: Some("Vaak".to_owned()),
            priority: None,
            remark: "",
        };
        assert_eq!(version.in_words(), "Vaak, prioriteit nog open");
        version.priority = Some("Hoog".to_owned());
        version.remark = "{choice}";
        assert_eq!(
            version.in_words(),
            "Vaak, prioriteit hoog, opmerking: “{choice}”"
        );
    }
}
