import { expect, test } from "@playwright/test"
import { adminUrl, signInAsOperator } from "./support/admin"
import { chooseBusiness, signInToPortal } from "./support/member"
import { sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { readStack } from "./support/stack"

test("an owner sees what was earned, asks for it, and an operator pays", async ({ browser }) => {
  const owner = await (await browser.newContext()).newPage()
  await signInToPortal(owner, "Owner of Best Health")
  await chooseBusiness(owner, "Best Health")
  await owner.getByRole("navigation", { name: "Portal" }).getByRole("link", { name: "Earnings" }).click()
  await expect(owner.getByRole("heading", { name: "Earnings", exact: true })).toBeVisible()
  await expect(owner.getByRole("img", { name: /^Earnings of the last 30 days/ })).toBeVisible()
  await takeBothWidths(owner, "portal-earnings")
  expect(await sidewaysOverflow(owner)).toBe(0)
  await owner.getByLabel("Kind").selectOption("Refund")
  await owner.getByRole("button", { name: "Filter" }).click()
  await expect(owner.getByRole("table", { name: "Entries" }).getByRole("row")).toHaveCount(2)
  const file = owner.waitForEvent("download")
  await owner.getByRole("link", { name: "Download CSV" }).click()
  expect((await file).suggestedFilename()).toBe("earnings.csv")

  await owner.goto(`${readStack().storefront_url}/portal/payouts`)
  await takeBothWidths(owner, "portal-payouts")
  expect(await sidewaysOverflow(owner)).toBe(0)
  await owner.getByRole("button", { name: /^Request \$/ }).click()
  await owner.getByRole("dialog").getByRole("button", { name: "Request payout" }).click()
  await expect(owner.getByText(/is on its way\.$/)).toBeVisible()

  const operator = await (await browser.newContext()).newPage()
  await signInAsOperator(operator)
  await operator.goto(adminUrl("/payouts"))
  await operator.getByRole("button", { name: "Take up" }).click()
  await operator.getByRole("button", { name: "Mark as paid" }).click()
  await operator.getByLabel("The bank's reference").fill("E2E-4711")
  await operator.getByRole("dialog").getByRole("button", { name: "Mark as paid" }).click()
  await expect(operator.getByText("E2E-4711")).toBeVisible()
  await takeBothWidths(operator, "admin-payouts")
  await operator.goto(adminUrl("/commission"))
  await expect(operator.getByRole("heading", { name: "Which rule applies?" })).toBeVisible()
  await takeBothWidths(operator, "admin-commission")
  await operator.goto(adminUrl("/reconciliation"))
  await operator.getByRole("button", { name: "Prove now" }).click()
  await expect(operator.getByText("Everything adds up").first()).toBeVisible()
  await takeBothWidths(operator, "admin-reconciliation")

  await owner.reload()
  await expect(owner.getByRole("table", { name: "Payouts" }).getByText("E2E-4711")).toBeVisible()
})
