//! What has a derivative but no picture.

use std::collections::HashSet;

use crate::diagnostics::Diagnostics;
use crate::graph::{Function, Op, Step};

/// Says of each loop, call and the like that it cannot be drawn.
pub(super) fn refuse(function: &Function, errors: &mut Diagnostics) {
    let mut told = HashSet::new();
    for node in &function.nodes {
        let what = match &node.op {
            Op::Loop(_) => "a loop",
            Op::Invoke(_) => "a call of a differentiated function",
            Op::Element { path, .. } if path.iter().any(|step| step.arguments() > 0) => {
                "an element whose place is known only at run time"
            }
            Op::Element { path, .. } if path.iter().any(|step| matches!(step, Step::Named(_))) => {
                "a field of a struct"
            }
            op if op.is_effect()
                && !matches!(
                    op,
                    Op::Statement(_) | Op::Check(_) | Op::Bind(_) | Op::Open | Op::Close
                ) =>
            {
                "a variable in memory"
            }
            Op::Load { .. } => "a variable in memory",
            _ => continue,
        };
        // Of a loop the variables are not told as well, which are in memory because of it.
        if what == "a variable in memory" && (!function.loops.is_empty() || !told.is_empty()) {
            continue;
        }
        if told.insert(format!("{what} {:?}", node.span)) {
            errors.at(
                node.span,
                &format!("{what} has no picture"),
                "`explain!` draws operations, `let` and `if`; `grad!` differentiates everything",
            );
        }
    }
}
