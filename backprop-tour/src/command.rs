//! The command line: an expression and its inputs in, a drawing out.
//!
//! ```text
//! backprop-tour '(4*x+1)^2' x=1                 the tree with its numbers
//! backprop-tour '(4*x+1)^2' x=1 --svg tour.svg  an image
//! ```

use std::fs;
use std::io::{self, Write};

use crate::draw::{Draw, Theme};
use crate::function::Function;
use crate::page::to_html;

/// What can be asked for.
pub const USAGE: &str = "\
usage: backprop-tour                             start the local server
       backprop-tour EXPRESSION [NAME=NUMBER]..  print the tree with every number on the way

An expression is mathematics, such as '(4*x+1)^2', or a closure in Rust; an input without a number is 1.

  --steps          print the steps, forward and backward, instead of the tree
  --svg FILE       write an image instead; likewise --html (one page with sliders), --dot, --mermaid and
                   --latex. A FILE of - is the standard output.
  --theme THEME    light or dark, for an SVG image; without it the reader's own
  --help           print this
";

/// What is asked for.
struct Request {
    expression: String,
    inputs: Vec<(String, f64)>,
    /// The files to write, each with its form.
    files: Vec<(Form, String)>,
    theme: Theme,
    steps: bool,
}

#[derive(Clone, Copy)]
enum Form {
    Svg,
    Html,
    Dot,
    Mermaid,
    Latex,
}

/// Does what the arguments after the program's name ask for, of which there is at least one; what is printed goes to `out`.
///
/// # Errors
/// What is wrong with the arguments or with the expression, or why a file cannot be written.
///
/// # Examples
/// ```
/// let arguments = ["5x+3", "x=2", "--latex", "-"].map(String::from);
/// let mut out = Vec::new();
/// backprop_tour::command::run(&arguments, &mut out).unwrap();
/// assert!(String::from_utf8(out).unwrap().contains("f(x) &= 5 x + 3"));
/// ```
pub fn run(arguments: &[String], out: &mut dyn Write) -> Result<(), String> {
    if arguments
        .iter()
        .any(|argument| argument == "--help" || argument == "-h")
    {
        return print(out, USAGE);
    }
    let request = Request::read(arguments)?;
    let function = Function::of_text(&request.expression).map_err(|mistakes| {
        let mistakes: Vec<_> = mistakes
            .iter()
            .map(|mistake| format!("error: {mistake}"))
            .collect();
        mistakes.join("\n")
    })?;
    let at = request.place(&function)?;
    let trace = function.trace(&at);
    for (form, file) in &request.files {
        let text = match form {
            Form::Svg => trace.to_svg_in(request.theme),
            Form::Dot => trace.to_dot(),
            Form::Mermaid => trace.to_mermaid(),
            Form::Latex => trace.to_latex(),
            Form::Html => to_html(&request.expression, &at).map_err(|mistakes| {
                let mistakes: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
                mistakes.join("\n")
            })?,
        };
        if file == "-" {
            print(out, &text)?;
        } else {
            fs::write(file, text)
                .map_err(|error| format!("error: {file} cannot be written: {error}"))?;
        }
    }
    if request.files.is_empty() {
        let picture = trace.picture();
        let text = if request.steps {
            format!("{picture:#}")
        } else {
            picture.to_string()
        };
        print(out, &text)?;
    }
    Ok(())
}

fn print(out: &mut dyn Write, text: &str) -> Result<(), String> {
    match out.write_all(text.as_bytes()) {
        // Whoever reads no further has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| format!("error: the output cannot be written: {error}")),
    }
}

impl Request {
    fn read(arguments: &[String]) -> Result<Self, String> {
        let mut request = Self {
            expression: String::new(),
            inputs: Vec::new(),
            files: Vec::new(),
            theme: Theme::Reader,
            steps: false,
        };
        let mut expression = None;
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let form = match argument.as_str() {
                "--svg" => Form::Svg,
                "--html" => Form::Html,
                "--dot" => Form::Dot,
                "--mermaid" => Form::Mermaid,
                "--latex" => Form::Latex,
                "--steps" => {
                    request.steps = true;
                    continue;
                }
                "--theme" => {
                    request.theme = match arguments.next().map(String::as_str) {
                        Some("light") => Theme::Light,
                        Some("dark") => Theme::Dark,
                        _ => return Err(String::from("error: a theme is `light` or `dark`")),
                    };
                    continue;
                }
                other if other.starts_with("--") => {
                    return Err(format!("error: there is no option `{other}`\n\n{USAGE}"));
                }
                other if expression.is_none() => {
                    expression = Some(other.to_owned());
                    continue;
                }
                other => {
                    request.inputs.push(input(other)?);
                    continue;
                }
            };
            let Some(file) = arguments.next() else {
                return Err(format!(
                    "error: the name of a file is missing after `{argument}`"
                ));
            };
            request.files.push((form, file.clone()));
        }
        match expression {
            Some(expression) => Ok(Self {
                expression,
                ..request
            }),
            None => Err(format!("error: an expression is missing\n\n{USAGE}")),
        }
    }

    /// The inputs in the function's order.
    fn place(&self, function: &Function) -> Result<Vec<f64>, String> {
        let inputs = &function.graph().inputs;
        let mut at = vec![1.0; inputs.len()];
        for (name, value) in &self.inputs {
            let Some(place) = inputs.iter().position(|input| input.name == *name) else {
                let names: Vec<_> = inputs
                    .iter()
                    .map(|input| format!("`{}`", input.name))
                    .collect();
                let names = match names.as_slice() {
                    [] => String::from("it has none"),
                    _ => format!("it has {}", names.join(", ")),
                };
                return Err(format!(
                    "error: the expression has no input `{name}`\n= help: {names}"
                ));
            };
            at[place] = *value;
        }
        Ok(at)
    }
}

/// `x=1`.
fn input(argument: &str) -> Result<(String, f64), String> {
    let (name, value) = argument.split_once('=').ok_or_else(|| {
        format!("error: `{argument}` is no input\n= help: write `x=1`, and an expression with spaces in quotes")
    })?;
    let number = value.trim().parse();
    let number = number.map_err(|_| format!("error: `{value}` is no number for `{name}`"))?;
    Ok((name.trim().to_owned(), number))
}
