//! Structs that are given as wholes, by an arm of a branch or to a variable.
//!
//! In goes `if c { p = Point { x, y }; }`, out comes that `p` lives in memory: what an arm leaves is numbers otherwise.

use syn::Expr;

use super::reader::Reader;
use crate::parse::constant::bare;
use crate::parse::control::choose::last_of;
use crate::parse::facts::flow::root;
use crate::parse::values::structs::is_written_out;

impl Reader {
    /// What an arm gives, which is kept as a whole where it is a struct.
    pub(super) fn note_struct(&mut self, value: &Expr) {
        self.program.repeats |= self.gives_struct(value);
    }

    /// Whether words give a struct that the body writes out, or a variable that began with one.
    pub(super) fn gives_struct(&self, value: &Expr) -> bool {
        let value = last_of(value);
        match bare(value) {
            Expr::Path(path) => path
                .path
                .get_ident()
                .is_some_and(|name| self.structs.contains(&name.to_string())),
            Expr::If(branch) => match branch.then_branch.stmts.last() {
                Some(syn::Stmt::Expr(value, None)) => self.gives_struct(value),
                _ => false,
            },
            Expr::MethodCall(call) if call.method == "clone" => self.gives_struct(&call.receiver),
            _ => is_written_out(value),
        }
    }

    /// A variable that is given another struct as a whole is a place: an arm may do that.
    pub(super) fn note_struct_put(&mut self, assign: &syn::ExprAssign) {
        let is_struct = self.gives_struct(&assign.right);
        if let (Expr::Path(_), Some(name)) = (bare(&assign.left), root(&assign.left))
            && (is_struct || self.structs.contains(&name))
        {
            self.program.memory.insert(name);
            self.program.repeats = true;
        }
    }
}
