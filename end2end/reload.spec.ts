import { Somebody } from "./fixtures/crowd.ts";
import { follow } from "./fixtures/follow.ts";
import { answered, following, openScreen, openSession, press, shown, typeSeat, vote } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

test("a session without scripts: everything works by loading the page again", { tag: "@nojs" }, async ({
  page,
  server,
  somebody,
  check,
}) => {
  test.setTimeout(90_000);
  const scan = await answered(page, server.address);
  const code = await openSession(page, scan.path);
  await check(page);
  const [screen, phone] = [await somebody(), await somebody()];
  await openScreen(page, screen);
  await check(screen);
  await typeSeat(phone, code, check);
  for (const one of [page, screen, phone]) {
    await expect(following(one)).toHaveText("Deze pagina loopt niet vanzelf mee. Laad de pagina opnieuw om te zien hoe het nu is.");
  }

  await press(page, "Begin met het eerste punt");
  await expect(page.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
  await check(page);
  for (const one of [screen, phone]) {
    await one.reload();
    await expect(shown(one, "antwoordde")).toHaveCount(0);
    await check(one);
  }
  await press(page, "Toon de antwoorden");
  await expect(shown(page, "antwoordde")).toBeVisible();
  for (const one of [screen, phone]) {
    await one.reload();
    await expect(shown(one, "antwoordde")).toBeVisible();
    await check(one);
  }

  // A vote, shown by the leader before the others voted, stays hidden: it is one person's.
  await press(page, "Laat het team nu stemmen");
  await expect(page.getByText("0 van 1 gestemd.")).toBeVisible();
  await check(page);
  await phone.reload();
  await press(phone, "Stem");
  await expect(phone.getByRole("alert")).toContainText("Kies eerst een antwoord");
  await check(phone);
  const others = await Promise.all(Array.from({ length: 4 }, () => Somebody.sits(server.address, code)));
  await vote(phone, 3);
  await expect(phone.getByText("Uw stem is bewaard.")).toBeVisible();
  await check(phone);
  await page.reload();
  await expect(page.getByText("1 van 5 gestemd.")).toBeVisible();
  await press(page, "Toon de stemming");
  await expect(page.getByText("Te weinig stemmen om te tonen.")).toBeVisible();
  await screen.reload();
  await expect(screen.getByText("Te weinig stemmen om te tonen.")).toBeVisible();
  await check(screen);
  await Promise.all(others.map((other) => other.gone()));
  // Who did not load the page again votes too late, and is told.
  await press(phone, "Wijzig mijn stem");
  await expect(phone.getByRole("alert")).toContainText("Deze stemming was al gesloten");
  await expect(shown(phone, "stemde")).toBeVisible();
  await check(phone);

  await page.locator("form#teamantwoord .level input").nth(2).check();
  await press(page, "Bewaar het teamantwoord");
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await expect(page.locator("form#teamantwoord .level input").nth(2)).toBeChecked();
  await page.getByLabel("Wat zeiden we hierover?").fill("Zonder scripts.");
  await press(page, "Bewaar de notitie");
  await expect(page.getByLabel("Wat zeiden we hierover?")).toHaveValue("Zonder scripts.");
  await check(page);

  await follow(page, () => page.getByRole("link", { name: "Sluit de sessie" }).click());
  await check(page);
  await press(page, "Sluit de sessie");
  await expect(page).toHaveURL(scan.path);
  expect((await phone.reload())?.status()).toBe(404);
  await check(phone);
});
