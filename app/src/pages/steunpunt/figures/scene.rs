//! What a page about figures shows: found by its query.

use std::sync::Arc;

use scan::application::releases::{CellFigures, MenuList, ReleaseHead};
use scan::questionnaire::Questionnaire;
use scan::release::Cell;

use super::selection::Selection;
use super::view::{View, tabs};
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use crate::pages::steunpunt::{Tab, nav};
use scan_report::national::licence::{MARGINS, METHOD};
use scan_report::words::date;

/// A release, one of its lists, and what was chosen of them.
pub struct Scene {
    /// All that can be read, newest first.
    pub heads: Vec<ReleaseHead>,
    /// The one that is shown.
    pub head: ReleaseHead,
    pub lists: Vec<Arc<MenuList>>,
    /// The place of the one that is shown.
    number: usize,
    pub selection: Selection,
}

pub enum Found {
    Scene(Box<Scene>),
    NoRelease,
    /// In none of its lists there is a figure that may be seen.
    NoFigures(ReleaseHead),
}

impl Scene {
    /// What the query names. `NotFound` when it names a release, list or group that is not there.
    pub async fn load(visit: &Allowed<Staff>, query: &QueryPairs) -> Outcome<Found> {
        let tables = &visit.ports.release_tables;
        let mut heads = tables.releases(&visit.right).await?;
        heads.retain(ReleaseHead::is_published);
        if heads.is_empty() {
            return Ok(Found::NoRelease);
        }
        let head = Selection::edition(query, &heads).ok_or(Refusal::NotFound)?;
        let head = head.clone();
        let mut lists = tables.menu(&visit.right, head.edition).await?.lists;
        lists.sort_by_key(|list| list.questionnaire.sectors.first().copied());
        if lists.is_empty() {
            return Ok(Found::NoFigures(head));
        }
        let number = Selection::list(query, &lists).ok_or(Refusal::NotFound)?;
        let selection = Selection {
            edition: head.edition,
            list: lists[number].questionnaire.id.clone(),
            groups: Selection::groups(query).ok_or(Refusal::NotFound)?,
        };
        Ok(Found::Scene(Box::new(Self {
            heads,
            head,
            lists,
            number,
            selection,
        })))
    }

    /// The list with what can be chosen of it.
    pub fn menu(&self) -> &MenuList {
        &self.lists[self.number]
    }

    pub fn list(&self) -> &Questionnaire {
        &self.menu().questionnaire
    }

    /// The figures of these groups, in their order.
    pub async fn figures(
        &self,
        visit: &Allowed<Staff>,
        cells: &[Cell],
    ) -> Outcome<Vec<CellFigures>> {
        let (edition, list) = (self.selection.edition, &self.selection.list);
        let tables = &visit.ports.release_tables;
        tables.figures(&visit.right, edition, list, cells).await
    }

    pub async fn figures_of(&self, visit: &Allowed<Staff>, cell: Cell) -> Outcome<CellFigures> {
        let mut found = self.figures(visit, &[cell]).await?;
        found.pop().ok_or(Refusal::NotFound)
    }

    /// A page with the head that all pages about figures have, and what they show.
    pub fn page(
        &self,
        visit: &Allowed<Staff>,
        head: (View, &'static str),
        text: &'static str,
        content: AnyView,
    ) -> Response {
        self.page_below(visit, ().into_any(), head, text, content)
    }

    /// The same with the way back above its title.
    pub fn page_below(
        &self,
        visit: &Allowed<Staff>,
        above: AnyView,
        (view, title): (View, &'static str),
        text: &'static str,
        content: AnyView,
    ) -> Response {
        let page = Page::new(title)
            .with_nav(nav(visit.right.member(), Tab::Home))
            .with_figures();
        let tabs = tabs(&self.selection, view);
        let release = self.released();
        let lead = lead(Some(release), title, text);
        let method = method();
        visit.page(page, move || {
            view! {
                <main class="page page--wide" id="inhoud">{tabs}{above}{lead}{content}{method}</main>
            }
        })
    }

    /// Which release, in words.
    pub fn released(&self) -> String {
        format!(
            "{} · uitgave van {} · cijfers vanaf {} scholen",
            self.list().title,
            date(self.head.built_on),
            self.head.threshold.schools()
        )
    }
}

/// Why figures are a little off, in plain words.
fn method() -> AnyView {
    view! {
        <details class="data method">
            <summary>"Hoe betrouwbaar zijn deze cijfers?"</summary>
            <p>{METHOD}" Wat overblijft, is ongeveer zo groot als toeval."</p>
            <p>{MARGINS}</p>
            <p>"Zijn er te weinig scholen of besturen, of is een school anders uit te rekenen, dan tonen we niets. Dat staat er dan, en waarom precies is niet te zien."</p>
            <p><a href="/werkwijze">"Lees hoe we cijfers maken"</a></p>
        </details>
    }
    .into_any()
}

/// The page of staff before there is anything to show.
pub fn nothing_yet(visit: &Allowed<Staff>, found: &Found) -> Response {
    let page = Page::new("Steunpunt").with_nav(nav(visit.right.member(), Tab::Home));
    let (title, text) = match found {
        Found::NoFigures(head) => (
            "In deze uitgave staan nog geen cijfers",
            format!(
                "In de uitgave van {} deden voor elk cijfer te weinig scholen mee. Vanaf {} scholen en drie besturen ziet u hier waar behoeften vaak voorkomen.",
                date(head.built_on),
                head.threshold.schools()
            ),
        ),
        _ => (
            "Er is nog geen uitgave",
            "Zodra er een uitgave is, ziet u hier waar behoeften vaak voorkomen en welke ondersteuning ontbreekt. Antwoorden van een school of team ziet u nooit.".to_owned(),
        ),
    };
    let member = visit.right.member();
    let admin = (member.role == scan::application::staff::StaffRole::Admin).then(|| {
        view! { <p><a class="button" href="/steunpunt/uitgaven">"Naar de uitgaven"</a></p> }
    });
    let hello = format!("U bent aangemeld als {}.", member.name);
    visit.page(page, move || {
        let below = view! { <p>{text}</p>{admin} };
        view! {
            <main class="page page--medium" id="inhoud">
                {lead(None, "Steunpunt", hello)}
                {empty(title, below)}
            </main>
        }
    })
}
