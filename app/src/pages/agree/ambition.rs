//! `/beheer/{round}/ambitie/{topic}`: the level that the team wants to reach in a topic.

use scan::agreement::{Agreement, Kind, Revision};
use scan::questionnaire::{Id, Item, Level, Questionnaire, Topic};

use super::parts::{agree, closed, hidden, history, overtaken};
use super::talk::{TalkPages, load};
use crate::components::field::{Choice, Choices, Errors};
use crate::pages::form_body::new_idempotency_key;
use crate::pages::prelude::*;
use scan_report::agreed::talk::Talk;
use scan_report::agreed::words;
use scan_report::words::{list_of, lower_first};
use scan_texts::t;

/// The form value for the targets of the list.
const OF_LIST: &str = "lijst";

#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    idempotency_key: String,
    basis: i64,
    niveau: String,
}

pub async fn page(visit: Allowed<Led>, PathName(topic): PathName<Id>) -> PageResult {
    show(&visit, &topic, None).await
}

pub async fn submit(
    visit: Allowed<Led>,
    PathName(topic): PathName<Id>,
    FormBody(fields): FormBody<Fields>,
) -> PageResult {
    let talk = load(&visit).await?;
    with_target(&talk, &topic).ok_or(Refusal::NotFound)?;
    let chosen = read(&talk.own, &fields.niveau).ok_or(StatusCode::UNPROCESSABLE_ENTITY)?;
    let agreement = Agreement::Ambition(topic.clone(), chosen.0);
    match agree(&visit, agreement, fields.basis, &fields.idempotency_key).await? {
        Some(_) => show(&visit, &topic, Some(chosen)).await,
        None => Ok(go_to(&format!(
            "{}/afspraken#onderwerp-{topic}",
            talk.base()
        ))),
    }
}

/// What somebody chose: a level, or the targets of the list.
#[derive(Clone, Copy)]
struct Chosen(Option<Level>);

/// `None` for a level that is not on the scale.
fn read(questionnaire: &Questionnaire, value: &str) -> Option<Chosen> {
    if value == OF_LIST {
        return Some(Chosen(None));
    }
    let level = questionnaire.scale.level(value.parse().ok()?)?;
    Some(Chosen(Some(level)))
}

/// A topic with statements or skills: resources have no target to choose.
fn with_target<'a>(talk: &'a Talk, topic: &Id) -> Option<&'a Topic> {
    let topic = talk.topic(topic)?;
    (!topic.items.iter().all(Item::is_resource)).then_some(topic)
}

/// `typed` is what came back because somebody else was first.
async fn show(visit: &Allowed<Led>, topic: &Id, typed: Option<Chosen>) -> PageResult {
    let talk = load(visit).await?;
    let topic = with_target(&talk, topic).ok_or(Refusal::NotFound)?;
    let agreeing = &visit.ports.agreeing;
    let earlier = agreeing.history(&visit.right, Kind::Ambition, &topic.id);
    let earlier = earlier.await?;
    let status = if typed.is_some() {
        StatusCode::CONFLICT
    } else {
        StatusCode::OK
    };
    let title = t!("agree-ambition-title", topic = topic.title);
    Ok(visit.page(talk.page(title).status(status), || {
        view(&talk, topic, &earlier, typed)
    }))
}

fn view(
    talk: &Talk,
    topic: &Topic,
    earlier: &[Revision<Agreement>],
    typed: Option<Chosen>,
) -> AnyView {
    let base = talk.base();
    let here = format!("{base}/ambitie/{}", topic.id);
    let scale = &talk.own.scale;
    let now = talk.agreed.ambitions.get(&topic.id);
    let stands = now.and_then(|now| now.value);
    let form = if talk.is_open() {
        form(talk, topic, &here, typed)
    } else {
        let words = words::ambition(stands, scale);
        html! { {closed()}<section class="card flow"><h2>{t!("common-target-level")}</h2><p>{words}</p></section> }
    };
    let fields = |one: &Agreement| match one {
        Agreement::Ambition(_, level) => vec![("niveau", value_of(*level))],
        _ => Vec::new(),
    };
    html! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(format!("{base}/afspraken#onderwerp-{}", topic.id), t!("common-agreements"))], t!("common-target-level"))}
            {lead(Some(topic.title.clone()), t!("agree-ambition-where-to"), t!("agree-ambition-lead"))}
            <section class="card flow">
                <h2>{t!("agree-ambition-what-it-means")}</h2>
                <ul class="list">
                    <li>{t!("agree-ambition-for-all-questions")}</li>
                    <li>{t!("agree-ambition-gap-changes")}</li>
                    <li>{t!("agree-ambition-answers-stay")}</li>
                    <li>{t!("agree-ambition-shown-in-overview")}</li>
                </ul>
            </section>
            {form}
            {history(earlier, scale, &here, talk.is_open(), fields)}
        </main>
    }
}

fn value_of(level: Option<Level>) -> String {
    level.map_or_else(|| OF_LIST.to_owned(), |level| level.number().to_string())
}

/// The list's own targets for a topic, in words.
fn of_list(questionnaire: &Questionnaire, topic: &Id) -> String {
    let mut found: Vec<Level> = questionnaire
        .items_of(topic)
        .filter(|placed| !placed.item.is_resource())
        .map(|placed| placed.item.target)
        .collect();
    found.sort_by_key(|level| level.number());
    found.dedup();
    let labels: Vec<_> = found
        .into_iter()
        .map(|level| lower_first(questionnaire.scale.label(level)))
        .collect();
    list_of(&labels)
}

fn form(talk: &Talk, topic: &Topic, here: &str, typed: Option<Chosen>) -> AnyView {
    let scale = &talk.own.scale;
    let now = talk.agreed.ambitions.get(&topic.id);
    let stands = now.and_then(|now| now.value);
    let notice = typed.map(|mine| {
        let (mine, theirs) = (
            words::ambition(mine.0, scale),
            words::ambition(stands, scale),
        );
        overtaken(mine, theirs, here.to_owned())
    });
    let mut choices = vec![Choice::new(
        OF_LIST,
        t!("common-as-in-the-questionnaire"),
        t!(
            "agree-ambition-questionnaire-target",
            id = of_list(&talk.own, &topic.id)
        ),
    )];
    choices.extend(
        scale
            .levels()
            .map(|level| Choice::new(level.number(), scale.label(level), "")),
    );
    let chosen = value_of(typed.map_or(stands, |typed| typed.0));
    let revision = now.map_or(0, |now| now.number);
    html! {
        <form class="card flow" method="post" action=here.to_owned() autocomplete="off">
            <h2>{t!("common-target-level")}</h2>
            {notice}
            {hidden(&new_idempotency_key(), revision)}
            <Choices name="niveau" legend=t!("agree-ambition-how-far") choices=choices chosen=chosen errors=Errors::default()/>
            <div class="form-actions"><button class="button">{t!("agree-ambition-save")}</button></div>
        </form>
    }
}
