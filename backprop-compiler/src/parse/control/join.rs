//! The end of a branch: its arms become one node, with what they give and what they leave in names outside of them.
//!
//! In go the arms that have been read, out comes what the branch stands for. A name that several arms leave something in stands
//! for one result of the node from there on, in the form that the arm says which knows most of it.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::Expr;

use crate::graph::{Id, Op, Region, Type};
use crate::parse::Parser;
use crate::parse::control::branch::gives_nothing;
use crate::parse::scope::{Assigned, spelling};
use crate::parse::values::data::{Data, Pattern};

/// An arm that has been read, its region still open at its end.
pub(in crate::parse) struct Arm<'e> {
    pub(in crate::parse) region: Region,
    pub(in crate::parse) value: Data,
    /// The names that it has given another value.
    pub(in crate::parse) assigned: Assigned,
    /// What to blame for the arm's value.
    pub(in crate::parse) expr: &'e Expr,
}

impl Parser<'_> {
    /// The node of a branch whose arms have been read; what they assigned is what it leaves.
    pub(in crate::parse) fn join(
        &mut self,
        op: Op,
        args: Vec<Id>,
        arms: Vec<Arm<'_>>,
        span: Span,
    ) -> Data {
        if arms.iter().any(|arm| matches!(arm.value, Data::Mistake)) {
            return Data::Mistake;
        }
        let all_never = arms.iter().all(|arm| matches!(arm.value, Data::Never));
        let value_pattern = arms
            .iter()
            .filter(|arm| !matches!(arm.value, Data::Never))
            .map(|arm| arm.value.pattern())
            .reduce(more_specific)
            .unwrap_or(Pattern::Unknown);
        let mut names: Vec<(usize, String)> = Vec::new();
        for arm in &arms {
            for (block, name, _) in &arm.assigned {
                if !names.iter().any(|(b, n)| b == block && n == name) {
                    names.push((*block, name.clone()));
                }
            }
        }
        let patterns: Vec<Pattern> = names
            .iter()
            .map(|name| self.left_pattern(name, &arms))
            .collect();
        let values: Vec<(&Data, &Expr)> = arms.iter().map(|arm| (&arm.value, arm.expr)).collect();
        let value_pattern = self.with_fixed_parts(value_pattern, &values);
        let later = self.chosen(&values, &value_pattern, span);
        let is_of_any_type = later.is_none() && self.leaves_constants(&values);
        let mut first: Option<(Data, Vec<Data>)> = None;
        let mut regions = Vec::new();
        for arm in arms {
            self.builder.reopen(arm.region);
            let value = match &later {
                Some(place) => {
                    let given = self.store_chosen(place, arm.value.clone(), arm.expr);
                    (!matches!(given, Data::Mistake)).then_some(Data::Tuple(Vec::new()))
                }
                None if is_of_any_type => Some(Data::Number(match &arm.value {
                    Data::Never => self.builder.placeholder(Type::Any),
                    data => self.typed(data, arm.expr, Type::Any),
                })),
                None => self.realise(&arm.value, &value_pattern, arm.expr),
            };
            let Some(value) = value else {
                self.builder.close(Vec::new());
                return Data::Mistake;
            };
            let mut ids = Vec::new();
            value.flatten(&mut ids);
            let mut assigned = Vec::new();
            for (place, pattern) in names.iter().zip(&patterns) {
                let data = self.left_by(&arm.assigned, place);
                let Some(data) = self.settle(&data, pattern, &place.1, arm.expr) else {
                    self.builder.close(Vec::new());
                    return Data::Mistake;
                };
                data.flatten(&mut ids);
                assigned.push(data);
            }
            regions.push(self.builder.close(ids));
            first.get_or_insert((value, assigned));
        }
        let Some((value, assigned)) = first else {
            return Data::Mistake;
        };
        self.builder.span = span;
        let count = regions.first().map_or(0, |region| region.results.len());
        if regions.iter().any(|region| region.results.len() != count) {
            self.errors.at(
                span,
                "the arms of this branch leave values of different kinds",
                "",
            );
            return Data::Mistake;
        }
        let owner = self.builder.owner(op, args, Type::Unit, regions);
        let ids: Vec<_> = (0..count)
            .map(|place| self.builder.result(owner, place))
            .collect();
        let mut ids = ids.into_iter();
        let value = value.refill(&mut ids);
        for ((block, name), data) in names.into_iter().zip(assigned) {
            let data = data.refill(&mut ids);
            if let Data::Number(id) = data {
                self.builder.name(id, &spelling(&name).into());
            }
            self.scopes.assign_in(block, &name, data);
        }
        match later {
            _ if all_never => Data::Never,
            None if is_of_any_type => match value {
                Data::Number(id) => self.constant_under_name(id),
                other => other,
            },
            Some(place) => Data::Place(place),
            None => self.fixed_under_names(value, &value_pattern),
        }
    }

    /// Something constant of any type under a name.
    pub(in crate::parse) fn constant_under_name(&mut self, id: Id) -> Data {
        self.names += 1;
        let value = Ident::new(&format!("part_{}", self.names), Span::mixed_site());
        self.bind(&value, &Data::Number(id));
        self.scopes.declare(&value, Data::Constant);
        // The backward sweep has the value, where it reads one, and not the name.
        self.scopes.unsettle(&crate::parse::scope::identity(&value));
        Data::Words(value.to_token_stream())
    }

    /// Whether some arms leave, and the others give constants of which nothing says that they are floats.
    fn leaves_constants(&self, values: &[(&Data, &Expr)]) -> bool {
        let is_float = |expr: &Expr| crate::parse::values::built::is_float(&expr.to_token_stream());
        let mut given = values
            .iter()
            .filter(|(value, _)| !matches!(value, Data::Never));
        self.program.repeats
            && given.clone().count() < values.len()
            && given.clone().count() > 0
            && given.all(|&(value, expr)| {
                value.is_constant() && !is_float(expr) && !gives_nothing(expr)
            })
    }

    /// What a name stands for at the end of an arm, made of nodes.
    fn settle(&mut self, data: &Data, pattern: &Pattern, name: &str, expr: &Expr) -> Option<Data> {
        match data {
            // A local of the user's that holds a constant: its name is its words.
            Data::Constant => {
                let name = self.scopes.declared(name).to_token_stream();
                self.realise(&Data::Words(name), pattern, expr)
            }
            Data::Unassigned(_) => Some(self.placeholder(pattern)),
            _ => self.realise(data, pattern, expr),
        }
    }

    /// What a name outside of an arm stands for at the arm's end.
    fn left_by(&self, assigned: &Assigned, (block, name): &(usize, String)) -> Data {
        let mut assigned = assigned.iter();
        let left = assigned.find(|(b, n, _)| b == block && n == name);
        left.map_or_else(|| self.scopes.in_block(*block, name), |l| l.2.clone())
    }

    /// What a name stands for after a branch, as far as one of its arms says it.
    fn left_pattern(&self, name: &(usize, String), arms: &[Arm<'_>]) -> Pattern {
        arms.iter()
            .map(|arm| self.left_by(&arm.assigned, name).pattern())
            .reduce(more_specific)
            .unwrap_or(Pattern::Unknown)
    }
}

/// Of two patterns the one that says more; where both say something different, the first, and the
/// second arm is told so when it is made of nodes.
fn more_specific(a: Pattern, b: Pattern) -> Pattern {
    if matches!(a, Pattern::Unknown) { b } else { a }
}
