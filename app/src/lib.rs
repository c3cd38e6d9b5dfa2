//! What people see of Scan Passend Onderwijs.
//!
//! With `ssr` (in the server): all pages, rendered in one go from data that is complete before
//! rendering begins. With `hydrate` (in the browser): only [`islands`].

// A whole page is one type, as deep as its elements.
#![recursion_limit = "512"]

pub mod api;
pub mod islands;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
mod events;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod ports;
#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod report;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod visit;
