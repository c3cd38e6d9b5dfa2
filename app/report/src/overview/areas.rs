//! Areas in words.

use scan::overview::Figure;
use scan::questionnaire::Scale;

use super::words;
use crate::words::{number, out_of, plural};

/// Instead of the figure of an area without statements or skills.
pub const ONLY_RESOURCES: &str = "Hier vragen we alleen naar middelen.";

/// What the mean of an area means, on what scale, and how far it is below the target.
pub fn in_words(figure: &Figure, scale: &Scale) -> [String; 3] {
    let level = figure.level();
    let place = format!("gemiddeld, {}", words::near(level, scale));
    let aim = format!(
        "op een schaal van 1 tot {} · doel {}",
        scale.len(),
        number(figure.target)
    );
    let below = format!(
        "{} {} duidelijk onder het doel",
        out_of(figure.topics_below, figure.topics_shown),
        plural(figure.topics_shown, "onderwerp", "onderwerpen"),
    );
    [place, aim, format!("{} · {below}", words::gap(figure.gap))]
}
