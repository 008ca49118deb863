import { expect, type Page } from "@playwright/test"
import { adminUrl, confirm } from "../support/admin"
import { fitsBothWidths } from "../support/screenshots"
import { readStack } from "../support/stack"

const tab = (page: Page, name: string) => page.getByRole("tab", { name }).click()

/** From the list to the page of the business that the other specs leave alone. */
export async function openClearCare(page: Page): Promise<void> {
  await page.goto(adminUrl("/businesses"))
  await page.getByPlaceholder("Name, handle or owner").fill("clear")
  await expect(page.getByRole("cell", { name: "Best Health", exact: true })).toHaveCount(0)
  await page.getByRole("cell", { name: "Clear Care", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Clear Care" })).toBeVisible()
}

/** Suspended with a reason, the store is gone at once; restored, it is back. */
export async function suspendAndRestore(page: Page): Promise<void> {
  const { backend_url, secrets } = readStack()
  const headers = { "x-storefront-secret": secrets.storefront, "x-tenant-host": "clear-care.localhost" }
  const status = async () =>
    (await page.request.get(`${backend_url}/internal/tenant-config`, { headers })).status()
  expect(await status()).toBe(200)
  await page.getByRole("button", { name: "Suspend" }).click()
  await page.getByLabel("Reason").fill("Fees unpaid since spring")
  await page.getByRole("button", { name: "Suspend this business" }).click()
  await confirm(page, "Suspend")
  await expect(page.getByText("Fees unpaid since spring")).toBeVisible()
  await expect.poll(status).toBe(404)
  await page.getByRole("button", { name: "Restore" }).click()
  await confirm(page, "Restore")
  await expect(page.getByRole("button", { name: "Suspend" })).toBeVisible()
  await expect.poll(status).toBe(200)
}

/** The look is changed in the profile, and is there after a reload. */
export async function changeLook(page: Page): Promise<void> {
  await page.getByLabel("Promise").fill("Clear answers, quick care")
  await page.getByLabel("Main colour", { exact: true }).fill("#0B5D4B")
  await expect(page.getByRole("figure", { name: "Preview of the store" })).toContainText("Clear answers")
  await page.getByRole("button", { name: "Save name and look" }).click()
  await expect(page.getByText("Name and look are saved")).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Main colour", { exact: true })).toHaveValue("#0B5D4B")
  await fitsBothWidths(page, "admin-business")
}

/** A domain is added with its DNS records, and removed. */
export async function changeDomains(page: Page): Promise<void> {
  await tab(page, "Domains")
  await page.getByLabel("Domain", { exact: true }).fill("patients.clear-care-clinic.com")
  await page.getByRole("button", { name: "Add domain" }).click()
  const card = page.getByRole("region", { name: "patients.clear-care-clinic.com" })
  await expect(card.getByLabel("TXT name")).toHaveText("_therxspot.patients.clear-care-clinic.com")
  await fitsBothWidths(page, "admin-business-domains")
  await card.getByRole("button", { name: "Remove" }).click()
  await confirm(page, "Remove")
  await expect(card).toHaveCount(0)
}

/** A place is added with the states it serves, and closed. */
export async function changeLocations(page: Page): Promise<void> {
  await tab(page, "Locations")
  await page.getByRole("button", { name: "New location" }).click()
  await page.getByLabel("Name", { exact: true }).fill("Denver")
  await page.getByRole("button", { name: "Colorado" }).click()
  await page.getByRole("button", { name: "Wyoming" }).click()
  await fitsBothWidths(page, "admin-business-location")
  await page.getByRole("button", { name: "Save location" }).click()
  const row = page.getByRole("row").filter({ hasText: "Denver" })
  await expect(row).toContainText("CO, WY")
  await row.getByRole("button", { name: "Close" }).click()
  await confirm(page, "Close")
  await expect(row).toContainText("Inactive")
}

/** Somebody is invited, gets another role, and is removed. */
export async function changeMembers(page: Page): Promise<void> {
  await tab(page, "Members")
  await page.getByLabel("E-mail").fill("nina@clear-care.example")
  await page.getByRole("button", { name: "Invite", exact: true }).click()
  const row = page.getByRole("row").filter({ hasText: "nina@clear-care.example" })
  await expect(row).toContainText("Invited")
  await row.getByRole("combobox").click()
  await page.getByRole("option", { name: "viewer" }).click()
  await expect(page.getByText("nina@clear-care.example is viewer now")).toBeVisible()
  await fitsBothWidths(page, "admin-business-members")
  await row.getByRole("button", { name: "Remove" }).click()
  await confirm(page, "Remove")
  await expect(row).toContainText("Revoked")
}
