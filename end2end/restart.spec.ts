import { answered, following, goOn, openScreen, openSession, press, shown, sit, vote } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

test("a server that falls over in the middle of a session loses nothing, and all come back", { tag: "@js" }, async ({
  page,
  somebody,
  another,
}) => {
  const server = await another();
  const scan = await answered(page, server.address);
  const code = await openSession(page, `${server.address}${scan.path}`);
  const screen = await somebody();
  await openScreen(page, screen);
  const phones = await Promise.all(Array.from({ length: 5 }, somebody));
  for (const phone of phones) await sit(phone, code, server.address);

  await press(page, "Begin met het eerste punt");
  await expect(page.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
  await page.locator("form#teamantwoord .level input").nth(1).check();
  await press(page, "Bewaar het teamantwoord");
  await expect(page.locator("#teamantwoord input[name=basis]")).toHaveValue("1");
  await page.getByLabel("Wat zeiden we hierover?").fill("Voor de storing.");
  await press(page, "Bewaar de notitie");
  await expect(page.locator("#notities input[name=basis]")).toHaveValue("1");
  await press(page, "Laat het team nu stemmen");
  for (const phone of phones.slice(0, 3)) {
    await vote(phone, 2);
    await expect(phone.getByText("Uw stem is bewaard.")).toBeVisible();
  }
  await expect(screen.locator(".screen__count strong")).toHaveText("3 van 5");
  await page.getByLabel("Wat zeiden we hierover?").fill("Voor de storing. Nog niet bewaard.");
  const all = [page, screen, ...phones];

  await server.crash(async () => {
    for (const one of all) await expect(following(one)).toHaveText(/^Geen verbinding/);
    // Somebody votes meanwhile: it waits in the page and arrives by itself.
    await vote(phones[3]!, 2);
    await expect(following(phones[3]!)).toHaveText(/^Nog niet bewaard/);
  });

  for (const one of all) await expect(following(one)).toHaveText("Loopt vanzelf mee");
  await expect(phones[3]!.getByText("Uw stem is bewaard.")).toBeVisible();
  await expect(phones[0]!.getByText("Uw stem is bewaard.")).toBeVisible();
  await expect(screen.locator(".screen__count strong")).toHaveText("4 van 5");
  await expect(page.getByText("4 van 5 gestemd.")).toBeVisible();
  await expect(page.getByLabel("Wat zeiden we hierover?")).toHaveValue("Voor de storing. Nog niet bewaard.");
  await vote(phones[4]!, 2);
  for (const one of all) await expect(shown(one, "stemde")).toBeVisible();
  await expect(screen.locator(".distribution__count")).toHaveText(["0", "5", "0", "0", "0"]);
  await press(page, "Bewaar de notitie");
  await expect(page.locator("#notities input[name=basis]")).toHaveValue("2");
  await page.reload();
  await expect(page.locator("form#teamantwoord .level input").nth(1)).toBeChecked();
  await expect(page.getByLabel("Wat zeiden we hierover?")).toHaveValue("Voor de storing. Nog niet bewaard.");
  // Steps go on from there.
  const next = await goOn(page);
  for (const one of [screen, ...phones]) await expect(one.getByRole("heading", { level: 1 })).toHaveText(next);
});
