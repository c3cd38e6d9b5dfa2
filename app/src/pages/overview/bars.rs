//! Pictures of answers: the geometry of [`scan::chart`] as SVG, in percent of the width, so that
//! a picture is laid out anew at every width and its text is never squeezed.

use leptos::prelude::*;
use scan::chart::{DivergingBar, Frame, Segment, Tone, UnknownBlock};
use scan::overview::Overview;
use scan_report::overview::bars::{Counts, in_words};
use scan_report::overview::beside;
use scan_texts::t;

/// The width at which bars are laid out; what comes out are shares of it.
const WIDTH: f64 = 640.0;
/// Left of this share of the width there is no room for a word before the line.
const ROOM_LEFT: f64 = 26.0;
/// Right of this share there is no room for it on a phone.
const ROOM_NARROW: f64 = 40.0;
/// Right of this share there is no room for *op of boven doel* behind the line.
const ROOM_RIGHT: f64 = 52.0;

/// Bars that share one line: make one for all bars of a picture.
#[derive(Clone, Copy, Debug)]
pub struct Plot(Frame);

impl Plot {
    /// Uses the whole width for the longest sides of these bars.
    pub fn fitting<'a>(bars: impl IntoIterator<Item = Counts<'a>>) -> Self {
        let bars = bars
            .into_iter()
            .map(|counts| (counts.levels, counts.target));
        Self(Frame::fitting(WIDTH, bars))
    }

    /// One line for the bars of all items.
    pub fn of_items(overview: &Overview) -> Self {
        let resources = overview.resources.iter().map(|resource| &resource.item);
        let items = overview.items.iter().chain(resources);
        Self::fitting(items.filter_map(beside::counts))
    }

    /// A place or length as a percentage of the width, with two decimals.
    fn share(self, units: f64) -> f64 {
        (units / self.0.width() * 10_000.0).round() / 100.0
    }

    fn percent(self, units: f64) -> String {
        format!("{}%", self.share(units))
    }
}

/// One bar. `labels` are those of the scale; they name the counts for who cannot see the bar.
pub fn bar(plot: Plot, counts: Counts<'_>, labels: &[String]) -> AnyView {
    drawn(plot, counts, in_words(counts, labels))
}

/// The same, with words of one's own for who cannot see it.
pub fn drawn(plot: Plot, counts: Counts<'_>, words: String) -> AnyView {
    let bar = DivergingBar::new(counts.levels, counts.target, counts.unknown, plot.0);
    let segments: Vec<_> = bar
        .segments
        .iter()
        .map(|part| segment(plot, *part))
        .collect();
    let unknown = bar.unknown.map(|block| unknown(plot, block));
    let line = plot.percent(bar.baseline);
    html! {
        <svg class="bars" role="img" aria-label=words>
            {segments}
            {unknown}
            <line class="bars__target" x1=line.clone() y1="0" x2=line y2="32"></line>
        </svg>
    }
}

fn segment(plot: Plot, part: Segment) -> impl IntoView + use<> {
    let (x, width) = (plot.percent(part.x), plot.percent(part.width));
    let text = part.label_visible.then(|| {
        let class = text_class(part.tone, tight(plot.share(part.width), part.count));
        view! { <text class=class x=plot.percent(part.label_x) y="21">{part.count}</text> }
    });
    view! {
        <rect class=part.tone.class() x=x y="4" width=width height="24" rx="3"></rect>
        {text}
    }
}

fn unknown(plot: Plot, block: UnknownBlock) -> impl IntoView + use<> {
    let (x, width) = (plot.percent(block.x), plot.percent(block.width));
    view! {
        <rect class="tone-unknown" fill="url(#hatch)" x=x y="4" width=width height="24" rx="3">
        </rect>
        <text class="on-unknown" x=plot.percent(block.label_x) y="21">{block.count}</text>
    }
}

/// Whether a number does not fit in a part of this share of the width on a phone.
fn tight(share: f64, count: u32) -> bool {
    share
        < if count < 10 {
            4.2
        } else if count < 100 {
            7.5
        } else {
            10.8
        }
}

fn text_class(tone: Tone, tight: bool) -> String {
    let name = tone.class().trim_start_matches("tone-");
    if tight {
        format!("on-{name} tight")
    } else {
        format!("on-{name}")
    }
}

/// What is left and right of the line. Only for the eye: every bar names its counts itself.
pub fn axis(plot: Plot) -> AnyView {
    let line = plot.percent(plot.0.baseline());
    let place = plot.share(plot.0.baseline());
    let below = (place >= ROOM_LEFT)
        .then(|| view! { <text class="at-end" x=line.clone() dx="-8" y="16">{t!("common-below-target")}</text> });
    let right = |words: &'static str, class: &'static str| {
        html! { <text class=class x=line.clone() dx="8" y="16">{words}</text> }
    };
    let right = if place <= ROOM_NARROW {
        vec![right(t!("common-at-or-above-target"), "at-start")]
    } else if place <= ROOM_RIGHT {
        vec![
            right(t!("common-at-or-above-target"), "at-start wide"),
            right(t!("common-target"), "at-start narrow"),
        ]
    } else {
        vec![right(t!("common-target"), "at-start")]
    };
    html! {
        <svg class="bars bars--axis" aria-hidden="true">
            {below}
            {right}
            <text class="at-end wide" x="100%" y="16">{t!("common-i-dont-know-as-heading")}</text>
            <text class="at-end narrow" x="98%" y="16">"?"</text>
            <line class="bars__target" x1=line.clone() y1="2" x2=line y2="24"></line>
        </svg>
    }
}

/// A thin bar for a share of 0 to 1; the number stands beside it as text.
pub fn meter(share: f64) -> impl IntoView {
    let width = format!("{}%", (share.clamp(0.0, 1.0) * 10_000.0).round() / 100.0);
    view! {
        <svg class="meter" aria-hidden="true">
            <rect class="meter__track" width="100%" height="100%"></rect>
            <rect class="meter__value" width=width height="100%"></rect>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::to_html;
    use scan::questionnaire::{Level, Scale};

    fn counts(levels: &[u32]) -> Counts<'_> {
        Counts {
            levels,
            unknown: 2,
            target: Level::new(2).unwrap(),
        }
    }

    #[test]
    fn a_bar_names_its_counts() {
        let labels = Scale::resource();
        let plot = Plot::fitting([counts(&[9, 7, 4])]);
        let html = to_html(|| bar(plot, counts(&[9, 7, 4]), labels.labels()));
        assert!(
            html.contains("ontbreekt 9, deels 7, aanwezig 4, weet ik niet 2"),
            "{html}"
        );
        assert!(html.contains("url(#hatch)"));
        assert!(!html.contains("style="));
    }

    #[test]
    fn every_part_lies_within_the_width() {
        for levels in [&[5, 0][..], &[0, 5], &[1, 1, 1, 1, 1, 1, 90], &[0, 0, 0]] {
            let plot = Plot::fitting([counts(levels)]);
            let bar = DivergingBar::new(levels, Level::new(2).unwrap(), 3, plot.0);
            for part in &bar.segments {
                assert!(plot.share(part.x) >= 0.0, "{levels:?}");
                assert!(plot.share(part.x + part.width) <= 100.0, "{levels:?}");
            }
        }
    }

    #[test]
    fn the_axis_leaves_out_words_without_room() {
        let plot = Plot::fitting([counts(&[10, 0, 0])]);
        let html = to_html(|| axis(plot));
        assert!(!html.contains("op of boven doel"), "{html}");
        let plot = Plot::fitting([counts(&[0, 0, 10])]);
        let html = to_html(|| axis(plot));
        assert!(!html.contains("onder doel"), "{html}");
    }
}
