//! A buffer of the wrong length is blamed on the call, not on the library.
//!
//! It is a file of its own because the hook that sees a panic's place is shared by all tests of a program.

use std::panic;
use std::sync::Mutex;

use backprop_runtime::Gradient;

static PLACE: Mutex<Option<(String, u32)>> = Mutex::new(None);

#[test]
fn the_panic_points_at_the_call() {
    let f = Gradient::<_, (&'static [f64],), (&'static [f64],), f64>::new(
        |_: (&[f64],), _: Option<(&mut [f64],)>| -> f64 { 0.0 },
    );

    panic::set_hook(Box::new(|info| {
        *PLACE.lock().unwrap() = info
            .location()
            .map(|place| (place.file().to_owned(), place.line()));
    }));
    let outcome = panic::catch_unwind(|| f.value_and_grad_into(&[1.0, 2.0], &mut []));
    let line = line!() - 1;
    drop(panic::take_hook());

    assert!(outcome.is_err());
    assert_eq!(*PLACE.lock().unwrap(), Some((file!().to_owned(), line)));
}
