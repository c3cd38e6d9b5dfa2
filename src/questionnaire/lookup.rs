//! Finding something in a list, by what it is known by.

use super::{Area, AreaPart, Id, Placed, Questionnaire, Role, RoleGroup, Topic};

impl Questionnaire {
    /// The item with this number ([`Placed::number`]).
    pub fn item(&self, number: u16) -> Option<Placed<'_>> {
        self.items().nth(usize::from(number))
    }

    /// The item with this id.
    pub fn item_by_id(&self, id: &Id) -> Option<Placed<'_>> {
        self.items().find(|placed| placed.item.id == *id)
    }

    /// The items of a topic, in order; none when the topic is not in this list.
    pub fn items_of(&self, topic: &Id) -> impl Iterator<Item = Placed<'_>> {
        self.items().filter(|placed| placed.topic.id == *topic)
    }

    /// The topic with this id.
    pub fn topic(&self, id: &Id) -> Option<&Topic> {
        let mut topics = self.topics().map(|(_, topic)| topic);
        topics.find(|topic| topic.id == *id)
    }

    /// What the list has of an area.
    pub fn part(&self, area: Area) -> Option<&AreaPart> {
        self.areas.iter().find(|part| part.area == area)
    }

    /// The role with this id.
    pub fn role(&self, id: &Id) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// The role group with this id.
    pub fn group(&self, id: &Id) -> Option<&RoleGroup> {
        self.role_groups.iter().find(|group| group.id == *id)
    }

    /// The group that a role is shown in.
    pub fn group_of(&self, role: &Id) -> Option<&RoleGroup> {
        let mut groups = self.role_groups.iter();
        groups.find(|group| group.roles.contains(role))
    }

    /// The Dutch name of a role; empty when it is not in this list.
    pub fn role_label(&self, role: &Id) -> &str {
        self.role(role).map_or("", |role| role.label.as_str())
    }
}

#[cfg(test)]
mod tests;
