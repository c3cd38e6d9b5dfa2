//! A mail server, and one conversation with it for each mail.

use std::net::IpAddr;
use std::time::Duration;

use lettre::message::Mailbox;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, Message};
use url::{Host, Url};

/// Longest time that a mail server may take for all of a conversation.
const PATIENCE: Duration = Duration::from_mins(1);
/// The same for a goodbye, after it took the mail.
const GOODBYE: Duration = Duration::from_secs(2);

/// How the conversation is hidden from others.
#[derive(Clone)]
enum Security {
    /// From the first byte on.
    Tls(TlsParameters),
    /// From `STARTTLS` on, without which nothing is said.
    Upgraded(TlsParameters),
    /// It does not leave this machine.
    Loopback,
}

/// A mail server, and whose mails it takes.
pub struct Smtp {
    host: String,
    port: u16,
    security: Security,
    login: Option<Credentials>,
    hello: ClientId,
    from: Mailbox,
    site: String,
    patience: Duration,
}

/// What an installation says of its mail server.
pub struct SmtpOptions<'a> {
    /// `smtps://user@host:465`, or `smtp://user@host:587`, which changes to TLS by `STARTTLS`; on
    /// this machine only with `?tls=required`.
    pub url: &'a str,
    /// `Name <address>`.
    pub from: &'a str,
    pub password: Option<String>,
    /// Certificates to trust besides the usual ones (PEM).
    pub authorities: Option<Vec<u8>>,
    /// Where people reach the site: its host is what this server calls itself.
    pub site: &'a str,
}

/// Why a mail did not go.
#[derive(Debug)]
pub enum Trouble {
    /// The mail server is not there, says no to everybody, or is not who it should be.
    Server(String),
    /// It does not take this mail now.
    Later(String),
    /// It will never take this mail.
    Never(String),
}

impl Smtp {
    /// A mail server by its address.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the options.
    pub fn new(options: SmtpOptions<'_>) -> Result<Self, String> {
        let url = Url::parse(options.url).map_err(|error| format!("the address: {error}"))?;
        let host = url.host().ok_or("the address names no host")?;
        if url.password().is_some() {
            return Err(
                "the address holds a password, which others on this machine can see: \
                        put it in a file"
                    .to_owned(),
            );
        }
        let name = url.host_str().unwrap_or_default().to_owned();
        let parameters = || parameters(&name, options.authorities.as_deref());
        let (security, port) = match url.scheme() {
            "smtps" => (Security::Tls(parameters()?), 465),
            "smtp" if is_loopback(&host) && url.query() != Some("tls=required") => {
                (Security::Loopback, 25)
            }
            "smtp" => (Security::Upgraded(parameters()?), 587),
            _ => return Err("the address must start with smtps:// or smtp://".to_owned()),
        };
        let user = percent_encoding::percent_decode_str(url.username());
        let user = user.decode_utf8().map_err(|error| error.to_string())?;
        let login = match (&*user, options.password) {
            ("", None) => None,
            ("", Some(_)) => {
                return Err("there is a password, but the address names no user".into());
            }
            (user, None) => return Err(format!("there is no password for {user}")),
            (user, Some(password)) => Some(Credentials::new(user.to_owned(), password)),
        };
        let from = options.from.parse::<Mailbox>();
        let from = from.map_err(|error| format!("the sender {}: {error}", options.from))?;
        let site = Url::parse(options.site).map_err(|error| format!("the site: {error}"))?;
        Ok(Self {
            port: url.port().unwrap_or(port),
            host: name,
            security,
            login,
            hello: hello(&site),
            from,
            site: options.site.to_owned(),
            patience: PATIENCE,
        })
    }

    /// The same with a patience of one's own.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Who sends.
    pub(super) fn from(&self) -> &Mailbox {
        &self.from
    }

    /// Where people reach the site.
    pub(super) fn site(&self) -> &str {
        &self.site
    }

    /// What stands behind the `@` of whoever sends.
    pub(super) fn domain(&self) -> &str {
        self.from.email.domain()
    }

    /// Whom to name in the log.
    pub(super) fn server(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// Gives a mail to the server. Whatever goes wrong before it says that it took it is trouble:
    /// it may have taken it all the same.
    pub(super) async fn send(&self, message: &Message) -> Result<(), Trouble> {
        let talk = tokio::time::timeout(self.patience, self.talk(message)).await;
        let mut connection = talk.map_err(|_| Trouble::Server("it is too slow".to_owned()))??;
        let _ = tokio::time::timeout(GOODBYE, connection.quit()).await;
        Ok(())
    }

    async fn talk(&self, message: &Message) -> Result<AsyncSmtpConnection, Trouble> {
        let mut connection = self.connect().await.map_err(of_server)?;
        let envelope = message.envelope();
        let mail = Mail::new(envelope.from().cloned(), Vec::new());
        connection.command(mail).await.map_err(of_server)?;
        for to in envelope.to() {
            let to: Address = to.clone();
            let rcpt = Rcpt::new(to, Vec::new());
            connection.command(rcpt).await.map_err(of_mail)?;
        }
        connection.command(Data).await.map_err(of_mail)?;
        let taken = connection.message(&message.formatted()).await;
        taken.map_err(of_mail)?;
        Ok(connection)
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let wrapper = match &self.security {
            Security::Tls(parameters) => Some(parameters.clone()),
            Security::Upgraded(_) | Security::Loopback => None,
        };
        let server = (self.host.trim_matches(['[', ']']), self.port);
        let patience = Some(self.patience);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, patience, &self.hello, wrapper, None)
                .await?;
        if let Security::Upgraded(parameters) = &self.security {
            // An error where the server offers none.
            connection.starttls(parameters.clone(), &self.hello).await?;
        }
        if let Some(login) = &self.login {
            let ways = [Mechanism::Plain, Mechanism::Login];
            connection.auth(&ways, login).await?;
        }
        Ok(connection)
    }
}

fn parameters(host: &str, authorities: Option<&[u8]>) -> Result<TlsParameters, String> {
    let mut builder = TlsParameters::builder(host.trim_matches(['[', ']']).to_owned());
    if let Some(pem) = authorities {
        let read = Certificate::from_pem(pem);
        let read = read.map_err(|error| format!("the certificates to trust: {error}"))?;
        builder = builder.add_root_certificate(read);
    }
    let built = builder.build_rustls();
    built.map_err(|error| format!("TLS with {host}: {error}"))
}

/// Whether this names the machine itself.
fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        // Numbers are no host of their own in this scheme.
        Host::Domain(name) => {
            let number = name.parse::<IpAddr>();
            *name == "localhost" || number.is_ok_and(|address| address.is_loopback())
        }
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

/// What this server calls itself: the host of the site.
fn hello(site: &Url) -> ClientId {
    match site.host() {
        Some(Host::Domain(name)) => ClientId::Domain(name.to_owned()),
        Some(Host::Ipv4(address)) => ClientId::Ipv4(address),
        Some(Host::Ipv6(address)) => ClientId::Ipv6(address),
        None => ClientId::Ipv4(std::net::Ipv4Addr::LOCALHOST),
    }
}

/// What goes wrong before the server knows of which mail it is.
fn of_server(error: Error) -> Trouble {
    Trouble::Server(said(&error))
}

/// What goes wrong with this mail: a final no is one, but for a connection that breaks.
fn of_mail(error: Error) -> Trouble {
    if error.is_permanent() {
        Trouble::Never(said(&error))
    } else if error.is_transient() {
        Trouble::Later(said(&error))
    } else {
        Trouble::Server(said(&error))
    }
}

/// What goes into the log: of answers of the server the number alone, because they quote addresses.
fn said(error: &Error) -> String {
    match error.status() {
        Some(code) => format!("it answers {code}"),
        None => error.to_string(),
    }
}
