// Puts the files that browsers load into one folder: minified, named after their content, and
// compressed beside the plain ones. Leaves the folder alone when nothing changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import zlib from "node:zlib";

const { transformSync } = createRequire(new URL("../end2end/package.json", import.meta.url))("esbuild");
const [wasmFolder, site] = process.argv.slice(2);
const files = new Map();

function add(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const [stem, end] = [name.slice(0, name.lastIndexOf(".")), name.slice(name.lastIndexOf("."))];
  const hashed = `${stem}.${hash}${end}`;
  files.set(hashed, bytes);
  return hashed;
}

const minify = (text, loader) =>
  transformSync(text, { loader, minify: true, target: loader === "css" ? ["chrome111", "firefox113", "safari16.2"] : "es2022" }).code;
const style = (name) => readFileSync(join("style", name), "utf8");

const font = add("font.woff2", readFileSync("style/fonts/atkinson-hyperlegible-next-latin.woff2"));
add("mark.svg", style("mark.svg"));
for (const line of style("sheets.txt").trim().split("\n")) {
  const [name, parts] = line.split(": ");
  const text = parts.split(" ").map((part) => style(`${part}.css`)).join("\n");
  add(`${name}.css`, minify(text.replaceAll("font.woff2", font), "css"));
}

const wasm = add("scan.wasm", readFileSync(join(wasmFolder, "scan.wasm")));
const glue = add("scan.js", minify(readFileSync(join(wasmFolder, "scan.js"), "utf8").replaceAll("scan_bg.wasm", wasm), "js"));
const wake = readFileSync("app/browser/wake.js", "utf8").replace("./scan.js", `./${glue}`).replace("./scan.wasm", `./${wasm}`);
add("wake.js", minify(wake, "js"));
for (const name of ["passkey.js", "checking.js"]) add(name, minify(readFileSync(`app/browser/${name}`, "utf8"), "js"));

const plain = [...files.keys()].sort();
const present = existsSync(site) ? readdirSync(site).filter((name) => !/\.(br|gz)$/.test(name)).sort() : [];
if (plain.join() !== present.join()) {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(join(site, name), bytes);
    if (name.endsWith(".woff2")) continue; // compressed already
    const quality = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(site, `${name}.br`), zlib.brotliCompressSync(bytes, { params: quality }));
    writeFileSync(join(site, `${name}.gz`), zlib.gzipSync(bytes, { level: 9 }));
  }
}
