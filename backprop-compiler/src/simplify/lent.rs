//! Copies of parameters that nobody changes.
//!
//! In goes a function with a variable of ours, an array, that begins with zeros to which a whole parameter is added once, and
//! that is only read from there on; out comes the function that reads the parameter: of `d = zeros(&y); d += cotangent;
//! .. d[i] ..` there is left `.. cotangent[i] ..`. That gives -0 where it gave 0 for a zero of that sign, which no sum of adjoints
//! can tell.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::graph::{Base, Function, Init, Op, Shape, Target, Work};

use super::stores::mentioned;

/// The function that reads the parameters themselves.
pub(super) fn read_parameters(mut function: Function) -> Function {
    let mut sources: Vec<Source> = vec![Source::None; function.cells.len()];
    for node in &function.nodes {
        match &node.op {
            Op::Declare(cell) if begins_as_array(&function, *cell) => {
                sources[*cell] = Source::Zeros;
                // What it is shaped like is not changed by that.
                continue;
            }
            Op::Whole {
                work: Work::Accumulate,
                to,
                from:
                    Target {
                        base: Base::Parameter(parameter),
                        path,
                    },
            } if to.path.is_empty() && path.is_empty() => {
                if let Base::Cell(cell) = to.base {
                    sources[cell] = match sources[cell] {
                        Source::Zeros => Source::Parameter(*parameter),
                        _ => Source::Several,
                    };
                }
                continue;
            }
            Op::Load { cell, path, .. }
                if !path.is_empty() && matches!(sources[*cell], Source::Parameter(..)) =>
            {
                continue;
            }
            _ => {}
        }
        mentioned(&function, node, &mut |cell| sources[cell] = Source::Several);
    }
    for node in &mut function.nodes {
        if let Op::Load { cell, path, .. } = &node.op
            && let Source::Parameter(parameter) = sources[*cell]
        {
            node.op = Op::Element {
                parameter,
                path: path.clone(),
            };
        }
    }
    function
}

/// What a variable has.
#[derive(Clone, Copy)]
enum Source {
    /// It is not declared yet.
    None,
    Zeros,
    /// What a parameter has.
    Parameter(usize),
    Several,
}

/// Whether a variable of ours begins as an array of zeros, whose type says how long it is.
fn begins_as_array(function: &Function, cell: usize) -> bool {
    let known = &function.cells[cell];
    known.ident.is_none()
        && match &known.init {
            Init::ZerosLikeWords(words) => is_array(words),
            Init::ZerosInShape(Shape::Array(_)) => true,
            Init::ZerosLike(target) => match target.base {
                Base::Cell(like) if target.path.is_empty() => match &function.cells[like].init {
                    Init::Words(words) => is_array(words),
                    Init::Numbers(Shape::Array(_)) => true,
                    _ => false,
                },
                _ => false,
            },
            _ => false,
        }
}

/// Whether words are those of an array: `[0.0; 3]`.
fn is_array(words: &TokenStream) -> bool {
    let mut tokens = words.clone().into_iter();
    let first = tokens.next();
    let is_bracketed = matches!(
        first,
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket
    );
    is_bracketed && tokens.next().is_none()
}
