//! What is said in a request to the support centre.

use scan::disclosure::GROUP_MIN;
use scan::overview::TopicView;
use scan::questionnaire::Scale;

use crate::overview::words::gap;
use crate::words::number;
use scan_texts::t;

/// The figure of a team on a topic. Outside the team it stands for five people at least, in open
/// kaart too: one person's answer is no figure.
pub fn figure(topic: &TopicView, scale: &Scale) -> Option<String> {
    let figure = topic.figure.visible()?;
    if figure.n_people < GROUP_MIN {
        return None;
    }
    Some(t!(
        "report-support-average",
        mean = number(figure.mean),
        scale = scale.len(),
        gap = gap(figure.gap)
    ))
}
