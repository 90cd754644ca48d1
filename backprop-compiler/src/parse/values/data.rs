//! What an expression stands for while the body is read: numbers, and what is put together of them.

use proc_macro2::{Literal, TokenStream};
use syn::Expr;

use crate::graph::{Id, Shape, Type};
use crate::parse::Parser;
use crate::parse::values::place::Place;

/// What an expression or a name stands for.
#[derive(Clone)]
pub(in crate::parse) enum Data {
    /// No active value is in it: its own words stand for it.
    Constant,
    /// No active value is in it, and these words stand for it.
    Words(TokenStream),
    /// One number, active or not.
    Number(Id),
    /// A truth value.
    Truth(Id),
    /// A parameter or a part of one, not read yet.
    Place(Place),
    /// An array of known length.
    Array(Vec<Data>),
    /// A tuple; `()` has no fields.
    Tuple(Vec<Data>),
    /// A struct, by its path, with the names of its fields.
    Struct(TokenStream, Vec<(String, Data)>),
    /// A closure of the body's own.
    Closure(
        std::rc::Rc<syn::ExprClosure>,
        std::rc::Rc<crate::parse::scope::Captured>,
    ),
    /// A function under another name, as in `let f = f64::sin;`.
    Function(std::rc::Rc<syn::ExprPath>),
    /// An `Option`: whether there is a value, and the value.
    Maybe(Box<Data>, Box<Data>),
    /// A variable that holds an `Option`, by what stands for it.
    Holder(std::rc::Rc<crate::parse::rewrite::Parts>),
    /// A name that has been declared but not assigned.
    Unassigned(crate::parse::variables::later::Later),
    /// The end of it is never reached.
    Never,
    /// A mistake that has been reported.
    Mistake,
}

impl Data {
    pub(in crate::parse) fn is_constant(&self) -> bool {
        matches!(self, Self::Constant | Self::Words(_))
    }

    /// Adds the words that stand for what is constant in it.
    pub(in crate::parse) fn each_words(&self, words: &mut TokenStream) {
        match self {
            Self::Words(more) => words.extend(more.clone()),
            Self::Tuple(parts) | Self::Array(parts) => {
                for part in parts {
                    part.each_words(words);
                }
            }
            Self::Maybe(there, value) => {
                there.each_words(words);
                value.each_words(words);
            }
            _ => {}
        }
    }

    /// What it is called in messages.
    pub(in crate::parse) fn description(&self) -> &'static str {
        match self {
            Self::Constant | Self::Words(_) => "a constant",
            Self::Number(_) => "a number",
            Self::Truth(_) => "a truth value",
            Self::Place(_) => "a value of several numbers",
            Self::Array(_) => "an array",
            Self::Tuple(fields) if fields.is_empty() => "`()`",
            Self::Tuple(_) => "a tuple",
            Self::Struct(..) => "a struct",
            Self::Closure(..) => "a closure",
            Self::Function(_) => "a function",
            Self::Maybe(..) | Self::Holder(_) => "an `Option`",
            Self::Unassigned(_) => "a variable without a value",
            Self::Never | Self::Mistake => "nothing",
        }
    }

    /// What it looks like from outside.
    pub(in crate::parse) fn pattern(&self) -> Pattern {
        let all = |parts: &[Self]| parts.iter().map(Self::pattern).collect();
        match self {
            Self::Number(_) => Pattern::Number,
            Self::Truth(_) => Pattern::Truth,
            Self::Array(elements) => Pattern::Array(all(elements)),
            Self::Tuple(fields) => Pattern::Tuple(all(fields)),
            Self::Place(place) => place.pattern(),
            Self::Maybe(_, value) => Pattern::Maybe(Box::new(value.pattern())),
            _ => Pattern::Unknown,
        }
    }

    /// The nodes in it, in order, and how they are put together; nothing where there are others.
    pub(in crate::parse) fn flatten(&self, nodes: &mut Vec<Id>) -> Option<Shape> {
        let all = |fields: &[Self], nodes: &mut Vec<Id>| {
            fields
                .iter()
                .map(|field| field.flatten(nodes))
                .collect::<Option<Vec<_>>>()
        };
        match self {
            Self::Number(id) | Self::Truth(id) => {
                nodes.push(*id);
                Some(Shape::Number)
            }
            Self::Array(elements) => Some(Shape::Array(all(elements, nodes)?)),
            Self::Tuple(fields) => Some(Shape::Tuple(all(fields, nodes)?)),
            Self::Maybe(there, value) => {
                let shapes = vec![there.flatten(nodes)?, value.flatten(nodes)?];
                Some(Shape::Tuple(shapes))
            }
            Self::Struct(path, fields) => {
                let mut shapes = Vec::new();
                for (name, field) in fields {
                    shapes.push((name.clone(), field.flatten(nodes)?));
                }
                Some(Shape::Struct(path.clone(), shapes))
            }
            _ => None,
        }
    }

    /// The same put together of other nodes, taken in order.
    pub(in crate::parse) fn refill(&self, nodes: &mut impl Iterator<Item = Id>) -> Self {
        match self {
            Self::Number(id) => Self::Number(nodes.next().unwrap_or(*id)),
            Self::Truth(id) => Self::Truth(nodes.next().unwrap_or(*id)),
            Self::Array(elements) => Self::Array(
                elements
                    .iter()
                    .map(|element| element.refill(nodes))
                    .collect(),
            ),
            Self::Tuple(fields) => {
                Self::Tuple(fields.iter().map(|field| field.refill(nodes)).collect())
            }
            Self::Maybe(there, value) => {
                let there = Box::new(there.refill(nodes));
                Self::Maybe(there, Box::new(value.refill(nodes)))
            }
            Self::Struct(path, fields) => {
                let fields = fields.iter();
                let refilled = fields.map(|(name, field)| (name.clone(), field.refill(nodes)));
                Self::Struct(path.clone(), refilled.collect())
            }
            other => other.clone(),
        }
    }
}

/// What the two ends of a branch have in common, before either is made of nodes.
pub(in crate::parse) enum Pattern {
    Number,
    Truth,
    Array(Vec<Pattern>),
    Tuple(Vec<Pattern>),
    Maybe(Box<Pattern>),
    /// A constant that is certainly no float.
    Fixed,
    /// Nothing says what it is.
    Unknown,
}

impl Pattern {
    /// Whether it is put together of others.
    pub(in crate::parse) fn is_taken_apart(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Tuple(_))
    }
}

impl Parser<'_> {
    /// Makes data of nodes, in the form that `pattern` says.
    pub(in crate::parse) fn realise(
        &mut self,
        data: &Data,
        pattern: &Pattern,
        expr: &Expr,
    ) -> Option<Data> {
        Some(match (data, pattern) {
            (Data::Mistake, _) => return None,
            (Data::Never, pattern) => self.placeholder(pattern),
            (Data::Tuple(fields), Pattern::Tuple(patterns)) if fields.len() == patterns.len() => {
                Data::Tuple(self.realise_all(fields, patterns, expr)?)
            }
            (Data::Array(fields), Pattern::Array(patterns)) if fields.len() == patterns.len() => {
                Data::Array(self.realise_all(fields, patterns, expr)?)
            }
            (Data::Place(place), Pattern::Array(patterns) | Pattern::Tuple(patterns)) => {
                let parts = place.parts_like(pattern)?;
                let parts: Vec<_> = parts.into_iter().map(Data::Place).collect();
                let parts = self.realise_all(&parts, patterns, expr)?;
                match pattern {
                    Pattern::Array(_) => Data::Array(parts),
                    _ => Data::Tuple(parts),
                }
            }
            (Data::Constant | Data::Words(_), Pattern::Array(_) | Pattern::Tuple(_)) => {
                let words = self.named_words(data, expr);
                self.take_apart(&words, pattern, expr)
            }
            (Data::Maybe(there, value), Pattern::Maybe(pattern)) => {
                let there = Box::new(Data::Truth(self.truth(there, expr)?));
                Data::Maybe(there, Box::new(self.realise(value, pattern, expr)?))
            }
            (Data::Constant | Data::Words(_), Pattern::Maybe(pattern)) => {
                self.maybe_of_constant(data, pattern, expr)
            }
            (data, Pattern::Truth) => Data::Truth(self.truth(data, expr)?),
            (data, Pattern::Fixed) if data.is_constant() => {
                Data::Number(self.typed(data, expr, Type::Any))
            }
            (Data::Tuple(fields), Pattern::Unknown) if fields.is_empty() => data.clone(),
            (data, Pattern::Number | Pattern::Unknown) => Data::Number(self.number(data, expr)?),
            (data, _) => {
                self.unexpected(data, "the same kind of value as the other branch", expr);
                return None;
            }
        })
    }

    fn realise_all(
        &mut self,
        fields: &[Data],
        patterns: &[Pattern],
        expr: &Expr,
    ) -> Option<Vec<Data>> {
        let pairs = fields.iter().zip(patterns);
        pairs
            .map(|(field, pattern)| self.realise(field, pattern, expr))
            .collect()
    }

    pub(in crate::parse) fn placeholder(&mut self, pattern: &Pattern) -> Data {
        let mut all = |patterns: &[Pattern]| -> Vec<Data> {
            patterns
                .iter()
                .map(|pattern| self.placeholder(pattern))
                .collect()
        };
        match pattern {
            Pattern::Array(patterns) => Data::Array(all(patterns)),
            Pattern::Tuple(patterns) => Data::Tuple(all(patterns)),
            Pattern::Truth => Data::Truth(self.builder.placeholder(Type::Bool)),
            Pattern::Fixed => Data::Number(self.builder.placeholder(Type::Any)),
            Pattern::Maybe(pattern) => {
                let there = Data::Truth(self.builder.placeholder(Type::Bool));
                Data::Maybe(Box::new(there), Box::new(self.placeholder(pattern)))
            }
            Pattern::Number | Pattern::Unknown => {
                Data::Number(self.builder.placeholder(Type::Float(self.float)))
            }
        }
    }

    /// The numbers of a constant array or tuple, each read by its place.
    fn take_apart(&mut self, words: &TokenStream, pattern: &Pattern, expr: &Expr) -> Data {
        match pattern {
            Pattern::Array(patterns) => {
                let part = |place| quote::quote!(#words[#place]);
                Data::Array(self.take_apart_all(&part, patterns, expr))
            }
            Pattern::Tuple(patterns) => {
                let part = |place| quote::quote!(#words.#place);
                Data::Tuple(self.take_apart_all(&part, patterns, expr))
            }
            Pattern::Truth => Data::Truth(self.constant_node(words.clone(), Type::Bool)),
            Pattern::Fixed => Data::Number(self.constant_node(words.clone(), Type::Any)),
            Pattern::Maybe(pattern) => {
                self.maybe_of_constant(&Data::Words(words.clone()), pattern, expr)
            }
            Pattern::Number | Pattern::Unknown => {
                Data::Number(self.constant_node(words.clone(), Type::Float(self.float)))
            }
        }
    }

    fn take_apart_all(
        &mut self,
        part: &dyn Fn(Literal) -> TokenStream,
        patterns: &[Pattern],
        expr: &Expr,
    ) -> Vec<Data> {
        let numbered = patterns.iter().enumerate();
        numbered
            .map(|(place, pattern)| {
                let words = part(Literal::usize_unsuffixed(place));
                self.take_apart(&words, pattern, expr)
            })
            .collect()
    }

    /// Says that something else was expected.
    pub(in crate::parse) fn unexpected(&mut self, data: &Data, wanted: &str, expr: &Expr) {
        if !matches!(data, Data::Mistake) {
            let message = format!("expected {wanted}, found {}", data.description());
            let help = match data {
                Data::Tuple(fields) if fields.is_empty() => {
                    "end with an expression: an `if` needs its `else`, and what is last no `;`"
                }
                Data::Maybe(..) => "take it apart by `unwrap_or`, `if let` or `match`",
                Data::Closure(..) => {
                    "give it a name of its own, as in `let f = |v| v * x`, and call it by that"
                }
                _ => "",
            };
            self.errors.push_shared(expr, &message, help);
        }
    }
}
