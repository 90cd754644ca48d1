//! What is pushed on a tape comes back from it bit for bit, the last first.

use backprop_runtime::{FixedTape, Record, Word};

/// A tape with room for what a test pushes, whichever kind there is.
#[cfg(feature = "alloc")]
fn tapes(test: impl Fn(&mut dyn FnMut(Step) -> [u64; 3])) {
    let mut fixed = FixedTape::<64>::new();
    test(&mut |step| step.on(&mut fixed));
    let mut grown = backprop_runtime::Tape::new();
    test(&mut |step| step.on(&mut grown));
}

#[cfg(not(feature = "alloc"))]
fn tapes(test: impl Fn(&mut dyn FnMut(Step) -> [u64; 3])) {
    let mut fixed = FixedTape::<64>::new();
    test(&mut |step| step.on(&mut fixed));
}

enum Step {
    Push([u64; 3]),
    PushOne(u64),
    Pop,
    PopOne,
}

impl Step {
    fn on(self, tape: &mut impl Record) -> [u64; 3] {
        match self {
            Step::Push(words) => tape.push(words),
            Step::PushOne(word) => tape.push([word]),
            Step::Pop => return tape.pop(),
            Step::PopOne => {
                let [word] = tape.pop();
                return [word, 0, 0];
            }
        }
        [0; 3]
    }
}

#[test]
fn the_last_words_come_first_and_in_their_order() {
    tapes(|take| {
        for k in 0..16 {
            take(Step::Push([k, k + 100, u64::MAX - k]));
            take(Step::PushOne(k * k));
        }
        for k in (0..16).rev() {
            assert_eq!(take(Step::PopOne), [k * k, 0, 0]);
            assert_eq!(take(Step::Pop), [k, k + 100, u64::MAX - k]);
        }
    });
}

#[test]
fn a_tape_can_be_used_again() {
    let mut tape = FixedTape::<2>::new();
    for k in 0..5 {
        tape.push([k, k + 1]);
        assert_eq!(tape.len(), 2);
        assert_eq!(tape.pop(), [k, k + 1]);
        assert!(tape.is_empty());
    }
}

#[test]
fn no_words_are_no_words() {
    let mut tape = FixedTape::<0>::new();
    tape.push([]);
    assert_eq!(tape.pop(), []);
    assert!(FixedTape::<3>::default().is_empty());
}

#[cfg(feature = "alloc")]
#[test]
fn a_tape_with_room_does_not_move() {
    let mut tape = backprop_runtime::Tape::new();
    assert!(tape.is_empty());
    tape.reserve(1000);
    for k in 0..1000 {
        tape.push([k]);
    }
    assert_eq!(tape.len(), 1000);
    assert_eq!(tape.pop(), [998, 999]);
}

#[test]
#[should_panic(expected = "takes more words from its tape than are left: 2 of 1")]
fn nothing_comes_from_an_empty_fixed_tape() {
    let mut tape = FixedTape::<4>::new();
    tape.push([1]);
    let [_, _] = tape.pop();
}

#[cfg(feature = "alloc")]
#[test]
#[should_panic(expected = "takes more words from its tape than are left: 1 of 0")]
fn nothing_comes_from_an_empty_tape() {
    let [_] = backprop_runtime::Tape::new().pop();
}

#[test]
#[should_panic(expected = "more words on its tape than the capacity of 4")]
fn a_fixed_tape_can_be_full() {
    let mut tape = FixedTape::<4>::new();
    tape.push([1, 2, 3]);
    tape.push([4, 5]);
}

fn there_and_back<W: Word + PartialEq + std::fmt::Debug>(values: &[W]) {
    for &value in values {
        assert_eq!(W::from_word(value.to_word()), value);
    }
}

#[test]
fn numbers_come_back() {
    there_and_back(&[0.1_f64, -f64::INFINITY, f64::MIN_POSITIVE / 4.0]);
    there_and_back(&[0.1_f32, f32::MAX, f32::MIN_POSITIVE / 4.0]);
    there_and_back(&[i8::MIN, -1, 0, i8::MAX]);
    there_and_back(&[i16::MIN, -1, 0, i16::MAX]);
    there_and_back(&[i32::MIN, -1, 0, i32::MAX]);
    there_and_back(&[i64::MIN, -1, 0, i64::MAX]);
    there_and_back(&[isize::MIN, -1, 0, isize::MAX]);
    there_and_back(&[0, u8::MAX]);
    there_and_back(&[0, u16::MAX]);
    there_and_back(&[0, u32::MAX]);
    there_and_back(&[0, u64::MAX]);
    there_and_back(&[0, usize::MAX]);
    there_and_back(&[true, false]);
    there_and_back(&['a', '\0', '\u{10FFFF}']);
}

#[test]
fn the_bits_of_what_is_no_number_come_back() {
    for bits in [0x7FF8_0000_0000_0001, 0xFFF0_0000_0000_0F00, 1 << 63] {
        assert_eq!(f64::from_word(bits).to_word(), bits);
    }
    assert_eq!(f32::from_word((-0.0_f32).to_word()).to_bits(), 1 << 31);
}
