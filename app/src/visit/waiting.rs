//! Secrets that are shown once, in cookies of their own.

use axum::http::{HeaderMap, header};
use axum_extra::extract::cookie::Cookie;

/// What kind of secret it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Once {
    /// The management link of a round.
    ManagementLink,
    /// A respondent's resume code for a round.
    ResumeCode,
    SharedLink,
    /// The link with which somebody of the support centre begins.
    StaffLink,
    /// The link with which somebody is invited to coordinate a team together.
    MemberLink,
    /// The link that hands over the lead of a round's session.
    LeadLink,
}

/// Before the kind in the name of a cookie.
const NAME: &str = "eenmalig-";

impl Once {
    fn key(self) -> &'static str {
        match self {
            Self::ManagementLink => "beheerlink",
            Self::ResumeCode => "hervatcode",
            Self::SharedLink => "deellink",
            Self::StaffLink => "medewerker",
            Self::MemberLink => "uitnodiging",
            Self::LeadLink => "leiding",
        }
    }

    /// The cookie for what this is of: the name of a round or a shared link.
    pub(super) fn cookie(self, of: &str) -> String {
        format!("{NAME}{}-{of}", self.key())
    }
}

/// What waits to be shown, by the names of its cookies: oldest first, as browsers send them.
#[derive(Clone, Debug, Default)]
pub struct Waiting(pub(super) Vec<(String, String)>);

impl Waiting {
    pub(super) fn read(headers: &HeaderMap, prefix: &str) -> Self {
        let lines = headers.get_all(header::COOKIE).into_iter();
        let lines = lines.filter_map(|line| line.to_str().ok());
        let cookies = lines.flat_map(|line| Cookie::split_parse(line).flatten());
        let ours = cookies.filter_map(|cookie| {
            let name = cookie.name().strip_prefix(prefix)?;
            name.starts_with(NAME)
                .then(|| (name.to_owned(), cookie.value().to_owned()))
        });
        Self(ours.collect())
    }
}
