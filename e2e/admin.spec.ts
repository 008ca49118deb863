import { expect, test } from "@playwright/test"
import { withClient } from "../scripts/lib/postgres/client.mjs"
import { makeDeadLetters } from "./support/dead-letters"
import { adminUrl, signInAsOperator } from "./support/admin"
import { sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { readStack } from "./support/stack"

/** A day as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

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

  test("dispatch: a dead letter is found, read, and sent again, alone, selected and by time", async ({
    page,
  }) => {
    await withClient(readStack().database_url, makeDeadLetters)
    await page.goto(adminUrl("/platform"))
    await expect(page.getByText("dispatches that nobody tries any more")).toBeVisible()
    await takeBothWidths(page, "admin-platform")
    await page.getByRole("link", { name: "Needs attention" }).click()
    await expect(page.getByRole("cell", { name: "HTTP_500" })).toHaveCount(3)
    await takeBothWidths(page, "admin-dispatch")
    expect(await sidewaysOverflow(page)).toBe(0)

    await page.getByRole("cell", { name: "HTTP_500" }).first().click()
    await expect(page.getByRole("list", { name: "Attempts and reports" })).toContainText(
      "pharmacy.example.com",
    )
    await takeBothWidths(page, "admin-dispatch-event")
    await page.getByRole("button", { name: "Send again" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Send again" }).click()
    await expect(page.getByText("1 event is sent again")).toBeVisible()

    await page.goto(adminUrl("/dispatch?status=dead_letter"))
    await expect(page.getByRole("cell", { name: "HTTP_500" })).toHaveCount(2)
    await page.getByRole("row").nth(1).getByRole("checkbox").click()
    await page.getByRole("button", { name: /^Send again/ }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Send again" }).click()
    await expect(page.getByRole("cell", { name: "HTTP_500" })).toHaveCount(1)

    await page.getByRole("button", { name: "Send a time range again" }).click()
    await page.getByLabel("From").fill("2026-01-01T00:00")
    await takeBothWidths(page, "admin-dispatch-range")
    await page.getByRole("dialog").getByRole("button", { name: "Send again" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Send again" }).click()
    await expect(page.getByText("Nothing here")).toBeVisible()
  })

  test("clinicians: one is made, invited, licensed anew and deactivated", async ({ page }) => {
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
    await takeBothWidths(page, "admin-clinician-new")
    await page.getByRole("button", { name: "Create and invite" }).click()
    await expect(page.getByText("Noor Haddad is invited")).toBeVisible()
    await expect(page.getByText("FL expires soon")).toBeVisible()
    await takeBothWidths(page, "admin-clinicians")
    expect(await sidewaysOverflow(page)).toBe(0)

    await page.getByRole("cell", { name: "Noor Haddad" }).click()
    await page.getByRole("button", { name: "Add or renew a licence" }).click()
    await page.getByLabel("State").fill("FL")
    await page.getByLabel("Licence number").fill("F-200")
    await page.getByLabel("Good until").fill(inDays(700))
    await page.getByRole("button", { name: "Save licence" }).click()
    await expect(page.getByRole("row", { name: /FL F-200 .* Valid/ })).toBeVisible()
    await takeBothWidths(page, "admin-clinician")
    await page.getByRole("button", { name: "Deactivate" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Deactivate" }).click()
    await expect(page.getByText("Inactive", { exact: true })).toBeVisible()
  })
})
