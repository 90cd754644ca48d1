//! Random pushes, pops, growths and shrinkages of all widths do to a tape what they do to a plain list.

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
    /// How many words of each push and growth are left, the last one last: those of one can be lent together.
    pieces: Vec<usize>,
    /// A number that was not used yet.
    fresh: u64,
}

impl<R: Record> Pair<'_, R> {
    fn push<const N: usize>(&mut self) {
        let words = std::array::from_fn(|k| self.fresh + k as u64);
        self.fresh += N as u64;
        self.tape.push::<N>(words);
        self.list.extend(words);
        self.pieces.push(N);
    }

    fn pop<const N: usize>(&mut self) {
        let Some(rest) = self.list.len().checked_sub(N) else {
            return;
        };
        assert_eq!(self.tape.pop::<N>().as_slice(), self.list.split_off(rest));
        self.drop_pieces(N);
    }

    fn grow<const N: usize>(&mut self, count: usize) {
        let groups = if self.fresh.is_multiple_of(2) {
            self.tape.claim::<N>(count)
        } else {
            let groups = self.tape.grow::<N>(count);
            assert_eq!(groups, vec![[0; N]; count]);
            groups
        };
        for word in groups.as_flattened_mut() {
            *word = self.fresh;
            self.fresh += 1;
        }
        self.list.extend_from_slice(groups.as_flattened());
        self.pieces.push(N * count);
    }

    fn tail<const N: usize>(&self) {
        let last = self.pieces.last().copied().unwrap_or(0);
        let count = last / N;
        let start = self.list.len() - count * N;
        let groups = self.tape.tail::<N>(count);
        assert_eq!(groups.len(), count);
        assert_eq!(groups.as_flattened(), &self.list[start..]);
    }

    fn release<const N: usize>(&mut self, count: usize) {
        if let Some(rest) = self.list.len().checked_sub(N * count) {
            let groups = self.tape.release::<N>(count);
            assert_eq!(groups.len(), count);
            assert_eq!(groups.as_flattened(), self.list.split_off(rest));
            self.drop_pieces(N * count);
        }
    }

    fn shrink<const N: usize>(&mut self, count: usize) {
        if let Some(rest) = self.list.len().checked_sub(N * count) {
            self.tape.shrink::<N>(count);
            self.list.truncate(rest);
            self.drop_pieces(N * count);
        }
    }

    /// Takes words from the pieces.
    fn drop_pieces(&mut self, mut words: usize) {
        while words > 0
            && let Some(last) = self.pieces.last_mut()
        {
            let dropped = words.min(*last);
            *last -= dropped;
            words -= dropped;
            if *last == 0 {
                self.pieces.pop();
            }
        }
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
        match random.below(40 + falls) {
            0..20 => any_width!(random, 0, pair.push()),
            20..30 => any_width!(random, 6, pair.grow(count)),
            30..40 => any_width!(random, 6, pair.tail()),
            _ if random.below(4) == 0 => any_width!(random, 6, pair.shrink(count)),
            _ if random.below(4) == 0 => any_width!(random, 6, pair.release(count)),
            _ => any_width!(random, 0, pair.pop()),
        }
    }
    while !pair.list.is_empty() {
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

#[cfg(feature = "alloc")]
#[test]
fn growths_leave_zeros_where_other_words_were() {
    for before in [0, 20, 32, 300] {
        let mut tape = backprop_runtime::NearTape::new();
        tape.grow::<1>(before);
        for count in [1, 4, 50, 400] {
            let groups = tape.grow::<3>(count);
            assert_eq!(groups, vec![[0; 3]; count]);
            groups.fill([1, 2, 3]);
            assert_eq!(tape.tail::<3>(count), vec![[1, 2, 3]; count]);
            tape.shrink::<3>(count);
        }
        assert_eq!(tape.len(), before);
    }
}

#[test]
fn no_groups_are_no_words() {
    let mut tape = FixedTape::<2>::new();
    tape.push([1, 2]);
    assert!(tape.grow::<5>(0).is_empty());
    assert!(tape.tail::<5>(0).is_empty());
    tape.shrink::<5>(0);
    assert_eq!(tape.pop(), [1, 2]);
}

#[test]
#[should_panic(expected = "more words on its tape than the capacity of 4")]
fn a_fixed_tape_does_not_grow() {
    FixedTape::<4>::new().grow::<2>(3);
}

#[test]
#[should_panic(expected = "takes more words from its tape than are left: 4 of 3")]
fn nothing_is_lent_from_an_empty_fixed_tape() {
    let mut tape = FixedTape::<4>::new();
    tape.push([1, 2, 3]);
    tape.tail::<2>(2);
}

#[test]
#[should_panic(expected = "takes more words from its tape than are left: 4 of 3")]
fn nothing_is_dropped_from_an_empty_fixed_tape() {
    let mut tape = FixedTape::<4>::new();
    tape.push([1, 2, 3]);
    tape.shrink::<2>(2);
}

#[test]
#[should_panic(expected = "more iterations than words on its tape can be counted")]
fn words_have_a_number() {
    FixedTape::<4>::new().grow::<2>(usize::MAX);
}

#[cfg(feature = "alloc")]
mod growing {
    use backprop_runtime::{NearTape, Record};

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
    fn nothing_is_lent() {
        let mut tape = NearTape::new();
        tape.push([1, 2, 3]);
        tape.tail::<2>(2);
    }

    #[test]
    #[should_panic(expected = "takes more words from its tape than are left: 50 of 43")]
    fn nothing_is_dropped() {
        let mut tape = NearTape::new();
        tape.push([1, 2, 3]);
        tape.grow::<2>(20);
        tape.shrink::<2>(25);
    }

    #[test]
    #[should_panic(
        expected = "the last 42 words of the tape do not lie in one piece: only what was grown at once can be lent"
    )]
    fn what_lies_in_two_pieces_is_not_lent() {
        let mut tape = NearTape::new();
        tape.push([1, 2, 3]);
        tape.grow::<2>(20);
        tape.tail::<2>(21);
    }
}
