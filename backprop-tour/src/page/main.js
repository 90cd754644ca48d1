// The page itself: what is typed, slid, stepped and chosen. It asks its back end one question,
// trace(expression, inputs), and draws the answer; a mistake leaves the last good picture.

const EXAMPLES = [
  ["(4*x+1)^2", "(4*x+1)^2", { x: 1 }],
  ["sigmoid", "1/(1+e^(-x))", { x: 0.5 }],
  ["softplus", "ln(1+exp(x))", { x: 0.5 }],
  ["x·sin x", "x*sin(x)", { x: 1 }],
  ["bell curve", "exp(-x^2)", { x: 0.5 }],
  ["three inputs", "sin(x*y) + z*x^2", { x: 1, y: 0.5, z: 2 }],
  ["with if", "if x > 0 { x^2 } else { sin(x) }", { x: 1 }],
  ["a neuron", "let a = w[0]*x + w[1]; tanh(a)^2", { "w[0]": 0.5, "w[1]": -0.3, x: 1 }],
];

const state = {
  expression: "", inputs: {}, ranges: {}, selected: 0, step: Infinity, tab: "Rust", trace: null, steps: [],
  asked: 0, isBusy: false, isWaiting: false, lit: null,
};

const part = (id) => document.getElementById(id);

function html(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** How far a slider goes for a value: a round number to both sides of zero. */
function rangeFor(value) {
  const size = Math.abs(value);
  if (!(size >= 2)) return 2;
  const power = 10 ** Math.floor(Math.log10(size * 1.25));
  return [1, 2, 5, 10].map((factor) => factor * power).find((bound) => bound >= size * 1.25) || 2;
}

/** Asks for the state's trace; while one is asked for, the next one waits, and only the latest. */
async function ask() {
  if (state.isBusy) {
    state.isWaiting = true;
    return;
  }
  state.isBusy = true;
  const typed = state.expression;
  const { inputs } = state.trace ? state.trace.graph : { inputs: [] };
  const name = inputs[state.selected] ? inputs[state.selected].name : null;
  const range = (name !== null && state.ranges[name]) || 2;
  try {
    const answer = await backend({ expression: typed, inputs: state.inputs, plot: { input: name, from: -range, to: range } });
    if (typed === state.expression) receive(answer, typed);
  } catch (error) {
    showMistakes([{ message: "the server does not answer", help: String(error.message || error), text: "", column: 0, width: 0 }]);
  } finally {
    state.isBusy = false;
    if (state.isWaiting) {
      state.isWaiting = false;
      ask();
    }
  }
}

function receive(answer, typed) {
  if (answer.mistakes) {
    showMistakes(answer.mistakes);
    return;
  }
  showMistakes([]);
  const before = state.trace;
  state.trace = answer;
  const names = answer.graph.inputs.map((input) => input.name);
  answer.typed = typed;
  const isNew = !before || before.typed !== typed || before.graph.inputs.length !== names.length;
  for (const [at, name] of names.entries()) {
    // What has been moved since the question is newer than the answer.
    if (!Number.isFinite(state.inputs[name])) state.inputs[name] = answer.at[at];
    if (!state.ranges[name] || Math.abs(answer.at[at]) > state.ranges[name]) state.ranges[name] = rangeFor(answer.at[at]);
  }
  if (state.selected >= names.length) state.selected = 0;
  state.steps = stepsOf(answer);
  if (isNew) {
    state.step = Infinity;
    makeRoom();
    drawInputs();
  }
  draw();
  const { plot } = answer;
  if (!plot) return;
  const range = state.ranges[names[state.selected]];
  if (plot.input !== state.selected || plot.to !== range) ask();
}

/** A tree that is too wide for its column stands above both, and its derivation below them. */
function makeRoom() {
  const [tree, derivation] = [part("tree-card"), part("derivation-card")];
  const [left, right] = [part("code-card").parentElement, part("plot-card").parentElement];
  const needsRoom = isWide(state.trace, left.clientWidth - 44);
  if (needsRoom === (tree.parentElement !== left)) return;
  if (needsRoom) {
    left.before(tree);
    right.after(derivation);
  } else {
    left.prepend(tree);
    right.append(derivation);
  }
}

function showMistakes(mistakes) {
  const box = part("mistake");
  box.replaceChildren();
  document.querySelector(".ask").classList.toggle("is-wrong", mistakes.length > 0);
  for (const mistake of mistakes.slice(0, 5)) {
    if (mistake.text) {
      const skipped = Math.max(0, mistake.column - 40);
      const line = [...mistake.text].slice(skipped, skipped + 90).join("");
      const caret = " ".repeat(mistake.column - skipped) + "^".repeat(Math.max(1, Math.min(mistake.width, 60)));
      box.append(html("pre", {}, `${line}\n${caret}`));
    }
    box.append(html("p", { class: "what" }, mistake.message));
    if (mistake.help) box.append(html("p", {}, mistake.help));
  }
}

/** Draws everything that depends on the numbers. */
function draw() {
  const { trace } = state;
  drawHead();
  const available = part("tree").clientWidth || 700;
  part("tree").replaceChildren(drawTree(trace, state.selected, available));
  const isNew = part("tree").dataset.typed !== trace.typed;
  part("tree").dataset.typed = trace.typed;
  // What does not fit is scrolled to; the result is seen first.
  if (isNew) {
    const middle = (found) => found.getBoundingClientRect().left + found.getBoundingClientRect().width / 2;
    part("tree").scrollLeft += middle(part("tree").querySelector(".node")) - middle(part("tree"));
  }
  drawChain();
  part("derivation").replaceChildren(drawDerivation(trace, state.steps));
  // A trace without its function has numbers for one place alone.
  part("plot-card").hidden = !trace.plot;
  if (trace.plot) {
    fitPlot(part("plot").clientWidth);
    part("plot").replaceChildren(drawPlot(trace, state.selected));
    part("derivation").append(drawCheck(trace));
  }
  drawCode();
  drawDots();
  showInputs();
  showStep();
}

function headText(trace) {
  const names = trace.graph.inputs.map((input) => input.name.split(/[[.]/)[0]);
  return `f(${[...new Set(names)].join(", ")})`;
}

function drawHead() {
  const { trace } = state;
  const { inputs } = trace.graph;
  part("head").textContent = `${headText(trace)} =`;
  const names = [...new Set(inputs.map((input) => nameLatex(input.name.split(/[[.]/)[0])))].join(", ");
  const { formula: whole, derivatives } = trace.graph;
  part("formula").replaceChildren(whole.latex ? formula(`f(${names}) = ${whole.latex}`) : "");
  const derivative = derivatives[state.selected];
  const left = inputs.length === 1 ? `f'(${names})` : fraction("f", nameLatex(inputs[state.selected].name));
  part("derivative").replaceChildren(derivative && derivative.latex ? formula(`${left} = ${derivative.latex}`) : "");
  const said = [html("span", {}, "at ", ...inputs.flatMap((input, at) => [`${at ? ", " : ""}${input.name} = `, html("b", {}, pretty(trace.at[at]))]))];
  said.push(html("span", {}, "value ", html("b", { class: "value", id: "value" }, pretty(trace.value))));
  if (inputs.length === 1) said.push(html("span", {}, "slope ", html("b", { class: "slope", id: "slope" }, pretty(trace.gradient[0]))));
  else for (const [at, input] of inputs.entries()) said.push(html("span", {}, `∂f/∂${input.name} `, html("b", { class: "slope" }, pretty(trace.gradient[at]))));
  if (!Number.isFinite(trace.value)) said.push(html("span", { class: "note" }, Number.isNaN(trace.value) ? "the function is not defined here" : "the value is infinite here"));
  else if (trace.gradient.some((slope) => !Number.isFinite(slope))) said.push(html("span", { class: "note" }, "the slope is not finite here"));
  part("result").replaceChildren(...said);
}

function drawChain() {
  const lines = chainLines(state.trace, state.selected).map((latex) => html("div", {}, formula(latex)));
  part("chain").replaceChildren(...lines);
}

function drawCode() {
  const { trace } = state;
  const tabs = [...(trace.code ? ["Rust"] : []), ...Object.keys(trace.exports)];
  if (!tabs.includes(state.tab)) [state.tab] = tabs;
  part("tabs").replaceChildren(
    ...tabs.map((name) => {
      const isChosen = name === state.tab;
      const tab = html("button", { type: "button", role: "tab", "aria-selected": isChosen, tabindex: isChosen ? 0 : -1 }, name);
      tab.addEventListener("click", () => chooseTab(name));
      tab.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        event.stopPropagation();
        chooseTab(tabs[(tabs.indexOf(name) + step + tabs.length) % tabs.length]);
        part("tabs").querySelector("[aria-selected=true]").focus();
      });
      return tab;
    }),
  );
  part("code").replaceChildren(state.tab === "Rust" ? drawRust(trace) : drawExport(trace.exports[state.tab]));
}

function chooseTab(name) {
  state.tab = name;
  drawCode();
  showStep();
}

function drawDots() {
  part("dots").replaceChildren(
    ...state.steps.map((step, at) => {
      const dot = html("i", { class: step.isBackward ? "b" : "", title: `Step ${at + 1}` });
      dot.addEventListener("click", () => goTo(at + 1));
      return dot;
    }),
  );
}

/** A slider and a box for each input. */
function drawInputs() {
  const { inputs } = state.trace.graph;
  part("inputs").replaceChildren(
    ...inputs.map(({ name }, at) => {
      const range = state.ranges[name];
      const choose = html("button", { type: "button", "aria-label": `Show the path to ${name}` }, math(nameLatex(name)));
      choose.addEventListener("click", () => select(at));
      const slider = html("input", { type: "range", min: -range, max: range, step: range / 200, "aria-label": name });
      const box = html("input", { type: "number", step: "any", "aria-label": `${name}, as a number` });
      slider.addEventListener("input", () => setInput(name, Number(slider.value), slider));
      box.addEventListener("input", () => {
        if (box.value !== "" && Number.isFinite(Number(box.value))) setInput(name, Number(box.value), box);
      });
      const line = html("div", { class: "input", "data-input": at }, choose, slider, box);
      if (inputs.length === 1) choose.disabled = true;
      slider.disabled = box.disabled = !state.trace.plot;
      return line;
    }),
  );
}

function setInput(name, value, source) {
  // A slider stops at numbers with many digits, since its ends are round and its step is not.
  state.inputs[name] = source.type === "range" ? Number(value.toPrecision(6)) : value;
  const at = state.trace.graph.inputs.findIndex((input) => input.name === name);
  if (source.type === "number" && Math.abs(value) > state.ranges[name]) state.ranges[name] = rangeFor(value);
  if (at >= 0 && state.trace.graph.inputs.length > 1 && at !== state.selected) state.selected = at;
  ask();
}

function showInputs() {
  const { inputs } = state.trace.graph;
  for (const [at, { name }] of inputs.entries()) {
    const line = part("inputs").children[at];
    if (!line) continue;
    const [choose, slider, box] = line.children;
    const range = state.ranges[name];
    choose.setAttribute("aria-pressed", inputs.length > 1 && at === state.selected);
    slider.min = -range;
    slider.max = range;
    slider.step = range / 200;
    if (document.activeElement !== slider) slider.value = state.inputs[name];
    if (document.activeElement !== box) box.value = String(state.inputs[name]);
  }
}

function select(at) {
  state.selected = at;
  draw();
  ask();
}

// Steps.

function goTo(step) {
  if (!state.trace) return;
  state.step = Math.max(0, Math.min(state.steps.length, step));
  showStep();
}

function current() {
  return Math.min(state.step, state.steps.length);
}

/** Shows what the first steps have found, and hides the rest. */
function showStep() {
  const step = current();
  const done = { forward: new Set(), backward: new Set() };
  for (const { index, isBackward } of state.steps.slice(0, step)) done[isBackward ? "backward" : "forward"].add(index);
  const { nodes } = state.trace.graph;
  const isKnown = (index) => nodes[index].kind !== "operation" || !state.trace.numbers[index].taken || done.forward.has(index);
  const isUntaken = (index) => !state.trace.numbers[index].taken;
  for (const found of document.querySelectorAll("#tree [data-forward]")) {
    found.classList.toggle("later", !isKnown(Number(found.dataset.forward)));
  }
  for (const found of document.querySelectorAll("#tree [data-backward]")) {
    const index = Number(found.dataset.backward);
    found.classList.toggle("later", !done.backward.has(index) && !isUntaken(index));
  }
  const now = step < state.steps.length || step > 0 ? state.steps[step - 1] : null;
  for (const found of document.querySelectorAll("#derivation tr[data-step]")) {
    const at = Number(found.dataset.step);
    found.classList.toggle("later", at >= step);
    found.classList.toggle("now", step < state.steps.length && at === step - 1);
  }
  for (const [at, dot] of [...part("dots").children].entries()) dot.classList.toggle("done", at < step);
  part("chain").classList.toggle("later", step < state.steps.length);
  part("first").disabled = part("back").disabled = step === 0;
  part("next").disabled = part("last").disabled = step === state.steps.length;
  part("step").textContent = sayStep(step, now);
  light(state.lit);
}

function sayStep(step, now) {
  const all = state.steps.length;
  if (step === 0) return `Step 0 of ${all}: only the inputs are known`;
  const node = state.trace.graph.nodes[now.index];
  const numbers = state.trace.numbers[now.index];
  const found = now.isBackward ? `${slopeName(state.trace, now.index)} = ${pretty(numbers.adjoint)}` : `${node.letter} = ${truth(node, numbers.value)}`;
  return step === all ? `All ${all} steps` : `Step ${step} of ${all}: ${found}`;
}

/** Lights a node, its rows and its lines of code. */
function light(index) {
  state.lit = index;
  for (const found of document.querySelectorAll("[data-node]")) {
    found.classList.toggle("lit", index !== null && Number(found.dataset.node) === index);
  }
}

for (const id of ["tree", "derivation", "code"]) {
  const over = (event) => {
    const found = event.target.closest("[data-node]");
    light(found ? Number(found.dataset.node) : null);
  };
  part(id).addEventListener("pointerover", over);
  part(id).addEventListener("focusin", over);
  part(id).addEventListener("pointerleave", () => light(null));
  part(id).addEventListener("focusout", () => light(null));
}

part("first").addEventListener("click", () => goTo(0));
part("back").addEventListener("click", () => goTo(current() - 1));
part("next").addEventListener("click", () => goTo(current() + 1));
part("last").addEventListener("click", () => goTo(Infinity));

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input, textarea, select");
  if (isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
  const to = { ArrowLeft: current() - 1, ArrowRight: current() + 1, Home: 0, End: Infinity }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  goTo(to);
});

// The plot is a slider too: where it is pressed, there is x.
part("plot").addEventListener("pointerdown", (event) => followPlot(event));
part("plot").addEventListener("pointermove", (event) => {
  if (event.buttons === 1) followPlot(event);
});

function followPlot(event) {
  const picture = part("plot").firstElementChild;
  if (!picture || !state.trace) return;
  const frame = picture.getBoundingClientRect();
  const at = ((event.clientX - frame.left) / frame.width) * PLOT.width;
  const share = (at - PLOT.left) / (PLOT.width - PLOT.left - PLOT.right);
  if (share < 0 || share > 1) return;
  const { plot, graph } = state.trace;
  const raw = plot.from + share * (plot.to - plot.from);
  const step = (plot.to - plot.from) / 400;
  state.inputs[graph.inputs[state.selected].name] = Number((Math.round(raw / step) * step).toPrecision(6));
  ask();
}

// The theme: the system's, until another is chosen.

function remember(name, value) {
  try {
    if (value === undefined) return localStorage.getItem(name);
    localStorage.setItem(name, value);
  } catch {
    // A page from a file may keep nothing.
  }
  return null;
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
}

const system = matchMedia("(prefers-color-scheme: dark)");
setTheme(remember("tour-theme") || (system.matches ? "dark" : "light"));
system.addEventListener("change", () => {
  if (!remember("tour-theme")) setTheme(system.matches ? "dark" : "light");
});
part("theme").addEventListener("click", () => {
  const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  remember("tour-theme", theme);
  setTheme(theme);
});

part("link").addEventListener("click", () => {
  const query = new URLSearchParams({ f: state.expression });
  for (const { name } of state.trace ? state.trace.graph.inputs : []) query.set(name, String(state.inputs[name]));
  history.replaceState(null, "", `#${query}`);
  copy(location.href, part("link"));
});

part("save").addEventListener("click", () => {
  if (!state.trace) return;
  const picture = drawTree(state.trace, state.selected, Infinity);
  const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const wanted = sheets.filter((rule) => rule.selectorText && /root|node|edge|tip|pill|arm|untaken|off-path/.test(rule.selectorText));
  picture.prepend(svg("style", {}, wanted.map((rule) => rule.cssText).join("\n")));
  picture.setAttribute("data-theme", document.documentElement.dataset.theme);
  const file = new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });
  const link = html("a", { href: URL.createObjectURL(file), download: "tree.svg" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
});

let width = 0;
new ResizeObserver(() => {
  const now = part("tree").clientWidth;
  if (state.trace && Math.abs(now - width) > 4) {
    width = now;
    draw();
  }
}).observe(part("tree"));

/** Another expression: what is known of its inputs is kept. */
function setExpression(text, inputs) {
  state.expression = text;
  if (part("text").value !== text) part("text").value = text;
  if (inputs) {
    state.inputs = { ...inputs };
    state.ranges = {};
    state.selected = 0;
  }
  for (const button of part("examples").querySelectorAll("button")) {
    button.setAttribute("aria-pressed", button.dataset.text === text);
  }
  ask();
}

function start() {
  const query = new URLSearchParams(location.hash.slice(1));
  const given = {};
  for (const [name, value] of query) {
    if (name !== "f" && value !== "" && Number.isFinite(Number(value))) given[name] = Number(value);
  }
  if (BAKED) {
    part("text").readOnly = true;
    setExpression(BAKED.typed, Object.keys(given).length ? given : undefined);
    return;
  }
  part("examples").append("Try");
  for (const [name, text, inputs] of EXAMPLES) {
    const button = html("button", { type: "button", "data-text": text }, name);
    button.addEventListener("click", () => setExpression(text, inputs));
    part("examples").append(button);
  }
  part("text").addEventListener("input", () => setExpression(part("text").value));
  const [, first, inputs] = EXAMPLES[0];
  if (query.get("f")) setExpression(query.get("f"), given);
  else setExpression(first, inputs);
}

start();
