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
use scan_report::national::licence::{margins, method};
use scan_report::words::date;
use scan_texts::t;

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
        let method = reliability();
        visit.page(page, move || {
            view! {
                <main class="page page--wide" id="inhoud">{tabs}{above}{lead}{content}{method}</main>
            }
        })
    }

    /// Which release, in words.
    pub fn released(&self) -> String {
        t!(
            "steunpunt-figures-scene-released",
            list = self.list().title,
            built_on = date(self.head.built_on),
            schools = self.head.threshold.schools()
        )
    }
}

/// Why figures are a little off, in plain words.
fn reliability() -> AnyView {
    view! {
        <details class="data method">
            <summary>{t!("steunpunt-figures-scene-how-reliable")}</summary>
            <p>{method()}{t!("steunpunt-figures-scene-about-chance")}</p>
            <p>{margins()}</p>
            <p>{t!("steunpunt-figures-scene-hidden-when")}</p>
            <p><a href="/werkwijze">{t!("steunpunt-figures-scene-read-method")}</a></p>
        </details>
    }
    .into_any()
}

/// The page of staff before there is anything to show.
pub fn nothing_yet(visit: &Allowed<Staff>, found: &Found) -> Response {
    let page =
        Page::new(t!("common-support-centre")).with_nav(nav(visit.right.member(), Tab::Home));
    let (title, text) = match found {
        Found::NoFigures(head) => (
            t!("steunpunt-figures-scene-no-figures"),
            t!(
                "steunpunt-figures-scene-no-figures-text",
                built_on = date(head.built_on),
                schools = head.threshold.schools()
            ),
        ),
        _ => (
            t!("common-there-is-no-release"),
            t!("steunpunt-figures-scene-no-release-text").to_owned(),
        ),
    };
    let member = visit.right.member();
    let admin = (member.role == scan::application::staff::StaffRole::Admin).then(|| {
        view! { <p><a class="button" href="/steunpunt/uitgaven">{t!("steunpunt-figures-scene-to-releases")}</a></p> }
    });
    let hello = t!("steunpunt-figures-scene-signed-in-as", member = member.name);
    visit.page(page, move || {
        let below = view! { <p>{text}</p>{admin} };
        view! {
            <main class="page page--medium" id="inhoud">
                {lead(None, t!("common-support-centre"), hello)}
                {empty(title, below)}
            </main>
        }
    })
}
