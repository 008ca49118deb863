import path from "node:path"
import { expect, type Page } from "@playwright/test"
import { isAccessible } from "./accessible"

/** The two widths every page has to work at (DESIGN.md): a phone's and a desk's. */
export const WIDTHS = [390, 1280] as const

const FOLDER = path.resolve(import.meta.dirname, "..", "..", "test-results", "screenshots")

/** Takes the page at both widths, into `test-results/screenshots/<name>-<width>.png`, and returns it to its own size. */
export async function takeBothWidths(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: path.join(FOLDER, `${name}-${width}.png`), fullPage: true })
  }
  if (before) await page.setViewportSize(before)
}

/** How many pixels of the page lie beyond its right edge; anything but 0 makes phones scroll sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Holds the page to staying within a phone, and to keeping nobody out; without taking it. */
export async function holdsUp(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: WIDTHS[0], height: 900 })
  expect(await sidewaysOverflow(page), `${name} scrolls sideways`).toBe(0)
  if (before) await page.setViewportSize(before)
  await isAccessible(page, name)
}

/** Takes the page at both widths and holds it to staying within a phone. */
export async function fitsBothWidths(page: Page, name: string): Promise<void> {
  await takeBothWidths(page, name)
  expect(await sidewaysOverflow(page), `${name} scrolls sideways`).toBe(0)
}
