// The inputs: a slider and a box for each, and the plot, which is a slider for one of them.

/** How far a slider goes for a value: a round number to both sides of zero. */
function rangeFor(value) {
  const size = Math.abs(value);
  if (!(size >= 2)) return 2;
  const power = 10 ** Math.floor(Math.log10(size * 1.25));
  return [1, 2, 5, 10].map((factor) => factor * power).find((bound) => bound >= size * 1.25) || 2;
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
