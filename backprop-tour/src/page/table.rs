//! Tables of instructions as JSON, for the page that has no server.
//!
//! In goes a [`Table`], out come lists such as `["call", "add", [0, 1]]`.

use backprop_compiler::graph::Comparison;
use serde_json::{Value, json};

use super::json::number;
use crate::table::{Instruction, Region, Table};

pub(super) fn json(table: &Table) -> Value {
    json!({
        "nodes": table.nodes.iter().map(instruction).collect::<Vec<_>>(),
        "body": region(&table.body),
        "slopes": table.slopes,
    })
}

fn region(region: &Region) -> Value {
    json!({ "nodes": region.nodes, "results": region.results })
}

fn instruction(instruction: &Instruction) -> Value {
    match instruction {
        Instruction::Input(input) => json!(["input", input]),
        Instruction::Number(x) => json!(["number", number(*x)]),
        Instruction::Call(name, arguments) => json!(["call", name, arguments]),
        Instruction::Compare(comparison, a, b) => json!(["compare", sign(*comparison), a, b]),
        Instruction::Ask(question, x) => json!(["ask", question, x]),
        Instruction::Not(truth) => json!(["not", truth]),
        Instruction::Single(x) => json!(["single", x]),
        Instruction::Select(condition, then, other) => json!(["select", condition, then, other]),
        Instruction::If(condition, then, other) => {
            json!(["if", condition, region(then), region(other)])
        }
        Instruction::Result(owner, which) => json!(["result", owner, which]),
        Instruction::Add(input, at) => json!(["add", input, at]),
    }
}

fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
        Comparison::Equal => "==",
        Comparison::NotEqual => "!=",
    }
}
