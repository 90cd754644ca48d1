//! The page: its files, and the one question that it asks.
//!
//! In goes a typed expression with its inputs, out comes JSON for the page's script, or one HTML
//! file that needs nothing else.

mod code;
mod json;
mod rebuilt;
mod table;

use backprop_runtime::trace::Trace;
use serde_json::{Value, json};

use self::code::Code;
use self::json::{number, numbers};
use self::rebuilt::Rebuilt;
use crate::draw::Draw;
use crate::function::Function;
use crate::read::{Mistake, Reading, read, with_stack};

/// The look of the page.
pub(crate) const STYLE: &str = include_str!("tour.css");

/// A part of STIX Two Math, for the formulas; under the Open Font License, in `math.LICENSE`.
pub(crate) const FONT: &[u8] = include_bytes!("math.woff2");

const PAGE: &str = include_str!("index.html");

/// The parts of the script, in the order in which they need each other.
const SCRIPTS: &[&str] = &[
    include_str!("number.js"),
    include_str!("latex.js"),
    include_str!("layout.js"),
    include_str!("tree.js"),
    include_str!("plot.js"),
    include_str!("derivation.js"),
    include_str!("code.js"),
    include_str!("functions.js"),
    include_str!("baked.js"),
    include_str!("backend.js"),
    include_str!("state.js"),
    include_str!("inputs.js"),
    include_str!("steps.js"),
    include_str!("main.js"),
];

/// How many steps a curve has.
const STEPS: u32 = 200;

/// The page as the server gives it, which asks for its other files.
pub(crate) fn served() -> String {
    let head = "<title>grad! - a visual tour</title>\n\
                <link rel=\"icon\" href=\"data:,\">\n\
                <link rel=\"stylesheet\" href=\"/tour.css\">";
    let tail = "<script src=\"/tour.js\"></script>";
    PAGE.replace("<!--head-->", head)
        .replace("<!--tail-->", tail)
}

/// The script, as one.
pub(crate) fn script() -> String {
    format!("\"use strict\";\n(() => {{\n{}}})();\n", SCRIPTS.concat())
}

/// A typed function that can be drawn.
pub(crate) struct Typed {
    reading: Reading,
    function: Function,
    code: Code,
}

impl Typed {
    /// Reads and compiles; to be called on a deep stack.
    fn new(text: &str) -> Result<Self, Vec<Mistake>> {
        let reading = read(text).map_err(|mistake| vec![mistake])?;
        let tokens = reading.tokens().map_err(|mistake| vec![mistake])?;
        let function = Function::of_closure(tokens.clone()).map_err(|errors| {
            let errors = errors.errors().iter();
            let mistakes = errors.map(|error| reading.mistake(error.span(), &error.to_string()));
            mistakes.collect::<Vec<_>>()
        })?;
        let code = code::code(tokens, &function, &[]);
        Ok(Self {
            reading,
            function,
            code,
        })
    }

    fn names(&self) -> Vec<&str> {
        let inputs = self.function.graph().inputs.iter();
        inputs.map(|input| &*input.name).collect()
    }
}

/// Answers the page's question, which is JSON: `expression`, `inputs` by their names, and of the
/// `plot` the `input` and the range.
///
/// # Errors
/// What is wrong with the question; what is wrong with the expression is an answer.
pub(crate) fn answer(question: &[u8]) -> Result<String, String> {
    let question: Value = serde_json::from_slice(question)
        .map_err(|error| format!("the question is not JSON: {error}"))?;
    let Some(text) = question["expression"].as_str() else {
        return Err(String::from("the question has no expression"));
    };
    let answer = with_stack(|| match Typed::new(text) {
        Ok(typed) => {
            let at = typed.names().into_iter().map(|name| {
                let given = question["inputs"].get(name).and_then(Value::as_f64);
                given.unwrap_or(1.0)
            });
            let at: Vec<f64> = at.collect();
            let plot = Plot::asked(&question["plot"], &typed);
            traced(&typed, &at, &plot)
        }
        Err(mistakes) => json!({ "mistakes": mistakes.iter().map(mistake).collect::<Vec<_>>() }),
    });
    Ok(answer.to_string())
}

fn mistake(mistake: &Mistake) -> Value {
    json!({
        "message": mistake.message,
        "help": mistake.help,
        "line": mistake.line,
        "column": mistake.column,
        "width": mistake.width,
        "text": mistake.text,
    })
}

/// Which curve is asked for.
struct Plot {
    input: usize,
    from: f64,
    to: f64,
}

impl Plot {
    fn asked(plot: &Value, typed: &Typed) -> Self {
        let named = plot["input"].as_str();
        let input = typed.names().iter().position(|name| Some(*name) == named);
        let bound = |name: &str, other: f64| plot[name].as_f64().unwrap_or(other);
        let (from, to) = (bound("from", -2.0), bound("to", 2.0));
        let is_range = from < to && (to - from).is_finite();
        Self {
            input: input.unwrap_or(0),
            from: if is_range { from } else { -2.0 },
            to: if is_range { to } else { 2.0 },
        }
    }
}

/// Everything that the page shows of a function at a place.
fn traced(typed: &Typed, at: &[f64], plot: &Plot) -> Value {
    let trace = typed.function.trace(at);
    json!({
        "source": typed.reading.source(),
        "rust": typed.reading.rust(),
        "graph": json::graph(&trace.graph),
        "at": numbers(&trace.at),
        "value": number(trace.value),
        "gradient": numbers(&trace.gradient),
        "numbers": json::steps(&trace),
        "plot": curves(&typed.function, at, plot),
        "check": numbers(&differences(&typed.function, at)),
        "code": typed.code.json(at),
        "exports": exports(&trace),
    })
}

/// The drawings for other programs, by the names of their tabs.
fn exports(trace: &Trace) -> Value {
    json!({
        "DOT": trace.to_dot(),
        "LaTeX": trace.to_latex(),
        "Mermaid": trace.to_mermaid(),
        "Text": trace.picture().ascii(false).colour(false).to_string(),
    })
}

fn curves(function: &Function, at: &[f64], plot: &Plot) -> Value {
    let mut place = at.to_vec();
    let (mut x, mut f, mut d) = (Vec::new(), Vec::new(), Vec::new());
    for step in 0..=STEPS {
        let here = plot.from + (plot.to - plot.from) * f64::from(step) / f64::from(STEPS);
        if let Some(input) = place.get_mut(plot.input) {
            *input = here;
        }
        let (value, gradient) = function.value_and_gradient(&place);
        x.push(number(here));
        f.push(number(value));
        d.push(number(gradient.get(plot.input).copied().unwrap_or(0.0)));
    }
    json!({
        "input": plot.input, "from": plot.from, "to": plot.to, "x": x, "f": f, "d": d,
    })
}

/// Central differences, with steps in proportion to the inputs: an independent look at the gradient.
fn differences(function: &Function, at: &[f64]) -> Vec<f64> {
    let slopes = at.iter().enumerate().map(|(input, &x)| {
        let step = 6e-6 * x.abs().max(1.0);
        let value = |x: f64| {
            let mut place = at.to_vec();
            place[input] = x;
            function.value_and_gradient(&place).0
        };
        let (above, below) = (x + step, x - step);
        (value(above) - value(below)) / (above - below)
    });
    slopes.collect()
}

/// One HTML file with a typed function: it needs no server, and asks nobody for anything.
///
/// The sliders begin at `at`, where each input without a number is 1.
///
/// # Errors
/// What is wrong with the typed text.
///
/// # Examples
/// ```
/// let page = backprop_tour::to_html("(4*x+1)^2", &[1.0]).unwrap();
/// assert!(page.starts_with("<!doctype html>"));
/// assert!(!page.contains("src=\""));
/// ```
pub fn to_html(text: &str, at: &[f64]) -> Result<String, Vec<Mistake>> {
    with_stack(|| {
        let typed = Typed::new(text)?;
        let inputs = typed.names().len();
        let at: Vec<f64> = at
            .iter()
            .copied()
            .chain(std::iter::repeat(1.0))
            .take(inputs)
            .collect();
        Ok(self_contained(&typed, &at))
    })
}

/// What a file may do: run its own script, and nothing else.
const FILE_POLICY: &str = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; \
                           font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'";

fn self_contained(typed: &Typed, at: &[f64]) -> String {
    let trace = typed.function.trace(at);
    let source = typed.reading.source();
    file(&baked(source, &trace, &typed.function, &typed.code))
}

/// One HTML file with a trace that somebody made: with sliders, if its words say all of the function.
pub(crate) fn of_trace(trace: &Trace) -> String {
    match rebuilt::rebuild(trace) {
        Some(Rebuilt {
            function,
            closure,
            captured,
        }) => {
            let code = with_stack(|| {
                let tokens = closure.parse().unwrap_or_default();
                code::code(tokens, &function, &captured)
            });
            file(&baked(&trace.graph.source, trace, &function, &code))
        }
        None => file(&json!({
            "typed": trace.graph.source,
            "fixed": {
                "source": trace.graph.source,
                "graph": json::graph(&trace.graph),
                "at": numbers(&trace.at),
                "value": number(trace.value),
                "gradient": numbers(&trace.gradient),
                "numbers": json::steps(trace),
                "exports": exports(trace),
            },
        })),
    }
}

/// What the page's script needs to compute everything for other inputs.
fn baked(source: &str, trace: &Trace, function: &Function, code: &Code) -> Value {
    let [numbers_table, gradient_table] = function.tables();
    json!({
        "typed": source,
        "source": source,
        "graph": json::graph(&trace.graph),
        "at": numbers(&trace.at),
        "numbers": table::json(numbers_table),
        "gradient": table::json(gradient_table),
        "code": code.json(&trace.at),
        "codeTable": code.table(),
        "exports": exports(trace),
    })
}

/// The file with these data.
fn file(baked: &Value) -> String {
    // In a script, `<` could begin a tag that ends it.
    let baked = baked.to_string().replace('<', "\\u003c");
    let font = format!("data:font/woff2;base64,{}", base64(FONT));
    let style = STYLE.replace("math.woff2", &font);
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{FILE_POLICY}\">\n\
         <title>grad! - a visual tour</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<style>\n{style}</style>"
    );
    let tail = format!(
        "<script type=\"application/json\" id=\"baked\">{baked}</script>\n<script>\n{}</script>",
        script()
    );
    PAGE.replace("<!--head-->", &head)
        .replace("<!--tail-->", &tail)
}

/// The text that stands for bytes in a `data:` address.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for part in bytes.chunks(3) {
        let mut bits = 0_u32;
        for place in 0..3 {
            bits = bits << 8 | u32::from(part.get(place).copied().unwrap_or(0));
        }
        for place in 0..4 {
            let digit = bits >> (18 - 6 * place) & 63;
            let is_there = place <= part.len();
            text.push(if is_there {
                char::from(DIGITS[digit as usize])
            } else {
                '='
            });
        }
    }
    text
}
