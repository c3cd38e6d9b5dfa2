//! Groups of schools in words.

use scan::questionnaire::{Id, Questionnaire};
use scan::release::{Cell, Filter, Region, SchoolYear};
use scan::school::SizeBand;
use scan_texts::{Label, t};

/// A group of schools in words: *Landelijk*, or what was chosen.
pub fn group_name(cell: &Cell, list: &Questionnaire) -> String {
    let words = chosen_words(cell.filter(), list);
    if words.is_empty() {
        t!("report-national-national").to_owned()
    } else {
        words.join(" · ")
    }
}

/// The same as part of a sentence about schools: *alle scholen die meedoen*.
pub fn group_in_full(cell: &Cell, list: &Questionnaire) -> String {
    let words = chosen_words(cell.filter(), list);
    let which = if cell.filter().year.is_some() {
        t!("report-national-group-in-school-year")
    } else {
        t!("report-national-group-newest-round")
    };
    if words.is_empty() {
        t!("report-national-group-all-schools", which = which)
    } else {
        t!(
            "report-national-group-chosen-schools",
            join = words.join(", "),
            which = which
        )
    }
}

/// What is chosen, in the order of the menu.
fn chosen_words(filter: &Filter, list: &Questionnaire) -> Vec<String> {
    let region = filter.region.as_ref().map(|region| match region {
        Region::Province(province) => province.label().to_owned(),
        Region::Partnership(partnership) => partnership.to_string(),
    });
    let words = [
        filter.sector.map(|sector| sector.label().to_owned()),
        region,
        filter.size.map(|size| size_label(size, filter, list)),
        filter.year.map(school_year),
        filter.role.as_ref().map(|role| role_label(role, list)),
    ];
    words.into_iter().flatten().collect()
}

/// `2026–2027`.
pub fn school_year(year: SchoolYear) -> String {
    format!("{}–{}", year.0, year.0 + 1)
}

/// Pupils where one sector is meant; a plain word otherwise.
pub fn size_label(size: SizeBand, filter: &Filter, list: &Questionnaire) -> String {
    let one = match list.sectors.as_slice() {
        [one] => Some(*one),
        _ => filter.sector,
    };
    let words = match (one, size) {
        (Some(sector), size) => (size, sector).label(),
        (None, SizeBand::Small) => t!("report-national-group-small"),
        (None, SizeBand::Medium) => t!("report-national-group-medium"),
        (None, SizeBand::Large) => t!("report-national-group-large"),
        (None, SizeBand::VeryLarge) => t!("report-national-group-very-large"),
    };
    words.to_owned()
}

/// The role group as the list calls it.
pub fn role_label(role: &Id, list: &Questionnaire) -> String {
    list.group(role)
        .map_or_else(|| role.to_string(), |group| group.label.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use scan::questionnaire::Sector;
    use scan::school::Province;
    use scan::testing::{id, usual};

    #[test]
    fn a_group_says_what_was_chosen() {
        let list = usual();
        assert_eq!(group_name(&Cell::national(), &list), "Landelijk");
        let filter = Filter {
            sector: Some(Sector::Vo),
            region: Some(Region::Province(Province::Zeeland)),
            role: Some(id("sturend")),
            ..Filter::default()
        };
        let cell = Cell::new(filter).unwrap();
        assert_eq!(
            group_name(&cell, &list),
            "Voortgezet onderwijs · Zeeland · Leiding en ondersteuning"
        );
        assert_eq!(
            group_in_full(&Cell::national(), &list),
            "alle scholen die meedoen, met de nieuwste ronde van elk team"
        );
    }

    #[test]
    fn sizes_are_in_pupils_where_one_sector_is_meant() {
        let mut list = usual();
        let none = Filter::default();
        assert_eq!(
            size_label(SizeBand::Small, &none, &list),
            "minder dan 500 leerlingen"
        );
        list.sectors.push(Sector::Po);
        assert_eq!(size_label(SizeBand::Small, &none, &list), "klein");
    }
}
