//! What every differentiated function must satisfy, whatever it does.
//!
//! In go the function and a point, as in `check!(f(&x, y; n))`, where what follows the semicolon is constant. Nothing
//! comes out; a derivative that is wrong panics with what was found and what was expected.

/// A value as a list of its numbers, in order.
pub(crate) trait Numbers: Clone {
    /// Its numbers.
    fn numbers(&self) -> Vec<f64>;
    /// The same shape with the next numbers of `from`.
    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self;
}

impl Numbers for f64 {
    fn numbers(&self) -> Vec<f64> {
        vec![*self]
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        from.next()
            .expect("there are as many numbers as the shape has")
    }
}

impl<T: Numbers, const N: usize> Numbers for [T; N] {
    fn numbers(&self) -> Vec<f64> {
        self.iter().flat_map(Numbers::numbers).collect()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        self.clone().map(|part| part.filled(from))
    }
}

impl<T: Numbers> Numbers for Vec<T> {
    fn numbers(&self) -> Vec<f64> {
        self.iter().flat_map(Numbers::numbers).collect()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        self.iter().map(|part| part.filled(from)).collect()
    }
}

impl<A: Numbers, B: Numbers> Numbers for (A, B) {
    fn numbers(&self) -> Vec<f64> {
        [self.0.numbers(), self.1.numbers()].concat()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        (self.0.filled(from), self.1.filled(from))
    }
}

impl<A: Numbers, B: Numbers, C: Numbers> Numbers for (A, B, C) {
    fn numbers(&self) -> Vec<f64> {
        [self.0.numbers(), self.1.numbers(), self.2.numbers()].concat()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        (
            self.0.filled(from),
            self.1.filled(from),
            self.2.filled(from),
        )
    }
}

/// An argument, which may be behind a reference.
pub(crate) trait Argument {
    /// What is behind the reference.
    type Owned: Numbers;
    /// The argument, when it borrows for `'a`.
    type Lent<'a>;
    /// A copy of what is behind the reference.
    fn owned(&self) -> Self::Owned;
    /// An argument like this one.
    fn lend<'a>(&self, owned: &'a Self::Owned) -> Self::Lent<'a>;
    /// What is behind the reference, with the next numbers of `from`.
    fn refilled(&self, from: &mut dyn Iterator<Item = f64>) -> Self::Owned {
        self.owned().filled(from)
    }
}

/// What is an argument by value.
macro_rules! by_value {
    ($(($($generics:tt)*) $t:ty;)*) => {$(
        impl<$($generics)*> $crate::check::Argument for $t {
            type Owned = $t;
            type Lent<'a> = $t;

            fn owned(&self) -> $t {
                self.clone()
            }

            fn lend<'a>(&self, owned: &'a $t) -> $t {
                owned.clone()
            }
        }
    )*};
}

by_value! {
    () f64;
    (T: Numbers + 'static, const N: usize) [T; N];
    (T: Numbers + 'static) Vec<T>;
    (A: Numbers + 'static, B: Numbers + 'static) (A, B);
    (A: Numbers + 'static, B: Numbers + 'static, C: Numbers + 'static) (A, B, C);
}

impl<T: Numbers + 'static> Argument for &T {
    type Owned = T;
    type Lent<'a> = &'a T;

    fn owned(&self) -> T {
        (*self).clone()
    }

    fn lend<'a>(&self, owned: &'a T) -> &'a T {
        owned
    }
}

/// A function of a point: its value, its gradient, and what both derivatives give.
pub(crate) struct Forms<'a> {
    /// The function itself.
    pub(crate) plain: &'a dyn Fn(&[f64]) -> f64,
    /// The value and the gradient.
    pub(crate) both: &'a dyn Fn(&[f64]) -> (f64, Vec<f64>),
    /// The same, in buffers that are full of something else before.
    pub(crate) into: &'a dyn Fn(&[f64]) -> (f64, Vec<f64>),
    /// The value and the tangent.
    pub(crate) jvp: &'a dyn Fn(&[f64], &[f64]) -> (f64, f64),
    /// The value and the tangents along two directions, in one sweep.
    pub(crate) jvps: &'a dyn Fn(&[f64], [&[f64]; 2]) -> (f64, [f64; 2]),
    /// The value and the gradient times a cotangent.
    pub(crate) vjp: &'a dyn Fn(&[f64], f64) -> (f64, Vec<f64>),
}

/// Two directions side by side.
pub(crate) fn beside<T>(parts: [T; 2]) -> T::Lanes<2>
where
    T: backprop::Differentiable<Gradient = T>,
{
    let mut both = T::together(parts);
    // What is constant has no direction.
    backprop::Differentiable::clear_constants(&mut both);
    both
}

/// The tangents along each of two directions, which are given side by side, of a value of this type.
pub(crate) fn apart<T>(_: &T, lanes: &T::Lanes<2>) -> [T; 2]
where
    T: backprop::Differentiable<Gradient = T>,
{
    [0, 1].map(|k| T::lane(lanes, k))
}

/// Whether two numbers agree to `tolerance`, relative to what is larger than one.
#[track_caller]
pub(crate) fn close(found: f64, expected: f64, tolerance: f64, what: &str) {
    let size = expected.abs().max(1.0);
    assert!(
        (found - expected).abs() <= tolerance * size,
        "{what}: found {found:e}, expected {expected:e}"
    );
}

/// Whether each number is that of a closed form, up to rounding.
#[track_caller]
pub(crate) fn near(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (f, e) in found.iter().zip(expected) {
        let is_near = f == e || (f - e).abs() <= 1e-12 * e.abs().max(1.0);
        assert!(is_near, "{found:?} is not {expected:?}");
    }
}

/// The derivative of `f` along the `i`-th axis by central differences of fourth order.
pub(crate) fn difference(f: &dyn Fn(&[f64]) -> f64, x: &[f64], i: usize) -> f64 {
    let step = 1e-3;
    let at = |by: f64| {
        let mut x = x.to_vec();
        x[i] += by * step;
        f(&x)
    };
    (8.0 * (at(1.0) - at(-1.0)) - (at(2.0) - at(-2.0))) / (12.0 * step)
}

/// A direction without zeros.
pub(crate) fn direction(length: usize) -> Vec<f64> {
    let mut state = 0.37;
    let next = |_| {
        state = (state * 7.3_f64 + 0.61).fract();
        state - 0.45
    };
    (0..length).map(next).collect()
}

/// Checks every derivative of a function at the point `x`.
#[track_caller]
pub(crate) fn check(forms: &Forms<'_>, x: &[f64]) {
    let value = (forms.plain)(x);
    let same = |found: f64, what: &str| {
        assert_eq!(
            found.to_bits(),
            value.to_bits(),
            "value of {what}: {found} instead of {value}"
        );
    };
    let (found, gradient) = (forms.both)(x);
    same(found, "value_and_grad");
    assert_eq!(gradient.len(), x.len(), "length of the gradient");
    for (i, &slope) in gradient.iter().enumerate() {
        let expected = difference(forms.plain, x, i);
        close(slope, expected, 1e-8, &format!("gradient[{i}]"));
    }
    let (found, overwritten) = (forms.into)(x);
    same(found, "value_and_grad_into");
    assert_eq!(overwritten, gradient, "value_and_grad_into");
    let tangent = direction(x.len());
    let (found, slope) = (forms.jvp)(x, &tangent);
    same(found, "jvp");
    let expected = gradient.iter().zip(&tangent).map(|(g, t)| g * t).sum();
    close(slope, expected, 1e-12, "jvp");
    let other: Vec<f64> = tangent.iter().map(|t| 0.3 - t * t).collect();
    let (found, slopes) = (forms.jvps)(x, [&tangent, &other]);
    same(found, "jvps");
    let alone = (forms.jvp)(x, &other).1;
    assert_eq!(
        slopes.map(f64::to_bits),
        [slope, alone].map(f64::to_bits),
        "a tangent is the same with another beside it: {slopes:?}, {slope}, {alone}"
    );
    let (found, scaled) = (forms.vjp)(x, -2.5);
    same(found, "vjp");
    for (i, (&scaled, &slope)) in scaled.iter().zip(&gradient).enumerate() {
        close(scaled, -2.5 * slope, 1e-13, &format!("vjp[{i}]"));
    }
}

/// Checks that the two derivatives of a function that returns more than one number agree with differences and with each
/// other: the product of a cotangent with the tangent is that of the gradient with the direction.
#[track_caller]
pub(crate) fn check_results(
    plain: &dyn Fn(&[f64]) -> Vec<f64>,
    jvp: &dyn Fn(&[f64], &[f64]) -> (Vec<f64>, Vec<f64>),
    jvps: &dyn Fn(&[f64], [&[f64]; 2]) -> (Vec<f64>, [Vec<f64>; 2]),
    vjp: &dyn Fn(&[f64], &[f64]) -> (Vec<f64>, Vec<f64>),
    x: &[f64],
) {
    let bits = |numbers: &[f64]| -> Vec<u64> { numbers.iter().map(|n| n.to_bits()).collect() };
    let value = plain(x);
    let cotangent: Vec<f64> = direction(value.len()).iter().map(|c| 1.0 - c).collect();
    let product = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| a * b).sum() };
    let (found, gradient) = vjp(x, &cotangent);
    assert_eq!(bits(&found), bits(&value), "value of vjp");
    assert_eq!(gradient.len(), x.len(), "length of the gradient");
    for (i, &slope) in gradient.iter().enumerate() {
        let expected = difference(&|x| product(&plain(x), &cotangent), x, i);
        close(slope, expected, 1e-8, &format!("vjp[{i}]"));
    }
    let tangent = direction(x.len());
    let (found, slopes) = jvp(x, &tangent);
    assert_eq!(bits(&found), bits(&value), "value of jvp");
    let other: Vec<f64> = tangent.iter().map(|t| 0.3 - t * t).collect();
    let (found, [same, beside]) = jvps(x, [&tangent, &other]);
    assert_eq!(bits(&found), bits(&value), "value of jvps");
    assert_eq!(bits(&same), bits(&slopes), "tangent beside another");
    assert_eq!(
        bits(&beside),
        bits(&jvp(x, &other).1),
        "tangent beside another"
    );
    close(
        product(&slopes, &cotangent),
        product(&gradient, &tangent),
        1e-12,
        "jvp",
    );
}

/// Checks every derivative of a function that returns a number: `check!(f(&x, y; n))`.
macro_rules! check {
    ($f:ident $(::<$t:ty>)? ($x:expr $(; $($c:expr),*)?)) => {
        check!(@ ($f $(::<$t>)?) [(x = $x, dx)] ($($($c),*)?))
    };
    ($f:ident $(::<$t:ty>)? ($x:expr, $y:expr $(; $($c:expr),*)?)) => {
        check!(@ ($f $(::<$t>)?) [(x = $x, dx) (y = $y, dy)] ($($($c),*)?))
    };
    ($f:ident $(::<$t:ty>)? ($x:expr, $y:expr, $z:expr $(; $($c:expr),*)?)) => {
        check!(@ ($f $(::<$t>)?) [(x = $x, dx) (y = $y, dy) (z = $z, dz)] ($($($c),*)?))
    };
    (@ ($f:ident $(::<$t:ty>)?) [$(($x:ident = $value:expr, $dx:ident))*] ($($c:expr),*)) => {{
        #[allow(unused_imports)]
        use $crate::check::{Argument, Forms, Numbers};
        $(let $x = $value;)*
        let mut point = Vec::new();
        $(point.extend(Argument::owned(&$x).numbers());)*
        $crate::check::check(
            &Forms {
                plain: &|at: &[f64]| {
                    let mut at = at.iter().copied();
                    $(let $dx = Argument::refilled(&$x, &mut at);)*
                    $f $(::<$t>)? ($(Argument::lend(&$x, &$dx),)* $($c),*)
                },
                both: &|at: &[f64]| {
                    let mut at = at.iter().copied();
                    $(let $dx = Argument::refilled(&$x, &mut at);)*
                    let (value, gradient) = $f::value_and_grad $(::<$t>)? ($(Argument::lend(&$x, &$dx),)* $($c),*);
                    (value, gradient.numbers())
                },
                into: &|at: &[f64]| {
                    let mut at = at.iter().copied();
                    $(let $x = (&$x, Argument::refilled(&$x, &mut at));)*
                    $(let mut $dx = $x.1.filled(&mut std::iter::repeat(f64::NAN));)*
                    let value = $f::value_and_grad_into $(::<$t>)? (
                        $(Argument::lend($x.0, &$x.1),)* $($c,)* $(&mut $dx),*
                    );
                    let mut gradient = Vec::new();
                    $(gradient.extend($dx.numbers());)*
                    (value, gradient)
                },
                jvp: &|at: &[f64], along: &[f64]| {
                    let mut at = at.iter().copied();
                    let mut along = along.iter().copied();
                    $(let $x = (&$x, Argument::refilled(&$x, &mut at));)*
                    $(let $dx = $x.1.filled(&mut along);)*
                    $f::jvp $(::<$t>)? ($(Argument::lend($x.0, &$x.1),)* $($c,)* $(Argument::lend($x.0, &$dx)),*)
                },
                jvps: &|at: &[f64], [one, other]: [&[f64]; 2]| {
                    let mut at = at.iter().copied();
                    let (mut one, mut other) = (one.iter().copied(), other.iter().copied());
                    $(let $x = (&$x, Argument::refilled(&$x, &mut at));)*
                    $(let $dx = $crate::check::beside([$x.1.filled(&mut one), $x.1.filled(&mut other)]);)*
                    let (value, slopes) = $f::__jvps(
                        $(Argument::lend($x.0, &$x.1),)* $($c,)* $(&$dx,)* $({ let _ = stringify!($c); &() }),*
                    );
                    (value, $crate::check::apart(&value, &slopes))
                },
                vjp: &|at: &[f64], by: f64| {
                    let mut at = at.iter().copied();
                    $(let $dx = Argument::refilled(&$x, &mut at);)*
                    let (value, gradient) = $f::vjp $(::<$t>)? ($(Argument::lend(&$x, &$dx),)* $($c,)* by);
                    (value, gradient.numbers())
                },
            },
            &point,
        );
    }};
}

/// Checks every derivative of a function of one argument that returns several numbers: `check_results!(f(&x; n))`.
macro_rules! check_results {
    ($f:ident ($x:expr $(; $($c:expr),*)?)) => {{
        use $crate::check::{Argument, Numbers};
        let x = $x;
        let point = Argument::owned(&x).numbers();
        $crate::check::check_results(
            &|at: &[f64]| {
                let at = Argument::refilled(&x, &mut at.iter().copied());
                $f(Argument::lend(&x, &at), $($($c),*)?).numbers()
            },
            &|at: &[f64], along: &[f64]| {
                let at = Argument::refilled(&x, &mut at.iter().copied());
                let along = Argument::refilled(&x, &mut along.iter().copied());
                let (value, slopes) = $f::jvp(Argument::lend(&x, &at), $($($c,)*)? Argument::lend(&x, &along));
                (value.numbers(), slopes.numbers())
            },
            &|at: &[f64], [one, other]: [&[f64]; 2]| {
                let at = Argument::refilled(&x, &mut at.iter().copied());
                let along = $crate::check::beside(
                    [one, other].map(|along| Argument::refilled(&x, &mut along.iter().copied())),
                );
                let (value, slopes) = $f::__jvps(
                    Argument::lend(&x, &at), $($($c,)*)? &along, $($({ let _ = stringify!($c); &() }),*)?
                );
                let slopes = $crate::check::apart(&value, &slopes).map(|slopes| slopes.numbers());
                (value.numbers(), slopes)
            },
            &|at: &[f64], by: &[f64]| {
                let at = Argument::refilled(&x, &mut at.iter().copied());
                let shape = $f(Argument::lend(&x, &at), $($($c),*)?);
                let by = shape.filled(&mut by.iter().copied());
                let (value, gradient) = $f::vjp(Argument::lend(&x, &at), $($($c,)*)? by);
                (value.numbers(), gradient.numbers())
            },
            &point,
        );
    }};
}

/// Checks the object that `grad!` gives: `check_grad!((x = 1.0) |x| ..)`; the closure is written out once.
macro_rules! check_grad {
    (($($x:ident : $t:ty = $value:expr),*) $body:expr) => {{
        #[allow(unused_imports)]
        use $crate::check::{Argument, Numbers};
        let object = backprop::grad!(|$($x: $t),*| $body);
        let plain = |$($x: $t),*| -> f64 { $body };
        $(let $x = $value;)*
        let mut point = Vec::new();
        $(point.extend(Argument::owned(&$x).numbers());)*
        let plain = |at: &[f64]| {
            let mut at = at.iter().copied();
            $(let $x = (&$x, Argument::refilled(&$x, &mut at));)*
            plain($(Argument::lend($x.0, &$x.1)),*)
        };
        let value = plain(&point);
        let (found, gradient) = object.value_and_grad($(Argument::lend(&$x, &Argument::owned(&$x))),*);
        assert_eq!(found.to_bits(), value.to_bits(), "value: {found} instead of {value}");
        let gradient = gradient.numbers();
        assert_eq!(gradient.len(), point.len(), "length of the gradient");
        for (i, &slope) in gradient.iter().enumerate() {
            let expected = $crate::check::difference(&plain, &point, i);
            $crate::check::close(slope, expected, 1e-8, &format!("gradient[{i}]"));
        }
    }};
}
