//! Two figures side by side: a difference within the margin is none.

use super::figure::{Estimate, Mean, Share};

/// What can be said of a first figure beside a second one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Within the margin: chance and noise alone make differences as large.
    None,
    /// Higher by more than that.
    Higher,
    /// Lower by more than that.
    Lower,
}

impl Difference {
    /// Of numbers in thousandths. The margin of a difference is `√(a² + b²)`; what rounding alone
    /// can make is never a difference.
    fn of(a: i64, b: i64, margins: [u32; 2], rounding: i64) -> Self {
        let square = margins
            .iter()
            .map(|&margin| i64::from(margin).pow(2))
            .sum::<i64>();
        let difference = a - b;
        if difference.abs() <= rounding || difference.pow(2) <= square {
            Self::None
        } else if difference > 0 {
            Self::Higher
        } else {
            Self::Lower
        }
    }
}

impl Estimate<Mean> {
    /// This figure beside another.
    pub fn beside(&self, other: &Self) -> Difference {
        let milli = |mean: Mean| 100 * i64::from(mean.tenths());
        let margins = [self.margin().milli(), other.margin().milli()];
        Difference::of(milli(self.value()), milli(other.value()), margins, 100)
    }

    /// A team's own mean, which is exact (in levels), beside this figure.
    #[allow(clippy::cast_possible_truncation)]
    pub fn beneath(&self, own: f64) -> Difference {
        let own = (own.clamp(0.0, 10.0) * 1_000.0).round() as i64;
        let milli = 100 * i64::from(self.value().tenths());
        Difference::of(own, milli, [self.margin().milli(), 0], 50)
    }
}

impl Estimate<Share> {
    /// This figure beside another.
    pub fn beside(&self, other: &Self) -> Difference {
        let milli = |share: Share| 10 * i64::from(share.percent());
        let margins = [self.margin().milli(), other.margin().milli()];
        Difference::of(milli(self.value()), milli(other.value()), margins, 50)
    }

    /// A team's own share, which is exact (0 to 1), beside this figure.
    #[allow(clippy::cast_possible_truncation)]
    pub fn beneath(&self, own: f64) -> Difference {
        let own = (own.clamp(0.0, 1.0) * 1_000.0).round() as i64;
        let milli = 10 * i64::from(self.value().percent());
        Difference::of(own, milli, [self.margin().milli(), 0], 50)
    }
}

#[cfg(test)]
mod tests {
    use super::super::figure::Margin;
    use super::*;

    fn mean(milli: i64, margin: u32) -> Estimate<Mean> {
        Estimate::new(Mean::of_milli(milli, 5), Margin::rounded_up(margin, 50))
    }

    #[test]
    fn within_the_margin_there_is_no_difference() {
        // √(0.15² + 0.2²) = 0.25.
        assert_eq!(mean(3_200, 150).beside(&mean(3_000, 200)), Difference::None);
        assert_eq!(
            mean(3_300, 150).beside(&mean(3_000, 200)),
            Difference::Higher
        );
        assert_eq!(
            mean(3_000, 200).beside(&mean(3_300, 150)),
            Difference::Lower
        );
        // One step of rounding is none, however many schools there are.
        assert_eq!(mean(3_100, 0).beside(&mean(3_000, 0)), Difference::None);
    }

    #[test]
    fn a_team_stands_beside_a_figure() {
        assert_eq!(mean(3_000, 250).beneath(3.2), Difference::None);
        assert_eq!(mean(3_000, 250).beneath(3.3), Difference::Higher);
        let share = Estimate::new(Share::of_micro(400_000), Margin::rounded_up(80, 10));
        assert_eq!(share.beneath(0.30), Difference::Lower);
        assert_eq!(share.beside(&share), Difference::None);
    }
}
