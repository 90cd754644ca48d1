//! Memory of tapes, kept for the next one.
//!
//! In goes the list of a tape that ends, out comes the same list for the next tape of the thread that needs memory: a gradient that is
//! computed again and again then allocates none, nor has the system map and clear its pages anew. Without `std` a list is
//! freed.

use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};

/// What a list is for: one of words that are pushed has no words when it comes out again, one of words that are claimed has as
/// many as it had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Pushed,
    Claimed,
}

/// A list of words whose memory is kept.
#[derive(Clone, Debug)]
pub(super) struct Words {
    words: Vec<u64>,
    purpose: Purpose,
}

impl Words {
    #[inline(always)]
    pub(super) const fn new(purpose: Purpose) -> Self {
        Self {
            words: Vec::new(),
            purpose,
        }
    }

    /// How many words there are.
    #[inline(always)]
    pub(super) const fn len(&self) -> usize {
        self.words.len()
    }

    /// Takes what is kept, where the list has no memory yet.
    #[cfg(feature = "std")]
    pub(super) fn fetch(&mut self) {
        if self.words.capacity() == 0 {
            self.words = slots::take(self.purpose);
        }
    }

    #[cfg(not(feature = "std"))]
    pub(super) fn fetch(&mut self) {
        let _ = self.purpose;
    }
}

impl Deref for Words {
    type Target = Vec<u64>;

    #[inline(always)]
    fn deref(&self) -> &Vec<u64> {
        &self.words
    }
}

impl DerefMut for Words {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut Vec<u64> {
        &mut self.words
    }
}

#[cfg(feature = "std")]
impl Drop for Words {
    #[inline]
    fn drop(&mut self) {
        if self.words.capacity() > 0 {
            slots::put(core::mem::take(&mut self.words), self.purpose);
        }
    }
}

#[cfg(feature = "std")]
mod slots {
    use alloc::vec::Vec;
    use core::cell::Cell;
    use std::thread::LocalKey;

    use super::Purpose;

    /// More words than this are freed: a megabyte of each purpose.
    const MOST: usize = 1 << 17;

    std::thread_local! {
        static PUSHED: Cell<Vec<u64>> = const { Cell::new(Vec::new()) };
        static CLAIMED: Cell<Vec<u64>> = const { Cell::new(Vec::new()) };
    }

    fn slot(purpose: Purpose) -> &'static LocalKey<Cell<Vec<u64>>> {
        match purpose {
            Purpose::Pushed => &PUSHED,
            Purpose::Claimed => &CLAIMED,
        }
    }

    pub(super) fn take(purpose: Purpose) -> Vec<u64> {
        // At the end of a thread there is nothing left to take.
        slot(purpose).try_with(Cell::take).unwrap_or_default()
    }

    #[inline(never)]
    pub(super) fn put(mut words: Vec<u64>, purpose: Purpose) {
        if words.capacity() > MOST || std::thread::panicking() {
            return;
        }
        if purpose == Purpose::Pushed {
            words.clear();
        }
        let _ = slot(purpose).try_with(|slot| {
            let kept = slot.take();
            slot.set(if kept.capacity() < words.capacity() {
                words
            } else {
                kept
            });
        });
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::{Purpose, Words};

    fn of(length: usize, purpose: Purpose) -> Words {
        let mut words = Words::new(purpose);
        words.fetch();
        words.resize(length, 7);
        words
    }

    #[test]
    fn the_next_list_has_the_memory_of_the_last_one() {
        for (purpose, left) in [(Purpose::Pushed, 0), (Purpose::Claimed, 1000)] {
            let first = of(1000, purpose);
            let place = first.as_ptr();
            drop(first);
            let mut next = Words::new(purpose);
            next.fetch();
            assert_eq!((next.as_ptr(), next.len()), (place, left));

            let mut other = Words::new(purpose);
            other.fetch();
            assert_eq!(other.capacity(), 0, "it is given once");
        }
    }

    #[test]
    fn of_two_lists_the_larger_one_is_kept() {
        let (small, large) = (of(10, Purpose::Claimed), of(100, Purpose::Claimed));
        drop(large);
        drop(small);
        let mut next = Words::new(Purpose::Claimed);
        next.fetch();
        assert_eq!(next.len(), 100);
    }

    #[test]
    fn a_list_that_is_too_long_is_freed() {
        drop(of((1 << 17) + 1, Purpose::Pushed));
        let mut next = Words::new(Purpose::Pushed);
        next.fetch();
        assert_eq!(next.capacity(), 0);
    }
}
