//! What can be chosen in a release: what its tables have a figure of.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use scan::application::releases::{Choices, MenuList, Wordings};
use scan::questionnaire::{Id, Sector};
use scan::release::{Measure, Region, SchoolYear, Tables};
use scan::school::{Partnership, Province, SizeBand};

use super::schools::Lists;

#[derive(Default)]
struct Found {
    sectors: BTreeSet<Sector>,
    provinces: BTreeSet<Province>,
    partnerships: BTreeSet<Partnership>,
    sizes: BTreeSet<SizeBand>,
    years: BTreeSet<SchoolYear>,
    roles: BTreeSet<Id>,
}

/// Of each list with a figure what can be chosen, by its id.
pub fn choices(tables: &Tables) -> BTreeMap<Id, Choices> {
    let mut by_list: BTreeMap<&Id, Found> = BTreeMap::new();
    for (cell, measure, _) in tables.rows() {
        let (Measure::Area(list, _) | Measure::Topic(list, _) | Measure::Item(list, ..)) = measure;
        let found = by_list.entry(list).or_default();
        let filter = cell.filter();
        found.sectors.extend(filter.sector);
        match &filter.region {
            Some(Region::Province(province)) => {
                found.provinces.insert(*province);
            }
            Some(Region::Partnership(partnership)) => {
                found.partnerships.insert(partnership.clone());
            }
            None => {}
        }
        found.sizes.extend(filter.size);
        found.years.extend(filter.year);
        found.roles.extend(filter.role.clone());
    }
    let chosen = |(list, found): (&Id, Found)| {
        let choices = Choices {
            sectors: found.sectors.into_iter().collect(),
            provinces: found.provinces.into_iter().collect(),
            partnerships: found.partnerships.into_iter().collect(),
            sizes: found.sizes.into_iter().collect(),
            years: found.years.into_iter().collect(),
            roles: found.roles.into_iter().collect(),
        };
        (list.clone(), choices)
    };
    by_list.into_iter().map(chosen).collect()
}

/// The lists with a figure, with titles and texts of the newest of their kind.
pub fn lists(tables: &Tables, lists: &Lists) -> Vec<MenuList> {
    let with_texts = |(id, choices)| {
        let history = lists.all().get(&id)?;
        Some(MenuList {
            questionnaire: Arc::clone(history.newest()),
            wordings: Wordings {
                list: id,
                of_items: history.newest_wordings().clone(),
            },
            choices,
        })
    };
    choices(tables).into_iter().filter_map(with_texts).collect()
}
