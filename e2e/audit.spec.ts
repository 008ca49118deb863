import { expect, test } from "@playwright/test"
import { adminUrl, signInAsOperator } from "./support/admin"
import { withClient } from "../scripts/lib/postgres/client.mjs"
import { signInToPortal } from "./support/member"
import { sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { readStack } from "./support/stack"

test.describe("the audit log", () => {
  test("an owner filters it, downloads it and signs a week off", async ({ page }) => {
    await signInToPortal(page, "Owner of Best Health", "owner@best-health.example")
    await page.goto(`${readStack().storefront_url}/portal/audit`)
    await expect(page.getByRole("heading", { name: "Audit log" })).toBeVisible()
    await expect(page.getByRole("cell", { name: "signed in" }).first()).toBeVisible()
    await takeBothWidths(page, "portal-audit")
    expect(await sidewaysOverflow(page)).toBe(0)

    await page.getByLabel("Action").selectOption("audit.export")
    await page.getByRole("button", { name: "Show" }).click()
    await expect(page.getByText("Nothing here")).toBeVisible()
    await takeBothWidths(page, "portal-audit-empty")
    const download = page.waitForEvent("download")
    await page.getByRole("link", { name: "Download as CSV" }).click()
    expect((await download).suggestedFilename()).toMatch(/^audit-\d{4}-\d{2}-\d{2}\.csv$/)
    await page.reload()
    await expect(page.getByRole("cell", { name: /exported the audit log/ })).toBeVisible()

    // A business this young has no week to review yet.
    await withClient(readStack().database_url, (client) =>
      client.query("update business set created_at = now() - interval '30 days'"),
    )
    await page.reload()
    const week = page.getByRole("listitem").filter({ hasText: "To review" }).first()
    await week.getByLabel("Note").fill("Looked through; nothing to follow up")
    await week.getByRole("button", { name: "Sign off this week" }).click()
    await expect(page.getByText("Looked through; nothing to follow up")).toBeVisible()
  })

  test("an operator reads all logs, and is told what emergency access means", async ({ page }) => {
    await signInAsOperator(page)
    await page.goto(adminUrl("/audit"))
    await expect(page.getByRole("cell", { name: "signed in" }).first()).toBeVisible()
    await takeBothWidths(page, "admin-audit")
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.goto(adminUrl("/break-glass"))
    await page.getByRole("button", { name: "Open the record" }).click()
    await expect(page.getByText(/say why in at least 10 characters/)).toBeVisible()
    await takeBothWidths(page, "admin-break-glass")
    expect(await sidewaysOverflow(page)).toBe(0)
  })
})
