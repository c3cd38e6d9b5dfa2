//! What each visitor gets, by the access that the table of routes names and enforces.

use scan_app::routes::Access;

/// How many kinds of visitor ask.
pub const ACTORS: usize = 12;
/// A coordinator with an account who manages team A.
pub const MANAGING: usize = 7;

/// Status for nobody, respondent A, respondent B, coordinator A, coordinator B, a member and an
/// administrator of the support centre; and, with accounts of coordinators, for a member of team A
/// who manages it, one who looks along, somebody invited, one who was removed, and one who managed it
/// until that was changed into looking along. Everything asked is A's.
pub type Row = [u16; ACTORS];

/// What whoever may gets; the others are told that there is nothing.
#[derive(Clone, Copy)]
pub enum Answer {
    /// The same for all who may, as the table of routes says who.
    Whoever(u16),
    /// By hand, where the handler itself tells people apart: the first five. Staff and accounts are as
    /// respondent B, who manages team A with an account as coordinator A.
    Each([u16; 5]),
    /// By hand, staff too; for accounts there is nothing.
    Every([u16; 7]),
    /// By hand, only for who manages team A: with the link, and with an account.
    OfManagers([u16; 2]),
    /// The same for all who may, but for who manages team A with an account.
    AllBut(u16, u16),
}

/// Who gets what.
pub fn row(access: Access, answer: Answer) -> Row {
    let status = match answer {
        Answer::Each([nobody, a, b, managing, other]) => {
            return [nobody, a, b, managing, other, b, b, managing, b, b, b, b];
        }
        Answer::Every(row) => {
            let mut all = [404; ACTORS];
            all[..7].copy_from_slice(&row);
            return all;
        }
        Answer::OfManagers([link, account]) => {
            let mut all = [404; ACTORS];
            (all[3], all[MANAGING]) = (link, account);
            return all;
        }
        Answer::AllBut(status, managing) => {
            let mut all = row(access, Answer::Whoever(status));
            all[MANAGING] = managing;
            return all;
        }
        Answer::Whoever(status) => status,
    };
    let whoever: &[usize] = match access {
        Access::Anyone | Access::SecretHolder | Access::NamedInBody => return [status; ACTORS],
        Access::Coordinator | Access::Remover | Access::Leader => &[3, MANAGING],
        Access::AnyCoordinator => &[3, 4, MANAGING],
        // Respondent A answers, sits at the table, is on the board and opened the link.
        Access::Respondent | Access::Seat | Access::OnBoard | Access::Reader => &[1],
        Access::Member => &[MANAGING, 8, 11],
        Access::Account | Access::RecentAccount | Access::AccountOwner => &[MANAGING, 8, 9, 10, 11],
        Access::Staff | Access::RecentStaff | Access::StaffOwner => &[5, 6],
        Access::Admin | Access::RecentAdmin => &[6],
    };
    let mut all = [404; ACTORS];
    for actor in whoever {
        all[*actor] = status;
    }
    all
}
