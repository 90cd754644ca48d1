//! Functions and closures that are handed on by their name alone.

use backprop::differentiable;

#[differentiable]
fn activation(v: f64) -> f64 {
    v.tanh() * 0.5 + v
}

#[differentiable]
fn step(sum: f64, v: f64) -> f64 {
    sum * v + sum.sin()
}

#[differentiable]
fn mapped(x: &[f64], t: f64) -> f64 {
    x.iter().copied().map(f64::sin).sum::<f64>() * t
        + x.iter().cloned().map(activation).product::<f64>()
}

#[differentiable]
fn collected(x: &[f64], t: f64) -> f64 {
    let h: Vec<f64> = x.iter().map(|v| v * t).map(activation).collect();
    h[0] * h[1]
}

#[differentiable]
fn folded(x: &[f64], t: f64) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least = x.iter().copied().reduce(f64::min).unwrap();
    x.iter().copied().fold(t, step) * (largest - least)
}

#[differentiable]
fn converted(x: &[f64], t: f64) -> f64 {
    (0..3_u32)
        .map(f64::from)
        .map(|k| k * x[0])
        .map(f64::cos)
        .sum::<f64>()
        * t
}

#[test]
fn functions_are_named_in_chains() {
    let x = vec![0.7, 0.2, -0.4, 1.3];
    check!(mapped(&x, 0.6));
    check!(collected(&x, 0.6));
    check!(folded(&x, 0.6));
    check!(converted(&x, 0.6));
}

#[differentiable]
fn arrays(x: [f64; 3], t: f64) -> f64 {
    let a = x.map(activation);
    let b = [a[0] * t, a[1], t].map(f64::exp);
    b[0] * b[1] + b[2] * a[2]
}

#[test]
fn functions_are_named_for_arrays() {
    check!(arrays([0.7, 0.2, -0.4], 0.6));
    let object = backprop::grad!(|x: [f64; 2]| {
        let [a, b] = x.map(f64::sin);
        a * b
    });
    let ([a, b], gradient) = ([0.7_f64, 0.2], object.grad([0.7, 0.2]));
    assert_eq!(gradient, [a.cos() * b.sin(), a.sin() * b.cos()]);
}

#[differentiable]
fn closures(x: &[f64], t: f64) -> f64 {
    let scaled = |v: &f64| v * t;
    let is_positive = |v: &f64| *v > 0.0;
    let square = |v: f64| v * v;
    let [a, b] = [x[0], x[1]].map(square);
    x.iter()
        .map(scaled)
        .filter(is_positive)
        .map(square)
        .sum::<f64>()
        * a
        * b
}

#[differentiable]
fn renamed(x: &[f64], t: f64) -> f64 {
    let act = activation;
    let larger = f64::max;
    let factor = act(0.5);
    let inner: f64 = x.iter().copied().map(act).sum();
    x.iter().copied().fold(inner * act(t) * factor, larger)
}

#[test]
fn closures_and_other_names_of_functions_are_handed_on() {
    let x = vec![0.7, 0.2, -0.4, 1.3];
    check!(closures(&x, 0.6));
    check!(renamed(&x, 0.6));
    check!(renamed(&vec![0.1, -5.0], 0.6));
}

#[differentiable]
fn loop_in_closure(x: &[f64], t: f64) -> f64 {
    x.iter()
        .map(|v| {
            let mut sum = 0.0;
            for k in 0..3 {
                sum += v.powi(k) * t;
            }
            sum
        })
        .sum()
}

#[differentiable]
fn constant_of_block(x: &[f64], t: f64) -> f64 {
    let (place, largest) = {
        let (mut place, mut largest) = (0, f64::NEG_INFINITY);
        for (k, v) in x.iter().enumerate() {
            if *v > largest {
                place = k;
                largest = *v;
            }
        }
        (place, largest)
    };
    largest * t * place as f64
}

#[differentiable]
fn comparison_behind_reference(x: &[f64], t: f64) -> f64 {
    let mut is_first = true;
    let mut sum = 0.0;
    for v in x {
        if is_first {
            is_first = *v > 0.0;
        }
        if !is_first {
            sum += v * t;
        }
    }
    sum
}

#[test]
fn closures_and_blocks_have_loops_in_them() {
    let x = vec![0.7, 0.2, -0.4, 1.3];
    check!(loop_in_closure(&x, 0.6));
    check!(constant_of_block(&x, 0.6));
    check!(comparison_behind_reference(&x, 0.6));
}
