//! What is noted of the names of a body while it is looked through.
//!
//! In goes each expression of the body, in its order, out come the facts about its names as far as one place says them, and whose
//! value flows where.

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use quote::quote;
use syn::visit::{self, Visit};
use syn::{Expr, Local, Pat};

use super::Program;
use super::nested::Nested;
use crate::parse::constant::bare;
use crate::parse::control::branch;
use crate::parse::control::choose;
use crate::parse::facts::flow::{
    is_arithmetic, is_whole, lends_to_change, lent_from, makes_list, root, roots, sources_of,
};
use crate::parse::rewrite;
use crate::parse::values::index::has_dynamic_index;
use crate::parse::variables::pattern;

/// What is known so far.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) program: Program,
    /// How many loops and closures are around what is being read.
    depth: usize,
    /// The parameters of closures that have a name.
    pub(super) handed: HashSet<String>,
    /// What is called by a plain name, and what flows into the call.
    pub(super) calls: Vec<(String, HashSet<String>)>,
    /// Whether what is read is a whole number, as between the brackets of an index.
    is_whole: bool,
    /// The names that loops over ranges give.
    counters: HashSet<String>,
    /// Whose value flows where.
    pub(super) flows: Vec<(Vec<String>, HashSet<String>)>,
    /// The names that each open block, loop or closure has given, with how many loops and closures are around it.
    blocks: Vec<HashMap<String, usize>>,
    /// The names that are lent places to be changed, with the variable that these are in.
    pub(super) aliases: Vec<(Vec<String>, String)>,
    /// The variables that begin with a struct.
    pub(super) structs: HashSet<String>,
    pub(super) nested: Nested,
    /// The variables that hold an `Option`.
    holders: HashMap<String, rewrite::Parts>,
    /// How many closures are around what is being read.
    closures: usize,
    /// The names that closures give, whose bodies are written out elsewhere.
    pub(super) in_closures: HashSet<String>,
    /// The names that are given elsewhere.
    pub(super) outside: HashSet<String>,
    /// The names that are mentioned where nothing in the body has given them.
    pub(super) free: HashSet<String>,
}

impl Reader {
    /// What is known before a body with the parameters `all` is looked through.
    pub(super) fn of(all: &[Ident]) -> Self {
        let names = all.iter().map(ToString::to_string);
        Self {
            blocks: vec![names.clone().map(|name| (name, 0)).collect()],
            outside: names.collect(),
            ..Self::default()
        }
    }

    pub(super) fn flow(&mut self, targets: Vec<String>, sources: &Expr) {
        let mut names = HashSet::new();
        sources_of(sources, &mut names);
        self.flows.push((targets, names));
    }

    fn declare(&mut self, pattern: &Pat) -> Vec<String> {
        let mut names = Vec::new();
        pattern::collect(pattern, &mut names);
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        for name in &names {
            if self.home(name).is_some() {
                self.program.twice.insert(name.clone());
            }
        }
        let given = if self.closures > 0 {
            &mut self.in_closures
        } else {
            &mut self.outside
        };
        for name in &names {
            if !given.insert(name.clone()) {
                self.program.again.insert(name.clone());
            }
        }
        if let Some(block) = self.blocks.last_mut() {
            block.extend(names.iter().map(|name| (name.clone(), self.depth)));
        }
        names
    }

    /// How many loops and closures are around the declaration that a name is of, if the body has one.
    fn home(&self, name: &str) -> Option<usize> {
        let mut blocks = self.blocks.iter().rev();
        blocks.find_map(|block| block.get(name).copied())
    }

    /// A variable that holds an `Option` is several.
    fn visit_holder(&mut self, holder: rewrite::Holder) {
        self.program.repeats = true;
        let begin = holder.begin;
        if let Ok(block) = syn::parse2::<syn::Block>(quote!({ #begin })) {
            for statement in &block.stmts {
                <Self as Visit<'_>>::visit_stmt(self, statement);
            }
        }
        let name = holder.name;
        let place: Expr = syn::parse_quote!(#name);
        self.visit_held(&holder.parts, &place, &holder.init);
        self.holders.insert(name.to_string(), holder.parts);
    }

    /// So is what is put into it.
    fn visit_held(&mut self, parts: &rewrite::Parts, place: &Expr, value: &Expr) {
        if let Some(inside) = choose::in_each_arm(place, value) {
            <Self as Visit<'_>>::visit_expr(self, &inside);
        } else if let Some(stores) = parts.assign(value) {
            <Self as Visit<'_>>::visit_expr(self, &stores);
        }
        // What is in the parts is in the whole.
        let mut names = HashSet::new();
        names.extend(root(place));
        if let Some(whole) = parts.read() {
            let mut held = HashSet::new();
            sources_of(&whole, &mut held);
            self.flows
                .push((names.iter().cloned().collect(), held.clone()));
        }
    }

    /// A variable is changed here.
    fn change(&mut self, place: &Expr) {
        let parts = match bare(place) {
            Expr::Tuple(tuple) => Some(&tuple.elems),
            Expr::Array(array) => Some(&array.elems),
            _ => None,
        };
        if let Some(parts) = parts {
            parts.iter().for_each(|part| self.change(part));
            return;
        }
        let Some(name) = root(place) else { return };
        self.program.changed.insert(name.clone());
        if let Expr::Path(_) = bare(place) {
            self.program.replaced.insert(name.clone());
        }
        let home = self.home(&name).unwrap_or(0);
        let in_part = !matches!(bare(place), Expr::Path(_));
        self.program.repeats |= in_part && has_dynamic_index(place);
        if self.depth > home || in_part {
            self.program.memory.insert(name);
        }
    }

    /// Of an element whose place is known at run time alone, a part is read: no branch gives that.
    fn note_part(&mut self, element: &Expr) {
        if has_dynamic_index(element) {
            self.keep_in_memory(element);
        }
    }

    /// Something is computed with a value.
    pub(super) fn note_number(&mut self, value: &Expr) {
        if let (Expr::Field(field), false) = (bare(value), self.is_whole)
            && let syn::Member::Named(name) = &field.member
        {
            self.program.floats.insert(name.to_string());
        }
    }

    fn whole(&mut self, read: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.is_whole, true);
        read(self);
        self.is_whole = before;
    }

    pub(super) fn keep_in_memory(&mut self, place: &Expr) {
        if let Some(name) = root(place) {
            self.program.memory.insert(name);
        }
    }

    fn inside(&mut self, read: impl FnOnce(&mut Self)) {
        self.program.repeats = true;
        self.depth += 1;
        self.blocks.push(HashMap::new());
        read(self);
        self.blocks.pop();
        self.depth -= 1;
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.blocks.push(HashMap::new());
        for (place, statement) in block.stmts.iter().enumerate() {
            if let Some(others) = rewrite::given_at_once(&block.stmts[place..]) {
                let block = syn::Block {
                    stmts: others,
                    ..block.clone()
                };
                <Self as Visit<'_>>::visit_block(self, &block);
                break;
            }
            self.visit_stmt(statement);
        }
        self.blocks.pop();
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match rewrite::expression(expr, &|_| true) {
            Some(other) => <Self as Visit<'_>>::visit_expr(self, &other),
            None => visit::visit_expr(self, expr),
        }
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(statements) = rewrite::local(local) {
            for statement in &statements {
                <Self as Visit<'_>>::visit_stmt(self, statement);
            }
            return;
        }
        if let Some(holder) = rewrite::holder(local) {
            self.visit_holder(holder);
        }
        visit::visit_local(self, local);
        let names = self.declare(&local.pat);
        self.program.repeats |= pattern::names_fields(&local.pat);
        let Some(init) = &local.init else { return };
        // Whatever is filled element by element is a place.
        self.program.repeats |=
            matches!(bare(&init.expr), Expr::Repeat(_)) && pattern::is_changeable(&local.pat);
        if self.gives_struct(&init.expr) {
            self.structs.extend(names.iter().cloned());
        }
        if makes_list(&init.expr) {
            self.program.memory.extend(names.iter().cloned());
            self.program.repeats = true;
        }
        // What the arms choose is kept as in a loop, by the user's words.
        self.program.repeats |= choose::gives_no_float(&init.expr);
        if let Expr::Closure(closure) = bare(&init.expr) {
            let mut inputs = Vec::new();
            for input in &closure.inputs {
                pattern::collect(input, &mut inputs);
            }
            self.handed.extend(inputs.iter().map(ToString::to_string));
            // What a call of it gives depends on what it reads.
            self.flow(names, &closure.body);
            return;
        }
        if !is_whole(&init.expr) {
            self.flow(names.clone(), &init.expr);
        }
        if let Some(list) = lent_from(&init.expr) {
            // What is done to the name is done to the place.
            self.program.repeats = true;
            self.program.memory.insert(list.clone());
            self.program.changed.insert(list.clone());
            let items = names.iter().cloned().collect();
            self.flows.push((vec![list.clone()], items));
            self.aliases.push((names, list));
        }
    }

    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        visit::visit_expr_assign(self, assign);
        let holder = root(&assign.left).and_then(|name| self.holders.get(&name).cloned());
        if let (Some(parts), Expr::Path(_)) = (holder, bare(&assign.left)) {
            self.visit_held(&parts, &assign.left, &assign.right);
        }
        self.change(&assign.left);
        self.note_struct_put(assign);
        if !is_whole(&assign.right) {
            let mut targets = Vec::new();
            roots(&assign.left, &mut targets);
            self.flow(targets, &assign.right);
        }
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        visit::visit_expr_binary(self, binary);
        let is_whole = [&binary.left, &binary.right].into_iter().any(|part| {
            let is_counter = |name: &Ident| self.counters.contains(&name.to_string());
            is_whole(part)
                || matches!(bare(part), Expr::Path(path)
                    if path.path.get_ident().is_some_and(is_counter))
        });
        if is_arithmetic(binary.op) && !is_whole {
            self.note_number(&binary.left);
            self.note_number(&binary.right);
        }
        if branch::is_assignment(binary.op) {
            self.change(&binary.left);
            self.flow(root(&binary.left).into_iter().collect(), &binary.right);
        }
    }

    fn visit_expr_index(&mut self, index: &'ast syn::ExprIndex) {
        self.visit_expr(&index.expr);
        self.whole(|reader| reader.visit_expr(&index.index));
        let is_literal = matches!(bare(&index.index), Expr::Lit(_));
        if !is_literal && self.depth > 0 {
            self.keep_in_memory(&index.expr);
        }
        self.note_part(&index.expr);
        self.nested.note_parts(&index.expr);
    }

    fn visit_expr_cast(&mut self, cast: &'ast syn::ExprCast) {
        self.whole(|reader| visit::visit_expr_cast(reader, cast));
    }

    fn visit_expr_range(&mut self, range: &'ast syn::ExprRange) {
        self.whole(|reader| visit::visit_expr_range(reader, range));
    }

    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        if let syn::UnOp::Neg(_) = unary.op {
            self.note_number(&unary.expr);
        }
        visit::visit_expr_unary(self, unary);
    }

    fn visit_expr_field(&mut self, field: &'ast syn::ExprField) {
        visit::visit_expr_field(self, field);
        self.note_part(&field.base);
        self.nested.note_parts(&field.base);
    }

    fn visit_expr_reference(&mut self, reference: &'ast syn::ExprReference) {
        visit::visit_expr_reference(self, reference);
        if reference.mutability.is_some() {
            self.program.changed.extend(root(&reference.expr));
            self.keep_in_memory(&reference.expr);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        visit::visit_expr_method_call(self, call);
        let list = Ident::new("list", call.method.span());
        if let Some(pushes) = rewrite::pushes(call, &list, &|_| true) {
            <Self as Visit<'_>>::visit_expr(self, &pushes);
        }
        self.note_method(call);
        self.nested.note_method(call);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        visit::visit_expr_call(self, call);
        self.note_call(call);
    }

    fn visit_expr_for_loop(&mut self, each: &'ast syn::ExprForLoop) {
        self.visit_expr(&each.expr);
        self.nested.note_list(&each.expr);
        self.nested.note_items(&each.pat, &each.expr);
        if matches!(
            bare(&each.expr),
            Expr::Path(_) | Expr::Field(_) | Expr::Reference(_)
        ) {
            self.keep_in_memory(match bare(&each.expr) {
                Expr::Reference(reference) => &reference.expr,
                other => other,
            });
        }
        self.inside(|reader| {
            let mut names = reader.declare(&each.pat);
            let counters = counters(&each.pat, &each.expr);
            names.retain(|name| !counters.contains(name));
            reader.counters.extend(counters);
            // What an item that is lent is given reaches the list.
            let mut lists = HashSet::new();
            sources_of(&each.expr, &mut lists);
            let items: HashSet<String> = names.iter().cloned().collect();
            if !matches!(bare(&each.expr), Expr::Range(_)) {
                reader.flow(names, &each.expr);
                if lends_to_change(&each.expr) {
                    reader.flows.push((lists.into_iter().collect(), items));
                }
            }
            reader.visit_block(&each.body);
        });
    }

    fn visit_expr_while(&mut self, each: &'ast syn::ExprWhile) {
        self.inside(|reader| visit::visit_expr_while(reader, each));
    }

    fn visit_expr_block(&mut self, block: &'ast syn::ExprBlock) {
        if block.label.is_some() {
            self.inside(|reader| visit::visit_expr_block(reader, block));
        } else {
            visit::visit_expr_block(self, block);
        }
    }

    fn visit_expr_loop(&mut self, each: &'ast syn::ExprLoop) {
        self.inside(|reader| visit::visit_expr_loop(reader, each));
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        self.inside(|reader| {
            reader.closures += 1;
            for input in &closure.inputs {
                reader.declare(input);
            }
            match rewrite::result(&closure.body, &closure.output) {
                Some(other) => <Self as Visit<'_>>::visit_expr(reader, &other),
                None => reader.visit_expr(&closure.body),
            }
            reader.closures -= 1;
        });
    }

    fn visit_expr_let(&mut self, condition: &'ast syn::ExprLet) {
        visit::visit_expr_let(self, condition);
        let names = pattern::names_in(&condition.pat);
        self.flow(names, &condition.expr);
    }

    fn visit_expr_if(&mut self, branch: &'ast syn::ExprIf) {
        if let Some(syn::Stmt::Expr(value, None)) = branch.then_branch.stmts.last() {
            self.note_struct(value);
        }
        if let Some((_, other)) = &branch.else_branch {
            self.note_struct(other);
        }
        visit::visit_expr_if(self, branch);
    }

    fn visit_expr_match(&mut self, branch: &'ast syn::ExprMatch) {
        for arm in &branch.arms {
            let names = pattern::names_in(&arm.pat);
            self.flow(names, &branch.expr);
            self.note_struct(&arm.body);
        }
        visit::visit_expr_match(self, branch);
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(name) = path.path.get_ident().map(ToString::to_string)
            && self.home(&name).is_none()
        {
            self.free.insert(name);
        }
    }

    fn visit_expr_return(&mut self, exit: &'ast syn::ExprReturn) {
        self.program.returns = true;
        self.program.repeats = true;
        visit::visit_expr_return(self, exit);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        // Of all macros, the arguments of this one alone are read as expressions.
        let tokens = &call.tokens;
        if call.path.is_ident("vec")
            && let Ok(elements) = syn::parse2::<Expr>(quote!([#tokens]))
        {
            <Self as Visit<'_>>::visit_expr(self, &elements);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The names that a loop counts by: `i` of `for i in (0..n).rev()`, and of `for (i, v) in x.iter().enumerate()`.
fn counters(pattern: &Pat, chain: &Expr) -> Vec<String> {
    let mut names = Vec::new();
    match (bare(chain), pattern) {
        (Expr::Range(_), _) => pattern::collect(pattern, &mut names),
        (Expr::MethodCall(call), Pat::Tuple(parts)) if call.method == "enumerate" => {
            if let Some(first) = parts.elems.first() {
                pattern::collect(first, &mut names);
            }
        }
        (Expr::MethodCall(call), _)
            if ["rev", "step_by", "skip", "take"]
                .iter()
                .any(|name| call.method == name) =>
        {
            return counters(pattern, &call.receiver);
        }
        _ => {}
    }
    names.iter().map(ToString::to_string).collect()
}
