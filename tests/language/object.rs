//! What can be done with the object that `grad!` returns.

use backprop::{Gradient, Kernel, Pointer, grad};

static SQUARE: Pointer<(f64,)> = grad!(|x| x * x);
const CUBE: Pointer<(f64,)> = grad!(|x| x * x * x);

fn copied<T: Copy + Send + Sync>(value: &T) -> T {
    *value
}

fn cloned<T: Clone + Send + Sync>(value: &T) -> T {
    value.clone()
}

#[test]
fn used_again_and_again() {
    let f = grad!(|x| x * x);
    let slopes: Vec<f64> = (0..4).map(|n| f.grad(f64::from(n))).collect();
    assert_eq!(slopes, [0.0, 2.0, 4.0, 6.0]);
}

#[test]
fn copy_with_copied_captures() {
    let rate = 3.0;
    let by_reference = grad!(|x| rate * x);
    let by_value = grad!(move |x| rate * x);
    assert_eq!(copied(&by_reference).grad(1.0), 3.0);
    assert_eq!(copied(&by_value).grad(1.0), 3.0);
}

#[test]
fn moves_what_is_not_copy() {
    let data = vec![2.0, 3.0];
    let f = grad!(move |x| data[0] * x + data[1]);
    assert_eq!(f.value_and_grad(5.0), (13.0, 2.0));
    assert_eq!(cloned(&f).value_and_grad(5.0), (13.0, 2.0));
}

#[test]
fn across_threads() {
    let data = vec![2.0, 3.0];
    let f = grad!(move |x| data[1] * x);
    assert_eq!(std::thread::spawn(move || f.grad(1.0)).join().unwrap(), 3.0);
}

#[test]
fn constants_and_statics() {
    assert_eq!(SQUARE.value_and_grad(3.0), (9.0, 6.0));
    assert_eq!(CUBE.value_and_grad(2.0), (8.0, 12.0));
}

#[test]
fn a_list_of_them() {
    let all: [Pointer<(f64,)>; 2] = [grad!(|x| x + 1.0), grad!(|x| x.sin())];
    assert_eq!(all.map(|f| f.grad(0.0)), [1.0, 1.0]);
}

fn line(slope: f64) -> Gradient<impl Kernel<(f64,)> + Copy, (f64,)> {
    grad!(move |x| slope * x)
}

struct Model<K> {
    loss: Gradient<K, (f64, f64)>,
    point: (f64, f64),
}

impl<K: Kernel<(f64, f64)>> Model<K> {
    fn step(&mut self) {
        let (dx, dy) = self.loss.grad(self.point.0, self.point.1);
        self.point.0 -= 0.25 * dx;
        self.point.1 -= 0.25 * dy;
    }
}

#[test]
fn returned_and_stored() {
    assert_eq!(line(3.0).grad(0.5), 3.0);
    let mut model = Model {
        loss: grad!(|x, y| x * x + y * y),
        point: (4.0, 8.0),
    };
    model.step();
    assert_eq!(model.point, (2.0, 4.0));
}

#[test]
fn slice_changed_between_two_calls() {
    let f = grad!(|w: &[f64]| w[0] * w[1]);
    let mut w = vec![2.0, 3.0];
    for (expected, factor) in [([3.0, 2.0], 2.0), ([6.0, 4.0], 1.0)] {
        assert_eq!(f.grad(&w), expected);
        for entry in &mut w {
            *entry *= factor;
        }
    }
}

#[test]
fn into_buffers() {
    let f = grad!(|x, w: [f64; 2], v: &[f64]| x * w[0] * v[1]);
    let (mut dx, mut dw, mut dv) = (9.0, [9.0; 2], [9.0; 3]);
    let value = f.value_and_grad_into(2.0, [3.0, 0.0], &[0.0, 5.0, 0.0], &mut dx, &mut dw, &mut dv);
    assert_eq!(
        (value, dx, dw, dv),
        (30.0, 15.0, [10.0, 0.0], [0.0, 6.0, 0.0])
    );
}

#[test]
#[should_panic(expected = "length")]
fn buffer_of_the_wrong_length() {
    let f = grad!(|v: &[f64]| v[0]);
    f.value_and_grad_into(&[1.0, 2.0], &mut [0.0; 3]);
}

#[test]
fn called_at_once() {
    assert_eq!(grad!(|x| x * x).grad(3.0), 6.0);
}
