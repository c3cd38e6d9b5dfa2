//! A page as a handler describes it, before its view: title, status and what stands around it.

use axum::http::StatusCode;

/// What the frame needs to know of a page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Before " · Scan Passend Onderwijs" in the window's title.
    pub title: String,
    pub status: StatusCode,
    pub islands: Islands,
    pub sheets: Sheets,
    pub nav: Option<Nav>,
    pub layout: Layout,
}

/// What stands around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Header with navigation, and footer.
    Ordinary,
    /// Header and footer for readers of a shared result: nothing leads to other pages, but the
    /// statements on privacy and accessibility.
    Shared,
    /// Almost nothing: a projector shows it.
    Screen,
}

/// Whether a page has islands to wake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Islands {
    /// Loads no script at all.
    None,
    Some,
    /// Loads the script for passkeys, and no islands.
    Passkeys,
    /// Loads the script that checks lists while they are typed, and no islands.
    Lists,
}

/// Which style sheets a page loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheets {
    /// The one of every page.
    Main,
    /// That one, and what pages with many results need besides.
    Results,
    /// That of every page, and what figures of releases need besides.
    Figures,
    /// That of every page, and what those about lists need besides.
    Lists,
}

impl Page {
    /// A page that went well, without islands.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: StatusCode::OK,
            islands: Islands::None,
            sheets: Sheets::Main,
            nav: None,
            layout: Layout::Ordinary,
        }
    }

    #[must_use]
    pub fn with_islands(mut self) -> Self {
        self.islands = Islands::Some;
        self
    }

    /// The same page with islands where there are any.
    #[must_use]
    pub fn with_islands_if(self, any: bool) -> Self {
        if any { self.with_islands() } else { self }
    }

    /// The same page with the script for passkeys, where they are offered.
    #[must_use]
    pub fn with_passkeys_if(mut self, offered: bool) -> Self {
        if offered {
            self.islands = Islands::Passkeys;
        }
        self
    }

    /// The same page with the style of results.
    #[must_use]
    pub fn with_results(mut self) -> Self {
        self.sheets = Sheets::Results;
        self
    }

    /// The same page with the style of figures of releases.
    #[must_use]
    pub fn with_figures(mut self) -> Self {
        self.sheets = Sheets::Figures;
        self
    }

    /// The same page with the style of pages about lists.
    #[must_use]
    pub fn with_lists(mut self) -> Self {
        self.sheets = Sheets::Lists;
        self
    }

    /// The same page with the script that checks lists while they are typed.
    #[must_use]
    pub fn with_checking(mut self) -> Self {
        self.islands = Islands::Lists;
        self
    }

    /// The same page with links to its neighbours.
    #[must_use]
    pub fn with_nav(mut self, nav: Nav) -> Self {
        self.nav = Some(nav);
        self
    }

    /// The same page for a projector.
    #[must_use]
    pub fn on_screen(mut self) -> Self {
        self.layout = Layout::Screen;
        self
    }

    /// The same page for readers of a shared result.
    #[must_use]
    pub fn for_readers(mut self) -> Self {
        self.layout = Layout::Shared;
        self
    }

    #[must_use]
    pub fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

/// Where one can go within a round.
#[derive(Clone, Debug)]
pub struct Nav {
    /// What it is called, for readers of the screen.
    pub label: &'static str,
    /// Addresses, words, and whether it is the present page.
    pub links: Vec<(String, &'static str, Here)>,
}

/// Whether a link leads to the present page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// It is this page, or one below it.
    Yes,
    No,
}
