//! Options about mail.

use std::path::PathBuf;

use clap::Args;

/// A mail server that takes mails of the scan. Without it nothing is mailed: pages say so, and offer
/// texts to copy. With it `--public-url` must be given, because links in mails are read elsewhere.
#[derive(Clone, Debug, Default, Args)]
pub struct MailOptions {
    /// Its address: <smtps://scan@mail.example>, or <smtp://scan@mail.example>, which must change to
    /// TLS by STARTTLS. To this machine (localhost) mails go without TLS, unless the address ends
    /// in `?tls=required`.
    #[arg(
        long = "smtp-url",
        env = "SCAN_SMTP_URL",
        value_name = "URL",
        requires = "from"
    )]
    pub url: Option<String>,
    /// Who sends: an address, or a name with an address between < and >.
    #[arg(
        long = "smtp-from",
        env = "SCAN_SMTP_FROM",
        value_name = "ADDRESS",
        requires = "url"
    )]
    pub from: Option<String>,
    /// A file with the password of the user in the address.
    #[arg(
        long = "smtp-password-file",
        env = "SCAN_SMTP_PASSWORD_FILE",
        value_name = "FILE",
        requires = "url"
    )]
    pub password_file: Option<PathBuf>,
    /// A file with certificates (PEM) to trust besides those that browsers trust.
    #[arg(
        long = "smtp-ca-file",
        env = "SCAN_SMTP_CA_FILE",
        value_name = "FILE",
        requires = "url"
    )]
    pub authorities: Option<PathBuf>,
    /// Without a mail server, keep mails on the page /mail, to try the scan on one's own machine.
    /// Only this machine can open it, and only while the server listens on it alone.
    #[arg(long, env = "SCAN_MAIL_PAGE")]
    pub mail_page: bool,
}
