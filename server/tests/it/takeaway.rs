//! What staff take away of a release: files, who may have them, what the log says of it. Releases
//! are invented; what makes real ones has tests of its own.

mod files;
mod formats;
mod invented;
