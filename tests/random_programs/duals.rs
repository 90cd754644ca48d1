//! Generated: random programs on dual numbers; a test says when they are stale.
#![allow(
    dead_code,
    unreachable_code,
    unused,
    clippy::all,
    clippy::pedantic,
    reason = "nobody wrote them"
)]

use num_dual::{Dual64, DualNum};

use crate::Dual;

pub(crate) fn square(x: Dual64) -> Dual64 {
    x * x
}

pub(crate) fn mix(a: Dual64, b: Dual64) -> Dual64 {
    if a < b {
        return a * Dual64::from_re(0.75) + b * Dual64::from_re(0.25);
    }
    a / (b * b + Dual64::from_re(1.0))
}

pub(crate) fn turned(w: [Dual64; 3], t: Dual64) -> [Dual64; 3] {
    let (s, c) = (t.sin(), t.cos());
    [w[0] * c - w[1] * s, w[0] * s + w[1] * c, w[2] * c]
}

pub(crate) fn size(v: &[Dual64]) -> Dual64 {
    let mut s = Dual64::from_re(0.0);
    for t in v {
        s = s * Dual64::from_re(0.5) + *t * *t;
    }
    s / (s * s + Dual64::from_re(1.0))
}

pub(crate) fn halves(x: Dual64) -> (Dual64, Dual64) {
    (x.sin() * Dual64::from_re(0.5), x.cos() * x.tanh())
}

pub(crate) fn smoothed(v: &[Dual64], times: usize) -> Vec<Dual64> {
    let mut l = v.to_vec();
    for _ in 0..times {
        for i in 1..l.len() {
            l[i] = l[i] * Dual64::from_re(0.5) + l[i - 1].sin() * l[i];
        }
    }
    l
}

pub(crate) fn tower(x: Dual64, height: usize) -> Dual64 {
    if height == 0 {
        return x.sin();
    }
    (tower(x, height - 1) * x).cos()
}

pub(crate) fn p0(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut b1 = [v[1], (y * (x * w[(n + 1) % 3]).sin().cos()), v[(n + 1) % v.len()]];
    let g2 = |s4: Dual64, t3: Dual64| (s4 * w[n % 3]).sin();
    let mut a7 = (match n % 3 { 0 => x, 1 => (v.iter().map(|t6| *t6 + b1[0]).product::<Dual64>()).sin(), _ => y });
    a7 = (v.windows(2).map(|t9| t9[0] * t9[1]).sum::<Dual64>()).sin();
    for (i10, t12) in v.iter().enumerate() {
        a7 = (b1[i10 % 3] * Dual64::from_re(0.6) + (*t12) * Dual64::from_re(-0.4));
        for i13 in 0..v.len() {
            if (-a7) < (w[n % 3] - v[(i13 + 1) % v.len()]) { continue; }
            if (v[i10] + v[i13 % v.len()]) < (a7 - a7) {
                a7 = a7 + (-(w[(i13 + 1) % 3] + Dual64::from_re(-0.4))).sin();
                a7 = a7 + (match n % 3 { 0 => v[i13], 1 => (-(b1[0] * b1[0])).exp(), _ => y });
            } else {
                if (y + w[0]) > Dual64::from_re(0.25) && n != 2 { continue; }
                b1.swap(n % 3, (i13 + 1) % 3);
            }
        }
    }
    for (&s17, t18) in v.iter().zip(v.iter().rev()) {
        for i19 in 0..n {
            for i22 in 1..v.len() {
                b1[i22 % 3] = (a7 * Dual64::from_re(0.6) + a7 * Dual64::from_re(-0.4));
                b1[0] = (v.iter().fold(Dual64::from_re(-0.75), |s25, t26| s25 * Dual64::from_re(0.5) + *t26 * v[i22 - 1])).sin();
                b1[(i19 + 1) % 3] = size(&v[..1]);
            }
            a7 = ((*t18) * Dual64::from_re(0.6) + v[0] * Dual64::from_re(-0.4));
            b1[1] = b1[1] + tower(s17, n % 4);
        }
        b1.swap(n % 3, 1);
    }
    for i27 in 0..n {
        let mut b30 = turned(w, x);
    }
    a7 * Dual64::from_re(-0.4) + w[(n + 1) % 3] + b1[n % 3]
}
pub(crate) fn o0(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p0(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p0(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p1(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut b1 = [w[0]; 3];
    let mut f2 = ((-((w[2] * b1[1]) * (w[2] * b1[1]))).exp(), Dual64::from_re(-1.0));
    let (mut a3, a4) = ((-(Dual64::from_re(-0.75) * Dual64::from_re(-0.75))).exp(), f2.1);
    'r8: for i5 in 0..n {
        a3 = a3 - (if (a3 * b1[(i5 + 1) % 3]) <= Dual64::from_re(-0.75) { (match n % 3 { 0 => a3, 1 => (a4 + a3).sin(), _ => x }) } else { (v[1] * (b1[1] + w[2]).sin().cos()) });
    }
    f2.0 = f2.0 + (if (Dual64::from_re(-0.4) - w[2]) > Dual64::from_re(0.25) && n != 2 { ({ let t9 = (a4 - a3); (b1[n % 3] + a4).sin() }) } else { (v[1] * (Dual64::from_re(n as f64) * w[1]).sin().cos()) });
    let mut i10 = 0;
    loop {
        i10 += 1;
        if i10 > n || (x - f2.0) < f2.0 { break; }
        for i13 in (0..n).step_by(2) {
            'r19: for (&s17, t18) in v.iter().zip(v.iter().rev()) {
                a3 = a3 + (if (-a4) > Dual64::from_re(0.25) && n != 2 { (-((-s17) * (-s17))).exp() } else { (a3 / ((b1[i13 % 3] + a4) * (b1[i13 % 3] + a4) + Dual64::from_re(1.5))) });
                if (b1[0] + y) < (s17 * Dual64::from_re(-0.75)) { break 'r19; }
            }
        }
        f2.0 = f2.0 + ({ let t20 = (Dual64::from_re(i10 as f64) + a3); ({ let t21 = (-t20); (w[(n + 1) % 3] + t21).sin() }) });
    }
    f2.0 * Dual64::from_re(-0.4) + f2.1 * Dual64::from_re(-1.0) + a3 * Dual64::from_re(-1.0) + w[n % 3] + b1[(n + 1) % 3]
}
pub(crate) fn o1(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p1(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p1(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p2(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = (-(((w[n % 3] + Dual64::from_re(0.9)) * y) * ((w[n % 3] + Dual64::from_re(0.9)) * y))).exp();
    let l4 = &v[v.len() - 2..];
    for i5 in 1..l4.len() {
        a1 = a1 + (a1 * (w[i5 % 3] * (Dual64::from_re(1.0) - w[i5 % 3]).sin().cos()).cos());
        for t10 in &v[..] {
            for i11 in 1..l4.len() {
                a1 = (-((-(l4[i5] - v[n % v.len()])) * (-(l4[i5] - v[n % v.len()])))).exp();
                a1 = (v.windows(2).map(|t15| t15[0] * t15[1]).sum::<Dual64>()).sin();
                a1 = (v[n % v.len()] + (-y)).cos();
            }
        }
    }
    'r19: for t18 in w {
        a1 = (-((-l4[n % l4.len()]) * (-l4[n % l4.len()]))).exp();
        'r23: for t22 in l4.windows(2) {
            a1 = (l4.iter().copied().map(|t25| square(t25) - w[n % 3]).sum::<Dual64>()).sin();
        }
        a1 = a1 + mix((-a1), x);
    }
    for i26 in 0..n {
        for i29 in 0..l4.len() {
            let mut b32 = w;
            let a33 = (x * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
        }
        for i34 in (0..n).step_by(2) {
            if (l4[n % l4.len()] + x) < (Dual64::from_re(1.0) * Dual64::from_re(n as f64)) {
                a1 = a1 * (halves(a1).1).sin();
            }
            let mut a37 = (x + (a1 - w[1])).cos();
        }
        let g38 = |s40: Dual64, t39: Dual64| ((y - t39) + (w[n % 3] + s40)).sin();
    }
    a1 = a1 * ((-(((-w[n % 3]) - (w[n % 3] + v[1])) * ((-w[n % 3]) - (w[n % 3] + v[1])))).exp()).sin();
    let (mut a41, a42) = (size(&v[..]), y);
    a1 * Dual64::from_re(1.0) + a41 * Dual64::from_re(1.0) + w[n % 3]
}
pub(crate) fn o2(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p2(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p2(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p3(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a3 = (v.iter().map(|t2| *t2 * x).sum::<Dual64>()).sin();
    let l6 = &v[v.len() - 2..];
    let a7 = size(&v[..]);
    a3 = a3 + (v.windows(2).map(|t9| t9[0] * t9[1]).sum::<Dual64>()).sin();
    for t12 in &l6[..] {
        a3 = a3 + tower(((*t12) + w[n % 3]), n % 4);
        for i13 in 1..l6.len() {
            let l18 = &v[v.len() - 2..];
            for (&s20, t21) in l18.iter().zip(l18.iter().rev()) {
                a3 = a3 - size(&l6[..1]);
                a3 = a3 + (if i13 > 1 { ((*t21) * (Dual64::from_re(0.9) - (*t12)).sin().cos()) } else { (l18.iter().fold((*t21), |s22, t23| s22 * Dual64::from_re(0.5) + *t23 * (*t21))).sin() });
            }
            for (i24, t26) in l6.iter().enumerate() {
                a3 = ({ let t27 = (-x); (if (a7 + (*t12)) < v[v.len() - 1] { (-t27).sin() } else { (t27 + v[1]).sin() }) });
                a3 = a3 * ((Dual64::from_re(i13 as f64) * (if (l6[i13] * Dual64::from_re(-0.4)) < (w[i13 % 3] - a7) { (a3 * x).sin() } else { ((*t12) + l18[n % l18.len()]).sin() }).cos())).sin();
            }
        }
    }
    for i28 in 1..v.len() {
        let mut b31 = w;
        let mut i32 = 0;
        loop {
            i32 += 1;
            if i32 > n || i28 > 1 { break; }
            b31[0] = b31[0] * (-a3).cos().cos();
        }
    }
    a3 = a3 * halves((-a3)).1.cos();
    a3 * Dual64::from_re(0.0) + w[1]
}
pub(crate) fn o3(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p3(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p3(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p4(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let l3 = &v[v.len() - 2..];
    let mut l4 = l3.to_vec();
    if (l4[1] - l3[n % l3.len()]) < l4[1] {
        for t8 in w {
            let mut a9 = ((l3[n % l3.len()] + y) + (y - t8)).cos();
            let mut i10 = 0;
            loop {
                i10 += 1;
                if i10 > n || (-y) < l4[l4.len() - 1] { break; }
                a9 = a9 + (l3.iter().rev().enumerate().map(|(s13, t14)| *t14 * Dual64::from_re(s13 as f64)).sum::<Dual64>()).sin();
            }
            let (i15, i16) = (n % l4.len(), n % l4.len());
            l4.swap(i15, i16);
        }
        'r20: for t19 in &v[..] {
            for t23 in v.windows(2) {
                let mut a24 = ((*t19) / ((-(Dual64::from_re(1.0) + y)) * (-(Dual64::from_re(1.0) + y)) + Dual64::from_re(1.5)));
            }
            let mut b25 = [w[1], (-((y + w[n % 3]) * (y + w[n % 3]))).exp(), (*t19)];
        }
        for (i26, t28) in v.iter().enumerate() {
            for i29 in (1..l3.len()).rev() {
                let (mut a32, a33) = ((l4.iter().map(|t35| *t35 * (*t28)).sum::<Dual64>()).sin(), l4[(i29 + 1) % l4.len()]);
                if l3[0] <= Dual64::from_re(0.5) { continue; }
                a32 = a32 + (-((a32 + (-a33)) * (a32 + (-a33)))).exp();
            }
        }
    } else {
        for t38 in &l4[..] {
            let mut a39 = (x / ((v[(n + 1) % v.len()] - (*t38)) * (v[(n + 1) % v.len()] - (*t38)) + Dual64::from_re(1.5)));
            for t42 in v.windows(2) {
                let mut a43 = ((*t38) * Dual64::from_re(0.6) + (*t38) * Dual64::from_re(-0.4));
                a39 = mix((-a43), Dual64::from_re(n as f64));
                let mut a44 = (-((l3[n % l3.len()] + y) * (l3[n % l3.len()] + y))).exp();
            }
            let mut i45 = 0;
            'r48: while i45 < n {
                a39 = a39 + (-((l3[n % l3.len()] + y) * (l3[n % l3.len()] + y))).exp();
                i45 += 1;
            }
        }
    }
    let mut i49 = 0;
    loop {
        i49 += 1;
        if i49 > n || (y - y) < (x + x) { break; }
        if (x * Dual64::from_re(0.0)) <= Dual64::from_re(0.3) {
            if (x * Dual64::from_re(i49 as f64)) <= Dual64::from_re(1.0) {
                let g52 = |s54: Dual64, t53: Dual64| (l3.iter().copied().map(|t56| square(t56) - s54).sum::<Dual64>()).sin();
                let mut b57 = w;
            }
            let a58 = square((y - w[(i49 + 1) % 3])).sin();
            let mut l59 = smoothed(&l4[..], n);
        } else {
            let mut a61 = halves((l3[(n + 1) % l3.len()] * x)).1;
        }
        let mut i62 = 0;
        while i62 < n {
            if (w[i62 % 3] + Dual64::from_re(0.9)) > Dual64::from_re(-0.75) && n != 2 {
                let mut l65 = vec![y, (v[v.len() - 1] * w[i49 % 3].sin().cos()), Dual64::from_re(0.25)];
            } else if (x + w[i62 % 3]) <= Dual64::from_re(1.0) {
                let (mut a67, a68) = ((x * Dual64::from_re(-0.4)).sin(), x);
            } else {
                let mut a70 = ({ let t69 = (x + (x + y)); (y / (t69 * t69 + Dual64::from_re(1.5))) });
                a70 = a70 * (-(((-y) - (Dual64::from_re(-0.4) + y)) * ((-y) - (Dual64::from_re(-0.4) + y)))).exp().cos();
                a70 = a70 + (-((y + (y - w[n % 3])) * (y + (y - w[n % 3])))).exp();
            }
            i62 += 1;
        }
    }
    let mut l71 = vec![y, Dual64::from_re(0.5)];
    for i73 in 0..n {
        let t72 = l71[l71.len() - 1] * (l3[0] * y.sin().cos());
        l71.push(t72);
    }
    for (i74, t76) in l4.iter().enumerate() {
        for i77 in 1..v.len() {
            'r83: for t82 in &v[..] {
                let mut a84 = (Dual64::from_re(-0.75) * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
            }
            let (mut a85, a86) = (halves(x).0, x);
            a85 = (if (w[1] - l71[l71.len() - 1]) < (l71[0] - a86) { (l3[i74 % l3.len()] * (a85 + a85).sin().cos()) } else { (l71.iter().filter(|t88| **t88 > (*t76)).map(|t88| t88.sin()).sum::<Dual64>()).sin() });
        }
    }
    (tower((v[v.len() - 1] - y), n % 4), w[n % 3] + l4.iter().sum::<Dual64>() + l71.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o4(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p4(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p4(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p5(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let l3 = &v[v.len() - 2..];
    let (mut a4, a5) = ((w[(n + 1) % 3] * Dual64::from_re(0.6) + w[0] * Dual64::from_re(-0.4)), y);
    let mut a6 = (a5 * Dual64::from_re(0.6) + Dual64::from_re(-1.0) * Dual64::from_re(-0.4));
    a6 = a6 + (l3[(n + 1) % l3.len()] * Dual64::from_re(0.6) + Dual64::from_re(0.3) * Dual64::from_re(-0.4));
    a6 = (-((-(Dual64::from_re(-0.4) - a5)) * (-(Dual64::from_re(-0.4) - a5)))).exp();
    a4 * Dual64::from_re(-1.0) + a6 * Dual64::from_re(0.5) + w[2]
}
pub(crate) fn o5(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p5(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p5(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p6(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut l1 = v.to_vec();
    let mut a3 = size(&l1[..]);
    let mut l4 = l1.clone();
    let i6 = n % l1.len();
    l1[i6] = (w[(n + 1) % 3] * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4));
    a3 = size(&v[..]);
    if n % 2 == 0 {
        a3 = a3 * (w[1] * Dual64::from_re(0.6) + Dual64::from_re(-1.0) * Dual64::from_re(-0.4)).cos();
        a3 = a3 + mix((-w[2]), y);
    } else if (y - x) <= Dual64::from_re(0.9) {
        a3 = ({ let t7 = (-(-w[0])); (w[(n + 1) % 3] + l4[(n + 1) % l4.len()]).cos() });
        if (y - y) < (Dual64::from_re(0.25) * w[n % 3]) {
            a3 = a3 + (-(Dual64::from_re(1.0) * Dual64::from_re(1.0))).exp();
            a3 = a3 + (w[(n + 1) % 3] * (v.iter().map(|t9| *t9 + x).product::<Dual64>()).sin().cos());
        } else if n > 1 {
            a3 = turned(w, (l1[(n + 1) % l1.len()] + x))[2];
            for t12 in w {
                a3 = a3 * ((-(((y + t12) * x) * ((y + t12) * x))).exp()).sin();
                a3 = a3 + (a3 * Dual64::from_re(1.0)).tanh();
            }
        } else {
            l1[0] = l1[0] * ((x * (Dual64::from_re(0.25) * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4)).cos())).sin();
            for t15 in w {
                let mut l16 = v.iter().map(|t17| *t17 * w[2]).collect::<Vec<Dual64>>();
            }
        }
    } else {
        a3 = a3 * (((Dual64::from_re(0.5) * Dual64::from_re(0.3)) * l1[n % l1.len()]).tanh()).sin();
        let mut i18 = 0;
        'r21: loop {
            i18 += 1;
            if i18 > n || (x * l4[1]) > Dual64::from_re(0.0) && n != 2 { break; }
            a3 = a3 + (-(x + w[2])).tanh();
        }
        'r25: for t24 in &mut l1 {
            *t24 = *t24 * (Dual64::from_re(0.25) * Dual64::from_re(0.6) + (*t24) * Dual64::from_re(-0.4));
            *t24 = *t24 - (-a3).sin();
            a3 = a3 + (y * Dual64::from_re(0.6) + (*t24) * Dual64::from_re(-0.4));
        }
    }
    a3 = size(&l4[..1]);
    l4[0] = a3 * Dual64::from_re(0.25) + w[n % 3] + l1.iter().sum::<Dual64>() + Dual64::from_re(0.5);
    l4
}
pub(crate) fn o6(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p6(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p6(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p7(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut b1 = w;
    let mut l2 = smoothed(&v[..], n);
    let g4 = |s6: Dual64, t5: Dual64| size(&v[..]);
    let mut l7 = vec![l2[n % l2.len()], Dual64::from_re(0.5)];
    for i9 in 0..n {
        let t8 = l7[l7.len() - 1] * (-((y + b1[(n + 1) % 3]) * (y + b1[(n + 1) % 3]))).exp();
        l7.push(t8);
    }
    let g10 = |s12: Dual64, t11: Dual64| (w[n % 3] * g4(v[1], x).cos());
    ((x * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)), w[n % 3] + b1[1] + l2.iter().sum::<Dual64>() + l7.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o7(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p7(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p7(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p8(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut l1 = vec![y, (w[1] * (w[0] + w[0]).sin().cos()), Dual64::from_re(0.25)];
    let l5 = &v[v.len() - 2..];
    l1[1] = l1[1] * l1[1] / (Dual64::from_re(1.0) + l1[1] * l1[1]);
    let mut a8 = (match n % 3 { 0 => x, 1 => (l5.iter().map(|t7| *t7 * y).sum::<Dual64>()).sin(), _ => l5[n % l5.len()] });
    l1[0] = l1[0] * l1[0] / (Dual64::from_re(1.0) + l1[0] * l1[0]);
    (size(&l1[..]), a8 * Dual64::from_re(-0.75) + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o8(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p8(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p8(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p9(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut l1 = vec![x, (-(y * y)).exp(), Dual64::from_re(0.25)];
    let mut b3 = [l1[l1.len() - 1]; 3];
    let mut l4 = v.iter().map(|t5| *t5 * x).collect::<Vec<Dual64>>();
    'r9: for i6 in 1..l4.len() {
        l4[1] = l4[1] + b3[0].sin();
        let mut l10 = vec![w[n % 3], Dual64::from_re(0.25)];
        let g12 = |s14: Dual64, t13: Dual64| (v[n % v.len()] * (v.iter().rev().enumerate().map(|(s15, t16)| *t16 * Dual64::from_re(s15 as f64)).sum::<Dual64>()).sin().cos());
    }
    for i17 in (1..=n).rev() {
        if (l1[(i17 + 1) % l1.len()] - v[v.len() - 1]) < (x + y) {
            for i20 in 1..l1.len() {
                let l25 = &v[v.len() - 2..];
                l4[0] = l4[0] * (halves((-l25[i17 % l25.len()])).0).sin();
            }
            'r29: for t28 in w {
                l4[0] = l4[0] + square(y).sin();
                let mut a30 = (x + x).tanh();
                a30 = (t28 * a30.sin().cos());
            }
        } else if (x + b3[(i17 + 1) % 3]) <= Dual64::from_re(-1.0) {
            if (l1[0] + y) > Dual64::from_re(0.0) && n != 2 { continue; }
        } else {
            if (b3[(i17 + 1) % 3] * w[(n + 1) % 3]) > Dual64::from_re(-0.4) && n != 2 {
                let mut a34 = (y * ((0..i17 % 4).map(|i33| v[i33 % v.len()] * y).sum::<Dual64>()).sin().cos());
                a34 = a34 + (b3[2] + (w[i17 % 3] - a34)).cos();
            } else {
                let mut b35 = turned(w, Dual64::from_re(-1.0));
                let mut l36 = smoothed(&l4[..], n);
            }
            if n > 1 {
                let mut l38 = vec![w[i17 % 3]; l4.len()];
            }
            for t42 in b3 {
                let i43 = i17 % l4.len();
                l4[i43] = l4[i43] + (l1.iter().map(|t45| *t45 * Dual64::from_re(0.5)).sum::<Dual64>()).sin();
                let (mut a46, a47) = (tower((b3[1] * t42), i17 % 4), y);
            }
        }
    }
    if v[n % v.len()] > Dual64::from_re(1.0) && n != 2 {
        'r51: for i48 in 0..l4.len() {
            b3[0] = b3[0] + (l1.iter().filter(|t53| **t53 > y).map(|t53| t53.sin()).sum::<Dual64>()).sin();
        }
    }
    let mut a54 = (y * y.sin().cos());
    if n > 1 {
        let mut f55 = (square((-a54)).sin(), a54);
    } else if x <= Dual64::from_re(-0.4) {
        a54 = a54 * ((Dual64::from_re(n as f64) / (((x + b3[(n + 1) % 3]) + (y * y)) * ((x + b3[(n + 1) % 3]) + (y * y)) + Dual64::from_re(1.5)))).sin();
    } else {
        let mut l56 = vec![x, (w[1] * (-Dual64::from_re(-0.4)).sin().cos()), Dual64::from_re(0.25)];
    }
    [a54 * Dual64::from_re(-0.75) + w[2] + b3[2] + l1.iter().sum::<Dual64>() + l4.iter().map(|t| t.sin()).sum::<Dual64>(), (if (Dual64::from_re(0.3) - a54) < (Dual64::from_re(n as f64) + x) { (-x).sin() } else { w[(n + 1) % 3].sin() }), w[n % 3]]
}
pub(crate) fn o9(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p9(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p9(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p10(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let (mut a1, a2) = ((x * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)), w[1]);
    let mut a3 = turned(w, (-y))[n % 3];
    let mut l4 = vec![w[(n + 1) % 3], Dual64::from_re(0.5)];
    for i6 in 0..n {
        let t5 = l4[l4.len() - 1] * (v[(i6 + 1) % v.len()] + Dual64::from_re(-1.0)).cos();
        l4.push(t5);
    }
    for i7 in 0..l4.len() {
        a3 = a3 + (l4[(i7 + 1) % l4.len()] * ((0..n % 4).map(|i12| l4[i12 % l4.len()] * a1).sum::<Dual64>()).sin().cos());
    }
    a1 = (w[n % 3] * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4));
    l4[0] = a1 * Dual64::from_re(-0.4) + a3 * Dual64::from_re(0.9) + w[(n + 1) % 3] + Dual64::from_re(0.5);
    l4
}
pub(crate) fn o10(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p10(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p10(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p11(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut b1 = [y; 3];
    let mut l2 = v.to_vec();
    let mut a7 = ((0..n % 4).map(|i6| v[i6 % v.len()] * y).sum::<Dual64>()).sin();
    b1[0] = (match n % 3 { 0 => x, 1 => (y * Dual64::from_re(0.6) + b1[0] * Dual64::from_re(-0.4)), _ => b1[n % 3] });
    let i8 = n % l2.len();
    l2[i8] = l2[i8] * ((l2.iter().fold(x, |s9, t10| s9 * Dual64::from_re(0.5) + *t10 * b1[n % 3])).sin()).sin();
    let a13 = (v[(n + 1) % v.len()] * (l2.iter().copied().map(|t12| square(t12) - a7).sum::<Dual64>()).sin().cos());
    let mut b14 = turned(w, Dual64::from_re(0.9));
    ((x + y).tanh(), a7 * Dual64::from_re(0.25) + w[0] + b1[n % 3] + b14[0] + l2.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o11(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p11(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p11(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p12(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut a1 = turned(w, (x * x))[(n + 1) % 3];
    let (mut a2, a3) = (({ let t4 = (x + a1); (w[(n + 1) % 3] * Dual64::from_re(0.5)).sin() }), x);
    let mut l5 = vec![a1, Dual64::from_re(0.5)];
    for i7 in 0..n {
        let t6 = l5[l5.len() - 1] * size(&v[..1]);
        l5.push(t6);
    }
    let mut a8 = tower((a1 + y), n % 4);
    for t11 in v.windows(2) {
        let mut a12 = ((-a3) - (w[1] + v[n % v.len()])).cos();
        for i13 in 1..l5.len() {
            l5[i13] = l5[i13] + (v[i13 % v.len()] / ((t11[1] - a12) * (t11[1] - a12) + Dual64::from_re(1.5)));
        }
    }
    for i16 in 1..v.len() {
        for i19 in (1..v.len()).rev() {
            a8 = a8 - (a1 * (a3 + a1).sin().cos());
            if v[0] < (-w[i16 % 3]) {
                std::mem::swap(&mut a1, &mut a8);
                a8 = tower((-w[1]), n % 4);
            }
        }
        for t24 in v.windows(2) {
            'r28: for i25 in 0..l5.len() {
                a8 = (if i25 > 1 { (a1 * Dual64::from_re(0.6) + t24[1] * Dual64::from_re(-0.4)) } else { (-((a8 * a2) * (a8 * a2))).exp() });
                a1 = a1 + (v.windows(2).map(|t30| t30[0] * t30[1]).sum::<Dual64>()).sin();
            }
            for i31 in (0..n).step_by(2) {
                a1 = a1 - (if (a3 + Dual64::from_re(0.0)) < (t24[0] + a3) { (match i31 % 3 { 0 => y, 1 => (w[i31 % 3] - v[i16]).sin(), _ => Dual64::from_re(0.25) }) } else { (a8 * (Dual64::from_re(0.9) * x).sin().cos()) });
                if (t24[0] + l5[1]) > Dual64::from_re(0.5) && i16 != 2 { continue; }
                a8 = a8 * ({ let t34 = ((a2 + w[(n + 1) % 3]) - (w[(i16 + 1) % 3] * a2)); (v[i16 - 1] * Dual64::from_re(0.6) + t24[1] * Dual64::from_re(-0.4)) }).cos();
            }
            let i35 = i16 % l5.len();
            l5[i35] = l5[i35] - (y + v[i16 - 1]).cos();
        }
        for t38 in l5.iter_mut() {
            *t38 = *t38 * w[(n + 1) % 3].cos();
            if (a2 - a3) > Dual64::from_re(-1.0) && i16 != 2 {
                a1 = a1 * tower((y - v[i16]), i16 % 4).cos();
                a8 = mix((-w[i16 % 3]), (*t38));
                a1 = a1 * (a8 * ((*t38) + (*t38)).sin().cos()).cos();
            } else {
                a1 = a8.tanh();
            }
        }
    }
    let mut i39 = 0;
    loop {
        i39 += 1;
        if i39 > n || l5[n % l5.len()] > Dual64::from_re(-0.4) && n != 2 { break; }
        let l44 = &v[v.len() - 2..];
        for i45 in (1..v.len()).rev() {
            if i39 > 1 {
                (a1, a8) = (a8, (l5.iter().copied().map(|t49| square(t49) - a3).sum::<Dual64>()).sin());
            } else if (-w[2]) < Dual64::from_re(-0.4) {
                let i50 = l5.len() - 1;
                l5[i50] = l5[i50] + turned(w, (a2 - a8))[i45 % 3];
                a8 = size(&l44[..]);
                a1 = a1 - (a3 * Dual64::from_re(0.6) + w[1] * Dual64::from_re(-0.4));
            } else {
                a1 = a1 * (halves((-w[(i45 + 1) % 3])).1).sin();
                a8 = ((0..i45 % 4).map(|i53| v[i53 % v.len()] * Dual64::from_re(0.25)).sum::<Dual64>()).sin();
                a2 = (a8 / ((l44[i39 % l44.len()] + (-Dual64::from_re(i45 as f64))) * (l44[i39 % l44.len()] + (-Dual64::from_re(i45 as f64))) + Dual64::from_re(1.5)));
            }
        }
        a8 = a8 - (l44.iter().rev().enumerate().map(|(s54, t55)| *t55 * Dual64::from_re(s54 as f64)).sum::<Dual64>()).sin();
    }
    l5[0] = a1 * Dual64::from_re(0.9) + a2 * Dual64::from_re(-0.4) + a8 * Dual64::from_re(0.0) + w[n % 3] + Dual64::from_re(-0.4);
    l5
}
pub(crate) fn o12(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p12(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p12(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p13(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = (Dual64::from_re(0.9) * Dual64::from_re(0.6) + Dual64::from_re(-0.75) * Dual64::from_re(-0.4));
    let mut f2 = ((if (a1 + x) < (v[(n + 1) % v.len()] + Dual64::from_re(0.5)) { y.sin() } else { (v[n % v.len()] * v[(n + 1) % v.len()]).sin() }), y);
    for t5 in &v[..] {
        (a1, f2.1) = (f2.1, (Dual64::from_re(-0.75) * a1).cos());
        f2.1 = f2.1 + (f2.0 + v[(n + 1) % v.len()]).cos();
        if (w[2] + y) <= Dual64::from_re(0.5) {
            f2.1 = (-(-v[n % v.len()])).sin();
            for i6 in 1..v.len() {
                f2.1 = (if (f2.0 + w[n % 3]) < (w[(n + 1) % 3] + v[i6 - 1]) { size(&v[..=1]) } else { size(&v[..]) });
            }
            for i9 in (1..=n).rev() {
                f2.1 = f2.1 - (v.iter().rev().enumerate().map(|(s12, t13)| *t13 * Dual64::from_re(s12 as f64)).sum::<Dual64>()).sin();
                let l16 = &v[v.len() - 2..];
                f2.0 = f2.0 * mix((a1 + v[n % v.len()]), (*t5)).cos();
            }
        }
    }
    a1 = a1 * (f2.1 * (Dual64::from_re(1.0) / ((x - a1) * (x - a1) + Dual64::from_re(1.5))).cos()).cos();
    a1 * Dual64::from_re(0.0) + f2.0 * Dual64::from_re(1.0) + f2.1 * Dual64::from_re(0.9) + w[1]
}
pub(crate) fn o13(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p13(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p13(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p14(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = vec![y; v.len()];
    let a5 = (v.iter().zip(&l1[..]).map(|(s3, t4)| *s3 * *t4 + y).sum::<Dual64>()).sin();
    'r9: for i6 in (1..l1.len()).rev() {
        let mut b10 = w;
    }
    let mut i11 = 0;
    while i11 < n {
        if w[i11 % 3] < (a5 + w[n % 3]) {
            for i14 in 0..n {
                let i17 = l1.len() - 1;
                l1[i17] = l1[i17] * ((v.iter().skip(1).take(2).map(|t19| t19.cos() * l1[i14 % l1.len()]).sum::<Dual64>()).sin()).sin();
            }
            if (x + v[0]) <= Dual64::from_re(0.5) {
                let mut l20 = smoothed(&v[..], n);
                let g22 = |s24: Dual64, t23: Dual64| (w[1] * (Dual64::from_re(-0.4) + t23).cos().cos());
            } else if y > Dual64::from_re(0.25) && i11 != 2 {
                let g25 = |s27: Dual64, t26: Dual64| (-((-t26) * (-t26))).exp();
                let l30 = &v[v.len() - 2..];
                let (mut a31, a32) = ((x * Dual64::from_re(0.6) + a5 * Dual64::from_re(-0.4)), y);
            } else {
                let i33 = n % l1.len();
                l1[i33] = l1[i33] * l1[i11 % l1.len()] / (Dual64::from_re(1.0) + l1[i11 % l1.len()] * l1[i11 % l1.len()]);
                let mut a34 = (-((v[0] + (y - w[0])) * (v[0] + (y - w[0])))).exp();
            }
            if (-w[0]) > Dual64::from_re(0.3) && i11 != 2 {
                let mut l35 = l1.iter().map(|t36| *t36 * x).collect::<Vec<Dual64>>();
                let mut a37 = (x + (a5 + v[0])).cos();
            } else if (Dual64::from_re(0.0) + y) <= Dual64::from_re(1.0) {
                let mut b38 = [w[0], (y * Dual64::from_re(0.6) + w[2] * Dual64::from_re(-0.4)), l1[0]];
                l1[1] = l1[1] * l1[1] / (Dual64::from_re(1.0) + l1[1] * l1[1]);
                let mut l39 = vec![a5, (y * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)), Dual64::from_re(0.25)];
            } else {
                let mut l41 = l1.iter().map(|t42| *t42 * w[1]).collect::<Vec<Dual64>>();
                let g43 = |s45: Dual64, t44: Dual64| (match n % 3 { 0 => y, 1 => (v.windows(2).map(|t47| t47[0] * t47[1]).sum::<Dual64>()).sin(), _ => s45 });
                let mut b48 = [Dual64::from_re(0.9), (l1.iter().copied().map(|t50| square(t50) - l1[(n + 1) % l1.len()]).sum::<Dual64>()).sin(), w[1]];
            }
        }
        i11 += 1;
    }
    let mut i51 = 0;
    loop {
        i51 += 1;
        if i51 > n || (y + w[(n + 1) % 3]) > Dual64::from_re(0.5) && n != 2 { break; }
        if (y * x) < (w[i51 % 3] - w[2]) {
            let (i54, i55) = (l1.len() - 1, i51 % l1.len());
            l1.swap(i54, i55);
            if (y + y) < w[n % 3] {
                let mut a56 = y.tanh();
                a56 = a56 * (mix((-y), x)).sin();
                l1[0] = (x * (if (Dual64::from_re(-0.4) * a56) < (a5 + y) { (a56 - l1[i51 % l1.len()]).sin() } else { (-Dual64::from_re(0.25)).sin() }).cos());
            } else {
                let mut b57 = [Dual64::from_re(n as f64); 3];
                let mut f58 = ((l1.iter().zip(&l1[..]).map(|(s59, t60)| *s59 * *t60 + a5).sum::<Dual64>()).sin(), Dual64::from_re(0.0));
                f58.0 = f58.0 * (({ let t61 = ((-b57[(i51 + 1) % 3]) - (l1[1] + b57[i51 % 3])); (v[(i51 + 1) % v.len()] / ((a5 - f58.0) * (a5 - f58.0) + Dual64::from_re(1.5))) })).sin();
            }
        } else if (w[2] * x) <= Dual64::from_re(1.0) {
            let i62 = l1.len() - 1;
            l1[i62] = l1[i62] + (l1[n % l1.len()] * (a5 + x).cos().cos());
        } else {
            for i63 in (1..=n).rev() {
                if y <= Dual64::from_re(0.25) { return (if a5 < (y * Dual64::from_re(0.9)) { (a5 + x).sin() } else { (y - Dual64::from_re(0.5)).sin() }); }
                let a68 = (v.iter().map(|t67| *t67 * y).sum::<Dual64>()).sin();
                let g69 = |s71: Dual64, t70: Dual64| ((a68 * t70) + Dual64::from_re(n as f64)).sin();
            }
        }
        for (&s73, t74) in v.iter().zip(v.iter().rev()) {
            for t77 in &l1[..] {
                let mut l78 = l1.iter().map(|t79| *t79 * s73).collect::<Vec<Dual64>>();
                let g80 = |s82: Dual64, t81: Dual64| (l1[n % l1.len()] * Dual64::from_re(0.6) + Dual64::from_re(0.0) * Dual64::from_re(-0.4));
                let mut f83 = (g80(a5, l1[l1.len() - 1]), a5);
            }
            let (mut a84, a85) = ((if (-(*t74)) < a5 { w[(n + 1) % 3].sin() } else { ((*t74) + Dual64::from_re(0.25)).sin() }), s73);
            for i86 in 2..=n {
                a84 = (a85 * Dual64::from_re(0.6) + s73 * Dual64::from_re(-0.4));
                a84 = size(&v[..=1]);
            }
        }
    }
    w[1] + l1.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o14(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p14(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p14(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p15(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut b1 = w;
    let mut l2 = smoothed(&v[..], n);
    for t6 in w {
        b1[n % 3] = b1[n % 3] + (b1[n % 3] / (((t6 + v[0]) + b1[0]) * ((t6 + v[0]) + b1[0]) + Dual64::from_re(1.5)));
        let i7 = l2.len() - 1;
        l2[i7] = l2[i7] + (l2.iter().copied().map(|t9| square(t9) - x).sum::<Dual64>()).sin();
        if n % 2 == 0 { break; }
    }
    let i10 = (n + 1) % l2.len();
    l2[i10] = l2[i10] + (v.iter().map(|t12| *t12 * v[n % v.len()]).sum::<Dual64>()).sin();
    let mut i13 = 0;
    loop {
        i13 += 1;
        if i13 > n || v[1] < (-x) { break; }
        l2[1] = l2[1] * (Dual64::from_re(-1.0) / ((y * l2[0]) * (y * l2[0]) + Dual64::from_re(1.5))).cos();
    }
    [w[n % 3] + b1[n % 3] + l2.iter().map(|t| t.sin()).sum::<Dual64>(), y.cos(), x]
}
pub(crate) fn o15(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p15(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p15(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p16(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut a1 = tower((x + w[n % 3]), n % 4);
    let (mut a2, a3) = ((match n % 3 { 0 => w[1], 1 => (v[n % v.len()] * y).sin(), _ => y }), a1);
    a2 = (if n > 1 { halves((Dual64::from_re(n as f64) * a1)).1 } else { (match n % 3 { 0 => v[0], 1 => (a3 + y).sin(), _ => Dual64::from_re(-0.4) }) });
    a1 = a1 * (x * (-((y + v[1]) * (y + v[1]))).exp().cos()).cos();
    for i4 in 0..v.len() {
        for i7 in 0..v.len() {
            let mut i10 = 0;
            while i10 < 4 && (-a1) < Dual64::from_re(0.8) {
                a2 = (w[i4 % 3] * Dual64::from_re(0.6) + Dual64::from_re(0.3) * Dual64::from_re(-0.4));
                a1 = a1 - (match i4 % 3 { 0 => v[0], 1 => (v.iter().map(|t14| *t14 * y).sum::<Dual64>()).sin(), _ => Dual64::from_re(-0.4) });
                i10 += 1;
            }
        }
        a2 = a2 + (v.iter().map(|t16| *t16 + a2).product::<Dual64>()).sin();
        if (w[i4 % 3] + w[i4 % 3]) < (-a1) {
            let mut l17 = v.to_vec();
            for i19 in 0..3 {
                a1 = a1 + (match i4 % 3 { 0 => Dual64::from_re(i19 as f64), 1 => (a1 * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4)), _ => y });
                a2 = a2 - ((-l17[1]) * a1).cos();
                a1 = a1 + (y * halves((a2 + y)).0.cos());
            }
            if i4 > 1 {
                a1 = mix((x - y), x);
                a1 = a1 + (x * (-((Dual64::from_re(0.25) - a3) * (Dual64::from_re(0.25) - a3))).exp().cos());
            } else {
                a2 = (v.iter().zip(&v[..]).map(|(s22, t23)| *s22 * *t23 + w[2]).sum::<Dual64>()).sin();
                if n > 1 { continue; }
                a2 = a2 + (-(((-Dual64::from_re(0.9)) - (-y)) * ((-Dual64::from_re(0.9)) - (-y)))).exp();
            }
        }
    }
    let mut i24 = 0;
    loop {
        i24 += 1;
        if i24 > n || (a2 * w[1]) < (x + a3) { break; }
        a1 = ({ let t27 = ((a1 - v[v.len() - 1]) - (w[2] + a3)); (match i24 % 3 { 0 => a2, 1 => (a2 + a2).sin(), _ => a3 }) });
        'r31: for i28 in 0..v.len() {
            'r35: for i32 in (1..=n).rev() {
                a2 = ((w[i32 % 3] + a1) * w[(n + 1) % 3]).cos();
                a2 = a2 * (square((w[i32 % 3] + a3)).sin()).sin();
                if (Dual64::from_re(0.9) * Dual64::from_re(0.3)) > Dual64::from_re(-0.75) && n != 2 { continue; }
            }
            for t38 in w {
                a1 = a1 + (a3 / (((-a1) * v[i28]) * ((-a1) * v[i28]) + Dual64::from_re(1.5)));
                a1 = (if (t38 + y) <= Dual64::from_re(-1.0) { a2.cos() } else { (match i28 % 3 { 0 => v[0], 1 => t38.sin(), _ => v[0] }) });
                a2 = (a2 * t38).cos();
            }
            let (mut a39, a40) = ((if (y * a3) < w[1] { (-a3).sin() } else { (a2 + a1).sin() }), y);
        }
    }
    for i41 in 0..n {
        let mut f44 = ((Dual64::from_re(n as f64) + a2).cos(), a1);
    }
    (((0..n % 4).map(|i47| v[i47 % v.len()] * w[n % 3]).sum::<Dual64>()).sin(), a1 * Dual64::from_re(-0.75) + a2 * Dual64::from_re(0.0) + w[2])
}
pub(crate) fn o16(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p16(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p16(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p17(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let a1 = (y * x).sin();
    let l4 = &v[v.len() - 2..];
    for i5 in (0..n).rev() {
        if i5 > 1 {
            let mut a8 = (w[n % 3] * (a1 - w[2]).tanh().cos());
            a8 = (x / (((Dual64::from_re(0.25) * w[i5 % 3]) - (w[2] + w[i5 % 3])) * ((Dual64::from_re(0.25) * w[i5 % 3]) - (w[2] + w[i5 % 3])) + Dual64::from_re(1.5)));
        } else if (x + x) < (y - x) {
            let mut b9 = turned(w, y);
            if (-y) > Dual64::from_re(0.5) && i5 != 2 {
                let g12 = |s14: Dual64, t13: Dual64| ({ let t15 = ((a1 - s14) * l4[l4.len() - 1]); (l4[1] / ((-s14) * (-s14) + Dual64::from_re(1.5))) });
                let mut f16 = ((-y).sin(), w[i5 % 3]);
            } else {
                let mut l17 = v.iter().map(|t18| *t18 * a1).collect::<Vec<Dual64>>();
            }
            b9[2] = (x * (a1 + x).sin().cos());
        } else {
            let mut l19 = smoothed(&l4[..], n);
        }
    }
    let mut i21 = 0;
    loop {
        i21 += 1;
        if i21 > n || (y - w[(n + 1) % 3]) < (x + Dual64::from_re(0.5)) { break; }
        let mut b24 = [l4[l4.len() - 1], (a1 / ((a1 + w[n % 3]) * (a1 + w[n % 3]) + Dual64::from_re(1.5))), y];
        b24[0] = b24[0] + (-((x + a1) * (x + a1))).exp();
        let mut i25 = 0;
        loop {
            i25 += 1;
            if i25 > n || i21 > 1 { break; }
            for (i28, t30) in l4.iter().enumerate() {
                let l33 = &v[v.len() - 2..];
            }
        }
    }
    let mut i34 = 0;
    loop {
        i34 += 1;
        if i34 > n || (-l4[(n + 1) % l4.len()]) < (x * a1) { break; }
        if i34 % 2 == 0 {
            if n % 2 == 0 { continue; }
            if w[0] < (-a1) { continue; }
            let mut l37 = smoothed(&l4[..], n);
        }
        if (v[(n + 1) % v.len()] + w[(n + 1) % 3]) > Dual64::from_re(-1.0) && n != 2 { break; }
        for i39 in 0..l4.len() {
            let mut f42 = ((l4.iter().map(|t44| *t44 * y).sum::<Dual64>()).sin(), l4[(i39 + 1) % l4.len()]);
            let mut f45 = ((w[(i39 + 1) % 3] - w[i34 % 3]).sin(), a1);
            if (w[2] - w[(i39 + 1) % 3]) > Dual64::from_re(0.25) && i34 != 2 { break; }
        }
    }
    let mut l46 = smoothed(&l4[..], n);
    l46[0] = w[(n + 1) % 3] + Dual64::from_re(-0.75);
    l46
}
pub(crate) fn o17(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p17(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p17(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p18(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut a1 = (-(((w[2] - Dual64::from_re(0.25)) - (x - v[0])) * ((w[2] - Dual64::from_re(0.25)) - (x - v[0])))).exp();
    let mut a2 = turned(w, (w[(n + 1) % 3] + x))[(n + 1) % 3];
    for i3 in 1..v.len() {
        let mut i6 = 0;
        loop {
            i6 += 1;
            if i6 > n || (w[i3 % 3] - v[i3 - 1]) < (a1 * y) { break; }
            let mut i9 = 0;
            while i9 < 4 && (y - x) < Dual64::from_re(0.8) {
                a1 = a1 - (v.windows(2).map(|t13| t13[0] * t13[1]).sum::<Dual64>()).sin();
                (a1, a2) = (a2, ({ let t14 = (x + y); (w[0] - w[0]).sin() }));
                if n > 1 { break; }
                i9 += 1;
            }
            for (i15, t17) in v.iter().enumerate() {
                a2 = a2 * (size(&v[..=1])).sin();
                a1 = a1 * (if (y + w[1]) < (a1 + v[0]) { (a1 - v[i3]).sin() } else { (w[i3 % 3] * Dual64::from_re(0.6) + (*t17) * Dual64::from_re(-0.4)) }).cos();
                a2 = a2 + mix(((*t17) - a2), w[1]);
            }
        }
        if v[i3] < (x * y) {
            a2 = a2 * ((if (-v[n % v.len()]) < (y + v[i3]) { (if i3 % 2 == 0 { (w[n % 3] - x).sin() } else { (a2 * w[n % 3]).sin() }) } else { (w[0] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4)) })).sin();
            (a1, a2) = (a2, size(&v[..]));
        } else if i3 % 2 == 0 {
            let mut b18 = [a1; 3];
            a1 = (a1 / ((w[(i3 + 1) % 3] - (Dual64::from_re(n as f64) + v[i3 % v.len()])) * (w[(i3 + 1) % 3] - (Dual64::from_re(n as f64) + v[i3 % v.len()])) + Dual64::from_re(1.5)));
        } else {
            let mut l19 = v.to_vec();
        }
        a2 = a2 + (v[i3] - a1).sin();
    }
    a2 = a2 - ((x * a1) * w[n % 3]).sin();
    if (w[n % 3] - a2) < a1 {
        for i21 in (0..n).step_by(2) {
            if i21 % 2 == 0 { continue; }
        }
        std::mem::swap(&mut a1, &mut a2);
        let mut i24 = 0;
        'r27: loop {
            i24 += 1;
            if i24 > n || (y - y) > Dual64::from_re(0.0) && n != 2 { break; }
            a2 = a2 * ((x * y).cos()).sin();
        }
    } else if (w[n % 3] + w[1]) > Dual64::from_re(-0.75) && n != 2 {
        let g28 = |s30: Dual64, t29: Dual64| (x / ((Dual64::from_re(-0.4) + (-t29)) * (Dual64::from_re(-0.4) + (-t29)) + Dual64::from_re(1.5)));
        a2 = a2 * (v.windows(2).map(|t32| t32[0] * t32[1]).sum::<Dual64>()).sin().cos();
    } else {
        a1 = a1 * ((-(-w[2])).sin()).sin();
        a1 = a1 * (a2 * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4)).cos();
        let mut i33 = 0;
        loop {
            i33 += 1;
            if i33 > n || n % 2 == 0 { break; }
            if (w[(i33 + 1) % 3] * x) > Dual64::from_re(0.5) && i33 != 2 {
                a1 = a1 * ((-(((a1 * y) * x) * ((a1 * y) * x))).exp()).sin();
                let mut a37 = (y * ({ let t36 = (w[2] * v[(n + 1) % v.len()]); (v[i33 % v.len()] + a1).sin() }).cos());
            } else {
                a2 = (Dual64::from_re(n as f64) * halves((y + Dual64::from_re(0.3))).1.cos());
            }
            for i38 in 0..v.len() {
                let g41 = |s43: Dual64, t42: Dual64| turned(w, (y + y))[0];
                a2 = square((Dual64::from_re(0.0) + a2)).sin();
                a2 = ({ let t44 = (x - (Dual64::from_re(-0.75) - Dual64::from_re(i38 as f64))); (x * (-a2).sin().cos()) });
            }
        }
    }
    a2 = a2 - (v.iter().zip(&v[..]).map(|(s45, t46)| *s45 * *t46 + y).sum::<Dual64>()).sin();
    [a1 * Dual64::from_re(-0.75) + a2 * Dual64::from_re(1.0) + w[(n + 1) % 3], (v.iter().map(|t48| *t48 + Dual64::from_re(-0.75)).product::<Dual64>()).sin(), v[n % v.len()]]
}
pub(crate) fn o18(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p18(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p18(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p19(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut b1 = [y, tower((-w[2]), n % 4), Dual64::from_re(-0.4)];
    let mut a2 = square((Dual64::from_re(-1.0) + v[(n + 1) % v.len()])).sin();
    let mut l3 = vec![y, Dual64::from_re(0.5)];
    for i5 in 0..n {
        let t4 = l3[l3.len() - 1] * (v.windows(2).map(|t7| t7[0] * t7[1]).sum::<Dual64>()).sin();
        l3.push(t4);
    }
    if y < (w[1] + a2) {
        'r11: for (i8, t10) in v.iter().enumerate() {
            if n > 1 {
                a2 = size(&v[..]);
                a2 = halves((-Dual64::from_re(0.3))).0;
                a2 = (x / (l3[l3.len() - 1] * l3[l3.len() - 1] + Dual64::from_re(1.5)));
            } else {
                a2 = a2 + (v.iter().fold(x, |s12, t13| s12 * Dual64::from_re(0.5) + *t13 * w[(n + 1) % 3])).sin();
                a2 = (match i8 % 3 { 0 => (*t10), 1 => (v.iter().rev().enumerate().map(|(s14, t15)| *t15 * Dual64::from_re(s14 as f64)).sum::<Dual64>()).sin(), _ => Dual64::from_re(0.25) });
                b1 = turned(b1, (-((a2 * a2) * (a2 * a2))).exp());
            }
        }
        a2 = (a2 + (a2 * Dual64::from_re(0.3))).tanh();
        if b1[n % 3] < (y + y) {
            a2 = a2 - ((v[v.len() - 1] * b1[(n + 1) % 3]) - (-w[1])).tanh();
            a2 = a2 + ({ let t16 = ((-b1[n % 3]) - (l3[1] + b1[(n + 1) % 3])); mix((y + x), t16) });
            if (y + y) < (a2 - v[(n + 1) % v.len()]) {
                let mut b17 = [x; 3];
            }
        } else if (x - y) < (b1[(n + 1) % 3] * Dual64::from_re(-1.0)) {
            a2 = a2 + ((x - a2) + (a2 + b1[(n + 1) % 3])).cos();
            for t20 in &v[..] {
                a2 = (v.iter().fold(Dual64::from_re(0.5), |s21, t22| s21 * Dual64::from_re(0.5) + *t22 * w[0])).sin();
            }
            b1[n % 3] = b1[n % 3] + square((w[n % 3] + x)).sin();
        } else {
            b1[0] = ((x - l3[(n + 1) % l3.len()]) - (Dual64::from_re(n as f64) + y)).tanh();
        }
    }
    for i23 in 1..v.len() {
        for t28 in l3.iter_mut().rev() {
            *t28 = *t28 * ((0..i23 % 4).map(|i31| v[i31 % v.len()] * w[0]).sum::<Dual64>()).sin();
            a2 = (v[(n + 1) % v.len()] * (-((-v[n % v.len()]) * (-v[n % v.len()]))).exp().cos());
        }
    }
    a2 * Dual64::from_re(-0.75) + w[n % 3] + b1[1] + l3.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o19(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p19(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p19(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p20(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut b1 = [w[2]; 3];
    let mut f2 = ((-((x + b1[1]) * (x + b1[1]))).exp(), v[(n + 1) % v.len()]);
    for i3 in 0..n {
        f2.0 = f2.0 + square((y + v[0])).sin();
        let mut a6 = (-(((f2.0 + v[n % v.len()]) + (f2.1 + w[(i3 + 1) % 3])) * ((f2.0 + v[n % v.len()]) + (f2.1 + w[(i3 + 1) % 3])))).exp();
    }
    f2.0 = f2.0 * (x + (v[n % v.len()] * f2.1)).cos().cos();
    [f2.0 * Dual64::from_re(0.0) + f2.1 * Dual64::from_re(-1.0) + w[2] + b1[n % 3], ({ let t7 = (w[0] + y); (w[0] + w[n % 3]).sin() }), v[0]]
}
pub(crate) fn o20(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p20(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p20(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p21(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = (x * turned(w, (-x))[0].cos());
    let (mut a2, a3) = (mix((-a1), a1), x);
    if (a1 + y) < a1 {
        a1 = a1 + ((x + w[n % 3]) - (w[n % 3] - a2)).cos();
        for i4 in 0..n {
            let mut i7 = 0;
            loop {
                i7 += 1;
                if i7 > n || (y - a2) <= Dual64::from_re(0.0) { break; }
                a2 = a2 + (v.iter().copied().map(|t11| square(t11) - Dual64::from_re(0.5)).sum::<Dual64>()).sin();
                a2 = a2 + (if i4 % 2 == 0 { (match i7 % 3 { 0 => v[(n + 1) % v.len()], 1 => (w[0] + a1).sin(), _ => y }) } else { (a1 * w[0]).sin() });
                a2 = a2 + ({ let t12 = (a1 * v[v.len() - 1]); (w[0] + a3).tanh() });
            }
            if i4 > 1 {
                a2 = (match n % 3 { 0 => x, 1 => (w[2] + a1).cos(), _ => a1 });
                let mut a15 = (v.iter().filter(|t14| **t14 > w[1]).map(|t14| t14.sin()).sum::<Dual64>()).sin();
            } else if n % 2 == 0 {
                a1 = a1 * (((-v[0]) + w[i4 % 3]).cos()).sin();
                a1 = (a3 * (w[1] * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4)).cos());
                a1 = a1 + ((v[(i4 + 1) % v.len()] * a1) - v[(n + 1) % v.len()]).sin();
            } else {
                a2 = (v.iter().rev().enumerate().map(|(s16, t17)| *t17 * Dual64::from_re(s16 as f64)).sum::<Dual64>()).sin();
                a2 = a2 * (-(y + y)).cos().cos();
                a2 = a2 * ((0..n % 4).map(|i20| v[i20 % v.len()] * x).sum::<Dual64>()).sin().cos();
            }
        }
        for i21 in 2..=n {
            a2 = (v[v.len() - 1] * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
            for i24 in 0..v.len() {
                a1 = (w[n % 3] * (a1 * Dual64::from_re(0.6) + w[1] * Dual64::from_re(-0.4)).cos());
                a2 = (v.iter().skip(1).take(2).map(|t28| t28.cos() * a1).sum::<Dual64>()).sin();
            }
        }
    }
    if (w[n % 3] * v[(n + 1) % v.len()]) < (-v[1]) {
        for i29 in (1..v.len()).rev() {
            if (w[i29 % 3] * v[i29]) < (-w[2]) {
                a1 = (-(w[i29 % 3] + Dual64::from_re(0.5))).sin();
                let mut l32 = smoothed(&v[..], n);
                a2 = (v.iter().zip(&v[..]).map(|(s34, t35)| *s34 * *t35 + l32[i29 % l32.len()]).sum::<Dual64>()).sin();
            } else {
                if (y * a3) < (a2 + a2) { break; }
                a2 = a2 * (a3 - (a1 + w[1])).tanh().cos();
                a2 = a2 * ((v.iter().rev().enumerate().map(|(s36, t37)| *t37 * Dual64::from_re(s36 as f64)).sum::<Dual64>()).sin()).sin();
            }
            for i38 in 0..i29 {
                a1 = (v.iter().filter(|t42| **t42 > y).map(|t42| t42.sin()).sum::<Dual64>()).sin();
                a1 = a1 + ((y + v[i29 - 1]) + (w[i29 % 3] - a3)).tanh();
                std::mem::swap(&mut a1, &mut a2);
            }
        }
    } else {
        if n % 2 == 0 {
            a2 = a2 * (if (v[1] + y) < (w[1] - v[n % v.len()]) { tower((v[0] * x), n % 4) } else { (v[1] * (w[2] - v[v.len() - 1]).sin().cos()) }).cos();
            a2 = a2 + ({ let t43 = (a3 + (v[0] * w[1])); (v.iter().copied().map(|t45| square(t45) - t43).sum::<Dual64>()).sin() });
        } else {
            let mut a46 = size(&v[..]);
            let mut l47 = vec![a2, Dual64::from_re(0.5)];
            for i49 in 0..n {
                let t48 = l47[l47.len() - 1] * (v.iter().fold(x, |s50, t51| s50 * Dual64::from_re(0.5) + *t51 * a1)).sin();
                l47.push(t48);
            }
        }
    }
    a1 * Dual64::from_re(1.0) + a2 * Dual64::from_re(0.25) + w[2]
}
pub(crate) fn o21(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p21(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p21(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p22(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut a3 = (v.iter().filter(|t2| **t2 > x).map(|t2| t2.sin()).sum::<Dual64>()).sin();
    let mut b4 = w;
    if n > 1 {
        b4[(n + 1) % 3] = b4[(n + 1) % 3] + (x * (v[n % v.len()] / ((v[0] + b4[n % 3]) * (v[0] + b4[n % 3]) + Dual64::from_re(1.5))).cos());
    } else if (a3 - Dual64::from_re(0.0)) > Dual64::from_re(-0.75) && n != 2 {
        for i7 in (1..v.len()).rev() {
            let mut a10 = ((y - w[1]) + w[(n + 1) % 3]).tanh();
            (a3, a10) = (a10, (a3 - Dual64::from_re(0.9)).sin());
            (a3, a10) = (a10, (v[i7] + b4[2]).cos());
        }
        b4[(n + 1) % 3] = b4[(n + 1) % 3] * (v.iter().fold(x, |s11, t12| s11 * Dual64::from_re(0.5) + *t12 * a3)).sin().cos();
        b4[1] = b4[1] - (v[v.len() - 1] * Dual64::from_re(0.6) + Dual64::from_re(0.5) * Dual64::from_re(-0.4));
    } else {
        a3 = a3 + (v.iter().map(|t14| *t14 + v[n % v.len()]).product::<Dual64>()).sin();
    }
    for i15 in (1..v.len()).rev() {
        b4[(i15 + 1) % 3] = (v.iter().fold(y, |s18, t19| s18 * Dual64::from_re(0.5) + *t19 * Dual64::from_re(1.0))).sin();
    }
    a3 = a3 + halves((y * a3)).0;
    let mut i20 = 0;
    loop {
        i20 += 1;
        if i20 > n || (-a3) > Dual64::from_re(0.3) && n != 2 { break; }
        b4.swap((n + 1) % 3, 1);
        for i23 in 1..n {
            if (a3 - a3) > Dual64::from_re(1.0) && n != 2 { break; }
            let mut b26 = [Dual64::from_re(0.5); 3];
            for t31 in &v[..] {
                a3 = a3 * ((v.iter().map(|t33| *t33 * y).sum::<Dual64>()).sin()).sin();
            }
        }
    }
    let mut i34 = 0;
    loop {
        i34 += 1;
        if i34 > n || (v[(n + 1) % v.len()] * Dual64::from_re(n as f64)) > Dual64::from_re(0.3) && n != 2 { break; }
        b4[(i34 + 1) % 3] = b4[(i34 + 1) % 3] + (w[n % 3] * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
    }
    [a3 * Dual64::from_re(0.25) + w[(n + 1) % 3] + b4[0], (v[v.len() - 1] / ((-a3) * (-a3) + Dual64::from_re(1.5))), x]
}
pub(crate) fn o22(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p22(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p22(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p23(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let a3 = (v.iter().map(|t2| *t2 + Dual64::from_re(-0.4)).product::<Dual64>()).sin();
    let mut a3 = (v.iter().map(|t5| *t5 + w[(n + 1) % 3]).product::<Dual64>()).sin();
    a3 = (y * (x * Dual64::from_re(0.6) + w[0] * Dual64::from_re(-0.4)).cos());
    let mut i6 = 0;
    while i6 < 4 && (Dual64::from_re(0.0) + x) < Dual64::from_re(0.8) {
        let mut i9 = 0;
        loop {
            i9 += 1;
            if i9 > n || i6 > 1 { break; }
            if (-Dual64::from_re(0.9)) > Dual64::from_re(0.3) && n != 2 {
                a3 = a3 + (v.iter().fold(a3, |s12, t13| s12 * Dual64::from_re(0.5) + *t13 * a3)).sin();
                a3 = a3 * x.cos().cos();
            } else if (Dual64::from_re(-0.4) * a3) < (w[i9 % 3] + Dual64::from_re(0.5)) {
                a3 = (w[i9 % 3] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
            } else {
                a3 = (w[i9 % 3] * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4));
            }
            a3 = (a3 * (-((y + w[i9 % 3]) * (y + w[i9 % 3]))).exp().cos());
        }
        i6 += 1;
    }
    a3 = turned(w, y)[1];
    for i14 in 0..n {
        for i17 in 1..n {
            'r23: for (&s21, t22) in v.iter().zip(v.iter().rev()) {
                a3 = (v.iter().fold(y, |s24, t25| s24 * Dual64::from_re(0.5) + *t25 * a3)).sin();
                a3 = a3 * size(&v[..]).cos();
                a3 = a3 * ((Dual64::from_re(-0.75) * Dual64::from_re(0.6) + v[n % v.len()] * Dual64::from_re(-0.4))).sin();
            }
            a3 = (match n % 3 { 0 => y, 1 => (v.iter().map(|t27| *t27 * Dual64::from_re(0.5)).sum::<Dual64>()).sin(), _ => y });
        }
        for t30 in &v[..] {
            a3 = a3 + square((-x)).sin();
        }
        if (a3 - y) < (v[n % v.len()] * a3) {
            let mut a31 = size(&v[..]);
        } else if i14 > 1 {
            a3 = (w[1] * (x * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)).cos());
        } else {
            for i32 in 0..v.len() {
                let l37 = &v[v.len() - 2..];
            }
            if (y * x) < (a3 * w[2]) {
                a3 = a3 - size(&v[..]);
                a3 = a3 - (-(((x * v[i14 % v.len()]) + (x + v[n % v.len()])) * ((x * v[i14 % v.len()]) + (x + v[n % v.len()])))).exp();
                let mut f38 = ((w[0] + x).cos(), Dual64::from_re(-1.0));
            } else if w[n % 3] < (v[0] + a3) {
                if n > 1 { continue; }
                a3 = a3 * ((v[1] * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4))).sin();
                a3 = a3 * ((-v[i14 % v.len()]) * Dual64::from_re(1.0)).cos().cos();
            } else {
                a3 = halves((a3 + a3)).1;
                let a3 = ((a3 * x) - (x - v[n % v.len()])).cos();
            }
            a3 = ((a3 - y) * a3).tanh();
        }
    }
    [a3 * Dual64::from_re(0.9) + w[1], (v.iter().map(|t40| *t40 * a3).sum::<Dual64>()).sin(), y]
}
pub(crate) fn o23(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p23(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p23(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Dual64::from_re(0.7) - b[0];
    s
}

pub(crate) fn p24(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut b1 = w;
    let mut a4 = (v.windows(2).map(|t3| t3[0] * t3[1]).sum::<Dual64>()).sin();
    let (mut a5, a6) = ((-((-a4) * (-a4))).exp(), w[n % 3]);
    a5 = a5 * (v.iter().zip(&v[..]).map(|(s7, t8)| *s7 * *t8 + v[v.len() - 1]).sum::<Dual64>()).sin().cos();
    b1[n % 3] = (if n % 2 == 0 { (if (a4 - Dual64::from_re(0.9)) <= Dual64::from_re(-0.4) { (a6 + Dual64::from_re(0.0)).sin() } else { w[1].sin() }) } else { (w[n % 3] - a4).sin() });
    for (&s10, t11) in v.iter().zip(v.iter().rev()) {
        for i12 in (1..v.len()).rev() {
            if (-a5) < a6 {
                a5 = a5 + mix((*t11), s10);
                a4 = a4 + mix(y, w[(i12 + 1) % 3]);
                a5 = size(&v[..]);
            }
        }
        b1[0] = b1[0] + mix((a5 * x), (*t11));
    }
    vec![a4 * Dual64::from_re(-0.4) + a5 * Dual64::from_re(0.9) + w[0] + b1[(n + 1) % 3], (-((a4 + y) * (a4 + y))).exp(), w[1]]
}
pub(crate) fn o24(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p24(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p24(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p25(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = halves(w[1]).1;
    let l4 = &v[v.len() - 2..];
    let mut l5 = l4.iter().map(|t6| *t6 * a1).collect::<Vec<Dual64>>();
    a1 = (-(-w[(n + 1) % 3])).sin();
    l5[1] = l5[1] * ((a1 * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4))).sin();
    for i7 in 1..v.len() {
        'r13: for i10 in 0..n {
            let (i14, i15) = (0, i10 % l5.len());
            l5.swap(i14, i15);
            for t18 in &v[..] {
                let mut a21 = (l4.iter().fold(a1, |s19, t20| s19 * Dual64::from_re(0.5) + *t20 * l5[i10 % l5.len()])).sin();
                a1 = a1 * (y / ((*t18) * (*t18) + Dual64::from_re(1.5))).cos();
                let mut l22 = smoothed(&v[..], n);
            }
            let mut b24 = [l5[(n + 1) % l5.len()]; 3];
        }
        for i25 in 0..n {
            a1 = a1 + (l5[(i7 + 1) % l5.len()] / (((l4[n % l4.len()] + y) * l5[l5.len() - 1]) * ((l4[n % l4.len()] + y) * l5[l5.len() - 1]) + Dual64::from_re(1.5)));
            a1 = (match i25 % 3 { 0 => x, 1 => (-((-y) * (-y))).exp(), _ => l4[i25 % l4.len()] });
        }
    }
    a1 = ({ let t28 = ((w[(n + 1) % 3] + w[(n + 1) % 3]) + (-x)); turned(w, (Dual64::from_re(0.9) + w[n % 3]))[2] });
    a1 = a1 + (a1 * Dual64::from_re(0.6) + w[n % 3] * Dual64::from_re(-0.4));
    a1 * Dual64::from_re(-0.4) + w[0] + l5.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o25(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p25(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p25(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p26(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = ((y + w[(n + 1) % 3]) * v[1]).sin();
    let mut a4 = (v.iter().copied().map(|t3| square(t3) - a1).sum::<Dual64>()).sin();
    for (&s6, t7) in v.iter().zip(v.iter().rev()) {
        a1 = a1 * (-((((*t7) - w[1]) + y) * (((*t7) - w[1]) + y))).exp().cos();
        a4 = a4 * (tower((s6 - w[2]), n % 4)).sin();
    }
    let g8 = |s10: Dual64, t9: Dual64| size(&v[..]);
    a4 = (v.iter().fold(a1, |s11, t12| s11 * Dual64::from_re(0.5) + *t12 * v[1])).sin();
    for i13 in (1..v.len()).rev() {
        a4 = a1.cos();
        a1 = a1 * (x * (-(y * y)).exp().cos()).cos();
    }
    a4 = a4 * g8(w[(n + 1) % 3], v[(n + 1) % v.len()]).cos();
    a1 * Dual64::from_re(-0.75) + a4 * Dual64::from_re(0.9) + w[n % 3]
}
pub(crate) fn o26(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p26(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p26(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p27(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut l1 = vec![x, (w[n % 3] * x.sin().cos()), Dual64::from_re(0.25)];
    let mut a6 = ((0..n % 4).map(|i5| l1[i5 % l1.len()] * y).sum::<Dual64>()).sin();
    for t9 in w {
        for i10 in 0..l1.len() {
            for i13 in (1..l1.len()).rev() {
                if (y + a6) > Dual64::from_re(-0.4) && i10 != 2 { continue; }
            }
            let mut i16 = 0;
            loop {
                i16 += 1;
                if i16 > n || n > 1 { break; }
                a6 = a6 + halves((x + a6)).1;
            }
        }
        for i19 in (1..l1.len()).rev() {
            let a24 = (v.iter().skip(1).take(2).map(|t23| t23.cos() * a6).sum::<Dual64>()).sin();
            for (&s26, t27) in l1.iter().zip(l1.iter().rev()) {
                a6 = a6 + tower((y * Dual64::from_re(1.0)), i19 % 4);
                a6 = a6 - (v.iter().skip(1).take(2).map(|t29| t29.cos() * s26).sum::<Dual64>()).sin();
                a6 = a6 + (w[0] * Dual64::from_re(0.6) + w[(n + 1) % 3] * Dual64::from_re(-0.4));
            }
            l1[1] = l1[1] * (w[i19 % 3] / (((y - l1[i19 - 1]) * w[(i19 + 1) % 3]) * ((y - l1[i19 - 1]) * w[(i19 + 1) % 3]) + Dual64::from_re(1.5))).cos();
        }
        if (-w[(n + 1) % 3]) <= Dual64::from_re(0.25) {
            if n > 1 {
                a6 = tower((Dual64::from_re(0.0) + Dual64::from_re(1.0)), n % 4);
                a6 = a6 + (-(((x + y) * y) * ((x + y) * y))).exp();
            } else if (Dual64::from_re(n as f64) + v[(n + 1) % v.len()]) < (l1[(n + 1) % l1.len()] + x) {
                a6 = (l1[n % l1.len()] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
                let i30 = (n + 1) % l1.len();
                l1[i30] = l1[i30] * l1[(n + 1) % l1.len()] / (Dual64::from_re(1.0) + l1[(n + 1) % l1.len()] * l1[(n + 1) % l1.len()]);
                a6 = a6 + (l1.iter().map(|t32| *t32 + w[n % 3]).product::<Dual64>()).sin();
            } else {
                a6 = (l1.iter().filter(|t34| **t34 > Dual64::from_re(-1.0)).map(|t34| t34.sin()).sum::<Dual64>()).sin();
            }
        } else if (a6 - w[n % 3]) <= Dual64::from_re(-1.0) {
            if (x + w[0]) > Dual64::from_re(0.5) && n != 2 {
                let (i35, i36) = (1, (n + 1) % l1.len());
                l1.swap(i35, i36);
            }
            let mut i37 = 0;
            'r40: loop {
                i37 += 1;
                if i37 > n || (-l1[l1.len() - 1]) < (a6 + Dual64::from_re(-0.75)) { break; }
                a6 = a6 + (y * turned(w, (w[n % 3] + l1[i37 % l1.len()]))[(i37 + 1) % 3].cos());
                a6 = square((a6 + l1[i37 % l1.len()])).sin();
            }
            let mut i41 = 0;
            loop {
                i41 += 1;
                if i41 > n || (w[n % 3] + a6) <= Dual64::from_re(0.3) { break; }
                l1[1] = (l1[n % l1.len()] + y).cos();
                a6 = a6 + (y * (l1.iter().rev().enumerate().map(|(s44, t45)| *t45 * Dual64::from_re(s44 as f64)).sum::<Dual64>()).sin().cos());
            }
        } else {
            for i46 in 0..v.len() {
                a6 = a6 * ((l1.iter().filter(|t50| **t50 > x).map(|t50| t50.sin()).sum::<Dual64>()).sin()).sin();
            }
        }
    }
    for i51 in 1..v.len() {
        let i54 = i51 % l1.len();
        l1[i54] = l1[i54] + halves((v[i51 % v.len()] + a6)).0;
    }
    let (mut a55, a56) = (({ let t57 = (a6 * x); (x * y).sin() }), w[(n + 1) % 3]);
    for i58 in 0..n {
        a6 = a6 + (w[i58 % 3] * Dual64::from_re(0.6) + l1[1] * Dual64::from_re(-0.4));
        a55 = (Dual64::from_re(n as f64) * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
        let mut a61 = size(&l1[..1]);
    }
    ((match n % 3 { 0 => Dual64::from_re(n as f64), 1 => (Dual64::from_re(0.3) + Dual64::from_re(0.0)).sin(), _ => a6 }), a6 * Dual64::from_re(-0.4) + a55 * Dual64::from_re(-0.4) + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o27(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p27(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p27(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p28(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let l3 = &v[v.len() - 2..];
    let mut l4 = vec![l3[l3.len() - 1]; v.len()];
    let mut l6 = l3.to_vec();
    if (Dual64::from_re(0.25) - w[n % 3]) < (y + x) {
        let mut l8 = smoothed(&l3[..], n);
        if w[2] < y {
            if (y - w[n % 3]) <= Dual64::from_re(-0.75) {
                let l12 = &v[v.len() - 2..];
            } else if (-x) > Dual64::from_re(0.3) && n != 2 {
                let mut f13 = ((-((-w[1]) * (-w[1]))).exp(), x);
            } else {
                let mut l14 = smoothed(&l3[..], n);
                let mut a17 = ({ let t16 = (-y); (x * t16).sin() });
                a17 = (if n > 1 { (y * Dual64::from_re(n as f64)).tanh() } else { halves((-y)).1 });
            }
            let mut a18 = (Dual64::from_re(-1.0) * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
            let mut a19 = mix((l8[(n + 1) % l8.len()] * l3[n % l3.len()]), a18);
        }
        let l22 = &v[v.len() - 2..];
    }
    for i23 in 1..v.len() {
        for t28 in w {
            let mut i29 = 0;
            loop {
                i29 += 1;
                if i29 > n || n > 1 { break; }
                let mut f32 = ((t28 * (-y).sin().cos()), t28);
            }
        }
    }
    l6[0] = w[n % 3] + l4.iter().sum::<Dual64>() + Dual64::from_re(1.0);
    l6
}
pub(crate) fn o28(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p28(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p28(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p29(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut f1 = (size(&v[..1]), y);
    let mut f2 = ((v.iter().zip(&v[..]).map(|(s3, t4)| *s3 * *t4 + w[1]).sum::<Dual64>()).sin(), f1.0);
    let mut l5 = vec![f1.0, (if (y * f2.0) < (v[n % v.len()] + w[n % 3]) { (Dual64::from_re(0.25) + w[2]).sin() } else { (f1.1 + f1.1).sin() }), Dual64::from_re(0.25)];
    for i7 in 0..2 {
        f1.0 = f1.0 * ((f1.1 * Dual64::from_re(0.6) + f1.1 * Dual64::from_re(-0.4))).sin();
        let a10 = (f1.0 / ((f2.0 * w[n % 3]) * (f2.0 * w[n % 3]) + Dual64::from_re(1.5)));
        if (f1.1 - f2.0) < (a10 + f2.0) {
            let mut i11 = 0;
            while i11 < n {
                let g14 = |s16: Dual64, t15: Dual64| (v.iter().rev().enumerate().map(|(s17, t18)| *t18 * Dual64::from_re(s17 as f64)).sum::<Dual64>()).sin();
                f1.1 = (f1.1 * size(&l5[..]).cos());
                i11 += 1;
            }
            f1.0 = f1.0 * (l5.iter().rev().enumerate().map(|(s19, t20)| *t20 * Dual64::from_re(s19 as f64)).sum::<Dual64>()).sin().cos();
            f2.0 = tower((f1.1 + w[(i7 + 1) % 3]), n % 4);
        } else {
            'r24: for i21 in 0..v.len() {
                f2.1 = f2.1 * (l5[0] * Dual64::from_re(0.6) + l5[l5.len() - 1] * Dual64::from_re(-0.4)).cos();
            }
            for i25 in (0..n).step_by(2) {
                f2.1 = f2.1 * ((0..n % 4).map(|i30| v[i30 % v.len()] * l5[i7 % l5.len()]).sum::<Dual64>()).sin().cos();
                (f1.0, f2.1) = (f2.1, (v.iter().skip(1).take(2).map(|t32| t32.cos() * l5[l5.len() - 1]).sum::<Dual64>()).sin());
            }
        }
    }
    (f1.0, f2.1) = (f2.1, (Dual64::from_re(0.0) * Dual64::from_re(0.6) + w[(n + 1) % 3] * Dual64::from_re(-0.4)));
    f1.0 = f1.0 * ((l5.iter().map(|t34| *t34 * l5[l5.len() - 1]).sum::<Dual64>()).sin()).sin();
    if n % 2 == 0 {
        for i35 in 0..n {
            f1.1 = f1.1 * (v[v.len() - 1] / ((-(Dual64::from_re(n as f64) - f1.1)) * (-(Dual64::from_re(n as f64) - f1.1)) + Dual64::from_re(1.5))).cos();
        }
    }
    if n % 2 == 0 {
        f2.1 = f2.1 - (f2.1 * Dual64::from_re(0.6) + f2.1 * Dual64::from_re(-0.4));
        f1.0 = f1.0 + (v.iter().zip(&v[..]).map(|(s38, t39)| *s38 * *t39 + f2.1).sum::<Dual64>()).sin();
        (f1.0, f2.1) = (f2.1, turned(w, (f2.1 - f2.1))[n % 3]);
    } else if (-f1.1) <= Dual64::from_re(0.3) {
        if (-y) > Dual64::from_re(1.0) && n != 2 {
            f2.0 = ({ let t40 = ((f1.0 - w[n % 3]) - (w[0] - x)); mix((-l5[l5.len() - 1]), Dual64::from_re(0.9)) });
            let a41 = (Dual64::from_re(1.0) * Dual64::from_re(0.6) + f1.1 * Dual64::from_re(-0.4));
        }
        for i42 in 1..v.len() {
            f1.0 = (w[1] * Dual64::from_re(0.6) + f1.1 * Dual64::from_re(-0.4));
        }
    } else {
        let (i45, i46) = (1, n % l5.len());
        l5.swap(i45, i46);
        let mut i47 = 0;
        loop {
            i47 += 1;
            if i47 > n || (-y) < (Dual64::from_re(n as f64) * x) { break; }
            let mut i50 = 0;
            loop {
                i50 += 1;
                if i50 > n || (f2.1 * f2.0) <= Dual64::from_re(0.3) { break; }
                f2.1 = f2.1 + (-(((w[(n + 1) % 3] * w[(i50 + 1) % 3]) - (v[(i47 + 1) % v.len()] + f2.1)) * ((w[(n + 1) % 3] * w[(i50 + 1) % 3]) - (v[(i47 + 1) % v.len()] + f2.1)))).exp();
                f2.1 = (f2.1 * (v.iter().zip(&v[..]).map(|(s53, t54)| *s53 * *t54 + w[i47 % 3]).sum::<Dual64>()).sin().cos());
            }
        }
        l5[1] = (Dual64::from_re(n as f64) + f2.1).sin();
    }
    [f1.0 * Dual64::from_re(-1.0) + f1.1 * Dual64::from_re(0.3) + f2.0 * Dual64::from_re(1.0) + f2.1 * Dual64::from_re(0.9) + w[n % 3] + l5.iter().map(|t| t.sin()).sum::<Dual64>(), (v.iter().map(|t56| *t56 + f2.0).product::<Dual64>()).sin(), f1.0]
}
pub(crate) fn o29(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p29(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p29(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p30(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let l3 = &v[v.len() - 2..];
    let mut a4 = (match n % 3 { 0 => v[n % v.len()], 1 => tower((x - l3[n % l3.len()]), n % 4), _ => w[2] });
    for t7 in l3.windows(2) {
        for (&s9, t10) in v.iter().zip(v.iter().rev()) {
            'r14: for (&s12, t13) in v.iter().zip(l3.iter().rev()) {
                a4 = (-(-w[2])).sin();
            }
            'r18: for t17 in w {
                a4 = a4 * size(&l3[..=1]).cos();
            }
        }
        for i19 in 2..=n {
            for i22 in 2..=n {
                if (l3[(n + 1) % l3.len()] + a4) < (a4 - y) { continue; }
                a4 = tower((-v[1]), i22 % 4);
                if (y * t7[0]) > Dual64::from_re(1.0) && i22 != 2 { continue; }
            }
            let l27 = &l3[l3.len() - 2..];
            a4 = a4 + (match n % 3 { 0 => a4, 1 => (Dual64::from_re(i19 as f64) * (t7[0] * y).sin().cos()), _ => w[(n + 1) % 3] });
        }
        for i28 in 1..l3.len() {
            let mut b31 = [t7[0]; 3];
            let mut i35 = 0;
            loop {
                i35 += 1;
                if i35 > n || (t7[1] - Dual64::from_re(0.0)) <= Dual64::from_re(0.25) { break; }
                a4 = tower((t7[1] + t7[0]), i35 % 4);
                a4 = a4 + (v.windows(2).map(|t39| t39[0] * t39[1]).sum::<Dual64>()).sin();
            }
        }
    }
    a4 = a4 * (v.windows(2).map(|t41| t41[0] * t41[1]).sum::<Dual64>()).sin().cos();
    [a4 * Dual64::from_re(0.5) + w[n % 3], (y * (x + Dual64::from_re(0.0)).sin().cos()), l3[n % l3.len()]]
}
pub(crate) fn o30(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p30(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p30(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Dual64::from_re(0.7) - b[0];
    s
}

pub(crate) fn p31(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = (-w[n % 3]).sin();
    let mut l2 = v.iter().map(|t3| *t3 * v[1]).collect::<Vec<Dual64>>();
    for i4 in 0..n {
        a1 = a1 * ((y * size(&l2[..1]).cos())).sin();
        let (i7, i8) = (n % l2.len(), n % l2.len());
        l2.swap(i7, i8);
    }
    if (y + w[2]) < (w[n % 3] - Dual64::from_re(-0.75)) {
        let i9 = n % l2.len();
        l2[i9] = l2[i9] + (-(w[0] * Dual64::from_re(0.25))).tanh();
        let i10 = (n + 1) % l2.len();
        l2[i10] = l2[i10] * l2[(n + 1) % l2.len()] / (Dual64::from_re(1.0) + l2[(n + 1) % l2.len()] * l2[(n + 1) % l2.len()]);
    } else if n % 2 == 0 {
        for i11 in 0..l2.len() {
            a1 = a1 + (-(a1 + v[n % v.len()])).sin();
        }
        for t16 in &l2[..] {
            let mut a17 = ((*t16) * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4));
            a17 = (v.iter().map(|t19| *t19 + l2[(n + 1) % l2.len()]).product::<Dual64>()).sin();
            let mut b20 = [(*t16), (v.iter().zip(&l2[..]).map(|(s21, t22)| *s21 * *t22 + Dual64::from_re(n as f64)).sum::<Dual64>()).sin(), x];
        }
    } else {
        for i23 in 0..l2.len() {
            if n % 2 == 0 {
                if n > 1 { return (a1 * (l2[i23] * w[(n + 1) % 3]).sin().cos()); }
            } else {
                l2[i23] = l2[i23] - square((a1 * y)).sin();
                a1 = (y * Dual64::from_re(0.6) + w[1] * Dual64::from_re(-0.4));
                a1 = (x / (((w[1] + a1) + (x - a1)) * ((w[1] + a1) + (x - a1)) + Dual64::from_re(1.5)));
            }
        }
        let mut l26 = smoothed(&l2[..], n);
        for i28 in (1..l2.len()).rev() {
            a1 = (a1 + a1).cos();
        }
    }
    a1 * Dual64::from_re(-0.75) + w[2] + l2.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o31(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p31(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p31(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p32(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let a1 = (match n % 3 { 0 => v[v.len() - 1], 1 => (if n % 2 == 0 { (x * y).sin() } else { (w[2] - w[n % 3]).sin() }), _ => x });
    let mut b2 = w;
    b2[n % 3] = b2[n % 3] + (Dual64::from_re(0.25) * (v.iter().rev().enumerate().map(|(s5, t6)| *t6 * Dual64::from_re(s5 as f64)).sum::<Dual64>()).sin().cos());
    for i7 in 1..v.len() {
        let mut i10 = 0;
        'r13: loop {
            i10 += 1;
            if i10 > n || (a1 + a1) <= Dual64::from_re(0.0) { break; }
            b2[0] = b2[0] + ((y * w[0]) + (x - x)).tanh();
            if i7 > 1 { continue; }
            if (a1 + y) < (-Dual64::from_re(0.5)) { break 'r13; }
        }
        if b2[n % 3] > Dual64::from_re(-0.4) && n != 2 { continue; }
    }
    ((y * y).cos(), w[1] + b2[n % 3])
}
pub(crate) fn o32(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p32(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p32(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p33(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let a1 = (match n % 3 { 0 => y, 1 => (match n % 3 { 0 => y, 1 => (-w[2]).sin(), _ => y }), _ => w[(n + 1) % 3] });
    let g2 = |s4: Dual64, t3: Dual64| mix((v[1] * x), v[n % v.len()]);
    let mut b5 = turned(w, y);
    'r9: for i6 in 1..v.len() {
        for i10 in 0..i6 {
            let mut i13 = 0;
            loop {
                i13 += 1;
                if i13 > n || (-w[(i6 + 1) % 3]) < (a1 + v[i6 - 1]) { break; }
                b5[i6 % 3] = ((a1 - a1) + v[i6 - 1]).cos();
                let g16 = |s18: Dual64, t17: Dual64| (Dual64::from_re(-0.4) * y.sin().cos());
            }
        }
        let mut b19 = w;
        let mut b20 = [a1; 3];
    }
    vec![w[2] + b5[1], (v.windows(2).map(|t22| t22[0] * t22[1]).sum::<Dual64>()).sin(), y]
}
pub(crate) fn o33(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p33(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p33(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p34(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut b1 = [w[(n + 1) % 3], size(&v[..]), x];
    let mut l2 = v.to_vec();
    b1[(n + 1) % 3] = b1[(n + 1) % 3] * ((v[v.len() - 1] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4))).sin();
    let i4 = n % l2.len();
    l2[i4] = l2[i4] + halves((x + x)).1;
    (tower((-v[n % v.len()]), n % 4), w[1] + b1[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o34(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p34(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p34(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p35(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut a1 = (x / ((-(x * v[(n + 1) % v.len()])) * (-(x * v[(n + 1) % v.len()])) + Dual64::from_re(1.5)));
    let (mut a2, a3) = ((y - w[n % 3]).tanh(), x);
    'r7: for i4 in 1..v.len() {
        (a1, a2) = (a2, ({ let t8 = (a1 + y); (Dual64::from_re(n as f64) + Dual64::from_re(-0.4)).sin() }));
        let mut i9 = 0;
        loop {
            i9 += 1;
            if i9 > n || (w[2] * v[n % v.len()]) < (w[n % 3] + v[i4]) { break; }
            let mut i12 = 0;
            while i12 < n {
                a2 = ((x * a2) + y).sin();
                a2 = (v.iter().rev().enumerate().map(|(s15, t16)| *t16 * Dual64::from_re(s15 as f64)).sum::<Dual64>()).sin();
                a2 = a2 - (a1 * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4));
                i12 += 1;
            }
            a1 = (v.iter().skip(1).take(2).map(|t18| t18.cos() * a3).sum::<Dual64>()).sin();
        }
        a2 = a2 * (({ let t19 = ((a3 + a3) - (a2 + y)); (-((-t19) * (-t19))).exp() })).sin();
    }
    let mut a20 = (a3 * Dual64::from_re(0.6) + v[n % v.len()] * Dual64::from_re(-0.4));
    let mut i21 = 0;
    loop {
        i21 += 1;
        if i21 > n || x < (a1 * v[(n + 1) % v.len()]) { break; }
        for i24 in 0..v.len() {
            a2 = a2 - ((a2 + v[i24]) * Dual64::from_re(n as f64)).tanh();
        }
        for i27 in 2..=n {
            let mut i30 = 0;
            loop {
                i30 += 1;
                if i30 > n || i27 % 2 == 0 { break; }
                a20 = a20 * (Dual64::from_re(1.0) * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4)).cos();
                a1 = a1 * ((v.iter().map(|t34| *t34 * a2).sum::<Dual64>()).sin()).sin();
                a2 = a2 + (a20 * (a1 * (a20 + v[0]).sin().cos()).cos());
            }
            a1 = (a3 / (((y + a20) + v[1]) * ((y + a20) + v[1]) + Dual64::from_re(1.5)));
            for t37 in &v[..] {
                (a1, a20) = (a20, (v.iter().rev().enumerate().map(|(s38, t39)| *t39 * Dual64::from_re(s38 as f64)).sum::<Dual64>()).sin());
                a20 = a20 * (v.iter().copied().map(|t41| square(t41) - a20).sum::<Dual64>()).sin().cos();
                a2 = (v.iter().map(|t43| *t43 * a2).sum::<Dual64>()).sin();
            }
        }
    }
    ((w[1] / ((-y) * (-y) + Dual64::from_re(1.5))), a1 * Dual64::from_re(1.0) + a2 * Dual64::from_re(0.5) + a20 * Dual64::from_re(-0.4) + w[n % 3])
}
pub(crate) fn o35(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p35(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p35(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p36(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut b1 = [x; 3];
    let a2 = tower(y, n % 4);
    let mut a3 = size(&v[..1]);
    'r7: for i4 in 1..v.len() {
        if (a3 * y) <= Dual64::from_re(0.5) {
            a3 = a3 + square((v[v.len() - 1] + a2)).sin();
        } else {
            if (y - a3) < Dual64::from_re(i4 as f64) {
                let mut l8 = vec![v[i4 - 1], Dual64::from_re(0.5)];
                for i10 in 0..n {
                    let t9 = l8[l8.len() - 1] * (v.iter().fold(v[0], |s11, t12| s11 * Dual64::from_re(0.5) + *t12 * a3)).sin();
                    l8.push(t9);
                }
            }
            let (mut a13, a14) = ((v.iter().map(|t16| *t16 + b1[0]).product::<Dual64>()).sin(), w[0]);
            let mut i17 = 0;
            loop {
                i17 += 1;
                if i17 > n || n % 2 == 0 { break; }
                b1[0] = b1[0] - ((v[n % v.len()] * v[i4 - 1]) - (a14 * a14)).sin();
                a3 = (if (w[i4 % 3] - v[(n + 1) % v.len()]) > Dual64::from_re(0.0) && n != 2 { (v.iter().filter(|t21| **t21 > a3).map(|t21| t21.sin()).sum::<Dual64>()).sin() } else { halves((a14 + a3)).0 });
            }
        }
        'r25: for i22 in 0..v.len() {
            for t28 in v.windows(2) {
                b1[(i22 + 1) % 3] = halves(t28[1]).0;
            }
            for i29 in (1..v.len()).rev() {
                b1[i22 % 3] = b1[i22 % 3] * ((a3 - v[i29 - 1]) + (a3 - v[i4])).sin().cos();
            }
            let mut f32 = (size(&v[..]), Dual64::from_re(1.0));
        }
    }
    a3 = (a2 * (b1[n % 3] + a2).sin().cos());
    for i33 in 1..v.len() {
        b1.swap(n % 3, n % 3);
    }
    (({ let t36 = b1[1]; (-v[n % v.len()]).sin() }), a3 * Dual64::from_re(0.25) + w[2] + b1[(n + 1) % 3])
}
pub(crate) fn o36(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p36(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p36(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p37(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let (mut a1, a2) = (({ let t3 = w[n % 3]; t3.sin() }), y);
    let mut l4 = v.iter().map(|t5| *t5 * v[n % v.len()]).collect::<Vec<Dual64>>();
    let mut a8 = (v.iter().fold(l4[n % l4.len()], |s6, t7| s6 * Dual64::from_re(0.5) + *t7 * l4[(n + 1) % l4.len()])).sin();
    a1 = a1 + size(&l4[1..]);
    l4[0] = l4[0] - (a8 * Dual64::from_re(0.6) + a8 * Dual64::from_re(-0.4));
    for i9 in 0..l4.len() {
        for i12 in (0..n).rev() {
            'r18: for i15 in (1..=n).rev() {
                a8 = a8 * ((y * Dual64::from_re(0.6) + w[i15 % 3] * Dual64::from_re(-0.4))).sin();
                let i19 = (i12 + 1) % l4.len();
                l4[i19] = l4[i19] - (-(a1 - w[i12 % 3])).cos();
            }
            for i20 in (1..l4.len()).rev() {
                a8 = a8 + ((w[0] * w[i12 % 3]) + (l4[i9] + w[i20 % 3])).cos();
            }
            if (a8 - y) < (-a8) { break; }
        }
    }
    ((if (Dual64::from_re(n as f64) - y) < (a1 + a8) { w[n % 3].sin() } else { (l4[l4.len() - 1] + y).sin() }), a1 * Dual64::from_re(0.3) + a8 * Dual64::from_re(0.25) + w[0] + l4.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o37(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p37(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p37(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p38(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let (mut a1, a2) = (((0..n % 4).map(|i5| v[i5 % v.len()] * y).sum::<Dual64>()).sin(), y);
    let (mut a6, a7) = ((Dual64::from_re(1.0) * x).cos(), w[0]);
    let l10 = &v[v.len() - 2..];
    let mut i11 = 0;
    'r14: loop {
        i11 += 1;
        if i11 > n || (-Dual64::from_re(0.0)) < (y + x) { break; }
        (a1, a6) = (a6, (l10.iter().fold(a7, |s15, t16| s15 * Dual64::from_re(0.5) + *t16 * a1)).sin());
    }
    let mut i17 = 0;
    while i17 < n {
        for i20 in (1..=n).rev() {
            for (i23, t25) in v.iter().enumerate() {
                a1 = a1 + (v[i23] * (a2 * (w[i20 % 3] * a6).sin().cos()).cos());
                a6 = (match n % 3 { 0 => l10[1], 1 => size(&v[..]), _ => w[(i20 + 1) % 3] });
            }
            for i26 in 0..v.len() {
                let a30 = (l10[(i20 + 1) % l10.len()] * ({ let t29 = (-x); (a6 * a7).sin() }).cos());
            }
            a6 = (l10[i17 % l10.len()] * (v.iter().fold(a2, |s31, t32| s31 * Dual64::from_re(0.5) + *t32 * w[i20 % 3])).sin().cos());
        }
        a1 = a1 * ((Dual64::from_re(-0.75) * Dual64::from_re(0.6) + Dual64::from_re(0.9) * Dual64::from_re(-0.4))).sin();
        a6 = a6 - (v.iter().map(|t34| *t34 + a1).product::<Dual64>()).sin();
        i17 += 1;
    }
    let mut i35 = 0;
    while i35 < 4 && (l10[l10.len() - 1] + w[(n + 1) % 3]) < Dual64::from_re(0.8) {
        a1 = a1 * (tower(a1, i35 % 4)).sin();
        let mut i38 = 0;
        while i38 < 4 && (v[i35 % v.len()] - a1) < Dual64::from_re(0.8) {
            let a43 = (v.iter().map(|t42| *t42 * Dual64::from_re(0.5)).sum::<Dual64>()).sin();
            'r47: for t46 in l10.windows(2) {
                let mut a48 = (a7 / ((t46[0] + a7) * (t46[0] + a7) + Dual64::from_re(1.5)));
            }
            if (a2 + l10[(n + 1) % l10.len()]) < (-a2) { i38 += 1; continue; }
            i38 += 1;
        }
        i35 += 1;
    }
    for t51 in v.windows(2) {
        'r55: for t54 in w {
            (a1, a6) = (a6, (w[n % 3] + a2).cos());
        }
        if (t51[1] - Dual64::from_re(n as f64)) < (y + v[(n + 1) % v.len()]) {
            a1 = ((t51[0] + w[n % 3]) - (v[(n + 1) % v.len()] - w[n % 3])).sin();
        } else if (-a2) < (l10[n % l10.len()] + a2) {
            let g56 = |s58: Dual64, t57: Dual64| ((w[n % 3] + t57) * l10[l10.len() - 1]).sin();
            if a7 < (Dual64::from_re(1.0) * t51[0]) { continue; }
            if (t51[0] + a6) < (y * a1) {
                a6 = a6 + (v.iter().map(|t60| *t60 * Dual64::from_re(n as f64)).sum::<Dual64>()).sin();
                let mut b61 = w;
            }
        } else {
            let mut f62 = ((if (v[v.len() - 1] - a7) <= Dual64::from_re(-1.0) { Dual64::from_re(-1.0).sin() } else { (-w[n % 3]).sin() }), t51[1]);
        }
    }
    for (i63, t65) in v.iter().enumerate() {
        a6 = a6 * tower((a6 * (*t65)), n % 4).cos();
    }
    (({ let t66 = (Dual64::from_re(-0.4) - a6); Dual64::from_re(1.0).sin() }), a1 * Dual64::from_re(-0.4) + a6 * Dual64::from_re(-1.0) + w[(n + 1) % 3])
}
pub(crate) fn o38(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p38(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p38(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p39(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let g1 = |s3: Dual64, t2: Dual64| halves(s3).0;
    let mut l4 = vec![v[v.len() - 1], (x + y).cos(), Dual64::from_re(0.25)];
    let mut a6 = (y + (x + x)).tanh();
    let mut i7 = 0;
    loop {
        i7 += 1;
        if i7 > n || n % 2 == 0 { break; }
        a6 = a6 * (y * Dual64::from_re(0.6) + l4[(i7 + 1) % l4.len()] * Dual64::from_re(-0.4)).cos();
        a6 = (-a6).cos();
    }
    a6 = a6 + (a6 * Dual64::from_re(0.6) + Dual64::from_re(n as f64) * Dual64::from_re(-0.4));
    let mut l10 = vec![v[1]; l4.len()];
    a6 * Dual64::from_re(1.0) + w[n % 3] + l4.iter().sum::<Dual64>() + l10.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o39(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p39(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p39(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p40(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let (mut a1, a2) = (square((-x)).sin(), x);
    let (mut a3, a4) = ((-Dual64::from_re(0.5)).sin(), v[n % v.len()]);
    let g5 = |s7: Dual64, t6: Dual64| (-(v[n % v.len()] - v[0])).sin();
    a1 = a1 * ((a1 / ((w[n % 3] + (v[v.len() - 1] - v[v.len() - 1])) * (w[n % 3] + (v[v.len() - 1] - v[v.len() - 1])) + Dual64::from_re(1.5)))).sin();
    a1 = ((v[v.len() - 1] - Dual64::from_re(0.25)) * a1).tanh();
    [a1 * Dual64::from_re(-0.4) + a3 * Dual64::from_re(0.3) + w[1], (-((a1 - a4) * (a1 - a4))).exp(), a4]
}
pub(crate) fn o40(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p40(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p40(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p41(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut f1 = ((w[n % 3] + v[v.len() - 1]).tanh(), x);
    let (mut a2, a3) = ((w[2] * (x * w[(n + 1) % 3]).sin().cos()), f1.0);
    let (mut a4, a5) = ((Dual64::from_re(0.5) * Dual64::from_re(0.6) + f1.0 * Dual64::from_re(-0.4)), a3);
    a2 = a2 + ((Dual64::from_re(0.0) * w[(n + 1) % 3]) + (w[(n + 1) % 3] - v[0])).tanh();
    for i6 in 0..v.len() {
        let mut b9 = [v[i6], (-((v[n % v.len()] + a4) * (v[n % v.len()] + a4))).exp(), v[i6]];
        b9[i6 % 3] = b9[i6 % 3] * ((Dual64::from_re(0.5) * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4))).sin();
    }
    f1.0 * Dual64::from_re(-0.4) + f1.1 * Dual64::from_re(-1.0) + a2 * Dual64::from_re(1.0) + a4 * Dual64::from_re(0.3) + w[(n + 1) % 3]
}
pub(crate) fn o41(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p41(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p41(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p42(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut f1 = (mix((Dual64::from_re(0.3) + x), w[n % 3]), w[0]);
    let mut a2 = (w[0] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    for t5 in w {
        for i6 in 0..v.len() {
            for i9 in 1..v.len() {
                a2 = a2 * ((f1.1 * ((0..n % 4).map(|i14| v[i14 % v.len()] * t5).sum::<Dual64>()).sin().cos())).sin();
                f1.0 = f1.0 * (match i6 % 3 { 0 => Dual64::from_re(i9 as f64), 1 => turned(w, (-f1.1))[2], _ => t5 }).cos();
            }
        }
    }
    for i15 in 1..v.len() {
        if (w[i15 % 3] + w[1]) <= Dual64::from_re(0.5) {
            f1.0 = f1.0 + (match i15 % 3 { 0 => w[n % 3], 1 => (v[1] * (-v[i15 % v.len()]).sin().cos()), _ => v[(n + 1) % v.len()] });
            for i18 in 1..v.len() {
                let mut l21 = vec![w[1], Dual64::from_re(0.5)];
                for i23 in 0..n {
                    let t22 = l21[l21.len() - 1] * ({ let t24 = (y - a2); (f1.0 * f1.0).sin() });
                    l21.push(t22);
                }
                f1.1 = ({ let t25 = (-(-w[i18 % 3])); (t25 + a2).tanh() });
            }
        } else if (v[i15 % v.len()] + v[i15]) < f1.0 {
            if (w[(i15 + 1) % 3] + Dual64::from_re(0.5)) < (-a2) { continue; }
            a2 = (x * (-y).sin().cos());
            for i26 in 0..i15 {
                f1.1 = (w[1] * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
                a2 = a2 + (v[1] * (-v[(n + 1) % v.len()]).sin().cos());
            }
        } else {
            'r32: for i29 in (1..=n).rev() {
                f1.0 = f1.0 + tower(w[2], n % 4);
                a2 = a2 * (f1.0 * (-((y * y) * (y * y))).exp().cos()).cos();
            }
            let mut a33 = mix((f1.0 * a2), v[i15]);
        }
        if n > 1 {
            if (y + w[1]) < (-f1.1) {
                f1.1 = (a2 / (((f1.1 * y) * v[0]) * ((f1.1 * y) * v[0]) + Dual64::from_re(1.5)));
                let a34 = (a2 * Dual64::from_re(0.6) + v[v.len() - 1] * Dual64::from_re(-0.4));
            } else {
                f1.0 = f1.0 - (-((a2 + (f1.1 + y)) * (a2 + (f1.1 + y)))).exp();
                f1.1 = f1.1 * size(&v[..]).cos();
            }
            f1.1 = f1.1 * (v.iter().filter(|t36| **t36 > v[n % v.len()]).map(|t36| t36.sin()).sum::<Dual64>()).sin().cos();
            a2 = (v.iter().skip(1).take(2).map(|t38| t38.cos() * a2).sum::<Dual64>()).sin();
        }
    }
    f1.0 = (-((w[n % 3] + w[2]) * (w[n % 3] + w[2]))).exp();
    f1.0 = f1.0 + (v.iter().rev().enumerate().map(|(s39, t40)| *t40 * Dual64::from_re(s39 as f64)).sum::<Dual64>()).sin();
    ((a2 * (y - f1.1).sin().cos()), f1.0 * Dual64::from_re(-0.75) + f1.1 * Dual64::from_re(0.0) + a2 * Dual64::from_re(-1.0) + w[0])
}
pub(crate) fn o42(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p42(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p42(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p43(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut f1 = ((match n % 3 { 0 => x, 1 => (y + Dual64::from_re(-0.4)).sin(), _ => x }), x);
    let a2 = size(&v[..=1]);
    let mut a3 = (f1.1 * Dual64::from_re(0.6) + Dual64::from_re(-0.4) * Dual64::from_re(-0.4));
    if n > 1 {
        if v[v.len() - 1] < (-v[n % v.len()]) {
            for i4 in 0..v.len() {
                f1.1 = f1.1 + ((v[n % v.len()] - a2) + (a2 * Dual64::from_re(0.9))).tanh();
            }
        }
        'r10: for (i7, t9) in v.iter().enumerate() {
            f1.1 = (match n % 3 { 0 => a2, 1 => (a2 / ((v[1] - x) * (v[1] - x) + Dual64::from_re(1.5))), _ => a2 });
        }
        f1.1 = f1.1 + turned(w, (-v[n % v.len()]))[1];
    } else if n % 2 == 0 {
        if y < (w[n % 3] * f1.1) {
            f1.1 = f1.1 + (v.iter().zip(&v[..]).map(|(s11, t12)| *s11 * *t12 + a3).sum::<Dual64>()).sin();
            (f1.0, a3) = (a3, (v.iter().skip(1).take(2).map(|t14| t14.cos() * a2).sum::<Dual64>()).sin());
        } else {
            f1.1 = f1.1 * (({ let t15 = ((-a3) + (w[n % 3] * f1.1)); mix((v[n % v.len()] * Dual64::from_re(-1.0)), t15) })).sin();
        }
        let mut b16 = [Dual64::from_re(0.0); 3];
        f1.0 = turned(b16, (y * f1.1))[2];
    } else {
        a3 = a3 * (turned(w, (w[(n + 1) % 3] + w[n % 3]))[0]).sin();
        a3 = f1.1.sin();
    }
    'r20: for i17 in 0..n {
        for t23 in v.windows(2) {
            if (a3 + a2) <= Dual64::from_re(0.0) { continue; }
            (f1.0, a3) = (a3, (-((Dual64::from_re(-1.0) * w[1]) * (Dual64::from_re(-1.0) * w[1]))).exp());
        }
        f1.0 = f1.0 - size(&v[..]);
    }
    for i24 in 1..v.len() {
        let mut l27 = v.to_vec();
    }
    f1.0 = f1.0 * ({ let t29 = (v[n % v.len()] + (v[n % v.len()] + Dual64::from_re(0.0))); (f1.1 * Dual64::from_re(0.6) + f1.1 * Dual64::from_re(-0.4)) }).cos();
    vec![f1.0 * Dual64::from_re(0.25) + f1.1 * Dual64::from_re(0.9) + a3 * Dual64::from_re(0.25) + w[2], (match n % 3 { 0 => Dual64::from_re(-1.0), 1 => (a2 + Dual64::from_re(0.0)).sin(), _ => Dual64::from_re(n as f64) }), a2]
}
pub(crate) fn o43(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p43(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p43(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p44(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = vec![Dual64::from_re(-1.0), Dual64::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (v.iter().map(|t5| *t5 * v[v.len() - 1]).sum::<Dual64>()).sin();
        l1.push(t2);
    }
    let mut l6 = vec![Dual64::from_re(-0.75), Dual64::from_re(0.5)];
    for i8 in 0..n {
        let t7 = l6[l6.len() - 1] * (match n % 3 { 0 => x, 1 => l1[1].sin(), _ => x });
        l6.push(t7);
    }
    let mut b9 = turned(w, y);
    let mut l12 = vec![y, Dual64::from_re(0.25)];
    let mut i14 = 0;
    loop {
        i14 += 1;
        if i14 > n || (v[1] - b9[n % 3]) < (-x) { break; }
        let i17 = (i14 + 1) % l6.len();
        l6[i17] = square((x * x)).sin();
        let mut b18 = [Dual64::from_re(0.3), (y * (-x).sin().cos()), Dual64::from_re(0.3)];
        for (i19, t21) in l1.iter().enumerate() {
            let i22 = (i14 + 1) % l12.len();
            l12[i22] = (match i14 % 3 { 0 => x, 1 => (Dual64::from_re(0.9) + x).sin(), _ => b18[i19 % 3] });
        }
    }
    if (x * v[(n + 1) % v.len()]) > Dual64::from_re(0.3) && n != 2 {
        for i23 in 0..l6.len() {
            let (mut a26, a27) = ((-((l1[l1.len() - 1] - y) * (l1[l1.len() - 1] - y))).exp(), x);
            for (i28, t30) in l12.iter().enumerate() {
                a26 = (l12[l12.len() - 1] + (*t30)).tanh();
            }
            if (l12[0] + w[n % 3]) < (y + l12[(i23 + 1) % l12.len()]) {
                a26 = ({ let t31 = ((-b9[2]) + (a27 + Dual64::from_re(1.0))); b9[1].cos() });
            } else {
                a26 = (if (l6[i23] - a27) < (y * l6[i23]) { (Dual64::from_re(-0.75) / ((Dual64::from_re(0.3) + x) * (Dual64::from_re(0.3) + x) + Dual64::from_re(1.5))) } else { mix((b9[0] + Dual64::from_re(0.0)), w[0]) });
                let mut f32 = ((b9[i23 % 3] + y).cos(), y);
            }
        }
        let i33 = l6.len() - 1;
        l6[i33] = l6[i33] * ((v[(n + 1) % v.len()] * square((y + y)).sin().cos())).sin();
        'r37: for i34 in 0..n {
            let i38 = n % l12.len();
            l12[i38] = (b9[2] * Dual64::from_re(0.6) + w[i34 % 3] * Dual64::from_re(-0.4));
        }
    } else {
        for i39 in (1..v.len()).rev() {
            'r45: for i42 in 0..v.len() {
                b9[(n + 1) % 3] = b9[(n + 1) % 3] + (l12.iter().map(|t47| *t47 + y).product::<Dual64>()).sin();
                let mut l48 = l1.clone();
                if i39 % 2 == 0 { continue; }
            }
            let mut b50 = [b9[i39 % 3], (l1.iter().filter(|t52| **t52 > w[n % 3]).map(|t52| t52.sin()).sum::<Dual64>()).sin(), w[n % 3]];
        }
        let (i53, i54) = (1, (n + 1) % l12.len());
        l12.swap(i53, i54);
    }
    w[(n + 1) % 3] + b9[(n + 1) % 3] + l1.iter().sum::<Dual64>() + l6.iter().sum::<Dual64>() + l12.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o44(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p44(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p44(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p45(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let a1 = square((-Dual64::from_re(-0.75))).sin();
    let g2 = |s4: Dual64, t3: Dual64| (v.iter().fold(v[n % v.len()], |s5, t6| s5 * Dual64::from_re(0.5) + *t6 * v[0])).sin();
    let g7 = |s9: Dual64, t8: Dual64| ((t8 + a1) * x).tanh();
    let mut a11 = ({ let t10 = ((-Dual64::from_re(n as f64)) + x); size(&v[..]) });
    a11 = a11 + ({ let t12 = (-(-w[n % 3])); (match n % 3 { 0 => y, 1 => (-a11).sin(), _ => w[2] }) });
    a11 = (x * a1.cos().cos());
    for i13 in (0..n).step_by(2) {
        let mut a16 = (x * a1).cos();
        for (i17, t19) in v.iter().enumerate() {
            a11 = a11 + (if i17 > 1 { (v.windows(2).map(|t21| t21[0] * t21[1]).sum::<Dual64>()).sin() } else { (-((a16 - x) * (a16 - x))).exp() });
            a11 = tower((v[i17] - a16), i17 % 4);
        }
        if v[0] <= Dual64::from_re(0.9) {
            if y < (-a1) {
                a11 = (v.iter().zip(&v[..]).map(|(s22, t23)| *s22 * *t23 + v[n % v.len()]).sum::<Dual64>()).sin();
                a11 = halves((-x)).1;
            } else {
                a16 = a16 * (g7(a1, a1)).sin();
            }
            a16 = a16 * halves(Dual64::from_re(0.5)).1.cos();
        } else {
            if (Dual64::from_re(-0.4) - a16) < a1 {
                a16 = a16 - square((-a1)).sin();
                a11 = a11 - ({ let t24 = (-(v[0] * w[0])); (v.iter().map(|t26| *t26 * Dual64::from_re(0.0)).sum::<Dual64>()).sin() });
                if (-a16) < (Dual64::from_re(1.0) + a11) { continue; }
            } else if (x + v[i13 % v.len()]) <= Dual64::from_re(0.9) {
                a16 = a16 + (v[v.len() - 1] * Dual64::from_re(0.6) + a16 * Dual64::from_re(-0.4));
                a11 = a11 * (size(&v[..1])).sin();
            } else {
                a16 = a16 - (-(a1 * y)).cos();
                a11 = a11 + ((-a16) * a11).sin();
                a16 = a16 - mix((a1 * v[i13 % v.len()]), a11);
            }
        }
    }
    if n % 2 == 0 {
        a11 = a11 * (({ let t27 = (-(x * y)); (a11 * t27.sin().cos()) })).sin();
        let g28 = |s30: Dual64, t29: Dual64| (-(((a1 + s30) * v[n % v.len()]) * ((a1 + s30) * v[n % v.len()]))).exp();
        a11 = (if n > 1 { (a11 * Dual64::from_re(0.6) + w[0] * Dual64::from_re(-0.4)) } else { g7(x, v[(n + 1) % v.len()]) });
    } else if x < (-a1) {
        if n % 2 == 0 {
            if (w[1] * w[(n + 1) % 3]) <= Dual64::from_re(0.3) {
                a11 = a11 + (v.iter().fold(w[1], |s31, t32| s31 * Dual64::from_re(0.5) + *t32 * Dual64::from_re(n as f64))).sin();
                a11 = a11 + (-(((w[(n + 1) % 3] - w[(n + 1) % 3]) + (x + a1)) * ((w[(n + 1) % 3] - w[(n + 1) % 3]) + (x + a1)))).exp();
                a11 = a11 * ({ let t33 = ((a11 + x) * a11); (Dual64::from_re(1.0) + w[(n + 1) % 3]).tanh() }).cos();
            } else if y < (x + w[n % 3]) {
                a11 = a11 + (w[n % 3] * Dual64::from_re(0.6) + a11 * Dual64::from_re(-0.4));
                a11 = a11 * (v.iter().zip(&v[..]).map(|(s34, t35)| *s34 * *t35 + w[n % 3]).sum::<Dual64>()).sin().cos();
            } else {
                a11 = a11 + (a1 * (w[n % 3] * (Dual64::from_re(0.5) + a11).sin().cos()).cos());
                a11 = a11 - ({ let t36 = ((a11 + x) + (x + y)); ({ let t37 = (t36 * Dual64::from_re(0.25)); (w[0] * t37).sin() }) });
                a11 = a11 + (-((-w[(n + 1) % 3]) * (-w[(n + 1) % 3]))).exp();
            }
        } else if n % 2 == 0 {
            for i38 in 0..v.len() {
                let a43 = (v.iter().copied().map(|t42| square(t42) - Dual64::from_re(-1.0)).sum::<Dual64>()).sin();
                a11 = a11 - (match n % 3 { 0 => Dual64::from_re(i38 as f64), 1 => (w[n % 3] * Dual64::from_re(0.6) + a43 * Dual64::from_re(-0.4)), _ => y });
                a11 = (w[i38 % 3] * Dual64::from_re(0.6) + a43 * Dual64::from_re(-0.4));
            }
            a11 = a11 - ((-x) * Dual64::from_re(n as f64)).tanh();
            a11 = (y - v[1]).sin();
        } else {
            a11 = a11 * (v[(n + 1) % v.len()] / ((-Dual64::from_re(0.0)) * (-Dual64::from_re(0.0)) + Dual64::from_re(1.5))).cos();
        }
    } else {
        let (mut a44, a45) = (g7(a11, y), Dual64::from_re(-0.75));
    }
    ((v.iter().skip(1).take(2).map(|t47| t47.cos() * Dual64::from_re(0.5)).sum::<Dual64>()).sin(), a11 * Dual64::from_re(0.3) + w[n % 3])
}
pub(crate) fn o45(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p45(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p45(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p46(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut f1 = (size(&v[..=1]), w[n % 3]);
    let mut l2 = vec![f1.1; v.len()];
    let mut l4 = vec![w[2], Dual64::from_re(0.25)];
    let a6 = mix(w[n % 3], f1.0);
    (f1.0, f1.1) = (f1.1, (f1.1 * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)));
    if (x + x) < (a6 + f1.0) {
        let i7 = n % l2.len();
        l2[i7] = l2[i7] + ((v[1] * a6) + y).sin();
    } else if f1.1 < (Dual64::from_re(n as f64) - w[n % 3]) {
        for t10 in &l4[..] {
            (f1.0, f1.1) = (f1.1, (Dual64::from_re(0.0) * Dual64::from_re(0.6) + Dual64::from_re(n as f64) * Dual64::from_re(-0.4)));
        }
    } else {
        for i11 in 0..l2.len() {
            'r17: for t16 in l2.windows(2) {
                let i18 = i11 % l4.len();
                l4[i18] = mix(l2[n % l2.len()], t16[1]);
                let mut f19 = ((w[(i11 + 1) % 3] * f1.1).cos(), f1.1);
                f19.1 = f19.1 * ((if (f19.1 + f19.1) < (-x) { (t16[1] * (t16[1] + f1.1).sin().cos()) } else { size(&l2[..]) })).sin();
            }
            let i20 = (i11 + 1) % l2.len();
            l2[i20] = l2[i20] * ((w[0] * Dual64::from_re(0.6) + l4[0] * Dual64::from_re(-0.4))).sin();
            f1.1 = f1.1 + (v.iter().copied().map(|t22| square(t22) - Dual64::from_re(0.25)).sum::<Dual64>()).sin();
        }
        f1.1 = f1.1 - (a6 * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
        f1.1 = f1.1 - size(&v[..]);
    }
    f1.0 = halves((-f1.1)).1;
    f1.0 * Dual64::from_re(1.0) + f1.1 * Dual64::from_re(0.9) + w[n % 3] + l2.iter().sum::<Dual64>() + l4.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o46(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p46(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p46(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p47(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut a1 = (x - y).tanh();
    let mut a1 = (x * (y + Dual64::from_re(n as f64)).cos().cos());
    let mut l2 = smoothed(&v[..], n);
    a1 = (l2.iter().skip(1).take(2).map(|t5| t5.cos() * w[0]).sum::<Dual64>()).sin();
    let mut i6 = 0;
    loop {
        i6 += 1;
        if i6 > n || n > 1 { break; }
        a1 = a1 * (-(((-Dual64::from_re(n as f64)) + (w[i6 % 3] * y)) * ((-Dual64::from_re(n as f64)) + (w[i6 % 3] * y)))).exp().cos();
    }
    a1 = halves((v[(n + 1) % v.len()] * x)).1;
    for i9 in 0..v.len() {
        for i12 in (1..v.len()).rev() {
            let mut b15 = [y, (l2.iter().fold(w[2], |s16, t17| s16 * Dual64::from_re(0.5) + *t17 * a1)).sin(), v[i9 % v.len()]];
            b15[i9 % 3] = b15[i9 % 3] * (-(a1 * l2[l2.len() - 1])).sin().cos();
        }
        for i18 in 0..v.len() {
            if (w[1] + w[(i18 + 1) % 3]) <= Dual64::from_re(0.9) {
                a1 = a1 * ((a1 * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4))).sin();
                a1 = a1 + mix((w[(i9 + 1) % 3] * l2[n % l2.len()]), y);
            } else if (v[i18] - l2[(i18 + 1) % l2.len()]) < (-y) {
                a1 = a1 * (w[i18 % 3] * (match n % 3 { 0 => a1, 1 => (Dual64::from_re(1.0) - y).sin(), _ => x }).cos()).cos();
                l2[0] = l2[0] - (match n % 3 { 0 => a1, 1 => (match i18 % 3 { 0 => a1, 1 => w[1].sin(), _ => x }), _ => v[i18] });
            } else {
                if i9 % 2 == 0 { continue; }
                a1 = a1 + turned(w, (w[(i18 + 1) % 3] * v[(n + 1) % v.len()]))[(i18 + 1) % 3];
            }
        }
        'r24: for i21 in 0..v.len() {
            a1 = a1 - (v.iter().zip(&v[..]).map(|(s25, t26)| *s25 * *t26 + w[(n + 1) % 3]).sum::<Dual64>()).sin();
        }
    }
    let mut a27 = (Dual64::from_re(0.0) * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    ((if n % 2 == 0 { v[(n + 1) % v.len()].sin() } else { (x * Dual64::from_re(n as f64)).sin() }), a1 * Dual64::from_re(0.25) + a27 * Dual64::from_re(-0.75) + w[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o47(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p47(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p47(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p48(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut l1 = v.to_vec();
    let mut l3 = l1.clone();
    let mut a5 = (l3[n % l3.len()] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    let mut b6 = w;
    let g7 = |s9: Dual64, t8: Dual64| (Dual64::from_re(0.0) * size(&v[..]).cos());
    let mut i10 = 0;
    'r13: loop {
        i10 += 1;
        if i10 > n || (l1[0] - x) < (y + a5) { break; }
        if (a5 + y) < (x + a5) {
            for (i14, t16) in l3.iter().enumerate() {
                a5 = a5 * ({ let t17 = ((-b6[2]) * Dual64::from_re(-0.4)); (a5 * (Dual64::from_re(0.0) * w[(n + 1) % 3]).sin().cos()) }).cos();
                a5 = (-(((Dual64::from_re(i14 as f64) - l1[i14 % l1.len()]) - (w[1] - l3[i14])) * ((Dual64::from_re(i14 as f64) - l1[i14 % l1.len()]) - (w[1] - l3[i14])))).exp();
                a5 = (l3.iter().map(|t19| *t19 * (*t16)).sum::<Dual64>()).sin();
            }
            let a20 = (a5 * Dual64::from_re(0.6) + b6[i10 % 3] * Dual64::from_re(-0.4));
        }
    }
    let mut a21 = (Dual64::from_re(0.3) * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    if (-l1[n % l1.len()]) <= Dual64::from_re(-1.0) {
        a5 = (-((-(l3[n % l3.len()] * x)) * (-(l3[n % l3.len()] * x)))).exp();
        for t24 in v.windows(2) {
            'r28: for t27 in v.windows(2) {
                a21 = (t24[1] * Dual64::from_re(0.6) + Dual64::from_re(0.25) * Dual64::from_re(-0.4));
                let mut l29 = vec![t27[0], Dual64::from_re(0.25)];
            }
            if a21 <= Dual64::from_re(0.25) {
                l3[0] = l3[0] * l3[1] / (Dual64::from_re(1.0) + l3[1] * l3[1]);
                a21 = a21 - (-((y + b6[n % 3]) * (y + b6[n % 3]))).exp();
                l1[1] = ((v[n % v.len()] + a5) + (b6[0] + b6[n % 3])).cos();
            }
            let i31 = l3.len() - 1;
            l3[i31] = (v.iter().rev().enumerate().map(|(s32, t33)| *t33 * Dual64::from_re(s32 as f64)).sum::<Dual64>()).sin();
        }
        for (i34, t36) in l1.iter().enumerate() {
            let g37 = |s39: Dual64, t38: Dual64| ((s39 * s39) - (-t38)).cos();
        }
    }
    l3[0] = a5 * Dual64::from_re(1.0) + a21 * Dual64::from_re(0.0) + w[(n + 1) % 3] + b6[n % 3] + l1.iter().sum::<Dual64>() + Dual64::from_re(-1.0);
    l3
}
pub(crate) fn o48(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p48(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p48(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p49(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut b1 = turned(w, x);
    let g2 = |s4: Dual64, t3: Dual64| (v.iter().filter(|t6| **t6 > Dual64::from_re(n as f64)).map(|t6| t6.sin()).sum::<Dual64>()).sin();
    let mut f7 = ((Dual64::from_re(-0.75) * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)), y);
    if n % 2 == 0 {
        for i8 in (1..v.len()).rev() {
            b1[i8 % 3] = b1[i8 % 3] * ((if (v[0] + f7.1) < (w[0] + w[2]) { mix((-b1[i8 % 3]), x) } else { v[i8].sin() })).sin();
            let mut l11 = v.iter().map(|t12| *t12 * v[(i8 + 1) % v.len()]).collect::<Vec<Dual64>>();
        }
        f7.0 = f7.0 * (({ let t13 = (-(f7.1 * w[0])); (if (v[(n + 1) % v.len()] - f7.0) < (y * f7.1) { w[2].sin() } else { (w[0] - t13).sin() }) })).sin();
        b1[1] = b1[1] + (-((v[v.len() - 1] + b1[(n + 1) % 3]) * (v[v.len() - 1] + b1[(n + 1) % 3]))).exp();
    } else if n > 1 {
        for (i14, t16) in v.iter().enumerate() {
            for i17 in 0..2 {
                f7.1 = mix((w[2] - w[1]), y);
                f7.0 = f7.0 * ((v.iter().map(|t21| *t21 + v[i14]).product::<Dual64>()).sin()).sin();
                f7.1 = f7.1 + ((*t16) * (match i14 % 3 { 0 => b1[2], 1 => (v[i14 % v.len()] + v[i14]).sin(), _ => b1[n % 3] }).cos());
            }
            b1[n % 3] = b1[n % 3] + ({ let t22 = ((f7.0 + Dual64::from_re(-1.0)) + y); size(&v[1..]) });
        }
    } else {
        let mut i23 = 0;
        loop {
            i23 += 1;
            if i23 > n || (w[n % 3] + f7.1) <= Dual64::from_re(-1.0) { break; }
            if i23 > 1 {
                f7.0 = (if (v[1] - v[(n + 1) % v.len()]) < (x * y) { (match n % 3 { 0 => y, 1 => (f7.1 + v[i23 % v.len()]).sin(), _ => f7.1 }) } else { (f7.1 * Dual64::from_re(n as f64)).tanh() });
                f7.0 = (f7.1 * Dual64::from_re(0.6) + b1[1] * Dual64::from_re(-0.4));
            } else {
                f7.0 = size(&v[..]);
            }
            for i26 in (1..v.len()).rev() {
                f7.0 = (b1[i23 % 3] / ((-(f7.0 * v[i26])) * (-(f7.0 * v[i26])) + Dual64::from_re(1.5)));
            }
        }
        b1 = turned(b1, (y * Dual64::from_re(0.6) + b1[n % 3] * Dual64::from_re(-0.4)));
        for t31 in v.windows(2) {
            for i32 in 0..v.len() {
                f7.0 = f7.0 * (({ let t35 = ((f7.1 * v[i32]) - (w[i32 % 3] * t31[0])); (v[i32] / (v[i32] * v[i32] + Dual64::from_re(1.5))) })).sin();
            }
        }
    }
    b1[n % 3] = (match n % 3 { 0 => y, 1 => (-Dual64::from_re(n as f64)).sin(), _ => w[2] });
    let mut l36 = v.to_vec();
    let mut i38 = 0;
    while i38 < n {
        (f7.0, f7.1) = (f7.1, (v.iter().rev().enumerate().map(|(s41, t42)| *t42 * Dual64::from_re(s41 as f64)).sum::<Dual64>()).sin());
        let mut i43 = 0;
        loop {
            i43 += 1;
            if i43 > n || (-l36[1]) < y { break; }
            let mut a46 = (f7.1 * (f7.1 * Dual64::from_re(0.6) + l36[i43 % l36.len()] * Dual64::from_re(-0.4)).cos());
            if i38 % 2 == 0 {
                f7.1 = f7.1 + (l36.iter().zip(&v[..]).map(|(s47, t48)| *s47 * *t48 + x).sum::<Dual64>()).sin();
            } else if n > 1 {
                f7.1 = f7.1 - (x * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
            } else {
                f7.1 = f7.1 * ((v.iter().copied().map(|t50| square(t50) - a46).sum::<Dual64>()).sin()).sin();
                let mut a51 = (f7.1 - (Dual64::from_re(0.5) * Dual64::from_re(0.3))).tanh();
            }
        }
        for i52 in 0..3 {
            'r58: for (&s56, t57) in l36.iter().zip(l36.iter().rev()) {
                if (-s56) < (s56 + y) { break; }
                b1[(i38 + 1) % 3] = (l36.iter().skip(1).take(2).map(|t60| t60.cos() * f7.1).sum::<Dual64>()).sin();
            }
            let i61 = i38 % l36.len();
            l36[i61] = (l36.iter().rev().enumerate().map(|(s62, t63)| *t63 * Dual64::from_re(s62 as f64)).sum::<Dual64>()).sin();
            let mut i64 = 0;
            loop {
                i64 += 1;
                if i64 > n || n % 2 == 0 { break; }
                f7.0 = (if i52 % 2 == 0 { (-((f7.0 + f7.1) * (f7.0 + f7.1))).exp() } else { halves((b1[i52 % 3] + f7.0)).0 });
                b1.swap(i64 % 3, 1);
                l36[0] = l36[0] * l36[n % l36.len()] / (Dual64::from_re(1.0) + l36[n % l36.len()] * l36[n % l36.len()]);
            }
        }
        i38 += 1;
    }
    f7.1 = f7.1 - (y * Dual64::from_re(0.6) + f7.1 * Dual64::from_re(-0.4));
    l36[0] = f7.0 * Dual64::from_re(0.3) + f7.1 * Dual64::from_re(0.25) + w[(n + 1) % 3] + b1[0] + Dual64::from_re(0.9);
    l36
}
pub(crate) fn o49(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p49(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p49(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p50(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut a3 = (v[n % v.len()] * (v.iter().filter(|t2| **t2 > v[0]).map(|t2| t2.sin()).sum::<Dual64>()).sin().cos());
    let (mut a4, a5) = ((v.iter().map(|t7| *t7 * a3).sum::<Dual64>()).sin(), y);
    for i8 in 1..v.len() {
        'r14: for i11 in 2..=n {
            a4 = a4 + (-(((a3 * a4) + (Dual64::from_re(i8 as f64) - v[i8 % v.len()])) * ((a3 * a4) + (Dual64::from_re(i8 as f64) - v[i8 % v.len()])))).exp();
            let (mut a15, a16) = ((v.iter().rev().enumerate().map(|(s17, t18)| *t18 * Dual64::from_re(s17 as f64)).sum::<Dual64>()).sin(), a5);
        }
        if (-v[i8 - 1]) < a4 {
            for i19 in 1..v.len() {
                a3 = (-(((-a4) - Dual64::from_re(-0.4)) * ((-a4) - Dual64::from_re(-0.4)))).exp();
                a4 = (-((v[1] + a3) * (v[1] + a3))).exp();
            }
        } else {
            if (w[2] - a3) < (a5 * a3) { break; }
            a4 = a4 * (y * ({ let t22 = (a4 * a4); (x + a5).sin() }).cos()).cos();
            std::mem::swap(&mut a3, &mut a4);
        }
    }
    a4 = a4 - (v[1] * Dual64::from_re(0.6) + Dual64::from_re(0.5) * Dual64::from_re(-0.4));
    vec![a3 * Dual64::from_re(-1.0) + a4 * Dual64::from_re(-0.75) + w[(n + 1) % 3], (v.iter().skip(1).take(2).map(|t24| t24.cos() * w[n % 3]).sum::<Dual64>()).sin(), a5]
}
pub(crate) fn o50(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p50(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p50(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p51(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut b1 = [x, (v[(n + 1) % v.len()] * (Dual64::from_re(1.0) + x).sin().cos()), y];
    let mut b2 = b1;
    for i3 in 1..v.len() {
        for t8 in w {
            let a9 = (Dual64::from_re(i3 as f64) * (v[i3 % v.len()] * (v[n % v.len()] + x).sin().cos()).cos());
            let mut i10 = 0;
            'r13: while i10 < n {
                let mut a9 = (v[i10 % v.len()] * Dual64::from_re(0.6) + b1[i3 % 3] * Dual64::from_re(-0.4));
                i10 += 1;
            }
            let mut l14 = v.iter().map(|t15| *t15 * a9).collect::<Vec<Dual64>>();
        }
        let a18 = (v.iter().copied().map(|t17| square(t17) - x).sum::<Dual64>()).sin();
    }
    for i19 in 1..v.len() {
        for t24 in b1 {
            for i25 in 0..v.len() {
                b1[(i25 + 1) % 3] = b1[(i25 + 1) % 3] * ((v.iter().zip(&v[..]).map(|(s28, t29)| *s28 * *t29 + Dual64::from_re(0.25)).sum::<Dual64>()).sin()).sin();
                b2[2] = (-((x * y) * (x * y))).exp();
            }
            for t32 in v.windows(2) {
                b2[n % 3] = b2[n % 3] * ((b2[0] * Dual64::from_re(0.6) + b1[n % 3] * Dual64::from_re(-0.4))).sin();
            }
        }
    }
    if n > 1 {
        b1[n % 3] = ({ let t33 = ((v[n % v.len()] + b1[0]) - (-w[0])); (v.iter().skip(1).take(2).map(|t35| t35.cos() * y).sum::<Dual64>()).sin() });
        let mut i36 = 0;
        loop {
            i36 += 1;
            if i36 > n || n % 2 == 0 { break; }
            let mut i39 = 0;
            'r42: while i39 < n {
                if i36 % 2 == 0 { i39 += 1; continue; }
                b1[n % 3] = b1[n % 3] - (y + (Dual64::from_re(0.0) * y)).cos();
                let mut a43 = size(&v[..]);
                i39 += 1;
            }
            let mut b44 = b2;
            let a47 = (y * Dual64::from_re(0.6) + b1[n % 3] * Dual64::from_re(-0.4));
        }
        let mut l48 = vec![Dual64::from_re(-1.0); v.len()];
    }
    for i50 in 1..v.len() {
        if (-v[1]) < (w[n % 3] * v[i50 - 1]) {
            let a53 = (v[(n + 1) % v.len()] + (-w[n % 3])).sin();
            for (i54, t56) in v.iter().enumerate() {
                let mut b57 = [x, (-(((*t56) - y) * ((*t56) - y))).exp(), (*t56)];
                let mut a58 = turned(w, (-w[n % 3]))[(i50 + 1) % 3];
                a58 = a58 + ((x + a53) * a53).cos();
            }
            let mut b59 = turned(b2, b2[i50 % 3]);
        } else if i50 % 2 == 0 {
            let mut l60 = v.iter().map(|t61| *t61 * Dual64::from_re(0.0)).collect::<Vec<Dual64>>();
            for i62 in (1..v.len()).rev() {
                let mut a65 = ((y - b2[n % 3]) + (-Dual64::from_re(-0.4))).tanh();
                a65 = a65 - (l60.iter().copied().map(|t67| square(t67) - Dual64::from_re(0.9)).sum::<Dual64>()).sin();
                b1[i62 % 3] = b1[i62 % 3] + (match n % 3 { 0 => v[i50], 1 => (Dual64::from_re(i50 as f64) * Dual64::from_re(0.6) + w[0] * Dual64::from_re(-0.4)), _ => a65 });
            }
        } else {
            b1[0] = (match n % 3 { 0 => b2[(n + 1) % 3], 1 => size(&v[..]), _ => b1[1] });
            let mut i68 = 0;
            loop {
                i68 += 1;
                if i68 > n || (Dual64::from_re(0.5) - v[n % v.len()]) < (x + x) { break; }
                let mut l71 = vec![y, turned(b1, (-y))[1], Dual64::from_re(0.25)];
                let mut l73 = vec![y; v.len()];
            }
        }
        let mut i75 = 0;
        loop {
            i75 += 1;
            if i75 > n || (x + b1[(n + 1) % 3]) <= Dual64::from_re(0.5) { break; }
            'r81: for i78 in (1..v.len()).rev() {
                b2 = b1;
            }
        }
    }
    let mut b82 = turned(b1, b1[(n + 1) % 3]);
    vec![w[n % 3] + b1[n % 3] + b2[(n + 1) % 3] + b82[0], size(&v[..]), v[n % v.len()]]
}
pub(crate) fn o51(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p51(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p51(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p52(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut b1 = [v[0], (v.iter().rev().enumerate().map(|(s2, t3)| *t3 * Dual64::from_re(s2 as f64)).sum::<Dual64>()).sin(), x];
    let g4 = |s6: Dual64, t5: Dual64| (Dual64::from_re(0.9) * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
    let mut l7 = vec![x, (v.iter().copied().map(|t10| square(t10) - v[n % v.len()]).sum::<Dual64>()).sin(), Dual64::from_re(0.25)];
    for (i11, t13) in l7.iter().enumerate() {
        b1[n % 3] = (l7.windows(2).map(|t15| t15[0] * t15[1]).sum::<Dual64>()).sin();
        'r19: for i16 in (1..=n).rev() {
            if (w[0] * (*t13)) <= Dual64::from_re(0.0) {
                let mut f20 = (b1[(n + 1) % 3].tanh(), x);
            } else {
                let mut f21 = ((y + b1[0]).sin(), y);
            }
            let (mut a22, a23) = ((v.iter().zip(&v[..]).map(|(s24, t25)| *s24 * *t25 + y).sum::<Dual64>()).sin(), l7[i11]);
            let mut l26 = l7.clone();
        }
        if (x - y) < (Dual64::from_re(-0.75) * Dual64::from_re(1.0)) { continue; }
    }
    let i28 = l7.len() - 1;
    l7[i28] = (y * Dual64::from_re(0.6) + v[v.len() - 1] * Dual64::from_re(-0.4));
    l7[0] = (-((-(-x)) * (-(-x)))).exp();
    b1[2] = b1[2] + (match n % 3 { 0 => w[0], 1 => (-((-l7[n % l7.len()]) * (-l7[n % l7.len()]))).exp(), _ => x });
    [w[2] + b1[n % 3] + l7.iter().map(|t| t.sin()).sum::<Dual64>(), (l7.iter().fold(x, |s29, t30| s29 * Dual64::from_re(0.5) + *t30 * y)).sin(), x]
}
pub(crate) fn o52(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p52(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p52(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Dual64::from_re(0.7) - b[0];
    s
}

pub(crate) fn p53(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut l1 = vec![w[n % 3], (w[(n + 1) % 3] * (y * v[n % v.len()]).sin().cos()), Dual64::from_re(0.25)];
    let mut a3 = (x * (-l1[(n + 1) % l1.len()]).cos().cos());
    l1[0] = l1[0] * ((x - w[(n + 1) % 3]) + (-x)).tanh().cos();
    l1[1] = l1[1] * l1[0] / (Dual64::from_re(1.0) + l1[0] * l1[0]);
    let mut b4 = [v[v.len() - 1], (v.iter().zip(&v[..]).map(|(s5, t6)| *s5 * *t6 + l1[(n + 1) % l1.len()]).sum::<Dual64>()).sin(), y];
    ((b4[2] + a3).cos(), a3 * Dual64::from_re(0.3) + w[n % 3] + b4[0] + l1.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o53(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p53(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p53(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p54(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut a1 = (v[v.len() - 1] / (((w[0] + x) + (Dual64::from_re(n as f64) + y)) * ((w[0] + x) + (Dual64::from_re(n as f64) + y)) + Dual64::from_re(1.5)));
    let mut b2 = [v[n % v.len()]; 3];
    let a1 = size(&v[..]);
    let mut l3 = vec![Dual64::from_re(-0.75); v.len()];
    for i5 in 0..l3.len() {
        let mut i8 = 0;
        loop {
            i8 += 1;
            if i8 > n || (-v[(n + 1) % v.len()]) < (w[(i5 + 1) % 3] + a1) { break; }
            let (mut a11, a12) = (turned(w, (v[0] + b2[1]))[(i8 + 1) % 3], y);
            let g13 = |s15: Dual64, t14: Dual64| mix((a12 - x), y);
            a11 = a11 * (match n % 3 { 0 => a11, 1 => (-((-Dual64::from_re(0.0)) * (-Dual64::from_re(0.0)))).exp(), _ => y }).cos();
        }
        'r19: for i16 in 1..l3.len() {
            let mut i20 = 0;
            while i20 < n {
                let a23 = (match i16 % 3 { 0 => a1, 1 => (w[(i16 + 1) % 3] * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4)), _ => x });
                if i5 % 2 == 0 { break 'r19; }
                i20 += 1;
            }
            for i24 in (1..=n).rev() {
                let mut a27 = (x * Dual64::from_re(0.6) + b2[(i5 + 1) % 3] * Dual64::from_re(-0.4));
                a27 = a27 * ((-(((v[0] + l3[0]) + (y + a27)) * ((v[0] + l3[0]) + (y + a27)))).exp()).sin();
                let a28 = (-(((Dual64::from_re(i24 as f64) + a1) + (-x)) * ((Dual64::from_re(i24 as f64) + a1) + (-x)))).exp();
            }
            l3[i5] = l3[i5] * l3[i16 - 1] / (Dual64::from_re(1.0) + l3[i16 - 1] * l3[i16 - 1]);
        }
        for i29 in 1..v.len() {
            let mut b32 = turned(b2, x);
        }
    }
    let mut i34 = 0;
    while i34 < n {
        l3[1] = l3[1] + ({ let t37 = (l3[1] - b2[1]); (v.iter().rev().enumerate().map(|(s38, t39)| *t39 * Dual64::from_re(s38 as f64)).sum::<Dual64>()).sin() });
        b2[n % 3] = (-((y + (l3[(i34 + 1) % l3.len()] + a1)) * (y + (l3[(i34 + 1) % l3.len()] + a1)))).exp();
        i34 += 1;
    }
    (({ let t40 = (-Dual64::from_re(-1.0)); (-t40).sin() }), w[1] + b2[1] + l3.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o54(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p54(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p54(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p55(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut b1 = [w[n % 3], (match n % 3 { 0 => y, 1 => (-Dual64::from_re(0.5)).sin(), _ => x }), x];
    let mut a3 = ({ let t2 = ((v[0] + x) + b1[(n + 1) % 3]); (b1[n % 3] * (-w[1]).sin().cos()) });
    let a4 = (b1[(n + 1) % 3] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    b1[n % 3] = b1[n % 3] * ((if (a4 + a3) < (a4 + y) { (x * v[1].sin().cos()) } else { (Dual64::from_re(0.3) * Dual64::from_re(0.6) + a4 * Dual64::from_re(-0.4)) })).sin();
    if n % 2 == 0 {
        if n % 2 == 0 {
            'r8: for t7 in w {
                a3 = a3 * ((-y).sin()).sin();
            }
            for i9 in 0..v.len() {
                let l14 = &v[v.len() - 2..];
                b1[n % 3] = b1[n % 3] + (b1[0] * (Dual64::from_re(i9 as f64) * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)).cos());
            }
            b1[2] = b1[2] * ((-Dual64::from_re(0.0)) + (w[(n + 1) % 3] + x)).cos().cos();
        } else {
            let mut i15 = 0;
            'r18: loop {
                i15 += 1;
                if i15 > n || (v[n % v.len()] + x) < (a4 + v[n % v.len()]) { break; }
                a3 = ({ let t19 = (x + v[n % v.len()]); (a3 * Dual64::from_re(-0.75)).cos() });
            }
        }
        for t22 in w {
            b1[n % 3] = (a3 * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4));
        }
        let mut l23 = vec![v[v.len() - 1]; v.len()];
    }
    a3 = a3 * (if (b1[2] + w[1]) > Dual64::from_re(-1.0) && n != 2 { (v.iter().filter(|t26| **t26 > y).map(|t26| t26.sin()).sum::<Dual64>()).sin() } else { (v.iter().copied().map(|t28| square(t28) - Dual64::from_re(-0.75)).sum::<Dual64>()).sin() }).cos();
    a3 = a3 * ((v.iter().filter(|t30| **t30 > y).map(|t30| t30.sin()).sum::<Dual64>()).sin()).sin();
    b1[n % 3] = (-(((-Dual64::from_re(0.5)) + (w[(n + 1) % 3] - a4)) * ((-Dual64::from_re(0.5)) + (w[(n + 1) % 3] - a4)))).exp();
    [a3 * Dual64::from_re(-1.0) + w[n % 3] + b1[0], ({ let t31 = (-w[n % 3]); (b1[n % 3] + a3).sin() }), x]
}
pub(crate) fn o55(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p55(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p55(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Dual64::from_re(0.7) - b[0];
    s
}

pub(crate) fn p56(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = square(v[(n + 1) % v.len()]).sin();
    let mut a2 = halves((a1 + a1)).1;
    for i3 in 1..v.len() {
        'r9: for i6 in 0..i3 {
            if (x - a1) > Dual64::from_re(0.5) && n != 2 {
                a1 = (a2 * (x + v[i3]).tanh().cos());
                a1 = (match i6 % 3 { 0 => y, 1 => (a2 - Dual64::from_re(0.25)).tanh(), _ => a2 });
                a2 = a2 - (v.iter().zip(&v[..]).map(|(s10, t11)| *s10 * *t11 + w[i3 % 3]).sum::<Dual64>()).sin();
            }
        }
    }
    let mut i12 = 0;
    while i12 < 4 && a1 < Dual64::from_re(0.8) {
        a2 = (v.iter().filter(|t16| **t16 > x).map(|t16| t16.sin()).sum::<Dual64>()).sin();
        if (a2 + Dual64::from_re(0.25)) <= Dual64::from_re(1.0) { i12 += 1; continue; }
        a1 = (v.iter().zip(&v[..]).map(|(s17, t18)| *s17 * *t18 + x).sum::<Dual64>()).sin();
        i12 += 1;
    }
    a1 * Dual64::from_re(0.5) + a2 * Dual64::from_re(0.25) + w[(n + 1) % 3]
}
pub(crate) fn o56(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p56(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p56(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p57(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut a1 = mix((v[n % v.len()] * x), w[0]);
    let mut l2 = vec![a1, Dual64::from_re(0.5)];
    for i4 in 0..n {
        let t3 = l2[l2.len() - 1] * (match n % 3 { 0 => v[1], 1 => (v[i4 % v.len()] - w[(n + 1) % 3]).sin(), _ => x });
        l2.push(t3);
    }
    a1 = (v.iter().skip(1).take(2).map(|t6| t6.cos() * w[n % 3]).sum::<Dual64>()).sin();
    if n % 2 == 0 {
        for i7 in 0..2 {
            for i10 in 1..l2.len() {
                a1 = (match i7 % 3 { 0 => x, 1 => (x / ((w[i7 % 3] - x) * (w[i7 % 3] - x) + Dual64::from_re(1.5))), _ => a1 });
                a1 = a1 * ({ let t13 = ((a1 - x) + (x + x)); (x * (-x).sin().cos()) }).cos();
            }
            a1 = a1 * ((x - a1) * a1).sin().cos();
            for i14 in (1..l2.len()).rev() {
                a1 = (-(x - x)).tanh();
                let i17 = (n + 1) % l2.len();
                l2[i17] = l2[i17] * l2[i14] / (Dual64::from_re(1.0) + l2[i14] * l2[i14]);
            }
        }
    } else {
        if n > 1 {
            'r21: for i18 in 1..v.len() {
                a1 = halves((-y)).1;
                let g22 = |s24: Dual64, t23: Dual64| (w[1] * turned(w, s24)[1].cos());
            }
        } else {
            if n % 2 == 0 {
                a1 = ((y - y) + w[n % 3]).cos();
                a1 = a1 + (l2.windows(2).map(|t26| t26[0] * t26[1]).sum::<Dual64>()).sin();
            } else {
                a1 = a1 - (l2.iter().zip(&v[..]).map(|(s27, t28)| *s27 * *t28 + l2[0]).sum::<Dual64>()).sin();
                a1 = a1 + (v.iter().zip(&l2[..]).map(|(s29, t30)| *s29 * *t30 + x).sum::<Dual64>()).sin();
                a1 = a1 + (w[n % 3] * (v.iter().map(|t32| *t32 + y).product::<Dual64>()).sin().cos());
            }
            a1 = a1 - (match n % 3 { 0 => a1, 1 => (y - Dual64::from_re(0.25)).sin(), _ => w[1] });
        }
        let mut i33 = 0;
        'r36: while i33 < n {
            for (&s38, t39) in l2.iter().zip(l2.iter().rev()) {
                a1 = (v.iter().filter(|t41| **t41 > Dual64::from_re(n as f64)).map(|t41| t41.sin()).sum::<Dual64>()).sin();
                a1 = square(Dual64::from_re(0.3)).sin();
            }
            i33 += 1;
        }
        for (&s43, t44) in v.iter().zip(v.iter().rev()) {
            let i45 = l2.len() - 1;
            l2[i45] = l2[i45] * (if (w[2] + y) <= Dual64::from_re(-0.4) { (-(w[n % 3] * w[n % 3])).exp() } else { (w[0] * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4)) }).cos();
            a1 = a1 * ((l2.iter().rev().enumerate().map(|(s46, t47)| *t47 * Dual64::from_re(s46 as f64)).sum::<Dual64>()).sin()).sin();
        }
    }
    a1 = a1 + (x * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    ((y / ((l2[l2.len() - 1] + Dual64::from_re(0.0)) * (l2[l2.len() - 1] + Dual64::from_re(0.0)) + Dual64::from_re(1.5))), a1 * Dual64::from_re(0.5) + w[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o57(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p57(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p57(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p58(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut l1 = v.to_vec();
    let mut l3 = v.iter().map(|t4| *t4 * x).collect::<Vec<Dual64>>();
    let mut b5 = [w[(n + 1) % 3]; 3];
    let mut i6 = 0;
    loop {
        i6 += 1;
        if i6 > n || (w[n % 3] + y) > Dual64::from_re(1.0) && n != 2 { break; }
        for i9 in 0..n {
            for i12 in 1..l3.len() {
                let mut l15 = v.to_vec();
            }
        }
        let mut b17 = b5;
    }
    if n > 1 {
        let mut b18 = [x, tower((b5[(n + 1) % 3] * v[0]), n % 4), x];
        let (i19, i20) = (n % l3.len(), 0);
        l3.swap(i19, i20);
        let mut i21 = 0;
        loop {
            i21 += 1;
            if i21 > n || (y + x) <= Dual64::from_re(0.0) { break; }
            let g24 = |s26: Dual64, t25: Dual64| ({ let t27 = (-t25); (if n % 2 == 0 { (t27 + w[n % 3]).sin() } else { (s26 + t25).sin() }) });
        }
    } else if n > 1 {
        let mut i28 = 0;
        'r31: loop {
            i28 += 1;
            if i28 > n || l3[l3.len() - 1] <= Dual64::from_re(0.9) { break; }
            if (b5[1] * x) < (x + l1[i28 % l1.len()]) { break; }
            if (x + Dual64::from_re(-0.75)) > Dual64::from_re(-0.75) && n != 2 { break; }
        }
    } else {
        let mut a32 = (b5[n % 3] * Dual64::from_re(0.6) + w[n % 3] * Dual64::from_re(-0.4));
    }
    b5[(n + 1) % 3] = (l1[(n + 1) % l1.len()] * Dual64::from_re(0.6) + v[1] * Dual64::from_re(-0.4));
    for i33 in 0..l3.len() {
        for t38 in v.windows(2) {
            if n % 2 == 0 { break; }
            for (&s40, t41) in l1.iter().zip(l1.iter().rev()) {
                let i42 = (i33 + 1) % l3.len();
                l3[i42] = l3[i42] * (-(y + s40)).sin().cos();
                let mut b43 = b5;
            }
            if (t38[1] * t38[1]) < (b5[2] + y) { continue; }
        }
        for (i44, t46) in l1.iter().enumerate() {
            let mut f47 = ((y / ((-x) * (-x) + Dual64::from_re(1.5))), y);
            if (l1[i44] + w[(i33 + 1) % 3]) <= Dual64::from_re(0.5) {
                b5[n % 3] = b5[n % 3] + (w[(n + 1) % 3] / (((y + y) - ((*t46) + f47.1)) * ((y + y) - ((*t46) + f47.1)) + Dual64::from_re(1.5)));
                let mut a48 = halves((w[1] + y)).0;
            } else {
                f47.1 = f47.1 * (l3[i33] * (b5[(i44 + 1) % 3] * Dual64::from_re(0.6) + Dual64::from_re(n as f64) * Dual64::from_re(-0.4)).cos()).cos();
            }
        }
    }
    l3[0] = w[n % 3] + b5[2] + l1.iter().sum::<Dual64>() + Dual64::from_re(0.9);
    l3
}
pub(crate) fn o58(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p58(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p58(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p59(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let g1 = |s3: Dual64, t2: Dual64| (s3 + v[n % v.len()]).sin();
    let a6 = ({ let t4 = ((-x) - (-y)); ({ let t5 = (-y); (-x).sin() }) });
    let g7 = |s9: Dual64, t8: Dual64| tower((-s9), n % 4);
    let mut a10 = (v[v.len() - 1] / (((w[n % 3] - Dual64::from_re(-0.4)) + (w[0] * Dual64::from_re(0.3))) * ((w[n % 3] - Dual64::from_re(-0.4)) + (w[0] * Dual64::from_re(0.3))) + Dual64::from_re(1.5)));
    for i11 in 1..v.len() {
        let mut i14 = 0;
        while i14 < n {
            for i17 in 0..v.len() {
                a10 = a10 + size(&v[..]);
            }
            let mut i20 = 0;
            while i20 < n {
                a10 = a10 * (-((-(y + Dual64::from_re(1.0))) * (-(y + Dual64::from_re(1.0))))).exp().cos();
                i20 += 1;
            }
            'r26: for i23 in (0..n).rev() {
                let mut f27 = ((v.windows(2).map(|t29| t29[0] * t29[1]).sum::<Dual64>()).sin(), y);
                f27.0 = f27.0 + (match i14 % 3 { 0 => f27.0, 1 => tower((v[i11] + f27.0), n % 4), _ => f27.0 });
                f27.1 = f27.1 * ((a6 * (Dual64::from_re(0.25) * (f27.1 * a10).sin().cos()).cos())).sin();
            }
            i14 += 1;
        }
    }
    'r33: for t32 in w {
        let mut f34 = (g1(y, v[1]), w[n % 3]);
        let mut b35 = [f34.1, size(&v[..]), a10];
        for i36 in 0..v.len() {
            for (i39, t41) in v.iter().enumerate() {
                a10 = a10 + (-(v[0] * b35[i36 % 3])).tanh();
            }
        }
    }
    let mut i42 = 0;
    loop {
        i42 += 1;
        if i42 > n || x > Dual64::from_re(1.0) && n != 2 { break; }
        let mut i45 = 0;
        loop {
            i45 += 1;
            if i45 > n || (Dual64::from_re(n as f64) + y) <= Dual64::from_re(0.3) { break; }
            a10 = g1(a6, v[n % v.len()]);
        }
    }
    let mut i48 = 0;
    loop {
        i48 += 1;
        if i48 > n || (a6 + v[(n + 1) % v.len()]) > Dual64::from_re(-1.0) && n != 2 { break; }
        for i51 in 1..n {
            let mut a54 = (a10 - v[(n + 1) % v.len()]).tanh();
        }
    }
    a10 * Dual64::from_re(0.5) + w[n % 3]
}
pub(crate) fn o59(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p59(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p59(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p60(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = v.to_vec();
    let mut a5 = (v.iter().rev().enumerate().map(|(s3, t4)| *t4 * Dual64::from_re(s3 as f64)).sum::<Dual64>()).sin();
    let mut l6 = v.to_vec();
    for (&s9, t10) in l6.iter().zip(l6.iter().rev()) {
        'r14: for (i11, t13) in l1.iter().enumerate() {
            a5 = tower((l6[i11 % l6.len()] + s9), n % 4);
        }
        for i15 in 0..l1.len() {
            a5 = a5 * (({ let t18 = (y + (-a5)); (v.iter().fold(w[n % 3], |s19, t20| s19 * Dual64::from_re(0.5) + *t20 * a5)).sin() })).sin();
        }
        for t23 in &v[..] {
            for t26 in &l6[..] {
                l1[1] = l1[1] - (match n % 3 { 0 => x, 1 => (match n % 3 { 0 => w[0], 1 => ((*t23) + l6[(n + 1) % l6.len()]).sin(), _ => w[n % 3] }), _ => l1[n % l1.len()] });
                a5 = a5 * (size(&l1[..1])).sin();
                l1[1] = l1[1] - (x * Dual64::from_re(0.6) + (*t10) * Dual64::from_re(-0.4));
            }
            let mut l27 = l6.clone();
        }
    }
    for t31 in l6.windows(2) {
        let mut a32 = (l1[n % l1.len()] * (a5 * Dual64::from_re(0.6) + t31[0] * Dual64::from_re(-0.4)).cos());
        let mut i33 = 0;
        loop {
            i33 += 1;
            if i33 > n || l6[0] < (a5 + t31[1]) { break; }
            a32 = a32 * (w[n % 3] * Dual64::from_re(0.6) + Dual64::from_re(-0.4) * Dual64::from_re(-0.4)).cos();
            let mut i36 = 0;
            loop {
                i36 += 1;
                if i36 > n || (a5 - w[2]) < (v[v.len() - 1] - v[(n + 1) % v.len()]) { break; }
                a32 = a32 + (x * (w[i33 % 3] * (t31[1] + t31[1]).sin().cos()).cos());
            }
        }
    }
    a5 = (l1.iter().map(|t40| *t40 + w[n % 3]).product::<Dual64>()).sin();
    for i41 in 1..l6.len() {
        for i44 in 1..l1.len() {
            if (x - x) < (w[2] * a5) {
                a5 = a5 * (((l1[i44] * y) - (x - y)).sin()).sin();
                a5 = a5 + (x * Dual64::from_re(0.6) + l6[i41] * Dual64::from_re(-0.4));
                a5 = a5 * (if i41 > 1 { (l1[i44 - 1] * y.sin().cos()) } else { (if i44 > 1 { (w[2] + w[i41 % 3]).sin() } else { x.sin() }) }).cos();
            }
            let (mut a47, a48) = ((v[(i41 + 1) % v.len()] * y).sin(), l1[i44 - 1]);
            if i44 % 2 == 0 {
                a47 = tower((-v[v.len() - 1]), n % 4);
                a5 = a5 + halves((l1[i44 - 1] + a5)).1;
                a47 = a47 + (a48 * Dual64::from_re(0.6) + a48 * Dual64::from_re(-0.4));
            } else if (l1[i41 % l1.len()] + a47) > Dual64::from_re(0.0) && i44 != 2 {
                l1[i44] = l1[i44] * l1[i41 % l1.len()] / (Dual64::from_re(1.0) + l1[i41 % l1.len()] * l1[i41 % l1.len()]);
            } else {
                let mut l49 = vec![a5, (v.windows(2).map(|t52| t52[0] * t52[1]).sum::<Dual64>()).sin(), Dual64::from_re(0.25)];
            }
        }
        a5 = size(&l1[..]);
        if (a5 * y) > Dual64::from_re(0.9) && n != 2 {
            for (&s54, t55) in l1.iter().zip(l6.iter().rev()) {
                let mut f56 = (halves((-s54)).1, l6[1]);
                f56.0 = mix((s54 - w[2]), y);
                a5 = a5 + (match i41 % 3 { 0 => l6[i41], 1 => (v.iter().map(|t58| *t58 + w[2]).product::<Dual64>()).sin(), _ => Dual64::from_re(i41 as f64) });
            }
            if i41 % 2 == 0 {
                a5 = a5 - (l1.iter().fold(Dual64::from_re(n as f64), |s59, t60| s59 * Dual64::from_re(0.5) + *t60 * y)).sin();
                a5 = ((0..i41 % 4).map(|i63| v[i63 % v.len()] * x).sum::<Dual64>()).sin();
            } else if (l1[i41 % l1.len()] + y) <= Dual64::from_re(-0.75) {
                a5 = (w[0] * Dual64::from_re(0.6) + l6[i41 - 1] * Dual64::from_re(-0.4));
                if l1[n % l1.len()] < (l6[i41 - 1] - a5) { continue; }
            } else {
                a5 = a5 * mix(Dual64::from_re(n as f64), x).cos();
            }
        } else {
            'r67: for t66 in w {
                a5 = a5 + (l1.iter().map(|t69| *t69 * x).sum::<Dual64>()).sin();
                a5 = halves((l1[0] * l1[0])).0;
                let (i70, i71) = (n % l6.len(), i41 % l6.len());
                l6.swap(i70, i71);
            }
            a5 = (l6.windows(2).map(|t73| t73[0] * t73[1]).sum::<Dual64>()).sin();
            l6[0] = l6[0] - square((l6[(n + 1) % l6.len()] + Dual64::from_re(i41 as f64))).sin();
        }
    }
    a5 * Dual64::from_re(1.0) + w[n % 3] + l1.iter().sum::<Dual64>() + l6.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o60(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p60(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p60(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p61(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut l1 = vec![v[(n + 1) % v.len()], turned(w, Dual64::from_re(-1.0))[n % 3], Dual64::from_re(0.25)];
    let g3 = |s5: Dual64, t4: Dual64| size(&v[1..]);
    let a6 = (x * (v[(n + 1) % v.len()] / ((v[n % v.len()] + x) * (v[n % v.len()] + x) + Dual64::from_re(1.5))).cos());
    let mut i7 = 0;
    loop {
        i7 += 1;
        if i7 > n || (-w[n % 3]) > Dual64::from_re(-0.4) && n != 2 { break; }
        let i10 = i7 % l1.len();
        l1[i10] = l1[i10] * ((w[2] * a6).cos()).sin();
        for i11 in 0..i7 {
            let mut i14 = 0;
            loop {
                i14 += 1;
                if i14 > n || (-x) < (w[(n + 1) % 3] + v[(i11 + 1) % v.len()]) { break; }
                let i17 = (i11 + 1) % l1.len();
                l1[i17] = l1[i17] * l1[l1.len() - 1] / (Dual64::from_re(1.0) + l1[l1.len() - 1] * l1[l1.len() - 1]);
            }
        }
    }
    ((y * (-Dual64::from_re(n as f64)).sin().cos()), w[n % 3] + l1.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o61(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p61(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p61(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p62(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = (w[n % 3] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    let l4 = &v[v.len() - 2..];
    for i5 in 0..l4.len() {
        a1 = (w[1] * Dual64::from_re(0.6) + w[2] * Dual64::from_re(-0.4));
    }
    if y <= Dual64::from_re(0.5) {
        if a1 > Dual64::from_re(-1.0) && n != 2 {
            if (y * a1) < (y + l4[n % l4.len()]) {
                a1 = a1 * (({ let t8 = (a1 + v[n % v.len()]); (x * y).sin() })).sin();
            } else {
                a1 = mix((x - y), Dual64::from_re(0.3));
                a1 = a1 + (w[n % 3] + y).sin();
                a1 = a1 - halves((Dual64::from_re(-0.75) + v[n % v.len()])).0;
            }
        }
    }
    for i9 in 1..v.len() {
        let mut i12 = 0;
        loop {
            i12 += 1;
            if i12 > n || (-y) < (x + a1) { break; }
            if (x + l4[l4.len() - 1]) < (l4[1] * y) { return (match i12 % 3 { 0 => a1, 1 => (w[n % 3] + y).sin(), _ => y }); }
            for i15 in (1..v.len()).rev() {
                a1 = a1 * ((if (y * Dual64::from_re(-1.0)) > Dual64::from_re(0.3) && i12 != 2 { (-l4[n % l4.len()]).sin() } else { ({ let t18 = (w[i15 % 3] * w[2]); (v[i15 - 1] - a1).sin() }) })).sin();
            }
            let mut i19 = 0;
            'r22: loop {
                i19 += 1;
                if i19 > n || (y * y) < a1 { break; }
                a1 = (v.iter().skip(1).take(2).map(|t24| t24.cos() * v[i19 % v.len()]).sum::<Dual64>()).sin();
                a1 = square((y * l4[(i9 + 1) % l4.len()])).sin();
                a1 = a1 * tower(v[i9 - 1], i19 % 4).cos();
            }
        }
        a1 = halves((w[(n + 1) % 3] * y)).0;
    }
    for i25 in 0..n {
        a1 = a1 + (if (y + w[i25 % 3]) < (y + a1) { (-(w[i25 % 3] * w[i25 % 3])).exp() } else { tower((Dual64::from_re(-1.0) - y), i25 % 4) });
        if (l4[n % l4.len()] + l4[i25 % l4.len()]) <= Dual64::from_re(0.3) { return square(w[(n + 1) % 3]).sin(); }
        a1 = a1 + ((0..i25 % 4).map(|i30| v[i30 % v.len()] * l4[0]).sum::<Dual64>()).sin();
    }
    let mut i31 = 0;
    loop {
        i31 += 1;
        if i31 > n || (-x) <= Dual64::from_re(1.0) { break; }
        for i34 in 0..2 {
            'r40: for i37 in 0..n {
                a1 = a1 + (x * (y * (a1 - x).sin().cos()).cos());
                a1 = (if (-y) < y { (y * Dual64::from_re(0.6) + v[1] * Dual64::from_re(-0.4)) } else { halves((l4[n % l4.len()] - a1)).1 });
            }
        }
        a1 = a1 + (v.iter().map(|t42| *t42 + x).product::<Dual64>()).sin();
        'r46: for (i43, t45) in l4.iter().enumerate() {
            a1 = a1 + mix((Dual64::from_re(-1.0) + v[i31 % v.len()]), (*t45));
            for i47 in 0..v.len() {
                a1 = a1 * tower((w[(i43 + 1) % 3] + x), i43 % 4).cos();
                a1 = a1 * (-((a1 * Dual64::from_re(-0.4)) * (a1 * Dual64::from_re(-0.4)))).exp().cos();
            }
            a1 = halves((*t45)).1;
        }
    }
    a1 * Dual64::from_re(-1.0) + w[(n + 1) % 3]
}
pub(crate) fn o62(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p62(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p62(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p63(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = vec![v[n % v.len()]; v.len()];
    let (mut a3, a4) = ((match n % 3 { 0 => y, 1 => (x + y).sin(), _ => v[(n + 1) % v.len()] }), w[1]);
    let mut a7 = (l1.iter().fold(y, |s5, t6| s5 * Dual64::from_re(0.5) + *t6 * Dual64::from_re(1.0))).sin();
    a7 = ({ let t8 = (-(-x)); (l1.iter().map(|t10| *t10 * w[2]).sum::<Dual64>()).sin() });
    for (i11, t13) in v.iter().enumerate() {
        if (w[n % 3] + a7) > Dual64::from_re(-0.4) && n != 2 {
            a3 = (l1[n % l1.len()] * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4));
        } else {
            for t16 in &l1[..] {
                a3 = (l1.iter().fold(a7, |s17, t18| s17 * Dual64::from_re(0.5) + *t18 * (*t16))).sin();
                a3 = a3 * ((a7 * v[i11].tanh().cos())).sin();
                a7 = a7 - ((*t16) + (*t13)).cos();
            }
            for (&s20, t21) in v.iter().zip(v.iter().rev()) {
                a7 = a7 + (match i11 % 3 { 0 => w[0], 1 => (match i11 % 3 { 0 => Dual64::from_re(n as f64), 1 => a7.sin(), _ => a4 }), _ => s20 });
                a7 = (l1[(n + 1) % l1.len()] * Dual64::from_re(0.6) + s20 * Dual64::from_re(-0.4));
                a3 = a3 - (s20 / ((-(-a7)) * (-(-a7)) + Dual64::from_re(1.5)));
            }
            a7 = a7 * (w[(i11 + 1) % 3] - a7).sin().cos();
        }
    }
    if n > 1 {
        let i22 = n % l1.len();
        l1[i22] = l1[i22] * tower((w[n % 3] + l1[n % l1.len()]), n % 4).cos();
        a3 = a3 + (-(a7 - a7)).sin();
    } else {
        if (a4 * Dual64::from_re(0.0)) <= Dual64::from_re(0.9) {
            for i23 in (1..l1.len()).rev() {
                a7 = tower((a7 - w[n % 3]), n % 4);
            }
            'r29: for i26 in 1..v.len() {
                let g30 = |s32: Dual64, t31: Dual64| (v.iter().map(|t34| *t34 + x).product::<Dual64>()).sin();
            }
        } else {
            a7 = ({ let t35 = ((a7 - Dual64::from_re(n as f64)) + (w[1] + w[(n + 1) % 3])); (l1[1] * Dual64::from_re(0.6) + w[1] * Dual64::from_re(-0.4)) });
            if w[n % 3] < (l1[0] + Dual64::from_re(0.9)) {
                let (i36, i37) = (1, n % l1.len());
                l1.swap(i36, i37);
            } else {
                a7 = (if (a3 + a3) < (l1[n % l1.len()] * y) { (-a7).sin() } else { (a3 * Dual64::from_re(0.6) + a7 * Dual64::from_re(-0.4)) });
            }
        }
    }
    a3 * Dual64::from_re(0.0) + a7 * Dual64::from_re(1.0) + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o63(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p63(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p63(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p64(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut l1 = vec![x, Dual64::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (v.iter().skip(1).take(2).map(|t5| t5.cos() * v[1]).sum::<Dual64>()).sin();
        l1.push(t2);
    }
    let mut l6 = v.to_vec();
    let mut b8 = w;
    let mut b11 = turned(w, w[1]);
    if (v[0] - x) <= Dual64::from_re(-1.0) {
        let mut a14 = (y * (l6.iter().map(|t13| *t13 * l1[l1.len() - 1]).sum::<Dual64>()).sin().cos());
        'r18: for i15 in 0..n {
            let i19 = i15 % l6.len();
            l6[i19] = l6[i19] - ((-a14) + (x + w[i15 % 3])).cos();
            a14 = a14 + (a14 * Dual64::from_re(0.6) + l1[(n + 1) % l1.len()] * Dual64::from_re(-0.4));
        }
    } else if (y - y) > Dual64::from_re(-0.4) && n != 2 {
        let mut i20 = 0;
        'r23: loop {
            i20 += 1;
            if i20 > n || (x + w[(n + 1) % 3]) < (-y) { break; }
            for i24 in 0..2 {
                let mut l27 = vec![l6[l6.len() - 1], square((x - l6[n % l6.len()])).sin(), Dual64::from_re(0.25)];
                let mut a29 = (match n % 3 { 0 => y, 1 => (-((y * y) * (y * y))).exp(), _ => Dual64::from_re(i20 as f64) });
            }
        }
    } else {
        let i30 = n % l1.len();
        l1[i30] = l1[i30] * l1[(n + 1) % l1.len()] / (Dual64::from_re(1.0) + l1[(n + 1) % l1.len()] * l1[(n + 1) % l1.len()]);
        let mut f31 = ((b11[n % 3] - b8[0]).sin(), b11[n % 3]);
        if b11[n % 3] > Dual64::from_re(-0.75) && n != 2 {
            f31.1 = f31.1 + (y * (-((Dual64::from_re(0.9) - x) * (Dual64::from_re(0.9) - x))).exp().cos());
            f31.0 = f31.0 * size(&v[..=1]).cos();
            let mut b32 = b11;
        } else {
            for i33 in 0..n {
                f31.0 = (x * (-(f31.0 * f31.0)).exp().cos());
                f31.0 = f31.0 + size(&l6[..]);
            }
            for (i36, t38) in l6.iter().enumerate() {
                f31.1 = ({ let t39 = (-(b8[n % 3] - w[1])); ({ let t40 = Dual64::from_re(i36 as f64); (-w[i36 % 3]).sin() }) });
            }
        }
    }
    [w[1] + b8[n % 3] + b11[n % 3] + l1.iter().sum::<Dual64>() + l6.iter().map(|t| t.sin()).sum::<Dual64>(), (l1[0] + v[n % v.len()]).cos(), Dual64::from_re(0.3)]
}
pub(crate) fn o64(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p64(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p64(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Dual64::from_re(0.7) - b[0];
    s
}

pub(crate) fn p65(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let g1 = |s3: Dual64, t2: Dual64| (x * size(&v[..]).cos());
    let mut l4 = vec![x, Dual64::from_re(0.5)];
    for i6 in 0..n {
        let t5 = l4[l4.len() - 1] * (if (w[0] + x) > Dual64::from_re(0.5) && n != 2 { x.sin() } else { (y - Dual64::from_re(0.9)).sin() });
        l4.push(t5);
    }
    let mut b7 = [w[n % 3], ((0..n % 4).map(|i10| l4[i10 % l4.len()] * y).sum::<Dual64>()).sin(), y];
    let mut i11 = 0;
    loop {
        i11 += 1;
        if i11 > n || v[1] < (y + y) { break; }
        if (w[n % 3] * y) < (x + y) {
            for i14 in 1..v.len() {
                if i11 % 2 == 0 { continue; }
            }
            let mut l17 = vec![y, Dual64::from_re(0.25)];
        } else {
            let mut b19 = [w[0]; 3];
        }
    }
    let mut i20 = 0;
    loop {
        i20 += 1;
        if i20 > n || n > 1 { break; }
        b7[(i20 + 1) % 3] = b7[(i20 + 1) % 3] - (l4[(i20 + 1) % l4.len()] + (x + v[i20 % v.len()])).tanh();
        for i23 in (0..n).rev() {
            let mut a26 = (y * Dual64::from_re(0.6) + v[0] * Dual64::from_re(-0.4));
            for i27 in 0..i20 {
                a26 = a26 * (v[(n + 1) % v.len()] * (y * (l4[i27 % l4.len()] - b7[n % 3]).sin().cos()).cos()).cos();
            }
            b7 = turned(b7, (w[(i20 + 1) % 3] - Dual64::from_re(0.0)).sin());
        }
        let i30 = i20 % l4.len();
        l4[i30] = (v.iter().zip(&v[..]).map(|(s31, t32)| *s31 * *t32 + x).sum::<Dual64>()).sin();
    }
    for i33 in 0..l4.len() {
        let mut b36 = b7;
        let mut b38 = turned(b36, w[1]);
        for i41 in 0..v.len() {
            let g44 = |s46: Dual64, t45: Dual64| (v.iter().skip(1).take(2).map(|t48| t48.cos() * w[1]).sum::<Dual64>()).sin();
        }
    }
    w[n % 3] + b7[1] + l4.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o65(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p65(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p65(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p66(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut a1 = (v[n % v.len()] * Dual64::from_re(0.6) + Dual64::from_re(0.25) * Dual64::from_re(-0.4));
    let mut b2 = [Dual64::from_re(0.3); 3];
    a1 = (Dual64::from_re(-0.75) * (v.iter().copied().map(|t6| square(t6) - v[n % v.len()]).sum::<Dual64>()).sin().cos());
    a1 = a1 + (v.iter().skip(1).take(2).map(|t8| t8.cos() * x).sum::<Dual64>()).sin();
    vec![a1 * Dual64::from_re(-0.75) + w[n % 3] + b2[n % 3], halves((x - y)).1, v[0]]
}
pub(crate) fn o66(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p66(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p66(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p67(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut b1 = [x, (w[n % 3] * Dual64::from_re(-1.0)).sin(), y];
    let mut a2 = tower((-v[n % v.len()]), n % 4);
    let a3 = (a2 * square((-b1[0])).sin().cos());
    if n % 2 == 0 {
        let mut i4 = 0;
        'r7: loop {
            i4 += 1;
            if i4 > n || (Dual64::from_re(0.3) + w[1]) > Dual64::from_re(-0.75) && n != 2 { break; }
            for i8 in (0..n).step_by(2) {
                let mut b11 = turned(w, Dual64::from_re(-0.75));
                a2 = (v[1] / ((-(y + v[v.len() - 1])) * (-(y + v[v.len() - 1])) + Dual64::from_re(1.5)));
                b11 = b1;
            }
            b1[1] = b1[1] + ((x * a3) + (a3 * y)).cos();
            if (-b1[i4 % 3]) <= Dual64::from_re(0.9) {
                if (y + x) < y { break 'r7; }
            } else if i4 > 1 {
                a2 = (v.iter().map(|t15| *t15 + a2).product::<Dual64>()).sin();
                b1[1] = b1[1] + (v[n % v.len()] * ({ let t16 = (x + w[0]); (a3 + x).sin() }).cos());
            } else {
                b1[2] = b1[2] * square((w[n % 3] + b1[n % 3])).sin().cos();
                a2 = ((a2 + a3) * a3).tanh();
            }
        }
        if (w[(n + 1) % 3] + a3) < x {
            a2 = a2 * (y * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4)).cos();
            b1[n % 3] = b1[n % 3] * (a3 * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4)).cos();
            if n > 1 {
                a2 = ((w[n % 3] - y) - (-v[n % v.len()])).tanh();
                a2 = a2 + (v.iter().copied().map(|t18| square(t18) - y).sum::<Dual64>()).sin();
                a2 = tower((v[n % v.len()] * a2), n % 4);
            }
        }
    } else {
        a2 = (if (y + w[0]) < (x * v[(n + 1) % v.len()]) { ((0..n % 4).map(|i21| v[i21 % v.len()] * b1[0]).sum::<Dual64>()).sin() } else { halves((x - b1[n % 3])).0 });
        a2 = (a2 / (((-Dual64::from_re(0.9)) + (v[n % v.len()] + a2)) * ((-Dual64::from_re(0.9)) + (v[n % v.len()] + a2)) + Dual64::from_re(1.5)));
    }
    for i22 in (1..v.len()).rev() {
        b1[i22 % 3] = b1[i22 % 3] * ((Dual64::from_re(0.0) / ((-v[i22]) * (-v[i22]) + Dual64::from_re(1.5)))).sin();
        let mut i25 = 0;
        loop {
            i25 += 1;
            if i25 > n || (v[i22 - 1] * a3) <= Dual64::from_re(0.5) { break; }
            for t30 in v.windows(2) {
                let mut a31 = (-(-w[n % 3])).sin();
                a2 = a2 + (v.iter().rev().enumerate().map(|(s32, t33)| *t33 * Dual64::from_re(s32 as f64)).sum::<Dual64>()).sin();
            }
        }
    }
    if a3 < (a2 - a2) {
        for i34 in 1..v.len() {
            b1[1] = (a3 * (if (y + w[2]) < (-y) { (x - b1[0]).sin() } else { (b1[2] * y).sin() }).cos());
            for i37 in (1..=n).rev() {
                a2 = (v.iter().rev().enumerate().map(|(s40, t41)| *t41 * Dual64::from_re(s40 as f64)).sum::<Dual64>()).sin();
            }
        }
        b1[n % 3] = b1[n % 3] - (v[n % v.len()] * (v.iter().map(|t43| *t43 + v[1]).product::<Dual64>()).sin().cos());
    } else if (-a3) < y {
        'r47: for t46 in v.windows(2) {
            let mut i48 = 0;
            loop {
                i48 += 1;
                if i48 > n || (t46[1] * x) < (-x) { break; }
                a2 = (t46[0] * Dual64::from_re(0.6) + v[(n + 1) % v.len()] * Dual64::from_re(-0.4));
                if (-a2) < (-a3) { continue; }
                b1.swap(n % 3, 0);
            }
        }
        for i51 in 0..n {
            let mut f54 = (v[v.len() - 1].sin(), v[(n + 1) % v.len()]);
            b1[i51 % 3] = b1[i51 % 3] - (a2 * size(&v[..]).cos());
            let (mut a55, a56) = ((v.iter().filter(|t58| **t58 > f54.0).map(|t58| t58.sin()).sum::<Dual64>()).sin(), x);
        }
    } else {
        a2 = (a2 * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
        a2 = (w[n % 3] / ((a3 - (x + v[1])) * (a3 - (x + v[1])) + Dual64::from_re(1.5)));
    }
    for t61 in v.windows(2) {
        'r65: for (&s63, t64) in v.iter().zip(v.iter().rev()) {
            if n % 2 == 0 {
                b1[(n + 1) % 3] = b1[(n + 1) % 3] - ((Dual64::from_re(-0.75) + (*t64)) + (-t61[0])).tanh();
                a2 = size(&v[..]);
                a2 = a2 + ({ let t66 = (-(b1[(n + 1) % 3] + t61[0])); (match n % 3 { 0 => Dual64::from_re(0.0), 1 => (b1[n % 3] - v[(n + 1) % v.len()]).sin(), _ => t66 }) });
            } else if (-v[n % v.len()]) <= Dual64::from_re(0.3) {
                b1[1] = b1[1] * (s63 + (-w[1])).cos().cos();
                a2 = a2 * ((v.iter().filter(|t68| **t68 > t61[0]).map(|t68| t68.sin()).sum::<Dual64>()).sin()).sin();
            } else {
                b1[n % 3] = (-((*t64) * (*t64))).exp();
                b1[n % 3] = b1[n % 3] * turned(b1, (-(*t64)))[1].cos();
            }
            for i69 in (1..v.len()).rev() {
                a2 = a2 + (Dual64::from_re(n as f64) / (((v[n % v.len()] * Dual64::from_re(i69 as f64)) + (v[i69 - 1] - w[0])) * ((v[n % v.len()] * Dual64::from_re(i69 as f64)) + (v[i69 - 1] - w[0])) + Dual64::from_re(1.5)));
                a2 = size(&v[..]);
            }
        }
    }
    a2 = a2 + tower((a2 + y), n % 4);
    ((Dual64::from_re(0.3) * Dual64::from_re(n as f64).sin().cos()), a2 * Dual64::from_re(-0.75) + w[n % 3] + b1[n % 3])
}
pub(crate) fn o67(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p67(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p67(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p68(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut l1 = vec![y, Dual64::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * ({ let t4 = y; (-v[(n + 1) % v.len()]).sin() });
        l1.push(t2);
    }
    let l7 = &v[v.len() - 2..];
    let i8 = n % l1.len();
    l1[i8] = l1[i8] * l1[n % l1.len()] / (Dual64::from_re(1.0) + l1[n % l1.len()] * l1[n % l1.len()]);
    for (i9, t11) in l1.iter().enumerate() {
        let mut b12 = [x; 3];
    }
    let a15 = size(&l1[..]);
    let mut f16 = ((v.iter().rev().enumerate().map(|(s17, t18)| *t18 * Dual64::from_re(s17 as f64)).sum::<Dual64>()).sin(), y);
    [f16.0 * Dual64::from_re(0.3) + f16.1 * Dual64::from_re(0.0) + w[2] + l1.iter().map(|t| t.sin()).sum::<Dual64>(), (f16.1 * (-f16.0).sin().cos()), f16.1]
}
pub(crate) fn o68(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p68(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p68(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p69(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut l1 = vec![v[(n + 1) % v.len()], halves((-y)).0, Dual64::from_re(0.25)];
    let a5 = (l1.iter().map(|t4| *t4 + y).product::<Dual64>()).sin();
    for (i6, t8) in l1.iter().enumerate() {
        let mut l9 = vec![v[1], (if (y + a5) < (x + y) { (y - a5).sin() } else { ((*t8) + (*t8)).sin() }), Dual64::from_re(0.25)];
    }
    for t13 in &l1[..] {
        let mut b14 = [(*t13), (l1[n % l1.len()] * l1[(n + 1) % l1.len()].sin().cos()), l1[l1.len() - 1]];
        b14[1] = b14[1] + (l1.iter().zip(&l1[..]).map(|(s15, t16)| *s15 * *t16 + a5).sum::<Dual64>()).sin();
        for i17 in 0..l1.len() {
            let mut f20 = ((x + x).tanh(), b14[(i17 + 1) % 3]);
            b14[i17 % 3] = b14[i17 % 3] * ((*t13) / (f20.0 * f20.0 + Dual64::from_re(1.5))).cos();
            b14[0] = (l1.iter().copied().map(|t22| square(t22) - (*t13)).sum::<Dual64>()).sin();
        }
    }
    let mut a23 = (y * (if (-v[(n + 1) % v.len()]) > Dual64::from_re(-0.4) && n != 2 { (-a5).sin() } else { x.sin() }).cos());
    a23 = a23 - ({ let t24 = ((Dual64::from_re(1.0) - a5) - (v[0] * l1[(n + 1) % l1.len()])); (x * Dual64::from_re(0.6) + Dual64::from_re(0.9) * Dual64::from_re(-0.4)) });
    if (-v[n % v.len()]) <= Dual64::from_re(0.5) {
        let (mut a25, a26) = (square((a5 * w[0])).sin(), a23);
    }
    (square((w[2] + x)).sin(), a23 * Dual64::from_re(0.5) + w[0] + l1.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o69(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p69(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p69(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p70(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = (w[0] * (match n % 3 { 0 => Dual64::from_re(-0.75), 1 => (v[v.len() - 1] - y).sin(), _ => Dual64::from_re(-0.75) }).cos());
    let (mut a2, a3) = (({ let t4 = (a1 - x); (a1 + v[(n + 1) % v.len()]).sin() }), y);
    a1 = a1 * (v.iter().zip(&v[..]).map(|(s5, t6)| *s5 * *t6 + w[(n + 1) % 3]).sum::<Dual64>()).sin().cos();
    let mut i7 = 0;
    while i7 < n {
        a2 = a2 - (if (a3 + a1) < (Dual64::from_re(0.0) + w[n % 3]) { (a1 * Dual64::from_re(0.6) + w[1] * Dual64::from_re(-0.4)) } else { (x * Dual64::from_re(0.6) + w[i7 % 3] * Dual64::from_re(-0.4)) });
        i7 += 1;
    }
    a1 * Dual64::from_re(0.5) + a2 * Dual64::from_re(0.9) + w[(n + 1) % 3]
}
pub(crate) fn o70(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p70(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p70(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p71(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let l3 = &v[v.len() - 2..];
    let mut f4 = ((Dual64::from_re(-0.4) * Dual64::from_re(0.6) + Dual64::from_re(n as f64) * Dual64::from_re(-0.4)), x);
    let mut a7 = (l3.iter().zip(&l3[..]).map(|(s5, t6)| *s5 * *t6 + y).sum::<Dual64>()).sin();
    f4.1 = f4.1 * ((-w[n % 3]) + (w[(n + 1) % 3] * w[0])).cos().cos();
    let mut i8 = 0;
    'r11: loop {
        i8 += 1;
        if i8 > n || (f4.0 - w[n % 3]) < (Dual64::from_re(n as f64) + y) { break; }
        if (v[0] + y) <= Dual64::from_re(1.0) { continue; }
        if f4.0 > Dual64::from_re(0.0) && i8 != 2 {
            let mut b12 = w;
        } else {
            f4.1 = ((0..n % 4).map(|i15| l3[i15 % l3.len()] * v[i8 % v.len()]).sum::<Dual64>()).sin();
            f4.0 = f4.0 * ((v.iter().map(|t17| *t17 + f4.1).product::<Dual64>()).sin()).sin();
            let mut i18 = 0;
            while i18 < 4 && (Dual64::from_re(-0.4) - a7) < Dual64::from_re(0.8) {
                a7 = a7 * ((-(w[2] + v[i18 % v.len()])).cos()).sin();
                f4.1 = f4.1 + (f4.0 * Dual64::from_re(1.0).sin().cos());
                let mut l21 = v.to_vec();
                i18 += 1;
            }
        }
    }
    vec![f4.0 * Dual64::from_re(0.3) + f4.1 * Dual64::from_re(0.3) + a7 * Dual64::from_re(-0.75) + w[0], (l3.windows(2).map(|t24| t24[0] * t24[1]).sum::<Dual64>()).sin(), y]
}
pub(crate) fn o71(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p71(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p71(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p72(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let (mut a1, a2) = ((x + y).cos(), v[n % v.len()]);
    let mut a5 = (v.iter().skip(1).take(2).map(|t4| t4.cos() * Dual64::from_re(0.9)).sum::<Dual64>()).sin();
    for i6 in (1..=n).rev() {
        a1 = a1 + (v.iter().copied().map(|t10| square(t10) - a5).sum::<Dual64>()).sin();
        let mut b11 = w;
        for i12 in 1..v.len() {
            let g15 = |s17: Dual64, t16: Dual64| (if (-w[n % 3]) > Dual64::from_re(0.0) && n != 2 { (y * Dual64::from_re(0.6) + v[(n + 1) % v.len()] * Dual64::from_re(-0.4)) } else { (v.iter().copied().map(|t19| square(t19) - Dual64::from_re(0.0)).sum::<Dual64>()).sin() });
            if (-y) <= Dual64::from_re(0.25) {
                a5 = a5 * ((y * (a5 + a5).cos().cos())).sin();
            }
        }
    }
    let mut i20 = 0;
    loop {
        i20 += 1;
        if i20 > n || Dual64::from_re(1.0) < (-v[(n + 1) % v.len()]) { break; }
        for i23 in 0..i20 {
            for (i26, t28) in v.iter().enumerate() {
                a5 = a5 * square((x + w[1])).sin().cos();
                let mut a1 = ((v[1] * a1) + (v[(n + 1) % v.len()] - a1)).tanh();
            }
            a5 = halves((v[0] + a2)).0;
        }
        'r32: for i29 in 1..v.len() {
            let g33 = |s35: Dual64, t34: Dual64| (t34 / ((t34 - a2) * (t34 - a2) + Dual64::from_re(1.5)));
        }
        (a1, a5) = (a5, (match n % 3 { 0 => a2, 1 => (-a5).sin(), _ => a2 }));
    }
    a5 = mix((-a1), a1);
    (size(&v[1..]), a1 * Dual64::from_re(0.9) + a5 * Dual64::from_re(0.0) + w[n % 3])
}
pub(crate) fn o72(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p72(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p72(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p73(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let (mut a1, a2) = ((-y).cos(), v[0]);
    let (mut a3, a4) = ((Dual64::from_re(0.3) * (-y).sin().cos()), x);
    let mut b5 = [a3; 3];
    for i8 in 0..n {
        if i8 % 2 == 0 {
            for i11 in 1..v.len() {
                a3 = square((a4 + w[(n + 1) % 3])).sin();
            }
            if (v[0] + v[1]) <= Dual64::from_re(0.5) {
                a1 = y.sin();
                std::mem::swap(&mut a1, &mut a3);
            } else {
                b5[n % 3] = b5[n % 3] * ((match i8 % 3 { 0 => v[(i8 + 1) % v.len()], 1 => (w[0] - v[1]).cos(), _ => v[(n + 1) % v.len()] })).sin();
                a3 = tower(a1, i8 % 4);
            }
            b5[0] = halves(v[(n + 1) % v.len()]).1;
        }
        for (&s15, t16) in v.iter().zip(v.iter().rev()) {
            b5[2] = b5[2] + ({ let t17 = ((Dual64::from_re(0.9) + w[i8 % 3]) + (-w[0])); (-(((*t16) - s15) * ((*t16) - s15))).exp() });
            for t20 in b5 {
                a1 = a1 * ((v[(i8 + 1) % v.len()] * Dual64::from_re(0.6) + a4 * Dual64::from_re(-0.4))).sin();
                b5.swap(i8 % 3, (n + 1) % 3);
            }
            let mut i21 = 0;
            loop {
                i21 += 1;
                if i21 > n || w[n % 3] <= Dual64::from_re(1.0) { break; }
                a3 = a3 + (v.iter().rev().enumerate().map(|(s24, t25)| *t25 * Dual64::from_re(s24 as f64)).sum::<Dual64>()).sin();
                b5[i8 % 3] = (Dual64::from_re(i21 as f64) * (v[v.len() - 1] + a3).cos().cos());
            }
        }
        'r29: for t28 in &v[..] {
            let mut a1 = (a3 * Dual64::from_re(0.6) + a3 * Dual64::from_re(-0.4));
            b5[i8 % 3] = b5[i8 % 3] + (v.iter().fold(a3, |s30, t31| s30 * Dual64::from_re(0.5) + *t31 * (*t28))).sin();
            for i32 in (1..v.len()).rev() {
                a3 = (-(w[n % 3] + a1)).cos();
                b5[2] = b5[2] - (v.iter().map(|t36| *t36 * b5[i32 % 3]).sum::<Dual64>()).sin();
                a1 = (v[i32 - 1] * ({ let t37 = (v[n % v.len()] + a1); (a4 + t37).sin() }).cos());
            }
        }
    }
    for i38 in 0..n {
        let l43 = &v[v.len() - 2..];
        for i44 in 0..v.len() {
            a3 = (-Dual64::from_re(0.5)).sin();
        }
    }
    [a1 * Dual64::from_re(0.0) + a3 * Dual64::from_re(-0.4) + w[2] + b5[1], ({ let t47 = (-b5[n % 3]); v[v.len() - 1].sin() }), w[2]]
}
pub(crate) fn o73(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p73(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p73(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p74(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut l1 = smoothed(&v[..], n);
    let mut l3 = vec![l1[n % l1.len()], Dual64::from_re(0.25)];
    for (&s6, t7) in l1.iter().zip(v.iter().rev()) {
        let mut l8 = l3.to_vec();
    }
    if (v[(n + 1) % v.len()] + Dual64::from_re(0.3)) <= Dual64::from_re(0.3) {
        'r13: for i10 in 1..l1.len() {
            let i14 = n % l3.len();
            l3[i14] = l3[i14] - (y * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
            let mut a15 = square((x - x)).sin();
            let i16 = (n + 1) % l3.len();
            l3[i16] = ((-w[(n + 1) % 3]) + x).sin();
        }
    } else {
        let g17 = |s19: Dual64, t18: Dual64| ((Dual64::from_re(0.9) + y) + v[0]).sin();
    }
    l3[0] = w[1] + l1.iter().sum::<Dual64>() + Dual64::from_re(0.25);
    l3
}
pub(crate) fn o74(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p74(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p74(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p75(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut b1 = [x, (w[n % 3] * (-y).sin().cos()), w[2]];
    let mut b2 = [y; 3];
    let mut b3 = b1;
    let g4 = |s6: Dual64, t5: Dual64| (y * (t5 * (v[(n + 1) % v.len()] + t5).sin().cos()).cos());
    b3[(n + 1) % 3] = (v.iter().map(|t8| *t8 * b3[n % 3]).sum::<Dual64>()).sin();
    b3[0] = b3[0] + mix((-w[n % 3]), x);
    ((v.iter().map(|t10| *t10 + Dual64::from_re(1.0)).product::<Dual64>()).sin(), w[1] + b1[n % 3] + b2[n % 3] + b3[0])
}
pub(crate) fn o75(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p75(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p75(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p76(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut a1 = halves((-x)).1;
    let mut b2 = [x; 3];
    if n % 2 == 0 {
        for i3 in 0..n {
            a1 = a1 + ({ let t6 = (-(w[2] + a1)); (v.iter().fold(b2[2], |s7, t8| s7 * Dual64::from_re(0.5) + *t8 * x)).sin() });
            a1 = (match i3 % 3 { 0 => b2[2], 1 => square((v[v.len() - 1] + v[v.len() - 1])).sin(), _ => a1 });
        }
        b2[n % 3] = halves((-a1)).0;
        b2.swap(2, n % 3);
    } else if (-Dual64::from_re(n as f64)) > Dual64::from_re(0.9) && n != 2 {
        for i9 in 1..v.len() {
            for (i12, t14) in v.iter().enumerate() {
                a1 = ({ let t15 = (Dual64::from_re(i9 as f64) + b2[2]); (y * Dual64::from_re(i9 as f64)).cos() });
                a1 = a1 * (turned(b2, (-x))[(i9 + 1) % 3]).sin();
                a1 = (if (-y) <= Dual64::from_re(-0.75) { (v[i12] * (v[0] + (*t14)).sin().cos()) } else { (b2[1] * (w[2] + x).sin().cos()) });
            }
        }
        b2[0] = (v[1] * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4));
    } else {
        if n > 1 {
            a1 = a1 + (a1 * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
        }
        a1 = (if n > 1 { ((0..n % 4).map(|i18| v[i18 % v.len()] * b2[1]).sum::<Dual64>()).sin() } else { (w[2] * Dual64::from_re(0.6) + v[n % v.len()] * Dual64::from_re(-0.4)) });
        a1 = a1 + ((-v[(n + 1) % v.len()]) + (b2[n % 3] - x)).tanh();
    }
    for i19 in 0..n {
        for i22 in 1..v.len() {
            if (-a1) < (b2[1] + v[i22 % v.len()]) { continue; }
            b2[2] = (b2[0] * Dual64::from_re(0.6) + Dual64::from_re(0.3) * Dual64::from_re(-0.4));
            a1 = a1 * (-(((x + Dual64::from_re(-1.0)) + a1) * ((x + Dual64::from_re(-1.0)) + a1))).exp().cos();
        }
    }
    vec![a1 * Dual64::from_re(-1.0) + w[n % 3] + b2[(n + 1) % 3], (y * v[1]).sin(), y]
}
pub(crate) fn o76(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p76(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p76(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p77(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut f1 = ((v.iter().skip(1).take(2).map(|t3| t3.cos() * w[1]).sum::<Dual64>()).sin(), y);
    let mut b4 = turned(w, v[0]);
    let mut b5 = [x; 3];
    'r9: for i6 in 0..v.len() {
        f1.0 = f1.0 * size(&v[..]).cos();
    }
    if (y + Dual64::from_re(0.25)) <= Dual64::from_re(-1.0) {
        f1.0 = (v[n % v.len()] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
        let mut i10 = 0;
        loop {
            i10 += 1;
            if i10 > n || n > 1 { break; }
            b5[n % 3] = mix((v[n % v.len()] - x), y);
            for (i13, t15) in v.iter().enumerate() {
                b5[(i10 + 1) % 3] = b5[(i10 + 1) % 3] * (halves(y).1).sin();
            }
        }
    } else {
        f1.0 = mix((v[n % v.len()] * v[v.len() - 1]), f1.1);
    }
    b4[(n + 1) % 3] = size(&v[1..]);
    let mut i16 = 0;
    loop {
        i16 += 1;
        if i16 > n || n > 1 { break; }
        if i16 % 2 == 0 {
            b4 = turned(b4, (f1.0 * Dual64::from_re(0.6) + Dual64::from_re(0.9) * Dual64::from_re(-0.4)));
            f1.1 = (-((Dual64::from_re(i16 as f64) - (x + v[n % v.len()])) * (Dual64::from_re(i16 as f64) - (x + v[n % v.len()])))).exp();
        }
        b5 = b4;
    }
    f1.0 * Dual64::from_re(0.5) + f1.1 * Dual64::from_re(-1.0) + w[n % 3] + b4[2] + b5[0]
}
pub(crate) fn o77(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p77(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p77(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p78(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = smoothed(&v[..], n);
    let a5 = (v.iter().filter(|t4| **t4 > v[(n + 1) % v.len()]).map(|t4| t4.sin()).sum::<Dual64>()).sin();
    let mut l6 = l1.clone();
    for (i8, t10) in v.iter().enumerate() {
        for i11 in 2..=n {
            let mut l14 = vec![v[i8], turned(w, (v[v.len() - 1] - v[i8]))[i8 % 3], Dual64::from_re(0.25)];
            let mut b16 = [l14[n % l14.len()]; 3];
        }
    }
    let mut l17 = vec![a5, Dual64::from_re(0.25)];
    let mut i19 = 0;
    'r22: loop {
        i19 += 1;
        if i19 > n || Dual64::from_re(0.5) > Dual64::from_re(0.3) && n != 2 { break; }
        if n > 1 {
            'r26: for t25 in &l1[..] {
                let mut b27 = [y; 3];
                let mut l28 = smoothed(&l6[..], n);
                let g30 = |s32: Dual64, t31: Dual64| (v.iter().map(|t34| *t34 * v[v.len() - 1]).sum::<Dual64>()).sin();
            }
        } else if (w[n % 3] * a5) <= Dual64::from_re(-0.4) {
            let i35 = l17.len() - 1;
            l17[i35] = turned(w, a5)[i19 % 3];
            for t38 in &l6[..] {
                let mut b39 = w;
                let mut l40 = vec![(*t38); l1.len()];
            }
            let a42 = ((x * x) + (x * a5)).cos();
        } else {
            let mut b43 = w;
            for t46 in l6.iter_mut() {
                *t46 = *t46 * ((*t46) * (Dual64::from_re(0.5) - Dual64::from_re(0.0)).sin().cos());
                let i47 = (n + 1) % l17.len();
                l17[i47] = l17[i47] * (((Dual64::from_re(0.0) + l17[(n + 1) % l17.len()]) * b43[(i19 + 1) % 3]).cos()).sin();
                *t46 = *t46 + (a5 / ((-w[1]) * (-w[1]) + Dual64::from_re(1.5)));
                *t46 = *t46 + (-(((a5 - Dual64::from_re(1.0)) * w[0]) * ((a5 - Dual64::from_re(1.0)) * w[0]))).exp();
            }
        }
        if i19 % 2 == 0 {
            let mut l48 = l17.clone();
            let mut a52 = (l17.iter().zip(&l17[..]).map(|(s50, t51)| *s50 * *t51 + Dual64::from_re(n as f64)).sum::<Dual64>()).sin();
            let i53 = n % l1.len();
            l1[i53] = l1[i53] * (l1.iter().rev().enumerate().map(|(s54, t55)| *t55 * Dual64::from_re(s54 as f64)).sum::<Dual64>()).sin().cos();
        } else {
            for i56 in 1..l6.len() {
                let mut a59 = (w[i19 % 3] * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
                a59 = (w[i56 % 3] - y).cos();
            }
        }
    }
    let mut i60 = 0;
    'r63: loop {
        i60 += 1;
        if i60 > n || (y + y) < (x + w[(n + 1) % 3]) { break; }
        let mut i64 = 0;
        loop {
            i64 += 1;
            if i64 > n || (a5 * y) <= Dual64::from_re(0.25) { break; }
            'r70: for i67 in 1..n {
                let mut a72 = (if i67 > 1 { (if (y * w[0]) <= Dual64::from_re(-0.4) { (l1[0] + w[2]).sin() } else { (a5 + y).sin() }) } else { ({ let t71 = (w[n % 3] * a5); (t71 + x).sin() }) });
                a72 = a72 * tower((y + x), i64 % 4).cos();
            }
        }
        let a5 = (a5 * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
        let mut b73 = turned(w, w[1]);
    }
    w[1] + l1.iter().sum::<Dual64>() + l6.iter().sum::<Dual64>() + l17.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o78(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p78(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p78(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p79(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut a3 = (v.iter().copied().map(|t2| square(t2) - v[1]).sum::<Dual64>()).sin();
    let mut a4 = (if (v[n % v.len()] + x) < (x - x) { (v[1] * w[n % 3]).cos() } else { (x / ((y + v[n % v.len()]) * (y + v[n % v.len()]) + Dual64::from_re(1.5))) });
    let mut f5 = ((match n % 3 { 0 => v[n % v.len()], 1 => x.sin(), _ => a4 }), v[0]);
    for t8 in &v[..] {
        (a3, f5.1) = (f5.1, mix((w[1] + w[(n + 1) % 3]), f5.0));
    }
    let mut f9 = ((a3 * (v[(n + 1) % v.len()] * Dual64::from_re(n as f64)).sin().cos()), v[1]);
    (a3, f9.1) = (f9.1, (-w[n % 3]).sin());
    if (f5.1 + Dual64::from_re(-0.4)) > Dual64::from_re(0.3) && n != 2 {
        let a13 = ((0..n % 4).map(|i12| v[i12 % v.len()] * a4).sum::<Dual64>()).sin();
        f9.0 = turned(w, (-w[n % 3]))[2];
        f5.1 = f5.1 + size(&v[..]);
    } else {
        f9.0 = f9.0 + (match n % 3 { 0 => v[v.len() - 1], 1 => halves(f5.0).0, _ => f5.0 });
    }
    [a3 * Dual64::from_re(0.25) + a4 * Dual64::from_re(-1.0) + f5.0 * Dual64::from_re(1.0) + f5.1 * Dual64::from_re(0.5) + f9.0 * Dual64::from_re(0.0) + f9.1 * Dual64::from_re(-0.75) + w[1], (v[0] * Dual64::from_re(0.5)).sin(), v[n % v.len()]]
}
pub(crate) fn o79(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p79(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p79(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Dual64::from_re(0.7) - b[0];
    s
}

pub(crate) fn p80(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let g1 = |s3: Dual64, t2: Dual64| ({ let t4 = ((t2 + t2) + w[2]); (v[n % v.len()] / ((s3 * s3) * (s3 * s3) + Dual64::from_re(1.5))) });
    let a5 = ((-w[0]) + (v[0] + x)).cos();
    for i6 in 1..v.len() {
        if n > 1 {
            let (mut a9, a10) = ((w[(n + 1) % 3] * (-Dual64::from_re(0.5)).sin().cos()), a5);
            'r14: for i11 in 1..v.len() {
                a9 = (-((-w[(i6 + 1) % 3]) * (-w[(i6 + 1) % 3]))).exp();
                a9 = a9 + (match n % 3 { 0 => y, 1 => (w[1] * (-v[i11 - 1]).sin().cos()), _ => v[i11] });
            }
        } else if (v[0] + a5) <= Dual64::from_re(-1.0) {
            let mut f15 = ((y * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)), w[0]);
        } else {
            for t18 in w {
                let mut l19 = vec![x; v.len()];
                let mut l21 = vec![w[i6 % 3], (v.iter().skip(1).take(2).map(|t24| t24.cos() * a5).sum::<Dual64>()).sin(), Dual64::from_re(0.25)];
            }
        }
        let mut i25 = 0;
        loop {
            i25 += 1;
            if i25 > n || (w[i6 % 3] + a5) < (y * a5) { break; }
            let mut l28 = smoothed(&v[..], n);
        }
        'r33: for i30 in 0..v.len() {
            let mut a5 = ((y + a5) * a5).cos();
            if w[i6 % 3] > Dual64::from_re(0.25) && n != 2 {
                a5 = a5 + (a5 / (((-Dual64::from_re(n as f64)) + (a5 + y)) * ((-Dual64::from_re(n as f64)) + (a5 + y)) + Dual64::from_re(1.5)));
            }
        }
    }
    let mut b34 = [y; 3];
    ((x * Dual64::from_re(0.6) + b34[n % 3] * Dual64::from_re(-0.4)), w[(n + 1) % 3] + b34[(n + 1) % 3])
}
pub(crate) fn o80(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p80(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p80(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p81(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = vec![v[1], mix(w[n % 3], w[(n + 1) % 3]), Dual64::from_re(0.25)];
    let mut l3 = vec![y; v.len()];
    let mut l5 = l3.iter().map(|t6| *t6 * y).collect::<Vec<Dual64>>();
    let mut b7 = turned(w, w[n % 3]);
    let (mut a8, a9) = (x.sin(), y);
    let mut l10 = smoothed(&l3[..], n);
    a8 * Dual64::from_re(0.9) + w[n % 3] + b7[n % 3] + l1.iter().sum::<Dual64>() + l3.iter().sum::<Dual64>() + l5.iter().sum::<Dual64>() + l10.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o81(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p81(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p81(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p82(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = (v[n % v.len()] / ((-y) * (-y) + Dual64::from_re(1.5)));
    let mut l2 = v.iter().map(|t3| *t3 * Dual64::from_re(0.5)).collect::<Vec<Dual64>>();
    let mut a6 = (Dual64::from_re(-0.75) * (l2.iter().map(|t5| *t5 * x).sum::<Dual64>()).sin().cos());
    a6 = (l2.iter().map(|t8| *t8 * x).sum::<Dual64>()).sin();
    let mut i9 = 0;
    loop {
        i9 += 1;
        if i9 > n || n > 1 { break; }
        (a1, a6) = (a6, (l2.iter().map(|t13| *t13 * a1).sum::<Dual64>()).sin());
        for i14 in 0..3 {
            let i17 = l2.len() - 1;
            l2[i17] = l2[i17] * (a6 * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4)).cos();
            for i18 in 1..v.len() {
                let mut l21 = vec![x, (y * Dual64::from_re(0.6) + l2[n % l2.len()] * Dual64::from_re(-0.4)), Dual64::from_re(0.25)];
                let mut a24 = ({ let t23 = (-(a6 + l2[(n + 1) % l2.len()])); (Dual64::from_re(-1.0) * (Dual64::from_re(1.0) + l2[(n + 1) % l2.len()]).sin().cos()) });
                a6 = a6 + (l2.iter().skip(1).take(2).map(|t26| t26.cos() * l2[i9 % l2.len()]).sum::<Dual64>()).sin();
            }
            let i27 = i14 % l2.len();
            l2[i27] = (v.iter().zip(&v[..]).map(|(s28, t29)| *s28 * *t29 + a1).sum::<Dual64>()).sin();
        }
    }
    a1 = a1 + halves((v[0] + w[n % 3])).0;
    a1 * Dual64::from_re(-0.4) + a6 * Dual64::from_re(0.5) + w[2] + l2.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o82(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p82(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p82(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p83(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let (mut a1, a2) = (square((v[v.len() - 1] + y)).sin(), x);
    let (mut a3, a4) = (halves((a1 - w[1])).1, a1);
    let (mut a5, a6) = ((-((a3 * Dual64::from_re(0.3)) * (a3 * Dual64::from_re(0.3)))).exp(), a1);
    let mut a7 = (-((a3 + a6) * (a3 + a6))).exp();
    for i8 in 1..v.len() {
        a1 = a1 + size(&v[..1]);
    }
    'r14: for i11 in 2..=n {
        a7 = a7 + (-((a1 + a3) * (a1 + a3))).exp();
        a5 = (Dual64::from_re(-0.75) * (if w[0] < (w[i11 % 3] + a6) { (Dual64::from_re(n as f64) * a2).sin() } else { a5.sin() }).cos());
        if (a4 + Dual64::from_re(0.0)) < (a6 + w[n % 3]) {
            let mut i15 = 0;
            loop {
                i15 += 1;
                if i15 > n || (w[n % 3] - a6) < (a6 * a5) { break; }
                a1 = square((a7 * w[n % 3])).sin();
                a3 = a3 - (-((y + a6) * (y + a6))).exp();
                a7 = (a7 / (((Dual64::from_re(-0.4) + a7) - (a1 + Dual64::from_re(0.25))) * ((Dual64::from_re(-0.4) + a7) - (a1 + Dual64::from_re(0.25))) + Dual64::from_re(1.5)));
            }
            let mut a18 = (a6 * Dual64::from_re(0.6) + a7 * Dual64::from_re(-0.4));
            for t21 in &v[..] {
                if n % 2 == 0 { continue; }
            }
        }
    }
    a3 = (a4 * Dual64::from_re(0.6) + v[n % v.len()] * Dual64::from_re(-0.4));
    a1 * Dual64::from_re(-0.75) + a3 * Dual64::from_re(-0.4) + a5 * Dual64::from_re(1.0) + a7 * Dual64::from_re(0.0) + w[2]
}
pub(crate) fn o83(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p83(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p83(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p84(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a3 = (v.windows(2).map(|t2| t2[0] * t2[1]).sum::<Dual64>()).sin();
    let mut b4 = w;
    let mut f5 = ((x * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)), Dual64::from_re(0.9));
    for i6 in (0..n).step_by(2) {
        (a3, f5.1) = (f5.1, (v[v.len() - 1] * Dual64::from_re(0.6) + Dual64::from_re(0.0) * Dual64::from_re(-0.4)));
        b4[0] = b4[0] * ((v.iter().rev().enumerate().map(|(s9, t10)| *t10 * Dual64::from_re(s9 as f64)).sum::<Dual64>()).sin()).sin();
        if (-Dual64::from_re(0.3)) > Dual64::from_re(0.5) && i6 != 2 { break; }
    }
    for i11 in 0..2 {
        for i14 in (1..v.len()).rev() {
            b4[2] = b4[2] + (f5.0 * (-((f5.1 + f5.1) * (f5.1 + f5.1))).exp().cos());
            for i17 in (1..v.len()).rev() {
                f5.1 = (match i11 % 3 { 0 => v[v.len() - 1], 1 => (if (y + a3) < f5.0 { (f5.0 + f5.1).sin() } else { v[v.len() - 1].sin() }), _ => f5.1 });
            }
            for i20 in 0..v.len() {
                a3 = a3 * (v[i14] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4)).cos();
                a3 = halves((f5.1 * f5.1)).0;
                f5.1 = (v.iter().filter(|t24| **t24 > v[i14 - 1]).map(|t24| t24.sin()).sum::<Dual64>()).sin();
            }
        }
        f5.0 = f5.0 * (y * turned(w, (v[0] * v[0]))[(i11 + 1) % 3].cos()).cos();
        if (f5.0 + Dual64::from_re(-0.4)) > Dual64::from_re(-0.4) && i11 != 2 {
            let mut a26 = ({ let t25 = ((y - a3) + (y - w[(i11 + 1) % 3])); size(&v[..]) });
            if v[v.len() - 1] < x { continue; }
        } else if (f5.0 + v[0]) <= Dual64::from_re(0.0) {
            f5.1 = f5.1 - (v[v.len() - 1] * (f5.0 * (a3 + w[0]).sin().cos()).cos());
        } else {
            for i27 in 0..v.len() {
                a3 = a3 * ((a3 + f5.1) + (x + v[i27])).sin().cos();
            }
        }
    }
    b4 = turned(b4, (a3 * (a3 + b4[n % 3]).sin().cos()));
    a3 * Dual64::from_re(0.9) + f5.0 * Dual64::from_re(0.5) + f5.1 * Dual64::from_re(1.0) + w[0] + b4[n % 3]
}
pub(crate) fn o84(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p84(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p84(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p85(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let l3 = &v[v.len() - 2..];
    let (mut a4, a5) = (mix((x + x), v[0]), y);
    a4 = a4 + (l3.iter().map(|t7| *t7 + x).product::<Dual64>()).sin();
    let mut a8 = (match n % 3 { 0 => x, 1 => (-((v[(n + 1) % v.len()] * w[1]) * (v[(n + 1) % v.len()] * w[1]))).exp(), _ => y });
    for (i9, t11) in v.iter().enumerate() {
        let mut a12 = size(&v[..=1]);
        let mut i13 = 0;
        loop {
            i13 += 1;
            if i13 > n || n % 2 == 0 { break; }
            'r19: for i16 in 0..n {
                a8 = a8 * (w[2] / ((-(w[(i13 + 1) % 3] - w[i16 % 3])) * (-(w[(i13 + 1) % 3] - w[i16 % 3])) + Dual64::from_re(1.5))).cos();
                a12 = a12 * (w[0] * (match i13 % 3 { 0 => (*t11), 1 => (Dual64::from_re(n as f64) - a12).sin(), _ => a12 }).cos()).cos();
                a8 = a8 * ((y + a5) + (a8 - l3[(i13 + 1) % l3.len()])).cos().cos();
            }
            let mut a22 = (v.iter().map(|t21| *t21 + Dual64::from_re(n as f64)).product::<Dual64>()).sin();
        }
        'r26: for i23 in 0..n {
            for i27 in 0..v.len() {
                a8 = a8 + ((0..i9 % 4).map(|i32| l3[i32 % l3.len()] * Dual64::from_re(0.25)).sum::<Dual64>()).sin();
                a4 = a4 + (if ((*t11) * a12) < ((*t11) + y) { (y * Dual64::from_re(0.6) + a4 * Dual64::from_re(-0.4)) } else { (w[i9 % 3] * Dual64::from_re(0.6) + a12 * Dual64::from_re(-0.4)) });
            }
            a4 = a4 * (if (w[i9 % 3] - l3[1]) < (w[i23 % 3] + Dual64::from_re(i23 as f64)) { (Dual64::from_re(1.0) / ((w[1] - Dual64::from_re(i23 as f64)) * (w[1] - Dual64::from_re(i23 as f64)) + Dual64::from_re(1.5))) } else { (w[0] / ((l3[l3.len() - 1] - w[i23 % 3]) * (l3[l3.len() - 1] - w[i23 % 3]) + Dual64::from_re(1.5))) }).cos();
            let mut a35 = (v.iter().map(|t34| *t34 + a8).product::<Dual64>()).sin();
        }
    }
    'r39: for i36 in 1..v.len() {
        std::mem::swap(&mut a4, &mut a8);
        'r43: for i40 in (1..v.len()).rev() {
            a4 = (v.iter().map(|t45| *t45 + v[i36]).product::<Dual64>()).sin();
            for i46 in (0..n).rev() {
                a4 = a4 - (if i36 > 1 { (x * Dual64::from_re(0.6) + a5 * Dual64::from_re(-0.4)) } else { (a8 * (a8 + Dual64::from_re(1.0)).sin().cos()) });
            }
            a8 = a8 * (y * Dual64::from_re(0.6) + a5 * Dual64::from_re(-0.4)).cos();
        }
        std::mem::swap(&mut a4, &mut a8);
    }
    a8 = a8 + (a8 * (match n % 3 { 0 => a5, 1 => (w[2] + a8).sin(), _ => a8 }).cos());
    a4 * Dual64::from_re(1.0) + a8 * Dual64::from_re(0.9) + w[1]
}
pub(crate) fn o85(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p85(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p85(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p86(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut f1 = ((x * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)), y);
    let mut b2 = [v[1]; 3];
    let mut i3 = 0;
    loop {
        i3 += 1;
        if i3 > n || n % 2 == 0 { break; }
        f1.1 = f1.1 * (((f1.0 + Dual64::from_re(0.0)) - (-w[n % 3])).cos()).sin();
        b2[n % 3] = b2[n % 3] - (match i3 % 3 { 0 => v[v.len() - 1], 1 => y.cos(), _ => v[(i3 + 1) % v.len()] });
        b2[2] = b2[2] + ({ let t6 = ((f1.0 - b2[0]) + (v[0] * v[i3 % v.len()])); (w[(i3 + 1) % 3] * Dual64::from_re(0.6) + v[1] * Dual64::from_re(-0.4)) });
    }
    let mut i7 = 0;
    while i7 < n {
        'r13: for t12 in v.windows(2) {
            f1.0 = f1.0 + (if f1.1 <= Dual64::from_re(0.5) { v[n % v.len()].cos() } else { (y + b2[n % 3]).cos() });
            let mut a14 = (if v[i7 % v.len()] < w[2] { b2[(i7 + 1) % 3].tanh() } else { (x * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4)) });
            for i15 in 0..n {
                if i7 % 2 == 0 { break; }
                a14 = a14 - ({ let t18 = (-(v[v.len() - 1] * v[1])); (t12[0] / ((t12[0] - f1.0) * (t12[0] - f1.0) + Dual64::from_re(1.5))) });
                b2[(i15 + 1) % 3] = (if (Dual64::from_re(n as f64) + Dual64::from_re(1.0)) <= Dual64::from_re(-0.75) { (t12[1] - Dual64::from_re(-0.75)).tanh() } else { (if n % 2 == 0 { (v[i15 % v.len()] * b2[0]).sin() } else { (y + v[v.len() - 1]).sin() }) });
            }
        }
        f1.1 = f1.1 + tower((y + y), n % 4);
        i7 += 1;
    }
    'r22: for i19 in 1..v.len() {
        f1.0 = ((v[1] * x) * f1.1).tanh();
    }
    for t25 in b2 {
        let mut a26 = ((-Dual64::from_re(0.5)) - (v[n % v.len()] - t25)).tanh();
        for t29 in v.windows(2) {
            for i30 in 0..n {
                b2[0] = b2[0] + (v.iter().map(|t34| *t34 + v[i30 % v.len()]).product::<Dual64>()).sin();
                let l37 = &v[v.len() - 2..];
                b2[1] = b2[1] - (w[(i30 + 1) % 3] * (v.windows(2).map(|t39| t39[0] * t39[1]).sum::<Dual64>()).sin().cos());
            }
            for i40 in 2..=n {
                (f1.0, a26) = (a26, tower((a26 + t25), n % 4));
                f1.1 = (v.iter().skip(1).take(2).map(|t44| t44.cos() * v[n % v.len()]).sum::<Dual64>()).sin();
            }
            a26 = (x * Dual64::from_re(0.6) + Dual64::from_re(n as f64) * Dual64::from_re(-0.4));
        }
    }
    f1.1 = f1.1 + (f1.1 * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    f1.0 * Dual64::from_re(0.0) + f1.1 * Dual64::from_re(1.0) + w[(n + 1) % 3] + b2[n % 3]
}
pub(crate) fn o86(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p86(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p86(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p87(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let (mut a1, a2) = ((x * (x + x).sin().cos()), y);
    let mut f3 = ((v.iter().fold(a2, |s4, t5| s4 * Dual64::from_re(0.5) + *t5 * y)).sin(), v[1]);
    let mut i6 = 0;
    loop {
        i6 += 1;
        if i6 > n || Dual64::from_re(0.9) < Dual64::from_re(0.25) { break; }
        for i9 in 0..n {
            a1 = a1 + (Dual64::from_re(0.3) * (match n % 3 { 0 => v[v.len() - 1], 1 => (v[i9 % v.len()] + a2).sin(), _ => Dual64::from_re(i9 as f64) }).cos());
            for i12 in 0..v.len() {
                let g15 = |s17: Dual64, t16: Dual64| (if (s17 * y) < (-s17) { (v.iter().map(|t19| *t19 * v[1]).sum::<Dual64>()).sin() } else { (t16 * x).cos() });
            }
        }
        if (-f3.0) > Dual64::from_re(0.9) && i6 != 2 {
            let mut a22 = (v.iter().skip(1).take(2).map(|t21| t21.cos() * w[(i6 + 1) % 3]).sum::<Dual64>()).sin();
        } else if (v[n % v.len()] + a1) < (f3.1 - Dual64::from_re(-0.4)) {
            if n % 2 == 0 {
                f3.0 = f3.0 + (-(((w[i6 % 3] * f3.1) + v[0]) * ((w[i6 % 3] * f3.1) + v[0]))).exp();
            }
        } else {
            a1 = a1 * ((v.iter().fold(f3.1, |s23, t24| s23 * Dual64::from_re(0.5) + *t24 * f3.0)).sin()).sin();
            if i6 > 1 { return (v.windows(2).map(|t26| t26[0] * t26[1]).sum::<Dual64>()).sin(); }
        }
    }
    a1 = a1 + ((-v[n % v.len()]) - (f3.0 + v[0])).tanh();
    let (mut a27, a28) = ((v.iter().fold(f3.0, |s29, t30| s29 * Dual64::from_re(0.5) + *t30 * Dual64::from_re(-1.0))).sin(), f3.0);
    for i31 in 0..v.len() {
        if n % 2 == 0 {
            let mut i34 = 0;
            loop {
                i34 += 1;
                if i34 > n || w[(i31 + 1) % 3] < (y * y) { break; }
                f3.0 = f3.0 * (((0..i31 % 4).map(|i39| v[i39 % v.len()] * a1).sum::<Dual64>()).sin()).sin();
                a1 = a1 - square((w[0] + Dual64::from_re(-0.4))).sin();
            }
            f3.1 = f3.1 * (match n % 3 { 0 => a28, 1 => ({ let t40 = (v[i31] * a28); (a1 + w[0]).sin() }), _ => Dual64::from_re(0.0) }).cos();
            let a41 = (-(v[1] + a27)).sin();
        }
        a27 = a27 + (v.windows(2).map(|t43| t43[0] * t43[1]).sum::<Dual64>()).sin();
    }
    a1 = a1 + (match n % 3 { 0 => v[(n + 1) % v.len()], 1 => ({ let t44 = (a28 + Dual64::from_re(0.5)); (-v[n % v.len()]).sin() }), _ => Dual64::from_re(0.9) });
    a1 * Dual64::from_re(0.9) + f3.0 * Dual64::from_re(-0.75) + f3.1 * Dual64::from_re(-1.0) + a27 * Dual64::from_re(0.5) + w[n % 3]
}
pub(crate) fn o87(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p87(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p87(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p88(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut f1 = (mix((-Dual64::from_re(0.3)), y), w[0]);
    let a5 = ((0..n % 4).map(|i4| v[i4 % v.len()] * w[n % 3]).sum::<Dual64>()).sin();
    f1.0 = f1.0 - (-(((x + f1.0) + (y * y)) * ((x + f1.0) + (y * y)))).exp();
    let mut i6 = 0;
    while i6 < 4 && w[0] < Dual64::from_re(0.8) {
        (f1.0, f1.1) = (f1.1, (v.windows(2).map(|t10| t10[0] * t10[1]).sum::<Dual64>()).sin());
        f1.0 = (w[n % 3] + (v[(n + 1) % v.len()] + f1.1)).sin();
        i6 += 1;
    }
    for i11 in 0..v.len() {
        f1.1 = turned(w, (v[i11 % v.len()] + Dual64::from_re(0.5)))[2];
    }
    let mut a14 = turned(w, (f1.1 + v[n % v.len()]))[1];
    (size(&v[..=1]), f1.0 * Dual64::from_re(0.3) + f1.1 * Dual64::from_re(0.5) + a14 * Dual64::from_re(0.3) + w[0])
}
pub(crate) fn o88(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p88(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p88(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p89(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut a1 = (v[n % v.len()] * (x * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)).cos());
    let mut a2 = (w[n % 3] + (-y)).sin();
    let mut l3 = vec![Dual64::from_re(n as f64), (y * Dual64::from_re(0.6) + w[2] * Dual64::from_re(-0.4)), Dual64::from_re(0.25)];
    for t7 in w {
        for i8 in 0..l3.len() {
            let mut i11 = 0;
            loop {
                i11 += 1;
                if i11 > n || (a2 - t7) > Dual64::from_re(0.3) && i8 != 2 { break; }
                a1 = a1 * (if (v[v.len() - 1] + Dual64::from_re(n as f64)) < (-v[i8 % v.len()]) { (t7 / ((Dual64::from_re(1.0) - y) * (Dual64::from_re(1.0) - y) + Dual64::from_re(1.5))) } else { (l3.windows(2).map(|t15| t15[0] * t15[1]).sum::<Dual64>()).sin() }).cos();
                let mut a16 = (t7 + (Dual64::from_re(-1.0) + l3[i8])).tanh();
            }
            for i17 in (1..v.len()).rev() {
                let a20 = (Dual64::from_re(-0.75) * size(&v[..1]).cos());
            }
            let a2 = (a2 * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
        }
        let i21 = n % l3.len();
        l3[i21] = l3[i21] * size(&l3[..]).cos();
    }
    for t24 in w {
        'r28: for i25 in 0..n {
            if (y - w[0]) < (w[1] + Dual64::from_re(0.5)) { continue; }
        }
        for i29 in 0..n {
            for i32 in (1..l3.len()).rev() {
                a2 = a2 * (a2 * tower((x + a1), i32 % 4).cos()).cos();
            }
            (a1, a2) = (a2, tower(Dual64::from_re(0.0), n % 4));
        }
        let mut a35 = (-(((v[(n + 1) % v.len()] * a1) - (Dual64::from_re(-0.4) - a1)) * ((v[(n + 1) % v.len()] * a1) - (Dual64::from_re(-0.4) - a1)))).exp();
    }
    let mut i36 = 0;
    'r39: loop {
        i36 += 1;
        if i36 > n || (y + a1) < (a1 * y) { break; }
        a1 = a1 + (match i36 % 3 { 0 => a2, 1 => (y * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4)), _ => Dual64::from_re(0.9) });
    }
    l3[0] = a1 * Dual64::from_re(0.25) + a2 * Dual64::from_re(-1.0) + w[n % 3] + Dual64::from_re(0.5);
    l3
}
pub(crate) fn o89(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p89(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p89(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p90(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut b1 = turned(w, v[n % v.len()]);
    let mut l2 = vec![y, halves((y * y)).0, Dual64::from_re(0.25)];
    for t6 in w {
        for i7 in 1..v.len() {
            b1[i7 % 3] = b1[i7 % 3] + (v[n % v.len()] * (Dual64::from_re(i7 as f64) * Dual64::from_re(0.6) + v[0] * Dual64::from_re(-0.4)).cos());
            for t12 in &mut l2 {
                *t12 = *t12 * halves(t6).0;
                *t12 = (match i7 % 3 { 0 => v[(i7 + 1) % v.len()], 1 => (w[(n + 1) % 3] * Dual64::from_re(0.6) + w[1] * Dual64::from_re(-0.4)), _ => b1[n % 3] });
                b1.swap((i7 + 1) % 3, (i7 + 1) % 3);
                let mut a13 = (-((t6 + x) * (t6 + x))).exp();
            }
        }
        for t16 in &l2[..] {
            let mut i17 = 0;
            while i17 < n {
                let mut l20 = vec![(*t16), (-((Dual64::from_re(0.3) - Dual64::from_re(-0.75)) * (Dual64::from_re(0.3) - Dual64::from_re(-0.75)))).exp(), Dual64::from_re(0.25)];
                i17 += 1;
            }
        }
    }
    l2[0] = l2[0] * l2[n % l2.len()] / (Dual64::from_re(1.0) + l2[n % l2.len()] * l2[n % l2.len()]);
    ((v.iter().fold(b1[n % 3], |s22, t23| s22 * Dual64::from_re(0.5) + *t23 * x)).sin(), w[(n + 1) % 3] + b1[1] + l2.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o90(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p90(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p90(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p91(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a1 = size(&v[..]);
    let mut l2 = v.to_vec();
    let mut a4 = (match n % 3 { 0 => w[n % 3], 1 => (x - x).sin(), _ => y });
    for t7 in w {
        for i8 in (1..v.len()).rev() {
            a4 = a4 * (v.iter().rev().enumerate().map(|(s11, t12)| *t12 * Dual64::from_re(s11 as f64)).sum::<Dual64>()).sin().cos();
            a4 = a4 + ((-w[i8 % 3]) + (a4 + w[i8 % 3])).sin();
            let mut l13 = vec![t7; v.len()];
        }
    }
    'r18: for i15 in 1..l2.len() {
        'r22: for t21 in &v[..] {
            for (i23, t25) in l2.iter().enumerate() {
                a4 = a4 * ((v.windows(2).map(|t27| t27[0] * t27[1]).sum::<Dual64>()).sin()).sin();
                a4 = a4 * size(&l2[..1]).cos();
            }
            for i28 in 0..l2.len() {
                a4 = (match i28 % 3 { 0 => a4, 1 => (-((a1 + l2[i28]) * (a1 + l2[i28]))).exp(), _ => Dual64::from_re(0.3) });
                a4 = a4 + (if (Dual64::from_re(0.5) + (*t21)) <= Dual64::from_re(1.0) { (-v[i28 % v.len()]).sin() } else { (a1 * a1).tanh() });
            }
        }
    }
    for (&s32, t33) in l2.iter().zip(l2.iter().rev()) {
        a4 = a4 + (a1 * x).tanh();
        a4 = a4 + ({ let t34 = ((v[n % v.len()] - a4) * y); tower((w[1] * w[2]), n % 4) });
        'r38: for (i35, t37) in l2.iter().enumerate() {
            a4 = a4 * ((l2.iter().map(|t40| *t40 * (*t37)).sum::<Dual64>()).sin()).sin();
            if n % 2 == 0 {
                let mut l41 = smoothed(&v[..], n);
            } else {
                a4 = a4 + (a4 * Dual64::from_re(0.6) + Dual64::from_re(n as f64) * Dual64::from_re(-0.4));
                a4 = a4 * ((-(s32 - l2[i35 % l2.len()])).sin()).sin();
                let (mut a43, a44) = ((match n % 3 { 0 => w[1], 1 => (Dual64::from_re(0.3) - y).sin(), _ => v[0] }), l2[i35]);
            }
        }
    }
    a4 = a4 - (-(((l2[0] + Dual64::from_re(-1.0)) + (Dual64::from_re(-0.75) + v[n % v.len()])) * ((l2[0] + Dual64::from_re(-1.0)) + (Dual64::from_re(-0.75) + v[n % v.len()])))).exp();
    let i45 = l2.len() - 1;
    l2[i45] = l2[i45] + (if (l2[(n + 1) % l2.len()] - Dual64::from_re(0.9)) > Dual64::from_re(1.0) && n != 2 { (w[0] * (-a4).sin().cos()) } else { Dual64::from_re(-0.75).sin() });
    a4 * Dual64::from_re(0.25) + w[n % 3] + l2.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o91(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p91(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p91(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p92(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = vec![v[v.len() - 1], Dual64::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (y * (x - x).sin().cos());
        l1.push(t2);
    }
    let mut a4 = (l1[1] * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4));
    let i5 = (n + 1) % l1.len();
    l1[i5] = (l1.iter().copied().map(|t7| square(t7) - x).sum::<Dual64>()).sin();
    'r11: for i8 in 0..l1.len() {
        for i12 in 0..l1.len() {
            let mut l15 = smoothed(&l1[..], n);
            a4 = a4 + (v.iter().fold(a4, |s17, t18| s17 * Dual64::from_re(0.5) + *t18 * x)).sin();
            for t21 in l15.windows(2) {
                a4 = a4 * (t21[0] * Dual64::from_re(0.6) + Dual64::from_re(0.3) * Dual64::from_re(-0.4)).cos();
                a4 = a4 + (w[(i8 + 1) % 3] * Dual64::from_re(0.6) + Dual64::from_re(0.0) * Dual64::from_re(-0.4));
                a4 = ((y * t21[0]) + (l1[i8] - w[i8 % 3])).tanh();
            }
        }
        if (w[i8 % 3] + w[i8 % 3]) < (y + x) {
            let mut i22 = 0;
            loop {
                i22 += 1;
                if i22 > n || i8 > 1 { break; }
                let mut f25 = ((Dual64::from_re(0.9) / ((w[2] + l1[i8]) * (w[2] + l1[i8]) + Dual64::from_re(1.5))), x);
                let l28 = &v[v.len() - 2..];
            }
            for i29 in (1..l1.len()).rev() {
                a4 = (if i29 > 1 { (if (Dual64::from_re(0.3) * a4) < a4 { (-Dual64::from_re(0.3)).sin() } else { (x + y).sin() }) } else { (w[2] * Dual64::from_re(0.6) + Dual64::from_re(1.0) * Dual64::from_re(-0.4)) });
                a4 = (-(((w[n % 3] * a4) + (v[(n + 1) % v.len()] + y)) * ((w[n % 3] * a4) + (v[(n + 1) % v.len()] + y)))).exp();
                a4 = a4 + ({ let t32 = ((v[(i8 + 1) % v.len()] * x) + (-y)); ({ let t33 = (-a4); (y - y).sin() }) });
            }
        } else if i8 > 1 {
            let mut l34 = smoothed(&v[..], n);
        } else {
            l1[i8] = l1[i8] * (size(&l1[..=1])).sin();
        }
        for i36 in 0..n {
            for t41 in v.windows(2) {
                a4 = a4 * ((l1.windows(2).map(|t43| t43[0] * t43[1]).sum::<Dual64>()).sin()).sin();
                let mut a44 = (-(-l1[i8])).tanh();
            }
            let mut i45 = 0;
            while i45 < 4 && (w[i36 % 3] + l1[i8]) < Dual64::from_re(0.8) {
                a4 = a4 * (match i36 % 3 { 0 => w[n % 3], 1 => (if (Dual64::from_re(0.5) - v[(i36 + 1) % v.len()]) > Dual64::from_re(-0.75) && n != 2 { (x + y).sin() } else { (x + v[i36 % v.len()]).sin() }), _ => y }).cos();
                a4 = (-(((-Dual64::from_re(-0.75)) - y) * ((-Dual64::from_re(-0.75)) - y))).exp();
                i45 += 1;
            }
            a4 = a4 * size(&l1[..]).cos();
        }
    }
    a4 * Dual64::from_re(-1.0) + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o92(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p92(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p92(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p93(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = (-(x + x)).tanh();
    let a2 = (a1 * Dual64::from_re(0.6) + Dual64::from_re(n as f64) * Dual64::from_re(-0.4));
    a1 = a1 + tower((a2 * w[2]), n % 4);
    let g3 = |s5: Dual64, t4: Dual64| (v.iter().map(|t7| *t7 * v[n % v.len()]).sum::<Dual64>()).sin();
    a1 * Dual64::from_re(-1.0) + w[0]
}
pub(crate) fn o93(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p93(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p93(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p94(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut b1 = turned(w, Dual64::from_re(-0.4));
    let a3 = (y * square((y - w[0])).sin().cos());
    if (a3 + b1[(n + 1) % 3]) <= Dual64::from_re(0.3) {
        let mut a4 = ((a3 - a3) + (Dual64::from_re(-0.4) + v[0])).tanh();
    }
    'r8: for (&s6, t7) in v.iter().zip(v.iter().rev()) {
        let mut l9 = vec![s6, (s6 / ((y + w[(n + 1) % 3]) * (y + w[(n + 1) % 3]) + Dual64::from_re(1.5))), Dual64::from_re(0.25)];
        b1 = turned(b1, ({ let t11 = (a3 - y); (v[v.len() - 1] * t11).sin() }));
        for i12 in 0..n {
            let mut i15 = 0;
            loop {
                i15 += 1;
                if i15 > n || (s6 - l9[l9.len() - 1]) < (*t7) { break; }
                let mut l18 = vec![s6; v.len()];
            }
            let mut i20 = 0;
            loop {
                i20 += 1;
                if i20 > n || (w[1] + y) <= Dual64::from_re(1.0) { break; }
                b1[(n + 1) % 3] = ({ let t23 = (((*t7) + v[0]) * s6); ({ let t24 = (v[v.len() - 1] + s6); (-(*t7)).sin() }) });
            }
            let i25 = (i12 + 1) % l9.len();
            l9[i25] = l9[i25] * mix(b1[i12 % 3], (*t7)).cos();
        }
    }
    let mut i26 = 0;
    loop {
        i26 += 1;
        if i26 > n || (Dual64::from_re(0.3) + a3) < (w[n % 3] - v[0]) { break; }
        'r32: for i29 in 1..v.len() {
            b1[(i26 + 1) % 3] = (v[i29] * Dual64::from_re(0.6) + v[i29 % v.len()] * Dual64::from_re(-0.4));
            let mut i33 = 0;
            loop {
                i33 += 1;
                if i33 > n || i29 > 1 { break; }
                let mut b36 = [w[i33 % 3], (match i26 % 3 { 0 => a3, 1 => v[i29].sin(), _ => v[i29 - 1] }), Dual64::from_re(i33 as f64)];
                let mut a3 = (match i29 % 3 { 0 => b1[i29 % 3], 1 => (Dual64::from_re(0.5) * (x + a3).sin().cos()), _ => v[i29] });
                a3 = ({ let t37 = ((y + b1[i26 % 3]) + (Dual64::from_re(0.25) + Dual64::from_re(0.9))); (v.iter().rev().enumerate().map(|(s38, t39)| *t39 * Dual64::from_re(s38 as f64)).sum::<Dual64>()).sin() });
            }
            let mut b40 = [Dual64::from_re(i26 as f64); 3];
        }
        let mut i41 = 0;
        while i41 < n {
            let g44 = |s46: Dual64, t45: Dual64| ((-v[n % v.len()]) - (v[v.len() - 1] - y)).sin();
            b1[1] = b1[1] * (a3 * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)).cos();
            let mut f47 = (square((v[i26 % v.len()] + x)).sin(), y);
            i41 += 1;
        }
    }
    let mut i48 = 0;
    while i48 < 4 && (a3 + b1[n % 3]) < Dual64::from_re(0.8) {
        b1[(i48 + 1) % 3] = b1[(i48 + 1) % 3] * ((match n % 3 { 0 => x, 1 => (-((a3 * v[v.len() - 1]) * (a3 * v[v.len() - 1]))).exp(), _ => a3 })).sin();
        i48 += 1;
    }
    for i51 in 0..n {
        'r57: for i54 in (0..n).step_by(2) {
            for i58 in 1..v.len() {
                let mut a3 = square((b1[(i51 + 1) % 3] + Dual64::from_re(0.9))).sin();
                if x > Dual64::from_re(1.0) && i51 != 2 { continue; }
                a3 = a3 + (v[(i51 + 1) % v.len()] * (x * Dual64::from_re(0.6) + w[(i58 + 1) % 3] * Dual64::from_re(-0.4)).cos());
            }
            if n > 1 {
                let mut a61 = (b1[i51 % 3] / ((Dual64::from_re(-1.0) + b1[i51 % 3]) * (Dual64::from_re(-1.0) + b1[i51 % 3]) + Dual64::from_re(1.5)));
            } else {
                let a64 = (v.iter().copied().map(|t63| square(t63) - b1[2]).sum::<Dual64>()).sin();
            }
            let a65 = halves((Dual64::from_re(n as f64) * a3)).1;
        }
    }
    w[n % 3] + b1[n % 3]
}
pub(crate) fn o94(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p94(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p94(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p95(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let l3 = &v[v.len() - 2..];
    let mut a4 = size(&v[..]);
    let (mut a5, a6) = ((v.iter().skip(1).take(2).map(|t8| t8.cos() * y).sum::<Dual64>()).sin(), w[0]);
    let (mut a9, a10) = (size(&v[..=1]), v[(n + 1) % v.len()]);
    a9 = a9 + (a9 * (w[n % 3] - Dual64::from_re(n as f64)).sin().cos());
    vec![a4 * Dual64::from_re(-1.0) + a5 * Dual64::from_re(1.0) + a9 * Dual64::from_re(0.25) + w[2], turned(w, (l3[1] - a10))[2], a10]
}
pub(crate) fn o95(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p95(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p95(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p96(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let l3 = &v[v.len() - 2..];
    let l6 = &v[v.len() - 2..];
    let mut l7 = vec![y, (match n % 3 { 0 => Dual64::from_re(n as f64), 1 => y.sin(), _ => x }), Dual64::from_re(0.25)];
    'r12: for i9 in 1..l7.len() {
        let mut b13 = [y; 3];
        let mut b14 = [x; 3];
        b14 = b13;
    }
    for i17 in 2..=n {
        let (mut a20, a21) = (size(&l7[..]), l3[n % l3.len()]);
        for t24 in w {
            if (Dual64::from_re(0.3) * y) > Dual64::from_re(0.9) && n != 2 {
                let l27 = &l6[l6.len() - 2..];
                a20 = a20 + (match n % 3 { 0 => l6[n % l6.len()], 1 => (l27.iter().copied().map(|t29| square(t29) - x).sum::<Dual64>()).sin(), _ => Dual64::from_re(-1.0) });
            } else if (y + y) < (a20 * v[1]) {
                a20 = a20 * (turned(w, (l7[(i17 + 1) % l7.len()] + t24))[i17 % 3]).sin();
                a20 = (t24 * size(&l6[..]).cos());
            } else {
                l7[1] = l7[1] + (l3[i17 % l3.len()] - (t24 + a21)).cos();
                a20 = a20 + (a20 / ((-a21) * (-a21) + Dual64::from_re(1.5)));
                a20 = a20 * tower((t24 * a21), i17 % 4).cos();
            }
            let mut i30 = 0;
            'r33: loop {
                i30 += 1;
                if i30 > n || i17 % 2 == 0 { break; }
                a20 = (a21 * Dual64::from_re(0.6) + a20 * Dual64::from_re(-0.4));
                a20 = a20 + (x / (((-l3[i30 % l3.len()]) + (w[1] - w[i17 % 3])) * ((-l3[i30 % l3.len()]) + (w[1] - w[i17 % 3])) + Dual64::from_re(1.5)));
            }
            if (y - Dual64::from_re(i17 as f64)) < (-t24) {
                a20 = a20 - tower((x * x), i17 % 4);
                a20 = (if (a21 + l6[0]) < (t24 + Dual64::from_re(i17 as f64)) { (l6.iter().filter(|t35| **t35 > y).map(|t35| t35.sin()).sum::<Dual64>()).sin() } else { (l7[i17 % l7.len()] * Dual64::from_re(0.6) + t24 * Dual64::from_re(-0.4)) });
                a20 = (-(((t24 + l3[(i17 + 1) % l3.len()]) * x) * ((t24 + l3[(i17 + 1) % l3.len()]) * x))).exp();
            }
        }
    }
    w[n % 3] + l7.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o96(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p96(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p96(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p97(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let g1 = |s3: Dual64, t2: Dual64| (if (y + w[n % 3]) > Dual64::from_re(-0.75) && n != 2 { (v.iter().fold(t2, |s4, t5| s4 * Dual64::from_re(0.5) + *t5 * s3)).sin() } else { turned(w, (Dual64::from_re(-0.4) + w[n % 3]))[0] });
    let g6 = |s8: Dual64, t7: Dual64| halves(y).1;
    let mut l9 = smoothed(&v[..], n);
    for (i11, t13) in l9.iter().enumerate() {
        for i14 in 0..v.len() {
            'r20: for i17 in 0..i14 {
                if ((*t13) + y) < (Dual64::from_re(1.0) + y) { continue; }
                if i14 > 1 { continue; }
            }
            let mut a21 = (x * (if i14 > 1 { (-l9[i11]).sin() } else { l9[i11].sin() }).cos());
            a21 = a21 - (v.iter().filter(|t23| **t23 > (*t13)).map(|t23| t23.sin()).sum::<Dual64>()).sin();
        }
        let mut a24 = (x + (*t13)).sin();
    }
    let mut l25 = l9.iter().map(|t26| *t26 * v[n % v.len()]).collect::<Vec<Dual64>>();
    let mut b27 = [Dual64::from_re(1.0), (-((y + Dual64::from_re(0.3)) * (y + Dual64::from_re(0.3)))).exp(), y];
    w[2] + b27[n % 3] + l9.iter().sum::<Dual64>() + l25.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o97(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p97(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p97(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p98(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut a2 = ({ let t1 = (-(y - y)); (match n % 3 { 0 => t1, 1 => y.sin(), _ => x }) });
    let mut l3 = vec![x, Dual64::from_re(0.5)];
    for i5 in 0..n {
        let t4 = l3[l3.len() - 1] * (if i5 > 1 { (a2 + Dual64::from_re(n as f64)).sin() } else { (x + v[(n + 1) % v.len()]).sin() });
        l3.push(t4);
    }
    for t8 in l3.windows(2) {
        if n > 1 {
            if n > 1 {
                a2 = (v.iter().filter(|t10| **t10 > v[n % v.len()]).map(|t10| t10.sin()).sum::<Dual64>()).sin();
                a2 = (if n > 1 { size(&l3[..1]) } else { (l3[0] - v[(n + 1) % v.len()]).sin() });
                a2 = a2 + ((-Dual64::from_re(n as f64)) - t8[1]).cos();
            }
        } else if n > 1 {
            for t13 in &l3[..] {
                if (a2 * Dual64::from_re(-1.0)) > Dual64::from_re(-0.75) && n != 2 { break; }
                a2 = square((-x)).sin();
            }
        } else {
            for i14 in 0..l3.len() {
                a2 = a2 * ((v[1] * Dual64::from_re(0.6) + t8[1] * Dual64::from_re(-0.4))).sin();
                a2 = (a2 * Dual64::from_re(0.6) + t8[0] * Dual64::from_re(-0.4));
            }
            let mut l17 = vec![w[n % 3], ((0..n % 4).map(|i21| v[i21 % v.len()] * t8[0]).sum::<Dual64>()).sin(), Dual64::from_re(0.25)];
        }
    }
    for i22 in 1..l3.len() {
        for t27 in w {
            if (Dual64::from_re(0.25) + Dual64::from_re(-0.4)) > Dual64::from_re(-0.75) && n != 2 {
                l3[i22] = l3[i22] * (((0..n % 4).map(|i30| l3[i30 % l3.len()] * w[(n + 1) % 3]).sum::<Dual64>()).sin()).sin();
            }
            for t33 in l3.windows(2) {
                let g34 = |s36: Dual64, t35: Dual64| (y * size(&v[..]).cos());
                a2 = a2 + (w[i22 % 3] / (((v[n % v.len()] + Dual64::from_re(n as f64)) + (t27 + v[n % v.len()])) * ((v[n % v.len()] + Dual64::from_re(n as f64)) + (t27 + v[n % v.len()])) + Dual64::from_re(1.5)));
                let mut b37 = w;
            }
        }
        a2 = ((a2 + y) + (-v[i22 % v.len()])).cos();
        a2 = a2 - (l3.iter().skip(1).take(2).map(|t39| t39.cos() * w[(i22 + 1) % 3]).sum::<Dual64>()).sin();
    }
    let mut a40 = size(&v[..1]);
    let mut i41 = 0;
    'r44: while i41 < 4 && (Dual64::from_re(0.5) + w[(n + 1) % 3]) < Dual64::from_re(0.8) {
        l3[0] = l3[0] * l3[n % l3.len()] / (Dual64::from_re(1.0) + l3[n % l3.len()] * l3[n % l3.len()]);
        i41 += 1;
    }
    let mut a2 = (Dual64::from_re(0.25) / (((a40 + a40) + (a2 - Dual64::from_re(0.25))) * ((a40 + a40) + (a2 - Dual64::from_re(0.25))) + Dual64::from_re(1.5)));
    [a40 * Dual64::from_re(1.0) + a2 * Dual64::from_re(-1.0) + w[n % 3] + l3.iter().map(|t| t.sin()).sum::<Dual64>(), (v[n % v.len()] * Dual64::from_re(0.6) + a40 * Dual64::from_re(-0.4)), w[n % 3]]
}
pub(crate) fn o98(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p98(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p98(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p99(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut a1 = ((Dual64::from_re(0.3) - Dual64::from_re(1.0)) + w[1]).tanh();
    let mut l2 = smoothed(&v[..], n);
    a1 = a1 + ((-a1) - (x * l2[l2.len() - 1])).sin();
    'r7: for i4 in 0..v.len() {
        let i8 = (n + 1) % l2.len();
        l2[i8] = l2[i8] - ({ let t9 = (-x); (if i4 > 1 { (w[n % 3] - t9).sin() } else { y.sin() }) });
        a1 = (if (w[0] + y) < x { (w[(n + 1) % 3] * (-Dual64::from_re(-0.4)).sin().cos()) } else { (l2.iter().skip(1).take(2).map(|t11| t11.cos() * y).sum::<Dual64>()).sin() });
    }
    let mut i12 = 0;
    loop {
        i12 += 1;
        if i12 > n || (-l2[n % l2.len()]) < (x - a1) { break; }
        let mut i15 = 0;
        while i15 < 4 && (y + w[n % 3]) < Dual64::from_re(0.8) {
            for i18 in (0..n).rev() {
                a1 = a1.tanh();
            }
            i15 += 1;
        }
    }
    if (x - a1) < (x - y) {
        for (&s22, t23) in v.iter().zip(l2.iter().rev()) {
            for i24 in 0..n {
                a1 = (s22 - y).tanh();
            }
            for (&s28, t29) in l2.iter().zip(l2.iter().rev()) {
                a1 = a1 - halves(((*t23) + w[2])).1;
            }
            let mut i30 = 0;
            loop {
                i30 += 1;
                if i30 > n || y <= Dual64::from_re(-0.4) { break; }
                a1 = a1 * ((v.iter().fold(w[(i30 + 1) % 3], |s33, t34| s33 * Dual64::from_re(0.5) + *t34 * v[i30 % v.len()])).sin()).sin();
                a1 = square((w[0] + (*t23))).sin();
            }
        }
        a1 = a1 - (l2.iter().map(|t36| *t36 * w[n % 3]).sum::<Dual64>()).sin();
    } else {
        'r40: for (&s38, t39) in l2.iter().zip(v.iter().rev()) {
            let mut l41 = vec![v[n % v.len()]; v.len()];
            a1 = a1 + (s38 * Dual64::from_re(0.6) + (*t39) * Dual64::from_re(-0.4));
            a1 = ((*t39) * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4));
        }
        a1 = (match n % 3 { 0 => y, 1 => (-((-v[n % v.len()]) * (-v[n % v.len()]))).exp(), _ => y });
        'r46: for i43 in (0..n).rev() {
            let mut i47 = 0;
            loop {
                i47 += 1;
                if i47 > n || (y - Dual64::from_re(-0.4)) > Dual64::from_re(0.9) && n != 2 { break; }
                let mut a50 = (v[n % v.len()] * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4));
            }
            for i51 in (1..l2.len()).rev() {
                a1 = (if (y * w[(i51 + 1) % 3]) <= Dual64::from_re(-1.0) { (if n > 1 { (Dual64::from_re(0.0) * a1).sin() } else { (-x).sin() }) } else { (-((-w[n % 3]) * (-w[n % 3]))).exp() });
                a1 = a1 * ((v[v.len() - 1] * Dual64::from_re(0.6) + w[(i43 + 1) % 3] * Dual64::from_re(-0.4))).sin();
            }
        }
    }
    a1 = a1 - (y * Dual64::from_re(0.6) + a1 * Dual64::from_re(-0.4));
    ((a1 + v[(n + 1) % v.len()]).tanh(), a1 * Dual64::from_re(-1.0) + w[n % 3] + l2.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o99(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p99(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p99(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p100(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut a1 = ((x * w[1]) * x).tanh();
    let l4 = &v[v.len() - 2..];
    for i5 in 0..l4.len() {
        for t10 in l4.windows(2) {
            for t13 in &l4[..] {
                a1 = a1 * size(&v[..]).cos();
                let mut a14 = (-((-(t10[1] + x)) * (-(t10[1] + x)))).exp();
            }
        }
    }
    a1 = a1 + size(&l4[..=1]);
    for i15 in (0..n).step_by(2) {
        if (x + v[v.len() - 1]) < (a1 - w[i15 % 3]) { break; }
        a1 = (x * Dual64::from_re(0.6) + w[0] * Dual64::from_re(-0.4));
        for i18 in 0..v.len() {
            for (i21, t23) in v.iter().enumerate() {
                a1 = a1 + size(&l4[..1]);
                a1 = a1 * (match i15 % 3 { 0 => (*t23), 1 => (v.iter().copied().map(|t25| square(t25) - a1).sum::<Dual64>()).sin(), _ => Dual64::from_re(-1.0) }).cos();
            }
        }
    }
    for i26 in 0..n {
        let a29 = (-(((a1 + w[i26 % 3]) + (-a1)) * ((a1 + w[i26 % 3]) + (-a1)))).exp();
        a1 = a1 * (size(&v[..1])).sin();
        a1 = a1 * (w[i26 % 3] * (a1 / ((w[2] * l4[1]) * (w[2] * l4[1]) + Dual64::from_re(1.5))).cos()).cos();
    }
    [a1 * Dual64::from_re(0.5) + w[(n + 1) % 3], (match n % 3 { 0 => Dual64::from_re(-0.4), 1 => (-a1).sin(), _ => w[0] }), y]
}
pub(crate) fn o100(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p100(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p100(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p101(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let (mut a1, a2) = ((-((x * y) * (x * y))).exp(), x);
    let mut l3 = v.to_vec();
    let g5 = |s7: Dual64, t6: Dual64| (-Dual64::from_re(-0.75)).sin();
    a1 = a1 - (if (Dual64::from_re(n as f64) + a1) < (w[n % 3] * a2) { (match n % 3 { 0 => a1, 1 => (-l3[0]).sin(), _ => x }) } else { size(&l3[..]) });
    'r11: for t10 in v.windows(2) {
        if (-w[n % 3]) <= Dual64::from_re(0.5) {
            a1 = a1 - (if (a1 + t10[0]) < (a1 * a2) { (v.iter().map(|t13| *t13 * t10[1]).sum::<Dual64>()).sin() } else { g5(w[1], a2) });
        }
        a1 = a1 * ((a1 * t10[1]) + (w[1] - a1)).sin().cos();
        a1 = a1 + (y * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4));
    }
    let mut i14 = 0;
    while i14 < n {
        a1 = a1 - (x / (((-y) - (x + x)) * ((-y) - (x + x)) + Dual64::from_re(1.5)));
        i14 += 1;
    }
    a1 * Dual64::from_re(-0.4) + w[1] + l3.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o101(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p101(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p101(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p102(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let l3 = &v[v.len() - 2..];
    let mut a4 = size(&l3[..1]);
    let mut b5 = [w[n % 3], (if (a4 - a4) < (a4 * Dual64::from_re(-1.0)) { (a4 - x).sin() } else { (-y).sin() }), y];
    for i6 in 1..l3.len() {
        let mut a11 = (v.iter().filter(|t10| **t10 > w[(n + 1) % 3]).map(|t10| t10.sin()).sum::<Dual64>()).sin();
    }
    let mut l12 = vec![y, Dual64::from_re(0.5)];
    for i14 in 0..n {
        let t13 = l12[l12.len() - 1] * square(a4).sin();
        l12.push(t13);
    }
    a4 * Dual64::from_re(-0.75) + w[n % 3] + b5[1] + l12.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o102(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p102(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p102(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p103(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let l3 = &v[v.len() - 2..];
    let mut b4 = w;
    b4[n % 3] = b4[n % 3] * ((b4[n % 3] / ((Dual64::from_re(-0.75) + y) * (Dual64::from_re(-0.75) + y) + Dual64::from_re(1.5)))).sin();
    for t7 in b4 {
        for i8 in 1..v.len() {
            let mut f11 = ((Dual64::from_re(0.0) * (t7 * Dual64::from_re(0.5)).sin().cos()), x);
        }
    }
    if n > 1 {
        let mut a12 = ((y + w[(n + 1) % 3]) + (-y)).cos();
        'r16: for i13 in (1..=n).rev() {
            if (b4[0] - a12) > Dual64::from_re(0.3) && i13 != 2 {
                a12 = a12 + (a12 * (v.iter().zip(&l3[..]).map(|(s17, t18)| *s17 * *t18 + y).sum::<Dual64>()).sin().cos());
                a12 = a12 * tower(a12, i13 % 4).cos();
            } else {
                a12 = (y / (((a12 - b4[2]) * v[v.len() - 1]) * ((a12 - b4[2]) * v[v.len() - 1]) + Dual64::from_re(1.5)));
                b4[n % 3] = (l3[n % l3.len()] * (l3[(n + 1) % l3.len()] * (-a12).sin().cos()).cos());
            }
        }
    } else {
        for i19 in 1..v.len() {
            if (y - b4[2]) < (Dual64::from_re(-1.0) + y) {
                b4.swap(n % 3, 1);
            } else {
                let mut a23 = ({ let t22 = (-(x + y)); t22.sin() });
                if i19 > 1 { continue; }
                a23 = mix((-l3[l3.len() - 1]), v[i19]);
            }
            b4[1] = b4[1] * (w[(i19 + 1) % 3] * Dual64::from_re(0.6) + x * Dual64::from_re(-0.4)).cos();
            if w[1] < y { break; }
        }
        let mut a24 = (if (-b4[(n + 1) % 3]) < (v[n % v.len()] - v[0]) { (-((v[n % v.len()] + w[2]) * (v[n % v.len()] + w[2]))).exp() } else { (if n % 2 == 0 { (y + x).sin() } else { (v[(n + 1) % v.len()] * Dual64::from_re(0.3)).sin() }) });
        if l3[l3.len() - 1] < (y - y) {
            for t27 in l3.windows(2) {
                a24 = a24 + halves((t27[1] + t27[0])).1;
            }
        }
    }
    for (&s29, t30) in v.iter().zip(l3.iter().rev()) {
        let mut l31 = l3.to_vec();
        let i33 = l31.len() - 1;
        l31[i33] = (if ((*t30) - x) < (x * v[0]) { (l31[(n + 1) % l31.len()] * (s29 + l31[l31.len() - 1]).sin().cos()) } else { (match n % 3 { 0 => x, 1 => (y - x).sin(), _ => (*t30) }) });
    }
    [w[n % 3] + b4[n % 3], (x - y).tanh(), x]
}
pub(crate) fn o103(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p103(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p103(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Dual64::from_re(0.7) - b[0];
    s
}

pub(crate) fn p104(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = vec![v[(n + 1) % v.len()], (v.iter().zip(&v[..]).map(|(s3, t4)| *s3 * *t4 + w[(n + 1) % 3]).sum::<Dual64>()).sin(), Dual64::from_re(0.25)];
    let mut f5 = (((0..n % 4).map(|i8| v[i8 % v.len()] * w[(n + 1) % 3]).sum::<Dual64>()).sin(), x);
    let mut b9 = turned(w, v[v.len() - 1]);
    b9.swap(n % 3, (n + 1) % 3);
    for t12 in b9 {
        'r16: for i13 in (1..v.len()).rev() {
            let mut i17 = 0;
            'r20: loop {
                i17 += 1;
                if i17 > n || (Dual64::from_re(1.0) + t12) < (w[(n + 1) % 3] + b9[(n + 1) % 3]) { break; }
                f5.1 = turned(w, y)[2];
            }
            let mut i21 = 0;
            while i21 < n {
                let i24 = i13 % l1.len();
                l1[i24] = l1[i24] * ((-(x + y)).cos()).sin();
                i21 += 1;
            }
        }
        let mut a25 = (-(f5.1 * w[1])).sin();
        for i26 in 0..l1.len() {
            if n % 2 == 0 { continue; }
        }
    }
    f5.0 = f5.0 * ((l1.iter().filter(|t30| **t30 > l1[l1.len() - 1]).map(|t30| t30.sin()).sum::<Dual64>()).sin()).sin();
    let mut a31 = (y * (v[n % v.len()] * (b9[n % 3] + v[n % v.len()]).sin().cos()).cos());
    f5.0 * Dual64::from_re(0.5) + f5.1 * Dual64::from_re(1.0) + a31 * Dual64::from_re(0.25) + w[0] + b9[n % 3] + l1.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o104(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p104(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p104(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p105(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut a1 = square(x).sin();
    let mut a5 = ((0..n % 4).map(|i4| v[i4 % v.len()] * a1).sum::<Dual64>()).sin();
    (a1, a5) = (a5, (if (w[n % 3] + v[n % v.len()]) < x { (-w[n % 3]).sin() } else { (v[(n + 1) % v.len()] + x).sin() }));
    'r9: for t8 in w {
        if (y * y) < (w[n % 3] * t8) {
            let mut b10 = w;
            b10[(n + 1) % 3] = turned(w, (y + t8))[0];
            b10[n % 3] = b10[n % 3] - (x / (((x - a5) * Dual64::from_re(0.3)) * ((x - a5) * Dual64::from_re(0.3)) + Dual64::from_re(1.5)));
        }
        for i11 in 0..v.len() {
            for i14 in 0..v.len() {
                a5 = a5 - mix((w[1] * y), x);
                a5 = a5 + mix((x + a1), v[i14 % v.len()]);
            }
        }
    }
    std::mem::swap(&mut a1, &mut a5);
    a1 * Dual64::from_re(-0.4) + a5 * Dual64::from_re(-1.0) + w[1]
}
pub(crate) fn o105(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p105(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p105(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p106(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let mut l1 = v.iter().map(|t2| *t2 * y).collect::<Vec<Dual64>>();
    let g3 = |s5: Dual64, t4: Dual64| tower((-y), n % 4);
    let mut a6 = size(&l1[..=1]);
    a6 = (v.iter().map(|t8| *t8 * Dual64::from_re(n as f64)).sum::<Dual64>()).sin();
    if a6 <= Dual64::from_re(0.0) {
        for i9 in 0..v.len() {
            for (i12, t14) in l1.iter().enumerate() {
                a6 = a6 + (w[1] / ((-(l1[i12] * v[i9])) * (-(l1[i12] * v[i9])) + Dual64::from_re(1.5)));
                a6 = a6 * (((*t14) + v[n % v.len()]).tanh()).sin();
                a6 = (x / (((w[0] + w[1]) * Dual64::from_re(-0.4)) * ((w[0] + w[1]) * Dual64::from_re(-0.4)) + Dual64::from_re(1.5)));
            }
            for t17 in l1.windows(2) {
                a6 = (w[1] / (((a6 * a6) + (x * w[0])) * ((a6 * a6) + (x * w[0])) + Dual64::from_re(1.5)));
                a6 = a6 * ((t17[1] - Dual64::from_re(1.0)) * t17[0]).cos().cos();
            }
            let a20 = (v.iter().copied().map(|t19| square(t19) - x).sum::<Dual64>()).sin();
        }
    } else if (y - w[n % 3]) < (a6 + x) {
        if (-Dual64::from_re(n as f64)) <= Dual64::from_re(0.25) {
            let mut l21 = vec![a6; l1.len()];
            for i23 in 0..l1.len() {
                a6 = a6 - (w[1] / ((-(v[0] - a6)) * (-(v[0] - a6)) + Dual64::from_re(1.5)));
                a6 = a6 - (a6 * ((0..i23 % 4).map(|i28| v[i28 % v.len()] * Dual64::from_re(0.3)).sum::<Dual64>()).sin().cos());
                a6 = (if (y - v[(i23 + 1) % v.len()]) < (w[0] + w[1]) { (w[0] * (-w[(i23 + 1) % 3]).sin().cos()) } else { (y / ((Dual64::from_re(0.3) - w[n % 3]) * (Dual64::from_re(0.3) - w[n % 3]) + Dual64::from_re(1.5))) });
            }
            a6 = ((Dual64::from_re(-0.75) + a6) * Dual64::from_re(0.0)).sin();
        }
        a6 = a6 * ((-(-y)).cos()).sin();
        let i29 = n % l1.len();
        l1[i29] = (-(w[2] * w[(n + 1) % 3])).sin();
    } else {
        for i30 in 0..n {
            'r36: for (i33, t35) in v.iter().enumerate() {
                a6 = a6 * (Dual64::from_re(-0.75) * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)).cos();
            }
            for i37 in 1..n {
                a6 = (-(((a6 * w[i37 % 3]) * v[0]) * ((a6 * w[i37 % 3]) * v[0]))).exp();
                a6 = a6 + (x / ((-a6) * (-a6) + Dual64::from_re(1.5)));
                a6 = a6 + (a6 + (x + Dual64::from_re(0.25))).cos();
            }
            if (x - Dual64::from_re(0.9)) < (y + x) {
                a6 = a6 - (v.iter().map(|t41| *t41 * x).sum::<Dual64>()).sin();
                let mut l42 = vec![w[0], (a6 / ((-Dual64::from_re(0.0)) * (-Dual64::from_re(0.0)) + Dual64::from_re(1.5))), Dual64::from_re(0.25)];
                let i44 = (n + 1) % l42.len();
                l42[i44] = l42[i44] - (a6 * (a6 * Dual64::from_re(0.6) + y * Dual64::from_re(-0.4)).cos());
            }
        }
        for (i45, t47) in l1.iter().enumerate() {
            a6 = halves((Dual64::from_re(-1.0) - l1[i45])).1;
            a6 = a6 + (-(((l1[i45] * (*t47)) - (w[n % 3] - l1[1])) * ((l1[i45] * (*t47)) - (w[n % 3] - l1[1])))).exp();
        }
    }
    a6 = a6 + (a6 - Dual64::from_re(-0.4)).cos();
    ((-Dual64::from_re(0.3)).tanh(), a6 * Dual64::from_re(0.0) + w[n % 3] + l1.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o106(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p106(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p106(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p107(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = v.to_vec();
    let mut b3 = w;
    b3[n % 3] = b3[n % 3] - ((-y) + (l1[0] * v[1])).tanh();
    let mut i4 = 0;
    loop {
        i4 += 1;
        if i4 > n || (Dual64::from_re(-0.4) * x) < (x + Dual64::from_re(0.5)) { break; }
        let mut a7 = square((x * y)).sin();
        for i8 in 1..n {
            a7 = a7 - (l1[n % l1.len()] * (l1.iter().skip(1).take(2).map(|t12| t12.cos() * Dual64::from_re(0.3)).sum::<Dual64>()).sin().cos());
            a7 = a7 + (l1.iter().rev().enumerate().map(|(s13, t14)| *t14 * Dual64::from_re(s13 as f64)).sum::<Dual64>()).sin();
        }
    }
    w[n % 3] + b3[n % 3] + l1.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o107(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p107(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p107(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p108(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let l3 = &v[v.len() - 2..];
    let mut l4 = smoothed(&l3[..], n);
    let a6 = ((x - y) - (-x)).tanh();
    for i7 in 1..v.len() {
        if l3[i7 % l3.len()] < (v[i7] + Dual64::from_re(0.5)) {
            'r13: for (i10, t12) in l4.iter().enumerate() {
                if (l4[0] + (*t12)) <= Dual64::from_re(0.9) { continue; }
            }
            for t16 in &l4[..] {
                let mut a17 = (l3[1] * (l3[(n + 1) % l3.len()] * Dual64::from_re(0.6) + l3[0] * Dual64::from_re(-0.4)).cos());
            }
            let (mut a18, a19) = ((-((-x) * (-x))).exp(), l3[(i7 + 1) % l3.len()]);
        } else if n % 2 == 0 {
            let mut i20 = 0;
            loop {
                i20 += 1;
                if i20 > n || a6 < (a6 * w[i7 % 3]) { break; }
                let a23 = size(&v[..]);
                let mut b24 = turned(w, Dual64::from_re(0.3));
                let a25 = (-((Dual64::from_re(0.3) + (-a6)) * (Dual64::from_re(0.3) + (-a6)))).exp();
            }
        } else {
            let a26 = (v[(n + 1) % v.len()] / (a6 * a6 + Dual64::from_re(1.5)));
            let i27 = (n + 1) % l4.len();
            l4[i27] = l4[i27] * ((v.iter().fold(y, |s28, t29| s28 * Dual64::from_re(0.5) + *t29 * Dual64::from_re(0.3))).sin()).sin();
        }
    }
    for i30 in 0..n {
        let mut b33 = w;
    }
    w[1] + l4.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o108(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p108(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p108(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p109(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut a1 = (v[n % v.len()] * (match n % 3 { 0 => x, 1 => (y + y).sin(), _ => v[(n + 1) % v.len()] }).cos());
    let mut b2 = w;
    let (mut a5, a6) = (size(&v[..]), x);
    'r10: for i7 in (0..n).step_by(2) {
        b2[n % 3] = b2[n % 3] + (x * v[0].cos().cos());
        a5 = a5 + (v.iter().skip(1).take(2).map(|t12| t12.cos() * v[i7 % v.len()]).sum::<Dual64>()).sin();
        let mut i13 = 0;
        loop {
            i13 += 1;
            if i13 > n || (y - v[n % v.len()]) < (v[0] - y) { break; }
            if (b2[0] + y) < (Dual64::from_re(-1.0) - x) { break 'r10; }
        }
    }
    for i16 in 0..n {
        let mut b19 = [a5; 3];
        for t22 in &v[..] {
            for i23 in 0..2 {
                a1 = a1 + (v.iter().map(|t27| *t27 * a6).sum::<Dual64>()).sin();
            }
            for (&s29, t30) in v.iter().zip(v.iter().rev()) {
                b19[(n + 1) % 3] = b19[(n + 1) % 3] + turned(b2, (x - b2[0]))[(n + 1) % 3];
                b2 = turned(b2, (-(v[v.len() - 1] * v[v.len() - 1])).exp());
            }
            let mut i31 = 0;
            while i31 < n {
                a1 = a1 + (b2[2] * (-((Dual64::from_re(0.3) * w[i16 % 3]) * (Dual64::from_re(0.3) * w[i16 % 3]))).exp().cos());
                b19[n % 3] = b19[n % 3] + ((a1 * Dual64::from_re(0.3)) - (v[i31 % v.len()] + a1)).tanh();
                if (b19[n % 3] + (*t22)) <= Dual64::from_re(-0.75) { break; }
                i31 += 1;
            }
        }
    }
    for i34 in 0..n {
        let mut i37 = 0;
        while i37 < n {
            a5 = a5 + size(&v[..]);
            i37 += 1;
        }
        for t42 in b2 {
            b2[n % 3] = (t42 * halves(t42).1.cos());
            b2[n % 3] = (a1 * Dual64::from_re(0.6) + a5 * Dual64::from_re(-0.4));
            b2[(i34 + 1) % 3] = b2[(i34 + 1) % 3] * ((match n % 3 { 0 => a6, 1 => size(&v[..1]), _ => a5 })).sin();
        }
    }
    a5 = a5 + (v.iter().skip(1).take(2).map(|t44| t44.cos() * a5).sum::<Dual64>()).sin();
    [a1 * Dual64::from_re(-1.0) + a5 * Dual64::from_re(0.9) + w[n % 3] + b2[n % 3], ({ let t45 = (v[n % v.len()] * b2[n % 3]); (-x).sin() }), a1]
}
pub(crate) fn o109(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p109(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p109(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Dual64::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p110(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let g1 = |s3: Dual64, t2: Dual64| (s3 * ((0..n % 4).map(|i6| v[i6 % v.len()] * v[(n + 1) % v.len()]).sum::<Dual64>()).sin().cos());
    let (mut a7, a8) = ((v[v.len() - 1] * w[(n + 1) % 3]).sin(), x);
    for i9 in 1..v.len() {
        a7 = a7 - ((-w[i9 % 3]) * a8).cos();
    }
    a7 = (v.iter().map(|t13| *t13 * a8).sum::<Dual64>()).sin();
    a7 = (v.iter().zip(&v[..]).map(|(s14, t15)| *s14 * *t15 + a8).sum::<Dual64>()).sin();
    for i16 in 0..v.len() {
        a7 = a7 + (v.iter().rev().enumerate().map(|(s19, t20)| *t20 * Dual64::from_re(s19 as f64)).sum::<Dual64>()).sin();
        a7 = (a7 * (w[2] * Dual64::from_re(0.6) + w[n % 3] * Dual64::from_re(-0.4)).cos());
        for (i21, t23) in v.iter().enumerate() {
            for (i24, t26) in v.iter().enumerate() {
                a7 = (x * Dual64::from_re(0.6) + w[(n + 1) % 3] * Dual64::from_re(-0.4));
            }
            if (w[1] + a8) < (a7 + a7) {
                a7 = (if (a8 + a8) <= Dual64::from_re(0.9) { (v.iter().fold(w[0], |s27, t28| s27 * Dual64::from_re(0.5) + *t28 * Dual64::from_re(0.0))).sin() } else { ((0..n % 4).map(|i31| v[i31 % v.len()] * (*t23)).sum::<Dual64>()).sin() });
                a7 = a7 + size(&v[..]);
                a7 = a7 * (((y - v[i16]) + (Dual64::from_re(i16 as f64) - (*t23))).cos()).sin();
            } else {
                let g32 = |s34: Dual64, t33: Dual64| g1(x, y);
            }
        }
    }
    a7 * Dual64::from_re(0.3) + w[2]
}
pub(crate) fn o110(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p110(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p110(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p111(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let (mut a1, a2) = ((v[1] + x).tanh(), w[(n + 1) % 3]);
    let mut b3 = [w[n % 3], (a1 - v[0]).sin(), w[1]];
    b3[0] = b3[0] + halves((a1 + y)).0;
    let mut a2 = (match n % 3 { 0 => a2, 1 => (a2 * v[v.len() - 1]).cos(), _ => y });
    a1 * Dual64::from_re(-1.0) + a2 * Dual64::from_re(0.9) + w[n % 3] + b3[(n + 1) % 3]
}
pub(crate) fn o111(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p111(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p111(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p112(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut b1 = w;
    let mut b2 = [b1[n % 3], (w[n % 3] - y).cos(), y];
    let mut l3 = vec![v[n % v.len()], Dual64::from_re(0.5)];
    for i5 in 0..n {
        let t4 = l3[l3.len() - 1] * ({ let t6 = (x + y); (x + v[v.len() - 1]).sin() });
        l3.push(t4);
    }
    let l9 = &v[v.len() - 2..];
    for i10 in (1..l3.len()).rev() {
        b1 = turned(b1, (l3.iter().skip(1).take(2).map(|t14| t14.cos() * x).sum::<Dual64>()).sin());
        let mut i15 = 0;
        while i15 < 4 && (x + x) < Dual64::from_re(0.8) {
            if (x + x) < (x + b1[i15 % 3]) {
                let mut l18 = l9.to_vec();
                b2[2] = b2[2] * ((l9.iter().fold(Dual64::from_re(1.0), |s20, t21| s20 * Dual64::from_re(0.5) + *t21 * y)).sin()).sin();
                let mut l22 = l3.iter().map(|t23| *t23 * w[(i15 + 1) % 3]).collect::<Vec<Dual64>>();
            }
            if i15 % 2 == 0 {
                l3[1] = l3[1] * l3[i10 - 1] / (Dual64::from_re(1.0) + l3[i10 - 1] * l3[i10 - 1]);
            } else if (x - y) > Dual64::from_re(0.3) && i15 != 2 {
                let (i24, i25) = (i15 % l3.len(), i10 - 1);
                l3.swap(i24, i25);
            } else {
                let mut l26 = vec![x, Dual64::from_re(0.25)];
                let (mut a28, a29) = (size(&l3[..]), x);
            }
            i15 += 1;
        }
    }
    w[n % 3] + b1[(n + 1) % 3] + b2[n % 3] + l3.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o112(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p112(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p112(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Dual64::from_re(0.5);
    s
}

pub(crate) fn p113(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> [Dual64; 3] {
    let mut l1 = vec![x, Dual64::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (w[0] * Dual64::from_re(0.6) + w[i3 % 3] * Dual64::from_re(-0.4));
        l1.push(t2);
    }
    let mut l4 = l1.clone();
    let mut l6 = l4.to_vec();
    let mut a10 = (l4.iter().skip(1).take(2).map(|t9| t9.cos() * y).sum::<Dual64>()).sin();
    [a10 * Dual64::from_re(0.0) + w[2] + l1.iter().sum::<Dual64>() + l4.iter().sum::<Dual64>() + l6.iter().map(|t| t.sin()).sum::<Dual64>(), (l6.iter().filter(|t12| **t12 > y).map(|t12| t12.sin()).sum::<Dual64>()).sin(), Dual64::from_re(0.25)]
}
pub(crate) fn o113(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p113(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p113(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Dual64::from_re(0.7) - b[0];
    s
}

pub(crate) fn p114(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut f1 = ((if (-x) > Dual64::from_re(-1.0) && n != 2 { (-Dual64::from_re(0.9)).sin() } else { (x * Dual64::from_re(-0.75)).sin() }), v[(n + 1) % v.len()]);
    let mut l2 = v.to_vec();
    let mut i4 = 0;
    while i4 < n {
        let mut i7 = 0;
        while i7 < 4 && (-y) < Dual64::from_re(0.8) {
            let mut l10 = l2.clone();
            let mut i12 = 0;
            while i12 < n {
                let mut b15 = w;
                i12 += 1;
            }
            i7 += 1;
        }
        for t18 in l2.iter_mut() {
            *t18 = *t18 * ((*t18) * Dual64::from_re(0.6) + Dual64::from_re(n as f64) * Dual64::from_re(-0.4));
            let mut i19 = 0;
            loop {
                i19 += 1;
                if i19 > n || (w[1] * f1.1) < (w[2] * v[0]) { break; }
                let mut a22 = tower((w[(n + 1) % 3] + (*t18)), i19 % 4);
                f1.1 = f1.1 * square((f1.1 + f1.0)).sin().cos();
            }
            (f1.0, *t18) = (*t18, turned(w, (-w[i4 % 3]))[n % 3]);
            let mut i23 = 0;
            while i23 < n {
                f1.0 = (v.iter().zip(&v[..]).map(|(s26, t27)| *s26 * *t27 + v[i4 % v.len()]).sum::<Dual64>()).sin();
                f1.0 = f1.0 + square((Dual64::from_re(0.9) - y)).sin();
                let mut l28 = vec![y; v.len()];
                i23 += 1;
            }
        }
        i4 += 1;
    }
    for t32 in w {
        if y < (l2[(n + 1) % l2.len()] + v[(n + 1) % v.len()]) {
            for i33 in (1..v.len()).rev() {
                let (mut a36, a37) = ((-((Dual64::from_re(-0.4) * w[i33 % 3]) * (Dual64::from_re(-0.4) * w[i33 % 3]))).exp(), v[i33]);
            }
            if (l2[l2.len() - 1] + y) > Dual64::from_re(1.0) && n != 2 {
                let i38 = (n + 1) % l2.len();
                l2[i38] = l2[i38] + (if (-v[1]) > Dual64::from_re(0.25) && n != 2 { ({ let t39 = (t32 + f1.1); w[1].sin() }) } else { (y + w[1]).cos() });
            }
        } else if n % 2 == 0 {
            f1.1 = ((v[n % v.len()] + Dual64::from_re(-1.0)) * Dual64::from_re(-0.75)).tanh();
            for i40 in 1..l2.len() {
                let mut a48 = (if (f1.0 + l2[i40 - 1]) < (t32 + Dual64::from_re(0.25)) { ((0..i40 % 4).map(|i45| l2[i45 % l2.len()] * f1.1).sum::<Dual64>()).sin() } else { (l2.iter().fold(w[0], |s46, t47| s46 * Dual64::from_re(0.5) + *t47 * y)).sin() });
                a48 = a48 - (if n > 1 { (t32 * (-t32).sin().cos()) } else { (l2.iter().map(|t50| *t50 * f1.1).sum::<Dual64>()).sin() });
            }
            f1.1 = (if n % 2 == 0 { (x / ((x - l2[l2.len() - 1]) * (x - l2[l2.len() - 1]) + Dual64::from_re(1.5))) } else { (w[2] - l2[1]).sin() });
        } else {
            let mut i51 = 0;
            loop {
                i51 += 1;
                if i51 > n || (w[n % 3] - y) < Dual64::from_re(0.5) { break; }
                f1.1 = f1.1 + halves((f1.0 * t32)).1;
                f1.1 = f1.1 * ((if (w[i51 % 3] + t32) > Dual64::from_re(0.0) && n != 2 { (l2.iter().filter(|t55| **t55 > f1.0).map(|t55| t55.sin()).sum::<Dual64>()).sin() } else { (v[1] * Dual64::from_re(0.6) + f1.0 * Dual64::from_re(-0.4)) })).sin();
            }
        }
        if (f1.1 + w[0]) > Dual64::from_re(0.5) && n != 2 {
            f1.0 = ((t32 + Dual64::from_re(0.3)) + (l2[(n + 1) % l2.len()] + y)).cos();
        }
    }
    let g56 = |s58: Dual64, t57: Dual64| (v[v.len() - 1] * (v.windows(2).map(|t60| t60[0] * t60[1]).sum::<Dual64>()).sin().cos());
    l2[0] = f1.0 * Dual64::from_re(0.9) + f1.1 * Dual64::from_re(-0.75) + w[(n + 1) % 3] + Dual64::from_re(0.25);
    l2
}
pub(crate) fn o114(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p114(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    for _ in 0..2 {
        let b = p114(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>()).sin() + s * x;
    }
    s
}

pub(crate) fn p115(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let (mut a1, a2) = ((-((y - y) * (y - y))).exp(), y);
    let mut l3 = v.iter().map(|t4| *t4 * a1).collect::<Vec<Dual64>>();
    let mut a5 = (a2 * Dual64::from_re(0.6) + Dual64::from_re(0.25) * Dual64::from_re(-0.4));
    for t8 in &l3[..] {
        a1 = a1 + (Dual64::from_re(-0.75) * square(w[n % 3]).sin().cos());
        a1 = a1 * (a2 * mix(((*t8) * Dual64::from_re(-1.0)), x).cos()).cos();
    }
    if n > 1 {
        a1 = (l3.iter().zip(&l3[..]).map(|(s9, t10)| *s9 * *t10 + x).sum::<Dual64>()).sin();
    }
    std::mem::swap(&mut a1, &mut a5);
    a1 * Dual64::from_re(-1.0) + a5 * Dual64::from_re(0.25) + w[n % 3] + l3.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o115(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p115(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p115(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p116(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Vec<Dual64> {
    let mut b1 = turned(w, y);
    let mut l2 = vec![y; v.len()];
    let mut b4 = [x; 3];
    let mut f5 = (size(&v[..=1]), x);
    for i6 in 0..2 {
        f5.0 = square((x + Dual64::from_re(i6 as f64))).sin();
    }
    l2[0] = f5.0 * Dual64::from_re(-0.75) + f5.1 * Dual64::from_re(-0.75) + w[0] + b1[n % 3] + b4[n % 3] + Dual64::from_re(1.0);
    l2
}
pub(crate) fn o116(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p116(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Dual64>();
    let b = p116(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Dual64::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Dual64>();
    s
}

pub(crate) fn p117(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let mut l1 = vec![Dual64::from_re(n as f64), Dual64::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (x * Dual64::from_re(0.6) + v[(i3 + 1) % v.len()] * Dual64::from_re(-0.4));
        l1.push(t2);
    }
    let mut b4 = w;
    let mut i7 = 0;
    while i7 < n {
        let mut i10 = 0;
        'r13: loop {
            i10 += 1;
            if i10 > n || (y + v[n % v.len()]) > Dual64::from_re(-0.4) && n != 2 { break; }
            'r17: for i14 in (1..=n).rev() {
                let mut l18 = vec![x, Dual64::from_re(0.25)];
                let a20 = (v[0] / (x * x + Dual64::from_re(1.5)));
                let mut b21 = b4;
            }
            let a22 = (x + (Dual64::from_re(0.25) * x)).cos();
            b4[2] = turned(b4, (Dual64::from_re(1.0) + y))[n % 3];
        }
        i7 += 1;
    }
    let mut a25 = (l1.iter().skip(1).take(2).map(|t24| t24.cos() * Dual64::from_re(n as f64)).sum::<Dual64>()).sin();
    for i26 in 1..v.len() {
        let i29 = n % l1.len();
        l1[i29] = (y * (b4[n % 3] * (b4[1] + x).sin().cos()).cos());
        for i30 in 2..=n {
            b4.swap(2, i26 % 3);
            a25 = a25 + (a25 * (y - x).sin().cos());
            a25 = a25 * ((Dual64::from_re(0.3) * (v.iter().rev().enumerate().map(|(s33, t34)| *t34 * Dual64::from_re(s33 as f64)).sum::<Dual64>()).sin().cos())).sin();
        }
    }
    a25 * Dual64::from_re(0.9) + w[2] + b4[0] + l1.iter().map(|t| t.sin()).sum::<Dual64>()
}
pub(crate) fn o117(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p117(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p117(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Dual64::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p118(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let a1 = (x * (-v[n % v.len()]).sin().cos());
    let g2 = |s4: Dual64, t3: Dual64| (-(-y)).tanh();
    let mut b5 = w;
    for i6 in 1..v.len() {
        let mut i9 = 0;
        loop {
            i9 += 1;
            if i9 > n || b5[n % 3] < (-v[1]) { break; }
            let mut i12 = 0;
            loop {
                i12 += 1;
                if i12 > n || (y * y) < (w[2] + a1) { break; }
                let l17 = &v[v.len() - 2..];
            }
            for (&s19, t20) in v.iter().zip(v.iter().rev()) {
                let mut f21 = ((a1 - a1).sin(), s19);
            }
        }
    }
    let mut l22 = v.iter().map(|t23| *t23 * w[2]).collect::<Vec<Dual64>>();
    ((l22.iter().fold(y, |s24, t25| s24 * Dual64::from_re(0.5) + *t25 * v[n % v.len()])).sin(), w[2] + b5[2] + l22.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o118(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p118(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p118(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Dual64::from_re(0.3);
    s
}

pub(crate) fn p119(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> (Dual64, Dual64) {
    let l3 = &v[v.len() - 2..];
    let mut f4 = ((-((v[n % v.len()] * w[0]) * (v[n % v.len()] * w[0]))).exp(), x);
    let mut l5 = vec![f4.0, tower((f4.1 * f4.0), n % 4), Dual64::from_re(0.25)];
    if n % 2 == 0 {
        'r10: for i7 in 0..l5.len() {
            l5[i7] = l5[i7] * l5[i7 % l5.len()] / (Dual64::from_re(1.0) + l5[i7 % l5.len()] * l5[i7 % l5.len()]);
        }
        let i11 = n % l5.len();
        l5[i11] = l5[i11] + (v.iter().map(|t13| *t13 * y).sum::<Dual64>()).sin();
    } else {
        for (&s15, t16) in l3.iter().zip(l5.iter().rev()) {
            for i17 in 1..l5.len() {
                f4.0 = ({ let t20 = ((f4.0 * Dual64::from_re(n as f64)) + (l3[n % l3.len()] - Dual64::from_re(-0.4))); (t20 * (l3[0] + s15).sin().cos()) });
                if (-l3[(n + 1) % l3.len()]) > Dual64::from_re(1.0) && n != 2 { break; }
            }
            for i21 in 1..l5.len() {
                f4.1 = f4.1 - ((v[(i21 + 1) % v.len()] + Dual64::from_re(0.9)) + f4.0).sin();
                f4.1 = ((*t16) + x).cos();
                f4.1 = f4.1 + ({ let t24 = (-x); (f4.1 * (*t16)).cos() });
            }
        }
        for i25 in (1..l5.len()).rev() {
            let i28 = n % l5.len();
            l5[i28] = ({ let t29 = ((f4.0 + y) + (y - l5[(i25 + 1) % l5.len()])); (-((w[(i25 + 1) % 3] + f4.0) * (w[(i25 + 1) % 3] + f4.0))).exp() });
            if n > 1 {
                l5[0] = l5[0] * l5[i25] / (Dual64::from_re(1.0) + l5[i25] * l5[i25]);
                f4.1 = (l5.iter().map(|t31| *t31 * l3[n % l3.len()]).sum::<Dual64>()).sin();
                f4.0 = f4.0 + (l5.iter().zip(&l5[..]).map(|(s32, t33)| *s32 * *t33 + f4.0).sum::<Dual64>()).sin();
            } else if i25 % 2 == 0 {
                f4.1 = ({ let t34 = ((-Dual64::from_re(n as f64)) - (x + f4.0)); (match n % 3 { 0 => t34, 1 => (l3[0] - f4.0).sin(), _ => x }) });
                f4.0 = f4.0 + (f4.0 * v[n % v.len()].tanh().cos());
                f4.1 = f4.1 - (w[i25 % 3] * Dual64::from_re(0.6) + w[n % 3] * Dual64::from_re(-0.4));
            } else {
                f4.0 = f4.0 + ({ let t35 = (l3[1] + f4.1); square((f4.1 + l5[n % l5.len()])).sin() });
                f4.0 = f4.0 * ((v.iter().fold(y, |s36, t37| s36 * Dual64::from_re(0.5) + *t37 * f4.0)).sin()).sin();
                f4.1 = f4.1 * (w[(n + 1) % 3] * Dual64::from_re(0.6) + v[(i25 + 1) % v.len()] * Dual64::from_re(-0.4)).cos();
            }
        }
    }
    ((l3.windows(2).map(|t39| t39[0] * t39[1]).sum::<Dual64>()).sin(), f4.0 * Dual64::from_re(-0.75) + f4.1 * Dual64::from_re(-0.4) + w[n % 3] + l5.iter().map(|t| t.sin()).sum::<Dual64>())
}
pub(crate) fn o119(x: Dual64, y: Dual64, w: [Dual64; 3], v: &[Dual64], n: usize) -> Dual64 {
    let a = p119(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p119(s.sin(), x * Dual64::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Dual64::from_re(0.3)).sin() + s * x;
    }
    s
}

/// The programs in the order of those of floats.
pub(crate) fn all() -> Vec<Dual> {
    vec![
    p0,
    o0,
    p1,
    o1,
    p2,
    o2,
    p3,
    o3,
    o4,
    p5,
    o5,
    o6,
    o7,
    o8,
    o9,
    o10,
    o11,
    o12,
    p13,
    o13,
    p14,
    o14,
    o15,
    o16,
    o17,
    o18,
    p19,
    o19,
    o20,
    p21,
    o21,
    o22,
    o23,
    o24,
    p25,
    o25,
    p26,
    o26,
    o27,
    o28,
    o29,
    o30,
    p31,
    o31,
    o32,
    o33,
    o34,
    o35,
    o36,
    o37,
    o38,
    p39,
    o39,
    o40,
    p41,
    o41,
    o42,
    o43,
    p44,
    o44,
    o45,
    p46,
    o46,
    o47,
    o48,
    o49,
    o50,
    o51,
    o52,
    o53,
    o54,
    o55,
    p56,
    o56,
    o57,
    o58,
    p59,
    o59,
    p60,
    o60,
    o61,
    p62,
    o62,
    p63,
    o63,
    o64,
    p65,
    o65,
    o66,
    o67,
    o68,
    o69,
    p70,
    o70,
    o71,
    o72,
    o73,
    o74,
    o75,
    o76,
    p77,
    o77,
    p78,
    o78,
    o79,
    o80,
    p81,
    o81,
    p82,
    o82,
    p83,
    o83,
    p84,
    o84,
    p85,
    o85,
    p86,
    o86,
    p87,
    o87,
    o88,
    o89,
    o90,
    p91,
    o91,
    p92,
    o92,
    p93,
    o93,
    p94,
    o94,
    o95,
    p96,
    o96,
    p97,
    o97,
    o98,
    o99,
    o100,
    p101,
    o101,
    p102,
    o102,
    o103,
    p104,
    o104,
    p105,
    o105,
    o106,
    p107,
    o107,
    p108,
    o108,
    o109,
    p110,
    o110,
    p111,
    o111,
    p112,
    o112,
    o113,
    o114,
    p115,
    o115,
    o116,
    p117,
    o117,
    o118,
    o119,
    ]
}
