//! Requests that cost much, many at once (ASVS 5.2.1, 15.2.2).

use std::fs;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::Browser;
use crate::people::{Coordinator, Scan};
use crate::program::Server;

/// The most memory that a server had so far, in bytes.
fn peak(server: &Server) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.unwrap().trim().trim_end_matches(" kB");
    kilobytes.parse::<u64>().unwrap() * 1024
}

/// Sends a form that does not say how long it is and does not end, until the server has enough of
/// it; gives how much it took.
async fn endless(address: String, path: &'static str, kind: &'static str) -> usize {
    const PIECE: usize = 64 * 1024;
    const MOST: usize = 32 * 1024 * 1024;
    let mut stream = TcpStream::connect(&address).await.unwrap();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: {kind}\r\nTransfer-Encoding: chunked\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let piece = format!("{PIECE:x}\r\n{}\r\n", "x".repeat(PIECE));
    let mut sent = 0;
    while sent < MOST && stream.write_all(piece.as_bytes()).await.is_ok() {
        sent += PIECE;
    }
    // What it says is lost when the connection is reset.
    let mut said = String::new();
    let _ = stream.read_to_string(&mut said).await;
    assert!(said.is_empty() || said.starts_with("HTTP/1.1 4"), "{said}");
    sent
}

#[tokio::test]
async fn bodies_without_an_end_take_a_bounded_piece_of_memory() {
    const AT_ONCE: usize = 32;
    /// A body may be in memory a few times: as it came, as a form, as what is given back.
    const MOST: u64 = 128 * 1024 * 1024;
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    let browser = Browser::new(crate::app::client(), &server.base);
    let coordinator = Coordinator::start_in(browser, &Scan::default()).await;
    let address = server.base.strip_prefix("http://").unwrap().to_owned();
    for (path, kind) in [
        ("/start/vo", "application/x-www-form-urlencoded"),
        ("/api/bewaar", "application/json"),
        (
            "/steunpunt/lijsten/bestand",
            "multipart/form-data; boundary=x",
        ),
    ] {
        let before = peak(&server);
        let senders = (0..AT_ONCE).map(|_| tokio::spawn(endless(address.clone(), path, kind)));
        let mut sent = 0;
        for sender in senders.collect::<Vec<_>>() {
            sent += sender.await.unwrap();
        }
        assert!(sent > 0);
        let more = peak(&server) - before;
        assert!(more < MOST, "{path}: {more} bytes more, of {sent}");
        coordinator.get("").await.is(200);
    }
}
