import { expect, type Page } from "@playwright/test"
import { adminUrl, confirm } from "../support/admin"
import { fitsBothWidths } from "../support/screenshots"

/** A day as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** A clinician is made, invited, found by the licence that ends soon, licensed anew and deactivated. */
export async function useClinicians(page: Page): Promise<void> {
  await page.goto(adminUrl("/clinicians"))
  await expect(page.getByRole("cell", { name: "Maya Lindqvist, MD" })).toBeVisible()
  await page.getByRole("button", { name: "New clinician" }).click()
  await page.getByRole("button", { name: "Create and invite" }).click()
  await expect(page.getByText("must be an e-mail address")).toBeVisible()
  await page.getByLabel("E-mail").fill("noor.haddad@therxspot.example")
  await page.getByLabel("First name").fill("Noor")
  await page.getByLabel("Last name").fill("Haddad")
  await page.getByLabel("State").fill("FL")
  await page.getByLabel("Licence number").fill("F-100")
  await page.getByLabel("Good until").fill(inDays(30))
  await fitsBothWidths(page, "admin-clinician-new")
  await page.getByRole("button", { name: "Create and invite" }).click()
  await expect(page.getByText("Noor Haddad is invited")).toBeVisible()

  await page.goto(adminUrl("/clinicians?license=expiring"))
  await expect(page.getByText("FL expires soon")).toBeVisible()
  await expect(page.getByRole("cell", { name: "Maya Lindqvist, MD" })).toHaveCount(0)
  await fitsBothWidths(page, "admin-clinicians")
  await page.getByRole("cell", { name: "Noor Haddad" }).click()
  await page.getByRole("button", { name: "Add or renew a licence" }).click()
  await page.getByLabel("State").fill("FL")
  await page.getByLabel("Licence number").fill("F-200")
  await page.getByLabel("Good until").fill(inDays(700))
  await page.getByRole("button", { name: "Save licence" }).click()
  await expect(page.getByRole("row", { name: /FL F-200 .* Valid/ })).toBeVisible()
  await fitsBothWidths(page, "admin-clinician")
  await page.getByRole("button", { name: "Deactivate" }).click()
  await confirm(page, "Deactivate")
  await expect(page.getByText("Inactive", { exact: true })).toBeVisible()
}
