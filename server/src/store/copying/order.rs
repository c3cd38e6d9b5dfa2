//! The order in which tables are filled: what a row leads to is there before it.

use std::collections::BTreeSet;

use super::error::CopyError;
use super::table::Table;

/// Tables of one half, each behind those that it leads to; otherwise as they were.
pub(super) fn ordered(tables: Vec<Table>) -> Result<Vec<Table>, CopyError> {
    let mut filled = BTreeSet::new();
    let mut ordered = Vec::with_capacity(tables.len());
    let mut left = tables;
    while !left.is_empty() {
        let is_free = |table: &Table| {
            let mut others = table.leads_to.iter().filter(|other| **other != table.name);
            others.all(|other| filled.contains(other))
        };
        let (free, rest): (Vec<_>, Vec<_>) = left.into_iter().partition(is_free);
        if free.is_empty() {
            let names: Vec<_> = rest.iter().map(Table::said).collect();
            let why = "tables lead to each other in a circle, or to one that is not copied";
            return Err(CopyError::Strange(names.join(", "), why));
        }
        filled.extend(free.iter().map(|table| table.name.clone()));
        ordered.extend(free);
        left = rest;
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::super::table::Half;
    use super::*;

    fn table(name: &str, leads_to: &[&str]) -> Table {
        Table {
            half: Half::Scans,
            name: name.to_owned(),
            columns: Vec::new(),
            key: Vec::new(),
            leads_to: leads_to.iter().map(|name| (*name).to_owned()).collect(),
            counter: None,
        }
    }

    #[test]
    fn what_rows_lead_to_comes_first() {
        let tables = vec![
            table("answers", &["respondents"]),
            table("respondents", &["rounds"]),
            table("accounts", &[]),
            table("rounds", &["lists", "teams", "rounds"]),
            table("lists", &[]),
            table("teams", &[]),
        ];
        let names: Vec<_> = ordered(tables)
            .unwrap()
            .into_iter()
            .map(|table| table.name)
            .collect();
        let expected = [
            "accounts",
            "lists",
            "teams",
            "rounds",
            "respondents",
            "answers",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_circle_is_named() {
        let tables = vec![
            table("hen", &["egg"]),
            table("egg", &["hen"]),
            table("x", &[]),
        ];
        let said = ordered(tables).unwrap_err().to_string();
        assert!(said.contains("scan.hen, scan.egg"), "{said}");
    }
}
