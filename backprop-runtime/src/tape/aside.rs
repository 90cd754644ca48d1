//! Constants of any type beside a tape: what is no number, and has no words.
//!
//! In goes a value, out comes the same value, the last first. A tape owns room for them only once there is one.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::vec::Vec;
use core::any::Any;

/// The values beside a tape.
#[derive(Clone, Debug, Default)]
pub(super) struct Aside(Option<Box<Values>>);

#[derive(Clone, Debug, Default)]
struct Values(Vec<Rc<dyn Any>>);

impl Aside {
    /// Those of an empty tape.
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Self(None)
    }

    pub(super) fn push(&mut self, value: Rc<dyn Any>) {
        self.0.get_or_insert_default().0.push(value);
    }

    pub(super) fn pop(&mut self) -> Option<Rc<dyn Any>> {
        self.0.as_mut()?.0.pop()
    }
}
