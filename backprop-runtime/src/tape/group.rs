//! Groups of words, one for each item of an iterator.
//!
//! In go an iterator that knows its length and a tape, out come its items with the words of each iteration; and many numbers of
//! one type become words in one step. Emitted code calls these because each call that it makes is a line for the compiler to check.

use core::iter::{Rev, Zip};
use core::slice::{Iter, IterMut};

use super::{Record, Word};

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
