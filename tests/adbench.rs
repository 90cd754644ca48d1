//! The programs of `ADBench`, and the gradients that the benchmark `programs` has by hand, against the numbers that its own
//! tests expect, and its files against what they must be.

#[path = "../examples/adbench/ba.rs"]
mod ba;
#[path = "../benches/programs/ba_by_hand.rs"]
mod ba_by_hand;
#[path = "../examples/adbench/gmm.rs"]
mod gmm;
#[path = "../benches/programs/gmm_by_hand.rs"]
mod gmm_by_hand;
#[path = "../examples/adbench/hand.rs"]
mod hand;
#[path = "../benches/programs/hand_by_hand.rs"]
mod hand_by_hand;
#[path = "../examples/adbench/lstm.rs"]
mod lstm;
#[path = "../benches/programs/lstm_by_hand.rs"]
mod lstm_by_hand;
#[path = "../examples/adbench/read.rs"]
mod read;

/// Compares `found` with the published numbers of that name, to the 1e-8 that `ADBench`'s tests grant.
#[track_caller]
fn check(name: &str, found: &[f64]) {
    let published = read::published(name).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(found.len(), published.len(), "{name}");
    for (i, (found, published)) in found.iter().zip(&published).enumerate() {
        let difference = (found - published).abs();
        assert!(
            difference <= 1e-8,
            "{name}[{i}] is {found}, published is {published}"
        );
    }
}

#[test]
fn gaussian_mixture_model_has_the_published_value() -> Result<(), read::DataError> {
    let gmm = read::gmm("gmm/test.txt")?;
    let value = gmm::objective(&gmm.alphas, &gmm.means, &gmm.icf, &gmm.points, gmm.prior);
    check("gmm.objective", &[value]);
    Ok(())
}

#[test]
fn gaussian_mixture_models_of_both_sizes_are_finite() -> Result<(), read::DataError> {
    for (file, d) in [("gmm/gmm_d2_K5.txt", 2), ("gmm/gmm_d10_K5.txt", 10)] {
        let gmm = read::gmm(file)?;
        assert_eq!(gmm.means.len(), 5 * d, "{file}");
        assert_eq!(gmm.points.len(), 1000 * d, "{file}");
        let value = gmm::objective(&gmm.alphas, &gmm.means, &gmm.icf, &gmm.points, gmm.prior);
        assert!(value.is_finite(), "{file}");
    }
    Ok(())
}

/// A single standard normal component, whose density is known in closed form.
#[test]
fn one_standard_normal_component_has_its_own_density() {
    let prior = gmm::Wishart { gamma: 1.0, m: 0 };
    let points = [0.5, -1.0, 2.0, 0.25, 0.0, 1.5];
    let value = gmm::objective(&[0.3], &[0.0; 3], &[0.0; 6], &points, prior);
    let squares: f64 = points.iter().map(|x| x * x).sum();
    let likelihood = -0.5 * squares - 3.0 * (2.0 * std::f64::consts::PI).ln();
    // Half the squared norm of the unit matrix, and the normalization of four degrees of freedom:
    // ln Γ₃(2) = 1.5 ln π + ln Γ(2) + ln Γ(1.5) + ln Γ(1), where Γ(1.5) = √π / 2.
    let pi = std::f64::consts::PI;
    let multigamma = 1.5 * pi.ln() + (pi.sqrt() / 2.0).ln();
    let prior = 1.5 - (-6.0 * 2.0_f64.ln() - multigamma);
    assert!((value - likelihood - prior).abs() < 1e-10);
}

#[test]
fn bundle_adjustment_has_the_published_residuals() -> Result<(), read::DataError> {
    let ba = read::ba("ba/test.txt")?;
    assert_eq!(ba.observations, 10);
    let error = ba::reprojection_error(&ba.camera, &ba.point, ba.weight, &ba.feature);
    check("ba.reprojection", &error);
    check("ba.weight", &[ba::weight_error(ba.weight)]);
    Ok(())
}

/// Where the camera does not turn, the formula by the axis has none, and its limit takes over.
#[test]
fn a_camera_that_hardly_turns_sees_what_one_sees_that_does_not() -> Result<(), read::DataError> {
    let mut ba = read::ba("ba/test.txt")?;
    let mut error = |turn: f64| {
        ba.camera[..3].fill(turn);
        ba::reprojection_error(&ba.camera, &ba.point, ba.weight, &ba.feature)
    };
    let [still, hardly] = [error(0.0), error(1e-12)];
    for (still, hardly) in still.iter().zip(&hardly) {
        assert!((still / hardly - 1.0).abs() < 1e-9, "{still} and {hardly}");
    }
    Ok(())
}

#[test]
fn long_short_term_memory_has_the_published_value() -> Result<(), read::DataError> {
    let lstm = read::lstm("lstm/lstm_l2_c1024.txt")?;
    let value = lstm::objective(
        &lstm.main,
        &lstm.extra,
        &lstm.state,
        &lstm.sequence,
        lstm.layers,
    );
    check("lstm.objective", &[value]);
    Ok(())
}

#[test]
fn hand_has_the_published_differences_at_vertices() -> Result<(), read::DataError> {
    let hand = read::hand("hand/test.txt")?;
    let differences = hand::differences(
        &hand.theta,
        &hand.model,
        &hand.correspondences,
        &hand.points,
    );
    check("hand.simple.differences", &differences);
    let misfit = hand::misfit(
        &hand.theta,
        &hand.model,
        &hand.correspondences,
        &hand.points,
    );
    let squares: f64 = differences.iter().map(|x| x * x).sum();
    assert!((misfit - squares / 2.0).abs() < 1e-15);
    Ok(())
}

#[test]
fn hand_has_the_published_differences_in_triangles() -> Result<(), read::DataError> {
    let hand = read::hand_in_triangles("hand/hand_complicated.txt")?;
    let differences = hand::differences_in_triangles(
        &hand.theta,
        &hand.barycentric,
        &hand.model,
        &hand.correspondences,
        &hand.points,
    );
    check("hand.complicated.differences", &differences);
    Ok(())
}

#[test]
fn gaussian_mixture_model_by_hand_has_the_published_gradient() -> Result<(), read::DataError> {
    let gmm = read::gmm("gmm/test.txt")?;
    let mut slopes = [
        vec![f64::NAN; gmm.alphas.len()],
        vec![f64::NAN; gmm.means.len()],
        vec![f64::NAN; gmm.icf.len()],
    ];
    let value = gmm_by_hand::value_and_gradient(
        [&gmm.alphas, &gmm.means, &gmm.icf],
        &gmm.points,
        gmm.prior,
        slopes.each_mut().map(Vec::as_mut_slice),
    );
    check("gmm.objective", &[value]);
    check("gmm.gradient", &slopes.concat());
    Ok(())
}

#[test]
fn bundle_adjustment_by_hand_has_the_published_jacobian() -> Result<(), read::DataError> {
    let ba = read::ba("ba/test.txt")?;
    let mut rows = [[f64::NAN; 15]; 2];
    for (factors, row) in [[1.0, 0.0], [0.0, 1.0]].into_iter().zip(&mut rows) {
        ba_by_hand::value_and_gradient(&ba.camera, &ba.point, ba.weight, &ba.feature, factors, row);
    }
    check("ba.jacobian", rows.as_flattened());
    Ok(())
}

#[test]
fn long_short_term_memory_by_hand_has_the_published_gradient() -> Result<(), read::DataError> {
    let lstm = read::lstm("lstm/lstm_l2_c1024.txt")?;
    let mut slopes = [
        vec![f64::NAN; lstm.main.len()],
        vec![f64::NAN; lstm.extra.len()],
    ];
    let value = lstm_by_hand::value_and_gradient(
        [&lstm.main, &lstm.extra],
        &lstm.state,
        &lstm.sequence,
        lstm.layers,
        slopes.each_mut().map(Vec::as_mut_slice),
    );
    check("lstm.objective", &[value]);
    check("lstm.gradient", &slopes.concat());
    Ok(())
}

/// The gradient of half a sum of squares is the transposed Jacobian times what is squared.
#[test]
fn hand_by_hand_has_the_gradient_of_the_published_jacobian() -> Result<(), read::DataError> {
    let hand = read::hand("hand/test.txt")?;
    let mut slopes = [f64::NAN; 26];
    hand_by_hand::value_and_gradient(
        &hand.theta,
        &hand.model,
        &hand.correspondences,
        &hand.points,
        &mut slopes,
    );
    let differences = read::published("hand.simple.differences")?;
    let jacobian = read::published("hand.simple.jacobian")?;
    assert_eq!(jacobian.len(), 6 * slopes.len());
    for (i, (slope, column)) in slopes.iter().zip(jacobian.chunks(6)).enumerate() {
        let terms = column.iter().zip(&differences);
        let published: f64 = terms.map(|(slope, difference)| slope * difference).sum();
        assert!(
            (slope - published).abs() < 1e-8,
            "slope {i} is {slope}, published is {published}"
        );
    }
    Ok(())
}

#[test]
fn larger_files_are_what_their_names_say() -> Result<(), read::DataError> {
    let simple = read::hand("hand/hand1_t26_c100_simple.txt")?;
    assert_eq!((simple.theta.len(), simple.points.len()), (26, 100));
    let complicated = read::hand_in_triangles("hand/hand1_t26_c100_complicated.txt")?;
    assert_eq!(complicated.barycentric.len(), 100);
    assert_eq!(
        read::ba("ba/ba1_n49_m7776_p31843.txt")?.observations,
        31_843
    );
    Ok(())
}

#[test]
fn a_file_of_another_format_is_refused_where_it_differs() {
    let message = |error: Option<read::DataError>| error.map_or(String::new(), |e| e.to_string());
    let cases = [
        (
            message(read::gmm("lstm/none.txt").err()),
            "cannot read ",
            "none.txt",
        ),
        (
            message(read::gmm("ba/test.txt").err()),
            "",
            "test.txt ends where a mean should follow",
        ),
        (
            message(read::ba("gmm/test.txt").err()),
            "",
            "test.txt:10: expected the end of the file, found `-1.270071`",
        ),
        (
            message(read::hand_in_triangles("hand/test.txt").err()),
            "",
            "test.txt ends where the pose should follow",
        ),
        (
            message(read::hand("LICENSE.TXT").err()),
            "",
            "LICENSE.TXT:1: expected the number of points, found `Copyright`",
        ),
        (
            message(read::published("gmm.hessian").err()),
            "",
            "no line says `gmm.hessian`",
        ),
    ];
    for (message, start, part) in cases {
        assert!(message.starts_with(start), "{message}");
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn gaussian_mixture_model_has_the_published_gradient() -> Result<(), read::DataError> {
    let gmm = read::gmm("gmm/test.txt")?;
    let (value, (alphas, means, icf)) =
        gmm::objective::value_and_grad(&gmm.alphas, &gmm.means, &gmm.icf, &gmm.points, gmm.prior);
    check("gmm.objective", &[value]);
    check("gmm.gradient", &[alphas, means, icf].concat());
    Ok(())
}

#[test]
fn bundle_adjustment_has_the_published_jacobian() -> Result<(), read::DataError> {
    let ba = read::ba("ba/test.txt")?;
    let mut rows = Vec::new();
    for cotangent in [[1.0, 0.0], [0.0, 1.0]] {
        let (_, (camera, point, weight)) =
            ba::reprojection_error::vjp(&ba.camera, &ba.point, ba.weight, &ba.feature, cotangent);
        rows.extend(camera);
        rows.extend(point);
        rows.push(weight);
    }
    check("ba.jacobian", &rows);
    assert_eq!(ba::weight_error::grad(ba.weight), -2.0 * ba.weight);
    Ok(())
}

#[test]
fn bundle_adjustment_has_the_published_jacobian_forwards_too() -> Result<(), read::DataError> {
    let ba = read::ba("ba/test.txt")?;
    let mut columns = [[0.0; 15]; 2];
    for input in 0..15 {
        let (mut camera, mut point, mut weight) = ([0.0; 11], [0.0; 3], 0.0);
        match input {
            0..11 => camera[input] = 1.0,
            11..14 => point[input - 11] = 1.0,
            _ => weight = 1.0,
        }
        let (_, [u, v]) = ba::reprojection_error::jvp(
            &ba.camera,
            &ba.point,
            ba.weight,
            &ba.feature,
            &camera,
            &point,
            weight,
        );
        columns[0][input] = u;
        columns[1][input] = v;
    }
    check("ba.jacobian", columns.as_flattened());
    Ok(())
}

#[test]
fn long_short_term_memory_has_the_published_gradient() -> Result<(), read::DataError> {
    let lstm = read::lstm("lstm/lstm_l2_c1024.txt")?;
    let (value, (main, extra)) = lstm::objective::value_and_grad(
        &lstm.main,
        &lstm.extra,
        &lstm.state,
        &lstm.sequence,
        lstm.layers,
    );
    check("lstm.objective", &[value]);
    check("lstm.gradient", &[main, extra].concat());
    Ok(())
}

#[test]
fn hand_has_the_published_jacobian_at_vertices() -> Result<(), read::DataError> {
    let hand = read::hand("hand/test.txt")?;
    let mut columns = Vec::new();
    for input in 0..26 {
        let mut direction = vec![0.0; 26];
        direction[input] = 1.0;
        let (_, column) = hand::differences::jvp(
            &hand.theta,
            &hand.model,
            &hand.correspondences,
            &hand.points,
            &direction,
        );
        columns.extend(column);
    }
    check("hand.simple.jacobian", &columns);
    let pose = hand.theta.as_slice().try_into();
    let rows = hand::differences_of_pose::jacobian(
        pose.expect("a pose of 26 numbers"),
        &hand.model,
        &hand.correspondences,
        &hand.points,
    );
    check("hand.simple.jacobian", &columns_of(&rows));
    Ok(())
}

/// The numbers of a matrix column after column.
fn columns_of<const N: usize>(rows: &[[f64; N]]) -> Vec<f64> {
    let column = |k: usize| rows.iter().map(move |row| row[k]);
    (0..N).flat_map(column).collect()
}

#[test]
fn hand_has_the_published_jacobian_in_triangles() -> Result<(), read::DataError> {
    let hand = read::hand_in_triangles("hand/hand_complicated.txt")?;
    let count = hand.points.len();
    let mut columns = Vec::new();
    let mut column = |barycentric: [f64; 2], theta: Vec<f64>| {
        // Each difference depends on the coordinates in its own triangle alone, so that all are moved at once.
        let (_, column) = hand::differences_in_triangles::jvp(
            &hand.theta,
            &hand.barycentric,
            &hand.model,
            &hand.correspondences,
            &hand.points,
            &theta,
            &vec![barycentric; count],
        );
        columns.extend(column);
    };
    column([1.0, 0.0], vec![0.0; 26]);
    column([0.0, 1.0], vec![0.0; 26]);
    for input in 0..26 {
        let mut direction = vec![0.0; 26];
        direction[input] = 1.0;
        column([0.0; 2], direction);
    }
    check("hand.complicated.jacobian", &columns);
    let mut move_and_pose = [0.0; 28];
    move_and_pose[2..].copy_from_slice(&hand.theta);
    let rows = hand::differences_of_move_and_pose::jacobian(
        &move_and_pose,
        &hand.barycentric,
        &hand.model,
        &hand.correspondences,
        &hand.points,
    );
    check("hand.complicated.jacobian", &columns_of(&rows));
    Ok(())
}

#[test]
fn hand_has_the_gradient_of_the_published_jacobian() -> Result<(), read::DataError> {
    let hand = read::hand("hand/test.txt")?;
    let slopes = hand::misfit::grad(
        &hand.theta,
        &hand.model,
        &hand.correspondences,
        &hand.points,
    );
    let differences = read::published("hand.simple.differences")?;
    let jacobian = read::published("hand.simple.jacobian")?;
    for (slope, column) in slopes.iter().zip(jacobian.chunks(6)) {
        let terms = column.iter().zip(&differences);
        let published: f64 = terms.map(|(slope, difference)| slope * difference).sum();
        assert!((slope - published).abs() < 1e-8, "{slope} {published}");
    }
    Ok(())
}
