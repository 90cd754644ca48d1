//! Parameters that are taken apart where they stand, such as `[x, y]: [f64; 2]`.
//!
//! In goes the pattern of a parameter, out come a name in its place and the `let` that takes it apart at the beginning of
//! the body: `|(x, y): (f64, f64)| x * y` is read as `|x_y: (f64, f64)| { let (x, y) = x_y; x * y }`.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Block, Expr, Pat, Stmt};

/// Gives names to the parameters that are patterns; what they are taken apart by is left in `statements`.
pub(super) struct Names {
    taken: HashSet<String>,
    /// The `let` of each pattern.
    statements: Vec<Stmt>,
}

impl Names {
    /// With the names that stand in a closure or a function already.
    pub(super) fn beside(tokens: TokenStream) -> Self {
        let mut taken = HashSet::new();
        collect(tokens, &mut taken);
        Self {
            taken,
            statements: Vec::new(),
        }
    }

    /// Puts a name in the place of a pattern that always fits and says what it takes apart; any other pattern stays.
    pub(super) fn name(&mut self, pattern: &mut Pat) {
        let Pat::Type(typed) = pattern else { return };
        let inner = &mut *typed.pat;
        let mut words = Vec::new();
        if matches!(inner, Pat::Ident(_)) || !takes_apart(inner, &mut words) {
            return;
        }
        let mut text = match words.as_slice() {
            [] => "unnamed".to_owned(),
            words if words.len() > LONGEST => format!("{}_and_more", words[0]),
            words => words.join("_"),
        };
        while self.taken.contains(&text) {
            text.push('_');
        }
        self.taken.insert(text.clone());
        let name = Ident::new(&text, inner.span());
        if !matches!(inner, Pat::Wild(_)) {
            self.statements.push(syn::parse_quote!(let #inner = #name;));
        }
        *inner = Pat::Ident(syn::PatIdent {
            attrs: Vec::new(),
            by_ref: None,
            mutability: None,
            ident: name,
            subpat: None,
        });
    }

    /// The body with the parameters taken apart at its beginning.
    pub(super) fn body(self, body: Expr) -> Expr {
        if self.statements.is_empty() {
            return body;
        }
        let mut stmts = self.statements;
        match body {
            Expr::Block(mut block) if block.label.is_none() && block.attrs.is_empty() => {
                stmts.append(&mut block.block.stmts);
                block.block.stmts = stmts;
                Expr::Block(block)
            }
            body => {
                stmts.push(Stmt::Expr(body, None));
                Expr::Block(syn::ExprBlock {
                    attrs: Vec::new(),
                    label: None,
                    block: Block {
                        brace_token: syn::token::Brace::default(),
                        stmts,
                    },
                })
            }
        }
    }
}

/// A parameter that is taken apart into more is named after the first of them.
const LONGEST: usize = 4;

/// Whether a pattern fits whatever is of its type, as far as its words say; the names in it.
fn takes_apart(pattern: &Pat, names: &mut Vec<String>) -> bool {
    let mut all = |parts: &mut dyn Iterator<Item = &Pat>| {
        let mut fits = true;
        for part in parts {
            fits &= takes_apart(part, names);
        }
        fits
    };
    match pattern {
        Pat::Ident(name) => {
            let text = name.ident.to_string();
            names.push(text.trim_start_matches("r#").to_owned());
            name.subpat.is_none() && name.by_ref.is_none()
        }
        Pat::Wild(_) | Pat::Rest(_) => true,
        Pat::Paren(inner) => takes_apart(&inner.pat, names),
        Pat::Reference(inner) => inner.mutability.is_none() && takes_apart(&inner.pat, names),
        Pat::Tuple(tuple) => all(&mut tuple.elems.iter()),
        Pat::TupleStruct(tuple) => all(&mut tuple.elems.iter()),
        Pat::Slice(slice) => all(&mut slice.elems.iter()),
        Pat::Struct(fields) => all(&mut fields.fields.iter().map(|field| &*field.pat)),
        _ => false,
    }
}

fn collect(tokens: TokenStream, names: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Ident(name) => {
                names.insert(name.to_string());
            }
            _ => {}
        }
    }
}

/// Whether a parameter is a pattern that would be taken apart if its type were written out.
pub(super) fn needs_type(pattern: &Pat) -> bool {
    !matches!(pattern, Pat::Type(_)) && takes_apart(pattern, &mut Vec::new())
}
