//! What is in the way of a backup, or of putting one back.

use std::fs::{self, File};
use std::path::Path;

use jiff::ToSpan;
use scan_server::service::{Clock, SystemClock};

use super::{backup, fine, installation, is_elsewhere, names, only, refused, restore, run};
use crate::db;
use crate::disk::SmallDisk;
use crate::program::Server;

#[tokio::test]
async fn a_database_that_is_there_is_not_overwritten_and_a_running_server_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let (data, to) = (place.path().join("data"), place.path().join("backups"));
    if is_elsewhere(&data) {
        return;
    }
    installation(&data).await;
    fine(&backup(&data, &to, &[]));
    let made = only(&to);
    let before = db::dump(&data).await;
    let said = refused(&restore(&made, &data));
    assert!(
        said.contains("scan.sqlite and releases.sqlite away"),
        "{said}"
    );
    let server = Server::start(&data, &[]);
    let said = refused(&restore(&made, &data));
    assert!(said.contains("another scan-server uses"), "{said}");
    assert_eq!(server.terminate().0, Some(0));
    assert_eq!(db::dump(&data).await, before);
    // What is left of another database would be taken for a part of this one.
    let left = place.path().join("left");
    fs::create_dir(&left).unwrap();
    fs::write(left.join("scan.sqlite-wal"), "x").unwrap();
    let said = refused(&restore(&made, &left));
    assert!(said.contains("scan.sqlite-wal"), "{said}");
    assert!(!left.join("scan.sqlite").exists());
}

#[tokio::test]
async fn places_without_a_database_and_within_it_are_refused() {
    let place = tempfile::tempdir().unwrap();
    let (data, to) = (place.path().join("data"), place.path().join("backups"));
    if is_elsewhere(&data) {
        return;
    }
    let said = refused(&backup(&data, &to, &[]));
    assert!(said.contains("--data"), "{said}");
    assert!(!data.exists() && !to.exists());
    installation(&data).await;
    let said = refused(&backup(&data, &data.join("backups"), &[]));
    assert!(said.contains("--to"), "{said}");
    let url = ["--database-url", "postgres://scan@db.example/scan"];
    let said = refused(&backup(&data, &to, &url));
    assert!(
        said.contains("pg_dump") && said.contains("scan-server copy"),
        "{said}"
    );
    assert!(!to.exists());
    let paths = [("--from", to.as_path()), ("--data", data.as_path())];
    let said = refused(&run("restore", &paths, &url));
    assert!(said.contains("scan-server copy"), "{said}");
}

#[tokio::test]
async fn a_name_that_is_taken_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let (data, to) = (place.path().join("data"), place.path().join("backups"));
    if is_elsewhere(&data) {
        return;
    }
    installation(&data).await;
    fs::create_dir(&to).unwrap();
    // Whenever in the next minutes the backup is made.
    let now = SystemClock.now();
    for second in 0..300 {
        let at = now.checked_add(second.seconds()).unwrap();
        let name = at.strftime("scan-%Y%m%dT%H%M%SZ").to_string();
        fs::write(to.join(name), "van iemand anders").unwrap();
    }
    let before = names(&to);
    let said = refused(&backup(&data, &to, &["--keep", "1"]));
    assert!(said.contains("is there already"), "{said}");
    assert_eq!(names(&to), before);
}

#[tokio::test]
async fn on_a_full_disk_nothing_is_left_of_a_backup() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("data");
    if is_elsewhere(&data) {
        return;
    }
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    installation(&data).await;
    let to = disk.path().join("backups");
    fs::create_dir(&to).unwrap();
    let fill = disk.fill();
    let all = fs::metadata(&fill).unwrap().len();
    // Room for nothing, for a part of a file, and for the smaller one of both.
    for room in [0, 16 * 1024, 200 * 1024] {
        let file = File::options().write(true).open(&fill).unwrap();
        file.set_len(all - room).unwrap();
        let said = refused(&backup(&data, &to, &["--keep", "1"]));
        assert!(
            said.contains("no room on the disk") || said.contains("No space left"),
            "{said}"
        );
        assert!(said.contains("nothing is left of it"), "{said}");
        assert_eq!(names(&to), [""; 0]);
    }
    fs::remove_file(fill).unwrap();
    fine(&backup(&data, &to, &[]));
    is_put_back(&only(&to), &place.path().join("again"));
}

fn is_put_back(made: &Path, again: &Path) {
    let said = fine(&restore(made, again));
    assert!(said.contains("0 teams"), "{said}");
}
