import { expect, type Page } from "@playwright/test"
import { fitsBothWidths } from "./screenshots"
import { awayFromStepsEnd, totp } from "./totp"

export const codeField = (page: Page) => page.getByLabel("Code from your app")

/**
 * From 'Set up a second step' to the sign-in page, on the portal's and on a store's security page.
 * @returns the app's secret; its next unused code is that of now
 */
export async function setUpSecondStep(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name: "Set up a second step" }).click()
  await expect(page.getByAltText("QR code for your authenticator app")).toBeVisible()
  await fitsBothWidths(page, `${name}-set-up`)
  const secret = (await page.locator("code").innerText()).replace(/\s/g, "")
  await codeField(page).fill("12")
  await page.getByRole("button", { name: "Turn it on" }).click()
  await expect(page.getByText("This is not the code the app shows now")).toBeVisible()
  await awayFromStepsEnd()
  await codeField(page).fill(totp(secret, -1))
  await page.getByRole("button", { name: "Turn it on" }).click()
  await expect(page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem")).toHaveCount(10)
  await fitsBothWidths(page, `${name}-recovery-codes`)
  await page.getByRole("button", { name: /sign in again/ }).click()
  await page.waitForURL(/\/sign-in\?signed_out/)
  return secret
}
