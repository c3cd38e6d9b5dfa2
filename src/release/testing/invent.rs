//! Schools are invented here, one after the other.

use super::super::{
    Answers, Asked, Catalogue, ItemKey, ItemNo, ItemSpec, ListNo, Place, RoleNo, Scan, SchoolYear,
};
use super::chance::Chance;
use crate::questionnaire::{Area, Id, Sector};
use crate::school::{Partnership, Province, SizeBand};

/// What schools to invent.
#[derive(Clone, Copy)]
pub struct Setup {
    /// How many.
    pub schools: usize,
    /// Items on levels, all in one topic.
    pub items: usize,
    /// Levels of the scale.
    pub levels: u8,
    /// Resources, in the same topic.
    pub resources: usize,
    /// Role groups; the first has seven of ten respondents.
    pub roles: usize,
    /// School years, with one round of each school in each.
    pub years: usize,
    /// Fewest and most respondents of each role group.
    pub people: (u32, u32),
    /// How often somebody answers *weet ik niet*.
    pub unknown: f64,
    /// Provinces with schools, 1 to 12.
    pub provinces: u32,
    /// Everything follows from it.
    pub seed: u64,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            schools: 1_000,
            items: 1,
            levels: 5,
            resources: 0,
            roles: 1,
            years: 1,
            people: (12, 30),
            unknown: 0.0,
            provinces: 12,
            seed: 1,
        }
    }
}

/// An invented school.
pub struct WorldSchool {
    /// As bytes.
    pub id: Vec<u8>,
    /// Its board.
    pub board: u32,
    /// One per year.
    pub scans: Vec<Scan>,
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap_or_else(|_| unreachable!("letters and digits"))
}

fn partnership(sector: Sector, province: Province, number: u32) -> Option<Partnership> {
    let sector = match sector {
        Sector::Po => "PO",
        Sector::Vo => "VO",
        Sector::Mbo => return None,
    };
    let code = 1_000 + 100 * province as u32 + number;
    Partnership::new(&format!("{sector}{code}")).ok().flatten()
}

pub(super) fn catalogue(setup: &Setup) -> Catalogue {
    let item = |name: String, asked| ItemSpec {
        key: ItemKey {
            list: id("lijst"),
            item: id(&name),
            wording: 1,
        },
        asked,
        topic: Some(id("onderwerp")),
        area: Area::Informatie,
        weight: 1_000,
    };
    let levels = (0..setup.items).map(|n| item(format!("a{n:03}"), Asked::Levels(setup.levels)));
    let resources = (0..setup.resources).map(|n| item(format!("b{n:03}"), Asked::Resource));
    let sectors = [Sector::Po, Sector::Vo];
    let partnerships = sectors.into_iter().flat_map(|sector| {
        let all = Province::ALL.iter();
        all.flat_map(move |&province| (0..6).filter_map(move |n| partnership(sector, province, n)))
    });
    Catalogue::new(
        levels.chain(resources).collect(),
        (0..setup.roles).map(|n| id(&format!("rol{n}"))).collect(),
        partnerships.collect(),
        (2_026..).take(setup.years).map(SchoolYear).collect(),
    )
    .unwrap_or_else(|invalid| unreachable!("{invalid}"))
}

/// A school somewhere, with one round a year.
pub(super) fn school(
    setup: &Setup,
    catalogue: &Catalogue,
    number: usize,
    chance: &mut Chance,
) -> WorldSchool {
    // Few are mbo, as in the country.
    let sector = match chance.below(100) {
        ..77 => Sector::Po,
        77..97 => Sector::Vo,
        _ => Sector::Mbo,
    };
    // Few schools in the first provinces, many in the last.
    let province = Province::ALL[chance
        .below(setup.provinces)
        .max(chance.below(setup.provinces)) as usize];
    let size = SizeBand::ALL[chance.below(4) as usize];
    let region = chance.below(6).min(chance.below(6));
    let place = Place {
        sector,
        province: Some(province),
        partnership: partnership(sector, province, region)
            .and_then(|name| catalogue.partnership(&name)),
        size: Some(size),
    };
    // Boards are of one province and have about six schools.
    let boards = u32::try_from(setup.schools / 72).unwrap_or(0) + 3;
    let board = 100_000 * province as u32 + chance.below(boards);
    let truth: Vec<f64> = (0..setup.items).map(|_| chance.normal()).collect();
    let years = catalogue
        .years()
        .iter()
        .filter_map(|&year| catalogue.year(year));
    let scans = years
        .zip(0_u32..)
        .map(|(year, day)| Scan {
            id: format!("{number}-{day}").into_bytes(),
            team: 0,
            day,
            list: ListNo(0),
            place,
            year,
            answers: answers(setup, &truth, chance),
        })
        .collect();
    WorldSchool {
        id: format!("school {number}").into_bytes(),
        board,
        scans,
    }
}

/// Between schools the means have a standard deviation of an eighth of the range of the scale.
fn answers(setup: &Setup, truth: &[f64], chance: &mut Chance) -> Vec<Answers> {
    let range = f64::from(setup.levels - 1);
    let middle = f64::midpoint(1.0, f64::from(setup.levels));
    let (least, most) = setup.people;
    let mut all = Vec::with_capacity((setup.items + setup.resources) * setup.roles);
    for role in 0..setup.roles {
        let people = least + chance.below(most - least + 1);
        let people = if role == 0 { people } else { people * 3 / 7 };
        for item in 0..setup.items + setup.resources {
            let mut answer = Answers {
                item: ItemNo(u16::try_from(item).unwrap_or(0)),
                role: RoleNo(u8::try_from(role).unwrap_or(0)),
                levels: [0; 7],
                unknown: 0,
                priorities: [0; 3],
            };
            for _ in 0..people {
                let level = match truth.get(item) {
                    Some(truth) => {
                        let value = middle + range / 8.0 * (truth + 1.6 * chance.normal());
                        value.round().clamp(1.0, f64::from(setup.levels))
                    }
                    None => f64::from(1 + chance.below(3)),
                };
                if chance.unit() < setup.unknown {
                    answer.unknown += 1;
                } else {
                    answer.levels[level as usize - 1] += 1;
                }
                answer.priorities[chance.below(3) as usize] += 1;
            }
            all.push(answer);
        }
    }
    all
}
