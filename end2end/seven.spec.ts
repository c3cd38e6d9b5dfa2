import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { answerAll, begin, closeRound, finish, join, questions, startScan } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";

const LIST = path(import.meta.dirname, "..", "server", "tests", "lists", "seven.yaml");

test("a list of sixty questions, seven levels and two areas is walked and scored", { tag: "@once" }, async ({
  page,
  somebody,
  another,
  check,
}) => {
  test.setTimeout(240_000);
  const directory = await mkdtemp(path(tmpdir(), "scan-seven-"));
  await cp(LIST, path(directory, "seven.yaml"));
  const { address } = await another({ questionnaires: directory });
  await rm(directory, { recursive: true });
  const scan = await startScan(page, address, { sector: "po", extent: "Volledig", form: "Open kaart" });

  const walker = await somebody();
  await join(walker, { code: scan.code, role: "Vakdocent", name: "Noor" }, address);
  await expect(walker.getByRole("heading", { level: 1 })).toHaveText("60 vragen, verdeeld over 10 onderwerpen");
  await expect(walker.getByRole("heading", { level: 2, name: "Informatie" })).toHaveCount(0);
  await check(walker);
  // Every sixth question is about a resource, with three levels.
  expect(await answerAll(walker, (question) => ({ choice: question % 6 === 5 ? 3 : 7 }))).toBe(60);
  await finish(walker);

  const other = await somebody();
  const own = await join(other, { code: scan.code, role: "Conrector", name: "Sam" }, address);
  await begin(other);
  await expect(questions(other).first().locator(".level")).toHaveCount(7);
  await check(other);
  await other.goto(`${address}${own}`);
  expect(await answerAll(other, (question) => ({ choice: question % 6 === 5 ? 1 : 3 }))).toBe(59);
  await finish(other);

  await closeRound(page, `${address}${scan.path}`);
  await check(page);
  // Half at 7, half at 3: the mean is 5, and the gap to the target of 5 is (0 + 2) / 2 = 1.
  await expect(page.locator(".stand__area")).toHaveCount(2);
  await expect(page.locator(".stand__area", { hasText: "Vaardigheden" })).toContainText("5,0");
  await expect(page.locator(".stand__area", { hasText: "Vaardigheden" })).toContainText("1,0 onder doel");
  const listening = page.locator(".stand__topic", { hasText: "Luisteren naar leerlingen" });
  await expect(listening).toContainText("1,0 onder doel");
  await expect(listening).toContainText("n 2 van 2");
  // One item has target 6 and weighs two of six: (2 × 1,5 + 4 × 1,0) / 6 = 1,2.
  await expect(page.locator(".stand__topic", { hasText: "Afspraken in de school" })).toContainText("1,2 onder doel");
  await listening.getByRole("link").click();
  const counts = page.locator(".result").first().locator(".distribution__count");
  await expect(counts).toHaveText(["0", "0", "1", "0", "0", "0", "1", "0"]);
  await check(page);
});
