import type { Page } from "@playwright/test";
import { follow } from "./fixtures/follow.ts";
import { awake, join, openTopic, questions, startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

/** What has the focus. */
interface Focus {
  kind: "radio" | "text" | "summary" | "button" | "link" | "other";
  name: string;
  text: string;
  checked: boolean;
  /** A ring is drawn around it, or around the label that stands for it. */
  visible: boolean;
  /** Whether the sticky bar lies over it, or it lies outside the window. */
  covered: boolean;
  where: string;
}

async function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const input = element as HTMLInputElement;
    const kinds: Record<string, Focus["kind"]> = { SUMMARY: "summary", BUTTON: "button", A: "link", TEXTAREA: "text" };
    const kind = element.tagName === "INPUT" ? (input.type === "radio" ? "radio" : "text") : (kinds[element.tagName] ?? "other");
    const ringed = (candidate: Element | null) => {
      if (!candidate) return false;
      const style = getComputedStyle(candidate);
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    };
    const transparent = getComputedStyle(element).opacity === "0";
    const shown = transparent ? element.nextElementSibling : element;
    const box = (shown ?? element).getBoundingClientRect();
    const bar = document.querySelector(".action-bar");
    const fixed = bar && !bar.contains(element) ? bar.getBoundingClientRect() : undefined;
    const outside = box.top < 0 || box.bottom > innerHeight;
    return {
      kind,
      name: input.name ?? "",
      text: element.textContent?.trim() ?? "",
      checked: Boolean(input.checked),
      visible: ringed(shown) || ringed(element.closest("label")),
      where: `${Math.round(box.top)} to ${Math.round(box.bottom)}, bar from ${Math.round(fixed?.top ?? 0)}`,
      covered: outside || (fixed !== undefined && box.bottom > fixed.top && box.top < fixed.bottom),
    };
  });
}

/** One Tab; the focus that follows must be seen. */
async function tab(page: Page): Promise<Focus> {
  await page.keyboard.press("Tab");
  // Smooth scrolling may still be on its way.
  const place = async () => {
    const { kind, name, covered, where } = await focus(page);
    return covered ? `${kind} ${name} is covered: ${where}` : "in sight";
  };
  await expect.poll(place).toBe("in sight");
  const now = await focus(page);
  expect(now.visible, `focus can be seen: ${now.kind} ${now.name} ${now.text}`).toBe(true);
  return now;
}

/** Tabs until something is reached. */
async function tabTo(page: Page, wanted: (focus: Focus) => boolean): Promise<Focus> {
  for (let presses = 0; presses < 80; presses++) {
    const now = await tab(page);
    if (wanted(now)) return now;
  }
  throw new Error(`not reached with Tab on ${page.url()}`);
}

for (const kind of ["choice", "priority"] as const) {
  test(`Enter at a ${kind} goes on, never back, and what was chosen is saved`, async ({ page, somebody }) => {
    const scan = await startScan(page, "", { extent: "Volledig" });
    const keys = await somebody();
    await join(keys, { code: scan.code, role: "Mentor" });
    const links = keys.locator(".topic-link");
    const [, here, next] = await links.evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    await openTopic(keys, here!);
    const name = kind === "choice" ? "keuze" : "prioriteit";
    const field = questions(keys).last().locator(`input[name^=${name}]`).nth(1);
    await field.focus();
    await keys.keyboard.press("Space");
    const at = await follow(keys, () => keys.keyboard.press("Enter"));
    expect(at.pathname).toBe(next);
    await openTopic(keys, here!);
    await expect(field).toBeChecked();
  });
}

test("a whole short list by keyboard only, and the focus is always seen", { tag: "@phone" }, async ({ page, somebody }) => {
  test.setTimeout(180_000);
  const scan = await startScan(page);
  const keys = await somebody();
  await keys.goto("/meedoen");
  const skip = await tab(keys);
  expect(skip.text).toBe("Naar de inhoud");
  await tabTo(keys, ({ name }) => name === "code");
  await keys.keyboard.type(scan.code);
  await keys.keyboard.press("Enter");
  await expect(keys.getByRole("heading", { level: 1 })).toHaveText("Fijn dat u meedoet");
  await tabTo(keys, ({ kind, name }) => kind === "radio" && name === "rol");
  await keys.keyboard.press("Space");
  await keys.keyboard.press("ArrowDown");
  await expect(keys.getByRole("radio").nth(1)).toBeChecked();
  await tabTo(keys, ({ text }) => text === "Begin met invullen");
  const own = await follow(keys, () => keys.keyboard.press("Enter"));
  expect(own.pathname).toMatch(/^\/invullen\/[^/]+$/);
  await tabTo(keys, ({ kind, text }) => kind === "link" && text.startsWith("Begin met: "));
  let at = await follow(keys, () => keys.keyboard.press("Enter"));

  let answered = 0;
  let remarked = false;
  while (at.pathname !== own.pathname) {
    expect(at.pathname).toContain("/vragen/");
    await awake(keys);
    for (;;) {
      const now = await tab(keys);
      if (now.kind === "radio" && now.name.startsWith("keuze-")) {
        // From the first level two further: arrows choose as they go.
        await keys.keyboard.press("Space");
        for (let steps = 0; steps < answered % 3; steps++) await keys.keyboard.press("ArrowDown");
        const chosen = await focus(keys);
        expect([chosen.name, chosen.checked, chosen.visible]).toEqual([now.name, true, true]);
        answered += 1;
      } else if (now.kind === "radio") {
        await keys.keyboard.press("Space");
        await keys.keyboard.press("ArrowRight");
        expect((await focus(keys)).checked).toBe(true);
      } else if (now.kind === "summary" && now.text === "Opmerking" && !remarked) {
        await keys.keyboard.press("Enter");
        expect((await tab(keys)).kind).toBe("text");
        await keys.keyboard.type("Met het toetsenbord.");
        remarked = true;
      } else if (now.kind === "button" && /^(Volgende|Afronden)$/.test(now.text)) {
        at = await follow(keys, () => keys.keyboard.press("Enter"));
        break;
      }
    }
  }
  expect(answered).toBeGreaterThanOrEqual(12);
  await expect(keys.getByRole("heading", { level: 1 })).toHaveText("Alle vragen zijn ingevuld");
  await tabTo(keys, ({ text }) => text === "Ik ben klaar");
  await keys.keyboard.press("Enter");
  await expect(keys.getByRole("heading", { level: 1 })).toHaveText("Dank u wel, u bent klaar");
  await keys.goto(`${own.pathname}/antwoorden`);
  await expect(keys.getByText("Opmerking: Met het toetsenbord.")).toHaveCount(1);
  await expect(keys.getByRole("row").filter({ hasText: "nog open" })).toHaveCount(0);
});
