// What the page shows at the moment, and how its parts are found and made.

const state = {
  expression: "", inputs: {}, ranges: {}, selected: 0, step: Infinity, tab: "Rust", trace: null, steps: [],
  telling: 0, isBusy: false, isWaiting: false, lit: null,
};

const part = (id) => document.getElementById(id);

function html(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
