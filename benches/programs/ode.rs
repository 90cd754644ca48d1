//! An explicit ordinary differential equation: in, its coefficients; out, the sum of its solution at time 2 by steps of the
//! classical method of Runge and Kutta, and by hand the gradient of that.
//!
//! ```text
//! y[0]' = x[0]        y[i]' = x[i] y[i - 1]        y = 0 at time 0
//! ```
//!
//! The equation is that of `GradBench`, which has it from cmpad. Its last component, which is the result there, is zero up to
//! rounding for as many as here.

use backprop::differentiable;

/// How many components the solution has.
pub(crate) const STATES: usize = 100;
/// How many steps are taken.
pub(crate) const STEPS: usize = 100;
/// How long a step is.
const STEP: f64 = 0.02;

type State = [f64; STATES];

#[differentiable]
pub(crate) fn value(x: &State) -> f64 {
    let mut y = [0.0; STATES];
    for _ in 0..STEPS {
        y = step(x, &y);
    }
    y.iter().sum()
}

#[differentiable]
fn step(x: &State, y: &State) -> State {
    let k1 = slope(x, y);
    let k2 = slope(x, &moved(y, &k1, STEP / 2.0));
    let k3 = slope(x, &moved(y, &k2, STEP / 2.0));
    let k4 = slope(x, &moved(y, &k3, STEP));
    let mut next = [0.0; STATES];
    for i in 0..STATES {
        next[i] = y[i] + STEP / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
    next
}

#[differentiable]
fn slope(x: &State, y: &State) -> State {
    let mut slope = [0.0; STATES];
    slope[0] = x[0];
    for i in 1..STATES {
        slope[i] = x[i] * y[i - 1];
    }
    slope
}

#[differentiable]
fn moved(y: &State, k: &State, #[constant] time: f64) -> State {
    let mut moved = [0.0; STATES];
    for i in 0..STATES {
        moved[i] = y[i] + time * k[i];
    }
    moved
}

pub(crate) fn by_hand(x: &State, dx: &mut State) -> f64 {
    let mut states = vec![[0.0; STATES]; STEPS + 1];
    for i in 0..STEPS {
        states[i + 1] = step(x, &states[i]);
    }
    dx.fill(0.0);
    let mut dy = [1.0; STATES];
    for y in states[..STEPS].iter().rev() {
        let y2 = moved(y, &slope(x, y), STEP / 2.0);
        let y3 = moved(y, &slope(x, &y2), STEP / 2.0);
        let y4 = moved(y, &slope(x, &y3), STEP);
        let dk4 = dy.map(|dy| STEP / 6.0 * dy);
        let dy4 = pull_slope(x, &y4, &dk4, dx);
        let dk3 = pull_moved(&dy4, STEP, &dy, STEP / 3.0);
        let dy3 = pull_slope(x, &y3, &dk3, dx);
        let dk2 = pull_moved(&dy3, STEP / 2.0, &dy, STEP / 3.0);
        let dy2 = pull_slope(x, &y2, &dk2, dx);
        let dk1 = pull_moved(&dy2, STEP / 2.0, &dy, STEP / 6.0);
        let dy1 = pull_slope(x, y, &dk1, dx);
        for i in 0..STATES {
            dy[i] += dy1[i] + dy2[i] + dy3[i] + dy4[i];
        }
    }
    states[STEPS].iter().sum()
}

/// Adds to `dx`, and returns what belongs to `y`.
fn pull_slope(x: &State, y: &State, dslope: &State, dx: &mut State) -> State {
    let mut dy = [0.0; STATES];
    dx[0] += dslope[0];
    for i in 1..STATES {
        dx[i] += dslope[i] * y[i - 1];
        dy[i - 1] = dslope[i] * x[i];
    }
    dy
}

/// What belongs to a slope that moved a state by `time`, and counts `weight` times in the step.
fn pull_moved(dmoved: &State, time: f64, dy: &State, weight: f64) -> State {
    let mut dk = [0.0; STATES];
    for i in 0..STATES {
        dk[i] = time * dmoved[i] + weight * dy[i];
    }
    dk
}
