import { expect, test } from "@playwright/test"
import { signInToPortal } from "./support/member"
import { signInAsPatient } from "./support/patient"
import { takeBothWidths } from "./support/screenshots"
import { readStack, storeUrl } from "./support/stack"

const ASKS = "Are you still there?"

/** Whoever walks away from a page with health data open is signed out, and asked first. */
const SURFACES = [
  {
    name: "the portal",
    asks_after: "13:10",
    ends_after: "02:05",
    open: async (page: Parameters<typeof signInToPortal>[0]) => {
      await signInToPortal(page, "Clinician", "maya.lindqvist@best-health.example")
      await page.goto(`${readStack().storefront_url}/portal/queue`)
    },
    sign_in: /\/portal\/sign-in\?signed_out=idle/,
    private_page: () => `${readStack().storefront_url}/portal/queue`,
  },
  {
    name: "a store",
    asks_after: "28:10",
    ends_after: "02:05",
    open: (page: Parameters<typeof signInAsPatient>[0]) => signInAsPatient(page, "best-health"),
    sign_in: /\/sign-in\?signed_out=idle/,
    private_page: () => `${storeUrl("best-health")}/account`,
  },
]

for (const { name, asks_after, ends_after, open, sign_in, private_page } of SURFACES) {
  test(`${name} asks, stays for who answers, and signs out who does not`, async ({ page }) => {
    await page.clock.install()
    await open(page)
    const dialog = page.getByRole("dialog", { name: ASKS })
    await expect(dialog).toHaveCount(0)
    await page.clock.fastForward(asks_after)
    await expect(dialog).toBeVisible()
    await expect(dialog.getByRole("timer")).toHaveText(/1 minute \d+ seconds?/)
    await takeBothWidths(page, `sign-off-${name.replace(/\W+/g, "-")}`)
    const kept = page.waitForResponse((answer) => /\/session$/.test(answer.url()) && answer.status() === 204)
    await dialog.getByRole("button", { name: "Stay signed in" }).click()
    await kept
    await expect(dialog).toHaveCount(0)

    await page.clock.fastForward(asks_after)
    await expect(dialog).toBeVisible()
    await page.clock.fastForward(ends_after)
    await page.waitForURL(sign_in)
    await expect(page.getByText("You were away for a while, so we signed you out")).toBeVisible()
    await page.goto(private_page())
    await expect(page).toHaveURL(/sign-in/)
  })

  test(`${name} keeps its token where no script and no other site finds it`, async ({ page, context }) => {
    await open(page)
    const tokens = (await context.cookies()).filter(({ name }) => /^rx_(patient|member)$/.test(name))
    expect(tokens.length).toBeGreaterThan(0)
    for (const cookie of tokens) {
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" })
      expect(cookie.expires - Date.now() / 1000).toBeLessThanOrEqual(30 * 60)
    }
    expect(await page.evaluate(() => document.cookie)).not.toMatch(/eyJ/)
  })
}
