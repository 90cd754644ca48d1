//! The one intermediate form: a tree of regions over one arena of nodes.
//!
//! In goes what `parse` found in the user's text, out comes what `emit` writes; `differentiate` and
//! `simplify` map one [`Function`] to another. A [`Region`] is a straight-line list of nodes with
//! results; [`Op::If`], [`Op::Match`] and [`Op::Switch`] own regions. An argument's id is always
//! smaller than its user's, and a region's nodes have smaller ids than the node that owns it, so
//! every pass is one loop over ids.
//!
//! `x * x` is `n0 = element x; n1 = call mul n0 n0`, with the result `n1`.

mod builder;
mod types;
mod value;
mod verify;
mod words;

use std::rc::Rc;

use proc_macro2::{Span, TokenStream};

pub use self::builder::Builder;
pub use self::types::{Float, Type};
pub use self::value::{Graph, Operand, Value};
pub use self::verify::verify;
pub use self::words::{
    Along, Argument, Buffer, CallWords, Callee, Cell, Header, Init, LoopWords, Outcome, PullWords,
    Work,
};

/// A node's number: its index in [`Function::nodes`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Id(u32);

impl Id {
    /// The id of the node at `index` of the arena.
    ///
    /// # Panics
    /// Where there are more than 2³² nodes, which no text that fits in memory gives.
    #[must_use]
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("fewer than 2^32 nodes"))
    }

    /// The index of this node in the arena.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A step from a parameter or a variable towards one of its numbers.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Step {
    /// A field of a tuple: `.1`.
    Field(u32),
    /// A field of a struct: `.name`.
    Named(Rc<str>),
    /// An element at a place known from the text: `[2]`.
    Index(u32),
    /// An element at a place that is the node's next argument: `[k]`.
    Dynamic,
    /// The last element of a list.
    Last,
    /// A part of a list from the node's next argument on: `[a..]`.
    From,
    /// A part of a list up to the node's next argument: `[..b]`.
    To,
    /// A part of a list between the node's next two arguments: `[a..b]`.
    Between,
}

impl Step {
    /// The step to a field by what stands behind the point, which is a number in a tuple.
    #[must_use]
    pub fn to_field(name: &str) -> Self {
        name.parse()
            .map_or_else(|_| Self::Named(name.into()), Self::Field)
    }

    /// How many arguments of the node belong to the step.
    #[must_use]
    pub fn arguments(&self) -> usize {
        match self {
            Self::Field(_) | Self::Named(_) | Self::Index(_) | Self::Last => 0,
            Self::Dynamic | Self::From | Self::To => 1,
            Self::Between => 2,
        }
    }
}

/// What a path starts at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Base {
    /// A parameter, which never changes.
    Parameter(usize),
    /// The gradient by a parameter.
    Gradient(usize),
    /// A variable: an index into [`Function::cells`].
    Cell(usize),
}

/// A value that need not be one number, by the way to it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Target {
    /// Where the way starts.
    pub base: Base,
    /// The way.
    pub path: Vec<Step>,
}

impl Target {
    /// The whole of what `base` names.
    #[must_use]
    pub fn whole(base: Base) -> Self {
        Self {
            base,
            path: Vec::new(),
        }
    }

    /// How many arguments of a node belong to the way.
    #[must_use]
    pub fn arguments(&self) -> usize {
        self.path.iter().map(Step::arguments).sum()
    }
}

/// A comparison of two numbers, or of two truth values for equality.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "the names are those of the comparisons")]
pub enum Comparison {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

/// What a node does.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Op {
    /// A number of a parameter, reached by a path; the arguments are the indices of
    /// [`Step::Dynamic`], in order.
    Element {
        /// Which parameter.
        parameter: usize,
        /// The way to the number.
        path: Vec<Step>,
    },
    /// A number known when the macro runs, as the bits of an `f64`.
    Number(u64),
    /// A truth value known when the macro runs.
    Truth(bool),
    /// An expression of the user's, copied word for word and evaluated once, here: an index into
    /// [`Function::verbatim`].
    Constant(usize),
    /// A statement of the user's, copied word for word: an index into [`Function::verbatim`].
    Statement(usize),
    /// A statement that gives no name: an index into [`Function::verbatim`].
    Check(usize),
    /// Gives the argument, or an array or tuple of the arguments, the user's own name for what is
    /// copied word for word after it: an index into [`Function::bindings`].
    Bind(usize),
    /// The names that statements give from here to the matching [`Op::Close`] end there.
    Open,
    /// Ends the names given since the matching [`Op::Open`].
    Close,
    /// An elementary function, by its name in the table of rules.
    Call(&'static str),
    /// A comparison of the two arguments.
    Compare(Comparison),
    /// The truth value that the argument is not.
    Not,
    /// A question about a number that std answers by a method without arguments: `is_nan`.
    Predicate(&'static str),
    /// The argument converted to this node's type of float.
    Cast,
    /// An array of the arguments, for functions of any number of numbers.
    Pack,
    /// The second argument where the first is true, else the third; both have been evaluated.
    Select,
    /// The results of the first region where the argument is true, else of the second.
    If,
    /// The results of the region of the arm that matches: an index into [`Function::matches`].
    Match(usize),
    /// The results of the region whose number is the argument.
    Switch,
    /// One of the results of the node that is the argument.
    Result(usize),
    /// Adds the last argument to a number of the gradient, reached by a path; the other arguments
    /// are the indices of [`Step::Dynamic`].
    Accumulate {
        /// Which parameter's gradient.
        parameter: usize,
        /// The way to the number.
        path: Vec<Step>,
    },
    /// An expression of the user's that gives the same however often it is evaluated: an index into
    /// [`Function::verbatim`].
    Pure(usize),
    /// A whole number that has a name of its own from here on, which is an index into [`Function::verbatim`]. Words of the backward
    /// sweep that mention the name are given it again.
    Count(usize),
    /// Makes a variable, from the arguments in the way that its [`Cell`] says.
    Declare(usize),
    /// Reads a number of a variable; loads of one version give the same.
    Load {
        /// Which variable.
        cell: usize,
        /// The way to the number.
        path: Vec<Step>,
        /// Which of its values.
        version: u32,
    },
    /// Overwrites a number of a variable with the last argument.
    Store {
        /// Which variable.
        cell: usize,
        /// The way to the number.
        path: Vec<Step>,
    },
    /// Adds the last argument to a number of a variable.
    Add {
        /// Which variable.
        cell: usize,
        /// The way to the number.
        path: Vec<Step>,
    },
    /// Works on values of any number of numbers; the arguments are the indices of both ways.
    Whole {
        /// What is done.
        work: Work,
        /// What is written.
        to: Target,
        /// What is read.
        from: Target,
    },
    /// Appends the argument to a variable.
    Push(usize),
    /// Takes the last number off a variable.
    Pop(usize),
    /// Runs its region again and again: an index into [`Function::loops`]. It gives how often.
    Loop(usize),
    /// What the loop with this index left of a node in the same iteration.
    Saved {
        /// Which loop, of those in [`Function::loops`].
        of: usize,
        /// Which of the results of its region.
        slot: usize,
    },
    /// Leaves the arguments on the tape, for the branch of the backward sweep that reads them as
    /// [`Op::Left`] with the same number.
    Leave(usize),
    /// What a branch of the forward sweep left, where the branch that mirrors it begins.
    Left {
        /// The number of its [`Op::Leave`].
        of: usize,
        /// Which of that node's arguments.
        slot: usize,
    },
    /// Calls another differentiated function: an index into [`Function::calls`].
    Invoke(usize),
    /// Passes the adjoint of a call's result on to its arguments, by the callee's own derivative: an
    /// index into [`Function::pulls`].
    Pull(usize),
    /// Calls another differentiated function for its value and its tangent: an index into
    /// [`Function::pulls`].
    Lift(usize),
}

impl Op {
    /// Whether the node must stay where it is and be evaluated exactly once, used or not.
    #[must_use]
    pub fn is_effect(&self) -> bool {
        matches!(
            self,
            Self::Statement(_)
                | Self::Check(_)
                | Self::Bind(_)
                | Self::Open
                | Self::Close
                | Self::Accumulate { .. }
                | Self::Declare(_)
                | Self::Store { .. }
                | Self::Add { .. }
                | Self::Whole { .. }
                | Self::Push(_)
                | Self::Pop(_)
                | Self::Leave(_)
                | Self::Invoke(_)
                | Self::Pull(_)
                | Self::Lift(_)
        )
    }

    /// Whether equal nodes of this kind may be one node.
    #[must_use]
    fn is_shared(&self) -> bool {
        !self.is_effect()
            && !matches!(
                self,
                Self::Constant(_) | Self::If | Self::Match(_) | Self::Switch | Self::Loop(_)
            )
    }
}

/// How the user wrote what a node does, so that the same can be written again.
#[derive(Clone, Debug, Default)]
pub enum Spelling {
    /// The node is not the user's.
    #[default]
    Ours,
    /// An operator, a comparison, an index.
    Operator,
    /// A method, by its name: `sin` in `x.sin()`.
    Method(TokenStream),
    /// A function, by its path: `f64::sin` in `f64::sin(x)`.
    Function(TokenStream),
    /// A literal.
    Literal(TokenStream),
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it does.
    pub op: Op,
    /// What it reads: nodes with smaller ids.
    pub args: Vec<Id>,
    /// What it gives; for an owner of regions, the type of its only or first result.
    pub ty: Type,
    /// The regions it owns.
    pub regions: Vec<Region>,
    /// The user's token to blame.
    pub span: Span,
    /// The user's name for the result.
    pub name: Option<Rc<str>>,
    /// The user's way of writing it.
    pub spelling: Spelling,
}

/// A straight-line list of nodes, in the order of evaluation.
#[derive(Clone, Debug, Default)]
pub struct Region {
    /// The nodes, by increasing ids.
    pub nodes: Vec<Id>,
    /// What the region gives.
    pub results: Vec<Id>,
}

/// The name and shape of an [`Op::Bind`]: the user's pattern around the arguments.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The user's name.
    pub name: TokenStream,
    /// How the arguments are put together.
    pub shape: Shape,
}

/// How numbers are put together to a value of the user's.
#[derive(Clone, Debug)]
pub enum Shape {
    /// The next argument.
    Number,
    /// A tuple.
    Tuple(Vec<Shape>),
    /// An array.
    Array(Vec<Shape>),
    /// A struct, by its path.
    Struct(TokenStream, Vec<(String, Shape)>),
}

/// The words of a `match` on something constant, or of an `if let`.
#[derive(Clone, Debug)]
pub struct MatchWords {
    /// What is looked at.
    pub scrutinee: TokenStream,
    /// The pattern of each arm, with its guard.
    pub arms: Vec<TokenStream>,
}

/// A function of numbers: what a closure says, or its derivative.
#[derive(Clone, Debug, Default)]
pub struct Function {
    /// All nodes; an argument's id is smaller than its user's.
    pub nodes: Vec<Node>,
    /// The outermost region.
    pub body: Region,
    /// The words of [`Op::Constant`] and [`Op::Statement`].
    pub verbatim: Vec<TokenStream>,
    /// How many loops are around the names that the words of [`Op::Pure`] mention.
    pub depths: std::collections::HashMap<usize, usize>,
    /// Those of the words of [`Op::Pure`] that are another number in each iteration of the loop that gives the name they are.
    pub counters: std::collections::HashSet<usize>,
    /// Those of the words that are statements which can be run again.
    pub repeatable: std::collections::HashSet<usize>,
    /// The names of [`Op::Bind`].
    pub bindings: Vec<Binding>,
    /// The words of [`Op::Match`].
    pub matches: Vec<MatchWords>,
    /// The variables.
    pub cells: Vec<Cell>,
    /// The variables that begin with words which cannot be evaluated again, and what has the type of each.
    pub fleeting: std::collections::HashMap<usize, Init>,
    /// Of the variables that are taken from a tape, the one that holds the tangent, which has the same type.
    pub recalled_tangents: std::collections::HashMap<usize, usize>,
    /// What has the type of the elements that are put into a list, where its own words do not say it.
    pub elements: std::collections::HashMap<usize, TokenStream>,
    /// The words of [`Op::Loop`].
    pub loops: Vec<LoopWords>,
    /// The words of [`Op::Invoke`].
    pub calls: Vec<CallWords>,
    /// The words of [`Op::Pull`].
    pub pulls: Vec<PullWords>,
    /// The variables that hold tangents.
    pub tangent_cells: std::collections::HashSet<usize>,
    /// What the function gives.
    pub outcome: Outcome,
    /// Where the tangents of what it gives are, if that is in a variable: nothing for one that does not change.
    pub tangents: Vec<Option<Target>>,
    /// Names that are given where another of the same spelling can be seen.
    pub hidden: std::collections::HashSet<String>,
}

impl Function {
    /// The node with this id.
    #[must_use]
    pub fn node(&self, id: Id) -> &Node {
        &self.nodes[id.index()]
    }

    /// The arguments of a node, in place of an array of numbers its elements.
    #[must_use]
    pub fn numbers(&self, node: &Node) -> Vec<Id> {
        let mut numbers = Vec::new();
        for &arg in &node.args {
            let of = self.node(arg);
            match of.op {
                Op::Pack => numbers.extend(&of.args),
                _ => numbers.push(arg),
            }
        }
        numbers
    }

    /// How many operations with numbers there are, those of all branches together.
    #[must_use]
    pub fn operations(&self) -> usize {
        let is_one = |node: &&Node| matches!(node.op, Op::Call(_) | Op::Add { .. });
        self.nodes.iter().filter(is_one).count()
    }

    /// How many numbers the array has that the function gives, if it makes it of numbers.
    #[must_use]
    pub fn length_of_outcome(&self) -> Option<usize> {
        let Outcome::Place(target) = &self.outcome else {
            return None;
        };
        let Base::Cell(cell) = target.base else {
            return None;
        };
        match &self.cells[cell].init {
            Init::Numbers(Shape::Array(elements)) if target.path.is_empty() => Some(elements.len()),
            _ => None,
        }
    }

    /// The number that the node is, where it is known when the macro runs.
    #[must_use]
    pub fn number(&self, id: Id) -> Option<f64> {
        match self.node(id).op {
            Op::Number(bits) => Some(f64::from_bits(bits)),
            _ => None,
        }
    }
}
