//! What is said in a request to the support centre.

use scan::disclosure::GROUP_MIN;
use scan::overview::TopicView;
use scan::questionnaire::Scale;

use crate::overview::words::gap;
use crate::words::number;

/// The figure of a team on a topic. Outside the team it stands for five people at least, in open
/// kaart too: one person's answer is no figure.
pub fn figure(topic: &TopicView, scale: &Scale) -> Option<String> {
    let figure = topic.figure.visible()?;
    if figure.n_people < GROUP_MIN {
        return None;
    }
    Some(format!(
        "gemiddeld {} op een schaal van 1 tot {} ({})",
        number(figure.mean),
        scale.len(),
        gap(figure.gap)
    ))
}
