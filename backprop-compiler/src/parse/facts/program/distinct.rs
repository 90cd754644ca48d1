//! Names that stand for a differentiated value in one place of a body and for a constant in another, told apart.
//!
//! In goes a body such as `x.iter().map(|r| 2.0 * r)` with `for r in 0..n { p = r; }` after it, out comes one in which the second `r`
//! is called otherwise: the facts about a body are known by the spelling of its names.

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Pat};

use super::Program;
use crate::parse::facts::mention;
use crate::parse::facts::whole::Whole;
use crate::parse::scope::identity;

/// How many expressions may be within each other, as in a sum of so many terms: a copy of more could overflow the stack.
const DEEP: usize = 256;

/// The names that a body gives, and how many expressions are within each other in it.
#[derive(Default)]
struct Given {
    names: Vec<String>,
    depth: usize,
    deepest: usize,
}

impl<'ast> Visit<'ast> for Given {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        visit::visit_expr(self, expr);
        self.depth -= 1;
    }

    fn visit_pat_ident(&mut self, given: &'ast syn::PatIdent) {
        self.names.push(given.ident.to_string());
        visit::visit_pat_ident(self, given);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The body with other names for such constants, or nothing where there are none that change.
pub(in crate::parse) fn distinct(
    body: &Expr,
    parameters: &[String],
    all: &[Ident],
) -> Option<Expr> {
    let mut given = Given::default();
    given.visit_expr(body);
    let parameter_names = all.iter().map(ToString::to_string);
    let mut seen = HashSet::new();
    let is_again = |name: String| !seen.insert(name);
    let has_twins = parameter_names.chain(given.names).any(is_again);
    if !has_twins || given.deepest > DEEP {
        return None;
    }
    let (bindings, unique) = renamed(body, all, &|binding, name| {
        Some(Ident::new(&unique_name(binding, name), name.span()))
    });
    let spelled: HashSet<String> = all.iter().map(ToString::to_string).collect();
    let program = Program::of(&unique, parameters, all, Whole::default());
    let key = |binding: usize| match all.get(binding) {
        Some(parameter) => parameter.to_string(),
        None => unique_name(binding, &bindings[binding]),
    };
    let is_active: Vec<bool> = (0..bindings.len())
        .map(|binding| program.active.contains(&key(binding)))
        .collect();
    let by_spelling = Program::of(body, parameters, all, Whole::default());
    let mistaken = (all.len()..bindings.len()).any(|binding| {
        program.changed.contains(&key(binding))
            && !is_active[binding]
            && by_spelling.active.contains(&bindings[binding])
    });
    if !mistaken {
        return None;
    }
    // A parameter keeps its name, and so do differentiated values where there is no such parameter.
    let mut kept: HashMap<&String, bool> = HashMap::new();
    for (binding, name) in bindings.iter().enumerate() {
        let keeps = kept.entry(name).or_insert(is_active[binding]);
        *keeps |= is_active[binding] && binding >= all.len() && !spelled.contains(name);
    }
    let (_, told_apart) = renamed(body, all, &|binding, name| {
        let is_active = is_active[binding];
        let is_kept = binding < all.len() || kept.get(&bindings[binding]) == Some(&is_active);
        let kind = if is_active { "value" } else { "constant" };
        let span = Span::mixed_site().located_at(name.span());
        (!is_kept).then(|| format_ident!("{}_{}", name, kind, span = span))
    });
    Some(told_apart)
}

/// A name that no other binding has.
fn unique_name(binding: usize, name: &dyn ToString) -> String {
    let name = name.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    format!("{name}_binding_{binding}_of_ours")
}

/// The spelling of each name that is given, and the body with the names that `other` gives them.
fn renamed(
    body: &Expr,
    parameters: &[Ident],
    other: &dyn Fn(usize, &Ident) -> Option<Ident>,
) -> (Vec<String>, Expr) {
    let mut names = Names {
        other,
        blocks: vec![HashMap::new()],
        pattern: HashMap::new(),
        bindings: Vec::new(),
    };
    for (binding, name) in parameters.iter().enumerate() {
        names.blocks[0].insert(identity(name), (binding, None));
        names.bindings.push(name.to_string());
    }
    let mut body = body.clone();
    names.visit_expr_mut(&mut body);
    (names.bindings, body)
}

/// Gives names to what is given in a body.
struct Names<'a> {
    other: &'a dyn Fn(usize, &Ident) -> Option<Ident>,
    /// The names that can be seen, block by block, with which of all they are and what they are called now.
    blocks: Vec<HashMap<String, (usize, Option<Ident>)>>,
    /// The names of the pattern that is being read: each alternative of it gives the same.
    pattern: HashMap<String, (usize, Option<Ident>)>,
    /// How each is spelled.
    bindings: Vec<String>,
}

impl Names<'_> {
    fn inside(&mut self, read: impl FnOnce(&mut Self)) {
        self.blocks.push(HashMap::new());
        read(self);
        self.blocks.pop();
    }

    fn bind(&mut self, pattern: &mut Pat) {
        self.pattern.clear();
        self.visit_pat_mut(pattern);
    }

    /// What a name that is mentioned is called now.
    fn called(&self, name: &Ident) -> Option<Ident> {
        let identity = identity(name);
        let mut blocks = self.blocks.iter().rev();
        let mut called = blocks.find_map(|block| block.get(&identity))?.1.clone()?;
        called.set_span(called.span().located_at(name.span()));
        Some(called)
    }
}

impl VisitMut for Names<'_> {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        self.inside(|names| visit_mut::visit_block_mut(names, block));
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if let Some(init) = &mut local.init {
            visit_mut::visit_local_init_mut(self, init);
        }
        self.bind(&mut local.pat);
    }

    fn visit_expr_for_loop_mut(&mut self, each: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut each.expr);
        self.inside(|names| {
            names.bind(&mut each.pat);
            names.visit_block_mut(&mut each.body);
        });
    }

    fn visit_expr_while_mut(&mut self, each: &mut syn::ExprWhile) {
        self.inside(|names| visit_mut::visit_expr_while_mut(names, each));
    }

    fn visit_expr_if_mut(&mut self, branch: &mut syn::ExprIf) {
        self.inside(|names| {
            names.visit_expr_mut(&mut branch.cond);
            names.visit_block_mut(&mut branch.then_branch);
        });
        if let Some((_, other)) = &mut branch.else_branch {
            self.visit_expr_mut(other);
        }
    }

    fn visit_expr_let_mut(&mut self, condition: &mut syn::ExprLet) {
        self.visit_expr_mut(&mut condition.expr);
        self.bind(&mut condition.pat);
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.inside(|names| {
            names.bind(&mut arm.pat);
            names.visit_expr_mut(&mut arm.body);
        });
    }

    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        self.inside(|names| {
            names.pattern.clear();
            for input in &mut closure.inputs {
                names.visit_pat_mut(input);
            }
            names.visit_expr_mut(&mut closure.body);
        });
    }

    fn visit_pat_ident_mut(&mut self, given: &mut syn::PatIdent) {
        if let Some((_, inner)) = &mut given.subpat {
            self.visit_pat_mut(inner);
        }
        // `None` and the names of constants are no names that a pattern gives.
        if given.ident.to_string().starts_with(char::is_uppercase) {
            return;
        }
        let identity = identity(&given.ident);
        let known = self.pattern.get(&identity).cloned();
        let binding = known.unwrap_or_else(|| {
            let binding = self.bindings.len();
            self.bindings.push(given.ident.to_string());
            (binding, (self.other)(binding, &given.ident))
        });
        self.pattern.insert(identity.clone(), binding.clone());
        if let Some(called) = &binding.1 {
            given.ident = called.clone();
        }
        if let Some(block) = self.blocks.last_mut() {
            block.insert(identity, binding);
        }
    }

    fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
        visit_mut::visit_field_pat_mut(self, field);
        let is_named = matches!((&field.member, &*field.pat),
            (syn::Member::Named(member), Pat::Ident(given)) if *member == given.ident);
        if field.colon_token.is_none() && !is_named {
            field.colon_token = Some(syn::token::Colon::default());
        }
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        visit_mut::visit_field_value_mut(self, field);
        let is_named = matches!((&field.member, &field.expr),
            (syn::Member::Named(member), Expr::Path(path)) if path.path.is_ident(member));
        if field.colon_token.is_none() && !is_named {
            field.colon_token = Some(syn::token::Colon::default());
        }
    }

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path.qself.is_none()
            && let Some(called) = path.path.get_ident().and_then(|name| self.called(name))
        {
            path.path = called.into();
        }
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        let tokens = mention::rename(call.to_token_stream(), &|name| self.called(name));
        if let Ok(other) = syn::parse2(tokens) {
            *call = other;
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
