//! Where role groups see the same schools differently.

use scan::application::releases::CellFigures;
use scan::needs;
use scan::questionnaire::{Id, Questionnaire};
use scan::release::{Difference, Estimate, Mean};
use scan::report::Block;

use super::super::group::role_label;
use super::super::words;
use scan_texts::t;

/// Most topics that are named.
const MOST: usize = 5;

/// The topics in which two role groups differ by more than the margin, the largest difference
/// first; nothing without two role groups.
pub(super) fn differences(
    list: &Questionnaire,
    by_role: &[CellFigures],
    topic: Option<&Id>,
) -> Vec<Block> {
    if by_role.len() < 2 {
        return Vec::new();
    }
    let topics = list.topics().map(|(_, topic)| topic);
    let meant = topics.filter(|one| topic.is_none_or(|topic| one.id == *topic));
    let mut found: Vec<(u8, String)> = meant
        .filter_map(|topic| {
            let (apart, words) = widest(list, by_role, &topic.id)?;
            Some((apart, format!("{}: {words}", topic.title)))
        })
        .collect();
    found.sort_by_key(|(apart, _)| std::cmp::Reverse(*apart));
    let items: Vec<_> = found
        .into_iter()
        .take(MOST)
        .map(|(_, words)| words)
        .collect();
    let said = if items.is_empty() {
        Block::text(t!("report-national-differences-alike"))
    } else {
        Block::Bullets { items }
    };
    vec![
        Block::heading(2, t!("report-national-differences-heading")),
        said,
    ]
}

/// The two role groups that differ most in a topic, and by how many tenths of a level.
fn widest(list: &Questionnaire, by_role: &[CellFigures], topic: &Id) -> Option<(u8, String)> {
    let means = by_role.iter().filter_map(|group| {
        let role = group.cell.filter().role.as_ref()?;
        let topics = needs::topics(list, &group.rows);
        let found = topics.iter().find(|one| one.topic.id == *topic)?;
        let estimate = *found.standing.row.mean.visible()?.value();
        Some((role, estimate))
    });
    let means: Vec<(&Id, Estimate<Mean>)> = means.collect();
    let value = |one: &&(&Id, Estimate<Mean>)| one.1.value();
    let (low_role, low) = means.iter().min_by_key(value)?;
    let (high_role, high) = means.iter().max_by_key(value)?;
    if high.beside(low) != Difference::Higher {
        return None;
    }
    let apart = high.value().tenths() - low.value().tenths();
    let words = format!(
        "{} {}, {} {}",
        role_label(high_role, list),
        words::mean(high),
        role_label(low_role, list),
        words::mean(low)
    );
    Some((apart, words))
}
