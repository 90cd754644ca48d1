//! Generated: random programs on dual numbers; a test says when they are stale.
#![allow(
    dead_code,
    unreachable_code,
    unused,
    clippy::all,
    clippy::pedantic,
    reason = "nobody wrote them"
)]

use num_dual::DualNum;

use super::Number;
use crate::On;

#[derive(Clone)]
pub(crate) struct Body {
    at: [Number; 2],
    speed: Number,
}

#[derive(Clone)]
pub(crate) struct Marked {
    at: [Number; 2],
    kind: usize,
    scale: f64,
}

#[derive(Clone)]
pub(crate) struct Layer {
    weights: Vec<Number>,
    rows: Vec<[Number; 2]>,
    bias: Number,
}

pub(crate) fn square(x: Number) -> Number {
    x * x
}

pub(crate) fn mix(a: Number, b: Number) -> Number {
    if a < b {
        return a * Number::from_re(0.75) + b * Number::from_re(0.25);
    }
    a / (b * b + Number::from_re(1.0))
}

pub(crate) fn turned(w: [Number; 3], t: Number) -> [Number; 3] {
    let (s, c) = (t.sin(), t.cos());
    [w[0] * c - w[1] * s, w[0] * s + w[1] * c, w[2] * c]
}

pub(crate) fn size(v: &[Number]) -> Number {
    let mut s = Number::from_re(0.0);
    for t in v {
        s = s * Number::from_re(0.5) + *t * *t;
    }
    s / (s * s + Number::from_re(1.0))
}

pub(crate) fn halves(x: Number) -> (Number, Number) {
    (x.sin() * Number::from_re(0.5), x.cos() * x.tanh())
}

pub(crate) fn smoothed(v: &[Number], times: usize) -> Vec<Number> {
    let mut l = v.to_vec();
    for _ in 0..times {
        for i in 1..l.len() {
            l[i] = l[i] * Number::from_re(0.5) + l[i - 1].sin() * l[i];
        }
    }
    l
}

pub(crate) fn moved(b: &Body, t: Number) -> Body {
    let at = [b.at[0] * Number::from_re(0.5) + b.speed * t.sin() * Number::from_re(0.3), b.at[1] * t.cos()];
    Body { at, speed: b.speed * Number::from_re(0.5) + b.at[0] * Number::from_re(0.2) }
}

pub(crate) fn marked(m: &Marked, t: Number) -> Marked {
    let turn = if m.kind % 2 == 0 { t.sin() } else { t * Number::from_re(0.5) };
    Marked { at: [m.at[1] * m.scale, turn + m.at[0] * Number::from_re(0.25)], kind: m.kind + 1, scale: m.scale }
}

pub(crate) fn split(v: &[Number], t: Number) -> (Number, Number) {
    if v.len() < 2 {
        return (v.iter().sum::<Number>() * t, t.cos());
    }
    let half = v.len() / 2;
    let (a, b) = split(&v[..half], t * Number::from_re(0.5));
    let (c, d) = split(&v[half..], a);
    ((a + c * d).sin(), b * d)
}

pub(crate) fn spread(w: [Number; 3], t: Number, n: usize) -> ([Number; 2], Number) {
    let mut l = [w[0] * t, t];
    for i in 0..n {
        if i > 2 {
            return (l, t * Number::from_re(0.5));
        }
        l[i % 2] = w[i] * t + l[0] * Number::from_re(0.5);
    }
    (l, w[1].sin() * t)
}

pub(crate) fn applied(l: &Layer, x: Number) -> Number {
    let mut s = l.bias;
    for (w, r) in l.weights.iter().zip(&l.rows) {
        s = (s * *w + r[0] * x).sin() + r[1] * Number::from_re(0.25);
    }
    s
}

pub(crate) fn next_layer(l: &Layer, t: Number) -> Layer {
    let weights: Vec<Number> = l.weights.iter().map(|w| *w * t.cos() + l.bias * Number::from_re(0.1)).collect();
    let mut rows = l.rows.clone();
    rows[0][1] = rows[0][1] * t.sin() + weights[0] * Number::from_re(0.5);
    Layer { weights, rows, bias: l.bias * Number::from_re(0.5) + t }
}

pub(crate) fn sorted_out(v: &[Number], t: Number) -> (Vec<Number>, Vec<Number>) {
    let (mut small, mut large) = (vec![t, t * t], vec![t.sin(), Number::from_re(0.25)]);
    for x in v {
        if *x < t {
            small.push(*x * t);
        } else {
            large.push(*x);
        }
    }
    (small, large)
}

pub(crate) fn dotted<const N: usize>(a: [Number; N], b: &[Number; N]) -> Number {
    let mut s = Number::from_re(0.0);
    for i in 0..N {
        s = s + a[i] * b[i];
    }
    s
}

pub(crate) fn tower(x: Number, height: usize) -> Number {
    if height == 0 {
        return x.sin();
    }
    (tower(x, height - 1) * x).cos()
}

pub(crate) fn cubed(x: Number) -> Number {
    x * x * x
}

pub(crate) fn p0(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a1 = tower(y, n % 4);
    let mut l2 = vec![y, (a1 * Number::from_re(0.6) + x * Number::from_re(-0.4)), Number::from_re(0.25)];
    let mut a1 = (w.iter().map(|t5| *t5 * v[n % v.len()]).sum::<Number>()).sin();
    let mut l6 = l2.to_vec();
    for t10 in l2.windows(2) {
        a1 = a1 * (match n % 3 { 0 => w[n % 3], 1 => (match n % 3 { 0 => Number::from_re(0.5), 1 => (a1 + Number::from_re(0.5)).sin(), _ => t10[0] }), _ => w[(n + 1) % 3] }).cos();
        let mut i11 = 0;
        loop {
            i11 += 1;
            if i11 > n || (Number::from_re(-0.75) + l2[l2.len() - 1]) < (-t10[1]) { break; }
            let mut a1 = (y + (w[(i11 + 1) % 3] + Number::from_re(-0.4))).sin();
            let mut a14 = match (n % 2, t10[0] < (w[(i11 + 1) % 3] + a1)) { (0, true) => (l2.iter().rev().enumerate().map(|(s16, t17)| *t17 * Number::from_re(s16 as f64)).sum::<Number>()).sin(), (_, false) => l2[n % l2.len()], _ => (-((-Number::from_re(0.0)) * (-Number::from_re(0.0)))).exp() };
            if (Number::from_re(-1.0) + Number::from_re(n as f64)) < (Number::from_re(-0.75) + t10[0]) { continue; }
        }
    }
    let mut b18 = [Number::from_re(0.25), (y * Number::from_re(0.6) + x * Number::from_re(-0.4)), l2[(n + 1) % l2.len()]];
    let mut i19 = 0;
    'r22: loop {
        i19 += 1;
        if i19 > n || (x - y) > Number::from_re(0.5) && n != 2 { break; }
        for i23 in 0..l6.len() {
            let mut q26: Option<Number> = None;
            for t28 in v.iter() {
                if *t28 > Number::from_re(0.5) { q26 = Some(*t28 * (v.iter().step_by(2).map(|t30| *t30 * l2[i23 % l2.len()]).sum::<Number>()).sin()); }
            }
            let mut a27 = q26.map(|t28| t28 * a1).unwrap_or_else(|| Number::from_re(0.5).sin());
        }
        a1 = a1 + (if (a1 * w[1]) < (l2[1] - w[0]) { (l6.iter().map(|t32| *t32 + v[i19 % v.len()]).product::<Number>()).sin() } else { (a1 * Number::from_re(0.6) + v[(n + 1) % v.len()] * Number::from_re(-0.4)) });
    }
    a1 * Number::from_re(0.9) + w[n % 3] + b18[n % 3] + l2.iter().sum::<Number>() + l6.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o0(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p0(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p0(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p1(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut l1 = vec![w[0], Number::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (w[i3 % 3] * (x - x).sin().cos());
        l1.push(t2);
    }
    let mut a4 = x;
    let a5 = (-(((v[1] - w[n % 3]) * w[1]) * ((v[1] - w[n % 3]) * w[1]))).exp();
    let a10 = size(&v[..1]);
    let a9 = std::mem::replace(&mut a4, a10);
    let (s11, t12) = l1.split_at_mut(1);
    s11[0] = t12[0] * (a5 * (y + v[(n + 1) % v.len()]).sin().cos());
    t12[0] = s11[0] - a5;
    let k14 = if n > 1 { 2 } else { n % 4 };
    for i15 in 0..k14 {
        let mut q16: Option<Number> = None;
        for t18 in l1.iter() {
            if *t18 > Number::from_re(-1.0) { q16 = Some(*t18 * (v.iter().chain(l1.iter()).map(|t20| *t20 * x).sum::<Number>()).sin()); break; }
        }
        let mut a17 = q16.map_or(Number::from_re(0.3), |t18| t18.sin() * Number::from_re(-1.0));
        for t23 in &v[..] {
            let i24 = i15 % l1.len();
            l1[i24] = (v[1] * (w[i15 % 3] / (((*t23) + w[(i15 + 1) % 3]) * ((*t23) + w[(i15 + 1) % 3]) + Number::from_re(1.5))).cos());
            std::mem::swap(&mut a4, &mut a17);
            let mut m25 = vec![vec![v[n % v.len()]; n % 3 + 1]; 2];
        }
        for i27 in 0..3 {
            let a30 = (a4 - v[i15 % v.len()]);
            let z31 = a30.ln();
            let mut a32 = if a30 < Number::from_re(0.1) { w[i15 % 3] } else if w[i15 % 3] > Number::from_re(0.2) { z31.cos() * w[i15 % 3] } else { z31.tanh() };
            for t35 in l1.windows(2) {
                let mut l36 = vec![v[v.len() - 1]; v.len()];
            }
        }
    }
    a4 * Number::from_re(-0.4) + w[0] + l1.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o1(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p1(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p1(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p2(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let (mut a1, a2) = halves(((0..n % 4).map(|i5| v[i5 % v.len()] * y).sum::<Number>()).sin() + x * Number::from_re(0.1));
    let mut f6 = halves(size(&v[1..]) + x * Number::from_re(0.1));
    let mut m7 = vec![vec![f6.0, turned(w, (w[(n + 1) % 3] - v[(n + 1) % v.len()]))[(n + 1) % 3]], v.to_vec()];
    let l11 = &v[v.len() - 2..];
    let mut a12 = match n { 0..=1 => (w[0] / ((f6.0 + a2) * (f6.0 + a2) + Number::from_re(1.5))), k13 if k13 % 2 == 0 && f6.0 > Number::from_re(0.9) => (match n % 3 { 0 => f6.1, 1 => (-Number::from_re(-0.4)).sin(), _ => a2 }), _ => Number::from_re(0.9) };
    a1 * Number::from_re(1.0) + f6.0 * Number::from_re(0.25) + f6.1 * Number::from_re(1.0) + a12 * Number::from_re(-0.4) + w[(n + 1) % 3] + m7.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>()
}
pub(crate) fn o2(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p2(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p2(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p3(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut m1 = [w, w];
    let g2 = |s4: Number, t3: Number| (t3 * ({ let t5 = (t3 - s4); (-v[n % v.len()]).sin() }).cos());
    let mut c6 = Body { at: [(v.iter().copied().map(|t8| square(t8) - v[(n + 1) % v.len()]).sum::<Number>()).sin(), x], speed: m1[(0) % 2][(n + 1) % 3] };
    let mut d9 = Marked { at: [(if (v[1] * y) < (y + w[n % 3]) { (y - w[2]).sin() } else { (y * x).sin() }), v[1]], kind: n % 5, scale: 0.5 };
    let mut m10 = vec![vec![(v.iter().fold(y, |s11, t12| s11 * Number::from_re(0.5) + *t12 * y)).sin(); 3]; 2];
    let mut a13 = v[n % v.len()];
    for i14 in 0..2 {
        a13 = a13 * ((if i14 > 1 { (a13 * (d9.at[1] * y).sin().cos()) } else { (match n % 3 { 0 => a13, 1 => (v[v.len() - 1] + d9.at[0]).sin(), _ => y }) })).sin();
    }
    a13 = a13 * (if n > 1 { (v.chunks(2).map(|t18| t18[0] * t18[t18.len() - 1] - w[(n + 1) % 3]).sum::<Number>()).sin() } else { (w[n % 3] + Number::from_re(n as f64)).tanh() }).cos();
    a13 * Number::from_re(0.9) + w[(n + 1) % 3] + m1[n % 2][1] + m10[n % 2][1] + c6.speed + c6.at[1] + d9.at[0] * d9.scale + Number::from_re(d9.kind as f64)
}
pub(crate) fn o3(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p3(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p3(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p4(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let l3 = &v[v.len() - 2..];
    let mut a4 = y;
    if let Some((t5, t6)) = v.split_first() {
        let l9 = &l3[l3.len() - 2..];
        a4 = (match n % 3 { 0 => a4, 1 => size(&l3[..]), _ => w[0] });
    }
    a4 = a4 + (match n % 3 { 0 => l3[n % l3.len()], 1 => turned(w, (v[n % v.len()] + a4))[1], _ => Number::from_re(0.25) });
    a4 = a4 - (w[n % 3] * Number::from_re(0.6) + v[0] * Number::from_re(-0.4));
    let mut l10 = vec![x; v.len()];
    for i12 in 0..n {
        let i15 = (n + 1) % l10.len();
        l10[i15] = l10[i15] * ((l3.windows(2).map(|t17| t17[0] * t17[1]).sum::<Number>()).sin()).sin();
        l10[0] = (l3[n % l3.len()] * (-((y + a4) * (y + a4))).exp().cos());
    }
    ((if n % 2 == 0 { (w[2] * a4).sin() } else { (-x).sin() }), a4 * Number::from_re(1.0) + w[n % 3] + l10.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o4(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p4(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p4(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p5(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let l3 = &v[v.len() - 2..];
    let mut f4 = ((w[(n + 1) % 3] * Number::from_re(0.6) + w[0] * Number::from_re(-0.4)), y);
    let mut f5 = ((l3.iter().scan(f4.0, |s6, t7| { *s6 = *s6 * Number::from_re(0.5) + *t7; Some(*s6) }).sum::<Number>()).sin(), Number::from_re(n as f64));
    f5.1 = (l3.iter().rev().enumerate().map(|(s8, t9)| *t9 * Number::from_re(s8 as f64)).sum::<Number>()).sin();
    let mut a10 = 'r11: {
        f4.0 = f4.0 + (w[1] / ((-(-f4.1)) * (-(-f4.1)) + Number::from_re(1.5)));
        f5.0 = f5.0 * (f5.1 * Number::from_re(0.6) + f4.1 * Number::from_re(-0.4)).cos();
        if (f4.1 + f5.1) < (Number::from_re(0.9) * y) { break 'r11 (f4.1 - f5.0).tanh(); }
        'r12: for i14 in (0..n).rev() {
            let mut a16 = 'r17: {
                f5.1 = ({ let t18 = ((-v[1]) + (f4.1 * v[n % v.len()])); (-((Number::from_re(-1.0) * f4.1) * (Number::from_re(-1.0) * f4.1))).exp() });
                (f4.0, f5.1) = (f5.1, halves((Number::from_re(-1.0) + f5.1)).0);
                if (-f5.0) < (w[1] * f5.0) { break 'r17 (Number::from_re(n as f64) * Number::from_re(0.6) + l3[n % l3.len()] * Number::from_re(-0.4)); }
                let mut b19 = w;
                let mut e22 = Layer { weights: l3.to_vec(), rows: vec![[(v.iter().step_by(2).map(|t21| *t21 * f4.1).sum::<Number>()).sin(), f4.1], [f4.1, f4.1]], bias: f4.1 };
                (f5.1 * (-f4.0).sin().cos())
            };
            'r13: for i15 in 0..=n % 3 {
                f5.0 = (if (w[0] * l3[i14 % l3.len()]) < Number::from_re(0.25) { size(&v[..]) } else { ({ let t23 = (f5.0 + a16); (-l3[i14 % l3.len()]).sin() }) });
                let mut m24 = vec![vec![l3[0], (f4.1 - a16).tanh()], v.to_vec()];
                f4.0 = f4.0 - (-w[2]).tanh();
                if w[n % 3] <= Number::from_re(1.0) { continue 'r12; }
                let mut l26 = smoothed(&v[..], n);
                if i15 > 0 && (f4.0 + f5.1) < (-f4.1) { break 'r12; }
                f4.1 = f4.1 * ((w[2] - l26[n % l26.len()]) + (-x)).tanh().cos();
                let mut a16 = (v.chunks(2).map(|t29| t29[0] * t29[t29.len() - 1] - f5.0).sum::<Number>()).sin();
            }
            f4.1 = (f5.1 + (f4.1 - w[n % 3])).tanh();
            f5.1 = f5.1 * ((match n % 3 { 0 => v[n % v.len()], 1 => (v[(i14 + 1) % v.len()] / ((w[(i14 + 1) % 3] * v[n % v.len()]) * (w[(i14 + 1) % 3] * v[n % v.len()]) + Number::from_re(1.5))), _ => f5.0 })).sin();
            f5.0 = ((Number::from_re(0.3) + l3[1]) + (l3[(n + 1) % l3.len()] + f5.1)).cos();
        }
        for (i30, t32) in l3.iter().enumerate() {
            f5.0 = (if (f5.0 + f4.1) <= Number::from_re(-1.0) { (v.iter().filter(|t34| **t34 > f5.1).map(|t34| t34.sin()).sum::<Number>()).sin() } else { mix(Number::from_re(i30 as f64), x) });
            let g35 = |s36: Number, t37: Number| -> Number { if n > 1 { return (v.windows(2).map(|t39| t39[0] * t39[1]).sum::<Number>()).sin(); } ((v[0] + s36) * w[n % 3]).cos() };
        }
        for t42 in &l3[..] {
            let mut a45 = (v.iter().filter(|t44| **t44 > f5.1).map(|t44| t44.sin()).sum::<Number>()).sin();
        }
        (w[(n + 1) % 3] * l3[n % l3.len()]).cos()
    };
    let l48 = &l3[l3.len() - 2..];
    a10 = (l3.iter().step_by(2).map(|t50| *t50 * Number::from_re(0.25)).sum::<Number>()).sin();
    let (a51, a52) = split(&v[..], (f5.1 * Number::from_re(0.6) + v[1] * Number::from_re(-0.4)));
    f4.0 * Number::from_re(0.3) + f4.1 * Number::from_re(0.25) + f5.0 * Number::from_re(-0.75) + f5.1 * Number::from_re(-0.75) + a10 * Number::from_re(-1.0) + w[n % 3]
}
pub(crate) fn o5(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p5(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p5(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p6(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut l1 = v.to_vec();
    let mut a3 = y;
    let g4 = |s6: Number, t5: Number| (match n % 3 { 0 => w[0], 1 => (dotted(w, &w) * w[n % 3]).sin(), _ => Number::from_re(0.25) });
    if (a3 - x) < (x * v[1]) {
        for t11 in w {
            if (t11 + y) < (Number::from_re(0.5) + y) {
                for t13 in l1.chunks_mut(2) {
                    t13[0] = t13[0] * (match n % 3 { 0 => t11, 1 => (w[0] + Number::from_re(0.9)).sin(), _ => v[v.len() - 1] }) + t13[t13.len() - 1];
                }
                for i15 in 0..7 {
                    a3 = a3 * (mix((Number::from_re(1.0) + v[0]), Number::from_re(0.25))).sin();
                    let i16 = (n + 1) % l1.len();
                    l1[i16] = l1[i16] - ({ let t17 = ((y * y) - (-x)); (t17 / ((v[(i15 + 1) % v.len()] + v[n % v.len()]) * (v[(i15 + 1) % v.len()] + v[n % v.len()]) + Number::from_re(1.5))) });
                    a3 = a3 + (match n % 3 { 0 => x, 1 => mix((Number::from_re(-0.4) + a3), w[(i15 + 1) % 3]), _ => x });
                }
            } else {
                a3 = a3 * g4(Number::from_re(0.3), y).cos();
            }
            let mut q18: Option<Number> = None;
            for t20 in v.iter() {
                if *t20 > w[(n + 1) % 3] { q18 = Some(*t20 * (if (t11 * v[(n + 1) % v.len()]) < (-v[n % v.len()]) { (w[n % 3] + l1[1]).sin() } else { (v[n % v.len()] + t11).sin() })); break; }
            }
            let mut a19 = match q18 { Some(t20) if t20 > y => t20.cos(), Some(t20) => t20 * y, None => w[(n + 1) % 3] };
            let mut l21 = smoothed(&v[..], n);
        }
        let mut i23 = 0;
        'r26: while i23 < 4 && (l1[1] * Number::from_re(n as f64)) < Number::from_re(0.8) {
            if (-x) < (y - y) {
                a3 = a3 + (l1[(n + 1) % l1.len()] * Number::from_re(0.6) + y * Number::from_re(-0.4));
                let mut l29 = v.iter().map(|t30| *t30 * y).collect::<Vec<Number>>();
            }
            let mut l31 = l1.to_vec();
            i23 += 1;
        }
    } else if n % 2 == 0 {
        let mut i34 = 0;
        let mut a33 = loop {
            i34 += 1;
            if i34 > n { break Number::from_re(n as f64); }
            a3 = (y * Number::from_re(0.6) + a3 * Number::from_re(-0.4));
            if (y * v[v.len() - 1]) < (a3 + y) { break (v.iter().map(|t36| *t36 + w[2]).product::<Number>()).sin(); }
            a3 = a3 * ((v.iter().map(|t38| *t38 + y).product::<Number>()).sin()).sin();
        };
        let mut i39 = 0;
        while i39 < n {
            match i39 % 3 {
                0 if (x + a33) < (a3 * Number::from_re(0.5)) => {
                    for i43 in 0..2 * n + 1 {
                        a3 = a3 + (l1.iter().copied().map(|t45| square(t45) - w[1]).sum::<Number>()).sin();
                        a33 = a33 - (match n % 3 { 0 => v[0], 1 => (-((y + x) * (y + x))).exp(), _ => Number::from_re(0.25) });
                    }
                    let a46 = (x * a33);
                    let z47 = Number::from_re(1.0) / a46.sqrt();
                    let mut a48 = if a46 > Number::from_re(0.1) { z47.sin() } else { (v.iter().flat_map(|t50| [*t50, *t50 * y]).sum::<Number>()).sin() };
                    let mut e51 = Layer { weights: v.to_vec(), rows: vec![[(-Number::from_re(0.0)).sin(), a48], [a48, a48]], bias: a48 };
                }
                k42 if k42 == 1 => {
                    'r52: for i54 in (0..n).rev() {
                        l1[0] = l1[0] * l1[l1.len() - 1] / (Number::from_re(1.0) + l1[l1.len() - 1] * l1[l1.len() - 1]);
                        let mut a56 = split(&v[..], (a3 / ((y - v[i39 % v.len()]) * (y - v[i39 % v.len()]) + Number::from_re(1.5)))).1;
                        'r53: for i55 in 0..=n % 3 {
                            if (a3 - w[i39 % 3]) < (a3 + a33) { break; }
                            if (a33 - l1[k42 % l1.len()]) < (-w[(n + 1) % 3]) { break 'r53; }
                            let mut l58 = v.to_vec();
                            while let Some(t59) = l58.pop() {
                                if l58.len() > 2 && i39 % 2 == 0 { l58.pop(); }
                                a33 = (a3 * Number::from_re(0.6) + Number::from_re(0.5) * Number::from_re(-0.4));
                                a56 = (l1[0] * Number::from_re(0.6) + w[i54 % 3] * Number::from_re(-0.4));
                                let mut i61 = 0;
                                let mut a60 = loop {
                                    i61 += 1;
                                    if i61 > n { break a3; }
                                    a3 = (w[k42 % 3] * Number::from_re(0.6) + a56 * Number::from_re(-0.4));
                                    if (x + t59) > Number::from_re(0.9) && n != 2 { break size(&v[1..]); }
                                    a33 = (-(-v[k42 % v.len()])).tanh();
                                };
                            }
                            (a3, a56) = (a56, (y + w[0]).sin());
                            if i55 > 0 && (Number::from_re(n as f64) + l1[n % l1.len()]) <= Number::from_re(0.3) { break 'r53; }
                            let g62 = |s63: Number, t64: Number| -> Number { if v[(n + 1) % v.len()] < (s63 + Number::from_re(0.0)) { return (-((t64 * s63) * (t64 * s63))).exp(); } g4(Number::from_re(1.0), Number::from_re(0.3)) };
                        }
                        let k65 = if (-y) < Number::from_re(-1.0) { 2 } else { n % 4 };
                        'r67: for i66 in 0..k65 {
                            let mut m69 = vec![vec![l1[1], ({ let t68 = (l1[1] - a3); (-w[2]).sin() })], v.to_vec()];
                            a56 = a56 + (l1.iter().map(|t72| *t72 * y).sum::<Number>()).sin();
                        }
                        a33 = a33 * ({ let t73 = (-v[k42 % v.len()]); ({ let t74 = (-a3); (a33 * a3).sin() }) }).cos();
                        a33 = a33 + ({ let t75 = ((a56 + l1[k42 % l1.len()]) + (v[(n + 1) % v.len()] + y)); g4(a3, l1[k42 % l1.len()]) });
                    }
                    a3 = (l1.iter().copied().reduce(|s76, t77| s76 * Number::from_re(0.5) + t77).unwrap_or(v[(n + 1) % v.len()])).sin();
                    a33 = (l1.iter().chain(l1.iter()).map(|t79| *t79 * Number::from_re(0.3)).sum::<Number>()).sin();
                }
                _ => {
                    l1[1] = l1[1] + (match i39 % 3 { 0 => w[0], 1 => (Number::from_re(0.0) * Number::from_re(0.6) + w[i39 % 3] * Number::from_re(-0.4)), _ => Number::from_re(1.0) });
                }
            }
            let i80 = l1.len() - 1;
            l1[i80] = l1[i80] * l1[i39 % l1.len()] / (Number::from_re(1.0) + l1[i39 % l1.len()] * l1[i39 % l1.len()]);
            let mut i81 = 0;
            while i81 < n {
                a33 = (w[i81 % 3] / (((a3 + a33) + (-w[0])) * ((a3 + a33) + (-w[0])) + Number::from_re(1.5)));
                i81 += 1;
            }
            i39 += 1;
        }
    } else {
        let mut e84 = Layer { weights: l1.to_vec(), rows: vec![[size(&l1[..]), l1[n % l1.len()]], [l1[n % l1.len()], l1[n % l1.len()]]], bias: l1[n % l1.len()] };
        let [mut a85, a86, mut a87] = w;
        a3 = a3 * (-(((w[(n + 1) % 3] - Number::from_re(n as f64)) * a3) * ((w[(n + 1) % 3] - Number::from_re(n as f64)) * a3))).exp().cos();
    }
    let mut m88 = vec![vec![y, (Number::from_re(n as f64) * Number::from_re(0.6) + a3 * Number::from_re(-0.4))], l1.to_vec()];
    'r90: for i92 in (0..n).rev() {
        let mut e94 = Layer { weights: l1.to_vec(), rows: vec![[g4(w[0], l1[0]), w[0]], [w[0], w[0]]], bias: w[0] };
        a3 = a3 * size(&l1[..]).cos();
        a3 = a3 * ((-x) + (x * x)).cos().cos();
        'r91: for i93 in 0..=n % 3 {
            a3 = a3 - (w[i92 % 3] / (((x + a3) * applied(&e94, x).sin()) * ((x + a3) * applied(&e94, x).sin()) + Number::from_re(1.5)));
            a3 = a3 * (-y).cos().cos();
            a3 = a3 + ({ let t95 = ((a3 - w[1]) + l1[i92 % l1.len()]); ({ let t96 = v[n % v.len()]; w[2].sin() }) });
            if (w[n % 3] + w[n % 3]) < (a3 - x) { break 'r90; }
            l1.retain(|t98| *t98 > a3);
            while l1.len() < 8 { l1.push(a3); }
            if i93 > 0 && (y * Number::from_re(0.3)) < (w[n % 3] + x) { break 'r90; }
            a3 = (-((v[(i93 + 1) % v.len()] + w[(i92 + 1) % 3]) * (v[(i93 + 1) % v.len()] + w[(i92 + 1) % 3]))).exp();
        }
        e94.rows[i92 % 2][1] = (y * (a3 + w[0]).sin().cos());
        a3 = tower((applied(&e94, x).sin() + l1[i92 % l1.len()]), i92 % 4);
        let mut i102 = 0;
        let mut a101 = loop {
            i102 += 1;
            if i102 > n { break w[n % 3]; }
            a3 = a3 + g4(a3, a3);
            if i92 > 1 { break (v.iter().copied().reduce(|s103, t104| s103 * Number::from_re(0.5) + t104).unwrap_or(x)).sin(); }
            a3 = a3 + (l1.chunks(2).map(|t106| t106[0] * t106[t106.len() - 1] - w[(i92 + 1) % 3]).sum::<Number>()).sin();
        };
    }
    l1[1] = l1[1] - ((a3 + w[n % 3]) * y).cos();
    for i107 in 0..7 {
        a3 = a3 * (((0..n % 4).map(|i110| v[i110 % v.len()] * v[v.len() - 1]).sum::<Number>()).sin()).sin();
    }
    l1[0] = a3 * Number::from_re(0.0) + w[2] + m88.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + Number::from_re(-1.0);
    l1
}
pub(crate) fn o6(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p6(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p6(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p7(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a2 = ({ let t1 = (-(w[n % 3] + x)); tower((v[(n + 1) % v.len()] + t1), n % 4) });
    let mut c3 = Body { at: [(x * w[(n + 1) % 3]).tanh(), a2], speed: a2 };
    let mut a4 = mix((x + w[0]), x);
    let mut i5 = 0;
    'r8: loop {
        i5 += 1;
        if i5 > n || (c3.at[1] + w[(n + 1) % 3]) < (y + v[n % v.len()]) { break; }
        match n % 3 {
            0 if (w[n % 3] - v[n % v.len()]) > Number::from_re(1.0) && n != 2 => {
                a2 = a2 - (y / ((v[1] - w[i5 % 3]) * (v[1] - w[i5 % 3]) + Number::from_re(1.5)));
                (a2, a4) = halves((v[0] * Number::from_re(0.6) + a2 * Number::from_re(-0.4)));
                if (-w[n % 3]) > Number::from_re(0.5) && n != 2 {
                    let a12 = (-a2);
                    let z13 = Number::from_re(1.0) / a12.sqrt();
                    let mut a14 = if a12 > Number::from_re(0.1) { z13.sin() } else { (v.iter().copied().map(|t16| square(t16) - a4).sum::<Number>()).sin() };
                    let (a19, a20) = split(&v[..], ((0..n).map(|s17| y * Number::from_re(s17 as f64)).rev().fold(a2, |s17, t18| s17 * Number::from_re(0.3) + t18)).sin());
                    let l23 = &v[v.len() - 2..];
                } else if (v[v.len() - 1] + v[n % v.len()]) <= Number::from_re(0.25) {
                    a4 = a4 * (turned(w, y)[n % 3]).sin();
                } else {
                    a2 = a2 * (((x + w[0]) - (v[0] + v[n % v.len()])).tanh()).sin();
                    a4 = (v.iter().flat_map(|t25| [*t25, *t25 * y]).sum::<Number>()).sin();
                }
            }
            k9 if k9 == 1 => {
                let mut a26 = (c3.speed * Number::from_re(0.6) + a4 * Number::from_re(-0.4));
                if (a26 * c3.at[1]) < a4 {
                    let a27 = w[(n + 1) % 3];
                    let z28 = Number::from_re(1.0) / a27.sqrt();
                    let mut a29 = match a27 > Number::from_re(0.1) { true if n > 1 => z28.tanh(), true => square((w[(k9 + 1) % 3] - w[k9 % 3])).sin(), false => a2 };
                    a2 = ((-Number::from_re(0.0)) + (y - a2)).sin();
                    a26 = (a2 * (c3.speed * (w[2] - v[k9 % v.len()]).sin().cos()).cos());
                }
            }
            _ => {
                a2 = (v.iter().rev().enumerate().map(|(s30, t31)| *t31 * Number::from_re(s30 as f64)).sum::<Number>()).sin();
                a4 = a4 + (c3.at[0] / ((-a2) * (-a2) + Number::from_re(1.5)));
            }
        }
        let mut l32 = vec![a4; v.len()];
    }
    'r37: for i34 in 1..v.len() {
        let mut l38 = vec![a4; v.len()];
    }
    a4 = a4 + Number::from_re(0.9).tanh();
    'r40: for i42 in 0..3 {
        a2 = ((w[n % 3] + y) * v[v.len() - 1]).sin();
        'r41: for i43 in 0..=n % 3 {
            let mut a44 = size(&v[..]);
            a44 = (v[(n + 1) % v.len()] * Number::from_re(0.6) + v[0] * Number::from_re(-0.4));
            a4 = a4 + (if (a44 - a44) > Number::from_re(0.9) && n != 2 { (v[n % v.len()] * Number::from_re(0.6) + a4 * Number::from_re(-0.4)) } else { (v.iter().step_by(2).map(|t46| *t46 * Number::from_re(0.9)).sum::<Number>()).sin() });
            if (v[1] + y) < v[0] { continue 'r40; }
            a4 = a4 * ((if (Number::from_re(0.3) + a44) < (v[(n + 1) % v.len()] + w[i43 % 3]) { (match i42 % 3 { 0 => y, 1 => (w[i42 % 3] * y).sin(), _ => a4 }) } else { (v[0] * x.sin().cos()) })).sin();
            if i43 > 0 && n > 1 { continue 'r40; }
            a44 = a44 * ((-(((c3.at[1] - a44) * y) * ((c3.at[1] - a44) * y))).exp()).sin();
            a4 = a4 + (match i42 % 3 { 0 => w[(n + 1) % 3], 1 => (v[0] + c3.at[0]).sin(), _ => w[(i42 + 1) % 3] });
        }
        let k47 = if n > 1 { 2 } else { n % 4 };
        for i48 in 0..k47 {
            a4 = size(&v[..]);
        }
    }
    (halves(a4).1, a2 * Number::from_re(-0.4) + a4 * Number::from_re(0.25) + w[n % 3] + c3.speed + c3.at[1])
}
pub(crate) fn o7(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p7(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p7(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p8(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut m1 = [w, w];
    let (mut a2, a3) = (mix((w[n % 3] + w[1]), Number::from_re(n as f64)), v[1]);
    a2 = a2 + (v.iter().fold(x, |s4, t5| s4 * Number::from_re(0.5) + *t5 * w[1])).sin();
    let mut l6 = v.iter().map(|t7| *t7 * w[(n + 1) % 3]).collect::<Vec<Number>>();
    ((if n % 2 == 0 { x.sin() } else { (a3 + w[0]).sin() }), a2 * Number::from_re(0.0) + w[2] + m1[n % 2][1] + l6.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o8(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p8(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p8(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p9(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let g1 = |s3: Number, t2: Number| (v[n % v.len()] + v[n % v.len()]).tanh();
    let mut b4 = w;
    let mut l5 = smoothed(&v[..], n);
    let mut b7 = b4;
    match n % 3 {
        0 if (-Number::from_re(0.3)) < (-Number::from_re(0.25)) => {
            let a9 = x;
            let z10 = a9.ln();
            let mut a11 = [(b4[n % 3] * Number::from_re(0.6) + Number::from_re(n as f64) * Number::from_re(-0.4)), z10.sin()][(a9 > Number::from_re(0.1)) as usize];
        }
        k8 if k8 == 1 => {
            if l5[l5.len() - 1] > Number::from_re(-1.0) && k8 != 2 {
                for (i12, t14) in l5.iter().enumerate() {
                    let mut c15 = Body { at: [(-((w[i12 % 3] * l5[i12]) * (w[i12 % 3] * l5[i12]))).exp(), (*t14)], speed: Number::from_re(0.3) };
                    let mut a18 = ((0..n).map(|s16| y * Number::from_re(s16 as f64)).rev().fold(b7[i12 % 3], |s16, t17| s16 * Number::from_re(0.3) + t17)).sin();
                }
                for i19 in (0..n).step_by(2) {
                    let g22 = |s24: Number, t23: Number| square(y).sin();
                    b7 = b4;
                    let mut m25 = vec![[w[n % 3], (Number::from_re(0.9) * Number::from_re(0.6) + w[0] * Number::from_re(-0.4)), y]; 3];
                }
            } else if (w[k8 % 3] + y) > Number::from_re(-0.75) && n != 2 {
                let mut l26 = vec![y; v.len()];
            } else {
                for i28 in 0..l5.len() {
                    let mut a31 = (b4[(k8 + 1) % 3] * Number::from_re(0.6) + v[(k8 + 1) % v.len()] * Number::from_re(-0.4));
                    a31 = a31 * (match i28 % 3 { 0 => b4[(i28 + 1) % 3], 1 => size(&l5[..]), _ => a31 }).cos();
                    b4.swap(0, (k8 + 1) % 3);
                }
                let mut i32 = 0;
                'r35: loop {
                    i32 += 1;
                    if i32 > n || n > 1 { break; }
                    let mut l36 = l5.iter().map(|t37| *t37 * x).collect::<Vec<Number>>();
                }
            }
            let mut q38: Option<Number> = None;
            for t40 in v.iter() {
                if *t40 > x { q38 = Some(*t40 * square((v[n % v.len()] * x)).sin()); }
            }
            let mut a39 = q38.map(|t40| t40 * y).unwrap_or_else(|| x.sin());
            let mut i42 = 0;
            let mut a41 = loop {
                i42 += 1;
                if i42 > n { break y; }
                a39 = g1(a39, Number::from_re(1.0));
                if (v[k8 % v.len()] + v[n % v.len()]) > Number::from_re(0.0) && k8 != 2 { break mix((-y), v[v.len() - 1]); }
                a39 = a39 * (l5.iter().copied().map(|t44| square(t44) - b4[(k8 + 1) % 3]).sum::<Number>()).sin().cos();
            };
        }
        _ => {
            let mut d45 = Marked { at: [(x * x).sin(), Number::from_re(n as f64)], kind: n % 5, scale: 0.5 };
            let g46 = |s47: Number, t48: Number| -> Number { if y <= Number::from_re(0.3) { return (v.iter().map(|t50| *t50 * y).sum::<Number>()).sin(); } (v[n % v.len()] * Number::from_re(0.6) + t48 * Number::from_re(-0.4)) };
        }
    }
    let mut m51 = vec![vec![b7[n % 3], (l5[n % l5.len()] * Number::from_re(0.6) + y * Number::from_re(-0.4))], v.to_vec()];
    [w[n % 3] + b4[(n + 1) % 3] + b7[n % 3] + m51.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + l5.iter().map(|t| t.sin()).sum::<Number>(), square(Number::from_re(1.0)).sin(), y]
}
pub(crate) fn o9(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p9(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p9(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Number::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p10(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut l1 = vec![x; v.len()];
    let (mut a3, a4) = halves((y * Number::from_re(0.6) + w[1] * Number::from_re(-0.4)) + x * Number::from_re(0.1));
    let mut a5 = w[n % 3];
    for t8 in w {
        let mut e9 = Layer { weights: v.to_vec(), rows: vec![[mix((-a4), l1[(n + 1) % l1.len()]), w[0]], [w[0], w[0]]], bias: w[0] };
    }
    a5 = (-((x + w[2]) * (x + w[2]))).exp();
    l1[0] = a3 * Number::from_re(-0.75) + a5 * Number::from_re(-0.75) + w[n % 3] + Number::from_re(-1.0);
    l1
}
pub(crate) fn o10(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p10(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    let b = p10(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>();
    s
}

pub(crate) fn p11(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let [mut a1, a2, mut a3] = turned(w, y);
    let g4 = |s6: Number, t5: Number| halves((w[n % 3] - a2)).0;
    let mut a2 = (a2 / ((-(-a3)) * (-(-a3)) + Number::from_re(1.5)));
    let g7 = |s8: Number, t9: Number| -> Number { if w[n % 3] < (w[1] * s8) { return (if (y + v[(n + 1) % v.len()]) < (t9 + x) { (s8 * w[(n + 1) % 3]).sin() } else { (Number::from_re(0.5) * w[n % 3]).sin() }); } (match n % 3 { 0 => Number::from_re(0.3), 1 => (x * Number::from_re(0.6) + v[1] * Number::from_re(-0.4)), _ => x }) };
    for t12 in v.windows(2) {
        let mut i13 = 0;
        loop {
            i13 += 1;
            if i13 > n || n % 2 == 0 { break; }
            let mut e18 = Layer { weights: v.to_vec(), rows: vec![[((0..n).map(|s16| v[i13 % v.len()] * Number::from_re(s16 as f64)).rev().fold(w[i13 % 3], |s16, t17| s16 * Number::from_re(0.3) + t17)).sin(), w[i13 % 3]], [w[i13 % 3], w[i13 % 3]]], bias: w[i13 % 3] };
            for i19 in 0..3 {
                a3 = (v[i13 % v.len()] + v[i13 % v.len()]).tanh();
                a3 = a3 + g7(t12[0], w[2]);
                let mut l22 = vec![t12[1], (a2 * (w[2] * Number::from_re(i13 as f64)).sin().cos()), Number::from_re(0.25)];
            }
            a3 = (if (w[(n + 1) % 3] + a3) < (-t12[0]) { (if (a3 + x) <= Number::from_re(-0.75) { (w[2] - w[1]).sin() } else { (v[1] * e18.bias).sin() }) } else { (v[i13 % v.len()] / ((t12[1] + e18.rows[(1) % 2][0]) * (t12[1] + e18.rows[(1) % 2][0]) + Number::from_re(1.5))) });
        }
    }
    let mut i24 = 0;
    while i24 < 4 && (-w[(n + 1) % 3]) < Number::from_re(0.8) {
        let mut l27 = vec![a1; v.len()];
        i24 += 1;
    }
    if n % 2 == 0 {
        a2 = a2 + ({ let t29 = ((a3 * v[n % v.len()]) + (v[0] + v[0])); (Number::from_re(0.9) * (a2 * x).sin().cos()) });
        for t32 in &v[..] {
            let mut i33 = 0;
            loop {
                i33 += 1;
                if i33 > n || a1 < (v[n % v.len()] + w[n % 3]) { break; }
                a1 = (v.iter().filter_map(|t37| if *t37 > (*t32) { Some(*t37 * Number::from_re(0.3)) } else { None }).sum::<Number>()).sin();
                a2 = a2 - ((0..n % 4).map(|i40| v[i40 % v.len()] * w[(n + 1) % 3]).sum::<Number>()).sin();
                std::mem::swap(&mut a1, &mut a2);
            }
            let mut b41 = w;
            let (a42, a43) = split(&v[..], mix(a1, y));
        }
    } else {
        let mut a44 = match (n % 2, (v[v.len() - 1] - w[n % 3]) > Number::from_re(0.3) && n != 2) { (0, true) => square((v[(n + 1) % v.len()] * w[n % 3])).sin(), (_, false) => w[n % 3], _ => size(&v[..]) };
        a2 = a2 * (g4(a3, v[(n + 1) % v.len()])).sin();
        a2 = a2 * (a2 - v[1]).sin().cos();
    }
    (tower((w[(n + 1) % 3] + w[n % 3]), n % 4), a1 * Number::from_re(0.3) + a3 * Number::from_re(0.0) + a2 * Number::from_re(0.3) + w[n % 3])
}
pub(crate) fn o11(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p11(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p11(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p12(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut l1 = v.to_vec();
    let mut b3 = w;
    let mut l4 = vec![y, Number::from_re(0.5)];
    for i6 in 0..n {
        let t5 = l4[l4.len() - 1] * ({ let t7 = (y + x); (b3[(i6 + 1) % 3] * Number::from_re(-0.4)).sin() });
        l4.push(t5);
    }
    'r8: for i10 in 0..n {
        let mut m14 = vec![v.to_vec()];
        for i15 in 0..n {
            m14.push(vec![size(&l4[..]); i15 % 2 + 1]);
        }
        b3[n % 3] = b3[n % 3] * (v.iter().map(|t17| *t17 + x).product::<Number>()).sin().cos();
        let mut l18 = vec![Number::from_re(-0.75), (v.windows(2).map(|t21| t21[0] * t21[1]).sum::<Number>()).sin(), Number::from_re(0.25)];
        'r9: for i11 in 0..=n % 3 {
            let i22 = l4.len() - 1;
            l4[i22] = ({ let t23 = ((y + w[i11 % 3]) + (x - x)); (l4.iter().map(|t25| *t25 * l18[l18.len() - 1]).sum::<Number>()).sin() });
            let mut c26 = Body { at: [tower((-b3[1]), n % 4), x], speed: y };
            l18[0] = (if (y - y) < (y * b3[n % 3]) { turned(b3, (y - l4[(i10 + 1) % l4.len()]))[i10 % 3] } else { (v[i11 % v.len()] / (y * y + Number::from_re(1.5))) });
            if n > 1 { continue 'r9; }
            c26.speed = c26.speed - (l18.iter().zip(&l1[..]).map(|(s27, t28)| *s27 * *t28 + y).sum::<Number>()).sin();
            for t31 in w {
                let b32 = std::mem::replace(&mut b3, w);
                b3.swap(i10 % 3, (i11 + 1) % 3);
            }
            c26.at[0] = c26.at[0] + (y * y).cos();
            if i11 > 0 && n % 2 == 0 { break 'r9; }
            let g33 = |s35: Number, t34: Number| ({ let t36 = (Number::from_re(-0.4) + v[n % v.len()]); (v.iter().map(|t38| *t38 + y).product::<Number>()).sin() });
        }
        l18.truncate(2);
        l18.extend([(if (w[(i10 + 1) % 3] - Number::from_re(0.0)) < (l4[n % l4.len()] + y) { (v[n % v.len()] + Number::from_re(0.0)).sin() } else { (b3[i10 % 3] + x).sin() }), v[n % v.len()]]);
        while l18.len() < 8 { l18.push(v[n % v.len()]); }
    }
    let a41 = (y * turned(b3, (v[v.len() - 1] - Number::from_re(n as f64)))[(n + 1) % 3].cos());
    let mut b42 = b3;
    let mut d43 = Marked { at: [(match n % 3 { 0 => b3[n % 3], 1 => (-l4[0]).sin(), _ => w[(n + 1) % 3] }), w[1]], kind: n % 5, scale: 0.5 };
    l4[0] = w[n % 3] + b3[n % 3] + b42[0] + d43.at[0] * d43.scale + Number::from_re(d43.kind as f64) + l1.iter().sum::<Number>() + Number::from_re(0.0);
    l4
}
pub(crate) fn o12(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p12(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p12(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p13(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a1 = (Number::from_re(-0.4) * Number::from_re(0.6) + x * Number::from_re(-0.4));
    let (mut a2, a3) = halves((w[1] - a1).sin() + x * Number::from_re(0.1));
    for i4 in (1..v.len()).rev() {
        let mut i7 = 0;
        while i7 < 4 && (-a1) < Number::from_re(0.8) {
            let mut e10 = Layer { weights: v.to_vec(), rows: vec![[(Number::from_re(0.3) * Number::from_re(0.6) + a3 * Number::from_re(-0.4)), y], [y, y]], bias: y };
            let mut m11 = vec![vec![v[(i4 + 1) % v.len()]; n % 3 + 1]; 2];
            let a13 = (w[2] + x);
            let z14 = a13.ln();
            let mut a15 = if a13 < Number::from_re(0.1) { v[0] } else if v[0] > Number::from_re(0.2) { z14.cos() * v[0] } else { z14.tanh() };
            i7 += 1;
        }
    }
    let mut m18 = vec![vec![a1; n % 3 + 1]; 2];
    let mut e20 = Layer { weights: v.to_vec(), rows: vec![[(a1 * Number::from_re(0.6) + w[0] * Number::from_re(-0.4)), w[n % 3]], [w[n % 3], w[n % 3]]], bias: w[n % 3] };
    let mut l21 = vec![a3; v.len()];
    let mut a23 = match n { 0..=1 => (l21.iter().zip(&v[..]).map(|(s25, t26)| *s25 * *t26 + a2).sum::<Number>()).sin(), k24 if k24 % 2 == 0 && (a3 * a3) > x => (-(y * y)).exp(), _ => x };
    a2 * Number::from_re(0.9) + a23 * Number::from_re(0.3) + w[n % 3] + m18.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + e20.bias + e20.weights.iter().sum::<Number>() * e20.rows[1][0] + l21.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o13(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p13(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p13(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p14(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let [mut a1, a2, mut a3] = turned(w, y);
    let mut a6 = (cubed(y).sin()).sin();
    for i7 in (1..v.len()).rev() {
        let mut l10 = v.to_vec();
    }
    if n % 2 == 0 {
        a1 = a1 - ((y + a1) + (y + x)).tanh();
        a6 = (x * (a3 * Number::from_re(0.6) + a1 * Number::from_re(-0.4)).cos());
    } else {
        let mut i12 = 0;
        loop {
            i12 += 1;
            if i12 > n || w[n % 3] < (a2 + Number::from_re(-0.4)) { break; }
            std::mem::swap(&mut a1, &mut a6);
        }
    }
    for i15 in 1..n {
        a1 = a1 + (-(a3 * w[i15 % 3])).tanh();
    }
    a1 * Number::from_re(0.0) + a3 * Number::from_re(0.3) + a6 * Number::from_re(-0.75) + w[n % 3]
}
pub(crate) fn o14(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p14(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p14(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p15(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let a1 = ((y + y) * x).tanh();
    let mut f2 = ((-(w[(n + 1) % 3] * w[(n + 1) % 3])).exp(), y);
    f2.1 = f2.1 * ((match n % 3 { 0 => w[n % 3], 1 => (y / ((v[n % v.len()] * f2.0) * (v[n % v.len()] * f2.0) + Number::from_re(1.5))), _ => x })).sin();
    let mut a3 = split(&v[..], (if n % 2 == 0 { (x - w[(n + 1) % 3]).sin() } else { (v[n % v.len()] + v[n % v.len()]).sin() })).1;
    if let Some(t5) = v.get(n) {
        if (a3 + v[1]) <= Number::from_re(0.3) {
            f2.1 = f2.1 + mix((-y), f2.1);
            a3 = a3 * (halves((v[n % v.len()] - a3)).1).sin();
            let k7 = if (a3 - v[(n + 1) % v.len()]) > Number::from_re(-0.4) && n != 2 { 2 } else { n % 4 };
            for i8 in 0..k7 {
                let mut d9 = Marked { at: [(match n % 3 { 0 => (*t5), 1 => (a3 + a3).sin(), _ => v[i8 % v.len()] }), v[(i8 + 1) % v.len()]], kind: i8 % 5, scale: 0.5 };
                let mut l10 = v.iter().map(|t11| *t11 * v[n % v.len()]).collect::<Vec<Number>>();
                let mut a12 = (-((Number::from_re(0.25) * Number::from_re(1.0)) * (Number::from_re(0.25) * Number::from_re(1.0)))).exp();
            }
        }
    }
    let mut l13 = v.iter().map(|t14| *t14 * f2.0).collect::<Vec<Number>>();
    let mut i15 = 0;
    while i15 < 4 && (-l13[0]) < Number::from_re(0.8) {
        for i18 in 0..v.len() {
            (f2.0, a3) = (a3, (a3 * Number::from_re(0.6) + a1 * Number::from_re(-0.4)));
            let a21 = (v[n % v.len()] + a1);
            let z22 = a21.ln() * a21.sqrt();
            let mut a23 = [(f2.1 + w[0]).cos(), z22.sin()][(a21 > Number::from_re(0.1)) as usize];
        }
        let k24 = if (-y) > Number::from_re(0.25) && i15 != 2 { 2 } else { n % 4 };
        for i25 in 0..k24 {
            if f2.0 < (a1 + w[(n + 1) % 3]) { continue; }
            for i26 in 1..v.len() {
                let g29 = |s30: Number, t31: Number| -> Number { if (Number::from_re(0.0) - a1) > Number::from_re(-0.75) && n != 2 { return (s30 * Number::from_re(0.6) + Number::from_re(0.0) * Number::from_re(-0.4)); } ({ let t32 = ((y + a1) + y); (w[(n + 1) % 3] * Number::from_re(0.6) + a1 * Number::from_re(-0.4)) }) };
                let (mut l33, l34) = sorted_out(&v[..], (f2.0 * (l13[(i15 + 1) % l13.len()] * a1).sin().cos()));
            }
            let mut m38 = vec![v.to_vec()];
            for i39 in 0..n {
                m38.push(vec![(l13.iter().skip(1).take(2).map(|t41| t41.cos() * w[1]).sum::<Number>()).sin(); i39 % 2 + 1]);
            }
        }
        let i42 = i15 % l13.len();
        l13[i42] = l13[i42] * l13[l13.len() - 1] / (Number::from_re(1.0) + l13[l13.len() - 1] * l13[l13.len() - 1]);
        i15 += 1;
    }
    [f2.0 * Number::from_re(-1.0) + f2.1 * Number::from_re(-0.4) + a3 * Number::from_re(0.0) + w[0] + l13.iter().map(|t| t.sin()).sum::<Number>(), (l13.iter().copied().min_by(|s43, t44| s43.partial_cmp(t44).unwrap()).unwrap()).sin(), Number::from_re(-0.4)]
}
pub(crate) fn o15(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p15(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p15(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Number::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p16(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = (y + Number::from_re(0.3)).cos();
    let mut a2 = v[n % v.len()];
    let mut i4 = 0;
    let mut a3 = loop {
        i4 += 1;
        if i4 > n { break a2; }
        a2 = (w[n % 3] * Number::from_re(0.6) + a2 * Number::from_re(-0.4));
        if n % 2 == 0 { break ({ let t5 = w[2]; (Number::from_re(0.9) - v[0]).sin() }); }
        a2 = size(&v[..]);
    };
    for i6 in 0..2 * n + 1 {
        a3 = a3 + size(&v[..]);
        a2 = a2 * ((v[0] / ((-(a3 + y)) * (-(a3 + y)) + Number::from_re(1.5)))).sin();
        a1 = a1 * (v.iter().copied().map(|t8| square(t8) - w[1]).sum::<Number>()).sin().cos();
    }
    a3 = a3 * ((y / (((a2 - a2) + (w[0] * v[(n + 1) % v.len()])) * ((a2 - a2) + (w[0] * v[(n + 1) % v.len()])) + Number::from_re(1.5)))).sin();
    let a9 = x;
    let z10 = a9.ln();
    let mut a11 = match a9 > Number::from_re(0.1) { true if n > 1 => z10.tanh(), true => (match n % 3 { 0 => w[n % 3], 1 => (-Number::from_re(-0.4)).sin(), _ => a1 }), false => a1 };
    ((a2 - a11).cos(), a1 * Number::from_re(0.5) + a2 * Number::from_re(-0.4) + a3 * Number::from_re(1.0) + a11 * Number::from_re(-0.75) + w[(n + 1) % 3])
}
pub(crate) fn o16(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p16(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p16(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p17(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut f1 = ((-(y * y)).exp(), x);
    let mut f2 = ((match n % 3 { 0 => f1.1, 1 => (y + y).sin(), _ => Number::from_re(0.0) }), x);
    let mut i3 = 0;
    loop {
        i3 += 1;
        if i3 > n || (v[1] * Number::from_re(0.5)) < v[n % v.len()] { break; }
        f2.0 = f2.0 + (w[2] * ({ let t6 = (f1.0 * w[(i3 + 1) % 3]); (v[1] * v[0]).sin() }).cos());
        if n > 1 {
            let l9 = &v[v.len() - 2..];
            let (a12, a13) = split(&v[..], (v.iter().copied().map(|t11| square(t11) - Number::from_re(0.9)).sum::<Number>()).sin());
        } else if w[n % 3] <= Number::from_re(0.3) {
            let mut a14;
            if (-v[(n + 1) % v.len()]) > Number::from_re(0.25) && n != 2 {
                let mut l19 = v.iter().map(|t20| *t20 * x).collect::<Vec<Number>>();
                a14 = (v.iter().filter_map(|t16| if *t16 > f1.1 { Some(*t16 * f2.0) } else { None }).sum::<Number>()).sin();
            } else {
                a14 = (if (-Number::from_re(i3 as f64)) > Number::from_re(0.3) && n != 2 { turned(w, (f2.1 + x))[n % 3] } else { (v.iter().map(|t18| *t18 + f2.0).product::<Number>()).sin() });
            }
            let mut a21 = match i3 % 4 { 0 if i3 > 1 => (w[(n + 1) % 3] * (f1.0 + v[n % v.len()]).sin().cos()), k22 if k22 == 2 => w[0], 1 | 3 => (v[(n + 1) % v.len()] * Number::from_re(0.6) + w[0] * Number::from_re(-0.4)), _ => (f1.0 * x) };
        } else {
            f2.0 = f2.0 * (v[(n + 1) % v.len()] * Number::from_re(0.6) + Number::from_re(0.25) * Number::from_re(-0.4)).cos();
        }
        for t25 in w {
            let mut d26 = Marked { at: [(f2.1 * w[(n + 1) % 3].sin().cos()), f1.1], kind: n % 5, scale: 0.5 };
            match i3 % 3 {
                0 if (f1.1 + f1.0) < f2.1 => {
                    f1.0 = f1.0 * ((w[(n + 1) % 3] + v[(i3 + 1) % v.len()]) + (v[(i3 + 1) % v.len()] + w[n % 3])).tanh().cos();
                }
                k27 if k27 == 1 => {
                    f2.1 = f2.1 * turned(w, (f1.1 + v[i3 % v.len()]))[(n + 1) % 3].cos();
                    let mut f28 = halves((v.iter().rev().enumerate().map(|(s29, t30)| *t30 * Number::from_re(s29 as f64)).sum::<Number>()).sin() + x * Number::from_re(0.1));
                    f1.0 = f1.0 + (if (t25 + v[v.len() - 1]) < (v[n % v.len()] * d26.at[0]) { (f28.1 + f28.0).cos() } else { (f2.0 + Number::from_re(0.5)).sin() });
                }
                _ => {
                    let mut m32 = vec![vec![Number::from_re(0.9), (f1.1 * Number::from_re(0.3).sin().cos())], v.to_vec()];
                }
            }
            let mut m34 = vec![vec![t25, (f1.0 - t25).tanh()], v.to_vec()];
        }
    }
    let mut a36 = (match n % 3 { 0 => f1.1, 1 => (if n > 1 { f1.1.sin() } else { (f2.0 + y).sin() }), _ => Number::from_re(0.5) });
    vec![f1.0 * Number::from_re(-0.75) + f1.1 * Number::from_re(-1.0) + f2.0 * Number::from_re(-0.4) + f2.1 * Number::from_re(0.5) + a36 * Number::from_re(0.3) + w[2], (-((w[1] * a36) * (w[1] * a36))).exp(), Number::from_re(-1.0)]
}
pub(crate) fn o17(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p17(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p17(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p18(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut l1 = vec![y, (Number::from_re(0.3) + w[(n + 1) % 3]).sin(), Number::from_re(0.25)];
    let mut a3 = turned(w, (w[(n + 1) % 3] + y))[(n + 1) % 3];
    let (mut l4, l5) = sorted_out(&l1[..], size(&l1[1..]));
    for i6 in 1..l4.len() {
        if n % 2 == 0 {
            let mut f9 = ((y - x).cos(), Number::from_re(0.0));
        } else {
            let mut i10 = 0;
            loop {
                i10 += 1;
                if i10 > n || (-x) < (x * x) { break; }
                let (s13, t14) = l4.split_at_mut(1);
                s13[0] = t14[0] * (l1[0] * (w[n % 3] * x).sin().cos());
                t14[0] = s13[0] - w[2];
                let mut a16;
                if (w[i6 % 3] + w[(i10 + 1) % 3]) < (Number::from_re(-0.4) + x) {
                    let mut m19 = vec![vec![x; n % 3 + 1]; 2];
                    a16 = size(&l4[1..]);
                } else {
                    a16 = (x / (((x * x) * x) * ((x * x) * x) + Number::from_re(1.5)));
                }
                a16 = a16 + (if i10 % 2 == 0 { (a3 + l1[(i6 + 1) % l1.len()]).tanh() } else { (l5.iter().map(|t22| *t22 + l1[i10 % l1.len()]).product::<Number>()).sin() });
            }
            let mut m24 = vec![vec![w[0]; n % 3 + 1]; 2];
            let i26 = l1.len() - 1;
            l1[i26] = (-(x + m24[(1) % m24.len()][0])).sin();
        }
        for i27 in 2..=n {
            for i30 in (1..l4.len()).rev() {
                a3 = (y * Number::from_re(0.6) + a3 * Number::from_re(-0.4));
            }
        }
    }
    let mut i33 = 0;
    loop {
        i33 += 1;
        if i33 > n || n % 2 == 0 { break; }
        let t37 = l1.remove(i33 % 2);
        l1.push(t37 * x);
        if n % 2 == 0 {
            if w[0] < (x - y) {
                let mut l38 = smoothed(&l1[..], n);
                a3 = (v.iter().skip_while(|t41| **t41 > l4[i33 % l4.len()]).map(|t41| *t41 * a3).sum::<Number>()).sin();
            } else if (l1[l1.len() - 1] - x) < x {
                let i42 = l1.len() - 1;
                l1[i42] = l1[i42] * ((Number::from_re(-1.0) + y) + (a3 * w[i33 % 3])).tanh().cos();
                let mut b43 = w;
            } else {
                let a44 = (-x);
                let z45 = Number::from_re(1.0) / a44.sqrt();
                let mut a46 = match a44 > Number::from_re(0.1) { true if n > 1 => z45.tanh(), true => v[(n + 1) % v.len()].tanh(), false => y };
                if n % 2 == 0 { continue; }
            }
            let mut d47 = Marked { at: [(v[0] / (x * x + Number::from_re(1.5))), Number::from_re(1.0)], kind: i33 % 5, scale: 0.5 };
        } else if (Number::from_re(0.25) + a3) < (-l5[i33 % l5.len()]) {
            a3 = a3 * ((l4.iter().take_while(|t49| **t49 < w[2]).map(|t49| *t49 * *t49).sum::<Number>()).sin()).sin();
            for (t51, s50) in l4.iter_mut().zip(&l5[..]) {
                *t51 = *t51 * (w[2] / ((-a3) * (-a3) + Number::from_re(1.5))) - *s50;
            }
        } else {
            for i53 in 0..v.len() {
                let mut f56 = ((y - x).cos(), l1[i33 % l1.len()]);
                let i57 = i53 % l1.len();
                l1[i57] = l1[i57] * l1[i33 % l1.len()] / (Number::from_re(1.0) + l1[i33 % l1.len()] * l1[i33 % l1.len()]);
                f56.0 = f56.0 * (f56.0 * (match i33 % 3 { 0 => w[2], 1 => (-l1[0]).sin(), _ => l4[(n + 1) % l4.len()] }).cos()).cos();
            }
            if i33 % 2 == 0 {
                let mut a58 = 'r59: {
                    let mut e63 = Layer { weights: l5.to_vec(), rows: vec![[({ let t62 = (y * w[0]); Number::from_re(0.9).sin() }), y], [y, y]], bias: y };
                    let mut a64 = w[n % 3];
                    if (y - l5[i33 % l5.len()]) <= Number::from_re(0.5) { break 'r59 (l1.iter().map(|t61| *t61 * x).sum::<Number>()).sin(); }
                    a3 = a3 + square(a64).sin();
                    (w[2] / ((w[n % 3] + a3) * (w[n % 3] + a3) + Number::from_re(1.5)))
                };
                if n > 1 { break; }
            }
        }
    }
    let (mut a65, a66) = halves((y * (-x).sin().cos()) + x * Number::from_re(0.1));
    [a3 * Number::from_re(0.5) + a65 * Number::from_re(0.9) + w[0] + l1.iter().sum::<Number>() + l4.iter().sum::<Number>() + l5.iter().map(|t| t.sin()).sum::<Number>(), (y - y).cos(), x]
}
pub(crate) fn o18(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p18(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p18(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Number::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p19(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut f1 = ((match n % 3 { 0 => w[2], 1 => (y + v[n % v.len()]).sin(), _ => Number::from_re(-1.0) }), y);
    let mut f2 = ((y * (w[n % 3] + x).sin().cos()), v[n % v.len()]);
    let mut a3 = (f2.0 + (y * w[(n + 1) % 3])).tanh();
    for i4 in 1..v.len() {
        'r10: for t9 in w {
            let [mut a11, a12, mut a13] = w;
        }
        'r17: for (&s15, t16) in v.iter().zip(v.iter().rev()) {
            let mut a18;
            if (f2.0 + f2.1) < Number::from_re(-1.0) {
                let mut a21 = (v[(i4 + 1) % v.len()] * (-((-w[2]) * (-w[2]))).exp().cos());
                let mut i23 = 0;
                let mut a22 = loop {
                    i23 += 1;
                    if i23 > n { break a3; }
                    f2.1 = (v.iter().rev().enumerate().map(|(s24, t25)| *t25 * Number::from_re(s24 as f64)).sum::<Number>()).sin();
                    if (v[v.len() - 1] + Number::from_re(1.0)) < v[1] { break ((*t16) * Number::from_re(0.6) + a3 * Number::from_re(-0.4)); }
                    f2.0 = f2.0 * (match n % 3 { 0 => Number::from_re(-0.4), 1 => (y - s15).tanh(), _ => Number::from_re(0.0) }).cos();
                };
                a3 = a3 - (v[i4] * Number::from_re(0.6) + a22 * Number::from_re(-0.4));
                a18 = (if (f1.1 - a3) < (y + s15) { (-a3).sin() } else { (f2.1 * a3).sin() });
            } else {
                a18 = (v.iter().rev().enumerate().map(|(s19, t20)| *t20 * Number::from_re(s19 as f64)).sum::<Number>()).sin();
            }
        }
        f1.0 = ((f1.1 - f2.1) - (a3 + x)).cos();
    }
    if (f2.1 + x) < (f1.1 * a3) {
        let mut m26 = vec![vec![f2.0, (a3 - a3).sin()], v.to_vec()];
        let mut e30 = Layer { weights: v.to_vec(), rows: vec![[(v.iter().step_by(2).map(|t29| *t29 * f1.0).sum::<Number>()).sin(), f2.1], [f2.1, f2.1]], bias: f2.1 };
        if n % 2 == 0 {
            f2.0 = f2.0 * ({ let t31 = ((m26[(1) % m26.len()][0] - v[(n + 1) % v.len()]) * v[n % v.len()]); size(&v[..]) }).cos();
        }
    } else if w[(n + 1) % 3] > Number::from_re(-1.0) && n != 2 {
        let mut i32 = 0;
        'r35: loop {
            i32 += 1;
            if i32 > n || n > 1 { break; }
            f2.0 = f2.0 + (-(((v[v.len() - 1] + f1.0) + (f1.1 - v[(n + 1) % v.len()])) * ((v[v.len() - 1] + f1.0) + (f1.1 - v[(n + 1) % v.len()])))).exp();
            let mut l36 = v.to_vec();
            while let Some(t37) = l36.pop() {
                if l36.len() > 2 && (w[0] - v[0]) < v[n % v.len()] { l36.pop(); }
                let mut l38 = v.iter().map(|t39| *t39 * y).collect::<Vec<Number>>();
                l38.sort_by(|s40, t41| s40.partial_cmp(t41).unwrap());
                f2.0 = f2.0 + (l38[0] * y.sin().cos());
            }
        }
        let a42 = y;
        let z43 = a42.ln();
        let mut a44 = if a42 > Number::from_re(0.1) { z43.sin() } else { tower((f2.1 + v[n % v.len()]), n % 4) };
    } else {
        for i45 in 0..n {
            f1.0 = f1.0 * (v.iter().filter(|t49| **t49 > f2.1).map(|t49| t49.sin()).sum::<Number>()).sin().cos();
        }
    }
    f1.0 * Number::from_re(0.25) + f1.1 * Number::from_re(0.0) + f2.0 * Number::from_re(0.25) + f2.1 * Number::from_re(-0.75) + a3 * Number::from_re(0.25) + w[n % 3]
}
pub(crate) fn o19(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p19(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p19(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p20(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut a1 = x;
    let mut f2 = ((if Number::from_re(0.9) < (-a1) { (v[n % v.len()] * Number::from_re(-1.0)).sin() } else { (v[n % v.len()] - x).sin() }), w[n % 3]);
    for t5 in &v[..] {
        f2.0 = f2.0 + square((f2.0 + v[0])).sin();
        if v[n % v.len()] > Number::from_re(0.25) && n != 2 { break; }
    }
    let mut l6 = vec![x, (if (f2.1 + a1) < (f2.1 + f2.1) { (v[n % v.len()] + f2.0).sin() } else { (w[n % 3] + Number::from_re(0.5)).sin() }), Number::from_re(0.25)];
    [a1 * Number::from_re(0.0) + f2.0 * Number::from_re(0.9) + f2.1 * Number::from_re(-1.0) + w[n % 3] + l6.iter().map(|t| t.sin()).sum::<Number>(), (-(v[0] * v[0])).exp(), w[0]]
}
pub(crate) fn o20(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p20(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p20(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p21(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a1 = (x * turned(w, (-x))[0].cos());
    let mut l2 = smoothed(&v[..], n);
    'r7: for t6 in &v[..] {
        for (&s9, t10) in v.iter().zip(l2.iter().rev()) {
            let mut a13 = (l2.chunks(2).map(|t12| t12[0] * t12[t12.len() - 1] - Number::from_re(0.0)).sum::<Number>()).sin();
        }
        let mut l14 = smoothed(&v[..], n);
        a1 = mix(l14[n % l14.len()], y);
    }
    let f16 = halves(({ let t17 = (w[n % 3] + a1); (-Number::from_re(-1.0)).sin() }) + x * Number::from_re(0.1));
    a1 * Number::from_re(0.3) + w[1] + l2.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o21(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p21(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p21(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p22(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let [mut a1, a2, mut a3] = turned(w, w[n % 3]);
    let mut l4 = vec![w[2]; v.len()];
    let i6 = (n + 1) % l4.len();
    l4[i6] = l4[i6] * (y * Number::from_re(0.6) + y * Number::from_re(-0.4)).cos();
    a3 = (l4.iter().zip(&v[..]).map(|(s7, t8)| *s7 * *t8 + a2).sum::<Number>()).sin();
    let i9 = n % l4.len();
    l4.insert(i9, (a3 - a1).tanh());
    [a1 * Number::from_re(0.5) + a3 * Number::from_re(-0.75) + w[(n + 1) % 3] + l4.iter().map(|t| t.sin()).sum::<Number>(), (x * (v[0] + w[n % 3]).sin().cos()), a2]
}
pub(crate) fn o22(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p22(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p22(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p23(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut a4 = ((0..n % 4).map(|i3| v[i3 % v.len()] * y).sum::<Number>()).sin();
    let mut f5 = (turned(w, (y + w[(n + 1) % 3]))[n % 3], w[n % 3]);
    f5.0 = f5.0 * (a4 * Number::from_re(0.6) + f5.1 * Number::from_re(-0.4)).cos();
    let k6 = if (w[(n + 1) % 3] * Number::from_re(0.25)) < (-v[n % v.len()]) { 2 } else { n % 4 };
    for i7 in 0..k6 {
        if i7 > 1 { continue; }
        f5.1 = f5.1 + (f5.1 * Number::from_re(0.6) + f5.0 * Number::from_re(-0.4));
    }
    let a8;
    if (v[k6 % v.len()] * f5.0) <= Number::from_re(-0.4) {
        f5.0 = mix((y + y), a4);
        a8 = size(&v[..]);
    } else {
        a8 = ((if v.iter().any(|t10| *t10 > v[k6 % v.len()]) { f5.0 } else { v.last().copied().unwrap_or(v[k6 % v.len()]) })).sin();
    }
    [a4 * Number::from_re(-0.75) + f5.0 * Number::from_re(-0.75) + f5.1 * Number::from_re(0.9) + w[n % 3], y.tanh(), f5.1]
}
pub(crate) fn o23(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p23(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p23(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Number::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p24(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut b1 = w;
    let mut m2 = vec![vec![(y + x).cos(); 3]; 2];
    let mut c3 = Body { at: [tower((x * w[n % 3]), n % 4), w[(n + 1) % 3]], speed: b1[(n + 1) % 3] };
    let mut i4 = 0;
    loop {
        i4 += 1;
        if i4 > n || n % 2 == 0 { break; }
        c3 = moved(&c3, ({ let t7 = (Number::from_re(i4 as f64) - y); (-m2[((n + 1) % 3) % 2][1]).sin() }));
        let mut q8: Option<Number> = None;
        for t10 in v.iter() {
            if *t10 > x { q8 = Some(*t10 * (y * Number::from_re(0.6) + w[1] * Number::from_re(-0.4))); break; }
        }
        let mut a9 = q8.unwrap_or(c3.at[1]);
    }
    if (-y) > Number::from_re(0.5) && n != 2 {
        let mut m11 = [[x, ({ let t12 = (x + v[v.len() - 1]); y.sin() }), v[n % v.len()]], w];
    } else {
        let (a13, a14) = split(&v[..], (b1[1] - y).cos());
        let mut m17 = vec![vec![w[2], (b1[1] * (v[(n + 1) % v.len()] - y).sin().cos())], v.to_vec()];
        let a19 = (v[(n + 1) % v.len()] - c3.at[1]);
        let z20 = a19.ln();
        let mut a21 = [(y * y).tanh(), z20.sin()][(a19 > Number::from_re(0.1)) as usize];
    }
    vec![w[n % 3] + b1[n % 3] + m2[n % 2][1] + c3.speed + c3.at[1], square((x * b1[0])).sin(), w[1]]
}
pub(crate) fn o24(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p24(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p24(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p25(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut b1 = [y; 3];
    let g4 = |s6: Number, t5: Number| (-(w[1] - t5)).cos();
    let mut a7 = v[n % v.len()];
    let mut q8: Option<Number> = None;
    for t10 in v.iter() {
        if *t10 > a7 { q8 = Some(*t10 * (a7 * Number::from_re(0.6) + x * Number::from_re(-0.4))); break; }
    }
    let mut a9 = q8.map(|t10| t10 * v[1]).unwrap_or_else(|| a7.sin());
    let mut q11: Option<Number> = None;
    for t13 in v.iter() {
        if *t13 > Number::from_re(-0.4) { q11 = Some(*t13 * g4(v[v.len() - 1], w[2])); break; }
    }
    let mut a12 = q11.map(|t13| t13 * a7).unwrap_or_else(|| Number::from_re(-0.4).sin());
    a7 * Number::from_re(-1.0) + a9 * Number::from_re(-0.4) + a12 * Number::from_re(1.0) + w[n % 3] + b1[2]
}
pub(crate) fn o25(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p25(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p25(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p26(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut b1 = [w[n % 3]; 3];
    let mut l2 = vec![v[(n + 1) % v.len()], (if (y + x) < (b1[n % 3] + v[1]) { (x + v[1]).sin() } else { (b1[0] + x).sin() }), Number::from_re(0.25)];
    if (x + y) > Number::from_re(0.0) && n != 2 {
        for t6 in &v[..] {
            let mut a7 = ((*t6) * Number::from_re(0.6) + v[n % v.len()] * Number::from_re(-0.4));
        }
        l2.reverse();
    } else if (-b1[n % 3]) <= Number::from_re(0.0) {
        let mut a10 = 'r11: {
            let mut f12 = halves((if (x + b1[n % 3]) < x { (x * x).sin() } else { x.sin() }) + x * Number::from_re(0.1));
            if (x + l2[1]) > Number::from_re(0.3) && n != 2 { break 'r11 size(&l2[..]); }
            let k13 = if (-v[(n + 1) % v.len()]) < (x - x) { 2 } else { n % 4 };
            'r15: for i14 in 0..k13 {
                f12.1 = (v[i14 % v.len()] + l2[1]).sin();
                let i16 = i14 % l2.len();
                l2[i16] = halves((-v[0])).0;
                f12.0 = f12.0 + (w.iter().map(|t18| *t18 * f12.1).sum::<Number>()).sin();
            }
            f12.0 = (f12.0 * Number::from_re(0.6) + f12.1 * Number::from_re(-0.4));
            let (i19, i20) = (l2.len() - 1, l2.len() - 1);
            l2.swap(i19, i20);
            size(&v[..1])
        };
        for i21 in 0..l2.len() {
            let mut i24 = 0;
            'r27: loop {
                i24 += 1;
                if i24 > n || (w[(i21 + 1) % 3] - x) < (y + y) { break; }
                'r28: for i30 in (0..n).rev() {
                    a10 = (-(((v[v.len() - 1] + Number::from_re(i21 as f64)) + (-l2[i21])) * ((v[v.len() - 1] + Number::from_re(i21 as f64)) + (-l2[i21])))).exp();
                    'r29: for i31 in 0..=n % 3 {
                        let g32 = |s33: Number, t34: Number| -> Number { if n % 2 == 0 { return (-((v[0] * x) * (v[0] * x))).exp(); } ((t34 * y) * w[(n + 1) % 3]).tanh() };
                        if (l2[i24 % l2.len()] + x) < (b1[i24 % 3] + b1[(i24 + 1) % 3]) { continue 'r29; }
                        let i35 = l2.len() - 1;
                        l2[i35] = l2[i35] * ((w[2] - y).cos()).sin();
                        a10 = (a10 + (y * a10)).sin();
                        if i31 > 0 && (l2[i21] + x) < (x + a10) { continue 'r29; }
                        let mut a36;
                        if (a10 + x) < a10 {
                            if (x * y) < (Number::from_re(i21 as f64) * x) { continue; }
                            a10 = a10 * ((l2.iter().chain(l2.iter()).map(|t40| *t40 * v[1]).sum::<Number>()).sin()).sin();
                            a36 = (v.iter().map(|t38| *t38 + y).product::<Number>()).sin();
                        } else {
                            a36 = (if i30 > 1 { (-l2[l2.len() - 1]).tanh() } else { x.sin() });
                        }
                        let mut m41 = [[a36, g32(l2[1], l2[n % l2.len()]), y], w];
                        a10 = (if (y * a36) > Number::from_re(1.0) && i31 != 2 { (v[i24 % v.len()] * a10).cos() } else { tower((x + w[(i30 + 1) % 3]), n % 4) });
                    }
                    let mut e42 = Layer { weights: v.to_vec(), rows: vec![[(match i30 % 3 { 0 => l2[i21 % l2.len()], 1 => a10.sin(), _ => l2[i30 % l2.len()] }), b1[i24 % 3]], [b1[i24 % 3], b1[i24 % 3]]], bias: b1[i24 % 3] };
                }
                a10 = (w[1] / ((y + a10) * (y + a10) + Number::from_re(1.5)));
            }
        }
        for i43 in 0..v.len() {
            if n > 1 {
                for (t47, s46) in l2.iter_mut().zip(&v[..]) {
                    *t47 = *t47 * (w[(n + 1) % 3] * Number::from_re(0.6) + a10 * Number::from_re(-0.4)) - *s46;
                }
            }
        }
    } else {
        if x > Number::from_re(0.0) && n != 2 {
            for i49 in (1..l2.len()).rev() {
                l2[i49] = size(&v[..]);
                let mut a52 = square(x).sin();
            }
        }
        let l55 = l2.split_off(2);
        l2.resize(8, (match n % 3 { 0 => v[0], 1 => (x + x).sin(), _ => w[n % 3] }));
        l2[0] = l2[0] + l55.iter().map(|t54| *t54 * y).sum::<Number>();
    }
    let mut a59 = ({ let t56 = ((x * Number::from_re(n as f64)) + (x + b1[n % 3])); (v.iter().skip(1).take(2).map(|t58| t58.cos() * x).sum::<Number>()).sin() });
    a59 * Number::from_re(0.0) + w[n % 3] + b1[n % 3] + l2.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o26(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p26(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p26(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p27(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = x;
    let mut m2 = vec![[w[n % 3], (v.iter().flat_map(|t4| [*t4, *t4 * w[n % 3]]).sum::<Number>()).sin(), a1]; 3];
    for i5 in 0..v.len() {
        let mut i8 = 0;
        loop {
            i8 += 1;
            if i8 > n || (-v[i5]) > Number::from_re(-1.0) && i5 != 2 { break; }
            a1 = a1 - (m2[((n + 1) % 3) % 3][n % 3] * (x - x).sin().cos());
            let mut i11 = 0;
            while i11 < 4 && (x - x) < Number::from_re(0.8) {
                a1 = a1 * turned(w, (Number::from_re(i11 as f64) + a1))[2].cos();
                a1 = a1 * (v[i5] - (w[(i5 + 1) % 3] - Number::from_re(-1.0))).sin().cos();
                i11 += 1;
            }
        }
        let mut a14 = x;
    }
    for i15 in 0..v.len() {
        a1 = a1 + (v.iter().fold(y, |s18, t19| s18 * Number::from_re(0.5) + *t19 * a1)).sin();
    }
    match n % 3 {
        0 if (-x) < (Number::from_re(0.25) * a1) => {
            let mut e21 = Layer { weights: v.to_vec(), rows: vec![[(v[n % v.len()] * (w[(n + 1) % 3] + v[0]).sin().cos()), a1], [a1, a1]], bias: a1 };
            for i22 in 0..v.len() {
                let (mut a25, a26) = halves(tower((applied(&e21, x).sin() + x), n % 4) + x * Number::from_re(0.1));
                for i27 in (0..n).step_by(2) {
                    if n > 1 { break; }
                    let mut e32 = Layer { weights: v.to_vec(), rows: vec![[(w.iter().map(|t31| *t31 * w[1]).sum::<Number>()).sin(), a1], [a1, a1]], bias: a1 };
                    a25 = a25 - (x * Number::from_re(0.6) + a1 * Number::from_re(-0.4));
                }
            }
            e21.rows[n % 2][1] = (-((x * a1) * (x * a1))).exp();
        }
        k20 if k20 == 1 => {
            a1 = a1 - (v.iter().filter(|t36| **t36 > x).map(|t36| t36.sin()).sum::<Number>()).sin();
            a1 = (if (-a1) < (-w[n % 3]) { (if (w[(n + 1) % 3] - w[k20 % 3]) < (w[(k20 + 1) % 3] + x) { (w[0] * y).sin() } else { y.sin() }) } else { (v.windows(2).map(|t38| t38[0] * t38[1]).sum::<Number>()).sin() });
        }
        _ => {
            a1 = a1 * ((-(((m2[(1) % 3][1] + m2[(n % 3) % 3][n % 3]) - (x * x)) * ((m2[(1) % 3][1] + m2[(n % 3) % 3][n % 3]) - (x * x)))).exp()).sin();
            let mut a39 = ((w[n % 3] + v[n % v.len()]) + w[(n + 1) % 3]).sin();
            a39 = a39 * (a1 * square(w[0]).sin().cos()).cos();
        }
    }
    (size(&v[1..]), a1 * Number::from_re(0.9) + w[(n + 1) % 3] + m2[n % 3][2])
}
pub(crate) fn o27(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p27(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p27(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p28(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let l3 = &v[v.len() - 2..];
    let mut m4 = vec![[x, (w[(n + 1) % 3] * Number::from_re(0.6) + y * Number::from_re(-0.4)), y]; 3];
    let mut m5 = vec![[w[2], (x + l3[1]).sin(), y]; 3];
    let a6 = (y - x);
    let z7 = a6.sqrt();
    let mut a8 = if a6 < Number::from_re(0.1) { w[n % 3] } else if w[n % 3] > Number::from_re(0.2) { z7.cos() * w[n % 3] } else { z7.tanh() };
    for (i9, t11) in l3.iter().enumerate() {
        'r15: for i12 in 0..l3.len() {
            a8 = a8 * (if y > Number::from_re(-0.75) && i9 != 2 { (if (a8 + (*t11)) > Number::from_re(1.0) && i12 != 2 { (v[v.len() - 1] * w[(i12 + 1) % 3]).sin() } else { (-y).sin() }) } else { (match i12 % 3 { 0 => x, 1 => (-x).sin(), _ => w[2] }) }).cos();
            let mut m16 = vec![v.to_vec()];
            for i17 in 0..n {
                m16.push(vec![(a8 * (-Number::from_re(i17 as f64)).sin().cos()); i17 % 2 + 1]);
            }
        }
        a8 = (-(((v[i9 % v.len()] - v[1]) + w[i9 % 3]) * ((v[i9 % v.len()] - v[1]) + w[i9 % 3]))).exp();
        let mut a18 = match i9 % 4 { 0 if (-x) < (m4[(i9 % 3) % 3][0] * a8) => (x / ((*t11) * (*t11) + Number::from_re(1.5))), k19 if k19 == 2 => Number::from_re(n as f64), 1 | 3 => (x * (a8 * v[v.len() - 1]).sin().cos()), _ => (l3[i9] + x) };
    }
    let a20 = (-v[1]);
    let z21 = a20.ln() * a20.sqrt();
    let mut a22 = if a20 < Number::from_re(0.1) { a8 } else if a8 > Number::from_re(0.2) { z21.cos() * a8 } else { z21.tanh() };
    vec![a8 * Number::from_re(-0.75) + a22 * Number::from_re(0.5) + w[n % 3] + m4[n % 3][2] + m5[n % 3][2], size(&l3[..]), l3[(n + 1) % l3.len()]]
}
pub(crate) fn o28(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p28(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    let b = p28(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>();
    s
}

pub(crate) fn p29(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let l3 = &v[v.len() - 2..];
    let g4 = |s6: Number, t5: Number| (match n % 3 { 0 => x, 1 => (l3.iter().zip(&v[..]).map(|(s7, t8)| *s7 * *t8 + Number::from_re(0.3)).sum::<Number>()).sin(), _ => s6 });
    let mut a10 = (x * ({ let t9 = (y + w[0]); (-Number::from_re(-0.4)).sin() }).cos());
    let mut l11 = vec![v[0], (l3[0] * (x + a10).sin().cos()), Number::from_re(0.25)];
    let mut m16 = vec![vec![a10, ({ let t13 = a10; (w[n % 3] - y).sin() })], l3.to_vec()];
    for i18 in 0..7 {
        a10 = a10 * (turned(w, (y * w[n % 3]))[n % 3]).sin();
    }
    a10 = (y + v[1]).sin();
    [a10 * Number::from_re(-1.0) + w[0] + m16.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + l11.iter().map(|t| t.sin()).sum::<Number>(), turned(w, (x - a10))[2], a10]
}
pub(crate) fn o29(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p29(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p29(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Number::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p30(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut c1 = Body { at: [(x * Number::from_re(0.6) + Number::from_re(n as f64) * Number::from_re(-0.4)), w[n % 3]], speed: y };
    let g2 = |s4: Number, t3: Number| ((Number::from_re(-1.0) + s4) - (s4 - x)).tanh();
    let mut i5 = 0;
    loop {
        i5 += 1;
        if i5 > n || (-w[(n + 1) % 3]) > Number::from_re(-0.75) && n != 2 { break; }
        if (y - v[i5 % v.len()]) < (x - v[(i5 + 1) % v.len()]) {
            let mut a8 = 'r9: {
                let mut l10 = smoothed(&v[..], n);
                let mut l12 = vec![x, Number::from_re(0.5)];
                for i14 in 0..n {
                    let t13 = l12[l12.len() - 1] * (w[(i14 + 1) % 3] * Number::from_re(0.6) + l10[(i5 + 1) % l10.len()] * Number::from_re(-0.4));
                    l12.push(t13);
                }
                let (mut a15, a16) = ((l12[0] / ((x * x) * (x * x) + Number::from_re(1.5))), x);
                if (c1.speed + y) < (-v[(n + 1) % v.len()]) { break 'r9 (-x).sin(); }
                let mut i17 = 0;
                loop {
                    i17 += 1;
                    if i17 > n || (-y) < (a16 * a15) { break; }
                    let mut m20 = vec![l12.to_vec()];
                    for i21 in 0..n {
                        m20.push(vec![(Number::from_re(i21 as f64) * (a16 * x).sin().cos()); i21 % 2 + 1]);
                    }
                    a15 = a15 + (-(((Number::from_re(0.9) - x) + a15) * ((Number::from_re(0.9) - x) + a15))).exp();
                    c1.at[0] = (l12.windows(2).map(|t23| t23[0] * t23[1]).sum::<Number>()).sin();
                }
                let mut e24 = Layer { weights: v.to_vec(), rows: vec![[(Number::from_re(0.25) * x.sin().cos()), w[i5 % 3]], [w[i5 % 3], w[i5 % 3]]], bias: w[i5 % 3] };
                a15 = a15 + (l12.iter().skip(1).take(2).map(|t26| t26.cos() * applied(&e24, x).sin()).sum::<Number>()).sin();
                size(&v[..])
            };
            a8 = (-(Number::from_re(-0.4) + a8)).sin();
        } else if (y - v[(i5 + 1) % v.len()]) < (w[i5 % 3] - v[1]) {
            let [mut a27, a28, mut a29] = w;
            a29 = a29 + square((w[n % 3] + v[i5 % v.len()])).sin();
        } else {
            let mut m34 = vec![vec![Number::from_re(n as f64), (v.iter().rev().enumerate().map(|(s30, t31)| *t31 * Number::from_re(s30 as f64)).sum::<Number>()).sin()], v.to_vec()];
            let a36 = (v[i5 % v.len()] - x);
            let z37 = Number::from_re(1.0) / a36.sqrt();
            let mut a38 = [(v[0] / ((v[n % v.len()] + v[(n + 1) % v.len()]) * (v[n % v.len()] + v[(n + 1) % v.len()]) + Number::from_re(1.5))), z37.sin()][(a36 > Number::from_re(0.1)) as usize];
            'r42: for t41 in w {
                if let Some((t43, t44)) = v.split_first() {
                    let mut m45 = vec![[c1.at[0], (t41 * (w[i5 % 3] + v[n % v.len()]).sin().cos()), v[i5 % v.len()]]; 3];
                    let (a46, a47) = split(&v[..], g2((*t43), (*t43)));
                }
                a38 = (x * Number::from_re(0.6) + v[i5 % v.len()] * Number::from_re(-0.4));
                a38 = g2(a38, w[1]);
            }
        }
        let mut a48;
        if (y + y) <= Number::from_re(-0.4) {
            let mut c51 = Body { at: [(y / (v[(n + 1) % v.len()] * v[(n + 1) % v.len()] + Number::from_re(1.5))), w[0]], speed: Number::from_re(i5 as f64) };
            a48 = (v.iter().filter(|t50| **t50 > x).map(|t50| t50.sin()).sum::<Number>()).sin();
        } else {
            a48 = (v[1] * Number::from_re(0.6) + y * Number::from_re(-0.4));
        }
    }
    let g52 = |s53: Number, t54: Number| -> Number { if (w[(n + 1) % 3] + s53) < (-x) { return mix((t54 + Number::from_re(0.3)), v[0]); } (s53 * (v[v.len() - 1] + x).cos().cos()) };
    [w[1] + c1.speed + c1.at[1], (x * (w[n % 3] - w[n % 3]).sin().cos()), y]
}
pub(crate) fn o30(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p30(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p30(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p31(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut l1 = vec![y, Number::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (Number::from_re(0.5) * y).cos();
        l1.push(t2);
    }
    let mut l4 = l1.to_vec();
    let a6 = (y * size(&v[..1]).cos());
    let mut a7 = match n % 4 { 0 if n > 1 => size(&l1[..]), k8 if k8 == 2 => x, 1 | 3 => ({ let t9 = Number::from_re(1.0); (Number::from_re(0.0) + a6).sin() }), _ => (a6 + w[n % 3]) };
    if let [t10, .., t11] = &v[..] {
        for i12 in 0..3 {
            a7 = a7 + ((*t11) + (-l4[n % l4.len()])).sin();
        }
    }
    a7 * Number::from_re(1.0) + w[2] + l1.iter().sum::<Number>() + l4.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o31(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p31(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p31(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p32(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = (match n % 3 { 0 => v[v.len() - 1], 1 => (if n % 2 == 0 { (x * y).sin() } else { (w[2] - w[n % 3]).sin() }), _ => x });
    let mut l2 = v.to_vec();
    let mut d6 = Marked { at: [(l2.iter().step_by(2).map(|t5| *t5 * a1).sum::<Number>()).sin(), w[1]], kind: n % 5, scale: 0.5 };
    for i7 in (1..=n).rev() {
        let g10 = |s11: Number, t12: Number| -> Number { if n > 1 { return (v.iter().flat_map(|t14| [*t14, *t14 * s11]).sum::<Number>()).sin(); } (v.iter().flat_map(|t16| [*t16, *t16 * t12]).sum::<Number>()).sin() };
    }
    if let [t17, .., t18] = &v[..] {
        a1 = turned(w, (-a1))[n % 3];
        let mut m21 = vec![[a1, (w[(n + 1) % 3] * Number::from_re(0.6) + w[n % 3] * Number::from_re(-0.4)), (*t17)]; 3];
        let i22 = n % l2.len();
        l2[i22] = l2[i22] * ((w[n % 3] + l2[(n + 1) % l2.len()]) + a1).tanh().cos();
    }
    ((Number::from_re(0.9) * x.sin().cos()), a1 * Number::from_re(-1.0) + w[n % 3] + d6.at[0] * d6.scale + Number::from_re(d6.kind as f64) + l2.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o32(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p32(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p32(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p33(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let a1 = mix((y + w[n % 3]), v[n % v.len()]);
    let mut a1 = (v.iter().map(|t3| *t3 + a1).product::<Number>()).sin();
    let mut l4 = vec![v[1]; v.len()];
    a1 = a1 * ((l4.iter().skip(1).take(2).map(|t7| t7.cos() * y).sum::<Number>()).sin()).sin();
    l4[0] = a1 * Number::from_re(0.9) + w[(n + 1) % 3] + Number::from_re(0.25);
    l4
}
pub(crate) fn o33(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p33(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p33(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p34(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut f1 = ((Number::from_re(0.9) * (y - w[2]).sin().cos()), v[1]);
    let mut l2 = smoothed(&v[..], n);
    if (x - l2[0]) > Number::from_re(0.9) && n != 2 {
        for i4 in 0..v.len() {
            let i7 = (i4 + 1) % l2.len();
            l2[i7] = l2[i7] * ((if (f1.0 + x) < Number::from_re(0.3) { (match n % 3 { 0 => w[1], 1 => (f1.1 * y).sin(), _ => f1.0 }) } else { (f1.0 * (f1.1 + f1.0).sin().cos()) })).sin();
        }
    }
    let mut i8 = 0;
    loop {
        i8 += 1;
        if i8 > n || n % 2 == 0 { break; }
        match n % 3 {
            0 if (Number::from_re(0.25) + v[(n + 1) % v.len()]) < w[0] => {
                let a12 = (-y);
                let z13 = a12.sqrt();
                let mut a14 = match a12 > Number::from_re(0.1) { true if n > 1 => z13.tanh(), true => (if (f1.0 + Number::from_re(n as f64)) < (f1.1 + f1.0) { (f1.1 * v[0]).sin() } else { (x + y).sin() }), false => f1.0 };
                for i15 in 0..7 {
                    a14 = turned(w, (v[0] * y))[0];
                    f1.0 = f1.0 - (f1.1 * Number::from_re(0.6) + f1.1 * Number::from_re(-0.4));
                }
                let mut a14 = (f1.1 - a14).sin();
            }
            k11 if k11 == 1 => {
                let mut d16 = Marked { at: [(x * Number::from_re(0.6) + w[0] * Number::from_re(-0.4)), l2[(k11 + 1) % l2.len()]], kind: i8 % 5, scale: 0.5 };
                let mut i17 = 0;
                'r20: loop {
                    i17 += 1;
                    if i17 > n || k11 % 2 == 0 { break; }
                    let mut a21 = 'r22: {
                        f1.0 = f1.0 * (f1.1 * (w[2] * (-y).sin().cos()).cos()).cos();
                        f1.0 = f1.0 - (-(((-Number::from_re(0.0)) * f1.0) * ((-Number::from_re(0.0)) * f1.0))).exp();
                        if let Some(t23) = l2.get(i8) {
                            f1.1 = f1.1 + ((w[0] + v[(n + 1) % v.len()]) * (*t23)).cos();
                        }
                        if (v[(i8 + 1) % v.len()] + f1.0) < (y - y) { break 'r22 (-(f1.0 * f1.0)).exp(); }
                        let a25;
                        if i17 > 1 {
                            f1.1 = f1.1 - (y + l2[1]).sin();
                            a25 = halves((l2[0] - f1.0)).0;
                        } else {
                            a25 = size(&v[..=1]);
                        }
                        let mut l26 = vec![y; l2.len()];
                        let i28 = i8 % l2.len();
                        l2[i28] = l2[i28] * l2[1] / (Number::from_re(1.0) + l2[1] * l2[1]);
                        (match n % 3 { 0 => v[i17 % v.len()], 1 => (f1.1 + y).sin(), _ => f1.0 })
                    };
                    let i29 = n % l2.len();
                    l2[i29] = l2[i29] - (if x > Number::from_re(0.25) && k11 != 2 { (v[n % v.len()] * d16.at[0].sin().cos()) } else { (Number::from_re(0.5) + a21).tanh() });
                }
                let mut l30 = v.to_vec();
                while let Some(t31) = l30.pop() {
                    if l30.len() > 2 && t31 > Number::from_re(0.25) && i8 != 2 { l30.pop(); }
                    let g32 = |s34: Number, t33: Number| tower((v[1] - s34), n % 4);
                    for i35 in 0..n {
                        f1.1 = f1.1 - (v[(i8 + 1) % v.len()] * (w[(i35 + 1) % 3] + l2[l2.len() - 1]).tanh().cos());
                        if (f1.0 * t31) < (Number::from_re(i35 as f64) * y) { continue; }
                    }
                }
            }
            _ => {
                f1.1 = f1.1 * tower((f1.0 - x), n % 4).cos();
                f1.1 = f1.1 - (v.iter().filter_map(|t39| if *t39 > x { Some(*t39 * f1.1) } else { None }).sum::<Number>()).sin();
                let (mut l42, l43) = sorted_out(&v[..], (l2.iter().fold(l2[(n + 1) % l2.len()], |s40, t41| s40 * Number::from_re(0.5) + *t41 * v[i8 % v.len()])).sin());
            }
        }
        let mut d44 = Marked { at: [(l2[l2.len() - 1] * Number::from_re(0.0)).sin(), x], kind: n % 5, scale: 0.5 };
        let a45 = (w[0] + f1.1);
        let z46 = a45.sqrt();
        let mut a47 = if a45 > Number::from_re(0.1) { z46.sin() } else { (cubed(v[0]).sin()).sin() };
    }
    let g50 = |s51: Number, t52: Number| -> Number { if (-Number::from_re(1.0)) < (v[n % v.len()] * x) { return (v.iter().copied().reduce(|s53, t54| s53 * Number::from_re(0.5) + t54).unwrap_or(Number::from_re(n as f64))).sin(); } (Number::from_re(-0.4) + y).sin() };
    let mut a55 = 'r56: {
        f1.0 = f1.0 - ((w[n % 3] + v[(n + 1) % v.len()]) + (-w[2])).tanh();
        if n % 2 == 0 { break 'r56 (if (f1.1 - y) < (y + Number::from_re(n as f64)) { (Number::from_re(-1.0) + f1.1).sin() } else { w[n % 3].sin() }); }
        let mut e57 = Layer { weights: v.to_vec(), rows: vec![[(if (x + v[n % v.len()]) > Number::from_re(-0.75) && n != 2 { (f1.1 - x).sin() } else { (x - y).sin() }), y], [y, y]], bias: y };
        let i58 = (n + 1) % l2.len();
        l2[i58] = l2[i58] * l2[(n + 1) % l2.len()] / (Number::from_re(1.0) + l2[(n + 1) % l2.len()] * l2[(n + 1) % l2.len()]);
        (x * Number::from_re(0.6) + y * Number::from_re(-0.4))
    };
    for t61 in &l2[..] {
        let mut l62 = vec![x; v.len()];
        for i64 in 1..v.len() {
            f1.0 = (-(((*t61) * (*t61)) * ((*t61) * (*t61)))).exp();
            let mut q67: Option<Number> = None;
            for t69 in l2.iter() {
                if *t69 > Number::from_re(1.0) { q67 = Some(*t69 * (v.iter().fold(w[n % 3], |s70, t71| s70 * Number::from_re(0.5) + *t71 * w[(n + 1) % 3])).sin()); }
            }
            let mut a68 = q67.map_or(l62[(n + 1) % l62.len()], |t69| t69.sin() * Number::from_re(1.0));
        }
        if (x - (*t61)) > Number::from_re(-0.75) && n != 2 { continue; }
    }
    ((a55 * (w[0] * f1.1).sin().cos()), f1.0 * Number::from_re(0.3) + f1.1 * Number::from_re(0.3) + a55 * Number::from_re(1.0) + w[n % 3] + l2.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o34(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p34(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p34(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p35(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = (x / ((-(x * v[(n + 1) % v.len()])) * (-(x * v[(n + 1) % v.len()])) + Number::from_re(1.5)));
    let (mut a2, a3) = ((y - w[n % 3]).tanh(), x);
    'r7: for i4 in 1..v.len() {
        let mut l8 = vec![a1, (a2 * Number::from_re(0.6) + Number::from_re(-0.75) * Number::from_re(-0.4)), Number::from_re(0.25)];
        for (&s11, t12) in v.iter().zip(l8.iter().rev()) {
            let mut i13 = 0;
            'r16: loop {
                i13 += 1;
                if i13 > n || n > 1 { break; }
                let a17 = (a2 - a2);
                let z18 = a17.ln();
                let mut a19 = [(if (l8[(i4 + 1) % l8.len()] * a2) < w[i4 % 3] { (a3 * s11).sin() } else { (a3 + l8[1]).sin() }), z18.sin()][(a17 > Number::from_re(0.1)) as usize];
                a19 = a19 + (cubed(a19).sin()).sin();
            }
        }
        let mut b22 = w;
    }
    a2 = a2 * mix((y * a3), a2).cos();
    let mut a23 = match n % 4 { 0 if n % 2 == 0 => (v.iter().skip(1).take(2).map(|t26| t26.cos() * Number::from_re(n as f64)).sum::<Number>()).sin(), k24 if k24 == 2 => a1, 1 | 3 => halves(x).0, _ => (Number::from_re(0.9) * a2) };
    ((v.iter().cycle().take(n + 2).map(|t28| *t28 * Number::from_re(n as f64)).sum::<Number>()).sin(), a1 * Number::from_re(0.0) + a2 * Number::from_re(0.25) + a23 * Number::from_re(-1.0) + w[(n + 1) % 3])
}
pub(crate) fn o35(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p35(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p35(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p36(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = Number::from_re(n as f64);
    let (mut a2, a3) = halves(size(&v[..=1]) + x * Number::from_re(0.1));
    let mut a4 = tower(a3, n % 4);
    a1 = a1 * size(&v[..1]).cos();
    let l7 = &v[v.len() - 2..];
    let mut m10 = vec![vec![l7[n % l7.len()]; n % 3 + 1]; 2];
    ((a4 * (w[n % 3] * l7[n % l7.len()]).sin().cos()), a1 * Number::from_re(0.5) + a2 * Number::from_re(-0.4) + a4 * Number::from_re(-1.0) + w[(n + 1) % 3] + m10.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>())
}
pub(crate) fn o36(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p36(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p36(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p37(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let g1 = |s3: Number, t2: Number| (t2 * Number::from_re(0.6) + t2 * Number::from_re(-0.4));
    let mut m4 = [w, w];
    let mut b5 = [x; 3];
    let mut m7 = vec![vec![x; n % 3 + 1]; 2];
    let (mut a9, a10) = ((-((-y) * (-y))).exp(), x);
    let mut d11 = Marked { at: [(if n > 1 { (v[(n + 1) % v.len()] + a10).sin() } else { (y - b5[(n + 1) % 3]).sin() }), w[1]], kind: n % 5, scale: 0.5 };
    if (a9 + d11.at[1]) < (x + w[0]) {
        let mut a12 = match n % 4 { 0 if (v[n % v.len()] + a10) < y => (v.iter().fold(a9, |s14, t15| s14 * Number::from_re(0.5) + *t15 * w[(n + 1) % 3])).sin(), k13 if k13 == 2 => x, 1 | 3 => (a10 * Number::from_re(0.6) + a10 * Number::from_re(-0.4)), _ => w[n % 3] };
    }
    if (b5[n % 3] + b5[n % 3]) < (a10 - x) {
        'r16: for i18 in (0..n).rev() {
            b5[2] = b5[2] * (-((w[i18 % 3] + b5[n % 3]) * (w[i18 % 3] + b5[n % 3]))).exp().cos();
            'r17: for i19 in 0..=n % 3 {
                'r22: for r20 in &m7 {
                    a9 = a9 + ({ let t23 = (a10 + b5[i18 % 3]); ({ let t24 = (t23 * a10); (Number::from_re(i19 as f64) + d11.at[d11.kind % 2]).sin() }) });
                }
                a9 = a9 + ({ let t25 = (-(a10 * w[n % 3])); (d11.at[d11.kind % 2] * Number::from_re(0.6) + t25 * Number::from_re(-0.4)) });
                let mut q26: Option<Number> = None;
                for t28 in v.iter() {
                    if *t28 > d11.at[0] { q26 = Some(*t28 * (v.windows(2).map(|t30| t30[0] * t30[1]).sum::<Number>()).sin()); }
                }
                let mut a27 = q26.map(|t28| t28 * w[(i19 + 1) % 3]).unwrap_or_else(|| d11.at[0].sin());
                if a10 < (-y) { break 'r17; }
                let mut q31: Option<Number> = None;
                for t33 in v.iter() {
                    if *t33 > b5[(i18 + 1) % 3] { q31 = Some(*t33 * (a10 + m4[(0) % 2][2]).cos()); }
                }
                let mut a32 = match q31 { Some(t33) if t33 > w[i18 % 3] => t33.cos(), Some(t33) => t33 * w[i18 % 3], None => b5[(i18 + 1) % 3] };
                for (&s35, t36) in v.iter().zip(v.iter().rev()) {
                    let a37 = (a32 + m4[(i18 % 3) % 2][i19 % 3]);
                    let z38 = Number::from_re(1.0) / a37.sqrt();
                    let mut a39 = if a37 < Number::from_re(0.1) { x } else if x > Number::from_re(0.2) { z38.cos() * x } else { z38.tanh() };
                    a9 = a9 + (match i18 % 3 { 0 => (*t36), 1 => (b5[i18 % 3] * (a32 * Number::from_re(0.9)).sin().cos()), _ => (*t36) });
                }
                if i19 > 0 && a10 <= Number::from_re(-0.75) { break 'r16; }
                let k42 = if i19 % 2 == 0 { 2 } else { n % 4 };
                for i43 in 0..k42 {
                    std::mem::swap(&mut a9, &mut a32);
                    let mut b44 = [a10, (v[1] - d11.at[d11.kind % 2]).tanh(), y];
                }
            }
            let mut a45 = match n % 4 { 0 if i18 > 1 => size(&v[..=1]), k46 if k46 == 2 => x, 1 | 3 => (v.iter().copied().map(|t48| square(t48) - Number::from_re(1.0)).sum::<Number>()).sin(), _ => (a9 + v[i18 % v.len()]) };
        }
        for i49 in (1..v.len()).rev() {
            for t54 in w {
                let mut a55;
                if n % 2 == 0 {
                    let a58;
                    if a9 > Number::from_re(0.0) && i49 != 2 {
                        a9 = a9 + (d11.at[1] * (if (-w[0]) < (v[i49 - 1] * t54) { Number::from_re(i49 as f64).sin() } else { (-w[i49 % 3]).sin() }).cos());
                        let mut c59 = Body { at: [(v[i49 % v.len()] * Number::from_re(0.6) + a9 * Number::from_re(-0.4)), w[1]], speed: v[i49 % v.len()] };
                        a58 = (match i49 % 3 { 0 => a10, 1 => (b5[n % 3] * v[n % v.len()]).sin(), _ => w[i49 % 3] });
                    } else {
                        a58 = (-(((x - b5[1]) + (a10 + v[(i49 + 1) % v.len()])) * ((x - b5[1]) + (a10 + v[(i49 + 1) % v.len()])))).exp();
                    }
                    b5[i49 % 3] = (match n % 3 { 0 => m4[(1) % 2][i49 % 3], 1 => (y * Number::from_re(0.6) + t54 * Number::from_re(-0.4)), _ => a10 });
                    a55 = (v.windows(2).map(|t57| t57[0] * t57[1]).sum::<Number>()).sin();
                } else {
                    a55 = (Number::from_re(0.0) * Number::from_re(0.6) + v[(i49 + 1) % v.len()] * Number::from_re(-0.4));
                }
                a9 = ((v[v.len() - 1] * v[i49 - 1]) + (v[0] + t54)).sin();
                b5[i49 % 3] = b5[i49 % 3] - ({ let t60 = (-(-a10)); (a10 * Number::from_re(0.6) + w[2] * Number::from_re(-0.4)) });
            }
            let a61 = (-x);
            let z62 = Number::from_re(1.0) / a61.sqrt();
            let mut a63 = if a61 > Number::from_re(0.1) { z62.sin() } else { size(&v[..=1]) };
        }
        let mut l64 = vec![m7.iter().map(|r| r[0] * r[r.len() - 1]).sum::<Number>(); v.len()];
    } else if (a10 + m7[(0) % m7.len()][0]) < (Number::from_re(n as f64) * b5[2]) {
        let mut i66 = 0;
        loop {
            i66 += 1;
            if i66 > n || n > 1 { break; }
            let mut a69 = match n { 0..=1 => square(b5[i66 % 3]).sin(), k70 if k70 % 2 == 0 && (a10 + b5[0]) > a10 => (-((a10 * a10) * (a10 * a10))).exp(), _ => a10 };
        }
        m4[(n % 3) % 2][1] = m4[(n % 3) % 2][1] * (v.iter().copied().map(|t72| square(t72) - a10).sum::<Number>()).sin().cos();
    } else {
        a9 = a9 + (m4[(1) % 2][n % 3] * (a9 + b5[n % 3]).sin().cos());
        for i73 in 0..3 {
            for (&s77, t78) in v.iter().zip(v.iter().rev()) {
                let mut b79 = [d11.at[1], (v.iter().chain(v.iter()).map(|t81| *t81 * v[(i73 + 1) % v.len()]).sum::<Number>()).sin(), x];
                b79[i73 % 3] = b79[i73 % 3] * (a9 * Number::from_re(0.6) + y * Number::from_re(-0.4)).cos();
            }
            if (a9 * b5[n % 3]) > Number::from_re(-1.0) && i73 != 2 {
                a9 = ((a9 + a9) + (w[1] * v[(n + 1) % v.len()])).tanh();
                let mut i83 = 0;
                let mut a82 = loop {
                    i83 += 1;
                    if i83 > n { break v[(i73 + 1) % v.len()]; }
                    a9 = a9 + size(&v[..]);
                    if i73 > 1 { break (v[n % v.len()] - x).cos(); }
                    a9 = a9 + ({ let t84 = ((b5[1] + Number::from_re(0.5)) * x); (Number::from_re(-1.0) + a10).sin() });
                };
            }
            'r88: for i85 in 1..v.len() {
                b5[i73 % 3] = (v.iter().step_by(2).map(|t90| *t90 * b5[i85 % 3]).sum::<Number>()).sin();
                a9 = (-(((y * x) * w[(i85 + 1) % 3]) * ((y * x) * w[(i85 + 1) % 3]))).exp();
                let mut b91 = [a9, size(&v[..]), v[(i73 + 1) % v.len()]];
            }
        }
    }
    ((-y).tanh(), a9 * Number::from_re(-0.75) + w[n % 3] + b5[0] + m4[n % 2][1] + m7.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + d11.at[0] * d11.scale + Number::from_re(d11.kind as f64))
}
pub(crate) fn o37(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p37(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p37(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p38(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let (mut a1, a2) = ((v.iter().map(|t4| *t4 * w[n % 3]).sum::<Number>()).sin(), x);
    let mut m5 = vec![vec![(w[(n + 1) % 3] * a2).sin(); 3]; 2];
    let mut a1 = (-y).sin();
    let mut i6 = 0;
    loop {
        i6 += 1;
        if i6 > n || (w[1] + a2) < x { break; }
        let l11 = &v[v.len() - 2..];
        if n % 2 == 0 {
            if i6 % 2 == 0 {
                a1 = a1 * ((-(((w[n % 3] - w[n % 3]) + (x - Number::from_re(0.0))) * ((w[n % 3] - w[n % 3]) + (x - Number::from_re(0.0))))).exp()).sin();
                let (a12, a13) = split(&v[..], (v[(n + 1) % v.len()] + v[n % v.len()]).cos());
                let mut m16 = vec![vec![v[i6 % v.len()]; n % 3 + 1]; 2];
            } else if (-y) <= Number::from_re(0.5) {
                a1 = (l11[(n + 1) % l11.len()] * ({ let t18 = (-x); (a2 * a1).sin() }).cos());
            } else {
                let a19;
                if (-a1) < (-w[(n + 1) % 3]) {
                    a1 = a1 + (w.iter().map(|t21| *t21 * a2).sum::<Number>()).sin();
                    m5[(n % 3) % 2][(i6 + 1) % 3] = m5[(n % 3) % 2][(i6 + 1) % 3] * ((x * Number::from_re(0.6) + x * Number::from_re(-0.4))).sin();
                    a19 = (m5[(i6 % 3) % 2][(i6 + 1) % 3] / ((a1 + m5[(i6 % 3) % 2][(n + 1) % 3]) * (a1 + m5[(i6 % 3) % 2][(n + 1) % 3]) + Number::from_re(1.5)));
                } else {
                    a19 = (w[1] * Number::from_re(0.6) + l11[i6 % l11.len()] * Number::from_re(-0.4));
                }
                a1 = (a1 / ((a2 - a2) * (a2 - a2) + Number::from_re(1.5)));
            }
            if let Some((t22, t23)) = l11.split_first() {
                a1 = a1 - (y / (((a1 - v[v.len() - 1]) - ((*t22) + (*t22))) * ((a1 - v[v.len() - 1]) - ((*t22) + (*t22))) + Number::from_re(1.5)));
                m5[(n % 3) % 2][n % 3] = (l11[(i6 + 1) % l11.len()] * Number::from_re(0.6) + y * Number::from_re(-0.4));
                let mut q24: Option<Number> = None;
                for t26 in v.iter() {
                    if *t26 > (*t22) { q24 = Some(*t26 * (if (a1 + (*t22)) <= Number::from_re(-0.4) { (m5[(1) % 2][(n + 1) % 3] + w[n % 3]).sin() } else { (a1 * a1).sin() })); }
                }
                let mut a25 = if let Some(t26) = q24 { t26 * (*t22) } else { m5[(n % 3) % 2][n % 3] };
            }
        } else if (w[n % 3] + v[v.len() - 1]) < Number::from_re(0.3) {
            a1 = a1 + (y * Number::from_re(0.6) + m5[(2) % 2][i6 % 3] * Number::from_re(-0.4));
        } else {
            for t29 in w {
                let mut c30 = Body { at: [(if (-y) < (t29 - w[n % 3]) { (x + x).sin() } else { (a1 * a1).sin() }), w[(i6 + 1) % 3]], speed: t29 };
                let mut a31 = split(&v[..], (y / ((a1 + Number::from_re(i6 as f64)) * (a1 + Number::from_re(i6 as f64)) + Number::from_re(1.5)))).1;
                a1 = a1 - (l11[0] * (a2 + Number::from_re(n as f64)).cos().cos());
            }
        }
    }
    a1 = (v[1] / ((a2 * v[n % v.len()]) * (a2 * v[n % v.len()]) + Number::from_re(1.5)));
    let (mut l33, l34) = sorted_out(&v[..], (a1 / ((-y) * (-y) + Number::from_re(1.5))));
    let i35 = n % l33.len();
    l33[i35] = l33[i35] * l33[(n + 1) % l33.len()] / (Number::from_re(1.0) + l33[(n + 1) % l33.len()] * l33[(n + 1) % l33.len()]);
    m5[(n % 3) % 2][(n + 1) % 3] = (match n % 3 { 0 => x, 1 => (a2 + a1).sin(), _ => y });
    ((if (m5[(2) % 2][n % 3] + l33[(n + 1) % l33.len()]) > Number::from_re(0.0) && n != 2 { (l33[(n + 1) % l33.len()] + a2).sin() } else { (Number::from_re(1.0) + v[(n + 1) % v.len()]).sin() }), a1 * Number::from_re(1.0) + w[(n + 1) % 3] + m5[n % 2][1] + l33.iter().sum::<Number>() + l34.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o38(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p38(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p38(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p39(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut f1 = ((v.iter().filter(|t3| **t3 > Number::from_re(0.0)).map(|t3| t3.sin()).sum::<Number>()).sin(), y);
    let (mut a4, a5) = ((dotted(w, &w) * w[2]).sin(), w[2]);
    let g8 = |s10: Number, t9: Number| (y / (((v[n % v.len()] - s10) * w[(n + 1) % 3]) * ((v[n % v.len()] - s10) * w[(n + 1) % 3]) + Number::from_re(1.5)));
    let a11;
    if a5 < (-a5) {
        a4 = a4 + (v.iter().copied().max_by(|s12, t13| s12.partial_cmp(t13).unwrap()).unwrap()).sin();
        (f1.0, a4) = (a4, (a4 * (f1.0 - x).sin().cos()));
        f1.0 = (v.iter().step_by(2).map(|t15| *t15 * Number::from_re(-1.0)).sum::<Number>()).sin();
        a11 = (w[n % 3] / ((v[(n + 1) % v.len()] + f1.1) * (v[(n + 1) % v.len()] + f1.1) + Number::from_re(1.5)));
    } else {
        a11 = (f1.0 * Number::from_re(0.6) + f1.0 * Number::from_re(-0.4));
    }
    for (&s17, t18) in v.iter().zip(v.iter().rev()) {
        for i19 in (1..v.len()).rev() {
            (f1.0, a4) = (a4, g8(w[n % 3], (*t18)));
            a4 = a4 * ((-(((s17 + w[2]) + (w[i19 % 3] - v[i19])) * ((s17 + w[2]) + (w[i19 % 3] - v[i19])))).exp()).sin();
        }
        let mut m24 = vec![vec![a5, (-((Number::from_re(1.0) * v[1]) * (Number::from_re(1.0) * v[1]))).exp()], v.to_vec()];
        (f1.0, a4) = halves((-((a5 * v[n % v.len()]) * (a5 * v[n % v.len()]))).exp());
    }
    f1.0 * Number::from_re(0.5) + f1.1 * Number::from_re(-1.0) + a4 * Number::from_re(0.25) + w[2]
}
pub(crate) fn o39(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p39(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p39(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p40(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let (mut a1, a2) = halves((if (-Number::from_re(0.5)) < (-v[1]) { (-Number::from_re(n as f64)).sin() } else { (w[n % 3] - v[1]).sin() }) + x * Number::from_re(0.1));
    let [mut a3, a4, mut a5] = turned(w, a1);
    let [mut a6, a7, mut a8] = w;
    let mut l9 = v.iter().map(|t10| *t10 * w[2]).collect::<Vec<Number>>();
    for i11 in (0..n).rev() {
        'r17: for i14 in 0..v.len() {
            let mut e20 = Layer { weights: l9.to_vec(), rows: vec![[(l9.iter().rev().enumerate().map(|(s18, t19)| *t19 * Number::from_re(s18 as f64)).sum::<Number>()).sin(), a8], [a8, a8]], bias: a8 };
            let mut i21 = 0;
            'r24: loop {
                i21 += 1;
                if i21 > n || (-w[0]) > Number::from_re(0.5) && i11 != 2 { break; }
                let a25 = (v[n % v.len()] + l9[(i11 + 1) % l9.len()]);
                let z26 = a25.sqrt();
                let mut a27 = [(-((a8 + l9[1]) * (a8 + l9[1]))).exp(), z26.sin()][(a25 > Number::from_re(0.1)) as usize];
                a3 = a3 * (match i14 % 3 { 0 => w[1], 1 => ((0..n).map(|s28| w[1] * Number::from_re(s28 as f64)).rev().fold(a27, |s28, t29| s28 * Number::from_re(0.3) + t29)).sin(), _ => a4 }).cos();
            }
            'r33: for i30 in 0..l9.len() {
                a1 = ((Number::from_re(1.0) + w[i30 % 3]) - Number::from_re(0.3)).tanh();
                let mut e34 = Layer { weights: l9.to_vec(), rows: vec![[(a2 * Number::from_re(0.6) + a6 * Number::from_re(-0.4)), w[0]], [w[0], w[0]]], bias: w[0] };
            }
        }
    }
    l9.reverse();
    [a1 * Number::from_re(-0.75) + a3 * Number::from_re(1.0) + a5 * Number::from_re(0.25) + a6 * Number::from_re(0.25) + a8 * Number::from_re(-1.0) + w[1] + l9.iter().map(|t| t.sin()).sum::<Number>(), ((0..n % 4).map(|i39| l9[i39 % l9.len()] * w[(n + 1) % 3]).sum::<Number>()).sin(), a6]
}
pub(crate) fn o40(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p40(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p40(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p41(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let [mut a1, a2, mut a3] = turned(w, w[n % 3]);
    let mut m4 = [[v[n % v.len()], (w[2] * (a2 * w[(n + 1) % 3]).sin().cos()), a2], w];
    let l7 = &v[v.len() - 2..];
    let a8 = m4[(2) % 2][1];
    let z9 = a8.sqrt();
    let mut a10 = if a8 > Number::from_re(0.1) { z9.sin() } else { (l7[n % l7.len()] * Number::from_re(0.6) + a2 * Number::from_re(-0.4)) };
    let mut i11 = 0;
    loop {
        i11 += 1;
        if i11 > n || w[0] < (y * v[n % v.len()]) { break; }
        let mut a14 = (-((-(-y)) * (-(-y)))).exp();
    }
    let mut l15 = vec![Number::from_re(n as f64); l7.len()];
    a1 * Number::from_re(1.0) + a3 * Number::from_re(0.25) + a10 * Number::from_re(-1.0) + w[n % 3] + m4[n % 2][1] + l15.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o41(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p41(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p41(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p42(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut m1 = [[x, (w.map(|t3| t3 * y).iter().copied().sum::<Number>()).sin(), y], w];
    let mut c4 = Body { at: [(v.iter().map(|t6| *t6 * x).sum::<Number>()).sin(), w[(n + 1) % 3]], speed: y };
    let mut l7 = smoothed(&v[..], n);
    'r12: for t11 in l7.iter_mut() {
        *t11 = *t11 * size(&v[..1]);
        for i13 in 0..n {
            let (mut a16, a17) = ((y - v[n % v.len()]).cos(), w[2]);
        }
        if (Number::from_re(n as f64) + Number::from_re(n as f64)) <= Number::from_re(0.5) {
            for (&s19, t20) in v.iter().zip(v.iter().rev()) {
                *t11 = size(&v[..]);
                let a21 = x;
                let z22 = Number::from_re(1.0) / a21.sqrt();
                let mut a23 = if a21 > Number::from_re(0.1) { z22.sin() } else { (w.map(|t25| t25 * w[n % 3]).iter().copied().sum::<Number>()).sin() };
            }
            if (y + x) < (v[(n + 1) % v.len()] + w[1]) {
                let a26 = (x * Number::from_re(0.6) + x * Number::from_re(-0.4));
            } else if (-w[n % 3]) > Number::from_re(-1.0) && n != 2 {
                *t11 = *t11 * (({ let t27 = ((x + m1[(2) % 2][0]) + (y * v[n % v.len()])); tower((c4.at[0] * y), n % 4) })).sin();
                if (x * (*t11)) > Number::from_re(0.5) && n != 2 { return ((v.iter().copied().reduce(|s28, t29| s28 * Number::from_re(0.5) + t29).unwrap_or(y)).sin(), x); }
            } else {
                let mut m30 = vec![v.to_vec()];
                for i31 in 0..n {
                    m30.push(vec![(if y <= Number::from_re(0.5) { (m1[(i31 % 3) % 2][i31 % 3] * (*t11)).sin() } else { (y + w[2]).sin() }); i31 % 2 + 1]);
                }
            }
            c4.speed = (v[n % v.len()] * (w[1] * v[0]).sin().cos());
        }
    }
    let mut e32 = Layer { weights: l7.to_vec(), rows: vec![[(-((-y) * (-y))).exp(), w[n % 3]], [w[n % 3], w[n % 3]]], bias: w[n % 3] };
    let mut i34 = 0;
    let mut a33 = loop {
        i34 += 1;
        if i34 > n { break w[1]; }
        let g37 = |s39: Number, t38: Number| (if (x + y) < (x - v[v.len() - 1]) { (if (w[(n + 1) % 3] * v[0]) < (x * v[1]) { v[(n + 1) % v.len()].sin() } else { (y + y).sin() }) } else { (v[0] / (s39 * s39 + Number::from_re(1.5))) });
        if y < (w[n % 3] + y) { break (l7.iter().filter(|t36| **t36 > v[(n + 1) % v.len()]).map(|t36| t36.sin()).sum::<Number>()).sin(); }
        let mut f40 = ((if n > 1 { (l7[n % l7.len()] + y).sin() } else { (y + Number::from_re(0.25)).sin() }), y);
    };
    let mut a41 = match n % 4 { 0 if (a33 * w[n % 3]) < v[(n + 1) % v.len()] => (l7.windows(2).map(|t44| t44[0] * t44[1]).sum::<Number>()).sin(), k42 if k42 == 2 => x, 1 | 3 => (Number::from_re(-0.75) * (Number::from_re(n as f64) - v[v.len() - 1]).sin().cos()), _ => (-a33) };
    (size(&v[..=1]), a33 * Number::from_re(0.0) + a41 * Number::from_re(0.3) + w[0] + m1[n % 2][1] + c4.speed + c4.at[1] + e32.bias + e32.weights.iter().sum::<Number>() * e32.rows[1][0] + l7.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o42(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p42(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p42(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p43(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut c1 = Body { at: [(match n % 3 { 0 => x, 1 => (y + Number::from_re(-0.75)).sin(), _ => v[v.len() - 1] }), w[0]], speed: y };
    let mut b2 = turned(w, v[1]);
    let mut m3 = vec![vec![(-v[1]).sin(); 3]; 2];
    for i4 in 0..v.len() {
        let mut l7 = vec![v[i4]; v.len()];
        l7[1] = l7[1] + (l7.iter().copied().reduce(|s9, t10| s9 * Number::from_re(0.5) + t10).unwrap_or(w[0])).sin();
        l7[1] = l7[1] + ((x + x) * v[n % v.len()]).sin();
    }
    let mut a11 = (match n % 3 { 0 => v[1], 1 => (-((v[1] + y) * (v[1] + y))).exp(), _ => y });
    vec![a11 * Number::from_re(0.3) + w[1] + b2[0] + m3[n % 2][1] + c1.speed + c1.at[1], (a11 * y).sin(), a11]
}
pub(crate) fn o43(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p43(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p43(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p44(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a1 = (v[n % v.len()] * Number::from_re(0.6) + x * Number::from_re(-0.4));
    let l4 = &v[v.len() - 2..];
    let l7 = &v[v.len() - 2..];
    let (mut l8, l9) = sorted_out(&v[..], tower(l4[(n + 1) % l4.len()], n % 4));
    for t12 in &l9[..] {
        for t15 in l7.windows(2) {
            for i16 in 1..l9.len() {
                let mut m21 = vec![vec![t15[1]; n % 3 + 1]; 2];
                let mut b23 = [w[(i16 + 1) % 3]; 3];
                let i24 = i16 % l8.len();
                l8[i24] = l8[i24] * l8[0] / (Number::from_re(1.0) + l8[0] * l8[0]);
            }
        }
    }
    let a30;
    if (-w[n % 3]) < (y + y) {
        let mut a31 = match n { 0..=1 => a1.sin(), k32 if k32 % 2 == 0 && (x + y) > l7[1] => ((0..n).map(|s33| x * Number::from_re(s33 as f64)).rev().fold(x, |s33, t34| s33 * Number::from_re(0.3) + t34)).sin(), _ => l7[1] };
        a30 = (-l4[(n + 1) % l4.len()]).sin();
    } else {
        a30 = (v[v.len() - 1] / (((a1 + l9[1]) * y) * ((a1 + l9[1]) * y) + Number::from_re(1.5)));
    }
    let mut l35 = v.iter().map(|t36| *t36 * x).collect::<Vec<Number>>();
    w[1] + l8.iter().sum::<Number>() + l9.iter().sum::<Number>() + l35.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o44(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p44(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p44(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p45(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = size(&v[..]);
    let mut b2 = [a1, (-a1).cos(), y];
    let l5 = &v[v.len() - 2..];
    if (w[2] * x) <= Number::from_re(-0.75) {
        if (y * b2[(n + 1) % 3]) < (-y) {
            a1 = size(&v[..]);
        } else if (l5[n % l5.len()] + a1) > Number::from_re(-1.0) && n != 2 {
            let mut m6 = vec![v.to_vec()];
            for i7 in 0..n {
                m6.push(vec![(if a1 < (v[v.len() - 1] * w[(i7 + 1) % 3]) { (v[1] * w[2]).sin() } else { (l5[n % l5.len()] - a1).sin() }); i7 % 2 + 1]);
            }
        } else {
            b2[2] = b2[2] + (l5[n % l5.len()] * Number::from_re(0.6) + x * Number::from_re(-0.4));
            if (l5[l5.len() - 1] * a1) < (y + a1) {
                let mut m8 = vec![vec![y; n % 3 + 1]; 2];
            }
            match n % 3 {
                0 if y <= Number::from_re(0.0) => {
                    a1 = a1 + ((0..n % 4).map(|i13| v[i13 % v.len()] * x).sum::<Number>()).sin();
                    let mut a16 = (Number::from_re(0.3) * (l5.windows(2).map(|t15| t15[0] * t15[1]).sum::<Number>()).sin().cos());
                    let mut m19 = vec![vec![a16; n % 3 + 1]; 2];
                }
                k10 if k10 == 1 => {
                    let mut l21 = smoothed(&v[..], n);
                }
                _ => {
                    a1 = a1 - ((l5[n % l5.len()] * Number::from_re(0.3)) + (x * b2[0])).tanh();
                    let (mut l23, l24) = sorted_out(&v[..], (-((-y) * (-y))).exp());
                }
            }
        }
    } else if (l5[1] + b2[n % 3]) < a1 {
        for t27 in &l5[..] {
            let mut l28 = vec![y; v.len()];
        }
        if Number::from_re(-0.75) < (y - x) {
            if let Some((t30, t31)) = v.split_first() {
                if (l5[n % l5.len()] + w[n % 3]) < (x + x) {
                    let mut f32 = ((v.iter().skip(1).take(2).map(|t34| t34.cos() * v[1]).sum::<Number>()).sin(), y);
                    let mut a35 = match n { 0..=1 => (w[n % 3] * Number::from_re(0.6) + f32.1 * Number::from_re(-0.4)), k36 if k36 % 2 == 0 && ((*t30) + f32.1) > (*t30) => ({ let t37 = ((*t30) - (*t30)); ((*t30) * f32.1).sin() }), _ => (*t30) };
                } else {
                    a1 = a1 + (l5.iter().map(|t39| *t39 * x).sum::<Number>()).sin();
                }
                for i40 in 0..2 {
                    a1 = (match n % 3 { 0 => x, 1 => (w[(i40 + 1) % 3] * Number::from_re(0.6) + v[n % v.len()] * Number::from_re(-0.4)), _ => Number::from_re(i40 as f64) });
                }
                if (l5[n % l5.len()] + a1) < (-Number::from_re(n as f64)) {
                    let a43 = Number::from_re(n as f64);
                    let z44 = Number::from_re(1.0) / a43.sqrt();
                    let mut a45 = match a43 > Number::from_re(0.1) { true if n > 1 => z44.tanh(), true => halves((w[(n + 1) % 3] + x)).0, false => y };
                    a45 = a45 + (((*t30) * Number::from_re(n as f64)) - (b2[1] + y)).tanh();
                } else {
                    let mut q46: Option<Number> = None;
                    for t48 in l5.iter() {
                        if *t48 > x { q46 = Some(*t48 * (Number::from_re(-0.4) / ((-w[(n + 1) % 3]) * (-w[(n + 1) % 3]) + Number::from_re(1.5)))); break; }
                    }
                    let mut a47 = if let Some(t48) = q46 { t48 * x } else { (*t30) };
                }
            }
            let mut e51 = Layer { weights: l5.to_vec(), rows: vec![[(l5.iter().filter(|t50| **t50 > l5[n % l5.len()]).map(|t50| t50.sin()).sum::<Number>()).sin(), y], [y, y]], bias: y };
        } else if (b2[n % 3] - w[n % 3]) < (-b2[1]) {
            let mut e52 = Layer { weights: v.to_vec(), rows: vec![[(x * (b2[(n + 1) % 3] + Number::from_re(n as f64)).sin().cos()), x], [x, x]], bias: x };
            for i53 in (1..l5.len()).rev() {
                let mut m56 = vec![l5.to_vec()];
                for i57 in 0..n {
                    m56.push(vec![(l5.iter().zip(&l5[..]).map(|(s58, t59)| *s58 * *t59 + y).sum::<Number>()).sin(); i57 % 2 + 1]);
                }
                let k60 = if i53 % 2 == 0 { 2 } else { n % 4 };
                for i61 in 0..k60 {
                    a1 = a1 - (match n % 3 { 0 => Number::from_re(n as f64), 1 => (b2[i53 % 3] * Number::from_re(0.6) + x * Number::from_re(-0.4)), _ => x });
                    let mut q62: Option<Number> = None;
                    for t64 in v.iter() {
                        if *t64 > l5[(i53 + 1) % l5.len()] { q62 = Some(*t64 * square((-m56[0].iter().sum::<Number>())).sin()); break; }
                    }
                    let mut a63 = if let Some(t64) = q62 { t64 * l5[(i53 + 1) % l5.len()] } else { y };
                }
                a1 = ({ let t65 = (x * l5[i53 - 1]); (a1 * (w[0] * t65).sin().cos()) });
            }
        } else {
            let mut f66 = ((a1 + y).tanh(), v[0]);
            let g67 = |s69: Number, t68: Number| (t68 / (((y - x) * l5[0]) * ((y - x) * l5[0]) + Number::from_re(1.5)));
            let mut e70 = Layer { weights: l5.to_vec(), rows: vec![[(-((w[n % 3] + a1) * (w[n % 3] + a1))).exp(), a1], [a1, a1]], bias: a1 };
        }
    } else {
        if n % 2 == 0 {
            let (mut f73, a74) = spread(w, (l5[l5.len() - 1] / ((l5[n % l5.len()] - Number::from_re(-0.75)) * (l5[n % l5.len()] - Number::from_re(-0.75)) + Number::from_re(1.5))), n);
            for i75 in 0..v.len() {
                let mut c78 = Body { at: [(if (f73[0] - f73[1]) < (Number::from_re(0.0) + y) { (f73[1] * f73[1]).sin() } else { (f73[0] + x).sin() }), f73[0]], speed: Number::from_re(0.3) };
            }
        }
        a1 = a1 + (v.iter().map(|t80| *t80 * a1).sum::<Number>()).sin();
    }
    b2[0] = (match n % 3 { 0 => x, 1 => (match n % 3 { 0 => y, 1 => (a1 - x).sin(), _ => x }), _ => x });
    b2[1] = b2[1] * ((a1 * Number::from_re(0.6) + b2[(n + 1) % 3] * Number::from_re(-0.4))).sin();
    let mut i81 = 0;
    loop {
        i81 += 1;
        if i81 > n || (x + y) < (Number::from_re(0.5) + Number::from_re(0.9)) { break; }
        a1 = (l5[0] * (a1 * b2[i81 % 3]).cos().cos());
        match n % 3 {
            0 if n % 2 == 0 => {
                a1 = (v.iter().chain(v.iter()).map(|t86| *t86 * y).sum::<Number>()).sin();
                a1 = turned(w, a1)[2];
            }
            k84 if k84 == 1 => {
                a1 = a1 + ((-y) + (l5[l5.len() - 1] + b2[1])).sin();
                if (b2[(i81 + 1) % 3] * a1) < (a1 - a1) { return ((match k84 % 3 { 0 => a1, 1 => (y + a1).sin(), _ => Number::from_re(-1.0) }), a1); }
                match n % 3 {
                    0 if (Number::from_re(1.0) + y) < (-w[(k84 + 1) % 3]) => {
                        a1 = a1 * ((l5.iter().fold(y, |s88, t89| s88 * Number::from_re(0.5) + *t89 * l5[l5.len() - 1])).sin()).sin();
                        b2[n % 3] = b2[n % 3] + (-a1).sin();
                        a1 = a1 + (l5.iter().cycle().take(n + 2).map(|t91| *t91 * y).sum::<Number>()).sin();
                    }
                    k87 if k87 == 1 => {
                        b2[2] = b2[2] + square((-w[0])).sin();
                        let mut q92: Option<Number> = None;
                        for t94 in l5.iter() {
                            if *t94 > Number::from_re(k87 as f64) { q92 = Some(*t94 * (y + w[2]).sin()); break; }
                        }
                        let mut a93 = if let Some(t94) = q92 { t94 * Number::from_re(k87 as f64) } else { w[k84 % 3] };
                    }
                    _ => {
                        b2[0] = b2[0] - ({ let t95 = (-a1); (y * Number::from_re(0.6) + Number::from_re(k84 as f64) * Number::from_re(-0.4)) });
                    }
                }
            }
            _ => {
                a1 = a1 + (if n > 1 { (-Number::from_re(n as f64)).cos() } else { halves((b2[0] * x)).0 });
                a1 = (-((x - (-y)) * (x - (-y)))).exp();
            }
        }
    }
    b2 = turned(b2, (y * (-a1).sin().cos()));
    ((w[0] + w[n % 3]).cos(), a1 * Number::from_re(0.5) + w[0] + b2[2])
}
pub(crate) fn o45(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p45(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p45(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p46(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut l1 = vec![x, (v[v.len() - 1] * Number::from_re(0.6) + v[n % v.len()] * Number::from_re(-0.4)), Number::from_re(0.25)];
    let mut c3 = Body { at: [(w[(n + 1) % 3] * Number::from_re(1.0).sin().cos()), x], speed: x };
    let (mut a4, a5) = halves(((0..n % 4).map(|i8| l1[i8 % l1.len()] * w[(n + 1) % 3]).sum::<Number>()).sin() + x * Number::from_re(0.1));
    let mut i9 = 0;
    loop {
        i9 += 1;
        if i9 > n || (v[0] - a4) < (y + y) { break; }
        c3.at = [size(&l1[1..]), c3.at[0]];
        for (i14, t13) in l1.iter_mut().enumerate() {
            *t13 = *t13 * (x * Number::from_re(0.6) + a4 * Number::from_re(-0.4)) + Number::from_re(i14 as f64) * Number::from_re(0.1);
        }
        for i15 in 0..l1.len() {
            let mut e18 = Layer { weights: v.to_vec(), rows: vec![[(-((c3.at[1] + Number::from_re(i9 as f64)) * (c3.at[1] + Number::from_re(i9 as f64)))).exp(), x], [x, x]], bias: x };
        }
    }
    let mut a19 = match (n % 2, v[(n + 1) % v.len()] < (-a5)) { (0, true) => (a5 * Number::from_re(0.6) + y * Number::from_re(-0.4)), (_, false) => y, _ => (a5 * (a5 + v[v.len() - 1]).sin().cos()) };
    a4 * Number::from_re(-0.75) + a19 * Number::from_re(-1.0) + w[0] + c3.speed + c3.at[1] + l1.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o46(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p46(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p46(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p47(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let (mut a1, a2) = halves((v.iter().copied().fold((y, x), |(s3, p), t4| (s3 * Number::from_re(0.5) + t4, p - t4 * s3 * Number::from_re(0.25))).1).sin() + x * Number::from_re(0.1));
    let [mut a5, a6, mut a7] = turned(w, x);
    let f8 = halves((match n % 3 { 0 => a5, 1 => (a6 * Number::from_re(-0.4)).sin(), _ => v[(n + 1) % v.len()] }) + x * Number::from_re(0.1));
    let mut i9 = 0;
    loop {
        i9 += 1;
        if i9 > n || (v[1] + v[n % v.len()]) < (w[0] + a7) { break; }
        for i12 in 0..2 {
            for i15 in 0..n {
                std::mem::swap(&mut a1, &mut a7);
                let mut l18 = v.iter().map(|t19| *t19 * v[v.len() - 1]).collect::<Vec<Number>>();
            }
            let mut l20 = vec![v[0]; v.len()];
        }
    }
    'r25: for t24 in w {
        let mut i27 = 0;
        let mut a26 = loop {
            i27 += 1;
            if i27 > n { break f8.1; }
            a7 = a7 + (v.iter().zip(&v[..]).map(|(s28, t29)| *s28 * *t29 + t24).sum::<Number>()).sin();
            if n > 1 { break (a7 * a7.sin().cos()); }
            a1 = a1 * ((f8.1 / (((w[2] - w[n % 3]) - w[n % 3]) * ((w[2] - w[n % 3]) - w[n % 3]) + Number::from_re(1.5)))).sin();
        };
        std::mem::swap(&mut a1, &mut a26);
    }
    let [mut a30, a31, mut a32] = w;
    a30 = a30 * ((a31 * Number::from_re(0.6) + f8.1 * Number::from_re(-0.4))).sin();
    a5 = a5 + ((a32 + Number::from_re(0.3)) + (w[(n + 1) % 3] * v[n % v.len()])).tanh();
    (tower((a5 + f8.1), n % 4), a1 * Number::from_re(0.25) + a5 * Number::from_re(1.0) + a7 * Number::from_re(0.3) + a30 * Number::from_re(1.0) + a32 * Number::from_re(0.3) + w[n % 3])
}
pub(crate) fn o47(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p47(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p47(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p48(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut m1 = vec![vec![size(&v[..]); 3]; 2];
    let mut a2 = (v[v.len() - 1] * (x * (y * y).sin().cos()).cos());
    let mut a5 = (v.windows(2).map(|t4| t4[0] * t4[1]).sum::<Number>()).sin();
    a2 = tower((a2 + a5), n % 4);
    let mut m6 = vec![vec![x; n % 3 + 1]; 2];
    vec![a2 * Number::from_re(0.0) + a5 * Number::from_re(0.5) + w[0] + m1[n % 2][1] + m6.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>(), (-((v[1] + a2) * (v[1] + a2))).exp(), y]
}
pub(crate) fn o48(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p48(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    let b = p48(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>();
    s
}

pub(crate) fn p49(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let f1 = halves(size(&v[..]) + x * Number::from_re(0.1));
    let mut a2 = ((f1.0 + f1.0) + (Number::from_re(0.9) - f1.1)).cos();
    let mut a3 = (a2 * (v[n % v.len()] + Number::from_re(0.25)).tanh().cos());
    let (mut l6, l7) = sorted_out(&v[..], (v.iter().copied().min_by(|s4, t5| s4.partial_cmp(t5).unwrap()).unwrap()).sin());
    l6[0] = l6[0] + ((-f1.1) * f1.1).cos();
    l7
}
pub(crate) fn o49(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p49(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    let b = p49(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>();
    s
}

pub(crate) fn p50(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let (mut a1, a2) = halves((v.iter().scan(v[n % v.len()], |s3, t4| { *s3 = *s3 * Number::from_re(0.5) + *t4; Some(*s3) }).sum::<Number>()).sin() + x * Number::from_re(0.1));
    let mut a5 = (if (a2 + v[(n + 1) % v.len()]) <= Number::from_re(0.9) { (if n > 1 { (v[v.len() - 1] + v[v.len() - 1]).sin() } else { (-w[n % 3]).sin() }) } else { halves((y * Number::from_re(0.3))).0 });
    (a1, a5) = (a5, size(&v[1..]));
    for i6 in 1..v.len() {
        a5 = (y / (((-w[(i6 + 1) % 3]) + (y - a1)) * ((-w[(i6 + 1) % 3]) + (y - a1)) + Number::from_re(1.5)));
        let mut l9 = vec![w[n % 3], (-(a1 * a1)).exp(), Number::from_re(0.25)];
    }
    for t13 in w {
        for i14 in 0..v.len() {
            for (i17, t19) in v.iter().enumerate() {
                a5 = a5 * (a5 * ({ let t20 = ((*t19) * t13); (a5 + (*t19)).sin() }).cos()).cos();
                let g21 = |s22: Number, t23: Number| -> Number { if n > 1 { return (v[1] * Number::from_re(0.6) + Number::from_re(0.25) * Number::from_re(-0.4)); } ((*t19) * Number::from_re(0.6) + v[1] * Number::from_re(-0.4)) };
                a5 = a5 * ((-(Number::from_re(0.3) * (*t19))).tanh()).sin();
            }
            let k24 = if (y + w[(n + 1) % 3]) < (t13 * a2) { 2 } else { n % 4 };
            for i25 in 0..k24 {
                a5 = a5 * (Number::from_re(-1.0) * mix((x + Number::from_re(n as f64)), a1).cos()).cos();
                let mut a26 = match n { 0..=1 => (a1 + w[(n + 1) % 3]).sin(), k27 if k27 % 2 == 0 && (a1 * Number::from_re(-1.0)) > t13 => (x * (x + Number::from_re(0.9)).sin().cos()), _ => t13 };
                let mut q28: Option<Number> = None;
                for t30 in v.iter() {
                    if *t30 > a26 { q28 = Some(*t30 * (-((a5 + a5) * (a5 + a5))).exp()); break; }
                }
                let mut a29 = q28.map(|t30| t30 * w[i14 % 3]).unwrap_or_else(|| a26.sin());
            }
            'r34: for t33 in v.windows(2) {
                if let Some(t35) = v.get(i14) {
                    match k24 % 3 {
                        0 if (Number::from_re(0.3) * w[i14 % 3]) < ((*t35) + (*t35)) => {
                            a5 = a5 * (v[i14] / (((t33[0] + w[(n + 1) % 3]) + (-t33[1])) * ((t33[0] + w[(n + 1) % 3]) + (-t33[1])) + Number::from_re(1.5))).cos();
                        }
                        k37 if k37 == 1 => {
                            a1 = a1 + (v[i14] - (w[k37 % 3] - t13)).tanh();
                            a1 = a1 - (match i14 % 3 { 0 => x, 1 => (if (w[2] + v[i14]) <= Number::from_re(-1.0) { ((*t35) + y).sin() } else { (t33[1] * a1).sin() }), _ => t33[1] });
                            a1 = a1 * (w[1] * Number::from_re(0.6) + (*t35) * Number::from_re(-0.4)).cos();
                        }
                        _ => {
                            let mut d38 = Marked { at: [(v[i14] + w[1]).sin(), w[0]], kind: i14 % 5, scale: 0.5 };
                            a5 = a5 + (Number::from_re(-0.75) * Number::from_re(0.6) + a5 * Number::from_re(-0.4));
                            a5 = a5 + (v.iter().skip_while(|t40| **t40 > t33[0]).map(|t40| *t40 * v[v.len() - 1]).sum::<Number>()).sin();
                        }
                    }
                    for i41 in 0..7 {
                        a1 = a1 * ((v[n % v.len()] / ((-w[2]) * (-w[2]) + Number::from_re(1.5)))).sin();
                        a5 = ((0..i41 % 4).map(|i44| v[i44 % v.len()] * t33[1]).sum::<Number>()).sin();
                        a5 = a5 + (a5 * Number::from_re(0.6) + w[i41 % 3] * Number::from_re(-0.4));
                    }
                }
                let mut e45 = Layer { weights: v.to_vec(), rows: vec![[t13.tanh(), t33[1]], [t33[1], t33[1]]], bias: t33[1] };
                a5 = (v.iter().copied().fold((t33[1], w[2]), |(s46, p), t47| (s46 * Number::from_re(0.5) + t47, p - t47 * s46 * Number::from_re(0.25))).1).sin();
            }
        }
        a1 = a1 * (a5 * (Number::from_re(n as f64) * Number::from_re(0.6) + w[(n + 1) % 3] * Number::from_re(-0.4)).cos()).cos();
    }
    vec![a1 * Number::from_re(0.3) + a5 * Number::from_re(-0.4) + w[2], (w[1] * Number::from_re(0.5)).sin(), a5]
}
pub(crate) fn o50(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p50(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p50(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p51(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let (mut a1, a2) = ((-x).sin(), v[(n + 1) % v.len()]);
    let f3 = halves((v[(n + 1) % v.len()] * (Number::from_re(0.9) - a1).sin().cos()) + x * Number::from_re(0.1));
    let mut a4 = match (n % 2, n > 1) { (0, true) => size(&v[..]), (_, false) => w[2], _ => (if n % 2 == 0 { (Number::from_re(0.9) + a1).sin() } else { (x * w[2]).sin() }) };
    a1 = a1 + (w[0] / ((-(v[0] + w[(n + 1) % 3])) * (-(v[0] + w[(n + 1) % 3])) + Number::from_re(1.5)));
    let mut a6 = match n { 0..=1 => (w[n % 3] * (v[1] - a4).sin().cos()), k7 if k7 % 2 == 0 && (-w[0]) > f3.0 => (Number::from_re(-0.75) * Number::from_re(0.6) + Number::from_re(0.25) * Number::from_re(-0.4)), _ => f3.0 };
    vec![a1 * Number::from_re(-1.0) + a4 * Number::from_re(-1.0) + a6 * Number::from_re(1.0) + w[0], (-((w[1] + w[1]) * (w[1] + w[1]))).exp(), a1]
}
pub(crate) fn o51(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p51(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p51(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p52(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let (mut a1, a2) = halves(({ let t3 = (x - w[2]); (Number::from_re(n as f64) * Number::from_re(0.9)).sin() }) + x * Number::from_re(0.1));
    let mut l4 = vec![w[n % 3], (x * (v[0] * a2).sin().cos()), Number::from_re(0.25)];
    let mut a6 = (v[n % v.len()] * Number::from_re(0.6) + x * Number::from_re(-0.4));
    let mut m7 = vec![vec![Number::from_re(-1.0), (match n % 3 { 0 => v[n % v.len()], 1 => (-a6).sin(), _ => Number::from_re(-1.0) })], l4.to_vec()];
    let mut e9 = Layer { weights: v.to_vec(), rows: vec![[(l4[n % l4.len()] * a6).sin(), a2], [a2, a2]], bias: a2 };
    for i10 in 0..l4.len() {
        for r13 in m7.iter_mut() {
            for t14 in r13.iter_mut() {
                *t14 = *t14 * w[(i10 + 1) % 3].tanh();
            }
        }
    }
    let mut l16 = v.iter().map(|t17| *t17 * w[n % 3]).collect::<Vec<Number>>();
    [a1 * Number::from_re(0.3) + a6 * Number::from_re(-0.4) + w[n % 3] + m7.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + e9.bias + e9.weights.iter().sum::<Number>() * e9.rows[1][0] + l4.iter().sum::<Number>() + l16.iter().map(|t| t.sin()).sum::<Number>(), (w.map(|t19| t19 * w[1]).iter().copied().sum::<Number>()).sin(), y]
}
pub(crate) fn o52(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p52(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p52(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Number::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p53(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut f1 = halves((-((v[0] * y) * (v[0] * y))).exp() + x * Number::from_re(0.1));
    let mut f2 = halves(({ let t3 = (-y); (v[n % v.len()] * f1.0).sin() }) + x * Number::from_re(0.1));
    f1.0 = f1.0 + (f1.1 * (f1.1 * (w[(n + 1) % 3] - w[(n + 1) % 3]).sin().cos()).cos());
    let mut q4: Option<Number> = None;
    for t6 in v.iter() {
        if *t6 > Number::from_re(-1.0) { q4 = Some(*t6 * (match n % 3 { 0 => v[v.len() - 1], 1 => (-Number::from_re(0.25)).sin(), _ => f1.0 })); }
    }
    let mut a5 = q4.unwrap_or(y);
    let mut i7 = 0;
    while i7 < n {
        for i10 in (1..v.len()).rev() {
            let g13 = |s14: Number, t15: Number| -> Number { if s14 > Number::from_re(0.25) && n != 2 { return square((y + Number::from_re(n as f64))).sin(); } (v.iter().scan(s14, |s16, t17| { *s16 = *s16 * Number::from_re(0.5) + *t17; Some(*s16) }).sum::<Number>()).sin() };
        }
        let mut m18 = vec![vec![f2.1, (-w[i7 % 3]).tanh()], v.to_vec()];
        i7 += 1;
    }
    ((if (f2.1 + f2.1) > Number::from_re(-0.75) && n != 2 { (w[(n + 1) % 3] - f2.1).sin() } else { (Number::from_re(-1.0) * w[(n + 1) % 3]).sin() }), f1.0 * Number::from_re(0.5) + f1.1 * Number::from_re(0.0) + f2.0 * Number::from_re(-1.0) + f2.1 * Number::from_re(0.5) + a5 * Number::from_re(0.25) + w[n % 3])
}
pub(crate) fn o53(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p53(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p53(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p54(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let (mut a1, a2) = ((w[0] + x).cos(), Number::from_re(n as f64));
    let (mut a3, a4) = (size(&v[..]), Number::from_re(-0.4));
    let mut b5 = w;
    a3 = ((0..n % 4).map(|i8| v[i8 % v.len()] * b5[(n + 1) % 3]).sum::<Number>()).sin();
    let mut a9;
    if n % 2 == 0 {
        a1 = (w[0] * Number::from_re(0.6) + a2 * Number::from_re(-0.4));
        for i10 in 0..2 * n + 1 {
            b5[n % 3] = (v.iter().zip(&v[..]).map(|(s11, t12)| *s11 * *t12 + a2).sum::<Number>()).sin();
            b5[0] = (v.iter().skip(1).take(2).map(|t14| t14.cos() * a4).sum::<Number>()).sin();
        }
        a9 = (a1 * Number::from_re(0.6) + y * Number::from_re(-0.4));
    } else {
        a9 = (if (b5[n % 3] + v[n % v.len()]) < (b5[n % 3] - a2) { (match n % 3 { 0 => x, 1 => (w[0] + a4).sin(), _ => w[n % 3] }) } else { a2.sin() });
    }
    a9 = a9 + (a2 * Number::from_re(0.6) + b5[(n + 1) % 3] * Number::from_re(-0.4));
    let mut l15 = vec![a1, (a3 * y.sin().cos()), Number::from_re(0.25)];
    ((match n % 3 { 0 => v[1], 1 => (a2 * v[v.len() - 1]).sin(), _ => a4 }), a1 * Number::from_re(0.9) + a3 * Number::from_re(-0.75) + a9 * Number::from_re(-1.0) + w[n % 3] + b5[n % 3] + l15.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o54(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p54(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p54(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p55(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut l1 = vec![w[n % 3], (y * Number::from_re(0.6) + Number::from_re(0.25) * Number::from_re(-0.4)), Number::from_re(0.25)];
    let mut a3 = ((Number::from_re(0.3) * x) * y).cos();
    let mut a3 = (match n % 3 { 0 => a3, 1 => turned(w, (-w[n % 3]))[1], _ => x });
    for t6 in &l1[..] {
        if n > 1 {
            let mut l7 = smoothed(&l1[..], n);
        }
        let mut i9 = 0;
        loop {
            i9 += 1;
            if i9 > n || (a3 + (*t6)) <= Number::from_re(-1.0) { break; }
            let mut d12 = Marked { at: [(v[1] * Number::from_re(0.6) + l1[l1.len() - 1] * Number::from_re(-0.4)), l1[i9 % l1.len()]], kind: n % 5, scale: 0.5 };
            let mut a13 = match n { 0..=1 => turned(w, (x - d12.at[1]))[i9 % 3], k14 if k14 % 2 == 0 && (x + d12.at[d12.kind % 2]) > (*t6) => ((*t6) * Number::from_re(0.6) + y * Number::from_re(-0.4)), _ => (*t6) };
        }
    }
    let mut c15 = Body { at: [(match n % 3 { 0 => a3, 1 => (a3 - y).sin(), _ => a3 }), a3], speed: Number::from_re(-1.0) };
    let a16 = (-l1[l1.len() - 1]);
    let z17 = a16.sqrt();
    let mut a18 = match a16 > Number::from_re(0.1) { true if n > 1 => z17.tanh(), true => (-(y * y)).exp(), false => l1[n % l1.len()] };
    c15.speed = c15.speed * (w[n % 3] / ((a18 - w[n % 3]) * (a18 - w[n % 3]) + Number::from_re(1.5))).cos();
    for i19 in 0..v.len() {
        for i22 in 0..7 {
            a18 = a18 * (-(a18 - a18)).tanh().cos();
            a3 = size(&v[..1]);
        }
    }
    [a3 * Number::from_re(-0.75) + a18 * Number::from_re(-0.4) + w[(n + 1) % 3] + c15.speed + c15.at[1] + l1.iter().map(|t| t.sin()).sum::<Number>(), (if (w[2] + w[1]) > Number::from_re(-1.0) && n != 2 { (-x).sin() } else { (-a3).sin() }), c15.speed]
}
pub(crate) fn o55(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p55(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p55(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Number::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

pub(crate) fn p56(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let g1 = |s3: Number, t2: Number| square(v[(n + 1) % v.len()]).sin();
    let mut m4 = [[x, (v.iter().map(|t6| *t6 * x).sum::<Number>()).sin(), x], w];
    for i7 in (1..v.len()).rev() {
        let mut l10 = vec![w[(n + 1) % 3]; v.len()];
        if y <= Number::from_re(0.5) {
            let l14 = &v[v.len() - 2..];
        } else if (v[i7 - 1] * y) < (x + y) {
            for t17 in &v[..] {
                let (mut a18, a19) = halves((l10.iter().chain(v.iter()).map(|t21| *t21 * Number::from_re(n as f64)).sum::<Number>()).sin() + x * Number::from_re(0.1));
                let a22 = (-l10[i7 % l10.len()]);
                let z23 = Number::from_re(1.0) / a22.sqrt();
                let mut a24 = [(v.iter().fold(m4[(0) % 2][(i7 + 1) % 3], |s25, t26| s25 * Number::from_re(0.5) + *t26 * (*t17))).sin(), z23.sin()][(a22 > Number::from_re(0.1)) as usize];
                let mut a29 = split(&l10[..], (v.windows(2).map(|t28| t28[0] * t28[1]).sum::<Number>()).sin()).1;
            }
            for i31 in 1..l10.len() {
                let mut c34 = Body { at: [(x * (-l10[i31 - 1]).sin().cos()), x], speed: w[(i31 + 1) % 3] };
                let a35;
                if i7 % 2 == 0 {
                    let mut d42 = Marked { at: [(v.iter().copied().map(|t41| square(t41) - x).sum::<Number>()).sin(), x], kind: i7 % 5, scale: 0.5 };
                    let l45 = l10.split_off(2);
                    l10.resize(8, (m4[(n % 3) % 2][n % 3] * Number::from_re(0.6) + w[2] * Number::from_re(-0.4)));
                    l10[0] = l10[0] + l45.iter().map(|t44| *t44 * x).sum::<Number>();
                    a35 = (x * (v[i7 % v.len()] + l10[i31 - 1]).sin().cos());
                } else {
                    a35 = (if (w[1] - y) < (y + x) { (l10.iter().skip(1).take(2).map(|t37| t37.cos() * x).sum::<Number>()).sin() } else { (l10.iter().fold(x, |s38, t39| s38 * Number::from_re(0.5) + *t39 * y)).sin() });
                }
                let mut a46 = match (n % 2, i31 > 1) { (0, true) => (match i31 % 3 { 0 => a35, 1 => (y * y).sin(), _ => a35 }), (_, false) => w[n % 3], _ => (v.iter().skip(1).take(2).map(|t49| t49.cos() * x).sum::<Number>()).sin() };
            }
            for i50 in (0..n).rev() {
            }
        } else {
            for i56 in 0..l10.len() {
                'r59: for i61 in (0..n).rev() {
                    let mut e63 = Layer { weights: l10.to_vec(), rows: vec![[(-w[2]).cos(), x], [x, x]], bias: x };
                    let l66 = &v[v.len() - 2..];
                    'r60: for i62 in 0..=n % 3 {
                        m4.swap(0, 1);
                        let f67 = halves((e63.bias / (x * x + Number::from_re(1.5))) + x * Number::from_re(0.1));
                        let mut f68 = halves((y - f67.0).sin() + x * Number::from_re(0.1));
                        if (-x) > Number::from_re(-0.4) && i56 != 2 { continue 'r60; }
                        f68.1 = f68.1 + size(&l66[..]);
                        f68.1 = f68.1 + ((v[i61 % v.len()] + f68.0) + (l66[(i7 + 1) % l66.len()] + f67.0)).tanh();
                        f68.1 = (if (w[(n + 1) % 3] + f68.1) < f68.1 { l10[(i56 + 1) % l10.len()].cos() } else { g1(f68.1, w[0]) });
                        if i62 > 0 && (x + m4[(0) % 2][i56 % 3]) < (v[v.len() - 1] - y) { break 'r59; }
                        let mut a69 = 'r70: {
                            f68.1 = f68.1 * (-(((f68.0 * w[2]) - (w[i61 % 3] * f68.0)) * ((f68.0 * w[2]) - (w[i61 % 3] * f68.0)))).exp().cos();
                            let a71 = (-f67.0);
                            let z72 = a71.sqrt();
                            let mut a73 = if a71 > Number::from_re(0.1) { z72.sin() } else { (match i61 % 3 { 0 => Number::from_re(0.5), 1 => (v[i7] + f67.0).sin(), _ => f67.0 }) };
                            f68.1 = f68.1 + (v.iter().filter(|t75| **t75 > Number::from_re(i61 as f64)).map(|t75| t75.sin()).sum::<Number>()).sin();
                            if i56 % 2 == 0 { break 'r70 size(&l66[..]); }
                            f68.0 = (l66.iter().rev().enumerate().map(|(s76, t77)| *t77 * Number::from_re(s76 as f64)).sum::<Number>()).sin();
                            (f67.0 * (f67.0 + w[2]).sin().cos())
                        };
                    }
                    l10[i56] = l10[i56] * l10[i56] / (Number::from_re(1.0) + l10[i56] * l10[i56]);
                }
                for (t79, s78) in l10.iter_mut().zip(&v[..]) {
                    *t79 = *t79 * (v.iter().scan(w[0], |s81, t82| { *s81 = *s81 * Number::from_re(0.5) + *t82; Some(*s81) }).sum::<Number>()).sin() - *s78;
                }
            }
            for t85 in l10.iter_mut() {
                *t85 = *t85 * (m4[(i7 % 3) % 2][i7 % 3] * v[i7 - 1]).cos();
                let f86 = halves((v.iter().copied().fold((x, (*t85)), |(s87, p), t88| (s87 * Number::from_re(0.5) + t88, p - t88 * s87 * Number::from_re(0.25))).1).sin() + x * Number::from_re(0.1));
                *t85 = (v.iter().zip(&v[..]).map(|(s89, t90)| *s89 * *t90 + w[2]).sum::<Number>()).sin();
                *t85 = *t85 - ((Number::from_re(1.0) * f86.1) - (-w[1])).sin();
            }
            let (i91, i92) = (l10.len() - 1, (n + 1) % l10.len());
            l10.swap(i91, i92);
        }
        'r93: for i95 in 0..3 {
            if let Some(t97) = l10.get(i95) {
                let mut b99 = [(*t97), ((*t97) * l10[i7 % l10.len()]).tanh(), (*t97)];
                b99[1] = b99[1] * (y * Number::from_re(0.6) + l10[0] * Number::from_re(-0.4)).cos();
                let mut a100 = x;
            }
            let mut m101 = vec![vec![y, turned(w, y)[n % 3]], l10.to_vec()];
            'r94: for i96 in 0..=n % 3 {
                let mut a104 = ({ let t103 = (x + (w[1] - m101[(1) % m101.len()][0])); (if (w[i96 % 3] + y) < (m4[(1) % 2][1] + Number::from_re(i7 as f64)) { (t103 - y).sin() } else { (y * t103).sin() }) });
                if (y * x) < (x + w[n % 3]) { break 'r94; }
                let mut i105 = 0;
                loop {
                    i105 += 1;
                    if i105 > n || (Number::from_re(0.25) * w[0]) < (x * a104) { break; }
                    let mut d108 = Marked { at: [tower((v[i7] + y), n % 4), w[1]], kind: i96 % 5, scale: 0.5 };
                    let i109 = n % m101.len();
                    m101[i109].push((Number::from_re(i96 as f64) * (x * d108.at[d108.kind % 2]).sin().cos()));
                }
                if i96 > 0 && n > 1 { continue 'r93; }
                let mut m111 = vec![l10.to_vec()];
                for i112 in 0..n {
                    m111.push(vec![(x * (y - x).sin().cos()); i112 % 2 + 1]);
                }
            }
            let mut b113 = w;
        }
    }
    let mut a114 = split(&v[..], (y * (v[(n + 1) % v.len()] + w[(n + 1) % 3]).sin().cos())).1;
    if n > 1 {
        let mut a116;
        if v[n % v.len()] <= Number::from_re(-1.0) {
            a114 = (m4[((n + 1) % 3) % 2][0] * ({ let t117 = v[(n + 1) % v.len()]; (y * v[(n + 1) % v.len()]).sin() }).cos());
            let mut l118 = v.iter().map(|t119| *t119 * a114).collect::<Vec<Number>>();
            a116 = (y * (a114 - y).sin().cos());
        } else {
            a116 = (w[1] * (-((v[n % v.len()] - y) * (v[n % v.len()] - y))).exp().cos());
        }
        for t122 in w {
            for t125 in &v[..] {
                let (mut l126, l127) = sorted_out(&v[..], (v[1] * (-Number::from_re(0.9)).sin().cos()));
                let k128 = if (a114 - l126[n % l126.len()]) < (a116 * m4[((n + 1) % 3) % 2][n % 3]) { 2 } else { n % 4 };
                for i129 in 0..k128 {
                    let g130 = |s131: Number, t132: Number| -> Number { if (v[n % v.len()] + t132) <= Number::from_re(0.0) { return (t132 * (-w[(n + 1) % 3]).sin().cos()); } ({ let t133 = (-(-t122)); size(&l127[..]) }) };
                    a114 = a114 + (y * size(&l127[..]).cos());
                }
                l126.fill(t122);
            }
        }
        let mut a136 = 'r137: {
            a116 = a116 + ((a116 + y) + (v[n % v.len()] * v[0])).tanh();
            let mut c140 = Body { at: [(Number::from_re(-0.75) * Number::from_re(0.6) + w[(n + 1) % 3] * Number::from_re(-0.4)), a114], speed: a116 };
            a114 = a114 - (v.iter().map(|t142| *t142 * c140.at[0]).sum::<Number>()).sin();
            if (w[n % 3] * a114) > Number::from_re(1.0) && n != 2 { break 'r137 (v.iter().fold(Number::from_re(0.9), |s138, t139| s138 * Number::from_re(0.5) + *t139 * v[(n + 1) % v.len()])).sin(); }
            for i143 in 0..v.len() {
                a116 = a116 + ({ let t146 = ((-c140.at[0]) - (x + x)); (-((-w[i143 % 3]) * (-w[i143 % 3]))).exp() });
                let a147 = (v[i143] - y);
                let z148 = a147.ln();
                let mut a149 = if a147 < Number::from_re(0.1) { a116 } else if a116 > Number::from_re(0.2) { z148.cos() * a116 } else { z148.tanh() };
            }
            (x * (a116 + x).sin().cos())
        };
    }
    let mut m152 = vec![vec![y, x.tanh()], v.to_vec()];
    if n > 1 {
        a114 = a114 * ((y * Number::from_re(0.6) + x * Number::from_re(-0.4))).sin();
        let a154 = (y - w[n % 3]);
        let z155 = a154.ln() * a154.sqrt();
        let mut a156 = if a154 > Number::from_re(0.1) { z155.sin() } else { g1(w[n % 3], v[(n + 1) % v.len()]) };
    } else if n % 2 == 0 {
        let mut i157 = 0;
        'r160: loop {
            i157 += 1;
            if i157 > n || n > 1 { break; }
            'r164: for i161 in 1..v.len() {
                let mut l165 = vec![x; v.len()];
            }
            for i167 in 0..n {
                let mut a170 = match n { 0..=1 => (v.windows(2).map(|t173| t173[0] * t173[1]).sum::<Number>()).sin(), k171 if k171 % 2 == 0 && (-a114) > v[v.len() - 1] => (a114 + v[n % v.len()]).tanh(), _ => v[v.len() - 1] };
                let mut a174 = match i167 % 4 { 0 if (w[n % 3] + a170) < (-a170) => (v[i167 % v.len()] + v[v.len() - 1]).cos(), k175 if k175 == 2 => Number::from_re(0.0), 1 | 3 => g1(m152.iter().map(|r| r[0] * r[r.len() - 1]).sum::<Number>(), w[1]), _ => (x * x) };
                a114 = a114 + turned(w, (v[v.len() - 1] + v[1]))[(i157 + 1) % 3];
            }
        }
    } else {
        if let [t176, .., t177] = &v[..] {
            let mut e178 = Layer { weights: v.to_vec(), rows: vec![[(match n % 3 { 0 => x, 1 => ((*t176) + y).sin(), _ => y }), v[v.len() - 1]], [v[v.len() - 1], v[v.len() - 1]]], bias: v[v.len() - 1] };
            m4[(0) % 2][n % 3] = m4[(0) % 2][n % 3] * ((v[(n + 1) % v.len()] * (Number::from_re(n as f64) + w[n % 3]).sin().cos())).sin();
        }
        for t181 in v.windows(2) {
            let l184 = &v[v.len() - 2..];
            let (mut l185, l186) = sorted_out(&v[..], (-w[n % 3]).cos());
        }
    }
    a114 * Number::from_re(0.5) + w[1] + m4[n % 2][1] + m152.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>()
}
pub(crate) fn o56(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p56(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p56(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p57(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = mix((v[n % v.len()] * x), w[0]);
    let mut l2 = vec![a1, Number::from_re(0.5)];
    for i4 in 0..n {
        let t3 = l2[l2.len() - 1] * (match n % 3 { 0 => v[1], 1 => (v[i4 % v.len()] - w[(n + 1) % 3]).sin(), _ => x });
        l2.push(t3);
    }
    'r8: for i5 in 0..n {
        'r12: for t11 in w {
            a1 = a1 * ((v.iter().filter(|t14| **t14 > t11).map(|t14| t14.sin()).sum::<Number>()).sin()).sin();
            a1 = a1 + (a1 / (((-x) + (w[1] - w[2])) * ((-x) + (w[1] - w[2])) + Number::from_re(1.5)));
            for t16 in l2.chunks_mut(2) {
                t16[0] = t16[0] * (-a1).tanh() + t16[t16.len() - 1];
            }
        }
    }
    if let Some((t18, t19)) = v.split_first() {
        for t22 in l2.windows(2) {
            a1 = a1 + mix((-a1), (*t18));
        }
        'r26: for t25 in w {
            a1 = a1 - (match n % 3 { 0 => t25, 1 => tower((v[n % v.len()] - (*t18)), n % 4), _ => v[1] });
        }
        for i27 in 1..l2.len() {
            a1 = a1 * (size(&v[..])).sin();
        }
    }
    a1 = a1 * (w[1] * turned(w, x)[1].cos()).cos();
    ((Number::from_re(0.5) - y).tanh(), a1 * Number::from_re(0.25) + w[0] + l2.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o57(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p57(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p57(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p58(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut a3 = (v.iter().skip(1).take(2).map(|t2| t2.cos() * v[(n + 1) % v.len()]).sum::<Number>()).sin();
    let mut b4 = [x, (if (v[v.len() - 1] + w[(n + 1) % 3]) < (y * v[n % v.len()]) { a3.sin() } else { (y - a3).sin() }), a3];
    let l7 = &v[v.len() - 2..];
    'r8: for i10 in 0..n {
        a3 = a3 + tower((y + a3), i10 % 4);
        'r9: for i11 in 0..=n % 3 {
            let (mut f14, a15) = spread(b4, (a3 - b4[i10 % 3]).cos(), n);
            b4[0] = (f14[1] - b4[2]).sin();
            let mut l16 = l7.iter().map(|t17| *t17 * a15).collect::<Vec<Number>>();
            if (v[n % v.len()] + l7[(n + 1) % l7.len()]) < (-w[2]) { continue 'r9; }
            let mut l22 = std::mem::replace(&mut l16, vec![a3, a3]);
            l16 = vec![(b4.map(|t19| t19 * v[v.len() - 1]).iter().copied().sum::<Number>()).sin(), a3];
            if i11 > 0 && (a3 + x) < (l7[l7.len() - 1] - w[n % 3]) { break 'r9; }
            let (mut a23, a24) = halves((Number::from_re(-0.4) / ((a15 + f14[0]) * (a15 + f14[0]) + Number::from_re(1.5))) + x * Number::from_re(0.1));
            match i10 % 3 {
                0 if (w[i11 % 3] + b4[0]) < (x + l7[l7.len() - 1]) => {
                    let mut i27 = 0;
                    let mut a26 = loop {
                        i27 += 1;
                        if i27 > n { break Number::from_re(0.3); }
                        f14[0] = (w[n % 3] + (-y)).cos();
                        if (-Number::from_re(0.0)) < (a15 * w[(n + 1) % 3]) { break (w[0] * (Number::from_re(0.25) + l22[i10 % l22.len()]).sin().cos()); }
                        f14[0] = f14[0] * (-(x + a23)).tanh().cos();
                    };
                }
                k25 if k25 == 1 => {
                    a23 = a23 + (l22[i11 % l22.len()] * (a15 * v[(k25 + 1) % v.len()].sin().cos()).cos());
                }
                _ => {
                    f14[0] = f14[0] + (a23 * Number::from_re(0.6) + w[i10 % 3] * Number::from_re(-0.4));
                    a3 = a3 - (w[(i10 + 1) % 3] * ((0..i11 % 4).map(|i30| l22[i30 % l22.len()] * w[(n + 1) % 3]).sum::<Number>()).sin().cos());
                }
            }
        }
        a3 = a3 * (turned(w, (x * x))[1]).sin();
    }
    let l33 = &l7[l7.len() - 2..];
    let (mut l34, l35) = sorted_out(&l33[..], (b4[(n + 1) % 3] * Number::from_re(0.6) + Number::from_re(n as f64) * Number::from_re(-0.4)));
    for i36 in 0..n {
        let mut q39: Option<Number> = None;
        for t41 in l35.iter() {
            if *t41 > a3 { q39 = Some(*t41 * (match i36 % 3 { 0 => x, 1 => (-w[1]).sin(), _ => Number::from_re(n as f64) })); break; }
        }
        let mut a40 = if let Some(t41) = q39 { t41 * a3 } else { a3 };
        let k42 = if i36 > 1 { 2 } else { n % 4 };
        for i43 in 0..k42 {
            let a44 = (a3 * x.sin().cos());
            let mut i45 = 0;
            loop {
                i45 += 1;
                if i45 > n || (Number::from_re(0.25) + b4[2]) < (y + a3) { break; }
                let mut l48 = l33.iter().map(|t49| *t49 * b4[i45 % 3]).collect::<Vec<Number>>();
                a40 = a40 * (l35.iter().skip(1).take(2).map(|t51| t51.cos() * x).sum::<Number>()).sin().cos();
                let t53 = l48.remove(i45 % 2);
                l48.push(t53 * a40);
            }
        }
    }
    l35
}
pub(crate) fn o58(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p58(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    let b = p58(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>();
    s
}

pub(crate) fn p59(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let l3 = &v[v.len() - 2..];
    let (mut a4, a5) = halves(Number::from_re(0.3).sin() + x * Number::from_re(0.1));
    let a8 = ({ let t6 = ((-x) - (-y)); ({ let t7 = (-a4); (-a4).sin() }) });
    let mut a9 = match n % 4 { 0 if v[v.len() - 1] < (a8 + x) => (w[n % 3] * (v[n % v.len()] + Number::from_re(0.9)).sin().cos()), k10 if k10 == 2 => Number::from_re(-0.4), 1 | 3 => (w[1] * (v[n % v.len()] + x).sin().cos()), _ => (-x) };
    if (w[1] + a9) <= Number::from_re(0.9) {
        for i11 in 2..=n {
            let k14 = if i11 > 1 { 2 } else { n % 4 };
            for i15 in 0..k14 {
                a4 = ({ let t16 = ((a8 - a5) + (Number::from_re(-0.4) * a8)); (-((l3[n % l3.len()] - a8) * (l3[n % l3.len()] - a8))).exp() });
            }
        }
        'r20: for i17 in 0..l3.len() {
            a9 = a9 + (l3.windows(2).map(|t22| t22[0] * t22[1]).sum::<Number>()).sin();
        }
    } else {
        (a4, a9) = (a9, (a8 * Number::from_re(0.6) + a5 * Number::from_re(-0.4)));
        for i23 in 0..2 {
            let mut f27 = ((a5 / ((l3[l3.len() - 1] * a9) * (l3[l3.len() - 1] * a9) + Number::from_re(1.5))), a9);
        }
    }
    a4 * Number::from_re(0.9) + a9 * Number::from_re(-0.75) + w[n % 3]
}
pub(crate) fn o59(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p59(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p59(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p60(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a2 = ({ let t1 = ((x * v[0]) + Number::from_re(-0.4)); tower((-x), n % 4) });
    let (mut a3, a4) = halves((-Number::from_re(-1.0)).sin() + x * Number::from_re(0.1));
    let a5 = (if (w[0] - w[(n + 1) % 3]) < (w[n % 3] + a3) { (a4 * Number::from_re(0.6) + a3 * Number::from_re(-0.4)) } else { turned(w, (Number::from_re(-0.75) + a2))[n % 3] });
    'r9: for (&s7, t8) in v.iter().zip(v.iter().rev()) {
        let mut i10 = 0;
        loop {
            i10 += 1;
            if i10 > n || (w[1] + a4) < Number::from_re(-0.4) { break; }
            let mut q13: Option<Number> = None;
            for t15 in v.iter() {
                if *t15 > (*t8) { q13 = Some(*t15 * (Number::from_re(0.3) * Number::from_re(0.6) + (*t8) * Number::from_re(-0.4))); }
            }
            let mut a14 = q13.map_or(x, |t15| t15.sin() * (*t8));
            let mut i16 = 0;
            loop {
                i16 += 1;
                if i16 > n || (a3 + v[n % v.len()]) < (w[2] - (*t8)) { break; }
                let mut m19 = vec![v.to_vec()];
                for i20 in 0..n {
                    m19.push(vec![(if (-v[1]) < (w[n % 3] + x) { (Number::from_re(0.9) + y).sin() } else { (a14 - a14).sin() }); i20 % 2 + 1]);
                }
            }
            a2 = ((x + v[n % v.len()]) - (v[i10 % v.len()] - w[(n + 1) % 3])).sin();
        }
        for (i21, t23) in v.iter().enumerate() {
            let mut m24 = vec![vec![Number::from_re(0.5); n % 3 + 1]; 2];
        }
        for i26 in 0..v.len() {
            let a29 = (-a5);
            let z30 = a29.ln() * a29.sqrt();
            let mut a31 = [(a5 * Number::from_re(0.6) + a2 * Number::from_re(-0.4)), z30.sin()][(a29 > Number::from_re(0.1)) as usize];
        }
    }
    let mut e32 = Layer { weights: v.to_vec(), rows: vec![[(-(v[(n + 1) % v.len()] * v[(n + 1) % v.len()])).exp(), x], [x, x]], bias: x };
    let mut q33: Option<Number> = None;
    for t35 in v.iter() {
        if *t35 > a3 { q33 = Some(*t35 * (v[0] + w[(n + 1) % 3]).cos()); }
    }
    let mut a34 = if let Some(t35) = q33 { t35 * a3 } else { v[v.len() - 1] };
    a2 * Number::from_re(0.0) + a3 * Number::from_re(0.25) + a34 * Number::from_re(0.3) + w[n % 3] + e32.bias + e32.weights.iter().sum::<Number>() * e32.rows[1][0]
}
pub(crate) fn o60(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p60(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p60(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p61(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = halves((Number::from_re(1.0) + y)).1;
    let mut b2 = w;
    let mut q3: Option<Number> = None;
    for t5 in v.iter() {
        if *t5 > w[0] { q3 = Some(*t5 * (-((Number::from_re(1.0) - a1) * (Number::from_re(1.0) - a1))).exp()); break; }
    }
    let mut a4 = q3.map_or(v[0], |t5| t5.sin() * w[0]);
    let mut l6 = vec![v[(n + 1) % v.len()], (dotted(w, &w) * a1).sin(), Number::from_re(0.25)];
    (a4.cos(), a1 * Number::from_re(-1.0) + a4 * Number::from_re(-1.0) + w[0] + b2[0] + l6.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o61(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p61(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p61(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p62(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut b1 = [Number::from_re(n as f64); 3];
    let l4 = &v[v.len() - 2..];
    b1[(n + 1) % 3] = (w[1] * Number::from_re(0.6) + b1[2] * Number::from_re(-0.4));
    'r8: for i5 in 1..l4.len() {
        for t11 in l4.windows(2) {
            for i12 in 0..v.len() {
                if let Some(t15) = l4.get(i12) {
                    let mut a17 = (Number::from_re(0.0) * y).sin();
                }
                let mut b18 = turned(w, w[i5 % 3]);
                let a19 = l4[i5 - 1];
                let z20 = a19.ln();
                let mut a21 = if a19 > Number::from_re(0.1) { z20.sin() } else { (match i5 % 3 { 0 => b18[i5 % 3], 1 => (w[i5 % 3] + t11[0]).sin(), _ => x }) };
            }
        }
        for i22 in (0..n).step_by(2) {
            let mut m27 = vec![vec![v[n % v.len()], ({ let t25 = (Number::from_re(-0.75) - v[(i5 + 1) % v.len()]); (-y).sin() })], v.to_vec()];
            if (y + b1[(i22 + 1) % 3]) > Number::from_re(0.3) && i5 != 2 { break 'r8; }
        }
        let mut i29 = 0;
        'r32: while i29 < 4 && (y - w[(n + 1) % 3]) < Number::from_re(0.8) {
            let l35 = &v[v.len() - 2..];
            i29 += 1;
        }
    }
    for i36 in 1..v.len() {
        match n % 3 {
            0 if (y + y) > Number::from_re(-1.0) && i36 != 2 => {
                let mut i40 = 0;
                loop {
                    i40 += 1;
                    if i40 > n || (w[0] + v[i36 - 1]) < (x + Number::from_re(0.25)) { break; }
                    b1.swap(0, (i36 + 1) % 3);
                    let mut l43 = l4.to_vec();
                    while let Some(t44) = l43.pop() {
                        if l43.len() > 2 && n % 2 == 0 { l43.pop(); }
                        match i40 % 3 {
                            0 if (Number::from_re(0.5) + l4[n % l4.len()]) < (y * y) => {
                                b1[i40 % 3] = b1[i40 % 3] + (t44 * (-((y - t44) * (y - t44))).exp().cos());
                                if let [t46, .., t47] = &l4[..] {
                                    let mut a48 = square((y * l4[(i40 + 1) % l4.len()])).sin();
                                    let mut i50 = 0;
                                    let mut a49 = loop {
                                        i50 += 1;
                                        if i50 > n { break a48; }
                                        a48 = halves((b1[(i40 + 1) % 3] * (*t47))).0;
                                        if (l4[1] + t44) > Number::from_re(0.3) && i36 != 2 { break tower(v[i36 - 1], n % 4); }
                                        a48 = a48 * (((-t44) + (w[(i40 + 1) % 3] + w[i40 % 3])).cos()).sin();
                                    };
                                }
                                let [mut a51, a52, mut a53] = turned(b1, b1[2]);
                            }
                            k45 if k45 == 1 => {
                                let mut b54 = [l4[i36 % l4.len()]; 3];
                                let mut a55 = split(&v[..], size(&v[..])).1;
                            }
                            _ => {
                                let mut f57 = ((-w[2]).cos(), w[(i40 + 1) % 3]);
                                let mut a58 = match i36 { 0..=1 => (v.iter().copied().map(|t61| square(t61) - f57.0).sum::<Number>()).sin(), k59 if k59 % 2 == 0 && (w[2] + f57.0) > Number::from_re(0.3) => (b1[2] * Number::from_re(0.6) + y * Number::from_re(-0.4)), _ => Number::from_re(0.3) };
                            }
                        }
                    }
                    let mut d63 = Marked { at: [({ let t62 = x; (l4[n % l4.len()] - l4[l4.len() - 1]).sin() }), x], kind: i36 % 5, scale: 0.5 };
                }
            }
            k39 if k39 == 1 => {
                b1[(k39 + 1) % 3] = (-(((x + y) * w[k39 % 3]) * ((x + y) * w[k39 % 3]))).exp();
                if Number::from_re(-0.4) < (-y) {
                    'r64: for i66 in (0..n).rev() {
                        let mut f68 = halves((Number::from_re(0.9) + Number::from_re(0.3)).sin() + x * Number::from_re(0.1));
                        'r65: for i67 in 0..=n % 3 {
                            (f68.0, f68.1) = (f68.1, ({ let t69 = (v[(k39 + 1) % v.len()] + b1[1]); (-b1[i67 % 3]).sin() }));
                            if (Number::from_re(n as f64) + y) < (w[k39 % 3] * v[i36 - 1]) { break 'r65; }
                            let mut a70 = split(&v[..], (w[i66 % 3] * (f68.1 + Number::from_re(0.3)).sin().cos())).1;
                            b1[1] = (l4[i67 % l4.len()] * Number::from_re(0.6) + Number::from_re(n as f64) * Number::from_re(-0.4));
                            f68.0 = (l4.iter().copied().map(|t73| square(t73) - y).sum::<Number>()).sin();
                            if i67 > 0 && n > 1 { break 'r64; }
                            f68.1 = f68.1 * (f68.0 / (((v[i36 - 1] * Number::from_re(i66 as f64)) + (f68.1 + b1[2])) * ((v[i36 - 1] * Number::from_re(i66 as f64)) + (f68.1 + b1[2])) + Number::from_re(1.5))).cos();
                        }
                        b1[i36 % 3] = b1[i36 % 3] - (b1[0] * Number::from_re(0.6) + b1[1] * Number::from_re(-0.4));
                    }
                } else if (Number::from_re(k39 as f64) - b1[k39 % 3]) < (-w[n % 3]) {
                    let g74 = |s76: Number, t75: Number| (v.iter().zip(&v[..]).map(|(s77, t78)| *s77 * *t78 + y).sum::<Number>()).sin();
                } else {
                    let mut f79 = halves((x * (x + Number::from_re(n as f64)).sin().cos()) + x * Number::from_re(0.1));
                }
            }
            _ => {
                match n % 3 {
                    0 if y > Number::from_re(0.3) && n != 2 => {
                        let mut b81 = turned(w, x);
                        let mut a82 = match i36 { 0..=1 => v[0].cos(), k83 if k83 % 2 == 0 && (-l4[0]) > w[(n + 1) % 3] => (-((v[i36 - 1] + Number::from_re(0.25)) * (v[i36 - 1] + Number::from_re(0.25)))).exp(), _ => w[(n + 1) % 3] };
                    }
                    k80 if k80 == 1 => {
                        let mut a84 = y;
                        let mut q85: Option<Number> = None;
                        for t87 in v.iter() {
                            if *t87 > b1[0] { q85 = Some(*t87 * (w[i36 % 3] - b1[k80 % 3]).sin()); }
                        }
                        let mut a86 = q85.map_or(y, |t87| t87.sin() * b1[0]);
                    }
                    _ => {
                        let mut l88 = v.iter().map(|t89| *t89 * b1[1]).collect::<Vec<Number>>();
                    }
                }
                let (mut a90, a91) = halves((if (y + Number::from_re(1.0)) < (x + w[n % 3]) { (y + y).sin() } else { (w[n % 3] + y).sin() }) + x * Number::from_re(0.1));
            }
        }
        b1[(n + 1) % 3] = (b1[1] * x).cos();
    }
    w[1] + b1[1]
}
pub(crate) fn o62(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p62(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p62(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p63(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a3 = (v.windows(2).map(|t2| t2[0] * t2[1]).sum::<Number>()).sin();
    let mut a4 = size(&v[..=1]);
    let (mut a5, a6) = halves((x / ((v[v.len() - 1] + x) * (v[v.len() - 1] + x) + Number::from_re(1.5))) + x * Number::from_re(0.1));
    a4 = a4 * (a3 * (a3 * Number::from_re(0.6) + a6 * Number::from_re(-0.4)).cos()).cos();
    'r10: for i7 in 0..n {
        a4 = a4 + (w[i7 % 3] * (v.iter().flat_map(|t12| [*t12, *t12 * a4]).sum::<Number>()).sin().cos());
        match i7 % 3 {
            0 if y < (-a3) => {
                let mut c16 = Body { at: [(v.iter().cycle().take(n + 2).map(|t18| *t18 * a3).sum::<Number>()).sin(), y], speed: w[n % 3] };
                let mut i19 = 0;
                loop {
                    i19 += 1;
                    if i19 > n || (a4 * v[(i7 + 1) % v.len()]) < (w[2] - a6) { break; }
                    let mut l22 = smoothed(&v[..], n);
                    let mut d24 = Marked { at: [(a5 * a4).tanh(), w[0]], kind: i19 % 5, scale: 0.5 };
                    a5 = a5 - (dotted(w, &w) * a5).sin();
                }
            }
            k13 if k13 == 1 => {
                let mut i27 = 0;
                while i27 < n {
                    let mut d30 = Marked { at: [(a4 * a4.sin().cos()), v[i27 % v.len()]], kind: i7 % 5, scale: 0.5 };
                    i27 += 1;
                }
                for i31 in 0..2 * n + 1 {
                    a5 = a5 + (w[n % 3] * (v.windows(2).map(|t33| t33[0] * t33[1]).sum::<Number>()).sin().cos());
                }
            }
            _ => {
                a4 = (a6 * size(&v[..]).cos());
            }
        }
        if (a4 + a3) < (-a6) {
            'r37: for (i34, t36) in v.iter().enumerate() {
                a5 = a5 - ((a4 + Number::from_re(0.3)) - (Number::from_re(0.25) + a4)).sin();
                let mut l40 = smoothed(&v[..], n);
                let mut a42 = match n % 4 { 0 if (w[(i7 + 1) % 3] - a4) < a4 => (a3 * ((*t36) + a5).sin().cos()), k43 if k43 == 2 => l40[(i7 + 1) % l40.len()], 1 | 3 => (-((l40[n % l40.len()] * a3) * (l40[n % l40.len()] * a3))).exp(), _ => (Number::from_re(-1.0) + (*t36)) };
            }
            let a44 = (w[i7 % 3] + a5);
            let z45 = a44.sqrt();
            let mut a46 = if a44 < Number::from_re(0.1) { a6 } else if a6 > Number::from_re(0.2) { z45.cos() * a6 } else { z45.tanh() };
            for i49 in 0..v.len() {
                a4 = (w[i7 % 3] * Number::from_re(0.6) + a3 * Number::from_re(-0.4));
                a46 = a46 - (Number::from_re(1.0) / ((v[i49] - (w[0] - a5)) * (v[i49] - (w[0] - a5)) + Number::from_re(1.5)));
            }
        } else {
            a5 = (a3 / (((Number::from_re(-0.4) + a6) + (v[1] + y)) * ((Number::from_re(-0.4) + a6) + (v[1] + y)) + Number::from_re(1.5)));
            (a4, a5) = (a5, (y + a6).tanh());
        }
    }
    a4 * Number::from_re(0.0) + a5 * Number::from_re(-0.4) + w[1]
}
pub(crate) fn o63(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p63(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p63(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p64(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut c1 = Body { at: [(Number::from_re(-0.4) * (y + v[n % v.len()]).sin().cos()), y], speed: v[0] };
    let a3 = ({ let t2 = ((y + y) * y); (v[n % v.len()] / ((t2 + Number::from_re(n as f64)) * (t2 + Number::from_re(n as f64)) + Number::from_re(1.5))) });
    let mut i4 = 0;
    loop {
        i4 += 1;
        if i4 > n || (x - c1.at[0]) > Number::from_re(-0.75) && n != 2 { break; }
        let mut e8 = Layer { weights: v.to_vec(), rows: vec![[({ let t7 = (y + x); (w[(n + 1) % 3] - y).sin() }), x], [x, x]], bias: x };
        for i9 in 0..2 {
            let mut a14 = (v.iter().chain(v.iter()).map(|t13| *t13 * x).sum::<Number>()).sin();
            let (mut l17, l18) = sorted_out(&v[..], (v.iter().filter(|t16| **t16 > a14).map(|t16| t16.sin()).sum::<Number>()).sin());
            if (a3 * a14) > Number::from_re(0.25) && i4 != 2 {
                a14 = (a14 * Number::from_re(0.6) + l17[0] * Number::from_re(-0.4));
                c1.speed = (x * Number::from_re(0.6) + l17[(n + 1) % l17.len()] * Number::from_re(-0.4));
                a14 = (w[(n + 1) % 3] * ({ let t19 = (-y); l17[0].sin() }).cos());
            } else {
                c1.at = [({ let t20 = (w[1] * a3); (a3 + a14).sin() }), c1.at[0]];
                if (l18[n % l18.len()] + w[n % 3]) < a14 { return [(if a3 < (w[(i9 + 1) % 3] - x) { (l17[(i9 + 1) % l17.len()] + l17[n % l17.len()]).sin() } else { (w[i9 % 3] * a3).sin() }), x, w[0]]; }
                a14 = (y * (l18[n % l18.len()] * Number::from_re(0.6) + y * Number::from_re(-0.4)).cos());
            }
        }
    }
    c1.at = [size(&v[..=1]), c1.at[0]];
    let mut m21 = vec![vec![v[v.len() - 1]; n % 3 + 1]; 2];
    let mut a23 = 'r24: {
        let [mut a25, a26, mut a27] = w;
        if n % 2 == 0 { break 'r24 turned(w, y)[(n + 1) % 3]; }
        let mut q28: Option<Number> = None;
        for t30 in v.iter() {
            if *t30 > a27 { q28 = Some(*t30 * tower((a27 * a26), n % 4)); break; }
        }
        let mut a29 = q28.map(|t30| t30 * v[0]).unwrap_or_else(|| a27.sin());
        a29 = a29 * (v[0] * (match n % 3 { 0 => Number::from_re(n as f64), 1 => a3.sin(), _ => y }).cos()).cos();
        (Number::from_re(n as f64) + a3).cos()
    };
    let (mut a31, a32) = ((match n % 3 { 0 => c1.at[1], 1 => (w[n % 3] + w[(n + 1) % 3]).sin(), _ => x }), y);
    [a23 * Number::from_re(-0.4) + a31 * Number::from_re(-0.75) + w[2] + c1.speed + c1.at[1] + m21.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>(), (a23 * a32).sin(), w[n % 3]]
}
pub(crate) fn o64(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p64(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p64(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p65(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut l1 = vec![y, mix((w[(n + 1) % 3] + y), y), Number::from_re(0.25)];
    let mut a3 = w[1];
    let mut l4 = vec![x, Number::from_re(0.5)];
    for i6 in 0..n {
        let t5 = l4[l4.len() - 1] * (Number::from_re(1.0) * a3).sin();
        l4.push(t5);
    }
    for (&s8, t9) in l4.iter().zip(v.iter().rev()) {
        let i10 = l1.len() - 1;
        l1[i10] = l1[i10] + (-(((a3 + w[n % 3]) + (-w[2])) * ((a3 + w[n % 3]) + (-w[2])))).exp();
    }
    for i11 in (1..l4.len()).rev() {
        a3 = a3 + ({ let t14 = (a3 - Number::from_re(1.0)); (a3 * (w[0] + Number::from_re(0.25)).sin().cos()) });
        l4[i11 - 1] = mix((Number::from_re(0.5) - l1[l1.len() - 1]), a3);
    }
    a3 * Number::from_re(0.9) + w[n % 3] + l1.iter().sum::<Number>() + l4.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o65(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p65(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p65(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p66(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let mut a1 = (v[n % v.len()] * Number::from_re(0.6) + Number::from_re(0.3) * Number::from_re(-0.4));
    let l4 = &v[v.len() - 2..];
    let mut d5 = Marked { at: [l4[1].sin(), y], kind: n % 5, scale: 0.5 };
    a1 = a1 + (-(((l4[0] - Number::from_re(n as f64)) - (Number::from_re(0.5) * v[(n + 1) % v.len()])) * ((l4[0] - Number::from_re(n as f64)) - (Number::from_re(0.5) * v[(n + 1) % v.len()])))).exp();
    a1 = (-(w[2] + w[2])).tanh();
    let (mut l8, l9) = sorted_out(&l4[..], (l4.iter().copied().max_by(|s6, t7| s6.partial_cmp(t7).unwrap()).unwrap()).sin());
    'r13: for i10 in (0..n).rev() {
        let mut e14 = Layer { weights: l8.to_vec(), rows: vec![[(x * (-x).sin().cos()), w[2]], [w[2], w[2]]], bias: w[2] };
    }
    l9
}
pub(crate) fn o66(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p66(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p66(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p67(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut m1 = [[x, (if (y + y) < (Number::from_re(-0.4) - v[1]) { (v[0] * y).sin() } else { (-y).sin() }), w[n % 3]], w];
    let mut b2 = [m1[(n % 3) % 2][1]; 3];
    let (mut a3, a4) = (tower((x + m1[(n % 3) % 2][n % 3]), n % 4), b2[n % 3]);
    for i5 in (0..n).rev() {
        let mut i8 = 0;
        loop {
            i8 += 1;
            if i8 > n || (y * x) <= Number::from_re(1.0) { break; }
            b2[(i5 + 1) % 3] = b2[(i5 + 1) % 3] + ({ let t11 = ((w[2] + a4) * w[(i8 + 1) % 3]); (a4 + a4).sin() });
            let (mut l12, l13) = sorted_out(&v[..], (x * a4).cos());
        }
    }
    for i14 in 0..n {
        b2[(n + 1) % 3] = b2[(n + 1) % 3] + ((-v[0]) * Number::from_re(i14 as f64)).cos();
        let mut e17 = Layer { weights: v.to_vec(), rows: vec![[(match i14 % 3 { 0 => y, 1 => (b2[n % 3] + x).sin(), _ => m1[((i14 + 1) % 3) % 2][n % 3] }), v[(n + 1) % v.len()]], [v[(n + 1) % v.len()], v[(n + 1) % v.len()]]], bias: v[(n + 1) % v.len()] };
    }
    if n % 2 == 0 {
        for i18 in 0..v.len() {
            let mut l21 = v.to_vec();
        }
        b2[n % 3] = b2[n % 3] - (match n % 3 { 0 => b2[n % 3], 1 => (y * Number::from_re(0.6) + y * Number::from_re(-0.4)), _ => a3 });
    } else {
        let b23 = std::mem::replace(&mut b2, w);
    }
    for i24 in 1..v.len() {
        let mut q27: Option<Number> = None;
        for t29 in v.iter() {
            if *t29 > x { q27 = Some(*t29 * halves((a4 * a4)).0); }
        }
        let mut a28 = match q27 { Some(t29) if t29 > x => t29.cos(), Some(t29) => t29 * x, None => x };
        let (mut a30, a31) = ((v.iter().take_while(|t33| **t33 < m1[(n % 3) % 2][0]).map(|t33| *t33 * *t33).sum::<Number>()).sin(), a3);
    }
    b2[n % 3] = (b2[1] * y).tanh();
    ((v.iter().skip(1).take(2).map(|t35| t35.cos() * w[n % 3]).sum::<Number>()).sin(), a3 * Number::from_re(0.25) + w[n % 3] + b2[n % 3] + m1[n % 2][1])
}
pub(crate) fn o67(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p67(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p67(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p68(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut c1 = Body { at: [(match n % 3 { 0 => y, 1 => (-x).sin(), _ => x }), v[0]], speed: x };
    let a4 = (v.iter().copied().reduce(|s2, t3| s2 * Number::from_re(0.5) + t3).unwrap_or(w[n % 3])).sin();
    let mut i5 = 0;
    loop {
        i5 += 1;
        if i5 > n || (-v[v.len() - 1]) < (w[n % 3] * x) { break; }
        let l10 = &v[v.len() - 2..];
        for i11 in 0..l10.len() {
            let mut e16 = Layer { weights: l10.to_vec(), rows: vec![[((if l10.iter().any(|t15| *t15 > c1.at[1]) { v[n % v.len()] } else { l10.last().copied().unwrap_or(c1.at[1]) })).sin(), l10[(i11 + 1) % l10.len()]], [l10[(i11 + 1) % l10.len()], l10[(i11 + 1) % l10.len()]]], bias: l10[(i11 + 1) % l10.len()] };
            let mut l17 = l10.iter().map(|t18| *t18 * y).collect::<Vec<Number>>();
            for i19 in 0..i11 {
                let mut a22 = (match i19 % 3 { 0 => y, 1 => (match n % 3 { 0 => Number::from_re(0.5), 1 => (a4 - a4).sin(), _ => v[i11 % v.len()] }), _ => l10[(i5 + 1) % l10.len()] });
                let mut a23 = 'r24: {
                    a22 = a22 * ((w[1] / ((-(l10[i11] * l10[i11])) * (-(l10[i11] * l10[i11])) + Number::from_re(1.5)))).sin();
                    a22 = a22 - ((0..i19 % 4).map(|i28| v[i28 % v.len()] * w[2]).sum::<Number>()).sin();
                    let mut m29 = vec![l10.to_vec()];
                    for i30 in 0..n {
                        m29.push(vec![(Number::from_re(0.5) * Number::from_re(0.6) + a4 * Number::from_re(-0.4)); i30 % 2 + 1]);
                    }
                    if (a4 - a22) > Number::from_re(-1.0) && i19 != 2 { break 'r24 ({ let t25 = (-a22); (a22 * t25).sin() }); }
                    a22 = (l17[(i19 + 1) % l17.len()] * (l10.iter().copied().fold((a4, v[0]), |(s31, p), t32| (s31 * Number::from_re(0.5) + t32, p - t32 * s31 * Number::from_re(0.25))).1).sin().cos());
                    a22 = (w[i19 % 3] / ((x + v[(n + 1) % v.len()]) * (x + v[(n + 1) % v.len()]) + Number::from_re(1.5)));
                    a22 = a22 * ((l17.iter().skip(1).take(2).map(|t34| t34.cos() * x).sum::<Number>()).sin()).sin();
                    turned(w, (a4 - w[2]))[i19 % 3]
                };
            }
        }
        let mut b35 = w;
    }
    let mut d38 = Marked { at: [(v.iter().rev().enumerate().map(|(s36, t37)| *t37 * Number::from_re(s36 as f64)).sum::<Number>()).sin(), v[1]], kind: n % 5, scale: 0.5 };
    [w[1] + c1.speed + c1.at[1] + d38.at[0] * d38.scale + Number::from_re(d38.kind as f64), ((0..n).map(|s39| a4 * Number::from_re(s39 as f64)).rev().fold(w[2], |s39, t40| s39 * Number::from_re(0.3) + t40)).sin(), x]
}
pub(crate) fn o68(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p68(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p68(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p69(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut l1 = vec![v[(n + 1) % v.len()], halves((-y)).0, Number::from_re(0.25)];
    let l5 = &v[v.len() - 2..];
    if (l5[n % l5.len()] * w[0]) <= Number::from_re(-1.0) {
        let mut m6 = vec![vec![y, tower((w[(n + 1) % 3] * l5[1]), n % 4)], l1.to_vec()];
        for t10 in w {
            let mut a11 = 'r12: {
                let mut a13 = y;
                if (x * t10) < (y * Number::from_re(-0.4)) { break 'r12 size(&l1[..]); }
                let (a14, a15) = split(&v[..], (match n % 3 { 0 => t10, 1 => y.sin(), _ => y }));
                for (i16, t18) in l5.iter().enumerate() {
                    let (i19, i20) = ((i16 + 1) % l1.len(), n % l1.len());
                    l1.swap(i19, i20);
                }
                for t23 in &v[..] {
                    a13 = a13 + size(&l1[..]);
                    a13 = a13 - mix((m6.iter().map(|r| r[0] * r[r.len() - 1]).sum::<Number>() * a14), l5[0]);
                    a13 = a13 + (v.iter().skip(1).take(2).map(|t25| t25.cos() * (*t23)).sum::<Number>()).sin();
                }
                (w[n % 3] + l1[n % l1.len()]).tanh()
            };
            a11 = (l1.iter().skip(1).take(2).map(|t27| t27.cos() * v[n % v.len()]).sum::<Number>()).sin();
            for (i28, t30) in v.iter().enumerate() {
                let mut i32 = 0;
                let mut a31 = loop {
                    i32 += 1;
                    if i32 > n { break (*t30); }
                    a11 = (match n % 3 { 0 => y, 1 => ((*t30) / ((-Number::from_re(n as f64)) * (-Number::from_re(n as f64)) + Number::from_re(1.5))), _ => l1[(n + 1) % l1.len()] });
                    if (y + (*t30)) < (y * Number::from_re(-0.75)) { break (y - t10).cos(); }
                    a11 = ((*t30) / ((-(-(*t30))) * (-(-(*t30))) + Number::from_re(1.5)));
                };
            }
        }
        let mut l33 = l1.to_vec();
        while let Some(t34) = l33.pop() {
            if l33.len() > 2 && n % 2 == 0 { l33.pop(); }
            let mut a35 = 'r36: {
                let (mut a39, a40) = ((-((l5[l5.len() - 1] * x) * (l5[l5.len() - 1] * x))).exp(), w[n % 3]);
                a39 = a39 - (match n % 3 { 0 => x, 1 => (t34 * (y + a39).sin().cos()), _ => v[0] });
                'r41: for i43 in 0..n {
                    'r47: for r45 in &m6 {
                        let k48 = if (-w[(n + 1) % 3]) <= Number::from_re(0.3) { 2 } else { n % 4 };
                        for i49 in 0..k48 {
                            a39 = a39 + (l5.iter().find(|t51| **t51 > a40).copied().unwrap_or(a40)).sin();
                        }
                    }
                    'r42: for i44 in 0..=n % 3 {
                        let mut a54 = (v.iter().rev().enumerate().map(|(s52, t53)| *t53 * Number::from_re(s52 as f64)).sum::<Number>()).sin();
                        if n % 2 == 0 { continue 'r41; }
                        let mut d57 = Marked { at: [(v.windows(2).map(|t56| t56[0] * t56[1]).sum::<Number>()).sin(), l5[l5.len() - 1]], kind: i44 % 5, scale: 0.5 };
                        if i44 > 0 && (a39 + t34) < (a40 - y) { break 'r41; }
                        l1[1] = l1[1] * l1[l1.len() - 1] / (Number::from_re(1.0) + l1[l1.len() - 1] * l1[l1.len() - 1]);
                        let mut e58 = Layer { weights: l1.to_vec(), rows: vec![[(-((-t34) * (-t34))).exp(), a54], [a54, a54]], bias: a54 };
                        std::mem::swap(&mut a39, &mut a54);
                    }
                    let a59 = Number::from_re(0.25);
                    let z60 = a59.sqrt();
                    let mut a61 = [(x / ((w[(i43 + 1) % 3] - w[i43 % 3]) * (w[(i43 + 1) % 3] - w[i43 % 3]) + Number::from_re(1.5))), z60.sin()][(a59 > Number::from_re(0.1)) as usize];
                    'r62: for i64 in 0..3 {
                        a39 = a39 + (t34 + t34).cos();
                        a39 = halves((a40 + a40)).1;
                        'r63: for i65 in 0..=n % 3 {
                            let i66 = n % l1.len();
                            l1[i66] = l1[i66] * l1[n % l1.len()] / (Number::from_re(1.0) + l1[n % l1.len()] * l1[n % l1.len()]);
                            if (w[2] + w[i43 % 3]) < (a39 * a39) { break 'r63; }
                            let mut a67 = match (i43 % 2, i65 % 2 == 0) { (0, true) => (a61 * (-Number::from_re(i43 as f64)).sin().cos()), (_, false) => a61, _ => square((w[1] + a39)).sin() };
                            if i65 > 0 && (w[2] + l5[0]) < a39 { continue 'r62; }
                            a39 = (Number::from_re(0.9) * (if n > 1 { (a61 + a67).sin() } else { (v[i64 % v.len()] - a61).sin() }).cos());
                        }
                        a39 = a39 + turned(w, (-w[1]))[(i64 + 1) % 3];
                        a39 = (w[(i43 + 1) % 3] * (-((v[(n + 1) % v.len()] + y) * (v[(n + 1) % v.len()] + y))).exp().cos());
                    }
                    let mut m69 = vec![l5.to_vec()];
                    for i70 in 0..n {
                        m69.push(vec![size(&l1[..]); i70 % 2 + 1]);
                    }
                }
                if (-l1[(n + 1) % l1.len()]) < (Number::from_re(n as f64) + Number::from_re(-0.75)) { break 'r36 (l5.iter().copied().map(|t38| square(t38) - w[0]).sum::<Number>()).sin(); }
                l1.sort_by(|s71, t72| s71.partial_cmp(t72).unwrap());
                let mut a73 = match n { 0..=1 => (-(l5[l5.len() - 1] * l5[l5.len() - 1])).exp(), k74 if k74 % 2 == 0 && y > t34 => (x * a39).sin(), _ => t34 };
                for i75 in 0..n {
                    a39 = a39 + (w[n % 3] * Number::from_re(0.6) + l5[1] * Number::from_re(-0.4));
                    a39 = a39 - turned(w, (-a40))[2];
                }
                (l1[n % l1.len()] / ((-y) * (-y) + Number::from_re(1.5)))
            };
            a35 = a35 + (a35 / (v[0] * v[0] + Number::from_re(1.5)));
            let mut a78 = a35;
        }
    } else if (x * x) < (Number::from_re(0.0) + x) {
        let mut m79 = [w, w];
        'r84: for (i81, t83) in l5.iter().enumerate() {
            for i85 in (1..l1.len()).rev() {
                let (mut a88, a89) = ((y * (*t83).sin().cos()), y);
                a88 = a88 + (y * Number::from_re(0.6) + m79[(2) % 2][(i81 + 1) % 3] * Number::from_re(-0.4));
            }
            let mut a90 = match i81 % 4 { 0 if i81 % 2 == 0 => (x * Number::from_re(0.6) + x * Number::from_re(-0.4)), k91 if k91 == 2 => x, 1 | 3 => (-((w[0] + w[(i81 + 1) % 3]) * (w[0] + w[(i81 + 1) % 3]))).exp(), _ => (y + (*t83)) };
            let mut i92 = 0;
            loop {
                i92 += 1;
                if i92 > n || (m79[(i81 % 3) % 2][0] + y) > Number::from_re(0.0) && n != 2 { break; }
                a90 = ((*t83) + w[2]).cos();
                a90 = a90 - ((-w[2]) * Number::from_re(i81 as f64)).tanh();
            }
        }
        if (w[n % 3] + x) < (m79[((n + 1) % 3) % 2][n % 3] - y) {
            let mut i95 = 0;
            while i95 < 4 && (x + x) < Number::from_re(0.8) {
                let mut l98 = l1.iter().map(|t99| *t99 * w[1]).collect::<Vec<Number>>();
                i95 += 1;
            }
            let mut b100 = [w[0]; 3];
            let i101 = (n + 1) % l1.len();
            l1[i101] = l1[i101] + (l1.iter().filter(|t103| **t103 > y).map(|t103| t103.sin()).sum::<Number>()).sin();
        } else if n > 1 {
            if (Number::from_re(n as f64) + w[n % 3]) > Number::from_re(0.25) && n != 2 {
                let mut f104 = (((0..n).map(|s105| w[n % 3] * Number::from_re(s105 as f64)).rev().fold(l5[n % l5.len()], |s105, t106| s105 * Number::from_re(0.3) + t106)).sin(), y);
                f104.1 = f104.1 - (l5[n % l5.len()] * Number::from_re(0.6) + f104.1 * Number::from_re(-0.4));
            } else if (-y) < (v[1] + x) {
                let mut i108 = 0;
                let mut a107 = loop {
                    i108 += 1;
                    if i108 > n { break w[n % 3]; }
                    let (mut a111, a112) = ((l1.iter().map(|t114| *t114 * m79[(n % 3) % 2][0]).sum::<Number>()).sin(), w[n % 3]);
                    if (y + x) < (w[n % 3] + x) { break (v.iter().scan(Number::from_re(n as f64), |s109, t110| { *s109 = *s109 * Number::from_re(0.5) + *t110; Some(*s109) }).sum::<Number>()).sin(); }
                    a111 = (-(((Number::from_re(n as f64) + a111) - (a111 * Number::from_re(n as f64))) * ((Number::from_re(n as f64) + a111) - (a111 * Number::from_re(n as f64))))).exp();
                };
                let mut q115: Option<Number> = None;
                for t117 in v.iter() {
                    if *t117 > a107 { q115 = Some(*t117 * size(&v[..1])); break; }
                }
                let mut a116 = match q115 { Some(t117) if t117 > x => t117.cos(), Some(t117) => t117 * x, None => a107 };
            } else {
                let mut l118 = l1.to_vec();
                while let Some(t119) = l118.pop() {
                    if l118.len() > 2 && (l1[1] * l5[1]) <= Number::from_re(0.9) { l118.pop(); }
                    let mut m122 = vec![v.to_vec()];
                    for i123 in 0..n {
                        m122.push(vec![(w[n % 3] * Number::from_re(0.6) + t119 * Number::from_re(-0.4)); i123 % 2 + 1]);
                    }
                    let mut q124: Option<Number> = None;
                    for t126 in l5.iter() {
                        if *t126 > l1[l1.len() - 1] { q124 = Some(*t126 * size(&l5[..])); }
                    }
                    let mut a125 = q124.map(|t126| t126 * t119).unwrap_or_else(|| l1[l1.len() - 1].sin());
                    a125 = a125 + (match n % 3 { 0 => y, 1 => (match n % 3 { 0 => m122[(1) % m122.len()][0], 1 => m122.iter().map(|r| r[0] * r[r.len() - 1]).sum::<Number>().sin(), _ => y }), _ => t119 });
                }
                let [mut a127, a128, mut a129] = w;
                a127 = a127 + ((m79[(2) % 2][n % 3] + Number::from_re(n as f64)) + (-a129)).tanh();
            }
            let (mut a130, a131) = ((v.iter().find(|t133| **t133 > w[n % 3]).copied().unwrap_or(x)).sin(), w[n % 3]);
            let mut a134 = l5[0];
        } else {
            for t137 in w {
                let (mut a138, a139) = halves((-w[1]).cos() + x * Number::from_re(0.1));
            }
            'r143: for i140 in 0..3 {
                let mut f144 = halves((l5[n % l5.len()] * Number::from_re(0.6) + w[1] * Number::from_re(-0.4)) + x * Number::from_re(0.1));
                f144.1 = f144.1 * size(&l1[..]).cos();
                match i140 % 3 {
                    0 if i140 > 1 => {
                        f144.0 = f144.0 - (-(w[n % 3] - l1[(n + 1) % l1.len()])).sin();
                    }
                    k145 if k145 == 1 => {
                        f144.1 = (if (-x) < (m79[(i140 % 3) % 2][2] + f144.1) { (w.iter().map(|t147| *t147 * w[i140 % 3]).sum::<Number>()).sin() } else { (v.iter().zip(&l5[..]).map(|(s148, t149)| *s148 * *t149 + l1[1]).sum::<Number>()).sin() });
                    }
                    _ => {
                        let mut b150 = w;
                        let mut e151 = Layer { weights: l5.to_vec(), rows: vec![[(y * Number::from_re(0.6) + x * Number::from_re(-0.4)), m79[(i140 % 3) % 2][0]], [m79[(i140 % 3) % 2][0], m79[(i140 % 3) % 2][0]]], bias: m79[(i140 % 3) % 2][0] };
                        f144.1 = f144.1 * (turned(b150, (-y))[i140 % 3]).sin();
                    }
                }
            }
            let mut l152 = l5.to_vec();
            while let Some(t153) = l152.pop() {
                if l152.len() > 2 && n > 1 { l152.pop(); }
                let mut a154 = match n % 4 { 0 if w[n % 3] <= Number::from_re(1.0) => (Number::from_re(-0.4) * (-t153).sin().cos()), k155 if k155 == 2 => y, 1 | 3 => (if (t153 * x) < (t153 + l5[(n + 1) % l5.len()]) { (y + y).sin() } else { y.sin() }), _ => (y - y) };
                let g156 = |s157: Number, t158: Number| -> Number { if (x + s157) < (w[1] + t158) { return (if t153 > Number::from_re(-1.0) && n != 2 { (w[(n + 1) % 3] * l5[0]).sin() } else { (w[n % 3] + y).sin() }); } size(&v[1..]) };
                let mut e159 = Layer { weights: v.to_vec(), rows: vec![[mix((w[n % 3] + t153), w[1]), m79[(n % 3) % 2][n % 3]], [m79[(n % 3) % 2][n % 3], m79[(n % 3) % 2][n % 3]]], bias: m79[(n % 3) % 2][n % 3] };
            }
        }
    } else {
        let mut l160 = vec![Number::from_re(0.3), Number::from_re(0.5)];
        for i162 in 0..n {
            let t161 = l160[l160.len() - 1] * square(Number::from_re(-0.4)).sin();
            l160.push(t161);
        }
        let i163 = n % l160.len();
        l160[i163] = l160[i163] * l160[(n + 1) % l160.len()] / (Number::from_re(1.0) + l160[(n + 1) % l160.len()] * l160[(n + 1) % l160.len()]);
    }
    let mut m164 = vec![v.to_vec()];
    for i165 in 0..n {
        m164.push(vec![mix((Number::from_re(0.3) - x), x); i165 % 2 + 1]);
    }
    ((match n % 3 { 0 => x, 1 => (x - w[n % 3]).sin(), _ => x }), w[n % 3] + m164.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + l1.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o69(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p69(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p69(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p70(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut l1 = vec![y; v.len()];
    let (mut a3, a4) = halves((v.windows(2).map(|t6| t6[0] * t6[1]).sum::<Number>()).sin() + x * Number::from_re(0.1));
    let mut m7 = vec![vec![w[n % 3], square((-a4)).sin()], v.to_vec()];
    let a13 = (v[n % v.len()] * (m7[(0) % m7.len()][0] * Number::from_re(0.3)).sin().cos());
    let a12 = std::mem::replace(&mut a3, a13);
    a3 * Number::from_re(0.9) + w[2] + m7.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + l1.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o70(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p70(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p70(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p71(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let g1 = |s3: Number, t2: Number| (Number::from_re(0.3) * Number::from_re(0.6) + y * Number::from_re(-0.4));
    let (mut a4, a5) = ((v.iter().filter(|t7| **t7 > y).map(|t7| t7.sin()).sum::<Number>()).sin(), x);
    let mut l8 = vec![w[n % 3], (if (x * v[n % v.len()]) < (x - w[n % 3]) { (Number::from_re(n as f64) + a5).sin() } else { (a5 - w[0]).sin() }), Number::from_re(0.25)];
    let mut m10 = vec![vec![Number::from_re(n as f64); n % 3 + 1]; 2];
    for t14 in &l8[..] {
        let mut b15 = w;
        let mut i17 = 0;
        let mut a16 = loop {
            i17 += 1;
            if i17 > n { break (*t14); }
            a4 = a4 * (square((l8[(n + 1) % l8.len()] + w[n % 3])).sin()).sin();
            if (a5 * a5) < b15[(n + 1) % 3] { break tower(((*t14) + (*t14)), n % 4); }
            a4 = (a4 * (v.iter().copied().map(|t19| square(t19) - Number::from_re(-1.0)).sum::<Number>()).sin().cos());
        };
    }
    l8[0] = a4 * Number::from_re(-0.75) + w[(n + 1) % 3] + m10.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + Number::from_re(0.5);
    l8
}
pub(crate) fn o71(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p71(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    let b = p71(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>();
    s
}

pub(crate) fn p72(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = (Number::from_re(0.25) * Number::from_re(0.6) + y * Number::from_re(-0.4));
    let mut b2 = [v[v.len() - 1]; 3];
    let mut m5 = vec![vec![w[(n + 1) % 3], (v.windows(2).map(|t4| t4[0] * t4[1]).sum::<Number>()).sin()], v.to_vec()];
    let mut l7 = vec![w[2], Number::from_re(0.5)];
    for i9 in 0..n {
        let t8 = l7[l7.len() - 1] * (v.iter().map(|t11| *t11 * y).sum::<Number>()).sin();
        l7.push(t8);
    }
    let k12 = if (l7[n % l7.len()] + Number::from_re(n as f64)) <= Number::from_re(0.0) { 2 } else { n % 4 };
    for i13 in 0..k12 {
        match n % 3 {
            0 if (l7[1] + y) < (y + x) => {
                let mut a15 = match i13 { 0..=1 => (-((x + Number::from_re(0.25)) * (x + Number::from_re(0.25)))).exp(), k16 if k16 % 2 == 0 && (x + a1) > v[n % v.len()] => halves((y * a1)).0, _ => v[n % v.len()] };
                a1 = a1 - (-(-Number::from_re(1.0))).tanh();
            }
            k14 if k14 == 1 => {
                let i17 = (i13 + 1) % l7.len();
                l7[i17] = l7[i17] * ((v.iter().fold(l7[(k14 + 1) % l7.len()], |s18, t19| s18 * Number::from_re(0.5) + *t19 * x)).sin()).sin();
                a1 = (l7.iter().map(|t21| *t21 + x).product::<Number>()).sin();
            }
            _ => {
                let g22 = |s23: Number, t24: Number| -> Number { if n > 1 { return (y / ((v[(n + 1) % v.len()] * t24) * (v[(n + 1) % v.len()] * t24) + Number::from_re(1.5))); } (w[2] / ((-(v[1] * Number::from_re(0.25))) * (-(v[1] * Number::from_re(0.25))) + Number::from_re(1.5))) };
            }
        }
        a1 = a1 * tower((-w[1]), n % 4).cos();
        let a25 = (a1 - x);
        let z26 = a25.sqrt();
        let mut a27 = if a25 > Number::from_re(0.1) { z26.sin() } else { ({ let t28 = (x - a1); (Number::from_re(i13 as f64) + a1).sin() }) };
    }
    for i29 in 0..n {
        'r35: for i32 in 0..i29 {
            'r39: for t38 in &l7[..] {
                a1 = a1 * Number::from_re(1.0).tanh().cos();
                a1 = a1 * (size(&l7[1..])).sin();
                let b40 = std::mem::replace(&mut b2, w);
            }
        }
        a1 = square((y * Number::from_re(1.0))).sin();
        let g41 = |s42: Number, t43: Number| -> Number { if (t43 * w[n % 3]) <= Number::from_re(0.0) { return (x + v[n % v.len()]).cos(); } (t43 / (((-v[n % v.len()]) + (-v[(n + 1) % v.len()])) * ((-v[n % v.len()]) + (-v[(n + 1) % v.len()])) + Number::from_re(1.5))) };
    }
    (size(&l7[..]), a1 * Number::from_re(0.3) + w[0] + b2[k12 % 3] + m5.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + l7.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o72(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p72(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p72(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p73(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut a1 = y;
    let [mut a2, a3, mut a4] = turned(w, v[0]);
    let g5 = |s7: Number, t6: Number| (a3 * (match n % 3 { 0 => t6, 1 => (s7 + t6).sin(), _ => v[(n + 1) % v.len()] }).cos());
    let mut m8 = vec![v.to_vec()];
    for i9 in 0..n {
        m8.push(vec![(v.iter().fold(a1, |s10, t11| s10 * Number::from_re(0.5) + *t11 * a4)).sin(); i9 % 2 + 1]);
    }
    let mut i12 = 0;
    while i12 < 4 && (w[n % 3] + Number::from_re(n as f64)) < Number::from_re(0.8) {
        let mut l15 = v.to_vec();
        while let Some(t16) = l15.pop() {
            if l15.len() > 2 && (y * w[0]) < x { l15.pop(); }
            for t19 in w {
                let i22 = n % m8.len();
                m8[i22].push((t19 - v[1]).cos());
            }
            a1 = ({ let t24 = (w[2] + a2); (match n % 3 { 0 => w[(n + 1) % 3], 1 => w[n % 3].sin(), _ => a4 }) });
            for t27 in v.windows(2) {
                let (mut f30, a31) = spread(w, (Number::from_re(i12 as f64) / (t27[1] * t27[1] + Number::from_re(1.5))), n);
            }
        }
        let a32 = (-x);
        let z33 = a32.sqrt();
        let mut a34 = [(a3 * (-x).sin().cos()), z33.sin()][(a32 > Number::from_re(0.1)) as usize];
        i12 += 1;
    }
    let l39 = &v[v.len() - 2..];
    let mut q40: Option<Number> = None;
    for t42 in v.iter() {
        if *t42 > v[(n + 1) % v.len()] { q40 = Some(*t42 * mix((v[(n + 1) % v.len()] - y), w[n % 3])); }
    }
    let mut a41 = q40.map(|t42| t42 * Number::from_re(0.3)).unwrap_or_else(|| v[(n + 1) % v.len()].sin());
    [a1 * Number::from_re(0.3) + a2 * Number::from_re(0.0) + a4 * Number::from_re(1.0) + a41 * Number::from_re(-0.75) + w[(n + 1) % 3] + m8.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>(), (l39.iter().take_while(|t44| **t44 < w[0]).map(|t44| *t44 * *t44).sum::<Number>()).sin(), a41]
}
pub(crate) fn o73(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p73(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p73(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p74(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let f1 = halves((x * (x + x).sin().cos()) + x * Number::from_re(0.1));
    let mut a4 = (v.iter().zip(&v[..]).map(|(s2, t3)| *s2 * *t3 + x).sum::<Number>()).sin();
    let mut m8 = vec![v.to_vec()];
    for i9 in 0..n {
        m8.push(vec![tower((w[(n + 1) % 3] * w[2]), i9 % 4); i9 % 2 + 1]);
    }
    a4 = (-((Number::from_re(1.0) - Number::from_re(0.5)) * (Number::from_re(1.0) - Number::from_re(0.5)))).exp();
    let mut i10 = 0;
    loop {
        i10 += 1;
        if i10 > n || n % 2 == 0 { break; }
        let mut i13 = 0;
        loop {
            i13 += 1;
            if i13 > n || i10 % 2 == 0 { break; }
            if (v[1] + a4) <= Number::from_re(0.3) {
                let mut a16 = split(&v[..], (-((f1.1 + v[n % v.len()]) * (f1.1 + v[n % v.len()]))).exp()).1;
                let i20 = i13 % m8.len();
                m8.push(vec![tower((a4 * w[(i10 + 1) % 3]), n % 4), w[1]]);
            }
        }
    }
    if (-Number::from_re(-0.4)) < (w[(n + 1) % 3] * Number::from_re(0.25)) {
        let f22 = halves((a4 * Number::from_re(0.6) + y * Number::from_re(-0.4)) + x * Number::from_re(0.1));
        a4 = a4 * ((v.iter().copied().fold((Number::from_re(-0.75), f22.0), |(s23, p), t24| (s23 * Number::from_re(0.5) + t24, p - t24 * s23 * Number::from_re(0.25))).1).sin()).sin();
    } else if (Number::from_re(0.25) + a4) > Number::from_re(-1.0) && n != 2 {
        let mut l25 = vec![a4, Number::from_re(0.5)];
        for i27 in 0..n {
            let t26 = l25[l25.len() - 1] * (x * Number::from_re(0.6) + y * Number::from_re(-0.4));
            l25.push(t26);
        }
    } else {
        let i28 = n % m8.len();
        let i29 = n % m8[i28].len();
        m8[i28][i29] = size(&v[..]) + m8[0][0] * Number::from_re(0.3);
        a4 = a4 + (v[0] * Number::from_re(0.6) + a4 * Number::from_re(-0.4));
    }
    let mut m32 = vec![vec![y, (f1.0 * Number::from_re(0.6) + w[(n + 1) % 3] * Number::from_re(-0.4))], v.to_vec()];
    vec![a4 * Number::from_re(1.0) + w[n % 3] + m8.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + m32.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>(), (a4 / (f1.1 * f1.1 + Number::from_re(1.5))), w[2]]
}
pub(crate) fn o74(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p74(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    let b = p74(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>();
    s
}

pub(crate) fn p75(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let g1 = |s3: Number, t2: Number| (Number::from_re(n as f64) * (w[n % 3] + s3).sin().cos());
    let mut b4 = turned(w, v[(n + 1) % v.len()]);
    let [mut a5, a6, mut a7] = w;
    for i8 in 1..v.len() {
        let b11 = std::mem::replace(&mut b4, w);
        b4[i8 % 3] = (x * Number::from_re(0.6) + x * Number::from_re(-0.4));
    }
    if (a6 * w[0]) <= Number::from_re(0.3) {
        let mut l12 = v.to_vec();
        while let Some(t13) = l12.pop() {
            if l12.len() > 2 && (v[(n + 1) % v.len()] + t13) < (x - a6) { l12.pop(); }
            a7 = a7 - (t13 * Number::from_re(0.6) + a6 * Number::from_re(-0.4));
            for (&s15, t16) in v.iter().zip(v.iter().rev()) {
                let (mut a17, a18) = (size(&v[..]), v[n % v.len()]);
            }
        }
    }
    let mut a19;
    if (b4[n % 3] - b4[0]) <= Number::from_re(-0.75) {
        std::mem::swap(&mut a5, &mut a7);
        a19 = (if (Number::from_re(-0.4) + y) < (a6 + y) { (a5 * a5).sin() } else { (-a7).sin() });
    } else {
        a19 = ({ let t20 = (v[n % v.len()] + w[1]); g1(Number::from_re(-0.75), Number::from_re(-0.4)) });
    }
    (({ let t21 = a7; (a19 + b4[n % 3]).sin() }), a5 * Number::from_re(0.3) + a7 * Number::from_re(0.5) + a19 * Number::from_re(0.0) + w[1] + b4[n % 3])
}
pub(crate) fn o75(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p75(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p75(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p76(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let [mut a1, a2, mut a3] = w;
    let mut b4 = [a3; 3];
    let mut i5 = 0;
    'r8: loop {
        i5 += 1;
        if i5 > n || (a3 * v[n % v.len()]) < (v[(n + 1) % v.len()] + y) { break; }
        a1 = (b4[(i5 + 1) % 3] * Number::from_re(0.6) + a1 * Number::from_re(-0.4));
        if let [t9, .., t10] = &v[..] {
            b4[1] = b4[1] * ((v[i5 % v.len()] * Number::from_re(0.6) + a2 * Number::from_re(-0.4))).sin();
        }
    }
    if (b4[1] - a3) < (y - b4[(n + 1) % 3]) {
        (a1, a3) = halves((y + v[v.len() - 1]).cos());
    }
    a3 = a3 + (a3 * Number::from_re(0.6) + y * Number::from_re(-0.4));
    match n % 3 {
        0 if (x + a2) <= Number::from_re(0.9) => {
            if (-y) <= Number::from_re(0.0) {
                let a14 = (-a1);
                let z15 = a14.ln();
                let mut a16 = [Number::from_re(0.5).tanh(), z15.sin()][(a14 > Number::from_re(0.1)) as usize];
                a3 = a3 * ((-(((a16 + v[(n + 1) % v.len()]) * w[(n + 1) % 3]) * ((a16 + v[(n + 1) % v.len()]) * w[(n + 1) % 3]))).exp()).sin();
                b4[n % 3] = b4[n % 3] + size(&v[..]);
            } else {
                let mut e19 = Layer { weights: v.to_vec(), rows: vec![[(cubed(y).sin()).sin(), x], [x, x]], bias: x };
                let mut m20 = vec![vec![y, (if (-a2) <= Number::from_re(-0.75) { (v[n % v.len()] + b4[0]).sin() } else { (v[n % v.len()] - a2).sin() })], v.to_vec()];
                a1 = (a3 * Number::from_re(0.6) + y * Number::from_re(-0.4));
            }
        }
        k13 if k13 == 1 => {
            if k13 > 1 {
                let mut i22 = 0;
                loop {
                    i22 += 1;
                    if i22 > n || (a1 - v[(k13 + 1) % v.len()]) <= Number::from_re(-0.4) { break; }
                    if a1 < (a1 * v[n % v.len()]) { break; }
                    if (v[v.len() - 1] * a2) > Number::from_re(0.25) && n != 2 { continue; }
                    (a1, a3) = (a3, (x * (b4[1] + a2).sin().cos()));
                }
                for (i25, t27) in v.iter().enumerate() {
                    let mut a28 = (a1 * Number::from_re(0.6) + v[i25] * Number::from_re(-0.4));
                    let mut q29: Option<Number> = None;
                    for t31 in v.iter() {
                        if *t31 > Number::from_re(0.3) { q29 = Some(*t31 * (match k13 % 3 { 0 => v[k13 % v.len()], 1 => a28.sin(), _ => b4[i25 % 3] })); break; }
                    }
                    let mut a30 = match q29 { Some(t31) if t31 > b4[1] => t31.cos(), Some(t31) => t31 * b4[1], None => Number::from_re(0.3) };
                    let mut a34 = size(&v[1..]);
                }
                let mut a35 = size(&v[..=1]);
            }
        }
        _ => {
            let mut a36;
            if w[(n + 1) % 3] < (v[(n + 1) % v.len()] - a3) {
                let mut l41 = v.iter().map(|t42| *t42 * b4[0]).collect::<Vec<Number>>();
                a36 = (b4.map(|t38| t38 * x).iter().copied().sum::<Number>()).sin();
            } else {
                a36 = (v.iter().find(|t40| **t40 > w[(n + 1) % 3]).copied().unwrap_or(x)).sin();
            }
            let mut e43 = Layer { weights: v.to_vec(), rows: vec![[(a2 * Number::from_re(0.6) + a3 * Number::from_re(-0.4)), v[v.len() - 1]], [v[v.len() - 1], v[v.len() - 1]]], bias: v[v.len() - 1] };
            a3 = a3 + (a2 * Number::from_re(0.6) + a1 * Number::from_re(-0.4));
        }
    }
    vec![a1 * Number::from_re(0.0) + a3 * Number::from_re(0.25) + w[2] + b4[1], ({ let t44 = (b4[n % 3] * y); (a1 + t44).sin() }), x]
}
pub(crate) fn o76(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p76(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    let b = p76(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>();
    s
}

pub(crate) fn p77(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a1 = turned(w, (x + Number::from_re(0.5)))[1];
    let mut b2 = turned(w, Number::from_re(n as f64));
    let mut a4 = ({ let t3 = ((x - x) * a1); (-((-Number::from_re(1.0)) * (-Number::from_re(1.0)))).exp() });
    a1 = (if (a4 + a1) > Number::from_re(-0.75) && n != 2 { ({ let t5 = (w[(n + 1) % 3] + a1); (t5 - t5).sin() }) } else { (y * (v[n % v.len()] - x).sin().cos()) });
    for i6 in 0..2 * n + 1 {
        a1 = (Number::from_re(0.5) / (((v[n % v.len()] * y) - (v[(i6 + 1) % v.len()] + Number::from_re(0.0))) * ((v[n % v.len()] * y) - (v[(i6 + 1) % v.len()] + Number::from_re(0.0))) + Number::from_re(1.5)));
        a1 = a1 * ((x - b2[0]) + (w[2] + y)).tanh().cos();
        b2[i6 % 3] = b2[i6 % 3] * (halves(x).1).sin();
    }
    if y < (x + a1) {
        let l9 = &v[v.len() - 2..];
    }
    a1 * Number::from_re(-1.0) + a4 * Number::from_re(1.0) + w[n % 3] + b2[(n + 1) % 3]
}
pub(crate) fn o77(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p77(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p77(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p78(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a1 = (x * turned(w, (x + y))[2].cos());
    let g2 = |s4: Number, t3: Number| (v.iter().map(|t6| *t6 + w[n % 3]).product::<Number>()).sin();
    let (mut a7, a8) = halves((w.map(|t10| t10 * Number::from_re(-0.75)).iter().copied().sum::<Number>()).sin() + x * Number::from_re(0.1));
    if (Number::from_re(0.3) + w[n % 3]) < (a7 * v[n % v.len()]) {
        a1 = a1 * (if (v[n % v.len()] - v[1]) < (w[(n + 1) % 3] + y) { halves((a1 + Number::from_re(0.5))).0 } else { (w[n % 3] * Number::from_re(0.6) + a7 * Number::from_re(-0.4)) }).cos();
        a7 = a7 * g2(a1, a7).cos();
    } else if n % 2 == 0 {
        let mut q11: Option<Number> = None;
        for t13 in v.iter() {
            if *t13 > w[0] { q11 = Some(*t13 * (-v[1]).tanh()); }
        }
        let mut a12 = q11.unwrap_or(w[n % 3]);
        let mut a16 = (a12 * (v.iter().zip(&v[..]).map(|(s14, t15)| *s14 * *t15 + a8).sum::<Number>()).sin().cos());
    } else {
        let mut i17 = 0;
        'r20: loop {
            i17 += 1;
            if i17 > n || n % 2 == 0 { break; }
            a1 = a1 + (v.iter().map(|t22| *t22 + v[i17 % v.len()]).product::<Number>()).sin();
            let (mut l23, l24) = sorted_out(&v[..], (a8 * a8).cos());
        }
        a7 = size(&v[..]);
    }
    let mut a25 = g2(Number::from_re(-0.75), v[n % v.len()]);
    'r29: for t28 in &v[..] {
        let mut m30 = vec![v.to_vec()];
        for i31 in 0..n {
            m30.push(vec![(w[n % 3] - Number::from_re(0.0)).cos(); i31 % 2 + 1]);
        }
        'r35: for i32 in (0..n).step_by(2) {
            let mut l36 = vec![a25, Number::from_re(0.5)];
            for i38 in 0..n {
                let t37 = l36[l36.len() - 1] * (v[v.len() - 1] * (Number::from_re(-0.4) - Number::from_re(n as f64)).sin().cos());
                l36.push(t37);
            }
            let a39;
            if (-v[n % v.len()]) < (-w[0]) {
                a1 = a1 * (tower((w[i32 % 3] - y), i32 % 4)).sin();
                a39 = (w[(i32 + 1) % 3] * (-a25).sin().cos());
            } else {
                a39 = (if i32 > 1 { (v.iter().map(|t41| *t41 * a25).sum::<Number>()).sin() } else { (-((x + v[1]) * (x + v[1]))).exp() });
            }
        }
    }
    for t44 in &v[..] {
        if n % 2 == 0 {
            std::mem::swap(&mut a1, &mut a25);
            let mut l45 = v.to_vec();
            while let Some(t46) = l45.pop() {
                if l45.len() > 2 && (-(*t44)) < ((*t44) + x) { l45.pop(); }
                let mut i47 = 0;
                loop {
                    i47 += 1;
                    if i47 > n || (v[v.len() - 1] - w[(n + 1) % 3]) <= Number::from_re(0.5) { break; }
                    let mut a50 = 'r51: {
                        a7 = a7 + g2(w[2], x);
                        let mut a52 = (if (t46 + (*t44)) <= Number::from_re(0.25) { (Number::from_re(n as f64) * (a25 * w[1]).sin().cos()) } else { (x * Number::from_re(0.6) + a25 * Number::from_re(-0.4)) });
                        let mut a53 = match i47 % 4 { 0 if i47 > 1 => tower(((*t44) + w[1]), i47 % 4), k54 if k54 == 2 => a1, 1 | 3 => ((*t44) * (-Number::from_re(i47 as f64)).sin().cos()), _ => (a52 - a25) };
                        if (a7 - a7) > Number::from_re(0.5) && i47 != 2 { break 'r51 size(&v[1..]); }
                        a52 = a52 * ((*t44) * Number::from_re(0.6) + w[2] * Number::from_re(-0.4)).cos();
                        let mut a55 = match (i47 % 2, (-a53) < (y + (*t44))) { (0, true) => ({ let t57 = w[0]; (Number::from_re(0.9) - v[n % v.len()]).sin() }), (_, false) => a52, _ => (-((-a52) * (-a52))).exp() };
                        (t46 * (-a25).sin().cos())
                    };
                    a25 = a25 * (((-Number::from_re(-1.0)) + (a8 * v[n % v.len()])).sin()).sin();
                    'r58: for i60 in 0..n {
                        let a62;
                        if (v[(i60 + 1) % v.len()] - v[i60 % v.len()]) < (a50 * w[(i60 + 1) % 3]) {
                            let k63 = if i47 % 2 == 0 { 2 } else { n % 4 };
                            for i64 in 0..k63 {
                                if (w[i47 % 3] + v[(n + 1) % v.len()]) > Number::from_re(-0.4) && i64 != 2 { break; }
                                a1 = a1 * ((w[2] / ((-(v[v.len() - 1] + y)) * (-(v[v.len() - 1] + y)) + Number::from_re(1.5)))).sin();
                                match i47 % 3 {
                                    0 if n > 1 => {
                                        a50 = ((y * w[2]) - t46).cos();
                                        'r66: for i68 in (0..n).rev() {
                                            a1 = a1 - size(&v[1..]);
                                            'r67: for i69 in 0..=n % 3 {
                                                a25 = a25 + (v.iter().take_while(|t71| **t71 < x).map(|t71| *t71 * *t71).sum::<Number>()).sin();
                                                if (v[1] + a25) < (a25 - v[v.len() - 1]) { break 'r66; }
                                                let a72 = (t46 + a25);
                                                let z73 = Number::from_re(1.0) / a72.sqrt();
                                                let mut a74 = [tower((-t46), i47 % 4), z73.sin()][(a72 > Number::from_re(0.1)) as usize];
                                                let (mut a75, a76) = (({ let t77 = (w[2] * v[(n + 1) % v.len()]); (v[0] * t77).sin() }), v[i69 % v.len()]);
                                                if i69 > 0 && i64 > 1 { continue 'r66; }
                                                a7 = a7 * ((a50 * a50).tanh()).sin();
                                            }
                                            a50 = (t46 * Number::from_re(0.6) + a1 * Number::from_re(-0.4));
                                            a25 = (a50 * Number::from_re(0.6) + a50 * Number::from_re(-0.4));
                                        }
                                        a7 = ((Number::from_re(0.5) + a25) * t46).cos();
                                    }
                                    k65 if k65 == 1 => {
                                        if let Some((t78, t79)) = v.split_first() {
                                            a7 = (v.iter().fold(w[1], |s80, t81| s80 * Number::from_re(0.5) + *t81 * w[0])).sin();
                                            a50 = a50 * ((-(((Number::from_re(-0.75) + v[1]) * w[0]) * ((Number::from_re(-0.75) + v[1]) * w[0]))).exp()).sin();
                                            if let Some(t82) = v.get(i47) {
                                                let mut l84 = v.to_vec();
                                                'r86: while let Some(t85) = l84.pop() {
                                                    if l84.len() > 2 && t85 <= Number::from_re(1.0) { l84.pop(); }
                                                    let a87 = (-v[i60 % v.len()]);
                                                    let z88 = a87.sqrt();
                                                    let mut a89 = if a87 > Number::from_re(0.1) { z88.sin() } else { g2((*t78), (*t82)) };
                                                    a25 = (t85 * (v.iter().map(|t91| *t91 * (*t78)).sum::<Number>()).sin().cos());
                                                    std::mem::swap(&mut a1, &mut a89);
                                                }
                                            }
                                        }
                                        a7 = (v.iter().flat_map(|t93| [*t93, *t93 * a1]).sum::<Number>()).sin();
                                    }
                                    _ => {
                                        let g94 = |s95: Number, t96: Number| -> Number { if (w[n % 3] * w[n % 3]) <= Number::from_re(-1.0) { return ({ let t97 = (*t44); (t97 + y).sin() }); } (if (Number::from_re(n as f64) + s95) < (w[n % 3] + (*t44)) { (Number::from_re(0.25) * Number::from_re(0.6) + t46 * Number::from_re(-0.4)) } else { (w[n % 3] * Number::from_re(0.6) + t96 * Number::from_re(-0.4)) }) };
                                        let mut c98 = Body { at: [(Number::from_re(-0.75) / (((*t44) + w[0]) * ((*t44) + w[0]) + Number::from_re(1.5))), v[0]], speed: w[1] };
                                        a1 = a1 + (a7 + a25).tanh();
                                    }
                                }
                            }
                            a25 = (v.chunks(2).map(|t100| t100[0] * t100[t100.len() - 1] - w[2]).sum::<Number>()).sin();
                            a62 = g2(v[1], a25);
                        } else {
                            a62 = (if a50 <= Number::from_re(-1.0) { (a7 / ((t46 + w[i60 % 3]) * (t46 + w[i60 % 3]) + Number::from_re(1.5))) } else { size(&v[..1]) });
                        }
                        a7 = a7 - (v.iter().fold(a8, |s101, t102| s101 * Number::from_re(0.5) + *t102 * a50)).sin();
                        a7 = halves(v[0]).1;
                        'r59: for i61 in 0..=n % 3 {
                            a50 = a50 + (v[v.len() - 1] * Number::from_re(0.6) + (*t44) * Number::from_re(-0.4));
                            a7 = (x * Number::from_re(0.6) + Number::from_re(-0.4) * Number::from_re(-0.4));
                            if (a25 + Number::from_re(0.0)) < (-w[1]) { break 'r59; }
                            a7 = (v[v.len() - 1] * Number::from_re(0.6) + v[1] * Number::from_re(-0.4));
                            a25 = ((if v.iter().any(|t104| *t104 > a62) { a50 } else { v.last().copied().unwrap_or(a62) })).sin();
                            a25 = a25 + (v[1] * a62).cos();
                            if i61 > 0 && i47 > 1 { continue 'r58; }
                            a1 = a1 * (w[i60 % 3] * Number::from_re(0.6) + t46 * Number::from_re(-0.4)).cos();
                        }
                        let mut q105: Option<Number> = None;
                        for t107 in v.iter() {
                            if *t107 > t46 { q105 = Some(*t107 * (v[(i47 + 1) % v.len()] / ((a62 + t46) * (a62 + t46) + Number::from_re(1.5)))); break; }
                        }
                        let mut a106 = q105.map(|t107| t107 * x).unwrap_or_else(|| t46.sin());
                        a106 = ((Number::from_re(-0.75) * w[2]) - (w[2] * t46)).cos();
                    }
                }
            }
            let mut l108 = v.iter().map(|t109| *t109 * v[n % v.len()]).collect::<Vec<Number>>();
        }
    }
    for i110 in 0..n {
        let mut l113 = smoothed(&v[..], n);
    }
    a1 * Number::from_re(-0.4) + a7 * Number::from_re(-1.0) + a25 * Number::from_re(-0.75) + w[n % 3]
}
pub(crate) fn o78(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p78(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p78(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p79(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut l1 = vec![y, Number::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * ((0..n).map(|s4| y * Number::from_re(s4 as f64)).rev().fold(x, |s4, t5| s4 * Number::from_re(0.3) + t5)).sin();
        l1.push(t2);
    }
    let l8 = &v[v.len() - 2..];
    let mut a12 = ((0..n % 4).map(|i11| l8[i11 % l8.len()] * x).sum::<Number>()).sin();
    let mut q13: Option<Number> = None;
    for t15 in l1.iter() {
        if *t15 > w[(n + 1) % 3] { q13 = Some(*t15 * tower((-v[n % v.len()]), n % 4)); }
    }
    let mut a14 = q13.map_or(x, |t15| t15.sin() * w[(n + 1) % 3]);
    for t18 in l8.windows(2) {
        a14 = a14 - (v[0] * (-((-Number::from_re(0.5)) * (-Number::from_re(0.5)))).exp().cos());
        if let [t19, .., t20] = &v[..] {
            let mut i21 = 0;
            loop {
                i21 += 1;
                if i21 > n || n > 1 { break; }
                let mut q24: Option<Number> = None;
                for t26 in l8.iter() {
                    if *t26 > x { q24 = Some(*t26 * ((*t19) * Number::from_re(0.6) + a12 * Number::from_re(-0.4))); }
                }
                let mut a25 = q24.map(|t26| t26 * t18[0]).unwrap_or_else(|| x.sin());
                let mut q27: Option<Number> = None;
                for t29 in l8.iter() {
                    if *t29 > l8[i21 % l8.len()] { q27 = Some(*t29 * (l1[l1.len() - 1] * Number::from_re(0.6) + w[(n + 1) % 3] * Number::from_re(-0.4))); }
                }
                let mut a28 = q27.map_or((*t19), |t29| t29.sin() * l8[i21 % l8.len()]);
            }
        }
    }
    let mut a33 = ((0..n % 4).map(|i32| v[i32 % v.len()] * x).sum::<Number>()).sin();
    let mut l36 = v.iter().map(|t37| *t37 * w[n % 3]).collect::<Vec<Number>>();
    [a12 * Number::from_re(-1.0) + a14 * Number::from_re(-0.75) + a33 * Number::from_re(-0.75) + w[(n + 1) % 3] + l1.iter().sum::<Number>() + l36.iter().map(|t| t.sin()).sum::<Number>(), turned(w, (a14 - Number::from_re(-0.75)))[n % 3], x]
}
pub(crate) fn o79(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p79(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p79(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p80(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let a2 = ({ let t1 = ((y + y) + w[2]); (v[n % v.len()] / ((t1 * y) * (t1 * y) + Number::from_re(1.5))) });
    let mut a3 = ((-w[0]) + (v[0] + x)).cos();
    let mut i4 = 0;
    while i4 < 4 && w[n % 3] < Number::from_re(0.8) {
        for i7 in (1..=n).rev() {
            a3 = (w[n % 3] * (cubed(v[v.len() - 1]).sin()).sin().cos());
            a3 = a3 + (match n % 3 { 0 => y, 1 => (Number::from_re(i7 as f64) * (v[n % v.len()] - a3).sin().cos()), _ => a2 });
        }
        a3 = a3 + (if (w[1] + y) > Number::from_re(1.0) && i4 != 2 { ({ let t12 = (-a2); (w[(i4 + 1) % 3] + a3).sin() }) } else { halves((y + w[i4 % 3])).0 });
        i4 += 1;
    }
    let (mut f15, a16) = spread(w, (Number::from_re(-0.75) + y).sin(), n);
    ((v.windows(2).map(|t18| t18[0] * t18[1]).sum::<Number>()).sin(), a3 * Number::from_re(-0.4) + f15[0] * Number::from_re(-1.0) + f15[1] * Number::from_re(0.9) + w[n % 3])
}
pub(crate) fn o80(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p80(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p80(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p81(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a1 = (y * (match n % 3 { 0 => x, 1 => (w[(n + 1) % 3] - x).sin(), _ => y }).cos());
    let mut b2 = w;
    let k3 = if (y + x) < y { 2 } else { n % 4 };
    'r5: for i4 in 0..k3 {
        for i6 in 1..v.len() {
            let a9 = (v[i6 % v.len()] + a1);
            let z10 = a9.ln() * a9.sqrt();
            let mut a11 = [({ let t12 = (y + y); (-v[0]).sin() }), z10.sin()][(a9 > Number::from_re(0.1)) as usize];
            a1 = a1 - (match i4 % 3 { 0 => w[0], 1 => (v.iter().take_while(|t14| **t14 < y).map(|t14| *t14 * *t14).sum::<Number>()).sin(), _ => w[0] });
            let (mut a15, a16) = halves((a1 * (y * Number::from_re(-0.75)).sin().cos()) + x * Number::from_re(0.1));
        }
    }
    a1 = (v.iter().filter(|t18| **t18 > w[n % 3]).map(|t18| t18.sin()).sum::<Number>()).sin();
    a1 * Number::from_re(0.5) + w[(n + 1) % 3] + b2[0]
}
pub(crate) fn o81(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p81(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p81(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p82(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut l1 = vec![y, (Number::from_re(0.3) / ((Number::from_re(-1.0) - x) * (Number::from_re(-1.0) - x) + Number::from_re(1.5))), Number::from_re(0.25)];
    let g3 = |s5: Number, t4: Number| (w[(n + 1) % 3] * ({ let t6 = (x - Number::from_re(-1.0)); (-Number::from_re(0.0)).sin() }).cos());
    let mut l7 = vec![w[n % 3], (l1.windows(2).map(|t10| t10[0] * t10[1]).sum::<Number>()).sin(), Number::from_re(0.25)];
    let i11 = n % l7.len();
    l7[i11] = l7[i11] * (v.iter().map(|t13| *t13 + w[2]).product::<Number>()).sin().cos();
    if y < (v[0] + y) {
        for i14 in (1..l1.len()).rev() {
            for i17 in 0..n {
                let (mut a20, a21) = halves(({ let t22 = (y * x); (y + y).sin() }) + x * Number::from_re(0.1));
            }
            'r26: for t25 in &l1[..] {
                let mut a28 = ({ let t27 = (-(x + l1[i14 - 1])); (Number::from_re(-0.4) * (l1[i14 - 1] + x).sin().cos()) });
            }
            let (a29, a30) = split(&l1[..], (l7[l7.len() - 1] * Number::from_re(0.6) + w[i14 % 3] * Number::from_re(-0.4)));
        }
        let mut f31 = (({ let t32 = (x * Number::from_re(0.5)); (-y).sin() }), x);
        f31.0 = tower((Number::from_re(0.0) - l7[0]), n % 4);
    }
    w[n % 3] + l1.iter().sum::<Number>() + l7.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o82(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p82(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p82(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p83(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let g1 = |s3: Number, t2: Number| ((t2 + x) + (v[v.len() - 1] + t2)).tanh();
    let mut b4 = w;
    let mut b5 = [y; 3];
    for i7 in 0..v.len() {
        for t12 in w {
            std::mem::swap(&mut b4, &mut b5);
            let mut d13 = Marked { at: [(t12 - t12).cos(), x], kind: n % 5, scale: 0.5 };
        }
        let mut l14 = smoothed(&v[..], n);
        if (y + w[1]) < (x + b4[(n + 1) % 3]) {
            for i16 in 1..l14.len() {
                let mut q19: Option<Number> = None;
                for t21 in v.iter() {
                    if *t21 > x { q19 = Some(*t21 * (y * Number::from_re(0.6) + y * Number::from_re(-0.4))); break; }
                }
                let mut a20 = q19.map(|t21| t21 * b5[0]).unwrap_or_else(|| x.sin());
            }
        } else if (b4[i7 % 3] + Number::from_re(n as f64)) < (v[v.len() - 1] + x) {
            l14.sort_by(|s22, t23| s22.partial_cmp(t23).unwrap());
            b4[n % 3] = b4[n % 3] * ((-(((w[n % 3] * v[1]) * y) * ((w[n % 3] * v[1]) * y))).exp()).sin();
        } else {
            if (w[(n + 1) % 3] * y) > Number::from_re(0.9) && n != 2 { break; }
            let mut i24 = 0;
            loop {
                i24 += 1;
                if i24 > n || i7 > 1 { break; }
                let mut l27 = l14.to_vec();
            }
            let mut c29 = Body { at: [(dotted(b4, &w) * Number::from_re(1.0)).sin(), x], speed: x };
        }
    }
    b5 = b4;
    match n % 3 {
        0 if (-v[(n + 1) % v.len()]) > Number::from_re(0.25) && n != 2 => {
            if (v[n % v.len()] - w[2]) < (w[n % 3] + y) {
                'r36: for i33 in 0..v.len() {
                    b4[(i33 + 1) % 3] = (y * Number::from_re(0.6) + y * Number::from_re(-0.4));
                    let mut a37 = (if (x + y) < b5[i33 % 3] { g1(w[i33 % 3], x) } else { (b4[(i33 + 1) % 3] * (x + x).sin().cos()) });
                }
                let k38 = if n % 2 == 0 { 2 } else { n % 4 };
                for i39 in 0..k38 {
                    let mut l40 = smoothed(&v[..], n);
                    let mut q42: Option<Number> = None;
                    for t44 in v.iter() {
                        if *t44 > y { q42 = Some(*t44 * (match n % 3 { 0 => l40[i39 % l40.len()], 1 => (x - Number::from_re(-0.4)).sin(), _ => y })); break; }
                    }
                    let mut a43 = if let Some(t44) = q42 { t44 * y } else { l40[(i39 + 1) % l40.len()] };
                    let mut e46 = Layer { weights: v.to_vec(), rows: vec![[({ let t45 = (-x); a43.sin() }), y], [y, y]], bias: y };
                }
                for t49 in v.windows(2) {
                    let mut m50 = vec![v.to_vec()];
                    for i51 in 0..n {
                        m50.push(vec![tower((y - v[i51 % v.len()]), i51 % 4); i51 % 2 + 1]);
                    }
                    let mut b52 = [x, (match k38 % 3 { 0 => x, 1 => (t49[0] - t49[1]).sin(), _ => x }), y];
                }
            }
            let mut i53 = 0;
            loop {
                i53 += 1;
                if i53 > n || y > Number::from_re(0.5) && n != 2 { break; }
                b5[1] = b5[1] * ((x * x) + (y + y)).sin().cos();
                if (v[0] + x) > Number::from_re(0.25) && i53 != 2 {
                    b4[i53 % 3] = tower((-b4[(i53 + 1) % 3]), i53 % 4);
                    let a56 = (y * Number::from_re(0.6) + v[1] * Number::from_re(-0.4));
                    let mut a57;
                    if i53 > 1 {
                        let mut b58 = turned(b5, x);
                        let mut a56 = (-(-v[v.len() - 1])).sin();
                        let mut l59 = vec![y, Number::from_re(0.5)];
                        for i61 in 0..n {
                            let t60 = l59[l59.len() - 1] * (y * y).sin();
                            l59.push(t60);
                        }
                        a57 = (match i53 % 3 { 0 => x, 1 => (x - x).sin(), _ => Number::from_re(0.25) });
                    } else {
                        a57 = g1(Number::from_re(-0.4), y);
                    }
                }
            }
        }
        k32 if k32 == 1 => {
            let mut b62 = [y; 3];
            let mut f64 = halves((v[n % v.len()] * (x + x).sin().cos()) + x * Number::from_re(0.1));
        }
        _ => {
            b4[n % 3] = b4[n % 3] + (match n % 3 { 0 => x, 1 => tower((b5[2] * y), n % 4), _ => Number::from_re(n as f64) });
            b4[n % 3] = b4[n % 3] + (v.iter().skip_while(|t66| **t66 > y).map(|t66| *t66 * v[(n + 1) % v.len()]).sum::<Number>()).sin();
            let mut q67: Option<Number> = None;
            for t69 in v.iter() {
                if *t69 > x { q67 = Some(*t69 * (x + x).cos()); break; }
            }
            let mut a68 = q67.map_or(v[1], |t69| t69.sin() * x);
        }
    }
    for t72 in b4 {
        for t75 in &v[..] {
            let f76 = halves(size(&v[..]) + x * Number::from_re(0.1));
            'r77: for i79 in 0..3 {
                let g81 = |s83: Number, t82: Number| g1((*t75), (*t75));
                let mut c84 = Body { at: [(v.iter().take_while(|t86| **t86 < Number::from_re(n as f64)).map(|t86| *t86 * *t86).sum::<Number>()).sin(), (*t75)], speed: f76.1 };
                let mut l87 = v.iter().map(|t88| *t88 * (*t75)).collect::<Vec<Number>>();
                'r78: for i80 in 0..=n % 3 {
                    l87[0] = (l87.iter().copied().map(|t90| square(t90) - f76.1).sum::<Number>()).sin();
                    for (i93, t92) in l87.iter_mut().enumerate() {
                        *t92 = *t92 * (c84.at[0] * (f76.1 * y).sin().cos()) + Number::from_re(i93 as f64) * Number::from_re(0.1);
                    }
                    if n > 1 { continue 'r78; }
                    for (i94, t96) in v.iter().enumerate() {
                        let mut q97: Option<Number> = None;
                        for t99 in l87.iter() {
                            if *t99 > (*t75) { q97 = Some(*t99 * (match i80 % 3 { 0 => (*t96), 1 => (v[(i79 + 1) % v.len()] * (*t96)).sin(), _ => v[i94] })); break; }
                        }
                        let mut a98 = match q97 { Some(t99) if t99 > l87[(i94 + 1) % l87.len()] => t99.cos(), Some(t99) => t99 * l87[(i94 + 1) % l87.len()], None => (*t75) };
                    }
                    for t102 in &l87[..] {
                        let mut m103 = vec![vec![(*t102); n % 3 + 1]; 2];
                    }
                    for i105 in 0..v.len() {
                        let mut m108 = vec![v.to_vec()];
                        for i109 in 0..n {
                            m108.push(vec![g81(f76.0, l87[0]); i109 % 2 + 1]);
                        }
                    }
                    if i80 > 0 && n % 2 == 0 { break 'r77; }
                    b4[1] = b4[1] * (l87[0] * ((*t75) * t72.sin().cos()).cos()).cos();
                    std::mem::swap(&mut b4, &mut b5);
                }
                let mut i111 = 0;
                let mut a110 = loop {
                    i111 += 1;
                    if i111 > n { break w[0]; }
                    let mut c112 = moved(&c84, (-(f76.0 * f76.0)).exp());
                    if i79 % 2 == 0 { break turned(b5, (b4[n % 3] + c84.at[1]))[2]; }
                    let mut m113 = vec![vec![(l87.iter().copied().map(|t115| square(t115) - v[v.len() - 1]).sum::<Number>()).sin(); 3]; 2];
                };
                let mut q116: Option<Number> = None;
                for t118 in v.iter() {
                    if *t118 > f76.1 { q116 = Some(*t118 * (v.iter().map(|t120| *t120 * x).sum::<Number>()).sin()); }
                }
                let mut a117 = if let Some(t118) = q116 { t118 * f76.1 } else { (*t75) };
            }
        }
    }
    w[1] + b4[n % 3] + b5[n % 3]
}
pub(crate) fn o83(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p83(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p83(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p84(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a3 = (v.iter().copied().min_by(|s1, t2| s1.partial_cmp(t2).unwrap()).unwrap()).sin();
    let mut b4 = w;
    let mut m5 = [[y, (v[v.len() - 1] * Number::from_re(0.6) + Number::from_re(1.0) * Number::from_re(-0.4)), x], b4];
    let mut i6 = 0;
    while i6 < 4 && w[(n + 1) % 3] < Number::from_re(0.8) {
        if (Number::from_re(i6 as f64) - a3) < (y + Number::from_re(-1.0)) { i6 += 1; continue; }
        i6 += 1;
    }
    a3 = ((y + m5[(n % 3) % 2][2]) - (v[1] + a3)).sin();
    for i9 in 0..v.len() {
        for i12 in 0..v.len() {
            let a15 = (b4[i12 % 3] + a3);
            let z16 = a15.ln() * a15.sqrt();
            let mut a17 = if a15 < Number::from_re(0.1) { x } else if x > Number::from_re(0.2) { z16.cos() * x } else { z16.tanh() };
            let mut m21 = vec![v.to_vec()];
            for i22 in 0..n {
                m21.push(vec![(-a3).cos(); i22 % 2 + 1]);
            }
        }
        let a23 = (x + b4[1]);
        let z24 = a23.sqrt();
        let mut a25 = if a23 > Number::from_re(0.1) { z24.sin() } else { (match n % 3 { 0 => a3, 1 => a3.sin(), _ => a3 }) };
        for i26 in 1..v.len() {
            let mut q29: Option<Number> = None;
            for t31 in v.iter() {
                if *t31 > y { q29 = Some(*t31 * (if (Number::from_re(i9 as f64) + a25) > Number::from_re(-0.4) && n != 2 { (m5[(i26 % 3) % 2][(i26 + 1) % 3] - m5[(1) % 2][1]).sin() } else { (y * a25).sin() })); }
            }
            let mut a30 = if let Some(t31) = q29 { t31 * y } else { v[v.len() - 1] };
            a25 = a25 - (-y).sin();
            for t34 in w {
                let mut l35 = v.to_vec();
                while let Some(t36) = l35.pop() {
                    if l35.len() > 2 && (a30 - b4[(n + 1) % 3]) <= Number::from_re(0.5) { l35.pop(); }
                    m5[(n % 3) % 2][0] = m5[(n % 3) % 2][0] - (w[0] * Number::from_re(0.6) + t34 * Number::from_re(-0.4));
                    a3 = a3 + (v[i26 - 1] * (b4[1] * Number::from_re(0.6) + b4[i26 % 3] * Number::from_re(-0.4)).cos());
                    let k37 = if (-t36) <= Number::from_re(-0.75) { 2 } else { n % 4 };
                    for i38 in 0..k37 {
                        a30 = (y * (y * (v[n % v.len()] + t34).sin().cos()).cos());
                    }
                }
                a30 = halves((t34 + w[i9 % 3])).0;
                let b39 = std::mem::replace(&mut b4, w);
            }
        }
    }
    let mut a40 = split(&v[..], (if (w[1] + y) < (a3 - v[n % v.len()]) { (y * b4[0]).sin() } else { (v[v.len() - 1] - w[n % 3]).sin() })).1;
    a3 * Number::from_re(0.9) + a40 * Number::from_re(1.0) + w[2] + b4[1] + m5[n % 2][1]
}
pub(crate) fn o84(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p84(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p84(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p85(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a1 = (-(((-Number::from_re(0.3)) * y) * ((-Number::from_re(0.3)) * y))).exp();
    let mut a2 = tower((w[0] * x), n % 4);
    let mut i3 = 0;
    loop {
        i3 += 1;
        if i3 > n || (x + y) < (Number::from_re(n as f64) - x) { break; }
        (a1, a2) = (a2, (v.iter().copied().fold((v[0], a2), |(s6, p), t7| (s6 * Number::from_re(0.5) + t7, p - t7 * s6 * Number::from_re(0.25))).1).sin());
    }
    let l10 = &v[v.len() - 2..];
    (a1, a2) = halves(({ let t11 = (x - x); y.sin() }));
    a1 * Number::from_re(-1.0) + a2 * Number::from_re(0.5) + w[n % 3]
}
pub(crate) fn o85(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p85(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p85(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p86(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut f1 = halves((x * Number::from_re(0.6) + y * Number::from_re(-0.4)) + x * Number::from_re(0.1));
    let mut l2 = vec![v[0], ((0..n % 4).map(|i6| v[i6 % v.len()] * x).sum::<Number>()).sin(), Number::from_re(0.25)];
    'r10: for t9 in &v[..] {
        f1.1 = f1.1 + tower((v[0] * y), n % 4);
    }
    let mut b11 = w;
    f1.0 = f1.0 + ({ let t12 = ((Number::from_re(-0.75) + y) + (l2[0] * v[n % v.len()])); (w[(n + 1) % 3] * Number::from_re(0.6) + l2[1] * Number::from_re(-0.4)) });
    let g13 = |s14: Number, t15: Number| -> Number { if (-w[n % 3]) < y { return (-((w[n % 3] - x) * (w[n % 3] - x))).exp(); } ((w[(n + 1) % 3] - v[v.len() - 1]) - (v[n % v.len()] + t15)).cos() };
    f1.0 * Number::from_re(-0.75) + f1.1 * Number::from_re(0.3) + w[0] + b11[0] + l2.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o86(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p86(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p86(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p87(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut b1 = [w[1]; 3];
    let mut l2 = vec![v[n % v.len()]; v.len()];
    let mut a4 = match n % 4 { 0 if (y * l2[1]) < (w[(n + 1) % 3] + x) => (match n % 3 { 0 => y, 1 => x.sin(), _ => x }), k5 if k5 == 2 => b1[0], 1 | 3 => (y + b1[1]).cos(), _ => (x - Number::from_re(0.0)) };
    if (x * w[n % 3]) < (-w[(n + 1) % 3]) {
        if n > 1 {
            let mut b6 = turned(b1, y);
        } else if (Number::from_re(n as f64) - l2[(n + 1) % l2.len()]) < (y + b1[n % 3]) {
            a4 = a4 + (l2.iter().map(|t8| *t8 * w[n % 3]).sum::<Number>()).sin();
            let mut a9 = match n { 0..=1 => ({ let t11 = (a4 + b1[2]); Number::from_re(n as f64).sin() }), k10 if k10 % 2 == 0 && (b1[0] + x) > Number::from_re(-0.75) => tower(v[n % v.len()], n % 4), _ => Number::from_re(-0.75) };
        } else {
            let mut c12 = Body { at: [(b1[n % 3] * (l2[0] + v[0]).sin().cos()), l2[n % l2.len()]], speed: x };
            'r16: for i13 in 1..v.len() {
                a4 = a4 + (match n % 3 { 0 => c12.at[0], 1 => (if n % 2 == 0 { (x * x).sin() } else { (l2[i13 % l2.len()] - Number::from_re(1.0)).sin() }), _ => a4 });
            }
            let mut m17 = vec![v.to_vec()];
            for i18 in 0..n {
                m17.push(vec![(x / ((a4 + y) * (a4 + y) + Number::from_re(1.5))); i18 % 2 + 1]);
            }
        }
        let mut a19 = Number::from_re(-0.75);
        a4 = a4 * (mix((a19 - x), a4)).sin();
    }
    a4 * Number::from_re(-0.75) + w[0] + b1[(n + 1) % 3] + l2.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o87(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p87(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p87(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p88(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut c1 = Body { at: [(x / ((Number::from_re(0.0) + x) * (Number::from_re(0.0) + x) + Number::from_re(1.5))), x], speed: v[1] };
    let mut l2 = vec![v[n % v.len()]; v.len()];
    let f4 = halves((-((w[n % 3] * c1.speed) * (w[n % 3] * c1.speed))).exp() + x * Number::from_re(0.1));
    let mut d5 = Marked { at: [(y / ((y * y) * (y * y) + Number::from_re(1.5))), l2[n % l2.len()]], kind: n % 5, scale: 0.5 };
    let mut a6 = match n % 4 { 0 if (x * Number::from_re(-0.4)) < (x + w[0]) => (l2[l2.len() - 1] / ((d5.at[d5.kind % 2] - Number::from_re(n as f64)) * (d5.at[d5.kind % 2] - Number::from_re(n as f64)) + Number::from_re(1.5))), k7 if k7 == 2 => y, 1 | 3 => (y + f4.1).cos(), _ => f4.0 };
    for i8 in 0..l2.len() {
        let mut i11 = 0;
        while i11 < 4 && (w[2] * f4.0) < Number::from_re(0.8) {
            if (x + l2[i8 % l2.len()]) <= Number::from_re(-1.0) {
                let mut e14 = Layer { weights: l2.to_vec(), rows: vec![[halves(l2[i8]).1, x], [x, x]], bias: x };
            } else {
                a6 = a6 + ({ let t15 = (-(f4.1 + l2[i8])); (v.iter().copied().map(|t17| square(t17) - f4.1).sum::<Number>()).sin() });
                a6 = a6 * ((Number::from_re(n as f64) * Number::from_re(0.6) + c1.at[1] * Number::from_re(-0.4))).sin();
            }
            let mut a20 = (v.iter().fold(x, |s18, t19| s18 * Number::from_re(0.5) + *t19 * f4.1)).sin();
            let i21 = l2.len() - 1;
            l2[i21] = (a6 + (-w[1])).cos();
            i11 += 1;
        }
    }
    ((-(l2[n % l2.len()] * l2[n % l2.len()])).exp(), a6 * Number::from_re(0.25) + w[(n + 1) % 3] + c1.speed + c1.at[1] + d5.at[0] * d5.scale + Number::from_re(d5.kind as f64) + l2.iter().map(|t| t.sin()).sum::<Number>())
}
pub(crate) fn o88(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p88(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p88(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p89(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let a1 = (v[n % v.len()] * (x * Number::from_re(0.6) + y * Number::from_re(-0.4)).cos());
    let g2 = |s4: Number, t3: Number| (w[n % 3] + (-x)).sin();
    let mut c5 = Body { at: [(-((a1 - a1) * (a1 - a1))).exp(), w[n % 3]], speed: w[n % 3] };
    let mut i6 = 0;
    loop {
        i6 += 1;
        if i6 > n || (v[n % v.len()] + y) > Number::from_re(0.25) && n != 2 { break; }
        match i6 % 3 {
            0 if i6 % 2 == 0 => {
                if (c5.speed - x) < (x + w[(n + 1) % 3]) { continue; }
                let mut b10 = [v[(n + 1) % v.len()]; 3];
            }
            k9 if k9 == 1 => {
                let g11 = |s13: Number, t12: Number| (w[n % 3] * Number::from_re(0.6) + a1 * Number::from_re(-0.4));
            }
            _ => {
                let mut i15 = 0;
                let mut a14 = loop {
                    i15 += 1;
                    if i15 > n { break a1; }
                    let mut a22 = (if (x - v[i6 % v.len()]) < (a1 + x) { (v.windows(2).map(|t19| t19[0] * t19[1]).sum::<Number>()).sin() } else { (v.iter().map(|t21| *t21 * y).sum::<Number>()).sin() });
                    if n % 2 == 0 { break (v.iter().rev().enumerate().map(|(s16, t17)| *t17 * Number::from_re(s16 as f64)).sum::<Number>()).sin(); }
                    a22 = a22 + ((x + a22) - (a22 + w[1])).tanh();
                };
            }
        }
        let (mut l23, l24) = sorted_out(&v[..], (a1 + v[(i6 + 1) % v.len()]).tanh());
        let mut e25 = Layer { weights: l23.to_vec(), rows: vec![[tower((w[(n + 1) % 3] + a1), i6 % 4), v[(i6 + 1) % v.len()]], [v[(i6 + 1) % v.len()], v[(i6 + 1) % v.len()]]], bias: v[(i6 + 1) % v.len()] };
    }
    if let [t26, .., t27] = &v[..] {
        let mut l28 = vec![(*t27), Number::from_re(0.5)];
        for i30 in 0..n {
            let t29 = l28[l28.len() - 1] * (v.iter().skip(1).take(2).map(|t32| t32.cos() * x).sum::<Number>()).sin();
            l28.push(t29);
        }
    }
    let mut i33 = 0;
    'r36: loop {
        i33 += 1;
        if i33 > n || (Number::from_re(n as f64) - w[n % 3]) > Number::from_re(-1.0) && n != 2 { break; }
        let l39 = &v[v.len() - 2..];
        let mut l40 = l39.to_vec();
    }
    let mut m42 = vec![vec![x, (-((a1 + v[n % v.len()]) * (a1 + v[n % v.len()]))).exp()], v.to_vec()];
    vec![w[0] + c5.speed + c5.at[1] + m42.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>(), size(&v[..]), w[1]]
}
pub(crate) fn o89(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p89(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p89(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p90(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut m1 = [[y, (-((y * v[v.len() - 1]) * (y * v[v.len() - 1]))).exp(), v[(n + 1) % v.len()]], w];
    let mut b2 = turned(w, y);
    let mut m4 = vec![vec![x, (x / (x * x + Number::from_re(1.5)))], v.to_vec()];
    let mut e6 = Layer { weights: v.to_vec(), rows: vec![[(v[n % v.len()] * Number::from_re(0.6) + x * Number::from_re(-0.4)), x], [x, x]], bias: x };
    (halves(x).0, w[n % 3] + b2[1] + m1[n % 2][1] + m4.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + e6.bias + e6.weights.iter().sum::<Number>() * e6.rows[1][0])
}
pub(crate) fn o90(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p90(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    for _ in 0..2 {
        let b = p90(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b.1 - b.0 * Number::from_re(0.3)).sin() + s * x;
    }
    s
}

pub(crate) fn p91(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut f1 = halves((-((-w[0]) * (-w[0]))).exp() + x * Number::from_re(0.1));
    let (mut a2, a3) = halves((w[1] * Number::from_re(0.6) + w[0] * Number::from_re(-0.4)) + x * Number::from_re(0.1));
    let g4 = |s6: Number, t5: Number| (v.iter().copied().min_by(|s7, t8| s7.partial_cmp(t8).unwrap()).unwrap()).sin();
    let a9 = (w[n % 3] + v[n % v.len()]);
    let z10 = Number::from_re(1.0) / a9.sqrt();
    let mut a11 = match a9 > Number::from_re(0.1) { true if n > 1 => z10.tanh(), true => (w[n % 3] * Number::from_re(0.6) + f1.1 * Number::from_re(-0.4)), false => f1.0 };
    a2 = size(&v[..]);
    f1.0 * Number::from_re(0.0) + f1.1 * Number::from_re(0.9) + a2 * Number::from_re(-0.75) + a11 * Number::from_re(0.3) + w[n % 3]
}
pub(crate) fn o91(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p91(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p91(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p92(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut l1 = vec![v[v.len() - 1], Number::from_re(0.5)];
    for i3 in 0..n {
        let t2 = l1[l1.len() - 1] * (y * (x - x).sin().cos());
        l1.push(t2);
    }
    let [mut a4, a5, mut a6] = w;
    let mut m7 = vec![vec![Number::from_re(0.0), (a6 * (-w[2]).sin().cos())], l1.to_vec()];
    a4 = a4 + (a4 * Number::from_re(0.6) + a5 * Number::from_re(-0.4));
    a6 = a6 + square((-a4)).sin();
    a4 * Number::from_re(1.0) + a6 * Number::from_re(0.25) + w[n % 3] + m7.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>() + l1.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o92(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p92(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p92(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p93(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let [mut a1, a2, mut a3] = turned(w, y);
    let mut a4 = (x * (-((Number::from_re(0.5) * a3) * (Number::from_re(0.5) * a3))).exp().cos());
    for i5 in 1..v.len() {
        let mut m8 = [[a1, size(&v[..]), x], w];
    }
    match n % 3 {
        0 if n % 2 == 0 => {
            let mut l10 = v.iter().map(|t11| *t11 * a1).collect::<Vec<Number>>();
        }
        k9 if k9 == 1 => {
            if (-a3) < (a3 * a4) {
                for i12 in 1..v.len() {
                    if (Number::from_re(-0.4) * v[i12]) <= Number::from_re(-0.4) { return size(&v[..]); }
                }
            } else if n % 2 == 0 {
                for i15 in 0..v.len() {
                    a3 = (v[i15] * Number::from_re(0.6) + v[i15] * Number::from_re(-0.4));
                    a3 = (match i15 % 3 { 0 => x, 1 => (-(a1 * a1)).exp(), _ => a4 });
                    let mut i19 = 0;
                    let mut a18 = loop {
                        i19 += 1;
                        if i19 > n { break a3; }
                        a4 = (a4 * (-((a4 - a3) * (a4 - a3))).exp().cos());
                        if (a1 + a1) < (a4 + a4) { break (match i15 % 3 { 0 => v[i15], 1 => (-a1).sin(), _ => Number::from_re(i15 as f64) }); }
                        a3 = a3 + turned(w, (w[0] * v[i15]))[(i15 + 1) % 3];
                    };
                }
                let (a20, a21) = split(&v[..], a4.tanh());
            } else {
                let mut m22 = vec![vec![Number::from_re(0.3); n % 3 + 1]; 2];
                let mut e24 = Layer { weights: v.to_vec(), rows: vec![[(a4 * Number::from_re(0.6) + a1 * Number::from_re(-0.4)), a1], [a1, a1]], bias: a1 };
                if a3 < (w[0] + x) {
                    let mut b25 = [x; 3];
                    a4 = a4 + (Number::from_re(k9 as f64) * Number::from_re(0.6) + a4 * Number::from_re(-0.4));
                } else if n % 2 == 0 {
                    e24.weights.push((-((a3 - a2) * (a3 - a2))).exp());
                    a4 = a4 * (tower((-m22[0].iter().sum::<Number>()), k9 % 4)).sin();
                    a4 = (a4 * Number::from_re(0.6) + a2 * Number::from_re(-0.4));
                } else {
                    match n % 3 {
                        0 if (a3 * a1) < (a4 - a1) => {
                            e24.bias = ({ let t29 = a1; (-a4).sin() });
                            let mut m34 = vec![vec![Number::from_re(-0.4); n % 3 + 1]; 2];
                        }
                        k28 if k28 == 1 => {
                            a4 = a4 - tower((a2 + a4), k28 % 4);
                        }
                        _ => {
                            for i36 in 0..2 * n + 1 {
                                a3 = ((Number::from_re(i36 as f64) + w[i36 % 3]) + (w[i36 % 3] + a4)).tanh();
                            }
                            a1 = (v.iter().rev().enumerate().map(|(s37, t38)| *t38 * Number::from_re(s37 as f64)).sum::<Number>()).sin();
                        }
                    }
                    let l41 = &v[v.len() - 2..];
                    a1 = a1 - (l41[n % l41.len()] * ({ let t42 = (a4 + l41[(n + 1) % l41.len()]); (a4 + l41[n % l41.len()]).sin() }).cos());
                }
            }
            'r43: for i45 in (0..n).rev() {
                a4 = a4 + ((Number::from_re(-0.4) - w[n % 3]) * x).tanh();
                let mut l47 = v.to_vec();
                'r44: for i46 in 0..=n % 3 {
                    let mut c49 = Body { at: [((0..k9 % 4).map(|i52| v[i52 % v.len()] * v[v.len() - 1]).sum::<Number>()).sin(), x], speed: Number::from_re(0.25) };
                    let mut l53 = l47.to_vec();
                    'r55: while let Some(t54) = l53.pop() {
                        if l53.len() > 2 && (t54 - w[k9 % 3]) < (a2 - a2) { l53.pop(); }
                        let (s56, t57) = l47.split_at_mut(1);
                        s56[0] = t57[0] * ({ let t59 = (a4 + a2); (Number::from_re(n as f64) * a1).sin() });
                        t57[0] = s56[0] - a4;
                        a1 = a1 * (((-a4) + w[1]).sin()).sin();
                    }
                    let g60 = |s61: Number, t62: Number| -> Number { if (a2 * Number::from_re(-0.75)) > Number::from_re(0.25) && n != 2 { return (-((-s61) * (-s61))).exp(); } (v.iter().skip_while(|t64| **t64 > Number::from_re(-1.0)).map(|t64| *t64 * v[n % v.len()]).sum::<Number>()).sin() };
                    if (v[0] * a3) > Number::from_re(1.0) && n != 2 { break 'r43; }
                    for (i65, t67) in l47.iter().enumerate() {
                        c49.at[0] = (v[v.len() - 1] * ((*t67) + c49.at[1]).sin().cos());
                        let (mut a68, a69) = halves((*t67).cos() + x * Number::from_re(0.1));
                        let a70 = (a1 + (*t67));
                        let z71 = Number::from_re(1.0) / a70.sqrt();
                        let mut a72 = if a70 < Number::from_re(0.1) { a69 } else if a69 > Number::from_re(0.2) { z71.cos() * a69 } else { z71.tanh() };
                    }
                    a3 = (-((-(v[n % v.len()] * a2)) * (-(v[n % v.len()] * a2)))).exp();
                    if i46 > 0 && n > 1 { continue 'r43; }
                    a4 = a4 + (Number::from_re(-0.75) * (y * (Number::from_re(i45 as f64) * l47[l47.len() - 1]).sin().cos()).cos());
                    let k73 = if (a1 - a2) < (-a4) { 2 } else { n % 4 };
                    for i74 in 0..k73 {
                        let mut a75 = match (k9 % 2, (-x) < w[k9 % 3]) { (0, true) => (match i46 % 3 { 0 => l47[0], 1 => (x - x).sin(), _ => Number::from_re(1.0) }), (_, false) => w[i46 % 3], _ => (a1 * Number::from_re(0.6) + a1 * Number::from_re(-0.4)) };
                    }
                }
                let a77 = (-a1);
                let z78 = Number::from_re(1.0) / a77.sqrt();
                let mut a79 = if a77 > Number::from_re(0.1) { z78.sin() } else { (match i45 % 3 { 0 => l47[n % l47.len()], 1 => (w[0] - a3).sin(), _ => Number::from_re(0.0) }) };
                match i45 % 3 {
                    0 if (l47[l47.len() - 1] * a2) <= Number::from_re(0.3) => {
                        let mut i82 = 0;
                        let mut a81 = loop {
                            i82 += 1;
                            if i82 > n { break Number::from_re(0.3); }
                            a79 = a79 * ((v.iter().skip(1).take(2).map(|t84| t84.cos() * a3).sum::<Number>()).sin()).sin();
                            if (l47[0] + w[i45 % 3]) < (a79 + v[0]) { break (Number::from_re(1.0) * Number::from_re(0.5).sin().cos()); }
                            a4 = a4 * (v.windows(2).map(|t86| t86[0] * t86[1]).sum::<Number>()).sin().cos();
                        };
                        let mut a87 = ((a79 * l47[0]) - a1).tanh();
                        'r88: for i90 in 0..n {
                            let mut a95 = ({ let t92 = ((a87 * l47[0]) * a1); (v.iter().copied().fold((w[(n + 1) % 3], t92), |(s93, p), t94| (s93 * Number::from_re(0.5) + t94, p - t94 * s93 * Number::from_re(0.25))).1).sin() });
                            a87 = (v[i90 % v.len()] * (-((-w[n % 3]) * (-w[n % 3]))).exp().cos());
                            'r89: for i91 in 0..=n % 3 {
                                'r96: for i98 in 0..n {
                                    let i100 = i45 % l47.len();
                                    l47[i100] = l47[i100] * l47[1] / (Number::from_re(1.0) + l47[1] * l47[1]);
                                    let mut d103 = Marked { at: [(v.iter().map(|t102| *t102 * w[0]).sum::<Number>()).sin(), a79], kind: i45 % 5, scale: 0.5 };
                                    let mut m104 = vec![vec![Number::from_re(i91 as f64); n % 3 + 1]; 2];
                                    'r97: for i99 in 0..=n % 3 {
                                        a1 = a1 * ((v[0] * Number::from_re(0.6) + v[1] * Number::from_re(-0.4))).sin();
                                        if i90 > 1 { continue 'r97; }
                                        let g106 = |s107: Number, t108: Number| -> Number { if (t108 * y) < (-x) { return (t108 * w[2]).sin(); } (v[(n + 1) % v.len()] + (Number::from_re(-1.0) + y)).cos() };
                                        a95 = mix((-a2), a95);
                                        l47.sort_by(|s109, t110| s109.partial_cmp(t110).unwrap());
                                        if i99 > 0 && Number::from_re(0.3) <= Number::from_re(0.3) { break 'r96; }
                                        a4 = (m104.iter().map(|r| r[0] * r[r.len() - 1]).sum::<Number>() * w[n % 3]).sin();
                                        a95 = a95 * (((-a79) + (a87 - l47[1])).cos()).sin();
                                    }
                                    a1 = (w.iter().map(|t112| *t112 * x).sum::<Number>()).sin();
                                    let mut a113 = size(&l47[..=1]);
                                }
                                a81 = a81 * ((if n > 1 { (a95 * Number::from_re(0.6) + a95 * Number::from_re(-0.4)) } else { (w[(n + 1) % 3] * a95).tanh() })).sin();
                                if v[i45 % v.len()] < (v[n % v.len()] - x) { continue 'r89; }
                                let mut a114 = match i90 { 0..=1 => size(&v[..]), k115 if k115 % 2 == 0 && w[i90 % 3] > w[k9 % 3] => ((0..n).map(|s116| Number::from_re(0.3) * Number::from_re(s116 as f64)).rev().fold(v[(k9 + 1) % v.len()], |s116, t117| s116 * Number::from_re(0.3) + t117)).sin(), _ => w[k9 % 3] };
                                let mut a118;
                                if (Number::from_re(1.0) + x) > Number::from_re(1.0) && i91 != 2 {
                                    a79 = a79 + (-((-(w[i91 % 3] * a95)) * (-(w[i91 % 3] * a95)))).exp();
                                    let mut m123 = vec![vec![a114; n % 3 + 1]; 2];
                                    a118 = (a81 * (w[0] * v[i90 % v.len()]).sin().cos());
                                } else {
                                    a118 = (l47.iter().take_while(|t120| **t120 < a3).map(|t120| *t120 * *t120).sum::<Number>()).sin();
                                }
                                let mut a125 = match (i45 % 2, (a87 + v[0]) < a81) { (0, true) => (v.windows(2).map(|t128| t128[0] * t128[1]).sum::<Number>()).sin(), (_, false) => l47[n % l47.len()], _ => (l47.iter().copied().map(|t130| square(t130) - v[v.len() - 1]).sum::<Number>()).sin() };
                                if i91 > 0 && (-a81) <= Number::from_re(0.3) { continue 'r88; }
                                a118 = a118 * turned(w, l47[0])[0].cos();
                                let mut e132 = Layer { weights: v.to_vec(), rows: vec![[({ let t131 = l47[1]; w[i45 % 3].sin() }), a118], [a118, a118]], bias: a118 };
                                a87 = (a125 * (v.iter().copied().map(|t134| square(t134) - l47[1]).sum::<Number>()).sin().cos());
                            }
                            let mut a79 = (Number::from_re(1.0) * Number::from_re(0.6) + v[0] * Number::from_re(-0.4));
                        }
                    }
                    k80 if k80 == 1 => {
                        let mut q135: Option<Number> = None;
                        for t137 in l47.iter() {
                            if *t137 > a2 { q135 = Some(*t137 * (a2 * (x * a4).sin().cos())); }
                        }
                        let mut a136 = q135.unwrap_or(x);
                        a1 = a1 + tower((a4 + a79), i45 % 4);
                    }
                    _ => {
                        let a138 = a2;
                        let z139 = a138.ln();
                        let mut a140 = if a138 < Number::from_re(0.1) { a79 } else if a79 > Number::from_re(0.2) { z139.cos() * a79 } else { z139.tanh() };
                    }
                }
                let i143 = n % l47.len();
                let s141 = &mut l47[i143];
                *s141 = *s141 * (match k9 % 3 { 0 => Number::from_re(i45 as f64), 1 => (a3 - Number::from_re(-0.75)).sin(), _ => v[n % v.len()] }) + w[k9 % 3];
            }
            a3 = (cubed(a4).sin()).sin();
        }
        _ => {
            a4 = a4 - (v.iter().filter_map(|t147| if *t147 > w[1] { Some(*t147 * a1) } else { None }).sum::<Number>()).sin();
            a1 = a1 * (-(a2 + y)).tanh().cos();
        }
    }
    a1 * Number::from_re(-0.75) + a3 * Number::from_re(0.25) + a4 * Number::from_re(-0.75) + w[0]
}
pub(crate) fn o93(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p93(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p93(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p94(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let (mut a1, a2) = halves(size(&v[1..]) + x * Number::from_re(0.1));
    let (mut a3, a4) = halves((a1 * a1).cos() + x * Number::from_re(0.1));
    a1 = (v[n % v.len()] / (((a4 + a4) + a4) * ((a4 + a4) + a4) + Number::from_re(1.5)));
    let mut c5 = Body { at: [halves((w[(n + 1) % 3] + a3)).0, Number::from_re(-0.4)], speed: Number::from_re(-1.0) };
    a1 * Number::from_re(0.5) + a3 * Number::from_re(0.0) + w[2] + c5.speed + c5.at[1]
}
pub(crate) fn o94(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p94(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p94(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p95(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Vec<Number> {
    let a2 = (y * ({ let t1 = (w[n % 3] + Number::from_re(0.9)); (-Number::from_re(n as f64)).sin() }).cos());
    let mut f3 = ((match n % 3 { 0 => a2, 1 => (-v[(n + 1) % v.len()]).sin(), _ => v[1] }), a2);
    let mut l4 = vec![w[1], Number::from_re(0.5)];
    for i6 in 0..n {
        let t5 = l4[l4.len() - 1] * (-((f3.1 * f3.0) * (f3.1 * f3.0))).exp();
        l4.push(t5);
    }
    let mut a7 = match n { 0..=1 => halves((-v[1])).0, k8 if k8 % 2 == 0 && (a2 - w[2]) > y => (match n % 3 { 0 => y, 1 => Number::from_re(0.25).sin(), _ => x }), _ => y };
    'r12: for i9 in 0..n {
        let g13 = |s14: Number, t15: Number| -> Number { if x > Number::from_re(0.3) && n != 2 { return mix((Number::from_re(0.5) - y), w[(n + 1) % 3]); } (dotted(w, &w) * s14).sin() };
        match n % 3 {
            0 if (-f3.1) < (-a2) => {
                let a19 = (-w[(n + 1) % 3]);
                let z20 = a19.ln() * a19.sqrt();
                let mut a21 = [(-y).sin(), z20.sin()][(a19 > Number::from_re(0.1)) as usize];
                let mut l22 = l4.to_vec();
                while let Some(t23) = l22.pop() {
                    if l22.len() > 2 && (t23 * f3.1) < (f3.1 + Number::from_re(-0.75)) { l22.pop(); }
                    f3.0 = f3.0 + (Number::from_re(-0.75) * square(w[i9 % 3]).sin().cos());
                    let mut i24 = 0;
                    loop {
                        i24 += 1;
                        if i24 > n || (-a7) < (a7 + w[1]) { break; }
                        let f27 = halves(g13(x, Number::from_re(i24 as f64)) + x * Number::from_re(0.1));
                        f3.1 = f3.1 * (t23 * Number::from_re(0.6) + l4[0] * Number::from_re(-0.4)).cos();
                        let (mut a28, a29) = ((w.map(|t31| t31 * a21).iter().copied().sum::<Number>()).sin(), a21);
                    }
                    let mut a32 = 'r33: {
                        f3.1 = f3.1 + (w[n % 3] * Number::from_re(0.6) + a7 * Number::from_re(-0.4));
                        f3.0 = f3.0 + (v.iter().copied().min_by(|s34, t35| s34.partial_cmp(t35).unwrap()).unwrap()).sin();
                        if n > 1 { break 'r33 g13(a21, a7); }
                        for i36 in 1..n {
                            f3.0 = (match n % 3 { 0 => y, 1 => (-((f3.1 - f3.1) * (f3.1 - f3.1))).exp(), _ => y });
                            let l43 = l4.split_off(2);
                            l4.resize(8, (v.iter().rev().enumerate().map(|(s39, t40)| *t40 * Number::from_re(s39 as f64)).sum::<Number>()).sin());
                            l4[0] = l4[0] + l43.iter().map(|t42| *t42 * f3.1).sum::<Number>();
                            f3.1 = f3.1 * (({ let t44 = (-l4[l4.len() - 1]); (l4.iter().filter(|t46| **t46 > w[i9 % 3]).map(|t46| t46.sin()).sum::<Number>()).sin() })).sin();
                        }
                        g13(y, a7)
                    };
                }
                a21 = a21 * (f3.0 * (match i9 % 3 { 0 => w[0], 1 => (f3.0 + x).sin(), _ => a7 }).cos()).cos();
            }
            k18 if k18 == 1 => {
                let mut m47 = vec![vec![x, (f3.1 * Number::from_re(0.6) + w[k18 % 3] * Number::from_re(-0.4))], l4.to_vec()];
                let i49 = i9 % l4.len();
                l4[i49] = l4[i49] * l4[k18 % l4.len()] / (Number::from_re(1.0) + l4[k18 % l4.len()] * l4[k18 % l4.len()]);
                for i50 in (1..v.len()).rev() {
                    let k53 = if k18 > 1 { 2 } else { n % 4 };
                    for i54 in 0..k53 {
                        if let [t55, .., t56] = &v[..] {
                            f3.0 = (y / ((-(Number::from_re(k18 as f64) - a7)) * (-(Number::from_re(k18 as f64) - a7)) + Number::from_re(1.5)));
                            let mut e57 = Layer { weights: l4.to_vec(), rows: vec![[((*t55) * l4[n % l4.len()]).cos(), w[2]], [w[2], w[2]]], bias: w[2] };
                        }
                        let mut a58 = mix(w[i50 % 3], f3.0);
                    }
                }
            }
            _ => {
                if let [t59, .., t60] = &v[..] {
                    a7 = (match i9 % 3 { 0 => v[i9 % v.len()], 1 => (y / ((v[n % v.len()] - w[(i9 + 1) % 3]) * (v[n % v.len()] - w[(i9 + 1) % 3]) + Number::from_re(1.5))), _ => x });
                    f3.0 = f3.0 + ({ let t61 = (((*t60) * v[n % v.len()]) + (f3.1 + w[0])); (a7 * ((*t59) + l4[1]).sin().cos()) });
                }
                f3.1 = f3.1 - ((Number::from_re(1.0) - a7) + (f3.0 * f3.0)).cos();
            }
        }
        let mut e62 = Layer { weights: l4.to_vec(), rows: vec![[(f3.1 + a2).cos(), f3.0], [f3.0, f3.0]], bias: f3.0 };
    }
    let mut i63 = 0;
    loop {
        i63 += 1;
        if i63 > n || (-l4[(n + 1) % l4.len()]) < (f3.0 - w[1]) { break; }
        let k66 = if (Number::from_re(0.5) + w[(n + 1) % 3]) > Number::from_re(0.5) && i63 != 2 { 2 } else { n % 4 };
        for i67 in 0..k66 {
            if let Some((t68, t69)) = l4.split_first() {
                let mut i70 = 0;
                loop {
                    i70 += 1;
                    if i70 > n || a7 < (l4[(i67 + 1) % l4.len()] + v[i63 % v.len()]) { break; }
                    let mut m75 = vec![vec![(*t68), (Number::from_re(0.3) * Number::from_re(0.6) + v[(n + 1) % v.len()] * Number::from_re(-0.4))], v.to_vec()];
                    let mut l79 = vec![(*t68); v.len()];
                }
                for i81 in 1..l4.len() {
                    f3.0 = f3.0 * (w[(n + 1) % 3] * (v.iter().flat_map(|t85| [*t85, *t85 * f3.0]).sum::<Number>()).sin().cos()).cos();
                }
                f3.0 = f3.0 * (({ let t86 = (((*t68) + w[2]) + (Number::from_re(i67 as f64) + w[1])); (Number::from_re(0.9) * w[2]).sin() })).sin();
            }
        }
        let a87 = (f3.0 * v[k66 % v.len()]);
        let z88 = a87.ln() * a87.sqrt();
        let mut a89 = [(l4.iter().step_by(2).map(|t91| *t91 * a2).sum::<Number>()).sin(), z88.sin()][(a87 > Number::from_re(0.1)) as usize];
    }
    l4[0] = f3.0 * Number::from_re(0.3) + f3.1 * Number::from_re(0.25) + a7 * Number::from_re(-0.75) + w[n % 3] + Number::from_re(0.0);
    l4
}
pub(crate) fn o95(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p95(x, y.sin(), w, v, n);
    let mut s = a.iter().sum::<Number>();
    for _ in 0..2 {
        let b = p95(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[0] * Number::from_re(0.7) + b.iter().map(|t| *t * *t).sum::<Number>()).sin() + s * x;
    }
    s
}

pub(crate) fn p96(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut f1 = halves((w.iter().map(|t3| *t3 * y).sum::<Number>()).sin() + x * Number::from_re(0.1));
    let (mut a4, a5) = halves((x * Number::from_re(0.6) + v[n % v.len()] * Number::from_re(-0.4)) + x * Number::from_re(0.1));
    f1.0 = f1.0 - (if n > 1 { (cubed(f1.0).sin()).sin() } else { (w.iter().map(|t9| *t9 * a5).sum::<Number>()).sin() });
    let a10 = (Number::from_re(1.0) + v[n % v.len()]);
    let z11 = a10.ln();
    let mut a12 = [(f1.1 * (w[n % 3] - a4).sin().cos()), z11.sin()][(a10 > Number::from_re(0.1)) as usize];
    f1.1 = f1.1 + (v[v.len() - 1] * size(&v[..]).cos());
    f1.1 = (v.iter().copied().map(|t14| square(t14) - f1.0).sum::<Number>()).sin();
    f1.0 * Number::from_re(-1.0) + f1.1 * Number::from_re(0.25) + a4 * Number::from_re(-1.0) + a12 * Number::from_re(0.9) + w[0]
}
pub(crate) fn o96(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p96(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p96(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p97(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut a1 = y;
    let l4 = &v[v.len() - 2..];
    let mut i5 = 0;
    while i5 < 4 && (w[n % 3] + w[0]) < Number::from_re(0.8) {
        a1 = a1 * ((a1 + x) - (-x)).tanh().cos();
        let mut l8 = vec![Number::from_re(-0.4), Number::from_re(0.5)];
        for i10 in 0..n {
            let t9 = l8[l8.len() - 1] * (match n % 3 { 0 => Number::from_re(0.5), 1 => y.sin(), _ => x });
            l8.push(t9);
        }
        i5 += 1;
    }
    a1 = a1 * (l4.iter().chain(l4.iter()).map(|t12| *t12 * y).sum::<Number>()).sin().cos();
    a1 = a1 * (l4.iter().copied().max_by(|s13, t14| s13.partial_cmp(t14).unwrap()).unwrap()).sin().cos();
    a1 * Number::from_re(0.5) + w[1]
}
pub(crate) fn o97(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p97(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p97(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p98(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut a1 = y;
    let mut l2 = v.iter().map(|t3| *t3 * w[1]).collect::<Vec<Number>>();
    let (i4, i5) = (n % l2.len(), n % l2.len());
    l2.swap(i4, i5);
    a1 = a1 + (l2.iter().filter(|t7| **t7 > Number::from_re(n as f64)).map(|t7| t7.sin()).sum::<Number>()).sin();
    let (s8, t9) = l2.split_at_mut(1);
    s8[0] = t9[0] * (match n % 3 { 0 => x, 1 => x.sin(), _ => Number::from_re(0.3) });
    t9[0] = s8[0] - w[(n + 1) % 3];
    let mut a11 = 'r12: {
        l2[1] = (y * (l2.windows(2).map(|t14| t14[0] * t14[1]).sum::<Number>()).sin().cos());
        let mut e15 = Layer { weights: l2.to_vec(), rows: vec![[halves(a1).1, y], [y, y]], bias: y };
        if (Number::from_re(0.3) * y) > Number::from_re(-1.0) && n != 2 { break 'r12 size(&v[..]); }
        let mut m18 = vec![vec![a1; n % 3 + 1]; 2];
        let mut e20 = Layer { weights: v.to_vec(), rows: vec![[mix((v[(n + 1) % v.len()] - Number::from_re(0.3)), y), w[n % 3]], [w[n % 3], w[n % 3]]], bias: w[n % 3] };
        (Number::from_re(0.3) * Number::from_re(0.6) + x * Number::from_re(-0.4))
    };
    [a1 * Number::from_re(-0.75) + a11 * Number::from_re(-0.4) + w[0] + l2.iter().map(|t| t.sin()).sum::<Number>(), (l2[n % l2.len()] + Number::from_re(n as f64)).sin(), a1]
}
pub(crate) fn o98(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p98(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p98(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p99(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let mut a1 = (-Number::from_re(1.0)).sin();
    let mut f2 = ((y * (y + a1).sin().cos()), x);
    let mut i4 = 0;
    let mut a3 = loop {
        i4 += 1;
        if i4 > n { break w[n % 3]; }
        a1 = ({ let t5 = ((f2.0 + Number::from_re(0.25)) - (-y)); (f2.1 - w[n % 3]).tanh() });
        if (w[(n + 1) % 3] * v[1]) < (f2.0 + v[(n + 1) % v.len()]) { break (Number::from_re(0.25) + x).tanh(); }
        f2.0 = f2.0 * (w[n % 3] * (w[(n + 1) % 3] * (Number::from_re(-1.0) * v[(n + 1) % v.len()]).sin().cos()).cos()).cos();
    };
    let mut m8 = vec![vec![a3, (v.windows(2).map(|t7| t7[0] * t7[1]).sum::<Number>()).sin()], v.to_vec()];
    let mut i10 = 0;
    while i10 < 4 && (f2.1 + w[n % 3]) < Number::from_re(0.8) {
        for i13 in (0..n).rev() {
            let mut q16: Option<Number> = None;
            for t18 in v.iter() {
                if *t18 > v[i13 % v.len()] { q16 = Some(*t18 * (y * (-v[n % v.len()]).sin().cos())); break; }
            }
            let mut a17 = match q16 { Some(t18) if t18 > a1 => t18.cos(), Some(t18) => t18 * a1, None => v[i13 % v.len()] };
        }
        i10 += 1;
    }
    ((a1 * (y * f2.1).sin().cos()), a1 * Number::from_re(0.25) + f2.0 * Number::from_re(0.5) + f2.1 * Number::from_re(1.0) + a3 * Number::from_re(-0.4) + w[n % 3] + m8.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>())
}
pub(crate) fn o99(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p99(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p99(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p100(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut a1 = x;
    let mut l2 = vec![Number::from_re(0.0); v.len()];
    a1 = ({ let t4 = (y - (w[n % 3] - x)); size(&l2[..]) });
    let k5 = if (x + y) < (y + w[2]) { 2 } else { n % 4 };
    'r7: for i6 in 0..k5 {
        'r11: for i8 in 0..l2.len() {
            for i12 in 0..2 {
                a1 = a1 + size(&l2[1..]);
                l2[i8] = l2[i8] * ((w.map(|t16| t16 * a1).iter().copied().sum::<Number>()).sin()).sin();
            }
            for t19 in v.windows(2) {
                let i20 = l2.len() - 1;
                l2[i20] = l2[i20] * l2[i8] / (Number::from_re(1.0) + l2[i8] * l2[i8]);
                a1 = a1 + (match i6 % 3 { 0 => w[1], 1 => (-y).cos(), _ => l2[l2.len() - 1] });
                if t19[1] < (-l2[i8]) { continue; }
            }
        }
        for i21 in 0..n {
            l2.rotate_left(1);
            let mut a26 = 'r27: {
                let mut e31 = Layer { weights: l2.to_vec(), rows: vec![[({ let t30 = a1; l2[i6 % l2.len()].sin() }), y], [y, y]], bias: y };
                a1 = a1 * square((w[n % 3] * l2[i21 % l2.len()])).sin().cos();
                a1 = a1 * (y / (((y - a1) + (a1 * l2[1])) * ((y - a1) + (a1 * l2[1])) + Number::from_re(1.5))).cos();
                if (Number::from_re(0.3) - l2[(i6 + 1) % l2.len()]) < (y * x) { break 'r27 (v.iter().map(|t29| *t29 * a1).sum::<Number>()).sin(); }
                for i32 in 0..v.len() {
                    a1 = a1 * (l2[0] * (v.iter().copied().max_by(|s35, t36| s35.partial_cmp(t36).unwrap()).unwrap()).sin().cos()).cos();
                    if (y * l2[l2.len() - 1]) < (a1 - l2[n % l2.len()]) { continue; }
                }
                turned(w, (w[i6 % 3] - y))[i6 % 3]
            };
            a1 = a1 - (l2.iter().fold(w[i6 % 3], |s37, t38| s37 * Number::from_re(0.5) + *t38 * l2[i21 % l2.len()])).sin();
        }
        let i39 = (n + 1) % l2.len();
        l2[i39] = l2[i39] + size(&l2[..=1]);
    }
    let k40 = if k5 % 2 == 0 { 2 } else { n % 4 };
    for i41 in 0..k40 {
        let mut a42 = match n % 4 { 0 if y < (x + w[i41 % 3]) => (v.iter().copied().map(|t45| square(t45) - a1).sum::<Number>()).sin(), k43 if k43 == 2 => a1, 1 | 3 => (a1 * Number::from_re(0.6) + y * Number::from_re(-0.4)), _ => (x - x) };
    }
    let a46;
    if (-a1) < (a1 + x) {
        a1 = a1 * (l2.iter().take_while(|t48| **t48 < l2[0]).map(|t48| *t48 * *t48).sum::<Number>()).sin().cos();
        a46 = size(&v[..]);
    } else {
        a46 = (y + y).cos();
    }
    [a1 * Number::from_re(0.9) + w[0] + l2.iter().map(|t| t.sin()).sum::<Number>(), (-((-x) * (-x))).exp(), l2[l2.len() - 1]]
}
pub(crate) fn o100(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p100(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p100(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p101(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a4 = ({ let t1 = ((x * y) * x); (v.iter().fold(w[n % 3], |s2, t3| s2 * Number::from_re(0.5) + *t3 * x)).sin() });
    let mut l5 = vec![v[0], (v[(n + 1) % v.len()] * Number::from_re(0.6) + y * Number::from_re(-0.4)), Number::from_re(0.25)];
    let mut b7 = [l5[n % l5.len()]; 3];
    for (i9, t11) in l5.iter().enumerate() {
        let mut a13 = ({ let t12 = w[0]; (t12 * (-y).sin().cos()) });
    }
    if x < (x - x) {
        for (&s15, t16) in l5.iter().zip(l5.iter().rev()) {
            let f17 = halves((if (a4 + x) < ((*t16) + Number::from_re(-1.0)) { w[n % 3].sin() } else { (b7[(n + 1) % 3] + w[0]).sin() }) + x * Number::from_re(0.1));
            let mut l18 = smoothed(&v[..], n);
            for t22 in l18.windows(2) {
                let mut a23 = size(&v[..]);
                a23 = a23 - (match n % 3 { 0 => l5[n % l5.len()], 1 => (l5.iter().fold(s15, |s24, t25| s24 * Number::from_re(0.5) + *t25 * t22[1])).sin(), _ => b7[0] });
                let mut a26 = match n % 4 { 0 if (-l18[1]) > Number::from_re(0.25) && n != 2 => (-((l5[0] - a23) * (l5[0] - a23))).exp(), k27 if k27 == 2 => v[0], 1 | 3 => (Number::from_re(-1.0) * (b7[n % 3] - w[n % 3]).sin().cos()), _ => (a23 + a23) };
            }
        }
        let mut a28 = 'r29: {
            let mut m30 = vec![v.to_vec()];
            for i31 in 0..n {
                m30.push(vec![square((v[0] - Number::from_re(0.9))).sin(); i31 % 2 + 1]);
            }
            let mut l32 = vec![Number::from_re(1.0), (-((y + b7[1]) * (y + b7[1]))).exp(), Number::from_re(0.25)];
            let a36 = (l5.iter().skip(1).take(2).map(|t35| t35.cos() * a4).sum::<Number>()).sin();
            if (l5[(n + 1) % l5.len()] + w[n % 3]) <= Number::from_re(-0.4) { break 'r29 (y * w[n % 3].sin().cos()); }
            for (i37, t39) in v.iter().enumerate() {
                let mut a40 = a36;
                let k41 = if (a40 + Number::from_re(-0.4)) <= Number::from_re(-0.75) { 2 } else { n % 4 };
                for i42 in 0..k41 {
                    let mut d43 = Marked { at: [(b7[n % 3] * Number::from_re(0.6) + w[n % 3] * Number::from_re(-0.4)), y], kind: n % 5, scale: 0.5 };
                    let mut q44: Option<Number> = None;
                    for t46 in l32.iter() {
                        if *t46 > b7[1] { q44 = Some(*t46 * (l5.iter().find(|t48| **t48 > Number::from_re(0.9)).copied().unwrap_or(v[0])).sin()); }
                    }
                    let mut a45 = if let Some(t46) = q44 { t46 * b7[1] } else { a40 };
                    let mut b49 = b7;
                }
                l5[1] = (-(((a36 - a4) + (a4 + a36)) * ((a36 - a4) + (a4 + a36)))).exp();
            }
            let mut c50 = Body { at: [square((w[2] + a36)).sin(), w[n % 3]], speed: a4 };
            square((-y)).sin()
        };
    } else {
        for (i51, t53) in l5.iter().enumerate() {
            for i54 in 0..n {
                if let Some(t57) = v.get(n) {
                    let mut l59 = l5.to_vec();
                    let mut m61 = vec![vec![(*t57), size(&l5[1..])], l59.to_vec()];
                }
                let mut l63 = vec![w[i54 % 3]; v.len()];
            }
            for i65 in 1..l5.len() {
                let mut q68: Option<Number> = None;
                for t70 in l5.iter() {
                    if *t70 > y { q68 = Some(*t70 * (Number::from_re(0.0) / (((*t53) * a4) * ((*t53) * a4) + Number::from_re(1.5)))); break; }
                }
                let mut a69 = if let Some(t70) = q68 { t70 * y } else { (*t53) };
                let mut l71 = l5.to_vec();
                'r73: while let Some(t72) = l71.pop() {
                    if l71.len() > 2 && (l5[i51 % l5.len()] + y) > Number::from_re(-0.4) && i65 != 2 { l71.pop(); }
                    a69 = (b7[0] * (if l5[(n + 1) % l5.len()] < (v[i65 % v.len()] - (*t53)) { (a4 + a69).sin() } else { (-a69).sin() }).cos());
                    let mut l74 = v.to_vec();
                    while let Some(t75) = l74.pop() {
                        if l74.len() > 2 && (b7[0] - Number::from_re(-0.75)) > Number::from_re(0.25) && i51 != 2 { l74.pop(); }
                        a69 = size(&v[..]);
                    }
                    let mut a76 = 'r77: {
                        let mut e79 = Layer { weights: v.to_vec(), rows: vec![[({ let t78 = (l5[(i51 + 1) % l5.len()] + t72); (Number::from_re(n as f64) * (*t53)).sin() }), (*t53)], [(*t53), (*t53)]], bias: (*t53) };
                        if i51 > 1 { break 'r77 (b7[i51 % 3] * Number::from_re(0.6) + t72 * Number::from_re(-0.4)); }
                        let mut q80: Option<Number> = None;
                        for t82 in v.iter() {
                            if *t82 > a69 { q80 = Some(*t82 * (-(a4 * a4)).exp()); break; }
                        }
                        let mut a81 = q80.map(|t82| t82 * b7[i51 % 3]).unwrap_or_else(|| a69.sin());
                        let mut l83 = v.iter().map(|t84| *t84 * v[0]).collect::<Vec<Number>>();
                        a69 = a69 + ({ let t85 = (Number::from_re(i65 as f64) - t72); (v.iter().copied().max_by(|s86, t87| s86.partial_cmp(t87).unwrap()).unwrap()).sin() });
                        size(&l5[..1])
                    };
                }
                a69 = a69 + (a4 * (l5.iter().copied().min_by(|s88, t89| s88.partial_cmp(t89).unwrap()).unwrap()).sin().cos());
            }
        }
        let k90 = if Number::from_re(0.25) <= Number::from_re(0.3) { 2 } else { n % 4 };
        for i91 in 0..k90 {
            for i92 in 1..l5.len() {
                let mut l95 = l5.to_vec();
            }
            if l5.len() < 9 { l5.push((a4 / ((y + a4) * (y + a4) + Number::from_re(1.5)))); }
        }
        let [mut a99, a100, mut a101] = w;
    }
    for i102 in (0..n).step_by(2) {
        let mut m105 = vec![vec![y, (x * l5[(i102 + 1) % l5.len()].sin().cos())], l5.to_vec()];
        for (&s108, t109) in v.iter().zip(v.iter().rev()) {
            let mut l110 = l5.to_vec();
            while let Some(t111) = l110.pop() {
                if l110.len() > 2 && n % 2 == 0 { l110.pop(); }
                let a112;
                if (*t109) < (l5[0] * t111) {
                    let [mut a113, a114, mut a115] = w;
                    a112 = (w[(i102 + 1) % 3] + w[(i102 + 1) % 3]).sin();
                } else {
                    a112 = ((s108 + (*t109)) - (a4 * a4)).cos();
                }
            }
            let (i116, i117) = (n % l5.len(), i102 % l5.len());
            l5.swap(i116, i117);
            for i118 in (1..v.len()).rev() {
                let b121 = std::mem::replace(&mut b7, w);
                let mut a122 = ((*t109) * size(&v[..]).cos());
                let mut f123 = (({ let t124 = (b121[0] + Number::from_re(-0.4)); (x + (*t109)).sin() }), v[i118]);
            }
        }
        for i125 in 0..i102 {
            let i128 = (i102 + 1) % l5.len();
            l5[i128] = l5[i128] * (l5[0] * Number::from_re(0.6) + Number::from_re(0.9) * Number::from_re(-0.4)).cos();
        }
    }
    w[(n + 1) % 3] + b7[(n + 1) % 3] + l5.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o101(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p101(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p101(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p102(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let [mut a1, a2, mut a3] = turned(w, x);
    let l6 = &v[v.len() - 2..];
    let mut b7 = [v[(n + 1) % v.len()], halves((w[n % 3] * Number::from_re(0.3))).1, w[0]];
    for i8 in 0..v.len() {
        let mut i11 = 0;
        loop {
            i11 += 1;
            if i11 > n || n % 2 == 0 { break; }
            let mut m16 = vec![v.to_vec()];
            for i17 in 0..n {
                m16.push(vec![((0..i8 % 4).map(|i20| l6[i20 % l6.len()] * y).sum::<Number>()).sin(); i17 % 2 + 1]);
            }
            let mut i21 = 0;
            while i21 < 4 && y < Number::from_re(0.8) {
                let a24 = (-a2).tanh();
                i21 += 1;
            }
            if (-y) < (v[v.len() - 1] + l6[i11 % l6.len()]) {
                let a25 = v[1];
                let z26 = a25.ln() * a25.sqrt();
                let mut a27 = if a25 < Number::from_re(0.1) { Number::from_re(i8 as f64) } else if Number::from_re(i8 as f64) > Number::from_re(0.2) { z26.cos() * Number::from_re(i8 as f64) } else { z26.tanh() };
                b7[(i8 + 1) % 3] = b7[(i8 + 1) % 3] - mix((-a3), a27);
                a3 = size(&l6[..]);
            } else if (-a3) < (a2 - l6[(n + 1) % l6.len()]) {
                let mut l28 = vec![l6[(n + 1) % l6.len()], Number::from_re(0.5)];
                for i30 in 0..n {
                    let t29 = l28[l28.len() - 1] * (Number::from_re(1.0) * (w[1] + a3).sin().cos());
                    l28.push(t29);
                }
                match n % 3 {
                    0 if b7[(i11 + 1) % 3] < (a3 - l28[i8 % l28.len()]) => {
                        let b32 = std::mem::replace(&mut b7, w);
                        a3 = a3 - (-(((b32[(n + 1) % 3] * a2) * a1) * ((b32[(n + 1) % 3] * a2) * a1))).exp();
                        let b33 = std::mem::replace(&mut b7, w);
                    }
                    k31 if k31 == 1 => {
                        let mut i35 = 0;
                        let mut a34 = loop {
                            i35 += 1;
                            if i35 > n { break Number::from_re(-1.0); }
                            a3 = a3 * (((0..n).map(|s36| a1 * Number::from_re(s36 as f64)).rev().fold(x, |s36, t37| s36 * Number::from_re(0.3) + t37)).sin()).sin();
                            if (-w[0]) < a1 { break (if i8 % 2 == 0 { (a3 + v[i8]).sin() } else { (Number::from_re(0.5) - y).sin() }); }
                            a3 = a3 * (-(((-a3) * y) * ((-a3) * y))).exp().cos();
                        };
                        (a1, a34) = (a34, (match i11 % 3 { 0 => a3, 1 => b7[1].sin(), _ => b7[0] }));
                    }
                    _ => {
                        let mut e38 = Layer { weights: l28.to_vec(), rows: vec![[halves((v[i8] + Number::from_re(1.0))).1, a3], [a3, a3]], bias: a3 };
                        b7[n % 3] = b7[n % 3] + (l6.iter().zip(&l28[..]).map(|(s39, t40)| *s39 * *t40 + a3).sum::<Number>()).sin();
                    }
                }
            } else {
                a3 = ({ let t41 = ((v[i8] + v[v.len() - 1]) - (x + y)); (Number::from_re(-1.0) * Number::from_re(0.6) + v[i11 % v.len()] * Number::from_re(-0.4)) });
                a3 = square(v[1]).sin();
                let a42 = ((a1 * a1) - w[(i11 + 1) % 3]).tanh();
            }
        }
        let mut q43: Option<Number> = None;
        for t45 in l6.iter() {
            if *t45 > w[0] { q43 = Some(*t45 * (v[1] * y.sin().cos())); }
        }
        let mut a44 = q43.unwrap_or(x);
    }
    for t48 in &l6[..] {
        'r52: for i49 in 2..=n {
            for (&s54, t55) in v.iter().zip(v.iter().rev()) {
                a3 = a3 + ({ let t56 = ((b7[i49 % 3] + s54) - ((*t55) * a1)); (l6.iter().skip_while(|t58| **t58 > v[n % v.len()]).map(|t58| *t58 * b7[i49 % 3]).sum::<Number>()).sin() });
                let mut l59 = vec![l6[i49 % l6.len()], Number::from_re(0.5)];
                for i61 in 0..n {
                    let t60 = l59[l59.len() - 1] * mix(((*t55) + x), (*t55));
                    l59.push(t60);
                }
                let mut e62 = Layer { weights: v.to_vec(), rows: vec![[(b7[(i49 + 1) % 3] * a3.sin().cos()), b7[0]], [b7[0], b7[0]]], bias: b7[0] };
            }
        }
    }
    let mut d65 = Marked { at: [(v.iter().zip(&l6[..]).map(|(s63, t64)| *s63 * *t64 + a3).sum::<Number>()).sin(), a2], kind: n % 5, scale: 0.5 };
    let a66;
    if n > 1 {
        b7[0] = (v.iter().map(|t69| *t69 + a1).product::<Number>()).sin();
        a3 = a3 + square((-v[(n + 1) % v.len()])).sin();
        a3 = a3 - ((v[0] * Number::from_re(0.3)) * y).cos();
        a66 = ({ let t67 = x; (Number::from_re(0.0) * b7[n % 3]).sin() });
    } else {
        a66 = (a3 * Number::from_re(0.6) + Number::from_re(n as f64) * Number::from_re(-0.4));
    }
    a1 = a1 - (-(((y - v[(n + 1) % v.len()]) + (a2 + b7[1])) * ((y - v[(n + 1) % v.len()]) + (a2 + b7[1])))).exp();
    a1 * Number::from_re(0.3) + a3 * Number::from_re(0.5) + w[n % 3] + b7[n % 3] + d65.at[0] * d65.scale + Number::from_re(d65.kind as f64)
}
pub(crate) fn o102(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p102(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p102(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p103(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let mut f1 = halves((v.iter().filter(|t3| **t3 > x).map(|t3| t3.sin()).sum::<Number>()).sin() + x * Number::from_re(0.1));
    let mut m4 = [[v[n % v.len()], (-Number::from_re(0.9)).tanh(), Number::from_re(0.25)], w];
    let k5 = if (x + f1.0) > Number::from_re(0.0) && n != 2 { 2 } else { n % 4 };
    'r7: for i6 in 0..k5 {
        let mut i8 = 0;
        loop {
            i8 += 1;
            if i8 > n || (w[n % 3] * v[i6 % v.len()]) < (x - w[(n + 1) % 3]) { break; }
            if (f1.1 + w[i6 % 3]) < (-v[(i8 + 1) % v.len()]) {
                f1.0 = f1.0 - (-(-w[1])).cos();
                f1.1 = f1.1 + (v.windows(2).map(|t12| t12[0] * t12[1]).sum::<Number>()).sin();
            }
        }
        m4.swap(0, 1);
    }
    let a15 = (y - y);
    let z16 = Number::from_re(1.0) / a15.sqrt();
    let mut a17 = match a15 > Number::from_re(0.1) { true if n > 1 => z16.tanh(), true => (v.iter().copied().fold((v[v.len() - 1], f1.0), |(s18, p), t19| (s18 * Number::from_re(0.5) + t19, p - t19 * s18 * Number::from_re(0.25))).1).sin(), false => v[1] };
    f1.0 = f1.0 - (w[2] * (-(f1.1 * f1.1)).exp().cos());
    let mut l20 = smoothed(&v[..], n);
    [f1.0 * Number::from_re(0.0) + f1.1 * Number::from_re(-1.0) + a17 * Number::from_re(0.3) + w[n % 3] + m4[n % 2][1] + l20.iter().map(|t| t.sin()).sum::<Number>(), (f1.1 + v[n % v.len()]).cos(), a17]
}
pub(crate) fn o103(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p103(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    let b = p103(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b[2] * Number::from_re(0.7) - b[0];
    s
}

pub(crate) fn p104(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut b1 = [v[(n + 1) % v.len()]; 3];
    let (mut a2, a3) = (mix(x, x), Number::from_re(0.5));
    let mut b4 = turned(w, w[n % 3]);
    'r8: for i5 in 0..v.len() {
        if (-x) < (w[i5 % 3] + Number::from_re(n as f64)) { continue; }
        a2 = a2 + turned(b4, (b1[(i5 + 1) % 3] + x))[1];
    }
    b1[0] = b1[0] - (-(((-a2) * v[(n + 1) % v.len()]) * ((-a2) * v[(n + 1) % v.len()]))).exp();
    a2 = (if (x * b1[1]) < (Number::from_re(-1.0) + y) { (v.iter().skip_while(|t10| **t10 > a2).map(|t10| *t10 * a2).sum::<Number>()).sin() } else { (a2 * Number::from_re(0.6) + v[(n + 1) % v.len()] * Number::from_re(-0.4)) });
    a2 = a2 * ((v.iter().flat_map(|t12| [*t12, *t12 * Number::from_re(0.25)]).sum::<Number>()).sin()).sin();
    a2 * Number::from_re(0.0) + w[n % 3] + b1[n % 3] + b4[(n + 1) % 3]
}
pub(crate) fn o104(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p104(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p104(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p105(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let (mut a1, a2) = halves(size(&v[..]) + x * Number::from_re(0.1));
    let mut f3 = halves((a2 - y).tanh() + x * Number::from_re(0.1));
    let mut q4: Option<Number> = None;
    for t6 in v.iter() {
        if *t6 > a2 { q4 = Some(*t6 * (match n % 3 { 0 => a1, 1 => (x + w[0]).sin(), _ => v[v.len() - 1] })); break; }
    }
    let mut a5 = q4.map(|t6| t6 * Number::from_re(n as f64)).unwrap_or_else(|| a2.sin());
    a1 = (a2 / ((-v[n % v.len()]) * (-v[n % v.len()]) + Number::from_re(1.5)));
    a1 * Number::from_re(-1.0) + f3.0 * Number::from_re(-0.4) + f3.1 * Number::from_re(0.25) + a5 * Number::from_re(0.9) + w[n % 3]
}
pub(crate) fn o105(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p105(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p105(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p106(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> (Number, Number) {
    let (mut a1, a2) = halves((match n % 3 { 0 => y, 1 => (v[v.len() - 1] + y).sin(), _ => Number::from_re(-1.0) }) + x * Number::from_re(0.1));
    let mut c3 = Body { at: [({ let t4 = (a1 - v[v.len() - 1]); (t4 * t4).sin() }), x], speed: Number::from_re(0.9) };
    let mut b5 = w;
    let l10 = &v[v.len() - 2..];
    let a11 = (-Number::from_re(0.25));
    let z12 = Number::from_re(1.0) / a11.sqrt();
    let mut a13 = [(a1 * Number::from_re(0.6) + x * Number::from_re(-0.4)), z12.sin()][(a11 > Number::from_re(0.1)) as usize];
    ((b5[1] / ((a13 * v[n % v.len()]) * (a13 * v[n % v.len()]) + Number::from_re(1.5))), a1 * Number::from_re(0.25) + a13 * Number::from_re(0.3) + w[n % 3] + b5[0] + c3.speed + c3.at[1])
}
pub(crate) fn o106(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p106(x, y.sin(), w, v, n);
    let mut s = a.0 * a.1;
    let b = p106(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b.1 - b.0 * Number::from_re(0.3);
    s
}

pub(crate) fn p107(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut f1 = ((y + x).tanh(), x);
    let mut l2 = v.to_vec();
    let i4 = n % l2.len();
    l2[i4] = ((-f1.0) + (Number::from_re(-1.0) - x)).cos();
    for i5 in 0..l2.len() {
        f1.0 = f1.0 - (f1.0 * Number::from_re(0.6) + Number::from_re(0.0) * Number::from_re(-0.4));
    }
    f1.0 = f1.0 + ({ let t8 = (-(f1.0 + Number::from_re(0.25))); (v.iter().scan(x, |s9, t10| { *s9 = *s9 * Number::from_re(0.5) + *t10; Some(*s9) }).sum::<Number>()).sin() });
    let i11 = n % l2.len();
    l2[i11] = l2[i11] - ({ let t12 = ((-v[n % v.len()]) - (f1.1 + y)); (w[1] * Number::from_re(0.6) + l2[l2.len() - 1] * Number::from_re(-0.4)) });
    (f1.0, f1.1) = halves(turned(w, f1.0)[n % 3]);
    f1.0 * Number::from_re(1.0) + f1.1 * Number::from_re(0.3) + w[2] + l2.iter().map(|t| t.sin()).sum::<Number>()
}
pub(crate) fn o107(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p107(x, y.sin(), w, v, n);
    let mut s = a;
    for _ in 0..2 {
        let b = p107(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b * Number::from_re(0.5)).sin() + s * x;
    }
    s
}

pub(crate) fn p108(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let mut b1 = [w[1]; 3];
    let g2 = |s4: Number, t3: Number| (t3 / ((v[n % v.len()] * v[(n + 1) % v.len()]) * (v[n % v.len()] * v[(n + 1) % v.len()]) + Number::from_re(1.5)));
    let mut a5 = Number::from_re(1.0);
    b1[n % 3] = b1[n % 3] * ((x * Number::from_re(0.6) + w[(n + 1) % 3] * Number::from_re(-0.4))).sin();
    a5 * Number::from_re(-0.4) + w[n % 3] + b1[n % 3]
}
pub(crate) fn o108(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p108(x, y.sin(), w, v, n);
    let mut s = a;
    let b = p108(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
    s += b * Number::from_re(0.5);
    s
}

pub(crate) fn p109(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> [Number; 3] {
    let a1 = (v[n % v.len()] * (match n % 3 { 0 => x, 1 => (y + y).sin(), _ => v[(n + 1) % v.len()] }).cos());
    let mut b2 = [a1; 3];
    let mut f5 = ((w[n % 3] * (-y).sin().cos()), v[v.len() - 1]);
    'r9: for i6 in (0..n).step_by(2) {
        let mut i10 = 0;
        loop {
            i10 += 1;
            if i10 > n || n > 1 { break; }
            if (Number::from_re(-0.75) * x) > Number::from_re(0.3) && n != 2 {
                f5.0 = f5.0 + (f5.1 * (f5.1 + y).cos().cos());
                b2[0] = b2[0] * (((if v.iter().any(|t14| *t14 > y) { y } else { v.last().copied().unwrap_or(y) })).sin()).sin();
                let mut l15 = vec![v[0], ({ let t17 = (y - y); (b2[0] + a1).sin() }), Number::from_re(0.25)];
            } else if i6 > 1 {
                (f5.0, f5.1) = halves((-((w[2] + v[0]) * (w[2] + v[0]))).exp());
                f5.1 = f5.1 * (size(&v[..])).sin();
                let f20 = halves((f5.1 * Number::from_re(0.6) + f5.1 * Number::from_re(-0.4)) + x * Number::from_re(0.1));
            } else {
                for i21 in 0..2 * n + 1 {
                    f5.0 = ({ let t22 = ((f5.0 - w[(n + 1) % 3]) * x); (w[2] / (Number::from_re(0.5) * Number::from_re(0.5) + Number::from_re(1.5))) });
                    b2[0] = b2[0] - ((f5.0 - b2[0]) + (-v[0])).sin();
                }
                let mut i24 = 0;
                let mut a23 = loop {
                    i24 += 1;
                    if i24 > n { break b2[2]; }
                    f5.0 = f5.0 + (w[i6 % 3] * a1).sin();
                    if i6 % 2 == 0 { break square((x - a1)).sin(); }
                    f5.0 = f5.0 + (v[0] - (v[i10 % v.len()] + y)).tanh();
                };
                a23 = a23 + tower((w[(i10 + 1) % 3] - v[(i6 + 1) % v.len()]), i6 % 4);
            }
            let b25 = std::mem::replace(&mut b2, w);
        }
        let (mut a26, a27) = (square(y).sin(), a1);
        a26 = a26 + (v.windows(2).map(|t29| t29[0] * t29[1]).sum::<Number>()).sin();
    }
    (f5.0, f5.1) = halves((match n % 3 { 0 => a1, 1 => (-y).sin(), _ => x }));
    let mut m33 = vec![vec![v[n % v.len()]; n % 3 + 1]; 2];
    b2[n % 3] = ((f5.0 + f5.1) + (f5.0 + w[0])).cos();
    [f5.0 * Number::from_re(0.3) + f5.1 * Number::from_re(-1.0) + w[1] + b2[0] + m33.iter().map(|r| r.iter().sum::<Number>()).sum::<Number>(), (y * f5.1.sin().cos()), a1]
}
pub(crate) fn o109(x: Number, y: Number, w: [Number; 3], v: &[Number], n: usize) -> Number {
    let a = p109(x, y.sin(), w, v, n);
    let mut s = a[0] + a[1] * a[2];
    for _ in 0..2 {
        let b = p109(s.sin(), x * Number::from_re(0.5), [w[1], y, w[0] * w[2]], v, n);
        s = (b[2] * Number::from_re(0.7) - b[0]).sin() + s * x;
    }
    s
}

/// The programs in the order of those of floats.
pub(crate) fn all() -> Vec<On<Number>> {
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
    ]
}
