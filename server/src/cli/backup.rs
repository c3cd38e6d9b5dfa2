//! Options about backups, and about moving an installation.

use std::path::PathBuf;

use clap::Args;
use url::Url;

use super::StorageOptions;
use super::database::database_url;
use crate::store::copying::Place;

/// Options of `backup`.
#[derive(Debug, Args)]
pub struct BackupOptions {
    /// The directory that holds the database.
    #[arg(long, env = "SCAN_DATA", default_value = "data", value_name = "DIR")]
    pub data: PathBuf,
    /// Where backups lie; made when it is not there. Each is a folder of its own, such as
    /// `scan-20261123T090000Z`. The secrets of releases and the journal of erasures are not in it.
    #[arg(long, env = "SCAN_BACKUP_TO", value_name = "FOLDER")]
    pub to: PathBuf,
    /// How many backups stay, with this one. Older ones in the same folder go once this one is whole;
    /// nothing else there is touched. Without it all stay.
    #[arg(
        long,
        env = "SCAN_BACKUP_KEEP",
        value_name = "NUMBER",
        value_parser = clap::value_parser!(u16).range(1..)
    )]
    pub keep: Option<u16>,
    /// A database of `PostgreSQL`, of which this makes no backups: its own `pg_dump` does.
    #[arg(
        long,
        env = "SCAN_DATABASE_URL",
        value_name = "URL",
        value_parser = database_url
    )]
    pub database_url: Option<Url>,
}

/// Options of `restore`.
#[derive(Debug, Args)]
pub struct RestoreOptions {
    /// The backup: a folder that `scan-server backup` made.
    #[arg(long, env = "SCAN_RESTORE_FROM", value_name = "FOLDER")]
    pub from: PathBuf,
    /// The directory to put it into, which has no database yet; made when it is not there.
    #[arg(long, env = "SCAN_DATA", default_value = "data", value_name = "DIR")]
    pub data: PathBuf,
    /// Where what is kept lies: the journal says what was erased since the backup.
    #[command(flatten)]
    pub storage: StorageOptions,
}

/// Options of `copy`.
#[derive(Debug, Args)]
pub struct CopyOptions {
    /// What to copy: a data directory, or a database such as <postgres://scan_owner@db.example/scan>,
    /// as the role that made its tables. Without a password: that stands in the file that
    /// `PGPASSFILE` names.
    #[arg(long, env = "SCAN_COPY_FROM", value_name = "DIR or URL", value_parser = place)]
    pub from: Place,
    /// Where to: a directory without a database, or a database whose tables `scan-server migrate`
    /// made and nobody used.
    #[arg(long, env = "SCAN_COPY_TO", value_name = "DIR or URL", value_parser = place)]
    pub to: Place,
}

fn place(text: &str) -> Result<Place, String> {
    if text.contains("://") {
        return database_url(text).map(Place::Service);
    }
    if text.is_empty() {
        return Err("must be a directory, or an address that begins with postgres://".to_owned());
    }
    Ok(Place::Files(PathBuf::from(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_directory_or_an_address_without_a_password() {
        for text in ["data", "/var/lib/scan-server/data", "./postgres", "c d"] {
            assert!(matches!(place(text), Ok(Place::Files(_))), "{text}");
        }
        for text in [
            "postgres://scan@db.example/scan",
            "postgresql:///scan?host=%2Frun",
        ] {
            assert!(matches!(place(text), Ok(Place::Service(_))), "{text}");
        }
        for text in [
            "postgres://scan:geheim@db.example/scan",
            "postgres://db.example/scan?password=geheim",
            "mysql://db.example/scan",
            "",
        ] {
            let said = place(text).unwrap_err();
            assert!(said.contains("must") && !said.contains("geheim"), "{said}");
        }
    }
}
