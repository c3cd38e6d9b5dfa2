//! `scan-server release`, beside a running server.

use scan_server::claim::Claim;

use super::{Ground, SCHOOLS, School, change, err, told};
use crate::db;
use crate::program::run;

const FIGURES: &str = "SELECT f.list, f.cell, m.measure, f.row FROM release_figures f
    JOIN release_measures m ON m.edition = f.edition AND m.number = f.measure
    WHERE f.edition = (SELECT MAX(edition) FROM releases) ORDER BY 1, 2, 3";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_release_is_made_listed_verified_and_withdrawn_beside_a_server() {
    let ground = Ground::with(&School::several(SCHOOLS)).await;
    let data = ground.data();
    let server = ground.serve();
    assert_eq!(ground.done(&["list"]), "");
    assert_eq!(ground.done(&["build"]), "release 1 is published\n");
    let listed = ground.done(&["list"]);
    let [number, made, state, threshold, series] =
        listed.trim_end().split('\t').collect::<Vec<_>>()[..]
    else {
        panic!("{listed}");
    };
    assert_eq!((number, state), ("1", "published"));
    assert!(
        made.starts_with("made on ") && series.starts_with("series "),
        "{listed}"
    );
    assert_eq!(threshold, "at least 10 schools");
    assert_eq!(
        ground.done(&["verify"]),
        "1 releases are as they were made\n"
    );
    // Of the country, of provinces, of a role group.
    let cells = told(&data, "SELECT DISTINCT cell FROM release_figures").await;
    for cell in [
        "{}",
        r#"{"sector":"vo"}"#,
        r#"{"region":{"province":"zeeland"}}"#,
        r#"{"role":"lesgevend"}"#,
        r#"{"year":2025}"#,
    ] {
        assert!(cells.iter().any(|found| found == cell), "{cell}: {cells:?}");
    }
    let choices = told(&data, "SELECT list, choices FROM release_lists").await;
    assert_eq!(choices.len(), 1);
    assert!(
        choices[0].contains(r#""provinces":["utrecht","zeeland"]"#),
        "{choices:?}"
    );

    let early = ground.release(&["build"]);
    assert_eq!(early.status.code(), Some(3));
    assert!(err(&early).contains("can be made from"), "{}", err(&early));
    let again = ["build", "--release-interval-days", "0"];
    let other = Claim::on_releases(&data).unwrap().unwrap();
    let going = ground.release(&again);
    assert_eq!(going.status.code(), Some(4));
    assert!(err(&going).contains("another release is being made"));
    drop(other);
    assert_eq!(ground.done(&again), "release 2 is published\n");
    // Nothing changed, so no figure was made anew.
    let since = told(&data, "SELECT row FROM release_figures WHERE edition = 2").await;
    assert!(since.iter().all(|row| !row.contains(r#""s":2"#)));

    assert_eq!(ground.done(&["withdraw", "1"]), "release 1 is withdrawn\n");
    assert_eq!(ground.release(&["withdraw", "1"]).status.code(), Some(1));
    assert_eq!(ground.release(&["withdraw", "9"]).status.code(), Some(1));
    let listed = ground.done(&["list"]);
    let states: Vec<&str> = listed
        .lines()
        .map(|line| line.split('\t').nth(2).unwrap())
        .collect();
    assert_eq!(states[0], "published");
    assert!(states[1].starts_with("withdrawn on "), "{listed}");
    assert_eq!(
        ground.done(&["verify"]),
        "2 releases are as they were made\n"
    );
    let log = "SELECT who || ' ' || action || ' ' || about FROM staff_log ORDER BY id";
    assert_eq!(
        db::texts(&data, log).await,
        [
            "opdrachtregel uitgave-begonnen ",
            "opdrachtregel uitgave-gemaakt uitgave 1",
            "opdrachtregel uitgave-begonnen ",
            "opdrachtregel uitgave-gemaakt uitgave 2",
            "opdrachtregel uitgave-ingetrokken uitgave 1",
        ]
    );
    assert_eq!(server.terminate().0, Some(0));
}

#[tokio::test]
async fn verify_says_what_is_not_as_it_was_made() {
    let ground = Ground::with(&School::several(SCHOOLS)).await;
    let data = ground.data();
    ground.build();
    ground.build();
    let faults = async |sql: &'static str, back: &'static str, expected: &str| {
        change(&data, sql).await;
        let found = ground.release(&["verify"]);
        assert_eq!(found.status.code(), Some(1), "{sql}");
        assert!(err(&found).starts_with("release 2: "), "{}", err(&found));
        assert!(err(&found).contains(expected), "{}", err(&found));
        change(&data, back).await;
        assert_eq!(ground.release(&["verify"]).status.code(), Some(0), "{back}");
    };
    faults(
        "UPDATE release_figures SET row = replace(row, '\"n\":', '\"n\":1')
         WHERE edition = 2 AND cell = '{}'",
        "UPDATE release_figures SET row = replace(row, '\"n\":1', '\"n\":')
         WHERE edition = 2 AND cell = '{}'",
        "checksum",
    )
    .await;
    faults(
        "UPDATE releases SET threshold = 4 WHERE edition = 2",
        "UPDATE releases SET threshold = 10 WHERE edition = 2",
        "its threshold is 4 schools, and never below 5",
    )
    .await;
    faults(
        "UPDATE releases SET threshold = 5 WHERE edition = 2",
        "UPDATE releases SET threshold = 10 WHERE edition = 2",
        "checksum",
    )
    .await;
    faults(
        "UPDATE releases SET series = '0123456789abcdef' WHERE edition = 2",
        "UPDATE releases SET series = (SELECT series FROM releases WHERE edition = 1)
         WHERE edition = 2",
        "nothing was ever made in its series",
    )
    .await;
    faults(
        "UPDATE release_lists SET choices = replace(choices, 'zeeland', 'drenthe')
         WHERE edition = 2",
        "UPDATE release_lists SET choices = replace(choices, 'drenthe', 'zeeland')
         WHERE edition = 2",
        "what can be chosen",
    )
    .await;
    change(&data, "DELETE FROM releases WHERE edition = 2").await;
    let found = ground.release(&["verify"]);
    assert!(
        err(&found).contains("release 2: it was made and is not there"),
        "{}",
        err(&found)
    );
}

/// The same schools, put in another order into another database, and made by another process.
#[tokio::test]
async fn the_same_schools_make_the_same_tables_in_any_order() {
    let mut schools = School::several(SCHOOLS);
    let one = Ground::with(&schools).await;
    one.build();
    schools.reverse();
    let other = Ground::with(&schools).await;
    other.take_keys_of(&one);
    other.build();
    let figures = told(&one.data(), FIGURES).await;
    assert!(figures.len() > 100, "{}", figures.len());
    assert_eq!(figures, told(&other.data(), FIGURES).await);
    let checksum = "SELECT checksum FROM releases";
    let checksums = [
        told(&one.data(), checksum).await,
        told(&other.data(), checksum).await,
    ];
    assert_eq!(checksums[0], checksums[1]);
    // Other secrets, other figures.
    let third = Ground::with(&schools).await;
    third.build();
    assert_ne!(told(&third.data(), checksum).await, checksums[0]);
}

#[test]
fn no_threshold_below_five_is_taken() {
    for command in [&["serve"][..], &["release", "build"]] {
        let output = run(&[command, &["--release-threshold", "4"]].concat());
        assert_eq!(output.status.code(), Some(2));
        assert!(
            err(&output).contains("must be 5 schools or more"),
            "{}",
            err(&output)
        );
    }
    let help = run(&["release", "--help"]);
    let help = String::from_utf8(help.stdout).unwrap();
    for word in [
        "build",
        "list",
        "verify",
        "withdraw",
        "rotate-keys",
        "--data",
        "--release-keys",
        "--release-interval-days",
        "--release-threshold",
    ] {
        assert!(help.contains(word), "{word}: {help}");
    }
}
