//! A tape of zeros, from which a value of any type that is built of floats can be made.

#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use super::{Record, words_of};
use crate::Differentiable;

/// A value of which all numbers are 0 and all lists empty.
///
/// # Panics
///
/// If the type has a part that is marked `#[constant]`.
#[doc(hidden)]
#[must_use]
#[inline]
pub fn nothing<T: Differentiable>() -> T {
    T::recall(&mut Zeros::default())
}

/// How many zeros there are without an allocator.
const MOST: usize = 4096;
static ZEROS: [u64; MOST] = [0; MOST];

#[derive(Default)]
struct Zeros {
    #[cfg(feature = "alloc")]
    words: Vec<u64>,
}

impl Zeros {
    #[inline]
    fn lend(&mut self, count: usize) -> &[u64] {
        match ZEROS.get(..count) {
            Some(words) => words,
            None => self.lend_more(count),
        }
    }

    #[cfg(feature = "alloc")]
    fn lend_more(&mut self, count: usize) -> &[u64] {
        self.words.resize(count, 0);
        &self.words
    }

    #[cfg(not(feature = "alloc"))]
    fn lend_more(&mut self, _: usize) -> &[u64] {
        panic!("without an allocator, what a loop returns has at most {MOST} numbers")
    }
}

impl Record for Zeros {
    fn push<const N: usize>(&mut self, _: [u64; N]) {}

    #[inline]
    fn pop<const N: usize>(&mut self) -> [u64; N] {
        [0; N]
    }

    fn claim<const N: usize>(&mut self, _: usize) -> &mut [[u64; N]] {
        unreachable!("nothing is left on a tape of zeros")
    }

    #[inline]
    fn release<const N: usize>(&mut self, count: usize) -> &[[u64; N]] {
        self.lend(words_of::<N>(count)).as_chunks().0
    }
}

#[cfg(test)]
mod tests {
    use super::nothing;

    #[test]
    fn a_value_can_be_made_of_zeros() {
        assert_eq!(nothing::<(f64, [f32; 3])>(), (0.0, [0.0; 3]));
        assert_eq!(nothing::<[[f64; 5]; 7]>(), [[0.0; 5]; 7]);
    }

    #[cfg(feature = "alloc")]
    #[test]
    fn a_list_in_it_is_empty() {
        use alloc::vec::Vec;
        assert_eq!(nothing::<(Vec<[f64; 2]>, f64)>(), (Vec::new(), 0.0));
    }
}
