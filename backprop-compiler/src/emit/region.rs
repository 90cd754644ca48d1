//! Regions as statements, in the order of the graph.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::expression::Writer;
use super::layout::{Layout, names_in};
use super::spare;
use super::tape::{is_recursive, loops_in_groups, tape, uses_of_cells};
use crate::graph::{Base, Function, Id, Op, Outcome, Region, Shape, Step};
use crate::request::{Form, Request};

/// The statements of the whole function, ending with its value.
pub(super) fn body(request: &Request, function: &Function, buffers: &[Ident]) -> TokenStream {
    let (copies, writer) = writer(request, function, buffers);
    let statements = Statements::new(&writer, false);
    let body = statements.region(&function.body);
    let value = statements.value(function.body.results.first());
    let tape = tape(request, function, None);
    let lengths = lengths(request, function, buffers);
    let (take, restore) = constants(request, buffers);
    if take.is_empty() {
        return quote!(#lengths #copies #tape #body #value);
    }
    let result = Ident::new("value", Span::mixed_site());
    quote!(#take #lengths #copies #tape #body let #result = #value; #restore #result)
}

/// The statements of a function with its derivatives, and what each of these is.
pub(super) fn orders(request: &Request, function: &Function) -> (TokenStream, Vec<TokenStream>) {
    let (copies, writer) = writer(request, function, &[]);
    let statements = Statements::new(&writer, false);
    let body = statements.region(&function.body);
    let results = function.body.results.iter();
    let orders = results.map(|&result| writer.read(result)).collect();
    (quote!(#copies #body), orders)
}

/// What takes the parts that are marked `#[constant]` out of the gradients by structs, so that what
/// is added to them is nothing else's, and what puts them back.
pub(super) fn constants(request: &Request, buffers: &[Ident]) -> (TokenStream, TokenStream) {
    let root = &request.root;
    let (mut take, mut restore) = (TokenStream::new(), TokenStream::new());
    for (parameter, buffer) in request.parameters.iter().zip(buffers) {
        if parameter.form.as_ref().is_some_and(Form::has_struct) {
            let kept = Ident::new(&format!("{buffer}_constants"), Span::mixed_site());
            take.extend(quote!(let #kept = #root::__private::take_constants(&mut *#buffer);));
            restore.extend(quote!(#root::__private::restore_constants(&mut *#buffer, #kept);));
        }
    }
    (take, restore)
}

/// The statements of a function in two halves: what gives the value and leaves words on a tape that
/// is lent, and what takes them.
pub(super) fn halves(
    request: &Request,
    function: &Function,
    buffers: &[Ident],
) -> (TokenStream, TokenStream) {
    let (copies, writer) = writer(request, function, buffers);
    let statements = Statements::new(&writer, true);
    let Some(halves) = statements.halves() else {
        return (TokenStream::new(), TokenStream::new());
    };
    let (body, leaves) = (halves.forward, halves.leaves);
    let value = statements.value(halves.value.as_ref());
    let forward = quote!(#copies #body #leaves #value);
    let backward = halves.backward.map(|body| {
        let lengths = lengths(request, function, buffers);
        quote!(#lengths #copies #body)
    });
    (forward, backward.unwrap_or_default())
}

/// The statements of the two halves of a function.
pub(super) struct Halves {
    pub(super) forward: TokenStream,
    /// What leaves words on the tape, after that.
    pub(super) leaves: TokenStream,
    /// The value, if it is a number.
    pub(super) value: Option<Id>,
    pub(super) backward: Option<TokenStream>,
}

/// Says once that a gradient is as long as its slice, so that no index needs to be compared with
/// both lengths.
pub(super) fn lengths(request: &Request, function: &Function, buffers: &[Ident]) -> TokenStream {
    if function.loops.is_empty() {
        return TokenStream::new();
    }
    let mut lines = TokenStream::new();
    for (parameter, buffer) in request.parameters.iter().zip(buffers) {
        if let Some(Form::Slice(_)) = parameter.form {
            let name = &parameter.name;
            lines.extend(quote!(let #buffer = &mut #buffer[..#name.len()];));
        }
    }
    lines
}

/// What writes the nodes of a function, and the copies of parameters whose names are hidden.
pub(super) fn writer<'a>(
    request: &'a Request,
    function: &'a Function,
    buffers: &'a [Ident],
) -> (TokenStream, Writer<'a>) {
    let names = request.names.get_or_init(|| {
        let mut names = HashSet::new();
        names_in(request.deep.whole(&request.closure.body), &mut names);
        names
    });
    let mut taken = names.clone();
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
    let has_memory = !function.loops.is_empty() || !function.cells.is_empty();
    let shadowed = !has_memory
        && function
            .nodes
            .iter()
            .any(|n| matches!(n.op, Op::Statement(_) | Op::Bind(_)));
    let mut copies = TokenStream::new();
    let mut parameters: Vec<TokenStream> = Vec::new();
    let mut lent = Vec::new();
    for parameter in &request.parameters {
        let name = &parameter.name;
        let is_hidden = shadowed || function.hidden.contains(&name.to_string());
        let mut is_lent = matches!(parameter.form, Some(Form::Reference(_) | Form::Slice(_)));
        if is_hidden && let Some(form) = &parameter.form {
            let copy = Ident::new(&format!("{}_in", super::plain(name)), Span::mixed_site());
            let by_reference = has_memory && !is_lent && !matches!(form, Form::Float(_));
            let sign = by_reference.then(|| quote!(&));
            copies.extend(quote!(let #copy = #sign #name;));
            is_lent |= by_reference;
            parameters.push(copy.to_token_stream());
        } else {
            parameters.push(name.to_token_stream());
        }
        lent.push(is_lent);
    }
    // The adjoint of the result comes after the function's own parameters.
    parameters.push(Ident::new("cotangent", Span::mixed_site()).to_token_stream());
    lent.push(true);
    let cells = layout.cells.clone();
    let writer = Writer {
        request,
        function,
        layout,
        parameters,
        lent,
        cells,
        buffers,
        lanes: None,
        floats: OnceCell::new(),
    };
    (copies, writer)
}

pub(super) struct Statements<'a> {
    pub(super) writer: &'a Writer<'a>,
    buffers: &'a [Ident],
    /// Whether the tape is a reference.
    pub(super) tape_is_lent: bool,
    /// Whether the buffers may hold something that is added to.
    pub(super) adds: bool,
    /// How often each variable is named.
    pub(super) uses_of_cells: Vec<usize>,
    /// On what it depends whether the result of a call is left on the tape, where it does.
    pub(super) conditions: HashMap<usize, TokenStream>,
    /// The loops that leave one group of words an iteration, and nothing else.
    pub(super) in_groups: HashSet<usize>,
    /// How often each number of the gradient is added to; under a lone [`Step::Dynamic`], how
    /// often one whose place is known only at run time.
    accumulated: HashMap<(usize, Vec<Step>), usize>,
    /// The nodes outside of branches.
    top: HashSet<Id>,
}

impl<'a> Statements<'a> {
    pub(super) fn new(writer: &'a Writer<'a>, tape_is_lent: bool) -> Self {
        let function = writer.function;
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
        Self {
            writer,
            buffers: writer.buffers,
            accumulated,
            top: function.body.nodes.iter().copied().collect(),
            tape_is_lent,
            adds: false,
            uses_of_cells: uses_of_cells(function),
            conditions: spare::conditions(function),
            in_groups: loops_in_groups(writer),
        }
    }

    /// The two halves of the function, each the region of a loop that runs once; nothing if nothing flows through it.
    pub(super) fn halves(&self) -> Option<Halves> {
        let function = self.writer.function;
        let mut loops = function.body.nodes.iter().filter_map(|&id| {
            let node = function.node(id);
            match node.op {
                Op::Loop(_) => node.regions.first(),
                _ => None,
            }
        });
        let first = loops.next()?;
        // What a function leaves that calls itself is left often.
        let is_recursive = is_recursive(self.writer.request, function);
        Some(Halves {
            forward: self.region(first),
            leaves: self.leave(&first.results[1..], is_recursive),
            value: first.results.first().copied(),
            backward: loops.next().map(|region| {
                let taken = self.take(region, is_recursive);
                let body = self.region(region);
                quote!(#taken #body)
            }),
        })
    }

    /// The value of the function.
    pub(super) fn value(&self, result: Option<&Id>) -> TokenStream {
        match &self.writer.function.outcome {
            Outcome::Place(target) => self.writer.owned(target),
            _ => result.map_or_else(TokenStream::new, |&id| self.writer.read(id)),
        }
    }

    pub(super) fn region(&self, region: &Region) -> TokenStream {
        let function = self.writer.function;
        let layout = &self.writer.layout;
        let mut open: Vec<(TokenStream, Option<Id>)> = Vec::new();
        let mut current = TokenStream::new();
        let mut declared = TokenStream::new();
        for &id in &region.nodes {
            match &function.node(id).op {
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
                Op::Declare(cell) if open.iter().any(|(_, braces)| braces.is_some()) => {
                    declared.extend(self.declare_before(*cell));
                    current.extend(without_let(self.node(id)));
                }
                Op::Invoke(call) if open.iter().any(|(_, braces)| braces.is_some()) => {
                    declared.extend(self.declare_before(function.calls[*call].cell));
                    current.extend(without_let(self.node(id)));
                }
                Op::Lift(lift) if open.iter().any(|(_, braces)| braces.is_some()) => {
                    let words = &function.pulls[*lift];
                    for cell in words.lifted() {
                        declared.extend(self.declare_before(cell));
                    }
                    current.extend(self.lift_into(*lift, function.node(id)));
                }
                _ => {
                    current.extend(self.node(id));
                    if layout.hoisted[id.index()]
                        && let Some(name) = layout.name(id)
                    {
                        let node = function.node(id);
                        let counts = matches!(node.op, Op::Result(_))
                            && matches!(function.node(node.args[0]).op, Op::Loop(_));
                        // How often a loop has run is counted.
                        let changes = counts.then(|| quote!(mut));
                        declared.extend(quote!(let #changes #name;));
                    }
                }
            }
        }
        quote!(#declared #current)
    }

    /// A variable that outlives the braces in which it is given its value.
    fn declare_before(&self, cell: usize) -> TokenStream {
        let name = &self.writer.cells[cell];
        let ty = self.declared_type(cell);
        quote!(let mut #name #ty;)
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
            Op::Result(_) | Op::Saved { .. } | Op::Left { .. } => TokenStream::new(),
            Op::Leave(_) => self.leave(&node.args, true),
            Op::Loop(_) => self.repeat(id, node),
            op if op.is_effect() => self.memory(id, node),
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
        let buffer = &self.buffers[parameter];
        let is_wide = self.writer.is_wide_base(Base::Gradient(parameter));
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
        let is_alone_in_memory = self.writer.function.pulls.is_empty()
            && self.writer.function.loops.is_empty()
            && self.writer.function.cells.is_empty();
        let once = !self.adds
            && self.top.contains(&id)
            && is_alone_in_memory
            && count(path.to_vec()) == 1
            && (count(vec![Step::Dynamic]) == 0
                || (path.contains(&Step::Dynamic) && self.is_alone(parameter)));
        if once {
            let value = self.writer.read_as(value, is_wide);
            quote!(#target = #value;)
        } else {
            super::memory::add_to(self.writer, &target, value, is_wide)
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
}

pub(super) fn shaped(shape: &Shape, parts: &mut impl Iterator<Item = TokenStream>) -> TokenStream {
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
        Shape::Struct(path, fields) => {
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, field)| {
                    let value = shaped(field, parts);
                    let name: TokenStream = name.parse().unwrap_or_default();
                    quote!(#name: #value)
                })
                .collect();
            quote!(#path { #(#fields),* })
        }
    }
}

/// `name = value;` of `let mut name: f64 = value;`, and nothing of a `let` without a value.
fn without_let(line: TokenStream) -> TokenStream {
    let mut tokens = line.into_iter().skip(2);
    let name = tokens.next();
    let value = tokens.skip_while(
        |token| !matches!(token, proc_macro2::TokenTree::Punct(sign) if sign.as_char() == '='),
    );
    let value: TokenStream = value.collect();
    if value.is_empty() {
        return value;
    }
    quote!(#name #value)
}
