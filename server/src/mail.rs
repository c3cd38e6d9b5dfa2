//! Where mails go, by the options of an installation.

use std::path::Path;

use crate::cli::ServeOptions;
use crate::secret_file;
use crate::service::mail::Route;
use crate::service::mail::smtp::{Smtp, SmtpOptions};

/// Where mails go.
///
/// # Errors
/// A sentence that says which option is wrong.
pub fn route(options: &ServeOptions) -> Result<Route, String> {
    let mail = &options.mail;
    let (Some(url), Some(from)) = (&mail.url, &mail.from) else {
        return Ok(page(options));
    };
    let site = options.public_url.as_deref().ok_or(
        "mail: --public-url is missing: links in mails must not point wherever somebody asked",
    )?;
    let password = match &mail.password_file {
        Some(file) => Some(secret_file::read(file)?),
        None => None,
    };
    let smtp = Smtp::new(SmtpOptions {
        url,
        from,
        password,
        authorities: mail.authorities.as_deref().map(read).transpose()?,
        site,
    });
    let smtp = smtp.map_err(|why| format!("mail: {why}"))?;
    Ok(Route::Smtp(Box::new(smtp)))
}

fn page(options: &ServeOptions) -> Route {
    if !options.mail.mail_page {
        return Route::None;
    }
    if options.listen.ip().is_loopback() {
        Route::Page
    } else {
        tracing::warn!("no page of mails: the server does not listen on this machine alone");
        Route::None
    }
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| format!("{}: cannot be read: {error}", file.display()))
}
