//! Bundle adjustment: in, a camera, a point in space, the weight of an observation and where in the picture the point was
//! seen; out, by how much the camera's projection misses that, times the weight.
//!
//! A camera is eleven numbers: the axis of its rotation times the angle, its centre, the focal length, the principal point,
//! and two coefficients of radial distortion:
//!
//! ```text
//! [r0 r1 r2  c0 c1 c2  f  u0 v0  k1 k2]
//! ```
//!
//! Source: Šrajer, Kukelova, Fitzgibbon, "A benchmark of selected algorithmic differentiation tools on some problems in
//! computer vision and machine learning", 2018, section 4.2.

use backprop::differentiable;

/// A problem as a file states it: one observation, which stands for all of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Instance {
    /// The camera that all are copies of.
    pub(crate) camera: [f64; 11],
    /// The point that all are copies of.
    pub(crate) point: [f64; 3],
    /// The weight of every observation.
    pub(crate) weight: f64,
    /// Where in the picture every point was seen.
    pub(crate) feature: [f64; 2],
    /// How many observations there are.
    pub(crate) observations: usize,
}

/// The weighted difference between where the camera projects the point to and where it was seen.
#[differentiable]
pub(crate) fn reprojection_error(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    #[constant] feature: &[f64; 2],
) -> [f64; 2] {
    let [u, v] = project(camera, point);
    [weight * (u - feature[0]), weight * (v - feature[1])]
}

/// What draws the weight of an observation to one.
#[differentiable]
pub(crate) fn weight_error(weight: f64) -> f64 {
    1.0 - weight * weight
}

/// Where in its picture the camera sees the point.
#[differentiable]
fn project(camera: &[f64; 11], point: &[f64; 3]) -> [f64; 2] {
    let [r0, r1, r2, c0, c1, c2, focal_length, u0, v0, k1, k2] = *camera;
    let seen = rotate([r0, r1, r2], [point[0] - c0, point[1] - c1, point[2] - c2]);
    let x = seen[0] / seen[2];
    let y = seen[1] / seen[2];
    let square = x * x + y * y;
    let scale = focal_length * (1.0 + k1 * square + k2 * square * square);
    [x * scale + u0, y * scale + v0]
}

/// Rodrigues' formula: `x`, turned about `r` by the length of `r`.
///
/// Where the angle is zero there is no axis, and the rotation is what it is to first order, `x + r × x`.
#[differentiable]
pub(crate) fn rotate(r: [f64; 3], x: [f64; 3]) -> [f64; 3] {
    let square = dot(r, r);
    if square == 0.0 {
        let [t0, t1, t2] = cross(r, x);
        return [x[0] + t0, x[1] + t1, x[2] + t2];
    }
    let angle = square.sqrt();
    let (sine, cosine) = angle.sin_cos();
    let axis = [r[0] / angle, r[1] / angle, r[2] / angle];
    let [t0, t1, t2] = cross(axis, x);
    let along = dot(axis, x) * (1.0 - cosine);
    [
        x[0] * cosine + t0 * sine + axis[0] * along,
        x[1] * cosine + t1 * sine + axis[1] * along,
        x[2] * cosine + t2 * sine + axis[2] * along,
    ]
}

#[differentiable]
pub(crate) fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[differentiable]
pub(crate) fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}
