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

    /// What lies on a tape before and after the value that is saved, at every place of the border in the tape.
    fn there_and_back<T>(value: &T)
    where
        T: Differentiable<Gradient = T> + PartialEq + std::fmt::Debug,
    {
        for before in 0..40 {
            let mut tape = Tape::new();
            for k in 0..before {
                tape.push([k]);
            }
            value.save(&mut tape);
            tape.push([7]);
            value.save(&mut tape);
            assert_eq!(T::recall(&mut tape), *value);
            assert_eq!(tape.pop(), [7]);
            assert_eq!(T::recall(&mut tape), *value);
            for k in (0..before).rev() {
                assert_eq!(tape.pop(), [k]);
            }
            assert!(tape.is_empty());
        }
    }

    fn ramp<T: From<u16>, const N: usize>() -> [T; N] {
        let mut k = 0;
        std::array::from_fn(|_| {
            k += 1;
            T::from(k)
        })
    }

    #[test]
    fn what_is_copied_in_one_piece_comes_back() {
        there_and_back(&ramp::<f64, 1>());
        there_and_back(&ramp::<f64, 15>());
        there_and_back(&ramp::<f64, 16>());
        there_and_back(&ramp::<f32, 17>());
        there_and_back(&ramp::<f64, 300>());
        there_and_back(&ramp::<f64, 5>().map(|x| [x, x + 0.5, -x]));
        there_and_back(&ramp::<f32, 6>().map(|x| [[x, 1.0 / x], [-x, x * x], [0.0, x]]));
        there_and_back(&ramp::<f64, 70>().to_vec());
        there_and_back(&ramp::<f32, 7>().to_vec());
        there_and_back(&ramp::<f32, 9>().map(|x| [x, -x]).to_vec());
        there_and_back(
            &ramp::<f64, 50>()
                .map(|x| [[x, 1.0 / x], [-x, x * x]])
                .to_vec(),
        );
        there_and_back(&ramp::<f64, 20>().map(|x| (x, [x; 3])));
        there_and_back(&ramp::<f64, 20>().map(|x| (x, [x; 3])).to_vec());
        there_and_back(&ramp::<f64, 5>().map(|x| vec![[x; 20]; 3]));
        there_and_back(&(vec![[0.0_f64; 0]; 3], [[0.0_f32; 0]; 40], Vec::<f64>::new()));
    }

    #[test]
    fn the_bits_of_lists_come_back() {
        let bits = [0x7FF8_0000_0000_0001, 0xFFF0_0000_0000_0F00, 1 << 63].map(f64::from_bits);
        let mut tape = Tape::new();
        bits.as_slice().save(&mut tape);
        [bits; 20].save(&mut tape);
        let array: [[f64; 3]; 20] = Differentiable::recall(&mut tape);
        let list: Vec<f64> = Differentiable::recall(&mut tape);
        assert!(array.as_flattened().chunks(3).chain([&*list]).all(|part| {
            part.iter()
                .zip(&bits)
                .all(|(x, y)| x.to_bits() == y.to_bits())
        }));
    }

    #[test]
    fn sums_of_nested_lists_are_sums_of_their_numbers() {
        let mut sum = vec![[[1.0, 2.0, 3.0]; 2]; 7];
        sum.accumulate(&vec![[[10.0, 20.0, 30.0], [-1.0, -2.0, -3.0]]; 7]);
        assert_eq!(sum, vec![[[11.0, 22.0, 33.0], [0.0; 3]]; 7]);
        let mut ragged = [vec![1.0], vec![2.0, 3.0]];
        ragged.accumulate(&[vec![10.0], vec![20.0, 30.0]]);
        assert_eq!(ragged, [vec![11.0], vec![22.0, 33.0]]);
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
