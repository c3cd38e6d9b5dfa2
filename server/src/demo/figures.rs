//! Invented answers that look like a team: the same every time, different per topic, with a few
//! topics on which the team is split, leading staff sees more than teachers, or many do not know.

use scan::answer::{Answer, Choice, Priority, Remark};
use scan::questionnaire::{Id, Placed, Questionnaire};

const REMARKS: [&str; 6] = [
    "Dit verschilt erg per leerjaar. Laten we daar samen naar kijken.",
    "We doen al veel, maar het staat nergens op papier.",
    "Ik zou hier graag een voorbeeld van een andere school bij zien.",
    "Er is wel een afspraak, maar in drukke weken schiet die erbij in.",
    "Voor nieuwe collega’s is dit nog niet duidelijk.",
    "Dit ging vorig jaar een stuk moeizamer. Mooie stap.",
];

pub fn answer(
    questionnaire: &Questionnaire,
    placed: &Placed<'_>,
    role: &Id,
    person: usize,
    round: u32,
) -> Answer {
    let topic = number(placed.topic.id.as_str());
    let item = number(placed.item.id.as_str());
    let own = mix(item ^ mix(person as u64 + 1));
    let scale = questionnaire.scale_of(placed.item);
    let length = u64::from(scale.len());
    let leads = questionnaire
        .role_groups
        .last()
        .is_some_and(|group| group.roles.contains(role));
    // The topic's own height in tenths of a level, 12 to 31 on a scale of four.
    // From round to round most topics rise, and a few fall.
    let later = u64::from(round - 1);
    let drift = (topic >> 6) % 5 * 3;
    let height = (12 + topic % 20 + item % 6 + later * drift).saturating_sub(later * 3);
    let lead = if leads && topic.is_multiple_of(3) {
        10
    } else {
        0
    };
    // Split topics pull people to the ends.
    let spread = if topic.is_multiple_of(5) {
        (own % 3) * 13
    } else {
        own % 14
    };
    let tenths = (height + lead + spread).saturating_sub(7) * length / 4;
    let level = u8::try_from((tenths / 10).clamp(1, length)).unwrap_or(1);
    let unknown_in = if topic % 4 == 1 { 3 } else { 19 };
    let choice = match (own >> 8) % unknown_in {
        0 => Some(Choice::Unknown),
        _ if (own >> 16).is_multiple_of(29) => Some(Choice::NotApplicable),
        _ => scale.level(level).map(Choice::Level),
    };
    let wish = (topic >> 4) % 3 + (own >> 20) % 2;
    let priority = match wish {
        0 => Priority::Low,
        1 | 2 if (own >> 24).is_multiple_of(3) => Priority::Low,
        1 => Priority::Middle,
        _ => Priority::High,
    };
    let remark = (own >> 32)
        .is_multiple_of(17)
        .then(|| REMARKS[(own >> 40) as usize % REMARKS.len()]);
    Answer {
        choice,
        priority: Some(priority),
        remark: remark.and_then(|text| Remark::new(text).ok().flatten()),
    }
}

/// A number that belongs to a text.
pub(super) fn number(text: &str) -> u64 {
    text.bytes().fold(7, |sum, byte| mix(sum ^ u64::from(byte))) >> 3
}

/// `SplitMix64`, one step (Steele, Lea and Flood 2014).
pub(super) fn mix(seed: u64) -> u64 {
    let seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let seed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let seed = (seed ^ (seed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    seed ^ (seed >> 31)
}
