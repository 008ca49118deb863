import { expect, type Page } from "@playwright/test"
import { adminUrl } from "../support/admin"
import { fitsBothWidths } from "../support/screenshots"

/** A business is made; the form says what is wrong, and afterwards where the store is. */
export async function makeBusiness(page: Page): Promise<void> {
  await page.goto(adminUrl("/businesses"))
  await expect(page.getByRole("cell", { name: "Best Health", exact: true })).toBeVisible()
  await fitsBothWidths(page, "admin-businesses")
  await page.getByRole("button", { name: "New business" }).click()
  await page.getByLabel("Name", { exact: true }).fill("Harbor Clinic, Inc.")
  await expect(page.getByLabel("Handle")).toHaveValue("harbor-clinic-inc")
  await page.getByRole("button", { name: "Create business" }).click()
  await expect(page.getByText("must be an e-mail address")).toBeVisible()
  await page.getByLabel("Owner's e-mail").fill("owner@harbor.example")
  await fitsBothWidths(page, "admin-business-new")
  await page.getByRole("button", { name: "Create business" }).click()
  await expect(page.getByRole("heading", { name: "The store is open" })).toBeVisible()
  await expect(page.getByRole("link", { name: /harbor-clinic-inc\./ })).toBeVisible()
  await page.getByRole("link", { name: "Open its page" }).click()
  await expect(page.getByRole("heading", { name: "Harbor Clinic, Inc." })).toBeVisible()
}
