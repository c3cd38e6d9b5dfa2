//! An invented release, and pages that read it in the place of those of the server.

use std::sync::Arc;

use async_trait::async_trait;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::{Router, http::header};
use scan::application::releases::{
    CellFigures, Choices, Menu, MenuList, ReleaseHead, ReleaseState, Wordings,
};
use scan::application::rights::Staff;
use scan::application::{Outcome, Refusal};
use scan::questionnaire::{Id, Item, Questionnaire, Sector};
use scan::release::testing::{Setup, World, keys};
use scan::release::{Cell, Edition, Tables};
use scan::school::Province;
use scan::testing::{id, list};
use scan_app::ports::Ports;
use scan_app::ports::releases::ReleaseTables;
use scan_app::routes;
use scan_app::visit::AppState;
use scan_server::service::takeaway::Takeaways;
use tower::ServiceExt;

use crate::app::TestApp;

/// A release of invented schools, with its list.
#[derive(Clone)]
pub struct Invented {
    pub head: ReleaseHead,
    pub menu: MenuList,
    pub tables: Tables,
}

/// What schools to invent: few, so that much is hidden.
pub fn setup(seed: u64) -> Setup {
    Setup {
        schools: 90,
        items: 3,
        levels: 4,
        resources: 2,
        roles: 2,
        people: (4, 16),
        unknown: 0.1,
        provinces: 3,
        seed,
        ..Setup::default()
    }
}

impl Invented {
    pub fn new(seed: u64) -> Self {
        let setup = setup(seed);
        let world = World::new(setup);
        let tables = world.release(&keys(seed), 1, None, |_, _| true).tables;
        let questionnaire = questionnaire(&setup);
        let of_items = questionnaire
            .items()
            .map(|placed| (placed.item.id.clone(), 1));
        let wordings = Wordings {
            list: questionnaire.id.clone(),
            of_items: of_items.collect(),
        };
        let head = ReleaseHead {
            edition: tables.edition(),
            series: tables.series().clone(),
            built_on: jiff::civil::date(2026, 11, 12),
            threshold: tables.threshold(),
            state: ReleaseState::Published,
        };
        let choices = Choices {
            sectors: vec![Sector::Po, Sector::Vo],
            provinces: Province::ALL.to_vec(),
            roles: vec![id("rol0"), id("rol1")],
            ..Choices::default()
        };
        Self {
            head,
            menu: MenuList {
                questionnaire: Arc::new(questionnaire),
                wordings,
                choices,
            },
            tables,
        }
    }

    /// The figures of a group, as a page gets them.
    pub fn figures_of(&self, cell: &Cell) -> CellFigures {
        let rows = self.tables.rows().filter(|(of, ..)| *of == cell);
        CellFigures {
            cell: cell.clone(),
            rows: Arc::new(
                rows.map(|(_, measure, row)| (measure.clone(), row.clone()))
                    .collect(),
            ),
        }
    }
}

/// The list that invented schools answer.
fn questionnaire(setup: &Setup) -> Questionnaire {
    let labels = ["Nog niet", "Begonnen", "Grotendeels", "Geborgd"];
    let mut list = list(&labels, 3);
    let resource = list.areas[1].topics[0].items[0].clone();
    let mut topic = list.areas[0].topics[0].clone();
    let statement = topic.items[0].clone();
    let named = |of: &Item, letter: char, number: usize| Item {
        id: id(&format!("{letter}{number:03}")),
        text: format!("=Vraag {letter}{number} ; \"met\", tekens"),
        ..of.clone()
    };
    let statements = (0..setup.items).map(|number| named(&statement, 'a', number));
    let resources = (0..setup.resources).map(|number| named(&resource, 'b', number));
    topic.id = id("onderwerp");
    topic.items = statements.chain(resources).collect();
    list.id = id("lijst");
    list.sectors = vec![Sector::Po, Sector::Vo];
    list.areas.truncate(1);
    list.areas[0].topics = vec![topic];
    list
}

#[async_trait]
impl ReleaseTables for Invented {
    async fn releases(&self, _: &Staff) -> Outcome<Vec<ReleaseHead>> {
        Ok(vec![self.head.clone()])
    }

    async fn menu(&self, _: &Staff, edition: Edition) -> Outcome<Menu> {
        if edition != self.head.edition {
            return Err(Refusal::NotFound);
        }
        Ok(Menu {
            lists: vec![Arc::new(self.menu.clone())],
        })
    }

    async fn figures(
        &self,
        _: &Staff,
        edition: Edition,
        list: &Id,
        cells: &[Cell],
    ) -> Outcome<Vec<CellFigures>> {
        if edition != self.head.edition || *list != self.menu.questionnaire.id {
            return Err(Refusal::NotFound);
        }
        Ok(cells.iter().map(|cell| self.figures_of(cell)).collect())
    }
}

/// The pages of a server, with this release.
pub struct Pages {
    router: Router,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes)
            .replace("<!>", "")
            .replace("<!---->", "")
    }

    /// Fails unless it has this status.
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }
}

impl Pages {
    pub fn new(app: &TestApp, invented: &Invented) -> Self {
        let tables: Arc<dyn ReleaseTables> = Arc::new(invented.clone());
        let service = app.service.clone();
        let ports = Ports {
            taking_away: Arc::new(Takeaways::new(tables.clone(), service.clone())),
            release_tables: tables,
            ..service.ports()
        };
        let site = Arc::default();
        let state = AppState { ports, site };
        let router = routes::with_error_pages(routes::router(state.clone()), state);
        Self { router }
    }

    /// Asks as whoever has this session of staff.
    pub async fn get(&self, session: &str, path: &str) -> Answer {
        let request = Request::get(path)
            .header(header::COOKIE, format!("steunpunt={session}"))
            .body(Body::empty())
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            bytes: bytes.to_vec(),
        }
    }

    /// The same for a file, which may be waited for.
    pub async fn file(&self, session: &str, path: &str) -> Answer {
        loop {
            let answer = self.get(session, path).await;
            if answer.status != StatusCode::ACCEPTED {
                return answer.is(200);
            }
        }
    }
}
