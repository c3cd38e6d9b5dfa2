//! Mail servers that are not there, say no, are slow, break off, or are not who they should be.

use std::sync::Arc;

use scan::mail::{GIVEN_UP_AFTER, MailKind};
use scan_server::collection::Collection;
use scan_server::job_queue::JobQueue;
use scan_server::service::mail::Route;
use scan_server::service::mail::delivering::Round;
use scan_server::service::{Service, Settings};
use scan_server::store::Store;

use super::receiver::{LOGIN, Receiver};
use super::{letter, queue, sending_to, states};
use crate::app::{Setup, TestApp};

const DAY: i64 = 24 * 60 * 60;

fn invitation(to: &str) -> scan::mail::Letter {
    letter(MailKind::Invitation, to)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_away_gets_the_mail_when_it_is_back() {
    let receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    let port = receiver.port.to_string();
    drop(receiver);
    queue(&app, "een", invitation("anna@school.example")).await;
    queue(&app, "twee", invitation("bert@school.example")).await;
    for _ in 0..3 {
        // The second mail is not tried in vain as well.
        assert_eq!(app.service.send_due().await.unwrap(), Round::Stopped);
        app.clock.forward(DAY / 2);
    }
    assert_eq!(states(&app).await, ["wacht", "wacht"]);
    let receiver = Receiver::start(&["--port", &port]);
    assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
    let mut to = [receiver.take().to, receiver.take().to];
    to.sort();
    assert_eq!(to, ["anna@school.example", "bert@school.example"]);
    assert!(receiver.took().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_refused_is_given_up_and_the_next_mail_goes() {
    let mut receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    receiver.is("refuse");
    queue(&app, "een", invitation("niemand@school.example")).await;
    assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
    assert_eq!(states(&app).await, ["opgegeven"]);
    receiver.is("ok");
    queue(&app, "twee", invitation("anna@school.example")).await;
    app.clock.forward(DAY);
    assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
    assert_eq!(receiver.take().to, "anna@school.example");
    assert!(receiver.took().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_that_is_put_off_is_tried_later_and_given_up_after_days() {
    let mut receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    receiver.is("defer");
    queue(&app, "een", invitation("anna@school.example")).await;
    assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
    // Not at once: the pause is half a minute at least.
    receiver.is("ok");
    app.clock.forward(20);
    assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
    assert!(receiver.took().is_none());
    receiver.is("defer");
    let mut time = 0;
    while time < GIVEN_UP_AFTER {
        assert_eq!(states(&app).await, ["wacht"], "after {time} seconds");
        app.clock.forward(DAY / 2);
        time += DAY / 2;
        app.service.send_due().await.unwrap();
    }
    assert_eq!(states(&app).await, ["opgegeven"]);
    receiver.is("ok");
    app.clock.forward(DAY);
    app.service.send_due().await.unwrap();
    assert!(receiver.took().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_says_nothing_or_breaks_off_holds_nothing_up_and_loses_no_mail() {
    for mood in ["deaf", "cut"] {
        let mut receiver = Receiver::start(&[]);
        let app = sending_to(&receiver).await;
        receiver.is(mood);
        queue(&app, "een", invitation("anna@school.example")).await;
        assert_eq!(app.service.send_due().await.unwrap(), Round::Stopped);
        assert_eq!(states(&app).await, ["wacht"], "{mood}");
        receiver.is("ok");
        app.clock.forward(60);
        assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
        receiver.take();
        assert!(receiver.took().is_none(), "{mood}");
        assert_eq!(states(&app).await, ["verstuurd"], "{mood}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_server_took_without_saying_so_comes_again_as_the_same_mail() {
    for mood in ["slow", "hush"] {
        let mut receiver = Receiver::start(&[]);
        let app = sending_to(&receiver).await;
        receiver.is(mood);
        queue(&app, "een", invitation("anna@school.example")).await;
        assert_eq!(app.service.send_due().await.unwrap(), Round::Stopped);
        let first = receiver.take();
        receiver.is("ok");
        app.clock.forward(60);
        assert_eq!(app.service.send_due().await.unwrap(), Round::Done);
        let again = receiver.take();
        assert_eq!(first.header("Message-ID"), again.header("Message-ID"));
        assert_eq!(first.body(), again.body());
    }
}

/// What one server makes of a mail that goes this way.
async fn sent_by(route: Route) -> (TestApp, Round) {
    let setup = Setup {
        mail: route,
        ..Setup::default()
    };
    let app = setup.run().await;
    queue(&app, "een", invitation("anna@school.example")).await;
    let round = app.service.send_due().await.unwrap();
    (app, round)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mails_go_through_tls_to_whom_they_should() {
    for (tls, end) in [("wrapper", ""), ("starttls", "?tls=required")] {
        let scheme = if tls == "wrapper" { "smtps" } else { "smtp" };
        let receiver = Receiver::start(&["--tls", tls, "--login", LOGIN]);
        let url = format!("{scheme}://scan@localhost:{}{end}", receiver.port);
        let trusted = receiver.authorities.clone();
        let (_, round) = sent_by(Receiver::secure(&url, Some(&trusted))).await;
        assert_eq!(round, Round::Done, "{tls}");
        let mail = receiver.take();
        assert!(mail.tls, "{tls}");
        assert_eq!(mail.user.as_deref(), Some("scan"));

        // Nobody vouches for it.
        let (app, round) = sent_by(Receiver::secure(&url, None)).await;
        assert_eq!((round, receiver.took().is_none()), (Round::Stopped, true));
        assert_eq!(states(&app).await, ["wacht"]);

        // It has the certificate of another.
        let other = Receiver::start(&["--tls", tls, "--name", "elders.example"]);
        let url = format!("{scheme}://scan@localhost:{}{end}", other.port);
        let trusted = other.authorities.clone();
        let (_, round) = sent_by(Receiver::secure(&url, Some(&trusted))).await;
        assert_eq!((round, other.took().is_none()), (Round::Stopped, true));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_offers_no_tls_hears_neither_password_nor_mail() {
    let receiver = Receiver::start(&["--login", LOGIN]);
    let url = format!("smtp://scan@localhost:{}?tls=required", receiver.port);
    let (_, round) = sent_by(Receiver::secure(&url, None)).await;
    assert_eq!(round, Round::Stopped);
    assert!(receiver.took().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_costs_no_mail() {
    let receiver = Receiver::start(&["--tls", "wrapper", "--login", "scan:anders"]);
    let url = format!("smtps://scan@localhost:{}", receiver.port);
    let trusted = receiver.authorities.clone();
    let (app, round) = sent_by(Receiver::secure(&url, Some(&trusted))).await;
    assert_eq!(round, Round::Stopped);
    assert_eq!(states(&app).await, ["wacht"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_programs_on_one_file_send_each_mail_once() {
    const MAILS: usize = 60;
    let receiver = Receiver::start(&[]);
    let app = sending_to(&receiver).await;
    for number in 0..MAILS {
        let to = format!("collega{number}@school.example");
        queue(&app, &to, invitation(&to)).await;
    }
    let store = Store::open(app.data()).await.unwrap();
    let settings = Settings {
        mail: receiver.route(),
        ..Settings::default()
    };
    let collection = Collection::empty();
    let clock = app.clock.clone();
    let other = Service::with_settings(store, collection, clock, JobQueue::new(), settings);
    let (one, two) = (app.service.clone(), other.clone());
    let both = [one, two].map(|service| {
        tokio::spawn(async move {
            let service: Arc<Service> = service;
            service.send_due().await.unwrap()
        })
    });
    for sending in both {
        assert_eq!(sending.await.unwrap(), Round::Done);
    }
    let mut to: Vec<String> = (0..MAILS).map(|_| receiver.take().to).collect();
    assert!(receiver.took().is_none(), "one came twice");
    to.sort();
    to.dedup();
    assert_eq!(to.len(), MAILS);
    other.store().close().await;
}
