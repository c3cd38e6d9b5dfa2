import type { Page } from "@playwright/test";
import { follow } from "./fixtures/follow.ts";
import { answer, goOn, join, openTopic, questions, saveState, startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

const LEVELS = ["Nog niet", "Begonnen", "Grotendeels", "Geborgd"];

/** Somebody with two devices, both on the page of the first topic. */
async function twoDevices(coordinator: Page, somebody: () => Promise<Page>, check?: (page: Page) => Promise<void>) {
  const scan = await startScan(coordinator);
  const [phone, laptop] = [await somebody(), await somebody()];
  const own = await join(phone, { code: scan.code, role: "Docent" });
  await follow(phone, () => phone.getByRole("button", { name: "Maak een hervatcode" }).click());
  const code = await phone.locator("#hervatcode").innerText();
  await check?.(phone);
  await laptop.goto("/verder");
  await laptop.getByLabel("Hervatcode").fill(code.toLowerCase().replaceAll("-", " "));
  await laptop.getByRole("button", { name: "Ga verder" }).click();
  await expect(laptop).toHaveURL(own);
  const topic = (await phone.goto(own), await phone.locator(".topic-link").first().getAttribute("href"))!;
  await openTopic(phone, topic);
  await openTopic(laptop, topic);
  return { own, topic, phone, laptop, coordinator };
}

/** What the own-answers page says about the first question. */
async function expectFirst(page: Page, own: string, words: string): Promise<void> {
  await page.goto(`${own}/antwoorden`);
  await expect(page.getByRole("row").nth(1)).toContainText(words);
}

test("somebody goes on on a second device with the resume code", async ({ page, somebody, check, scripts }) => {
  const { own, topic, phone, laptop } = await twoDevices(page, somebody, check);
  await answer(questions(phone).first(), { choice: 2, remark: "Van mijn telefoon." });
  if (scripts) await expect(saveState(phone)).toHaveText("Opgeslagen");
  else await goOn(phone);
  await openTopic(laptop, topic);
  await expect(questions(laptop).first().locator(".level input").nth(1)).toBeChecked();
  await expect(questions(laptop).first().getByRole("textbox")).toHaveValue("Van mijn telefoon.");
  // The code was shown once, and both devices are one person.
  await phone.goto(`${own}/hervatcode`);
  await expect(phone).toHaveURL(own);
  await page.reload();
  await expect(page.locator(".headcount dd")).toHaveText(["1", "0"]);
});

for (const keep of ["mine", "theirs"] as const) {
  test(`two devices at once: both versions are shown, and ${keep} is kept`, { tag: keep === "mine" ? ["@js", "@phone"] : "@js" }, async ({ page, somebody, check }) => {
    const { own, phone, laptop } = await twoDevices(page, somebody);
    await answer(questions(phone).first(), { choice: 4 });
    await expect(saveState(phone)).toHaveText("Opgeslagen");
    await answer(questions(laptop).first(), { choice: 1, priority: "Hoog" });
    const notice = laptop.locator("#twee-versies");
    await expect(notice).toBeInViewport();
    await expect(notice).toContainText("Nog niet");
    await expect(notice).toContainText("Geborgd");
    await expect(saveState(laptop)).not.toHaveText("Opgeslagen");
    await check(laptop);
    // Nothing was overwritten meanwhile.
    await expectFirst(phone, own, "Geborgd");
    await notice.locator(`[data-keep=${keep}]`).click();
    await expect(notice).toBeHidden();
    await expect(saveState(laptop)).toHaveText("Opgeslagen");
    const kept = keep === "mine" ? 0 : 3;
    await expect(questions(laptop).first().locator(".level input").nth(kept)).toBeChecked();
    await expectFirst(phone, own, LEVELS[kept]!);
    // From here on it saves as before.
    await answer(questions(laptop).first(), { choice: 2 });
    await expect(saveState(laptop)).toHaveText("Opgeslagen");
    await expectFirst(phone, own, "Begonnen");
  });

  test(`a stale page without scripts: both versions are shown, and ${keep} is kept`, { tag: "@nojs" }, async ({ page, somebody, check }) => {
    const { own, topic, phone, laptop } = await twoDevices(page, somebody);
    await answer(questions(phone).first(), { choice: 4 });
    await goOn(phone);
    await answer(questions(laptop).first(), { choice: 1 });
    await laptop.getByRole("button", { name: "Volgende" }).click();
    const notice = laptop.getByRole("alert");
    await expect(notice).toContainText("U vulde dit op twee apparaten in");
    await expect(notice).toContainText("Hier koos u: Nog niet");
    await expect(notice).toContainText("Op een ander apparaat: Geborgd");
    await check(laptop);
    await expectFirst(phone, own, "Geborgd");
    if (keep === "mine") await notice.getByRole("button", { name: "Bewaar wat ik hier koos" }).click();
    else await notice.getByRole("link", { name: "Houd het andere antwoord" }).click();
    await expect(laptop).toHaveURL(topic);
    await expect(notice).toHaveCount(0);
    const kept = keep === "mine" ? 0 : 3;
    await expect(questions(laptop).first().locator(".level input").nth(kept)).toBeChecked();
    await expectFirst(phone, own, LEVELS[kept]!);
  });
}
