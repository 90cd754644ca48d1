//! Tuples as values built of floats, and what holds no number at all.
//!
//! In comes what the parts can do, out comes the same for the tuple, part by part.

use core::marker::PhantomData;

use super::Differentiable;
use crate::tape::Record;

/// Tuples, of which each part has a type `$A`, a name `$a` and a place.
macro_rules! tuple {
    ($($A:ident $a:ident $place:tt),*) => {
        impl<$($A: Differentiable<Gradient = $A>),*> Differentiable for ($($A,)*) {
            type Gradient = Self;
            type Lanes<const LANES: usize> = ($($A::Lanes<LANES>,)*);

            #[inline]
            fn zeros_along<const LANES: usize>(&self) -> Self::Lanes<LANES> {
                ($(self.$place.zeros_along(),)*)
            }

            #[inline]
            fn widened<const LANES: usize, const MORE: usize>(
                of: &Self::Lanes<LANES>,
                at: &Self,
            ) -> Self::Lanes<MORE> {
                ($($A::widened(&of.$place, &at.$place),)*)
            }

            #[inline]
            fn lane<const LANES: usize>(lanes: &Self::Lanes<LANES>, k: usize) -> Self {
                ($($A::lane(&lanes.$place, k),)*)
            }

            #[inline]
            fn duplicate(&self) -> Self {
                ($(self.$place.duplicate(),)*)
            }

            #[inline]
            fn together<const LANES: usize>(parts: [Self; LANES]) -> Self::Lanes<LANES> {
                let mut parts = parts.map(|($($a,)*)| ($(Some($a),)*));
                ($($A::together(parts.each_mut().map(|part| taken(&mut part.$place))),)*)
            }

            #[inline]
            fn zeros(&self) -> Self {
                ($(self.$place.zeros(),)*)
            }

            #[inline]
            fn set_zero(&mut self) {
                $(self.$place.set_zero();)*
            }

            #[inline]
            #[track_caller]
            fn accumulate(&mut self, other: &Self) {
                $(self.$place.accumulate(&other.$place);)*
            }

            #[inline]
            #[track_caller]
            fn add_scaled(&mut self, factor: f64, other: &Self) {
                $(self.$place.add_scaled(factor, &other.$place);)*
            }

            #[inline]
            #[track_caller]
            fn dot(&self, other: &Self) -> f64 {
                0.0 $(+ self.$place.dot(&other.$place))*
            }

            #[inline]
            fn mismatch(&self, other: &Self) -> Option<(usize, usize)> {
                None$(.or_else(|| self.$place.mismatch(&other.$place)))*
            }

            #[inline]
            fn reach(&self) -> u64 {
                0 $(| self.$place.reach())*
            }

            #[inline]
            fn spread(&mut self, directions: u64) {
                $(self.$place.spread(directions);)*
            }

            const IS_NUMBERS: bool = true $(&& $A::IS_NUMBERS)*;
            const HAS_CONSTANTS: bool = false $(|| $A::HAS_CONSTANTS)*;

            #[inline]
            fn clear_constants(&mut self) {
                $(self.$place.clear_constants();)*
            }

            #[inline]
            fn restore_constants(&mut self, from: &Self) {
                $(self.$place.restore_constants(&from.$place);)*
            }

            #[inline]
            fn save<R: Record>(&self, tape: &mut R) {
                $(self.$place.save(tape);)*
            }

            #[inline]
            fn recall<R: Record>(tape: &mut R) -> Self {
                backwards!(recall tape $($A $a)*);
                ($($a,)*)
            }

            #[inline]
            fn save_shape<R: Record>(&self, tape: &mut R) {
                $(self.$place.save_shape(tape);)*
            }

            #[inline]
            fn recall_shape<R: Record>(tape: &mut R) -> Self {
                backwards!(recall_shape tape $($A $a)*);
                ($($a,)*)
            }

            #[inline]
            fn reshape<R: Record>(&mut self, tape: &mut R) {
                let ($($a,)*) = self;
                backwards!(tape $($a)*);
            }
        }
    };
}

/// A part of a tuple, which is taken once.
#[inline]
fn taken<T>(part: &mut Option<T>) -> T {
    part.take().expect("each part is taken once")
}

/// Binds the parts of a tuple to their names, the last first: that is how a tape gives them back.
macro_rules! backwards {
    (recall $tape:ident) => {};
    (recall $tape:ident $A:ident $a:ident $($rest:ident)*) => {
        backwards!(recall $tape $($rest)*);
        let $a = $A::recall($tape);
    };
    (recall_shape $tape:ident) => {};
    (recall_shape $tape:ident $A:ident $a:ident $($rest:ident)*) => {
        backwards!(recall_shape $tape $($rest)*);
        let $a = $A::recall_shape($tape);
    };
    ($tape:ident) => {};
    ($tape:ident $a:ident $($rest:ident)*) => {
        backwards!($tape $($rest)*);
        $a.reshape($tape);
    };
}

tuple!(A a 0);
tuple!(A a 0, B b 1);
tuple!(A a 0, B b 1, C c 2);
tuple!(A a 0, B b 1, C c 2, D d 3);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7, I i 8);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7, I i 8, J j 9);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7, I i 8, J j 9, L l 10);
tuple!(A a 0, B b 1, C c 2, D d 3, E e 4, F f 5, G g 6, H h 7, I i 8, J j 9, L l 10, M m 11);

/// What holds no number.
macro_rules! empty {
    ([$($generics:tt)*] $Type:ty, $value:expr) => {
        #[allow(clippy::unused_unit, clippy::semicolon_if_nothing_returned, reason = "the value may be `()`")]
        impl<$($generics)*> Differentiable for $Type {
            type Gradient = Self;
            type Lanes<const D: usize> = Self;

            #[inline]
            fn zeros_along<const D: usize>(&self) -> Self {
                $value
            }

            #[inline]
            fn lane<const D: usize>(_: &Self, _: usize) -> Self {
                $value
            }

            #[inline]
            fn duplicate(&self) -> Self {
                $value
            }

            #[inline]
            fn together<const D: usize>(_: [Self; D]) -> Self {
                $value
            }

            #[inline]
            fn zeros(&self) -> Self {
                $value
            }

            #[inline]
            fn set_zero(&mut self) {}

            #[inline]
            fn accumulate(&mut self, _: &Self) {}

            #[inline]
            fn add_scaled(&mut self, _: f64, _: &Self) {}

            #[inline]
            fn dot(&self, _: &Self) -> f64 {
                0.0
            }

            #[inline]
            fn mismatch(&self, _: &Self) -> Option<(usize, usize)> {
                None
            }

            #[inline]
            fn save<R: Record>(&self, _: &mut R) {}

            #[inline]
            fn recall<R: Record>(_: &mut R) -> Self {
                $value
            }

            #[inline]
            fn reshape<R: Record>(&mut self, _: &mut R) {}
        }
    };
}

empty!([](), ());
empty!([T: ?Sized] PhantomData<T>, PhantomData);
