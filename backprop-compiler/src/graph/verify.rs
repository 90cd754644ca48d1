//! Checks what every pass relies on, in debug builds and in tests.

use super::{Function, Id, Region};

/// Says what is wrong with a function, if anything is.
///
/// # Errors
/// The first node that reads a node with a larger id, stands in two regions or in none while it is
/// read, or reads what its region cannot see.
pub fn verify(function: &Function) -> Result<(), String> {
    let mut visible = vec![false; function.nodes.len()];
    let mut seen = vec![false; function.nodes.len()];
    region(function, &function.body, &mut visible, &mut seen)
}

fn region(
    function: &Function,
    region: &Region,
    visible: &mut [bool],
    seen: &mut [bool],
) -> Result<(), String> {
    let mut last = None;
    for &id in &region.nodes {
        if last.is_some_and(|last| last >= id) {
            return Err(format!("{id:?} is out of order"));
        }
        last = Some(id);
        if std::mem::replace(&mut seen[id.index()], true) {
            return Err(format!("{id:?} stands in two regions"));
        }
        let node = function.node(id);
        for &arg in &node.args {
            if arg >= id || !visible[arg.index()] {
                return Err(format!("{id:?} cannot see its argument {arg:?}"));
            }
        }
        for owned in &node.regions {
            if owned.nodes.last().is_some_and(|&inner| inner >= id) {
                return Err(format!("{id:?} owns nodes that come after it"));
            }
            self::region(function, owned, visible, seen)?;
        }
        visible[id.index()] = true;
    }
    for &result in &region.results {
        if !visible[result.index()] {
            return Err(format!("the result {result:?} cannot be seen"));
        }
    }
    hide(&region.nodes, visible);
    Ok(())
}

fn hide(nodes: &[Id], visible: &mut [bool]) {
    for id in nodes {
        visible[id.index()] = false;
    }
}
