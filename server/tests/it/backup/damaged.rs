//! A backup that is not whole is not put back.

use std::fs;
use std::path::Path;

use super::{backup, fine, installation, is_elsewhere, only, refused, restore};

/// Changes one byte in the middle of a file.
fn spoil(file: &Path) {
    let mut bytes = fs::read(file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(file, bytes).unwrap();
}

fn cut(file: &Path) {
    let bytes = fs::read(file).unwrap();
    fs::write(file, &bytes[..bytes.len() / 2]).unwrap();
}

fn lose(file: &Path) {
    fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_file_or_a_text_that_is_not_as_it_was_is_named_and_nothing_is_put_back() {
    let place = tempfile::tempdir().unwrap();
    let (data, to) = (place.path().join("data"), place.path().join("backups"));
    if is_elsewhere(&data) {
        return;
    }
    installation(&data).await;
    fine(&backup(&data, &to, &[]));
    let made = only(&to);
    let again = place.path().join("again");
    let ways: [fn(&Path); 3] = [spoil, cut, lose];
    for name in ["backup.txt", "releases.sqlite", "scan.sqlite"] {
        let file = made.join(name);
        let whole = fs::read(&file).unwrap();
        for way in ways {
            way(&file);
            let said = refused(&restore(&made, &again));
            assert!(said.contains(name), "{said}");
            assert!(!again.exists(), "{name}");
            fs::write(&file, &whole).unwrap();
        }
    }
    // Another folder, and one of a later version.
    let said = refused(&restore(&data, &again));
    assert!(said.contains("this is no whole backup"), "{said}");
    let text = fs::read_to_string(made.join("backup.txt")).unwrap();
    fs::write(
        made.join("backup.txt"),
        text.replace("backup, 1", "backup, 2"),
    )
    .unwrap();
    let said = refused(&restore(&made, &again));
    assert!(said.contains("a newer version of scan-server"), "{said}");
    assert!(!again.exists());
    // As it was, it is put back.
    fs::write(made.join("backup.txt"), text).unwrap();
    fine(&restore(&made, &again));
}
