//! The gradient of the Gaussian mixture model's density by hand: in, what the density takes, and buffers; out, the density,
//! and in the buffers its gradient.

use crate::gmm::{PI, Wishart, log_normalization};

/// The value and, in `dalphas`, `dmeans` and `dicf`, the gradient of [`crate::gmm::objective`].
#[allow(
    clippy::cast_precision_loss,
    reason = "counts of points and components are far below 2^53"
)]
pub(crate) fn value_and_gradient(
    [alphas, means, icf]: [&[f64]; 3],
    points: &[f64],
    prior: Wishart,
    [dalphas, dmeans, dicf]: [&mut [f64]; 3],
) -> f64 {
    let k = alphas.len();
    let d = means.len() / k;
    let n = points.len() / d;
    let packed = d * (d + 1) / 2;
    let m = f64::from(prior.m);
    let square = prior.gamma * prior.gamma;
    dalphas.fill(0.0);
    dmeans.fill(0.0);
    dicf.fill(0.0);

    // The matrices without their zeros, and what of a component's term does not depend on the point.
    let mut factors = icf.to_vec();
    let mut offsets = alphas.to_vec();
    let mut prior_value = 0.0;
    for j in 0..k {
        let factor = &mut factors[j * packed..(j + 1) * packed];
        let log_determinant: f64 = factor[..d].iter().sum();
        factor[..d].iter_mut().for_each(|q| *q = q.exp());
        let squares: f64 = factor.iter().map(|q| q * q).sum();
        offsets[j] += log_determinant;
        prior_value += 0.5 * square * squares - m * log_determinant;
    }

    let mut centred = vec![0.0; k * d];
    let mut y = vec![0.0; k * d];
    let mut weights = vec![0.0; k];
    let mut dcentred = vec![0.0; d];
    let mut likelihood = 0.0;
    for point in points.chunks(d) {
        for j in 0..k {
            let factor = &factors[j * packed..(j + 1) * packed];
            let mean = &means[j * d..(j + 1) * d];
            let centred = &mut centred[j * d..(j + 1) * d];
            let y = &mut y[j * d..(j + 1) * d];
            for i in 0..d {
                centred[i] = point[i] - mean[i];
                y[i] = factor[i] * centred[i];
            }
            let mut lower = factor[d..].iter();
            for column in 0..d {
                for (y, l) in y[column + 1..].iter_mut().zip(&mut lower) {
                    *y += l * centred[column];
                }
            }
            weights[j] = offsets[j] - 0.5 * y.iter().map(|y| y * y).sum::<f64>();
        }
        likelihood += softmax(&mut weights);

        for j in 0..k {
            let weight = weights[j];
            let factor = &factors[j * packed..(j + 1) * packed];
            let dfactor = &mut dicf[j * packed..(j + 1) * packed];
            let dmean = &mut dmeans[j * d..(j + 1) * d];
            let centred = &centred[j * d..(j + 1) * d];
            let y = &y[j * d..(j + 1) * d];
            dalphas[j] += weight;
            for i in 0..d {
                dfactor[i] -= weight * y[i] * centred[i];
                dcentred[i] = y[i] * factor[i];
            }
            let (_, lower) = factor.split_at(d);
            let (_, dlower) = dfactor.split_at_mut(d);
            let mut lower = lower.iter().zip(dlower);
            for column in 0..d {
                let mut sum = 0.0;
                for (y, (l, dl)) in y[column + 1..].iter().zip(&mut lower) {
                    sum += y * l;
                    *dl -= weight * y * centred[column];
                }
                dcentred[column] += sum;
            }
            for (dmean, dcentred) in dmean.iter_mut().zip(&dcentred) {
                *dmean += weight * dcentred;
            }
        }
    }

    let mut shares = alphas.to_vec();
    let log_sum = softmax(&mut shares);
    for j in 0..k {
        let factor = &factors[j * packed..(j + 1) * packed];
        let dfactor = &mut dicf[j * packed..(j + 1) * packed];
        for (slope, q) in dfactor.iter_mut().zip(factor) {
            *slope += square * q;
        }
        for i in 0..d {
            dfactor[i] = dfactor[i] * factor[i] + dalphas[j] - m;
        }
        dalphas[j] -= n as f64 * shares[j];
    }
    let normalization = -((n * d) as f64) * 0.5 * (2.0 * PI).ln();
    normalization + likelihood - n as f64 * log_sum + prior_value
        - k as f64 * log_normalization(d, prior)
}

/// `ln(sum exp)` of the terms, which become their shares in the sum.
fn softmax(terms: &mut [f64]) -> f64 {
    let largest = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for term in &mut *terms {
        *term = (*term - largest).exp();
        sum += *term;
    }
    for term in &mut *terms {
        *term /= sum;
    }
    largest + sum.ln()
}
