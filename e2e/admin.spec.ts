import { expect, test } from "@playwright/test"
import { adminUrl, signInAsOperator } from "./support/admin"
import { sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { readStack } from "./support/stack"

test.describe("the operators' pages", () => {
  test.beforeEach(async ({ page }) => signInAsOperator(page))

  test("businesses: found, suspended, restored, and given a pharmacy's address", async ({
    page,
    request,
  }) => {
    const config = () =>
      request.get(`${readStack().backend_url}/internal/tenant-config`, {
        headers: {
          "x-storefront-secret": readStack().secrets.storefront,
          "x-tenant-host": "clear-care.localhost",
        },
      })
    await page.goto(adminUrl("/businesses"))
    await expect(page.getByRole("cell", { name: "Best Health", exact: true })).toBeVisible()
    await takeBothWidths(page, "admin-businesses")
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.getByPlaceholder("Name, handle or owner").fill("clear")
    await expect(page.getByRole("cell", { name: "Best Health", exact: true })).toHaveCount(0)
    await page.getByRole("cell", { name: "Clear Care", exact: true }).click()
    await expect(page.getByRole("heading", { name: "Clear Care" })).toBeVisible()
    await takeBothWidths(page, "admin-business")

    expect((await config()).status()).toBe(200)
    await page.getByRole("button", { name: "Suspend" }).click()
    const prompt = page.getByRole("alertdialog")
    await expect(prompt).toContainText("Suspend Clear Care?")
    await prompt.getByRole("button", { name: "Suspend" }).click()
    await expect(page.getByText("Suspended", { exact: true })).toBeVisible()
    await expect.poll(async () => (await config()).status()).toBe(404)
    await page.getByRole("button", { name: "Restore" }).click()
    await prompt.getByRole("button", { name: "Restore" }).click()
    await expect(page.getByText("Active", { exact: true }).first()).toBeVisible()
    await expect.poll(async () => (await config()).status()).toBe(200)

    await page.getByRole("tab", { name: "Domains" }).click()
    await expect(page.getByText("clear-care.localhost (primary)")).toBeVisible()
    await page.getByRole("tab", { name: "Locations" }).click()
    await expect(page.getByText("TX, NY, FL")).toBeVisible()
    await takeBothWidths(page, "admin-business-locations")
    await page.getByRole("tab", { name: "Members" }).click()
    await expect(page.getByText("owner@clear-care.example")).toBeVisible()
    await page.getByRole("tab", { name: "Fulfilment" }).click()
    await page.getByLabel("Partner's e-mail").fill("nobody")
    await page.getByRole("button", { name: "Save fulfilment" }).click()
    await expect(page.getByText("must be an e-mail address")).toBeVisible()
    await takeBothWidths(page, "admin-business-fulfilment")
    await page.getByLabel("Partner's e-mail").fill("pharmacy@example.com")
    await page.getByRole("button", { name: "Save fulfilment" }).click()
    await expect(page.getByText("The fulfilment settings are saved")).toBeVisible()
    await page.reload()
    await page.getByRole("tab", { name: "Fulfilment" }).click()
    await expect(page.getByLabel("Partner's e-mail")).toHaveValue("pharmacy@example.com")
  })
})
