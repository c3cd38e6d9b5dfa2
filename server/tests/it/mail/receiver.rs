//! A mail server (`server/tests/smtp/receiver.py`) that misbehaves as it is told.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver as Queue, channel};
use std::time::Duration;

use scan_server::service::mail::Route;
use scan_server::service::mail::smtp::{Smtp, SmtpOptions};
use serde_json::Value;

use crate::app::PATIENCE;
use crate::program::root;

/// Where people reach the site, as mails say it.
pub const SITE: &str = "https://scan.example";
/// Who sends.
pub const FROM: &str = "Scan Passend Onderwijs <scan@scan.example>";
/// What the mail server asks of who logs in.
pub const LOGIN: &str = "scan:geheim";

/// A running mail server; it ends when it is dropped.
pub struct Receiver {
    child: Child,
    input: ChildStdin,
    said: Queue<Value>,
    pub port: u16,
    /// The file with the certificates that vouch for it.
    pub authorities: PathBuf,
}

/// A mail that it took.
#[derive(Clone, Debug)]
pub struct Taken {
    pub to: String,
    /// Headers and body as they came.
    pub text: String,
    pub tls: bool,
    pub user: Option<String>,
}

impl Taken {
    /// A header, unfolded.
    #[track_caller]
    pub fn header(&self, name: &str) -> String {
        let unfolded = self.text.replace("\r\n ", " ").replace("\r\n\t", " ");
        let start = format!("{}: ", name.to_lowercase());
        let found = unfolded
            .lines()
            .take_while(|line| !line.is_empty())
            .find(|line| line.to_lowercase().starts_with(&start));
        let found = found.unwrap_or_else(|| panic!("no {name}: {}", self.text));
        found[start.len()..].trim().to_owned()
    }

    /// What it says, decoded.
    pub fn body(&self) -> String {
        let (_, body) = self.text.split_once("\r\n\r\n").unwrap();
        let body = body.replace("\r\n", "\n");
        match self.header("Content-Transfer-Encoding").as_str() {
            "7bit" => body,
            "quoted-printable" => unquoted(&body.replace("=\n", "")),
            other => panic!("{other}"),
        }
    }
}

fn unquoted(text: &str) -> String {
    let (bytes, mut found, mut at) = (text.as_bytes(), Vec::new(), 0);
    while at < bytes.len() {
        if bytes[at] == b'=' {
            found.push(u8::from_str_radix(&text[at + 1..at + 3], 16).unwrap());
            at += 3;
        } else {
            found.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(found).unwrap()
}

impl Receiver {
    /// Starts one with these options of the script.
    pub fn start(options: &[&str]) -> Self {
        let cache = std::env::var_os("SCAN_CACHE").map(PathBuf::from);
        let home = std::env::var_os("HOME").map_or_else(PathBuf::new, PathBuf::from);
        let cache = cache.unwrap_or_else(|| home.join(".cache/scan-passend-onderwijs"));
        let python = cache.join("tools/smtp/bin/python");
        let mut child = Command::new(&python)
            .arg(root().join("server/tests/smtp/receiver.py"))
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|why| panic!("{}: {why} (.ci/setup test)", python.display()));
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (say, said) = channel();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let read = serde_json::from_str(&line);
                if read.is_ok_and(|value: Value| say.send(value).is_err()) {
                    return;
                }
            }
        });
        let first = said.recv_timeout(PATIENCE).expect("a mail server");
        Self {
            input: child.stdin.take().unwrap(),
            child,
            said,
            port: u16::try_from(first["port"].as_u64().unwrap()).unwrap(),
            authorities: first["authorities"].as_str().unwrap().into(),
        }
    }

    /// From now on it behaves so.
    pub fn is(&mut self, mood: &str) {
        writeln!(self.input, "{mood}").unwrap();
        // What it took before stays in front.
        let mut before = Vec::new();
        loop {
            let said = self.said.recv_timeout(PATIENCE).unwrap();
            if said["mood"] == mood {
                break;
            }
            before.push(said);
        }
        assert!(before.is_empty(), "it took {before:?}, which nobody read");
    }

    /// The next mail that it takes.
    pub fn take(&self) -> Taken {
        self.take_within(PATIENCE).expect("a mail")
    }

    /// The same, if it comes in that time.
    pub fn take_within(&self, time: Duration) -> Option<Taken> {
        let said = self.said.recv_timeout(time).ok()?;
        Some(Taken {
            to: said["to"][0].as_str().unwrap().to_owned(),
            text: said["text"].as_str().unwrap().to_owned(),
            tls: said["tls"].as_bool().unwrap(),
            user: said["user"].as_str().map(str::to_owned),
        })
    }

    /// A mail that it took by now, if there is one.
    pub fn took(&self) -> Option<Taken> {
        self.take_within(Duration::ZERO)
    }

    /// Where to find it, as an option of the program.
    pub fn url(&self, scheme: &str) -> String {
        format!("{scheme}://localhost:{}", self.port)
    }

    /// A server without secrets, as a route of mails.
    pub fn route(&self) -> Route {
        let smtp = Smtp::new(SmtpOptions {
            url: &self.url("smtp"),
            from: FROM,
            password: None,
            authorities: None,
            site: SITE,
        });
        Route::Smtp(Box::new(smtp.unwrap().with_patience(SHORT)))
    }

    /// With TLS and a login: `smtps://…`, or `smtp://…?tls=required`.
    pub fn secure(url: &str, trusting: Option<&std::path::Path>) -> Route {
        let smtp = Smtp::new(SmtpOptions {
            url,
            from: FROM,
            password: Some("geheim".to_owned()),
            authorities: trusting.map(|file| std::fs::read(file).unwrap()),
            site: SITE,
        });
        Route::Smtp(Box::new(smtp.unwrap().with_patience(SHORT)))
    }
}

/// How long these tests wait for a mail server that says nothing.
const SHORT: Duration = Duration::from_secs(2);

impl Drop for Receiver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
