//! What an installation says of its mail server.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;

use super::receiver::{FROM, SITE};
use crate::program::{Server, command};

/// Starts with these options, in vain, and gives what it says.
fn refused(options: &[&str]) -> String {
    let data = tempfile::tempdir().unwrap();
    let output = command()
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data.path())
        .args(options)
        .output()
        .unwrap();
    assert!(!output.status.success(), "{options:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn half_a_mail_server_does_not_start() {
    let from = ["--smtp-from", FROM];
    let site = ["--public-url", SITE];
    let url = ["--smtp-url", "smtps://mail.example"];
    let with = |more: &[&str]| refused(&[&from[..], &site, more].concat());
    assert!(refused(&url).contains("--smtp-from"));
    assert!(refused(&from).contains("--smtp-url"));
    let without_site = refused(&[url, from].concat());
    assert!(without_site.contains("--public-url"), "{without_site}");
    for (url, why) in [
        ("https://mail.example", "must start with"),
        ("smtps://scan:geheim@mail.example", "put it in a file"),
        ("smtps://scan@mail.example", "no password"),
        ("nergens", "the address"),
    ] {
        let said = with(&["--smtp-url", url]);
        assert!(said.contains(why), "{url}: {said}");
        assert!(!said.contains("geheim"), "{said}");
    }
    let missing = [
        "--smtp-url",
        "smtps://scan@mail.example",
        "--smtp-password-file",
        "/nergens",
    ];
    assert!(with(&missing).contains("/nergens"));
    let wrong_from = [
        "--smtp-url",
        "smtps://mail.example",
        "--public-url",
        SITE,
        "--smtp-from",
        "geen adres",
    ];
    assert!(refused(&wrong_from).contains("the sender"));
}

#[test]
fn a_password_is_in_a_file_of_its_own_and_is_not_printed() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("wachtwoord");
    std::fs::write(&file, "heel-geheim\n").unwrap();
    let may = |mode| std::fs::set_permissions(&file, Permissions::from_mode(mode)).unwrap();
    let name = file.to_str().unwrap();
    may(0o644);
    let url = "smtps://scan@mail.example";
    let options = ["--smtp-url", url, "--smtp-from", FROM, "--public-url", SITE];
    let said = refused(&[&options[..], &["--smtp-password-file", name]].concat());
    assert!(
        said.contains("chmod 600") && !said.contains("heel-geheim"),
        "{said}"
    );
    may(0o600);
    let environment = [
        ("SCAN_SMTP_URL", url),
        ("SCAN_SMTP_FROM", FROM),
        ("SCAN_PUBLIC_URL", SITE),
        ("SCAN_LOG", "trace"),
        ("SCAN_SMTP_PASSWORD_FILE", name),
    ];
    let server = Server::start(&data.path().join("data"), &environment);
    let (code, log) = server.terminate();
    assert_eq!(code, Some(0), "{log}");
    assert!(!log.contains("heel-geheim"), "{log}");
}
