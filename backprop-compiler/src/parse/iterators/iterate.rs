//! Iterators: what a `for` goes through, and chains that end in `sum`, `product` or `fold`.
//!
//! In goes an expression such as `x.iter().zip(data).enumerate()`, out comes an iterator of the
//! same length over constants alone, with a pattern for its items: where an active list is gone
//! through, an index is counted instead, and the item is the place that it leads to.

#![allow(
    clippy::result_large_err,
    reason = "what is no iterator is given back as it was read, once for a loop"
)]

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, ExprClosure, ExprMethodCall};

use crate::graph::Init;
use crate::parse::Parser;
use crate::parse::calls::closure::closure_of;
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::iterators::item::{Item, Part};
use crate::parse::scope::identity;
use crate::parse::values::data::Data;
use crate::parse::values::place::Place;
use crate::request::Form;

/// What a loop goes through.
pub(in crate::parse) struct Source<'e> {
    /// The iterator over constants.
    pub(in crate::parse) iterator: TokenStream,
    /// What an item is.
    pub(in crate::parse) item: Item<'e>,
    /// What is done to each item, and whether it counts, in the body.
    pub(in crate::parse) filters: Vec<Filter<'e>>,
    /// How many items there are, where the text says it.
    pub(in crate::parse) count: Option<u64>,
    /// Whether it can be evaluated again, and go backwards.
    pub(in crate::parse) is_double_ended: bool,
    /// Whether it knows its length, which others need to go backwards beside it.
    pub(in crate::parse) is_exact: bool,
}

impl Source<'_> {
    /// The numbers of a range that can be written again.
    pub(in crate::parse) fn of_indices(iterator: TokenStream) -> Self {
        Self {
            iterator,
            item: Item::Counter,
            filters: Vec::new(),
            count: None,
            is_double_ended: true,
            is_exact: true,
        }
    }

    /// Whether the backward sweep can go through it from the end, or from where the forward sweep
    /// has left it.
    pub(in crate::parse) fn reverses(&self, leaves: bool) -> bool {
        self.is_double_ended && (self.is_exact || !leaves)
    }
}

/// What is done to each item in the body.
pub(in crate::parse) enum Filter<'e> {
    /// The item is passed over unless the closure says yes.
    Keep(&'e ExprClosure),
    /// The item is what the closure makes of it.
    Map(&'e ExprClosure),
}

impl Parser<'_> {
    /// What an expression goes through, or the data of a mistake.
    pub(in crate::parse) fn source<'e>(&mut self, expr: &'e Expr) -> Result<Source<'e>, Data> {
        match bare(expr) {
            Expr::Range(range) => {
                self.check_ends(range)?;
                let is_open = range.end.is_none() || range.start.is_none();
                let words = self.range(range);
                let is_pure = self.is_pure(&words);
                let closed = matches!(range.limits, syn::RangeLimits::Closed(_));
                Ok(Source {
                    iterator: words,
                    item: Item::Counter,
                    filters: Vec::new(),
                    count: length_of(range),
                    is_double_ended: is_pure && !is_open,
                    is_exact: is_pure && !is_open && !closed,
                })
            }
            Expr::MethodCall(call) => self.adapted(call, expr),
            Expr::Reference(reference) => {
                if mention::is_active(&self.scopes, expr) {
                    let mut source = self.list(&reference.expr, true)?;
                    if reference.mutability.is_some() {
                        source.item = source.item.lent_mutably();
                    }
                    Ok(source)
                } else {
                    Ok(self.constants(expr))
                }
            }
            _ if mention::is_active(&self.scopes, expr) => self.list(expr, false),
            _ => Ok(self.constants(expr)),
        }
    }

    /// The words of a range, whose ends are lengths that were taken before the loop.
    fn range(&mut self, range: &syn::ExprRange) -> TokenStream {
        let words = self.words(range);
        if self.is_pure(&words) {
            return words;
        }
        let mut end = |end: &Option<Box<Expr>>| {
            let words = end.as_ref().map(|end| self.words(end));
            words.map(|words| self.counted_once(words))
        };
        let (start, limits, end) = (end(&range.start), &range.limits, end(&range.end));
        quote!(#start #limits #end)
    }

    /// The ends of a range are no differentiated numbers.
    fn check_ends(&mut self, range: &syn::ExprRange) -> Result<(), Data> {
        for end in [&range.start, &range.end].into_iter().flatten() {
            if mention::is_active(&self.scopes, end)
                && self.fixed(end).is_none()
                && let Data::Number(_) = self.expression(end)
            {
                self.errors.push_shared(
                    end,
                    "the end of a range depends on a differentiated value",
                    "convert it to an integer, as in `x.floor() as usize`, or use `constant(..)`",
                );
                return Err(Data::Mistake);
            }
        }
        Ok(())
    }

    /// An iterator of the user's over constants.
    fn constants<'e>(&mut self, expr: &Expr) -> Source<'e> {
        let words = self.words(expr);
        // What is moved into the loop is gone after it.
        let is_moved =
            matches!(bare(expr), Expr::Path(_) | Expr::Field(_)) && !self.is_lent_constant(expr);
        let is_known = self.is_pure(&words) && !is_moved;
        let words = match bare(expr) {
            Expr::Array(_)
            | Expr::Repeat(_)
            | Expr::Reference(_)
            | Expr::Path(_)
            | Expr::Field(_) => {
                quote!(::core::iter::IntoIterator::into_iter(#words))
            }
            // A list such as `rows.to_vec()` goes backwards only as an iterator.
            Expr::MethodCall(_) if !is_chain(expr) => {
                quote!(::core::iter::IntoIterator::into_iter(#words))
            }
            _ => words,
        };
        // Std's `a..=b` does not know how long it is.
        let is_inclusive = expr.to_token_stream().to_string().contains("..=");
        let ends = !matches!(bare(expr), Expr::MethodCall(call) if call.method == "chars");
        Source {
            iterator: words,
            item: Item::Constant(self.items_of(expr)),
            filters: Vec::new(),
            count: None,
            is_double_ended: is_known && ends,
            is_exact: is_known && ends && !is_inclusive,
        }
    }

    /// Whether a name is that of a parameter that is lent, and so can be gone through twice.
    pub(in crate::parse) fn is_lent_constant(&self, expr: &Expr) -> bool {
        matches!(bare(expr), Expr::Path(path)
        if path.path.get_ident().is_some_and(|name| {
            self.lent.contains(&name.to_string()) || self.scopes.is_reference(&identity(name))
        }))
    }

    /// The elements of an active list.
    fn list<'e>(&mut self, expr: &Expr, is_lent: bool) -> Result<Source<'e>, Data> {
        let mut place = self.list_place(expr)?;
        if !is_lent
            && place.length.is_some()
            && let Data::Place(copy) = self.settled(Data::Place(place.clone()), expr)
        {
            // The items are those that there were when the loop began, whatever its body changes.
            place = copy;
        }
        place.lends_items = is_lent || matches!(place.form, Form::Slice(_) | Form::Reference(_));
        let length = match &place.extent {
            Some(extent) => {
                if !extent.is_within {
                    // The user's own panic where it is not within the list, once: the backward
                    // sweep goes through it again without asking.
                    let words = &place.words;
                    self.check(quote!(let _ = &#words;));
                }
                extent.count.clone()
            }
            None => place.count(),
        };
        let length = self.counted_once(length);
        let count = match place.form() {
            Form::Array(_, _, length) => length.map(u64::from),
            _ => None,
        };
        Ok(Source {
            is_double_ended: self.is_pure(&length),
            iterator: quote!(0..#length),
            is_exact: true,
            count,
            filters: Vec::new(),
            item: Item::Element(Box::new(place), Part::One),
        })
    }

    pub(in crate::parse) fn list_place(&mut self, expr: &Expr) -> Result<Place, Data> {
        match self.expression(expr) {
            Data::Place(place) if place.is_list() => Ok(self.kept(place)),
            data @ (Data::Array(_) | Data::Tuple(_)) => self.place_of_list(&data, expr),
            data @ (Data::Mistake | Data::Never) => Err(data),
            data => {
                self.unexpected(&data, "a list", expr);
                Err(Data::Mistake)
            }
        }
    }

    /// An array without a name, in a variable of ours.
    pub(in crate::parse) fn place_of_list(
        &mut self,
        data: &Data,
        expr: &Expr,
    ) -> Result<Place, Data> {
        if self.has_mixed(data) {
            let place = self.mixed(None, data.clone(), expr);
            return place.map(|place| self.kept(place)).ok_or(Data::Mistake);
        }
        let Some(data) = self.all_numbers(data, expr) else {
            return Err(Data::Mistake);
        };
        let mut nodes = Vec::new();
        let Some(shape) = data.flatten(&mut nodes) else {
            return Err(Data::Mistake);
        };
        self.names += 1;
        let name = Ident::new(&format!("list_{}", self.names), Span::mixed_site());
        let cell = self.new_cell(&name, Init::Numbers(shape), nodes, None, &Form::Opaque);
        let base = crate::graph::Base::Cell(cell);
        Ok(Place::root(base, &Form::Opaque, &name))
    }

    /// A result of a call that is a list gets a name.
    pub(in crate::parse) fn kept(&mut self, mut place: Place) -> Place {
        if place.is_copy && place.path.is_empty() && place.words.is_empty() {
            self.names += 1;
            let name = Ident::new(&format!("list_{}", self.names), Span::mixed_site());
            if let Some(cell) = place.cell() {
                self.builder.cell_mut(cell).ident = Some(name.clone());
                self.builder.cell_mut(cell).name = name.to_string().into();
            }
            place.words = name.to_token_stream();
        }
        place
    }

    /// A source behind a method.
    #[allow(
        clippy::too_many_lines,
        reason = "one adapter after the other, none of which is long"
    )]
    fn adapted<'e>(
        &mut self,
        call: &'e ExprMethodCall,
        expr: &'e Expr,
    ) -> Result<Source<'e>, Data> {
        if !mention::is_active(&self.scopes, expr) {
            return Ok(self.constants(expr));
        }
        let name = call.method.to_string();
        let args: Vec<&'e Expr> = call.args.iter().collect();
        match (name.as_str(), args.as_slice()) {
            ("iter_mut", []) => {
                let mut source = self.list(&call.receiver, call.method != "into_iter")?;
                source.item = source.item.lent_mutably();
                Ok(source)
            }
            ("iter" | "into_iter", []) => match bare(&call.receiver) {
                Expr::MethodCall(_) | Expr::Range(_) if is_chain(&call.receiver) => {
                    self.source(&call.receiver)
                }
                _ => self.list(&call.receiver, call.method != "into_iter"),
            },
            ("by_ref", []) => self.source(&call.receiver),
            ("copied" | "cloned", []) => {
                let mut source = self.source(&call.receiver)?;
                if let Item::Element(place, _) = &mut source.item {
                    place.lends_items = false;
                }
                Ok(source)
            }
            (
                "windows" | "chunks" | "chunks_exact" | "chunks_mut" | "chunks_exact_mut"
                | "rchunks",
                [length],
            ) => {
                let mut source = self.parts(call, &name, length)?;
                if name.ends_with("mut") {
                    source.item = source.item.lent_mutably();
                }
                Ok(source)
            }
            ("enumerate", []) => {
                let mut source = self.unfiltered(call)?;
                let inner = source.iterator;
                source.iterator = quote!((#inner).enumerate());
                source.item = Item::Tuple(vec![Item::Counter, source.item]);
                source.is_double_ended &= source.is_exact;
                Ok(source)
            }
            ("zip", [other]) => {
                let mut source = self.unfiltered(call)?;
                let other = self.source(other)?;
                if !other.filters.is_empty() {
                    return Err(self.refuse_adapter(call, "zip"));
                }
                let (a, b) = (source.iterator, other.iterator);
                source.iterator = quote!((#a).zip(#b));
                source.item = Item::Tuple(vec![source.item, other.item]);
                source.is_double_ended &=
                    other.is_double_ended && source.is_exact && other.is_exact;
                source.is_exact &= other.is_exact;
                source.count = match (source.count, other.count) {
                    (Some(a), Some(b)) => Some(a.min(b)),
                    _ => None,
                };
                Ok(source)
            }
            ("cycle", []) => {
                let mut source = self.unfiltered(call)?;
                let inner = source.iterator;
                source.iterator = quote!((#inner).cycle());
                source.is_double_ended = false;
                source.is_exact = false;
                source.count = None;
                Ok(source)
            }
            ("rev", []) => {
                let mut source = self.unfiltered(call)?;
                let inner = source.iterator;
                source.iterator = quote!((#inner).rev());
                Ok(source)
            }
            ("take" | "skip" | "step_by", [count]) => {
                let mut source = self.unfiltered(call)?;
                let data = self.whole_value(count);
                let words = match &data {
                    Data::Mistake | Data::Never => return Err(data),
                    Data::Words(words) => words.clone(),
                    Data::Place(place) => place.words.clone(),
                    _ => self.words(count),
                };
                let (inner, method) = (source.iterator, &call.method);
                source.is_double_ended &= source.is_exact && self.is_pure(&words);
                source.iterator = quote!((#inner).#method(#words));
                source.count = None;
                Ok(source)
            }
            ("map", [closure]) => {
                let Some(closure) = closure_of(closure, 1) else {
                    return Err(self.refuse_adapter(call, "map"));
                };
                let mut source = self.source(&call.receiver)?;
                if source.filters.is_empty() {
                    source.item = Item::Mapped(Box::new(source.item), closure);
                } else {
                    source.filters.push(Filter::Map(closure));
                }
                Ok(source)
            }
            ("filter", [closure]) => {
                let Some(closure) = closure_of(closure, 1) else {
                    return Err(self.refuse_adapter(call, "filter"));
                };
                let mut source = self.source(&call.receiver)?;
                source.filters.push(Filter::Keep(closure));
                Ok(source)
            }
            _ if is_chain(&call.receiver) => Err(self.refuse_adapter(call, &name)),
            _ => self.list(expr, false),
        }
    }

    pub(in crate::parse) fn refuse_adapter(&mut self, call: &ExprMethodCall, name: &str) -> Data {
        let help = match name {
            "map" | "filter" | "for_each" | "fold" => "write the closure out, as in `|v| v.sin()`",
            "enumerate" | "zip" | "rev" | "take" | "skip" | "step_by" => {
                "put it before `filter` and its kind, or `collect` what comes before it into a list"
            }
            "chain" | "flat_map" | "flatten" | "filter_map" | "scan" | "take_while"
            | "skip_while" | "map_while" => {
                "write its closure out, and put no `zip` behind it; or `collect` what it gives into a list"
            }
            _ => {
                "write a `for` loop; known are `map`, `filter`, `zip`, `enumerate`, `rev`, `take`, `skip`, `chain`, \
                 `flat_map`, `scan`, `take_while`, `sum`, `fold`, `collect`, `find`, `max_by` and their kind"
            }
        };
        let message = format!("`{name}` cannot be differentiated in this chain");
        self.errors.push(&call.method, &message, help);
        Data::Mistake
    }

    fn unfiltered<'e>(&mut self, call: &'e ExprMethodCall) -> Result<Source<'e>, Data> {
        let source = self.source(&call.receiver)?;
        if source.filters.is_empty() {
            Ok(source)
        } else {
            Err(self.refuse_adapter(call, &call.method.to_string()))
        }
    }
}

/// Whether an expression is an iterator: a range, or something behind an adapter.
pub(in crate::parse) fn is_chain(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Range(_) => true,
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            matches!(
                name.as_str(),
                "iter"
                    | "iter_mut"
                    | "into_iter"
                    | "windows"
                    | "chunks"
                    | "chunks_exact"
                    | "rchunks"
                    | "enumerate"
                    | "zip"
                    | "rev"
                    | "take"
                    | "skip"
                    | "step_by"
                    | "map"
                    | "filter"
                    | "copied"
                    | "cloned"
                    | "by_ref"
                    | "drain"
                    | "flat_map"
                    | "flatten"
                    | "chain"
                    | "scan"
                    | "take_while"
                    | "skip_while"
                    | "inspect"
                    | "peekable"
                    | "cycle"
                    | "filter_map"
                    | "map_while"
            )
        }
        _ => false,
    }
}

/// How many numbers a range of literals has.
fn length_of(range: &syn::ExprRange) -> Option<u64> {
    let value = |end: &Option<Box<Expr>>| end.as_ref().and_then(|end| Parser::whole_number(end));
    let (start, end) = (value(&range.start)?, value(&range.end)?);
    let closed = i64::from(matches!(range.limits, syn::RangeLimits::Closed(_)));
    u64::try_from(end - start + closed).ok().or(Some(0))
}
