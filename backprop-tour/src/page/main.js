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
    tellMistakes([{ message: "the server does not answer", help: String(error.message || error), text: "", column: 0, width: 0 }]);
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
    tellMistakes(answer.mistakes);
    return;
  }
  tellMistakes([]);
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

/** Mistakes are told when the typing rests, and are gone as soon as they are mended. */
function tellMistakes(mistakes) {
  clearTimeout(state.telling);
  if (mistakes.length) state.telling = setTimeout(() => showMistakes(mistakes), 250);
  else showMistakes(mistakes);
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
    box.append(html("p", { class: "what" }, ...withCode(mistake.message)));
    if (mistake.help) box.append(html("p", {}, ...withCode(mistake.help)));
  }
}

/** A sentence whose code stands between backticks. */
function withCode(text) {
  return text.split("`").map((part, at) => (at % 2 ? html("code", {}, part) : part));
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
    fitText();
    draw();
  }
}).observe(part("tree"));

/** Another expression: what is known of its inputs is kept. */
function setExpression(text, inputs) {
  state.expression = text;
  if (part("text").value !== text) part("text").value = text;
  fitText();
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

/** The box is as high as its text. */
function fitText() {
  const box = part("text");
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
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
