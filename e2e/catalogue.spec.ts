import { expect, test } from "@playwright/test"
import { signInToPortal } from "./support/member"
import { fitsBothWidths } from "./support/screenshots"
import { readStack, storeUrl } from "./support/stack"

test("an owner sets a price of their own and moves a product with the keyboard; the shop shows it", async ({
  page,
}) => {
  await signInToPortal(page, "Owner of Clear Care")
  await page.goto(`${readStack().storefront_url}/portal/catalogue`)
  const last = page.locator("main ol > li").last()
  const title = await last.getByRole("heading").innerText()
  await last.getByText(/^Prices/).click()
  const price = last.getByRole("textbox").first()
  const save = page.getByRole("button", { name: "Save" })
  // Typed before the page listens, it counts for nothing.
  await expect(async () => {
    await price.fill("")
    await price.fill("a lot")
    await expect(page.getByText("Not saved yet")).toBeVisible({ timeout: 1000 })
  }).toPass()
  await save.click()
  await expect(page.getByText("Nothing was saved. Mend the marked price first.")).toBeVisible()
  await price.fill("31.57")
  await fitsBothWidths(page, "portal-catalogue-price")
  const up = page.getByRole("button", { name: `Move ${title} up` })
  await up.focus()
  await page.keyboard.press("Enter")
  await expect(up).toBeFocused()
  await save.click()
  await expect(page.getByText("Saved. Your shop shows it now.")).toBeVisible()
  await page.reload()
  await expect(page.locator("main ol > li").nth(-2).getByRole("heading")).toHaveText(title)

  await page.goto(`${storeUrl("clear-care")}/treatments`)
  await page.getByRole("link", { name: title }).first().click()
  await page.waitForURL(/\/treatments\/[^/]+$/)
  await expect(async () => {
    await page.reload()
    await expect(page.getByText("$31.57").first()).toBeVisible({ timeout: 2000 })
  }).toPass()
})
