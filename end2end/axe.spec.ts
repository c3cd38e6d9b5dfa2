import { expectAccessible, expectContrast } from "./fixtures/a11y.ts";
import { expect, test } from "./fixtures/test.ts";

const GOOD = '<!doctype html><html lang="nl"><title>Proef</title><main><h1>Proef</h1><p>Tekst</p></main>';

test("axe runs on a page, and finds what is wrong with it", async ({ page }) => {
  await page.setContent(GOOD);
  await expectAccessible(page);
  await page.setContent(GOOD.replace("<p>", '<img src="data:,"><p style="color: #ccc">'));
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt[^]*color-contrast|color-contrast[^]*image-alt/);
  await expect(expectContrast(page)).rejects.toThrow("color-contrast");
});
