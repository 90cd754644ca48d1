//! The page in a real browser: typed into, slid, stepped, by keys, in the dark and on a narrow screen.
//!
//! Without `chromedriver` the tests say that they are skipped; `.ci/run` installs it where it can.

mod driver;
mod file;

use std::net::SocketAddr;
use std::sync::LazyLock;
use std::thread;

use backprop_tour::Server;
use serde_json::json;

use self::driver::{Browser, END, HOME, LEFT, RIGHT};

static ADDRESS: LazyLock<SocketAddr> = LazyLock::new(|| {
    let server = Server::bind(0).expect("a port");
    let address = server.address();
    thread::spawn(move || server.run());
    address
});

/// A browser at the page of the server, with the article's example drawn.
fn at_the_page() -> Option<Browser> {
    let browser = Browser::start()?;
    browser.open(&format!("http://{}/", *ADDRESS));
    browser.wait_for("document.querySelectorAll('#tree .node').length === 7");
    Some(browser)
}

/// The numbers of a node, as the drawing shows them.
fn numbers(browser: &Browser, letter: &str) -> String {
    browser.text(&format!(
        "[...document.querySelectorAll('#tree .node')]
            .filter((node) => node.querySelector('.letter').textContent === {letter:?})
            .map((node) => [...node.querySelectorAll('.number')].map((n) => n.textContent).join(' '))
            .join('; ')"
    ))
}

fn type_expression(browser: &Browser, text: &str) {
    browser.type_into("#text", text);
    let typed = serde_json::to_string(text).expect("JSON");
    let is_there = format!(
        "document.getElementById('text').value === {typed} &&
         document.querySelector('.chips') !== null &&
         (document.querySelector('.is-wrong') !== null || document.getElementById('tree').dataset.typed === {typed})"
    );
    browser.wait_for(&is_there);
}

#[test]
fn the_numbers_of_the_article_are_drawn_and_stepped_through() {
    let Some(browser) = at_the_page() else { return };
    let drawn = ["a", "b", "c", "d", "e", "f", "g"].map(|letter| numbers(&browser, letter));
    assert_eq!(drawn, ["4", "1 40", "4 10", "1", "5 10", "2", "25 1"]);
    assert_eq!(browser.text_of("#value"), "25");
    assert_eq!(browser.text_of("#slope"), "40");
    let pills = browser
        .text("[...document.querySelectorAll('.pill')].map((pill) => pill.textContent).join(', ')");
    for pill in ["× 10power rule", "× 1sum rule", "× 4product rule"] {
        assert!(pills.contains(pill), "{pills}");
    }
    let chain = browser.text_of("#chain").replace(char::is_whitespace, "");
    assert!(chain.ends_with("=10×1×4=40"), "{chain}");
    assert!(
        browser
            .text_of("#check")
            .contains("finite difference agrees: 40")
    );

    // By keys: nothing but the inputs is known at first.
    let hidden = || browser.text("document.querySelectorAll('#tree .later').length");
    let rows = || browser.text("document.querySelectorAll('#derivation tr.later').length");
    assert_eq!((hidden().as_str(), rows().as_str()), ("0", "0"));
    browser.press(&[HOME]);
    assert_eq!(rows(), "7");
    assert!(browser.text_of("#step").starts_with("Step 0 of 7"));
    browser.press(&[RIGHT]);
    assert_eq!(browser.text_of("#step"), "Step 1 of 7: c = 4");
    browser.press(&[RIGHT, RIGHT, RIGHT, RIGHT]);
    assert_eq!(browser.text_of("#step"), "Step 5 of 7: ∂g/∂e = 10");
    assert_eq!(rows(), "2");
    browser.press(&[LEFT]);
    assert_eq!(browser.text_of("#step"), "Step 4 of 7: ∂g/∂g = 1");
    browser.press(&[END]);
    assert_eq!(hidden(), "0");
    // And by buttons.
    browser.click("#first");
    assert!(browser.text_of("#step").starts_with("Step 0"));
    browser.click("#next");
    assert_eq!(browser.text_of("#step"), "Step 1 of 7: c = 4");
    browser.click("#back");
    browser.click("#last");
    assert_eq!(browser.text_of("#step"), "All 7 steps");

    // What the pointer is over is lit everywhere.
    browser.point_at("#tree .node[data-node='4']");
    browser.wait_for("document.querySelectorAll('#derivation tr.lit').length === 2");
    browser.wait_for("document.querySelectorAll('#code .lit').length === 1");
    browser.check_no_errors();
}

#[test]
fn sliders_move_everything() {
    let Some(browser) = at_the_page() else { return };
    // The slider goes from -2 to 2 in steps of a hundredth.
    browser.press_in("#inputs input[type=range]", &[RIGHT; 10]);
    browser.wait_for("document.getElementById('value').textContent === '29.16'");
    assert_eq!(browser.text_of("#slope"), "43.2");
    assert_eq!(numbers(&browser, "b"), "1.1 43.2");
    browser.type_into("#inputs input[type=number]", "-1");
    browser.wait_for("document.getElementById('value').textContent === '9'");
    assert_eq!(browser.text_of("#slope"), "−24");
    // A number beyond its end makes the slider longer.
    browser.type_into("#inputs input[type=number]", "7");
    browser.wait_for("document.getElementById('value').textContent === '841'");
    assert_eq!(
        browser.text("document.querySelector('#inputs input').max"),
        "10"
    );

    type_expression(&browser, "a*b + c*d + x1*x2");
    assert_eq!(
        browser.text("document.querySelectorAll('#inputs .input').length"),
        "6"
    );
    browser.press_in(
        "#inputs .input:nth-child(6) input[type=range]",
        &[RIGHT; 50],
    );
    browser.wait_for("document.getElementById('value').textContent === '3.5'");
    // The chain and the plot are of the input that was moved.
    browser.wait_for("document.getElementById('plot').textContent.includes('∂f/∂x2')");
    browser.click("#inputs .input:nth-child(2) button");
    browser.wait_for("document.getElementById('plot').textContent.includes('∂f/∂b')");

    type_expression(&browser, "|w: [f64; 3], x| w[0]*x^2 + w[1]*x + w[2]");
    let names = browser.text(
        "[...document.querySelectorAll('#inputs input[type=range]')].map((s) => s.ariaLabel).join()",
    );
    assert_eq!(names, "w[0],w[1],w[2],x");
    browser.check_no_errors();
}

#[test]
fn a_mistake_leaves_the_last_good_picture() {
    let Some(browser) = at_the_page() else { return };
    type_expression(&browser, "x*sin(x)");
    browser.wait_for("document.querySelectorAll('#tree .node').length === 4");
    assert_eq!(numbers(&browser, "c"), "0.8415 1");
    // The value used twice is one node with a stub elsewhere, and its slope the sum.
    assert_eq!(numbers(&browser, "a"), "; 1 1.382");

    type_expression(&browser, "3*(x");
    browser.wait_for("document.querySelector('#mistake pre') !== null");
    assert_eq!(browser.text_of("#mistake pre"), "3*(x\n  ^");
    assert_eq!(browser.text_of("#mistake .what"), "this ( is not closed");
    assert_eq!(numbers(&browser, "c"), "0.8415 1");
    type_expression(&browser, "sin(x) +");
    browser
        .wait_for("document.querySelector('#mistake pre')?.textContent.endsWith('\\n        ^')");

    // Markup is text, wherever it is shown.
    let hostile = "<img src=x onerror=document.title=1>";
    type_expression(&browser, hostile);
    browser.wait_for("document.querySelector('#mistake pre')?.textContent.startsWith('<img')");
    assert_eq!(browser.text("document.querySelectorAll('img').length"), "0");

    type_expression(&browser, "1/x");
    browser.wait_for("document.querySelector('.is-wrong') === null");
    browser.type_into("#inputs input[type=number]", "0");
    browser.wait_for("document.getElementById('value').textContent === '∞'");
    assert!(
        browser
            .text_of("#result")
            .contains("the value is infinite here")
    );
    browser.check_no_errors();
}

#[test]
fn branches_names_and_links() {
    let Some(browser) = at_the_page() else { return };
    type_expression(&browser, "let r = x^2; if x > 0 { r } else { sin(r) }");
    browser.wait_for("document.querySelectorAll('#tree .node.untaken').length > 0");
    let untaken = "[...document.querySelectorAll('#tree .node.untaken .words')].map((n) => n.textContent).join()";
    let before = browser.text(untaken);
    assert!(before.contains("sin"), "{before}");
    assert!(browser.text_of("#tree").contains("let r"));
    browser.type_into("#inputs input[type=number]", "-1");
    browser.wait_for(&format!("{untaken} !== {before:?}"));
    assert!(!browser.text(untaken).contains("sin"));
    // All tabs of the code have something to show.
    let tabs = "document.querySelectorAll('#tabs button').length";
    let count: usize = browser.text(tabs).parse().expect("a number");
    for tab in 1..=count {
        browser.click(&format!("#tabs button:nth-child({tab})"));
        assert!(browser.text_of("#code").len() > 20);
    }
    // A link brings the same picture.
    browser.run("document.getElementById('link').click();");
    browser.wait_for("location.hash.startsWith('#f=let')");
    let address = browser.text("location.href");
    browser.open("about:blank");
    browser.open(&address);
    browser.wait_for("document.getElementById('tree').dataset.typed?.startsWith('let r')");
    assert_eq!(
        browser.text("document.querySelector('#inputs input[type=number]').value"),
        "-1"
    );
    browser.check_no_errors();
}

/// The contrast of two colours by the rule of the W3C, from the page's own style.
const CONTRAST: &str = "
    const channel = (c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    const light = (name) => {
        const probe = document.createElement('i');
        probe.style.color = `var(${name})`;
        document.body.append(probe);
        const [r, g, b] = getComputedStyle(probe).color.match(/[0-9.]+/g).map(Number);
        probe.remove();
        return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    };
    const pairs = [['--value', '--card'], ['--slope', '--card'], ['--quiet', '--card'], ['--quiet', '--ground'],
        ['--slope', '--slope-soft'], ['--value', '--value-soft'], ['--quiet', '--soft'], ['--value', '--soft'],
        ['--constant', '--card'], ['--good', '--card'], ['--bad', '--card'], ['--ink', '--card'], ['--keyword', '--card']];
    return pairs.map(([a, b]) => {
        const [x, y] = [light(a), light(b)].sort((x, y) => y - x);
        return [a, b, (x + 0.05) / (y + 0.05)];
    }).filter(([, , contrast]) => contrast < 4.5).map(String).join('; ');";

#[test]
fn dark_narrow_and_in_enough_contrast() {
    let Some(browser) = at_the_page() else { return };
    let theme = || browser.text("document.documentElement.dataset.theme");
    assert_eq!(theme(), "light");
    assert_eq!(browser.run(CONTRAST), json!(""));
    browser.click("#theme");
    assert_eq!(theme(), "dark");
    assert_eq!(browser.run(CONTRAST), json!(""));
    // The choice is kept.
    browser.open(&format!("http://{}/", *ADDRESS));
    assert_eq!(theme(), "dark");
    browser.run("localStorage.clear();");
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    browser.command("Emulation.setEmulatedMedia", &dark);
    browser.open(&format!("http://{}/?again", *ADDRESS));
    assert_eq!(theme(), "dark");

    let narrow = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
    browser.command("Emulation.setDeviceMetricsOverride", &narrow);
    for text in [
        "(4*x+1)^2",
        "sin(x*y) + z*x^2",
        "if x > 0 { x^2 } else { sin(x) }",
    ] {
        type_expression(&browser, text);
        let wide = browser.text("document.documentElement.scrollWidth");
        assert_eq!(wide, "360", "{text}");
    }
    // The way of a gradient is told by more than its colour.
    let dashes =
        browser.text("getComputedStyle(document.querySelector('.edge .down')).strokeDasharray");
    assert_eq!(dashes, "6px, 4px");
    let solid =
        browser.text("getComputedStyle(document.querySelector('.edge .up')).strokeDasharray");
    assert_eq!(solid, "none");
    browser.check_no_errors();
}
