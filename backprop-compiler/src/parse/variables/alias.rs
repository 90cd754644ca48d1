//! Places that are lent to be changed under a name of their own: `let row = &mut m[i];`.
//!
//! In goes such a `let`, out comes a name that stands for the place, so that what is done to `row` is done to `m[i]`. What is read
//! through such a name is a value, which does not change with the place.

use syn::{Expr, Local, Pat};

use crate::parse::Parser;
use crate::parse::constant::bare;
use crate::parse::facts::mention;
use crate::parse::rewrite;
use crate::parse::scope::identity;
use crate::parse::values::data::Data;

impl Parser<'_> {
    /// A `let` that lends a variable, or a part of one, to be changed.
    pub(in crate::parse) fn let_lent(&mut self, local: &Local) -> Option<Data> {
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        let Pat::Ident(name) = crate::parse::iterators::item::unwrapped(&local.pat) else {
            return None;
        };
        if !self.program.repeats || name.mutability.is_some() {
            return None;
        }
        let written = rewrite::expression(&init.expr, &|_| true);
        let Expr::Reference(lent) = bare(written.as_ref().unwrap_or(&init.expr)) else {
            return None;
        };
        if lent.mutability.is_none() || !mention::is_active(&self.scopes, &lent.expr) {
            return None;
        }
        let place = bare(&lent.expr);
        if let Expr::Path(path) = place
            && let Some(of) = path.path.get_ident()
            && matches!(self.scopes.find(&identity(of)), Some(Data::Place(place)) if place.cell().is_some())
        {
            self.scopes.stand_for(&name.ident, &identity(of));
            return Some(Data::Tuple(Vec::new()));
        }
        let mut place = self.variable(place)?;
        place.is_lent_mutably = true;
        self.scopes.declare(&name.ident, Data::Place(place));
        Some(Data::Tuple(Vec::new()))
    }
}

/// A value that is read from a place which may be changed later.
pub(in crate::parse) fn read(data: Data) -> Data {
    match data {
        Data::Place(mut place) => {
            place.is_lent_mutably = false;
            Data::Place(place)
        }
        data => data,
    }
}
