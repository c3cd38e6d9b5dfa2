import type { BrowserContext, Page } from "@playwright/test";
import { follow } from "./fixtures/follow.ts";
import { answer, closeRound, join, openTopic, questions, radio, saveState, startScan, typeCode } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";
import { translate } from "./fixtures/translate.ts";

const RETRYING = "Niet bewaard, we proberen het opnieuw. Uw antwoord staat op dit apparaat.";
const RETRYING_HERE = "Niet bewaard, we proberen het opnieuw. Laat deze pagina open tot hier ‘Opgeslagen’ staat.";
const CLOSED = "Het invullen is afgesloten. Uw laatste antwoord telt niet mee.";
const GONE = "U doet niet meer mee op dit apparaat. Uw laatste antwoord is niet bewaard.";

/** A colleague who takes part, with the paths of the first topics. */
async function takesPart(coordinator: Page, colleague: Page) {
  const scan = await startScan(coordinator, "", { extent: "Volledig" });
  const own = await join(colleague, { code: scan.code, role: "Docent" });
  const links = await colleague.locator(".topic-link").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  return { scan, own, topics: links as [string, string, string] };
}

function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.values(localStorage));
}

/** Saves are asked for, and never answered. */
async function hang(target: Page | BrowserContext): Promise<{ tries: number }> {
  const asked = { tries: 0 };
  await target.route("**/api/bewaar", () => {
    asked.tries += 1;
  });
  return asked;
}

/** Types a remark and leaves the field. */
async function remark(page: Page, place: number, text: string): Promise<void> {
  await answer(questions(page).nth(place), { remark: text });
  await questions(page).nth(place).getByRole("textbox").blur();
}

test.describe("what cannot be saved any more", { tag: "@js" }, () => {
  test("stays so once the round is closed, and can be copied", { tag: "@phone" }, async ({ page, somebody, check }) => {
    const colleague = await somebody();
    const { scan, topics } = await takesPart(page, colleague);
    await openTopic(colleague, topics[1]);
    const other = await colleague.context().newPage();
    await openTopic(other, topics[2]);
    await colleague.context().setOffline(true);
    await remark(other, 0, "Van het andere onderwerp.");
    await expect(saveState(other)).toHaveText(RETRYING);
    await other.close();
    await answer(questions(colleague).nth(1), { choice: "nvt", remark: "Van dit onderwerp." });
    await expect(saveState(colleague)).toHaveText(RETRYING);
    await closeRound(page, scan.path);
    await colleague.context().setOffline(false);
    await expect(saveState(colleague)).toHaveText(CLOSED);
    await expect(questions(colleague).nth(1).getByRole("textbox")).toHaveValue("Van dit onderwerp.");
    await expect(colleague.getByLabel("Uw opmerkingen")).toHaveValue("Van het andere onderwerp.");
    await check(colleague);
    // Whatever is done here from now on.
    let asked = 0;
    await colleague.route("**/api/bewaar", (route) => {
      asked += 1;
      return route.continue();
    });
    await answer(questions(colleague).first(), { choice: 2, remark: "Nog iets." });
    await colleague.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(saveState(colleague)).toHaveText(CLOSED);
    expect(await stored(colleague)).toEqual([]);
    expect(asked).toBe(0);
  });

  test("is told who comes back after the close, and does not stay on the device", { tag: "@phone" }, async ({ page, somebody, check }) => {
    const colleague = await somebody();
    const { scan, own, topics } = await takesPart(page, colleague);
    await openTopic(colleague, topics[2]);
    await hang(colleague);
    await answer(questions(colleague).first(), { choice: 3 });
    await expect.poll(() => stored(colleague)).toHaveLength(1);
    await closeRound(page, scan.path);
    await colleague.goto(own);
    await expect(colleague.getByText("Het telt niet mee, en we hebben het van dit apparaat gewist.")).toBeVisible();
    await check(colleague);
    expect(await stored(colleague)).toEqual([]);
  });

  test("is told on a page of whoever erased everything in another tab", async ({ page, somebody }) => {
    const colleague = await somebody();
    const { own, topics } = await takesPart(page, colleague);
    await openTopic(colleague, topics[0]);
    const other = await colleague.context().newPage();
    await other.goto(`${own}/wissen`);
    await follow(other, () => other.getByRole("button", { name: "Ja, wis alles" }).click());
    await answer(questions(colleague).first(), { choice: 1, remark: "Te laat." });
    await expect(saveState(colleague)).toHaveText(GONE);
    await expect(questions(colleague).first().getByRole("textbox")).toHaveValue("Te laat.");
    expect(await stored(colleague)).toEqual([]);
  });
});

test.describe("one device, two people", { tag: "@js" }, () => {
  test("what waits of one is never shown to, or saved for, the next", { tag: "@phone" }, async ({ page, somebody, check }) => {
    const tablet = await somebody();
    const { scan, topics } = await takesPart(page, tablet);
    await openTopic(tablet, topics[1]);
    const first = await hang(tablet);
    await answer(questions(tablet).nth(1), { choice: 3, remark: "Alleen van de eerste." });
    await expect.poll(() => first.tries).toBeGreaterThan(0);
    const next = await tablet.context().newPage();
    await typeCode(next, scan.code);
    const told = next.getByRole("status").filter({ hasText: "nog niet is bewaard" });
    await expect(told).toBeVisible();
    await check(next);
    await follow(next, () => next.getByRole("link", { name: "Iemand anders op dit apparaat" }).click());
    await expect(told).toBeVisible();
    await follow(next, () => next.getByRole("link", { name: "Ga door zonder hervatcode" }).click());
    await expect(told).toBeVisible();
    await next.getByLabel("Ik ben iemand anders").check();
    await radio(next, "Mentor").check();
    await follow(next, () => next.getByRole("button", { name: "Begin met invullen" }).click());
    await openTopic(next, topics[1]);
    expect(await stored(next)).toEqual([]);
    await expect(questions(next).nth(1).getByRole("textbox", { includeHidden: true })).toHaveValue("");
    await expect(questions(next).nth(1).getByRole("radio", { checked: true })).toHaveCount(0);
    // The page that the first left open says so, and sends nothing for the second.
    await tablet.unroute("**/api/bewaar");
    await answer(questions(tablet).first(), { choice: 1 });
    await tablet.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(saveState(tablet)).toHaveText(GONE, { timeout: 20_000 });
    await expect(questions(tablet).nth(1).getByRole("textbox")).toHaveValue("Alleen van de eerste.");
    await answer(questions(next).first(), { choice: 2 });
    await expect(saveState(next)).toHaveText("Opgeslagen");
    await openTopic(next, topics[1]);
    await expect(questions(next).getByRole("radio", { checked: true })).toHaveCount(1);
  });

  test("whoever erases is told what waits, and it goes too", async ({ page, somebody }) => {
    const colleague = await somebody();
    const { own, topics } = await takesPart(page, colleague);
    await openTopic(colleague, topics[0]);
    await hang(colleague);
    await remark(colleague, 0, "Nog onderweg.");
    await expect.poll(() => stored(colleague)).toHaveLength(1);
    await colleague.goto(`${own}/wissen`);
    await expect(colleague.getByText("Als u alles wist, vervalt het ook.")).toBeVisible();
    await follow(colleague, () => colleague.getByRole("button", { name: "Ja, wis alles" }).click());
    expect(await stored(colleague)).toEqual([]);
  });
});

test("two tabs without a network keep both their answers, and one tab shows what the other saved", { tag: "@js" }, async ({ page, somebody }) => {
  const one = await somebody();
  const { topics } = await takesPart(page, one);
  const two = await one.context().newPage();
  // The last page of a site: a browser forgets what was written just before that one closes.
  const later = await one.context().newPage();
  await later.goto("/");
  await openTopic(one, topics[0]);
  await openTopic(two, topics[0]);
  await one.context().setOffline(true);
  await answer(questions(one).first(), { choice: 2 });
  await answer(questions(two).nth(1), { choice: 3, remark: "Uit de tweede." });
  await answer(questions(one).first(), { priority: "Hoog" });
  await expect(saveState(one)).toHaveText(RETRYING);
  // They are one page in two windows.
  await expect(questions(one).nth(1).getByRole("textbox")).toHaveValue("Uit de tweede.");
  await expect(questions(two).first().locator(".level input").nth(1)).toBeChecked();
  await one.close();
  await two.close();
  await later.context().setOffline(false);
  await openTopic(later, topics[0]);
  await expect(saveState(later)).toHaveText("Opgeslagen");
  await openTopic(later, topics[0]);
  await expect(questions(later).first().locator(".level input").nth(1)).toBeChecked();
  await expect(questions(later).first().getByRole("radio", { name: "Hoog", exact: true })).toBeChecked();
  await expect(questions(later).nth(1).locator(".level input").nth(2)).toBeChecked();
  await expect(questions(later).nth(1).getByRole("textbox")).toHaveValue("Uit de tweede.");
});

test.describe("a server that does not answer", { tag: "@js" }, () => {
  test("is given up after a while, and asked again", async ({ page, somebody }) => {
    const colleague = await somebody();
    const { topics } = await takesPart(page, colleague);
    await colleague.clock.install();
    await openTopic(colleague, topics[1]);
    const asked = await hang(colleague);
    await answer(questions(colleague).nth(1), { choice: 4 });
    await expect.poll(() => asked.tries).toBe(1);
    await colleague.clock.runFor(8_000);
    await expect(saveState(colleague)).toHaveText("Wordt bewaard…");
    await colleague.clock.runFor(5_000);
    await expect(saveState(colleague)).toHaveText(RETRYING);
    await colleague.clock.runFor(2_000);
    await expect.poll(() => asked.tries).toBe(2);
    await colleague.unroute("**/api/bewaar");
    await colleague.clock.runFor(20_000);
    await expect(saveState(colleague)).toHaveText("Opgeslagen");
  });

  test("does not hold up who goes on: the next page saves what was kept", async ({ page, somebody }) => {
    const colleague = await somebody();
    const { topics } = await takesPart(page, colleague);
    await openTopic(colleague, topics[1]);
    await hang(colleague);
    await answer(questions(colleague).first(), { choice: 1, priority: "Midden" });
    const next = await follow(colleague, () => colleague.getByRole("button", { name: "Volgende" }).click());
    expect(next.pathname).toBe(topics[2]);
    await colleague.unroute("**/api/bewaar");
    await openTopic(colleague, topics[2]);
    await expect(saveState(colleague)).toHaveText("Opgeslagen");
    await openTopic(colleague, topics[1]);
    await expect(questions(colleague).first().locator(".level input").first()).toBeChecked();
  });

  test("is asked by one timer, however much was typed", async ({ page, somebody }) => {
    const colleague = await somebody();
    const { topics } = await takesPart(page, colleague);
    await colleague.clock.install();
    await openTopic(colleague, topics[0]);
    let tries = 0;
    await colleague.route("**/api/bewaar", (route) => {
      tries += 1;
      return route.abort();
    });
    for (let turn = 0; turn < 10; turn++) {
      await answer(questions(colleague).nth(turn % 2), { choice: (turn % 4) + 1 });
      await remark(colleague, turn % 2, `Beurt ${turn}`);
      await colleague.clock.runFor(300);
    }
    // Until the longest wait is reached.
    for (let second = 0; second < 45; second++) await colleague.clock.runFor(1_000);
    const before = tries;
    for (let second = 0; second < 60; second++) await colleague.clock.runFor(1_000);
    expect(tries - before).toBeGreaterThanOrEqual(3);
    expect(tries - before).toBeLessThanOrEqual(6);
    await expect(saveState(colleague)).toHaveText(RETRYING);
  });
});

test.describe("a browser that keeps nothing", { tag: "@js" }, () => {
  const refusals: Record<string, () => void> = {
    "because it may not": () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
    "because it is full": () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  };
  for (const [why, refuse] of Object.entries(refusals)) {
    test(`${why} does not claim to`, async ({ page, somebody }) => {
      const colleague = await somebody();
      const { topics } = await takesPart(page, colleague);
      await colleague.addInitScript(refuse);
      await openTopic(colleague, topics[0]);
      await colleague.context().setOffline(true);
      await answer(questions(colleague).nth(1), { choice: 2 });
      await expect(saveState(colleague)).toHaveText(RETRYING_HERE);
      await colleague.context().setOffline(false);
      await expect(saveState(colleague)).toHaveText("Opgeslagen");
    });
  }
});

test("a remark that was pasted too long is kept whole, and says how much is too long", { tag: ["@js", "@phone"] }, async ({ page, somebody, check }) => {
  const colleague = await somebody();
  const { topics } = await takesPart(page, colleague);
  await openTopic(colleague, topics[0]);
  const question = questions(colleague).nth(1);
  await answer(question, { remark: "" });
  // Four characters each, as the server counts; the blanks at the end do not count.
  const text = `${"👩🏽‍🏫".repeat(248)} Zo is het.`;
  await question.getByRole("textbox").focus();
  await colleague.keyboard.insertText(`${text}   `);
  await expect(saveState(colleague)).toHaveText(/^Een opmerking is te lang/);
  await expect(question.getByText("Deze opmerking is 3 tekens te lang en daarom niet bewaard.")).toBeVisible();
  await expect(question.getByRole("textbox")).toHaveValue(`${text}   `);
  await check(colleague);
  await colleague.getByRole("button", { name: "Volgende" }).click();
  await expect(question.getByRole("textbox")).toBeFocused();
  await question.getByRole("textbox").fill(text.replace("Zo is het", "Zo is"));
  await expect(saveState(colleague)).toHaveText("Opgeslagen");
  await expect(question.getByText("te lang")).toBeHidden();
  await openTopic(colleague, topics[0]);
  await expect(question.getByRole("textbox")).toHaveValue(text.replace("Zo is het", "Zo is"));
});

for (const when of ["before", "after"] as const) {
  test(`a page that was translated ${when} its script woke still tells the truth`, { tag: "@js" }, async ({ page, somebody }) => {
    const colleague = await somebody();
    const { topics } = await takesPart(page, colleague);
    await page.reload();
    await page.evaluate(translate);
    if (when === "before") await colleague.addInitScript(`addEventListener("DOMContentLoaded", ${String(translate)})`);
    await openTopic(colleague, topics[1]);
    if (when === "after") await colleague.evaluate(translate);
    await colleague.context().setOffline(true);
    await answer(questions(colleague).nth(1), { choice: 2, remark: "é".repeat(1001) });
    await expect(saveState(colleague)).toHaveText(/^Een opmerking is te lang/);
    await expect(questions(colleague).nth(1).getByText("Deze opmerking is 1 teken te lang")).toBeVisible();
    await remark(colleague, 1, "Bel 06-12345678.");
    await expect(saveState(colleague)).toHaveText(RETRYING);
    await colleague.evaluate(translate);
    await colleague.context().setOffline(false);
    await expect(saveState(colleague)).toHaveText("Opgeslagen");
    // The coordinator's page counts on.
    await startPage(colleague, topics[1]);
    await colleague.getByRole("button", { name: "Ik ben klaar" }).click();
    await expect(page.locator(".headcount__numbers dd")).toHaveText(["1", "1"]);
  });
}

async function startPage(page: Page, topic: string): Promise<void> {
  await page.goto(topic.replace(/\/vragen\/.*/, ""));
}
