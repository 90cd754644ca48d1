//! Calls of what has a derivative of its own: other differentiated functions.
//!
//! `g(&w[1..], x * y)` becomes one node that owns nothing: what it lends and what it computes are
//! the node's arguments, and its result a variable, whose type only the callee knows.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, Path};

use crate::graph::{Argument, Base, CallWords, Callee, Cell, Id, Init, Op, Shape, Target, Type};
use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::values::data::Data;
use crate::request::Form;

impl Parser<'_> {
    /// A call of a function with a derivative of its own, or of such a derivative.
    pub(in crate::parse) fn invoke(&mut self, call: &ExprCall, path: &Path) -> Data {
        let mut args = Vec::new();
        let mut arguments = Vec::new();
        let mut is_wrong = false;
        let all: Vec<Data> = call.args.iter().map(|expr| self.expression(expr)).collect();
        if all.iter().all(Data::is_constant) {
            // Lengths and the like: whatever is called, nothing flows through it.
            return self.constant_call(call, &all);
        }
        let callee = match of_derivative(path) {
            None => Callee::Function,
            Some((name, known)) => match known {
                Ok(callee) => callee,
                Err(help) => {
                    let message = format!("`{name}` of a function cannot be differentiated");
                    self.errors.push(name, &message, help);
                    return Data::Mistake;
                }
            },
        };
        for (expr, data) in call.args.iter().zip(all) {
            match self.argument(data, expr, &mut args) {
                Some(argument) => arguments.push(argument),
                None => is_wrong = true,
            }
        }
        if is_wrong {
            return Data::Mistake;
        }
        self.builder.span = call.span();
        let cell = self.builder.cell(Cell {
            name: "result".into(),
            ident: None,
            length: None,
            init: Init::Outcome(self.builder.function().calls.len()),
            ty: None,
        });
        let words = self.builder.call_words(CallWords {
            path: path.to_token_stream(),
            callee,
            arguments,
            cell,
            leaves: true,
        });
        self.builder.node(Op::Invoke(words), args, Type::Unit);
        let mut place = Self::own_place(cell);
        place.is_copy = true;
        Data::Place(place)
    }

    fn constant_call(&mut self, call: &ExprCall, all: &[Data]) -> Data {
        let args = call.args.iter().zip(all).map(|(expr, data)| match data {
            Data::Words(words) if matches!(bare(expr), Expr::Reference(_)) => {
                quote::quote!(&#words)
            }
            Data::Words(words) => words.clone(),
            _ => self.words(expr),
        });
        let args: Vec<_> = args.collect();
        let function = &call.func;
        Data::Words(quote::quote!(#function(#(#args),*)))
    }

    fn argument(&mut self, data: Data, expr: &Expr, args: &mut Vec<Id>) -> Option<Argument> {
        let by_reference = matches!(bare(expr), Expr::Reference(_));
        match data {
            Data::Mistake | Data::Never => None,
            Data::Constant if self.lent_variable(expr).is_some() => {
                let cell = self.lent_variable(expr)?;
                Some(Argument::Place {
                    target: Target::whole(Base::Cell(cell)),
                    by_reference,
                })
            }
            Data::Constant => {
                let words = self.words(expr);
                if let Expr::Lit(_) = bare(expr) {
                    return Some(Argument::Words(words));
                }
                if self.is_pure(&words) {
                    return Some(Argument::Words(words));
                }
                if !by_reference {
                    // It is left for the backward sweep as a word.
                    self.builder.span = expr.span();
                    args.push(self.constant_node(words, Type::Any));
                    return Some(Argument::Number);
                }
                Some(self.lent_words_of_call(&words, expr))
            }
            Data::Words(words) if self.is_pure(&words) => Some(Argument::Words(words)),
            Data::Words(words) if !by_reference => {
                self.builder.span = expr.span();
                args.push(self.constant_node(words, Type::Any));
                Some(Argument::Number)
            }
            Data::Words(words) => {
                let like = self.mentions_what_stays(&words).then(|| words.clone());
                let place = self.own_variable(words, like);
                Some(Argument::Place {
                    target: place.target(),
                    by_reference: true,
                })
            }
            Data::Number(id) if by_reference => {
                // What is lent has a place.
                let ty = self.builder.function().node(id).ty;
                Some(self.built_of(Shape::Number, vec![id], Some(ty), by_reference))
            }
            Data::Number(id) => {
                args.push(id);
                Some(Argument::Number)
            }
            Data::Place(place) if self.is_one_number(&place) && !by_reference => {
                args.push(self.load(&place, expr)?);
                Some(Argument::Number)
            }
            Data::Place(place)
                if matches!(place.form, Form::Vec(_))
                    && matches!(bare(expr), Expr::MethodCall(_)) =>
            {
                // A copy such as `list.to_vec()`, whose adjoint is a `Vec` where that of the list need not be.
                let cell = self.builder.cell(Cell {
                    name: "argument".into(),
                    ident: None,
                    length: None,
                    init: Init::Copy(place.target()),
                    ty: None,
                });
                let op = Op::Declare(cell);
                self.builder.node(op, place.indices.clone(), Type::Unit);
                Some(Argument::Place {
                    target: Target::whole(Base::Cell(cell)),
                    by_reference,
                })
            }
            Data::Place(place) => {
                args.extend(&place.indices);
                let lent = by_reference || place.is_lent_item || is_behind_reference(&place.form);
                Some(Argument::Place {
                    target: place.target(),
                    by_reference: lent,
                })
            }
            data @ (Data::Array(_) | Data::Tuple(_) | Data::Struct(..)) => {
                if let Some(place) = self.built(&data, expr) {
                    return Some(Argument::Place {
                        target: place.target(),
                        by_reference,
                    });
                }
                let data = self.all_numbers(&data, expr)?;
                let mut nodes = Vec::new();
                let shape = data.flatten(&mut nodes)?;
                Some(self.built_of(shape, nodes, None, by_reference))
            }
            data => {
                self.unexpected(&data, "a value", expr);
                None
            }
        }
    }

    /// An argument that is put together of numbers.
    fn built_of(
        &mut self,
        shape: Shape,
        numbers: Vec<Id>,
        ty: Option<Type>,
        by_reference: bool,
    ) -> Argument {
        let cell = self.builder.cell(Cell {
            name: "argument".into(),
            ident: None,
            length: None,
            init: Init::Numbers(shape),
            ty,
        });
        self.builder.node(Op::Declare(cell), numbers, Type::Unit);
        Argument::Place {
            target: Target::whole(Base::Cell(cell)),
            by_reference,
        }
    }
}

/// The word of a path that names a derivative of a function, as in `f::grad`, and what that is; for one that cannot be differentiated,
/// what to write in its place.
fn of_derivative(path: &Path) -> Option<(&syn::Ident, Result<Callee, &'static str>)> {
    let mut segments = path.segments.iter().rev();
    let name = &segments.next()?.ident;
    let owner = segments.next()?;
    if ["self", "super", "crate"]
        .iter()
        .any(|word| owner.ident == word)
    {
        // A module, in which a function has the name.
        return None;
    }
    let known = match name.to_string().as_str() {
        "grad" => Ok(Callee::Gradient),
        "value_and_grad" => Ok(Callee::ValueAndGradient),
        "jvp" => Ok(Callee::Tangent),
        "vjp" => Ok(Callee::Pullback),
        "value_and_grad_into" => Err("use `value_and_grad`, which returns what this writes"),
        "hvp" | "hessian" | "value_grad_hessian" | "hessian_sparse" => Err(
            "there are no derivatives of third order: write the first derivatives out as a `#[differentiable(hessian)]` function, and \
             take its `vjp` or `jvp` here",
        ),
        "jacobian" | "value_and_jacobian" | "jacobian_sparse" => {
            Err("use `jvp` along unit vectors for its columns, or `vjp` for its rows")
        }
        _ => return None,
    };
    Some((name, known))
}

fn is_behind_reference(form: &Form) -> bool {
    matches!(form, Form::Slice(_) | Form::Reference(_))
}
