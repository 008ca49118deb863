import path from "node:path"
import type { Page } from "@playwright/test"
import { login, readStack } from "./stack"

const BUILT = path.resolve(import.meta.dirname, "..", "..", ".medusa", "server", "public", "admin")

/**
 * Gives the browser the admin that the build made, as production serves it. The stack's own backend calls itself
 * `development` (see environment.ts) and would compile the pages anew, from sources that a build leaves out.
 */
export async function serveBuiltAdmin(page: Page, origin: string): Promise<void> {
  const isAdmin = (url: URL) => url.origin === origin && /^\/app(\/|$)/.test(url.pathname)
  await page.route(isAdmin, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = pathname.startsWith("/app/assets/") ? pathname.slice("/app/".length) : "index.html"
    return route.fulfill({ path: path.join(BUILT, file) })
  })
}

/** Signs the platform operator in at Medusa Admin, through the page. */
export async function signInAsOperator(page: Page): Promise<void> {
  const { email, password } = login("Operator")
  const { backend_url } = readStack()
  await serveBuiltAdmin(page, backend_url)
  await page.goto(adminUrl("/login"))
  await page.getByPlaceholder("Email").fill(email)
  await page.getByPlaceholder("Password").fill(password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

/** A page of Medusa Admin by its path there, such as `/businesses`. */
export const adminUrl = (pathname: string): string => `${readStack().backend_url}/app${pathname}`

/** Says yes to the question that stands before the page. */
export async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole("alertdialog").getByRole("button", { name: button }).click()
}
