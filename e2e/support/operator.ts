import type { Browser, BrowserContext, Page } from "@playwright/test"
import { serveBuiltAdmin, signInAsOperator } from "./admin"
import { readStack } from "./stack"

type State = Awaited<ReturnType<BrowserContext["storageState"]>>

let signedIn: Promise<State> | undefined

async function signIn(browser: Browser): Promise<State> {
  const context = await browser.newContext()
  await signInAsOperator(await context.newPage())
  const state = await context.storageState()
  await context.close()
  return state
}

/** A page of somebody who is signed in at Medusa Admin; the sign-in itself happens once for all specs. */
export async function operatorPage(browser: Browser): Promise<Page> {
  const storageState = await (signedIn ??= signIn(browser))
  const context = await browser.newContext({ storageState, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await serveBuiltAdmin(page, readStack().backend_url)
  return page
}
