// Wakes the islands of a page: loads the WebAssembly half and calls each island's own function.
// The build puts the hashed names of scan.js and scan.wasm here.
import init, * as scan from "./scan.js";

await init({ module_or_path: new URL("./scan.wasm", import.meta.url) });
scan.hydrate();
for (const island of document.querySelectorAll("leptos-island[data-component]")) {
  scan[island.dataset.component]?.(island);
}
document.documentElement.dataset.awake = "";
