//! Keeps what is counted of one server. There is none for the whole process: tests run many servers.

use std::sync::Arc;

use metrics::{Counter, Gauge, Histogram, Key, Label, Level, Metadata, Recorder};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusRecorder};

use super::names::{ALL, Kind, Metric};

/// Where it is counted; of no use here, and asked for.
const PLACE: Metadata<'static> = Metadata::new(module_path!(), Level::INFO, None);

/// What was counted, and the way to count.
#[derive(Clone)]
pub struct Recording(Arc<PrometheusRecorder>);

impl Recording {
    /// One in which nothing was counted yet.
    pub fn begin() -> Self {
        let mut builder = PrometheusBuilder::new();
        for metric in ALL {
            if let Kind::Histogram(buckets) = metric.kind {
                let name = Matcher::Full(metric.name.to_owned());
                // Refused are none but those without a bucket.
                builder = builder
                    .set_buckets_for_metric(name, buckets)
                    .unwrap_or_default();
            }
        }
        let recorder = builder.build_recorder();
        for metric in ALL {
            metric.describe(&recorder);
        }
        Self(Arc::new(recorder))
    }

    /// A handle to count with. From now on it is shown, with 0 until something is counted.
    pub fn counter(&self, metric: &Metric, labels: Vec<Label>) -> Counter {
        self.0.register_counter(&key(metric, labels), &PLACE)
    }

    /// A handle to say with how something is.
    pub fn gauge(&self, metric: &Metric, labels: Vec<Label>) -> Gauge {
        self.0.register_gauge(&key(metric, labels), &PLACE)
    }

    /// A handle to say with how large something was.
    pub fn histogram(&self, metric: &Metric, labels: Vec<Label>) -> Histogram {
        self.0.register_histogram(&key(metric, labels), &PLACE)
    }

    /// Says how something is that is looked at when it is asked for.
    pub fn set(&self, metric: &Metric, labels: Vec<Label>, value: f64) {
        self.gauge(metric, labels).set(value);
    }

    /// All of it, as Prometheus reads it.
    pub fn text(&self) -> String {
        self.0.handle().render()
    }

    /// Adds single values up, which take room until then. To be done now and then, also when nobody
    /// asks for the text.
    pub fn tidy(&self) {
        self.0.handle().run_upkeep();
    }
}

fn key(metric: &Metric, labels: Vec<Label>) -> Key {
    Key::from_parts(metric.name, labels)
}

/// A count, or seconds since 1970, as metrics have numbers.
pub fn number(count: impl TryInto<u32>) -> f64 {
    f64::from(count.try_into().unwrap_or(u32::MAX))
}
