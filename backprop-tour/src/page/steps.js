// Steps: what has been found so far is shown, the rest waits; and what the pointer is over is lit in
// the tree, the derivation and the code.

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
