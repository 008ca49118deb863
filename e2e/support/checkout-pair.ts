import { waitUntilHealthy } from "../../scripts/lib/health.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { startProcess } from "../../scripts/lib/process-group.mjs"
import { backend, storefront } from "../../scripts/lib/services.mjs"
import { readStack } from "./stack"

export type CheckoutPair = {
  backend_url: string
  storeUrl: (handle: string) => string
  stop: () => Promise<void>
}

/**
 * A second backend and storefront on the same database, with checkout on: the stack itself has it off, as a new
 * deployment does. It delivers nothing, that is the first one's work.
 */
export async function startCheckoutPair(): Promise<CheckoutPair> {
  const [api, pages] = [await freePort(), await freePort()]
  const backend_url = `http://localhost:${api}`
  const env = {
    ...readStack().env,
    CHECKOUT_ENABLED: "true",
    MEDUSA_WORKER_MODE: "server",
    BACKEND_URL: backend_url,
    MEDUSA_BACKEND_URL: backend_url,
  }
  const built = { env, development: false, logPrefix: "e2e-checkout-" }
  const services = [backend({ ...built, port: api }), storefront({ ...built, port: pages })]
  const running = services.map((service) => startProcess(service))
  const stop = async () => void (await Promise.all(running.map((process) => process.stop())))
  try {
    await Promise.all(
      services.map(({ health }, index) => waitUntilHealthy({ process: running[index], ...health })),
    )
  } catch (error) {
    await stop()
    throw error
  }
  return { backend_url, storeUrl: (handle) => `http://${handle}.localhost:${pages}`, stop }
}
