//! How long the tape of a function gets, and how often its variables are named.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use std::collections::HashSet;

use super::calls::property;
use super::expression::Writer;
use super::lanes::{Lanes, WIDEST};
use crate::graph::{
    Argument, Base, Buffer, Callee, Function, Header, Init, Op, Region, Type, Work,
};
use crate::request::Request;

/// The tape, if anything is left on it: on the stack where the text says how long it gets.
pub(super) fn tape(request: &Request, function: &Function, lanes: Option<&Lanes>) -> TokenStream {
    let root = &request.root;
    let name = Ident::new("tape", Span::mixed_site());
    let calls = function.nodes.iter().any(|node| match node.op {
        Op::Invoke(_) => true,
        Op::Lift(lift) => function.pulls[lift].leaves,
        Op::Whole { work, .. } => matches!(work, Work::Save | Work::SaveShape | Work::SaveLast),
        _ => false,
    });
    let length = longest(function, &function.body, lanes);
    match length {
        Some(0) if !calls => TokenStream::new(),
        Some(length) if !calls && length <= LONGEST_FIXED => {
            let length = proc_macro2::Literal::u64_unsuffixed(length);
            quote!(let mut #name = #root::__private::FixedTape::<#length>::new();)
        }
        // What little a function without loops leaves can lie in the tape itself, unless a function that it calls leaves much.
        _ if function.loops.is_empty() && !is_recursive(request, function) => {
            let calls = function.calls.iter().map(|call| (call.callee, &call.path));
            let pulls = function.pulls.iter().map(|pull| (pull.callee, &pull.path));
            let mut seen = HashSet::new();
            let recurses: Vec<TokenStream> = calls
                .chain(pulls)
                .filter(|(callee, _)| *callee == Callee::Function)
                .map(|(_, path)| path)
                .map(|path| property(path, "__RECURSES"))
                .filter(|recurses| seen.insert(recurses.to_string()))
                .collect();
            let much = match recurses.as_slice() {
                [] => quote!(false),
                recurses => quote!({ #(#recurses)||* }),
            };
            quote!(let mut #name = #root::__private::tape::<#much>();)
        }
        Some(_) => quote!(let mut #name = #root::__private::tape::<true>();),
        None => quote!(let mut #name = #root::__private::Tape::new();),
    }
}

/// The tape between two halves that are called one after the other.
pub(super) fn tape_of_halves(request: &Request, halves: &Function) -> TokenStream {
    let tape = tape(request, halves, None);
    if !tape.is_empty() {
        return tape;
    }
    let root = &request.root;
    let name = Ident::new("tape", Span::mixed_site());
    quote!(let mut #name = #root::__private::FixedTape::<0>::new();)
}

/// Whether a function calls itself by its name.
pub(super) fn is_recursive(request: &Request, function: &Function) -> bool {
    let Some(name) = &request.name else {
        return false;
    };
    let name = name.to_string();
    function
        .calls
        .iter()
        .any(|call| call.path.to_string() == name)
}

/// The longest tape that is kept on the stack, in words.
const LONGEST_FIXED: u64 = 4096;

/// How many words a region leaves on the tape at most, if the text says it.
fn longest(function: &Function, region: &Region, lanes: Option<&Lanes>) -> Option<u64> {
    let mut total = 0_u64;
    for &id in &region.nodes {
        let node = function.node(id);
        for inner in &node.regions {
            let mut inside = longest(function, inner, lanes)?;
            if let Op::Loop(index) = node.op {
                let words = &function.loops[index];
                if words.reverses.is_some() {
                    continue;
                }
                if leaves_any_type(function, inner) {
                    return None;
                }
                let own = inner.results.iter().skip(usize::from(words.is_left));
                let own = own.map(|&id| match lanes {
                    Some(lanes) if lanes.has(id) => WIDEST,
                    _ => 1,
                });
                inside += u64::try_from(own.sum::<usize>()).ok()?;
                if inside > 0 {
                    inside = inside.checked_mul(words.count?)?;
                }
            }
            total = total.checked_add(inside)?;
        }
    }
    Some(total)
}

/// Whether a loop leaves something of which nobody knows how many words it has.
fn leaves_any_type(function: &Function, region: &Region) -> bool {
    let mut results = region.results.iter();
    results.any(|&result| function.node(result).ty == Type::Any)
}

/// How often each variable is named by something other than its declaration.
pub(super) fn uses_of_cells(function: &Function) -> Vec<usize> {
    let mut uses = vec![0; function.cells.len()];
    let mut count = |base: Base| {
        if let Base::Cell(cell) = base {
            uses[cell] += 1;
        }
    };
    for node in &function.nodes {
        match &node.op {
            Op::Load { cell, .. }
            | Op::Store { cell, .. }
            | Op::Add { cell, .. }
            | Op::Push(cell)
            | Op::Pop(cell) => count(Base::Cell(*cell)),
            Op::Whole { to, from, .. } => {
                count(to.base);
                count(from.base);
            }
            Op::Declare(cell) => {
                let mut init = &function.cells[*cell].init;
                while let Init::Recalled(inner) | Init::RecalledPart(inner, _) = init {
                    init = inner;
                }
                if let Init::Copy(from) | Init::ZerosLike(from) | Init::Taken(from) = init {
                    count(from.base);
                }
            }
            Op::Invoke(call) => {
                for argument in &function.calls[*call].arguments {
                    if let Argument::Place { target, .. } = argument {
                        count(target.base);
                    }
                }
            }
            Op::Pull(pull) | Op::Lift(pull) => {
                let words = &function.pulls[*pull];
                for argument in &words.arguments {
                    if let Argument::Place { target, .. } = argument {
                        count(target.base);
                    }
                }
                for tangent in words.along.iter().flat_map(|along| &along.tangents) {
                    if let Buffer::Place(target) = tangent {
                        count(target.base);
                    }
                }
            }
            _ => {}
        }
    }
    uses
}

/// The loops that know how often they run and leave one group of words an iteration, and nothing
/// else: the tape can grow once for all of them.
pub(super) fn loops_in_groups(writer: &Writer<'_>) -> HashSet<usize> {
    let function = writer.function;
    let mut uses_tape = vec![false; function.nodes.len()];
    let mut found = HashSet::new();
    for (index, node) in function.nodes.iter().enumerate() {
        let inside = |region: &Region| region.nodes.iter().any(|id| uses_tape[id.index()]);
        let is_used_inside = node.regions.iter().any(inside);
        uses_tape[index] = is_used_inside
            || match &node.op {
                Op::Invoke(_) | Op::Lift(_) | Op::Pull(_) | Op::Leave(_) | Op::Left { .. } => true,
                Op::Whole { work, .. } => {
                    matches!(
                        work,
                        Work::Save | Work::SaveShape | Work::SaveLast | Work::Reshape | Work::Grow
                    )
                }
                Op::Declare(cell) => matches!(
                    function.cells[*cell].init,
                    Init::Recalled(_) | Init::RecalledPart(..)
                ),
                Op::Loop(of) => {
                    let words = &function.loops[*of];
                    let leaves = node.regions[0].results.len() > usize::from(words.is_left);
                    let is_exact = matches!(
                        words.header,
                        Header::For {
                            is_exact: true,
                            reverses: true,
                            ..
                        }
                    );
                    let has_groups = is_exact
                        && !leaves_any_type(function, &node.regions[0])
                        && writer.is_group(&node.regions[0].results);
                    if leaves && !is_used_inside && has_groups && !words.is_left {
                        found.insert(*of);
                    }
                    leaves
                }
                _ => false,
            };
    }
    found
}
