//! Looking whether releases are still what they were when they were made.

use std::collections::BTreeSet;

use scan::application::{Outcome, Refusal};
use scan::release::{Edition, Series, Threshold};

use super::super::Service;
use super::menu;
use super::series::NoKeys;
use crate::store::releases::writing::Recorded;

/// What was looked at, and what is not as it should be.
pub struct Verified {
    pub releases: usize,
    /// A sentence each.
    pub differences: Vec<String>,
}

impl Service {
    /// Compares the stored tables of all releases with what was recorded of them, and the secrets
    /// with the series in use.
    pub async fn verify_releases(&self) -> Outcome<Verified> {
        let recorded = self.store.releases().recorded().await?;
        let series = self.store.all_release_series().await?;
        let mut differences = Vec::new();
        for one in &recorded {
            let known = series.contains(&one.series);
            let found = self.verify(one, known).await?;
            let about = |what| format!("release {}: {what}", one.edition.0);
            differences.extend(found.into_iter().map(about));
        }
        let there: BTreeSet<Edition> = recorded.iter().map(|one| one.edition).collect();
        for edition in self.store.all_built().await? {
            if !there.contains(&edition) {
                differences.push(format!(
                    "release {}: it was made and is not there",
                    edition.0
                ));
            }
        }
        if !series.is_empty() {
            match self.check_keys().await {
                Ok(_) => {}
                Err(NoKeys::Fault(fault)) => differences.push(fault.to_string()),
                Err(NoKeys::Refused(refusal)) => return Err(refusal),
            }
        }
        Ok(Verified {
            releases: recorded.len(),
            differences,
        })
    }

    async fn verify(&self, one: &Recorded, known: bool) -> Outcome<Vec<String>> {
        let mut found = Vec::new();
        if !known {
            found.push(format!(
                "nothing was ever made in its series {}",
                one.series
            ));
        }
        if self.store.built_on(one.edition).await?.is_none() {
            found.push("nothing says that it was made here".to_owned());
        }
        let Some(threshold) = Threshold::new(one.threshold) else {
            let floor = Threshold::FLOOR;
            let below = one.threshold;
            found.push(format!(
                "its threshold is {below} schools, and never below {floor}"
            ));
            return Ok(found);
        };
        let series: Series =
            serde_json::from_value(one.series.clone().into()).map_err(Refusal::internal)?;
        let releases = self.store.releases();
        let tables = match releases.tables(one.edition, series, threshold).await {
            Ok(tables) => tables,
            Err(error) => {
                found.push(format!("its tables cannot be read: {error}"));
                return Ok(found);
            }
        };
        let checksum = tables.checksum().map_err(Refusal::internal)?;
        if checksum != one.checksum {
            let recorded = &one.checksum;
            found.push(format!(
                "its tables have the checksum {checksum}, and {recorded} was recorded"
            ));
        }
        let chosen = menu::choices(&tables);
        let stored = releases.choices(one.edition).await?;
        if stored != chosen {
            found.push("what can be chosen is not what its tables have".to_owned());
        }
        Ok(found)
    }
}
