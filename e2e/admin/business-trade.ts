import { expect, type Page } from "@playwright/test"
import { confirm } from "../support/admin"
import { fitsBothWidths } from "../support/screenshots"

const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click()

/** A product is taken out of the store and put in again. */
export async function changeCatalogue(page: Page): Promise<void> {
  await tab(page, "Catalogue")
  const row = page.getByRole("row").filter({ hasText: "Whey protein" })
  await expect(row).toContainText("Sold")
  await fitsBothWidths(page, "admin-business-catalogue")
  await row.getByRole("checkbox").click()
  await page.getByRole("button", { name: /^Take out/ }).click()
  await confirm(page, "Take out")
  await expect(row).toContainText("Not sold")
  await row.getByRole("checkbox").click()
  await page.getByRole("button", { name: /^Sell here/ }).click()
  await expect(row).not.toContainText("Not sold")
  await arrangeShop(page)
}

/** A product goes up by one and gets a price of its own; both are there when the shop is opened again, and taken back. */
async function arrangeShop(page: Page): Promise<void> {
  const open = () => page.getByRole("button", { name: "Order and prices" }).click()
  const products = page.getByRole("dialog").getByRole("listitem")
  const price = products.first().getByLabel(/, \$$/).first()
  const save = page.getByRole("button", { name: "Save the shop" })
  await open()
  const second = await products.nth(1).getByRole("button", { name: /^Up: / }).getAttribute("aria-label")
  await fitsBothWidths(page, "admin-business-shop")
  await page.getByRole("button", { name: second ?? "" }).click()
  await price.fill("no price")
  await expect(page.getByText("A price such as 49.90")).toBeVisible()
  await expect(save).toBeDisabled()
  await price.fill("49.90")
  await save.click()
  await expect(page.getByText("The shop is arranged")).toBeVisible()
  await open()
  await expect(products.first().getByRole("button", { name: second ?? "" })).toBeVisible()
  await expect(price).toHaveValue("49.90")
  await price.fill("")
  await products
    .first()
    .getByRole("button", { name: /^Down: / })
    .click()
  await save.click()
  await expect(page.getByRole("dialog")).toHaveCount(0)
}

/** A fee of its own is saved, and is there after a reload. */
export async function changeFees(page: Page): Promise<void> {
  await tab(page, "Fees")
  await page.getByLabel("Consultation fee in an order, $").fill("12.50")
  await page.getByRole("button", { name: "Save fees" }).click()
  await expect(page.getByText("Fees saved")).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Consultation fee in an order, $")).toHaveValue("12.50")
  await fitsBothWidths(page, "admin-business-fees")
}

/** The partner's e-mail is saved, and a secret is made, shown once, and gone after that. */
export async function changeFulfilment(page: Page): Promise<void> {
  await tab(page, "Fulfilment")
  await page.getByLabel("Partner's e-mail").fill("nobody")
  await page.getByRole("button", { name: "Save fulfilment" }).click()
  await expect(page.getByText("must be an e-mail address")).toBeVisible()
  await page.getByLabel("Partner's e-mail").fill("pharmacy@example.com")
  await page.getByRole("button", { name: "Save fulfilment" }).click()
  await expect(page.getByText("The fulfilment settings are saved")).toBeVisible()
  await page.getByRole("button", { name: "New secret for callbacks" }).click()
  await confirm(page, "Make it")
  const secret = await page.getByLabel("The secret").textContent()
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  await page.getByRole("button", { name: "I have copied it" }).click()
  await page.reload()
  await expect(page.getByLabel("Partner's e-mail")).toHaveValue("pharmacy@example.com")
  await expect(page.getByText("Its own", { exact: true })).toBeVisible()
  await expect(page.getByText(secret ?? "")).toHaveCount(0)
  await fitsBothWidths(page, "admin-business-fulfilment")
  await page.getByRole("button", { name: "Remove" }).click()
  await confirm(page, "Remove")
  await expect(page.getByText("Its own", { exact: true })).toHaveCount(0)
}

/** New cases are switched off and on; the deployment's own switches are shown. */
export async function changeFlags(page: Page): Promise<void> {
  await tab(page, "Flags")
  await expect(page.getByText("ENABLE_CONSULT_GATING")).toBeVisible()
  await fitsBothWidths(page, "admin-business-flags")
  await page.getByLabel("Takes new cases").click()
  await confirm(page, "Turn off")
  await expect(page.getByText("No new cases")).toBeVisible()
  await page.getByLabel("Takes new cases").click()
  await expect(page.getByText("No new cases")).toHaveCount(0)
}

/** The store's QR code can be saved for print. */
export async function saveQrCode(page: Page): Promise<void> {
  await tab(page, "QR code")
  await fitsBothWidths(page, "admin-business-qr")
  for (const kind of ["PNG", "SVG"]) {
    const saved = page.waitForEvent("download")
    await page.getByRole("button", { name: `Download ${kind}` }).click()
    expect((await saved).suggestedFilename()).toBe(`clear-care-qr-50mm.${kind.toLowerCase()}`)
  }
}
