//! Files with published figures, for staff of the support centre. They are made of what any page
//! about figures reads ([`ReleaseTables`]) and of nothing else.

use std::sync::Arc;

use async_trait::async_trait;
use scan::application::releases::{CellFigures, MenuList, ReleaseHead};
use scan::application::reports::Making;
use scan::application::rights::{RecentStaff, Staff};
use scan::application::staff::StaffAction;
use scan::application::takeaway::{InQueue, Takeaway, TakeawayKind};
use scan::application::{Outcome, Refusal};
use scan::report::Document;
use scan_app::ports::releases::ReleaseTables;
use scan_app::ports::takeaway::TakingAway;
use scan_report::national::chosen::Chosen;
use scan_report::national::circle::{self, Circle};
use scan_report::national::extract::extract;
use scan_report::national::factsheet;
use scan_report::national::files::{format_of, takeaway_name};
use scan_report::national::group::group_name;
use scan_report::words::date;

use super::{Service, commit};
use crate::job_queue::{Order, Work};
use scan_texts::{Language, within};

pub struct Takeaways {
    tables: Arc<dyn ReleaseTables>,
    /// For the queue of files, the offers, the day and the log.
    service: Arc<Service>,
}

/// What a file is made of.
struct Found {
    /// All releases, newest first.
    heads: Vec<ReleaseHead>,
    head: ReleaseHead,
    menu: Arc<MenuList>,
    /// As many as were asked for; of a kenniskring with those by role group.
    groups: Vec<CellFigures>,
}

impl Found {
    fn chosen(&self) -> Chosen<'_> {
        Chosen {
            head: &self.head,
            heads: &self.heads,
            menu: &self.menu,
            groups: &self.groups,
        }
    }
}

impl Takeaways {
    pub fn new(tables: Arc<dyn ReleaseTables>, service: Arc<Service>) -> Self {
        Self { tables, service }
    }

    async fn find(&self, staff: &Staff, takeaway: &Takeaway) -> Outcome<Found> {
        let heads = self.tables.releases(staff).await?;
        let is_meant =
            |head: &&ReleaseHead| head.edition == takeaway.edition && head.is_published();
        let head = heads.iter().find(is_meant).ok_or(Refusal::NotFound)?;
        let head = head.clone();
        let lists = self.tables.menu(staff, head.edition).await?.lists;
        let mut lists = lists.into_iter();
        let menu = lists.find(|list| list.questionnaire.id == takeaway.list);
        let menu = menu.ok_or(Refusal::NotFound)?;
        let (edition, list) = (head.edition, &takeaway.list);
        let cells = match (takeaway.kind, takeaway.groups.first()) {
            (TakeawayKind::CirclePdf | TakeawayKind::CircleWord, Some(group)) => {
                circle::cells(group, &menu.choices.roles)
            }
            _ => takeaway.groups.clone(),
        };
        let groups = self.tables.figures(staff, edition, list, &cells);
        Ok(Found {
            groups: groups.await?,
            heads,
            head,
            menu,
        })
    }

    fn agenda(&self, found: &Found, takeaway: &Takeaway) -> Outcome<Document> {
        let offers = self.service.current_lists.present().offers.clone();
        let day = self.service.today().to_string();
        let agenda = circle::document(Circle {
            chosen: found.chosen(),
            topic: takeaway.topic.as_ref(),
            offers: (&offers, &day),
        });
        agenda.ok_or(Refusal::NotFound)
    }

    fn order(&self, found: &Found, takeaway: &Takeaway) -> Outcome<Order> {
        let chosen = found.chosen();
        let offers = self.service.current_lists.present().offers.clone();
        let day = self.service.today().to_string();
        let work = match takeaway.kind {
            TakeawayKind::Workbook => Work::ExtractXlsx(extract(chosen)),
            TakeawayKind::CsvDutch => Work::ExtractCsvDutch(extract(chosen)),
            TakeawayKind::CsvPlain => Work::ExtractCsvPlain(extract(chosen)),
            TakeawayKind::Json => Work::ExtractJson(extract(chosen)),
            TakeawayKind::Factsheet => Work::Pdf(factsheet::document(chosen, &offers, &day)),
            TakeawayKind::CirclePdf => Work::Pdf(self.agenda(found, takeaway)?),
            TakeawayKind::CircleWord => Work::Docx(self.agenda(found, takeaway)?),
        };
        let name = takeaway_name(&found.head, takeaway);
        Ok(Order { name, work })
    }

    /// Who took what, for the log.
    async fn note(&self, staff: &RecentStaff, found: &Found, takeaway: &Takeaway) -> Outcome<()> {
        // The log is in one language, whoever wrote the line.
        let list = found.menu.questionnaire.original();
        let most = match takeaway.kind {
            TakeawayKind::CirclePdf | TakeawayKind::CircleWord => 1,
            _ => takeaway.groups.len(),
        };
        let groups = takeaway.groups.iter().take(most);
        let groups = groups.map(|cell| group_name(cell, list));
        let words = || {
            format!(
                "{} · uitgave van {} · {} · {}",
                format_of(takeaway.kind).map_or("", |format| (format.words[0])()),
                date(found.head.built_on),
                list.title,
                groups.collect::<Vec<_>>().join("; "),
            )
        };
        let about = within(Language::Dutch, words);
        let (service, who) = (&self.service, staff.member().name.as_str());
        let mut transaction = service.begin().await?;
        let action = StaffAction::FiguresTaken;
        service.note(&mut transaction, who, action, &about).await?;
        commit(transaction).await
    }
}

#[async_trait]
impl TakingAway for Takeaways {
    async fn circle(&self, staff: &Staff, takeaway: &Takeaway) -> Outcome<Document> {
        let found = self.find(staff, takeaway).await?;
        self.agenda(&found, takeaway)
    }

    async fn take(&self, staff: &RecentStaff, takeaway: &Takeaway) -> Outcome<Making> {
        let found = self.find(staff.staff(), takeaway).await?;
        let order = self.order(&found, takeaway)?;
        let making = self.service.job_queue.make(order).await?;
        if matches!(making, Making::Ready(_)) {
            self.note(staff, &found, takeaway).await?;
        }
        Ok(making)
    }

    async fn in_queue(&self, staff: &RecentStaff, takeaway: &Takeaway) -> Outcome<InQueue> {
        let found = self.find(staff.staff(), takeaway).await?;
        let order = self.order(&found, takeaway)?;
        Ok(match self.service.job_queue.make(order).await? {
            Making::Ready(_) => InQueue::Done,
            Making::Waiting { ahead } => InQueue::Ahead(ahead),
            Making::Busy => InQueue::Busy,
        })
    }
}
