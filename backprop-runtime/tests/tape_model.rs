//! Random pushes, pops, claims and releases of all widths do to a tape what they do to a plain list.

use backprop_runtime::{FixedTape, Record};

/// Numbers that are random enough for a choice.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn length(&mut self, bound: usize) -> usize {
        usize::try_from(self.below(bound as u64)).expect("a small number")
    }
}

/// A tape beside what it should be.
struct Pair<'a, R> {
    tape: &'a mut R,
    list: Vec<u64>,
    /// How many words of each piece are left, the last one last, and whether it was claimed: what was claimed is released as a whole.
    pieces: Vec<(usize, bool)>,
    /// A number that was not used yet.
    fresh: u64,
}

impl<R: Record> Pair<'_, R> {
    fn push<const N: usize>(&mut self) {
        let words = std::array::from_fn(|k| self.fresh + k as u64);
        self.fresh += N as u64;
        if self.fresh.is_multiple_of(2) {
            self.tape.push::<N>(words);
        } else {
            self.tape.push_often::<N>(words);
        }
        self.list.extend(words);
        if N > 0 {
            self.pieces.push((N, false));
        }
    }

    /// How many words of the last pieces were pushed, and not claimed.
    fn pushed(&self) -> usize {
        let pushed = self.pieces.iter().rev().take_while(|(_, claimed)| !claimed);
        pushed.map(|(words, _)| words).sum()
    }

    fn pop<const N: usize>(&mut self) {
        if N > self.pushed() {
            return;
        }
        let rest = self.list.len() - N;
        let words = if rest.is_multiple_of(2) {
            self.tape.pop::<N>()
        } else {
            self.tape.pop_often::<N>()
        };
        assert_eq!(words.as_slice(), self.list.split_off(rest));
        let mut left = N;
        while left > 0
            && let Some((last, _)) = self.pieces.last_mut()
        {
            let dropped = left.min(*last);
            *last -= dropped;
            left -= dropped;
            if *last == 0 {
                self.pieces.pop();
            }
        }
    }

    fn claim<const N: usize>(&mut self, count: usize) {
        let groups = self.tape.claim::<N>(count);
        assert_eq!(groups.len(), count);
        for word in groups.as_flattened_mut() {
            *word = self.fresh;
            self.fresh += 1;
        }
        self.list.extend_from_slice(groups.as_flattened());
        if N * count > 0 {
            self.pieces.push((N * count, true));
        }
    }

    /// Takes the last piece, in groups of a width that it allows.
    fn release(&mut self) {
        let Some((words, true)) = self.pieces.last().copied() else {
            return;
        };
        self.pieces.pop();
        let rest = self.list.len() - words;
        let released = if words.is_multiple_of(3) {
            self.tape.release::<3>(words / 3).as_flattened()
        } else {
            self.tape.release::<1>(words).as_flattened()
        };
        assert_eq!(released, self.list.split_off(rest));
    }
}

/// Calls a method with a random width.
macro_rules! any_width {
    ($random:ident, $zero:literal, $pair:ident.$method:ident $arguments:tt) => {
        match $random.below(12) {
            0 => $pair.$method::<$zero> $arguments,
            1 => $pair.$method::<2> $arguments,
            2 => $pair.$method::<3> $arguments,
            3 => $pair.$method::<4> $arguments,
            4 => $pair.$method::<5> $arguments,
            5 => $pair.$method::<7> $arguments,
            6 => $pair.$method::<16> $arguments,
            7 => $pair.$method::<31> $arguments,
            8 => $pair.$method::<32> $arguments,
            9 => $pair.$method::<33> $arguments,
            _ => $pair.$method::<1> $arguments,
        }
    };
}

fn walk(tape: &mut impl Record, seed: u64, steps: usize) {
    let mut random = Random(seed);
    let mut pair = Pair {
        tape,
        list: Vec::new(),
        pieces: Vec::new(),
        fresh: 1,
    };
    for _ in 0..steps {
        // The length stays near the border between the two memories of a tape that grows.
        let falls = pair.list.len() as u64;
        let count = random.length(9);
        match random.below(30 + falls) {
            0..20 => any_width!(random, 0, pair.push()),
            20..30 => any_width!(random, 6, pair.claim(count)),
            _ if pair.pushed() == 0 => pair.release(),
            _ => any_width!(random, 0, pair.pop()),
        }
    }
    while !pair.list.is_empty() {
        pair.release();
        pair.pop::<1>();
    }
}

#[test]
fn a_fixed_tape_is_a_list() {
    for seed in 0..100 {
        let mut tape = FixedTape::<4096>::new();
        walk(&mut tape, seed, 500);
        assert!(tape.is_empty());
    }
}

#[cfg(feature = "alloc")]
#[test]
fn a_tape_that_grows_is_a_list() {
    let mut plain = backprop_runtime::Tape::new();
    for seed in 0..100 {
        walk(&mut plain, seed, 1000);
        assert!(plain.is_empty());
    }
    let mut used = backprop_runtime::NearTape::new();
    for seed in 0..300 {
        let mut tape = backprop_runtime::NearTape::new();
        walk(&mut tape, seed, 1000);
        assert!(tape.is_empty());
        walk(&mut used, seed, 100);
        assert_eq!(used.len(), 0);
    }
}

/// What is left in one portion and taken in another, at every place of the border.
#[cfg(feature = "alloc")]
#[test]
fn words_come_back_in_other_portions() {
    for before in 0..40 {
        let mut tape = backprop_runtime::NearTape::new();
        for k in 0..before {
            tape.push([k]);
        }
        tape.push([before, before + 1, before + 2]);
        tape.push([]);
        assert_eq!(tape.len() as u64, before + 3);
        if before > 0 {
            assert_eq!(tape.pop(), [before - 1, before, before + 1, before + 2]);
            tape.push([7, 8]);
            assert_eq!(tape.pop(), [7, 8]);
        }
        for k in (0..before.saturating_sub(1)).rev() {
            assert_eq!(tape.pop(), [k]);
        }
    }
}

#[test]
fn no_groups_are_no_words() {
    let mut tape = FixedTape::<2>::new();
    tape.push([1, 2]);
    assert!(tape.claim::<5>(0).is_empty());
    assert!(tape.release::<5>(0).is_empty());
    assert_eq!(tape.pop(), [1, 2]);
}

#[test]
#[should_panic(expected = "more words on its tape than the capacity of 4")]
fn a_fixed_tape_does_not_grow() {
    FixedTape::<4>::new().claim::<2>(3);
}

#[test]
#[should_panic(expected = "takes more words from its tape than are left: 4 of 3")]
fn nothing_is_taken_from_an_empty_fixed_tape() {
    let mut tape = FixedTape::<4>::new();
    tape.push([1, 2, 3]);
    tape.release::<2>(2);
}

#[test]
#[should_panic(expected = "more iterations than words on its tape can be counted")]
fn words_have_a_number() {
    FixedTape::<4>::new().claim::<2>(usize::MAX);
}

#[cfg(feature = "alloc")]
mod growing {
    use backprop_runtime::{NearTape, Record, Tape};

    #[test]
    #[should_panic(expected = "takes more words from its tape than are left: 40 of 34")]
    fn nothing_comes_from_both_memories() {
        let mut tape = NearTape::new();
        tape.push([0]);
        tape.push([1; 33]);
        tape.pop::<40>();
    }

    #[test]
    #[should_panic(expected = "takes more words from its tape than are left: 4 of 3")]
    fn nothing_is_released_that_was_not_claimed() {
        let mut tape = NearTape::new();
        tape.push([1, 2, 3]);
        tape.release::<2>(2);
    }

    #[test]
    #[should_panic(expected = "takes more words from its tape than are left: 4 of 3")]
    fn nothing_is_popped_from_an_empty_tape() {
        let mut tape = Tape::new();
        tape.push([1, 2, 3]);
        tape.pop::<4>();
    }
}
