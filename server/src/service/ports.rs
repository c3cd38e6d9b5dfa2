//! What pages call, tied to what answers.

use std::sync::Arc;

use scan_app::ports::Ports;
use scan_app::ports::releases::ReleaseTables;

use super::Service;
use super::bundles::Bundler;
use super::releases::deciding::Deciding;
use super::releases::reading::Reading;
use super::takeaway::Takeaways;

impl Service {
    pub fn ports(self: &Arc<Self>) -> Ports {
        let reader = self.store.releases().reader().clone();
        let release_tables: Arc<dyn ReleaseTables> = Arc::new(Reading::new(reader));
        Ports {
            rights: self.clone(),
            catalog: self.clone(),
            coordination: self.clone(),
            participating: self.clone(),
            agreeing: self.clone(),
            meeting: self.clone(),
            pairing: self.clone(),
            rounds: self.clone(),
            reports: self.clone(),
            bundles: Arc::new(Bundler::new(self.clone())),
            sharing: self.clone(),
            support_requests: self.clone(),
            support_desk: self.clone(),
            retention: self.clone(),
            sign_in: self.clone(),
            staff: self.clone(),
            coordinator_sign_in: self.clone(),
            own_account: self.clone(),
            account_removals: self.clone(),
            own_data: self.clone(),
            memberships: self.clone(),
            own_scans: self.clone(),
            looking_along: self.clone(),
            lists: self.clone(),
            mails: self.clone(),
            mails_to_colleagues: self.clone(),
            releasing: Arc::new(Deciding::new(self.clone())),
            taking_away: Arc::new(Takeaways::new(release_tables.clone(), self.clone())),
            release_tables,
            national: self.clone(),
        }
    }
}
