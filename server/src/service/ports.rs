//! What pages call, tied to what answers.

use std::sync::Arc;

use scan_app::ports::Ports;

use super::Service;
use super::bundles::Bundler;

impl Service {
    /// The same, as pages see it.
    pub fn ports(self: &Arc<Self>) -> Ports {
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
            sign_in: self.clone(),
            staff: self.clone(),
        }
    }
}
