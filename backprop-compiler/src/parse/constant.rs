//! Words that are copied: literals, expressions without an active value, and the names they read.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit, Pat, UnOp};

use super::Parser;
use super::scope::identity;
use crate::graph::{Binding, Float, Id, Op, Shape, Spelling, Type};
use crate::parse::facts::mention;
use crate::parse::iterators::item::unwrapped;
use crate::parse::values::data::Data;
use crate::parse::variables::pattern::collect;

impl Parser<'_> {
    /// The node of a number, whatever stands for it; a mistake is reported and gives nothing.
    pub(super) fn number(&mut self, data: &Data, expr: &Expr) -> Option<Id> {
        self.number_like(data, expr, self.float)
    }

    /// The node of a number of type `float` where the words do not say the type.
    pub(super) fn number_like(&mut self, data: &Data, expr: &Expr, float: Float) -> Option<Id> {
        match data {
            Data::Number(id) => Some(*id),
            Data::Constant => match self.literal(expr, float) {
                Literal::Number(id) => Some(id),
                Literal::Mistake => None,
                Literal::Other => {
                    let words = self.words(expr);
                    self.builder.span = expr.span();
                    Some(self.constant_node(words, Type::Float(float)))
                }
            },
            Data::Words(words) => {
                self.builder.span = expr.span();
                Some(self.constant_node(words.clone(), Type::Float(float)))
            }
            Data::Place(place) => self.load(place, expr),
            Data::Never => Some(self.builder.placeholder(Type::Float(float))),
            Data::Truth(_)
            | Data::Array(_)
            | Data::Tuple(_)
            | Data::Struct(..)
            | Data::Closure(..)
            | Data::Function(_)
            | Data::Maybe(..)
            | Data::Holder(_)
            | Data::Unassigned(_) => {
                self.unexpected(data, "a number", expr);
                None
            }
            Data::Mistake => None,
        }
    }

    /// The node of a truth value.
    pub(super) fn truth(&mut self, data: &Data, expr: &Expr) -> Option<Id> {
        match data {
            Data::Truth(id) => Some(*id),
            Data::Constant | Data::Words(_) => Some(self.typed(data, expr, Type::Bool)),
            Data::Never => Some(self.builder.placeholder(Type::Bool)),
            Data::Mistake => None,
            Data::Place(place) if matches!(place.form(), crate::request::Form::Opaque) => {
                if place.cell().is_none() {
                    // A field of a struct that is no float.
                    let words = place.words.clone();
                    return Some(self.constant_node(words, Type::Bool));
                }
                Some(self.read(&place.clone(), Type::Bool))
            }
            _ => {
                self.unexpected(data, "a truth value", expr);
                None
            }
        }
    }

    /// The node of a constant of a type that is not a float.
    pub(super) fn typed(&mut self, data: &Data, expr: &Expr, ty: Type) -> Id {
        let words = match data {
            Data::Words(words) => words.clone(),
            _ => self.words(expr),
        };
        self.builder.span = expr.span();
        self.constant_node(words, ty)
    }

    /// A node that evaluates `words` once.
    pub(super) fn constant_node(&mut self, words: TokenStream, ty: Type) -> Id {
        let name = words.clone();
        let op = if self.program.repeats && self.is_pure(&words) {
            Op::Pure(self.shared_words(words))
        } else {
            Op::Constant(self.builder.words(words))
        };
        let id = self.builder.spelled(op, Vec::new(), ty, Spelling::Operator);
        if let Ok(name) = syn::parse2::<Ident>(name) {
            self.builder.name(id, &name.to_string().into());
        }
        id
    }

    /// Where the words are kept, once for all that mention the same names.
    fn shared_words(&mut self, words: TokenStream) -> usize {
        let mut key = words.to_string();
        let mut depth = 0;
        mention::each_name(&words, &mut |name| {
            depth = depth.max(self.scopes.depth(&identity(name)));
            let serial = self.scopes.serial(&identity(name));
            if serial > 0 {
                key.push('#');
                key.push_str(&serial.to_string());
            }
        });
        if let Some(&index) = self.known_words.get(&key) {
            return index;
        }
        let is_counter = syn::parse2::<Ident>(words.clone())
            .is_ok_and(|name| self.scopes.is_counter(&identity(&name)));
        let index = self.builder.words(words);
        self.builder.set_depth(index, depth);
        if is_counter {
            self.builder.set_counter(index);
        }
        self.known_words.insert(key, index);
        index
    }

    /// The words of an expression, after giving the active names in it to what is copied.
    pub(super) fn words(&mut self, expr: &dyn ToTokens) -> TokenStream {
        let tokens = self.scopes.deep.whole(expr);
        let tokens = self.renamed(self.with_lengths(tokens));
        let tokens = self.with_places(tokens);
        for (name, ident) in mention::active_names(&self.scopes, &tokens) {
            let Some(data) = self.scopes.find(&name).cloned() else {
                continue;
            };
            self.bind(&ident, &data);
        }
        tokens
    }

    /// The tokens with the way to a part in place of the name that the body gives to it, since the backward sweep may not have
    /// the name.
    fn with_places(&self, tokens: TokenStream) -> TokenStream {
        if !self.program.repeats || !mention::is_plain(&tokens) {
            return tokens;
        }
        mention::replace(tokens, &|name| {
            let Some(Data::Place(place)) = self.scopes.find(&identity(name)) else {
                return None;
            };
            let words = &place.words;
            // A variable is at hand by its name, and so is a parameter; another name for one is not.
            let is_variable = place.path.is_empty() && place.cell().is_some();
            let is_named = is_variable || words.is_empty() || *name == words.to_string();
            if is_named {
                return None;
            }
            let lent = place.is_lent_item.then(|| quote!(&));
            Some(quote!((#lent #words)))
        })
    }

    /// The tokens with other names for those that emitted words call otherwise.
    pub(super) fn renamed(&self, tokens: TokenStream) -> TokenStream {
        if !self.program.repeats || self.program.twice.is_empty() {
            return tokens;
        }
        mention::rename(tokens, &|name| self.scopes.alias(&identity(name)).cloned())
    }

    /// The tokens with the length of a variable of the user's in place of the question for it, since
    /// the backward sweep may not have the variable.
    fn with_lengths(&self, tokens: TokenStream) -> TokenStream {
        if !self.program.repeats {
            return tokens;
        }
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut written = TokenStream::new();
        let mut place = 0;
        while place < tokens.len() {
            let known = match &tokens[place..] {
                [
                    TokenTree::Ident(name),
                    TokenTree::Punct(dot),
                    TokenTree::Ident(len),
                    TokenTree::Group(arguments),
                    ..,
                ] if dot.as_char() == '.' && len == "len" && arguments.stream().is_empty() => {
                    let is_field = place > 0
                        && matches!(&tokens[place - 1], TokenTree::Punct(p) if p.as_char() == '.')
                        && !(place > 1
                            && matches!(&tokens[place - 2], TokenTree::Punct(p) if p.as_char() == '.'));
                    match self.scopes.find(&identity(name)) {
                        Some(Data::Place(known)) if !is_field => {
                            match (known.cell(), &known.length) {
                                (Some(_), Some(_)) => Some(known.count()),
                                (None, _) if *name != known.words.to_string() => {
                                    Some(known.count())
                                }
                                _ => None,
                            }
                        }
                        _ => None,
                    }
                }
                _ => None,
            };
            if let Some(count) = known {
                written.extend(count);
                place += 4;
                continue;
            }
            match &tokens[place] {
                TokenTree::Group(group) => {
                    let mut inner =
                        Group::new(group.delimiter(), self.with_lengths(group.stream()));
                    inner.set_span(group.span());
                    written.extend([TokenTree::from(inner)]);
                }
                other => written.extend([other.clone()]),
            }
            place += 1;
        }
        written
    }

    /// Gives a name to what is copied from here on. The name of a parameter is there already.
    pub(super) fn bind(&mut self, name: &Ident, data: &Data) {
        if let Data::Words(words) = data {
            self.statement(quote!(let #name = #words;));
            return;
        }
        if let Data::Place(place) = data
            && self.program.repeats
        {
            let words = &place.words;
            // The whole of a parameter or a variable has its name already.
            if *name != words.to_string() {
                let is_number = matches!(place.form(), crate::request::Form::Float(_));
                let lent = (!is_number).then(|| quote!(&));
                self.statement(quote!(let #name = #lent #words;));
            }
            return;
        }
        let mut nodes = Vec::new();
        let Some(shape) = data.flatten(&mut nodes) else {
            return;
        };
        if matches!(shape, Shape::Number) && self.is_parameter(nodes[0], name) {
            return;
        }
        let name = name.to_token_stream();
        let index = self.builder.binding(Binding { name, shape });
        self.builder.node(Op::Bind(index), nodes, Type::Unit);
    }

    fn is_parameter(&self, id: Id, name: &Ident) -> bool {
        let node = self.builder.function().node(id);
        matches!(&node.op, Op::Element { path, .. } if path.is_empty())
            && node.name.as_deref().is_some_and(|known| name == known)
    }

    /// Copies a statement.
    pub(super) fn statement(&mut self, words: TokenStream) {
        let index = self.builder.words(words);
        self.builder
            .node(Op::Statement(index), Vec::new(), Type::Unit);
    }

    /// Copies a statement that gives no name.
    pub(super) fn check(&mut self, words: TokenStream) {
        let index = self.builder.words(words);
        self.builder.node(Op::Check(index), Vec::new(), Type::Unit);
    }

    /// Words that stand for a constant from here on, whatever becomes of the names in it.
    pub(super) fn named_words(&mut self, data: &Data, expr: &Expr) -> TokenStream {
        let words = match data {
            Data::Words(words) => return words.clone(),
            _ => self.words(expr),
        };
        if matches!(bare(expr), Expr::Lit(_)) {
            return words;
        }
        if self.program.repeats && self.is_pure(&words) {
            let is_atom = words.clone().into_iter().count() == 1;
            return if is_atom { words } else { quote!((#words)) };
        }
        self.name_words(words)
    }

    /// Evaluates words once, and gives what they stand for from here on.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "who names words has no use for them"
    )]
    pub(super) fn name_words(&mut self, words: TokenStream) -> TokenStream {
        self.names += 1;
        let name = Ident::new(&format!("part_{}", self.names), Span::mixed_site());
        let is_pure = self.program.repeats && self.is_pure(&words);
        let is_whole = self.is_no_float_in_words(&words);
        self.let_statement(quote!(let #name = #words;), is_pure);
        self.scopes.declare(&name, Data::Constant);
        if is_whole {
            self.scopes.set_whole_for_good(&name);
        }
        let is_kept = is_pure || self.keep_count(&name, &words);
        if self.inner_blocks > 0 || (self.is_inside() && !is_kept) {
            self.scopes.unsettle(&identity(&name));
        }
        name.into_token_stream()
    }

    /// Copies a `let`, which the backward sweep can do again where it is pure.
    pub(super) fn let_statement(&mut self, words: TokenStream, is_pure: bool) {
        let index = self.builder.words(words);
        if is_pure {
            self.builder.repeatable(index);
        }
        self.builder
            .node(Op::Statement(index), Vec::new(), Type::Unit);
    }

    /// A number that is known when the macro runs, with its sign.
    pub(super) fn literal(&mut self, expr: &Expr, float: Float) -> Literal {
        let (negative, literal) = match bare(expr) {
            Expr::Lit(literal) => (false, literal),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match bare(&unary.expr) {
                Expr::Lit(literal) => (true, literal),
                _ => return Literal::Other,
            },
            _ => return Literal::Other,
        };
        self.builder.span = expr.span();
        let Some(value) = self.value_of(literal, float) else {
            return Literal::Mistake;
        };
        let value = if negative { -value } else { value };
        let spelling = Spelling::Literal(bare(expr).to_token_stream());
        let op = Op::Number(value.to_bits());
        Literal::Number(
            self.builder
                .spelled(op, Vec::new(), Type::Float(float), spelling),
        )
    }

    fn value_of(&mut self, literal: &ExprLit, float: Float) -> Option<f64> {
        let (digits, suffix, whole) = match &literal.lit {
            Lit::Float(number) => (number.base10_digits(), number.suffix(), false),
            Lit::Int(number) => (number.base10_digits(), number.suffix(), true),
            other => {
                self.errors.push_shared(other, "expected a number", "");
                return None;
            }
        };
        if whole && !matches!(suffix, "f64" | "f32") {
            let fix = format!("write `{digits}.0`");
            self.errors
                .push_shared(&literal.lit, "an integer beside a float", &fix);
            return None;
        }
        // Rust rounds a literal once, to its own type.
        match float {
            Float::F64 | Float::Named(_) => digits.parse().ok(),
            Float::F32 => digits.parse::<f32>().ok().map(f64::from),
        }
    }

    /// The value of a whole-number literal, with its sign.
    pub(super) fn whole_number(expr: &Expr) -> Option<i64> {
        match bare(expr) {
            Expr::Lit(ExprLit {
                lit: Lit::Int(number),
                ..
            }) => number.base10_parse().ok(),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
                Self::whole_number(&unary.expr)?.checked_neg()
            }
            _ => None,
        }
    }

    /// Copies a `let` of something constant.
    pub(super) fn let_constant(
        &mut self,
        pattern: &Pat,
        diverge: Option<&(syn::token::Else, Box<Expr>)>,
        words: &TokenStream,
    ) {
        let diverge = diverge.map(|(token, expr)| quote!(#token #expr));
        let is_changed = pattern
            .to_token_stream()
            .into_iter()
            .any(|token| matches!(token, TokenTree::Ident(word) if word == "mut"));
        let is_pure = !is_changed && diverge.is_none() && self.is_pure(words);
        let mut begun = None;
        if !is_pure
            && diverge.is_none()
            && let Pat::Ident(name) = unwrapped(pattern)
        {
            let text = name.ident.to_string();
            let is_lent = self.program.lent.contains(&text);
            if is_lent && !is_changed {
                self.lent_constant(&name.ident, pattern, words);
                return;
            }
            if is_lent || self.program.lent_in_part.contains(&text) {
                begun = self.typed_words(pattern, words);
            }
        }
        let renamed = self.declare_renamed(pattern);
        self.let_statement(quote!(let #renamed = #words #diverge;), is_pure);
        self.note_lent(pattern, words);
        let is_one = !is_changed && diverge.is_none();
        let is_kept = is_pure
            || (is_one && syn::parse2(renamed).is_ok_and(|name| self.keep_count(&name, words)));
        let mut names = Vec::new();
        collect(pattern, &mut names);
        if let (Some(words), [name]) = (begun, names.as_slice()) {
            let serial = self.scopes.serial(&identity(name));
            self.begun.insert(serial, words);
        }
        let is_whole = self.is_no_float_in_words(words);
        for name in names {
            if is_whole && matches!(unwrapped(pattern), Pat::Ident(_)) {
                self.scopes.set_whole(&identity(&name));
            }
            let is_gone = self.inner_blocks > 0 || (self.is_inside() && !is_kept);
            if is_changed || is_gone {
                self.scopes.unsettle(&identity(&name));
            }
        }
    }
}

/// What a literal turned out to be.
pub(super) enum Literal {
    Number(Id),
    Mistake,
    Other,
}

/// An expression without the parentheses around it.
pub(super) fn bare(mut expr: &Expr) -> &Expr {
    loop {
        expr = match expr {
            Expr::Paren(inner) => &inner.expr,
            Expr::Group(inner) => &inner.expr,
            other => return other,
        }
    }
}
