//! Constants in a differentiated expression: operands by value and by reference, and the stop-gradient.

use backprop_runtime::constant;
use backprop_runtime::constant_of;

#[test]
fn a_float_or_a_reference_to_one_is_an_operand() {
    let table = [1.5, 2.5];
    let by_reference = &table[1];
    let mut changing = 3.5;
    assert_eq!(constant_of::<f64, _>(table[0]), 1.5);
    assert_eq!(constant_of::<f64, _>(by_reference), 2.5);
    assert_eq!(constant_of::<f64, _>(&by_reference), 2.5);
    assert_eq!(constant_of::<f64, _>(&mut changing), 3.5);
    let sum: f64 = table.iter().map(|x| -> f64 { constant_of(x) }).sum();
    assert_eq!(sum, 4.0);
}

#[test]
fn a_literal_takes_the_type_of_the_expression() {
    let single: f32 = constant_of(0.1);
    let double: f64 = constant_of(0.1);
    let negative: f32 = constant_of(-0.1);
    let arithmetic: f32 = constant_of(0.1 * 3.0);
    let integer: i32 = constant_of(2);
    let power: u64 = constant_of(2);
    assert_eq!(single, 0.1_f32);
    assert_eq!(double, 0.1_f64);
    assert_eq!(negative, -0.1_f32);
    assert_eq!(arithmetic, 0.1_f32 * 3.0_f32);
    assert_eq!(integer, 2_i32);
    assert_eq!(power, 2_u64);
}

#[test]
fn exponents_indices_and_conditions_are_operands() {
    let (n, k, yes, letter) = (3_i32, 4_usize, true, 'a');
    assert_eq!(constant_of::<i32, _>(&n), 3);
    assert_eq!(constant_of::<usize, _>(k), 4);
    assert!(constant_of::<bool, _>(yes));
    assert_eq!(constant_of::<char, _>(&letter), 'a');
}

#[test]
fn the_stop_gradient_is_the_identity_at_run_time() {
    const HALF: f64 = constant(0.5);
    assert_eq!(HALF, 0.5);
    assert_eq!(constant([1.0_f32, 2.0]), [1.0, 2.0]);
    assert!(constant(f64::NAN).is_nan());
}
