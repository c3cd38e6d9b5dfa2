//! What cannot be got at.

use std::fmt::Debug;

use super::super::testing::{Setup, World, keys};
use super::super::{Answers, Builder, Keys, Release, Scan, School};

/// Does not compile for a type that can be printed: both implementations would fit.
trait Printable<Way> {
    fn look() {}
}
struct Yes;
impl<T: ?Sized> Printable<()> for T {}
impl<T: ?Sized + Debug> Printable<Yes> for T {}

#[test]
fn secrets_and_contributions_cannot_be_printed() {
    <Keys as Printable<_>>::look();
    <Builder as Printable<_>>::look();
    <School<'static> as Printable<_>>::look();
    <Scan as Printable<_>>::look();
    <Answers as Printable<_>>::look();
    <Release as Printable<_>>::look();
}

#[test]
fn printing_a_release_shows_no_figure() {
    let world = World::new(Setup {
        schools: 60,
        ..Setup::default()
    });
    let release = world.release(&keys(1), 3, None, |_, _| true);
    let printed = format!("{:?} {:?}", release.tables, release.ledger);
    let series = keys(1).series();
    let cells = release.tables.cells.len();
    let expected = format!(
        "Tables {{ series: {series:?}, edition: Edition(3), cells: {cells}, .. }} \
         Ledger {{ series: {series:?}, edition: Edition(3), .. }}"
    );
    assert_eq!(printed, expected);
}

#[test]
fn every_number_in_the_tables_is_a_rounded_one() {
    fn numbers(value: &serde_json::Value, name: &str, found: &mut Vec<(String, u64)>) {
        match value {
            serde_json::Value::Number(number) => {
                found.push((name.to_owned(), number.as_u64().unwrap()));
            }
            serde_json::Value::Array(all) => {
                for value in all {
                    numbers(value, name, found);
                }
            }
            serde_json::Value::Object(all) => {
                for (field, value) in all {
                    numbers(value, &format!("{name}.{field}"), found);
                }
            }
            _ => {}
        }
    }
    let world = World::new(Setup {
        schools: 120,
        items: 2,
        resources: 1,
        unknown: 0.1,
        ..Setup::default()
    });
    let release = world.release(&keys(1), 3, None, |_, _| true);
    let mut found = Vec::new();
    for (_, _, row) in release.tables.rows() {
        numbers(&serde_json::to_value(row).unwrap(), "", &mut found);
    }
    assert!(found.len() > 200);
    for (name, number) in found {
        let fits = match name.as_str() {
            ".mean.n" | ".spread.n" | ".unknown.n" | ".priority.n" | ".missing.n" => {
                number % 5 == 0 && number >= 10
            }
            ".spread.v" => number <= 20,
            // A mean in tenths or its margin; a share in steps or its margin.
            ".mean.v" => number <= 50 || number % 50 == 0,
            ".unknown.v" | ".priority.v" | ".missing.v" => number <= 20 || number % 10 == 0,
            ".mean.s" | ".spread.s" | ".unknown.s" | ".priority.s" | ".missing.s" => number == 3,
            _ => false,
        };
        assert!(fits, "{name} {number}");
    }
}
