//! What releases must withstand, and what their figures must stay good for: each with its bound.
//! Tests run all of it on a few schools, `make bench` on as many as the bounds are meant for.

use super::finding::{Bound, Finding, Size, finding};
use super::invent::Setup;
use super::knowledge::{Learned, all_cells, collusion, differencing, exact_means, model_error};
use super::months::{Series, one_more, twelve_releases};
use super::person::{one_person, one_person_share};
use super::utility::errors;

/// An attack, or something else that has a bound.
pub struct Attack {
    /// What is attacked, and what the figure is.
    pub name: &'static str,
    /// Scales that it is tried on; 0 for what has none.
    pub levels: &'static [u8],
    run: fn(Size, u8) -> Vec<Finding>,
}

impl Attack {
    /// Runs it on a scale.
    pub fn run(&self, size: Size, levels: u8) -> Vec<Finding> {
        (self.run)(size, levels)
    }
}

const BOTH: &[u8] = &[4, 5];
const EVERY: &[u8] = &[2, 3, 4, 5, 6, 7];

/// Where nothing is done to figures: nearly everything is learned, or the harness does not bite.
pub static CONTROL: [Attack; 1] = [Attack {
    name: "negative control: exact means from ten schools on, worst school",
    levels: BOTH,
    run: control,
}];

/// Attacks on one release: what is left of the uncertainty about one school (posterior SD ÷ prior
/// SD, 1 when nothing was learned), and how often one person is guessed.
pub static ONE_RELEASE: [Attack; 5] = [
    Attack {
        name: "all cells of one release, worst school",
        levels: BOTH,
        run: cells,
    },
    Attack {
        name: "two figures whose schools differ by one, n = 10",
        levels: EVERY,
        run: |_, levels| vec![finding("", differencing(levels), Bound::AtLeast(0.90))],
    },
    Attack {
        name: "nine of ten schools collude",
        levels: EVERY,
        run: |_, levels| vec![finding("", collusion(levels), Bound::AtLeast(0.90))],
    },
    Attack {
        name: "one person, all colleagues collude, right guesses of two levels",
        levels: EVERY,
        run: person,
    },
    Attack {
        name: "the same of a share, or of two levels",
        levels: &[0],
        run: |_, _| vec![finding("", one_person_share(), Bound::AtMost(0.72))],
    },
];

/// Attacks on releases that follow each other: what is left of the uncertainty about one school, and
/// whether anything changes when one school comes.
pub static SEVERAL_RELEASES: [Attack; 4] = [
    Attack {
        name: "12 releases × 5 items, a round of each school, worst school",
        levels: BOTH,
        run: |size, levels| twelve(size, (levels, 1, 1)),
    },
    Attack {
        name: "12 releases × 5 items, a round in each of 3 years, worst school",
        levels: BOTH,
        run: |size, levels| twelve(size, (levels, 3, 1)),
    },
    Attack {
        name: "12 releases × 5 items, two role groups that agree, worst school",
        levels: BOTH,
        run: |size, levels| twelve(size, (levels, 1, 2)),
    },
    Attack {
        name: "one school added between releases, figures that change",
        levels: BOTH,
        run: added,
    },
];

/// What figures are good for: errors against the exact figures of the same schools.
pub static UTILITY: [Attack; 2] = [
    Attack {
        name: "mean error of",
        levels: BOTH,
        run: utility,
    },
    Attack {
        name: "noise beside what the attacks assume (1: as large)",
        levels: BOTH,
        run: model,
    },
];

fn control(size: Size, levels: u8) -> Vec<Finding> {
    let learned = exact_means(Setup {
        schools: size.of(300, 1_000),
        levels,
        ..Setup::default()
    });
    vec![finding(
        figures(&learned),
        learned.worst,
        Bound::AtMost(0.05),
    )]
}

fn figures(learned: &Learned) -> String {
    format!("{} figures", learned.figures)
}

fn cells(size: Size, levels: u8) -> Vec<Finding> {
    let one = |roles| {
        let learned = all_cells(Setup {
            schools: size.of(300 / roles, 1_000),
            levels,
            roles,
            people: (14, 30),
            ..Setup::default()
        });
        let circumstances = format!("role groups: {roles}, {}", figures(&learned));
        finding(circumstances, learned.worst, Bound::AtLeast(0.70))
    };
    [1, 2].map(one).into()
}

/// Of each correlation between items, as published and before rounding; the worst of one item and
/// of the mean of all.
fn twelve(size: Size, (levels, years, roles): (u8, usize, usize)) -> Vec<Finding> {
    let of = |rounded, correlation| Series {
        releases: 12,
        items: 5,
        correlation,
        rounded,
    };
    let series: Vec<Series> = match size {
        Size::Few => vec![of(0.1, 0.5), of(0.0, 0.5)],
        Size::Full => [0.1, 0.0]
            .into_iter()
            .flat_map(|rounded| [0.0, 0.5, 0.8, 1.0].map(|rho| of(rounded, rho)))
            .collect(),
    };
    let setup = Setup {
        schools: size.of(80, 1_000),
        levels,
        years,
        roles,
        people: (14, 30),
        ..Setup::default()
    };
    let found = twelve_releases(setup, &series);
    let each = series.iter().zip(found).flat_map(|(series, (item, mean))| {
        let published = if series.rounded > 0.0 {
            "as published"
        } else {
            "before rounding"
        };
        let bound = left(roles, *series);
        let about = format!(
            "{published}, ρ = {}, {}",
            series.correlation,
            figures(&item)
        );
        [
            finding(format!("{about}, one item"), item.worst, bound),
            finding(format!("{about}, mean of items"), mean.worst, bound),
        ]
    });
    each.collect()
}

/// The bound, and for attackers who know more than was ever published what is left of it: see
/// `docs/release-method.md`.
fn left(roles: usize, series: Series) -> Bound {
    if series.rounded > 0.0 || (roles == 1 && series.correlation < 0.9) {
        Bound::AtLeast(0.70)
    } else {
        Bound::AtLeast(0.60)
    }
}

fn added(size: Size, levels: u8) -> Vec<Finding> {
    let setup = Setup {
        schools: size.of(130, 1_000),
        items: 2,
        resources: 1,
        levels,
        roles: 2,
        years: 2,
        // Small teams too, with role groups and distributions that some have and others not.
        people: (3, 20),
        unknown: 0.25,
        ..Setup::default()
    };
    let changed: usize = one_more(setup, size.of(3, 20)).into_iter().sum();
    let figure = f64::from(u32::try_from(changed).unwrap_or(u32::MAX));
    vec![finding("rule 7", figure, Bound::AtMost(0.0))]
}

fn person(size: Size, levels: u8) -> Vec<Finding> {
    let (runs, slack) = match size {
        // So few guesses are off by some.
        Size::Few => (20_000, 0.01),
        Size::Full => (1_000_000, 0.0),
    };
    let guess = one_person(levels, runs, 5);
    vec![finding("", guess, Bound::AtMost(0.72 + slack))]
}

fn utility(size: Size, levels: u8) -> Vec<Finding> {
    // Schools, expected absolute error of an item, of a topic of five, of a share; runs when few.
    let table = [
        (10, [0.14, 0.11, 3.5], 400),
        (50, [0.06, 0.05, 1.5], 100),
        (500, [0.02, 0.02, 0.5], 10),
    ];
    let mut findings = Vec::new();
    for (schools, [item, topic, share], few) in table {
        let setup = Setup {
            schools,
            levels,
            items: 5,
            people: (12, 24),
            ..Setup::default()
        };
        let found = errors(setup, size.of(few, 2_000) as u64);
        let scale = f64::from(levels - 1) / 4.0;
        // What the table says is rounded; a few runs are off by some more.
        let slack = match (size, schools) {
            (Size::Full, _) => 1.05,
            (Size::Few, 500) => 1.6,
            (Size::Few, _) => 1.2,
        };
        let one = |what: &str, error, expected: f64| {
            let about = format!("{what}, {schools} schools");
            finding(about, error, Bound::AtMost(slack * expected))
        };
        findings.extend([
            one("an item", found.item, scale * item + 0.005),
            one("a topic of five", found.topic, scale * topic + 0.005),
            one("a share, points", found.share, share + 0.05),
        ]);
    }
    findings
}

fn model(size: Size, levels: u8) -> Vec<Finding> {
    let setup = Setup {
        schools: 120,
        levels,
        ..Setup::default()
    };
    let error = model_error(setup, size.of(25, 200) as u64);
    vec![
        finding("", error, Bound::AtLeast(0.85)),
        finding("", error, Bound::AtMost(1.15)),
    ]
}
