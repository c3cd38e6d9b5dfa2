//! Serves until it is told to stop.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use scan::yaml::{Code, Finding, Language, ReadOptions};
use scan_app::visit::Demonstration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tower::ServiceExt;

use crate::claim::Claim;
use crate::cli::{LogFormat, OpenIdOptions, ServeOptions};
use crate::collection::Collection;
use crate::job_queue::JobQueue;
use crate::meters::Meters;
use crate::meters::recording::Recording;
use crate::middleware::proxy::Peer;
use crate::middleware::rules::Rules;
use crate::service::entrance::Entrance;
use crate::service::openid::OpenId;
use crate::service::{Service, Settings, SystemClock};
use crate::spans::Spans;
use crate::store::{Opening, Store};
use crate::{check, command, lists, mail, router, scrape, secret_file};

/// Longest time for a client to send the head of a request.
const HEAD: Duration = Duration::from_secs(10);
/// Longest time that requests under way may take after the signal to stop.
const GOODBYE: Duration = Duration::from_secs(10);

pub fn run(options: &ServeOptions) -> ExitCode {
    run_with(options, Demonstration::No, async |_, address| {
        Ok(format!("Listening on http://{address}"))
    })
}

/// Opens everything, calls `before` with the use cases and the address, prints the one line that it
/// gives, and serves.
pub fn run_with<F>(options: &ServeOptions, demonstration: Demonstration, before: F) -> ExitCode
where
    F: AsyncFnOnce(&Arc<Service>, SocketAddr) -> Result<String, String>,
{
    start_log(options);
    // Each phone that follows a session is an open file. The usual limit of 1,024 is only a first
    // guess, which a program may raise itself.
    match rlimit::increase_nofile_limit(u64::MAX) {
        Ok(files) => tracing::debug!(files, "most open files"),
        Err(error) => tracing::warn!(%error, "the limit on open files stays as it is"),
    }
    // In a thread of its own: the memory that reading takes is free for others afterwards.
    let read = std::thread::scope(|scope| scope.spawn(|| collection(options)).join());
    let collection = match read.unwrap_or_else(|panic| std::panic::resume_unwind(panic)) {
        Ok(collection) => collection,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    // Held until the end of the program.
    let _claim = match Claim::take(&options.data) {
        Ok(claim) => claim,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(serve(options, demonstration, collection, before)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn collection(options: &ServeOptions) -> Result<Collection, String> {
    let find = |paths: &[PathBuf]| {
        lists::find(paths).map_err(|unreadable| unreadable.said_in(Language::English))
    };
    let own = options.questionnaires.as_slice();
    let own = find(own)?.and(find(&options.offers)?);
    let shipped = match &options.questionnaires {
        Some(_) => lists::Found::default(),
        None => lists::shipped(),
    };
    let options = ReadOptions {
        today: Some(check::today().to_string()),
        style: false,
    };
    let collection = Collection::read(shipped, &own, &options).map_err(|findings| {
        format!(
            "{}The server does not start on lists with faults.",
            check::text(&findings, Language::English)
        )
    })?;
    log(&collection.library.notes);
    Ok(collection)
}

/// Of each kind of note the first in a file, with how many more there are.
fn log(notes: &[Finding]) {
    let mut kinds: BTreeMap<(&str, Code), Vec<&Finding>> = BTreeMap::new();
    for note in notes {
        let kind = kinds.entry((&note.file, note.code)).or_default();
        kind.push(note);
    }
    for ((file, code), notes) in kinds {
        let Some((note, more)) = notes.split_first() else {
            continue;
        };
        let [message, help] = [&note.message, &note.help].map(|words| words.get(Language::English));
        tracing::warn!(
            file,
            line = note.line,
            code = code.key(),
            more = more.len(),
            "{message} {help}"
        );
    }
}

fn openid(options: &OpenIdOptions) -> Result<Option<OpenId>, String> {
    let (Some(issuer), Some(client)) = (&options.issuer, &options.client) else {
        return Ok(None);
    };
    let secret = options.secret_file.as_deref();
    let secret = secret.map(secret_file::read).transpose()?;
    OpenId::new(options.name.clone(), issuer.clone(), client.clone(), secret).map(Some)
}

async fn serve<F>(
    options: &ServeOptions,
    demonstration: Demonstration,
    collection: Collection,
    before: F,
) -> Result<(), String>
where
    F: AsyncFnOnce(&Arc<Service>, SocketAddr) -> Result<String, String>,
{
    let recording = options.watch.metrics_listen.map(|_| Recording::begin());
    let meters = recording.as_ref().map_or_else(Meters::default, Meters::on);
    let opening = Opening {
        slow: options.watch.slow(),
        meters: meters.saves.clone(),
        ..options.storage.opening(&options.data)
    };
    let store = Store::open_with(opening).await;
    let store = store.map_err(|error| command::said(&options.data, &error))?;
    let entrance = Entrance {
        openid: openid(&options.openid)?,
        demonstration,
    };
    let queue = JobQueue::metered(meters.files.clone());
    let settings = Settings {
        entrance,
        releases: options.releases.rules(),
        terms: options.terms.terms(),
        mail: mail::route(options)?,
        meters,
    };
    let clock = Arc::new(SystemClock);
    let service = Service::with_settings(store, collection, clock, queue, settings);
    let restored = service.restore_lists().await;
    restored.map_err(|refusal| format!("lists that were published: {refusal}"))?;
    let spans = Spans::to_collector(options.watch.otlp_endpoint.as_ref())?;
    let rules = Rules {
        trusted_proxies: options.trusted_proxies.clone(),
        public_url: options.public_url.clone(),
        security_contact: options.security_contact.clone(),
        spans: spans.clone(),
    };
    let router = router::router(&service, rules, demonstration);
    let (listener, address) = listen(options.listen).await?;
    let (stop, stopped) = watch::channel(false);
    let watched = watched(options, &service, recording, stopped.clone()).await?;
    let stopping = service.clone();
    let signal = signals();
    tokio::spawn(async move {
        signal.await;
        stopping.end_streams();
        let _ = stop.send(true);
    });
    if let Err(refusal) = service.resume_releases().await {
        tracing::error!(error = %refusal, "releases are not looked after");
    }
    // The claim on the directory is ours: whoever claimed a mail is gone. (Of a service others may be
    // there; what they leave is free after a while.)
    if let Err(refusal) = service.release_mail().await {
        tracing::error!(error = %refusal, "mails that were being sent wait for a while");
    }
    service.follow_other_servers();
    println!("{}", before(&service, address).await?);
    // Rounds of invented schools lie years back, so that there is something to compare.
    if demonstration == Demonstration::No {
        service.keep_terms_nightly();
    }
    let posting = service.look_after_mail();
    let served = accept(listener, router, options.connections, stopped);
    tokio::join!(served, watched);
    if let Some(spans) = spans {
        spans.close().await;
    }
    if tokio::time::timeout(GOODBYE, posting).await.is_err() {
        tracing::warn!("stopped with a mail under way: it goes again after the next start");
    }
    service.store().close().await;
    Ok(())
}

async fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), String> {
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| format!("cannot listen on {address}: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    Ok((listener, address))
}

/// Serves what is counted on an address of its own, until told to stop; nothing where none is named.
async fn watched(
    options: &ServeOptions,
    service: &Arc<Service>,
    recording: Option<Recording>,
    stopped: watch::Receiver<bool>,
) -> Result<impl Future<Output = ()> + use<>, String> {
    let mut open = None;
    if let (Some(address), Some(recording)) = (options.watch.metrics_listen, recording) {
        let (listener, address) = listen(address).await?;
        tracing::info!(%address, "metrics are at");
        let router = scrape::router(service, recording.clone());
        open = Some((listener, router, recording));
    }
    Ok(async move {
        let Some((listener, router, recording)) = open else {
            return;
        };
        tokio::select! {
            () = accept(listener, router, scrape::CONNECTIONS, stopped) => {}
            () = scrape::tidy(recording) => {}
        }
    })
}

/// Accepts connections until told to stop, then lets those under way finish.
///
/// Through hyper-util, with timers: `axum::serve` sets none, and a client that sends its request
/// byte by byte would hold its connection for ever.
pub async fn accept(
    listener: TcpListener,
    router: Router,
    connections: usize,
    stopped: watch::Receiver<bool>,
) {
    accept_within(listener, router, Limits::new(connections), stopped).await;
}

/// What clients may take; tests set shorter times.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Most connections at once.
    pub connections: usize,
    /// Longest time for a client to send the head of a request.
    pub head: Duration,
    /// Longest time that requests under way may take after the signal to stop.
    pub goodbye: Duration,
}

impl Limits {
    /// The usual times.
    pub fn new(connections: usize) -> Self {
        Self {
            connections,
            head: HEAD,
            goodbye: GOODBYE,
        }
    }
}

/// [`accept`] with times of one's own.
pub async fn accept_within(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    mut stopped: watch::Receiver<bool>,
) {
    let mut server = http1::Builder::new();
    server
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head);
    let places = Arc::new(Semaphore::new(limits.connections));
    let graceful = GracefulShutdown::new();
    loop {
        // When all places are taken, the signal to stop must be heard as well.
        let place = tokio::select! {
            place = places.clone().acquire_owned() => place,
            _ = stopped.wait_for(|stop| *stop) => break,
        };
        let Ok(place) = place else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopped.wait_for(|stop| *stop) => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file descriptors, say: others may come free.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let connection = server.serve_connection(
            prepared(stream),
            hyper::service::service_fn({
                let router = router.clone();
                move |request: hyper::Request<hyper::body::Incoming>| {
                    let mut request: Request = request.map(axum::body::Body::new);
                    request.extensions_mut().insert(Peer(peer.ip()));
                    router.clone().oneshot(request)
                }
            }),
        );
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.goodbye, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("stopped with connections still open");
    }
}

fn prepared(stream: TcpStream) -> TokioIo<TcpStream> {
    let _ = stream.set_nodelay(true);
    TokioIo::new(stream)
}

/// Listens from now on, and ends when told to stop.
fn signals() -> impl Future<Output = ()> {
    #[cfg(unix)]
    let terminate = {
        use tokio::signal::unix::{SignalKind, signal};
        signal(SignalKind::terminate())
    };
    async move {
        let interrupt = tokio::signal::ctrl_c();
        #[cfg(unix)]
        if let Ok(mut terminate) = terminate {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
        let _ = interrupt.await;
    }
}

fn start_log(options: &ServeOptions) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_new(&options.log).unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        // Colours are for people: journald takes a line with them for binary data.
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    let _ = match options.log_format {
        LogFormat::Text => log.try_init(),
        LogFormat::Json => log.json().try_init(),
    };
}
