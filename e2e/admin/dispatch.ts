import { expect, type Page } from "@playwright/test"
import { adminUrl, confirm } from "../support/admin"
import { fitsBothWidths } from "../support/screenshots"

/** Three dead letters: one is read and sent again, one is selected, and the last goes by its time. */
export async function useDispatch(page: Page): Promise<void> {
  await page.goto(adminUrl("/dispatch"))
  await page.getByRole("button", { name: "3 need attention" }).click()
  await expect(page.getByRole("cell", { name: "HTTP_500" })).toHaveCount(3)
  await fitsBothWidths(page, "admin-dispatch")

  await page.getByRole("cell", { name: "HTTP_500" }).first().click()
  await expect(page.getByRole("list", { name: "Attempts and reports" })).toContainText("pharmacy.example.com")
  await fitsBothWidths(page, "admin-dispatch-event")
  await page.getByRole("button", { name: "Send again" }).click()
  await confirm(page, "Send again")
  await expect(page.getByText("1 event is sent again")).toBeVisible()

  await page.goto(adminUrl("/dispatch?status=dead_letter"))
  await expect(page.getByRole("cell", { name: "HTTP_500" })).toHaveCount(2)
  await page.getByRole("row").nth(1).getByRole("checkbox").click()
  await page.getByRole("button", { name: /^Send again/ }).click()
  await confirm(page, "Send again")
  await expect(page.getByRole("cell", { name: "HTTP_500" })).toHaveCount(1)

  await page.getByRole("button", { name: "Send a time range again" }).click()
  await page.getByLabel("From").fill("2026-01-01T00:00")
  await expect(page.getByText("1 event would be sent again.")).toBeVisible()
  await fitsBothWidths(page, "admin-dispatch-range")
  await page.getByRole("dialog").getByRole("button", { name: "Send again" }).click()
  await confirm(page, "Send again")
  await expect(page.getByText("Nothing matches")).toBeVisible()
}
