//! Random closures against a second implementation: dual numbers of the crate `num-dual`.
//!
//! A random tree is written as the text of a closure, which the compiler turns into graphs that are interpreted; the same tree is
//! evaluated on plain numbers, for the value bit by bit, and on dual numbers, for the gradient.

use std::fmt::Write;

use backprop_compiler::interpret;
use num_dual::{DualNum, DualSVec64};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

const INPUTS: usize = 3;
type Dual = DualSVec64<INPUTS>;

/// An expression of the language that `grad!` reads.
#[derive(Clone, Debug)]
enum Tree {
    Input(usize),
    /// A number before an operator, so that no part is without an input.
    Number(f64, char, Box<Tree>),
    Local(usize),
    Binary(char, Box<Tree>, Box<Tree>),
    Unary(Unary, Box<Tree>),
    Power(Box<Tree>, i32),
    /// `{ let v = ..; .. }`
    Let(Box<Tree>, Box<Tree>),
    /// `if a < b { .. } else { .. }`
    If(Box<Tree>, Box<Tree>, Box<Tree>, Box<Tree>),
    /// `[a, b, a][1]`, and the same with a tuple.
    Array(Box<Tree>, Box<Tree>),
    Tuple(Box<Tree>, Box<Tree>),
    /// `{ let mut v = a; if v < b { v *= c; } v -= b; v }`
    Mutation(Box<Tree>, Box<Tree>, Box<Tree>),
}

#[derive(Clone, Copy, Debug)]
enum Unary {
    Neg,
    Sin,
    Cos,
    Tanh,
    Atan,
    ExpOfMinusSquare,
    LnOfOnePlusSquare,
    SqrtOfOnePlusSquare,
    Sinh,
    Recip,
    ExpM1,
}

const UNARY: [Unary; 11] = [
    Unary::Neg,
    Unary::Sin,
    Unary::Cos,
    Unary::Tanh,
    Unary::Atan,
    Unary::ExpOfMinusSquare,
    Unary::LnOfOnePlusSquare,
    Unary::SqrtOfOnePlusSquare,
    Unary::Sinh,
    Unary::Recip,
    Unary::ExpM1,
];

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        4 => (0..INPUTS).prop_map(Tree::Input),
        1 => (0..4_usize).prop_map(Tree::Local),
    ];
    leaf.prop_recursive(6, 60, 4, |inner| {
        let boxed = inner.prop_map(Box::new);
        prop_oneof![
            5 => (prop::sample::select(vec!['+', '-', '*', '/']), boxed.clone(), boxed.clone())
                .prop_map(|(op, a, b)| Tree::Binary(op, a, b)),
            2 => (-20..20_i32, prop::sample::select(vec!['+', '-', '*', '/']), boxed.clone())
                .prop_map(|(n, op, a)| Tree::Number(f64::from(n) / 8.0, op, a)),
            4 => (prop::sample::select(UNARY.to_vec()), boxed.clone())
                .prop_map(|(unary, a)| Tree::Unary(unary, a)),
            1 => (boxed.clone(), 0..5_i32).prop_map(|(a, n)| Tree::Power(a, n)),
            2 => (boxed.clone(), boxed.clone()).prop_map(|(a, b)| Tree::Let(a, b)),
            2 => (boxed.clone(), boxed.clone(), boxed.clone(), boxed.clone())
                .prop_map(|(a, b, c, d)| Tree::If(a, b, c, d)),
            1 => (boxed.clone(), boxed.clone()).prop_map(|(a, b)| Tree::Array(a, b)),
            1 => (boxed.clone(), boxed.clone()).prop_map(|(a, b)| Tree::Tuple(a, b)),
            1 => (boxed.clone(), boxed.clone(), boxed)
                .prop_map(|(a, b, c)| Tree::Mutation(a, b, c)),
        ]
    })
}

/// The tree as Rust, inside `depth` blocks that each have given a name.
fn text(tree: &Tree, depth: usize) -> String {
    let of = |tree: &Tree| text(tree, depth);
    match tree {
        Tree::Input(n) => format!("x{n}"),
        Tree::Number(n, op, a) => format!("({n:?} {op} {})", of(a)),
        Tree::Local(_) if depth == 0 => String::from("x0"),
        Tree::Local(n) => format!("v{}", n % depth),
        Tree::Binary(op, a, b) => format!("({} {op} {})", of(a), of(b)),
        Tree::Unary(unary, a) => {
            let a = of(a);
            match unary {
                Unary::Neg => format!("(-{a})"),
                Unary::Sin => format!("{a}.sin()"),
                Unary::Cos => format!("f64::cos({a})"),
                Unary::Tanh => format!("{a}.tanh()"),
                Unary::Atan => format!("{a}.atan()"),
                Unary::ExpOfMinusSquare => format!("(-({a} * {a})).exp()"),
                Unary::LnOfOnePlusSquare => format!("(1.0 + {a} * {a}).ln()"),
                Unary::SqrtOfOnePlusSquare => format!("(1.0 + {a} * {a}).sqrt()"),
                Unary::Sinh => format!("{a}.sinh()"),
                Unary::Recip => format!("{a}.recip()"),
                Unary::ExpM1 => format!("{a}.exp_m1()"),
            }
        }
        Tree::Power(a, n) => format!("{}.powi({n})", of(a)),
        Tree::Let(a, b) => {
            format!("({{ let v{depth} = {}; {} }})", of(a), text(b, depth + 1))
        }
        Tree::If(a, b, c, d) => {
            let (a, b, c, d) = (of(a), of(b), of(c), of(d));
            format!("(if {a} < {b} {{ {c} }} else {{ {d} }})")
        }
        Tree::Array(a, b) => format!("[{0}, {1}, {0}][1]", of(a), of(b)),
        Tree::Tuple(a, b) => format!("({}, {}).0", of(a), of(b)),
        Tree::Mutation(a, b, c) => {
            let mut block = format!("({{ let mut m = {}; ", of(a));
            let _ = write!(block, "let limit = {}; let factor = {}; ", of(b), of(c));
            block + "if m < limit { m *= factor; } m -= limit; m })"
        }
    }
}

fn apply<T: DualNum<f64> + Copy>(op: char, a: T, b: T) -> T {
    match op {
        '+' => a + b,
        '-' => a - b,
        '*' => a * b,
        _ => a / b,
    }
}

/// The tree on numbers of any kind, and the largest absolute value on the way.
fn evaluate<T: DualNum<f64> + Copy>(
    tree: &Tree,
    inputs: &[T],
    locals: &mut Vec<T>,
    largest: &mut f64,
) -> T {
    let value = match tree {
        Tree::Input(n) => inputs[*n],
        Tree::Number(n, op, a) => {
            let a = evaluate(a, inputs, locals, largest);
            apply(*op, T::from(*n), a)
        }
        Tree::Local(_) if locals.is_empty() => inputs[0],
        Tree::Local(n) => locals[n % locals.len()],
        Tree::Binary(op, a, b) => {
            let a = evaluate(a, inputs, locals, largest);
            let b = evaluate(b, inputs, locals, largest);
            apply(*op, a, b)
        }
        Tree::Unary(unary, a) => {
            let a = evaluate(a, inputs, locals, largest);
            match unary {
                Unary::Neg => -a,
                Unary::Sin => a.sin(),
                Unary::Cos => a.cos(),
                Unary::Tanh => a.tanh(),
                Unary::Atan => a.atan(),
                Unary::ExpOfMinusSquare => (-(a * a)).exp(),
                Unary::LnOfOnePlusSquare => (T::from(1.0) + a * a).ln(),
                Unary::SqrtOfOnePlusSquare => (T::from(1.0) + a * a).sqrt(),
                Unary::Sinh => a.sinh(),
                Unary::Recip => a.recip(),
                Unary::ExpM1 => a.exp_m1(),
            }
        }
        Tree::Power(a, n) => evaluate(a, inputs, locals, largest).powi(*n),
        Tree::Let(a, b) => {
            let a = evaluate(a, inputs, locals, largest);
            locals.push(a);
            let b = evaluate(b, inputs, locals, largest);
            locals.pop();
            b
        }
        Tree::If(a, b, c, d) => {
            let a = evaluate(a, inputs, locals, largest);
            let b = evaluate(b, inputs, locals, largest);
            *largest = largest.max(1e-3 / (a.re() - b.re()).abs());
            let chosen = if a.re() < b.re() { c } else { d };
            evaluate(chosen, inputs, locals, largest)
        }
        Tree::Array(a, b) => {
            evaluate(a, inputs, locals, largest);
            evaluate(b, inputs, locals, largest)
        }
        Tree::Tuple(a, b) => {
            let a = evaluate(a, inputs, locals, largest);
            evaluate(b, inputs, locals, largest);
            a
        }
        Tree::Mutation(a, b, c) => {
            let mut m = evaluate(a, inputs, locals, largest);
            let limit = evaluate(b, inputs, locals, largest);
            let factor = evaluate(c, inputs, locals, largest);
            *largest = largest.max(1e-3 / (m.re() - limit.re()).abs());
            if m.re() < limit.re() {
                m *= factor;
            }
            m -= limit;
            m
        }
    };
    *largest = largest.max(value.re().abs());
    if matches!(
        tree,
        Tree::Binary('/', ..) | Tree::Number(_, '/', _) | Tree::Unary(Unary::Recip, _)
    ) {
        // A quotient of something tiny has a derivative beyond what its value shows.
        *largest = largest.max(value.re().abs().powi(2));
    }
    value
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn closures_agree_with_dual_numbers(
        tree in tree(),
        inputs in prop::array::uniform3(-2.0..2.0_f64),
    ) {
        let closure = format!("|x0, x1, x2| {}", text(&tree, 0));
        let (primal, gradient) = backprop_compiler::graphs(closure.parse().unwrap())
            .unwrap_or_else(|errors| panic!("{closure}: {}", errors.into_compile_errors()));
        let read = |place: &interpret::Place| inputs[place.0];
        let outside = |name: &str, args: &[f64]| runtime(name, args);
        let plain = interpret::run(&primal, &read, &outside);
        let outcome = interpret::run(&gradient, &read, &outside);
        let (plain, outcome) = (plain.unwrap(), outcome.unwrap());

        let mut largest = 0.0;
        let value = evaluate(&tree, &inputs, &mut Vec::new(), &mut largest);
        prop_assert_eq!(plain.value.to_bits(), outcome.value.to_bits(), "{}", closure);
        let same = value.to_bits() == plain.value.to_bits() || (value.is_nan() && plain.value.is_nan());
        prop_assert!(same, "{} is {} and not {}", closure, plain.value, value);

        let duals: [Dual; INPUTS] = std::array::from_fn(|n| Dual::from_re(inputs[n]).derivative(n));
        let dual = evaluate(&tree, &duals, &mut Vec::new(), &mut 0.0);
        let expected: [f64; INPUTS] = {
            let eps = dual.eps.unwrap_generic(nalgebra::Const::<INPUTS>, nalgebra::Const::<1>);
            std::array::from_fn(|n| eps[n])
        };
        let size = expected.iter().fold(1.0, |size: f64, e| size.max(e.abs()));
        // Near a jump, or where huge numbers cancel, both are right and still differ.
        if largest < 1e4 && size < 1e6 {
            for (n, expected) in expected.iter().enumerate() {
                let found = outcome.gradient.get(&(n, Vec::new())).copied().unwrap_or(0.0);
                let allowed = 1e-9 * size * (1.0 + largest);
                prop_assert!(
                    (found - expected).abs() <= allowed,
                    "{} at {:?}: derivative by x{} is {} and not {}",
                    closure, inputs, n, found, expected
                );
            }
        }
    }
}

/// The functions that only derivatives call, by their name in the table.
fn runtime(name: &str, args: &[f64]) -> Option<f64> {
    use backprop::__private as runtime;
    Some(match (name, args) {
        ("sech_squared", &[x, y]) => runtime::sech_squared(x, y),
        ("norm_part", &[u, r, inverse]) => runtime::norm_part(u, [u], r, inverse),
        _ => return None,
    })
}
