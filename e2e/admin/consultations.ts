import { expect, type Page } from "@playwright/test"
import { adminUrl } from "../support/admin"
import { CASE_ID } from "../support/admin-case"
import { fitsBothWidths } from "../support/screenshots"

/** Cases of all businesses: filtered, found by id, and opened without a patient. */
export async function useConsultations(page: Page): Promise<void> {
  await page.goto(adminUrl("/consultations"))
  await expect(page.getByRole("cell", { name: "Clear Care" })).toBeVisible()
  await fitsBothWidths(page, "admin-consultations")
  await page.getByRole("button", { name: /^Business/ }).click()
  await page.getByPlaceholder("Name or handle").fill("best")
  await page.getByRole("button", { name: "Best Health" }).click()
  await expect(page.getByText("Nothing matches")).toBeVisible()
  await page.goto(adminUrl(`/consultations?q=${CASE_ID}`))
  await page.getByRole("link", { name: `…${CASE_ID.slice(-8)}` }).click()
  await expect(page.getByText("Later than promised")).toBeVisible()
  await expect(page.getByRole("list", { name: "What happened" })).toContainText("The patient sent the intake")
  await fitsBothWidths(page, "admin-consultation")
}
