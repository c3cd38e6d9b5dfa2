import { follow } from "./fixtures/follow.ts";
import { answer, awake, begin, goOn, join, openTopic, questions, startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

test("somebody sees, changes and deletes all of their own answers", async ({ page, somebody, check, scripts }) => {
  const scan = await startScan(page);
  const colleague = await somebody();
  const own = await join(colleague, { code: scan.code, role: "Mentor" });
  await begin(colleague);
  await awake(colleague);
  await answer(questions(colleague).first(), { choice: 1, priority: "Hoog", remark: "Dit weet ik zeker." });
  await goOn(colleague);

  // View.
  await colleague.goto(own);
  await colleague.getByRole("link", { name: "Mijn antwoorden" }).click();
  const first = colleague.getByRole("row").nth(1);
  await expect(first).toContainText("Nog niet");
  await expect(first).toContainText("hoog");
  await expect(first).toContainText("Opmerking: Dit weet ik zeker.");
  await check(colleague);

  // Change.
  await follow(colleague, () => first.getByRole("link", { name: /^Wijzig/ }).click());
  await awake(colleague);
  const question = questions(colleague).first();
  await expect(question).toBeInViewport();
  await answer(question, { choice: 4, priority: "Laag", remark: "" });
  await goOn(colleague);
  await colleague.goto(`${own}/antwoorden`);
  await expect(first).toContainText("Geborgd");
  await expect(first).toContainText("laag");
  await expect(first).not.toContainText("Opmerking");
  await colleague.goto(`${own}/open`);
  await expect(colleague.getByRole("row").nth(1)).toContainText("nog open");

  // Delete, after a confirmation.
  await colleague.goto(`${own}/antwoorden`);
  await colleague.getByRole("link", { name: "Wis al mijn antwoorden" }).click();
  await expect(colleague.getByText("We wissen 1 antwoord en 0 opmerkingen.")).toBeVisible();
  await check(colleague);
  await colleague.getByRole("link", { name: "Nee, houd mijn antwoorden" }).click();
  await expect(first).toContainText("Geborgd");
  await colleague.getByRole("link", { name: "Wis al mijn antwoorden" }).click();
  await colleague.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(colleague).toHaveURL("/gewist");
  await expect(colleague.getByRole("heading", { level: 1 })).toHaveText("Uw antwoorden zijn gewist");
  await check(colleague);

  // Nothing is left: not the pages, not the head in the count, nothing in the browser.
  for (const path of [own, `${own}/antwoorden`, `${own}/wissen`]) {
    expect((await colleague.goto(path))?.status(), path).toBe(404);
  }
  if (scripts) expect(await colleague.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await expect(page.locator(".headcount dd")).toHaveText(["0", "0"]);
  await openTopic(colleague, "/");
  await expect(colleague.getByText("Verder waar u was")).toHaveCount(0);
});
