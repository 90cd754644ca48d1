//! Parameters that are enums by their use: `match kind { Kind::Up => .. }`, `kind == Kind::Up`.
//!
//! In goes the body of a function, out come the names that are compared with cases. An enum has no gradient, and rustc's words for
//! that are long.

use std::collections::HashSet;

use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat, Path, UnOp};

/// The names that a body compares with cases of an enum.
pub(super) fn enums(body: &Block) -> HashSet<String> {
    let mut reader = Reader::default();
    reader.visit_block(body);
    reader.0
}

#[derive(Default)]
struct Reader(HashSet<String>);

impl Reader {
    fn note(&mut self, value: &Expr) {
        match value {
            Expr::Path(path) => self
                .0
                .extend(path.path.get_ident().map(ToString::to_string)),
            Expr::Paren(inner) => self.note(&inner.expr),
            Expr::Reference(lent) => self.note(&lent.expr),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.note(&unary.expr),
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_expr_match(&mut self, choice: &'ast syn::ExprMatch) {
        visit::visit_expr_match(self, choice);
        if choice.arms.iter().any(|arm| is_case(&arm.pat)) {
            self.note(&choice.expr);
        }
    }

    fn visit_expr_let(&mut self, test: &'ast syn::ExprLet) {
        visit::visit_expr_let(self, test);
        if is_case(&test.pat) {
            self.note(&test.expr);
        }
    }

    fn visit_expr_binary(&mut self, both: &'ast syn::ExprBinary) {
        visit::visit_expr_binary(self, both);
        if !matches!(both.op, syn::BinOp::Eq(_) | syn::BinOp::Ne(_)) {
            return;
        }
        for (value, other) in [(&both.left, &both.right), (&both.right, &both.left)] {
            if matches!(&**other, Expr::Path(path) if names_case(&path.path)) {
                self.note(value);
            }
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

fn is_case(pattern: &Pat) -> bool {
    match pattern {
        Pat::Path(path) => names_case(&path.path),
        Pat::TupleStruct(case) => names_case(&case.path),
        Pat::Struct(case) => names_case(&case.path),
        Pat::Or(several) => several.cases.iter().any(is_case),
        Pat::Reference(inner) => is_case(&inner.pat),
        Pat::Paren(inner) => is_case(&inner.pat),
        Pat::Guard(guarded) => is_case(&guarded.pat),
        _ => false,
    }
}

/// `Kind::Up`, but neither `geometry::Point` nor `Point::ORIGIN`.
fn names_case(path: &Path) -> bool {
    let mut segments = path
        .segments
        .iter()
        .rev()
        .map(|part| part.ident.to_string());
    let is_type = |name: &String| {
        name.starts_with(char::is_uppercase)
            && (name.len() == 1 || name.chars().any(char::is_lowercase))
    };
    segments.next().is_some_and(|last| is_type(&last))
        && segments.next().is_some_and(|owner| is_type(&owner))
}
