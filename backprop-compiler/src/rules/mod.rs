//! The only place where an elementary function's name, value and derivative are written.
//!
//! In goes a function's name, out comes its row: arguments, partial derivatives as code that builds
//! graph, the value on plain numbers, the range that tests sample, one line of documentation. The
//! rows themselves are in `table.rs` and read as mathematics; forms whose chain rule overflows or
//! cancels are in `composite.rs`.

pub mod composite;
mod forms;
pub mod higher;
mod lists;
mod nearest;
mod powers;
pub mod reading;
mod row;
mod slopes;
mod steep;
mod table;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::graph::Value;

pub use self::forms::{is_written_out, written_out};
pub use self::nearest::nearest;
pub use self::row::documentation;
pub use self::steep::{GENTLE, is_choice, is_steep};

/// Who may call a function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// An operator of Rust.
    Operator,
    /// A method of Rust's floats.
    Std,
    /// A function of `backprop`'s own.
    Ours,
    /// A function of `backprop`'s own of a list of any length.
    List,
    /// Only derivatives call it.
    Slope,
}

/// A partial derivative: nothing where it is zero whatever the arguments are.
pub type Partial<'g> = Option<Value<'g>>;

/// The partial derivatives, as code over handles to the arguments and the result.
pub type Partials = for<'g> fn(&[Value<'g>], Value<'g>) -> Vec<Partial<'g>>;

/// What is known of one elementary function.
pub struct Rule {
    /// Who may call it.
    pub kind: Kind,
    /// Its name, which for [`Kind::Std`] is the method's.
    pub name: &'static str,
    /// One line for the reader, with what is chosen where the derivative does not exist.
    pub documentation: &'static str,
    /// The names of the arguments.
    pub arguments: &'static [&'static str],
    /// The name of the result in the partial derivatives.
    pub result: &'static str,
    /// The text of the partial derivatives.
    pub formulas: &'static [&'static str],
    /// Where tests sample each argument.
    pub domain: &'static [Range<f64>],
    /// The value, where std has it.
    pub value: Option<fn(&[f64]) -> f64>,
    /// The partial derivatives.
    pub partials: Partials,
    /// What is to be known beyond them for derivatives of higher order.
    pub higher: Higher,
}

/// How a function has derivatives of every order along a line, beyond what its partial derivatives
/// say.
#[derive(Clone, Copy)]
pub struct Higher {
    /// The same function in terms of others, where there is such an expression; it is told how the
    /// arguments move.
    pub rewrite: Option<Rewrite>,
    /// The derivative of one order.
    pub terms: Option<Terms>,
    /// Whether `terms` looks at all orders of the arguments, whatever order it is asked for.
    pub ahead: bool,
}

/// A function in terms of others.
pub type Rewrite = for<'g> fn(&[Value<'g>], &[Motion]) -> Option<Value<'g>>;

/// How an argument depends on the number that moves along the line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Motion {
    /// Not at all.
    Still,
    /// It has a first derivative and no others.
    Even,
    /// It has others too.
    Curved,
}

/// The derivative of an order, from the value and the derivatives of each argument up to that order,
/// and those of the result below it.
pub type Terms = for<'g> fn(usize, &[&[Partial<'g>]], &[Partial<'g>]) -> Partial<'g>;

impl Rule {
    /// Whether a user's text may call the function.
    #[must_use]
    pub fn is_public(&self) -> bool {
        matches!(self.kind, Kind::Std | Kind::Ours | Kind::List)
    }
}

/// All rows, in the order of the table.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let derived = slopes::RULES.iter().chain(forms::RULES);
    let derived = derived.chain(forms::WITH_LISTS);
    table::RULES.iter().chain(lists::RULES).chain(derived)
}

/// The row of a function.
#[must_use]
pub fn lookup(name: &str) -> Option<&'static Rule> {
    static BY_NAME: OnceLock<HashMap<&'static str, &'static Rule>> = OnceLock::new();
    BY_NAME
        .get_or_init(|| all().map(|rule| (rule.name, rule)).collect())
        .get(name)
        .copied()
}

/// The row of a function that a user's text may call.
#[must_use]
pub fn public(name: &str) -> Option<&'static Rule> {
    lookup(name).filter(|rule| rule.is_public())
}
