import type { Cookie, Page } from "@playwright/test";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { freePort, invite, named, openid, signInElsewhere, startProvider, withPasskeys } from "./fixtures/staff.ts";
import { expect, test } from "./fixtures/test.ts";

const inside = (page: Page) => page.getByRole("heading", { level: 1, name: "Steunpunt" });

test.describe("with a passkey", { tag: "@js" }, () => {
  test("somebody begins with a link, signs out and in, and a colleague comes and goes", { tag: "@phone" }, async ({ page, server, check }) => {
    const site = named(server);
    await withPasskeys(page);
    const name = `Voorbeeld ${crypto.randomUUID()}`;
    const link = await invite(server, name, site, "--admin");
    await page.goto(link);
    await check(page);
    await follow(page, () => page.getByRole("button", { name: "Maak een passkey en meld u aan" }).click());
    await expect(inside(page)).toBeVisible();
    await check(page);

    // The link is used up.
    await page.goto(link);
    await expect(page.getByRole("heading", { name: "Deze link werkt niet meer" })).toBeVisible();

    await page.goto(`${site}/steunpunt/account`);
    await expect(page.getByText("met een passkey (deze browser)")).toBeVisible();
    await check(page);
    await follow(page, () => page.getByRole("button", { name: "Afmelden", exact: true }).click());
    expect((await page.goto(`${site}/steunpunt`))?.status()).toBe(404);
    await follow(page, () => page.getByRole("link", { name: "Naar aanmelden" }).click());
    await check(page);
    await follow(page, () => page.getByRole("button", { name: "Aanmelden met een passkey" }).click());
    await expect(inside(page)).toBeVisible();

    const colleague = `Collega ${crypto.randomUUID()}`;
    await follow(page, () => page.getByRole("link", { name: "Medewerkers" }).click());
    await check(page);
    await follow(page, () => page.getByRole("button", { name: "Voeg toe en maak een link" }).click());
    await expect(page.getByRole("alert")).toBeVisible();
    await check(page);
    await page.getByLabel("Naam").fill(colleague);
    await follow(page, () => page.getByRole("button", { name: "Voeg toe en maak een link" }).click());
    await expect(page.locator("#link")).toContainText(`${site}/steunpunt/openen/`);
    await check(page);
    await page.goto(`${site}/steunpunt/medewerkers`);
    await expectFits(page, [320, 1920]);
    await follow(page, () => page.getByRole("link", { name: `Verwijderen ${colleague}` }).click());
    await check(page);
    await follow(page, () => page.getByRole("button", { name: "Verwijder de medewerker" }).click());
    await expect(page.getByRole("rowheader", { name: colleague })).toHaveCount(0);
    await follow(page, () => page.getByRole("link", { name: "Logboek" }).click());
    await expect(page.getByRole("row", { name: colleague }).first()).toContainText("verwijderde een medewerker");
    await expectFits(page, [320, 1920]);
    await check(page);
  });

  test("a device without our passkey signs nobody in", async ({ page, server }) => {
    await withPasskeys(page);
    await page.goto(`${named(server)}/steunpunt/aanmelden`);
    await page.getByRole("button", { name: "Aanmelden met een passkey" }).click();
    await expect(page.getByRole("alert")).toContainText("Er is geen passkey gekozen");
  });
});

test.describe("with an account elsewhere", () => {
  test("is tied with a link, and signs in from then on", async ({ page, another, check }) => {
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    const provider = await startProvider(`${site}/steunpunt/aanmelden/openid/terug`);
    try {
      const server = await another(openid(provider, port));
      await page.goto(await invite(server, "Sam Voorbeeld", site));
      await check(page);
      await follow(page, () => page.getByRole("link", { name: "Koppel uw schoolaccount" }).click());
      await signInElsewhere(page, "sam");
      await expect(inside(page)).toBeVisible();
      await page.goto(`${site}/steunpunt/account`);
      await follow(page, () => page.getByRole("button", { name: "Afmelden", exact: true }).click());
      await follow(page, () => page.getByRole("link", { name: "Aanmelden met uw schoolaccount" }).click());
      await signInElsewhere(page, "sam");
      await expect(inside(page)).toBeVisible();

      // Somebody else is nobody here.
      await page.context().clearCookies();
      await page.goto(`${site}/steunpunt/aanmelden`);
      await follow(page, () => page.getByRole("link", { name: "Aanmelden met uw schoolaccount" }).click());
      await signInElsewhere(page, "robin");
      await expect(page.getByRole("alert")).toContainText("hoort niet bij een medewerker");
      await check(page);
      expect((await page.goto(`${site}/steunpunt`))?.status()).toBe(404);

      // What came back once is of no use a second time, and neither is what was sent for nobody.
      await page.context().clearCookies();
      await page.goto(`${site}/steunpunt/aanmelden`);
      await follow(page, () => page.getByRole("link", { name: "Aanmelden met uw schoolaccount" }).click());
      const arrived = page.waitForRequest((request) => request.url().includes("/openid/terug"));
      await signInElsewhere(page, "sam");
      await expect(inside(page)).toBeVisible();
      const used = (await arrived).url();
      await page.goto(used);
      await expect(page.getByRole("alert")).toContainText("duurde te lang, of is al een keer gebruikt");
    } finally {
      await provider.stop();
    }
  });

  test("a provider that is down or whose clock is wrong signs nobody in", { tag: "@once" }, async ({ page, another, check }) => {
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    const provider = await startProvider(`${site}/steunpunt/aanmelden/openid/terug`, { ahead: -600 });
    const server = await another(openid(provider, port));
    try {
      await page.goto(await invite(server, "Sam Voorbeeld", site));
      await follow(page, () => page.getByRole("link", { name: "Koppel uw schoolaccount" }).click());
      await signInElsewhere(page, "sam");
      await expect(page.getByRole("alert")).toContainText("De klok van de dienst");
      await check(page);
    } finally {
      await provider.stop();
    }
    const reply = await page.goto(`${site}/steunpunt/aanmelden/openid`);
    expect(reply?.status()).toBe(502);
    await expect(page.getByRole("alert")).toContainText("antwoordt niet");
    await check(page);
    // The link was not used up meanwhile.
    const all = await server.beside("staff", "list");
    expect(all).toContain("0 accounts elsewhere");
  });

  test("a provider that says it is another one signs nobody in", { tag: "@once" }, async ({ page, another, check }) => {
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    const says = "https://iemand-anders.example";
    const provider = await startProvider(`${site}/steunpunt/aanmelden/openid/terug`, { says });
    try {
      const server = await another(openid(provider, port));
      await page.goto(await invite(server, "Sam Voorbeeld", site));
      await follow(page, () => page.getByRole("link", { name: "Koppel uw schoolaccount" }).click());
      await signInElsewhere(page, "sam");
      await expect(page.getByRole("alert")).toContainText("We konden niet vaststellen wie u bent");
      await check(page);
      expect((await page.goto(`${site}/steunpunt`))?.status()).toBe(404);
      expect(await server.beside("staff", "list")).toContain("0 accounts elsewhere");
    } finally {
      await provider.stop();
    }
  });

  test("an answer to another question and a code that was used sign nobody in", { tag: "@once" }, async ({ page, another, check }) => {
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    const provider = await startProvider(`${site}/steunpunt/aanmelden/openid/terug`);
    try {
      const server = await another(openid(provider, port));
      const link = await invite(server, "Sam Voorbeeld", site);
      await page.goto(link);
      await follow(page, () => page.getByRole("link", { name: "Koppel uw schoolaccount" }).click());
      // Another nonce than the one that the provider was given.
      const asked = await ticket(page);
      const [state, nonce, ...rest] = asked.value.split(".");
      const mixedUp = [state, [...nonce].reverse().join(""), ...rest].join(".");
      await page.context().addCookies([{ ...asked, value: mixedUp }]);
      await signInElsewhere(page, "sam");
      await expect(page.getByRole("alert")).toContainText("We konden niet vaststellen wie u bent");
      await check(page);
      expect((await page.goto(`${site}/steunpunt`))?.status()).toBe(404);
      expect(await server.beside("staff", "list")).toContain("0 accounts elsewhere");

      // The link still works.
      await page.goto(link);
      await follow(page, () => page.getByRole("link", { name: "Koppel uw schoolaccount" }).click());
      await signInElsewhere(page, "sam");
      await expect(inside(page)).toBeVisible();

      // A code that signed in once, with all that its browser kept.
      await page.context().clearCookies();
      await page.goto(`${site}/steunpunt/aanmelden`);
      await follow(page, () => page.getByRole("link", { name: "Aanmelden met uw schoolaccount" }).click());
      const kept = await ticket(page);
      const arrived = page.waitForRequest((request) => request.url().includes("/openid/terug"));
      await signInElsewhere(page, "sam");
      await expect(inside(page)).toBeVisible();
      const used = (await arrived).url();
      await page.context().clearCookies();
      await page.context().addCookies([kept]);
      await page.goto(used);
      await expect(page.getByRole("alert")).toContainText("duurde te lang, of is al een keer gebruikt");
      await check(page);
      expect((await page.goto(`${site}/steunpunt`))?.status()).toBe(404);
    } finally {
      await provider.stop();
    }
  });
});

/** What a browser keeps of ours while somebody is at the provider. */
async function ticket(page: Page): Promise<Cookie> {
  const all = await page.context().cookies();
  const found = all.find((cookie) => cookie.name === "steunpunt-onderweg");
  if (!found) throw new Error("no ticket was given");
  return found;
}
