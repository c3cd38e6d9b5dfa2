//! What documents are made of.

pub(crate) mod account;
pub(crate) mod actions;
pub(crate) mod agreed;
pub(crate) mod appendix;
pub(crate) mod beside;
pub(crate) mod change;
pub(crate) mod cover;
pub(crate) mod glance;
pub(crate) mod guide;
pub(crate) mod invitation;
pub(crate) mod item;
pub(crate) mod message;
pub(crate) mod reading;
pub(crate) mod roles;
pub(crate) mod scene;
pub(crate) mod summary;
pub(crate) mod support;
pub(crate) mod topics;
