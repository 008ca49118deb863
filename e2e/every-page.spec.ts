import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, test, type Page } from "@playwright/test"
import { STOREFRONT, ROOT } from "../scripts/lib/paths.mjs"
import { chooseBusiness, signInToPortal } from "./support/member"
import {
  DEVELOPMENT_ONLY,
  DOOR_PAGES,
  ON_THE_WAY,
  OWNERS_PAGES,
  PATIENTS_PAGES,
  VISITORS_PAGES,
  type OpenedPage,
} from "./support/pages"
import { signInAsPatient } from "./support/patient"
import { holdsUp } from "./support/screenshots"
import { readStack, storeUrl } from "./support/stack"

/** Opens page after page: each has its heading and a title, fits a phone and keeps nobody out. */
async function openAll(page: Page, pages: OpenedPage[], url: (address: string) => string) {
  for (const { path: address, heading } of pages) {
    await page.goto(url(address))
    await expect(page.getByRole("heading", { name: heading }).first(), address).toBeVisible()
    await expect(page, address).toHaveTitle(/./)
    await holdsUp(page, address)
  }
}

const inStore = (address: string) => `${storeUrl("best-health")}${address}`
const onPlatform = (address: string) => `${readStack().storefront_url}${address}`

test("a visitor's pages", async ({ page }) => {
  await openAll(page, VISITORS_PAGES, inStore)
  await page.goto(inStore("/treatments"))
  await page.locator('main a[href^="/treatments/"]').first().click()
  await page.waitForURL(/\/treatments\/[^/]+$/)
  await holdsUp(page, "treatment")
  expect((await page.goto(inStore("/no-such-page")))?.status()).toBe(404)
  await holdsUp(page, "missing")
})

test("a patient's pages", async ({ page }) => {
  await signInAsPatient(page, "best-health")
  await openAll(page, PATIENTS_PAGES, inStore)
})

test("the pages before the portal's door", async ({ page }) => {
  await openAll(page, DOOR_PAGES, onPlatform)
})

test("an owner's pages", async ({ page }) => {
  await signInToPortal(page, "Owner of Best Health")
  await chooseBusiness(page, "Best Health")
  await openAll(page, OWNERS_PAGES, onPlatform)
})

/** Addresses of the pages in a folder, as the framework reads them: `(groups)` are not part of them. */
const routesIn = (folder: string, prefix: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file).split(path.sep))
    .map((parts) => prefix + parts.filter((part) => !/^\(.*\)$|^\.$/.test(part)).join("/"))

test("every page is opened by a browser test", () => {
  const routes = [
    ...routesIn(path.join(STOREFRONT, "src", "app"), "/"),
    ...routesIn(path.join(ROOT, "src", "admin", "routes"), "/app/"),
  ]
  const opened = [VISITORS_PAGES, PATIENTS_PAGES, DOOR_PAGES, OWNERS_PAGES].flat().map((page) => page.path)
  const known = [...opened, ...Object.keys(ON_THE_WAY), ...DEVELOPMENT_ONLY]
  expect(routes.filter((route) => !known.includes(route))).toEqual([])

  for (const [route, { spec, picture }] of Object.entries(ON_THE_WAY)) {
    const files = [`${spec}.spec.ts`, `${spec}.ts`].map((file) => path.join(import.meta.dirname, file))
    const file = files.find((one) => existsSync(one)) ?? files[0]
    expect(readFileSync(file, "utf8"), `${route} in ${spec}`).toContain(picture)
  }
})
