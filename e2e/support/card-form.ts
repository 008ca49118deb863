import type { Page } from "@playwright/test"
import type { CardServer } from "./card-server"

/** The number of a card that the bank refuses; any other is accepted. */
export const REFUSED_CARD = "4000000000000002"

/** Stripe.js as far as the page uses it: one field, which calls Stripe's own address and nobody else's. */
const SCRIPT = `
window.Stripe = () => ({
  elements: ({ clientSecret }) => ({
    clientSecret,
    create: () => ({
      mount: (place) => { place.innerHTML = '<label>Card number <input name="card"></label>' },
      on: (event, listener) => { if (event === "ready") setTimeout(listener) },
    }),
  }),
  confirmPayment: async ({ elements }) => {
    const card = document.querySelector('input[name="card"]').value
    const body = JSON.stringify({ card, client_secret: elements.clientSecret })
    return (await fetch("https://api.stripe.com/v1/confirm", { method: "POST", body })).json()
  },
})`

/** Stands in for Stripe's two addresses in this browser; the page's policy still has to let it call them. */
export async function serveCardForm(page: Page, cards: CardServer): Promise<void> {
  await page.route("https://js.stripe.com/v3/", (route) =>
    route.fulfill({ contentType: "text/javascript", body: SCRIPT }),
  )
  await page.route("https://api.stripe.com/v1/confirm", (route) => {
    const { card, client_secret } = JSON.parse(route.request().postData() ?? "{}")
    const is_refused = card === REFUSED_CARD
    if (!is_refused) cards.authorise(client_secret)
    return route.fulfill({
      headers: { "access-control-allow-origin": "*" },
      json: is_refused ? { error: { message: "Your card was declined." } } : {},
    })
  })
}
