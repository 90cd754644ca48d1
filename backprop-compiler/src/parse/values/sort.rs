//! Lists that are sorted: each element comes from a place that is found by comparing, and its adjoint goes back there.
//!
//! In goes `v.sort_by(|a, b| a.total_cmp(b))`, out come the order of the elements as a list of whole numbers, which is constant, and a
//! loop that fills `v` from a copy of it in this order.

use quote::{ToTokens, quote};
use syn::{Expr, ExprMethodCall};

use crate::graph::Type;
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

impl Parser<'_> {
    /// `list.sort_by(compare)`, or by a key.
    pub(in crate::parse) fn sort(&mut self, list: &Place, call: &ExprMethodCall) -> Option<Data> {
        let cell = list.cell()?;
        let by = call.args.first()?;
        let element = match self.known_form(list) {
            Form::Array(element, ..) | Form::Vec(element) => *element,
            _ => Form::Opaque,
        };
        let name = call.method.to_string();
        let is_of_floats = matches!(element, Form::Float(_)) || matches!(bare(by), Expr::Path(_));
        let tells_equals_apart = is_of_floats && is_total(by);
        if name.starts_with("sort_unstable") && !tells_equals_apart {
            self.errors.push(
                &call.method,
                &format!("the order in which `{name}` leaves equal elements is not known"),
                "write `sort_by`, which keeps it",
            );
            return Some(Data::Mistake);
        }
        let mut list = list.clone();
        list.form = Form::Vec(Box::new(element));
        let (root, words, by) = (self.root, &list.words, self.words(by));
        let order = if name.ends_with("key") {
            quote!(#root::__private::order_by_key(&#words[..], #by))
        } else {
            quote!(#root::__private::order_by(&#words[..], #by))
        };
        let order = self.name_words(order);
        let Data::Place(before) = self.snapshot(Data::Place(list.clone()), &call.receiver) else {
            return None;
        };
        let to = list.clone();
        self.for_each_index(&list, |parser, node, index| {
            let at = quote!(#order[#index]);
            let from = parser.constant_node(at.clone(), Type::Usize);
            let from = Data::Place(before.at(from, &at));
            let _ = parser.store_in(&to.at(node, index), from, &call.receiver);
        });
        self.touch(cell);
        Some(Data::Tuple(Vec::new()))
    }
}

/// Whether numbers are compared by `total_cmp`, for which only equal bits are equal.
fn is_total(by: &Expr) -> bool {
    let is_name = |name: &str| name == "total_cmp";
    match bare(by) {
        Expr::Path(path) => {
            let path = path.path.to_token_stream().to_string();
            matches!(path.as_str(), "f64 :: total_cmp" | "f32 :: total_cmp")
        }
        Expr::Closure(closure) => match bare(&closure.body) {
            Expr::MethodCall(call) => {
                let is_input = |expr: &Expr| {
                    let text = bare(expr).to_token_stream().to_string();
                    let mut inputs = closure.inputs.iter();
                    inputs.any(|input| input.to_token_stream().to_string() == text)
                };
                is_name(&call.method.to_string())
                    && is_input(&call.receiver)
                    && call.args.iter().all(is_input)
            }
            _ => false,
        },
        _ => false,
    }
}
