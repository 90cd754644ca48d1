//! The tree with its numbers, for a terminal.
//!
//! ```text
//! g  e ^ f               25       1   seed
//! ├─ e  c + d             5      10   power rule     × 10
//! └─ f  2                 2       ·
//! ```

use std::fmt::Write;

use backprop_runtime::trace::{Argument, Trace, Use};

use super::line::{heading, results};
use super::number::{number, operand};

/// A line of the tree, column by column.
struct Row {
    label: String,
    value: String,
    adjoint: String,
    rule: String,
    factor: String,
    /// Whether a derivative flows through it.
    is_active: bool,
    is_taken: bool,
}

/// The heading, the tree, and the results.
pub(super) fn tree(trace: &Trace, is_coloured: bool) -> String {
    let rows = rows(trace);
    let root = trace.graph.nodes.last().map_or("", |node| &node.letter);
    let by = format!("∂{root}/∂·");
    let label = width(rows.iter().map(|row| &row.label)).max(18) + 2;
    let value = width(rows.iter().map(|row| &row.value)).max(5);
    let adjoint = width(rows.iter().map(|row| &row.adjoint)).max(by.chars().count());
    let rule = width(rows.iter().map(|row| &row.rule)) + 3;
    let colour = Colour { is_on: is_coloured };
    let mut text = heading(trace) + "\n";
    let title = format!(
        "{}   {}   rule",
        colour.blue(&format!("{:label$}{:>value$}", "", "value")),
        colour.orange(&format!("{by:>adjoint$}")),
    );
    let _ = writeln!(text, "{title}");
    for row in &rows {
        let value = format!("{:>value$}", row.value);
        let adjoint = format!("{:>adjoint$}", row.adjoint);
        let rule = format!("{:rule$}", row.rule);
        let label = format!("{:label$}", row.label);
        let end = format!("{rule}{}", row.factor);
        let line = if row.is_taken && row.is_active {
            let (value, adjoint) = (colour.blue(&value), colour.orange(&adjoint));
            let end = colour.orange(end.trim_end());
            format!("{label}{value}   {adjoint}   {end}")
        } else {
            colour.grey(format!("{label}{value}   {adjoint}   {end}").trim_end())
        };
        let _ = writeln!(text, "{}", line.trim_end());
    }
    for line in results(trace) {
        let _ = writeln!(text, "{line}");
    }
    text
}

/// Colours of eight, which every terminal has and theme knows.
struct Colour {
    is_on: bool,
}

impl Colour {
    fn blue(&self, text: &str) -> String {
        self.paint("34", text)
    }

    fn orange(&self, text: &str) -> String {
        self.paint("33", text)
    }

    fn grey(&self, text: &str) -> String {
        self.paint("2", text)
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.is_on && !text.trim().is_empty() {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

fn width<'a>(texts: impl Iterator<Item = &'a String>) -> usize {
    texts.map(|text| text.chars().count()).max().unwrap_or(0)
}

fn rows(trace: &Trace) -> Vec<Row> {
    let uses = trace.uses();
    let mut rows = Vec::new();
    let Some(root) = trace.graph.nodes.len().checked_sub(1) else {
        return rows;
    };
    let mut waiting = vec![Branch {
        node: root,
        from: None,
        before: String::new(),
        under: String::new(),
    }];
    while let Some(branch) = waiting.pop() {
        let Branch { node, from, .. } = branch;
        let argument = from.map(|(user, place)| &trace.graph.nodes[user].arguments[place]);
        rows.push(row(trace, &branch, argument, &uses));
        if argument.is_some_and(|argument| argument.is_stub) {
            continue;
        }
        let arguments = &trace.graph.nodes[node].arguments;
        for (place, argument) in arguments.iter().enumerate().rev() {
            let is_last = place + 1 == arguments.len();
            let (before, under) = if is_last {
                ("└─ ", "   ")
            } else {
                ("├─ ", "│  ")
            };
            waiting.push(Branch {
                node: argument.node,
                from: Some((node, place)),
                before: format!("{}{before}", branch.under),
                under: format!("{}{under}", branch.under),
            });
        }
    }
    rows
}

/// What is left to be drawn.
struct Branch {
    node: usize,
    /// The node that uses it here, and as which argument.
    from: Option<(usize, usize)>,
    /// What stands before it, and before what is below it.
    before: String,
    under: String,
}

fn row(trace: &Trace, branch: &Branch, argument: Option<&Argument>, uses: &[Vec<Use>]) -> Row {
    let &Branch {
        node: place,
        from,
        ref before,
        ..
    } = branch;
    let node = &trace.graph.nodes[place];
    let numbers = &trace.numbers[place];
    let is_stub = argument.is_some_and(|argument| argument.is_stub);
    let along = from.and_then(|(user, place_there)| {
        let mut all = uses[place].iter();
        all.find(|one| (one.user, one.place) == (user, place_there))
    });
    let is_chosen = |(user, place): (usize, usize)| {
        let is_flat = trace.numbers[user].partials[place] == Some(0.0);
        trace.numbers[user].is_taken && !(trace.graph.nodes[user].chooses() && is_flat)
    };
    let is_taken = numbers.is_taken && from.is_none_or(is_chosen);
    let words = match &node.name {
        Some(name) => format!("{name} = {}", node.formula.text),
        None => node.formula.text.to_string(),
    };
    let words = if is_stub {
        format!("({})", node.name.as_ref().unwrap_or(&node.source))
    } else {
        words
    };
    let value = match numbers.value {
        Some(value) if node.ty == "bool" => (value != 0.0).to_string(),
        Some(value) if !is_stub => number(value),
        _ => String::new(),
    };
    // At a stub stands what flows along this use, at the node itself the sum.
    let adjoint = if is_stub {
        along.map(|along| along.term)
    } else {
        numbers.adjoint
    };
    let adjoint = match adjoint {
        Some(adjoint) => number(adjoint),
        None => String::from("·"),
    };
    let (mut rule, mut factor) = match (along, argument.and_then(|argument| argument.rule.as_ref()))
    {
        (Some(along), Some(rule)) => (rule.to_string(), format!("× {}", number(along.partial))),
        _ if from.is_none() => (String::from("seed"), String::new()),
        _ => (String::new(), String::new()),
    };
    if !is_taken {
        rule = String::from("not taken");
        factor = String::new();
    }
    if !is_stub && uses[place].len() > 1 {
        let terms: Vec<_> = uses[place].iter().map(|one| operand(one.term)).collect();
        let _ = write!(factor, "   sum of {}", terms.join(" + "));
    }
    Row {
        label: format!("{before}{}  {words}", node.letter),
        value,
        adjoint,
        rule,
        factor,
        is_active: node.is_active,
        is_taken,
    }
}
