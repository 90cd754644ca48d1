//! The Lotka-Volterra model of predators and prey: in, its parameters and censuses of the populations; out, by how much the
//! two disagree.
//!
//! ```text
//! d hares / dt  = (birth - predation * lynxes) * hares
//! d lynxes / dt = (conversion * hares - death) * lynxes
//! ```
//!
//! A census errs by a factor rather than by a number of animals, so a residual is the logarithm of a quotient.

use backprop::{Differentiable, differentiable};

/// How often a year is divided by the method of Runge and Kutta.
const STEPS_A_YEAR: usize = 20;

/// Everything that is to be found.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Model {
    /// How the populations change.
    pub(crate) rates: Rates,
    /// The populations in the first year.
    pub(crate) start: Populations,
}

/// The parameters of the differential equation, a year.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Rates {
    /// The growth of the hares where there is no lynx.
    pub(crate) birth: f64,
    /// The share of the hares that a thousand lynxes eat.
    pub(crate) predation: f64,
    /// The decline of the lynxes where there is no hare.
    pub(crate) death: f64,
    /// The growth of the lynxes by a thousand hares.
    pub(crate) conversion: f64,
}

/// Where the search begins: far from the data.
pub(crate) const START: Model = Model {
    rates: Rates {
        birth: 1.0,
        predation: 0.05,
        death: 1.0,
        conversion: 0.05,
    },
    start: Populations {
        hares: 30.0,
        lynxes: 4.0,
    },
};

/// Animals, in thousands of pelts.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Populations {
    /// The prey.
    pub(crate) hares: f64,
    /// The predators.
    pub(crate) lynxes: f64,
}

/// What was counted in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Census {
    /// The year.
    pub(crate) year: f64,
    /// The populations.
    pub(crate) counted: Populations,
}

/// The logarithms of the populations of the model over those counted: hares and lynxes of each year in turn.
#[differentiable]
pub(crate) fn residuals(model: &Model, #[constant] censuses: &[Census]) -> Vec<f64> {
    let mut residuals = Vec::with_capacity(2 * censuses.len());
    let mut now = model.start;
    for (year, census) in censuses.iter().enumerate() {
        if year > 0 {
            now = a_year_later(&model.rates, now);
        }
        residuals.push((now.hares / census.counted.hares).ln());
        residuals.push((now.lynxes / census.counted.lynxes).ln());
    }
    residuals
}

/// The sum of the squares of the residuals.
#[differentiable]
pub(crate) fn misfit(model: &Model, #[constant] censuses: &[Census]) -> f64 {
    residuals(model, censuses).iter().map(|r| r * r).sum()
}

/// The populations a year from `now`.
#[differentiable]
#[allow(clippy::cast_precision_loss, reason = "there are few steps")]
pub(crate) fn a_year_later(rates: &Rates, now: Populations) -> Populations {
    let dt = 1.0 / STEPS_A_YEAR as f64;
    let mut now = now;
    for _ in 0..STEPS_A_YEAR {
        let k1 = change(rates, now);
        let k2 = change(rates, moved(now, k1, 0.5 * dt));
        let k3 = change(rates, moved(now, k2, 0.5 * dt));
        let k4 = change(rates, moved(now, k3, dt));
        now.hares += dt / 6.0 * (k1.hares + 2.0 * k2.hares + 2.0 * k3.hares + k4.hares);
        now.lynxes += dt / 6.0 * (k1.lynxes + 2.0 * k2.lynxes + 2.0 * k3.lynxes + k4.lynxes);
    }
    now
}

/// The right side of the differential equation.
#[differentiable]
fn change(rates: &Rates, now: Populations) -> Populations {
    Populations {
        hares: (rates.birth - rates.predation * now.lynxes) * now.hares,
        lynxes: (rates.conversion * now.hares - rates.death) * now.lynxes,
    }
}

/// The populations after the time `dt` at a constant rate of change.
#[differentiable]
fn moved(from: Populations, change: Populations, #[constant] dt: f64) -> Populations {
    Populations {
        hares: from.hares + dt * change.hares,
        lynxes: from.lynxes + dt * change.lynxes,
    }
}
