//! Which files of a directory are lists, by their names.

use super::code::Code;
use super::finding::Finding;
use super::words::words;

/// What a file of a directory is, as far as its name tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileName {
    /// A list or a file of offers: the name ends in `.yaml` or `.yml`.
    List,
    /// Not read, but perhaps meant as a list; it should then be called like this.
    Misnamed(String),
    /// Something else: hidden files, among them the `._vo.yaml` that macOS puts beside `vo.yaml`;
    /// backup copies such as `vo.yaml.bak` and `vo.yaml~`; files that have nothing to do with YAML.
    Other,
}

/// Ends that programs add to a name while saving a text, often without showing it.
const ADDED: [&str; 6] = [".txt", ".doc", ".docx", ".odt", ".rtf", ".html"];

impl FileName {
    /// Looks at a name without its directory.
    pub fn of(name: &str) -> Self {
        if name.starts_with('.') {
            return Self::Other;
        }
        if stem(name).is_some() {
            return Self::List;
        }
        let lower = name.trim().to_lowercase();
        let bare = ADDED
            .iter()
            .find_map(|end| lower.strip_suffix(end))
            .unwrap_or(&lower);
        let Some(stem) = stem(bare.trim_end()) else {
            return Self::Other;
        };
        // Lower case keeps the number of characters of most names, not of all.
        let kept: String = name
            .trim_start()
            .chars()
            .take(stem.chars().count())
            .collect();
        Self::Misnamed(kept + ".yaml")
    }
}

/// The name without its end, when that is one of a list.
fn stem(name: &str) -> Option<&str> {
    [".yaml", ".yml"]
        .iter()
        .find_map(|end| name.strip_suffix(end))
        .filter(|stem| !stem.is_empty())
}

/// Notes about the files that look like lists among those that are not read.
///
/// `paths` are the names by which findings call them; what stands behind the last `/` or `\` counts.
pub fn beside(paths: &[String]) -> Vec<Finding> {
    paths.iter().filter_map(|path| note(path)).collect()
}

fn note(path: &str) -> Option<Finding> {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let FileName::Misnamed(better) = FileName::of(name) else {
        return None;
    };
    Some(Finding::about_file(
        path,
        Code::NotRead,
        words!(
            "This file looks like a list, but it is not read: its name must end in `.yaml` or \
             `.yml`, in small letters.",
            "Dit bestand lijkt een lijst, maar wordt niet gelezen: de naam moet eindigen op \
             `.yaml` of `.yml`, in kleine letters.",
        ),
        words!(
            "Call it `{better}` if it is a list, and save it as plain text. Else move it to \
             another directory. Windows shows the whole name when “File name extensions” is on.",
            "Noem het `{better}` als het een lijst is, en bewaar het als gewone tekst. Zet het \
             anders in een andere map. Windows toont de hele naam als “Bestandsnaamextensies” aan \
             staat.",
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misnamed(name: &str) -> Option<String> {
        match FileName::of(name) {
            FileName::Misnamed(better) => Some(better),
            _ => None,
        }
    }

    #[test]
    fn lists_end_in_yaml_or_yml() {
        for name in [
            "vo.yaml",
            "vo.yml",
            "Onze lijst (2).yaml",
            "v.1.yaml",
            "é.yml",
        ] {
            assert_eq!(FileName::of(name), FileName::List, "{name}");
        }
    }

    #[test]
    fn hidden_files_and_copies_are_something_else() {
        for name in [
            "._mbo.yaml",
            ".mbo.yml",
            ".#po.yaml",
            ".yaml",
            "._PO.YAML",
            "po.yaml~",
            "po.yaml.bak",
            "po.yaml.orig",
            "po.yaml.swp",
            "leesmij.txt",
            "yaml",
            "foto.png",
            "schema.json",
            "",
        ] {
            assert_eq!(FileName::of(name), FileName::Other, "{name}");
        }
    }

    #[test]
    fn what_looks_like_a_list_has_a_better_name() {
        for (name, better) in [
            ("Mbo.YAML", "Mbo.yaml"),
            ("mbo.Yml", "mbo.yaml"),
            ("onze school.yaml.txt", "onze school.yaml"),
            ("vo.yml.TXT", "vo.yaml"),
            ("vo.yaml.docx", "vo.yaml"),
            ("vo.yaml ", "vo.yaml"),
            ("ÉÉN.YAML", "ÉÉN.yaml"),
        ] {
            assert_eq!(misnamed(name).as_deref(), Some(better), "{name}");
        }
    }

    #[test]
    fn notes_are_about_misnamed_files_only() {
        let names = ["d/po.yaml", "d/PO.YML", "d/lees.txt", "d\\x.yaml.rtf"];
        let notes = beside(&names.map(String::from));
        let files: Vec<&str> = notes.iter().map(|note| note.file.as_str()).collect();
        assert_eq!(files, ["d/PO.YML", "d\\x.yaml.rtf"]);
        assert!(
            notes[0]
                .help
                .get(super::super::Language::Dutch)
                .contains("`PO.yaml`")
        );
    }
}
