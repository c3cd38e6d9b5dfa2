//! The secrets of releases: where they lie, who may read them, and what is said when they cannot be
//! used.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::{Ground, SCHOOLS, School, err, told};
use crate::program;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn secrets_that_others_can_read_or_that_are_not_the_right_ones_make_no_release() {
    let ground = Ground::with(&School::several(SCHOOLS)).await;
    ground.build();
    let (folder, file) = (ground.keys(), ground.keys().join("uitgaven.sleutel"));
    assert_eq!((mode(&folder), mode(&file)), (0o700, 0o600));
    let whole = fs::read(&file).unwrap();
    let refused = |expected: &[&str]| {
        for arguments in [&["build", "--release-interval-days", "0"][..], &["verify"]] {
            let output = ground.release(arguments);
            let code = if arguments.len() > 1 { 5 } else { 1 };
            assert_eq!(output.status.code(), Some(code), "{}", err(&output));
            for words in expected {
                assert!(err(&output).contains(words), "{words}: {}", err(&output));
            }
        }
    };
    set_mode(&file, 0o640);
    refused(&["mode 640", "chmod 600 "]);
    set_mode(&file, 0o600);
    set_mode(&folder, 0o755);
    refused(&["mode 755", "chmod 700 "]);
    set_mode(&folder, 0o700);
    let mut damaged = whole.clone();
    damaged[120] ^= 1;
    fs::write(&file, &damaged).unwrap();
    refused(&["is damaged", "Put back a copy", "rotate-keys"]);
    fs::write(&file, b"").unwrap();
    refused(&["is damaged"]);
    fs::remove_file(&file).unwrap();
    refused(&["are not there", "Put back a copy"]);
    // Those of another installation.
    let other = Ground::with(&School::several(1)).await;
    other.build();
    fs::copy(other.keys().join("uitgaven.sleutel"), &file).unwrap();
    refused(&["are of series ", "Put back those"]);
    fs::write(&file, &whole).unwrap();
    ground.build();
    assert_eq!(
        ground.done(&["verify"]),
        "2 releases are as they were made\n"
    );
    let inside = ground.data().join("sleutels");
    let mut command = program::command_on(&ground.data());
    command.args(["release", "build", "--release-interval-days", "0", "--data"]);
    command
        .arg(ground.data())
        .arg("--release-keys")
        .arg(&inside);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(5));
    assert!(
        err(&output).contains("must not lie in the data directory"),
        "{}",
        err(&output)
    );
    assert!(!inside.exists());
}

#[tokio::test]
async fn other_secrets_begin_a_new_series() {
    let ground = Ground::with(&School::several(SCHOOLS)).await;
    ground.build();
    let before = fs::read(ground.keys().join("uitgaven.sleutel")).unwrap();
    let said = ground.done(&["rotate-keys"]);
    assert!(said.contains("the secrets are new"), "{said}");
    assert_ne!(
        fs::read(ground.keys().join("uitgaven.sleutel")).unwrap(),
        before
    );
    assert_eq!(
        ground.done(&["verify"]),
        "1 releases are as they were made\n"
    );
    ground.build();
    let series = told(&ground.data(), "SELECT DISTINCT series FROM releases").await;
    assert_eq!(series.len(), 2);
    assert!(said.contains(&series[1]) || said.contains(&series[0]));
    // In a new series every figure is made anew.
    let rows = told(
        &ground.data(),
        "SELECT row FROM release_figures WHERE edition = 2",
    )
    .await;
    assert!(rows.len() > 100 && rows.iter().all(|row| !row.contains(r#""s":1"#)));
    assert_eq!(
        ground.done(&["verify"]),
        "2 releases are as they were made\n"
    );
    // Lost secrets can be replaced as well.
    fs::remove_dir_all(ground.keys()).unwrap();
    assert_eq!(
        ground
            .release(&["build", "--release-interval-days", "0"])
            .status
            .code(),
        Some(5)
    );
    ground.done(&["rotate-keys"]);
    ground.build();
    assert_eq!(
        ground.done(&["verify"]),
        "3 releases are as they were made\n"
    );
}

#[tokio::test]
async fn without_a_folder_they_lie_beside_the_data() {
    let ground = Ground::with(&School::several(1)).await;
    let mut command = program::command_on(&ground.data());
    command
        .args(["release", "build", "--data"])
        .arg(ground.data());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let beside = ground.data().with_file_name("data-sleutels");
    assert_eq!(mode(&beside), 0o700);
    assert!(beside.join("uitgaven.sleutel").is_file() && !ground.keys().exists());
    // One school makes no figure.
    assert!(
        told(&ground.data(), "SELECT cell FROM release_figures")
            .await
            .is_empty()
    );
    assert_eq!(
        told(&ground.data(), "SELECT edition FROM releases").await,
        ["1"]
    );
}
