//! A page that follows its session's events, as a browser's `EventSource` does: when the stream
//! breaks it waits for the time that the server named, and asks again.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use http_body_util::BodyExt;
use hyper::body::Incoming;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::session::Session;
use super::size::PHONES;
use crate::client::Connection;
use crate::error::Result;

/// What browsers wait when the server did not say.
const WAIT: Duration = Duration::from_secs(3);
/// Longest time in which everybody must have their event; beyond it something is broken.
const PATIENCE: Duration = Duration::from_secs(30);

/// An event, as one page received it.
pub struct Seen {
    pub who: usize,
    /// When its last byte was read.
    pub at: Instant,
    pub data: String,
    /// It came over a connection that was opened again.
    pub again: bool,
}

impl Seen {
    /// The ballot that it asks to vote in.
    pub fn ballot(&self) -> Option<i64> {
        let (_, rest) = self.data.split_once("name=\"stemming\" value=\"")?;
        rest.split_once('"')?.0.parse().ok()
    }
}

/// Where the events of a session's pages come in.
pub struct Events(UnboundedReceiver<Seen>);

pub type Followed = (Session, Events);

impl Events {
    /// A place for events, and the end to give to [`follow`].
    pub fn new() -> (UnboundedSender<Seen>, Self) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (sender, Self(receiver))
    }

    pub async fn drain(&mut self) {
        while self.0.recv().await.is_some() {}
    }

    /// Waits until each phone has an event that is `wanted`, and gives these.
    pub async fn all(&mut self, wanted: impl Fn(&Seen) -> bool) -> Result<Vec<Seen>> {
        let collect = async {
            let mut found: Vec<Option<Seen>> = (0..PHONES).map(|_| None).collect();
            while found.iter().any(Option::is_none) {
                let seen = self.0.recv().await.ok_or("nobody follows any more")?;
                if wanted(&seen) {
                    let who = seen.who;
                    found[who] = Some(seen);
                }
            }
            Ok(found.into_iter().flatten().collect())
        };
        tokio::time::timeout(PATIENCE, collect)
            .await
            .map_err(|_| "an event did not come within half a minute")?
    }
}

/// Follows for as long as somebody listens.
pub async fn follow(
    address: SocketAddr,
    (path, cookie): (String, String),
    who: usize,
    events: UnboundedSender<Seen>,
) {
    let mut wait = WAIT;
    let mut again = false;
    while !events.is_closed() {
        // What goes wrong is waited for and tried again; whoever waits for the event complains.
        if let Ok(mut stream) = open(address, &path, &cookie).await {
            while let Some((data, retry)) = stream.next().await {
                wait = retry.unwrap_or(wait);
                let at = Instant::now();
                let seen = Seen {
                    who,
                    at,
                    data,
                    again,
                };
                if events.send(seen).is_err() {
                    return;
                }
            }
        }
        again = true;
        tokio::time::sleep(wait).await;
    }
}

async fn open(address: SocketAddr, path: &str, cookie: &str) -> Result<Stream> {
    let mut connection = Connection::open(address).await?;
    cookie.clone_into(&mut connection.cookie);
    let body = connection.stream(path).await?;
    Ok(Stream {
        _connection: connection,
        body,
        text: String::new(),
    })
}

struct Stream {
    _connection: Connection,
    body: Incoming,
    text: String,
}

impl Stream {
    /// The next event's data and its `retry`; `None` when the stream broke.
    async fn next(&mut self) -> Option<(String, Option<Duration>)> {
        loop {
            while let Some(end) = self.text.find("\n\n") {
                let event: String = self.text.drain(..end + 2).collect();
                if let Some(event) = read(&event) {
                    return Some(event);
                }
            }
            let frame = self.body.frame().await?.ok()?;
            if let Ok(bytes) = frame.into_data() {
                self.text.push_str(std::str::from_utf8(&bytes).ok()?);
            }
        }
    }
}

/// Data and `retry` of an event; `None` for a beat that only says that the connection is there.
fn read(event: &str) -> Option<(String, Option<Duration>)> {
    if event.starts_with("event: hartslag\n") {
        return None;
    }
    let mut data: Option<String> = None;
    let mut retry = None;
    for line in event.lines() {
        if let Some(line) = line.strip_prefix("data:") {
            let line = line.strip_prefix(' ').unwrap_or(line);
            match &mut data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(line);
                }
                None => data = Some(line.to_owned()),
            }
        } else if let Some(line) = line.strip_prefix("retry:") {
            retry = line.trim().parse().ok().map(Duration::from_millis);
        }
    }
    Some((data?, retry))
}
