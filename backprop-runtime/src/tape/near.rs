//! A tape that keeps its first words in itself.
//!
//! In go words, out come the same words, the last first. The first few lie in the tape itself, so that a function that leaves
//! little allocates nothing, and its words stay in registers once all that takes them is inlined.

use alloc::vec::Vec;

use super::aside::Aside;
use super::growing::Claimed;
use super::{Record, too_few, words_of};

/// How many words lie in the tape itself.
const NEAR: usize = 32;

/// A tape that grows, and keeps its first words in itself: the one for functions without loops.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Record, NearTape};
///
/// let mut tape = NearTape::new();
/// for k in 0..100 {
///     tape.push([k, k * k]);
/// }
/// for k in (0..100).rev() {
///     assert_eq!(tape.pop(), [k, k * k]);
/// }
/// assert!(tape.is_empty());
/// ```
#[derive(Clone, Debug, Default)]
pub struct NearTape {
    near: [u64; NEAR],
    /// How many words are in `near`, plus [`FAR`] while there are words elsewhere.
    at: usize,
    /// What is pushed or claimed where there is no room in `near`, and all else until that is taken.
    pushed: Vec<u64>,
    claimed: Claimed,
    aside: Aside,
}

/// More than there can be words in `near`: one comparison then says whether all words are there.
const FAR: usize = NEAR + 1;

impl NearTape {
    /// An empty tape, which owns no memory yet.
    #[must_use]
    #[inline(always)]
    pub const fn new() -> Self {
        NearTape {
            near: [0; NEAR],
            at: 0,
            pushed: Vec::new(),
            claimed: Claimed::new(),
            aside: Aside::new(),
        }
    }

    /// Makes room for so many more words, so that pushing them allocates nothing.
    #[inline]
    pub fn reserve(&mut self, words: usize) {
        // Pushed in groups, even fewer words than there is room for in `near` may leave some of it.
        if self.at.saturating_add(words) > NEAR {
            self.pushed.reserve(words);
        }
    }

    /// How many words there are.
    #[must_use]
    #[inline(always)]
    pub const fn len(&self) -> usize {
        let near = if self.at > NEAR {
            self.at - FAR
        } else {
            self.at
        };
        near + self.pushed.len() + self.claimed.used
    }

    /// Whether there is none.
    #[must_use]
    #[inline(always)]
    pub const fn is_empty(&self) -> bool {
        self.at == 0
    }

    /// The place of words that are pushed where not all words are in `near`, or not all will be.
    ///
    /// The place is given, and not the words taken: words that are handed on would pass through memory on every way.
    #[inline(never)]
    fn room<const N: usize>(&mut self) -> &mut [u64; N] {
        let at = self.at;
        let place = if at <= NEAR && N <= NEAR - at {
            self.at = at + N;
            self.near[at..].first_chunk_mut()
        } else {
            self.goes_far(N);
            self.pushed.extend_from_slice(&[0; N]);
            self.pushed.last_chunk_mut()
        };
        let Some(place) = place else {
            unreachable!("as many words as were wanted");
        };
        place
    }

    /// Notes that so many words will not be in `near`.
    #[inline]
    fn goes_far(&mut self, words: usize) {
        if words > 0 && self.at <= NEAR {
            self.at += FAR;
        }
    }

    /// Notes that words were taken that were not in `near`.
    #[inline]
    fn comes_near(&mut self) {
        if self.at > NEAR && self.pushed.is_empty() && self.claimed.used == 0 {
            self.at -= FAR;
        }
    }

    #[inline(never)]
    fn claim_far(&mut self, words: usize) -> &mut [u64] {
        self.goes_far(words);
        self.claimed.claim(words)
    }

    /// Takes words that were pushed, of which some may be in `near`.
    #[inline(never)]
    fn take<const N: usize>(&mut self) -> [u64; N] {
        let length = self.len();
        let far = self.pushed.len();
        if far >= N {
            let taken = *self.pushed.last_chunk().unwrap_or(&[0; N]);
            self.pushed.truncate(far - N);
            self.comes_near();
            return taken;
        }
        let mut taken = [0; N];
        taken[N - far..].copy_from_slice(&self.pushed);
        self.pushed.clear();
        self.comes_near();
        let end = self.at;
        let Some(start) = end.checked_sub(N - far).filter(|_| end <= NEAR) else {
            too_few(N, length);
        };
        taken[..N - far].copy_from_slice(&self.near[start..end]);
        self.at = start;
        taken
    }

    #[inline(never)]
    fn release_far(&mut self, words: usize) -> &[u64] {
        let length = self.len();
        if self.claimed.used == words {
            // Noted before: afterwards the words are lent.
            self.claimed.used = 0;
            self.comes_near();
            self.claimed.used = words;
        } else if self.claimed.used < words {
            too_few(words, length);
        }
        self.claimed.release(words)
    }
}

impl Record for NearTape {
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
        let at = self.at;
        if let Some(place) = self.near.get_mut(at..).and_then(<[u64]>::first_chunk_mut) {
            *place = words;
            self.at = at + N;
        } else {
            *self.room() = words;
        }
    }

    #[inline(always)]
    fn pop<const N: usize>(&mut self) -> [u64; N] {
        let at = self.at;
        if let Some(&last) = self.near.get(..at).and_then(<[u64]>::last_chunk) {
            self.at = at - N;
            last
        } else {
            self.take()
        }
    }

    #[inline]
    fn claim<const N: usize>(&mut self, count: usize) -> &mut [[u64; N]] {
        let words = words_of::<N>(count);
        let at = self.at;
        let place = if at <= NEAR && words <= NEAR - at {
            self.at = at + words;
            &mut self.near[at..at + words]
        } else {
            self.claim_far(words)
        };
        place.as_chunks_mut().0
    }

    #[inline]
    fn release<const N: usize>(&mut self, count: usize) -> &[[u64; N]] {
        let words = words_of::<N>(count);
        let at = self.at;
        let released = if at <= NEAR && words <= at {
            self.at = at - words;
            &self.near[at - words..at]
        } else {
            self.release_far(words)
        };
        released.as_chunks().0
    }

    #[inline]
    fn reserve(&mut self, words: usize) {
        Self::reserve(self, words);
    }

    #[inline(always)]
    fn push_often<const N: usize>(&mut self, words: [u64; N]) {
        if self.at > NEAR {
            self.pushed.extend_from_slice(&words);
        } else {
            *self.room() = words;
        }
    }

    #[inline(always)]
    fn pop_often<const N: usize>(&mut self) -> [u64; N] {
        // Where some are left, none is taken from elsewhere.
        if self.pushed.len() > N
            && let Some((rest, &last)) = self.pushed.split_last_chunk()
        {
            let rest = rest.len();
            self.pushed.truncate(rest);
            last
        } else {
            self.take()
        }
    }
}
