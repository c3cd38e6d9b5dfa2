import type { Page } from "@playwright/test";
import { go, openMail } from "./fixtures/account.ts";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { startScan } from "./fixtures/people.ts";
import { freePort, named, openid, signInElsewhere, startProvider, withPasskeys } from "./fixtures/staff.ts";
import { expect, test } from "./fixtures/test.ts";

/** Asks for a link, and signs in with it. */
async function signIn(page: Page, site: string, address: string): Promise<void> {
  await page.goto(`${site}/aanmelden`);
  await page.getByLabel("Uw e-mailadres").fill(address);
  await go(page, "Mail mij een link");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in uw mail");
  await openMail(page, site, "/aanmelden/openen/");
  await go(page, "Meld mij aan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn scans");
}

test("a scan is taken over, two coordinate it, and a lost link is found again", async ({ page, somebody, another, check }) => {
  const server = await another({ args: ["--mail-page"] });
  const site = server.address;

  await page.goto(`${site}/aanmelden`);
  await check(page);
  await page.getByLabel("Uw e-mailadres").fill("geen adres");
  await go(page, "Mail mij een link");
  await expect(page.getByRole("alert")).toContainText("Dit is geen e-mailadres");
  await check(page);
  await page.getByLabel("Uw e-mailadres").fill("anna@school.example");
  await go(page, "Mail mij een link");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in uw mail");
  await check(page);
  await page.goto(`${site}/mail`);
  await expect(page.getByRole("article").first()).toContainText("een kwartier lang");
  await check(page);
  await expectFits(page, [320, 1280]);
  await openMail(page, site, "/aanmelden/openen/");
  await check(page);
  const used = page.url();
  await go(page, "Meld mij aan");
  await expect(page.getByText("Bij uw account staat nog geen scan")).toBeVisible();
  await check(page);
  await page.goto(used);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");
  await check(page);

  const scan = await startScan(page, site, { school: "Voorbeeldschool De Eik" });
  await page.goto(`${site}/mijn-scans`);
  await check(page);
  await go(page, "Zet deze scan bij mijn account");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie coördineert deze scan?");
  await expect(page.getByRole("rowheader")).toHaveText("anna@school.example (u)");
  await check(page);
  await expectFits(page, [320, 1280]);

  await page.getByLabel("E-mailadres van uw collega").fill("bert@school.example");
  await page.getByLabel("Beheren").check();
  await go(page, "Nodig uit");
  await expect(page.getByRole("rowheader", { name: "bert@school.example" })).toBeVisible();
  const bert = await somebody();
  await openMail(bert, site, "/uitnodiging/");
  await check(bert);
  await go(bert, "Neem de uitnodiging aan");
  await expect(bert.getByRole("heading", { name: "Voorbeeldschool De Eik, team onderbouw" })).toBeVisible();
  await check(bert);
  await follow(bert, () => bert.getByRole("link", { name: "Ronde 1" }).click());
  await expect(bert.getByRole("heading", { level: 1 })).toHaveText("Nodig uw team uit");

  // The last who manages stays; now there are two.
  await page.goto(`${site}${scan.path}/team/verlaten`);
  await check(page);
  await go(page, "Verlaat deze scan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn scans");
  await bert.goto(`${site}${scan.path}/logboek`);
  await expect(bert.getByRole("row", { name: "verliet de scan" })).toContainText("anna@school.example");
  await check(bert);

  // Bert loses everything that his browser had, and his link never was.
  await bert.goto(`${site}/account`);
  await check(bert);
  await expectFits(bert, [320, 1280]);
  await go(bert, "Overal uitloggen");
  expect((await bert.goto(`${site}${scan.path}`))?.status()).toBe(404);
  await bert.context().clearCookies();
  await signIn(bert, site, "bert@school.example");
  await follow(bert, () => bert.getByRole("link", { name: "Ronde 1" }).click());
  await expect(bert.getByRole("heading", { level: 1 })).toHaveText("Nodig uw team uit");
});

test("whoever looks along reads the report, and mails stop in one click", async ({ page, somebody, another, check }) => {
  const server = await another({ args: ["--mail-page"] });
  const site = server.address;
  const scan = await startScan(page, site, { school: "Voorbeeldschool De Beuk" });
  await page.goto(`${site}${scan.path}/team`);
  await check(page);
  await page.getByLabel("E-mailadres van uw collega").fill("carla@school.example");
  await page.getByLabel("Meekijken").check();
  await go(page, "Nodig uit");
  await expect(page.getByRole("rowheader", { name: "carla@school.example" })).toBeVisible();

  const carla = await somebody();
  await openMail(carla, site, "/uitnodiging/");
  await go(carla, "Neem de uitnodiging aan");
  await follow(carla, () => carla.getByRole("link", { name: "Ronde 1" }).click());
  await expect(carla.getByRole("heading", { level: 1 })).toHaveText("U kijkt mee");
  await check(carla);
  await page.goto(`${site}${scan.path}/afsluiten`);
  await page.getByRole("checkbox").check();
  await go(page, "Sluit het invullen af");
  await carla.reload();
  await expect(carla.getByRole("link", { name: "Download als PDF" })).toBeVisible();
  await check(carla);

  await openMail(carla, site, "/mail/afmelden/");
  await check(carla);
  await go(carla, "Stuur mij geen mail meer");
  await expect(carla.getByRole("heading", { level: 1 })).toHaveText("U krijgt geen mail meer van ons");
  await check(carla);
  await go(carla, "Stuur mij toch weer mail");
  await expect(carla.getByRole("heading", { level: 1 })).toHaveText("U krijgt weer mail van ons");
});

test("a passkey takes the place of the mail", { tag: "@js" }, async ({ page, another, check }) => {
  const server = await another({ args: ["--mail-page"] });
  const site = named(server);
  await withPasskeys(page);
  await signIn(page, site, "anna@school.example");
  await page.goto(`${site}/account`);
  await follow(page, () => page.getByRole("button", { name: "Maak een passkey" }).click());
  await expect(page.getByText(/^Passkey 1, gemaakt op/)).toBeVisible();
  await check(page);
  await go(page, "Overal uitloggen");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aanmelden");
  await follow(page, () => page.getByRole("button", { name: "Aanmelden met een passkey" }).click());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn scans");
  await page.goto(`${site}/account`);
  await expect(page.getByText("met een passkey (deze browser)")).toBeVisible();

  // It is of no use at the steunpunt.
  await page.goto(`${site}/steunpunt/aanmelden`);
  await page.getByRole("button", { name: "Aanmelden met een passkey" }).click();
  await expect(page.getByRole("alert")).toContainText("hoort niet bij een medewerker");

  await page.goto(`${site}/account`);
  await follow(page, () => page.getByRole("button", { name: /^Verwijder Passkey 1/ }).click());
  await expect(page.getByText(/^Passkey 1, gemaakt op/)).toHaveCount(0);
});

test("an account elsewhere is tied to one's own, and signs in from then on", async ({ page, another, check }) => {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const provider = await startProvider(`${site}/aanmelden/openid/terug`);
  try {
    const options = openid(provider, port);
    await another({ ...options, args: [...(options.args ?? []), "--mail-page"] });
    await page.goto(`${site}/aanmelden`);
    await follow(page, () => page.getByRole("link", { name: "Aanmelden met uw schoolaccount" }).click());
    await signInElsewhere(page, "anna");
    await expect(page.getByRole("alert")).toContainText("We kennen dit nog niet");
    await check(page);
    await signIn(page, site, "anna@school.example");
    await page.goto(`${site}/account`);
    await follow(page, () => page.getByRole("link", { name: "Koppel uw schoolaccount" }).click());
    await signInElsewhere(page, "anna");
    await expect(page.getByText("Er is 1 account gekoppeld.")).toBeVisible();
    await check(page);
    await go(page, "Afmelden");
    await follow(page, () => page.getByRole("link", { name: "Aanmelden met uw schoolaccount" }).click());
    await signInElsewhere(page, "anna");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mijn scans");
  } finally {
    await provider.stop();
  }
});

test("colleagues are mailed a link that works once", async ({ page, somebody, another, check }) => {
  const server = await another({ args: ["--mail-page"] });
  const site = server.address;
  await startScan(page, site, { school: "Voorbeeldschool De Es" });
  await follow(page, () => page.getByRole("link", { name: "Mail uw collega’s een eigen link" }).click());
  await check(page);
  await page.getByLabel("E-mailadressen").fill("dirk@school.example, eva@school");
  await go(page, "Mail de uitnodiging");
  await expect(page.getByRole("alert")).toContainText("eva@school: Dit is geen e-mailadres");
  await check(page);
  await page.getByLabel("E-mailadressen").fill("dirk@school.example");
  await go(page, "Mail de uitnodiging");
  await expect(page.getByText("U mailde 1 adres.")).toBeVisible();
  await check(page);
  await expectFits(page, [320, 1280]);
  const dirk = await somebody();
  await openMail(dirk, site, "/uitgenodigd/");
  await check(dirk);
  const link = dirk.url();
  await go(dirk, "Ja, nu beginnen");
  await expect(dirk.getByRole("heading", { level: 1 })).toHaveText("Fijn dat u meedoet");
  await dirk.goto(link);
  await expect(dirk.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");
  await check(dirk);
});
