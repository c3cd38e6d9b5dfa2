import type { Page } from "@playwright/test";
import { go, openMail } from "./fixtures/account.ts";
import { download } from "./fixtures/download.ts";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

/** Asks for a link, and signs in with the newest mail. */
async function signIn(page: Page, site: string, address: string, lands: string): Promise<void> {
  await page.goto(`${site}/aanmelden`);
  await page.getByLabel("Uw e-mailadres").fill(address);
  await go(page, "Mail mij een link");
  await openMail(page, site, "/aanmelden/openen/");
  await go(page, "Meld mij aan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lands);
}

test("one's data are taken along, and an account is deleted and kept after all", async ({ page, another, check, scripts }) => {
  test.setTimeout(120_000);
  const server = await another({ args: ["--mail-page"] });
  const site = server.address;
  await signIn(page, site, "anna@school.example", "Mijn scans");
  const scan = await startScan(page, site, { school: "Voorbeeldschool De Linde" });
  await page.goto(`${site}/mijn-scans`);
  await go(page, "Zet deze scan bij mijn account");

  await page.goto(`${site}/account`);
  await check(page);
  await expectFits(page, [320, 1280]);
  const json = await download(page, scripts, "Download uw gegevens als JSON", /^scan-mijn-gegevens\.json$/);
  const data = JSON.parse(json.toString("utf8"));
  expect(data.gegevens.account[0].adres).toBe("anna@school.example");
  expect(data.gegevens.teams[0].school).toBe("Voorbeeldschool De Linde");
  await page.goto(`${site}/account`);
  const pdf = await download(page, scripts, "Download uw gegevens als PDF", /^scan-mijn-gegevens\.pdf$/);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");

  // Nobody else manages the scan: that comes first.
  await page.goto(`${site}/account`);
  await follow(page, () => page.getByRole("link", { name: "Account verwijderen" }).click());
  await expect(page.getByRole("heading", { level: 2, name: "Niemand anders beheert deze teams" })).toBeVisible();
  await check(page);
  await expectFits(page, [320, 1280]);
  await follow(page, () => page.getByRole("link", { name: /^Verwijder het team/ }).click());
  await expect(page).toHaveURL(`${site}${scan.path}/verwijderen`);
  await page.getByLabel("Ik weet wat er weggaat").check();
  await go(page, "Verwijder");

  await page.goto(`${site}/account/verwijderen`);
  await check(page);
  await expectFits(page, [320, 1280]);
  await go(page, "Verwijder mijn account");
  await expect(page.getByRole("alert")).toContainText("Kijk nog naar 1 punt");
  await check(page);
  await page.getByLabel("Ik weet wat er weggaat").check();
  await go(page, "Verwijder mijn account");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw account wordt verwijderd");
  await check(page);
  await page.goto(`${site}/mail`);
  await expect(page.getByRole("article").first()).toContainText("Uw account wordt verwijderd");

  // Signing in within the week offers to take it back, and nothing else.
  await signIn(page, site, "anna@school.example", "Uw account wordt verwijderd");
  await check(page);
  await page.goto(`${site}/account`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw account wordt verwijderd");
  await follow(page, () => page.getByRole("link", { name: "Naar ongedaan maken" }).click());
  await expect(page.getByText(/Ongedaan maken kan tot en met/)).toBeVisible();
  await check(page);
  await expectFits(page, [320, 1280]);
  await go(page, "Maak het ongedaan");
  await expect(page).toHaveURL(`${site}/account`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw account");
});
