//! Generated: random programs on floats; a test says when they are stale.
#![allow(
    dead_code,
    unreachable_code,
    unused,
    clippy::all,
    clippy::pedantic,
    reason = "nobody wrote them"
)]

use backprop::{Differentiable, differentiable};

use crate::{Forms, forms};

#[derive(Clone, Differentiable)]
pub(crate) struct Body {
    at: [f64; 2],
    speed: f64,
}

#[differentiable(hessian)]
pub(crate) fn square(x: f64) -> f64 {
    x * x
}

#[differentiable(hessian)]
pub(crate) fn mix(a: f64, b: f64) -> f64 {
    if a < b {
        return a * 0.75_f64 + b * 0.25_f64;
    }
    a / (b * b + 1.0_f64)
}

#[differentiable(hessian)]
pub(crate) fn turned(w: [f64; 3], t: f64) -> [f64; 3] {
    let (s, c) = (t.sin(), t.cos());
    [w[0] * c - w[1] * s, w[0] * s + w[1] * c, w[2] * c]
}

#[differentiable(hessian)]
pub(crate) fn size(v: &[f64]) -> f64 {
    let mut s = 0.0_f64;
    for t in v {
        s = s * 0.5_f64 + *t * *t;
    }
    s / (s * s + 1.0_f64)
}

#[differentiable(hessian)]
pub(crate) fn halves(x: f64) -> (f64, f64) {
    (x.sin() * 0.5_f64, x.cos() * x.tanh())
}

#[differentiable(hessian)]
pub(crate) fn smoothed(v: &[f64], times: usize) -> Vec<f64> {
    let mut l = v.to_vec();
    for _ in 0..times {
        for i in 1..l.len() {
            l[i] = l[i] * 0.5_f64 + l[i - 1].sin() * l[i];
        }
    }
    l
}

#[differentiable(hessian)]
pub(crate) fn moved(b: &Body, t: f64) -> Body {
    let at = [b.at[0] * 0.5_f64 + b.speed * t.sin() * 0.3_f64, b.at[1] * t.cos()];
    Body { at, speed: b.speed * 0.5_f64 + b.at[0] * 0.2_f64 }
}

#[differentiable(hessian)]
pub(crate) fn tower(x: f64, height: usize) -> f64 {
    if height == 0 {
        return x.sin();
    }
    (tower(x, height - 1) * x).cos()
}

#[differentiable(hessian)]
pub(crate) fn p0(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = tower(y, n % 4);
    let mut l2 = vec![y, (a1 * 0.6_f64 + x * (-0.4_f64)), 0.25_f64];
    let mut a6 = (l2.iter().map(|t5| *t5 + x).product::<f64>()).sin();
    for i7 in 1..v.len() {
        let mut i10 = 0;
        loop {
            i10 += 1;
            if i10 > n || n % 2 == 0 { break; }
            a1 = (v.iter().zip(&v[..]).map(|(s13, t14)| *s13 * *t14 + x).sum::<f64>()).sin();
            if (w[1] * y) < a1 {
                a6 = a6 * size(&v[..1]).cos();
                if (a6 - (-0.75_f64)) < (x - y) { break; }
            } else if (1.0_f64 - y) < (y + a6) {
                a1 = (l2.iter().map(|t16| *t16 + w[(i10 + 1) % 3]).product::<f64>()).sin();
            } else {
                if i10 % 2 == 0 { break; }
                a6 = size(&v[..]);
                a6 -= (if (-v[(i10 + 1) % v.len()]) < (a1 * a6) { (y * 0.6_f64 + w[n % 3] * (-0.4_f64)) } else { (if i7 > 1 { 0.5_f64.sin() } else { (-1.0_f64).sin() }) });
            }
            for i17 in (0..n).step_by(2) {
                a1 *= (((0..i7 % 4).map(|i22| l2[i22 % l2.len()] * y).sum::<f64>()).sin()).sin();
                a6 += tower(a1, i10 % 4);
            }
        }
        let i23 = n % l2.len();
        l2[i23] += (-(((-a6) + (y * a1)) * ((-a6) + (y * a1)))).exp();
    }
    for i24 in (0..n).step_by(2) {
        for i27 in 0..n {
            let mut a32 = (l2.iter().fold(y, |s30, t31| s30 * 0.5_f64 + *t31 * l2[(i27 + 1) % l2.len()])).sin();
        }
        a6 += (-(x * l2[n % l2.len()])).sin();
        for i33 in 0..l2.len() {
            let mut i36 = 0;
            loop {
                i36 += 1;
                if i36 > n || i33 % 2 == 0 { break; }
                a1 += (-((((n as f64) + l2[l2.len() - 1]) * a1) * (((n as f64) + l2[l2.len() - 1]) * a1))).exp();
                a1 += (x * (match i24 % 3 { 0 => w[(i36 + 1) % 3], 1 => l2[1].sin(), _ => a1 }).cos());
            }
            if v[v.len() - 1] < (a6 - v[n % v.len()]) { continue; }
        }
    }
    std::mem::swap(&mut a1, &mut a6);
    for i39 in 1..l2.len() {
        a1 += ((-x) + (x * a1)).cos();
        for i42 in 0..l2.len() {
            let a47 = (v.windows(2).map(|t46| t46[0] * t46[1]).sum::<f64>()).sin();
            let mut i48 = 0;
            'r51: loop {
                i48 += 1;
                if i48 > n || w[(i39 + 1) % 3] < ((-1.0_f64) + a47) { break; }
                let i52 = i42 % l2.len();
                l2[i52] = (l2.iter().map(|t54| *t54 * a47).sum::<f64>()).sin();
                a1 = a1 * (l2[n % l2.len()] * (v.iter().copied().map(|t56| square(t56) - w[(i48 + 1) % 3]).sum::<f64>()).sin().cos()).cos();
                a1 = turned(w, (w[0] + v[i39 % v.len()]))[i42 % 3];
            }
        }
    }
    a1 * 0.3_f64 + a6 * 0.0_f64 + w[2] + l2.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable(hessian)]
pub(crate) fn o0(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p0(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p0(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p1(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![w[0], 0.5_f64];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (w[i3 % 3] * (x - x).sin().cos());
        l1.push(t2);
    }
    let mut a4 = x;
    let a5 = (-(((v[1] - w[n % 3]) * w[1]) * ((v[1] - w[n % 3]) * w[1]))).exp();
    if n % 2 == 0 {
        for i6 in 0..n {
            a4 -= (if (a4 * w[(i6 + 1) % 3]) <= (-0.75_f64) { (match n % 3 { 0 => a4, 1 => (a5 + a4).sin(), _ => a4 }) } else { (v[1] * (w[1] + w[2]).sin().cos()) });
            if (v[(n + 1) % v.len()] * y) < (v[n % v.len()] + x) { break; }
        }
    } else if (-y) <= 0.0_f64 {
        let mut a9 = w[n % 3];
        'r13: for (i10, t12) in l1.iter().enumerate() {
            a9 = (w[i10 % 3] / (((w[2] - v[1]) + (w[0] + (*t12))) * ((w[2] - v[1]) + (w[0] + (*t12))) + 1.5_f64));
        }
    } else {
        let i14 = n % l1.len();
        l1[i14] += (v[n % v.len()] * 0.6_f64 + a4 * (-0.4_f64));
    }
    l1[1] -= (v.iter().map(|t16| *t16 + l1[0]).product::<f64>()).sin();
    if (0.9_f64 + y) < (a5 + l1[l1.len() - 1]) {
        'r20: for t19 in v.windows(2) {
            'r24: for i21 in 0..n {
                let mut a4 = (v.iter().map(|t26| *t26 * a4).sum::<f64>()).sin();
                a4 -= (if n > 1 { (t19[0] / (x * x + 1.5_f64)) } else { (x * (y + a4).sin().cos()) });
                a4 *= ((match n % 3 { 0 => a5, 1 => (a4 * 0.6_f64 + (-1.0_f64) * (-0.4_f64)), _ => t19[0] })).sin();
            }
            a4 = (-((w[n % 3] * a4) * (w[n % 3] * a4))).exp();
        }
    } else if (w[0] + a5) < (l1[n % l1.len()] * y) {
        a4 = a4 * (-(((a5 + l1[1]) + (-y)) * ((a5 + l1[1]) + (-y)))).exp().cos();
        let i27 = n % l1.len();
        l1[i27] *= (tower(a5, n % 4)).sin();
    } else {
        let i28 = n % l1.len();
        l1[i28] = (a4 * (w[(n + 1) % 3] * (y - a5).sin().cos()).cos());
    }
    a4 * 0.25_f64 + w[(n + 1) % 3] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o1(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p1(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p1(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p2(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let (mut a1, a2) = halves((v.iter().map(|t4| *t4 + y).product::<f64>()).sin() + x * 0.1_f64);
    let mut a5 = ((-a2) * v[n % v.len()]).tanh();
    a5 += size(&v[..=1]);
    let l8 = &v[v.len() - 2..];
    a5 *= ((a5 / (((x - a5) - ((n as f64) + y)) * ((x - a5) - ((n as f64) + y)) + 1.5_f64))).sin();
    a1 = (v.windows(2).map(|t10| t10[0] * t10[1]).sum::<f64>()).sin();
    if a5 > (-0.75_f64) && n != 2 {
        for i11 in 1..l8.len() {
            a1 -= (a5 * l8[i11 % l8.len()]).cos();
            for i14 in 1..l8.len() {
                if (1.0_f64 + a2) < (a5 + a5) { continue; }
            }
        }
        'r20: for i17 in 1..v.len() {
            let mut i21 = 0;
            loop {
                i21 += 1;
                if i21 > n || i17 > 1 { break; }
                a5 += mix((-a2), y);
            }
            a1 -= (a5 + w[i17 % 3]).sin();
        }
        if n > 1 {
            let mut i24 = 0;
            loop {
                i24 += 1;
                if i24 > n || (y + y) < (-a2) { break; }
                a1 = a1 * (l8[(i24 + 1) % l8.len()] * ({ let t27 = (a2 * (-0.4_f64)); (w[2] * (i24 as f64)).sin() }).cos()).cos();
                let (mut a28, a29) = ((match n % 3 { 0 => y, 1 => (0.25_f64 - y).sin(), _ => w[0] }), y);
            }
            a5 += tower((w[1] + x), n % 4);
            for i30 in 0..v.len() {
                a1 *= (((w[i30 % 3] + (-1.0_f64)) + ((i30 as f64) + v[i30 % v.len()])).cos()).sin();
                a5 -= (v.iter().copied().map(|t34| square(t34) - (i30 as f64)).sum::<f64>()).sin();
                a1 += (l8.iter().rev().enumerate().map(|(s35, t36)| *t36 * (s35 as f64)).sum::<f64>()).sin();
            }
        } else if n > 1 {
            a1 += (v[n % v.len()] / (((w[n % 3] + x) + (-0.75_f64)) * ((w[n % 3] + x) + (-0.75_f64)) + 1.5_f64));
            let mut i37 = 0;
            loop {
                i37 += 1;
                if i37 > n || (a1 * w[n % 3]) < (y - w[n % 3]) { break; }
                std::mem::swap(&mut a1, &mut a5);
                a5 += ({ let t40 = ((y - w[0]) + (0.3_f64 * a1)); (a1 * (l8[0] + a1).sin().cos()) });
            }
        } else {
            a5 = ((a1 + a2) - a5).sin();
            let mut i41 = 0;
            loop {
                i41 += 1;
                if i41 > n || (-a5) < a5 { break; }
                a1 = ((a1 + l8[1]) * a5).tanh();
            }
        }
    }
    a1 * 0.3_f64 + a5 * 0.25_f64 + w[(n + 1) % 3]
}
#[differentiable]
pub(crate) fn o2(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p2(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p2(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p3(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut m1 = [w, w];
    let g2 = |s4: f64, t3: f64| (t3 * ({ let t5 = (t3 - s4); (-v[n % v.len()]).sin() }).cos());
    let mut c6 = Body { at: [(v.iter().filter(|t8| **t8 > w[2]).map(|t8| t8.sin()).sum::<f64>()).sin(), x], speed: v[n % v.len()] };
    c6.speed += (y / ((x * m1[(0) % 2][0]) * (x * m1[(0) % 2][0]) + 1.5_f64));
    for i9 in (1..v.len()).rev() {
        let mut a12 = y;
        for i13 in 0..v.len() {
            a12 += (match i13 % 3 { 0 => v[(n + 1) % v.len()], 1 => (y - a12).cos(), _ => w[2] });
            a12 += (v.iter().filter(|t17| **t17 > v[i13]).map(|t17| t17.sin()).sum::<f64>()).sin();
            c6 = moved(&c6, (a12 * (a12 * y).sin().cos()));
        }
        m1[((i9 + 1) % 3) % 2][2] += ({ let t18 = (-v[i9 - 1]); (v[n % v.len()] - a12).sin() });
    }
    for t21 in v.windows(2) {
        if n > 1 {
            let a22 = g2(y, t21[0]);
            let mut l23 = vec![t21[0], (y + w[2]).tanh(), 0.25_f64];
        } else if (x + (n as f64)) > (-0.75_f64) && n != 2 {
            let mut l25 = vec![w[2], 0.5_f64];
            for i27 in 0..n {
                let t26 = l25[l25.len() - 1] * (if (v[n % v.len()] * 0.25_f64) < (w[n % 3] + w[0]) { (x * w[n % 3]).sin() } else { v[i27 % v.len()].sin() });
                l25.push(t26);
            }
            let g28 = |s30: f64, t29: f64| (v.iter().map(|t32| *t32 + t21[1]).product::<f64>()).sin();
        } else {
            let mut m33 = vec![[x, tower(v[n % v.len()], n % 4), v[n % v.len()]]; 3];
            'r37: for i34 in 0..n {
                let l40 = &v[v.len() - 2..];
                let mut c41 = moved(&c6, (l40.iter().fold(v[v.len() - 1], |s42, t43| s42 * 0.5_f64 + *t43 * y)).sin());
            }
            'r47: for t46 in v.windows(2) {
                c6.speed += (t21[1] + w[2]).cos();
                m33.swap(0, 2);
                let [mut a48, a49, mut a50] = turned(w, x);
            }
        }
        for i51 in 0..v.len() {
            let mut a54 = (w[n % 3] * size(&v[..]).cos());
        }
        m1[(0) % 2][0] += (v.iter().map(|t56| *t56 + y).product::<f64>()).sin();
    }
    for t59 in &v[..] {
        let mut c60 = Body { at: [(if n > 1 { c6.at[1].sin() } else { (w[(n + 1) % 3] - w[1]).sin() }), (*t59)], speed: v[(n + 1) % v.len()] };
        for t63 in w {
            let mut b64 = [t63; 3];
            let mut l65 = vec![x; v.len()];
        }
        let mut b67 = [(*t59); 3];
    }
    w[(n + 1) % 3] + m1[n % 2][1] + c6.speed + c6.at[1]
}
#[differentiable(hessian)]
pub(crate) fn o3(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p3(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p3(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p4(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let l3 = &v[v.len() - 2..];
    let mut a4 = y;
    a4 *= ((v[1] / ((y - v[(n + 1) % v.len()]) * (y - v[(n + 1) % v.len()]) + 1.5_f64))).sin();
    let mut i5 = 0;
    loop {
        i5 += 1;
        if i5 > n || (x + y) <= 0.5_f64 { break; }
        for i8 in 0..l3.len() {
            a4 += (x * tower((-y), i8 % 4).cos());
            let a11 = size(&l3[1..]);
            a4 += ((0..n % 4).map(|i14| v[i14 % v.len()] * w[i8 % 3]).sum::<f64>()).sin();
        }
        for (&s16, t17) in l3.iter().zip(l3.iter().rev()) {
            a4 += size(&l3[1..]);
            if (y - (i5 as f64)) < (s16 - w[1]) { continue; }
        }
    }
    for i18 in 0..n {
        a4 += size(&l3[..]);
        let mut b21 = [(-0.75_f64), (w[0] * 0.6_f64 + x * (-0.4_f64)), a4];
        b21[(n + 1) % 3] = tower((-w[n % 3]), n % 4);
    }
    for (&s23, t24) in v.iter().zip(v.iter().rev()) {
        let mut i25 = 0;
        while i25 < n {
            'r31: for (&s29, t30) in l3.iter().zip(l3.iter().rev()) {
                a4 = a4 * (match n % 3 { 0 => (*t24), 1 => ((*t24) + w[0]).sin(), _ => s23 }).cos();
                a4 = a4 * ((*t24) - (-w[n % 3])).cos().cos();
                a4 += size(&l3[..=1]);
            }
            'r35: for i32 in 0..2 {
                a4 = (if (-(*t24)) < (y - v[i32 % v.len()]) { (s23 * 0.6_f64 + y * (-0.4_f64)) } else { (match i25 % 3 { 0 => (*t24), 1 => (w[i32 % 3] * (*t24)).sin(), _ => y }) });
                a4 = (a4 * 0.6_f64 + a4 * (-0.4_f64));
            }
            if (0.0_f64 + w[0]) < (v[i25 % v.len()] - y) { i25 += 1; continue; }
            i25 += 1;
        }
    }
    for (&s37, t38) in l3.iter().zip(v.iter().rev()) {
        for (&s40, t41) in l3.iter().zip(v.iter().rev()) {
            if ((-1.0_f64) * (*t41)) < ((*t41) + (-0.75_f64)) {
                a4 = ({ let t42 = ((s40 + w[n % 3]) * s40); square((-(*t41))).sin() });
            } else if (-w[(n + 1) % 3]) < (s37 + w[2]) {
                a4 -= ({ let t43 = (l3[1] * w[0]); (s40 / ((*t38) * (*t38) + 1.5_f64)) });
                a4 += (l3.iter().copied().map(|t45| square(t45) - (n as f64)).sum::<f64>()).sin();
            } else {
                a4 -= (((*t41) + s40) + (s40 - v[0])).cos();
            }
        }
    }
    ((a4 + w[(n + 1) % 3]).cos(), a4 * (-1.0_f64) + w[(n + 1) % 3])
}
#[differentiable]
pub(crate) fn o4(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p4(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p4(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p5(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let l3 = &v[v.len() - 2..];
    let mut f4 = ((w[(n + 1) % 3] * 0.6_f64 + w[0] * (-0.4_f64)), y);
    let mut f5 = ((v.iter().map(|t7| *t7 * v[1]).sum::<f64>()).sin(), (n as f64));
    (f4.0, f5.1) = (f5.1, (v[v.len() - 1] * 0.6_f64 + w[2] * (-0.4_f64)));
    let mut i8 = 0;
    loop {
        i8 += 1;
        if i8 > n || n % 2 == 0 { break; }
        f4.1 += (match n % 3 { 0 => l3[0], 1 => (f4.1 - f5.0).tanh(), _ => w[(n + 1) % 3] });
        (f4.0, f5.1) = (f5.1, mix(((-0.4_f64) + f5.0), l3[(i8 + 1) % l3.len()]));
        f4.1 = f4.1 * (-((w[n % 3] - f4.1) * (w[n % 3] - f4.1))).exp().cos();
    }
    if (l3[(n + 1) % l3.len()] * f5.0) > 0.5_f64 && n != 2 {
        let mut a11 = (f4.1 + v[1]).cos();
        let mut i12 = 0;
        loop {
            i12 += 1;
            if i12 > n || (l3[l3.len() - 1] + 0.0_f64) < (a11 * w[n % 3]) { break; }
            let [mut a15, a16, mut a17] = turned(w, a11);
            f4.0 *= (((a16 + a16) - (a15 + y)).cos()).sin();
            a15 = ({ let t18 = ((a17 * v[0]) + (a15 * v[n % v.len()])); (-(((-1.0_f64) * f5.0) * ((-1.0_f64) * f5.0))).exp() });
        }
        'r22: for (&s20, t21) in l3.iter().zip(v.iter().rev()) {
            f4.1 += ((*t21) * 0.6_f64 + f4.1 * (-0.4_f64));
            let mut i23 = 0;
            'r26: loop {
                i23 += 1;
                if i23 > n || n > 1 { break; }
                (f4.0, a11) = (a11, (v.iter().rev().enumerate().map(|(s27, t28)| *t28 * (s27 as f64)).sum::<f64>()).sin());
            }
        }
    }
    f4.0 * 0.3_f64 + f4.1 * (-0.75_f64) + f5.0 * 0.9_f64 + f5.1 * 0.9_f64 + w[0]
}
#[differentiable]
pub(crate) fn o5(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p5(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p5(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p6(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut l1 = v.to_vec();
    let mut a3 = y;
    let g4 = |s6: f64, t5: f64| (match n % 3 { 0 => w[0], 1 => (v.iter().filter(|t8| **t8 > w[0]).map(|t8| t8.sin()).sum::<f64>()).sin(), _ => 0.5_f64 });
    a3 = (a3 * 0.6_f64 + w[n % 3] * (-0.4_f64));
    let i9 = l1.len() - 1;
    l1[i9] = tower(y, n % 4);
    let mut a10 = a3;
    let f11 = halves((w[0] * 0.6_f64 + w[(n + 1) % 3] * (-0.4_f64)) + x * 0.1_f64);
    l1[0] = a3 * (-0.4_f64) + a10 * 0.0_f64 + w[n % 3] + (-1.0_f64);
    l1
}
#[differentiable(hessian)]
pub(crate) fn o6(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p6(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p6(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p7(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a2 = ({ let t1 = (-(w[n % 3] + x)); tower((v[(n + 1) % v.len()] + t1), n % 4) });
    let mut c3 = Body { at: [(x * w[(n + 1) % 3]).tanh(), a2], speed: a2 };
    let mut a4 = mix((x + w[0]), x);
    let mut i5 = 0;
    'r8: loop {
        i5 += 1;
        if i5 > n || (c3.at[1] + w[(n + 1) % 3]) < (y + v[n % v.len()]) { break; }
        for t11 in w {
            if v[i5 % v.len()] <= 1.0_f64 {
                a4 -= (a2 / ((t11 - w[i5 % 3]) * (t11 - w[i5 % 3]) + 1.5_f64));
                a4 += (-(((w[0] * a2) * t11) * ((w[0] * a2) * t11))).exp();
                a2 = (a4 / (((w[n % 3] + v[n % v.len()]) * t11) * ((w[n % 3] + v[n % v.len()]) * t11) + 1.5_f64));
            } else if (-w[n % 3]) < (y * c3.at[1]) {
                a4 += (if n > 1 { (-a4).cos() } else { (v[v.len() - 1] * (a4 - a2).sin().cos()) });
            } else {
                (a2, a4) = (a4, (w[1] + w[0]).tanh());
                a2 = a2 * (v[n % v.len()] - a2).cos().cos();
                a2 = (v.iter().rev().enumerate().map(|(s12, t13)| *t13 * (s12 as f64)).sum::<f64>()).sin();
            }
            let mut a14 = c3.at[0];
            (a2, a14) = (a14, tower(v[1], i5 % 4));
        }
        for t17 in w {
            if (-a4) > 0.0_f64 && i5 != 2 {
                a4 = (v.iter().skip(1).take(2).map(|t19| t19.cos() * t17).sum::<f64>()).sin();
                a4 -= (match n % 3 { 0 => w[(i5 + 1) % 3], 1 => tower((-a4), i5 % 4), _ => v[v.len() - 1] });
                a2 = (-(-c3.at[0])).sin();
            } else {
                a2 = (y * (c3.speed * (w[2] - v[i5 % v.len()]).sin().cos()).cos());
                a4 *= ((x / ((a2 + w[i5 % 3]) * (a2 + w[i5 % 3]) + 1.5_f64))).sin();
                a4 += (c3.at[0] / (((-t17) + (v[(n + 1) % v.len()] + a4)) * ((-t17) + (v[(n + 1) % v.len()] + a4)) + 1.5_f64));
            }
            if x < (w[2] - t17) {
                a4 = (-(((-(n as f64)) + ((n as f64) + v[i5 % v.len()])) * ((-(n as f64)) + ((n as f64) + v[i5 % v.len()])))).exp();
            } else if n % 2 == 0 {
                a4 += (w[n % 3] * (-(w[(i5 + 1) % 3] * w[(i5 + 1) % 3])).exp().cos());
                a4 += (v.iter().zip(&v[..]).map(|(s20, t21)| *s20 * *t21 + w[i5 % 3]).sum::<f64>()).sin();
            } else {
                a2 = size(&v[..=1]);
            }
        }
    }
    if n > 1 {
        'r25: for i22 in 0..v.len() {
            let mut i26 = 0;
            while i26 < 4 && (a4 * y) < 0.8_f64 {
                if (-w[(i26 + 1) % 3]) > 1.0_f64 && i26 != 2 { i26 += 1; continue; }
                i26 += 1;
            }
        }
        for i29 in 0..v.len() {
            for t34 in &v[..] {
                a2 -= ((-(*t34)) * 0.9_f64).tanh();
            }
        }
        'r38: for i35 in 1..v.len() {
            if a2 < (y + y) { continue; }
            c3 = moved(&c3, (-((0.3_f64 + a4) * (0.3_f64 + a4))).exp());
        }
    }
    a2 += turned(w, (x + c3.at[0]))[1];
    let [mut a39, a40, mut a41] = w;
    ((-((c3.at[1] - a41) * (c3.at[1] - a41))).exp(), a2 * (-0.4_f64) + a4 * (-0.75_f64) + a39 * 0.25_f64 + a41 * (-0.4_f64) + w[2] + c3.speed + c3.at[1])
}
#[differentiable]
pub(crate) fn o7(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p7(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p7(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p8(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut m1 = [w, w];
    let (mut a2, a3) = (mix((w[n % 3] + w[1]), (n as f64)), v[1]);
    if n > 1 {
        'r7: for t6 in v.windows(2) {
            m1[(1) % 2][n % 3] += (0.25_f64 * a2).cos();
            if (v[n % v.len()] - y) > (-0.75_f64) && n != 2 {
                a2 -= size(&v[..]);
                a2 += (a2 * 0.6_f64 + w[(n + 1) % 3] * (-0.4_f64));
            } else if t6[1] < (t6[1] * a3) {
                a2 = a2 * (v[n % v.len()] * 0.6_f64 + w[(n + 1) % 3] * (-0.4_f64)).cos();
                a2 += (v.windows(2).map(|t9| t9[0] * t9[1]).sum::<f64>()).sin();
                a2 = (if n > 1 { mix((t6[1] - a2), v[0]) } else { ({ let t10 = (y + a3); (t10 * w[n % 3]).sin() }) });
            } else {
                let a11 = (a3 * (-v[v.len() - 1]).cos().cos());
            }
            a2 += tower((w[n % 3] + m1[((n + 1) % 3) % 2][n % 3]), n % 4);
        }
        let mut i12 = 0;
        while i12 < n {
            a2 += (x / (((v[(i12 + 1) % v.len()] + w[2]) - (a2 + a2)) * ((v[(i12 + 1) % v.len()] + w[2]) - (a2 + a2)) + 1.5_f64));
            if (v[i12 % v.len()] + w[(i12 + 1) % 3]) > 1.0_f64 && i12 != 2 { i12 += 1; continue; }
            i12 += 1;
        }
    }
    if (-v[n % v.len()]) < (a2 + v[v.len() - 1]) {
        for (&s16, t17) in v.iter().zip(v.iter().rev()) {
            a2 = ((0..n % 4).map(|i20| v[i20 % v.len()] * v[n % v.len()]).sum::<f64>()).sin();
        }
        for i21 in 0..n {
            'r27: for i24 in (0..n).rev() {
                if n > 1 { continue; }
                a2 += (v.iter().map(|t29| *t29 + a3).product::<f64>()).sin();
                let mut a30 = (-(((w[2] + (-1.0_f64)) + (m1[(0) % 2][2] * w[i21 % 3])) * ((w[2] + (-1.0_f64)) + (m1[(0) % 2][2] * w[i21 % 3])))).exp();
            }
        }
        if (m1[(1) % 2][2] * a2) > 0.5_f64 && n != 2 {
            for (&s32, t33) in v.iter().zip(v.iter().rev()) {
                a2 += ((-(*t33)) * x).tanh();
            }
            for i34 in (1..v.len()).rev() {
                a2 = (v.iter().map(|t38| *t38 * a2).sum::<f64>()).sin();
            }
        } else if v[n % v.len()] < a3 {
            a2 = a2 * (if (w[n % 3] + w[n % 3]) < (m1[(0) % 2][n % 3] + w[n % 3]) { a2.cos() } else { halves(x).0 }).cos();
            a2 = halves((x + a3)).0;
        } else {
            let mut l39 = v.to_vec();
            for t43 in w {
                m1[(n % 3) % 2][2] += (l39.iter().map(|t45| *t45 * x).sum::<f64>()).sin();
                a2 = a2 * (m1[(0) % 2][1] * (match n % 3 { 0 => (-0.4_f64), 1 => (t43 - w[n % 3]).sin(), _ => a3 }).cos()).cos();
            }
            for i46 in 1..v.len() {
                a2 = square((a2 * y)).sin();
                a2 = (l39[0] / ((y - (m1[(n % 3) % 2][i46 % 3] + y)) * (y - (m1[(n % 3) % 2][i46 % 3] + y)) + 1.5_f64));
                a2 = size(&v[..]);
            }
        }
    } else {
        if (a3 + y) <= (-1.0_f64) {
            a2 += square((a3 - (n as f64))).sin();
        } else {
            a2 += (if w[2] < (x + x) { (w[n % 3] * 0.6_f64 + y * (-0.4_f64)) } else { (-((-w[n % 3]) * (-w[n % 3]))).exp() });
            a2 = (a2 * 0.6_f64 + v[n % v.len()] * (-0.4_f64));
        }
    }
    ((match n % 3 { 0 => w[n % 3], 1 => a2.sin(), _ => y }), a2 * 0.0_f64 + w[n % 3] + m1[n % 2][1])
}
#[differentiable]
pub(crate) fn o8(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p8(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p8(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p9(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let g1 = |s3: f64, t2: f64| (v[n % v.len()] + v[n % v.len()]).tanh();
    let mut b4 = w;
    let mut l5 = smoothed(&v[..], n);
    b4[(n + 1) % 3] = (if (x * x) < (-l5[n % l5.len()]) { x.cos() } else { (x * 0.6_f64 + 0.3_f64 * (-0.4_f64)) });
    let mut i7 = 0;
    loop {
        i7 += 1;
        if i7 > n || b4[n % 3] > 0.5_f64 && n != 2 { break; }
        let mut i10 = 0;
        loop {
            i10 += 1;
            if i10 > n || l5[l5.len() - 1] > (-1.0_f64) && i7 != 2 { break; }
            if (x + b4[n % 3]) <= (-0.75_f64) {
                let (mut a13, a14) = halves((v.iter().skip(1).take(2).map(|t16| t16.cos() * l5[(i7 + 1) % l5.len()]).sum::<f64>()).sin() + x * 0.1_f64);
            } else {
                let mut b17 = b4;
                let mut b18 = [x; 3];
            }
            b4 = turned(b4, (x * 0.6_f64 + x * (-0.4_f64)));
        }
        for i19 in 0..l5.len() {
            for i22 in 1..n {
                let mut l27 = vec![(i22 as f64), 0.25_f64];
            }
        }
        let mut l29 = l5.to_vec();
    }
    let mut a31 = (b4[(n + 1) % 3] * 0.6_f64 + w[n % 3] * (-0.4_f64));
    [a31 * 1.0_f64 + w[n % 3] + b4[0] + l5.iter().map(|t| t.sin()).sum::<f64>(), (l5.iter().rev().enumerate().map(|(s32, t33)| *t33 * (s32 as f64)).sum::<f64>()).sin(), y]
}
#[differentiable(hessian)]
pub(crate) fn o9(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p9(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p9(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p10(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut l1 = vec![x; v.len()];
    let (mut a3, a4) = halves((y * 0.6_f64 + w[1] * (-0.4_f64)) + x * 0.1_f64);
    let mut a5 = w[n % 3];
    for t8 in w {
        'r12: for i9 in 0..v.len() {
            if (a3 * (-0.4_f64)) < (a4 + 0.25_f64) { continue; }
            let i13 = i9 % l1.len();
            l1[i13] = (-(l1[i9 % l1.len()] * l1[i9 % l1.len()])).exp();
        }
    }
    let i14 = (n + 1) % l1.len();
    l1[i14] = l1[i14] * l1[l1.len() - 1] / (1.0_f64 + l1[l1.len() - 1] * l1[l1.len() - 1]);
    l1[0] = a3 * 0.3_f64 + a5 * (-0.4_f64) + w[(n + 1) % 3] + (-0.4_f64);
    l1
}
#[differentiable]
pub(crate) fn o10(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p10(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p10(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p11(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let [mut a1, a2, mut a3] = turned(w, y);
    let g4 = |s6: f64, t5: f64| halves((w[n % 3] - a2)).0;
    let mut a2 = (a2 / ((-(-a3)) * (-(-a3)) + 1.5_f64));
    a2 = ((y - v[n % v.len()]) + (v[(n + 1) % v.len()] - a1)).cos();
    for (i7, t9) in v.iter().enumerate() {
        for i10 in 0..n {
            for t15 in w {
                a2 *= ((v.iter().fold(a2, |s16, t17| s16 * 0.5_f64 + *t17 * w[i10 % 3])).sin()).sin();
                let mut a20 = 0.3_f64;
                a2 += ((-0.4_f64) * (0.9_f64 * x).sin().cos());
            }
            if (a3 - a3) <= 0.3_f64 {
                a3 += square((v[i7] + a2)).sin();
                let g21 = |s23: f64, t22: f64| (if (v[n % v.len()] - (*t9)) <= 0.3_f64 { (-((s23 + (*t9)) * (s23 + (*t9)))).exp() } else { (v.iter().filter(|t25| **t25 > x).map(|t25| t25.sin()).sum::<f64>()).sin() });
                std::mem::swap(&mut a1, &mut a2);
            }
        }
    }
    let g26 = |s28: f64, t27: f64| (v[n % v.len()] * 0.6_f64 + x * (-0.4_f64));
    'r32: for i29 in 0..n {
        for (&s34, t35) in v.iter().zip(v.iter().rev()) {
            let mut i36 = 0;
            loop {
                i36 += 1;
                if i36 > n || (-a1) <= (-1.0_f64) { break; }
                let mut f41 = (w[1].cos(), w[n % 3]);
                f41.1 += (if (a2 - (-0.75_f64)) > (-0.75_f64) && n != 2 { (f41.1 * w[2]).sin() } else { ({ let t42 = (v[0] + v[0]); (0.25_f64 + y).sin() }) });
                let mut a43 = v[(i29 + 1) % v.len()];
            }
            a3 *= (({ let t44 = ((-w[1]) + s34); (match i29 % 3 { 0 => s34, 1 => (v[0] + w[i29 % 3]).sin(), _ => t44 }) })).sin();
            for i45 in 0..v.len() {
                a3 *= ((s34 * 0.6_f64 + (-0.4_f64) * (-0.4_f64))).sin();
                a1 = (v.iter().map(|t49| *t49 * v[i45]).sum::<f64>()).sin();
            }
        }
        if n % 2 == 0 {
            for t52 in &v[..] {
                std::mem::swap(&mut a1, &mut a2);
            }
        } else if (a3 + a3) > (-0.4_f64) && i29 != 2 {
            a2 = a2 * ({ let t53 = ((-a2) + a3); (-(v[v.len() - 1] * v[v.len() - 1])).exp() }).cos();
        } else {
            if x > 0.9_f64 && i29 != 2 {
                a3 *= ((v.iter().copied().map(|t55| square(t55) - (i29 as f64)).sum::<f64>()).sin()).sin();
                a1 = (x * 0.6_f64 + a3 * (-0.4_f64));
            } else if (-v[i29 % v.len()]) < (-a1) {
                a3 = ((a3 * a2) + 0.3_f64).sin();
            } else {
                a1 = a1 * (-(((v[i29 % v.len()] - a3) - v[i29 % v.len()]) * ((v[i29 % v.len()] - a3) - v[i29 % v.len()]))).exp().cos();
            }
            a1 = a1 * ((a1 + a3) - v[1]).sin().cos();
        }
        'r59: for i56 in (1..=n).rev() {
            if (w[(n + 1) % 3] + w[i56 % 3]) < (a1 * v[1]) {
                (a1, a2) = (a2, (if (x + 1.0_f64) < v[1] { (a2 + v[n % v.len()]).sin() } else { (v[i56 % v.len()] + a1).sin() }));
                let l62 = &v[v.len() - 2..];
            } else if (0.5_f64 * v[i29 % v.len()]) <= 0.0_f64 {
                let mut a63 = 0.25_f64;
                let mut m64 = vec![[(-1.0_f64), (match i56 % 3 { 0 => a2, 1 => (-a63).sin(), _ => w[2] }), v[(i56 + 1) % v.len()]]; 3];
                a3 = (m64[(1) % 3][0] * 0.6_f64 + v[i56 % v.len()] * (-0.4_f64));
            } else {
                a3 = ((v[(i29 + 1) % v.len()] - (-0.4_f64)) + (y + a2)).tanh();
                std::mem::swap(&mut a1, &mut a2);
            }
            a3 = (-(((w[n % 3] + (-0.75_f64)) + x) * ((w[n % 3] + (-0.75_f64)) + x))).exp();
        }
    }
    (((0..n % 4).map(|i67| v[i67 % v.len()] * 0.9_f64).sum::<f64>()).sin(), a1 * 1.0_f64 + a3 * 1.0_f64 + a2 * (-0.75_f64) + w[n % 3])
}
#[differentiable]
pub(crate) fn o11(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p11(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p11(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p12(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut l1 = v.to_vec();
    let mut b3 = w;
    let mut l4 = vec![y, 0.5_f64];
    for i6 in 0..n {
        let t5 = l4[l4.len() - 1] * ({ let t7 = (y + x); (b3[(i6 + 1) % 3] * (-0.4_f64)).sin() });
        l4.push(t5);
    }
    for t10 in l4.windows(2) {
        for (i11, t13) in l4.iter().enumerate() {
            for i14 in (1..v.len()).rev() {
                let mut a17 = t10[1];
                a17 -= tower((y + t10[0]), i14 % 4);
            }
            let f18 = halves(({ let t19 = (-y); y.sin() }) + x * 0.1_f64);
        }
        let mut l20 = vec![x, 0.5_f64];
        for i22 in 0..n {
            let t21 = l20[l20.len() - 1] * (v[v.len() - 1] / (((-0.4_f64) + t10[1]) * ((-0.4_f64) + t10[1]) + 1.5_f64));
            l20.push(t21);
        }
    }
    for i23 in 1..l4.len() {
        for i26 in 0..2 {
            if (b3[0] + w[(i26 + 1) % 3]) < (x - l1[0]) {
                let [mut a29, a30, mut a31] = w;
                a29 -= (y * (a30 + y).sin().cos());
                a31 += (1.0_f64 / (((y * l1[l1.len() - 1]) * a29) * ((y * l1[l1.len() - 1]) * a29) + 1.5_f64));
            }
            let [mut a32, a33, mut a34] = w;
            for t37 in l1.windows(2) {
                a34 *= (size(&l1[..=1])).sin();
                let mut a34 = halves((l4[i23] + a34)).0;
            }
        }
        for i38 in (1..=n).rev() {
            let mut f43 = ((-x).sin(), y);
            for (&s45, t46) in l4.iter().zip(l4.iter().rev()) {
                f43.0 += (y * (w[i38 % 3] * 0.6_f64 + s45 * (-0.4_f64)).cos());
                f43.0 -= (l4[(n + 1) % l4.len()] * 0.6_f64 + l4[1] * (-0.4_f64));
                f43.0 = ({ let t47 = ((s45 - b3[(i23 + 1) % 3]) * y); (if (0.9_f64 + b3[n % 3]) < (-(-0.4_f64)) { (y + l4[i23 - 1]).sin() } else { (f43.1 * v[i38 % v.len()]).sin() }) });
            }
            if (x + 1.0_f64) < (y * f43.1) { return vec![tower((x - y), i38 % 4), w[2], l1[l1.len() - 1]]; }
        }
    }
    let mut l48 = vec![x, (l1.iter().map(|t51| *t51 * b3[2]).sum::<f64>()).sin(), 0.25_f64];
    l4[1] -= size(&l48[..]);
    l48[0] = w[n % 3] + b3[2] + l1.iter().sum::<f64>() + l4.iter().sum::<f64>() + 0.9_f64;
    l48
}
#[differentiable(hessian)]
pub(crate) fn o12(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p12(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p12(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p13(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a1 = ((-0.4_f64) * 0.6_f64 + x * (-0.4_f64));
    let (mut a2, a3) = halves((w[1] - a1).sin() + x * 0.1_f64);
    for i4 in (1..v.len()).rev() {
        let mut i7 = 0;
        while i7 < 4 && (-a1) < 0.8_f64 {
            a2 = (v.iter().skip(1).take(2).map(|t11| t11.cos() * v[(i4 + 1) % v.len()]).sum::<f64>()).sin();
            'r15: for i12 in 1..v.len() {
                a2 = a2 * (v.iter().filter(|t17| **t17 > y).map(|t17| t17.sin()).sum::<f64>()).sin().cos();
                let mut b18 = turned(w, w[(n + 1) % 3]);
            }
            for t21 in v.windows(2) {
                a2 = (v.iter().skip(1).take(2).map(|t23| t23.cos() * (i7 as f64)).sum::<f64>()).sin();
                a2 += (v.iter().map(|t25| *t25 + t21[1]).product::<f64>()).sin();
            }
            i7 += 1;
        }
    }
    a2 = (v.iter().fold(w[n % 3], |s26, t27| s26 * 0.5_f64 + *t27 * (n as f64))).sin();
    for (&s29, t30) in v.iter().zip(v.iter().rev()) {
        for i31 in (0..n).rev() {
            a2 = ((a1 - (-1.0_f64)) * w[n % 3]).tanh();
            a2 = size(&v[..]);
            a2 += turned(w, (w[(n + 1) % 3] + s29))[2];
        }
        a2 -= tower((a3 * a2), n % 4);
    }
    let mut f34 = halves((if a1 < (a1 + a1) { (-a1).sin() } else { (w[(n + 1) % 3] * y).sin() }) + x * 0.1_f64);
    if n > 1 {
        let mut i35 = 0;
        while i35 < n {
            if n % 2 == 0 { return (f34.1 * 0.6_f64 + (i35 as f64) * (-0.4_f64)); }
            i35 += 1;
        }
    } else if (w[n % 3] - f34.0) < (w[0] + a2) {
        let mut l38 = smoothed(&v[..], n);
        let mut l40 = l38.clone();
        a2 -= (l38.iter().copied().map(|t43| square(t43) - w[n % 3]).sum::<f64>()).sin();
    } else {
        for i44 in (0..n).rev() {
            a2 = (a2 * (v.iter().map(|t48| *t48 * (-0.75_f64)).sum::<f64>()).sin().cos());
            let mut c49 = Body { at: [(0.9_f64 * (i44 as f64)).sin(), v[i44 % v.len()]], speed: 0.3_f64 };
        }
    }
    a2 * (-1.0_f64) + f34.0 * 0.5_f64 + f34.1 * 0.0_f64 + w[1]
}
#[differentiable]
pub(crate) fn o13(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p13(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p13(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p14(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let [mut a1, a2, mut a3] = turned(w, y);
    let mut a6 = (v.iter().zip(&v[..]).map(|(s4, t5)| *s4 * *t5 + a1).sum::<f64>()).sin();
    std::mem::swap(&mut a1, &mut a6);
    'r10: for t9 in w {
        'r14: for i11 in (0..n).rev() {
            a3 += (v[i11 % v.len()] * 0.6_f64 + y * (-0.4_f64));
            if w[i11 % 3] < (a3 + w[n % 3]) { return (a2 + a1).sin(); }
        }
    }
    for (i15, t17) in v.iter().enumerate() {
        if (a3 + (-0.4_f64)) < (v[i15] + 0.0_f64) {
            for i18 in 1..n {
                a6 = (a2 * 0.6_f64 + a6 * (-0.4_f64));
                a3 += (w[1] * (*t17)).tanh();
            }
            std::mem::swap(&mut a1, &mut a6);
            for t23 in &v[..] {
                a6 += mix((v[1] + (*t17)), v[0]);
                a1 += (v[i15] / (((a3 * a6) + (v[i15 % v.len()] + w[i15 % 3])) * ((a3 * a6) + (v[i15 % v.len()] + w[i15 % 3])) + 1.5_f64));
                a3 = (w[i15 % 3] * 0.6_f64 + a3 * (-0.4_f64));
            }
        } else if (a2 + (*t17)) < (w[n % 3] + y) {
            let l26 = &v[v.len() - 2..];
        } else {
            for (i27, t29) in v.iter().enumerate() {
                a1 -= ((*t29) * 0.6_f64 + (n as f64) * (-0.4_f64));
                let [mut a30, a31, mut a32] = w;
            }
        }
        a6 -= (v[i15] * mix(((*t17) + (*t17)), w[2]).cos());
        for (i33, t35) in v.iter().enumerate() {
            for i36 in 0..v.len() {
                a1 -= (-(((-a3) + ((*t17) + v[i33])) * ((-a3) + ((*t17) + v[i33])))).exp();
            }
            let mut i39 = 0;
            loop {
                i39 += 1;
                if i39 > n || (v[1] + (*t35)) < w[1] { break; }
                a1 += (v.iter().copied().map(|t43| square(t43) - a2).sum::<f64>()).sin();
                let f44 = halves((a6 / (0.3_f64 * 0.3_f64 + 1.5_f64)) + x * 0.1_f64);
                a6 -= (f44.0 * (f44.1 * 0.6_f64 + a1 * (-0.4_f64)).cos());
            }
            a1 = square((w[1] + a3)).sin();
        }
    }
    (a1, a6) = (a6, (v.iter().zip(&v[..]).map(|(s45, t46)| *s45 * *t46 + w[n % 3]).sum::<f64>()).sin());
    a1 * 0.9_f64 + a3 * 1.0_f64 + a6 * 0.3_f64 + w[0]
}
#[differentiable]
pub(crate) fn o14(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p14(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p14(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p15(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let a1 = ((y + y) * x).tanh();
    let mut f2 = ((-(w[(n + 1) % 3] * w[(n + 1) % 3])).exp(), y);
    for t5 in w {
        f2.1 += (w[n % 3] / (((y - y) + w[0]) * ((y - y) + w[0]) + 1.5_f64));
        f2.1 += (v.iter().copied().map(|t7| square(t7) - a1).sum::<f64>()).sin();
        f2.1 -= size(&v[1..]);
    }
    f2.1 += size(&v[..]);
    for i8 in 1..v.len() {
        f2.0 = ((n as f64) - a1).cos();
        f2.0 = (v.iter().map(|t12| *t12 * v[i8]).sum::<f64>()).sin();
    }
    f2.1 *= ((v.iter().map(|t14| *t14 + v[v.len() - 1]).product::<f64>()).sin()).sin();
    let mut m15 = [[f2.0, (v.iter().map(|t17| *t17 + v[n % v.len()]).product::<f64>()).sin(), f2.0], w];
    [f2.0 * 0.25_f64 + f2.1 * (-1.0_f64) + w[n % 3] + m15[n % 2][1], f2.0.cos(), f2.0]
}
#[differentiable(hessian)]
pub(crate) fn o15(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p15(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p15(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p16(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (y + 0.3_f64).cos();
    let mut a2 = v[n % v.len()];
    if w[n % 3] < (-0.5_f64) {
        let mut i3 = 0;
        while i3 < 4 && w[0] < 0.8_f64 {
            let mut i6 = 0;
            loop {
                i6 += 1;
                if i6 > n || i3 > 1 { break; }
                let f9 = halves((w[i3 % 3] + v[(n + 1) % v.len()]).sin() + x * 0.1_f64);
            }
            i3 += 1;
        }
    } else {
        a2 *= ((x * (v.iter().map(|t11| *t11 * v[v.len() - 1]).sum::<f64>()).sin().cos())).sin();
        for t14 in w {
            a2 += (v.iter().filter(|t16| **t16 > v[n % v.len()]).map(|t16| t16.sin()).sum::<f64>()).sin();
        }
    }
    for i17 in 1..v.len() {
        for (&s21, t22) in v.iter().zip(v.iter().rev()) {
            for i23 in 1..v.len() {
                a2 = mix((v[i17] + x), (*t22));
                a1 += (a2 + s21).cos();
                a2 *= ((a1 * (v.iter().zip(&v[..]).map(|(s26, t27)| *s26 * *t27 + a2).sum::<f64>()).sin().cos())).sin();
            }
        }
        a1 = a1 * (y / (((-1.0_f64) + (x + (n as f64))) * ((-1.0_f64) + (x + (n as f64))) + 1.5_f64)).cos();
    }
    a1 += (v.iter().map(|t29| *t29 + y).product::<f64>()).sin();
    a2 = ({ let t30 = (((n as f64) + a1) + (a2 - a2)); (a2 * 0.3_f64.sin().cos()) });
    ((v.iter().zip(&v[..]).map(|(s31, t32)| *s31 * *t32 + x).sum::<f64>()).sin(), a1 * 1.0_f64 + a2 * 0.3_f64 + w[0])
}
#[differentiable]
pub(crate) fn o16(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p16(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p16(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p17(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut f1 = ((-(y * y)).exp(), x);
    let mut f2 = ((match n % 3 { 0 => f1.1, 1 => (y + y).sin(), _ => 0.0_f64 }), x);
    let mut a3 = ((w[n % 3] - f2.1) * 0.5_f64).tanh();
    if (f1.0 - w[2]) < (y - 0.5_f64) {
        let mut l4 = v.to_vec();
        f1.0 = (-((l4[0] + v[(n + 1) % v.len()]) * (l4[0] + v[(n + 1) % v.len()]))).exp();
    } else {
        for (&s7, t8) in v.iter().zip(v.iter().rev()) {
            f2.0 -= size(&v[1..]);
            if n > 1 {
                let mut a9 = (-(-f1.1)).sin();
            } else {
                f1.1 -= tower((y + 0.0_f64), n % 4);
                let mut a3 = (x * (-f2.1).cos().cos());
            }
            if (v[(n + 1) % v.len()] - s7) <= (-0.75_f64) { break; }
        }
    }
    vec![f1.0 * 1.0_f64 + f1.1 * 0.25_f64 + f2.0 * (-0.75_f64) + f2.1 * 0.9_f64 + a3 * 1.0_f64 + w[0], (if (f1.1 + w[n % 3]) < (0.25_f64 - f2.1) { (-w[(n + 1) % 3]).sin() } else { (f2.0 * 1.0_f64).sin() }), v[(n + 1) % v.len()]]
}
#[differentiable]
pub(crate) fn o17(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p17(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p17(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p18(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut l1 = vec![y, (0.3_f64 + w[(n + 1) % 3]).sin(), 0.25_f64];
    let mut a3 = turned(w, (w[(n + 1) % 3] + y))[(n + 1) % 3];
    for i4 in 0..3 {
        a3 -= (v[i4 % v.len()] * turned(w, (a3 + w[i4 % 3]))[0].cos());
        let mut i7 = 0;
        loop {
            i7 += 1;
            if i7 > n || (w[2] * x) < (v[0] + w[0]) { break; }
            let i10 = l1.len() - 1;
            l1[i10] = l1[i10] * l1[0] / (1.0_f64 + l1[0] * l1[0]);
            let mut a11 = 0.25_f64;
            for i12 in 0..l1.len() {
                a3 = (l1.iter().filter(|t16| **t16 > a11).map(|t16| t16.sin()).sum::<f64>()).sin();
            }
        }
        a3 = (-(-0.25_f64)).tanh();
    }
    a3 = (x / (((x * x) * x) * ((x * x) * x) + 1.5_f64));
    a3 += mix((0.3_f64 - x), w[n % 3]);
    a3 += ({ let t17 = (a3 + (w[0] + y)); mix((t17 - a3), w[1]) });
    [a3 * 0.0_f64 + w[(n + 1) % 3] + l1.iter().map(|t| t.sin()).sum::<f64>(), (match n % 3 { 0 => l1[l1.len() - 1], 1 => (y + x).sin(), _ => w[n % 3] }), y]
}
#[differentiable(hessian)]
pub(crate) fn o18(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p18(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p18(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p19(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = ((match n % 3 { 0 => w[2], 1 => (y + v[n % v.len()]).sin(), _ => (-1.0_f64) }), y);
    let mut f2 = ((y * (w[n % 3] + x).sin().cos()), v[n % v.len()]);
    let mut a3 = (f2.0 + (y * w[(n + 1) % 3])).tanh();
    for i4 in 1..v.len() {
        'r10: for t9 in w {
            for i11 in 0..v.len() {
                a3 += (f2.1 / ((t9 + (f2.0 + a3)) * (t9 + (f2.0 + a3)) + 1.5_f64));
                f1.1 = size(&v[..]);
            }
        }
        let mut i14 = 0;
        loop {
            i14 += 1;
            if i14 > n || (v[v.len() - 1] * v[(i4 + 1) % v.len()]) <= 1.0_f64 { break; }
            if i4 > 1 {
                a3 *= ((match i14 % 3 { 0 => f2.1, 1 => (-((0.0_f64 + f2.1) * (0.0_f64 + f2.1))).exp(), _ => f2.0 })).sin();
                f2.0 = f2.0 * size(&v[..1]).cos();
                f1.1 = (-(w[(i4 + 1) % 3] * w[(i4 + 1) % 3])).exp();
            }
            f1.1 = (if (x - f2.0) < (-w[(i14 + 1) % 3]) { (w[i14 % 3] * 0.6_f64 + (-0.4_f64) * (-0.4_f64)) } else { (a3 - f2.0).tanh() });
            (f1.0, a3) = (a3, ({ let t17 = (w[(n + 1) % 3] - w[1]); (t17 * w[n % 3]).sin() }));
        }
        f2.0 += (-(v[(i4 + 1) % v.len()] + f2.1)).tanh();
    }
    f1.0 = f1.0 * ((f2.0 + w[2]) + (v[n % v.len()] + w[n % 3])).cos().cos();
    f1.0 * 0.0_f64 + f1.1 * 0.9_f64 + f2.0 * (-0.4_f64) + f2.1 * (-1.0_f64) + a3 * 0.9_f64 + w[n % 3]
}
#[differentiable]
pub(crate) fn o19(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p19(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p19(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p20(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a1 = x;
    let mut f2 = ((if 0.9_f64 < (-a1) { (v[n % v.len()] * (-1.0_f64)).sin() } else { (v[n % v.len()] - x).sin() }), w[n % 3]);
    let f3 = halves((f2.0 / ((-v[n % v.len()]) * (-v[n % v.len()]) + 1.5_f64)) + x * 0.1_f64);
    f2.0 = (-(((0.5_f64 - f3.0) + (-f2.0)) * ((0.5_f64 - f3.0) + (-f2.0)))).exp();
    [a1 * 0.25_f64 + f2.0 * 0.5_f64 + f2.1 * 0.3_f64 + w[1], (f3.0 * 0.6_f64 + w[2] * (-0.4_f64)), 0.5_f64]
}
#[differentiable]
pub(crate) fn o20(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p20(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p20(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p21(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = (x * turned(w, (-x))[0].cos());
    let mut l2 = smoothed(&v[..], n);
    a1 *= (square((y + x)).sin()).sin();
    if (x + a1) <= 1.0_f64 {
        a1 *= (square((w[n % 3] + a1)).sin()).sin();
        for i4 in 1..l2.len() {
            if (y + x) < (l2[i4 - 1] + y) { break; }
            if (-(-0.75_f64)) < (-0.3_f64) {
                a1 += (l2[i4 - 1] * 0.6_f64 + w[0] * (-0.4_f64));
                a1 = size(&l2[..]);
                a1 = (l2.windows(2).map(|t8| t8[0] * t8[1]).sum::<f64>()).sin();
            } else {
                a1 = ((l2[i4 % l2.len()] + x) + w[0]).tanh();
                a1 -= ((-1.0_f64) * (x * (v[i4 % v.len()] + x).sin().cos()).cos());
                a1 = (a1 * halves((v[v.len() - 1] * v[i4 % v.len()])).1.cos());
            }
            a1 = ((w[(i4 + 1) % 3] + v[i4 % v.len()]) + (a1 + x)).sin();
        }
        let mut i9 = 0;
        while i9 < n {
            for i12 in 1..l2.len() {
                let mut b15 = w;
            }
            for i17 in 0..l2.len() {
                a1 += square(x).sin();
                l2[i17] *= (halves((v[i9 % v.len()] - x)).1).sin();
                a1 *= ((l2[1] / ((-(w[i17 % 3] + v[v.len() - 1])) * (-(w[i17 % 3] + v[v.len() - 1])) + 1.5_f64))).sin();
            }
            let mut i20 = 0;
            loop {
                i20 += 1;
                if i20 > n || i9 > 1 { break; }
                a1 += (match i9 % 3 { 0 => y, 1 => ({ let t23 = (x + y); w[i9 % 3].sin() }), _ => x });
            }
            i9 += 1;
        }
    }
    a1 * (-1.0_f64) + w[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable(hessian)]
pub(crate) fn o21(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p21(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p21(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p22(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let [mut a1, a2, mut a3] = turned(w, w[n % 3]);
    let mut l4 = vec![w[2]; v.len()];
    std::mem::swap(&mut a1, &mut a3);
    for t8 in &l4[..] {
        a3 = w[n % 3].cos();
        for i9 in (0..n).step_by(2) {
            let mut m12 = vec![[a2, (if (a1 - a3) < (x - y) { (a2 - a1).sin() } else { (v[n % v.len()] + y).sin() }), (-0.75_f64)]; 3];
            if n > 1 {
                a1 = ((-1.0_f64) * a2).tanh();
            }
        }
        if n > 1 {
            for i13 in 0..v.len() {
                let mut a19 = ((0..i13 % 4).map(|i18| v[i18 % v.len()] * (*t8)).sum::<f64>()).sin();
            }
            a1 = (a3 * (if n % 2 == 0 { (-a2).sin() } else { (-a2).sin() }).cos());
        } else {
            for i20 in 1..l4.len() {
                a3 = a3 * ((v[n % v.len()] * (-0.75_f64)) + (a3 * a1)).tanh().cos();
            }
            (a1, a3) = (a3, (-((n as f64) * (n as f64))).exp());
            a3 = mix((-0.4_f64), a2);
        }
    }
    a3 = a3 * (w[n % 3] + a1).sin().cos();
    [a1 * 0.25_f64 + a3 * 0.5_f64 + w[1] + l4.iter().map(|t| t.sin()).sum::<f64>(), halves((-y)).1, y]
}
#[differentiable]
pub(crate) fn o22(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p22(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p22(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p23(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a3 = (v.iter().rev().enumerate().map(|(s1, t2)| *t2 * (s1 as f64)).sum::<f64>()).sin();
    let mut l4 = v.to_vec();
    for t8 in v.windows(2) {
        a3 = ({ let t9 = ((w[(n + 1) % 3] - y) + (-y)); (t9 * 0.6_f64 + t8[0] * (-0.4_f64)) });
        l4[0] = l4[0] * (v.iter().skip(1).take(2).map(|t11| t11.cos() * t8[0]).sum::<f64>()).sin().cos();
        for i12 in 0..n {
            a3 = (v.iter().filter(|t16| **t16 > x).map(|t16| t16.sin()).sum::<f64>()).sin();
        }
    }
    let mut l19 = vec![a3, 0.25_f64];
    for i21 in (1..l19.len()).rev() {
        a3 = (w[n % 3] * 0.6_f64 + x * (-0.4_f64));
    }
    a3 = (l19[n % l19.len()] * 0.6_f64 + y * (-0.4_f64));
    [a3 * 1.0_f64 + w[2] + l4.iter().sum::<f64>() + l19.iter().map(|t| t.sin()).sum::<f64>(), (a3 * 0.6_f64 + a3 * (-0.4_f64)), 0.3_f64]
}
#[differentiable]
pub(crate) fn o23(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p23(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p23(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p24(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut b1 = w;
    let mut m2 = vec![vec![(y + x).cos(); 3]; 2];
    let mut c3 = Body { at: [tower((x * w[n % 3]), n % 4), w[(n + 1) % 3]], speed: b1[(n + 1) % 3] };
    let mut i4 = 0;
    loop {
        i4 += 1;
        if i4 > n || n % 2 == 0 { break; }
        let mut l7 = vec![y, 0.5_f64];
        for i9 in 0..n {
            let t8 = l7[l7.len() - 1] * ({ let t10 = ((i4 as f64) - y); (-y).sin() });
            l7.push(t8);
        }
        for i11 in (0..n).rev() {
            let mut m14 = [b1, w];
            if (-l7[(i11 + 1) % l7.len()]) < (x + y) {
                let mut a17 = (l7.iter().fold(b1[1], |s15, t16| s15 * 0.5_f64 + *t16 * v[i11 % v.len()])).sin();
            } else if (w[2] * x) < (l7[l7.len() - 1] + b1[1]) {
                let [mut a18, a19, mut a20] = b1;
            } else {
                if n % 2 == 0 { continue; }
            }
        }
    }
    'r24: for t23 in &v[..] {
        if (x - v[n % v.len()]) <= (-0.4_f64) {
            b1[2] += ((y - x) * x).tanh();
            let f25 = halves(((-1.0_f64) / ((v[n % v.len()] + x) * (v[n % v.len()] + x) + 1.5_f64)) + x * 0.1_f64);
            c3.at[0] += tower((b1[n % 3] + y), n % 4);
        } else {
            for i26 in 1..n {
                let mut a29 = (-(((-x) - (y + (*t23))) * ((-x) - (y + (*t23))))).exp();
            }
            let l32 = &v[v.len() - 2..];
        }
        let mut i33 = 0;
        loop {
            i33 += 1;
            if i33 > n || (v[(n + 1) % v.len()] + b1[0]) > 0.25_f64 && n != 2 { break; }
            if n % 2 == 0 {
                let a36 = (w[n % 3] * x).tanh();
            }
            for i37 in 1..v.len() {
                let mut m40 = [[v[(i37 + 1) % v.len()], ((*t23) * y.sin().cos()), b1[2]], b1];
            }
        }
        let mut a41 = (b1[n % 3] * size(&v[..]).cos());
    }
    vec![w[n % 3] + b1[n % 3] + m2[n % 2][1] + c3.speed + c3.at[1], ({ let t42 = v[0]; b1[n % 3].sin() }), w[n % 3]]
}
#[differentiable(hessian)]
pub(crate) fn o24(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p24(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p24(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p25(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [y; 3];
    let g4 = |s6: f64, t5: f64| (-(w[1] - t5)).cos();
    let mut a7 = v[n % v.len()];
    b1[2] *= ((a7 * 0.6_f64 + x * (-0.4_f64))).sin();
    if (0.0_f64 + b1[n % 3]) < (a7 + b1[1]) {
        for t10 in &v[..] {
            if (b1[n % 3] - (-0.75_f64)) <= 1.0_f64 { continue; }
            let mut a11 = (x / (((-b1[0]) + (w[2] * y)) * ((-b1[0]) + (w[2] * y)) + 1.5_f64));
            for i12 in 1..v.len() {
                a7 = (-((n as f64) * b1[i12 % 3])).sin();
                a7 *= (((0..i12 % 4).map(|i17| v[i17 % v.len()] * a7).sum::<f64>()).sin()).sin();
            }
        }
        for i18 in 1..v.len() {
            if (b1[n % 3] * v[(i18 + 1) % v.len()]) < (v[0] * w[0]) {
                b1[1] = ({ let t21 = (w[2] + (-0.75_f64)); (v[n % v.len()] * v[i18]).tanh() });
                a7 -= (x * (v[v.len() - 1] / ((-0.25_f64) * (-0.25_f64) + 1.5_f64)).cos());
            }
            for i22 in 0..2 {
                let l27 = &v[v.len() - 2..];
                a7 *= (tower((a7 * (i18 as f64)), i18 % 4)).sin();
                let [mut a28, a29, mut a30] = w;
            }
            a7 = a7 * ((-y) + (0.5_f64 - x)).tanh().cos();
        }
        for i31 in 0..v.len() {
            a7 = (if (y * x) > 0.25_f64 && n != 2 { (a7 * 0.6_f64 + (i31 as f64) * (-0.4_f64)) } else { (y * 0.6_f64 + a7 * (-0.4_f64)) });
        }
    } else if (v[n % v.len()] + x) > 1.0_f64 && n != 2 {
        'r37: for t36 in w {
            if ((-0.75_f64) + w[2]) < v[(n + 1) % v.len()] {
                b1[0] *= ((if n > 1 { (t36 * 0.6_f64 + b1[1] * (-0.4_f64)) } else { (x * (a7 - t36).sin().cos()) })).sin();
                b1[(n + 1) % 3] -= (if n > 1 { (t36 / ((t36 * a7) * (t36 * a7) + 1.5_f64)) } else { halves((-a7)).1 });
            }
            let mut m38 = [w, b1];
            b1[n % 3] = tower((y * a7), n % 4);
        }
        if (b1[n % 3] - y) < (-v[v.len() - 1]) {
            for i42 in 0..v.len() {
                a7 += (w[1] / ((-(v[i42 % v.len()] + a7)) * (-(v[i42 % v.len()] + a7)) + 1.5_f64));
                b1[(n + 1) % 3] = turned(b1, (v[i42 % v.len()] + a7))[n % 3];
                let (mut a45, a46) = ((b1[n % 3] * (y - y).sin().cos()), y);
            }
        } else {
            b1[2] += (1.0_f64 * 0.6_f64 + x * (-0.4_f64));
        }
    } else {
        for i47 in 1..v.len() {
            if (w[(i47 + 1) % 3] + v[i47]) <= (-1.0_f64) { continue; }
            for i50 in 0..v.len() {
                b1[i47 % 3] *= ((0.3_f64 * 0.6_f64 + y * (-0.4_f64))).sin();
            }
        }
        b1 = turned(b1, (v.iter().rev().enumerate().map(|(s53, t54)| *t54 * (s53 as f64)).sum::<f64>()).sin());
    }
    a7 * 0.0_f64 + w[(n + 1) % 3] + b1[(n + 1) % 3]
}
#[differentiable]
pub(crate) fn o25(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p25(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p25(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p26(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [w[n % 3]; 3];
    let mut l2 = vec![v[(n + 1) % v.len()], (if (y + x) < (b1[n % 3] + v[1]) { (x + v[1]).sin() } else { (b1[0] + x).sin() }), 0.25_f64];
    b1 = turned(b1, ((n as f64) * 0.6_f64 + x * (-0.4_f64)));
    for i4 in (1..l2.len()).rev() {
        l2[i4 - 1] = (-((b1[0] * 0.25_f64) * (b1[0] * 0.25_f64))).exp();
        let mut m7 = [[b1[i4 % 3], size(&l2[..]), 0.9_f64], w];
        for i8 in (0..n).step_by(2) {
            let i11 = (i8 + 1) % l2.len();
            l2[i11] = l2[i11] * l2[l2.len() - 1] / (1.0_f64 + l2[l2.len() - 1] * l2[l2.len() - 1]);
            let mut i12 = 0;
            loop {
                i12 += 1;
                if i12 > n || i4 > 1 { break; }
                let g15 = |s17: f64, t16: f64| size(&v[..]);
                let mut a18 = (-(((v[(i8 + 1) % v.len()] * x) * x) * ((v[(i8 + 1) % v.len()] * x) * x))).exp();
                if y < (v[(i4 + 1) % v.len()] - x) { continue; }
            }
            m7.swap(0, 1);
        }
    }
    w[n % 3] + b1[n % 3] + l2.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o26(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p26(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p26(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p27(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = x;
    let mut m2 = vec![[w[n % 3], (v.iter().map(|t4| *t4 * x).sum::<f64>()).sin(), y]; 3];
    if (y + w[1]) < (x + a1) {
        a1 -= (m2[((n + 1) % 3) % 3][n % 3] * (x - x).sin().cos());
    } else if w[1] < (0.3_f64 * y) {
        let mut i5 = 0;
        loop {
            i5 += 1;
            if i5 > n || (v[n % v.len()] + v[0]) < ((n as f64) + a1) { break; }
            for (i8, t10) in v.iter().enumerate() {
                a1 = a1 * (v[i8] - (w[(n + 1) % 3] - (-1.0_f64))).sin().cos();
                a1 = a1 * (if i8 % 2 == 0 { (v.iter().map(|t12| *t12 + v[i8]).product::<f64>()).sin() } else { (if ((*t10) + w[1]) < (-a1) { (v[i8 % v.len()] - a1).sin() } else { w[n % 3].sin() }) }).cos();
            }
            a1 += (v.iter().rev().enumerate().map(|(s13, t14)| *t14 * (s13 as f64)).sum::<f64>()).sin();
        }
        a1 = ({ let t15 = ((m2[(n % 3) % 3][1] + x) + (a1 - w[(n + 1) % 3])); (match n % 3 { 0 => y, 1 => (v[n % v.len()] * a1).sin(), _ => w[1] }) });
    } else {
        a1 -= ((n as f64) + y).tanh();
        a1 = a1 * (v.iter().filter(|t17| **t17 > y).map(|t17| t17.sin()).sum::<f64>()).sin().cos();
        a1 = (v[n % v.len()] * 0.6_f64 + x * (-0.4_f64));
    }
    'r21: for i18 in 0..2 {
        let mut a22 = (x * size(&v[..]).cos());
    }
    ((v.iter().copied().map(|t24| square(t24) - w[2]).sum::<f64>()).sin(), a1 * 0.0_f64 + w[n % 3] + m2[n % 3][2])
}
#[differentiable(hessian)]
pub(crate) fn o27(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p27(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p27(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p28(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let l3 = &v[v.len() - 2..];
    let mut m4 = vec![[x, (w[(n + 1) % 3] * 0.6_f64 + y * (-0.4_f64)), y]; 3];
    let mut m5 = vec![[w[2], (x + l3[1]).sin(), y]; 3];
    for t8 in w {
        let mut b9 = [x; 3];
        for i10 in (1..l3.len()).rev() {
            for t15 in &l3[..] {
                let mut c16 = Body { at: [(-((-w[1]) * (-w[1]))).exp(), t8], speed: v[i10 % v.len()] };
                b9[(n + 1) % 3] += (-((-(-(*t15))) * (-(-(*t15))))).exp();
            }
            for i17 in (1..l3.len()).rev() {
                let f20 = halves(((0..n % 4).map(|i23| v[i23 % v.len()] * l3[i17 % l3.len()]).sum::<f64>()).sin() + x * 0.1_f64);
                let mut b24 = [f20.1; 3];
                let (mut a25, a26) = ((f20.0 * (-y).sin().cos()), y);
            }
            'r30: for i27 in (0..n).step_by(2) {
                let mut l31 = v.iter().map(|t32| *t32 * b9[0]).collect::<Vec<f64>>();
                let mut a33 = y;
                a33 += ({ let t34 = (v[0] + a33); (a33 + y).cos() });
            }
        }
        m5.swap(0, 2);
    }
    for t37 in &v[..] {
        let (mut a38, a39) = (((*t37) * (-y).sin().cos()), (*t37));
    }
    for t42 in &l3[..] {
        let mut l43 = v.to_vec();
        for t47 in &l43[..] {
            if n % 2 == 0 {
                if n % 2 == 0 { break; }
                let l50 = &v[v.len() - 2..];
                let mut l51 = l50.to_vec();
            } else {
                let mut l53 = vec![x; v.len()];
            }
            let mut c55 = Body { at: [(m5[(n % 3) % 3][2] * ((*t42) + y).sin().cos()), (n as f64)], speed: (*t42) };
            for i56 in (0..n).step_by(2) {
                let mut b59 = turned(w, y);
                let a60 = (match n % 3 { 0 => x, 1 => (0.0_f64 / ((-(*t42)) * (-(*t42)) + 1.5_f64)), _ => w[1] });
                let mut a61 = (match n % 3 { 0 => b59[(i56 + 1) % 3], 1 => size(&l43[..1]), _ => 1.0_f64 });
            }
        }
    }
    vec![w[(n + 1) % 3] + m4[n % 3][2] + m5[n % 3][2], (if (v[n % v.len()] - w[n % 3]) < y { (v[0] + x).sin() } else { (y + y).sin() }), v[v.len() - 1]]
}
#[differentiable]
pub(crate) fn o28(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p28(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p28(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p29(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let l3 = &v[v.len() - 2..];
    let g4 = |s6: f64, t5: f64| (match n % 3 { 0 => x, 1 => (l3.iter().fold(w[n % 3], |s7, t8| s7 * 0.5_f64 + *t8 * w[n % 3])).sin(), _ => w[2] });
    let mut a9 = (x * ((-0.4_f64) / ((-x) * (-x) + 1.5_f64)).cos());
    let g10 = |s12: f64, t11: f64| size(&v[..=1]);
    a9 += (l3.iter().zip(&v[..]).map(|(s13, t14)| *s13 * *t14 + y).sum::<f64>()).sin();
    let mut m15 = [[y, (l3.iter().map(|t17| *t17 * y).sum::<f64>()).sin(), l3[(n + 1) % l3.len()]], w];
    for i18 in 0..n {
        a9 = (x * 0.6_f64 + v[1] * (-0.4_f64));
        if (-y) < (x - x) {
            for i21 in 1..v.len() {
                a9 -= ({ let t24 = ((a9 + y) - (-y)); (if i18 % 2 == 0 { (-a9).sin() } else { (w[i21 % 3] - a9).sin() }) });
                a9 = tower((y + w[(i21 + 1) % 3]), i21 % 4);
                a9 = a9 * (l3[0] * 0.6_f64 + l3[l3.len() - 1] * (-0.4_f64)).cos();
            }
        }
        for i25 in (0..n).step_by(2) {
            for i28 in 0..l3.len() {
                a9 += (w[i25 % 3] / (((v[v.len() - 1] * x) * m15[(i18 % 3) % 2][(n + 1) % 3]) * ((v[v.len() - 1] * x) * m15[(i18 % 3) % 2][(n + 1) % 3]) + 1.5_f64));
                a9 = ((m15[(i25 % 3) % 2][2] + x) * a9).tanh();
                a9 = (a9 * (v.iter().copied().map(|t32| square(t32) - w[0]).sum::<f64>()).sin().cos());
            }
            for i33 in 0..i18 {
                let mut a36 = (v[v.len() - 1] / (((a9 + (i25 as f64)) - (-x)) * ((a9 + (i25 as f64)) - (-x)) + 1.5_f64));
                if n % 2 == 0 { continue; }
            }
        }
    }
    m15[(n % 3) % 2][1] -= (a9 / ((y + w[(n + 1) % 3]) * (y + w[(n + 1) % 3]) + 1.5_f64));
    [a9 * 0.9_f64 + w[2] + m15[n % 2][1], (y * a9.sin().cos()), v[n % v.len()]]
}
#[differentiable]
pub(crate) fn o29(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p29(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p29(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable(hessian)]
pub(crate) fn p30(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut c1 = Body { at: [(x * 0.6_f64 + (n as f64) * (-0.4_f64)), w[n % 3]], speed: y };
    let g2 = |s4: f64, t3: f64| (((-1.0_f64) + s4) - (s4 - x)).tanh();
    let mut i5 = 0;
    loop {
        i5 += 1;
        if i5 > n || (-w[(n + 1) % 3]) > (-0.75_f64) && n != 2 { break; }
        for t10 in v.windows(2) {
            if (-v[0]) < (t10[0] + w[n % 3]) { break; }
            let g11 = |s13: f64, t12: f64| (v.iter().map(|t15| *t15 * t10[0]).sum::<f64>()).sin();
            let mut b16 = turned(w, y);
        }
        let mut f17 = halves(size(&v[..]) + x * 0.1_f64);
    }
    let f18 = halves((v.windows(2).map(|t20| t20[0] * t20[1]).sum::<f64>()).sin() + x * 0.1_f64);
    [w[n % 3] + c1.speed + c1.at[1], (v.iter().skip(1).take(2).map(|t22| t22.cos() * v[1]).sum::<f64>()).sin(), f18.0]
}
#[differentiable(hessian)]
pub(crate) fn o30(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p30(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p30(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p31(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![y, 0.5_f64];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (0.5_f64 * y).cos();
        l1.push(t2);
    }
    let mut l4 = l1.to_vec();
    'r9: for (i6, t8) in l1.iter().enumerate() {
        let mut l10 = vec![l1[i6]; l4.len()];
        'r15: for t14 in &l1[..] {
            let mut i16 = 0;
            loop {
                i16 += 1;
                if i16 > n || i6 % 2 == 0 { break; }
                let mut a19 = ((*t8) * 0.6_f64 + x * (-0.4_f64));
            }
            for t22 in l4.windows(2) {
                let mut m23 = [[(*t14), (0.5_f64 + (*t8)).cos(), (*t8)], w];
                let mut a24 = ((*t14) * (x * 0.6_f64 + w[1] * (-0.4_f64)).cos());
            }
            for i25 in 0..l10.len() {
                if ((*t14) + l4[i25 % l4.len()]) < (y - y) { return ((0..n % 4).map(|i30| v[i30 % v.len()] * v[(i6 + 1) % v.len()]).sum::<f64>()).sin(); }
            }
        }
        let mut i31 = 0;
        while i31 < 4 && ((*t8) + w[0]) < 0.8_f64 {
            let mut f34 = ((if x < (1.0_f64 + l10[i6 % l10.len()]) { (w[(n + 1) % 3] + l1[0]).sin() } else { (0.0_f64 + x).sin() }), x);
            i31 += 1;
        }
    }
    'r38: for i35 in 1..l1.len() {
        let mut f39 = (({ let t40 = (x - 0.9_f64); x.sin() }), w[(n + 1) % 3]);
        for (i41, t43) in v.iter().enumerate() {
            if n > 1 {
                f39.0 = (match i41 % 3 { 0 => y, 1 => halves(((i41 as f64) + f39.1)).0, _ => f39.0 });
            } else if (-v[i41]) < (-f39.1) {
                f39.0 += ((i41 as f64) * halves((-w[n % 3])).0.cos());
                if (y - l4[l4.len() - 1]) <= (-0.4_f64) { continue; }
                f39.0 *= ((y / (((-w[n % 3]) + f39.0) * ((-w[n % 3]) + f39.0) + 1.5_f64))).sin();
            } else {
                (f39.0, f39.1) = (f39.1, (f39.1 * 0.6_f64 + l1[n % l1.len()] * (-0.4_f64)));
            }
            if i41 > 1 {
                let mut l44 = vec![f39.1, 0.25_f64];
                f39.1 = f39.1 * (x * 0.6_f64 + y * (-0.4_f64)).cos();
            } else {
                (f39.0, f39.1) = (f39.1, ((*t43) * ((i35 as f64) + w[1]).sin().cos()));
            }
        }
        l1[i35] = l1[i35] * l1[i35] / (1.0_f64 + l1[i35] * l1[i35]);
    }
    let mut i46 = 0;
    'r49: while i46 < n {
        'r53: for t52 in &l1[..] {
            for i54 in (1..=n).rev() {
                let mut l57 = l4.clone();
            }
            'r62: for i59 in 0..l1.len() {
                let mut l63 = l1.iter().map(|t64| *t64 * v[(i46 + 1) % v.len()]).collect::<Vec<f64>>();
            }
        }
        i46 += 1;
    }
    w[n % 3] + l1.iter().sum::<f64>() + l4.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o31(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p31(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p31(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p32(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (match n % 3 { 0 => v[v.len() - 1], 1 => (if n % 2 == 0 { (x * y).sin() } else { (w[2] - w[n % 3]).sin() }), _ => x });
    let mut l2 = v.to_vec();
    for i4 in 0..n {
        let mut b7 = [v[0], (x * y.sin().cos()), y];
        b7 = turned(b7, (l2.iter().rev().enumerate().map(|(s8, t9)| *t9 * (s8 as f64)).sum::<f64>()).sin());
    }
    for t12 in &v[..] {
        a1 += (v.iter().copied().map(|t14| square(t14) - w[n % 3]).sum::<f64>()).sin();
    }
    let mut i15 = 0;
    loop {
        i15 += 1;
        if i15 > n || (w[0] - x) < (v[0] - (-1.0_f64)) { break; }
        let mut l18 = vec![y, (v.iter().skip(1).take(2).map(|t21| t21.cos() * w[(n + 1) % 3]).sum::<f64>()).sin(), 0.25_f64];
        let mut f22 = (square((0.5_f64 * w[(i15 + 1) % 3])).sin(), w[(n + 1) % 3]);
        if (-l18[1]) < (a1 * w[(n + 1) % 3]) {
            a1 = a1 * (l2[(n + 1) % l2.len()] + a1).tanh().cos();
            for i23 in 1..l18.len() {
                f22.0 *= ((w[(i23 + 1) % 3] / ((w[(i23 + 1) % 3] + (l18[i23] * w[0])) * (w[(i23 + 1) % 3] + (l18[i23] * w[0])) + 1.5_f64))).sin();
            }
            'r29: for t28 in l18.iter_mut().rev() {
                *t28 = *t28 * (-((f22.1 * w[(n + 1) % 3]) * (f22.1 * w[(n + 1) % 3]))).exp();
                *t28 += ({ let t30 = ((f22.1 - a1) + (y - w[2])); (if (f22.1 + l2[1]) < (w[i15 % 3] * a1) { (-f22.0).sin() } else { (0.3_f64 * x).sin() }) });
                *t28 += (v.iter().filter(|t32| **t32 > v[(i15 + 1) % v.len()]).map(|t32| t32.sin()).sum::<f64>()).sin();
            }
        } else if i15 % 2 == 0 {
            let i33 = (n + 1) % l2.len();
            l2[i33] = l2[i33] * l2[1] / (1.0_f64 + l2[1] * l2[1]);
        } else {
            a1 *= (((w[2] + y) * a1).sin()).sin();
            let mut m34 = [w, w];
        }
    }
    ((v.iter().copied().map(|t36| square(t36) - a1).sum::<f64>()).sin(), a1 * 0.3_f64 + w[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable]
pub(crate) fn o32(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p32(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p32(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p33(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let a1 = mix((y + w[n % 3]), v[n % v.len()]);
    let mut a4 = (v.iter().filter(|t3| **t3 > a1).map(|t3| t3.sin()).sum::<f64>()).sin();
    let mut a1 = halves((a1 + w[(n + 1) % 3])).0;
    a4 = (x * (a4 * (-v[n % v.len()]).sin().cos()).cos());
    vec![a4 * 0.0_f64 + a1 * 0.25_f64 + w[n % 3], ({ let t5 = (a4 - w[n % 3]); (v[n % v.len()] + (-1.0_f64)).sin() }), a1]
}
#[differentiable(hessian)]
pub(crate) fn o33(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p33(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p33(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p34(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut f1 = ((0.9_f64 * (y - w[2]).sin().cos()), v[1]);
    let mut l2 = smoothed(&v[..], n);
    'r7: for i4 in 1..l2.len() {
        l2[i4] *= ((v[v.len() - 1] * 0.6_f64 + f1.0 * (-0.4_f64))).sin();
        let mut b8 = turned(w, x);
        for (i9, t11) in l2.iter().enumerate() {
            let mut a12 = ((i4 as f64) * 0.6_f64 + v[(i4 + 1) % v.len()] * (-0.4_f64));
            for t15 in b8 {
                b8[n % 3] = (if i9 % 2 == 0 { (l2.iter().copied().map(|t17| square(t17) - b8[n % 3]).sum::<f64>()).sin() } else { size(&v[1..]) });
                f1.1 = (-(((x * f1.1) - ((i4 as f64) + v[0])) * ((x * f1.1) - ((i4 as f64) + v[0])))).exp();
                a12 = a12 * ((0..i9 % 4).map(|i20| l2[i20 % l2.len()] * a12).sum::<f64>()).sin().cos();
            }
        }
    }
    for i21 in 0..v.len() {
        if n % 2 == 0 {
            l2[1] += (w[2] - f1.1).sin();
        }
        let i24 = i21 % l2.len();
        l2[i24] = l2[i24] * l2[i21 % l2.len()] / (1.0_f64 + l2[i21 % l2.len()] * l2[i21 % l2.len()]);
        for t27 in w {
            f1.0 = (v[(n + 1) % v.len()] * 0.6_f64 + y * (-0.4_f64));
        }
    }
    let i28 = n % l2.len();
    l2[i28] = (((-0.75_f64) * v[1]) + (f1.1 * f1.0)).cos();
    for i29 in 1..v.len() {
        if (-f1.0) <= 0.5_f64 {
            for (i32, t34) in v.iter().enumerate() {
                f1.0 = (-(f1.0 * (*t34))).cos();
                f1.1 += (l2[(i29 + 1) % l2.len()] / (((*t34) + (f1.0 - w[2])) * ((*t34) + (f1.0 - w[2])) + 1.5_f64));
            }
            if (f1.0 * f1.0) > 0.9_f64 && i29 != 2 { return ((v.iter().fold(v[i29], |s35, t36| s35 * 0.5_f64 + *t36 * f1.0)).sin(), y); }
            f1.0 += (if (f1.0 * f1.0) <= 0.3_f64 { (match n % 3 { 0 => l2[(i29 + 1) % l2.len()], 1 => f1.1.sin(), _ => y }) } else { (match n % 3 { 0 => 0.25_f64, 1 => f1.0.sin(), _ => f1.1 }) });
        }
    }
    if l2[1] < (f1.1 * v[n % v.len()]) {
        for (&s38, t39) in v.iter().zip(l2.iter().rev()) {
            f1.0 *= ((if (-w[(n + 1) % 3]) <= 0.5_f64 { ({ let t40 = w[(n + 1) % 3]; (-x).sin() }) } else { (w[2] + y).tanh() })).sin();
            (f1.0, f1.1) = (f1.1, (f1.1 + (*t39)).tanh());
            'r44: for t43 in &l2[..] {
                f1.0 *= ((match n % 3 { 0 => y, 1 => ((-0.4_f64) * s38).sin(), _ => (*t39) })).sin();
                (f1.0, f1.1) = (f1.1, (l2[(n + 1) % l2.len()] * (0.5_f64 + (*t39)).sin().cos()));
            }
        }
        for t47 in &v[..] {
            if (w[(n + 1) % 3] + f1.0) < (y * l2[(n + 1) % l2.len()]) {
                f1.0 += (match n % 3 { 0 => f1.0, 1 => ((n as f64) * (l2[n % l2.len()] + y).sin().cos()), _ => w[n % 3] });
                (f1.0, f1.1) = (f1.1, turned(w, (y * y))[(n + 1) % 3]);
            } else if n % 2 == 0 {
                let i48 = n % l2.len();
                l2[i48] = l2[i48] * l2[1] / (1.0_f64 + l2[1] * l2[1]);
                f1.0 -= (match n % 3 { 0 => l2[(n + 1) % l2.len()], 1 => mix(((*t47) * 0.0_f64), x), _ => f1.1 });
                let mut a49 = ((l2[n % l2.len()] - (n as f64)) - (v[(n + 1) % v.len()] + y)).cos();
            } else {
                f1.1 = (v.iter().fold(f1.0, |s50, t51| s50 * 0.5_f64 + *t51 * v[n % v.len()])).sin();
            }
            if (v[(n + 1) % v.len()] + (n as f64)) < (f1.1 * (-0.4_f64)) {
                let i52 = l2.len() - 1;
                l2[i52] = (f1.1 / ((-y) * (-y) + 1.5_f64));
                f1.1 = ({ let t53 = (((*t47) * f1.1) + (-v[1])); (match n % 3 { 0 => (*t47), 1 => ((*t47) + f1.0).sin(), _ => f1.1 }) });
            }
        }
    } else if n > 1 {
        f1.0 *= ((v.iter().copied().map(|t55| square(t55) - f1.1).sum::<f64>()).sin()).sin();
        f1.0 += (match n % 3 { 0 => l2[0], 1 => (-f1.1).tanh(), _ => y });
    } else {
        for t58 in &l2[..] {
            for i59 in 0..n {
                f1.1 *= (square((f1.1 * f1.0)).sin()).sin();
            }
        }
        for (i62, t64) in v.iter().enumerate() {
            (f1.0, f1.1) = (f1.1, halves(((-0.4_f64) + l2[1])).0);
            for t67 in l2.windows(2) {
                f1.1 = f1.1 * (y * 0.6_f64 + t67[1] * (-0.4_f64)).cos();
            }
            let mut i68 = 0;
            loop {
                i68 += 1;
                if i68 > n || 0.5_f64 < (f1.0 + (*t64)) { break; }
                let a73 = (l2.iter().map(|t72| *t72 + l2[(i68 + 1) % l2.len()]).product::<f64>()).sin();
                f1.1 = (if (w[i68 % 3] * x) < a73 { (f1.0 * 0.6_f64 + (i68 as f64) * (-0.4_f64)) } else { turned(w, f1.0)[(n + 1) % 3] });
            }
        }
    }
    ((w[n % 3] / ((f1.0 * v[0]) * (f1.0 * v[0]) + 1.5_f64)), f1.0 * (-0.4_f64) + f1.1 * 1.0_f64 + w[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable]
pub(crate) fn o34(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p34(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p34(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p35(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (x / ((-(x * v[(n + 1) % v.len()])) * (-(x * v[(n + 1) % v.len()])) + 1.5_f64));
    let (mut a2, a3) = ((y - w[n % 3]).tanh(), x);
    if n % 2 == 0 {
        a1 += (a3 * 0.6_f64 + w[0] * (-0.4_f64));
        a1 = (v[1] * (-((v[n % v.len()] * x) * (v[n % v.len()] * x))).exp().cos());
    } else {
        for (i4, t6) in v.iter().enumerate() {
            let mut i7 = 0;
            'r10: loop {
                i7 += 1;
                if i7 > n || w[0] < (-0.75_f64) { break; }
                a2 = (a2 * tower(y, i4 % 4).cos());
                std::mem::swap(&mut a1, &mut a2);
                a1 = (v.iter().skip(1).take(2).map(|t12| t12.cos() * (*t6)).sum::<f64>()).sin();
            }
        }
        if n > 1 {
            for (&s14, t15) in v.iter().zip(v.iter().rev()) {
                let mut b16 = [v[n % v.len()], (match n % 3 { 0 => s14, 1 => (-w[0]).sin(), _ => x }), (*t15)];
                a1 *= ((w[n % 3] + a3).tanh()).sin();
            }
        }
        a2 = ({ let t17 = (-(w[1] - y)); (w[(n + 1) % 3] / ((-a1) * (-a1) + 1.5_f64)) });
    }
    a1 -= ((a3 * a2) * (n as f64)).tanh();
    if n > 1 {
        for i18 in (0..n).rev() {
            if n > 1 { break; }
        }
        for i21 in (1..v.len()).rev() {
            for (&s25, t26) in v.iter().zip(v.iter().rev()) {
                a1 = (-(a1 * a1)).exp();
            }
            'r30: for i27 in (1..v.len()).rev() {
                a1 = a1 * mix((a1 - a1), a3).cos();
                a2 = (match n % 3 { 0 => y, 1 => (y * 0.6_f64 + 0.3_f64 * (-0.4_f64)), _ => y });
                if i27 > 1 { break 'r30; }
            }
        }
        if n > 1 {
            'r34: for i31 in 1..v.len() {
                a1 = (match i31 % 3 { 0 => a3, 1 => (v[i31 - 1] / ((w[i31 % 3] + w[0]) * (w[i31 % 3] + w[0]) + 1.5_f64)), _ => 1.0_f64 });
                a2 += (x * (-((y - (i31 as f64)) * (y - (i31 as f64)))).exp().cos());
            }
            a1 = (if (w[n % 3] - w[n % 3]) <= 0.9_f64 { tower((-a1), n % 4) } else { (v.iter().map(|t36| *t36 + a2).product::<f64>()).sin() });
            a2 = (v.iter().fold(a1, |s37, t38| s37 * 0.5_f64 + *t38 * 0.5_f64)).sin();
        } else if n % 2 == 0 {
            a1 -= mix((w[0] + v[n % v.len()]), a1);
        } else {
            let f39 = halves((if (-0.5_f64) < (a1 + y) { (a1 - v[n % v.len()]).sin() } else { (v[n % v.len()] + a2).sin() }) + x * 0.1_f64);
        }
    } else {
        a1 -= (v[n % v.len()] / ((a1 - w[(n + 1) % 3]) * (a1 - w[(n + 1) % 3]) + 1.5_f64));
    }
    ((match n % 3 { 0 => w[n % 3], 1 => (-w[1]).sin(), _ => a3 }), a1 * 0.0_f64 + a2 * 0.9_f64 + w[n % 3])
}
#[differentiable]
pub(crate) fn o35(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p35(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p35(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p36(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (n as f64);
    let (mut a2, a3) = halves(size(&v[..=1]) + x * 0.1_f64);
    let mut a4 = tower(a3, n % 4);
    if (a4 + w[1]) < (v[n % v.len()] + v[n % v.len()]) {
        a4 *= ((a3 * (v[n % v.len()] * a2).sin().cos())).sin();
    } else {
        for i5 in 0..v.len() {
            let mut i8 = 0;
            loop {
                i8 += 1;
                if i8 > n || (v[i5] - w[1]) < (0.9_f64 * a3) { break; }
                let (mut a11, a12) = halves(((i8 as f64) * (v[i5] - a3).sin().cos()) + x * 0.1_f64);
                a4 += (x + w[i5 % 3]).cos();
            }
        }
    }
    if (-a2) < w[1] {
        a1 = (if (v[(n + 1) % v.len()] + 1.0_f64) < (a2 * a1) { size(&v[..1]) } else { (if (w[n % 3] - v[v.len() - 1]) > 0.9_f64 && n != 2 { (a3 + a1).sin() } else { (w[0] * a4).sin() }) });
        a1 = a1 * (v.iter().map(|t14| *t14 + a3).product::<f64>()).sin().cos();
        std::mem::swap(&mut a1, &mut a4);
    } else {
        if (v[1] - a4) > (-0.4_f64) && n != 2 {
            for i15 in 0..v.len() {
                if i15 > 1 { continue; }
                if (v[1] + a1) < (a2 - x) { continue; }
            }
            a2 = a2 * ((w[(n + 1) % 3] - v[n % v.len()]) + (a4 - v[n % v.len()])).sin().cos();
            let mut a18 = ((-0.4_f64) * (if (a4 * y) <= (-1.0_f64) { (x + a2).sin() } else { (v[v.len() - 1] + a1).sin() }).cos());
        } else {
            if (a4 - (n as f64)) < (-w[1]) {
                a1 = (-((-w[1]) * (-w[1]))).exp();
                a4 += size(&v[..]);
                (a1, a4) = (a4, (-w[n % 3]).cos());
            } else if (a2 * w[2]) < (a4 + w[1]) {
                a1 += ((a4 + a3) * a2).sin();
                a2 = ((a3 + w[1]) + (a1 + v[1])).cos();
                a1 = ({ let t19 = ((0.0_f64 + a2) + (a3 + a1)); (match n % 3 { 0 => a4, 1 => ((n as f64) + a3).sin(), _ => w[n % 3] }) });
            } else {
                a2 += ((a1 + a1) + (0.0_f64 + a3)).tanh();
                a4 = (v.iter().zip(&v[..]).map(|(s20, t21)| *s20 * *t21 + w[(n + 1) % 3]).sum::<f64>()).sin();
                a2 += ({ let t22 = ((w[2] * 0.25_f64) - (0.0_f64 - w[n % 3])); (0.5_f64 * 0.6_f64 + w[n % 3] * (-0.4_f64)) });
            }
            let mut i23 = 0;
            while i23 < n {
                a1 = halves((a4 + y)).1;
                i23 += 1;
            }
        }
    }
    a4 -= (a3 * size(&v[..=1]).cos());
    (({ let t26 = w[(n + 1) % 3]; (-w[n % 3]).sin() }), a1 * 0.9_f64 + a2 * (-0.4_f64) + a4 * 1.0_f64 + w[2])
}
#[differentiable(hessian)]
pub(crate) fn o36(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p36(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p36(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p37(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let g1 = |s3: f64, t2: f64| (t2 * 0.6_f64 + t2 * (-0.4_f64));
    let mut m4 = [w, w];
    let mut b5 = [x; 3];
    b5[0] = (-((x + (y + b5[n % 3])) * (x + (y + b5[n % 3])))).exp();
    'r10: for i7 in 0..n {
        let mut a11 = (w[i7 % 3] * 0.6_f64 + x * (-0.4_f64));
        a11 = a11 * (-((-(v[v.len() - 1] * x)) * (-(v[v.len() - 1] * x)))).exp().cos();
    }
    for i12 in 1..v.len() {
        let g15 = |s17: f64, t16: f64| (v.iter().fold(y, |s18, t19| s18 * 0.5_f64 + *t19 * w[n % 3])).sin();
        for i20 in 0..v.len() {
            if x > (-0.75_f64) && n != 2 {
                let mut c23 = Body { at: [(-((m4[(n % 3) % 2][(n + 1) % 3] + w[0]) * (m4[(n % 3) % 2][(n + 1) % 3] + w[0]))).exp(), w[n % 3]], speed: y };
                let mut c24 = moved(&c23, (w[i20 % 3] + y).sin());
            } else if (-m4[(0) % 2][0]) < (v[i20 % v.len()] - y) {
                let mut a25 = (-((y - w[i12 % 3]) * (y - w[i12 % 3]))).exp();
                b5[n % 3] += (y * x.tanh().cos());
                let g26 = |s28: f64, t27: f64| size(&v[..=1]);
            } else {
                m4.swap(0, 1);
                b5[1] += x.tanh();
            }
        }
        let mut i29 = 0;
        loop {
            i29 += 1;
            if i29 > n || (x * b5[2]) <= (-0.4_f64) { break; }
            for (&s33, t34) in v.iter().zip(v.iter().rev()) {
                b5[0] += ((n as f64) * 0.6_f64 + v[i12] * (-0.4_f64));
            }
            let mut l35 = vec![v[i12 - 1]; v.len()];
            let i37 = (i29 + 1) % l35.len();
            l35[i37] -= size(&v[..]);
        }
    }
    let mut a38 = (w[n % 3] * square((y + y)).sin().cos());
    for (&s40, t41) in v.iter().zip(v.iter().rev()) {
        for i42 in 1..v.len() {
            m4[(1) % 2][2] = (x * 0.6_f64 + 0.25_f64 * (-0.4_f64));
            for i45 in 0..v.len() {
                a38 += (s40 / (((v[i42 - 1] + v[0]) - w[(i42 + 1) % 3]) * ((v[i42 - 1] + v[0]) - w[(i42 + 1) % 3]) + 1.5_f64));
                a38 -= ((0..i42 % 4).map(|i50| v[i50 % v.len()] * v[i42]).sum::<f64>()).sin();
                b5[(i45 + 1) % 3] *= (halves(s40).0).sin();
            }
        }
        let mut i51 = 0;
        'r54: loop {
            i51 += 1;
            if i51 > n || n > 1 { break; }
            if (-0.9_f64) > 0.25_f64 && n != 2 {
                if (v[0] - v[i51 % v.len()]) < (-1.0_f64) { return ((s40 + (*t41)).cos(), w[1]); }
            } else {
                a38 -= size(&v[..=1]);
            }
            b5[0] = ({ let t55 = (-((*t41) - y)); (v.iter().copied().map(|t57| square(t57) - 0.9_f64).sum::<f64>()).sin() });
        }
    }
    ((v[n % v.len()] + m4[((n + 1) % 3) % 2][(n + 1) % 3]).tanh(), a38 * 0.9_f64 + w[n % 3] + b5[(n + 1) % 3] + m4[n % 2][1])
}
#[differentiable]
pub(crate) fn o37(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p37(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p37(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p38(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let (mut a1, a2) = (((0..n % 4).map(|i5| v[i5 % v.len()] * y).sum::<f64>()).sin(), y);
    let mut l6 = v.to_vec();
    let mut b8 = w;
    l6[0] = (l6.iter().fold(a2, |s9, t10| s9 * 0.5_f64 + *t10 * x)).sin();
    for t13 in l6.iter_mut() {
        *t13 = *t13 * (-w[1]).tanh();
        if (-w[0]) > 0.3_f64 && n != 2 { break; }
        let [mut a14, a15, mut a16] = turned(b8, b8[1]);
    }
    let l19 = &v[v.len() - 2..];
    a1 = (l19.iter().skip(1).take(2).map(|t21| t21.cos() * b8[n % 3]).sum::<f64>()).sin();
    (({ let t22 = (v[n % v.len()] - a2); (t22 + l6[(n + 1) % l6.len()]).sin() }), a1 * 0.9_f64 + w[0] + b8[n % 3] + l6.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable]
pub(crate) fn o38(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p38(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p38(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p39(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = ((v.iter().rev().enumerate().map(|(s2, t3)| *t3 * (s2 as f64)).sum::<f64>()).sin(), x);
    let mut b4 = turned(w, v[v.len() - 1]);
    let (mut a5, a6) = ((x + x).tanh(), f1.0);
    b4[(n + 1) % 3] -= (match n % 3 { 0 => a5, 1 => (b4[n % 3] / ((v[(n + 1) % v.len()] + f1.1) * (v[(n + 1) % v.len()] + f1.1) + 1.5_f64)), _ => v[0] });
    b4[(n + 1) % 3] -= mix((v[n % v.len()] + v[n % v.len()]), b4[n % 3]);
    for i7 in 2..=n {
        for i10 in 2..=n {
            let mut l13 = vec![x; v.len()];
            if (f1.0 - x) < (a5 * l13[1]) {
                f1.1 *= (({ let t15 = (-f1.0); ({ let t16 = (x * a5); (-a6).sin() }) })).sin();
                f1.0 = halves((a5 - a6)).0;
            } else {
                b4.swap(2, 0);
                let i17 = i10 % l13.len();
                l13[i17] += ({ let t18 = (-(v[n % v.len()] * 1.0_f64)); (f1.1 * 0.6_f64 + f1.1 * (-0.4_f64)) });
            }
        }
        f1.0 *= ((a6 * (match i7 % 3 { 0 => a5, 1 => ((-0.75_f64) - w[2]).sin(), _ => 0.9_f64 }).cos())).sin();
    }
    f1.0 * 0.0_f64 + f1.1 * (-0.4_f64) + a5 * 1.0_f64 + w[2] + b4[0]
}
#[differentiable(hessian)]
pub(crate) fn o39(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p39(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p39(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p40(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let (mut a1, a2) = halves((if (-0.5_f64) < (-v[1]) { (-(n as f64)).sin() } else { (w[n % 3] - v[1]).sin() }) + x * 0.1_f64);
    let [mut a3, a4, mut a5] = turned(w, a1);
    let [mut a6, a7, mut a8] = w;
    for i9 in 1..v.len() {
        a1 += (-(((a3 - v[n % v.len()]) + (-a8)) * ((a3 - v[n % v.len()]) + (-a8)))).exp();
        let mut a12 = a5;
        for i13 in 0..v.len() {
            'r19: for i16 in 0..v.len() {
                let (mut a20, a21) = halves((-w[0]).sin() + x * 0.1_f64);
                if (1.0_f64 * y) < (a20 * a12) { continue; }
                a6 = halves((a7 + w[i13 % 3])).1;
            }
        }
    }
    for t24 in &v[..] {
        let (mut a25, a26) = halves(((*t24) / (((*t24) + w[n % 3]) * ((*t24) + w[n % 3]) + 1.5_f64)) + x * 0.1_f64);
        for i27 in 0..v.len() {
            a8 *= (size(&v[..1])).sin();
            for i30 in 1..n {
                a3 = (v[(i27 + 1) % v.len()] * 0.6_f64 + w[i27 % 3] * (-0.4_f64));
                a5 *= ((w[i30 % 3] / (((-w[1]) + (a26 + 0.9_f64)) * ((-w[1]) + (a26 + 0.9_f64)) + 1.5_f64))).sin();
            }
        }
    }
    a8 = (v.iter().fold(a5, |s33, t34| s33 * 0.5_f64 + *t34 * a5)).sin();
    [a1 * 0.5_f64 + a3 * 1.0_f64 + a5 * (-0.4_f64) + a6 * 0.25_f64 + a8 * 0.25_f64 + w[n % 3], (v[(n + 1) % v.len()] * 0.6_f64 + w[(n + 1) % 3] * (-0.4_f64)), v[1]]
}
#[differentiable]
pub(crate) fn o40(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p40(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p40(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p41(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let [mut a1, a2, mut a3] = turned(w, w[n % 3]);
    let mut m4 = [[v[n % v.len()], (w[2] * (a2 * w[(n + 1) % 3]).sin().cos()), a2], w];
    let l7 = &v[v.len() - 2..];
    'r11: for i8 in 2..=n {
        a3 = ((-a2) + (l7[i8 % l7.len()] + w[i8 % 3])).sin();
        a1 += halves((v[i8 % v.len()] * w[n % 3])).1;
        if v[0] <= 0.3_f64 {
            for i12 in 1..l7.len() {
                let (mut a15, a16) = halves(mix((-a1), y) + x * 0.1_f64);
                let mut l17 = l7.to_vec();
            }
            a1 = (v.windows(2).map(|t20| t20[0] * t20[1]).sum::<f64>()).sin();
            (a1, a3) = (a3, (-((-l7[(n + 1) % l7.len()]) * (-l7[(n + 1) % l7.len()]))).exp());
        } else if i8 % 2 == 0 {
            if w[n % 3] <= 1.0_f64 {
                a3 = a3 * ((-a1) + (w[i8 % 3] + a2)).cos().cos();
                a3 = (y / (((w[i8 % 3] * w[n % 3]) - a3) * ((w[i8 % 3] * w[n % 3]) - a3) + 1.5_f64));
            } else if (-a1) < a3 {
                a3 = tower((v[v.len() - 1] + a2), i8 % 4);
                a1 = (-((-(a1 * 0.3_f64)) * (-(a1 * 0.3_f64)))).exp();
                let mut l21 = vec![v[(n + 1) % v.len()], (v.iter().filter(|t24| **t24 > m4[(0) % 2][i8 % 3]).map(|t24| t24.sin()).sum::<f64>()).sin(), 0.25_f64];
            } else {
                a3 = a3 * (-((a3 + a1) * (a3 + a1))).exp().cos();
                a1 += (((n as f64) + l7[0]) + (a1 + y)).tanh();
            }
            a1 -= (x * (w[i8 % 3] * (0.25_f64 * y).sin().cos()).cos());
            for i25 in 0..l7.len() {
                m4[(n % 3) % 2][(n + 1) % 3] -= (l7.iter().filter(|t29| **t29 > a3).map(|t29| t29.sin()).sum::<f64>()).sin();
            }
        } else {
            for t32 in v.windows(2) {
                m4[(2) % 2][1] = (a3 * 0.6_f64 + (-0.75_f64) * (-0.4_f64));
                a3 = square(w[0]).sin();
                a1 += (-(((l7[1] * a3) + (x + t32[1])) * ((l7[1] * a3) + (x + t32[1])))).exp();
            }
            if (w[n % 3] + a3) < (-a2) {
                a3 = (v[v.len() - 1] * 0.6_f64 + a1 * (-0.4_f64));
                a3 = (-(w[i8 % 3] - w[(i8 + 1) % 3])).tanh();
                a3 = size(&l7[..]);
            } else {
                a1 += (m4[((i8 + 1) % 3) % 2][0] * 0.6_f64 + l7[i8 % l7.len()] * (-0.4_f64));
                a3 = ((i8 as f64) * 0.6_f64 + w[0] * (-0.4_f64));
                if (a1 - y) <= 0.3_f64 { return ({ let t33 = (-a1); (w[1] + w[0]).sin() }); }
            }
            a3 *= ((a2 / (((-w[n % 3]) - a3) * ((-w[n % 3]) - a3) + 1.5_f64))).sin();
        }
    }
    let mut i34 = 0;
    loop {
        i34 += 1;
        if i34 > n || x < (y - a2) { break; }
        for i37 in 0..v.len() {
            for i40 in 0..v.len() {
                a1 *= (size(&l7[..])).sin();
            }
        }
        if (-l7[l7.len() - 1]) < (l7[1] + y) { continue; }
    }
    'r46: for (&s44, t45) in l7.iter().zip(v.iter().rev()) {
        if (-(*t45)) < x {
            if (v[(n + 1) % v.len()] + a3) < (w[2] + (*t45)) {
                a1 = (-(w[0] + w[(n + 1) % 3])).tanh();
                let [mut a47, a48, mut a49] = w;
            }
            if (w[0] + (-0.4_f64)) > 0.5_f64 && n != 2 { continue; }
            let mut i50 = 0;
            loop {
                i50 += 1;
                if i50 > n || (s44 - (n as f64)) < (a3 + (-0.4_f64)) { break; }
                a1 += (s44 * 0.6_f64 + 0.9_f64 * (-0.4_f64));
                if (a3 * s44) < v[1] { continue; }
                a1 = ((v[0] + (*t45)) * v[0]).tanh();
            }
        } else {
            if n % 2 == 0 {
                std::mem::swap(&mut a1, &mut a3);
                a1 = (-(a3 + a2)).cos();
            } else {
                m4[(1) % 2][(n + 1) % 3] = m4[(1) % 2][(n + 1) % 3] * (if n % 2 == 0 { (w[0] + (*t45)).sin() } else { (y * w[2]).sin() }).cos();
                a1 += (m4[((n + 1) % 3) % 2][2] + (a1 + l7[n % l7.len()])).sin();
                a1 *= ((-m4[(2) % 2][n % 3]).tanh()).sin();
            }
            if n % 2 == 0 {
                a1 -= size(&l7[..]);
            }
            a3 = (l7.iter().copied().map(|t54| square(t54) - l7[n % l7.len()]).sum::<f64>()).sin();
        }
        a1 = ({ let t55 = (-((*t45) - a3)); (-(w[n % 3] * w[n % 3])).exp() });
    }
    a1 * (-1.0_f64) + a3 * 0.3_f64 + w[(n + 1) % 3] + m4[n % 2][1]
}
#[differentiable]
pub(crate) fn o41(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p41(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p41(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p42(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut m1 = [[x, (v.iter().zip(&v[..]).map(|(s2, t3)| *s2 * *t3 + y).sum::<f64>()).sin(), y], w];
    let mut c4 = Body { at: [(v.iter().rev().enumerate().map(|(s5, t6)| *t6 * (s5 as f64)).sum::<f64>()).sin(), m1[(0) % 2][(n + 1) % 3]], speed: y };
    for t9 in w {
        let mut i10 = 0;
        'r13: loop {
            i10 += 1;
            if i10 > n || n % 2 == 0 { break; }
            let (mut a14, a15) = ((y * 0.6_f64 + (-0.75_f64) * (-0.4_f64)), x);
            m1.swap(0, 1);
            if i10 > 1 { continue; }
        }
    }
    let mut b16 = turned(w, (n as f64));
    'r20: for i17 in 0..v.len() {
        if (y + v[i17 % v.len()]) > 0.0_f64 && n != 2 {
            for (&s22, t23) in v.iter().zip(v.iter().rev()) {
                let mut m24 = vec![[y, (match i17 % 3 { 0 => w[n % 3], 1 => (0.5_f64 * v[1]).sin(), _ => (*t23) }), v[i17 % v.len()]]; 3];
                let mut f25 = (((*t23) * 0.6_f64 + (-1.0_f64) * (-0.4_f64)), (*t23));
                let mut a26 = ((*t23) * 0.6_f64 + w[n % 3] * (-0.4_f64));
            }
            'r30: for i27 in 0..v.len() {
                let mut l31 = vec![y, (v[i17] * (m1[(i27 % 3) % 2][(i27 + 1) % 3] + c4.at[0]).sin().cos()), 0.25_f64];
                b16[(i17 + 1) % 3] += (v[v.len() - 1] - (-x)).sin();
            }
        } else {
            m1[(0) % 2][1] -= (v[n % v.len()] * (w[i17 % 3] + b16[(i17 + 1) % 3]).sin().cos());
        }
    }
    b16[n % 3] = (b16[1] * (v.windows(2).map(|t34| t34[0] * t34[1]).sum::<f64>()).sin().cos());
    for (&s36, t37) in v.iter().zip(v.iter().rev()) {
        'r41: for i38 in 0..v.len() {
            b16[(i38 + 1) % 3] += tower(b16[2], i38 % 4);
            let mut i42 = 0;
            loop {
                i42 += 1;
                if i42 > n || (y * s36) <= 1.0_f64 { break; }
                let mut f45 = halves((v.windows(2).map(|t47| t47[0] * t47[1]).sum::<f64>()).sin() + x * 0.1_f64);
                f45.0 += (b16[i38 % 3] * (c4.at[1] * (-s36).sin().cos()).cos());
            }
        }
        let mut l48 = vec![y, 0.5_f64];
        for i50 in 0..n {
            let t49 = l48[l48.len() - 1] * ((*t37) * (v[1] + x).sin().cos());
            l48.push(t49);
        }
        for i51 in 0..v.len() {
            for i54 in (1..v.len()).rev() {
                let a57 = (l48[(i54 + 1) % l48.len()] / (((l48[l48.len() - 1] * y) - (x * (n as f64))) * ((l48[l48.len() - 1] * y) - (x * (n as f64))) + 1.5_f64));
                if (b16[2] + y) <= 0.9_f64 { return ((m1[(i54 % 3) % 2][i54 % 3] * (s36 * (i51 as f64)).sin().cos()), s36); }
            }
            for i58 in 0..l48.len() {
                let a61 = square((l48[n % l48.len()] - v[i51])).sin();
            }
            let l64 = &v[v.len() - 2..];
        }
    }
    (((-0.75_f64) * ((n as f64) - v[v.len() - 1]).sin().cos()), w[n % 3] + b16[n % 3] + m1[n % 2][1] + c4.speed + c4.at[1])
}
#[differentiable(hessian)]
pub(crate) fn o42(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p42(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p42(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p43(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut c1 = Body { at: [(match n % 3 { 0 => x, 1 => (y + (-0.75_f64)).sin(), _ => v[v.len() - 1] }), w[0]], speed: y };
    let mut b2 = turned(w, v[1]);
    let mut m3 = vec![vec![(-v[1]).sin(); 3]; 2];
    let g4 = |s6: f64, t5: f64| (y * (match n % 3 { 0 => t5, 1 => (-s6).sin(), _ => y }).cos());
    for t9 in v.windows(2) {
        let mut a10 = 0.25_f64;
        b2[n % 3] += (b2[n % 3] * 0.6_f64 + v[1] * (-0.4_f64));
        m3.swap(0, 1);
    }
    vec![w[n % 3] + b2[n % 3] + m3[n % 2][1] + c1.speed + c1.at[1], turned(b2, (-v[n % v.len()]))[1], x]
}
#[differentiable]
pub(crate) fn o43(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p43(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p43(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p44(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a1 = (v[n % v.len()] * 0.6_f64 + x * (-0.4_f64));
    let l4 = &v[v.len() - 2..];
    let l7 = &v[v.len() - 2..];
    for i8 in 0..n {
        let l13 = &l7[l7.len() - 2..];
        let mut i14 = 0;
        'r17: loop {
            i14 += 1;
            if i14 > n || (v[v.len() - 1] * w[(n + 1) % 3]) < (x - y) { break; }
            let mut c18 = Body { at: [tower(l7[i14 % l7.len()], n % 4), w[0]], speed: w[i8 % 3] };
            for i19 in (0..n).rev() {
                c18.at[0] = (w[(i19 + 1) % 3] * 0.6_f64 + l7[(n + 1) % l7.len()] * (-0.4_f64));
                let g22 = |s24: f64, t23: f64| size(&l13[..]);
            }
        }
    }
    let mut i25 = 0;
    loop {
        i25 += 1;
        if i25 > n || (y + w[n % 3]) < (y + a1) { break; }
        for i28 in (1..l4.len()).rev() {
            for t33 in &l7[..] {
                let mut l34 = vec![l7[1]; v.len()];
            }
        }
        if (1.0_f64 - w[2]) <= (-0.4_f64) {
            if (l4[l4.len() - 1] + l7[l7.len() - 1]) < (l4[1] * y) {
                let mut b36 = [x; 3];
            }
            let mut b37 = w;
            'r41: for i38 in 1..v.len() {
                let g42 = |s44: f64, t43: f64| (-((t43 + (l4[0] - 0.5_f64)) * (t43 + (l4[0] - 0.5_f64)))).exp();
                let mut b45 = [a1; 3];
                let mut b46 = turned(w, b37[i38 % 3]);
            }
        } else if i25 % 2 == 0 {
            if (0.0_f64 - x) < ((n as f64) + a1) {
                let (mut a47, a48) = halves((w[(i25 + 1) % 3] * (a1 + y).sin().cos()) + x * 0.1_f64);
                a47 += size(&l4[1..]);
                a47 += (v.windows(2).map(|t50| t50[0] * t50[1]).sum::<f64>()).sin();
            } else if (a1 * a1) < (x + x) {
                let mut f51 = ((0.5_f64 * (l4[0] - a1).sin().cos()), y);
            } else {
                let mut b52 = [1.0_f64, turned(w, (y * l4[1]))[0], w[n % 3]];
                let mut a53 = a1;
                a53 = (match n % 3 { 0 => x, 1 => (b52[n % 3] + x).cos(), _ => l7[(n + 1) % l7.len()] });
            }
            if n % 2 == 0 {
                let (mut a54, a55) = halves((l4.iter().rev().enumerate().map(|(s56, t57)| *t57 * (s56 as f64)).sum::<f64>()).sin() + x * 0.1_f64);
            } else if ((-0.75_f64) + w[i25 % 3]) > 0.25_f64 && i25 != 2 {
                let mut b58 = [y; 3];
                b58[2] *= ((w[2] + x).sin()).sin();
            } else {
                let mut l61 = vec![a1; l7.len()];
            }
        } else {
            let mut l63 = l4.iter().map(|t64| *t64 * l7[l7.len() - 1]).collect::<Vec<f64>>();
            let (mut a65, a66) = ((a1 / ((w[i25 % 3] + y) * (w[i25 % 3] + y) + 1.5_f64)), x);
            if n % 2 == 0 { continue; }
        }
    }
    for i67 in (1..v.len()).rev() {
        if (y + a1) < (-(n as f64)) { continue; }
    }
    let mut i70 = 0;
    loop {
        i70 += 1;
        if i70 > n || (x + w[n % 3]) < (w[n % 3] - x) { break; }
        if (-w[n % 3]) > 0.25_f64 && n != 2 {
            let mut a75 = (l4.iter().copied().map(|t74| square(t74) - w[0]).sum::<f64>()).sin();
        } else if w[(i70 + 1) % 3] < (-y) {
            if x > (-0.4_f64) && i70 != 2 {
                let [mut a76, a77, mut a78] = turned(w, a1);
                a76 += tower(a77, i70 % 4);
            } else {
                let mut a79 = size(&l7[1..]);
                a79 = ((a79 * w[0]) - v[(n + 1) % v.len()]).cos();
            }
            'r83: for (i80, t82) in v.iter().enumerate() {
                let l86 = &v[v.len() - 2..];
                let mut a87 = a1;
                a87 *= (((*t82) * 0.6_f64 + l86[0] * (-0.4_f64))).sin();
            }
        } else {
            let mut c88 = Body { at: [size(&v[..]), a1], speed: a1 };
        }
        if a1 < (w[2] - 0.25_f64) {
            let mut c89 = Body { at: [(if (-a1) < (-a1) { (y - y).sin() } else { y.sin() }), a1], speed: a1 };
            'r93: for t92 in &v[..] {
                let (mut a94, a95) = (size(&l7[..]), y);
            }
            c89.at = [(y * (a1 + l7[(n + 1) % l7.len()]).sin().cos()), c89.at[0]];
        } else if a1 < (y + w[n % 3]) {
            if (v[(n + 1) % v.len()] * y) < (v[n % v.len()] - w[n % 3]) {
                let mut a96 = (x * 0.6_f64 + x * (-0.4_f64));
            } else if (-x) < (-a1) {
                let a97 = (-a1).sin();
                let mut l98 = v.to_vec();
                let mut f100 = halves(size(&l98[..1]) + x * 0.1_f64);
            } else {
                let a101 = tower((x + w[1]), i70 % 4);
                let (mut a102, a103) = ((v.iter().map(|t105| *t105 + w[(i70 + 1) % 3]).product::<f64>()).sin(), a101);
                a102 = (l4[(n + 1) % l4.len()] * a102).cos();
            }
            let [mut a106, a107, mut a108] = w;
        } else {
            for i109 in (1..l7.len()).rev() {
                let mut m112 = [w, w];
            }
            for (&s114, t115) in v.iter().zip(v.iter().rev()) {
                let mut a116 = a1;
            }
        }
    }
    w[(n + 1) % 3]
}
#[differentiable]
pub(crate) fn o44(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p44(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p44(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p45(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = size(&v[..]);
    let mut b2 = [a1, (-a1).cos(), y];
    let l5 = &v[v.len() - 2..];
    for t8 in b2 {
        a1 = mix((t8 + l5[(n + 1) % l5.len()]), w[(n + 1) % 3]);
        for (&s10, t11) in v.iter().zip(v.iter().rev()) {
            if v[n % v.len()] < (w[(n + 1) % 3] + l5[n % l5.len()]) {
                a1 += mix(b2[n % 3], b2[2]);
            } else if ((*t11) + y) <= 0.3_f64 {
                a1 = a1 * (l5[(n + 1) % l5.len()] * 0.6_f64 + b2[1] * (-0.4_f64)).cos();
                a1 = a1 * (v[n % v.len()] * 0.6_f64 + (*t11) * (-0.4_f64)).cos();
            } else {
                a1 += (l5[n % l5.len()] * 0.6_f64 + s10 * (-0.4_f64));
            }
            if (a1 - w[n % 3]) < (0.5_f64 + t8) { break; }
            a1 = (if t8 < (t8 + t8) { (a1 * ((*t11) - v[0]).sin().cos()) } else { (-((t8 + b2[n % 3]) * (t8 + b2[n % 3]))).exp() });
        }
        for i12 in 0..n {
            let mut i15 = 0;
            'r18: while i15 < n {
                if (y - b2[n % 3]) > 0.3_f64 && n != 2 { break 'r18; }
                let mut m19 = [[l5[0], turned(b2, y)[n % 3], t8], b2];
                i15 += 1;
            }
            b2[0] = square((v[(i12 + 1) % v.len()] + t8)).sin();
            a1 = (v[0] * (l5[1] * 0.25_f64).sin().cos());
        }
    }
    let mut i20 = 0;
    'r23: loop {
        i20 += 1;
        if i20 > n || x < (-y) { break; }
        b2[n % 3] *= ((((-0.75_f64) + y) + (l5[i20 % l5.len()] * 0.3_f64)).cos()).sin();
        if (b2[0] - w[(n + 1) % 3]) > 0.9_f64 && n != 2 { continue; }
        b2[n % 3] += (l5.iter().copied().map(|t25| square(t25) - x).sum::<f64>()).sin();
    }
    b2[0] += (if (l5[n % l5.len()] + w[n % 3]) < (a1 + x) { size(&l5[..]) } else { ({ let t26 = (x + w[(n + 1) % 3]); (l5[n % l5.len()] - v[n % v.len()]).sin() }) });
    'r30: for i27 in 0..l5.len() {
        if b2[i27 % 3] <= 0.5_f64 {
            b2[(i27 + 1) % 3] = b2[(i27 + 1) % 3] * ((0..n % 4).map(|i33| v[i33 % v.len()] * w[i27 % 3]).sum::<f64>()).sin().cos();
        } else if l5[i27] < (-b2[2]) {
            b2[i27 % 3] += tower((x * a1), n % 4);
        } else {
            for i34 in 0..v.len() {
                a1 = (x * 0.6_f64 + a1 * (-0.4_f64));
                a1 = (-(v[0] - (i34 as f64))).cos();
                a1 = a1 * ((n as f64) * v[i34]).sin().cos();
            }
        }
    }
    for i37 in (1..=n).rev() {
        if (y - v[n % v.len()]) < (l5[0] + a1) {
            let mut l40 = vec![b2[1]; v.len()];
            for t44 in &l40[..] {
                b2[(i37 + 1) % 3] *= ((v.iter().fold((*t44), |s45, t46| s45 * 0.5_f64 + *t46 * x)).sin()).sin();
                let mut a47 = tower(((i37 as f64) + (*t44)), i37 % 4);
            }
            for t50 in l40.windows(2) {
                let (mut a51, a52) = halves(({ let t53 = (w[i37 % 3] + t50[0]); (0.0_f64 + l5[1]).sin() }) + x * 0.1_f64);
            }
        }
    }
    ((-((a1 * x) * (a1 * x))).exp(), a1 * 0.9_f64 + w[n % 3] + b2[(n + 1) % 3])
}
#[differentiable(hessian)]
pub(crate) fn o45(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p45(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p45(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p46(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![x, (v[v.len() - 1] * 0.6_f64 + v[n % v.len()] * (-0.4_f64)), 0.25_f64];
    let mut c3 = Body { at: [(w[(n + 1) % 3] * 1.0_f64.sin().cos()), x], speed: x };
    let (mut a4, a5) = halves((l1.iter().skip(1).take(2).map(|t7| t7.cos() * x).sum::<f64>()).sin() + x * 0.1_f64);
    let mut i8 = 0;
    loop {
        i8 += 1;
        if i8 > n || n % 2 == 0 { break; }
        a4 = a4 * (a5 * (l1.windows(2).map(|t12| t12[0] * t12[1]).sum::<f64>()).sin().cos()).cos();
    }
    a4 += ((n as f64) / (w[1] * w[1] + 1.5_f64));
    if (a4 + a5) < (w[n % 3] + (n as f64)) {
        let mut l13 = v.iter().map(|t14| *t14 * c3.at[0]).collect::<Vec<f64>>();
    }
    let mut i15 = 0;
    loop {
        i15 += 1;
        if i15 > n || n % 2 == 0 { break; }
        for i18 in 1..n {
            let mut i21 = 0;
            loop {
                i21 += 1;
                if i21 > n || (w[0] + (i15 as f64)) < (a4 * a5) { break; }
                a4 += ((w[i21 % 3] + w[(n + 1) % 3]) + (c3.speed * a4)).cos();
            }
        }
        let (mut a24, a25) = halves(({ let t26 = (x + x); (w[i15 % 3] + w[(n + 1) % 3]).sin() }) + x * 0.1_f64);
        a4 = a4 * (a4 / (((a24 - a5) * x) * ((a24 - a5) * x) + 1.5_f64)).cos();
    }
    a4 * 0.9_f64 + w[n % 3] + c3.speed + c3.at[1] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o46(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p46(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p46(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p47(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let (mut a1, a2) = halves((v.iter().map(|t4| *t4 + y).product::<f64>()).sin() + x * 0.1_f64);
    let [mut a5, a6, mut a7] = turned(w, x);
    let f8 = halves((match n % 3 { 0 => a5, 1 => (a6 * (-0.4_f64)).sin(), _ => v[(n + 1) % v.len()] }) + x * 0.1_f64);
    let mut i9 = 0;
    loop {
        i9 += 1;
        if i9 > n || (v[1] + v[n % v.len()]) < (w[0] + a7) { break; }
        let mut m14 = [w, w];
    }
    let [mut a15, a16, mut a17] = turned(w, a7);
    a1 *= ((a16 / (((a1 - w[n % 3]) - w[n % 3]) * ((a1 - w[n % 3]) - w[n % 3]) + 1.5_f64))).sin();
    std::mem::swap(&mut a1, &mut a17);
    a15 *= (((w[(n + 1) % 3] * w[1]) + (f8.1 + w[1])).cos()).sin();
    ((a16 * 0.6_f64 + f8.1 * (-0.4_f64)), a1 * 0.5_f64 + a5 * 0.0_f64 + a7 * 0.3_f64 + a15 * 0.3_f64 + a17 * (-0.75_f64) + w[0])
}
#[differentiable]
pub(crate) fn o47(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p47(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p47(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p48(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut m1 = vec![vec![size(&v[..]); 3]; 2];
    let mut a2 = (v[v.len() - 1] * (x * (y * y).sin().cos()).cos());
    let mut a5 = (v.iter().skip(1).take(2).map(|t4| t4.cos() * x).sum::<f64>()).sin();
    if (v[0] + w[(n + 1) % 3]) < (-0.9_f64) {
        if n % 2 == 0 {
            m1.swap(0, 1);
        } else {
            a5 -= (m1[(n % 3) % 2][0] / (((x + m1[(n % 3) % 2][1]) - (-a5)) * ((x + m1[(n % 3) % 2][1]) - (-a5)) + 1.5_f64));
            for i6 in 1..v.len() {
                a2 = turned(w, (a5 * x))[(i6 + 1) % 3];
                a2 *= ((v.iter().copied().map(|t10| square(t10) - a5).sum::<f64>()).sin()).sin();
            }
            for i11 in 0..2 {
                a2 += (-x).tanh();
                m1[((n + 1) % 3) % 2][n % 3] += (a2 * (-y).sin().cos());
            }
        }
        let mut i14 = 0;
        loop {
            i14 += 1;
            if i14 > n || (v[v.len() - 1] - w[0]) < (-x) { break; }
            (a2, a5) = (a5, tower((w[n % 3] + w[2]), i14 % 4));
        }
    }
    a5 += (w[(n + 1) % 3] * a5.cos().cos());
    a5 += (match n % 3 { 0 => a2, 1 => (w[n % 3] + v[n % v.len()]).sin(), _ => x });
    a5 = (v[v.len() - 1] * (v.iter().map(|t18| *t18 + a5).product::<f64>()).sin().cos());
    a2 += (v.iter().fold(a2, |s19, t20| s19 * 0.5_f64 + *t20 * w[1])).sin();
    vec![a2 * 0.25_f64 + a5 * 0.9_f64 + w[n % 3] + m1[n % 2][1], (v[(n + 1) % v.len()] * ((n as f64) - x).sin().cos()), x]
}
#[differentiable(hessian)]
pub(crate) fn o48(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p48(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p48(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p49(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let f1 = halves(size(&v[..]) + x * 0.1_f64);
    let mut a2 = ((f1.0 + f1.0) + (0.9_f64 - f1.1)).cos();
    let mut a3 = (a2 * (v[n % v.len()] + 0.25_f64).tanh().cos());
    a2 *= (((-w[1]) * (n as f64)).sin()).sin();
    for i4 in 0..n {
        let mut b7 = turned(w, a3);
        b7 = turned(b7, (w[0] * 0.6_f64 + f1.0 * (-0.4_f64)));
        let mut i8 = 0;
        'r11: loop {
            i8 += 1;
            if i8 > n || (f1.1 + b7[i4 % 3]) <= 0.25_f64 { break; }
            let mut i12 = 0;
            'r15: loop {
                i12 += 1;
                if i12 > n || (a3 + a2) < (v[i8 % v.len()] * y) { break; }
                let (mut a16, a17) = halves(halves((a2 * v[i8 % v.len()])).0 + x * 0.1_f64);
                a3 = (0.9_f64 * (w[2] * (w[2] + b7[(i8 + 1) % 3]).sin().cos()).cos());
            }
        }
    }
    vec![a2 * 0.9_f64 + a3 * (-1.0_f64) + w[(n + 1) % 3], (x + f1.0).tanh(), v[(n + 1) % v.len()]]
}
#[differentiable]
pub(crate) fn o49(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p49(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p49(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p50(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let (mut a1, a2) = halves((v.iter().map(|t4| *t4 + y).product::<f64>()).sin() + x * 0.1_f64);
    let mut l5 = v.to_vec();
    a1 -= (l5.iter().filter(|t8| **t8 > v[(n + 1) % v.len()]).map(|t8| t8.sin()).sum::<f64>()).sin();
    for t11 in w {
        let mut b12 = [a1, mix(((n as f64) - v[1]), x), v[(n + 1) % v.len()]];
    }
    l5[0] = a1 * (-1.0_f64) + w[n % 3] + 1.0_f64;
    l5
}
#[differentiable]
pub(crate) fn o50(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p50(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p50(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable(hessian)]
pub(crate) fn p51(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let (mut a1, a2) = ((-x).sin(), v[(n + 1) % v.len()]);
    let f3 = halves((v[(n + 1) % v.len()] * (0.9_f64 - a1).sin().cos()) + x * 0.1_f64);
    let mut a4 = size(&v[..]);
    for i5 in 1..v.len() {
        for t10 in w {
            a1 += ((i5 as f64) * (v[i5 % v.len()] * (v[n % v.len()] + a1).sin().cos()).cos());
            if i5 > 1 {
                let a1 = (w[n % 3] * (f3.1 * 0.6_f64 + 0.25_f64 * (-0.4_f64)).cos());
                a4 = tower((w[i5 % 3] + f3.1), n % 4);
                a4 += (match n % 3 { 0 => v[i5 % v.len()], 1 => (-((f3.1 + a4) * (f3.1 + a4))).exp(), _ => a1 });
            } else if i5 % 2 == 0 {
                a4 += (f3.1 * (w[0] * 0.6_f64 + a4 * (-0.4_f64)).cos());
                a4 += ({ let t11 = ((v[i5] + w[0]) - (-w[0])); (w[2] * 0.6_f64 + t11 * (-0.4_f64)) });
            } else {
                (a1, a4) = (a4, (if (a4 - v[0]) < (f3.0 - v[(i5 + 1) % v.len()]) { (f3.1 + 0.3_f64).sin() } else { (w[1] + v[i5]).sin() }));
                let mut a12 = ((i5 as f64) / (w[n % 3] * w[n % 3] + 1.5_f64));
                a1 -= mix((t10 - t10), f3.1);
            }
            let mut a15 = (if w[n % 3] <= 0.5_f64 { (v.iter().map(|t14| *t14 * w[0]).sum::<f64>()).sin() } else { (match n % 3 { 0 => v[i5 - 1], 1 => f3.0.sin(), _ => v[(n + 1) % v.len()] }) });
        }
        a4 += square(1.0_f64).sin();
    }
    for t18 in &v[..] {
        let mut a19 = turned(w, (-w[n % 3]))[(n + 1) % 3];
        for i20 in 0..v.len() {
            for (i23, t25) in v.iter().enumerate() {
                a19 = (f3.1 * 0.6_f64 + (-0.4_f64) * (-0.4_f64));
                a19 = (w[0] * 0.6_f64 + v[0] * (-0.4_f64));
            }
        }
        if n > 1 {
            let mut m26 = vec![[w[n % 3], (v.iter().skip(1).take(2).map(|t28| t28.cos() * f3.1).sum::<f64>()).sin(), a4]; 3];
            a19 = ((0..n % 4).map(|i31| v[i31 % v.len()] * (n as f64)).sum::<f64>()).sin();
        } else if ((*t18) + w[n % 3]) < (-a2) {
            'r35: for i32 in 0..3 {
                a1 -= ((n as f64) / (((v[i32 % v.len()] + a4) + (-v[i32 % v.len()])) * ((v[i32 % v.len()] + a4) + (-v[i32 % v.len()])) + 1.5_f64));
            }
        } else {
            a4 = a4 * (v.iter().zip(&v[..]).map(|(s36, t37)| *s36 * *t37 + a4).sum::<f64>()).sin().cos();
        }
    }
    vec![a1 * 0.0_f64 + a4 * (-1.0_f64) + w[2], (-((a2 + a2) * (a2 + a2))).exp(), 0.5_f64]
}
#[differentiable(hessian)]
pub(crate) fn o51(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p51(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p51(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p52(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let (mut a1, a2) = halves(({ let t3 = (x - w[2]); ((n as f64) * 0.9_f64).sin() }) + x * 0.1_f64);
    let mut l4 = vec![w[n % 3], (x * (v[0] * a2).sin().cos()), 0.25_f64];
    let mut a6 = (v[n % v.len()] * 0.6_f64 + x * (-0.4_f64));
    let mut a8 = ({ let t7 = (((-1.0_f64) + v[0]) + v[1]); (-v[n % v.len()]).tanh() });
    let [mut a9, a10, mut a11] = turned(w, (-1.0_f64));
    if (a11 + a2) > 0.5_f64 && n != 2 {
        'r15: for i12 in (1..=n).rev() {
            if (w[0] * a1) <= 0.0_f64 {
                a8 += ({ let t16 = (w[(i12 + 1) % 3] - (a2 * w[1])); ({ let t17 = (w[2] + w[1]); (a11 * t16).sin() }) });
            } else {
                a11 -= (l4.iter().skip(1).take(2).map(|t19| t19.cos() * (-1.0_f64)).sum::<f64>()).sin();
                let mut b22 = [x, (w[n % 3] * (0.9_f64 * a8).sin().cos()), l4[(n + 1) % l4.len()]];
                a6 = a6 * (if (a10 * a6) > (-0.4_f64) && i12 != 2 { ({ let t23 = (a9 * (n as f64)); w[n % 3].sin() }) } else { ({ let t24 = l4[l4.len() - 1]; (t24 * a11).sin() }) }).cos();
            }
            'r28: for i25 in 1..l4.len() {
                if (x * v[(i25 + 1) % v.len()]) < (a9 - a11) { continue; }
                a9 -= (x * 0.6_f64 + v[i25 % v.len()] * (-0.4_f64));
                if n % 2 == 0 { continue; }
            }
            a11 = (if (-a8) < (w[(i12 + 1) % 3] + a11) { (-l4[n % l4.len()]).cos() } else { (-((x - a11) * (x - a11))).exp() });
        }
    }
    a1 -= (-(((a11 + a9) + (-l4[(n + 1) % l4.len()])) * ((a11 + a9) + (-l4[(n + 1) % l4.len()])))).exp();
    [a1 * 0.5_f64 + a6 * (-0.4_f64) + a8 * (-1.0_f64) + a9 * 0.3_f64 + a11 * 0.25_f64 + w[n % 3] + l4.iter().map(|t| t.sin()).sum::<f64>(), (if n > 1 { (w[2] * a9).sin() } else { (-w[(n + 1) % 3]).sin() }), 0.25_f64]
}
#[differentiable]
pub(crate) fn o52(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p52(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p52(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p53(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut f1 = halves((-((v[0] * y) * (v[0] * y))).exp() + x * 0.1_f64);
    let mut f2 = halves(({ let t3 = (-y); (v[n % v.len()] * f1.0).sin() }) + x * 0.1_f64);
    let mut a4 = (-(x + v[(n + 1) % v.len()])).cos();
    for i5 in (1..v.len()).rev() {
        let mut a8 = f2.1;
        let [mut a9, a10, mut a11] = w;
        let mut i12 = 0;
        loop {
            i12 += 1;
            if i12 > n || n > 1 { break; }
            for i15 in 0..v.len() {
                f2.1 += size(&v[..=1]);
                if (w[(i12 + 1) % 3] + w[0]) < (w[1] * a4) { break; }
            }
            'r21: for t20 in &v[..] {
                a11 = (v[i5] / ((-(0.0_f64 * w[(i5 + 1) % 3])) * (-(0.0_f64 * w[(i5 + 1) % 3])) + 1.5_f64));
                f1.1 = (v.iter().map(|t23| *t23 + a8).product::<f64>()).sin();
            }
        }
    }
    f2.1 = ((-a4) - (f1.0 - 0.5_f64)).tanh();
    (square(((-1.0_f64) * w[(n + 1) % 3])).sin(), f1.0 * 0.5_f64 + f1.1 * (-0.75_f64) + f2.0 * (-1.0_f64) + f2.1 * 0.9_f64 + a4 * 0.9_f64 + w[n % 3])
}
#[differentiable]
pub(crate) fn o53(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p53(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p53(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p54(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let (mut a1, a2) = ((w[0] + x).cos(), (n as f64));
    let (mut a3, a4) = (size(&v[..]), (-0.4_f64));
    let mut b5 = w;
    a3 = (v.iter().map(|t7| *t7 + 0.5_f64).product::<f64>()).sin();
    for t10 in &v[..] {
        a1 += ((*t10) + (v[0] + b5[1])).cos();
        for i11 in (1..v.len()).rev() {
            if (b5[(i11 + 1) % 3] * a3) < w[(n + 1) % 3] { continue; }
        }
        let f14 = halves(((*t10) / ((v[n % v.len()] - a3) * (v[n % v.len()] - a3) + 1.5_f64)) + x * 0.1_f64);
    }
    b5[1] = (v.iter().zip(&v[..]).map(|(s15, t16)| *s15 * *t16 + a1).sum::<f64>()).sin();
    b5.swap(n % 3, 0);
    ((a4 * w[0].sin().cos()), a1 * (-0.75_f64) + a3 * 1.0_f64 + w[n % 3] + b5[n % 3])
}
#[differentiable(hessian)]
pub(crate) fn o54(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p54(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p54(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p55(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut l1 = vec![w[n % 3], (y * 0.6_f64 + 0.25_f64 * (-0.4_f64)), 0.25_f64];
    let mut a3 = ((0.3_f64 * x) * y).cos();
    let mut a3 = (match n % 3 { 0 => a3, 1 => turned(w, (-w[n % 3]))[1], _ => x });
    a3 -= (if (-w[n % 3]) < (v[(n + 1) % v.len()] * w[(n + 1) % 3]) { (x * 0.6_f64 + y * (-0.4_f64)) } else { (if v[0] <= 1.0_f64 { (0.5_f64 - w[1]).sin() } else { (a3 + y).sin() }) });
    'r7: for t6 in w {
        for i8 in 0..n {
            for i11 in 0..i8 {
                a3 += (y * (match i8 % 3 { 0 => x, 1 => (t6 - t6).sin(), _ => t6 }).cos());
            }
            for i14 in 1..l1.len() {
                a3 = ({ let t17 = (w[n % 3] * l1[i14 - 1]); (v.iter().filter(|t19| **t19 > x).map(|t19| t19.sin()).sum::<f64>()).sin() });
            }
        }
    }
    let i20 = (n + 1) % l1.len();
    l1[i20] *= ((y * 0.6_f64 + x * (-0.4_f64))).sin();
    for t23 in &v[..] {
        for i24 in 0..n {
            let mut b27 = turned(w, y);
        }
        let mut i30 = 0;
        while i30 < n {
            'r36: for t35 in w {
                a3 = a3 * (((*t23) + l1[i30 % l1.len()]) - (0.5_f64 - a3)).tanh().cos();
                a3 = a3 * (l1.iter().copied().map(|t38| square(t38) - t35).sum::<f64>()).sin().cos();
            }
            i30 += 1;
        }
    }
    for i39 in (0..n).rev() {
        for i42 in 0..v.len() {
            let i45 = n % l1.len();
            l1[i45] -= (if (w[(i42 + 1) % 3] - y) < (l1[0] + w[(n + 1) % 3]) { ({ let t46 = (-y); (w[i39 % 3] + y).sin() }) } else { ((0..n % 4).map(|i49| v[i49 % v.len()] * v[i42]).sum::<f64>()).sin() });
        }
    }
    [a3 * (-0.4_f64) + w[2] + l1.iter().map(|t| t.sin()).sum::<f64>(), (-((w[0] + w[n % 3]) * (w[0] + w[n % 3]))).exp(), v[n % v.len()]]
}
#[differentiable]
pub(crate) fn o55(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p55(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p55(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p56(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let g1 = |s3: f64, t2: f64| square(v[(n + 1) % v.len()]).sin();
    let mut m4 = [[x, (v.iter().map(|t6| *t6 * (n as f64)).sum::<f64>()).sin(), x], w];
    let mut f7 = halves(g1(v[n % v.len()], x) + x * 0.1_f64);
    for t10 in &v[..] {
        f7.0 += ((x * v[n % v.len()]) + w[(n + 1) % 3]).tanh();
        if (f7.1 + y) <= 0.9_f64 {
            let mut a11 = (f7.0 * 0.6_f64 + (n as f64) * (-0.4_f64));
            f7.1 += ((0..n % 4).map(|i14| v[i14 % v.len()] * w[0]).sum::<f64>()).sin();
            let a18 = ({ let t15 = ((w[n % 3] + y) - (a11 + f7.0)); (v.iter().zip(&v[..]).map(|(s16, t17)| *s16 * *t17 + (*t10)).sum::<f64>()).sin() });
        } else if ((*t10) + w[2]) < (-v[n % v.len()]) {
            f7.1 = (y + w[(n + 1) % 3]).cos();
            if f7.1 < 0.25_f64 {
                f7.1 = f7.1 * (w[1] / ((((*t10) + v[n % v.len()]) * v[1]) * (((*t10) + v[n % v.len()]) * v[1]) + 1.5_f64)).cos();
            } else if (-w[n % 3]) <= 1.0_f64 {
                f7.1 = (v.iter().skip(1).take(2).map(|t20| t20.cos() * v[0]).sum::<f64>()).sin();
                f7.0 = size(&v[1..]);
            } else {
                f7.1 = f7.1 * (-x).tanh().cos();
                f7.0 = f7.0 * (f7.0 * (*t10)).sin().cos();
                f7.1 += (-(v[n % v.len()] - f7.0)).cos();
            }
            for (&s22, t23) in v.iter().zip(v.iter().rev()) {
                f7.0 = f7.0 * (s22 / (((*t23) - (0.3_f64 + f7.1)) * ((*t23) - (0.3_f64 + f7.1)) + 1.5_f64)).cos();
            }
        } else {
            if (w[n % 3] + f7.1) < (w[2] + (-0.4_f64)) {
                f7.1 *= ((y + (-w[1])).sin()).sin();
                f7.1 += (-(((-y) + (-v[(n + 1) % v.len()])) * ((-y) + (-v[(n + 1) % v.len()])))).exp();
            } else {
                m4[(n % 3) % 2][n % 3] = size(&v[1..]);
                f7.1 += (f7.0 / ((-(f7.1 - f7.0)) * (-(f7.1 - f7.0)) + 1.5_f64));
                f7.0 = halves((f7.1 + w[1])).0;
            }
        }
    }
    f7.1 -= (match n % 3 { 0 => y, 1 => (v.iter().map(|t25| *t25 + w[n % 3]).product::<f64>()).sin(), _ => m4[(n % 3) % 2][n % 3] });
    f7.1 = f7.1 * square((v[0] * x)).sin().cos();
    m4.swap(0, 1);
    f7.0 * 0.5_f64 + f7.1 * (-0.75_f64) + w[n % 3] + m4[n % 2][1]
}
#[differentiable]
pub(crate) fn o56(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p56(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p56(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p57(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = mix((v[n % v.len()] * x), w[0]);
    let mut l2 = vec![a1, 0.5_f64];
    for i4 in 0..n {
        let t3 = l2[l2.len() - 1] * (match n % 3 { 0 => v[1], 1 => (v[i4 % v.len()] - w[(n + 1) % 3]).sin(), _ => x });
        l2.push(t3);
    }
    'r8: for i5 in 0..n {
        'r12: for t11 in w {
            for i13 in (0..n).rev() {
                a1 += (0.3_f64 * 0.6_f64 + l2[(i5 + 1) % l2.len()] * (-0.4_f64));
                let i16 = i5 % l2.len();
                l2[i16] = l2[i16] * (x - (a1 + t11)).tanh().cos();
                let mut f17 = ((l2.iter().rev().enumerate().map(|(s18, t19)| *t19 * (s18 as f64)).sum::<f64>()).sin(), (i5 as f64));
            }
            for i20 in (1..=n).rev() {
                if (0.0_f64 * a1) < (-0.3_f64) { continue; }
                a1 = ((y - v[0]) * y).sin();
                a1 = (0.0_f64 * (match i5 % 3 { 0 => t11, 1 => (-a1).sin(), _ => x }).cos());
            }
            'r26: for t25 in w {
                a1 = (x * halves((w[i5 % 3] + t11)).1.cos());
                a1 = (-((((-0.4_f64) * a1) + (v[v.len() - 1] + w[(n + 1) % 3])) * (((-0.4_f64) * a1) + (v[v.len() - 1] + w[(n + 1) % 3])))).exp();
                let mut b27 = [w[1]; 3];
            }
        }
    }
    a1 = ((y - y) + w[n % 3]).cos();
    let mut i28 = 0;
    loop {
        i28 += 1;
        if i28 > n || l2[n % l2.len()] > 0.0_f64 && n != 2 { break; }
        let i31 = (i28 + 1) % l2.len();
        l2[i31] -= (l2.iter().zip(&v[..]).map(|(s32, t33)| *s32 * *t33 + l2[0]).sum::<f64>()).sin();
        a1 += (v.iter().zip(&l2[..]).map(|(s34, t35)| *s34 * *t35 + x).sum::<f64>()).sin();
    }
    ((w[n % 3] * x.sin().cos()), a1 * 0.25_f64 + w[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable(hessian)]
pub(crate) fn o57(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p57(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p57(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p58(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut a3 = (v.windows(2).map(|t2| t2[0] * t2[1]).sum::<f64>()).sin();
    let mut a4 = w[0];
    let mut b5 = w;
    b5[0] *= (halves(((n as f64) + v[n % v.len()])).0).sin();
    let a9 = ({ let t6 = ((-y) * y); (v.iter().filter(|t8| **t8 > a4).map(|t8| t8.sin()).sum::<f64>()).sin() });
    b5[(n + 1) % 3] = (v.iter().filter(|t11| **t11 > 0.9_f64).map(|t11| t11.sin()).sum::<f64>()).sin();
    b5[0] += ((b5[1] - a3) + (a9 * (n as f64))).tanh();
    for i12 in 0..v.len() {
        let mut i15 = 0;
        loop {
            i15 += 1;
            if i15 > n || n > 1 { break; }
            b5 = turned(b5, (a4 * 0.6_f64 + a9 * (-0.4_f64)));
            a3 *= (((0..n % 4).map(|i20| v[i20 % v.len()] * y).sum::<f64>()).sin()).sin();
        }
        for t23 in w {
            let a3 = (b5[n % 3] * 0.6_f64 + w[i12 % 3] * (-0.4_f64));
            if (a3 + a9) < (0.0_f64 * v[i12]) {
                a4 = (w[0] * (0.3_f64 / ((0.25_f64 + v[i12]) * (0.25_f64 + v[i12]) + 1.5_f64)).cos());
            }
        }
        let mut i24 = 0;
        loop {
            i24 += 1;
            if i24 > n || (-a4) < a3 { break; }
            (a3, a4) = (a4, (-a4).tanh());
            (a3, a4) = (a4, (b5[0] * 0.6_f64 + a9 * (-0.4_f64)));
        }
    }
    vec![a3 * 0.3_f64 + a4 * (-0.4_f64) + w[n % 3] + b5[2], (-((b5[2] + y) * (b5[2] + y))).exp(), v[v.len() - 1]]
}
#[differentiable]
pub(crate) fn o58(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p58(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p58(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p59(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let l3 = &v[v.len() - 2..];
    let (mut a4, a5) = halves(0.3_f64.sin() + x * 0.1_f64);
    let a8 = ({ let t6 = ((-x) - (-y)); ({ let t7 = (-a4); (-a4).sin() }) });
    let mut f9 = halves((0.25_f64 * (w[0] * (-0.4_f64)).sin().cos()) + x * 0.1_f64);
    'r13: for t12 in w {
        for (i14, t16) in v.iter().enumerate() {
            f9.0 *= (((0..n % 4).map(|i19| l3[i19 % l3.len()] * a8).sum::<f64>()).sin()).sin();
            let mut i20 = 0;
            loop {
                i20 += 1;
                if i20 > n || (t12 + f9.1) < (f9.1 + f9.1) { break; }
                a4 = ({ let t23 = ((f9.1 + (-0.4_f64)) * t12); (-((l3[n % l3.len()] - x) * (l3[n % l3.len()] - x))).exp() });
                f9.1 = f9.1 * ((-f9.0) + (f9.1 - f9.0)).sin().cos();
                f9.0 = ((*t16) * (-(((-0.75_f64) - a8) * ((-0.75_f64) - a8))).exp().cos());
            }
        }
        let mut i24 = 0;
        loop {
            i24 += 1;
            if i24 > n || a8 < (-0.4_f64) { break; }
            for i27 in 0..v.len() {
                f9.1 += (a4 * (f9.0 / ((l3[l3.len() - 1] * y) * (l3[l3.len() - 1] * y) + 1.5_f64)).cos());
            }
            f9.0 += (match i24 % 3 { 0 => t12, 1 => (a8 + l3[1]).sin(), _ => f9.0 });
            for t32 in v.windows(2) {
                f9.0 += tower((f9.1 + a8), i24 % 4);
                a4 = a4 * (if (-v[(n + 1) % v.len()]) < (l3[n % l3.len()] - v[v.len() - 1]) { (-l3[1]).tanh() } else { halves((f9.0 + f9.1)).0 }).cos();
                f9.1 = (v[(i24 + 1) % v.len()] * (l3[n % l3.len()] * (a8 + 0.9_f64).sin().cos()).cos());
            }
        }
    }
    a4 * 0.5_f64 + f9.0 * 0.9_f64 + f9.1 * 0.5_f64 + w[n % 3]
}
#[differentiable]
pub(crate) fn o59(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p59(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p59(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p60(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a2 = ({ let t1 = ((x * v[0]) + (-0.4_f64)); tower((-x), n % 4) });
    let (mut a3, a4) = halves((-(-1.0_f64)).sin() + x * 0.1_f64);
    let a5 = (if (w[0] - w[(n + 1) % 3]) < (w[n % 3] + a3) { (a4 * 0.6_f64 + a3 * (-0.4_f64)) } else { turned(w, ((-0.75_f64) + a2))[n % 3] });
    'r9: for (&s7, t8) in v.iter().zip(v.iter().rev()) {
        if (w[n % 3] + w[0]) > (-0.4_f64) && n != 2 {
            for i10 in (0..n).step_by(2) {
                a2 = (if n > 1 { a5.sin() } else { (match i10 % 3 { 0 => (*t8), 1 => (v[n % v.len()] + w[n % 3]).sin(), _ => w[0] }) });
                a2 -= ({ let t13 = (-(-(*t8))); (v.iter().filter(|t15| **t15 > v[1]).map(|t15| t15.sin()).sum::<f64>()).sin() });
            }
            let mut l16 = smoothed(&v[..], n);
        } else {
            for (i18, t20) in v.iter().enumerate() {
                let mut l21 = v.to_vec();
                a2 = halves((-(*t8))).1;
                a2 = (l21[i18 % l21.len()] * (s7 * 0.6_f64 + (*t8) * (-0.4_f64)).cos());
            }
            let mut i23 = 0;
            loop {
                i23 += 1;
                if i23 > n || v[0] < (a4 + a2) { break; }
                std::mem::swap(&mut a2, &mut a3);
                a3 += size(&v[..]);
            }
            let mut c26 = Body { at: [halves(a3).0, w[(n + 1) % 3]], speed: a2 };
        }
        let g27 = |s29: f64, t28: f64| ((y + v[v.len() - 1]) + (w[n % 3] - x)).sin();
        for i30 in 0..v.len() {
            (a2, a3) = (a3, ((i30 as f64) * 0.6_f64 + w[2] * (-0.4_f64)));
        }
    }
    a2 *= ((v.iter().map(|t34| *t34 * a4).sum::<f64>()).sin()).sin();
    let mut f35 = halves((w[2] * a5).sin() + x * 0.1_f64);
    a2 * 0.25_f64 + a3 * 0.25_f64 + f35.0 * (-0.4_f64) + f35.1 * 0.9_f64 + w[(n + 1) % 3]
}
#[differentiable(hessian)]
pub(crate) fn o60(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p60(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p60(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p61(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = halves((1.0_f64 + y)).1;
    let mut b2 = w;
    a1 = (y * (w[n % 3] * (-a1).sin().cos()).cos());
    let mut i3 = 0;
    'r6: while i3 < 4 && (a1 * a1) < 0.8_f64 {
        let mut i7 = 0;
        loop {
            i7 += 1;
            if i7 > n || i3 % 2 == 0 { break; }
            if b2[i7 % 3] > 0.5_f64 && n != 2 {
                b2[0] += ((x + w[i7 % 3]) * a1).tanh();
            } else if n > 1 {
                a1 = (y * (v[1] * 0.6_f64 + x * (-0.4_f64)).cos());
            } else {
                a1 = (w[(i3 + 1) % 3] / (((a1 + x) - (y - x)) * ((a1 + x) - (y - x)) + 1.5_f64));
            }
        }
        for (i10, t12) in v.iter().enumerate() {
            let mut c13 = Body { at: [(v.iter().fold(y, |s14, t15| s14 * 0.5_f64 + *t15 * (i3 as f64))).sin(), x], speed: (*t12) };
        }
        let (mut a16, a17) = halves(((-0.4_f64) * 0.6_f64 + a1 * (-0.4_f64)) + x * 0.1_f64);
        i3 += 1;
    }
    (turned(b2, (a1 - a1))[n % 3], a1 * (-0.75_f64) + w[0] + b2[n % 3])
}
#[differentiable]
pub(crate) fn o61(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p61(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p61(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p62(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [(n as f64); 3];
    let l4 = &v[v.len() - 2..];
    for i5 in (1..v.len()).rev() {
        for t10 in l4.windows(2) {
            for i11 in 0..n {
                let mut b14 = w;
                let (mut a15, a16) = ((x + l4[n % l4.len()]).sin(), (n as f64));
            }
            for i17 in 0..3 {
                let mut l22 = vec![b1[i5 % 3], 0.5_f64];
                for i24 in 0..n {
                    let t23 = l22[l22.len() - 1] * (x * (y - x).sin().cos());
                    l22.push(t23);
                }
                let mut a25 = 0.9_f64;
            }
        }
        for t28 in w {
            b1[2] += (l4.windows(2).map(|t30| t30[0] * t30[1]).sum::<f64>()).sin();
        }
    }
    for t33 in l4.windows(2) {
        for t36 in l4.windows(2) {
            'r40: for i37 in 0..n {
                b1 = turned(b1, (b1[2] * 0.6_f64 + t36[0] * (-0.4_f64)));
            }
        }
        b1[n % 3] = (t33[0] * 0.6_f64 + t33[0] * (-0.4_f64));
    }
    b1[(n + 1) % 3] = (y * 0.6_f64 + b1[2] * (-0.4_f64));
    w[(n + 1) % 3] + b1[0]
}
#[differentiable]
pub(crate) fn o62(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p62(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p62(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p63(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a3 = (v.iter().skip(1).take(2).map(|t2| t2.cos() * y).sum::<f64>()).sin();
    let mut c4 = Body { at: [(-((w[n % 3] + a3) * (w[n % 3] + a3))).exp(), v[v.len() - 1]], speed: y };
    let [mut a5, a6, mut a7] = turned(w, v[n % v.len()]);
    a5 = ({ let t8 = ((a5 + v[v.len() - 1]) + (-a6)); (v.iter().map(|t10| *t10 * w[2]).sum::<f64>()).sin() });
    for (i11, t13) in v.iter().enumerate() {
        a5 *= ((y + v[i11]).tanh()).sin();
    }
    a5 * 0.25_f64 + a7 * 0.9_f64 + w[2] + c4.speed + c4.at[1]
}
#[differentiable(hessian)]
pub(crate) fn o63(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p63(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p63(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p64(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut c1 = Body { at: [((-0.4_f64) * (y + v[n % v.len()]).sin().cos()), y], speed: v[0] };
    let a3 = ({ let t2 = ((y + y) * y); (v[n % v.len()] / ((t2 + (n as f64)) * (t2 + (n as f64)) + 1.5_f64)) });
    if ((n as f64) + x) < (y + (-0.4_f64)) {
        for i4 in 0..3 {
            let mut a3 = (v[1] * (v.iter().skip(1).take(2).map(|t8| t8.cos() * a3).sum::<f64>()).sin().cos());
        }
        let a9 = (y * (y * (v[0] * y).sin().cos()).cos());
    } else {
        c1.at = [(x * y).cos(), c1.at[0]];
    }
    c1.at = [size(&v[1..]), c1.at[0]];
    let mut b10 = [x; 3];
    let mut l11 = vec![y, 0.5_f64];
    for i13 in 0..n {
        let t12 = l11[l11.len() - 1] * (x * 0.6_f64 + a3 * (-0.4_f64));
        l11.push(t12);
    }
    b10 = turned(b10, ({ let t14 = (x + x); ((-0.4_f64) + c1.at[1]).sin() }));
    [w[(n + 1) % 3] + b10[1] + c1.speed + c1.at[1] + l11.iter().map(|t| t.sin()).sum::<f64>(), size(&v[..1]), v[n % v.len()]]
}
#[differentiable]
pub(crate) fn o64(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p64(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p64(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p65(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![y, mix((w[(n + 1) % 3] + y), y), 0.25_f64];
    let mut a3 = w[1];
    for (i4, t6) in v.iter().enumerate() {
        let mut i7 = 0;
        loop {
            i7 += 1;
            if i7 > n || (y + (*t6)) > 0.25_f64 && i4 != 2 { break; }
            for i10 in 0..l1.len() {
                a3 = (v[i4] + x).sin();
                a3 = ({ let t13 = ((w[2] + y) + (w[i4 % 3] + w[2])); halves(w[i7 % 3]).1 });
            }
        }
    }
    let mut b14 = turned(w, x);
    b14.swap(n % 3, 2);
    a3 * 0.0_f64 + w[n % 3] + b14[n % 3] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o65(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p65(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p65(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p66(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut a1 = (v[n % v.len()] * 0.6_f64 + 0.3_f64 * (-0.4_f64));
    let l4 = &v[v.len() - 2..];
    for i5 in (0..n).step_by(2) {
        for i8 in 0..n {
            a1 += tower((a1 + w[2]), i5 % 4);
            for t13 in v.windows(2) {
                a1 = (y * 0.6_f64 + a1 * (-0.4_f64));
                a1 = (t13[0] * (-t13[1]).sin().cos());
            }
        }
    }
    a1 = tower((w[(n + 1) % 3] + a1), n % 4);
    for i14 in (1..v.len()).rev() {
        let g17 = |s19: f64, t18: f64| halves((s19 + w[n % 3])).1;
        a1 = (-(w[2] * w[i14 % 3])).cos();
    }
    for i20 in 1..l4.len() {
        a1 += ((0.5_f64 + x) - (y - x)).sin();
        let mut i23 = 0;
        loop {
            i23 += 1;
            if i23 > n || x <= 0.9_f64 { break; }
            a1 = (y * 0.6_f64 + x * (-0.4_f64));
            if (-a1) < (y * y) { continue; }
            if (l4[i23 % l4.len()] + 0.0_f64) < l4[(i23 + 1) % l4.len()] { continue; }
        }
    }
    for t28 in l4.windows(2) {
        if (-l4[(n + 1) % l4.len()]) <= 0.25_f64 {
            let mut i29 = 0;
            loop {
                i29 += 1;
                if i29 > n || (a1 - l4[1]) > 0.9_f64 && n != 2 { break; }
                a1 = ((-1.0_f64) * ((-0.4_f64) * 0.6_f64 + w[1] * (-0.4_f64)).cos());
                a1 += size(&v[1..]);
            }
        } else {
            for i32 in 1..v.len() {
                a1 = (-t28[0]).sin();
                a1 *= ((v.iter().map(|t36| *t36 + t28[0]).product::<f64>()).sin()).sin();
            }
        }
        a1 = a1 * (w[2] * 0.6_f64 + t28[1] * (-0.4_f64)).cos();
    }
    vec![a1 * 0.5_f64 + w[n % 3], (w[n % 3] / (y * y + 1.5_f64)), w[n % 3]]
}
#[differentiable(hessian)]
pub(crate) fn o66(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p66(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p66(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p67(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut m1 = [[x, (if (y + y) < ((-0.4_f64) - v[1]) { (v[0] * y).sin() } else { (-y).sin() }), w[n % 3]], w];
    let mut b2 = [m1[(n % 3) % 2][1]; 3];
    let (mut a3, a4) = (tower((x + m1[(n % 3) % 2][n % 3]), n % 4), b2[n % 3]);
    a3 += (if (a4 + a4) < (v[0] + a4) { ({ let t5 = (a4 * w[(n + 1) % 3]); (a4 + a4).sin() }) } else { (v.iter().fold(b2[(n + 1) % 3], |s6, t7| s6 * 0.5_f64 + *t7 * y)).sin() });
    let f8 = halves(halves((a3 - y)).0 + x * 0.1_f64);
    let mut a9 = m1[((n + 1) % 3) % 2][n % 3];
    for (&s11, t12) in v.iter().zip(v.iter().rev()) {
        m1[((n + 1) % 3) % 2][(n + 1) % 3] = (v[n % v.len()] * 0.6_f64 + b2[n % 3] * (-0.4_f64));
    }
    for (&s14, t15) in v.iter().zip(v.iter().rev()) {
        let mut a16 = (match n % 3 { 0 => a4, 1 => (v[1] + w[n % 3]).sin(), _ => b2[n % 3] });
        'r20: for i17 in 1..v.len() {
            for t23 in w {
                a3 -= (x * 0.6_f64 + s14 * (-0.4_f64));
                a9 = a9 * (t23 * 0.6_f64 + t23 * (-0.4_f64)).cos();
            }
            if n % 2 == 0 {
                a3 += (b2[(n + 1) % 3] * (b2[2] + (*t15)).tanh().cos());
                let mut a24 = mix((w[(i17 + 1) % 3] * a16), y);
            }
            let mut i25 = 0;
            loop {
                i25 += 1;
                if i25 > n || (a9 - a16) <= 1.0_f64 { break; }
                a16 += mix((a9 - a9), w[n % 3]);
            }
        }
        b2[n % 3] += (if (s14 + 0.9_f64) <= 0.9_f64 { (if (v[n % v.len()] + f8.1) < (w[n % 3] + a4) { (a9 + a16).sin() } else { (s14 + s14).sin() }) } else { size(&v[..]) });
    }
    ((m1[(n % 3) % 2][2] / (v[0] * v[0] + 1.5_f64)), a3 * 0.3_f64 + a9 * 0.5_f64 + w[2] + b2[1] + m1[n % 2][1])
}
#[differentiable]
pub(crate) fn o67(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p67(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p67(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p68(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut c1 = Body { at: [(match n % 3 { 0 => y, 1 => (-x).sin(), _ => x }), v[0]], speed: x };
    let a4 = (v.iter().map(|t3| *t3 * y).sum::<f64>()).sin();
    let g5 = |s7: f64, t6: f64| (match n % 3 { 0 => a4, 1 => (a4 * 0.6_f64 + v[v.len() - 1] * (-0.4_f64)), _ => 0.0_f64 });
    for (i8, t10) in v.iter().enumerate() {
        if (x + c1.speed) < (a4 * w[n % 3]) {
            let mut c11 = c1.clone();
            let mut a12 = (-((-x) * (-x))).exp();
        }
        let mut a4 = ({ let t13 = (a4 + a4); ((n as f64) * v[(n + 1) % v.len()].sin().cos()) });
    }
    for i14 in 0..v.len() {
        for i17 in 0..n {
            let mut l20 = vec![y, 0.5_f64];
            for i22 in 0..n {
                let t21 = l20[l20.len() - 1] * turned(w, ((-0.4_f64) + 0.5_f64))[1];
                l20.push(t21);
            }
            let mut a23 = (if (x + y) < (0.9_f64 + y) { (x * (l20[(i17 + 1) % l20.len()] + a4).sin().cos()) } else { (l20[(i17 + 1) % l20.len()] / (a4 * a4 + 1.5_f64)) });
            for i24 in (0..n).rev() {
                a23 += (y * 0.6_f64 + a4 * (-0.4_f64));
            }
        }
        'r30: for i27 in (0..n).step_by(2) {
            for i31 in 0..v.len() {
                let mut l34 = v.iter().map(|t35| *t35 * x).collect::<Vec<f64>>();
            }
            'r39: for i36 in 0..i14 {
                let mut a40 = (y * (v[v.len() - 1] * a4).cos().cos());
            }
        }
        'r44: for (i41, t43) in v.iter().enumerate() {
            for i45 in (1..=n).rev() {
                let (mut a48, a49) = halves((-((w[2] + a4) * (w[2] + a4))).exp() + x * 0.1_f64);
            }
            if (*t43) <= 1.0_f64 { continue; }
            let mut i50 = 0;
            while i50 < 4 && (y * v[i41]) < 0.8_f64 {
                let mut l53 = v.iter().map(|t54| *t54 * y).collect::<Vec<f64>>();
                if ((*t43) * (*t43)) <= 1.0_f64 { i50 += 1; continue; }
                i50 += 1;
            }
        }
    }
    [w[1] + c1.speed + c1.at[1], size(&v[..]), w[2]]
}
#[differentiable]
pub(crate) fn o68(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p68(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p68(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p69(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut l1 = vec![v[(n + 1) % v.len()], halves((-y)).0, 0.25_f64];
    let l5 = &v[v.len() - 2..];
    for i6 in 1..v.len() {
        for (&s10, t11) in v.iter().zip(v.iter().rev()) {
            let mut m12 = [[y, tower((w[(i6 + 1) % 3] * l5[1]), n % 4), l1[i6 % l1.len()]], w];
            for i13 in (1..=n).rev() {
                let mut a19 = ((0..n % 4).map(|i18| v[i18 % v.len()] * x).sum::<f64>()).sin();
            }
        }
        let (mut a20, a21) = halves((l5[i6 % l5.len()] * v[i6 - 1].sin().cos()) + x * 0.1_f64);
        a20 += (y / ((-(a21 * (-0.4_f64))) * (-(a21 * (-0.4_f64))) + 1.5_f64));
    }
    if (x + y) > 0.25_f64 && n != 2 {
        let mut i22 = 0;
        'r25: loop {
            i22 += 1;
            if i22 > n || y < (w[2] + x) { break; }
            let (mut a26, a27) = (({ let t28 = (v[v.len() - 1] + w[(n + 1) % 3]); t28.sin() }), y);
            let i29 = l1.len() - 1;
            l1[i29] += (if (y + v[(i22 + 1) % v.len()]) <= 1.0_f64 { (l5.iter().zip(&v[..]).map(|(s30, t31)| *s30 * *t31 + a26).sum::<f64>()).sin() } else { (-0.9_f64).tanh() });
        }
    }
    ((v.iter().map(|t33| *t33 + 0.9_f64).product::<f64>()).sin(), w[n % 3] + l1.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable(hessian)]
pub(crate) fn o69(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p69(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p69(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p70(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![y; v.len()];
    let (mut a3, a4) = halves((l1.iter().filter(|t6| **t6 > w[n % 3]).map(|t6| t6.sin()).sum::<f64>()).sin() + x * 0.1_f64);
    a3 = (-a4).tanh();
    if (y + 0.25_f64) < (a3 - y) {
        for i7 in 1..v.len() {
            a3 += (l1[i7 % l1.len()] * ((-0.75_f64) + l1[i7 % l1.len()]).tanh().cos());
            a3 += (l1[n % l1.len()] * 0.6_f64 + x * (-0.4_f64));
        }
        let (mut a10, a11) = halves((x + (n as f64)).sin() + x * 0.1_f64);
        for t14 in l1.windows(2) {
            for t17 in v.windows(2) {
                a3 = (-t17[1]).cos();
            }
        }
    } else {
        if a3 < (y + a4) {
            for i18 in 1..v.len() {
                a3 = a3 * square((v[i18 - 1] + w[0])).sin().cos();
                let mut b21 = w;
            }
        } else {
            a3 += (1.0_f64 * (x * 0.6_f64 + a4 * (-0.4_f64)).cos());
            let mut f22 = halves((x * 0.6_f64 + (-0.75_f64) * (-0.4_f64)) + x * 0.1_f64);
            for (i23, t25) in v.iter().enumerate() {
                a3 = ((-(n as f64)) + ((*t25) * (*t25))).cos();
                f22.0 += (-(((f22.0 + a3) + (l1[(i23 + 1) % l1.len()] + v[n % v.len()])) * ((f22.0 + a3) + (l1[(i23 + 1) % l1.len()] + v[n % v.len()])))).exp();
            }
        }
        a3 += ({ let t26 = (x * w[1]); (l1.iter().filter(|t28| **t28 > w[(n + 1) % 3]).map(|t28| t28.sin()).sum::<f64>()).sin() });
    }
    a3 * (-1.0_f64) + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o70(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p70(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p70(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p71(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let g1 = |s3: f64, t2: f64| (0.3_f64 * 0.6_f64 + y * (-0.4_f64));
    let (mut a4, a5) = ((v.iter().zip(&v[..]).map(|(s6, t7)| *s6 * *t7 + w[(n + 1) % 3]).sum::<f64>()).sin(), y);
    let mut f8 = ((w[1] + a4).sin(), w[(n + 1) % 3]);
    a4 = (-(((a5 * a4) - (f8.0 + a4)) * ((a5 * a4) - (f8.0 + a4)))).exp();
    let mut l9 = v.to_vec();
    for i11 in 0..n {
        if (f8.1 + a4) > (-1.0_f64) && i11 != 2 {
            f8.0 -= (match n % 3 { 0 => 1.0_f64, 1 => (a4 / ((f8.0 + w[1]) * (f8.0 + w[1]) + 1.5_f64)), _ => v[i11 % v.len()] });
            f8.0 += tower((f8.1 + a5), i11 % 4);
        } else {
            for i14 in (0..n).step_by(2) {
                a4 = (f8.0 * 0.6_f64 + l9[(n + 1) % l9.len()] * (-0.4_f64));
                f8.1 *= (((0..i11 % 4).map(|i19| l9[i19 % l9.len()] * f8.0).sum::<f64>()).sin()).sin();
            }
        }
    }
    let i20 = n % l9.len();
    l9[i20] = l9[i20] * l9[l9.len() - 1] / (1.0_f64 + l9[l9.len() - 1] * l9[l9.len() - 1]);
    for i21 in 0..v.len() {
        (a4, f8.1) = (f8.1, (match i21 % 3 { 0 => w[1], 1 => (-a4).sin(), _ => a4 }));
    }
    l9[0] = a4 * (-1.0_f64) + f8.0 * (-1.0_f64) + f8.1 * 0.9_f64 + w[2] + (-0.4_f64);
    l9
}
#[differentiable]
pub(crate) fn o71(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p71(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p71(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p72(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (0.25_f64 * 0.6_f64 + y * (-0.4_f64));
    let mut b2 = [v[v.len() - 1]; 3];
    b2[0] += ((n as f64) * 0.6_f64 + a1 * (-0.4_f64));
    for i3 in (1..v.len()).rev() {
        a1 *= ((a1 / (((-a1) - (a1 + v[i3 - 1])) * ((-a1) - (a1 + v[i3 - 1])) + 1.5_f64))).sin();
        for t8 in &v[..] {
            a1 += halves(((i3 as f64) - 1.0_f64)).0;
            'r12: for t11 in b2 {
                a1 = (y * (v[i3] + y).cos().cos());
                let mut f13 = ((v.windows(2).map(|t15| t15[0] * t15[1]).sum::<f64>()).sin(), (*t8));
                (a1, f13.1) = (f13.1, ((0..n % 4).map(|i18| v[i18 % v.len()] * w[i3 % 3]).sum::<f64>()).sin());
            }
            for i19 in 0..v.len() {
                b2[(n + 1) % 3] = b2[(n + 1) % 3] * (-((-(-a1)) * (-(-a1)))).exp().cos();
                a1 += (v.iter().rev().enumerate().map(|(s22, t23)| *t23 * (s22 as f64)).sum::<f64>()).sin();
            }
        }
    }
    for (i24, t26) in v.iter().enumerate() {
        if (-w[2]) < (y * x) {
            if i24 > 1 { return (({ let t27 = (x + b2[(n + 1) % 3]); (b2[0] + v[i24]).sin() }), b2[(n + 1) % 3]); }
        } else if (*t26) < a1 {
            if ((*t26) + b2[1]) < (b2[n % 3] * y) {
                a1 = a1 * ((y - a1) * v[i24]).tanh().cos();
            }
            if n % 2 == 0 {
                a1 += size(&v[..]);
                a1 = (if (-y) < (a1 - b2[0]) { halves((x + v[i24])).0 } else { turned(b2, (y + 0.3_f64))[(i24 + 1) % 3] });
                b2[0] = (b2[n % 3] * ((-1.0_f64) * 0.6_f64 + a1 * (-0.4_f64)).cos());
            } else if (x - x) > 0.25_f64 && n != 2 {
                let (mut a28, a29) = halves((a1 * (b2[(n + 1) % 3] + w[1]).sin().cos()) + x * 0.1_f64);
                b2[0] = (v.iter().map(|t31| *t31 * v[1]).sum::<f64>()).sin();
            } else {
                a1 += (w[n % 3] * 0.6_f64 + y * (-0.4_f64));
                b2[2] = (x * (v.iter().rev().enumerate().map(|(s32, t33)| *t33 * (s32 as f64)).sum::<f64>()).sin().cos());
            }
        } else {
            for (i34, t36) in v.iter().enumerate() {
                a1 = a1 * ((*t36) * (-(v[i34] * v[i34])).exp().cos()).cos();
                a1 = (a1 / ((v[1] - ((*t36) + w[1])) * (v[1] - ((*t36) + w[1])) + 1.5_f64));
                if (0.3_f64 * v[i24]) < v[v.len() - 1] { return ((v.iter().filter(|t38| **t38 > w[i34 % 3]).map(|t38| t38.sin()).sum::<f64>()).sin(), y); }
            }
            let (mut a39, a40) = ((a1 * (w[1] * (*t26)).sin().cos()), x);
        }
        b2[(n + 1) % 3] = (-((0.5_f64 * (*t26)) * (0.5_f64 * (*t26)))).exp();
    }
    a1 = (w[(n + 1) % 3] * 0.6_f64 + v[v.len() - 1] * (-0.4_f64));
    ((match n % 3 { 0 => v[n % v.len()], 1 => (v[n % v.len()] + y).sin(), _ => w[1] }), a1 * 0.0_f64 + w[n % 3] + b2[(n + 1) % 3])
}
#[differentiable(hessian)]
pub(crate) fn o72(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p72(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p72(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p73(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a1 = y;
    let [mut a2, a3, mut a4] = turned(w, v[0]);
    let g5 = |s7: f64, t6: f64| (a3 * (match n % 3 { 0 => t6, 1 => (s7 + t6).sin(), _ => v[(n + 1) % v.len()] }).cos());
    a1 = (v.windows(2).map(|t9| t9[0] * t9[1]).sum::<f64>()).sin();
    let (mut a10, a11) = halves((v.iter().fold(v[1], |s12, t13| s12 * 0.5_f64 + *t13 * a4)).sin() + x * 0.1_f64);
    std::mem::swap(&mut a1, &mut a10);
    std::mem::swap(&mut a1, &mut a10);
    [a1 * (-0.4_f64) + a2 * 0.5_f64 + a4 * (-0.4_f64) + a10 * (-1.0_f64) + w[n % 3], turned(w, (v[1] * w[0]))[n % 3], a2]
}
#[differentiable]
pub(crate) fn o73(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p73(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p73(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p74(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let f1 = halves((x * (x + x).sin().cos()) + x * 0.1_f64);
    let mut a4 = (v.iter().zip(&v[..]).map(|(s2, t3)| *s2 * *t3 + y).sum::<f64>()).sin();
    a4 -= (f1.1 * 0.6_f64 + f1.1 * (-0.4_f64));
    for i5 in 0..n {
        let mut i8 = 0;
        while i8 < 4 && (w[2] - f1.1) < 0.8_f64 {
            let (mut a11, a12) = halves((-(v[v.len() - 1] * v[v.len() - 1])).exp() + x * 0.1_f64);
            a11 = a11 * (-v[(i8 + 1) % v.len()]).sin().cos();
            if (w[(i5 + 1) % 3] + f1.1) <= (-0.4_f64) {
                a11 = square((0.25_f64 * w[2])).sin();
                a4 = (a12 * 0.6_f64 + f1.0 * (-0.4_f64));
                a4 += (w[(n + 1) % 3] * 0.6_f64 + f1.1 * (-0.4_f64));
            } else if (-a11) < (v[1] + w[(i5 + 1) % 3]) {
                a4 += (v.iter().map(|t14| *t14 + 1.0_f64).product::<f64>()).sin();
            } else {
                a4 = a4 * square(f1.1).sin().cos();
                a4 += (0.9_f64 * (v[n % v.len()] / ((v[(i8 + 1) % v.len()] * w[1]) * (v[(i8 + 1) % v.len()] * w[1]) + 1.5_f64)).cos());
            }
            i8 += 1;
        }
    }
    let (mut a15, a16) = halves((a4 * 0.6_f64 + v[1] * (-0.4_f64)) + x * 0.1_f64);
    (a4, a15) = (a15, v[n % v.len()].sin());
    let mut i17 = 0;
    while i17 < 4 && (v[v.len() - 1] + a4) < 0.8_f64 {
        'r23: for i20 in 0..v.len() {
            a15 = a15 * tower((a16 + a4), n % 4).cos();
            let mut i24 = 0;
            loop {
                i24 += 1;
                if i24 > n || a4 < (f1.0 + v[1]) { break; }
                let mut l27 = vec![a15, 0.5_f64];
                for i29 in 0..n {
                    let t28 = l27[l27.len() - 1] * (a15 * 0.6_f64 + a16 * (-0.4_f64));
                    l27.push(t28);
                }
                a4 += (a4 * 0.6_f64 + a15 * (-0.4_f64));
            }
            let mut i30 = 0;
            'r33: loop {
                i30 += 1;
                if i30 > n || n % 2 == 0 { break; }
                a15 -= ({ let t34 = (((i30 as f64) - a4) - (-v[i20])); (0.9_f64 * 0.6_f64 + t34 * (-0.4_f64)) });
            }
        }
        let l37 = &v[v.len() - 2..];
        for t40 in &l37[..] {
            for i41 in (1..=n).rev() {
                a15 += (match i17 % 3 { 0 => w[i41 % 3], 1 => (a16 * 0.6_f64 + 0.25_f64 * (-0.4_f64)), _ => w[i17 % 3] });
                a4 = halves((x + l37[n % l37.len()])).1;
            }
            if (w[i17 % 3] + y) < ((i17 as f64) * (*t40)) {
                let [mut a46, a47, mut a48] = turned(w, (*t40));
                a15 -= (match n % 3 { 0 => a4, 1 => (a46 / ((v[n % v.len()] + (n as f64)) * (v[n % v.len()] + (n as f64)) + 1.5_f64)), _ => a47 });
            }
            let mut l49 = vec![w[n % 3], 0.5_f64];
            for i51 in 0..n {
                let t50 = l49[l49.len() - 1] * (a4 - a16).sin();
                l49.push(t50);
            }
        }
        i17 += 1;
    }
    vec![a4 * 0.5_f64 + a15 * (-1.0_f64) + w[2], (f1.1 * 0.6_f64 + 0.5_f64 * (-0.4_f64)), y]
}
#[differentiable]
pub(crate) fn o74(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p74(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p74(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p75(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let g1 = |s3: f64, t2: f64| ((n as f64) * (w[n % 3] + s3).sin().cos());
    let mut b4 = turned(w, v[(n + 1) % v.len()]);
    let [mut a5, a6, mut a7] = w;
    for i8 in 1..v.len() {
        if b4[1] < v[i8 - 1] { break; }
        a7 = (a5 * (v.iter().fold((i8 as f64), |s11, t12| s11 * 0.5_f64 + *t12 * b4[n % 3])).sin().cos());
    }
    let (mut a13, a14) = halves(((-1.0_f64) / ((w[2] + a5) * (w[2] + a5) + 1.5_f64)) + x * 0.1_f64);
    for t17 in &v[..] {
        b4[n % 3] += (v.iter().fold(v[n % v.len()], |s18, t19| s18 * 0.5_f64 + *t19 * a7)).sin();
        'r23: for (&s21, t22) in v.iter().zip(v.iter().rev()) {
            b4.swap((n + 1) % 3, n % 3);
        }
    }
    (v[0].cos(), a5 * 0.9_f64 + a7 * 0.9_f64 + a13 * (-0.4_f64) + w[n % 3] + b4[2])
}
#[differentiable(hessian)]
pub(crate) fn o75(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p75(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p75(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p76(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let [mut a1, a2, mut a3] = w;
    let mut b4 = [a3; 3];
    let mut a5 = (a2 * (v[1] * b4[(n + 1) % 3].sin().cos()).cos());
    for i6 in (1..v.len()).rev() {
        b4.swap(1, n % 3);
    }
    b4[(n + 1) % 3] -= (b4[1] / ((-(b4[2] - w[0])) * (-(b4[2] - w[0])) + 1.5_f64));
    b4 = turned(b4, (if n % 2 == 0 { b4[1].sin() } else { (b4[(n + 1) % 3] + v[v.len() - 1]).sin() }));
    vec![a1 * 0.9_f64 + a3 * 0.3_f64 + a5 * 0.9_f64 + w[(n + 1) % 3] + b4[n % 3], (-a1).sin(), (n as f64)]
}
#[differentiable]
pub(crate) fn o76(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p76(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p76(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p77(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = turned(w, (x + 0.5_f64))[1];
    let mut b2 = turned(w, (n as f64));
    let mut a4 = ({ let t3 = ((x - x) * a1); (-((-1.0_f64) * (-1.0_f64))).exp() });
    a1 = (if (a4 + a1) > (-0.75_f64) && n != 2 { ({ let t5 = (w[(n + 1) % 3] + a1); (t5 - t5).sin() }) } else { (y * (v[n % v.len()] - x).sin().cos()) });
    a4 += mix((v[(n + 1) % v.len()] + 0.0_f64), (-0.4_f64));
    'r9: for i6 in 0..n {
        if i6 > 1 {
            'r13: for (i10, t12) in v.iter().enumerate() {
                a4 *= ((b2[1] * halves(y).1.cos())).sin();
                a1 = ((*t12) * (v.iter().copied().map(|t15| square(t15) - y).sum::<f64>()).sin().cos());
                a1 *= ((v[v.len() - 1] / (((w[i6 % 3] - y) + (y + v[i10 % v.len()])) * ((w[i6 % 3] - y) + (y + v[i10 % v.len()])) + 1.5_f64))).sin();
            }
            b2[n % 3] = (-((((i6 as f64) + y) - (a1 - b2[i6 % 3])) * (((i6 as f64) + y) - (a1 - b2[i6 % 3])))).exp();
        }
    }
    a1 * 0.3_f64 + a4 * 1.0_f64 + w[2] + b2[1]
}
#[differentiable]
pub(crate) fn o77(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p77(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p77(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p78(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = (x * turned(w, (x + y))[2].cos());
    let g2 = |s4: f64, t3: f64| (v.iter().rev().enumerate().map(|(s5, t6)| *t6 * (s5 as f64)).sum::<f64>()).sin();
    let mut l7 = vec![a1; v.len()];
    a1 -= (match n % 3 { 0 => y, 1 => (l7.iter().filter(|t10| **t10 > l7[0]).map(|t10| t10.sin()).sum::<f64>()).sin(), _ => l7[l7.len() - 1] });
    let i11 = n % l7.len();
    l7[i11] += (v[n % v.len()] * (x * 0.6_f64 + y * (-0.4_f64)).cos());
    a1 * (-1.0_f64) + w[n % 3] + l7.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable(hessian)]
pub(crate) fn o78(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p78(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p78(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p79(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut l1 = vec![y, 0.5_f64];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (v.iter().copied().map(|t5| square(t5) - y).sum::<f64>()).sin();
        l1.push(t2);
    }
    let l8 = &v[v.len() - 2..];
    let mut a12 = ((0..n % 4).map(|i11| l1[i11 % l1.len()] * w[0]).sum::<f64>()).sin();
    a12 *= ((x / (((w[(n + 1) % 3] + a12) + (y + v[n % v.len()])) * ((w[(n + 1) % 3] + a12) + (y + v[n % v.len()])) + 1.5_f64))).sin();
    'r16: for (i13, t15) in l8.iter().enumerate() {
        let mut a17 = (x + (0.5_f64 - a12)).cos();
        let i18 = n % l1.len();
        l1[i18] = l1[i18] * l1[l1.len() - 1] / (1.0_f64 + l1[l1.len() - 1] * l1[l1.len() - 1]);
    }
    a12 += turned(w, (x * l1[l1.len() - 1]))[n % 3];
    let i19 = n % l1.len();
    l1[i19] = l1[i19] * l1[n % l1.len()] / (1.0_f64 + l1[n % l1.len()] * l1[n % l1.len()]);
    [a12 * 0.9_f64 + w[(n + 1) % 3] + l1.iter().map(|t| t.sin()).sum::<f64>(), (l8[n % l8.len()] * (-0.3_f64).sin().cos()), y]
}
#[differentiable]
pub(crate) fn o79(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p79(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p79(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p80(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let a2 = ({ let t1 = ((y + y) + w[2]); (v[n % v.len()] / ((t1 * y) * (t1 * y) + 1.5_f64)) });
    let mut a3 = ((-w[0]) + (v[0] + x)).cos();
    a3 -= square((w[n % 3] + x)).sin();
    'r7: for i4 in (1..=n).rev() {
        a3 += (y / ((a2 + w[(n + 1) % 3]) * (a2 + w[(n + 1) % 3]) + 1.5_f64));
        a3 = (v.windows(2).map(|t9| t9[0] * t9[1]).sum::<f64>()).sin();
        let mut a10 = w[i4 % 3];
    }
    (size(&v[..]), a3 * 0.3_f64 + w[n % 3])
}
#[differentiable]
pub(crate) fn o80(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p80(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p80(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p81(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = (y * (match n % 3 { 0 => x, 1 => (w[(n + 1) % 3] - x).sin(), _ => y }).cos());
    let mut b2 = w;
    a1 -= (if (0.5_f64 + a1) <= 1.0_f64 { (match n % 3 { 0 => b2[n % 3], 1 => (b2[n % 3] - v[0]).sin(), _ => (-0.4_f64) }) } else { (y + a1).sin() });
    'r6: for t5 in b2 {
        a1 += (v.windows(2).map(|t8| t8[0] * t8[1]).sum::<f64>()).sin();
        for i9 in 1..v.len() {
            let mut i12 = 0;
            while i12 < 4 && (v[0] * (-0.75_f64)) < 0.8_f64 {
                a1 -= (v.iter().rev().enumerate().map(|(s15, t16)| *t16 * (s15 as f64)).sum::<f64>()).sin();
                i12 += 1;
            }
            b2[0] += turned(w, a1)[0];
            let mut f17 = ((w[0] * (-t5).sin().cos()), t5);
        }
        if (x + t5) < (x + v[0]) {
            if (y + t5) < ((n as f64) + a1) {
                a1 = (if (v[v.len() - 1] + y) <= 0.9_f64 { ({ let t18 = (x * x); t18.sin() }) } else { (x + x).sin() });
                b2[(n + 1) % 3] += (a1 * (v.iter().fold(a1, |s19, t20| s19 * 0.5_f64 + *t20 * y)).sin().cos());
            } else if n % 2 == 0 {
                a1 += (match n % 3 { 0 => y, 1 => (v[n % v.len()] * 0.6_f64 + 0.3_f64 * (-0.4_f64)), _ => y });
                let mut a1 = (v.iter().filter(|t22| **t22 > x).map(|t22| t22.sin()).sum::<f64>()).sin();
            } else {
                a1 = (v[n % v.len()] * (a1 * t5.sin().cos()).cos());
                b2[1] = b2[1] * (w[n % 3] / ((((n as f64) + (-1.0_f64)) + x) * (((n as f64) + (-1.0_f64)) + x) + 1.5_f64)).cos();
            }
        } else {
            for i23 in 0..v.len() {
                a1 += (0.0_f64 * 0.6_f64 + x * (-0.4_f64));
                a1 = a1 * tower((y * v[(i23 + 1) % v.len()]), i23 % 4).cos();
                a1 = (-t5).cos();
            }
        }
    }
    a1 * 0.0_f64 + w[n % 3] + b2[0]
}
#[differentiable(hessian)]
pub(crate) fn o81(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p81(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p81(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p82(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![y, (0.3_f64 / (((-1.0_f64) - x) * ((-1.0_f64) - x) + 1.5_f64)), 0.25_f64];
    let g3 = |s5: f64, t4: f64| (w[(n + 1) % 3] * ({ let t6 = (x - (-1.0_f64)); (-0.0_f64).sin() }).cos());
    let mut a7 = (y * 0.6_f64 + l1[(n + 1) % l1.len()] * (-0.4_f64));
    'r11: for i8 in 0..l1.len() {
        let mut i12 = 0;
        loop {
            i12 += 1;
            if i12 > n || (a7 + v[(i8 + 1) % v.len()]) < y { break; }
            let i15 = n % l1.len();
            l1[i15] *= ((match i12 % 3 { 0 => w[1], 1 => (l1.iter().zip(&v[..]).map(|(s16, t17)| *s16 * *t17 + y).sum::<f64>()).sin(), _ => w[i12 % 3] })).sin();
        }
        if i8 % 2 == 0 {
            if (0.5_f64 * w[n % 3]) < (-l1[i8]) {
                a7 += (y * 0.6_f64 + v[i8 % v.len()] * (-0.4_f64));
                a7 = (match n % 3 { 0 => w[1], 1 => (-((l1[0] + x) * (l1[0] + x))).exp(), _ => 0.5_f64 });
                a7 = (v.iter().zip(&v[..]).map(|(s18, t19)| *s18 * *t19 + a7).sum::<f64>()).sin();
            }
        } else if (a7 * w[(i8 + 1) % 3]) < (-1.0_f64) {
            for i20 in 1..l1.len() {
                a7 += (a7 * (v[v.len() - 1] * w[(i20 + 1) % 3]).sin().cos());
                a7 = a7 * (x / ((-(w[(n + 1) % 3] + l1[1])) * (-(w[(n + 1) % 3] + l1[1])) + 1.5_f64)).cos();
            }
            a7 -= (l1[0] * (w[i8 % 3] * 0.6_f64 + y * (-0.4_f64)).cos());
            'r26: for i23 in 1..l1.len() {
                a7 += ((-a7) - (w[i23 % 3] - w[(n + 1) % 3])).sin();
                a7 -= ({ let t27 = (l1[i23 % l1.len()] - a7); (match i8 % 3 { 0 => y, 1 => (-0.0_f64).sin(), _ => l1[i8] }) });
            }
        } else {
            for (&s29, t30) in l1.iter().zip(v.iter().rev()) {
                let mut b32 = [s29; 3];
                b32.swap(2, 2);
            }
        }
    }
    let mut i33 = 0;
    while i33 < 4 && (y + l1[l1.len() - 1]) < 0.8_f64 {
        for (&s37, t38) in v.iter().zip(v.iter().rev()) {
            if ((*t38) + a7) < (x + y) {
                a7 -= ((-l1[i33 % l1.len()]) + (-y)).tanh();
                a7 -= (-(((-y) + (-a7)) * ((-y) + (-a7)))).exp();
                a7 = (match n % 3 { 0 => (*t38), 1 => (v.iter().map(|t40| *t40 * (n as f64)).sum::<f64>()).sin(), _ => (*t38) });
            } else {
                a7 -= (match i33 % 3 { 0 => s37, 1 => (l1[(n + 1) % l1.len()] / ((0.5_f64 * w[(i33 + 1) % 3]) * (0.5_f64 * w[(i33 + 1) % 3]) + 1.5_f64)), _ => y });
            }
            a7 = a7 * ({ let t41 = (((*t38) - w[(n + 1) % 3]) - s37); g3(y, t41) }).cos();
            for i42 in 1..l1.len() {
                a7 += (x * 0.6_f64 + s37 * (-0.4_f64));
                a7 *= ((l1.iter().map(|t46| *t46 * v[1]).sum::<f64>()).sin()).sin();
                a7 += ((w[n % 3] + v[n % v.len()]) - (a7 + w[1])).tanh();
            }
        }
        for (&s48, t49) in l1.iter().zip(v.iter().rev()) {
            a7 = (y * ({ let t50 = ((*t49) * a7); (x + x).sin() }).cos());
        }
        a7 = size(&l1[..]);
        i33 += 1;
    }
    a7 * 0.9_f64 + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o82(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p82(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p82(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p83(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let g1 = |s3: f64, t2: f64| ((t2 + x) + (v[v.len() - 1] + t2)).tanh();
    let mut b4 = w;
    let mut b5 = [y; 3];
    if (y - v[n % v.len()]) > (-0.75_f64) && n != 2 {
        b5[n % 3] *= ((y * 0.6_f64 + x * (-0.4_f64))).sin();
        b5[2] += (-(((x + x) + y) * ((x + x) + y))).exp();
        let mut b7 = [x, (0.0_f64 * (-x).sin().cos()), 0.5_f64];
    } else {
        b4[0] *= (turned(w, (y - x))[(n + 1) % 3]).sin();
    }
    for t10 in v.windows(2) {
        let mut i11 = 0;
        loop {
            i11 += 1;
            if i11 > n || (w[n % 3] - t10[0]) < (t10[0] * y) { break; }
            if n % 2 == 0 { continue; }
            let mut b14 = b5;
            let a15 = g1(0.5_f64, (-0.4_f64));
        }
        let mut b16 = turned(b5, v[n % v.len()]);
        let mut f17 = (((-0.4_f64) - t10[0]).tanh(), b5[0]);
    }
    if n % 2 == 0 {
        let (mut a18, a19) = ((v.iter().skip(1).take(2).map(|t21| t21.cos() * v[1]).sum::<f64>()).sin(), y);
        for i22 in (1..v.len()).rev() {
            let mut i25 = 0;
            'r28: loop {
                i25 += 1;
                if i25 > n || (y + b5[2]) > 0.0_f64 && n != 2 { break; }
                let mut c29 = Body { at: [(y * 0.6_f64 + v[i22 - 1] * (-0.4_f64)), a18], speed: v[v.len() - 1] };
                let a32 = (v.iter().zip(&v[..]).map(|(s30, t31)| *s30 * *t31 + y).sum::<f64>()).sin();
                a18 = (a19 * (v.iter().copied().map(|t34| square(t34) - c29.at[0]).sum::<f64>()).sin().cos());
            }
            b4.swap((i22 + 1) % 3, 0);
            if n > 1 {
                a18 = (-v[0]).tanh();
                a18 -= ((1.0_f64 + a19) + (y - v[i22 - 1])).tanh();
            } else {
                let mut f35 = (v[i22 - 1].tanh(), y);
                f35.0 = (-((-x) * (-x))).exp();
                f35.0 = (v.iter().copied().map(|t37| square(t37) - f35.1).sum::<f64>()).sin();
            }
        }
        for i38 in 0..v.len() {
            a18 += ((v[i38 % v.len()] * x) - (w[(n + 1) % 3] + v[(n + 1) % v.len()])).sin();
            let mut i41 = 0;
            loop {
                i41 += 1;
                if i41 > n || n > 1 { break; }
                a18 += (v.iter().fold(a18, |s44, t45| s44 * 0.5_f64 + *t45 * b4[n % 3])).sin();
            }
            for i46 in 1..v.len() {
                a18 += (v[i46 % v.len()] * g1(b5[1], (-0.75_f64)).cos());
                a18 *= (({ let t49 = (a19 + y); b4[(i38 + 1) % 3].cos() })).sin();
            }
        }
    } else if n > 1 {
        let [mut a52, a53, mut a54] = turned(w, y);
    } else {
        let mut b55 = b5;
    }
    for i56 in 0..n {
        let mut b59 = [v[(i56 + 1) % v.len()]; 3];
    }
    w[n % 3] + b4[n % 3] + b5[0]
}
#[differentiable]
pub(crate) fn o83(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p83(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p83(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p84(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a3 = (v.windows(2).map(|t2| t2[0] * t2[1]).sum::<f64>()).sin();
    let mut b4 = [(-0.75_f64); 3];
    let mut l5 = v.iter().map(|t6| *t6 * w[0]).collect::<Vec<f64>>();
    for t9 in &l5[..] {
        for i10 in 0..3 {
            for i13 in 0..n {
                a3 += (l5.iter().map(|t17| *t17 * y).sum::<f64>()).sin();
            }
        }
        for i18 in (1..v.len()).rev() {
            let mut a21 = ((*t9) * (-(((*t9) + y) * ((*t9) + y))).exp().cos());
            for i22 in (1..l5.len()).rev() {
                a21 = (match i18 % 3 { 0 => l5[l5.len() - 1], 1 => (if (y + a3) < (*t9) { ((*t9) + a21).sin() } else { l5[l5.len() - 1].sin() }), _ => a21 });
            }
            b4[1] = b4[1] * (v[i18] * 0.6_f64 + x * (-0.4_f64)).cos();
        }
        let mut i25 = 0;
        'r28: while i25 < 4 && (-a3) < 0.8_f64 {
            for (i29, t31) in l5.iter().enumerate() {
                let [mut a32, a33, mut a34] = b4;
                b4[1] = b4[1] * ((*t31) * turned(w, (v[0] * v[0]))[(i29 + 1) % 3].cos()).cos();
            }
            i25 += 1;
        }
    }
    a3 = (l5[0] * turned(b4, (-w[(n + 1) % 3]))[0].cos());
    for i35 in 1..v.len() {
        let mut b38 = [x; 3];
        let mut c39 = Body { at: [(x * l5[(n + 1) % l5.len()]).sin(), w[i35 % 3]], speed: y };
        let i40 = n % l5.len();
        l5[i40] = l5[i40] * l5[0] / (1.0_f64 + l5[0] * l5[0]);
    }
    for (i41, t43) in v.iter().enumerate() {
        let mut l44 = vec![b4[0], turned(b4, (l5[1] * w[n % 3]))[1], 0.25_f64];
    }
    a3 * 1.0_f64 + w[n % 3] + b4[n % 3] + l5.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable(hessian)]
pub(crate) fn o84(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p84(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p84(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p85(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = (-(((-0.3_f64) * y) * ((-0.3_f64) * y))).exp();
    let mut a2 = tower((w[0] * x), n % 4);
    let mut i3 = 0;
    loop {
        i3 += 1;
        if i3 > n || (x + y) < ((n as f64) - x) { break; }
        if n % 2 == 0 {
            if n % 2 == 0 { continue; }
            a2 = (if i3 % 2 == 0 { (x * (x + (i3 as f64)).sin().cos()) } else { y.sin() });
            for i6 in 0..v.len() {
                a1 += (v.iter().filter(|t10| **t10 > w[(i6 + 1) % 3]).map(|t10| t10.sin()).sum::<f64>()).sin();
                a1 += (a1 * 0.6_f64 + v[i6] * (-0.4_f64));
                a1 += (match i3 % 3 { 0 => y, 1 => (v[(i3 + 1) % v.len()] / ((v[i6] * y) * (v[i6] * y) + 1.5_f64)), _ => a2 });
            }
        } else {
            if (a1 + w[(i3 + 1) % 3]) < 0.3_f64 { continue; }
            a1 = ({ let t11 = (x * a2); (0.25_f64 + t11).cos() });
        }
    }
    let a14 = (v.iter().fold((-0.75_f64), |s12, t13| s12 * 0.5_f64 + *t13 * a1)).sin();
    a2 = a2 * (if (a1 * a2) < (a2 + y) { (v.windows(2).map(|t16| t16[0] * t16[1]).sum::<f64>()).sin() } else { mix((-v[n % v.len()]), w[n % 3]) }).cos();
    a1 * (-0.75_f64) + a2 * (-0.4_f64) + w[(n + 1) % 3]
}
#[differentiable]
pub(crate) fn o85(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p85(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p85(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p86(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = halves((x * 0.6_f64 + y * (-0.4_f64)) + x * 0.1_f64);
    let mut l2 = vec![v[0], (v.iter().map(|t5| *t5 * w[(n + 1) % 3]).sum::<f64>()).sin(), 0.25_f64];
    let mut l6 = vec![y; l2.len()];
    f1.0 = square((f1.0 - f1.1)).sin();
    f1.1 = f1.1 * (f1.0 * 0.6_f64 + f1.1 * (-0.4_f64)).cos();
    f1.0 * 0.0_f64 + f1.1 * (-1.0_f64) + w[0] + l2.iter().sum::<f64>() + l6.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o86(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p86(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p86(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p87(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [w[1]; 3];
    let mut l2 = vec![v[n % v.len()]; v.len()];
    if (l2[n % l2.len()] * l2[1]) <= (-1.0_f64) {
        let mut l4 = v.iter().map(|t5| *t5 * x).collect::<Vec<f64>>();
    }
    for i6 in (1..=n).rev() {
        let mut a9 = (-((y + 0.5_f64) * (y + 0.5_f64))).exp();
        let (i10, i11) = (i6 % l2.len(), 0);
        l2.swap(i10, i11);
    }
    w[n % 3] + b1[n % 3] + l2.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable(hessian)]
pub(crate) fn o87(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p87(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p87(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p88(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut c1 = Body { at: [(x / ((0.0_f64 + x) * (0.0_f64 + x) + 1.5_f64)), x], speed: v[1] };
    let mut l2 = vec![v[n % v.len()]; v.len()];
    let i4 = n % l2.len();
    l2[i4] = (l2.iter().copied().map(|t6| square(t6) - y).sum::<f64>()).sin();
    let mut l7 = vec![y, 0.5_f64];
    for i9 in 0..n {
        let t8 = l7[l7.len() - 1] * (match n % 3 { 0 => c1.speed, 1 => (y * y).sin(), _ => y });
        l7.push(t8);
    }
    let mut i10 = 0;
    loop {
        i10 += 1;
        if i10 > n || n > 1 { break; }
        if (l2[l2.len() - 1] - c1.speed) < (l7[n % l7.len()] + w[2]) {
            for i13 in (0..n).rev() {
                let (i16, i17) = (i10 % l2.len(), i10 % l2.len());
                l2.swap(i16, i17);
                let a18 = ((w[1] * w[2]) - (v[i10 % v.len()] * v[i10 % v.len()])).tanh();
                let mut l19 = vec![y, (y + a18).cos(), 0.25_f64];
            }
        }
        l2[0] -= (w[0] * size(&l2[..]).cos());
    }
    let (mut a21, a22) = halves((l7.iter().map(|t24| *t24 * v[n % v.len()]).sum::<f64>()).sin() + x * 0.1_f64);
    (size(&v[1..]), a21 * 0.0_f64 + w[(n + 1) % 3] + c1.speed + c1.at[1] + l2.iter().sum::<f64>() + l7.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable]
pub(crate) fn o88(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p88(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p88(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p89(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let a1 = (v[n % v.len()] * (x * 0.6_f64 + y * (-0.4_f64)).cos());
    let g2 = |s4: f64, t3: f64| (w[n % 3] + (-x)).sin();
    let mut c5 = Body { at: [(-((a1 - a1) * (a1 - a1))).exp(), w[n % 3]], speed: w[n % 3] };
    if a1 < (v[n % v.len()] + y) {
        c5.at = [({ let t6 = (y + a1); (a1 - x).sin() }), c5.at[0]];
    } else {
        'r10: for (i7, t9) in v.iter().enumerate() {
            let mut i11 = 0;
            'r14: loop {
                i11 += 1;
                if i11 > n || i7 > 1 { break; }
                let mut l15 = vec![w[(n + 1) % 3], 0.5_f64];
                for i17 in 0..n {
                    let t16 = l15[l15.len() - 1] * (a1 / ((a1 - v[(i11 + 1) % v.len()]) * (a1 - v[(i11 + 1) % v.len()]) + 1.5_f64));
                    l15.push(t16);
                }
                let a18 = turned(w, (a1 + (i7 as f64)))[2];
                c5.at[0] = size(&v[..=1]);
            }
            let mut i19 = 0;
            loop {
                i19 += 1;
                if i19 > n || (x + y) < (-v[(i7 + 1) % v.len()]) { break; }
                let g22 = |s24: f64, t23: f64| (v.iter().map(|t26| *t26 * v[(n + 1) % v.len()]).sum::<f64>()).sin();
            }
            let mut m27 = [w, w];
        }
        let mut i28 = 0;
        'r31: while i28 < n {
            let mut f32 = halves((c5.speed * (y + w[1]).sin().cos()) + x * 0.1_f64);
            i28 += 1;
        }
    }
    for t35 in &v[..] {
        c5 = moved(&c5, (v.iter().zip(&v[..]).map(|(s36, t37)| *s36 * *t37 + (*t35)).sum::<f64>()).sin());
    }
    for i38 in 0..3 {
        let mut b41 = turned(w, y);
        let mut l43 = smoothed(&v[..], n);
        c5 = moved(&c5, (if i38 > 1 { (-a1).sin() } else { (a1 * b41[n % 3]).sin() }));
    }
    let mut f45 = halves((y * (x * a1).sin().cos()) + x * 0.1_f64);
    vec![f45.0 * (-0.4_f64) + f45.1 * (-0.75_f64) + w[0] + c5.speed + c5.at[1], tower((-w[0]), n % 4), v[n % v.len()]]
}
#[differentiable]
pub(crate) fn o89(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p89(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p89(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable(hessian)]
pub(crate) fn p90(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut m1 = [[y, (-((y * v[v.len() - 1]) * (y * v[v.len() - 1]))).exp(), v[(n + 1) % v.len()]], w];
    let mut b2 = turned(w, y);
    b2[0] *= ((-((-(y - x)) * (-(y - x)))).exp()).sin();
    let mut i3 = 0;
    'r6: loop {
        i3 += 1;
        if i3 > n || (v[n % v.len()] + y) > 0.9_f64 && n != 2 { break; }
        'r10: for i7 in 0..n {
            for i11 in (0..n).rev() {
                b2[i11 % 3] *= ((v.iter().map(|t15| *t15 + v[i3 % v.len()]).product::<f64>()).sin()).sin();
                let [mut a16, a17, mut a18] = turned(w, v[i3 % v.len()]);
                a18 = (w[(i7 + 1) % 3] * 0.6_f64 + w[1] * (-0.4_f64));
            }
            'r22: for t21 in b2 {
                let mut a25 = (match n % 3 { 0 => x, 1 => (v.iter().map(|t24| *t24 * m1[(i3 % 3) % 2][i7 % 3]).sum::<f64>()).sin(), _ => y });
            }
            if (-y) < (x + y) { continue; }
        }
    }
    (({ let t26 = (v[1] + b2[(n + 1) % 3]); (t26 - t26).sin() }), w[n % 3] + b2[(n + 1) % 3] + m1[n % 2][1])
}
#[differentiable(hessian)]
pub(crate) fn o90(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p90(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p90(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p91(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = halves((-((-w[0]) * (-w[0]))).exp() + x * 0.1_f64);
    let (mut a2, a3) = halves((w[1] * 0.6_f64 + w[0] * (-0.4_f64)) + x * 0.1_f64);
    let g4 = |s6: f64, t5: f64| (v.iter().copied().map(|t8| square(t8) - w[2]).sum::<f64>()).sin();
    f1.1 += (w[n % 3] * (x - f1.1).sin().cos());
    if (w[n % 3] + v[1]) <= 0.25_f64 {
        let mut m9 = vec![[v[0], (-(-1.0_f64)).sin(), v[n % v.len()]]; 3];
        for i10 in 0..n {
            f1.1 = (f1.0 * g4(v[(i10 + 1) % v.len()], w[i10 % 3]).cos());
            if i10 > 1 {
                a2 *= ((v.windows(2).map(|t14| t14[0] * t14[1]).sum::<f64>()).sin()).sin();
                f1.1 = f1.1 * size(&v[..1]).cos();
            }
        }
    }
    f1.0 * 0.25_f64 + f1.1 * 0.0_f64 + a2 * 0.0_f64 + w[0]
}
#[differentiable]
pub(crate) fn o91(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p91(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p91(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p92(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![v[v.len() - 1], 0.5_f64];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (y * (x - x).sin().cos());
        l1.push(t2);
    }
    let [mut a4, a5, mut a6] = w;
    if (l1[1] - y) <= (-1.0_f64) {
        for (i7, t9) in l1.iter().enumerate() {
            a6 -= (a5 * (match n % 3 { 0 => a6, 1 => ((*t9) * a6).sin(), _ => a5 }).cos());
            a6 += (l1[i7] * 0.6_f64 + a6 * (-0.4_f64));
        }
        a4 += turned(w, (-v[(n + 1) % v.len()]))[(n + 1) % 3];
        for (&s11, t12) in l1.iter().zip(l1.iter().rev()) {
            let mut i13 = 0;
            loop {
                i13 += 1;
                if i13 > n || n % 2 == 0 { break; }
                a4 = ((a6 + a5) * a4).sin();
                a4 = (v.iter().copied().map(|t17| square(t17) - w[i13 % 3]).sum::<f64>()).sin();
            }
            (a4, a6) = (a6, mix((v[(n + 1) % v.len()] + s11), a6));
        }
    }
    let mut i18 = 0;
    while i18 < n {
        for t23 in w {
            a6 = (t23 * 0.6_f64 + y * (-0.4_f64));
            for i24 in (1..v.len()).rev() {
                a6 = (a4 * (l1.windows(2).map(|t28| t28[0] * t28[1]).sum::<f64>()).sin().cos());
                a4 *= (square((t23 * v[i24 - 1])).sin()).sin();
                let i29 = l1.len() - 1;
                l1[i29] = (a6 * (a5 * (t23 + a6).sin().cos()).cos());
            }
            for i30 in 1..n {
                a4 += mix((t23 + (-0.75_f64)), x);
                let a33 = size(&l1[..]);
                a6 = (if n % 2 == 0 { (y + w[i30 % 3]).cos() } else { (-l1[i18 % l1.len()]).sin() });
            }
        }
        i18 += 1;
    }
    (a4, a6) = (a6, (w[n % 3] / ((w[n % 3] - a4) * (w[n % 3] - a4) + 1.5_f64)));
    a4 * (-0.4_f64) + a6 * 0.25_f64 + w[2] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o92(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p92(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p92(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p93(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let [mut a1, a2, mut a3] = turned(w, y);
    let mut a4 = (x * (-((0.5_f64 * a3) * (0.5_f64 * a3))).exp().cos());
    let mut m5 = vec![vec![(-((-y) * (-y))).exp(); 3]; 2];
    for (&s7, t8) in v.iter().zip(v.iter().rev()) {
        let mut m9 = [[x, square((-v[v.len() - 1])).sin(), a3], w];
        let mut l10 = v.iter().map(|t11| *t11 * a4).collect::<Vec<f64>>();
    }
    a1 * (-0.4_f64) + a3 * 0.5_f64 + a4 * 0.0_f64 + w[(n + 1) % 3] + m5[n % 2][1]
}
#[differentiable(hessian)]
pub(crate) fn o93(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p93(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p93(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p94(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let (mut a1, a2) = halves(size(&v[1..]) + x * 0.1_f64);
    let (mut a3, a4) = halves((a1 * a1).cos() + x * 0.1_f64);
    let mut l5 = vec![v[n % v.len()]; v.len()];
    a3 = a3 * (l5.iter().zip(&v[..]).map(|(s7, t8)| *s7 * *t8 + w[2]).sum::<f64>()).sin().cos();
    a1 * 0.25_f64 + a3 * 0.5_f64 + w[(n + 1) % 3] + l5.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o94(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p94(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p94(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p95(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let a2 = (y * ({ let t1 = (w[n % 3] + 0.9_f64); (-(n as f64)).sin() }).cos());
    let mut f3 = ((match n % 3 { 0 => a2, 1 => (-v[(n + 1) % v.len()]).sin(), _ => v[1] }), a2);
    let mut l4 = vec![w[1], 0.5_f64];
    for i6 in 0..n {
        let t5 = l4[l4.len() - 1] * (-((f3.1 * f3.0) * (f3.1 * f3.0))).exp();
        l4.push(t5);
    }
    'r10: for t9 in l4.windows(2) {
        let mut f11 = halves((v.iter().map(|t13| *t13 + f3.0).product::<f64>()).sin() + x * 0.1_f64);
        f3.0 += (v.iter().copied().map(|t15| square(t15) - t9[0]).sum::<f64>()).sin();
    }
    let mut l16 = l4.iter().map(|t17| *t17 * 0.3_f64).collect::<Vec<f64>>();
    let mut l18 = l4.clone();
    l18[0] = f3.0 * (-1.0_f64) + f3.1 * (-0.4_f64) + w[1] + l4.iter().sum::<f64>() + l16.iter().sum::<f64>() + (-0.75_f64);
    l18
}
#[differentiable]
pub(crate) fn o95(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p95(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p95(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p96(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = halves((v.iter().filter(|t3| **t3 > y).map(|t3| t3.sin()).sum::<f64>()).sin() + x * 0.1_f64);
    let mut a4 = (w[n % 3] * 0.6_f64 + w[(n + 1) % 3] * (-0.4_f64));
    if (w[1] + w[1]) > 1.0_f64 && n != 2 {
        let mut m5 = [w, w];
        m5[(1) % 2][n % 3] = (if (-f1.1) < (w[(n + 1) % 3] - w[2]) { f1.0.sin() } else { (a4 * w[n % 3]).sin() });
    }
    for i6 in 2..=n {
        if n % 2 == 0 { continue; }
        let mut i9 = 0;
        loop {
            i9 += 1;
            if i9 > n || (y + y) < (a4 + v[(n + 1) % v.len()]) { break; }
            if (w[i6 % 3] + v[n % v.len()]) < w[2] {
                f1.0 -= (-(((x + 0.3_f64) + (-0.25_f64)) * ((x + 0.3_f64) + (-0.25_f64)))).exp();
                f1.1 = f1.1 * (v.iter().filter(|t13| **t13 > w[0]).map(|t13| t13.sin()).sum::<f64>()).sin().cos();
                (f1.0, a4) = (a4, (w[1] * 0.6_f64 + v[0] * (-0.4_f64)));
            }
        }
    }
    f1.1 = (a4 * size(&v[..]).cos());
    f1.0 * (-0.75_f64) + f1.1 * 0.5_f64 + a4 * 0.25_f64 + w[n % 3]
}
#[differentiable(hessian)]
pub(crate) fn o96(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p96(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p96(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p97(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = y;
    let l4 = &v[v.len() - 2..];
    a1 -= (v.iter().fold(x, |s5, t6| s5 * 0.5_f64 + *t6 * a1)).sin();
    a1 -= (-(l4[1] + (-0.4_f64))).cos();
    a1 -= (w[n % 3] * 0.5_f64).tanh();
    a1 * (-1.0_f64) + w[n % 3]
}
#[differentiable]
pub(crate) fn o97(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p97(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p97(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p98(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a1 = y;
    let mut l2 = v.iter().map(|t3| *t3 * w[1]).collect::<Vec<f64>>();
    let (i4, i5) = (n % l2.len(), n % l2.len());
    l2.swap(i4, i5);
    a1 += (v.iter().filter(|t7| **t7 > y).map(|t7| t7.sin()).sum::<f64>()).sin();
    let mut a10 = (v.iter().filter(|t9| **t9 > a1).map(|t9| t9.sin()).sum::<f64>()).sin();
    a10 = a10 * (v.iter().map(|t12| *t12 + a10).product::<f64>()).sin().cos();
    [a1 * 0.3_f64 + a10 * 0.5_f64 + w[2] + l2.iter().map(|t| t.sin()).sum::<f64>(), (v.iter().skip(1).take(2).map(|t14| t14.cos() * a1).sum::<f64>()).sin(), v[1]]
}
#[differentiable]
pub(crate) fn o98(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p98(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p98(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable(hessian)]
pub(crate) fn p99(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (-1.0_f64).sin();
    let mut f2 = ((y * (y + a1).sin().cos()), x);
    for i3 in 0..2 {
        a1 = a1 * (-((-(v[1] - v[(i3 + 1) % v.len()])) * (-(v[1] - v[(i3 + 1) % v.len()])))).exp().cos();
    }
    let mut i6 = 0;
    'r9: loop {
        i6 += 1;
        if i6 > n || n > 1 { break; }
        if (x * w[n % 3]) > 0.3_f64 && n != 2 { continue; }
    }
    f2.1 = f2.1 * ({ let t10 = (y - x); (f2.0 * (t10 + v[n % v.len()]).sin().cos()) }).cos();
    ((w[(n + 1) % 3] * ((-1.0_f64) * v[(n + 1) % v.len()]).sin().cos()), a1 * 0.5_f64 + f2.0 * 0.9_f64 + f2.1 * 0.5_f64 + w[n % 3])
}
#[differentiable(hessian)]
pub(crate) fn o99(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p99(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p99(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p100(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a1 = x;
    let mut l2 = vec![0.0_f64; v.len()];
    let mut a4 = x;
    'r8: for (i5, t7) in l2.iter().enumerate() {
        if n % 2 == 0 {
            if i5 % 2 == 0 {
                let mut m9 = [[w[n % 3], ((0..n % 4).map(|i12| l2[i12 % l2.len()] * a4).sum::<f64>()).sin(), x], w];
            } else if n > 1 {
                a1 *= (((w[n % 3] - a1) - v[i5 % v.len()]).tanh()).sin();
            } else {
                a4 = a4 * turned(w, (v[1] + l2[i5]))[n % 3].cos();
                a4 += (l2[i5] * 0.6_f64 + w[i5 % 3] * (-0.4_f64));
            }
        }
        a4 += (match n % 3 { 0 => w[1], 1 => (-y).cos(), _ => l2[l2.len() - 1] });
        let mut a13 = w[2];
    }
    for i14 in 0..v.len() {
        let g17 = |s19: f64, t18: f64| (w[n % 3] * (y * (-v[n % v.len()]).sin().cos()).cos());
    }
    for i20 in 0..l2.len() {
        let mut m23 = vec![vec![(w[i20 % 3] * 0.6_f64 + y * (-0.4_f64)); 3]; 2];
        (a1, a4) = (a4, (a1 + w[(i20 + 1) % 3]).sin());
        std::mem::swap(&mut a1, &mut a4);
    }
    [a1 * 0.5_f64 + a4 * 0.25_f64 + w[1] + l2.iter().map(|t| t.sin()).sum::<f64>(), size(&v[..=1]), y]
}
#[differentiable]
pub(crate) fn o100(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p100(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p100(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p101(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a4 = ({ let t1 = ((x * y) * x); (v.iter().filter(|t3| **t3 > y).map(|t3| t3.sin()).sum::<f64>()).sin() });
    let mut f5 = halves((if ((n as f64) + y) < (w[n % 3] * y) { (-v[n % v.len()]).sin() } else { (-y).sin() }) + x * 0.1_f64);
    let mut a7 = ({ let t6 = (-x); (f5.0 * (a4 - v[0]).sin().cos()) });
    for t10 in &v[..] {
        if w[n % 3] < (0.5_f64 + a7) {
            a7 = a7 * (if (x + f5.0) < (f5.0 * y) { (v.iter().map(|t12| *t12 * f5.0).sum::<f64>()).sin() } else { size(&v[..]) }).cos();
        } else {
            a7 = (if (v[n % v.len()] + w[1]) < (f5.0 + w[0]) { (f5.1 * 0.6_f64 + (-1.0_f64) * (-0.4_f64)) } else { (v[v.len() - 1] * (f5.1 * w[n % 3]).sin().cos()) });
            let mut i13 = 0;
            loop {
                i13 += 1;
                if i13 > n || n % 2 == 0 { break; }
                a7 *= ((w[2] * size(&v[..]).cos())).sin();
                (f5.0, a7) = (a7, turned(w, (v[n % v.len()] * f5.0))[n % 3]);
                (f5.0, a7) = (a7, ((*t10) - y).cos());
            }
            if (w[2] + (*t10)) < (f5.1 * w[n % 3]) { continue; }
        }
        'r19: for t18 in v.windows(2) {
            for i20 in (0..n).rev() {
                a7 = (a7 * 0.6_f64 + v[v.len() - 1] * (-0.4_f64));
                let f23 = halves((0.25_f64 * (0.9_f64 - w[n % 3]).sin().cos()) + x * 0.1_f64);
            }
            a7 *= ((v.iter().map(|t25| *t25 + a7).product::<f64>()).sin()).sin();
        }
    }
    for t28 in w {
        a7 = (match n % 3 { 0 => a7, 1 => (0.5_f64 * (v[1] * t28).sin().cos()), _ => t28 });
    }
    for i29 in 0..v.len() {
        a7 = (v.iter().map(|t33| *t33 + x).product::<f64>()).sin();
        (f5.0, a7) = (a7, mix(((-1.0_f64) + f5.1), x));
        if (a7 - f5.1) < (v[i29] + w[(n + 1) % 3]) {
            a7 = (-(v[i29] * v[i29])).exp();
            f5.0 -= mix((f5.0 - f5.1), f5.0);
        }
    }
    f5.0 * 1.0_f64 + f5.1 * 0.5_f64 + a7 * 0.3_f64 + w[2]
}
#[differentiable]
pub(crate) fn o101(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p101(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p101(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p102(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let [mut a1, a2, mut a3] = turned(w, x);
    let l6 = &v[v.len() - 2..];
    let mut b7 = [v[(n + 1) % v.len()], halves((w[n % 3] * 0.3_f64)).1, w[0]];
    b7[n % 3] = mix(a3, a1);
    b7[2] += ((0..n % 4).map(|i10| v[i10 % v.len()] * y).sum::<f64>()).sin();
    for i11 in 0..l6.len() {
        let mut a17 = square((y - b7[n % 3])).sin();
        if (x - b7[n % 3]) < (a17 - v[1]) { continue; }
        for i18 in 1..n {
            for i21 in 0..i18 {
                a17 = a17 * (l6.iter().map(|t25| *t25 + w[2]).product::<f64>()).sin().cos();
            }
            a3 = (l6[i18 % l6.len()] * 0.6_f64 + b7[i18 % 3] * (-0.4_f64));
        }
    }
    let mut a28 = (v.iter().zip(&v[..]).map(|(s26, t27)| *s26 * *t27 + l6[0]).sum::<f64>()).sin();
    b7 = turned(b7, (-(w[n % 3] * w[n % 3])).exp());
    a1 * 0.0_f64 + a3 * 0.3_f64 + a28 * (-0.75_f64) + w[n % 3] + b7[0]
}
#[differentiable(hessian)]
pub(crate) fn o102(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p102(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p102(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p103(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut f1 = halves((v.iter().filter(|t3| **t3 > y).map(|t3| t3.sin()).sum::<f64>()).sin() + x * 0.1_f64);
    let mut f4 = (({ let t5 = (v[n % v.len()] + w[(n + 1) % 3]); (v[n % v.len()] - y).sin() }), y);
    f1.1 = f1.1 * (-w[2]).sin().cos();
    f1.1 += w[(n + 1) % 3].tanh();
    [f1.0 * 0.0_f64 + f1.1 * 0.3_f64 + f4.0 * 0.9_f64 + f4.1 * 0.0_f64 + w[2], (v[v.len() - 1] * 0.6_f64 + y * (-0.4_f64)), f4.0]
}
#[differentiable]
pub(crate) fn o103(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p103(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p103(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p104(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [v[(n + 1) % v.len()]; 3];
    let (mut a2, a3) = (mix(x, x), 0.5_f64);
    let mut b4 = turned(w, w[n % 3]);
    a2 = (-(w[n % 3] - x)).cos();
    for i5 in 0..n {
        b4 = b1;
        b4[(n + 1) % 3] *= ((if ((-0.4_f64) + a3) <= 0.5_f64 { (if (a3 * b4[(i5 + 1) % 3]) < (v[0] + a3) { (-a3).sin() } else { (-0.5_f64).sin() }) } else { (if n % 2 == 0 { (a2 + 0.5_f64).sin() } else { (-b4[i5 % 3]).sin() }) })).sin();
        if (a3 + a2) > (-0.4_f64) && i5 != 2 { continue; }
    }
    let mut m8 = [[(n as f64), (if (a2 + a2) < (b4[n % 3] + x) { (x - y).sin() } else { ((-0.75_f64) - v[n % v.len()]).sin() }), b1[n % 3]], b1];
    let [mut a9, a10, mut a11] = b4;
    a2 * (-0.4_f64) + a9 * 0.5_f64 + a11 * 1.0_f64 + w[(n + 1) % 3] + b1[n % 3] + b4[(n + 1) % 3] + m8[n % 2][1]
}
#[differentiable]
pub(crate) fn o104(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p104(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p104(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p105(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let (mut a1, a2) = halves(size(&v[..]) + x * 0.1_f64);
    let mut f3 = halves((a2 - y).tanh() + x * 0.1_f64);
    'r7: for i4 in 0..n {
        f3.0 += (x * ((0..n % 4).map(|i10| v[i10 % v.len()] * w[n % 3]).sum::<f64>()).sin().cos());
        (a1, f3.1) = (f3.1, (a1 + f3.1).cos());
        for i11 in (1..v.len()).rev() {
            f3.1 -= (if (a2 + w[n % 3]) < (w[n % 3] * a2) { (-((a2 + y) * (a2 + y))).exp() } else { (-((f3.0 + a2) * (f3.0 + a2))).exp() });
        }
    }
    for i14 in (1..v.len()).rev() {
        for t19 in w {
            a1 = (v.iter().map(|t21| *t21 + f3.0).product::<f64>()).sin();
        }
        for i22 in 0..v.len() {
            f3.1 -= mix((w[1] * f3.0), a2);
            let mut i25 = 0;
            loop {
                i25 += 1;
                if i25 > n || n % 2 == 0 { break; }
                if n % 2 == 0 { return (y - a1).tanh(); }
                f3.0 = ((a1 + w[i14 % 3]) - (w[i22 % 3] + w[(i22 + 1) % 3])).sin();
            }
        }
    }
    a1 * (-0.4_f64) + f3.0 * 0.5_f64 + f3.1 * (-1.0_f64) + w[1]
}
#[differentiable(hessian)]
pub(crate) fn o105(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p105(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p105(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p106(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let (mut a1, a2) = halves((match n % 3 { 0 => y, 1 => (v[v.len() - 1] + y).sin(), _ => (-1.0_f64) }) + x * 0.1_f64);
    let mut c3 = Body { at: [({ let t4 = (a1 - v[v.len() - 1]); (t4 * t4).sin() }), x], speed: 0.9_f64 };
    let mut b5 = [y, (v.iter().map(|t7| *t7 + v[n % v.len()]).product::<f64>()).sin(), a1];
    for i8 in (0..n).step_by(2) {
        if i8 > 1 {
            b5[1] = (-((a2 - c3.speed) * (a2 - c3.speed))).exp();
            let mut b11 = b5;
        }
        for (i14, t16) in v.iter().enumerate() {
            let mut i17 = 0;
            loop {
                i17 += 1;
                if i17 > n || v[1] < (a1 + x) { break; }
                b5[i17 % 3] = (v.iter().zip(&v[..]).map(|(s20, t21)| *s20 * *t21 + a1).sum::<f64>()).sin();
            }
            let mut i22 = 0;
            loop {
                i22 += 1;
                if i22 > n || (w[0] + w[n % 3]) <= (-0.75_f64) { break; }
                a1 += (y + b5[(i22 + 1) % 3]).tanh();
                a1 += (if i8 > 1 { size(&v[1..]) } else { (-(a1 * a1)).exp() });
                a1 *= (((*t16) * (match i22 % 3 { 0 => v[0], 1 => (v[n % v.len()] + a1).sin(), _ => x }).cos())).sin();
            }
            for i25 in 1..v.len() {
                a1 = (x * (v.iter().rev().enumerate().map(|(s28, t29)| *t29 * (s28 as f64)).sum::<f64>()).sin().cos());
            }
        }
        b5[n % 3] = (w[i8 % 3] * a2).sin();
    }
    a1 *= ((b5[0] * 0.6_f64 + a2 * (-0.4_f64))).sin();
    if (w[n % 3] + v[(n + 1) % v.len()]) <= 0.25_f64 {
        b5[0] = turned(b5, (-a1))[n % 3];
        a1 = (-(a1 * w[(n + 1) % 3])).sin();
    } else if (-w[2]) <= 0.9_f64 {
        a1 = a1 * (v[(n + 1) % v.len()] * v[n % v.len()]).sin().cos();
        for i30 in 1..v.len() {
            c3.at[0] += (a1 * (x + a1).sin().cos());
        }
        let mut a35 = (v.iter().zip(&v[..]).map(|(s33, t34)| *s33 * *t34 + v[(n + 1) % v.len()]).sum::<f64>()).sin();
    } else {
        if (-v[0]) < (a2 + a1) {
            a1 = a1 * (-(((v[v.len() - 1] - v[(n + 1) % v.len()]) * b5[n % 3]) * ((v[v.len() - 1] - v[(n + 1) % v.len()]) * b5[n % 3]))).exp().cos();
            c3 = moved(&c3, (v.iter().map(|t37| *t37 * w[0]).sum::<f64>()).sin());
        }
        for i38 in 1..v.len() {
            for i41 in (1..v.len()).rev() {
                a1 = a1 * turned(w, (v[i38 - 1] + w[0]))[0].cos();
                c3.speed = ({ let t44 = (y - v[i41]); (v[i38 % v.len()] * v[(n + 1) % v.len()]).sin() });
                a1 = a1 * (a2 / ((a2 + c3.at[1]) * (a2 + c3.at[1]) + 1.5_f64)).cos();
            }
            a1 = (v.iter().map(|t46| *t46 + c3.at[1]).product::<f64>()).sin();
            c3.at[0] += square((c3.at[0] + x)).sin();
        }
    }
    ((w[(n + 1) % 3] - a2).sin(), a1 * 0.3_f64 + w[2] + b5[0] + c3.speed + c3.at[1])
}
#[differentiable]
pub(crate) fn o106(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p106(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p106(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p107(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = ((y + x).tanh(), x);
    let mut l2 = v.to_vec();
    f1.1 *= ((v.iter().rev().enumerate().map(|(s4, t5)| *t5 * (s4 as f64)).sum::<f64>()).sin()).sin();
    if n > 1 {
        f1.0 -= (f1.0 * 0.6_f64 + 0.0_f64 * (-0.4_f64));
    } else {
        let mut i6 = 0;
        loop {
            i6 += 1;
            if i6 > n || (w[2] + w[(n + 1) % 3]) < (f1.0 + f1.0) { break; }
            let mut i9 = 0;
            loop {
                i9 += 1;
                if i9 > n || (v[(i6 + 1) % v.len()] * x) < 0.9_f64 { break; }
                let (mut a12, a13) = halves((-f1.1).tanh() + x * 0.1_f64);
                let mut a13 = halves((w[i6 % 3] * v[i6 % v.len()])).1;
                a12 *= ((a12 / (((a13 + l2[l2.len() - 1]) - a13) * ((a13 + l2[l2.len() - 1]) - a13) + 1.5_f64))).sin();
            }
            if l2[n % l2.len()] > 0.25_f64 && n != 2 { break; }
            if (x * (-0.4_f64)) < (w[0] + (-0.4_f64)) { continue; }
        }
        let mut f14 = halves((w[(n + 1) % 3] * 0.6_f64 + 1.0_f64 * (-0.4_f64)) + x * 0.1_f64);
        for t17 in l2.iter_mut().rev() {
            *t17 = *t17 * (v.iter().map(|t19| *t19 + x).product::<f64>()).sin();
            if n % 2 == 0 {
                f14.1 += (match n % 3 { 0 => f14.1, 1 => ((*t17) * (-v[(n + 1) % v.len()]).sin().cos()), _ => f14.0 });
            }
            f14.0 = ((v[n % v.len()] * w[(n + 1) % 3]) + (f14.1 + f14.1)).cos();
            for (i20, t22) in v.iter().enumerate() {
                f14.1 += (f14.1 * 0.6_f64 + (*t22) * (-0.4_f64));
                f1.1 -= size(&v[..]);
            }
        }
    }
    f1.1 = f1.1 * halves((f1.0 - y)).1.cos();
    let mut b23 = [(-0.75_f64), (if (f1.0 - w[2]) > 0.9_f64 && n != 2 { y.sin() } else { (w[0] * y).sin() }), f1.1];
    let i24 = (n + 1) % l2.len();
    l2[i24] = (v[0] * 0.6_f64 + b23[1] * (-0.4_f64));
    f1.0 * 0.5_f64 + f1.1 * (-1.0_f64) + w[(n + 1) % 3] + b23[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o107(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p107(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p107(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p108(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [w[1]; 3];
    let g2 = |s4: f64, t3: f64| (t3 / ((v[n % v.len()] * v[(n + 1) % v.len()]) * (v[n % v.len()] * v[(n + 1) % v.len()]) + 1.5_f64));
    let mut a5 = 1.0_f64;
    'r9: for (i6, t8) in v.iter().enumerate() {
        b1[0] = (v.iter().map(|t11| *t11 + w[i6 % 3]).product::<f64>()).sin();
        let l14 = &v[v.len() - 2..];
    }
    a5 * 1.0_f64 + w[(n + 1) % 3] + b1[n % 3]
}
#[differentiable(hessian)]
pub(crate) fn o108(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p108(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p108(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p109(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let a1 = (v[n % v.len()] * (match n % 3 { 0 => x, 1 => (y + y).sin(), _ => v[(n + 1) % v.len()] }).cos());
    let mut b2 = w;
    let (mut a5, a6) = halves((0.3_f64 - b2[n % 3]).cos() + x * 0.1_f64);
    a5 += turned(b2, (v[v.len() - 1] + a6))[n % 3];
    a5 += (x * (v.iter().rev().enumerate().map(|(s7, t8)| *t8 * (s7 as f64)).sum::<f64>()).sin().cos());
    for i9 in 0..v.len() {
        b2[2] = ({ let t12 = (y + a1); tower(((i9 as f64) - y), i9 % 4) });
    }
    b2[(n + 1) % 3] = (v.iter().copied().map(|t14| square(t14) - y).sum::<f64>()).sin();
    [a5 * 0.9_f64 + w[(n + 1) % 3] + b2[n % 3], (x * 0.6_f64 + x * (-0.4_f64)), a5]
}
#[differentiable]
pub(crate) fn o109(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p109(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p109(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p110(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![w[2]; v.len()];
    let mut a3 = size(&l1[..]);
    let g6 = |s8: f64, t7: f64| ({ let t9 = (-(x + t7)); (-((-w[n % 3]) * (-w[n % 3]))).exp() });
    l1[1] = (match n % 3 { 0 => a3, 1 => (v.iter().copied().map(|t11| square(t11) - y).sum::<f64>()).sin(), _ => v[n % v.len()] });
    if (w[(n + 1) % 3] - w[(n + 1) % 3]) < a3 {
        let mut b12 = [y, (y + a3).tanh(), y];
        a3 = (y * (w[2] * 0.6_f64 + w[n % 3] * (-0.4_f64)).cos());
    } else if n % 2 == 0 {
        for (i13, t15) in l1.iter().enumerate() {
            for i16 in (0..n).rev() {
                a3 += (w[0] * (v.iter().fold(x, |s19, t20| s19 * 0.5_f64 + *t20 * (*t15))).sin().cos());
                a3 += ((a3 + w[n % 3]) * w[(i16 + 1) % 3]).sin();
            }
            for i21 in 0..v.len() {
                a3 = a3 * (0.3_f64 / ((a3 * w[1]) * (a3 * w[1]) + 1.5_f64)).cos();
                a3 += mix((y + l1[i13]), a3);
            }
        }
        for t26 in w {
            for i27 in (0..n).step_by(2) {
                let mut l30 = l1.to_vec();
            }
            let a32 = (l1[(n + 1) % l1.len()] + (v[(n + 1) % v.len()] + w[n % 3])).tanh();
        }
        let mut c33 = Body { at: [square((-1.0_f64)).sin(), x], speed: v[n % v.len()] };
    } else {
        a3 = a3 * g6(a3, l1[l1.len() - 1]).cos();
    }
    a3 *= (({ let t34 = ((v[n % v.len()] * y) + (x - a3)); (v.iter().copied().map(|t36| square(t36) - a3).sum::<f64>()).sin() })).sin();
    a3 * 1.0_f64 + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o110(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p110(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p110(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p111(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = (w[n % 3] / (((v[1] + x) - (-w[(n + 1) % 3])) * ((v[1] + x) - (-w[(n + 1) % 3])) + 1.5_f64));
    let mut a2 = turned(w, (-y))[0];
    'r6: for i3 in 1..v.len() {
        let mut b9 = w;
        for i12 in (0..n).step_by(2) {
            if n % 2 == 0 {
                b9[2] *= (square(x).sin()).sin();
                let l17 = &v[v.len() - 2..];
                a2 -= size(&v[..]);
            }
            let mut i18 = 0;
            loop {
                i18 += 1;
                if i18 > n || (-x) < y { break; }
                let mut a21 = (match n % 3 { 0 => (i12 as f64), 1 => (v[i3] * (x + v[0]).sin().cos()), _ => a2 });
                a2 = tower((-a21), i3 % 4);
            }
            b9[i12 % 3] += (match i12 % 3 { 0 => x, 1 => (a2 / ((-x) * (-x) + 1.5_f64)), _ => (n as f64) });
        }
        for i22 in (1..v.len()).rev() {
            a1 *= (((w[i22 % 3] + a2) + (a2 + a2)).tanh()).sin();
            if (b9[0] + (i22 as f64)) < (-b9[2]) {
                b9[(i3 + 1) % 3] *= ((x * 0.6_f64 + a1 * (-0.4_f64))).sin();
                b9[2] += tower((a1 + x), i3 % 4);
                a2 -= (y * (w[2] * 0.6_f64 + w[n % 3] * (-0.4_f64)).cos());
            } else if i22 % 2 == 0 {
                b9.swap(0, 2);
                a2 += (-(((y + b9[i3 % 3]) + (-x)) * ((y + b9[i3 % 3]) + (-x)))).exp();
            } else {
                let (mut a25, a26) = halves((v.iter().rev().enumerate().map(|(s27, t28)| *t28 * (s27 as f64)).sum::<f64>()).sin() + x * 0.1_f64);
                b9.swap(i22 % 3, n % 3);
                a2 += (v.iter().skip(1).take(2).map(|t30| t30.cos() * v[i22 % v.len()]).sum::<f64>()).sin();
            }
            b9[0] = tower((w[(i22 + 1) % 3] + b9[1]), n % 4);
        }
    }
    a2 = ({ let t31 = ((a1 + v[n % v.len()]) + (-(-1.0_f64))); (v[n % v.len()] / ((-(-1.0_f64)) * (-(-1.0_f64)) + 1.5_f64)) });
    a1 += (v.iter().map(|t33| *t33 + y).product::<f64>()).sin();
    let mut i34 = 0;
    loop {
        i34 += 1;
        if i34 > n || n % 2 == 0 { break; }
        for i37 in 0..3 {
            a1 = a1 * mix((-v[v.len() - 1]), v[i34 % v.len()]).cos();
        }
    }
    a1 * 0.0_f64 + a2 * (-0.75_f64) + w[1]
}
#[differentiable(hessian)]
pub(crate) fn o111(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p111(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p111(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p112(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = y;
    let mut a3 = ({ let t2 = ((0.5_f64 - 1.0_f64) + (w[2] + x)); (-((-x) * (-x))).exp() });
    let g4 = |s6: f64, t5: f64| (v[(n + 1) % v.len()] * (v.iter().fold(w[n % 3], |s7, t8| s7 * 0.5_f64 + *t8 * w[2])).sin().cos());
    let mut l9 = smoothed(&v[..], n);
    (a1, a3) = (a3, square((a1 - w[n % 3])).sin());
    if w[1] < (l9[n % l9.len()] + a1) {
        for i11 in (1..=n).rev() {
            for (&s15, t16) in v.iter().zip(l9.iter().rev()) {
                a3 += (w[n % 3] * 0.6_f64 + l9[(i11 + 1) % l9.len()] * (-0.4_f64));
            }
            if (a1 + l9[n % l9.len()]) < (-l9[n % l9.len()]) {
                a3 += (if w[(n + 1) % 3] <= 0.5_f64 { ((0..n % 4).map(|i19| l9[i19 % l9.len()] * l9[1]).sum::<f64>()).sin() } else { (x * l9[n % l9.len()]).sin() });
                let mut a20 = ((w[i11 % 3] - x) - (l9[i11 % l9.len()] + x)).tanh();
            } else if (v[i11 % v.len()] + v[1]) < y {
                a1 -= halves((w[i11 % 3] + y)).0;
                a3 += (v.iter().fold(x, |s21, t22| s21 * 0.5_f64 + *t22 * a1)).sin();
            } else {
                if (a3 + 1.0_f64) > (-1.0_f64) && n != 2 { break; }
                a3 = a3 * (w[n % 3] / ((a1 + (0.3_f64 * w[2])) * (a1 + (0.3_f64 * w[2])) + 1.5_f64)).cos();
                a1 += g4(y, x);
            }
            let [mut a23, a24, mut a25] = turned(w, a3);
        }
        let mut l26 = vec![a1; l9.len()];
    }
    'r31: for i28 in 0..l9.len() {
        for t34 in w {
            if (w[2] + v[i28 % v.len()]) < (a1 * l9[i28]) { continue; }
            for (&s36, t37) in l9.iter().zip(l9.iter().rev()) {
                let (mut a38, a39) = ((s36 / ((w[(i28 + 1) % 3] - (*t37)) * (w[(i28 + 1) % 3] - (*t37)) + 1.5_f64)), t34);
            }
            let i40 = i28 % l9.len();
            l9[i40] -= ((x - a3) + (a3 * (-0.4_f64))).cos();
        }
    }
    a1 = (v.iter().map(|t42| *t42 * a1).sum::<f64>()).sin();
    a1 * 1.0_f64 + a3 * (-0.4_f64) + w[n % 3] + l9.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o112(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p112(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p112(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p113(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut b1 = [x, (w[0] * 0.6_f64 + w[n % 3] * (-0.4_f64)), w[2]];
    let mut l2 = vec![v[n % v.len()]; v.len()];
    let mut f4 = halves((if (-x) < ((n as f64) * b1[n % 3]) { (y - w[0]).sin() } else { (b1[0] + b1[n % 3]).sin() }) + x * 0.1_f64);
    'r8: for i5 in (0..n).step_by(2) {
        b1[n % 3] -= (0.3_f64 * 0.6_f64 + b1[i5 % 3] * (-0.4_f64));
        f4.0 = (0.25_f64 * (y * 0.3_f64.sin().cos()).cos());
    }
    l2[0] += (v[0] + f4.1).sin();
    [f4.0 * 0.9_f64 + f4.1 * 0.0_f64 + w[n % 3] + b1[n % 3] + l2.iter().map(|t| t.sin()).sum::<f64>(), (x * l2[n % l2.len()].sin().cos()), y]
}
#[differentiable]
pub(crate) fn o113(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p113(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p113(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p114(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut a1 = y;
    let mut l2 = vec![w[(n + 1) % 3], mix((-x), a1), 0.25_f64];
    a1 += (a1 * 0.6_f64 + x * (-0.4_f64));
    let a4 = halves((y - w[(n + 1) % 3])).0;
    for i5 in 0..v.len() {
        let mut i8 = 0;
        while i8 < 4 && (y - w[n % 3]) < 0.8_f64 {
            if (-1.0_f64) < (l2[l2.len() - 1] * w[n % 3]) {
                let mut f11 = ((if w[(i5 + 1) % 3] < (a1 + w[n % 3]) { (w[0] + w[0]).sin() } else { (v[(i8 + 1) % v.len()] + v[(i8 + 1) % v.len()]).sin() }), y);
                f11.0 = (if i5 % 2 == 0 { (w[i5 % 3] / ((i5 as f64) * (i5 as f64) + 1.5_f64)) } else { (-((w[i5 % 3] - 0.9_f64) * (w[i5 % 3] - 0.9_f64))).exp() });
            }
            for t14 in l2.iter_mut() {
                *t14 = *t14 * (-y).tanh();
                a1 += (x * 0.6_f64 + y * (-0.4_f64));
                a1 += (-((a4 + (y + v[i5 % v.len()])) * (a4 + (y + v[i5 % v.len()])))).exp();
                a1 *= (tower(((*t14) + a4), i5 % 4)).sin();
            }
            i8 += 1;
        }
        a1 += (if i5 % 2 == 0 { (v.iter().skip(1).take(2).map(|t16| t16.cos() * y).sum::<f64>()).sin() } else { (-((a1 + a4) * (a1 + a4))).exp() });
    }
    l2[0] = a1 * 0.3_f64 + w[n % 3] + 0.3_f64;
    l2
}
#[differentiable(hessian)]
pub(crate) fn o114(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p114(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p114(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p115(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = v.iter().map(|t2| *t2 * y).collect::<Vec<f64>>();
    let mut m3 = vec![vec![(w[0] + (-0.4_f64)).cos(); 3]; 2];
    let mut l4 = smoothed(&v[..], n);
    let mut l6 = vec![y, 0.5_f64];
    for i8 in 0..n {
        let t7 = l6[l6.len() - 1] * (y * (y - y).sin().cos());
        l6.push(t7);
    }
    let mut l9 = smoothed(&l4[..], n);
    if m3[(n % 3) % 2][2] <= 0.3_f64 {
        if (-y) < y {
            let f11 = halves((v.iter().filter(|t13| **t13 > v[0]).map(|t13| t13.sin()).sum::<f64>()).sin() + x * 0.1_f64);
            let a14 = tower(y, n % 4);
        } else if n > 1 {
            let i15 = n % l1.len();
            l1[i15] = l1[i15] * l1[0] / (1.0_f64 + l1[0] * l1[0]);
            for t18 in l6.iter_mut() {
                *t18 = *t18 * (v.iter().rev().enumerate().map(|(s19, t20)| *t20 * (s19 as f64)).sum::<f64>()).sin();
                *t18 = (m3[(0) % 2][n % 3] * (x + x).cos().cos());
            }
        } else {
            'r24: for i21 in (0..n).step_by(2) {
                let mut c25 = Body { at: [(l4.iter().map(|t27| *t27 * w[0]).sum::<f64>()).sin(), y], speed: y };
            }
        }
        let g28 = |s30: f64, t29: f64| ((0..n % 4).map(|i33| v[i33 % v.len()] * s30).sum::<f64>()).sin();
    }
    let mut a34 = w[n % 3];
    a34 *= (((0..n % 4).map(|i37| l6[i37 % l6.len()] * y).sum::<f64>()).sin()).sin();
    a34 * 0.0_f64 + w[0] + m3[n % 2][1] + l1.iter().sum::<f64>() + l4.iter().sum::<f64>() + l6.iter().sum::<f64>() + l9.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o115(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p115(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p115(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p116(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let a3 = (v.iter().filter(|t2| **t2 > y).map(|t2| t2.sin()).sum::<f64>()).sin();
    let mut l4 = vec![v[(n + 1) % v.len()], (match n % 3 { 0 => x, 1 => (v[(n + 1) % v.len()] * (-0.4_f64)).sin(), _ => v[v.len() - 1] }), 0.25_f64];
    let mut f6 = halves((-l4[1]).sin() + x * 0.1_f64);
    for i7 in 0..l4.len() {
        let mut i10 = 0;
        loop {
            i10 += 1;
            if i10 > n || i7 > 1 { break; }
            let mut l13 = v.to_vec();
        }
    }
    for i15 in 1..v.len() {
        for i18 in 0..v.len() {
            let mut f21 = (((i15 as f64) * (w[0] - l4[1]).sin().cos()), f6.0);
        }
        f6.0 -= (a3 * 0.6_f64 + (-0.75_f64) * (-0.4_f64));
        let mut m22 = [[f6.1, ({ let t23 = (f6.0 + f6.0); (w[n % 3] * w[i15 % 3]).sin() }), w[1]], w];
    }
    l4[0] = f6.0 * (-1.0_f64) + f6.1 * 0.9_f64 + w[n % 3] + (-0.75_f64);
    l4
}
#[differentiable]
pub(crate) fn o116(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p116(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p116(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p117(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [(n as f64), (x * 0.6_f64 + v[(n + 1) % v.len()] * (-0.4_f64)), y];
    let a2 = (x * 0.6_f64 + y * (-0.4_f64));
    let mut c3 = Body { at: [(b1[0] * v[1]).sin(), y], speed: b1[(n + 1) % 3] };
    for i4 in 0..v.len() {
        let mut b7 = [y, halves(a2).0, v[i4]];
        let mut a8 = v[v.len() - 1];
    }
    let (mut a9, a10) = (({ let t11 = v[0]; (x - x).sin() }), 0.0_f64);
    for t14 in &v[..] {
        'r18: for i15 in 1..v.len() {
            b1[(n + 1) % 3] += mix((v[i15] * v[i15 - 1]), b1[i15 % 3]);
            b1[i15 % 3] -= ((*t14) * 0.6_f64 + a2 * (-0.4_f64));
        }
        b1[1] += (a10 / ((((*t14) + v[0]) * a2) * (((*t14) + v[0]) * a2) + 1.5_f64));
        a9 *= ((match n % 3 { 0 => a10, 1 => (-b1[n % 3]).tanh(), _ => 0.5_f64 })).sin();
    }
    for i19 in 0..3 {
        'r25: for i22 in 0..v.len() {
            b1 = turned(b1, (a9 * (-w[i19 % 3]).sin().cos()));
        }
        b1[2] += (a10 * 0.6_f64 + y * (-0.4_f64));
        if (x + w[(i19 + 1) % 3]) <= 0.25_f64 {
            if (1.0_f64 + x) < (-w[2]) {
                a9 = ({ let t26 = ((v[1] * b1[2]) - (a10 + a2)); (match n % 3 { 0 => a9, 1 => (w[1] + v[1]).sin(), _ => a10 }) });
            }
        } else if (v[(i19 + 1) % v.len()] - v[i19 % v.len()]) > (-0.75_f64) && n != 2 {
            let mut i27 = 0;
            loop {
                i27 += 1;
                if i27 > n || v[n % v.len()] < (w[(i19 + 1) % 3] + c3.speed) { break; }
                a9 = (v.iter().skip(1).take(2).map(|t31| t31.cos() * v[i19 % v.len()]).sum::<f64>()).sin();
                c3.speed -= (x / ((-y) * (-y) + 1.5_f64));
                c3.at = [(a10 * 0.6_f64 + v[i27 % v.len()] * (-0.4_f64)), c3.at[0]];
            }
            a9 += (-a10).cos();
        } else {
            let (mut a32, a33) = (((i19 as f64) * 0.6_f64 + y * (-0.4_f64)), x);
        }
    }
    a9 * 0.0_f64 + w[2] + b1[0] + c3.speed + c3.at[1]
}
#[differentiable(hessian)]
pub(crate) fn o117(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p117(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p117(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p118(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let a1 = ((0.3_f64 + v[(n + 1) % v.len()]) - (y - x)).sin();
    let mut a2 = x;
    let [mut a3, a4, mut a5] = w;
    a5 = (v.iter().rev().enumerate().map(|(s6, t7)| *t7 * (s6 as f64)).sum::<f64>()).sin();
    for i8 in 0..v.len() {
        let mut i11 = 0;
        'r14: loop {
            i11 += 1;
            if i11 > n || (1.0_f64 + v[1]) < a5 { break; }
            for i15 in 0..i8 {
                if (v[i8] + v[i8]) < (a3 - w[2]) { continue; }
            }
            if (a4 * x) < (-a5) {
                (a2, a5) = (a5, size(&v[..1]));
                a5 += (x * 0.6_f64 + a5 * (-0.4_f64));
                a3 += ((0..i8 % 4).map(|i20| v[i20 % v.len()] * a5).sum::<f64>()).sin();
            }
            std::mem::swap(&mut a2, &mut a5);
        }
    }
    a3 = (-(((w[n % 3] * v[n % v.len()]) + (w[n % 3] - 0.5_f64)) * ((w[n % 3] * v[n % v.len()]) + (w[n % 3] - 0.5_f64)))).exp();
    a5 += ((a5 - w[(n + 1) % 3]) - (a4 + a5)).cos();
    (size(&v[..]), a2 * (-0.75_f64) + a3 * (-1.0_f64) + a5 * 1.0_f64 + w[(n + 1) % 3])
}
#[differentiable]
pub(crate) fn o118(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p118(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p118(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p119(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let (mut a1, a2) = ((if (x * v[(n + 1) % v.len()]) > 0.3_f64 && n != 2 { ((n as f64) - x).sin() } else { (-w[n % 3]).sin() }), w[(n + 1) % 3]);
    let mut f3 = halves(v[n % v.len()].cos() + x * 0.1_f64);
    let mut i4 = 0;
    loop {
        i4 += 1;
        if i4 > n || a1 > (-0.4_f64) && n != 2 { break; }
        (a1, f3.1) = (f3.1, halves((v[n % v.len()] * w[1])).1);
        f3.0 = f3.0 * (y / (((v[0] * a1) * v[n % v.len()]) * ((v[0] * a1) * v[n % v.len()]) + 1.5_f64)).cos();
    }
    f3.1 = (f3.0 * (-(((-1.0_f64) - 0.25_f64) * ((-1.0_f64) - 0.25_f64))).exp().cos());
    ((x * 0.6_f64 + f3.0 * (-0.4_f64)), a1 * 0.25_f64 + f3.0 * (-0.4_f64) + f3.1 * 0.25_f64 + w[2])
}
#[differentiable]
pub(crate) fn o119(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p119(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p119(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

/// The programs by name.
pub(crate) fn all() -> Vec<(&'static str, Forms)> {
    vec![
    ("p0", forms!(p0, Some(p0::hvp))),
    ("o0", forms!(o0, Some(o0::hvp))),
    ("p1", forms!(p1)),
    ("o1", forms!(o1)),
    ("p2", forms!(p2)),
    ("o2", forms!(o2)),
    ("p3", forms!(p3, Some(p3::hvp))),
    ("o3", forms!(o3, Some(o3::hvp))),
    ("o4", forms!(o4)),
    ("p5", forms!(p5)),
    ("o5", forms!(o5)),
    ("o6", forms!(o6, Some(o6::hvp))),
    ("o7", forms!(o7)),
    ("o8", forms!(o8)),
    ("o9", forms!(o9, Some(o9::hvp))),
    ("o10", forms!(o10)),
    ("o11", forms!(o11)),
    ("o12", forms!(o12, Some(o12::hvp))),
    ("p13", forms!(p13)),
    ("o13", forms!(o13)),
    ("p14", forms!(p14)),
    ("o14", forms!(o14)),
    ("o15", forms!(o15, Some(o15::hvp))),
    ("o16", forms!(o16)),
    ("o17", forms!(o17)),
    ("o18", forms!(o18, Some(o18::hvp))),
    ("p19", forms!(p19)),
    ("o19", forms!(o19)),
    ("o20", forms!(o20)),
    ("p21", forms!(p21, Some(p21::hvp))),
    ("o21", forms!(o21, Some(o21::hvp))),
    ("o22", forms!(o22)),
    ("o23", forms!(o23)),
    ("o24", forms!(o24, Some(o24::hvp))),
    ("p25", forms!(p25)),
    ("o25", forms!(o25)),
    ("p26", forms!(p26)),
    ("o26", forms!(o26)),
    ("o27", forms!(o27, Some(o27::hvp))),
    ("o28", forms!(o28)),
    ("o29", forms!(o29)),
    ("o30", forms!(o30, Some(o30::hvp))),
    ("p31", forms!(p31)),
    ("o31", forms!(o31)),
    ("o32", forms!(o32)),
    ("o33", forms!(o33, Some(o33::hvp))),
    ("o34", forms!(o34)),
    ("o35", forms!(o35)),
    ("o36", forms!(o36, Some(o36::hvp))),
    ("o37", forms!(o37)),
    ("o38", forms!(o38)),
    ("p39", forms!(p39, Some(p39::hvp))),
    ("o39", forms!(o39, Some(o39::hvp))),
    ("o40", forms!(o40)),
    ("p41", forms!(p41)),
    ("o41", forms!(o41)),
    ("o42", forms!(o42, Some(o42::hvp))),
    ("o43", forms!(o43)),
    ("p44", forms!(p44)),
    ("o44", forms!(o44)),
    ("o45", forms!(o45, Some(o45::hvp))),
    ("p46", forms!(p46)),
    ("o46", forms!(o46)),
    ("o47", forms!(o47)),
    ("o48", forms!(o48, Some(o48::hvp))),
    ("o49", forms!(o49)),
    ("o50", forms!(o50)),
    ("o51", forms!(o51, Some(o51::hvp))),
    ("o52", forms!(o52)),
    ("o53", forms!(o53)),
    ("o54", forms!(o54, Some(o54::hvp))),
    ("o55", forms!(o55)),
    ("p56", forms!(p56)),
    ("o56", forms!(o56)),
    ("o57", forms!(o57, Some(o57::hvp))),
    ("o58", forms!(o58)),
    ("p59", forms!(p59)),
    ("o59", forms!(o59)),
    ("p60", forms!(p60, Some(p60::hvp))),
    ("o60", forms!(o60, Some(o60::hvp))),
    ("o61", forms!(o61)),
    ("p62", forms!(p62)),
    ("o62", forms!(o62)),
    ("p63", forms!(p63, Some(p63::hvp))),
    ("o63", forms!(o63, Some(o63::hvp))),
    ("o64", forms!(o64)),
    ("p65", forms!(p65)),
    ("o65", forms!(o65)),
    ("o66", forms!(o66, Some(o66::hvp))),
    ("o67", forms!(o67)),
    ("o68", forms!(o68)),
    ("o69", forms!(o69, Some(o69::hvp))),
    ("p70", forms!(p70)),
    ("o70", forms!(o70)),
    ("o71", forms!(o71)),
    ("o72", forms!(o72, Some(o72::hvp))),
    ("o73", forms!(o73)),
    ("o74", forms!(o74)),
    ("o75", forms!(o75, Some(o75::hvp))),
    ("o76", forms!(o76)),
    ("p77", forms!(p77)),
    ("o77", forms!(o77)),
    ("p78", forms!(p78, Some(p78::hvp))),
    ("o78", forms!(o78, Some(o78::hvp))),
    ("o79", forms!(o79)),
    ("o80", forms!(o80)),
    ("p81", forms!(p81, Some(p81::hvp))),
    ("o81", forms!(o81, Some(o81::hvp))),
    ("p82", forms!(p82)),
    ("o82", forms!(o82)),
    ("p83", forms!(p83)),
    ("o83", forms!(o83)),
    ("p84", forms!(p84, Some(p84::hvp))),
    ("o84", forms!(o84, Some(o84::hvp))),
    ("p85", forms!(p85)),
    ("o85", forms!(o85)),
    ("p86", forms!(p86)),
    ("o86", forms!(o86)),
    ("p87", forms!(p87, Some(p87::hvp))),
    ("o87", forms!(o87, Some(o87::hvp))),
    ("o88", forms!(o88)),
    ("o89", forms!(o89)),
    ("o90", forms!(o90, Some(o90::hvp))),
    ("p91", forms!(p91)),
    ("o91", forms!(o91)),
    ("p92", forms!(p92)),
    ("o92", forms!(o92)),
    ("p93", forms!(p93, Some(p93::hvp))),
    ("o93", forms!(o93, Some(o93::hvp))),
    ("p94", forms!(p94)),
    ("o94", forms!(o94)),
    ("o95", forms!(o95)),
    ("p96", forms!(p96, Some(p96::hvp))),
    ("o96", forms!(o96, Some(o96::hvp))),
    ("p97", forms!(p97)),
    ("o97", forms!(o97)),
    ("o98", forms!(o98)),
    ("o99", forms!(o99, Some(o99::hvp))),
    ("o100", forms!(o100)),
    ("p101", forms!(p101)),
    ("o101", forms!(o101)),
    ("p102", forms!(p102, Some(p102::hvp))),
    ("o102", forms!(o102, Some(o102::hvp))),
    ("o103", forms!(o103)),
    ("p104", forms!(p104)),
    ("o104", forms!(o104)),
    ("p105", forms!(p105, Some(p105::hvp))),
    ("o105", forms!(o105, Some(o105::hvp))),
    ("o106", forms!(o106)),
    ("p107", forms!(p107)),
    ("o107", forms!(o107)),
    ("p108", forms!(p108, Some(p108::hvp))),
    ("o108", forms!(o108, Some(o108::hvp))),
    ("o109", forms!(o109)),
    ("p110", forms!(p110)),
    ("o110", forms!(o110)),
    ("p111", forms!(p111, Some(p111::hvp))),
    ("o111", forms!(o111, Some(o111::hvp))),
    ("p112", forms!(p112)),
    ("o112", forms!(o112)),
    ("o113", forms!(o113)),
    ("o114", forms!(o114, Some(o114::hvp))),
    ("p115", forms!(p115)),
    ("o115", forms!(o115)),
    ("o116", forms!(o116)),
    ("p117", forms!(p117, Some(p117::hvp))),
    ("o117", forms!(o117, Some(o117::hvp))),
    ("o118", forms!(o118)),
    ("o119", forms!(o119)),
    ]
}
