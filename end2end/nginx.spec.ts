import { sixAnswer } from "./fixtures/crowd.ts";
import { type Nginx, startNginx } from "./fixtures/nginx.ts";
import { answerAll, closeRound, finish, typeIn, typeScan } from "./fixtures/people.ts";
import { following, goOn, openScreen, openSession, press, shown, sit, vote } from "./fixtures/session.ts";
import { expect, test as base } from "./fixtures/test.ts";

const test = base.extend<{ nginx: Nginx }>({
  nginx: async ({ server }, use) => {
    const nginx = await startNginx(server.address);
    await use(nginx);
    await nginx.stop();
  },
});

test("behind nginx as Debian brings it: a whole questionnaire and a whole session", { tag: "@js" }, async ({ page, nginx, somebody }) => {
  test.setTimeout(120_000);
  const origin = nginx.address;
  const { code, path } = await typeScan(page, origin);
  await expect(following(page)).toHaveText("Loopt vanzelf mee");
  const colleague = await somebody();
  await typeIn(colleague, { code, role: "Docent" }, origin);
  await expect(page.locator(".headcount__numbers dd")).toHaveText(["1", "0"]);
  await answerAll(colleague, (question) => ({ choice: 1 + (question % 3), remark: question === 2 ? "Achter een proxy." : undefined }));
  await finish(colleague);
  await expect(page.locator(".headcount__numbers dd")).toHaveText(["1", "1"]);
  await sixAnswer(origin, code);
  await expect(page.locator(".headcount__numbers dd").first()).toHaveText("7");
  await closeRound(page, `${origin}${path}`);

  const session = await openSession(page, `${origin}${path}`);
  const [screen, ...phones] = await Promise.all(Array.from({ length: 6 }, somebody));
  await openScreen(page, screen!);
  for (const phone of phones) await sit(phone, session, origin);
  const all = [page, screen!, ...phones];
  await expect(screen!.getByText("5 telefoons doen mee.")).toBeVisible();
  for (const one of all) await expect(following(one)).toHaveText("Loopt vanzelf mee");
  await press(page, "Begin met het eerste punt");
  await press(page, "Toon de antwoorden");
  for (const one of all) await expect(shown(one, "antwoordde")).toBeVisible();
  await press(page, "Laat het team nu stemmen");
  for (const [place, phone] of phones.entries()) {
    await expect(phone.getByRole("button", { name: "Stem", exact: true })).toBeVisible();
    await vote(phone, 1 + (place % 3));
  }
  for (const one of all) await expect(shown(one, "stemde")).toBeVisible();
  const next = await goOn(page);
  for (const one of [screen!, ...phones]) await expect(one.getByRole("heading", { level: 1 })).toHaveText(next);
  await page.getByRole("link", { name: "Sluit de sessie" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/sluit/i);
  await press(page, "Sluit de sessie");
  for (const away of [screen!, ...phones]) await expect(away).toHaveURL(`${origin}/sessie-klaar`);
});
