//! Metrics that files for operators name are there, and the table of them is whole.

use std::collections::BTreeSet;

use scan_server::meters::names::{ALL, Kind};
use serde_json::Value;

use super::watched;
use crate::program::root;

fn file(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Words in a text that are names of metrics of ours.
fn named(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    words
        .filter(|word| {
            ["scan_", "process_"]
                .iter()
                .any(|start| word.starts_with(start))
        })
        .map(str::to_owned)
        .collect()
}

/// Names of series in what a server shows.
fn shown(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split(['{', ' ']).next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What panels ask for.
fn expressions(dashboard: &Value, found: &mut Vec<String>) {
    match dashboard {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == "expr" => found.push(text.clone()),
                    value => expressions(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| expressions(value, found)),
        _ => {}
    }
}

#[tokio::test]
async fn dashboard_and_alerts_name_metrics_that_there_are() {
    let app = watched().await;
    app.browser().get("/").await.is(200);
    let shown = shown(&app.metrics().await);
    let dashboard: Value = serde_json::from_str(&file("server/deploy/grafana.json")).unwrap();
    let mut asked = Vec::new();
    expressions(&dashboard, &mut asked);
    assert!(asked.len() > 10, "{asked:?}");
    let alerts = file("server/deploy/alerts.yml");
    assert!(alerts.matches("- alert: ").count() >= 10);
    assert_eq!(
        alerts.matches("- alert: ").count(),
        alerts.matches("        expr: ").count()
    );
    for (name, text) in [("grafana.json", asked.join("\n")), ("alerts.yml", alerts)] {
        let named = named(&text);
        assert!(named.len() > 5, "{name}: {named:?}");
        let missing: Vec<_> = named.difference(&shown).collect();
        assert!(missing.is_empty(), "{name}: nothing shows {missing:?}");
    }
    // It bites.
    assert!(!shown.contains("scan_saves"));
}

#[tokio::test]
async fn every_metric_is_shown_and_in_the_table_of_operations() {
    let app = watched().await;
    app.browser().get("/").await.is(200);
    let text = app.metrics().await;
    let shown = shown(&text);
    let table: BTreeSet<String> = file("docs/operations.md")
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once(['`', '{']))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.starts_with("scan_") || name.starts_with("process_"))
        .collect();
    for metric in ALL {
        let name = match metric.kind {
            Kind::Histogram(_) => format!("{}_bucket", metric.name),
            Kind::Counter | Kind::Gauge => metric.name.to_owned(),
        };
        assert!(shown.contains(&name), "{name} is not shown: {text}");
        assert!(text.contains(&format!("# HELP {} ", metric.name)), "{name}");
        assert!(table.contains(metric.name), "{name}: not in the table");
    }
    assert_eq!(table.len(), ALL.len(), "{table:?}");
    let known: BTreeSet<String> = ALL.iter().map(|metric| metric.name.to_owned()).collect();
    let described = text.lines().filter_map(|line| line.strip_prefix("# TYPE "));
    let described: BTreeSet<String> = described
        .filter_map(|line| Some(line.split_once(' ')?.0.to_owned()))
        .collect();
    assert_eq!(described, known);
}
