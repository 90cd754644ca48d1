// The panel of code: what the macro writes, with the numbers beside it, and the exports.

const RUST_WORDS = /^(let|pub|fn|if|else|match|mut|move|return|const|use|as|in|for|true|false)$/;

/** One line of Rust in colour. */
function coloured(text) {
  const parts = document.createDocumentFragment();
  const [code, ...comment] = text.split("//");
  for (const word of code.match(/[\p{L}_][\p{L}\p{N}_]*|[^\p{L}_]+/gu) || []) {
    parts.append(RUST_WORDS.test(word) ? html("span", { class: "k" }, word) : word);
  }
  if (comment.length) parts.append(html("span", { class: "c" }, `//${comment.join("//")}`));
  return parts;
}

/** The lines of the emitted Rust; each may have a number and the node that it is of. */
function drawRust(trace) {
  const box = html("div");
  for (const line of trace.code) {
    const kind = line.isSlope ? "b" : "";
    const made = html("div", { class: `line ${kind}` }, html("span", {}, coloured(line.text)));
    if (line.node !== null && line.node !== undefined) made.dataset.node = line.node;
    if (line.number !== null && line.number !== undefined) {
      made.append(html("span", { class: `hint ${line.isSlope ? "slope" : "value"}` }, line.isTruth ? (line.number ? "true" : "false") : pretty(line.number)));
    }
    box.append(made);
  }
  return box;
}

function drawExport(text) {
  const box = html("div");
  const button = html("button", { type: "button", class: "copy" }, "Copy");
  button.addEventListener("click", () => copy(text, button));
  box.append(button, html("pre", {}, text));
  return box;
}

function copy(text, button) {
  const before = button.textContent;
  const say = (words) => {
    button.textContent = words;
    setTimeout(() => (button.textContent = before), 1500);
  };
  const done = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("no clipboard"));
  done.then(
    () => say("Copied"),
    () => {
      // Without the right to the clipboard the old way is left.
      const area = html("textarea", { class: "copied" });
      area.value = text;
      document.body.append(area);
      area.select();
      say(document.execCommand("copy") ? "Copied" : "Not copied");
      area.remove();
    },
  );
}
