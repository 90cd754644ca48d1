//! Generated: the random programs that `grad!` compiles; a test says when they are stale.

use crate::{Compiled, compile};

/// The programs, in the order in which they are drawn.
#[rustfmt::skip]
#[allow(
    unused_assignments,
    unused_braces,
    unused_mut,
    unused_variables,
    unused_parens,
    clippy::all,
    clippy::pedantic,
    reason = "nobody wrote them"
)]
pub(crate) fn all() -> Vec<Compiled> {
    vec![
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    (((w[0] - y, w[0]).0.abs() + 0.5).powf(if y >= w[0] { w[0] } else { w[1] }).abs() + 0.5).powf(1.5)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    y.powi(3)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = (((3.9715923450539266 * w[0]).abs() + 0.5).log2(), [w[1], { let t0 = w[0]; t0 }][0]);
    let a2 = [if ({ let t2 = x; a0 }) <= ((a0.abs() + 0.5).log(x).abs() + 0.5).log(y) { if y.mul_add(1.0, 0.5) > a1 { x % a0 } else { a0.exp2() } } else { a0 % a0 }, f64::max(a1 / x, a1.tanh())];
    a0 = ((a2[0] * a0).abs() + 0.5).powf(1.5);
    let a4 = [{ let t4 = [y, a1][0]; (a1.abs() + 0.5).cbrt() }, a2[0] % x - ((a0.abs() + 0.5).log(a2[1]), w[1].asinh()).0];
    ((y, y).1.abs() + 0.5).log2()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    [w[1], w[0]][1].copysign(y) + ({ let t0 = w[1]; x })
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    
    let mut a0 = (w[0] - w[1]).cosh();
    a0.hypot(1.9439891033878545) - (y.abs() + 0.5).cbrt()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    
    let mut a0 = if (w[0], w[1]).1 <= (w[1].abs() + 0.5).powf({ let t0 = x; t0 }) { x * w[0] } else { (0.9 * (w[1].tan().abs() + 0.5).cbrt().sin()).acos() };
    let a1 = [(a0.abs() + 0.5).cbrt(), ([w[1], x][1].abs() + 0.5).powf(w[1]) * 1.0];
    f64::max(w[1], [(x.abs() + 0.5).log(1.0), w[1]][0])
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let a0 = [y.max(w[0]), w[0].clamp(-1.0, 1.5)];
    let (mut a2, mut a3) = ({ let t2 = a0[0].copysign(a0[1]); (a0[0], [y, y][1]).0 }, w[0].recip().copysign(2.0));
    (if [a2, a0[0]][0] <= a3 { x } else { a0[1].exp_m1() }).cosh()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [(((w[1].abs() + 0.5).powf(7.391056082845757) % (w[0] / x)).abs() + 0.5).log({ let t0 = w[1]; w[0] }), (0.9 * (if w[0] <= 0.5 / x { w[1] } else { x % w[1] }).sin()).acos()];
    let (mut a2, mut a3) = (if 8.162180382124749 - w[0] >= y.copysign([y, a0[0]][1]) { 2.895140366994558 % (if a0[0] <= ({ let t2 = w[1]; w[0] }) { a0[1] } else { y }) } else { (a0[0].asinh().abs() + 0.5).powf(a0[1]) }, (a0[1], a0[0]).1.abs().ln_1p());
    let (mut a4, mut a5) = (w[0].mul_add(a0[0] - w[0], 0.5), { let t4 = (w[0] % y).cos(); (a0[1].hypot(t4).abs() + 1.5).acosh() });
    (a0[1].mul_add({ let t6 = a3; w[1] }, 0.5), f64::max([x, a3][0], a2)).0
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [0.05967089507189088 * w[0].exp2().hypot({ let t0 = x + y; t0 }), [(y.abs() + 0.5).powf(1.0).min(w[0]), if y <= w[1] { y } else { x }][0].abs()];
    let mut a2 = a0[1] * (8.435375718365224 + x - (a0[1], a0[1]).0);
    let mut a3 = 0.5 % (if y <= x { x } else { a0[1] });
    1.0 + (a0[0] - ((w[0] / w[1]).abs() + 0.5).ln())
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let a0 = [((w[0] / (w[1].abs() + 0.5).log10()).abs() + 0.5).powf(6.671271512158557 / w[0] / y), [w[1], w[1].mul_add(w[1], 0.5)][1].atan2(2.0)];
    let a2 = [((if 0.5 - a0[0] <= x { (({ let t2 = a0[0]; a0[1] }).abs() + 0.5).cbrt() } else { a0[0] }).abs() + 0.5).powf(({ let t2 = (w[0], a0[0]).0; t2 }).min(a0[0] + (w[0] - a0[1]))), y];
    
    (x.abs() + 0.5).log(0.5)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let a0 = [(if y <= y { if ({ let t0 = x; t0 }) >= w[1] { w[0] } else { x } } else { [w[0], w[1]][1] }) / f64::max(y.fract(), (x.abs() + 0.5).sqrt()), (-w[0]).to_radians()];
    
    ({ let t2 = if a0[0] > (a0[0], a0[1]).1 { a0[1] } else { x }; x * 2.0 }) * (a0[0].abs() + 0.5).log(a0[1]).hypot(w[0])
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let mut a0 = (w[1], (y, x).0).1.copysign(0.5 + y);
    let mut a1 = w[0].atan2(0.5).asinh();
    let (mut a2, mut a3) = (if ({ let t2 = a0; [w[1], x][0] }) >= 1.0 - a0 { [a1, if a1 > f64::max(a1, w[0]).min(2.0) { y } else { a1 }][0] } else { 0.5 + w[1].atan() }, { let t2 = 2.0 + y; a0 - w[1] - (a0.abs() + 0.5).powf(a0) });
    2.0 / y.max(a1)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = (f64::sin(({ let t0 = w[0]; y }).asinh()), y.min(x));
    { let t2 = { let t2 = (0.9 * a1.sin()).asin(); x }; (w[1].min(y.floor()), { let t3 = w[1]; t3 }).1 }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    x.abs()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [x.sin() / w[0], { let t0 = 1.0 % w[0]; 2.3948296821767805 + t0 }];
    let mut a2 = f64::max(1.0 + a0[1], a0[1] / (0.9 * ({ let t2 = a0[0]; a0[0] }).sin()).asin());
    let (mut a3, mut a4) = ([x + 1.0, a0[1].min(2.0)][1], ({ let t3 = a0[1]; y * t3 }, y.copysign(f64::max(a2.abs().ln_1p(), w[1]))).0);
    a2 += y.to_radians().abs();
    [if w[1] > w[1] { y } else { a3 }, a0[0]][1].fract()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = (((w[1].abs() + 0.5).log(w[0]).abs() + 0.5).powf((y.abs() + 0.5).powf(((w[1] * y).abs() + 0.5).log(5.486138255382402))), [(w[0], 0.5 + x).1, ((1.0 % y).abs() + 0.5).powf(w[1])][1]);
    if 2.0 + (x.abs() + 0.5).ln() > [x, a1][1] { (0.9 * x.sin()).asin() } else { if a1 < x.atan2(w[1]) { w[0] } else { w[1] } }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let mut a0 = (w[0].powi(2).abs() + 0.5).ln();
    a0 *= 3.351877504929446 * (w[1].abs() + 0.5).cbrt();
    { let t1 = a0; x }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let a0 = [0.5 * ({ let t0 = w[0]; t0 }, { let t0 = y; t0 }).1, if y >= w[1] { x } else { w[0] }];
    let a2 = [f64::max(w[0] + x, f64::max(w[0] * a0[1], 0.5)), f64::max(f64::max(a0[1] + x, (y, w[1]).0), f64::max(w[0], w[0]))];
    8.472604132607238 + a2[1]
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [(w[0].hypot(2.0), x).0.exp2(), (y.abs() + 0.5).powf(w[0]).hypot(if x.powi(3) > y { x } else { w[1] })];
    (1.0 + y, (w[1], a0[0]).1).0 / 2.0
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    
    
    let mut a0 = [(w[0].abs() + 0.5).powf(y), x.min(y)][1];
    w[1].min(w[0]) % (0.9 * a0.sin()).asin()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let (mut a0, mut a1) = (if 1.0 / (w[0] - w[1].to_radians()) <= (x, y).0 { w[1].min(x) } else { if y >= w[0] { y } else { w[0] / w[0] } }, (y.mul_add(w[1], 0.5).abs() + 0.5).log2());
    if a1 >= ({ let t2 = if w[1] >= y { w[0] } else { f64::max(a1, a0) }; a0 }) { -a0 } else { x }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    (0.9 * w[1].sin()).asin().hypot(x)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    (0.9 * y.floor().sin()).asin()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let mut a0 = { let t0 = (w[0].abs() + 1.5).acosh(); (t0.abs() + 0.5).ln() };
    (a0.hypot(0.6794116354917312).abs() + 0.5).log2()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    (x.abs().atan2(w[0]).abs() + 0.5).powf(w[1].mul_add(w[0].powi(-5), 0.5))
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let (mut a0, mut a1) = ((w[1].atan2(w[0]).abs() + 0.5).log((w[1].abs() + 0.5).powf(x)), ({ let t0 = w[1]; t0 }, (y, w[1]).0).1);
    let a2 = [[(w[0], a0).1, [w[1].to_radians(), -a1][1]][1], [a0.exp_m1(), (y.atan2(w[0]) - y, a0).0][0]];
    let (mut a4, mut a5) = (f64::sin(x).max(a2[1] - a1.atan2(a2[1])), [a0 + a0, w[0].cosh()][0]);
    (w[1].min(1.0) - (w[0], a5).0, x.powi(3).max(w[1])).1
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = ([x, w[0]][0].atan2(y.tanh()), ({ let t0 = y; w[0] }).max(y + w[1]).copysign(1.0));
    let (mut a2, mut a3) = (if a1 < 2.0 + a1.max(1.5403826296392364) { w[0].abs().ln_1p() } else { w[0].clamp(-1.0, 1.5) }, (a0.copysign(w[0]).cos().abs() + 0.5).powf({ let t2 = a1.copysign(y.exp_m1()); f64::max(x, a1) }));
    ((x % ((if x < a2 { w[0] } else { a1 }) + y)).abs() + 0.5).powf(if a0 < w[0] { (a0.abs() + 0.5).log10() } else { a1 + 1.0 })
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [3.567757897436868 + y * w[0].tanh(), [w[0], if x <= x { (0.9 * x.sin()).atanh() } else { w[1] }][1].max(x.mul_add(x, 0.5))];
    
    (a0[1], a0[1]).1.abs().ln_1p().atan2(a0[0].exp_m1())
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    ({ let t0 = w[0].powi(3); (t0, t0).1 }).max([y - w[1], w[1]][1])
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    (w[0].abs() + 0.5).log(if x > y { x } else { w[1] }) + (w[1], y.copysign(1.0)).0
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = ((1.0 * w[1]).powi(3), [x * w[0], if w[0] - y <= ({ let t0 = x; y }) { w[0] } else { x }][0]);
    let (mut a2, mut a3) = (w[1].atan(), [(a0 % a0).sinh(), 0.5 / x][0]);
    if 3.138924191555113 % y.atan2(w[1]) > w[1].atan() * (a1 / w[1]) { a3 *= (w[0].abs() + 0.5).powf(1.5).asinh(); } else { a2 += { let t4 = [a3.recip(), a0][0]; a1.atan2(6.641879429057429) + 0.5 }; }
    (w[1].abs().ln_1p().abs() + 0.5).powf(a0)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    { let t0 = x - 1.5767554444246334 * x; (w[0].abs() + 0.5).powf(t0).cos() }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    (w[0].abs() + 0.5).powf(w[1]).cos()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    
    let mut a0 = [(w[0].abs() + 0.5).log(7.433211796523226), f64::max([(x.abs() + 0.5).log(w[0]), w[0]][0], w[0] % w[0])][1];
    a0 += (({ let t1 = (a0.abs() + 0.5).sqrt(); x }).abs() + 0.5).log(((y.abs() + 0.5).log(w[1]).abs() + 0.5).log(x.copysign(w[0])));
    { let t1 = a0 * 0.5; a0.atan2(t1) }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    1.0 + y
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let mut a0 = y / (if y <= y { y.copysign((y.abs() + 1.5).acosh()) } else { w[0].abs() });
    let a1 = [({ let t1 = a0 % a0; y }) - (x - w[0].mul_add(a0, 0.5)), ((w[1], x.exp()).1, ((a0.abs() + 0.5).log(a0), a0.copysign(a0)).0).0];
    a0 = { let t3 = a1[0]; (if a1[0] <= x { w[0] } else { a0 }) % a0.cos() };
    if (w[0], a1[1]).0 + x < (y.copysign(a0), w[0]).1.min(a0.exp2()) { [a1[0], a0.atan2(x)][1] } else { (w[0].abs() + 1.5).acosh() }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [3.287659882309302 + (y.powi(2).abs() + 0.5).sqrt(), { let t0 = x.atan2([w[0], x][0]); w[0] }];
    if (a0[1].abs() + 0.5).cbrt() >= x { w[0] + 0.5 } else { x.abs() }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let a0 = [[w[0] % 1.0, if w[1].atan2(w[1] % 0.5) < y + x { 7.800259315918373 * x } else { [x, x][1] }][0], 0.48831985569385367 % (x.atan() - w[1].asinh())];
    
    ({ let t2 = w[0]; a0[1] }, (a0[0], w[0]).0).0.tanh()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    
    0.5 / -w[0].copysign(w[0])
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    ((0.9 * w[1].sin()).acos().recip().abs() + 0.5).cbrt()
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    (y.hypot(x), w[1]).1.mul_add((w[0], w[1]).0.hypot(1.0), 0.5)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let mut a0 = 4.232249571009593 - (f64::max(x, w[0]).abs() + 0.5).log10();
    if w[1].hypot(if a0 >= a0 { w[0] } else { w[0] }) < y.powi(2) { if w[1].min(w[0]) <= w[0].atan2(y) { y } else { a0.to_radians() } } else { (w[1], a0.sin()).1 }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = (w[1].powi(3).cos().tanh(), 1.0 * (x * (if w[1] > w[1].sinh() { x } else { y })));
    a1 = (w[1].hypot(y).abs() + 0.5).log2();
    a0 -= if ((0.27024840903801206 * w[1]).abs() + 0.5).powf(a0.exp()) > f64::max((y, (y.abs() + 0.5).sqrt()).0, w[1]) { a0.powi(3) } else { a1.exp() };
    a0 *= ((a1.abs() + 0.5).log2(), w[1]).1.mul_add((a0.abs() + 0.5).powf(y * a0), 0.5);
    ((a0.abs() + 0.5).powf(w[0]), if a1.mul_add(a0, 0.5) <= [x, x][1] { y } else { w[1] }).0
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let mut a0 = (({ let t0 = w[0].copysign(2.0); y / y }).abs() + 0.5).log(x % 1.0 % w[1].max(w[1]));
    a0 *= (x * a0).fract().atan2((y.abs() + 0.5).log10());
    ((1.0 - x).abs() + 0.5).powf(a0.copysign(f64::max(a0, a0)))
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let mut a0 = if y / w[0].recip() <= y.exp() { { let t0 = if w[1] >= w[1] { w[0] } else { y }; w[0].atan2(if w[0] >= t0 { w[0] } else { t0 }) } } else { y };
    let mut a1 = ({ let t1 = a0; w[1] }).abs().ln_1p();
    let (mut a2, mut a3) = (([{ let t2 = w[1]; t2 }, 2.0 + y][0], x * (a1, a0).0).0, ({ let t2 = a0 - w[1]; a0 }) + -({ let t2 = a1; w[1] }));
    if ({ let t4 = a2 / a0; w[0] }) / y <= f64::sin(w[0]) + 1.0 { a2 -= (0.9 * (2.9509319379519297 / a0).sin()).acos().hypot((x.abs() + 0.5).powf(a0)); } else { a1 *= 2.0 * (y - a1); }
    if a0.exp2() + 2.9593428901574836 > a3 % w[1] { [x, x][0] } else { (y.abs() + 0.5).log2() }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    ({ let t0 = x.exp2(); x.max(t0) }, if x.sinh() <= w[0].tan() { y.copysign(w[1]) } else { w[0] }).1
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [if y.tan() <= (w[1].min(2.479863175547417).hypot(w[0]), 8.088759909933614 + y).0 { f64::max(x / x, 1.0 / y) } else { [y, w[0]][1] }, [7.037166966040695 / (x.abs() + 0.5).log(y), f64::max(w[0], 2.0)][0]];
    
    
    f64::max(-a0[1], 1.0 * a0[1]).atan2(a0[1].cosh() - (a0[1], y).0)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let mut a0 = (if ({ let t0 = y; w[0] }) < w[1] - 2.0 { x } else { x }).fract();
    a0 -= if (y, a0).0 <= ({ let t1 = a0; x.recip() }) { w[0] } else { (x, x).0.exp_m1() };
    a0.powi(3).powi(-5)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let mut a0 = [w[1], w[1]][0].powi(2).clamp(-1.0, 1.5).abs().ln_1p();
    if a0 <= [{ let t1 = a0; y }, y.abs().ln_1p()][0] { a0 *= [if a0 >= a0 { a0 } else { a0 }, a0.sin() / a0][0]; } else { a0 += y.copysign(6.398444586908848).atan2(a0) + 2.0; }
    a0 *= (a0.min(a0), (({ let t1 = a0 - x; a0 }).abs() + 0.5).powf(1.5)).0;
    let mut a1 = { let t1 = a0; { let t2 = w[1]; t1 } };
    if (a0.abs() + 0.5).cbrt() < y.max((a0.abs() + 0.5).cbrt()) { 2.0 % a0 } else { f64::max(w[0], 2.0).copysign(a0) }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = (([y, y.copysign(y)][0], w[0]).0.atan2(((1.0 * y).abs() + 0.5).powf(1.5)), w[1].recip().cosh());
    let a2 = [((0.9 * [y, a0 / 2.573542725846279][1].sin()).acos(), if w[0] <= w[1] { if y < a1 { [x, w[1]][1] } else { w[1] } } else { f64::sin(w[0]) * a1 }).1, if w[1].abs().ln_1p() >= w[1].tanh() { if a1 >= x { x % w[1] } else { w[1] } } else { (0.9 * a1.sin()).acos() }];
    { let t4 = w[0]; ((w[0], a2[0]).0 % t4, if y < y { y } else { y }).0 }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = (w[0].min(w[1]) % x, w[1].exp().tan().abs().ln_1p());
    let a2 = [w[1] % (if (w[1].abs() + 1.5).acosh() >= a1 { a0 } else { a1 }), if (({ let t2 = w[1]; t2 }).fract(), a0.hypot(5.50678037570817)).0 > (a0.abs() + 0.5).powf(w[1]) / a0 { a1 } else { a0 - (a0, w[1]).0 }];
    a1
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let (mut a0, mut a1) = (y.min(1.0).atan2((y.abs() + 0.5).powf(1.5)) + 7.690610558112654, [w[1], w[1]][0].copysign(((x / 2.0).abs() + 0.5).log(y)));
    let mut a2 = f64::max(a0, 3.312836432981094).mul_add(0.5, 0.5);
    let mut a3 = (({ let t3 = a2; a1 }).abs() + 0.5).powf([a1, x][1]).min(x / (if a1 > a0 { y } else { x }));
    let (mut a4, mut a5) = (((if w[0] >= a0 { a1 } else { x }).abs() + 0.5).log2().max({ let t4 = a2; a0.fract() }), ((a3 - a0).abs().ln_1p().abs() + 0.5).powf(2.0));
    if (a0 + 1.0).copysign(a4) <= x.atan() { (0.9 * w[1].sin()).acos().hypot(a1) } else { f64::max({ let t6 = a4; x }, 0.5) }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [x.max(y).min({ let t0 = y; [(0.9 * w[1].sin()).asin(), t0][1] }), f64::max(w[0], w[1].max(x))];
    let (mut a2, mut a3) = (if y >= a0[1] { w[0] % y } else { [w[1], f64::max(a0[1], 0.5)][1] }, x.tanh().max(0.5) + a0[0].max(a0[0] - 0.5));
    [a2.copysign(a3).tan(), 3.04425400742788 * a3][0]
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    ((w[0].abs() + 0.5).log(0.961187699634489), 2.0 / (x, w[0]).0).0
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let mut a0 = ((0.9 * (2.0 + y).sin()).atanh().abs() + 0.5).log([x, w[0].atan2(2.0)][1]);
    a0 -= (-a0, [w[0], a0][1]).0;
    if (a0, a0).1.mul_add(a0, 0.5) <= [w[0].powi(3), (a0.abs() + 0.5).powf(a0)][1] { 0.5 + w[0] } else { a0.hypot(2.0) }
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let mut a0 = (x / (w[0].abs() + 0.5).log(w[0])).mul_add((6.145839115621532 - x.copysign(2.0)).floor(), 0.5);
    let a1 = [a0.hypot(1.0), { let t1 = if a0 <= a0 { a0 } else { a0 }; w[1].max(t1.atan2(a0)) }];
    (a0.tanh(), (if y >= x { a1[0] } else { a1[0] }).fract()).0
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    f64::max(1.0 / y, [w[0], y][1] * x)
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    let a0 = [f64::max(y / (y / x), (w[0].abs() + 0.5).log10()).to_radians(), { let t0 = w[0].exp_m1(); [t0, t0][0] }];
    
    let mut a2 = w[1].min((x, y).0);
    if (0.9 * a0[0].sin()).atanh() > (y.atan().hypot(6.429521542622242).abs() + 0.5).powf({ let t3 = a2 + 2.3066090973330025; (t3.abs() + 0.5).log10() }) { a2 *= ([0.5101885848623156 / a0[1], [w[1], a0[0]][0]][1].abs() + 0.5).powf(w[1] - (a2.abs() + 0.5).cbrt()); } else { a2 += x.max(w[0].copysign(w[1])).copysign(x).copysign(w[1].exp()); }
    a0[0].sin() / 2.0
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    
    let a0 = [f64::max([if w[0] < w[0] { x } else { w[1] }, w[1]][1], f64::max(w[1].mul_add(w[0], 0.5), { let t0 = w[0]; y })), ((0.9 * w[0].sin()).asin(), y % (w[1], (y.abs() + 0.5).log2()).0).0];
    let (mut a2, mut a3) = (((w[0].min(x) * a0[1]).abs() + 0.5).cbrt() / 2.0, (f64::max(x, w[0]).abs().ln_1p(), if x >= (0.9 * w[1].sin()).atanh() { (a0[1].abs() + 0.5).powf(a0[1]) } else { w[0] }).0);
    [w[1] - w[0], { let t4 = a0[0]; [a0[0], a0[0]][1] }][1]
} },
compile! { |x: f64, y: f64, w: [f64; 2]| {
    (y.powi(2), (y / w[1]).to_radians().hypot(w[0].cosh())).0
} },
    ]
}
