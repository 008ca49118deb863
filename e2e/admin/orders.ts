import { expect, type Page } from "@playwright/test"
import { adminUrl } from "../support/admin"
import { makeOrder } from "../support/admin-order"
import { fitsBothWidths } from "../support/screenshots"

/** Orders of all businesses: none that is cancelled, then a new one with its business, which opens Medusa's own page. */
export async function useOrders(page: Page): Promise<void> {
  await page.goto(adminUrl("/business-orders?status=canceled"))
  await expect(page.getByText("Nothing matches")).toBeVisible()
  await makeOrder(page, "Clear Care")
  await page.goto(adminUrl("/business-orders"))
  // The newest first: the demo's own sales come after it.
  const row = page.getByRole("row").filter({ hasText: "Clear Care" }).first()
  await expect(row).toContainText("Not paid")
  await fitsBothWidths(page, "admin-orders")
  await row.getByRole("link").first().click()
  await expect(page.getByRole("heading", { name: /^#\d+/ })).toBeVisible()
}
