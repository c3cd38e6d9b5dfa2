//! Choosing and ordering what is shown of an overview.

use super::aggregate::Skeleton;
use super::{ItemView, Overview, TopicView};
use crate::answer::Priority;
use crate::disclosure::{ItemResult, PersonAnswer, Shown};
use crate::questionnaire::{Area, Id};

keyed! {
    /// In which order topics and items are shown; equal ones stay in the order of the list and hidden
    /// ones come last.
    #[derive(Default)]
    pub enum Order {
        /// As in the list.
        #[default]
        List = "lijst" => "zoals de lijst",
        /// Largest gap first.
        Gap = "afstand" => "grootste afstand",
        /// Highest priority index first.
        Priority = "prioriteit" => "hoogste prioriteit",
        /// Largest share of *weet ik niet* first.
        Unknown = "weet-niet" => "meeste ‘weet ik niet’",
        /// Least consensus first.
        Consensus = "eensgezind" => "minst eensgezind",
    }
}

/// What somebody chose to see. Only takes away and orders; it cannot show more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// In which order.
    pub order: Order,
    /// Only this area.
    pub area: Option<Area>,
    /// Only the figures of this role group.
    pub group: Option<Id>,
    /// Only items where at least half of those who gave a priority chose this or higher, and
    /// topics with such an item.
    pub min_priority: Option<Priority>,
}

impl View {
    /// The overview as chosen. Figures of areas and topics stay those of all their items (of the
    /// role group, if one is chosen); resources keep their own order.
    ///
    /// A role group that the list does not have gives the same as one that is hidden.
    pub fn apply(&self, overview: &Overview) -> Overview {
        let mut shown = match &self.group {
            Some(group) => of_group(overview, group),
            None => overview.clone(),
        };
        if let Some(area) = self.area {
            shown.areas.retain(|part| part.area == area);
            shown.topics.retain(|topic| topic.area == area);
            shown.items.retain(|item| item.area == area);
            shown
                .resources
                .retain(|resource| resource.item.area == area);
        }
        if let Some(priority) = self.min_priority {
            let enough = |item: &ItemView| {
                item.result
                    .priorities
                    .visible()
                    .is_some_and(|given| given.at_least(priority))
            };
            shown.items.retain(enough);
            shown.resources.retain(|resource| enough(&resource.item));
        }
        sort(&mut shown.items, |item| self.order.item_key(item));
        for topic in &mut shown.topics {
            let kept = shown.items.iter().filter(|item| item.topic == topic.id);
            topic.items = kept.map(|item| item.number).collect();
        }
        shown.topics.retain(|topic| !topic.items.is_empty());
        sort(&mut shown.topics, |topic| self.order.topic_key(topic));
        let topics = &shown.topics;
        shown
            .ranked
            .retain(|ranked| topics.iter().any(|topic| topic.id == ranked.topic));
        shown
    }
}

impl Order {
    /// Larger comes first; `None` (hidden) last.
    fn item_key(self, item: &ItemView) -> Option<f64> {
        let ItemResult {
            levels, priorities, ..
        } = &item.result;
        match self {
            Self::List => None,
            Self::Gap => levels.visible().map(|levels| levels.gap),
            Self::Priority => priorities.visible().map(|priorities| priorities.index),
            Self::Unknown => item.result.unknown().map(super::PartOf::share),
            Self::Consensus => levels.visible().map(|levels| -levels.consensus),
        }
    }

    fn topic_key(self, topic: &TopicView) -> Option<f64> {
        match self {
            Self::List => None,
            Self::Gap => topic.figure.visible().map(|figure| figure.gap),
            Self::Priority => topic.priority.visible().copied(),
            Self::Unknown => topic.unknown.visible().map(|part| part.share()),
            Self::Consensus => topic.figure.visible().map(|figure| -figure.consensus),
        }
    }
}

/// Stable: equal and hidden ones keep the order of the list.
fn sort<T>(values: &mut [T], key: impl Fn(&T) -> Option<f64>) {
    let value = |one: &T| key(one).unwrap_or(f64::NEG_INFINITY);
    values.sort_by(|a, b| value(b).total_cmp(&value(a)));
}

/// The overview of one role group, computed from its own figures and nothing else.
fn of_group(overview: &Overview, group: &Id) -> Overview {
    let item = |item: &ItemView| {
        let own = item.groups.iter().find(|result| result.group == *group);
        // Only open kaart has people here, so remarks of a role group appear there only.
        let within = |person: &&PersonAnswer| person.group.as_ref() == Some(group);
        let people: Vec<_> = item.people.iter().filter(within).cloned().collect();
        let remark = |person: &PersonAnswer| Some(person.remark.as_ref()?.as_str().to_owned());
        ItemView {
            result: own.map_or_else(ItemResult::default, |own| own.result.clone()),
            groups: Vec::new(),
            difference: Shown::Hidden,
            reasons: Vec::new(),
            urgency: Shown::Hidden,
            remarks: people.iter().filter_map(remark).collect(),
            people,
            ..item.clone()
        }
    };
    // Resources were ordered for the whole team; the list's order decides between equal ones.
    let mut resources: Vec<_> = overview
        .resources
        .iter()
        .map(|resource| item(&resource.item))
        .collect();
    resources.sort_by_key(|item| item.number);
    let skeleton = Skeleton {
        areas: overview.areas.iter().map(|part| part.area).collect(),
        topics: overview
            .topics
            .iter()
            .map(|topic| (topic.area, topic.id.clone()))
            .collect(),
        items: overview.items.iter().map(item).collect(),
        resources,
    };
    skeleton.fill(Overview {
        group: Some(group.clone()),
        ..overview.clone()
    })
}
