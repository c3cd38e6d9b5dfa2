//! One's own answers, and what is still open.

use crate::components::table::{DataTable, Layout, Row, action, text};
use crate::pages::prelude::*;
use scan::questionnaire::Area;

use super::address;
use super::progress::{AskedTopic, asked};
use super::topic::describe_choice;
use scan::application::Participation;
use scan_texts::{Label, t};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    All,
    Open,
}

pub async fn all(visit: Allowed<Answering>) -> PageResult {
    show(&visit, Which::All).await
}

/// Only items without an answer.
pub async fn open(visit: Allowed<Answering>) -> PageResult {
    show(&visit, Which::Open).await
}

async fn show(visit: &Allowed<Answering>, which: Which) -> PageResult {
    let sheet = visit.ports.participating.sheet(&visit.right).await?;
    let title = match which {
        Which::All => t!("fill-in-my-answers"),
        Which::Open => t!("fill-in-answers-still-open"),
    };
    Ok(visit.page(Page::new(title), move || view(&sheet, which, title)))
}

fn view(sheet: &Participation, which: Which, title: &'static str) -> impl IntoView + use<> {
    let topics = asked(sheet);
    let base = address(&sheet.round.name);
    let areas: Vec<_> = Area::ALL
        .into_iter()
        .filter_map(|area| table(sheet, &topics, area, which))
        .collect();
    let intro = match which {
        Which::All => {
            t!("fill-in-answers-only-you")
        }
        Which::Open if areas.is_empty() => {
            t!("fill-in-answers-nothing-open")
        }
        Which::Open => t!("fill-in-answers-no-answer-yet"),
    };
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(base.clone(), t!("fill-in-title"))], title)}
            {lead(None, title, intro)}
            {areas}
            <div class="button-group button-group--apart">
                <a class="button button--quiet" href=base.clone()>{icon("back")}{t!("fill-in-answers-back")}</a>
                {(which == Which::All).then(|| view! {
                    <a class="button button--plain" href=format!("{base}/wissen")>{t!("fill-in-answers-erase-all")}</a>
                })}
            </div>
        </main>
    }
}

fn table(
    sheet: &Participation,
    topics: &[AskedTopic<'_>],
    area: Area,
    which: Which,
) -> Option<impl IntoView + use<>> {
    let base = address(&sheet.round.name);
    let rows: Vec<_> = topics
        .iter()
        .filter(|topic| topic.area == area)
        .flat_map(|topic| topic.items.iter().map(move |item| (topic, item)))
        .filter(|(_, (_, answer, _))| which == Which::All || answer.choice.is_none())
        .map(|(topic, (placed, answer, _))| {
            let scale = sheet.round.questionnaire.scale_of(placed.item);
            let choice = describe_choice(answer, &scale);
            let priority = answer.priority.map_or(t!("common-still-open").to_owned(), |p| p.label().to_lowercase());
            let remark = answer.remark.as_ref().map(|remark| {
                let text = t!("fill-in-answers-remark", remark = remark.as_str());
                view! { <small class="remark-text">{text}</small> }
            });
            let href = format!("{base}/vragen/{}#vraag-{}", topic.topic.id, placed.number);
            let words = if answer.choice.is_none() { t!("fill-in-answers-fill-in") } else { t!("fill-in-answers-change") };
            let link = view! { <a href=href>{words}<span class="visually-hidden">": "{placed.item.text.clone()}</span></a> };
            let cells = [choice.into_any(), priority.into_any(), link.into_any()];
            Row::new(view! { {placed.item.text.clone()}{remark} }, cells)
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = [
        text(t!("common-question-as-heading")),
        text(t!("common-answer")),
        text(t!("common-priority")),
        action(),
    ];
    let table = DataTable::new(Layout::Stacked, columns).captioned(area.label());
    let class = format!("card card--tint {}", area.key());
    Some(view! { <section class=class>{table.view(rows)}</section> })
}
