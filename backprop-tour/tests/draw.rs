//! The drawings of a trace: what they look like, and that the programs they are for can read them.
//!
//! `UPDATE_EXPECT=1 cargo test -p backprop-tour --test draw` writes the files in `tests/drawings/` again.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use backprop::explain;
use backprop::trace::Trace;
use backprop_tour::{Draw, Theme};
use expect_test::{expect, expect_file};

/// The functions that are drawn, by the names of their files.
fn traces() -> Vec<(&'static str, Trace)> {
    vec![
        ("article", explain!(|x| (4.0 * x + 1.0).powi(2)).trace(1.0)),
        ("sigmoid", explain!(|x| 1.0 / (1.0 + (-x).exp())).trace(0.5)),
        ("shared", explain!(|x| x * x.sin()).trace(1.0)),
        (
            "three_inputs",
            explain!(|x, y, z| {
                let r = (x * x + y * y).sqrt();
                r * z.exp() - (x - y) / z
            })
            .trace(1.0, 2.0, 0.5),
        ),
        (
            "branch",
            explain!(|x, y| if x > y {
                let s = x * y;
                s.ln()
            } else {
                (x - 2.0) * y * y
            })
            .trace(1.0, 2.0),
        ),
        (
            "array",
            explain!(|x, w: [f64; 3]| w[0] + w[1] * x + w[2] * x.powi(2))
                .trace(2.0, [1.0, -3.0, 0.5]),
        ),
        (
            "overflow",
            explain!(|x| 1.0 / (1.0 + (-x).exp())).trace(-800.0),
        ),
        ("input_alone", explain!(|x| x).trace(1e-5)),
    ]
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drawings")
}

#[test]
fn the_articles_tree_is_drawn_as_in_its_text() {
    let trace = explain!(|x| (4.0 * x + 1.0).powi(2)).trace(1.0);
    let picture = trace.picture().colour(false);
    expect![[r"
        f(x) = (4*x + 1)^2   at x = 1
                            value   ∂g/∂·   rule
        g  e ^ f               25       1   seed
        ├─ e  c + d             5      10   power rule     × 10
        │  ├─ c  a * b          4      10   sum rule       × 1
        │  │  ├─ a  4           4       ·
        │  │  └─ b  x           1      40   product rule   × 4
        │  └─ d  1              1       ·
        └─ f  2                 2       ·
        f(1) = 25   f'(1) = 40 = 10 × 1 × 4
    "]]
    .assert_eq(&picture.ascii(false).to_string());
    expect![[r"
        f(x) = (4*x + 1)^2   at x = 1
                            value   dg/d.   rule
        g  e ^ f               25       1   seed
        |- e  c + d             5      10   power rule     * 10
        |  |- c  a * b          4      10   sum rule       * 1
        |  |  |- a  4           4       .
        |  |  `- b  x           1      40   product rule   * 4
        |  `- d  1              1       .
        `- f  2                 2       .
        f(1) = 25   f'(1) = 40 = 10 * 1 * 4
    "]]
    .assert_eq(&picture.ascii(true).to_string());
}

#[test]
fn colour_changes_nothing_but_colour() {
    for (name, trace) in traces() {
        let coloured = trace.picture().ascii(false).colour(true).to_string();
        assert!(coloured.contains("\x1b["), "{name}");
        let mut plain = String::new();
        let mut rest = coloured.as_str();
        while let Some((before, after)) = rest.split_once("\x1b[") {
            plain.push_str(before);
            rest = after.split_once('m').unwrap().1;
        }
        plain.push_str(rest);
        let trimmed: Vec<_> = plain.lines().map(str::trim_end).collect();
        let expected = trace.picture().ascii(false).colour(false).to_string();
        assert_eq!(trimmed, expected.lines().collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn everything_is_ascii_where_that_is_asked_for() {
    for (name, trace) in traces() {
        let picture = trace.picture().ascii(true).colour(false);
        assert!(picture.to_string().is_ascii(), "{name}");
        assert!(format!("{picture:#}").is_ascii(), "{name}");
    }
}

#[test]
fn drawings_look_as_they_did() {
    for (name, trace) in traces() {
        let picture = trace.picture().ascii(false).colour(false);
        let file = |kind: &str| expect_file![folder().join(format!("{name}.{kind}"))];
        file("txt").assert_eq(&format!("{picture}\n{picture:#}"));
        file("svg").assert_eq(&trace.to_svg());
        file("dot").assert_eq(&trace.to_dot());
        file("mmd").assert_eq(&trace.to_mermaid());
        file("tex").assert_eq(&trace.to_latex());
    }
}

#[test]
fn a_theme_has_the_colours_of_one_and_the_readers_of_both() {
    let trace = explain!(|x| x * x).trace(3.0);
    let ground = |svg: &str| {
        let grounds = svg.split("--ground:").skip(1);
        grounds.map(|rest| rest[..7].to_owned()).collect::<Vec<_>>()
    };
    let light = ground(&trace.to_svg_in(Theme::Light));
    let dark = ground(&trace.to_svg_in(Theme::Dark));
    assert_eq!((light.len(), dark.len()), (1, 1));
    assert_eq!(ground(&trace.to_svg()), [light, dark].concat());
}

/// Tags that stand in each other, and no character of a user's text among them.
#[test]
fn an_image_is_well_formed_and_complete() {
    for (name, trace) in traces() {
        let svg = trace.to_svg();
        let mut open: Vec<&str> = Vec::new();
        for tag in svg.split('<').skip(1) {
            let (tag, _) = tag
                .split_once('>')
                .unwrap_or_else(|| panic!("{name}: {tag}"));
            let word = tag.split([' ', '/']).find(|word| !word.is_empty()).unwrap();
            if tag.starts_with('/') {
                assert_eq!(open.pop(), Some(word), "{name}");
            } else if !tag.ends_with('/') {
                open.push(word);
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
        for node in &trace.graph.nodes {
            assert!(
                svg.contains(&format!(">{}</text>", node.letter)),
                "{name}: {}",
                node.letter
            );
        }
    }
}

/// Graphviz keeps operands in their order, which its own output of places shows.
#[test]
fn graphviz_draws_it_with_operands_in_their_order() {
    for (name, trace) in traces() {
        let Some(plain) = run("dot", &["-Tplain"], &trace.to_dot()) else {
            eprintln!("SKIPPED: there is no `dot`; install graphviz to have this test run");
            return;
        };
        let place = |node: usize| {
            let line = plain
                .lines()
                .find(|line| line.starts_with(&format!("node n{node} ")));
            let line = line.unwrap_or_else(|| panic!("{name} has no n{node}:\n{plain}"));
            line.split(' ').nth(2).unwrap().parse::<f64>().unwrap()
        };
        for node in &trace.graph.nodes {
            let own: Vec<_> = node.arguments.iter().filter(|a| !a.is_stub).collect();
            for pair in own.windows(2) {
                assert!(
                    place(pair[0].node) < place(pair[1].node),
                    "{name}: {}",
                    node.formula.text
                );
            }
        }
    }
}

/// Mermaid's and `KaTeX`'s own parsers, which `.ci/run` installs.
#[test]
fn mermaid_and_katex_can_read_it() {
    let Some(modules) = std::env::var_os("BACKPROP_PARSERS") else {
        eprintln!(
            "SKIPPED: BACKPROP_PARSERS names no folder with mermaid, jsdom and katex from npm"
        );
        return;
    };
    let script = PathBuf::from(modules).join("parse.mjs");
    std::fs::copy(folder().join("parse.mjs"), &script).expect("the folder can be written to");
    let script = script.to_str().expect("a path in UTF-8");
    let folder = folder();
    let said = run("node", &[script, folder.to_str().unwrap()], "").expect("there is node");
    assert_eq!(said.trim(), "read 8 flowcharts and 8 formulas");
}

/// What a program prints, if there is such a program.
fn run(program: &str, arguments: &[&str], input: &str) -> Option<String> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    let mut pipe = child.stdin.take().expect("it is piped");
    pipe.write_all(input.as_bytes()).expect("the program reads");
    drop(pipe);
    let output = child.wait_with_output().expect("the program ends");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && errors.is_empty(),
        "{program}: {errors}\n{input}"
    );
    Some(String::from_utf8(output.stdout).expect("it prints UTF-8"))
}
