//! A tape that grows.
//!
//! In go words, out come the same words, the last first. What is pushed and what is claimed lie in two pieces of allocated memory: a
//! push in a loop is then a comparison, the stores and an addition, and a claim need not write what its taker writes.

use alloc::vec::Vec;

use super::aside::Aside;
#[cfg(feature = "std")]
use super::store;
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
    pushed: Vec<u64>,
    claimed: Claimed,
    aside: Aside,
}

impl Tape {
    /// An empty tape, which owns no memory yet.
    #[must_use]
    #[inline(always)]
    pub const fn new() -> Self {
        Self {
            pushed: Vec::new(),
            claimed: Claimed::new(),
            aside: Aside::new(),
        }
    }

    /// Makes room for so many more words, so that pushing them allocates nothing.
    #[inline]
    pub fn reserve(&mut self, words: usize) {
        self.pushed.reserve(words);
    }

    /// How many words there are.
    #[must_use]
    #[inline(always)]
    pub const fn len(&self) -> usize {
        self.pushed.len() + self.claimed.used
    }

    /// Whether there is none.
    #[must_use]
    #[inline(always)]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Record for Tape {
    #[cold]
    fn set_aside(&mut self, value: alloc::rc::Rc<dyn core::any::Any>) {
        self.aside.push(value);
    }

    #[cold]
    fn take_aside(&mut self) -> Option<alloc::rc::Rc<dyn core::any::Any>> {
        self.aside.pop()
    }

    #[inline(always)]
    fn push<const N: usize>(&mut self, words: [u64; N]) {
        self.pushed.extend_from_slice(&words);
    }

    #[inline(always)]
    fn pop<const N: usize>(&mut self) -> [u64; N] {
        let Some((rest, &words)) = self.pushed.split_last_chunk() else {
            too_few(N, self.pushed.len());
        };
        let rest = rest.len();
        self.pushed.truncate(rest);
        words
    }

    #[inline]
    fn claim<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        self.claimed.claim(words_of::<N>(count)).as_chunks_mut().0
    }

    #[inline]
    fn release<const N: usize>(&mut self, count: usize) -> &[[u64; N]] {
        self.claimed.release(words_of::<N>(count)).as_chunks().0
    }

    #[inline]
    fn reserve(&mut self, words: usize) {
        Self::reserve(self, words);
    }
}

/// Words that are claimed and released.
#[derive(Clone, Debug, Default)]
pub(super) struct Claimed {
    /// The length is the room: all words are initialized, so that a claim writes none.
    words: Vec<u64>,
    pub(super) used: usize,
}

impl Claimed {
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Self {
            words: Vec::new(),
            used: 0,
        }
    }

    /// Lends so many words to be written.
    #[inline]
    pub(super) fn claim(&mut self, words: usize) -> &mut [u64] {
        let start = self.used;
        if words > self.words.len() - start {
            self.make_room(words);
        }
        self.used = start + words;
        &mut self.words[start..start + words]
    }

    /// Takes the last words, and lends them.
    #[inline]
    pub(super) fn release(&mut self, words: usize) -> &[u64] {
        let end = self.used;
        let Some(start) = end.checked_sub(words) else {
            too_few(words, end);
        };
        self.used = start;
        &self.words[start..end]
    }

    #[cold]
    #[inline(never)]
    fn make_room(&mut self, more: usize) {
        let wanted = self.used.saturating_add(more);
        let room = wanted.max(self.words.len().saturating_mul(2)).max(LEAST);
        #[cfg(feature = "std")]
        if room >= store::MUCH && self.words.len() < store::MUCH {
            let mut kept = store::take();
            if kept.len() >= wanted {
                kept[..self.used].copy_from_slice(&self.words[..self.used]);
                self.words = kept;
                return;
            }
        }
        if self.used == 0 {
            // An allocation of zeros costs less than one that is filled with them.
            self.words = alloc::vec![0; room];
        } else {
            self.words.resize(room, 0);
        }
    }
}

#[cfg(feature = "std")]
impl Drop for Claimed {
    #[inline]
    fn drop(&mut self) {
        if self.words.len() >= store::MUCH {
            store::put(core::mem::take(&mut self.words));
        }
    }
}
