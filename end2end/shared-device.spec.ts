import { answerTopic, begin, chooseRole, goOn, join, startScan, typeCode } from "./fixtures/people.ts";
import { expect, test } from "./fixtures/test.ts";
import { follow } from "./fixtures/follow.ts";

test("who opens the link again goes on, or hands the device to somebody else", async ({ page, somebody, check }) => {
  const scan = await startScan(page);
  const tablet = await somebody();
  const own = await join(tablet, { code: scan.code, role: "Mentor" });
  await begin(tablet);
  await answerTopic(tablet, () => ({ choice: 4 }));
  await goOn(tablet);

  // The same person, with the code once more.
  await typeCode(tablet, scan.code);
  await expect(tablet.getByRole("heading", { level: 1 })).toHaveText("Bent u al begonnen?");
  await check(tablet);
  const on = await follow(tablet, () => tablet.getByRole("link", { name: "Ga verder met invullen" }).click());
  expect(on.pathname).toBe(own);

  // Somebody else: whoever was there first gets a code to come back with.
  await typeCode(tablet, scan.code);
  await follow(tablet, () => tablet.getByRole("link", { name: "Iemand anders op dit apparaat" }).click());
  await check(tablet);
  await follow(tablet, () => tablet.getByRole("button", { name: "Maak een hervatcode" }).click());
  const code = await tablet.locator("#hervatcode").innerText();
  await check(tablet);
  await follow(tablet, () => tablet.getByRole("link", { name: /de volgende doet mee$/ }).click());
  await check(tablet);
  await tablet.getByLabel("Ik ben iemand anders").check();
  await chooseRole(tablet, "Docent");
  await expect(tablet.getByRole("heading", { level: 1 })).toHaveText(/vragen, verdeeld over/);

  // The first goes on elsewhere, with what was answered.
  const phone = await somebody();
  await phone.goto("/verder");
  await phone.getByLabel("Hervatcode").fill(code);
  await follow(phone, () => phone.getByRole("button", { name: "Ga verder" }).click());
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(/^U bent op weg/);

  await page.reload();
  await expect(page.locator(".headcount dd")).toHaveText(["2", "0"]);
  await expect(page.locator("#gedeeld-apparaat")).toContainText("1 keer");
  await check(page);
});
