//! Makes constants of the Fluent files of the islands: `Key`, and for each language its texts in the
//! order of the keys. Placeholders stay as `{name}`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

/// The first is the one that stands in for what is no language here.
const LANGUAGES: [&str; 2] = ["nl", "en"];

fn main() {
    let locales = Path::new("../texts/locales");
    let texts = LANGUAGES.map(|language| read(&locales.join(language).join("islands.ftl")));
    let [first, ..] = &texts;
    for (language, other) in LANGUAGES.iter().zip(&texts) {
        assert!(first.keys().eq(other.keys()), "{language} has other keys");
    }
    let keys: Vec<String> = first.keys().map(|key| variant(key)).collect();
    let mut code = format!(
        "/// A text, by its key.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
         #[allow(dead_code)] // the server asks for fewer\npub enum Key {{ {} }}\n\n\
         const LANGUAGES: [&str; {}] = {LANGUAGES:?};\n\n\
         const TEXTS: [[&str; {}]; {}] = [\n",
        keys.join(", "),
        LANGUAGES.len(),
        keys.len(),
        LANGUAGES.len(),
    );
    for language in &texts {
        let values: Vec<&String> = language.values().collect();
        writeln!(code, "    {values:?},").expect("writing to memory");
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("texts.rs"), code).expect("the folder of the build can be written");
}

fn read(path: &Path) -> BTreeMap<String, String> {
    println!("cargo::rerun-if-changed={}", path.display());
    let source = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let resource = parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let pattern = message.value.as_ref().expect("a text");
            (
                message.id.name.to_owned(),
                pattern.elements.iter().map(element).collect(),
            )
        })
        .collect()
}

fn element(element: &PatternElement<&str>) -> String {
    match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => format!("{{{}}}", id.name),
        PatternElement::Placeable { expression } => panic!("not for islands: {expression:?}"),
    }
}

/// `save-too-long` is `SaveTooLong`.
fn variant(key: &str) -> String {
    key.split('-')
        .flat_map(|word| {
            let (first, rest) = word.split_at(1);
            [first.to_uppercase(), rest.to_owned()]
        })
        .collect()
}
