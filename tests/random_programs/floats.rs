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

#[derive(Clone, Differentiable)]
pub(crate) struct Marked {
    at: [f64; 2],
    #[constant]
    kind: usize,
    #[constant]
    scale: f64,
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
pub(crate) fn marked(m: &Marked, t: f64) -> Marked {
    let turn = if m.kind % 2 == 0 { t.sin() } else { t * 0.5_f64 };
    Marked { at: [m.at[1] * m.scale, turn + m.at[0] * 0.25_f64], kind: m.kind + 1, scale: m.scale }
}

#[differentiable(hessian)]
pub(crate) fn split(v: &[f64], t: f64) -> (f64, f64) {
    if v.len() < 2 {
        return (v.iter().sum::<f64>() * t, t.cos());
    }
    let half = v.len() / 2;
    let (a, b) = split(&v[..half], t * 0.5_f64);
    let (c, d) = split(&v[half..], a);
    ((a + c * d).sin(), b * d)
}

#[differentiable(hessian)]
pub(crate) fn spread(w: [f64; 3], t: f64, n: usize) -> ([f64; 2], f64) {
    let mut l = [w[0] * t, t];
    for i in 0..n {
        if i > 2 {
            return (l, t * 0.5_f64);
        }
        l[i % 2] = w[i] * t + l[0] * 0.5_f64;
    }
    (l, w[1].sin() * t)
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
        if (-a1) < (w[n % 3] + v[i7 - 1]) {
            let mut m10 = vec![vec![y; n % 3 + 1]; 2];
        } else if (a6 + a1) > 1.0_f64 && i7 != 2 {
            let mut l12 = smoothed(&l2[..], n);
            for i14 in (1..l12.len()).rev() {
                a1 += (match i7 % 3 { 0 => l2[l2.len() - 1], 1 => (-a6).sin(), _ => l12[i14 - 1] });
                a6 = a6 * (y * 0.6_f64 + y * (-0.4_f64)).cos();
            }
            if a6 < (l12[i7 % l12.len()] + y) { continue; }
        } else {
            for i17 in 0..v.len() {
                a1 *= (({ let t20 = ((-a6) + (-v[i7 - 1])); (y - (-1.0_f64)).cos() })).sin();
                let k21 = if i17 > 1 { 2 } else { n % 4 };
                for i22 in 0..k21 {
                    a6 += square(((-1.0_f64) - y)).sin();
                    'r23: for i25 in 0..3 {
                        a1 += (-(((-a1) * v[i17]) * ((-a1) * v[i17]))).exp();
                        a1 *= (((0..i25 % 4).map(|i29| l2[i29 % l2.len()] * y).sum::<f64>()).sin()).sin();
                        let mut d30 = Marked { at: [(w[1] - x).tanh(), w[0]], kind: i25 % 5, scale: 0.5 };
                        'r24: for i26 in 0..=n % 3 {
                            d30.kind += i25 % 2;
                            a6 += (l2.iter().filter(|t32| **t32 > a6).map(|t32| t32.sin()).sum::<f64>()).sin();
                            a6 += ((a6 + a6) - (y - l2[i7 % l2.len()])).sin();
                            if (l2[i22 % l2.len()] + y) < (w[i17 % 3] + a6) { break 'r23; }
                            let mut a33 = l2[i26 % l2.len()];
                            let mut a34 = match (i22 % 2, ((i17 as f64) + l2[l2.len() - 1]) < (a1 * a1)) { (0, true) => (w[1] - d30.at[d30.kind % 2]).tanh(), (_, false) => y, _ => (a1 - l2[1]).tanh() };
                            if i26 > 0 && (a1 * l2[0]) <= (-0.4_f64) { break 'r23; }
                            let a36 = ((i17 as f64) + a34);
                            let z37 = 1.0_f64 / a36.sqrt();
                            let mut a38 = [(v[v.len() - 1] * (a1 - a1).sin().cos()), z37.sin()][(a36 > 0.1_f64) as usize];
                        }
                        let mut a41 = (l2.iter().skip(1).take(2).map(|t40| t40.cos() * y).sum::<f64>()).sin();
                        let a42 = (a6 + a41);
                        let z43 = a42.sqrt();
                        let mut a44 = match a42 > 0.1_f64 { true if n > 1 => z43.tanh(), true => (-((w[i25 % 3] - 0.3_f64) * (w[i25 % 3] - 0.3_f64))).exp(), false => l2[(i25 + 1) % l2.len()] };
                        a41 = a41 * (-(w[2] + a6)).cos().cos();
                    }
                }
                (a1, a6) = (a6, (v[i7 % v.len()] - v[n % v.len()]).sin());
            }
        }
        let i45 = (n + 1) % l2.len();
        l2[i45] *= (({ let t46 = (-y); t46.sin() })).sin();
    }
    let mut a47 = (-((-(-a1)) * (-(-a1)))).exp();
    for i48 in 1..v.len() {
        for i51 in (1..l2.len()).rev() {
            for (&s55, t56) in v.iter().zip(v.iter().rev()) {
                let mut m57 = vec![l2.to_vec()];
                for i58 in 0..n {
                    m57.push(vec![({ let t59 = (w[2] + y); (x * a6).sin() }); i58 % 2 + 1]);
                }
            }
            if (-a47) < (-a1) {
                a6 = (match i48 % 3 { 0 => a1, 1 => (w[(i48 + 1) % 3] + x).tanh(), _ => a47 });
                if (v[1] - y) < (w[(n + 1) % 3] - (i51 as f64)) { continue; }
            }
        }
        let mut a60 = match n % 4 { 0 if i48 > 1 => square((a1 * a47)).sin(), k61 if k61 == 2 => a1, 1 | 3 => (v[0] + w[1]).tanh(), _ => a47 };
        let a62 = (-0.75_f64);
        let z63 = a62.ln() * a62.sqrt();
        let mut a64 = [(a1 / (a47 * a47 + 1.5_f64)), z63.sin()][(a62 > 0.1_f64) as usize];
    }
    a6 -= (l2[n % l2.len()] * (if n % 2 == 0 { (y * a47).sin() } else { (1.0_f64 + w[(n + 1) % 3]).sin() }).cos());
    a1 * 0.9_f64 + a6 * 0.3_f64 + a47 * 0.25_f64 + w[1] + l2.iter().map(|t| t.sin()).sum::<f64>()
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
    let mut i6 = 0;
    loop {
        i6 += 1;
        if i6 > n || n % 2 == 0 { break; }
        'r12: for i9 in 0..n {
            let mut m14 = vec![v.to_vec()];
            for i15 in 0..n {
                m14.push(vec![(l1[l1.len() - 1] * l1[1].sin().cos()); i15 % 2 + 1]);
            }
        }
    }
    let i16 = (n + 1) % l1.len();
    l1[i16] = (a4 * turned(w, (x - w[n % 3]))[2].cos());
    let a17 = (w[1] * 0.25_f64).sin();
    a4 * 0.25_f64 + w[0] + l1.iter().map(|t| t.sin()).sum::<f64>()
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
    for t8 in v.windows(2) {
        let mut i9 = 0;
        'r12: loop {
            i9 += 1;
            if i9 > n || (t8[1] + 0.3_f64) < (-w[n % 3]) { break; }
            let a13 = (w[n % 3] - t8[1]);
            let z14 = a13.sqrt();
            let mut a15 = [(t8[1] * a1).tanh(), z14.sin()][(a13 > 0.1_f64) as usize];
            for i16 in 1..v.len() {
                a5 = (a15 * (v.windows(2).map(|t20| t20[0] * t20[1]).sum::<f64>()).sin().cos());
                let a21 = v[i16];
                let z22 = a21.ln();
                let mut a23 = [(v.iter().fold(t8[1], |s24, t25| s24 * 0.5_f64 + *t25 * t8[0])).sin(), z22.sin()][(a21 > 0.1_f64) as usize];
            }
            a5 = a5 * tower((-w[1]), n % 4).cos();
        }
        let mut i26 = 0;
        loop {
            i26 += 1;
            if i26 > n || (w[(n + 1) % 3] - t8[1]) < (v[v.len() - 1] - w[2]) { break; }
            if (a2 + a1) < (x + w[i26 % 3]) {
                let a29 = (a5 - a1);
                let z30 = a29.sqrt();
                let mut a31 = match a29 > 0.1_f64 { true if n > 1 => z30.tanh(), true => (a2 * 0.6_f64 + x * (-0.4_f64)), false => a1 };
            } else if (v[n % v.len()] + v[(n + 1) % v.len()]) < ((i26 as f64) - v[(i26 + 1) % v.len()]) {
                a5 = a5 * (v.iter().map(|t33| *t33 * w[0]).sum::<f64>()).sin().cos();
                std::mem::swap(&mut a1, &mut a5);
            } else {
                a5 = (-(w[1] * a2)).tanh();
                let mut l34 = smoothed(&v[..], n);
            }
        }
        let mut a36 = match (n % 2, y <= 1.0_f64) { (0, true) => (v.windows(2).map(|t39| t39[0] * t39[1]).sum::<f64>()).sin(), (_, false) => y, _ => turned(w, (-w[n % 3]))[2] };
    }
    let mut m44 = vec![vec![w[0]; n % 3 + 1]; 2];
    for t48 in v.windows(2) {
        let (mut a49, a50) = halves((t48[1] * 0.6_f64 + t48[0] * (-0.4_f64)) + x * 0.1_f64);
    }
    for (&s52, t53) in v.iter().zip(v.iter().rev()) {
        let l56 = &v[v.len() - 2..];
        let mut i57 = 0;
        while i57 < n {
            for i60 in 1..v.len() {
                let i64 = n % m44.len();
                m44.push(vec![({ let t63 = (l56[i57 % l56.len()] * a5); (w[n % 3] + a2).sin() }), a1]);
                a1 = size(&l56[1..]);
            }
            i57 += 1;
        }
    }
    a5 += ((n as f64) / ((-(-a5)) * (-(-a5)) + 1.5_f64));
    a1 * 0.3_f64 + a5 * 0.0_f64 + w[2] + m44.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o2(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p2(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p2(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p3(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut m1 = [w, w];
    let g2 = |s4: f64, t3: f64| (t3 * ({ let t5 = (t3 - s4); (-v[n % v.len()]).sin() }).cos());
    let mut c6 = Body { at: [(v.iter().filter(|t8| **t8 > w[2]).map(|t8| t8.sin()).sum::<f64>()).sin(), x], speed: v[n % v.len()] };
    c6.speed += (y / ((x * m1[(0) % 2][0]) * (x * m1[(0) % 2][0]) + 1.5_f64));
    let mut b9 = [y, (y + w[n % 3]).tanh(), x];
    let mut a12 = (v.windows(2).map(|t11| t11[0] * t11[1]).sum::<f64>()).sin();
    for i13 in 1..v.len() {
        let l18 = &v[v.len() - 2..];
        c6.at = [(l18[0] + x).cos(), c6.at[0]];
    }
    a12 * 0.3_f64 + w[0] + b9[2] + m1[n % 2][1] + c6.speed + c6.at[1]
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
    let mut a5 = match n { 0..=1 => (w[(n + 1) % 3] * 0.6_f64 + l3[(n + 1) % l3.len()] * (-0.4_f64)), k6 if k6 % 2 == 0 && (-x) > 1.0_f64 => (a4 * (w[0] - y).sin().cos()), _ => 1.0_f64 };
    a4 = size(&l3[..1]);
    if a4 < ((-0.75_f64) + v[0]) {
        a5 -= (y / ((w[(n + 1) % 3] + (0.9_f64 - a4)) * (w[(n + 1) % 3] + (0.9_f64 - a4)) + 1.5_f64));
        let a4 = (x * 0.6_f64 + l3[n % l3.len()] * (-0.4_f64));
    } else {
        (a4, a5) = halves((a4 / ((a4 + w[1]) * (a4 + w[1]) + 1.5_f64)));
        a4 = (l3.iter().fold(a5, |s9, t10| s9 * 0.5_f64 + *t10 * y)).sin();
        let a11 = (v[1] + 0.0_f64);
        let z12 = 1.0_f64 / a11.sqrt();
        let mut a13 = match a11 > 0.1_f64 { true if n > 1 => z12.tanh(), true => ((-0.75_f64) * 0.6_f64 + w[n % 3] * (-0.4_f64)), false => v[n % v.len()] };
    }
    for i14 in 1..l3.len() {
        let mut d17 = Marked { at: [(x * 0.6_f64 + x * (-0.4_f64)), x], kind: n % 5, scale: 0.5 };
        a4 = a4 * (v.iter().rev().enumerate().map(|(s18, t19)| *t19 * (s18 as f64)).sum::<f64>()).sin().cos();
        let (mut a20, a21) = halves(a4.cos() + x * 0.1_f64);
    }
    a5 = a5 * (match n % 3 { 0 => y, 1 => (y + w[0]).sin(), _ => x }).cos();
    ((a5 * (-l3[(n + 1) % l3.len()]).sin().cos()), a4 * (-0.75_f64) + a5 * 0.25_f64 + w[1])
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
    match n % 3 {
        0 if (v[1] + l3[(n + 1) % l3.len()]) < (-0.5_f64) => {
            for i9 in 1..l3.len() {
                let mut a12 = match n { 0..=1 => (if (f4.0 + f5.0) < (-f4.1) { (f5.0 + f4.1).sin() } else { (v[n % v.len()] + w[1]).sin() }), k13 if k13 % 2 == 0 && (-f4.1) > l3[n % l3.len()] => (if (x + f5.0) <= 1.0_f64 { ((i9 as f64) + f4.0).sin() } else { f5.1.sin() }), _ => l3[n % l3.len()] };
                for i14 in 0..l3.len() {
                    let mut m17 = vec![vec![w[1], (-((-f5.1) * (-f5.1))).exp()], l3.to_vec()];
                }
            }
            f4.0 *= (((f4.1 + f5.1) + (-f5.0)).sin()).sin();
            (f4.0, f5.1) = (f5.1, size(&v[..]));
        }
        k8 if k8 == 1 => {
            f5.0 = halves(((-1.0_f64) + f5.1)).0;
        }
        _ => {
            f4.1 += size(&v[..]);
            f4.0 += (v.iter().map(|t20| *t20 + 0.5_f64).product::<f64>()).sin();
        }
    }
    for (&s22, t23) in l3.iter().zip(l3.iter().rev()) {
        let mut i24 = 0;
        loop {
            i24 += 1;
            if i24 > n || n % 2 == 0 { break; }
            f4.0 = turned(w, (-(*t23)))[i24 % 3];
            let mut a27 = match (n % 2, (f4.1 - l3[n % l3.len()]) < (l3[i24 % l3.len()] + v[(n + 1) % v.len()])) { (0, true) => (-((f4.0 + s22) * (f4.0 + s22))).exp(), (_, false) => f5.0, _ => (l3.iter().map(|t30| *t30 * f5.1).sum::<f64>()).sin() };
            f5.0 += (v.iter().skip(1).take(2).map(|t32| t32.cos() * w[(n + 1) % 3]).sum::<f64>()).sin();
        }
    }
    for i33 in 1..l3.len() {
        f4.1 *= ((f5.1 * (if (-y) > (-1.0_f64) && n != 2 { (w[0] - w[(n + 1) % 3]).sin() } else { (f5.1 * f4.1).sin() }).cos())).sin();
        for t38 in &l3[..] {
            if (w[1] + w[(n + 1) % 3]) < f4.1 {
                if (v[(i33 + 1) % v.len()] * x) < ((*t38) + f4.1) { continue; }
            }
            let mut i39 = 0;
            loop {
                i39 += 1;
                if i39 > n || i33 > 1 { break; }
                let mut m42 = vec![vec![f5.0, (l3[l3.len() - 1] / (((i33 as f64) - (-0.4_f64)) * ((i33 as f64) - (-0.4_f64)) + 1.5_f64))], v.to_vec()];
            }
            f4.0 = (w[0] * (if (l3[i33] + v[0]) < w[(n + 1) % 3] { (x + w[n % 3]).sin() } else { (f4.1 * w[i33 % 3]).sin() }).cos());
        }
        for i44 in 0..n {
            let a47;
            if (-f5.0) <= 0.25_f64 {
                f4.1 = f4.1 * (l3.iter().fold(f5.0, |s48, t49| s48 * 0.5_f64 + *t49 * f5.1)).sin().cos();
                a47 = (f4.0 / ((v[i44 % v.len()] * f4.1) * (v[i44 % v.len()] * f4.1) + 1.5_f64));
            } else {
                a47 = (w[n % 3] * (-((w[1] + f4.0) * (w[1] + f4.0))).exp().cos());
            }
        }
    }
    f4.0 * (-0.75_f64) + f4.1 * 0.9_f64 + f5.0 * 0.3_f64 + f5.1 * 0.0_f64 + w[(n + 1) % 3]
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
    if (a3 * a3) > 0.25_f64 && n != 2 {
        'r12: for t11 in &l1[..] {
            let mut m13 = vec![vec![x; n % 3 + 1]; 2];
        }
        for i15 in (1..l1.len()).rev() {
            if i15 % 2 == 0 {
                a3 *= (mix((1.0_f64 + v[0]), 0.25_f64)).sin();
            } else if ((n as f64) + x) < (x + a3) {
                a3 = a3 * (a3 * 0.6_f64 + v[i15 % v.len()] * (-0.4_f64)).cos();
                let mut a18 = match n { 0..=1 => (-a3).sin(), k19 if k19 % 2 == 0 && (a3 * v[n % v.len()]) > w[n % 3] => mix((-y), w[(i15 + 1) % 3]), _ => w[n % 3] };
            } else {
                l1[i15 - 1] = l1[i15 - 1] * l1[i15] / (1.0_f64 + l1[i15] * l1[i15]);
                let mut m20 = [w, w];
            }
            let mut l21 = smoothed(&v[..], n);
        }
    } else {
        a3 -= (l1.iter().zip(&v[..]).map(|(s23, t24)| *s23 * *t24 + y).sum::<f64>()).sin();
    }
    if n % 2 == 0 {
        let i25 = n % l1.len();
        l1[i25] += (l1[(n + 1) % l1.len()] * 0.6_f64 + y * (-0.4_f64));
    } else if n % 2 == 0 {
        'r29: for i26 in (1..v.len()).rev() {
            let mut m32 = vec![vec![0.9_f64, (v[i26] + (-0.75_f64)).cos()], v.to_vec()];
        }
        for t36 in w {
            a3 = size(&l1[..1]);
            if ((n as f64) + y) <= (-1.0_f64) {
                let i37 = (n + 1) % l1.len();
                l1[i37] -= (l1.iter().rev().enumerate().map(|(s38, t39)| *t39 * (s38 as f64)).sum::<f64>()).sin();
            } else {
                let mut a40 = match n { 0..=1 => ((0..n % 4).map(|i44| v[i44 % v.len()] * t36).sum::<f64>()).sin(), k41 if k41 % 2 == 0 && (-v[0]) > a3 => t36.sin(), _ => a3 };
            }
            for i45 in 0..n {
                a3 += (l1.iter().map(|t49| *t49 + w[0]).product::<f64>()).sin();
                a3 += (t36 * 0.6_f64 + a3 * (-0.4_f64));
            }
        }
        let mut i50 = 0;
        loop {
            i50 += 1;
            if i50 > n || (l1[0] - a3) <= (-0.4_f64) { break; }
            for i53 in (0..n).rev() {
                a3 = a3 * (v.windows(2).map(|t57| t57[0] * t57[1]).sum::<f64>()).sin().cos();
            }
        }
    } else {
        let mut d60 = Marked { at: [(l1.iter().zip(&v[..]).map(|(s58, t59)| *s58 * *t59 + w[n % 3]).sum::<f64>()).sin(), y], kind: n % 5, scale: 0.5 };
    }
    for i61 in 0..l1.len() {
        let a64 = (l1[i61] * (w[0] * w[i61 % 3].sin().cos()).cos());
        let a65;
        if (l1[i61] + w[1]) < (x + w[i61 % 3]) {
            let mut m66 = vec![l1.to_vec()];
            for i67 in 0..n {
                m66.push(vec![w[(i61 + 1) % 3].tanh(); i67 % 2 + 1]);
            }
            let mut l68 = vec![a64, ({ let t70 = (a3 + y); (v[n % v.len()] * 0.9_f64).sin() }), 0.25_f64];
            a65 = (-((y + x) * (y + x))).exp();
        } else {
            a65 = (w[n % 3] * 0.6_f64 + a3 * (-0.4_f64));
        }
        'r74: for i71 in 0..l1.len() {
            a3 = (y * 0.6_f64 + y * (-0.4_f64));
            let a75 = (a3 - a3);
            let z76 = a75.ln() * a75.sqrt();
            let mut a77 = [(match i61 % 3 { 0 => y, 1 => (a64 * l1[l1.len() - 1]).sin(), _ => a65 }), z76.sin()][(a75 > 0.1_f64) as usize];
            a3 += (a77 * (v.iter().fold(a64, |s78, t79| s78 * 0.5_f64 + *t79 * w[2])).sin().cos());
        }
    }
    l1[0] = a3 * 0.3_f64 + w[n % 3] + 0.25_f64;
    l1
}
#[differentiable(hessian)]
pub(crate) fn o6(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p6(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p6(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p7(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a2 = ({ let t1 = (-(w[n % 3] + x)); tower((v[(n + 1) % v.len()] + t1), n % 4) });
    let mut c3 = Body { at: [(x * w[(n + 1) % 3]).tanh(), a2], speed: a2 };
    let mut a4 = mix((x + w[0]), x);
    let mut c5 = moved(&c3, halves((y + v[(n + 1) % v.len()])).0);
    (a2, a4) = (a4, halves((x * y)).1);
    let mut i6 = 0;
    loop {
        i6 += 1;
        if i6 > n || (w[0] * y) < (v[(n + 1) % v.len()] + a2) { break; }
        let a9 = (-w[n % 3]);
        let z10 = a9.ln() * a9.sqrt();
        let mut a11 = if a9 < 0.1_f64 { w[n % 3] } else if w[n % 3] > 0.2_f64 { z10.cos() * w[n % 3] } else { z10.tanh() };
        a4 = (v.iter().zip(&v[..]).map(|(s12, t13)| *s12 * *t13 + a2).sum::<f64>()).sin();
    }
    std::mem::swap(&mut a2, &mut a4);
    (mix((y + a2), v[v.len() - 1]), a2 * (-0.4_f64) + a4 * 0.3_f64 + w[0] + c3.speed + c3.at[1] + c5.speed + c5.at[1])
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
    let mut f4 = (square(x).sin(), v[n % v.len()]);
    m1.swap(0, 1);
    ((match n % 3 { 0 => w[n % 3], 1 => (-y).sin(), _ => a2 }), a2 * (-0.4_f64) + f4.0 * (-0.4_f64) + f4.1 * (-1.0_f64) + w[(n + 1) % 3] + m1[n % 2][1])
}
#[differentiable]
pub(crate) fn o8(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p8(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p8(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p9(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let g1 = |s3: f64, t2: f64| (v[n % v.len()] + v[n % v.len()]).tanh();
    let mut b4 = w;
    let mut l5 = smoothed(&v[..], n);
    for i7 in 0..n {
        if (b4[n % 3] + x) <= 0.5_f64 {
            let mut a10 = ((x * v[i7 % v.len()]) - (-v[i7 % v.len()])).cos();
            let mut a11 = y;
        }
        let mut m12 = [[v[1], w[n % 3].cos(), y], b4];
        m12[(2) % 2][2] = (-((b4[2] + x) * (b4[2] + x))).exp();
    }
    l5[1] = turned(w, (n as f64))[(n + 1) % 3];
    let mut a13 = split(&v[..], size(&l5[1..])).1;
    [a13 * (-1.0_f64) + w[1] + b4[n % 3] + l5.iter().map(|t| t.sin()).sum::<f64>(), ({ let t15 = (a13 + x); l5[1].sin() }), v[v.len() - 1]]
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
    let mut c6 = Body { at: [(-((-a3) * (-a3))).exp(), a3], speed: a3 };
    a5 += (if (-a3) < (w[1] * a5) { (l1.iter().filter(|t8| **t8 > a3).map(|t8| t8.sin()).sum::<f64>()).sin() } else { size(&v[..]) });
    l1[0] = a3 * 0.0_f64 + a5 * (-1.0_f64) + w[n % 3] + c6.speed + c6.at[1] + (-1.0_f64);
    l1
}
#[differentiable]
pub(crate) fn o10(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p10(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p10(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p11(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let [mut a1, a2, mut a3] = turned(w, y);
    let g4 = |s6: f64, t5: f64| halves((w[n % 3] - a2)).0;
    let mut a2 = (a2 / ((-(-a3)) * (-(-a3)) + 1.5_f64));
    for t9 in w {
        for i10 in 0..v.len() {
            let mut a13 = match (i10 % 2, n % 2 == 0) { (0, true) => size(&v[..]), (_, false) => v[n % v.len()], _ => (match i10 % 3 { 0 => y, 1 => (v[(n + 1) % v.len()] + a3).sin(), _ => a2 }) };
            a13 = (v.iter().skip(1).take(2).map(|t16| t16.cos() * w[(n + 1) % 3]).sum::<f64>()).sin();
        }
    }
    let mut l17 = smoothed(&v[..], n);
    let mut l19 = vec![w[n % 3]; l17.len()];
    a2 += (w[0] * 0.6_f64 + v[n % v.len()] * (-0.4_f64));
    ((match n % 3 { 0 => y, 1 => (a1 + w[n % 3]).sin(), _ => w[n % 3] }), a1 * (-0.75_f64) + a3 * (-0.4_f64) + a2 * (-1.0_f64) + w[(n + 1) % 3] + l17.iter().sum::<f64>() + l19.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable]
pub(crate) fn o11(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p11(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p11(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
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
    if (-y) < (-l4[1]) {
        let mut a8 = match n % 4 { 0 if n > 1 => l1[1].sin(), k9 if k9 == 2 => 0.25_f64, 1 | 3 => ((0..n % 4).map(|i12| l4[i12 % l4.len()] * l1[l1.len() - 1]).sum::<f64>()).sin(), _ => (x - (-0.4_f64)) };
        let k13 = if n > 1 { 2 } else { n % 4 };
        for i14 in 0..k13 {
            a8 = ({ let t15 = (-l1[0]); (-w[n % 3]).cos() });
            let mut a16 = (match n % 3 { 0 => v[n % v.len()], 1 => (y * (l4[n % l4.len()] - x).sin().cos()), _ => l1[1] });
        }
    }
    let a17 = (-l4[1]);
    let z18 = 1.0_f64 / a17.sqrt();
    let mut a19 = [size(&l1[..]), z18.sin()][(a17 > 0.1_f64) as usize];
    for t22 in b3 {
        if x < (-a19) {
            let (mut f25, a26) = spread(b3, (t22 * 0.6_f64 + t22 * (-0.4_f64)), n);
        } else if n % 2 == 0 {
            let (i27, i28) = (0, n % l4.len());
            l4.swap(i27, i28);
            for t31 in l4.iter_mut() {
                *t31 = *t31 * (v.iter().filter(|t33| **t33 > b3[(n + 1) % 3]).map(|t33| t33.sin()).sum::<f64>()).sin();
                let mut c34 = Body { at: [(a19 * w[2].sin().cos()), y], speed: w[n % 3] };
                l1[0] = size(&l1[..]);
            }
            for t37 in l4.windows(2) {
                a19 += ({ let t38 = ((-0.4_f64) + l1[n % l1.len()]); (l1.iter().map(|t40| *t40 + w[2]).product::<f64>()).sin() });
                let mut a19 = ((0.0_f64 * l4[(n + 1) % l4.len()]) + (-b3[n % 3])).cos();
                match n % 3 {
                    0 if (l4[n % l4.len()] + b3[0]) > 0.3_f64 && n != 2 => {
                        let a42 = w[(n + 1) % 3];
                        let z43 = a42.sqrt();
                        let mut a44 = match a42 > 0.1_f64 { true if n > 1 => z43.tanh(), true => (t37[0] * a19).sin(), false => v[n % v.len()] };
                        let (i45, i46) = (1, n % l1.len());
                        l1.swap(i45, i46);
                        let [mut a47, a48, mut a49] = w;
                    }
                    k41 if k41 == 1 => {
                        a19 = (b3[k41 % 3] * mix((-w[k41 % 3]), a19).cos());
                        let mut c50 = Body { at: [(t37[1] * 0.6_f64 + w[n % 3] * (-0.4_f64)), t37[0]], speed: w[2] };
                        let mut m51 = vec![vec![l4[(n + 1) % l4.len()], (t37[1] * 0.6_f64 + t37[1] * (-0.4_f64))], v.to_vec()];
                    }
                    _ => {
                        a19 += (x * turned(b3, (t37[0] - a19))[n % 3].cos());
                    }
                }
            }
        } else {
            for (i53, t55) in l4.iter().enumerate() {
                if i53 % 2 == 0 { continue; }
            }
            let i56 = (n + 1) % l1.len();
            l1[i56] = l1[i56] * l1[(n + 1) % l1.len()] / (1.0_f64 + l1[(n + 1) % l1.len()] * l1[(n + 1) % l1.len()]);
        }
        let mut i57 = 0;
        loop {
            i57 += 1;
            if i57 > n || (v[(n + 1) % v.len()] + a19) < (y + x) { break; }
            match i57 % 3 {
                0 if n > 1 => {
                    a19 = ((-0.4_f64) * (w[n % 3] / ((v[1] - x) * (v[1] - x) + 1.5_f64)).cos());
                }
                k60 if k60 == 1 => {
                    a19 = (-((-(l4[(i57 + 1) % l4.len()] * t22)) * (-(l4[(i57 + 1) % l4.len()] * t22)))).exp();
                    a19 += ({ let t61 = (-a19); size(&l4[..]) });
                }
                _ => {
                    a19 -= (l4.iter().rev().enumerate().map(|(s62, t63)| *t63 * (s62 as f64)).sum::<f64>()).sin();
                    b3[n % 3] *= ((match i57 % 3 { 0 => l4[n % l4.len()], 1 => (match n % 3 { 0 => t22, 1 => (0.5_f64 * y).sin(), _ => l4[(i57 + 1) % l4.len()] }), _ => x })).sin();
                    let mut l64 = vec![0.9_f64, ({ let t66 = (-a19); (y + l1[(n + 1) % l1.len()]).sin() }), 0.25_f64];
                }
            }
        }
    }
    let l69 = &v[v.len() - 2..];
    l4[0] = a19 * 0.5_f64 + w[1] + b3[n % 3] + l1.iter().sum::<f64>() + 0.9_f64;
    l4
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
    a2 += (v.windows(2).map(|t5| t5[0] * t5[1]).sum::<f64>()).sin();
    let mut i6 = 0;
    loop {
        i6 += 1;
        if i6 > n || n % 2 == 0 { break; }
        if (w[1] - y) > 0.0_f64 && i6 != 2 { return (w[2] * 0.6_f64 + a3 * (-0.4_f64)); }
        let mut l9 = smoothed(&v[..], n);
    }
    for t13 in &v[..] {
        for i14 in (1..v.len()).rev() {
            let mut m17 = vec![v.to_vec()];
            for i18 in 0..n {
                m17.push(vec![((*t13) * (a3 - a2).sin().cos()); i18 % 2 + 1]);
            }
            for i19 in (1..=n).rev() {
                let mut d23 = Marked { at: [({ let t22 = (a2 + (i14 as f64)); a3.sin() }), (*t13)], kind: i14 % 5, scale: 0.5 };
                let mut l24 = v.iter().map(|t25| *t25 * v[(i14 + 1) % v.len()]).collect::<Vec<f64>>();
                a2 -= (a3 * ((*t13) - y).sin().cos());
            }
            a2 = ((v[i14] * a3) - (0.5_f64 + w[1])).tanh();
        }
        let mut m28 = vec![v.to_vec()];
        for i29 in 0..n {
            m28.push(vec![turned(w, (w[(n + 1) % 3] + a2))[2]; i29 % 2 + 1]);
        }
    }
    let mut a30 = match n % 4 { 0 if n > 1 => (if (y - a3) < (y - w[n % 3]) { ((n as f64) * a3).sin() } else { (a2 + a1).sin() }), k31 if k31 == 2 => w[(n + 1) % 3], 1 | 3 => (v[(n + 1) % v.len()] * 0.6_f64 + y * (-0.4_f64)), _ => w[1] };
    let mut i32 = 0;
    while i32 < n {
        let f35 = halves((-((-a3) * (-a3))).exp() + x * 0.1_f64);
        i32 += 1;
    }
    a2 * (-1.0_f64) + a30 * 0.9_f64 + w[1]
}
#[differentiable]
pub(crate) fn o13(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p13(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p13(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p14(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let [mut a1, a2, mut a3] = turned(w, y);
    let mut a6 = (v.iter().zip(&v[..]).map(|(s4, t5)| *s4 * *t5 + a1).sum::<f64>()).sin();
    if a6 < (a1 + a2) {
        let mut i7 = 0;
        loop {
            i7 += 1;
            if i7 > n || n > 1 { break; }
            let mut i10 = 0;
            loop {
                i10 += 1;
                if i10 > n || i7 % 2 == 0 { break; }
                a1 = halves(y).0;
                let mut b13 = [a6, (v.iter().rev().enumerate().map(|(s14, t15)| *t15 * (s14 as f64)).sum::<f64>()).sin(), y];
            }
            let k16 = if (-v[i7 % v.len()]) > (-0.75_f64) && i7 != 2 { 2 } else { n % 4 };
            for i17 in 0..k16 {
                if (a2 + v[1]) < (w[2] + a1) { continue; }
                (a1, a6) = (a6, halves((a2 * w[(i7 + 1) % 3])).1);
                let (mut a18, a19) = ((y * (-v[i7 % v.len()]).sin().cos()), a2);
            }
        }
    }
    a6 = ((y + a3) - (a3 + x)).sin();
    let l25 = &v[v.len() - 2..];
    (a1, a6) = (a6, (l25.iter().fold(y, |s26, t27| s26 * 0.5_f64 + *t27 * w[(n + 1) % 3])).sin());
    a1 * 0.25_f64 + a3 * 0.3_f64 + a6 * 0.3_f64 + w[(n + 1) % 3]
}
#[differentiable]
pub(crate) fn o14(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p14(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p14(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p15(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let a1 = ((y + y) * x).tanh();
    let mut f2 = ((-(w[(n + 1) % 3] * w[(n + 1) % 3])).exp(), y);
    for t5 in w {
        for t8 in v.windows(2) {
            if w[0] < (t8[1] - t5) {
                f2.0 += (match n % 3 { 0 => f2.0, 1 => tower((v[0] * f2.0), n % 4), _ => v[1] });
            }
            'r9: for i11 in 0..n {
                f2.0 = (v.iter().zip(&v[..]).map(|(s13, t14)| *s13 * *t14 + x).sum::<f64>()).sin();
                f2.1 *= (halves((v[i11 % v.len()] - y)).1).sin();
                'r10: for i12 in 0..=n % 3 {
                    let mut b15 = turned(w, x);
                    if (v[n % v.len()] * (-1.0_f64)) > 0.5_f64 && n != 2 { break 'r9; }
                    (f2.0, f2.1) = (f2.1, (if (f2.1 - t5) < (t8[1] * f2.1) { (w[i11 % 3] + 0.25_f64).sin() } else { (t8[0] * v[0]).sin() }));
                    let mut b16 = b15;
                    for (i17, t19) in v.iter().enumerate() {
                        let mut d20 = Marked { at: [(match n % 3 { 0 => v[i17], 1 => (v[i11 % v.len()] + t5).sin(), _ => t8[1] }), w[(n + 1) % 3]], kind: i17 % 5, scale: 0.5 };
                    }
                    if i12 > 0 && (-y) > 1.0_f64 && n != 2 { continue 'r9; }
                    f2.0 = (b16[(i11 + 1) % 3] + (-f2.1)).cos();
                }
                f2.0 = f2.0 * (v.iter().fold(w[(i11 + 1) % 3], |s21, t22| s21 * 0.5_f64 + *t22 * t8[0])).sin().cos();
                f2.0 = ((-x) + (f2.1 * f2.0)).cos();
                let mut m23 = vec![vec![(i11 as f64), (w[(i11 + 1) % 3] + t8[1]).sin()], v.to_vec()];
            }
            for i25 in 1..v.len() {
                let k28 = if ((i25 as f64) + 0.3_f64) <= (-1.0_f64) { 2 } else { n % 4 };
                for i29 in 0..k28 {
                    f2.0 -= (t8[1] + (f2.1 + f2.1)).tanh();
                    (f2.0, f2.1) = (f2.1, ((0..i25 % 4).map(|i32| v[i32 % v.len()] * f2.1).sum::<f64>()).sin());
                }
            }
        }
        for (i33, t35) in v.iter().enumerate() {
            for i36 in 0..n {
                f2.0 = ((f2.0 + v[i33]) - ((*t35) + w[n % 3])).cos();
                f2.1 = f2.1 * ({ let t39 = (((-0.4_f64) - (i36 as f64)) + (w[(i33 + 1) % 3] + t5)); (t5 * (-v[i33]).sin().cos()) }).cos();
                let mut a40 = match (i36 % 2, i33 % 2 == 0) { (0, true) => (w[0] * (-t5).sin().cos()), (_, false) => v[i36 % v.len()], _ => ((n as f64) - (i36 as f64)).cos() };
            }
            'r42: for i44 in 0..3 {
                f2.0 = f2.0 * (v[i33] * 0.6_f64 + (*t35) * (-0.4_f64)).cos();
                let (mut a46, a47) = halves(f2.1.cos() + x * 0.1_f64);
                'r43: for i45 in 0..=n % 3 {
                    match i33 % 3 {
                        0 if i45 > 1 => {
                            a46 = ((n as f64) * ((-1.0_f64) * 0.6_f64 + a46 * (-0.4_f64)).cos());
                        }
                        k48 if k48 == 1 => {
                            let mut a49 = size(&v[..]);
                            f2.0 -= ({ let t50 = (a47 * (*t35)); (w[1] * 0.6_f64 + v[0] * (-0.4_f64)) });
                        }
                        _ => {
                            let mut m51 = vec![vec![w[n % 3]; n % 3 + 1]; 2];
                            f2.0 += ((-0.75_f64) * (v.iter().map(|t54| *t54 + x).product::<f64>()).sin().cos());
                        }
                    }
                    if (w[1] + w[i33 % 3]) < (w[i33 % 3] - (-0.4_f64)) { break 'r43; }
                    f2.1 *= ((v.iter().map(|t56| *t56 * a1).sum::<f64>()).sin()).sin();
                    if i45 > 0 && n > 1 { continue 'r43; }
                    f2.1 += (v.iter().rev().enumerate().map(|(s57, t58)| *t58 * (s57 as f64)).sum::<f64>()).sin();
                    let mut m61 = vec![vec![w[1]; n % 3 + 1]; 2];
                }
                match i44 % 3 {
                    0 if i33 > 1 => {
                        f2.1 -= (v.windows(2).map(|t65| t65[0] * t65[1]).sum::<f64>()).sin();
                        let mut b66 = turned(w, w[0]);
                    }
                    k63 if k63 == 1 => {
                        f2.1 = f2.1 * mix((a1 + w[1]), x).cos();
                    }
                    _ => {
                        f2.1 += ((a47 + (-0.4_f64)) - (w[2] * y)).cos();
                        let mut m69 = vec![vec![(*t35); n % 3 + 1]; 2];
                        if n > 1 { return [(v.iter().copied().map(|t72| square(t72) - a47).sum::<f64>()).sin(), y, v[i33]]; }
                    }
                }
            }
            if n % 2 == 0 { continue; }
        }
        let l75 = &v[v.len() - 2..];
    }
    f2.1 = f2.1 * (-(a1 - y)).cos().cos();
    f2.0 -= (v.iter().skip(1).take(2).map(|t77| t77.cos() * a1).sum::<f64>()).sin();
    f2.0 = turned(w, (f2.0 + w[n % 3]))[2];
    f2.1 = f2.1 * (v.iter().rev().enumerate().map(|(s78, t79)| *t79 * (s78 as f64)).sum::<f64>()).sin().cos();
    [f2.0 * (-1.0_f64) + f2.1 * 0.3_f64 + w[n % 3], (-y).cos(), f2.1]
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
    let mut m3 = vec![v.to_vec()];
    for i4 in 0..n {
        m3.push(vec![1.0_f64.cos(); i4 % 2 + 1]);
    }
    let mut i5 = 0;
    loop {
        i5 += 1;
        if i5 > n || (a1 + (n as f64)) < (v[(n + 1) % v.len()] + (-1.0_f64)) { break; }
        a2 *= (halves(((i5 as f64) * y)).1).sin();
        a2 += y.tanh();
        for i8 in 1..v.len() {
            let (a11, a12) = split(&v[..], (1.0_f64 + 0.25_f64).tanh());
            let mut a13;
            if (a11 + a12) < (v[0] + v[v.len() - 1]) {
                let a14 = (a12 - w[i8 % 3]);
                let z15 = a14.sqrt();
                let mut a16 = match a14 > 0.1_f64 { true if n > 1 => z15.tanh(), true => (v[i8 % v.len()] * (v[i8 - 1] + v[0]).sin().cos()), false => a12 };
                a13 = halves((a1 + a2)).1;
            } else {
                a13 = ((a11 + y) * w[i5 % 3]).cos();
            }
        }
    }
    a1 += (if (-a2) > 1.0_f64 && n != 2 { (-v[1]).tanh() } else { (v.iter().skip(1).take(2).map(|t18| t18.cos() * w[0]).sum::<f64>()).sin() });
    for (&s20, t21) in v.iter().zip(v.iter().rev()) {
        for i22 in 0..v.len() {
            let mut i25 = 0;
            'r28: loop {
                i25 += 1;
                if i25 > n || (w[(n + 1) % 3] + a1) <= (-1.0_f64) { break; }
                a2 += (-((x * a2) * (x * a2))).exp();
                a2 -= (v.iter().copied().map(|t30| square(t30) - s20).sum::<f64>()).sin();
            }
            let i31 = n % m3.len();
            m3[i31].push((match i22 % 3 { 0 => a2, 1 => w[(n + 1) % 3].sin(), _ => a1 }));
        }
        for t35 in v.windows(2) {
            match n % 3 {
                0 if n > 1 => {
                    let mut l37 = smoothed(&v[..], n);
                }
                k36 if k36 == 1 => {
                    a1 = ((0..n % 4).map(|i41| v[i41 % v.len()] * s20).sum::<f64>()).sin();
                    a1 -= (t35[0] * (v.iter().skip(1).take(2).map(|t43| t43.cos() * a2).sum::<f64>()).sin().cos());
                }
                _ => {
                    a1 = (y * ((*t21) * (t35[1] * (-1.0_f64)).sin().cos()).cos());
                    a1 = (y * ((*t21) * 0.6_f64 + (*t21) * (-0.4_f64)).cos());
                }
            }
        }
    }
    ((v[n % v.len()] * 0.6_f64 + x * (-0.4_f64)), a1 * 0.9_f64 + a2 * 0.0_f64 + w[n % 3] + m3.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>())
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
    let mut i3 = 0;
    loop {
        i3 += 1;
        if i3 > n || (v[1] * 0.5_f64) < v[n % v.len()] { break; }
        let mut m7 = vec![vec![v[1]; n % 3 + 1]; 2];
        'r12: for i9 in (1..v.len()).rev() {
            let mut b13 = turned(w, f1.1);
            'r19: for i16 in (1..v.len()).rev() {
                let b20 = std::mem::replace(&mut b13, w);
                f1.1 = ({ let t21 = ((f1.0 + f1.1) * f1.1); (v[(i3 + 1) % v.len()] / ((-f2.0) * (-f2.0) + 1.5_f64)) });
            }
            f1.1 = f1.1 * ((-0.0_f64) + (b13[2] * f2.0)).tanh().cos();
        }
        f2.0 = (w[n % 3] * (x * (x - m7[((n + 1) % 3) % m7.len()][0]).sin().cos()).cos());
    }
    let mut l22 = vec![f2.1, (f1.0 + f1.1).cos(), 0.25_f64];
    l22[0] = f1.0 * (-1.0_f64) + f1.1 * 0.5_f64 + f2.0 * (-1.0_f64) + f2.1 * (-0.75_f64) + w[1] + (-0.4_f64);
    l22
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
        let mut i7 = 0;
        loop {
            i7 += 1;
            if i7 > n || (w[i4 % 3] - v[i4 % v.len()]) < (a3 * x) { break; }
            let mut i10 = 0;
            while i10 < 4 && (y - x) < 0.8_f64 {
                let mut a13 = match (i4 % 2, (l1[(i4 + 1) % l1.len()] * v[v.len() - 1]) < (0.0_f64 + v[(i7 + 1) % v.len()])) { (0, true) => (v[0] * (w[i7 % 3] * x).sin().cos()), (_, false) => w[2], _ => mix((y + w[1]), y) };
                a13 = (a13 / ((-(y - 0.25_f64)) * (-(y - 0.25_f64)) + 1.5_f64));
                a13 = a13 * halves((0.5_f64 + a3)).1.cos();
                i10 += 1;
            }
            let mut i15 = 0;
            loop {
                i15 += 1;
                if i15 > n || (x + w[(i4 + 1) % 3]) <= 0.5_f64 { break; }
                a3 += ({ let t18 = (a3 + (w[0] + y)); mix((t18 - a3), w[1]) });
                a3 += ((0..i15 % 4).map(|i21| l1[i21 % l1.len()] * l1[l1.len() - 1]).sum::<f64>()).sin();
                a3 = (-((-(l1[0] + a3)) * (-(l1[0] + a3)))).exp();
            }
        }
        'r25: for t24 in w {
            for i26 in 1..v.len() {
                a3 = ((y + l1[n % l1.len()]) * v[i26 - 1]).tanh();
                a3 -= (x * (if (a3 * t24) < (l1[l1.len() - 1] + y) { (a3 - w[i26 % 3]).sin() } else { (v[i26 - 1] + (-1.0_f64)).sin() }).cos());
                let mut m29 = vec![v.to_vec()];
                for i30 in 0..n {
                    m29.push(vec![(a3 / ((a3 - l1[i4 % l1.len()]) * (a3 - l1[i4 % l1.len()]) + 1.5_f64)); i30 % 2 + 1]);
                }
            }
        }
        'r31: for i33 in 0..3 {
            if (w[0] + (-1.0_f64)) < (w[(i4 + 1) % 3] - w[n % 3]) { break; }
            'r32: for i34 in 0..=n % 3 {
                a3 = (-x).tanh();
                let mut m39 = vec![vec![x; n % 3 + 1]; 2];
                a3 *= (halves((x + 0.25_f64)).0).sin();
                if y <= 1.0_f64 { continue 'r32; }
                a3 *= (({ let t41 = (w[0] + w[0]); (match i4 % 3 { 0 => w[2], 1 => (a3 + x).sin(), _ => 0.5_f64 }) })).sin();
                if 0.5_f64 < (-y) {
                    let mut l42 = smoothed(&l1[..], n);
                    a3 *= ((-(-w[2])).sin()).sin();
                    a3 = (match i33 % 3 { 0 => y, 1 => ({ let t44 = (w[2] * v[(i33 + 1) % v.len()]); (v[i34 % v.len()] + y).sin() }), _ => a3 });
                } else {
                    a3 += ((i33 as f64) * mix((a3 + m39[0].iter().sum::<f64>()), a3).cos());
                    a3 *= ((-(((x * 0.9_f64) * w[i33 % 3]) * ((x * 0.9_f64) * w[i33 % 3]))).exp()).sin();
                    a3 = a3 * (match i34 % 3 { 0 => w[i34 % 3], 1 => mix((-m39[0].iter().sum::<f64>()), (-1.0_f64)), _ => w[i33 % 3] }).cos();
                }
                let mut c45 = Body { at: [(y * a3).tanh(), a3], speed: y };
                if i34 > 0 && (l1[(n + 1) % l1.len()] - x) > (-0.75_f64) && n != 2 { break 'r32; }
                let a46 = (y + y);
                let z47 = a46.sqrt();
                let mut a48 = [(-((v[0] + y) * (v[0] + y))).exp(), z47.sin()][(a46 > 0.1_f64) as usize];
                let mut a49 = split(&l1[..], (if (a48 * a3) < (y + v[v.len() - 1]) { (-x).sin() } else { l1[(i33 + 1) % l1.len()].sin() })).1;
            }
            a3 *= ((v.iter().map(|t52| *t52 * 0.5_f64).sum::<f64>()).sin()).sin();
            a3 += ((-0.4_f64) / (((x + y) + a3) * ((x + y) + a3) + 1.5_f64));
            a3 = ((l1[n % l1.len()] + w[i4 % 3]) + (a3 + w[n % 3])).sin();
        }
    }
    if n % 2 == 0 {
        let mut m53 = vec![vec![a3; n % 3 + 1]; 2];
        let (mut a57, a58) = ((x * 0.6_f64 + l1[0] * (-0.4_f64)), v[(n + 1) % v.len()]);
        let mut b59 = w;
    } else if (l1[l1.len() - 1] + l1[1]) <= 0.3_f64 {
        a3 = (l1[n % l1.len()] * (x * (x * (n as f64)).sin().cos()).cos());
        let mut l60 = smoothed(&l1[..], n);
    } else {
        let mut i62 = 0;
        loop {
            i62 += 1;
            if i62 > n || (v[(n + 1) % v.len()] - a3) < (a3 * w[n % 3]) { break; }
            let mut a65;
            if (x - 0.5_f64) > 0.9_f64 && n != 2 {
                if (v[n % v.len()] * v[n % v.len()]) < (v[(n + 1) % v.len()] * w[i62 % 3]) { continue; }
                a65 = (w[n % 3] * (-x).sin().cos());
            } else {
                a65 = halves((-y)).0;
            }
            for i66 in 1..v.len() {
                if i66 % 2 == 0 { continue; }
                a65 = (l1.iter().zip(&l1[..]).map(|(s69, t70)| *s69 * *t70 + a3).sum::<f64>()).sin();
            }
            let mut i71 = 0;
            loop {
                i71 += 1;
                if i71 > n || n > 1 { break; }
                a3 *= ((v.iter().copied().map(|t75| square(t75) - a65).sum::<f64>()).sin()).sin();
                let i76 = i71 % l1.len();
                l1[i76] = l1[i76] * l1[(n + 1) % l1.len()] / (1.0_f64 + l1[(n + 1) % l1.len()] * l1[(n + 1) % l1.len()]);
                a65 += ((a65 + l1[(i62 + 1) % l1.len()]) + (x + a3)).cos();
            }
        }
    }
    let mut c77 = Body { at: [(-((-a3) * (-a3))).exp(), a3], speed: x };
    let mut f78 = halves((w[(n + 1) % 3] + a3).tanh() + x * 0.1_f64);
    [a3 * 0.5_f64 + f78.0 * (-1.0_f64) + f78.1 * 0.9_f64 + w[2] + c77.speed + c77.at[1] + l1.iter().map(|t| t.sin()).sum::<f64>(), (l1[(n + 1) % l1.len()] * (f78.1 * f78.1).sin().cos()), f78.0]
}
#[differentiable(hessian)]
pub(crate) fn o18(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p18(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p18(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p19(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = ((match n % 3 { 0 => w[2], 1 => (y + v[n % v.len()]).sin(), _ => (-1.0_f64) }), y);
    let mut f2 = ((y * (w[n % 3] + x).sin().cos()), v[n % v.len()]);
    let mut a3 = (f2.0 + (y * w[(n + 1) % 3])).tanh();
    for i4 in 1..v.len() {
        a3 += (v[i4] * 0.6_f64 + a3 * (-0.4_f64));
        'r10: for (i7, t9) in v.iter().enumerate() {
            if i4 > 1 {
                f1.1 = size(&v[..]);
                f2.1 = f2.1 * turned(w, (-(-0.4_f64)))[(i7 + 1) % 3].cos();
                let mut m13 = vec![vec![f2.0, (v.iter().fold(f2.0, |s11, t12| s11 * 0.5_f64 + *t12 * v[1])).sin()], v.to_vec()];
            } else {
                let mut a15 = split(&v[..], (match n % 3 { 0 => (*t9), 1 => v[v.len() - 1].sin(), _ => f1.0 })).1;
            }
        }
        let mut l17 = vec![w[0], (if (x - f2.0) < (-w[(n + 1) % 3]) { (f1.1 * f2.1).sin() } else { (-f1.1).sin() }), 0.25_f64];
    }
    a3 = (v.iter().copied().map(|t20| square(t20) - w[(n + 1) % 3]).sum::<f64>()).sin();
    f1.0 * 0.25_f64 + f1.1 * (-0.75_f64) + f2.0 * 0.0_f64 + f2.1 * 0.25_f64 + a3 * 0.9_f64 + w[(n + 1) % 3]
}
#[differentiable]
pub(crate) fn o19(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p19(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p19(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p20(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a1 = x;
    let mut f2 = ((if 0.9_f64 < (-a1) { (v[n % v.len()] * (-1.0_f64)).sin() } else { (v[n % v.len()] - x).sin() }), w[n % 3]);
    let mut m3 = vec![vec![v[n % v.len()]; n % 3 + 1]; 2];
    (a1, f2.1) = (f2.1, ({ let t5 = (y + w[2]); (t5 - t5).sin() }));
    [a1 * 0.0_f64 + f2.0 * 0.0_f64 + f2.1 * 0.5_f64 + w[(n + 1) % 3] + m3.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>(), (-((v[1] * y) * (v[1] * y))).exp(), f2.1]
}
#[differentiable]
pub(crate) fn o20(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p20(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p20(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable(hessian)]
pub(crate) fn p21(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = (x * turned(w, (-x))[0].cos());
    let mut l2 = smoothed(&v[..], n);
    'r7: for t6 in &v[..] {
        for (&s9, t10) in v.iter().zip(l2.iter().rev()) {
            if (y + a1) < (*t6) { continue; }
        }
        a1 += ((y + w[n % 3]) - (w[n % 3] - a1)).cos();
        let mut m13 = vec![vec![x; n % 3 + 1]; 2];
    }
    let mut m15 = vec![v.to_vec()];
    for i16 in 0..n {
        m15.push(vec![halves((y + a1)).1; i16 % 2 + 1]);
    }
    a1 * (-0.75_f64) + w[(n + 1) % 3] + m15.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>() + l2.iter().map(|t| t.sin()).sum::<f64>()
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
    for i6 in 0..n {
        for i9 in (1..v.len()).rev() {
            let mut m12 = vec![vec![a3; n % 3 + 1]; 2];
        }
        let [mut a14, a15, mut a16] = w;
        'r20: for i17 in 1..n {
            if (a3 - a15) < (a15 - y) {
                let i21 = (i6 + 1) % l4.len();
                l4[i21] = ({ let t22 = ((w[i6 % 3] + a15) - ((-0.75_f64) - l4[0])); (a3 * a15).tanh() });
                a1 = (w[i6 % 3] * 0.6_f64 + 0.5_f64 * (-0.4_f64));
            }
            a14 = turned(w, (l4[n % l4.len()] * a1))[n % 3];
        }
    }
    'r23: for i25 in 0..3 {
        let a27;
        if (-y) < (w[n % 3] + 0.5_f64) {
            let k30 = if i25 % 2 == 0 { 2 } else { n % 4 };
            for i31 in 0..k30 {
                let mut a32;
                if (y * x) <= 0.25_f64 {
                    a1 -= (if (y + v[n % v.len()]) <= 0.5_f64 { (a3 * 0.6_f64 + a3 * (-0.4_f64)) } else { (a3 * y).cos() });
                    let i33 = n % l4.len();
                    l4[i33] *= (tower((-w[i31 % 3]), i31 % 4)).sin();
                    a32 = tower((l4[l4.len() - 1] + y), i31 % 4);
                } else {
                    a32 = (a3 * 0.6_f64 + a2 * (-0.4_f64));
                }
                a32 -= ((a2 * a1) * v[n % v.len()]).tanh();
            }
            a3 -= (a3 * (l4[0] + y).tanh().cos());
            let a34 = (-l4[(k30 + 1) % l4.len()]);
            let z35 = a34.ln() * a34.sqrt();
            let mut a36 = if a34 < 0.1_f64 { (n as f64) } else if (n as f64) > 0.2_f64 { z35.cos() * (n as f64) } else { z35.tanh() };
            a27 = (v.iter().copied().map(|t29| square(t29) - y).sum::<f64>()).sin();
        } else {
            a27 = halves((-(i25 as f64))).0;
        }
        std::mem::swap(&mut a1, &mut a3);
        a3 = (x * (a3 + v[i25 % v.len()]).sin().cos());
        'r24: for i26 in 0..=n % 3 {
            a3 = ((0..n % 4).map(|i42| v[i42 % v.len()] * a27).sum::<f64>()).sin();
            if (x + y) < (-l4[l4.len() - 1]) { continue 'r23; }
            a1 += (a27 * (l4.iter().map(|t44| *t44 + a1).product::<f64>()).sin().cos());
            if i26 > 0 && n % 2 == 0 { continue 'r24; }
            let mut m45 = vec![l4.to_vec()];
            for i46 in 0..n {
                m45.push(vec![square((a3 * x)).sin(); i46 % 2 + 1]);
            }
        }
        a3 = (match n % 3 { 0 => v[(i25 + 1) % v.len()], 1 => (v.iter().filter(|t48| **t48 > l4[1]).map(|t48| t48.sin()).sum::<f64>()).sin(), _ => a3 });
        a1 += (if n > 1 { (v.iter().fold(0.9_f64, |s49, t50| s49 * 0.5_f64 + *t50 * a1)).sin() } else { size(&l4[..]) });
    }
    let mut m51 = vec![vec![a2; n % 3 + 1]; 2];
    [a1 * 0.9_f64 + a3 * 0.0_f64 + w[0] + m51.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>() + l4.iter().map(|t| t.sin()).sum::<f64>(), ({ let t53 = (v[n % v.len()] * y); (-t53).sin() }), a2]
}
#[differentiable]
pub(crate) fn o22(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p22(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p22(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p23(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a3 = (v.iter().rev().enumerate().map(|(s1, t2)| *t2 * (s1 as f64)).sum::<f64>()).sin();
    let mut l4 = v.to_vec();
    for t8 in v.windows(2) {
        a3 = ({ let t9 = ((w[(n + 1) % 3] - y) + (-y)); (t9 * 0.6_f64 + t8[0] * (-0.4_f64)) });
        let mut l10 = vec![l4[(n + 1) % l4.len()]; v.len()];
        for i12 in 0..n {
            for i15 in 0..l4.len() {
                let mut a18 = match (n % 2, n > 1) { (0, true) => (if ((-0.75_f64) + x) < (a3 + y) { (-(i15 as f64)).sin() } else { w[n % 3].sin() }), (_, false) => a3, _ => ((0..i12 % 4).map(|i22| l4[i22 % l4.len()] * t8[0]).sum::<f64>()).sin() };
                a3 = (l4.iter().map(|t24| *t24 + a18).product::<f64>()).sin();
            }
            a3 = (t8[1] * mix((y + y), a3).cos());
            let mut c25 = Body { at: [(match n % 3 { 0 => t8[1], 1 => (y + 0.9_f64).sin(), _ => l10[i12 % l10.len()] }), x], speed: (-0.75_f64) };
        }
    }
    for i26 in 0..l4.len() {
        a3 = turned(w, (a3 + y))[n % 3];
        let mut m29 = vec![vec![x, (x * 0.6_f64 + a3 * (-0.4_f64))], l4.to_vec()];
        a3 -= (v.windows(2).map(|t32| t32[0] * t32[1]).sum::<f64>()).sin();
    }
    a3 -= (if (y + v[v.len() - 1]) < (-0.0_f64) { (v[n % v.len()] - l4[1]).sin() } else { ({ let t33 = x; (-w[0]).sin() }) });
    let mut m34 = vec![vec![v[n % v.len()]; n % 3 + 1]; 2];
    [a3 * (-0.75_f64) + w[2] + m34.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>() + l4.iter().map(|t| t.sin()).sum::<f64>(), (-((v[n % v.len()] + x) * (v[n % v.len()] + x))).exp(), w[n % 3]]
}
#[differentiable]
pub(crate) fn o23(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p23(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p23(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable(hessian)]
pub(crate) fn p24(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut b1 = w;
    let mut m2 = vec![vec![(y + x).cos(); 3]; 2];
    let mut c3 = Body { at: [tower((x * w[n % 3]), n % 4), w[(n + 1) % 3]], speed: b1[(n + 1) % 3] };
    let a4 = (y * v[n % v.len()]);
    let z5 = a4.sqrt();
    let mut a6 = [(v[0] - (n as f64)).tanh(), z5.sin()][(a4 > 0.1_f64) as usize];
    a6 = a6 * ((-0.9_f64) - (-x)).sin().cos();
    vec![a6 * 0.5_f64 + w[1] + b1[n % 3] + m2[n % 2][1] + c3.speed + c3.at[1], (v.windows(2).map(|t8| t8[0] * t8[1]).sum::<f64>()).sin(), x]
}
#[differentiable(hessian)]
pub(crate) fn o24(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p24(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p24(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p25(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [y; 3];
    let g4 = |s6: f64, t5: f64| (-(w[1] - t5)).cos();
    let mut a7 = v[n % v.len()];
    a7 *= ((a7 * 0.6_f64 + x * (-0.4_f64))).sin();
    let f8 = halves((match n % 3 { 0 => x, 1 => (b1[1] - a7).sin(), _ => v[1] }) + x * 0.1_f64);
    a7 * 0.3_f64 + w[0] + b1[0]
}
#[differentiable]
pub(crate) fn o25(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p25(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p25(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p26(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [w[n % 3]; 3];
    let mut l2 = vec![v[(n + 1) % v.len()], (if (y + x) < (b1[n % 3] + v[1]) { (x + v[1]).sin() } else { (b1[0] + x).sin() }), 0.25_f64];
    b1 = turned(b1, ((n as f64) * 0.6_f64 + x * (-0.4_f64)));
    let mut a4 = match (n % 2, (x + v[v.len() - 1]) < (w[(n + 1) % 3] * 0.25_f64)) { (0, true) => size(&v[..]), (_, false) => b1[n % 3], _ => size(&l2[..]) };
    a4 * (-0.4_f64) + w[n % 3] + b1[1] + l2.iter().map(|t| t.sin()).sum::<f64>()
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
    a1 -= ((0..n % 4).map(|i7| v[i7 % v.len()] * y).sum::<f64>()).sin();
    a1 -= (m2[((n + 1) % 3) % 3][n % 3] * (x - x).sin().cos());
    (size(&v[..1]), a1 * (-0.4_f64) + w[(n + 1) % 3] + m2[n % 3][2])
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
    let a5;
    if n > 1 {
        let (a6, a7) = split(&l3[..], (w[1] * (y + w[2]).sin().cos()));
        let mut l8 = l3.to_vec();
        let mut a10 = match (n % 2, n % 2 == 0) { (0, true) => (x * a6).sin(), (_, false) => a7, _ => (if (a7 + y) < (a6 * y) { l8[n % l8.len()].sin() } else { (y - (-0.4_f64)).sin() }) };
        a5 = (-((w[2] * (n as f64)) * (w[2] * (n as f64)))).exp();
    } else {
        a5 = (l3[n % l3.len()] * (l3[n % l3.len()] * (x + y).sin().cos()).cos());
    }
    let mut m12 = vec![vec![y; n % 3 + 1]; 2];
    let a14 = (m4[((n + 1) % 3) % 3][n % 3] + w[n % 3]);
    let z15 = a14.ln() * a14.sqrt();
    let mut a16 = if a14 > 0.1_f64 { z15.sin() } else { (w[n % 3] * (a5 + a5).sin().cos()) };
    a16 = ({ let t17 = (-(a5 * a5)); (if n % 2 == 0 { (-x).sin() } else { y.sin() }) });
    vec![a16 * 0.0_f64 + w[n % 3] + m4[n % 3][2] + m12.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>(), (y * x).tanh(), a16]
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
    let mut i10 = 0;
    loop {
        i10 += 1;
        if i10 > n || (w[2] - w[0]) <= (-0.4_f64) { break; }
        a9 -= (match i10 % 3 { 0 => x, 1 => (v.iter().filter(|t14| **t14 > a9).map(|t14| t14.sin()).sum::<f64>()).sin(), _ => x });
        let mut i15 = 0;
        loop {
            i15 += 1;
            if i15 > n || y > (-0.75_f64) && i10 != 2 { break; }
            a9 *= (g4(a9, l3[i10 % l3.len()])).sin();
            let mut m20 = vec![vec![x, (v.iter().copied().map(|t19| square(t19) - x).sum::<f64>()).sin()], l3.to_vec()];
            for i22 in 1..l3.len() {
                a9 = ({ let t25 = ((a9 - x) * w[i15 % 3]); (l3.iter().fold(w[n % 3], |s26, t27| s26 * 0.5_f64 + *t27 * v[1])).sin() });
                let mut d28 = Marked { at: [(if (a9 - y) < (x * (-0.75_f64)) { (y * y).sin() } else { (w[(i10 + 1) % 3] - w[(n + 1) % 3]).sin() }), x], kind: i22 % 5, scale: 0.5 };
            }
        }
    }
    for (&s30, t31) in v.iter().zip(l3.iter().rev()) {
        for (&s33, t34) in l3.iter().zip(v.iter().rev()) {
            a9 -= (l3.iter().fold((*t31), |s35, t36| s35 * 0.5_f64 + *t36 * s33)).sin();
        }
    }
    a9 -= (x * w[1]).sin();
    a9 = (v[1] + (x * a9)).tanh();
    a9 = (a9 * (v.iter().copied().map(|t38| square(t38) - w[0]).sum::<f64>()).sin().cos());
    [a9 * (-0.4_f64) + w[(n + 1) % 3], (y * (a9 - x).sin().cos()), 0.9_f64]
}
#[differentiable]
pub(crate) fn o29(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p29(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p29(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p30(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut c1 = Body { at: [(x * 0.6_f64 + (n as f64) * (-0.4_f64)), w[n % 3]], speed: y };
    let g2 = |s4: f64, t3: f64| (((-1.0_f64) + s4) - (s4 - x)).tanh();
    let mut b5 = w;
    let mut a6 = tower((b5[n % 3] + v[(n + 1) % v.len()]), n % 4);
    [a6 * 0.9_f64 + w[1] + b5[2] + c1.speed + c1.at[1], (y + x).sin(), v[n % v.len()]]
}
#[differentiable(hessian)]
pub(crate) fn o30(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p30(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p30(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
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
    if n > 1 {
        let mut i6 = 0;
        loop {
            i6 += 1;
            if i6 > n || (x * x) > (-1.0_f64) && n != 2 { break; }
            let mut l9 = vec![1.0_f64, 0.5_f64];
            for i11 in 0..n {
                let t10 = l9[l9.len() - 1] * (l1.iter().fold(w[(i6 + 1) % 3], |s12, t13| s12 * 0.5_f64 + *t13 * x)).sin();
                l9.push(t10);
            }
        }
        for i14 in (1..l1.len()).rev() {
            let mut m17 = vec![vec![y; n % 3 + 1]; 2];
            let i19 = n % m17.len();
            m17.push(vec![(match i14 % 3 { 0 => w[n % 3], 1 => (w[i14 % 3] + w[i14 % 3]).sin(), _ => w[n % 3] }), x]);
            let mut a23 = (l4.iter().map(|t22| *t22 + x).product::<f64>()).sin();
        }
    } else {
        let mut a25 = ({ let t24 = ((-w[0]) * x); (y * (x * (n as f64)).sin().cos()) });
    }
    for i26 in 1..v.len() {
        let mut m31 = vec![vec![y, (l1.windows(2).map(|t30| t30[0] * t30[1]).sum::<f64>()).sin()], l1.to_vec()];
        if y < (x * w[2]) {
            let a33 = (x - l1[l1.len() - 1]);
            let z34 = a33.sqrt();
            let mut a35 = [turned(w, (x * x))[(n + 1) % 3], z34.sin()][(a33 > 0.1_f64) as usize];
            a35 += ((-0.5_f64) + w[1]).tanh();
        } else {
            let mut a36 = match (i26 % 2, y <= 0.0_f64) { (0, true) => (x * (n as f64)).sin(), (_, false) => x, _ => (x * (y - 0.3_f64).sin().cos()) };
            let a38 = (l1[0] * l1[(i26 + 1) % l1.len()]);
            let z39 = a38.ln() * a38.sqrt();
            let mut a40 = if a38 > 0.1_f64 { z39.sin() } else { (-((a36 + x) * (a36 + x))).exp() };
        }
        let a41 = y;
        let z42 = a41.sqrt();
        let mut a43 = if a41 > 0.1_f64 { z42.sin() } else { (if (x + x) < (w[0] - x) { (1.0_f64 * l1[1]).sin() } else { (x - w[1]).sin() }) };
    }
    let mut i44 = 0;
    while i44 < n {
        if (w[i44 % 3] * w[i44 % 3]) < (l1[i44 % l1.len()] + y) {
            let g47 = |s49: f64, t48: f64| ((-0.4_f64) * ({ let t50 = (w[n % 3] - 0.5_f64); (-w[1]).sin() }).cos());
            let mut a51 = split(&v[..], (y * 0.6_f64 + w[1] * (-0.4_f64))).1;
            for i53 in 0..v.len() {
                let (mut f58, a59) = spread(w, (-w[(i53 + 1) % 3]).sin(), n);
                let i60 = (i44 + 1) % l1.len();
                l1[i60] = ({ let t61 = (a51 + (-w[i44 % 3])); (w[i53 % 3] / ((f58[0] + 0.25_f64) * (f58[0] + 0.25_f64) + 1.5_f64)) });
            }
        } else if (-w[i44 % 3]) <= 0.3_f64 {
            let [mut a62, a63, mut a64] = w;
            for (i65, t67) in v.iter().enumerate() {
                let mut m68 = vec![v.to_vec()];
                for i69 in 0..n {
                    m68.push(vec![(a63 * (0.3_f64 - l4[i69 % l4.len()]).sin().cos()); i69 % 2 + 1]);
                }
                a64 *= ((l1.iter().fold(w[(i44 + 1) % 3], |s70, t71| s70 * 0.5_f64 + *t71 * 0.25_f64)).sin()).sin();
            }
            a62 = a62 * size(&l4[1..]).cos();
        } else {
            let f72 = halves((1.0_f64 * 0.6_f64 + y * (-0.4_f64)) + x * 0.1_f64);
        }
        i44 += 1;
    }
    w[0] + l1.iter().sum::<f64>() + l4.iter().map(|t| t.sin()).sum::<f64>()
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
    let i4 = (n + 1) % l2.len();
    l2[i4] += size(&l2[..1]);
    a1 = (match n % 3 { 0 => y, 1 => (l2.iter().skip(1).take(2).map(|t6| t6.cos() * y).sum::<f64>()).sin(), _ => v[1] });
    let mut c7 = Body { at: [(x * 0.6_f64 + v[v.len() - 1] * (-0.4_f64)), v[0]], speed: v[0] };
    ((-y).sin(), a1 * 0.3_f64 + w[(n + 1) % 3] + c7.speed + c7.at[1] + l2.iter().map(|t| t.sin()).sum::<f64>())
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
    let mut m5 = vec![v.to_vec()];
    for i6 in 0..n {
        m5.push(vec![(if n % 2 == 0 { (1.0_f64 * w[n % 3]).sin() } else { (-v[n % v.len()]).sin() }); i6 % 2 + 1]);
    }
    if (-w[(n + 1) % 3]) < (y + v[n % v.len()]) {
        a4 = (a1 * (-((-v[n % v.len()]) * (-v[n % v.len()]))).exp().cos());
        if (v[n % v.len()] + w[n % 3]) < (v[n % v.len()] + (-1.0_f64)) {
            a4 = (v.iter().map(|t8| *t8 + (n as f64)).product::<f64>()).sin();
            a4 = a4 * size(&v[..]).cos();
        } else {
            let mut a9 = match n { 0..=1 => (w[n % 3] * (v[v.len() - 1] + a4).sin().cos()), k10 if k10 % 2 == 0 && (-v[n % v.len()]) > v[0] => size(&v[..]), _ => v[0] };
            let mut a11;
            if (v[v.len() - 1] * w[n % 3]) > 0.9_f64 && n != 2 {
                a9 -= (match n % 3 { 0 => 0.5_f64, 1 => ({ let t14 = a1; (v[0] * a1).sin() }), _ => a4 });
                a11 = (-((m5.iter().map(|r| r[0] * r[r.len() - 1]).sum::<f64>() * 0.9_f64) * (m5.iter().map(|r| r[0] * r[r.len() - 1]).sum::<f64>() * 0.9_f64))).exp();
            } else {
                a11 = (v.iter().rev().enumerate().map(|(s12, t13)| *t13 * (s12 as f64)).sum::<f64>()).sin();
            }
            let k15 = if n % 2 == 0 { 2 } else { n % 4 };
            for i16 in 0..k15 {
                let i18 = i16 % m5.len();
                m5.swap(0, i18);
            }
        }
    } else {
        let mut d20 = Marked { at: [(a4 - a4).sin(), a4], kind: n % 5, scale: 0.5 };
    }
    vec![a4 * 0.3_f64 + w[n % 3] + m5.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>(), (a4 * (a4 - 0.0_f64).sin().cos()), x]
}
#[differentiable(hessian)]
pub(crate) fn o33(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p33(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p33(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p34(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut f1 = ((0.9_f64 * (y - w[2]).sin().cos()), v[1]);
    let mut l2 = smoothed(&v[..], n);
    f1.1 *= ((x / (((x - l2[0]) + (w[n % 3] + x)) * ((x - l2[0]) + (w[n % 3] + x)) + 1.5_f64))).sin();
    let k4 = if n > 1 { 2 } else { n % 4 };
    'r6: for i5 in 0..k4 {
        for i7 in 1..l2.len() {
            for i10 in 0..l2.len() {
                f1.1 -= (-(-l2[i10])).cos();
                let a13 = w[i10 % 3];
                let z14 = a13.sqrt();
                let mut a15 = if a13 < 0.1_f64 { w[(n + 1) % 3] } else if w[(n + 1) % 3] > 0.2_f64 { z14.cos() * w[(n + 1) % 3] } else { z14.tanh() };
                let mut l16 = vec![a15; v.len()];
            }
            let mut a18 = (((-0.4_f64) * f1.0) * y).sin();
            (f1.0, a18) = (a18, size(&l2[..1]));
        }
        let mut a19;
        if (w[n % 3] + (n as f64)) <= 0.9_f64 {
            f1.0 += (match n % 3 { 0 => f1.1, 1 => ((0..n % 4).map(|i24| l2[i24 % l2.len()] * f1.0).sum::<f64>()).sin(), _ => 0.25_f64 });
            let mut a25;
            if n % 2 == 0 {
                let k26 = if (w[0] + 0.5_f64) <= 0.9_f64 { 2 } else { n % 4 };
                for i27 in 0..k26 {
                    f1.0 = f1.0 * (f1.1 * (v.iter().map(|t29| *t29 + f1.0).product::<f64>()).sin().cos()).cos();
                }
                f1.0 -= (f1.0 * (l2.iter().skip(1).take(2).map(|t31| t31.cos() * f1.0).sum::<f64>()).sin().cos());
                f1.1 = (if (w[n % 3] + f1.0) < (-f1.0) { (l2.iter().filter(|t33| **t33 > l2[(k26 + 1) % l2.len()]).map(|t33| t33.sin()).sum::<f64>()).sin() } else { (f1.0 * (w[i5 % 3] + x).sin().cos()) });
                a25 = (match n % 3 { 0 => f1.1, 1 => (-f1.0).sin(), _ => w[i5 % 3] });
            } else {
                a25 = ((x + v[(n + 1) % v.len()]) * l2[(i5 + 1) % l2.len()]).cos();
            }
            f1.1 -= (l2.iter().filter(|t35| **t35 > f1.0).map(|t35| t35.sin()).sum::<f64>()).sin();
            a19 = (-(((i5 as f64) * x) * ((i5 as f64) * x))).exp();
        } else {
            a19 = (v.iter().fold(w[i5 % 3], |s20, t21| s20 * 0.5_f64 + *t21 * f1.0)).sin();
        }
        for i36 in (1..v.len()).rev() {
            let mut m39 = vec![vec![w[i5 % 3]; n % 3 + 1]; 2];
            let mut a41 = (if x > 0.25_f64 && n != 2 { (v[i36] * (0.9_f64 + y).sin().cos()) } else { l2[i36 % l2.len()].tanh() });
            let (i42, i43) = (0, 0);
            l2.swap(i42, i43);
        }
    }
    let (mut f46, a47) = spread(w, (x * 0.6_f64 + y * (-0.4_f64)), n);
    let mut i48 = 0;
    while i48 < 4 && (f46[1] * l2[(n + 1) % l2.len()]) < 0.8_f64 {
        let mut a51 = match (k4 % 2, i48 % 2 == 0) { (0, true) => (f1.1 * f1.0).tanh(), (_, false) => f46[1], _ => (-((-y) * (-y))).exp() };
        if (f46[0] * l2[(k4 + 1) % l2.len()]) < (a47 - l2[l2.len() - 1]) { break; }
        i48 += 1;
    }
    f1.1 *= ((v.iter().fold(f46[1], |s53, t54| s53 * 0.5_f64 + *t54 * f46[0])).sin()).sin();
    (({ let t55 = (f1.1 * v[0]); (w[0] + l2[k4 % l2.len()]).sin() }), f1.0 * 0.3_f64 + f1.1 * (-1.0_f64) + f46[0] * 0.3_f64 + f46[1] * 0.3_f64 + w[0] + l2.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable]
pub(crate) fn o34(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p34(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p34(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p35(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (x / ((-(x * v[(n + 1) % v.len()])) * (-(x * v[(n + 1) % v.len()])) + 1.5_f64));
    let (mut a2, a3) = ((y - w[n % 3]).tanh(), x);
    if n % 2 == 0 {
        let mut f4 = ((a3 + v[n % v.len()]).tanh(), 0.9_f64);
        let a5 = ((-0.75_f64) + x);
        let z6 = a5.sqrt();
        let mut a7 = match a5 > 0.1_f64 { true if n > 1 => z6.tanh(), true => (if n > 1 { (w[n % 3] + a3).sin() } else { v[n % v.len()].sin() }), false => a2 };
    } else {
        for i8 in 1..v.len() {
            for t13 in v.windows(2) {
                let a14;
                if (-a3) <= 0.5_f64 {
                    let mut m15 = vec![vec![(v.iter().zip(&v[..]).map(|(s16, t17)| *s16 * *t17 + w[i8 % 3]).sum::<f64>()).sin(); 3]; 2];
                    m15.swap(0, 1);
                    a14 = square((v[n % v.len()] - y)).sin();
                } else {
                    a14 = (match n % 3 { 0 => a3, 1 => (v[i8] + t13[0]).tanh(), _ => t13[1] });
                }
            }
        }
    }
    let mut i18 = 0;
    while i18 < n {
        for i21 in 0..v.len() {
            for i24 in (1..v.len()).rev() {
                a1 = a1 * (-(((w[i18 % 3] - a3) * a2) * ((w[i18 % 3] - a3) * a2))).exp().cos();
                a2 -= (a2 * 0.6_f64 + w[i21 % 3] * (-0.4_f64));
            }
        }
        i18 += 1;
    }
    for t29 in v.windows(2) {
        let mut m30 = vec![vec![(n as f64); n % 3 + 1]; 2];
        let mut i32 = 0;
        loop {
            i32 += 1;
            if i32 > n || a2 > (-0.4_f64) && n != 2 { break; }
            let k35 = if i32 % 2 == 0 { 2 } else { n % 4 };
            for i36 in 0..k35 {
                let mut l37 = vec![w[(i32 + 1) % 3]; v.len()];
            }
        }
        let mut a3 = (a3 * (-0.75_f64)).tanh();
    }
    ((v.windows(2).map(|t40| t40[0] * t40[1]).sum::<f64>()).sin(), a1 * 0.3_f64 + a2 * 1.0_f64 + w[(n + 1) % 3])
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
    for i5 in 0..n {
        for i8 in (1..v.len()).rev() {
            let a11 = (w[n % 3] + x);
            let z12 = a11.ln();
            let mut a13 = if a11 > 0.1_f64 { z12.sin() } else { square((v[n % v.len()] + (-0.75_f64))).sin() };
            if (-a13) < (v[n % v.len()] - v[v.len() - 1]) {
                a4 += (w[i8 % 3] * 0.6_f64 + v[n % v.len()] * (-0.4_f64));
                let mut m15 = vec![vec![0.9_f64, ({ let t14 = (-v[i5 % v.len()]); (t14 * a4).sin() })], v.to_vec()];
                a4 = (a4 * w[2].tanh().cos());
            } else {
                let mut m19 = vec![v.to_vec()];
                for i20 in 0..n {
                    m19.push(vec![turned(w, (w[i8 % 3] - a3))[i5 % 3]; i20 % 2 + 1]);
                }
            }
        }
    }
    a1 = (a3 - v[(n + 1) % v.len()]).tanh();
    if (v[1] - a4) > (-0.4_f64) && n != 2 {
        let mut a21 = match n { 0..=1 => (a4 + w[(n + 1) % 3]).tanh(), k22 if k22 % 2 == 0 && (v[n % v.len()] + a2) > a4 => (v[1] - w[n % 3]).tanh(), _ => a4 };
        a1 = (-((a4 - (-0.4_f64)) * (a4 - (-0.4_f64)))).exp();
        for i23 in (1..v.len()).rev() {
            for t28 in &v[..] {
                let mut a29 = match i23 % 4 { 0 if (w[2] * v[v.len() - 1]) < (a3 + w[2]) => size(&v[..]), k30 if k30 == 2 => w[(n + 1) % 3], 1 | 3 => (v.windows(2).map(|t32| t32[0] * t32[1]).sum::<f64>()).sin(), _ => (w[2] * w[i23 % 3]) };
                let mut m37 = vec![v.to_vec()];
                for i38 in 0..n {
                    m37.push(vec![((-0.4_f64) * 0.6_f64 + a4 * (-0.4_f64)); i38 % 2 + 1]);
                }
            }
        }
    } else {
        'r42: for i39 in 2..=n {
            a2 += halves(((-1.0_f64) + y)).1;
            let mut i43 = 0;
            'r46: loop {
                i43 += 1;
                if i43 > n || (-w[i39 % 3]) < (-a2) { break; }
                a1 += ((-0.0_f64) + (a4 + a3)).tanh();
                a4 = (v.iter().zip(&v[..]).map(|(s47, t48)| *s47 * *t48 + w[(i43 + 1) % 3]).sum::<f64>()).sin();
            }
            let mut m49 = vec![vec![w[2]; n % 3 + 1]; 2];
        }
        let mut m53 = vec![vec![v[0], (v.iter().fold(a3, |s51, t52| s51 * 0.5_f64 + *t52 * a2)).sin()], v.to_vec()];
        for i55 in 0..v.len() {
            a2 = (v.iter().map(|t59| *t59 * x).sum::<f64>()).sin();
            let a60 = (w[0] + w[2]);
            let z61 = a60.sqrt();
            let mut a62 = if a60 > 0.1_f64 { z61.sin() } else { (-a3).tanh() };
            let mut l63 = smoothed(&v[..], n);
        }
    }
    (mix(a4, w[n % 3]), a1 * 0.5_f64 + a2 * 0.25_f64 + a4 * 0.3_f64 + w[n % 3])
}
#[differentiable(hessian)]
pub(crate) fn o36(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p36(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p36(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable]
pub(crate) fn p37(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let g1 = |s3: f64, t2: f64| (t2 * 0.6_f64 + t2 * (-0.4_f64));
    let mut m4 = [w, w];
    let mut b5 = [x; 3];
    for (i7, t9) in v.iter().enumerate() {
        let mut f10 = halves((-((x + b5[n % 3]) * (x + b5[n % 3]))).exp() + x * 0.1_f64);
        let mut m11 = vec![vec![(*t9), (v[i7] + f10.1).cos()], v.to_vec()];
    }
    b5[0] += ({ let t13 = ((-v[v.len() - 1]) * x); (m4[(n % 3) % 2][0] * 0.6_f64 + v[n % v.len()] * (-0.4_f64)) });
    let mut a14 = match (n % 2, (x + v[(n + 1) % v.len()]) < (x - b5[n % 3])) { (0, true) => (0.25_f64 + y).cos(), (_, false) => x, _ => (x - b5[n % 3]).sin() };
    a14 = a14.sin();
    for (&s17, t18) in v.iter().zip(v.iter().rev()) {
        let mut m19 = vec![v.to_vec()];
        for i20 in 0..n {
            m19.push(vec![(y * (*t18).sin().cos()); i20 % 2 + 1]);
        }
    }
    ((y * y).tanh(), a14 * (-0.75_f64) + w[2] + b5[1] + m4[n % 2][1])
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
    for i9 in (1..v.len()).rev() {
        let a12 = (y * (-1.0_f64));
        let z13 = a12.sqrt();
        let mut a14 = match a12 > 0.1_f64 { true if n > 1 => z13.tanh(), true => (l6.iter().fold(a2, |s15, t16| s15 * 0.5_f64 + *t16 * x)).sin(), false => y };
        match n % 3 {
            0 if (-w[1]) > (-0.75_f64) && i9 != 2 => {
                let mut l18 = l6.to_vec();
                let mut m22 = vec![vec![a14; n % 3 + 1]; 2];
            }
            k17 if k17 == 1 => {
                a1 = (v.iter().rev().enumerate().map(|(s24, t25)| *t25 * (s24 as f64)).sum::<f64>()).sin();
                for i26 in 0..l6.len() {
                    b8[0] = turned(w, w[1])[(n + 1) % 3];
                }
                b8[1] -= (-a1).cos();
            }
            _ => {
                a1 += (0.5_f64 + w[i9 % 3]).tanh();
                let a29 = (a1 * 1.0_f64);
                let z30 = a29.ln();
                let mut a31 = [(l6[1] * (x * v[1]).sin().cos()), z30.sin()][(a29 > 0.1_f64) as usize];
                let mut a32 = match i9 { 0..=1 => (if n % 2 == 0 { (0.0_f64 - a2).sin() } else { (l6[l6.len() - 1] + b8[(n + 1) % 3]).sin() }), k33 if k33 % 2 == 0 && (w[0] - v[i9 - 1]) > a1 => (a1 + a14).cos(), _ => a1 };
            }
        }
    }
    let mut m34 = vec![vec![w[n % 3], (a1 - b8[n % 3]).tanh()], l6.to_vec()];
    a1 = (y * 0.6_f64 + x * (-0.4_f64));
    let a36 = b8[2];
    let z37 = 1.0_f64 / a36.sqrt();
    let mut a38 = match a36 > 0.1_f64 { true if n > 1 => z37.tanh(), true => mix((y + a2), a1), false => w[n % 3] };
    ((l6.iter().fold(a1, |s39, t40| s39 * 0.5_f64 + *t40 * b8[0])).sin(), a1 * 0.5_f64 + a38 * 0.9_f64 + w[(n + 1) % 3] + b8[0] + m34.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>() + l6.iter().map(|t| t.sin()).sum::<f64>())
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
    let mut i7 = 0;
    loop {
        i7 += 1;
        if i7 > n || n % 2 == 0 { break; }
        let mut i10 = 0;
        loop {
            i10 += 1;
            if i10 > n || n > 1 { break; }
            for t15 in v.windows(2) {
                f1.0 *= (tower(((-0.75_f64) + w[(i7 + 1) % 3]), i7 % 4)).sin();
            }
            f1.0 += mix(a6, a6);
            let mut i16 = 0;
            'r19: loop {
                i16 += 1;
                if i16 > n || n > 1 { break; }
                let mut b20 = [(-0.4_f64); 3];
                if (w[(i10 + 1) % 3] - a6) <= 0.25_f64 { break 'r19; }
            }
        }
        let b21 = std::mem::replace(&mut b4, w);
    }
    let mut f23 = halves((if (f1.0 * w[(n + 1) % 3]) > (-1.0_f64) && n != 2 { a5.sin() } else { (b4[n % 3] * b4[n % 3]).sin() }) + x * 0.1_f64);
    let mut a24 = (b4[n % 3] * (-(v[n % v.len()] * v[n % v.len()])).exp().cos());
    f1.0 * 0.9_f64 + f1.1 * 1.0_f64 + a5 * (-0.4_f64) + f23.0 * 0.25_f64 + f23.1 * 0.25_f64 + a24 * 1.0_f64 + w[n % 3] + b4[(n + 1) % 3]
}
#[differentiable(hessian)]
pub(crate) fn o39(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p39(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p39(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p40(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let (mut a1, a2) = halves((if (-0.5_f64) < (-v[1]) { (-(n as f64)).sin() } else { (w[n % 3] - v[1]).sin() }) + x * 0.1_f64);
    let [mut a3, a4, mut a5] = turned(w, a1);
    let [mut a6, a7, mut a8] = w;
    let mut a9 = match n { 0..=1 => (v.iter().map(|t12| *t12 + a1).product::<f64>()).sin(), k10 if k10 % 2 == 0 && (v[(n + 1) % v.len()] - a7) > a5 => (a8 * (v[n % v.len()] - a8).sin().cos()), _ => a5 };
    'r13: for i15 in 0..3 {
        a1 += (w[1] / (((0.25_f64 * 0.5_f64) + (w[(i15 + 1) % 3] + a9)) * ((0.25_f64 * 0.5_f64) + (w[(i15 + 1) % 3] + a9)) + 1.5_f64));
        match i15 % 3 {
            0 if i15 % 2 == 0 => {
                a6 = a6 * size(&v[1..]).cos();
            }
            k17 if k17 == 1 => {
                a8 += (v.iter().filter(|t19| **t19 > x).map(|t19| t19.sin()).sum::<f64>()).sin();
                let a20 = (a6 + a1);
                let z21 = 1.0_f64 / a20.sqrt();
                let mut a22 = if a20 > 0.1_f64 { z21.sin() } else { (a6 * (-y).sin().cos()) };
            }
            _ => {
                a1 -= (v.iter().filter(|t24| **t24 > w[1]).map(|t24| t24.sin()).sum::<f64>()).sin();
                a1 = (v.iter().fold(a6, |s25, t26| s25 * 0.5_f64 + *t26 * a1)).sin();
            }
        }
        a9 = ({ let t27 = ((x + w[0]) * a7); (-(a9 * a9)).exp() });
        'r14: for i16 in 0..=n % 3 {
            let k28 = if n % 2 == 0 { 2 } else { n % 4 };
            for i29 in 0..k28 {
                a6 = ((a8 + a7) + (a1 + (-0.75_f64))).sin();
                let mut c30 = Body { at: [(v.iter().map(|t32| *t32 * v[v.len() - 1]).sum::<f64>()).sin(), a6], speed: a2 };
                a9 = mix((0.25_f64 - a7), c30.at[0]);
            }
            if w[(n + 1) % 3] < (a3 + a6) { break 'r14; }
            if (-w[i15 % 3]) < a7 {
                a9 = (match i16 % 3 { 0 => v[n % v.len()], 1 => size(&v[..]), _ => a8 });
                a5 *= ((v.iter().map(|t34| *t34 * w[i16 % 3]).sum::<f64>()).sin()).sin();
                let mut a35 = match (i16 % 2, i15 > 1) { (0, true) => (a7 * 0.6_f64 + v[v.len() - 1] * (-0.4_f64)), (_, false) => v[i15 % v.len()], _ => (v.iter().map(|t38| *t38 * a9).sum::<f64>()).sin() };
            }
            for i39 in 0..k28 {
                a3 = size(&v[..]);
                a1 += (((-1.0_f64) * w[2]) - (1.0_f64 + a6)).sin();
            }
            if i16 > 0 && n % 2 == 0 { break 'r14; }
            let l44 = &v[v.len() - 2..];
            let mut m45 = vec![v.to_vec()];
            for i46 in 0..n {
                m45.push(vec![(a7 + a6).sin(); i46 % 2 + 1]);
            }
        }
        a5 += size(&v[..1]);
        a8 *= ((v.windows(2).map(|t48| t48[0] * t48[1]).sum::<f64>()).sin()).sin();
        a3 *= ((v.iter().skip(1).take(2).map(|t50| t50.cos() * a9).sum::<f64>()).sin()).sin();
    }
    let k51 = if n % 2 == 0 { 2 } else { n % 4 };
    for i52 in 0..k51 {
        for i53 in (0..n).rev() {
            a5 = (a7 * 0.6_f64 + a4 * (-0.4_f64));
        }
        a8 = (if i52 > 1 { (v[i52 % v.len()] * 0.6_f64 + w[2] * (-0.4_f64)) } else { (v.iter().skip(1).take(2).map(|t57| t57.cos() * a6).sum::<f64>()).sin() });
    }
    [a1 * 0.3_f64 + a3 * 0.5_f64 + a5 * 0.25_f64 + a6 * 1.0_f64 + a8 * 1.0_f64 + a9 * 0.3_f64 + w[2], (v[n % v.len()] * a7).tanh(), a8]
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
    let a8 = m4[(2) % 2][1];
    let z9 = a8.sqrt();
    let mut a10 = if a8 > 0.1_f64 { z9.sin() } else { (l7[n % l7.len()] * 0.6_f64 + a2 * (-0.4_f64)) };
    (a1, a10) = (a10, halves((v[n % v.len()] * w[n % 3])).1);
    match n % 3 {
        0 if l7[n % l7.len()] < (a2 + m4[(2) % 2][(n + 1) % 3]) => {
            a3 = (l7.iter().map(|t13| *t13 * a3).sum::<f64>()).sin();
            (a1, a10) = (a10, (if n > 1 { (y + v[1]).sin() } else { (-l7[(n + 1) % l7.len()]).sin() }));
            let mut i14 = 0;
            while i14 < n {
                a3 = (a3 / (((a10 - x) * a2) * ((a10 - x) * a2) + 1.5_f64));
                for (i17, t19) in v.iter().enumerate() {
                    match i17 % 3 {
                        0 if (a10 * w[i17 % 3]) < a10 => {
                            a1 += (w[2] * 0.6_f64 + w[i17 % 3] * (-0.4_f64));
                            let a21 = (l7[l7.len() - 1] + a1);
                            let z22 = 1.0_f64 / a21.sqrt();
                            let mut a23 = [(a2 - a1).sin(), z22.sin()][(a21 > 0.1_f64) as usize];
                            a3 *= (({ let t24 = (((-0.4_f64) * w[n % 3]) + (a10 - (*t19))); (a10 - a23).sin() })).sin();
                        }
                        k20 if k20 == 1 => {
                            a10 = (w[0] / ((-(-w[0])) * (-(-w[0])) + 1.5_f64));
                            let mut b25 = [a3; 3];
                        }
                        _ => {
                            a1 = a1 * (match n % 3 { 0 => (*t19), 1 => (v[(i17 + 1) % v.len()] * 0.6_f64 + w[i17 % 3] * (-0.4_f64)), _ => a10 }).cos();
                        }
                    }
                    let [mut a26, a27, mut a28] = turned(w, 0.3_f64);
                }
                i14 += 1;
            }
        }
        k11 if k11 == 1 => {
            if k11 % 2 == 0 {
                if k11 > 1 {
                    a1 = (a10 * (v.iter().filter(|t30| **t30 > w[(k11 + 1) % 3]).map(|t30| t30.sin()).sum::<f64>()).sin().cos());
                    let [mut a31, a32, mut a33] = turned(w, w[2]);
                } else if n > 1 {
                    a10 = a10 * (a3 / (((a10 - x) - (-w[n % 3])) * ((a10 - x) - (-w[n % 3])) + 1.5_f64)).cos();
                    a1 = square(x).sin();
                } else {
                    a1 += (-(((a10 * a2) + (a1 + a10)) * ((a10 * a2) + (a1 + a10)))).exp();
                    a3 -= (a3 * 0.6_f64 + m4[((n + 1) % 3) % 2][k11 % 3] * (-0.4_f64));
                }
                'r37: for i34 in (0..n).rev() {
                    a1 += ({ let t38 = ((v[(n + 1) % v.len()] * a3) + (v[0] + m4[(n % 3) % 2][(i34 + 1) % 3])); (-(a3 * a3)).exp() });
                }
            } else {
                m4.swap(0, 1);
            }
            let l41 = &l7[l7.len() - 2..];
        }
        _ => {
            let mut m43 = vec![vec![w[0]; n % 3 + 1]; 2];
            let i46 = n % m43.len();
            let i47 = n % m43[i46].len();
            m43[i46][i47] = ({ let t45 = (a1 - w[n % 3]); (w[1] + w[0]).sin() }) + m43[0][0] * 0.3_f64;
            let k48 = if (w[1] - v[n % v.len()]) < (-(-1.0_f64)) { 2 } else { n % 4 };
            for i49 in 0..k48 {
                let mut a50 = match (i49 % 2, (l7[i49 % l7.len()] - v[1]) > 0.25_f64 && i49 != 2) { (0, true) => (w[2] - w[i49 % 3]).tanh(), (_, false) => w[n % 3], _ => (w[(i49 + 1) % 3] / ((a3 + v[(i49 + 1) % v.len()]) * (a3 + v[(i49 + 1) % v.len()]) + 1.5_f64)) };
            }
        }
    }
    a1 * 0.0_f64 + a3 * 1.0_f64 + a10 * 0.3_f64 + w[n % 3] + m4[n % 2][1]
}
#[differentiable]
pub(crate) fn o41(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p41(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p41(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
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
            for i14 in 0..v.len() {
                let mut a17 = (match n % 3 { 0 => x, 1 => size(&v[1..]), _ => w[2] });
                let mut a18 = (a17 / (((t9 - w[(n + 1) % 3]) + (v[n % v.len()] + y)) * ((t9 - w[(n + 1) % 3]) + (v[n % v.len()] + y)) + 1.5_f64));
            }
            let g19 = |s21: f64, t20: f64| (t9 + (y + 0.25_f64)).tanh();
            for i22 in 1..v.len() {
                match n % 3 {
                    0 if w[(i10 + 1) % 3] <= 1.0_f64 => {
                        let g26 = |s28: f64, t27: f64| (v.iter().zip(&v[..]).map(|(s29, t30)| *s29 * *t30 + t9).sum::<f64>()).sin();
                        let mut l31 = v.to_vec();
                        'r33: for i35 in 0..3 {
                            let mut a37 = x;
                            'r34: for i36 in 0..=n % 3 {
                                let a38 = (-a37);
                                let z39 = a38.ln() * a38.sqrt();
                                let mut a40 = if a38 < 0.1_f64 { y } else if y > 0.2_f64 { z39.cos() * y } else { z39.tanh() };
                                if i10 > 1 { break 'r34; }
                                let mut a41 = match (n % 2, (-w[i35 % 3]) > 0.0_f64 && i36 != 2) { (0, true) => ({ let t43 = (-y); (t43 + a40).sin() }), (_, false) => a37, _ => (-((w[0] + x) * (w[0] + x))).exp() };
                                a41 += square((w[i36 % 3] + t9)).sin();
                                if i36 > 0 && i10 > 1 { continue 'r34; }
                                (a37, a41) = (a41, (l31[0] * (-x).sin().cos()));
                            }
                            a37 *= ((t9 * 0.6_f64 + w[1] * (-0.4_f64))).sin();
                            a37 = (l31.windows(2).map(|t45| t45[0] * t45[1]).sum::<f64>()).sin();
                            a37 -= (if i22 % 2 == 0 { ({ let t46 = (a37 + l31[(i22 + 1) % l31.len()]); (-w[1]).sin() }) } else { halves((w[n % 3] * l31[l31.len() - 1])).0 });
                        }
                    }
                    k25 if k25 == 1 => {
                        let mut m49 = vec![v.to_vec()];
                        for i50 in 0..n {
                            m49.push(vec![(y / ((v[i22 - 1] - t9) * (v[i22 - 1] - t9) + 1.5_f64)); i50 % 2 + 1]);
                        }
                        let mut l51 = vec![v[i22]; v.len()];
                    }
                    _ => {
                        let mut d53 = Marked { at: [(y * (y - v[i22 % v.len()]).sin().cos()), w[i10 % 3]], kind: i10 % 5, scale: 0.5 };
                        let (mut a54, a55) = halves((x * 0.6_f64 + v[v.len() - 1] * (-0.4_f64)) + x * 0.1_f64);
                    }
                }
                let mut m56 = vec![vec![v[i22 - 1], square((t9 * w[2])).sin()], v.to_vec()];
                let a60 = (v.iter().rev().enumerate().map(|(s58, t59)| *t59 * (s58 as f64)).sum::<f64>()).sin();
            }
        }
    }
    if n > 1 {
        let mut l61 = v.iter().map(|t62| *t62 * (-0.75_f64)).collect::<Vec<f64>>();
    }
    let mut a63 = match n { 0..=1 => (y - y).sin(), k64 if k64 % 2 == 0 && (-x) > x => (0.0_f64 - x).cos(), _ => x };
    a63 -= (-((-(v[1] - v[v.len() - 1])) * (-(v[1] - v[v.len() - 1])))).exp();
    for t67 in w {
        match n % 3 {
            0 if (w[n % 3] + a63) < (x + y) => {
                m1[((n + 1) % 3) % 2][0] += (x * (t67 - y).sin().cos());
                for t71 in w {
                    let l74 = &v[v.len() - 2..];
                }
            }
            k68 if k68 == 1 => {
                a63 += size(&v[..]);
            }
            _ => {
                a63 = a63 * (-(y + v[(n + 1) % v.len()])).tanh().cos();
            }
        }
        let mut a75 = match n { 0..=1 => (-v[1]).tanh(), k76 if k76 % 2 == 0 && (a63 * x) > m1[(0) % 2][(n + 1) % 3] => (x - v[1]).tanh(), _ => m1[(0) % 2][(n + 1) % 3] };
    }
    (halves(w[(n + 1) % 3]).1, a63 * 1.0_f64 + w[0] + m1[n % 2][1] + c4.speed + c4.at[1])
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
    for i4 in 0..v.len() {
        let mut a7 = match i4 { 0..=1 => (y * 0.6_f64 + v[i4] * (-0.4_f64)), k8 if k8 % 2 == 0 && (-v[n % v.len()]) > x => (v.windows(2).map(|t10| t10[0] * t10[1]).sum::<f64>()).sin(), _ => x };
        let a11;
        if n % 2 == 0 {
            b2[i4 % 3] += (if n % 2 == 0 { y.tanh() } else { (x * a7.sin().cos()) });
            a7 += ({ let t12 = ((y + v[(n + 1) % v.len()]) + (y + a7)); (match n % 3 { 0 => x, 1 => (t12 - v[i4]).sin(), _ => a7 }) });
            a11 = (x / ((v[1] - x) * (v[1] - x) + 1.5_f64));
        } else {
            a11 = (match n % 3 { 0 => v[i4], 1 => (b2[i4 % 3] * 0.6_f64 + y * (-0.4_f64)), _ => v[i4] });
        }
        let mut d13 = Marked { at: [(b2[0] * 0.6_f64 + w[(i4 + 1) % 3] * (-0.4_f64)), c1.at[0]], kind: n % 5, scale: 0.5 };
    }
    for i14 in (1..v.len()).rev() {
        for i17 in (0..n).step_by(2) {
            c1.at = [mix((y * b2[1]), y), c1.at[0]];
        }
        let mut b20 = [y; 3];
    }
    vec![w[n % 3] + b2[n % 3] + m3[n % 2][1] + c1.speed + c1.at[1], (v.iter().map(|t22| *t22 + (n as f64)).product::<f64>()).sin(), x]
}
#[differentiable]
pub(crate) fn o43(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p43(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p43(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p44(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a1 = (v[n % v.len()] * 0.6_f64 + x * (-0.4_f64));
    let l4 = &v[v.len() - 2..];
    let l7 = &v[v.len() - 2..];
    let mut l8 = vec![a1; l4.len()];
    l8[1] = (l7.iter().filter(|t11| **t11 > v[n % v.len()]).map(|t11| t11.sin()).sum::<f64>()).sin();
    let i12 = n % l8.len();
    l8[i12] = (x * (if (y - a1) < (y * l8[(n + 1) % l8.len()]) { (1.0_f64 + w[(n + 1) % 3]).sin() } else { (-a1).sin() }).cos());
    let a13 = ((-0.4_f64) * 0.6_f64 + a1 * (-0.4_f64));
    w[n % 3] + l8.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o44(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p44(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p44(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p45(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = size(&v[..]);
    let mut b2 = [a1, (-a1).cos(), y];
    let l5 = &v[v.len() - 2..];
    for t8 in b2 {
        b2[0] = (l5[n % l5.len()] + (t8 + l5[(n + 1) % l5.len()])).cos();
        if (a1 + x) < (a1 - t8) {
            let (a11, a12) = split(&l5[..], (v.iter().rev().enumerate().map(|(s9, t10)| *t10 * (s9 as f64)).sum::<f64>()).sin());
            for i13 in 0..v.len() {
                let mut a16;
                if (v[i13] + l5[i13 % l5.len()]) < (a11 * a12) {
                    b2[n % 3] *= (halves(((n as f64) - a11)).0).sin();
                    a16 = (l5.iter().copied().map(|t18| square(t18) - a1).sum::<f64>()).sin();
                } else {
                    a16 = (v[i13] * 0.6_f64 + l5[i13 % l5.len()] * (-0.4_f64));
                }
                b2[n % 3] += ((t8 + a16) + w[0]).tanh();
                let a19 = (a16 * v[i13 % v.len()]);
                let z20 = a19.ln() * a19.sqrt();
                let mut a21 = if a19 > 0.1_f64 { z20.sin() } else { (a11 + t8).cos() };
            }
            let mut a22 = match n { 0..=1 => ((n as f64) * (a12 + l5[n % l5.len()]).sin().cos()), k23 if k23 % 2 == 0 && w[2] > t8 => (-((v[(n + 1) % v.len()] - a1) * (v[(n + 1) % v.len()] - a1))).exp(), _ => t8 };
        }
        let mut l24 = vec![l5[n % l5.len()], 0.5_f64];
        for i26 in 0..n {
            let t25 = l24[l24.len() - 1] * ((0..i26 % 4).map(|i29| v[i29 % v.len()] * y).sum::<f64>()).sin();
            l24.push(t25);
        }
    }
    let mut a1 = (a1 * (w[n % 3] * 0.6_f64 + w[0] * (-0.4_f64)).cos());
    let mut l30 = vec![v[0]; v.len()];
    b2[(n + 1) % 3] = b2[(n + 1) % 3] * ({ let t32 = (-(l30[0] + (-0.4_f64))); size(&v[..]) }).cos();
    match n % 3 {
        0 if (w[0] * y) > 0.9_f64 && n != 2 => {
            let (mut a34, a35) = ((l30[l30.len() - 1] * 0.6_f64 + y * (-0.4_f64)), x);
            for i36 in 0..v.len() {
                match n % 3 {
                    0 if i36 % 2 == 0 => {
                        let mut a42 = (l5.iter().fold(a35, |s40, t41| s40 * 0.5_f64 + *t41 * a1)).sin();
                    }
                    k39 if k39 == 1 => {
                        a1 += ((w[2] - a1) * a34).sin();
                        match k39 % 3 {
                            0 if i36 > 1 => {
                                let a44 = w[i36 % 3];
                                let z45 = a44.sqrt();
                                let mut a46 = if a44 < 0.1_f64 { l5[1] } else if l5[1] > 0.2_f64 { z45.cos() * l5[1] } else { z45.tanh() };
                                b2[n % 3] = ((-a1) - l5[1]).sin();
                                match i36 % 3 {
                                    0 if (w[n % 3] + a35) < (v[i36 % v.len()] * a35) => {
                                        let mut f50 = halves((if (x + v[i36]) <= 0.3_f64 { (l5[n % l5.len()] - a1).sin() } else { v[1].sin() }) + x * 0.1_f64);
                                    }
                                    k49 if k49 == 1 => {
                                        let mut m51 = vec![vec![a35; n % 3 + 1]; 2];
                                        let mut c53 = Body { at: [(l30.iter().map(|t55| *t55 + w[(k49 + 1) % 3]).product::<f64>()).sin(), x], speed: a1 };
                                        a34 -= (-(((-a1) + (a34 + x)) * ((-a1) + (a34 + x)))).exp();
                                    }
                                    _ => {
                                        let i56 = i36 % l30.len();
                                        l30[i56] *= ((a46 * (v.iter().fold(a46, |s57, t58| s57 * 0.5_f64 + *t58 * a1)).sin().cos())).sin();
                                    }
                                }
                            }
                            k43 if k43 == 1 => {
                                a1 += ((-b2[i36 % 3]) + ((k43 as f64) + a34)).cos();
                                a34 -= ((k43 as f64) / (0.9_f64 * 0.9_f64 + 1.5_f64));
                                a1 *= ((v[i36] / (((-b2[0]) + (-b2[1])) * ((-b2[0]) + (-b2[1])) + 1.5_f64))).sin();
                            }
                            _ => {
                                let mut b59 = b2;
                                let mut l60 = vec![a35; l5.len()];
                                let a62 = (a1 - a1);
                                let z63 = a62.ln();
                                let mut a64 = [(l5[l5.len() - 1] - w[i36 % 3]).cos(), z63.sin()][(a62 > 0.1_f64) as usize];
                            }
                        }
                        a34 += (-((a34 + b2[n % 3]) * (a34 + b2[n % 3]))).exp();
                    }
                    _ => {
                        a34 = (0.5_f64 / (v[n % v.len()] * v[n % v.len()] + 1.5_f64));
                    }
                }
                let (i65, i66) = (i36 % l30.len(), i36 % l30.len());
                l30.swap(i65, i66);
                let i67 = (i36 + 1) % l30.len();
                l30[i67] = (-((-(y + a35)) * (-(y + a35)))).exp();
            }
        }
        k33 if k33 == 1 => {
            let mut a68 = (match n % 3 { 0 => (k33 as f64), 1 => (b2[n % 3] * 0.6_f64 + x * (-0.4_f64)), _ => x });
        }
        _ => {
            let k69 = if (y * 1.0_f64) > 0.5_f64 && n != 2 { 2 } else { n % 4 };
            for i70 in 0..k69 {
                a1 = (if (y * a1) > (-0.4_f64) && i70 != 2 { v[n % v.len()].sin() } else { size(&l30[..]) });
                a1 = (l5.iter().fold(y, |s71, t72| s71 * 0.5_f64 + *t72 * x)).sin();
            }
            let k73 = if n % 2 == 0 { 2 } else { n % 4 };
            for i74 in 0..k73 {
                a1 = a1 * (match k69 % 3 { 0 => b2[0], 1 => (y * (y - l5[n % l5.len()]).sin().cos()), _ => y }).cos();
                a1 = (l5[n % l5.len()] / (((1.0_f64 + l30[1]) + x) * ((1.0_f64 + l30[1]) + x) + 1.5_f64));
            }
            a1 += (y * (b2[k69 % 3] * (-b2[0]).sin().cos()).cos());
        }
    }
    ((-y).tanh(), a1 * 0.3_f64 + w[n % 3] + b2[1] + l30.iter().map(|t| t.sin()).sum::<f64>())
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
    a4 = ((a5 - x) * v[0]).tanh();
    a4 = size(&l1[1..]);
    'r11: for i8 in 1..v.len() {
        let a12 = (-w[2]);
        let z13 = a12.ln() * a12.sqrt();
        let mut a14 = if a12 < 0.1_f64 { w[(i8 + 1) % 3] } else if w[(i8 + 1) % 3] > 0.2_f64 { z13.cos() * w[(i8 + 1) % 3] } else { z13.tanh() };
        let mut a15 = y;
        a4 = (match i8 % 3 { 0 => a14, 1 => (a15 * 0.6_f64 + a15 * (-0.4_f64)), _ => a5 });
    }
    let mut i16 = 0;
    loop {
        i16 += 1;
        if i16 > n || (a4 * a5) < (w[(n + 1) % 3] + (n as f64)) { break; }
        let i19 = (n + 1) % l1.len();
        l1[i19] = tower((x + a4), n % 4);
        'r23: for i20 in 1..v.len() {
            let (i24, i25) = (l1.len() - 1, (i16 + 1) % l1.len());
            l1.swap(i24, i25);
            a4 += size(&l1[1..]);
        }
        a4 = (-(((-a5) * a4) * ((-a5) * a4))).exp();
    }
    a4 * 0.3_f64 + w[n % 3] + c3.speed + c3.at[1] + l1.iter().map(|t| t.sin()).sum::<f64>()
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
    let mut m11 = vec![vec![(-0.75_f64); n % 3 + 1]; 2];
    std::mem::swap(&mut a1, &mut a7);
    let mut i13 = 0;
    loop {
        i13 += 1;
        if i13 > n || n % 2 == 0 { break; }
        let i17 = i13 % m11.len();
        m11.push(vec![(v[v.len() - 1] - y).tanh(), v[0]]);
        let mut a19 = match i13 % 4 { 0 if (-v[(n + 1) % v.len()]) < a7 => (f8.1 + a7).cos(), k20 if k20 == 2 => v[i13 % v.len()], 1 | 3 => (v.iter().map(|t22| *t22 + v[n % v.len()]).product::<f64>()).sin(), _ => (-v[v.len() - 1]) };
        let mut i23 = 0;
        loop {
            i23 += 1;
            if i23 > n || (a7 + w[1]) < (w[0] - w[i13 % 3]) { break; }
            a7 += (v.iter().zip(&v[..]).map(|(s26, t27)| *s26 * *t27 + w[2]).sum::<f64>()).sin();
        }
    }
    match n % 3 {
        0 if (a1 + 1.0_f64) < a7 => {
            let a29;
            if (y + f8.0) < (f8.0 + a6) {
                a5 *= ((v.iter().filter(|t31| **t31 > a7).map(|t31| t31.sin()).sum::<f64>()).sin()).sin();
                a29 = (-w[2]).sin();
            } else {
                a29 = (match n % 3 { 0 => a7, 1 => (a6 * 0.6_f64 + w[1] * (-0.4_f64)), _ => f8.1 });
            }
            let mut a32 = match (n % 2, n % 2 == 0) { (0, true) => w[n % 3].sin(), (_, false) => 0.0_f64, _ => (-0.25_f64).tanh() };
        }
        k28 if k28 == 1 => {
            for i34 in 0..k28 {
                let mut c37 = Body { at: [(-f8.0).sin(), w[0]], speed: a5 };
            }
        }
        _ => {
            a1 *= ((-(-f8.0)).sin()).sin();
            a7 = (f8.1 * (v.windows(2).map(|t39| t39[0] * t39[1]).sum::<f64>()).sin().cos());
        }
    }
    if (w[2] - w[n % 3]) < f8.0 {
        let mut a40 = split(&v[..], (if n % 2 == 0 { v[(n + 1) % v.len()].sin() } else { (a6 * (n as f64)).sin() })).1;
        a5 = (a7 * (w[n % 3] * 0.6_f64 + y * (-0.4_f64)).cos());
        let i42 = n % m11.len();
        let i43 = n % m11[i42].len();
        m11[i42][i43] = a7.cos() + m11[0][0] * 0.3_f64;
    }
    ((if v[n % v.len()] < w[2] { (a1 - x).sin() } else { a6.sin() }), a1 * 0.3_f64 + a5 * (-0.75_f64) + a7 * 0.9_f64 + w[1] + m11.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>())
}
#[differentiable]
pub(crate) fn o47(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p47(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p47(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p48(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut m1 = vec![vec![size(&v[..]); 3]; 2];
    let mut a2 = (v[v.len() - 1] * (x * (y * y).sin().cos()).cos());
    let mut a5 = (v.iter().skip(1).take(2).map(|t4| t4.cos() * x).sum::<f64>()).sin();
    let (a7, a8) = split(&v[..], ({ let t6 = (v[0] + w[(n + 1) % 3]); (t6 + a5).sin() }));
    a2 = ((n as f64) + v[1]).sin();
    for (&s10, t11) in v.iter().zip(v.iter().rev()) {
        a5 -= (w[2] * ({ let t12 = (-(-1.0_f64)); ((*t11) * s10).sin() }).cos());
    }
    if n % 2 == 0 {
        a5 -= mix((w[1] - v[(n + 1) % v.len()]), a2);
    } else {
        let mut i13 = 0;
        loop {
            i13 += 1;
            if i13 > n || a5 < ((n as f64) * a7) { break; }
            (a2, a5) = (a5, (match n % 3 { 0 => m1[((n + 1) % 3) % 2][i13 % 3], 1 => (-m1[(2) % 2][(i13 + 1) % 3]).sin(), _ => x }));
            let mut l16 = vec![a2, 0.5_f64];
            for i18 in 0..n {
                let t17 = l16[l16.len() - 1] * ({ let t19 = (y - v[i18 % v.len()]); (-a5).sin() });
                l16.push(t17);
            }
        }
    }
    for t22 in w {
        for i23 in 1..v.len() {
            if (a7 + w[n % 3]) < (w[2] - a8) {
                let mut a26 = ((m1[(2) % 2][2] - w[(i23 + 1) % 3]) * t22).cos();
                a5 = mix((-(n as f64)), w[2]);
            }
        }
    }
    vec![a2 * 0.5_f64 + a5 * (-0.4_f64) + w[1] + m1[n % 2][1], (w[0] * 0.6_f64 + w[1] * (-0.4_f64)), v[n % v.len()]]
}
#[differentiable(hessian)]
pub(crate) fn o48(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p48(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p48(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p49(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let f1 = halves(size(&v[..]) + x * 0.1_f64);
    let mut a2 = ((f1.0 + f1.0) + (0.9_f64 - f1.1)).cos();
    let mut a3 = (a2 * (v[n % v.len()] + 0.25_f64).tanh().cos());
    let mut m4 = vec![vec![w[1]; n % 3 + 1]; 2];
    let mut a6 = match n % 4 { 0 if n > 1 => turned(w, (w[2] + y))[n % 3], k7 if k7 == 2 => f1.1, 1 | 3 => (-(f1.0 * f1.0)).exp(), _ => w[0] };
    vec![a2 * 0.9_f64 + a3 * (-0.75_f64) + a6 * (-0.4_f64) + w[2] + m4.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>(), (w[n % 3] / ((w[(n + 1) % 3] + f1.1) * (w[(n + 1) % 3] + f1.1) + 1.5_f64)), f1.1]
}
#[differentiable]
pub(crate) fn o49(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p49(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p49(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p50(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let (mut a1, a2) = halves((v.iter().map(|t4| *t4 + y).product::<f64>()).sin() + x * 0.1_f64);
    let mut l5 = v.to_vec();
    let mut a9 = (l5.iter().filter(|t8| **t8 > v[(n + 1) % v.len()]).map(|t8| t8.sin()).sum::<f64>()).sin();
    for t12 in w {
        let mut a13 = match n % 4 { 0 if n % 2 == 0 => (-((-y) * (-y))).exp(), k14 if k14 == 2 => a9, 1 | 3 => (x * (a2 + w[n % 3]).sin().cos()), _ => (t12 + a1) };
    }
    l5[0] = a1 * (-1.0_f64) + a9 * (-1.0_f64) + w[2] + (-0.4_f64);
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
    if (v[n % v.len()] + a1) <= 1.0_f64 {
        a1 *= ((v.iter().map(|t5| *t5 + v[1]).product::<f64>()).sin()).sin();
    } else if n > 1 {
        let mut m8 = vec![v.to_vec()];
        for i9 in 0..n {
            m8.push(vec![mix((-w[1]), a1); i9 % 2 + 1]);
        }
        let mut i10 = 0;
        loop {
            i10 += 1;
            if i10 > n || (-(n as f64)) <= 1.0_f64 { break; }
            let i13 = n % m8.len();
            let i14 = n % m8[i13].len();
            m8[i13][i14] = (f3.0 * 0.6_f64 + a1 * (-0.4_f64)) + m8[0][0] * 0.3_f64;
            let g15 = |s17: f64, t16: f64| (v.iter().filter(|t19| **t19 > v[0]).map(|t19| t19.sin()).sum::<f64>()).sin();
            for i20 in (1..=n).rev() {
                a1 *= ((w[0] * 0.6_f64 + w[i10 % 3] * (-0.4_f64))).sin();
                let a23;
                if (f3.0 + a1) < (w[2] + w[0]) {
                    let mut b24 = w;
                    a1 = a1 * (m8[((i20 + 1) % 3) % m8.len()][0] * b24[i20 % 3]).sin().cos();
                    let mut a27 = match i20 { 0..=1 => (w[(i20 + 1) % 3] * v[i10 % v.len()].sin().cos()), k28 if k28 % 2 == 0 && (b24[2] + f3.1) > v[1] => (match n % 3 { 0 => w[i10 % 3], 1 => (f3.0 + f3.0).sin(), _ => x }), _ => v[1] };
                    a23 = (0.3_f64 * 0.6_f64 + w[2] * (-0.4_f64));
                } else {
                    a23 = (match i10 % 3 { 0 => v[i20 % v.len()], 1 => (if (a1 - v[1]) < (0.9_f64 - v[0]) { (v[(i10 + 1) % v.len()] + 0.3_f64).sin() } else { (w[1] + v[(i10 + 1) % v.len()]).sin() }), _ => f3.1 });
                }
            }
        }
    } else {
        'r32: for i29 in 0..n {
            a1 += (match n % 3 { 0 => a2, 1 => turned(w, (-w[n % 3]))[(i29 + 1) % 3], _ => f3.1 });
            let mut a33 = match (n % 2, (a2 + a1) <= 1.0_f64) { (0, true) => (a2 * (x * y).sin().cos()), (_, false) => x, _ => ((0..i29 % 4).map(|i37| v[i37 % v.len()] * 0.25_f64).sum::<f64>()).sin() };
        }
        for i38 in 1..v.len() {
            for i41 in 0..v.len() {
                match i38 % 3 {
                    0 if (f3.0 + v[(n + 1) % v.len()]) <= 0.3_f64 => {
                        a1 = a1 * turned(w, (v[i38] * f3.1))[0].cos();
                        a1 += (-(((v[i41] + 0.25_f64) + (1.0_f64 + f3.0)) * ((v[i41] + 0.25_f64) + (1.0_f64 + f3.0)))).exp();
                    }
                    k44 if k44 == 1 => {
                        let mut d45 = Marked { at: [(v[i41] + f3.0).tanh(), v[0]], kind: i38 % 5, scale: 0.5 };
                    }
                    _ => {
                        let (mut f48, a49) = spread(w, (a2 - f3.1).tanh(), n);
                        f48[1] = f48[1] * (v.iter().zip(&v[..]).map(|(s50, t51)| *s50 * *t51 + f48[0]).sum::<f64>()).sin().cos();
                    }
                }
                a1 = tower((a1 * 0.5_f64), i38 % 4);
                a1 = size(&v[..]);
            }
            a1 -= size(&v[..]);
        }
        let mut m56 = vec![v.to_vec()];
        for i57 in 0..n {
            m56.push(vec![tower((w[n % 3] + v[i57 % v.len()]), i57 % 4); i57 % 2 + 1]);
        }
    }
    a1 -= (a2 * 0.6_f64 + w[n % 3] * (-0.4_f64));
    a1 = (v.iter().fold(a1, |s58, t59| s58 * 0.5_f64 + *t59 * 0.3_f64)).sin();
    vec![a1 * 0.5_f64 + w[(n + 1) % 3], (match n % 3 { 0 => 1.0_f64, 1 => (-v[0]).sin(), _ => f3.0 }), x]
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
    let mut m7 = vec![vec![(-1.0_f64), (match n % 3 { 0 => v[n % v.len()], 1 => (-a6).sin(), _ => (-1.0_f64) })], l4.to_vec()];
    a1 *= (((l4[n % l4.len()] * a6) + (a2 - l4[n % l4.len()])).tanh()).sin();
    a1 += (l4.iter().zip(&l4[..]).map(|(s9, t10)| *s9 * *t10 + w[1]).sum::<f64>()).sin();
    let a11 = (-a2);
    let z12 = a11.ln() * a11.sqrt();
    let mut a13 = if a11 > 0.1_f64 { z12.sin() } else { (a2 / ((a1 * a2) * (a1 * a2) + 1.5_f64)) };
    [a1 * 1.0_f64 + a6 * 0.5_f64 + a13 * 0.3_f64 + w[1] + m7.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>() + l4.iter().map(|t| t.sin()).sum::<f64>(), (l4.iter().zip(&v[..]).map(|(s14, t15)| *s14 * *t15 + a6).sum::<f64>()).sin(), a2]
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
    for t6 in &v[..] {
        for i7 in 1..v.len() {
            let mut a10 = match (n % 2, (-y) < (w[1] + f2.0)) { (0, true) => size(&v[1..]), (_, false) => w[(n + 1) % 3], _ => (w[i7 % 3] * 0.6_f64 + f2.1 * (-0.4_f64)) };
            if (0.25_f64 * w[2]) < (*t6) {
                f1.1 = ((-x) - w[(i7 + 1) % 3]).cos();
                f1.1 -= (v.iter().fold(v[1], |s12, t13| s12 * 0.5_f64 + *t13 * a10)).sin();
            } else {
                (f1.0, a10) = (a10, (-w[i7 % 3]).tanh());
                f1.1 = ((y + f2.1) + (f2.1 * w[(n + 1) % 3])).sin();
                f1.0 += (-0.5_f64).tanh();
            }
            let mut l14 = v.iter().map(|t15| *t15 * v[i7 - 1]).collect::<Vec<f64>>();
        }
        let k16 = if ((-1.0_f64) * w[(n + 1) % 3]) < v[1] { 2 } else { n % 4 };
        for i17 in 0..k16 {
            if v[i17 % v.len()] <= 0.0_f64 { return ((f1.1 * (-f1.1).sin().cos()), (n as f64)); }
            f1.0 += (v.iter().rev().enumerate().map(|(s18, t19)| *t19 * (s18 as f64)).sum::<f64>()).sin();
            let mut b20 = turned(w, (n as f64));
        }
        f1.1 -= (0.25_f64 / (((-v[v.len() - 1]) + ((*t6) - w[1])) * ((-v[v.len() - 1]) + ((*t6) - w[1])) + 1.5_f64));
    }
    'r24: for i21 in 1..v.len() {
        if (w[n % 3] + v[i21]) < (y * v[i21]) {
            f1.0 = f2.0.tanh();
        } else {
            f1.0 = f1.0 * tower((f1.0 + 0.3_f64), n % 4).cos();
        }
        f2.1 = (v[(i21 + 1) % v.len()] / ((0.25_f64 + (-f1.1)) * (0.25_f64 + (-f1.1)) + 1.5_f64));
    }
    let mut m25 = vec![vec![f2.1, (f1.1 / ((w[(n + 1) % 3] - w[n % 3]) * (w[(n + 1) % 3] - w[n % 3]) + 1.5_f64))], v.to_vec()];
    (turned(w, (-1.0_f64))[n % 3], f1.0 * 1.0_f64 + f1.1 * 0.5_f64 + f2.0 * (-0.75_f64) + f2.1 * (-0.4_f64) + w[n % 3] + m25.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>())
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
    b5[0] *= ((a1 * 0.6_f64 + y * (-0.4_f64))).sin();
    'r11: for i8 in (1..v.len()).rev() {
        let mut a12 = match n { 0..=1 => (match n % 3 { 0 => x, 1 => (y - a2).sin(), _ => a1 }), k13 if k13 % 2 == 0 && a2 > b5[(i8 + 1) % 3] => (match n % 3 { 0 => a3, 1 => ((-1.0_f64) * a4).sin(), _ => w[0] }), _ => b5[(i8 + 1) % 3] };
    }
    if (-a3) > 0.3_f64 && n != 2 {
        let k14 = if (a3 + a3) < (a2 + x) { 2 } else { n % 4 };
        for i15 in 0..k14 {
            let b16 = std::mem::replace(&mut b5, w);
            let a17 = ((-1.0_f64) + v[(n + 1) % v.len()]);
            let z18 = 1.0_f64 / a17.sqrt();
            let mut a19 = [tower(((n as f64) - v[0]), i15 % 4), z18.sin()][(a17 > 0.1_f64) as usize];
        }
    }
    (({ let t20 = (y + v[0]); (b5[(n + 1) % 3] + t20).sin() }), a1 * 0.25_f64 + a3 * (-1.0_f64) + w[0] + b5[(n + 1) % 3])
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
    let i4 = (n + 1) % l1.len();
    l1[i4] -= (v.iter().zip(&v[..]).map(|(s5, t6)| *s5 * *t6 + x).sum::<f64>()).sin();
    'r10: for (&s8, t9) in v.iter().zip(l1.iter().rev()) {
        'r14: for (i11, t13) in v.iter().enumerate() {
            a3 += ({ let t15 = (l1[(i11 + 1) % l1.len()] - (*t13)); (v.windows(2).map(|t17| t17[0] * t17[1]).sum::<f64>()).sin() });
            let mut i18 = 0;
            loop {
                i18 += 1;
                if i18 > n || (-(*t9)) < (0.5_f64 * l1[1]) { break; }
                a3 += ((*t13) * (match i11 % 3 { 0 => a3, 1 => ((*t13) - (*t13)).sin(), _ => (*t13) }).cos());
            }
        }
    }
    let mut b21 = [v[v.len() - 1], (x * 0.6_f64 + v[n % v.len()] * (-0.4_f64)), v[n % v.len()]];
    if (y + l1[n % l1.len()]) <= 0.25_f64 {
        for i22 in 1..l1.len() {
            let mut a25 = (y * 0.6_f64 + a3 * (-0.4_f64));
            b21[(i22 + 1) % 3] = (if (x - a25) < (l1[n % l1.len()] - v[n % v.len()]) { (a25 + y).sin() } else { (l1.iter().filter(|t27| **t27 > 0.5_f64).map(|t27| t27.sin()).sum::<f64>()).sin() });
        }
    }
    if (-x) < (-(-1.0_f64)) {
        let a28 = (y + v[(n + 1) % v.len()]);
        let z29 = 1.0_f64 / a28.sqrt();
        let mut a30 = [(x * 0.6_f64 + a3 * (-0.4_f64)), z29.sin()][(a28 > 0.1_f64) as usize];
        let b31 = std::mem::replace(&mut b21, w);
    } else if n % 2 == 0 {
        'r32: for i34 in 0..n {
            a3 = a3 * (match n % 3 { 0 => a3, 1 => (-((a3 * y) * (a3 * y))).exp(), _ => y }).cos();
            a3 += (match i34 % 3 { 0 => y, 1 => (y * x).sin(), _ => l1[l1.len() - 1] });
            'r33: for i35 in 0..=n % 3 {
                a3 = a3 * square(b21[(i34 + 1) % 3]).sin().cos();
                a3 -= (if ((-1.0_f64) * y) < (a3 - y) { ((-1.0_f64) - w[1]).tanh() } else { (x * 0.6_f64 + v[n % v.len()] * (-0.4_f64)) });
                if (w[(n + 1) % 3] - y) < (l1[0] + b21[(n + 1) % 3]) { break 'r33; }
                l1[1] = square((y + a3)).sin();
                if i35 > 0 && n % 2 == 0 { break 'r32; }
                a3 = a3 * size(&l1[..]).cos();
                a3 = tower((-y), i34 % 4);
                let k36 = if n % 2 == 0 { 2 } else { n % 4 };
                for i37 in 0..k36 {
                    if (b21[0] + a3) <= 0.5_f64 { break; }
                }
            }
            a3 = (a3 * 0.6_f64 + y * (-0.4_f64));
            a3 -= (a3 * (v.iter().skip(1).take(2).map(|t39| t39.cos() * w[(n + 1) % 3]).sum::<f64>()).sin().cos());
            let i40 = i34 % l1.len();
            l1[i40] = (1.0_f64 / (((-x) + (x * w[n % 3])) * ((-x) + (x * w[n % 3])) + 1.5_f64));
        }
        'r41: for i43 in 0..n {
            let a45 = v[i43 % v.len()];
            let z46 = a45.ln();
            let mut a47 = match a45 > 0.1_f64 { true if n > 1 => z46.tanh(), true => (if i43 % 2 == 0 { (x + y).sin() } else { y.sin() }), false => y };
            let mut m52 = vec![vec![y, (l1.iter().map(|t49| *t49 * a47).sum::<f64>()).sin()], v.to_vec()];
            'r42: for i44 in 0..=n % 3 {
                let mut a54 = w[n % 3];
                if n > 1 { continue 'r41; }
                a47 = (b21[i43 % 3] * turned(w, (-y))[i44 % 3].cos());
                if i44 > 0 && (w[2] + y) < ((-0.75_f64) * a3) { break 'r42; }
                a47 += (-((-(w[2] - (-1.0_f64))) * (-(w[2] - (-1.0_f64))))).exp();
            }
            a3 = (x * 0.6_f64 + y * (-0.4_f64));
        }
        let mut m55 = vec![v.to_vec()];
        for i56 in 0..n {
            m55.push(vec![(w[(i56 + 1) % 3] * (b21[(i56 + 1) % 3] + b21[(n + 1) % 3]).sin().cos()); i56 % 2 + 1]);
        }
    } else {
        a3 -= (y - (-a3)).cos();
        a3 *= ((a3 * size(&l1[..]).cos())).sin();
        for (&s58, t59) in l1.iter().zip(v.iter().rev()) {
            let g60 = |s62: f64, t61: f64| (v.iter().fold(t61, |s63, t64| s63 * 0.5_f64 + *t64 * (*t59))).sin();
            if (s58 - b21[n % 3]) < (l1[1] * (*t59)) {
                a3 = size(&l1[..]);
                let mut a65 = ((*t59) * 0.6_f64 + (n as f64) * (-0.4_f64));
                a3 *= ((-((-(w[2] * b21[2])) * (-(w[2] * b21[2])))).exp()).sin();
            } else {
                match n % 3 {
                    0 if (-y) > (-1.0_f64) && n != 2 => {
                        a3 = (l1.iter().rev().enumerate().map(|(s67, t68)| *t68 * (s67 as f64)).sum::<f64>()).sin();
                        'r69: for i71 in (0..n).rev() {
                            a3 -= ((*t59) * 0.6_f64 + s58 * (-0.4_f64));
                            let mut l73 = v.iter().map(|t74| *t74 * b21[(n + 1) % 3]).collect::<Vec<f64>>();
                            'r70: for i72 in 0..=n % 3 {
                                let mut m75 = vec![v.to_vec()];
                                for i76 in 0..n {
                                    m75.push(vec![({ let t77 = (b21[(i71 + 1) % 3] * l73[(i71 + 1) % l73.len()]); (w[2] * l1[i76 % l1.len()]).sin() }); i76 % 2 + 1]);
                                }
                                a3 = ((*t59) / ((l1[0] + (v[v.len() - 1] + (*t59))) * (l1[0] + (v[v.len() - 1] + (*t59))) + 1.5_f64));
                                a3 += (l1[i71 % l1.len()] / (((l1[i71 % l1.len()] - l1[n % l1.len()]) + (y - a3)) * ((l1[i71 % l1.len()] - l1[n % l1.len()]) + (y - a3)) + 1.5_f64));
                                if (w[2] + l1[1]) <= 0.0_f64 { break 'r69; }
                                a3 -= (v.iter().map(|t79| *t79 * b21[2]).sum::<f64>()).sin();
                                if (y + a3) < (l73[1] - y) { break; }
                                let i80 = (i71 + 1) % l73.len();
                                l73[i80] -= tower((m75[((i72 + 1) % 3) % m75.len()][0] + y), i71 % 4);
                                if i72 > 0 && ((*t59) - 0.9_f64) < (v[v.len() - 1] + v[n % v.len()]) { break 'r69; }
                                a3 = (v.iter().zip(&l73[..]).map(|(s81, t82)| *s81 * *t82 + (i72 as f64)).sum::<f64>()).sin();
                            }
                            if (v[1] - s58) <= (-0.75_f64) { continue; }
                        }
                    }
                    k66 if k66 == 1 => {
                        a3 += (if (y + l1[n % l1.len()]) < ((-0.75_f64) + v[k66 % v.len()]) { (l1[n % l1.len()] * 0.6_f64 + l1[(k66 + 1) % l1.len()] * (-0.4_f64)) } else { size(&l1[..]) });
                        a3 += (-((w[k66 % 3] * s58) * (w[k66 % 3] * s58))).exp();
                        b21[2] += (v.iter().copied().map(|t84| square(t84) - (*t59)).sum::<f64>()).sin();
                    }
                    _ => {
                        let mut a85 = match n { 0..=1 => tower((v[0] * b21[n % 3]), n % 4), k86 if k86 % 2 == 0 && (0.5_f64 + a3) > a3 => (match n % 3 { 0 => (*t59), 1 => (s58 + w[1]).sin(), _ => a3 }), _ => a3 };
                    }
                }
            }
            let (mut a87, a88) = halves(size(&l1[..]) + x * 0.1_f64);
        }
    }
    [a3 * 0.5_f64 + w[n % 3] + b21[1] + l1.iter().map(|t| t.sin()).sum::<f64>(), (a3 * 0.6_f64 + y * (-0.4_f64)), w[n % 3]]
}
#[differentiable]
pub(crate) fn o55(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p55(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p55(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p56(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let g1 = |s3: f64, t2: f64| square(v[(n + 1) % v.len()]).sin();
    let mut m4 = [[x, (v.iter().map(|t6| *t6 * (n as f64)).sum::<f64>()).sin(), x], w];
    let mut f7 = halves(g1(v[n % v.len()], x) + x * 0.1_f64);
    m4[(n % 3) % 2][n % 3] = m4[(n % 3) % 2][n % 3] * g1(f7.0, f7.0).cos();
    let mut l8 = vec![w[0], (f7.1 / ((v[(n + 1) % v.len()] * x) * (v[(n + 1) % v.len()] * x) + 1.5_f64)), 0.25_f64];
    for i10 in 0..v.len() {
        let a13 = x;
        let z14 = a13.ln();
        let mut a15 = match a13 > 0.1_f64 { true if n > 1 => z14.tanh(), true => ((n as f64) * f7.1).tanh(), false => m4[(i10 % 3) % 2][n % 3] };
        let mut i16 = 0;
        'r19: while i16 < n {
            (f7.0, a15) = (a15, (v.iter().fold(w[(i10 + 1) % 3], |s20, t21| s20 * 0.5_f64 + *t21 * f7.0)).sin());
            i16 += 1;
        }
        for i22 in 0..v.len() {
            for i25 in 1..v.len() {
                let mut m30 = vec![vec![w[i22 % 3], (w[(i25 + 1) % 3] * 0.6_f64 + f7.0 * (-0.4_f64))], l8.to_vec()];
                f7.1 -= (f7.1 * 0.6_f64 + a15 * (-0.4_f64));
                let mut d33 = Marked { at: [({ let t32 = (-l8[(i10 + 1) % l8.len()]); (-w[i22 % 3]).sin() }), v[i25]], kind: i22 % 5, scale: 0.5 };
            }
            'r37: for i34 in (0..n).rev() {
                a15 *= ((if (w[1] - f7.0) < (y + f7.0) { (v.iter().skip(1).take(2).map(|t39| t39.cos() * l8[0]).sum::<f64>()).sin() } else { (l8.iter().filter(|t41| **t41 > w[(i22 + 1) % 3]).map(|t41| t41.sin()).sum::<f64>()).sin() })).sin();
                let mut d44 = Marked { at: [(l8.iter().copied().map(|t43| square(t43) - l8[1]).sum::<f64>()).sin(), y], kind: i34 % 5, scale: 0.5 };
                f7.0 = g1(v[i10], a15);
            }
        }
    }
    for i45 in 0..v.len() {
        m4[((n + 1) % 3) % 2][(n + 1) % 3] = m4[((n + 1) % 3) % 2][(n + 1) % 3] * (-(((-0.75_f64) + f7.1) * ((-0.75_f64) + f7.1))).exp().cos();
    }
    f7.0 * (-0.4_f64) + f7.1 * (-0.4_f64) + w[n % 3] + m4[n % 2][1] + l8.iter().map(|t| t.sin()).sum::<f64>()
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
    let mut a7 = (v.iter().skip(1).take(2).map(|t6| t6.cos() * w[n % 3]).sum::<f64>()).sin();
    let mut a8 = match n { 0..=1 => (w[(n + 1) % 3] * 0.6_f64 + x * (-0.4_f64)), k9 if k9 % 2 == 0 && (y - v[(n + 1) % v.len()]) > a1 => (a1 / ((w[1] - w[2]) * (w[1] - w[2]) + 1.5_f64)), _ => a1 };
    let mut a10 = (-1.0_f64);
    (halves((a7 - a8)).0, a1 * 0.25_f64 + a7 * 0.0_f64 + a8 * 0.25_f64 + a10 * 1.0_f64 + w[n % 3] + l2.iter().map(|t| t.sin()).sum::<f64>())
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
    let a6 = halves(((n as f64) + v[n % v.len()])).0;
    let a7 = (-x);
    let z8 = a7.sqrt();
    let mut a9 = if a7 < 0.1_f64 { w[n % 3] } else if w[n % 3] > 0.2_f64 { z8.cos() * w[n % 3] } else { z8.tanh() };
    for t12 in b5 {
        for i13 in 0..v.len() {
            for i16 in 1..v.len() {
                let mut m21 = vec![v.to_vec()];
                for i22 in 0..n {
                    m21.push(vec![(v.iter().map(|t24| *t24 * b5[1]).sum::<f64>()).sin(); i22 % 2 + 1]);
                }
                let mut a25 = match i16 % 4 { 0 if w[i13 % 3] < a3 => (b5[i13 % 3] * 0.6_f64 + w[i13 % 3] * (-0.4_f64)), k26 if k26 == 2 => a4, 1 | 3 => (match n % 3 { 0 => a6, 1 => (0.9_f64 - v[v.len() - 1]).sin(), _ => 0.3_f64 }), _ => (t12 + a6) };
            }
        }
        for i27 in 0..v.len() {
            for (&s31, t32) in v.iter().zip(v.iter().rev()) {
                a3 = a3 * (w[n % 3] / ((-(-v[i27])) * (-(-v[i27])) + 1.5_f64)).cos();
            }
            b5[i27 % 3] -= ({ let t33 = (a6 - (a3 - a9)); (a9 / ((t33 - a6) * (t33 - a6) + 1.5_f64)) });
        }
    }
    std::mem::swap(&mut a3, &mut a9);
    let mut m35 = vec![vec![w[2], (y * v[(n + 1) % v.len()].sin().cos())], v.to_vec()];
    vec![a3 * (-1.0_f64) + a4 * (-0.4_f64) + a9 * 0.25_f64 + w[0] + b5[2] + m35.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>(), (if n % 2 == 0 { (a9 * w[(n + 1) % 3]).sin() } else { (b5[n % 3] - a6).sin() }), y]
}
#[differentiable]
pub(crate) fn o58(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p58(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p58(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable]
pub(crate) fn p59(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let l3 = &v[v.len() - 2..];
    let (mut a4, a5) = halves(0.3_f64.sin() + x * 0.1_f64);
    let a8 = ({ let t6 = ((-x) - (-y)); ({ let t7 = (-a4); (-a4).sin() }) });
    a4 += ((w[n % 3] + w[n % 3]) + x).tanh();
    let mut a9 = match n % 4 { 0 if (w[n % 3] - 0.25_f64) < (w[0] * (-0.4_f64)) => (w[1] * (v[n % v.len()] + x).sin().cos()), k10 if k10 == 2 => x, 1 | 3 => (w[0] / ((0.25_f64 * a4) * (0.25_f64 * a4) + 1.5_f64)), _ => w[0] };
    a4 * (-0.4_f64) + a9 * (-0.75_f64) + w[0]
}
#[differentiable]
pub(crate) fn o59(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p59(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p59(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p60(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a2 = ({ let t1 = ((x * v[0]) + (-0.4_f64)); tower((-x), n % 4) });
    let (mut a3, a4) = halves((-(-1.0_f64)).sin() + x * 0.1_f64);
    let a5 = (if (w[0] - w[(n + 1) % 3]) < (w[n % 3] + a3) { (a4 * 0.6_f64 + a3 * (-0.4_f64)) } else { turned(w, ((-0.75_f64) + a2))[n % 3] });
    'r9: for (&s7, t8) in v.iter().zip(v.iter().rev()) {
        let k10 = if n > 1 { 2 } else { n % 4 };
        for i11 in 0..k10 {
            'r15: for t14 in &v[..] {
                if ((*t14) + (*t14)) < (a5 * (*t8)) { break; }
                a3 = (w[i11 % 3] + a2).sin();
                let mut b16 = w;
            }
        }
        a3 = (v.iter().map(|t18| *t18 * w[(k10 + 1) % 3]).sum::<f64>()).sin();
        let mut i19 = 0;
        loop {
            i19 += 1;
            if i19 > n || n > 1 { break; }
            let mut m25 = [w, w];
            if i19 % 2 == 0 { break 'r9; }
            if (a5 * s7) > 0.25_f64 && i19 != 2 {
                a2 += (-(((m25[(n % 3) % 2][1] + a4) - ((-1.0_f64) + v[1])) * ((m25[(n % 3) % 2][1] + a4) - ((-1.0_f64) + v[1])))).exp();
            } else if k10 % 2 == 0 {
                a3 += size(&v[..]);
            } else {
                (a2, a3) = (a3, (w[n % 3] * ((*t8) + v[v.len() - 1]).sin().cos()));
                (a2, a3) = (a3, (v[0] + w[(i19 + 1) % 3]).cos());
            }
        }
    }
    let mut m26 = [w, w];
    let mut m27 = vec![vec![a4; n % 3 + 1]; 2];
    a2 * 0.3_f64 + a3 * 0.5_f64 + w[n % 3] + m26[n % 2][1] + m27.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>()
}
#[differentiable(hessian)]
pub(crate) fn o60(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p60(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p60(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p61(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = halves((1.0_f64 + y)).1;
    let mut b2 = w;
    b2[n % 3] = (y * 0.6_f64 + y * (-0.4_f64));
    a1 *= ((y * (v.iter().map(|t4| *t4 + b2[2]).product::<f64>()).sin().cos())).sin();
    (tower((a1 + y), n % 4), a1 * 0.25_f64 + w[1] + b2[n % 3])
}
#[differentiable]
pub(crate) fn o61(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p61(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p61(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p62(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [(n as f64); 3];
    let l4 = &v[v.len() - 2..];
    for i5 in (1..v.len()).rev() {
        let mut b8 = w;
        b1[(i5 + 1) % 3] += (x * (x - x).cos().cos());
    }
    b1[n % 3] *= (({ let t9 = ((y + x) * w[n % 3]); (t9 * y).sin() })).sin();
    let b10 = std::mem::replace(&mut b1, w);
    w[1] + b1[2] + b10[n % 3]
}
#[differentiable]
pub(crate) fn o62(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p62(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p62(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p63(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a3 = (v.iter().skip(1).take(2).map(|t2| t2.cos() * y).sum::<f64>()).sin();
    let mut c4 = Body { at: [(-((w[n % 3] + a3) * (w[n % 3] + a3))).exp(), v[v.len() - 1]], speed: y };
    let [mut a5, a6, mut a7] = turned(w, v[n % v.len()]);
    a5 = ({ let t8 = ((a5 + v[v.len() - 1]) + (-a6)); (v.iter().map(|t10| *t10 * w[2]).sum::<f64>()).sin() });
    let mut a11 = match (n % 2, (w[2] + w[n % 3]) < (-w[n % 3])) { (0, true) => (a6 * 0.6_f64 + x * (-0.4_f64)), (_, false) => v[n % v.len()], _ => (w[n % 3] * a3.sin().cos()) };
    a5 * 1.0_f64 + a7 * (-0.75_f64) + a11 * 0.3_f64 + w[(n + 1) % 3] + c4.speed + c4.at[1]
}
#[differentiable(hessian)]
pub(crate) fn o63(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p63(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p63(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p64(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut c1 = Body { at: [((-0.4_f64) * (y + v[n % v.len()]).sin().cos()), y], speed: v[0] };
    let a3 = ({ let t2 = ((y + y) * y); (v[n % v.len()] / ((t2 + (n as f64)) * (t2 + (n as f64)) + 1.5_f64)) });
    let g4 = |s6: f64, t5: f64| ((s6 * t5) + (s6 + (-0.4_f64))).cos();
    for i7 in (1..v.len()).rev() {
        let mut a10 = ((c1.at[0] - x) * v[1]).sin();
        for t13 in &v[..] {
            a10 *= ((v.iter().fold(a10, |s14, t15| s14 * 0.5_f64 + *t15 * w[2])).sin()).sin();
        }
    }
    for t18 in w {
        'r22: for t21 in v.windows(2) {
            let mut m23 = vec![v.to_vec()];
            for i24 in 0..n {
                m23.push(vec![(-((t21[0] + t21[0]) * (t21[0] + t21[0]))).exp(); i24 % 2 + 1]);
            }
            let (mut a25, a26) = ((a3 + w[n % 3]).sin(), t18);
            let a27 = (w[0] + w[(n + 1) % 3]);
            let z28 = a27.ln();
            let mut a29 = if a27 > 0.1_f64 { z28.sin() } else { (v.iter().rev().enumerate().map(|(s30, t31)| *t31 * (s30 as f64)).sum::<f64>()).sin() };
        }
        let a32 = (a3 - v[n % v.len()]);
        let z33 = a32.ln();
        let mut a34 = if a32 < 0.1_f64 { w[n % 3] } else if w[n % 3] > 0.2_f64 { z33.cos() * w[n % 3] } else { z33.tanh() };
    }
    let k35 = if n > 1 { 2 } else { n % 4 };
    for i36 in 0..k35 {
        let mut m37 = vec![vec![(i36 as f64); n % 3 + 1]; 2];
    }
    let (a39, a40) = split(&v[..], (v[k35 % v.len()] * 0.6_f64 + a3 * (-0.4_f64)));
    [w[0] + c1.speed + c1.at[1], halves((w[k35 % 3] + v[k35 % v.len()])).1, (k35 as f64)]
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
    let k4 = if (-x) < (y + a3) { 2 } else { n % 4 };
    'r6: for i5 in 0..k4 {
        a3 = a3 * (l1[(n + 1) % l1.len()] * ((i5 as f64) * 0.6_f64 + a3 * (-0.4_f64)).cos()).cos();
    }
    a3 = (if (y * l1[1]) <= (-0.4_f64) { (w[n % 3] + a3).tanh() } else { ({ let t7 = 1.0_f64; (-x).sin() }) });
    match n % 3 {
        0 if k4 % 2 == 0 => {
            let i9 = n % l1.len();
            l1[i9] = (w[k4 % 3] + x).cos();
            for (&s11, t12) in l1.iter().zip(l1.iter().rev()) {
                'r16: for i13 in 1..l1.len() {
                    a3 += ((-0.75_f64) * 0.6_f64 + v[0] * (-0.4_f64));
                    a3 = (w[(k4 + 1) % 3] * 0.6_f64 + v[k4 % v.len()] * (-0.4_f64));
                }
            }
            for i17 in 1..v.len() {
                for i20 in 0..i17 {
                    a3 -= halves((l1[l1.len() - 1] * a3)).0;
                }
            }
        }
        k8 if k8 == 1 => {
            let mut m25 = vec![vec![w[(k8 + 1) % 3], tower((v[0] - w[n % 3]), n % 4)], l1.to_vec()];
            for i27 in 1..v.len() {
                'r32: for t31 in m25.iter().flatten() {
                    for i33 in (0..n).step_by(2) {
                        a3 += (v.windows(2).map(|t37| t37[0] * t37[1]).sum::<f64>()).sin();
                        a3 += (match i33 % 3 { 0 => (k4 as f64), 1 => (v.iter().filter(|t39| **t39 > l1[i27 % l1.len()]).map(|t39| t39.sin()).sum::<f64>()).sin(), _ => y });
                    }
                    let mut m42 = vec![v.to_vec()];
                    for i43 in 0..n {
                        m42.push(vec![((*t31) * x.sin().cos()); i43 % 2 + 1]);
                    }
                }
                for (&s45, t46) in l1.iter().zip(v.iter().rev()) {
                    a3 *= (((-(*t46)) + (l1[k4 % l1.len()] * w[0])).cos()).sin();
                    a3 = (v[i27 - 1] + y).cos();
                    a3 = ((-(-0.4_f64)) + s45).cos();
                }
            }
        }
        _ => {
            a3 *= ((1.0_f64 * (if (-a3) <= (-0.75_f64) { (w[1] * a3).sin() } else { (-a3).sin() }).cos())).sin();
        }
    }
    a3 * 0.9_f64 + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o65(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p65(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p65(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p66(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let mut a1 = (v[n % v.len()] * 0.6_f64 + 0.3_f64 * (-0.4_f64));
    let l4 = &v[v.len() - 2..];
    a1 = ({ let t5 = (-(x + x)); size(&l4[..]) });
    a1 = (match n % 3 { 0 => x, 1 => turned(w, (l4[0] + 0.3_f64))[n % 3], _ => y });
    a1 = (y * 0.6_f64 + a1 * (-0.4_f64));
    a1 += turned(w, a1)[n % 3];
    for i6 in 0..l4.len() {
        'r12: for i9 in (1..l4.len()).rev() {
            for i13 in 0..2 {
                let a16 = (w[2] + x);
                let z17 = a16.ln() * a16.sqrt();
                let mut a18 = [(a1 / ((-y) * (-y) + 1.5_f64)), z17.sin()][(a16 > 0.1_f64) as usize];
                'r19: for i21 in 0..n {
                    let (mut a23, a24) = ((a18 * 0.6_f64 + (-1.0_f64) * (-0.4_f64)), 0.3_f64);
                    'r20: for i22 in 0..=n % 3 {
                        a23 = a23 * (l4.iter().map(|t26| *t26 + l4[i9]).product::<f64>()).sin().cos();
                        a18 = size(&l4[..1]);
                        if (0.5_f64 + a1) > 0.3_f64 && i13 != 2 { continue 'r20; }
                        a18 = ((-0.4_f64) / (((0.5_f64 + (i6 as f64)) + w[(i21 + 1) % 3]) * ((0.5_f64 + (i6 as f64)) + w[(i21 + 1) % 3]) + 1.5_f64));
                        if i22 > 0 && (y + x) <= 0.25_f64 { break 'r20; }
                        let (a29, a30) = split(&l4[..], (v.iter().map(|t28| *t28 * w[1]).sum::<f64>()).sin());
                        a23 *= (({ let t31 = ((a24 + a18) + (a23 - w[i9 % 3])); ({ let t32 = (l4[i9 - 1] - t31); (-w[i22 % 3]).sin() }) })).sin();
                    }
                    a1 -= (if (-a23) < (x + w[(i13 + 1) % 3]) { ({ let t33 = (a1 * y); (l4[l4.len() - 1] + w[2]).sin() }) } else { (v.iter().copied().map(|t35| square(t35) - a1).sum::<f64>()).sin() });
                    a1 = (a24 * 0.6_f64 + a1 * (-0.4_f64));
                }
                let mut l36 = v.iter().map(|t37| *t37 * l4[i9 % l4.len()]).collect::<Vec<f64>>();
            }
            for t40 in w {
                a1 = (t40 * (l4.iter().fold(y, |s41, t42| s41 * 0.5_f64 + *t42 * a1)).sin().cos());
                a1 = ({ let t43 = (l4[i6] + (-0.0_f64)); (l4[i6] * 0.6_f64 + t43 * (-0.4_f64)) });
            }
            let (mut a44, a45) = halves((v[(n + 1) % v.len()] * (a1 + x).sin().cos()) + x * 0.1_f64);
        }
    }
    vec![a1 * 0.0_f64 + w[(n + 1) % 3], (v.iter().map(|t47| *t47 * x).sum::<f64>()).sin(), v[1]]
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
    let mut m5 = vec![vec![m1[(1) % 2][(n + 1) % 3]; n % 3 + 1]; 2];
    for i7 in 0..v.len() {
        let mut m10 = vec![[v[0], (v.iter().skip(1).take(2).map(|t12| t12.cos() * b2[(i7 + 1) % 3]).sum::<f64>()).sin(), b2[1]]; 3];
    }
    b2[n % 3] += (y * ({ let t13 = (b2[n % 3] + x); a3.sin() }).cos());
    if n % 2 == 0 {
        let k14 = if (w[n % 3] - y) < (-y) { 2 } else { n % 4 };
        for i15 in 0..k14 {
            m1[(n % 3) % 2][0] = (v[i15 % v.len()] * x).cos();
            let a16 = (x + a4);
            let z17 = a16.sqrt();
            let mut a18 = if a16 > 0.1_f64 { z17.sin() } else { (match i15 % 3 { 0 => a3, 1 => (v[1] + w[n % 3]).sin(), _ => w[i15 % 3] }) };
            if i15 > 1 { continue; }
        }
        let mut i19 = 0;
        while i19 < 4 && (v[k14 % v.len()] + v[n % v.len()]) < 0.8_f64 {
            if (b2[1] + a3) <= 0.9_f64 {
                b2[0] += ((v[v.len() - 1] * y) + (y + x)).sin();
            } else {
                let mut d22 = Marked { at: [y.tanh(), w[i19 % 3]], kind: i19 % 5, scale: 0.5 };
                let a23 = a4;
                let z24 = a23.sqrt();
                let mut a25 = if a23 < 0.1_f64 { m5[0].iter().sum::<f64>() } else if m5[0].iter().sum::<f64>() > 0.2_f64 { z24.cos() * m5[0].iter().sum::<f64>() } else { z24.tanh() };
            }
            let i26 = i19 % m5.len();
            let i27 = i19 % m5[i26].len();
            m5[i26][i27] = (v[1] * w[(i19 + 1) % 3].sin().cos()) + m5[0][0] * 0.3_f64;
            i19 += 1;
        }
    }
    a3 = ((0..n % 4).map(|i30| v[i30 % v.len()] * x).sum::<f64>()).sin();
    ((v.iter().filter(|t32| **t32 > y).map(|t32| t32.sin()).sum::<f64>()).sin(), a3 * 1.0_f64 + w[n % 3] + b2[0] + m1[n % 2][1] + m5.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>())
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
    let mut a5 = match n % 4 { 0 if (a4 + a4) > 0.0_f64 && n != 2 => tower((-(n as f64)), n % 4), k6 if k6 == 2 => v[(n + 1) % v.len()], 1 | 3 => turned(w, (v[1] + c1.speed))[n % 3], _ => (w[0] * a4) };
    let g7 = |s9: f64, t8: f64| (v.iter().rev().enumerate().map(|(s10, t11)| *t11 * (s10 as f64)).sum::<f64>()).sin();
    c1 = moved(&c1, square((v[n % v.len()] - (n as f64))).sin());
    [a5 * 1.0_f64 + w[0] + c1.speed + c1.at[1], (v[1] + y).sin(), a4]
}
#[differentiable]
pub(crate) fn o68(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p68(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p68(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable(hessian)]
pub(crate) fn p69(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut l1 = vec![v[(n + 1) % v.len()], halves((-y)).0, 0.25_f64];
    let l5 = &v[v.len() - 2..];
    let (mut a6, a7) = ((0.3_f64 + (n as f64)).sin(), y);
    let mut a8 = match (n % 2, (y * a7) < (w[(n + 1) % 3] * v[n % v.len()])) { (0, true) => ((0..n % 4).map(|i12| l1[i12 % l1.len()] * l1[l1.len() - 1]).sum::<f64>()).sin(), (_, false) => y, _ => mix(x, a6) };
    ((l5[n % l5.len()] * v[(n + 1) % v.len()].sin().cos()), a6 * 1.0_f64 + a8 * 0.9_f64 + w[(n + 1) % 3] + l1.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable(hessian)]
pub(crate) fn o69(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p69(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p69(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p70(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![y; v.len()];
    let (mut a3, a4) = halves((l1.iter().filter(|t6| **t6 > w[n % 3]).map(|t6| t6.sin()).sum::<f64>()).sin() + x * 0.1_f64);
    a3 = (-a4).tanh();
    'r10: for i7 in (1..v.len()).rev() {
        a3 *= (tower((x + v[v.len() - 1]), i7 % 4)).sin();
        'r14: for i11 in 0..v.len() {
            for i15 in 0..2 {
                let g18 = |s20: f64, t19: f64| (y * (v.iter().fold(a4, |s21, t22| s21 * 0.5_f64 + *t22 * t19)).sin().cos());
                let mut a23 = (l1[1] + a3).cos();
            }
            for i24 in (1..=n).rev() {
                a3 = (v.iter().fold(x, |s27, t28| s27 * 0.5_f64 + *t28 * a4)).sin();
            }
        }
    }
    a3 * 0.9_f64 + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o70(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p70(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p70(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p71(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let g1 = |s3: f64, t2: f64| (0.3_f64 * 0.6_f64 + y * (-0.4_f64));
    let (mut a4, a5) = ((v.iter().zip(&v[..]).map(|(s6, t7)| *s6 * *t7 + w[(n + 1) % 3]).sum::<f64>()).sin(), y);
    let mut f8 = ((w[1] + a4).sin(), w[(n + 1) % 3]);
    if (-a5) < a4 {
        let mut c9 = Body { at: [(w[0] * (f8.1 - w[0]).sin().cos()), x], speed: (n as f64) };
        a4 += (w[(n + 1) % 3] * tower((f8.0 - v[v.len() - 1]), n % 4).cos());
    } else {
        let mut i10 = 0;
        while i10 < 4 && (a4 - v[1]) < 0.8_f64 {
            for i13 in (0..n).rev() {
                let mut a16 = match i10 % 4 { 0 if (x * f8.1) < (v[(i10 + 1) % v.len()] + w[(n + 1) % 3]) => ((i10 as f64) + a4).cos(), k17 if k17 == 2 => 0.3_f64, 1 | 3 => size(&v[..]), _ => f8.1 };
                let g18 = |s20: f64, t19: f64| (a5 * 0.6_f64 + v[(n + 1) % v.len()] * (-0.4_f64));
                (a4, a16) = (a16, ((0..i10 % 4).map(|i23| v[i23 % v.len()] * a16).sum::<f64>()).sin());
            }
            for t26 in &v[..] {
                a4 = ({ let t27 = ((y * 0.0_f64) + (x + x)); (a5 * ((*t26) - w[i10 % 3]).sin().cos()) });
                f8.1 *= (({ let t28 = ((w[(n + 1) % 3] + a4) * a4); (f8.0 * w[n % 3]).cos() })).sin();
            }
            i10 += 1;
        }
        let f29 = halves((a4 / ((x + f8.1) * (x + f8.1) + 1.5_f64)) + x * 0.1_f64);
    }
    if a5 < (-a4) {
        f8.0 = (if n > 1 { (v.iter().skip(1).take(2).map(|t31| t31.cos() * a4).sum::<f64>()).sin() } else { (w[(n + 1) % 3] * 0.6_f64 + a5 * (-0.4_f64)) });
    } else {
        match n % 3 {
            0 if n % 2 == 0 => {
                for t35 in &v[..] {
                    f8.0 -= (v[v.len() - 1] * (if (f8.0 * f8.0) < (v[n % v.len()] + v[1]) { (f8.0 * v[1]).sin() } else { w[0].sin() }).cos());
                    if n % 2 == 0 { continue; }
                }
                (a4, f8.1) = halves((if n % 2 == 0 { (f8.0 - f8.1).sin() } else { ((n as f64) * w[1]).sin() }));
            }
            k32 if k32 == 1 => {
                for i38 in 0..3 {
                    a4 = (v[i38 % v.len()] * (v[(i38 + 1) % v.len()] * 0.6_f64 + v[0] * (-0.4_f64)).cos());
                    f8.0 -= (w[1] / ((w[0] * f8.0) * (w[0] * f8.0) + 1.5_f64));
                    (a4, f8.1) = (f8.1, (v.iter().filter(|t42| **t42 > a5).map(|t42| t42.sin()).sum::<f64>()).sin());
                }
            }
            _ => {
                f8.0 = (w[n % 3] * (v.iter().copied().map(|t44| square(t44) - f8.0).sum::<f64>()).sin().cos());
                f8.0 = (-((-(-f8.0)) * (-(-f8.0)))).exp();
                let (a45, a46) = split(&v[..], (match n % 3 { 0 => a4, 1 => f8.1.sin(), _ => a4 }));
            }
        }
    }
    let mut b47 = [a5; 3];
    for i48 in 0..v.len() {
        for i51 in 0..n {
            let b54 = std::mem::replace(&mut b47, w);
            for (i55, t57) in v.iter().enumerate() {
                b47[2] = (if (0.9_f64 + v[i55]) < x { (b54[0] * (a5 - f8.0).sin().cos()) } else { (v[1] - f8.1).sin() });
                if n > 1 { continue; }
            }
        }
    }
    let mut d58 = Marked { at: [(v[v.len() - 1] * 0.6_f64 + 0.0_f64 * (-0.4_f64)), a4], kind: n % 5, scale: 0.5 };
    vec![a4 * 0.3_f64 + f8.0 * (-0.4_f64) + f8.1 * 0.25_f64 + w[0] + b47[1] + d58.at[0] * d58.scale + (d58.kind as f64), a4.cos(), w[1]]
}
#[differentiable]
pub(crate) fn o71(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p71(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p71(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable(hessian)]
pub(crate) fn p72(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (0.25_f64 * 0.6_f64 + y * (-0.4_f64));
    let mut b2 = [v[v.len() - 1]; 3];
    let mut m5 = vec![vec![w[(n + 1) % 3], (v.windows(2).map(|t4| t4[0] * t4[1]).sum::<f64>()).sin()], v.to_vec()];
    let mut i7 = 0;
    while i7 < n {
        if n > 1 {
            let a10;
            if v[0] > 0.5_f64 && i7 != 2 {
                for r11 in &m5 {
                    a1 = (w[(i7 + 1) % 3] * 0.6_f64 + y * (-0.4_f64));
                    b2[i7 % 3] = b2[i7 % 3] * ((0..i7 % 4).map(|i15| v[i15 % v.len()] * y).sum::<f64>()).sin().cos();
                }
                a1 -= size(&v[..]);
                a10 = (if (-b2[i7 % 3]) > 0.0_f64 && i7 != 2 { a1.sin() } else { (w[(n + 1) % 3] * x).sin() });
            } else {
                a10 = (-a1).sin();
            }
            let g16 = |s18: f64, t17: f64| (match n % 3 { 0 => y, 1 => (-((-w[n % 3]) * (-w[n % 3]))).exp(), _ => v[1] });
        } else {
            'r19: for i21 in 0..3 {
                a1 -= size(&v[..=1]);
                'r20: for i22 in 0..=n % 3 {
                    if ((-0.4_f64) * y) < (x + b2[i22 % 3]) { i7 += 1; continue; }
                    let k23 = if (-y) < (a1 - y) { 2 } else { n % 4 };
                    for i24 in 0..k23 {
                        a1 = a1 * (v.iter().skip(1).take(2).map(|t26| t26.cos() * v[1]).sum::<f64>()).sin().cos();
                    }
                    b2[n % 3] = square((y * 1.0_f64)).sin();
                    if (y + a1) > 0.25_f64 && n != 2 { break 'r20; }
                    let mut l27 = vec![x; v.len()];
                    'r29: for i31 in 0..3 {
                        a1 -= ({ let t33 = ((y + 0.3_f64) - ((i7 as f64) + m5[(0) % m5.len()][0])); (-b2[(i31 + 1) % 3]).tanh() });
                        let a34 = (b2[k23 % 3] * l27[(n + 1) % l27.len()]);
                        let z35 = a34.ln();
                        let mut a36 = if a34 > 0.1_f64 { z35.sin() } else { (x * (w[0] * a1).sin().cos()) };
                        a1 = ((b2[(i7 + 1) % 3] + a36) + (a1 + a1)).sin();
                        'r30: for i32 in 0..=n % 3 {
                            b2[0] += (l27.iter().filter(|t38| **t38 > l27[1]).map(|t38| t38.sin()).sum::<f64>()).sin();
                            a36 += (1.0_f64 * 0.6_f64 + y * (-0.4_f64));
                            b2[k23 % 3] -= tower((-a1), k23 % 4);
                            if i22 > 1 { break 'r30; }
                            b2[1] = (match k23 % 3 { 0 => m5[((i31 + 1) % 3) % m5.len()][0], 1 => (-(w[(k23 + 1) % 3] * w[(k23 + 1) % 3])).exp(), _ => b2[i21 % 3] });
                            let mut i39 = 0;
                            loop {
                                i39 += 1;
                                if i39 > n || (b2[0] + a36) <= 0.9_f64 { break; }
                                a1 += ({ let t42 = ((m5.iter().map(|r| r[0] * r[r.len() - 1]).sum::<f64>() - x) * x); (l27[0] - l27[i22 % l27.len()]).sin() });
                                if (-a36) <= 0.0_f64 { continue; }
                                let mut a43 = y;
                            }
                            if (b2[n % 3] * b2[(i31 + 1) % 3]) < (x * l27[0]) {
                                let b44 = std::mem::replace(&mut b2, w);
                            } else if (a36 * x) < (a1 * 0.5_f64) {
                                a1 += size(&v[..=1]);
                                a36 = (if (b2[k23 % 3] + l27[(n + 1) % l27.len()]) <= (-0.75_f64) { size(&l27[..1]) } else { 0.25_f64.sin() });
                                a36 += square((y * w[(k23 + 1) % 3])).sin();
                            } else {
                                a36 = a36 * turned(w, (a36 * 0.5_f64))[(k23 + 1) % 3].cos();
                            }
                            if i32 > 0 && (x + v[i21 % v.len()]) < (x * y) { continue 'r29; }
                            if (-a1) < (b2[(i31 + 1) % 3] + (-0.75_f64)) { i7 += 1; continue; }
                            for t46 in m5.iter().flatten() {
                                a1 = (-(((a1 - l27[1]) * a36) * ((a1 - l27[1]) * a36))).exp();
                                let a47 = (*t46);
                                let z48 = a47.ln();
                                let mut a49 = match a47 > 0.1_f64 { true if n > 1 => z48.tanh(), true => (b2[0] * 0.3_f64).cos(), false => a1 };
                            }
                        }
                        let mut l50 = l27.to_vec();
                        a36 = (a36 - a1).cos();
                    }
                    let a52 = (-y);
                    let z53 = a52.ln() * a52.sqrt();
                    let mut a54 = if a52 < 0.1_f64 { x } else if x > 0.2_f64 { z53.cos() * x } else { z53.tanh() };
                    if i22 > 0 && (y + x) < ((i7 as f64) + y) { continue 'r20; }
                    a1 = (if (x + w[i7 % 3]) < (b2[(i21 + 1) % 3] * b2[n % 3]) { (l27.iter().filter(|t56| **t56 > x).map(|t56| t56.sin()).sum::<f64>()).sin() } else { ((-1.0_f64) / ((b2[i7 % 3] + l27[(k23 + 1) % l27.len()]) * (b2[i7 % 3] + l27[(k23 + 1) % l27.len()]) + 1.5_f64)) });
                    b2[n % 3] *= ((l27.iter().copied().map(|t58| square(t58) - a1).sum::<f64>()).sin()).sin();
                }
                a1 += (v.iter().filter(|t60| **t60 > a1).map(|t60| t60.sin()).sum::<f64>()).sin();
            }
            for i61 in 0..v.len() {
                a1 = a1 * (v.iter().filter(|t65| **t65 > b2[1]).map(|t65| t65.sin()).sum::<f64>()).sin().cos();
            }
            let mut m66 = vec![vec![v[1], (if (-v[i7 % v.len()]) <= 0.0_f64 { (y + v[(n + 1) % v.len()]).sin() } else { (v[v.len() - 1] * m5[(1) % m5.len()][0]).sin() })], v.to_vec()];
        }
        a1 = ((0..i7 % 4).map(|i70| v[i70 % v.len()] * w[i7 % 3]).sum::<f64>()).sin();
        for i71 in 0..v.len() {
            let a74 = (a1 * x);
            let z75 = 1.0_f64 / a74.sqrt();
            let mut a76 = if a74 < 0.1_f64 { v[0] } else if v[0] > 0.2_f64 { z75.cos() * v[0] } else { z75.tanh() };
            b2[0] = b2[0] * (v.iter().fold(y, |s77, t78| s77 * 0.5_f64 + *t78 * w[(i7 + 1) % 3])).sin().cos();
            for i79 in 0..v.len() {
                let k82 = if x < b2[i7 % 3] { 2 } else { n % 4 };
                for i83 in 0..k82 {
                    a76 += (v.iter().filter(|t85| **t85 > y).map(|t85| t85.sin()).sum::<f64>()).sin();
                }
                let a86;
                if (x * b2[i71 % 3]) > (-0.4_f64) && i7 != 2 {
                    let mut m89 = vec![[b2[0], ((0..i71 % 4).map(|i92| v[i92 % v.len()] * b2[(i7 + 1) % 3]).sum::<f64>()).sin(), y]; 3];
                    a86 = (v.windows(2).map(|t88| t88[0] * t88[1]).sum::<f64>()).sin();
                } else {
                    a86 = turned(b2, (w[(i79 + 1) % 3] + v[i79]))[0];
                }
            }
        }
        i7 += 1;
    }
    b2[(n + 1) % 3] *= ((a1 * (if (v[n % v.len()] - m5[0].iter().sum::<f64>()) > 0.3_f64 && n != 2 { (b2[n % 3] - x).sin() } else { (y * v[(n + 1) % v.len()]).sin() }).cos())).sin();
    b2[n % 3] = (v[n % v.len()] * 0.6_f64 + x * (-0.4_f64));
    ((v[v.len() - 1] / ((v[0] * 0.25_f64) * (v[0] * 0.25_f64) + 1.5_f64)), a1 * (-1.0_f64) + w[2] + b2[n % 3] + m5.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>())
}
#[differentiable(hessian)]
pub(crate) fn o72(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p72(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p72(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p73(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a1 = y;
    let [mut a2, a3, mut a4] = turned(w, v[0]);
    let g5 = |s7: f64, t6: f64| (a3 * (match n % 3 { 0 => t6, 1 => (s7 + t6).sin(), _ => v[(n + 1) % v.len()] }).cos());
    a1 = (v.windows(2).map(|t9| t9[0] * t9[1]).sum::<f64>()).sin();
    let a10 = a1;
    let z11 = a10.ln() * a10.sqrt();
    let mut a12 = if a10 < 0.1_f64 { w[n % 3] } else if w[n % 3] > 0.2_f64 { z11.cos() * w[n % 3] } else { z11.tanh() };
    a12 *= ((v[n % v.len()] * (v[1] * (-a2).sin().cos()).cos())).sin();
    'r13: for i15 in (0..n).rev() {
        a1 = ({ let t17 = (w[2] + a2); (match n % 3 { 0 => w[(n + 1) % 3], 1 => w[n % 3].sin(), _ => a4 }) });
        'r14: for i16 in 0..=n % 3 {
            a1 += ((y * a4) * a12).sin();
            let mut m20 = vec![vec![v[(i16 + 1) % v.len()], (a4 / (y * y + 1.5_f64))], v.to_vec()];
            match i15 % 3 {
                0 if i16 > 1 => {
                    a4 = (-((-v[v.len() - 1]) * (-v[v.len() - 1]))).exp();
                }
                k22 if k22 == 1 => {
                    a1 += (-((w[i16 % 3] * a4) * (w[i16 % 3] * a4))).exp();
                    a12 += g5(0.9_f64, v[i15 % v.len()]);
                }
                _ => {
                    let i24 = n % m20.len();
                    m20.swap(0, i24);
                }
            }
            if x < (-a4) { continue 'r14; }
            if a3 < (m20.iter().map(|r| r[0] * r[r.len() - 1]).sum::<f64>() + a12) {
                a12 += (w[(i15 + 1) % 3] * 0.6_f64 + a12 * (-0.4_f64));
                a1 = (-w[i15 % 3]).cos();
            }
            if (a4 + w[n % 3]) <= 0.25_f64 {
                let k26 = if ((n as f64) - a4) > 0.25_f64 && i15 != 2 { 2 } else { n % 4 };
                for i27 in 0..k26 {
                    let [mut a28, a29, mut a30] = w;
                    a1 *= ((match i15 % 3 { 0 => v[i16 % v.len()], 1 => (if (v[v.len() - 1] * w[1]) < (a28 - a30) { (a29 - y).sin() } else { (m20[0].iter().sum::<f64>() + v[i16 % v.len()]).sin() }), _ => w[(i16 + 1) % 3] })).sin();
                }
                let i31 = i16 % m20.len();
                m20[i31].push((a4 + (-0.75_f64)).sin());
                let mut a33 = size(&v[..]);
            }
            a1 -= ((0..i15 % 4).map(|i36| v[i36 % v.len()] * a2).sum::<f64>()).sin();
            if i16 > 0 && (w[0] - v[1]) < (-a12) { break 'r13; }
            a2 -= (v.iter().map(|t38| *t38 + (-0.4_f64)).product::<f64>()).sin();
            a2 += (a4 / (((-a4) - (v[i15 % v.len()] + a3)) * ((-a4) - (v[i15 % v.len()] + a3)) + 1.5_f64));
            a1 = a1 * (-(((a4 + v[i15 % v.len()]) * w[i15 % 3]) * ((a4 + v[i15 % v.len()]) * w[i15 % 3]))).exp().cos();
        }
        a2 -= (v.iter().skip(1).take(2).map(|t40| t40.cos() * a2).sum::<f64>()).sin();
        a12 = ((a2 + v[0]) + 0.3_f64).tanh();
    }
    [a1 * (-1.0_f64) + a2 * (-1.0_f64) + a4 * (-0.4_f64) + a12 * (-0.4_f64) + w[n % 3], g5(a3, a3), v[n % v.len()]]
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
    let mut m8 = vec![v.to_vec()];
    for i9 in 0..n {
        m8.push(vec![tower((w[(n + 1) % 3] * w[2]), i9 % 4); i9 % 2 + 1]);
    }
    for t12 in w {
        if (f1.1 + v[0]) < (-t12) {
            a4 -= (t12 * (v.iter().rev().enumerate().map(|(s13, t14)| *t14 * (s13 as f64)).sum::<f64>()).sin().cos());
            let [mut a17, a18, mut a19] = turned(w, x);
        } else if (-(-0.75_f64)) > 0.5_f64 && n != 2 {
            let mut i20 = 0;
            'r23: loop {
                i20 += 1;
                if i20 > n || n % 2 == 0 { break; }
                a4 -= (v.windows(2).map(|t25| t25[0] * t25[1]).sum::<f64>()).sin();
            }
            if t12 < ((-1.0_f64) + a4) { return vec![(y * 0.6_f64 + (n as f64) * (-0.4_f64)), f1.0, v[n % v.len()]]; }
        } else {
            let (mut f30, a31) = spread(w, (v.windows(2).map(|t27| t27[0] * t27[1]).sum::<f64>()).sin(), n);
            f30[0] -= (-(((-f30[1]) * w[1]) * ((-f30[1]) * w[1]))).exp();
            let mut a32 = match (n % 2, (-a31) > 0.9_f64 && n != 2) { (0, true) => (f30[1] * 0.6_f64 + f1.1 * (-0.4_f64)), (_, false) => w[2], _ => ((n as f64) * (-w[2]).sin().cos()) };
        }
        a4 = tower((f1.1 - (-0.4_f64)), n % 4);
        for i34 in 0..n {
            a4 = size(&v[..]);
            let [mut a37, a38, mut a39] = turned(w, y);
        }
    }
    a4 *= (square((1.0_f64 * m8[(0) % m8.len()][0])).sin()).sin();
    for i40 in 1..v.len() {
        for i43 in 1..v.len() {
            for (&s47, t48) in v.iter().zip(v.iter().rev()) {
                if (f1.1 + w[(i40 + 1) % 3]) > (-0.4_f64) && i43 != 2 { break; }
                a4 -= (-(w[n % 3] + s47)).cos();
                'r49: for i51 in 0..n {
                    let mut m53 = vec![[s47, (if i40 % 2 == 0 { (v[i51 % v.len()] + a4).sin() } else { f1.1.sin() }), w[2]]; 3];
                    'r50: for i52 in 0..=n % 3 {
                        let a54 = w[0];
                        let z55 = a54.sqrt();
                        let mut a56 = match a54 > 0.1_f64 { true if n > 1 => z55.tanh(), true => size(&v[..=1]), false => s47 };
                        if (w[0] - f1.1) < (x + w[i40 % 3]) { continue 'r50; }
                        let i57 = i51 % m8.len();
                        m8[i57].push((if i43 > 1 { (-v[i43 - 1]).sin() } else { ((-0.75_f64) + f1.0).sin() }));
                        (a4, a56) = (a56, (s47 + a56).sin());
                        a4 += (w[(i51 + 1) % 3] * 0.6_f64 + (*t48) * (-0.4_f64));
                        if i52 > 0 && w[i43 % 3] <= 0.25_f64 { break 'r50; }
                        a4 += (v.iter().copied().map(|t60| square(t60) - m8[(i51 % 3) % m8.len()][0]).sum::<f64>()).sin();
                        if i52 % 2 == 0 { continue; }
                        if (a56 + a4) < a4 { break; }
                    }
                    a4 -= (s47 * (match n % 3 { 0 => s47, 1 => v[i40 - 1].sin(), _ => x }).cos());
                    for r61 in m8.iter_mut() {
                        for t62 in r61.iter_mut() {
                            *t62 = *t62 * (v.iter().filter(|t64| **t64 > a4).map(|t64| t64.sin()).sum::<f64>()).sin();
                        }
                    }
                }
            }
            let mut i65 = 0;
            loop {
                i65 += 1;
                if i65 > n || (y + 0.25_f64) < (w[i40 % 3] * y) { break; }
                a4 = a4 * (if (x - w[2]) < (i43 as f64) { (if (y * f1.0) < (-v[v.len() - 1]) { f1.1.sin() } else { (a4 + w[0]).sin() }) } else { (y / ((v[i43 % v.len()] + f1.0) * (v[i43 % v.len()] + f1.0) + 1.5_f64)) }).cos();
                a4 = (y / ((-y) * (-y) + 1.5_f64));
            }
            'r71: for i68 in 2..=n {
                a4 = (v.iter().fold(v[i40], |s72, t73| s72 * 0.5_f64 + *t73 * 0.9_f64)).sin();
                a4 *= (halves((a4 + w[(i43 + 1) % 3])).0).sin();
                a4 = (w[1] * 0.6_f64 + v[i43] * (-0.4_f64));
            }
        }
        let mut a4 = (w[i40 % 3] * 0.6_f64 + 0.3_f64 * (-0.4_f64));
        a4 *= ((w[(n + 1) % 3] * (v.iter().rev().enumerate().map(|(s74, t75)| *t75 * (s74 as f64)).sum::<f64>()).sin().cos())).sin();
    }
    let mut m76 = [w, w];
    vec![a4 * (-0.4_f64) + w[(n + 1) % 3] + m76[n % 2][1] + m8.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>(), size(&v[..]), w[(n + 1) % 3]]
}
#[differentiable]
pub(crate) fn o74(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p74(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p74(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable(hessian)]
pub(crate) fn p75(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let g1 = |s3: f64, t2: f64| ((n as f64) * (w[n % 3] + s3).sin().cos());
    let mut b4 = turned(w, v[(n + 1) % v.len()]);
    let [mut a5, a6, mut a7] = w;
    a7 = a7 * g1(y, y).cos();
    'r11: for i8 in 1..v.len() {
        for t14 in w {
            b4[n % 3] += (v.iter().skip(1).take(2).map(|t16| t16.cos() * v[n % v.len()]).sum::<f64>()).sin();
            let mut a17 = match (i8 % 2, b4[i8 % 3] < (0.25_f64 * a7)) { (0, true) => (v.iter().fold(v[i8], |s19, t20| s19 * 0.5_f64 + *t20 * a5)).sin(), (_, false) => a5, _ => (v.iter().map(|t22| *t22 + a5).product::<f64>()).sin() };
        }
        b4[2] -= (a5 / ((-x) * (-x) + 1.5_f64));
    }
    let mut i23 = 0;
    while i23 < n {
        for i26 in 0..v.len() {
            let [mut a29, a30, mut a31] = turned(b4, b4[n % 3]);
        }
        for i32 in 1..n {
            (a5, a7) = (a7, ({ let t35 = (a6 + a7); (a6 + b4[i32 % 3]).sin() }));
        }
        if (y * v[n % v.len()]) < ((-0.4_f64) * w[i23 % 3]) {
            b4.swap((i23 + 1) % 3, 1);
        }
        i23 += 1;
    }
    (size(&v[..]), a5 * (-0.75_f64) + a7 * 0.25_f64 + w[n % 3] + b4[(n + 1) % 3])
}
#[differentiable(hessian)]
pub(crate) fn o75(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p75(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p75(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p76(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let [mut a1, a2, mut a3] = w;
    let mut b4 = [a3; 3];
    let mut a5 = (a2 * (v[1] * b4[(n + 1) % 3].sin().cos()).cos());
    let mut a6 = match (n % 2, n > 1) { (0, true) => ((0..n % 4).map(|i10| v[i10 % v.len()] * (n as f64)).sum::<f64>()).sin(), (_, false) => x, _ => (if (x + v[v.len() - 1]) < (a2 + a1) { b4[1].sin() } else { (b4[(n + 1) % 3] + v[v.len() - 1]).sin() }) };
    for t13 in v.windows(2) {
        let mut m14 = vec![vec![(n as f64); n % 3 + 1]; 2];
    }
    a5 *= ((-((-(-a1)) * (-(-a1)))).exp()).sin();
    vec![a1 * (-1.0_f64) + a3 * 0.0_f64 + a5 * 0.9_f64 + a6 * 0.5_f64 + w[(n + 1) % 3] + b4[(n + 1) % 3], turned(b4, (a3 + b4[n % 3]))[n % 3], a2]
}
#[differentiable]
pub(crate) fn o76(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p76(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    for _ in 0..2 {
        let b = p76(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>()).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p77(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = turned(w, (x + 0.5_f64))[1];
    let mut b2 = turned(w, (n as f64));
    let mut a4 = ({ let t3 = ((x - x) * a1); (-((-1.0_f64) * (-1.0_f64))).exp() });
    for i5 in 1..v.len() {
        let mut m8 = vec![v.to_vec()];
        for i9 in 0..n {
            m8.push(vec![turned(w, a1)[i5 % 3]; i9 % 2 + 1]);
        }
    }
    let mut i10 = 0;
    while i10 < n {
        let mut l13 = v.iter().map(|t14| *t14 * x).collect::<Vec<f64>>();
        i10 += 1;
    }
    b2[n % 3] *= (halves(x).1).sin();
    a1 * 0.0_f64 + a4 * 0.3_f64 + w[1] + b2[n % 3]
}
#[differentiable]
pub(crate) fn o77(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p77(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p77(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p78(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = (x * turned(w, (x + y))[2].cos());
    let g2 = |s4: f64, t3: f64| (v.iter().rev().enumerate().map(|(s5, t6)| *t6 * (s5 as f64)).sum::<f64>()).sin();
    let mut l7 = vec![a1; v.len()];
    let i9 = n % l7.len();
    l7[i9] = l7[i9] * (match n % 3 { 0 => w[1], 1 => x.tanh(), _ => w[n % 3] }).cos();
    for i10 in 1..v.len() {
        if ((-0.75_f64) - v[i10]) > (-0.75_f64) && n != 2 { continue; }
    }
    a1 * 0.3_f64 + w[2] + l7.iter().map(|t| t.sin()).sum::<f64>()
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
        if a12 < x { break 'r16; }
        for i17 in 0..i13 {
            let mut i20 = 0;
            'r23: loop {
                i20 += 1;
                if i20 > n || (-v[0]) < (w[n % 3] + w[(n + 1) % 3]) { break; }
                if (a12 + y) <= (-1.0_f64) { continue; }
                a12 -= ({ let t24 = ((l1[(i13 + 1) % l1.len()] * (i17 as f64)) - (y + a12)); (-y).sin() });
                let mut a25 = match i13 % 4 { 0 if w[i20 % 3] > 1.0_f64 && n != 2 => mix((w[(i17 + 1) % 3] - x), (*t15)), k26 if k26 == 2 => a12, 1 | 3 => (l1.iter().filter(|t28| **t28 > (*t15)).map(|t28| t28.sin()).sum::<f64>()).sin(), _ => (-l8[i13]) };
            }
            for i29 in (0..n).rev() {
                let mut d32 = Marked { at: [(if i29 % 2 == 0 { (x + w[i13 % 3]).sin() } else { a12.sin() }), y], kind: n % 5, scale: 0.5 };
                a12 = a12 * (x / (((w[2] + y) - (d32.at[0] * (i17 as f64))) * ((w[2] + y) - (d32.at[0] * (i17 as f64))) + 1.5_f64)).cos();
            }
        }
    }
    for i33 in 1..l8.len() {
        let i36 = l1.len() - 1;
        l1[i36] = (v[0] / ((y - a12) * (y - a12) + 1.5_f64));
        let a37;
        if n % 2 == 0 {
            let mut d38 = Marked { at: [(x * 0.6_f64 + v[0] * (-0.4_f64)), x], kind: i33 % 5, scale: 0.5 };
            a37 = (w[i33 % 3] - x).cos();
        } else {
            a37 = (l1[(n + 1) % l1.len()] * (x * 0.6_f64 + w[n % 3] * (-0.4_f64)).cos());
        }
    }
    for (&s40, t41) in v.iter().zip(l8.iter().rev()) {
        let mut b42 = [(*t41), (match n % 3 { 0 => w[0], 1 => (-l8[0]).sin(), _ => w[(n + 1) % 3] }), w[1]];
        b42.swap(0, 0);
        if n > 1 {
            let (i43, i44) = (n % l1.len(), (n + 1) % l1.len());
            l1.swap(i43, i44);
        } else {
            if ((n as f64) + b42[n % 3]) < (-b42[n % 3]) {
                a12 *= (turned(w, ((*t41) * s40))[2]).sin();
                a12 = (v.iter().rev().enumerate().map(|(s45, t46)| *t46 * (s45 as f64)).sum::<f64>()).sin();
            }
            a12 = (v.iter().fold(0.5_f64, |s47, t48| s47 * 0.5_f64 + *t48 * x)).sin();
        }
    }
    [a12 * (-0.4_f64) + w[(n + 1) % 3] + l1.iter().map(|t| t.sin()).sum::<f64>(), (match n % 3 { 0 => a12, 1 => (-a12).sin(), _ => y }), v[n % v.len()]]
}
#[differentiable]
pub(crate) fn o79(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p79(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p79(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p80(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let a2 = ({ let t1 = ((y + y) + w[2]); (v[n % v.len()] / ((t1 * y) * (t1 * y) + 1.5_f64)) });
    let mut a3 = ((-w[0]) + (v[0] + x)).cos();
    let mut i4 = 0;
    while i4 < 4 && w[n % 3] < 0.8_f64 {
        let mut a9 = split(&v[..], (v.windows(2).map(|t8| t8[0] * t8[1]).sum::<f64>()).sin()).1;
        let mut a11 = match (n % 2, i4 > 1) { (0, true) => (a3 / ((a2 + a2) * (a2 + a2) + 1.5_f64)), (_, false) => v[0], _ => (v.windows(2).map(|t14| t14[0] * t14[1]).sum::<f64>()).sin() };
        i4 += 1;
    }
    let mut a15 = match n % 4 { 0 if (a2 - a3) <= 1.0_f64 => (x - w[1]).sin(), k16 if k16 == 2 => y, 1 | 3 => mix((x * a2), x), _ => (x * w[n % 3]) };
    ((if ((-0.75_f64) + a3) <= (-1.0_f64) { (-a2).sin() } else { v[n % v.len()].sin() }), a3 * 1.0_f64 + a15 * 0.9_f64 + w[0])
}
#[differentiable]
pub(crate) fn o80(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p80(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p80(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * 0.3_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p81(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = (y * (match n % 3 { 0 => x, 1 => (w[(n + 1) % 3] - x).sin(), _ => y }).cos());
    let mut b2 = w;
    b2 = turned(b2, (-a1).cos());
    let [mut a3, a4, mut a5] = turned(w, w[n % 3]);
    a1 * 0.25_f64 + a3 * 0.5_f64 + a5 * 0.9_f64 + w[n % 3] + b2[(n + 1) % 3]
}
#[differentiable(hessian)]
pub(crate) fn o81(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p81(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p81(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p82(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut l1 = vec![y, (0.3_f64 / (((-1.0_f64) - x) * ((-1.0_f64) - x) + 1.5_f64)), 0.25_f64];
    let g3 = |s5: f64, t4: f64| (w[(n + 1) % 3] * ({ let t6 = (x - (-1.0_f64)); (-0.0_f64).sin() }).cos());
    let k7 = if (w[n % 3] - x) > 0.5_f64 && n != 2 { 2 } else { n % 4 };
    for i8 in 0..k7 {
        for i9 in 0..v.len() {
            let (i12, i13) = (i8 % l1.len(), i8 % l1.len());
            l1.swap(i12, i13);
            for t16 in v.windows(2) {
                let mut a17 = (if (w[2] + y) <= 0.5_f64 { halves((l1[1] * t16[1])).0 } else { y.tanh() });
                let mut a19 = ({ let t18 = (-(v[i9] + l1[(i8 + 1) % l1.len()])); ((-0.4_f64) * (l1[i8 % l1.len()] + t16[0]).sin().cos()) });
                a19 = size(&l1[..]);
            }
        }
        l1[1] -= (-(x + x)).cos();
        let mut l20 = vec![y, 0.5_f64];
        for i22 in 0..n {
            let t21 = l20[l20.len() - 1] * ({ let t23 = (x * w[(i22 + 1) % 3]); (w[i22 % 3] + w[i8 % 3]).sin() });
            l20.push(t21);
        }
    }
    for i24 in 0..l1.len() {
        let mut a27 = match n { 0..=1 => (v[v.len() - 1] * w[(i24 + 1) % 3]).sin(), k28 if k28 % 2 == 0 && (y * x) > x => (y / ((w[(n + 1) % 3] + l1[1]) * (w[(n + 1) % 3] + l1[1]) + 1.5_f64)), _ => x };
        if (w[1] - a27) <= 1.0_f64 {
            'r29: for i31 in (0..n).rev() {
                let mut a33;
                if (y + y) < (x + a27) {
                    let mut f36 = halves(g3(v[v.len() - 1], (-0.4_f64)) + x * 0.1_f64);
                    a33 = turned(w, (-w[(k7 + 1) % 3]))[1];
                } else {
                    a33 = (l1.iter().copied().map(|t35| square(t35) - a27).sum::<f64>()).sin();
                }
                (a27, a33) = (a33, mix((v[k7 % v.len()] + y), x));
                let mut a37 = match (i31 % 2, (x - l1[i24]) < y) { (0, true) => (y * (a33 - 1.0_f64).sin().cos()), (_, false) => a27, _ => (-a27).tanh() };
                'r30: for i32 in 0..=n % 3 {
                    let mut m39 = vec![vec![v[i31 % v.len()], g3(y, (-1.0_f64))], v.to_vec()];
                    a33 = a33 * (match i32 % 3 { 0 => a33, 1 => (l1[i24] / ((0.5_f64 + w[0]) * (0.5_f64 + w[0]) + 1.5_f64)), _ => w[(i24 + 1) % 3] }).cos();
                    a37 = a37 * ({ let t41 = (m39[(k7 % 3) % m39.len()][0] - a33); g3(y, t41) }).cos();
                    if (l1[i24 % l1.len()] + y) < (l1[i24 % l1.len()] - w[i24 % 3]) { break 'r30; }
                    let a42 = (if (a27 - w[1]) < (l1[i24] - w[2]) { (a27 + w[1]).tanh() } else { (a37 / ((a27 - 0.0_f64) * (a27 - 0.0_f64) + 1.5_f64)) });
                    for i43 in 0..k7 {
                        a27 = ((k7 as f64) * 0.6_f64 + x * (-0.4_f64));
                        a27 -= (w[0] / (((-(-0.4_f64)) + (a42 + w[2])) * ((-(-0.4_f64)) + (a42 + w[2])) + 1.5_f64));
                    }
                    let a46 = (a42 * (-a27).cos().cos());
                    if i32 > 0 && (x + a27) < (-l1[i24]) { continue 'r29; }
                    a27 += (if n % 2 == 0 { (a37 * a37.sin().cos()) } else { (y / ((a33 + y) * (a33 + y) + 1.5_f64)) });
                    a33 = turned(w, (w[0] - a46))[i32 % 3];
                }
                l1[i24] = l1[i24] * l1[(n + 1) % l1.len()] / (1.0_f64 + l1[(n + 1) % l1.len()] * l1[(n + 1) % l1.len()]);
                a33 *= ((-(y * w[0])).sin()).sin();
                a33 = (a37 / ((-(a27 * a37)) * (-(a27 * a37)) + 1.5_f64));
            }
            let mut l47 = vec![l1[i24], ((n as f64) * (n as f64)).cos(), 0.25_f64];
            for i49 in 1..l1.len() {
                a27 = g3(x, x);
                a27 += square((-l1[i24])).sin();
                let mut m52 = vec![vec![y; n % 3 + 1]; 2];
            }
        }
        if (a27 + x) <= (-1.0_f64) {
            'r57: for i54 in 0..i24 {
                a27 = (l1.iter().skip(1).take(2).map(|t59| t59.cos() * y).sum::<f64>()).sin();
                if (w[0] + w[n % 3]) > (-0.4_f64) && i24 != 2 { return (v.iter().fold(w[1], |s60, t61| s60 * 0.5_f64 + *t61 * 0.9_f64)).sin(); }
            }
            a27 = (x * 0.6_f64 + w[(n + 1) % 3] * (-0.4_f64));
            a27 += (1.0_f64 / (((y + a27) + (-x)) * ((y + a27) + (-x)) + 1.5_f64));
        } else {
            let i62 = n % l1.len();
            l1[i62] = l1[i62] * l1[i24] / (1.0_f64 + l1[i24] * l1[i24]);
            let mut i63 = 0;
            while i63 < 4 && x < 0.8_f64 {
                let a66 = (0.3_f64 - x);
                let z67 = a66.sqrt();
                let mut a68 = [(-((a27 * x) * (a27 * x))).exp(), z67.sin()][(a66 > 0.1_f64) as usize];
                let (mut a69, a70) = halves((-(((-0.4_f64) - x) * ((-0.4_f64) - x))).exp() + x * 0.1_f64);
                i63 += 1;
            }
        }
    }
    let mut i71 = 0;
    while i71 < n {
        match i71 % 3 {
            0 if k7 % 2 == 0 => {
                let mut m77 = vec![vec![(-0.75_f64); n % 3 + 1]; 2];
                for i79 in 0..v.len() {
                    let mut m82 = [[y, (x / ((-y) * (-y) + 1.5_f64)), l1[n % l1.len()]], w];
                }
                let mut f83 = halves(g3(y, x) + x * 0.1_f64);
            }
            k74 if k74 == 1 => {
                let mut a84 = ((0.3_f64 - y) + x).cos();
                'r88: for i85 in 0..l1.len() {
                    a84 *= ((l1[0] + (a84 + w[i71 % 3])).sin()).sin();
                    let mut l89 = v.to_vec();
                }
                let i91 = n % l1.len();
                l1[i91] = l1[i91] * l1[0] / (1.0_f64 + l1[0] * l1[0]);
            }
            _ => {
                let mut c92 = Body { at: [g3(w[(k7 + 1) % 3], y), y], speed: l1[(i71 + 1) % l1.len()] };
                let f93 = halves(y.tanh() + x * 0.1_f64);
            }
        }
        i71 += 1;
    }
    w[0] + l1.iter().map(|t| t.sin()).sum::<f64>()
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
    for i7 in 0..v.len() {
        if (x + x) < (v[i7] + x) {
            let mut l10 = v.iter().map(|t11| *t11 * y).collect::<Vec<f64>>();
            b5 = b4;
            let (mut a12, a13) = halves((v.iter().map(|t15| *t15 * y).sum::<f64>()).sin() + x * 0.1_f64);
        } else if (-x) < (w[1] - x) {
            for (&s17, t18) in v.iter().zip(v.iter().rev()) {
                let mut m21 = vec![vec![(*t18), (if (y + (n as f64)) < (v[v.len() - 1] + s17) { (s17 * 0.0_f64).sin() } else { (-0.3_f64).sin() })], v.to_vec()];
            }
            let mut a23 = match n { 0..=1 => (y * 0.6_f64 + x * (-0.4_f64)), k24 if k24 % 2 == 0 && (y * (-1.0_f64)) > y => g1(w[(i7 + 1) % 3], b4[n % 3]), _ => y };
        } else {
            'r28: for t27 in v.windows(2) {
                let mut b29 = w;
            }
            let mut m32 = vec![v.to_vec()];
            for i33 in 0..n {
                m32.push(vec![(y * w[(n + 1) % 3].sin().cos()); i33 % 2 + 1]);
            }
            let g34 = |s36: f64, t35: f64| (y * 0.6_f64 + t35 * (-0.4_f64));
        }
        if i7 % 2 == 0 {
            if (x + y) < b5[i7 % 3] {
                if (x * w[i7 % 3]) < (x + x) { break; }
            } else if i7 > 1 {
                let mut m37 = vec![vec![0.5_f64; n % 3 + 1]; 2];
                let l41 = &v[v.len() - 2..];
            } else {
                let mut c42 = Body { at: [(x * ((-0.4_f64) + y).sin().cos()), y], speed: x };
                let mut m45 = vec![v.to_vec()];
                for i46 in 0..n {
                    m45.push(vec![(if y < (x - x) { (v[i7] - y).sin() } else { (-v[v.len() - 1]).sin() }); i46 % 2 + 1]);
                }
                c42.speed *= (g1(y, x)).sin();
            }
            let mut d47 = Marked { at: [tower((x + b4[1]), n % 4), b5[1]], kind: n % 5, scale: 0.5 };
            let mut a48 = ((x * x) + (-0.5_f64)).cos();
        }
        let mut i49 = 0;
        'r52: while i49 < 4 && (x + y) < 0.8_f64 {
            let mut m55 = vec![vec![v[i7], (-((w[1] * x) * (w[1] * x))).exp()], v.to_vec()];
            let a57 = (v[i7] - b4[(i7 + 1) % 3]);
            let z58 = a57.ln() * a57.sqrt();
            let mut a59 = if a57 > 0.1_f64 { z58.sin() } else { (v.iter().fold(w[0], |s60, t61| s60 * 0.5_f64 + *t61 * x)).sin() };
            i49 += 1;
        }
    }
    'r62: for i64 in 0..3 {
        let mut l66 = v.to_vec();
        'r63: for i65 in 0..=n % 3 {
            let mut m68 = vec![vec![x, (w[i64 % 3] * (b4[2] * (n as f64)).sin().cos())], l66.to_vec()];
            if (y + y) < ((n as f64) - b4[(n + 1) % 3]) { continue 'r62; }
            let i70 = i64 % l66.len();
            l66[i70] += ({ let t71 = (-(x + m68.iter().map(|r| r[0] * r[r.len() - 1]).sum::<f64>())); (b4[0] * 0.6_f64 + t71 * (-0.4_f64)) });
            if i65 > 0 && (w[2] + y) < ((-1.0_f64) + x) { continue 'r62; }
            let l74 = &v[v.len() - 2..];
            let mut l75 = vec![l74[1], 0.5_f64];
            for i77 in 0..n {
                let t76 = l75[l75.len() - 1] * tower((b5[2] * y), i65 % 4);
                l75.push(t76);
            }
            let i80 = n % m68.len();
            m68.push(vec![(l66.iter().filter(|t79| **t79 > v[i65 % v.len()]).map(|t79| t79.sin()).sum::<f64>()).sin(), x]);
        }
        let mut c82 = Body { at: [(match n % 3 { 0 => v[(i64 + 1) % v.len()], 1 => (l66[(i64 + 1) % l66.len()] - x).sin(), _ => w[n % 3] }), x], speed: b4[n % 3] };
        let mut f83 = ((y / (l66[n % l66.len()] * l66[n % l66.len()] + 1.5_f64)), x);
        f83.0 *= ((if i64 % 2 == 0 { (b5[1] * (x + (n as f64)).sin().cos()) } else { g1(f83.0, x) })).sin();
    }
    for t86 in v.windows(2) {
        let a87 = ((-1.0_f64) * v[n % v.len()]);
        let z88 = a87.ln() * a87.sqrt();
        let mut a89 = if a87 < 0.1_f64 { b5[(n + 1) % 3] } else if b5[(n + 1) % 3] > 0.2_f64 { z88.cos() * b5[(n + 1) % 3] } else { z88.tanh() };
        for (i90, t92) in v.iter().enumerate() {
            for i93 in (1..v.len()).rev() {
                a89 -= (v[1] / ((-(b5[i90 % 3] + (*t92))) * (-(b5[i90 % 3] + (*t92))) + 1.5_f64));
                let l98 = &v[v.len() - 2..];
                a89 *= ((v[1] * (v.iter().zip(&v[..]).map(|(s99, t100)| *s99 * *t100 + (*t92)).sum::<f64>()).sin().cos())).sin();
            }
            b5[(i90 + 1) % 3] = b5[(i90 + 1) % 3] * ((v[i90] + t86[0]) + (v[i90] - (*t92))).sin().cos();
        }
    }
    let mut f101 = halves((match n % 3 { 0 => v[v.len() - 1], 1 => (0.25_f64 * x).sin(), _ => x }) + x * 0.1_f64);
    f101.0 * 0.3_f64 + f101.1 * (-0.4_f64) + w[0] + b4[(n + 1) % 3] + b5[n % 3]
}
#[differentiable]
pub(crate) fn o83(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p83(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p83(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p84(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a3 = (v.windows(2).map(|t2| t2[0] * t2[1]).sum::<f64>()).sin();
    let mut b4 = [(-0.75_f64); 3];
    let mut l5 = v.iter().map(|t6| *t6 * w[0]).collect::<Vec<f64>>();
    for t9 in &l5[..] {
        for i10 in 0..3 {
            let mut a13 = (b4[n % 3] + x).tanh();
        }
        let mut a14 = match n { 0..=1 => ({ let t16 = (w[2] + w[n % 3]); (a3 - v[1]).sin() }), k15 if k15 % 2 == 0 && v[n % v.len()] > b4[(n + 1) % 3] => ((*t9) * ((*t9) + y).sin().cos()), _ => b4[(n + 1) % 3] };
        b4.swap(2, (n + 1) % 3);
    }
    let mut i17 = 0;
    loop {
        i17 += 1;
        if i17 > n || x < (a3 * x) { break; }
        let mut m21 = vec![l5.to_vec()];
        for i22 in 0..n {
            m21.push(vec![(-y).cos(); i22 % 2 + 1]);
        }
        let mut b23 = w;
    }
    let mut a24 = match n % 4 { 0 if n % 2 == 0 => size(&l5[..]), k25 if k25 == 2 => x, 1 | 3 => (y * 0.6_f64 + (n as f64) * (-0.4_f64)), _ => (a3 + 1.0_f64) };
    for i26 in (1..v.len()).rev() {
        let mut m32 = vec![l5.to_vec()];
        for i33 in 0..n {
            m32.push(vec![(-0.0_f64).sin(); i33 % 2 + 1]);
        }
        'r37: for i34 in 1..v.len() {
            for (i38, t40) in v.iter().enumerate() {
                a24 *= (({ let t41 = (l5[l5.len() - 1] - (-(i38 as f64))); (t41 * 0.6_f64 + 0.9_f64 * (-0.4_f64)) })).sin();
                a24 = (v.iter().map(|t43| *t43 + b4[1]).product::<f64>()).sin();
                let mut a44 = tower((a3 + b4[i34 % 3]), i26 % 4);
            }
            let mut f45 = ((v.iter().copied().map(|t47| square(t47) - a3).sum::<f64>()).sin(), x);
        }
    }
    a3 * 0.9_f64 + a24 * (-0.4_f64) + w[n % 3] + b4[0] + l5.iter().map(|t| t.sin()).sum::<f64>()
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
    let mut m5 = vec![v.to_vec()];
    for i6 in 0..n {
        m5.push(vec![(x * (x + (i6 as f64)).sin().cos()); i6 % 2 + 1]);
    }
    let mut i7 = 0;
    'r10: loop {
        i7 += 1;
        if i7 > n || (a2 + a1) < ((-1.0_f64) + w[n % 3]) { break; }
        for r11 in &m5 {
            if (r11[n % r11.len()] + v[(i7 + 1) % v.len()]) <= (-0.75_f64) { continue; }
        }
        for r13 in m5.iter_mut() {
            for t14 in r13.iter_mut() {
                *t14 = *t14 * (a1 - w[0]).sin();
            }
        }
        let a15 = (a1 - a2);
        let z16 = a15.sqrt();
        let mut a17 = [(v.iter().zip(&v[..]).map(|(s18, t19)| *s18 * *t19 + v[n % v.len()]).sum::<f64>()).sin(), z16.sin()][(a15 > 0.1_f64) as usize];
    }
    a2 = turned(w, (-v[n % v.len()]))[1];
    a1 * (-0.75_f64) + a2 * 0.25_f64 + w[2] + m5.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>()
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
    f1.0 *= ((if (v[0] * x) > 0.5_f64 && n != 2 { (v.iter().fold(w[0], |s6, t7| s6 * 0.5_f64 + *t7 * w[n % 3])).sin() } else { (l2[l2.len() - 1] * y.sin().cos()) })).sin();
    f1.1 = f1.1 * (f1.0 * 0.6_f64 + f1.1 * (-0.4_f64)).cos();
    for i8 in 0..l2.len() {
        f1.0 += (x * (match n % 3 { 0 => w[n % 3], 1 => (f1.1 + v[v.len() - 1]).sin(), _ => (n as f64) }).cos());
    }
    f1.0 * 0.9_f64 + f1.1 * 1.0_f64 + w[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o86(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p86(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p86(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable(hessian)]
pub(crate) fn p87(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut b1 = [w[1]; 3];
    let mut l2 = vec![v[n % v.len()]; v.len()];
    if (l2[n % l2.len()] * l2[1]) <= (-1.0_f64) {
        let i4 = l2.len() - 1;
        l2[i4] *= ((y * 0.6_f64 + x * (-0.4_f64))).sin();
    }
    'r5: for i7 in 0..3 {
        let a9 = ((i7 as f64) + x);
        let z10 = 1.0_f64 / a9.sqrt();
        let mut a11 = if a9 < 0.1_f64 { w[(n + 1) % 3] } else if w[(n + 1) % 3] > 0.2_f64 { z10.cos() * w[(n + 1) % 3] } else { z10.tanh() };
        'r6: for i8 in 0..=n % 3 {
            a11 = (y * 0.6_f64 + x * (-0.4_f64));
            a11 = ((a11 + w[n % 3]) * (i8 as f64)).tanh();
            let a12;
            if i8 > 1 {
                let mut m17 = vec![l2.to_vec()];
                for i18 in 0..n {
                    m17.push(vec![size(&l2[..]); i18 % 2 + 1]);
                }
                let mut l19 = vec![w[2], 0.5_f64];
                for i21 in 0..n {
                    let t20 = l19[l19.len() - 1] * (l2[0] + v[0]).tanh();
                    l19.push(t20);
                }
                a12 = (v.iter().map(|t14| *t14 + y).product::<f64>()).sin();
            } else {
                a12 = square((w[n % 3] + y)).sin();
            }
            if (y + b1[n % 3]) <= 0.0_f64 { continue 'r6; }
            for i22 in (0..n).rev() {
                a11 -= ((-0.75_f64) / (((a12 * a11) + ((i8 as f64) - x)) * ((a12 * a11) + ((i8 as f64) - x)) + 1.5_f64));
                a11 = (-((y + (v[(i22 + 1) % v.len()] * l2[(i22 + 1) % l2.len()])) * (y + (v[(i22 + 1) % v.len()] * l2[(i22 + 1) % l2.len()])))).exp();
            }
            let i25 = l2.len() - 1;
            l2[i25] *= (((0..i7 % 4).map(|i28| v[i28 % v.len()] * a11).sum::<f64>()).sin()).sin();
            if i8 > 0 && (x - 0.0_f64) <= 0.0_f64 { continue 'r5; }
            let mut b29 = b1;
        }
        a11 = (v[(n + 1) % v.len()] * 0.6_f64 + y * (-0.4_f64));
        let k30 = if (w[n % 3] + 0.9_f64) < (w[0] + y) { 2 } else { n % 4 };
        for i31 in 0..k30 {
            a11 = (x / (((-x) * v[1]) * ((-x) * v[1]) + 1.5_f64));
            a11 = a11 * (v[1] * 0.6_f64 + w[2] * (-0.4_f64)).cos();
            let a32 = (w[(n + 1) % 3] - y);
            let z33 = a32.sqrt();
            let mut a34 = [(-((v[(i7 + 1) % v.len()] + y) * (v[(i7 + 1) % v.len()] + y))).exp(), z33.sin()][(a32 > 0.1_f64) as usize];
        }
        let mut m35 = vec![v.to_vec()];
        for i36 in 0..n {
            m35.push(vec![(match n % 3 { 0 => y, 1 => (b1[0] - y).sin(), _ => b1[i36 % 3] }); i36 % 2 + 1]);
        }
    }
    w[n % 3] + b1[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable(hessian)]
pub(crate) fn o87(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p87(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p87(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p88(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut c1 = Body { at: [(x / ((0.0_f64 + x) * (0.0_f64 + x) + 1.5_f64)), x], speed: v[1] };
    let mut l2 = vec![v[n % v.len()]; v.len()];
    let a4 = (w[n % 3] * c1.speed);
    let z5 = a4.ln();
    let mut a6 = match a4 > 0.1_f64 { true if n > 1 => z5.tanh(), true => (l2.iter().fold(y, |s7, t8| s7 * 0.5_f64 + *t8 * (-1.0_f64))).sin(), false => l2[n % l2.len()] };
    l2[1] = l2[1] * l2[l2.len() - 1] / (1.0_f64 + l2[l2.len() - 1] * l2[l2.len() - 1]);
    for t11 in &v[..] {
        let g12 = |s14: f64, t13: f64| (v.iter().copied().map(|t16| square(t16) - v[v.len() - 1]).sum::<f64>()).sin();
    }
    for i17 in (1..l2.len()).rev() {
        let mut m20 = vec![vec![0.5_f64, (l2[i17 - 1] + a6).sin()], l2.to_vec()];
        for i22 in 0..l2.len() {
            for i25 in (1..v.len()).rev() {
                a6 += size(&l2[..]);
                let i30 = i25 % m20.len();
                m20.swap(0, i30);
            }
        }
    }
    (((0..n % 4).map(|i34| v[i34 % v.len()] * l2[(n + 1) % l2.len()]).sum::<f64>()).sin(), a6 * 0.9_f64 + w[2] + c1.speed + c1.at[1] + l2.iter().map(|t| t.sin()).sum::<f64>())
}
#[differentiable]
pub(crate) fn o88(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p88(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p88(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p89(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> Vec<f64> {
    let a1 = (v[n % v.len()] * (x * 0.6_f64 + y * (-0.4_f64)).cos());
    let g2 = |s4: f64, t3: f64| (w[n % 3] + (-x)).sin();
    let mut c5 = Body { at: [(-((a1 - a1) * (a1 - a1))).exp(), w[n % 3]], speed: w[n % 3] };
    let mut m6 = vec![v.to_vec()];
    for i7 in 0..n {
        m6.push(vec![(match n % 3 { 0 => w[0], 1 => w[n % 3].sin(), _ => w[i7 % 3] }); i7 % 2 + 1]);
    }
    if (w[1] + c5.at[0]) > (-1.0_f64) && n != 2 {
        for i8 in 0..v.len() {
            let mut l11 = v.to_vec();
            for i13 in 0..l11.len() {
                c5 = moved(&c5, g2(y, v[i8]));
                let (i16, i17) = (i13, i13);
                l11.swap(i16, i17);
            }
            l11[1] = l11[1] * l11[l11.len() - 1] / (1.0_f64 + l11[l11.len() - 1] * l11[l11.len() - 1]);
        }
        let mut l18 = vec![x; v.len()];
        let mut f20 = ((match n % 3 { 0 => x, 1 => (y * w[n % 3]).sin(), _ => y }), a1);
    }
    'r21: for i23 in (0..n).rev() {
        let mut f25 = halves((m6[0].iter().sum::<f64>() * (x + x).sin().cos()) + x * 0.1_f64);
        'r22: for i24 in 0..=n % 3 {
            let mut a26 = match (i24 % 2, (w[i24 % 3] * f25.0) < (x + f25.0)) { (0, true) => (if (-w[i23 % 3]) > 0.25_f64 && i24 != 2 { (w[n % 3] + w[2]).sin() } else { (m6[0].iter().sum::<f64>() + (i24 as f64)).sin() }), (_, false) => w[0], _ => (if n > 1 { (-f25.0).sin() } else { (f25.1 * w[i24 % 3]).sin() }) };
            if (y + w[(n + 1) % 3]) < v[n % v.len()] { break 'r21; }
            for i28 in 0..v.len() {
                f25.0 += (f25.0 / ((-(y + v[i28])) * (-(y + v[i28])) + 1.5_f64));
                f25.1 += (x * 0.6_f64 + y * (-0.4_f64));
                a26 = (c5.at[1] * 0.6_f64 + x * (-0.4_f64));
            }
            if i24 > 0 && (x * a1) > (-0.75_f64) && n != 2 { continue 'r22; }
            let a31;
            if n % 2 == 0 {
                f25.0 += (f25.1 * ((i23 as f64) - y).sin().cos());
                f25.1 = (y / (f25.1 * f25.1 + 1.5_f64));
                f25.1 = mix((v[n % v.len()] + w[2]), v[0]);
                a31 = g2(f25.1, v[v.len() - 1]);
            } else {
                a31 = (f25.1 * 0.6_f64 + v[i24 % v.len()] * (-0.4_f64));
            }
            a26 *= ((a26 * 0.6_f64 + a31 * (-0.4_f64))).sin();
        }
        let mut a32 = split(&v[..], (f25.0 * (w[(n + 1) % 3] + a1).sin().cos())).1;
    }
    let mut d34 = Marked { at: [g2(w[1], x), w[(n + 1) % 3]], kind: n % 5, scale: 0.5 };
    vec![w[n % 3] + c5.speed + c5.at[1] + m6.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>() + d34.at[0] * d34.scale + (d34.kind as f64), ({ let t35 = (w[n % 3] * a1); (w[(n + 1) % 3] + a1).sin() }), v[n % v.len()]]
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
    'r6: for i3 in 1..v.len() {
        m1[(n % 3) % 2][(n + 1) % 3] = (-((-x) * (-x))).exp();
        let mut m9 = vec![vec![v[n % v.len()], ((i3 as f64) * 0.6_f64 + v[0] * (-0.4_f64))], v.to_vec()];
    }
    let a11 = (y * y);
    let z12 = a11.sqrt();
    let mut a13 = [square((w[n % 3] - x)).sin(), z12.sin()][(a11 > 0.1_f64) as usize];
    ((w[n % 3] + v[n % v.len()]).sin(), a13 * (-0.75_f64) + w[0] + b2[n % 3] + m1[n % 2][1])
}
#[differentiable(hessian)]
pub(crate) fn o90(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p90(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p90(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * 0.3_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p91(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = halves((-((-w[0]) * (-w[0]))).exp() + x * 0.1_f64);
    let (mut a2, a3) = halves((w[1] * 0.6_f64 + w[0] * (-0.4_f64)) + x * 0.1_f64);
    let g4 = |s6: f64, t5: f64| (v.iter().copied().map(|t8| square(t8) - w[2]).sum::<f64>()).sin();
    f1.1 += (w[n % 3] * (x - f1.1).sin().cos());
    for (&s10, t11) in v.iter().zip(v.iter().rev()) {
        let mut a12 = f1.1;
        for i13 in 0..v.len() {
            let mut a16 = w[(n + 1) % 3];
        }
        for i17 in (0..n).rev() {
            let l22 = &v[v.len() - 2..];
        }
    }
    f1.0 * (-0.75_f64) + f1.1 * 1.0_f64 + a2 * (-0.75_f64) + w[n % 3]
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
    for i7 in 1..l1.len() {
        'r10: for i12 in (0..n).rev() {
            a4 = (-((a5 + a5) * (a5 + a5))).exp();
            let k14 = if i12 > 1 { 2 } else { n % 4 };
            for i15 in 0..k14 {
                a4 = a4 * ({ let t16 = (a6 - y); turned(w, ((i7 as f64) - a5))[i15 % 3] }).cos();
                a4 -= (a5 * 0.6_f64 + a5 * (-0.4_f64));
            }
            'r11: for i13 in 0..=n % 3 {
                a4 *= ((v.windows(2).map(|t18| t18[0] * t18[1]).sum::<f64>()).sin()).sin();
                let mut m19 = vec![v.to_vec()];
                for i20 in 0..n {
                    m19.push(vec![size(&l1[..]); i20 % 2 + 1]);
                }
                if (w[i7 % 3] + w[2]) > (-0.4_f64) && n != 2 { continue 'r11; }
                let mut i21 = 0;
                loop {
                    i21 += 1;
                    if i21 > n || i12 % 2 == 0 { break; }
                    a4 -= (a6 - l1[k14 % l1.len()]).cos();
                }
                for (i24, t26) in v.iter().enumerate() {
                    a4 = ({ let t27 = (a4 - a4); (a6 * v[i24]).cos() });
                    let i28 = i13 % m19.len();
                    m19[i28] = m19[0].iter().map(|t| *t * 0.0_f64).collect();
                }
                let mut a30;
                if y <= (-0.75_f64) {
                    a4 = a4 * ((w[i7 % 3] + a6) * w[i13 % 3]).tanh().cos();
                    a6 *= ((l1.windows(2).map(|t32| t32[0] * t32[1]).sum::<f64>()).sin()).sin();
                    let mut m34 = vec![l1.to_vec()];
                    for i35 in 0..n {
                        m34.push(vec![(0.3_f64 / ((a6 + w[i13 % 3]) * (a6 + w[i13 % 3]) + 1.5_f64)); i35 % 2 + 1]);
                    }
                    a30 = (v[(n + 1) % v.len()] * 0.6_f64 + 1.0_f64 * (-0.4_f64));
                } else {
                    a30 = size(&l1[..=1]);
                }
                if i13 > 0 && (w[1] * w[n % 3]) < y { break 'r11; }
                let mut a36 = match i7 { 0..=1 => (l1.iter().fold(a4, |s38, t39| s38 * 0.5_f64 + *t39 * a5)).sin(), k37 if k37 % 2 == 0 && (-1.0_f64) > a5 => (l1[i7] * 0.6_f64 + x * (-0.4_f64)), _ => a5 };
            }
            let a40 = (-a5);
            let z41 = a40.ln() * a40.sqrt();
            let mut a42 = if a40 < 0.1_f64 { v[0] } else if v[0] > 0.2_f64 { z41.cos() * v[0] } else { z41.tanh() };
            let mut m43 = vec![vec![w[i12 % 3], (-((a42 - w[1]) * (a42 - w[1]))).exp()], v.to_vec()];
            a42 *= (({ let t45 = ((a4 - a5) + (-v[v.len() - 1])); (v[i12 % v.len()] * 0.6_f64 + v[i7 % v.len()] * (-0.4_f64)) })).sin();
        }
        let mut m46 = vec![l1.to_vec()];
        for i47 in 0..n {
            m46.push(vec![size(&v[1..]); i47 % 2 + 1]);
        }
    }
    let a50 = (l1.iter().rev().enumerate().map(|(s48, t49)| *t49 * (s48 as f64)).sum::<f64>()).sin();
    let mut i51 = 0;
    loop {
        i51 += 1;
        if i51 > n || n > 1 { break; }
        let mut m54 = vec![vec![a5, tower((w[0] + a50), i51 % 4)], l1.to_vec()];
    }
    a4 * 0.0_f64 + a6 * 0.3_f64 + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o92(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p92(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p92(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p93(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let [mut a1, a2, mut a3] = turned(w, y);
    let mut a4 = (x * (-((0.5_f64 * a3) * (0.5_f64 * a3))).exp().cos());
    let mut m5 = vec![vec![(-((-y) * (-y))).exp(); 3]; 2];
    a3 = (a1 * 0.6_f64 + x * (-0.4_f64));
    a1 * 0.5_f64 + a3 * 0.0_f64 + a4 * 0.3_f64 + w[n % 3] + m5[n % 2][1]
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
    for t7 in &v[..] {
        let mut a8 = match (n % 2, n > 1) { (0, true) => ((n as f64) - (*t7)).tanh(), (_, false) => w[0], _ => halves((w[(n + 1) % 3] + a4)).0 };
    }
    let mut f10 = halves((1.0_f64 * (-v[1]).sin().cos()) + x * 0.1_f64);
    a1 * 0.25_f64 + a3 * 0.3_f64 + f10.0 * 0.5_f64 + f10.1 * (-1.0_f64) + w[2]
}
#[differentiable]
pub(crate) fn o94(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p94(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p94(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
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
    if (-y) > 0.25_f64 && n != 2 {
        for i7 in (0..n).step_by(2) {
            let mut m10 = vec![vec![y; n % 3 + 1]; 2];
            let mut i12 = 0;
            while i12 < 4 && (y + f3.0) < 0.8_f64 {
                f3.0 = ({ let t15 = y; (match i12 % 3 { 0 => (i12 as f64), 1 => (f3.1 * f3.1).sin(), _ => x }) });
                let mut l16 = vec![f3.0, 0.5_f64];
                for i18 in 0..n {
                    let t17 = l16[l16.len() - 1] * square((f3.1 - f3.1)).sin();
                    l16.push(t17);
                }
                i12 += 1;
            }
        }
    } else if (-(-0.4_f64)) < (a2 - f3.1) {
        let i19 = n % l4.len();
        l4[i19] = (match n % 3 { 0 => f3.0, 1 => (a2 * 0.6_f64 + (-0.75_f64) * (-0.4_f64)), _ => x });
    } else {
        for t22 in w {
            f3.0 = ({ let t23 = (-0.4_f64); (t23 * 0.6_f64 + (n as f64) * (-0.4_f64)) });
        }
        'r24: for i26 in 0..n {
            f3.0 += ({ let t28 = (-((i26 as f64) + f3.0)); (a2 - f3.1).tanh() });
            'r25: for i27 in 0..=n % 3 {
                let mut m29 = vec![l4.to_vec()];
                for i30 in 0..n {
                    m29.push(vec![(w[i30 % 3] * (w[1] + w[n % 3]).sin().cos()); i30 % 2 + 1]);
                }
                (f3.0, f3.1) = (f3.1, (f3.0 * (x - f3.1).sin().cos()));
                if a2 < (w[n % 3] - v[v.len() - 1]) { break 'r24; }
                let k31 = if i26 > 1 { 2 } else { n % 4 };
                for i32 in 0..k31 {
                    f3.0 = f3.0 * tower((f3.0 - f3.0), i26 % 4).cos();
                    (f3.0, f3.1) = (f3.1, size(&l4[..]));
                    f3.0 = (if i26 > 1 { (y * f3.0.sin().cos()) } else { tower((f3.0 * m29[0].iter().sum::<f64>()), n % 4) });
                }
                if i27 > 0 && (-l4[n % l4.len()]) <= 0.25_f64 { continue 'r24; }
                f3.0 = f3.0 * (f3.1 * mix((x * x), f3.1).cos()).cos();
                let mut a33 = match i26 % 4 { 0 if i26 > 1 => (match k31 % 3 { 0 => a2, 1 => (-0.4_f64).sin(), _ => l4[k31 % l4.len()] }), k34 if k34 == 2 => m29.iter().map(|r| r[0] * r[r.len() - 1]).sum::<f64>(), 1 | 3 => (-((f3.0 + 1.0_f64) * (f3.0 + 1.0_f64))).exp(), _ => (w[i27 % 3] + w[2]) };
                let a35 = (f3.1 + l4[(k31 + 1) % l4.len()]);
                let z36 = a35.ln();
                let mut a37 = if a35 < 0.1_f64 { m29[0].iter().sum::<f64>() } else if m29[0].iter().sum::<f64>() > 0.2_f64 { z36.cos() * m29[0].iter().sum::<f64>() } else { z36.tanh() };
            }
            f3.0 = (match i26 % 3 { 0 => 1.0_f64, 1 => (w[n % 3] * (v[0] * a2).sin().cos()), _ => w[0] });
            let mut l39 = vec![x, (f3.0 * 0.6_f64 + a2 * (-0.4_f64)), 0.25_f64];
            let mut a41 = match (i26 % 2, (a2 + v[0]) > 0.5_f64 && n != 2) { (0, true) => (w[i26 % 3] * (-w[(i26 + 1) % 3]).sin().cos()), (_, false) => y, _ => ((0..i26 % 4).map(|i45| l39[i45 % l39.len()] * l39[n % l39.len()]).sum::<f64>()).sin() };
        }
    }
    f3.1 = f3.1 * (a2 * (-((l4[1] + f3.0) * (l4[1] + f3.0))).exp().cos()).cos();
    let (mut f48, a49) = spread(w, (l4[n % l4.len()] * 0.6_f64 + w[n % 3] * (-0.4_f64)), n);
    l4[0] = f3.0 * 0.0_f64 + f3.1 * 0.25_f64 + f48[0] * 1.0_f64 + f48[1] * 0.25_f64 + w[n % 3] + (-0.4_f64);
    l4
}
#[differentiable]
pub(crate) fn o95(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p95(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<f64>();
    let b = p95(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * 0.7_f64 + b.iter().map(|t| *t * *t).sum::<f64>();
    s
}

#[differentiable(hessian)]
pub(crate) fn p96(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut f1 = halves((v.iter().filter(|t3| **t3 > y).map(|t3| t3.sin()).sum::<f64>()).sin() + x * 0.1_f64);
    let mut a4 = (w[n % 3] * 0.6_f64 + w[(n + 1) % 3] * (-0.4_f64));
    match n % 3 {
        0 if n > 1 => {
            f1.1 -= (-(w[1] - f1.1)).cos();
            let mut i6 = 0;
            'r9: loop {
                i6 += 1;
                if i6 > n || (f1.0 - v[n % v.len()]) < (w[n % 3] + w[2]) { break; }
                'r13: for t12 in &v[..] {
                    f1.1 *= (size(&v[..])).sin();
                    let a14 = (-v[n % v.len()]);
                    let z15 = a14.ln();
                    let mut a16 = [(f1.1 * (v[i6 % v.len()] + v[i6 % v.len()]).sin().cos()), z15.sin()][(a14 > 0.1_f64) as usize];
                    let mut a17 = match (n % 2, a16 > (-1.0_f64) && n != 2) { (0, true) => (-v[(n + 1) % v.len()]).sin(), (_, false) => a4, _ => size(&v[..=1]) };
                }
                let mut m23 = vec![vec![f1.1; n % 3 + 1]; 2];
                let a4 = (if (y - (i6 as f64)) > 1.0_f64 && n != 2 { (v.iter().fold(v[i6 % v.len()], |s25, t26| s25 * 0.5_f64 + *t26 * a4)).sin() } else { (if a4 > 0.0_f64 && n != 2 { (v[(n + 1) % v.len()] * a4).sin() } else { (f1.1 - x).sin() }) });
            }
        }
        k5 if k5 == 1 => {
            let mut i27 = 0;
            while i27 < n {
                for i30 in 0..n {
                    a4 = a4 * turned(w, (f1.0 + 1.0_f64))[(k5 + 1) % 3].cos();
                    a4 += (w[1] * (if (v[i30 % v.len()] - a4) <= 0.3_f64 { (-w[1]).sin() } else { y.sin() }).cos());
                    f1.1 = (if (f1.1 + 0.9_f64) < (y + a4) { square((v[0] + f1.1)).sin() } else { ({ let t33 = (v[v.len() - 1] + 0.25_f64); (-f1.0).sin() }) });
                }
                i27 += 1;
            }
            f1.1 += (y * 0.6_f64 + a4 * (-0.4_f64));
        }
        _ => {
            f1.0 -= ((0..n % 4).map(|i36| v[i36 % v.len()] * (n as f64)).sum::<f64>()).sin();
            f1.1 = f1.1 * (match n % 3 { 0 => f1.1, 1 => (if (-f1.0) < (v[n % v.len()] + y) { (x * a4).sin() } else { (x * f1.1).sin() }), _ => y }).cos();
            a4 *= ((x * v[n % v.len()]).cos()).sin();
        }
    }
    let mut m37 = vec![vec![v[0]; n % 3 + 1]; 2];
    f1.0 = (y * (v.iter().map(|t40| *t40 * w[1]).sum::<f64>()).sin().cos());
    f1.0 * (-0.75_f64) + f1.1 * 0.3_f64 + a4 * 0.5_f64 + w[n % 3] + m37.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>()
}
#[differentiable(hessian)]
pub(crate) fn o96(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p96(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p96(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p97(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = y;
    let l4 = &v[v.len() - 2..];
    let a5 = (l4[0] + a1);
    let z6 = a5.sqrt();
    let mut a7 = [(v.iter().fold(x, |s8, t9| s8 * 0.5_f64 + *t9 * a1)).sin(), z6.sin()][(a5 > 0.1_f64) as usize];
    let mut a10 = match n % 4 { 0 if n % 2 == 0 => (0.25_f64 + a7).cos(), k11 if k11 == 2 => a1, 1 | 3 => (-((0.5_f64 - w[n % 3]) * (0.5_f64 - w[n % 3]))).exp(), _ => (v[0] + v[n % v.len()]) };
    let mut d12 = Marked { at: [(match n % 3 { 0 => a1, 1 => (-a10).sin(), _ => a1 }), l4[n % l4.len()]], kind: n % 5, scale: 0.5 };
    a1 * 0.25_f64 + a7 * (-0.4_f64) + a10 * 0.3_f64 + w[n % 3] + d12.at[0] * d12.scale + (d12.kind as f64)
}
#[differentiable]
pub(crate) fn o97(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p97(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p97(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p98(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut a1 = y;
    let mut l2 = v.iter().map(|t3| *t3 * w[1]).collect::<Vec<f64>>();
    for i4 in (1..l2.len()).rev() {
        if y < (x + a1) { continue; }
    }
    a1 *= ((w[n % 3] * 0.6_f64 + w[2] * (-0.4_f64))).sin();
    a1 += (if 0.25_f64 < (-y) { (if (x * y) <= 0.0_f64 { (0.3_f64 + y).sin() } else { (-a1).sin() }) } else { (l2.iter().map(|t8| *t8 * a1).sum::<f64>()).sin() });
    let i9 = (n + 1) % l2.len();
    l2[i9] += (a1 * 0.6_f64 + y * (-0.4_f64));
    [a1 * 1.0_f64 + w[n % 3] + l2.iter().map(|t| t.sin()).sum::<f64>(), (a1 * y.sin().cos()), a1]
}
#[differentiable]
pub(crate) fn o98(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p98(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p98(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * 0.7_f64 - b[0]).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p99(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let mut a1 = (-1.0_f64).sin();
    let mut f2 = ((y * (y + a1).sin().cos()), x);
    for i3 in 0..2 {
        for t8 in v.windows(2) {
            let mut i9 = 0;
            loop {
                i9 += 1;
                if i9 > n || (-f2.0) < (w[2] - w[i3 % 3]) { break; }
                a1 = (v.iter().rev().enumerate().map(|(s12, t13)| *t13 * (s12 as f64)).sum::<f64>()).sin();
                let k14 = if (v[(i3 + 1) % v.len()] * t8[1]) < (w[0] - v[(n + 1) % v.len()]) { 2 } else { n % 4 };
                'r16: for i15 in 0..k14 {
                    let (mut f19, a20) = spread(w, (-((f2.0 + t8[0]) * (f2.0 + t8[0]))).exp(), n);
                    f19[0] += ((0..n % 4).map(|i23| v[i23 % v.len()] * f19[1]).sum::<f64>()).sin();
                }
                a1 -= (-(((t8[0] * (i9 as f64)) - (f2.0 * t8[0])) * ((t8[0] * (i9 as f64)) - (f2.0 * t8[0])))).exp();
            }
            f2.1 += (v[0] / ((-(y + a1)) * (-(y + a1)) + 1.5_f64));
            a1 -= (-((-(-y)) * (-(-y)))).exp();
        }
    }
    let mut a1 = (-(f2.0 * y)).tanh();
    let (mut a24, a25) = ((y * (f2.0 * f2.1).sin().cos()), v[v.len() - 1]);
    (((0..n % 4).map(|i28| v[i28 % v.len()] * w[(n + 1) % 3]).sum::<f64>()).sin(), f2.0 * 1.0_f64 + f2.1 * (-0.75_f64) + a1 * (-1.0_f64) + a24 * 0.3_f64 + w[1])
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
    a1 -= tower((w[n % 3] - x), n % 4);
    for (i4, t6) in l2.iter().enumerate() {
        let mut a7 = split(&v[..], (a1 / (((n as f64) + y) * ((n as f64) + y) + 1.5_f64))).1;
        for t11 in v.windows(2) {
            a1 = (v.iter().copied().map(|t13| square(t13) - v[(n + 1) % v.len()]).sum::<f64>()).sin();
        }
    }
    let i14 = n % l2.len();
    l2[i14] = (-(((a1 * a1) - (l2[n % l2.len()] - a1)) * ((a1 * a1) - (l2[n % l2.len()] - a1)))).exp();
    let i15 = n % l2.len();
    l2[i15] *= ((l2.iter().zip(&l2[..]).map(|(s16, t17)| *s16 * *t17 + x).sum::<f64>()).sin()).sin();
    [a1 * 1.0_f64 + w[n % 3] + l2.iter().map(|t| t.sin()).sum::<f64>(), (-(l2[n % l2.len()] * l2[n % l2.len()])).exp(), a1]
}
#[differentiable]
pub(crate) fn o100(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p100(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p100(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * 0.7_f64 - b[0];
    s
}

#[differentiable]
pub(crate) fn p101(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a4 = ({ let t1 = ((x * y) * x); (v.iter().filter(|t3| **t3 > y).map(|t3| t3.sin()).sum::<f64>()).sin() });
    let mut f5 = halves((if ((n as f64) + y) < (w[n % 3] * y) { (-v[n % v.len()]).sin() } else { (-y).sin() }) + x * 0.1_f64);
    let mut a7 = ({ let t6 = (-x); (f5.0 * (a4 - v[0]).sin().cos()) });
    let mut a8 = ((f5.0 * v[n % v.len()]) + (a7 * f5.1)).sin();
    'r12: for i9 in 0..v.len() {
        (f5.0, a8) = (a8, (v.iter().map(|t14| *t14 + w[(i9 + 1) % 3]).product::<f64>()).sin());
        for t17 in w {
            let mut i18 = 0;
            loop {
                i18 += 1;
                if i18 > n || (x + a7) < (v[i9] - x) { break; }
                if (-w[0]) > 0.9_f64 && n != 2 { continue; }
                f5.1 = (w[2] * 0.6_f64 + w[i18 % 3] * (-0.4_f64));
            }
            let mut c21 = Body { at: [(x * (-w[2]).sin().cos()), f5.1], speed: w[1] };
        }
        a7 = a7 * (v.windows(2).map(|t23| t23[0] * t23[1]).sum::<f64>()).sin().cos();
    }
    f5.0 *= (size(&v[..])).sin();
    f5.0 * 0.5_f64 + f5.1 * (-0.75_f64) + a7 * (-0.4_f64) + a8 * 0.5_f64 + w[n % 3]
}
#[differentiable]
pub(crate) fn o101(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p101(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p101(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p102(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let [mut a1, a2, mut a3] = turned(w, x);
    let l6 = &v[v.len() - 2..];
    let mut b7 = [v[(n + 1) % v.len()], halves((w[n % 3] * 0.3_f64)).1, w[0]];
    let mut a8;
    if n > 1 {
        a1 += ((0..n % 4).map(|i14| l6[i14 % l6.len()] * y).sum::<f64>()).sin();
        let a15;
        if b7[n % 3] < (a2 + l6[0]) {
            let a18;
            if (b7[n % 3] * a1) > 1.0_f64 && n != 2 {
                b7[n % 3] = (v.iter().zip(&v[..]).map(|(s19, t20)| *s19 * *t20 + l6[0]).sum::<f64>()).sin();
                a3 += (1.0_f64 * (a3 * (y * (n as f64)).sin().cos()).cos());
                a18 = square((x + w[2])).sin();
            } else {
                a18 = (l6[0] * 0.6_f64 + v[n % v.len()] * (-0.4_f64));
            }
            let mut a21 = mix((0.3_f64 + x), 0.0_f64);
            b7[n % 3] = b7[n % 3] * (l6.iter().skip(1).take(2).map(|t23| t23.cos() * a2).sum::<f64>()).sin().cos();
            a15 = (v.iter().fold(a2, |s16, t17| s16 * 0.5_f64 + *t17 * w[2])).sin();
        } else {
            a15 = (x / ((v[v.len() - 1] - v[1]) * (v[v.len() - 1] - v[1]) + 1.5_f64));
        }
        a8 = (match n % 3 { 0 => a3, 1 => (a2 * (-0.4_f64)).sin(), _ => a1 });
    } else {
        a8 = ((0..n % 4).map(|i11| v[i11 % v.len()] * y).sum::<f64>()).sin();
    }
    let mut a26 = (l6.iter().map(|t25| *t25 * a2).sum::<f64>()).sin();
    (a1, a26) = (a26, (a2 * 0.6_f64 + a1 * (-0.4_f64)));
    for i27 in 0..2 {
        let mut b30 = [v[1], (a3 / ((a26 - a8) * (a26 - a8) + 1.5_f64)), b7[i27 % 3]];
        a3 += (-((a1 - w[0]) * (a1 - w[0]))).exp();
        for i31 in 0..l6.len() {
            let a34;
            if (x + b30[i27 % 3]) > 0.5_f64 && i27 != 2 {
                let mut a40 = square((v[1] - a3)).sin();
                a26 -= (a26 - w[(i31 + 1) % 3]).tanh();
                a34 = (v.iter().copied().map(|t36| square(t36) - w[i31 % 3]).sum::<f64>()).sin();
            } else {
                a34 = ({ let t37 = ((w[0] - a8) * a2); (l6.iter().skip(1).take(2).map(|t39| t39.cos() * a8).sum::<f64>()).sin() });
            }
            let mut m43 = vec![vec![a3; n % 3 + 1]; 2];
        }
    }
    for i45 in 1..v.len() {
        a26 = ((0..i45 % 4).map(|i50| v[i50 % v.len()] * a8).sum::<f64>()).sin();
        let mut i51 = 0;
        loop {
            i51 += 1;
            if i51 > n || (x + b7[1]) < (-w[2]) { break; }
            let mut a54 = split(&v[..], a3.cos()).1;
            'r59: for (&s57, t58) in v.iter().zip(v.iter().rev()) {
                a1 = (v.iter().skip(1).take(2).map(|t61| t61.cos() * a26).sum::<f64>()).sin();
                a8 = a8 * (l6.iter().rev().enumerate().map(|(s62, t63)| *t63 * (s62 as f64)).sum::<f64>()).sin().cos();
            }
            let mut i64 = 0;
            while i64 < 4 && (v[i45] + l6[i45 % l6.len()]) < 0.8_f64 {
                a26 = ({ let t67 = (a8 - a1); (match i64 % 3 { 0 => t67, 1 => ((i64 as f64) + a3).sin(), _ => v[i45] }) });
                i64 += 1;
            }
        }
    }
    a1 * (-0.4_f64) + a3 * 0.5_f64 + a8 * (-0.75_f64) + a26 * 0.5_f64 + w[n % 3] + b7[1]
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
    'r9: for i6 in (1..v.len()).rev() {
        let mut l12 = vec![v[n % v.len()], (w[(n + 1) % 3] * (f1.1 + v[i6 - 1]).sin().cos()), 0.25_f64];
        let mut i14 = 0;
        loop {
            i14 += 1;
            if i14 > n || (y - w[(n + 1) % 3]) < (-v[1]) { break; }
            for i17 in (1..l12.len()).rev() {
                l12[i17 - 1] = l12[i17 - 1] * l12[1] / (1.0_f64 + l12[1] * l12[1]);
                (f1.0, f4.1) = (f4.1, (f4.0 / ((f4.1 + (-1.0_f64)) * (f4.1 + (-1.0_f64)) + 1.5_f64)));
            }
            let [mut a22, a23, mut a24] = w;
        }
    }
    let mut i25 = 0;
    loop {
        i25 += 1;
        if i25 > n || n % 2 == 0 { break; }
        for i28 in 0..i25 {
            if f4.1 < (x - f4.1) {
                f1.0 = (y * f4.1).tanh();
                if f4.0 > 0.9_f64 && n != 2 { continue; }
            }
        }
    }
    [f1.0 * 0.25_f64 + f1.1 * 0.9_f64 + f4.0 * 0.25_f64 + f4.1 * (-1.0_f64) + w[1], (f4.0 * 0.6_f64 + 1.0_f64 * (-0.4_f64)), f1.1]
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
    'r8: for i5 in 0..v.len() {
        let a9 = (y - 0.0_f64);
        let z10 = a9.ln();
        let mut a11 = [(a2 * 0.6_f64 + a2 * (-0.4_f64)), z10.sin()][(a9 > 0.1_f64) as usize];
        let mut i12 = 0;
        'r15: loop {
            i12 += 1;
            if i12 > n || i5 > 1 { break; }
            b1[1] -= (a2 * 0.6_f64 + a3 * (-0.4_f64));
        }
    }
    let (mut a16, a17) = halves((v[(n + 1) % v.len()] * b4[(n + 1) % 3]).tanh() + x * 0.1_f64);
    match n % 3 {
        0 if (b1[1] * 0.25_f64) <= 0.5_f64 => {
            let mut i19 = 0;
            loop {
                i19 += 1;
                if i19 > n || n % 2 == 0 { break; }
                for t24 in v.windows(2) {
                    a16 *= ((v.iter().filter(|t26| **t26 > v[v.len() - 1]).map(|t26| t26.sin()).sum::<f64>()).sin()).sin();
                    a2 += (a17 * (w[0] * 0.6_f64 + (-1.0_f64) * (-0.4_f64)).cos());
                    b4[(n + 1) % 3] *= ((v[v.len() - 1] * a17).tanh()).sin();
                }
                for t29 in v.windows(2) {
                    let (mut f32, a33) = spread(b1, ((-0.75_f64) * (t29[0] - t29[0]).sin().cos()), n);
                    let mut a34 = match (n % 2, a33 < (y - 0.3_f64)) { (0, true) => (w[n % 3] - b4[1]).sin(), (_, false) => f32[1], _ => (w[(n + 1) % 3] * 0.6_f64 + t29[0] * (-0.4_f64)) };
                }
            }
            let mut b36 = turned(w, b4[0]);
        }
        k18 if k18 == 1 => {
            a16 = a16 * (if ((n as f64) - a2) < (a17 * a16) { (x * 0.6_f64 + b1[n % 3] * (-0.4_f64)) } else { (v[(n + 1) % v.len()] + (n as f64)).cos() }).cos();
        }
        _ => {
            b1[n % 3] = (-(((-a17) * (n as f64)) * ((-a17) * (n as f64)))).exp();
            a16 *= (size(&v[..])).sin();
            a16 = (a2 * 0.6_f64 + w[1] * (-0.4_f64));
        }
    }
    let mut m37 = vec![vec![(-1.0_f64), (if (v[1] * y) < (x + b1[1]) { (w[n % 3] * v[n % v.len()]).sin() } else { x.sin() })], v.to_vec()];
    a2 * 0.5_f64 + a16 * (-1.0_f64) + w[0] + b1[0] + b4[0] + m37.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o104(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p104(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p104(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable(hessian)]
pub(crate) fn p105(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let (mut a1, a2) = halves(size(&v[..]) + x * 0.1_f64);
    let mut f3 = halves((a2 - y).tanh() + x * 0.1_f64);
    if (a2 - v[n % v.len()]) <= 0.9_f64 {
        let mut c4 = Body { at: [size(&v[..]), a2], speed: w[2] };
    } else {
        let mut l5 = vec![v[(n + 1) % v.len()]; v.len()];
        for i7 in (1..l5.len()).rev() {
            for t12 in &l5[..] {
                a1 += mix((a1 * x), l5[l5.len() - 1]);
            }
            if n % 2 == 0 {
                let mut m15 = vec![vec![a1, halves(v[i7 % v.len()]).1], v.to_vec()];
                f3.0 += (w[(i7 + 1) % 3] + (y - a1)).tanh();
                let a17;
                if (m15[0].iter().sum::<f64>() + w[2]) <= (-1.0_f64) {
                    f3.0 = halves(w[n % 3]).1;
                    let mut a18 = w[0];
                    a17 = tower((-m15[0].iter().sum::<f64>()), i7 % 4);
                } else {
                    a17 = (-(((f3.1 + m15[0].iter().sum::<f64>()) + w[(i7 + 1) % 3]) * ((f3.1 + m15[0].iter().sum::<f64>()) + w[(i7 + 1) % 3]))).exp();
                }
            } else {
                f3.0 += (match i7 % 3 { 0 => a1, 1 => tower((v[(i7 + 1) % v.len()] * f3.1), n % 4), _ => w[1] });
                f3.1 = f3.1 * (w[1] * (a2 * (v[(n + 1) % v.len()] + a1).sin().cos()).cos()).cos();
                f3.0 = (-((w[n % 3] + 1.0_f64) * (w[n % 3] + 1.0_f64))).exp();
            }
        }
    }
    let l21 = &v[v.len() - 2..];
    a1 * 0.9_f64 + f3.0 * (-1.0_f64) + f3.1 * 1.0_f64 + w[(n + 1) % 3]
}
#[differentiable(hessian)]
pub(crate) fn o105(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p105(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p105(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p106(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> (f64, f64) {
    let (mut a1, a2) = halves((match n % 3 { 0 => y, 1 => (v[v.len() - 1] + y).sin(), _ => (-1.0_f64) }) + x * 0.1_f64);
    let mut c3 = Body { at: [({ let t4 = (a1 - v[v.len() - 1]); (t4 * t4).sin() }), x], speed: 0.9_f64 };
    let mut b5 = [y, (v.iter().map(|t7| *t7 + v[n % v.len()]).product::<f64>()).sin(), a1];
    for i8 in (0..n).step_by(2) {
        for t13 in &v[..] {
            a1 = (-(((*t13) - c3.speed) * ((*t13) - c3.speed))).exp();
            a1 += (b5[1] / (((w[2] - 1.0_f64) + (v[(i8 + 1) % v.len()] - c3.at[0])) * ((w[2] - 1.0_f64) + (v[(i8 + 1) % v.len()] - c3.at[0])) + 1.5_f64));
        }
        for i14 in (1..=n).rev() {
            a1 = halves((-a2)).1;
            a1 = (v.iter().skip(1).take(2).map(|t18| t18.cos() * y).sum::<f64>()).sin();
        }
        a1 += ({ let t19 = ((-w[0]) + (b5[1] + w[i8 % 3])); (a2 + b5[n % 3]).tanh() });
    }
    for (i20, t22) in v.iter().enumerate() {
        for i23 in 0..3 {
            b5[(i23 + 1) % 3] = (y * 0.6_f64 + v[n % v.len()] * (-0.4_f64));
            c3 = moved(&c3, (-b5[n % 3]).sin());
        }
        let mut i26 = 0;
        'r29: loop {
            i26 += 1;
            if i26 > n || (-a1) <= 0.0_f64 { break; }
            a1 -= (b5[1] / ((-(a2 - x)) * (-(a2 - x)) + 1.5_f64));
            a1 = (x * (v.iter().rev().enumerate().map(|(s30, t31)| *t31 * (s30 as f64)).sum::<f64>()).sin().cos());
        }
    }
    a1 = a1 * (match n % 3 { 0 => a2, 1 => (if (y + a1) <= (-1.0_f64) { (a1 - b5[0]).sin() } else { (-b5[(n + 1) % 3]).sin() }), _ => 1.0_f64 }).cos();
    ((match n % 3 { 0 => a1, 1 => (-v[n % v.len()]).sin(), _ => y }), a1 * 1.0_f64 + w[n % 3] + b5[(n + 1) % 3] + c3.speed + c3.at[1])
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
    let i4 = n % l2.len();
    l2[i4] = ((-f1.0) + ((-1.0_f64) - x)).cos();
    let mut l5 = vec![v[v.len() - 1]; v.len()];
    for (i7, t9) in l2.iter().enumerate() {
        if (-w[n % 3]) > 0.0_f64 && n != 2 { break; }
        for i10 in (0..n).rev() {
            let mut i13 = 0;
            'r16: loop {
                i13 += 1;
                if i13 > n || i7 % 2 == 0 { break; }
                f1.1 = f1.1 * y.sin().cos();
                'r17: for i19 in (0..n).rev() {
                    f1.0 = halves((v[i10 % v.len()] + f1.1)).0;
                    f1.1 *= ((f1.1 / ((w[(i13 + 1) % 3] - f1.0) * (w[(i13 + 1) % 3] - f1.0) + 1.5_f64))).sin();
                    if l5[i19 % l5.len()] > 0.25_f64 && i7 != 2 { break 'r16; }
                    'r18: for i20 in 0..=n % 3 {
                        let mut d21 = Marked { at: [(f1.1 * 1.0_f64.sin().cos()), v[0]], kind: i20 % 5, scale: 0.5 };
                        f1.1 = ((y + (*t9)) + (-w[(n + 1) % 3])).tanh();
                        if f1.0 < (v[(i13 + 1) % v.len()] * f1.0) { continue 'r18; }
                        let (i22, i23) = (0, i7 % l5.len());
                        l5.swap(i22, i23);
                        f1.1 += ((0..i7 % 4).map(|i26| v[i26 % v.len()] * y).sum::<f64>()).sin();
                        if i20 > 0 && (l5[n % l5.len()] * f1.0) > (-0.4_f64) && i10 != 2 { break 'r18; }
                        let mut a28 = split(&l5[..], ({ let t27 = ((*t9) + l2[i7]); ((*t9) * t27).sin() })).1;
                        f1.1 -= (w[(i13 + 1) % 3] + f1.0).tanh();
                        let mut b30 = [a28, (f1.0 + y).sin(), x];
                    }
                    f1.1 += ({ let t31 = (-l2[l2.len() - 1]); (if i10 > 1 { (f1.1 + (*t9)).sin() } else { ((*t9) * f1.1).sin() }) });
                    f1.1 = (-(((0.5_f64 - l5[1]) + (y * l2[i7])) * ((0.5_f64 - l5[1]) + (y * l2[i7])))).exp();
                }
            }
        }
        let mut l33 = vec![x, (y * (-w[0]).sin().cos()), 0.25_f64];
    }
    if (-f1.0) < (l2[(n + 1) % l2.len()] + x) {
        for i35 in 0..3 {
            'r41: for i38 in 2..=n {
                let (mut f46, a47) = spread(w, (l2.iter().skip(1).take(2).map(|t43| t43.cos() * y).sum::<f64>()).sin(), n);
                f1.1 = (-(-w[i35 % 3])).tanh();
            }
        }
        let a48 = (-f1.0);
        let z49 = a48.sqrt();
        let mut a50 = if a48 < 0.1_f64 { l5[n % l5.len()] } else if l5[n % l5.len()] > 0.2_f64 { z49.cos() * l5[n % l5.len()] } else { z49.tanh() };
        let mut l51 = l5.iter().map(|t52| *t52 * (-0.4_f64)).collect::<Vec<f64>>();
    } else if (f1.1 * x) < (f1.1 + v[0]) {
        for (&s54, t55) in l5.iter().zip(v.iter().rev()) {
            (f1.0, f1.1) = (f1.1, halves((l2[n % l2.len()] * l5[(n + 1) % l5.len()])).1);
        }
        match n % 3 {
            0 if (y * f1.1) <= 0.25_f64 => {
                f1.0 += (l2.iter().zip(&l5[..]).map(|(s57, t58)| *s57 * *t58 + f1.0).sum::<f64>()).sin();
                for i59 in (0..n).step_by(2) {
                    let a62 = (-w[(n + 1) % 3]);
                    let z63 = a62.ln();
                    let mut a64 = match a62 > 0.1_f64 { true if n > 1 => z63.tanh(), true => (l5[(n + 1) % l5.len()] * 0.6_f64 + l2[n % l2.len()] * (-0.4_f64)), false => f1.1 };
                    f1.0 = f1.0 * (if ((-1.0_f64) - x) > 0.5_f64 && n != 2 { (l5[n % l5.len()] * 0.6_f64 + y * (-0.4_f64)) } else { (f1.1 * (a64 - w[(i59 + 1) % 3]).sin().cos()) }).cos();
                }
            }
            k56 if k56 == 1 => {
                let mut a65 = split(&l5[..], ((-1.0_f64) + f1.1).tanh()).1;
                'r70: for i67 in 0..l5.len() {
                    let mut a71 = (-1.0_f64).sin();
                    let (i72, i73) = ((n + 1) % l2.len(), k56 % l2.len());
                    l2.swap(i72, i73);
                    let k74 = if a71 > 0.3_f64 && n != 2 { 2 } else { n % 4 };
                    'r76: for i75 in 0..k74 {
                        a65 = (l2[1] * (f1.1 * 0.6_f64 + y * (-0.4_f64)).cos());
                        a71 += (l5.iter().skip(1).take(2).map(|t78| t78.cos() * a65).sum::<f64>()).sin();
                    }
                }
            }
            _ => {
                f1.0 -= ({ let t79 = ((v[n % v.len()] + (n as f64)) + (f1.1 * l5[0])); halves((l2[(n + 1) % l2.len()] * w[n % 3])).0 });
            }
        }
        if (f1.0 * w[2]) < (f1.0 + y) {
            let mut i80 = 0;
            'r83: loop {
                i80 += 1;
                if i80 > n || (f1.1 + f1.1) < y { break; }
                let mut a84;
                if (l2[i80 % l2.len()] * w[(i80 + 1) % 3]) < (-w[(n + 1) % 3]) {
                    let mut m85 = [w, w];
                    a84 = turned(w, (w[(n + 1) % 3] + w[2]))[n % 3];
                } else {
                    a84 = (y * (if (w[(n + 1) % 3] - w[2]) < (-l5[0]) { (-v[i80 % v.len()]).sin() } else { (l2[i80 % l2.len()] * l5[i80 % l5.len()]).sin() }).cos());
                }
                let a86 = (f1.0 + w[(n + 1) % 3]);
                let z87 = 1.0_f64 / a86.sqrt();
                let mut a88 = if a86 > 0.1_f64 { z87.sin() } else { ({ let t89 = (l2[i80 % l2.len()] * a84); (-l2[i80 % l2.len()]).sin() }) };
            }
            for i90 in (1..=n).rev() {
                f1.1 += ((y + f1.0) - w[(n + 1) % 3]).sin();
                l2[0] = l2[0] * l2[n % l2.len()] / (1.0_f64 + l2[n % l2.len()] * l2[n % l2.len()]);
            }
        } else {
            let mut m93 = vec![vec![f1.1; n % 3 + 1]; 2];
            let mut b95 = turned(w, x);
        }
    } else {
        f1.1 = f1.1 * ({ let t96 = (f1.0 - y); ({ let t97 = (f1.1 + y); (l5[(n + 1) % l5.len()] + w[n % 3]).sin() }) }).cos();
    }
    f1.1 -= (match n % 3 { 0 => w[0], 1 => (match n % 3 { 0 => y, 1 => (l5[(n + 1) % l5.len()] + w[0]).sin(), _ => y }), _ => x });
    f1.0 * (-0.4_f64) + f1.1 * (-0.4_f64) + w[n % 3] + l2.iter().sum::<f64>() + l5.iter().map(|t| t.sin()).sum::<f64>()
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
    let mut d5 = Marked { at: [(1.0_f64 * (n as f64)).tanh(), x], kind: n % 5, scale: 0.5 };
    'r9: for (&s7, t8) in v.iter().zip(v.iter().rev()) {
        let mut a10 = match n { 0..=1 => (v.iter().zip(&v[..]).map(|(s12, t13)| *s12 * *t13 + v[(n + 1) % v.len()]).sum::<f64>()).sin(), k11 if k11 % 2 == 0 && v[1] > y => g2(v[1], y), _ => y };
        for t16 in &v[..] {
            for (i17, t19) in v.iter().enumerate() {
                a10 = a10 * (v[i17 % v.len()] * 0.6_f64 + (i17 as f64) * (-0.4_f64)).cos();
                a10 -= ((*t8) * 0.6_f64 + v[i17 % v.len()] * (-0.4_f64));
                b1[(n + 1) % 3] = (if (*t16) <= 1.0_f64 { (v.windows(2).map(|t21| t21[0] * t21[1]).sum::<f64>()).sin() } else { g2((*t16), x) });
            }
        }
    }
    w[1] + b1[n % 3] + d5.at[0] * d5.scale + (d5.kind as f64)
}
#[differentiable(hessian)]
pub(crate) fn o108(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p108(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p108(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
        s = (b * 0.5_f64).sin() + s * x;
    }
    s
}

#[differentiable]
pub(crate) fn p109(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let a1 = (v[n % v.len()] * (match n % 3 { 0 => x, 1 => (y + y).sin(), _ => v[(n + 1) % v.len()] }).cos());
    let mut b2 = w;
    let (mut a5, a6) = halves((0.3_f64 - b2[n % 3]).cos() + x * 0.1_f64);
    let mut i7 = 0;
    loop {
        i7 += 1;
        if i7 > n || (v[v.len() - 1] + a6) < (v[n % v.len()] * v[n % v.len()]) { break; }
        let mut a10 = split(&v[..], size(&v[..1])).1;
        (a5, a10) = halves(size(&v[..]));
        if a5 > 0.25_f64 && i7 != 2 {
            let mut m14 = vec![v.to_vec()];
            for i15 in 0..n {
                m14.push(vec![(v.iter().copied().map(|t17| square(t17) - a1).sum::<f64>()).sin(); i15 % 2 + 1]);
            }
            if n % 2 == 0 {
                a10 = a10 * (match i7 % 3 { 0 => a10, 1 => (v.iter().map(|t19| *t19 * w[2]).sum::<f64>()).sin(), _ => a5 }).cos();
            } else if (v[n % v.len()] + 0.9_f64) > 0.9_f64 && n != 2 {
                a5 *= ((-(a1 * a6)).cos()).sin();
            } else {
                a10 = a10 * ((0..n % 4).map(|i22| v[i22 % v.len()] * a6).sum::<f64>()).sin().cos();
                let a23 = (a10 - x);
                let z24 = 1.0_f64 / a23.sqrt();
                let mut a25 = if a23 < 0.1_f64 { w[i7 % 3] } else if w[i7 % 3] > 0.2_f64 { z24.cos() * w[i7 % 3] } else { z24.tanh() };
            }
            'r30: for i27 in 1..n {
                b2[(i27 + 1) % 3] *= (({ let t31 = ((a1 + a10) + (v[i27 % v.len()] + v[(i7 + 1) % v.len()])); size(&v[..]) })).sin();
            }
        } else if (a1 + a10) < (x * a1) {
            let mut a32 = match (n % 2, w[2] < (a1 + v[0])) { (0, true) => (v.iter().map(|t35| *t35 * a10).sum::<f64>()).sin(), (_, false) => a5, _ => (b2[(n + 1) % 3] * (y * a6).sin().cos()) };
            for i36 in 1..v.len() {
                a32 = (a6 * mix((a6 * v[i36]), v[i36 - 1]).cos());
                a10 += (-(((a1 - a32) + (-a5)) * ((a1 - a32) + (-a5)))).exp();
            }
        } else {
            a10 = a10 * ((a1 - 0.0_f64) + (-a10)).tanh().cos();
        }
    }
    let mut m39 = vec![v.to_vec()];
    for i40 in 0..n {
        m39.push(vec![(-((y + (-0.4_f64)) * (y + (-0.4_f64)))).exp(); i40 % 2 + 1]);
    }
    b2[n % 3] = (v[n % v.len()] * b2[n % 3]).sin();
    a5 = halves(x).0;
    [a5 * 0.3_f64 + w[n % 3] + b2[2] + m39.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>(), (y * 0.6_f64 + y * (-0.4_f64)), a1]
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
    let mut i10 = 0;
    loop {
        i10 += 1;
        if i10 > n || (-w[(n + 1) % 3]) > (-0.4_f64) && n != 2 { break; }
        if (w[(i10 + 1) % 3] + w[n % 3]) <= 0.3_f64 { break; }
        if (-x) <= (-0.4_f64) {
            let (mut a13, a14) = halves((-((a3 - y) * (a3 - y))).exp() + x * 0.1_f64);
            let mut d17 = Marked { at: [(v.windows(2).map(|t16| t16[0] * t16[1]).sum::<f64>()).sin(), l1[l1.len() - 1]], kind: i10 % 5, scale: 0.5 };
        }
    }
    let i18 = n % l1.len();
    l1[i18] = ({ let t19 = ((w[n % 3] + w[1]) - (x + y)); turned(w, (y + w[n % 3]))[0] });
    if (w[1] + a3) < (x + y) {
        let mut i20 = 0;
        'r23: loop {
            i20 += 1;
            if i20 > n || (l1[0] + x) < (x + v[(n + 1) % v.len()]) { break; }
            if (y + w[i20 % 3]) < (-w[0]) {
                a3 *= ((v[(i20 + 1) % v.len()] * (l1.iter().skip(1).take(2).map(|t25| t25.cos() * v[v.len() - 1]).sum::<f64>()).sin().cos())).sin();
            }
            'r26: for i28 in 0..n {
                a3 += (if (l1[n % l1.len()] + a3) < (w[n % 3] + l1[i20 % l1.len()]) { (x - l1[l1.len() - 1]).cos() } else { ((-0.75_f64) - a3).tanh() });
                'r27: for i29 in 0..=n % 3 {
                    let mut a30 = match i20 % 4 { 0 if (-a3) < ((i29 as f64) + v[(i29 + 1) % v.len()]) => g6(y, a3), k31 if k31 == 2 => y, 1 | 3 => (-x).cos(), _ => (y * y) };
                    a3 += (a3 * (w[2] / ((a3 * x) * (a3 * x) + 1.5_f64)).cos());
                    if i20 % 2 == 0 { continue 'r26; }
                    a3 += (y + ((-0.75_f64) + a3)).sin();
                    if i29 > 0 && (a3 - l1[(n + 1) % l1.len()]) < ((i20 as f64) - a3) { break 'r26; }
                    let mut a32 = match i20 { 0..=1 => (w[n % 3] / ((-x) * (-x) + 1.5_f64)), k33 if k33 % 2 == 0 && a30 > a30 => (y * (y + l1[i28 % l1.len()]).sin().cos()), _ => a30 };
                }
                let mut a34 = mix((a3 * v[i28 % v.len()]), w[(i20 + 1) % 3]);
                let mut m35 = vec![vec![a34, (-((y * w[n % 3]) * (y * w[n % 3]))).exp()], l1.to_vec()];
            }
        }
        a3 = (match n % 3 { 0 => (n as f64), 1 => (match n % 3 { 0 => 1.0_f64, 1 => a3.sin(), _ => y }), _ => w[0] });
        a3 = (w[0] * (v.iter().skip(1).take(2).map(|t38| t38.cos() * x).sum::<f64>()).sin().cos());
    } else {
        'r42: for (i39, t41) in v.iter().enumerate() {
            a3 = a3 * tower((-x), i39 % 4).cos();
        }
        for i43 in (1..=n).rev() {
            let mut a46 = (n as f64);
        }
        a3 = (if n % 2 == 0 { size(&l1[..]) } else { (x / ((w[0] + l1[(n + 1) % l1.len()]) * (w[0] + l1[(n + 1) % l1.len()]) + 1.5_f64)) });
    }
    a3 * (-0.75_f64) + w[1] + l1.iter().map(|t| t.sin()).sum::<f64>()
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
    let mut a3 = match n { 0..=1 => size(&v[..]), k4 if k4 % 2 == 0 && (a1 - v[(n + 1) % v.len()]) > x => size(&v[..1]), _ => x };
    if (v[(n + 1) % v.len()] * w[1]) < (v[n % v.len()] + y) {
        if (n as f64) < (y * w[1]) {
            let mut i5 = 0;
            'r8: loop {
                i5 += 1;
                if i5 > n || (-v[v.len() - 1]) < (-v[v.len() - 1]) { break; }
                a3 = (v.iter().filter(|t10| **t10 > 1.0_f64).map(|t10| t10.sin()).sum::<f64>()).sin();
                a1 += (y * 0.6_f64 + a3 * (-0.4_f64));
                a3 = turned(w, (y * a2))[(i5 + 1) % 3];
            }
        } else {
            (a1, a3) = (a3, 0.25_f64.tanh());
            if (y * 0.3_f64) < (v[n % v.len()] * v[0]) {
                a2 = (v[n % v.len()] * ((0..n % 4).map(|i13| v[i13 % v.len()] * (n as f64)).sum::<f64>()).sin().cos());
                let mut a14 = square((a3 - y)).sin();
                a1 *= ((v.iter().map(|t16| *t16 + x).product::<f64>()).sin()).sin();
            }
            for i17 in 0..n {
                a3 += (a2 * ({ let t20 = (-w[n % 3]); (-v[n % v.len()]).sin() }).cos());
                a3 = (v.iter().skip(1).take(2).map(|t22| t22.cos() * y).sum::<f64>()).sin();
                let mut a23 = match n % 4 { 0 if (v[v.len() - 1] + v[n % v.len()]) <= 0.25_f64 => (v.windows(2).map(|t26| t26[0] * t26[1]).sum::<f64>()).sin(), k24 if k24 == 2 => a2, 1 | 3 => (a3 / ((y * a3) * (y * a3) + 1.5_f64)), _ => (-y) };
            }
        }
        let mut l27 = vec![a1, 0.5_f64];
        for i29 in 0..n {
            let t28 = l27[l27.len() - 1] * size(&v[..]);
            l27.push(t28);
        }
        if (a3 + v[0]) < (y * v[v.len() - 1]) {
            for i30 in (0..n).rev() {
                a1 -= (l27.iter().zip(&l27[..]).map(|(s33, t34)| *s33 * *t34 + (n as f64)).sum::<f64>()).sin();
                a2 = ({ let t35 = (-(-w[1])); (l27[1] * l27[n % l27.len()].sin().cos()) });
            }
            for i36 in (1..=n).rev() {
                a1 = tower((w[2] + a2), i36 % 4);
                a2 = a2 * mix((-v[v.len() - 1]), l27[n % l27.len()]).cos();
                let (i39, i40) = (i36 % l27.len(), n % l27.len());
                l27.swap(i39, i40);
            }
            let mut m41 = vec![v.to_vec()];
            for i42 in 0..n {
                m41.push(vec![(a3 + a1).cos(); i42 % 2 + 1]);
            }
        } else {
            if w[n % 3] > 0.9_f64 && n != 2 {
                a3 -= (a3 * (a2 + y).cos().cos());
            } else {
                let a43 = l27[n % l27.len()];
                let z44 = a43.ln() * a43.sqrt();
                let mut a45 = if a43 > 0.1_f64 { z44.sin() } else { tower(w[n % 3], n % 4) };
                let mut a46 = split(&l27[..], (if n % 2 == 0 { (-(n as f64)).sin() } else { v[(n + 1) % v.len()].sin() })).1;
                a3 = (l27.iter().map(|t49| *t49 * (-1.0_f64)).sum::<f64>()).sin();
            }
            'r53: for (&s51, t52) in l27.iter().zip(v.iter().rev()) {
                let mut a54 = a3;
                a54 *= (size(&l27[..])).sin();
            }
        }
    } else {
        (a1, a3) = (a3, (a1 * 0.6_f64 + w[0] * (-0.4_f64)));
        match n % 3 {
            0 if (w[n % 3] * w[2]) > (-0.4_f64) && n != 2 => {
                a3 = (w[0] * ((n as f64) * v[n % v.len()]).sin().cos());
                a2 += square((w[n % 3] + a1)).sin();
            }
            k55 if k55 == 1 => {
                for t58 in w {
                    a1 += (-((v[1] + v[n % v.len()]) * (v[1] + v[n % v.len()]))).exp();
                    a2 += ({ let t59 = (-t58); mix(a3, a1) });
                    let a60 = (-w[n % 3]);
                    let z61 = a60.sqrt();
                    let mut a62 = [(if (0.3_f64 - t58) < (-a3) { (t58 - 0.3_f64).sin() } else { (-v[n % v.len()]).sin() }), z61.sin()][(a60 > 0.1_f64) as usize];
                }
                let mut m65 = vec![v.to_vec()];
                for i66 in 0..n {
                    m65.push(vec![halves((a2 + a2)).1; i66 % 2 + 1]);
                }
                for i67 in 0..n {
                    a1 -= tower((a2 + (-0.75_f64)), i67 % 4);
                    let mut l70 = vec![x, 0.5_f64];
                    for i72 in 0..n {
                        let t71 = l70[l70.len() - 1] * ({ let t73 = ((k55 as f64) * v[0]); (w[i72 % 3] * t73).sin() });
                        l70.push(t71);
                    }
                }
            }
            _ => {
                a3 += (v.windows(2).map(|t75| t75[0] * t75[1]).sum::<f64>()).sin();
            }
        }
    }
    for i76 in 0..n {
        let mut m82 = vec![vec![a3, (-0.5_f64).sin()], v.to_vec()];
        let mut a84 = match n { 0..=1 => (a3 + v[i76 % v.len()]).tanh(), k85 if k85 % 2 == 0 && (m82[((n + 1) % 3) % m82.len()][0] * y) > w[(n + 1) % 3] => (a2 * ((-0.4_f64) - a3).sin().cos()), _ => w[(n + 1) % 3] };
        if (v[n % v.len()] - a2) < (w[(i76 + 1) % 3] + a3) {
            let k86 = if (0.9_f64 - y) > 0.0_f64 && i76 != 2 { 2 } else { n % 4 };
            for i87 in 0..k86 {
                let i88 = i76 % m82.len();
                m82.swap(0, i88);
                let k90 = if (a3 + x) <= 0.5_f64 { 2 } else { n % 4 };
                for i91 in 0..k90 {
                    std::mem::swap(&mut a1, &mut a84);
                    let mut a92 = split(&v[..], (a3 - w[1]).cos()).1;
                }
                a3 -= ({ let t94 = (-a1); (match i87 % 3 { 0 => a2, 1 => (v[k90 % v.len()] + 0.3_f64).sin(), _ => w[i76 % 3] }) });
            }
            let k95 = if i76 > 1 { 2 } else { n % 4 };
            for i96 in 0..k95 {
                a1 = ({ let t97 = ((-w[(n + 1) % 3]) - (a3 * a2)); (v.iter().copied().map(|t99| square(t99) - v[v.len() - 1]).sum::<f64>()).sin() });
                a3 *= ((-((w[(n + 1) % 3] - (a84 - w[k86 % 3])) * (w[(n + 1) % 3] - (a84 - w[k86 % 3])))).exp()).sin();
            }
        } else if (w[n % 3] * w[2]) < (-0.9_f64) {
            'r103: for i100 in 1..v.len() {
                let mut d104 = Marked { at: [mix((y + v[i100 % v.len()]), a1), a84], kind: i76 % 5, scale: 0.5 };
            }
        } else {
            let mut m109 = vec![v.to_vec()];
            for i110 in 0..n {
                m109.push(vec![({ let t111 = (a84 - 0.0_f64); (a2 + a84).sin() }); i110 % 2 + 1]);
            }
            a1 += (match i76 % 3 { 0 => a3, 1 => (w[n % 3] + v[n % v.len()]).tanh(), _ => a1 });
            for i112 in 0..v.len() {
                let mut a115 = match (i76 % 2, n > 1) { (0, true) => (a3 / ((a1 + a1) * (a1 + a1) + 1.5_f64)), (_, false) => a1, _ => (a1 * (i112 as f64)).cos() };
            }
        }
    }
    let mut i117 = 0;
    while i117 < 4 && (v[0] * a3) < 0.8_f64 {
        a3 -= ({ let t120 = (y + 0.25_f64); (a2 / ((w[n % 3] - w[i117 % 3]) * (w[n % 3] - w[i117 % 3]) + 1.5_f64)) });
        i117 += 1;
    }
    a1 * (-0.4_f64) + a2 * 0.5_f64 + a3 * 0.5_f64 + w[2]
}
#[differentiable(hessian)]
pub(crate) fn o111(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p111(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p111(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p112(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let mut a1 = y;
    let mut a3 = ({ let t2 = ((0.5_f64 - 1.0_f64) + (w[2] + x)); (-((-x) * (-x))).exp() });
    let g4 = |s6: f64, t5: f64| (v[(n + 1) % v.len()] * (v.iter().fold(w[n % 3], |s7, t8| s7 * 0.5_f64 + *t8 * w[2])).sin().cos());
    let mut l9 = smoothed(&v[..], n);
    let mut a11 = match n { 0..=1 => (a3 * (-w[n % 3]).sin().cos()), k12 if k12 % 2 == 0 && (w[n % 3] + x) > a3 => (a1 + y).cos(), _ => a3 };
    for i13 in 1..v.len() {
        if (w[n % 3] + a11) < (w[n % 3] - a11) {
            for i16 in 0..l9.len() {
                if (-v[i13]) < (y + (-0.75_f64)) { break; }
                let mut b19 = [y; 3];
            }
            if (l9[n % l9.len()] + v[i13]) > (-0.75_f64) && n != 2 {
                a3 += (y + (l9[i13 % l9.len()] + a3)).tanh();
                (a1, a11) = halves(g4(a11, 0.9_f64));
            } else {
                match i13 % 3 {
                    0 if n > 1 => {
                        let mut m24 = vec![vec![v[i13 - 1], ({ let t23 = (a1 * a1); (x + l9[n % l9.len()]).sin() })], v.to_vec()];
                        l9[1] = l9[1] * l9[i13 % l9.len()] / (1.0_f64 + l9[i13 % l9.len()] * l9[i13 % l9.len()]);
                    }
                    k22 if k22 == 1 => {
                        a1 = a1 * (w[k22 % 3] / (((y + 0.3_f64) * w[2]) * ((y + 0.3_f64) * w[2]) + 1.5_f64)).cos();
                        a3 += g4(a3, a11);
                        let i26 = n % l9.len();
                        l9[i26] *= (((-w[(i13 + 1) % 3]) + ((-0.4_f64) - w[i13 % 3])).tanh()).sin();
                    }
                    _ => {
                        a11 += size(&l9[..]);
                        a3 = a3 * (-(((a1 + w[1]) * a11) * ((a1 + w[1]) * a11))).exp().cos();
                    }
                }
            }
        }
        for i27 in 0..l9.len() {
            let mut m30 = vec![v.to_vec()];
            for i31 in 0..n {
                m30.push(vec![square(w[i31 % 3]).sin(); i31 % 2 + 1]);
            }
            l9[i27] = ({ let t32 = (a1 * v[i13 - 1]); mix((a11 - w[2]), a3) });
        }
    }
    a11 *= ((-((x * w[(n + 1) % 3]) * (x * w[(n + 1) % 3]))).exp()).sin();
    for i33 in 0..l9.len() {
        let mut a36 = match n % 4 { 0 if a1 < w[n % 3] => (-(((n as f64) * v[0]) * ((n as f64) * v[0]))).exp(), k37 if k37 == 2 => w[0], 1 | 3 => (w[i33 % 3] * w[i33 % 3]).sin(), _ => a1 };
        for i38 in 0..l9.len() {
            for (&s42, t43) in l9.iter().zip(v.iter().rev()) {
                a3 *= (((*t43) * 0.6_f64 + w[i33 % 3] * (-0.4_f64))).sin();
            }
            let mut m44 = vec![vec![a36, (a3 * l9[(i38 + 1) % l9.len()]).cos()], l9.to_vec()];
            a1 *= ((-((((-1.0_f64) + w[(i33 + 1) % 3]) - (a11 + l9[i38])) * (((-1.0_f64) + w[(i33 + 1) % 3]) - (a11 + l9[i38])))).exp()).sin();
        }
        let mut m46 = vec![vec![w[i33 % 3], (-((-v[1]) * (-v[1]))).exp()], l9.to_vec()];
    }
    a1 * 0.3_f64 + a3 * (-0.75_f64) + a11 * 1.0_f64 + w[1] + l9.iter().map(|t| t.sin()).sum::<f64>()
}
#[differentiable]
pub(crate) fn o112(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> f64 {
    let a = p112(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p112(s.sin(), x * 0.5_f64, [w[1], y, w[0] * w[2]], v, n);
    s += b * 0.5_f64;
    s
}

#[differentiable]
pub(crate) fn p113(x: f64, y: f64, w: [f64; 3], v: &[f64], n: usize) -> [f64; 3] {
    let mut b1 = [x, (w[0] * 0.6_f64 + w[n % 3] * (-0.4_f64)), w[2]];
    let mut l2 = vec![v[n % v.len()]; v.len()];
    for (&s5, t6) in l2.iter().zip(v.iter().rev()) {
        for (&s8, t9) in v.iter().zip(l2.iter().rev()) {
            let (mut a12, a13) = halves((match n % 3 { 0 => s8, 1 => (0.3_f64 + 0.0_f64).sin(), _ => s5 }) + x * 0.1_f64);
            let mut m14 = [b1, w];
        }
    }
    match n % 3 {
        0 if (b1[2] - w[n % 3]) < (y * y) => {
            let mut m16 = vec![l2.to_vec()];
            for i17 in 0..n {
                m16.push(vec![(x * l2[i17 % l2.len()].sin().cos()); i17 % 2 + 1]);
            }
            for i18 in 1..v.len() {
                let i21 = i18 % m16.len();
                m16[i21] = m16[0].iter().map(|t| *t * l2[n % l2.len()]).collect();
            }
        }
        k15 if k15 == 1 => {
            for i23 in 0..2 {
                let mut i26 = 0;
                loop {
                    i26 += 1;
                    if i26 > n || k15 > 1 { break; }
                    let mut l29 = l2.to_vec();
                    if (b1[0] + v[(i23 + 1) % v.len()]) > 0.9_f64 && k15 != 2 { break; }
                    let mut l31 = vec![y, (if (y + l2[1]) <= 1.0_f64 { (l29[1] + v[(i26 + 1) % v.len()]).sin() } else { (l2[(i23 + 1) % l2.len()] - l29[(k15 + 1) % l29.len()]).sin() }), 0.25_f64];
                }
            }
        }
        _ => {
            let mut l33 = v.to_vec();
        }
    }
    if n > 1 {
        if n % 2 == 0 {
            let mut l35 = vec![y, 0.25_f64];
            let mut a37 = tower((-y), n % 4);
        } else if (-y) < (x + x) {
            l2[1] += (v.iter().rev().enumerate().map(|(s38, t39)| *t39 * (s38 as f64)).sum::<f64>()).sin();
        } else {
            b1[0] *= (square((-x)).sin()).sin();
        }
        let mut a40 = (-((-(y + v[n % v.len()])) * (-(y + v[n % v.len()])))).exp();
    } else if (w[n % 3] + y) < (-y) {
        let mut b41 = turned(b1, x);
    } else {
        let mut i42 = 0;
        loop {
            i42 += 1;
            if i42 > n || (x + b1[2]) <= 0.3_f64 { break; }
            for i45 in (0..n).step_by(2) {
                let mut a48 = match (n % 2, n > 1) { (0, true) => (w[i42 % 3] * (y + y).sin().cos()), (_, false) => x, _ => (w[(i45 + 1) % 3] * b1[(n + 1) % 3].sin().cos()) };
                let i50 = i42 % l2.len();
                l2[i50] = l2[i50] * l2[i42 % l2.len()] / (1.0_f64 + l2[i42 % l2.len()] * l2[i42 % l2.len()]);
                a48 += (b1[0] * 0.6_f64 + v[v.len() - 1] * (-0.4_f64));
            }
        }
        let a54 = (if (-y) < (0.0_f64 + y) { ((0..n % 4).map(|i53| l2[i53 % l2.len()] * l2[0]).sum::<f64>()).sin() } else { halves((x + x)).1 });
    }
    [w[n % 3] + b1[1] + l2.iter().map(|t| t.sin()).sum::<f64>(), mix((-l2[1]), v[n % v.len()]), v[(n + 1) % v.len()]]
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
    let (mut f6, a7) = spread(w, (y * 0.6_f64 + v[v.len() - 1] * (-0.4_f64)), n);
    match n % 3 {
        0 if n % 2 == 0 => {
            for i9 in 1..l2.len() {
                if (0.9_f64 + f6[0]) < (-f6[0]) {
                    f6[0] += (l2[i9 - 1] * 0.6_f64 + f6[0] * (-0.4_f64));
                    a1 += (1.0_f64 * 0.6_f64 + (-1.0_f64) * (-0.4_f64));
                    a1 = (a7 * 0.6_f64 + f6[1] * (-0.4_f64));
                } else {
                    f6[1] = f6[1] * (if n > 1 { (v.iter().filter(|t13| **t13 > w[1]).map(|t13| t13.sin()).sum::<f64>()).sin() } else { (match n % 3 { 0 => w[n % 3], 1 => (w[n % 3] - 0.9_f64).sin(), _ => f6[1] }) }).cos();
                    f6[0] = (match i9 % 3 { 0 => a1, 1 => (w[(i9 + 1) % 3] * (f6[0] - w[2]).sin().cos()), _ => 0.9_f64 });
                }
            }
            for (i14, t16) in l2.iter().enumerate() {
                for i17 in (1..v.len()).rev() {
                    f6[1] -= (w[1] / ((-(f6[1] - w[(i17 + 1) % 3])) * (-(f6[1] - w[(i17 + 1) % 3])) + 1.5_f64));
                    f6[0] -= (f6[0] * 0.6_f64 + (n as f64) * (-0.4_f64));
                }
                let mut i20 = 0;
                while i20 < 4 && (-(*t16)) < 0.8_f64 {
                    f6[1] *= ((if ((*t16) * v[i14 % v.len()]) < (a1 * w[i14 % 3]) { (l2.iter().zip(&v[..]).map(|(s23, t24)| *s23 * *t24 + v[i14 % v.len()]).sum::<f64>()).sin() } else { ((*t16) * f6[1]).cos() })).sin();
                    f6[1] -= (-(a7 * v[1])).cos();
                    i20 += 1;
                }
                (a1, f6[1]) = (f6[1], size(&l2[..]));
            }
        }
        k8 if k8 == 1 => {
            'r28: for i25 in 1..v.len() {
                for i29 in 0..v.len() {
                    a1 = (y * (w[i29 % 3] * 0.6_f64 + a7 * (-0.4_f64)).cos());
                    let mut m34 = vec![v.to_vec()];
                    for i35 in 0..n {
                        m34.push(vec![(if (f6[0] + a1) < (w[0] * w[2]) { (-a1).sin() } else { ((-0.4_f64) + f6[0]).sin() }); i35 % 2 + 1]);
                    }
                    let mut a36 = match (k8 % 2, k8 % 2 == 0) { (0, true) => ((0..k8 % 4).map(|i40| l2[i40 % l2.len()] * a7).sum::<f64>()).sin(), (_, false) => a1, _ => (l2[1] * f6[1].sin().cos()) };
                }
            }
            let mut l41 = l2.to_vec();
        }
        _ => {
            let mut m45 = vec![vec![a1, (-a1).sin()], v.to_vec()];
            f6[1] = (l2.iter().rev().enumerate().map(|(s47, t48)| *t48 * (s47 as f64)).sum::<f64>()).sin();
            f6[1] += (l2.iter().copied().map(|t50| square(t50) - a1).sum::<f64>()).sin();
        }
    }
    f6[1] = (l2.iter().map(|t52| *t52 + w[(n + 1) % 3]).product::<f64>()).sin();
    l2[0] = a1 * 0.9_f64 + f6[0] * (-0.4_f64) + f6[1] * (-1.0_f64) + w[1] + 0.9_f64;
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
    let i9 = n % l4.len();
    l4[i9] = l4[i9] * l4[n % l4.len()] / (1.0_f64 + l4[n % l4.len()] * l4[n % l4.len()]);
    let mut i10 = 0;
    loop {
        i10 += 1;
        if i10 > n || l6[1] < (l6[0] + l6[n % l6.len()]) { break; }
        let mut i13 = 0;
        loop {
            i13 += 1;
            if i13 > n || i10 % 2 == 0 { break; }
            for t18 in w {
                let a21 = (l6.iter().map(|t20| *t20 * t18).sum::<f64>()).sin();
            }
        }
        let a22 = (-(w[i10 % 3] * w[i10 % 3])).exp();
    }
    for i23 in 1..l6.len() {
        let mut m26 = vec![l6.to_vec()];
        for i27 in 0..n {
            m26.push(vec![(y * l4[n % l4.len()]).sin(); i27 % 2 + 1]);
        }
        let mut d28 = Marked { at: [(y * 0.6_f64 + x * (-0.4_f64)), y], kind: i23 % 5, scale: 0.5 };
        for t31 in w {
            let a32 = (y + w[0]);
            let z33 = a32.sqrt();
            let mut a34 = match a32 > 0.1_f64 { true if n > 1 => z33.tanh(), true => (d28.at[0] * t31.sin().cos()), false => y };
        }
    }
    'r38: for i35 in 1..l4.len() {
        l6[1] = ((w[i35 % 3] + 0.9_f64) + (-x)).cos();
    }
    w[0] + m3[n % 2][1] + l1.iter().sum::<f64>() + l4.iter().sum::<f64>() + l6.iter().map(|t| t.sin()).sum::<f64>()
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
            let a13 = (a3 + v[i10 % v.len()]);
            let z14 = a13.ln();
            let mut a15 = [halves((v[(i7 + 1) % v.len()] - y)).1, z14.sin()][(a13 > 0.1_f64) as usize];
        }
    }
    f6.0 *= ((v.iter().rev().enumerate().map(|(s16, t17)| *t17 * (s16 as f64)).sum::<f64>()).sin()).sin();
    l4[0] = f6.0 * (-0.4_f64) + f6.1 * (-1.0_f64) + w[1] + (-1.0_f64);
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
    let mut m3 = vec![v.to_vec()];
    for i4 in 0..n {
        m3.push(vec![(v.iter().map(|t6| *t6 + 0.3_f64).product::<f64>()).sin(); i4 % 2 + 1]);
    }
    let a10 = ({ let t7 = ((0.3_f64 - v[(n + 1) % v.len()]) - (a2 - a2)); (v.iter().map(|t9| *t9 + x).product::<f64>()).sin() });
    let mut m11 = vec![v.to_vec()];
    for i12 in 0..n {
        m11.push(vec![(a2 * b1[n % 3]).sin(); i12 % 2 + 1]);
    }
    let b13 = std::mem::replace(&mut b1, w);
    if (a10 - a10) < (v[n % v.len()] + (n as f64)) {
        if (x + x) <= 0.0_f64 {
            let i14 = n % m11.len();
            m11[i14] = m11[0].iter().map(|t| *t * a10).collect();
            'r19: for i16 in 0..n {
                let mut f20 = ((a2 * 0.6_f64 + x * (-0.4_f64)), x);
                'r21: for i23 in (0..n).rev() {
                    f20.1 *= ((a2 * 0.6_f64 + x * (-0.4_f64))).sin();
                    f20.1 = (match i23 % 3 { 0 => a10, 1 => (if (f20.1 * 0.5_f64) <= (-0.75_f64) { (v[i16 % v.len()] - w[(i23 + 1) % 3]).sin() } else { (f20.0 * v[0]).sin() }), _ => a2 });
                    let mut b25 = [0.5_f64, (x * v[v.len() - 1].sin().cos()), (i23 as f64)];
                    'r22: for i24 in 0..=n % 3 {
                        f20.0 = f20.0 * (f20.1 / ((-(0.3_f64 + v[v.len() - 1])) * (-(0.3_f64 + v[v.len() - 1])) + 1.5_f64)).cos();
                        f20.0 = (v.iter().map(|t27| *t27 + f20.1).product::<f64>()).sin();
                        if i16 > 1 { break 'r21; }
                        let mut a28 = (f20.0 * (-(v[1] * v[1])).exp().cos());
                        f20.1 = ((i24 as f64) * (v.windows(2).map(|t30| t30[0] * t30[1]).sum::<f64>()).sin().cos());
                        a28 = (v.windows(2).map(|t32| t32[0] * t32[1]).sum::<f64>()).sin();
                        if i24 > 0 && (f20.0 - v[(i16 + 1) % v.len()]) < (-a2) { continue 'r21; }
                        a28 += ((w[1] * (-0.4_f64)) + (f20.1 - v[0])).tanh();
                        b1[(i24 + 1) % 3] = (b25[n % 3] * 0.6_f64 + a10 * (-0.4_f64));
                        for r33 in &m11 {
                            a28 -= (f20.0 * (r33[n % r33.len()] * 0.6_f64 + x * (-0.4_f64)).cos());
                            let mut m37 = vec![vec![a10, (w[i16 % 3] - b1[0]).tanh()], r33.to_vec()];
                            let mut b39 = [b13[(i23 + 1) % 3]; 3];
                        }
                    }
                    b1[2] *= (size(&v[..])).sin();
                    f20.0 = ((b25[2] + m11.iter().map(|r| r[0] * r[r.len() - 1]).sum::<f64>()) + (-1.0_f64)).cos();
                    f20.0 += (b25[2] * 0.6_f64 + w[(n + 1) % 3] * (-0.4_f64));
                }
                let mut l40 = v.iter().map(|t41| *t41 * f20.1).collect::<Vec<f64>>();
            }
            let mut a42 = match n { 0..=1 => size(&v[1..]), k43 if k43 % 2 == 0 && (v[0] + y) > y => (a2 / (0.5_f64 * 0.5_f64 + 1.5_f64)), _ => y };
        } else if (w[1] * a2) < (-x) {
            let g44 = |s46: f64, t45: f64| (a10 * 0.6_f64 + a10 * (-0.4_f64));
            let mut b47 = [v[n % v.len()]; 3];
            let mut f48 = halves((x * (x * x).sin().cos()) + x * 0.1_f64);
        } else {
            let g49 = |s51: f64, t50: f64| (t50 * (-((v[0] * a10) * (v[0] * a10))).exp().cos());
            for t54 in v.windows(2) {
                b1 = turned(b1, (v.iter().fold(v[v.len() - 1], |s55, t56| s55 * 0.5_f64 + *t56 * v[1])).sin());
                let mut l57 = vec![a2; v.len()];
            }
            let mut c59 = Body { at: [(a2 * a10).cos(), b1[(n + 1) % 3]], speed: b1[n % 3] };
        }
        for i60 in (1..v.len()).rev() {
            'r66: for t65 in b1 {
                let mut a69 = (v.windows(2).map(|t68| t68[0] * t68[1]).sum::<f64>()).sin();
            }
            let mut a70 = match (n % 2, v[i60 % v.len()] < (-a2)) { (0, true) => (b1[n % 3] / ((x - v[i60 - 1]) * (x - v[i60 - 1]) + 1.5_f64)), (_, false) => v[i60 % v.len()], _ => (b13[2] * (v[i60 - 1] + a2).sin().cos()) };
        }
        let mut b72 = [v[n % v.len()], (-y).cos(), x];
    }
    w[2] + b1[2] + b13[1] + m3.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>() + m11.iter().map(|r| r.iter().sum::<f64>()).sum::<f64>()
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
    let l10 = &v[v.len() - 2..];
    if w[n % 3] < (l10[l10.len() - 1] - a5) {
        let mut m13 = vec![vec![a4; n % 3 + 1]; 2];
        for i15 in 0..v.len() {
            if (-m13[0].iter().sum::<f64>()) <= 1.0_f64 { continue; }
        }
        for t20 in w {
            let mut a21 = (l10[0] * a5).cos();
            a21 += (l10.windows(2).map(|t23| t23[0] * t23[1]).sum::<f64>()).sin();
            a21 += ((0..n % 4).map(|i26| v[i26 % v.len()] * a4).sum::<f64>()).sin();
        }
    } else if (a4 + 0.0_f64) < (v[n % v.len()] + w[n % 3]) {
        for t29 in &l10[..] {
            a3 -= (l10[n % l10.len()] * 0.6_f64 + w[1] * (-0.4_f64));
            let a30 = (-w[2]);
            let z31 = a30.ln();
            let mut a32 = [tower((w[2] + 0.0_f64), n % 4), z31.sin()][(a30 > 0.1_f64) as usize];
            let mut l33 = vec![a5, (a4 / ((w[(n + 1) % 3] + (*t29)) * (w[(n + 1) % 3] + (*t29)) + 1.5_f64)), 0.25_f64];
        }
        let a35 = (a3 + a4);
        let z36 = a35.ln();
        let mut a37 = if a35 < 0.1_f64 { w[0] } else if w[0] > 0.2_f64 { z36.cos() * w[0] } else { z36.tanh() };
        a3 += (w[n % 3] * 0.6_f64 + a37 * (-0.4_f64));
    } else {
        for t40 in l10.windows(2) {
            for i41 in (0..n).step_by(2) {
                a2 -= (v.iter().map(|t45| *t45 + a5).product::<f64>()).sin();
                a5 *= (((n as f64) * 0.6_f64 + t40[0] * (-0.4_f64))).sin();
            }
            if n > 1 {
                match n % 3 {
                    0 if (x - t40[1]) < (t40[0] * w[n % 3]) => {
                        a2 = (a4 * (0.25_f64 * (t40[1] + w[1]).sin().cos()).cos());
                        a5 = (a5 * (t40[1] * (a5 + w[(n + 1) % 3]).sin().cos()).cos());
                    }
                    k46 if k46 == 1 => {
                        if (-w[1]) > 0.5_f64 && k46 != 2 { continue; }
                        a2 = (t40[0] * (l10.iter().copied().map(|t48| square(t48) - w[0]).sum::<f64>()).sin().cos());
                    }
                    _ => {
                        (a2, a5) = (a5, (-t40[1]).cos());
                        match n % 3 {
                            0 if l10[n % l10.len()] > 0.5_f64 && n != 2 => {
                                let mut m50 = vec![vec![w[(n + 1) % 3], (t40[1] * 0.6_f64 + w[2] * (-0.4_f64))], l10.to_vec()];
                            }
                            k49 if k49 == 1 => {
                                a5 *= (({ let t52 = ((a5 + w[2]) + (w[(n + 1) % 3] + v[k49 % v.len()])); (w[2] / ((t40[1] * w[k49 % 3]) * (t40[1] * w[k49 % 3]) + 1.5_f64)) })).sin();
                            }
                            _ => {
                                a5 += (l10.windows(2).map(|t54| t54[0] * t54[1]).sum::<f64>()).sin();
                            }
                        }
                        let mut m56 = vec![vec![t40[1], ({ let t55 = (-t40[0]); (0.3_f64 + l10[(n + 1) % l10.len()]).sin() })], v.to_vec()];
                    }
                }
            }
            (a2, a5) = (a5, size(&l10[..]));
        }
    }
    (a2, a5) = halves((x + a4).cos());
    (square((x - a1)).sin(), a2 * (-0.75_f64) + a3 * (-0.75_f64) + a5 * (-0.4_f64) + w[1])
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
        'r10: for t9 in w {
            for i11 in (1..v.len()).rev() {
                f3.0 = (-(w[2] * w[2])).exp();
            }
            f3.1 = ({ let t14 = (v[n % v.len()] - a2); (t9 * (f3.0 * (n as f64)).sin().cos()) });
            f3.0 = ({ let t15 = (((-1.0_f64) - 0.25_f64) * t9); (f3.0 * v[i4 % v.len()].sin().cos()) });
        }
        let mut l16 = vec![w[2], (a2 * (f3.0 + a1).sin().cos()), 0.25_f64];
    }
    let mut d18 = Marked { at: [(x * (f3.0 + v[v.len() - 1]).sin().cos()), f3.0], kind: n % 5, scale: 0.5 };
    ((-w[2]).sin(), a1 * 0.5_f64 + f3.0 * 1.0_f64 + f3.1 * 0.0_f64 + w[n % 3] + d18.at[0] * d18.scale + (d18.kind as f64))
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
