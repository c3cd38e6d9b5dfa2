//! A server in a process of its own, so that its CPU time can be told apart.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use crate::error::{Error, Result};

/// Clock ticks of Linux are hundredths of a second, whatever the kernel's own timer does.
const TICK_MS: f64 = 10.0;

/// What is logged meanwhile: a line for each request would be measured with it, and stand between
/// the figures.
const LOG: (&str, &str) = ("SCAN_LOG", "error");

/// A running server; ended without warning when dropped.
pub struct Process {
    child: Child,
    // Kept, so that the server may go on printing.
    _output: BufReader<ChildStdout>,
    /// The line that it printed when it was ready.
    pub said: String,
    pub address: SocketAddr,
}

impl Process {
    /// Starts a program and waits for the line that names its address.
    pub fn start(program: &Path, arguments: &[&OsStr]) -> Result<Self> {
        let mut child = Command::new(program)
            .args(arguments)
            .env_clear()
            .env(LOG.0, LOG.1)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut output = BufReader::new(child.stdout.take().ok_or("no output")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        let address = line.split_once("http://").map(|(_, rest)| rest);
        let address = address.ok_or("a server did not say where it listens")?;
        let of_address = |letter: char| letter.is_ascii_digit() || ".:".contains(letter);
        let address = address.split(|letter| !of_address(letter)).next();
        let address = address.unwrap_or_default().parse()?;
        Ok(Self {
            child,
            _output: output,
            said: line,
            address,
        })
    }

    /// The real server, on its data and lists.
    pub fn serve(program: &Path, listen: &str, data: &Path, lists: &Path) -> Result<Self> {
        Self::serve_on(program, listen, (data, lists), None)
    }

    /// The same with its rows in a database of `PostgreSQL`, where one is named.
    pub fn serve_on(
        program: &Path,
        listen: &str,
        (data, lists): (&Path, &Path),
        database: Option<&str>,
    ) -> Result<Self> {
        let listen = format!("--listen={listen}");
        let mut arguments = vec![
            "serve".as_ref(),
            listen.as_ref(),
            "--data".as_ref(),
            data.as_os_str(),
            "--questionnaires".as_ref(),
            lists.as_os_str(),
        ];
        if let Some(url) = database {
            arguments.extend(["--database-url".as_ref(), OsStr::new(url)]);
        }
        Self::start(program, &arguments)
    }

    /// The real server with so many invented schools, so many people in each and so many rounds,
    /// with the shipped lists; releases may follow each other at once.
    pub fn demo(program: &Path, data: &Path, sizes: (u32, u32, u32)) -> Result<Self> {
        let (schools, people, rounds) = sizes;
        let sizes = [
            format!("--schools={schools}"),
            format!("--people={people}"),
            format!("--rounds={rounds}"),
        ];
        let fixed = [
            "demo",
            "--listen=127.0.0.1:0",
            "--release-interval-days=0",
            "--data",
        ];
        let mut arguments: Vec<&OsStr> = fixed.iter().map(AsRef::as_ref).collect();
        arguments.push(data.as_os_str());
        arguments.extend(sizes.iter().map(AsRef::<OsStr>::as_ref));
        Self::start(program, &arguments)
    }

    /// This program again, in another mode.
    pub fn mode(arguments: &[&OsStr]) -> Result<Self> {
        Self::start(&std::env::current_exe()?, arguments)
    }

    /// CPU time so far, of all threads, in the program and in the kernel on its behalf.
    pub fn cpu_ms(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The name of the program may hold anything; the fields after it are numbered from 3.
        let (_, fields) = stat.rsplit_once(") ").ok_or("unknown stat")?;
        let mut ticks = fields.split(' ').skip(14 - 3);
        let mut next = || -> Result<f64> { Ok(ticks.next().ok_or("short stat")?.parse()?) };
        Ok((next()? + next()?) * TICK_MS)
    }

    /// The most memory it held so far, in MB.
    pub fn peak_mb(&self) -> Result<f64> {
        self.memory_mb("VmHWM:")
    }

    /// The memory that it holds now, in MB.
    pub fn now_mb(&self) -> Result<f64> {
        self.memory_mb("VmRSS:")
    }

    fn memory_mb(&self, which: &str) -> Result<f64> {
        memory_mb(self.child.id(), which)?.ok_or_else(|| "no such line in status".into())
    }

    /// Ends it as a power cut would: what was acknowledged must be on disk.
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

/// What a command took that ran until its end.
pub struct Finished {
    pub seconds: f64,
    /// The most memory that it held, in MB.
    pub peak_mb: f64,
}

/// How often the kernel is asked what a command held at most: only what it takes after the last
/// time is missed.
const LOOK: Duration = Duration::from_millis(5);

/// Runs a command until its end; that it fails is an error.
pub fn finish<'a>(
    program: &Path,
    arguments: impl IntoIterator<Item = &'a OsStr>,
) -> Result<Finished> {
    let start = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .env_clear()
        .env(LOG.0, LOG.1)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()?;
    let mut peak_mb = 0.0;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        // Between its end and being waited for a process has no memory.
        peak_mb = memory_mb(child.id(), "VmHWM:")?.unwrap_or(peak_mb);
        std::thread::sleep(LOOK);
    };
    if !status.success() {
        return Err(format!("a command ended with {status}").into());
    }
    Ok(Finished {
        seconds: start.elapsed().as_secs_f64(),
        peak_mb,
    })
}

/// A line of the status of a process, in MB; `None` when it has none.
fn memory_mb(process: u32, which: &str) -> Result<Option<f64>> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(which));
    let kib = line.and_then(|line| line.split_whitespace().next());
    let mb = kib.map(|kib| Ok::<_, Error>(kib.parse::<f64>()? * 1.024 / 1000.0));
    mb.transpose()
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
