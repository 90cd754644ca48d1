//! A tape of a fixed capacity.
//!
//! In go words as long as there is room, out come the same words, the last first.

use super::{Record, full, too_few, words_of};

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
    fn claim<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        let words = words_of::<N>(count);
        let free = self.words.get_mut(self.len..);
        let Some(place) = free.and_then(|free| free.get_mut(..words)) else {
            full(CAPACITY);
        };
        self.len += words;
        place.as_chunks_mut().0
    }

    #[inline]
    fn release<const N: usize>(&mut self, count: usize) -> &[[u64; N]] {
        let words = words_of::<N>(count);
        let Some(rest) = self.len.checked_sub(words) else {
            too_few(words, self.len);
        };
        self.len = rest;
        self.words[rest..][..words].as_chunks().0
    }
}
