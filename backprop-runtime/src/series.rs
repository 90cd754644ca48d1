//! Derivatives of every order along a line, of functions whose derivatives are no product of others.
//!
//! Code written by `derivatives!` calls these. In come the derivatives of an argument by the number `t` that it depends on, from
//! the first on, out come those of the function.

use crate::Real;

/// The derivatives of `f(u(t))` by `t`, from those of `f` by `u` and those of `u` by `t`: the formula of Faà di Bruno.
///
/// The sums over the ways to part a set are the partial Bell polynomials, computed row by row: L. Comtet, "Advanced
/// Combinatorics" (1974), section 3.3.
///
/// ```
/// use backprop_runtime::series::chain;
///
/// // Of exp(t²) at t = 1, divided by it: all derivatives of exp are the same.
/// assert_eq!(chain([1.0; 3], [2.0, 2.0, 0.0]), [2.0, 6.0, 20.0]);
/// ```
#[must_use]
pub fn chain<T: Real, const N: usize>(outer: [T; N], inner: [T; N]) -> [T; N] {
    // `parted[n][j]` is the polynomial for `n + 1` elements in `j + 1` parts.
    let mut parted = [[T::ZERO; N]; N];
    let mut result = [T::ZERO; N];
    for n in 0..N {
        parted[n][0] = inner[n];
        let mut choose = T::ONE;
        for i in 0..n {
            // `choose` says how many ways there are to choose `i` of `n` companions of the first element.
            for j in 0..n - i {
                let rest = parted[n - i - 1][j];
                parted[n][j + 1] += choose * inner[i] * rest;
            }
            choose = next_binomial(choose, n, i);
        }
        let mut sum = outer[0] * parted[n][0];
        for j in 1..=n {
            sum += outer[j] * parted[n][j];
        }
        result[n] = sum;
    }
    result
}

/// The derivatives of `u(t)^p` by `t`, from its value, that of `u`, and the derivatives of `u` by `t`.
///
/// From `u y' = p u' y`, which gives each order from the lower ones. Where `u` is 0 that says nothing, and `u` is written as a
/// power of `t` times something that is not 0.
///
/// ```
/// use backprop_runtime::series::powf_series;
///
/// // (t + t²)^3 at t = 0.
/// assert_eq!(powf_series(3.0, 0.0, 0.0, [1.0, 2.0, 0.0, 0.0]), [0.0, 0.0, 6.0, 72.0]);
/// ```
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
pub fn powf_series<T: Real, const N: usize>(p: T, value: T, base: T, inner: [T; N]) -> [T; N] {
    if base == T::ZERO
        && p >= T::ZERO
        && let Some(first) = inner.iter().position(|&u| u != T::ZERO)
    {
        return series_at_zero(p, first, inner);
    }
    let mut result = [T::ZERO; N];
    for k in 0..N {
        let mut sum = T::ZERO;
        let mut choose = T::ONE;
        for j in 0..=k {
            let next = next_binomial(choose, k, j);
            let lower = if j == k { value } else { result[k - j - 1] };
            sum += (p * choose - next) * inner[j] * lower;
            choose = next;
        }
        result[k] = sum / base;
    }
    result
}

/// The same for a whole power.
#[cfg(any(feature = "std", feature = "libm"))]
#[must_use]
pub fn powi_series<T: Real, const N: usize>(n: i32, value: T, base: T, inner: [T; N]) -> [T; N] {
    powf_series(T::from_i32(n), value, base, inner)
}

/// The same where `u` is `t` to the power `first + 1` times a `v` that is not 0: the derivatives of `t^q v^p`.
#[cfg(any(feature = "std", feature = "libm"))]
fn series_at_zero<T: Real, const N: usize>(p: T, first: usize, inner: [T; N]) -> [T; N] {
    let whole = |n: usize| T::from_i32(i32::try_from(n).unwrap_or(i32::MAX));
    let factorial = |n: usize| (1..=n).fold(T::ONE, |product, i| product * whole(i));
    let mut v = [T::ZERO; N];
    for i in first..N {
        v[i - first] = inner[i] / factorial(i + 1);
    }
    let q = p * whole(first + 1);
    let start = v[0].powf(p);
    let mut result = [T::ZERO; N];
    // The coefficients of `v^p`, as many as are needed.
    let mut w = [start; N];
    for k in 1..N {
        let mut sum = T::ZERO;
        for j in 1..=k {
            sum += (p * whole(j) - whole(k - j)) * v[j] * w[k - j];
        }
        w[k] = sum / (whole(k) * v[0]);
    }
    for (place, order) in result.iter_mut().enumerate() {
        let k = place + 1;
        if whole(k) < q {
            continue;
        }
        let lower = (0..k)
            .position(|i| whole(i) == q)
            .or((whole(k) == q).then_some(k));
        *order = match lower {
            Some(lower) => w[k - lower] * factorial(k),
            // A power that is not whole has no more derivatives at 0.
            None => (0..k).fold(start, |product, i| product * (q - whole(i))) * T::INFINITY,
        };
    }
    result
}

/// `n` over `i + 1`, from `n` over `i`.
fn next_binomial<T: Real>(choose: T, n: usize, i: usize) -> T {
    let whole = |n: usize| T::from_i32(i32::try_from(n).unwrap_or(i32::MAX));
    choose * whole(n - i) / whole(i + 1)
}
