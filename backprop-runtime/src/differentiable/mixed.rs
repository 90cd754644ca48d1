//! Tuples of floats and whole numbers, as in `Vec<(usize, f64)>`: what is no float is constant in them.
//!
//! In comes what the parts that hold numbers can do, out comes the same for the tuple; the others are copied.

use super::{Differentiable, Several};
use crate::tape::{Kept, Record};

/// Tuples with the type of each part, its name, its place, and whether it holds numbers or is constant.
macro_rules! mixed {
    ([$($A:ident)*] $($T:ty, $a:ident $place:tt $role:ident);*) => {
        impl<$($A: Differentiable<Gradient = $A>),*> Differentiable for ($($T,)*) {
            type Gradient = Self;
            type Lanes<const LANES: usize> = Several<Self, LANES>;

            #[inline]
            fn zeros_along<const LANES: usize>(&self) -> Self::Lanes<LANES> {
                Several::zeros_like(self)
            }

            #[inline]
            fn lane<const LANES: usize>(lanes: &Self::Lanes<LANES>, k: usize) -> Self {
                lanes.copy_of(k)
            }

            #[inline]
            fn duplicate(&self) -> Self {
                ($(part!($role self.$place, self.$place.duplicate()),)*)
            }

            #[inline]
            fn together<const LANES: usize>(parts: [Self; LANES]) -> Self::Lanes<LANES> {
                Several::new(parts)
            }

            #[inline]
            fn zeros(&self) -> Self {
                ($(part!($role self.$place, self.$place.zeros()),)*)
            }

            #[inline]
            fn set_zero(&mut self) {
                $(part!($role (), self.$place.set_zero());)*
            }

            #[inline]
            #[track_caller]
            fn accumulate(&mut self, other: &Self) {
                $(part!($role (), self.$place.accumulate(&other.$place));)*
            }

            #[inline]
            #[track_caller]
            fn add_scaled(&mut self, factor: f64, other: &Self) {
                $(part!($role (), self.$place.add_scaled(factor, &other.$place));)*
            }

            #[inline]
            #[track_caller]
            fn dot(&self, other: &Self) -> f64 {
                0.0 $(+ part!($role 0.0, self.$place.dot(&other.$place)))*
            }

            #[inline]
            fn mismatch(&self, other: &Self) -> Option<(usize, usize)> {
                None$(.or_else(|| part!($role None, self.$place.mismatch(&other.$place))))*
            }

            #[inline]
            fn reach(&self) -> u64 {
                0 $(| part!($role 0, self.$place.reach()))*
            }

            #[inline]
            fn spread(&mut self, directions: u64) {
                $(part!($role (), self.$place.spread(directions));)*
            }

            const HAS_CONSTANTS: bool = false $(|| part!($role false, <$T>::HAS_CONSTANTS))*;

            #[inline]
            fn clear_constants(&mut self) {
                $(part!($role (), self.$place.clear_constants());)*
            }

            #[inline]
            fn restore_constants(&mut self, from: &Self) {
                $(part!($role (), self.$place.restore_constants(&from.$place));)*
            }

            #[inline]
            fn save<R: Record>(&self, tape: &mut R) {
                $(part!($role self.$place.keep(tape), self.$place.save(tape));)*
            }

            #[inline]
            fn recall<R: Record>(tape: &mut R) -> Self {
                backwards!(tape $($T, $a $role);*);
                ($($a,)*)
            }
        }
    };
}

/// What is done with a part that is constant, and with one that holds numbers.
macro_rules! part {
    (constant $constant:expr, $numbers:expr) => {
        $constant
    };
    (numbers $constant:expr, $numbers:expr) => {
        $numbers
    };
}

/// Binds the parts of a tuple to their names, the last first: that is how a tape gives them back.
macro_rules! backwards {
    ($tape:ident) => {};
    ($tape:ident $T:ty, $a:ident $role:ident $(; $($rest:tt)*)?) => {
        backwards!($tape $($($rest)*)?);
        let $a = part!($role <$T>::kept($tape), <$T>::recall($tape));
    };
}

macro_rules! beside {
    ($($C:ty)*) => {$(
        mixed!([A] $C, a 0 constant; A, b 1 numbers);
        mixed!([A] A, a 0 numbers; $C, b 1 constant);
        mixed!([A] $C, a 0 constant; $C, b 1 constant; A, c 2 numbers);
        mixed!([A] $C, a 0 constant; A, b 1 numbers; $C, c 2 constant);
        mixed!([A] A, a 0 numbers; $C, b 1 constant; $C, c 2 constant);
        mixed!([A B] $C, a 0 constant; A, b 1 numbers; B, c 2 numbers);
        mixed!([A B] A, a 0 numbers; $C, b 1 constant; B, c 2 numbers);
        mixed!([A B] A, a 0 numbers; B, b 1 numbers; $C, c 2 constant);
    )*};
}

beside!(usize u8 u16 u32 u64 isize i8 i16 i32 i64 bool char);
