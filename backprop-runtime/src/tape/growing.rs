//! A tape that grows.
//!
//! In go words, out come the same words, the last first. All lie in one piece of allocated memory, so that a push in a loop is a
//! comparison, the stores and an addition.

use alloc::vec::Vec;

use super::{Record, too_few, words_of};

/// The least number of words that are allocated.
const LEAST: usize = 64;

/// A tape that grows.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Record, Tape};
///
/// let mut tape = Tape::new();
/// for k in 0..100 {
///     tape.push([k, k * k]);
/// }
/// for k in (0..100).rev() {
///     assert_eq!(tape.pop(), [k, k * k]);
/// }
/// assert!(tape.is_empty());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Tape {
    /// The length is the room: all words are initialized.
    words: Vec<u64>,
    used: usize,
}

impl Tape {
    /// An empty tape, which owns no memory yet.
    #[must_use]
    #[inline(always)]
    pub const fn new() -> Self {
        Self {
            words: Vec::new(),
            used: 0,
        }
    }

    /// Makes room for so many more words, so that pushing them allocates nothing.
    #[inline]
    pub fn reserve(&mut self, words: usize) {
        if words > self.words.len() - self.used {
            self.make_room(words);
        }
    }

    /// How many words there are.
    #[must_use]
    #[inline(always)]
    pub const fn len(&self) -> usize {
        self.used
    }

    /// Whether there is none.
    #[must_use]
    #[inline(always)]
    pub const fn is_empty(&self) -> bool {
        self.used == 0
    }

    #[cold]
    #[inline(never)]
    fn make_room(&mut self, more: usize) {
        let wanted = self.used.saturating_add(more);
        let room = wanted.max(self.words.len().saturating_mul(2)).max(LEAST);
        if self.used == 0 {
            // An allocation of zeros costs less than one that is filled with them.
            self.words = alloc::vec![0; room];
        } else {
            self.words.resize(room, 0);
        }
    }

    #[inline(always)]
    fn start_of(&self, words: usize) -> usize {
        match self.used.checked_sub(words) {
            Some(start) => start,
            None => too_few(words, self.used),
        }
    }
}

impl Record for Tape {
    #[inline(always)]
    fn push<const N: usize>(&mut self, words: [u64; N]) {
        if N > self.words.len() - self.used {
            self.make_room(N);
        }
        if let Some(place) = self.words[self.used..].first_chunk_mut() {
            *place = words;
        }
        self.used += N;
    }

    #[inline(always)]
    fn pop<const N: usize>(&mut self) -> [u64; N] {
        let start = self.start_of(N);
        let Some(&words) = self.words[start..].first_chunk() else {
            too_few(N, self.used);
        };
        self.used = start;
        words
    }

    #[inline]
    fn claim<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        let words = words_of::<N>(count);
        self.reserve(words);
        let start = self.used;
        self.used += words;
        self.words[start..start + words].as_chunks_mut().0
    }

    #[inline]
    fn tail<const N: usize>(&self, count: usize) -> &[[u64; N]] {
        let start = self.start_of(words_of::<N>(count));
        self.words[start..self.used].as_chunks().0
    }

    #[inline]
    fn release<const N: usize>(&mut self, count: usize) -> &[[u64; N]] {
        let start = self.start_of(words_of::<N>(count));
        let end = self.used;
        self.used = start;
        self.words[start..end].as_chunks().0
    }

    #[inline]
    fn shrink<const N: usize>(&mut self, count: usize) {
        self.used = self.start_of(words_of::<N>(count));
    }

    #[inline]
    fn reserve(&mut self, words: usize) {
        Self::reserve(self, words);
    }
}
