import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** What may lead to another page. */
const ACTS = /\.click\(|\.press\("Enter"\)|\bpress\(/;
/** What makes sure that it is there: `follow` and what is made of it, or something only it has. */
const WAITS = /\b(follow|goOn|begin|expect|waitFor\w*)\(|^(const \w+ = )?await \w+;/;
/** What reads, or leaves, the page as it is at that moment. */
const READS = /\b(check|look|expect\w+|awake|goto|reload|evaluate\w*|url|content|count|innerText|textContent|inputValue|isVisible|isChecked|getAttribute)\(/;

/** Lines that read a page right after something that may lead to another. */
function hasty(text: string): string[] {
  const found: string[] = [];
  let act: string | undefined;
  for (const [place, line] of text.split("\n").entries()) {
    const code = line.trim();
    if (/^(\/\/|\/?\*)/.test(code) || code === "") continue;
    if (/^\S/.test(line)) act = undefined;
    if (act !== undefined && READS.test(code) && !WAITS.test(code)) found.push(`${place + 1}: ${act} ${code}`);
    if (WAITS.test(code)) act = undefined;
    else if (ACTS.test(code)) act = code;
  }
  return found;
}

test("no test reads a page before it has changed", async () => {
  const wrong = 'async function f() {\n  await page.getByRole("link").click();\n  return page.url();\n}\n';
  expect(hasty(wrong)).toHaveLength(1);
  expect(hasty(wrong.replace("return", 'await expect(page).toHaveURL("/");\n  return'))).toEqual([]);
  for (const folder of [import.meta.dirname, join(import.meta.dirname, "fixtures")]) {
    for (const name of (await readdir(folder)).filter((name) => name.endsWith(".ts"))) {
      expect(hasty(await readFile(join(folder, name), "utf8")), name).toEqual([]);
    }
  }
});
