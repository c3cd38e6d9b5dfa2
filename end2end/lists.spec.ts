import type { Page } from "@playwright/test";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { answerTopic, awake, begin, goOn, join, keepLink, radio } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

/** A list without faults, with ids of its own. */
const LIST = `format: 1
id: proef
version: "1"
title: Proeflijst voor de steunpunten
intro: Een kleine lijst om mee te oefenen.
sectors: [vo]
minutes: {short: 5, full: 10}
roles:
  - {id: docent, label: Docent}
  - {id: mentor, label: Mentor}
role_groups:
  - {id: lesgevend, label: Lesgevend, roles: [docent, mentor]}
areas:
  - area: informatie
    topics:
      - id: proef-onderwerp
        title: Een proefonderwerp
        items:
          - id: proef-vraag
            text: Wij weten wat we proberen.
            domain: visie-en-beleid
            short: true
          - id: proef-tweede
            text: Wij proberen het samen.
            domain: visie-en-beleid
            short: true
`;

/** Signs in where everybody may, on a demonstration of one's own. */
async function enter(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/steunpunt/aanmelden`);
  await follow(page, () => page.getByRole("button", { name: "Aanmelden als voorbeeldmedewerker" }).click());
  await page.goto(`${site}/steunpunt`);
  await follow(page, () => page.getByRole("link", { name: "Lijsten", exact: true }).click());
}

test("a list with faults is kept, mended, looked at, published and answered", async ({ page, somebody, another, scripts, check }) => {
  test.slow();
  const { address: site } = await another({ command: "demo", args: ["--schools", "0"] });
  await enter(page, site);
  await check(page);
  await expectFits(page, [320, 1920]);

  // A file with a fault is kept, and the fault leads to its line.
  const faulty = LIST.replace("title: Proeflijst", "titel: Proeflijst");
  await page.getByLabel("Kies een bestand").setInputFiles({
    name: "proef.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(faulty),
  });
  await follow(page, () => page.getByRole("button", { name: "Zet dit bestand klaar" }).click());
  const editor = page.getByLabel("De tekst", { exact: true });
  await expect(editor).toHaveValue(faulty);
  const fault = page.getByRole("link", { name: "Fout op regel 4, teken 1" });
  await expect(page.locator("#bevindingen")).toContainText("geen sleutelwoord");
  await check(page);
  await expectFits(page, [320, 1920]);
  await fault.first().click();
  await expect(page).toHaveURL(/#regel-4$/);

  // While it is typed, where scripts run; and saved.
  await awake(page);
  await editor.fill(LIST);
  if (scripts) {
    await expect(page.locator("#bevindingen")).toContainText("klaar om te publiceren");
    await expect(page.locator("#controle-stand")).toContainText("nog niet bewaard");
    await check(page);
    await expectFits(page, [320, 1920]);
  }
  await follow(page, () => page.getByRole("button", { name: "Bewaar en controleer" }).click());
  await expect(page.locator("#bevindingen")).toContainText("klaar om te publiceren");
  const draft = new URL(page.url()).pathname;

  // As a respondent sees it, read only.
  await follow(page, () => page.getByRole("link", { name: "Bekijk het zoals een collega" }).click());
  await check(page);
  await expectFits(page, [320, 1920]);
  await follow(page, () => page.getByRole("link", { name: /Een proefonderwerp/ }).click());
  await expect(page.getByText("Wij weten wat we proberen.")).toBeVisible();
  await expect(page.getByRole("radio").first()).toBeDisabled();
  await check(page);
  await expectFits(page, [320, 1920]);

  // What changes, and publishing.
  await page.goto(`${site}${draft}`);
  await follow(page, () => page.getByRole("link", { name: "Wat verandert er?" }).click());
  await expect(page.getByText("Deze lijst is nieuw: 2 vragen.")).toBeVisible();
  await check(page);
  await page.goto(`${site}${draft}`);
  await follow(page, () => page.getByRole("link", { name: "Publiceren" }).click());
  await check(page);
  await follow(page, () => page.getByRole("button", { name: "Publiceer" }).click());
  const row = page.getByRole("row", { name: /Proeflijst voor de steunpunten/ });
  await expect(row.first()).toContainText("gepubliceerd sinds");
  await check(page);
  await expectFits(page, [320, 1920]);

  // A coordinator starts a scan with it, and a colleague answers.
  const coordinator = await somebody();
  await coordinator.goto(`${site}/start/vo`);
  await radio(coordinator, "Proeflijst voor de steunpunten").check();
  await coordinator.getByLabel("Naam van de school").fill("De Proefschool");
  await coordinator.getByLabel("Naam van het team").fill("team onderbouw");
  await radio(coordinator, "Anoniem").check();
  await follow(coordinator, () => coordinator.getByRole("button", { name: "Maak de scan" }).click());
  const scan = await keepLink(coordinator);
  const colleague = await somebody();
  await join(colleague, { code: scan.code, role: "Docent" }, site);
  await begin(colleague);
  expect(await answerTopic(colleague, () => ({ choice: 3 }))).toBe(2);
  await goOn(colleague);
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText("Alle vragen zijn ingevuld");

  // Taken back, new scans do not have it any more.
  await follow(page, () => page.getByRole("link", { name: /^Intrekken/ }).click());
  await check(page);
  await follow(page, () => page.getByRole("button", { name: "Trek dit in" }).click());
  await expect(page.getByText(/ingetrokken op/)).toBeVisible();
  await coordinator.goto(`${site}/start/vo`);
  await expect(radio(coordinator, "Proeflijst voor de steunpunten")).toHaveCount(0);
});

test("of two who change a draft the second keeps both texts", { tag: "@once" }, async ({ page, somebody, another, check }) => {
  test.slow();
  const { address: site } = await another({ command: "demo", args: ["--schools", "0"] });
  await enter(page, site);
  await page.getByText("Of plak de tekst").click();
  await page.getByLabel("Naam van het bestand").fill("proef.yaml");
  await page.getByLabel("De tekst", { exact: true }).fill(LIST);
  await follow(page, () => page.getByRole("button", { name: "Zet deze tekst klaar" }).click());
  const draft = page.url();
  const other = await somebody();
  await enter(other, site);
  await other.goto(draft);
  const save = (one: Page) => one.getByRole("button", { name: "Bewaar en controleer" }).click();
  await page.getByLabel("De tekst", { exact: true }).fill(LIST.replace("Proeflijst", "Eerste"));
  await follow(page, () => save(page));
  await other.getByLabel("De tekst", { exact: true }).fill(LIST.replace("Proeflijst", "Tweede"));
  await follow(other, () => save(other));
  await expect(other.getByRole("alert")).toContainText("Een collega was u voor");
  await expect(other.getByLabel("De tekst", { exact: true })).toHaveValue(/Tweede/);
  await other.getByText("De tekst van uw collega").click();
  await expect(other.getByLabel("Zo staat het concept er nu.")).toHaveValue(/Eerste/);
  await check(other);
});
