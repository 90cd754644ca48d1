// The derivation: rows forward, then backward, each from values found before, and the chain rule in
// one line. In goes a trace, out come tables and formulas.

const MOST_PATHS = 4;

/** ∂a/∂b. */
function fraction(above, below) {
  return `\\frac{\\partial ${above}}{\\partial ${below}}`;
}

/** A letter as LaTeX: a₁ is a with an index. */
function letterLatex(node) {
  const parts = /^(\p{L})([₀-₉]+)$/u.exec(node.letter);
  if (!parts) return node.letter;
  const digits = [...parts[2]].map((digit) => digit.codePointAt(0) - 0x2080).join("");
  return `${parts[1]}_{${digits}}`;
}

/** The name of an input as LaTeX: w[0] is w with an index. */
function nameLatex(name) {
  const [first, ...path] = name.split(/[[\].]+/).filter(Boolean);
  const base = [...first].length === 1 ? first : `\\mathit{${first.replace(/_/g, "\\_")}}`;
  return path.length ? `${base}_{${path.join(",")}}` : base;
}

/** For each node its uses that a derivative flows along. */
function usesOf(trace) {
  const uses = trace.graph.nodes.map(() => []);
  for (const [user, node] of trace.graph.nodes.entries()) {
    const numbers = trace.numbers[user];
    if (!numbers.taken || numbers.adjoint === null) continue;
    for (const [at, argument] of node.arguments.entries()) {
      if (numbers.partials[at] !== null) uses[argument.node].push({ user, at, partial: numbers.partials[at] });
    }
  }
  return uses;
}

/** All ways from the result down to a node, or nothing where there are too many. */
function pathsTo(uses, target, root) {
  const found = [];
  const walk = (node, path) => {
    if (found.length > MOST_PATHS || path.length > 60) return;
    if (node === root) found.push([...path].reverse());
    else for (const use of uses[node]) walk(use.user, [...path, { ...use, node }]);
  };
  walk(target, []);
  return found.length > MOST_PATHS ? null : found;
}

/** Letters in a formula replaced by their numbers: a \cdot b becomes 4 \cdot 1. */
function withNumbers(trace, node) {
  const byLetter = new Map();
  for (const argument of node.arguments) {
    const other = trace.graph.nodes[argument.node];
    byLetter.set(letterLatex(other), argument.node);
  }
  return substitute(trace, node.formula.latex, byLetter);
}

function substitute(trace, latex, byLetter) {
  if (!latex) return "";
  const words = latex.match(/\\[a-zA-Z]+|\\.|[a-zA-Z]_\{\d+\}|./gsu) || [];
  let isText = 0;
  return words
    .map((word, at) => {
      if (["\\text", "\\mathrm", "\\operatorname", "\\mathit"].includes(word)) isText = 1;
      else if (word === "}" && isText) isText = 0;
      const index = isText ? undefined : byLetter.get(word);
      if (index === undefined) return word;
      const node = trace.graph.nodes[index];
      const number = trace.numbers[index].value;
      if (node.type === "bool") return `\\text{${truth(node, number)}}`;
      const stands = words[at - 1] === undefined || words[at - 1] === "(" ? !/^\s*[\^]/.test(words[at + 1] || "") : false;
      const inBraces = words[at - 1] === "{" && words[at + 1] === "}";
      return latexNumber(number, !(stands || inBraces));
    })
    .join("");
}

/** The forward row of a node: c = a · b = 4 · 1. */
function forwardLatex(trace, index) {
  const node = trace.graph.nodes[index];
  const letter = letterLatex(node);
  if (node.operation === "if") return branchLatex(trace, node, letter);
  const inNumbers = withNumbers(trace, node);
  return `${letter} = ${node.formula.latex}${inNumbers && inNumbers !== node.formula.latex ? ` = ${inNumbers}` : ""}`;
}

/** Of a branch the row says which one is taken. */
function branchLatex(trace, node, letter) {
  const [condition, then, other] = node.arguments.map((argument) => argument.node);
  const holds = trace.numbers[condition].value;
  const taken = holds ? then : other;
  const letters = letterLatex(trace.graph.nodes[taken]);
  return `${letter} = ${letters}\\text{, since } ${letterLatex(trace.graph.nodes[condition])} \\text{ is ${holds ? "true" : "false"}}`;
}

/** The backward row of a node: ∂g/∂c = ∂g/∂e · ∂e/∂c = 10 · 1. */
function backwardLatex(trace, uses, index) {
  const { nodes } = trace.graph;
  const root = nodes.length - 1;
  const top = letterLatex(nodes[root]);
  const here = letterLatex(nodes[index]);
  const left = fraction(top, here);
  if (index === root) return `${left} = 1`;
  if (!uses[index].length) return `${left} = 0`;
  const many = uses[index].length > 1;
  const terms = uses[index].map((use) => {
    const user = letterLatex(nodes[use.user]);
    return use.user === root ? fraction(user, here) : `${fraction(top, user)} \\cdot ${fraction(user, here)}`;
  });
  const isDirect = uses[index].every((use) => use.user === root);
  const factor = (latex) => (isSum(latex) || latex.startsWith("-") ? `\\left(${latex}\\right)` : latex);
  const inLetters = uses[index].map((use) => {
    const latex = partialLatex(nodes[use.user].arguments[use.at]);
    if (!latex) return null;
    return use.user === root ? latex : `${latexNumber(trace.numbers[use.user].adjoint, many)} \\cdot ${factor(latex)}`;
  });
  const inNumbers = uses[index].map((use) => {
    const latex = partialInNumbers(trace, use);
    return use.user === root ? latex : `${latexNumber(trace.numbers[use.user].adjoint, many)} \\cdot ${factor(latex)}`;
  });
  const parts = many && isDirect ? [] : [terms.join(" + ")];
  const letters = inLetters.every((latex) => latex !== null) ? inLetters.join(" + ") : null;
  const numbers = inNumbers.join(" + ");
  if (parts[0] === left) parts.length = 0;
  if (letters && letters !== numbers) parts.push(letters);
  parts.push(numbers);
  return `${left} = ${parts.join(" = ")}`;
}

/** A local derivative with numbers for its letters: 2 \cdot 5^{1}. */
function partialInNumbers(trace, use) {
  const { nodes } = trace.graph;
  const node = nodes[use.user];
  const latex = partialLatex(node.arguments[use.at]);
  if (!latex) return latexNumber(use.partial, false);
  const byLetter = new Map([[letterLatex(node), use.user]]);
  for (const argument of node.arguments) byLetter.set(letterLatex(nodes[argument.node]), argument.node);
  // An exponent is worked out: 5^{2 - 1} is 5^{1}.
  return substitute(trace, latex, byLetter).replace(/\{(-?\d+) - 1\}/g, (_, power) => `{${Number(power) - 1}}`);
}

/** A local derivative in letters; of one with cases the number says more. */
function partialLatex({ partial }) {
  return partial.latex.includes("cases") ? "" : partial.latex;
}

function isSum(latex) {
  return /[+]|.-/.test(latex.replace(/\{[^{}]*\}/g, "").replace(/\\left\(.*?\\right\)/g, ""));
}

/** The chain rule for one input, each line a formula. */
function chainLines(trace, selected) {
  const { nodes, inputs } = trace.graph;
  const root = nodes.length - 1;
  const top = letterLatex(nodes[root]);
  const { node: target, name } = inputs[selected];
  const left = fraction(top, nameLatex(name));
  const end = `\\SLOPE{${latexNumber(trace.gradient[selected], false)}}`;
  if (target === null || target === undefined) return [`${left} = ${end}\\text{, since it does not depend on } ${nameLatex(name)}`];
  if (target === root) return [`${left} = ${end}`];
  const uses = usesOf(trace);
  const paths = pathsTo(uses, target, root);
  if (paths && paths.length === 0) return [`${left} = ${end}\\text{, since no derivative flows to it here}`];
  const lines = [];
  if (paths && paths.reduce((sum, path) => sum + path.length, 0) <= 14) {
    const letters = paths.map((path) => path.map((use) => fraction(letterLatex(nodes[use.user]), letterLatex(nodes[use.node]))).join(" \\cdot "));
    const isOwn = letters.length === 1 && paths[0].length === 1;
    const numbers = paths.map((path) => path.map((use) => latexNumber(use.partial, true)).join(" \\times "));
    // Two uses by the same node would read the same.
    const areApart = new Set(letters).size === letters.length;
    const first = areApart && !isOwn ? `${left} = ${letters.join(" + ")}` : left;
    const wrapped = paths.length > 1 || paths[0].length > 5;
    const sums = paths.map((path) => latexNumber(path.reduce((product, use) => product * use.partial, 1), true));
    const last = paths.length > 1 && paths.some((path) => path.length > 1) ? ` = ${sums.join(" + ")}` : "";
    if (wrapped) lines.push(first, `= ${numbers.join(" + ")}${last} = ${end}`);
    else lines.push(isOwn ? `${left} = ${end}` : `${first} = ${numbers.join(" + ")} = ${end}`);
    return lines;
  }
  const terms = uses[target].map((use) => (use.user === root ? "" : `${fraction(top, letterLatex(nodes[use.user]))} \\cdot `) + fraction(letterLatex(nodes[use.user]), letterLatex(nodes[target])));
  if (terms.length > 6) return [`${left} = ${end}\\text{, the sum over ${terms.length} uses}`];
  const numbers = uses[target].map((use) => latexNumber(trace.numbers[use.user].adjoint * use.partial, true));
  return [`${left} = ${terms.join(" + ")}`, `= ${numbers.join(" + ")} = ${end}`];
}

/** The rows in the order of the steps: forward, then backward. */
function stepsOf(trace) {
  const steps = [];
  const { nodes } = trace.graph;
  for (const [index, node] of nodes.entries()) {
    if (node.kind === "operation" && trace.numbers[index].taken) steps.push({ index, isBackward: false });
  }
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    if (nodes[index].active && trace.numbers[index].taken) steps.push({ index, isBackward: true });
  }
  return steps;
}

function drawDerivation(trace, steps) {
  const uses = usesOf(trace);
  const tables = document.createDocumentFragment();
  const parts = [
    ["Forward: values, leaves first", false],
    ["Backward: gradients, from the result down to the inputs", true],
  ];
  for (const [title, isBackward] of parts) {
    const table = html("table");
    table.append(html("caption", {}, title));
    const body = html("tbody");
    for (const [step, { index, isBackward: isOne }] of steps.entries()) {
      if (isOne === isBackward) body.append(row(trace, uses, index, isBackward, step));
    }
    if (!body.childElementCount) body.append(html("tr", {}, html("td", { class: "quiet" }, isBackward ? "nothing flows back" : "nothing to compute")));
    table.append(body);
    tables.append(table);
  }
  return tables;
}

function row(trace, uses, index, isBackward, step) {
  const node = trace.graph.nodes[index];
  const numbers = trace.numbers[index];
  const latex = isBackward ? backwardLatex(trace, uses, index) : forwardLatex(trace, index);
  const rules = new Set(uses[index].map((use) => trace.graph.nodes[use.user].arguments[use.at].rule));
  const isRoot = index === trace.graph.nodes.length - 1;
  const rule = isBackward ? (isRoot ? "seed" : [...rules].join(", ")) : "";
  const number = isBackward ? pretty(numbers.adjoint) : truth(node, numbers.value);
  const made = html("tr", { class: isBackward ? "b" : "", "data-node": index, "data-step": step });
  const words = latex ? formula(latex) : html("span", {}, node.formula.text);
  made.append(html("td", { class: "letter" }, html("span", {}, node.letter)));
  made.append(html("td", { class: "how" }, html("div", { class: "scroll" }, words)));
  if (isBackward) made.append(html("td", { class: "rule" }, rule));
  made.append(html("td", { class: `number ${isBackward ? "slope" : "value"}` }, number));
  return made;
}

/** Whether central differences agree with the gradient. */
function drawCheck(trace) {
  const box = html("div", { id: "check" });
  for (const [at, input] of trace.graph.inputs.entries()) {
    const [slope, difference] = [trace.gradient[at], trace.check[at]];
    const line = html("div");
    const isOne = trace.graph.inputs.length === 1;
    const left = isOne ? `f'\\left(${latexNumber(trace.at[0], false)}\\right)` : fraction("f", nameLatex(input.name));
    line.append(html("span", { class: "math" }, math(`${left} = ${latexNumber(slope, false)}`)));
    if (!Number.isFinite(slope) || !Number.isFinite(difference)) {
      line.append(html("span", { class: "differs" }, `a finite difference says ${pretty(difference)}: there is no finite slope to compare here`));
    } else if (Math.abs(slope - difference) <= 1e-5 * Math.max(1, Math.abs(slope), Math.abs(trace.value))) {
      line.append(html("span", { class: "agrees" }, `✓ finite difference agrees: ${pretty(Number(difference.toPrecision(6)))}`));
    } else {
      line.append(html("span", { class: "differs" }, `a finite difference says ${pretty(difference)}: a kink, a jump or a pole is near`));
    }
    box.append(line);
  }
  return box;
}
