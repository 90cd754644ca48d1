//! From the compiler's graph to a table of instructions.
//!
//! In goes a function's graph with the places of its inputs, out comes a [`Table`], or what in it is
//! not a matter of numbers alone. Words that the compiler copies are translated where they stand.

use std::collections::HashMap;

use backprop_compiler::graph::{Function, Id, Op, Region as GraphRegion, Shape, Step, Type};
use proc_macro2::TokenStream;
use syn::Stmt;
use syn::parse::Parser;

use super::words::{Meaning, Translator};
use super::{Instruction, Region, Table};

/// Which number of which parameter.
type Place = (usize, Vec<Step>);

/// Makes the table of a function whose inputs are at `places`; `names` gives the parameters their
/// meaning in copied words, by the places of the inputs.
pub(crate) fn lower(
    function: &Function,
    places: &[Place],
    names: &[(String, Vec<usize>, bool)],
    slopes: usize,
) -> Result<Table, String> {
    let mut lower = Lower {
        function,
        inputs: places.iter().cloned().zip(0..).collect(),
        table: Table {
            slopes,
            ..Table::default()
        },
        found: HashMap::new(),
        packs: HashMap::new(),
        words: Translator::default(),
    };
    let mut region = Region::default();
    for (name, inputs, is_list) in names {
        let inputs = inputs.iter().map(|&input| {
            let place = lower.push(Instruction::Input(input), &mut region);
            Meaning::Number(place, false)
        });
        let mut inputs: Vec<_> = inputs.collect();
        let meaning = if *is_list || inputs.len() != 1 {
            Meaning::List(inputs)
        } else {
            inputs.swap_remove(0)
        };
        lower.words.name(name, meaning);
    }
    lower.region(&function.body, &mut region)?;
    lower.table.body = region;
    Ok(lower.table)
}

struct Lower<'a> {
    function: &'a Function,
    inputs: HashMap<Place, usize>,
    table: Table,
    /// The instruction of each node.
    found: HashMap<Id, usize>,
    /// The numbers of each list, which stand among the arguments of the function that takes it.
    packs: HashMap<Id, Vec<usize>>,
    words: Translator,
}

impl Lower<'_> {
    fn push(&mut self, instruction: Instruction, region: &mut Region) -> usize {
        let place = self.table.nodes.len();
        self.table.nodes.push(instruction);
        region.nodes.push(place);
        place
    }

    fn region(&mut self, from: &GraphRegion, to: &mut Region) -> Result<(), String> {
        for &id in &from.nodes {
            if let Some(place) = self.node(id, to)? {
                self.found.insert(id, place);
            }
        }
        for result in &from.results {
            let place = self.found.get(result);
            to.results.push(*place.ok_or("a result without a number")?);
        }
        Ok(())
    }

    fn node(&mut self, id: Id, region: &mut Region) -> Result<Option<usize>, String> {
        let node = self.function.node(id);
        let args: Vec<usize> = node
            .args
            .iter()
            .flat_map(|arg| match self.packs.get(arg) {
                Some(list) => list.clone(),
                None => self.found.get(arg).copied().into_iter().collect(),
            })
            .collect();
        let arg = |at: usize| args.get(at).copied().ok_or("an argument without a number");
        let instruction = match &node.op {
            Op::Element { parameter, path } => {
                let place = (*parameter, path.clone());
                let input = self.inputs.get(&place);
                Instruction::Input(*input.ok_or("an element that is no input")?)
            }
            Op::Number(bits) => Instruction::Number(f64::from_bits(*bits)),
            Op::Truth(truth) => Instruction::Number(f64::from(*truth)),
            Op::Constant(index) | Op::Pure(index) => {
                let words = &self.function.verbatim[*index];
                return self.constant(words, region).map(Some);
            }
            Op::Statement(index) => {
                let words = self.function.verbatim[*index].clone();
                let statements = syn::Block::parse_within.parse2(words.clone());
                let statements = statements.map_err(|_| cannot(&words))?;
                for statement in &statements {
                    self.statement(statement, &words, region)?;
                }
                return Ok(None);
            }
            Op::Bind(index) => {
                let binding = &self.function.bindings[*index];
                let name = binding.name.to_string();
                let meaning = meaning(&binding.shape, &mut args.iter().copied());
                self.words.name(&name, meaning);
                return Ok(None);
            }
            Op::Open | Op::Close | Op::Check(_) => return Ok(None),
            Op::Pack => {
                self.packs.insert(id, args);
                return Ok(None);
            }
            // The items of a list are computed from its numbers.
            Op::Call(_) if node.ty == Type::Pack => Instruction::Number(f64::NAN),
            Op::Call(name) => Instruction::Call(name, args.clone()),
            Op::Compare(comparison) => Instruction::Compare(*comparison, arg(0)?, arg(1)?),
            Op::Not => Instruction::Not(arg(0)?),
            Op::Predicate(question) => Instruction::Ask(question, arg(0)?),
            Op::Cast => match node.ty {
                Type::Float(float) if float.name() == "f32" => Instruction::Single(arg(0)?),
                _ => return Ok(Some(arg(0)?)),
            },
            Op::Select => Instruction::Select(arg(0)?, arg(1)?, arg(2)?),
            Op::If => {
                let condition = arg(0)?;
                let [mut then, mut other] = [Region::default(), Region::default()];
                self.region(&node.regions[0], &mut then)?;
                self.region(&node.regions[1], &mut other)?;
                Instruction::If(condition, then, other)
            }
            Op::Result(place) => Instruction::Result(arg(0)?, *place),
            Op::Accumulate { parameter, path } => {
                let place = (*parameter, path.clone());
                let input = *self.inputs.get(&place).ok_or("a slope of no input")?;
                Instruction::Add(input, *args.last().ok_or("a slope without a number")?)
            }
            other => return Err(format!("{other:?} is not a matter of numbers alone")),
        };
        let is_single = matches!(instruction, Instruction::Call(..))
            && matches!(node.ty, Type::Float(float) if float.name() == "f32");
        let place = self.push(instruction, region);
        if is_single {
            return Ok(Some(self.push(Instruction::Single(place), region)));
        }
        Ok(Some(place))
    }

    /// Copied words, whose instructions the translator appends to the outermost region.
    fn constant(&mut self, words: &TokenStream, region: &mut Region) -> Result<usize, String> {
        let expr = syn::parse2(words.clone()).map_err(|_| cannot(words))?;
        let place = self.within(region, |lower| lower.words.number(&expr, &mut lower.table));
        place.ok_or_else(|| cannot(words))
    }

    fn statement(
        &mut self,
        statement: &Stmt,
        words: &TokenStream,
        region: &mut Region,
    ) -> Result<(), String> {
        let done = self.within(region, |lower| {
            lower.words.statement(statement, &mut lower.table)
        });
        done.ok_or_else(|| cannot(words))
    }

    /// Moves what `work` appends to the outermost region into `region`.
    fn within<T>(&mut self, region: &mut Region, work: impl FnOnce(&mut Self) -> T) -> T {
        let done = work(self);
        region.nodes.append(&mut self.table.body.nodes);
        done
    }
}

fn cannot(words: &TokenStream) -> String {
    format!("the tour cannot evaluate `{words}`")
}

/// What a binding's name stands for.
fn meaning(shape: &Shape, args: &mut impl Iterator<Item = usize>) -> Meaning {
    match shape {
        Shape::Number => Meaning::Number(args.next().unwrap_or_default(), false),
        Shape::Tuple(all) | Shape::Array(all) => {
            Meaning::List(all.iter().map(|one| meaning(one, args)).collect())
        }
        Shape::Struct(_, all) => {
            Meaning::List(all.iter().map(|(_, one)| meaning(one, args)).collect())
        }
    }
}
