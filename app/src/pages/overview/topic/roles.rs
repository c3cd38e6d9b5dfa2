//! Role groups beside each other, where they may be shown.

use leptos::prelude::*;
use scan::disclosure::{Answers, GroupResult, Levels};
use scan::overview::ItemView;
use scan::questionnaire::Scale;

use super::super::bars::{Plot, axis, bar};
use super::super::explain::explain;
use super::super::table::{columns, counts};
use crate::components::table::{DataTable, Row};
use scan_report::overview::Scene;
use scan_report::overview::bars::Counts;
use scan_report::overview::explain::Measure;
use scan_report::overview::roles::title;
use scan_report::overview::words::answered;
use scan_report::words::number;
use scan_texts::t;

/// A group whose levels may be shown.
struct Visible<'a> {
    group: &'a GroupResult,
    levels: &'a Levels,
    answers: &'a Answers,
}

impl<'a> Visible<'a> {
    fn counts(&self, view: &ItemView) -> Counts<'a> {
        Counts {
            levels: &self.levels.counts,
            unknown: self.answers.unknown,
            target: view.target,
        }
    }
}

/// The groups that may be shown; nothing when there is none.
pub(super) fn compare(scene: Scene<'_>, view: &ItemView, scale: &Scale) -> Option<AnyView> {
    let groups: Vec<_> = view.groups.iter().filter_map(visible).collect();
    if groups.is_empty() {
        return None;
    }
    let plot = Plot::fitting(groups.iter().map(|group| group.counts(view)));
    let rows: Vec<_> = groups
        .iter()
        .map(|group| row(scene, view, group, plot, scale))
        .collect();
    Some(html! {
        <section class="flow">
            <h3>{title(scene, view.difference.visible(), scale)}</h3>
            <ul class="compare">
                {rows}
                <li aria-hidden="true"><span></span>{axis(plot)}<span></span></li>
            </ul>
            {table(scene, &groups, scale)}
            {explain(Measure::Difference)}
        </section>
    })
}

fn visible(group: &GroupResult) -> Option<Visible<'_>> {
    let levels = group.result.levels.visible()?;
    let answers = group.result.answers.visible()?;
    Some(Visible {
        group,
        levels,
        answers,
    })
}

fn row(
    scene: Scene<'_>,
    view: &ItemView,
    shown: &Visible<'_>,
    plot: Plot,
    scale: &Scale,
) -> AnyView {
    let people =
        answered(&shown.group.result).map(|n| t!("overview-topic-roles-answers-count", n = n));
    html! {
        <li>
            <p class="compare__name">
                {scene.group(&shown.group.group).to_owned()}<small>{people}</small>
            </p>
            {bar(plot, shown.counts(view), scale.labels())}
            <p class="compare__value">{t!("overview-topic-roles-average-of", mean = number(shown.levels.mean))}</p>
        </li>
    }
}

fn table(scene: Scene<'_>, groups: &[Visible<'_>], scale: &Scale) -> AnyView {
    let row = |shown: &Visible<'_>| {
        let mut values = counts(Some(&shown.levels.counts), scale);
        values.push(shown.answers.unknown.to_string());
        values.push(number(shown.levels.mean));
        Row::new(scene.group(&shown.group.group).to_owned(), values)
    };
    let rows = groups.iter().map(row).collect();
    let columns = columns(
        t!("common-role"),
        scale,
        &[t!("common-i-dont-know"), t!("common-average")],
    );
    let table = DataTable::of_numbers(t!("common-number-of-colleagues-per"), columns);
    let table = table.region(t!("overview-topic-roles-answers-per-role"));
    table.behind(t!("overview-topic-roles-see-roles-table"), rows)
}
