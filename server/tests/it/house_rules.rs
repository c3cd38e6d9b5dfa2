//! Rules of the house that no compiler checks, by walking the repository.

use crate::program::root;
use crate::repository::{File, files, sources};

/// Lines of code (no comments) that hold one of the words, as `path:line: text`.
fn lines_with<'a>(files: impl IntoIterator<Item = &'a File>, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in file.text.lines().enumerate() {
            let code = line.trim_start();
            if !code.starts_with("//") && words.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {code}", file.path, number + 1));
            }
        }
    }
    found
}

#[test]
fn html_is_written_by_hand_in_one_place_only() {
    let app = sources("app/");
    let text_area = "app/src/components/textarea.rs";
    let others = app.iter().filter(|file| file.path != text_area);
    // Leptos writes children of a text area as they are.
    let found = lines_with(
        others,
        &[
            "inner_html",
            "<textarea",
            "set_inner_html",
            "insert_adjacent_html",
        ],
    );
    assert!(found.is_empty(), "{found:#?}");
    let there = app.iter().filter(|file| file.path == text_area);
    assert_eq!(lines_with(there, &["<textarea"]).len(), 1);
}

#[test]
fn views_hold_no_inline_styles() {
    let app = sources("app/");
    let found = lines_with(
        &app,
        &[" style=", "\tstyle=", " style:", "style=(", "prop:style"],
    );
    let found: Vec<_> = found
        .iter()
        .filter(|line| !line.contains("pub style: "))
        .collect();
    assert!(found.is_empty(), "the policy forbids them: {found:#?}");
}

#[test]
fn sql_lives_in_the_store_only() {
    let mut all = sources("server/src/");
    all.extend(sources("app/"));
    all.extend(sources("src/"));
    let is_store = |file: &&File| file.path.starts_with("server/src/store");
    // Keys say of themselves that they are numbers in SQL.
    let may = |file: &&File| is_store(file) || file.path == "src/ids.rs";
    let elsewhere = all.iter().filter(|file| !may(file));
    let found = lines_with(
        elsewhere,
        &["sqlx", "SELECT ", "INSERT INTO", "DELETE FROM", "PRAGMA"],
    );
    assert!(found.is_empty(), "{found:#?}");
    assert!(lines_with(all.iter().filter(is_store), &["sqlx::query"]).len() > 20);
}

#[test]
fn only_the_service_gives_proofs_of_rights() {
    let mut all = sources("server/src/");
    all.extend(sources("app/"));
    all.extend(sources("src/"));
    let found = lines_with(&all, &["::granted(", "fn granted("]);
    let elsewhere: Vec<_> = found
        .iter()
        .filter(|line| !line.starts_with("server/src/service/rights.rs:"))
        .filter(|line| !line.starts_with("src/application/rights.rs:"))
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
    assert!(found.len() > 12, "{found:#?}");
}

#[test]
fn every_stream_of_events_is_made_in_one_place() {
    let found = lines_with(&sources("app/"), &["Sse::new"]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("app/src/events.rs"), "{found:#?}");
}

#[test]
fn nothing_sleeps_but_what_is_listed() {
    const LISTED: [&str; 3] = [
        // Out of file descriptors: others may come free.
        "server/src/serve.rs",
        // The clock: after many wrong codes each try waits.
        "server/src/service.rs",
        // Between two events of a headcount.
        "app/src/pages/manage/events.rs",
    ];
    let rust: Vec<File> = files()
        .into_iter()
        .filter(|file| file.path.ends_with(".rs") && file.path != "server/tests/it/house_rules.rs")
        // The load comes at its times.
        .filter(|file| !file.path.starts_with("server/benches/"))
        .collect();
    let found = lines_with(&rust, &["sleep(", "thread::sleep", "time::sleep"]);
    let wrong: Vec<_> = found
        .iter()
        .filter(|line| !LISTED.iter().any(|path| line.starts_with(path)))
        .collect();
    assert!(wrong.is_empty(), "wait for a condition instead: {wrong:#?}");
    assert_eq!(
        found.len(),
        LISTED.len(),
        "the list is out of date: {found:#?}"
    );
}

#[test]
fn the_domain_knows_no_files_no_net_no_time_and_no_chance() {
    let mut domain = sources("src/");
    // Days, moments and addresses are values; looking at a clock or a network is not.
    for file in &mut domain {
        file.text = file.text.replace("jiff::civil::Date", "");
        file.text = file.text.replace("use jiff::Timestamp;", "");
        file.text = file.text.replace("std::net::IpAddr", "");
    }
    let words = [
        "std::fs",
        "std::net",
        "std::env",
        "std::process",
        "std::thread",
        "std::time",
        "SystemTime",
        "Instant",
        "rand::",
        "getrandom",
        "jiff",
        "chrono",
        "tokio",
        "axum",
        "leptos",
        "async fn",
        "unsafe {",
        "println!",
    ];
    let found = lines_with(&domain, &words);
    assert!(found.is_empty(), "{found:#?}");
}

/// Names of the dependencies in a section of a manifest.
fn dependencies(manifest: &str, section: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join(manifest)).unwrap();
    let mut names = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if let Some(head) = line.strip_prefix('[') {
            inside = head.trim_end_matches(']') == section;
        } else if inside && line.contains('=') && line.starts_with(|c: char| c.is_ascii_lowercase())
        {
            let name = line.split(['=', '.', ' ']).next().unwrap();
            names.push(name.to_owned());
        }
    }
    names
}

#[test]
fn dependencies_point_inward() {
    let own = |manifest: &str| -> Vec<String> {
        let mut names = dependencies(manifest, "dependencies");
        names.retain(|name| name == "scan" || name.starts_with("scan-"));
        names.sort();
        names
    };
    assert_eq!(own("Cargo.toml"), Vec::<String>::new());
    assert_eq!(own("app/texts/Cargo.toml"), ["scan"]);
    assert_eq!(own("app/islands/Cargo.toml"), ["scan", "scan-texts"]);
    assert_eq!(own("app/browser/Cargo.toml"), ["scan-islands"]);
    assert_eq!(own("app/report/Cargo.toml"), ["scan", "scan-texts"]);
    assert_eq!(
        own("app/Cargo.toml"),
        ["scan", "scan-islands", "scan-report", "scan-texts"]
    );
    assert_eq!(own("server/export/Cargo.toml"), ["scan", "scan-texts"]);
    assert_eq!(
        own("server/Cargo.toml"),
        [
            "scan",
            "scan-app",
            "scan-export",
            "scan-islands",
            "scan-report",
            "scan-texts"
        ]
    );
    let mut domain = dependencies("Cargo.toml", "dependencies");
    domain.sort();
    let few = [
        "blake3",
        "jiff",
        "pathfinding",
        "schemars",
        "serde",
        "serde-saphyr",
        "serde_json",
        "sqlx",
        "strum",
        "unicode-normalization",
    ];
    assert_eq!(domain, few);
    let app = dependencies("app/Cargo.toml", "dependencies");
    for outer in ["sqlx", "hyper", "hyper-util", "clap", "tower-http"] {
        assert!(!app.iter().any(|name| name == outer), "pages know {outer}");
    }
    let uses = lines_with(&sources("app/"), &["scan_server", "scan-server"]);
    assert!(uses.is_empty(), "{uses:#?}");
}

/// Rust files of a folder, with their tests.
fn rust(folder: &str) -> Vec<File> {
    let mut found = files();
    found.retain(|file| file.path.starts_with(folder) && file.path.ends_with(".rs"));
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

/// The same of a crate, with its manifest.
fn whole_crate(folder: &str) -> Vec<File> {
    let manifest = format!("{folder}Cargo.toml");
    let mut found = rust(folder);
    found.extend(files().into_iter().filter(|file| file.path == manifest));
    assert!(found.iter().any(|file| file.path == manifest), "{manifest}");
    found
}

/// A crate has a hyphen in its name where a manifest names it.
#[test]
fn sql_documents_and_the_browser_name_no_page() {
    const PAGES: [&str; 2] = ["scan_app", "scan-app"];
    const WEB: [&str; 4] = ["scan_islands", "scan-islands", "leptos", "axum"];
    let none = |files: &[File], words: &[&str]| {
        let found = lines_with(files, words);
        assert!(found.is_empty(), "{found:#?}");
    };
    none(&rust("server/src/store"), &PAGES);
    let documents = whole_crate("app/report/");
    none(&documents, &PAGES);
    none(&documents, &WEB);
    none(&whole_crate("app/islands/"), &PAGES);
    none(&whole_crate("app/browser/"), &PAGES);
    // Where they may be named, these words find them.
    let pages = whole_crate("app/");
    let server = whole_crate("server/");
    for word in WEB {
        assert!(!lines_with(&pages, &[word]).is_empty(), "{word}");
    }
    for word in PAGES {
        assert!(!lines_with(&server, &[word]).is_empty(), "{word}");
    }
}

#[test]
fn files_are_short_enough_to_read() {
    const MOST: usize = 400;
    let by_nature = |path: &str| {
        path.starts_with("questionnaires/")
            || path.ends_with(".lock")
            || path.ends_with("package-lock.json")
            || path.ends_with(".snap")
            || path.ends_with(".schema.json")
    };
    let long: Vec<(String, usize)> = files()
        .into_iter()
        .filter(|file| !by_nature(&file.path))
        .map(|file| (file.path, file.text.lines().count()))
        .filter(|(_, lines)| *lines > MOST)
        .collect();
    assert!(long.is_empty(), "longer than {MOST} lines: {long:#?}");
}

#[test]
fn no_file_names_a_registry() {
    let registries = [
        concat!("crates", ".io/"),
        concat!("npmjs", ".org"),
        concat!("static.rust", "-lang.org"),
        concat!("artif", "actory"),
        concat!("/nexus", "/"),
        concat!("pypi", ".org"),
    ];
    let all: Vec<File> = files()
        .into_iter()
        .filter(|file| file.path != "Cargo.lock")
        .collect();
    let found = lines_with(&all, &registries);
    assert!(found.is_empty(), "{found:#?}");
    // Cargo writes the name of the public registry into its lock file, and only that.
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let public = concat!("registry+https://github.com/rust-lang/crates", ".io-index");
    let sources = lock.lines().filter(|line| line.starts_with("source = "));
    for source in sources {
        assert!(source.contains(public), "{source}");
    }
}
