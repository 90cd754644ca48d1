//! Constants of any type on a tape: numbers, and arrays and tuples of them.
//!
//! In goes a value whose type the macro does not know, such as an argument of a call that is computed anew in each iteration;
//! the same value comes out in the backward sweep.

use super::{Record, Word};

/// What can be left on a tape and taken from it again without a word about its type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be recorded for the backward sweep of a loop",
    label = "neither a number, nor `bool`, nor `char`, nor an array or tuple of these",
    note = "bind the numbers that are needed from it with `let`"
)]
pub trait Kept: Copy {
    /// Leaves the value on the tape.
    fn keep<R: Record>(self, tape: &mut R);

    /// Takes what was left last.
    fn kept<R: Record>(tape: &mut R) -> Self;
}

impl<T: Word> Kept for T {
    #[inline(always)]
    fn keep<R: Record>(self, tape: &mut R) {
        tape.push_often([self.to_word()]);
    }

    #[inline(always)]
    fn kept<R: Record>(tape: &mut R) -> Self {
        let [word] = tape.pop_often();
        T::from_word(word)
    }
}

impl<T: Kept, const N: usize> Kept for [T; N] {
    #[inline]
    fn keep<R: Record>(self, tape: &mut R) {
        // The last that is left is the first that is taken.
        for part in self.into_iter().rev() {
            part.keep(tape);
        }
    }

    #[inline]
    fn kept<R: Record>(tape: &mut R) -> Self {
        core::array::from_fn(|_| T::kept(tape))
    }
}

macro_rules! tuples {
    ($($($part:ident)+;)*) => {$(
        impl<$($part: Kept),+> Kept for ($($part,)+) {
            #[inline]
            #[allow(non_snake_case, reason = "each part is named like its type")]
            fn keep<R: Record>(self, tape: &mut R) {
                let ($($part,)+) = self;
                $($part.keep(tape);)+
            }

            #[inline]
            #[allow(non_snake_case, reason = "each part is named like its type")]
            fn kept<R: Record>(tape: &mut R) -> Self {
                tuples!(@take tape [] $($part)+);
                ($($part,)+)
            }
        }
    )*};
    (@take $tape:ident [$($later:ident)*] $first:ident $($rest:ident)*) => {
        tuples!(@take $tape [$first $($later)*] $($rest)*);
    };
    (@take $tape:ident [$($part:ident)*]) => {
        $(let $part = $part::kept($tape);)*
    };
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
}

/// Leaves a value on the tape.
#[inline(always)]
pub fn keep<T: Kept, R: Record>(value: T, tape: &mut R) {
    value.keep(tape);
}

/// Takes a value from the tape.
#[inline(always)]
pub fn kept<T: Kept, R: Record>(tape: &mut R) -> T {
    T::kept(tape)
}

#[cfg(test)]
mod tests {
    use super::{keep, kept};
    use crate::FixedTape;

    #[test]
    fn the_last_value_that_is_left_is_the_first_that_is_taken() {
        let mut tape = FixedTape::<16>::new();
        keep([0.5, -0.25], &mut tape);
        keep((1_usize, [true, false], 'x'), &mut tape);
        keep(((3_u8, 0.125_f32), -4_i64, 5_i32, 'y'), &mut tape);
        keep((9_u16,), &mut tape);

        assert_eq!(kept::<(u16,), _>(&mut tape), (9,));
        let last: ((u8, f32), i64, i32, char) = kept(&mut tape);
        assert_eq!(last, ((3, 0.125), -4, 5, 'y'));
        assert_eq!(
            kept::<(usize, [bool; 2], char), _>(&mut tape),
            (1, [true, false], 'x')
        );
        assert_eq!(kept::<[f64; 2], _>(&mut tape), [0.5, -0.25]);
        assert!(tape.is_empty());
    }
}
