//! The server dies without warning and comes back; so must everybody, with the state of before.

use std::path::Path;
use std::time::Instant;

use futures::{StreamExt, TryStreamExt, stream};

use super::follow::Followed;
use super::size::AT_ONCE;
use crate::error::Result;
use crate::process::Process;

/// Kills the server and starts it again at the same address. Gives the seconds from the kill until
/// the last phone has its first event; each must say what its page said before.
pub async fn again(
    server: Process,
    (program, data, lists): (&Path, &Path, &Path),
    followed: &mut [Followed],
) -> Result<f64> {
    let address = server.address;
    let phones = followed.iter().flat_map(|(session, _)| &session.phones);
    let looks = stream::iter(phones.map(|phone| phone.now(address)).collect::<Vec<_>>());
    let before: Vec<String> = looks.buffered(AT_ONCE).try_collect().await?;
    let mut before = before.iter();

    let killed = Instant::now();
    server.kill()?;
    let server = Process::serve(program, &address.to_string(), data, lists)?;
    let mut last = killed;
    for (_, events) in followed {
        for seen in events.all(|seen| seen.again).await? {
            last = last.max(seen.at);
            let now = seen.data.replace("<!---->", "");
            if before.next() != Some(&now) {
                return Err(
                    format!("after the restart a phone was shown something else: {now}").into(),
                );
            }
        }
    }
    server.kill()?;
    Ok((last - killed).as_secs_f64())
}
