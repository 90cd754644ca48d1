// The drawing of the tree. In goes a trace, out comes an SVG of it; steps and lights change classes
// of it, so that it is drawn anew only when the numbers change.

const SVG = "http://www.w3.org/2000/svg";

function svg(name, attributes, ...content) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** What stands on the edge from `user` to its argument at `at`; nothing where no derivative flows. */
function edgeText(trace, user, at) {
  const argument = trace.graph.nodes[user].arguments[at];
  if (!argument.rule) return null;
  const node = trace.graph.nodes[user];
  const numbers = trace.numbers[user];
  const isTaken = numbers.taken && trace.numbers[argument.node].taken;
  const partial = isTaken ? numbers.partials[at] : null;
  const arm = node.operation === "if" ? `${["if", "then", "else"][at]} ` : "";
  if (partial === null) return { rule: arm ? "not taken" : argument.rule, text: arm || "× –" };
  return { rule: argument.rule, text: `${arm}× ${pretty(partial)}` };
}

/** The nodes between the result and an input, both with them. */
function onPath(trace, target) {
  const { nodes } = trace.graph;
  const found = nodes.map(() => false);
  if (target !== null && target !== undefined) found[target] = true;
  for (const [index, node] of nodes.entries()) {
    if (node.arguments.some((argument) => argument.rule && found[argument.node])) found[index] = true;
  }
  return found;
}

/** The name of the derivative by a node, as short text. */
function slopeName(trace, index) {
  const { nodes } = trace.graph;
  return `∂${nodes[nodes.length - 1].letter}/∂${nodes[index].letter}`;
}

/** The tree in the wide form, or in the narrow one where that has no room. */
function layoutOf(trace, available) {
  const texts = (user, at) => edgeText(trace, user, at);
  const wide = layout(trace.graph.nodes, texts, trace.numbers, false);
  return wide.right - wide.left <= available ? wide : layout(trace.graph.nodes, texts, trace.numbers, true);
}

/** Whether the tree needs more room than `available` to be read. */
function isWide(trace, available) {
  const { left, right } = layoutOf(trace, available);
  return (right - left) * 0.85 > available;
}

/** Draws the tree; `selected` is the input whose path is in full colour. */
function drawTree(trace, selected, available) {
  const { nodes } = trace.graph;
  const placed = layoutOf(trace, available);
  const path = onPath(trace, trace.graph.inputs[selected].node);
  const isOne = trace.graph.inputs.length === 1;
  const margin = 8;
  const width = placed.right - placed.left + 2 * margin;
  const height = placed.bottom + 2 * margin;
  const scale = Math.min(1, Math.max(available / width, 0.62));
  const picture = svg("svg", {
    xmlns: SVG, width: Math.round(width * scale), height: Math.round(height * scale), role: "img",
    viewBox: `${placed.left - margin} ${-margin} ${width} ${height}`,
  });
  picture.append(svg("title", {}, `The computation tree of ${trace.graph.formula.text || trace.source}`));
  picture.append(tips());
  const edges = svg("g");
  const labels = svg("g");
  for (const edge of placed.edges) {
    const isOn = isOne || (path[edge.user] && path[edge.from.index]);
    drawEdge(trace, edge, isOn, edges, labels);
  }
  picture.append(edges);
  for (const box of placed.boxes) picture.append(drawNode(trace, box, isOne || path[box.index], selected));
  picture.append(labels);
  return picture;
}

function tips() {
  const tip = (id, shape) =>
    svg("marker", { id, viewBox: "0 0 10 10", refX: 8, refY: 5, markerWidth: 9, markerHeight: 9, markerUnits: "userSpaceOnUse", orient: "auto" },
      svg("path", { d: shape, class: id }));
  const arrow = "M0 0L10 5L0 10z";
  return svg("defs", {}, tip("tip-up", arrow), tip("tip-plain", arrow), tip("tip-down", arrow));
}

function drawEdge(trace, edge, isOn, edges, labels) {
  const { from, to } = edge;
  const numbers = trace.numbers[edge.user];
  const isTaken = trace.numbers[from.index].taken && numbers.taken;
  const x0 = from.x;
  const y0 = from.top;
  const x1 = port(to, trace.graph.nodes[edge.user].arguments.length, edge.at);
  const y1 = to.top + to.height;
  const flows = Boolean(edge.label) && numbers.partials[edge.at] !== null;
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const [nx, ny] = [-uy, ux];
  const apart = flows ? 6 : 0;
  const group = svg("g", { class: `edge${isOn ? "" : " off"}${isTaken ? "" : " untaken"}`, "data-user": edge.user, "data-from": from.index });
  const line = (shift, head, tail, attributes) => {
    const [ax, ay] = [x0 + nx * shift + ux * head, y0 + ny * shift + uy * head];
    const [bx, by] = [x1 + nx * shift - ux * tail, y1 + ny * shift - uy * tail];
    return svg("path", { d: `M${fixed(ax)} ${fixed(ay)}L${fixed(bx)} ${fixed(by)}`, ...attributes });
  };
  const { side } = edge;
  const up = line(-apart * side, 3, 5, { class: flows ? "up" : "up plain", "marker-end": flows ? "url(#tip-up)" : "url(#tip-plain)" });
  up.dataset.forward = edge.user;
  group.append(up);
  if (flows) {
    const reversed = svg("path", { class: "down", "marker-end": "url(#tip-down)" });
    const [ax, ay] = [x1 + nx * apart * side - ux * 3, y1 + ny * apart * side - uy * 3];
    const [bx, by] = [x0 + nx * apart * side + ux * 5, y0 + ny * apart * side + uy * 5];
    reversed.setAttribute("d", `M${fixed(ax)} ${fixed(ay)}L${fixed(bx)} ${fixed(by)}`);
    reversed.dataset.backward = from.index;
    group.append(reversed);
  }
  edges.append(group);
  if (!edge.pill && trace.graph.nodes[edge.user].operation === "if") {
    const words = ["condition", "then", "else"][edge.at];
    const end = side > 0 ? "start" : "end";
    labels.append(svg("text", { class: `arm${isTaken ? "" : " untaken"}`, x: fixed(x0 + 14 * side), y: fixed(y0 - 12), "text-anchor": end }, words));
  }
  if (!edge.pill) return;
  const pill = svg("g", { class: `pill${isOn ? "" : " off-path"}${isTaken ? "" : " untaken"}`, transform: `translate(${fixed(edge.pill.left)} ${fixed(edge.pill.top)})` });
  pill.dataset.backward = from.index;
  const { width, height, isNarrow } = edge.pill;
  const rule = svg("tspan", isNarrow ? { class: "rule", x: 12, y: 33 } : { class: "rule", dx: 8 }, edge.label.rule);
  pill.append(svg("rect", { width: fixed(width), height, rx: 13 }), svg("text", { x: 12, y: 18 }, edge.label.text, rule));
  labels.append(pill);
}

function fixed(number) {
  return String(Math.round(number * 10) / 10);
}

function drawNode(trace, box, isOn, selected) {
  const node = trace.graph.nodes[box.index];
  const numbers = trace.numbers[box.index];
  const kinds = [box.isStub ? "stub" : node.kind === "constant" ? "constant" : node.kind === "input" ? "input" : node.active ? "" : "plain"];
  if (!numbers.taken) kinds.push("untaken");
  if (!isOn && node.active) kinds.push("off-path");
  const group = svg("g", {
    class: `node ${kinds.join(" ")}`, transform: `translate(${fixed(box.left)} ${fixed(box.top)})`, tabindex: 0,
    "data-node": box.index,
  });
  group.append(svg("title", {}, describe(trace, box.index)));
  group.append(svg("rect", { width: fixed(box.width), height: box.height, rx: 10 }));
  group.append(svg("circle", { cx: 22, cy: box.isStub || node.kind === "constant" ? 21 : 23, r: 12.5 }));
  group.append(svg("text", { class: "letter", x: 22, y: box.isStub || node.kind === "constant" ? 26 : 28 }, node.letter));
  const value = truth(node, numbers.value);
  if (box.isStub) {
    group.append(svg("text", { class: "small", x: 40, y: 25 }, "↗"));
    return group;
  }
  if (node.kind === "constant") {
    group.append(svg("text", { class: "number", x: 44, y: 27 }, shortConstant(node, numbers.value)));
    return group;
  }
  const words = node.kind === "input" ? `input ${node.formula.text}` : wordsOf(node);
  group.append(svg("text", { class: "words", x: 44, y: 29 }, words));
  if (node.name && node.kind !== "input") {
    group.append(svg("text", { class: "small d", x: fixed(box.width - 12), y: 27 }, `let ${shortName(node)}`));
  }
  const bottom = box.height - 12;
  group.append(svg("text", { class: "small", x: 14, y: bottom - 20 }, "value"));
  group.append(svg("text", { class: "number", x: 14, y: bottom, "data-forward": box.index }, numbers.taken ? value : "not taken"));
  if (node.active) {
    const right = fixed(box.width - 14);
    group.append(svg("text", { class: "small d", x: right, y: bottom - 20 }, slopeName(trace, box.index)));
    group.append(svg("text", { class: "number d", x: right, y: bottom, "data-backward": box.index }, numbers.taken ? pretty(numbers.adjoint) : "–"));
  }
  return group;
}

/** A node in words, for who does not see the picture. */
function describe(trace, index) {
  const node = trace.graph.nodes[index];
  const numbers = trace.numbers[index];
  if (!numbers.taken) return `${node.letter}: ${node.formula.text}, not evaluated here`;
  const slope = node.active ? `, ${slopeName(trace, index)} is ${pretty(numbers.adjoint)}` : "";
  return `${node.letter}: ${node.kind === "input" ? "input " : ""}${node.formula.text} is ${truth(node, numbers.value)}${slope}`;
}
