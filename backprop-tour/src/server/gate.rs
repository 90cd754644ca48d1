//! A limit to how many do a thing at the same time.
//!
//! In go those who want to, out comes a [`Pass`] for each of as many as there is room for.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// Room for a number of users.
pub(super) struct Gate {
    room: Mutex<usize>,
    changed: Condvar,
}

/// The right to be inside, until it is dropped.
pub(super) struct Pass(Arc<Gate>);

impl Gate {
    pub(super) fn new(room: usize) -> Self {
        Self {
            room: Mutex::new(room),
            changed: Condvar::new(),
        }
    }

    /// A pass, if there is room now.
    pub(super) fn try_enter(self: &Arc<Self>) -> Option<Pass> {
        let mut room = self.room.lock().unwrap_or_else(PoisonError::into_inner);
        *room = room.checked_sub(1)?;
        Some(Pass(Arc::clone(self)))
    }

    /// A pass, as soon as there is room.
    pub(super) fn enter(self: &Arc<Self>) -> Pass {
        let room = self.room.lock().unwrap_or_else(PoisonError::into_inner);
        let mut room = self
            .changed
            .wait_while(room, |room| *room == 0)
            .unwrap_or_else(PoisonError::into_inner);
        *room -= 1;
        Pass(Arc::clone(self))
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        let mut room = self.0.room.lock().unwrap_or_else(PoisonError::into_inner);
        *room += 1;
        self.0.changed.notify_one();
    }
}
