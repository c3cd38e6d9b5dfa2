//! Invented schools by the hundred, so that there is something to compare: with effects of school,
//! region, role group, topic and year, some boards with many schools, and people who do not know.
//! The same number of schools is the same schools each time.

use jiff::civil::date;
use scan::answer::{Answer, Choice, Priority};
use scan::application::{NewTeam, Outcome, Refusal};
use scan::questionnaire::{Extent, Id, Questionnaire, Sector};
use scan::release::RoundCounts;
use scan::round::Anonymity;
use scan::school::{Partnership, Province, SchoolBoard, SchoolName, SizeBand, TeamName};

use super::chance::Chance;
use crate::store::inventing::{InventedPerson, InventedRound};

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
            self.province.label(),
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
        let mut counts = RoundCounts::default();
        let mut found = Vec::new();
        for person in 0..count.max(4) {
            let role = role(list, person, &mut chance);
            let answers = self.answers(list, round, &role, &mut chance);
            let mut packed = String::with_capacity(2 * answers.len());
            for (number, answer) in (0..).zip(&answers) {
                packed.push_str(&written(answer.as_ref()));
                if let Some(answer) = answer {
                    counts.add(list, (number, &role), answer, 1);
                }
            }
            found.push(InventedPerson {
                role,
                answers: packed,
            });
        }
        InventedRound {
            finished_on: day,
            people: found,
            counts,
        }
    }

    fn answers(
        &self,
        list: &Questionnaire,
        round: u32,
        role: &Id,
        chance: &mut Chance,
    ) -> Vec<Option<Answer>> {
        let leads = list
            .role_groups
            .last()
            .is_some_and(|group| group.roles.contains(role));
        let own = 0.6 * chance.normal();
        list.items()
            .map(|placed| {
                let topic = Chance::named(placed.topic.id.as_str());
                let mut of_school = Chance::of(&[3, topic, u64::from(self.number)]);
                let mut of_region = Chance::of(&[4, topic, self.province as u64]);
                let mut of_item = Chance::of(&[5, Chance::named(placed.item.id.as_str())]);
                let mut of_topic = Chance::of(&[6, topic]);
                let (base, growth) = (of_topic.unit(), of_topic.unit());
                let later = f64::from(round - 1);
                let height = 0.25
                    + 0.5 * base
                    + 0.12 * of_item.normal()
                    + 0.25
                        * (self.effect
                            + 0.3 * of_school.normal()
                            + 0.25 * of_region.normal()
                            + own
                            + if leads { 0.4 } else { 0.0 }
                            + later * (0.3 * growth - 0.05)
                            + 0.6 * chance.normal());
                let knows = 0.03 + 0.15 * of_topic.unit();
                let urgent = 1.0 - base + 0.25 * chance.normal();
                placed
                    .item
                    .asks(role)
                    .then(|| answer(list, &placed, height, (knows, urgent), chance))
            })
            .collect()
    }
}

/// One answer: `height` is the place on the scale (0 to 1), `unknown` the chance of not knowing.
fn answer(
    list: &Questionnaire,
    placed: &scan::questionnaire::Placed<'_>,
    height: f64,
    (unknown, urgent): (f64, f64),
    chance: &mut Chance,
) -> Answer {
    let scale = list.scale_of(placed.item);
    let draw = chance.unit();
    let choice = if draw < unknown {
        Some(Choice::Unknown)
    } else if draw > 0.985 {
        Some(Choice::NotApplicable)
    } else {
        let step = (height.clamp(0.0, 0.999) * f64::from(scale.len())).floor();
        // Between 0 and 6.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        scale.level(step as u8 + 1).map(Choice::Level)
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

/// As [`InventedPerson::answers`] has it.
fn written(answer: Option<&Answer>) -> String {
    let Some(answer) = answer else {
        return "__".to_owned();
    };
    let choice = match answer.choice {
        Some(Choice::Level(level)) => char::from(b'0' + level.number()),
        Some(Choice::Unknown) => '0',
        Some(Choice::NotApplicable) => 'n',
        None => '_',
    };
    let priority = match answer.priority {
        Some(Priority::Low) => '0',
        Some(Priority::Middle) => '1',
        Some(Priority::High) => '2',
        None => '_',
    };
    [choice, priority].iter().collect()
}
