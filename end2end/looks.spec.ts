import type { Page } from "@playwright/test";
import { expectContrast } from "./fixtures/a11y.ts";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { chooseRole, typeCode } from "./fixtures/people.ts";
import type { DemoTeam } from "./fixtures/server.ts";
import { enter } from "./fixtures/staff.ts";
import { expect, test } from "./fixtures/test.ts";

/** From the narrowest phone to a wide screen. */
const WIDTHS = [320, 1920];

/** The dark scheme, and the colours of somebody's own. */
async function expectColours(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
  await expectContrast(page);
  await page.emulateMedia({ forcedColors: null });
}

async function look(page: Page, address: string): Promise<void> {
  const reply = await page.goto(address);
  expect(reply?.ok(), address).toBe(true);
  await expectFits(page, WIDTHS);
  await expectColours(page);
}

/** A coordinator of the team. */
async function manage(page: Page, team: DemoTeam): Promise<string> {
  await page.goto(team.manage);
  await expectFits(page, WIDTHS);
  return (await follow(page, () => page.getByRole("button", { name: "Open de scan" }).click())).href;
}

/** Where links lead. */
function addresses(page: Page, links: string): Promise<string[]> {
  return page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute("href")!));
}

test.describe("every page of the demonstration", { tag: "@once" }, () => {
  test.describe.configure({ timeout: 120_000 });
  test.use({ baseURL: ({ demo }, use) => use(demo.address) });

  test("those for everybody", async ({ page }) => {
    for (const path of ["/", "/start", "/start/po", "/meedoen", "/verder", "/privacy", "/toegankelijkheid", "/werkwijze", "/gewist"]) {
      await look(page, path);
    }
  });

  test("those of a respondent", async ({ page, demo }) => {
    const team = demo.teams.find(({ state }) => state === "private")!;
    await typeCode(page, team.join_code);
    await expectFits(page, WIDTHS);
    await expectColours(page);
    const own = await chooseRole(page, "Docent");
    const topics = await addresses(page, ".topic-link");
    expect(topics.length).toBeGreaterThan(8);
    for (const path of [own, `${own}/open`, `${own}/antwoorden`, `${own}/wissen`, ...topics]) await look(page, path);
  });

  test("those of a coordinator who invites", async ({ page, demo }) => {
    const base = await manage(page, demo.teams.find(({ state }) => state === "private")!);
    for (const below of ["", "/uitnodiging", "/afsluiten"]) await look(page, `${base}${below}`);
  });

  test("those of staff", async ({ page }) => {
    await page.goto("/steunpunt/aanmelden");
    await expectFits(page, WIDTHS);
    await enter(page);
    const topic = (await addresses(page, ".release-table th a"))[0]!;
    const figures = ["", "/vergelijk?groepen=3&provincie2=zuid-holland&provincie3=zeeland&wijzig=2", "/regio", "/ontwikkeling"];
    const more = ["/behoeften", "/rolgroepen", "/kenniskring", "/meenemen"];
    for (const path of [topic, ...[...figures, ...more].map((below) => `/steunpunt${below}`)]) {
      await look(page, path);
      // Beside the margins of a sheet.
      await page.emulateMedia({ media: "print" });
      await expectFits(page, [680]);
      await page.emulateMedia({ media: null });
    }
    for (const below of ["uitgaven", "uitgaven/1/intrekken", "vragen", "lijsten", "medewerkers", "logboek", "account"]) {
      await look(page, `/steunpunt/${below}`);
    }
  });

  for (const sector of ["vo", "po", "mbo"]) {
    test(`the overview and topics of the ${sector} team`, async ({ page, demo }) => {
      const base = await manage(page, demo.teams.find((team) => team.sector === sector && team.state !== "private")!);
      for (const below of ["", "/delen", "/ondersteuning", "/ondersteuning/nieuw"]) await look(page, `${base}${below}`);
      // A round that is finished already says so.
      await page.goto(`${base}/afronden`);
      await expectFits(page, WIDTHS);
      await expectColours(page);
      await look(page, `${base}/overzicht`);
      const chosen = new Set(await addresses(page, ".filters a"));
      for (const address of chosen) {
        await page.goto(address);
        await expectFits(page, WIDTHS);
      }
      await page.goto(`${base}/overzicht`);
      const topics = new Set(await addresses(page, ".stand__topic a, .missing a"));
      expect(topics.size).toBeGreaterThan(8);
      for (const [place, address] of [...topics].entries()) {
        // Colours are the same on all; what differs is how long words and tables are.
        if (place < 2) await look(page, address);
        else {
          await page.goto(address);
          await expectFits(page, WIDTHS);
        }
      }
    });
  }
});
