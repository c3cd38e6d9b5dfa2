//! Two rounds, and many.

mod changes;
mod properties;
mod trends;

use super::RoundView;
use crate::overview::Overview;
use crate::overview::tests::support::{choice, person};
use crate::questionnaire::{Item, Questionnaire, Scale};
use crate::round::{Anonymity, Respondent};

/// A round to look at; it owns what a [`RoundView`] borrows.
struct Round {
    number: u32,
    questionnaire: Questionnaire,
    overview: Overview,
}

impl Round {
    fn new(number: u32, questionnaire: Questionnaire, team: &[Respondent]) -> Self {
        let overview = Overview::of(&questionnaire, Anonymity::Anonymous, team, 7);
        Self {
            number,
            questionnaire,
            overview,
        }
    }

    fn view(&self) -> RoundView<'_> {
        RoundView {
            number: self.number,
            questionnaire: &self.questionnaire,
            overview: &self.overview,
        }
    }
}

/// `count` people who choose these numbers at items 0, 1 and 2 (0 is *weet ik niet*).
fn team(count: usize, numbers: [u8; 3]) -> Vec<Respondent> {
    vec![person("docent", numbers.map(choice).to_vec()); count]
}

/// The item at a place of the list, to change it.
fn item_mut(questionnaire: &mut Questionnaire, number: usize) -> &mut Item {
    questionnaire
        .areas
        .iter_mut()
        .flat_map(|part| &mut part.topics)
        .flat_map(|topic| &mut topic.items)
        .nth(number)
        .unwrap()
}

fn scale(labels: &[&str]) -> Scale {
    Scale::new(labels.iter().map(ToString::to_string).collect()).unwrap()
}
