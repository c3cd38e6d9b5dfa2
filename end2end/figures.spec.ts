import type { Page } from "@playwright/test";
import { expectContrast } from "./fixtures/a11y.ts";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { expect, test } from "./fixtures/test.ts";

const TOO_FEW = "Te weinig scholen om te tonen";

/** Signs in as the invented member of staff. */
async function enter(page: Page): Promise<void> {
  await page.goto("/steunpunt/aanmelden");
  await follow(page, () => page.getByRole("button", { name: "Aanmelden als voorbeeldmedewerker" }).click());
  await expect(page.getByRole("heading", { level: 1, name: "Waar staan scholen?" })).toBeVisible();
}

/** Opens what is behind a line and follows a link in it. */
async function choose(page: Page, line: string, link: string): Promise<void> {
  const details = page.locator("details", { has: page.locator("summary", { hasText: line }) }).first();
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  await follow(page, () => details.getByRole("link", { name: link, exact: true }).click());
}

test.describe("figures of a release", () => {
  test.use({ baseURL: ({ demo }, use) => use(demo.address) });

  test("staff choose a group, take it off again and look into a topic", async ({ page, check }) => {
    await enter(page);
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
    await page.goto("/steunpunt/vergelijk?groepen=2&provincie2=zeeland&grootte2=small&jaar2=2025");
    await expect(table.getByText(TOO_FEW).first()).toBeVisible();
    await follow(page, () => page.getByRole("link", { name: "Haal weg Groep 2" }).click());
    await expect(page.getByText("Voeg een tweede groep toe om te vergelijken.")).toBeVisible();
    await check(page);
  });

  test("the other views, on a phone, wide, dark and printed", { tag: "@once" }, async ({ page, check }) => {
    await enter(page);
    for (const path of ["/steunpunt/regio", "/steunpunt/ontwikkeling", "/steunpunt/behoeften", "/steunpunt/rolgroepen", "/werkwijze"]) {
      await page.goto(path);
      await check(page);
      await expectFits(page, [320, 1280, 1920]);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectContrast(page);
      await page.emulateMedia({ colorScheme: null, media: "print" });
      await expectFits(page, [794]);
      await page.emulateMedia({ media: null });
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
