//! One item: its distribution as a picture and in figures, its measures, remarks.

use scan::overview::ItemView;
use scan::questionnaire::{Item, Scale};
use scan::report::{Block, Column, Fact, Part, Picture, Table};
use scan::round::Form;
use scan::score;

use super::glance::NOT_SHOWN;
use super::picture::{Bar, Board, Row};
use super::scene::Scene;
use super::topics::{heading, law};
use crate::components::words::{hundredths, lower_first, number, percent};
use crate::pages::overview::bars;
use crate::pages::overview::beside;
use crate::pages::overview::explain::Measure;
use crate::pages::overview::topic::people::REMARKS_ORDER;
use crate::pages::overview::words::{self, About};

/// Everything about it. Without answers that may be shown only the question itself.
pub(super) fn blocks(scene: &Scene<'_>, view: &ItemView) -> Vec<Block> {
    let Some(item) = scene.pages().item(view.number) else {
        return Vec::new();
    };
    let scale = scene.list().scale_of(item);
    let mut blocks = vec![heading(3, &item.text, view.area)];
    blocks.extend(item.explain.clone().map(Block::small));
    let why = words::reasons(scene.pages(), &scene.told(&view.reasons), About::One);
    if !why.is_empty() {
        blocks.push(Block::text(why));
    }
    if view.result.answers.is_visible() {
        blocks.extend(picture(scene, view, item).map(Block::Picture));
        blocks.extend(table(view, &scale).map(Block::Table));
        blocks.push(Block::Facts {
            facts: facts(view, item, &scale),
        });
    } else {
        let high = view.result.high();
        let high = high.map(|high| format!(" Hoge prioriteit: {}.", words::part(high)));
        let text = format!(
            "De antwoorden zijn {NOT_SHOWN}.{}",
            high.unwrap_or_default()
        );
        blocks.push(Block::text(text));
    }
    blocks.extend(remarks(scene, view));
    blocks.extend(law(&item.law));
    blocks
}

/// The name of the picture of an item: numbered from 1, as in the files with figures.
pub(super) fn picture_name(view: &ItemView) -> String {
    format!("verdeling-{}", view.number + 1)
}

/// One bar around the target; all items share one line, so that they can be compared.
pub(super) fn picture(scene: &Scene<'_>, view: &ItemView, item: &Item) -> Option<Picture> {
    let counts = beside::counts(view)?;
    let scale = scene.list().scale_of(item);
    let shown = scene.shown();
    let resources = shown.resources.iter().map(|resource| &resource.item);
    let others = shown.items.iter().chain(resources);
    let alt = format!(
        "Verdeling van de antwoorden op ‘{}’: {}. Het doel is {}.",
        item.text,
        bars::in_words(counts, scale.labels()),
        lower_first(scale.label(view.target))
    );
    let board = Board {
        name: picture_name(view),
        title: item.text.clone(),
        alt,
        labels: scale.labels(),
        rows: vec![Row::Bar(Bar {
            name: String::new(),
            figures: Vec::new(),
            counts: Some(counts),
        })],
        others: others.filter_map(beside::counts).collect(),
    };
    board.pictures().into_iter().next()
}

/// People per answer.
pub(super) fn table(view: &ItemView, scale: &Scale) -> Option<Table> {
    let answers = view.result.answers.visible()?;
    let levels = view.result.levels.visible();
    let counts = levels.map_or(&[][..], |levels| levels.counts.as_slice());
    let row = |label: &str, count: u32| {
        let share = percent(score::share(count, answers.answered));
        vec![label.to_owned(), count.to_string(), share]
    };
    let of_levels = scale.labels().iter().zip(counts);
    let mut rows: Vec<_> = of_levels.map(|(label, count)| row(label, *count)).collect();
    rows.push(row("Weet ik niet", answers.unknown));
    rows.push(row("Niet van toepassing", answers.not_applicable));
    Some(Table {
        caption: "Aantal collega’s per antwoord".to_owned(),
        columns: vec![
            Column::text("Antwoord"),
            Column::number("Aantal"),
            Column::number("Deel"),
        ],
        rows,
    })
}

fn facts(view: &ItemView, item: &Item, scale: &Scale) -> Vec<Fact> {
    let result = &view.result;
    let fact = |measure: Measure, value: String| Fact::new(measure.name(), value);
    let mut facts = Vec::new();
    facts.extend(words::answered(result).map(|n| fact(Measure::Answered, n)));
    if let Some(levels) = result.levels.visible() {
        let middle = words::median(levels, scale);
        let middle = format!(
            "{middle} ({} op een schaal van 1 tot {})",
            number(levels.median),
            scale.len()
        );
        facts.push(fact(Measure::Median, middle));
        facts.push(Fact::new(
            "Gemiddeld",
            format!("{} (n {})", number(levels.mean), levels.n),
        ));
        let target = lower_first(scale.label(view.target));
        let gap = format!("{} (doel: {target})", words::gap(levels.gap));
        facts.push(fact(Measure::Gap, gap));
    }
    if let Some(given) = result.priorities.visible() {
        let [low, middle, high] = given.counts;
        let of = crate::components::words::out_of(high, given.n);
        facts.push(fact(
            Measure::High,
            format!("{of} (midden {middle} · laag {low})"),
        ));
    }
    // Three levels of a resource say little about agreement, and nothing that the bars do not.
    let levels = result.levels.visible().filter(|_| !item.is_resource());
    facts.extend(levels.map(|levels| {
        let value = levels.consensus;
        let words = words::consensus(value);
        let text = format!(
            "{words} ({} op een lijn van 0, verdeeld, tot 1, eens)",
            hundredths(value)
        );
        fact(Measure::Consensus, text)
    }));
    facts
}

fn remarks(scene: &Scene<'_>, view: &ItemView) -> Vec<Block> {
    if !scene.has(Part::Opmerkingen) || view.remarks.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Quote {
        label: "Opmerkingen".to_owned(),
        texts: view.remarks.clone(),
    }];
    if scene.round().form == Form::Anoniem {
        blocks.push(Block::small(REMARKS_ORDER));
    }
    blocks
}
