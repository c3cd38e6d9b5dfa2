//! `kill -9` in the middle of making a release: it is whole or absent, and the next start makes or
//! forgets it.

use std::process::Stdio;
use std::time::Instant;

use super::{Ground, SCHOOLS, School, told};
use crate::app::PATIENCE;
use crate::db;

const TIMES: u32 = 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_twenty_times_a_release_is_whole_or_absent() {
    let ground = Ground::with(&School::several(SCHOOLS)).await;
    let data = ground.data();
    let began = Instant::now();
    ground.build();
    let mut whole = began.elapsed();
    let (mut cut_off, mut resumed, mut made, mut tries) = (0, 0, 1, 0);
    while cut_off < TIMES {
        tries += 1;
        assert!(tries < 5 * TIMES, "it was broken off only {cut_off} times");
        let mut child = ground
            .command(&["build", "--release-interval-days", "0"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Moments over the whole of it, in no order.
        let moment = whole.mul_f64(f64::from(1 + 7 * tries % TIMES) / f64::from(TIMES + 1));
        let began = Instant::now();
        while began.elapsed() < moment && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        let ended = child.try_wait().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let due = "SELECT COUNT(*) FROM release_due";
        let was_due = db::number(&data, due).await;
        match ended {
            None => cut_off += 1,
            // It was done by then: the next are killed earlier.
            Some(_) => whole = whole.min(moment),
        }
        resumed += u32::from(was_due > 0);
        // Staff never read half a release.
        let published = "SELECT r.edition FROM releases r WHERE r.state = 'published'";
        for edition in told(&data, published).await {
            assert!(edition.parse::<u32>().unwrap() <= made + 1);
        }
        let server = ground.serve();
        let began = Instant::now();
        while db::number(&data, due).await > 0 {
            assert!(began.elapsed() < PATIENCE, "it is not made anew");
            tokio::task::yield_now().await;
        }
        // Whoever is told to stop makes to its end what is nearly done.
        let (code, log) = server.terminate();
        assert_eq!(code, Some(0), "{log}");
        let verified = ground.done(&["verify"]);
        let now: u32 = verified.split(' ').next().unwrap().parse().unwrap();
        assert!(
            (made..=made + 1).contains(&now),
            "{made} became {now}: {log}"
        );
        assert!(was_due == 0 || now == made + 1, "what was due was made");
        made = now;
        let numbers = told(&data, "SELECT edition FROM releases ORDER BY edition").await;
        let ledgers = db::texts(
            &data,
            "SELECT CAST(edition AS TEXT) FROM release_ledgers ORDER BY edition",
        );
        assert_eq!(numbers, ledgers.await, "{log}");
    }
    assert!(resumed > 0, "none was made anew");
    let kept = "SELECT COUNT(*) FROM release_ledgers WHERE body IS NOT NULL";
    assert_eq!(db::number(&data, kept).await, 1);
}
