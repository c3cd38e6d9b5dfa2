//! What whoever leads a team session does with what the team agrees on.

use std::sync::Arc;

use async_trait::async_trait;
use jiff::civil::Date;
use scan::agreement::{Agreed, Agreement, Kind, Revision};
use scan::application::agreeing::{Writing, Written};
use scan::application::rights::Led;
use scan::application::{Outcome, Round};
use scan::overview::Overview;
use scan::questionnaire::Id;

/// Agreements of a round: for its coordinator and for whoever leads the session.
#[async_trait]
pub trait Agreeing: Send + Sync {
    /// Today, in the Netherlands.
    fn today(&self) -> Date;
    /// What may be shown of the answers, for whoever leads the session too; `NotFound` in the
    /// private phase.
    async fn picture(&self, round: &Led) -> Outcome<(Round, Arc<Overview>)>;
    /// Everything agreed in the round, as it stands now.
    async fn agreed(&self, round: &Led) -> Outcome<(Round, Agreed)>;
    /// The same of the team's earlier rounds, newest first.
    async fn earlier(&self, round: &Led) -> Outcome<Vec<(Round, Agreed)>>;
    /// All revisions of one thing, newest first.
    async fn history(
        &self,
        round: &Led,
        kind: Kind,
        subject: &Id,
    ) -> Outcome<Vec<Revision<Agreement>>>;
    /// Writes down. `StillAnswering` before the overview is open, `Finished` after the round except
    /// for actions; `NotFound` when it is about something that the list does not have.
    async fn agree(&self, round: &Led, writing: Writing) -> Outcome<Written>;
}
