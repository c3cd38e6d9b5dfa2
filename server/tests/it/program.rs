//! The real program.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex};

use crate::app::PATIENCE;
use crate::service_database;

/// The program with nothing of the environment that it would read.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scan-server"));
    for (name, _) in std::env::vars() {
        if name.starts_with("SCAN_") {
            command.env_remove(name);
        }
    }
    // The tests run in `server`; people run the program in the root of the repository.
    command.current_dir(root());
    command
}

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// What a program needs to know of the service on which the tests run.
pub fn service_of(data: &Path) -> Option<(&'static str, String)> {
    let url = service_database::url_of(data)?;
    Some(("SCAN_DATABASE_URL", url.to_string()))
}

/// The program with what it needs to know of the service, if the tests run on one.
pub fn command_on(data: &Path) -> Command {
    let mut command = command();
    command.envs(service_of(data));
    command
}

pub fn run(arguments: &[&str]) -> Output {
    let mut data = arguments.iter().skip_while(|word| **word != "--data");
    let command = match data.nth(1) {
        Some(data) => command_on(Path::new(data)),
        None => command(),
    };
    run_with(command, arguments)
}

fn run_with(mut command: Command, arguments: &[&str]) -> Output {
    command.args(arguments).output().unwrap()
}

/// What a program said so far.
#[derive(Default)]
struct Log {
    text: Mutex<String>,
    /// It said more.
    more: Condvar,
}

/// A running server; killed when it is dropped.
pub struct Server {
    child: Child,
    pub base: String,
    log: Arc<Log>,
    reader: Option<std::thread::JoinHandle<()>>,
}

impl Server {
    /// Starts it and waits until it says where it listens.
    pub fn start(data: &Path, more: &[(&str, &str)]) -> Self {
        Self::start_as(command(), data, more)
    }

    /// The same, through another program.
    pub fn start_as(mut command: Command, data: &Path, more: &[(&str, &str)]) -> Self {
        let mut child = command
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .envs(service_of(data))
            .envs(more.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::new(Log::default());
        let mut stderr = child.stderr.take().unwrap();
        let kept = log.clone();
        let reader = std::thread::spawn(move || {
            let mut bytes = [0; 8192];
            while let Ok(count @ 1..) = stderr.read(&mut bytes) {
                let text = String::from_utf8_lossy(&bytes[..count]).into_owned();
                kept.text.lock().unwrap().push_str(&text);
                kept.more.notify_all();
            }
        });
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = lines.next().and_then(Result::ok).unwrap_or_default();
        let base = line.strip_prefix("Listening on ").map(str::to_owned);
        let base = base.unwrap_or_else(|| panic!("{line} {}", log.text.lock().unwrap()));
        Self {
            child,
            base,
            log,
            reader: Some(reader),
        }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The rest of the line in its log that has these words, once it is there.
    pub fn said(&self, words: &str) -> String {
        let text = self.log.text.lock().unwrap();
        let rest = |text: &str| {
            let (_, after) = text.split_once(words)?;
            let (line, _) = after.split_once('\n')?;
            Some(line.trim().to_owned())
        };
        let is_missing = |text: &mut String| rest(text).is_none();
        let waited = self.log.more.wait_timeout_while(text, PATIENCE, is_missing);
        let (text, _) = waited.unwrap();
        rest(&text).unwrap_or_else(|| panic!("it does not say {words}: {text}"))
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop as a service manager does, and gives its exit code and log.
    pub fn terminate(mut self) -> (Option<i32>, String) {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &id]).status().unwrap();
        assert!(told.success());
        let status = self.child.wait().unwrap();
        self.reader.take().unwrap().join().unwrap();
        (status.code(), self.log.text.lock().unwrap().clone())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
