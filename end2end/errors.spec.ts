import { follow } from "./fixtures/follow.ts";
import {
  answer,
  awake,
  begin,
  closeRound,
  goOn,
  join,
  openTopic,
  questions,
  radio,
  saveState,
  startScan,
  typeCode,
} from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

const REFUSED = "Met deze teamcode kunt u nu niet meedoen.";
const NOT_SHOWN = "Deze pagina kunnen we niet laten zien";

test("a wrong code stays in its field, with what to do", async ({ page, check }) => {
  await typeCode(page, "abc-2345-zzz");
  await expect(page.getByRole("alert")).toContainText(REFUSED);
  await expect(page.getByLabel("Teamcode")).toHaveValue("abc-2345-zzz");
  await expect(page.getByLabel("Teamcode")).toHaveAccessibleDescription(/vraag uw coördinator/);
  await check(page);
  await page.getByRole("link", { name: "Ga verder met uw hervatcode" }).click();
  await page.getByLabel("Hervatcode").fill("geen-code");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.getByLabel("Hervatcode")).toHaveValue("geen-code");
  await expect(page.getByRole("alert")).toContainText("Deze hervatcode werkt niet.");
  await check(page);
});

test("wrong links of others cost a school one press more, and never a code that is right", async ({
  page,
  another,
  check,
}) => {
  const { address } = await another();
  const { code } = await startScan(page, address);
  const link = `${address}/meedoen/${code.replaceAll("-", "")}`;
  for (const last of "23456789ABCDEFGHJKMN") {
    const refused = await page.request.get(`${address}/meedoen/ABC2345ZZ${last}`);
    expect(refused.status()).toBe(404);
  }
  await page.goto(link);
  await expect(page.getByLabel("Teamcode")).toHaveValue(code.replaceAll("-", ""));
  await check(page);
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fijn dat u meedoet");
  await typeCode(page, `Onze code is ${code}.`, address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fijn dat u meedoet");
});

test("a locked code lets nobody in until it is unlocked", async ({ page, somebody, check }) => {
  const scan = await startScan(page);
  await page.getByRole("button", { name: "Zet de code op slot" }).click();
  await expect(page.getByText("De teamcode staat op slot.")).toBeVisible();
  await check(page);
  const colleague = await somebody();
  await typeCode(colleague, scan.code);
  await expect(colleague.getByRole("alert")).toContainText(REFUSED);
  await expect(colleague.getByLabel("Teamcode")).toHaveValue(scan.code);
  await page.getByRole("button", { name: "Haal de code van het slot" }).click();
  await expect(page.getByText("Meedoen kan tot en met")).toBeVisible();
  await colleague.getByRole("button", { name: "Verder" }).click();
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText("Fijn dat u meedoet");
  // A new code replaces the old one.
  await page.getByRole("button", { name: "Vernieuw de code" }).click();
  await expect(page.locator("#teamcode")).not.toHaveText(scan.code);
  await typeCode(colleague, scan.code);
  await expect(colleague.getByRole("alert")).toContainText(REFUSED);
});

test("an old management link leads nowhere, and says what to do", async ({ page, somebody, check }) => {
  const scan = await startScan(page);
  await page.getByText("Beheerlink kwijt, of dit apparaat afmelden?").click();
  await follow(page, () => page.getByRole("button", { name: "Maak een nieuwe beheerlink" }).click());
  const fresh = await page.locator("#beheerlink").innerText();
  expect(fresh).not.toBe(scan.link);
  const elsewhere = await somebody();
  const reply = await elsewhere.goto(scan.link);
  expect(reply?.status()).toBe(404);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(NOT_SHOWN);
  await expect(elsewhere.getByText("Open dan uw beheerlink.")).toBeVisible();
  await check(elsewhere);
  await elsewhere.goto(fresh);
  await elsewhere.getByRole("button", { name: "Open de scan" }).click();
  await expect(elsewhere).toHaveURL(scan.path);
  // Signing out ends it for this device.
  await elsewhere.getByText("Beheerlink kwijt, of dit apparaat afmelden?").click();
  await follow(elsewhere, () => elsewhere.getByRole("button", { name: "Meld dit apparaat af" }).click());
  await elsewhere.goto(scan.path);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(NOT_SHOWN);
});

test("an answer after the close is refused with the reason", async ({ page, somebody, check, scripts }) => {
  const scan = await startScan(page);
  const colleague = await somebody();
  const own = await join(colleague, { code: scan.code, role: "Docent" });
  await begin(colleague);
  await awake(colleague);
  await closeRound(page, scan.path);
  await answer(questions(colleague).first(), { choice: 2 });
  if (scripts) {
    await expect(saveState(colleague)).toContainText("Het invullen is afgesloten.");
    await colleague.goto(own);
  } else {
    await goOn(colleague);
  }
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText("Het invullen is afgesloten");
  await expect(colleague.getByText("Wat u hebt ingevuld, telt mee.")).toBeVisible();
  await check(colleague);
  await colleague.getByRole("link", { name: "Naar de voorpagina" }).click();
  await expect(colleague.getByRole("heading", { level: 1 })).toBeVisible();
  await typeCode(colleague, scan.code);
  await expect(colleague.getByRole("alert")).toContainText(REFUSED);
});

test("an unknown page says so, with a way back", async ({ page, check }) => {
  for (const path of ["/bestaat-niet", "/start/wo", "/beheer/abcdefghjkmn", "/invullen/abcdefghjkmn/antwoorden"]) {
    const reply = await page.goto(path);
    expect(reply?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(NOT_SHOWN);
  }
  await check(page);
  await page.getByRole("link", { name: "Doe mee met een teamcode" }).click();
  await expect(page.getByLabel("Teamcode")).toBeVisible();
});

test("a remark that is too long is kept on the page", { tag: "@nojs" }, async ({ page, somebody, check }) => {
  const scan = await startScan(page);
  const colleague = await somebody();
  await join(colleague, { code: scan.code, role: "Docent" });
  const topic = (await begin(colleague)).href;
  const long = "é".repeat(1010);
  const question = questions(colleague).first();
  await answer(question, { choice: 3, remark: long });
  await colleague.getByRole("button", { name: "Volgende" }).click();
  await expect(colleague.getByText("Deze opmerking is 10 tekens te lang en daarom niet bewaard.")).toBeVisible();
  await expect(colleague).toHaveURL(topic);
  await expect(question.getByRole("textbox")).toHaveValue(long);
  await expect(question.locator(".level input").nth(2)).toBeChecked();
  await check(colleague);
  // As long as it may be, with line breaks that a form sends as two characters each.
  const fits = "regel\n".repeat(166) + "slot";
  await answer(question, { remark: fits });
  await goOn(colleague);
  await openTopic(colleague, topic);
  await expect(question.getByRole("textbox")).toHaveValue(fits);
  await expect(question.locator(".level input").nth(2)).toBeChecked();
});

test("personal data in a remark gets a soft warning, and is saved", { tag: "@phone" }, async ({ page, somebody, check, scripts }) => {
  const scan = await startScan(page);
  const colleague = await somebody();
  await join(colleague, { code: scan.code, role: "Docent" });
  const topic = (await begin(colleague)).href;
  await awake(colleague);
  const question = questions(colleague).first();
  await expect(question.getByRole("textbox", { includeHidden: true })).toHaveAccessibleDescription("");
  await answer(question, { remark: "Mail naam@voorbeeld.nl" });
  // Without scripts the page comes back once with the warning.
  if (!scripts) await colleague.getByRole("button", { name: "Volgende" }).click();
  await expect(question.getByText("Dit lijkt op een e-mailadres.")).toBeVisible();
  await expect(colleague).toHaveURL(topic);
  await check(colleague);
  await goOn(colleague);
  await openTopic(colleague, topic);
  await expect(question.getByRole("textbox")).toHaveValue("Mail naam@voorbeeld.nl");
});

test("a role must be chosen, and the name that was typed stays", async ({ page, somebody, check }) => {
  const scan = await startScan(page, "", { form: "Open kaart" });
  const colleague = await somebody();
  await typeCode(colleague, scan.code);
  await colleague.getByLabel("Uw naam").fill("Noor");
  await colleague.getByRole("button", { name: "Begin met invullen" }).click();
  await expect(colleague.getByRole("alert")).toContainText("Kies uw rol.");
  await expect(colleague.getByLabel("Uw naam")).toHaveValue("Noor");
  await expect(radio(colleague, "Docent")).toHaveAccessibleDescription("Kies uw rol.");
  await check(colleague);
  await colleague.getByRole("alert").getByRole("link", { name: "Kies uw rol." }).click();
  await expect(radio(colleague, "Docent")).toBeFocused();
});

test("a form that was tampered with changes nothing", async ({ page, check }) => {
  await page.goto("/start/vo");
  await page.getByLabel("Naam van de school").evaluate((field) => field.setAttribute("name", "admin"));
  await page.getByLabel("Naam van het team").fill("team");
  await page.getByRole("button", { name: "Maak de scan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We begrijpen dit formulier niet");
  await expect(page.getByText("Er is niets bewaard.")).toBeVisible();
  await check(page);
  await page.getByRole("link", { name: "Naar de voorpagina" }).click();
  await expect(page).toHaveURL("/");
});
