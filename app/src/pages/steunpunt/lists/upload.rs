//! Lists and offers that come in: pasted, as a file, or begun from what is in use.

use axum::extract::Multipart;
use axum::extract::multipart::{MultipartError, MultipartRejection};
use scan::application::lists::{FileStem, ListKey, Upload};
use serde::Deserialize;

use super::all;
use super::draft_address;
use super::new_form::Pasted;
use super::words::plain;
use crate::components::field::Errors;
use crate::pages::form_body::{is_idempotency_key, new_idempotency_key};
use crate::pages::prelude::*;
use scan_texts::t;

/// The key of a form; a new one for a form that came without.
fn key_of(typed: &str) -> String {
    if is_idempotency_key(typed) {
        typed.to_owned()
    } else {
        new_idempotency_key()
    }
}

async fn keep(visit: &Allowed<Staff>, upload: Upload) -> PageResult {
    let draft = visit.ports.lists.upload(&visit.right, upload).await?;
    Ok(go_to(&draft_address(draft)))
}

pub async fn paste(visit: Allowed<Staff>, FormBody(typed): FormBody<Pasted>) -> PageResult {
    if typed.tekst.trim().is_empty() {
        let errors = Errors::one("tekst", t!("steunpunt-lists-upload-paste-first"));
        return all::show(&visit, &typed, errors).await;
    }
    let upload = Upload {
        idempotency_key: key_of(&typed.idempotency_key),
        file: FileStem::of(&typed.bestand),
        body: plain(&typed.tekst).into_bytes(),
    };
    keep(&visit, upload).await
}

/// Keeps a file, byte by byte as it came.
pub async fn file(
    visit: Allowed<Staff>,
    parts: Result<Multipart, MultipartRejection>,
) -> PageResult {
    let parts = parts.map_err(|_| StatusCode::UNPROCESSABLE_ENTITY)?;
    let Some(upload) = read(parts).await? else {
        let errors = Errors::one("lijst", t!("steunpunt-lists-upload-choose-first"));
        return all::show(&visit, &Pasted::default(), errors).await;
    };
    keep(&visit, upload).await
}

/// `None` when no file was chosen.
async fn read(mut parts: Multipart) -> Result<Option<Upload>, Failure> {
    let broken = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let (mut key, mut found) = (None, None);
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        match part.name() {
            Some("idempotency_key") if key.is_none() => {
                key = Some(part.text().await.map_err(broken)?);
            }
            Some("lijst") if found.is_none() => {
                let name = part.file_name().unwrap_or_default().to_owned();
                found = Some((name, part.bytes().await.map_err(broken)?));
            }
            _ => return Err(StatusCode::UNPROCESSABLE_ENTITY.into()),
        }
    }
    let found = found.filter(|(name, bytes)| !(name.is_empty() && bytes.is_empty()));
    Ok(found.map(|(name, bytes)| Upload {
        idempotency_key: key_of(&key.unwrap_or_default()),
        file: FileStem::of(&name),
        body: bytes.into(),
    }))
}

/// Which list or offers to begin from.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Beginning {
    idempotency_key: String,
    van: String,
}

/// Makes a draft of what is in use.
pub async fn begin(visit: Allowed<Staff>, FormBody(typed): FormBody<Beginning>) -> PageResult {
    let key = ListKey::parse(&typed.van).ok_or(StatusCode::UNPROCESSABLE_ENTITY)?;
    let mark = key_of(&typed.idempotency_key);
    let lists = &visit.ports.lists;
    let draft = lists.begin_from(&visit.right, &key, mark).await?;
    Ok(go_to(&draft_address(draft)))
}
