//! How thirteen atoms of a noble gas arrange themselves: descents by the L-BFGS of `argmin` with the gradient of a
//! `#[differentiable]` function, and the vibrations of the best cluster from its Hessian.
//!
//! The lowest energy that is known, -44.326801, belongs to an icosahedron: Hoare and Pal, "Physical cluster mechanics", Advances in
//! Physics 20 (1971), and the Cambridge Cluster Database.
//!
//! ```text
//! cargo run --release --example cluster
//! ```

mod model;
mod search;

use argmin::core::Error;

const ATOMS: usize = 13;

fn main() -> Result<(), Error> {
    let mut seed = 1;
    let mut best = (f64::INFINITY, Vec::new());
    for attempt in 1..=200 {
        let x = search::descend(search::thrown(ATOMS, 3.0, 0.8, &mut seed))?;
        let energy = model::energy(&x);
        if energy < best.0 - 1e-6 {
            println!("attempt {attempt:3}: energy {energy:.6}");
            best = (energy, x);
        }
    }

    let (energy, x) = best;
    println!("lowest energy {energy:.6}, published -44.326801");
    let stiffnesses = search::stiffnesses(&x);
    println!("shifts and turns: {:.3?}", &stiffnesses[..6]);
    println!("vibrations:       {:.3?}", &stiffnesses[6..]);
    Ok(())
}
