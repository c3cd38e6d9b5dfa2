import type { Page } from "@playwright/test";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { answered, press } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

const QUESTION = 'Hoe beginnen wij?\n\n  <b>Wie</b> kan ons helpen & "hoe"?';

/** The texts of a page that are shown word for word. */
function letters(page: Page): Promise<(string | null)[]> {
  return page.locator(".letter").evaluateAll((all) => all.map((one) => one.textContent));
}

test("a team asks the support centre, staff answer, and the team reads it", async ({ page, another, somebody, check }) => {
  test.setTimeout(180_000);
  const server = await another({ command: "demo", args: ["--schools", "0"] });
  const scan = await answered(page, server.address, { school: "De Vraagschool" });
  const base = `${server.address}${scan.path}`;
  await page.goto(`${base}/ondersteuning`);
  await expect(page.getByRole("heading", { name: "Nog geen vragen" })).toBeVisible();
  await check(page);

  // From a topic to the form, which keeps what was typed.
  await page.goto(`${base}/overzicht/passend-onderwijs`);
  await follow(page, () => page.getByRole("link", { name: "Vraag het steunpunt" }).click());
  await expect(page.getByLabel("Over welk onderwerp?")).toHaveValue("passend-onderwijs");
  await check(page);
  await page.getByLabel("Uw naam").fill("Sam Voorbeeld");
  await follow(page, () => press(page, "Bekijk wat u verstuurt"));
  await expect(page.getByRole("alert")).toContainText("Schrijf op wat u wilt vragen.");
  await expect(page.getByLabel("Uw naam")).toHaveValue("Sam Voorbeeld");
  await check(page);
  await page.getByLabel("Wat wilt u vragen?").fill(QUESTION);
  await page.getByLabel("Stuur ook het cijfer van ons team").check();
  await follow(page, () => press(page, "Bekijk wat u verstuurt"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Klopt dit?");
  const [text] = await letters(page);
  expect(text).toContain("School: De Vraagschool");
  expect(text).toContain("Cijfer van het team: gemiddeld");
  expect(text).toContain(`Vraag:\n${QUESTION}`);
  await check(page);
  await follow(page, () => press(page, "Terug en wijzigen"));
  await expect(page.getByLabel("Wat wilt u vragen?")).toHaveValue(QUESTION);
  await expect(page.getByLabel("Stuur ook het cijfer van ons team")).toBeChecked();
  await follow(page, () => press(page, "Bekijk wat u verstuurt"));
  await follow(page, () => press(page, "Verstuur"));
  await expect(page.getByText("is verstuurd op")).toBeVisible();
  expect(await letters(page)).toEqual([text]);
  await check(page);

  const staff = await somebody();
  await staff.goto(`${server.address}/steunpunt/aanmelden`);
  await follow(staff, () => press(staff, "Aanmelden als voorbeeldmedewerker"));
  await follow(staff, () => staff.getByRole("link", { name: "Vragen", exact: true }).click());
  await expect(staff.getByRole("row", { name: "De Vraagschool" })).toContainText("nieuw");
  await check(staff);
  const row = staff.getByRole("row", { name: "De Vraagschool" });
  await follow(staff, () => row.getByRole("link").click());
  expect(await letters(staff)).toEqual([text]);
  await check(staff);
  await follow(staff, () => press(staff, "Pak op"));
  await expect(staff.getByText("Status: in behandeling, bij Voorbeeldmedewerker.")).toBeVisible();
  await follow(staff, () => press(staff, "Zet door"));
  await expect(staff.getByRole("alert")).toContainText("Vul in wie de expert is.");
  await check(staff);
  await staff.getByLabel("Naam van de expert").fill("Noor Voorbeeld");
  await follow(staff, () => press(staff, "Zet door"));
  await expect(staff.getByText("zette de vraag door naar Noor Voorbeeld")).toBeVisible();

  // A colleague was writing meanwhile: told, and nothing is lost.
  const colleague = await staff.context().newPage();
  await colleague.goto(staff.url());
  await colleague.getByLabel("Uw antwoord").fill("Nog een gedachte.");
  await staff.getByLabel("Uw antwoord").fill("Begin klein.\nBel ons gerust.");
  await follow(staff, () => press(staff, "Verstuur het antwoord"));
  await expect(staff.getByText("Status: beantwoord")).toBeVisible();
  await follow(colleague, () => press(colleague, "Verstuur het antwoord"));
  await expect(colleague.getByRole("alert")).toContainText("Er is intussen iets gebeurd met deze vraag");
  await expect(colleague.getByLabel("Uw antwoord")).toHaveValue("Nog een gedachte.");
  await check(colleague);

  await page.goto(base);
  await expect(page.getByText("U hebt 1 nieuw antwoord van het steunpunt.")).toBeVisible();
  await check(page);
  await follow(page, () => page.getByRole("link", { name: "Lees wat er staat" }).click());
  expect((await letters(page))[0]).toBe("Begin klein.\nBel ons gerust.");
  await check(page);
  await follow(page, () => page.getByRole("button", { name: "Ik heb dit gelezen" }).click());
  await expect(page.getByRole("button", { name: "Ik heb dit gelezen" })).toHaveCount(0);
  await expectFits(page, [320, 1280]);
  await expectFits(staff, [320, 1280]);
});

test("a request is taken back after a question", async ({ page, server, check }) => {
  test.setTimeout(120_000);
  const scan = await answered(page, server.address);
  await page.goto(`${scan.path}/ondersteuning/nieuw?onderwerp=passend-onderwijs`);
  await page.getByLabel("Wat wilt u vragen?").fill("Bel jan@school.example");
  await follow(page, () => press(page, "Bekijk wat u verstuurt"));
  await expect(page.getByText("Dit lijkt op een e-mailadres.")).toBeVisible();
  await follow(page, () => press(page, "Verstuur"));
  await follow(page, () => page.getByRole("link", { name: "Trek deze vraag in" }).click());
  await check(page);
  await follow(page, () => press(page, "Trek de vraag in"));
  await expect(page.getByText("ingetrokken")).toBeVisible();
  await expect(page.locator(".letter")).toHaveCount(0);
  await check(page);
});
