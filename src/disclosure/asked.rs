//! Head counts of sets of roles: how many people were asked an item.

use super::GROUP_MIN;

/// Which sets of roles may have their head count shown.
///
/// Shown head counts can be added and subtracted. The sets shown so far split the roles into
/// parts (roles that are in exactly the same shown sets); every number that can be worked out is
/// a sum over such parts. So a set may be shown when, with it, each part has nobody or at least
/// [`GROUP_MIN`] people.
pub(super) struct RoleSets {
    /// People per role, and at the end those in no role of the list.
    people: Vec<u32>,
    /// Per role, which shown sets it is in.
    parts: Vec<Vec<bool>>,
    shown: Vec<Vec<bool>>,
}

impl RoleSets {
    /// Starts with the head count of everybody, which is always shown.
    pub(super) fn new(people: Vec<u32>) -> Self {
        let parts = vec![Vec::new(); people.len()];
        let everybody = vec![true; people.len()];
        Self {
            people,
            parts,
            shown: vec![everybody],
        }
    }

    /// How many people are in a set of roles.
    pub(super) fn count(&self, set: &[bool]) -> u32 {
        let within = self.people.iter().zip(set).filter(|&(_, &within)| within);
        within.map(|(people, _)| people).sum()
    }

    /// Whether the head count of `set` may be shown; if so it counts as shown from now on.
    pub(super) fn show(&mut self, set: &[bool]) -> bool {
        if self.shown.iter().any(|shown| shown == set) {
            return true;
        }
        let mut parts = self.parts.clone();
        for (part, &within) in parts.iter_mut().zip(set) {
            part.push(within);
        }
        let safe = parts.iter().all(|part| {
            let alike = parts
                .iter()
                .zip(&self.people)
                .filter(|&(other, _)| other == part);
            let people: u32 = alike.map(|(_, people)| people).sum();
            people == 0 || people >= GROUP_MIN
        });
        if safe {
            self.parts = parts;
            self.shown.push(set.to_vec());
        }
        safe
    }
}
