//! Taking a seat at the table: one phone, one seat.

use crate::service::if_theirs;
use scan::application::meeting::Mode;
use scan::application::{Credentials, Entered, Joined, Joining, Outcome, Who};
use scan_app::ports::rights::Rights;

use super::super::participating::Way;
use super::super::{Service, commit, secrets};
use crate::store::meetings::StoredMeeting;
use crate::store::rounds;
use crate::store::seats::{self, NewSeat};

impl Service {
    /// Takes a seat in this session, in the place of who sits there with this phone.
    pub(super) async fn take_seat(
        &self,
        credentials: &Credentials,
        meeting: &StoredMeeting,
        joining: Joining,
        who: Who,
    ) -> Outcome<Entered> {
        let round = self.round_by_id(meeting.round).await?;
        let joining = self.to_store(&round, joining).await?;
        let device = secrets::token()?;
        let seat = NewSeat {
            round: round.id,
            joining: &joining,
            token: &secrets::hash(&device),
        };
        let here =
            if_theirs(self.seated(credentials, &round.name).await)?.map(|seat| seat.seat().id);
        let mut transaction = self.begin().await?;
        let before =
            seats::by_idempotency_key(&mut transaction, round.id, &joining.idempotency_key);
        let before = before.await?;
        let way = Way::of(here, before, who);
        if way == Way::Taken {
            return Ok(Entered::Occupied(round.name));
        }
        if let (Way::Given, Some(here)) = (way, here) {
            // One phone has one seat.
            seats::leave(&mut transaction, here).await?;
            if meeting.mode == Mode::Direct && before.is_none() {
                rounds::count_shared_device(&mut transaction, round.id).await?;
            }
        }
        seats::sit(&mut transaction, seat).await?;
        if meeting.mode == Mode::Direct && before.is_none() {
            seats::make_respondent(&mut transaction, seat).await?;
        }
        commit(transaction).await?;
        self.attendances.publish(round.id);
        Ok(Entered::In(Joined {
            round: round.name,
            device,
        }))
    }
}
