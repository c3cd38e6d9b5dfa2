//! Invented schools by the hundred, so that there is something to compare: with effects of school,
//! region, role group, topic and year, some boards with many schools, and people who do not know.
//! The same number of schools is the same schools each time.

use std::collections::BTreeMap;

use jiff::civil::date;
use scan::answer::{Answer, Choice, Priority};
use scan::application::{NewTeam, Outcome, Refusal};
use scan::questionnaire::{Extent, Id, Level, Placed, Questionnaire, Sector};
use scan::release::RoundCounts;
use scan::round::Anonymity;
use scan::school::{Partnership, Province, SchoolBoard, SchoolName, SizeBand, TeamName};

use super::chance::Chance;
use crate::store::inventing::{InventedRound, Packed};

/// Provinces, each about as often as it has schools.
const PROVINCES: [Province; 20] = [
    Province::ZuidHolland,
    Province::ZuidHolland,
    Province::ZuidHolland,
    Province::ZuidHolland,
    Province::NoordHolland,
    Province::NoordHolland,
    Province::NoordHolland,
    Province::NoordBrabant,
    Province::NoordBrabant,
    Province::NoordBrabant,
    Province::Gelderland,
    Province::Gelderland,
    Province::Utrecht,
    Province::Utrecht,
    Province::Overijssel,
    Province::Limburg,
    Province::Fryslan,
    Province::Groningen,
    Province::Drenthe,
    Province::Flevoland,
];

/// A school with what sets its answers apart.
pub struct School {
    number: u32,
    pub sector: Sector,
    province: Province,
    partnership: u32,
    board: u32,
    size: SizeBand,
    effect: f64,
}

impl School {
    pub fn new(number: u32) -> Self {
        let mut chance = Chance::of(&[1, u64::from(number)]);
        let sector = match chance.below(20) {
            0..12 => Sector::Po,
            12..17 => Sector::Vo,
            _ => Sector::Mbo,
        };
        // Boards have one school, some, or many; neighbours share theirs.
        let board = match chance.below(4) {
            0 => 1_000 + number,
            1 | 2 => 200 + number / 6,
            _ => number / 40,
        };
        let province = PROVINCES[chance.below(PROVINCES.len())];
        Self {
            number,
            sector,
            province,
            partnership: u32::try_from(chance.below(3)).unwrap_or(0) + 1,
            board,
            size: SizeBand::ALL[chance.below(SizeBand::ALL.len())],
            effect: 0.5 * chance.normal(),
        }
    }

    /// What a coordinator would have typed.
    pub fn team(&self, list: &Questionnaire) -> Outcome<NewTeam> {
        let number = self.number;
        let name = format!("Voorbeeldschool {number:05}");
        let partnership = format!(
            "Voorbeeldverband {} {}",
            self.province.dutch(),
            self.partnership
        );
        Ok(NewTeam {
            // No form can send this key.
            idempotency_key: format!("voorbeeldschool-{number}"),
            sector: self.sector,
            questionnaire: list.id.clone(),
            extent: Extent::Full,
            school: SchoolName::new(&name).map_err(Refusal::internal)?,
            brin: None,
            partnership: Partnership::new(&partnership).map_err(Refusal::internal)?,
            province: Some(self.province),
            size: Some(self.size),
            team: TeamName::new("het hele team").map_err(Refusal::internal)?,
            anonymity: Anonymity::Anonymous,
        })
    }

    pub fn board(&self) -> Outcome<Option<SchoolBoard>> {
        let name = format!("Voorbeeldbestuur {}", self.board);
        SchoolBoard::new(&name).map_err(Refusal::internal)
    }

    /// How its people answer in a round.
    pub fn round(
        &self,
        list: &Questionnaire,
        (round, year): (u32, i16),
        people: u32,
    ) -> InventedRound {
        let seed = [2, u64::from(self.number), u64::from(round)];
        let mut chance = Chance::of(&seed);
        let day = date(year, 1, 10).saturating_add(jiff::Span::new().days(chance.days(150)));
        let fewest = people * 3 / 5;
        let count = fewest + u32::try_from(chance.below(people as usize)).unwrap_or(0) * 4 / 5;
        let asked: Vec<Asked<'_>> = list
            .items()
            .map(|placed| self.asked(list, placed, round))
            .collect();
        let mut roles = Vec::new();
        let mut answers = Vec::new();
        let mut counting = Counting::default();
        for person in 0..count.max(4) {
            let role = role(list, person, &mut chance);
            let group = group(list, &role);
            let leads = group + 1 == list.role_groups.len();
            let own = 0.6 * chance.normal();
            for asked in &asked {
                let answer = asked.answer(&role, (own, leads), &mut chance);
                let packed = answer.as_ref().map_or(Packed::NONE, Packed::new);
                answers.push(packed);
                if let Some(answer) = answer {
                    counting.add((asked.placed.number, group), packed, answer);
                }
            }
            roles.push(role);
        }
        InventedRound {
            finished_on: day,
            roles,
            answers,
            counts: counting.counts(list),
        }
    }

    fn asked<'a>(&self, list: &'a Questionnaire, placed: Placed<'a>, round: u32) -> Asked<'a> {
        let topic = Chance::named(placed.topic.id.as_str());
        let mut of_school = Chance::of(&[3, topic, u64::from(self.number)]);
        let mut of_region = Chance::of(&[4, topic, self.province as u64]);
        let mut of_item = Chance::of(&[5, Chance::named(placed.item.id.as_str())]);
        let mut of_topic = Chance::of(&[6, topic]);
        let (base, growth) = (of_topic.unit(), of_topic.unit());
        let later = f64::from(round - 1);
        Asked {
            length: list.scale_of(placed.item).len(),
            height: 0.25 + 0.5 * base + 0.12 * of_item.normal(),
            school: self.effect + 0.3 * of_school.normal() + 0.25 * of_region.normal(),
            growth: later * (0.3 * growth - 0.05),
            unknown: 0.03 + 0.15 * of_topic.unit(),
            urgent: 1.0 - base,
            placed,
        }
    }
}

/// An item in a round of a school: what all of its people have in common about it.
struct Asked<'a> {
    placed: Placed<'a>,
    /// Levels of its scale.
    length: u8,
    /// The place on the scale (0 to 1) without anything of this school.
    height: f64,
    /// What school and region do to it.
    school: f64,
    /// What came since the first round.
    growth: f64,
    /// The chance of not knowing.
    unknown: f64,
    urgent: f64,
}

impl Asked<'_> {
    /// What somebody answers who is `own` above the others, and leads or does not; `None` when the
    /// role is not asked.
    fn answer(&self, role: &Id, (own, leads): (f64, bool), chance: &mut Chance) -> Option<Answer> {
        let leads = if leads { 0.4 } else { 0.0 };
        let height =
            self.height + 0.25 * (self.school + own + leads + self.growth + 0.6 * chance.normal());
        let urgent = self.urgent + 0.25 * chance.normal();
        self.placed
            .item
            .asks(role)
            .then(|| self.given(height, urgent, chance))
    }

    fn given(&self, height: f64, urgent: f64, chance: &mut Chance) -> Answer {
        let draw = chance.unit();
        let choice = if draw < self.unknown {
            Some(Choice::Unknown)
        } else if draw > 0.985 {
            Some(Choice::NotApplicable)
        } else {
            let step = (height.clamp(0.0, 0.999) * f64::from(self.length)).floor();
            // Between 0 and 6.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Level::new(step as u8 + 1).map(Choice::Level)
        };
        let priority = match urgent {
            ..0.35 => Priority::Low,
            0.35..0.7 => Priority::Middle,
            _ => Priority::High,
        };
        Answer {
            choice,
            priority: (chance.below(12) > 0).then_some(priority),
            remark: None,
        }
    }
}

/// People of a round who answered alike.
#[derive(Default)]
struct Counting {
    /// By item, role group and packed answer, each with the answer itself.
    alike: BTreeMap<(u16, usize, Packed), (Answer, u16)>,
}

impl Counting {
    fn add(&mut self, (item, group): (u16, usize), packed: Packed, answer: Answer) {
        let alike = self.alike.entry((item, group, packed));
        alike.or_insert((answer, 0)).1 += 1;
    }

    fn counts(self, list: &Questionnaire) -> RoundCounts {
        let mut counts = RoundCounts::default();
        for ((item, group, _), (answer, people)) in self.alike {
            // Whichever role of the group: they are counted together.
            let role = list
                .role_groups
                .get(group)
                .and_then(|group| group.roles.first());
            if let Some(role) = role {
                counts.add(list, (item, role), &answer, people);
            }
        }
        counts
    }
}

/// The place of the group of a role; behind the last when it is in none.
fn group(list: &Questionnaire, role: &Id) -> usize {
    let groups = &list.role_groups;
    let found = groups.iter().position(|group| group.roles.contains(role));
    found.unwrap_or(groups.len())
}

/// One in seven leads or supports; the others teach.
fn role(list: &Questionnaire, person: u32, chance: &mut Chance) -> Id {
    let groups = &list.role_groups;
    let group = if person % 7 == 6 {
        groups.len() - 1
    } else {
        chance.below(groups.len().saturating_sub(1).max(1))
    };
    let roles = &groups[group].roles;
    roles[chance.below(roles.len())].clone()
}
