//! Handles to nodes, with the operators of mathematics, so that rules can be written as formulas.
//!
//! `1.0 - x * x` on a handle `x` adds the nodes for it and gives the handle of the difference.

use std::cell::RefCell;
use std::ops::{Add, Div, Mul, Neg, Sub};

use super::{Builder, Comparison, Float, Id, Op, Type};

/// A builder that many handles share.
pub struct Graph(RefCell<Builder>);

impl Graph {
    /// A graph that goes on where `builder` stands.
    #[must_use]
    pub fn new(builder: Builder) -> Self {
        Self(RefCell::new(builder))
    }

    /// The builder itself.
    #[must_use]
    pub fn into_builder(self) -> Builder {
        self.0.into_inner()
    }

    /// Works on the builder.
    pub fn with<T>(&self, work: impl FnOnce(&mut Builder) -> T) -> T {
        work(&mut self.0.borrow_mut())
    }

    /// The handle of a node.
    #[must_use]
    pub fn value(&self, id: Id) -> Value<'_> {
        Value { graph: self, id }
    }
}

/// A handle to a node.
#[derive(Clone, Copy)]
pub struct Value<'g> {
    graph: &'g Graph,
    /// The node.
    pub id: Id,
}

impl<'g> Value<'g> {
    /// The type of the node.
    #[must_use]
    pub fn ty(self) -> Type {
        self.graph
            .with(|builder| builder.function().node(self.id).ty)
    }

    fn float(self) -> Float {
        self.ty().float().unwrap_or(Float::F64)
    }

    /// The number that the node is, where it is known.
    #[must_use]
    pub fn known(self) -> Option<f64> {
        self.graph
            .with(|builder| builder.function().number(self.id))
    }

    /// What the node does, and its first two arguments; itself where there are fewer.
    #[must_use]
    pub fn operation(self) -> (Op, [Self; 2]) {
        self.graph.with(|builder| {
            let node = builder.function().node(self.id);
            let arg = |place: usize| {
                let id = node.args.get(place).copied().unwrap_or(self.id);
                Value {
                    graph: self.graph,
                    id,
                }
            };
            (node.op.clone(), [arg(0), arg(1)])
        })
    }

    /// The elements of an array of numbers.
    #[must_use]
    pub fn parts(self) -> Vec<Self> {
        let args = self
            .graph
            .with(|builder| builder.function().node(self.id).args.clone());
        args.into_iter().map(|id| self.graph.value(id)).collect()
    }

    /// Whether two handles are of one node.
    #[must_use]
    pub fn is(self, other: Self) -> bool {
        self.id == other.id
    }

    /// A number of this node's type.
    #[must_use]
    pub fn number(self, value: f64) -> Self {
        let float = self.float();
        self.graph
            .value(self.graph.with(|builder| builder.number(value, float)))
    }

    /// A whole number, as exponents of `powi` are.
    #[must_use]
    pub fn integer(self, value: i32) -> Self {
        let op = Op::Number(f64::from(value).to_bits());
        self.graph.value(
            self.graph
                .with(|builder| builder.node(op, Vec::new(), Type::I32)),
        )
    }

    /// An elementary function of this and other nodes, of this node's type.
    #[must_use]
    pub fn call(self, name: &'static str, others: &[Self]) -> Self {
        self.make(Op::Call(name), others, Type::Float(self.float()))
    }

    /// The same with another node as the first argument, which is not a number.
    #[must_use]
    pub fn with_type_of(self, first: Self, name: &'static str, others: &[Self]) -> Self {
        first.make(Op::Call(name), others, self.ty())
    }

    /// A function of this and other numbers that gives an array.
    #[must_use]
    pub fn list(self, name: &'static str, others: &[Self]) -> Self {
        self.make(Op::Call(name), others, Type::Pack)
    }

    /// A number that counts: an index.
    #[must_use]
    pub fn index(self, value: usize) -> Self {
        self.graph
            .value(self.graph.with(|builder| builder.region_number(value)))
    }

    /// A comparison.
    #[must_use]
    pub fn compare(self, comparison: Comparison, other: impl Operand<'g>) -> Self {
        let other = other.value(self);
        self.make(Op::Compare(comparison), &[other], Type::Bool)
    }

    /// Whether this is less than `other`.
    #[must_use]
    pub fn lt(self, other: impl Operand<'g>) -> Self {
        self.compare(Comparison::Less, other)
    }

    /// Whether this is at most `other`.
    #[must_use]
    pub fn le(self, other: impl Operand<'g>) -> Self {
        self.compare(Comparison::LessOrEqual, other)
    }

    /// `yes` where this truth value is true, else `no`.
    #[must_use]
    pub fn select(self, yes: Self, no: impl Operand<'g>) -> Self {
        let no = no.value(yes);
        self.make(Op::Select, &[yes, no], yes.ty())
    }

    /// Whether this truth value is true, or the other one.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let op = Op::Truth(true);
        let yes = self
            .graph
            .with(|builder| builder.node(op, Vec::new(), Type::Bool));
        self.select(self.graph.value(yes), other)
    }

    /// This number as one of another type of float.
    #[must_use]
    pub fn cast(self, ty: Type) -> Self {
        if self.ty() == ty {
            self
        } else {
            self.make(Op::Cast, &[], ty)
        }
    }

    /// An array of this and other numbers.
    #[must_use]
    pub fn pack(self, others: &[Self]) -> Self {
        self.make(Op::Pack, others, Type::Pack)
    }

    fn make(self, op: Op, others: &[Self], ty: Type) -> Self {
        let mut args = vec![self.id];
        args.extend(others.iter().map(|other| other.id));
        self.graph
            .value(self.graph.with(|builder| builder.node(op, args, ty)))
    }
}

/// What may stand beside a handle in a formula: another handle, or a number.
pub trait Operand<'g> {
    /// The handle, of the type of `like` where it is a number.
    fn value(self, like: Value<'g>) -> Value<'g>;
}

impl<'g> Operand<'g> for Value<'g> {
    fn value(self, _: Value<'g>) -> Value<'g> {
        self
    }
}

impl<'g> Operand<'g> for f64 {
    fn value(self, like: Value<'g>) -> Value<'g> {
        like.number(self)
    }
}

macro_rules! operators {
    ($($operator:ident, $method:ident, $name:literal;)*) => {$(
        impl<'g, T: Operand<'g>> $operator<T> for Value<'g> {
            type Output = Self;
            fn $method(self, other: T) -> Self {
                self.call($name, &[other.value(self)])
            }
        }

        impl<'g> $operator<Value<'g>> for f64 {
            type Output = Value<'g>;
            fn $method(self, other: Value<'g>) -> Value<'g> {
                other.number(self).call($name, &[other])
            }
        }
    )*};
}

operators! {
    Add, add, "add";
    Sub, sub, "sub";
    Mul, mul, "mul";
    Div, div, "div";
}

impl Neg for Value<'_> {
    type Output = Self;
    fn neg(self) -> Self {
        self.call("neg", &[])
    }
}
