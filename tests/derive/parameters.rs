//! A struct as a differentiated parameter, by value and behind a reference.
//!
//! The closures are what the macros of this crate write.

use backprop::{Constant, Differentiable, Gradient};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Params {
    w: [f64; 2],
    b: Vec<f64>,
    #[constant]
    name: String,
}

fn params(length: usize) -> Params {
    Params {
        w: [2.0, 3.0],
        b: vec![5.0; length],
        name: "name".to_owned(),
    }
}

/// `w[0] * x + sum(b)`, and its derivative where there is a buffer.
fn model(p: &Params, x: f64, out: Option<(&mut Params, &mut f64)>) -> f64 {
    if let Some((dp, dx)) = out {
        dp.w[0] += x;
        dp.b.iter_mut().for_each(|b| *b += 1.0);
        *dx += p.w[0];
    }
    p.w[0] * x + p.b.iter().sum::<f64>()
}

fn gradient() -> Params {
    Params {
        w: [7.0, 0.0],
        b: vec![1.0; 2],
        name: "name".to_owned(),
    }
}

#[test]
fn by_reference() {
    type Inputs = (&'static Params, f64);
    let f = Gradient::<_, Inputs, Inputs, f64>::new(
        |(p, x): (&Params, f64), out: Option<(&mut Params, &mut f64)>| -> f64 { model(p, x, out) },
    );
    let mut p = params(2);
    assert_eq!(f.value(&p, 7.0), 24.0);
    assert_eq!(f.value_and_grad(&p, 7.0), (24.0, (gradient(), 2.0)));
    p.add_scaled(-1.0, &f.grad(&p, 7.0).0);
    assert_eq!(p.w, [-5.0, 3.0]);
}

#[test]
fn by_value() {
    type Inputs = (Params, f64);
    let f = Gradient::<_, Inputs, Inputs, f64>::new(
        |(p, x): (Params, f64), out: Option<(&mut Params, &mut f64)>| -> f64 { model(&p, x, out) },
    );
    assert_eq!(f.value_and_grad(params(2), 7.0), (24.0, (gradient(), 2.0)));
}

#[test]
fn buffers_are_overwritten_but_for_constants() {
    type Inputs = (&'static Params, f64);
    let f = Gradient::<_, Inputs, Inputs, f64>::new(
        |(p, x): (&Params, f64), out: Option<(&mut Params, &mut f64)>| -> f64 { model(p, x, out) },
    );
    let (mut dp, mut dx) = (params(2), f64::NAN);
    dp.name.push('!');
    assert_eq!(
        f.value_and_grad_into(&params(2), 7.0, &mut dp, &mut dx),
        24.0
    );
    assert_eq!((dp.w, dp.b, dx), ([7.0, 0.0], vec![1.0; 2], 2.0));
    assert_eq!(dp.name, "name!");
}

#[test]
#[should_panic(expected = "of length 2 needs a buffer of length 2, not 3")]
fn a_buffer_of_another_shape_is_refused() {
    type Inputs = (&'static Params, f64);
    let f = Gradient::<_, Inputs, Inputs, f64>::new(
        |(p, x): (&Params, f64), out: Option<(&mut Params, &mut f64)>| -> f64 { model(p, x, out) },
    );
    f.value_and_grad_into(&params(2), 7.0, &mut params(3), &mut 0.0);
}

#[test]
fn lists_of_structs() {
    type Inputs = (&'static [Params], [Params; 1], Constant<usize>);
    type Wrt = (&'static [Params], [Params; 1]);
    let f = Gradient::<_, Inputs, Wrt, f64>::new(
        |(all, [one], k): (&[Params], [Params; 1], usize),
         out: Option<(&mut [Params], &mut [Params; 1])>|
         -> f64 {
            if let Some((dall, [done])) = out {
                dall[k].b[0] += one.w[1];
                done.w[1] += all[k].b[0];
            }
            all[k].b[0] * one.w[1]
        },
    );
    let all = [params(1), params(2)];
    let (value, (dall, [done])) = f.value_and_grad(&all, [params(0)], 1);
    assert_eq!(value, 15.0);
    assert_eq!(dall[0], params(1).zeros());
    assert_eq!(dall[1].b, [3.0, 0.0]);
    assert_eq!((done.w, done.b), ([0.0, 5.0], vec![]));
}

#[test]
fn vectors_and_tuples() {
    type Inputs = (Vec<f64>, (Params, &'static Vec<f64>));
    type Buffers<'a> = (&'a mut Vec<f64>, &'a mut (Params, Vec<f64>));
    let f = Gradient::<_, Inputs, Inputs, f64>::new(
        |(v, (p, u)): (Vec<f64>, (Params, &Vec<f64>)), out: Option<Buffers<'_>>| -> f64 {
            if let Some((dv, (dp, du))) = out {
                dv[1] += p.w[0];
                dp.w[0] += v[1];
                du[0] += 1.0;
            }
            v[1] * p.w[0] + u[0]
        },
    );
    let (value, (dv, (dp, du))) = f.value_and_grad(vec![0.0, 4.0], (params(0), &vec![1.0]));
    assert_eq!(value, 9.0);
    assert_eq!((dv, dp.w, du), (vec![0.0, 2.0], [4.0, 0.0], vec![1.0]));
}

#[derive(Differentiable)]
struct Generic<T>(Vec<T>);

#[test]
fn generic_structs() {
    fn sum<T>() -> impl Fn(&Generic<T>) -> Generic<T>
    where
        T: Differentiable<Gradient = T> + Copy + 'static,
    {
        let f = Gradient::<_, (&'static Generic<T>,), (&'static Generic<T>,), f64>::new(
            |(p,): (&Generic<T>,), out: Option<(&mut Generic<T>,)>| -> f64 {
                if let Some((dp,)) = out {
                    dp.0[0] = p.0[1];
                }
                0.0
            },
        );
        move |p| f.grad(p)
    }
    assert_eq!(sum()(&Generic(vec![1.0, 2.0])).0, [2.0, 0.0]);
}
