//! Rounds by the school that they are of, as a release takes them.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use scan::ids::{RoundId, SnapshotId, TeamId};
use scan::questionnaire::Id;
use scan::release::{
    Catalogue, InvalidCatalogue, ListHistory, Place, RoundCounts, Scan, SchoolYear,
};
use scan::school::{SchoolBoard, SchoolIdentity};

use crate::store::contributions::Contributed;

/// The number of all boards that nobody named.
const UNKNOWN: u32 = 0;

/// The lists of all rounds with their versions.
pub struct Lists {
    histories: BTreeMap<Id, ListHistory>,
    /// Of each snapshot its list, and its place in the history of that.
    places: HashMap<SnapshotId, (Id, usize)>,
}

impl Lists {
    /// From all snapshots, in the order in which they were first asked.
    pub fn new(snapshots: Vec<(SnapshotId, scan::release::Snapshot)>) -> Self {
        let mut places = HashMap::new();
        let mut by_list: BTreeMap<Id, Vec<scan::release::Snapshot>> = BTreeMap::new();
        for (id, snapshot) in snapshots {
            let list = snapshot.list.id.clone();
            let versions = by_list.entry(list.clone()).or_default();
            places.insert(id, (list, versions.len()));
            versions.push(snapshot);
        }
        let history = |(list, versions)| Some((list, ListHistory::new(versions)?));
        Self {
            histories: by_list.into_iter().filter_map(history).collect(),
            places,
        }
    }

    pub fn all(&self) -> &BTreeMap<Id, ListHistory> {
        &self.histories
    }

    /// The list of a snapshot, with the wording that it has of each of its items.
    pub fn of_snapshot(&self, snapshot: SnapshotId) -> Option<(&Id, &BTreeMap<Id, u16>)> {
        let (list, place) = self.places.get(&snapshot)?;
        Some((list, self.histories.get(list)?.wordings(*place)?))
    }

    /// The words of a release of these rounds.
    pub fn catalogue(&self, rounds: &[Contributed]) -> Result<Catalogue, InvalidCatalogue> {
        let all = || self.histories.values();
        Catalogue::new(
            all().flat_map(ListHistory::items).collect(),
            all().flat_map(ListHistory::roles).cloned().collect(),
            rounds
                .iter()
                .filter_map(|round| round.partnership.clone())
                .collect(),
            rounds
                .iter()
                .map(|round| year_of(round.finished_on))
                .collect(),
        )
    }
}

pub struct PlannedSchool {
    pub identity: SchoolIdentity,
    pub board: u32,
    pub rounds: Vec<Contributed>,
}

/// Puts rounds together by school. In what order they come changes nothing.
pub fn planned(rounds: Vec<Contributed>) -> Vec<PlannedSchool> {
    let mut schools: BTreeMap<SchoolIdentity, Vec<Contributed>> = BTreeMap::new();
    for round in rounds {
        let identity = SchoolIdentity::new(
            round.brin.as_ref(),
            &round.school,
            round.sector,
            round.province,
            round.partnership.as_ref(),
        );
        schools.entry(identity).or_default().push(round);
    }
    let mut boards: BTreeMap<String, u32> = BTreeMap::new();
    let mut number = |board: &SchoolBoard| {
        let next = u32::try_from(boards.len()).map_or(u32::MAX, |known| UNKNOWN + 1 + known);
        *boards.entry(board.normal()).or_insert(next)
    };
    let plan = |(identity, rounds): (_, Vec<Contributed>)| PlannedSchool {
        identity,
        board: board_of(&rounds).map_or(UNKNOWN, &mut number),
        rounds,
    };
    schools.into_iter().map(plan).collect()
}

/// The board of a school: what the team says whose round was finished last.
fn board_of(rounds: &[Contributed]) -> Option<&SchoolBoard> {
    let named = rounds.iter().filter(|round| round.board.is_some());
    let last = named.max_by_key(|round| (round.finished_on, &round.name));
    last?.board.as_ref()
}

/// The rounds of a school as a release takes them, with their keys in the same order. What the
/// catalogue does not know is left out.
pub fn scans(
    rounds: &[Contributed],
    counts: &HashMap<RoundId, RoundCounts>,
    lists: &Lists,
    catalogue: &Catalogue,
) -> (Vec<Scan>, Vec<RoundId>) {
    let mut teams: Vec<TeamId> = rounds.iter().map(|round| round.team).collect();
    teams.sort_unstable();
    teams.dedup();
    let scan = |round: &Contributed| {
        let (list, wordings) = lists.of_snapshot(round.snapshot)?;
        let partnership = match &round.partnership {
            Some(partnership) => Some(catalogue.partnership(partnership)?),
            None => None,
        };
        Some(Scan {
            id: round.name.as_bytes().to_vec(),
            team: u32::try_from(teams.binary_search(&round.team).ok()?).ok()?,
            day: day_number(round.finished_on),
            list: catalogue.list(list)?,
            place: Place {
                sector: round.sector,
                province: round.province,
                partnership,
                size: round.size,
            },
            year: catalogue.year(year_of(round.finished_on))?,
            answers: counts.get(&round.round)?.answers(list, wordings, catalogue),
        })
    };
    let found = rounds
        .iter()
        .filter_map(|round| Some((scan(round)?, round.round)));
    found.unzip()
}

fn year_of(day: Date) -> SchoolYear {
    let year = u16::try_from(day.year()).unwrap_or_default();
    SchoolYear::of(year, day.month().unsigned_abs())
}

/// A number that grows with the day.
fn day_number(day: Date) -> u32 {
    let year = u32::try_from(day.year()).unwrap_or_default();
    let of_year = u32::try_from(day.day_of_year()).unwrap_or_default();
    400 * year + of_year
}

#[cfg(test)]
mod tests {
    use scan::questionnaire::Sector;
    use scan::school::Brin;

    use super::*;

    fn round(number: i64, brin: Option<&str>, school: &str, board: &str, day: &str) -> Contributed {
        Contributed {
            round: number.into(),
            name: format!("ronde{number}"),
            team: (number / 10).into(),
            snapshot: 1.into(),
            finished_on: day.parse().unwrap(),
            sector: Sector::Po,
            school: school.to_owned(),
            brin: brin.map(|text| Brin::new(text).unwrap()),
            partnership: None,
            province: None,
            size: None,
            board: SchoolBoard::new(board).unwrap(),
        }
    }

    #[test]
    fn rounds_of_one_school_stand_together_and_unknown_boards_share_a_number() {
        let rounds = || {
            vec![
                round(10, Some("12AB"), "De Linde", "", "2026-03-01"),
                round(
                    20,
                    Some("12AB01"),
                    "Linde Zuid",
                    "Stichting Oost",
                    "2026-05-01",
                ),
                round(21, Some("12AB"), "De Linde", "West", "2026-04-01"),
                round(30, None, "De Eik", "oost", "2026-03-01"),
                round(40, None, "de  eik", "", "2026-02-01"),
                round(50, None, "De Beuk", "", "2026-02-01"),
                round(60, None, "De Berk", " ", "2026-02-01"),
            ]
        };
        let told = |schools: Vec<PlannedSchool>| {
            let told = schools.iter().map(|school| {
                let mut rounds: Vec<_> = school
                    .rounds
                    .iter()
                    .map(|round| round.name.clone())
                    .collect();
                rounds.sort();
                (rounds, school.board)
            });
            told.collect::<Vec<_>>()
        };
        let found = told(planned(rounds()));
        let of = |name: &str| {
            let mut found = found.iter();
            found
                .find(|(rounds, _)| rounds.iter().any(|round| round == name))
                .unwrap()
        };
        assert_eq!(found.len(), 4);
        assert_eq!(of("ronde10").0, ["ronde10", "ronde20", "ronde21"]);
        assert_eq!(of("ronde30").0, ["ronde30", "ronde40"]);
        // The last that was said, and two spellings of one board.
        assert_eq!(of("ronde10").1, of("ronde30").1);
        assert_eq!((of("ronde50").1, of("ronde60").1), (UNKNOWN, UNKNOWN));
        let turned = planned(rounds().into_iter().rev().collect());
        assert_eq!(told(turned), found);
    }

    #[test]
    fn days_grow_and_school_years_begin_in_august() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert!(day_number(day("2026-12-31")) < day_number(day("2027-01-01")));
        assert_eq!(year_of(day("2026-07-31")), SchoolYear(2025));
        assert_eq!(year_of(day("2026-08-01")), SchoolYear(2026));
    }
}
