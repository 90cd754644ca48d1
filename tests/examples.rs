//! What the examples on real data must reach, against fits that were made without this crate.

#[path = "../examples/cluster"]
mod cluster {
    pub(super) mod model;
    pub(super) mod search;
}
#[path = "../examples/logistic_regression"]
mod logistic_regression {
    pub(super) mod data;
    pub(super) mod fit;
    pub(super) mod model;
}
#[path = "../examples/mlp"]
mod mlp {
    pub(super) mod data;
    pub(super) mod network;
    pub(super) mod train;
}
#[path = "../examples/ode_fit"]
mod ode_fit {
    pub(super) mod data;
    pub(super) mod fit;
    pub(super) mod model;
}

use backprop::Differentiable;

/// The coefficients are those that R prints for `glm(Species ~ ., binomial, iris[51:150, ])`, the constant last, and its
/// residual deviance.
#[test]
fn logistic_regression_finds_the_coefficients_that_r_finds() {
    use logistic_regression::{data, fit, model};

    let (flowers, is_virginica) = data::flowers();
    assert_eq!((flowers.len(), is_virginica.len()), (100, 100));
    let best = fit::minimize(
        [0.0; 5],
        |weights| model::loss::value_and_grad(weights, &flowers, &is_virginica),
        |_| {},
    );

    let published = [-2.465, -6.681, 9.429, 18.286, -42.638];
    for (found, published) in best.at.iter().zip(published) {
        assert!(
            (found - published).abs() < 5.1e-4,
            "{found} is not {published}"
        );
    }
    let deviance = 2.0 * model::loss(&best.at, &flowers, &is_virginica);
    assert!((deviance - 11.899).abs() < 5.1e-4, "{deviance}");
    assert_eq!(model::accuracy(&best.at, &flowers, &is_virginica), 0.98);
    assert!(best.slope < 1e-6 && 2.0 * best.value == deviance);
}

#[test]
fn a_perceptron_learns_to_read_digits_it_has_not_seen() {
    use mlp::{data, network, train};

    let mut images = data::images();
    assert_eq!(images.len(), 1797);
    let (learned, unseen) = images.split_at_mut(1200);
    let mut training = train::Training::new(1);
    let before = network::loss(&training.network, unseen);
    for _ in 0..10 {
        training.epoch(learned);
    }

    let after = network::loss(&training.network, unseen);
    let accuracy = train::accuracy(&training.network, unseen);
    assert!(
        before > 2.2 && after < 0.35,
        "the loss fell from {before} to {after}"
    );
    assert!(accuracy > 0.9, "{accuracy}");
    let first = train::read(&training.network, &unseen[0]);
    assert!(first < network::DIGITS);
}

#[test]
fn the_gradient_of_a_perceptron_is_its_slope_along_itself() {
    use mlp::{data, network, train};

    let images = &data::images()[..50];
    let network = train::Training::new(2).network;
    let (value, gradient) = network::loss::value_and_grad(&network, images);
    assert_eq!(value, network::loss(&network, images));

    let moved = |by: f64| {
        let mut moved = network.clone();
        moved.add_scaled(by, &gradient);
        network::loss(&moved, images)
    };
    let difference = (moved(1e-4) - moved(-1e-4)) / 2e-4;
    let slope = gradient.dot(&gradient);
    assert!(
        (difference / slope - 1.0).abs() < 1e-6,
        "{difference} is not {slope}"
    );
    let (_, tangent) = network::loss::jvp(&network, images, &gradient);
    assert!(
        (tangent / slope - 1.0).abs() < 1e-13,
        "{tangent} is not {slope}"
    );
}

/// The least squares were found by a program in Python with central differences and the same Runge-Kutta steps.
#[test]
fn the_fit_of_lynxes_and_hares_is_the_least_of_squares() {
    use ode_fit::{data, fit, model};

    let censuses = data::censuses();
    assert_eq!(censuses.len(), 21);
    assert_eq!(censuses[20].year, 1920.0);
    let best = fit::fit(model::START, &censuses, |step| {
        assert!(step.misfit.is_finite() && step.damping > 0.0);
    });

    let expected = [
        0.540_159_0,
        0.027_165_36,
        0.796_386_0,
        0.023_694_64,
        34.602_42,
        5.844_506,
    ];
    for (found, expected) in numbers(&best.model).into_iter().zip(expected) {
        assert!(
            (found / expected - 1.0).abs() < 1e-6,
            "{found} is not {expected}"
        );
    }
    assert!(
        (best.misfit - 2.018_661_195_5).abs() < 1e-9,
        "{}",
        best.misfit
    );

    let gradient = model::misfit::grad(&best.model, &censuses);
    for (slope, size) in numbers(&gradient).into_iter().zip(expected) {
        assert!((slope * size).abs() < 1e-5, "{gradient:?}");
    }
}

/// The posterior means are the reference of `hudson_lynx_hare-lotka_volterra` in the database `posteriordb` of the Stan
/// project, for the same data and the same errors, but with priors.
#[test]
fn the_fit_of_lynxes_and_hares_is_near_the_published_posterior() {
    use ode_fit::{data, fit, model};

    let best = fit::fit(model::START, &data::censuses(), |_| {});
    let published = [0.546_86, 0.027_747, 0.800_10, 0.024_086, 34.035, 5.935_9];
    for (found, published) in numbers(&best.model).into_iter().zip(published) {
        assert!(
            (found / published - 1.0).abs() < 0.03,
            "{found} is far from {published}"
        );
    }
}

#[test]
fn the_gradient_of_the_misfit_agrees_with_the_jacobian_of_the_residuals() {
    use ode_fit::{data, model};

    let censuses = data::censuses();
    let at = model::START;
    let gradient = numbers(&model::misfit::grad(&at, &censuses));
    let zeros = at.zeros();
    for (parameter, slope) in gradient.into_iter().enumerate() {
        let mut direction = zeros;
        *[
            &mut direction.rates.birth,
            &mut direction.rates.predation,
            &mut direction.rates.death,
            &mut direction.rates.conversion,
            &mut direction.start.hares,
            &mut direction.start.lynxes,
        ][parameter] = 1.0;
        let (residuals, tangent) = model::residuals::jvp(&at, &censuses, &direction);
        let expected = 2.0 * residuals.dot(&tangent);
        assert!(
            (slope / expected - 1.0).abs() < 1e-10,
            "{slope} is not {expected}"
        );
        let moved = |by: f64| {
            let mut moved = at;
            moved.add_scaled(by, &direction);
            model::misfit(&moved, &censuses)
        };
        let by = 1e-5 * at.dot(&direction);
        let difference = (moved(by) - moved(-by)) / (2.0 * by);
        assert!(
            (slope / difference - 1.0).abs() < 1e-6,
            "{slope} is not {difference}"
        );
    }
}

/// The parameters in the order in which they are declared.
fn numbers(model: &ode_fit::model::Model) -> [f64; 6] {
    let ode_fit::model::Model { rates, start } = model;
    [
        rates.birth,
        rates.predation,
        rates.death,
        rates.conversion,
        start.hares,
        start.lynxes,
    ]
}

/// The energy is the lowest that is known (Cambridge Cluster Database). By the symmetry of an icosahedron its vibrations come in
/// groups of as many as the dimensions of the representations of that group: 1, 3, 4 and 5.
#[test]
fn thirteen_atoms_form_an_icosahedron() {
    use cluster::{model, search};

    let mut seed = 1;
    let mut descents = (0..200).map(|_| {
        search::descend(search::thrown(13, 3.0, 0.8, &mut seed)).expect("the solver starts")
    });
    let found = descents.find(|x| (model::energy(x) + 44.326_801).abs() < 5.1e-7);
    let stiffnesses = search::stiffnesses(&found.expect("one of the attempts finds it"));

    let (shifts_and_turns, vibrations) = stiffnesses.split_at(6);
    assert!(shifts_and_turns.iter().all(|value| value.abs() < 1e-6));
    assert!(vibrations[0] > 1.0);
    let groups: Vec<usize> = vibrations
        .chunk_by(|a, b| b - a < 1e-6 * b)
        .map(<[f64]>::len)
        .collect();
    assert_eq!(groups, [5, 4, 5, 3, 4, 3, 5, 1, 3]);
}
