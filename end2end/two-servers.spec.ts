import type { Page } from "@playwright/test";
import { sixAnswer } from "./fixtures/crowd.ts";
import { download } from "./fixtures/download.ts";
import { answerAll, awake, closeRound, finish, startScan, typeIn } from "./fixtures/people.ts";
import type { Server } from "./fixtures/server.ts";
import { following, goOn, openScreen, openSession, press, shown, sit, vote } from "./fixtures/session.ts";
import { expect, test as base } from "./fixtures/test.ts";
import { Heard, startNginxForTwo, startPostgres } from "./fixtures/two.ts";

/** Two servers on one database, and where people reach both. */
interface Two {
  servers: [Server, Server];
  address: string;
}

const test = base.extend<{ database: string; two: Two }>({
  database: async ({}, use) => {
    const postgres = await startPostgres();
    await use(postgres.url);
    await postgres.stop();
  },
  two: async ({ database, another }, use) => {
    const args = ["--database-url", database];
    const servers: [Server, Server] = [await another({ args }), await another({ args })];
    const nginx = await startNginxForTwo([servers[0].address, servers[1].address]);
    await use({ servers, address: nginx.address });
    await nginx.stop();
  },
});

const FOLLOWS = "Loopt vanzelf mee";

/** A phone opens its page anew until both servers have streams of this table. */
async function spread(phone: Page, origin: string, heard: Heard[]): Promise<void> {
  await expect(async () => {
    if (new Set(heard.map(({ stream }) => stream)).size < 2) {
      // One request more, so that its stream falls to the other one.
      await phone.request.get(`${origin}/healthz`);
      await phone.reload();
      await awake(phone);
    }
    expect(new Set(heard.map(({ stream }) => stream)).size).toBe(2);
  }).toPass({ timeout: 30_000 });
}

/** Everybody's page follows, and shows the same point. */
async function together(all: Page[], statement: string): Promise<void> {
  for (const one of all) {
    await expect(one.getByRole("heading", { level: 1 })).toHaveText(statement);
    await expect(following(one)).toHaveText(FOLLOWS);
  }
}

/** The leader opens a vote; these phones vote, and everybody who may sees how many did. */
async function someVote(leader: Page, screen: Page, phones: Page[], levels: number[]): Promise<void> {
  await press(leader, "Laat het team nu stemmen");
  for (const phone of phones) await expect(phone.getByRole("button", { name: "Stem", exact: true })).toBeVisible();
  for (const [place, level] of levels.entries()) {
    await vote(phones[place]!, level);
    await expect(phones[place]!.getByText("Uw stem is bewaard.")).toBeVisible();
    await expect(screen.locator(".screen__count strong")).toHaveText(`${place + 1} van ${phones.length}`);
    await expect(leader.getByText(`${place + 1} van ${phones.length} gestemd.`)).toBeVisible();
  }
}

test("two servers on one database: everybody sees the same, and one of them may fall over", { tag: ["@js", "@once"] }, async ({
  page,
  two,
  somebody,
}) => {
  test.setTimeout(240_000);
  const origin = two.address;
  const leader = Heard.by(page);

  // Alone: whoever counts and whoever answers may be at different servers.
  const { code, path } = await startScan(page, origin);
  await awake(page);
  await expect(following(page)).toHaveText(FOLLOWS);
  const colleague = await somebody();
  const answering = Heard.by(colleague);
  await typeIn(colleague, { code, role: "Docent" }, origin);
  await expect(page.locator(".headcount__numbers dd")).toHaveText(["1", "0"]);
  await answerAll(colleague, (question) => ({ choice: 1 + (question % 3) }));
  await finish(colleague);
  await expect(page.locator(".headcount__numbers dd")).toHaveText(["1", "1"]);
  expect(answering.all.size, "servers that somebody answered through").toBe(2);
  await sixAnswer(origin, code);
  await expect(page.locator(".headcount__numbers dd").first()).toHaveText("7");
  await closeRound(page, `${origin}${path}`);
  await expect(page.getByText("7 van 7 vulden in")).toBeVisible();

  // Look together: streams of one session at both servers.
  const session = await openSession(page, `${origin}${path}`);
  const [screen, ...phones] = (await Promise.all(Array.from({ length: 6 }, somebody))) as [Page, ...Page[]];
  const all = [page, screen, ...phones];
  const heard = [leader, ...[screen, ...phones].map((one) => Heard.by(one))];
  await openScreen(page, screen);
  for (const phone of phones) await sit(phone, session, origin);
  await expect(screen.getByText("5 telefoons doen mee.")).toBeVisible();
  await spread(phones[0]!, origin, heard);
  await press(page, "Begin met het eerste punt");
  await expect(page.getByRole("button", { name: "Toon de antwoorden" })).toBeVisible();
  await press(page, "Toon de antwoorden");
  for (const one of all) await expect(shown(one, "antwoordde")).toBeVisible();
  await someVote(page, screen, phones, [1, 2, 2, 3]);
  for (const one of all) await expect(shown(one, "stemde")).toHaveCount(0);
  await vote(phones[4]!, 3);
  for (const one of all) await expect(shown(one, "stemde")).toBeVisible();

  // Files: whichever server makes them, and those that only one of them knows.
  const tab = await page.context().newPage();
  await tab.goto(`${origin}${path}/rapport`);
  const report = await download(tab, true, "Download het rapport (PDF)", /^scan-de-proefschool-.*-rapport\.pdf$/);
  expect(report.subarray(0, 5).toString()).toBe("%PDF-");
  await tab.goto(`${origin}/beheer/rapporten`);
  await press(tab, "Maak het ZIP-bestand");
  await expect(tab.getByRole("link", { name: "Download het ZIP-bestand" })).toBeVisible({ timeout: 60_000 });
  const reports = await download(tab, true, "Download het ZIP-bestand", /^scan-rapporten-.*\.zip$/);
  expect(reports.subarray(0, 2).toString()).toBe("PK");
  await tab.close();

  // In the middle of the next vote a server falls over, with streams of some of them.
  await together(all, await goOn(page));
  await page.getByLabel("Wat zeiden we hierover?").fill("Voor de storing.");
  await press(page, "Bewaar de notitie");
  await expect(page.locator("#notities input[name=basis]")).toHaveValue("1");
  await someVote(page, screen, phones, [2, 2, 2]);
  await page.getByLabel("Wat zeiden we hierover?").fill("Voor de storing. Nog niet bewaard.");
  await spread(phones[0]!, origin, heard);
  await two.servers[0].kill();
  await vote(phones[3]!, 2);
  await expect(phones[3]!.getByText("Uw stem is bewaard.")).toBeVisible({ timeout: 30_000 });
  await expect(screen.locator(".screen__count strong")).toHaveText("4 van 5", { timeout: 30_000 });
  await expect(page.getByText("4 van 5 gestemd.")).toBeVisible({ timeout: 30_000 });
  for (const one of all) await expect(following(one)).toHaveText(FOLLOWS, { timeout: 30_000 });
  const left = new URL(two.servers[1].address).host;
  await expect.poll(() => [...new Set(heard.map(({ stream }) => stream))], { timeout: 30_000 }).toEqual([left]);

  // What was shown as saved is there, what was typed too, and all go on through the other one.
  for (const phone of phones.slice(0, 4)) await expect(phone.getByText("Uw stem is bewaard.")).toBeVisible();
  await expect(page.getByLabel("Wat zeiden we hierover?")).toHaveValue("Voor de storing. Nog niet bewaard.");
  await vote(phones[4]!, 2);
  for (const one of all) await expect(shown(one, "stemde")).toBeVisible();
  await expect(screen.locator(".distribution__count").nth(1)).toHaveText("5");
  await press(page, "Bewaar de notitie");
  await expect(page.locator("#notities input[name=basis]")).toHaveValue("2");
  await page.reload();
  await awake(page);
  await expect(page.getByLabel("Wat zeiden we hierover?")).toHaveValue("Voor de storing. Nog niet bewaard.");
  await together(all, await goOn(page));
  await page.getByRole("link", { name: "Sluit de sessie" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/sluit/i);
  await press(page, "Sluit de sessie");
  for (const away of [screen, ...phones]) await expect(away).toHaveURL(`${origin}/sessie-klaar`);
});
