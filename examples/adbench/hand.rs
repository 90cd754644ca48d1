//! Hand tracking: in, the pose of a hand and measured points, each of which is said to lie at a vertex, or in a triangle, of
//! the hand's surface; out, the differences between the points and the posed surface.
//!
//! A pose `theta` is 26 numbers: the axis of the whole hand's rotation times the angle, its translation, and of each finger
//! the flexion and abduction of its first joint and the flexions of the other two:
//!
//! ```text
//! [r0 r1 r2  t0 t1 t2  (flexion abduction flexion flexion) of thumb, index, middle, ring, little finger]
//! ```
//!
//! The bones are the wrist, four to a finger, of which the first keeps its place in the palm, and the forearm.
//!
//! Source: Šrajer, Kukelova, Fitzgibbon, "A benchmark of selected algorithmic differentiation tools on some problems in
//! computer vision and machine learning", 2018, section 4.3.

use backprop::differentiable;

/// An affine map of space: three rows, the last column is the translation.
pub(crate) type Affine = [[f64; 4]; 3];

/// The bones and the surface of a hand at rest.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Model {
    /// Every bone comes after the one that it hangs on.
    pub(crate) bones: Vec<Bone>,
    /// The points of the surface.
    pub(crate) vertices: Vec<Vertex>,
    /// Triples of vertices.
    pub(crate) triangles: Vec<[usize; 3]>,
}

/// A bone at rest.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bone {
    /// The bone that it hangs on.
    pub(crate) parent: Option<usize>,
    /// From its own frame to its parent's.
    pub(crate) relative: Affine,
    /// From the hand's frame to its own.
    pub(crate) inverse: Affine,
}

/// A point of the surface.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Vertex {
    /// Where it is at rest.
    pub(crate) position: [f64; 3],
    /// The bones that move it, and how much each does.
    pub(crate) influences: Vec<(usize, f64)>,
}

/// A problem as a file states it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Instance {
    /// The pose.
    pub(crate) theta: Vec<f64>,
    /// Of each point two barycentric coordinates in its triangle; empty where points belong to vertices.
    pub(crate) barycentric: Vec<[f64; 2]>,
    /// The hand.
    pub(crate) model: Model,
    /// Of each point its vertex or triangle.
    pub(crate) correspondences: Vec<usize>,
    /// What was measured.
    pub(crate) points: Vec<[f64; 3]>,
}

/// The differences between the points and their vertices.
#[differentiable]
pub(crate) fn differences(
    theta: &[f64],
    #[constant] model: &Model,
    correspondences: &[usize],
    #[constant] points: &[[f64; 3]],
) -> Vec<f64> {
    let transforms = bone_transforms(theta, model);
    let rotation = rotation_about([theta[0], theta[1], theta[2]]);
    let mut differences = vec![0.0; 3 * points.len()];
    for (i, (point, vertex)) in points.iter().zip(correspondences).enumerate() {
        let skinned = skin(&transforms, &model.vertices[*vertex]);
        let placed = turn(&rotation, skinned);
        for axis in 0..3 {
            differences[3 * i + axis] = point[axis] - (placed[axis] + theta[3 + axis]);
        }
    }
    differences
}

/// The differences between the points and where in their triangles they are said to lie.
#[differentiable]
pub(crate) fn differences_in_triangles(
    theta: &[f64],
    barycentric: &[[f64; 2]],
    #[constant] model: &Model,
    correspondences: &[usize],
    #[constant] points: &[[f64; 3]],
) -> Vec<f64> {
    let transforms = bone_transforms(theta, model);
    let rotation = rotation_about([theta[0], theta[1], theta[2]]);
    let mut differences = vec![0.0; 3 * points.len()];
    for (i, (point, [u, v])) in points.iter().zip(barycentric).enumerate() {
        let [a, b, c] = model.triangles[correspondences[i]];
        let a = skin(&transforms, &model.vertices[a]);
        let b = skin(&transforms, &model.vertices[b]);
        let c = skin(&transforms, &model.vertices[c]);
        let mut within = [0.0; 3];
        for axis in 0..3 {
            within[axis] = u * a[axis] + v * b[axis] + (1.0 - u - v) * c[axis];
        }
        let placed = turn(&rotation, within);
        for axis in 0..3 {
            differences[3 * i + axis] = point[axis] - (placed[axis] + theta[3 + axis]);
        }
    }
    differences
}

/// The same for a pose of 26 numbers, with its Jacobian: a row for each difference, a column for each number of the pose.
#[differentiable(jacobian)]
pub(crate) fn differences_of_pose(
    theta: &[f64; 26],
    #[constant] model: &Model,
    correspondences: &[usize],
    #[constant] points: &[[f64; 3]],
) -> Vec<f64> {
    differences(theta, model, correspondences, points)
}

/// The differences within triangles by 28 numbers, with its Jacobian: how far the barycentric coordinates of all points are moved
/// together, and the pose. No difference depends on the coordinates of another point, so that the first two columns have the
/// derivatives by all of them.
#[differentiable(jacobian)]
pub(crate) fn differences_of_move_and_pose(
    x: &[f64; 28],
    #[constant] barycentric: &[[f64; 2]],
    #[constant] model: &Model,
    correspondences: &[usize],
    #[constant] points: &[[f64; 3]],
) -> Vec<f64> {
    let mut moved = vec![[0.0; 2]; barycentric.len()];
    for (i, [u, v]) in barycentric.iter().enumerate() {
        moved[i] = [u + x[0], v + x[1]];
    }
    differences_in_triangles(&x[2..], &moved, model, correspondences, points)
}

/// Half the sum of the squared differences between the points and their vertices, which a fit makes least.
#[differentiable]
pub(crate) fn misfit(
    theta: &[f64],
    #[constant] model: &Model,
    correspondences: &[usize],
    #[constant] points: &[[f64; 3]],
) -> f64 {
    let differences = differences(theta, model, correspondences, points);
    0.5 * differences
        .iter()
        .map(|difference| difference * difference)
        .sum::<f64>()
}

/// How each bone moves what is attached to it, in the hand's frame.
#[differentiable]
pub(crate) fn bone_transforms(theta: &[f64], #[constant] model: &Model) -> Vec<Affine> {
    let mut angles = vec![[0.0; 2]; model.bones.len()];
    for finger in 0..5 {
        let first = 6 + 4 * finger;
        let bone = 2 + 4 * finger;
        angles[bone] = [theta[first], theta[first + 1]];
        angles[bone + 1][0] = theta[first + 2];
        angles[bone + 2][0] = theta[first + 3];
    }

    let mut absolutes = vec![[[0.0; 4]; 3]; model.bones.len()];
    let mut transforms = vec![[[0.0; 4]; 3]; model.bones.len()];
    for (i, bone) in model.bones.iter().enumerate() {
        let [flexion, abduction] = angles[i];
        let relative = compose(&bone.relative, &joint(flexion, abduction));
        absolutes[i] = match bone.parent {
            Some(parent) => compose(&absolutes[parent], &relative),
            None => relative,
        };
        transforms[i] = compose(&absolutes[i], &bone.inverse);
    }
    transforms
}

/// The rotation by `flexion` about the first axis, then by `abduction` about the third.
#[differentiable]
pub(crate) fn joint(flexion: f64, abduction: f64) -> Affine {
    let (sx, cx) = flexion.sin_cos();
    let (sz, cz) = abduction.sin_cos();
    [
        [cz, -sz * cx, sz * sx, 0.0],
        [sz, cz * cx, -cz * sx, 0.0],
        [0.0, sx, cx, 0.0],
    ]
}

/// First `second`, then `first`.
#[differentiable]
pub(crate) fn compose(first: &Affine, second: &Affine) -> Affine {
    let mut product = [[0.0; 4]; 3];
    for row in 0..3 {
        for column in 0..4 {
            for k in 0..3 {
                product[row][column] += first[row][k] * second[k][column];
            }
        }
        product[row][3] += first[row][3];
    }
    product
}

/// Linear blend skinning: the mean of where the bones move the vertex.
#[differentiable]
pub(crate) fn skin(transforms: &[Affine], #[constant] vertex: &Vertex) -> [f64; 3] {
    let [x, y, z] = vertex.position;
    let mut position = [0.0; 3];
    for (bone, weight) in &vertex.influences {
        let transform = &transforms[*bone];
        for axis in 0..3 {
            let [a, b, c, d] = transform[axis];
            position[axis] += weight * (a * x + b * y + c * z + d);
        }
    }
    position
}

/// The matrix of the rotation about `r` by the length of `r`, which counts as none if it is below 0.0001.
#[differentiable]
pub(crate) fn rotation_about(r: [f64; 3]) -> [[f64; 3]; 3] {
    let angle = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
    if angle < 1e-4 {
        return [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    }
    let [x, y, z] = [r[0] / angle, r[1] / angle, r[2] / angle];
    let (s, c) = angle.sin_cos();
    let t = 1.0 - c;
    [
        [x * x * t + c, x * y * t - z * s, x * z * t + y * s],
        [x * y * t + z * s, y * y * t + c, y * z * t - x * s],
        [x * z * t - y * s, y * z * t + x * s, z * z * t + c],
    ]
}

#[differentiable]
pub(crate) fn turn(rotation: &[[f64; 3]; 3], v: [f64; 3]) -> [f64; 3] {
    let mut turned = [0.0; 3];
    for row in 0..3 {
        for column in 0..3 {
            turned[row] += rotation[row][column] * v[column];
        }
    }
    turned
}
