//! Propagation of uncertainty by forward mode: what correlated errors of measured quantities do to what is computed from them.
//!
//! The example is H.2 of the "Guide to the Expression of Uncertainty in Measurement" (JCGM 100:2008): the resistance, the reactance and
//! the impedance of a circuit element, from the amplitudes of voltage and current and the phase between them. Their uncertainties and
//! correlations are those of the guide, and so are the results that are checked, as far as the digits go that it prints.
//!
//! The covariance of the measured quantities is written as L Lᵀ. Then that of the results is J L (J L)ᵀ, and each column of J L is a
//! `jvp`: the Jacobian J is never formed.
//!
//! ```text
//! cargo run --example error_propagation
//! ```

use backprop::jacobian;
use nalgebra::{Matrix3, Vector3};

fn main() {
    let circuit = jacobian!(|voltage, current, phase| {
        let impedance = voltage / current;
        [impedance * phase.cos(), impedance * phase.sin(), impedance]
    });
    let (voltage, current, phase) = (4.9990, 0.019_661_0, 1.044_46);
    let uncertainties = Vector3::new(0.0032, 0.000_009_5, 0.000_75);
    let correlations = Matrix3::new(1.0, -0.36, 0.86, -0.36, 1.0, -0.65, 0.86, -0.65, 1.0);

    let scale = Matrix3::from_diagonal(&uncertainties);
    let covariance = scale * correlations * scale;
    let factor = covariance.cholesky().expect("correlations that can be").l();
    let products = factor.column_iter().map(|column| {
        let (_, product) = circuit.jvp(voltage, current, phase, column[0], column[1], column[2]);
        Vector3::from(product)
    });
    let products = Matrix3::from_columns(&products.collect::<Vec<_>>());
    let result = products * products.transpose();

    let values = circuit.value(voltage, current, phase);
    let deviation = |k: usize| result[(k, k)].sqrt();
    let published = [(127.732, 0.071), (219.847, 0.295), (254.260, 0.236)];
    for (k, name) in ["resistance", "reactance", "impedance"]
        .into_iter()
        .enumerate()
    {
        println!("{name}: {:.3} ± {:.3} ohm", values[k], deviation(k));
        assert!((values[k] - published[k].0).abs() < 6e-4);
        assert!((deviation(k) - published[k].1).abs() < 2e-3);
    }
    for (j, k, published) in [(0, 1, -0.588), (0, 2, -0.485), (1, 2, 0.993)] {
        let correlation = result[(j, k)] / (deviation(j) * deviation(k));
        println!("correlation of results {j} and {k}: {correlation:.3}");
        assert!((correlation - published).abs() < 7e-3);
    }
}
