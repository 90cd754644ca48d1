// The back end of a page without a server: the table of instructions that was baked into it, run on
// the numbers of the sliders. In goes a question, out comes what the server would answer.

/** Runs a table on the inputs; out come its results. */
function runTable(table, inputs) {
  const values = new Array(table.nodes.length).fill(NaN);
  const chosen = new Map();
  const slopes = new Array(table.slopes).fill(0);
  const isFound = [];
  const region = ({ nodes, results }) => {
    for (const index of nodes) values[index] = instruction(index, table.nodes[index]);
    return results.map((index) => values[index]);
  };
  const instruction = (index, [kind, ...rest]) => {
    switch (kind) {
      case "input": return inputs[rest[0]];
      case "number": return rest[0];
      case "call": return FUNCTIONS_OF_RUST[rest[0]](...rest[1].map((at) => values[at]));
      case "compare": return compare(rest[0], values[rest[1]], values[rest[2]]) ? 1 : 0;
      case "ask": return QUESTIONS_OF_RUST[rest[0]](values[rest[1]]) ? 1 : 0;
      case "not": return 1 - values[rest[0]];
      case "single": return Math.fround(values[rest[0]]);
      case "select": return values[rest[0]] ? values[rest[1]] : values[rest[2]];
      case "if": {
        chosen.set(index, region(values[rest[0]] ? rest[1] : rest[2]));
        return chosen.get(index)[0];
      }
      case "result": return chosen.get(rest[0])[rest[1]];
      case "add": {
        const [input, at] = rest;
        slopes[input] = isFound[input] ? slopes[input] + values[at] : values[at];
        isFound[input] = true;
        return NaN;
      }
      default: return NaN;
    }
  };
  return [...region(table.body), ...slopes];
}

function compare(sign, a, b) {
  switch (sign) {
    case "<": return a < b;
    case "<=": return a <= b;
    case ">": return a > b;
    case ">=": return a >= b;
    case "==": return a === b;
    default: return a !== b;
  }
}

/** The value and the gradient, which is right where the product of the steps overflows. */
function valueAndGradient(baked, inputs) {
  const [value, ...gradient] = runTable(baked.gradient, inputs);
  return [value, gradient];
}

/** The numbers of each node, in the order in which the compiler lists them. */
function numbersOf(baked, at, gradient) {
  const { graph } = baked;
  const list = runTable(baked.numbers, at);
  let next = graph.inputs.length;
  const chosen = [];
  const numbers = graph.nodes.map((node, index) => {
    const isNumber = ["f32", "f64", "bool", "i32"].includes(node.type);
    const value = isNumber ? list[next++] : null;
    const adjoint = node.active ? list[next++] : null;
    const partials = node.arguments.map((argument) => (argument.rule ? list[next++] : null));
    if (["if", "match"].includes(node.operation)) chosen[index] = list[next++];
    return { value, adjoint, partials, taken: true };
  });
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const { branch } = graph.nodes[index];
    if (branch) numbers[index].taken = numbers[branch.of].taken && chosen[branch.of] === branch.arm;
    if (!numbers[index].taken) Object.assign(numbers[index], { value: null, adjoint: null, partials: numbers[index].partials.map(() => null) });
  }
  for (const [input, { node }] of graph.inputs.entries()) {
    if (node !== null && node !== undefined) numbers[node].adjoint = gradient[input];
  }
  return numbers;
}

/** Central differences, with steps in proportion to the inputs. */
function differences(baked, at) {
  return at.map((x, input) => {
    const step = 6e-6 * Math.max(1, Math.abs(x));
    const moved = (by) => valueAndGradient(baked, at.map((y, other) => (other === input ? y + by : y)))[0];
    return (moved(step) - moved(-step)) / (x + step - (x - step));
  });
}

/** Answers as the server does. */
function answerBaked(baked, { inputs, plot }) {
  const names = baked.graph.inputs.map((input) => input.name);
  const at = names.map((name, index) => (Number.isFinite(inputs[name]) ? inputs[name] : baked.at[index]));
  const [value, gradient] = valueAndGradient(baked, at);
  const selected = Math.max(0, names.indexOf(plot.input));
  const { from, to } = { from: -2, to: 2, ...plot };
  const curves = { input: selected, from, to, x: [], f: [], d: [] };
  const count = 200;
  for (let step = 0; step <= count; step += 1) {
    const x = from + ((to - from) * step) / count;
    const [f, slopes] = valueAndGradient(baked, at.map((y, input) => (input === selected ? x : y)));
    curves.x.push(x);
    curves.f.push(f);
    curves.d.push(slopes[selected]);
  }
  const results = runTable(baked.codeTable, at);
  const code = baked.code.map((line) => (line.result === null ? line : { ...line, number: results[line.result] }));
  return {
    source: baked.source, graph: baked.graph, at, value, gradient, numbers: numbersOf(baked, at, gradient), plot: curves,
    check: differences(baked, at), code, exports: at.every((x, index) => x === baked.at[index]) ? baked.exports : {},
  };
}
