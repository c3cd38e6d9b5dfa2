//! Remarks without their writers, and in open kaart the answers with them.

use serde::{Deserialize, Serialize};

use super::roster::Roster;
use crate::answer::{Answer, Choice, Priority, Remark};
use crate::questionnaire::{Id, Placed, Questionnaire};
use crate::round::Respondent;

/// What one person answered to one item: only in [`crate::round::Anonymity::OpenCards`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonAnswer {
    /// The name, or the Dutch name of the role when no name was given.
    pub who: String,
    /// Their role.
    pub role: Id,
    /// The role group of that role.
    pub group: Option<Id>,
    /// *Stand van zaken*.
    pub choice: Option<Choice>,
    /// *Prioriteit*.
    pub priority: Option<Priority>,
    /// *Opmerking*.
    pub remark: Option<Remark>,
}

/// The remarks on the item with this number, in an order that depends on their texts, the seed and
/// the number only: neither on who wrote first nor on the order at other items.
pub(super) fn shuffled(mut remarks: Vec<&str>, number: u16, seed: u64) -> Vec<String> {
    remarks.sort_unstable();
    let item = u64::from(number) + 1;
    shuffle(
        &mut remarks,
        seed ^ item.wrapping_mul(0xD605_BBB5_8C8A_BBFD),
    );
    remarks.into_iter().map(str::to_owned).collect()
}

/// Who answered what to one item, by role (in the order of the list) and name.
pub(super) fn person_answers(
    questionnaire: &Questionnaire,
    roster: &Roster,
    placed: Placed,
) -> Vec<PersonAnswer> {
    let mut rows: Vec<(usize, PersonAnswer)> = roster
        .asked(placed.item)
        .filter_map(|person| {
            let answer = answer_to(person.respondent, placed)?;
            Some((
                person.role,
                person_answer(questionnaire, person.respondent, answer),
            ))
        })
        .collect();
    // Everything in a row is in the key, so that the order of respondents does not matter.
    rows.sort_by_cached_key(|(role, row)| {
        let remark = row.remark.as_ref().map(|remark| remark.as_str().to_owned());
        let choice = row.choice.map(crate::answer::Choice::value);
        (
            *role,
            row.role.clone(),
            row.who.clone(),
            choice,
            row.priority,
            remark,
        )
    });
    rows.into_iter().map(|(_, row)| row).collect()
}

fn person_answer(
    questionnaire: &Questionnaire,
    respondent: &Respondent,
    answer: &Answer,
) -> PersonAnswer {
    let label = || match questionnaire.role_label(&respondent.role) {
        "" => respondent.role.to_string(),
        label => label.to_owned(),
    };
    PersonAnswer {
        who: respondent.name.clone().unwrap_or_else(label),
        role: respondent.role.clone(),
        group: questionnaire
            .group_of(&respondent.role)
            .map(|group| group.id.clone()),
        choice: answer.choice,
        priority: answer.priority,
        remark: answer.remark.clone(),
    }
}

fn answer_to<'a>(respondent: &'a Respondent, placed: Placed) -> Option<&'a Answer> {
    let answer = respondent.answers.get(usize::from(placed.number))?;
    (!answer.is_empty()).then_some(answer)
}

/// Fisher–Yates with splitmix64 (Steele, Lea & Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014): the same seed gives the same order on every machine.
pub(super) fn shuffle<T>(values: &mut [T], seed: u64) {
    let mut state = seed;
    for last in (1..values.len()).rev() {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut random = state;
        random = (random ^ (random >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        random = (random ^ (random >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        random ^= random >> 31;
        // The top 32 bits scaled to 0..=last: unbiased enough for a handful of remarks.
        let place = ((random >> 32) * (last as u64 + 1)) >> 32;
        values.swap(last, usize::try_from(place).unwrap_or(last));
    }
}
