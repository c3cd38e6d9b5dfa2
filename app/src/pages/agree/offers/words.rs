//! Why an offer fits, in one plain sentence.

use scan::fitting::{Fit, Gap, Why};
use scan::overview::ResourceState;
use scan::questionnaire::{Id, Questionnaire};

use crate::components::words::{list_of, out_of, plural, steps};

/// The title of a topic; empty when the list does not have it.
pub(crate) fn title<'a>(list: &'a Questionnaire, id: &Id) -> &'a str {
    list.topic(id).map_or("", |topic| topic.title.as_str())
}

/// What else an offer helps with; nothing when that is nothing.
pub(crate) fn also(list: &Questionnaire, fit: &Fit<'_>) -> Option<String> {
    let titles: Vec<_> = fit
        .also
        .iter()
        .map(|topic| format!("‘{}’", title(list, topic)))
        .collect();
    (!titles.is_empty()).then(|| format!("Past ook bij {}.", list_of(&titles)))
}

pub(crate) fn why(list: &Questionnaire, gap: &Gap) -> String {
    let item = gap.item.as_ref().and_then(|id| list.item_by_id(id));
    let item = item.map(|placed| placed.item.text.as_str());
    let about = item.map_or_else(
        || format!("‘{}’", title(list, &gap.topic)),
        |text| format!("de vraag ‘{text}’"),
    );
    // Of a topic with several items the overview shows the one where it is strongest.
    let topic = list.topic(&gap.topic);
    let several = topic.is_some_and(|topic| topic.items.len() > 1);
    let one_of = if item.is_none() && several {
        "bij een van de vragen "
    } else {
        ""
    };
    match &gap.why {
        Why::Gap { gap } => format!(
            "Past bij {about}: uw team staat gemiddeld {} onder het doel.",
            steps(*gap)
        ),
        Why::HighPriority { count, of } => {
            let give = plural(*count, "geeft", "geven");
            let part = out_of(*count, *of);
            if one_of.is_empty() {
                format!("Past bij {about}: {part} {give} dit hoge prioriteit.")
            } else {
                format!("Past bij {about}: {one_of}{give} {part} hoge prioriteit.")
            }
        }
        Why::ManyUnknown { count, of } => {
            let know = plural(*count, "weet", "weten");
            let part = out_of(*count, *of);
            if one_of.is_empty() {
                format!("Past bij {about}: {part} {know} dit nog niet.")
            } else {
                format!("Past bij {about}: {one_of}{know} {part} het nog niet.")
            }
        }
        Why::Lacking(state) => {
            let how = match state {
                ResourceState::Missing => "ontbreekt",
                ResourceState::Partly | ResourceState::Present => "er nog maar deels is",
            };
            format!("Helpt bij een middel dat {how}: ‘{}’.", item.unwrap_or(""))
        }
    }
}
