//! Requests: what a client sends, up to a limit and a deadline.
//!
//! In goes a connection, out comes a [`Request`], or the response that says what is wrong with it.

use std::io::{ErrorKind, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::response::Response;

/// The longest head and the longest body, in bytes.
const LONGEST_HEAD: usize = 16 << 10;
const LONGEST_BODY: usize = 64 << 10;

const MOST_HEADERS: usize = 64;

/// How much is taken, after an answer, of what the client still sends.
const DRAINED: usize = 4 << 20;

/// One request.
pub(super) struct Request {
    pub(super) method: String,
    /// The path, without what stands after `?`.
    pub(super) path: String,
    pub(super) host: Option<String>,
    pub(super) origin: Option<String>,
    pub(super) content_type: String,
    pub(super) body: Vec<u8>,
}

impl Request {
    /// Reads a request until the deadline. Without an answer to give, it is an error of `None`.
    pub(super) fn read(stream: &TcpStream, deadline: Instant) -> Result<Self, Option<Response>> {
        let mut received = Vec::new();
        loop {
            if let Some((mut request, head, length)) = parse_head(&received)? {
                request.body = received.split_off(head);
                while request.body.len() < length {
                    receive(stream, &mut request.body, deadline)?;
                }
                request.body.truncate(length);
                return Ok(request);
            }
            if received.len() > LONGEST_HEAD {
                return Err(Some(Response::text(
                    431,
                    "the head of the request is too long",
                )));
            }
            receive(stream, &mut received, deadline)?;
        }
    }
}

/// The request without its body, how long its head is, and how long its body, once all of the head
/// is there.
fn parse_head(received: &[u8]) -> Result<Option<(Request, usize, usize)>, Option<Response>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    let head = match parsed.parse(received) {
        Ok(httparse::Status::Complete(head)) => head,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(error) => {
            let message = format!("this is not a request of HTTP: {error}");
            return Err(Some(Response::text(400, &message)));
        }
    };
    let header = |name: &str| {
        let mut found = parsed
            .headers
            .iter()
            .filter(|header| header.name.eq_ignore_ascii_case(name));
        let value = found.next().map(|header| header.value);
        // Who sends two of them wants different readers to see different ones.
        let is_repeated = found.next().is_some();
        match value {
            _ if is_repeated => Err(Some(Response::text(
                400,
                "a header that may stand once stands twice",
            ))),
            Some(value) => match std::str::from_utf8(value) {
                Ok(value) => Ok(Some(value.trim().to_owned())),
                Err(_) => Err(Some(Response::text(400, "a header that is not text"))),
            },
            None => Ok(None),
        }
    };
    if header("transfer-encoding")?.is_some() {
        return Err(Some(Response::text(411, "send the length of the body")));
    }
    let length = match header("content-length")? {
        None => 0,
        Some(length) => match length.parse::<usize>() {
            Ok(length) if length <= LONGEST_BODY => length,
            Ok(_) => {
                let message =
                    format!("the text is too long: at most {LONGEST_BODY} bytes are read");
                return Err(Some(Response::text(413, &message)));
            }
            Err(_) => {
                return Err(Some(Response::text(
                    400,
                    "the length of the body is no number",
                )));
            }
        },
    };
    let path = parsed.path.unwrap_or_default();
    let request = Request {
        method: parsed.method.unwrap_or_default().to_owned(),
        path: path.split('?').next().unwrap_or_default().to_owned(),
        host: header("host")?,
        origin: header("origin")?,
        content_type: header("content-type")?.unwrap_or_default(),
        body: Vec::new(),
    };
    Ok(Some((request, head, length)))
}

/// Receives some bytes more.
fn receive(
    stream: &TcpStream,
    into: &mut Vec<u8>,
    deadline: Instant,
) -> Result<(), Option<Response>> {
    let late = || Some(Response::text(408, "the request took too long to arrive"));
    let left = deadline.saturating_duration_since(Instant::now());
    if left.is_zero() || stream.set_read_timeout(Some(left)).is_err() {
        return Err(late());
    }
    let mut part = [0; 8 << 10];
    let mut reader = stream;
    match reader.read(&mut part) {
        Ok(0) => Err(None),
        Ok(length) => {
            into.extend_from_slice(&part[..length]);
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::Interrupted => Ok(()),
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            Err(late())
        }
        Err(_) => Err(None),
    }
}

/// Takes what the client still sends, up to a limit, and closes the connection.
pub(super) fn drain(stream: &TcpStream, deadline: Instant) {
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let mut reader = stream;
    let mut part = [0; 8 << 10];
    let mut drained = 0;
    while drained < DRAINED {
        let left = deadline.saturating_duration_since(Instant::now());
        let left = left.min(Duration::from_millis(500));
        if left.is_zero() || stream.set_read_timeout(Some(left)).is_err() {
            return;
        }
        match reader.read(&mut part) {
            Ok(0) | Err(_) => return,
            Ok(length) => drained += length,
        }
    }
}
