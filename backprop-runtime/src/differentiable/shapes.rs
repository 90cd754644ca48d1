//! How long lists were, on a tape: what an adjoint is shaped like once its list has been assigned another.
//!
//! In goes a list, its length and those of the lists in it go to a tape, and out comes a list of zeros of these lengths.

use alloc::vec::Vec;

use super::Differentiable;
use crate::tape::{Record, Word};

/// Leaves the lengths.
#[inline]
pub(super) fn save<T: Differentiable<Gradient = T>, R: Record>(list: &Vec<T>, tape: &mut R) {
    if T::HAS_CONSTANTS {
        // An element that is no longer there is made again with its constants.
        list.save(tape);
        return;
    }
    if T::WORDS.is_none() {
        for part in list {
            part.save_shape(tape);
        }
    }
    tape.push([list.len().to_word()]);
}

/// Zeros of the lengths that were left.
#[inline]
pub(super) fn recall<T: Differentiable<Gradient = T>, R: Record>(tape: &mut R) -> Vec<T> {
    if T::HAS_CONSTANTS {
        let mut zeros = Vec::<T>::recall(tape);
        zeros.set_zero();
        return zeros;
    }
    let [length] = tape.pop();
    let parts = (0..usize::from_word(length)).map(|_| T::recall_shape(tape));
    let mut zeros: Vec<T> = parts.collect();
    // The last that was left came first.
    zeros.reverse();
    zeros
}

/// The same in place, where the elements have one shape.
#[inline]
pub(super) fn reshape<T: Differentiable<Gradient = T>, R: Record>(list: &mut Vec<T>, tape: &mut R) {
    if T::HAS_CONSTANTS || T::WORDS.is_none() {
        *list = recall(tape);
        return;
    }
    let [length] = tape.pop();
    let length = usize::from_word(length);
    list.truncate(length);
    list.set_zero();
    while list.len() < length {
        list.push(T::recall_shape(tape));
    }
}
