import { defineConfig } from "@playwright/test";

/** The narrowest phone that must work, and an ordinary laptop. */
const phone = { viewport: { width: 320, height: 700 } };
const desktop = { viewport: { width: 1280, height: 900 } };

/**
 * Two browsers see everything between them: the desktop with scripts and the phone without, so that
 * each test meets both widths, and runs with scripts and without. Tags say otherwise: `@js` needs
 * scripts, `@nojs` needs their absence, `@once` would say the same in every browser. What scripts
 * themselves put on a page has to fit a phone: what is tagged `@phone` runs on one with scripts too.
 */
const skip = {
  desktop: /@nojs/,
  phone: /@js|@once/,
};

const journeys = { testIgnore: /(html|rules)\.spec\.ts/, teardown: "html" };

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    launchOptions: {
      executablePath: process.env.SCAN_CHROMIUM ?? "/usr/bin/chromium-headless-shell",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "desktop", ...journeys, grepInvert: skip.desktop, use: desktop },
    {
      name: "phone, no scripts",
      ...journeys,
      grepInvert: skip.phone,
      use: { ...phone, javaScriptEnabled: false },
    },
    { name: "phone", ...journeys, grep: /@phone/, use: phone },
    // After all others: checks the HTML of every page that they were sent.
    { name: "html", testMatch: /html\.spec\.ts/ },
    // About the tests themselves.
    { name: "rules", testMatch: /rules\.spec\.ts/ },
  ],
});
