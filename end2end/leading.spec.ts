import type { Page } from "@playwright/test";
import { follow } from "./fixtures/follow.ts";
import { answered, following, goOn, openSession, press, statement } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

type Check = (page: Page) => Promise<void>;

/** Makes a one-time link and opens it on another device, which leads from then on. */
async function handOver(leader: Page, other: Page, check: Check): Promise<string> {
  await follow(leader, () => leader.getByRole("link", { name: "Leid vanaf een ander apparaat" }).click());
  await check(leader);
  await follow(leader, () => press(leader, "Maak een link"));
  const link = await leader.locator("#leidinglink").innerText();
  await check(leader);
  await leader.reload();
  await expect(leader.locator("#leidinglink")).toHaveCount(0);
  await follow(leader, () => leader.getByRole("link", { name: "Terug naar de sessie" }).click());
  await other.goto(link);
  await check(other);
  await press(other, "Neem de leiding");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Teamsessie");
  return link;
}

/** Two who lead one session, both at its first point. */
async function twoLeaders(first: Page, origin: string, somebody: () => Promise<Page>, check: Check) {
  const scan = await answered(first, origin);
  await openSession(first, scan.path);
  const second = await somebody();
  const link = await handOver(first, second, check);
  await press(first, "Begin met het eerste punt");
  await expect(first.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
  await second.goto(`${scan.path}/sessie`);
  await expect(second.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
  return { path: scan.path, second, link };
}

/** Chooses a level in the form of the team's answer. */
async function choose(page: Page, level: number): Promise<void> {
  await page.locator("form#teamantwoord .level input").nth(level - 1).check();
}

function note(page: Page) {
  return page.getByLabel("Wat zeiden we hierover?");
}

test.describe("two who lead", { tag: "@js" }, () => {
  test("a link hands the lead over once, and both see each other's steps", async ({ page, server, somebody, check }) => {
    const { path, second, link } = await twoLeaders(page, server.address, somebody, check);
    await check(second);
    const third = await somebody();
    expect((await third.goto(link))?.status()).toBe(404);
    expect((await third.goto(`${path}/sessie`))?.status()).toBe(404);
    // The device that only leads has no other pages of the coordinator.
    const elsewhere = await second.context().newPage();
    expect((await elsewhere.goto(`${path}/overzicht`))?.status()).toBe(404);
    await elsewhere.close();

    await press(second, "Toon de antwoorden");
    await expect(page.getByRole("heading", { name: "Zo antwoordde het team" })).toBeVisible();
    await expect(second.getByRole("heading", { level: 1 })).toHaveText(await goOn(page));
  });

  test("who presses on a page that is behind is told, and nothing happens", async ({ page, server, somebody, check }) => {
    const { path, second } = await twoLeaders(page, server.address, somebody, check);
    // Events do not reach the second any more.
    await second.route("**/sessie/stroom", (route) => route.abort());
    await second.goto(`${path}/sessie`);
    await expect(following(second)).toHaveText(/^Geen verbinding/);
    const first = await statement(page);
    const next = await goOn(page);
    await expect(second.getByRole("heading", { level: 1 })).toHaveText(first);
    await press(second, "Toon de antwoorden");
    await expect(second.getByText("was u net voor")).toBeVisible();
    // Both are where the first went, and nothing is shown there.
    await expect(second.getByRole("heading", { level: 1 })).toHaveText(next);
    await expect(page.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
    await check(second);
  });

  test("two team answers at once: both versions are shown, and nothing is lost", { tag: "@phone" }, async ({ page, server, somebody, check }) => {
    const { path, second } = await twoLeaders(page, server.address, somebody, check);
    await choose(second, 4);
    await second.getByLabel("Waarom kiezen we dit?").fill("Van de tweede.");
    await choose(page, 1);
    await page.getByLabel("Waarom kiezen we dit?").fill("Van de eerste.");
    await press(page, "Bewaar het teamantwoord");
    await expect(second.getByText("schreef hier net iets").first()).toBeVisible();
    await expect(second.getByLabel("Waarom kiezen we dit?")).toHaveValue("Van de tweede.");
    await press(second, "Bewaar het teamantwoord");
    const versions = second.locator("#twee-versies");
    await expect(versions).toContainText("Nog niet");
    await expect(versions).toContainText("Van de eerste.");
    await expect(versions).toContainText("Geborgd");
    await expect(versions).toContainText("Van de tweede.");
    await check(second);
    await expect(page.getByLabel("Waarom kiezen we dit?")).toHaveValue("Van de eerste.");
    await press(second, "Bewaar mijn versie");
    await expect(versions).toHaveCount(0);
    await expect(page.getByLabel("Waarom kiezen we dit?")).toHaveValue("Van de tweede.");
    // The history has both.
    const text = await statement(page);
    await page.goto(`${path}/afspraken`);
    await page.getByRole("link", { name: text, exact: true }).click();
    await page.getByText("Eerdere versies (1)").click();
    for (const words of ["Van de eerste.", "Van de tweede."]) {
      await expect(page.locator(".history")).toContainText(words);
    }
  });

  test("what somebody types survives what the other does", async ({ page, server, somebody, check }) => {
    const { second } = await twoLeaders(page, server.address, somebody, check);
    await note(second).fill("Nog niet bewaard.");
    await choose(second, 3);
    await press(page, "Toon de antwoorden");
    await expect(second.getByRole("heading", { name: "Zo antwoordde het team" })).toBeVisible();
    await expect(note(second)).toHaveValue("Nog niet bewaard.");
    await expect(second.locator("form#teamantwoord .level input").nth(2)).toBeChecked();
    // Even when the other goes on: it is still about the point it was written at.
    const at = await statement(page);
    await press(page, "Volgende punt");
    await expect(second.getByRole("heading", { level: 1 })).not.toHaveText(at);
    await expect(note(second)).toHaveValue("Nog niet bewaard.");
    await press(second, "Bewaar de notitie");
    await expect(note(second)).toHaveValue("");
    await page.locator(".agenda__point", { hasText: at }).getByRole("button", { name: "Bespreek nu" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(at);
    await expect(note(page)).toHaveValue("Nog niet bewaard.");
  });
});
