//! Threads that matter less than those that answer requests.

/// How much less (a Unix *nice* value).
const NICE: i32 = 19;

/// Gives the thread that calls it less of the processor when others want it.
pub fn of_this_thread() {
    // On Linux a process is a thread here.
    if let Err(error) = rustix::process::setpriority_process(None, NICE) {
        tracing::warn!(%error, "a thread in the background keeps the usual priority");
    }
}
