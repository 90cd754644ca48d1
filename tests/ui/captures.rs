//! What a closure captures is a constant, and nothing differentiated can be put into it.

use backprop::grad;

fn main() {
    let mut total = 0.0;
    let mut list = vec![1.0];
    let mut slots = [0.0; 3];
    let _ = grad!(|x| {
        total += x;
        x
    });
    let _ = grad!(|x| {
        let r = &mut total;
        *r = x;
        x
    });
    let _ = grad!(|x| {
        list.push(x);
        list[0]
    });
    let _ = grad!(|x| {
        slots[1] = x;
        slots[1]
    });
    let _ = grad!(|x| {
        for slot in &mut slots {
            *slot = x;
        }
        for slot in slots.iter_mut() {
            *slot += x;
        }
        slots.fill(x);
        slots.swap(0, x as usize);
        x
    });
}
