//! Calls that cannot be differentiated, and what is said of each.

use quote::{ToTokens, quote};
use syn::{Expr, ExprCall, ExprMethodCall, ReturnType, Stmt};

use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;
use crate::request::Form;
use crate::rules;

/// The longest array that is read number by number.
const LONGEST_RESULT: u32 = 64;

impl Parser<'_> {
    /// A method or a function whose derivative is not known.
    pub(in crate::parse) fn unknown<'e>(
        &mut self,
        token: &syn::Ident,
        name: &str,
        shared: bool,
        arguments: impl Iterator<Item = &'e Expr>,
    ) -> Data {
        for argument in arguments {
            // Only for the mistakes in it.
            if mention::is_active(&self.scopes, argument) {
                let data = self.expression(argument);
                // What is lent out to be changed is what is wrong with such a call.
                if matches!((bare(argument), data), (Expr::Reference(_), Data::Mistake)) {
                    return Data::Mistake;
                }
            }
        }
        let message = format!("the derivative of `{name}` is not known");
        let help = match rules::nearest(name) {
            Some(near) => format!("did you mean `{near}`?"),
            None => String::from(
                "write it with elementary functions, or use `constant(..)` if nothing shall flow \
                 through it",
            ),
        };
        if shared {
            self.errors.push_shared(token, &message, &help);
        } else {
            self.errors.push(token, &message, &help);
        }
        Data::Mistake
    }

    /// The mistake of a body that ends with a statement, or of a number where the type says that several
    /// are given. Whether there is one.
    pub(in crate::parse) fn refuse_result(
        &mut self,
        data: &Data,
        body: &Expr,
        ty: Option<&Form>,
    ) -> bool {
        if let Data::Tuple(fields) = data
            && fields.is_empty()
            && let Some(semicolon) = last_semicolon(body)
        {
            self.errors.push_shared(
                semicolon,
                "the result is dropped by this `;`",
                "end with an expression that no `;` follows",
            );
            return true;
        }
        let wanted = match (ty, data) {
            (Some(Form::Array(..)), Data::Number(_) | Data::Truth(_) | Data::Tuple(_)) => {
                "an array"
            }
            (Some(Form::Vec(..)), Data::Number(_) | Data::Truth(_) | Data::Tuple(_)) => "a `Vec`",
            (Some(Form::Tuple(_)), Data::Number(_) | Data::Truth(_) | Data::Array(_)) => "a tuple",
            _ => return false,
        };
        let last = crate::parse::control::outcome::last_expression(body);
        self.unexpected(data, wanted, last);
        true
    }

    /// The result of a closure that gives an array.
    pub(in crate::parse) fn array_result(&mut self, data: &Data, output: &ReturnType, body: &Expr) {
        if let ReturnType::Type(_, ty) = output
            && crate::request::length_of_array(ty, &[]).is_none()
        {
            // The head has been told so.
            return;
        }
        match data {
            Data::Number(_) | Data::Truth(_) | Data::Tuple(_) | Data::Struct(..) => {
                let found = data.description();
                self.errors.push(
                    crate::parse::control::outcome::last_expression(body),
                    &format!("a Jacobian is that of an array, and this is {found}"),
                    "put all numbers into one array, as in `[x * y, x + y]`; `grad!` is for one number",
                );
            }
            Data::Place(place) => {
                let is_short = matches!(place.form(), Form::Array(_, _, Some(1..=LONGEST_RESULT)));
                let parts = place.parts().filter(|_| is_short);
                // So its length is in the text, whatever became of it.
                let parts = parts.map(|parts| parts.into_iter().map(Data::Place).collect());
                self.whole_result(&parts.map_or_else(|| data.clone(), Data::Array), body);
            }
            data => self.whole_result(data, body),
        }
    }

    /// A method of a list whose derivative is not known.
    pub(in crate::parse) fn unknown_of_list(&mut self, call: &ExprMethodCall) -> Data {
        for argument in &call.args {
            if !matches!(bare(argument), Expr::Closure(_))
                && mention::is_active(&self.scopes, argument)
            {
                let _ = self.expression(argument);
            }
        }
        let name = call.method.to_string();
        self.errors.push(
            &call.method,
            &format!("`{name}` of a list cannot be differentiated"),
            "index its elements in a `for` loop; known are `len`, `swap`, `fill`, `copy_from_slice`, `split_at`, `to_vec`, \
             `sort_by`, `rotate_left`, what begins with `iter`, and what changes the length of a list that has a name, such as `push`",
        );
        Data::Mistake
    }

    /// A method of a struct, or of something whose type the text does not say.
    pub(in crate::parse) fn unknown_of_value(&mut self, call: &ExprMethodCall) -> Data {
        for argument in &call.args {
            if mention::is_active(&self.scopes, argument) {
                let _ = self.expression(argument);
            }
        }
        self.errors.push(
            &call.method,
            &format!(
                "the derivative of the method `{}` is not known",
                call.method
            ),
            "make it a `#[differentiable]` function that takes the value, or use `constant(..)` if \
             nothing shall flow through it",
        );
        Data::Mistake
    }

    /// A differentiated value that is given to a method of something constant.
    pub(in crate::parse) fn given_away(&mut self, call: &ExprMethodCall) -> Data {
        if matches!(
            call.method.to_string().as_str(),
            "partition_point" | "binary_search_by" | "binary_search_by_key"
        ) {
            // What is found is a place, whatever it is compared with.
            return Data::Words(self.words(call));
        }
        if orders_constants(&call.method.to_string()) {
            // What is compared decides the order, through which nothing flows.
            let words = self.words(call);
            self.copied_statement(&Expr::MethodCall(call.clone()), quote!(#words;));
            return Data::Tuple(Vec::new());
        }
        for argument in &call.args {
            if matches!(self.expression(argument), Data::Mistake) {
                return Data::Mistake;
            }
        }
        let name = call.method.to_string();
        let list = crate::parse::facts::flow::root(&call.receiver);
        let captured = list.filter(|name| self.scopes.find(name).is_none());
        match captured {
            Some(list) if changes_list(&name) => self.errors.push(
                &call.receiver,
                &format!("`{list}` is captured, and a differentiated value cannot be put into it"),
                "use a local list, as in `let mut list = vec![0.0; n]`",
            ),
            _ => self.errors.push(
                &call.method,
                &format!("`{name}` of something constant is given a differentiated value"),
                "call a `#[differentiable]` function, or use `constant(..)` if nothing shall flow through it",
            ),
        }
        Data::Mistake
    }

    /// The mistake of calling something with a differentiated value that cannot be a function with
    /// a derivative.
    pub(in crate::parse) fn refuse_callee(
        &mut self,
        call: &ExprCall,
        path: &syn::ExprPath,
    ) -> Option<Data> {
        let segments = &path.path.segments;
        let last = segments.last()?;
        let local = path
            .path
            .get_ident()
            .and_then(|name| self.scopes.find(&identity(name)));
        let (message, help) = if let Some(data) = local {
            if matches!(data, Data::Mistake) {
                return Some(Data::Mistake);
            }
            (
                format!(
                    "`{}` is a value here, and no function whose derivative is known",
                    last.ident
                ),
                "call a `#[differentiable]` function by its name",
            )
        } else if let "Some" | "Ok" | "Err" = last.ident.to_string().as_str() {
            (
                format!(
                    "`{}` of a differentiated value cannot be differentiated",
                    last.ident
                ),
                "keep the value itself, and whether it is there in a `bool`",
            )
        } else if path.qself.is_some() || segments.iter().rev().nth(1).is_some_and(is_type) {
            (
                format!(
                    "`{}` is a function of a type, whose derivative is not known",
                    last.ident
                ),
                "call a `#[differentiable]` function that stands outside of `impl` and `trait`",
            )
        } else if last.ident == "from_fn" && is_of_std(path) {
            (
                "the type of this array is not known here".to_owned(),
                "write it out where the array gets its name, as in `let a: [f64; 3] = ..`, or after `from_fn`",
            )
        } else if is_of_std(path) {
            (
                format!(
                    "the derivative of `{}`, a function of std, is not known",
                    last.ident
                ),
                "write it with operators, elementary functions and loops, or use `constant(..)` if nothing shall flow through it",
            )
        } else {
            return None;
        };
        if last.ident == "from_fn" {
            self.errors.push(&path.to_token_stream(), &message, help);
            return Some(Data::Mistake);
        }
        let mut is_wrong = false;
        let mut is_constant = true;
        for argument in &call.args {
            let data = self.expression(argument);
            is_wrong |= matches!(data, Data::Mistake);
            is_constant &= data.is_constant();
        }
        if is_constant {
            // Only a length or the like is asked of what is active.
            return Some(Data::Words(self.words(call)));
        }
        if !is_wrong {
            self.errors.push(&path.to_token_stream(), &message, help);
        }
        Some(Data::Mistake)
    }
}

/// The `;` that drops the last value of a body.
fn last_semicolon(body: &Expr) -> Option<&syn::Token![;]> {
    let mut expr = bare(body);
    loop {
        let Expr::Block(block) = expr else {
            return None;
        };
        match block.block.stmts.last()? {
            Stmt::Expr(last, None) => expr = bare(last),
            Stmt::Expr(_, Some(semicolon)) => return Some(semicolon),
            _ => return None,
        }
    }
}

/// Whether a method of a list puts its elements in an order, or keeps some of them, by a closure.
fn orders_constants(name: &str) -> bool {
    matches!(
        name,
        "sort_by"
            | "sort_by_key"
            | "sort_by_cached_key"
            | "sort_unstable_by"
            | "sort_unstable_by_key"
            | "retain"
    )
}

/// Whether a word of a path is the name of a type, which Rust's own lints want to begin like that.
fn is_type(segment: &syn::PathSegment) -> bool {
    let name = segment.ident.to_string();
    name.starts_with(char::is_uppercase)
        && (name.len() == 1 || name.chars().any(char::is_lowercase))
}

/// Whether a method of this name puts something into a list.
pub(in crate::parse) fn changes_list(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "push",
        "push_back",
        "push_front",
        "pop",
        "insert",
        "remove",
        "extend",
        "extend_from_slice",
        "fill",
        "swap",
        "copy_from_slice",
        "clone_from_slice",
        "reverse",
        "sort_by",
        "sort_unstable_by",
        "rotate_left",
        "rotate_right",
        "truncate",
        "clear",
        "resize",
    ];
    NAMES.contains(&name)
}

/// Whether floats have a method of this name whose derivative is not known.
pub(in crate::parse) fn exists_in_std(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "to_bits",
        "total_cmp",
        "partial_cmp",
        "cmp",
        "eq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
        "next_up",
        "next_down",
        "midpoint",
        "maximum",
        "minimum",
        "classify",
        "is_subnormal",
        "to_string",
        "to_owned",
        "into",
        "try_into",
        "borrow",
        "to_int_unchecked",
        "to_le_bytes",
        "to_be_bytes",
        "to_ne_bytes",
        "add",
        "sub",
        "mul",
        "div",
        "rem",
        "neg",
        "gamma",
    ];
    NAMES.contains(&name)
}

/// Whether a path begins in std, or in a module of it.
fn is_of_std(path: &syn::ExprPath) -> bool {
    let segments = &path.path.segments;
    let is_module = |name: &str| ["std", "core", "alloc", "iter", "array", "mem"].contains(&name);
    segments.len() > 1 && is_module(&segments[0].ident.to_string())
}
