import { expect, test } from "@playwright/test"
import { awayFromStepsEnd, totp } from "./support/totp"
import { signInToPortal } from "./support/member"
import { fitsBothWidths } from "./support/screenshots"
import { login, readStack } from "./support/stack"

const WHO = ["Clinician", "daniel.okafor@therxspot.example"] as const

test("a member sets a second step up, signs in with it, and turns it off", async ({ page }) => {
  await signInToPortal(page, ...WHO)
  await page.getByRole("button", { name: /^Account of/ }).click()
  await page.getByRole("link", { name: "How you sign in" }).click()
  await fitsBothWidths(page, "security-off")
  await page.getByRole("button", { name: "Set up a second step" }).click()
  await expect(page.getByAltText("QR code for your authenticator app")).toBeVisible()
  await fitsBothWidths(page, "security-set-up")
  const secret = (await page.locator("code").innerText()).replace(/\s/g, "")
  const code = page.getByLabel("Code from your app")
  await code.fill("12")
  await page.getByRole("button", { name: "Turn it on" }).click()
  await expect(page.getByText("This is not the code the app shows now")).toBeVisible()
  await awayFromStepsEnd()
  await code.fill(totp(secret, -1))
  await page.getByRole("button", { name: "Turn it on" }).click()
  await expect(page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem")).toHaveCount(10)
  await fitsBothWidths(page, "security-recovery-codes")
  await page.getByRole("button", { name: /sign in again/ }).click()
  await page.waitForURL(/\/portal\/sign-in\?signed_out/)

  const { email, password } = login(...WHO)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL(/\/portal\/sign-in\/code/)
  await fitsBothWidths(page, "sign-in-code")
  await code.fill(totp(secret))
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL(/\/portal(\/queue)?$/)

  await page.goto(`${readStack().storefront_url}/portal/security`)
  await expect(page.getByText("The second step is on")).toBeVisible()
  await fitsBothWidths(page, "security-on")
  await code.fill(totp(secret, 1))
  await page.getByRole("button", { name: "Turn it off" }).click()
  await page.waitForURL(/\/portal\/sign-in\?signed_out/)
  await signInToPortal(page, ...WHO)
})

test("a forgotten password: the same words for every address, and a link that must be whole", async ({
  page,
}) => {
  await page.goto(`${readStack().storefront_url}/portal/sign-in`)
  await page.getByRole("link", { name: "Forgot your password?" }).click()
  await fitsBothWidths(page, "forgot-password")
  await page.getByLabel("E-mail").fill("nobody@nowhere.example")
  await page.getByRole("button", { name: "Send me a link" }).click()
  await expect(page.getByText("Look into your mailbox")).toBeVisible()
  await fitsBothWidths(page, "forgot-password-sent")
  await page.goto(`${readStack().storefront_url}/portal/reset-password`)
  await expect(page.getByText("This link is not complete")).toBeVisible()
  await page.goto(`${readStack().storefront_url}/portal/reset-password#made-up`)
  await page.reload()
  await page.getByLabel("New password", { exact: true }).fill("a new and long password")
  await page.getByLabel("New password again").fill("a new and long password")
  await page.getByRole("button", { name: "Change password" }).click()
  await expect(page.getByText(/was used or is too old/).first()).toBeVisible()
  await fitsBothWidths(page, "reset-password-late")
})
