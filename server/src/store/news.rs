//! What servers on the same database tell each other: that something changed, never what. Whoever hears
//! it reads the database.
//!
//! With `NOTIFY` and `LISTEN` of `PostgreSQL`. A server on a file is alone and tells nobody. News can
//! get lost when a connection breaks: whoever listens anew hears [`News::Everything`].

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use scan::ids::RoundId;
use sqlx::postgres::PgListener;
use tokio::sync::Notify;
use url::Url;

use super::database::Pool;
use super::error::{Result, StoreError};

/// The name under which `PostgreSQL` carries news.
const CHANNEL: &str = "scan_news";
/// Most pieces of news in one message, which holds 8,000 bytes at most.
const AT_ONCE: usize = 200;
/// After so long without news it is asked whether the database is there.
const QUIET: Duration = Duration::from_secs(15);
/// How long an answer to that may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Before it is tried again, when there is no database.
const AGAIN: Duration = Duration::from_secs(1);

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum News {
    /// A round, or its session.
    Round(RoundId),
    /// Who takes part in the session of a round, and how many voted.
    Attendance(RoundId),
    /// What the support centre published.
    Lists,
    /// Nobody knows what.
    Everything,
}

impl News {
    fn word(self) -> String {
        match self {
            Self::Round(round) => format!("r{round}"),
            Self::Attendance(round) => format!("a{round}"),
            Self::Lists => "l".to_owned(),
            Self::Everything => "e".to_owned(),
        }
    }

    fn read(word: &str) -> Option<Self> {
        let round = |number: &str| Some(RoundId::from(number.parse::<i64>().ok()?));
        match word.split_at_checked(1)? {
            ("r", number) => round(number).map(Self::Round),
            ("a", number) => round(number).map(Self::Attendance),
            ("l", "") => Some(Self::Lists),
            ("e", "") => Some(Self::Everything),
            _ => None,
        }
    }
}

/// The way to the other servers.
#[derive(Clone)]
pub struct Wire(Option<Arc<Ends>>);

struct Ends {
    url: Url,
    /// Of this server, so that it does not hear what it said itself.
    name: String,
    pool: Pool,
    waiting: Mutex<HashSet<News>>,
    bell: Notify,
}

impl Wire {
    /// Where there is nobody else.
    pub(super) fn none() -> Self {
        Self(None)
    }

    /// Starts the task that tells the others; it ends when the pool closes.
    pub(super) fn start(url: Url, name: String, pool: Pool) -> Self {
        let ends = Arc::new(Ends {
            url,
            name,
            pool,
            waiting: Mutex::default(),
            bell: Notify::new(),
        });
        tokio::spawn(tell_all(ends.clone()));
        Self(Some(ends))
    }

    /// Tells the others soon; the same news is told once.
    pub fn tell(&self, news: News) {
        if let Some(ends) = &self.0 {
            ends.waiting().insert(news);
            ends.bell.notify_one();
        }
    }

    /// Hears what others tell; `None` where there is nobody else.
    pub fn listen(&self) -> Option<Listening> {
        let ends = self.0.clone()?;
        Some(Listening {
            ends,
            listener: None,
            heard: Vec::new(),
        })
    }
}

impl Ends {
    fn waiting(&self) -> std::sync::MutexGuard<'_, HashSet<News>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Some of what waits, which waits no more.
    fn take(&self) -> Vec<News> {
        let mut waiting = self.waiting();
        let some: Vec<News> = waiting.iter().take(AT_ONCE).copied().collect();
        for news in &some {
            waiting.remove(news);
        }
        some
    }
}

async fn tell_all(ends: Arc<Ends>) {
    let pool = &ends.pool;
    loop {
        let some = ends.take();
        if some.is_empty() {
            tokio::select! {
                () = ends.bell.notified() => continue,
                () = pool.close_event() => return,
            }
        }
        let words: Vec<String> = some.iter().map(|news| news.word()).collect();
        let message = format!("{} {}", ends.name, words.join(" "));
        let told = sqlx::query("SELECT pg_notify($1, $2)")
            .bind(CHANNEL)
            .bind(message)
            .execute(pool)
            .await;
        if let Err(error) = told {
            if pool.is_closed() {
                return;
            }
            tracing::warn!(%error, "other servers do not hear of changes");
            ends.waiting().extend(some);
            let _ = tokio::time::timeout(AGAIN, pool.close_event()).await;
        }
    }
}

/// Hears one piece of news after the other.
pub struct Listening {
    ends: Arc<Ends>,
    listener: Option<PgListener>,
    heard: Vec<News>,
}

impl Listening {
    /// The next one, waiting as long as it takes; `None` when the pool closed.
    pub async fn next(&mut self) -> Option<News> {
        let pool = self.ends.pool.clone();
        loop {
            if let Some(news) = self.heard.pop() {
                return Some(news);
            }
            let heard = tokio::select! {
                heard = self.hear() => heard,
                () = pool.close_event() => return None,
            };
            match heard {
                Ok(Some(message)) => self.heard = self.read(&message),
                // Whatever was told meanwhile is missed.
                Ok(None) => return Some(News::Everything),
                Err(error) => {
                    tracing::warn!(%error, "what other servers change is not heard");
                    self.listener = None;
                    let _ = tokio::time::timeout(AGAIN, pool.close_event()).await;
                }
            }
        }
    }

    /// The next message; nothing where listening began.
    async fn hear(&mut self) -> Result<Option<String>> {
        let Some(listener) = &mut self.listener else {
            let mut listener = PgListener::connect(self.ends.url.as_str()).await?;
            listener.listen(CHANNEL).await?;
            self.listener = Some(listener);
            return Ok(None);
        };
        loop {
            if let Ok(heard) = tokio::time::timeout(QUIET, listener.try_recv()).await {
                return Ok(heard?.map(|heard| heard.payload().to_owned()));
            }
            // A machine that vanished says nothing, nor does one where nothing happens.
            let asked = sqlx::query("SELECT 1").execute(&mut *listener);
            let there = tokio::time::timeout(PATIENCE, asked).await;
            there.map_err(|_| StoreError::timed_out())??;
        }
    }

    fn read(&self, message: &str) -> Vec<News> {
        let mut words = message.split(' ');
        if words.next() == Some(self.ends.name.as_str()) {
            return Vec::new();
        }
        words.filter_map(News::read).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_as_it_was_written() {
        for news in [
            News::Round(7.into()),
            News::Attendance((-3).into()),
            News::Lists,
            News::Everything,
        ] {
            assert_eq!(News::read(&news.word()), Some(news));
        }
        for odd in ["", "r", "rx", "l1", "z9", "é1"] {
            assert_eq!(News::read(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_message_holds_what_is_told_at_once() {
        let longest = News::Attendance(i64::MIN.into()).word().len() + 1;
        assert!(AT_ONCE * longest + 64 < 8_000);
    }
}
