//! The gradient of a weighted sum of a reprojection error by hand: in, what the error takes and a number for each of its two
//! components; out, the weighted sum, and in the buffer its gradient by camera, point and weight of the observation.

use crate::ba::{cross, dot, rotate};

/// The value and, in `gradient`, the gradient of the sum of [`crate::ba::reprojection_error`] times `factors`.
pub(crate) fn value_and_gradient(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    feature: &[f64; 2],
    factors: [f64; 2],
    gradient: &mut [f64; 15],
) -> f64 {
    let [r0, r1, r2, c0, c1, c2, focal_length, u0, v0, k1, k2] = *camera;
    let r = [r0, r1, r2];
    let from_centre = [point[0] - c0, point[1] - c1, point[2] - c2];
    let seen = rotate(r, from_centre);
    let x = seen[0] / seen[2];
    let y = seen[1] / seen[2];
    let square = x * x + y * y;
    let distortion = 1.0 + k1 * square + k2 * square * square;
    let scale = focal_length * distortion;
    let u = x * scale + u0 - feature[0];
    let v = y * scale + v0 - feature[1];

    let dweight = factors[0] * u + factors[1] * v;
    let du = factors[0] * weight;
    let dv = factors[1] * weight;
    let dscale = du * x + dv * y;
    let ddistortion = dscale * focal_length;
    let dsquare = ddistortion * (k1 + 2.0 * k2 * square);
    let dx = du * scale + 2.0 * x * dsquare;
    let dy = dv * scale + 2.0 * y * dsquare;
    let dseen = [dx / seen[2], dy / seen[2], -(dx * x + dy * y) / seen[2]];
    let ([dr0, dr1, dr2], [dp0, dp1, dp2]) = pull_rotation(r, from_centre, dseen);
    *gradient = [
        dr0,
        dr1,
        dr2,
        -dp0,
        -dp1,
        -dp2,
        dscale * distortion,
        du,
        dv,
        ddistortion * square,
        ddistortion * square * square,
        dp0,
        dp1,
        dp2,
        dweight,
    ];
    weight * dweight
}

/// What belongs to the rotation `r` and to the rotated `x`.
fn pull_rotation(r: [f64; 3], x: [f64; 3], dy: [f64; 3]) -> ([f64; 3], [f64; 3]) {
    let square = dot(r, r);
    if square == 0.0 {
        return (cross(x, dy), dy);
    }
    let angle = square.sqrt();
    let (sine, cosine) = angle.sin_cos();
    let axis = r.map(|r| r / angle);
    let along = dot(axis, x);
    let dalong = dot(axis, dy);
    let dangle = cosine * dot(cross(axis, x), dy) - sine * (dot(x, dy) - along * dalong);
    let turned = cross(x, dy);
    let daxis: [f64; 3] = std::array::from_fn(|i| {
        sine * turned[i] + (1.0 - cosine) * (dy[i] * along + x[i] * dalong)
    });
    let radial = dot(axis, daxis);
    let back = cross(dy, axis);
    (
        std::array::from_fn(|i| (daxis[i] - axis[i] * radial) / angle + axis[i] * dangle),
        std::array::from_fn(|i| {
            cosine * dy[i] + sine * back[i] + (1.0 - cosine) * axis[i] * dalong
        }),
    )
}
