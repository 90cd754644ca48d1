//! Calls by name: which function of the table of rules a typed name means.
//!
//! In go a name and its arguments, out comes a call that the writer can spell: `sin(x)`, `ln(x)`,
//! `arctan(x)`, `pow(x, 2)`.

use std::ops::Range;

use backprop_compiler::rules::{self, Kind as Who, Rule};

use super::parser::{Meaning, Parser, Result};
use super::syntax::Kind;

/// What mathematics calls functions that Rust names otherwise.
const ALIASES: &[(&str, &str)] = &[
    ("arcsin", "asin"),
    ("arccos", "acos"),
    ("arctan", "atan"),
    ("arctan2", "atan2"),
    ("arsinh", "asinh"),
    ("arcosh", "acosh"),
    ("artanh", "atanh"),
    ("tg", "tan"),
    ("sgn", "signum"),
    ("sign", "signum"),
    ("logistic", "sigmoid"),
    ("log1p", "ln_1p"),
    ("expm1", "exp_m1"),
];

/// The function that a name means.
pub(super) fn function(name: &str) -> Option<&'static Rule> {
    let alias = ALIASES.iter().find(|(alias, _)| *alias == name);
    rules::public(alias.map_or(name, |(_, meant)| meant))
}

impl Parser<'_> {
    /// `name(arguments)`, with the name already read.
    pub(super) fn call(&mut self, name: &str, span: &Range<usize>) -> Result<Kind> {
        if self.bound.iter().any(|(known, _)| known == name) {
            if let Meaning::Closure = self.meaning(name, span)? {
                let arguments = self.arguments()?;
                return Ok(Kind::Call(name.to_owned(), span.clone(), arguments));
            }
            return Err(self.not_a_function(name, span));
        }
        if name == "constant" {
            let arguments = self.arguments()?;
            return Ok(Kind::Call(name.to_owned(), span.clone(), arguments));
        }
        let Some(rule) = function(name) else {
            return self.other_call(name, span);
        };
        let arguments = self.arguments()?;
        if rule.kind == Who::List {
            let path = format!("backprop::{}", rule.name);
            return Ok(Kind::Call(path, span.clone(), arguments));
        }
        if rule.name == "log" && arguments.len() == 1 {
            let help = "write `ln(x)` for the natural one, `log10(x)` or `log2(x)`";
            let message = String::from("to which base is this logarithm?");
            return Err(self.mistake(span, message, help));
        }
        if arguments.len() != rule.arguments.len() {
            let message = format!("`{name}` takes {}", count(rule.arguments.len()));
            let help = format!("write `{name}({})`", rule.arguments.join(", "));
            return Err(self.mistake(span, message, &help));
        }
        Ok(Kind::Elementary(rule.name, span.clone(), arguments))
    }

    fn other_call(&mut self, name: &str, span: &Range<usize>) -> Result<Kind> {
        if name == "pow" {
            let mut arguments = self.arguments()?;
            if let (Some(exponent), Some(base), true) =
                (arguments.pop(), arguments.pop(), arguments.is_empty())
            {
                return Ok(Kind::Power(
                    Box::new(base),
                    span.clone(),
                    Box::new(exponent),
                ));
            }
            let message = String::from("`pow` takes 2 arguments");
            return Err(self.mistake(span, message, "write `pow(x, p)`, or `x^p`"));
        }
        let is_short = name.chars().count() == 1;
        if is_short || matches!(name, "pi" | "tau") {
            return Err(self.not_a_function(name, span));
        }
        let message = format!("`{name}` is not a known function");
        let help = match rules::nearest(name).filter(|near| function(near).is_some()) {
            Some(near) => format!("did you mean `{near}`? for a product write `{name}*(..)`"),
            None => format!("for a product write `{name}*(..)`"),
        };
        Err(self.mistake(span, message, &help))
    }

    fn not_a_function(&self, name: &str, span: &Range<usize>) -> super::Mistake {
        let help = format!("for a product write `{name}*(..)`");
        self.mistake(span, format!("`{name}` is not a function"), &help)
    }
}

fn count(arguments: usize) -> String {
    match arguments {
        1 => String::from("1 argument"),
        n => format!("{n} arguments"),
    }
}
