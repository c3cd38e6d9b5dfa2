//! How few people are too few, and which blocks of a partition may be shown.

/// Fewest people whose answers are shown together in an anonymous round.
pub const GROUP_MIN: u32 = 5;

/// Fewest people who answered an item before its remarks are shown in an anonymous round.
pub const REMARKS_MIN: u32 = 10;

/// Chooses which blocks of a partition may be shown, given how many people are in each block and
/// in the whole (which may hold people that are in no block).
///
/// Every shown block has at least [`GROUP_MIN`] people, and so have all people outside the shown
/// blocks together, unless there are none. When small blocks together are too small to stay
/// behind, the smallest large block is hidden with them (of equal ones the last): that leaves the
/// largest number of blocks, and among those the most people, visible.
pub fn shown_blocks(total: u32, blocks: &[u32]) -> Vec<bool> {
    let mut shown: Vec<bool> = blocks.iter().map(|&people| people >= GROUP_MIN).collect();
    let visible: u32 = blocks.iter().filter(|&&people| people >= GROUP_MIN).sum();
    let rest = total.saturating_sub(visible);
    if (1..GROUP_MIN).contains(&rest) {
        let smallest = blocks
            .iter()
            .enumerate()
            .filter(|&(_, &people)| people >= GROUP_MIN)
            .min_by_key(|&(place, &people)| (people, std::cmp::Reverse(place)));
        if let Some((place, _)) = smallest {
            shown[place] = false;
        }
    }
    shown
}
