//! What administrators decide about releases.

use std::sync::Arc;

use async_trait::async_trait;
use scan::application::Outcome;
use scan::application::releases::{Begun, BuildState, ReleasingState};
use scan::application::rights::{Admin, RecentAdmin};
use scan::release::Edition;
use scan_app::ports::releases::Releasing;
use tokio::sync::watch;

use super::super::Service;
use super::begin::NotBegun;
use super::rules::Halt;

/// Makes releases for administrators.
pub struct Deciding {
    service: Arc<Service>,
}

impl Deciding {
    pub fn new(service: Arc<Service>) -> Self {
        Self { service }
    }
}

#[async_trait]
impl Releasing for Deciding {
    async fn state(&self, _: &Admin) -> Outcome<ReleasingState> {
        let service = &self.service;
        Ok(ReleasingState {
            build: service.build_state(),
            possible_from: service.release_possible_from().await?,
            releases: service.store.releases().reader().releases().await?,
        })
    }

    async fn begin(&self, admin: &RecentAdmin) -> Outcome<Begun> {
        match self
            .service
            .begin_release(admin.member().name.as_str())
            .await
        {
            Ok(()) => Ok(Begun::Yes),
            Err(NotBegun::Going) => Ok(Begun::Going),
            Err(NotBegun::NotBefore(day)) => Ok(Begun::NotBefore(day)),
            Err(NotBegun::Keys(fault)) => {
                tracing::error!(%fault, "no release was begun");
                Ok(Begun::NoKeys)
            }
            Err(NotBegun::Refused(refusal)) => Err(refusal),
        }
    }

    fn follow(&self, _: &Admin) -> watch::Receiver<BuildState> {
        self.service.follow_release()
    }

    async fn stop(&self, _: &RecentAdmin) -> Outcome<()> {
        self.service.halt_release(Halt::Unwanted);
        Ok(())
    }

    async fn withdraw(&self, admin: &RecentAdmin, edition: Edition) -> Outcome<()> {
        let who = admin.member().name.as_str();
        self.service.withdraw_release(who, edition).await
    }
}
