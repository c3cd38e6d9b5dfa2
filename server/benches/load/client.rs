//! One browser's connection: HTTP/1.1, kept alive.

use std::net::SocketAddr;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{
    ACCEPT, CONTENT_TYPE, COOKIE, HOST, HeaderMap, HeaderValue, LOCATION, ORIGIN, SET_COOKIE,
};
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::error::Result;

pub struct Connection {
    sender: SendRequest<Full<Bytes>>,
    address: SocketAddr,
    host: HeaderValue,
    origin: HeaderValue,
    /// Sent with every request; empty for none.
    pub cookie: String,
}

pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    pub body: Bytes,
}

impl Connection {
    pub async fn open(address: SocketAddr) -> Result<Self> {
        Ok(Self {
            sender: connect(address).await?,
            address,
            host: address.to_string().parse()?,
            origin: format!("http://{address}").parse()?,
            cookie: String::new(),
        })
    }

    pub async fn get(&mut self, path: &str) -> Result<Reply> {
        self.send(Method::GET, path, None, String::new()).await
    }

    pub async fn form(&mut self, path: &str, fields: String) -> Result<Reply> {
        let kind = "application/x-www-form-urlencoded";
        self.send(Method::POST, path, Some(kind), fields).await
    }

    pub async fn json(&mut self, path: &str, body: String) -> Result<Reply> {
        self.send(Method::POST, path, Some("application/json"), body)
            .await
    }

    /// Asks for a stream, and gives it as it comes in.
    pub async fn stream(&mut self, path: &str) -> Result<Incoming> {
        let response = self.ask(Method::GET, path, None, String::new()).await?;
        if response.status() != StatusCode::OK {
            return Err(format!("{} instead of a stream", response.status()).into());
        }
        Ok(response.into_body())
    }

    async fn send(
        &mut self,
        method: Method,
        path: &str,
        kind: Option<&'static str>,
        body: String,
    ) -> Result<Reply> {
        let response = self.ask(method, path, kind, body).await?;
        let (head, body) = response.into_parts();
        Ok(Reply {
            status: head.status,
            headers: head.headers,
            body: body.collect().await?.to_bytes(),
        })
    }

    async fn ask(
        &mut self,
        method: Method,
        path: &str,
        kind: Option<&'static str>,
        body: String,
    ) -> Result<Response<Incoming>> {
        let mut request = Request::new(Full::from(body));
        *request.method_mut() = method;
        *request.uri_mut() = path.parse()?;
        let headers = request.headers_mut();
        headers.insert(HOST, self.host.clone());
        if let Some(kind) = kind {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
            headers.insert(ORIGIN, self.origin.clone());
        }
        if !self.cookie.is_empty() {
            headers.insert(COOKIE, self.cookie.parse()?);
        }
        // The server closes what was idle for ten seconds, as between two turns.
        if self.sender.is_closed() {
            self.sender = connect(self.address).await?;
        }
        self.sender.ready().await?;
        Ok(self.sender.send_request(request).await?)
    }
}

async fn connect(address: SocketAddr) -> Result<SendRequest<Full<Bytes>>> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(sender)
}

impl Reply {
    /// The response, when it is a page or an answer: anything but 200 is an error.
    pub fn ok(self) -> Result<Self> {
        self.expect(StatusCode::OK)
    }

    /// Whether it only says that something is being made.
    pub fn is_underway(&self) -> bool {
        self.status == StatusCode::ACCEPTED
    }

    /// Where the browser is sent on: anything but 303 is an error.
    pub fn see_other(self) -> Result<(String, Self)> {
        let reply = self.expect(StatusCode::SEE_OTHER)?;
        let location = reply.headers.get(LOCATION).ok_or("no location")?;
        Ok((location.to_str()?.to_owned(), reply))
    }

    pub fn text(&self) -> Result<&str> {
        Ok(std::str::from_utf8(&self.body)?)
    }

    /// The cookie that was set under a name that begins like this, as it is sent back.
    pub fn cookie(&self, start: &str) -> Result<String> {
        let mut cookies = self.headers.get_all(SET_COOKIE).iter();
        let cookie = cookies.find_map(|cookie| {
            let text = cookie.to_str().ok()?;
            text.starts_with(start).then(|| text.split(';').next())?
        });
        Ok(cookie.ok_or("no cookie")?.to_owned())
    }

    fn expect(self, status: StatusCode) -> Result<Self> {
        if self.status == status {
            return Ok(self);
        }
        let text = String::from_utf8_lossy(&self.body);
        let start: String = text.chars().take(600).collect();
        Err(format!("{} instead of {status}: {start}", self.status).into())
    }
}
