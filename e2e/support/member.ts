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

/** Works for a business from now on; somebody who has only that one is there already. */
export async function chooseBusiness(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Portal" }).waitFor()
  const switcher = page.getByRole("button", { name: /^Business: / })
  if ((await switcher.count()) === 0) return
  if ((await switcher.innerText()).trim() === name) return
  await switcher.click()
  await page.getByRole("list", { name: "Businesses" }).getByRole("button", { name }).click()
  await page.getByRole("button", { name: `Business: ${name}. Switch` }).waitFor()
}
