//! What nodes refer to: variables, loops and calls by an index, and what is done to values as a whole.

use std::rc::Rc;

use proc_macro2::TokenStream;

use super::{Base, Function, Shape, Step, Target, Type};

/// A variable that is changed in place.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The user's name, or one made of it.
    pub name: Rc<str>,
    /// The name as a token of the user's, where it is theirs.
    pub ident: Option<proc_macro2::Ident>,
    /// How many elements it has, in words, where the text says it.
    pub length: Option<TokenStream>,
    /// What it begins with.
    pub init: Init,
    /// What it holds where it is a single number or truth value.
    pub ty: Option<Type>,
}

/// What a variable begins with.
#[derive(Clone, Debug)]
pub enum Init {
    /// The user's words.
    Words(TokenStream),
    /// The arguments, put together.
    Numbers(Shape),
    /// A copy; the arguments are the indices.
    Copy(Target),
    /// Nothing yet: what one of several branches assigns, which has the type of what this begins with.
    Later(Option<Box<Init>>),
    /// The result of a call: of an index into [`Function::calls`](super::Function::calls).
    Outcome(usize),
    /// A value of this type that is overwritten before it is read.
    Nothing(TokenStream),
    /// The number 0.
    Zero,
    /// As many zeros as this has numbers.
    ZerosLike(Target),
    /// All that this has, which is zeros from here on.
    Taken(Target),
    /// As many zeros as the value of these words has numbers.
    ZerosLikeWords(TokenStream),
    /// A list without elements, which are numbers of this type.
    ListOf(Type),
    /// A list without elements, which have the type of a part of what another variable would begin with.
    ListLike(Box<Init>, Vec<Step>),
    /// Zeros in the shape that numbers are put together in.
    ZerosInShape(Shape),
    /// What was left on the tape, of the type of a part of what another variable would begin with;
    /// the arguments are the indices.
    RecalledPart(Box<Init>, Vec<Step>),
    /// What was left on the tape, of the type of what another variable would begin with.
    Recalled(Box<Init>),
}

/// The words of a loop.
#[derive(Clone, Debug)]
pub struct LoopWords {
    /// What each iteration goes by.
    pub header: Header,
    /// Whether the first result of the region says if the loop goes on.
    pub is_left: bool,
    /// The loop whose iterations this one goes through backwards.
    pub reverses: Option<usize>,
    /// How many iterations there are, where the text says it.
    pub count: Option<u64>,
    /// Whether the backward sweep runs each iteration again, from the variables that it changes,
    /// rather than have it leave what it computes.
    pub runs_again: bool,
}

impl LoopWords {
    /// Whether it is no loop of the user's, but a function in two halves, which runs once.
    #[must_use]
    pub fn is_function(&self) -> bool {
        matches!(self.header, Header::Endless) && self.count == Some(1)
    }
}

/// What each iteration of a loop goes by.
#[derive(Clone, Debug)]
pub enum Header {
    /// `for pattern in iterator`.
    For {
        /// The pattern.
        pattern: TokenStream,
        /// The iterator, which can be evaluated again.
        iterator: TokenStream,
        /// Whether it can go backwards.
        reverses: bool,
        /// Whether it can be asked how many items it has.
        is_exact: bool,
    },
    /// `loop`.
    Endless,
}

/// What of another differentiated function is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Callee {
    /// The function.
    Function,
    /// Its gradient: the path ends with `f::grad`.
    Gradient,
    /// Its value and gradient: `f::value_and_grad`.
    ValueAndGradient,
    /// Its tangent: `f::jvp`.
    Tangent,
    /// Its pullback: `f::vjp`.
    Pullback,
}

/// A call of another differentiated function.
#[derive(Clone, Debug)]
pub struct CallWords {
    /// What is called, as the user names it.
    pub path: TokenStream,
    /// What that is.
    pub callee: Callee,
    /// Its arguments.
    pub arguments: Vec<Argument>,
    /// The variable that holds the result.
    pub cell: usize,
    /// Whether the callee leaves what its backward half needs.
    pub leaves: bool,
}

/// The backward half of a call.
#[derive(Clone, Debug)]
pub struct PullWords {
    /// What is called, as the user names it.
    pub path: TokenStream,
    /// What that is.
    pub callee: Callee,
    /// Its arguments; their indices are the first arguments of the node.
    pub arguments: Vec<Argument>,
    /// Where the adjoint of each goes; their indices are the last arguments of the node.
    pub buffers: Vec<Buffer>,
    /// The adjoint of the result, or its tangent.
    pub cotangent: usize,
    /// The result.
    pub cell: usize,
    /// Whether the callee, called for its value and its tangent, leaves what its backward half needs.
    pub leaves: bool,
    /// The tangents of all this, where they are passed on too.
    pub along: Option<Along>,
}

impl PullWords {
    /// The variables that hold what a call for the value and its tangent gives, those of the tangents of both last.
    #[must_use]
    pub fn lifted(&self) -> Vec<usize> {
        let mut cells = vec![self.cell, self.cotangent];
        if let Some(along) = &self.along {
            cells.extend(along.cell);
            cells.push(along.cotangent);
        }
        cells
    }

    /// Names every variable that the words mention.
    pub fn mentioned(&self, note: &mut dyn FnMut(&Target)) {
        note(&Target::whole(Base::Cell(self.cotangent)));
        note(&Target::whole(Base::Cell(self.cell)));
        for argument in &self.arguments {
            if let Argument::Place { target, .. } = argument {
                note(target);
            }
        }
        let mut buffers: Vec<&Buffer> = self.buffers.iter().collect();
        if let Some(along) = &self.along {
            note(&Target::whole(Base::Cell(along.cotangent)));
            if let Some(cell) = along.cell {
                note(&Target::whole(Base::Cell(cell)));
            }
            buffers.extend(along.tangents.iter().chain(&along.buffers));
        }
        for buffer in buffers {
            if let Buffer::Place(target) = buffer {
                note(target);
            }
        }
    }
}

/// The tangents of what a call takes and gives that is not a plain one: its backward half, or one for its value and its tangent. Their
/// indices are the last arguments of the node, those of the tangents before those of the buffers.
#[derive(Clone, Debug)]
pub struct Along {
    /// The tangent of each argument.
    pub tangents: Vec<Buffer>,
    /// Where the tangent of the adjoint of each argument goes, or the tangent of its tangent.
    pub buffers: Vec<Buffer>,
    /// The tangent of the adjoint of the result, or of its tangent.
    pub cotangent: usize,
    /// The tangent of the result, where the call gives it.
    pub cell: Option<usize>,
}

/// Where the adjoint of an argument goes.
#[derive(Clone, Debug)]
pub enum Buffer {
    /// Nowhere: the callee says what it writes to.
    Callee,
    /// Into what is at the end of this way.
    Place(Target),
}

/// What a function gives.
#[derive(Clone, Debug, Default)]
pub enum Outcome {
    /// The first result of its body.
    #[default]
    Number,
    /// The results of its body, put together.
    Shape(Shape),
    /// What is at the end of a way; the results are its indices.
    Place(Target),
}

/// An argument of a call.
#[derive(Clone, Debug)]
pub enum Argument {
    /// The user's words, which hold nothing active and can be evaluated again.
    Words(TokenStream),
    /// The next argument of the node.
    Number,
    /// A value by the way to it, whose indices are the next arguments of the node.
    Place {
        /// The way.
        target: Target,
        /// Whether it is lent.
        by_reference: bool,
    },
}

/// What is done to values as a whole.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Work {
    /// `to = from`.
    Assign,
    /// `to = from`, whose lists may be longer or shorter.
    Replace,
    /// `to` and `from` change places.
    Swap {
        /// Whether lists in one may be longer than those in the other.
        resizes: bool,
    },
    /// `to += from`, number by number.
    Accumulate,
    /// Every number of `to` is 0 from here on; `from` is not looked at.
    Clear,
    /// The lengths of the lists in `to` are left on the tape; `from` is not looked at.
    SaveShape,
    /// `to` becomes zeros, of the lengths that are taken from the tape; `from` is not looked at.
    Reshape,
    /// `to` becomes as many zeros as `from` has numbers.
    Zeros,
    /// `to` is left on the tape; `from` is not looked at.
    Save,
    /// `to` gets one more element, a copy of `from`.
    Append,
    /// `to` loses its last element; `from` is not looked at.
    Drop,
    /// What the last element of `to` is shaped like is left on the tape; `from` is not looked at.
    SaveLast,
    /// `to` gets one more element, zeros of the shape that is taken from the tape; `from` is not looked at.
    Grow,
    /// `to` gets one more element, as many zeros as `from` has numbers.
    GrowLike,
    /// `from`, the first elements of `to`, become its last ones.
    Rotate {
        /// Whether the last ones become the first instead, as many as `from` is.
        right: bool,
    },
}

impl Function {
    /// The variable that a variable begins as a copy of, or that variable's own; else the variable itself.
    #[must_use]
    pub fn copied_from(&self, mut cell: usize) -> usize {
        // A copy is declared after what it is a copy of, so that this ends.
        while let Init::Copy(from) = &self.cells[cell].init
            && let (Base::Cell(copied), true) = (from.base, from.path.is_empty())
            && copied < cell
        {
            cell = copied;
        }
        cell
    }
}
