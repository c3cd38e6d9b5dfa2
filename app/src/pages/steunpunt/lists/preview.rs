//! `/steunpunt/lijsten/concept/{draft}/voorbeeld`: a draft as a respondent sees it, read only.

use axum::extract::Query;
use scan::answer::Answer;
use scan::application::lists::{ListContent, Proposal};
use scan::ids::ListDraftId;
use scan::offer::Offer;
use scan::questionnaire::{Id, Questionnaire, Sector};

use super::{ADDRESS, draft_address};
use crate::components::field::{Errors, Optional, options, select};
use crate::components::offer;
use crate::pages::fill_in::overview::areas;
use crate::pages::fill_in::progress::{AskedTopic, asked_of};
use crate::pages::fill_in::topic::{Notes, head, questions};
use crate::pages::prelude::*;
use crate::pages::query::{QueryPairs, address};
use crate::pages::steunpunt::{Tab, nav};
use scan_report::words::web_address;
use scan_texts::{Label, list_in_words, t};

/// What a respondent sees; a draft with faults is mended first.
pub async fn page(
    visit: Allowed<Staff>,
    PathName(draft): PathName<ListDraftId>,
    Query(query): Query<QueryPairs>,
) -> PageResult {
    let Some(proposal) = visit.ports.lists.proposal(&visit.right, draft).await? else {
        return Ok(go_to(&draft_address(draft)));
    };
    let page = Page::new(t!(
        "steunpunt-lists-preview-title",
        file = proposal.head.file
    ))
    .with_nav(nav(visit.right.member(), Tab::Lists))
    .with_lists();
    Ok(visit.page(page, || view(&proposal, &query)))
}

fn view(proposal: &Proposal, query: &QueryPairs) -> AnyView {
    let back = draft_address(proposal.head.id);
    let name = t!("steunpunt-lists-draft-name", file = proposal.head.file);
    let way = breadcrumb(
        [
            (ADDRESS.to_owned(), t!("steunpunt-lists-title").to_owned()),
            (back.clone(), name),
        ],
        t!("common-example"),
    );
    match &proposal.content {
        ListContent::List(list) => of_list(&list_in_words(list), &back, way, query),
        ListContent::Offers(offers) => of_offers(offers, way),
    }
}

fn of_list(list: &Questionnaire, back: &str, way: AnyView, query: &QueryPairs) -> AnyView {
    let path = format!("{back}/voorbeeld");
    let wanted = Id::new(query.value("rol")).ok();
    let role = wanted.and_then(|id| list.role(&id)).or(list.roles.first());
    let answers = vec![(Answer::default(), 0); list.items().count()];
    let topics = role.map_or_else(Vec::new, |role| asked_of(list, &role.id, &answers));
    let role = role.map_or_else(String::new, |role| role.id.to_string());
    let place = topics
        .iter()
        .position(|topic| topic.topic.id.as_str() == query.value("onderwerp"));
    let choose = choose(list, &path, &role);
    // The foot of a page of questions has its buttons at the very end.
    let class = match place {
        Some(_) => "page page--flush",
        None => "page",
    };
    let shown = match place {
        Some(place) => topic(list, &topics, place, address(&path, &pairs(&role, None))),
        None => start(list, &topics, &path, &role),
    };
    view! {
        <main class=class id="inhoud">
            {way}
            {alert(Tone::Info, t!("steunpunt-lists-preview-nothing-to-fill-in"))}
            {choose}
            {shown}
        </main>
    }
    .into_any()
}

fn pairs(role: &str, topic: Option<&Id>) -> Vec<(String, String)> {
    let mut pairs = vec![("rol".to_owned(), role.to_owned())];
    pairs.extend(topic.map(|topic| ("onderwerp".to_owned(), topic.to_string())));
    pairs
}

/// As whom to look.
fn choose(list: &Questionnaire, path: &str, role: &str) -> AnyView {
    let roles: Vec<_> = list
        .roles
        .iter()
        .map(|role| (role.id.to_string(), role.label.clone()))
        .collect();
    let roles = options(&roles, role);
    view! {
        <form class="form preview-role" method="get" action=path.to_owned()>
            {select("rol", t!("steunpunt-lists-preview-view-as"), Optional::No, roles, &Errors::default())}
            <div class="form-actions"><button class="button button--quiet">{t!("steunpunt-lists-preview-view")}</button></div>
        </form>
    }
    .into_any()
}

/// What the list says of itself, and its topics.
fn start(list: &Questionnaire, topics: &[AskedTopic<'_>], path: &str, role: &str) -> AnyView {
    let topics = areas(topics, |topic| address(path, &pairs(role, Some(topic))));
    let about = list.about.clone().map(|text| view! { <p>{text}</p> });
    view! {
        {lead_with(None, list.title.clone(), view! { <p>{list.intro.clone()}</p>{about} })}
        {topics}
    }
    .into_any()
}

fn topic(list: &Questionnaire, topics: &[AskedTopic<'_>], place: usize, all: String) -> AnyView {
    let class = format!("page__form answer-form {}", topics[place].area.key());
    view! {
        {head(list, topics, place, all)}
        <fieldset class="preview" disabled>
            <legend class="visually-hidden">{t!("steunpunt-lists-preview-example-of-questions")}</legend>
            <div class=class>{questions(list, topics, place, &Notes::default())}</div>
        </fieldset>
    }
    .into_any()
}

fn of_offers(offers: &[Offer], way: AnyView) -> AnyView {
    let cards: Vec<_> = offers.iter().map(card).collect();
    view! {
        <main class="page page--medium" id="inhoud">
            {way}
            {lead(None, t!("steunpunt-lists-preview-support-as-team"), t!("steunpunt-lists-preview-only-what-fits"))}
            <div class="offers flow">{cards}</div>
        </main>
    }
    .into_any()
}

fn card(one: &Offer) -> AnyView {
    let sectors: Vec<_> = one
        .sectors
        .iter()
        .map(|sector| Sector::label(*sector))
        .collect();
    let facts = format!("{} · {}", one.provider, sectors.join(", "));
    let link = one.link.as_deref().and_then(web_address);
    let link = link.map(|link| view! { <p class="small">{offer::link(&link)}</p> });
    let contact = one
        .contact
        .clone()
        .map(|text| view! { <p class="small">{text}</p> });
    view! {
        <article class="card flow">
            <h2>{one.title.clone()}" "<span class="badge">{one.kind.label()}</span></h2>
            <p class="small soft">{facts}</p>
            <p>{one.text.clone()}</p>
            {contact}
            {link}
        </article>
    }
    .into_any()
}
