//! The server answers whatever it is sent, clearly, and goes on serving.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use backprop_tour::Server;
use serde_json::{Value, json};

/// One server for all tests, which so see what the others do to it.
static ADDRESS: LazyLock<SocketAddr> = LazyLock::new(|| {
    let server = Server::bind(0).expect("a port");
    let server = server.with_patience(Duration::from_secs(3));
    let address = server.address();
    thread::spawn(move || server.run());
    address
});

/// What comes back for these bytes.
fn send(bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(*ADDRESS).expect("a connection");
    let time = Some(Duration::from_secs(20));
    stream.set_read_timeout(time).expect("a time-out");
    // The server may have answered before it has read everything.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn request(head: &str, body: &[u8]) -> String {
    let mut bytes = format!("{head}\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    send(&bytes)
}

fn ask(expression: &str, inputs: &Value) -> Value {
    let question = json!({ "expression": expression, "inputs": inputs });
    let answer = post(question.to_string().as_bytes());
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    assert!(
        head.starts_with("HTTP/1.1 200 OK"),
        "{expression}: {answer}"
    );
    serde_json::from_str(body).expect("JSON")
}

fn post(body: &[u8]) -> String {
    let head = format!(
        "POST /trace HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json",
        *ADDRESS
    );
    request(&head, body)
}

fn get(path: &str, host: &str) -> String {
    send(format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes())
}

fn own_host() -> String {
    ADDRESS.to_string()
}

#[track_caller]
fn check_status(answer: &str, status: &str) {
    let line = answer.lines().next().unwrap_or_default();
    assert_eq!(line, format!("HTTP/1.1 {status}"), "{answer}");
}

#[track_caller]
fn check_serves() {
    let answer = ask("(4*x+1)^2", &json!({ "x": 1 }));
    assert_eq!(
        (&answer["value"], &answer["gradient"]),
        (&json!(25.0), &json!([40.0]))
    );
}

#[test]
fn the_page_and_its_files() {
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/?x=1", "text/html; charset=utf-8"),
        ("/tour.css", "text/css; charset=utf-8"),
        ("/tour.js", "text/javascript; charset=utf-8"),
        ("/math.woff2", "font/woff2"),
    ] {
        let answer = get(path, &own_host());
        check_status(&answer, "200 OK");
        assert!(
            answer.contains(&format!("Content-Type: {kind}\r\n")),
            "{path}"
        );
        assert!(answer.contains("Content-Security-Policy: default-src 'none'; script-src 'self'"));
        assert!(answer.contains("X-Content-Type-Options: nosniff\r\n"));
    }
    // Nothing in the page asks another machine, or has a script of its own that the policy refuses.
    let page = get("/", &own_host());
    assert!(!page.contains("http://") && !page.contains("https://"));
    assert!(!page.contains("<script>") && !page.contains("style="));
}

#[test]
fn it_listens_at_this_machine_alone() {
    assert!(ADDRESS.ip().is_loopback());
}

#[test]
fn another_host_is_refused() {
    for host in [
        "example.com",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost.example.com:80",
        "",
    ] {
        check_status(&get("/", host), "421 Misdirected Request");
    }
    check_status(&send(b"GET / HTTP/1.1\r\n\r\n"), "421 Misdirected Request");
    let twice = format!(
        "GET / HTTP/1.1\r\nHost: {0}\r\nHost: {0}\r\n\r\n",
        own_host()
    );
    check_status(&send(twice.as_bytes()), "400 Bad Request");
    let name = format!("localhost:{}", ADDRESS.port());
    check_status(&get("/", &name), "200 OK");
}

#[test]
fn another_page_may_not_ask() {
    let head = |rest: &str| format!("POST /trace HTTP/1.1\r\nHost: {}\r\n{rest}", own_host());
    let body = br#"{"expression": "x"}"#;
    let origin = "Content-Type: application/json\r\nOrigin: http://example.com";
    check_status(&request(&head(origin), body), "403 Forbidden");
    let plain = head("Content-Type: text/plain");
    check_status(&request(&plain, body), "415 Unsupported Media Type");
    let own = format!(
        "Content-Type: application/json\r\nOrigin: http://{}",
        own_host()
    );
    check_status(&request(&head(&own), body), "200 OK");
}

#[test]
fn what_is_no_request_is_answered() {
    check_status(&send(b"hello\r\n\r\n"), "400 Bad Request");
    check_status(&send(&[0xff; 100]), "400 Bad Request");
    check_status(&send(b"\x16\x03\x01\x02\x00\x01"), "400 Bad Request");
    check_status(&get("/etc/passwd", &own_host()), "404 Not Found");
    check_status(&get("/../Cargo.toml", &own_host()), "404 Not Found");
    let delete = format!("DELETE / HTTP/1.1\r\nHost: {}\r\n\r\n", own_host());
    check_status(&send(delete.as_bytes()), "405 Method Not Allowed");
    check_status(&get("/trace", &own_host()), "405 Method Not Allowed");
    let long = format!("/{}", "x".repeat(100_000));
    check_status(
        &get(&long, &own_host()),
        "431 Request Header Fields Too Large",
    );
    let many = "X: y\r\n".repeat(1000);
    let many = format!("GET / HTTP/1.1\r\nHost: {}\r\n{many}\r\n", own_host());
    check_status(&send(many.as_bytes()), "400 Bad Request");
    let chunked = "POST /trace HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    check_status(&send(chunked.as_bytes()), "411 Length Required");
    let length = "POST /trace HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n";
    check_status(&send(length.as_bytes()), "400 Bad Request");
    for body in ["", "[", "null", "{}", r#"{"expression": 1}"#, "\"x\""] {
        check_status(&post(body.as_bytes()), "400 Bad Request");
    }
    check_serves();
}

#[test]
fn a_megabyte_of_text_is_refused_with_a_clear_word() {
    let text = "x".repeat(1_000_000);
    let answer = post(json!({ "expression": text }).to_string().as_bytes());
    check_status(&answer, "413 Content Too Large");
    assert!(answer.ends_with("the text is too long: at most 65536 bytes are read\n"));
    check_serves();
}

#[test]
fn hostile_expressions_are_mistakes_with_a_place() {
    let message = |text: &str| {
        let answer = ask(text, &json!({}));
        answer["mistakes"][0]["message"].as_str().map(str::to_owned)
    };
    let deep = format!("{}x{}", "(".repeat(10_000), ")".repeat(10_000));
    let words = "20001 characters, which is too long";
    assert_eq!(message(&deep).as_deref(), Some(words));
    assert_eq!(
        message(&"(".repeat(3_999)).as_deref(),
        Some("nested too deep")
    );
    let many = format!("x{}", "*sin(x)".repeat(500));
    assert_eq!(
        message(&many).as_deref(),
        Some("too many operations to be drawn")
    );
    for text in [
        "<script>alert(1)</script>",
        "x</script><img src=x onerror=alert(1)>",
        "|x: [f64; 1000000000]| x[0]",
        "|x| loop {}",
        "|x| { while true {} x }",
        "|x| std::process::exit(1)",
        "|x| x + include_str!(\"/etc/passwd\").len() as f64",
        "|x| panic!()",
        "x[99999999999999999999]",
        "\u{0}",
        "\u{202e}x",
    ] {
        assert!(message(text).is_some(), "{text} has been drawn");
    }
    check_serves();
}

#[test]
fn markup_comes_back_as_text_of_json() {
    let answer = post(br#"{"expression": "<img src=x>"}"#);
    assert!(answer.contains("Content-Type: application/json\r\n"));
    assert!(answer.contains("nosniff"));
}

#[test]
fn infinities_and_odd_inputs_are_said() {
    let pole = ask("1/x", &json!({ "x": 0 }));
    assert_eq!(pole["value"], json!({ "$": "inf" }));
    assert_eq!(pole["gradient"], json!([{ "$": "-inf" }]));
    let odd = ask("x + y", &json!({ "x": "1", "z": 3, "y": 1e308 }));
    assert_eq!(odd["at"], json!([1.0, 1e308]));
    let constant = ask("2^3^2", &json!({}));
    assert_eq!(
        (&constant["value"], &constant["gradient"]),
        (&json!(512.0), &json!([0.0]))
    );
}

#[test]
fn slow_and_silent_clients_keep_nobody_waiting() {
    // Some say nothing, some begin a request and send a byte now and then, some do not read.
    let mut held = Vec::new();
    for kind in 0..60 {
        let mut stream = TcpStream::connect(*ADDRESS).expect("a connection");
        match kind % 3 {
            0 => {}
            1 => stream
                .write_all(b"POST /trace HTTP/1.1\r\nHos")
                .expect("written"),
            _ => stream
                .write_all(
                    format!("GET /math.woff2 HTTP/1.1\r\nHost: {}\r\n\r\n", own_host()).as_bytes(),
                )
                .expect("written"),
        }
        held.push(stream);
    }
    let begun = Instant::now();
    check_serves();
    assert!(
        begun.elapsed() < Duration::from_secs(15),
        "{:?}",
        begun.elapsed()
    );
    // Who sends a byte now and then does not so get more time.
    let mut slow = TcpStream::connect(*ADDRESS).expect("a connection");
    let begun = Instant::now();
    let mut answer = String::new();
    for byte in b"GET / HTTP/1.1\r\nHost: a-name-that-takes-long-to-send"
        .iter()
        .cycle()
    {
        thread::sleep(Duration::from_millis(100));
        if slow.write_all(&[*byte]).is_err() || begun.elapsed() > Duration::from_secs(20) {
            break;
        }
        let mut part = [0; 1000];
        slow.set_read_timeout(Some(Duration::from_millis(1)))
            .expect("a time-out");
        if let Ok(length) = slow.read(&mut part)
            && length > 0
        {
            answer = String::from_utf8_lossy(&part[..length]).into_owned();
            break;
        }
    }
    check_status(&answer, "408 Request Timeout");
    assert!(
        begun.elapsed() < Duration::from_secs(12),
        "{:?}",
        begun.elapsed()
    );
    check_serves();
}

#[test]
fn many_ask_at_once() {
    let threads: Vec<_> = (0..20)
        .map(|n| {
            thread::spawn(move || {
                let answer = ask("x^2 + y", &json!({ "x": n, "y": 1 }));
                assert_eq!(answer["value"], json!(f64::from(n * n + 1)));
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("an answer");
    }
}
