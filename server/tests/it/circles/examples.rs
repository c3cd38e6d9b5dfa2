//! What counts as a circle, on small invented crates.

use std::collections::BTreeMap;

use super::graph::{Circle, circles};
use super::read;

/// The circles of a crate of which `lib.rs` is the root.
fn found(files: &[(&str, &str)]) -> Vec<Circle> {
    let owned = |&(path, text): &(&str, &str)| (path.to_owned(), text.to_owned());
    let files: BTreeMap<String, String> = files.iter().map(owned).collect();
    circles(&read("lib.rs", &files))
}

/// Their files, one behind the other.
fn names(files: &[(&str, &str)]) -> Vec<String> {
    let all = found(files);
    let names = all.iter().map(|circle| {
        let files: Vec<&str> = circle.files.iter().map(String::as_str).collect();
        files.join(" ")
    });
    names.collect()
}

/// Whether `a.rs` with this text uses `b.rs`, which uses `a.rs`.
fn a_uses_b(lib: &str, a: &str) -> bool {
    let b = "use crate::a::A; pub struct B; pub fn b() -> A { A }";
    let files = [("lib.rs", lib), ("a.rs", a), ("b.rs", b)];
    names(&files)
        .iter()
        .any(|circle| circle.ends_with("a.rs b.rs"))
}

const BOTH: &str = "mod a; mod b;";

#[test]
fn a_circle_goes_through_any_number_of_files() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B;\npub struct A(B);"),
        ("b.rs", "use super::c::C;\npub struct B(C);"),
        ("c.rs", "use crate::{a::A, d::D};\npub struct C(A, D);"),
        ("d.rs", "pub struct D;"),
    ];
    assert_eq!(names(&files), ["a.rs b.rs c.rs"]);
}

#[test]
fn a_straight_line_is_no_circle() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use super::{b::B, c::C}; pub struct A(B, C);"),
        ("b.rs", "use super::c::C; pub struct B(C);"),
        (
            "c.rs",
            "pub struct C; impl C { pub fn a(&self) -> Self { Self } }",
        ),
    ];
    assert_eq!(names(&files), [""; 0]);
}

#[test]
fn a_parent_and_its_child_are_a_circle_when_both_name_the_other() {
    let child = ("a.rs", "pub struct A(super::Thing);");
    let declares = [("lib.rs", "mod a; pub struct Thing;"), child];
    assert_eq!(names(&declares), [""; 0]);
    for uses in ["use a::A;", "pub use self::a::A;", "type Mine = a::A;"] {
        let lib = format!("mod a; pub struct Thing; {uses}");
        assert_eq!(
            names(&[("lib.rs", lib.as_str()), child]),
            ["a.rs lib.rs"],
            "{uses}"
        );
    }
}

#[test]
fn what_is_re_exported_counts_where_it_is_defined() {
    let files = [
        (
            "lib.rs",
            "mod a; mod b; mod c; pub use a::A; pub use b::B as Renamed; pub use c::*;",
        ),
        ("a.rs", "use super::Renamed; pub struct A(Renamed);"),
        ("b.rs", "use crate::C; pub struct B(C);"),
        ("c.rs", "use crate::A; pub struct C(A);"),
    ];
    assert_eq!(names(&files), ["a.rs b.rs c.rs"]);
}

#[test]
fn every_way_to_import_counts() {
    for import in [
        "use crate::b::B;",
        "use super::b::{b, B};",
        "use super::{b::{self, B as Other}, a::A as Mine};",
        "use super::{b as other}; type B = other::B;",
        "use super::*; type Mine = b::B;",
        "use crate::b::*;",
        "fn f() { use super::b::B; }",
        "mod inner { use super::super::b::B; }",
        "#[cfg(not(test))] use super::b::B;",
    ] {
        let a = format!("{import} pub struct A;");
        assert!(a_uses_b(BOTH, &a), "{import}");
    }
}

#[test]
fn paths_in_code_count() {
    for code in [
        "fn f() { super::b::b(); }",
        "fn f(b: &crate::b::B) {}",
        "fn f() -> Vec<Option<crate::b::B>> { Vec::new() }",
        "impl Clone for super::b::B { }",
        "use super::b; fn f() { b::b(); }",
        "fn f() { view! { <div><super::b::B name=\"x\" /></div> } }",
        "fn f() { view! { {move || crate::b::b()} } }",
        "macro_rules! m { () => { $crate::b::b() }; }",
        "use super::b; fn f() { format!(\"{}\", [b::B]); }",
    ] {
        let a = format!("pub struct A; {code}");
        assert!(a_uses_b(BOTH, &a), "{code}");
    }
}

#[test]
fn what_names_nothing_does_not_count() {
    for code in [
        "use super::b;",
        "use b::B;",
        "use ::b::B;",
        "use super::a::A as Mine;",
        "mod inner { pub(in super::super) struct B; }",
        "/// As [`super::b::B`].\nfn f() {}",
        "fn f(b: u8) { println!(\"{}\", x.b::<B>()); }",
        "fn f() { let text = \"super::b::B\"; }",
        "#[cfg(test)] use super::b::B;",
        "#[cfg(test)] mod tests { use crate::b::B; }",
        "#[cfg(all(test, unix))] fn f() { super::b::b(); }",
        "struct X; impl X { #[cfg(test)] fn f() { super::b::b(); } }",
    ] {
        let a = format!("{code} pub struct A;");
        assert!(!a_uses_b(BOTH, &a), "{code}");
    }
}

#[test]
fn what_a_macro_is_given_to_define_counts() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "use crate::b::B; many! { pub struct A; pub struct C; }",
        ),
        ("b.rs", "use crate::a::C; pub struct B(C);"),
    ];
    assert_eq!(names(&files), ["a.rs b.rs"]);
}

#[test]
fn a_module_and_a_function_may_share_a_name() {
    let lib = "mod a; mod b; pub use a::A; pub use b::b;";
    assert!(a_uses_b(lib, "pub struct A; use crate::b;"), "the function");
    let files = [
        ("lib.rs", "mod a; mod b; pub use b::b;"),
        ("a.rs", "pub struct A; use crate::b::deep::Deep;"),
        ("b.rs", "pub mod deep; use crate::a::A; pub fn b(a: A) {}"),
        ("b/deep.rs", "pub struct Deep;"),
    ];
    assert_eq!(names(&files), [""; 0]);
}

#[test]
fn files_are_found_where_the_compiler_finds_them() {
    let files = [
        (
            "lib.rs",
            "mod a; mod inner { mod d; } #[path = \"else/where.rs\"] mod e; #[cfg(test)] mod none;",
        ),
        ("a/mod.rs", "mod c; pub struct A(c::C);"),
        ("a/c.rs", "use super::A; pub struct C(A);"),
        ("inner/d.rs", "use crate::e::E; pub struct D(E);"),
        ("else/where.rs", "use crate::inner::d::D; pub struct E(D);"),
    ];
    assert_eq!(
        names(&files),
        ["a/c.rs a/mod.rs", "else/where.rs inner/d.rs"]
    );
}

#[test]
fn re_exports_that_lead_to_each_other_lead_nowhere() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub use super::b::*; pub use super::b::X;"),
        ("b.rs", "pub use super::a::*; pub use super::a::X;"),
    ];
    assert_eq!(names(&files), ["a.rs b.rs"]);
}

#[test]
fn a_reader_sees_which_import_makes_it() {
    let files = [
        ("lib.rs", "mod a;\nmod b;"),
        ("a.rs", "\nuse super::b::B;\npub struct A(B, crate::b::B);"),
        ("b.rs", "pub struct B;\nfn f() { super::a::A; }"),
    ];
    let said = found(&files)[0].to_string();
    let expected = "a.rs, b.rs\n  a.rs:2: super::b::B of b.rs, and 2 more\n  \
                    b.rs:2: super::a::A of a.rs\n";
    assert_eq!(said, expected);
}
