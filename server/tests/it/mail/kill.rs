//! `kill -9` in the middle of sending: no mail is lost, and one that comes twice is the same mail.

use std::collections::BTreeMap;

use scan::mail::MailKind;

use super::receiver::{FROM, Receiver, SITE};
use super::{letter, queue, sending_to};
use crate::db;
use crate::program::Server;

const MAILS: usize = 120;
const KILLS: usize = 8;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_eight_times_no_mail_is_lost() {
    let receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    for number in 0..MAILS {
        let to = format!("collega{number}@school.example");
        // Not before the real clock of this machine, which is not that of the test.
        queue(&app, &to, letter(MailKind::Invitation, &to)).await;
    }
    let data = app.into_data().await;
    // Due for whatever the time is.
    db::change(
        data.path(),
        "UPDATE outbox SET due_at = 0, until = 9000000000",
    )
    .await;
    let url = receiver.url("smtp");
    let environment = [
        ("SCAN_SMTP_URL", url.as_str()),
        ("SCAN_SMTP_FROM", FROM),
        ("SCAN_PUBLIC_URL", SITE),
    ];
    let mut came: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let mut keep = |mail: super::receiver::Taken| {
        let id = mail.header("Message-ID");
        let known = came.entry(mail.to).or_insert((id.clone(), 0));
        assert_eq!(known.0, id, "it came again as another mail");
        known.1 += 1;
    };
    let waiting = "SELECT COUNT(*) FROM outbox WHERE state <> 'verstuurd'";
    let mut cut_off = 0;
    for _ in 0..KILLS {
        let server = Server::start(data.path(), &environment);
        // In the middle: after some went, and before all did.
        for _ in 0..3 {
            keep(receiver.take());
        }
        server.kill();
        cut_off += u32::from(db::number(data.path(), waiting).await > 0);
        while let Some(mail) = receiver.took() {
            keep(mail);
        }
    }
    assert!(
        cut_off > 4,
        "only {cut_off} times something was left to send"
    );
    let server = Server::start(data.path(), &environment);
    while db::number(data.path(), waiting).await > 0 {
        tokio::task::yield_now().await;
    }
    let (code, log) = server.terminate();
    assert_eq!(code, Some(0), "{log}");
    while let Some(mail) = receiver.took() {
        keep(mail);
    }
    assert_eq!(came.len(), MAILS);
    // Only one whose sending was cut off can come again.
    let again: usize = came.values().map(|(_, times)| times - 1).sum();
    assert!(again <= KILLS, "{again} came again");
}
