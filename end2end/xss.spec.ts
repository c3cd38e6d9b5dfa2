import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import type { Page } from "@playwright/test";
import { follow } from "./fixtures/follow.ts";
import { PAYLOADS } from "./fixtures/payloads.ts";
import { answer, awake, chooseRole, closeRound, goOn, keepLink, questions, saveState, typeCode } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

/** A list in which every text is the payload; a version has at most 40 characters. */
function list(payload: string): string {
  const text = JSON.stringify(payload);
  const item = (id: string, more: string) =>
    `{id: ${id}, text: ${text}, explain: ${text}, domain: visie-en-beleid, short: true, discuss: [${text}], law: [{claim: ${text}, article: ${text}, address: "https://wet.example/?${encodeURIComponent(payload)}", checked_on: 2026-11-01}], ${more}}`;
  return `format: 1
id: gif
version: ${JSON.stringify(payload.slice(0, 40))}
title: ${text}
intro: ${text}
sectors: [vo]
minutes: {short: 1, full: 2}
scale: [${text}, Midden, Hoogste]
target: 2
roles: [{id: docent, label: ${text}}, {id: leider, label: Leider}]
role_groups: [{id: groep, label: ${text}, roles: [docent, leider]}]
areas:
  - area: informatie
    intro: ${text}
    topics:
      - id: een
        title: ${text}
        intro: ${text}
        discuss: [${text}]
        law: [{claim: ${text}, article: ${text}, address: "https://wet.example/", checked_on: 2026-11-01}]
        items:
          - ${item("zin", `levels: [${text}, b, c]`)}
          - ${item("middel", `kind: resource, levels: [${text}, b, c]`)}
`;
}

function offers(payload: string): string {
  const text = JSON.stringify(payload);
  return `offers:
  - {id: hulp, kind: brochure, title: ${text}, provider: ${text}, text: ${text}, contact: ${text}, sectors: [vo], topics: [een]}
`;
}

/** No script ran on this page, and the text stands there as it was typed. */
async function expectLiteral(page: Page, payload: string): Promise<void> {
  expect(await page.evaluate(() => "__pwned" in window), page.url()).toBe(false);
  const text = await page.locator("body").evaluate((body) => {
    const fields = [...body.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value);
    return [body.textContent, ...fields].join("\n");
  });
  expect(text, page.url()).toContain(payload);
}

for (const payload of PAYLOADS) {
  test(`stays a text: ${payload}`, { tag: "@once" }, async ({ page, somebody, another }) => {
    test.setTimeout(90_000);
    const directory = await mkdtemp(path(tmpdir(), "scan-xss-"));
    await writeFile(path(directory, "gif.yaml"), list(payload));
    await writeFile(path(directory, "hulp.yaml"), offers(payload));
    const { address } = await another({ questionnaires: directory });
    await rm(directory, { recursive: true });

    // The start form: first with errors, so that everything comes back in its field.
    await page.goto(`${address}/start/vo`);
    await expectLiteral(page, payload);
    for (const label of ["Naam van de school", "Naam van het team", "Samenwerkingsverband"]) {
      await page.getByLabel(label).fill(payload);
    }
    const brin = page.getByLabel("BRIN-nummer");
    await brin.fill(payload);
    await page.getByRole("radio", { name: /^Open kaart/ }).check();
    await page.getByRole("button", { name: "Maak de scan" }).click();
    await expect(page.getByRole("alert")).toContainText("Kijk nog naar");
    for (const label of ["Naam van de school", "Naam van het team", "Samenwerkingsverband", "BRIN-nummer"]) {
      await expect(page.getByLabel(label)).toHaveValue(payload);
    }
    await brin.fill("12AB");
    await follow(page, () => page.getByRole("button", { name: "Maak de scan" }).click());
    await expectLiteral(page, payload);
    const scan = await keepLink(page);
    await awake(page);
    for (const below of ["", "/uitnodiging", "/afsluiten"]) {
      await page.goto(`${address}${scan.path}${below}`);
      await expectLiteral(page, payload);
    }

    // Codes, wrong ones; and in an address.
    const colleague = await somebody();
    await typeCode(colleague, payload.slice(0, 40), address);
    await expect(colleague.getByLabel("Teamcode")).toHaveValue(payload.slice(0, 40));
    await colleague.goto(`${address}/verder`);
    await colleague.getByLabel("Hervatcode").fill(payload.slice(0, 40));
    await colleague.getByRole("button", { name: "Ga verder" }).click();
    await expect(colleague.getByLabel("Hervatcode")).toHaveValue(payload.slice(0, 40));
    await colleague.goto(`${address}/meedoen/${encodeURIComponent(payload)}`);
    await expectLiteral(colleague, payload);

    // Name and remark of somebody who joins.
    await typeCode(colleague, scan.code, address);
    await expectLiteral(colleague, payload);
    const own = await chooseRole(colleague, "Leider", payload.slice(0, 60));
    await expectLiteral(colleague, payload);
    await colleague.goto(`${address}${own}/vragen/een`);
    await awake(colleague);
    for (const place of [0, 1]) await answer(questions(colleague).nth(place), { choice: 1, remark: payload });
    await expect(saveState(colleague)).toHaveText("Opgeslagen");
    await expectLiteral(colleague, payload);
    await goOn(colleague);
    for (const below of ["", "/antwoorden", "/vragen/een", "/wissen"]) {
      await colleague.goto(`${address}${own}${below}`);
      if (below !== "/wissen") await expectLiteral(colleague, payload);
    }
    await colleague.goto(`${address}/`);
    await expectLiteral(colleague, payload);

    // What the team sees.
    await closeRound(page, `${address}${scan.path}`);
    for (const below of ["/overzicht", "/overzicht?volgorde=afstand", "/overzicht/een", ""]) {
      await page.goto(`${address}${scan.path}${below}`);
      await expectLiteral(page, payload);
    }
    await page.goto(`${address}${scan.path}/overzicht/een`);
    await page.getByText("Bekijk de antwoorden per persoon").first().click();
    await expect(page.getByRole("rowheader", { name: payload.slice(0, 60).trim() }).first()).toBeVisible();
    await expect(page.getByRole("cell", { name: payload }).first()).toBeVisible();
    // Links in the page lead to web pages only.
    expect(await page.locator('a[href^="javascript:" i], script:not([nonce])').count()).toBe(0);
    await page.goto(`${address}/`);
    await expectLiteral(page, payload);

    // What somebody reads who was given a link.
    const audience = payload.slice(0, 60).trim();
    await page.goto(`${address}${scan.path}/delen`);
    await page.getByLabel("Voor wie is de link?").fill(audience);
    await page.getByRole("button", { name: "Maak een link" }).click();
    await expect(page.getByRole("rowheader", { name: audience, exact: true })).toBeVisible();
    const reader = await somebody();
    await reader.goto(await page.locator("#deellink").innerText());
    await follow(reader, () => reader.getByRole("button", { name: "Bekijk het resultaat" }).click());
    await expectLiteral(reader, payload);
    await follow(page, () => page.getByRole("link", { name: "Trek in" }).click());
    await expectLiteral(page, audience);
  });
}
