//! Which names and which fields of structs are no floats, by where they stand in the whole of a body.
//!
//! In goes a body such as `let n = s.rows * s.columns; x[n - 1]`, out come `n`, `s.rows` and `s.columns`: an index is no float, and the
//! operands of an arithmetic operation are of one type. The text alone says nothing of what a field is, but rustc holds a body to the
//! same rules, so that what follows from one place is true of the others.

mod calls;
mod classes;
mod names;

use std::collections::{HashMap, HashSet};

use syn::visit::{self, Visit};
use syn::{BinOp, Expr};

use self::classes::{Class, Classes};
use self::names::is_whole_type;
use crate::parse::constant::bare;
use crate::parse::expression::is_integer;
use crate::parse::facts::flow::is_arithmetic;
use crate::request::Parameter;

/// What is no float in a body.
#[derive(Default)]
pub(in crate::parse) struct Whole {
    /// The names, by their spelling.
    pub(in crate::parse) names: HashSet<String>,
    /// The ways to fields and their elements, such as `s.rows` and `s.table[]`.
    pub(in crate::parse) fields: HashSet<String>,
}

impl Whole {
    /// Looks through a body with these parameters.
    pub(in crate::parse) fn of(body: &Expr, parameters: &[Parameter]) -> Self {
        let mut reader = Reader::default();
        reader.blocks.push(HashMap::new());
        for parameter in parameters {
            let class = reader.declare(&parameter.name.to_string());
            if parameter.ty.as_ref().is_some_and(is_whole_type) {
                reader.classes.set_whole(class);
            }
        }
        reader.class(body);
        let [names, fields] = reader.found();
        Self { names, fields }
    }
}

/// The way to a field, or to an element of one, by the names in the text: `s.rows`, `s.table[]`.
pub(in crate::parse) fn way(expr: &Expr) -> Option<String> {
    match bare(expr) {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Field(field) => {
            let syn::Member::Named(name) = &field.member else {
                return None;
            };
            Some(format!("{}.{name}", way(&field.base)?))
        }
        Expr::Index(index) if !matches!(bare(&index.index), Expr::Range(_)) => {
            Some(format!("{}[]", way(&index.expr)?))
        }
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => way(&unary.expr),
        Expr::Reference(lent) => way(&lent.expr),
        _ => None,
    }
}

/// What is known so far.
#[derive(Default)]
struct Reader {
    classes: Classes,
    /// The names that each open block has given.
    blocks: Vec<HashMap<String, Class>>,
    /// Each name that was ever given, with its class.
    names: Vec<(String, Class)>,
    /// The fields of each class, by the way from its name.
    fields: HashMap<(Class, String), Class>,
    /// The ways to fields as the text has them.
    ways: Vec<(String, Class)>,
    /// What closures with a name take and give.
    closures: HashMap<String, (Vec<Class>, Option<Class>)>,
}

impl Reader {
    /// What certainly is no float, wherever it is called so.
    fn found(&mut self) -> [HashSet<String>; 2] {
        [
            std::mem::take(&mut self.names),
            std::mem::take(&mut self.ways),
        ]
        .map(|all| {
            let mut whole = HashSet::new();
            let mut others = HashSet::new();
            for (text, class) in all {
                let is_whole = self.classes.is_whole(class);
                (if is_whole { &mut whole } else { &mut others }).insert(text);
            }
            whole.retain(|text| !others.contains(text));
            whole
        })
    }

    fn declare(&mut self, name: &str) -> Class {
        let class = self.classes.new_class();
        self.names.push((name.to_owned(), class));
        if let Some(block) = self.blocks.last_mut() {
            block.insert(name.to_owned(), class);
        }
        class
    }

    fn find(&self, name: &str) -> Option<Class> {
        self.blocks
            .iter()
            .rev()
            .find_map(|block| block.get(name))
            .copied()
    }

    /// The class of what stands at the end of a way.
    fn at(&mut self, expr: &Expr) -> Option<Class> {
        self.at_way(way(expr)?)
    }

    /// The class of what stands at the end of a way that is written out.
    fn at_way(&mut self, text: String) -> Option<Class> {
        let end = text.find(['.', '[']).unwrap_or(text.len());
        let root = self.find(&text[..end])?;
        if end == text.len() {
            return Some(root);
        }
        let key = (root, text[end..].to_owned());
        let class = match self.fields.get(&key) {
            Some(&class) => class,
            None => {
                let class = self.classes.new_class();
                self.fields.insert(key, class);
                class
            }
        };
        self.ways.push((text, class));
        Some(class)
    }

    /// The class of an element of a list.
    fn element(&mut self, list: &Expr) -> Option<Class> {
        self.at_way(format!("{}[]", way(list)?))
    }

    fn set_whole(&mut self, expr: &Expr) -> Option<Class> {
        let class = self.class(expr)?;
        self.classes.set_whole(class);
        Some(class)
    }

    fn same(&mut self, one: Option<Class>, other: Option<Class>) -> Option<Class> {
        if let (Some(one), Some(other)) = (one, other) {
            self.classes.unite(one, other);
        }
        one.or(other)
    }

    /// The class of an expression, if something can be said of it.
    fn class(&mut self, expr: &Expr) -> Option<Class> {
        match bare(expr) {
            Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Int(number) if !number.suffix().starts_with('f') => {
                    Some(self.classes.new_whole())
                }
                _ => None,
            },
            Expr::Path(_) => self.at(expr),
            Expr::Field(field) => {
                self.class(&field.base);
                self.at(expr)
            }
            Expr::Index(index) => {
                self.class(&index.expr);
                self.set_whole(&index.index);
                self.at(expr)
            }
            Expr::Unary(unary) => self.class(&unary.expr),
            Expr::Reference(lent) => self.class(&lent.expr),
            Expr::Binary(_) => self.binary(bare(expr)),
            Expr::Assign(assign) => {
                let (left, right) = (self.class(&assign.left), self.class(&assign.right));
                self.same(left, right);
                None
            }
            Expr::Range(range) => {
                let start = range.start.as_ref().and_then(|start| self.class(start));
                let end = range.end.as_ref().and_then(|end| self.class(end));
                self.same(start, end)
            }
            Expr::Cast(cast) => {
                self.class(&cast.expr);
                is_integer(&cast.ty).then(|| self.classes.new_whole())
            }
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => self.call(call),
            Expr::If(branch) => {
                self.class(&branch.cond);
                let then = self.block(&branch.then_branch);
                let other = branch.else_branch.as_ref();
                let other = other.and_then(|(_, other)| self.class(other));
                self.same(then, other)
            }
            Expr::Block(block) => self.block(&block.block),
            Expr::ForLoop(each) => {
                self.blocks.push(HashMap::new());
                self.items(&each.pat, &each.expr);
                self.block(&each.body);
                self.blocks.pop();
                None
            }
            Expr::Closure(closure) => {
                self.closure(closure);
                None
            }
            Expr::Macro(call) => {
                self.list_macro(&call.mac);
                None
            }
            other => {
                visit::visit_expr(self, other);
                None
            }
        }
    }

    /// A chain of operators, from its leftmost operand on, however long it is.
    fn binary(&mut self, expr: &Expr) -> Option<Class> {
        let mut chain = Vec::new();
        let mut first = expr;
        while let Expr::Binary(binary) = bare(first) {
            chain.push(binary);
            first = &binary.left;
        }
        let mut left = self.class(first);
        for binary in chain.into_iter().rev() {
            let right = self.class(&binary.right);
            left = match binary.op {
                op if is_arithmetic(op) => self.same(left, right),
                BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Gt(_)
                | BinOp::Ge(_)
                | BinOp::Eq(_)
                | BinOp::Ne(_) => {
                    self.same(left, right);
                    None
                }
                BinOp::BitAnd(_)
                | BinOp::BitOr(_)
                | BinOp::BitXor(_)
                | BinOp::Shl(_)
                | BinOp::Shr(_) => {
                    for class in [left, right].into_iter().flatten() {
                        self.classes.set_whole(class);
                    }
                    left
                }
                _ => None,
            };
        }
        left
    }

    /// The elements and the length of `vec![..]`; of other macros nothing is said.
    fn list_macro(&mut self, call: &syn::Macro) {
        let tokens = &call.tokens;
        if !call.path.is_ident("vec") {
            return;
        }
        match syn::parse2::<Expr>(quote::quote!([#tokens])) {
            Ok(Expr::Repeat(repeat)) => {
                self.class(&repeat.expr);
                self.set_whole(&repeat.len);
            }
            Ok(other) => visit::visit_expr(self, &other),
            Err(_) => {}
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.class(expr);
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.block(block);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.blocks.push(HashMap::new());
        self.bind(&arm.pat, None);
        // A guard stands in the pattern.
        visit::visit_pat(self, &arm.pat);
        self.class(&arm.body);
        self.blocks.pop();
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
