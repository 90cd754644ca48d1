// Numbers as people read them. In goes a number, out comes its text: four significant digits, whole
// numbers whole, very small and very large ones with a power of ten, what is no number in words.

const MINUS = "−";

function plain(number) {
  if (number === null || number === undefined) return "";
  if (Number.isNaN(number)) return "undefined";
  if (!Number.isFinite(number)) return number > 0 ? "∞" : "-∞";
  if (number === 0) return Object.is(number, -0) ? "-0" : "0";
  const size = Math.abs(number);
  if (Number.isInteger(number) && size < 1e7) return String(number);
  if (size >= 1e6 || size < 1e-4) {
    const [digits, power] = number.toExponential(3).split("e");
    return `${Number(digits)}e${Number(power)}`;
  }
  return String(Number(number.toPrecision(4)));
}

/** With the sign that mathematics has. */
function pretty(number) {
  return plain(number).replace(/-/g, MINUS);
}

function truth(node, number) {
  return node.type === "bool" && number !== null ? (number ? "true" : "false") : pretty(number);
}

/** A number as LaTeX; negative ones in parentheses where they are a factor or a summand. */
function latexNumber(number, isPart) {
  const text = plain(number);
  if (text === "") return "?";
  let latex = text
    .replace("∞", "\\infty ")
    .replace(/undefined/, "\\text{undefined}")
    .replace(/e(-?\d+)$/, "\\cdot 10^{$1}");
  if (isPart && (text.startsWith("-") || latex.includes("cdot"))) latex = `\\left(${latex}\\right)`;
  return latex;
}
