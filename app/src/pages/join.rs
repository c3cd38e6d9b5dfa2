//! `/meedoen`: a colleague joins with a code, or goes on on another device.

pub mod another;
mod code;
pub mod form;
pub mod invited;
pub mod resume;
pub mod role;

use self::code::{address, ask_code, look_up};
use super::code_page::TypedCode;
use crate::components::field::Errors;
use crate::pages::prelude::*;

pub async fn page(visit: Visit) -> Response {
    ask_code(&visit, String::new(), Errors::default())
}

pub async fn submit_code(visit: Visit, FormBody(typed): FormBody<TypedCode>) -> PageResult {
    let (code, _) = look_up(&visit, typed.code).await?;
    Ok(go_to(&address(&code)))
}
