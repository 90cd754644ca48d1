//! What the forward sweep of a loop leaves for the backward sweep.
//!
//! In go numbers, as words of 64 bits; out come the same words, the last first. [`Tape`] grows, for loops whose length is known
//! only when they run; [`FixedTape`] has a fixed capacity, for loops of a constant length, and needs no allocator.

#![allow(
    clippy::inline_always,
    reason = "a push stands in the innermost loop, where a call would cost more than the push"
)]

#[cfg(feature = "alloc")]
mod aside;
mod fixed;
mod group;
#[cfg(feature = "alloc")]
mod growing;
mod kept;
#[cfg(feature = "alloc")]
mod near;
mod nothing;
#[cfg(feature = "std")]
mod store;
mod word;

pub use fixed::FixedTape;
pub use group::{claimed, from_words, released, released_backwards, to_words};
pub use group::{claimed_with_lanes, released_backwards_with_lanes, released_with_lanes};
pub use group::{lanes_from_words, lanes_to_words, leave_lanes, take_lanes};
#[cfg(feature = "alloc")]
pub use growing::Tape;
pub use kept::{Kept, keep, kept};
#[cfg(feature = "alloc")]
pub use near::NearTape;
pub use nothing::nothing;
pub use word::Word;

/// A list of words of which the last is taken first.
///
/// What was pushed is popped, and what was claimed is released: a tape may keep the two in different places.
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
/// for (k, group) in (0..).zip(tape.claim::<2>(4)) {
///     *group = [k, k * k];
/// }
/// assert_eq!(tape.release::<2>(4), [[0, 0], [1, 1], [2, 4], [3, 9]]);
/// assert!(tape.is_empty());
/// ```
pub trait Record {
    /// Leaves words on the tape.
    ///
    /// # Panics
    ///
    /// If the tape has a fixed capacity that is too small.
    fn push<const N: usize>(&mut self, words: [u64; N]);

    /// Takes the words that were pushed last from the tape, in the order in which they were pushed.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    fn pop<const N: usize>(&mut self) -> [u64; N];

    /// Leaves so many groups of words on the tape, and lends them to who writes every word: in them is what was there before.
    ///
    /// # Panics
    ///
    /// If the tape has a fixed capacity that is too small.
    fn claim<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]];

    /// Takes the groups that were claimed last from the tape, and lends them until the tape is used again.
    ///
    /// # Panics
    ///
    /// If there are fewer.
    fn release<const N: usize>(&mut self, count: usize) -> &[[u64; N]];

    /// Makes room for so many more words, where the tape grows.
    #[inline(always)]
    fn reserve(&mut self, words: usize) {
        let _ = words;
    }

    /// Leaves a value that has no words.
    ///
    /// # Panics
    ///
    /// If the tape is not one that grows.
    #[cfg(feature = "alloc")]
    #[doc(hidden)]
    fn set_aside(&mut self, value: alloc::rc::Rc<dyn core::any::Any>) {
        drop(value);
        unreachable!("what has no words makes a tape grow");
    }

    /// Takes the last value that has no words.
    #[cfg(feature = "alloc")]
    #[doc(hidden)]
    fn take_aside(&mut self) -> Option<alloc::rc::Rc<dyn core::any::Any>> {
        None
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

/// How long a tape is expected to get.
#[derive(Clone, Copy, Debug)]
pub struct Expected<const MUCH: bool>;

/// Which tape is for how much.
pub trait Choice {
    /// The tape.
    type Tape: Record;

    /// An empty one.
    fn tape() -> Self::Tape;
}

#[cfg(feature = "alloc")]
impl Choice for Expected<true> {
    type Tape = Tape;

    #[inline(always)]
    fn tape() -> Tape {
        let mut tape = Tape::new();
        tape.reserve(FIRST);
        tape
    }
}

/// For how many words there is room from the first on, where much is expected.
#[cfg(feature = "alloc")]
const FIRST: usize = 64;

#[cfg(feature = "alloc")]
impl Choice for Expected<false> {
    type Tape = NearTape;

    #[inline(always)]
    fn tape() -> NearTape {
        NearTape::new()
    }
}

/// How many words there may be where there is no allocator.
#[cfg(not(feature = "alloc"))]
const MOST: usize = 1024;

#[cfg(not(feature = "alloc"))]
impl<const MUCH: bool> Choice for Expected<MUCH> {
    type Tape = FixedTape<MOST>;

    #[inline(always)]
    fn tape() -> FixedTape<MOST> {
        FixedTape::new()
    }
}

/// A tape for what the functions leave that a function calls, of which its text does not say how much it is.
///
/// Without an allocator there is room for 1024 words.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub fn tape<const MUCH: bool>() -> <Expected<MUCH> as Choice>::Tape
where
    Expected<MUCH>: Choice,
{
    Expected::<MUCH>::tape()
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
