//! What the program does before it serves: claims its directory, looks at the database, prints one
//! line.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Output, Stdio};

use scan_server::store::Store;
use serde_json::Value;
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::program::{Server, command};

fn serve(command_name: &str, data: &Path) -> Output {
    command()
        .args([command_name, "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .output()
        .unwrap()
}

/// Exit code 1 and one sentence, without the words of the inside.
fn one_sentence(output: &Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    for inside in ["sqlx", "code:", "panicked", "backtrace", "migration"] {
        assert!(!said.contains(inside), "{said}");
    }
    assert!(output.stdout.is_empty());
    said
}

#[tokio::test]
async fn a_second_server_on_the_same_directory_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let first = Server::start(data.path(), &[]);
    // However the directory is written.
    let again = data
        .path()
        .join("..")
        .join(data.path().file_name().unwrap());
    for path in [data.path(), &again] {
        let said = one_sentence(&serve("serve", path));
        assert!(
            said.contains("another scan-server uses this directory"),
            "{said}"
        );
        assert!(said.contains("--data"), "{said}");
    }
    let alive = reqwest::get(format!("{}/readyz", first.base))
        .await
        .unwrap();
    assert_eq!(alive.status(), 200);
    // The lock goes with the program, even when it is killed.
    first.kill();
    let next = Server::start(data.path(), &[]);
    assert_eq!(next.terminate().0, Some(0));
    let last = Server::start(data.path(), &[]);
    assert_eq!(last.terminate().0, Some(0));
}

#[test]
fn a_secret_that_others_can_read_keeps_the_server_from_starting() {
    let folder = tempfile::tempdir().unwrap();
    let (data, secret) = (folder.path().join("data"), folder.path().join("geheim"));
    std::fs::write(&secret, "kanarie\n").unwrap();
    let settings = [
        ("SCAN_OPENID_ISSUER", "https://aanmelden.example"),
        ("SCAN_OPENID_CLIENT", "scan"),
        ("SCAN_OPENID_SECRET_FILE", secret.to_str().unwrap()),
    ];
    let mode = |mode| {
        let mode = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(&secret, mode).unwrap();
    };
    mode(0o644);
    let output = command()
        .args([
            "serve",
            "--log",
            "warn",
            "--listen",
            "127.0.0.1:0",
            "--data",
        ])
        .arg(&data)
        .envs(settings)
        .output()
        .unwrap();
    let said = one_sentence(&output);
    assert!(
        said.contains("mode 644") && said.contains("chmod 600 "),
        "{said}"
    );
    assert!(!said.contains("kanarie"), "{said}");
    mode(0o600);
    let (exit, log) = Server::start(&data, &settings).terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("kanarie"), "{log}");
}

#[test]
fn the_demonstration_claims_its_directory_and_prints_one_line() {
    let data = tempfile::tempdir().unwrap();
    let mut demo = command()
        .args(["demo", "--listen", "127.0.0.1:0"])
        // As few as there are figures of.
        .args(["--schools", "36", "--people", "4", "--rounds", "1"])
        .arg("--data")
        .arg(data.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(demo.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    let shown: Value = serde_json::from_str(&line).unwrap();
    assert!(
        shown["address"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    assert!(!shown["teams"].as_array().unwrap().is_empty(), "{line}");
    for (name, path) in [("demo", data.path()), ("serve", &data.path().join("demo"))] {
        let said = one_sentence(&serve(name, path));
        assert!(said.contains("another scan-server"), "{said}");
    }
    // Who reads the line can ask at once, and nothing follows it.
    let address = shown["address"].as_str().unwrap().replace("http://", "");
    assert!(std::net::TcpStream::connect(address).is_ok());
    let told = std::process::Command::new("kill")
        .args(["-TERM", &demo.id().to_string()])
        .status();
    assert!(told.unwrap().success());
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
    assert_eq!(demo.wait().unwrap().code(), Some(0));
}

/// A database as this program makes it, closed.
async fn own(directory: &Path) -> Vec<u8> {
    let store = Store::open(directory).await.unwrap();
    assert!(store.is_ready().await);
    store.close().await;
    std::fs::read(directory.join("scan.sqlite")).unwrap()
}

/// Changes a database as another program would.
async fn with(directory: &Path, sql: &'static [&'static str]) {
    let options = SqliteConnectOptions::new()
        .filename(directory.join("scan.sqlite"))
        .create_if_missing(true);
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    for statement in sql {
        sqlx::query(*statement)
            .execute(&mut connection)
            .await
            .unwrap();
    }
    connection.close().await.unwrap();
}

/// The program says this of the file in the directory, and leaves every byte as it was.
fn left_alone(directory: &Path, sentence: &str) {
    let file = directory.join("scan.sqlite");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let before = std::fs::read(&file).unwrap();
    let said = one_sentence(&serve("serve", directory));
    assert!(said.contains(sentence), "{said}");
    assert!(said.contains(&file.display().to_string()), "{said}");
    assert!(said.contains("Nothing was changed"), "{said}");
    assert!(
        std::fs::read(&file).unwrap() == before,
        "{sentence}: changed"
    );
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o644);
}

const FOREIGN: &str = "not a database of scan-server";
const DAMAGED: &str = "this database is damaged";
const NEWER: &str = "a newer version of scan-server made this database";

#[tokio::test]
async fn a_file_that_is_something_else_is_left_alone() {
    let noise: Vec<u8> = (0..9000_u32).map(|n| (n * n % 251) as u8).collect();
    for bytes in [b"notities: geen database\n".to_vec(), noise, vec![b'S']] {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(data.path().join("scan.sqlite"), bytes).unwrap();
        left_alone(data.path(), FOREIGN);
    }
    let others: [&'static [&'static str]; 3] = [
        &["CREATE TABLE klanten (id INTEGER)"],
        &[
            "PRAGMA journal_mode = WAL",
            "CREATE TABLE rounds (id INTEGER)",
        ],
        // Another program that keeps the same kind of record.
        &[
            "CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT, \
             installed_on TIMESTAMP, success BOOLEAN, checksum BLOB, execution_time BIGINT)",
            "INSERT INTO _sqlx_migrations VALUES (1, 'orders', '2026-01-01', TRUE, X'00', 1)",
        ],
    ];
    for sql in others {
        let data = tempfile::tempdir().unwrap();
        with(data.path(), sql).await;
        left_alone(data.path(), FOREIGN);
    }
}

#[tokio::test]
async fn a_damaged_database_is_left_alone() {
    let spoil: [fn(&mut Vec<u8>); 4] = [
        |bytes| bytes.truncate(bytes.len() / 2),
        |bytes| bytes.truncate(bytes.len() - 1000),
        |bytes| {
            let middle = bytes.len() / 2 / 4096 * 4096;
            bytes[middle..middle + 4096].fill(0xAA);
        },
        |bytes| bytes[16..].fill(b'x'),
    ];
    for (number, spoil) in spoil.into_iter().enumerate() {
        let data = tempfile::tempdir().unwrap();
        let mut bytes = own(data.path()).await;
        spoil(&mut bytes);
        std::fs::write(data.path().join("scan.sqlite"), bytes).unwrap();
        println!("damage {number}");
        left_alone(data.path(), DAMAGED);
    }
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_left_alone() {
    let data = tempfile::tempdir().unwrap();
    own(data.path()).await;
    with(
        data.path(),
        &[
            "CREATE TABLE later (id INTEGER)",
            "INSERT INTO _sqlx_migrations
             SELECT 9000, 'later', installed_on, TRUE, X'00', 1 FROM _sqlx_migrations LIMIT 1",
        ],
    )
    .await;
    left_alone(data.path(), NEWER);
}

#[tokio::test]
async fn an_empty_file_and_a_directory_that_cannot_be_used() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(data.path().join("scan.sqlite"), b"").unwrap();
    let server = Server::start(data.path(), &[]);
    assert_eq!(server.terminate().0, Some(0));
    // A file where the directory should be, and a directory where the file should be.
    let file = data.path().join("bestand");
    std::fs::write(&file, b"x").unwrap();
    one_sentence(&serve("serve", &file));
    let odd = tempfile::tempdir().unwrap();
    std::fs::create_dir(odd.path().join("scan.sqlite")).unwrap();
    one_sentence(&serve("serve", odd.path()));
}
