//! The macro for derivatives of every order.

/// Differentiates a closure of one number again and again: returns the function and its first derivatives as [`Derivatives`].
///
/// Before the closure stands how many, as a literal from 0 to 32. `.derivatives(x)` returns the value and that many derivatives in
/// an array; the code and the time for them grow with the square of their number, and not, as by nested rules, exponentially.
/// What is said of [`grad!`](crate::grad) holds here too: the value is that of the plain closure, and forms whose derivative
/// would overflow or cancel are recognised. Parameters other than the one are constant, by their type or by `#[constant]`.
///
/// # Errors
///
/// A number that is no literal or is too large, a parameter that is not a float, several of them, and what cannot be
/// differentiated are compile errors at exactly that token.
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
