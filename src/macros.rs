//! The macros that take a closure, each a thin one that hands the path of this crate on.

/// Differentiates a closure: returns the function and its exact gradient as a [`Gradient`](crate::Gradient).
///
/// The [crate's documentation](crate) says what may stand in the closure and what the object can do.
///
/// # Errors
///
/// What cannot be differentiated is a compile error at exactly that token, which says what to write instead; all mistakes in
/// a closure are reported together.
///
/// # Examples
///
/// ```
/// use backprop::grad;
///
/// let sigmoid = grad!(|x| 1.0 / (1.0 + (-x).exp()));
/// assert_eq!(sigmoid.value(0.0), 0.5);
/// assert_eq!(sigmoid.grad(0.0), 0.25);
/// assert_eq!(sigmoid.value_and_grad(0.0), (0.5, 0.25));
/// ```
///
/// Integer literals are integers, as everywhere in Rust:
///
/// ```compile_fail
/// let f = backprop::grad!(|x| 1 / (1 + x));
/// ```
#[macro_export]
macro_rules! grad {
    ($($closure:tt)*) => { $crate::__private::grad!($crate; $($closure)*) };
}

/// Differentiates a closure twice: returns the function with its exact gradient and Hessian as a [`Hessian`](crate::Hessian).
///
/// Beside what [`grad!`](crate::grad) gives there are `.hessian(..)`, the matrix of second derivatives, `.value_grad_hessian(..)`, and
/// `.hvp(..)`, the product of the Hessian with a vector, which costs a small multiple of the gradient. The matrix is symmetric to
/// the bit: each pair of equal numbers is computed once, and what is zero whatever the arguments are is not computed.
///
/// | parameters that are differentiated | `.hessian(..)` |
/// |---|---|
/// | `P` floats of one type | `[[f64; P]; P]` |
/// | one array `[f64; N]` or `&[f64; N]` | `[[f64; N]; N]` |
/// | one slice `&[f64]` | `Vec<Vec<f64>>`, its rows |
/// | anything else | none; there is `.hvp(..)` |
///
/// Where the closure has no loops and no calls, `.hessian_sparsity()` gives the places on and below the diagonal that need not be zero,
/// row by row, and `.hessian_sparse(..)` the numbers there, both as arrays.
///
/// # Errors
///
/// As those of [`grad!`](crate::grad). Functions that are called need `#[differentiable(hessian)]`.
///
/// # Examples
///
/// ```
/// use backprop::hessian;
///
/// let rosenbrock = hessian!(|x, y| (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2));
/// assert_eq!(rosenbrock.grad(1.0, 1.0), (0.0, 0.0));
/// assert_eq!(rosenbrock.hessian(1.0, 1.0), [[802.0, -400.0], [-400.0, 200.0]]);
/// assert_eq!(rosenbrock.hvp(1.0, 1.0, 1.0, 2.0), (2.0, 0.0));
///
/// let norm = hessian!(|x: &[f64]| x.iter().map(|v| v * v).sum());
/// assert_eq!(norm.hessian(&[1.0, 5.0]), [[2.0, 0.0], [0.0, 2.0]]);
/// ```
#[macro_export]
macro_rules! hessian {
    ($($closure:tt)*) => { $crate::__private::hessian!($crate; $($closure)*) };
}

/// Differentiates a closure and explains how: returns an [`Explained`](crate::Explained), which is a [`Gradient`](crate::Gradient) that also gives the function as a
/// tree, every number on the way forward and back, and formulas to read.
///
/// Numbers and arrays of numbers can be parameters; operations, `let` and `if` are drawn. The crate `backprop-tour` draws what
/// `trace` returns, in the terminal, as SVG and in other forms.
///
/// # Errors
///
/// As [`grad!`](crate::grad); besides, loops, calls of differentiated functions and fields of structs have no picture, and are a compile error
/// that says so.
///
/// # Examples
///
/// ```
/// use backprop::explain;
///
/// let f = explain!(|x| (4.0 * x + 1.0).powi(2));
/// assert_eq!(f.value_and_grad(1.0), (25.0, 40.0));
/// assert_eq!(f.formula().text, "(4*x + 1)^2");
/// assert_eq!(f.derivative_formulas()[0].text, "8*(4*x + 1)");
///
/// let trace = f.trace(1.0);
/// let letters: Vec<_> = trace.graph.nodes.iter().map(|node| node.formula.text.as_ref()).collect();
/// assert_eq!(letters, ["4", "x", "a * b", "1", "c + d", "2", "e ^ f"]);
/// let values: Vec<_> = trace.numbers.iter().map(|numbers| numbers.value.unwrap()).collect();
/// assert_eq!(values, [4.0, 1.0, 4.0, 1.0, 5.0, 2.0, 25.0]);
/// // The derivative of the result by c, e and g, and by x: what flows back.
/// assert_eq!(trace.numbers[6].adjoint, Some(1.0));
/// assert_eq!(trace.numbers[4].adjoint, Some(10.0));
/// assert_eq!(trace.numbers[2].adjoint, Some(10.0));
/// assert_eq!(trace.gradient, [40.0]);
/// ```
#[cfg(feature = "alloc")]
#[macro_export]
macro_rules! explain {
    ($($closure:tt)*) => { $crate::__private::explain!($crate; $($closure)*) };
}

/// Differentiates a closure that gives an array: returns the function with its Jacobian as a [`Jacobian`](crate::Jacobian).
///
/// `.jacobian(..)` has a row for each number of the array, `.value_and_jacobian(..)` gives both, `.jvp(..)` multiplies the Jacobian
/// with a vector and `.vjp(..)` a vector with the Jacobian, without computing it. Where the body runs from the top to the bottom
/// the Jacobian is computed at once, by whichever of forward and reverse mode takes fewer operations, and what is zero whatever the
/// arguments are is not computed; `.jacobian_sparsity()` and `.jacobian_sparse(..)` give the rest alone. Else there are sweeps
/// along some parameters at once, or backwards from one number of the array after another, whichever are fewer; of many parameters, those
/// that no number depends on two of, at these arguments, go together.
///
/// | parameters that are differentiated | `.jacobian(..)` of an array of `M` numbers |
/// |---|---|
/// | `P` floats of one type | `[[f64; P]; M]` |
/// | one array `[f64; N]` or `&[f64; N]` | `[[f64; N]; M]` |
/// | one slice `&[f64]` | `Vec<Vec<f64>>`, its rows |
/// | anything else | none; there are `.jvp(..)` and `.vjp(..)` |
///
/// # Errors
///
/// As those of [`grad!`](crate::grad). A result that is not an array of floats is one, and so is an array whose length is not in
/// the text: it can be written before the body, as in `|x| -> [f64; 3] { .. }`.
///
/// # Examples
///
/// ```
/// use backprop::jacobian;
///
/// let polar = jacobian!(|radius, angle| [radius * angle.cos(), radius * angle.sin()]);
/// assert_eq!(polar.value(2.0, 0.0), [2.0, 0.0]);
/// assert_eq!(polar.jacobian(2.0, 0.0), [[1.0, 0.0], [0.0, 2.0]]);
/// assert_eq!(polar.jvp(2.0, 0.0, 1.0, 3.0), ([2.0, 0.0], [1.0, 6.0]));
/// assert_eq!(polar.vjp(2.0, 0.0, [1.0, 3.0]), ([2.0, 0.0], (1.0, 6.0)));
///
/// let chain = jacobian!(|x: [f64; 3]| [x[0] * x[1], x[1] * x[2]]);
/// assert_eq!(chain.jacobian([2.0, 3.0, 4.0]), [[3.0, 2.0, 0.0], [0.0, 4.0, 3.0]]);
/// assert_eq!(chain.jacobian_sparsity(), &[(0, 0), (0, 1), (1, 1), (1, 2)]);
/// assert_eq!(chain.jacobian_sparse([2.0, 3.0, 4.0]), [3.0, 2.0, 4.0, 3.0]);
///
/// let moments = jacobian!(|x: &[f64]| -> [f64; 2] {
///     let mut sums = [0.0, 0.0];
///     for v in x {
///         sums[0] += v;
///         sums[1] += v * v;
///     }
///     sums
/// });
/// assert_eq!(moments.jacobian(&[1.0, 2.0, 3.0]), [[1.0, 1.0, 1.0], [2.0, 4.0, 6.0]]);
/// ```
#[macro_export]
macro_rules! jacobian {
    ($($closure:tt)*) => { $crate::__private::jacobian!($crate; $($closure)*) };
}

/// Differentiates a closure of one number again and again: returns the function and its first derivatives as
/// [`Derivatives`](crate::Derivatives).
///
/// Before the closure stands how many, as a literal from 0 to 32. `.derivatives(x)` returns the value and that many derivatives in
/// an array; the code and the time for them grow with the square of their number, and not, as by nested rules, exponentially.
/// What is said of [`grad!`](crate::grad) holds here too: the value is that of the plain closure, and forms whose derivative
/// would overflow or cancel are recognised. Parameters other than the one are constant, by their type or by `#[constant]`.
///
/// # Errors
///
/// A number that is no literal or is too large, a parameter that is not a float, several of them, a call of another differentiated
/// function, which has a first derivative alone, and what cannot be differentiated are compile errors at exactly that token.
///
/// # Examples
///
/// ```
/// use backprop::derivatives;
///
/// let sine = derivatives!(4, |x| x.sin());
/// assert_eq!(sine.derivatives(0.0), [0.0, 1.0, 0.0, -1.0, 0.0]);
///
/// // The Taylor series of ln(1 + x) at 0, from derivatives and factorials.
/// let [_, a, b, c] = derivatives!(3, |x: f64| x.ln_1p()).derivatives(0.0);
/// assert_eq!([a, b / 2.0, c / 6.0], [1.0, -1.0 / 2.0, 1.0 / 3.0]);
///
/// let decay = derivatives!(2, |t, #[constant] rate: f64| (-rate * t).exp());
/// assert_eq!(decay.derivatives(0.0, 3.0), [1.0, -3.0, 9.0]);
/// ```
///
/// A number of derivatives that is computed later is not known when the macro runs:
///
/// ```compile_fail
/// let n = 3;
/// let f = backprop::derivatives!(n, |x| x.sin());
/// ```
#[macro_export]
macro_rules! derivatives {
    ($($input:tt)*) => { $crate::__private::derivatives!($crate; $($input)*) };
}
