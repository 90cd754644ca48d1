//! Stochastic gradient descent with momentum: in, a network and images; out, a better network.

use backprop::Differentiable;

use super::network::{DIGITS, HIDDEN, Image, Layer, Network, PIXELS, loss, scores};

/// How many images a step looks at.
const BATCH: usize = 20;
/// How long a step is.
const RATE: f64 = 0.05;
/// How much of the step before is taken again.
const MOMENTUM: f64 = 0.9;

/// A network on its way.
pub(crate) struct Training {
    /// The network.
    pub(crate) network: Network,
    velocity: Network,
    dice: Dice,
}

impl Training {
    /// A network with random weights, the same for the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let network = Network {
            hidden: random_layer::<PIXELS, HIDDEN>(&mut dice),
            output: random_layer::<HIDDEN, DIGITS>(&mut dice),
        };
        Self {
            velocity: network.zeros(),
            network,
            dice,
        }
    }

    /// Goes through all images once, in a new order, and returns the mean loss on the way.
    #[allow(clippy::cast_precision_loss, reason = "there are few images")]
    pub(crate) fn epoch(&mut self, images: &mut [Image]) -> f64 {
        self.dice.shuffle(images);
        let mut total = 0.0;
        for batch in images.chunks_exact(BATCH) {
            let (loss, gradient) = loss::value_and_grad(&self.network, batch);
            total += loss * batch.len() as f64;
            let before = std::mem::replace(&mut self.velocity, gradient);
            self.velocity.add_scaled(MOMENTUM, &before);
            self.network.add_scaled(-RATE, &self.velocity);
        }
        total / images.len() as f64
    }
}

/// The fraction of the images that a network reads right.
#[allow(clippy::cast_precision_loss, reason = "there are few images")]
pub(crate) fn accuracy(network: &Network, images: &[Image]) -> f64 {
    let right = images
        .iter()
        .filter(|image| read(network, image) == image.digit);
    right.count() as f64 / images.len() as f64
}

/// The digit with the best score.
pub(crate) fn read(network: &Network, image: &Image) -> usize {
    let scores = scores(network, &image.pixels);
    let best = (0..DIGITS).max_by(|&a, &b| scores[a].total_cmp(&scores[b]));
    best.expect("there are digits")
}

/// Weights whose sums have a variance near one.
#[allow(clippy::cast_precision_loss, reason = "there are few units")]
fn random_layer<const I: usize, const O: usize>(dice: &mut Dice) -> Layer<I, O> {
    let width = (3.0 / I as f64).sqrt();
    Layer {
        weights: [(); O].map(|()| [(); I].map(|()| width * (2.0 * dice.fraction() - 1.0))),
        biases: [0.0; O],
    }
}

/// The generator `SplitMix64` of Steele, Lea and Flood, 2014.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to 1.
    #[allow(clippy::cast_precision_loss, reason = "53 bits fit")]
    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.next() % (last as u64 + 1);
            items.swap(last, usize::try_from(other).expect("an index"));
        }
    }
}
