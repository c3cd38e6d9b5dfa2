import { readFile } from "node:fs/promises";
import { download } from "./fixtures/download.ts";
import { startScan } from "./fixtures/people.ts";
import { answered, press } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

test("a coordinator chooses what is in the report, and downloads it", async ({ page, server, scripts, check }) => {
  test.setTimeout(120_000);
  const scan = await answered(page, server.address, { school: "De Rapportschool" });
  await page.goto(scan.path);
  await page.getByRole("link", { name: "Rapport", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rapport");
  await check(page);
  await page.getByRole("checkbox", { name: /^Redenen en notities/ }).uncheck();
  await page.getByLabel("Woord vooraf").fill("Voor de medezeggenschapsraad.");
  await page.getByText("Toelichting per onderwerp").click();
  await page.locator("textarea[name^=toelichting]").first().fill("Hier zijn we trots op.");
  await press(page, "Bewaar");
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /^Redenen en notities/ })).not.toBeChecked();
  await expect(page.getByLabel("Woord vooraf")).toHaveValue("Voor de medezeggenschapsraad.");
  await expect(page.getByText("Toelichting per onderwerp (1 geschreven)")).toBeVisible();
  await check(page);
  const chosen = page.url();
  const report = await download(page, scripts, "Download het rapport (PDF)", /^scan-de-rapportschool-.*-rapport\.pdf$/);
  expect(report.subarray(0, 5).toString()).toBe("%PDF-");
  await page.goto(chosen);
  const book = await download(page, scripts, "Excel", /-cijfers\.xlsx$/);
  expect(book.subarray(0, 2).toString()).toBe("PK");
  await page.goto(chosen);
  await page.getByRole("link", { name: "Plaatjes", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plaatjes");
  await check(page);
  const picture = page.waitForEvent("download", { timeout: 30_000 });
  await page.getByRole("link", { name: /^Download SVG/ }).first().click();
  const svg = await readFile(await (await picture).path(), "utf8");
  expect(svg).toContain("<svg");
});

test("two who choose at once: both versions are shown, and nothing is lost", { tag: "@once" }, async ({ page, server, context, check }) => {
  const scan = await answered(page, server.address);
  await page.goto(`${scan.path}/rapport`);
  const other = await context.newPage();
  await other.goto(`${server.address}${scan.path}/rapport`);
  await page.getByLabel("Woord vooraf").fill("Van de eerste.");
  await press(page, "Bewaar");
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await other.getByLabel("Woord vooraf").fill("Van de tweede.");
  await press(other, "Bewaar");
  const versions = other.locator("#twee-versies");
  await expect(versions).toContainText("Van de eerste.");
  await expect(versions).toContainText("Van de tweede.");
  await check(other);
  await press(other, "Bewaar mijn versie");
  await expect(other.getByText("Bewaard.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Woord vooraf")).toHaveValue("Van de tweede.");
});

test("all reports of a coordinator come in one file", async ({ page, server, scripts, check }) => {
  test.setTimeout(120_000);
  const scan = await answered(page, server.address, { school: "De Bundelschool" });
  await page.goto(`${scan.path}/rapport`);
  await page.getByRole("link", { name: "Download alle rapporten in één keer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Alle rapporten in één keer");
  await check(page);
  await press(page, "Maak het ZIP-bestand");
  const ready = page.getByRole("link", { name: "Download het ZIP-bestand" });
  if (!scripts) {
    await expect(async () => {
      await page.reload();
      await expect(ready).toBeVisible({ timeout: 100 });
    }).toPass({ timeout: 60_000 });
  }
  await expect(ready).toBeVisible({ timeout: 60_000 });
  await check(page);
  const zip = await download(page, scripts, "Download het ZIP-bestand", /^scan-rapporten-.*\.zip$/);
  expect(zip.subarray(0, 2).toString()).toBe("PK");
  await press(page, "Gooi het weg");
  await expect(page.getByRole("heading", { name: "Gestopt" })).toBeVisible();
  await check(page);
});

test("the invitation is there on paper before anybody answered", { tag: "@once" }, async ({ page, server, scripts }) => {
  const scan = await startScan(page, server.address);
  await page.goto(scan.path);
  await page.getByRole("link", { name: "Uitnodiging op papier" }).click();
  const file = await download(page, scripts, "Download als PDF", /-uitnodiging\.pdf$/);
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
});
