//! Variables that get their value later than their name, and what only the arm that runs gives: lists, arrays, structs.

use backprop::{Differentiable, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body {
    at: [f64; 2],
    speed: f64,
}

#[differentiable]
fn pair(x: f64) -> (f64, f64) {
    (x.sin(), x * x)
}

#[differentiable]
fn turned(w: [f64; 3], t: f64) -> [f64; 3] {
    [w[1] * t, w[2] + t.sin(), w[0]]
}

#[differentiable]
fn halved(v: &[f64]) -> Vec<f64> {
    v.iter().map(|t| t * 0.5).collect()
}

#[differentiable]
fn moved(body: &Body, t: f64) -> Body {
    let at = [body.at[0] + t * body.speed, body.at[1] * t];
    Body {
        at,
        speed: body.speed * t.cos(),
    }
}

/// The last number that a loop computed, which carries into the next round.
#[differentiable]
fn last_number(x: f64, y: f64, n: usize) -> f64 {
    let mut last;
    let mut z = x;
    let mut i = 0;
    loop {
        last = pair(z).0;
        z = last + y * z;
        i += 1;
        if i > n {
            break;
        }
    }
    last * x
}

/// A number that an inner loop finds, in each of its arms.
#[differentiable]
fn found_in_arms(x: f64, y: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        let mut last;
        let mut j = 0;
        loop {
            if s > 0.31 {
                last = s * y;
            } else {
                last = s.sin() + 0.4;
            }
            j += 1;
            s = last * 0.7;
            if j > i {
                break;
            }
        }
        s += last * 0.2;
    }
    s
}

#[differentiable]
fn found_once(x: f64, y: f64) -> f64 {
    let found;
    let mut z = x;
    loop {
        z *= 0.5;
        if z.abs() < 0.2 {
            found = z * y;
            break;
        }
    }
    found * x
}

#[differentiable]
fn last_array(x: f64, w: [f64; 3], n: usize) -> f64 {
    let mut written;
    let mut given;
    let mut q = w;
    let mut i = 0;
    loop {
        written = [q[0] * x, q[1]];
        q[0] = written[0].sin();
        given = turned(q, x);
        q[2] = given[1];
        i += 1;
        if i > n {
            break;
        }
    }
    written[0] * written[1] + given[2] * given[0]
}

#[differentiable]
fn last_list(x: f64, y: f64, n: usize) -> f64 {
    let mut list: Vec<f64>;
    let mut other;
    let mut i = 0;
    loop {
        list = vec![x; i + 1];
        list[i] *= y;
        other = vec![x, y * i as f64];
        i += 1;
        if i > n {
            break;
        }
    }
    list[n] * other[1] + list[0] * other[0]
}

#[differentiable]
fn counted(x: f64, n: usize) -> f64 {
    let mut k;
    let mut i = 0;
    let mut s = 0.0;
    loop {
        k = i * 2;
        s += x * k as f64;
        i += 1;
        if i > n {
            break;
        }
    }
    s * k as f64
}

/// Names without a value that each way gives one, in blocks, arms and nested arms.
#[differentiable]
fn by_arms(x: f64, y: f64, n: usize) -> f64 {
    let a;
    {
        let t = x * y;
        a = t.sin();
    }
    let b;
    if x > 0.0 {
        if y > 0.0 {
            b = a;
        } else {
            b = a * x;
        }
    } else {
        b = -a;
    }
    let c: f64;
    match n {
        0 => return a * b,
        1 => c = b,
        _ => {
            let t = b * x;
            c = t.cos();
        }
    }
    let k;
    if n > 2 {
        k = 2;
    } else {
        k = 3;
    }
    let (d, e);
    d = c * k as f64;
    e = d.sin();
    a * b + c * d + e
}

#[differentiable]
fn larger_by_arms(p: (f64, f64), w: [f64; 3], v: &[f64]) -> f64 {
    let (x, y) = p;
    let array;
    if x > 0.0 {
        array = turned(w, y);
    } else {
        array = [x, y, x * y];
    }
    let list;
    if y > 0.0 {
        list = v.to_vec();
    } else {
        list = vec![x, y];
    }
    let body;
    if x > y {
        body = Body {
            at: [x, y],
            speed: w[0],
        };
    } else {
        body = Body {
            at: [y, y],
            speed: x * x,
        };
    }
    array[0] * array[1] + list[0] * list[1] * array[2] + body.at[0] * body.at[1] * body.speed
}

/// Lists of several lengths, of several origins, in a loop.
#[differentiable]
fn list_of_the_arm(x: f64, y: f64, v: &[f64], n: usize) -> f64 {
    let mut s: f64 = 0.1;
    for i in 0..n {
        let mut list = match i {
            0 => v.to_vec(),
            1 => vec![x, y * x * s],
            2 => halved(v),
            _ => vec![0.5; 3],
        };
        list[0] *= list[1];
        list.push(s);
        s += list[0].sin() * list[list.len() - 1];
    }
    s
}

#[differentiable]
fn struct_of_the_arm(x: f64, y: f64, n: usize) -> f64 {
    let mut s = 0.3;
    for i in 0..n {
        let body = Body {
            at: [x, s],
            speed: y,
        };
        let next = if i % 2 == 0 {
            moved(&body, y)
        } else {
            Body {
                at: [y, s],
                speed: x * x,
            }
        };
        s += next.at[0] * next.at[1] * next.speed * 0.1;
    }
    s
}

/// An arm that gives nothing beside one that gives an array.
#[differentiable]
fn array_or_return(x: f64, y: f64, w: [f64; 3], n: usize) -> f64 {
    let mut s = x;
    for _ in 0..n {
        let next = if s < 1.0 {
            turned(w, y * s)
        } else {
            return s * y;
        };
        s += next[0] * next[1] + next[2] + 0.3;
        let list = if s > -5.0 { vec![s, y] } else { break };
        s += 0.1 * list[0] * list[1];
    }
    s * y
}

/// Constants that an active condition chooses.
#[differentiable]
fn constants_of_the_arm(x: f64, y: f64, v: &[f64], n: usize) -> f64 {
    let mut s = x;
    for _ in 0..n {
        let pair = if s > 0.2 { [1.0, 2.0] } else { [3.0, 0.5] };
        let (factor, k) = if s > 0.3 { (1.0, 2) } else { (0.7, 3) };
        s = (s * pair[0]).sin() * factor + 0.1 * pair[1] * y * k as f64;
        let mut list = if s > 0.1 { vec![0.5; n] } else { v.to_vec() };
        list[0] *= s;
        s += list[0] * list[1];
    }
    s
}

/// What a closure reads is read by each of its calls, those with constants too.
#[differentiable]
fn closure_of_constants(x: f64, y: f64, n: usize) -> f64 {
    let line = |t: f64| t * x + y;
    let mut s: f64 = 0.0;
    let mut k = 1.0;
    for i in 0..n {
        s += line(i as f64) * s.cos() * k;
        k = line(0.5);
    }
    s
}

#[test]
fn variables_get_their_value_later() {
    for n in 0..4 {
        check!(last_number(0.7, -0.4; n));
        check!(found_in_arms(0.9, 1.3; n));
        check!(last_array(0.6, [0.3, -0.8, 1.1]; n));
        check!(last_list(0.6, -0.8; n));
        check!(counted(0.6; n));
        check!(by_arms(0.6, -0.8; n));
        check!(by_arms(0.6, 0.8; n));
        check!(by_arms(-0.6, 0.8; n));
    }
    check!(found_once(0.9, 1.3));
}

#[test]
fn arms_give_what_is_more_than_numbers() {
    let v = [0.7, -0.3, 0.2];
    for (x, y) in [(0.6, -0.8), (-0.6, 0.8), (0.4, 0.9)] {
        check!(larger_by_arms((x, y), [0.3, -0.8, 1.1], &v));
        for n in 0..5 {
            check!(list_of_the_arm(x, y, &v; n));
            check!(struct_of_the_arm(x, y; n));
            check!(array_or_return(x, y, [0.3, -0.8, 1.1]; n));
            check!(closure_of_constants(x, y; n));
        }
        for n in 2..5 {
            check!(constants_of_the_arm(x, y, &v; n));
        }
    }
}

#[differentiable]
fn turned_in_an_arm(x: f64, w: [f64; 3], n: usize) -> f64 {
    let mut b = w;
    if n > 1 {
        b = turned(b, x);
    }
    let mut pair = (w[0], x);
    match n {
        0 => pair = (pair.1, x * x),
        1 => {}
        _ => pair.0 = x,
    }
    b[0] * x + b[1] * pair.0 + pair.1
}

#[differentiable]
fn begun_in_one_arm(x: f64, w: [f64; 3], n: usize) -> f64 {
    let b;
    if n > 1 {
        b = turned(w, x);
    } else {
        b = w;
    }
    let constants = [0.5, 0.25, 0.125];
    let mut c = constants;
    if n > 0 {
        c = [x, x * x, 1.0];
    }
    if n > 2 {
        c = turned(c, x);
    }
    b[0] * c[1] + b[n % 3] * c[n % 2]
}

#[test]
fn arms_leave_arrays_of_which_one_says_how_long_they_are() {
    let (x, w) = (0.5_f64, [1.0, 2.0, 3.0]);
    let (s, c) = x.sin_cos();
    let (value, gradient) = turned_in_an_arm::value_and_grad(x, w, 2);
    let [first, second] = [2.0 * x, 3.0 + s];
    assert!((value - (first * x + second * x + x)).abs() < 1e-15);
    let slope = first + second + 1.0 + x * (2.0 + c);
    assert!((gradient.0 - slope).abs() < 1e-14);
    assert!((gradient.1[1] - x * x).abs() < 1e-15);
    for n in 0..4 {
        check!(turned_in_an_arm(x, w; n));
        check!(begun_in_one_arm(x, w; n));
    }
}
