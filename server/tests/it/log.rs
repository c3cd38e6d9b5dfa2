//! What a server of a test logs.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use tracing::Dispatch;
use tracing::subscriber::DefaultGuard;

/// Listens to everything on this thread, at the level that is usual: to the whole of a server in a
/// test that has one thread.
pub struct Log {
    text: Arc<Mutex<Vec<u8>>>,
    _listens: DefaultGuard,
    // While there is one listener in all, what a place in the code logs is decided by the thread that
    // comes there first, which may be one that does not listen. With a second one all are asked.
    _second: Dispatch,
}

#[derive(Clone)]
struct Pen(Arc<Mutex<Vec<u8>>>);

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    pub fn listen() -> Self {
        let text = Arc::new(Mutex::new(Vec::new()));
        let pen = Pen(text.clone());
        let second = Dispatch::new(tracing_subscriber::registry());
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter("info")
            .with_ansi(false)
            .with_writer(move || pen.clone())
            .finish();
        Self {
            text,
            _listens: tracing::subscriber::set_default(subscriber),
            _second: second,
        }
    }

    /// The lines since this was asked before.
    pub fn lines(&self) -> Vec<String> {
        let text = std::mem::take(&mut *self.text.lock().unwrap());
        let text = String::from_utf8(text).unwrap();
        text.lines().map(str::to_owned).collect()
    }
}
