import { test as base } from "@playwright/test"
import { waitUntilHealthy } from "../../scripts/lib/health.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { startProcess } from "../../scripts/lib/process-group.mjs"
import { backend, storefront } from "../../scripts/lib/services.mjs"
import { Shutdown } from "../../scripts/lib/shutdown.mjs"
import { CardServer } from "./card-server"
import { readStack } from "./stack"

export type SecondDeployment = {
  backend_url: string
  /** The platform's own host, where the portal is. */
  storefront_url: string
  storeUrl: (handle: string) => string
  /** The same stores where patients pay by card. */
  cardStoreUrl: (handle: string) => string
  cards: CardServer
}

/**
 * A second backend and its storefronts on the same database, with what a new deployment has off: checkout, cards and
 * two steps to sign in. It delivers nothing, that is the first one's work.
 */
async function start(shutdown: Shutdown): Promise<SecondDeployment> {
  const [api, pages, card_pages, stripe] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
  const backend_url = `http://localhost:${api}`
  const cards = new CardServer()
  await cards.listen(stripe)
  shutdown.add(() => cards.stop())
  const env = {
    ...readStack().env,
    CHECKOUT_ENABLED: "true",
    REQUIRE_MFA: "true",
    STRIPE_API_KEY: "sk_test_e2e",
    STRIPE_API_BASE: `http://127.0.0.1:${stripe}`,
    MEDUSA_WORKER_MODE: "server",
    BACKEND_URL: backend_url,
    MEDUSA_BACKEND_URL: backend_url,
  }
  const built = { env, development: false }
  const with_cards = { ...built, env: { ...env, STRIPE_PUBLISHABLE_KEY: "pk_test_e2e" } }
  const services = [
    backend({ ...built, logPrefix: "e2e-second-", port: api }),
    storefront({ ...built, logPrefix: "e2e-second-", port: pages }),
    storefront({ ...with_cards, logPrefix: "e2e-cards-", port: card_pages }),
  ]
  await Promise.all(
    services.map(async (service) => {
      const running = startProcess(service)
      shutdown.add(() => running.stop())
      await waitUntilHealthy({ process: running, ...service.health })
    }),
  )
  return {
    backend_url,
    storefront_url: `http://localhost:${pages}`,
    storeUrl: (handle) => `http://${handle}.localhost:${pages}`,
    cardStoreUrl: (handle) => `http://${handle}.localhost:${card_pages}`,
    cards,
  }
}

/** Specs that ask for `second` share one: it starts when the first asks, and stops with the last spec. */
export const test = base.extend<object, { second: SecondDeployment }>({
  second: [
    async ({}, use) => {
      const shutdown = new Shutdown()
      try {
        await use(await start(shutdown))
      } finally {
        await shutdown.run()
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
})
