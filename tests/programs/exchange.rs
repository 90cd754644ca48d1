//! Values that change places: `swap`, `replace` and `take` of `core::mem`.

use backprop::{Differentiable, differentiable, grad};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Buffers {
    now: Vec<f64>,
    next: Vec<f64>,
    scale: f64,
}

#[differentiable]
fn of_arrays(x: [f64; 3], y: [f64; 3]) -> f64 {
    let (mut a, mut b) = (x, y);
    let mut s = 0.0;
    for i in 0..3 {
        a[i] = a[i] * b[2 - i];
        std::mem::swap(&mut a, &mut b);
        s += a[0] * b[1];
    }
    s * a[2]
}

/// Each has the length of the other after the call, also where the backward sweep cannot see them.
#[differentiable]
fn of_any_length(x: &[f64], y: &[f64], n: usize) -> f64 {
    let mut a = x.to_vec();
    let mut s = 1.0;
    for k in 0..n {
        let mut b = y.to_vec();
        for v in b.iter_mut() {
            *v *= s;
        }
        if k != 1 {
            core::mem::swap(&mut a, &mut b);
        }
        s += 0.1 * a[a.len() - 1] * b[b.len() - 1];
        a[0] *= 0.2 * b[1];
        for i in 0..a.len() {
            s += a[i] * 0.1;
        }
    }
    s
}

#[differentiable]
fn of_made_lists(x: f64, n: usize) -> f64 {
    let mut s = x;
    for k in 0..n {
        let mut a = vec![s * x; 2];
        let mut b = vec![0.5; 3 + k];
        b[0] *= x;
        std::mem::swap(&mut a, &mut b);
        a[2 + k] *= s;
        s += a[2 + k] * a[0] * b[1];
    }
    s
}

/// A list without floats that vary takes what varies.
#[differentiable]
fn with_constants(x: &[f64]) -> f64 {
    let mut a = vec![2.0; x.len()];
    let mut b = x.to_vec();
    let before = a[0] * b[0];
    std::mem::swap(&mut a, &mut b);
    before * a[1] * b[1] + a[0]
}

#[differentiable]
fn of_fields(b: Buffers, n: usize) -> f64 {
    let mut b = b;
    for _ in 0..n {
        for i in 0..b.now.len() {
            b.next[i] = b.now[i] * b.scale + b.next[i];
        }
        std::mem::swap(&mut b.now, &mut b.next);
    }
    b.now[0] * b.now[1] + b.next[1]
}

#[differentiable]
fn of_structs(b: Buffers, c: &Buffers) -> f64 {
    let mut a = b;
    let mut c = c.clone();
    for _ in 0..3 {
        a.scale *= c.scale;
        a.now[0] += c.next[1];
        std::mem::swap(&mut a, &mut c);
    }
    a.scale * a.now[0] + c.now[0] * c.scale
}

#[differentiable]
fn step(x: &[f64], by: f64) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    for i in 0..x.len() {
        y[i] = x[i] * x[(i + 1) % x.len()] * by;
    }
    y
}

#[differentiable]
fn with_calls(x: &[f64], by: f64, n: usize) -> f64 {
    let mut now = x.to_vec();
    let mut s = 0.0;
    for _ in 0..n {
        let mut next = step(&now, by);
        std::mem::swap(&mut now, &mut next);
        s += next[0] * now[1];
    }
    s
}

#[differentiable]
fn called(x: &[f64], by: f64) -> f64 {
    with_calls(x, by, 2) * by + of_any_length(x, &[by, x[0]], 3)
}

#[differentiable]
fn in_blocks(x: &[f64], by: f64, n: usize) -> f64 {
    let mut now = x.to_vec();
    let mut next = vec![0.0; x.len()];
    #[checkpoint]
    for _ in 0..n {
        for i in 0..now.len() {
            next[i] = now[i] + by * now[(i + 1) % now.len()] * now[i];
        }
        std::mem::swap(&mut now, &mut next);
    }
    now[0] * now[1]
}

#[test]
fn whole_lists_change_places() {
    let x = vec![0.5, 0.7, 1.1, 0.9];
    let buffers = |s: f64| Buffers {
        now: vec![0.4 * s, 0.9],
        next: vec![0.3, 0.6 * s],
        scale: 0.8 + 0.1 * s,
    };
    check!(of_arrays([0.5, 0.7, 1.1], [0.3, 0.2, 0.9]));
    check!(of_any_length(&x, &vec![0.6, 0.8]; 3));
    check!(of_any_length(&x, &vec![0.6, 0.8]; 0));
    check!(of_made_lists(0.7; 3));
    check!(with_constants(&x));
    for n in 0..4 {
        assert_gradient_of_fields(&buffers(1.0), n);
    }
    let (a, b) = (buffers(1.0), buffers(1.3));
    let (value, (da, db)) = of_structs::value_and_grad(a.clone(), &b);
    assert_eq!(value, of_structs(a.clone(), &b));
    let h = 1e-6;
    for (of_a, exact) in [(true, da.scale), (false, db.scale)] {
        let moved = |h: f64| {
            let (mut a, mut b) = (a.clone(), b.clone());
            *(if of_a { &mut a.scale } else { &mut b.scale }) += h;
            of_structs(a, &b)
        };
        let difference = (moved(h) - moved(-h)) / (2.0 * h);
        assert!((difference - exact).abs() < 1e-8, "{difference} {exact}");
    }
    check!(with_calls(&x, 0.7; 3));
    check!(called(&x, 0.7));
    check!(in_blocks(&x, 0.05; 5));
}

fn assert_gradient_of_fields(at: &Buffers, n: usize) {
    let (value, gradient) = of_fields::value_and_grad(at.clone(), n);
    assert_eq!(value, of_fields(at.clone(), n));
    let numbers = |b: &mut Buffers, k: usize, by: f64| match k {
        0 | 1 => b.now[k] += by,
        2 | 3 => b.next[k - 2] += by,
        _ => b.scale += by,
    };
    let h = 1e-6;
    for k in 0..5 {
        let moved = |by: f64| {
            let mut b = at.clone();
            numbers(&mut b, k, by);
            of_fields(b, n)
        };
        let difference = (moved(h) - moved(-h)) / (2.0 * h);
        let exact = [&gradient.now, &gradient.next]
            .into_iter()
            .flatten()
            .copied()
            .chain([gradient.scale])
            .nth(k);
        let exact = exact.unwrap();
        assert!(
            (difference - exact).abs() < 1e-8,
            "{k}: {difference} {exact}"
        );
    }
}

#[differentiable]
fn replaced(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut last = x[0];
    let mut s = 0.0;
    for i in 0..3 {
        let old = std::mem::replace(&mut a, vec![x[i] * last; 3 + i]);
        let before = core::mem::replace(&mut last, old[1] * a[2]);
        s += old[0] * before + a[1];
    }
    s * last
}

/// What was copied keeps its length.
#[differentiable]
fn copied_before(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut s = 1.0;
    for i in 0..3 {
        let old = a.clone();
        a = vec![x[i] * s; 4 + i];
        let older = a.clone();
        a.push(old[1] * a[2]);
        s += old[0] * a[1] + older[3];
    }
    s * a[a.len() - 1]
}

#[differentiable]
fn taken(x: &[f64], y: f64) -> f64 {
    let mut rows: Vec<f64> = x.to_vec();
    let mut total = y;
    let mut s = 0.0;
    for i in 0..2 {
        let old = std::mem::take(&mut rows);
        rows = vec![old[0] * total; 2 + i];
        let before = std::mem::take(&mut total);
        total += before * old[1];
        s += total * rows[1];
    }
    s
}

#[test]
fn what_is_replaced_is_given_out() {
    check!(copied_before(&vec![0.5, 0.7, 1.1]));
    check!(replaced(&vec![0.5, 0.7, 1.1]));
    check!(taken(&vec![0.5, 0.7], 0.8));
    let f = grad!(|x: [f64; 2]| {
        let mut a = x;
        let old = std::mem::replace(&mut a, [x[1], 2.0]);
        old[0] * a[0]
    });
    assert_eq!(f.grad([2.0, 3.0]), [3.0, 2.0]);
}
