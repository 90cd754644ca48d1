//! Names that are spelled alike: each stands for what it stands for where it is written, closures of the body's own and
//! what is copied included.

use backprop::differentiable;

#[differentiable]
fn siblings(x: f64, n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        {
            let h = i as f64 + 1.0;
            s += (x * h).sin();
        }
        {
            let h = i as f64 * 2.0;
            s += (x * h).sin() * s;
        }
        let h = 0.5 * i as f64;
        s *= (x * h).cos();
    }
    s
}
#[test]
fn blocks_beside_each_other() {
    check!(siblings(0.7; 3));
}

#[differentiable]
fn before(x: f64, y: f64) -> f64 {
    let f = |v: f64, h: f64| v * h;
    let h = 0.5;
    let mut s = 0.0;
    for _ in 0..3 {
        s += f(x, 3.0) * h + f(y, h * 2.0) * h + s * s;
    }
    s
}
#[test]
fn a_parameter_of_a_closure_hides_nothing_after_it() {
    check!(before(0.7, 0.2));
}

#[differentiable]
fn captured_then_shadowed(x: f64, y: f64) -> f64 {
    let k = 2.0;
    let a = x * 2.0;
    let f = |v: f64| v * a * k;
    let a = y * 3.0;
    let k = 3.0;
    let mut s = 0.0;
    for _ in 0..2 {
        s += f(y) + a + k * x * s;
    }
    s
}
#[test]
fn a_closure_reads_what_was_there_when_it_was_written() {
    check!(captured_then_shadowed(0.7, 0.2));
}

#[differentiable]
fn lets_shadow_captures(x: f64, y: f64) -> f64 {
    let h = x * 2.0;
    let k = 1.5;
    let f = |v: f64| {
        let h = h * v;
        let k = k * 2.0;
        h * k
    };
    f(x) + f(y) + f(h)
}
#[test]
fn a_closure_hides_what_it_has_read() {
    check!(lets_shadow_captures(0.7, 0.2));
}

#[differentiable]
fn lets_shadow_captures_in_loop(x: f64, y: f64) -> f64 {
    let h = x * 2.0;
    let k = 1.5;
    let f = |v: f64| {
        let mut h = h * v;
        let k = k * 2.0;
        for _ in 0..3 {
            h *= k * v;
        }
        h * k
    };
    let mut s = 0.0;
    for k in 0..2 {
        s += f(x) + f(y) + f(h) * k as f64;
    }
    s
}
#[test]
fn a_closure_hides_what_it_has_read_in_loops() {
    check!(lets_shadow_captures_in_loop(0.7, 0.2));
}

#[test]
fn a_parameter_of_a_closure_hides_no_capture_in_loops() {
    let h = 0.5;
    let k = 7.0;
    check_grad!((x: f64 = 0.3) {
        let f = |v: f64, h: f64| v * h;
        let mut s = 0.0;
        for _ in 0..3 { s += f(x, 3.0) * h; { let k = 2.0; s += k * x; } s *= k * x; }
        s
    });
}
#[test]
fn a_parameter_of_a_closure_hides_no_capture() {
    let h = 0.5;
    let k = 7.0;
    check_grad!((x: f64 = 0.3) {
        let f = |v: f64, h: f64| v * h;
        let a = f(x, 3.0);
        let b = { let k = 2.0; k * x };
        a * h * b * k
    });
}

#[differentiable]
fn zipped_refs(p: &[f64], #[constant] labels: &[usize], #[constant] w: &[f64]) -> f64 {
    let table = [0.5, 2.0, -1.0];
    let mut s = 0.0;
    for (i, (&p, &label)) in p.iter().zip(labels).enumerate() {
        if label == 1 {
            s += p;
        }
        s += table[label] * p * p * i as f64;
    }
    for (p, (&label, &w)) in p.iter().zip(labels.iter().zip(w)) {
        let k: usize = label;
        let z: f64 = w;
        s += p * k as f64 * z;
    }
    s + p
        .iter()
        .zip(labels)
        .map(|(p, &l)| p * table[l])
        .sum::<f64>()
        + p.iter()
            .zip(labels.iter())
            .filter(|&(_, &l)| l > 0)
            .map(|(&p, l)| p * table[*l])
            .sum::<f64>()
}
#[test]
fn references_to_constants_are_taken_apart() {
    check!(zipped_refs(&vec![0.7, 0.2, 0.4]; &[0, 1, 2], &[0.1, 0.2, 0.3]));
}

#[differentiable]
fn nested_capture(x: f64, y: f64) -> f64 {
    let a = x + 1.0;
    let f = |v: f64| v * a;
    let a = y + 2.0;
    let g = |v: f64| f(v) + a * v;
    let a = x * y;
    let f = |v: f64| v - a;
    g(x) * g(y) + f(x)
}
#[test]
fn a_closure_in_a_closure_reads_what_was_there() {
    check!(nested_capture(0.7, 0.2));
}

#[differentiable]
fn mutating(x: f64, y: f64) -> f64 {
    let mut total = 0.0;
    let mut add = |v: f64| total += v * v;
    add(x);
    add(y);
    for i in 0..3 {
        add(x * i as f64);
    }
    total
}
#[test]
fn a_closure_changes_what_it_captures() {
    check!(mutating(0.7, 0.2));
}

#[derive(Clone, Copy)]
struct Cfg {
    h: f64,
    n: usize,
}
#[differentiable]
fn shorthand(x: f64, n: usize) -> f64 {
    let h = 0.5;
    let mut s = 0.0;
    for i in 0..n {
        let h = h * i as f64;
        let cfg = Cfg { h, n: i };
        s += x * cfg.h * cfg.n as f64;
        let text = format!("{h}");
        assert!(text.len() > 0, "h is {h}");
    }
    s * h
}
#[test]
fn fields_and_format_strings_keep_their_names() {
    check!(shorthand(0.7; 3));
}

#[differentiable]
fn array_maps(x: f64) -> f64 {
    let h = 5.0;
    let a = [2.0, x].map(|h| h * x);
    let b = [3.0, x].map(|h| h * x * 2.0);
    a[0] * b[0] * a[1] * b[1] * h
}
#[test]
fn closures_of_two_arrays() {
    check!(array_maps(0.7));
}
#[differentiable]
fn same_spelling(rate: f64, zeros: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for _ in 0..n {
        let mut z = rate;
        let annuity: f64 = zeros.iter().map(|z| z * 2.0).sum();
        for _ in 0..n {
            z *= annuity;
        }
        for z in zeros {
            s += z * z;
        }
        {
            let z = rate * 2.0;
            s += z;
        }
        if n > 1 {
            z += 1.0;
        }
        s += z;
    }
    s
}
#[test]
fn a_variable_that_is_changed_beside_others_of_its_name() {
    check!(same_spelling(0.7, &vec![0.1, 0.9]; 3));
}
