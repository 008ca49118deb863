import { expect, type Page } from "@playwright/test"
import { approveCase } from "./support/approve"
import { REFUSED_CARD, serveCardForm } from "./support/card-form"
import { offerCards } from "./support/offer-cards"
import { signInToPortal } from "./support/member"
import { answerIntake, sendIntake, signInAsPatient, startIntake } from "./support/patient"
import { fitsBothWidths, sidewaysOverflow, takeBothWidths } from "./support/screenshots"
import { test } from "./support/second-deployment"
import { readStack, storeUrl } from "./support/stack"

const STORE = "best-health"
const TREATMENT = "Compounded semaglutide"
const COUPON = "FIRST10"
const CLINICIAN = "maya.lindqvist@best-health.example"

test.describe.configure({ mode: "serial" })

const treatmentPage = async (page: Page, site: string, consult: boolean) => {
  await page.goto(`${site}/treatments`)
  const links = page.locator('a[href^="/treatments/"]')
  for (const href of await links.evaluateAll((found) => found.map((link) => link.getAttribute("href")))) {
    if (!href || href.includes("?")) continue
    await page.goto(`${site}${href}`)
    const gated = await page.getByRole("button", { name: "Start consultation" }).count()
    if (gated > 0 === consult) return
  }
}

test("with checkout off there is nothing to see of it", async ({ page }) => {
  await signInAsPatient(page, STORE)
  const site = storeUrl(STORE)
  for (const path of ["/cart", "/checkout"]) expect((await page.goto(`${site}${path}`))?.status()).toBe(404)
  await treatmentPage(page, site, false)
  await expect(page.getByText("No consultation needed")).toBeVisible()
  await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(0)
  await expect(page.getByRole("link", { name: "Cart" })).toHaveCount(0)
})

test.describe("with checkout on", () => {
  let number = ""

  test("a gated treatment is refused before a clinician approved it", async ({ page, second }) => {
    await signInAsPatient(page, STORE)
    const site = second.storeUrl(STORE)
    await treatmentPage(page, site, true)
    const gated = await page.locator('input[name="variant"]').first().inputValue()
    await treatmentPage(page, site, false)
    await page
      .locator('input[name="variant"]:checked')
      .evaluate((input: HTMLInputElement, value) => input.setAttribute("value", value), gated)
    await page.getByRole("button", { name: "Add to cart" }).click()
    await expect(page.getByText(/A clinician has to approve this/)).toBeVisible()
    await expect(page.getByText("Your cart is empty")).toBeVisible()
    await takeBothWidths(page, "cart-refused")
  })

  test("the business makes a coupon for one of its products", async ({ page }) => {
    await signInToPortal(page, "Owner of Best Health")
    await page.goto(`${readStack().storefront_url}/portal/coupons`)
    await page.getByRole("button", { name: "Make coupon" }).click()
    await expect(page.locator("#code-error")).toBeVisible()
    await page.getByLabel("Code", { exact: true }).fill(COUPON)
    await page.getByLabel("How much").fill("10")
    await page.getByRole("checkbox", { name: TREATMENT, exact: true }).check()
    await page.getByLabel("Per patient").fill("1")
    await page.getByRole("button", { name: "Make coupon" }).click()
    await expect(page.getByText("The coupon works from now on.")).toBeVisible()
    await expect(page.getByRole("button", { name: `End ${COUPON}` })).toBeVisible()
    await fitsBothWidths(page, "portal-coupons")
  })

  test("after approval it is bought once, however often one presses", async ({ page, second }) => {
    await signInAsPatient(page, STORE)
    await startIntake(page, STORE, TREATMENT)
    await answerIntake(page, "California")
    await sendIntake(page)
    const case_id = /consultations\/([^/]+)\/sent/.exec(page.url())?.[1] ?? ""
    await approveCase(case_id, CLINICIAN)
    const site = second.storeUrl(STORE)
    await page.goto(`${site}/account/consultations/${case_id}`)
    await page.getByRole("button", { name: "Order now" }).click()
    await expect(page.getByRole("heading", { name: "Your cart" })).toBeVisible()
    await expect(page.getByText(TREATMENT).first()).toBeVisible()
    await page.getByLabel("Discount code").fill(COUPON.toLowerCase())
    await page.getByRole("button", { name: "Use", exact: true }).click()
    await expect(page.getByText("Discount", { exact: true })).toBeVisible()
    await fitsBothWidths(page, "cart")
    await page.getByRole("link", { name: "Go to checkout" }).click()
    await page.getByRole("button", { name: "Place order" }).click()
    await expect(page.getByText("Enter the street and number").first()).toBeVisible()
    await page.getByLabel("Street and number").fill("1 Main St")
    await expect(page.locator("#address_1-error")).toHaveCount(0)
    await page.getByLabel("City").fill("Oakland")
    await page.getByRole("combobox", { name: "State" }).selectOption("CA")
    await page.getByLabel("ZIP code").fill("94607")
    await takeBothWidths(page, "checkout")
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.getByRole("button", { name: "Place order" }).dblclick()
    await expect(page.getByText("Your order is placed")).toBeVisible({ timeout: 60_000 })
    // As in the cart: what it cost before, what is taken off, and what is left.
    await expect(page.getByText("$199.00")).toBeVisible()
    await expect(page.getByText("-$19.90")).toBeVisible()
    await expect(page.getByText("$179.10")).toBeVisible()
    number = /OD-[2-9A-Z]{6}/.exec(await page.locator("main").innerText())?.[0] ?? ""
    await takeBothWidths(page, "order-placed")
    await page.goto(`${site}/account/orders`)
    await expect(page.getByRole("list", { name: "My orders" }).getByRole("listitem")).toHaveCount(1)
    await expect(page.getByRole("link", { name: number })).toBeVisible()
    await takeBothWidths(page, "orders")
    await page.getByRole("link", { name: number }).click()
    await page.getByRole("button", { name: "Order again" }).click()
    await expect(page.getByRole("heading", { name: "Your cart" })).toBeVisible()
    await expect(page.getByText(TREATMENT).first()).toBeVisible()
  })

  test("the business finds it by its number, takes the payment and prints its slip", async ({ page }) => {
    await signInToPortal(page, "Owner of Best Health")
    await page.goto(`${readStack().storefront_url}/portal/orders?q=${number}`)
    await takeBothWidths(page, "portal-orders")
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.getByRole("link", { name: number }).click()
    await page.getByRole("button", { name: "Payment is here" }).click()
    await expect(page.getByText("Payment received").first()).toBeVisible()
    await takeBothWidths(page, "portal-order")
    expect(await sidewaysOverflow(page)).toBe(0)
    const slip = await page.request.get(
      `${readStack().storefront_url}/portal/data/orders/packing-slips?id=${page.url().split("/").pop()}`,
    )
    expect([slip.status(), slip.headers()["content-type"]]).toEqual([200, "application/pdf"])
  })

  test("staff order the next refill, paid outside", async ({ page }) => {
    await signInToPortal(page, "Owner of Best Health")
    await page.goto(`${readStack().storefront_url}/portal/orders?q=${number}`)
    await page.getByRole("link", { name: number }).click()
    await page.getByRole("link", { name: "Order the next refill" }).click()
    await expect(page.getByRole("heading", { name: "Order a refill" })).toBeVisible()
    await expect(page.getByText("2 of 3")).toBeVisible()
    await page.getByLabel("Paid on").fill("2999-01-01")
    await page.getByRole("button", { name: "Make the order" }).click()
    await expect(page.getByText("It must not be in the future").first()).toBeVisible()
    await fitsBothWidths(page, "portal-make-order")
    await page.getByLabel("Paid by").selectOption("Check")
    await page.getByLabel("Paid on").fill("2026-02-03")
    await page.getByLabel("Reference").fill("C-1001")
    await page.getByRole("button", { name: "Make the order" }).click()
    await expect(page.getByText(/^Order OD-\w{6} is made$/)).toBeVisible()
    await expect(page.getByText("Check · C-1001 · 2026-02-03")).toBeVisible()
    await fitsBothWidths(page, "portal-made-order")
  })

  test("a card is refused, another is accepted, and the order stands", async ({ page, second }) => {
    await offerCards()
    await serveCardForm(page, second.cards)
    await signInAsPatient(page, STORE)
    const site = second.cardStoreUrl(STORE)
    await treatmentPage(page, site, false)
    await page.getByRole("button", { name: "Add to cart" }).click()
    await page.getByRole("link", { name: "Go to checkout" }).click()
    await page.getByLabel("Street and number").fill("1 Main St")
    await page.getByLabel("City").fill("Oakland")
    await page.getByRole("combobox", { name: "State" }).selectOption("CA")
    await page.getByLabel("ZIP code").fill("94607")
    await page.getByLabel("ZIP code").press("Enter")
    const pay = page.getByRole("button", { name: /^Pay \$/ })
    await page.getByLabel("Card number").fill(REFUSED_CARD)
    await fitsBothWidths(page, "checkout-pay")
    await pay.click()
    await expect(page.getByText("Your card was declined.")).toBeVisible()
    await page.getByLabel("Card number").fill("4242424242424242")
    await pay.press("Enter")
    await expect(page.getByText("Your order is placed")).toBeVisible({ timeout: 60_000 })
    expect(second.cards.intents).toMatchObject([{ status: "requires_capture", capture_method: "manual" }])
  })
})
