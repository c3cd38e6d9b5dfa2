import type { Page } from "@playwright/test";
import { follow } from "./fixtures/follow.ts";
import { closeRound, startScan } from "./fixtures/people.ts";
import type { DemoTeam } from "./fixtures/server.ts";
import { press } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

/** Opens the coordinator's pages of a team of the demonstration. */
async function manage(page: Page, team: DemoTeam): Promise<string> {
  await page.goto(team.manage);
  return (await follow(page, () => press(page, "Open de scan"))).href;
}

test.describe("what a team agrees on, in the demonstration", () => {
  test.use({ baseURL: ({ demo }, use) => use(demo.address) });

  test("while it is open", async ({ page, demo, check }) => {
    const base = await manage(page, demo.teams.find(({ state }) => state === "review")!);
    for (const [below, heading] of [
      ["/afspraken", "Wat spreken we af?"],
      ["/middelen", "Van inzicht naar overzicht"],
      ["/leidraad", "Gespreksleidraad"],
      ["/acties", "Acties"],
      ["/acties/nieuw", "Nieuwe actie"],
      ["/aanbod", "Aanbod dat past bij uw team"],
      ["/koppeling", "Collega-koppeling"],
      ["/sessie", "Kijk en praat samen"],
      ["/afronden", "Ronde afronden?"],
    ] as const) {
      await page.goto(`${base}${below}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await check(page);
    }
    for (const links of [".topic-row__name a", ".board__note a"]) {
      await page.goto(`${base}/afspraken`);
      await page.locator(links).first().click();
      await expect(page).toHaveURL(/\/(afspraken|ambitie)\/[^/]+$/);
      await check(page);
    }
  });

  test("when the round is finished", async ({ page, demo, check }) => {
    const base = await manage(page, demo.teams.find(({ state, round }) => state === "frozen" && round > 1)!);
    for (const below of ["", "/vergelijken", "/afspraken", "/middelen", "/leidraad", "/acties", "/aanbod", "/koppeling"]) {
      expect((await page.goto(`${base}${below}`))?.status(), below).toBe(200);
      await check(page);
    }
  });
});

test("two colleagues find each other on the board, and leave it", async ({ page, somebody, check }) => {
  const scan = await startScan(page);
  await closeRound(page, scan.path);
  await page.goto(`${scan.path}/koppeling`);
  await check(page);
  await follow(page, () => press(page, "Open het bord"));
  const code = await page.locator("#koppelcode").innerText();
  const people: Page[] = [];
  for (const [name, choice] of [["Anna", "Kan helpen"], ["Bram", "Wil leren"]] as const) {
    const one = await somebody();
    people.push(one);
    await one.goto("/koppelen");
    if (name === "Anna") await check(one);
    await one.getByLabel("Koppelcode").fill(code.toLowerCase());
    await follow(one, () => press(one, "Verder"));
    if (name === "Anna") await check(one);
    await one.getByLabel("Uw naam").fill(name);
    await press(one, "Zet mij op het bord");
    await expect(one).toHaveURL(/\/keuzes$/);
    await one.getByRole("checkbox", { name: choice, exact: true }).first().check();
    if (name === "Anna") await check(one);
    await press(one, "Bewaar mijn keuzes");
    await expect(one.getByRole("heading", { level: 1 })).toHaveText("Collega-koppeling");
  }
  const [anna, bram] = people as [Page, Page];
  await check(bram);
  await expect(bram.locator("#koppels")).toContainText("Anna helpt u");
  await page.goto(`${scan.path}/koppeling`);
  await expect(page.locator("#koppels")).toContainText("Anna helpt Bram");
  await check(page);
  await anna.goto(bram.url());
  await expect(anna.locator("#koppels")).toContainText("U helpt Bram");
  await follow(anna, () => anna.getByRole("link", { name: "Ga van het bord" }).click());
  await check(anna);
  await press(anna, "Ja, haal mij van het bord");
  await expect(anna).toHaveURL("/van-het-bord");
  await check(anna);
  await bram.reload();
  await expect(bram.getByText("Anna")).toHaveCount(0);
});
