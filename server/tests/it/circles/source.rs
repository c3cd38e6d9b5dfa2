//! What one module says: what it declares, what it imports and what it names.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, Meta, UseTree};

/// A module, without its tests.
#[derive(Default)]
pub(super) struct Source {
    /// Names of the items that it defines.
    pub items: Vec<String>,
    pub modules: Vec<Declared>,
    pub imports: Vec<Import>,
    /// Paths in its code, single names too.
    pub paths: Vec<Path>,
}

/// `mod name;` or `mod name { … }`.
pub(super) struct Declared {
    pub name: String,
    /// What `#[path = "…"]` says.
    pub path: Option<String>,
    /// `None` when it is a file of its own.
    pub inside: Option<Source>,
}

/// One leaf of a `use`.
pub(super) struct Import {
    pub path: Path,
    /// How it is called from then on; `None` for `*`.
    pub name: Option<String>,
}

/// A path as it is written.
pub(super) struct Path {
    pub segments: Vec<String>,
    /// In the file, from 1.
    pub line: usize,
}

impl Path {
    /// `None` for a path from another crate, as `::std::mem`.
    fn of(path: &syn::Path) -> Option<Self> {
        let segments = path.segments.iter();
        let first = path.segments.first()?;
        path.leading_colon.is_none().then(|| Self {
            segments: segments.map(|segment| segment.ident.to_string()).collect(),
            line: line(&first.ident),
        })
    }
}

impl Source {
    pub fn read(text: &str) -> syn::Result<Self> {
        Ok(Self::of(&syn::parse_file(text)?.items))
    }

    fn of(items: &[Item]) -> Self {
        let mut source = Self::default();
        for item in items.iter().filter(|item| !is_test(attributes(item))) {
            if let Item::Mod(module) = item {
                source.modules.push(Declared {
                    name: module.ident.to_string(),
                    path: module.attrs.iter().find_map(named_path),
                    inside: module.content.as_ref().map(|(_, items)| Self::of(items)),
                });
            } else {
                source.items.extend(name(item).map(Ident::to_string));
                source.items.extend(made_by_macro(item));
                source.visit_item(item);
            }
        }
        source
    }

    /// The leaves of a `use`; `before` is what stands above them.
    fn import(&mut self, tree: &UseTree, before: &[&Ident]) {
        match tree {
            UseTree::Path(branch) => {
                self.import(&branch.tree, &[before, &[&branch.ident]].concat());
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, before);
                }
            }
            UseTree::Name(leaf) => self.leaf(before, Some(&leaf.ident), None),
            UseTree::Rename(leaf) => self.leaf(before, Some(&leaf.ident), Some(&leaf.rename)),
            UseTree::Glob(_) => self.leaf(before, None, None),
        }
    }

    fn leaf(&mut self, before: &[&Ident], leaf: Option<&Ident>, renamed: Option<&Ident>) {
        let mut path = before.to_vec();
        // `a::{self}` is `a`.
        path.extend(leaf.filter(|leaf| before.is_empty() || **leaf != "self"));
        let Some(last) = path.last() else { return };
        let name = leaf.map(|_| renamed.unwrap_or(last).to_string());
        self.imports.push(Import {
            name,
            path: Path {
                line: line(last),
                segments: path.iter().map(ToString::to_string).collect(),
            },
        });
    }

    /// Paths in what only a macro understands: names with `::` between them.
    fn tokens(&mut self, tokens: &TokenStream) {
        let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let is = |at: usize, sign: char| matches!(all.get(at), Some(TokenTree::Punct(found)) if found.as_char() == sign);
        let follows = |at: usize| is(at, ':') && is(at + 1, ':');
        let mut at = 0;
        while let Some(tree) = all.get(at) {
            let start = at;
            at += 1;
            match tree {
                TokenTree::Group(group) => self.tokens(&group.stream()),
                TokenTree::Ident(first) => {
                    let mut segments = vec![first.to_string()];
                    while let (true, Some(TokenTree::Ident(next))) = (follows(at), all.get(at + 2))
                    {
                        segments.push(next.to_string());
                        at += 3;
                    }
                    // A method, a lifetime, or the rest of a path with types in it.
                    let goes_on = start > 0 && (is(start - 1, '.') || is(start - 1, '\''))
                        || start > 1 && follows(start - 2);
                    if !goes_on {
                        let line = line(first);
                        self.paths.push(Path { segments, line });
                    }
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

impl<'a> Visit<'a> for Source {
    fn visit_item(&mut self, item: &'a Item) {
        // A module within a function would have a scope of its own; nobody writes one.
        if !is_test(attributes(item)) && !matches!(item, Item::Mod(_)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'a syn::ImplItemFn) {
        if !is_test(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        if item.leading_colon.is_none() {
            self.import(&item.tree, &[]);
        }
    }

    /// Who may see something is no use of it.
    fn visit_vis_restricted(&mut self, _: &'a syn::VisRestricted) {}

    fn visit_path(&mut self, path: &'a syn::Path) {
        self.paths.extend(Path::of(path));
        visit::visit_path(self, path);
    }

    fn visit_token_stream(&mut self, tokens: &'a TokenStream) {
        self.tokens(tokens);
    }
}

fn line(name: &Ident) -> usize {
    name.span().start().line
}

/// Whether something is there in tests only.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("cfg") => list
            .parse_args::<Meta>()
            .is_ok_and(|meta| is_for_tests(&meta)),
        _ => false,
    })
}

fn is_for_tests(condition: &Meta) -> bool {
    match condition {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("all") => {
            let parts = list.parse_args_with(
                syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated,
            );
            parts.is_ok_and(|parts| parts.iter().any(is_for_tests))
        }
        _ => false,
    }
}

/// `#[path = "…"]`.
fn named_path(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    let syn::Expr::Lit(value) = &pair.value else {
        return None;
    };
    match &value.lit {
        syn::Lit::Str(path) if pair.path.is_ident("path") => Some(path.value()),
        _ => None,
    }
}

fn name(item: &Item) -> Option<&Ident> {
    match item {
        Item::Const(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Macro(item) => item.ident.as_ref(),
        Item::Static(item) => Some(&item.ident),
        Item::Struct(item) => Some(&item.ident),
        Item::Trait(item) => Some(&item.ident),
        Item::TraitAlias(item) => Some(&item.ident),
        Item::Type(item) => Some(&item.ident),
        Item::Union(item) => Some(&item.ident),
        _ => None,
    }
}

/// What a macro is given to define: names behind `struct` and `enum`, as in `keyed! { enum … }`.
fn made_by_macro(item: &Item) -> Vec<String> {
    let Item::Macro(syn::ItemMacro {
        ident: None, mac, ..
    }) = item
    else {
        return Vec::new();
    };
    let tokens: Vec<TokenTree> = mac.tokens.clone().into_iter().collect();
    let pairs = tokens.windows(2).filter_map(|pair| match pair {
        [TokenTree::Ident(kind), TokenTree::Ident(name)]
            if *kind == "struct" || *kind == "enum" =>
        {
            Some(name.to_string())
        }
        _ => None,
    });
    pairs.collect()
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
