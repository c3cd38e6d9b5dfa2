// Checks a list while somebody types it: asks the server what it says of the text, and shows that.
// Nothing is saved by it.
const form = document.querySelector("form[data-checks]");
const [area, name] = [form.elements.tekst, form.elements.bestand];
const [place, state, numbers] = ["#bevindingen", "#controle-stand", ".editor__numbers"].map((found) => document.querySelector(found));

/** Milliseconds without a key before the server is asked. */
const pause = 500;
/** Lines that get a number. */
const most = 5000;
let waiting;
let asked = 0;

function count() {
  const lines = area.value.split("\n").length;
  area.rows = lines + 1;
  for (let line = numbers.childElementCount + 1; line <= Math.min(lines, most); line++) {
    const number = document.createElement("span");
    number.id = `regel-${line}`;
    number.textContent = line;
    numbers.append(number);
  }
  while (numbers.childElementCount > lines) numbers.lastElementChild.remove();
}

function mark() {
  for (const old of numbers.querySelectorAll(".editor__wrong")) old.classList.remove("editor__wrong");
  for (const link of place.querySelectorAll(".finding--fault a[data-line]")) {
    numbers.children[link.dataset.line - 1]?.classList.add("editor__wrong");
  }
}

async function check() {
  const turn = ++asked;
  try {
    const body = new URLSearchParams({ bestand: name.value, tekst: area.value });
    const reply = await fetch(form.dataset.checks, { method: "POST", headers: { accept: "application/json" }, body });
    if (!reply.ok) throw new Error(reply.statusText);
    const said = new DOMParser().parseFromString(await reply.json(), "text/html");
    if (turn !== asked) return;
    place.replaceChildren(...said.body.childNodes);
    mark();
    state.textContent = form.dataset.checked;
  } catch {
    if (turn === asked) state.textContent = form.dataset.unchecked;
  }
}

function changed() {
  count();
  clearTimeout(waiting);
  waiting = setTimeout(check, pause);
}

area.addEventListener("input", changed);
name.addEventListener("input", changed);
place.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-line]");
  if (!link) return;
  const before = area.value.split("\n").slice(0, link.dataset.line - 1);
  const at = before.reduce((sum, line) => sum + line.length + 1, Number(link.dataset.column) - 1);
  area.focus({ preventScroll: true });
  area.setSelectionRange(at, at + 1);
});
count();
document.documentElement.dataset.awake = "";
