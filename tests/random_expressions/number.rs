//! The numbers that a program can be evaluated on: plain floats, and dual numbers of `num-dual`, which can blur.

use num_dual::Dual64;

use crate::table::{BINARY, UNARY};

/// How the numbers of a run round, and what became of them.
pub(crate) struct Rounding {
    /// What numbers that blur draw from.
    pub(crate) seed: u64,
    /// Whether every result on the way was finite, its derivative too, and no choice was made at a kink.
    pub(crate) is_plain: bool,
}

impl Rounding {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            seed,
            is_plain: true,
        }
    }

    /// A number between -1 and 1; the multiplier is that of Knuth's MMIX.
    #[expect(
        clippy::cast_precision_loss,
        reason = "the 53 bits that are left fit a float"
    )]
    fn next(&mut self) -> f64 {
        self.seed = self
            .seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.seed >> 11) as f64 / 2.0_f64.powi(52) - 1.0
    }
}

/// A number of some kind.
pub(crate) trait Number: Copy {
    /// The number as a float.
    fn value(self) -> f64;
    /// A number that depends on nothing.
    fn constant(value: f64) -> Self;
    /// A function of the table.
    fn unary(self, function: usize) -> Self;
    /// A function of the table of this and another number.
    fn binary(self, function: usize, other: Self) -> Self;
    /// The number after rounding, which may be worse than usual.
    fn blurred(self, rounding: &mut Rounding) -> Self;
}

impl Number for f64 {
    fn value(self) -> f64 {
        self
    }

    fn constant(value: f64) -> Self {
        value
    }

    fn unary(self, function: usize) -> Self {
        (UNARY[function].float)(self)
    }

    fn binary(self, function: usize, other: Self) -> Self {
        (BINARY[function].float)(self, other)
    }

    fn blurred(self, _: &mut Rounding) -> Self {
        self
    }
}

/// A dual number that rounds badly by `BLUR` parts in a million million.
#[derive(Clone, Copy)]
pub(crate) struct Dual<const BLUR: u8>(pub Dual64);

impl<const BLUR: u8> Number for Dual<BLUR> {
    fn value(self) -> f64 {
        self.0.re
    }

    fn constant(value: f64) -> Self {
        Self(Dual64::from_re(value))
    }

    fn unary(self, function: usize) -> Self {
        Self((UNARY[function].dual)(self.0))
    }

    fn binary(self, function: usize, other: Self) -> Self {
        Self((BINARY[function].dual)(self.0, other.0))
    }

    fn blurred(self, rounding: &mut Rounding) -> Self {
        rounding.is_plain &= self.0.re.is_finite() && self.0.eps.is_finite();
        if BLUR == 0 {
            return self;
        }
        let mut blur = |x: f64| x * (1.0 + f64::from(BLUR) * 1e-12 * rounding.next());
        Self(Dual64::new(blur(self.0.re), blur(self.0.eps)))
    }
}
