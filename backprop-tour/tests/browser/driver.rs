//! Headless Chromium, driven through `chromedriver` by the protocol of `WebDriver`.
//!
//! In go clicks, keys and scripts, out come texts and values. The browser ends with its value.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// One browser with one window.
pub(crate) struct Browser {
    driver: Child,
    port: u16,
    session: String,
}

/// The arguments with which Chromium asks nobody for anything.
const ARGUMENTS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1440,1000",
];

pub(crate) const HOME: char = '\u{e011}';
pub(crate) const END: char = '\u{e010}';
pub(crate) const LEFT: char = '\u{e012}';
pub(crate) const RIGHT: char = '\u{e014}';

impl Browser {
    /// Starts a browser, if this machine has one.
    pub(crate) fn start() -> Option<Self> {
        let driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut driver) = driver else {
            println!("skipped: this machine has no chromedriver");
            return None;
        };
        let output = driver.stdout.take().expect("the driver's output");
        let mut lines = BufReader::new(output).lines();
        let port = lines.find_map(|line| {
            let line = line.ok()?;
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        // What the driver says later is read, so that it never waits for a reader.
        thread::spawn(move || lines.for_each(drop));
        let mut browser = Self {
            driver,
            port: port.expect("the driver says its port"),
            session: String::new(),
        };
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": { "args": ARGUMENTS },
            "goog:loggingPrefs": { "browser": "ALL" },
        }}});
        let made = browser.call("POST", "/session", &wanted);
        browser.session = made["sessionId"]
            .as_str()
            .map(String::from)
            .expect("a session");
        Some(browser)
    }

    /// Goes to an address.
    pub(crate) fn open(&self, address: &str) {
        self.act("/url", &json!({ "url": address }));
    }

    /// What a script returns, which may be a promise.
    pub(crate) fn run(&self, script: &str) -> Value {
        let script = format!(
            "const done = arguments[0]; \
             Promise.resolve((() => {{ {script} }})()).then(done, (error) => done('error: ' + error));"
        );
        self.act("/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// The text that a script returns.
    pub(crate) fn text(&self, script: &str) -> String {
        let value = self.run(&format!("return {script};"));
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    }

    /// The text of the first element that a selector finds.
    pub(crate) fn text_of(&self, selector: &str) -> String {
        self.text(&format!("document.querySelector({selector:?}).textContent"))
    }

    pub(crate) fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.act(&format!("/element/{element}/click"), &json!({}));
    }

    /// Types into an element, after what is there, or instead of it.
    pub(crate) fn type_into(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.act(&format!("/element/{element}/clear"), &json!({}));
        self.act(
            &format!("/element/{element}/value"),
            &json!({ "text": text }),
        );
    }

    /// Presses keys in an element without changing what is in it.
    pub(crate) fn press_in(&self, selector: &str, keys: &[char]) {
        let element = self.element(selector);
        let text: String = keys.iter().collect();
        self.act(
            &format!("/element/{element}/value"),
            &json!({ "text": text }),
        );
    }

    /// Presses keys where the focus is.
    pub(crate) fn press(&self, keys: &[char]) {
        let both = |key: &char| {
            let key = key.to_string();
            [
                json!({ "type": "keyDown", "value": key }),
                json!({ "type": "keyUp", "value": key }),
            ]
        };
        let actions: Vec<Value> = keys.iter().flat_map(both).collect();
        self.act(
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] }),
        );
    }

    /// Moves the pointer over an element.
    pub(crate) fn point_at(&self, selector: &str) {
        let element = json!({ "element-6066-11e4-a52e-4f735466cecf": self.element(selector) });
        let to = json!({ "type": "pointerMove", "duration": 0, "x": 0, "y": 0, "origin": element });
        self.act(
            "/actions",
            &json!({ "actions": [{ "type": "pointer", "id": "mouse", "actions": [to] }] }),
        );
    }

    /// A command of Chromium's own protocol.
    pub(crate) fn command(&self, name: &str, parameters: &Value) {
        self.act(
            "/goog/cdp/execute",
            &json!({ "cmd": name, "params": parameters }),
        );
    }

    /// Waits until a script says true.
    #[track_caller]
    pub(crate) fn wait_for(&self, script: &str) {
        let begun = Instant::now();
        while self.run(&format!("return {script};")) != json!(true) {
            let seen = || self.text("document.body.innerText");
            assert!(
                begun.elapsed() < Duration::from_secs(30),
                "never {script}; the page says:\n{}",
                seen()
            );
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Fails if the page has reported a mistake of its own.
    #[track_caller]
    pub(crate) fn check_no_errors(&self) {
        let log = self.act("/se/log", &json!({ "type": "browser" }));
        let entries = log.as_array().expect("a log");
        let wrong = entries.iter().filter(|entry| entry["level"] != "INFO");
        let wrong: Vec<_> = wrong.map(|entry| entry["message"].to_string()).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    fn element(&self, selector: &str) -> String {
        let found = self.act(
            "/element",
            &json!({ "using": "css selector", "value": selector }),
        );
        let (_, id) = found
            .as_object()
            .and_then(|found| found.iter().next())
            .expect(selector);
        id.as_str().expect("an id").to_owned()
    }

    fn act(&self, path: &str, body: &Value) -> Value {
        self.call("POST", &format!("/session/{}{path}", self.session), body)
    }

    /// One request to the driver.
    fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the driver listens");
        let time = Some(Duration::from_secs(60));
        stream.set_read_timeout(time).expect("a time-out");
        let body = body.to_string();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("sent");
        let answer = read_answer(&mut stream);
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        let value = &answer["value"];
        assert!(
            value.get("error").is_none(),
            "{method} {path} {body}: {value}"
        );
        value.clone()
    }
}

/// The body of an answer, as long as its head says.
fn read_answer(stream: &mut TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a head");
        if line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().expect("a length");
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    String::from_utf8(body).expect("text")
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() && !thread::panicking() {
            self.call("DELETE", &format!("/session/{}", self.session), &json!({}));
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
