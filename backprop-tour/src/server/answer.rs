//! What is answered to which request.
//!
//! In goes a request, out comes the page, one of its files, or the trace of what was typed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

use super::gate::Gate;
use super::request::Request;
use super::response::Response;
use crate::page;

/// How many expressions are worked on at a time; who comes later waits for the shortest while, since
/// the limits keep every one small.
const WORKERS: usize = 2;

static WORK: LazyLock<Arc<Gate>> = LazyLock::new(|| Arc::new(Gate::new(WORKERS)));

/// Answers a request to the server at `port`.
pub(super) fn answer(request: &Request, port: u16) -> Response {
    // Another name that resolves to this machine, as an attacker's page has it, is refused.
    let is_ours = |host: &str| {
        host == format!("127.0.0.1:{port}")
            || host.eq_ignore_ascii_case(&format!("localhost:{port}"))
    };
    if !request.host.as_deref().is_some_and(is_ours) {
        let message = format!("this server answers for 127.0.0.1:{port} only");
        return Response::text(421, &message);
    }
    let is_own_page = |origin: &str| origin.strip_prefix("http://").is_some_and(is_ours);
    if request
        .origin
        .as_deref()
        .is_some_and(|origin| !is_own_page(origin))
    {
        return Response::text(403, "only this server's own page may ask");
    }
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/") => Response::new(200, "text/html; charset=utf-8", page::served()),
        ("GET", "/tour.css") => Response::new(200, "text/css; charset=utf-8", page::STYLE),
        ("GET", "/tour.js") => Response::new(200, "text/javascript; charset=utf-8", page::script()),
        ("GET", "/math.woff2") => Response::new(200, "font/woff2", page::FONT),
        ("POST", "/trace") => trace(request),
        ("GET", "/trace") | ("POST", "/" | "/tour.css" | "/tour.js" | "/math.woff2") => {
            Response::text(405, "this is asked in another way")
        }
        ("GET" | "POST", _) => Response::text(404, "there is nothing here: the page is at /"),
        _ => Response::text(405, "only GET and POST are answered"),
    }
}

fn trace(request: &Request) -> Response {
    if !request.content_type.starts_with("application/json") {
        return Response::text(415, "send application/json");
    }
    let _pass = WORK.enter();
    match catch_unwind(AssertUnwindSafe(|| page::answer(&request.body))) {
        Ok(Ok(answer)) => Response::new(200, "application/json", answer),
        Ok(Err(message)) => Response::text(400, &message),
        Err(_) => Response::text(500, "this is a mistake of ours; the server goes on"),
    }
}
