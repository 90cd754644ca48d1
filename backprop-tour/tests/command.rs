//! The command line, as somebody types it.

use std::path::Path;
use std::process::{Command, Output};

use backprop_tour::command;

fn run(arguments: &[&str]) -> Result<String, String> {
    let arguments: Vec<_> = arguments.iter().map(ToString::to_string).collect();
    let mut out = Vec::new();
    command::run(&arguments, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

/// The program itself, in a place that says nothing of itself.
fn program(arguments: &[&str], locale: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_backprop-tour"))
        .args(arguments)
        .env_remove("LC_CTYPE")
        .env_remove("LANG")
        .env("LC_ALL", locale)
        .output()
        .unwrap()
}

#[test]
fn it_prints_the_tree_and_ends() {
    let output = program(&["(4*x+1)^2", "x=1"], "C.UTF-8");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
    assert!(
        text.starts_with("f(x) = (4*x + 1)^2   at x = 1\n"),
        "{text}"
    );
    assert!(
        text.ends_with("\nf(1) = 25   f'(1) = 40 = 10 × 1 × 4\n"),
        "{text}"
    );
    // No colour where nobody looks.
    assert!(!text.contains('\x1b'));
}

#[test]
fn it_prints_ascii_where_the_locale_is_not_utf_8() {
    let output = program(&["(4*x+1)^2", "x=1"], "C");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.is_ascii(), "{text}");
    assert!(text.ends_with("f'(1) = 40 = 10 * 1 * 4\n"));
}

#[test]
fn mistakes_go_to_the_other_output_with_a_caret() {
    let output = program(&["3*(x"], "C.UTF-8");
    assert!(!output.status.success() && output.stdout.is_empty());
    let errors = String::from_utf8(output.stderr).unwrap();
    let expected =
        "error: this `(` is not closed\n  3*(x\n    ^\n= help: write `)` where it ends\n";
    assert_eq!(errors, expected);
}

#[test]
fn the_rows_of_the_table_of_failures_are_right() {
    let last = |arguments: &[&str]| {
        let text = run(arguments).unwrap();
        let last = text.lines().last().unwrap().to_owned();
        last.replace(" × ", " * ")
    };
    assert!(last(&["(4*x+1)^2", "x=-1"]).starts_with("f(-1) = 9   f'(-1) = -24"));
    assert_eq!(last(&["x*x", "x=3"]), "f(3) = 9   f'(3) = 6 = 3 + 3");
    assert_eq!(last(&["5x+3", "x=2"]), "f(2) = 13   f'(2) = 5 = 1 * 5");
    assert_eq!(last(&["2^3^2 + x", "x=0"]), "f(0) = 512   f'(0) = 1");
    assert!(last(&["-x^2", "x=3"]).starts_with("f(3) = -9   f'(3) = -6"));
    assert!(last(&["sin(x)", "x=0"]).starts_with("f(0) = 0   f'(0) = 1"));
    assert_eq!(last(&["1/x", "x=0"]), "f(0) = inf   f'(0) = -inf");
    assert_eq!(last(&[".5*x", "x=4"]), "f(4) = 2   f'(4) = 0.5");
    assert_eq!(last(&["X+1", "X=2"]), "f(2) = 3   f'(2) = 1");
    assert!(run(&["(x+1)*2"]).unwrap().starts_with("f(x) = (x + 1)*2 "));
    assert!(
        run(&["x-(1-x)"])
            .unwrap()
            .starts_with("f(x) = x - (1 - x) ")
    );
    assert!(run(&["1+"]).unwrap_err().starts_with("error: "));
}

#[test]
fn inputs_have_names_that_exist_and_numbers() {
    let text = run(&["x*y", "y=3"]).unwrap();
    assert!(
        text.starts_with("f(x, y) = x*y   at x = 1, y = 3\n"),
        "{text}"
    );
    let text = run(&["|x, w: [f64; 2]| w[1] * x", "w[1]=-2.5"]).unwrap();
    assert!(text.contains("\nf(1, -2.5) = -2.5\n"), "{text}");
    let error = |arguments: &[&str]| run(arguments).unwrap_err();
    assert_eq!(
        error(&["x", "z=1"]),
        "error: the expression has no input `z`\n= help: it has `x`"
    );
    assert_eq!(error(&["x", "x=one"]), "error: `one` is no number for `x`");
    assert!(error(&["x", "+ 1"]).starts_with("error: `+ 1` is no input"));
    assert!(error(&["--svg", "a.svg"]).starts_with("error: an expression is missing"));
    assert!(error(&["x", "--svg"]).starts_with("error: the name of a file is missing"));
    assert!(error(&["x", "--png", "a.png"]).starts_with("error: there is no option `--png`"));
    assert!(error(&["x", "--theme", "blue"]).starts_with("error: a theme is"));
    assert!(run(&["--help"]).unwrap().starts_with("usage: "));
}

#[test]
fn files_are_written_in_the_form_that_is_asked_for() {
    let folder = std::env::temp_dir().join(format!("backprop-tour-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (option, begins) in [
        ("--svg", "<svg "),
        ("--html", "<!doctype html>"),
        ("--dot", "digraph {"),
        ("--mermaid", "flowchart BT"),
        ("--latex", "\\begin{aligned}"),
    ] {
        let file = folder.join("drawing");
        let file = file.to_str().unwrap();
        assert_eq!(run(&["x*sin(x)", "x=1", option, file]).unwrap(), "");
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.starts_with(begins), "{option}");
        assert_eq!(run(&["x*sin(x)", "x=1", option, "-"]).unwrap(), text);
    }
    assert!(run(&["x", "--steps"]).unwrap().contains("backward"));
    let nowhere = folder.join("no").join("file");
    let error = run(&["x", "--svg", nowhere.to_str().unwrap()]).unwrap_err();
    assert!(error.contains("cannot be written"));
    std::fs::remove_dir_all(folder).unwrap();
}

/// `UPDATE_EXPECT=1 cargo test -p backprop-tour --test command` runs the two commands that the README names.
#[test]
fn the_readmes_pictures_are_what_the_command_writes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    for theme in ["light", "dark"] {
        let file = format!("docs/tour-{theme}.svg");
        let arguments = ["1/(1+e^(-x))", "x=0.5", "--theme", theme, "--svg"];
        let command = format!("'1/(1+e^(-x))' x=0.5 --theme {theme} --svg {file}");
        assert!(
            readme.contains(&file) && readme.contains("'1/(1+e^(-x))' x=0.5"),
            "{command}"
        );
        let svg = run(&[&arguments[..], &["-"]].concat()).unwrap();
        expect_test::expect_file![root.join(&file)].assert_eq(&svg);
    }
}
