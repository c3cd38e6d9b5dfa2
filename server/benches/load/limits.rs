//! The limits: what the same parts cost bare. Served as the product is, but without sessions,
//! rights, middleware and pages around them.

pub mod page;
pub mod save;
pub mod service;
pub mod stream;

use std::io::Read;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::error::Result;

/// Connections that a limit accepts.
const MOST: usize = 10_000;

/// Serves one limit until the bench closes its end of standard input.
pub fn run(router: impl AsyncFnOnce() -> Result<Router>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let router = router().await?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("Listening on http://{}", listener.local_addr()?);
        let (stop, stopped) = watch::channel(false);
        std::thread::spawn(move || {
            let _ = std::io::stdin().read_to_end(&mut Vec::new());
            let _ = stop.send(true);
        });
        scan_server::serve::accept(listener, router, MOST, stopped).await;
        Ok(())
    })
}
