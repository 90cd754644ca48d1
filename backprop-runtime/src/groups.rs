//! Columns of a Jacobian that share a direction.
//!
//! In goes a set for each row: on which columns it depends. Out come groups of columns of which no row depends on two, so that the
//! tangent along the sum of their unit vectors has the number of each of them in rows of its own. Source: Curtis, Powell and Reid,
//! "On the estimation of sparse Jacobian matrices", 1974.

#![allow(
    clippy::inline_always,
    reason = "a kernel is code for every derivative, and only inside its caller does what is not asked for vanish"
)]

#[cfg(feature = "alloc")]
use alloc::vec;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

use crate::dependence::{SET, most};
use crate::lanes::Lanes;
use crate::real::Real;

/// How many columns there must be more than, so that it is worth a sweep to find out which of them can share a direction: two sweeps
/// are for as many.
#[doc(hidden)]
pub const SEVERAL: usize = 16;

/// How many groups less than columns there are to be: with as many more, there may be no sweep less.
const WORTH: usize = 4;

/// A block of columns side by side, and which of them share a direction.
///
/// # Examples
///
/// ```
/// use backprop_runtime::{Groups, Lanes, set_array};
///
/// // Of ten columns, row `i` depends on those numbered `i` and `i + 1`.
/// let columns = set_array::<f64, 10>(0);
/// let sets: [_; 9] = core::array::from_fn(|i| columns[i] + columns[i + 1]);
/// let groups = Groups::of(sets, 10);
/// assert_eq!((groups.columns(), groups.count()), (10, 2));
///
/// // Along the even columns, and along the odd ones.
/// let units = groups.unit_array::<f64, 2, 10>(0, 0);
/// assert_eq!(units[..3], [Lanes([1.0, 0.0]), Lanes([0.0, 1.0]), Lanes([1.0, 0.0])]);
///
/// let mut matrix = [[0.0; 10]; 9];
/// groups.write(matrix.iter_mut(), &[Lanes([3.0, 4.0]); 9], 0, 0);
/// assert_eq!(matrix[1][..4], [0.0, 4.0, 3.0, 0.0]);
/// ```
#[derive(Debug)]
pub struct Groups<C> {
    /// The columns of each row; nothing where each column is a group.
    sets: Option<C>,
    columns: usize,
    count: usize,
    /// The columns of each group, as bits.
    members: [u64; 64],
}

impl<C> Groups<C> {
    /// Each column by itself.
    #[must_use]
    pub fn one_each(columns: usize) -> Self {
        Self {
            sets: None,
            columns,
            count: columns,
            members: core::array::from_fn(|k| 1 << k),
        }
    }

    /// The groups of a block of at most so many columns, by the set of each row, where there are enough columns to ask for it.
    #[must_use]
    pub(crate) fn of_next<T: Real>(columns: usize, sets: impl FnOnce() -> C) -> Self
    where
        C: AsRef<[Lanes<T, SET>]>,
    {
        if columns > SEVERAL {
            Self::of(sets(), columns)
        } else {
            Self::one_each(columns)
        }
    }

    /// The groups of at most so many columns, by the set of each row.
    #[must_use]
    pub fn of<T: Real>(sets: C, columns: usize) -> Self
    where
        C: AsRef<[Lanes<T, SET>]>,
    {
        let mut groups = Self::one_each(columns.min(most::<T>()));
        if groups.gather(sets.as_ref()).is_some() {
            groups.sets = Some(sets);
        } else {
            groups = Self::one_each(groups.columns);
        }
        groups
    }

    /// Nothing if there would be about as many groups as columns.
    fn gather<T: Real>(&mut self, sets: &[Lanes<T, SET>]) -> Option<()> {
        let most = self.columns.checked_sub(WORTH)?;
        let every = u64::MAX >> (64 - self.columns);
        let sets = || sets.iter().map(|set| set.directions() & every);
        let largest = sets().map(u64::count_ones).max().unwrap_or(0) as usize;
        if largest > most {
            return None;
        }
        // Of each column, those that some row depends on too.
        let mut beside = [0; 64];
        // Rows that are like others say nothing new, and are met in any order: of most of them the place by a hash knows.
        let mut seen = [0; 64];
        for set in sets() {
            let place = (set.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58) as usize;
            if seen[place] != set {
                seen[place] = set;
                for column in bits(set) {
                    beside[column] |= set;
                }
            }
        }
        self.members = [0; 64];
        self.count = 0;
        for (column, beside) in beside[..self.columns].iter().enumerate() {
            let is_free = |members: &u64| members & beside == 0;
            let group = self.members.iter().position(is_free)?;
            self.members[group] |= 1 << column;
            self.count = self.count.max(group + 1);
            if self.count > most {
                return None;
            }
        }
        Some(())
    }

    /// How many columns there are in the block.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.columns
    }

    /// How many groups they are in.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.count
    }

    /// The sums of the unit vectors of each group from that numbered `from` on, number by number; the block begins with the axis
    /// `first`.
    #[must_use]
    #[inline(always)]
    pub fn unit_array<T: Real, const D: usize, const N: usize>(
        &self,
        first: usize,
        from: usize,
    ) -> [Lanes<T, D>; N] {
        let mut vectors = [Lanes::ZERO; N];
        self.write_units(&mut vectors, first, from);
        vectors
    }

    /// The same for any number of numbers.
    #[cfg(feature = "alloc")]
    #[must_use]
    #[inline]
    pub fn units<T: Real, const D: usize>(
        &self,
        count: usize,
        first: usize,
        from: usize,
    ) -> Vec<Lanes<T, D>> {
        let mut vectors = vec![Lanes::ZERO; count];
        self.write_units(&mut vectors, first, from);
        vectors
    }

    /// Without an allocator there is no matrix by a slice, and nobody asks.
    #[cfg(not(feature = "alloc"))]
    #[must_use]
    pub fn units<T: Real, const D: usize>(
        &self,
        _: usize,
        _: usize,
        _: usize,
    ) -> &'static mut [Lanes<T, D>] {
        unreachable!("a matrix by a slice is a `Vec`");
    }

    #[inline(always)]
    fn write_units<T: Real, const D: usize>(
        &self,
        vectors: &mut [Lanes<T, D>],
        first: usize,
        from: usize,
    ) {
        let groups = &self.members[from..self.count];
        for (lane, &members) in groups.iter().take(D).enumerate() {
            for column in bits(members) {
                vectors[first + column].0[lane] = T::ONE;
            }
        }
    }

    /// Writes the numbers of the columns of some groups into the rows of a matrix of zeros, from the tangents of each row along these.
    #[inline]
    pub fn write<'a, T: Real, R: AsMut<[T]> + ?Sized + 'a, const D: usize>(
        &self,
        rows: impl Iterator<Item = &'a mut R>,
        tangents: &[Lanes<T, D>],
        first: usize,
        from: usize,
    ) where
        C: AsRef<[Lanes<T, SET>]>,
    {
        let Some(sets) = &self.sets else {
            for (row, lanes) in rows.zip(tangents) {
                lanes.write(&mut row.as_mut()[first + from..]);
            }
            return;
        };
        let mut groups = [0; D];
        for (members, group) in groups.iter_mut().zip(&self.members[from..]) {
            *members = *group;
        }
        for ((row, lanes), set) in rows.zip(tangents).zip(sets.as_ref()) {
            let (row, set) = (&mut row.as_mut()[first..], set.directions());
            for (members, &number) in groups.iter().zip(&lanes.0) {
                let column = (members & set).trailing_zeros() as usize;
                if let Some(place) = row.get_mut(column) {
                    *place = number;
                }
            }
        }
    }
}

/// The numbers of the ones in a word.
#[inline(always)]
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let bit = word.trailing_zeros() as usize;
        (word != 0).then(|| {
            word &= word - 1;
            bit
        })
    })
}
