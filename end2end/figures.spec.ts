import type { Locator, Page } from "@playwright/test";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { enter } from "./fixtures/staff.ts";
import { expect, test } from "./fixtures/test.ts";

const TOO_FEW = "Te weinig scholen om te tonen";

/** Opens what is behind a line and follows a link in it. */
async function choose(where: Page | Locator, line: string, link: string): Promise<void> {
  const page = "page" in where ? where.page() : where;
  const details = where.locator("details", { has: page.locator("summary", { hasText: line }) }).first();
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  await follow(page, () => details.getByRole("link", { name: link, exact: true }).click());
}

test.describe("figures of a release", () => {
  test.use({ baseURL: ({ demo }, use) => use(demo.address) });

  test("staff choose a group, take it off again and look into a topic", async ({ page, check }) => {
    await enter(page);
    await expect(page.getByRole("heading", { level: 1, name: "Waar staan scholen?" })).toBeVisible();
    await check(page);
    await expectFits(page, [320, 1280, 1920]);
    const national = page.getByRole("region", { name: "Cijfers per onderwerp" });
    await expect(national.getByRole("row")).not.toHaveCount(0);
    const mean = /\d,\d/;
    await expect(national.getByRole("row").nth(1)).toContainText(mean);
    await choose(page, "Kies een groep scholen", "Zuid-Holland");
    await expect(page.getByRole("heading", { level: 2, name: "Zuid-Holland" })).toBeVisible();
    await check(page);
    // The choice goes along to other pages.
    await follow(page, () => page.getByRole("navigation", { name: "Cijfers" }).getByRole("link", { name: "Behoeften" }).click());
    await expect(page.getByRole("heading", { name: /Zuid-Holland/ }).first()).toBeVisible();
    await check(page);
    await follow(page, () => page.getByRole("navigation", { name: "Cijfers" }).getByRole("link", { name: "Landelijk beeld" }).click());
    await follow(page, () => page.getByRole("link", { name: "Provincie weghalen" }).click());
    await expect(page.getByRole("heading", { level: 2, name: "Landelijk" })).toBeVisible();
    await follow(page, () => page.getByRole("region", { name: "Cijfers per onderwerp" }).getByRole("link").first().click());
    await expect(page.getByRole("heading", { level: 1, name: "Wat antwoorden scholen?" })).toBeVisible();
    await expect(page.locator("svg.bars").first()).toBeVisible();
    await check(page);
    await expectFits(page, [320, 1280]);
  });

  test("groups stand side by side, and one that is too small says so", async ({ page, check }) => {
    await enter(page);
    await page.goto("/steunpunt/vergelijk");
    await follow(page, () => page.getByRole("link", { name: "Voeg een groep toe" }).click());
    const menu = page.locator("#groep-2");
    await expect(menu.locator("details")).toHaveAttribute("open", "");
    await follow(page, () => menu.getByRole("link", { name: "Zeeland", exact: true }).or(menu.getByRole("link", { name: "Zuid-Holland", exact: true })).first().click());
    const table = page.getByRole("region", { name: "Groepen naast elkaar" });
    await expect(table.getByRole("columnheader")).toHaveCount(3);
    await check(page);
    await expectFits(page, [320, 1280, 1920]);
    // Up to four, and each choice changes one group only. Nothing is a form: an address says it all.
    const more = page.getByRole("link", { name: "Voeg een groep toe" });
    for (const count of [4, 5]) {
      await follow(page, () => more.click());
      await expect(table.getByRole("columnheader")).toHaveCount(count);
    }
    await expect(more).toHaveCount(0);
    await expect(page.locator("main :is(form, button, select, input)")).toHaveCount(0);
    const names = await table.getByRole("columnheader").allInnerTexts();
    await choose(page.locator("#groep-4"), "Kies anders", "Noord-Holland");
    await expect(table.getByRole("columnheader").nth(4)).toContainText("Noord-Holland");
    expect((await table.getByRole("columnheader").allInnerTexts()).slice(0, 4)).toEqual(names.slice(0, 4));
    await check(page);
    await expectFits(page, [320, 1280, 1920]);
    await page.goto("/steunpunt/vergelijk?groepen=2&provincie2=zeeland&grootte2=small&jaar2=2025");
    await expect(table.getByText(TOO_FEW).first()).toBeVisible();
    await follow(page, () => page.getByRole("link", { name: "Haal weg Groep 2" }).click());
    await expect(page.getByText("Voeg een tweede groep toe om te vergelijken.")).toBeVisible();
    await check(page);
  });

  test("a line over releases has its margins, and the table says the same", async ({ page, check }) => {
    await enter(page);
    await page.goto("/steunpunt/ontwikkeling");
    const table = page.getByRole("region", { name: "Cijfers per uitgave" });
    const picture = page.getByRole("img", { name: /^Informatie, gemiddeld niveau per uitgave/ });
    const cells = table.getByRole("row", { name: /^Informatie/ }).getByRole("cell");
    const said = await picture.locator("title").textContent();
    for (const cell of (await cells.allInnerTexts()).slice(0, -1)) expect(said).toContain(/\d,\d/.exec(cell)![0]);
    await expect(picture.locator(".trend__margin")).toHaveCount(2 * 3);
    await check(page);
    await expectFits(page, [320, 1280, 1920]);
    const line = table.getByRole("link", { name: /^lijn van / }).first();
    const topic = (await line.innerText()).replace(/^lijn\s+van /, "");
    await follow(page, () => line.click());
    await expect(page.locator("#lijn").getByRole("img", { name: new RegExp(`^${topic}`) })).toBeVisible();
    await check(page);
    await expectFits(page, [320, 1280]);
  });

  test("the other views", { tag: "@once" }, async ({ page, check }) => {
    await enter(page);
    for (const path of ["/steunpunt/regio", "/steunpunt/behoeften", "/steunpunt/rolgroepen", "/werkwijze"]) {
      await page.goto(path);
      await check(page);
    }
  });

  test("what is not on the menu is not there", { tag: "@once" }, async ({ page }) => {
    await enter(page);
    for (const query of ["uitgave=99", "lijst=geheim", "provincie=atlantis", "sector=po&provincie=utrecht&grootte=small&jaar=2025"]) {
      const reply = await page.goto(`/steunpunt?${query}`);
      expect(reply?.status(), query).toBe(404);
    }
  });
});
