import type { Page } from "@playwright/test";
import { go, openMail } from "./fixtures/account.ts";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { join, saveState, startScan } from "./fixtures/people.ts";
import { named, withPasskeys } from "./fixtures/staff.ts";
import { expect, test } from "./fixtures/test.ts";

/** Chooses English at the foot of a page, and comes back to it. */
async function inEnglish(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await go(page, "English");
  expect(page.url()).toBe(new URL(address, page.url()).href);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

/** Asks for a link, and signs in with it. */
async function signIn(page: Page, site: string, address: string): Promise<void> {
  await page.goto(`${site}/aanmelden`);
  await page.getByLabel("Your e-mail address").fill(address);
  await go(page, "E-mail me a link");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your e-mail");
  await openMail(page, site, "/aanmelden/openen/");
  await go(page, "Sign me in");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My scans");
}

/** Words that stand in nearly every Dutch sentence, and in no English one. */
const DUTCH = /(?<![\p{L}/.-])(het|een|niet|uw|voor|naar|wordt|worden|zijn|van|met|ook|kunt)(?![\p{L}/.-])/u;

/** Nothing that the program says is Dutch; what is marked as Dutch, people or lists say. */
async function expectNoDutch(page: Page): Promise<void> {
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll("[lang='nl'], script, style")) part.remove();
    const labels = [...copy.querySelectorAll("[aria-label], [placeholder], [title], [alt]")];
    const hidden = labels.flatMap((part) => ["aria-label", "placeholder", "title", "alt"].map((name) => part.getAttribute(name) ?? ""));
    return [document.title, copy.textContent, ...hidden].join("\n");
  });
  expect(text).not.toMatch(DUTCH);
}

test("pages for everybody are in English once somebody chose it, and Dutch again", async ({ page, check }) => {
  await inEnglish(page, "/privacy");
  for (const address of ["/", "/privacy", "/toegankelijkheid", "/werkwijze", "/start", "/meedoen", "/verder", "/aanmelden", "/bestaat-niet"]) {
    await page.goto(address);
    await expectNoDutch(page);
    await expectFits(page, [320, 1280]);
    await check(page);
  }
  await page.goto("/meedoen");
  await go(page, "Continue");
  await expectNoDutch(page);
  await page.goto("/privacy");
  await go(page, "Nederlands");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByText("Daarom weten we zo weinig mogelijk van u")).toBeVisible();
});

test("a coordinator's account, from the first mail to a link that was lost, in English", { tag: "@js" }, async ({ page, somebody, another, check }) => {
  const server = await another({ args: ["--mail-page"] });
  const site = named(server);
  await withPasskeys(page);
  await inEnglish(page, `${site}/aanmelden`);
  await page.getByLabel("Your e-mail address").fill("no address");
  await go(page, "E-mail me a link");
  await expect(page.getByRole("alert")).toContainText("This is not an e-mail address");
  await expectNoDutch(page);
  await signIn(page, site, "anna@school.example");
  await expectNoDutch(page);

  // A scan that was begun without the account is taken over.
  await page.goto(`${site}/start/vo`);
  await page.getByLabel("Name of the school").fill("Voorbeeldschool Esdoorn");
  await page.getByLabel("Name of the team").fill("team 1");
  await page.getByRole("radio", { name: /^Short/ }).check();
  await page.getByRole("radio", { name: /^Anonymous/ }).check();
  await go(page, "Create the scan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Save your management link first");
  await expectNoDutch(page);
  await page.getByLabel("I have saved the link").check();
  await go(page, "On to inviting");
  await expectNoDutch(page);
  const scan = new URL(page.url()).pathname;
  await page.goto(`${site}/mijn-scans`);
  await expectNoDutch(page);
  await follow(page, () => page.locator("form[action$='/team/overnemen'] button").click());
  await expect(page.getByRole("rowheader")).toHaveText("anna@school.example (you)");
  await expectNoDutch(page);
  await check(page);

  // A second one coordinates too.
  await page.getByLabel("Your colleague’s e-mail address").fill("bert@school.example");
  await page.getByRole("radio", { name: /^Manage/ }).check();
  await follow(page, () => page.locator(`form[action='${scan}/team'] button`).click());
  await expect(page.getByRole("rowheader", { name: "bert@school.example" })).toBeVisible();
  await page.goto(`${site}/mail`);
  await expect(page.getByRole("article").first()).toContainText("You can then do everything that a coordinator can");
  const bert = await somebody();
  await inEnglish(bert, `${site}/aanmelden`);
  await openMail(bert, site, "/uitnodiging/");
  await expectNoDutch(bert);
  await go(bert, "Accept the invitation");
  await expectNoDutch(bert);
  await page.goto(`${site}${scan}/logboek`);
  await expect(page.getByRole("row", { name: "accepted an invitation" })).toBeVisible();
  await expectNoDutch(page);

  // A passkey is made and used.
  await page.goto(`${site}/account`);
  await expectNoDutch(page);
  await follow(page, () => page.getByRole("button", { name: "Make a passkey" }).click());
  await expect(page.getByText(/^Passkey 1, made on/)).toBeVisible();
  await expectNoDutch(page);
  await check(page);
  await go(page, "Sign out everywhere");
  await expectNoDutch(page);
  await follow(page, () => page.getByRole("button", { name: "Sign in with a passkey" }).click());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My scans");

  // Everything that the browser had is lost, the link too; the scan is found again.
  await page.goto(`${site}/account`);
  await go(page, "Sign out everywhere");
  await page.context().clearCookies();
  await inEnglish(page, `${site}/aanmelden`);
  await signIn(page, site, "anna@school.example");
  await follow(page, () => page.getByRole("link", { name: "Round 1" }).click());
  expect(new URL(page.url()).pathname).toBe(scan);
});

test("a colleague fills in with English around the questions, and a coordinator reads it too", async ({ page, somebody, scripts, check }) => {
  const scan = await startScan(page, "", { form: "Open kaart", school: "Voorbeeldschool Linde" });
  const colleague = await somebody();
  const own = await join(colleague, { code: scan.code, role: "Docent" });
  await inEnglish(colleague, own);
  await check(colleague);
  await follow(colleague, () => colleague.locator("a[href*='/vragen/']").first().click());
  await expect(saveState(colleague)).toHaveText(scripts ? "Answers are saved automatically" : "Next or Previous saves your answers");
  await colleague.getByRole("radio", { name: /^I don’t know/ }).first().check();
  if (scripts) await expect(saveState(colleague)).toHaveText("Saved");
  await check(colleague);

  await inEnglish(page, `${scan.path}/afsluiten`);
  await expectNoDutch(page);
  await page.getByRole("checkbox").check();
  await follow(page, () => page.locator("form[action$='/afsluiten'] button").click());
  for (const part of ["", "/acties", "/delen", "/team", "/verwijderen"]) {
    await page.goto(`${scan.path}${part}`);
    await expectNoDutch(page);
    await check(page);
  }
  // Lists are in the language of their authors.
  for (const [part, heading] of [
    ["/overzicht", "Where do we stand, and where do we start?"],
    ["/afspraken", "What do we agree?"],
    ["/rapport", "Report"],
  ]) {
    await page.goto(`${scan.path}${part}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading!);
    await check(page);
  }
});
