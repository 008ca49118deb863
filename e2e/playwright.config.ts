import path from "node:path"
import { defineConfig } from "@playwright/test"
import { findTool } from "../scripts/lib/tools.mjs"

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

// Where Playwright's JSON goes is said by PLAYWRIGHT_JSON_OUTPUT_NAME; run by hand there is nobody to read it.
const withJson = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME !== undefined

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: "**/*.spec.ts",
  outputDir: path.join(import.meta.dirname, "..", "test-results"),
  globalSetup: "./support/global-setup.ts",
  // One backend, one partner, two cores: the specs take turns.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // A test that passes waits for none of these: they are for machines that are slow or busy.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: withJson ? [["list"], ["json"]] : [["list"]],
  // What a run leaves behind is looked at once every other spec is through, whichever ran.
  projects: [
    { name: "specs", testIgnore: "**/left-behind.spec.ts", teardown: "left behind" },
    { name: "left behind", testMatch: "**/left-behind.spec.ts" },
  ],
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 900 },
    navigationTimeout: 60_000,
    actionTimeout: 30_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { executablePath: findTool("chromium"), args: FLAGS },
  },
})
