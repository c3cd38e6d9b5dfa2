import type { Page } from "@playwright/test";
import { awake, join, startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

const KB = 1000;

interface Load {
  path: string;
  type: string;
  coding: string;
  cache: string;
  /** Of the head of the response. */
  head: number;
  /** Of head and body. */
  bytes: number;
}

/** Loads a page with a cold cache; gives every request with the bytes that came over the wire. */
async function load(page: Page, address: string): Promise<Load[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Network.enable");
  await browser.send("Network.clearBrowserCache");
  const loads = new Map<string, Load>();
  browser.on("Network.responseReceived", ({ requestId, response }) => {
    const header = (name: string) =>
      Object.entries(response.headers).find(([known]) => known.toLowerCase() === name)?.[1] ?? "";
    loads.set(requestId, {
      path: new URL(response.url).pathname,
      type: response.mimeType,
      coding: header("content-encoding"),
      cache: header("cache-control"),
      head: response.encodedDataLength,
      bytes: 0,
    });
  });
  let open = 0;
  browser.on("Network.requestWillBeSent", () => (open += 1));
  browser.on("Network.loadingFailed", () => (open -= 1));
  browser.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    open -= 1;
    const found = loads.get(requestId);
    if (found) found.bytes = encodedDataLength;
  });
  await page.goto(address);
  // What a script asks for comes later than the page.
  await awake(page);
  await expect.poll(() => open).toBe(0);
  await browser.detach();
  return [...loads.values()];
}

function total(loads: Load[], wanted = /./): number {
  return loads.filter(({ type }) => wanted.test(type)).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What the files themselves weigh, as they are compressed. */
function weight(loads: Load[], wanted: RegExp): number {
  const found = loads.filter(({ type }) => wanted.test(type));
  return found.reduce((sum, { head, bytes }) => sum + bytes - head, 0);
}

test.describe("what a first visit costs", { tag: "@once" }, () => {
  test("the front page", async ({ somebody }) => {
    const loads = await load(await somebody(), "/");
    expect(loads.length).toBeLessThanOrEqual(12);
    expect(total(loads)).toBeLessThanOrEqual(200 * KB);
    expect(weight(loads, /css/)).toBeLessThanOrEqual(12 * KB);
  });

  test("the first page of questions, with scripts", async ({ page, somebody }) => {
    const scan = await startScan(page);
    const colleague = await somebody();
    await join(colleague, { code: scan.code, role: "Docent" });
    const topic = await colleague.locator(".topic-link").first().getAttribute("href");
    const loads = await load(colleague, topic!);
    const code = /javascript|wasm/;
    expect(loads.filter(({ type }) => /wasm/.test(type))).toHaveLength(1);
    for (const { path, type, coding } of loads) {
      if (code.test(type) || /css|svg/.test(type)) expect(coding, path).toBe("br");
    }
    expect(weight(loads, code)).toBeLessThanOrEqual(120 * KB);
    expect(total(loads, /css/)).toBeGreaterThan(0);
    expect(weight(loads, /css/)).toBeLessThanOrEqual(12 * KB);
    expect(loads.length).toBeLessThanOrEqual(12);
    expect(total(loads)).toBeLessThanOrEqual(200 * KB);
    for (const { path, cache } of loads) {
      if (path.startsWith("/assets/")) {
        expect(cache, path).toBe("public, max-age=31536000, immutable");
        expect(path).toMatch(/\.[0-9a-f]{12}\.\w+$/);
      } else {
        expect(cache, path).toBe("no-store");
      }
    }
  });
});
