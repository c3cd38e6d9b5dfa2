//! The reports of all teams of a coordinator in one ZIP, made in the background.
//!
//! A bundle lives in memory and in a file without a name, which is gone with the program; nothing
//! of it is stored.

mod cache;

use std::collections::BTreeSet;
use std::io::{Read, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use scan::application::BundleName;
use scan::application::bundles::{BundleState, Progress};
use scan::application::reports::{File, FileKind};
use scan::application::rights::Coordinating;
use scan::application::{Outcome, Refusal, Round};
use scan::ids::TeamId;
use scan::round::Phase;
use scan_app::ports::bundles::Bundles;
use tokio::sync::watch;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Service, lacking, secrets};
use crate::store::rounds::{Find, StoredRound};
use cache::{Begun, Bundle, BundleCache};
use scan_texts::{in_language, language};

/// Most bundles that are made at the same time.
const AT_ONCE: usize = 4;

pub struct Bundler {
    service: Arc<Service>,
    catalog: Arc<Mutex<BundleCache>>,
}

impl Bundler {
    pub fn new(service: Arc<Service>) -> Self {
        Self {
            service,
            catalog: Arc::default(),
        }
    }

    fn catalog(&self) -> MutexGuard<'_, BundleCache> {
        let mut catalog = self.catalog.lock().unwrap_or_else(PoisonError::into_inner);
        catalog.forget_old(self.service.now());
        catalog
    }

    /// The newest round past its private phase of each team of this visitor.
    async fn rounds(&self, coordinator: &Coordinating) -> Outcome<Vec<StoredRound>> {
        let mut found = Vec::new();
        for team in coordinator.teams() {
            let rounds = self.service.store.rounds(Find::Team(*team)).await?;
            let mut rounds = rounds.into_iter();
            let is_there =
                |round: &StoredRound| round.phase != Phase::Private && round.leaving.is_none();
            found.extend(rounds.find(is_there));
        }
        Ok(found)
    }

    /// The bundle, if this visitor manages all teams in it.
    fn own(&self, coordinator: &Coordinating, name: &BundleName) -> Outcome<Arc<Bundle>> {
        let teams: BTreeSet<TeamId> = coordinator.teams().iter().copied().collect();
        let found = self.catalog().find(name);
        match found {
            Some(bundle) if bundle.teams.is_subset(&teams) => Ok(bundle),
            _ => Err(lacking("AllTeams")),
        }
    }
}

#[async_trait]
impl Bundles for Bundler {
    async fn contents(&self, coordinator: &Coordinating) -> Outcome<Vec<Round>> {
        let mut found = Vec::new();
        for round in self.rounds(coordinator).await? {
            found.push(self.service.page_round(&round).await?);
        }
        Ok(found)
    }

    async fn begin(&self, coordinator: &Coordinating) -> Outcome<BundleName> {
        let rounds = self.rounds(coordinator).await?;
        if rounds.is_empty() {
            return Err(Refusal::NotFound);
        }
        let name: BundleName = secrets::name()?;
        let bundle = Bundle {
            teams: rounds.iter().map(|round| round.team).collect(),
            rounds: rounds.iter().map(|round| round.id).collect(),
            language: language(),
            begun_at: self.service.now(),
            progress: watch::Sender::new(Progress {
                state: BundleState::Going,
                done: 0,
                of: rounds.len(),
            }),
            file: Mutex::default(),
        };
        match self.catalog().begin(name, bundle, AT_ONCE) {
            Begun::Busy => Err(Refusal::Busy),
            Begun::There(name) => Ok(name),
            Begun::New(name, bundle) => {
                let language = bundle.language;
                let making = make(self.service.clone(), bundle, rounds);
                tokio::spawn(in_language(language, making));
                Ok(name)
            }
        }
    }

    async fn follow(
        &self,
        coordinator: &Coordinating,
        bundle: &BundleName,
    ) -> Outcome<watch::Receiver<Progress>> {
        Ok(self.own(coordinator, bundle)?.progress.subscribe())
    }

    async fn stop(&self, coordinator: &Coordinating, bundle: &BundleName) -> Outcome<()> {
        let bundle = self.own(coordinator, bundle)?;
        bundle.end(BundleState::Stopped);
        bundle.keep(None);
        Ok(())
    }

    async fn fetch(&self, coordinator: &Coordinating, bundle: &BundleName) -> Outcome<File> {
        let bundle = self.own(coordinator, bundle)?;
        let bytes = tokio::task::spawn_blocking(move || bundle.bytes()).await;
        let bytes = bytes.ok().and_then(Result::ok).flatten();
        Ok(File {
            name: format!("scan-rapporten-{}.zip", self.service.today()),
            media: "application/zip",
            bytes: bytes.ok_or(Refusal::NotFound)?.into(),
        })
    }
}

/// Puts the report of each round in the file, until all are there or somebody stops it.
async fn make(service: Arc<Service>, bundle: Arc<Bundle>, rounds: Vec<StoredRound>) {
    let state = match fill(&service, &bundle, rounds).await {
        Ok(Some(file)) => {
            bundle.keep(Some(file));
            BundleState::Ready
        }
        Ok(None) => BundleState::Stopped,
        Err(error) => {
            tracing::error!(%error, "a bundle of reports could not be made");
            BundleState::Failed
        }
    };
    bundle.end(state);
}

/// Whatever broke while a bundle was made.
type Broken = Box<dyn std::error::Error + Send + Sync>;

/// The whole file; `None` when it was stopped.
async fn fill(
    service: &Arc<Service>,
    bundle: &Bundle,
    rounds: Vec<StoredRound>,
) -> Result<Option<std::fs::File>, Broken> {
    let mut zip = ZipWriter::new(tempfile::tempfile()?);
    for (number, round) in rounds.into_iter().enumerate() {
        if !bundle.is_going() {
            return Ok(None);
        }
        let (dossier, _) = service.dossier_of(&round).await?;
        let order = service
            .order(&dossier, FileKind::Report)
            .ok_or("no order")?;
        let report = service.job_queue.make_now(order).await?;
        // Numbered, because teams may have the same name.
        let name = format!("{:02}-{}", number + 1, report.name);
        let added = tokio::task::spawn_blocking(move || add(zip, &name, &report.bytes));
        zip = added.await??;
        bundle.one_more();
    }
    let finished = tokio::task::spawn_blocking(move || zip.finish()).await;
    Ok(Some(finished??))
}

fn add(
    mut zip: ZipWriter<std::fs::File>,
    name: &str,
    bytes: &[u8],
) -> zip::result::ZipResult<ZipWriter<std::fs::File>> {
    // PDF is compressed in itself.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file(name, options)?;
    zip.write_all(bytes)?;
    Ok(zip)
}

impl Bundle {
    fn is_going(&self) -> bool {
        self.progress.borrow().state == BundleState::Going
    }

    fn one_more(&self) {
        self.progress.send_modify(|progress| progress.done += 1);
    }

    /// Ends it, unless it was stopped before.
    fn end(&self, state: BundleState) {
        self.progress.send_if_modified(|progress| {
            let ends = progress.state == BundleState::Going || state == BundleState::Stopped;
            if ends {
                progress.state = state;
            }
            ends
        });
    }

    /// Keeps the file, unless it was stopped; without one throws it away.
    fn keep(&self, file: Option<std::fs::File>) {
        let file = file.filter(|_| self.is_going());
        *self.file.lock().unwrap_or_else(PoisonError::into_inner) = file;
    }

    fn bytes(&self) -> std::io::Result<Option<Vec<u8>>> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(file) = file.as_mut() else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(0))?;
        file.read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }
}
