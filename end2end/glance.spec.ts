import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectContrast } from "./fixtures/a11y.ts";
import { Somebody } from "./fixtures/crowd.ts";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { closeRound, startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

/** A laptop and a projector. */
const SCREENS = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const PHONES = [
  { width: 320, height: 700 },
  { width: 360, height: 800 },
];

/** What of a list stands on the first screen. */
interface Content {
  topics: number;
  areas: number;
  missing: number;
}

/** Which of these are not wholly in the window as it opens, or show nothing. */
function outOfSight(page: Page, what: string): Promise<string[]> {
  return page.locator(what).evaluateAll((found) =>
    found
      .map((one) => ({ text: one.textContent ?? "", box: one.getBoundingClientRect() }))
      .filter(
        ({ text, box }) =>
          text.trim() === "" || box.height === 0 || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth,
      )
      .map(({ text, box }) => `${text} (${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight})`),
  );
}

/** Each topic with its level, distance and priority, each area, and what is missing: all at once. */
async function expectAtOnce(page: Page, content: Content): Promise<void> {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page.locator(".stand__topic")).toHaveCount(content.topics);
    await expect(page.locator(".stand__area")).toHaveCount(content.areas);
    await expect(page.locator("#ontbreekt li")).toHaveCount(content.missing);
    for (const cell of ["th", ".stand__level", ".stand__gap", ".stand__high"]) {
      await expect(page.locator(`.stand__topic > ${cell}`), cell).toHaveCount(content.topics);
      expect(await outOfSight(page, `.stand__topic > ${cell}`), `${cell} at ${screen.width}`).toEqual([]);
    }
    expect(await outOfSight(page, ".stand__area > :is(th, .stand__gap)"), `areas at ${screen.width}`).toEqual([]);
    expect(await outOfSight(page, "#ontbreekt :is(h2, li)"), `missing at ${screen.width}`).toEqual([]);
    expect(await outOfSight(page, "h1, #eerst, .glance__side ol > li"), `first at ${screen.width}`).toEqual([]);
  }
}

/** On a phone an area is one touch away, and fits on the screen. */
async function expectInReach(page: Page, content: Content): Promise<void> {
  for (const phone of PHONES) {
    await page.setViewportSize(phone);
    await expectFits(page, [phone.width]);
    await page.setViewportSize(phone);
    // Not a reload: that would come back to where the page was scrolled to.
    await page.goto(page.url().split("#", 1)[0]!);
    expect(await outOfSight(page, ".glance__tile"), `tiles at ${phone.width}`).toEqual([]);
    const tiles = page.locator(".glance__tile");
    await expect(tiles).toHaveCount(content.areas + 1);
    for (const tile of await tiles.all()) {
      const target = (await tile.getAttribute("href"))!;
      expect((await tile.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await tile.click();
      await expect(page.locator(target)).toBeInViewport({ ratio: 1 });
    }
    for (const link of await page.locator(".stand__topic").all()) {
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    for (const cell of [".stand__level", ".stand__gap", ".stand__high"]) {
      await expect(page.locator(`.stand__topic > ${cell}`).first()).toBeVisible();
    }
    // The whole list is a few swipes, not a walk.
    const height = await page.locator(".stand").evaluate((table) => table.getBoundingClientRect().height);
    expect(height / (content.topics + content.areas), `a row at ${phone.width}`).toBeLessThan(64);
  }
}

/** A team of six of which most are at the lowest level everywhere: as much is missing as can be. */
async function worst(origin: string, code: string, role: string, items: number, most: number): Promise<void> {
  const people = Array.from({ length: 6 }, async (_, person) => {
    const one = await Somebody.joins(origin, code, role);
    await one.answers(Array.from({ length: items }, () => (person < 4 ? 1 : most)));
    await one.gone();
  });
  await Promise.all(people);
}

test.describe("the first screen of the overview", { tag: "@once" }, () => {
  test.describe.configure({ timeout: 120_000 });

  for (const [state, round] of [["frozen", 1], ["frozen", 2]] as const) {
    test(`of a full team, round ${round}`, async ({ page, demo, check }) => {
      const team = demo.teams.find((team) => team.state === state && team.round === round)!;
      await page.goto(team.manage);
      const own = await follow(page, () => page.getByRole("button", { name: "Open de scan" }).click());
      await page.goto(`${own.href}/overzicht`);
      const missing = await page.locator("#ontbreekt li").count();
      expect(missing).toBeGreaterThan(2);
      const content = { topics: 13, areas: 3, missing };
      await expectAtOnce(page, content);
      await check(page);
      await expectInReach(page, content);
      await check(page);
      // Neither colour scheme nor colours of one's own take anything away.
      await page.setViewportSize(SCREENS[0]!);
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      await expectContrast(page);
      await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
      await expectContrast(page);
      await page.emulateMedia({ forcedColors: null });
      expect(await page.locator("script").count()).toBe(0);
    });
  }

  test("of the longest list that is shipped", async ({ page, server, check }) => {
    const scan = await startScan(page, server.address, { sector: "po", extent: "Volledig" });
    await worst(server.address, scan.code, "leraar", 47, 3);
    await closeRound(page, `${server.address}${scan.path}`);
    const content = { topics: 13, areas: 3, missing: 6 };
    await expectAtOnce(page, content);
    await check(page);
    await expectInReach(page, content);
  });

  test("of fifteen topics, seven levels and eight resources", async ({ page, another, check }) => {
    const directory = await mkdtemp(join(tmpdir(), "scan-glance-"));
    await writeFile(join(directory, "lang.yaml"), list());
    const { address } = await another({ questionnaires: directory });
    await rm(directory, { recursive: true });
    const scan = await startScan(page, address, { sector: "vo", extent: "Volledig" });
    await worst(address, scan.code, "docent", 23, 3);
    await closeRound(page, `${address}${scan.path}`);
    const content = { topics: 15, areas: 3, missing: 8 };
    await expectAtOnce(page, content);
    await check(page);
    await expectInReach(page, content);
  });

  test("moves with the keyboard through its topics, and the focus is seen", async ({ page, server }) => {
    const scan = await startScan(page, server.address);
    await worst(server.address, scan.code, "docent", 15, 3);
    await closeRound(page, `${server.address}${scan.path}`);
    for (const size of [SCREENS[0]!, PHONES[0]!]) {
      await page.setViewportSize(size);
      const first = page.locator(".stand__topic a").first();
      await first.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await expect(first).toBeFocused();
      const outline = await first.evaluate((link) => {
        const own = getComputedStyle(link).outlineStyle;
        return own === "none" ? getComputedStyle(link.closest("tr")!).outlineStyle : own;
      });
      expect(outline, `at ${size.width}`).toBe("solid");
      await page.keyboard.press("Tab");
      await expect(page.locator(".stand__topic a").nth(1)).toBeFocused();
    }
  });
});

/** Fifteen topics with usual names in three areas, and eight resources among them. */
function list(): string {
  const names = [
    "Passend onderwijs en wij", "Ons samenwerkingsverband", "Wat onze school kan bieden", "Onze leerlingen, nu en straks", "Het OPP",
    "Omgaan met gedrag", "Verschillen in de les", "In gesprek met ouders", "Samen leren als team", "Kijken naar talent",
    "Hulp in de school", "Uitwisselen met collega’s", "Partners buiten de school", "Aanwezig en welkom", "Overgang en uitstroom",
  ];
  const item = (id: string, more = "") => `{id: ${id}, text: "Uitspraak ${id} over ons team.", domain: visie-en-beleid, short: true${more}}`;
  const topic = (name: string, place: number) => {
    const resource = place % 2 === 0 ? `\n          - ${item(`m${place}`, ", kind: resource")}` : "";
    return `      - id: t${place}\n        title: ${JSON.stringify(name)}\n        items:\n          - ${item(`z${place}`)}${resource}`;
  };
  const area = (name: string, from: number) =>
    `  - area: ${name}\n    topics:\n${names.slice(from, from + 5).map((title, place) => topic(title, from + place)).join("\n")}`;
  return `format: 1
id: lang
version: "1"
title: Lang
intro: Een lange lijst.
sectors: [vo]
minutes: {short: 5, full: 9}
scale: [Nog niet, Net begonnen, Begonnen, Halverwege, Grotendeels, Bijna geheel, Geborgd]
target: 5
roles: [{id: docent, label: Docent}, {id: leider, label: Leider}]
role_groups: [{id: groep, label: Allen, roles: [docent, leider]}]
areas:
${area("informatie", 0)}
${area("vaardigheden", 5)}
${area("organisatie", 10)}
`;
}
