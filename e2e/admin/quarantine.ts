import { expect, type Page } from "@playwright/test"
import { adminUrl } from "../support/admin"
import { fitsBothWidths } from "../support/screenshots"

/** What was held back is listed with why; without a scanner nothing is let go, and destroying asks for a reason. */
export async function useQuarantine(page: Page): Promise<void> {
  await page.goto(adminUrl("/quarantine"))
  const row = page.getByRole("row").filter({ hasText: "Demo.Finding" })
  await expect(row).toBeVisible()
  await fitsBothWidths(page, "admin-quarantine")
  await row.getByRole("button", { name: "Scan again" }).click()
  await expect(page.getByText("It stays in quarantine").first()).toBeVisible()
  await row.getByRole("button", { name: "Destroy" }).click()
  await page.getByRole("radio", { name: "It was uploaded by mistake" }).click()
  await fitsBothWidths(page, "admin-quarantine-destroy")
  await page.getByRole("button", { name: "Destroy it" }).click()
  await expect(row).toHaveCount(0)
  await expect(page.getByText("Nothing is in quarantine")).toBeVisible()
  await fitsBothWidths(page, "admin-quarantine-empty")
}
