//! What the forward sweep of a loop leaves for the backward sweep.
//!
//! In go numbers, as words of 64 bits; out come the same words, the last first. [`Tape`] grows, for loops whose length is known
//! only when they run; [`FixedTape`] has a fixed capacity, for loops of a constant length, and needs no allocator.

#![allow(
    clippy::inline_always,
    reason = "a push stands in the innermost loop, where a call would cost more than the push"
)]

mod fixed;
mod group;
#[cfg(feature = "alloc")]
mod growing;
mod kept;
#[cfg(feature = "alloc")]
mod near;
mod nothing;
mod word;

pub use fixed::FixedTape;
pub use group::{claimed, from_words, released, released_backwards, to_words};
#[cfg(feature = "alloc")]
pub use growing::Tape;
pub use kept::{Kept, keep, kept};
#[cfg(feature = "alloc")]
pub use near::NearTape;
pub use nothing::nothing;
pub use word::Word;

/// A list of words of which the last is taken first.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{FixedTape, Record, Word};
///
/// let mut tape = FixedTape::<3>::new();
/// tape.push([0.5_f64.to_word(), 7_u8.to_word()]);
/// tape.push([true.to_word()]);
///
/// assert_eq!(tape.pop(), [true.to_word()]);
/// let [half, seven] = tape.pop();
/// assert_eq!((f64::from_word(half), u8::from_word(seven)), (0.5, 7));
/// ```
///
/// A loop of known length asks once for the room of all its iterations, and writes and reads it as a slice:
///
/// ```
/// use backprop_runtime::{FixedTape, Record};
///
/// let mut tape = FixedTape::<8>::new();
/// for (k, group) in (0..).zip(tape.grow::<2>(4)) {
///     *group = [k, k * k];
/// }
/// assert_eq!(tape.tail::<2>(3), [[1, 1], [2, 4], [3, 9]]);
/// tape.shrink::<2>(4);
/// assert!(tape.is_empty());
/// ```
pub trait Record {
    /// Leaves words on the tape.
    ///
    /// # Panics
    ///
    /// If the tape has a fixed capacity that is too small.
    fn push<const N: usize>(&mut self, words: [u64; N]);

    /// Takes the last words from the tape, in the order in which they were pushed.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    fn pop<const N: usize>(&mut self) -> [u64; N];

    /// Leaves so many groups of zeros on the tape, and lends them to be written.
    ///
    /// They are words like those that are pushed. A group without words does not compile.
    ///
    /// # Panics
    ///
    /// If the tape has a fixed capacity that is too small.
    #[inline]
    fn grow<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        let groups = self.claim(count);
        groups.as_flattened_mut().fill(0);
        groups
    }

    /// Does what [`grow`](Self::grow) does for who writes every word: in the groups is what was there before.
    ///
    /// # Panics
    ///
    /// If the tape has a fixed capacity that is too small.
    fn claim<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]];

    /// Lends the last groups of the tape, which stay on it.
    ///
    /// # Panics
    ///
    /// If there are fewer, or if they were not left by one [`grow`](Self::grow) and do not lie in one piece of memory.
    fn tail<const N: usize>(&self, count: usize) -> &[[u64; N]];

    /// Takes the last groups from the tape, and lends them until the tape is used again.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    fn release<const N: usize>(&mut self, count: usize) -> &[[u64; N]];

    /// Drops the last groups of the tape.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    fn shrink<const N: usize>(&mut self, count: usize);

    /// Makes room for so many more words, where the tape grows.
    #[inline(always)]
    fn reserve(&mut self, words: usize) {
        let _ = words;
    }

    /// [`push`](Self::push) where it is done again and again, so that the words of a tape that grows are pushed where they will
    /// lie in the end, without a call.
    #[inline(always)]
    fn push_often<const N: usize>(&mut self, words: [u64; N]) {
        self.push(words);
    }

    /// Takes what [`push_often`](Self::push_often) left.
    #[inline(always)]
    fn pop_often<const N: usize>(&mut self) -> [u64; N] {
        self.pop()
    }
}

/// How many words so many groups have.
#[inline(always)]
const fn words_of<const N: usize>(count: usize) -> usize {
    match count.checked_mul(N) {
        Some(words) => words,
        None => uncountable(),
    }
}

#[cold]
#[inline(never)]
const fn uncountable() -> ! {
    panic!("a loop has more iterations than words on its tape can be counted");
}

#[cold]
#[inline(never)]
fn too_few(wanted: usize, left: usize) -> ! {
    panic!("the backward sweep takes more words from its tape than are left: {wanted} of {left}");
}

#[cold]
#[inline(never)]
fn full(capacity: usize) -> ! {
    panic!("the forward sweep leaves more words on its tape than the capacity of {capacity}");
}
