//! Tables of results and lists. On a phone a wide one can be moved aside, or its rows stack.

use leptos::oco::Oco;
use leptos::prelude::*;
use scan_texts::t;

/// The title of a column, and what stands below it.
#[derive(Clone, Debug)]
pub struct Column {
    title: Oco<'static, str>,
    holds: Holds,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Text,
    Plain,
    Numbers,
    /// A link; the title is for who hears the page.
    Action,
}

pub fn text(title: impl Into<Oco<'static, str>>) -> Column {
    let title = title.into();
    Column {
        title,
        holds: Holds::Text,
    }
}

/// A column of words that say what they are: where rows stack, they stand without a title.
pub fn plain(title: impl Into<Oco<'static, str>>) -> Column {
    let title = title.into();
    Column {
        title,
        holds: Holds::Plain,
    }
}

pub fn number(title: impl Into<Oco<'static, str>>) -> Column {
    let title = title.into();
    Column {
        title,
        holds: Holds::Numbers,
    }
}

/// A column of links that do something with the row.
pub fn action() -> Column {
    Column {
        title: t!("frame-table-action").into(),
        holds: Holds::Action,
    }
}

/// How rows stand on a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One below the other: each cell says what it is.
    Stacked,
    /// As elsewhere; the table can be moved aside.
    Compact,
    /// Close together, and one below the other on a phone.
    CompactStacked,
}

/// A table without its rows.
#[derive(Clone, Debug)]
pub struct DataTable {
    layout: Layout,
    class: &'static str,
    label: Option<String>,
    caption: Option<&'static str>,
    columns: Vec<Column>,
}

/// One row: what it is about, and its cells.
pub struct Row {
    pub class: Option<&'static str>,
    pub name: AnyView,
    pub cells: Vec<Cell>,
}

pub enum Cell {
    /// Below one title.
    One(AnyView),
    /// Instead of the cells of several columns.
    Across(usize, AnyView),
}

impl Row {
    pub fn new<T: IntoView + 'static>(
        name: impl IntoView + 'static,
        cells: impl IntoIterator<Item = T>,
    ) -> Self {
        let cells = cells.into_iter().map(|cell| Cell::One(cell.into_any()));
        Self::of(name, cells.collect())
    }

    pub fn of(name: impl IntoView + 'static, cells: Vec<Cell>) -> Self {
        let name = name.into_any();
        Self {
            class: None,
            name,
            cells,
        }
    }
}

impl Cell {
    /// Says what is not shown, across these columns.
    pub fn hidden(columns: usize, why: impl IntoView + 'static) -> Self {
        let why = view! { <span class="hidden-value">{why.into_any()}</span> };
        Self::Across(columns, why.into_any())
    }
}

impl DataTable {
    /// The first column holds what a row is about.
    pub fn new(layout: Layout, columns: impl IntoIterator<Item = Column>) -> Self {
        Self {
            layout,
            class: "",
            label: None,
            caption: None,
            columns: columns.into_iter().collect(),
        }
    }

    /// Of numbers, close together, with a title.
    pub fn of_numbers(caption: &'static str, columns: impl IntoIterator<Item = Column>) -> Self {
        Self {
            caption: Some(caption),
            ..Self::new(Layout::Compact, columns)
        }
    }

    /// A region of its own, which those who hear the page know by this.
    #[must_use]
    pub fn region(self, label: impl Into<String>) -> Self {
        let label = Some(label.into());
        Self { label, ..self }
    }

    /// With a class beside those of the layout.
    #[must_use]
    pub fn with_class(self, class: &'static str) -> Self {
        Self { class, ..self }
    }

    #[must_use]
    pub fn captioned(self, caption: &'static str) -> Self {
        let caption = Some(caption);
        Self { caption, ..self }
    }

    pub fn view(&self, rows: Vec<Row>) -> AnyView {
        let rows: Vec<_> = rows.into_iter().map(|row| self.row(row)).collect();
        let heads: Vec<_> = self.columns.iter().map(Column::head).collect();
        let caption = self
            .caption
            .map(|caption| view! { <caption>{caption}</caption> });
        let layout = match self.layout {
            Layout::Stacked => "table table--stack",
            Layout::Compact => "table table--compact",
            Layout::CompactStacked => "table table--compact table--stack",
        };
        let class = format!("{layout} {}", self.class);
        let table = view! {
            <table class=class.trim_end().to_owned()>
                {caption}
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        };
        match self.label.clone() {
            Some(label) => view! { <div class="table-wrap" tabindex="0" role="region" aria-label=label>{table}</div> }.into_any(),
            None => view! { <div class="table-wrap">{table}</div> }.into_any(),
        }
    }

    /// The same behind a line that opens it.
    pub fn behind(&self, summary: &'static str, rows: Vec<Row>) -> AnyView {
        view! { <details class="data"><summary>{summary}</summary>{self.view(rows)}</details> }
            .into_any()
    }

    fn row(&self, row: Row) -> AnyView {
        let mut columns = self.columns.iter().skip(1);
        let cells: Vec<_> = row
            .cells
            .into_iter()
            .map(|cell| match cell {
                Cell::One(cell) => self.cell(columns.next(), cell),
                Cell::Across(width, cell) => {
                    columns.by_ref().take(width).for_each(drop);
                    view! { <td colspan=width.to_string()>{cell}</td> }.into_any()
                }
            })
            .collect();
        let name = view! { <th scope="row">{row.name}</th> };
        match row.class {
            Some(class) => view! { <tr class=class>{name}{cells}</tr> }.into_any(),
            None => view! { <tr>{name}{cells}</tr> }.into_any(),
        }
    }

    fn cell(&self, column: Option<&Column>, cell: AnyView) -> AnyView {
        let Some(Column { title, holds }) = column else {
            return view! { <td>{cell}</td> }.into_any();
        };
        let stacks = self.layout != Layout::Compact;
        let label = stacks.then(|| title.to_string());
        match holds {
            Holds::Text => view! { <td data-label=label>{cell}</td> }.into_any(),
            Holds::Plain => view! { <td>{cell}</td> }.into_any(),
            Holds::Numbers => view! { <td class="number" data-label=label>{cell}</td> }.into_any(),
            Holds::Action => view! { <td class="table__action">{cell}</td> }.into_any(),
        }
    }
}

impl Column {
    fn head(&self) -> AnyView {
        let title = self.title.clone();
        match self.holds {
            Holds::Text | Holds::Plain => view! { <th scope="col">{title}</th> }.into_any(),
            Holds::Numbers => view! { <th scope="col" class="number">{title}</th> }.into_any(),
            Holds::Action => {
                view! { <th scope="col"><span class="visually-hidden">{title}</span></th> }
                    .into_any()
            }
        }
    }
}
