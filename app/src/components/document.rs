//! A document as HTML: what a shared, read-only result page shows.
//!
//! Classes are those of the pages; pictures stand in the page as SVG with geometry in attributes.

pub mod picture;
mod sheet;
mod table;

use leptos::prelude::*;
use scan::report::{Block, Card, Cover, Document, Fact, Heading};

use crate::components::ball::ball;
use crate::components::icon::icon;
use scan_texts::t;

/// All of a document, without the frame of the site: a cover with the only `h1`, then a section
/// per chapter.
pub fn view(document: &Document) -> AnyView {
    let chapters = chapters(&document.blocks);
    html! {
        {cover(&document.cover)}
        {contents(&document.blocks)}
        {chapters}
    }
}

/// Leads to the chapters; nothing where there are few.
fn contents(blocks: &[Block]) -> Option<AnyView> {
    let links: Vec<_> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) if heading.level == 1 => Some(heading.text.clone()),
            _ => None,
        })
        .enumerate()
        .map(
            |(place, text)| view! { <li><a href=format!("#{}", anchor(place + 1))>{text}</a></li> },
        )
        .collect();
    (links.len() > 3).then(|| {
        html! {
            <nav class="card flow no-print" aria-labelledby="inhoudsopgave">
                <h2 id="inhoudsopgave">{t!("frame-document-contents")}</h2>
                <ol class="list">{links}</ol>
            </nav>
        }
    })
}

/// The place of a chapter in the page, counted from 1.
fn anchor(chapter: usize) -> String {
    format!("hoofdstuk-{chapter}")
}

fn cover(cover: &Cover) -> AnyView {
    let facts =
        (!cover.facts.is_empty()).then(|| view! { <div class="card">{facts(&cover.facts)}</div> });
    html! {
        <div class="lead">
            <p class="kicker">{cover.kicker.clone()}</p>
            <h1>{cover.title.clone()}</h1>
            <p>{cover.subtitle.clone()}</p>
        </div>
        {facts}
    }
}

/// A section for each chapter; what stands before the first is one too.
fn chapters(blocks: &[Block]) -> Vec<AnyView> {
    let begins = |block: &Block| matches!(block, Block::Heading(heading) if heading.level == 1);
    let before = usize::from(!blocks.first().is_some_and(begins));
    blocks
        .chunk_by(|_, next| !begins(next))
        .enumerate()
        .map(|(place, chapter)| {
            let area = match chapter.first() {
                Some(Block::Heading(heading)) => heading.area,
                _ => None,
            };
            let class = area.map_or_else(
                || "card flow".to_owned(),
                |area| format!("card card--tint flow {}", area.key()),
            );
            let blocks: Vec<_> = chapter.iter().map(block).collect();
            // What stands before the first chapter is none.
            let id = (place + 1).checked_sub(before).filter(|number| *number > 0);
            html! { <section class=class id=id.map(anchor)>{blocks}</section> }
        })
        .collect()
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Heading(one) => heading(one),
        Block::Text { text } => html! { <p class="agreed-text">{text.clone()}</p> },
        Block::Small { text } => html! { <p class="small">{text.clone()}</p> },
        Block::Quote { label, texts } => quote(label, texts),
        Block::Notice { title, text } => html! {
            <div class="alert alert--info">
                {icon("info")}
                <p class="alert__title">{title.clone()}</p>
                <p>{text.clone()}</p>
            </div>
        },
        Block::Bullets { items } => {
            let items: Vec<_> = items
                .iter()
                .map(|item| view! { <li>{item.clone()}</li> })
                .collect();
            html! { <ul class="list">{items}</ul> }
        }
        Block::Facts { facts: all } => facts(all),
        Block::Cards { cards } => {
            let cards: Vec<_> = cards.iter().map(card).collect();
            html! { <div class="areas">{cards}</div> }
        }
        Block::Table(one) => table::view(one),
        Block::Sheet(one) => sheet::view(one),
        // The page has its own contents, and no pages.
        Block::Contents | Block::NewPage => ().into_any(),
        Block::Picture(one) => picture::view(one),
        Block::Lines { count } => {
            let lines: Vec<_> = (0..*count).map(|_| view! { <span></span> }).collect();
            html! { <div class="write-lines print-only" aria-hidden="true">{lines}</div> }
        }
        Block::Code {
            code,
            address,
            modules,
        } => self::code(code, address, modules),
    }
}

/// The document's title is the `h1` of the page, so that a chapter begins with an `h2`.
fn heading(heading: &Heading) -> AnyView {
    let text = heading.text.clone();
    match heading.level {
        0 | 1 => html! { <h2>{text}</h2> },
        2 => html! { <h3>{text}</h3> },
        _ => html! { <h4>{text}</h4> },
    }
}

fn quote(label: &str, texts: &[String]) -> AnyView {
    let rows: Vec<_> = texts
        .iter()
        .map(|text| view! { <li>{text.clone()}</li> })
        .collect();
    html! {
        <p><strong>{label.to_owned()}</strong></p>
        <ul class="remarks">{rows}</ul>
    }
}

fn facts(facts: &[Fact]) -> AnyView {
    let rows: Vec<_> = facts
        .iter()
        .map(|fact| view! { <div><dt>{fact.name.clone()}</dt><dd>{fact.value.clone()}</dd></div> })
        .collect();
    html! { <dl class="facts">{rows}</dl> }
}

fn card(card: &Card) -> AnyView {
    let class = format!("card card--tint area {}", card.area.key());
    let figure = card.value.clone().map(|value| {
        let ball = card
            .ball
            .map(|(index, levels)| ball(usize::from(index), usize::from(levels)));
        view! { <p class="figure">{ball}{value}</p> }
    });
    let lines: Vec<_> = card
        .lines
        .iter()
        .map(|line| view! { <p class="small">{line.clone()}</p> })
        .collect();
    html! { <div class=class><p><strong>{card.title.clone()}</strong></p>{figure}{lines}</div> }
}

fn code(code: &str, address: &str, modules: &[Vec<bool>]) -> AnyView {
    html! {
        <p class="team-code"><span class="team-code__value">{code.to_owned()}</span></p>
        <p>{address.to_owned()}</p>
        {picture::qr(modules)}
    }
}

#[cfg(test)]
mod tests;
