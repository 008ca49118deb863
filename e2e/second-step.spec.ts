import { expect, test, type Page } from "@playwright/test"
import { signInToPortal } from "./support/member"
import { fitsBothWidths } from "./support/screenshots"
import { codeField, setUpSecondStep } from "./support/second-step"
import { login, readStack, storeUrl } from "./support/stack"
import { totp } from "./support/totp"

const WHO = ["Clinician", "daniel.okafor@therxspot.example"] as const

async function enter(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(password)
  await page.locator("form").getByRole("button", { name: "Sign in" }).click()
}

test("a member sets a second step up, signs in with it, and turns it off", async ({ page }) => {
  await signInToPortal(page, ...WHO)
  await page.getByRole("button", { name: /^Account of/ }).click()
  await page.getByRole("link", { name: "How you sign in" }).click()
  await fitsBothWidths(page, "security-off")
  const secret = await setUpSecondStep(page, "security")
  await expect(page).toHaveURL(/\/portal\/sign-in/)

  await enter(page, login(...WHO))
  await page.waitForURL(/\/portal\/sign-in\/code/)
  await fitsBothWidths(page, "sign-in-code")
  await codeField(page).fill(totp(secret))
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL(/\/portal(\/queue)?$/)

  await page.goto(`${readStack().storefront_url}/portal/security`)
  await expect(page.getByText("The second step is on")).toBeVisible()
  await fitsBothWidths(page, "security-on")
  await codeField(page).fill(totp(secret, 1))
  await page.getByRole("button", { name: "Turn it off" }).click()
  await page.waitForURL(/\/portal\/sign-in\?signed_out/)
  await signInToPortal(page, ...WHO)
})

const DOORS = [
  { name: "the portal", slug: "", url: () => `${readStack().storefront_url}/portal` },
  { name: "a store", slug: "store-", url: () => storeUrl("best-health") },
]
for (const { name, slug, url } of DOORS)
  test(`a forgotten password at ${name}: the same words for every address, and a link that must be whole`, async ({
    page,
  }) => {
    await page.goto(`${url()}/sign-in`)
    await page.getByRole("link", { name: "Forgot your password?" }).click()
    await fitsBothWidths(page, `${slug}forgot-password`)
    await page.getByLabel("E-mail").fill("nobody@nowhere.example")
    await page.getByRole("button", { name: "Send me a link" }).click()
    await expect(page.getByText("Look into your mailbox")).toBeVisible()
    await fitsBothWidths(page, `${slug}forgot-password-sent`)
    await page.goto(`${url()}/reset-password`)
    await expect(page.getByText("This link is not complete")).toBeVisible()
    await page.goto(`${url()}/reset-password#made-up`)
    await page.reload()
    await page.getByLabel("New password", { exact: true }).fill("a new and long password")
    await page.getByLabel("New password again").fill("a new and long password")
    await page.getByRole("button", { name: "Change password" }).click()
    await expect(page.getByText(/was used or is too old/).first()).toBeVisible()
    await fitsBothWidths(page, `${slug}reset-password-late`)
  })

test("a patient signs up, and sets a second step up in the store", async ({ page }) => {
  const site = storeUrl("best-health")
  await page.goto(`${site}/sign-up`)
  await page.getByRole("button", { name: "Create account" }).click()
  await expect(page.locator("#email-error")).toBeVisible()
  await fitsBothWidths(page, "sign-up")
  const patient = { email: "noa.bergstrom@example.com", password: "four words in a row" }
  await page.getByLabel("First name").fill("Noa")
  await page.getByLabel("Last name").fill("Bergstrom")
  await page.getByLabel("E-mail").fill(patient.email)
  await page.getByLabel("Password").fill(patient.password)
  await page.getByRole("button", { name: "Create account" }).click()
  await page.waitForURL("**/account")

  await page.goto(`${site}/account/security`)
  const secret = await setUpSecondStep(page, "store-security")
  await enter(page, patient)
  await page.waitForURL("**/sign-in/code**")
  await fitsBothWidths(page, "store-sign-in-code")
  await codeField(page).fill(totp(secret))
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL("**/account")
  await page.goto(`${site}/account/security`)
  await expect(page.getByText("The second step is on")).toBeVisible()
  await page.getByRole("button", { name: "Sign out everywhere" }).click()
  await page.waitForURL(/\/sign-in\?signed_out/)
})
