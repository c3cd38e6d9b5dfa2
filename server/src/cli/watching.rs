//! Options for whoever watches a running server.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Args;
use url::Url;

use crate::store::slow;

/// What whoever runs the server sees of it.
#[derive(Clone, Debug, Args)]
pub struct WatchOptions {
    /// Where Prometheus finds /metrics, such as 127.0.0.1:9464: an address of its own, which must not
    /// be public. Without it nothing is counted. Port 0 picks a free one; the log says which.
    #[arg(long, env = "SCAN_METRICS_LISTEN", value_name = "ADDR")]
    pub metrics_listen: Option<SocketAddr>,
    /// Statements of the database that take this many milliseconds are warnings in the log, without
    /// the values in them.
    #[arg(
        long,
        env = "SCAN_SLOW_QUERY_MS",
        value_name = "MS",
        default_value_t = slow::USUAL_MS
    )]
    pub slow_query_ms: u64,
    /// A collector of OpenTelemetry that takes spans of requests over HTTP, such as
    /// <http://127.0.0.1:4318>: of each its method, the pattern of its address, its status and how
    /// long it took. Without it none are made.
    #[arg(long, env = "SCAN_OTLP_ENDPOINT", value_name = "URL", value_parser = collector)]
    pub otlp_endpoint: Option<Url>,
}

impl WatchOptions {
    /// From when on a statement is slow.
    pub fn slow(&self) -> Duration {
        Duration::from_millis(self.slow_query_ms)
    }
}

fn collector(text: &str) -> Result<Url, String> {
    let url: Url = text.parse().map_err(|_| "is no address".to_owned())?;
    if !matches!(url.scheme(), "http" | "https") || url.query().is_some() {
        return Err("must look like http://127.0.0.1:4318".to_owned());
    }
    // Others on this machine can read the command line.
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not hold a password".to_owned());
    }
    Ok(url)
}
