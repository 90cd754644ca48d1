//! Lists that are assigned longer and shorter ones.

use backprop::{Differentiable, differentiable};

#[differentiable]
fn halved(p: &[f64]) -> Vec<f64> {
    let mut q = Vec::new();
    for i in 0..p.len() / 2 {
        q.push(p[2 * i] * p[2 * i + 1] + p[2 * i]);
    }
    q
}

#[differentiable]
fn until_one_is_left(x: &[f64], s: f64) -> f64 {
    let mut v = x.to_vec();
    while v.len() > 1 {
        v = halved(&v);
    }
    v[0] * s
}

#[differentiable]
fn dense(w: &[Vec<f64>], x: &[f64]) -> Vec<f64> {
    let mut y = vec![0.0; w.len()];
    for i in 0..w.len() {
        for j in 0..x.len() {
            y[i] += w[i][j] * x[j];
        }
    }
    y
}

#[differentiable]
fn layers_of_other_widths(layers: &[Vec<Vec<f64>>], x: &[f64]) -> f64 {
    let mut h = x.to_vec();
    for layer in layers {
        h = dense(layer, &h);
        for v in h.iter_mut() {
            *v = v.tanh();
        }
    }
    h.iter().sum()
}

#[differentiable]
fn shorter(x: f64, s: f64) -> f64 {
    let mut v = vec![s, x];
    v = vec![v[1] * s];
    v[0] * s
}

#[differentiable]
fn longer(x: f64, s: f64) -> f64 {
    let mut v = vec![s];
    v = vec![x * v[0], s, x];
    v[0] * v[2] + v[1]
}

#[test]
fn lists_become_shorter_and_longer() {
    check!(until_one_is_left(&vec![0.3, 0.9, -1.1, 0.5], 0.8));
    check!(shorter(0.3, 0.8));
    check!(longer(0.3, 0.8));
}

#[test]
fn layers_have_widths_of_their_own() {
    let first = vec![vec![0.1, 0.2], vec![0.3, 0.1], vec![0.5, -0.2]];
    let second = vec![vec![0.3, 0.4, 0.1]];
    check!(layers_of_other_widths(
        &vec![first, second],
        &vec![0.3, 0.9]
    ));
}

#[differentiable]
fn halved_of(v: &[f64]) -> Vec<f64> {
    let mut half = vec![0.0; v.len() / 2];
    for i in 0..half.len() {
        half[i] = v[2 * i] * v[2 * i + 1];
    }
    half
}

#[differentiable]
fn layer(w: &[f64], h: &[f64]) -> Vec<f64> {
    let mut o = vec![0.0; w.len() / h.len()];
    for i in 0..o.len() {
        for j in 0..h.len() {
            o[i] += w[i * h.len() + j] * h[j].sin();
        }
    }
    o
}

#[differentiable]
fn network_of_calls(w: &[f64], x: &[f64], widths: &[usize]) -> f64 {
    let mut h = layer(&w[..widths[0] * x.len()], x);
    for k in 1..widths.len() {
        h = layer(&w[..widths[k] * widths[k - 1]], &h);
    }
    h.iter().map(|a| a * a).sum::<f64>()
}

#[differentiable]
fn pyramid_of_calls(w: &[f64], x: &[f64]) -> f64 {
    let mut h = layer(w, x);
    let mut levels = 0.0;
    while h.len() > 1 {
        levels += h[0] * h[h.len() - 1];
        h = halved_of(&h);
    }
    h[0] * levels
}

#[differentiable]
fn began_anew(w: &[f64], x: &[f64], lengths: &[usize]) -> f64 {
    let mut v = w.to_vec();
    let mut sum = 0.0;
    for k in 0..4 {
        sum += v[0] * v[v.len() - 1] * x[0];
        v = vec![1.5; lengths[k % lengths.len()]];
        v[0] = sum;
    }
    sum * v[0]
}

#[differentiable]
fn pushed_and_assigned(w: &[f64], x: &[f64]) -> f64 {
    let mut v = Vec::new();
    let mut sum = 0.0;
    for k in 0..4 {
        v.push(w[k] * x[0]);
        v.push(w[k]);
        sum += v[0] * v[v.len() - 1];
        if k % 2 == 1 {
            v = Vec::new();
        }
        v.push(sum);
    }
    sum * v[0]
}

#[differentiable]
fn filled_and_pushed(w: &[f64], x: &[f64]) -> f64 {
    let mut v = vec![0.0; 3];
    for k in 0..2 {
        v.fill(w[k] * x[0]);
        v.push(w[1 + k]);
    }
    v[0] * v[3] * v[4] + v[2]
}

#[differentiable]
fn of_one_and_of_all(w: &[f64], x: &[f64]) -> f64 {
    let mut v = vec![x[0]];
    let mut product = v[0] * w[0];
    v = x.to_vec();
    for i in 0..v.len() {
        product *= v[i];
    }
    v = w[1..3].to_vec();
    product * v[1]
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct State {
    hidden: Vec<f64>,
    scale: f64,
    #[constant]
    width: usize,
}

#[differentiable]
fn narrower(s: &State, w: &[f64]) -> State {
    let hidden = layer(&w[..(s.width - 1) * s.width], &s.hidden);
    State {
        scale: s.scale * hidden[0],
        hidden,
        width: s.width - 1,
    }
}

#[differentiable]
fn ever_narrower(w: &[f64], x: &[f64]) -> f64 {
    let mut s = State {
        hidden: x.to_vec(),
        scale: w[0],
        width: x.len(),
    };
    for _ in 0..2 {
        s = narrower(&s, w);
    }
    s.hidden = vec![w[1], w[2], s.scale];
    s.scale * s.hidden[2]
}

#[differentiable]
fn lists_in_a_list(w: &[f64], x: &[f64]) -> f64 {
    let mut lists = vec![x.to_vec(), w.to_vec()];
    let mut sum = 0.0;
    for _ in 0..2 {
        sum += lists[0][0] * lists[1][1];
        lists[0] = halved_of(&lists[1]);
        lists[1] = layer(w, x);
    }
    sum * lists[0][0]
}

#[test]
fn what_calls_give_is_assigned_in_any_length() {
    let w: Vec<f64> = (0..12).map(|k| 0.3 + 0.11 * f64::from(k)).collect();
    let x = vec![0.7, 0.4, 1.1];
    check!(network_of_calls(&w, &x; &[4, 3, 2]));
    check!(network_of_calls(&w, &x; &[1, 4, 3, 1]));
    check!(pyramid_of_calls(&w, &x));
    check!(began_anew(&w, &x; &[2, 5, 1]));
    check!(pushed_and_assigned(&w, &x));
    check!(filled_and_pushed(&w, &x));
    check!(of_one_and_of_all(&w, &x));
    check!(ever_narrower(&w, &x));
    check!(lists_in_a_list(&w, &x));
}

#[differentiable]
fn sorted_out(x: &[f64], t: f64) -> (Vec<f64>, Vec<f64>) {
    let (mut small, mut large) = (vec![t, t * t], vec![t.sin()]);
    for &v in x {
        if v < t {
            small.push(v * t);
        } else {
            large.push(v);
        }
    }
    (small, large)
}

#[differentiable]
fn places_in_a_part_of_a_result(x: &[f64], t: f64, n: usize) -> f64 {
    let (mut small, large) = sorted_out(x, t);
    let place = n % small.len();
    small[place] *= t;
    small[place] * large[n % large.len()] + small[0]
}

#[differentiable]
fn calls_it(x: &[f64], t: f64, n: usize) -> f64 {
    let mut s = t;
    for k in 0..n {
        s += 0.3 * places_in_a_part_of_a_result(x, t * s, k);
    }
    s
}

#[differentiable]
fn taken(x: &[f64], t: f64) -> f64 {
    let mut list = x.iter().map(|v| v * t).collect::<Vec<f64>>();
    let old = std::mem::take(&mut list);
    list.push(t * t);
    list[0] * old[1] + old[0]
}

#[test]
fn lists_that_come_from_calls_and_chains_have_a_length_of_their_own() {
    let x = vec![0.2, 0.9, 0.4];
    for n in 0..5 {
        check!(places_in_a_part_of_a_result(&x, 0.6; n));
        check!(calls_it(&x, 0.6; n));
    }
    check!(taken(&x, 0.6));
}
