import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { PAGES } from "./fixtures/html.ts";

const CHECKER = join(import.meta.dirname, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

interface Message {
  type: string;
  url?: string;
  message: string;
  extract?: string;
}

test("every page that was sent is valid HTML", async () => {
  test.setTimeout(120_000);
  const files = await readdir(PAGES).catch(() => []);
  expect(files, "pages that the other specs visited").not.toEqual([]);
  const { stderr } = await promisify(execFile)(
    "java",
    ["-jar", CHECKER, "--format", "json", "--errors-only", "--exit-zero-always", "--skip-non-html", PAGES],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const found = new Map<string, string>();
  for (const { message, url, extract } of messages) {
    // One place is enough to find a fault that stands on many pages.
    if (found.has(message)) continue;
    const page = url ? await readFile(url.replace(/^file:/, "").replace(/html$/, "txt"), "utf8") : "";
    found.set(message, `${page.trim()}: ${extract}`);
  }
  expect(Object.fromEntries(found), "Nu HTML checker").toEqual({});
});

/** The names of classes that a style sheet speaks of. */
async function classes(parts: string[]): Promise<Set<string>> {
  const folder = join(import.meta.dirname, "..", "style");
  const texts = await Promise.all(parts.map((part) => readFile(join(folder, `${part}.css`), "utf8")));
  return new Set(texts.flatMap((text) => [...text.matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name]) => name!)));
}

test("no page uses the style of results without loading it", async () => {
  const lines = (await readFile(join(import.meta.dirname, "..", "style", "sheets.txt"), "utf8")).trim().split("\n");
  const sheets = new Map(lines.map((line) => line.split(": ") as [string, string]));
  const [everywhere, more] = await Promise.all(
    ["style", "results"].map((name) => classes(sheets.get(name)!.split(" "))),
  );
  const own = [...more!].filter((name) => !everywhere!.has(name));
  expect(own).toContain("glance");
  const files = (await readdir(PAGES)).filter((name) => name.endsWith(".html"));
  const used = new Set<string>();
  const bare = new Map<string, string>();
  for (const file of files) {
    const html = await readFile(join(PAGES, file), "utf8");
    const names = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, value]) => value!.split(" ")));
    const found = own.filter((name) => names.has(name));
    if (/href="\/assets\/results\./.test(html)) found.forEach((name) => used.add(name));
    else for (const name of found) bare.set(name, (await readFile(join(PAGES, file.replace(/html$/, "txt")), "utf8")).trim());
  }
  expect([...used], "pages of results were visited").toContain("glance");
  expect(Object.fromEntries(bare), "classes on pages without their sheet").toEqual({});
});
