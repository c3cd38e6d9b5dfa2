//! The files with which the program is put on a machine: what is not tried in a browser
//! (`end2end/proxies.spec.ts`).

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::CommandFactory;
use scan_server::cli::Cli;

use crate::program::root;

fn deploy(name: &str) -> String {
    fs::read_to_string(root().join("server/deploy").join(name)).unwrap()
}

/// `systemd-analyze` on the service file, as if the program stood where the file says.
fn judged(folder: &Path, unit: &str, arguments: &[&str]) -> (bool, String) {
    let program = folder.join("scan-server");
    fs::write(&program, "#!/bin/sh\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let unit = unit.replace("/usr/bin/scan-server", program.to_str().unwrap());
    let file: PathBuf = folder.join("scan-server.service");
    fs::write(&file, unit).unwrap();
    let output = Command::new("systemd-analyze")
        .args(arguments)
        .arg(&file)
        .output()
        .expect("systemd-analyze is missing: .ci/setup test");
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.success(), out + &err)
}

#[test]
fn systemd_understands_the_service_and_finds_it_shut_in() {
    let folder = tempfile::tempdir().unwrap();
    let unit = deploy("scan-server.service");
    let verify = |unit: &str| judged(folder.path(), unit, &["verify", "--man=no"]);
    let (fine, said) = verify(&unit);
    assert!(fine && said.is_empty(), "{said}");
    // It bites.
    let (_, said) = verify(&unit.replace("ProtectHome=yes", "ProtectHome=misschien"));
    assert!(said.contains("misschien"), "{said}");
    // 0 is shut in, 100 is open; a service without any limit has 96.
    let security = ["security", "--offline=true", "--no-pager", "--threshold=15"];
    let secure = |unit: &str| judged(folder.path(), unit, &security);
    let (fine, said) = secure(&unit);
    assert!(fine, "{said}");
    let open = unit.replace("ProtectSystem=strict\n", "");
    let open = open.replace("SystemCallFilter=@system-service\n", "");
    assert!(!secure(&open).0);
}

/// Variables in a text that begin like those of options.
fn variables(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !(c.is_ascii_uppercase() || c == '_'));
    words.filter(|word| word.starts_with("SCAN_")).collect()
}

/// The variables of a command.
fn options<'a>(cli: &'a clap::Command, command: &str) -> BTreeSet<&'a str> {
    let command = cli.find_subcommand(command).unwrap();
    let named = command.get_opts().filter_map(clap::Arg::get_env);
    named.filter_map(|name| name.to_str()).collect()
}

#[test]
fn the_service_gives_options_that_there_are() {
    let cli = Cli::command();
    let mut known = options(&cli, "serve");
    let without = |known: &BTreeSet<&str>, file: &str| {
        let text = deploy(file);
        let wrong: Vec<String> = variables(&text)
            .difference(known)
            .map(|name| (*name).to_owned())
            .collect();
        assert!(wrong.is_empty(), "{file}: {wrong:?}");
        assert!(!variables(&text).is_empty(), "{file}");
    };
    for file in ["scan-server.service", "scan-server.conf", "Containerfile"] {
        without(&known, file);
    }
    known.extend(options(&cli, "migrate"));
    without(&known, "compose.yml");
    // Options in the other files, which say how the server is started.
    for file in ["nginx.conf", "nginx-two.conf", "Caddyfile"] {
        for option in ["--public-url https://", "--trusted-proxies 127.0.0.1"] {
            assert!(deploy(file).contains(option), "{file}: {option}");
        }
    }
}

#[test]
fn the_file_of_options_has_each_as_a_comment() {
    let text = deploy("scan-server.conf");
    let given: Vec<&str> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    assert!(given.is_empty(), "{given:?}");
    let shown = text
        .lines()
        .filter_map(|line| line.strip_prefix('#')?.split_once('='));
    let shown: BTreeSet<&str> = shown
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("SCAN_"))
        .collect();
    let cli = Cli::command();
    let mut all = options(&cli, "serve");
    // Given by the service; for one's own machine alone.
    for other in ["SCAN_DATA", "SCAN_MAIL_PAGE"] {
        assert!(all.remove(other), "{other}");
    }
    assert_eq!(shown, all);
    // What stands there for an option that has a usual value is that value.
    let serve = cli.find_subcommand("serve").unwrap();
    for option in serve.get_opts() {
        let name = option.get_env().and_then(|name| name.to_str()).unwrap();
        let usual: Vec<&str> = option
            .get_default_values()
            .iter()
            .filter_map(|value| value.to_str())
            .collect();
        let (true, [usual]) = (shown.contains(name), usual.as_slice()) else {
            continue;
        };
        let [bare, quoted] = [format!("#{name}={usual}"), format!("#{name}=\"{usual}\"")];
        assert!(
            text.lines().any(|line| line == bare || line == quoted),
            "{bare}"
        );
    }
}

/// The package puts the program where the service looks for it; by hand it is told of another place.
#[test]
fn one_service_is_for_the_package_and_for_an_installation_by_hand() {
    let manifest = fs::read_to_string(root().join("server/Cargo.toml")).unwrap();
    assert!(manifest.contains("[\"target/release/scan-server\", \"usr/bin/\", \"755\"]"));
    let unit = deploy("scan-server.service");
    assert_eq!(unit.matches("/usr/bin/").count(), 1);
    assert!(unit.contains("\nExecStart=/usr/bin/scan-server serve\n"));
    let said = fs::read_to_string(root().join("docs/operations.md")).unwrap();
    assert!(said.contains(
        "\nsed 's|/usr/bin/|/usr/local/bin/|' usr/lib/systemd/system/scan-server.service "
    ));
    assert!(said.contains("\ninstall -m 755 usr/bin/scan-server /usr/local/bin/\n"));
}

#[test]
fn roles_in_containers_are_those_of_two_servers() {
    let said = fs::read_to_string(root().join("docs/servers.md")).unwrap();
    let (_, rest) = said.split_once("<<'SQL'\n").unwrap();
    let (statements, _) = rest.split_once("SQL\n").unwrap();
    assert!(statements.lines().count() > 5, "{statements}");
    let roles = deploy("compose-roles.sql");
    assert!(roles.contains(statements), "{statements}");
}

/// Of a program the exit code and what it said on standard error.
fn said_by(program: &str, words: &str) -> (bool, String) {
    let output = Command::new(program).args(words.split(' ')).output();
    let output = output.unwrap_or_else(|_| panic!("{program} is missing: .ci/setup test"));
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.success(), said)
}

/// The whole file, with certificates: nginx says what it refuses before it listens.
#[test]
fn nginx_takes_its_files_as_they_are() {
    const AROUND: &str = "pid AT/pid;
events {}
http {
client_body_temp_path AT/body;
proxy_temp_path AT/proxy;
fastcgi_temp_path AT/fastcgi;
uwsgi_temp_path AT/uwsgi;
scgi_temp_path AT/scgi;
include AT/site;
}
";
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().to_str().unwrap();
    fs::write(folder.path().join("conf"), AROUND.replace("AT", at)).unwrap();
    let curve = "ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=scan.example";
    let pair = format!("-keyout {at}/privkey.pem -out {at}/fullchain.pem");
    let (made, said) = said_by("openssl", &format!("req -x509 -newkey {curve} {pair}"));
    assert!(made, "{said}");
    let taken = |site: &str| {
        let mut text = String::new();
        for line in site.lines().filter(|line| !line.contains("listen [::]")) {
            // In the places of what is others'.
            let line = line.replace("listen 443", &format!("listen unix:{at}/443"));
            let line = line.replace("listen 80", &format!("listen unix:{at}/80"));
            let line = line.replace("/etc/letsencrypt/live/scan.example", at);
            text += &line.replace("/var/log/nginx", at);
            text += "\n";
        }
        fs::write(folder.path().join("site"), text).unwrap();
        said_by("nginx", &format!("-t -q -e stderr -p {at} -c {at}/conf"))
    };
    for file in ["nginx.conf", "nginx-two.conf"] {
        let (fine, said) = taken(&deploy(file));
        assert!(fine, "{file}: {said}");
    }
    // It bites: one name for two things.
    let (fine, said) = taken(&deploy("nginx-two.conf").replace("shared:scan_tls", "shared:scan"));
    assert!(!fine && said.contains("already declared"), "{said}");
}
