//! Which backups stay.

use std::fs;

use super::{backup, fine, installation, is_elsewhere, names, only};

#[tokio::test]
async fn the_newest_stay_and_nothing_else_is_touched() {
    let place = tempfile::tempdir().unwrap();
    let (data, to) = (place.path().join("data"), place.path().join("backups"));
    if is_elsewhere(&data) {
        return;
    }
    installation(&data).await;
    // As if they had been made earlier.
    for year in [2021, 2022, 2023, 2024] {
        let folder = place.path().join(year.to_string());
        fine(&backup(&data, &folder, &[]));
        fs::create_dir_all(&to).unwrap();
        let name = format!("scan-{year}0101T030000Z");
        fs::rename(only(&folder), to.join(name)).unwrap();
    }
    let others = [
        "notities.txt",
        "scan-van-vroeger",
        ".scan-20200101T030000Z.part",
    ];
    fs::write(to.join(others[0]), "van ons").unwrap();
    fs::create_dir(to.join(others[1])).unwrap();
    fs::create_dir(to.join(others[2])).unwrap();
    // Of which something was lost, and to which something was added.
    fs::remove_file(to.join("scan-20210101T030000Z/releases.sqlite")).unwrap();
    fs::write(to.join("scan-20220101T030000Z/lees-mij"), "").unwrap();
    let before = names(&to);
    let said = fine(&backup(&data, &to, &["--keep", "2"]));
    assert!(said.contains("scan-20230101T030000Z: removed"), "{said}");
    assert!(said.contains(".scan-20200101T030000Z.part"), "{said}");
    let after = names(&to);
    let gone: Vec<_> = before.iter().filter(|name| !after.contains(name)).collect();
    assert_eq!(gone, ["scan-20230101T030000Z"]);
    assert_eq!(after.len(), before.len());
    // Without a number all stay; none is no number.
    let none = backup(&data, &to, &["--keep", "0"]);
    assert_eq!(none.status.code(), Some(2));
    assert_eq!(names(&to), after);
}
