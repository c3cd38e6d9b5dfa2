import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Somebody } from "./fixtures/crowd.ts";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { awake, chooseRole, closeRound, keepLink, participationOf, radio, type Scan, startScan, typeCode } from "./fixtures/people.ts";
import { openScreen, openSession, press, sit } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

/** As long as a name may be, of the widest letters, and without a place to break. */
const WORD = "W".repeat(60);
/** The narrowest phone. */
const NARROW = [320];

/** A list whose every text is the word: two statements, a resource, a skill for pairing. */
const LIST = `format: 1
id: lang
version: "1"
title: ${WORD}
intro: ${WORD}
sectors: [vo]
minutes: {short: 1, full: 2}
scale: [${WORD}, Tweede, Derde, Vierde]
target: 3
roles: [{id: docent, label: ${WORD}}]
role_groups: [{id: groep, label: ${WORD}, roles: [docent]}]
areas:
  - area: informatie
    intro: ${WORD}
    topics:
      - id: een
        title: ${WORD}
        intro: ${WORD}
        discuss: [${WORD}]
        items:
          - {id: a, text: ${WORD}, explain: ${WORD}, domain: visie-en-beleid, short: true, discuss: [${WORD}], levels: [${WORD}, b, c, d]}
          - {id: b, text: ${WORD}, domain: visie-en-beleid, short: true, levels: [a, ${WORD}, c, d]}
          - {id: c, text: ${WORD}, kind: resource, domain: visie-en-beleid, short: true, levels: [a, b, ${WORD}]}
`;

/** Opens a page and looks whether it fits, with the word on it. */
async function look(page: Page, address: string, word = true): Promise<void> {
  const reply = await page.goto(address);
  expect(reply?.ok(), address).toBe(true);
  await expectFits(page, NARROW);
  if (word) await expectWord(page);
}

async function expectWord(page: Page): Promise<void> {
  const found = await page.locator("main").evaluate((main, word) => {
    const fields = [...main.querySelectorAll<HTMLInputElement>("input, textarea")];
    return main.textContent!.includes(word) || fields.some(({ value }) => value.includes(word));
  }, WORD);
  expect(found, `the word on ${page.url()}`).toBe(true);
}

/** Writes the word in every field of the page that takes words, and presses the button. */
async function write(page: Page, button: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  for (const field of await page.locator("main :is(textarea, input.textbox:not([type=date]))").all()) {
    if (await field.isVisible()) await field.fill(WORD);
  }
  await expectFits(page, NARROW);
  await follow(page, () => page.getByRole("button", { name: button, exact: true }).first().click());
  await expectFits(page, NARROW);
}

/** A scan whose school, team and names of people are the word, closed, with remarks. */
async function begun(page: Page, somebody: () => Promise<Page>): Promise<Scan> {
  await page.goto("/start/vo");
  await page.getByLabel("Naam van de school").fill(WORD);
  await page.getByLabel("Naam van het team").fill(WORD);
  await radio(page, "Kort").check();
  await radio(page, "Open kaart").check();
  await follow(page, () => press(page, "Maak de scan"));
  await expectFits(page, NARROW);
  const scan = await keepLink(page);
  for (const below of ["", "/uitnodiging", "/afsluiten"]) await look(page, `${scan.path}${below}`);

  const colleague = await somebody();
  await typeCode(colleague, scan.code);
  await expectFits(colleague, NARROW);
  const own = await chooseRole(colleague, "Docent", WORD);
  const round = scan.path.split("/")[2];
  const choices = Array.from({ length: 15 }, (_, item) => ({
    item,
    choice: item < 8 ? "1" : "2",
    priority: "hoog",
    remark: WORD,
    base: 0,
    idempotency_key: item + 1,
  }));
  const saved = await colleague.request.post("/api/bewaar", {
    data: { round, participation: participationOf(await colleague.content()), answers: choices },
    headers: { "sec-fetch-site": "same-origin" },
  });
  expect(saved.status(), await saved.text()).toBe(200);
  await look(colleague, own);
  const topics = await colleague.locator(".topic-link").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  for (const address of [`${own}/antwoorden`, topics[0]!, `${own}/wissen`, `${own}/hervatcode`]) {
    await look(colleague, address, address !== `${own}/wissen` && address !== `${own}/hervatcode`);
  }
  await colleague.goto(topics[0]!);
  await awake(colleague);
  await colleague.goto("/");
  await expectFits(colleague, NARROW);
  await colleague.context().close();
  await closeRound(page, scan.path);
  return scan;
}

test.describe("long words without a space", { tag: "@once" }, () => {
  test.describe.configure({ timeout: 180_000 });

  test("of people who fill in, and on the overview", async ({ page, somebody }) => {
    const scan = await begun(page, somebody);
    await look(page, scan.path);
    await look(page, `${scan.path}/overzicht`);
    await look(page, (await page.locator(".stand__topic a").first().getAttribute("href"))!);
    await look(page, `${scan.path}/overzicht?volgorde=afstand`);
    await look(page, "/");
  });

  test("of a list", async ({ page, somebody, another }) => {
    const directory = await mkdtemp(join(tmpdir(), "scan-lang-"));
    await writeFile(join(directory, "lang.yaml"), LIST);
    const { address } = await another({ questionnaires: directory });
    await rm(directory, { recursive: true });
    await look(page, `${address}/start/vo`);
    const { code, path } = await startScan(page, address);
    const colleague = await somebody();
    await typeCode(colleague, code, address);
    await expectFits(colleague, NARROW);
    await expectWord(colleague);
    const own = await chooseRole(colleague, WORD);
    for (const below of ["", "/vragen/een", "/antwoorden"]) await look(colleague, `${address}${own}${below}`);
    for (const level of [1, 2, 2, 3, 4]) {
      const one = await Somebody.joins(address, code);
      await one.answers([level, level, Math.min(level, 3)]);
      await one.gone();
    }
    await closeRound(page, `${address}${path}`);
    for (const below of ["", "/overzicht", "/overzicht?volgorde=afstand", "/overzicht/een", "/afspraken", "/middelen", "/leidraad", "/rapport", "/rapport/plaatjes"]) {
      await look(page, `${address}${path}${below}`, below !== "" && below !== "/rapport");
    }
    await page.goto(`${address}${path}/afspraken`);
    await look(page, `${address}${(await page.locator(".topic-row__name a").first().getAttribute("href"))!}`);
  });

  test("of what a team agrees on", async ({ page, somebody }) => {
    const scan = await begun(page, somebody);
    const { path } = scan;
    // An answer with a reason, twice, so that there is a version before it; a note.
    await page.goto(`${path}/afspraken`);
    const item = (await page.locator(".topic-row__name a").first().getAttribute("href"))!;
    for (const level of [0, 1]) {
      await page.goto(item);
      await page.locator(".level input").nth(level).check();
      await write(page, "Bewaar het teamantwoord");
    }
    await page.goto(item);
    await write(page, "Bewaar de notitie");
    await look(page, item);
    // Resources: what, for whom, from whom.
    await page.goto(`${path}/middelen`);
    await write(page, "Zet op de lijst");
    await look(page, `${path}/middelen`);
    // Actions: what, and who; changed once, so that there is a history.
    await page.goto(`${path}/acties/nieuw`);
    await write(page, await button(page));
    await look(page, `${path}/acties`);
    const action = (await page.locator(".action h2 a").first().getAttribute("href"))!;
    await page.goto(action);
    await page.locator("select[name=status]").selectOption("bezig");
    await write(page, await button(page));
    await look(page, action);
    for (const below of ["", "/afspraken", "/leidraad", "/acties", "/aanbod", "/rapport", "/overzicht"]) await look(page, `${path}${below}`);
    // Somebody with a link reads it all.
    await page.goto(`${path}/delen`);
    await write(page, "Maak een link");
    await expectWord(page);
    const link = await page.locator("#deellink").innerText();
    await look(page, (await page.getByRole("link", { name: "Trek in" }).first().getAttribute("href"))!);
    const reader = await somebody();
    await reader.goto(link);
    await expectFits(reader, NARROW);
    await follow(reader, () => press(reader, "Bekijk het resultaat"));
    await expectFits(reader, NARROW);
    await expectWord(reader);
    // The round after it carries the action over.
    await page.goto(`${path}/afronden`);
    await expectFits(page, NARROW);
    await page.locator("main input[type=radio]").first().check();
    await follow(page, () => press(page, "Rond de ronde af"));
    await look(page, path);
    await look(page, `${path}/volgende`);
    const second = (await follow(page, () => press(page, "Begin en nodig uit"))).pathname;
    await expectFits(page, NARROW);
    await closeRound(page, second);
    for (const below of ["", "/acties", "/vergelijken", "/overzicht"]) await look(page, `${second}${below}`);
  });

  test("in a session and on the pairing board", async ({ page, somebody }) => {
    const scan = await begun(page, somebody);
    await page.goto(`${scan.path}/sessie`);
    await expectFits(page, NARROW);
    const code = await openSession(page, scan.path);
    const [screen, phone] = [await somebody(), await somebody()];
    await openScreen(page, screen);
    await sit(phone, code);
    await press(page, "Begin met het eerste punt");
    await press(page, "Toon de antwoorden");
    const note = page.getByLabel("Wat zeiden we hierover?");
    await expect(note).toBeVisible();
    await note.fill(WORD);
    await page.locator("#reden, textarea[name=reden]").first().fill(WORD);
    await page.locator("form#teamantwoord .level input").first().check();
    await press(page, "Bewaar het teamantwoord");
    await expect(page.getByText(WORD).first()).toBeVisible();
    for (const one of [page, screen, phone]) await expectFits(one, NARROW);
    await page.goto(`${scan.path}/sessie/sluiten`);
    await expectFits(page, NARROW);
    await follow(page, () => press(page, "Sluit de sessie"));
    await expectFits(page, NARROW);

    await page.goto(`${scan.path}/koppeling`);
    await expectFits(page, NARROW);
    await follow(page, () => press(page, "Open het bord"));
    const board = await page.locator("#koppelcode").innerText();
    for (const [name, choice] of [[WORD, "Kan helpen"], [`X${WORD.slice(1)}`, "Wil leren"]] as const) {
      const one = await somebody();
      await one.goto("/koppelen");
      await one.getByLabel("Koppelcode").fill(board);
      await follow(one, () => press(one, "Verder"));
      await expectFits(one, NARROW);
      await one.getByLabel("Uw naam").fill(name);
      await follow(one, () => press(one, "Zet mij op het bord"));
      await expectFits(one, NARROW);
      await one.getByRole("checkbox", { name: choice, exact: true }).first().check();
      await follow(one, () => press(one, "Bewaar mijn keuzes"));
      await expectFits(one, NARROW);
      await follow(one, () => one.getByRole("link", { name: "Ga van het bord" }).click());
      await expectFits(one, NARROW);
    }
    await look(page, `${scan.path}/koppeling`);
    await look(page, `${scan.path}/koppeling/sluiten`, false);
  });
});

/** The words of the large button of the form. */
async function button(page: Page): Promise<string> {
  return page.locator("main form .button--large").innerText();
}
