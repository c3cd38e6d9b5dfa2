//! Codes that people read aloud and type: the team code and the resume code.

use std::fmt;

/// 30 symbols without look-alikes: no I, L, O, U, 0 or 1.
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code of `N` symbols, kept in upper case without dashes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code<const N: usize>(String);

/// Ten symbols (49 bits), shown `XXX-XXXX-XXX`: gives the right to answer, nothing else.
pub type TeamCode = Code<10>;

/// Twelve symbols (58 bits), shown `XXXX-XXXX-XXXX`: goes on with one's own answers elsewhere.
pub type ResumeCode = Code<12>;

impl<const N: usize> Code<N> {
    /// Makes a code from random bytes, by rejection sampling so that every symbol is equally
    /// likely; `None` when the bytes run out (64 bytes are ample for 12 symbols).
    pub fn from_random(bytes: &[u8]) -> Option<Self> {
        let symbols: String = bytes
            .iter()
            .filter(|byte| **byte < 240)
            .take(N)
            .map(|byte| char::from(ALPHABET[usize::from(byte % 30)]))
            .collect();
        (symbols.len() == N).then_some(Self(symbols))
    }

    /// Reads what somebody typed or pasted: any case, with or without dashes and spaces.
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.len() > 100 {
            return None;
        }
        let symbols: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '‑' | '.' | '_'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let known = symbols.bytes().all(|byte| ALPHABET.contains(&byte));
        (known && symbols.len() == N).then_some(Self(symbols))
    }

    /// Without dashes: for storage and addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const N: usize> fmt::Display for Code<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, middle) = if N == 10 { (3, 7) } else { (4, 8) };
        write!(
            f,
            "{}-{}-{}",
            &self.0[..first],
            &self.0[first..middle],
            &self.0[middle..]
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_read_in_any_case_with_and_without_dashes() {
        let code = TeamCode::parse("23456789AB").unwrap();
        assert_eq!(code.to_string(), "234-5678-9AB");
        for typed in [
            "234-5678-9ab",
            " 234 5678 9aB ",
            "234–5678–9AB",
            "2345 6789ab",
        ] {
            assert_eq!(TeamCode::parse(typed).as_ref(), Some(&code), "{typed}");
        }
    }

    #[test]
    fn refuses_look_alikes_and_other_lengths() {
        for typed in [
            "",
            "23456789A",
            "23456789ABC",
            "O345678 9AB",
            "é345678 9AB",
            "I1L0O-U1111",
        ] {
            assert_eq!(TeamCode::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn every_symbol_is_reachable_and_bytes_above_239_are_skipped() {
        let bytes: Vec<u8> = (0..30).collect();
        let seen: String = bytes
            .chunks(10)
            .map(|ten| TeamCode::from_random(ten).unwrap().as_str().to_owned())
            .collect();
        assert_eq!(seen.as_bytes(), ALPHABET);
        assert_eq!(TeamCode::from_random(&[255; 64]), None);
    }
}
