// Where the nodes of the tree stand. In go the nodes with their arguments, out come boxes and edges.
//
// A tidy tree by contours: every subtree is drawn once, as close to its left neighbour as their
// outlines allow, and a parent stands above the middle of its arguments. Operands are never swapped.
// A value used more than once is drawn at one of its uses; at the others stands a stub.

const GAP = { x: 26, y: 64 };
const BOX = { width: 190, narrow: 148, height: 88, leaf: 42 };
const CHARACTER = 10.3;

/** How wide and how high a node is with its numbers. */
function sizeOf(node, numbers, isStub, isNarrow) {
  if (isStub) return { width: 64, height: BOX.leaf };
  const words = wordsOf(node).length * CHARACTER;
  if (node.kind === "constant") return { width: Math.max(84, 62 + shortConstant(node, numbers.value).length * 9.8), height: BOX.leaf };
  const name = node.name && node.kind !== "input" ? 34 + shortName(node).length * 6.5 : 0;
  const least = isNarrow ? BOX.narrow : BOX.width;
  const digits = numbers.taken ? truth(node, numbers.value).length + pretty(numbers.adjoint).length : 12;
  const widest = (node.active ? 44 : 28) + digits * 9.8;
  return { width: Math.max(node.active ? least : 116, 62 + words + name, widest), height: BOX.height };
}

/** What stands in a node's first line. */
function wordsOf(node) {
  if (node.kind === "input") return `input ${node.formula.text}`;
  const text = node.formula.text.replace(/ \* /g, " · ");
  return text.length > 22 ? `${text.slice(0, 21)}…` : text;
}

/** What a `let` calls it. */
function shortName(node) {
  return node.name.length > 12 ? `${node.name.slice(0, 11)}…` : node.name;
}

/** A constant by its words, and by its value where they do not say it. */
function shortConstant(node, value) {
  const text = node.formula.text || node.source;
  const short = text.length > 16 ? `${text.slice(0, 15)}…` : text;
  return Number.isNaN(Number(text)) && value !== null ? `${short} = ${truth(node, value)}` : short;
}

/** Where an argument reaches its user: each at a place of its own, in their order. */
function port(box, count, at) {
  const spread = Math.min(box.width * 0.5, 64 * (count - 1));
  return count > 1 ? box.x + spread * (at / (count - 1) - 0.5) : box.x;
}

/** The label of an edge: in one line, or in two where there is little room. */
function pillSize({ rule, text }, isNarrow) {
  const [first, second] = [text.length * 8.6, rule.length * 6.3];
  return isNarrow ? { width: 24 + Math.max(first, second), height: 40 } : { width: 34 + first + second, height: 26 };
}

/** Places everything. `texts(node, place)` is what stands on the edge to an argument, and
    `numbers` are those of the nodes; where there is little room, boxes are no wider than their
    words, and labels have two lines. */
function layout(nodes, texts, numbers, isNarrow) {
  const gap = isNarrow ? 72 : GAP.y;
  const boxes = [];
  const edges = [];
  const root = nodes.length - 1;
  const built = build(root, false, null);
  shift(built, 0);
  place(built, 0, 0);
  const left = Math.min(...boxes.map((box) => box.left), ...edges.map((edge) => (edge.pill ? edge.pill.left : 0)));
  const right = Math.max(...boxes.map((box) => box.right), ...edges.map((edge) => (edge.pill ? edge.pill.right : 0)));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { boxes, edges, left, right, bottom };

  /** A subtree with its outline, relative to the middle of its root. */
  function build(index, isStub, use) {
    const node = nodes[index];
    const size = sizeOf(node, numbers[index], isStub, isNarrow);
    const half = size.width / 2;
    const tree = { index, isStub, size, use, children: [], x: 0, outline: [[-half, half]] };
    if (!isStub) {
      const children = node.arguments.map((argument, at) => ({ argument, at }));
      tree.children = children.map(({ argument, at }) => build(argument.node, argument.stub, { user: index, at }));
    }
    if (tree.children.length) join(tree);
    return tree;
  }

  /** Puts the children side by side, and takes their outlines into the parent's. */
  function join(tree) {
    const { children } = tree;
    let taken = null;
    for (const [at, child] of children.entries()) {
      // Which side of the edge its label stands on is known from the order.
      child.side = children.length > 1 && at <= (children.length - 1) / 2 ? -1 : 1;
      const outline = outlineWithLabel(tree.index, child);
      if (taken) {
        let x = -Infinity;
        for (let row = 0; row < Math.min(taken.length, outline.length); row += 1) {
          x = Math.max(x, taken[row][1] - outline[row][0] + GAP.x);
        }
        child.x = x;
      }
      taken = merge(taken, outline, child.x);
    }
    const middle = (children[0].x + children[children.length - 1].x) / 2;
    for (const child of children) child.x -= middle;
    tree.outline = [tree.outline[0], ...taken.map(([from, to]) => [from - middle, to - middle])];
  }

  /** A child's outline with a row before it for the label of its edge. */
  function outlineWithLabel(parent, child) {
    const label = texts(parent, child.use.at);
    const { width } = label ? pillSize(label, isNarrow) : { width: 0 };
    const row = child.side < 0 ? [-(18 + width), 14] : [-14, 18 + width];
    return [label ? row : [-14, 14], ...child.outline];
  }

  function merge(taken, outline, x) {
    const rows = [];
    const length = Math.max(taken ? taken.length : 0, outline.length);
    for (let row = 0; row < length; row += 1) {
      const here = outline[row] && [outline[row][0] + x, outline[row][1] + x];
      const there = taken && taken[row];
      rows.push(here && there ? [Math.min(here[0], there[0]), Math.max(here[1], there[1])] : here || there);
    }
    return rows;
  }

  function shift(tree, x) {
    tree.x += x;
    for (const child of tree.children) shift(child, tree.x);
  }

  function place(tree, level, top) {
    const { size } = tree;
    const box = {
      index: tree.index, isStub: tree.isStub, x: tree.x, top, width: size.width, height: size.height,
      left: tree.x - size.width / 2, right: tree.x + size.width / 2, use: tree.use, tree,
    };
    boxes.push(box);
    for (const child of tree.children) {
      const below = top + size.height + gap;
      const made = place(child, level + 1, below);
      const label = texts(tree.index, child.use.at);
      const edge = { user: tree.index, at: child.use.at, from: made, to: box, label, side: child.side };
      if (label) {
        const pill = pillSize(label, isNarrow);
        const pillTop = below - 12 - pill.height;
        // The edge leans; the label stays clear of it at its own height.
        const share = (below - pillTop) / gap;
        const leant = child.x + (port(box, nodes[tree.index].arguments.length, child.use.at) - child.x) * Math.min(1, share);
        const left = child.side < 0 ? Math.min(child.x, leant) - 20 - pill.width : Math.max(child.x, leant) + 20;
        edge.pill = { ...pill, left, right: left + pill.width, top: pillTop, isNarrow };
      }
      edges.push(edge);
    }
    return box;
  }
}
