//! Support offers: what there is to know of one, and why it fits.

use scan::application::Round;
use scan::fitting::{Fit, Gap, Why};
use scan::offer::Offer;
use scan::overview::ResourceState;
use scan::questionnaire::{Id, Questionnaire};

use crate::words::{date_of, list_of, out_of, plural, steps};
use scan_texts::t;

/// Who offers it, for whom and when. Roles that the list does not know are left out.
pub fn facts(offer: &Offer, questionnaire: &Questionnaire) -> String {
    let known = offer
        .roles
        .iter()
        .map(|role| questionnaire.role_label(role));
    let roles: Vec<_> = known.filter(|label| !label.is_empty()).collect();
    let mut facts = vec![offer.provider.clone()];
    if !roles.is_empty() {
        facts.push(t!("report-offers-for", roles = list_of(&roles)));
    }
    facts.extend(
        offer
            .valid_from
            .as_deref()
            .map(|day| t!("report-offers-from", day = date_of(day))),
    );
    facts.extend(
        offer
            .valid_until
            .as_deref()
            .map(|day| t!("report-offers-until", day = date_of(day))),
    );
    facts.join(" · ")
}

/// Under which words an offer stands: the topic, or all resources together.
pub fn heading(round: &Round, fit: &Fit<'_>) -> String {
    if fit.gap.is_resource() {
        return t!("common-resources-that-are-missing").to_owned();
    }
    title(&round.questionnaire, &fit.gap.topic).to_owned()
}

/// The title of a topic; empty when the list does not have it.
pub fn title<'a>(questionnaire: &'a Questionnaire, id: &Id) -> &'a str {
    questionnaire
        .topic(id)
        .map_or("", |topic| topic.title.as_str())
}

/// What else an offer helps with; nothing when that is nothing.
pub fn also(questionnaire: &Questionnaire, fit: &Fit<'_>) -> Option<String> {
    let titles: Vec<_> = fit
        .also
        .iter()
        .map(|topic| format!("‘{}’", title(questionnaire, topic)))
        .collect();
    (!titles.is_empty()).then(|| t!("report-offers-also-fits", titles = list_of(&titles)))
}

/// Why an offer fits, in one plain sentence.
pub fn why(questionnaire: &Questionnaire, gap: &Gap) -> String {
    let item = gap
        .item
        .as_ref()
        .and_then(|id| questionnaire.item_by_id(id));
    let item = item.map(|placed| placed.item.text.as_str());
    let about = item.map_or_else(
        || format!("‘{}’", title(questionnaire, &gap.topic)),
        |text| t!("report-offers-the-question", text = text),
    );
    // Of a topic with several items the overview shows the one where it is strongest.
    let topic = questionnaire.topic(&gap.topic);
    let several = topic.is_some_and(|topic| topic.items.len() > 1);
    let one_of = if item.is_none() && several {
        t!("report-offers-for-one-question")
    } else {
        ""
    };
    match &gap.why {
        Why::Gap { gap } => t!(
            "report-offers-fits-distance",
            about = about,
            gap = steps(*gap)
        ),
        Why::HighPriority { count, of } => {
            let give = plural(*count, t!("common-gives"), t!("common-give"));
            let part = out_of(*count, *of);
            if one_of.is_empty() {
                t!(
                    "report-offers-fits-priority",
                    about = about,
                    part = part,
                    give = give
                )
            } else {
                t!(
                    "report-offers-fits-priority-one",
                    about = about,
                    one_of = one_of,
                    give = give,
                    part = part
                )
            }
        }
        Why::ManyUnknown { count, of } => {
            let know = plural(*count, t!("common-does-not-know"), t!("common-do-not-know"));
            let part = out_of(*count, *of);
            if one_of.is_empty() {
                t!(
                    "report-offers-fits-unknown",
                    about = about,
                    part = part,
                    know = know
                )
            } else {
                t!(
                    "report-offers-fits-unknown-one",
                    about = about,
                    one_of = one_of,
                    know = know,
                    part = part
                )
            }
        }
        Why::Lacking(state) => {
            let how = match state {
                ResourceState::Missing => t!("report-offers-is-missing"),
                ResourceState::Partly | ResourceState::Present => {
                    t!("report-offers-is-partly-there")
                }
            };
            t!(
                "report-offers-helps-resource",
                how = how,
                item = item.unwrap_or("")
            )
        }
    }
}
