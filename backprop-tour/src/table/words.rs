//! Words of Rust as instructions: constants that the compiler copies, and the code that it emits.
//!
//! In goes an expression with the meaning of its names, out comes what it stands for, with its
//! instructions appended to a [`Table`]: `f64::powi(3.0, 2) * n` is a call and a product.

use std::collections::HashMap;

use backprop_compiler::graph::Comparison;
use backprop_compiler::rules;
use syn::{BinOp, Expr, ExprBlock, Lit, Member, Pat, Stmt, UnOp};

use super::functions::{OF_LISTS, QUESTIONS, lookup};
use super::{Instruction, Table};

/// What an expression stands for.
#[derive(Clone, Debug)]
pub(crate) enum Meaning {
    /// A number or a truth value: its instruction, and whether it is an integer.
    Number(usize, bool),
    /// An array or a tuple.
    List(Vec<Meaning>),
}

/// The names that words may mention, while a table is made.
#[derive(Default)]
pub(crate) struct Translator {
    names: HashMap<String, Meaning>,
}

impl Translator {
    /// Gives a name to what it stands for.
    pub(crate) fn name(&mut self, name: &str, meaning: Meaning) {
        self.names.insert(name.to_owned(), meaning);
    }

    /// The instruction of a number; nothing where the words are not a matter of numbers alone.
    pub(crate) fn number(&mut self, expr: &Expr, table: &mut Table) -> Option<usize> {
        match self.meaning(expr, table)? {
            Meaning::Number(place, _) => Some(place),
            Meaning::List(_) => None,
        }
    }

    /// The names that a statement gives.
    pub(crate) fn statement(&mut self, statement: &Stmt, table: &mut Table) -> Option<()> {
        let Stmt::Local(local) = statement else {
            return None;
        };
        let init = local.init.as_ref()?;
        let meaning = self.meaning(&init.expr, table)?;
        self.pattern(&local.pat, meaning)
    }

    fn pattern(&mut self, pattern: &Pat, meaning: Meaning) -> Option<()> {
        match (pattern, meaning) {
            (Pat::Ident(name), meaning) => {
                self.name(&name.ident.to_string(), meaning);
                Some(())
            }
            (Pat::Type(typed), meaning) => self.pattern(&typed.pat, meaning),
            (Pat::Wild(_), _) => Some(()),
            (Pat::Tuple(tuple), Meaning::List(all)) if tuple.elems.len() == all.len() => {
                let mut pairs = tuple.elems.iter().zip(all);
                pairs.try_for_each(|(pattern, meaning)| self.pattern(pattern, meaning))
            }
            _ => None,
        }
    }

    fn meaning(&mut self, expr: &Expr, table: &mut Table) -> Option<Meaning> {
        match expr {
            Expr::Paren(inner) => self.meaning(&inner.expr, table),
            Expr::Group(inner) => self.meaning(&inner.expr, table),
            Expr::Reference(inner) => self.meaning(&inner.expr, table),
            Expr::Lit(literal) => {
                let (number, is_integer) = match &literal.lit {
                    Lit::Float(float) => (float.base10_parse().ok()?, false),
                    Lit::Int(int) => {
                        let is_integer = !int.suffix().starts_with('f');
                        (int.base10_digits().parse().ok()?, is_integer)
                    }
                    Lit::Bool(truth) => (f64::from(truth.value), false),
                    _ => return None,
                };
                Some(push(table, Instruction::Number(number), is_integer))
            }
            Expr::Path(path) => {
                if let Some(name) = path.path.get_ident()
                    && let Some(meaning) = self.names.get(&name.to_string())
                {
                    return Some(meaning.clone());
                }
                let last = path.path.segments.last()?.ident.to_string();
                Some(push(table, Instruction::Number(constant(&last)?), false))
            }
            Expr::Unary(unary) => match unary.op {
                UnOp::Neg(_) => self.call("neg", &[&unary.expr], table),
                UnOp::Not(_) => {
                    let truth = self.number(&unary.expr, table)?;
                    Some(push(table, Instruction::Not(truth), false))
                }
                UnOp::Deref(_) => self.meaning(&unary.expr, table),
                _ => None,
            },
            Expr::Binary(binary) => self.binary(&binary.left, &binary.op, &binary.right, table),
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                if QUESTIONS.contains(&name.as_str()) {
                    let question = QUESTIONS.iter().find(|known| **known == name)?;
                    let x = self.number(&call.receiver, table)?;
                    return Some(push(table, Instruction::Ask(question, x), false));
                }
                if name == "len" {
                    let Meaning::List(all) = self.meaning(&call.receiver, table)? else {
                        return None;
                    };
                    let length = u32::try_from(all.len()).ok()?;
                    return Some(push(table, Instruction::Number(length.into()), true));
                }
                let arguments: Vec<_> = [&*call.receiver].into_iter().chain(&call.args).collect();
                self.call(&name, &arguments, table)
            }
            Expr::Call(call) => {
                let Expr::Path(path) = &*call.func else {
                    return None;
                };
                let name = path.path.segments.last()?.ident.to_string();
                let arguments: Vec<_> = call.args.iter().collect();
                match name.as_str() {
                    "constant" | "from" => self.meaning(arguments.first()?, table),
                    _ => self.call(&name, &arguments, table),
                }
            }
            Expr::Cast(cast) => {
                let meaning = self.number(&cast.expr, table)?;
                let syn::Type::Path(ty) = &*cast.ty else {
                    return None;
                };
                let ty = ty.path.segments.last()?.ident.to_string();
                Some(match ty.as_str() {
                    "f64" => Meaning::Number(meaning, false),
                    "f32" => push(table, Instruction::Single(meaning), false),
                    _ => push(table, Instruction::Call("trunc", vec![meaning]), true),
                })
            }
            Expr::Array(array) => self.list(array.elems.iter(), table),
            Expr::Tuple(tuple) => self.list(tuple.elems.iter(), table),
            Expr::Index(index) => {
                let Expr::Lit(literal) = &*index.index else {
                    return None;
                };
                let Lit::Int(at) = &literal.lit else {
                    return None;
                };
                self.part(&index.expr, at.base10_parse().ok()?, table)
            }
            Expr::Field(field) => match &field.member {
                Member::Unnamed(at) => self.part(&field.base, at.index as usize, table),
                Member::Named(_) => None,
            },
            Expr::If(branch) => {
                let condition = self.number(&branch.cond, table)?;
                let then = self.block(&branch.then_branch.stmts, table)?;
                let other = self.meaning(&branch.else_branch.as_ref()?.1, table)?;
                select(table, condition, then, other)
            }
            Expr::Block(ExprBlock { block, .. }) => self.block(&block.stmts, table),
            _ => None,
        }
    }

    fn list<'e>(
        &mut self,
        all: impl Iterator<Item = &'e Expr>,
        table: &mut Table,
    ) -> Option<Meaning> {
        let all: Option<Vec<_>> = all.map(|one| self.meaning(one, table)).collect();
        all.map(Meaning::List)
    }

    fn part(&mut self, whole: &Expr, at: usize, table: &mut Table) -> Option<Meaning> {
        match self.meaning(whole, table)? {
            Meaning::List(all) => all.get(at).cloned(),
            Meaning::Number(..) => None,
        }
    }

    /// Statements and a value; the names in them end with the block.
    fn block(&mut self, statements: &[Stmt], table: &mut Table) -> Option<Meaning> {
        let (last, before) = statements.split_last()?;
        let known = self.names.clone();
        let value = before
            .iter()
            .try_for_each(|statement| self.statement(statement, table))
            .and_then(|()| match last {
                Stmt::Expr(value, None) => self.meaning(value, table),
                _ => None,
            });
        self.names = known;
        value
    }

    fn call(&mut self, name: &str, arguments: &[&Expr], table: &mut Table) -> Option<Meaning> {
        let name = lookup(name)?;
        let mut places = Vec::new();
        let mut are_integers = true;
        for argument in arguments {
            match self.meaning(argument, table)? {
                Meaning::Number(place, is_integer) => {
                    places.push(place);
                    are_integers &= is_integer;
                }
                Meaning::List(all) => {
                    for one in all {
                        let Meaning::Number(place, _) = one else {
                            return None;
                        };
                        places.push(place);
                    }
                    are_integers = false;
                }
            }
        }
        let expected = rules::lookup(name).map_or(0, |rule| rule.arguments.len());
        if !OF_LISTS.contains(&name) && places.len() != expected {
            return None;
        }
        let made = push(table, Instruction::Call(name, places), are_integers);
        // Integers are divided without a rest.
        match made {
            Meaning::Number(place, true) if name == "div" => {
                Some(push(table, Instruction::Call("trunc", vec![place]), true))
            }
            made => Some(made),
        }
    }

    fn binary(
        &mut self,
        left: &Expr,
        op: &BinOp,
        right: &Expr,
        table: &mut Table,
    ) -> Option<Meaning> {
        let name = match op {
            BinOp::Add(_) => "add",
            BinOp::Sub(_) => "sub",
            BinOp::Mul(_) => "mul",
            BinOp::Div(_) => "div",
            BinOp::Rem(_) => "rem",
            _ => {
                let left = self.number(left, table)?;
                let right = self.number(right, table)?;
                return logic(op, left, right, table);
            }
        };
        self.call(name, &[left, right], table)
    }
}

fn logic(op: &BinOp, left: usize, right: usize, table: &mut Table) -> Option<Meaning> {
    let compare = |comparison| Instruction::Compare(comparison, left, right);
    let instruction = match op {
        BinOp::Lt(_) => compare(Comparison::Less),
        BinOp::Le(_) => compare(Comparison::LessOrEqual),
        BinOp::Gt(_) => compare(Comparison::Greater),
        BinOp::Ge(_) => compare(Comparison::GreaterOrEqual),
        BinOp::Eq(_) => compare(Comparison::Equal),
        BinOp::Ne(_) => compare(Comparison::NotEqual),
        BinOp::And(_) => Instruction::Select(left, right, left),
        BinOp::Or(_) => Instruction::Select(left, left, right),
        _ => return None,
    };
    Some(push(table, instruction, false))
}

fn select(table: &mut Table, condition: usize, then: Meaning, other: Meaning) -> Option<Meaning> {
    match (then, other) {
        (Meaning::Number(then, is_integer), Meaning::Number(other, _)) => Some(push(
            table,
            Instruction::Select(condition, then, other),
            is_integer,
        )),
        (Meaning::List(then), Meaning::List(other)) if then.len() == other.len() => {
            let pairs = then.into_iter().zip(other);
            let all: Option<Vec<_>> = pairs
                .map(|(then, other)| select(table, condition, then, other))
                .collect();
            all.map(Meaning::List)
        }
        _ => None,
    }
}

/// Appends an instruction to the outermost region.
fn push(table: &mut Table, instruction: Instruction, is_integer: bool) -> Meaning {
    let place = table.nodes.len();
    table.nodes.push(instruction);
    table.body.nodes.push(place);
    Meaning::Number(place, is_integer)
}

/// The constants of std's floats, by the last word of their path.
fn constant(name: &str) -> Option<f64> {
    use std::f64::consts;
    Some(match name {
        "E" => consts::E,
        "PI" => consts::PI,
        "TAU" => consts::TAU,
        "LN_2" => consts::LN_2,
        "LN_10" => consts::LN_10,
        "LOG2_E" => consts::LOG2_E,
        "LOG10_E" => consts::LOG10_E,
        "LOG2_10" => consts::LOG2_10,
        "LOG10_2" => consts::LOG10_2,
        "SQRT_2" => consts::SQRT_2,
        "FRAC_1_SQRT_2" => consts::FRAC_1_SQRT_2,
        "FRAC_1_PI" => consts::FRAC_1_PI,
        "FRAC_2_PI" => consts::FRAC_2_PI,
        "FRAC_2_SQRT_PI" => consts::FRAC_2_SQRT_PI,
        "FRAC_PI_2" => consts::FRAC_PI_2,
        "FRAC_PI_3" => consts::FRAC_PI_3,
        "FRAC_PI_4" => consts::FRAC_PI_4,
        "FRAC_PI_6" => consts::FRAC_PI_6,
        "FRAC_PI_8" => consts::FRAC_PI_8,
        "INFINITY" => f64::INFINITY,
        "NEG_INFINITY" => f64::NEG_INFINITY,
        "NAN" => f64::NAN,
        "MAX" => f64::MAX,
        "MIN" => f64::MIN,
        "MIN_POSITIVE" => f64::MIN_POSITIVE,
        "EPSILON" => f64::EPSILON,
        _ => return None,
    })
}
