//! The files with which the program is put on a machine: what is not tried in a browser
//! (`end2end/proxies.spec.ts`).

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
    let unit = unit.replace("/usr/local/bin/scan-server", program.to_str().unwrap());
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

#[test]
fn the_service_gives_options_that_there_are() {
    let cli = Cli::command();
    let serve = cli.find_subcommand("serve").unwrap();
    let variables: Vec<&str> = serve
        .get_opts()
        .filter_map(|option| option.get_env()?.to_str())
        .collect();
    let unit = deploy("scan-server.service");
    let named: Vec<&str> = unit
        .split(|c: char| !(c.is_ascii_uppercase() || c == '_'))
        .filter(|word| word.starts_with("SCAN_"))
        .collect();
    assert!(named.len() > 3, "{named:?}");
    for name in named {
        assert!(variables.contains(&name), "{name}: {variables:?}");
    }
    // Options in the other files, which say how the server is started.
    for file in ["nginx.conf", "nginx-two.conf", "Caddyfile"] {
        for option in ["--public-url https://", "--trusted-proxies 127.0.0.1"] {
            assert!(deploy(file).contains(option), "{file}: {option}");
        }
    }
}
