import type { Page } from "@playwright/test";
import { answer, awake, goOn, join, openTopic, questions, saveState, startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

/** A respondent on the page of the topic with the most questions. */
async function respondent(coordinator: Page, colleague: Page) {
  const scan = await startScan(coordinator, "", { extent: "Volledig" });
  const own = await join(colleague, { code: scan.code, role: "Docent" });
  const topic = (await colleague.locator(".topic-link").filter({ hasText: "OPP" }).getAttribute("href"))!;
  await openTopic(colleague, topic);
  return { own, topic };
}

/** How often the server stored each question of the topic: every store raises the revision by one. */
async function expectStored(page: Page, topic: string, times: number[]): Promise<void> {
  await openTopic(page, topic);
  const revisions = () =>
    questions(page).evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset.revision)));
  await expect.poll(revisions).toEqual(times);
}

const NOT_SAVED = /Niet bewaard, we proberen het opnieuw/;

test.describe("without a network", { tag: "@js" }, () => {
  test("answers wait in the browser, survive closing the page, and are saved exactly once", async ({ page, somebody }) => {
    const colleague = await somebody();
    const context = colleague.context();
    const { own, topic } = await respondent(page, colleague);
    // A browser forgets what was written just before its very last page of a site closes.
    const later = await context.newPage();
    await later.goto("/");
    await context.setOffline(true);
    for (const [place, choice] of [1, 2, 3].entries()) await answer(questions(colleague).nth(place), { choice });
    await answer(questions(colleague).first(), { choice: 4, priority: "Hoog" });
    await expect(saveState(colleague)).toHaveText(NOT_SAVED);
    // Going on is no use yet: the page stays, with what was answered.
    await colleague.getByRole("button", { name: "Volgende" }).click();
    await expect(saveState(colleague)).toHaveText(NOT_SAVED);
    expect(new URL(colleague.url()).pathname).toBe(topic);
    // Closed, not loaded anew: while a page goes, the browser lets its requests through after all.
    await colleague.close();

    await context.setOffline(false);
    await openTopic(later, topic);
    await expect(saveState(later)).toHaveText("Opgeslagen");
    await expect(questions(later).first().locator(".level input").nth(3)).toBeChecked();
    expect(await later.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await later.goto(`${own}/antwoorden`);
    for (const words of ["Geborgd", "Begonnen", "Grotendeels"]) {
      await expect(later.getByRole("row").filter({ hasText: words })).toHaveCount(1);
    }
    // The first was sent as it was first chosen, and again with the later choice.
    await openTopic(later, topic);
    const revisions = await questions(later).evaluateAll((items) =>
      items.map((item) => Number((item as HTMLElement).dataset.revision)),
    );
    expect(revisions[0]).toBeLessThanOrEqual(2);
    expect(revisions.slice(1)).toEqual([1, 1, 0, 0, 0]);
  });

  test("back online the page saves by itself", async ({ page, somebody }) => {
    const colleague = await somebody();
    const { topic } = await respondent(page, colleague);
    await colleague.context().setOffline(true);
    await answer(questions(colleague).nth(1), { choice: "weet-niet" });
    await answer(questions(colleague).nth(2), { choice: 2 });
    await expect(saveState(colleague)).toHaveText(NOT_SAVED);
    await colleague.context().setOffline(false);
    await expect(saveState(colleague)).toHaveText("Opgeslagen");
    await expectStored(colleague, topic, [0, 1, 1, 0, 0, 0]);
  });

  test("an answer whose receipt got lost is not stored twice", async ({ page, somebody }) => {
    const colleague = await somebody();
    const { topic } = await respondent(page, colleague);
    let lost = 0;
    await colleague.route("**/api/bewaar", async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch({ headers: { ...(await route.request().allHeaders()), origin: new URL(colleague.url()).origin } });
      await route.abort();
    });
    await answer(questions(colleague).first(), { choice: 3 });
    await expect(saveState(colleague)).toHaveText("Opgeslagen");
    expect(lost).toBe(2);
    await expectStored(colleague, topic, [1, 0, 0, 0, 0, 0]);
  });

  test("an answer given before the script is awake is not lost", async ({ page, somebody }) => {
    const colleague = await somebody();
    const { own, topic } = await respondent(page, colleague);
    let release = () => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    await colleague.route("**/*.wasm", async (route) => {
      await slow;
      await route.continue();
    });
    await colleague.goto(topic, { waitUntil: "commit" });
    await answer(questions(colleague).first(), { choice: 3, priority: "Hoog" });
    release();
    await awake(colleague);
    await goOn(colleague);
    await colleague.goto(`${own}/antwoorden`);
    await expect(colleague.getByRole("row").filter({ hasText: "Grotendeels" })).toHaveCount(1);
  });
});
