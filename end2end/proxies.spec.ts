import { follow } from "./fixtures/follow.ts";
import { answerTopic, begin, goOn, pressClose, saveState, typeIn, typeScan } from "./fixtures/people.ts";
import { type Kind, ownAddress, type Proxy, SITE, startProxy } from "./fixtures/proxy.ts";
import type { Server } from "./fixtures/server.ts";
import { following } from "./fixtures/session.ts";
import { expect, test as base } from "./fixtures/test.ts";
import type { Page } from "@playwright/test";

interface Behind {
  server: Server;
  proxy: Proxy;
  /** Opens the browser of one more person, who reaches the site through the proxy. */
  visitor: () => Promise<Page>;
}

/** Everything that a proxy must not change is tried behind each, with the configuration that we ship. */
const test = base.extend<{ kind: Kind; behind: Behind }>({
  kind: ["nginx", { option: true }],
  behind: async ({ kind, another, playwright, launchOptions, contextOptions, alarms }, use) => {
    const args = ["--public-url", SITE, "--trusted-proxies", "127.0.0.1", "--schools", "0"];
    // What a demonstration prints is the public address, not where it listens.
    const listen = `${ownAddress()}:3000`;
    const server = await another({ command: "demo", listen, args });
    const proxy = await startProxy(kind, `http://${listen}`);
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), ...proxy.args],
    });
    const visitor = async () => {
      const context = await browser.newContext({ ...contextOptions, locale: "nl-NL" });
      alarms.watch(context);
      return context.newPage();
    };
    await use({ server, proxy, visitor });
    await browser.close();
    await proxy.stop();
  },
});

for (const kind of ["nginx", "Caddy"] as const) {
  test.describe(`behind ${kind} as we ship it`, { tag: ["@js", "@once"] }, () => {
    test.use({ kind });

    test("pages, forms, files and streams come through, over TLS", async ({ behind }) => {
      const { visitor } = behind;
      const page = await visitor();
      const answer = await page.goto(`${SITE}/privacy`);
      expect(await answer?.text()).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\s*$/);
      expect((await answer?.securityDetails())?.protocol).toMatch(/^TLS 1\.[23]$/);

      const { code, path } = await typeScan(page, SITE);
      await expect(following(page)).toHaveText("Loopt vanzelf mee");
      const colleague = await visitor();
      await typeIn(colleague, { code, role: "Docent" }, SITE);
      await expect(page.locator(".headcount__numbers dd")).toHaveText(["1", "0"]);
      await begin(colleague);
      await answerTopic(colleague, () => ({ choice: 2 }));
      await expect(saveState(colleague)).toHaveText("Opgeslagen");
      await goOn(colleague);
      await pressClose(page, `${SITE}${path}`);

      // A list of two megabytes is far more than a proxy lets through unless it is told.
      await page.goto(`${SITE}/steunpunt/aanmelden`);
      await follow(page, () => page.getByRole("button", { name: "Aanmelden als voorbeeldmedewerker" }).click());
      await page.goto(`${SITE}/steunpunt/lijsten`);
      await page.getByLabel("Kies een bestand").setInputFiles({
        name: "proef.yaml",
        mimeType: "application/yaml",
        buffer: Buffer.from(`# ${"x".repeat(2_000_000)}\n`),
      });
      await follow(page, () => page.getByRole("button", { name: "Zet dit bestand klaar" }).click());
      await expect(page).toHaveURL(/\/steunpunt\/lijsten\/concept\/\d+$/);
    });

    test("browsers stay on TLS, and only there do they send cookies", async ({ behind }) => {
      const { proxy, visitor } = behind;
      const page = await visitor();
      await typeScan(page, SITE);
      const cookies = await page.context().cookies();
      expect(cookies.length).toBeGreaterThan(0);
      for (const { name, secure, httpOnly, sameSite, domain, path } of cookies) {
        expect(name).toMatch(/^__Host-/);
        expect({ secure, httpOnly, sameSite, domain, path }).toEqual({
          secure: true,
          httpOnly: true,
          sameSite: "Lax",
          domain: "scan.example",
          path: "/",
        });
      }
      const hsts = (await proxy.ask("/")).headers["strict-transport-security"];
      expect(hsts).toBe("max-age=31536000; includeSubDomains");
      const plain = await proxy.ask("/privacy?x=1", { plain: true });
      expect([301, 308]).toContain(plain.status);
      expect(plain.headers.location).toBe(`${SITE}/privacy?x=1`);
      // From now on the browser does not even ask without TLS.
      const sent = await page.goto("http://scan.example/toegankelijkheid");
      expect(sent?.url()).toBe(`${SITE}/toegankelijkheid`);
      const first = await sent?.request().redirectedFrom()?.response();
      expect(first?.status()).toBe(307);
      expect(first?.headers()["non-authoritative-reason"]).toBe("HSTS");
    });

    test("each visitor counts, whatever they say where they are from", async ({ behind }) => {
      const { proxy, visitor } = behind;
      const { code } = await typeScan(await visitor(), SITE);
      const link = `/meedoen/${code.replaceAll("-", "")}`;
      const guesser = "127.0.0.9";
      for (let guess = 0; guess < 20; guess++) {
        const headers = { "x-forwarded-for": `203.0.113.${guess}` };
        const wrong = await proxy.ask(`/meedoen/K2K3K4K5K${"23456789ABCDEFGHJKMN"[guess]}`, { from: guesser, headers });
        expect(wrong.status).toBe(404);
      }
      // After twenty wrong links a right one leads to the form, for whoever sent those.
      const forged = { from: guesser, headers: { "x-forwarded-for": "198.51.100.7" } };
      expect((await proxy.ask(link, forged)).body).toContain('name="code"');
      const other = { from: "127.0.0.10", headers: { "x-forwarded-for": guesser } };
      expect((await proxy.ask(link, other)).body).toContain('name="rol"');
    });

    test("no private link is in its log, not even when the server is gone", async ({ behind }) => {
      const { proxy, server } = behind;
      const secret = "/beheer/openen/kanarie";
      expect((await proxy.ask(`${secret}-1`)).status).toBe(404);
      await server.stop();
      for (const path of [`${secret}-2`, `${secret}-3?kanarie=1`]) {
        expect((await proxy.ask(path, { from: "127.0.0.11", headers: { referer: `${SITE}${secret}` } })).status).toBe(502);
      }
      const log = await proxy.log();
      for (const word of ["kanarie", "127.0.0.11"]) expect(log).not.toContain(word);
    });
  });
}
