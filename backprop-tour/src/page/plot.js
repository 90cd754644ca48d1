// The plot. In go x, f(x) and f'(x) at many places, out comes an SVG of both curves with the tangent.

const PLOT = { width: 640, height: 460, left: 62, right: 66, top: 18, bottom: 40 };

/** Its text has the same size on every screen, so its width is the room that there is. */
function fitPlot(room) {
  PLOT.width = Math.max(300, Math.min(700, room || 640));
  PLOT.height = Math.round(Math.max(280, PLOT.width * 0.72));
  PLOT.left = PLOT.width < 420 ? 46 : 62;
  PLOT.right = PLOT.width < 420 ? 44 : 66;
}

/** Round places between two numbers, about `count` of them. */
function ticks(from, to, count) {
  const raw = (to - from) / count;
  if (!(raw > 0) || !Number.isFinite(raw)) return [];
  const power = 10 ** Math.floor(Math.log10(raw));
  const steps = [1, 2, 5, 10].map((factor) => factor * power);
  const step = steps.reduce((best, size) => (Math.abs(Math.log(size / raw)) < Math.abs(Math.log(best / raw)) ? size : best));
  const all = [];
  for (let at = Math.ceil(from / step); at * step <= to + step * 1e-9; at += 1) all.push(at * step);
  return all;
}

/** The part of the y axis that shows both curves: without the few values next to a pole. */
function span(plot, trace, selected) {
  const finite = (list) => list.filter((number) => Number.isFinite(number)).sort((a, b) => a - b);
  let low = Infinity;
  let high = -Infinity;
  const add = (number) => {
    if (!Number.isFinite(number)) return;
    low = Math.min(low, number);
    high = Math.max(high, number);
  };
  for (const list of [finite(plot.f), finite(plot.d)]) {
    if (!list.length) continue;
    const at = (share) => list[Math.round((list.length - 1) * share)];
    const [q1, q3] = [at(0.15), at(0.85)];
    const room = 3 * (q3 - q1) + 1e-9 * (Math.abs(q1) + Math.abs(q3));
    add(Math.max(list[0], q1 - room));
    add(Math.min(list[list.length - 1], q3 + room));
  }
  if (low === Infinity) [low, high] = [-1, 1];
  const room = (high - low) * 0.06;
  if (room === 0) return [low - 1, high + 1];
  // The point itself is shown unless it is far away.
  for (const number of [trace.value, trace.gradient[selected]]) {
    if (Math.abs(number - (low + high) / 2) < 1.5 * (high - low)) add(number);
  }
  return [low - room, high + room];
}

function drawPlot(trace, selected) {
  const { plot } = trace;
  const [low, high] = span(plot, trace, selected);
  const x = (number) => PLOT.left + ((number - plot.from) / (plot.to - plot.from)) * (PLOT.width - PLOT.left - PLOT.right);
  const y = (number) => PLOT.top + ((high - number) / (high - low)) * (PLOT.height - PLOT.top - PLOT.bottom);
  const { names } = plotNames(trace, selected);
  const picture = svg("svg", { xmlns: SVG, viewBox: `0 0 ${PLOT.width} ${PLOT.height}`, role: "img" });
  picture.append(svg("title", {}, `${names[0]} and ${names[1]} from ${pretty(plot.from)} to ${pretty(plot.to)}`));
  const [right, bottom] = [PLOT.width - PLOT.right, PLOT.height - PLOT.bottom];
  picture.append(svg("defs", {}, svg("clipPath", { id: "frame" }, svg("rect", { x: PLOT.left, y: PLOT.top - 6, width: right - PLOT.left, height: bottom - PLOT.top + 12 }))));
  for (const at of ticks(plot.from, plot.to, 4)) {
    picture.append(svg("line", { class: isZero(at, plot.to - plot.from) ? "axis" : "grid", x1: fixed(x(at)), x2: fixed(x(at)), y1: PLOT.top, y2: bottom }));
    picture.append(svg("text", { class: "tick", x: fixed(x(at)), y: bottom + 22, "text-anchor": "middle" }, pretty(tidy(at))));
  }
  for (const at of ticks(low, high, 7)) {
    picture.append(svg("line", { class: isZero(at, high - low) ? "axis" : "grid", x1: PLOT.left, x2: right, y1: fixed(y(at)), y2: fixed(y(at)) }));
    picture.append(svg("text", { class: "tick", x: PLOT.left - 8, y: fixed(y(at) + 4), "text-anchor": "end" }, pretty(tidy(at))));
  }
  const inside = svg("g", { "clip-path": "url(#frame)" });
  inside.append(svg("path", { class: "df", d: curve(plot.x, plot.d, x, y, low, high) }));
  inside.append(svg("path", { class: "f", d: curve(plot.x, plot.f, x, y, low, high) }));
  picture.append(inside);
  const at = trace.at[selected];
  const [value, slope] = [trace.value, trace.gradient[selected]];
  if (at >= plot.from && at <= plot.to) {
    picture.append(svg("line", { class: "here", x1: fixed(x(at)), x2: fixed(x(at)), y1: PLOT.top, y2: bottom }));
    if (Number.isFinite(value) && Number.isFinite(slope)) {
      const reach = tangentReach(slope, plot, high - low);
      inside.append(svg("line", {
        class: "tangent", x1: fixed(x(at - reach)), x2: fixed(x(at + reach)),
        y1: fixed(y(value - reach * slope)), y2: fixed(y(value + reach * slope)),
      }));
    }
    points(picture, trace, selected, { x, y, low, high, right, bottom });
  }
  curveNames(picture, plot, names, { y, low, high, right });
  return picture;
}

/** The marks at the point itself, with their numbers beside them, apart from each other. */
function points(picture, trace, selected, { x, y, low, high, right }) {
  const at = trace.at[selected];
  const [value, slope] = [trace.value, trace.gradient[selected]];
  const isIn = (number) => Number.isFinite(number) && number >= low && number <= high;
  const isRight = x(at) > right - 110;
  const side = (isLeft) => ({ dx: isLeft ? -12 : 12, anchor: isLeft ? "end" : "start" });
  const near = isIn(value) && isIn(slope) && Math.abs(y(value) - y(slope)) < 18;
  if (isIn(slope)) {
    const { dx, anchor } = side(!near || isRight ? x(at) > PLOT.left + 110 : true);
    picture.append(svg("rect", { class: "square", x: fixed(x(at) - 5.5), y: fixed(y(slope) - 5.5), width: 11, height: 11 }));
    picture.append(svg("text", { class: "name s", x: fixed(x(at) + dx), y: fixed(y(slope) - 8), "text-anchor": anchor }, `slope ${pretty(slope)}`));
  }
  if (isIn(value)) {
    const { dx, anchor } = side(isRight);
    picture.append(svg("circle", { class: "dot", cx: fixed(x(at)), cy: fixed(y(value)), r: 6 }));
    picture.append(svg("text", { class: "name v", x: fixed(x(at) + dx), y: fixed(y(value) + (isRight ? 20 : 17)), "text-anchor": anchor }, pretty(value)));
  }
}

/** The curves' names at their right ends, one below the other. */
function curveNames(picture, plot, names, { y, low, high, right }) {
  const last = (list) => {
    const known = list.filter((number) => Number.isFinite(number) && number >= low && number <= high);
    return known.length ? y(known[known.length - 1]) : null;
  };
  const [f, d] = [last(plot.f), last(plot.d)];
  let [fy, dy] = [f, d];
  if (f !== null && d !== null && Math.abs(f - d) < 18) {
    const middle = (f + d) / 2;
    [fy, dy] = f <= d ? [middle - 9, middle + 9] : [middle + 9, middle - 9];
  }
  if (fy !== null) picture.append(svg("text", { class: "name v", x: right + 8, y: fixed(fy + 5) }, names[0]));
  if (dy !== null) picture.append(svg("text", { class: "name s", x: right + 8, y: fixed(dy + 5) }, names[1]));
}

function plotNames(trace, selected) {
  const { inputs } = trace.graph;
  const name = inputs[selected].name;
  return inputs.length === 1 ? { names: [`f(${name})`, `f′(${name})`] } : { names: ["f", `∂f/∂${name}`] };
}

function tangentReach(slope, plot, height) {
  const across = (plot.to - plot.from) * 0.13;
  const steep = (height * 0.2) / Math.max(Math.abs(slope), 1e-300);
  return Math.min(across, Math.max(steep, across * 0.1));
}

function isZero(at, range) {
  return Math.abs(at) < range * 1e-9;
}

function tidy(number) {
  return Number(number.toPrecision(6));
}

/** A curve, interrupted where it is not finite and where it leaps. */
function curve(xs, ys, x, y, low, high) {
  const height = high - low;
  const clamp = (number) => Math.min(high + 3 * height, Math.max(low - 3 * height, number));
  const step = (at) => Math.abs(ys[at] - ys[at - 1]);
  const leaps = (at) => {
    const around = [step(at - 1), step(at + 1)].filter((size) => Number.isFinite(size));
    const isOut = (number) => (number > high ? 1 : number < low ? -1 : 0);
    const crosses = isOut(ys[at]) * isOut(ys[at - 1]) < 0;
    return crosses || (step(at) > 0.03 * height && around.every((size) => step(at) > 5 * size));
  };
  let path = "";
  let isOpen = false;
  for (let at = 0; at < xs.length; at += 1) {
    if (!Number.isFinite(ys[at])) {
      isOpen = false;
      continue;
    }
    path += `${isOpen && !leaps(at) ? "L" : "M"}${fixed(x(xs[at]))} ${fixed(y(clamp(ys[at])))}`;
    isOpen = true;
  }
  return path;
}
