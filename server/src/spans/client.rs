//! Sends spans with the client that the program has for other sites anyway.

use std::time::Duration;

use async_trait::async_trait;
use openidconnect::reqwest;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use tokio::runtime::Handle;

/// Longest time for the collector to take them.
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Debug)]
pub(super) struct Client {
    http: reqwest::Client,
    runtime: Handle,
}

impl Client {
    pub(super) fn new() -> Result<Self, String> {
        let http = reqwest::ClientBuilder::new()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .map_err(|error| error.to_string())?;
        Ok(Self {
            http,
            runtime: Handle::current(),
        })
    }
}

#[async_trait]
impl HttpClient for Client {
    /// Called on a thread that has no runtime.
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let http = self.http.clone();
        let request = request.try_into()?;
        let sent = self
            .runtime
            .spawn(async move { send(&http, request).await });
        let answer = sent.await.map_err(HttpError::from).flatten();
        match &answer {
            Ok(answer) if answer.status().is_success() => {}
            Ok(answer) => {
                let status = answer.status().as_u16();
                tracing::warn!(status, "the collector does not take spans");
            }
            Err(error) => tracing::warn!(%error, "the collector of spans does not answer"),
        }
        answer
    }
}

async fn send(
    http: &reqwest::Client,
    request: reqwest::Request,
) -> Result<Response<Bytes>, HttpError> {
    let mut answer = http.execute(request).await?;
    let headers = std::mem::take(answer.headers_mut());
    let mut whole = Response::new(Bytes::new());
    *whole.status_mut() = answer.status();
    *whole.headers_mut() = headers;
    *whole.body_mut() = answer.bytes().await?;
    Ok(whole)
}
