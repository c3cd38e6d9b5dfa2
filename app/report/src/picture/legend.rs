//! What the colours and the hatching mean.

use scan::chart::Tone;
use scan::chart::text::Wrap;
use scan::questionnaire::Level;
use scan::report::{Ink, Weight};

use super::canvas::{Canvas, SIZE, Style, WIDTH, width};
use scan_texts::t;

/// Side of a swatch.
const SWATCH: f64 = 14.0;
/// From one row to the next.
const ROW: f64 = 20.0;

/// Draws it from `top`; gives its height.
///
/// When all targets are the same, a colour belongs to one level; otherwise it says how far from
/// the target a level is.
pub(super) fn draw(canvas: &mut Canvas, top: f64, labels: &[String], targets: &[Level]) -> f64 {
    let (mut x, mut y) = (0.0, top);
    let most = Wrap {
        size: SIZE,
        weight: Weight::Regular,
        room: WIDTH - SWATCH - 6.0,
        most: 1,
    };
    for (ink, text) in entries(labels, targets) {
        let text = most.lines(&text).concat();
        let room = SWATCH + 6.0 + width(&text, Weight::Regular);
        if x > 0.0 && x + room > WIDTH {
            x = 0.0;
            y += ROW;
        }
        canvas.rect([x, y + 1.0, SWATCH, SWATCH], 3.0, ink);
        canvas.text(x + SWATCH + 6.0, y + SIZE, text, Style::SOFT);
        x += room + 18.0;
    }
    y - top + ROW
}

/// Each colour with its words, from left to right.
pub(super) fn entries(labels: &[String], targets: &[Level]) -> Vec<(Ink, String)> {
    let target = targets
        .first()
        .copied()
        .filter(|first| targets.iter().all(|one| one == first));
    let mut entries: Vec<(Ink, String)> = match target {
        Some(target) => labels
            .iter()
            .enumerate()
            .map(|(index, label)| (Tone::of(index, labels.len(), target), label.clone()))
            .map(|(tone, label)| (Ink::Tone(tone), label))
            .collect(),
        None => [
            (
                Tone::Warm(2),
                t!("report-picture-legend-further-below-target"),
            ),
            (Tone::Warm(1), t!("report-picture-legend-just-below-target")),
            (Tone::Cool(1), t!("report-picture-legend-at-target")),
            (Tone::Cool(2), t!("report-picture-legend-above-target")),
        ]
        .map(|(tone, words)| (Ink::Tone(tone), words.to_owned()))
        .to_vec(),
    };
    entries.push((Ink::Unknown, t!("common-i-dont-know").to_owned()));
    entries
}
