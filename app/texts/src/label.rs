//! Words of the domain as people read them. What something is called in Dutch, the domain says
//! itself; other languages have it in `locales/<language>/labels.ftl`, with keys of the kind and the
//! value, such as `sector-po`.

use std::sync::OnceLock;

use scan::agreement::ActionState;
use scan::answer::Priority;
use scan::application::accounts::SignInMethod;
use scan::application::memberships::TeamAction;
use scan::application::staff::StaffAction;
use scan::mail::{MailKind, MailState};
use scan::offer::OfferKind;
use scan::overview::{Order, ResourceState};
use scan::pairing::Side;
use scan::questionnaire::{Area, Sector};
use scan::round::Anonymity;
use scan::school::{Province, SizeBand};
use scan::support::SupportStatus;

use crate::{Language, in_words, language, text};

/// What people read for a value that is one of a few, such as a sector or a state.
pub trait Label {
    fn label(self) -> &'static str;
}

/// Labels of one kind as they were read, each once in each language.
struct Read<const MANY: usize>([[OnceLock<&'static str>; MANY]; Language::ALL.len()]);

impl<const MANY: usize> Read<MANY> {
    const fn new() -> Self {
        Self([const { [const { OnceLock::new() }; MANY] }; Language::ALL.len()])
    }

    /// The label of the value at this place, whose key is made when it was not read before.
    fn get(&self, at: usize, dutch: &'static str, key: impl FnOnce() -> String) -> &'static str {
        let language = language();
        if language == Language::Dutch {
            return dutch;
        }
        let read = || Box::leak(text::read(language, &key(), &[]).into_boxed_str()) as &str;
        self.0[language as usize][at].get_or_init(read)
    }
}

/// Kinds whose values have a key and stand in an order.
macro_rules! labelled {
    ($($of:ty = $kind:literal,)+) => {
        $(impl Label for $of {
            fn label(self) -> &'static str {
                static READ: Read<{ <$of>::ALL.len() }> = Read::new();
                READ.get(self as usize, self.dutch(), || format!(concat!($kind, "-{}"), self.key()))
            }
        })+

        /// Keys of all labels, for the test that each has its texts.
        #[doc(hidden)]
        pub fn keys_of_labels() -> Vec<String> {
            let mut keys = Vec::new();
            $(keys.extend(<$of>::ALL.map(|of| format!(concat!($kind, "-{}"), of.key())));)+
            let sizes = Sector::ALL.map(|sector| SizeBand::ALL.map(|size| size_key(size, sector)));
            keys.extend(sizes.into_iter().flatten());
            keys.extend(in_words::KEYS.map(str::to_owned));
            keys
        }
    };
}

labelled! {
    ActionState = "action-state",
    Anonymity = "anonymity",
    Area = "area",
    MailKind = "mail-kind",
    MailState = "mail-state",
    OfferKind = "offer-kind",
    Order = "order",
    Priority = "priority",
    Province = "province",
    ResourceState = "resource-state",
    Sector = "sector",
    Side = "pairing-side",
    SignInMethod = "sign-in-method",
    StaffAction = "staff-action",
    SupportStatus = "support-status",
    TeamAction = "team-action",
}

/// The bounds of a size differ by sector.
impl Label for (SizeBand, Sector) {
    fn label(self) -> &'static str {
        const SIZES: usize = SizeBand::ALL.len();
        static READ: Read<{ SIZES * Sector::ALL.len() }> = Read::new();
        let (size, sector) = self;
        let at = sector as usize * SIZES + size as usize;
        READ.get(at, size.dutch(sector), || size_key(size, sector))
    }
}

fn size_key(size: SizeBand, sector: Sector) -> String {
    format!("size-{}-{}", sector.key(), size.key())
}
