import type { Page } from "@playwright/test";
import { sixAnswer, Somebody } from "./fixtures/crowd.ts";
import { follow } from "./fixtures/follow.ts";
import { closeRound, startScan } from "./fixtures/people.ts";
import { press, shown, statement, vote } from "./fixtures/session.ts";
import {
  type Check,
  expectNothingShown,
  expectOnlyCounts,
  expectShownByEvents,
  forget,
  next,
  type Table,
  table,
  together,
  voteOneByOne,
} from "./fixtures/table.ts";
import { expect, test } from "./fixtures/test.ts";

/** First the answers of the private phase: they come when the leader shows them. */
async function showAnswers(at: Table, check: Check): Promise<void> {
  await press(at.leader, "Begin met het eerste punt");
  await expect(at.leader.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
  await together(at);
  await check(at.screen);
  await check(at.phones[0]!);
  await expectNothingShown(at, "pictures");
  await press(at.leader, "Toon de antwoorden");
  for (const page of at.all) await expect(shown(page, "antwoordde")).toBeVisible();
  for (const page of [at.screen, at.phones[0]!]) {
    await expect(page.locator(".distribution__count")).toHaveText(["1", "2", "2", "1", "0"]);
    await check(page);
  }
  await expectShownByEvents(at, [at.screen, ...at.phones]);
  await check(at.leader);
  await forget(at);
}

/** A vote of all five shows itself after the last. */
async function voteOfAll(at: Table, check: Check): Promise<void> {
  await voteOneByOne(at, [1, 2, 2, 3], 5);
  for (const page of [at.leader, at.screen, at.phones[0]!, at.phones[4]!]) await check(page);
  await expectNothingShown(at, "votes");
  await expectOnlyCounts(at);
  await vote(at.phones[4]!, 4);
  for (const page of at.all) await expect(shown(page, "stemde")).toBeVisible();
  await expectShownByEvents(at, [at.leader, at.screen, ...at.phones.slice(0, 4)]);
  await expect(at.phones[1]!.locator(".distribution__count")).toHaveText(["1", "2", "1", "1", "0"]);
  await expect(at.screen.locator(".distribution")).toHaveCount(2);
  await check(at.screen);
  await check(at.phones[1]!);
}

/** With a sixth at the table who does not vote, the leader shows a vote of five. */
async function voteShownEarly(at: Table, origin: string, code: string): Promise<void> {
  await next(at);
  const sixth = await Somebody.sits(origin, code);
  await voteOneByOne(at, [2, 2, 3, 3, 3], 6);
  await expectNothingShown(at, "votes");
  await press(at.leader, "Toon de stemming");
  for (const page of at.all) await expect(shown(page, "stemde")).toBeVisible();
  await expect(at.screen.locator(".distribution__count")).toHaveText(["0", "2", "3", "0", "0"]);
  await sixth.leaves();
  await sixth.gone();
}

/** A vote of three stays hidden when it is shown, everywhere. */
async function voteOfThree(at: Table): Promise<void> {
  await next(at);
  await voteOneByOne(at, [1, 1, 4], 5);
  await press(at.leader, "Toon de stemming");
  for (const page of at.all) {
    await expect(page.getByText("Te weinig stemmen om te tonen.")).toBeVisible();
    await expect(page.locator(".picture")).not.toHaveText(/\d/);
    for (const text of await at.traffic.get(page)!.texts()) {
      expect(text).not.toMatch(/class="[^"]*distribution|picture__facts/);
      const pictures = text.split('class="picture"').slice(1).map((rest) => rest.split("</section>")[0]!);
      for (const picture of pictures) expect(picture.replace(/<[^>]*>/g, "")).not.toMatch(/\d/);
    }
  }
}

/** What the team agrees stays after a reload, and an action comes of it. */
async function agree(at: Table, check: Check): Promise<string> {
  const { leader } = at;
  const text = await statement(leader);
  const answer = leader.locator("form#teamantwoord");
  await answer.locator(".level input").nth(2).check();
  await answer.getByRole("radio", { name: "Hoog", exact: true }).check();
  await answer.getByLabel("Waarom kiezen we dit?").fill("We doen het bijna overal.");
  await press(leader, "Bewaar het teamantwoord");
  await expect(leader.getByText("Bewaard.", { exact: true })).toBeVisible();
  await leader.getByLabel("Wat zeiden we hierover?").fill("In klas 2 nog niet.");
  await press(leader, "Bewaar de notitie");
  await expect(leader.locator("#notities input[name=basis]")).toHaveValue("1");
  await leader.reload();
  await expect(answer.locator(".level input").nth(2)).toBeChecked();
  await expect(answer.getByRole("radio", { name: "Hoog", exact: true })).toBeChecked();
  await expect(answer.getByLabel("Waarom kiezen we dit?")).toHaveValue("We doen het bijna overal.");
  await expect(leader.getByLabel("Wat zeiden we hierover?")).toHaveValue("In klas 2 nog niet.");
  const opens = leader.context().waitForEvent("page");
  await leader.getByRole("link", { name: /^Maak er een actie van/ }).click();
  const tab = await opens;
  await tab.getByLabel("Wat gaat u doen?").fill("Afspraken in klas 2 maken");
  await tab.getByLabel("Wie pakt het op?").fill("mentoren");
  await check(tab);
  await tab.getByRole("button", { name: "Zet op de lijst" }).click();
  await expect(tab.getByText("Afspraken in klas 2 maken").first()).toBeVisible();
  await tab.close();
  return text;
}

/** Freezes the round and starts the next one; gives its address and team code. */
async function nextRound(leader: Page, manage: string, check: Check): Promise<[string, string]> {
  await leader.goto(`${manage}/afronden`);
  await check(leader);
  await press(leader, "Rond de ronde af");
  await expect(leader.getByRole("alert")).toContainText("Kies ja of nee");
  await check(leader);
  await leader.getByLabel("Ja, ons team doet mee").check();
  await press(leader, "Rond de ronde af");
  await expect(leader.getByRole("heading", { level: 1 })).toHaveText("De ronde is afgerond");
  await check(leader);
  await expect(leader.getByText("Ja, uw team doet mee.")).toBeVisible();
  await press(leader, "Doe niet meer mee");
  await expect(leader.getByText("Nee, uw team doet niet mee.")).toBeVisible();
  await follow(leader, () => leader.getByRole("link", { name: "Begin de volgende ronde" }).click());
  await check(leader);
  await expect(leader.getByText("1 actie die nog open staat, gaat")).toBeVisible();
  await press(leader, "Begin en nodig uit");
  await expect(leader.getByRole("heading", { level: 1 })).toHaveText("Nodig uw team uit");
  return [new URL(leader.url()).pathname, await leader.locator("#teamcode").innerText()];
}

test("a team session with a projector and five phones, and on to round 2", { tag: "@js" }, async ({ page, server, somebody, check }) => {
  test.setTimeout(180_000);
  const scan = await startScan(page);
  await sixAnswer(server.address, scan.code);
  await closeRound(page, scan.path);
  const at = await table(page, scan.path, somebody, check);
  await showAnswers(at, check);
  await voteOfAll(at, check);
  await voteShownEarly(at, server.address, at.code);
  await voteOfThree(at);
  const agreed = await agree(at, check);

  await follow(page, () => page.getByRole("link", { name: "Sluit de sessie" }).click());
  await check(page);
  await press(page, "Sluit de sessie");
  for (const away of [at.screen, ...at.phones]) await expect(away).toHaveURL("/sessie-klaar");
  await check(at.phones[0]!);
  await expect(page).toHaveURL(scan.path);

  const [second, code] = await nextRound(page, scan.path, check);
  expect(second).not.toBe(scan.path);
  await sixAnswer(server.address, code, 1);
  await closeRound(page, second);
  await page.goto(`${second}/vergelijken`);
  await expect(page.getByText(/^Ronde 2 \(.*\) naast ronde 1 \(.*\)\./)).toBeVisible();
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: agreed, exact: true }) }).first();
  await expect(row).toContainText("+");
  await check(page);
  await page.goto(`${second}/acties`);
  await expect(page.getByText("Afspraken in klas 2 maken").first()).toBeVisible();
  // The first round stands as it was, and takes nothing more.
  await page.goto(`${scan.path}/afspraken`);
  await expect(page.locator(".topic-row", { hasText: agreed })).toContainText("We doen het bijna overal.");
  await page.goto(`${scan.path}/sessie`);
  await expect(page).toHaveURL(scan.path);
});
