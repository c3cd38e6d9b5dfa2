//! What nearly every page needs: who asks and who may, what a handler takes and answers, and the
//! head of a page. What a page needs besides stands in its own imports.

pub use axum::extract::{Path, Query};
pub use axum::http::StatusCode;
pub use axum::response::Response;
pub use leptos::prelude::*;
pub use scan::application::rights::{
    AccountOwner, Admin, Answering, Coordinating, Led, Managed, OnBoard, Reading, RecentAdmin,
    RecentStaff, RecentlySignedIn, Seated, SignedIn, Staff, StaffOwner, Viewed,
};
pub use scan::application::{Outcome, Refusal, Round, RoundName};
pub use scan::questionnaire::Id;
pub use serde::Deserialize;

pub use super::form_body::{Button, FormBody, go_to, go_with};
pub use super::path_name::{Key, PathName};
pub use super::query::QueryPairs;
pub use crate::allowed::Allowed;
pub use crate::components::alert::{Tone, alert, empty, note, refused_alert, titled_alert};
pub use crate::components::icon::icon;
pub use crate::components::lead::{breadcrumb, bullets, lead, lead_with};
pub use crate::failure::{Failure, PageResult};
pub use crate::page::Page;
pub use crate::visit::Visit;
