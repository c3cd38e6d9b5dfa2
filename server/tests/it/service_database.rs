//! The same tests on PostgreSQL: where `SCAN_TEST_POSTGRES` names a service (`.ci/test` starts one), each
//! data directory of a test has a database of its own there.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use scan_server::store::postgres;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection, Executor};
use url::Url;

/// After so many new databases those go whose directory is gone.
const CLEAN: usize = 16;

/// The databases of this run, by their directories.
static MADE: Mutex<Option<HashMap<PathBuf, String>>> = Mutex::new(None);

/// The database of a data directory, made when it is not there; `None` where tests run on files.
pub fn url_of(data: &Path) -> Option<Url> {
    let service: Url = std::env::var("SCAN_TEST_POSTGRES").ok()?.parse().unwrap();
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let template = format!("scan_template_{}", std::process::id());
    let made = made.get_or_insert_with(|| {
        wait(async || {
            run(&service, &format!("CREATE DATABASE {template}")).await;
            postgres::migrate(&named(&service, &template), None)
                .await
                .unwrap();
        });
        HashMap::new()
    });
    if let Some(name) = made.get(data) {
        return Some(named(&service, name));
    }
    let mut gone = Vec::new();
    if made.len().is_multiple_of(CLEAN) {
        made.retain(|path, name| {
            let stays = path.exists();
            if !stays {
                gone.push(name.clone());
            }
            stays
        });
    }
    let key = blake3::hash(data.as_os_str().as_encoded_bytes());
    let name = format!("scan_{}_{}", std::process::id(), &key.to_hex()[..16]);
    wait(async || {
        for name in gone {
            run(&service, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
        run(
            &service,
            &format!("CREATE DATABASE {name} TEMPLATE {template}"),
        )
        .await;
    });
    made.insert(data.to_owned(), name.clone());
    Some(named(&service, &name))
}

fn named(service: &Url, name: &str) -> Url {
    let mut url = service.clone();
    url.set_path(name);
    url
}

async fn run(service: &Url, sql: &str) {
    let mut connection = PgConnection::connect(service.as_str()).await.unwrap();
    connection
        .execute(AssertSqlSafe(sql.to_owned()))
        .await
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
    connection.close().await.unwrap();
}

/// Waits on a thread of its own, because whoever asks may be in a runtime.
fn wait(work: impl AsyncFnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(work());
        });
        thread.join().unwrap();
    });
}
