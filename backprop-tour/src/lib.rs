//! The visual tour: see how a derivative is computed, one node at a time.
//!
//! In goes an expression that somebody typed, as Rust or as mathematics; [`read`] makes of it the
//! closure that `backprop-compiler` parses, or says at which column it is wrong; [`Function`] has
//! its tree and, for any inputs, every number in it. [`Draw`] draws a trace in the terminal, as SVG and in
//! other forms, also one that `backprop::explain!` made; [`to_html`] draws a page of one file, and [`Server`] a
//! page into which anything can be typed. [`command`] is the command line.

pub mod command;
mod draw;
mod function;
mod page;
pub mod read;
mod server;
mod table;

pub use self::draw::{Draw, Picture, Theme};
pub use self::function::Function;
pub use self::page::to_html;
pub use self::server::Server;
