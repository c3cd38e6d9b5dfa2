//! The threads that make files. They are there while there is something to make: the memory that
//! they worked in goes back to the machine with them.

use std::hint::black_box;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};
use tokio::sync::{oneshot, watch};
use tokio::time::timeout;

use crate::low_priority;

/// How long they wait for more to do.
const REST: Duration = Duration::from_secs(20);
/// From their end until what they held can be given back: the allocator keeps what was freed for a
/// second.
const ENDED: Duration = Duration::from_secs(2);

/// Threads, when there are some.
#[derive(Default)]
pub struct Threads {
    pool: Mutex<Option<Arc<ThreadPool>>>,
    /// How many jobs they were given.
    given: watch::Sender<u64>,
}

/// How many processors there are, as far as is known.
pub fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

impl Threads {
    /// Does a job on one of them; `None` when it could not be done.
    pub async fn run<T, F>(&self, job: F) -> Option<T>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        self.given.send_modify(|given| *given += 1);
        let pool = self.pool();
        let pool = pool.inspect_err(|error| tracing::error!(%error, "no threads to make files"));
        let (send, receive) = oneshot::channel();
        pool.ok()?.spawn(move || {
            // Nobody waits for it any more when this fails.
            let _ = send.send(job());
        });
        receive.await.ok()
    }

    /// After a job: lets them go when no other comes for a while.
    pub async fn rest(&self) {
        let mut given = self.given.subscribe();
        if timeout(REST, given.changed()).await.is_ok() {
            return;
        }
        // What is still being made is made to its end.
        drop(self.lock().take());
        if timeout(ENDED, given.changed()).await.is_ok() {
            return;
        }
        // The allocator looks for what it can give back when a thread ends that had memory of it.
        let _ = std::thread::Builder::new().spawn(|| black_box(Box::new(0_u8)));
    }

    /// A thread for each processor.
    fn pool(&self) -> Result<Arc<ThreadPool>, ThreadPoolBuildError> {
        let mut pool = self.lock();
        if let Some(pool) = &*pool {
            return Ok(pool.clone());
        }
        let new = ThreadPoolBuilder::new()
            .num_threads(processors())
            .thread_name(|place| format!("files-{place}"))
            .start_handler(|_| low_priority::of_this_thread())
            .build()?;
        Ok(pool.insert(Arc::new(new)).clone())
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<ThreadPool>>> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
