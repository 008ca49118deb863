import { expect, type Page } from "@playwright/test"
import { adminUrl } from "../support/admin"
import { fitsBothWidths } from "../support/screenshots"

/** The home page shows what needs somebody, and each line leads to just that; the chart has a table behind it. */
export async function useHome(page: Page): Promise<void> {
  await page.goto(adminUrl("/platform"))
  await expect(page.getByText("Active businesses")).toBeVisible()
  await expect(page.getByText("3 dispatches are no longer tried")).toBeVisible()
  await fitsBothWidths(page, "admin-home")
  await page.getByRole("button", { name: "Show as a table" }).click()
  await expect(page.getByRole("columnheader", { name: "Decisions" })).toBeVisible()
  await page.getByRole("link", { name: /case is later than promised/ }).click()
  await expect(page.getByRole("heading", { name: "Consultations" })).toBeVisible()
  await expect(page.getByRole("row")).toHaveCount(2)
}
