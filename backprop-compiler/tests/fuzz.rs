//! Whatever the macros are given, the compiler does not panic, and answers soon.
//!
//! Closures and functions of every form are cut and mixed at random, which leaves most of them with mistakes that no person
//! would make; others are as long or as deep as no person would write them.

#[path = "fuzz/change.rs"]
mod change;
#[path = "fuzz/closures.rs"]
mod closures;
#[path = "fuzz/functions.rs"]
mod functions;
#[path = "fuzz/sizes.rs"]
mod sizes;
