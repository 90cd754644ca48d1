//! What the forward sweep of a loop leaves for the backward sweep.
//!
//! In go numbers, as words of 64 bits; out come the same words, the last first. [`Tape`] grows, for loops whose length is known
//! only when they run; [`FixedTape`] has a fixed capacity, for loops of a constant length, and needs no allocator.

#![allow(
    clippy::inline_always,
    reason = "a push stands in the innermost loop, where a call would cost more than the push"
)]

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

/// What fits into one word of a tape, and comes back from it bit for bit.
///
/// # Examples
///
/// ```
/// use backprop_runtime::Word;
///
/// assert_eq!(f64::from_word(0.1_f64.to_word()), 0.1);
/// assert_eq!(i8::from_word((-3_i8).to_word()), -3);
/// assert!(bool::from_word(true.to_word()));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be recorded for the backward sweep of a loop",
    label = "neither a number, nor `bool`, nor `char`",
    note = "bind the numbers that are needed from it with `let`"
)]
pub trait Word: Copy {
    /// The value as a word.
    fn to_word(self) -> u64;

    /// The value whose word this is.
    fn from_word(word: u64) -> Self;
}

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

    /// Makes room for so many more words, where the tape grows.
    #[inline(always)]
    fn reserve(&mut self, words: usize) {
        let _ = words;
    }

    /// TEMP
    fn grow<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]];
    /// TEMP
    fn tail<const N: usize>(&self, count: usize) -> &[[u64; N]];
    /// TEMP
    fn shrink<const N: usize>(&mut self, count: usize);

}

/// A tape that grows.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Record, Tape};
///
/// let mut tape = Tape::new();
/// for k in 0..10 {
///     tape.push([k, k * k]);
/// }
/// for k in (0..10).rev() {
///     assert_eq!(tape.pop(), [k, k * k]);
/// }
/// assert!(tape.is_empty());
/// ```
#[cfg(feature = "alloc")]
#[derive(Clone, Debug, Default)]
pub struct Tape(Vec<u64>);

#[cfg(feature = "alloc")]
impl Tape {
    /// An empty tape, which owns no memory yet.
    #[must_use]
    #[inline(always)]
    pub const fn new() -> Self {
        Tape(Vec::new())
    }

    /// Makes room for so many more words, so that pushing them allocates nothing.
    #[inline]
    pub fn reserve(&mut self, words: usize) {
        self.0.reserve(words);
    }

    /// How many words there are.
    #[must_use]
    #[inline(always)]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(feature = "alloc")]
impl Record for Tape {
    #[inline(always)]
    fn push<const N: usize>(&mut self, words: [u64; N]) {
        self.0.extend_from_slice(&words);
    }

    #[inline(always)]
    fn pop<const N: usize>(&mut self) -> [u64; N] {
        let Some((rest, &last)) = self.0.split_last_chunk() else {
            too_few(N, self.0.len());
        };
        let length = rest.len();
        self.0.truncate(length);
        last
    }

    #[inline]
    fn reserve(&mut self, words: usize) {
        self.0.reserve(words);
    }

    #[inline]
    fn grow<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        let from = self.0.len();
        self.0.resize(from + count * N, 0);
        self.0[from..].as_chunks_mut().0
    }
    #[inline]
    fn tail<const N: usize>(&self, count: usize) -> &[[u64; N]] {
        self.0[self.0.len() - count * N..].as_chunks().0
    }
    #[inline]
    fn shrink<const N: usize>(&mut self, count: usize) {
        self.0.truncate(self.0.len() - count * N);
    }

}

/// A tape for a fixed number of words, which needs no allocator.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{FixedTape, Record};
///
/// let mut tape = FixedTape::<4>::new();
/// tape.push([1, 2]);
/// tape.push([3, 4]);
/// assert_eq!(tape.pop(), [3, 4]);
/// assert_eq!(tape.len(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct FixedTape<const CAPACITY: usize> {
    words: [u64; CAPACITY],
    len: usize,
}

impl<const CAPACITY: usize> FixedTape<CAPACITY> {
    /// An empty tape.
    #[must_use]
    #[inline(always)]
    pub const fn new() -> Self {
        FixedTape {
            words: [0; CAPACITY],
            len: 0,
        }
    }

    /// How many words there are.
    #[must_use]
    #[inline(always)]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    #[inline(always)]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl<const CAPACITY: usize> Default for FixedTape<CAPACITY> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const CAPACITY: usize> Record for FixedTape<CAPACITY> {
    #[inline(always)]
    fn push<const N: usize>(&mut self, words: [u64; N]) {
        // Read once: for all the compiler knows, the words that are stored could change it.
        let length = self.len;
        let free = self.words.get_mut(length..);
        let Some(place) = free.and_then(<[u64]>::first_chunk_mut) else {
            full(CAPACITY);
        };
        *place = words;
        self.len = length + N;
    }

    #[inline(always)]
    fn pop<const N: usize>(&mut self) -> [u64; N] {
        let used = self.words.get(..self.len);
        let Some((rest, &last)) = used.and_then(<[u64]>::split_last_chunk) else {
            too_few(N, self.len);
        };
        self.len = rest.len();
        last
    }

    #[inline]
    fn grow<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        let from = self.len;
        self.len += count * N;
        self.words[from..self.len].as_chunks_mut().0
    }
    #[inline]
    fn tail<const N: usize>(&self, count: usize) -> &[[u64; N]] {
        self.words[self.len - count * N..self.len].as_chunks().0
    }
    #[inline]
    fn shrink<const N: usize>(&mut self, count: usize) {
        self.len -= count * N;
    }

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

impl Word for f64 {
    #[inline(always)]
    fn to_word(self) -> u64 {
        self.to_bits()
    }

    #[inline(always)]
    fn from_word(word: u64) -> Self {
        f64::from_bits(word)
    }
}

impl Word for f32 {
    #[inline(always)]
    fn to_word(self) -> u64 {
        self.to_bits().to_word()
    }

    #[inline(always)]
    fn from_word(word: u64) -> Self {
        f32::from_bits(u32::from_word(word))
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_possible_wrap,
            clippy::cast_sign_loss,
            clippy::cast_lossless,
            reason = "the low bits of a word are those of the integer that was put into it"
        )]
        impl Word for $integer {
            #[inline(always)]
            fn to_word(self) -> u64 {
                self as u64
            }

            #[inline(always)]
            fn from_word(word: u64) -> Self {
                word as $integer
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

impl Word for bool {
    #[inline(always)]
    fn to_word(self) -> u64 {
        u64::from(self)
    }

    #[inline(always)]
    fn from_word(word: u64) -> Self {
        word != 0
    }
}

impl Word for char {
    #[inline(always)]
    fn to_word(self) -> u64 {
        u64::from(self)
    }

    #[inline(always)]
    fn from_word(word: u64) -> Self {
        char::from_u32(u32::from_word(word)).unwrap_or(char::REPLACEMENT_CHARACTER)
    }
}
