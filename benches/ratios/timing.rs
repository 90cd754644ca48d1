//! Timing: in, contenders; out, the time of one evaluation of each, in nanoseconds.
//!
//! The contenders take turns, a tenth of a millisecond each, for as many rounds as asked, and each is judged by its fastest
//! turn. Whatever else the machine does then slows turns of all of them alike, and drops out.

use std::time::{Duration, Instant};

use crate::contender::Contender;

/// Long enough for the clock's resolution, short enough that most turns are not interrupted.
const TURN: Duration = Duration::from_micros(100);

/// How many turns everyone gets.
#[derive(Clone, Copy)]
pub(crate) struct Rounds(pub(crate) usize);

impl Rounds {
    /// The fastest time of one evaluation, in nanoseconds, of each contender that is there.
    pub(crate) fn fastest(self, contenders: &mut [Option<Box<dyn Contender>>]) -> Vec<Option<f64>> {
        let passes: Vec<u32> = contenders
            .iter_mut()
            .map(|slot| slot.as_mut().map_or(0, passes_a_turn))
            .collect();
        let mut fastest = vec![Duration::MAX; contenders.len()];
        for round in 0..self.0 {
            for turn in 0..contenders.len() {
                // Everyone goes first equally often.
                let i = (round + turn) % contenders.len();
                if let Some(contender) = &mut contenders[i] {
                    fastest[i] = fastest[i].min(time(contender, round, passes[i]));
                }
            }
        }
        let nanoseconds = |i: usize| {
            let contender = contenders[i].as_ref()?;
            let evaluations =
                f64::from(passes[i]) * f64::from(u32::try_from(contender.points()).ok()?);
            Some(fastest[i].as_secs_f64() * 1e9 / evaluations)
        };
        (0..contenders.len()).map(nanoseconds).collect()
    }
}

fn passes_a_turn(contender: &mut Box<dyn Contender>) -> u32 {
    let mut passes = 1;
    while time(contender, 0, passes) < TURN {
        passes *= 2;
    }
    passes
}

fn time(contender: &mut Box<dyn Contender>, copy: usize, passes: u32) -> Duration {
    let start = Instant::now();
    contender.run(copy, passes);
    start.elapsed()
}
