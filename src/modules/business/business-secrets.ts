import type { PhiCipher } from "../../lib/phi"
import type { BusinessSecrets } from "./types"

const NONE: BusinessSecrets = { fulfillment: [], partner_status: [] }

const context = (business_id: string) => ({
  table: "business",
  column: "sealed_secrets",
  row_id: business_id,
})

export function sealSecrets(cipher: PhiCipher, business_id: string, secrets: BusinessSecrets): string {
  return cipher.seal(JSON.stringify(secrets), context(business_id))
}

export function openSecrets(cipher: PhiCipher, business_id: string, sealed: string | null): BusinessSecrets {
  return sealed ? { ...NONE, ...JSON.parse(cipher.open(sealed, context(business_id))) } : NONE
}
