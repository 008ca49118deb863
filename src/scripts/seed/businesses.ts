import type { MedusaContainer } from "@medusajs/framework/types"
import { provisionSigned } from "../../api/admin/hub/provision/provision-signed"
import { signHubRequest } from "../../lib/hub-signature"
import { BUSINESS_MODULE } from "../../modules/business"
import type { BusinessModuleService } from "../../modules/business/service"
import { BUSINESSES, type BusinessSeed } from "../../seed-data"
import type { ProvisionedBusiness } from "../../workflows/hub/types"
import { acceptAs } from "./accept-as"

export type SeededBusiness = { seed: BusinessSeed; answer: ProvisionedBusiness }

/** The demo businesses, each by a signed call as the Hub makes it, and each with its owner signed up. */
export async function seedBusinesses(container: MedusaContainer, secret: string): Promise<SeededBusiness[]> {
  const made: SeededBusiness[] = []
  for (const seed of BUSINESSES) {
    const answer = await provision(container, secret, seed)
    await dressUp(container, answer.business_id, seed)
    await acceptAs(container, answer.business_id, seed.owner)
    made.push({ seed, answer })
  }
  return made
}

function provision(
  container: MedusaContainer,
  secret: string,
  seed: BusinessSeed,
): Promise<ProvisionedBusiness> {
  const { handle, business_name, primary_color, secondary_color, owner } = seed
  const request = {
    schema_version: 1,
    handle,
    business_name,
    owner_email: owner.email,
    primary_color,
    secondary_color,
  }
  const raw_body = Buffer.from(JSON.stringify(request))
  const now = Date.now()
  const signature = signHubRequest(secret, now, raw_body)
  return provisionSigned(container, { secret, timestamp: String(now), signature, raw_body })
}

/** What an owner would set in the portal after the first sign-in; what somebody has set since is left alone. */
async function dressUp(
  container: MedusaContainer,
  business_id: string,
  { radius, tagline, location }: BusinessSeed,
) {
  const service = container.resolve<BusinessModuleService>(BUSINESS_MODULE)
  const scoped = service.scoped(business_id)
  if ((await scoped.theme())?.tagline) return
  const [first] = await scoped.places.list()
  if (first) await scoped.places.change(first.id, location)
  await scoped.changeTheme({ radius, tagline })
}
