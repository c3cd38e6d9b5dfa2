//! Every text that code asks for is there in every language, with the same placeholders, and none
//! is there that nobody asks for.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Keys with the names of their placeholders.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// Files of which the keys are not asked for with `t!`.
const LABELS: &str = "labels.ftl";
const ISLANDS: &str = "islands.ftl";

#[test]
fn every_text_that_is_asked_for_is_there_in_every_language() {
    let asked = asked();
    assert!(asked.len() > 1_000, "the sources are found");
    for language in ["nl", "en"] {
        let texts = texts(language, |file| file != LABELS && file != ISLANDS);
        let mut wrong = Vec::new();
        for (key, names) in &asked {
            match texts.get(key) {
                None => wrong.push(format!("{key}: no text")),
                Some(used) if used != names => {
                    wrong.push(format!(
                        "{key}: code gives {names:?}, the text uses {used:?}"
                    ));
                }
                Some(_) => {}
            }
        }
        let unused = texts.keys().filter(|key| !asked.contains_key(*key));
        wrong.extend(unused.map(|key| format!("{key}: nobody asks for it")));
        assert!(wrong.is_empty(), "{language}:\n{}", wrong.join("\n"));
    }
}

#[test]
fn every_label_is_there_in_other_languages_and_in_dutch_the_domain_has_it() {
    let asked: BTreeSet<String> = scan_texts::keys_of_labels().into_iter().collect();
    let there: BTreeSet<String> = texts("en", |file| file == LABELS).into_keys().collect();
    assert_eq!(there, asked);
    assert!(texts("nl", |file| file == LABELS).is_empty());
}

#[test]
fn islands_have_the_same_placeholders_in_every_language() {
    let dutch = texts("nl", |file| file == ISLANDS);
    assert_eq!(texts("en", |file| file == ISLANDS), dutch);
    let used = fs::read_dir(root().join("app/islands/src")).is_ok();
    assert!(used && !dutch.is_empty());
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Texts of the files with such names.
fn texts(language: &str, wanted: impl Fn(&str) -> bool) -> Texts {
    let mut texts = Texts::new();
    let folder = root().join("app/texts/locales").join(language);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !wanted(&name) {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{language}/{name}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let pattern = message
                .value
                .unwrap_or_else(|| panic!("{}", message.id.name));
            let key = message.id.name.to_owned();
            let mut names = BTreeSet::new();
            placeholders(&pattern, &mut names);
            assert!(
                texts.insert(key, names).is_none(),
                "twice: {}",
                message.id.name
            );
        }
    }
    texts
}

fn placeholders(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => name_in(inline, names),
            Expression::Select { selector, variants } => {
                name_in(selector, names);
                for variant in variants {
                    placeholders(&variant.value, names);
                }
            }
        }
    }
}

fn name_in(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                name_in(inline, names);
            }
        }
        _ => {}
    }
}

/// Keys in the code, with the names of the values that it gives.
fn asked() -> Texts {
    let mut asked = Texts::new();
    for folder in ["app", "server"] {
        walk(&root().join(folder), &mut asked);
    }
    asked
}

fn walk(folder: &Path, asked: &mut Texts) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, asked);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            let tokens: TokenStream = source
                .parse()
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            look(tokens, &path, asked);
        }
    }
}

/// `t!("key", name = value, …)`, also inside other macros.
fn look(tokens: TokenStream, path: &Path, asked: &mut Texts) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let called = at >= 2
            && matches!(&tokens[at - 2], TokenTree::Ident(name) if name == "t")
            && matches!(&tokens[at - 1], TokenTree::Punct(mark) if mark.as_char() == '!');
        if called && group.delimiter() == Delimiter::Parenthesis {
            let (key, names) = read(group.stream());
            let known = asked.entry(key.clone()).or_insert_with(|| names.clone());
            assert_eq!(*known, names, "{key} in {}", path.display());
        }
        look(group.stream(), path, asked);
    }
}

fn read(tokens: TokenStream) -> (String, BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let key = tokens[0].to_string().trim_matches('"').to_owned();
    let names = tokens.windows(3).filter_map(|three| match three {
        [
            TokenTree::Punct(comma),
            TokenTree::Ident(name),
            TokenTree::Punct(is),
        ] if comma.as_char() == ',' && is.as_char() == '=' => Some(name.to_string()),
        _ => None,
    });
    (key, names.collect())
}
