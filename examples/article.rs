//! Every number of the article "A Visual Tour of Backpropagation", by Jinay Jain, computed by
//! `grad!`.
//!
//! ```text
//! cargo run --example article
//! ```
//!
//! Each line shows what was computed; a number that is not the article's, or not what its rule of
//! differentiation says, ends the program.

use std::f64::consts::E;

use backprop::grad;

fn main() {
    function_composition();
    the_sigmoid_as_a_tree();
    rules_of_differentiation();
    forward_pass();
    backward_pass();
    playing_with_x();
    println!("\nEvery number is the article's.");
}

fn function_composition() {
    heading("Function composition");
    let f = grad!(|_x| 1.0);
    show("f(x) = 1 at 3", f.value(3.0), 1.0);
    show("    df/dx", f.grad(3.0), 0.0);

    let g = grad!(|x| x);
    show("g(x) = x at 3", g.value(3.0), 3.0);
    show("    dg/dx", g.grad(3.0), 1.0);

    let h = grad!(|x| 1.0 + x);
    show("h(x) = 1 + x at 3", h.value(3.0), 4.0);
    show("    dh/dx", h.grad(3.0), 1.0);

    let h = grad!(|x| {
        let f = 7.0 * x + 3.0;
        f.powi(2)
    });
    show("h(x) = (7x + 3)^2 at 1", h.value(1.0), 100.0);
    show("    dh/dx = 14 (7x + 3)", h.grad(1.0), 140.0);
}

/// The article's labels: `a = e`, `b = -x`, `c = a^b`, `d = 1`, `e = c + d`, `f = 1`, `g = f / e`.
fn the_sigmoid_as_a_tree() {
    heading("The sigmoid as a tree, at x = 0");
    let sigmoid = grad!(|x| 1.0 / (1.0 + (-x).exp()));
    show("1 / (1 + exp(-x))", sigmoid.value(0.0), 0.5);
    show("    its derivative", sigmoid.grad(0.0), 0.25);

    let tree = grad!(|x| {
        let (a, b, f, d) = (E, -x, 1.0, 1.0);
        let c = a.powf(b);
        let e = c + d;
        f / e
    });
    show("the tree of a to g", tree.value(0.0), 0.5);
    show("    its derivative", tree.grad(0.0), 0.25);

    // The derivative of the sigmoid s is s (1 - s), and 1 - s(x) is s(-x), without the cancellation.
    let expected = sigmoid.value(2.0) * sigmoid.value(-2.0);
    show("derivative at 2", sigmoid.grad(2.0), expected);
    show("the same by the tree", tree.grad(2.0), expected);
}

fn rules_of_differentiation() {
    heading("Rules of differentiation");
    let (c, n, a, x) = (5.0, 3.0, 3.0, 2.0);
    show("(c)' = 0", grad!(|_x| c).grad(x), 0.0);
    show("(c x)' = c", grad!(|x| c * x).grad(x), c);
    show("(x^n)' = n x^(n-1)", grad!(|x| x.powf(n)).grad(x), 12.0);
    show("(x^3)' = 3 x^2", grad!(|x| x.powi(3)).grad(x), 12.0);
    show(
        "(a^x)' = a^x ln a",
        grad!(|x| f64::powf(a, x)).grad(x),
        9.0 * 3_f64.ln(),
    );
    show(
        "(log_a x)' = 1/(x ln a)",
        grad!(|x| x.log(a)).grad(x),
        0.5 / 3_f64.ln(),
    );

    let (f, g) = (grad!(|x| x.powi(2)), grad!(|x| x.sin()));
    let (df, dg) = (f.grad(x), g.grad(x));
    let sum = grad!(|x| x.powi(2) + x.sin());
    show("(f + g)' = f' + g'", sum.grad(x), df + dg);
    let product = grad!(|x| x.powi(2) * x.sin());
    show(
        "(f g)' = f g' + g f'",
        product.grad(x),
        f.value(x) * dg + g.value(x) * df,
    );
    // The outer derivative is taken at g(x), where the inner function has brought x.
    let composed = grad!(|x| x.sin().powi(2));
    show(
        "f(g(x))' = f'(g(x)) g'(x)",
        composed.grad(x),
        f.grad(g.value(x)) * dg,
    );

    show("(5x)'", grad!(|x| 5.0 * x).grad(x), 5.0);
    let exponential_and_line = grad!(|x| 3_f64.powf(x) + 2.0 * x);
    show(
        "(3^x + 2x)'",
        exponential_and_line.grad(x),
        9.0 * 3_f64.ln() + 2.0,
    );
}

/// The article's labels: `a = 4`, `b = x`, `c = a b`, `d = 1`, `e = d + c`, `f = 2`, `g = e^f`.
fn forward_pass() {
    heading("Forward pass of (4x + 1)^2, at x = 1");
    show("c = a b", grad!(|a, b| a * b).value(4.0, 1.0), 4.0);
    show("e = d + c", grad!(|d, c| d + c).value(1.0, 4.0), 5.0);
    show(
        "g = e^f",
        grad!(|e: f64, f: f64| e.powf(f)).value(5.0, 2.0),
        25.0,
    );
    show(
        "g(1)",
        grad!(|x| (4.0 * x + 1.0).powf(2.0)).value(1.0),
        25.0,
    );
}

fn backward_pass() {
    heading("Backward pass of (4x + 1)^2, at x = 1");
    let dg_de = grad!(|e, #[constant] f: f64| e.powf(f)).grad(5.0, 2.0);
    show("dg/de = f e^(f-1)", dg_de, 10.0);

    let (de_dd, de_dc) = grad!(|d, c| d + c).grad(1.0, 4.0);
    show("de/dc", de_dc, 1.0);
    show("de/dd", de_dd, 1.0);
    let dc_dd = grad!(|_d, #[constant] a: f64, #[constant] b: f64| a * b).grad(1.0, 4.0, 1.0);
    show("dc/dd", dc_dd, 0.0);

    show("dg/dc = dg/de de/dc", dg_de * de_dc, 10.0);
    show(
        "dg/dc at once",
        grad!(|c| (1.0 + c).powf(2.0)).grad(4.0),
        10.0,
    );

    let (_, dc_db) = grad!(|a, b| a * b).grad(4.0, 1.0);
    show("dc/db = a", dc_db, 4.0);
    show("dg/db = dg/dc dc/db", dg_de * de_dc * dc_db, 40.0);
    show(
        "dg/dx at once",
        grad!(|x| (4.0 * x + 1.0).powf(2.0)).grad(1.0),
        40.0,
    );
}

fn playing_with_x() {
    heading("The slope of (4x + 1)^2 as x changes");
    let g = grad!(|x| (4.0 * x + 1.0).powi(2));
    for x in [-1.0, -0.25, 0.0, 0.5, 1.0, 2.0] {
        show(&format!("x = {x}"), g.grad(x), 8.0 * (4.0 * x + 1.0));
    }
}

fn heading(text: &str) {
    println!("\n{text}");
}

/// Prints `found` and compares it with `expected`, from which rounding alone may part it.
///
/// # Panics
///
/// If they differ by more than four units in the last place.
fn show(what: &str, found: f64, expected: f64) {
    println!("    {what:<28} {found}");
    let allowed = 4.0 * f64::EPSILON * expected.abs();
    assert!(
        (found - expected).abs() <= allowed,
        "{what} is {found}, but should be {expected}"
    );
}
