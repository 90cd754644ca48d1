//! Exact derivatives of ordinary Rust, as ordinary Rust, at compile time, on stable.
//!
//! # Quick start
//!
//! ```
//! use backprop::grad;
//!
//! let f = grad!(|x, y| (x * y).sin() + x * x);
//!
//! assert_eq!(f.value(3.0, 0.0), 9.0);
//! assert_eq!(f.grad(3.0, 0.0), (6.0, 3.0));
//! assert_eq!(f.value_and_grad(3.0, 0.0), (9.0, (6.0, 3.0)));
//! ```
//!
//! Functions have an attribute, [`differentiable`](macro@differentiable), and keep their derivatives beside them:
//!
//! ```
//! use backprop::differentiable;
//!
//! /// Horner's rule.
//! #[differentiable]
//! fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
//!     let mut y = 0.0;
//!     for a in coefficients.iter().rev() {
//!         y = y * x + a;
//!     }
//!     y
//! }
//!
//! assert_eq!(polynomial(2.0, &[1.0, 0.0, 3.0]), 13.0);
//! assert_eq!(polynomial::grad(2.0, &[1.0, 0.0, 3.0]), (12.0, vec![1.0, 2.0, 4.0]));
//! ```
//!
//! # Closures
//!
//! [`grad!`] takes a closure and returns a [`Gradient`], which has these methods:
//!
//! | method | returns |
//! |---|---|
//! | `value(x, y, ..)` | the value: the closure itself, bit for bit |
//! | `grad(x, y, ..)` | one entry for each differentiated parameter, of the parameter's own owned type: `f64` for `f64`, `[f64; 3]` for `[f64; 3]`, `Vec<f64>` for `&[f64]`; for one parameter the entry itself, for several a tuple |
//! | `value_and_grad(x, y, ..)` | both; the value is equal to that of `value` |
//! | `value_and_grad_into(x, y, .., &mut dx, &mut dy, ..)` | the value; the gradient overwrites buffers of yours, and nothing is allocated |
//!
//! [`hessian!`] takes a closure in the same way and returns a [`Hessian`], which has these methods and the second derivatives.
//! [`jacobian!`] takes one that gives an array, and returns a [`Jacobian`]; [`derivatives!`] takes one of one number, and returns its
//! first [`Derivatives`], as many as are asked for. The page [`which_derivative`] says which of them is for what.
//!
//! # Functions
//!
//! `#[differentiable]` leaves a function as it is, and adds a type of the same name, which comes along with every `use` of the
//! function and has these associated functions. The page of the [attribute](macro@differentiable) has examples.
//!
//! | function | returns |
//! |---|---|
//! | `f::grad(x, y, ..)` | the gradient, as the method of the same name of a closure does |
//! | `f::value_and_grad(x, y, ..)` | the value, and the gradient |
//! | `f::value_and_grad_into(x, y, .., &mut dx, &mut dy, ..)` | the value; the gradient overwrites buffers of yours |
//! | `f::jvp(x, y, .., dx, dy, ..)` | the value, and its derivative in the direction `dx, dy, ..`: forward mode |
//! | `f::hessian(x, y, ..)`, `f::value_grad_hessian(x, y, ..)`, `f::hvp(x, y, .., dx, dy, ..)` | with `#[differentiable(hessian)]`: as the methods of the same names of [`hessian!`] |
//! | `f::jacobian(x, y, ..)`, `f::value_and_jacobian(x, y, ..)` | with `#[differentiable(jacobian)]`, of an array or a `Vec`: as the methods of the same names of [`jacobian!`] |
//! | `f::vjp(x, y, .., cotangent)` | the value, and the gradient of the inner product of the value with `cotangent`: reverse mode |
//!
//! The first three are there if the result is a float. It may also be an array, a tuple, a `Vec` or a struct with
//! `#[derive(Differentiable)]`; then `jvp` and `vjp` are there, and other differentiated functions may call it. A function may be
//! generic over its float, `T: Real`, and over lengths, `const N: usize`.
//!
//! # Parameters
//!
//! - An untyped parameter of a closure is `f64`. Typed ones: `f32`, `f64`, `[T; N]` (nested too), `&[T]`, `&[T; N]`, `&f64`, and
//!   tuples of these; structs with [`#[derive(Differentiable)]`](derive@Differentiable), and in functions also `Vec<T>`. Floats of
//!   two types meet through a cast, as in `x as f64`. A closure may have up to 12 parameters.
//! - A parameter of any other type is a constant, for example `n: usize`. `#[constant]` before a typed parameter makes it one.
//!   Constants are passed to the methods in their place, and have no entry in the gradient.
//! - What the closure captures is constant. A capture is borrowed, or moved by `move`, as by any closure.
//!
//! ```
//! use backprop::grad;
//!
//! let targets = vec![1.0, 2.0];
//! let loss = grad!(move |w: &[f64], power: i32, #[constant] scale: f64| {
//!     scale * ((w[0] - targets[0]).powi(power) + (w[1] - targets[1]).powi(power))
//! });
//! assert_eq!(loss.grad(&[3.0, 5.0], 2, 0.5), vec![2.0, 3.0]);
//!
//! let mut dw = [0.0; 2];
//! assert_eq!(loss.value_and_grad_into(&[3.0, 5.0], 2, 0.5, &mut dw), 6.5);
//! assert_eq!(dw, [2.0, 3.0]);
//! ```
//!
//! # Bodies
//!
//! Plain Rust, in closures and in functions alike:
//!
//! - operators and comparisons, literals, `let` with patterns, types and shadowing, blocks, `if` and `else`, `match` on something
//!   constant or, with guards and ranges, on numbers, `as` casts of constants; variables that hold an `Option` of a number, and its methods;
//! - arrays, lists, tuples and structs: literals, fields, indexing, sub-slices, `vec![..]`, `to_vec`, `concat`, `swap`, `fill`, `sort_by`;
//!   lists of numbers, arrays, tuples, structs or lists that get longer and shorter: `push`, `pop`, `insert`, `remove`, `drain`,
//!   `retain` and their kin; places that are lent to be changed, as in `let row = &mut m[i]`; `swap`, `replace` and `take` of `core::mem`;
//! - mutation of variables, elements and fields (`=`, `+=`, ..), in place;
//! - `for` over ranges, slices and iterators, `while`, `loop`, `break`, `continue`, labels, and early `return`, with bounds and
//!   conditions that may depend on anything;
//! - iterators: `iter`, `iter_mut`, `enumerate`, `zip`, `rev`, `take`, `skip`, `step_by`, `windows`, `chunks`, `map`, `filter`,
//!   `chain`, `flat_map`, `scan`, `take_while`, `skip_while`, `filter_map` and more, which end in a `for`, `sum`, `product`, `fold`,
//!   `collect`, `reduce`, `max_by`, `find`, `any`, `unzip` or `partition`; functions may stand by their names, as in `.map(f64::sin)`;
//! - calls of the elementary functions in either form, `x.sin()` or `f64::sin(x)`, and `backprop::sigmoid(x)` or, with the trait
//!   [`Real`] in scope, `x.sigmoid()`. For [`erf()`], [`erfc()`] and [`ln_gamma()`] the function is the better form: std plans methods
//!   of these names, and rustc warns of a method that may come to mean another;
//! - calls of other `#[differentiable]` functions, of other crates too, recursively too, and of the body's own closures; of a
//!   function without the attribute rustc says "expected type, found function", for what is called there are its derivatives;
//! - calls of their first derivatives, such as `f::grad`, where `f` [has second ones](macro@differentiable#options). A path that ends with
//!   such a name always means this: a function of yours with the name is called without a path.
//!
//! ```
//! use backprop::grad;
//!
//! let data = [[0.0, 1.0], [1.0, 3.0]];
//! let loss = grad!(|w: [f64; 2]| {
//!     data.iter().map(|[x, y]| (w[0] + w[1] * x - y).powi(2)).sum()
//! });
//! assert_eq!(loss.value_and_grad([1.0, 1.0]), (1.0, [-2.0, -2.0]));
//! ```
//!
//! The page [`control_flow`] (`docs/control_flow.md` in the repository) says what the backward sweep saves of loops and calls, what
//! it computes again, and what that costs.
//!
//! **What no differentiated value flows through is copied as it is**, whatever it calls: `data.len()`, `table[i]`,
//! `config.rate(k)`, `std::f64::consts::PI`. [`constant`]`(e)` does the same for an expression that is differentiated otherwise.
//! Whatever else cannot be differentiated is an error at that token, and the error says what to write instead.
//!
//! ```
//! use backprop::{constant, grad};
//!
//! let (table, k) = ([0.5, 2.0], 1);
//! let f = grad!(|x, a: [f64; 2]| {
//!     let mut sum = a[0] * x;
//!     if table[k] > 1.0 {
//!         sum += a[1] * x.powi(2);
//!     }
//!     sum + constant(x)
//! });
//! assert_eq!(f.value_and_grad(3.0, [1.0, 2.0]), (24.0, (13.0, [3.0, 9.0])));
//! ```
//!
//! # What is chosen at kinks
//!
//! Where a derivative does not exist, a documented value is chosen: `abs` at 0 gives 0, `max` and `min` of equals give one half
//! each, `hypot` and `atan2` at the origin give 0. The page [`rules`] (`docs/rules.md` in the repository) has every function with
//! its derivative, what is chosen, and the composite forms (as `1.0 / (1.0 + (-x).exp())`) whose derivative is kept from
//! overflowing. Of an `if`, only the branch that was taken has a say:
//!
//! ```
//! use backprop::grad;
//!
//! assert_eq!(grad!(|x: f64| x.abs()).grad(0.0), 0.0);
//! assert_eq!(grad!(|x: f64, y: f64| x.max(y)).grad(1.0, 1.0), (0.5, 0.5));
//! assert_eq!(grad!(|x| if x > 0.0 { x.sqrt() } else { 0.0 }).grad(0.0), 0.0);
//! ```
//!
//! # Naming the type
//!
//! A function returns `Gradient<impl Kernel<Inputs>, Inputs>`, a struct that holds one is generic over its [`Kernel`], and a
//! `const`, a `static` or a list of those that capture nothing has the type [`Pointer`]. `Inputs` is the tuple of the
//! parameters' types, a constant one in [`Constant`] or [`ConstantRef`]. [`Gradient`] says more.
//!
//! ```
//! use backprop::{Constant, Gradient, Kernel, Pointer, grad};
//!
//! fn power(scale: f64) -> Gradient<impl Kernel<(f64, Constant<i32>), (f64,)>, (f64, Constant<i32>), (f64,)> {
//!     grad!(move |x: f64, n: i32| scale * x.powi(n))
//! }
//! assert_eq!(power(2.0).grad(3.0, 2), 12.0);
//!
//! static SQUARE: Pointer<(f64,)> = grad!(|x| x * x);
//! assert_eq!(SQUARE.grad(3.0), 6.0);
//!
//! struct Descent<K> {
//!     loss: Gradient<K, (f64,)>,
//! }
//!
//! impl<K: Kernel<(f64,)>> Descent<K> {
//!     fn step(&self, x: f64) -> f64 {
//!         x - 0.25 * self.loss.grad(x)
//!     }
//! }
//! let descent = Descent { loss: grad!(|x| (x - 1.0) * (x - 1.0)) };
//! assert_eq!(descent.step(3.0), 2.0);
//! ```
//!
//! # Without the standard library
//!
//! With `default-features = false` the crate and everything it emits is `no_std`. `core`'s floats lack most functions: the feature
//! `libm` brings them, as methods of the trait [`Real`] and as functions of this crate, such as [`sin`]. The feature `alloc`
//! gives gradients of slices as `Vec`; without it they are written by `value_and_grad_into`. Loops whose backward sweep reads
//! saved values need `alloc` too, unless the text says how often they run, as in `0..10`.
//!
//! # In a library of your own
//!
//! Emitted code finds this crate by whatever way the macro came: a crate that says `pub use backprop::grad;` hands the macro to
//! its users, who need no dependency on `backprop`, and a dependency may be renamed. An attribute cannot know how it came: where this
//! crate has another name than `::backprop`, that is said by `#[differentiable(crate = path)]`.
#![no_std]
#![forbid(unsafe_code)]

#[doc(inline)]
pub use backprop_runtime::{
    Columns, Constant, ConstantRef, Dense, Derivatives, DerivativesKernel, Differentiable,
    Gradient, Hessian, HessianKernel, Jacobian, JacobianKernel, Kernel, Pointer, Real, Record,
    Sparse, Word, constant,
};
#[cfg(feature = "alloc")]
#[doc(inline)]
pub use backprop_runtime::{Explained, trace};

/// The bound of a type parameter that stands for a float: another name of [`Real`].
///
/// A differentiated function can be generic over the float, and over lengths. The bound says that a `T` is a number that is
/// differentiated: `T::ZERO` and `T::ONE` are its constants, `T::from_f64` makes others.
///
/// # Examples
///
/// ```
/// use backprop::{Scalar, differentiable};
///
/// #[differentiable]
/// fn energy<T: Scalar, const N: usize>(x: [T; N]) -> T {
///     let mut sum = T::ZERO;
///     for v in x {
///         sum += v * v;
///     }
///     sum * T::from_f64(0.5)
/// }
///
/// assert_eq!(energy::grad([3.0_f32, 4.0]), [3.0, 4.0]);
/// assert_eq!(energy::value_and_grad([1.0_f64, 2.0]), (2.5, [1.0, 2.0]));
/// ```
#[doc(no_inline)]
pub use backprop_runtime::Real as Scalar;

/// Makes a struct of floats a value that can be differentiated with respect to: implements the trait [`Differentiable`].
///
/// The struct can then be a differentiated parameter, by value or behind `&`, and the gradient by it is a struct of the same
/// type. Its fields are floats, arrays, tuples, `Vec` and `Box` of these, other structs with this derive, and type parameters.
/// A field marked `#[constant]` is anything that is `Clone`: it is not differentiated, and a gradient holds a clone of it. A
/// function reads it where a float cannot stand, as in `0..s.n`, `s.m as f64`, `match s.kind {..}`, where what is computed of it stands
/// there, as in `let n = s.rows * s.columns; x[n - 1]`, and puts it into other structs;
/// to a function of your own that is not `#[differentiable]` it goes as `constant(s.kind)`.
///
/// `#[differentiable(crate = path)]` on the struct names this crate where it is not `::backprop`.
///
/// # Errors
///
/// An enum, a union, a lifetime, a field that certainly holds no float and is not marked `#[constant]`, and a struct of which
/// every field is constant are compile errors; all mistakes in a struct are reported together.
///
/// # Examples
///
/// ```
/// use backprop::Differentiable;
///
/// #[derive(Clone, Debug, PartialEq, Differentiable)]
/// struct Params {
///     weights: [[f64; 2]; 2],
///     bias: Vec<f64>,
///     #[constant]
///     name: String,
/// }
///
/// let mut params = Params { weights: [[1.0, 2.0], [3.0, 4.0]], bias: vec![5.0], name: "layer".to_owned() };
/// let mut gradient = params.zeros();
/// assert_eq!(gradient.weights, [[0.0; 2]; 2]);
/// assert_eq!(gradient.bias, [0.0]);
/// assert_eq!(gradient.name, "layer");
///
/// gradient.weights[0][1] = 1.0;
/// gradient.bias[0] = 4.0;
/// params.add_scaled(-0.5, &gradient);
/// assert_eq!(params.weights, [[1.0, 1.5], [3.0, 4.0]]);
/// assert_eq!(params.bias, [3.0]);
/// assert_eq!(gradient.dot(&params), 13.5);
/// ```
#[doc(inline)]
pub use backprop_macros::Differentiable;

/// Keeps a function as it is, and puts its derivatives beside it.
///
/// A function `f` gets `f::grad`, `f::value_and_grad`, `f::value_and_grad_into`, `f::jvp` and `f::vjp`, which take the parameters
/// of `f`, and behind them buffers, tangents or a cotangent. The [crate's documentation](crate#functions) has a table of them, and
/// says what may stand in the body. They are plain functions: `f::grad` can be handed to whoever wants a `fn` or an `impl Fn`.
///
/// # Options
///
/// - `vjp = path`: the gradient is computed by a function of yours, which takes the parameters and the cotangent of the result,
///   and returns one entry for each differentiated parameter.
/// - `jvp = path`: the same for forward mode; the function takes the parameters and their tangents, and returns the value and its
///   tangent. Of the two, one that is not given is derived from the body.
/// - `jacobian`: of a function that returns an array or a `Vec` of floats, there are `f::jacobian` and `f::value_and_jacobian`, where the differentiated
///   parameters are floats of one type, one array or one slice. Where there are more than 16 columns, those that no row depends on two
///   of, at these arguments, are computed together.
/// - `hessian`: there are second derivatives too. `f::hvp` is the product of the Hessian with a vector, `f::hessian` and
///   `f::value_grad_hessian` give all of it, where the differentiated parameters are floats of one type, one array or one slice. What
///   the function calls needs second derivatives as well, and so does a function of which `f::grad`, `f::value_and_grad`, `f::jvp` or
///   `f::vjp` is called by another differentiated function, or by a closure of [`grad!`] and the like; what calls them has no second
///   derivatives itself, as these would be of third order. The result may be an array or a struct too. Where the function has no loops and no calls, `f::hessian_sparsity` and `f::hessian_sparse` leave out what
///   is zero whatever the arguments are.
/// - `crate = path`: the path of this crate, where it is not `::backprop`.
///
/// On parameters: `#[constant]`, for what is not differentiated although its type could be. On `for` loops in the body:
/// `#[checkpoint]`, which saves memory in [long loops](control_flow#long-loops).
///
/// # Errors
///
/// What cannot be differentiated is a compile error at exactly that token, which says what to write instead; all mistakes in
/// a function are reported together. Methods, `async` and `extern` functions are not taken.
///
/// # Examples
///
/// A function of a struct, and one that it calls:
///
/// ```
/// use backprop::{Differentiable, differentiable};
///
/// #[derive(Clone, Debug, PartialEq, Differentiable)]
/// struct Line {
///     slope: f64,
///     height: f64,
/// }
///
/// #[differentiable]
/// fn at(line: &Line, #[constant] x: f64) -> f64 {
///     line.slope * x + line.height
/// }
///
/// #[differentiable]
/// fn loss(line: &Line, #[constant] points: &[(f64, f64)]) -> f64 {
///     let mut sum = 0.0;
///     for &(x, y) in points {
///         let error = at(line, x) - y;
///         sum += error * error;
///     }
///     sum
/// }
///
/// let mut line = Line { slope: 0.0, height: 0.0 };
/// let points = [(0.0, 1.0), (1.0, 3.0)];
/// assert_eq!(loss::grad(&line, &points), Line { slope: -6.0, height: -8.0 });
/// for _ in 0..200 {
///     line.add_scaled(-0.2, &loss::grad(&line, &points));
/// }
/// assert!(loss(&line, &points) < 1e-20);
/// ```
///
/// A result that is more than a number, forwards and backwards:
///
/// ```
/// use backprop::differentiable;
///
/// #[differentiable]
/// fn polar(radius: f64, angle: f64) -> [f64; 2] {
///     [radius * angle.cos(), radius * angle.sin()]
/// }
///
/// assert_eq!(polar::jvp(2.0, 0.0, 1.0, 3.0), ([2.0, 0.0], [1.0, 6.0]));
/// assert_eq!(polar::vjp(2.0, 0.0, [1.0, 3.0]), ([2.0, 0.0], (1.0, 6.0)));
/// ```
///
/// Second derivatives, and a gradient that is differentiated again:
///
/// ```
/// use backprop::differentiable;
///
/// #[differentiable(hessian)]
/// fn potential(x: [f64; 2]) -> f64 {
///     x[0] * x[0] * x[1]
/// }
///
/// assert_eq!(potential::hessian([1.0, 2.0]), [[4.0, 2.0], [2.0, 0.0]]);
/// assert_eq!(potential::hvp([1.0, 2.0], [1.0, 1.0]), [6.0, 2.0]);
///
/// /// The square of the force.
/// #[differentiable]
/// fn force(x: [f64; 2]) -> f64 {
///     let g = potential::grad(x);
///     g[0] * g[0] + g[1] * g[1]
/// }
///
/// // Twice the Hessian times the gradient.
/// assert_eq!(force::grad([1.0, 2.0]), [36.0, 16.0]);
///
/// /// The change of the potential along a direction.
/// #[differentiable]
/// fn along(x: [f64; 2], direction: [f64; 2]) -> f64 {
///     potential::jvp(x, direction).1
/// }
///
/// // The Hessian times the direction, and the gradient.
/// assert_eq!(along::grad([1.0, 2.0], [1.0, 1.0]), ([6.0, 2.0], [4.0, 1.0]));
/// ```
///
/// A rule of one's own, for a function whose body is an iteration that should not be differentiated:
///
/// ```
/// use backprop::differentiable;
///
/// /// The solution of `x + exp(x) = a`.
/// #[differentiable(vjp = solution_vjp, jvp = solution_jvp)]
/// fn solution(a: f64) -> f64 {
///     let mut x = 0.0_f64;
///     for _ in 0..50 {
///         x -= (x + x.exp() - a) / (1.0 + x.exp());
///     }
///     x
/// }
///
/// fn solution_vjp(a: f64, cotangent: f64) -> f64 {
///     cotangent / (1.0 + solution(a).exp())
/// }
///
/// fn solution_jvp(a: f64, tangent: f64) -> (f64, f64) {
///     let x = solution(a);
///     (x, tangent / (1.0 + x.exp()))
/// }
///
/// #[differentiable]
/// fn doubled(a: f64) -> f64 {
///     2.0 * solution(a)
/// }
/// assert_eq!(doubled::value_and_grad(1.0), (0.0, 1.0));
/// ```
#[doc(inline)]
pub use backprop_macros::differentiable;

#[cfg(any(feature = "std", feature = "libm"))]
mod own;

#[doc(inline)]
pub use backprop_runtime::functions::*;
#[cfg(all(feature = "alloc", any(feature = "std", feature = "libm")))]
pub use own::log_sum_exp;
#[cfg(any(feature = "std", feature = "libm"))]
pub use own::{
    digamma, erf, erfc, ln_gamma, log_add_exp, norm_cdf, relu, sigmoid, sinc, softplus, xlogy,
};

mod macros;

#[cfg(doc)]
#[doc = include_str!("../docs/rules.md")]
pub mod rules {}

#[cfg(doc)]
#[doc = include_str!("../docs/control_flow.md")]
pub mod control_flow {}

#[cfg(doc)]
#[doc = include_str!("../docs/which_derivative.md")]
pub mod which_derivative {}

/// What emitted code reaches. Nothing in it is for users, and any of it may change.
#[doc(hidden)]
pub mod __private {
    #[cfg(all(feature = "alloc", any(feature = "std", feature = "libm")))]
    pub use crate::own::log_sum_exp;
    #[cfg(any(feature = "std", feature = "libm"))]
    pub use crate::own::{
        digamma, erf, erfc, ln_gamma, log_add_exp, norm_cdf, relu, sigmoid, sinc, softplus, xlogy,
    };
    #[cfg(feature = "alloc")]
    pub use backprop_macros::explain;
    pub use backprop_macros::{derivatives, grad, hessian, jacobian};
    pub use backprop_runtime::along::*;
    pub use backprop_runtime::buffer::*;
    pub use backprop_runtime::forms::*;
    pub use backprop_runtime::memory::*;
    pub use backprop_runtime::series::*;
    pub use backprop_runtime::slopes::*;
    pub use backprop_runtime::*;
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
