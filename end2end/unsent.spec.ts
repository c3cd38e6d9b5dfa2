import type { Page, Route } from "@playwright/test";
import { Somebody } from "./fixtures/crowd.ts";
import { answered, following, openSession, press, sit } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

/** What may come back instead of our page, and does not say that anything was saved. */
const IN_BETWEEN: Record<string, (route: Route) => Promise<void>> = {
  "a page to log in to the wifi": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Gastnetwerk</title><form><input name=code></form>" }),
  "nothing, with success": (route) => route.fulfill({ status: 204 }),
  "data of something else": (route) => route.fulfill({ status: 200, contentType: "application/json", body: '{"ok":true}' }),
  "a server that fails": (route) => route.fulfill({ status: 500, contentType: "text/plain", body: "" }),
  "a proxy without a server": (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
  "a server that is busy": (route) => route.fulfill({ status: 503, headers: { "retry-after": "1" }, body: "" }),
  "too many requests": (route) => route.fulfill({ status: 429, headers: { "retry-after": "1" }, body: "" }),
  "no network": (route) => route.abort(),
};

/** What says that it will not be taken however often it is sent. */
const REFUSED: Record<number, RegExp> = {
  403: /^Nog niet bewaard: uw netwerk of browser houdt het tegen\./,
  413: /^Nog niet bewaard: uw tekst is te lang\./,
};

/** A leader at the first point, and the code for phones. */
async function leads(page: Page, origin: string): Promise<{ code: string; path: string }> {
  const { path } = await answered(page, origin);
  const code = await openSession(page, path);
  await press(page, "Begin met het eerste punt");
  await expect(page.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
  return { code, path };
}

function note(page: Page) {
  return page.getByLabel("Wat zeiden we hierover?");
}

/** Says how often the note was stored. */
function stored(page: Page) {
  return page.locator("#notities input[name=basis]");
}

test.describe("a form of a live page", { tag: "@js" }, () => {
  test("is saved only when our own page says so", async ({ page, server, check }) => {
    test.setTimeout(120_000);
    const { path } = await leads(page, server.address);
    let times = 0;
    for (const [what, reply] of Object.entries(IN_BETWEEN)) {
      const text = `Afspraak ${times}: ${what}.`;
      await note(page).fill(text);
      await page.route("**/sessie/notitie/**", reply);
      await press(page, "Bewaar de notitie");
      await expect(following(page), what).toHaveText("Nog niet bewaard, we proberen het opnieuw. Wat u invulde, staat er nog.");
      await expect(note(page)).toHaveValue(text);
      if (times === 0) await check(page);
      await page.unroute("**/sessie/notitie/**");
      times += 1;
      await expect(stored(page)).toHaveValue(`${times}`);
      await expect(following(page)).toHaveText("Loopt vanzelf mee");
      await expect(note(page)).toHaveValue(text);
    }
    await page.goto(`${path}/sessie`);
    await expect(note(page)).toHaveValue(/no network\.$/);
  });

  test("that is not taken says why, and keeps its text for another try", async ({ page, server, check }) => {
    await leads(page, server.address);
    for (const [status, words] of Object.entries(REFUSED)) {
      const text = `Tekst die niet weg mag (${status}).`;
      await note(page).fill(text);
      let asked = 0;
      await page.route("**/sessie/notitie/**", (route) => {
        asked += 1;
        return route.fulfill({ status: Number(status), contentType: "text/html", body: "<h1>Nee</h1>" });
      });
      await press(page, "Bewaar de notitie");
      await expect(following(page)).toHaveText(words);
      await check(page);
      // What the others do goes on, and takes nothing away.
      await press(page, "Toon de antwoorden");
      await expect(page.getByRole("heading", { name: "Zo antwoordde het team" })).toBeVisible();
      await expect(note(page)).toHaveValue(text);
      await expect(following(page)).toHaveText(words);
      expect(asked).toBe(1);
      await page.unroute("**/sessie/notitie/**");
      await press(page, "Bewaar de notitie");
      await expect(stored(page)).toHaveValue("1");
      await expect(following(page)).toHaveText("Loopt vanzelf mee");
      await press(page, "Volgende punt");
      await expect(page.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
      await expect(note(page)).toHaveValue("");
    }
  });

  test("on a phone: a vote that meets a login page is sent again, and counts once", async ({ page, server, somebody }) => {
    const { code } = await leads(page, server.address);
    const phone = await somebody();
    await sit(phone, code, server.address);
    // Somebody else does not vote, so that the vote stays open.
    const other = await Somebody.sits(server.address, code);
    await press(page, "Laat het team nu stemmen");
    await expect(phone.getByRole("button", { name: "Stem", exact: true })).toBeVisible();
    const replies = ["a page to log in to the wifi", "a server that fails"];
    await phone.route("**/sessie/*/stem", async (route) => {
      const reply = replies.shift();
      if (reply === undefined) return route.continue();
      await IN_BETWEEN[reply]!(route);
    });
    await phone.locator(".level input").nth(1).check();
    await press(phone, "Stem");
    await expect(following(phone)).toHaveText(/^Nog niet bewaard/);
    await expect(phone.locator(".level input").nth(1)).toBeChecked();
    await expect(phone.getByText("Uw stem is bewaard.")).toBeVisible();
    expect(replies).toEqual([]);
    await expect(page.getByText("1 van 2 gestemd.")).toBeVisible();
    await other.gone();
  });
});
