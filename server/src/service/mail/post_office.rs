//! Where mails go, and what wakes whoever sends them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

use super::smtp::Smtp;

/// Where mails go.
#[derive(Default)]
pub enum Route {
    /// Nowhere: this installation has no mail.
    #[default]
    None,
    /// To a page of this server, for whoever tries it on their own machine.
    Page,
    /// To a mail server.
    Smtp(Box<Smtp>),
}

/// What sends mails.
#[derive(Default)]
pub struct PostOffice {
    pub(super) route: Route,
    /// Mails were queued.
    queued: Notify,
    closed: AtomicBool,
}

impl PostOffice {
    pub fn new(route: Route) -> Self {
        Self {
            route,
            ..Self::default()
        }
    }

    /// Looks soon whether there is something to send.
    pub fn wake(&self) {
        self.queued.notify_one();
    }

    /// Sends no more.
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.wake();
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// Returns when this time has passed, mails were queued, or it closes.
    pub(super) async fn wait(&self, time: Duration) {
        let _ = tokio::time::timeout(time, self.queued.notified()).await;
    }
}
