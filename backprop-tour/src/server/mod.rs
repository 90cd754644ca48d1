//! The local server: the page, and any expression that is typed into it.
//!
//! In go connections to a port of 127.0.0.1, out come the page and, for a typed expression, its
//! trace as JSON. Every connection has a thread and a deadline of its own, so that a client that is
//! slow, silent or hostile keeps nobody waiting; there is a limit to their number, to the size of
//! what they send, and to how many expressions are worked on at a time.

mod answer;
mod gate;
mod request;
mod response;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use self::gate::Gate;
use self::request::Request;
use self::response::Response;

/// How long a request may take to arrive, and its answer to be taken.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many connections are open at a time.
const MOST_CONNECTIONS: usize = 256;

/// A server that listens but does not answer yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    patience: Duration,
}

impl Server {
    /// Listens at a port of 127.0.0.1; at any free one for 0.
    ///
    /// # Errors
    /// The system's, as when another program listens there.
    pub fn bind(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        Ok(Self {
            listener,
            address,
            patience: PATIENCE,
        })
    }

    /// How long it waits for a client instead of five seconds.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until the process ends.
    ///
    /// # Errors
    /// None at present: what goes wrong with one connection ends that connection.
    pub fn run(&self) -> io::Result<()> {
        let connections = Arc::new(Gate::new(MOST_CONNECTIONS));
        for stream in self.listener.incoming() {
            // A client that went away again, or too many open files: the next may be served.
            let Ok(stream) = stream else {
                thread::sleep(Duration::from_millis(10));
                continue;
            };
            let deadline = Instant::now() + self.patience;
            let Some(pass) = connections.try_enter() else {
                let _ =
                    Response::busy().write(&stream, Instant::now() + Duration::from_millis(100));
                continue;
            };
            let port = self.address.port();
            let patience = self.patience;
            let thread = thread::Builder::new().spawn(move || {
                serve(&stream, port, deadline, patience);
                drop(pass);
            });
            // Without a thread the connection is closed, and its client tries again.
            drop(thread);
        }
        Ok(())
    }
}

/// Reads one request and answers it.
fn serve(stream: &TcpStream, port: u16, deadline: Instant, patience: Duration) {
    let response = match Request::read(stream, deadline) {
        Ok(request) => answer::answer(&request, port),
        Err(Some(response)) => response,
        // The client has gone, or says nothing.
        Err(None) => return,
    };
    let deadline = Instant::now() + patience;
    if response.write(stream, deadline).is_ok() {
        // What the client still sends is taken, or it would see an error instead of the answer.
        request::drain(stream, deadline);
    }
}
