//! Memory of tapes, kept for the next one.
//!
//! In goes the list of words of a tape that ends, out comes the same list for the next tape of the thread that needs much memory: a
//! gradient that is computed again and again then allocates none, nor has the system map and clear its pages anew.

use alloc::vec::Vec;
use core::cell::Cell;

/// Shorter lists are not kept: allocators have these at hand.
pub(super) const MUCH: usize = 1 << 12;

/// Longer lists are freed, so that at most a megabyte is kept.
const MOST: usize = 1 << 17;

std::thread_local! {
    static KEPT: Cell<Vec<u64>> = const { Cell::new(Vec::new()) };
}

/// Takes the list that is kept; an empty one if there is none.
#[cold]
#[inline(never)]
pub(super) fn take() -> Vec<u64> {
    // At the end of a thread nothing is left to be taken.
    KEPT.try_with(Cell::take).unwrap_or_default()
}

/// Keeps a list, unless a longer one is kept already, or a panic ends the tape.
#[cold]
#[inline(never)]
pub(super) fn put(words: Vec<u64>) {
    if words.len() > MOST || std::thread::panicking() {
        return;
    }
    let _ = KEPT.try_with(|kept| {
        let before = kept.take();
        let is_longer = words.len() > before.len();
        kept.set(if is_longer { words } else { before });
    });
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::{put, take};

    #[test]
    fn the_next_list_has_the_memory_of_the_last_one() {
        let first = vec![7; 1000];
        let place = first.as_ptr();
        put(first);
        let next = take();
        assert_eq!((next.as_ptr(), next.len()), (place, 1000));
        assert_eq!(take().len(), 0, "it is given once");
    }

    #[test]
    fn of_two_lists_the_longer_one_is_kept() {
        put(vec![7; 100]);
        put(vec![7; 10]);
        assert_eq!(take().len(), 100);
    }

    #[test]
    fn a_list_that_is_too_long_is_freed() {
        put(vec![7; (1 << 17) + 1]);
        assert_eq!(take().len(), 0);
    }
}
