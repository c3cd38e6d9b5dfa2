import { answerAll, answerAtOnce, chooseRole, closeRound, finish, openTopic, startScan, typeCode } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

const TEAM = [
  { role: "Docent", name: "Collega Één", who: "Collega Één", level: 1, said: "nog niet" },
  { role: "Teamleider", name: "Collega Ö", who: "Collega Ö", level: 3, said: "grotendeels" },
  // Somebody who gives no name is known by the role.
  { role: "Docent", name: "", who: /Docent/, level: 4, said: "geborgd" },
] as const;

test("three people answer with open kaart, and see each other's names and roles", async ({ page, somebody, check }) => {
  test.setTimeout(120_000);
  const scan = await startScan(page, "", { sector: "mbo", form: "Open kaart", team: "team zorg" });
  await expect(page.getByText("We kijken met open kaart: het team ziet de antwoorden per rol of naam")).toBeVisible();

  for (const [person, { role, name, level }] of TEAM.entries()) {
    const colleague = await somebody();
    await typeCode(colleague, scan.code);
    // The promise stands before the first answer.
    await expect(colleague.getByRole("heading", { name: "Dit is een scan met open kaart" })).toBeVisible();
    await expect(colleague.getByText("Uw team ziet straks uw antwoorden, met uw rol of uw naam erbij.")).toBeVisible();
    await expect(colleague.getByText("Niemand ziet wat u antwoordt")).toHaveCount(0);
    if (person === 0) await check(colleague);
    await chooseRole(colleague, role, name);
    const answers = person === 1 ? answerAll : answerAtOnce;
    await answers(colleague, (question) => ({
      choice: Math.min(level, question < 3 ? 4 : 3),
      remark: question === 0 && person === 1 ? "Daar hebben we een plan voor." : undefined,
    }));
    await finish(colleague);
    await colleague.context().close();
  }

  await page.goto(`${scan.path}/afsluiten`);
  await expect(page.getByText("Alle 3 deelnemers zijn klaar.")).toBeVisible();
  await expect(page.getByText("Nog geen 5 deelnemers")).toHaveCount(0);
  await closeRound(page, scan.path);
  await expect(page.getByText("Dit is een scan met open kaart: het team ziet van wie welk antwoord is.")).toBeVisible();
  await expect(page.getByText("3 van 3 vulden in")).toBeVisible();
  await check(page);

  await openTopic(page, (await page.locator(".stand__topic a").first().getAttribute("href"))!);
  const result = page.locator(".result").first();
  await result.getByText("Bekijk de antwoorden per persoon").click();
  for (const { role, who, said } of TEAM) {
    const row = result.getByRole("row", { name: who }).filter({ hasText: said });
    await expect(row).toContainText(role);
  }
  await expect(result).toContainText("Daar hebben we een plan voor.");
  await check(page);
});
