//! A server in a process of its own, so that its CPU time can be told apart.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::error::Result;

/// Clock ticks of Linux are hundredths of a second, whatever the kernel's own timer does.
const TICK_MS: f64 = 10.0;

/// A running server; ended without warning when dropped.
pub struct Process {
    child: Child,
    // Kept, so that the server may go on printing.
    _output: BufReader<ChildStdout>,
    pub address: SocketAddr,
}

impl Process {
    /// Starts a program and waits for the line that names its address.
    pub fn start(program: &Path, arguments: &[&OsStr]) -> Result<Self> {
        let mut child = Command::new(program)
            .args(arguments)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut output = BufReader::new(child.stdout.take().ok_or("no output")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        let address = line.trim_end().rsplit_once("http://").map(|(_, rest)| rest);
        let address = address.ok_or("a server did not say where it listens")?;
        Ok(Self {
            child,
            _output: output,
            address: address.parse()?,
        })
    }

    /// The real server, on its data and lists.
    pub fn serve(program: &Path, listen: &str, data: &Path, lists: &Path) -> Result<Self> {
        let listen = format!("--listen={listen}");
        let paths = [
            "--data".as_ref(),
            data.as_os_str(),
            "--questionnaires".as_ref(),
            lists.as_os_str(),
        ];
        Self::start(
            program,
            &[&["serve".as_ref(), listen.as_ref()][..], &paths].concat(),
        )
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
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(which));
        let kib = line.and_then(|line| line.split_whitespace().next());
        Ok(kib.ok_or("no such line in status")?.parse::<f64>()? * 1.024 / 1000.0)
    }

    /// Ends it as a power cut would: what was acknowledged must be on disk.
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
