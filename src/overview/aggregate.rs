//! Topics, areas and ranking, made of what may be shown of items.
//!
//! Nothing here sees an answer: the input is [`Published`], or items of an [`Overview`].

use super::difference::{item_difference, topic_difference};
use super::pooled::{topic_figure, weighted};
use super::reason::Signals;
use super::{
    AreaView, Figure, GroupTopic, ItemView, Overview, PartOf, Ranked, ResourceState, ResourceView,
    TopicView, hidden,
};
use crate::disclosure::{Published, PublishedItem, Shown};
use crate::questionnaire::{Area, Id, Placed, Questionnaire};
use crate::round::Anonymity;
use crate::score;

/// Makes the overview of the whole team.
pub(super) fn overview(
    questionnaire: &Questionnaire,
    anonymity: Anonymity,
    published: Published,
) -> Overview {
    let mut items = Vec::new();
    let mut resources = Vec::new();
    for (placed, published) in questionnaire.items().zip(published.items) {
        let item = item_view(placed, published);
        if placed.item.is_resource() {
            resources.push(item);
        } else {
            items.push(item);
        }
    }
    let skeleton = Skeleton {
        areas: questionnaire.areas.iter().map(|part| part.area).collect(),
        topics: questionnaire
            .topics()
            .map(|(area, topic)| (area, topic.id.clone()))
            .collect(),
        items,
        resources,
    };
    let overview = Overview {
        anonymity,
        group: None,
        scale: questionnaire.scale.len(),
        joined: published.headcounts.total.joined,
        finished: published.headcounts.total.finished,
        answered: published.answered,
        groups: published.headcounts.groups,
        areas: Vec::new(),
        topics: Vec::new(),
        items: Vec::new(),
        resources: Vec::new(),
        ranked: Vec::new(),
        hidden: Vec::new(),
    };
    skeleton.fill(overview)
}

/// Items with their results, not yet summed up.
pub(super) struct Skeleton {
    pub(super) areas: Vec<Area>,
    pub(super) topics: Vec<(Area, Id)>,
    pub(super) items: Vec<ItemView>,
    pub(super) resources: Vec<ItemView>,
}

impl Skeleton {
    /// Computes everything above the items; keeps form, group, scale and head counts of `base`.
    pub(super) fn fill(self, base: Overview) -> Overview {
        let mut items = self.items;
        for item in &mut items {
            finish_item(item, base.scale);
        }
        let mut resources: Vec<_> = self.resources.into_iter().map(resource_view).collect();
        resources.sort_by(|a, b| missing(b).total_cmp(&missing(a)));
        resources.sort_by_key(|resource| resource.state.into_option().map_or(3, |s| s as u8));
        let topics: Vec<TopicView> = self
            .topics
            .into_iter()
            .filter_map(|(area, id)| {
                let of_topic: Vec<_> = items.iter().filter(|item| item.topic == id).collect();
                (!of_topic.is_empty()).then(|| topic_view(area, id.clone(), &of_topic, base.scale))
            })
            .collect();
        let areas = self
            .areas
            .into_iter()
            .map(|area| area_view(area, &topics, &items, base.scale))
            .collect();
        let ranked = rank(&topics);
        let mut overview = Overview {
            areas,
            topics,
            items,
            resources,
            ranked,
            ..base
        };
        overview.hidden = hidden::notes(&overview);
        overview
    }
}

fn item_view(placed: Placed, published: PublishedItem) -> ItemView {
    ItemView {
        number: placed.number,
        id: placed.item.id.clone(),
        area: placed.area,
        topic: placed.topic.id.clone(),
        target: placed.item.target,
        weight: placed.item.weight,
        result: published.result,
        groups: published.groups,
        difference: Shown::Hidden,
        reasons: Vec::new(),
        urgency: Shown::Hidden,
        remarks: published.remarks,
        people: published.people,
    }
}

fn finish_item(item: &mut ItemView, scale: u8) {
    let result = &item.result;
    let target = f64::from(item.target.number());
    let priority = result
        .priorities
        .visible()
        .map(|priorities| priorities.index);
    let urgency = |gap| score::urgency(gap, target, priority);
    item.urgency = result
        .levels
        .visible()
        .map(|levels| urgency(levels.gap))
        .into();
    item.difference = item_difference(&item.groups);
    item.reasons = Signals {
        gap: result.levels.visible().map(|levels| (levels.gap, target)),
        high: result.high(),
        unknown: result.unknown(),
        difference: item.difference.visible(),
        consensus: result.levels.visible().map(|levels| levels.consensus),
    }
    .reasons(scale);
}

fn resource_view(mut item: ItemView) -> ResourceView {
    let state = item
        .result
        .levels
        .visible()
        .map(|levels| match levels.lower_median.index() {
            0 => ResourceState::Missing,
            1 => ResourceState::Partly,
            _ => ResourceState::Present,
        });
    item.difference = item_difference(&item.groups);
    item.reasons = Signals {
        high: item.result.high(),
        unknown: item.result.unknown(),
        ..Signals::default()
    }
    .reasons(3);
    ResourceView {
        item,
        state: state.into(),
    }
}

/// How much of a resource is missing, *deels* counting half: 0 to 1.
fn missing(resource: &ResourceView) -> f64 {
    resource
        .item
        .result
        .levels
        .visible()
        .map_or(0.0, |levels| (3.0 - levels.mean) / 2.0)
}

fn topic_view(area: Area, id: Id, items: &[&ItemView], scale: u8) -> TopicView {
    let results = || items.iter().map(|item| (*item, &item.result));
    let figure = topic_figure(results(), scale);
    let unknown = largest(results().filter_map(|(_, result)| result.unknown()));
    let high = largest(results().filter_map(|(_, result)| result.high()));
    let priority = weighted(
        results().filter_map(|(item, result)| Some((item, result.priorities.visible()?.index))),
    );
    let difference = topic_difference(items);
    let signals = Signals {
        gap: figure.as_ref().map(|figure| (figure.gap, figure.target)),
        high,
        unknown,
        difference: difference.visible(),
        consensus: results()
            .filter_map(|(_, result)| Some(result.levels.visible()?.consensus))
            .min_by(f64::total_cmp),
    };
    let reasons = signals.reasons(scale);
    let urgency = figure
        .as_ref()
        .map(|figure| score::urgency(figure.gap, figure.target, priority));
    TopicView {
        id,
        area,
        items: items.iter().map(|item| item.number).collect(),
        unknown: unknown.into(),
        high: high.into(),
        priority: priority.into(),
        groups: group_topics(items, scale),
        difference,
        reasons,
        urgency: urgency.into(),
        figure: figure.into(),
    }
}

fn group_topics(items: &[&ItemView], scale: u8) -> Vec<GroupTopic> {
    let groups = items.first().map_or(&[][..], |item| &item.groups);
    let results = |place: usize| {
        items
            .iter()
            .filter_map(move |item| Some((*item, &item.groups.get(place)?.result)))
    };
    groups
        .iter()
        .enumerate()
        .map(|(place, group)| GroupTopic {
            group: group.group.clone(),
            figure: topic_figure(results(place), scale).into(),
        })
        .collect()
}

fn area_view(area: Area, topics: &[TopicView], items: &[ItemView], scale: u8) -> AreaView {
    let topics: Vec<_> = topics.iter().filter(|topic| topic.area == area).collect();
    let of_area = items.iter().filter(|item| item.area == area);
    let results = of_area.map(|item| (item, &item.result));
    let figures: Vec<_> = topics
        .iter()
        .filter_map(|topic| topic.figure.visible())
        .collect();
    let below = figures
        .iter()
        .filter(|figure| score::relative_gap(figure.gap, figure.target) >= score::CLEARLY_BELOW);
    let topics_below = count(below.count());
    // All items of an area share one scale, so they pool like the items of a topic.
    let figure = topic_figure(results, scale).map(|pooled| Figure {
        mean: pooled.mean,
        gap: pooled.gap,
        target: pooled.target,
        n_people: pooled.n_people,
        topics_below,
        topics_shown: count(figures.len()),
    });
    AreaView {
        area,
        topics: count(topics.len()),
        figure: figure.into(),
    }
}

/// Most urgent first; of equals the higher priority, then more reasons, then the list's order.
fn rank(topics: &[TopicView]) -> Vec<Ranked> {
    let mut found: Vec<_> = topics
        .iter()
        .filter(|topic| !topic.reasons.is_empty())
        .collect();
    let value = |shown: &Shown<f64>| shown.visible().copied().unwrap_or(0.0);
    found.sort_by(|a, b| {
        value(&b.urgency)
            .total_cmp(&value(&a.urgency))
            .then_with(|| value(&b.priority).total_cmp(&value(&a.priority)))
            .then_with(|| b.reasons.len().cmp(&a.reasons.len()))
    });
    let ranked = |topic: &TopicView| Ranked {
        topic: topic.id.clone(),
        area: topic.area,
        urgency: value(&topic.urgency),
        reasons: topic.reasons.clone(),
    };
    found.into_iter().map(ranked).collect()
}

/// The part with the largest share; of equals the first.
fn largest(parts: impl Iterator<Item = PartOf>) -> Option<PartOf> {
    parts.reduce(|best, part| {
        if part.share() > best.share() {
            part
        } else {
            best
        }
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
