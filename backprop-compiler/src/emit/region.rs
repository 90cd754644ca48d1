//! Regions as statements, in the order of the graph.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::expression::Writer;
use super::layout::{Layout, names_in};
use crate::graph::{Function, Id, Op, Region, Shape, Step};
use crate::request::Request;

/// The statements of the whole function, ending with its value.
pub(super) fn body(request: &Request, function: &Function, buffers: &[Ident]) -> TokenStream {
    let mut taken = HashSet::new();
    names_in(request.deep.whole(&request.closure.body), &mut taken);
    for parameter in &request.parameters {
        // The hygiene of spans keeps names of ours apart from the closure's own.
        taken.remove(&parameter.name.to_string());
    }
    for node in &function.nodes {
        // What a constant is called may be the name of a `const`, which a pattern would match.
        if let Some(name) = &node.name
            && !matches!(node.op, Op::Constant(_))
        {
            taken.remove(&**name);
        }
    }
    let layout = Layout::of(function, &taken);
    // Where names of the user's are given on the way, a parameter is read under a name of ours.
    let shadowed = function
        .nodes
        .iter()
        .any(|n| matches!(n.op, Op::Statement(_) | Op::Bind(_)));
    let mut copies = TokenStream::new();
    let parameters = request
        .parameters
        .iter()
        .map(|parameter| {
            let name = &parameter.name;
            if !shadowed || parameter.form.is_none() {
                return name.to_token_stream();
            }
            let copy = Ident::new(&format!("{}_in", super::plain(name)), Span::mixed_site());
            copies.extend(quote!(let #copy = #name;));
            copy.to_token_stream()
        })
        .collect();
    let writer = Writer {
        request,
        function,
        layout,
        parameters,
    };
    let mut accumulated: HashMap<(usize, Vec<Step>), usize> = HashMap::new();
    for node in &function.nodes {
        if let Op::Accumulate { parameter, path } = &node.op {
            *accumulated.entry((*parameter, path.clone())).or_default() += 1;
            if path.contains(&Step::Dynamic) {
                *accumulated
                    .entry((*parameter, vec![Step::Dynamic]))
                    .or_default() += 1;
            }
        }
    }
    let top: HashSet<Id> = function.body.nodes.iter().copied().collect();
    let statements = Statements {
        writer: &writer,
        buffers,
        accumulated,
        top,
    };
    let body = statements.region(&function.body);
    let value = writer.read(function.body.results[0]);
    quote!(#copies #body #value)
}

struct Statements<'a> {
    writer: &'a Writer<'a>,
    buffers: &'a [Ident],
    /// How often each number of the gradient is added to; under a lone [`Step::Dynamic`], how
    /// often one whose place is known only at run time.
    accumulated: HashMap<(usize, Vec<Step>), usize>,
    /// The nodes outside of branches.
    top: HashSet<Id>,
}

impl Statements<'_> {
    fn region(&self, region: &Region) -> TokenStream {
        let function = self.writer.function;
        let layout = &self.writer.layout;
        let mut open: Vec<(TokenStream, Option<Id>)> = Vec::new();
        let mut current = TokenStream::new();
        let mut declared = TokenStream::new();
        for &id in &region.nodes {
            match function.node(id).op {
                Op::Open => {
                    open.push((
                        std::mem::take(&mut current),
                        layout.braced.contains(&id).then_some(id),
                    ));
                }
                Op::Close => {
                    if let Some((outer, braces)) = open.pop() {
                        let inner = std::mem::replace(&mut current, outer);
                        current.extend(if braces.is_some() {
                            quote!({ #inner })
                        } else {
                            inner
                        });
                    }
                }
                _ => {
                    current.extend(self.node(id));
                    if layout.hoisted[id.index()]
                        && let Some(name) = layout.name(id)
                    {
                        declared.extend(quote!(let #name;));
                    }
                }
            }
        }
        quote!(#declared #current)
    }

    fn node(&self, id: Id) -> TokenStream {
        let function = self.writer.function;
        let node = function.node(id);
        match &node.op {
            Op::Statement(index) | Op::Check(index) => function.verbatim[*index].clone(),
            Op::Bind(index) => {
                let binding = &function.bindings[*index];
                let mut parts = node.args.iter().map(|&arg| self.writer.read(arg));
                let value = shaped(&binding.shape, &mut parts);
                let name = &binding.name;
                quote!(let #name = #value;)
            }
            Op::Accumulate { parameter, path } => self.accumulate(id, *parameter, path),
            Op::Result(_) => TokenStream::new(),
            _ if !node.regions.is_empty() => self.branch(id),
            op => match (self.writer.layout.name(id), op) {
                (Some(name), _) => {
                    let (value, _) = self.writer.write(id);
                    if self.writer.layout.hoisted[id.index()] {
                        quote!(#name = #value;)
                    } else {
                        quote!(let #name = #value;)
                    }
                }
                (None, Op::Constant(_)) => {
                    let (value, _) = self.writer.write(id);
                    quote!(let _ = #value;)
                }
                (None, _) => TokenStream::new(),
            },
        }
    }

    fn accumulate(&self, id: Id, parameter: usize, path: &[Step]) -> TokenStream {
        let node = self.writer.function.node(id);
        let (Some(&value), indices) = (node.args.last(), &node.args) else {
            return TokenStream::new();
        };
        let value = self.writer.read(value);
        let buffer = &self.buffers[parameter];
        let target = if path.is_empty() {
            quote!(*#buffer)
        } else {
            self.writer.path(&buffer.to_token_stream(), path, indices)
        };
        let count = |path: Vec<Step>| {
            self.accumulated
                .get(&(parameter, path))
                .copied()
                .unwrap_or(0)
        };
        // The buffer holds zeros, so what is added to once can be set.
        let once = self.top.contains(&id)
            && count(path.to_vec()) == 1
            && (count(vec![Step::Dynamic]) == 0
                || (path.contains(&Step::Dynamic) && self.is_alone(parameter)));
        if once {
            quote!(#target = #value;)
        } else {
            quote!(#target += #value;)
        }
    }

    /// Whether a parameter's gradient is added to in one place only.
    fn is_alone(&self, parameter: usize) -> bool {
        let all = self.writer.function.nodes.iter();
        let same = all.filter(
            |node| matches!(node.op, Op::Accumulate { parameter: other, .. } if other == parameter),
        );
        same.count() == 1
    }

    fn branch(&self, id: Id) -> TokenStream {
        let function = self.writer.function;
        let layout = &self.writer.layout;
        let node = function.node(id);
        let arms: Vec<_> = node.regions.iter().map(|region| self.arm(region)).collect();
        let branch = match &node.op {
            Op::If => {
                let condition = self.writer.read(node.args[0]);
                let (then, otherwise) = (&arms[0], &arms[1]);
                if otherwise.is_empty() {
                    quote!(if #condition { #then })
                } else {
                    quote!(if #condition { #then } else { #otherwise })
                }
            }
            Op::Match(index) => {
                let words = &function.matches[*index];
                let (scrutinee, patterns) = (&words.scrutinee, &words.arms);
                quote!(match #scrutinee { #(#patterns => { #arms })* })
            }
            _ => {
                let choice = self.writer.read(node.args[0]);
                let last = arms.len().saturating_sub(1);
                let numbers = (0..last).map(proc_macro2::Literal::usize_unsuffixed);
                let (arms, rest) = arms.split_at(last);
                quote!(match #choice { #(#numbers => { #arms })* _ => { #(#rest)* } })
            }
        };
        let count = node
            .regions
            .first()
            .map_or(0, |region| region.results.len());
        if count == 0 {
            return branch;
        }
        let names: Vec<_> = (0..count)
            .map(|place| {
                let name = layout
                    .result(id, place)
                    .and_then(|result| layout.name(result));
                name.map_or_else(|| quote!(_), ToTokens::to_token_stream)
            })
            .collect();
        let pattern = if let [one] = names.as_slice() {
            one.clone()
        } else {
            quote!((#(#names),*))
        };
        if layout.hoisted[id.index()] {
            quote!(#pattern = #branch;)
        } else {
            quote!(let #pattern = #branch;)
        }
    }

    fn arm(&self, region: &Region) -> TokenStream {
        let body = self.region(region);
        let results: Vec<_> = region
            .results
            .iter()
            .map(|&id| self.writer.read(id))
            .collect();
        match results.as_slice() {
            [] => body,
            [one] => quote!(#body #one),
            several => quote!(#body (#(#several),*)),
        }
    }
}

fn shaped(shape: &Shape, parts: &mut impl Iterator<Item = TokenStream>) -> TokenStream {
    match shape {
        Shape::Number => parts.next().unwrap_or_default(),
        Shape::Tuple(fields) => {
            let fields: Vec<_> = fields.iter().map(|field| shaped(field, parts)).collect();
            quote!((#(#fields,)*))
        }
        Shape::Array(elements) => {
            let elements: Vec<_> = elements
                .iter()
                .map(|element| shaped(element, parts))
                .collect();
            quote!([#(#elements),*])
        }
    }
}
