//! Spans of requests, for a collector of OpenTelemetry (OTLP over HTTP).
//!
//! They are made by hand and not of what is logged, so that nothing goes there but what stands here:
//! method, pattern of the address, status, time, the id of the request in the log, and the trace
//! that a trusted proxy says it belongs to.

mod client;

use std::fmt;
use std::sync::Arc;

use axum::http::StatusCode;
use opentelemetry::trace::{
    Span as _, SpanBuilder, SpanContext, SpanKind, Status, TraceContextExt, TraceFlags, TraceState,
    TracerProvider,
};
use opentelemetry::{Context, KeyValue, SpanId, TraceId};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{SdkTracer, SdkTracerProvider, Span};
use url::Url;

use crate::middleware::trace::Parent;
use client::Client;

/// What the program is called there.
const NAME: &str = "scan-server";

/// Makes spans, and sends them in the background.
pub struct Spans {
    provider: SdkTracerProvider,
    tracer: SdkTracer,
}

impl Spans {
    /// Those that go to this collector; none where none is named. To be called within the runtime.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn to_collector(endpoint: Option<&Url>) -> Result<Option<Arc<Self>>, String> {
        let Some(endpoint) = endpoint else {
            return Ok(None);
        };
        let address = format!("{}/v1/traces", endpoint.as_str().trim_end_matches('/'));
        let exporter = SpanExporter::builder()
            .with_http()
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(address)
            .with_http_client(Client::new()?)
            .build()
            .map_err(|error| format!("the collector of spans: {error}"))?;
        let resource = Resource::builder()
            .with_service_name(NAME)
            .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
            .build();
        let provider = SdkTracerProvider::builder()
            .with_batch_exporter(exporter)
            .with_resource(resource)
            .build();
        let tracer = provider.tracer(NAME);
        Ok(Some(Arc::new(Self { provider, tracer })))
    }

    /// A request that begins, with the pattern of its route and its id in the log.
    pub fn begin(&self, asked: &Asked<'_>, parent: Option<Parent>) -> RequestSpan {
        let attributes = vec![
            KeyValue::new("http.request.method", asked.method),
            KeyValue::new("http.route", asked.pattern.to_owned()),
            KeyValue::new("scan.request_id", asked.id.to_owned()),
        ];
        let name = format!("{} {}", asked.method, asked.pattern);
        let builder = SpanBuilder::from_name(name)
            .with_kind(SpanKind::Server)
            .with_attributes(attributes);
        let above = parent.map_or_else(Context::new, above);
        RequestSpan(builder.start_with_context(&self.tracer, &above))
    }

    /// Sends what waits, for as long as that may take.
    pub async fn close(&self) {
        let provider = self.provider.clone();
        // It waits on a thread.
        let closed = tokio::task::spawn_blocking(move || provider.shutdown()).await;
        if let Ok(Err(error)) = closed {
            tracing::warn!(%error, "the last spans did not go");
        }
    }
}

impl fmt::Debug for Spans {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Spans")
    }
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub method: &'static str,
    pub pattern: &'a str,
    pub id: &'a str,
}

/// What the span of a proxy is here.
fn above(parent: Parent) -> Context {
    let flags = if parent.sampled {
        TraceFlags::SAMPLED
    } else {
        TraceFlags::default()
    };
    let trace = TraceId::from_bytes(parent.trace.to_be_bytes());
    let span = SpanId::from_bytes(parent.span.to_be_bytes());
    let context = SpanContext::new(trace, span, flags, true, TraceState::default());
    Context::new().with_remote_span_context(context)
}

/// The span of a request; it ends when it is dropped. One without a status was given up.
pub struct RequestSpan(Span);

impl RequestSpan {
    /// It was answered.
    pub fn answered(mut self, status: StatusCode) {
        let code = i64::from(status.as_u16());
        self.0
            .set_attribute(KeyValue::new("http.response.status_code", code));
        if status.is_server_error() {
            self.0.set_status(Status::error(""));
        }
    }
}
