//! A chapter per area with everything about its topics.

use scan::overview::{HiddenNote, ItemView};
use scan::questionnaire::{Area, AreaPart, Item, LegalClaim, Topic};
use scan::report::{Block, Column, Heading, Part, Picture, Sheet, SheetRow};
use scan::round::Anonymity;

use super::item::{self, Kind};
use super::scene::Scene;
use crate::law::source;
use crate::overview::topic::{items_of, notes};
use crate::overview::words::{self, About};
use crate::overview::{gaps, hidden};
use crate::picture::{Place, meaning};
use crate::words::{lower_first, number};
use scan_texts::{Label, t};

/// Nothing where nothing can be shown.
pub(crate) fn chapters(scene: &Scene<'_>) -> Vec<Block> {
    let place = item::place(scene);
    let parts = scene.list().areas.iter();
    parts
        .flat_map(|part| {
            let head = heading(1, part.area.label(), part.area);
            let intro = part.intro.clone().map(Block::text);
            let topics = part.topics.iter();
            let topics = topics.flat_map(|topic| topic_blocks(scene, part, topic, place));
            let blocks = std::iter::once(head).chain(intro).chain(topics);
            blocks.collect::<Vec<_>>()
        })
        .collect()
}

/// What the coordinator wrote about topics, where the topics themselves are not in the report.
pub(crate) fn comments(scene: &Scene<'_>) -> Vec<Block> {
    let found: Vec<_> = scene
        .list()
        .topics()
        .filter_map(|(area, topic)| {
            let comment = comment(scene, topic)?;
            Some([heading(2, &topic.title, area), comment])
        })
        .flatten()
        .collect();
    if found.is_empty() {
        return found;
    }
    let head = Block::heading(1, t!("common-explanation-per-topic"));
    std::iter::once(head).chain(found).collect()
}

pub(crate) fn heading(level: u8, text: &str, area: Area) -> Block {
    Block::Heading(Heading {
        level,
        text: text.to_owned(),
        area: Some(area),
    })
}

fn topic_blocks(scene: &Scene<'_>, part: &AreaPart, topic: &Topic, place: Place) -> Vec<Block> {
    let views = items_of(scene.overview(), topic);
    let items: Vec<_> = views
        .iter()
        .filter_map(|view| Some((*view, scene.overview().item(view.number)?)))
        .collect();
    let mut blocks = vec![heading(2, &topic.title, part.area)];
    blocks.extend(standing(scene, topic));
    blocks.extend(comment(scene, topic));
    blocks.extend(Kind::ALL.into_iter().filter_map(|kind| {
        let rows = item::Rows { scene, place, kind };
        sheet(&rows, part, topic, &items)
    }));
    let terms = items.iter().filter_map(|(_, item)| item.explain.as_deref());
    let terms = terms.collect::<Vec<_>>().join(" ");
    blocks.extend((!terms.is_empty()).then(|| Block::small(terms)));
    blocks.extend(remarks(scene, &items));
    let claims: Vec<_> = items.iter().flat_map(|(_, item)| &item.law).collect();
    blocks.extend(law(&topic.law.iter().chain(claims).collect::<Vec<_>>()));
    blocks.extend(not_shown(scene, &views));
    blocks
}

/// A row per item of one scale; the first of its area says what the colours mean.
fn sheet(
    rows: &item::Rows<'_>,
    part: &AreaPart,
    topic: &Topic,
    items: &[(&ItemView, &Item)],
) -> Option<Block> {
    let found: Vec<_> = items
        .iter()
        .filter(|(_, item)| rows.kind.holds(item))
        .map(|(view, item)| rows.row(view, item))
        .collect();
    let caption = match rows.kind {
        Kind::Questions => t!(
            "report-chapters-topics-answers-per-question",
            topic = topic.title
        ),
        Kind::Resources => t!(
            "report-chapters-topics-answers-per-resource",
            topic = topic.title
        ),
    };
    (!found.is_empty()).then(|| {
        Block::Sheet(Sheet {
            caption,
            legend: legend(rows, part, topic),
            columns: rows.columns(),
            rows: found,
        })
    })
}

fn legend(rows: &item::Rows<'_>, part: &AreaPart, topic: &Topic) -> Option<Picture> {
    let of_kind = |item: &&Item| rows.kind.holds(item);
    let first = part
        .topics
        .iter()
        .find(|topic| topic.items.iter().any(|item| of_kind(&item)))?;
    if first.id != topic.id {
        return None;
    }
    let items: Vec<_> = part.topics.iter().flat_map(|topic| &topic.items).collect();
    let items: Vec<_> = items.into_iter().filter(of_kind).collect();
    let scale = rows.scene.list().scale_of(items.first()?);
    let targets: Vec<_> = items.iter().map(|item| item.target).collect();
    let kind = match rows.kind {
        Kind::Questions => "vragen",
        Kind::Resources => "middelen",
    };
    let name = format!("legenda-{}-{kind}", part.area.key());
    Some(meaning(name, scale.labels(), &targets))
}

/// What people wrote, a row per item; nothing where the coordinator leaves that out.
fn remarks(scene: &Scene<'_>, items: &[(&ItemView, &Item)]) -> Option<Block> {
    let wanted = scene.has(Part::Opmerkingen);
    let found = items
        .iter()
        .filter(|(view, _)| wanted && !view.remarks.is_empty());
    let rows: Vec<_> = found
        .map(|(view, item)| {
            let remarks: Vec<_> = view
                .remarks
                .iter()
                .map(|text| format!("• {text}"))
                .collect();
            SheetRow::cells(vec![item.text.clone(), remarks.join("\n")])
        })
        .collect();
    let caption = match scene.round().anonymity {
        Anonymity::Anonymous => t!("report-chapters-topics-remarks-shuffled"),
        Anonymity::OpenCards => t!("common-remarks-of-colleagues"),
    };
    (!rows.is_empty()).then(|| {
        Block::Sheet(Sheet {
            caption: caption.to_owned(),
            legend: None,
            columns: vec![
                Column::text(t!("common-question-as-heading")),
                Column::text(t!("common-remarks")),
            ],
            rows,
        })
    })
}

/// How the team stands in a few sentences, and the target that it set itself.
fn standing(scene: &Scene<'_>, topic: &Topic) -> Option<Block> {
    let mut sentences = Vec::new();
    if let Some(view) = scene.shown().topic(&topic.id) {
        let mean = view.figure.visible();
        let mean =
            mean.map(|figure| t!("report-chapters-topics-average", mean = number(figure.mean)));
        let figures = Some(gaps::figures(view)).filter(|figures| !figures.is_empty());
        let figures: Vec<_> = [mean, figures].into_iter().flatten().collect();
        if !figures.is_empty() {
            sentences.push(format!("{}.", figures.join(" · ")));
        }
        let about = About::of(view.items.len());
        let why = words::reasons(scene.overview(), &scene.told(&view.reasons), about);
        if !why.is_empty() {
            sentences.push(why);
        }
    }
    let ambition = scene.talk.agreed.ambitions.get(&topic.id);
    if let Some(level) = ambition.and_then(|now| now.value) {
        let label = lower_first(scene.list().scale.label(level));
        sentences.push(t!("report-chapters-topics-target-level", label = label));
    }
    (!sentences.is_empty()).then(|| Block::text(sentences.join(" ")))
}

fn comment(scene: &Scene<'_>, topic: &Topic) -> Option<Block> {
    let text = scene.dossier.settings.comments.get(&topic.id)?;
    Some(Block::Quote {
        label: t!("report-chapters-topics-coordinator-explanation").to_owned(),
        texts: vec![text.as_str().to_owned()],
    })
}

/// What the law says, with where it stands and when that was checked.
fn law(claims: &[&LegalClaim]) -> Option<Block> {
    let one = |claim: &&LegalClaim| {
        t!(
            "report-chapters-topics-law",
            claim = claim.claim,
            source = source(claim)
        )
    };
    let items: Vec<_> = claims.iter().map(one).collect();
    (!items.is_empty()).then_some(Block::Bullets { items })
}

/// What is hidden in this topic; what holds for the whole report stands in its first chapter.
fn not_shown(scene: &Scene<'_>, items: &[&ItemView]) -> Option<Block> {
    let mut notes = notes(scene.shown(), items);
    notes.retain(|note| !matches!(note, HiddenNote::RoleGroups | HiddenNote::Remarks));
    let sentences = hidden::in_words(scene.overview(), &notes);
    (!sentences.is_empty()).then(|| Block::small(sentences.join(" ")))
}
