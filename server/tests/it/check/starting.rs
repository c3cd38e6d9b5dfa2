//! `serve` and `demo` on lists about which there is something to say, and with offers of one's own.

use std::path::Path;

use super::{FAULTS, directory_with, err, good_list, out};
use crate::program::{Server, root, run};

#[test]
fn a_server_starts_with_notes_and_logs_them() {
    let cut = String::from_utf8(good_list()).unwrap();
    let cut = cut.replacen(
        "title: Samen rond de leerling",
        "title: Samen #1 rond de leerling",
        1,
    );
    let directory = directory_with(&[("a.yaml", cut.as_bytes()), ("b.YAML", b"format: 1")]);
    let data = tempfile::tempdir().unwrap();
    let lists = directory.path().to_str().unwrap();
    let server = Server::start(data.path(), &[("SCAN_QUESTIONNAIRES", lists)]);
    let (code, log) = server.terminate();
    assert_eq!(code, Some(0), "{log}");
    for code in ["text-cut", "not-read"] {
        assert!(log.contains(code), "{code}: {log}");
    }
    assert!(
        log.contains("b.YAML") && log.contains("Call it `b.yaml`"),
        "{log}"
    );
}

#[test]
fn serve_and_demo_do_not_start_on_a_broken_list_and_name_the_place() {
    let list = std::fs::read(root().join(FAULTS).join("unknown-area.yaml")).unwrap();
    let directory = directory_with(&[("broken.yaml", &list)]);
    for command in ["serve", "demo"] {
        let data = tempfile::tempdir().unwrap();
        let data = data.path().join("new");
        let output = run(&[
            command,
            "--listen",
            "127.0.0.1:0",
            "--data",
            data.to_str().unwrap(),
            "--questionnaires",
            directory.path().to_str().unwrap(),
        ]);
        assert_eq!(output.status.code(), Some(1));
        let said = err(&output);
        assert!(said.contains("broken.yaml:29:11: "), "{said}");
        assert!(said.contains("[unknown-area]"), "{said}");
        assert!(!out(&output).contains("Listening"), "{}", out(&output));
        assert!(
            !Path::new(&data).exists(),
            "a database was made all the same"
        );
    }
}

/// They stand beside those of the lists, and a fault in them is named with its place.
#[test]
fn a_server_takes_offers_of_ones_own() {
    let own = "offers:
  - id: eigen-loket
    kind: helpdesk
    title: Loket voor passende hulp
    provider: Samenwerkingsverband
    text: Denkt mee over een leerling.
    contact: Via het formulier op de website.
    sectors: [vo]
    topics: [opp]
";
    let directory = directory_with(&[("eigen.yaml", own.as_bytes())]);
    let file = directory.path().join("eigen.yaml");
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[("SCAN_OFFERS", file.to_str().unwrap())]);
    let (code, log) = server.terminate();
    assert_eq!(code, Some(0), "{log}");

    std::fs::write(&file, own.replace("[opp]", "[onbekend]")).unwrap();
    let data = tempfile::tempdir().unwrap();
    let output = run(&[
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--data",
        data.path().to_str().unwrap(),
        "--offers",
        file.to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(1));
    let said = err(&output);
    assert!(
        said.contains("eigen.yaml:9:14: ") && said.contains("[unknown-topic]"),
        "{said}"
    );
}
