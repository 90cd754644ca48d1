//! What calls say of the types of their receivers, arguments and results.
//!
//! In goes `s.rows.saturating_sub(k)`, out comes that all three are whole numbers.

use std::collections::HashMap;

use syn::{Expr, ExprMethodCall};

use super::Reader;
use super::classes::Class;
use crate::parse::constant::bare;
use crate::parse::expression::is_name_of_integer;

/// Methods whose receiver and arguments are of one type, which is that of the result.
const OF_ONE_TYPE: &[&str] = &["min", "max", "clamp", "rem_euclid", "div_euclid"];

/// Methods of whole numbers whose result is one.
const OF_INTEGERS: &[&str] = &[
    "abs_diff",
    "count_ones",
    "div_ceil",
    "ilog2",
    "is_power_of_two",
    "isqrt",
    "pow",
    "saturating_add",
    "saturating_mul",
    "saturating_sub",
    "trailing_zeros",
    "wrapping_add",
    "wrapping_mul",
    "wrapping_sub",
];

/// Methods whose result is of the type of the receiver.
const OF_THE_SAME: &[&str] = &["abs", "clone", "signum", "to_owned"];

/// Methods whose arguments are whole numbers.
const COUNTED: &[&str] = &[
    "chunks",
    "chunks_exact",
    "nth",
    "powi",
    "rotate_left",
    "rotate_right",
    "skip",
    "split_at",
    "step_by",
    "swap_remove",
    "take",
    "truncate",
    "windows",
];

impl Reader {
    pub(super) fn method(&mut self, call: &ExprMethodCall) -> Option<Class> {
        let name = call.method.to_string();
        let name = name.as_str();
        let receiver = self.class(&call.receiver);
        let args: Vec<Option<Class>> = call.args.iter().map(|arg| self.class(arg)).collect();
        let is_of_integers = OF_INTEGERS.contains(&name);
        if is_of_integers || COUNTED.contains(&name) {
            for class in args.iter().copied().flatten() {
                self.classes.set_whole(class);
            }
        }
        if is_of_integers {
            if let Some(receiver) = receiver {
                self.classes.set_whole(receiver);
            }
            return receiver;
        }
        if OF_ONE_TYPE.contains(&name) && !args.is_empty() {
            return args
                .into_iter()
                .fold(receiver, |all, arg| self.same(all, arg));
        }
        if OF_THE_SAME.contains(&name) {
            return receiver;
        }
        matches!(name, "len" | "count").then(|| self.classes.new_whole())
    }

    pub(super) fn call(&mut self, call: &syn::ExprCall) -> Option<Class> {
        let args: Vec<Option<Class>> = call.args.iter().map(|arg| self.class(arg)).collect();
        let Expr::Path(path) = bare(&call.func) else {
            return None;
        };
        if let Some(name) = path.path.get_ident()
            && let Some((inputs, output)) = self.closures.get(&name.to_string()).cloned()
        {
            for (input, arg) in inputs.into_iter().zip(args) {
                self.same(Some(input), arg);
            }
            return output;
        }
        let ends: Vec<_> = path.path.segments.iter().rev().take(2).collect();
        let is_integer = |of: &syn::PathSegment| is_name_of_integer(&of.ident);
        let is_conversion =
            matches!(ends[..], [from, of] if from.ident == "from" && is_integer(of));
        is_conversion.then(|| self.classes.new_whole())
    }

    pub(super) fn closure(&mut self, closure: &syn::ExprClosure) -> (Vec<Class>, Option<Class>) {
        self.blocks.push(HashMap::new());
        let mut inputs = Vec::new();
        for input in &closure.inputs {
            let class = self.classes.new_class();
            self.bind(input, Some(class));
            inputs.push(class);
        }
        let output = self.class(&closure.body);
        self.blocks.pop();
        (inputs, output)
    }
}
