//! Several numbers side by side: the tangents of one number along several directions.
//!
//! In come operations of forward mode, which are linear in tangents: sums of them, and products with and quotients by numbers. Out
//! comes the same done to each tangent, in short loops of a length that the compiler knows. Lanes of the width
//! [`SET`](crate::SET) are no tangents, but the set of directions along which there is one.

#![allow(
    clippy::inline_always,
    reason = "an operation on lanes stands where one on numbers would, in the innermost loop"
)]

#[cfg(feature = "alloc")]
use alloc::vec;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

use crate::differentiable::Several;
use crate::{Differentiable, Real, Record};

/// The tangents of a number along `D` directions.
///
/// # Examples
///
/// ```
/// use backprop_runtime::Lanes;
///
/// // x = 3 changes along the first direction, y = 2 along the second.
/// let (x, dx) = (3.0, Lanes([1.0, 0.0]));
/// let (y, dy) = (2.0, Lanes([0.0, 1.0]));
/// // The tangents of x y.
/// assert_eq!(dx * y + dy * x, Lanes([2.0, 3.0]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lanes<T, const D: usize>(pub [T; D]);

impl<T: Real, const D: usize> Lanes<T, D> {
    /// Zero along each direction.
    pub const ZERO: Self = Self([T::ZERO; D]);

    /// The same number along each direction.
    #[must_use]
    #[inline(always)]
    pub fn splat(number: T) -> Self {
        if Self::IS_SET && number != T::ZERO {
            return Self::of_directions(u64::MAX);
        }
        Self([number; D])
    }

    /// The numbers as ones of another type.
    #[must_use]
    #[inline(always)]
    pub fn cast<U: Real>(self) -> Lanes<U, D> {
        if Self::IS_SET {
            return Lanes::of_directions(self.directions());
        }
        Lanes(self.0.map(|number| U::from_f64(number.to_f64())))
    }

    /// The numbers as words of a tape.
    ///
    /// # Examples
    ///
    /// ```
    /// use backprop_runtime::Lanes;
    ///
    /// let lanes = Lanes([0.5, -2.0]);
    /// assert_eq!(Lanes::from_words(lanes.to_words()), lanes);
    /// ```
    #[must_use]
    #[inline(always)]
    pub fn to_words(self) -> [u64; D] {
        self.0.map(T::to_word)
    }

    /// The numbers whose words these are.
    #[must_use]
    #[inline(always)]
    pub fn from_words(words: [u64; D]) -> Self {
        Self(words.map(T::from_word))
    }

    /// Overwrites the first numbers of a list, as many as both have.
    ///
    /// # Examples
    ///
    /// ```
    /// use backprop_runtime::Lanes;
    ///
    /// let mut row = [1.0; 5];
    /// Lanes([2.0, 3.0]).write(&mut row[1..]);
    /// Lanes([4.0, 5.0]).write(&mut row[4..]);
    /// assert_eq!(row, [1.0, 2.0, 3.0, 1.0, 4.0]);
    /// ```
    #[inline(always)]
    pub fn write(self, list: &mut [T]) {
        if let Some(list) = list.first_chunk_mut() {
            *list = self.0;
            return;
        }
        for (place, number) in list.iter_mut().zip(self.0) {
            *place = number;
        }
    }
}

/// The unit vectors of `N` numbers from that along the axis `first` on, `D` of them, number by number.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Lanes, unit_array};
///
/// // Along the second and the third axis.
/// assert_eq!(unit_array::<f64, 2, 3>(1), [Lanes([0.0, 0.0]), Lanes([1.0, 0.0]), Lanes([0.0, 1.0])]);
/// ```
#[must_use]
#[inline(always)]
pub fn unit_array<T: Real, const D: usize, const N: usize>(first: usize) -> [Lanes<T, D>; N] {
    let mut vectors = [Lanes::ZERO; N];
    write_units(&mut vectors, first);
    vectors
}

/// The same for any number of numbers.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{unit_array, units};
///
/// assert_eq!(units::<f64, 2>(3, 1), unit_array::<f64, 2, 3>(1));
/// ```
#[cfg(feature = "alloc")]
#[must_use]
#[inline]
pub fn units<T: Real, const D: usize>(count: usize, first: usize) -> Vec<Lanes<T, D>> {
    let mut vectors = vec![Lanes::ZERO; count];
    write_units(&mut vectors, first);
    vectors
}

/// Writes the ones of unit vectors, of which the first is along the axis `first`.
#[inline(always)]
fn write_units<T: Real, const D: usize>(vectors: &mut [Lanes<T, D>], first: usize) {
    for (lane, lanes) in vectors.iter_mut().skip(first).take(D).enumerate() {
        lanes.0[lane] = T::ONE;
    }
}

/// Without an allocator there is no matrix by a slice, and nobody asks.
#[cfg(not(feature = "alloc"))]
#[must_use]
pub fn units<T: Real, const D: usize>(_: usize, _: usize) -> &'static mut [Lanes<T, D>] {
    unreachable!("a matrix by a slice is a `Vec`");
}

impl<T: Real, const D: usize> Default for Lanes<T, D> {
    #[inline(always)]
    fn default() -> Self {
        Self::ZERO
    }
}

/// Whether each of them is that number.
impl<T: Real, const D: usize> PartialEq<T> for Lanes<T, D> {
    #[inline(always)]
    fn eq(&self, other: &T) -> bool {
        self.0.iter().all(|number| number == other)
    }
}

impl<T: Real, const D: usize> AddAssign for Lanes<T, D> {
    #[inline(always)]
    fn add_assign(&mut self, other: Self) {
        if Self::IS_SET {
            self.unite(&other);
            return;
        }
        for (number, other) in self.0.iter_mut().zip(other.0) {
            *number += other;
        }
    }
}

impl<T: Real, const D: usize> SubAssign for Lanes<T, D> {
    #[inline(always)]
    fn sub_assign(&mut self, other: Self) {
        if Self::IS_SET {
            self.unite(&other);
            return;
        }
        for (number, other) in self.0.iter_mut().zip(other.0) {
            *number -= other;
        }
    }
}

impl<T: Real, const D: usize> MulAssign<T> for Lanes<T, D> {
    #[inline(always)]
    fn mul_assign(&mut self, factor: T) {
        if Self::IS_SET {
            return;
        }
        for number in &mut self.0 {
            *number *= factor;
        }
    }
}

impl<T: Real, const D: usize> DivAssign<T> for Lanes<T, D> {
    #[inline(always)]
    fn div_assign(&mut self, divisor: T) {
        if Self::IS_SET {
            return;
        }
        for number in &mut self.0 {
            *number /= divisor;
        }
    }
}

impl<T: Real, const D: usize> Add for Lanes<T, D> {
    type Output = Self;

    #[inline(always)]
    fn add(mut self, other: Self) -> Self {
        self += other;
        self
    }
}

impl<T: Real, const D: usize> Sub for Lanes<T, D> {
    type Output = Self;

    #[inline(always)]
    fn sub(mut self, other: Self) -> Self {
        self -= other;
        self
    }
}

impl<T: Real, const D: usize> Mul<T> for Lanes<T, D> {
    type Output = Self;

    #[inline(always)]
    fn mul(mut self, factor: T) -> Self {
        self *= factor;
        self
    }
}

impl<T: Real, const D: usize> Div<T> for Lanes<T, D> {
    type Output = Self;

    #[inline(always)]
    fn div(mut self, divisor: T) -> Self {
        self /= divisor;
        self
    }
}

impl<T: Real, const D: usize> Neg for Lanes<T, D> {
    type Output = Self;

    #[inline(always)]
    fn neg(self) -> Self {
        if Self::IS_SET {
            return self;
        }
        Self(self.0.map(|number| -number))
    }
}

impl<T: Real, const D: usize> Differentiable for Lanes<T, D> {
    type Gradient = Self;
    type Lanes<const E: usize> = Several<Self, E>;

    #[inline]
    fn zeros_along<const E: usize>(&self) -> Several<Self, E> {
        Several::zeros_like(self)
    }

    #[inline]
    fn lane<const E: usize>(lanes: &Several<Self, E>, k: usize) -> Self {
        lanes.copy_of(k)
    }

    #[inline(always)]
    fn duplicate(&self) -> Self {
        *self
    }

    #[inline(always)]
    fn duplicate_array<const N: usize>(array: &[Self; N]) -> [Self; N] {
        *array
    }

    #[inline(always)]
    fn duplicate_matrix<const N: usize, const M: usize>(matrix: &[[Self; N]; M]) -> [[Self; N]; M] {
        *matrix
    }

    #[inline]
    fn together<const E: usize>(parts: [Self; E]) -> Several<Self, E> {
        Several::new(parts)
    }

    #[inline(always)]
    fn zeros(&self) -> Self {
        Self::ZERO
    }

    #[inline(always)]
    fn set_zero(&mut self) {
        *self = Self::ZERO;
    }

    #[inline(always)]
    fn accumulate(&mut self, other: &Self) {
        *self += *other;
    }

    #[inline]
    fn add_scaled(&mut self, factor: f64, other: &Self) {
        self.0.add_scaled(factor, &other.0);
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        self.0.dot(&other.0)
    }

    #[inline]
    fn mismatch(&self, _: &Self) -> Option<(usize, usize)> {
        None
    }

    #[inline]
    fn reach(&self) -> u64 {
        self.directions()
    }

    #[inline]
    fn spread(&mut self, directions: u64) {
        *self = Self::of_directions(directions);
    }

    #[inline]
    fn save<R: Record>(&self, tape: &mut R) {
        tape.push(self.to_words());
    }

    #[inline]
    fn recall<R: Record>(tape: &mut R) -> Self {
        Self::from_words(tape.pop())
    }

    const IS_NUMBERS: bool = true;

    const WORDS: Option<usize> = Some(D);

    #[inline]
    fn write(list: &[Self], words: &mut [u64]) {
        for (words, lanes) in words.as_chunks_mut().0.iter_mut().zip(list) {
            *words = lanes.to_words();
        }
    }

    #[inline]
    fn read(words: &[u64]) -> Self {
        let Some(words) = words.first_chunk() else {
            unreachable!("there are as many words as numbers");
        };
        Self::from_words(*words)
    }
}
