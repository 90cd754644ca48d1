//! The residual of bundle adjustment, as in `ADBench`: a point in space, seen by a camera with radial distortion, less where
//! it was seen in the picture. The two components are added with fixed weights, as a pullback would.
//!
//! The inputs are, in this order: the camera's rotation (axis times angle) and centre, its focal length, principal point and
//! two distortion coefficients, the point, and the weight of the observation.

use backprop::grad;
use num_dual::DualSVec64;

use crate::dual_residual::{SEEN, residual};
use crate::workload::{Never, Ways, Workload, points};

/// What the components of the residual are multiplied by.
const SHARES: [f64; 2] = [0.75, 1.25];

pub(crate) fn workload() -> Workload {
    let symdiff: Result<Never<15>, _> =
        Err("symdiff takes two minutes to expand it, and knows no `if`");
    let mut inputs = points(&[
        -0.5..0.5,
        -0.5..0.5,
        -0.5..0.5, // rotation
        -0.5..0.5,
        -0.5..0.5,
        -4.0..-2.0, // centre
        0.8..1.6,   // focal length
        -0.1..0.1,
        -0.1..0.1, // principal point
        -0.1..0.1,
        -0.02..0.02, // distortion
        -1.0..1.0,
        -1.0..1.0,
        -0.5..0.5, // point
        0.5..1.5,  // weight
    ]);
    // No rotation at all is a case of its own.
    inputs[0][..3].fill(0.0);
    Workload::new(
        "bundle adjustment",
        &inputs,
        Ways {
            by_hand,
            grad,
            num_dual,
            symdiff,
            value,
        },
    )
}

fn value(
    [
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
    ]: [f64; 15],
) -> f64 {
    let (d0, d1, d2) = (x0 - c0, x1 - c1, x2 - c2);
    let angle_squared = r0 * r0 + r1 * r1 + r2 * r2;
    let (p0, p1, p2) = if angle_squared > 0.0 {
        let angle = angle_squared.sqrt();
        let (sin, cos) = angle.sin_cos();
        let inverse = 1.0 / angle;
        let (n0, n1, n2) = (r0 * inverse, r1 * inverse, r2 * inverse);
        let along = (n0 * d0 + n1 * d1 + n2 * d2) * (1.0 - cos);
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
    let distortion = 1.0 + k1 * radius + k2 * radius * radius;
    let e0 = weight * (q0 * distortion * focal + u0 - SEEN[0]);
    let e1 = weight * (q1 * distortion * focal + u1 - SEEN[1]);
    SHARES[0] * e0 + SHARES[1] * e1
}

fn by_hand(
    [
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
    ]: [f64; 15],
) -> (f64, [f64; 15]) {
    let (r, d) = ([r0, r1, r2], [x0 - c0, x1 - c1, x2 - c2]);
    let angle_squared = dot(r, r);
    // The pullback of the rotation takes the slopes by the rotated point to those by the axis and by `d`.
    if angle_squared > 0.0 {
        let angle = angle_squared.sqrt();
        let (sin, cos) = angle.sin_cos();
        let inverse = 1.0 / angle;
        let n = r.map(|r| r * inverse);
        let (normal, rest) = (dot(n, d), 1.0 - cos);
        let (across, along) = (cross(n, d), normal * rest);
        let p = std::array::from_fn(|i| d[i] * cos + across[i] * sin + n[i] * along);
        project(p, [focal, u0, u1, k1, k2, weight], |dp| {
            let by_along = dot(n, dp);
            let by_normal = by_along * rest;
            let by_angle = cos * dot(across, dp) - sin * (dot(d, dp) - by_along * normal);
            let (turned, side) = (cross(dp, n), cross(d, dp));
            let dn: [f64; 3] =
                std::array::from_fn(|i| sin * side[i] + along * dp[i] + by_normal * d[i]);
            let outward = by_angle - inverse * dot(dn, n);
            (
                std::array::from_fn(|i| inverse * dn[i] + outward * n[i]),
                std::array::from_fn(|i| cos * dp[i] + sin * turned[i] + by_normal * n[i]),
            )
        })
    } else {
        let across = cross(r, d);
        let p = std::array::from_fn(|i| d[i] + across[i]);
        project(p, [focal, u0, u1, k1, k2, weight], |dp| {
            let turned = cross(dp, r);
            (cross(d, dp), std::array::from_fn(|i| dp[i] + turned[i]))
        })
    }
}

/// The residual of a rotated point, and the whole gradient with the help of the rotation's pullback.
#[inline]
fn project(
    p: [f64; 3],
    [focal, u0, u1, k1, k2, weight]: [f64; 6],
    pullback: impl FnOnce([f64; 3]) -> ([f64; 3], [f64; 3]),
) -> (f64, [f64; 15]) {
    let (q0, q1) = (p[0] / p[2], p[1] / p[2]);
    let radius = q0 * q0 + q1 * q1;
    let distortion = 1.0 + k1 * radius + k2 * radius * radius;
    let (s0, s1) = (q0 * distortion, q1 * distortion);
    let (miss0, miss1) = (s0 * focal + u0 - SEEN[0], s1 * focal + u1 - SEEN[1]);
    let value = SHARES[0] * (weight * miss0) + SHARES[1] * (weight * miss1);

    let by_weight = SHARES[0] * miss0 + SHARES[1] * miss1;
    let (du0, du1) = (SHARES[0] * weight, SHARES[1] * weight);
    let by_focal = du0 * s0 + du1 * s1;
    let (ds0, ds1) = (du0 * focal, du1 * focal);
    let by_distortion = ds0 * q0 + ds1 * q1;
    let dk1 = by_distortion * radius;
    let twice_by_radius = 2.0 * by_distortion * (k1 + 2.0 * k2 * radius);
    let inverse = 1.0 / p[2];
    let dp0 = (ds0 * distortion + twice_by_radius * q0) * inverse;
    let dp1 = (ds1 * distortion + twice_by_radius * q1) * inverse;
    let ([dr0, dr1, dr2], [dd0, dd1, dd2]) = pullback([dp0, dp1, -(dp0 * q0 + dp1 * q1)]);
    let gradient = [
        dr0,
        dr1,
        dr2,
        -dd0,
        -dd1,
        -dd2,
        by_focal,
        du0,
        du1,
        dk1,
        dk1 * radius,
        dd0,
        dd1,
        dd2,
        by_weight,
    ];
    (value, gradient)
}

#[inline]
fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[inline]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

fn grad(
    [
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
    ]: [f64; 15],
) -> (f64, [f64; 15]) {
    let residual = grad!(|r: [f64; 3],
                          c: [f64; 3],
                          focal: f64,
                          u: [f64; 2],
                          k: [f64; 2],
                          x: [f64; 3],
                          weight: f64| {
        let (d0, d1, d2) = (x[0] - c[0], x[1] - c[1], x[2] - c[2]);
        let angle_squared = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
        let (p0, p1, p2) = if angle_squared > 0.0 {
            let angle = angle_squared.sqrt();
            let (sin, cos) = angle.sin_cos();
            let inverse = 1.0 / angle;
            let (n0, n1, n2) = (r[0] * inverse, r[1] * inverse, r[2] * inverse);
            let along = (n0 * d0 + n1 * d1 + n2 * d2) * (1.0 - cos);
            (
                d0 * cos + (n1 * d2 - n2 * d1) * sin + n0 * along,
                d1 * cos + (n2 * d0 - n0 * d2) * sin + n1 * along,
                d2 * cos + (n0 * d1 - n1 * d0) * sin + n2 * along,
            )
        } else {
            (
                d0 + (r[1] * d2 - r[2] * d1),
                d1 + (r[2] * d0 - r[0] * d2),
                d2 + (r[0] * d1 - r[1] * d0),
            )
        };
        let (q0, q1) = (p0 / p2, p1 / p2);
        let radius = q0 * q0 + q1 * q1;
        let distortion = 1.0 + k[0] * radius + k[1] * radius * radius;
        let e0 = weight * (q0 * distortion * focal + u[0] - SEEN[0]);
        let e1 = weight * (q1 * distortion * focal + u[1] - SEEN[1]);
        SHARES[0] * e0 + SHARES[1] * e1
    });
    let (
        value,
        (
            [dr0, dr1, dr2],
            [dc0, dc1, dc2],
            by_focal,
            [du0, du1],
            [dk1, dk2],
            [dx0, dx1, dx2],
            by_weight,
        ),
    ) = residual.value_and_grad(
        [r0, r1, r2],
        [c0, c1, c2],
        focal,
        [u0, u1],
        [k1, k2],
        [x0, x1, x2],
        weight,
    );
    (
        value,
        [
            dr0, dr1, dr2, dc0, dc1, dc2, by_focal, du0, du1, dk1, dk2, dx0, dx1, dx2, by_weight,
        ],
    )
}

fn num_dual(x: &[DualSVec64<15>; 15]) -> DualSVec64<15> {
    let [e0, e1] = residual(x);
    e0 * SHARES[0] + e1 * SHARES[1]
}
