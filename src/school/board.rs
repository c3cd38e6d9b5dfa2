//! The board that is responsible for a school.

use super::InvalidText;
use super::names::clean;
use super::normal::normal;

text! {
    /// A school board (*schoolbestuur*): its name, or its five-digit number (*bevoegd gezag*).
    pub struct SchoolBoard, InvalidText, |text: String| Self::new(&text)?.ok_or(InvalidText::Empty);
}

impl SchoolBoard {
    /// Most characters.
    pub const MAX: usize = 120;

    /// `Ok(None)` for an empty text: it is optional. A number is stored without spaces.
    ///
    /// # Errors
    /// Too long, a control character, or only digits, but not five of them.
    pub fn new(text: &str) -> Result<Option<Self>, InvalidText> {
        let text = clean(text, Self::MAX)?;
        if text.is_empty() {
            return Ok(None);
        }
        let compact: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '.'))
            .collect();
        if compact.is_empty() || !compact.bytes().all(|b| b.is_ascii_digit()) {
            return Ok(Some(Self(text)));
        }
        if compact.len() == 5 {
            Ok(Some(Self(compact)))
        } else {
            Err(InvalidText::BoardNumber)
        }
    }

    /// What two spellings of one board have in common: no capitals, no "Stichting" in front.
    pub fn normal(&self) -> String {
        let text = normal(&self.0);
        match text.strip_prefix("stichting ") {
            Some(rest) => rest.to_owned(),
            None => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn board(text: &str) -> SchoolBoard {
        SchoolBoard::new(text).unwrap().unwrap()
    }

    #[test]
    fn boards_by_name_or_number() {
        assert_eq!(SchoolBoard::new("  "), Ok(None));
        assert_eq!(board(" 41 234 ").as_str(), "41234");
        assert_eq!(
            board("  Stichting  De Waarden ").as_str(),
            "Stichting De Waarden"
        );
        for text in ["4123", "412345"] {
            assert_eq!(SchoolBoard::new(text), Err(InvalidText::BoardNumber));
        }
        assert_eq!(board("2College").as_str(), "2College");
        assert_eq!(
            SchoolBoard::new(&"x".repeat(121)),
            Err(InvalidText::TooLong(120))
        );
        assert!(serde_json::from_str::<SchoolBoard>("\"123\"").is_err());
    }

    #[test]
    fn two_spellings_of_one_board_are_the_same() {
        let one = board("Stichting De Waarden").normal();
        for other in ["de waarden", "STICHTING  DE WAARDEN", "De\u{a0}Waarden"] {
            assert_eq!(board(other).normal(), one, "{other}");
        }
        assert_ne!(board("Stichting").normal(), "");
        assert_ne!(board("De Waarden 2").normal(), one);
    }
}
