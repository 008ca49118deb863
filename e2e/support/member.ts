import type { Page } from "@playwright/test"
import { login, readStack } from "./stack"

/** Signs a clinician or an owner in at the portal, through the page. */
export async function signInToPortal(page: Page, role: string, email?: string): Promise<void> {
  const member = login(role, email)
  await page.goto(`${readStack().storefront_url}/portal/sign-in`)
  await page.getByLabel("E-mail").fill(member.email)
  await page.getByLabel("Password", { exact: true }).fill(member.password)
  await page.getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL((url) => url.pathname.startsWith("/portal") && !url.pathname.endsWith("/sign-in"))
}
