//! Floats and what is built of them, as lists of numbers.

use std::marker::PhantomData;

use backprop_runtime::{Differentiable, FixedTape};

/// What every value of `left`, `right` must satisfy, where `product` is their inner product.
fn check<T>(left: &T, right: &T, product: f64, numbers: usize)
where
    T: Differentiable<Gradient = T> + PartialEq + std::fmt::Debug,
{
    assert_eq!(left.dot(right), product);
    assert_eq!(left.mismatch(right), None);

    let zero = left.zeros();
    assert_eq!(zero.dot(left), 0.0);
    let mut sum = left.zeros();
    sum.accumulate(left);
    assert_eq!(sum, *left);
    sum.add_scaled(2.0, right);
    assert_eq!(sum.dot(right), product + 2.0 * right.dot(right));

    let mut tape = FixedTape::<32>::new();
    sum.save(&mut tape);
    right.save(&mut tape);
    assert_eq!(tape.len(), 2 * numbers);
    assert_eq!(T::recall(&mut tape), *right);
    assert_eq!(T::recall(&mut tape), sum);
    assert!(tape.is_empty());

    sum.set_zero();
    assert_eq!(sum, zero);
}

#[test]
fn floats() {
    check(&3.0_f64, &5.0, 15.0, 1);
    check(&3.0_f32, &5.0, 15.0, 1);
}

#[test]
fn products_of_single_precision_are_exact() {
    let x = 16_777_215.0_f32;
    assert_eq!([x, 1.0].dot(&[x, 1.0]), 281_474_943_156_226.0);
}

#[test]
fn arrays_and_tuples() {
    check(&[1.0, 2.0], &[3.0, 4.0], 11.0, 2);
    check(&[[1.0_f32], [2.0]], &[[3.0], [4.0]], 11.0, 2);
    check(&(1.0, [2.0_f32]), &(3.0, [4.0]), 11.0, 2);
    let twelve = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0);
    check(&twelve, &twelve, 15.0, 12);
}

#[test]
fn what_holds_no_number() {
    check(&(), &(), 0.0, 0);
    check(&PhantomData::<str>, &PhantomData, 0.0, 0);
    check::<[f64; 0]>(&[], &[], 0.0, 0);
}

#[cfg(feature = "alloc")]
mod lists {
    use super::*;
    use backprop_runtime::{Record, Tape};

    #[test]
    fn vectors_and_boxes() {
        check(&vec![1.0, 2.0], &vec![3.0, 4.0], 11.0, 3);
        check(&Box::new([1.0, 2.0]), &Box::new([3.0, 4.0]), 11.0, 2);
        let ragged = vec![vec![1.0], vec![], vec![2.0, 3.0]];
        check(&ragged, &ragged.clone(), 14.0, 7);
        check::<Vec<f64>>(&vec![], &vec![], 0.0, 1);
    }

    #[test]
    fn the_gradient_of_a_slice_is_a_vector() {
        let (mut left, right) = ([1.0, 2.0, 3.0], vec![4.0, 5.0, 6.0]);
        let left: &mut [f64] = &mut left;
        let zeros: Vec<f64> = left.zeros();
        assert_eq!(zeros, [0.0; 3]);
        assert_eq!(left.dot(&right), 32.0);
        left.add_scaled(-1.0, &right);
        assert_eq!(left, [-3.0; 3]);

        let mut tape = Tape::new();
        left.save(&mut tape);
        assert_eq!(Vec::<f64>::recall(&mut tape), left);
        assert!(tape.is_empty());
        left.set_zero();
        assert_eq!(left, [0.0; 3]);
    }

    #[test]
    fn the_order_on_a_tape_is_that_of_the_values() {
        let mut tape = Tape::new();
        (vec![1.0, 2.0], 3.0).save(&mut tape);
        tape.push([7]);
        assert_eq!(tape.pop(), [7]);
        assert_eq!(<(Vec<f64>, f64)>::recall(&mut tape), (vec![1.0, 2.0], 3.0));
    }

    #[test]
    fn the_first_difference_in_shape_is_told() {
        let left = (1.0, vec![vec![1.0], vec![1.0, 2.0]]);
        let right = (1.0, vec![vec![1.0], vec![1.0]]);
        assert_eq!(left.mismatch(&right), Some((2, 1)));
        assert_eq!(left.mismatch(&left), None);
        assert_eq!(vec![0.0].mismatch(&vec![]), Some((1, 0)));
    }

    #[test]
    #[should_panic(expected = "a list of length 2 does not have the shape of one of length 3")]
    fn lists_of_two_lengths_have_no_sum() {
        vec![0.0; 2].accumulate(&vec![1.0; 3]);
    }

    #[test]
    #[should_panic(expected = "a list of length 1 does not have the shape of one of length 0")]
    fn lists_of_two_lengths_have_no_step() {
        vec![[0.0]; 1].add_scaled(1.0, &vec![]);
    }

    #[test]
    #[should_panic(expected = "a list of length 1 does not have the shape of one of length 2")]
    fn lists_of_two_lengths_have_no_product() {
        let _ = [vec![0.0; 1]].dot(&[vec![0.0; 2]]);
    }
}
