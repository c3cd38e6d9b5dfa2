import type { Page } from "@playwright/test";
import { download } from "./fixtures/download.ts";
import { expectFits } from "./fixtures/fits.ts";
import { follow } from "./fixtures/follow.ts";
import { answered, press } from "./fixtures/session.ts";
import { enter } from "./fixtures/staff.ts";
import { expect, test } from "./fixtures/test.ts";

/** Another page about the same figures. */
async function turnTo(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole("navigation", { name: "Cijfers" });
  await follow(page, () => tabs.getByRole("link", { name, exact: true }).click());
}

test.describe("what staff take away", () => {
  test.use({ baseURL: ({ demo }, use) => use(demo.address) });

  test("every kind of file holds the groups that were chosen, and the log says who took it", { tag: "@once" }, async ({ page, scripts, check }) => {
    // Debug builds take their time for a PDF.
    test.setTimeout(180_000);
    await enter(page);
    await page.goto("/steunpunt/vergelijk?groepen=2&provincie2=zuid-holland");
    await turnTo(page, "Meenemen");
    await expect(page.getByRole("region", { name: "Deze groepen" }).getByRole("listitem")).toHaveText(["Landelijk", "Zuid-Holland"]);
    await check(page);
    await expectFits(page, [320, 1280, 1920]);
    const offered = page.url();
    const pdf = "%PDF-";
    const zip = "PK";
    const kinds: [link: string, name: RegExp, begins: string][] = [
      ["Excel", /^scan-uitgave-.*-cijfers\.xlsx$/, zip],
      ["CSV voor Excel (ZIP)", /-cijfers-excel\.zip$/, zip],
      ["CSV met komma’s (ZIP)", /-cijfers\.zip$/, zip],
      ["JSON", /-cijfers\.json$/, "{"],
      ["Factsheet (PDF)", /-factsheet\.pdf$/, pdf],
      ["Agenda voor een kenniskring (Word)", /-kenniskring\.docx$/, zip],
    ];
    for (const [link, name, begins] of kinds) {
      const file = await download(page, scripts, link, name);
      expect(file.subarray(0, begins.length).toString(), link).toBe(begins);
      if (link === "JSON") expect(file.toString()).toContain("Zuid-Holland");
      await page.goto(offered);
    }
    await follow(page, () => page.getByRole("link", { name: "Logboek" }).click());
    await expect(page.getByRole("row", { name: "nam cijfers mee" })).toHaveCount(kinds.length);
    await expect(page.getByRole("row", { name: "Factsheet" })).toContainText("Landelijk; Zuid-Holland");
    await check(page);
  });

  test("an agenda for a kenniskring is chosen, read and taken along", async ({ page, scripts, check }) => {
    test.setTimeout(120_000);
    await enter(page);
    await turnTo(page, "Kenniskring");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Kenniskring");
    await check(page);
    await page.getByText("Kies een onderwerp voor de bijeenkomst").click();
    const topics = page.getByRole("group", { name: "Onderwerp", exact: true });
    const topic = topics.getByRole("link").nth(1);
    await expect(topic).toBeVisible();
    const title = await topic.innerText();
    await follow(page, () => topic.click());
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await check(page);
    await expectFits(page, [320, 1280]);
    const file = await download(page, scripts, "Download de agenda (PDF)", /-kenniskring\.pdf$/);
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("a team sees itself beside other schools, and takes that along only when it chooses to", async ({ page, demo, somebody, check }) => {
    test.setTimeout(180_000);
    const { path } = await answered(page, demo.address, { school: "De Vergelijkschool" });
    await page.goto(`${path}/overzicht`);
    const beside = page.getByRole("region", { name: "Naast andere scholen" }).first();
    await expect(beside.getByRole("columnheader")).toHaveText(["Vraag", "Uw team", "Landelijk", "Verschil met landelijk"]);
    await expect(beside.getByRole("row").nth(1)).toContainText(/\d,\d ± \d,\d+.*(hoger|lager|geen verschil)/);
    await check(page);
    await expectFits(page, [320, 1280]);

    // Whoever reads the report does not see it, until the coordinator says so.
    await page.goto(`${path}/delen`);
    await page.getByLabel("Voor wie is de link?").fill("Schoolbestuur");
    await press(page, "Maak een link");
    const link = page.locator("#deellink");
    await expect(link).toBeVisible();
    const reader = await somebody();
    await reader.goto(await link.innerText());
    await follow(reader, () => press(reader, "Bekijk het resultaat"));
    const chapter = reader.getByRole("heading", { name: "Naast andere scholen" });
    await expect(reader.getByRole("heading", { level: 1 })).toContainText("De Vergelijkschool");
    await expect(chapter).toHaveCount(0);
    await page.goto(`${path}/rapport`);
    await page.getByRole("checkbox", { name: /^Naast andere scholen/ }).check();
    await press(page, "Bewaar");
    await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
    await reader.reload();
    await expect(chapter).toBeVisible();
    await check(reader);
    await expectFits(reader, [320, 1280]);
  });
});
