//! Makes files: a few at a time, on threads of their own, so that saving answers goes on as fast
//! as ever. Who asks for a file that is being made or was just made gets that one.

mod file_cache;
mod threads;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use scan::application::reports::{File, Making, PictureKind};
use scan::application::{Outcome, Refusal};
use scan::extract::Extract;
use scan::figures::Figures;
use scan::own_data::OwnData;
use scan::report::{Document, Picture};
use scan_export::{Dialect, ExportError};
use scan_texts::{Language, within};
use serde::Serialize;
use tokio::sync::{Semaphore, watch};

use crate::meters::files::{FileFormat, FileMeters};
use file_cache::{FileCache, Found, Key, Made};
use threads::{Threads, processors};

/// Most files that may wait: whoever comes then is asked to come back.
const QUEUE: usize = 100;
/// How long a request waits for its file before it shows how far things are.
const PATIENCE: Duration = Duration::from_millis(2500);

/// A file to make.
#[derive(Clone, Debug)]
pub struct Order {
    pub name: String,
    pub work: Work,
}

/// What to make. What is hidden is in none of these.
#[derive(Clone, Debug, Serialize)]
pub enum Work {
    Pdf(Document),
    /// Pages to edit.
    Docx(Document),
    /// Tables with a chart.
    Xlsx(Figures),
    /// For Excel in Dutch.
    CsvDutch(Figures),
    CsvPlain(Figures),
    Json(Figures),
    /// Published figures, in each of their formats.
    ExtractXlsx(Extract),
    ExtractCsvDutch(Extract),
    ExtractCsvPlain(Extract),
    ExtractJson(Extract),
    /// What is kept about a person.
    OwnJson(OwnData),
    Picture(Picture, PictureKind),
}

/// The place where files are made.
pub struct JobQueue {
    at_once: Arc<Semaphore>,
    threads: Threads,
    file_cache: Mutex<FileCache>,
    meters: FileMeters,
}

impl JobQueue {
    /// A queue with a thread for each processor. A set page keeps two busy, so that more files
    /// at once than half of them would not be ready sooner, and each takes memory.
    pub fn new() -> Arc<Self> {
        Self::metered(FileMeters::default())
    }

    /// The same, where files are counted.
    pub fn metered(meters: FileMeters) -> Arc<Self> {
        Arc::new(Self {
            at_once: Arc::new(Semaphore::new((processors() / 2).max(1))),
            threads: Threads::default(),
            file_cache: Mutex::default(),
            meters,
        })
    }

    /// How many files are being made or wait for it.
    pub fn queued(&self) -> usize {
        self.file_cache().queued()
    }

    /// Makes a file, or tells how many are first when that takes longer than a moment.
    ///
    /// # Errors
    /// `Internal` when it cannot be made; the cause is in the log.
    pub async fn make(self: &Arc<Self>, order: Order) -> Outcome<Making> {
        let language = scan_texts::language();
        let key = key_of(language, &order.work);
        let (ticket, mut done) = match self.file_cache().find_or_queue(key, QUEUE) {
            Found::Busy => return Ok(Making::Busy),
            Found::There { ticket, done } => (ticket, done),
            Found::New {
                ticket,
                done,
                finish,
            } => {
                let work = self.clone().work(key, language, order.work.clone(), finish);
                tokio::spawn(work);
                (ticket, done)
            }
        };
        let made = tokio::time::timeout(PATIENCE, done.wait_for(Option::is_some)).await;
        let made: Option<Made> = match made {
            Ok(Ok(made)) => made.clone(),
            Ok(Err(_)) => return Err(Refusal::internal("the program ends")),
            Err(_) => {
                let ahead = self.file_cache().ahead_of(ticket);
                return Ok(Making::Waiting { ahead });
            }
        };
        let bytes = made
            .flatten()
            .ok_or_else(|| Refusal::internal("a file was not made"))?;
        Ok(Making::Ready(File {
            media: order.work.media(),
            name: order.name,
            bytes,
        }))
    }

    /// Makes a file and waits for it as long as it takes.
    pub async fn make_now(self: &Arc<Self>, order: Order) -> Outcome<File> {
        loop {
            match self.make(order.clone()).await? {
                Making::Ready(file) => return Ok(file),
                Making::Waiting { .. } => {}
                // Its turn comes when one of the others is done.
                Making::Busy => drop(self.at_once.acquire().await),
            }
        }
    }

    async fn work(
        self: Arc<Self>,
        key: Key,
        language: Language,
        work: Work,
        finish: watch::Sender<Option<Made>>,
    ) {
        let Ok(place) = self.at_once.clone().acquire_owned().await else {
            return;
        };
        self.file_cache().begin();
        let format = work.format();
        let made: Made = self
            .threads
            .run(move || within(language, || made(&work)))
            .await
            .flatten();
        drop(place);
        self.meters.count(format, made.is_some());
        self.file_cache()
            .finished(key, made.as_ref().map(|bytes| bytes.len()));
        finish.send_replace(Some(made));
        self.threads.rest().await;
    }

    fn file_cache(&self) -> MutexGuard<'_, FileCache> {
        self.file_cache
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Work {
    /// The media type of its file.
    fn media(&self) -> &'static str {
        match self {
            Self::Pdf(_) => "application/pdf",
            Self::Docx(_) => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            Self::Xlsx(_) | Self::ExtractXlsx(_) => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            Self::CsvDutch(_) | Self::CsvPlain(_) => "text/csv; charset=utf-8",
            Self::ExtractCsvDutch(_) | Self::ExtractCsvPlain(_) => "application/zip",
            Self::Json(_) | Self::ExtractJson(_) | Self::OwnJson(_) => "application/json",
            Self::Picture(_, PictureKind::Png) => "image/png",
            Self::Picture(_, PictureKind::Svg) => "image/svg+xml",
        }
    }

    /// What its file is.
    fn format(&self) -> FileFormat {
        match self {
            Self::Pdf(_) => FileFormat::Pdf,
            Self::Docx(_) => FileFormat::Docx,
            Self::Xlsx(_) | Self::ExtractXlsx(_) => FileFormat::Xlsx,
            Self::CsvDutch(_)
            | Self::CsvPlain(_)
            | Self::ExtractCsvDutch(_)
            | Self::ExtractCsvPlain(_) => FileFormat::Csv,
            Self::Json(_) | Self::ExtractJson(_) | Self::OwnJson(_) => FileFormat::Json,
            Self::Picture(_, PictureKind::Png) => FileFormat::Png,
            Self::Picture(_, PictureKind::Svg) => FileFormat::Svg,
        }
    }

    fn bytes(&self) -> Result<Vec<u8>, ExportError> {
        match self {
            Self::Pdf(document) => scan_export::pdf(document),
            Self::Docx(document) => scan_export::docx(document),
            Self::Xlsx(figures) => scan_export::xlsx(figures),
            Self::CsvDutch(figures) => scan_export::csv(figures, Dialect::Dutch),
            Self::CsvPlain(figures) => scan_export::csv(figures, Dialect::Plain),
            Self::Json(figures) => scan_export::json(figures),
            Self::ExtractXlsx(extract) => scan_export::extract_xlsx(extract),
            Self::ExtractCsvDutch(extract) => scan_export::extract_csv(extract, Dialect::Dutch),
            Self::ExtractCsvPlain(extract) => scan_export::extract_csv(extract, Dialect::Plain),
            Self::ExtractJson(extract) => scan_export::extract_json(extract),
            Self::OwnJson(data) => scan_export::own_data_json(data),
            Self::Picture(picture, PictureKind::Png) => scan_export::png(picture),
            Self::Picture(picture, PictureKind::Svg) => Ok(scan_export::svg(picture).into_bytes()),
        }
    }
}

/// Runs on a thread of the queue; a panic costs this file only.
fn made(work: &Work) -> Made {
    match catch_unwind(AssertUnwindSafe(|| work.bytes())) {
        Ok(Ok(bytes)) => Some(bytes.into()),
        Ok(Err(error)) => {
            tracing::error!(%error, "a file could not be made");
            None
        }
        Err(_) => {
            tracing::error!("making a file panicked");
            None
        }
    }
}

/// The same content in the same language is the same file.
fn key_of(language: Language, work: &Work) -> Key {
    let mut hash = blake3::Hasher::new();
    hash.update(language.code().as_bytes());
    // Writing to a hash does not fail, and these types have text keys only.
    let _ = serde_json::to_writer(&mut hash, work);
    *hash.finalize().as_bytes()
}
