//! Reports: what they are made of, what the coordinator chooses, and who may have them.

use std::sync::Arc;

use async_trait::async_trait;
use scan::application::reports::{Choosing, Chosen, Dossier, FileKind, Making, Past};
use scan::application::rights::Managed;
use scan::application::{Outcome, Refusal};
use scan::report::Part;
use scan::round::Phase;
use scan_app::ports::Coordination;
use scan_app::ports::reports::Reports;
use scan_report::{documents, figures, file_name};

use super::{Service, commit, if_theirs, secrets};
use crate::job_queue::{Order, Work};
use crate::store::reports::{self, Draft};
use crate::store::rounds::{Find, StoredRound};

#[async_trait]
impl Reports for Service {
    async fn dossier(&self, round: &Managed) -> Outcome<(Dossier, i64)> {
        let stored = round.round();
        self.dossier_of(stored).await
    }

    async fn choose(&self, round: &Managed, choosing: Choosing) -> Outcome<Chosen> {
        let stored = round.round();
        if stored.phase == Phase::Private {
            return Err(Refusal::NotFound);
        }
        let idempotency_key = secrets::hashed_key(&format!(
            "{}\n{:?}",
            choosing.idempotency_key, choosing.settings
        ));
        let draft = Draft {
            round: stored.id,
            settings: &choosing.settings,
            base: choosing.base,
            idempotency_key: &idempotency_key,
        };
        let mut transaction = self.begin().await?;
        let written = reports::choose(&mut transaction, draft).await;
        let written = written?;
        commit(transaction).await?;
        Ok(match written {
            Ok(revision) => Chosen::Stored(revision),
            Err(now) => Chosen::Conflict(now.settings, now.revision),
        })
    }

    async fn make(&self, round: &Managed, kind: FileKind, site: &str) -> Outcome<Making> {
        if kind == FileKind::Invitation {
            let managed = Coordination::round(self, round).await?;
            let name = file_name(&managed.round, &kind);
            let work = Work::Pdf(documents::invitation(&managed, site));
            return self.job_queue.make(Order { name, work }).await;
        }
        let stored = round.round();
        let (dossier, _) = self.dossier_of(stored).await?;
        self.make_of(&dossier, kind).await
    }
}

impl Service {
    /// What a report of the round is made of, with the revision of its settings; `NotFound` in the
    /// private phase.
    pub(super) async fn dossier_of(&self, stored: &StoredRound) -> Outcome<(Dossier, i64)> {
        let (_, overview) = self.overview_of(stored).await?;
        let standing = self.store.report_settings(stored.id).await;
        let standing = standing?;
        let mut dossier = Dossier {
            round: self.page_round(stored).await?,
            overview: Arc::new(overview.for_others()),
            agreed: self.agreements(stored.id).await?,
            earlier: Vec::new(),
            beside: None,
            settings: standing.settings,
            made_on: self.today(),
        };
        if dossier.settings.has(Part::Naast) {
            let beside = self.beside_of(stored).await;
            dossier.beside = if_theirs(beside)?.flatten();
        }
        for earlier in self.store.rounds(Find::Team(stored.team)).await? {
            let is_there = earlier.phase != Phase::Private && earlier.leaving.is_none();
            if earlier.number >= stored.number || !is_there {
                continue;
            }
            let (round, overview) = self.overview_of(&earlier).await?;
            dossier.earlier.push(Past {
                round,
                overview: Arc::new(overview.for_others()),
                agreed: self.agreements(earlier.id).await?,
            });
        }
        Ok((dossier, standing.revision))
    }

    /// A file of a round past its private phase.
    pub(super) async fn make_of(&self, dossier: &Dossier, kind: FileKind) -> Outcome<Making> {
        let order = self.order(dossier, kind).ok_or(Refusal::NotFound)?;
        self.job_queue.make(order).await
    }

    /// What to make; `None` for a picture that is not there.
    pub(super) fn order(&self, dossier: &Dossier, kind: FileKind) -> Option<Order> {
        let present = self.current_lists.present();
        let offers = &present.offers;
        let name = file_name(&dossier.round, &kind);
        let work = match kind {
            FileKind::Report => Work::Pdf(documents::report(dossier, offers)),
            FileKind::Summary => Work::Pdf(documents::summary(dossier, offers)),
            FileKind::Guide => Work::Pdf(documents::guide(dossier, offers)),
            FileKind::Word => Work::Docx(documents::report(dossier, offers)),
            FileKind::Workbook => Work::Xlsx(figures(dossier, offers)),
            FileKind::CsvDutch => Work::CsvDutch(figures(dossier, offers)),
            FileKind::CsvPlain => Work::CsvPlain(figures(dossier, offers)),
            FileKind::Json => Work::Json(figures(dossier, offers)),
            FileKind::Picture(wanted, format) => {
                let all = documents::pictures(dossier, offers);
                let found = all.into_iter().find(|picture| picture.name == wanted);
                Work::Picture(found?, format)
            }
            FileKind::Invitation => return None,
        };
        Some(Order { name, work })
    }
}
