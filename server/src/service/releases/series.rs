//! Which secrets are in use: what lies in their folder has to be what the last releases were made
//! with, or schools would be seen with two different shifts without anybody having decided that.

use scan::application::Refusal;
use scan::application::staff::StaffAction;
use scan::release::{Keys, Series};

use super::super::{Service, commit};
use super::keys::{KeyFault, KeyFolder};
use crate::store::{StoreError, ledgers, staff};

#[derive(Debug)]
pub enum NoKeys {
    Fault(KeyFault),
    Refused(Refusal),
}

impl From<KeyFault> for NoKeys {
    fn from(fault: KeyFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Refusal> for NoKeys {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for NoKeys {
    fn from(error: StoreError) -> Self {
        Self::Refused(error.into())
    }
}

impl Service {
    fn key_folder(&self) -> Result<KeyFolder, KeyFault> {
        let data = self.store.directory();
        KeyFolder::new(self.build.rules.keys_for(data), data)
    }

    /// The secrets in use, for who claimed the making of releases; they are made when no release
    /// was ever made.
    pub(super) async fn keys_in_use(&self) -> Result<Keys, NoKeys> {
        let folder = self.key_folder()?;
        self.finish_rotation(&folder).await?;
        let keys = match folder.load()? {
            Some(keys) => keys,
            None if self.store.release_series().await?.is_none() => {
                let keys = folder.make()?;
                folder.take_over()?;
                keys
            }
            None => return self.check_keys().await,
        };
        self.check_series(&keys).await?;
        Ok(keys)
    }

    /// The secrets in use, without making or changing anything; a fault when there are none.
    pub(super) async fn check_keys(&self) -> Result<Keys, NoKeys> {
        let folder = self.key_folder()?;
        let Some(keys) = folder.load()? else {
            return Err(KeyFault(format!(
                "{}: the secrets that releases were made with are not there. Put back a copy of \
                 this folder, or name another one with --release-keys. Where there is no copy, \
                 `scan-server release rotate-keys` makes other secrets and begins a new series.",
                self.build.rules.keys_for(self.store.directory()).display()
            ))
            .into());
        };
        self.check_series(&keys).await?;
        Ok(keys)
    }

    async fn check_series(&self, keys: &Keys) -> Result<(), NoKeys> {
        let used = self.store.release_series().await?;
        match used {
            Some(used) if used != keys.series().as_str() => Err(KeyFault(format!(
                "{}: these secrets are of series {}, and releases here are made with those of series \
                 {used}. Put back those, or name their folder with --release-keys. `scan-server \
                 release rotate-keys` makes other secrets and begins a new series.",
                self.build.rules.keys_for(self.store.directory()).display(),
                keys.series().as_str(),
            ))
            .into()),
            _ => Ok(()),
        }
    }

    /// Secrets that were made and that the database knows of take the place of the older ones, when
    /// the program ended in between; others are thrown away.
    async fn finish_rotation(&self, folder: &KeyFolder) -> Result<(), NoKeys> {
        let used = self.store.release_series().await?;
        match folder.next() {
            Ok(None) => Ok(()),
            Ok(Some(next)) if used.as_deref() == Some(next.series().as_str()) => {
                Ok(folder.take_over()?)
            }
            _ => Ok(folder.discard()?),
        }
    }

    /// Makes other secrets and begins a new series with them, for who claimed the making of
    /// releases.
    pub(super) async fn rotate_keys(&self, who: &str) -> Result<Series, NoKeys> {
        let folder = self.key_folder()?;
        self.finish_rotation(&folder).await?;
        let series = folder.make()?.series();
        let mut transaction = self.begin().await?;
        ledgers::begin_series(&mut transaction, &series, self.today()).await?;
        let (action, about) = (StaffAction::KeysRotated, series.as_str());
        staff::log(&mut transaction, self.now(), who, action, about).await?;
        commit(transaction).await?;
        folder.take_over()?;
        Ok(series)
    }
}
