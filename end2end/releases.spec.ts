import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { expect, test } from "./fixtures/test.ts";

test("an administrator makes a release, sees how far it is and withdraws it", async ({ page, another, check, scripts }) => {
  const server = await another({ command: "demo", args: ["--schools", "0"] });
  const address = `${server.address}/steunpunt/uitgaven`;
  await page.goto(`${server.address}/steunpunt/aanmelden`);
  await follow(page, () => page.getByRole("button", { name: "Aanmelden als voorbeeldmedewerker" }).click());
  await follow(page, () => page.getByRole("link", { name: "Uitgaven", exact: true }).click());
  await expect(page.getByRole("heading", { name: "Er is nog geen uitgave" })).toBeVisible();
  await check(page);
  await expectFits(page, [320, 1280]);

  await follow(page, () => page.getByRole("button", { name: "Maak een nieuwe uitgave" }).click());
  const made = page.getByText("Uitgave 1 is gemaakt.");
  if (scripts) {
    await expect(made).toBeVisible();
  } else {
    // Without scripts one asks again.
    await expect(async () => {
      await page.goto(address);
      await expect(made).toBeVisible({ timeout: 100 });
    }).toPass();
  }
  await expect(page.getByRole("row", { name: "Uitgave 1" })).toContainText("te lezen");
  await expect(page.getByText("De volgende uitgave kan vanaf")).toBeVisible();
  await check(page);
  await expectFits(page, [320, 1280]);

  await follow(page, () => page.getByRole("link", { name: "Intrekken uitgave 1" }).click());
  await check(page);
  await expectFits(page, [320, 1280]);
  await follow(page, () => page.getByRole("button", { name: "Trek de uitgave in" }).click());
  await expect(page.getByRole("row", { name: "Uitgave 1" })).toContainText("ingetrokken op");
  await check(page);
});
