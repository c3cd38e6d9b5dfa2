//! Mails: queued with their cause, sent once, tried again, given up; and what mail servers do to them.

mod colleagues;
mod kill;
mod options;
mod pages;
pub mod receiver;
mod trouble;

use scan::mail::{Letter, MailAddress, MailKind};
use scan_server::service::mail::OutgoingMail;
use scan_server::service::mail::delivering::Round;
use scan_server::service::{Clock, Service};

use scan_server::store::database::Engine;

use crate::app::{Setup, TestApp};
use crate::db;
use receiver::{Receiver, SITE};

/// A letter with an accent and a long line.
pub fn letter(kind: MailKind, to: &str) -> Letter {
    Letter {
        kind,
        to: MailAddress::new(to).unwrap(),
        subject: "Doet u mee? Eén vraag".to_owned(),
        text: format!("Beste collega,\n\n{}\n\n{SITE}/één", "woord ".repeat(40)),
    }
}

/// Queues it, as its cause would, to be sent at once.
pub async fn queue(app: &TestApp, cause: &str, letter: Letter) {
    queue_at(&app.service, cause, letter, 0).await;
}

/// The same at that second.
pub async fn queue_at(service: &Service, cause: &str, letter: Letter, due: i64) {
    let mut transaction = service.store().begin().await.unwrap();
    let posted = OutgoingMail {
        letter,
        cause: cause.to_owned(),
        site: SITE,
        due,
        lasts: None,
    };
    service.post(&mut transaction, posted).await.unwrap();
    service.commit_and_post(transaction).await.unwrap();
}

/// A server that gives its mails to this one.
pub async fn sending_to(receiver: &Receiver) -> TestApp {
    let setup = Setup {
        mail: receiver.route(),
        ..Setup::default()
    };
    setup.run().await
}

/// States of all mails, in the order in which they were queued.
pub async fn states(app: &TestApp) -> Vec<String> {
    db::texts(app.data(), "SELECT state FROM outbox ORDER BY id").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_is_sent_once_with_what_mail_programs_ask() {
    let receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    let invitation = letter(MailKind::Invitation, "anna@school.example");
    queue(&app, "een", invitation.clone()).await;
    // The same cause a second time is the same mail.
    queue(&app, "een", invitation).await;
    assert_eq!(states(&app).await, ["wacht"]);
    assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
    assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
    let mail = receiver.take();
    assert!(receiver.took().is_none());
    assert_eq!(mail.to, "anna@school.example");
    assert_eq!(mail.header("To"), "anna@school.example");
    assert!(mail.header("From").contains("scan@scan.example"));
    assert!(mail.header("Message-ID").ends_with("@scan.example>"));
    assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
    assert!(mail.header("Content-Type").contains("utf-8"));
    assert!(mail.header("Subject").starts_with("Doet u mee?"));
    assert!(!mail.text.contains("Eén"), "headers are plain characters");
    assert!(
        mail.body()
            .contains(&"woord ".repeat(40).trim_end().to_owned())
    );
    assert!(mail.body().contains(&format!("{SITE}/één")));
    let way_out = mail.header("List-Unsubscribe");
    let way_out = way_out.trim_matches(['<', '>']);
    assert!(way_out.starts_with(&format!("{SITE}/mail/afmelden/")));
    assert!(mail.body().contains(way_out));
    let one_click = mail.header("List-Unsubscribe-Post");
    assert_eq!(one_click, "List-Unsubscribe=One-Click");
    assert_eq!(states(&app).await, ["verstuurd"]);
    // Links in a text may still work: it goes with the sending.
    let texts = "SELECT COUNT(*) FROM outbox WHERE body IS NOT NULL OR unsubscribe IS NOT NULL";
    assert_eq!(db::number(app.data(), texts).await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_to_sign_in_cannot_be_stopped() {
    let receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    queue(&app, "een", letter(MailKind::SignIn, "anna@school.example")).await;
    app.service.send_due().await.unwrap();
    let mail = receiver.take();
    assert!(!mail.text.contains("List-Unsubscribe") && !mail.body().contains("afmelden"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_waits_for_its_day() {
    let receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    let tomorrow = app.clock.now().as_second() + 24 * 60 * 60;
    let session = letter(MailKind::Session, "anna@school.example");
    queue_at(&app.service, "sessie", session, tomorrow).await;
    app.service.send_due().await.unwrap();
    assert_eq!(states(&app).await, ["wacht"]);
    app.clock.forward(24 * 60 * 60);
    app.service.send_due().await.unwrap();
    receiver.take();
    assert_eq!(states(&app).await, ["verstuurd"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_queued_is_sent_without_being_asked() {
    let receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    let looking = app.service.look_after_mail();
    for number in 0..3 {
        let to = format!("collega{number}@school.example");
        queue(&app, &to, letter(MailKind::Invitation, &to)).await;
        assert_eq!(receiver.take().to, to);
    }
    app.service.end_streams();
    looking.await.unwrap();
}

#[tokio::test]
async fn addresses_and_texts_are_forgotten_after_their_time() {
    let setup = Setup {
        mail: scan_server::service::mail::Route::Page,
        ..Setup::default()
    };
    let app = setup.run().await;
    queue(
        &app,
        "een",
        letter(MailKind::Invitation, "anna@school.example"),
    )
    .await;
    let later = app.clock.now().as_second() + 40 * 24 * 60 * 60;
    let waiting = letter(MailKind::Session, "bert@school.example");
    queue_at(&app.service, "twee", waiting, later).await;
    app.service.send_due().await.unwrap();
    let sent = app.clock.now().as_second();
    let forget = async |before| {
        let mut transaction = app.service.store().begin().await.unwrap();
        let forgotten = scan_server::store::outbox::forget(&mut transaction, before).await;
        transaction.commit().await.unwrap();
        forgotten.unwrap()
    };
    assert_eq!(forget(sent).await, 0);
    assert_eq!(forget(sent + 1).await, 1);
    assert_eq!(forget(sent + 1).await, 0);
    if app.service.store().engine() == Engine::Sqlite {
        assert_eq!(db::number(app.data(), "SELECT due FROM sweeps").await, 1);
    }
    let dump = db::dump(app.data()).await;
    assert!(!dump.contains("anna@school.example") && dump.contains("bert@school.example"));
    // What it was for is still known, so that it is not mailed again.
    queue(
        &app,
        "een",
        letter(MailKind::Invitation, "anna@school.example"),
    )
    .await;
    assert_eq!(states(&app).await, ["verstuurd", "wacht"]);
}
