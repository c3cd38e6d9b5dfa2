import { follow } from "./fixtures/follow.ts";
import { answered, press } from "./fixtures/session.ts";
import { expect, test } from "./fixtures/test.ts";

test("a coordinator deletes a team, and takes that back", async ({ page, server, somebody, check }) => {
  test.setTimeout(120_000);
  const scan = await answered(page, server.address, { school: "De Weggaande School" });
  await page.goto(scan.path);
  await expect(page.getByText(/De losse antwoorden worden op .* verwijderd/)).toBeVisible();
  await check(page);
  await follow(page, () => page.getByRole("link", { name: "Ronde of team verwijderen" }).click());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ronde of team verwijderen?");
  // The only round: there is only the team to delete.
  await expect(page.getByRole("radio")).toHaveCount(1);
  await check(page);
  await press(page, "Verwijder");
  await expect(page.getByRole("alert")).toContainText("Kijk nog naar 1 punt");
  await check(page);
  await page.getByLabel("Ik weet wat er weggaat").check();
  await press(page, "Verwijder");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit team wordt verwijderd");
  await expect(page.getByText(/Ongedaan maken kan tot en met/)).toBeVisible();
  await check(page);

  // Wherever the coordinator goes, that is what there is.
  await page.goto(`${scan.path}/overzicht`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit wordt verwijderd");
  await check(page);
  const stranger = await somebody();
  await stranger.goto(scan.path);
  await expect(stranger.getByText("De Weggaande School")).toHaveCount(0);

  await follow(page, () => page.getByRole("link", { name: "Naar ongedaan maken" }).click());
  await press(page, "Maak het ongedaan");
  await expect(page).toHaveURL(scan.path);
  await page.goto(`${scan.path}/overzicht`);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Dit wordt verwijderd");
});
