//! The distortion of one scan: everything that leaves this file is shifted, and nothing else does.
//!
//! With *m* respondents of a role group, φ = max(1, 10/m), p the shares per level and x the mean:
//! - f = g + h·φ is added to the mean; g is of the school, h of scan, item and role group;
//! - p̃ = p + f·ℓ + φ·Σ wⱼvⱼ, where ℓ is the straight line with Σ k·ℓₖ = 1 and vⱼ are the contrasts
//!   of [`super::contrast`]: Σ p̃ = 1 and Σ k·p̃ₖ = x + f, exactly;
//! - shares are treated like a mean of range 1, each with an h of its own.
//!
//! Role groups with fewer than [`MEAN_MIN`] respondents are put together in a rest that no figure
//! shows by itself. "All roles" is the mix of the distorted parts, the rest included, weighted by
//! respondents: because of that weight and φ, a part adds max(m, 10)·h to the sum over people.

use super::catalogue::{Asked, Catalogue, RoleNo};
use super::contribution::{Answers, DISTRIBUTION_MIN, FULL_TEAM, MEAN_MIN, Scan};
use super::number::divide;
use super::secret::{ItemDraws, Keys};
use super::statistic::{Range, Statistic};

mod shape;
mod view;

#[cfg(any(test, feature = "testing"))]
pub(super) use shape::SHAPE;
pub(super) use shape::{Lines, along};
use view::View;

/// A distorted value of one scan.
#[derive(Clone, Copy, Default)]
pub(super) struct Value {
    /// Milli-points, or thousandths of a share.
    pub value: i64,
    /// φ², of a mix of parts the mean of φ² with squared weights; in thousandths.
    pub phi: i64,
}

/// All distorted values of one item and one role group (or all roles) of a scan.
#[derive(Clone, Copy, Default)]
pub(super) struct Values {
    /// By [`Statistic::index`].
    pub of: [Option<Value>; 4],
    /// Millionths per level, when `of` has a [`Statistic::Spread`].
    pub spread: [i64; 7],
    /// Whether people outside the role groups with a value of their own are mixed in; of all roles
    /// only.
    pub rest: [bool; 4],
}

/// One scan, distorted.
pub(super) struct Distorted {
    /// Row 0 is all roles, row r + 1 role group r; each has a value per item of the list.
    rows: Vec<Vec<Values>>,
}

impl Distorted {
    /// All roles, or one role group. By the place of the item in its list.
    pub(super) fn of(&self, role: Option<RoleNo>) -> &[Values] {
        &self.rows[role.map_or(0, |role| role.index() + 1)]
    }
}

/// Distorts.
pub(super) struct Distorter<'a> {
    pub keys: &'a Keys,
    pub catalogue: &'a Catalogue,
    /// [`digest`] of each item.
    pub items: &'a [[u8; 16]],
    /// Straight line and contrasts per scale.
    pub lines: &'a Lines,
}

/// Which draws the rest uses.
const REST: [u8; 8] = *b"\0\0\0\0rest";

impl Distorter<'_> {
    /// `shift` is the draw of the school, in milli-points on ±1; `first` the place of the first
    /// item of the list and `count` how many it has. The answers were checked.
    pub(super) fn scan(&self, scan: &Scan, shift: i64, first: usize, count: usize) -> Distorted {
        let roles = self.catalogue.roles().len();
        let mut rows = vec![vec![Values::default(); count]; roles + 1];
        let record = first_bytes(blake3::hash(&scan.id).as_bytes());
        let mut answers: Vec<&Answers> = scan.answers.iter().collect();
        answers.sort_by_key(|answer| (answer.item, answer.role));
        for of_item in answers.chunk_by(|a, b| a.item == b.item) {
            let item = of_item[0].item.index();
            let place = item - first;
            let draws = |role: [u8; 8]| self.keys.item(&record, &self.items[item], role);
            let parts: Vec<Part> = of_item
                .chunk_by(|a, b| a.role == b.role)
                .map(|same| {
                    let role = same[0].role;
                    let name = self.catalogue.roles()[role.index()].as_str();
                    Part {
                        role,
                        draws: draws(first_bytes(blake3::hash(name.as_bytes()).as_bytes())),
                        people: same.iter().copied().fold(Numbers::default(), Numbers::and),
                    }
                })
                .collect();
            let work = Work {
                asked: self.catalogue.items()[item].asked,
                lines: self.lines,
                shift,
                parts: &parts,
                rest: draws(REST),
            };
            for statistic in [Statistic::Main, Statistic::Unknown, Statistic::Priority] {
                work.put(statistic, |row, values| {
                    values(&mut rows[row][place]);
                });
            }
        }
        Distorted { rows }
    }
}

fn first_bytes<const N: usize>(hash: &[u8; 32]) -> [u8; N] {
    let mut bytes = [0; N];
    bytes.copy_from_slice(&hash[..N]);
    bytes
}

/// People of one role group.
struct Part {
    role: RoleNo,
    draws: ItemDraws,
    people: Numbers,
}

/// [`Answers`], added up.
#[derive(Clone, Copy, Default)]
struct Numbers {
    levels: [u32; 7],
    unknown: u32,
    priorities: [u32; 3],
}

impl Numbers {
    fn and(mut self, more: &Answers) -> Self {
        for (sum, &people) in self.levels.iter_mut().zip(&more.levels) {
            *sum += u32::from(people);
        }
        self.unknown += u32::from(more.unknown);
        for (sum, &people) in self.priorities.iter_mut().zip(&more.priorities) {
            *sum += u32::from(people);
        }
        self
    }

    /// People per value of a statistic, as if each were a level; of a share those without first.
    fn classes(&self, asked: Asked, statistic: Statistic) -> [u32; 7] {
        let level: u32 = self.levels.iter().sum();
        let share = |without: u32, with: u32| [without, with, 0, 0, 0, 0, 0];
        match (statistic, asked) {
            (Statistic::Main | Statistic::Spread, Asked::Levels(_)) => self.levels,
            (Statistic::Main | Statistic::Spread, Asked::Resource) => {
                share(level - self.levels[0], self.levels[0])
            }
            (Statistic::Unknown, _) => share(level, self.unknown),
            (Statistic::Priority, _) => {
                share(self.priorities[0] + self.priorities[1], self.priorities[2])
            }
        }
    }
}

/// One item of one scan.
struct Work<'a> {
    asked: Asked,
    lines: &'a Lines,
    shift: i64,
    parts: &'a [Part],
    rest: ItemDraws,
}

impl Work<'_> {
    /// Makes the values of one statistic (and with the mean the distribution), and hands each with
    /// its row to `put`.
    fn put(&self, statistic: Statistic, mut put: impl FnMut(usize, &dyn Fn(&mut Values))) {
        let range = Range::of(self.asked, statistic);
        let is_share = range == Range::SHARE
            && !matches!((statistic, self.asked), (Statistic::Main, Asked::Levels(_)));
        let (mut all, mut rest) = (View::default(), [0; 7]);
        let mut thin = false;
        for part in self.parts {
            let classes = part.people.classes(self.asked, statistic);
            let m: u32 = classes.iter().sum();
            if m < MEAN_MIN {
                for (sum, people) in rest.iter_mut().zip(classes) {
                    *sum += people;
                }
                continue;
            }
            thin |= m < DISTRIBUTION_MIN;
            let mut view = View::default();
            view.mix(classes, statistic, &part.draws);
            all.mix(classes, statistic, &part.draws);
            let made = self.values(&view, statistic, range, is_share);
            put(part.role.index() + 1, &|values| {
                made.store(statistic, values);
            });
        }
        let left = rest.iter().any(|&people| people > 0);
        if left {
            all.mix(rest, statistic, &self.rest);
        }
        if all.people() >= i64::from(MEAN_MIN) {
            let made = self.values(&all, statistic, range, is_share);
            put(0, &|values| {
                made.store(statistic, values);
                values.rest[statistic.index()] = left;
                if statistic == Statistic::Main {
                    values.rest[Statistic::Spread.index()] = left || thin;
                }
            });
        }
    }

    fn values(&self, view: &View, statistic: Statistic, range: Range, is_share: bool) -> Made {
        let m = view.people();
        let exact = if is_share {
            divide(1_000 * view.classes[1], m)
        } else {
            divide(1_000 * view.levels(), m)
        };
        let shift = self.shift * range.school() * m + view.answer * range.answer();
        let shift = divide(shift, 1_000_000 * m);
        let value = Value {
            value: exact + shift,
            phi: divide(1_000 * view.square, m * m),
        };
        let spread = (!is_share
            && statistic == Statistic::Main
            && m >= i64::from(DISTRIBUTION_MIN))
        .then(|| {
            self.lines
                .spread(self.asked.levels(), view, value.value, shift)
        });
        Made { value, spread }
    }
}

struct Made {
    value: Value,
    spread: Option<[i64; 7]>,
}

impl Made {
    fn store(&self, statistic: Statistic, values: &mut Values) {
        values.of[statistic.index()] = Some(self.value);
        if let Some(spread) = self.spread {
            values.of[Statistic::Spread.index()] = Some(self.value);
            values.spread = spread;
        }
    }
}

/// A name of fixed length for an item.
pub(super) fn digest(catalogue: &Catalogue) -> Vec<[u8; 16]> {
    let one = |item: &super::catalogue::ItemSpec| {
        let key = &item.key;
        let name = format!(
            "{}\0{}\0{}",
            key.list.as_str(),
            key.item.as_str(),
            key.wording
        );
        first_bytes(blake3::hash(name.as_bytes()).as_bytes())
    };
    catalogue.items().iter().map(one).collect()
}

const _: () = assert!(FULL_TEAM == 10 && MEAN_MIN < DISTRIBUTION_MIN);
