//! One question: its distribution, its measures, roles, remarks.

use leptos::prelude::*;
use scan::chart::Tone;
use scan::overview::ItemView;
use scan::questionnaire::{Item, Level, Scale};
use scan::score;

use super::super::agreed;
use super::super::explain::explain;
use super::{background, people, roles};
use crate::components::ball::ball;
use crate::components::table::{DataTable, Row, number as column, text};
use crate::pages::agree::make_action;
use scan_report::overview::Scene;
use scan_report::overview::explain::Measure;
use scan_report::overview::words::{About, answered, consensus, gap, median, part, reasons};
use scan_report::words::{hundredths, lower_first, number, out_of, percent};
use scan_texts::{lang_of_item, t};

/// The result of one question. Without answers that may be shown only the question itself.
pub(super) fn result(scene: Scene<'_>, view: &ItemView) -> Option<AnyView> {
    let item = scene.item(view.number)?;
    let scale = scene.list().scale_of(item);
    let lang = lang_of_item(scene.list(), item);
    let help = item
        .explain
        .clone()
        .map(|text| view! { <p class="soft" lang=lang>{text}</p> });
    let why = reasons(scene, &view.reasons, About::One);
    let why = (!why.is_empty()).then(|| view! { <p>{why}</p> });
    let figures = if view.result.answers.is_visible() {
        html! {
            <div class="result__body">
                {distribution(view, &scale)}
                {measures(view, item, &scale)}
            </div>
            {table(view, item, &scale)}
        }
    } else {
        let high = view
            .result
            .high()
            .map(|high| t!("overview-topic-item-high-priority-given", high = part(high)));
        let high = high.map(|high| view! { <p>{high}</p> });
        html! { <p><span class="hidden-value">{t!("common-not-shown")}</span></p>{high} }
    };
    let board = item.pairing.then(|| {
        let to = crate::pages::pairing::managed_address(&scene.round.name);
        view! { <p class="small"><a href=to>{t!("overview-topic-item-to-peer-pairing")}</a></p> }
    });
    let kind = if item.is_resource() { "middel" } else { "item" };
    Some(html! {
        <article class="card result">
            <h2 class="result__statement" lang=lang>{item.text.clone()}</h2>
            {help}
            {why}
            {figures}
            {agreed::of_item(scene, item, &scale)}
            {roles::compare(scene, view, &scale)}
            {people::people(scene, view, &scale)}
            {people::remarks(scene, view)}
            {background::discuss_item(item, lang)}
            {background::law_item(item, lang)}
            {board}
            {make_action(&scene.round.name, &format!("{kind}={}", item.id), &item.text)}
        </article>
    })
}

/// One row per level, *weet ik niet* and *n.v.t.* apart. Lengths are shares of all who answered.
pub fn distribution(view: &ItemView, scale: &Scale) -> Option<AnyView> {
    let answers = view.result.answers.visible()?;
    let length = scale.labels().len();
    let share = |count| score::share(count, answers.answered);
    let counts = view
        .result
        .levels
        .visible()
        .map(|levels| levels.counts.as_slice());
    let levels: Vec<_> = scale
        .levels()
        .zip(counts.unwrap_or_default())
        .map(|(level, count)| {
            let tone = Tone::of(level.index(), length, view.target).class();
            let class = (level == view.target).then_some("distribution__target");
            view! {
                <li class=class>
                    <span class="distribution__name">
                        {ball(level.index(), length)}{scale.label(level).to_owned()}
                    </span>
                    <span class="distribution__count">{*count}</span>
                    {length_of(tone, None, share(*count))}
                </li>
            }
        })
        .collect();
    let apart = [
        (t!("common-i-dont-know"), answers.unknown),
        (t!("common-not-applicable"), answers.not_applicable),
    ];
    let apart: Vec<_> = apart
        .into_iter()
        .filter(|(label, count)| *count > 0 || *label == t!("common-i-dont-know"))
        .map(|(label, count)| {
            view! {
                <li class="distribution__apart">
                    <span class="distribution__name">{label}</span>
                    <span class="distribution__count">{count}</span>
                    {length_of("tone-unknown", Some("url(#hatch)"), share(count))}
                </li>
            }
        })
        .collect();
    Some(html! { <ul class="distribution">{levels}{apart}</ul> })
}

/// A bar for a share of 0 to 1; nothing but the track for 0.
fn length_of(tone: &'static str, fill: Option<&'static str>, share: f64) -> AnyView {
    let bar = (share > 0.0).then(|| {
        let width = format!("{}%", (share * 9_980.0).round() / 100.0);
        view! { <rect class=tone fill=fill x="0.1%" y="1" width=width height="18" rx="4"></rect> }
    });
    html! {
        <svg class="distribution__bar" aria-hidden="true">
            <rect class="distribution__track" width="100%" height="100%" rx="4"></rect>
            {bar}
        </svg>
    }
}

fn measures(view: &ItemView, item: &Item, scale: &Scale) -> AnyView {
    let result = &view.result;
    let levels = result.levels.visible();
    let target = scale.label(view.target).to_owned();
    let answers = answered(result).map(|n| measure(Measure::Answered, n, None));
    let middle = levels.map(|levels| {
        let small = t!(
            "overview-topic-item-on-a-scale",
            median = number(levels.median),
            scale = scale.len()
        );
        measure(Measure::Median, median(levels, scale), Some(small))
    });
    let distance = levels.map(|levels| {
        let small = t!(
            "overview-topic-item-target-average-n",
            target = lower_first(&target),
            mean = number(levels.mean),
            value = levels.n
        );
        measure(Measure::Gap, gap(levels.gap), Some(small))
    });
    let high = result.priorities.visible().map(|given| {
        let [low, middle, _] = given.counts;
        let small = t!(
            "overview-topic-item-medium-and-low",
            middle = middle,
            low = low
        );
        let high = out_of(given.high(), given.n);
        measure(Measure::High, high, Some(small))
    });
    // Three levels of a resource say little about agreement, and nothing that the bars do not.
    let agreement = levels
        .filter(|_| !item.is_resource())
        .map(|levels| agreement(levels.consensus));
    html! { <dl class="measures">{answers}{middle}{distance}{high}{agreement}</dl> }
}

fn measure(measure: Measure, value: String, small: Option<String>) -> AnyView {
    let small = small.map(|small| view! { <small>{small}</small> });
    html! {
        <div>
            <dt>{measure.name()}</dt>
            <dd>{value}{small}</dd>
            <dd>{explain(measure)}</dd>
        </div>
    }
}

/// A mark on the line from split to agreed, with its word and number.
fn agreement(value: f64) -> AnyView {
    let text = hundredths(value);
    let label = t!("overview-topic-item-consensus-label", text = text);
    let place = format!("{}%", (value * 10_000.0).round() / 100.0);
    let small = t!("overview-topic-item-consensus-on-line", text = text);
    html! {
        <div>
            <dt>{Measure::Consensus.name()}</dt>
            <dd>
                {consensus(value)}
                <svg class="consensus" role="img" aria-label=label>
                    <line class="consensus__line" x1="0" x2="100%" y1="9" y2="9"></line>
                    <circle class="consensus__mark" cx=place cy="9" r="7"></circle>
                </svg>
                <small>{small}</small>
            </dd>
            <dd>{explain(Measure::Consensus)}</dd>
        </div>
    }
}

/// The numbers behind the bars, with what each level means.
fn table(view: &ItemView, item: &Item, scale: &Scale) -> Option<AnyView> {
    let answers = view.result.answers.visible()?;
    let row = |label: String, meaning: Option<String>, count: u32| {
        let share = percent(score::share(count, answers.answered));
        let meaning = meaning.map(|text| view! { <br/><span class="soft">{text}</span> });
        Row::new(view! { {label}{meaning} }, [count.to_string(), share])
    };
    let levels = view.result.levels.visible();
    let counts = levels.map(|levels| levels.counts.as_slice());
    let mut rows: Vec<_> = scale
        .levels()
        .zip(counts.unwrap_or_default())
        .map(|(level, count)| row(scale.label(level).to_owned(), meaning(item, level), *count))
        .collect();
    rows.push(row(
        t!("common-i-dont-know").to_owned(),
        None,
        answers.unknown,
    ));
    rows.push(row(
        t!("common-not-applicable").to_owned(),
        None,
        answers.not_applicable,
    ));
    let columns = [
        text(t!("common-answer")),
        column(t!("common-number")),
        column(t!("common-share")),
    ];
    let table = DataTable::of_numbers(t!("common-number-of-colleagues-per"), columns);
    let table = table.region(t!("overview-topic-item-numbers-of", item = item.text));
    Some(table.behind(t!("common-see-as-a-table"), rows))
}

/// What one sees at a level, when the list describes it.
fn meaning(item: &Item, level: Level) -> Option<String> {
    item.levels.get(level.index()).cloned()
}
