//! Rights at the route: the table says who may, a layer asks before the handler runs, and hands it
//! the proof.

use std::future::Future;
use std::ops::Deref;

use axum::body::to_bytes;
use axum::extract::{FromRequestParts, RawPathParams, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::MethodRouter;
use scan::application::rights::{
    AccountOwner, Admin, Answering, Coordinating, Led, Managed, OnBoard, Reading, RecentAdmin,
    RecentStaff, RecentlySignedIn, Removing, Seated, SignedIn, Staff, StaffOwner, Viewed,
};
use scan::application::{Credentials, Outcome, Refusal};

use crate::failure::Failure;
use crate::ports::Ports;
use crate::visit::{AppState, Visit};

/// Who gets something else than a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Anyone,
    /// Whoever has a right team code, resume code or key in the address or form, or the key of
    /// the form that made a link. The use case looks at it.
    SecretHolder,
    /// Whoever has a device of the round that the body names. The handler reads it and asks, and says
    /// in its reply who may not.
    NamedInBody,
    /// Coordinators of the round.
    Coordinator,
    /// Coordinators of the round, also while it is about to be deleted.
    Remover,
    /// Members of the round's team, with their account: those who manage it and who look along.
    Member,
    AnyCoordinator,
    /// Respondents of the round.
    Respondent,
    /// Coordinators of the round, and devices that lead its session.
    Leader,
    /// Phones at the table of the round's session.
    Seat,
    /// Whoever is on the pairing board.
    OnBoard,
    /// Whoever opened the link to a shared result.
    Reader,
    /// Coordinators who signed in with their account.
    Account,
    /// Coordinators who signed in with their account a moment ago.
    RecentAccount,
    /// Coordinators who signed in with their account, also while it is about to be deleted.
    AccountOwner,
    /// Staff of the support centre.
    Staff,
    /// Staff of the support centre who signed in a moment ago.
    RecentStaff,
    /// Staff of the support centre, also while their account is about to be deleted.
    StaffOwner,
    /// Administrators of the support centre.
    Admin,
    /// Administrators of the support centre who signed in a moment ago.
    RecentAdmin,
}

impl Access {
    /// Puts the question before a handler.
    pub(crate) fn guard(
        self,
        handler: MethodRouter<AppState>,
        state: &AppState,
    ) -> MethodRouter<AppState> {
        match self {
            Self::Anyone | Self::SecretHolder | Self::NamedInBody => handler,
            Self::Coordinator => guarded::<Managed>(handler, state),
            Self::Remover => guarded::<Removing>(handler, state),
            Self::Member => guarded::<Viewed>(handler, state),
            Self::AnyCoordinator => guarded::<Coordinating>(handler, state),
            Self::Respondent => guarded::<Answering>(handler, state),
            Self::Leader => guarded::<Led>(handler, state),
            Self::Seat => guarded::<Seated>(handler, state),
            Self::OnBoard => guarded::<OnBoard>(handler, state),
            Self::Reader => guarded::<Reading>(handler, state),
            Self::Account => guarded::<SignedIn>(handler, state),
            Self::RecentAccount => guarded::<RecentlySignedIn>(handler, state),
            Self::AccountOwner => guarded::<AccountOwner>(handler, state),
            Self::Staff => guarded::<Staff>(handler, state),
            Self::StaffOwner => guarded::<StaffOwner>(handler, state),
            Self::RecentStaff => guarded::<RecentStaff>(handler, state),
            Self::Admin => guarded::<Admin>(handler, state),
            Self::RecentAdmin => guarded::<RecentAdmin>(handler, state),
        }
    }
}

/// A visit with the proof that its route asked for. A handler that takes another one than its route
/// names answers nobody.
pub struct Allowed<R> {
    visit: Visit,
    pub right: R,
}

impl<R> Deref for Allowed<R> {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl<R: Right> FromRequestParts<AppState> for Allowed<R> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Failure> {
        let Ok(visit) = Visit::from_request_parts(parts, state).await;
        let right = parts.extensions.get::<R>().cloned();
        let right = right.ok_or_else(|| Refusal::internal("the route does not ask for it"))?;
        Ok(Self { visit, right })
    }
}

/// A right that a route can ask for.
pub trait Right: Clone + Send + Sync + 'static {
    /// Asks for it. `names` are those in the address.
    fn ask(
        ports: &Ports,
        credentials: &Credentials,
        names: &RawPathParams,
    ) -> impl Future<Output = Outcome<Self>> + Send;
}

fn guarded<R: Right>(handler: MethodRouter<AppState>, state: &AppState) -> MethodRouter<AppState> {
    handler.route_layer(from_fn_with_state(state.clone(), before::<R>))
}

async fn before<R: Right>(
    visit: Visit,
    names: RawPathParams,
    mut request: Request,
    next: Next,
) -> Result<Response, Failure> {
    match R::ask(&visit.ports, &visit.credentials, &names).await {
        Ok(granted) => {
            request.extensions_mut().insert(granted);
            Ok(next.run(request).await)
        }
        Err(refusal) => {
            tracing::Span::current().record("lacks", name_of::<R>());
            Err(unread(request, refusal).await)
        }
    }
}

/// What a right is called, for the log.
fn name_of<R>() -> &'static str {
    let path = std::any::type_name::<R>();
    path.rsplit("::").next().unwrap_or(path)
}

/// Most bytes of such a form: forms that take a whole list read more, of staff only.
const UNREAD: usize = 512 * 1024;

/// A form that is refused before a handler read it: read all the same, so that the page which says
/// why can give back what was typed.
async fn unread(request: Request, refusal: Refusal) -> Failure {
    match to_bytes(request.into_body(), UNREAD).await {
        Ok(_) => refusal.into(),
        Err(_) => StatusCode::PAYLOAD_TOO_LARGE.into(),
    }
}

/// The name in the address that is called so.
fn named<N: TryFrom<String>>(names: &RawPathParams, called: &str) -> Outcome<N> {
    let found = names.iter().find(|(name, _)| *name == called);
    let (_, text) = found.ok_or_else(|| Refusal::internal("the route has no such name"))?;
    N::try_from(text.to_owned()).map_err(|_| Refusal::NotFound)
}

/// Says how the service is asked for a right.
macro_rules! right {
    ($right:ident, $ask:ident $(, $called:literal)?) => {
        impl Right for $right {
            async fn ask(ports: &Ports, credentials: &Credentials, _names: &RawPathParams) -> Outcome<Self> {
                ports.rights.$ask(credentials $(, &named(_names, $called)?)?).await
            }
        }
    };
}

right!(Managed, managed, "round");
right!(Removing, removing, "round");
right!(Viewed, viewed, "round");
right!(Coordinating, coordinating);
right!(Led, led, "round");
right!(Answering, answering, "round");
right!(Seated, seated, "round");
right!(OnBoard, on_board, "board");
right!(Reading, reading, "share");
right!(SignedIn, signed_in);
right!(RecentlySignedIn, recently_signed_in);
right!(AccountOwner, account_owner);
right!(Staff, staff);
right!(StaffOwner, staff_owner);
right!(RecentStaff, recent_staff);
right!(Admin, admin);
right!(RecentAdmin, recent_admin);
