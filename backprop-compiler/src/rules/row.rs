//! The notation of the table, and the page that is generated from it.

use std::fmt::Write;

use super::{Kind, Partial, all};
use crate::graph::Value;

/// What a partial derivative may be written as: a formula, a number, or a zero that drops out.
pub(super) trait IntoPartial<'g> {
    fn partial(self, like: Value<'g>) -> Partial<'g>;
}

impl<'g> IntoPartial<'g> for Value<'g> {
    fn partial(self, _: Value<'g>) -> Partial<'g> {
        Some(self)
    }
}

impl<'g> IntoPartial<'g> for Partial<'g> {
    fn partial(self, _: Value<'g>) -> Partial<'g> {
        self
    }
}

impl<'g> IntoPartial<'g> for f64 {
    fn partial(self, like: Value<'g>) -> Partial<'g> {
        (self != 0.0).then(|| like.number(self))
    }
}

/// Turns rows into [`Rule`](super::Rule)s, and gives handles a method for each.
///
/// A row is: one line of documentation; who may call it; `name(argument in range, ..) = result`;
/// the value on plain numbers in braces, empty where std does not have it; the partial derivatives
/// in brackets, one an argument; where these are not enough for derivatives of higher order, `then`
/// what is.
macro_rules! rules {
    ($(
        #[doc = $documentation:literal]
        $kind:ident $name:ident($first:ident in $range:expr $(, $argument:ident in $ranges:expr)*)
            = $result:ident { $($value:expr)? } [$($partial:expr),*] $(then $higher:ident)?;
    )*) => {
        pub(super) static RULES: &[$crate::rules::Rule] = &[$($crate::rules::Rule {
            kind: $crate::rules::Kind::$kind,
            name: stringify!($name),
            documentation: $documentation.trim_ascii(),
            arguments: &[stringify!($first) $(, stringify!($argument))*],
            result: stringify!($result),
            formulas: &[$(stringify!($partial)),*],
            domain: &[$range $(, $ranges)*],
            value: $crate::rules::row::value!([$first $(, $argument)*] $($value)?),
            partials: {
                // A formula need not mention every argument, nor the result.
                #[allow(unused_variables)]
                fn partials<'g>(
                    arguments: &[$crate::graph::Value<'g>],
                    $result: $crate::graph::Value<'g>,
                ) -> Vec<$crate::rules::Partial<'g>> {
                    use $crate::rules::row::IntoPartial as _;
                    let &[$first $(, $argument)*] = arguments else { return Vec::new() };
                    vec![$($partial.partial($result)),*]
                }
                partials
            },
            higher: $crate::rules::row::higher!($($higher)?),
        }),*];

        #[allow(dead_code, reason = "every row has its method, also those that no other row calls")]
        impl<'g> $crate::graph::Value<'g> {
            $(
                #[doc = $documentation]
                pub(crate) fn $name(self $(, $argument: impl $crate::graph::Operand<'g>)*) -> Self {
                    $crate::rules::row::method!(self, $name, $($argument),*)
                }
            )*
        }
    };
}

macro_rules! value {
    ([$($argument:ident),*]) => { None };
    ([$($argument:ident),*] $value:expr) => {
        Some(|arguments| {
            let &[$($argument),*] = arguments else { return f64::NAN };
            $value
        })
    };
}

macro_rules! higher {
    () => {
        $crate::rules::higher::EQUATION
    };
    ($name:ident) => {
        $crate::rules::higher::$name
    };
}

macro_rules! method {
    ($self:ident, $name:ident, $($argument:ident),*) => {
        $self.call(stringify!($name), &[$($argument.value($self)),*])
    };
}

pub(super) use {higher, method, rules, value};

/// The page `docs/rules.md`.
#[must_use]
pub fn documentation() -> String {
    let mut page = String::from(INTRODUCTION);
    let sections = [
        (Kind::Operator, "Operators"),
        (Kind::Std, "Methods of Rust's floats"),
        (Kind::Ours, "Functions of `backprop`"),
        (Kind::List, "Functions of lists"),
        (Kind::Slope, "Functions that only derivatives call"),
    ];
    for (kind, title) in sections {
        let _ = write!(page, "\n## {title}\n\n{HEAD}");
        for rule in all().filter(|rule| rule.kind == kind) {
            let formulas: Vec<_> = rule.formulas.iter().map(|text| tidy(text)).collect();
            let _ = writeln!(
                page,
                "| `{}({}) = {}` | {} | {} |",
                rule.name,
                rule.arguments.join(", "),
                rule.result,
                formulas.join(", "),
                rule.documentation,
            );
        }
    }
    page.push_str(&super::composite::documentation());
    page
}

/// `stringify!` may break lines and keeps the spaces of the source.
fn tidy(formula: &str) -> String {
    let words: Vec<_> = formula.split_whitespace().collect();
    format!("`{}`", words.join(" "))
}

const HEAD: &str = "| function | partial derivatives | |\n|---|---|---|\n";

const INTRODUCTION: &str = "\
# The rules

Generated from the table of rules in `backprop-compiler/src/rules/`; a test says when it is stale
(`UPDATE_EXPECT=1 cargo test -p backprop-compiler --test rules` writes it again). Each row names the function, its
result, and one partial derivative for each argument, in terms of the arguments and the result. A
partial derivative of `0.0` drops out: nothing is multiplied by it.
";
