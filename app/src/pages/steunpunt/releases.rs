//! `/steunpunt/uitgaven`: administrators make releases, and withdraw them.

pub mod progress;

use std::collections::BTreeSet;

use scan::application::releases::{Begun, ReleaseHead, ReleaseState, ReleasingState};
use scan::release::{BOARDS_MIN, Edition, Threshold};

use self::progress::{ADDRESS, progress};
use super::{Tab, nav};
use crate::components::alert::refused_alert;
use crate::components::confirm::{ConfirmPage, Yes, for_good};
use crate::components::table::{DataTable, Layout, Row, action, text};
use crate::pages::prelude::*;
use scan_report::words::date;
use scan_texts::{Phrase, t};

/// Why a press on the button did nothing.
type Refused = [Phrase; 2];

const TOO_EARLY: Refused = [
    || t!("steunpunt-releases-too-soon"),
    || t!("steunpunt-releases-too-soon-text"),
];
const NO_KEYS: Refused = [
    || t!("steunpunt-releases-keys"),
    || t!("steunpunt-releases-keys-text"),
];

/// All releases, and how the making of one stands.
pub async fn page(visit: Allowed<Admin>) -> PageResult {
    show(&visit, &visit.right, None).await
}

pub async fn begin(visit: Allowed<RecentAdmin>, _: FormBody<Button>) -> PageResult {
    match visit.ports.releasing.begin(&visit.right).await? {
        Begun::Yes | Begun::Going => Ok(go_to(ADDRESS)),
        Begun::NotBefore(_) => show(&visit, visit.right.admin(), Some(TOO_EARLY)).await,
        Begun::NoKeys => show(&visit, visit.right.admin(), Some(NO_KEYS)).await,
    }
}

pub async fn stop(visit: Allowed<RecentAdmin>, _: FormBody<Button>) -> PageResult {
    visit.ports.releasing.stop(&visit.right).await?;
    Ok(go_to(ADDRESS))
}

/// Asks whether a release is to be withdrawn.
pub async fn withdraw_page(
    visit: Allowed<Admin>,
    PathName(edition): PathName<Edition>,
) -> PageResult {
    let state = visit.ports.releasing.state(&visit.right).await?;
    let mut releases = state.releases.into_iter();
    let found = releases.find(|head| head.edition == edition && head.is_published());
    let head = found.ok_or(Refusal::NotFound)?;
    let page = Page::new(t!("steunpunt-releases-withdraw-title"))
        .with_nav(nav(visit.right.member(), Tab::Releases));
    Ok(visit.page(page, || withdraw_view(&head)))
}

pub async fn withdraw(
    visit: Allowed<RecentAdmin>,
    PathName(edition): PathName<Edition>,
    _: FormBody<Button>,
) -> PageResult {
    let withdrawn = visit.ports.releasing.withdraw(&visit.right, edition);
    withdrawn.await?;
    Ok(go_to(ADDRESS))
}

fn withdraw_view(head: &ReleaseHead) -> AnyView {
    let number = head.edition.0;
    let made = date(head.built_on);
    let text = t!("steunpunt-releases-withdraw-lead", made = made);
    ConfirmPage {
        above: Some(breadcrumb(
            [(ADDRESS.to_owned(), t!("common-releases"))],
            t!("common-withdraw"),
        )),
        lead: lead(
            None,
            t!("steunpunt-releases-withdraw-question", number = number),
            text,
        ),
        before: for_good(t!("steunpunt-releases-new-one-later")),
        action: format!("{ADDRESS}/{number}/intrekken"),
        forgets: false,
        fields: None,
        yes: Yes::Deletes(t!("steunpunt-releases-withdraw-release")),
        no: (ADDRESS.to_owned(), t!("common-no-go-back")),
    }
    .view()
}

async fn show(visit: &Visit, admin: &Admin, refused: Option<Refused>) -> PageResult {
    let state = visit.ports.releasing.state(admin).await?;
    let status = match refused {
        None => StatusCode::OK,
        Some(_) => StatusCode::CONFLICT,
    };
    let page = Page::new(t!("common-releases"))
        .with_nav(nav(admin.member(), Tab::Releases))
        .with_islands_if(state.build.is_going())
        .status(status);
    let threshold = visit.site.threshold;
    Ok(visit.page(page, || view(&state, refused, threshold)))
}

fn view(state: &ReleasingState, refused: Option<Refused>, threshold: Threshold) -> AnyView {
    let refused = refused.map(|[title, text]| refused_alert(title(), text()));
    let about = t!("steunpunt-releases-lead");
    let all = if state.releases.is_empty() {
        let from = t!(
            "steunpunt-releases-no-release-text",
            schools = threshold.schools(),
            boards = BOARDS_MIN
        );
        empty(t!("common-there-is-no-release"), view! { <p>{from}</p> })
    } else {
        let series = state.releases.iter().map(|head| &head.series);
        let series = if series.collect::<BTreeSet<_>>().len() > 1 {
            Series::Shown
        } else {
            Series::Hidden
        };
        let mut columns = vec![
            text(t!("common-release")),
            text(t!("common-made-on")),
            text(t!("steunpunt-releases-from")),
        ];
        columns.extend((series == Series::Shown).then(|| text(t!("common-series"))));
        columns.extend([text(t!("common-state")), action()]);
        let table = DataTable::new(Layout::Stacked, columns).region(t!("common-releases"));
        let rows = state.releases.iter().map(|head| row(head, series));
        let rows = rows.collect();
        view! { <div class="card flow">{table.view(rows)}</div> }.into_any()
    };
    view! {
        <main class="page page--medium" id="inhoud">
            {refused}
            {lead(None, t!("common-releases"), about)}
            {progress(&state.build)}
            {(!state.build.is_going()).then(|| next(state))}
            {all}
        </main>
    }
    .into_any()
}

/// The button for the next one, or from which day on it is there.
fn next(state: &ReleasingState) -> AnyView {
    match state.possible_from {
        Some(day) => {
            let day = date(day);
            note("info", t!("steunpunt-releases-possible-from", day = day))
        }
        None => view! {
            <form method="post" action=ADDRESS>
                <button class="button button--large">{t!("steunpunt-releases-make")}</button>
            </form>
        }
        .into_any(),
    }
}

/// Whether the secrets that a release was made with are named: when there were others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Series {
    Shown,
    Hidden,
}

fn row(head: &ReleaseHead, series: Series) -> Row {
    let number = head.edition.0;
    let (state, withdraw) = match head.state {
        ReleaseState::Published => {
            let href = format!("{ADDRESS}/{number}/intrekken");
            let which = t!("steunpunt-releases-of-release", number = number);
            let link = view! { <a class="button button--plain button--small" href=href>{t!("common-withdraw")}<span class="visually-hidden">{which}</span></a> };
            (
                t!("steunpunt-releases-readable").to_owned(),
                link.into_any(),
            )
        }
        ReleaseState::Withdrawn(day) => (
            t!("steunpunt-releases-withdrawn", day = date(day)),
            ().into_any(),
        ),
    };
    let named = head.series.as_str().to_owned();
    let mut cells = vec![
        date(head.built_on).into_any(),
        t!(
            "steunpunt-releases-schools",
            schools = head.threshold.schools()
        )
        .into_any(),
    ];
    cells.extend((series == Series::Shown).then(|| named.into_any()));
    cells.extend([state.into_any(), withdraw]);
    Row::new(
        t!("steunpunt-releases-release-number", number = number),
        cells,
    )
}
