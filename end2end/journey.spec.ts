import { follow } from "./fixtures/follow.ts";
import { answerAll, answerAtOnce, chooseRole, finish, type Given, join, keepLink, radio, typeCode } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

/** Six colleagues: their roles, and the level that each chooses at every question. */
const TEAM = [
  { role: "Docent", level: 1 },
  { role: "Mentor", level: 2 },
  { role: "Zorgcoördinator", level: 2 },
  { role: "Docent", level: 3 },
  { role: "Schoolleider", level: 3 },
  { role: "Mentor", level: 4 },
];

/** Ways in which people type the same code. */
const HANDS = [
  (code: string) => code,
  (code: string) => code.toLowerCase(),
  (code: string) => code.replaceAll("-", ""),
  (code: string) => ` ${code.replaceAll("-", " ")} `,
  (code: string) => code.replaceAll("-", "–").toLowerCase(),
];

/** The first question is answered by everybody's own level; the second is not known by two. */
function given(person: number, question: number): Given {
  const level = TEAM[person]!.level;
  if (question === 1 && person < 2) return { choice: "weet-niet" };
  // A resource has three levels.
  if (question >= 8) return { choice: Math.min(level, 3), priority: "Midden" };
  const remark = question === 0 && person === 0 ? "Een voorbeeld zou helpen." : undefined;
  return { choice: level, priority: person < 4 ? "Hoog" : "Laag", remark };
}

test("a coordinator and six colleagues go from the front page to the overview", { tag: "@phone" }, async ({
  page,
  somebody,
  check,
  scripts,
}) => {
  test.setTimeout(150_000);
  await page.goto("/");
  await check(page);
  await follow(page, () => page.getByRole("link", { name: "Start een scan" }).first().click());
  await check(page);
  await follow(page, () => page.getByRole("link", { name: /^Voortgezet onderwijs/ }).click());
  await check(page);

  // First with errors: they stand in place, and what was typed is still there.
  await page.getByLabel("Naam van het team").fill("team bovenbouw");
  await page.getByLabel("BRIN-nummer").fill("ABCD");
  await page.getByLabel("Samenwerkingsverband").fill("VO30");
  await page.getByLabel("Provincie").selectOption("Utrecht");
  await radio(page, "Kort").check();
  await page.getByRole("button", { name: "Maak de scan" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Kijk nog naar 3 punten");
  await expect(page).toHaveTitle(/^Fout: /);
  for (const [label, message] of [
    ["Naam van de school", /Vul dit in/],
    ["BRIN-nummer", /twee cijfers en twee letters/],
    ["Samenwerkingsverband", /vier cijfers/],
  ] as const) {
    const field = page.getByLabel(label);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(message);
  }
  await expect(page.getByLabel("Naam van het team")).toHaveValue("team bovenbouw");
  await expect(page.getByLabel("BRIN-nummer")).toHaveValue("ABCD");
  await expect(page.getByLabel("Provincie")).toHaveValue(/.+/);
  await check(page);
  await summary.getByRole("link", { name: /BRIN/ }).click();
  await expect(page.getByLabel("BRIN-nummer")).toBeFocused();
  await page.getByLabel("BRIN-nummer").fill("12ab");
  await page.getByLabel("Samenwerkingsverband").fill("vo 3001");
  await page.getByLabel("Naam van de school").fill("De Proefschool");
  await page.getByRole("button", { name: "Maak de scan" }).click();

  // The management link is shown once.
  await expect(page.locator("#beheerlink")).toHaveText(/\/beheer\/openen\/[0-9a-f]{64}$/);
  await check(page);
  const scan = await keepLink(page);
  await page.goto(`${scan.path}/link`);
  await expect(page).toHaveURL(scan.path);
  await check(page);
  await expect(page.getByText(scan.code).first()).toBeVisible();
  await expect(page.getByRole("img", { name: /QR-code/ })).toBeVisible();
  await page.getByRole("link", { name: "Uitnodiging op papier" }).click();
  await expect(page.getByText(scan.code)).toBeVisible();
  await check(page);
  await page.getByRole("link", { name: "Terug" }).click();
  await expect(page).toHaveURL(scan.path);

  // Six colleagues join, each typing the code in their own way, or opening its link. Two answer
  // page by page.
  for (const [person, { role }] of TEAM.entries()) {
    const colleague = await somebody();
    const first = person === 0;
    const type = HANDS[person];
    if (type) await typeCode(colleague, type(scan.code));
    else await colleague.goto(`/meedoen/${scan.code.toLowerCase()}`);
    await expect(colleague.getByText("Dit is een anonieme scan")).toBeVisible();
    if (first) await check(colleague);
    const own = await chooseRole(colleague, role);
    if (first) await check(colleague);
    const before = colleague.getByRole("heading", { level: 1 });
    const asked = Number(/^\d+/.exec(await before.innerText())?.[0]);
    expect(asked).toBeGreaterThanOrEqual(12);
    expect(asked).toBeLessThanOrEqual(15);
    const answers = person < 2 ? answerAll : answerAtOnce;
    const done = await answers(colleague, (question) => given(person, question));
    expect(done).toBe(asked);
    await expect(before).toHaveText("Alle vragen zijn ingevuld");
    if (first) {
      for (const below of ["", "/open", "/antwoorden"]) {
        await colleague.goto(`${own}${below}`);
        await check(colleague);
      }
      await colleague.goto(own);
    }
    await finish(colleague);
    if (first) {
      await check(colleague);
      await colleague.getByRole("link", { name: "Toch iets wijzigen" }).click();
      await colleague.locator(".topic-link").first().click();
      await expect(colleague.getByRole("textbox")).toHaveValue("Een voorbeeld zou helpen.");
      await check(colleague);
    }
    await colleague.context().close();
  }

  // A seventh looks, and does not answer: the numbers are those who joined.
  const late = await somebody();
  await join(late, { code: scan.code, role: "Bestuurder" });
  if (!scripts) await page.reload();
  const numbers = page.locator(".headcount dd");
  await expect(numbers).toHaveText(["7", "6"]);
  await expect(page.getByText("U ziet aantallen, nooit antwoorden.")).toBeVisible();
  await check(page);
  await page.goto(`${scan.path}/overzicht`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/kunnen we niet laten zien/);

  // Closing asks for a confirmation.
  await page.goto(scan.path);
  await page.getByRole("link", { name: "Invullen afsluiten" }).click();
  await expect(page.getByText("6 van 7 deelnemers zijn klaar. 1 is nog bezig.")).toBeVisible();
  await check(page);
  await page.getByRole("button", { name: "Sluit het invullen af" }).click();
  await expect(page.getByRole("alert")).toContainText("Zet een vinkje");
  await check(page);
  await page.getByLabel("Ik weet dat heropenen niet kan").check();
  await page.getByRole("button", { name: "Sluit het invullen af" }).click();

  // The overview: three areas, their topics, n of N, and what is hidden.
  await expect(page).toHaveURL(`${scan.path}/overzicht`);
  await check(page);
  await expect(page.getByText("6 van 7 vulden in")).toBeVisible();
  for (const area of ["Informatie", "Vaardigheden", "Schoolorganisatie"]) {
    const topics = page.locator(".stand tbody", { has: page.getByRole("rowheader", { name: area, exact: true }) });
    await expect(topics.locator(".stand__topic .stand__n").first()).toContainText(/^n 6( van [67])?$/);
  }
  await expect(page.locator(".stand__topic")).toHaveCount(13);
  await expect(page.getByText("Middelen die ontbreken")).toBeVisible();
  await expect(page.getByText("Opmerkingen tonen we alleen bij vragen met minstens 10 antwoorden")).toBeVisible();
  await expect(page.getByText("Verschillen tussen rollen tonen we alleen waar")).toBeVisible();
  await expect(page.getByText("Een voorbeeld zou helpen.")).toHaveCount(0);
  const table = page.getByText("Bekijk alle vragen in een tabel");
  await table.click();
  await expect(page.locator("details[open]", { has: table })).toBeVisible();
  await check(page);

  // Filters are links; each changes one thing.
  for (const choice of ["Vaardigheden", "Lesgevend", "Hoog"]) {
    await page.goto(`${scan.path}/overzicht`);
    await page.getByText("Ordenen en kiezen").click();
    await page.locator(".filters").getByRole("link", { name: choice, exact: true }).click();
    await expect(page.locator(".filters [aria-current]").filter({ hasText: choice })).toBeVisible();
    await check(page);
  }
  await page.goto(`${scan.path}/overzicht?rol=lesgevend`);
  await expect(page.getByText("Van ‘Lesgevend’ tonen we niets")).toBeVisible();

  // One topic, with the numbers of its first question.
  await page.goto(`${scan.path}/overzicht`);
  await page.locator(".stand__topic").first().getByRole("link").click();
  const result = page.locator(".result").first();
  await expect(result.locator(".distribution__count")).toHaveText(["1", "2", "2", "1", "0"]);
  await expect(result).toContainText("6 van 7");
  await expect(result).toContainText("Tussen begonnen en grotendeels");
  await check(page);
  await page.getByRole("link", { name: /^Volgende: / }).click();
  await expect(page.locator(".result").first()).toContainText(/Weet ik niet\s*2/);
  await check(page);

  // The coordinator's page now leads to the overview; the link opens it on another device.
  const elsewhere = await somebody();
  await elsewhere.goto(scan.link);
  await check(elsewhere);
  await elsewhere.getByRole("button", { name: "Open de scan" }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("Het invullen is afgesloten");
  await expect(elsewhere).toHaveURL(scan.path);
  await check(elsewhere);
});

test("the pages around it", async ({ page, check }) => {
  for (const path of ["/privacy", "/toegankelijkheid", "/meedoen", "/verder", "/gewist", "/start/po", "/start/mbo"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await check(page);
  }
});
