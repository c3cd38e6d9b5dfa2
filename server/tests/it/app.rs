//! A server of one test: a database of its own, a real listener, a clock that the test sets.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use scan::application::releases::BuildState;
use scan::release::Threshold;
use scan::yaml::ReadOptions;
use scan_app::visit::Demonstration;
use scan_server::collection::Collection;
use scan_server::job_queue::JobQueue;
use scan_server::lists::{self, Found};
use scan_server::meters::Meters;
use scan_server::meters::recording::Recording;
use scan_server::middleware::rules::Rules;
use scan_server::serve::{Limits, accept_within};
use scan_server::service::mail::Route;
use scan_server::service::releases::rules::ReleaseRules;
use scan_server::service::{Clock, Service, Settings, Waited};
use scan_server::store::{LARGE, Opening, Patience, Store};
use scan_server::{router, scrape};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use url::Url;

use crate::browser::Browser;
use crate::service_database;

/// Far longer than anything takes; waiting for a condition ends here with a failure.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The folder with the secrets of releases, in one of its own.
const SECRETS: &str = "sleutels";

/// 23 November 2026, 9:00 UTC.
pub const MORNING: i64 = 1_795_424_400;

/// The time as the test says it.
#[derive(Debug)]
pub struct TestClock {
    seconds: watch::Sender<i64>,
    /// How often it was set.
    set: AtomicU32,
    /// How often somebody began to wait for a moment, and ended.
    awaited: watch::Sender<(u32, u32)>,
    broken: AtomicBool,
    waits: Mutex<Vec<Duration>>,
}

impl TestClock {
    /// Whoever asks for the time panics, until it is mended.
    pub fn break_down(&self) {
        self.broken.store(true, Ordering::SeqCst);
    }

    pub fn mend(&self) {
        self.broken.store(false, Ordering::SeqCst);
    }

    pub fn forward(&self, seconds: i64) {
        self.seconds.send_modify(|now| *now += seconds);
    }

    /// Somebody sets it, while no time passes.
    pub fn set_by(&self, seconds: i64) {
        self.set.fetch_add(1, Ordering::SeqCst);
        self.forward(seconds);
    }

    /// The same, noticed by whoever waits for a moment.
    pub async fn set_while_awaited(&self, seconds: i64) {
        let mut awaited = self.awaited.subscribe();
        let mut began = 0;
        let waits = awaited.wait_for(|(begun, ended)| {
            began = *begun;
            begun > ended
        });
        drop(waits.await.unwrap());
        self.set_by(seconds);
        let again = awaited.wait_for(|(begun, ended)| *begun > began && begun > ended);
        drop(again.await.unwrap());
    }

    /// How long somebody was made to wait since the last time this was asked. Nobody really waits.
    pub fn waits(&self) -> Vec<Duration> {
        std::mem::take(&mut self.waits.lock().unwrap())
    }
}

#[async_trait]
impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        assert!(
            !self.broken.load(Ordering::SeqCst),
            "geheim van de binnenkant"
        );
        Timestamp::from_second(*self.seconds.borrow()).unwrap()
    }

    async fn pass(&self, time: Duration) {
        self.waits.lock().unwrap().push(time);
    }

    async fn until(&self, moment: Timestamp) -> Waited {
        let before = self.set.load(Ordering::SeqCst);
        let is_set = || self.set.load(Ordering::SeqCst) > before;
        let mut seconds = self.seconds.subscribe();
        self.awaited.send_modify(|(begun, _)| *begun += 1);
        let ended = seconds.wait_for(|now| is_set() || *now >= moment.as_second());
        ended.await.unwrap();
        self.awaited.send_modify(|(_, ended)| *ended += 1);
        if is_set() {
            Waited::Set
        } else {
            Waited::Reached
        }
    }
}

/// How a server differs from the usual one.
pub struct Setup {
    pub public_url: Option<&'static str>,
    pub trusted_proxies: Vec<IpAddr>,
    pub security_contact: Option<&'static str>,
    pub limits: Limits,
    /// Lists to use instead of the shipped ones.
    pub lists: Option<PathBuf>,
    pub patience: Patience,
    /// From how many bytes on a file is written anew at night only.
    pub large: i64,
    /// Fewest schools behind a figure of a release.
    pub threshold: Threshold,
    /// Where mails go; nothing is sent before a test asks for it.
    pub mail: Route,
    /// The journal of erasures, for data that are put back; else one that goes with the server.
    pub journal: Option<PathBuf>,
    /// The tables of another server; else some of its own.
    pub database: Option<Url>,
    /// Seconds since 1970 at the start.
    pub now: i64,
    /// Whether what is due goes by itself.
    pub nights: Nights,
    /// Whether somebody watches: then [`TestApp::metrics`] has what was counted.
    pub watched: bool,
}

/// Whether the server does what it does every night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nights {
    /// Not at the start either, so that tests find what they stored.
    Quiet,
    Kept,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            public_url: None,
            trusted_proxies: Vec::new(),
            security_contact: None,
            limits: Limits::new(1000),
            lists: None,
            patience: Patience::default(),
            large: LARGE,
            threshold: Threshold::default(),
            journal: None,
            database: None,
            now: MORNING,
            nights: Nights::Quiet,
            watched: false,
            mail: Route::None,
        }
    }
}

impl Setup {
    /// Behind a proxy: each browser has an address of its own, so that wrong codes of one do not
    /// count for another.
    pub fn behind_proxy() -> Self {
        Self {
            trusted_proxies: vec![Ipv4Addr::LOCALHOST.into()],
            ..Self::default()
        }
    }

    pub async fn run(self) -> TestApp {
        self.run_on(tempfile::tempdir().unwrap()).await
    }

    /// On data that are there already.
    pub async fn run_on(self, data: TempDir) -> TestApp {
        let clock = Arc::new(TestClock {
            seconds: watch::Sender::new(self.now),
            set: AtomicU32::new(0),
            awaited: watch::Sender::default(),
            broken: AtomicBool::new(false),
            waits: Mutex::default(),
        });
        let keys = tempfile::tempdir().unwrap();
        let recording = self.watched.then(Recording::begin);
        let meters = recording.as_ref().map_or_else(Meters::default, Meters::on);
        let opening = Opening {
            meters: meters.saves.clone(),
            database: self
                .database
                .or_else(|| service_database::url_of(data.path())),
            journal: Some(
                self.journal
                    .unwrap_or_else(|| keys.path().join("wissingen")),
            ),
            patience: self.patience,
            large: self.large,
            ..Opening::of(data.path())
        };
        let store = Store::open_with(opening).await.unwrap();
        let collection = match &self.lists {
            Some(directory) => {
                let found = lists::find(std::slice::from_ref(directory)).unwrap();
                let options = ReadOptions::default();
                Collection::read(Found::default(), &found, &options).unwrap()
            }
            None => shipped(),
        };
        let settings = Settings {
            releases: ReleaseRules {
                keys: Some(keys.path().join(SECRETS)),
                threshold: self.threshold,
                ..ReleaseRules::default()
            },
            mail: self.mail,
            meters: meters.clone(),
            ..Settings::default()
        };
        let (with, queue) = (clock.clone(), JobQueue::metered(meters.files));
        let service = Service::with_settings(store, collection, with, queue, settings);
        service.restore_lists().await.unwrap();
        service.follow_other_servers();
        if self.nights == Nights::Kept {
            service.keep_terms_nightly();
        }
        let by_proxy = !self.trusted_proxies.is_empty();
        let rules = Rules {
            trusted_proxies: self.trusted_proxies,
            public_url: self.public_url.map(str::to_owned),
            security_contact: self.security_contact.map(str::to_owned),
            ..Rules::default()
        };
        let router = router::router(&service, rules, Demonstration::No);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let mut metrics = None;
        if let Some(recording) = recording {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            metrics = Some(listener.local_addr().unwrap());
            let router = scrape::router(&service, recording);
            tokio::spawn(accept_within(
                listener,
                router,
                self.limits,
                stopped.clone(),
            ));
        }
        let served = tokio::spawn(accept_within(listener, router, self.limits, stopped));
        TestApp {
            address,
            metrics,
            clock,
            service,
            client: client(),
            data,
            keys,
            by_proxy,
            browsers: AtomicU32::new(0),
            stop,
            served: Mutex::new(Some(served)),
        }
    }
}

/// Parsed once for all tests.
fn shipped() -> Collection {
    static SHIPPED: OnceLock<Collection> = OnceLock::new();
    let read = || {
        let options = ReadOptions::default();
        Collection::read(lists::shipped(), &Found::default(), &options).unwrap()
    };
    SHIPPED.get_or_init(read).clone()
}

pub fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .no_proxy()
        .build()
        .unwrap()
}

pub struct TestApp {
    pub address: SocketAddr,
    /// Of a server that is watched.
    pub metrics: Option<SocketAddr>,
    pub clock: Arc<TestClock>,
    pub service: Arc<Service>,
    pub client: reqwest::Client,
    data: TempDir,
    /// The secrets of releases, and the journal of erasures.
    keys: TempDir,
    by_proxy: bool,
    browsers: AtomicU32,
    stop: watch::Sender<bool>,
    served: Mutex<Option<JoinHandle<()>>>,
}

impl TestApp {
    pub async fn new() -> Self {
        Setup::default().run().await
    }

    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// What was counted so far, as Prometheus reads it.
    pub async fn metrics(&self) -> String {
        let address = self.metrics.expect("a server that is watched");
        let base = format!("http://{address}");
        let asked = Browser::new(self.client.clone(), &base);
        asked.get("/metrics").await.is(200).body
    }

    /// The folder with the secrets of releases, made with the first one.
    pub fn release_keys(&self) -> PathBuf {
        self.keys.path().join(SECRETS)
    }

    /// Waits until no release is being made, and tells how the last one ended.
    pub async fn release_ended(&self) -> BuildState {
        let mut state = self.service.follow_release();
        let ended = state.wait_for(|state| !state.is_going()).await;
        ended.unwrap().clone()
    }

    /// Waits until what was due up to today is gone.
    pub async fn night_passed(&self) {
        let today = Service::day(self.clock.now().as_second());
        let mut done = self.service.follow_terms();
        let passed = done.wait_for(|day| day.is_some_and(|day| day >= today));
        tokio::time::timeout(PATIENCE, passed)
            .await
            .unwrap()
            .unwrap();
    }

    /// Stops the server; its data stay.
    pub async fn into_data(self) -> TempDir {
        self.stop().await.unwrap();
        self.service.end_streams();
        self.service.store().close().await;
        self.data
    }

    /// A browser without cookies; behind a proxy, at an address of its own.
    pub fn browser(&self) -> Browser {
        let browser = Browser::new(self.client.clone(), &format!("http://{}", self.address));
        if self.by_proxy {
            let number = self.browsers.fetch_add(1, Ordering::SeqCst);
            let address = Ipv4Addr::from(u32::from(Ipv4Addr::new(10, 0, 0, 1)) + number);
            return browser.with_header("x-forwarded-for", &address.to_string());
        }
        browser
    }

    /// Tells the server to stop; the task ends when requests under way are finished.
    pub fn stop(&self) -> JoinHandle<()> {
        self.stop.send(true).unwrap();
        self.served.lock().unwrap().take().unwrap()
    }
}
