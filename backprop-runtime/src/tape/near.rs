//! A tape that keeps its first words in itself.
//!
//! In go words, out come the same words, the last first. The first few lie in the tape itself, so that a function that leaves
//! little allocates nothing, and its words stay in registers once all that takes them is inlined.

use alloc::vec::Vec;

use super::{Record, too_few, words_of};

/// How many words lie in the tape itself.
const NEAR: usize = 32;

/// The least number of words that are allocated.
const LEAST: usize = 256;

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
    /// How many words are in `near`, plus [`FAR`] while there are words in `far`.
    at: usize,
    far: Far,
}

/// The words behind those in the tape itself.
///
/// What is pushed or grown at once lies in one of the two memories: where a group finds no room in `near`, it goes to `far`, and
/// so does all else until `far` is empty again. What is taken in other portions than it was left in may lie in both, and is put
/// together.
#[derive(Clone, Debug, Default)]
struct Far {
    /// The length is the room: all words are initialized, so that a push compares, stores and adds.
    words: Vec<u64>,
    used: usize,
}

/// More than there can be words in `near`: one comparison then says whether a group fits there and `far` is empty.
const FAR: usize = NEAR + 1;

impl NearTape {
    /// An empty tape, which owns no memory yet.
    #[must_use]
    #[inline(always)]
    pub const fn new() -> Self {
        NearTape {
            near: [0; NEAR],
            at: 0,
            far: Far {
                words: Vec::new(),
                used: 0,
            },
        }
    }

    /// Makes room for so many more words, so that pushing them allocates nothing.
    #[inline]
    pub fn reserve(&mut self, words: usize) {
        // Pushed in groups, even fewer words than there is room for in `near` may leave some of it.
        if self.at.saturating_add(words) > NEAR && words > self.far.words.len() - self.far.used {
            self.far.make_room(words);
        }
    }

    /// How many words there are.
    #[must_use]
    #[inline(always)]
    pub const fn len(&self) -> usize {
        self.near_len() + self.far.used
    }

    /// Whether there is none.
    #[must_use]
    #[inline(always)]
    pub const fn is_empty(&self) -> bool {
        self.at == 0
    }

    #[inline(always)]
    const fn near_len(&self) -> usize {
        if self.at > NEAR {
            self.at - FAR
        } else {
            self.at
        }
    }

    /// The place of words for which there is no room in `near`.
    ///
    /// The place is given, and not the words taken: words that are handed on would pass through memory on every way.
    #[inline(never)]
    fn room_far<const N: usize>(&mut self) -> &mut [u64; N] {
        let Some(place) = self.place_far(N).first_chunk_mut() else {
            unreachable!("as many words as were wanted");
        };
        place
    }

    #[inline(never)]
    fn claim_far(&mut self, words: usize) -> &mut [u64] {
        self.place_far(words)
    }

    #[inline(always)]
    fn place_far(&mut self, words: usize) -> &mut [u64] {
        let used = self.far.used;
        if words > self.far.words.len() - used {
            self.far.make_room(words);
        }
        if words > 0 && self.at <= NEAR {
            self.at += FAR;
        }
        self.far.used = used + words;
        &mut self.far.words[used..used + words]
    }

    /// Takes words that do not lie in `near`, and lends them.
    #[inline(never)]
    fn last_far<const N: usize>(&mut self) -> &[u64; N] {
        let Some(words) = self.taken_far(N).first_chunk() else {
            unreachable!("as many words as were wanted");
        };
        words
    }

    #[inline(never)]
    fn release_far(&mut self, words: usize) -> &[u64] {
        self.taken_far(words)
    }

    #[inline(always)]
    fn taken_far(&mut self, words: usize) -> &[u64] {
        let used = self.far.used;
        let Some(rest) = used.checked_sub(words) else {
            return self.gather(words);
        };
        self.far.used = rest;
        if rest == 0 && self.at > NEAR {
            self.at -= FAR;
        }
        &self.far.words[rest..used]
    }

    /// Takes words, of which there are more than in `far`, and puts them together at the beginning of `far`.
    #[cold]
    #[inline(never)]
    fn gather(&mut self, words: usize) -> &[u64] {
        let (end, used) = (self.near_len(), self.far.used);
        self.shrink_across(words);
        if words > self.far.words.len() {
            self.far.make_room(words);
        }
        let left = words - used;
        self.far.words.copy_within(..used, left);
        self.far.words[..left].copy_from_slice(&self.near[self.at..end]);
        &self.far.words[..words]
    }

    #[cold]
    #[inline(never)]
    fn shrink_across(&mut self, words: usize) {
        let length = self.len();
        let Some(rest) = length.checked_sub(words) else {
            too_few(words, length);
        };
        self.at = rest;
        self.far.used = 0;
    }
}

impl Record for NearTape {
    #[inline(always)]
    fn push<const N: usize>(&mut self, words: [u64; N]) {
        let at = self.at;
        if let Some(place) = room(&mut self.near, at) {
            *place = words;
            self.at = at + N;
        } else {
            *self.room_far() = words;
        }
    }

    #[inline(always)]
    fn pop<const N: usize>(&mut self) -> [u64; N] {
        let at = self.at;
        if let Some(last) = last_of(&self.near, at) {
            let last = *last;
            self.at = at - N;
            last
        } else {
            *self.last_far()
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
    fn tail<const N: usize>(&self, count: usize) -> &[[u64; N]] {
        let words = words_of::<N>(count);
        let used = if self.at <= NEAR {
            &self.near[..self.at]
        } else {
            &self.far.words[..self.far.used]
        };
        let Some(start) = used.len().checked_sub(words) else {
            not_together(words, self.len());
        };
        used[start..].as_chunks().0
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
    fn shrink<const N: usize>(&mut self, count: usize) {
        let words = words_of::<N>(count);
        if self.at <= NEAR && words <= self.at {
            self.at -= words;
        } else if words < self.far.used {
            self.far.used -= words;
        } else {
            self.shrink_across(words);
        }
    }

    #[inline]
    fn reserve(&mut self, words: usize) {
        NearTape::reserve(self, words);
    }

    #[inline(always)]
    fn push_often<const N: usize>(&mut self, words: [u64; N]) {
        let used = self.far.used;
        if let Some(place) = room(&mut self.far.words, used)
            && self.at > NEAR
        {
            *place = words;
            self.far.used = used + N;
        } else {
            *self.room_far() = words;
        }
    }

    #[inline(always)]
    fn pop_often<const N: usize>(&mut self) -> [u64; N] {
        let used = self.far.used;
        if used > N
            && let Some(last) = last_of(&self.far.words, used)
        {
            let last = *last;
            self.far.used = used - N;
            last
        } else {
            self.pop()
        }
    }
}

impl Far {
    /// Makes room for so many more words.
    #[cold]
    #[inline(never)]
    fn make_room(&mut self, more: usize) {
        let wanted = self.used.saturating_add(more);
        let room = wanted.max(self.words.len().saturating_mul(2)).max(LEAST);
        self.words.resize(room, 0);
    }
}

/// The place of the next words, if there is room.
#[inline(always)]
fn room<const N: usize>(words: &mut [u64], used: usize) -> Option<&mut [u64; N]> {
    words.get_mut(used..)?.first_chunk_mut()
}

/// The last of the used words, if there are as many.
#[inline(always)]
fn last_of<const N: usize>(words: &[u64], used: usize) -> Option<&[u64; N]> {
    words.get(..used)?.last_chunk()
}

#[cold]
#[inline(never)]
fn not_together(wanted: usize, left: usize) -> ! {
    if wanted > left {
        too_few(wanted, left);
    }
    panic!(
        "the last {wanted} words of the tape do not lie in one piece: only what was grown at once can be lent"
    );
}
