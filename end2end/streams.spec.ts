import type { Page } from "@playwright/test";
import { Somebody } from "./fixtures/crowd.ts";
import { awake, startScan } from "./fixtures/people.ts";
import { following } from "./fixtures/session.ts";
import { Wire } from "./fixtures/wire.ts";
import { expect, test as base } from "./fixtures/test.ts";

/** A wire to the server of the worker. */
const test = base.extend<{ wire: Wire }>({
  wire: async ({ server }, use) => {
    const wire = await Wire.toAddress(server.address);
    await use(wire);
    await wire.cut();
  },
});

const FOLLOWS = "Loopt vanzelf mee";
const LOST = /^Geen verbinding/;

/** How many people take part, as the coordinator sees it. */
async function expectJoined(page: Page, count: number): Promise<void> {
  await expect(page.locator(".headcount__numbers dd").first()).toHaveText(`${count}`);
}

/** One more colleague takes part. */
async function joins(origin: string, code: string): Promise<void> {
  await (await Somebody.joins(origin, code)).gone();
}

/** A coordinator who looks at the headcount over the wire, with a clock that can be put forward. */
async function looksOn(page: Page, wire: Wire): Promise<string> {
  await page.clock.install();
  const { code } = await startScan(page, wire.address);
  await awake(page);
  await expect(following(page)).toHaveText(FOLLOWS);
  await expectJoined(page, 0);
  return code;
}

/** Hides the page as another tab in front of it does, or shows it again. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}

test.describe("a page that follows", { tag: "@js" }, () => {
  test("notices a connection that died without a word, says so, and comes back", async ({ page, wire, server }) => {
    const code = await looksOn(page, wire);
    wire.dead = true;
    await joins(server.address, code);
    // Shorter than two signs of life are apart: it may still be all right.
    await page.clock.fastForward(11_000);
    await expect(following(page)).toHaveText(FOLLOWS);
    await page.clock.fastForward(17_000);
    await expect(following(page)).toHaveText(LOST);
    await expectJoined(page, 0);
    // A second stream says nothing either.
    await page.clock.fastForward(14_000);
    await expect(following(page)).toHaveText(LOST);
    wire.dead = false;
    await page.clock.fastForward(40_000);
    await expect(following(page)).toHaveText(FOLLOWS);
    await expectJoined(page, 1);
  });

  test("looks at once when somebody comes back to it, or to the network", async ({ page, wire, server }) => {
    const code = await looksOn(page, wire);
    for (const [place, back] of ["online", "visible"].entries()) {
      wire.dead = true;
      await joins(server.address, code);
      wire.dead = false;
      // What was swallowed meanwhile never comes: only a new look can tell.
      if (back === "visible") await hide(page, false);
      else await page.evaluate(() => window.dispatchEvent(new Event("online")));
      await expectJoined(page, place + 1);
    }
  });

  test("holds no connection while nobody sees it", async ({ page, wire, server }) => {
    const code = await looksOn(page, wire);
    expect(wire.streams).toBe(1);
    await hide(page, true);
    await expect.poll(() => wire.streams).toBe(0);
    await joins(server.address, code);
    await hide(page, false);
    await expectJoined(page, 1);
    await expect(following(page)).toHaveText(FOLLOWS);
    await expect.poll(() => wire.streams).toBe(1);
  });

  test("leaves room for others: the eighth tab loads, and those used last follow", async ({ page, wire }) => {
    const { path } = await startScan(page, wire.address);
    const tabs = [page];
    for (let count = 1; count < 8; count++) {
      const tab = await page.context().newPage();
      await tab.goto(`${wire.address}${path}`);
      await awake(tab);
      await expect(following(tab)).toHaveText(FOLLOWS);
      tabs.push(tab);
    }
    await expect.poll(() => wire.streams).toBeLessThanOrEqual(4);
    await expect(following(page)).not.toHaveText(FOLLOWS);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(following(page)).toHaveText(FOLLOWS);
    await expect.poll(() => wire.streams).toBeLessThanOrEqual(4);
  });

  test("is fetched every half minute where no stream comes through", async ({ page, server, check }) => {
    await page.clock.install();
    const { code } = await startScan(page);
    for (const [count, refusal] of [{ status: 502 }, { status: 200, contentType: "text/html", body: "<p>Log in</p>" }].entries()) {
      await page.unroute("**/stand");
      await page.route("**/stand", (route) => route.fulfill(refusal));
      await page.reload();
      await awake(page);
      await page.clock.fastForward(2_000);
      await expect(following(page)).toHaveText("Loopt vanzelf mee, een halve minuut later");
      await expectJoined(page, count);
      await joins(server.address, code);
      await page.clock.fastForward(31_000);
      await expectJoined(page, count + 1);
      await check(page);
    }
    // Where the page does not come either, it says so.
    await page.route(page.url(), (route) => route.abort());
    await page.clock.fastForward(31_000);
    await page.clock.fastForward(60_000);
    await expect(following(page)).toHaveText(LOST);
    await expectJoined(page, 2);
  });
});
