//! The workloads, in the order of the table: which function, at which point.

use std::array;

use crate::read::{self, DataError};
use crate::workload::{Workload, spread};
use crate::{
    ba, ba_by_hand, determinant, gmm, gmm_by_hand, hand, hand_by_hand, lennard_jones, llsq, lstm,
    lstm_by_hand, ode, product, rosenbrock,
};

/// What the components of a residual are multiplied by to make one number of them.
const RESIDUAL_WEIGHTS: [f64; 2] = [0.7, -1.3];

/// All of them.
pub(crate) fn workloads() -> Result<Vec<Workload>, DataError> {
    let d2 = read::gmm("gmm/gmm_d2_K5.txt")?;
    let mut few = d2.clone();
    few.points.truncate(2 * 100);
    let d10 = read::gmm("gmm/gmm_d10_K5.txt")?;
    Ok(vec![
        Workload::new("Rosenbrock 100", spread(100, -2.0, 2.0), rosenbrock::value)
            .by_hand(rosenbrock::by_hand)
            .ours(rosenbrock::value::value_and_grad_into),
        Workload::new(
            "Rosenbrock 100, algebra",
            spread(100, -2.0, 2.0),
            rosenbrock::value,
        )
        .by_hand(rosenbrock::simplified)
        .ours(rosenbrock::value::value_and_grad_into),
        Workload::new("product of 100", spread(100, 0.5, 1.5), product::value)
            .by_hand(product::by_hand)
            .ours(product::value::value_and_grad_into),
        Workload::new(
            "product of 100, algebra",
            spread(100, 0.5, 1.5),
            product::value,
        )
        .by_hand(product::simplified)
        .ours(product::value::value_and_grad_into),
        Workload::new("Lennard-Jones, 8 atoms", cube(), lennard_jones::value)
            .by_hand(lennard_jones::by_hand)
            .ours(lennard_jones::value::value_and_grad_into),
        Workload::new(
            "Lennard-Jones, 8 atoms, algebra",
            cube(),
            lennard_jones::value,
        )
        .by_hand(lennard_jones::simplified)
        .ours(lennard_jones::value::value_and_grad_into),
        gaussian_mixture("GMM d=2 K=5 n=100", few),
        gaussian_mixture("GMM d=2 K=5 n=1000", d2),
        gaussian_mixture("GMM d=10 K=5 n=1000", d10),
        long_short_term_memory(read::lstm("lstm/lstm_l2_c1024.txt")?),
        bundle_adjustment(&read::ba("ba/test.txt")?),
        hand_tracking(read::hand("hand/hand1_t26_c100_simple.txt")?),
        hand_jacobian(read::hand("hand/hand1_t26_c100_simple.txt")?),
        hand_jacobian_in_triangles(read::hand_in_triangles(
            "hand/hand1_t26_c100_complicated.txt",
        )?),
        Workload::new("llsq 1024 x 128", spread(128, -1.0, 1.0), |x| {
            llsq::value(x, 1024)
        })
        .by_hand(|x, dx| llsq::by_hand(x, 1024, dx))
        .ours(|x, dx| llsq::value::value_and_grad_into(x, 1024, dx)),
        Workload::new("ode, 100 states, 100 steps", spread(100, 0.0, 1.0), |x| {
            ode::value(part(x, 0))
        })
        .by_hand(|x, dx| match dx.first_chunk_mut() {
            Some(dx) => ode::by_hand(part(x, 0), dx),
            None => f64::NAN,
        })
        .ours(|x, dx| match dx.first_chunk_mut() {
            Some(dx) => ode::value::value_and_grad_into(part(x, 0), dx),
            None => f64::NAN,
        }),
        Workload::new("determinant 7 x 7 by minors", spread(49, -1.0, 1.0), |x| {
            determinant::value(x, 7)
        })
        .by_hand(|x, dx| determinant::by_hand(x, 7, dx))
        .ours(|x, dx| determinant::value::value_and_grad_into(x, 7, dx)),
    ])
}

fn gaussian_mixture(name: &'static str, gmm: gmm::Instance) -> Workload {
    let a = gmm.alphas.len();
    let b = a + gmm.means.len();
    let point = [gmm.alphas, gmm.means, gmm.icf].concat();
    let (points, prior) = (gmm.points, gmm.prior);
    let again = points.clone();
    let third = points.clone();
    Workload::new(name, point, move |x| {
        gmm::objective(&x[..a], &x[a..b], &x[b..], &points, prior)
    })
    .by_hand(move |x, dx| {
        let (dalphas, rest) = dx.split_at_mut(a);
        let (dmeans, dicf) = rest.split_at_mut(b - a);
        gmm_by_hand::value_and_gradient(
            [&x[..a], &x[a..b], &x[b..]],
            &again,
            prior,
            [dalphas, dmeans, dicf],
        )
    })
    .ours(move |x, dx| {
        let (dalphas, rest) = dx.split_at_mut(a);
        let (dmeans, dicf) = rest.split_at_mut(b - a);
        gmm::objective::value_and_grad_into(
            &x[..a],
            &x[a..b],
            &x[b..],
            &third,
            prior,
            dalphas,
            dmeans,
            dicf,
        )
    })
}

fn long_short_term_memory(lstm: lstm::Instance) -> Workload {
    let main = lstm.main.len();
    let point = [lstm.main, lstm.extra].concat();
    let (state, sequence, layers) = (lstm.state, lstm.sequence, lstm.layers);
    let again = (state.clone(), sequence.clone());
    let third = again.clone();
    Workload::new("LSTM l=2 c=1024", point, move |x| {
        lstm::objective(&x[..main], &x[main..], &state, &sequence, layers)
    })
    .by_hand(move |x, dx| {
        let (state, sequence) = &again;
        let (dmain, dextra) = dx.split_at_mut(main);
        let parameters = [&x[..main], &x[main..]];
        lstm_by_hand::value_and_gradient(parameters, state, sequence, layers, [dmain, dextra])
    })
    .ours(move |x, dx| {
        let (state, sequence) = &third;
        let (dmain, dextra) = dx.split_at_mut(main);
        let (x, extra) = x.split_at(main);
        lstm::objective::value_and_grad_into(x, extra, state, sequence, layers, dmain, dextra)
    })
}

/// A weighted sum of the residual, by the camera, the point and the weight of the observation.
fn bundle_adjustment(ba: &ba::Instance) -> Workload {
    let point = [ba.camera.as_slice(), &ba.point, &[ba.weight]].concat();
    let feature = ba.feature;
    Workload::new("bundle adjustment residual", point, move |x| {
        let [u, v] = ba::reprojection_error(part(x, 0), part(x, 11), x[14], &feature);
        RESIDUAL_WEIGHTS[0] * u + RESIDUAL_WEIGHTS[1] * v
    })
    .by_hand(move |x, dx| match dx.first_chunk_mut() {
        Some(dx) => {
            let (camera, point) = (part(x, 0), part(x, 11));
            let factors = RESIDUAL_WEIGHTS;
            ba_by_hand::value_and_gradient(camera, point, x[14], &feature, factors, dx)
        }
        None => f64::NAN,
    })
    .ours(move |x, dx| {
        let (camera, point) = (part(x, 0), part(x, 11));
        let (error, (dcamera, dpoint, dweight)) =
            ba::reprojection_error::vjp(camera, point, x[14], &feature, RESIDUAL_WEIGHTS);
        dx[..11].copy_from_slice(&dcamera);
        dx[11..14].copy_from_slice(&dpoint);
        dx[14] = dweight;
        RESIDUAL_WEIGHTS[0] * error[0] + RESIDUAL_WEIGHTS[1] * error[1]
    })
}

fn hand_tracking(hand: hand::Instance) -> Workload {
    let point = hand.theta.clone();
    let again = hand.clone();
    let third = hand.clone();
    Workload::new("hand, 26 angles, 100 points", point, move |x| {
        hand::misfit(x, &hand.model, &hand.correspondences, &hand.points)
    })
    .by_hand(move |x, dx| {
        let (correspondences, points) = (&again.correspondences, &again.points);
        hand_by_hand::value_and_gradient(x, &again.model, correspondences, points, dx)
    })
    .ours(move |x, dx| {
        let (correspondences, points) = (&third.correspondences, &third.points);
        hand::misfit::value_and_grad_into(x, &third.model, correspondences, points, dx)
    })
}

/// All of a Jacobian, whose columns are summed so that there is a gradient to compare.
fn hand_jacobian(hand: hand::Instance) -> Workload {
    let point = hand.theta.clone();
    let again = hand.clone();
    Workload::new("hand, Jacobian of 300 x 26", point, move |x| {
        let differences = hand::differences(x, &hand.model, &hand.correspondences, &hand.points);
        differences.iter().sum()
    })
    .ours(move |x, dx| {
        let (value, rows) = hand::differences_of_pose::value_and_jacobian(
            part(x, 0),
            &again.model,
            &again.correspondences,
            &again.points,
        );
        sum_columns(&rows, dx);
        value.iter().sum()
    })
}

/// The same of the differences in triangles, whose barycentric coordinates are moved together.
fn hand_jacobian_in_triangles(hand: hand::Instance) -> Workload {
    let point = [&[0.0; 2], hand.theta.as_slice()].concat();
    let again = hand.clone();
    Workload::new("hand in triangles, 300 x 28", point, move |x| {
        let differences = hand::differences_of_move_and_pose(
            part(x, 0),
            &hand.barycentric,
            &hand.model,
            &hand.correspondences,
            &hand.points,
        );
        differences.iter().sum()
    })
    .ours(move |x, dx| {
        let (value, rows) = hand::differences_of_move_and_pose::value_and_jacobian(
            part(x, 0),
            &again.barycentric,
            &again.model,
            &again.correspondences,
            &again.points,
        );
        sum_columns(&rows, dx);
        value.iter().sum()
    })
}

fn sum_columns<const N: usize>(rows: &[[f64; N]], sums: &mut [f64]) {
    sums.fill(0.0);
    for row in rows {
        for (sum, slope) in sums.iter_mut().zip(row) {
            *sum += slope;
        }
    }
}

/// The `N` numbers that start at `first`.
fn part<const N: usize>(x: &[f64], first: usize) -> &[f64; N] {
    x[first..]
        .first_chunk()
        .unwrap_or_else(|| unreachable!("the points above are long enough"))
}

/// Eight atoms near the corners of a cube.
fn cube() -> Vec<f64> {
    let noise = spread(24, -0.1, 0.1);
    let corners = (0..8).flat_map(|corner| array::from_fn::<_, 3, _>(|axis| corner >> axis & 1));
    corners
        .zip(noise)
        .map(|(side, noise)| 1.2 * f64::from(side) + noise)
        .collect()
}
