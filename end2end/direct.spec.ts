import { follow } from "./fixtures/follow.ts";
import { startScan } from "./fixtures/people.ts";
import { goOn, press, shown, sit, statement, vote } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

test("a team that skips filling in alone votes together, and the overview shows it", { tag: "@js" }, async ({
  page,
  somebody,
  check,
}) => {
  const scan = await startScan(page);
  await follow(page, () => page.getByRole("link", { name: "direct samen invullen" }).click());
  await check(page);
  await press(page, "Vul direct samen in");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Teamsessie");
  const code = await page.locator("#sessiecode").innerText();
  const phones = await Promise.all(Array.from({ length: 5 }, somebody));
  for (const phone of phones) await sit(phone, code);
  await press(page, "Begin met het eerste punt");
  const topics: string[] = [];
  for (const levels of [[1, 2, 2, 3, 4], [4, 4, 4, 3, 3]]) {
    await press(page, "Start de stemming");
    for (const [person, level] of levels.entries()) await vote(phones[person]!, level);
    for (const one of [page, ...phones]) await expect(shown(one, "stemde")).toBeVisible();
    topics.push(await statement(page));
    await goOn(page);
  }
  await check(page);
  await page.goto(`${scan.path}/overzicht`);
  await expect(page.getByText("5 van 5 vulden in")).toBeVisible();
  await check(page);
  await page.locator(".stand__topic").first().getByRole("link").click();
  const counts = page.locator(".result").first().locator(".distribution__count");
  await expect(counts).toHaveText(["1", "2", "1", "1", "0"]);
  await page.getByRole("link", { name: /^Volgende: / }).click();
  await expect(page.locator(".result").first()).toContainText(topics[1]!);
  await expect(counts).toHaveText(["0", "0", "2", "3", "0"]);
});
