import { answerAll, answerAtOnce, closeRound, finish, join, startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

test("of four people in an anonymous scan nothing is shown, and the page says what to do", async ({
  page,
  somebody,
  check,
}) => {
  test.setTimeout(120_000);
  const scan = await startScan(page, "", { sector: "po" });
  for (const [person, role] of ["Leraar", "Leraar", "Intern begeleider", "Schoolleider"].entries()) {
    const colleague = await somebody();
    await join(colleague, { code: scan.code, role });
    const answers = person === 0 ? answerAll : answerAtOnce;
    await answers(colleague, (question) => ({
      choice: 1,
      priority: "Hoog",
      remark: question === 0 ? `Geheim van een ${role}` : undefined,
    }));
    await finish(colleague);
    await colleague.context().close();
  }

  await page.goto(`${scan.path}/afsluiten`);
  await expect(page.getByRole("heading", { name: "Nog geen 5 deelnemers" })).toBeVisible();
  await check(page);
  await closeRound(page, scan.path);

  await expect(page.getByRole("heading", { name: "We tonen nu geen antwoorden" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Wat kunt u nu doen?" })).toBeVisible();
  await expect(page.getByText("Start dan een nieuwe scan met open kaart.")).toBeVisible();
  await expectNoAnswers(page);
  await check(page);

  await page.getByRole("listitem").getByRole("link").first().click();
  await expect(page.getByText("niet getoond").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Om samen over te praten" }).first()).toBeVisible();
  await expectNoAnswers(page);
  await check(page);

  for (const query of ["?rol=leiding-en-ondersteuning", "?prioriteit=hoog", "?gebied=informatie&volgorde=afstand"]) {
    await page.goto(`${scan.path}/overzicht${query}`);
    await expectNoAnswers(page);
  }
});

/** Neither pictures, numbers of answers, nor remarks. */
async function expectNoAnswers(page: import("@playwright/test").Page): Promise<void> {
  await expect(page.locator(".bars, .distribution, .figure, .stand, .measures, .remarks")).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText(/Geheim|hoge prioriteit|onder doel|\d van \d/i);
}
