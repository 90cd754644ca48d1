// Reads the drawings in a folder with Mermaid's own parser and with KaTeX.
import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");
const { default: katex } = await import("katex");

const folder = process.argv[2];
let [charts, formulas] = [0, 0];
for (const name of fs.readdirSync(folder)) {
  const text = fs.readFileSync(path.join(folder, name), "utf8");
  if (name.endsWith(".mmd")) {
    const { diagramType } = await mermaid.parse(text);
    if (diagramType !== "flowchart-v2") throw new Error(`${name} is a ${diagramType}`);
    charts += 1;
  } else if (name.endsWith(".tex")) {
    katex.renderToString(text, { displayMode: true, strict: "error" });
    formulas += 1;
  }
}
console.log(`read ${charts} flowcharts and ${formulas} formulas`);
