//! What a file is, so that a newer one takes the place of an older one.

use std::fmt;

use crate::questionnaire::Id;

/// The name of a file without its end, such as `eigen-aanbod`: letters, digits, `-`, `_` and `.`, at
/// most 60 of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileStem(String);

impl FileStem {
    /// Longest name, in characters.
    pub const MOST: usize = 60;

    /// Makes a name of whatever was typed or uploaded: an upload is not refused for its name.
    pub fn of(typed: &str) -> Self {
        let name = typed.rsplit(['/', '\\']).next().unwrap_or_default();
        let mut name = name.trim().to_lowercase();
        for end in [".txt", ".yaml", ".yml"] {
            if let Some(stem) = name.strip_suffix(end) {
                name = stem.to_owned();
            }
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let name: String = name
            .chars()
            .map(|c| if plain(c) { c } else { '-' })
            .take(Self::MOST)
            .collect();
        let name = name.trim_matches(['-', '.']);
        Self(if name.is_empty() { "naamloos" } else { name }.to_owned())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FileStem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

keyed! {
    /// What kind of file it is.
    pub enum ListKind {
        /// A questionnaire.
        List = "lijst",
        /// Support offers.
        Offers = "aanbod",
    }
}

/// What a file is: of two with the same key the later one is in use.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListKey {
    /// The list with this id.
    List(Id),
    /// The offers in the file with this name.
    Offers(FileStem),
}

impl ListKey {
    /// From what is stored; `None` when that makes no sense.
    pub fn new(kind: ListKind, name: &str) -> Option<Self> {
        match kind {
            ListKind::List => Id::new(name).ok().map(Self::List),
            ListKind::Offers => Some(Self::Offers(FileStem::of(name))),
        }
    }

    /// From the value of a form: kind and name with a colon between them.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, name) = text.split_once(':')?;
        Self::new(kind.parse().ok()?, name)
    }

    /// What kind it is.
    pub fn kind(&self) -> ListKind {
        match self {
            Self::List(_) => ListKind::List,
            Self::Offers(_) => ListKind::Offers,
        }
    }

    /// Its name among those of its kind.
    pub fn name(&self) -> &str {
        match self {
            Self::List(id) => id.as_str(),
            Self::Offers(file) => file.as_str(),
        }
    }

    /// The name of a file with it.
    pub fn stem(&self) -> FileStem {
        FileStem::of(self.name())
    }
}

/// The value of a form.
impl fmt::Display for ListKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind().key(), self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_becomes_one_of_a_file() {
        for (typed, stem) in [
            ("vo.yaml", "vo"),
            ("VO.YML", "vo"),
            ("C:\\Lijsten\\Onze lijst (2).yaml.txt", "onze-lijst--2"),
            ("/etc/scan/offers.yaml", "offers"),
            ("v.1", "v.1"),
            ("", "naamloos"),
            ("...", "naamloos"),
            ("../../x", "x"),
            ("é.yaml", "naamloos"),
        ] {
            assert_eq!(FileStem::of(typed).as_str(), stem, "{typed}");
        }
        assert_eq!(FileStem::of(&"a".repeat(100)).as_str().len(), 60);
    }

    #[test]
    fn a_key_reads_back() {
        for key in ["lijst:vo", "aanbod:eigen-aanbod"] {
            assert_eq!(ListKey::parse(key).unwrap().to_string(), key);
        }
        for wrong in ["vo", "lijst:", "lijst:Vo", "iets:vo", ""] {
            assert_eq!(ListKey::parse(wrong), None, "{wrong}");
        }
    }
}
