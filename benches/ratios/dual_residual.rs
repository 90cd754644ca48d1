//! The residual of bundle adjustment for dual numbers and for plain ones: in, the fifteen inputs in the order of
//! `bundle_adjustment.rs`, out, its two components.

use num_dual::DualNum;

/// Where the point was seen.
pub(crate) const SEEN: [f64; 2] = [0.3, -0.2];

pub(crate) fn residual<T: DualNum<f64> + Copy>(x: &[T; 15]) -> [T; 2] {
    let &[
        r0,
        r1,
        r2,
        c0,
        c1,
        c2,
        focal,
        u0,
        u1,
        k1,
        k2,
        x0,
        x1,
        x2,
        weight,
    ] = x;
    let (d0, d1, d2) = (x0 - c0, x1 - c1, x2 - c2);
    let angle_squared = r0 * r0 + r1 * r1 + r2 * r2;
    let (p0, p1, p2) = if angle_squared.re() > 0.0 {
        let angle = angle_squared.sqrt();
        let (sin, cos) = angle.sin_cos();
        let inverse = angle.recip();
        let (n0, n1, n2) = (r0 * inverse, r1 * inverse, r2 * inverse);
        let along = (n0 * d0 + n1 * d1 + n2 * d2) * (-cos + 1.0);
        (
            d0 * cos + (n1 * d2 - n2 * d1) * sin + n0 * along,
            d1 * cos + (n2 * d0 - n0 * d2) * sin + n1 * along,
            d2 * cos + (n0 * d1 - n1 * d0) * sin + n2 * along,
        )
    } else {
        (
            d0 + (r1 * d2 - r2 * d1),
            d1 + (r2 * d0 - r0 * d2),
            d2 + (r0 * d1 - r1 * d0),
        )
    };
    let (q0, q1) = (p0 / p2, p1 / p2);
    let radius = q0 * q0 + q1 * q1;
    let distortion = k1 * radius + k2 * radius * radius + 1.0;
    [
        weight * (q0 * distortion * focal + u0 - SEEN[0]),
        weight * (q1 * distortion * focal + u1 - SEEN[1]),
    ]
}
