//! `match` and `if let` on what is differentiated: one condition after the other.
//!
//! In goes `match x { v if v < 0.0 => .., 0.0..1.0 => .., _ => .. }`, out comes what `if v < 0.0 { .. } else if .. ` stands for.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Pat;

use crate::parse::Parser;
use crate::parse::rewrite;
use crate::parse::values::data::Data;

/// What is matched, by the names that its parts have been given.
enum Subject {
    /// One value, and whether it is constant.
    One(Ident, bool),
    Tuple(Vec<Subject>),
    Maybe(Box<Subject>, Box<Subject>),
}

/// An arm: its pattern, which may have a guard, and what it gives.
pub(in crate::parse) struct Case<'e> {
    pub(in crate::parse) pattern: &'e Pat,
    pub(in crate::parse) body: TokenStream,
}

/// What a pattern asks for, and the names that it gives.
#[derive(Default)]
struct Test {
    conditions: Vec<TokenStream>,
    names: TokenStream,
}

impl Parser<'_> {
    /// What the first case gives whose pattern fits; the last one is taken to fit.
    pub(in crate::parse) fn cases(
        &mut self,
        data: Data,
        cases: &[Case<'_>],
        is_tail: bool,
    ) -> Data {
        let (mut names, mut args) = (Vec::new(), Vec::new());
        let subject = self.subject(data, &mut names, &mut args);
        let mut text = TokenStream::new();
        let count = cases.len();
        for (place, case) in cases.iter().enumerate() {
            let (pattern, guard) = match case.pattern {
                Pat::Guard(guarded) => (&*guarded.pat, Some(&*guarded.guard)),
                pattern => (pattern, None),
            };
            let mut test = Test::default();
            if test.add(pattern, &subject).is_none() {
                self.errors.push(
                    pattern,
                    "this pattern cannot be matched with a differentiated value",
                    "use names, numbers, ranges, `true`, `false`, `Some`, `None` and tuples of these, with `if` behind them",
                );
                return Data::Mistake;
            }
            let (bindings, body) = (&test.names, &case.body);
            if let Some(guard) = guard {
                test.conditions.push(if bindings.is_empty() {
                    quote!((#guard))
                } else {
                    quote!({ #bindings #guard })
                });
            }
            let conditions = &test.conditions;
            if place + 1 == count || (conditions.is_empty() && guard.is_none()) {
                text.extend(quote!({ #bindings #body }));
                break;
            }
            text.extend(quote!(if #(#conditions)&&* { #bindings #body } else));
        }
        match syn::parse2(quote!(|#(#names),*| #text)) {
            Ok(closure) => {
                self.is_tail = is_tail;
                self.put_in_place(&closure, args)
            }
            Err(_) => Data::Mistake,
        }
    }

    /// Gives names to the parts of what is matched.
    fn subject(&mut self, data: Data, names: &mut Vec<Ident>, args: &mut Vec<Data>) -> Subject {
        match data {
            Data::Tuple(parts) if !parts.is_empty() => {
                let parts = parts.into_iter();
                Subject::Tuple(parts.map(|part| self.subject(part, names, args)).collect())
            }
            Data::Maybe(there, value) => {
                let there = self.subject(*there, names, args);
                Subject::Maybe(Box::new(there), Box::new(self.subject(*value, names, args)))
            }
            data => {
                self.names += 1;
                let text = format!("case_{}_of_ours", self.names);
                let name = Ident::new(&text, Span::mixed_site());
                let is_constant = data.is_constant();
                names.push(name.clone());
                args.push(data);
                Subject::One(name, is_constant)
            }
        }
    }
}

impl Subject {
    /// The words that put it together again.
    fn words(&self) -> TokenStream {
        match self {
            Self::One(name, _) => name.to_token_stream(),
            Self::Tuple(parts) => {
                let parts = parts.iter().map(Self::words);
                quote!((#(#parts,)*))
            }
            Self::Maybe(there, value) => rewrite::maybe_of(&there.words(), &value.words()),
        }
    }
}

impl Test {
    /// What a pattern asks of the subject; nothing if it is none that can be asked.
    fn add(&mut self, pattern: &Pat, subject: &Subject) -> Option<()> {
        match (pattern, subject) {
            (Pat::Wild(_), _) => {}
            (Pat::Paren(inner), _) => self.add(&inner.pat, subject)?,
            (Pat::Type(inner), _) => self.add(&inner.pat, subject)?,
            (Pat::Reference(inner), _) => self.add(&inner.pat, subject)?,
            (Pat::Ident(name), Subject::Maybe(there, _)) if name.ident == "None" => {
                let there = there.words();
                self.conditions.push(quote!(!#there));
            }
            (Pat::Ident(name), _) if !is_constant_name(&name.ident) && name.by_ref.is_none() => {
                let words = subject.words();
                let mut plain = name.clone();
                plain.subpat = None;
                self.names.extend(quote!(let #plain = #words;));
                if let Some((_, inner)) = &name.subpat {
                    self.add(inner, subject)?;
                }
            }
            (Pat::TupleStruct(some), Subject::Maybe(there, value))
                if some.path.segments.last()?.ident == "Some" =>
            {
                let there = there.words();
                if there.to_string() != "true" {
                    self.conditions.push(there);
                }
                self.add(some.elems.first()?, value)?;
            }
            (Pat::Tuple(tuple), Subject::Tuple(parts)) => {
                let rest = tuple
                    .elems
                    .iter()
                    .position(|part| matches!(part, Pat::Rest(_)));
                let count = tuple.elems.len();
                let from_end = |place: usize| (parts.len() + place).checked_sub(count);
                for (place, part) in tuple.elems.iter().enumerate() {
                    let place = match rest {
                        Some(rest) if place == rest => continue,
                        Some(rest) if place > rest => from_end(place)?,
                        _ => place,
                    };
                    self.add(part, parts.get(place)?)?;
                }
            }
            (Pat::Or(cases), _) => {
                let mut any = Vec::new();
                for case in &cases.cases {
                    let mut test = Self::default();
                    test.add(case, subject)?;
                    if !test.names.is_empty() {
                        return None;
                    }
                    let conditions = test.conditions;
                    any.push(if conditions.is_empty() {
                        quote!(true)
                    } else {
                        quote!((#(#conditions)&&*))
                    });
                }
                self.conditions.push(quote!((#(#any)||*)));
            }
            (pattern, Subject::One(name, is_constant)) => {
                self.compare(pattern, name, *is_constant)?;
            }
            _ => return None,
        }
        Some(())
    }

    /// A number, a truth value or a range.
    fn compare(&mut self, pattern: &Pat, name: &Ident, is_constant: bool) -> Option<()> {
        if is_constant {
            let mut names = Vec::new();
            crate::parse::variables::pattern::collect(pattern, &mut names);
            self.conditions
                .push(quote!(::core::matches!(#name, #pattern)));
            if names.iter().any(|name| !is_constant_name(name)) {
                self.names
                    .extend(quote!(let #pattern = #name else { ::core::unreachable!() };));
            }
            return Some(());
        }
        let condition = match pattern {
            Pat::Lit(literal) => match &literal.lit {
                syn::Lit::Bool(truth) if truth.value => quote!(#name),
                syn::Lit::Bool(_) => quote!(!#name),
                _ => quote!(#name == #literal),
            },
            Pat::Ident(constant) => quote!(#name == #constant),
            Pat::Path(constant) => quote!(#name == #constant),
            Pat::Range(range) => {
                let least = range.start.as_ref().map(|start| quote!(#name >= #start));
                let most = range.end.as_ref().map(|end| match range.limits {
                    syn::RangeLimits::Closed(_) => quote!(#name <= #end),
                    syn::RangeLimits::HalfOpen(_) => quote!(#name < #end),
                });
                let both: Vec<_> = least.into_iter().chain(most).collect();
                quote!((#(#both)&&*))
            }
            _ => return None,
        };
        self.conditions.push(condition);
        Some(())
    }
}

/// Whether a name in a pattern is that of a constant, and not one that the pattern gives.
fn is_constant_name(name: &Ident) -> bool {
    name.to_string().starts_with(char::is_uppercase)
}
