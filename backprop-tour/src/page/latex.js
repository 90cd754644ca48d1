// Formulas. In goes LaTeX of the small kind that the compiler writes, out comes MathML, which
// browsers draw by themselves.

const MATHML = "http://www.w3.org/1998/Math/MathML";

const WORDS = {
  cdot: "·", times: "×", partial: "∂", le: "≤", ge: "≥", ne: "≠", infty: "∞", pm: "±", approx: "≈", to: "→",
  lfloor: "⌊", rfloor: "⌋", lceil: "⌈", rceil: "⌉", lor: "∨", land: "∧", lnot: "¬", neg: "¬", lt: "<", gt: ">",
};
const GREEK = {
  alpha: "α", beta: "β", gamma: "γ", delta: "δ", epsilon: "ε", varepsilon: "ε", zeta: "ζ", eta: "η", theta: "θ", iota: "ι",
  kappa: "κ", lambda: "λ", mu: "μ", nu: "ν", xi: "ξ", pi: "π", rho: "ρ", sigma: "σ", tau: "τ", upsilon: "υ", phi: "φ",
  varphi: "φ", chi: "χ", psi: "ψ", omega: "ω", Gamma: "Γ", Delta: "Δ", Theta: "Θ", Lambda: "Λ", Xi: "Ξ", Pi: "Π",
  Sigma: "Σ", Phi: "Φ", Psi: "Ψ", Omega: "Ω",
};
const FUNCTIONS = new Set(["sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "ln", "log", "exp", "max", "min"]);
const SPACES = { ",": "0.17em", ":": "0.22em", ";": "0.28em", " ": "0.33em", quad: "1em", qquad: "2em" };

function element(name, content, attributes) {
  const made = document.createElementNS(MATHML, name);
  for (const child of [content].flat()) if (child !== undefined && child !== null) made.append(child);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  return made;
}

/** Splits LaTeX into words: \name, a number, one character. */
function latexWords(source) {
  return source.match(/\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|\s+|./gsu) || [];
}

class Reader {
  constructor(source) {
    this.words = latexWords(source);
    this.at = 0;
    this.depth = 0;
  }
  /** The next word; white space has no meaning but in text. */
  get next() {
    while (this.at < this.words.length && this.words[this.at].trim() === "") this.at += 1;
    return this.words[this.at];
  }
  /** Everything up to one of `ends`, which is left. */
  row(...ends) {
    const parts = [];
    this.depth += 1;
    while (this.next !== undefined && !ends.includes(this.next) && this.depth < 200) {
      const part = this.scripted();
      if (!part) continue;
      // A minus after nothing or after another sign belongs to what follows.
      const before = parts[parts.length - 1];
      const isSign = part.localName === "mo" && part.textContent === MINUS;
      if (isSign && (!before || (before.localName === "mo" && !/^[)\]|]$/.test(before.textContent)))) part.setAttribute("form", "prefix");
      parts.push(part);
    }
    this.depth -= 1;
    return parts;
  }
  /** `{..}`, or one word. */
  group() {
    if (this.next !== "{") return this.atom() || element("mrow", []);
    this.at += 1;
    const parts = this.row("}");
    this.at += 1;
    return parts.length === 1 ? parts[0] : element("mrow", parts);
  }
  /** What stands in braces, as text. */
  raw() {
    if (this.next !== "{") {
      this.at += 1;
      return this.words[this.at - 1] || "";
    }
    let text = "";
    for (this.at += 1; this.at < this.words.length && this.words[this.at] !== "}"; this.at += 1) {
      const word = this.words[this.at];
      text += word.startsWith("\\") ? word.slice(1) : word;
    }
    this.at += 1;
    // A space at the edge of a text would be dropped.
    return text.replace(/^ | $/g, "\u00a0");
  }
  scripted() {
    let base = this.atom();
    if (!base) return base;
    let below = null;
    let above = null;
    for (;;) {
      if (this.next === "_" && !below) {
        this.at += 1;
        below = this.group();
      } else if (this.next === "^" && !above) {
        this.at += 1;
        above = this.group();
      } else if (this.next === "'" ) {
        this.at += 1;
        base = element("mrow", [base, element("mo", "′", { lspace: "0", rspace: "0" })]);
      } else break;
    }
    if (below && above) return element("msubsup", [base, below, above]);
    if (below) return element("msub", [base, below]);
    if (above) return element("msup", [base, above]);
    return base;
  }
  atom() {
    const word = this.next;
    this.at += 1;
    if (word === undefined) return null;
    if (word === "{") {
      this.at -= 1;
      return this.group();
    }
    if (word === "}" || word === "&") return null;
    if (/^\d/.test(word)) return element("mn", word);
    if (word === "-") return element("mo", MINUS);
    if (/^[+=<>,;:!/*|()[\]]$/.test(word)) {
      const isFence = /[()[\]|]/.test(word);
      return element("mo", word, isFence ? { stretchy: "false", lspace: "0", rspace: "0" } : {});
    }
    if (!word.startsWith("\\")) return element("mi", word);
    const name = word.slice(1);
    if (name === "frac" || name === "dfrac" || name === "tfrac") return element("mfrac", [this.group(), this.group()]);
    if (name === "sqrt") {
      if (this.next !== "[") return element("msqrt", this.group());
      this.at += 1;
      const root = element("mrow", this.row("]"));
      this.at += 1;
      return element("mroot", [this.group(), root]);
    }
    if (name === "left") return this.fenced();
    if (["text", "mathrm", "operatorname", "textrm", "mathit", "texttt", "mathtt", "textit"].includes(name)) {
      const text = this.raw();
      return name === "text" ? element("mtext", text) : element("mi", text, { mathvariant: "normal" });
    }
    if (name === "SLOPE") return element("mrow", this.group(), { class: "slope" });
    if (name === "begin") return this.raw() === "cases" ? this.cases() : null;
    if (name === "end") {
      this.raw();
      return null;
    }
    if (FUNCTIONS.has(name)) return this.applied(name);
    if (name in GREEK) return element("mi", GREEK[name]);
    if (name in SPACES) return element("mspace", null, { width: SPACES[name] });
    if (name in WORDS) return name === "infty" || name === "partial" ? element("mi", WORDS[name]) : element("mo", WORDS[name]);
    if (name === "lvert" || name === "rvert") return element("mo", "|", { stretchy: "false" });
    return element("mo", name === "{" || name === "}" || name === "_" || name === "%" ? name : "");
  }
  applied(name) {
    const word = element("mi", name, { mathvariant: "normal" });
    // A thin space stands before an argument without parentheses.
    const isApart = this.next !== undefined && !["(", "\\left", "^", "_", "}", ")"].includes(this.next);
    return isApart ? element("mrow", [word, element("mspace", null, { width: "0.17em" })]) : word;
  }
  /** Lines with a brace before them. */
  cases() {
    const lines = [];
    while (this.next !== undefined && this.next !== "\\end") {
      const cells = [];
      do {
        cells.push(element("mtd", element("mrow", this.row("&", "\\\\", "\\end"))));
      } while (this.next === "&" && (this.at += 1));
      lines.push(element("mtr", cells));
      if (this.next === "\\\\") this.at += 1;
    }
    this.at += 1;
    this.raw();
    return element("mrow", [element("mo", "{", { form: "prefix", stretchy: "true", fence: "true" }), element("mtable", lines)]);
  }
  fenced() {
    const open = this.fence();
    const parts = this.row("\\right");
    this.at += 1;
    const close = this.fence();
    // What is no higher than a letter has brackets of its own height.
    const isHigh = parts.some((part) => /^(mfrac|msup|msubsup|msqrt|mtable)$/.test(part.localName) || part.querySelector("mfrac, msup, msubsup, msqrt, mtable"));
    const fence = (sign, form) => (sign ? [element("mo", sign, { form, stretchy: String(isHigh), fence: "true" })] : []);
    return element("mrow", [...fence(open, "prefix"), ...parts, ...fence(close, "postfix")]);
  }
  fence() {
    const word = this.next || "";
    this.at += 1;
    if (word === ".") return "";
    return word.startsWith("\\") ? WORDS[word.slice(1)] || (word === "\\{" ? "{" : word === "\\}" ? "}" : "|") : word;
  }
}

/** The formula as an element. */
function math(latex) {
  const reader = new Reader(latex);
  const parts = [];
  while (reader.next !== undefined) {
    parts.push(...reader.row("}"));
    reader.at += 1;
  }
  // A piece of a formula may begin with a sign that has something before it.
  if (parts[0] && parts[0].localName === "mo" && /^[=+]$/.test(parts[0].textContent)) parts[0].setAttribute("form", "infix");
  return element("math", element("mrow", parts));
}

/** Long LaTeX in pieces between which a line may break: before `=`, and in long pieces before `+`. */
function pieces(latex) {
  const cut = (text, sign) => {
    const found = [];
    let depth = 0;
    let from = 0;
    const words = /\\left|\\right|\\begin|\\end|[{}]| [=+] /g;
    for (let word = words.exec(text); word; word = words.exec(text)) {
      if (["\\left", "\\begin", "{"].includes(word[0])) depth += 1;
      else if (["\\right", "\\end", "}"].includes(word[0])) depth -= 1;
      else if (depth === 0 && word[0] === ` ${sign} `) {
        found.push(text.slice(from, word.index));
        from = word.index + 1;
      }
    }
    return [...found, text.slice(from)];
  };
  return cut(latex, "=").flatMap((piece) => (piece.length > 70 ? cut(piece, "+") : [piece]));
}

/** A formula that may break into lines. */
function formula(latex) {
  const line = html("span", { class: "formula" });
  for (const piece of pieces(latex)) line.append(math(piece), html("wbr"));
  return line;
}
