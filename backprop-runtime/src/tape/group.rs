//! Groups of words, one for each item of an iterator.
//!
//! In go an iterator that knows its length and a tape, out come its items with the words of each iteration; and many numbers of
//! one type become words in one step. Emitted code calls these because each call that it makes is a line for the compiler to check.

use core::iter::{Rev, Zip};
use core::slice::{Iter, IterMut};

use super::{Record, Word};
use crate::{Lanes, Real};

/// The items, each with a group of words to be written.
#[doc(hidden)]
#[inline]
pub fn claimed<const N: usize, I: IntoIterator, T: Record>(
    items: I,
    tape: &mut T,
) -> Zip<I::IntoIter, IterMut<'_, [u64; N]>> {
    let items = items.into_iter();
    let count = items.size_hint().0;
    items.zip(tape.claim::<N>(count))
}

/// The items in the same order, each with the group of words that was written for it.
#[doc(hidden)]
#[inline]
pub fn released<const N: usize, I: IntoIterator, T: Record>(
    items: I,
    tape: &mut T,
) -> Zip<I::IntoIter, Iter<'_, [u64; N]>> {
    let items = items.into_iter();
    let count = items.size_hint().0;
    items.zip(tape.release::<N>(count))
}

/// The items from the last one on, each with the group of words that was written for it.
#[doc(hidden)]
#[inline]
pub fn released_backwards<const N: usize, I, T: Record>(
    items: I,
    tape: &mut T,
) -> Rev<Zip<I::IntoIter, Iter<'_, [u64; N]>>>
where
    I: IntoIterator<IntoIter: DoubleEndedIterator + ExactSizeIterator>,
{
    released(items, tape).rev()
}

/// The words of numbers of one type.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn to_words<T: Word, const N: usize>(values: [T; N]) -> [u64; N] {
    values.map(T::to_word)
}

/// The numbers of one type whose words these are.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn from_words<T: Word, const N: usize>(words: [u64; N]) -> [T; N] {
    words.map(T::from_word)
}

/// What belongs to an iteration: words, and tangents along several directions as words.
type Item<'a, I, const N: usize, const M: usize, const D: usize> =
    Zip<I, Zip<IterMut<'a, [u64; N]>, IterMut<'a, [[u64; D]; M]>>>;

/// The same of an iteration backwards.
type Past<'a, I, const N: usize, const M: usize, const D: usize> =
    Zip<I, Zip<Iter<'a, [u64; N]>, Iter<'a, [[u64; D]; M]>>>;

/// The items, each with a group of words and one of tangents to be written.
#[doc(hidden)]
#[inline]
pub fn claimed_with_lanes<
    const N: usize,
    const M: usize,
    const D: usize,
    I: IntoIterator,
    T: Record,
>(
    items: I,
    tape: &mut T,
) -> Item<'_, I::IntoIter, N, M, D> {
    let items = items.into_iter();
    let count = items.size_hint().0;
    let words = tape.claim::<1>(words_with_lanes(count, N, M, D));
    let (words, lanes) = words.as_flattened_mut().split_at_mut(count * N);
    let lanes = lanes.as_chunks_mut::<D>().0.as_chunks_mut::<M>().0;
    items.zip(words.as_chunks_mut::<N>().0.iter_mut().zip(lanes))
}

/// The items in the same order, each with what was written for it.
#[doc(hidden)]
#[inline]
pub fn released_with_lanes<
    const N: usize,
    const M: usize,
    const D: usize,
    I: IntoIterator,
    T: Record,
>(
    items: I,
    tape: &mut T,
) -> Past<'_, I::IntoIter, N, M, D> {
    let items = items.into_iter();
    let count = items.size_hint().0;
    let words = tape.release::<1>(words_with_lanes(count, N, M, D));
    let (words, lanes) = words.as_flattened().split_at(count * N);
    let lanes = lanes.as_chunks::<D>().0.as_chunks::<M>().0;
    items.zip(words.as_chunks::<N>().0.iter().zip(lanes))
}

/// The items from the last one on, each with what was written for it.
#[doc(hidden)]
#[inline]
pub fn released_backwards_with_lanes<const N: usize, const M: usize, const D: usize, I, T: Record>(
    items: I,
    tape: &mut T,
) -> Rev<Past<'_, I::IntoIter, N, M, D>>
where
    I: IntoIterator<IntoIter: DoubleEndedIterator + ExactSizeIterator>,
{
    released_with_lanes(items, tape).rev()
}

/// How many words so many iterations leave. Where they cannot be counted, no memory can hold them.
#[inline(always)]
fn words_with_lanes(count: usize, words: usize, lanes: usize, width: usize) -> usize {
    count.saturating_mul(words + lanes * width)
}

/// The words of tangents of one type.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn lanes_to_words<T: Real, const N: usize, const D: usize>(
    lanes: [Lanes<T, D>; N],
) -> [[u64; D]; N] {
    lanes.map(Lanes::to_words)
}

/// The tangents of one type whose words these are.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn lanes_from_words<T: Real, const N: usize, const D: usize>(
    words: [[u64; D]; N],
) -> [Lanes<T, D>; N] {
    words.map(Lanes::from_words)
}

/// Leaves tangents on a tape.
#[doc(hidden)]
#[inline(always)]
pub fn leave_lanes<const N: usize, const D: usize>(tape: &mut impl Record, lanes: [[u64; D]; N]) {
    for words in lanes {
        tape.push_often(words);
    }
}

/// Takes what [`leave_lanes`] left.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn take_lanes<const N: usize, const D: usize>(tape: &mut impl Record) -> [[u64; D]; N] {
    let mut lanes = [[0; D]; N];
    for words in lanes.iter_mut().rev() {
        *words = tape.pop_often();
    }
    lanes
}
