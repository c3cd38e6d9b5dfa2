//! People who save while a release is made on the page of administrators, beside the same people
//! before and after it.

use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use http_body_util::BodyExt;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use super::{savers, staff};
use crate::error::{Error, Result};
use crate::load::Measured;
use crate::plan::Plan;
use crate::process::Process;
use crate::report::{Report, alone, row};
use crate::tally::Tally;

const SCHOOL: &str = "Meetschool met uitgave";
const RELEASES: &str = "/steunpunt/uitgaven";

/// Saves with a release and without.
pub struct Beside {
    calm: Measured,
    busy: Measured,
    /// From the press on the button until the page says that it is made.
    release: Duration,
    peak_mb: f64,
}

impl Beside {
    /// Saves alone, while a release is made and for a turn after it, and alone again: a machine that
    /// is slower for a while weighs on both sides.
    pub async fn measure(server: &Process, data: &Path, plan: Plan) -> Result<Self> {
        let mut savers = savers::join(server.address, SCHOOL).await?;
        let [mut calm, mut busy] = <[Measured; 2]>::default();
        calm.turn(server, &mut savers, plan.turn).await?;
        let making = tokio::spawn(make(server.address));
        while !making.is_finished() {
            busy.turn(server, &mut savers, Duration::from_millis(500))
                .await?;
        }
        let release = making.await??;
        // What a release leaves to be done in the background.
        busy.turn(server, &mut savers, plan.turn).await?;
        calm.turn(server, &mut savers, plan.turn).await?;
        let mut saved = Tally::default();
        for saver in &savers {
            saved.add(&saver.person.saved);
        }
        check(data, &saved).await?;
        Ok(Self {
            calm,
            busy,
            release,
            peak_mb: server.peak_mb()?,
        })
    }

    pub fn tell(&self, report: &mut Report) {
        let (with, without) = (self.busy.percentile(99), self.calm.percentile(99));
        report.rows.extend([
            row("P13", "autosave beside a release, p99 ms", with, without)
                .goal("<= 2x", with <= 2.0 * without),
            row(
                "P13",
                "autosave beside a release, longest ms",
                self.busy.percentile(100),
                self.calm.percentile(100),
            ),
            row(
                "P13",
                "autosave beside a release, saves/s",
                self.busy.rate(),
                self.calm.rate(),
            ),
            alone("P13", "release beside saves, s", self.release.as_secs_f64()),
        ]);
        report.note(
            "peak memory of a server that makes a release, MB",
            self.peak_mb.into(),
        );
    }
}

/// Makes a release as an administrator does, and follows it to its end; how long that took.
async fn make(address: SocketAddr) -> Result<Duration> {
    let mut admin = staff::enter(address).await?;
    let start = Instant::now();
    admin.form(RELEASES, String::new()).await?.see_other()?;
    let mut follower = staff::enter(address).await?;
    let steps = follower.stream(&format!("{RELEASES}/stroom")).await?;
    steps.collect().await.map_err(Error::from)?;
    let time = start.elapsed();
    let page = admin.get(RELEASES).await?.ok()?;
    if !page.text()?.contains("is gemaakt. Medewerkers kunnen") {
        return Err("a release was begun and is not there".into());
    }
    Ok(time)
}

/// Every answer of these people that was acknowledged is there, and nothing else.
async fn check(data: &Path, saved: &Tally) -> Result<()> {
    let file = data.join("demo").join("scan.sqlite");
    let options = SqliteConnectOptions::new().filename(file);
    let mut database = SqliteConnection::connect_with(&options).await?;
    let (rows, saves) = sqlx::query_as(
        "SELECT COUNT(*), COALESCE(SUM(a.revision), 0) FROM teams t
         JOIN rounds o ON o.team_id = t.id JOIN respondents r ON r.round_id = o.id
         JOIN answers a ON a.respondent_id = r.id WHERE t.school = $1",
    )
    .bind(SCHOOL)
    .fetch_one(&mut database)
    .await?;
    let found = Tally { rows, saves };
    if found == *saved {
        return Ok(());
    }
    Err(format!("acknowledged: {saved:?}; in the database: {found:?}").into())
}
