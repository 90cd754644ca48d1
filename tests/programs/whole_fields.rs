//! Fields of structs that are no floats, which only the rest of the function says: by an index, a range, a count, a type.

use backprop::{Differentiable, differentiable, grad};

use crate::check::Numbers;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Grid {
    x: Vec<f64>,
    gain: f64,
    #[constant]
    rows: usize,
    #[constant]
    columns: usize,
    #[constant]
    power: i32,
    #[constant]
    order: Vec<usize>,
    #[constant]
    is_flat: bool,
    #[constant]
    gauge: f64,
}

impl Numbers for Grid {
    fn numbers(&self) -> Vec<f64> {
        [self.x.clone(), vec![self.gain]].concat()
    }

    fn filled(&self, from: &mut dyn Iterator<Item = f64>) -> Self {
        Self {
            x: self.x.filled(from),
            gain: self.gain.filled(from),
            ..self.clone()
        }
    }
}

fn grid() -> Grid {
    Grid {
        x: vec![0.5, 0.75, 1.25, 1.5],
        gain: 0.875,
        rows: 2,
        columns: 2,
        power: 2,
        order: vec![3, 1, 2],
        is_flat: false,
        gauge: 1.5,
    }
}

#[differentiable]
fn length_of_two_fields(s: &Grid) -> f64 {
    let n = s.rows * s.columns;
    let mut v = vec![0.0; n];
    for i in 0..n {
        v[i] = s.x[i] * s.gain;
    }
    v.iter().sum::<f64>() * s.x[0]
}

#[differentiable]
fn typed_name(s: &Grid) -> f64 {
    let most: i32 = s.power;
    let mut sum = 0.0;
    for a in -most..=most {
        let square = a * a;
        if square > most * most - 1 {
            continue;
        }
        sum += s.gain * f64::from(a) * s.x[0].powi(a);
    }
    sum
}

#[differentiable]
fn range_of_a_name(s: &Grid) -> f64 {
    let most = s.power;
    let mut sum = 0.0;
    for a in -most..=most {
        if a * a == most * most {
            continue;
        }
        sum += s.gain * f64::from(a) * s.x[0].powi(a);
    }
    sum
}

#[differentiable]
fn least_and_most(s: &Grid) -> f64 {
    let last = s.rows.max(3);
    let first = s.rows.min(s.columns);
    s.x[last] * s.x[first] * s.gain.powi(s.power.pow(2))
}

#[differentiable]
fn counted_down(s: &Grid) -> f64 {
    let mut k = s.rows;
    let mut t = s.gain;
    while k > 0 {
        k -= 1;
        t *= s.x[k];
    }
    t
}

#[differentiable]
fn counted_up_by_a_field(s: &Grid) -> f64 {
    let mut k = 0;
    let mut t = 1.0;
    while k < s.rows * s.columns {
        t *= s.x[k] + s.gain;
        k += s.columns;
    }
    t
}

#[differentiable]
fn destructured(s: &Grid) -> f64 {
    let Grid {
        x,
        gain,
        rows,
        order,
        ..
    } = s;
    let mut t = *gain;
    for i in 0..*rows {
        t *= x[order[i]];
    }
    t
}

#[differentiable]
fn index_by_a_closure(s: &Grid) -> f64 {
    let stride = s.columns;
    let at = |i: usize, j: usize| i * stride + j;
    s.x[at(0, 1)] * s.x[at(1, 0)]
}

#[differentiable]
fn middle(s: &Grid) -> f64 {
    let middle = (s.rows + s.columns) / 2;
    let (low, high) = (middle - 1, middle);
    s.x[low] * s.x[high]
}

#[differentiable]
fn largest_index(s: &Grid) -> f64 {
    let n = s.order.iter().filter(|&&k| k > 1).count();
    let most = *s.order.iter().max().unwrap();
    s.gain * n as f64 * s.x[most]
}

#[differentiable]
fn compared_products(s: &Grid) -> f64 {
    let is_even = s.rows % 2 == 0;
    if is_even && s.power * s.power > 100 {
        s.gain
    } else {
        s.gain * s.gain
    }
}

#[differentiable]
fn chosen(s: &Grid) -> f64 {
    let n = if s.is_flat { s.rows } else { s.rows + 1 };
    let mut sum = 0.0;
    for i in 0..n {
        sum += s.x[i] * s.x[i];
    }
    sum
}

#[differentiable]
fn exponents(s: &Grid) -> f64 {
    let power = s.power;
    let mut sum = 0.0;
    for k in 0..3 {
        let exponent = k - power;
        sum += s.gain.powi(exponent);
    }
    sum
}

#[differentiable]
fn of_each_grid(grids: &[Grid], n: usize) -> f64 {
    let mut sum = 0.0;
    for grid in grids {
        let m = grid.rows * grid.columns / n;
        for i in 0..m {
            sum += grid.x[i] * grid.gain;
        }
    }
    sum
}

/// Constant floats are no whole numbers, and stay what they are.
#[differentiable]
fn beside_floats(s: &Grid) -> f64 {
    let n = s.rows * 2;
    let scale = s.gauge * s.gauge;
    s.gain * s.gain * scale * s.x[n - 1] * n as f64
}

#[test]
fn agree_with_differences() {
    let s = grid();
    check!(length_of_two_fields(&s));
    check!(typed_name(&s));
    check!(range_of_a_name(&s));
    check!(least_and_most(&s));
    check!(counted_down(&s));
    check!(counted_up_by_a_field(&s));
    check!(destructured(&s));
    check!(index_by_a_closure(&s));
    check!(middle(&s));
    check!(largest_index(&s));
    check!(compared_products(&s));
    check!(chosen(&s));
    check!(exponents(&s));
    let grids = vec![grid(), grid()];
    check!(of_each_grid(&grids; 2));
    check!(beside_floats(&s));
}

#[test]
fn in_closures_without_loops() {
    let s = grid();
    let f = grad!(|s: &Grid| {
        let last = s.rows + s.columns - 1;
        s.x[last] * s.gain
    });
    let g = f.grad(&s);
    assert_eq!((g.x, g.gain), (vec![0.0, 0.0, 0.0, 0.875], 1.5));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Count {
    n: f64,
    scale: f64,
}

/// A field of another struct that is called the same has a derivative still.
#[test]
fn a_float_of_the_same_name_is_one() {
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    struct Size {
        unit: f64,
        #[constant]
        n: usize,
    }

    #[differentiable]
    fn both(size: &Size, count: &Count) -> f64 {
        let n = size.n * 2;
        let mut sum = 0.0;
        for _ in 0..n {
            sum += size.unit * count.n * count.scale;
        }
        sum
    }

    /// The name of the struct stands for two.
    #[differentiable]
    fn twice(size: &Size, count: &Count) -> f64 {
        let part = size;
        let n = part.n + 1;
        let mut sum = 0.0;
        for _ in 0..n {
            let part = count;
            sum += part.n * part.scale;
        }
        sum * size.unit
    }

    let size = Size { unit: 0.5, n: 3 };
    let count = Count { n: 2.0, scale: 4.0 };
    let (by_size, by_count) = both::grad(&size, &count);
    assert_eq!((by_size.unit, by_size.n), (48.0, 3));
    assert_eq!((by_count.n, by_count.scale), (12.0, 6.0));
    let (by_size, by_count) = twice::grad(&size, &count);
    assert_eq!(by_size.unit, 32.0);
    assert_eq!((by_count.n, by_count.scale), (8.0, 4.0));
}
