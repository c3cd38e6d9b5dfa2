//! The list as a page, on screen and on paper.

use scan::agreement::ActionState;

use super::address::{address, address_of};
use super::notice;
use super::plan::{Entry, Plan};
use crate::components::field::options;
use crate::pages::form_body::new_idempotency_key;
use crate::pages::manage::{self, kicker};
use crate::pages::prelude::*;
use scan_report::agreed::actions;
use scan_report::words::lower_first;
use scan_texts::{Label, Phrase, t};

/// Which actions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    /// Open or under way.
    Pending,
    Of(ActionState),
    All,
}

const CHOICES: [(Choice, &str, Phrase); 6] = [
    (Choice::Pending, "", || t!("agree-actions-list-to-do")),
    (Choice::Of(ActionState::Open), "open", || {
        t!("agree-actions-list-open")
    }),
    (Choice::Of(ActionState::Bezig), "bezig", || {
        t!("agree-actions-list-in-progress")
    }),
    (Choice::Of(ActionState::Klaar), "klaar", || {
        t!("common-done")
    }),
    (Choice::Of(ActionState::Vervallen), "vervallen", || {
        t!("agree-actions-list-dropped")
    }),
    (Choice::All, "alles", || t!("common-all")),
];

impl Choice {
    fn from_key(key: &str) -> Self {
        let found = CHOICES.into_iter().find(|(_, known, _)| *known == key);
        found.map_or(Self::Pending, |(choice, ..)| choice)
    }

    fn holds(self, state: ActionState) -> bool {
        match self {
            Self::Pending => state.is_pending(),
            Self::Of(only) => state == only,
            Self::All => true,
        }
    }
}

/// Everything below the header of the site.
pub(super) fn view(plan: &Plan, asked: &QueryPairs) -> AnyView {
    let choice = Choice::from_key(asked.value("status"));
    let base = manage::address(&plan.round.name);
    let shown: Vec<_> = plan
        .listed()
        .filter(|entry| choice.holds(entry.now.value.state))
        .map(|entry| row(plan, entry))
        .collect();
    let content = if shown.is_empty() {
        nothing(plan, &base)
    } else {
        html! { <ul class="actions">{shown}</ul> }
    };
    let has_dates = plan
        .listed()
        .any(|entry| entry.now.value.state.is_pending() && entry.now.value.due.is_some());
    let calendar = has_dates.then(|| {
        let href = format!("{base}/acties/agenda.ics");
        view! { <a class="button button--quiet" href=href download="">{t!("agree-actions-list-all-to-calendar")}</a> }
    });
    html! {
        <main class="page" id="inhoud">
            {lead(Some(kicker(&plan.round)), t!("common-actions-short"), t!("agree-actions-list-lead"))}
            {notice::notice(plan, asked)}
            <div class="button-group">
                <a class="button" href=format!("{base}/acties/nieuw")>{t!("agree-actions-new")}</a>
                <a class="button button--quiet" href=format!("{base}/aanbod")>{t!("common-support-that-fits-text")}</a>
                {calendar}
            </div>
            {filters(plan, choice)}
            {content}
        </main>
    }
}

/// One link per state, with how many there are.
fn filters(plan: &Plan, chosen: Choice) -> AnyView {
    let links = CHOICES.map(|(choice, key, words)| {
        let of_choice = |entry: &&Entry| choice.holds(entry.now.value.state);
        let number = plan.listed().filter(of_choice).count();
        let mut href = address(&plan.round.name);
        if !key.is_empty() {
            href.push_str("?status=");
            href.push_str(key);
        }
        let current = (choice == chosen).then_some("true");
        view! { <a class="filter" href=href aria-current=current>{format!("{} ({number})", words())}</a> }
    });
    html! {
        <nav class="filters" aria-label=t!("common-choose")>
            <div class="filters__group" role="group" aria-label=t!("common-status")>
                <span class="filters__name" aria-hidden="true">{t!("common-status")}</span>
                {links.to_vec()}
            </div>
        </nav>
    }
}

fn nothing(plan: &Plan, base: &str) -> AnyView {
    if plan.listed().next().is_some() {
        let all = format!("{base}/acties?status=alles");
        let below = view! { <p><a href=all>{t!("agree-actions-list-view-all")}</a></p> };
        return empty(t!("agree-actions-list-none-with-status"), below);
    }
    let below = view! {
        <p>
            {t!("agree-actions-list-choose-in")}<a href=format!("{base}/overzicht")>{t!("common-overview")}</a>
            {t!("agree-actions-list-then-click")}
        </p>
    };
    empty(t!("agree-actions-list-none-yet"), below)
}

fn row(plan: &Plan, entry: &Entry) -> AnyView {
    let action = &entry.now.value;
    let what = action.what.as_str().to_owned();
    let title = if entry.open {
        let href = address_of(&entry.round.name, &entry.id);
        let href = if entry.carried {
            format!("{href}?naar={}", plan.round.name.as_str())
        } else {
            href
        };
        html! { <a href=href>{what}</a> }
    } else {
        what.into_any()
    };
    let mut facts = Vec::new();
    facts.extend(action.who.as_ref().map(|who| who.as_str().to_owned()));
    facts.extend(
        actions::about(action, &entry.round.questionnaire)
            .map(|about| t!("common-about", about = about)),
    );
    let late = actions::is_late(action, plan.today).then(
        || view! { " "<span class="badge badge--none">{t!("agree-actions-list-overdue")}</span> },
    );
    let carried = entry.carried.then(|| {
        let words = t!("agree-actions-list-from-round", round = entry.round.number);
        view! { " "<span class="badge">{words}</span> }
    });
    let state = lower_first(action.state.label());
    let state_class = if entry.open {
        "badge print-only"
    } else {
        "badge"
    };
    let form = entry.open.then(|| state_form(&plan.round.name, entry));
    html! {
        <li class="card action">
            <p class="action__when">{actions::when(action)}{late}</p>
            <div class="action__what">
                <h2>{title}</h2>
                <p class="small soft">{facts.join(" · ")}{carried}</p>
            </div>
            <div class="action__state"><span class=state_class>{state}</span>{form}</div>
        </li>
    }
}

/// Changes the state without opening the action.
fn state_form(from: &RoundName, entry: &Entry) -> AnyView {
    let action = &entry.now.value;
    // Names of actions are only unique within a round.
    let id = format!("status-{}-{}", entry.round.number, entry.id);
    let states = ActionState::ALL.map(|state| (state.key().to_owned(), state.label().to_owned()));
    let states = options(&states, action.state.key());
    let name = t!("agree-actions-list-of", what = action.what.as_str());
    html! {
        <form class="action__form no-print" method="post" action=address_of(&entry.round.name, &entry.id) autocomplete="off">
            <input type="hidden" name="idempotency_key" value=new_idempotency_key()/>
            <input type="hidden" name="basis" value=entry.now.number.to_string()/>
            <input type="hidden" name="naar" value=from.as_str().to_owned()/>
            <input type="hidden" name="alleen" value="status"/>
            <label class="visually-hidden" for=id.clone()>{t!("common-status")}{name.clone()}</label>
            <select class="select" id=id name="status">{states}</select>
            <button class="button button--quiet">{t!("common-save")}<span class="visually-hidden">{t!("agree-actions-list-save-status")}{name}</span></button>
        </form>
    }
}
