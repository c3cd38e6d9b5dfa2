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
