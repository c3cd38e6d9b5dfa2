import type { Page } from "@playwright/test";
import { follow } from "./fixtures/follow.ts";
import { awake } from "./fixtures/people.ts";
import { answered, press } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

const SCHOOL = "De Gedeelde School";

/** A closed scan, from its page to the page of its links. */
async function toSharing(page: Page, origin: string): Promise<string> {
  const scan = await answered(page, origin, { school: SCHOOL });
  await page.goto(scan.path);
  await page.getByRole("link", { name: "Deel het resultaat" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deel het resultaat");
  return `${scan.path}/delen`;
}

/** Fills in the form; gives the address that is shown this once. */
async function makeLink(page: Page, audience: string, days = "30 dagen"): Promise<string> {
  await page.getByLabel("Voor wie is de link?").fill(audience);
  await page.getByRole("radio", { name: days, exact: true }).check();
  await press(page, "Maak een link");
  await expect(page.getByRole("heading", { name: `De link voor ‘${audience}’ staat klaar` })).toBeVisible();
  return page.locator("#deellink").innerText();
}

/** The line of the list about a link. */
function line(page: Page, audience: string) {
  return page.getByRole("row").filter({ hasText: audience });
}

test("a result is shared by a link, read elsewhere, and taken back", async ({ page, server, somebody, check }) => {
  test.setTimeout(120_000);
  await toSharing(page, server.address);
  await expect(page.getByRole("radio", { name: "30 dagen" })).toBeChecked();
  await expect(page.getByRole("heading", { name: "Nog geen links" })).toBeVisible();
  await check(page);
  const link = await makeLink(page, "Schoolbestuur");
  await check(page);
  const kept = await makeLink(page, "Inspectie", "7 dagen");
  // Shown once.
  await page.reload();
  await expect(page.locator("#deellink")).toHaveCount(0);
  await expect(line(page, "Schoolbestuur")).toContainText("nog niet");
  await check(page);

  const reader = await somebody();
  await reader.goto(link);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Er is een resultaat met u gedeeld");
  await expect(reader.getByText(SCHOOL)).toHaveCount(0);
  await check(reader);
  await press(reader, "Bekijk het resultaat");
  await expect(reader).toHaveURL(/\/gedeeld\/[a-z0-9]{12}$/);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(SCHOOL);
  await check(reader);
  const result = reader.url();
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(SCHOOL);
  // Only the statements on privacy and accessibility are elsewhere.
  const elsewhere = reader.locator('a[href^="/"]:not([href^="/gedeeld/"])');
  await expect(elsewhere).toHaveText(["Privacy", "Toegankelijkheid"]);
  // Another browser of the same reader starts from the link again.
  expect((await (await somebody()).goto(result))?.status()).toBe(404);

  await page.reload();
  await expect(line(page, "Schoolbestuur")).not.toContainText("nog niet");
  await expect(line(page, "Inspectie")).toContainText("nog niet");
  await follow(page, () => line(page, "Schoolbestuur").getByRole("link", { name: "Trek in" }).click());
  await check(page);
  await press(page, "Trek de link in");
  await expect(line(page, "Schoolbestuur")).toContainText("ingetrokken");
  await expect(line(page, "Schoolbestuur").getByRole("link")).toHaveCount(0);
  await check(page);

  expect((await reader.reload())?.status()).toBe(404);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet");
  await check(reader);
  expect((await reader.goto(link))?.status()).toBe(404);
  // The other link works, in the same browser.
  await reader.goto(kept);
  await press(reader, "Bekijk het resultaat");
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(SCHOOL);
});

test("a form that is not right says so in place and keeps what was typed", async ({ page, server, check }) => {
  await toSharing(page, server.address);
  const field = page.getByLabel("Voor wie is de link?");
  await field.fill(" ");
  await page.getByRole("radio", { name: "90 dagen" }).check();
  await press(page, "Maak een link");
  await expect(page.getByRole("alert")).toContainText("Vul dit in.");
  await expect(page.getByRole("radio", { name: "90 dagen" })).toBeChecked();
  await check(page);
  await page.getByRole("alert").getByRole("link").click();
  await expect(field).toBeFocused();
  await makeLink(page, "Bestuur", "90 dagen");
});

test("the link is copied with one press", { tag: "@js" }, async ({ page, context, server }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await toSharing(page, server.address);
  const link = await makeLink(page, "Schoolbestuur");
  await awake(page);
  await press(page, "Kopieer de link");
  await expect(page.getByText("Gekopieerd")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});
