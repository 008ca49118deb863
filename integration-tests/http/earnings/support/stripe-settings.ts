import { env } from "../../../../src/utils/env-validator"
import { EarningsModuleService } from "../../../../src/modules/earnings/service"

export const STRIPE_SECRET = "whsec_tests_only_0123456789"

/**
 * The module reads its settings when it is made; one made with the test's own lends them to the one that serves.
 * @param patience_ms long, unless a test means to lose it
 */
export function askInstead(real: EarningsModuleService, stripe_api_base: string, patience_ms = 20_000): void {
  const configured = new EarningsModuleService(Reflect.get(real, "__container__"), {
    phi: { current: env.ENCRYPTION_KEY_CURRENT, old: [], enabled: true },
    stripe_api_key: "sk_test_x",
    stripe_api_base,
    stripe_webhook_secret: STRIPE_SECRET,
    stripe_timeout_ms: patience_ms,
  })
  for (const name of ["settings", "stripe"]) Reflect.set(real, name, Reflect.get(configured, name))
}
