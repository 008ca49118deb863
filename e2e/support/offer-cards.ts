import { call, signInByApi } from "./api"
import { login } from "./stack"

const PROVIDERS = ["pp_system_default", "pp_stripe_stripe"]

/** Offers cards in every region, as a job does within minutes of a start with Stripe's key. */
export async function offerCards(): Promise<void> {
  const operator = await signInByApi("user", login("Operator"))
  const { regions } = await call<{ regions: { id: string }[] }>("GET", "/admin/regions", operator)
  for (const { id } of regions)
    await call("POST", `/admin/regions/${id}`, operator, { payment_providers: PROVIDERS })
}
