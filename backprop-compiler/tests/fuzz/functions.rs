//! Whatever stands below `#[differentiable]`, what comes out are items, and where there are messages the function is among them.

use std::time::{Duration, Instant};

use proc_macro2::TokenStream;

use crate::change::{Dice, change, gather, plain, tokens};

/// Functions of every form that the language has.
const FUNCTIONS: &[&str] = &[
    "pub fn total(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..x.len() { s += x[i] * x[i]; } s }",
    "fn path(x: f64, n: usize) -> f64 { let mut y = x; 'o: for i in 0..n { for j in (0..=i).rev() { \
     if j % 2 == 0 { continue 'o; } y = y.sin() * x; if y > 3.0 { break 'o; } } } y }",
    "fn root(a: f64) -> f64 { let mut x = a; while (x * x - a).abs() > 1e-9 { x = 0.5 * (x + a / x); } x }",
    "fn found(x: f64, w: &[f64]) -> f64 { let k = loop { if w[0] > x { break w[0] * x; } return x; }; k + 1.0 }",
    "fn early(x: f64, w: [f64; 3]) -> f64 { if x < 0.0 { return -x; } for v in w { if v > x { return v * x; } } x }",
    "fn scan(w: &[f64]) -> Vec<f64> { let mut v = w.to_vec(); for i in 1..v.len() { v[i] = v[i] * v[i - 1]; } v }",
    "fn grows(x: f64, n: usize) -> f64 { let mut v = Vec::new(); v.push(x); for i in 0..n { v.push(v[i] * x); } v[n] }",
    "fn chain(w: &[f64], u: &[f64]) -> f64 { w.iter().zip(u.iter()).map(|(a, b)| a * b).sum::<f64>() \
     + w.iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(_, v)| v.exp()).fold(0.0, |s, v| s + v) }",
    "fn parts(w: &[f64]) -> f64 { let mut s = 0.0; for p in w.windows(2) { s += p[0] * p[1]; } \
     for c in w.chunks(3) { s += c.iter().product::<f64>(); } s }",
    "fn loss(p: &Params, x: &[[f64; 2]], y: &[f64]) -> f64 { let mut l = 0.0; for (x, y) in x.iter().zip(y) { \
     let h = p.w[0] * x[0] + p.w[1] * x[1] + p.b; l += (h - y).powi(2); } l / y.len() as f64 }",
    "fn step(p: Point, t: f64) -> Point { let q = Point { x: p.x + t * p.v, v: p.v - t * p.x }; q }",
    "fn calls(x: f64, n: u32) -> f64 { if n == 0 { x } else { m::square(calls(x, n - 1)) + scan(&[x, x])[1] } }",
    "fn inner<T: Scalar, const N: usize>(x: [T; N], #[constant] k: &Config) -> T { let mut s = T::ZERO; \
     for i in 0..N { s += x[i].sin() * T::from(k.rate); } s }",
    "fn closures(x: f64) -> f64 { let f = |v: f64| v * x; let g = |v: f64, k: usize| f(v) + f(k as f64); g(f(x), 2) }",
    "fn table(w: &[f64], a: [[f64; 2]; 2]) -> (f64, [f64; 2]) { let mut b = a; for i in 0..2 { for j in 0..2 { \
     b[i][j] += w[i] * a[j][i]; } } let (r, s) = (b[0][0], b[1]); (r, s) }",
    "fn matches(x: f64, #[constant] kind: Kind) -> f64 { match kind { Kind::A(k) if k > 0.0 => x * k, Kind::B => { let y; \
     if x > 0.0 { y = x; } else { y = 1.0; } y } _ => return x } }",
    "fn prints(x: f64, n: usize) -> f64 { assert!(n > 0, \"{n}\"); let mut m = 0; while m < n { m += 1; \
     println!(\"{m}\"); } let v = vec![x; n]; debug_assert!(x > 0.0); v[m - 1] }",
];

/// And some that are none of it.
const OTHERS: &[&str] = &[
    "fn swaps(mut w: [f64; 4]) -> [f64; 4] { w.swap(0, 2); for v in &mut w { *v *= 2.0; } \
     for v in w.iter_mut() { *v += 1.0; } (w[0], w[1]) = (w[1], w[0]); w }",
    "async unsafe extern \"C\" fn odd(&self, (a, b): (f64, f64), _: &mut f64, ...) -> impl Fn() { 'l: { break 'l a } }",
    "fn waits(x: f64) -> Option<f64> { while let Some(k) = y.pop() { x? ; return; } loop {} }",
    "struct Params { w: [f64; 2], b: f64 }",
    "impl Point { fn f(self) -> f64 { self.x } }",
];

/// What stands between the parentheses of the attribute.
const ATTRIBUTES: &[&str] = &[
    "",
    "",
    "",
    "",
    "crate = ::other",
    "vjp = own::pull",
    "vjp = own, jvp = own::push,",
    "vjp",
    "vjp = 3",
    "hessian, = jvp",
];

/// What is wrong with the answer to these tokens, if anything is.
fn complaint(attribute: &TokenStream, item: &TokenStream) -> Option<String> {
    let output = backprop_compiler::differentiable(attribute.clone(), item.clone());
    if let Err(error) = syn::parse2::<syn::File>(output.clone()) {
        // What is no item before is none after.
        return syn::parse2::<syn::File>(item.clone())
            .is_ok()
            .then(|| format!("what comes out are no items: {error}\n{output}"));
    }
    let output = plain(&output);
    let fails = output.contains("compile_error");
    let body = plain(&item.clone().into_iter().last()?.into());
    (fails && !output.contains(&body)).then(|| String::from("the function is lost"))
}

#[test]
fn changed_functions_are_answered_without_a_panic_and_soon() {
    let functions: Vec<_> = FUNCTIONS
        .iter()
        .chain(OTHERS)
        .map(|text| tokens(text))
        .collect();
    let mut others = Vec::new();
    for function in &functions {
        gather(function, &mut others);
    }
    let rounds = std::env::var("FUZZ_ROUNDS").map_or(6_000, |rounds| {
        rounds.parse().expect("`FUZZ_ROUNDS` is a number")
    });
    let seed = std::env::var("FUZZ_SEED").map_or(0x9E37_79B9_7F4A_7C15, |seed| {
        seed.parse().expect("`FUZZ_SEED` is a number")
    });
    let mut dice = Dice(seed);
    let mut wrong = std::collections::BTreeMap::new();
    for _ in 0..rounds {
        let mut function = functions[dice.below(functions.len())].clone();
        for _ in 0..dice.below(5) {
            change(&mut function, &others, &mut dice);
        }
        let item: TokenStream = function.into_iter().collect();
        let attribute: TokenStream = tokens(ATTRIBUTES[dice.below(ATTRIBUTES.len())])
            .into_iter()
            .collect();
        let start = Instant::now();
        let answer = std::panic::catch_unwind(|| complaint(&attribute, &item));
        let answer = answer.unwrap_or_else(|_| Some(String::from("the compiler panics")));
        if let Some(answer) = answer {
            wrong.entry(answer).or_insert_with(|| item.to_string());
        } else if start.elapsed() > Duration::from_secs(5) {
            wrong.insert(String::from("it takes too long"), item.to_string());
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn functions_without_mistakes_are_differentiated() {
    for text in FUNCTIONS {
        let item: TokenStream = tokens(text).into_iter().collect();
        let output = backprop_compiler::differentiable(TokenStream::new(), item).to_string();
        assert!(!output.contains("compile_error"), "of {text}\n{output}");
    }
}
