//! The modules of a crate, and what a path in one of them means.

use std::collections::HashMap;

use super::source::{Import, Path, Source};

/// The modules of one crate; the first is its root.
pub(super) struct Tree {
    pub modules: Vec<Module>,
}

#[derive(Default)]
pub(super) struct Module {
    /// Where it is written; modules within braces share the file of the one around them.
    pub file: String,
    parent: Option<usize>,
    names: HashMap<String, Vec<Meaning>>,
    pub imports: Vec<Import>,
    pub paths: Vec<Path>,
}

/// What a name stands for; it can be several things at once, as a module and a function.
enum Meaning {
    /// A module of the crate, by its place.
    Module(usize),
    /// Defined here.
    Item,
    /// One of the imports, by its place.
    Import(usize),
}

/// Where a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target<'t> {
    /// A module as such.
    Module(usize),
    /// Something that is defined in this file.
    Item(&'t str),
}

/// What is being followed: the module and the place of an import.
type Trail = Vec<(usize, usize)>;

impl Tree {
    /// Reads a crate from its root on; `text` gives the text of a file. Files of tests stay empty.
    pub fn read<'f>(root: &str, text: &dyn Fn(&str) -> Option<&'f str>) -> Self {
        let mut tree = Self {
            modules: Vec::new(),
        };
        tree.file(root.to_owned(), folder(root), None, text);
        tree
    }

    /// Adds the module in a file; the files of its children are `beside`.
    fn file<'f>(
        &mut self,
        file: String,
        beside: String,
        parent: Option<usize>,
        text: &dyn Fn(&str) -> Option<&'f str>,
    ) -> usize {
        let source = if file.split('/').any(|part| part == "tests") {
            Source::default()
        } else {
            let text = text(&file).unwrap_or_else(|| panic!("there is no {file}"));
            Source::read(text).unwrap_or_else(|error| panic!("{file}: {error}"))
        };
        self.module(source, (file, beside), parent, text)
    }

    fn module<'f>(
        &mut self,
        source: Source,
        (file, beside): (String, String),
        parent: Option<usize>,
        text: &dyn Fn(&str) -> Option<&'f str>,
    ) -> usize {
        let place = self.modules.len();
        self.modules.push(Module {
            file: file.clone(),
            parent,
            ..Module::default()
        });
        let mut names: HashMap<String, Vec<Meaning>> = HashMap::new();
        for item in source.items {
            names.entry(item).or_default().push(Meaning::Item);
        }
        for (at, import) in source.imports.iter().enumerate() {
            let name = import.name.clone();
            names
                .entry(name.unwrap_or_default())
                .or_default()
                .push(Meaning::Import(at));
        }
        for declared in source.modules {
            let below = join(&beside, &declared.name);
            let child = match (declared.inside, declared.path) {
                (Some(inside), _) => self.module(inside, (file.clone(), below), Some(place), text),
                (None, Some(path)) => {
                    let path = join(&folder(&file), &path);
                    let beside = folder(&path);
                    self.file(path, beside, Some(place), text)
                }
                (None, None) => {
                    let (flat, nested) = (format!("{below}.rs"), format!("{below}/mod.rs"));
                    let path = if text(&nested).is_some() {
                        nested
                    } else {
                        flat
                    };
                    self.file(path, below, Some(place), text)
                }
            };
            names
                .entry(declared.name)
                .or_default()
                .push(Meaning::Module(child));
        }
        let module = &mut self.modules[place];
        (module.names, module.imports, module.paths) = (names, source.imports, source.paths);
        place
    }

    /// Where a path that is written in a module leads to, through re-exports to what is defined;
    /// nowhere when it is of another crate or a local variable.
    pub fn resolve(&self, module: usize, path: &[String]) -> Vec<Target<'_>> {
        self.follow(module, path, &mut Trail::new())
    }

    fn follow(&self, module: usize, path: &[String], trail: &mut Trail) -> Vec<Target<'_>> {
        let mut found = Vec::new();
        for (at, segment) in path.iter().enumerate() {
            found = match (at, segment.as_str()) {
                (0, "crate") => vec![Target::Module(0)],
                (0, "self") => vec![Target::Module(module)],
                (0, "super") => self.above(&[Target::Module(module)]),
                (_, "super") => self.above(&found),
                (0, name) => self.look_up(module, name, trail),
                (_, name) => self.within(&found, name, trail),
            };
        }
        found
    }

    fn above(&self, of: &[Target]) -> Vec<Target<'_>> {
        let parents = of.iter().filter_map(|target| match target {
            Target::Module(module) => self.modules[*module].parent,
            Target::Item(_) => None,
        });
        parents.map(Target::Module).collect()
    }

    /// What a name means in what was found so far; what is in an item belongs to its file.
    fn within<'t>(&'t self, of: &[Target<'t>], name: &str, trail: &mut Trail) -> Vec<Target<'t>> {
        // A function of the same name has nothing in it.
        let has_module = of.iter().any(|target| matches!(target, Target::Module(_)));
        let mut found = Vec::new();
        for target in of {
            match target {
                Target::Module(module) => found.extend(self.look_up(*module, name, trail)),
                Target::Item(_) if has_module => {}
                Target::Item(file) => found.push(Target::Item(file)),
            }
        }
        found
    }

    fn look_up(&self, module: usize, name: &str, trail: &mut Trail) -> Vec<Target<'_>> {
        let mut found = Vec::new();
        for meaning in self.modules[module].names.get(name).into_iter().flatten() {
            match meaning {
                Meaning::Module(child) => found.push(Target::Module(*child)),
                Meaning::Item => found.push(Target::Item(&self.modules[module].file)),
                Meaning::Import(import) => found.extend(self.imported(module, *import, trail)),
            }
        }
        if !found.is_empty() {
            return found;
        }
        // Names of `*`, which have the empty name.
        for meaning in self.modules[module].names.get("").into_iter().flatten() {
            if let Meaning::Import(import) = meaning {
                let everything = self.imported(module, *import, trail);
                trail.push((module, *import));
                let modules = everything.iter().filter_map(|target| match target {
                    Target::Module(module) => Some(*module),
                    Target::Item(_) => None,
                });
                found.extend(modules.flat_map(|module| self.look_up(module, name, trail)));
                trail.pop();
            }
        }
        found
    }

    fn imported(&self, module: usize, import: usize, trail: &mut Trail) -> Vec<Target<'_>> {
        if trail.contains(&(module, import)) {
            return Vec::new();
        }
        trail.push((module, import));
        let path = &self.modules[module].imports[import].path;
        let found = self.follow(module, &path.segments, trail);
        trail.pop();
        found
    }
}

fn folder(file: &str) -> String {
    file.rsplit_once('/')
        .map_or("", |(folder, _)| folder)
        .to_owned()
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
